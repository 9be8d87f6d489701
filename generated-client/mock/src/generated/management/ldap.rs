// @generated from spec/management/ldap.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group LDAP server.

use crate::catalog::*;
use crate::generated::resources::LDAP_SERVER_CONFIG;

pub(crate) static GET_BIND_PWD: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "getBindPwd",
    summary: "Generate an LDAP server password",
    method: "GET",
    path: "/api/v3/get-ldap-server-random-pwd",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::String)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static QUERY_LDAP_CONFIG_INFO: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "queryLdapConfigInfo",
    summary: "Get the LDAP server configuration",
    method: "GET",
    path: "/api/v3/get-ldap-server-config",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&LDAP_CONFIG_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &LDAP_SERVER_CONFIG,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_LDAP_CONFIG_INFO: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "updateLdapConfigInfo",
    summary: "Update the LDAP server configuration",
    method: "POST",
    path: "/api/v3/update-ldap-server-config",
    credentials: &["management"],
    request: Some(Request {
        schema: &LDAP_UPDATE_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &LDAP_SERVER_CONFIG,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SAVE_LDAP_CONFIG_INFO: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "saveLdapConfigInfo",
    summary: "Initialize or restart the LDAP server",
    method: "POST",
    path: "/api/v3/enable-ldap-server",
    credentials: &["management"],
    request: Some(Request {
        schema: &LDAP_SAVE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &LDAP_SERVER_CONFIG,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DISABLE_LDAP_SERVER: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "disableLdapServer",
    summary: "Disable the LDAP server",
    method: "POST",
    path: "/api/v3/disable-ldap-server",
    credentials: &["management"],
    request: Some(Request {
        schema: &LDAP_SET_ENABLED_FLAG_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &LDAP_SERVER_CONFIG,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static QUERY_LDAP_LOG: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "queryLdapLog",
    summary: "List LDAP server logs",
    method: "GET",
    path: "/api/v3/get-ldap-server-log",
    credentials: &["management"],
    request: Some(Request {
        schema: &QUERY_LDAP_LOG_DTO,
        locations: &[Location::Query; 9],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LDAP_LOG_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static QUERY_LDAP_SUB_ENTRIES: Operation = Operation {
    client: "management",
    group: "ldap",
    name: "queryLdapSubEntries",
    summary: "List LDAP sub-entries",
    method: "GET",
    path: "/api/v3/get-ldap-sub-entries",
    credentials: &["management"],
    request: Some(Request {
        schema: &QUERY_LDAP_SUB_ENTRIES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LDAP_LOG_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LDAP_UPDATE_DTO: Schema = Schema::record(
    "LdapUpdateDto",
    &[
        Field::optional("bindPwd", Type::Secret(Scalar::String))
            .example(r#""%76q64e,^,qcaN2n""#),
    ],
);

pub(crate) static LDAP_SAVE_DTO: Schema = Schema::record(
    "LdapSaveDto",
    &[
        Field::required("ldapDomain", Type::STRING).example(r#""example.com""#),
        Field::optional("linkUrl", Type::STRING)
            .example(r#""ldaps://39.107.123.96:3389""#),
    ],
);

pub(crate) static LDAP_SET_ENABLED_FLAG_DTO: Schema = Schema::record(
    "LdapSetEnabledFlagDto",
    &[Field::required("enabled", Type::BOOLEAN)],
);

pub(crate) static QUERY_LDAP_LOG_DTO: Schema = Schema::record(
    "QueryLdapLogDto",
    &[
        Field::required("type", Type::INTEGER).example("1"),
        Field::optional("connection", Type::INTEGER).example("1244"),
        Field::optional("operationNumber", Type::INTEGER).example("0"),
        Field::optional("errorCode", Type::INTEGER).example("32"),
        Field::optional("message", Type::STRING)
            .example(r#""scope=0 deref=3 filter=\"(objectClass=*)\"""#),
        Field::optional("startTime", Type::TIMESTAMP_MILLIS).example("1668528000000"),
        Field::optional("endTime", Type::TIMESTAMP_MILLIS).example("1668528000000"),
        Field::required("page", Type::INTEGER).example("1"),
        Field::required("limit", Type::INTEGER).example("10"),
    ],
);

pub(crate) static QUERY_LDAP_SUB_ENTRIES_DTO: Schema = Schema::record(
    "QueryLdapSubEntriesDto",
    &[
        Field::optional("dn", Type::STRING)
            .example(r#""cn=zhansan,ou=test,dc=com,o=authing-test""#),
        Field::required("page", Type::INTEGER).example("1"),
        Field::required("limit", Type::INTEGER).example("10"),
    ],
);

pub(crate) static LDAP_CONFIG_INFO_DTO: Schema = Schema::record(
    "LdapConfigInfoDto",
    &[
        Field::optional("id", Type::STRING).example(r#""1""#),
        Field::required("enabled", Type::INTEGER).example("1"),
        Field::required("userPoolId", Type::STRING)
            .example(r#""613f1a50194825c3ea9b3a8e""#),
        Field::required("linkUrl", Type::STRING)
            .example(r#""ldap://39.107.123.96:3389""#),
        Field::required("ldapsLinkUrl", Type::STRING)
            .example(r#""ldaps://39.107.123.96:638""#),
        Field::required("enablePrivatization", Type::INTEGER).example("1"),
        Field::required("bindDn", Type::STRING)
            .example(r#""cn=system_user,ou=system_users,dc=ibm,dc=com,o=authing""#),
        Field::required("ldapDomain", Type::STRING).example(r#""ibm.com""#),
        Field::optional("enableSsl", Type::INTEGER),
        Field::required("baseDn", Type::STRING).example(r#""ibm.com""#),
        Field::required("bindPwd", Type::Secret(Scalar::String))
            .example(r#""%76q64e,^,qcaN2n""#),
        Field::required("visibleOrgNodes", Type::OBJECT)
            .example(r#"{"all":false,"nodeIds":["636227d7827725df87c58e70"]}"#),
        Field::required("visibleFields", Type::List(&Type::STRING))
            .example(r#"["name","username"]"#),
        Field::required("udfMapping", Type::OBJECT)
            .example(r#"{"all":false,"nodeIds":["636227d7827725df87c58e70"]}"#),
    ],
);

pub(crate) static LDAP_LOG_DTO: Schema = Schema::record(
    "LdapLogDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("100"),
        Field::required("list", Type::OBJECT)
            .example(
                r#"{"id":"IyWleoQBji42S_179Txi","searchBase":null,"bindDn":"cn=Manager-Fxd,dc=fxd-ldap,dc=com","addDn":null,"modDn":null,"delDn":null,"connection":1239,"operationName":"BIND","operationNumber":0,"errorCode":null,"message":"Nov 15 17:36:47 ldap slapd[10616]: conn=1239 op=0 BIND dn=\"cn=Manager-Fxd,dc=fxd-ldap,dc=com\" method=128","createTime":1668505007000}"#,
            ),
    ],
);
