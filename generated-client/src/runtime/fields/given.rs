//! What the setters of a request take.

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

/// A value for an optional field, or an `Option` of one: the argument of a setter.
///
/// | Type of the field | What the setter takes |
/// |---|---|
/// | any type `T` | `T`, `Option<T>` |
/// | text, secret, enum, date and time | also `&str`, `String`, `Cow<str>` |
/// | text, secret | also an `Option` of these |
/// | map | also an array of pairs |
/// | list of `T` | also an array, a slice or a vector of values that convert into `T` |
///
/// `None` leaves the field out of the request. Where the compiler cannot tell which `None` is meant,
/// as for a text, leave out the call or write `None::<String>`.
///
/// No other crate can implement this trait.
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

/// A value for a field that can be null: what an [`IntoOption`] is, or a [`Patch`].
///
/// `Patch::Null` sends null, and `None` leaves the field out of the request. No other crate can
/// implement this trait.
pub trait IntoPatch<T>: Given<T> {}

impl<T, V: Given<T>> IntoPatch<T> for V {}

pub(crate) mod sealed {
    use super::Patch;

    #[diagnostic::on_unimplemented(
        message = "a field of type `{T}` cannot be set to a value of type `{Self}`",
        label = "expected `{T}`, an `Option` of it, or a value that converts into it"
    )]
    pub trait Given<T>: Sized {
        /// Whether it can be null: [`NeverNull`] or [`CanBeNull`].
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

/// Types that a field takes from others by `From`.
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

/// An `Option` of what text is made from.
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

/// Lets a setter take an enum or a union.
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
