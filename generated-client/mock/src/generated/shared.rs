// @generated from spec/shared.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Schemas that several clients use.

use crate::catalog::*;

pub(crate) static GET_WECHAT_ACCESS_TOKEN_DTO: Schema = Schema::record(
    "GetWechatAccessTokenDto",
    &[
        Field::required("appId", Type::STRING).example(r#""wx4f4bc4dec97d474b""#),
        Field::required("appSecret", Type::Secret(Scalar::String))
            .example(r#""4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c""#),
    ],
);

pub(crate) static GET_WECHAT_ACCESS_TOKEN_DATA_DTO: Schema = Schema::record(
    "GetWechatAccessTokenDataDto",
    &[
        Field::required("accessToken", Type::Secret(Scalar::String))
            .example(r#""62_kPv3mZx8QeWn4Tg""#),
        Field::required("expiresAt", Type::TIMESTAMP_SECONDS).example("1790000000"),
    ],
);

pub(crate) static PARSED_USER_AGENT: Schema = Schema::record(
    "ParsedUserAgent",
    &[
        Field::required("device", Type::STRING).example(r#""Desktop""#),
        Field::required("os", Type::STRING).example(r#""Windows""#),
        Field::required("name", Type::STRING)
            .example(r#""Chrome""#)
            .aliases(&["browser"]),
    ],
);

pub(crate) static GEO_IP_LOCATION: Schema = Schema::record(
    "GeoIpLocation",
    &[
        Field::required("lon", Type::NUMBER).example("116.3889"),
        Field::required("lat", Type::NUMBER).example("39.9288"),
    ],
);

pub(crate) static GEO_IP: Schema = Schema::record(
    "GeoIp",
    &[
        Field::required("location", Type::Schema(&GEO_IP_LOCATION)),
        Field::required("country_name", Type::STRING).example(r#""China""#),
        Field::required("country_code2", Type::STRING).example(r#""CN""#),
        Field::required("country_code3", Type::STRING).example(r#""CN""#),
        Field::required("region_name", Type::STRING).example(r#""Beijing""#),
        Field::required("region_code", Type::STRING).example(r#""BJ""#),
        Field::required("city_name", Type::STRING).example(r#""Beijing""#),
        Field::required("continent_code", Type::STRING).example(r#""AS""#),
        Field::required("timezone", Type::STRING).example(r#""Asia/Shanghai""#),
    ],
);

pub(crate) static ROLE_DTO: Schema = Schema::record(
    "RoleDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("code", Type::STRING).example(r#""role1""#),
        Field::required("name", Type::STRING).example(r#""role1""#),
        Field::required("description", Type::STRING)
            .example(r#""this is role description""#),
        Field::required("namespace", Type::STRING).example(r#""default""#),
        Field::required("namespaceName", Type::STRING)
            .example(r#""示例权限名称""#),
        Field::optional("status", Type::STRING).example(r#""ENABLE""#),
        Field::optional("disableTime", Type::TIMESTAMP_MILLIS).example("1669881887852"),
        Field::optional("enablePermissionApply", Type::BOOLEAN),
    ],
);

pub(crate) static GROUP_DTO: Schema = Schema::record(
    "GroupDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""开发者""#),
        Field::required("description", Type::STRING).example(r#""描述内容""#),
        Field::required("type", Type::STRING).example(r#""static""#),
        Field::required("metadataSource", Type::List(&Type::STRING)),
        Field::required("members", Type::List(&Type::Schema(&USER_DTO))),
    ],
);

pub(crate) static LANG_UNIT: Schema = Schema::record(
    "LangUnit",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("value", Type::STRING),
    ],
);

pub(crate) static LANG_OBJECT: Schema = Schema::record(
    "LangObject",
    &[
        Field::required("zh-CN", Type::Schema(&LANG_UNIT))
            .example(r#"{"enabled":false,"value":"中文"}"#),
        Field::required("en-US", Type::Schema(&LANG_UNIT))
            .example(r#"{"enabled":false,"value":"English"}"#),
        Field::required("zh-TW", Type::Schema(&LANG_UNIT))
            .example(r#"{"enabled":false,"value":"繁體中文"}"#),
        Field::required("ja-JP", Type::Schema(&LANG_UNIT))
            .example(r#"{"enabled":false,"value":"日本語"}"#),
    ],
);

pub(crate) static DEPARTMENT_I18N_DTO: Schema = Schema::record(
    "DepartmentI18nDto",
    &[Field::required("name", Type::Schema(&LANG_OBJECT))],
);

pub(crate) static USER_DEPARTMENT_RESP_DTO: Schema = Schema::record(
    "UserDepartmentRespDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("isRoot", Type::BOOLEAN).example("false"),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("name", Type::STRING).example(r#""dd8d7stf44""#),
        Field::required("description", Type::STRING).example(r#""dd8d7stf44""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""ou_7dab8a3d3cdccxxxxxx777c7ad535d62""#),
        Field::required("isLeader", Type::BOOLEAN).example("true"),
        Field::required("code", Type::STRING).example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::required("isMainDepartment", Type::BOOLEAN).example("true"),
        Field::required("joinedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("isVirtualNode", Type::BOOLEAN).example("false"),
        Field::optional("i18n", Type::Schema(&DEPARTMENT_I18N_DTO)),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"icon":"https://example.com/logo"}"#),
        Field::optional("departmentIdPath", Type::List(&Type::STRING))
            .example(r#"["parentId1","parentId2"]"#),
        Field::optional("departmentCodePath", Type::List(&Type::STRING))
            .example(r#"["parentCode1","parentCode2"]"#),
        Field::optional("departmentNamePath", Type::List(&Type::STRING))
            .example(r#"["parentName1","parentName2"]"#),
    ],
);

pub(crate) static USER_DEPARTMENT_PAGING_DTO: Schema = Schema::record(
    "UserDepartmentPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&USER_DEPARTMENT_RESP_DTO))),
    ],
);

pub(crate) static POLICY_CONDITION: Schema = Schema::record(
    "PolicyCondition",
    &[
        Field::required("param", Type::Schema(&POLICY_CONDITION_PARAM))
            .example(r#""AppId""#),
        Field::required("operator", Type::Schema(&POLICY_CONDITION_OPERATOR))
            .example(r#""StringEquals""#),
        Field::required("value", Type::STRING).example(r#""1""#),
    ],
);

pub(crate) static POLICY_CONDITION_PARAM: Schema = Schema::open_enum(
    "PolicyConditionParam",
    &[
        "UserPoolId",
        "AppId",
        "RequestFrom",
        "UserId",
        "UserArn",
        "CurrentTime",
        "EpochTime",
        "SourceIp",
        "User",
        "MultiFactorAuthPresent",
        "MultiFactorAuthAge",
        "UserAgent",
        "Referer",
        "Device",
        "OS",
        "Country",
        "Province",
        "City",
        "DeviceChanged",
        "DeviceUntrusted",
        "ProxyUntrusted",
        "LoggedInApps",
        "Namespace",
    ],
);

pub(crate) static POLICY_CONDITION_OPERATOR: Schema = Schema::open_enum(
    "PolicyConditionOperator",
    &[
        "Bool",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "IpAddress",
        "NotIpAddress",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "ListContains",
    ],
);

pub(crate) static AUTHORIZED_RESOURCE_DTO: Schema = Schema::record(
    "AuthorizedResourceDto",
    &[
        Field::required("resourceCode", Type::STRING).example(r#""ecs:1""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("condition", Type::List(&Type::Schema(&POLICY_CONDITION))),
        Field::required("resourceType", Type::Schema(&RESOURCE_TYPE))
            .example(r#""API""#),
        Field::required("apiIdentifier", Type::STRING).example(r#""/api/v1/example""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["ecs:Start","ecs:Stop"]"#),
        Field::required("effect", Type::Schema(&PERMISSION_EFFECT)).example(r#""ALLOW""#),
    ],
);

pub(crate) static AUTHORIZED_RESOURCE_PAGING_DTO: Schema = Schema::record(
    "AuthorizedResourcePagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&AUTHORIZED_RESOURCE_DTO))),
    ],
);

pub(crate) static STR_AUTHORIZE: Schema = Schema::record(
    "StrAuthorize",
    &[
        Field::required("value", Type::STRING)
            .example(r#""示例字符串资源 Value""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#),
    ],
);

pub(crate) static ARRAY_AUTHORIZE: Schema = Schema::record(
    "ArrayAuthorize",
    &[
        Field::required("values", Type::List(&Type::STRING))
            .example(r#"["value0","value1"]"#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#),
    ],
);

pub(crate) static TREE_AUTH_BO: Schema = Schema::record(
    "TreeAuthBo",
    &[
        Field::required("nodePath", Type::STRING).example(r#""/treeCode1/treeCode11""#),
        Field::required("nodeName", Type::STRING)
            .example(r#""示例树资源节点名称""#),
        Field::required("nodeActions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#),
        Field::optional("nodeValue", Type::STRING)
            .example(r#""示例树资源节点 Value""#),
        Field::optional("nodeExtendFieldValue", Type::ANY),
    ],
);

pub(crate) static TREE_AUTHORIZE: Schema = Schema::record(
    "TreeAuthorize",
    &[Field::required("authList", Type::List(&Type::Schema(&TREE_AUTH_BO)))],
);

pub(crate) static OPEN_RESOURCE: Schema = Schema::record(
    "OpenResource",
    &[
        Field::required("resourceCode", Type::STRING).example(r#""resourceCode""#),
        Field::required("resourceType", Type::Schema(&DATA_RESOURCE_TYPE))
            .example(r#""STRING""#),
        Field::optional("strAuthorize", Type::Schema(&STR_AUTHORIZE)),
        Field::optional("arrAuthorize", Type::Schema(&ARRAY_AUTHORIZE)),
        Field::optional("treeAuthorize", Type::Schema(&TREE_AUTHORIZE)),
    ],
);

pub(crate) static STR_RESOURCE_AUTH_ACTION: Schema = Schema::record(
    "StrResourceAuthAction",
    &[
        Field::optional("value", Type::STRING).example(r#""resourceCode""#),
        Field::optional("actions", Type::List(&Type::STRING))
            .example(r#"["resourceCode"]"#),
    ],
);

pub(crate) static ARR_RESOURCE_AUTH_ACTION: Schema = Schema::record(
    "ArrResourceAuthAction",
    &[
        Field::optional("values", Type::List(&Type::STRING))
            .example(r#"["resourceCode"]"#),
        Field::optional("actions", Type::List(&Type::STRING))
            .example(r#"["resourceCode"]"#),
    ],
);

pub(crate) static TREE_STRUCTS: Schema = Schema::record(
    "TreeStructs",
    &[
        Field::required("code", Type::STRING).example(r#""123""#).max_length(50),
        Field::required("name", Type::STRING)
            .example(r#""树数据资源""#)
            .max_length(50),
        Field::optional("value", Type::STRING)
            .example(r#""示例树资源策略节点""#)
            .max_length(1000),
        Field::optional("actions", Type::List(&Type::STRING)).example(r#"["read"]"#),
        Field::optional("children", Type::List(&Type::Schema(&TREE_STRUCTS)))
            .example(
                r#"[{"code":"code1","name":"子节点1","value":"子节点值","actions":["Create"],"children":[{"code":"code2","name":"子节点2","value":"子节点2值","actions":["get"]}]}]"#,
            ),
    ],
);

pub(crate) static TREE_RESOURCE_AUTH_ACTION: Schema = Schema::record(
    "TreeResourceAuthAction",
    &[Field::optional("nodeAuthActionList", Type::List(&Type::Schema(&TREE_STRUCTS)))],
);

pub(crate) static APP_VALIDATE_RULE_DTO: Schema = Schema::record(
    "AppValidateRuleDto",
    &[
        Field::required("type", Type::Schema(&APP_VALIDATE_RULE_DTO_TYPE)),
        Field::required("content", Type::Schema(&APP_VALIDATE_RULE_DTO_CONTENT)),
        Field::optional("errorMessage", Type::STRING),
        Field::optional("i18n", Type::Schema(&ERR_MSG_I18N_DTO)),
    ],
);

pub(crate) static APP_VALIDATE_RULE_DTO_TYPE: Schema = Schema::open_enum(
    "AppValidateRuleDtoType",
    &["None", "regExp", "phone", "email", "isNumber"],
);

pub(crate) static APP_VALIDATE_RULE_DTO_CONTENT: Schema = Schema::open_enum(
    "AppValidateRuleDtoContent",
    &["None", "regExp", "phone", "email", "isNumber"],
);

pub(crate) static APPROVAL_DETAIL_DTO: Schema = Schema::record(
    "ApprovalDetailDto",
    &[
        Field::required("approvalId", Type::INTEGER),
        Field::required("number", Type::STRING),
        Field::required("status", Type::Schema(&APPROVAL_STATUS)),
        Field::required("submitTime", Type::DATE_TIME),
        Field::optional("closedTime", Type::DATE_TIME),
        Field::required("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::required("approvalObjectList", Type::ANY),
        Field::optional("extraParams", Type::Schema(&EXTRA_PARAMS)),
    ],
);

pub(crate) static CUSTOM_FIELD_I18N: Schema = Schema::record(
    "CustomFieldI18n",
    &[
        Field::required("label", Type::Schema(&LANG_OBJECT))
            .example(
                r#"{"zh-CN":{"enabled":false,"value":"中文"},"en-US":{"enabled":false,"value":"English"},"zh-TW":{"enabled":false,"value":"繁體中文"},"ja-JP":{"enabled":false,"value":"日本語"}}"#,
            ),
    ],
);

pub(crate) static ERR_MSG_I18N_DTO: Schema = Schema::record(
    "ErrMsgI18nDto",
    &[Field::optional("errorMessage", Type::Schema(&LANG_UNIT))],
);

pub(crate) static EXTENDS_FIELD_DTO: Schema = Schema::record(
    "ExtendsFieldDto",
    &[
        Field::required("type", Type::Schema(&EXTENDS_FIELD_TYPE)),
        Field::required("id", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("label", Type::STRING),
        Field::required("show", Type::BOOLEAN),
        Field::required("allowRewrite", Type::BOOLEAN),
        Field::required("inputType", Type::Schema(&EXTENDS_FIELD_INPUT_TYPE)),
        Field::optional("required", Type::BOOLEAN),
        Field::optional("validateRules", Type::Schema(&APP_VALIDATE_RULE_DTO)),
        Field::required("source", Type::Schema(&EXTENDS_FIELD_DTO_SOURCE)),
        Field::optional("i18n", Type::Schema(&CUSTOM_FIELD_I18N)),
    ],
);

pub(crate) static EXTENDS_FIELD_DTO_SOURCE: Schema = Schema::open_enum(
    "ExtendsFieldDtoSource",
    &["preset", "manual_add"],
);

pub(crate) static EXTRA_PARAMS: Schema = Schema::record(
    "ExtraParams",
    &[
        Field::optional("endTime", Type::TIMESTAMP_MILLIS),
        Field::optional("enableTime", Type::TIMESTAMP_MILLIS),
    ],
);

pub(crate) static GENERATE_INVITATION_LINK_DTO: Schema = Schema::record(
    "GenerateInvitationLinkDto",
    &[Field::required("link", Type::Secret(Scalar::String))],
);

pub(crate) static PUB_EVENT_DTO: Schema = Schema::record(
    "PubEventDto",
    &[
        Field::required("eventType", Type::STRING).example(r#""myapp.user.created""#),
        Field::required("eventData", Type::ANY)
            .example(r#"{"name":"张三","id":"xxxxx","email":"test@example.com"}"#),
    ],
);

pub(crate) static PUB_EVENT_RESP_DATA_DTO: Schema = Schema::record(
    "PubEventRespDataDto",
    &[
        Field::required("success", Type::BOOLEAN).example("true"),
        Field::optional("errMsg", Type::STRING).example(r#""事件未定义""#),
    ],
);

pub(crate) static GENDER: Schema = Schema::open_enum("Gender", &["M", "F", "U", "W"]);

pub(crate) static PASSWORD_ENCRYPT_TYPE: Schema = Schema::open_enum(
    "PasswordEncryptType",
    &["sm2", "rsa", "none"],
);

pub(crate) static EXT_IDP_TYPE: Schema = Schema::open_enum(
    "ExtIdpType",
    &[
        "oidc",
        "oauth2",
        "saml",
        "ldap",
        "ad",
        "cas",
        "azure-ad",
        "wechat",
        "google",
        "qq",
        "wechatwork",
        "dingtalk",
        "weibo",
        "github",
        "alipay",
        "apple",
        "baidu",
        "lark",
        "gitlab",
        "twitter",
        "facebook",
        "slack",
        "linkedin",
        "yidun",
        "qingcloud",
        "gitee",
        "instagram",
        "welink",
        "huawei",
        "honor",
        "xiaomi",
        "oppo",
        "aws",
        "amazon",
        "douyin",
        "kuaishou",
        "line",
        "sdbz",
        "zjzwfw",
        "zzding",
        "seeyona8v5",
    ],
);

pub(crate) static USER_STATUS: Schema = Schema::open_enum(
    "UserStatus",
    &["Suspended", "Resigned", "Activated", "Archived", "Deactivated"],
);

pub(crate) static WORK_STATUS: Schema = Schema::open_enum(
    "WorkStatus",
    &["Closed", "Active"],
);

pub(crate) static USER_SOURCE_TYPE: Schema = Schema::open_enum(
    "UserSourceType",
    &["excel", "register", "adminCreated", "sync", "syncTask", "workflow"],
);

pub(crate) static FACTOR_TYPE: Schema = Schema::open_enum(
    "FactorType",
    &["OTP", "SMS", "EMAIL", "FACE"],
);

pub(crate) static EXT_IDP_CATEGORY: Schema = Schema::open_enum(
    "ExtIdpCategory",
    &["social", "enterprise"],
);

pub(crate) static RESOURCE_TYPE: Schema = Schema::open_enum(
    "ResourceType",
    &["DATA", "API", "MENU", "BUTTON", "UI"],
);

pub(crate) static PERMISSION_EFFECT: Schema = Schema::open_enum(
    "PermissionEffect",
    &["ALLOW", "DENY"],
);

pub(crate) static DATA_RESOURCE_TYPE: Schema = Schema::open_enum(
    "DataResourceType",
    &["TREE", "STRING", "ARRAY"],
);

pub(crate) static TERMINAL_TYPE: Schema = Schema::open_enum(
    "TerminalType",
    &["Browser", "Mobile", "Desktop"],
);

pub(crate) static DEVICE_STATUS: Schema = Schema::open_enum(
    "DeviceStatus",
    &["activated", "suspended", "deactivated"],
);

pub(crate) static APPROVAL_STATUS: Schema = Schema::open_enum(
    "ApprovalStatus",
    &["PENDING", "AGREED", "REFUSED"],
);

pub(crate) static APPROVAL_OBJECT_TYPE: Schema = Schema::open_enum(
    "ApprovalObjectType",
    &["APP_PERMISSION_APPLY", "ROLE_PERMISSION_APPLY"],
);

pub(crate) static APPLICATION_TYPE: Schema = Schema::open_enum(
    "ApplicationType",
    &[
        "web",
        "spa",
        "native",
        "api",
        "mfa",
        "mini-program",
        "gateway-app",
        "gateway-agent",
    ],
);

pub(crate) static EXTENDS_FIELD_TYPE: Schema = Schema::open_enum(
    "ExtendsFieldType",
    &["user", "internal"],
);

pub(crate) static EXTENDS_FIELD_INPUT_TYPE: Schema = Schema::open_enum(
    "ExtendsFieldInputType",
    &[
        "image",
        "number",
        "date",
        "dateTime",
        "datetime",
        "select",
        "dropdown",
        "boolean",
        "string",
        "text",
        "gender",
        "country",
        "username",
        "phone",
        "email",
    ],
);

pub(crate) static VERIFY_CODE_CHANNEL: Schema = Schema::open_enum(
    "VerifyCodeChannel",
    &["prioritySMS", "priorityEmail"],
);

pub(crate) static DEPARTMENT_SORT_FIELD: Schema = Schema::open_enum(
    "DepartmentSortField",
    &["DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"],
);

pub(crate) static ORDER_BY: Schema = Schema::open_enum("OrderBy", &["Asc", "Desc"]);

pub(crate) static IS_SUCCESS_DTO: Schema = Schema::record(
    "IsSuccessDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static IDENTITY_DTO: Schema = Schema::record(
    "IdentityDto",
    &[
        Field::required("identityId", Type::STRING)
            .example(r#""62299d8b866d2dab79a89dc4""#),
        Field::required("extIdpId", Type::STRING)
            .example(r#""6076bacxxxxxxxxd80d993b5""#),
        Field::required("provider", Type::Schema(&EXT_IDP_TYPE)).example(r#""wechat""#),
        Field::required("type", Type::STRING).example(r#""openid""#),
        Field::required("userIdInIdp", Type::STRING)
            .example(r#""oj7Nq05R-RRaqak0_YlMLnnIwsvg""#),
        Field::required("userInfoInIdp", Type::OBJECT),
        Field::optional("accessToken", Type::Secret(Scalar::String))
            .example(r#""57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx""#),
        Field::optional("refreshToken", Type::Secret(Scalar::String))
            .example(r#""57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx""#),
        Field::required("originConnIds", Type::List(&Type::STRING))
            .example(r#"["605492ac41xxxxe0362f0707"]"#),
    ],
);

pub(crate) static USER_DTO: Schema = Schema::record(
    "UserDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("status", Type::Schema(&USER_STATUS)).example(r#""Activated""#),
        Field::required("workStatus", Type::Schema(&WORK_STATUS)).example(r#""Active""#),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("loginsCount", Type::INTEGER).example("3"),
        Field::optional("lastLogin", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("lastIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required("gender", Type::Schema(&GENDER)).example(r#""M""#),
        Field::required("emailVerified", Type::BOOLEAN).example("true"),
        Field::required("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("passwordLastSetAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("browser", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0""#,
            ),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("profile", Type::STRING).example(r#""alice""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("website", Type::STRING).example(r#""https://my-website.com""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""GMT-08:00""#),
        Field::optional("locale", Type::STRING).example(r#""af""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("region", Type::STRING)
            .example(r#""Xinjiang Uyghur Autonomous Region""#),
        Field::required("userSourceType", Type::Schema(&USER_SOURCE_TYPE))
            .example(r#""register""#),
        Field::optional("userSourceId", Type::STRING),
        Field::optional("lastLoginApp", Type::STRING),
        Field::optional("mainDepartmentId", Type::STRING),
        Field::optional("lastMfaTime", Type::DATE_TIME),
        Field::optional("passwordSecurityLevel", Type::INTEGER).example("1"),
        Field::optional("resetPasswordOnNextLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("registerSource", Type::List(&Type::STRING)),
        Field::optional("departmentIds", Type::List(&Type::STRING))
            .example(r#"["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]"#),
        Field::optional("identities", Type::List(&Type::Schema(&IDENTITY_DTO))),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("postIdList", Type::List(&Type::STRING)),
        Field::optional("statusChangedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("tenantId", Type::STRING),
        Field::optional("tenantIds", Type::List(&Type::STRING)),
        Field::optional("metadataSource", Type::ANY),
        Field::optional("signedUp", Type::STRING),
    ],
);
