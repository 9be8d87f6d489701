//! Types with resolved schemas.

use super::table::{Json, Scalar};

/// Identifies a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(crate) usize);

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A built-in type.
    Scalar(&'static Scalar),
    /// A built-in type whose values are secrets.
    Secret(&'static Scalar),
    /// A DTO, an enum, or a union.
    Schema(SchemaId),
    /// An array.
    List(Box<Type>),
    /// A map with text keys.
    Map(Box<Type>),
}

impl Type {
    /// Returns whether its values are secrets.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self.innermost(), Self::Secret(_))
    }

    /// Returns the row of a built-in type.
    #[must_use]
    pub fn scalar(&self) -> Option<&'static Scalar> {
        match self {
            Self::Scalar(scalar) | Self::Secret(scalar) => Some(scalar),
            Self::Schema(_) | Self::List(_) | Self::Map(_) => None,
        }
    }

    /// Returns the JSON type of a built-in type.
    #[must_use]
    pub fn json(&self) -> Option<Json> {
        self.scalar().map(|scalar| scalar.json)
    }

    /// Returns whether it is a file, possibly in lists and maps.
    #[must_use]
    pub fn holds_files(&self) -> bool {
        self.innermost().json() == Some(Json::File)
    }

    /// Returns whether arguments of this type are converted with `Into`.
    #[must_use]
    pub fn converts(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.rust.converts,
            Self::Secret(scalar) => scalar.secret.as_ref().is_some_and(|it| it.converts),
            Self::Schema(_) | Self::List(_) | Self::Map(_) => false,
        }
    }

    /// Returns the schema inside all lists and maps.
    #[must_use]
    pub fn schema(&self) -> Option<SchemaId> {
        match self.innermost() {
            Self::Schema(id) => Some(*id),
            _ => None,
        }
    }

    /// Returns the type inside all lists and maps.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            ty => ty,
        }
    }
}
