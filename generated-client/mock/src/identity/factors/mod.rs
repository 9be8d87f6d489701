//! The factors that users have bound for multi-factor authentication.

mod bound;
mod enrollment;

pub(crate) use self::bound::{
    Kind, are_required, challenge, enable, enabled, has, of, one_time_password, status,
};
pub(super) use self::enrollment::handler;
