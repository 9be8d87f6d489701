// @generated from spec/authentication/public.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Public information.

use crate::generated::authentication::{
    AuthenticationClient, CountryDetailInfo, SystemInfoResp,
};
use crate::runtime::prelude::*;

static GET_SYSTEM_INFO: Operation = Operation {
    name: "getSystemInfo",
    method: Method::GET,
    path: "/api/v3/system",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_COUNTRY_LIST: Operation = Operation {
    name: "getCountryList",
    method: Method::GET,
    path: "/api/v3/get-country-list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Public information
///
/// Information available to everyone: system settings, public keys, and country calling codes.
impl AuthenticationClient {
    /// Get public server information
    ///
    /// Returns public information about the server, such as its RSA256 and SM2 public keys and the
    /// version of the GenAuth service.
    ///
    /// `GET /api/v3/system` [API documentation](<https://api-explorer.genauth.ai/#operation/getSystemInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .get_system_info()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSystemInfo")]
    #[inline]
    pub fn get_system_info(&self) -> Call<SystemInfoResp> {
        self.call(&GET_SYSTEM_INFO, None)
    }

    /// List countries
    ///
    /// Returns the list of countries. A sign-in page can use it for the country selector and the
    /// calling code selector of the phone number field, instead of bundling the data.
    ///
    /// `GET /api/v3/get-country-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getCountryList>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .get_country_list()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCountryList")]
    #[inline]
    pub fn get_country_list(&self) -> Call<Vec<CountryDetailInfo>> {
        self.call(&GET_COUNTRY_LIST, None)
    }
}
