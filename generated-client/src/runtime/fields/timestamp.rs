//! Numeric timestamps.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::runtime::codec::{
    self, Decode, Encode, Halt, Incoming, Mismatch, Slot, View, whole, whole_text,
};

/// The JSON value received. Servers send the same timestamp as a number or as a string.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Sent {
    Number(i64),
    Text(Box<str>),
}

impl Sent {
    fn value(&self) -> Option<i64> {
        match self {
            Self::Number(value) => Some(*value),
            Self::Text(text) => whole_text(text),
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(value) => value.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// Returns the point in time at that distance from the epoch.
pub(crate) fn after_epoch(distance: Duration, negative: bool) -> Option<SystemTime> {
    if negative {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

macro_rules! timestamp {
    ($(#[$docs:meta])* $name:ident, $unit:ident, $unit_docs:literal, $distance:expr) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Sent);

        impl $name {
            #[doc = $unit_docs]
            #[must_use]
            pub fn $unit(&self) -> Option<i64> {
                self.0.value()
            }

            /// Returns the point in time, or `None` if the server sent something that is not a
            /// number or the platform cannot represent it.
            #[must_use]
            pub fn to_system_time(&self) -> Option<SystemTime> {
                let value = self.0.value()?;
                let distance: fn(u64) -> Duration = $distance;
                after_epoch(distance(value.unsigned_abs()), value < 0)
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(Sent::Number(value))
            }
        }

        /// Prints what the server sent.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Decode for $name {
            fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
                self.0 = match value {
                    Incoming::Integer(value) => Sent::Number(value),
                    Incoming::Number(value) if whole(value).is_some() => {
                        Sent::Number(whole(value).unwrap_or_default())
                    }
                    Incoming::Bool(_) => return Err(Mismatch::scalar("a timestamp")),
                    other => {
                        let text = codec::scalar_text(&other);
                        Sent::Text(text.ok_or_else(|| Mismatch::scalar("a timestamp"))?.into())
                    }
                };
                Ok(())
            }
        }

        impl Encode for $name {
            fn view(&self) -> View<'_> {
                match &self.0 {
                    Sent::Number(value) => View::Integer(*value),
                    Sent::Text(text) => View::Text(text),
                }
            }
        }

        impl Slot for $name {
            fn blank() -> Self {
                Self(Sent::Number(0))
            }

            #[cfg(test)]
            fn fill(&mut self, entropy: &mut codec::Entropy<'_>) {
                self.0 = if codec::fill::any(entropy) {
                    Sent::Number(codec::fill::any(entropy))
                } else {
                    Sent::Text(codec::fill::text(entropy).into())
                };
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                codec::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize(deserializer)
            }
        }
    };
}

timestamp! {
    /// A point in time in seconds since the Unix epoch.
    ///
    /// It stays what the server sent, a number or a string, and prints as that.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// let expiry: genauth::UnixSeconds = serde_json::from_str(r#""1790000000""#)?;
    /// assert_eq!(expiry.to_string(), "1790000000");
    /// assert_eq!(expiry.seconds(), Some(1_790_000_000));
    /// # Ok(())
    /// # }
    /// ```
    UnixSeconds,
    seconds,
    "Returns the seconds since the Unix epoch, or `None` if the server did not send an integer.",
    Duration::from_secs
}

timestamp! {
    /// A point in time in milliseconds since the Unix epoch.
    ///
    /// It stays what the server sent, a number or a string, and prints as that.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let created = genauth::UnixMillis::from(1_790_000_000_000);
    /// assert_eq!(created.millis(), Some(1_790_000_000_000));
    /// assert_eq!(created.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(1_790_000_000)));
    /// ```
    UnixMillis,
    millis,
    "Returns the milliseconds since the Unix epoch, or `None` if the server did not send an integer.",
    Duration::from_millis
}
