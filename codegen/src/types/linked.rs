//! Types whose schemas are known.

use super::table::{Json, Scalar};

/// Identifies a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(crate) usize);

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A type of the table.
    Scalar(&'static Scalar),
    /// A type of the table whose values are never shown.
    Secret(&'static Scalar),
    /// A DTO, an enum or a union.
    Schema(SchemaId),
    /// An array.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
}

impl Type {
    /// Whether its values are never shown.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self.innermost(), Self::Secret(_))
    }

    /// The row of the type, if it is one of the table.
    #[must_use]
    pub fn scalar(&self) -> Option<&'static Scalar> {
        match self {
            Self::Scalar(scalar) | Self::Secret(scalar) => Some(scalar),
            Self::Schema(_) | Self::List(_) | Self::Map(_) => None,
        }
    }

    /// What its values are in JSON, if it is a type of the table.
    #[must_use]
    pub fn json(&self) -> Option<Json> {
        self.scalar().map(|scalar| scalar.json)
    }

    /// Whether lists and maps hold files in the end.
    #[must_use]
    pub fn holds_files(&self) -> bool {
        self.innermost().json() == Some(Json::File)
    }

    /// Whether an argument of this type is converted with `Into`.
    #[must_use]
    pub fn converts(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.rust.converts,
            Self::Secret(scalar) => scalar.secret.as_ref().is_some_and(|it| it.converts),
            Self::Schema(_) | Self::List(_) | Self::Map(_) => false,
        }
    }

    /// The schema inside, however deep.
    #[must_use]
    pub fn schema(&self) -> Option<SchemaId> {
        match self.innermost() {
            Self::Schema(id) => Some(*id),
            _ => None,
        }
    }

    /// What lists and maps hold in the end.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            ty => ty,
        }
    }
}
