//! Enums to which the server may add values.

use std::fmt;

use super::given::sealed::{Given, NeverNull};
use super::patch::Patch;
use crate::runtime::codec::{self, Halt, Incoming, Mismatch};

/// An enum value that is unknown to this version of the crate. It is sent back unchanged.
///
/// ```
/// use genauth::management::UserIdType;
///
/// let known = UserIdType::from("email");
/// let unknown = UserIdType::from("badge_number");
/// assert!(matches!(&unknown, UserIdType::Unknown(value) if value.as_str() == "badge_number"));
/// assert!(!matches!(known, UserIdType::Unknown(_)));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Returns the value as it is written in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An enum of string values.
#[allow(dead_code, reason = "the spec decides whether it is used")]
// The error usually is about another type: most fields that are set to a string are not enums.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot be set to a string",
    label = "expected `{Self}`, or an `Option` of it"
)]
pub(crate) trait OpenEnum: Sized {
    /// Returns the known values.
    #[cfg(test)]
    fn values() -> &'static [&'static str];

    /// Returns the variant of a known value.
    fn known(text: &str) -> Option<Self>;

    /// Returns the variant that keeps any other value.
    fn unknown(value: UnknownValue) -> Self;
}

/// Returns the variant of a value. Only here are unknown values created, so that a known value
/// never hides in one.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn from_text<T: OpenEnum>(text: &str) -> T {
    T::known(text).unwrap_or_else(|| T::unknown(UnknownValue(text.into())))
}

impl<E: OpenEnum> Given<E> for &str {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<E> {
        Patch::Value(from_text(self))
    }
}

impl<E: OpenEnum> Given<E> for String {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<E> {
        Patch::Value(from_text(&self))
    }
}

/// Decodes an enum. Some servers send numbers for values that look like numbers.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn decode<T: OpenEnum>(
    place: &mut T,
    value: &Incoming<'_>,
) -> Result<(), Halt> {
    let text = codec::scalar_text(value).ok_or_else(|| Mismatch::scalar("a string"))?;
    *place = from_text(&text);
    Ok(())
}

/// Returns a random known or unknown value.
#[cfg(test)]
pub(crate) fn filled<T: OpenEnum>(entropy: &mut codec::Entropy<'_>) -> T {
    let known = entropy.choose(T::values()).ok().filter(|_| codec::fill::any(entropy));
    let text =
        known.map_or_else(|| codec::fill::text(entropy), |text| (*text).to_owned());
    from_text(&text)
}

/// Implements an enum from the table of its values, with its conversions and serde's traits:
///
/// ```text
/// open_enum! {
///     UserIdType {
///         UserId = "user_id",
///         Email = "email",
///     }
/// }
/// ```
#[allow(unused_macros, reason = "the spec decides whether it is used")]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// Returns the value as it is written in JSON.
            #[inline]
            #[allow(unreachable_pub, reason = "the enums of tests are not public")]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl $crate::runtime::fields::open_enum::OpenEnum for $name {
            #[cfg(test)]
            fn values() -> &'static [&'static str] {
                &[$($text),*]
            }

            #[inline]
            fn known(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($text => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn unknown(value: $crate::runtime::fields::open_enum::UnknownValue) -> Self {
                Self::Unknown(value)
            }
        }

        $crate::runtime::fields::given::given_as_itself!($name);

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::fields::open_enum::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::fields::open_enum::from_text(&text)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::codec::Decode for $name {
            #[inline]
            fn decode(
                &mut self,
                value: $crate::runtime::codec::Incoming<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::codec::Halt> {
                $crate::runtime::fields::open_enum::decode(self, &value)
            }
        }

        impl $crate::runtime::codec::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::runtime::codec::View<'_> {
                $crate::runtime::codec::View::Text(self.as_str())
            }
        }

        impl $crate::runtime::codec::Slot for $name {
            #[inline]
            fn blank() -> Self {
                $crate::runtime::fields::open_enum::from_text("")
            }

            #[cfg(test)]
            fn fill(&mut self, entropy: &mut $crate::runtime::codec::Entropy<'_>) {
                *self = $crate::runtime::fields::open_enum::filled(entropy);
            }
        }

        $crate::runtime::codec::shims!($name);
    };
}

#[allow(unused_imports, reason = "the spec decides whether it is used")]
pub(crate) use open_enum;
