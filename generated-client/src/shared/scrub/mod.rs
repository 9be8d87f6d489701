//! Finds secrets in texts, however they are written there: [`find`](mod@find) searches, over all
//! [`readings`] of a text, and [`quick`] tells cheaply where there is nothing to search.

mod find;
mod quick;
mod readings;
#[cfg(test)]
mod tests;

pub(crate) use find::{find, window};
pub(crate) use quick::Shape;
