// @generated from spec/management/identity-sources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Identity sources.

use crate::catalog::*;
use crate::generated::resources::{EXT_IDP, EXT_IDP_CONNECTION};
use crate::generated::shared::{EXT_IDP_CATEGORY, EXT_IDP_TYPE, IS_SUCCESS_DTO};

pub(crate) static LIST_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "listExtIdp",
    summary: "List identity sources",
    method: "GET",
    path: "/api/v3/list-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_EXT_IDP_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_LIST_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "getExtIdp",
    summary: "Get an identity source",
    method: "GET",
    path: "/api/v3/get-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_EXT_IDP_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_DETAIL)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::Read,
        keys: &[Key::new(&EXT_IDP, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "createExtIdp",
    summary: "Create an identity source",
    method: "POST",
    path: "/api/v3/create-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_EXT_IDP_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "updateExtIdp",
    summary: "Update an identity source",
    method: "POST",
    path: "/api/v3/update-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_EXT_IDP_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::Update,
        keys: &[Key::new(&EXT_IDP, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "deleteExtIdp",
    summary: "Delete an identity source",
    method: "POST",
    path: "/api/v3/delete-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_EXT_IDP_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::Delete,
        keys: &[Key::new(&EXT_IDP, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_EXT_IDP_CONN: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "createExtIdpConn",
    summary: "Create an identity source connection",
    method: "POST",
    path: "/api/v3/create-ext-idp-conn",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_EXT_IDP_CONN_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_CONN_DETAIL)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP_CONNECTION,
        action: Action::Create,
        keys: &[Key::new(&EXT_IDP, &["extIdpId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_EXT_IDP_CONN: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "updateExtIdpConn",
    summary: "Update an identity source connection",
    method: "POST",
    path: "/api/v3/update-ext-idp-conn",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_EXT_IDP_CONN_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_CONN_DETAIL)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP_CONNECTION,
        action: Action::Update,
        keys: &[Key::new(&EXT_IDP_CONNECTION, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_EXT_IDP_CONN: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "deleteExtIdpConn",
    summary: "Delete an identity source connection",
    method: "POST",
    path: "/api/v3/delete-ext-idp-conn",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_EXT_IDP_CONN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP_CONNECTION,
        action: Action::Delete,
        keys: &[Key::new(&EXT_IDP_CONNECTION, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "changeExtIdpConnState",
    summary: "Enable or disable an identity source connection",
    method: "POST",
    path: "/api/v3/change-ext-idp-conn-state",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHANGE_EXT_IDP_CONN_STATE_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP_CONNECTION,
        action: Action::Update,
        keys: &[Key::new(&EXT_IDP_CONNECTION, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "changeExtIdpConnAssociationState",
    summary: "Associate a connection with a tenant",
    method: "POST",
    path: "/api/v3/change-ext-idp-conn-association-state",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHANGE_EXT_IDP_ASSOCIATION_STATE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXT_IDP_CONNECTION,
        action: Action::Update,
        keys: &[Key::new(&EXT_IDP_CONNECTION, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_TENANT_EXT_IDP: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "listTenantExtIdp",
    summary: "List identity sources of a tenant",
    method: "GET",
    path: "/api/v3/list-tenant-ext-idp",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANT_EXT_IDP_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_LIST_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &EXT_IDP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation {
    client: "management",
    group: "identity-sources",
    name: "extIdpConnStateByApps",
    summary: "Get an identity source's application connections",
    method: "GET",
    path: "/api/v3/ext-idp-conn-apps",
    credentials: &["management"],
    request: Some(Request {
        schema: &EXT_IDP_CONN_STATE_BY_APPS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&EXT_IDP_LIST_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_EXT_IDP_DTO: Schema = Schema::record(
    "ListExtIdpDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("appId", Type::STRING).example(r#""6342b8537axxxx047d314109""#),
    ],
);

pub(crate) static GET_EXT_IDP_DTO: Schema = Schema::record(
    "GetExtIdpDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("appId", Type::STRING).example(r#""6342b8537axxxx047d314109""#),
        Field::required("id", Type::STRING).example(r#""6268b0e5e4b9a0e8ffa8fd60""#),
        Field::optional("type", Type::Schema(&EXT_IDP_CATEGORY)),
    ],
);

pub(crate) static CREATE_EXT_IDP_DTO: Schema = Schema::record(
    "CreateExtIdpDto",
    &[
        Field::required("name", Type::STRING).example(r#""exampleName""#),
        Field::required("type", Type::Schema(&EXT_IDP_TYPE)).example(r#""ad""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static UPDATE_EXT_IDP_DTO: Schema = Schema::record(
    "UpdateExtIdpDto",
    &[
        Field::required("name", Type::STRING).example(r#""exampleName""#),
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static DELETE_EXT_IDP_DTO: Schema = Schema::record(
    "DeleteExtIdpDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static CREATE_EXT_IDP_CONN_DTO: Schema = Schema::record(
    "CreateExtIdpConnDto",
    &[
        Field::required("extIdpId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("type", Type::Schema(&EXT_IDP_CONN_TYPE)).example(r#""ad""#),
        Field::required("identifier", Type::STRING).example(r#""my-wechat""#),
        Field::optional("loginOnly", Type::BOOLEAN).example("false"),
        Field::optional("logo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png""#,
            ),
        Field::required("displayName", Type::STRING).example(r#""登录页""#),
        Field::required("fields", Type::Secret(Scalar::Object))
            .example(
                r#"{"clientId":"身份源上的 clientId","clientSecret":"身份源上的 clientSecret"}"#,
            ),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static UPDATE_EXT_IDP_CONN_DTO: Schema = Schema::record(
    "UpdateExtIdpConnDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("displayName", Type::STRING).example(r#""exampleName""#),
        Field::required("fields", Type::Secret(Scalar::Object))
            .example(r#"{"clientId":"clientId"}"#),
        Field::optional("logo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png""#,
            ),
        Field::optional("loginOnly", Type::BOOLEAN).example("false"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static DELETE_EXT_IDP_CONN_DTO: Schema = Schema::record(
    "DeleteExtIdpConnDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static CHANGE_EXT_IDP_CONN_STATE_DTO: Schema = Schema::record(
    "ChangeExtIdpConnStateDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("appId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("appIds", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CHANGE_EXT_IDP_ASSOCIATION_STATE_DTO: Schema = Schema::record(
    "ChangeExtIdpAssociationStateDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("association", Type::BOOLEAN).example("false"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static LIST_TENANT_EXT_IDP_DTO: Schema = Schema::record(
    "ListTenantExtIdpDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("appId", Type::STRING).example(r#""6342b8537axxxx047d314109""#),
        Field::optional("type", Type::Schema(&EXT_IDP_CATEGORY)),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static EXT_IDP_CONN_STATE_BY_APPS_DTO: Schema = Schema::record(
    "ExtIdpConnStateByAppsDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("appId", Type::STRING).example(r#""6342b8537axxxx047d314109""#),
        Field::required("id", Type::STRING).example(r#""6268b0e5e4b9a0e8ffa8fd60""#),
        Field::optional("type", Type::Schema(&EXT_IDP_CATEGORY)),
    ],
);

pub(crate) static EXT_IDP_DTO: Schema = Schema::record(
    "ExtIdpDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("name", Type::STRING).example(r#""default""#),
        Field::required("logo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg""#,
            ),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("type", Type::STRING).example(r#""wechat""#),
    ],
);

pub(crate) static EXT_IDP_LIST_PAGING_DTO: Schema = Schema::record(
    "ExtIdpListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&EXT_IDP_DTO))),
    ],
);

pub(crate) static EXT_IDP_DETAIL: Schema = Schema::record(
    "ExtIdpDetail",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("name", Type::STRING).example(r#""default""#),
        Field::required("logo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg""#,
            ),
        Field::optional("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("type", Type::STRING).example(r#""wechat""#),
        Field::required("connections", Type::Secret(Scalar::Object)),
        Field::required("autoJoin", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static EXT_IDP_CONN_DETAIL: Schema = Schema::record(
    "ExtIdpConnDetail",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("type", Type::Schema(&EXT_IDP_CONN_TYPE)),
        Field::required("extIdpId", Type::STRING)
            .example(r#""6318061be13c0ce6a64093e5""#),
        Field::required("logo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png""#,
            ),
        Field::optional("identifier", Type::STRING).example(r#""my-wechat""#),
        Field::optional("displayName", Type::STRING).example(r#""登录页""#),
        Field::required("loginOnly", Type::BOOLEAN).example("true"),
        Field::required(
                "associationMode",
                Type::Schema(&EXT_IDP_CONN_DETAIL_ASSOCIATION_MODE),
            )
            .example(r#""challenge""#),
        Field::required("challengeBindingMethods", Type::List(&Type::STRING))
            .example(r#"["email-password"]"#),
    ],
);

pub(crate) static EXT_IDP_CONN_DETAIL_ASSOCIATION_MODE: Schema = Schema::open_enum(
    "ExtIdpConnDetailAssociationMode",
    &["none", "field", "challenge"],
);

pub(crate) static EXT_IDP_CONN_TYPE: Schema = Schema::open_enum(
    "ExtIdpConnType",
    &[
        "oidc",
        "oauth",
        "saml",
        "ldap",
        "ad",
        "cas",
        "azure-ad",
        "alipay",
        "facebook",
        "facebook:mobile",
        "twitter",
        "google:mobile",
        "google",
        "wechat:pc",
        "wechat:mobile",
        "wechat:webpage-authorization",
        "wechatmp-qrcode",
        "wechat:miniprogram:default",
        "wechat:miniprogram:qrconnect",
        "wechat:miniprogram:app-launch",
        "github",
        "github:mobile",
        "qq",
        "qq:mobile",
        "wechatwork:corp:qrconnect",
        "wechatwork:agency:qrconnect",
        "wechatwork:service-provider:qrconnect",
        "wechatwork:mobile",
        "wechatwork:agency:mobile",
        "dingtalk",
        "dingtalk:mobile",
        "dingtalk:provider",
        "weibo",
        "weibo:mobile",
        "apple",
        "apple:web",
        "baidu",
        "baidu:mobile",
        "lark-internal",
        "lark-public",
        "lark-block",
        "gitlab",
        "gitlab:mobile",
        "linkedin",
        "linkedin:mobile",
        "slack",
        "slack:mobile",
        "yidun",
        "qingcloud",
        "gitee",
        "gitee:mobile",
        "instagram",
        "welink",
        "ad-kerberos",
        "huawei",
        "huawei:mobile",
        "honor",
        "xiaomi",
        "xiaomi:mobile",
        "aws",
        "amazon",
        "amazon:mobile",
        "douyin:mobile",
        "douyin:miniprogram:default",
        "kuaishou:mobile",
        "line:mobile",
        "oppo:mobile",
        "wechatwork:qrconnect:of:authing:agency",
        "sdbz",
        "zjzwfw-qrcode",
        "zzding",
        "seeyona8v5",
    ],
);
