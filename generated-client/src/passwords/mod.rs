//! Encrypts passwords for the server before they are sent, beneath TLS.
//!
//! A sign-in or sign-up does it when told to:
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
//! For the passwords in other requests there is
//! [`AuthenticationClient::encrypt_password`](crate::authentication::AuthenticationClient::encrypt_password),
//! and [`PasswordEncryption::encrypt`] for keys of one's own.

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

/// How a password is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordEncryption {
    /// RSA with the padding of PKCS #1 v1.5, in Base64. A password has at most 117 bytes with the
    /// 1024-bit key of the public servers. Needs the feature `rsa-passwords`.
    #[cfg(feature = "rsa-passwords")]
    Rsa,
    /// SM2 with the parts in the order C1, C3, C2, in hexadecimal. Needs the feature
    /// `sm2-passwords`.
    #[cfg(feature = "sm2-passwords")]
    Sm2,
}

impl PasswordEncryption {
    /// Encrypts a password for who has this public key: for RSA as PEM or as the Base64 within it,
    /// for SM2 the point in hexadecimal.
    ///
    /// # Errors
    /// [`Error::is_config`] when the key is none of this kind, or the password is empty or too long
    /// for it.
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
            return Err("the password is empty".to_owned());
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

/// Lets the setters of requests take it.
impl Given<PasswordEncryptType> for PasswordEncryption {
    type Kind = NeverNull;

    fn into_patch(self) -> Patch<PasswordEncryptType> {
        Patch::Value(self.into())
    }
}

/// # Encryption of passwords
///
/// See [`passwords`](crate::passwords).
impl AuthenticationClient {
    /// Encrypts a password with the public key of the server, which is asked for once and then kept
    /// for an hour.
    ///
    /// It is for requests with a member `passwordEncryptType`, which has to say the same. Sign-ins
    /// and sign-ups have an option that does both.
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
    /// What [`get_system_info`](Self::get_system_info) can fail with, and
    /// [`Error::is_config`] when the password is empty or too long for the key.
    pub async fn encrypt_password(
        &self,
        encryption: PasswordEncryption,
        password: impl Into<Secret>,
    ) -> Result<Secret, Error> {
        let password = password.into();
        let key = self.password_key(encryption).await?;
        let encrypted = encryption.encrypt(&key, password);
        if encrypted.is_err() {
            // Perhaps because of the key: the next one asks for it anew.
            self.forget_password_keys().await;
        }
        encrypted
    }
}
