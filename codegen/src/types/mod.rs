//! The types of the spec: their names, their values, and their representation in Rust, OpenAPI, and
//! the documentation.
//!
//! [`SCALARS`] has one row per built-in type, which everything else consults. To add a type, add a
//! row.

mod expression;
mod linked;
mod look;
mod table;

pub use expression::{
    Container, Expression, contained, element, innermost, is_enum, parse, schema_in,
};
pub use linked::{SchemaId, Type};
pub use look::Look;
pub use table::{
    ENUM, Json, Limit, OpenApi, Rust, SCALARS, Scalar, described, envelope,
    from_openapi, is_word, scalar, words,
};
