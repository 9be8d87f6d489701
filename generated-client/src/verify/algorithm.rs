//! The ways to sign a token.

use std::fmt;

macro_rules! algorithms {
    ($($(#[$docs:meta])* $variant:ident = $name:literal,)*) => {
        /// A way to sign a token.
        ///
        /// GenAuth signs access tokens with `RS256`, and ID tokens with `HS256` or `RS256`, as the
        /// application is set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Algorithm {
            $($(#[$docs])* $variant,)*
        }

        impl Algorithm {
            /// The name in the header `alg` of a token, such as `RS256`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            pub(super) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

algorithms! {
    /// HMAC with SHA-256: the key is the secret of the application.
    Hs256 = "HS256",
    /// HMAC with SHA-384: the key is the secret of the application.
    Hs384 = "HS384",
    /// HMAC with SHA-512: the key is the secret of the application.
    Hs512 = "HS512",
    /// RSA (PKCS #1 v1.5) with SHA-256.
    Rs256 = "RS256",
    /// RSA (PKCS #1 v1.5) with SHA-384.
    Rs384 = "RS384",
    /// RSA (PKCS #1 v1.5) with SHA-512.
    Rs512 = "RS512",
    /// RSA (PSS) with SHA-256.
    Ps256 = "PS256",
    /// RSA (PSS) with SHA-384.
    Ps384 = "PS384",
    /// RSA (PSS) with SHA-512.
    Ps512 = "PS512",
    /// ECDSA on the curve P-256 with SHA-256.
    Es256 = "ES256",
    /// ECDSA on the curve P-384 with SHA-384.
    Es384 = "ES384",
    /// Ed25519.
    EdDsa = "EdDSA",
}

impl Algorithm {
    /// Whether the key is the secret of the application, and not a public key of the issuer.
    pub(super) fn uses_secret(self) -> bool {
        matches!(self, Self::Hs256 | Self::Hs384 | Self::Hs512)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
