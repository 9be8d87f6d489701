//! Request signatures with the access key: HMAC-SHA1 over a canonical text ([`sign`]), in which
//! values are formatted as a JavaScript server does ([`value`]).

mod sign;
mod value;

pub(crate) use sign::{Signed, Signer};
