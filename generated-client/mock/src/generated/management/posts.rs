// @generated from spec/management/posts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Posts.

use crate::catalog::*;
use crate::generated::resources::{POST, POST_MEMBER, USER};

pub(crate) static POST_LIST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "postList",
    summary: "List posts",
    method: "GET",
    path: "/api/v3/list-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &POST_LIST_DTO,
        locations: &[Location::Query; 12],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&POST_PAGING_DTO)),
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
        resource: &POST,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static POST_LIST_BATCH: Operation = Operation {
    client: "management",
    group: "posts",
    name: "postListBatch",
    summary: "List posts by code",
    method: "POST",
    path: "/api/v3/list-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_POST_BATCH_DTO,
        locations: &[Location::Body; 13],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&POST_PAGING_DTO)),
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
        resource: &POST,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "getPost",
    summary: "Get a post",
    method: "GET",
    path: "/api/v3/get-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_POST_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_POST_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &POST,
        action: Action::Read,
        keys: &[Key::new(&POST, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_POSTS: Operation = Operation {
    client: "management",
    group: "posts",
    name: "getUserPosts",
    summary: "List the posts of a user",
    method: "GET",
    path: "/api/v3/get-user-posts",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_POSTS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&POST_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &POST_MEMBER,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: Some(&POST),
        new_key: None,
    }),
};

pub(crate) static GET_USER_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "getUserPost",
    summary: "Get the post of a user",
    method: "GET",
    path: "/api/v3/get-user-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_POST_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_POST_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_POST_BY_ID: Operation = Operation {
    client: "management",
    group: "posts",
    name: "getPostById",
    summary: "Get posts by ID",
    method: "POST",
    path: "/api/v3/get-post-by-id",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_POST_BY_ID_LIST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&POST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "createPost",
    summary: "Create a post",
    method: "POST",
    path: "/api/v3/create-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_POST_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&POST_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &POST,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "updatePost",
    summary: "Update a post",
    method: "POST",
    path: "/api/v3/update-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_POST_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&POST_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &POST,
        action: Action::Update,
        keys: &[Key::new(&POST, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "removePost",
    summary: "Remove a post",
    method: "POST",
    path: "/api/v3/remove-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_POST_DTO,
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
        resource: &POST,
        action: Action::Delete,
        keys: &[Key::new(&POST, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SET_USER_POSTS: Operation = Operation {
    client: "management",
    group: "posts",
    name: "setUserPosts",
    summary: "Set the posts of a user",
    method: "POST",
    path: "/api/v3/set-user-posts",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_POSTS_DTO,
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
        resource: &POST_MEMBER,
        action: Action::Replace,
        keys: &[Key::new(&POST, &["postIds"]), Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static USER_CONNECTION_POST: Operation = Operation {
    client: "management",
    group: "posts",
    name: "userConnectionPost",
    summary: "Assign a post to a user",
    method: "POST",
    path: "/api/v3/user-connection-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &USER_CONNECTION_POST_DTO,
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
        resource: &POST_MEMBER,
        action: Action::Create,
        keys: &[Key::new(&POST, &["postId"]), Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static POST_LIST_DTO: Schema = Schema::record(
    "PostListDto",
    &[
        Field::optional("keywords", Type::STRING).example(r#""xxx""#),
        Field::optional("skipCount", Type::BOOLEAN).example("false"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withMetadata", Type::BOOLEAN).example("false"),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
        Field::optional("metadataNoFieldId", Type::BOOLEAN),
        Field::optional("createdAfter", Type::INTEGER),
        Field::optional("createdBefore", Type::INTEGER),
        Field::optional("updatedAfter", Type::INTEGER),
        Field::optional("updatedBefore", Type::INTEGER),
    ],
);

pub(crate) static LIST_POST_BATCH_DTO: Schema = Schema::record(
    "ListPostBatchDto",
    &[
        Field::optional("keywords", Type::STRING),
        Field::optional("skipCount", Type::BOOLEAN),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("withMetadata", Type::BOOLEAN),
        Field::optional("withCustomData", Type::BOOLEAN),
        Field::optional("flatCustomData", Type::BOOLEAN),
        Field::optional("metadataNoFieldId", Type::BOOLEAN),
        Field::optional("createdAfter", Type::INTEGER),
        Field::optional("createdBefore", Type::INTEGER),
        Field::optional("updatedAfter", Type::INTEGER),
        Field::optional("updatedBefore", Type::INTEGER),
        Field::optional("postCodes", Type::List(&Type::STRING)),
    ],
);

pub(crate) static GET_POST_DTO: Schema = Schema::record(
    "GetPostDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static GET_USER_POSTS_DTO: Schema = Schema::record(
    "GetUserPostsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxxxx""#),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static GET_USER_POST_DTO: Schema = Schema::record(
    "GetUserPostDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxxxx""#),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static GET_POST_BY_ID_LIST_DTO: Schema = Schema::record(
    "GetPostByIdListDto",
    &[
        Field::optional("idList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::optional("withCustomData", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static REMOVE_POST_DTO: Schema = Schema::record(
    "RemovePostDto",
    &[Field::required("code", Type::STRING).example(r#""developer""#)],
);

pub(crate) static SET_USER_POSTS_DTO: Schema = Schema::record(
    "SetUserPostsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxxx""#),
        Field::required("postIds", Type::List(&Type::STRING)).example(r#"["xxxx"]"#),
    ],
);

pub(crate) static POST_ITEM_DTO: Schema = Schema::record(
    "PostItemDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""研发""#),
        Field::optional("description", Type::STRING).example(r#""描述内容""#),
        Field::required("userCount", Type::INTEGER),
        Field::required("departmentCount", Type::INTEGER),
        Field::required("metadataSource", Type::List(&Type::STRING)),
        Field::optional("id", Type::STRING),
    ],
);

pub(crate) static POST_PAGING_DTO: Schema = Schema::record(
    "PostPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&POST_ITEM_DTO))),
    ],
);

pub(crate) static CREATE_POST_DTO: Schema = Schema::record(
    "CreatePostDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""研发""#),
        Field::optional("description", Type::STRING).example(r#""描述内容""#),
        Field::optional("departmentIdList", Type::List(&Type::STRING))
            .example(r#"["xxx"]"#),
        Field::optional("id", Type::STRING),
    ],
);

pub(crate) static POST_DTO: Schema = Schema::record(
    "PostDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""研发""#),
        Field::optional("description", Type::STRING).example(r#""描述内容""#),
        Field::optional("id", Type::STRING),
    ],
);

pub(crate) static POST_INFO_DTO: Schema = Schema::record(
    "PostInfoDto",
    &[
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""研发""#),
        Field::optional("description", Type::STRING).example(r#""描述内容""#),
        Field::required("departmentIdList", Type::List(&Type::STRING)),
        Field::optional("id", Type::STRING),
    ],
);

pub(crate) static USER_CONNECTION_POST_DTO: Schema = Schema::record(
    "UserConnectionPostDto",
    &[
        Field::required("postId", Type::STRING).example(r#""xxxx""#),
        Field::required("userId", Type::STRING).example(r#""xxxx""#),
    ],
);
