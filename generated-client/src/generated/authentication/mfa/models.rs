// @generated from spec/authentication/mfa.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Multi-factor authentication.

use crate::generated::shared::FactorType;
use crate::runtime::prelude::*;

/// The type and details of the MFA factor to bind.
///
/// Used by [`send_enroll_factor_request`](crate::authentication::AuthenticationClient::send_enroll_factor_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEnrollFactorRequestDto {
    /// Type of the MFA factor.
    ///
    /// Example: `SMS`.
    #[doc(alias = "factorType")]
    pub factor_type: FactorType,
    /// Details of the MFA factor, such as the phone number or email address to bind.
    ///
    /// Example: `{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}`.
    pub profile: FactorProfile,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendEnrollFactorRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(factor_type: impl Into<FactorType>, profile: FactorProfile) -> Self {
        Self {
            factor_type: factor_type.into(),
            profile,
            ..Record::blank()
        }
    }
}

record! {
    SendEnrollFactorRequestDto {
        required factor_type = "factorType",
        required profile = "profile",
    }
}

/// The type, enrollment token, and verification data of the MFA factor to bind.
///
/// Used by [`enroll_factor`](crate::authentication::AuthenticationClient::enroll_factor).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrollFactorDto {
    /// Type of the MFA factor.
    ///
    /// Example: `SMS`.
    #[doc(alias = "factorType")]
    pub factor_type: FactorType,
    /// The `enrollmentToken` returned by `sendEnrollFactorRequest`. It is valid for one minute.
    ///
    /// Example: `TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=`.
    #[doc(alias = "enrollmentToken")]
    pub enrollment_token: Secret,
    /// Verification data that the MFA factor requires.
    #[doc(alias = "enrollmentData")]
    pub enrollment_data: EnrollFactorEnrollmentDataDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl EnrollFactorDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        factor_type: impl Into<FactorType>,
        enrollment_token: impl Into<Secret>,
        enrollment_data: EnrollFactorEnrollmentDataDto,
    ) -> Self {
        Self {
            factor_type: factor_type.into(),
            enrollment_token: enrollment_token.into(),
            enrollment_data,
            ..Record::blank()
        }
    }
}

record! {
    EnrollFactorDto {
        required factor_type = "factorType",
        required enrollment_token = "enrollmentToken",
        required enrollment_data = "enrollmentData",
    }
}

/// Request to unbind an MFA factor.
///
/// Used by [`reset_factor`](crate::authentication::AuthenticationClient::reset_factor).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetFactorDto {
    /// ID of the MFA factor to unbind.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "factorId")]
    pub factor_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetFactorDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(factor_id: impl Into<String>) -> Self {
        Self {
            factor_id: factor_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ResetFactorDto {
        required factor_id = "factorId",
    }
}

/// Request to get a bound MFA factor.
///
/// Used by [`get_factor`](crate::authentication::AuthenticationClient::get_factor).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFactorDto {
    /// ID of the MFA factor to look up.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "factorId")]
    pub factor_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetFactorDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(factor_id: impl Into<String>) -> Self {
        Self {
            factor_id: factor_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetFactorDto {
        required factor_id = "factorId",
    }
}

/// The OTP to check against the authenticator that the user bound for MFA.
///
/// Used by [`mfa_otp_verify`](crate::authentication::AuthenticationClient::mfa_otp_verify).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaOtpVerityDto {
    /// OTP to verify.
    ///
    /// Example: `612311`.
    pub totp: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl MfaOtpVerityDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(totp: impl Into<Secret>) -> Self {
        Self {
            totp: totp.into(),
            ..Record::blank()
        }
    }
}

record! {
    MfaOtpVerityDto {
        required totp = "totp",
    }
}

/// The phone number or email address to bind as an MFA factor.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FactorProfile {
    /// Phone number to bind. Required when enrolling an SMS factor. The GenAuth server sends a
    /// one-time code to this number, which the user must enter when the MFA factor is bound. A code
    /// can be requested only once per minute for a phone number.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Country calling code of the phone number, for enrolling an SMS factor with an international
    /// number. The default is `+86` (mainland China). The GenAuth SMS service does not support
    /// international numbers out of the box: configure an international SMS service in the GenAuth
    /// console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Email address to bind. Required when enrolling an email factor. The GenAuth server sends a
    /// one-time code to this address, which the user must enter when the MFA factor is bound. A
    /// code can be requested only once per minute for an email address.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FactorProfile {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`phone_number`](Self#structfield.phone_number).
    pub fn phone_number(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_number = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }
}

record! {
    FactorProfile {
        optional phone_number = "phoneNumber",
        optional phone_country_code = "phoneCountryCode",
        optional email = "email",
    }
}

/// Data for binding an OTP authenticator: the QR code to scan and a recovery code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEnrollFactorRequestOtpDataDto {
    /// OTP Auth URI (`otpauth://`) for setting up an authenticator.
    ///
    /// Example: `otpauth://totp/userPoolName:test?secret=xxxx&period=30&digits=6&algorithm=SHA1&issuer=userPoolName`.
    #[doc(alias = "qrCodeUri")]
    pub qr_code_uri: Secret,
    /// Base64-encoded image of the OTP QR code, for the front end to render.
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAOQAAADkCAYAAACIV4iNAAAAAklEQVR4AewaftIAAAxSSURBVO3BQW4ERxLAQLKh/3+Z62OeCmjMSC4vMsL+wVrrCg9rrWs8rLWu8bDWusbDWusaD2utazysta7xsNa6xsNa6xoPa61rPKy1rvGw1rrGw1rrGg9rrWs8rLWu8bDWusYPH1L5SxWTyknFJ1SmihOVqeINlU9UnKhMFZPKJyo+oTJVnKhMFZPKX6r4xMNa6xoPa61rPKy1rvHDl1V8k8obFZPKVPEJlW9SeaNiUplUpoqpYlKZKk5Upoo3VKaKE5VvqvgmlW96WGtd42GtdY2HtdY1fvhlKm9UvFExqZyoTBVvVJyonKicVEwqk8pJxSdU3lA5qZgqJpWTiknlm1TeqPhND2utazysta7xsNa6xg//cSqfUDmpOFGZKiaVqeKNihOVE5WpYqo4UTmpOFGZKqaKSeWNiv8nD2utazysta7xsNa6xg//cRUnKicVk8qkMlVMFW+oTBUnKm+onKicVEwVk8o3qbxR8f/sYa11jYe11jUe1lrX+OGXVfwllW+qmFROKt5QeaPiDZWpYlI5UTlROal4o2JSmSq+qeImD2utazysta7xsNa6xg9fpvKXVKaKSWWqmFSmikllqphU3qiYVKaKSeVEZar4TRWTylQxqUwV36QyVZyo3OxhrXWNh7XWNR7WWtf44UMVN1GZKt5Q+YTKicpU8YmKT1ScVEwqb1RMKlPFpDJVTCpvVPyXPKy1rvGw1rrGw1rrGj98SGWqmFROKiaVNyomlROVqeITFd+kcqLyTSpvVJyoTBXfVPGGylRxojJVTConFZ94WGtd42GtdY2HtdY1fvhQxaQyVUwqJxVvqPwllaniEyonFb+pYlJ5Q2WqmFR+k8pJxaQyVdzkYa11jYe11jUe1lrXsH/wAZWpYlL5SxWTyknFpDJVnKhMFScqU8WJylTxhspJxaQyVUwqn6h4Q2WqmFT+UsWkMlV84mGtdY2HtdY1HtZa17B/8ItUporfpDJVTConFZPKScWk8omKSWWqOFF5o+I3qXyi4g2VqeJEZar4Nz2sta7xsNa6xsNa6xo/XE7ljYqTikllUjmpmFSmikllqjhRmSomlZOKSeVE5aTiJipTxVQxqZxUTCpTxaRyUvGJh7XWNR7WWtd4WGtd44cvU5kqJpU3KiaVE5WTipOKSeU3qUwVk8obKlPFicpfqnhDZaqYVKaKqWJSOamYVKaKSeWbHtZa13hYa13jYa11jR/+WMWkMlVMKlPFpHJSMalMFZPKJ1SmikllqnijYlKZKiaVk4pJZVKZKiaVv6TyhsqJyknFpDJVfNPDWusaD2utazysta5h/+CLVE4qJpWTiknlpOJE5aRiUjmp+E0qJxVvqEwVb6hMFZPKGxVvqJxUvKHyiYpvelhrXeNhrXWNh7XWNX74sopvUpkqTlSmiqliUplUpopPqLxRcVIxqZxUvKEyVfwmlaliUpkqJpUTlU9UnKhMFZ94WGtd42GtdY2HtdY1fviQylQxqUwVb1ScqPwllZOKT6icqJxUnFScVJxUfKLijYqTijcqJpUTlaniNz2sta7xsNa6xsNa6xo//MsqJpVJZao4qXij4ptUPlHxTSpTxaQyVUwqU8UbFScqU8Wk8kbFicobFX/pYa11jYe11jUe1lrX+OFDFZPKJypOVD6hclLxRsWJylTxCZWTiqniN6m8oTJVTCpvVEwqb1RMKv+mh7XWNR7WWtd4WGtd44cPqbyhclIxqUwVb6icVEwqJxWfUDmpmFR+U8WkMlVMKlPFpDKpfKLimypu9rDWusbDWusaD2uta9g/+EUqU8WkclIxqUwVb6icVEwqb1R8QuWkYlI5qThR+aaKE5WpYlKZKiaVqeJE5aTiDZWp4pse1lrXeFhrXeNhrXWNH75MZar4hMqJyhsVk8obFScqJxWTylQxqUwqb6hMFScVk8pUMal8QmWqeEPlEypTxaTylx7WWtd4WGtd42GtdY0fvqziROWk4g2Vk4qTipOKSeWNikllqnij4g2VT1RMKicqn1CZKt6oeENlUpkqJpXf9LDWusbDWusaD2uta/zwIZU3KiaVE5Wp4g2VqeKbKk5UpopvUpkqTlSmikllqpgq3lCZKiaVqeKkYlI5UZkqPlExqUwVn3hYa13jYa11jYe11jV++FDFpDJVTCpvVLxRcaJyUvGGylQxVZyoTBVvVLxRMalMFZPKScVJxRsqU8Wk8kbFGxX/poe11jUe1lrXeFhrXeOHD6l8k8o3qZxUnKhMFZPKpDJVfJPKb1KZKt5QmSomlaliUvmEyidUpopJ5Tc9rLWu8bDWusbDWusaP3yoYlKZVE4q3lCZKiaVqWJSOVGZKk4q3lB5o+INlROVqeI3qUwVJxVvVLyhMlVMKv+mh7XWNR7WWtd4WGtd44dfVjGpnKicVEwqU8Wk8k0qU8WkMlVMFZPKGypTxVTxhspUMal8omJSmSomlaliqjhRmSreqJhUTiq+6WGtdY2HtdY1HtZa1/jhyyomlaliUjmp+C9TmSqmikllqpgqJpU3KqaKSWWqeEPlpOITKp+o+ETFpDJVfOJhrXWNh7XWNR7WWtf44UMqU8VU8QmVqeKbVP6SylTxhspUMalMFScqv0llqphUpopJZaqYVKaKE5WTiqliUvlND2utazysta7xsNa6xg8fqjhRmSreqPimiknljYo3Kk5U3qg4qfhNKr9JZao4qZhUpoqp4kTl3/Sw1rrGw1rrGg9rrWvYP/gilaliUjmpmFQ+UTGpfFPFpDJVTCpTxYnKScWkclLxhspU8QmVqeINlaniROWk4g2Vk4pPPKy1rvGw1rrGw1rrGj/8yyomlaliUvlNFScqJxXfVPFGxSdUTlSmiknlDZWp4t+kMlVMFb/pYa11jYe11jUe1lrX+OGXqUwVb6hMFW+onFS8UTGpnFS8ofKJikllqphU3qiYVN6omFS+SWWqmFROKk5UTio+8bDWusbDWusaD2uta/zwyyomlZOKN1Q+oTJVTConFZPKJyomlaliUvmmiknlExWTyhsqn1B5Q+Xf9LDWusbDWusaD2uta/zwIZWpYlKZKk5UTiq+qWJSOamYVE5UpooTlaniN1V8ouJEZaqYVCaVv6TyRsVvelhrXeNhrXWNh7XWNX74MpWp4kRlqjhRmSpOVD5RMalMFScqJyqfqJhUTlROKqaKSeVmFW+oTBWTyl96WGtd42GtdY2HtdY1fvhQxaTyRsWkclIxqUwVU8UnVN5QmSpOKiaVSWWqmFSmikllqphUTlROKiaVT1RMKlPFpDJVTCpTxVTxhspU8U0Pa61rPKy1rvGw1rrGD79M5aRiqnij4kRlqphUpooTlUllqnhD5b9MZao4UTlRmSpOKiaVE5Wp4qRiUplUpopPPKy1rvGw1rrGw1rrGj98SOWNijdUpopvqjhROamYVKaKk4oTlUnlROWNiknlpGJSOVGZKk5U3lD5hMpJxUnFNz2sta7xsNa6xsNa6xr2D/7DVKaKE5Wp4i+pnFRMKlPFGypTxaQyVZyofKJiUpkq3lCZKt5QmSreUJkqPvGw1rrGw1rrGg9rrWv88CGVv1RxojJVnKicVJyofKLiEypTxYnKGyonFW+o/CWVqeINlaliqvimh7XWNR7WWtd4WGtd44cvq/gmlTcqJpWp4kRlUpkqvkllqnij4o2KE5WTijdUpopJ5URlqnij4r/kYa11jYe11jUe1lrX+OGXqbxR8UbFpPKJihOVk4o3VCaVE5WbqLyhMlW8oXKi8gmVN1Smik88rLWu8bDWusbDWusaP/zHqUwVv6liUplU3qg4UZkqvkllqvhNFZPKScWJylQxqfyXPKy1rvGw1rrGw1rrGj/8n1GZKk5UTiomlaniDZXfpDJVnFR8omJSeaPiRGWqmCpOKiaVNyomlanimx7WWtd4WGtd42GtdY0fflnFb6qYVN6omFQmld+k8obKVDFVTConFZPKVDGpTBVTxaRyojJVTBVvqJxUvKEyVfymh7XWNR7WWtd4WGtd44cvU/lLKlPFpHJSMVW8oTJVfFPFicpJxYnKVDGpTBUnKlPFpDJVTConFZPKVPEJlaliUjmp+MTDWusaD2utazysta5h/2CtdYWHtdY1HtZa13hYa13jYa11jYe11jUe1lrXeFhrXeNhrXWNh7XWNR7WWtd4WGtd42GtdY2HtdY1HtZa13hYa13jf5JXo0uhVRYoAAAAAElFTkSuQmCC`.
    #[doc(alias = "qrCodeDataUrl")]
    pub qr_code_data_url: Secret,
    /// Recovery code of the OTP factor.
    ///
    /// Example: `e7ad-aaa4-da75-fa37-57d1-5141`.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SendEnrollFactorRequestOtpDataDto {
        required qr_code_uri = "qrCodeUri",
        required qr_code_data_url = "qrCodeDataUrl",
        required recovery_code = "recoveryCode",
    }
}

/// The token for continuing the binding of an MFA factor, with the OTP data if the factor is an
/// OTP.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEnrollFactorRequestDataDto {
    /// Temporary credential, valid for one minute. Pass it when binding the MFA factor.
    ///
    /// Example: `TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=`.
    #[doc(alias = "enrollmentToken")]
    pub enrollment_token: Secret,
    /// OTP data, returned when the factor to bind is of type OTP.
    #[doc(alias = "otpData")]
    pub otp_data: Option<SendEnrollFactorRequestOtpDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SendEnrollFactorRequestDataDto {
        required enrollment_token = "enrollmentToken",
        optional otp_data = "otpData",
    }
}

/// Proof that completes the binding of an MFA factor: a one-time code or a photo of the face.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnrollFactorEnrollmentDataDto {
    /// One-time code from the SMS message, the email, or the OTP authenticator. Required when
    /// binding an SMS, email, or OTP factor.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Option<Secret>,
    /// URL of the face image to bind. Required when binding a `FACE` factor.
    ///
    /// Example: `132434235ad244`.
    pub photo: Option<String>,
    /// Whether the face image is an external link. Required when binding a `FACE` factor.
    ///
    /// Example: `true`.
    #[doc(alias = "isExternalPhoto")]
    pub is_external_photo: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl EnrollFactorEnrollmentDataDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`pass_code`](Self#structfield.pass_code).
    pub fn pass_code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.pass_code = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`is_external_photo`](Self#structfield.is_external_photo).
    pub fn is_external_photo(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_external_photo = value.into_option();
        self
    }
}

record! {
    EnrollFactorEnrollmentDataDto {
        optional pass_code = "passCode",
        optional photo = "photo",
        optional is_external_photo = "isExternalPhoto",
    }
}

/// An MFA factor that the user has bound.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FactorDto {
    /// ID of the MFA factor.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "factorId")]
    pub factor_id: String,
    /// Type of the MFA factor.
    ///
    /// Example: `SMS`.
    #[doc(alias = "factorType")]
    pub factor_type: FactorType,
    /// Details of the MFA factor, such as its phone number or email address.
    ///
    /// Example: `{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}`.
    pub profile: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FactorDto {
        required factor_id = "factorId",
        required factor_type = "factorType",
        required profile = "profile",
    }
}

/// A type of MFA factor that the user can bind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FactorToEnrollDto {
    /// Type of MFA factor that can be bound.
    ///
    /// Example: `SMS`.
    #[doc(alias = "factorType")]
    pub factor_type: FactorType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FactorToEnrollDto {
        required factor_type = "factorType",
    }
}

/// Whether the OTP of the user is correct.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtpVerityRespDto {
    /// Whether the user's OTP was verified successfully.
    ///
    /// Example: `true`.
    pub verified: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OtpVerityRespDto {
        required verified = "verified",
    }
}

/// Response of `sendEnrollFactorRequest`.
pub type SendEnrollFactorRequestRespDto = Response<SendEnrollFactorRequestDataDto>;

/// Response of `enrollFactor`.
pub type EnrollFactorRespDto = Response<()>;

/// Response of `resetFactor`.
pub type ResetFactorRespDto = Response<()>;

/// Response of `listEnrolledFactors`.
pub type ListEnrolledFactorsRespDto = Response<Vec<FactorDto>>;

/// Response of `getFactor`.
pub type GetFactorRespDto = Response<FactorDto>;

/// Response of `listFactorsToEnroll`.
pub type ListFactorsToEnrollRespDto = Response<Vec<FactorToEnrollDto>>;

/// Response of `mfaOtpVerify`.
pub type MfaOtpVerityRespDto = Response<OtpVerityRespDto>;
