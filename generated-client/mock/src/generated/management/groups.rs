// @generated from spec/management/groups.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Groups.

use crate::catalog::*;
use crate::generated::management::organizations::USER_PAGING_DTO;
use crate::generated::management::users::GROUP_PAGING_DTO;
use crate::generated::resources::{
    GROUP, GROUP_MEMBER, NAMESPACE, RESOURCE, RESOURCE_PERMISSION, USER,
};
use crate::generated::shared::{
    AUTHORIZED_RESOURCE_DTO, GROUP_DTO, IS_SUCCESS_DTO, RESOURCE_TYPE,
};

pub(crate) static GET_GROUP: Operation = Operation {
    client: "management",
    group: "groups",
    name: "getGroup",
    summary: "Get a group",
    method: "GET",
    path: "/api/v3/get-group",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_GROUP_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GROUP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::Read,
        keys: &[Key::new(&GROUP, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_GROUPS: Operation = Operation {
    client: "management",
    group: "groups",
    name: "listGroups",
    summary: "List groups",
    method: "GET",
    path: "/api/v3/list-groups",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_GROUPS_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GROUP_PAGING_DTO)),
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
        resource: &GROUP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ALL_GROUPS: Operation = Operation {
    client: "management",
    group: "groups",
    name: "getAllGroups",
    summary: "List all groups",
    method: "GET",
    path: "/api/v3/get-all-groups",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ALL_GROUPS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&GROUP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_GROUP: Operation = Operation {
    client: "management",
    group: "groups",
    name: "createGroup",
    summary: "Create a group",
    method: "POST",
    path: "/api/v3/create-group",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_GROUP_REQ_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GROUP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_OR_UPDATE_GROUP: Operation = Operation {
    client: "management",
    group: "groups",
    name: "createOrUpdateGroup",
    summary: "Create or update a group",
    method: "POST",
    path: "/api/v3/create-or-update-group",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_OR_UPDATE_GROUP_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_OR_UPDATE_GROUP_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::Replace,
        keys: &[Key::new(&GROUP, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_GROUPS_BATCH: Operation = Operation {
    client: "management",
    group: "groups",
    name: "createGroupsBatch",
    summary: "Create groups in bulk",
    method: "POST",
    path: "/api/v3/create-groups-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_GROUP_BATCH_REQ_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&GROUP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::Create,
        keys: &[],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_GROUP: Operation = Operation {
    client: "management",
    group: "groups",
    name: "updateGroup",
    summary: "Update a group",
    method: "POST",
    path: "/api/v3/update-group",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_GROUP_REQ_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GROUP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP,
        action: Action::Update,
        keys: &[Key::new(&GROUP, &["code"])],
        items: None,
        returns: None,
        new_key: Some("newCode"),
    }),
};

pub(crate) static DELETE_GROUPS_BATCH: Operation = Operation {
    client: "management",
    group: "groups",
    name: "deleteGroupsBatch",
    summary: "Delete groups",
    method: "POST",
    path: "/api/v3/delete-groups-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_GROUPS_REQ_DTO,
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
        resource: &GROUP,
        action: Action::Delete,
        keys: &[Key::new(&GROUP, &["codeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_GROUP_MEMBERS: Operation = Operation {
    client: "management",
    group: "groups",
    name: "addGroupMembers",
    summary: "Add members to a group",
    method: "POST",
    path: "/api/v3/add-group-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_GROUP_MEMBERS_REQ_DTO,
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
        resource: &GROUP_MEMBER,
        action: Action::Create,
        keys: &[Key::new(&GROUP, &["code"]), Key::new(&USER, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_GROUP_MEMBERS: Operation = Operation {
    client: "management",
    group: "groups",
    name: "removeGroupMembers",
    summary: "Remove members from a group",
    method: "POST",
    path: "/api/v3/remove-group-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_GROUP_MEMBERS_REQ_DTO,
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
        resource: &GROUP_MEMBER,
        action: Action::Delete,
        keys: &[Key::new(&GROUP, &["code"]), Key::new(&USER, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_GROUP_MEMBERS: Operation = Operation {
    client: "management",
    group: "groups",
    name: "listGroupMembers",
    summary: "List the members of a group",
    method: "GET",
    path: "/api/v3/list-group-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_GROUP_MEMBERS_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_PAGING_DTO)),
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
        resource: &GROUP_MEMBER,
        action: Action::List,
        keys: &[Key::new(&GROUP, &["code"])],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static GET_GROUP_AUTHORIZED_RESOURCES: Operation = Operation {
    client: "management",
    group: "groups",
    name: "getGroupAuthorizedResources",
    summary: "List a group's authorized resources",
    method: "GET",
    path: "/api/v3/get-group-authorized-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_GROUP_AUTHORIZED_RESOURCES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&AUTHORIZED_RESOURCE_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["namespace"]), Key::new(&GROUP, &["code"])],
        items: None,
        returns: Some(&RESOURCE),
        new_key: None,
    }),
};

pub(crate) static GET_GROUP_DTO: Schema = Schema::record(
    "GetGroupDto",
    &[
        Field::required("code", Type::STRING).example(r#""分组1""#),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static LIST_GROUPS_DTO: Schema = Schema::record(
    "ListGroupsDto",
    &[
        Field::optional("keywords", Type::STRING).example(r#""分组1""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withMetadata", Type::BOOLEAN).example("false"),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
    ],
);

pub(crate) static GET_ALL_GROUPS_DTO: Schema = Schema::record(
    "GetAllGroupsDto",
    &[
        Field::optional("fetchMembers", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static CREATE_OR_UPDATE_GROUP_REQ_DTO: Schema = Schema::record(
    "CreateOrUpdateGroupReqDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""开发者""#),
        Field::required("description", Type::STRING).example(r#""描述内容""#),
        Field::required("type", Type::STRING).example(r#""static""#),
    ],
);

pub(crate) static CREATE_GROUP_BATCH_REQ_DTO: Schema = Schema::record(
    "CreateGroupBatchReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&CREATE_GROUP_REQ_DTO)))
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static UPDATE_GROUP_REQ_DTO: Schema = Schema::record(
    "UpdateGroupReqDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("description", Type::STRING).example(r#""描述内容""#),
        Field::optional("name", Type::STRING).example(r#""开发者""#),
        Field::optional("newCode", Type::STRING).example(r#""developer""#),
        Field::optional("customData", Type::OBJECT).example(r#"{"custom_id":"xxx"}"#),
    ],
);

pub(crate) static DELETE_GROUPS_REQ_DTO: Schema = Schema::record(
    "DeleteGroupsReqDto",
    &[
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static ADD_GROUP_MEMBERS_REQ_DTO: Schema = Schema::record(
    "AddGroupMembersReqDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static REMOVE_GROUP_MEMBERS_REQ_DTO: Schema = Schema::record(
    "RemoveGroupMembersReqDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static LIST_GROUP_MEMBERS_DTO: Schema = Schema::record(
    "ListGroupMembersDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("flatCustomData", Type::BOOLEAN),
    ],
);

pub(crate) static GET_GROUP_AUTHORIZED_RESOURCES_DTO: Schema = Schema::record(
    "GetGroupAuthorizedResourcesDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE)),
    ],
);

pub(crate) static CREATE_GROUP_REQ_DTO: Schema = Schema::record(
    "CreateGroupReqDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""开发者""#),
        Field::required("description", Type::STRING).example(r#""描述内容""#),
        Field::required("type", Type::STRING).example(r#""static""#),
        Field::optional("customData", Type::OBJECT).example(r#"{"custom_id":"xxx"}"#),
    ],
);

pub(crate) static CREATE_OR_UPDATE_GROUP_DATA_DTO: Schema = Schema::record(
    "CreateOrUpdateGroupDataDto",
    &[
        Field::required("created", Type::BOOLEAN).example("true"),
        Field::required("data", Type::Schema(&GROUP_DTO)),
    ],
);
