//! The access key for the management API.

#[cfg(feature = "signature")]
use super::signature::Signer;
#[cfg(feature = "signature")]
use crate::runtime::brand::Brand;
use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::shared::secret::Secret;

/// An access key, called AK and SK in the console.
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl AccessKey {
    /// Creates a key from its two options, of which both or none must be set.
    pub(crate) fn new(
        id: Option<String>,
        secret: Option<Secret>,
        problems: &mut Problems,
        secrets: &mut Secrets,
    ) -> Option<Self> {
        if let Some(secret) = &secret {
            secrets.add(secret.expose_secret());
            problems.visible("access_key_secret", secret.expose_secret());
        }
        if let Some(id) = &id {
            problems.visible("access_key_id", id);
        }
        match (id, secret) {
            (Some(id), Some(secret)) => Some(Self { id, secret }),
            (None, None) => None,
            (id, _) => {
                let missing = if id.is_none() { "id" } else { "secret" };
                problems.add(format!(
                    "`access_key_{missing}` is missing: an access key consists of an ID and a \
                     secret, so also call `.access_key_{missing}(\"...\")`"
                ));
                None
            }
        }
    }

    /// Returns a signer with this key.
    #[cfg(feature = "signature")]
    pub(crate) fn signer(&self, brand: Brand) -> Signer<'_> {
        Signer {
            header_prefix: brand.header_prefix(),
            scheme: match brand {
                Brand::Authing => "authing",
                Brand::GenAuth => "GenAuth",
            },
            key_id: &self.id,
            key_secret: self.secret.expose_secret(),
        }
    }
}
