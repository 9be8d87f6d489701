// @generated from spec/authentication/names.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Names.

use crate::generated::authentication::{AuthenticationClient, PagingDto, Step10Dto};
use crate::runtime::prelude::*;

static PUBLISH: Operation = Operation {
    name: "publish",
    method: Method::GET,
    path: "/hostile/names/publish",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SUBSCRIBE: Operation = Operation {
    name: "subscribe",
    method: Method::GET,
    path: "/hostile/names/subscribe",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static USER_INFO: Operation = Operation {
    name: "userInfo",
    method: Method::GET,
    path: "/hostile/names/user-info",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static TRANSPORT: Operation = Operation {
    name: "transport",
    method: Method::GET,
    path: "/hostile/names/transport",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static APP_ID: Operation = Operation {
    name: "appId",
    method: Method::GET,
    path: "/hostile/names/app-id",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXCHANGE_CODE: Operation = Operation {
    name: "exchangeCode",
    method: Method::GET,
    path: "/hostile/names/exchange-code",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REFRESH_TOKENS: Operation = Operation {
    name: "refreshTokens",
    method: Method::GET,
    path: "/hostile/names/refresh-tokens",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static START_LOGIN: Operation = Operation {
    name: "startLogin",
    method: Method::GET,
    path: "/hostile/names/start-login",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static TICKET: Operation = Operation {
    name: "ticket",
    method: Method::GET,
    path: "/hostile/names/ticket",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXCHANGE: Operation = Operation {
    name: "exchange",
    method: Method::GET,
    path: "/hostile/names/exchange",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static FAILED: Operation = Operation {
    name: "failed",
    method: Method::GET,
    path: "/hostile/names/failed",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SIGN_IN_BY_AD: Operation = Operation {
    name: "signInByAd",
    method: Method::GET,
    path: "/hostile/names/sign-in-by-ad",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static VALIDATE_CAS_TICKET: Operation = Operation {
    name: "validateCasTicket",
    method: Method::GET,
    path: "/hostile/names/validate-cas-ticket",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LOGOUT_URL: Operation = Operation {
    name: "logoutUrl",
    method: Method::GET,
    path: "/hostile/names/logout-url",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static PASSWORD_KEY: Operation = Operation {
    name: "passwordKey",
    method: Method::GET,
    path: "/hostile/names/password-key",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static TOTAL_TIMEOUT: Operation = Operation {
    name: "totalTimeout",
    method: Method::GET,
    path: "/hostile/names/total-timeout",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BASE_URL: Operation = Operation {
    name: "baseUrl",
    method: Method::GET,
    path: "/hostile/names/base-url",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CON: Operation = Operation {
    name: "con",
    method: Method::GET,
    path: "/hostile/names/con",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static AUX: Operation = Operation {
    name: "aux",
    method: Method::GET,
    path: "/hostile/names/aux",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static NUL: Operation = Operation {
    name: "nul",
    method: Method::GET,
    path: "/hostile/names/nul",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static README: Operation = Operation {
    name: "readme",
    method: Method::GET,
    path: "/hostile/names/readme",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static STEP: Operation = Operation {
    name: "step",
    method: Method::POST,
    path: "/hostile/names/step",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Names
///
/// A group of names that are taken.
impl AuthenticationClient {
    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/publish` [API documentation](<https://example.invalid/authentication/names#publish>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .publish_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "publish")]
    #[inline]
    pub fn publish_(&self) -> Call<bool> {
        self.call(&PUBLISH, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/subscribe` [API documentation](<https://example.invalid/authentication/names#subscribe>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .subscribe_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscribe")]
    #[inline]
    pub fn subscribe_(&self) -> Call<bool> {
        self.call(&SUBSCRIBE, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/user-info` [API documentation](<https://example.invalid/authentication/names#userInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .user_info_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "userInfo")]
    #[inline]
    pub fn user_info_(&self) -> Call<bool> {
        self.call(&USER_INFO, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/transport` [API documentation](<https://example.invalid/authentication/names#transport>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .transport_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "transport")]
    #[inline]
    pub fn transport_(&self) -> Call<bool> {
        self.call(&TRANSPORT, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/app-id` [API documentation](<https://example.invalid/authentication/names#appId>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .app_id_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "appId")]
    #[inline]
    pub fn app_id_(&self) -> Call<bool> {
        self.call(&APP_ID, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/exchange-code` [API documentation](<https://example.invalid/authentication/names#exchangeCode>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .exchange_code_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exchangeCode")]
    #[inline]
    pub fn exchange_code_(&self) -> Call<bool> {
        self.call(&EXCHANGE_CODE, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/refresh-tokens` [API documentation](<https://example.invalid/authentication/names#refreshTokens>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .refresh_tokens_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "refreshTokens")]
    #[inline]
    pub fn refresh_tokens_(&self) -> Call<bool> {
        self.call(&REFRESH_TOKENS, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/start-login` [API documentation](<https://example.invalid/authentication/names#startLogin>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .start_login_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "startLogin")]
    #[inline]
    pub fn start_login_(&self) -> Call<bool> {
        self.call(&START_LOGIN, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/ticket` [API documentation](<https://example.invalid/authentication/names#ticket>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .ticket_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket")]
    #[inline]
    pub fn ticket_(&self) -> Call<bool> {
        self.call(&TICKET, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/exchange` [API documentation](<https://example.invalid/authentication/names#exchange>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .exchange_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exchange")]
    #[inline]
    pub fn exchange_(&self) -> Call<bool> {
        self.call(&EXCHANGE, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/failed` [API documentation](<https://example.invalid/authentication/names#failed>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .failed_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "failed")]
    #[inline]
    pub fn failed_(&self) -> Call<bool> {
        self.call(&FAILED, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/sign-in-by-ad` [API documentation](<https://example.invalid/authentication/names#signInByAd>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .sign_in_by_ad_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByAd")]
    #[inline]
    pub fn sign_in_by_ad_(&self) -> Call<bool> {
        self.call(&SIGN_IN_BY_AD, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/validate-cas-ticket` [API documentation](<https://example.invalid/authentication/names#validateCasTicket>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .validate_cas_ticket_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateCasTicket")]
    #[inline]
    pub fn validate_cas_ticket_(&self) -> Call<bool> {
        self.call(&VALIDATE_CAS_TICKET, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/logout-url` [API documentation](<https://example.invalid/authentication/names#logoutUrl>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .logout_url_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "logoutUrl")]
    #[inline]
    pub fn logout_url_(&self) -> Call<bool> {
        self.call(&LOGOUT_URL, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/password-key` [API documentation](<https://example.invalid/authentication/names#passwordKey>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .password_key_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "passwordKey")]
    #[inline]
    pub fn password_key_(&self) -> Call<bool> {
        self.call(&PASSWORD_KEY, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/total-timeout` [API documentation](<https://example.invalid/authentication/names#totalTimeout>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .total_timeout_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "totalTimeout")]
    #[inline]
    pub fn total_timeout_(&self) -> Call<bool> {
        self.call(&TOTAL_TIMEOUT, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/base-url` [API documentation](<https://example.invalid/authentication/names#baseUrl>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .base_url_()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "baseUrl")]
    #[inline]
    pub fn base_url_(&self) -> Call<bool> {
        self.call(&BASE_URL, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/con` [API documentation](<https://example.invalid/authentication/names#con>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .con()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn con(&self) -> Call<bool> {
        self.call(&CON, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/aux` [API documentation](<https://example.invalid/authentication/names#aux>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .aux()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn aux(&self) -> Call<bool> {
        self.call(&AUX, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/nul` [API documentation](<https://example.invalid/authentication/names#nul>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .nul()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn nul(&self) -> Call<bool> {
        self.call(&NUL, None)
    }

    /// Use a name
    ///
    /// A name that something else has too.
    ///
    /// `GET /hostile/names/readme` [API documentation](<https://example.invalid/authentication/names#readme>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .readme()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn readme(&self) -> Call<bool> {
        self.call(&README, None)
    }

    /// Send numbered names
    ///
    /// See [the list](<https://example.invalid/a_b?c=d>) of \[x\] and \[y\](z).
    ///
    /// `POST /hostile/names/step` [API documentation](<https://example.invalid/authentication/names#step>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::Step10Dto;
    ///
    /// let response = client
    ///     .step(Step10Dto::new(1, true))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn step(&self, request: Step10Dto) -> Call<PagingDto> {
        self.call(&STEP, Some(&request))
    }
}
