// @generated from spec/authentication/webauthn.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group WebAuthn.

use crate::catalog::*;
use crate::generated::authentication::signin::{
    AUTHENTICATION_CREDENTIAL_DTO, SIGN_IN_BY_WEB_AUTHN_OPTIONS_DTO,
};
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static LIST_CREDENTIALS_BY_PAGE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "listCredentialsByPage",
    summary: "List WebAuthn authenticator devices",
    method: "POST",
    path: "/api/v3/webauthn/page-authenticator-device",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &LIST_DEVICE_CREDENTIAL_DTO,
        locations: &[],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_WEB_AUTHN_AUTHENTICATOR_DEVICE_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_VALID_CREDENTIALS_BY_CRED_IDS: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "checkValidCredentialsByCredIds",
    summary: "Check WebAuthn credentials by ID",
    method: "POST",
    path: "/api/v3/webauthn/check-valid-credentials-by-credIds",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHECK_DEVICE_CREDENTIAL_ID_DTO,
        locations: &[],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::OBJECT)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static REMOVE_ALL_CREDENTIALS: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "removeAllCredentials",
    summary: "Remove an authenticator's WebAuthn credentials",
    method: "POST",
    path: "/api/v3/webauthn/remove-credentials-by-authenticator-code",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &REMOVE_DEVICE_CREDENTIAL_DTO,
        locations: &[],
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

pub(crate) static REMOVE_CREDENTIAL: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "removeCredential",
    summary: "Remove a WebAuthn credential",
    method: "POST",
    path: "/api/v3/webauthn/remove-credential/{credentialID}",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &REMOVE_CREDENTIAL_DTO,
        locations: &[Location::Path],
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

pub(crate) static UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "updateWebAuthnAdminCredential",
    summary: "Rename a WebAuthn credential as an administrator",
    method: "PUT",
    path: "/api/v3/webauthn/admin/credentials/{credentialId}",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL_DTO,
        locations: &[Location::Path, Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "deleteWebAuthnAdminCredential",
    summary: "Delete a user's WebAuthn credential",
    method: "DELETE",
    path: "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &DELETE_WEB_AUTHN_ADMIN_CREDENTIAL_DTO,
        locations: &[Location::Path; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_ADMIN_INITIALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnAdminInitialize",
    summary: "Get administrator WebAuthn registration options",
    method: "POST",
    path: "/api/v3/webauthn/admin/initialize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_ADMIN_REGISTER_FINALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnAdminRegisterFinalize",
    summary: "Finalize an administrator WebAuthn registration",
    method: "POST",
    path: "/api/v3/webauthn/admin/registration/finalize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_WEB_AUTHN_CREDENTIALS: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "listWebAuthnCredentials",
    summary: "List my passkeys",
    method: "GET",
    path: "/api/v3/webauthn/credentials",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &LIST_WEB_AUTHN_CREDENTIALS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "updateWebAuthnCredential",
    summary: "Rename a passkey",
    method: "PUT",
    path: "/api/v3/webauthn/credentials/{credentialId}",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_WEB_AUTHN_CREDENTIAL_DTO,
        locations: &[Location::Path, Location::Body],
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

pub(crate) static DELETE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "deleteWebAuthnCredential",
    summary: "Delete a passkey",
    method: "DELETE",
    path: "/api/v3/webauthn/credentials/{credentialId}",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &DELETE_WEB_AUTHN_CREDENTIAL_DTO,
        locations: &[Location::Path],
        body: None,
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_LOGIN_FINALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnLoginFinalize",
    summary: "Sign in with a passkey",
    method: "POST",
    path: "/api/v3/webauthn/login/finalize",
    credentials: &["app"],
    request: Some(Request {
        schema: &FINALIZE_WEB_AUTHN_LOGIN_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_LOGIN_INITALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnLoginInitalize",
    summary: "Get passkey sign-in options",
    method: "POST",
    path: "/api/v3/webauthn/login/initialize",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_MFA_BIND_INITIALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnMfaBindInitialize",
    summary: "Get MFA passkey binding options",
    method: "POST",
    path: "/api/v3/webauthn/mfa-bind/initialize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_MFA_VERIFY_INITALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnMfaVerifyInitalize",
    summary: "Get MFA passkey sign-in options",
    method: "POST",
    path: "/api/v3/webauthn/mfa-verify/initialize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_WEB_AUTHN_PERSON_CREDENTIALS: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "listWebAuthnPersonCredentials",
    summary: "List a user's WebAuthn credentials",
    method: "GET",
    path: "/api/v3/webauthn/person/credentials",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &LIST_WEB_AUTHN_PERSON_CREDENTIALS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_REGISTER_FINALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnRegisterFinalize",
    summary: "Bind a passkey",
    method: "POST",
    path: "/api/v3/webauthn/registration/finalize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static WEB_AUTHN_REGISTER_INITALIZE: Operation = Operation {
    client: "authentication",
    group: "webauthn",
    name: "webAuthnRegisterInitalize",
    summary: "Get passkey binding options",
    method: "POST",
    path: "/api/v3/webauthn/registration/initialize",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL_DTO: Schema = Schema::record(
    "UpdateWebAuthnAdminCredentialDto",
    &[
        Field::required("credentialId", Type::STRING),
        Field::required("name", Type::STRING),
    ],
);

pub(crate) static DELETE_WEB_AUTHN_ADMIN_CREDENTIAL_DTO: Schema = Schema::record(
    "DeleteWebAuthnAdminCredentialDto",
    &[
        Field::required("credentialId", Type::STRING),
        Field::required("userId", Type::STRING),
        Field::required("appId", Type::STRING),
    ],
);

pub(crate) static LIST_WEB_AUTHN_CREDENTIALS_DTO: Schema = Schema::record(
    "ListWebAuthnCredentialsDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1"),
        Field::optional("limit", Type::INTEGER).defaults_to("10"),
    ],
);

pub(crate) static UPDATE_WEB_AUTHN_CREDENTIAL_DTO: Schema = Schema::record(
    "UpdateWebAuthnCredentialDto",
    &[
        Field::required("credentialId", Type::STRING),
        Field::required("name", Type::STRING),
    ],
);

pub(crate) static DELETE_WEB_AUTHN_CREDENTIAL_DTO: Schema = Schema::record(
    "DeleteWebAuthnCredentialDto",
    &[Field::required("credentialId", Type::STRING)],
);

pub(crate) static FINALIZE_WEB_AUTHN_LOGIN_DTO: Schema = Schema::record(
    "FinalizeWebAuthnLoginDto",
    &[
        Field::required("ticket", Type::Secret(Scalar::String)),
        Field::required("credential", Type::Schema(&AUTHENTICATION_CREDENTIAL_DTO)),
        Field::optional("options", Type::Schema(&SIGN_IN_BY_WEB_AUTHN_OPTIONS_DTO)),
    ],
);

pub(crate) static LIST_WEB_AUTHN_PERSON_CREDENTIALS_DTO: Schema = Schema::record(
    "ListWebAuthnPersonCredentialsDto",
    &[
        Field::required("userId", Type::STRING),
        Field::optional("page", Type::INTEGER).defaults_to("1"),
        Field::optional("limit", Type::INTEGER).defaults_to("10"),
        Field::optional("appId", Type::STRING),
    ],
);

pub(crate) static REMOVE_CREDENTIAL_DTO: Schema = Schema::record(
    "RemoveCredentialDto",
    &[Field::required("credentialID", Type::STRING)],
);

pub(crate) static LIST_DEVICE_CREDENTIAL_DTO: Schema = Schema::record(
    "ListDeviceCredentialDto",
    &[],
);

pub(crate) static LIST_WEB_AUTHN_AUTHENTICATOR_DEVICE_DATA_DTO: Schema = Schema::record(
    "ListWebAuthnAuthenticatorDeviceDataDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::OBJECT)),
    ],
);

pub(crate) static CHECK_DEVICE_CREDENTIAL_ID_DTO: Schema = Schema::record(
    "CheckDeviceCredentialIdDto",
    &[],
);

pub(crate) static REMOVE_DEVICE_CREDENTIAL_DTO: Schema = Schema::record(
    "RemoveDeviceCredentialDto",
    &[],
);
