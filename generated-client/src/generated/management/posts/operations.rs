// @generated from spec/management/posts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Posts.

use crate::generated::management::{
    CreatePostDto, GetPostByIdListDto, GetPostDto, GetUserPostDto, GetUserPostsDto,
    ListPostBatchDto, ManagementClient, PostDto, PostInfoDto, PostItemDto, PostListDto,
    PostPagingDto, RemovePostDto, SetUserPostsDto, UserConnectionPostDto,
};
use crate::runtime::prelude::*;

static POST_LIST: Operation = Operation {
    name: "postList",
    method: Method::GET,
    path: "/api/v3/list-post",
    query: &[
        "keywords",
        "skipCount",
        "page",
        "limit",
        "withMetadata",
        "withCustomData",
        "flatCustomData",
        "metadataNoFieldId",
        "createdAfter",
        "createdBefore",
        "updatedAfter",
        "updatedBefore",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static POST_LIST_BATCH: Operation = Operation {
    name: "postListBatch",
    method: Method::POST,
    path: "/api/v3/list-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_POST: Operation = Operation {
    name: "getPost",
    method: Method::GET,
    path: "/api/v3/get-post",
    query: &["code", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_USER_POSTS: Operation = Operation {
    name: "getUserPosts",
    method: Method::GET,
    path: "/api/v3/get-user-posts",
    query: &["userId", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_POST: Operation = Operation {
    name: "getUserPost",
    method: Method::GET,
    path: "/api/v3/get-user-post",
    query: &["userId", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_POST_BY_ID: Operation = Operation {
    name: "getPostById",
    method: Method::POST,
    path: "/api/v3/get-post-by-id",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_POST: Operation = Operation {
    name: "createPost",
    method: Method::POST,
    path: "/api/v3/create-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_POST: Operation = Operation {
    name: "updatePost",
    method: Method::POST,
    path: "/api/v3/update-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_POST: Operation = Operation {
    name: "removePost",
    method: Method::POST,
    path: "/api/v3/remove-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_USER_POSTS: Operation = Operation {
    name: "setUserPosts",
    method: Method::POST,
    path: "/api/v3/set-user-posts",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static USER_CONNECTION_POST: Operation = Operation {
    name: "userConnectionPost",
    method: Method::POST,
    path: "/api/v3/user-connection-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Posts
///
/// Posts in an organization and the users who hold them.
impl ManagementClient {
    /// List posts
    ///
    /// Returns a page of the posts of the user pool, optionally filtered by keyword and by creation
    /// or update time.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-post` [API documentation](<https://api-explorer.genauth.ai/#operation/postList>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::PostListDto;
    ///
    /// let mut items = client
    ///     .post_list(PostListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "postList")]
    #[inline]
    pub fn post_list(&self, request: PostListDto) -> Call<PostPagingDto, PostItemDto> {
        self.call_list(&POST_LIST, request, |page| page.list)
    }

    /// List posts by code
    ///
    /// Returns a page of posts, optionally limited to the given post codes and filtered by keyword
    /// and by creation or update time.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-post` [API documentation](<https://api-explorer.genauth.ai/#operation/postListBatch>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::ListPostBatchDto;
    ///
    /// let mut items = client
    ///     .post_list_batch(ListPostBatchDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "postListBatch")]
    #[inline]
    pub fn post_list_batch(
        &self,
        request: ListPostBatchDto,
    ) -> Call<PostPagingDto, PostItemDto> {
        self.call_list(&POST_LIST_BATCH, request, |page| page.list)
    }

    /// Get a post
    ///
    /// Returns the post with the given code, optionally with its custom data.
    ///
    /// `GET /api/v3/get-post` [API documentation](<https://api-explorer.genauth.ai/#operation/getPost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetPostDto;
    ///
    /// let response = client
    ///     .get_post(GetPostDto::new("developer"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPost")]
    #[inline]
    pub fn get_post(&self, request: GetPostDto) -> Call<CreatePostDto> {
        self.call(&GET_POST, Some(&request))
    }

    /// List the posts of a user
    ///
    /// Returns all posts that a user holds.
    ///
    /// `GET /api/v3/get-user-posts` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserPosts>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserPostsDto;
    ///
    /// let response = client
    ///     .get_user_posts(GetUserPostsDto::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserPosts")]
    #[deprecated]
    #[inline]
    pub fn get_user_posts(&self, request: GetUserPostsDto) -> Call<Vec<PostDto>> {
        self.call(&GET_USER_POSTS, Some(&request))
    }

    /// Get the post of a user
    ///
    /// Use [`get_user_posts`](Self::get_user_posts) instead.
    ///
    /// Returns only one of the posts that a user holds. Replaced by `/api/v3/get-user-posts`.
    ///
    /// `GET /api/v3/get-user-post` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserPost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserPostDto;
    ///
    /// let response = client
    ///     .get_user_post(GetUserPostDto::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserPost")]
    #[deprecated(note = "use `get_user_posts`")]
    #[inline]
    pub fn get_user_post(&self, request: GetUserPostDto) -> Call<CreatePostDto> {
        self.call(&GET_USER_POST, Some(&request))
    }

    /// Get posts by ID
    ///
    /// Returns the details of the posts with the given IDs.
    ///
    /// `POST /api/v3/get-post-by-id` [API documentation](<https://api-explorer.genauth.ai/#operation/getPostById>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetPostByIdListDto;
    ///
    /// let response = client
    ///     .get_post_by_id(GetPostByIdListDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPostById")]
    #[inline]
    pub fn get_post_by_id(&self, request: GetPostByIdListDto) -> Call<PostDto> {
        self.call(&GET_POST_BY_ID, Some(&request))
    }

    /// Create a post
    ///
    /// Creates a post with a code and a name, optionally linked to departments.
    ///
    /// `POST /api/v3/create-post` [API documentation](<https://api-explorer.genauth.ai/#operation/createPost>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::CreatePostDto;
    ///
    /// let response = client
    ///     .create_post(CreatePostDto::new("developer", "研发"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPost")]
    #[inline]
    pub fn create_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        self.call(&CREATE_POST, Some(&request))
    }

    /// Update a post
    ///
    /// Changes the name, description, or departments of a post.
    ///
    /// `POST /api/v3/update-post` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::CreatePostDto;
    ///
    /// let response = client
    ///     .update_post(CreatePostDto::new("developer", "研发"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePost")]
    #[inline]
    pub fn update_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        self.call(&UPDATE_POST, Some(&request))
    }

    /// Remove a post
    ///
    /// Deletes the post with the given code.
    ///
    /// `POST /api/v3/remove-post` [API documentation](<https://api-explorer.genauth.ai/#operation/removePost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::RemovePostDto;
    ///
    /// let response = client
    ///     .remove_post(RemovePostDto::new("developer"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removePost")]
    #[inline]
    pub fn remove_post(&self, request: RemovePostDto) -> Call<()> {
        self.call(&REMOVE_POST, Some(&request))
    }

    /// Set the posts of a user
    ///
    /// Replaces the posts of a user at once: posts that are not in the list are removed, new ones
    /// are added, and the others stay unchanged.
    ///
    /// `POST /api/v3/set-user-posts` [API documentation](<https://api-explorer.genauth.ai/#operation/setUserPosts>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::SetUserPostsDto;
    ///
    /// let response = client
    ///     .set_user_posts(SetUserPostsDto::new("xxxx", ["xxxx"]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setUserPosts")]
    #[inline]
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> Call<()> {
        self.call(&SET_USER_POSTS, Some(&request))
    }

    /// Assign a post to a user
    ///
    /// Assigns a post to a user.
    ///
    /// `POST /api/v3/user-connection-post` [API documentation](<https://api-explorer.genauth.ai/#operation/userConnectionPost>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::UserConnectionPostDto;
    ///
    /// let response = client
    ///     .user_connection_post(UserConnectionPostDto::new("xxxx", "xxxx"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "userConnectionPost")]
    #[inline]
    pub fn user_connection_post(&self, request: UserConnectionPostDto) -> Call<()> {
        self.call(&USER_CONNECTION_POST, Some(&request))
    }
}
