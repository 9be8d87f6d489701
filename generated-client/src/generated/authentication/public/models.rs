// @generated from spec/authentication/public.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Public information.

use crate::generated::shared::LangObject;
use crate::runtime::prelude::*;

/// The server's RSA public key, for encrypting passwords before they are sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystmeInfoRSAConfig {
    /// RSA256 public key for encrypting passwords.
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    #[doc(alias = "publicKey")]
    pub public_key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SystmeInfoRSAConfig {
        required public_key = "publicKey",
    }
}

/// The server's SM2 public key, for encrypting passwords before they are sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystmeInfoSM2Config {
    /// SM2 public key for encrypting passwords.
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    #[doc(alias = "publicKey")]
    pub public_key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SystmeInfoSM2Config {
        required public_key = "publicKey",
    }
}

/// Versions of the server, the console, and the sign-in page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystmeInfoVersion {
    /// Version of the GenAuth core service.
    ///
    /// Example: `2.0.0`.
    pub server: String,
    /// Version of the GenAuth console.
    ///
    /// Example: `2.0.0`.
    pub console: String,
    /// Version of the hosted GenAuth sign-in page.
    ///
    /// Example: `2.0.0`.
    pub login: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SystmeInfoVersion {
        required server = "server",
        required console = "console",
        required login = "login",
    }
}

/// Public information about the server: its public keys, versions, and public IP addresses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemInfoResp {
    /// Configuration of RSA256 encryption.
    pub rsa: SystmeInfoRSAConfig,
    /// Configuration of SM2 encryption.
    pub sm2: SystmeInfoSM2Config,
    /// Versions of the GenAuth components.
    pub version: SystmeInfoVersion,
    /// Public IP addresses of the GenAuth service.
    #[doc(alias = "publicIps")]
    pub public_ips: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SystemInfoResp {
        required rsa = "rsa",
        required sm2 = "sm2",
        required version = "version",
        required public_ips = "publicIps",
    }
}

/// A country or region: its codes, country calling code, flag, and name in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryDetailInfo {
    /// Alpha-2 code of the country in [ISO 3166](<https://www.iban.com/country-codes>).
    ///
    /// Example: `CN`.
    pub alpha2: String,
    /// Alpha-3 code of the country in [ISO 3166](<https://www.iban.com/country-codes>).
    ///
    /// Example: `CHN`.
    pub alpha3: String,
    /// Country calling code of the country.
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: String,
    /// Flag icon of the country.
    ///
    /// Example: `🇨🇳`.
    pub flag: String,
    /// Name in several languages. Only Chinese and English are currently supported.
    pub name: LangObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CountryDetailInfo {
        required alpha2 = "alpha2",
        required alpha3 = "alpha3",
        required phone_country_code = "phoneCountryCode",
        required flag = "flag",
        required name = "name",
    }
}

/// Response of `getCountryList`.
pub type GetCountryListRespDto = Response<Vec<CountryDetailInfo>>;
