//! The supported signature algorithms.

use std::fmt;

macro_rules! algorithms {
    ($($(#[$docs:meta])* $variant:ident = $name:literal,)*) => {
        /// A signature algorithm of a token (RFC 7518 and RFC 8037).
        ///
        /// GenAuth signs access tokens with `RS256`, and ID tokens with `HS256` or `RS256`,
        /// depending on the settings of the application.
        ///
        /// ```
        /// use genauth::verify::Algorithm;
        ///
        /// assert_eq!(Algorithm::Rs256.name(), "RS256");
        /// assert_eq!(Algorithm::EdDsa.to_string(), "EdDSA");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Algorithm {
            $($(#[$docs])* $variant,)*
        }

        impl Algorithm {
            #[cfg(test)]
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value of the header `alg`, such as `RS256`.
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
    /// HMAC with SHA-256, keyed with the app secret of at least 32 bytes.
    Hs256 = "HS256",
    /// HMAC with SHA-384, keyed with the app secret of at least 48 bytes.
    Hs384 = "HS384",
    /// HMAC with SHA-512, keyed with the app secret of at least 64 bytes.
    Hs512 = "HS512",
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256 = "RS256",
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384 = "RS384",
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512 = "RS512",
    /// RSASSA-PSS with SHA-256.
    Ps256 = "PS256",
    /// RSASSA-PSS with SHA-384.
    Ps384 = "PS384",
    /// RSASSA-PSS with SHA-512.
    Ps512 = "PS512",
    /// ECDSA on the curve P-256 with SHA-256.
    Es256 = "ES256",
    /// ECDSA on the curve P-384 with SHA-384.
    Es384 = "ES384",
    /// EdDSA on the curve Ed25519.
    EdDsa = "EdDSA",
}

impl Algorithm {
    /// Returns the minimum length of the secret in bytes, for an algorithm keyed with the app
    /// secret: that of the hash (RFC 7518, section 3.2). `None` for an algorithm with a public key.
    pub(super) fn shortest_secret(self) -> Option<usize> {
        match self {
            Self::Hs256 => Some(32),
            Self::Hs384 => Some(48),
            Self::Hs512 => Some(64),
            _ => None,
        }
    }

    /// Whether the key is the app secret rather than a public key of the issuer.
    pub(super) fn uses_secret(self) -> bool {
        self.shortest_secret().is_some()
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
