//! Sign-ins that a user confirms on another device: with a QR code or a push.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;

/// How long a QR code or a push can be used, in seconds.
pub(crate) const LIFETIME: i64 = 120;

/// What a user confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// A QR code in a browser. A user scans it and signs in to the browser.
    QrCode,
    /// A QR code that shows a signed-in user. An app scans it and signs the user in to itself.
    Fastpass,
    /// A notification on the device of the user.
    Push,
}

/// What has happened so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Pending,
    Scanned,
    Authorized,
    Cancelled,
}

/// A sign-in that waits for a user.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Confirmation {
    pub(crate) kind: Kind,
    /// The application that started the sign-in.
    pub(crate) app: String,
    pub(crate) scope: Option<String>,
    /// The user who has scanned the code, or who must confirm.
    pub(crate) user: Option<String>,
    pub(crate) status: Status,
    /// Exchanged for tokens once, after the user has confirmed.
    pub(crate) ticket: Option<String>,
    /// In milliseconds since 1970.
    expires_at: i64,
}

impl Confirmation {
    /// Creates a sign-in that nobody has confirmed.
    pub(crate) fn new(kind: Kind, app: &str, user: Option<&str>, clock: Clock) -> Self {
        Self {
            kind,
            app: app.to_owned(),
            scope: None,
            user: user.map(str::to_owned),
            status: Status::Pending,
            ticket: None,
            expires_at: clock.millis() + LIFETIME * 1_000,
        }
    }

    /// Returns the status as documented.
    pub(crate) fn status_text(&self, clock: Clock) -> &'static str {
        match self.status {
            _ if self.is_expired(clock) => "EXPIRED",
            Status::Pending if self.kind == Kind::Push => "PUSHED",
            Status::Pending => "PENDING",
            Status::Scanned => "SCANNED",
            Status::Authorized => "AUTHORIZED",
            Status::Cancelled => "CANCELLED",
        }
    }

    fn is_expired(&self, clock: Clock) -> bool {
        clock.millis() >= self.expires_at
    }
}

/// The sign-ins that wait for a user, or have waited.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Confirmations {
    entries: IndexMap<String, Confirmation>,
}

impl Confirmations {
    /// Adds a sign-in. Returns its ID.
    pub(crate) fn add(
        &mut self,
        confirmation: Confirmation,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        // Expired ones are reported as such for a while.
        let kept = |entry: &Confirmation| clock.millis() - entry.expires_at < 3_600_000;
        self.entries.retain(|_, entry| kept(entry));
        let id = random.hex(24);
        self.entries.insert(id.clone(), confirmation);
        id
    }

    /// Returns the sign-in with that ID.
    pub(crate) fn get(
        &self,
        kinds: &[Kind],
        id: &str,
    ) -> Result<&Confirmation, Failure> {
        let entry = self.entries.get(id).filter(|entry| kinds.contains(&entry.kind));
        entry.ok_or_else(|| Failure::new(404, format!("no sign-in has the ID `{id}`")))
    }

    /// Performs an action of a user: `SCAN`, `CONFIRM`, or `CANCEL`.
    pub(crate) fn act(
        &mut self,
        kind: Kind,
        id: &str,
        action: &str,
        user: &str,
        clock: Clock,
        random: &mut Random,
    ) -> Result<(), Failure> {
        self.get(&[kind], id)?;
        let Some(entry) = self.entries.get_mut(id) else { return Ok(()) };
        if entry.user.as_deref().is_some_and(|other| other != user) {
            return Err(Failure::new(403, format!("`{id}` belongs to another user")));
        }
        let before = match (kind, action) {
            (Kind::QrCode, "CONFIRM") => Status::Scanned,
            (Kind::QrCode, "CANCEL") if entry.status == Status::Scanned => {
                Status::Scanned
            }
            _ => Status::Pending,
        };
        if entry.is_expired(clock) || entry.status != before {
            let status = entry.status_text(clock);
            let message = format!("`{action}` is not possible in the status `{status}`");
            return Err(Failure::new(422, message));
        }
        entry.user = Some(user.to_owned());
        entry.status = match action {
            "SCAN" => Status::Scanned,
            "CANCEL" => Status::Cancelled,
            _ => Status::Authorized,
        };
        if entry.status == Status::Authorized {
            entry.ticket = Some(random.alphanumeric(48));
        }
        Ok(())
    }

    /// Uses up a ticket of an application. Returns its sign-in.
    pub(crate) fn redeem(
        &mut self,
        ticket: &str,
        app: &str,
        clock: Clock,
    ) -> Result<Confirmation, Failure> {
        let is_meant = |entry: &Confirmation| {
            entry.ticket.as_deref() == Some(ticket) && entry.app == app
        };
        let mut entries = self.entries.values_mut();
        let entry = entries.find(|entry| is_meant(entry) && !entry.is_expired(clock));
        let message = "`ticket` is invalid, expired, or used";
        let entry = entry.ok_or_else(|| Failure::new(403, message))?;
        entry.ticket = None;
        Ok(entry.clone())
    }

    /// Ends a FastPass sign-in: the app has signed the user in. Returns the sign-in.
    pub(crate) fn finish(
        &mut self,
        id: &str,
        clock: Clock,
    ) -> Result<Confirmation, Failure> {
        self.get(&[Kind::Fastpass], id)?;
        let entry = self
            .entries
            .get_mut(id)
            .filter(|entry| entry.status == Status::Pending && !entry.is_expired(clock));
        let entry =
            entry.ok_or_else(|| Failure::new(422, "the QR code is expired or used"))?;
        entry.status = Status::Authorized;
        Ok(entry.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::{Confirmation, Confirmations, Kind};
    use crate::clock::Clock;
    use crate::random::Random;

    #[test]
    fn a_code_is_scanned_and_then_confirmed_by_the_same_user() {
        let (clock, mut random) = (Clock::default(), Random::new(1));
        let mut all = Confirmations::default();
        let waiting = Confirmation::new(Kind::QrCode, "app", None, clock);
        let id = all.add(waiting, clock, &mut random);
        let mut act = |action: &str, user: &str| {
            let status = all.act(Kind::QrCode, &id, action, user, clock, &mut random);
            status.map_err(|failure| failure.status)
        };
        assert_eq!(act("CONFIRM", "u1"), Err(422));
        assert_eq!(act("SCAN", "u1"), Ok(()));
        assert_eq!(act("CONFIRM", "u2"), Err(403));
        assert_eq!(act("CONFIRM", "u1"), Ok(()));
        assert_eq!(act("CANCEL", "u1"), Err(422));
        let entry = all.get(&[Kind::QrCode], &id).unwrap();
        assert_eq!(entry.status_text(clock), "AUTHORIZED");
        let ticket = entry.ticket.clone().unwrap();
        let mut redeem = |app| all.redeem(&ticket, app, clock).is_ok();
        assert!(!redeem("other"));
        assert!(redeem("app"));
        assert!(!redeem("app"));
    }

    #[test]
    fn a_code_expires() {
        let (clock, mut random) = (Clock::default(), Random::new(1));
        let mut all = Confirmations::default();
        let waiting = Confirmation::new(Kind::Push, "app", Some("u1"), clock);
        let id = all.add(waiting, clock, &mut random);
        let mut later = clock;
        later.set_offset(120_000);
        assert_eq!(all.get(&[Kind::Push], &id).unwrap().status_text(clock), "PUSHED");
        assert_eq!(all.get(&[Kind::Push], &id).unwrap().status_text(later), "EXPIRED");
        let late = all.act(Kind::Push, &id, "CONFIRM", "u1", later, &mut random);
        assert_eq!(late.unwrap_err().status, 422);
        assert_eq!(all.get(&[Kind::QrCode], &id).err().unwrap().status, 404);
    }
}
