//! The argument types of setters.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::SystemTime;

use bytes::Bytes;
use serde_json::{Map, Value};

use self::sealed::{CanBeNull, Given, NeverNull};
use super::date_time::DateTime;
use super::file::File;
use super::patch::Patch;
use super::timestamp::{UnixMillis, UnixSeconds};
use crate::runtime::codec::Record;
use crate::shared::secret::{Secret, SecretJson, SecretObject};

/// The argument of the setter of an optional field: a value, or an `Option` of one.
///
/// | Field type | Accepted arguments |
/// |---|---|
/// | Any type `T` | `T`, `Option<T>` |
/// | Text, secret, enum, date and time | Also `&str`, `String`, `Cow<str>` |
/// | Text, secret | Also an `Option` of these |
/// | Map | Also an array of pairs |
/// | List of `T` | Also an array, a slice, or a vector of values that convert into `T` |
///
/// `None` omits the field from the request. If the compiler cannot infer the type of `None`, as for
/// text, omit the setter or write `None::<String>`.
///
/// This trait is sealed.
///
/// ```
/// use genauth::management::ListUsersLegacyDto;
///
/// let limit: Option<i64> = None;
/// let request = ListUsersLegacyDto::new().page(2).limit(limit).status("Activated");
/// assert_eq!(request.page, Some(2));
/// assert_eq!(request.limit, None);
/// ```
pub trait IntoOption<T>: Given<T, Kind = NeverNull> {}

impl<T, V: Given<T, Kind = NeverNull>> IntoOption<T> for V {}

/// The argument of the setter of a nullable field: any [`IntoOption`], or a [`Patch`].
///
/// `Patch::Null` sends null, and `None` omits the field from the request. This trait is sealed.
///
/// ```
/// use genauth::{IntoPatch, Patch};
///
/// /// Sets an email address, or clears it.
/// fn email(value: impl IntoPatch<String>) {
///     let _ = value;
/// }
///
/// email("ada@example.com");
/// email(Some("ada@example.com"));
/// email(Patch::<String>::Null);
/// ```
pub trait IntoPatch<T>: Given<T> {}

impl<T, V: Given<T>> IntoPatch<T> for V {}

pub(crate) mod sealed {
    use super::Patch;

    #[diagnostic::on_unimplemented(
        message = "a field of type `{T}` cannot be set to a value of type `{Self}`",
        label = "expected `{T}`, an `Option` of it, or a value that converts into it"
    )]
    pub trait Given<T>: Sized {
        /// Whether the argument can be null: [`NeverNull`] or [`CanBeNull`].
        type Kind;

        fn into_patch(self) -> Patch<T>;

        fn into_option(self) -> Option<T> {
            self.into_patch().into_value()
        }
    }

    pub struct NeverNull;

    pub struct CanBeNull;
}

impl<T> Given<T> for Patch<T> {
    type Kind = CanBeNull;

    fn into_patch(self) -> Self {
        self
    }
}

impl<T> Given<T> for Option<T> {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<T> {
        self.map_or(Patch::Absent, Patch::Value)
    }
}

impl<R: Record> Given<R> for R {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<R> {
        Patch::Value(self)
    }
}

impl<T> Given<BTreeMap<String, T>> for BTreeMap<String, T> {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Self> {
        Patch::Value(self)
    }
}

impl<T, K: Into<String>, const N: usize> Given<BTreeMap<String, T>> for [(K, T); N] {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<BTreeMap<String, T>> {
        Patch::Value(
            self.into_iter().map(|(name, entry)| (name.into(), entry)).collect(),
        )
    }
}

/// Implements arguments that convert into a field by `From`.
macro_rules! converted {
    ($($target:ty: $($given:ty),+;)+) => {
        $($(
            impl Given<$target> for $given {
                type Kind = NeverNull;

                fn into_patch(self) -> Patch<$target> {
                    Patch::Value(self.into())
                }
            }
        )+)+
    };
}

converted! {
    bool: bool;
    i64: i64;
    f64: f64;
    String: String, &str, &String, Cow<'_, str>, Box<str>;
    Secret: Secret, String, &str;
    UnixSeconds: UnixSeconds, i64;
    UnixMillis: UnixMillis, i64;
    DateTime: DateTime, String, &str, SystemTime;
    File: File, Vec<u8>, Bytes;
    Map<String, Value>: Map<String, Value>;
    SecretObject: SecretObject, Map<String, Value>;
    Value: Value, Map<String, Value>, Vec<Value>, bool, i64, f64, String, &str;
    SecretJson: SecretJson, Value;
}

/// Implements arguments that are an `Option` of something that converts into text.
macro_rules! optional_text {
    ($($target:ty: $($given:ty),+;)+) => {
        $($(
            impl Given<$target> for Option<$given> {
                type Kind = NeverNull;

                fn into_patch(self) -> Patch<$target> {
                    self.map_or(Patch::Absent, |given| Patch::Value(given.into()))
                }
            }
        )+)+
    };
}

optional_text! {
    String: &str, &String;
    Secret: String, &str;
}

impl<T, V: Into<T>> Given<Vec<T>> for Vec<V> {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Vec<T>> {
        Patch::Value(self.into_iter().map(Into::into).collect())
    }
}

impl<T, V: Into<T>, const N: usize> Given<Vec<T>> for [V; N] {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Vec<T>> {
        Patch::Value(self.into_iter().map(Into::into).collect())
    }
}

impl<T, V: Clone + Into<T>> Given<Vec<T>> for &[V] {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Vec<T>> {
        Patch::Value(self.iter().cloned().map(Into::into).collect())
    }
}

impl<T, V: Clone + Into<T>> Given<Vec<T>> for &Vec<V> {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Vec<T>> {
        self.as_slice().into_patch()
    }
}

impl<T, V: Clone + Into<T>, const N: usize> Given<Vec<T>> for &[V; N] {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<Vec<T>> {
        self.as_slice().into_patch()
    }
}

/// Implements an enum or a union as an argument.
#[allow(unused_macros, reason = "the spec decides whether it is used")]
macro_rules! given_as_itself {
    ($name:ident) => {
        impl $crate::runtime::fields::given::sealed::Given<$name> for $name {
            type Kind = $crate::runtime::fields::given::sealed::NeverNull;

            #[inline]
            fn into_patch(self) -> $crate::runtime::fields::patch::Patch<Self> {
                $crate::runtime::fields::patch::Patch::Value(self)
            }
        }
    };
}

#[allow(unused_imports, reason = "the spec decides whether it is used")]
pub(crate) use given_as_itself;
