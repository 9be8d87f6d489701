//! Checks the passwords that users sign in with.

use super::accounts;
use super::settings::password_limit;
use crate::call::Failure;
use crate::world::World;

/// Checks the password of a user. Several wrong ones lock the account for some minutes.
pub(crate) fn check(
    world: &mut World,
    user: &str,
    password: &str,
) -> Result<(), Failure> {
    let (attempts, limit) = (&mut world.identity.attempts, password_limit(&world.store));
    if attempts.is_locked(user, limit, world.clock) {
        let message = format!(
            "the account is locked after {} wrong passwords within {} seconds",
            limit.failures, limit.period
        );
        return Err(Failure::new(403, message).api_code(2005));
    }
    let item = accounts::get(&world.store, user)?;
    if accounts::text(item, "password") != Some(password) {
        attempts.fail(user, limit, world.clock);
        return Err(wrong());
    }
    attempts.clear(user);
    Ok(())
}

/// Returns the failure for a wrong password. Users who do not exist get the same response, so that
/// it tells nothing about them.
pub(crate) fn wrong() -> Failure {
    Failure::new(403, "the account or the password is wrong").api_code(2333)
}
