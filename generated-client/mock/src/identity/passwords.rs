//! Encrypted passwords, and the strength of passwords.
//!
//! The private keys are part of the mock, so they are no secrets. Encrypted passwords remain
//! readable after a restart.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey, LineEnding};
use rsa::{Pkcs1v15Encrypt, PrivateKey};
use serde_json::{Map, Value};
use sm2::pke::DecryptingKey;

use crate::call::Failure;

/// The RSA key, as short as that of the service.
const RSA_PEM: &str = include_str!("development-rsa.pem");

/// The SM2 key.
const SM2_KEY: [u8; 32] = [
    0xd5, 0x6d, 0x13, 0x97, 0xcc, 0xc1, 0x08, 0x7e, 0x99, 0x00, 0xbc, 0x9a, 0x85, 0xcd,
    0xba, 0x5e, 0x54, 0xf5, 0x54, 0x45, 0x4a, 0x6a, 0xf8, 0x09, 0x4b, 0x0f, 0x31, 0xcf,
    0xae, 0xc9, 0x03, 0x10,
];

/// The members of requests that hold passwords.
const MEMBERS: [&str; 4] =
    ["password", "newPassword", "oldPassword", "passwordForPhonePassCode"];

static RSA: LazyLock<Option<PrivateKey>> =
    LazyLock::new(|| PrivateKey::from_pkcs8_pem(RSA_PEM).ok());

static SM2: LazyLock<Option<DecryptingKey>> =
    LazyLock::new(|| DecryptingKey::from_slice(&SM2_KEY).ok());

/// How a password is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encryption {
    /// RSAES-PKCS1-v1_5, in Base64.
    Rsa,
    /// SM2 with the ciphertext in the order C1, C3, C2, in hexadecimal.
    Sm2,
}

impl Encryption {
    /// Returns the encryption that a request states.
    fn of(arguments: &Map<String, Value>) -> Option<Self> {
        let inner =
            ["options", "passwordPayload"].iter().filter_map(|it| arguments.get(*it));
        let places = inner.filter_map(Value::as_object).chain([arguments]);
        let mut types = places.filter_map(|it| it.get("passwordEncryptType")?.as_str());
        types.find_map(|ty| match ty {
            "rsa" => Some(Self::Rsa),
            "sm2" => Some(Self::Sm2),
            _ => None,
        })
    }

    fn decrypt(self, text: &str) -> Option<String> {
        let plain = match self {
            Self::Rsa => {
                let encrypted = BASE64_STANDARD.decode(text).ok()?;
                RSA.as_ref()?.decrypt(Pkcs1v15Encrypt, &encrypted).ok()?
            }
            Self::Sm2 => {
                let key = SM2.as_ref()?;
                let encrypted = bytes(text)?;
                // JavaScript libraries omit the prefix of the uncompressed point C1.
                let point = [&[4], encrypted.as_slice()].concat();
                key.decrypt(&point).or_else(|_| key.decrypt(&encrypted)).ok()?
            }
        };
        String::from_utf8(plain).ok()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Sm2 => "SM2",
        }
    }
}

/// Decrypts the passwords of a request whose `passwordEncryptType` says that they are encrypted.
pub(crate) fn decrypt(arguments: &mut Map<String, Value>) -> Result<(), Failure> {
    match Encryption::of(arguments) {
        Some(encryption) => decrypt_members(arguments, encryption, ""),
        None => Ok(()),
    }
}

fn decrypt_members(
    members: &mut Map<String, Value>,
    encryption: Encryption,
    path: &str,
) -> Result<(), Failure> {
    for (name, value) in members {
        let path = format!("{path}{name}");
        match value {
            Value::String(text) if MEMBERS.contains(&name.as_str()) => {
                *text = encryption.decrypt(text).ok_or_else(|| {
                    let message = format!(
                        "`{path}` is not encrypted with the server's {} key; `getSystemInfo` \
                         returns the key",
                        encryption.name()
                    );
                    Failure::new(400, message)
                })?;
            }
            Value::Object(inner) => {
                decrypt_members(inner, encryption, &format!("{path}."))?;
            }
            Value::Array(list) => {
                for (index, element) in list.iter_mut().enumerate() {
                    if let Value::Object(inner) = element {
                        decrypt_members(
                            inner,
                            encryption,
                            &format!("{path}[{index}]."),
                        )?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Returns the public key for RSA in PEM.
pub(crate) fn rsa_public_key() -> String {
    let key = RSA
        .as_ref()
        .and_then(|key| key.to_public_key().to_public_key_pem(LineEnding::LF).ok());
    key.unwrap_or_default()
}

/// Returns the public key for SM2: an uncompressed point in hexadecimal.
pub(crate) fn sm2_public_key() -> String {
    let point = SM2.as_ref().map(|key| key.encrypting_key().to_sec1_bytes());
    point.unwrap_or_default().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the strength of a password: 1 for a weak one, 2, or 3 for a strong one.
pub(crate) fn strength(password: &str) -> i64 {
    let kinds = [
        password.contains(|c: char| c.is_ascii_digit()),
        password.contains(char::is_lowercase),
        password.contains(char::is_uppercase),
        password.contains(|c: char| !c.is_alphanumeric()),
    ];
    let kinds = kinds.iter().filter(|has| **has).count();
    match password.chars().count() {
        12.. if kinds >= 3 => 3,
        8.. if kinds >= 2 => 2,
        _ => 1,
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let (pairs, []) = hex.as_bytes().as_chunks::<2>() else { return None };
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    pairs.iter().map(|pair| byte(pair.as_slice())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{decrypt, rsa_public_key, sm2_public_key, strength};
    use genauth::passwords::PasswordEncryption;

    #[test]
    fn passwords_are_decrypted_wherever_they_are() {
        for (encryption, name, key) in [
            (PasswordEncryption::Rsa, "rsa", rsa_public_key()),
            (PasswordEncryption::Sm2, "sm2", sm2_public_key()),
        ] {
            let encrypted = encryption.encrypt(&key, "pässw0rd").unwrap();
            let encrypted = encrypted.expose_secret();
            let list = json!([{ "username": "a", "password": encrypted }]);
            let mut arguments = json!({
                "options": { "passwordEncryptType": name },
                "newPassword": encrypted,
                "list": list,
            });
            decrypt(arguments.as_object_mut().unwrap()).unwrap();
            assert_eq!(arguments["newPassword"], "pässw0rd");
            assert_eq!(arguments["list"][0]["password"], "pässw0rd");
            assert_eq!(arguments["list"][0]["username"], "a");
            let mut plain = json!({
                "passwordEncryptType": name,
                "list": [{ "password": "plain-canary" }],
            });
            let failure = decrypt(plain.as_object_mut().unwrap()).unwrap_err();
            assert_eq!(failure.status, 400);
            assert!(failure.message.starts_with("`list[0].password`"));
            assert!(!failure.message.contains("canary"));
        }
    }

    #[test]
    fn plain_passwords_stay() {
        let mut arguments = json!({ "passwordEncryptType": "none", "password": "a" });
        decrypt(arguments.as_object_mut().unwrap()).unwrap();
        assert_eq!(arguments["password"], "a");
    }

    #[test]
    fn strength_counts_length_and_kinds() {
        let expected =
            [("12345678", 1), ("short1A!", 2), ("passw0rd", 2), ("Longer-passw0rd", 3)];
        for (password, level) in expected {
            assert_eq!(strength(password), level, "{password}");
        }
    }
}
