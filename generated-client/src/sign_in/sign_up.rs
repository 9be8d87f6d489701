//! The sign-up methods and their builder.

use std::fmt;

use crate::generated::authentication::{
    AuthenticationClient, SignUpByPassCodeDto, SignUpByPasswordDto, SignUpDto,
    SignUpDtoConnection as Connection, SignUpOptionsDto, SignUpProfileDto, UserDto,
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

/// # Sign-up with your own form
///
/// Each method returns a [`SignUp`], which accepts options and is sent when it is awaited. See
/// [`sign_in`](crate::sign_in).
impl AuthenticationClient {
    /// Creates an account with an email address and a password.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::SignUpProfileDto;
    ///
    /// let user = client
    ///     .sign_up_by_email_password("test@example.com", "passw0rd")
    ///     .profile(SignUpProfileDto::new().nickname("Smith"))
    ///     .await?
    ///     .data;
    /// println!("created the user {}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signUpByEmailPassword")]
    pub fn sign_up_by_email_password(
        &self,
        email: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignUp {
        SignUp::password(
            self,
            SignUpByPasswordDto::new(password).email(Into::<String>::into(email)),
        )
    }

    /// Creates an account with a username and a password.
    #[doc(alias = "signUpByUsernamePassword")]
    pub fn sign_up_by_username_password(
        &self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignUp {
        SignUp::password(
            self,
            SignUpByPasswordDto::new(password).username(Into::<String>::into(username)),
        )
    }

    /// Creates an account with an email address and the one-time code that
    /// [`send_email`](Self::send_email) sent to it.
    #[doc(alias = "signUpByEmailPassCode")]
    #[doc(alias = "signUpByEmailCode")]
    pub fn sign_up_by_email_pass_code(
        &self,
        email: impl Into<String>,
        pass_code: impl Into<Secret>,
    ) -> SignUp {
        SignUp::pass_code(
            self,
            SignUpByPassCodeDto::new(pass_code).email(Into::<String>::into(email)),
        )
    }

    /// Creates an account with a phone number and the one-time code that
    /// [`send_sms`](Self::send_sms) sent to it.
    ///
    /// Numbers outside mainland China require a [country code](SignUp::phone_country_code).
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let user = client
    ///     .sign_up_by_phone_pass_code("7911123456", "123456")
    ///     .phone_country_code("+44")
    ///     .await?
    ///     .data;
    /// # let _ = user;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signUpByPhonePassCode")]
    #[doc(alias = "signUpByPhoneCode")]
    pub fn sign_up_by_phone_pass_code(
        &self,
        phone: impl Into<String>,
        pass_code: impl Into<Secret>,
    ) -> SignUp {
        SignUp::pass_code(
            self,
            SignUpByPassCodeDto::new(pass_code).phone(Into::<String>::into(phone)),
        )
    }
}

/// A sign-up request, which is sent when it is awaited. The response contains the new user, but no
/// tokens.
///
/// Created by the `sign_up_by_...` methods of [`AuthenticationClient`].
#[must_use = "a sign-up is sent when it is awaited"]
pub struct SignUp {
    client: AuthenticationClient,
    request: SignUpDto,
    changes: Vec<Change>,
    #[cfg(feature = "_passwords")]
    encryption: Option<PasswordEncryption>,
}

/// A change to the call before it is sent.
type Change = Box<dyn FnOnce(Call<UserDto>) -> Call<UserDto> + Send>;

impl SignUp {
    fn password(client: &AuthenticationClient, payload: SignUpByPasswordDto) -> Self {
        Self::new(client, SignUpDto::new(Connection::Password).password_payload(payload))
    }

    fn pass_code(client: &AuthenticationClient, payload: SignUpByPassCodeDto) -> Self {
        Self::new(
            client,
            SignUpDto::new(Connection::Passcode).pass_code_payload(payload),
        )
    }

    fn new(client: &AuthenticationClient, request: SignUpDto) -> Self {
        Self {
            client: client.clone(),
            request,
            changes: Vec::new(),
            #[cfg(feature = "_passwords")]
            encryption: None,
        }
    }

    /// Sets the profile of the user. Default: empty.
    pub fn profile(mut self, profile: SignUpProfileDto) -> Self {
        self.request.profile = Some(profile);
        self
    }

    /// Sets all options at once, replacing those that were set before.
    pub fn options(mut self, options: SignUpOptionsDto) -> Self {
        self.request.options = Some(options);
        self
    }

    /// Sets the IP address of the user.
    ///
    /// By default, the server uses the address of the caller, so that all users count as one.
    #[doc(alias = "clientIp")]
    pub fn client_ip(mut self, address: impl IntoOption<String>) -> Self {
        let options = self.take_options();
        self.request.options = Some(options.client_ip(address));
        self
    }

    /// Sets the `context` that the pipeline functions around the sign-up receive. It is also stored
    /// in the custom fields of the user.
    pub fn context(mut self, context: JsonObject) -> Self {
        let mut options = self.take_options();
        options.context = context;
        self.request.options = Some(options);
        self
    }

    /// Sets the country code of the phone number, such as `+44`. Server default: `+86`. Ignored
    /// unless the user signs up with a one-time code.
    #[doc(alias = "phoneCountryCode")]
    pub fn phone_country_code(mut self, code: impl Into<String>) -> Self {
        if let Some(payload) = &mut self.request.pass_code_payload {
            payload.phone_country_code = Some(code.into());
        }
        self
    }

    /// Encrypts the password before it is sent. Ignored if the user signs up without a password.
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
    /// use std::time::Duration;
    ///
    /// let user = client
    ///     .sign_up_by_username_password("smith", "passw0rd")
    ///     .call(|call| call.timeout(Duration::from_secs(3)))
    ///     .await?;
    /// # let _ = user;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(
        mut self,
        change: impl FnOnce(Call<UserDto>) -> Call<UserDto> + Send + 'static,
    ) -> Self {
        self.changes.push(Box::new(change));
        self
    }

    /// Takes the options, or creates them: the server requires a `context` in them.
    fn take_options(&mut self) -> SignUpOptionsDto {
        let options = self.request.options.take();
        options.unwrap_or_else(|| SignUpOptionsDto::new(JsonObject::new()))
    }

    #[cfg(feature = "_passwords")]
    async fn encrypt(&mut self) -> Result<(), Error> {
        let Some(encryption) = self.encryption else { return Ok(()) };
        let Some(payload) = &mut self.request.password_payload else { return Ok(()) };
        let plain = std::mem::take(&mut payload.password);
        payload.password = self.client.encrypt_password(encryption, plain).await?;
        let options = self.take_options();
        self.request.options = Some(options.password_encrypt_type(encryption));
        Ok(())
    }
}

impl IntoFuture for SignUp {
    type Output = Result<Response<UserDto>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[cfg_attr(
        not(feature = "_passwords"),
        allow(unused_mut, reason = "nothing to encrypt")
    )]
    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            #[cfg(feature = "_passwords")]
            self.encrypt().await?;
            let call = self.client.sign_up(self.request);
            self.changes.into_iter().fold(call, |call, change| change(call)).await
        })
    }
}

impl fmt::Debug for SignUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignUp").field("request", &self.request).finish_non_exhaustive()
    }
}
