//! Finds secrets in texts, in any encoding: [`find`](mod@find) searches all [`readings`] of a text,
//! and [`quick`] cheaply rules out texts that need no search.

mod find;
mod quick;
mod readings;
#[cfg(test)]
mod tests;

pub(crate) use find::{find, window};
pub(crate) use quick::Shape;
