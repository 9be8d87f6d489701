//! Issues tokens, and checks those that are presented.

mod check;
mod claims;
mod issue;
mod refresh;

pub(crate) use self::check::{is_active, revoke_user, revoke_user_in, user_of};
pub(crate) use self::claims::{has_scope, of_user};
pub(crate) use self::issue::{
    Bindings, LIFETIME, Tokens, access_token, authorize, id_token, issue, issuer,
    of_authorization, of_program, rotate_keys, shared_secret, start_session,
};
pub(crate) use self::refresh::refresh;
pub(crate) use super::state::issued::Grant;
