//! The traits of a DTO, implemented from its table: decoding, encoding, serde, and `Debug`.

#[cfg(test)]
use super::fill;
use super::read::decode_record;
#[cfg(test)]
use super::traits::Entropy;
use super::traits::{
    Decode, Encode, Halt, Incoming, Record, Slot, View, Visit, VisitMut,
};

/// Fields can be DTOs.
impl<R: Record> Decode for R {
    #[inline]
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        decode_record(self, value)
    }
}

impl<R: Record> Encode for R {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<R: Record> Slot for R {
    #[inline]
    fn blank() -> Self {
        Record::blank()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        fill::fill_record(self, entropy);
    }
}

/// A DTO that contains itself is boxed.
impl<R: Record> Record for Box<R> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn blank() -> Self {
        Self::new(R::blank())
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        (**self).fields(visit);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        (**self).fields_mut(visit);
    }

    fn wrapper(&self) -> Option<&'static str> {
        (**self).wrapper()
    }
}

/// Implements serde's traits and `Debug` with the codec, for DTOs and enums.
macro_rules! shims {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::codec::write::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::codec::read::deserialize(deserializer)
            }
        }

        impl ::core::fmt::Debug for $name {
            // Inlined like all methods of a DTO: what a user does not call is never compiled.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::codec::debug::debug_view(
                    $crate::runtime::codec::traits::Encode::view(self),
                    f,
                )
            }
        }
    };
}

/// Implements a DTO from the table of its fields:
///
/// ```text
/// record! {
///     UserDto = "User" in "user" {
///         required user_id = "userId",
///         nullable email = "email",
///         optional err_msg = "errMsg" or ["err_msg"],
///     }
/// }
/// ```
///
/// The head names the struct, its documented name if that differs, and a field in which some
/// servers nest all others. Each row has the kind of the field, its Rust name, and its JSON names,
/// of which the first is sent. A `required` field must be present, and a `nullable` one must be
/// present but can be null.
#[allow(unused_macros, reason = "the spec decides whether it is used")]
macro_rules! record {
    (
        $name:ident $(= $documented:literal)? $(in $wrapper:literal)? {
            $($kind:ident $field:ident = $wire:literal $(or $aliases:tt)?),* $(,)?
        }
    ) => {
        impl $crate::runtime::codec::traits::Record for $name {
            #[inline]
            fn name(&self) -> &'static str {
                $crate::runtime::codec::record::record!(@name $name $($documented)?)
            }

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::codec::places::blank(),)*
                    extra: ::core::default::Default::default(),
                }
            }

            #[inline]
            fn fields(&self, visit: &mut $crate::runtime::codec::traits::Visit<'_>) {
                visit(
                    &[$(($wire, $crate::runtime::codec::record::record!(@written $kind self.$field))),*],
                    &self.extra,
                );
            }

            #[inline]
            fn fields_mut(&mut self, visit: &mut $crate::runtime::codec::traits::VisitMut<'_>) {
                visit(
                    &mut [$(
                        $crate::runtime::codec::record::record!(@read $kind)($wire, &mut self.$field)
                            $(.or(&$aliases))?
                    ),*],
                    &mut self.extra,
                );
            }

            $($crate::runtime::codec::record::record!(@wrapper $wrapper);)?
        }

        $crate::runtime::codec::record::shims!($name);
    };

    (@debug $name:ident {
        $($kind:ident $field:ident = $wire:literal $(or $aliases:tt)?),* $(,)?
    }) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::codec::debug::debug_fields(
                    ::core::stringify!($name),
                    &[$(($wire, $crate::runtime::codec::record::record!(@written $kind self.$field))),*],
                    f,
                )
            }
        }
    };

    (@name $name:ident) => { ::core::stringify!($name) };
    (@name $name:ident $documented:literal) => { $documented };

    (@written nullable $place:expr) => { &$crate::runtime::codec::places::OrNull(&$place) };
    (@written $kind:ident $place:expr) => { &$place };

    (@read optional) => { $crate::runtime::codec::traits::optional };
    (@read $kind:ident) => { $crate::runtime::codec::traits::required };

    (@wrapper $wrapper:literal) => {
        #[inline]
        fn wrapper(&self) -> ::core::option::Option<&'static str> {
            ::core::option::Option::Some($wrapper)
        }
    };
}

/// Implements `Debug`, without secrets, for a struct of a DTO's required fields, from their part of
/// the table of [`record!`].
#[allow(unused_macros, reason = "the spec decides whether it is used")]
macro_rules! required_fields {
    ($($table:tt)+) => { $crate::runtime::codec::record::record!(@debug $($table)+); };
}

pub(crate) use shims;
#[allow(unused_imports, reason = "the spec decides whether they are used")]
pub(crate) use {record, required_fields};
