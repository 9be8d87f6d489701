//! Signed requests: each one proves the access key with an HMAC-SHA1 over a canonical text
//! ([`sign`]), in which values look as a server in JavaScript writes them ([`value`]).

mod sign;
mod value;

pub(crate) use sign::{Signed, Signer};
