//! One-time codes, and the messages in which they are sent.

use serde::{Deserialize, Serialize};

use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;

/// The shortest time between messages to the same recipient on the same channel, in milliseconds.
const PAUSE: i64 = 60_000;

/// How often a wrong code may be entered before the right one is void.
const MAX_FAILURES: u32 = 5;

/// How many messages are kept.
const MAX_MESSAGES: usize = 1_000;

/// Digits of a code.
const LENGTH: usize = 6;

/// The country calling code of phone numbers that have none.
pub(crate) const DEFAULT_COUNTRY: &str = "+86";

/// How a message is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum Medium {
    /// By SMS.
    Sms,
    /// By email.
    Email,
}

impl Medium {
    /// The lifetime of a code, in milliseconds.
    fn lifetime(self) -> i64 {
        match self {
            Self::Sms => 60_000,
            Self::Email => 5 * 60_000,
        }
    }
}

/// A message that the mock would have sent, with its one-time code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Message {
    /// How it is sent.
    pub medium: Medium,
    /// The recipient: an email address in lower case, or a phone number with its country calling
    /// code.
    pub recipient: String,
    /// The purpose, such as `CHANNEL_LOGIN`.
    pub channel: String,
    /// The one-time code.
    pub code: String,
    /// When it was sent, in milliseconds since 1970.
    pub sent_at: i64,
    /// When its code expires, in milliseconds since 1970.
    pub expires_at: i64,
    /// Whether the code has been used.
    pub used: bool,
    #[serde(default)]
    failures: u32,
}

/// Whom a message is sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recipient {
    medium: Medium,
    text: String,
}

impl Recipient {
    /// A person with an email address. Addresses are not case-sensitive.
    pub(crate) fn email(address: &str) -> Self {
        Self {
            medium: Medium::Email,
            text: address.to_lowercase(),
        }
    }

    /// A person with a phone number.
    pub(crate) fn phone(number: &str, country: Option<&str>) -> Self {
        let country = country.filter(|it| !it.is_empty()).unwrap_or(DEFAULT_COUNTRY);
        let digits = number.strip_prefix(country).unwrap_or(number);
        Self {
            medium: Medium::Sms,
            text: format!("{country}{digits}"),
        }
    }
}

/// The sent messages, the latest last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Outbox {
    messages: Vec<Message>,
}

impl Outbox {
    /// Returns the sent messages, the latest last.
    pub(crate) fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// Returns the latest code that was sent to an address, which may lack the country calling code.
    pub(crate) fn latest_code(&self, recipient: &str) -> Option<&str> {
        let phone = Recipient::phone(recipient, None).text;
        let email = Recipient::email(recipient).text;
        let message = self
            .messages
            .iter()
            .rfind(|message| [&email, &phone].contains(&&message.recipient))?;
        Some(&message.code)
    }

    /// Sends a code. A recipient gets at most one message per minute on each channel.
    pub(crate) fn send(
        &mut self,
        recipient: &Recipient,
        channel: &str,
        clock: Clock,
        random: &mut Random,
    ) -> Result<(), Failure> {
        let now = clock.millis();
        let latest = self.latest(recipient, channel).map(|message| message.sent_at);
        if latest.is_some_and(|sent_at| (sent_at..sent_at + PAUSE).contains(&now)) {
            let message = format!(
                "a message was sent to this recipient on `{channel}` less than a minute ago"
            );
            return Err(Failure::new(429, message));
        }
        if self.messages.len() >= MAX_MESSAGES {
            self.messages.remove(0);
        }
        self.messages.push(Message {
            medium: recipient.medium,
            recipient: recipient.text.clone(),
            channel: channel.to_owned(),
            code: random.digits(LENGTH),
            sent_at: now,
            expires_at: now + recipient.medium.lifetime(),
            used: false,
            failures: 0,
        });
        Ok(())
    }

    /// Returns whether a code is the latest one that was sent on any of the channels, and still
    /// valid.
    pub(crate) fn is_valid(
        &self,
        recipient: &Recipient,
        channels: &[&str],
        code: &str,
        clock: Clock,
    ) -> bool {
        channels
            .iter()
            .filter_map(|channel| self.latest(recipient, channel))
            .any(|message| message.accepts(code, clock))
    }

    /// Uses up a valid code, and counts a wrong one.
    pub(crate) fn redeem(
        &mut self,
        recipient: &Recipient,
        channels: &[&str],
        code: &str,
        clock: Clock,
    ) -> Result<(), Failure> {
        for channel in channels {
            let Some(message) = self.latest_mut(recipient, channel) else { continue };
            if message.accepts(code, clock) {
                message.used = true;
                return Ok(());
            }
            message.failures += 1;
        }
        let message = format!(
            "the one-time code is wrong, expired, or used; expected the latest one sent on {}",
            channels.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(" or ")
        );
        Err(Failure::new(403, message))
    }

    fn latest(&self, recipient: &Recipient, channel: &str) -> Option<&Message> {
        self.messages.iter().rfind(|message| message.is_for(recipient, channel))
    }

    fn latest_mut(
        &mut self,
        recipient: &Recipient,
        channel: &str,
    ) -> Option<&mut Message> {
        self.messages.iter_mut().rfind(|message| message.is_for(recipient, channel))
    }
}

impl Message {
    fn is_for(&self, recipient: &Recipient, channel: &str) -> bool {
        self.medium == recipient.medium
            && self.recipient == recipient.text
            && self.channel == channel
    }

    fn accepts(&self, code: &str, clock: Clock) -> bool {
        !self.used
            && self.failures < MAX_FAILURES
            && clock.millis() < self.expires_at
            && self.code == code
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_FAILURES, Outbox, Recipient};
    use crate::clock::Clock;
    use crate::random::Random;

    fn shifted(millis: i64) -> Clock {
        let mut clock = Clock::default();
        clock.set_offset(millis);
        clock
    }

    fn sent(recipient: &Recipient) -> (Outbox, String) {
        let mut outbox = Outbox::default();
        outbox
            .send(recipient, "CHANNEL_LOGIN", Clock::default(), &mut Random::new(1))
            .unwrap();
        let code = outbox.messages()[0].code.clone();
        (outbox, code)
    }

    #[test]
    fn a_code_works_once_on_its_channel() {
        let recipient = Recipient::email("A@example.com");
        let (mut outbox, code) = sent(&recipient);
        let mut redeem = |recipient: &Recipient, channel: &str| {
            outbox.redeem(recipient, &[channel], &code, Clock::default())
        };
        let same = Recipient::email("a@EXAMPLE.com");
        assert!(redeem(&same, "CHANNEL_REGISTER").is_err());
        assert!(redeem(&Recipient::email("b@example.com"), "CHANNEL_LOGIN").is_err());
        assert!(redeem(&same, "CHANNEL_LOGIN").is_ok());
        assert!(redeem(&same, "CHANNEL_LOGIN").is_err());
    }

    #[test]
    fn a_code_expires() {
        for (recipient, lifetime) in [
            (Recipient::phone("13800000001", None), 60_000),
            (Recipient::email("a@example.com"), 300_000),
        ] {
            let (outbox, code) = sent(&recipient);
            let is_valid = |millis| {
                outbox.is_valid(&recipient, &["CHANNEL_LOGIN"], &code, shifted(millis))
            };
            assert!(is_valid(lifetime - 30_000));
            assert!(!is_valid(lifetime));
        }
    }

    #[test]
    fn guessing_voids_a_code() {
        let recipient = Recipient::phone("+8613800000001", Some("+86"));
        let (mut outbox, code) = sent(&recipient);
        for _ in 0..MAX_FAILURES {
            let wrong = outbox.redeem(
                &recipient,
                &["CHANNEL_LOGIN"],
                "no code",
                Clock::default(),
            );
            assert_eq!(wrong.unwrap_err().status, 403);
        }
        let right =
            outbox.redeem(&recipient, &["CHANNEL_LOGIN"], &code, Clock::default());
        assert!(right.is_err());
    }

    #[test]
    fn messages_to_a_recipient_are_throttled() {
        let recipient = Recipient::phone("13800000001", Some("+86"));
        let (mut outbox, _) = sent(&recipient);
        let mut send = |channel: &str, millis| {
            outbox.send(&recipient, channel, shifted(millis), &mut Random::new(2))
        };
        assert_eq!(send("CHANNEL_LOGIN", 0).unwrap_err().status, 429);
        assert!(send("CHANNEL_REGISTER", 0).is_ok());
        assert!(send("CHANNEL_LOGIN", 60_000).is_ok());
    }
}
