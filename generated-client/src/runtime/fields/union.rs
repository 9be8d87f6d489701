//! Values that servers send in several JSON types.

use serde_json::Value;

use crate::runtime::codec::{self, Decode, Halt, Incoming, Slot};

/// The JSON type that selects a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the spec decides which are used")]
pub(crate) enum Shape {
    Text,
    Number,
    Boolean,
    Object,
    Texts,
    Numbers,
    Objects,
}

impl Shape {
    /// Returns the shape of a value that is not an array.
    fn of(json: &Value) -> Option<Self> {
        Some(match json {
            Value::String(_) => Self::Text,
            Value::Number(_) => Self::Number,
            Value::Bool(_) => Self::Boolean,
            Value::Object(_) => Self::Object,
            Value::Null | Value::Array(_) => return None,
        })
    }

    /// Returns the shape of the elements of an array.
    fn element(self) -> Option<Self> {
        Some(match self {
            Self::Texts => Self::Text,
            Self::Numbers => Self::Number,
            Self::Objects => Self::Object,
            _ => return None,
        })
    }

    /// Returns the shape that fits a value. An empty array fits every array, so the first one is
    /// chosen. A single value is accepted as an array if no other shape fits.
    fn choose(shapes: &[Self], json: &Value) -> Option<Self> {
        let array = |first: Option<Self>| {
            shapes.iter().find(|shape| {
                let element = shape.element();
                element.is_some() && (first.is_none() || element == first)
            })
        };
        let chosen = match json {
            Value::Array(list) => match list.first() {
                Some(first) => array(Some(Self::of(first)?)),
                None => array(None),
            },
            single => {
                let wanted = Self::of(single)?;
                let same = shapes.iter().find(|shape| **shape == wanted);
                same.or_else(|| array(Some(wanted)))
            }
        };
        chosen.copied()
    }
}

/// An enum with a variant for each shape, and one that keeps any other JSON.
pub(crate) trait Union {
    /// Returns the shapes, in the order of the variants.
    fn shapes(&self) -> &'static [Shape];

    /// Switches to the variant of a shape, or to the one that keeps any JSON, with a blank value.
    fn turn(&mut self, shape: Option<Shape>);

    /// Returns the value of the variant.
    fn place(&mut self) -> &mut dyn Slot;
}

/// Decodes a union. JSON that fits no shape, or cannot be decoded as that of its shape, is kept as
/// received.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn decode(union: &mut dyn Union, value: Incoming<'_>) -> Result<(), Halt> {
    let mut json = Value::Null;
    let understood = match value {
        Incoming::List(elements) => {
            json.decode(Incoming::List(&mut *elements))?;
            turned(union, &json).is_some_and(|place| elements.read_again(&json, place))
        }
        Incoming::Object(members) => {
            json.decode(Incoming::Object(&mut *members))?;
            turned(union, &json).is_some_and(|place| members.read_again(&json, place))
        }
        scalar => {
            json.decode(scalar)?;
            turned(union, &json).is_some_and(|place| codec::read_value(&json, place))
        }
    };
    if !understood {
        union.turn(None);
        codec::read_value(&json, union.place());
    }
    Ok(())
}

/// Returns the value to decode this JSON into, if a shape fits.
fn turned<'a>(union: &'a mut dyn Union, json: &Value) -> Option<&'a mut dyn Slot> {
    let shape = Shape::choose(union.shapes(), json)?;
    union.turn(Some(shape));
    Some(union.place())
}

/// Fills a union with a value that decodes to itself.
#[cfg(test)]
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn fill(union: &mut dyn Union, entropy: &mut codec::Entropy<'_>) {
    let shape = entropy.choose(union.shapes()).ok().copied();
    union.turn(shape);
    union.place().fill(entropy);
    let json = serde_json::to_value(union.place().view()).unwrap_or_default();
    if Shape::choose(union.shapes(), &json) != shape || json.is_null() {
        union.turn(None);
        codec::read_value(&serde_json::json!([null]), union.place());
    }
}

/// Implements a union, with its conversions and serde's traits. Each shape selects one variant, and
/// `Unknown` keeps any other JSON:
///
/// ```text
/// union! {
///     DataResourceStruct {
///         text Text(String),
///         object Node(Box<NodeDto>),
///     }
/// }
/// ```
///
/// The shapes are `text`, `number`, `boolean`, `object`, `texts`, `numbers`, and `objects`.
#[allow(unused_macros, reason = "the spec decides whether it is used")]
macro_rules! union {
    ($name:ident { $($shape:ident $variant:ident($($payload:tt)+)),+ $(,)? }) => {
        impl $crate::runtime::fields::union::Union for $name {
            #[inline]
            fn shapes(&self) -> &'static [$crate::runtime::fields::union::Shape] {
                &[$($crate::runtime::fields::union::union!(@shape $shape)),+]
            }

            #[inline]
            fn turn(
                &mut self,
                shape: ::core::option::Option<$crate::runtime::fields::union::Shape>,
            ) {
                *self = match shape {
                    $(::core::option::Option::Some(
                        $crate::runtime::fields::union::union!(@shape $shape),
                    ) => Self::$variant($crate::runtime::codec::blank()),)+
                    _ => Self::Unknown($crate::runtime::codec::blank()),
                };
            }

            #[inline]
            fn place(&mut self) -> &mut dyn $crate::runtime::codec::Slot {
                match self {
                    $(Self::$variant(place) => place,)+
                    Self::Unknown(json) => json,
                }
            }
        }

        impl $crate::runtime::codec::Decode for $name {
            #[inline]
            fn decode(
                &mut self,
                value: $crate::runtime::codec::Incoming<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::codec::Halt> {
                $crate::runtime::fields::union::decode(self, value)
            }

            #[inline]
            fn null_is_blank(&self) -> bool {
                true
            }
        }

        impl $crate::runtime::codec::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::runtime::codec::View<'_> {
                match self {
                    $(Self::$variant(place) => $crate::runtime::codec::Encode::view(place),)+
                    Self::Unknown(json) => $crate::runtime::codec::View::Unknown(json),
                }
            }
        }

        impl $crate::runtime::codec::Slot for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::runtime::codec::blank())
            }

            #[cfg(test)]
            fn fill(&mut self, entropy: &mut $crate::runtime::codec::Entropy<'_>) {
                $crate::runtime::fields::union::fill(self, entropy);
            }
        }

        $crate::runtime::fields::given::given_as_itself!($name);

        $crate::runtime::codec::shims!($name);

        $($crate::runtime::fields::union::union!(@from $name $variant [$($payload)+]);)+
    };

    (@shape text) => { $crate::runtime::fields::union::Shape::Text };
    (@shape number) => { $crate::runtime::fields::union::Shape::Number };
    (@shape boolean) => { $crate::runtime::fields::union::Shape::Boolean };
    (@shape object) => { $crate::runtime::fields::union::Shape::Object };
    (@shape texts) => { $crate::runtime::fields::union::Shape::Texts };
    (@shape numbers) => { $crate::runtime::fields::union::Shape::Numbers };
    (@shape objects) => { $crate::runtime::fields::union::Shape::Objects };

    (@from $name:ident $variant:ident [Box<$payload:ty>]) => {
        impl ::core::convert::From<$payload> for $name {
            #[inline]
            fn from(value: $payload) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    (@from $name:ident $variant:ident [String]) => {
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }

        $crate::runtime::fields::union::union!(@from $name $variant [::std::string::String]);
    };
    (@from $name:ident $variant:ident [$payload:ty]) => {
        impl ::core::convert::From<$payload> for $name {
            #[inline]
            fn from(value: $payload) -> Self {
                Self::$variant(value)
            }
        }
    };
}

#[allow(unused_imports, reason = "the spec decides whether it is used")]
pub(crate) use union;
