// @generated from spec/authentication/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Tokens.

use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto, MfaTokenIntrospectEndpointParams,
    MfaTokenIntrospectResponse, TokenEndPointParams, TokenIntrospectEndpointParams,
    TokenIntrospectResponse, TokenRevocationEndpointParams,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static EXCHANGE_TOKEN: Operation = Operation {
    name: "exchangeToken",
    method: Method::POST,
    path: "/oidc/token",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::Client],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static INTROSPECT_TOKEN: Operation = Operation {
    name: "introspectToken",
    method: Method::POST,
    path: "/oidc/token/introspection",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::ClientIntrospection],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static REVOKE_TOKEN: Operation = Operation {
    name: "revokeToken",
    method: Method::POST,
    path: "/oidc/token/revocation",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::ClientRevocation],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXCHANGE_OAUTH_TOKEN: Operation = Operation {
    name: "exchangeOauthToken",
    method: Method::POST,
    path: "/oauth/token",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::Client],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static INTROSPECT_OAUTH_TOKEN: Operation = Operation {
    name: "introspectOauthToken",
    method: Method::POST,
    path: "/oauth/token/introspection",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::ClientIntrospection],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static REVOKE_OAUTH_TOKEN: Operation = Operation {
    name: "revokeOauthToken",
    method: Method::POST,
    path: "/oauth/token/revocation",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App, Credential::ClientRevocation],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_MFA_TOKEN: Operation = Operation {
    name: "verifyMfaToken",
    method: Method::POST,
    path: "/mfa/token/introspection",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

/// # Tokens
///
/// Exchanges, inspects, and revokes the tokens of the OIDC and OAuth 2.0 endpoints.
impl AuthenticationClient {
    /// Exchange a grant for tokens
    ///
    /// Returns the `id_token` and `access_token` of a user. The body must be sent as
    /// `application/x-www-form-urlencoded`. The required fields depend on the OIDC grant type.
    /// Flows that deliver the tokens directly, such as the implicit flow, do not need this call.
    ///
    /// The client authenticates with the method configured for the application:
    ///
    /// - `client_secret_post`: the application secret is sent in the body as `client_secret`.
    /// - `client_secret_basic`: the `authorization` header carries `Basic` and the Base64 encoding
    ///   of `client_id:client_secret`.
    /// - `none`: no client authentication, for clients such as single-page apps that cannot keep a
    ///   secret.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs wrap this endpoint in their own methods. It is included so that every grant type
    /// can be used.
    ///
    /// `POST /oidc/token` [API documentation](<https://api-explorer.genauth.ai/#operation/exchangeToken>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated with its secret by the method that is configured for its
    ///   token endpoint: in this header, or as `client_id` and `client_secret` in the body. A request
    ///   that sets its own `client_id` is sent unchanged.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{TokenEndPointParams, TokenEndPointParamsGrantType};
    ///
    /// let response = client
    ///     .exchange_token(TokenEndPointParams::new(
    ///         TokenEndPointParamsGrantType::AuthorizationCode,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exchangeToken")]
    #[inline]
    pub fn exchange_token(
        &self,
        request: TokenEndPointParams,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&EXCHANGE_TOKEN, Some(&request))
    }

    /// Introspect an access or refresh token
    ///
    /// Checks the state of an `access_token` or a `refresh_token` online. An `id_token` cannot be
    /// checked online and must be verified locally. The body must be sent as
    /// `application/x-www-form-urlencoded`.
    ///
    /// Local verification of JWTs is recommended because it saves a network round trip. Tokens
    /// signed with HS256 (the default) are verified with the application secret, and tokens signed
    /// with RS256 are verified with the public key from `/oidc/.well-known/jwks.json` of the
    /// application's domain.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs wrap this endpoint in their own methods. It is included because a backend that
    /// checks tokens needs it.
    ///
    /// `POST /oidc/token/introspection` [API documentation](<https://api-explorer.genauth.ai/#operation/introspectToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated in the same way, by the method that is configured for its
    ///   introspection endpoint.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::TokenIntrospectEndpointParams;
    ///
    /// let response = client
    ///     .introspect_token(TokenIntrospectEndpointParams::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "introspectToken")]
    #[inline]
    pub fn introspect_token(
        &self,
        request: TokenIntrospectEndpointParams,
    ) -> Call<TokenIntrospectResponse> {
        self.call(&INTROSPECT_TOKEN, Some(&request))
    }

    /// Revoke a token
    ///
    /// Revokes an `access_token` or a `refresh_token`. Use it to sign users out of backend and
    /// mobile applications.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs wrap this endpoint in their own methods. It is included because signing out of a
    /// backend needs it.
    ///
    /// `POST /oidc/token/revocation` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated in the same way, by the method that is configured for its
    ///   revocation endpoint.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::TokenRevocationEndpointParams;
    ///
    /// let response = client
    ///     .revoke_token(TokenRevocationEndpointParams::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeToken")]
    #[inline]
    pub fn revoke_token(
        &self,
        request: TokenRevocationEndpointParams,
    ) -> Call<Option<IsSuccessDto>> {
        self.call(&REVOKE_TOKEN, Some(&request))
    }

    /// Exchange a grant for OAuth 2.0 tokens
    ///
    /// Does the same as `exchangeToken` for applications configured for OAuth 2.0, which has no
    /// `id_token`.
    ///
    /// `POST /oauth/token` [API documentation](<https://api-explorer.genauth.ai/#operation/exchangeOauthToken>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated with its secret by the method that is configured for its
    ///   token endpoint: in this header, or as `client_id` and `client_secret` in the body. A request
    ///   that sets its own `client_id` is sent unchanged.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{TokenEndPointParams, TokenEndPointParamsGrantType};
    ///
    /// let response = client
    ///     .exchange_oauth_token(TokenEndPointParams::new(
    ///         TokenEndPointParamsGrantType::AuthorizationCode,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exchangeOauthToken")]
    #[inline]
    pub fn exchange_oauth_token(
        &self,
        request: TokenEndPointParams,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&EXCHANGE_OAUTH_TOKEN, Some(&request))
    }

    /// Introspect an OAuth 2.0 token
    ///
    /// Does the same as `introspectToken` for applications configured for OAuth 2.0.
    ///
    /// `POST /oauth/token/introspection` [API documentation](<https://api-explorer.genauth.ai/#operation/introspectOauthToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated in the same way, by the method that is configured for its
    ///   introspection endpoint.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::TokenIntrospectEndpointParams;
    ///
    /// let response = client
    ///     .introspect_oauth_token(TokenIntrospectEndpointParams::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "introspectOauthToken")]
    #[inline]
    pub fn introspect_oauth_token(
        &self,
        request: TokenIntrospectEndpointParams,
    ) -> Call<TokenIntrospectResponse> {
        self.call(&INTROSPECT_OAUTH_TOKEN, Some(&request))
    }

    /// Revoke an OAuth 2.0 token
    ///
    /// Does the same as `revokeToken` for applications configured for OAuth 2.0.
    ///
    /// `POST /oauth/token/revocation` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeOauthToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated in the same way, by the method that is configured for its
    ///   revocation endpoint.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::TokenRevocationEndpointParams;
    ///
    /// let response = client
    ///     .revoke_oauth_token(TokenRevocationEndpointParams::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeOauthToken")]
    #[inline]
    pub fn revoke_oauth_token(
        &self,
        request: TokenRevocationEndpointParams,
    ) -> Call<Option<IsSuccessDto>> {
        self.call(&REVOKE_OAUTH_TOKEN, Some(&request))
    }

    /// Introspect an MFA token
    ///
    /// Checks whether an MFA token is valid. If so, returns the user pool and the user it belongs
    /// to, and when it was issued and expires.
    ///
    /// `POST /mfa/token/introspection` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyMfaToken>)
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
    /// use genauth::authentication::MfaTokenIntrospectEndpointParams;
    ///
    /// let response = client
    ///     .verify_mfa_token(MfaTokenIntrospectEndpointParams::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyMfaToken")]
    #[inline]
    pub fn verify_mfa_token(
        &self,
        request: MfaTokenIntrospectEndpointParams,
    ) -> Call<MfaTokenIntrospectResponse> {
        self.call(&VERIFY_MFA_TOKEN, Some(&request))
    }
}
