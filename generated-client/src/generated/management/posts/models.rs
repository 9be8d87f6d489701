// @generated from spec/management/posts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Posts.

use crate::runtime::prelude::*;

/// Request to list posts.
///
/// Used by [`post_list`](crate::management::ManagementClient::post_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PostListDto {
    /// Keyword to search posts by code or name.
    ///
    /// Example: `xxx`.
    pub keywords: Option<String>,
    /// Whether to skip counting the departments and users linked to each post. If `true`,
    /// `departmentCount` and `userCount` are omitted.
    ///
    /// Example: `false`.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<bool>,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether to return the metadata.
    ///
    /// Example: `false`.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Whether to omit `fieldId` from the metadata.
    #[doc(alias = "metadataNoFieldId")]
    pub metadata_no_field_id: Option<bool>,
    /// Time after which the posts were created.
    #[doc(alias = "createdAfter")]
    pub created_after: Option<i64>,
    /// Time before which the posts were created.
    #[doc(alias = "createdBefore")]
    pub created_before: Option<i64>,
    /// Time after which the posts were updated.
    #[doc(alias = "updatedAfter")]
    pub updated_after: Option<i64>,
    /// Time before which the posts were updated.
    #[doc(alias = "updatedBefore")]
    pub updated_before: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PostListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`skip_count`](Self#structfield.skip_count).
    pub fn skip_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.skip_count = value.into_option();
        self
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`with_metadata`](Self#structfield.with_metadata).
    pub fn with_metadata(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_metadata = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }

    /// Sets [`metadata_no_field_id`](Self#structfield.metadata_no_field_id).
    pub fn metadata_no_field_id(mut self, value: impl IntoOption<bool>) -> Self {
        self.metadata_no_field_id = value.into_option();
        self
    }

    /// Sets [`created_after`](Self#structfield.created_after).
    pub fn created_after(mut self, value: impl IntoOption<i64>) -> Self {
        self.created_after = value.into_option();
        self
    }

    /// Sets [`created_before`](Self#structfield.created_before).
    pub fn created_before(mut self, value: impl IntoOption<i64>) -> Self {
        self.created_before = value.into_option();
        self
    }

    /// Sets [`updated_after`](Self#structfield.updated_after).
    pub fn updated_after(mut self, value: impl IntoOption<i64>) -> Self {
        self.updated_after = value.into_option();
        self
    }

    /// Sets [`updated_before`](Self#structfield.updated_before).
    pub fn updated_before(mut self, value: impl IntoOption<i64>) -> Self {
        self.updated_before = value.into_option();
        self
    }
}

record! {
    PostListDto {
        optional keywords = "keywords",
        optional skip_count = "skipCount",
        optional page = "page",
        optional limit = "limit",
        optional with_metadata = "withMetadata",
        optional with_custom_data = "withCustomData",
        optional flat_custom_data = "flatCustomData",
        optional metadata_no_field_id = "metadataNoFieldId",
        optional created_after = "createdAfter",
        optional created_before = "createdBefore",
        optional updated_after = "updatedAfter",
        optional updated_before = "updatedBefore",
    }
}

/// Filters and pagination for posts, with the custom fields and metadata to include.
///
/// Used by [`post_list_batch`](crate::management::ManagementClient::post_list_batch).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPostBatchDto {
    /// Keyword to search posts by code or name.
    pub keywords: Option<String>,
    /// Whether to skip counting the departments and users linked to each post. If `true`,
    /// `departmentCount` and `userCount` are omitted.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<bool>,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Whether to return the metadata.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
    /// Whether to include the custom data.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to flatten the custom fields.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Whether to omit `fieldId` from the metadata.
    #[doc(alias = "metadataNoFieldId")]
    pub metadata_no_field_id: Option<bool>,
    /// Time after which the posts were created.
    #[doc(alias = "createdAfter")]
    pub created_after: Option<i64>,
    /// Time before which the posts were created.
    #[doc(alias = "createdBefore")]
    pub created_before: Option<i64>,
    /// Time after which the posts were updated.
    #[doc(alias = "updatedAfter")]
    pub updated_after: Option<i64>,
    /// Time before which the posts were updated.
    #[doc(alias = "updatedBefore")]
    pub updated_before: Option<i64>,
    /// Codes of the posts to get.
    #[doc(alias = "postCodes")]
    pub post_codes: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPostBatchDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`skip_count`](Self#structfield.skip_count).
    pub fn skip_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.skip_count = value.into_option();
        self
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`with_metadata`](Self#structfield.with_metadata).
    pub fn with_metadata(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_metadata = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }

    /// Sets [`metadata_no_field_id`](Self#structfield.metadata_no_field_id).
    pub fn metadata_no_field_id(mut self, value: impl IntoOption<bool>) -> Self {
        self.metadata_no_field_id = value.into_option();
        self
    }

    /// Sets [`created_after`](Self#structfield.created_after).
    pub fn created_after(mut self, value: impl IntoOption<i64>) -> Self {
        self.created_after = value.into_option();
        self
    }

    /// Sets [`created_before`](Self#structfield.created_before).
    pub fn created_before(mut self, value: impl IntoOption<i64>) -> Self {
        self.created_before = value.into_option();
        self
    }

    /// Sets [`updated_after`](Self#structfield.updated_after).
    pub fn updated_after(mut self, value: impl IntoOption<i64>) -> Self {
        self.updated_after = value.into_option();
        self
    }

    /// Sets [`updated_before`](Self#structfield.updated_before).
    pub fn updated_before(mut self, value: impl IntoOption<i64>) -> Self {
        self.updated_before = value.into_option();
        self
    }

    /// Sets [`post_codes`](Self#structfield.post_codes).
    pub fn post_codes(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.post_codes = value.into_option();
        self
    }
}

record! {
    ListPostBatchDto {
        optional keywords = "keywords",
        optional skip_count = "skipCount",
        optional page = "page",
        optional limit = "limit",
        optional with_metadata = "withMetadata",
        optional with_custom_data = "withCustomData",
        optional flat_custom_data = "flatCustomData",
        optional metadata_no_field_id = "metadataNoFieldId",
        optional created_after = "createdAfter",
        optional created_before = "createdBefore",
        optional updated_after = "updatedAfter",
        optional updated_before = "updatedBefore",
        optional post_codes = "postCodes",
    }
}

/// Request to get a post.
///
/// Used by [`get_post`](crate::management::ManagementClient::get_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostDto {
    /// Code of the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetPostDto {
        required code = "code",
        optional with_custom_data = "withCustomData",
    }
}

/// Request to list the posts of a user.
///
/// Used by [`get_user_posts`](crate::management::ManagementClient::get_user_posts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPostsDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserPostsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetUserPostsDto {
        required user_id = "userId",
        optional with_custom_data = "withCustomData",
    }
}

/// Request to get the post of a user.
///
/// Used by [`get_user_post`](crate::management::ManagementClient::get_user_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPostDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserPostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetUserPostDto {
        required user_id = "userId",
        optional with_custom_data = "withCustomData",
    }
}

/// IDs of the posts to get, and whether to include their custom fields.
///
/// Used by [`get_post_by_id`](crate::management::ManagementClient::get_post_by_id).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPostByIdListDto {
    /// IDs of the posts to get.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "idList")]
    pub id_list: Option<Vec<String>>,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPostByIdListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`id_list`](Self#structfield.id_list).
    pub fn id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.id_list = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetPostByIdListDto {
        optional id_list = "idList",
        optional with_custom_data = "withCustomData",
    }
}

/// Request to remove a post.
///
/// Used by [`remove_post`](crate::management::ManagementClient::remove_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePostDto {
    /// Code that identifies the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemovePostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    RemovePostDto {
        required code = "code",
    }
}

/// The complete list of posts for a user. Posts that are not in the list are removed.
///
/// Used by [`set_user_posts`](crate::management::ManagementClient::set_user_posts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserPostsDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the posts.
    ///
    /// Example: `["xxxx"]`.
    #[doc(alias = "postIds")]
    pub post_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserPostsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        post_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            post_ids: post_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    SetUserPostsDto {
        required user_id = "userId",
        required post_ids = "postIds",
    }
}

/// A post in a list, with the numbers of linked users and departments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostItemDto {
    /// Code that identifies the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post.
    ///
    /// Example: `研发`.
    pub name: String,
    /// Description of the post.
    ///
    /// Example: `描述内容`.
    pub description: Option<String>,
    /// Number of users linked to the post. Omitted when `skipCount` is `true`.
    #[doc(alias = "userCount")]
    pub user_count: i64,
    /// Number of departments linked to the post. Omitted when `skipCount` is `true`.
    #[doc(alias = "departmentCount")]
    pub department_count: i64,
    /// Metadata of the post.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PostItemDto {
        required code = "code",
        required name = "name",
        optional description = "description",
        required user_count = "userCount",
        required department_count = "departmentCount",
        required metadata_source = "metadataSource",
        optional id = "id",
    }
}

/// A page of posts and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<PostItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PostPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A post and the departments linked to it.
///
/// Used by [`create_post`](crate::management::ManagementClient::create_post), [`update_post`](crate::management::ManagementClient::update_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePostDto {
    /// Code that identifies the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post.
    ///
    /// Example: `研发`.
    pub name: String,
    /// Description of the post.
    ///
    /// Example: `描述内容`.
    pub description: Option<String>,
    /// IDs of the departments linked to the post.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "departmentIdList")]
    pub department_id_list: Option<Vec<String>>,
    /// ID of the post.
    pub id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`department_id_list`](Self#structfield.department_id_list).
    pub fn department_id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.department_id_list = value.into_option();
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl IntoOption<String>) -> Self {
        self.id = value.into_option();
        self
    }
}

record! {
    CreatePostDto {
        required code = "code",
        required name = "name",
        optional description = "description",
        optional department_id_list = "departmentIdList",
        optional id = "id",
    }
}

/// A post with its code, name, and description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostDto {
    /// Code that identifies the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post.
    ///
    /// Example: `研发`.
    pub name: String,
    /// Description of the post.
    ///
    /// Example: `描述内容`.
    pub description: Option<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PostDto {
        required code = "code",
        required name = "name",
        optional description = "description",
        optional id = "id",
    }
}

/// A created or updated post, with the departments linked to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostInfoDto {
    /// Code that identifies the post.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post.
    ///
    /// Example: `研发`.
    pub name: String,
    /// Description of the post.
    ///
    /// Example: `描述内容`.
    pub description: Option<String>,
    /// IDs of the departments linked to the post.
    #[doc(alias = "departmentIdList")]
    pub department_id_list: Vec<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PostInfoDto {
        required code = "code",
        required name = "name",
        optional description = "description",
        required department_id_list = "departmentIdList",
        optional id = "id",
    }
}

/// A post and the user or public account to link to it or to unlink from it.
///
/// Used by [`set_public_account_ofn_post`](crate::management::ManagementClient::set_public_account_ofn_post), [`unbind_public_account_of_post`](crate::management::ManagementClient::unbind_public_account_of_post), [`user_connection_post`](crate::management::ManagementClient::user_connection_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserConnectionPostDto {
    /// ID that GenAuth assigned to the post.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "postId")]
    pub post_id: String,
    /// Unique ID of the user.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UserConnectionPostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(post_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UserConnectionPostDto {
        required post_id = "postId",
        required user_id = "userId",
    }
}

/// Response of `postList`.
pub type PostPaginatedRespDto = Response<PostPagingDto>;

/// Response of `getUserPosts`.
pub type PostListRespDto = Response<Vec<PostDto>>;

/// Response of `getPostById`.
pub type PostRespDto = Response<PostDto>;

/// Response of `createPost`.
pub type CreatePostRespDto = Response<PostInfoDto>;
