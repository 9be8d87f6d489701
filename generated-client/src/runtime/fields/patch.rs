//! Fields for which null is a distinct value.

use crate::runtime::codec::{Decode, Encode, Halt, Incoming, Slot, View};

/// A field that can be absent, null, or set, with three different meanings.
///
/// In an update request, `Absent` keeps the current value on the server, `Null` clears it, and
/// `Value` sets it.
///
/// ```
/// use genauth::Patch;
///
/// let email = Patch::from("ada@example.com");
/// assert_eq!(email.value(), Some(&"ada@example.com"));
/// assert_eq!(email.map(str::len), Patch::Value(15));
/// assert!(Patch::<String>::Null.is_null());
/// assert_eq!(Patch::<String>::default(), Patch::Absent);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Omitted.
    #[default]
    Absent,
    /// Null.
    Null,
    /// A value.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(change(value)),
        }
    }

    /// Returns whether the field is present and null.
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
