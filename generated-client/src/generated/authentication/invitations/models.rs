// @generated from spec/authentication/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Invitations.

use crate::generated::shared::{
    ExtendsFieldDto, Gender, GenerateInvitationLinkDto, VerifyCodeChannel,
};
use crate::runtime::prelude::*;

/// The signed invitation link to exchange for an invitation token, and the invitation data to
/// return.
///
/// Used by [`generate_invite_token`](crate::authentication::AuthenticationClient::generate_invite_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationLinkDto {
    /// Signature of the invitation link.
    pub signature: Secret,
    /// Unique identifier of the invitation link.
    pub identifier: String,
    /// Whether to return information about the invitee.
    #[doc(alias = "withInviteeInfo")]
    pub with_invitee_info: Option<bool>,
    /// Whether to return the public invitation settings as well.
    #[doc(alias = "withInvitationSettings")]
    pub with_invitation_settings: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl InvitationLinkDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(signature: impl Into<Secret>, identifier: impl Into<String>) -> Self {
        Self {
            signature: signature.into(),
            identifier: identifier.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_invitee_info`](Self#structfield.with_invitee_info).
    pub fn with_invitee_info(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_invitee_info = value.into_option();
        self
    }

    /// Sets [`with_invitation_settings`](Self#structfield.with_invitation_settings).
    pub fn with_invitation_settings(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_invitation_settings = value.into_option();
        self
    }
}

record! {
    InvitationLinkDto {
        required signature = "signature",
        required identifier = "identifier",
        optional with_invitee_info = "withInviteeInfo",
        optional with_invitation_settings = "withInvitationSettings",
    }
}

/// Request to get the policy invitation context.
///
/// Used by [`get_invite_code_context`](crate::authentication::AuthenticationClient::get_invite_code_context).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInviteCodeContextDto {
    /// Token that entitles the invitee to sign up.
    pub token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetInviteCodeContextDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetInviteCodeContextDto {
        required token = "token",
    }
}

/// Request to get the public configuration of a universal invitation.
///
/// Used by [`get_universal_invitation_public_config`](crate::authentication::AuthenticationClient::get_universal_invitation_public_config).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUniversalInvitationPublicConfigDto {
    /// Unique identifier of the invitation link.
    pub identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUniversalInvitationPublicConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetUniversalInvitationPublicConfigDto {
        required identifier = "identifier",
    }
}

/// The invitation token, a one-time code, and the profile of an invitee who joins through an
/// invitation policy.
///
/// Used by [`signup_by_policy`](crate::authentication::AuthenticationClient::signup_by_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyInviteeJoinedDto {
    /// Token that entitles the invitee to sign up.
    pub token: Secret,
    /// One-time code that the invitee received.
    pub code: Option<Secret>,
    /// How the invitee receives the one-time code.
    #[doc(alias = "receiverType")]
    pub receiver_type: Option<ReceiverType>,
    /// Profile of the user who signs up.
    pub profile: Option<InviteeProfileDto>,
    /// Additional options of the request.
    pub options: Option<PolicyInviteJoinedOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PolicyInviteeJoinedDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`receiver_type`](Self#structfield.receiver_type).
    pub fn receiver_type(mut self, value: impl IntoOption<ReceiverType>) -> Self {
        self.receiver_type = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<InviteeProfileDto>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<PolicyInviteJoinedOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    PolicyInviteeJoinedDto {
        required token = "token",
        optional code = "code",
        optional receiver_type = "receiverType",
        optional profile = "profile",
        optional options = "options",
    }
}

/// The invitation to join, the one-time code sent by email, and the profile of the applicant.
///
/// Used by [`signup_by_universal`](crate::authentication::AuthenticationClient::signup_by_universal).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInvitationUserJoinDto {
    /// One-time code sent to the email address.
    #[doc(alias = "emailCode")]
    pub email_code: Secret,
    /// Unique identifier of the invitation link.
    pub identifier: String,
    /// Profile of the user who signs up.
    pub profile: Option<UniversalInviteeProfileDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UniversalInvitationUserJoinDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(email_code: impl Into<Secret>, identifier: impl Into<String>) -> Self {
        Self {
            email_code: email_code.into(),
            identifier: identifier.into(),
            ..Record::blank()
        }
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(
        mut self,
        value: impl IntoOption<UniversalInviteeProfileDto>,
    ) -> Self {
        self.profile = value.into_option();
        self
    }
}

record! {
    UniversalInvitationUserJoinDto {
        required email_code = "emailCode",
        required identifier = "identifier",
        optional profile = "profile",
    }
}

/// The one-time code that proves the invitee's identity, and the invitation token.
///
/// Used by [`verify_invite_code`](crate::authentication::AuthenticationClient::verify_invite_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyInviteCodeDto {
    /// Type of the one-time code.
    #[doc(alias = "receiverType")]
    pub receiver_type: ReceiverType,
    /// One-time code that the invitee received.
    pub code: Secret,
    /// Token that entitles the invitee to sign up.
    pub token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyInviteCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        receiver_type: impl Into<ReceiverType>,
        code: impl Into<Secret>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            receiver_type: receiver_type.into(),
            code: code.into(),
            token: token.into(),
            ..Record::blank()
        }
    }
}

record! {
    VerifyInviteCodeDto {
        required receiver_type = "receiverType",
        required code = "code",
        required token = "token",
    }
}

/// The token for the invitee's sign-up, and the invitation data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInviteeTokenDto {
    /// Token created when the invitee opens the link. It authorizes requests for information about
    /// the invitee, and completes the sign-up.
    pub token: Option<Secret>,
    /// Information about the invitation.
    #[doc(alias = "invitationContext")]
    pub invitation_context: Option<InviteeContextDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GenerateInviteeTokenDto {
        optional token = "token",
        optional invitation_context = "invitationContext",
    }
}

/// Data for a sign-up by invitation: how the invitee's identity is verified, which information
/// to complete, and who is invited.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteeContextDto {
    /// Whether the invitee's identity is verified with a one-time code.
    #[doc(alias = "enabledIdentifierVerify")]
    pub enabled_identifier_verify: bool,
    /// Preferred channel for sending the one-time code that verifies the invitee's identity.
    #[doc(alias = "sendVerifyCodeMethod")]
    pub send_verify_code_method: VerifyCodeChannel,
    /// Whether invitees are asked to complete their profile when they sign up.
    #[doc(alias = "enabledInfoFill")]
    pub enabled_info_fill: bool,
    /// Hint shown on the page where the invitee completes the profile.
    #[doc(alias = "registerInfoFillMsg")]
    pub register_info_fill_msg: Option<String>,
    /// Fields that the invitee is asked to complete when signing up.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Vec<ExtendsFieldDto>,
    /// Translations of the fields that the invitee completes.
    #[doc(alias = "extendsFieldsI18n")]
    pub extends_fields_i18n: JsonValue,
    /// Additional details of the fields that the invitee completes.
    #[doc(alias = "extendsFieldsOptions")]
    pub extends_fields_options: Vec<JsonObject>,
    /// Email address of the invitee.
    pub email: String,
    /// Phone number of the invitee.
    pub phone: Option<String>,
    /// Country calling code of the invitee's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Name of the invited person.
    #[doc(alias = "inviteeName")]
    pub invitee_name: Option<String>,
    /// Maximum number of times a wrong one-time code may be entered.
    #[doc(alias = "verifyCodeMaxErrCount")]
    pub verify_code_max_err_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InviteeContextDto {
        required enabled_identifier_verify = "enabledIdentifierVerify",
        required send_verify_code_method = "sendVerifyCodeMethod",
        required enabled_info_fill = "enabledInfoFill",
        optional register_info_fill_msg = "registerInfoFillMsg",
        required extends_fields = "extendsFields",
        required extends_fields_i18n = "extendsFieldsI18n",
        required extends_fields_options = "extendsFieldsOptions",
        required email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional invitee_name = "inviteeName",
        required verify_code_max_err_count = "verifyCodeMaxErrCount",
    }
}

/// Profile data of an invitee who joins.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InviteeProfileDto {
    /// Username of the account.
    pub username: Option<String>,
    /// Nickname of the user.
    pub nickname: Option<String>,
    /// Company the user belongs to.
    pub company: Option<String>,
    /// URL of the user's avatar image.
    pub photo: Option<String>,
    /// Device of the user.
    pub device: Option<String>,
    /// Browser of the user.
    pub browser: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Given name of the user.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile text of the user.
    pub profile: Option<String>,
    /// Preferred username of the user.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Website of the user.
    pub website: Option<String>,
    /// Gender of the invitee.
    pub gender: Option<Gender>,
    /// Date of birth of the user.
    pub birthdate: Option<String>,
    /// Region or time zone of the user, as in the OIDC `zoneinfo` claim.
    pub zoneinfo: Option<String>,
    /// Language and region of the user.
    pub locale: Option<String>,
    /// Address of the user.
    pub address: Option<String>,
    /// Formatted address of the user.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Street address of the user.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Locality of the user's address, such as the city or district.
    pub locality: Option<String>,
    /// Region of the user's address.
    pub region: Option<String>,
    /// Postal code of the user's address.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Country the user is in.
    pub country: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Phone number of the user.
    pub phone: Option<String>,
    /// Country calling code of the invitee's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Custom fields of the user, as an object that maps field names to values.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl InviteeProfileDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`locality`](Self#structfield.locality).
    pub fn locality(mut self, value: impl IntoOption<String>) -> Self {
        self.locality = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    InviteeProfileDto {
        optional username = "username",
        optional nickname = "nickname",
        optional company = "company",
        optional photo = "photo",
        optional device = "device",
        optional browser = "browser",
        optional name = "name",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional gender = "gender",
        optional birthdate = "birthdate",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional address = "address",
        optional formatted = "formatted",
        optional street_address = "streetAddress",
        optional locality = "locality",
        optional region = "region",
        optional postal_code = "postalCode",
        optional country = "country",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional custom_data = "customData",
    }
}

/// The user who sends an invitation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviterDetailDto {
    /// Name of the inviter.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InviterDetailDto {
        required display_name = "displayName",
    }
}

/// One-time codes that verify the phone number and email address an invitee adds when joining.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PolicyInviteJoinedOptionsDto {
    /// One-time code sent by SMS, for adding a phone number to the user's profile at sign-up.
    #[doc(alias = "phonePassCodeForInformationCompletion")]
    pub phone_pass_code_for_information_completion: Option<Secret>,
    /// One-time code sent by email, for completing the user's profile at sign-up.
    #[doc(alias = "emailPassCodeForInformationCompletion")]
    pub email_pass_code_for_information_completion: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PolicyInviteJoinedOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`phone_pass_code_for_information_completion`](Self#structfield.phone_pass_code_for_information_completion).
    pub fn phone_pass_code_for_information_completion(
        mut self,
        value: impl IntoOption<Secret>,
    ) -> Self {
        self.phone_pass_code_for_information_completion = value.into_option();
        self
    }

    /// Sets [`email_pass_code_for_information_completion`](Self#structfield.email_pass_code_for_information_completion).
    pub fn email_pass_code_for_information_completion(
        mut self,
        value: impl IntoOption<Secret>,
    ) -> Self {
        self.email_pass_code_for_information_completion = value.into_option();
        self
    }
}

record! {
    PolicyInviteJoinedOptionsDto {
        optional phone_pass_code_for_information_completion = "phonePassCodeForInformationCompletion",
        optional email_pass_code_for_information_completion = "emailPassCodeForInformationCompletion",
    }
}

/// The status of a request to join through a universal invitation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInvitationJoinRespDto {
    /// Result of the request to join.
    pub status: UniversalInvitationJoinRespDtoStatus,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UniversalInvitationJoinRespDto {
        required status = "status",
    }
}

/// Result of the request to join.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalInvitationJoinRespDtoStatus {
    /// The request to join awaits approval.
    ///
    /// Serialized as `PENDING`.
    #[doc(alias = "PENDING")]
    Pending,
    /// The request to join has been approved.
    ///
    /// Serialized as `PASSED`.
    #[doc(alias = "PASSED")]
    Passed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UniversalInvitationJoinRespDtoStatus {
        Pending = "PENDING",
        Passed = "PASSED",
    }
}

/// Data shown on the page of a universal invitation: the user pool and the inviter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInvitationPublicConfigDto {
    /// Public information about the user pool.
    #[doc(alias = "userPool")]
    pub user_pool: UserPoolPublicConfigDto,
    /// Details of the inviter.
    pub inviter: Option<InviterDetailDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UniversalInvitationPublicConfigDto {
        required user_pool = "userPool",
        optional inviter = "inviter",
    }
}

/// Name and email address of an applicant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInviteeProfileDto {
    /// Name of the applicant.
    pub name: String,
    /// Email address of the user.
    pub email: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UniversalInviteeProfileDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            ..Record::blank()
        }
    }
}

record! {
    UniversalInviteeProfileDto {
        required name = "name",
        required email = "email",
    }
}

/// Name, logo, and description of a user pool, as shown to invitees.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPoolPublicConfigDto {
    /// Name of the user pool.
    pub name: Option<String>,
    /// Logo of the user pool.
    pub logo: Option<String>,
    /// Description of the user pool.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserPoolPublicConfigDto {
        optional name = "name",
        optional logo = "logo",
        optional description = "description",
    }
}

/// Channel through which a one-time code is sent.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiverType {
    /// One-time code sent by SMS.
    ///
    /// Serialized as `smsCode`.
    #[doc(alias = "smsCode")]
    SmsCode,
    /// One-time code sent by email.
    ///
    /// Serialized as `emailCode`.
    #[doc(alias = "emailCode")]
    EmailCode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ReceiverType {
        SmsCode = "smsCode",
        EmailCode = "emailCode",
    }
}

/// Response of `generateInviteToken`.
pub type GenerateInviteeTokenRespDto = Response<GenerateInviteeTokenDto>;

/// Response of `generateUniversalInvitationByMember`.
pub type GenerateInvitationLinkRespDto = Response<GenerateInvitationLinkDto>;

/// Response of `getInviteCodeContext`.
pub type GetInviteeContextRespDto = Response<InviteeContextDto>;

/// Response of `getUniversalInvitationPublicConfig`.
pub type GetUniversalInvitationPublicConfigRespDto = Response<
    UniversalInvitationPublicConfigDto,
>;

/// Response of `signupByUniversal`.
pub type GetUniversalInvitationJoinRespDto = Response<UniversalInvitationJoinRespDto>;
