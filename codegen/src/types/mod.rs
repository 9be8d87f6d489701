//! The types of the spec: what they are called, what their values are, and what becomes of them.
//!
//! [`SCALARS`] has a row per type; everything else asks it. A new type is one row.

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
