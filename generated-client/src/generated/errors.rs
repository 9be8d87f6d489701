// @generated from spec/errors.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Error codes of responses.

use crate::runtime::prelude::Error;

/// Business status of a response: the `statusCode` of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    /// The call succeeded. (200)
    Ok,
    /// A parameter is missing or malformed. (400)
    InvalidArgument,
    /// No user is signed in, or the credentials are no longer valid. (401)
    Unauthorized,
    /// The current plan does not include this feature. (402)
    PaymentNeeded,
    /// The caller is authenticated but lacks the permission. (403)
    Forbidden,
    /// The resource does not exist. (404)
    NotFound,
    /// A field conflicts with an existing resource. (409)
    Conflict,
    /// The request body is larger than the server accepts. (413)
    PayloadTooLarge,
    /// The request is well formed but violates a business rule. (422)
    InvalidOperation,
    /// Too many requests. Slow down and retry later. (429)
    Throttled,
    /// Another client error. (499)
    ClientError,
    /// Another server error. (500)
    ServerError,
    /// This server does not support the operation. (501)
    UnsupportedOperation,
    /// An upstream service failed. (502)
    BadGateway,
    /// The server is under maintenance. (503)
    ServiceUnavailable,
    /// The server could not call a third-party endpoint. (601)
    EndpointRequestFailed,
    /// A third-party endpoint responded to the server with an error. (602)
    EndpointResponseFailed,
    /// Code supplied by the customer, such as a pipeline function or a custom database script,
    /// failed. (603)
    CustomCodeFailed,
    /// A code that this version of the crate does not know.
    Unknown(i64),
}

impl StatusCode {
    /// Returns the code as a number.
    #[must_use]
    pub fn code(self) -> i64 {
        match self {
            Self::Ok => 200,
            Self::InvalidArgument => 400,
            Self::Unauthorized => 401,
            Self::PaymentNeeded => 402,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::PayloadTooLarge => 413,
            Self::InvalidOperation => 422,
            Self::Throttled => 429,
            Self::ClientError => 499,
            Self::ServerError => 500,
            Self::UnsupportedOperation => 501,
            Self::BadGateway => 502,
            Self::ServiceUnavailable => 503,
            Self::EndpointRequestFailed => 601,
            Self::EndpointResponseFailed => 602,
            Self::CustomCodeFailed => 603,
            Self::Unknown(code) => code,
        }
    }
}

impl From<i64> for StatusCode {
    fn from(code: i64) -> Self {
        match code {
            200 => Self::Ok,
            400 => Self::InvalidArgument,
            401 => Self::Unauthorized,
            402 => Self::PaymentNeeded,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            413 => Self::PayloadTooLarge,
            422 => Self::InvalidOperation,
            429 => Self::Throttled,
            499 => Self::ClientError,
            500 => Self::ServerError,
            501 => Self::UnsupportedOperation,
            502 => Self::BadGateway,
            503 => Self::ServiceUnavailable,
            601 => Self::EndpointRequestFailed,
            602 => Self::EndpointResponseFailed,
            603 => Self::CustomCodeFailed,
            _ => Self::Unknown(code),
        }
    }
}

impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {self:?}", self.code())
    }
}

/// Business reason of a response: the `apiCode` of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiCode {
    /// The access key signature of the request is invalid. (1300)
    SignatureInvalid,
    /// The signature method is not the one the server expects. (1301)
    SignatureMethodMismatch,
    /// The signature version is not the one the server expects. (1302)
    SignatureVersionMismatch,
    /// The timestamp of the signature is not a Unix time in milliseconds. (1303)
    SignatureTimestampMalformed,
    /// A signed request has no `date` header. (1304)
    SignatureDateMissing,
    /// The timestamp of the signature is too far from the server's clock. (1305)
    SignatureExpired,
    /// The signature has already been used. Sign the request again before retrying. (1306)
    SignatureReplayed,
    /// The steps after sign-in are complete and the session is set. (1600)
    LoginFlowCompleted,
    /// A second factor is required because the user has bound one. (1635)
    MfaRequiredByUser,
    /// A second factor is required because the application requests it. (1636)
    MfaRequiredByApplication,
    /// First sign-in. The password must be reset; the old password is not required. (1639)
    FirstLoginPasswordReset,
    /// The federated sign-in must be bound to an existing account. (1640)
    BindExistingAccount,
    /// The federated sign-in must be bound to an existing or a new account. (1641)
    BindOrCreateAccount,
    /// The profile must be completed before the sign-in continues. (1642)
    ProfileIncomplete,
    /// The account is locked, and its owner can unlock it. (1643)
    SelfUnlockRequired,
    /// The steps after sign-in ended early. Start the sign-in again. (1699)
    LoginFlowAborted,
    /// No face photo is on record for the user. (1700)
    FaceNotEnrolled,
    /// The request carries no image to compare. (1701)
    FaceImageMissing,
    /// The face does not match. (1702)
    FaceCheckFailed,
    /// A face cannot be bound because neither an email address nor a phone number is bound. (1703)
    FaceBindingNeedsContact,
    /// The phone verification required before binding a face failed. (1704)
    FaceBindingPhoneCheckFailed,
    /// The email verification required before binding a face failed. (1705)
    FaceBindingEmailCheckFailed,
    /// A face is already bound to this account. (1706)
    FaceAlreadyBound,
    /// The face could not be bound. (1707)
    FaceBindingFailed,
    /// The user does not exist. (2004)
    UserNotFound,
    /// The user's account is locked. (2005)
    UserLocked,
    /// The password is wrong. (2006)
    WrongPassword,
    /// The application does not exist. (2011)
    ApplicationNotFound,
    /// The request is allowed only for a signed-in user. (2020)
    LoginRequired,
    /// The application does not allow sign-up. (2031)
    SignUpForbidden,
    /// The domain is used by another application. (2039)
    ApplicationDomainTaken,
    /// The domain is used by another user pool. (2040)
    UserPoolDomainTaken,
    /// The password must be reset; the old password is required. (2058)
    PasswordResetRequired,
    /// The user pool does not exist. (2224)
    UserPoolNotFound,
    /// The account or the password is wrong. (2333)
    WrongAccountOrPassword,
    /// Metering or billing rejected the call. (4021)
    BillingError,
    /// The one-time code is wrong. (6001)
    WrongTotpCode,
    /// The recovery code is wrong. (6002)
    WrongTotpRecoveryCode,
    /// The request carries no one-time code. (6003)
    TotpCodeMissing,
    /// The request carries no recovery code. (6004)
    TotpRecoveryCodeMissing,
    /// The user is disabled or is not a member of the tenant. (2120008)
    UserDisabledOrNotInTenant,
    /// The user may not sign in to this tenant. (2130010)
    TenantLoginForbidden,
    /// The LDAP link is invalid. (2820002)
    LdapLinkInvalid,
    /// A code that this version of the crate does not know.
    Unknown(i64),
}

impl ApiCode {
    /// Returns the code as a number.
    #[must_use]
    pub fn code(self) -> i64 {
        match self {
            Self::SignatureInvalid => 1300,
            Self::SignatureMethodMismatch => 1301,
            Self::SignatureVersionMismatch => 1302,
            Self::SignatureTimestampMalformed => 1303,
            Self::SignatureDateMissing => 1304,
            Self::SignatureExpired => 1305,
            Self::SignatureReplayed => 1306,
            Self::LoginFlowCompleted => 1600,
            Self::MfaRequiredByUser => 1635,
            Self::MfaRequiredByApplication => 1636,
            Self::FirstLoginPasswordReset => 1639,
            Self::BindExistingAccount => 1640,
            Self::BindOrCreateAccount => 1641,
            Self::ProfileIncomplete => 1642,
            Self::SelfUnlockRequired => 1643,
            Self::LoginFlowAborted => 1699,
            Self::FaceNotEnrolled => 1700,
            Self::FaceImageMissing => 1701,
            Self::FaceCheckFailed => 1702,
            Self::FaceBindingNeedsContact => 1703,
            Self::FaceBindingPhoneCheckFailed => 1704,
            Self::FaceBindingEmailCheckFailed => 1705,
            Self::FaceAlreadyBound => 1706,
            Self::FaceBindingFailed => 1707,
            Self::UserNotFound => 2004,
            Self::UserLocked => 2005,
            Self::WrongPassword => 2006,
            Self::ApplicationNotFound => 2011,
            Self::LoginRequired => 2020,
            Self::SignUpForbidden => 2031,
            Self::ApplicationDomainTaken => 2039,
            Self::UserPoolDomainTaken => 2040,
            Self::PasswordResetRequired => 2058,
            Self::UserPoolNotFound => 2224,
            Self::WrongAccountOrPassword => 2333,
            Self::BillingError => 4021,
            Self::WrongTotpCode => 6001,
            Self::WrongTotpRecoveryCode => 6002,
            Self::TotpCodeMissing => 6003,
            Self::TotpRecoveryCodeMissing => 6004,
            Self::UserDisabledOrNotInTenant => 2120008,
            Self::TenantLoginForbidden => 2130010,
            Self::LdapLinkInvalid => 2820002,
            Self::Unknown(code) => code,
        }
    }
}

impl From<i64> for ApiCode {
    fn from(code: i64) -> Self {
        match code {
            1300 => Self::SignatureInvalid,
            1301 => Self::SignatureMethodMismatch,
            1302 => Self::SignatureVersionMismatch,
            1303 => Self::SignatureTimestampMalformed,
            1304 => Self::SignatureDateMissing,
            1305 => Self::SignatureExpired,
            1306 => Self::SignatureReplayed,
            1600 => Self::LoginFlowCompleted,
            1635 => Self::MfaRequiredByUser,
            1636 => Self::MfaRequiredByApplication,
            1639 => Self::FirstLoginPasswordReset,
            1640 => Self::BindExistingAccount,
            1641 => Self::BindOrCreateAccount,
            1642 => Self::ProfileIncomplete,
            1643 => Self::SelfUnlockRequired,
            1699 => Self::LoginFlowAborted,
            1700 => Self::FaceNotEnrolled,
            1701 => Self::FaceImageMissing,
            1702 => Self::FaceCheckFailed,
            1703 => Self::FaceBindingNeedsContact,
            1704 => Self::FaceBindingPhoneCheckFailed,
            1705 => Self::FaceBindingEmailCheckFailed,
            1706 => Self::FaceAlreadyBound,
            1707 => Self::FaceBindingFailed,
            2004 => Self::UserNotFound,
            2005 => Self::UserLocked,
            2006 => Self::WrongPassword,
            2011 => Self::ApplicationNotFound,
            2020 => Self::LoginRequired,
            2031 => Self::SignUpForbidden,
            2039 => Self::ApplicationDomainTaken,
            2040 => Self::UserPoolDomainTaken,
            2058 => Self::PasswordResetRequired,
            2224 => Self::UserPoolNotFound,
            2333 => Self::WrongAccountOrPassword,
            4021 => Self::BillingError,
            6001 => Self::WrongTotpCode,
            6002 => Self::WrongTotpRecoveryCode,
            6003 => Self::TotpCodeMissing,
            6004 => Self::TotpRecoveryCodeMissing,
            2120008 => Self::UserDisabledOrNotInTenant,
            2130010 => Self::TenantLoginForbidden,
            2820002 => Self::LdapLinkInvalid,
            _ => Self::Unknown(code),
        }
    }
}

impl std::fmt::Display for ApiCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {self:?}", self.code())
    }
}

impl Error {
    /// Returns the `statusCode` of the envelope, if the server sent one.
    #[must_use]
    pub fn status_code(&self) -> Option<StatusCode> {
        self.status_code_raw().map(StatusCode::from)
    }

    /// Returns the `apiCode` of the envelope, if the server sent one.
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.api_code_raw().map(ApiCode::from)
    }
}
