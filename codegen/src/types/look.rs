//! JSON types of values, by which the variants of a union are distinguished.

use serde_json::Value;

use super::table::Json;

/// The JSON type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Text.
    Text,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// An object.
    Object,
    /// An array of texts.
    Texts,
    /// An array of numbers.
    Numbers,
    /// An array of objects.
    Objects,
}

impl Look {
    /// Returns the JSON type of a type; `None` if it is not always the same.
    #[must_use]
    pub fn of(json: Json) -> Option<Self> {
        match json {
            Json::Text => Some(Self::Text),
            Json::Number | Json::NumberOrText => Some(Self::Number),
            Json::Boolean => Some(Self::Boolean),
            Json::Object => Some(Self::Object),
            Json::Any | Json::File => None,
        }
    }

    /// Returns the JSON type of an array of such values.
    #[must_use]
    pub fn array(self) -> Option<Self> {
        match self {
            Self::Text => Some(Self::Texts),
            Self::Number => Some(Self::Numbers),
            Self::Object => Some(Self::Objects),
            Self::Boolean | Self::Texts | Self::Numbers | Self::Objects => None,
        }
    }

    /// Describes the JSON type in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Object => "an object",
            Self::Texts => "an array of texts",
            Self::Numbers => "an array of numbers",
            Self::Objects => "an array of objects",
        }
    }

    fn is_array(self) -> bool {
        matches!(self, Self::Texts | Self::Numbers | Self::Objects)
    }

    /// Returns the index of the JSON type that a value has. An empty array matches the first array.
    #[must_use]
    pub fn find(looks: &[Option<Self>], value: &Value) -> Option<usize> {
        let look = match value {
            Value::Null => return None,
            Value::String(_) => Self::Text,
            Value::Number(_) => Self::Number,
            Value::Bool(_) => Self::Boolean,
            Value::Object(_) => Self::Object,
            Value::Array(list) => match list.first() {
                None => {
                    return looks.iter().position(|it| it.is_some_and(Self::is_array));
                }
                Some(Value::String(_)) => Self::Texts,
                Some(Value::Number(_)) => Self::Numbers,
                Some(Value::Object(_)) => Self::Objects,
                Some(_) => return None,
            },
        };
        looks.iter().position(|it| *it == Some(look))
    }
}
