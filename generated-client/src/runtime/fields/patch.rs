//! Fields for which null is a value of its own.

use crate::runtime::codec::{Decode, Encode, Halt, Incoming, Slot, View};

/// A field that can be left out, be null, or have a value, and each means something else.
///
/// In a request that changes something, `Absent` keeps what the server has, `Null` clears it and
/// `Value` sets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Left out.
    #[default]
    Absent,
    /// `null`
    Null,
    /// A value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with another value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(change(value)),
        }
    }

    /// Whether the field is there and null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Slot> Decode for Patch<T> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        if let Incoming::Null = value {
            *self = Self::Null;
            return Ok(());
        }
        let mut inner = T::blank();
        inner.decode(value)?;
        *self = Self::Value(inner);
        Ok(())
    }
}

impl<T: Slot> Encode for Patch<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
}

impl<T: Slot> Slot for Patch<T> {
    fn blank() -> Self {
        Self::Absent
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut crate::runtime::codec::Entropy<'_>) {
        *self = match crate::runtime::codec::fill::any::<u8>(entropy) % 3 {
            0 => Self::Absent,
            1 => Self::Null,
            _ => Self::Value(crate::runtime::codec::fill::filled(entropy)),
        };
    }
}
