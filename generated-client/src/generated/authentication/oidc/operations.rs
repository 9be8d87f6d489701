// @generated from spec/authentication/oidc.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group OpenID Connect.

use crate::generated::authentication::{
    AuthenticationClient, JsonWebKeySet, OidcDiscoveryMetadata, OidcUserInfo,
};
use crate::runtime::prelude::*;

static OIDC_USER_INFO_GET: Operation = Operation {
    name: "oidcUserInfoGet",
    method: Method::GET,
    path: "/oidc/me",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::UserBearer],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static OIDC_USER_INFO_POST: Operation = Operation {
    name: "oidcUserInfoPost",
    method: Method::POST,
    path: "/oidc/me",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::UserBearer],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static OAUTH_USER_INFO: Operation = Operation {
    name: "oauthUserInfo",
    method: Method::GET,
    path: "/oauth/me",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::UserBearer],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static OPEN_ID_CONFIGURATION: Operation = Operation {
    name: "openIdConfiguration",
    method: Method::GET,
    path: "/oidc/.well-known/openid-configuration",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static JWKS: Operation = Operation {
    name: "jwks",
    method: Method::GET,
    path: "/oidc/.well-known/jwks.json",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

/// # OpenID Connect
///
/// The standard OpenID Connect endpoints: discovery, keys, and the profile of the signed-in
/// user.
impl AuthenticationClient {
    /// Get OIDC user info
    ///
    /// Returns the OIDC user info claims of the user the access token belongs to.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs wrap this endpoint in their own methods. It is included because it is the standard
    /// way to get the profile of a user.
    ///
    /// `GET /oidc/me` [API documentation](<https://api-explorer.genauth.ai/#operation/oidcUserInfoGet>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent as a bearer token whenever the client has one.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .oidc_user_info_get()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oidcUserInfoGet")]
    #[inline]
    pub fn oidc_user_info_get(&self) -> Call<OidcUserInfo> {
        self.call(&OIDC_USER_INFO_GET, None)
    }

    /// Get OIDC user info by POST
    ///
    /// Returns the same OIDC user info claims as the GET form of the endpoint, for clients that
    /// send the access token in a POST request.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs wrap this endpoint in their own methods. It is included because it is the standard
    /// way to get the profile of a user.
    ///
    /// `POST /oidc/me` [API documentation](<https://api-explorer.genauth.ai/#operation/oidcUserInfoPost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent as a bearer token whenever the client has one.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .oidc_user_info_post()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oidcUserInfoPost")]
    #[inline]
    pub fn oidc_user_info_post(&self) -> Call<OidcUserInfo> {
        self.call(&OIDC_USER_INFO_POST, None)
    }

    /// Get OAuth 2.0 user info
    ///
    /// Returns the same user info as `oidcUserInfoGet`, for applications configured for the OAuth
    /// 2.0 protocol.
    ///
    /// `GET /oauth/me` [API documentation](<https://api-explorer.genauth.ai/#operation/oauthUserInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent as a bearer token whenever the client has one.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .oauth_user_info()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauthUserInfo")]
    #[inline]
    pub fn oauth_user_info(&self) -> Call<OidcUserInfo> {
        self.call(&OAUTH_USER_INFO, None)
    }

    /// Get the OIDC discovery document
    ///
    /// Returns the OIDC discovery document with the metadata of this OIDC identity provider, as
    /// defined by [OpenID Connect Discovery
    /// 1.0](<https://openid.net/specs/openid-connect-discovery-1_0.html>).
    ///
    /// The official SDKs omit this operation.
    /// It is not a call of the service itself but a standard document that OpenID Connect clients
    /// start from.
    ///
    /// `GET /oidc/.well-known/openid-configuration` [API documentation](<https://api-explorer.genauth.ai/#operation/openIdConfiguration>)
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
    ///     .open_id_configuration()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "openIdConfiguration")]
    #[inline]
    pub fn open_id_configuration(&self) -> Call<OidcDiscoveryMetadata> {
        self.call(&OPEN_ID_CONFIGURATION, None)
    }

    /// Get the OIDC JSON Web Key Set
    ///
    /// Returns the JSON Web Key Set (JWKS) with the public keys that verify tokens signed by this
    /// OIDC identity provider.
    ///
    /// The official SDKs omit this operation.
    /// It is not a call of the service itself but a standard document, required for verifying
    /// tokens.
    ///
    /// Formerly [`validate_ticket_v2`](Self::validate_ticket_v2).
    ///
    /// `GET /oidc/.well-known/jwks.json` [API documentation](<https://api-explorer.genauth.ai/#operation/jwks>)
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
    ///     .jwks()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn jwks(&self) -> Call<JsonWebKeySet> {
        self.call(&JWKS, None)
    }

    /// Former name of [`jwks`](Self::jwks).
    #[doc(alias = "validateTicketV2")]
    #[deprecated(note = "use `jwks`")]
    #[inline]
    pub fn validate_ticket_v2(&self) -> Call<JsonWebKeySet> {
        self.jwks()
    }
}
