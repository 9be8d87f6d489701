//! The table of built-in types.

use serde_json::{Value, json};

/// A built-in type of the spec.
#[derive(Debug)]
pub struct Scalar {
    /// Its keyword in the spec.
    pub word: &'static str,
    /// Its name in the documentation.
    pub docs: &'static str,
    /// The JSON type of its values. It determines where the type is allowed.
    pub json: Json,
    /// Its Rust type.
    pub rust: Rust,
    /// The Rust type of secret values; `None` if its values cannot be secret.
    pub secret: Option<Rust>,
    /// Its representation in OpenAPI.
    pub openapi: OpenApi,
    /// The limits that apply to its values.
    pub limit: Limit,
    /// Whether a member of the envelope can have it.
    pub in_envelope: bool,
    /// Words for it on published pages, in lowercase.
    pub pages: &'static [&'static str],
    /// Returns what was expected instead of a value; `None` if the value matches.
    pub misfit: fn(&Value) -> Option<&'static str>,
    /// Returns a value as a server sends it.
    pub sample: fn() -> Value,
}

// The keyword is the key of the table.
impl PartialEq for Scalar {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word
    }
}

impl Eq for Scalar {}

/// The JSON type of the values of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Json {
    /// A string.
    Text,
    /// A number.
    Number,
    /// A number that servers also send as a string.
    NumberOrText,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// Any JSON.
    Any,
    /// None: files occur only in forms.
    File,
}

impl Json {
    /// Returns whether a value is written as a single text in a path, a query, or a form.
    #[must_use]
    pub fn is_single(self) -> bool {
        !matches!(self, Self::Object | Self::Any | Self::File)
    }
}

/// Limits that apply to the values of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// None.
    None,
    /// Minimum and maximum.
    Value,
    /// Minimum and maximum number of characters.
    Length,
}

/// A Rust type.
#[derive(Debug)]
pub struct Rust {
    /// Its name.
    pub name: &'static str,
    /// Whether arguments are converted into it.
    pub converts: bool,
    /// Returns a value in code, from an example if there is one, and the name of the package.
    pub code: fn(Option<&Value>, &str) -> String,
}

/// An OpenAPI type.
#[derive(Debug)]
pub struct OpenApi {
    /// The values of `type`.
    pub types: &'static [&'static str],
    /// The value of `format`.
    pub format: Option<&'static str>,
    /// Whether documents from other sources use these values for another type, so that an export
    /// must state the type.
    pub is_ambiguous: bool,
}

/// The type of values that are listed next to it. It has no row, because it is not a type without
/// its values.
pub const ENUM: &str = "enum";

/// A date and time as servers send it.
const DATE_TIME: &str = "2026-01-31T08:00:00.000Z";

const fn rust(
    name: &'static str,
    converts: bool,
    code: fn(Option<&Value>, &str) -> String,
) -> Rust {
    Rust {
        name,
        converts,
        code,
    }
}

const fn openapi(
    types: &'static [&'static str],
    format: Option<&'static str>,
) -> OpenApi {
    OpenApi {
        types,
        format,
        is_ambiguous: false,
    }
}

/// Every built-in type, in the order of messages.
pub static SCALARS: [Scalar; 10] = [
    Scalar {
        word: "string",
        docs: "string",
        json: Json::Text,
        rust: rust("String", true, |example, _| text(example, "text")),
        secret: Some(rust("Secret", true, |example, _| text(example, "text"))),
        openapi: openapi(&["string"], None),
        limit: Limit::Length,
        in_envelope: true,
        pages: &["string", "str", "text", "字符串"],
        misfit: |value| match value {
            Value::String(_) => None,
            Value::Number(_) | Value::Bool(_) => Some("a string"),
            _ => Some("a string"),
        },
        sample: || json!("text"),
    },
    Scalar {
        word: "integer",
        docs: "integer",
        json: Json::Number,
        rust: rust("i64", false, |example, _| {
            example.and_then(Value::as_i64).unwrap_or(1).to_string()
        }),
        secret: None,
        openapi: openapi(&["integer"], Some("int64")),
        limit: Limit::Value,
        in_envelope: true,
        pages: &["integer", "int", "int32", "int64", "long", "整数"],
        misfit: |value| match value {
            value if value.is_i64() => None,
            value if value.is_u64() => Some("within the range of a 64-bit integer"),
            _ => Some("an integer"),
        },
        sample: || json!(1),
    },
    Scalar {
        word: "number",
        docs: "number",
        json: Json::Number,
        rust: rust("f64", false, |example, _| {
            format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.5))
        }),
        secret: None,
        openapi: OpenApi {
            types: &["number"],
            format: None,
            is_ambiguous: true,
        },
        limit: Limit::Value,
        in_envelope: false,
        pages: &["number", "数字", "数值"],
        misfit: |value| (!value.is_number()).then_some("a number"),
        sample: || json!(1.5),
    },
    Scalar {
        word: "boolean",
        docs: "boolean",
        json: Json::Boolean,
        rust: rust("bool", false, |example, _| {
            example.and_then(Value::as_bool).unwrap_or(true).to_string()
        }),
        secret: None,
        openapi: openapi(&["boolean"], None),
        limit: Limit::None,
        in_envelope: false,
        pages: &["boolean", "bool", "布尔", "布尔值"],
        misfit: |value| (!value.is_boolean()).then_some("`true` or `false`"),
        sample: || json!(true),
    },
    Scalar {
        word: "timestamp-seconds",
        docs: "timestamp in seconds",
        json: Json::NumberOrText,
        rust: rust("UnixSeconds", true, |_, _| "1_790_000_000_i64".to_owned()),
        secret: None,
        openapi: openapi(&["integer", "string"], Some("unix-seconds")),
        limit: Limit::None,
        in_envelope: false,
        pages: &[],
        misfit: timestamp_misfit,
        sample: || json!(1_790_000_000),
    },
    Scalar {
        word: "timestamp-millis",
        docs: "timestamp in milliseconds",
        json: Json::NumberOrText,
        rust: rust("UnixMillis", true, |_, _| "1_790_000_000_000_i64".to_owned()),
        secret: None,
        openapi: openapi(&["integer", "string"], Some("unix-millis")),
        limit: Limit::None,
        in_envelope: false,
        pages: &[],
        misfit: timestamp_misfit,
        sample: || json!(1_790_000_000_000_i64),
    },
    Scalar {
        word: "date-time",
        docs: "date-time",
        json: Json::Text,
        rust: rust("DateTime", true, |example, _| text(example, DATE_TIME)),
        secret: None,
        openapi: openapi(&["string"], Some("date-time")),
        limit: Limit::None,
        in_envelope: false,
        pages: &[],
        misfit: |value| {
            let fits = value.as_str().is_some_and(is_date_time);
            (!fits).then_some("a date and time such as `2026-01-31T08:00:00.000Z`")
        },
        sample: || json!(DATE_TIME),
    },
    Scalar {
        word: "file",
        docs: "file",
        json: Json::File,
        rust: rust("File", false, |_, package| {
            format!("{package}::File::new(\"file.txt\", \"text\")")
        }),
        secret: None,
        openapi: openapi(&["string"], Some("binary")),
        limit: Limit::None,
        in_envelope: false,
        pages: &["file", "binary", "文件"],
        misfit: |_| Some("a file; files cannot have defaults or examples"),
        sample: || Value::Null,
    },
    Scalar {
        word: "object",
        docs: "object",
        json: Json::Object,
        rust: rust("JsonObject", false, object),
        secret: Some(rust("SecretObject", true, object)),
        openapi: openapi(&["object"], None),
        limit: Limit::None,
        in_envelope: false,
        pages: &["object", "json", "map", "dict", "对象"],
        misfit: |value| (!value.is_object()).then_some("a map"),
        sample: || json!({}),
    },
    Scalar {
        word: "any",
        docs: "any",
        json: Json::Any,
        rust: rust("JsonValue", true, |_, _| "\"text\"".to_owned()),
        secret: Some(rust("SecretJson", true, |_, package| {
            format!("{package}::JsonValue::from(\"text\")")
        })),
        openapi: openapi(&[], None),
        limit: Limit::None,
        in_envelope: false,
        pages: &["any", "任意"],
        misfit: |_| None,
        sample: || Value::Null,
    },
];

/// Returns the row of a keyword.
#[must_use]
pub fn scalar(word: &str) -> Option<&'static Scalar> {
    SCALARS.iter().find(|scalar| scalar.word == word)
}

/// Returns the keywords of all types. Every other word is the name of a schema.
pub fn words<'a>() -> impl Iterator<Item = &'a str> {
    SCALARS.iter().map(|scalar| scalar.word).chain([ENUM])
}

/// Returns whether the word is the keyword of a type.
#[must_use]
pub fn is_word(word: &str) -> bool {
    words().any(|known| known == word)
}

/// Describes the valid type expressions.
#[must_use]
pub fn described() -> String {
    let words: Vec<_> = words().map(|word| format!("`{word}`")).collect();
    format!(
        "{}, the name of a schema, `array of ...`, or `map of ...`.",
        words.join(", ")
    )
}

/// Returns the types that members of the envelope can have.
#[must_use]
pub fn envelope() -> Vec<&'static str> {
    let rows = SCALARS.iter().filter(|scalar| scalar.in_envelope);
    rows.map(|scalar| scalar.word).collect()
}

/// Returns the type for the `type` and `format` of an OpenAPI document, or for the `type` alone.
#[must_use]
pub fn from_openapi(words: &[&str], format: &str) -> Option<&'static Scalar> {
    let by_format = SCALARS.iter().find(|scalar| {
        let OpenApi {
            types, format: own, ..
        } = &scalar.openapi;
        *own == Some(format) && words.iter().all(|word| types.contains(word))
    });
    by_format.or_else(|| SCALARS.iter().find(|scalar| scalar.openapi.types == words))
}

fn text(example: Option<&Value>, otherwise: &str) -> String {
    format!("{:?}", example.and_then(Value::as_str).unwrap_or(otherwise))
}

fn object(_: Option<&Value>, package: &str) -> String {
    format!("{package}::JsonObject::new()")
}

fn timestamp_misfit(value: &Value) -> Option<&'static str> {
    let is_quoted = || value.as_str().is_some_and(|text| text.parse::<i64>().is_ok());
    let fits = value.is_i64() || is_quoted();
    (!fits).then_some("an integer, with or without quotes")
}

/// Returns whether a text starts like an RFC 3339 timestamp. Some servers write a space instead of
/// the `T`.
fn is_date_time(text: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00:00";
    let fits = |(c, form): (u8, &u8)| match form {
        b'0' => c.is_ascii_digit(),
        b'T' => matches!(c, b'T' | b' '),
        form => c == *form,
    };
    text.len() >= FORM.len() && text.bytes().zip(FORM).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_fits_its_type() {
        for scalar in SCALARS.iter().filter(|scalar| scalar.json != Json::File) {
            let value = (scalar.sample)();
            assert_eq!((scalar.misfit)(&value), None, "{}", scalar.word);
        }
    }

    #[test]
    fn words_and_openapi_forms_are_distinct() {
        for (index, one) in SCALARS.iter().enumerate() {
            assert!(scalar(one.word).is_some_and(|it| std::ptr::eq(it, one)));
            for other in &SCALARS[..index] {
                let form = |it: &Scalar| (it.openapi.types, it.openapi.format);
                assert_ne!(form(one), form(other), "{} {}", one.word, other.word);
            }
            let format = one.openapi.format.unwrap_or_default();
            assert_eq!(from_openapi(one.openapi.types, format), Some(one));
        }
        assert_eq!(from_openapi(&["string"], "email"), scalar("string"));
        assert_eq!(from_openapi(&["integer"], "int32"), scalar("integer"));
        assert_eq!(from_openapi(&["array"], ""), None);
    }
}
