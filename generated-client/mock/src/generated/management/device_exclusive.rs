// @generated from spec/management/device-exclusive.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Device exclusion.

use crate::catalog::*;
use crate::generated::resources::{DEVICE_EXCLUSION_RULE, DEVICE_EXCLUSION_SCOPE};
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static GET_RULE_SETTINGS: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "getRuleSettings",
    summary: "Get the device exclusion rules",
    method: "GET",
    path: "/api/v3/get-device-exclusive-rule-settings",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GET_DEVICE_EXCLUSIVE_RULE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEVICE_EXCLUSION_RULE,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ALL_VALID_SCOPE_SETTINGS: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "getAllValidScopeSettings",
    summary: "Get the device exclusion scope",
    method: "GET",
    path: "/api/v3/get-device-exclusive-valid-scope-settings",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(
            Type::List(&Type::Schema(&GET_DEVICE_EXCLUSIVE_VALID_SCOPE_DATA_DTO)),
        ),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEVICE_EXCLUSION_SCOPE,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ALL_WHITE_LIST_SETTINGS: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "getAllWhiteListSettings",
    summary: "Get the device exclusion whitelist",
    method: "GET",
    path: "/api/v3/get-device-exclusive-white-list-settings",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&GET_DEVICE_EXCLUSIVE_WHITE_LIST_DATA_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static FIND_APP_LISTS: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "findAppLists",
    summary: "List applications supporting device exclusion",
    method: "GET",
    path: "/api/v3/get-supported-device-exclusive-apps",
    credentials: &["management"],
    request: Some(Request {
        schema: &FIND_APP_LISTS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(
            Type::List(&Type::Schema(&DEVICE_EXCLUSIVE_VALID_SCOPE_APP_DATA_DTO)),
        ),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static REMOVE: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "remove",
    summary: "Remove an application from device exclusion",
    method: "POST",
    path: "/api/v3/remove-device-exclusive-valid-scope-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS_BY_IDS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEVICE_EXCLUSION_SCOPE,
        action: Action::Delete,
        keys: &[Key::new(&DEVICE_EXCLUSION_SCOPE, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SAVE_INVITATION_POLICIES: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "saveInvitationPolicies",
    summary: "Save the device exclusion scope",
    method: "POST",
    path: "/api/v3/save-device-exclusive-valid-scope-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEVICE_EXCLUSION_SCOPE,
        action: Action::Create,
        keys: &[Key::new(&DEVICE_EXCLUSION_SCOPE, &["appIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_RULE_SETTINGS: Operation = Operation {
    client: "management",
    group: "device-exclusive",
    name: "updateRuleSettings",
    summary: "Update the device exclusion rules",
    method: "POST",
    path: "/api/v3/update-device-exclusive-rule-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DEVICE_EXCLUSIVE_RULE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_DEVICE_EXCLUSIVE_RULE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEVICE_EXCLUSION_RULE,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_APP_LISTS_DTO: Schema = Schema::record(
    "FindAppListsDto",
    &[Field::required("keyword", Type::STRING)],
);

pub(crate) static DELETE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS_BY_IDS_DTO: Schema = Schema::record(
    "DeleteDeviceExclusiveValidScopeSettingsByIdsDto",
    &[Field::required("appId", Type::STRING)],
);

pub(crate) static SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS_DTO: Schema = Schema::record(
    "SaveDeviceExclusiveValidScopeSettingsDto",
    &[Field::required("appIds", Type::List(&Type::STRING))],
);

pub(crate) static UPDATE_DEVICE_EXCLUSIVE_RULE_DTO: Schema = Schema::record(
    "UpdateDeviceExclusiveRuleDto",
    &[
        Field::required("rule", Type::Schema(&DEVICE_EXCLUSIVE_RULE_TYPE)),
        Field::optional("deviceRule", Type::Schema(&DEVICE_RULE_DTO)),
        Field::optional("ipRule", Type::Schema(&IP_RULE_DTO)),
    ],
);

pub(crate) static DEVICE_EXCLUSIVE_VALID_SCOPE_APP_DATA_DTO: Schema = Schema::record(
    "DeviceExclusiveValidScopeAppDataDto",
    &[
        Field::required("appId", Type::STRING),
        Field::optional("appName", Type::STRING),
        Field::optional("appLogo", Type::STRING),
        Field::optional("isDefault", Type::STRING),
    ],
);

pub(crate) static DEVICE_RULE_DTO: Schema = Schema::record(
    "DeviceRuleDto",
    &[Field::required("maxOnlineDevices", Type::INTEGER)],
);

pub(crate) static GET_DEVICE_EXCLUSIVE_RULE_DATA_DTO: Schema = Schema::record(
    "GetDeviceExclusiveRuleDataDto",
    &[
        Field::required("rule", Type::Schema(&DEVICE_EXCLUSIVE_RULE_TYPE)),
        Field::optional("deviceRule", Type::Schema(&DEVICE_RULE_DTO)),
        Field::optional("ipRule", Type::Schema(&IP_RULE_DTO)),
    ],
);

pub(crate) static GET_DEVICE_EXCLUSIVE_VALID_SCOPE_DATA_DTO: Schema = Schema::record(
    "GetDeviceExclusiveValidScopeDataDto",
    &[
        Field::required("appId", Type::STRING),
        Field::optional("appName", Type::STRING),
        Field::optional("appLogo", Type::STRING),
        Field::required("createdAt", Type::DATE_TIME),
        Field::optional("isDefault", Type::BOOLEAN),
    ],
);

pub(crate) static GET_DEVICE_EXCLUSIVE_WHITE_LIST_DATA_DTO: Schema = Schema::record(
    "GetDeviceExclusiveWhiteListDataDto",
    &[
        Field::optional("name", Type::STRING),
        Field::optional("namePath", Type::STRING),
        Field::required(
            "targetType",
            Type::Schema(&GET_DEVICE_EXCLUSIVE_WHITE_LIST_DATA_DTO_TARGET_TYPE),
        ),
        Field::required("targetId", Type::STRING),
        Field::optional("photo", Type::STRING),
        Field::required("createdAt", Type::DATE_TIME),
    ],
);

pub(crate) static GET_DEVICE_EXCLUSIVE_WHITE_LIST_DATA_DTO_TARGET_TYPE: Schema = Schema::open_enum(
    "GetDeviceExclusiveWhiteListDataDtoTargetType",
    &["USER", "GROUP", "ROLE"],
);

pub(crate) static IP_RULE_DTO: Schema = Schema::record(
    "IPRuleDto",
    &[Field::required("maxOnlineIPs", Type::INTEGER)],
);

pub(crate) static DEVICE_EXCLUSIVE_RULE_TYPE: Schema = Schema::open_enum(
    "DeviceExclusiveRuleType",
    &["disable", "condition:device", "condition:ip"],
);
