//! Errors: what is known about a failure ([`inner`]), how it is collected and cleaned of secrets
//! ([`failure`], [`redact`]), the one public type, and what is wrong with options ([`problems`]).

pub(crate) mod failure;
pub(crate) mod inner;
mod opaque;
pub(crate) mod problems;
pub(crate) mod redact;

pub use opaque::Error;
