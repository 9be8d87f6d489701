//! Sign-up.

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

/// # Sign-up with a form of your own
///
/// Each gives a [`SignUp`], which takes options and is sent when it is awaited. See
/// [`sign_in`](crate::sign_in).
impl AuthenticationClient {
    /// Makes an account with an e-mail address and a password.
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

    /// Makes an account with a user name and a password.
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

    /// Makes an account with an e-mail address and the one-time code that
    /// [`send_email`](Self::send_email) has sent there.
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

    /// Makes an account with a phone number and the one-time code that
    /// [`send_sms`](Self::send_sms) has sent there. Numbers outside mainland China need a
    /// [country code](SignUp::phone_country_code).
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

/// A sign-up that is sent when it is awaited. Its answer has the new user, and no tokens.
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

    /// What is known of the user. Default: nothing.
    pub fn profile(mut self, profile: SignUpProfileDto) -> Self {
        self.request.profile = Some(profile);
        self
    }

    /// Sets all options at once; those set before are gone.
    pub fn options(mut self, options: SignUpOptionsDto) -> Self {
        self.request.options = Some(options);
        self
    }

    /// The IP address of the user. Without it the server takes that of the caller, and counts all
    /// users as one.
    #[doc(alias = "clientIp")]
    pub fn client_ip(mut self, address: impl IntoOption<String>) -> Self {
        let options = self.take_options();
        self.request.options = Some(options.client_ip(address));
        self
    }

    /// What the pipelines around the sign-up get as `context`; it is kept among the custom fields of
    /// the user.
    pub fn context(mut self, context: JsonObject) -> Self {
        let mut options = self.take_options();
        options.context = context;
        self.request.options = Some(options);
        self
    }

    /// The country code of the phone number, such as `+44`. Only a sign-up by phone has it.
    /// Default: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub fn phone_country_code(mut self, code: impl Into<String>) -> Self {
        if let Some(payload) = &mut self.request.pass_code_payload {
            payload.phone_country_code = Some(code.into());
        }
        self
    }

    /// Encrypts the password before it is sent, see [`passwords`](crate::passwords). Only a sign-up
    /// by password has one.
    #[cfg(feature = "_passwords")]
    #[doc(alias = "passwordEncryptType")]
    pub fn encrypt_password(mut self, encryption: PasswordEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets options that every call has, such as
    /// `.call(|call| call.timeout(Duration::from_secs(3)))`.
    pub fn call(
        mut self,
        change: impl FnOnce(Call<UserDto>) -> Call<UserDto> + Send + 'static,
    ) -> Self {
        self.changes.push(Box::new(change));
        self
    }

    /// The server wants a context as soon as there are options.
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
