//! Errors: the details of a failure ([`inner`]), their collection and the removal of secrets
//! ([`failure`], [`redact`]), the public type, and the validation of options ([`problems`]).

pub(crate) mod failure;
pub(crate) mod inner;
mod opaque;
pub(crate) mod problems;
pub(crate) mod redact;

pub use opaque::Error;
