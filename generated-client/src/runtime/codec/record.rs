//! What every DTO gets from its table: reading, writing, serde's traits and `Debug`.

#[cfg(test)]
use super::fill;
use super::read::decode_record;
#[cfg(test)]
use super::traits::Entropy;
use super::traits::{
    Decode, Encode, Halt, Incoming, Record, Slot, View, Visit, VisitMut,
};

/// A DTO is a type that fields can have.
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

/// A DTO that holds itself does so in a box.
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

/// Serde's traits and `Debug` over the codec, for DTOs and enums alike, by one-line shims.
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
            // Inlined like all of a DTO: what a user does not call is never compiled.
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

pub(crate) use shims;
// All that a DTO needs beside its table.
pub(crate) use shims as record;
