//! Short-lived tokens that authorize one step, such as setting a forgotten password.

use serde::{Deserialize, Serialize};

use super::expiring::Expiring;
use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;

/// The documented lifetime of a ticket, in seconds.
pub(crate) const LIFETIME: i64 = 60;

/// What a ticket authorizes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Purpose {
    /// Changing the email address to this one.
    UpdateEmail(String),
    /// Changing the phone number to this one, with its country calling code.
    UpdatePhone(String, Option<String>),
    /// Setting a forgotten password.
    ResetPassword,
    /// Deleting the account.
    DeleteAccount,
    /// Binding a factor.
    EnrollFactor(Factor),
}

/// A factor that is about to be bound.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Factor {
    /// An authenticator with this secret, in Base32, and a recovery code.
    Otp(String, String),
    /// A phone number with its country calling code.
    Sms(String, Option<String>),
    /// An email address.
    Email(String),
    /// A face.
    Face,
}

#[derive(Clone, Serialize, Deserialize)]
struct Ticket {
    user: String,
    purpose: Purpose,
}

/// The tickets that have not been used.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Tickets(Expiring<Ticket>);

impl Tickets {
    /// Returns a new ticket, which is valid for one minute and one use.
    pub(crate) fn issue(
        &mut self,
        user: &str,
        purpose: Purpose,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        let (token, now) = (random.alphanumeric(48), clock.seconds());
        let user = user.to_owned();
        self.0.insert(&token, Ticket { user, purpose }, now + LIFETIME, now);
        token
    }

    /// Returns the user of a valid ticket, and what `accept` makes of its purpose. `name` is the
    /// member that holds the ticket.
    pub(crate) fn get<T>(
        &self,
        name: &str,
        token: &str,
        clock: Clock,
        accept: impl FnOnce(&Purpose) -> Option<T>,
    ) -> Result<(String, T), Failure> {
        let ticket = self.0.get(token, clock.seconds());
        let accepted =
            ticket.and_then(|it| Some((it.user.clone(), accept(&it.purpose)?)));
        let message = || format!("`{name}` is invalid, expired, or used");
        accepted.ok_or_else(|| Failure::new(403, message()))
    }

    /// Does the same as [`get`](Self::get), and uses up the ticket.
    pub(crate) fn redeem<T>(
        &mut self,
        name: &str,
        token: &str,
        clock: Clock,
        accept: impl FnOnce(&Purpose) -> Option<T>,
    ) -> Result<(String, T), Failure> {
        let accepted = self.get(name, token, clock, accept)?;
        self.0.take(token, clock.seconds());
        Ok(accepted)
    }
}

#[cfg(test)]
mod tests {
    use super::{Purpose, Tickets};
    use crate::clock::Clock;
    use crate::random::Random;

    #[test]
    fn a_ticket_is_for_one_use_and_purpose() {
        let (mut tickets, clock) = (Tickets::default(), Clock::default());
        let token =
            tickets.issue("u1", Purpose::ResetPassword, clock, &mut Random::new(1));
        let mut redeem = |purpose: Purpose, clock| {
            let accept = |actual: &Purpose| (*actual == purpose).then_some(());
            tickets.redeem("token", &token, clock, accept).map(|(user, ())| user)
        };
        let mut later = clock;
        later.set_offset(60_000);
        assert_eq!(redeem(Purpose::DeleteAccount, clock).unwrap_err().status, 403);
        assert_eq!(redeem(Purpose::ResetPassword, later).unwrap_err().status, 403);
        assert_eq!(redeem(Purpose::ResetPassword, clock).unwrap(), "u1");
        assert_eq!(redeem(Purpose::ResetPassword, clock).unwrap_err().status, 403);
    }
}
