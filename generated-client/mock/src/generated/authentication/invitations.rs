// @generated from spec/authentication/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Invitations.

use crate::catalog::*;
use crate::generated::shared::{
    EXTENDS_FIELD_DTO, GENDER, GENERATE_INVITATION_LINK_DTO, IS_SUCCESS_DTO,
    VERIFY_CODE_CHANNEL,
};

pub(crate) static CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "clearMyAllUniversalInvitationLinks",
    summary: "Reset all my invitation links",
    method: "POST",
    path: "/api/v3/clear-my-all-invitation-links",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENERATE_INVITE_TOKEN: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "generateInviteToken",
    summary: "Generate a policy invitation token",
    method: "POST",
    path: "/api/v3/generate-policy-invitation-token",
    credentials: &["app"],
    request: Some(Request {
        schema: &INVITATION_LINK_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GENERATE_INVITEE_TOKEN_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENERATE_UNIVERSAL_INVITATION_BY_MEMBER: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "generateUniversalInvitationByMember",
    summary: "Generate a member invitation link",
    method: "POST",
    path: "/api/v3/generate-universal-invitation-link-by-member",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GENERATE_INVITATION_LINK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_INVITE_CODE_CONTEXT: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "getInviteCodeContext",
    summary: "Get the policy invitation context",
    method: "GET",
    path: "/api/v3/get-policy-invitation-context",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_INVITE_CODE_CONTEXT_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&INVITEE_CONTEXT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "getUniversalInvitationPublicConfig",
    summary: "Get the public configuration of a universal invitation",
    method: "GET",
    path: "/api/v3/get-universal-invitation-public-config",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&UNIVERSAL_INVITATION_PUBLIC_CONFIG_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGNUP_BY_POLICY: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "signupByPolicy",
    summary: "Join by policy invitation",
    method: "POST",
    path: "/api/v3/join-by-invitation",
    credentials: &["app"],
    request: Some(Request {
        schema: &POLICY_INVITEE_JOINED_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGNUP_BY_UNIVERSAL: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "signupByUniversal",
    summary: "Apply to join by universal invitation",
    method: "POST",
    path: "/api/v3/signup-by-invitation",
    credentials: &["app"],
    request: Some(Request {
        schema: &UNIVERSAL_INVITATION_USER_JOIN_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UNIVERSAL_INVITATION_JOIN_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_INVITE_CODE: Operation = Operation {
    client: "authentication",
    group: "invitations",
    name: "verifyInviteCode",
    summary: "Check an invitee's one-time code",
    method: "POST",
    path: "/api/v3/verify-invite-code",
    credentials: &["app"],
    request: Some(Request {
        schema: &VERIFY_INVITE_CODE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static INVITATION_LINK_DTO: Schema = Schema::record(
    "InvitationLinkDto",
    &[
        Field::required("signature", Type::Secret(Scalar::String)),
        Field::required("identifier", Type::STRING),
        Field::optional("withInviteeInfo", Type::BOOLEAN),
        Field::optional("withInvitationSettings", Type::BOOLEAN),
    ],
);

pub(crate) static GET_INVITE_CODE_CONTEXT_DTO: Schema = Schema::record(
    "GetInviteCodeContextDto",
    &[Field::required("token", Type::Secret(Scalar::String))],
);

pub(crate) static GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG_DTO: Schema = Schema::record(
    "GetUniversalInvitationPublicConfigDto",
    &[Field::required("identifier", Type::STRING)],
);

pub(crate) static POLICY_INVITEE_JOINED_DTO: Schema = Schema::record(
    "PolicyInviteeJoinedDto",
    &[
        Field::required("token", Type::Secret(Scalar::String)),
        Field::optional("code", Type::Secret(Scalar::String)),
        Field::optional("receiverType", Type::Schema(&RECEIVER_TYPE)),
        Field::optional("profile", Type::Schema(&INVITEE_PROFILE_DTO)),
        Field::optional("options", Type::Schema(&POLICY_INVITE_JOINED_OPTIONS_DTO)),
    ],
);

pub(crate) static UNIVERSAL_INVITATION_USER_JOIN_DTO: Schema = Schema::record(
    "UniversalInvitationUserJoinDto",
    &[
        Field::required("emailCode", Type::Secret(Scalar::String)),
        Field::required("identifier", Type::STRING),
        Field::optional("profile", Type::Schema(&UNIVERSAL_INVITEE_PROFILE_DTO)),
    ],
);

pub(crate) static VERIFY_INVITE_CODE_DTO: Schema = Schema::record(
    "VerifyInviteCodeDto",
    &[
        Field::required("receiverType", Type::Schema(&RECEIVER_TYPE)),
        Field::required("code", Type::Secret(Scalar::String)),
        Field::required("token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static GENERATE_INVITEE_TOKEN_DTO: Schema = Schema::record(
    "GenerateInviteeTokenDto",
    &[
        Field::optional("token", Type::Secret(Scalar::String)),
        Field::optional("invitationContext", Type::Schema(&INVITEE_CONTEXT_DTO)),
    ],
);

pub(crate) static INVITEE_CONTEXT_DTO: Schema = Schema::record(
    "InviteeContextDto",
    &[
        Field::required("enabledIdentifierVerify", Type::BOOLEAN),
        Field::required("sendVerifyCodeMethod", Type::Schema(&VERIFY_CODE_CHANNEL)),
        Field::required("enabledInfoFill", Type::BOOLEAN),
        Field::optional("registerInfoFillMsg", Type::STRING),
        Field::required("extendsFields", Type::List(&Type::Schema(&EXTENDS_FIELD_DTO))),
        Field::required("extendsFieldsI18n", Type::ANY),
        Field::required("extendsFieldsOptions", Type::List(&Type::OBJECT)),
        Field::required("email", Type::STRING),
        Field::optional("phone", Type::STRING),
        Field::optional("phoneCountryCode", Type::STRING),
        Field::optional("inviteeName", Type::STRING),
        Field::required("verifyCodeMaxErrCount", Type::INTEGER),
    ],
);

pub(crate) static INVITEE_PROFILE_DTO: Schema = Schema::record(
    "InviteeProfileDto",
    &[
        Field::optional("username", Type::STRING),
        Field::optional("nickname", Type::STRING),
        Field::optional("company", Type::STRING),
        Field::optional("photo", Type::STRING),
        Field::optional("device", Type::STRING),
        Field::optional("browser", Type::STRING),
        Field::optional("name", Type::STRING),
        Field::optional("givenName", Type::STRING),
        Field::optional("familyName", Type::STRING),
        Field::optional("middleName", Type::STRING),
        Field::optional("profile", Type::STRING),
        Field::optional("preferredUsername", Type::STRING),
        Field::optional("website", Type::STRING),
        Field::optional("gender", Type::Schema(&GENDER)),
        Field::optional("birthdate", Type::STRING),
        Field::optional("zoneinfo", Type::STRING),
        Field::optional("locale", Type::STRING),
        Field::optional("address", Type::STRING),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("streetAddress", Type::STRING),
        Field::optional("locality", Type::STRING),
        Field::optional("region", Type::STRING),
        Field::optional("postalCode", Type::STRING),
        Field::optional("country", Type::STRING),
        Field::optional("email", Type::STRING),
        Field::optional("phone", Type::STRING),
        Field::optional("phoneCountryCode", Type::STRING),
        Field::optional("customData", Type::ANY),
    ],
);

pub(crate) static INVITER_DETAIL_DTO: Schema = Schema::record(
    "InviterDetailDto",
    &[Field::required("displayName", Type::STRING)],
);

pub(crate) static POLICY_INVITE_JOINED_OPTIONS_DTO: Schema = Schema::record(
    "PolicyInviteJoinedOptionsDto",
    &[
        Field::optional(
            "phonePassCodeForInformationCompletion",
            Type::Secret(Scalar::String),
        ),
        Field::optional(
            "emailPassCodeForInformationCompletion",
            Type::Secret(Scalar::String),
        ),
    ],
);

pub(crate) static UNIVERSAL_INVITATION_JOIN_RESP_DTO: Schema = Schema::record(
    "UniversalInvitationJoinRespDto",
    &[
        Field::required(
            "status",
            Type::Schema(&UNIVERSAL_INVITATION_JOIN_RESP_DTO_STATUS),
        ),
    ],
);

pub(crate) static UNIVERSAL_INVITATION_JOIN_RESP_DTO_STATUS: Schema = Schema::open_enum(
    "UniversalInvitationJoinRespDtoStatus",
    &["PENDING", "PASSED"],
);

pub(crate) static UNIVERSAL_INVITATION_PUBLIC_CONFIG_DTO: Schema = Schema::record(
    "UniversalInvitationPublicConfigDto",
    &[
        Field::required("userPool", Type::Schema(&USER_POOL_PUBLIC_CONFIG_DTO)),
        Field::optional("inviter", Type::Schema(&INVITER_DETAIL_DTO)),
    ],
);

pub(crate) static UNIVERSAL_INVITEE_PROFILE_DTO: Schema = Schema::record(
    "UniversalInviteeProfileDto",
    &[Field::required("name", Type::STRING), Field::required("email", Type::STRING)],
);

pub(crate) static USER_POOL_PUBLIC_CONFIG_DTO: Schema = Schema::record(
    "UserPoolPublicConfigDto",
    &[
        Field::optional("name", Type::STRING),
        Field::optional("logo", Type::STRING),
        Field::optional("description", Type::STRING),
    ],
);

pub(crate) static RECEIVER_TYPE: Schema = Schema::open_enum(
    "ReceiverType",
    &["smsCode", "emailCode"],
);
