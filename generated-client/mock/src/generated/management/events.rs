// @generated from spec/management/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Events.

use crate::catalog::*;
use crate::generated::resources::{EVENT, EVENT_APP};
use crate::generated::shared::{PUB_EVENT_DTO, PUB_EVENT_RESP_DATA_DTO};

pub(crate) static CREATE_EVENT_APP: Operation = Operation {
    client: "management",
    group: "events",
    name: "createEventApp",
    summary: "Create an event application",
    method: "POST",
    path: "/api/v3/create-event-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_EVENT_APP_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EVENT_APP,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_EVENT_APPS: Operation = Operation {
    client: "management",
    group: "events",
    name: "listEventApps",
    summary: "List event applications",
    method: "GET",
    path: "/api/v3/list-event-apps",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&EVENT_APP_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EVENT_APP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_EVENTS: Operation = Operation {
    client: "management",
    group: "events",
    name: "listEvents",
    summary: "List events",
    method: "GET",
    path: "/api/v3/list-events",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_EVENTS_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&OPEN_EVENT_PAGING_DTO)),
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
        resource: &EVENT,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DEFINE_EVENT: Operation = Operation {
    client: "management",
    group: "events",
    name: "defineEvent",
    summary: "Define a custom event",
    method: "POST",
    path: "/api/v3/define-event",
    credentials: &["management"],
    request: Some(Request {
        schema: &DEFINE_EVENT_DTO,
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
        resource: &EVENT,
        action: Action::Create,
        keys: &[Key::new(&EVENT, &["eventType"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static VERIFY_EVENT: Operation = Operation {
    client: "management",
    group: "events",
    name: "verifyEvent",
    summary: "Publish a custom event",
    method: "POST",
    path: "/api/v3/pub-event",
    credentials: &["management"],
    request: Some(Request {
        schema: &PUB_EVENT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUB_EVENT_RESP_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static PUB_USER_EVENT: Operation = Operation {
    client: "management",
    group: "events",
    name: "pubUserEvent",
    summary: "Publish a custom event as a user",
    method: "POST",
    path: "/api/v3/pub-userEvent",
    credentials: &["management"],
    request: Some(Request {
        schema: &PUB_EVENT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUB_EVENT_RESP_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_EVENT_APP_DTO: Schema = Schema::record(
    "CreateEventAppDto",
    &[
        Field::required("identifier", Type::STRING).example(r#""myapp""#),
        Field::required("name", Type::STRING).example(r#""自定义应用""#),
        Field::required("logo", Type::STRING),
    ],
);

pub(crate) static LIST_EVENTS_DTO: Schema = Schema::record(
    "ListEventsDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("app", Type::STRING).example(r#""authing""#),
    ],
);

pub(crate) static DEFINE_EVENT_DTO: Schema = Schema::record(
    "DefineEventDto",
    &[
        Field::required("eventType", Type::STRING).example(r#""myapp.user.created""#),
        Field::required("eventDescription", Type::STRING)
            .example(r#""我的应用的用户创建事件""#),
    ],
);

pub(crate) static EVENT_APP_DTO: Schema = Schema::record(
    "EventAppDto",
    &[
        Field::required("identifier", Type::STRING).example(r#""myapp""#),
        Field::required("name", Type::STRING).example(r#""自定义应用""#),
        Field::required("logo", Type::STRING),
    ],
);

pub(crate) static EVENT_APP_PAGING_DTO: Schema = Schema::record(
    "EventAppPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&EVENT_APP_DTO))),
    ],
);

pub(crate) static OPEN_EVENT_DTO: Schema = Schema::record(
    "OpenEventDto",
    &[
        Field::required("id", Type::STRING).example(r#""12203530144321536""#),
        Field::required("code", Type::STRING).example(r#""authing.user.login""#),
        Field::required("topic", Type::STRING).example(r#""authing.user.login""#),
        Field::required("name", Type::STRING).example(r#""用户登录事件""#),
        Field::required("desc", Type::STRING).example(r#""用户登录事件""#),
    ],
);

pub(crate) static OPEN_EVENT_PAGING_DTO: Schema = Schema::record(
    "OpenEventPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&OPEN_EVENT_DTO))),
    ],
);
