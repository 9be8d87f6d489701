// @generated from spec/management/devices.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Terminal devices.

use crate::catalog::*;
use crate::generated::resources::TERMINAL_DEVICE;
use crate::generated::shared::{DEVICE_STATUS, TERMINAL_TYPE};

pub(crate) static CREATE_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "createDevice",
    summary: "Create a device",
    method: "POST",
    path: "/api/v3/create-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TERMINAL_DTO,
        locations: &[Location::Body; 18],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TERMINAL_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation = Operation {
    client: "management",
    group: "devices",
    name: "findLastLoginAppsByDeviceIds",
    summary: "List the applications last used on devices",
    method: "POST",
    path: "/api/v3/get-last-login-apps-by-deviceIds",
    credentials: &["management"],
    request: Some(Request {
        schema: &QUERY_TERMINAL_APPS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "deleteDevice",
    summary: "Unbind a device from a user",
    method: "POST",
    path: "/api/v3/delete-device-by-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_TERMINAL_USER_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SUSPEND_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "suspendDevice",
    summary: "Suspend a user's device",
    method: "POST",
    path: "/api/v3/suspend-device-by-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &SUSPEND_TERMINAL_USER_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DISABLE_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "disableDevice",
    summary: "Disable a user's device",
    method: "POST",
    path: "/api/v3/disable-device-by-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TERMINAL_USER_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static ENABLE_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "enableDevice",
    summary: "Enable a user's device",
    method: "POST",
    path: "/api/v3/enable-device-by-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TERMINAL_USER_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_VERIFY_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "createVerifyDevice",
    summary: "Create a GenAuth Verify device",
    method: "POST",
    path: "/api/v3/authing-verify/create-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TERMINAL_DTO,
        locations: &[Location::Body; 18],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TERMINAL_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DEVICE_STATUS: Operation = Operation {
    client: "management",
    group: "devices",
    name: "getDeviceStatus",
    summary: "Get the status of a device",
    method: "POST",
    path: "/api/v3/device-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &TERMINAL_BASE_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&DEVICE_STATUS_RESPONSE_DATA_DTO)),
        optional: true,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Read,
        keys: &[Key::new(&TERMINAL_DEVICE, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_TERMINAL_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "deleteTerminalDevice",
    summary: "Delete a device",
    method: "POST",
    path: "/api/v3/delete-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_TERMINAL_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Delete,
        keys: &[Key::new(&TERMINAL_DEVICE, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SUSPEND_TERMINAL_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "suspendTerminalDevice",
    summary: "Suspend a device",
    method: "POST",
    path: "/api/v3/suspend-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &SUSPEND_TERMINAL_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Update,
        keys: &[Key::new(&TERMINAL_DEVICE, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DISABLE_TERMINAL_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "disableTerminalDevice",
    summary: "Disable a device",
    method: "POST",
    path: "/api/v3/disable-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TERMINAL_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Update,
        keys: &[Key::new(&TERMINAL_DEVICE, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ENABLE_TERMINAL_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "enableTerminalDevice",
    summary: "Enable a device",
    method: "POST",
    path: "/api/v3/enable-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TERMINAL_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Update,
        keys: &[Key::new(&TERMINAL_DEVICE, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_DEVICE: Operation = Operation {
    client: "management",
    group: "devices",
    name: "addDevice",
    summary: "Add a device",
    method: "POST",
    path: "/api/v3/add-device",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TERMINAL_DTO,
        locations: &[Location::Body; 18],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TERMINAL_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TERMINAL_DEVICE,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation = Operation {
    client: "management",
    group: "devices",
    name: "findLastLoginAppsByDeviceIdsV2",
    summary: "List last sign-in applications of devices",
    method: "POST",
    path: "/api/v3/get-last-login-apps-by-device-ids",
    credentials: &["management"],
    request: Some(Request {
        schema: &QUERY_TERMINAL_APPS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_TERMINAL_USER_DTO: Schema = Schema::record(
    "DeleteTerminalUserDto",
    &[Field::required("id", Type::STRING), Field::required("userId", Type::STRING)],
);

pub(crate) static SUSPEND_TERMINAL_USER_DTO: Schema = Schema::record(
    "SuspendTerminalUserDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("userId", Type::STRING),
        Field::required("endTime", Type::TIMESTAMP_MILLIS).example("1672502400000"),
    ],
);

pub(crate) static TERMINAL_BASE_DTO: Schema = Schema::record(
    "TerminalBaseDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static DELETE_TERMINAL_DTO: Schema = Schema::record(
    "DeleteTerminalDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static SUSPEND_TERMINAL_DTO: Schema = Schema::record(
    "SuspendTerminalDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("endTime", Type::TIMESTAMP_MILLIS).example("1672502400000"),
    ],
);

pub(crate) static CREATE_TERMINAL_DTO: Schema = Schema::record(
    "CreateTerminalDto",
    &[
        Field::required("deviceUniqueId", Type::STRING).example(r#""HZ2F6J3AGNAVSOTV""#),
        Field::optional("name", Type::STRING).example(r#""打印机""#),
        Field::optional("version", Type::STRING).example(r#""Android 1.0""#),
        Field::optional("hks", Type::Secret(Scalar::String)).example(r#""lajldjaksjl""#),
        Field::optional("fde", Type::STRING),
        Field::optional("hor", Type::BOOLEAN).defaults_to("false"),
        Field::optional("sn", Type::STRING).example(r#""NHHYASKDJKJHKJHSD""#),
        Field::required("type", Type::Schema(&TERMINAL_TYPE)).example(r#""Mobile""#),
        Field::optional("producer", Type::STRING).example(r#""索尼""#),
        Field::optional("mod", Type::STRING).example(r#""Vig9a""#),
        Field::optional("os", Type::STRING).example(r#""iOS""#),
        Field::optional("imei", Type::STRING),
        Field::optional("meid", Type::STRING),
        Field::optional("description", Type::STRING).example(r#""这是公共设备""#),
        Field::optional("language", Type::STRING).example(r#""zh-CN""#),
        Field::optional("cookie", Type::BOOLEAN).defaults_to("false").example("false"),
        Field::optional("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36""#,
            ),
        Field::required("customData", Type::OBJECT),
    ],
);

pub(crate) static TERMINAL_INFO_DTO: Schema = Schema::record(
    "TerminalInfoDto",
    &[
        Field::required("id", Type::STRING).example(r#""63688212be59d76a46f72663""#),
        Field::required("deviceUniqueId", Type::STRING).example(r#""HZ2F6J3AGNAVSOTV""#),
    ],
);

pub(crate) static QUERY_TERMINAL_APPS_DTO: Schema = Schema::record(
    "QueryTerminalAppsDto",
    &[
        Field::required("deviceIds", Type::List(&Type::STRING)),
        Field::optional("userId", Type::STRING),
    ],
);

pub(crate) static UPDATE_TERMINAL_USER_DTO: Schema = Schema::record(
    "UpdateTerminalUserDto",
    &[Field::required("id", Type::STRING), Field::required("userId", Type::STRING)],
);

pub(crate) static DEVICE_STATUS_RESPONSE_DATA_DTO: Schema = Schema::record(
    "DeviceStatusResponseDataDto",
    &[
        Field::required("status", Type::Schema(&DEVICE_STATUS))
            .example(r#""activated""#),
        Field::optional("diffTime", Type::INTEGER),
    ],
);

pub(crate) static UPDATE_TERMINAL_DTO: Schema = Schema::record(
    "UpdateTerminalDto",
    &[Field::required("id", Type::STRING)],
);
