//! How secrets are decoded and encoded.

#[cfg(test)]
use super::fill;
use super::places::scalar_text;
use super::read::deserialize;
#[cfg(test)]
use super::traits::Entropy;
use super::traits::{Decode, Encode, Halt, Incoming, Mismatch, Slot, View};
use super::write::serialize;
use crate::shared::json::{JsonObject, JsonValue};
use crate::shared::secret::{Secret, SecretJson, SecretObject};

impl Decode for Secret {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let text = scalar_text(&value).ok_or_else(|| Mismatch::secret("a string"))?;
        *self = text.into_owned().into();
        Ok(())
    }
}

impl Encode for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(self.expose_secret())
    }
}

impl Slot for Secret {
    fn blank() -> Self {
        Self::default()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = (fill::CANARY.to_owned() + &fill::text(entropy)).into();
    }
}

/// The JSON is decoded and encoded as if it were not secret.
macro_rules! hidden_json {
    ($name:ty, $inner:ty) => {
        impl Decode for $name {
            fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
                let mut json = <$inner>::default();
                json.decode(value)?;
                *self = json.into();
                Ok(())
            }
        }

        impl Encode for $name {
            fn view(&self) -> View<'_> {
                View::Hidden(self.expose_secret())
            }
        }

        impl Slot for $name {
            fn blank() -> Self {
                Self::default()
            }

            fn takes_null() -> bool {
                <$inner as Slot>::takes_null()
            }

            #[cfg(test)]
            fn fill(&mut self, entropy: &mut Entropy<'_>) {
                let mut json = fill::json_object(entropy);
                json.insert("secret".to_owned(), fill::CANARY.into());
                *self = <$inner>::from(json).into();
            }
        }
    };
}

hidden_json!(SecretObject, JsonObject);
hidden_json!(SecretJson, JsonValue);

/// Implements serde's traits with the codec.
macro_rules! serde_traits {
    ($($name:ty),+) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )+};
}

serde_traits!(Secret, SecretObject, SecretJson);
