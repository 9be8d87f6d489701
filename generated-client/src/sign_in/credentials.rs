//! The sign-in methods and their builder.

use std::fmt;

use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto, SignInByAdPayloadDto,
    SignInByLdapPayloadDto, SignInByPassCodePayloadDto, SignInByPasswordPayloadDto,
    SignInOptionsDto, SigninByCredentialsDto,
    SigninByCredentialsDtoConnection as Connection,
};
#[cfg(feature = "_passwords")]
use crate::passwords::PasswordEncryption;
use crate::runtime::call::awaitable::Call;
use crate::runtime::call::response::Response;
use crate::runtime::error::Error;
use crate::runtime::fields::given::IntoOption;
use crate::shared::json::JsonObject;
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// # Sign-in with your own form
///
/// Each method returns a [`SignIn`], which accepts options and is sent when it is awaited. See
/// [`sign_in`](crate::sign_in).
impl AuthenticationClient {
    /// Signs a user in with a password. `account` is a username, a phone number, or an email
    /// address.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let tokens = client
    ///     .sign_in_by_account_password("smith", "passw0rd")
    ///     .client_ip("203.0.113.7")
    ///     .await?
    ///     .data;
    /// println!("signed in for {} seconds", tokens.expire_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByAccountPassword")]
    pub fn sign_in_by_account_password(
        &self,
        account: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        SignIn::password(
            self,
            SignInByPasswordPayloadDto::new(password)
                .account(Into::<String>::into(account)),
        )
    }

    /// Signs a user in with an email address and a password.
    #[doc(alias = "signInByEmailPassword")]
    pub fn sign_in_by_email_password(
        &self,
        email: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        SignIn::password(
            self,
            SignInByPasswordPayloadDto::new(password).email(Into::<String>::into(email)),
        )
    }

    /// Signs a user in with a phone number and a password.
    #[doc(alias = "signInByPhonePassword")]
    pub fn sign_in_by_phone_password(
        &self,
        phone: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        SignIn::password(
            self,
            SignInByPasswordPayloadDto::new(password).phone(Into::<String>::into(phone)),
        )
    }

    /// Signs a user in with a username and a password.
    #[doc(alias = "signInByUsernamePassword")]
    pub fn sign_in_by_username_password(
        &self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        SignIn::password(
            self,
            SignInByPasswordPayloadDto::new(password)
                .username(Into::<String>::into(username)),
        )
    }

    /// Signs a user in with an email address and the one-time code that
    /// [`send_email`](Self::send_email) sent to it.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{EmailChannel, SendEmailDto};
    ///
    /// let request = SendEmailDto::new("test@example.com", EmailChannel::ChannelLogin);
    /// client.send_email(request).await?;
    /// // The user enters the code that arrived.
    /// let tokens = client.sign_in_by_email_pass_code("test@example.com", "123456").await?.data;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByEmailPassCode")]
    pub fn sign_in_by_email_pass_code(
        &self,
        email: impl Into<String>,
        pass_code: impl Into<Secret>,
    ) -> SignIn {
        SignIn::pass_code(
            self,
            SignInByPassCodePayloadDto::new(pass_code)
                .email(Into::<String>::into(email)),
        )
    }

    /// Signs a user in with a phone number and the one-time code that [`send_sms`](Self::send_sms)
    /// sent to it.
    ///
    /// Numbers outside mainland China require a [country code](SignIn::phone_country_code).
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let tokens = client
    ///     .sign_in_by_phone_pass_code("7911123456", "123456")
    ///     .phone_country_code("+44")
    ///     .auto_register(true)
    ///     .await?
    ///     .data;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByPhonePassCode")]
    pub fn sign_in_by_phone_pass_code(
        &self,
        phone: impl Into<String>,
        pass_code: impl Into<Secret>,
    ) -> SignIn {
        SignIn::pass_code(
            self,
            SignInByPassCodePayloadDto::new(pass_code)
                .phone(Into::<String>::into(phone)),
        )
    }

    /// Signs in a user of an Active Directory with `sAMAccountName` and a password.
    #[doc(alias = "signInByAD")]
    pub fn sign_in_by_ad(
        &self,
        account: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        let payload = SignInByAdPayloadDto::new(password, account);
        SignIn::new(
            self,
            SigninByCredentialsDto::new(Connection::Ad).ad_payload(payload),
        )
    }

    /// Signs in a user of an LDAP directory with `sAMAccountName` and a password.
    #[doc(alias = "signInByLDAP")]
    pub fn sign_in_by_ldap(
        &self,
        account: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn {
        let payload = SignInByLdapPayloadDto::new(password, account);
        SignIn::new(
            self,
            SigninByCredentialsDto::new(Connection::Ldap).ldap_payload(payload),
        )
    }
}

/// A sign-in request, which is sent when it is awaited. The response contains the user's tokens.
///
/// Created by the `sign_in_by_...` methods of [`AuthenticationClient`].
///
/// ```no_run
/// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
/// let tokens = client
///     .sign_in_by_username_password("smith", "passw0rd")
///     .scope("openid profile offline_access")
///     .tenant_id("6194b0b9e2f0a0f4b6c8d1a2")
///     .client_ip("203.0.113.7")
///     .await?
///     .data;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a sign-in is sent when it is awaited"]
pub struct SignIn {
    client: AuthenticationClient,
    request: SigninByCredentialsDto,
    changes: Vec<Change>,
    #[cfg(feature = "_passwords")]
    encryption: Option<PasswordEncryption>,
}

/// A change to the call before it is sent.
type Change = Box<
    dyn FnOnce(Call<LoginTokenResponseDataDto>) -> Call<LoginTokenResponseDataDto>
        + Send,
>;

impl SignIn {
    fn password(
        client: &AuthenticationClient,
        payload: SignInByPasswordPayloadDto,
    ) -> Self {
        let request = SigninByCredentialsDto::new(Connection::Password);
        Self::new(client, request.password_payload(payload))
    }

    fn pass_code(
        client: &AuthenticationClient,
        payload: SignInByPassCodePayloadDto,
    ) -> Self {
        let request = SigninByCredentialsDto::new(Connection::Passcode);
        Self::new(client, request.pass_code_payload(payload))
    }

    fn new(client: &AuthenticationClient, request: SigninByCredentialsDto) -> Self {
        Self {
            client: client.clone(),
            request,
            changes: Vec::new(),
            #[cfg(feature = "_passwords")]
            encryption: None,
        }
    }

    /// Sets all options at once, replacing those that were set before.
    pub fn options(mut self, options: SignInOptionsDto) -> Self {
        self.request.options = Some(options);
        self
    }

    fn with(mut self, set: impl FnOnce(SignInOptionsDto) -> SignInOptionsDto) -> Self {
        let options = self.request.options.take();
        self.request.options = Some(set(options.unwrap_or_default()));
        self
    }

    /// Sets the requested scopes, separated by spaces. Must include `openid`. Default: chosen by
    /// the server.
    pub fn scope(self, scope: impl IntoOption<String>) -> Self {
        self.with(|options| options.scope(scope))
    }

    /// Sets the IP address of the user.
    ///
    /// By default, the server uses the address of the caller, so that all users count as one.
    #[doc(alias = "clientIp")]
    pub fn client_ip(self, address: impl IntoOption<String>) -> Self {
        self.with(|options| options.client_ip(address))
    }

    /// Sets the ID of the tenant to sign in to. Default: none.
    #[doc(alias = "tenantId")]
    pub fn tenant_id(self, id: impl IntoOption<String>) -> Self {
        self.with(|options| options.tenant_id(id))
    }

    /// Sets whether a user who has no account is signed up. Default: `false`.
    #[doc(alias = "autoRegister")]
    pub fn auto_register(self, yes: bool) -> Self {
        self.with(|options| options.auto_register(yes))
    }

    /// Sets the text of a captcha image and the token that
    /// [`gene_catcha_code_and_token`](AuthenticationClient::gene_catcha_code_and_token) returned
    /// with it.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let captcha = client.gene_catcha_code_and_token().await?.data;
    /// // Show `captcha.captcha_code_svg`; the user enters its text.
    /// let tokens = client
    ///     .sign_in_by_email_password("test@example.com", "passw0rd")
    ///     .captcha("x7kp", captcha.captcha_token)
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "captchaCode")]
    pub fn captcha(
        self,
        text: impl IntoOption<String>,
        token: impl IntoOption<Secret>,
    ) -> Self {
        self.with(|options| options.captcha_code(text).captcha_token(token))
    }

    /// Sets custom fields of the user, which must be configured in the console.
    #[doc(alias = "customData")]
    pub fn custom_data(self, data: JsonObject) -> Self {
        self.with(|options| options.custom_data(data))
    }

    /// Sets the `context` that the pipeline functions around the sign-in receive.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::JsonObject;
    ///
    /// let mut context = JsonObject::new();
    /// context.insert("source".to_owned(), "newsletter".into());
    /// let tokens = client
    ///     .sign_in_by_email_password("test@example.com", "passw0rd")
    ///     .context(context)
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn context(self, context: JsonObject) -> Self {
        self.with(|options| options.context(context))
    }

    /// Sets the country code of the phone number, such as `+44`. Server default: `+86`. Ignored
    /// unless the user signs in with a one-time code.
    #[doc(alias = "phoneCountryCode")]
    pub fn phone_country_code(mut self, code: impl Into<String>) -> Self {
        if let Some(payload) = &mut self.request.pass_code_payload {
            payload.phone_country_code = Some(code.into());
        }
        self
    }

    /// Encrypts the password before it is sent. Ignored if the user signs in without a password.
    /// Requires the feature `rsa-passwords` or `sm2-passwords`; see
    /// [`passwords`](crate::passwords).
    #[cfg(feature = "_passwords")]
    #[doc(alias = "passwordEncryptType")]
    pub fn encrypt_password(mut self, encryption: PasswordEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets the options that all calls have, such as timeouts and headers; see [`Call`].
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let tokens = client
    ///     .sign_in_by_ldap("smith", "passw0rd")
    ///     .call(|call| call.timeout(std::time::Duration::from_secs(3)))
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(
        mut self,
        change: impl FnOnce(
            Call<LoginTokenResponseDataDto>,
        ) -> Call<LoginTokenResponseDataDto>
        + Send
        + 'static,
    ) -> Self {
        self.changes.push(Box::new(change));
        self
    }

    #[cfg(feature = "_passwords")]
    async fn encrypt(&mut self) -> Result<(), Error> {
        let Some(encryption) = self.encryption else { return Ok(()) };
        let request = &mut self.request;
        let passwords = [
            request.password_payload.as_mut().map(|it| &mut it.password),
            request.ad_payload.as_mut().map(|it| &mut it.password),
            request.ldap_payload.as_mut().map(|it| &mut it.password),
        ];
        let Some(password) = passwords.into_iter().flatten().next() else {
            return Ok(());
        };
        let plain = std::mem::take(password);
        *password = self.client.encrypt_password(encryption, plain).await?;
        let options = request.options.take().unwrap_or_default();
        request.options = Some(options.password_encrypt_type(encryption));
        Ok(())
    }
}

impl IntoFuture for SignIn {
    type Output = Result<Response<LoginTokenResponseDataDto>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[cfg_attr(
        not(feature = "_passwords"),
        allow(unused_mut, reason = "nothing to encrypt")
    )]
    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            #[cfg(feature = "_passwords")]
            self.encrypt().await?;
            let call = self.client.sign_in_by_credentials(self.request);
            self.changes.into_iter().fold(call, |call, change| change(call)).await
        })
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("request", &self.request).finish_non_exhaustive()
    }
}
