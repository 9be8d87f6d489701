//! Encrypts passwords with the server's public key before they are sent, in addition to TLS.
//!
//! Sign-in and sign-up have an option for it:
//!
//! ```no_run
//! # #[cfg(feature = "sm2-passwords")]
//! # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
//! use genauth::passwords::PasswordEncryption;
//!
//! let tokens = client
//!     .sign_in_by_email_password("test@example.com", "passw0rd")
//!     .encrypt_password(PasswordEncryption::Sm2)
//!     .await?;
//! # let _ = tokens;
//! # Ok(())
//! # }
//! ```
//!
//! For passwords in other requests, call
//! [`AuthenticationClient::encrypt_password`](crate::authentication::AuthenticationClient::encrypt_password),
//! or [`PasswordEncryption::encrypt`] to use your own copy of the key.

mod keys;
#[cfg(feature = "rsa-passwords")]
mod rsa;
#[cfg(feature = "sm2-passwords")]
mod sm2;

use crate::generated::authentication::{AuthenticationClient, PasswordEncryptType};
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::redact::Secrets;
use crate::runtime::fields::given::sealed::{Given, NeverNull};
use crate::runtime::fields::patch::Patch;
use crate::shared::secret::Secret;

/// The algorithm that a password is encrypted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordEncryption {
    /// RSA with PKCS #1 v1.5 padding, encoded in Base64. With the 1024-bit key of the public
    /// servers, passwords are limited to 117 bytes. Requires the feature `rsa-passwords`.
    #[cfg(feature = "rsa-passwords")]
    Rsa,
    /// SM2 with the ciphertext in the order C1, C3, C2, encoded in hexadecimal. Requires the
    /// feature `sm2-passwords`.
    #[cfg(feature = "sm2-passwords")]
    Sm2,
}

impl PasswordEncryption {
    /// Encrypts a password with a public key. Sends no request.
    ///
    /// An RSA key is PEM or only its Base64 body; an SM2 key is a point of the curve in
    /// hexadecimal.
    ///
    /// ```no_run
    /// # #[cfg(feature = "sm2-passwords")]
    /// # fn example(public_key: &str) -> Result<(), genauth::Error> {
    /// use genauth::passwords::PasswordEncryption;
    ///
    /// let encrypted = PasswordEncryption::Sm2.encrypt(public_key, "passw0rd")?;
    /// # let _ = encrypted;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if the key is not a valid key of this algorithm, or the
    /// password is empty or too long for the key.
    pub fn encrypt(
        self,
        public_key: &str,
        password: impl Into<Secret>,
    ) -> Result<Secret, Error> {
        let password = password.into();
        self.encrypted(public_key, &password).map_err(|problem| {
            let mut secrets = Secrets::default();
            secrets.add(password.expose_secret());
            Failure::from(Kind::Request(problem)).finish(None, &secrets)
        })
    }

    fn encrypted(self, public_key: &str, password: &Secret) -> Result<Secret, String> {
        let password = password.expose_secret().as_bytes();
        if password.is_empty() {
            return Err(
                "the password is empty: expected at least one character".to_owned()
            );
        }
        match self {
            #[cfg(feature = "rsa-passwords")]
            Self::Rsa => rsa::encrypt(public_key, password),
            #[cfg(feature = "sm2-passwords")]
            Self::Sm2 => sm2::encrypt(public_key, password),
        }
    }
}

impl From<PasswordEncryption> for PasswordEncryptType {
    fn from(encryption: PasswordEncryption) -> Self {
        match encryption {
            #[cfg(feature = "rsa-passwords")]
            PasswordEncryption::Rsa => Self::Rsa,
            #[cfg(feature = "sm2-passwords")]
            PasswordEncryption::Sm2 => Self::Sm2,
        }
    }
}

/// Allows passing it to the setters of requests.
impl Given<PasswordEncryptType> for PasswordEncryption {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<PasswordEncryptType> {
        Patch::Value(self.into())
    }
}

/// # Password encryption
///
/// See [`passwords`](crate::passwords).
impl AuthenticationClient {
    /// Encrypts a password with the server's public key, which is fetched once and cached for one
    /// hour.
    ///
    /// Use it for requests with the field `passwordEncryptType`, and set that field to the same
    /// algorithm. Sign-in and sign-up have an option that does both.
    ///
    /// ```no_run
    /// # #[cfg(feature = "rsa-passwords")]
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::UpdatePasswordDto;
    /// use genauth::passwords::PasswordEncryption;
    ///
    /// let encryption = PasswordEncryption::Rsa;
    /// let password = client.encrypt_password(encryption, "new passw0rd").await?;
    /// let request = UpdatePasswordDto::new(password).password_encrypt_type(encryption);
    /// client.update_password(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns the error of [`get_system_info`](Self::get_system_info) if the key cannot be fetched,
    /// and [`Error::is_config`] if the server publishes no key for this algorithm, or the password
    /// is empty or too long for the key.
    pub async fn encrypt_password(
        &self,
        encryption: PasswordEncryption,
        password: impl Into<Secret>,
    ) -> Result<Secret, Error> {
        let password = password.into();
        let key = self.password_key(encryption).await?;
        let encrypted = encryption.encrypt(&key, password);
        if encrypted.is_err() {
            // The cached key may be the cause, so the next call fetches it again.
            self.forget_password_keys().await;
        }
        encrypted
    }
}
