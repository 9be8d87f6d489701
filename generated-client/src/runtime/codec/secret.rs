//! How a secret is read and written.

#[cfg(test)]
use super::fill;
use super::places::scalar_text;
use super::read::deserialize;
#[cfg(test)]
use super::traits::Entropy;
use super::traits::{Decode, Encode, Halt, Incoming, Mismatch, Slot, View};
use super::write::serialize;
use crate::shared::secret::Secret;

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

impl serde::Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
