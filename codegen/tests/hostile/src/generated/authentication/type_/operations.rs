// @generated from spec/authentication/type.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Type | `t`.

use crate::generated::authentication::{
    AuthenticationClient, BuilderParametersDto, CloneParametersDto, FileDto,
    ListNothingDto, OptionDto, PageDto, PageNumber, PagesDto, ResultDto, SendFiles, Tree,
    Union,
};
use crate::generated::shared::StringDto;
use crate::runtime::prelude::*;

static TYPE: Operation = Operation {
    name: "type",
    method: Method::POST,
    path: "/hostile/type",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CLONE: Operation = Operation {
    name: "clone",
    method: Method::GET,
    path: "/hostile/{self}/items/{2fa}:check",
    query: &["crate", "zh-CN", "page size", "token"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BUILDER: Operation = Operation {
    name: "builder",
    method: Method::PUT,
    path: "/hostile/{id}",
    query: &["dry-run"],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static AWAIT: Operation = Operation {
    name: "await",
    method: Method::DELETE,
    path: "/hostile/all",
    query: &[],
    body: Body::None,
    credentials: &[Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BARE_ANSWER: Operation = Operation {
    name: "bareAnswer",
    method: Method::GET,
    path: "/hostile/bare",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static ANSWER_SECRET: Operation = Operation {
    name: "answerSecret",
    method: Method::GET,
    path: "/hostile/secret",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ANSWER_TOKENS: Operation = Operation {
    name: "answerTokens",
    method: Method::GET,
    path: "/hostile/tokens",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static ANSWER_TOKEN_NAMES: Operation = Operation {
    name: "answerTokenNames",
    method: Method::GET,
    path: "/hostile/token-names",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PAGES: Operation = Operation {
    name: "listPages",
    method: Method::POST,
    path: "/hostile/pages",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pa|ge`.type",
        limit: Some("pa|ge`.self"),
        most: Some(3),
        items: Some("pa|ge`.IPv4"),
        total: Some("pa|ge`.self"),
        next: None,
    }),
};

static LIST_CURSORS: Operation = Operation {
    name: "listCursors",
    method: Method::POST,
    path: "/hostile/cursors",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "cursor",
        limit: None,
        most: None,
        items: Some("pa|ge`.IPv4"),
        total: None,
        next: Some("next"),
    }),
};

static LIST_ALL: Operation = Operation {
    name: "listAll",
    method: Method::GET,
    path: "/hostile/all",
    query: &["type", "self"],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "type",
        limit: None,
        most: None,
        items: None,
        total: None,
        next: None,
    }),
};

static LIST_NOTHING: Operation = Operation {
    name: "listNothing",
    method: Method::GET,
    path: "/hostile/nothing",
    query: &["page"],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEND_FORM: Operation = Operation {
    name: "sendForm",
    method: Method::POST,
    path: "/hostile/form",
    query: &[],
    body: Body::Form,
    credentials: &[Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SEND_FILES: Operation = Operation {
    name: "sendFiles",
    method: Method::POST,
    path: "/hostile/files/{id}",
    query: &["a b"],
    body: Body::Multipart,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GROW: Operation = Operation {
    name: "grow",
    method: Method::POST,
    path: "/hostile/tree",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Type | \`t\`
///
/// Operations with names that Rust keeps for itself.
impl AuthenticationClient {
    /// Send | every \<name\> that `hurts`
    ///
    /// First line.
    ///
    /// 1\. no list
    ///
    /// no code block
    ///
    /// \~\~\~ \`\`\` no fence
    ///
    /// `POST /hostile/type` [API documentation](<https://example.invalid/authentication/type#type>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Permissions
    ///
    /// Who \*may\* \[do\] | `this`.
    ///
    /// - \<b\>
    /// - 1\. x
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`StatusCode::SelfValue`](crate::StatusCode::SelfValue):
    ///   A | bar. (401)
    /// - [`ApiCode::Type`](crate::ApiCode::Type):
    ///   Below zero. (-1)
    /// - [`ApiCode::UnknownValue`](crate::ApiCode::UnknownValue):
    ///   Not the catch-all. (2130010)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::{ResultDto, ResultDtoKind};
    ///
    /// let response = client
    ///     .r#type(ResultDto::new(
    ///         "a|b`c<d>\"e\\",
    ///         "the required",
    ///         "the blank",
    ///         ResultDtoKind::Empty,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#type(&self, request: ResultDto) -> Call<ResultDto> {
        self.call(&TYPE, Some(&request))
    }

    /// Fill the path and the query
    ///
    /// Every kind of parameter.
    ///
    /// Formerly [`match`](Self::match), [`publish2`](Self::publish2).
    ///
    /// `GET /hostile/{self}/items/{2fa}:check` [API documentation](<https://example.invalid/authentication/type#clone>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application | `app`.
    /// - The user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::CloneParametersDto;
    ///
    /// let response = client
    ///     .clone_(CloneParametersDto::new("the self", 1))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clone")]
    #[inline]
    pub fn clone_(&self, request: CloneParametersDto) -> Call<Vec<OptionDto>> {
        self.call(&CLONE, Some(&request))
    }

    /// Former name of [`clone_`](Self::clone_).
    #[deprecated(note = "use `clone_`")]
    #[inline]
    pub fn r#match(&self, request: CloneParametersDto) -> Call<Vec<OptionDto>> {
        self.clone_(request)
    }

    /// Former name of [`clone_`](Self::clone_).
    #[deprecated(note = "use `clone_`")]
    #[inline]
    pub fn publish2(&self, request: CloneParametersDto) -> Call<Vec<OptionDto>> {
        self.clone_(request)
    }

    /// Mix path, query and body
    ///
    /// A PUT with parameters everywhere.
    ///
    /// `PUT /hostile/{id}` [API documentation](<https://example.invalid/authentication/type#builder>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application | `app`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::BuilderParametersDto;
    ///
    /// let response = client
    ///     .builder_(BuilderParametersDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "builder")]
    #[inline]
    pub fn builder_(&self, request: BuilderParametersDto) -> Call<()> {
        self.call(&BUILDER, Some(&request))
    }

    /// Remove everything
    ///
    /// Use [`builder_`](Self::builder_) instead.
    ///
    /// Takes nothing and answers nothing.
    ///
    /// Formerly [`deprecated`](Self::deprecated).
    ///
    /// `DELETE /hostile/all` [API documentation](<https://example.invalid/authentication/type#await>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .r#await()
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `builder_`; since API version 1; It | hurts.")]
    #[inline]
    pub fn r#await(&self) -> Call<()> {
        self.call(&AWAIT, None)
    }

    /// Former name of [`await`](Self::await).
    #[deprecated(note = "use `r#await`")]
    #[expect(deprecated, reason = "both names are deprecated")]
    #[inline]
    pub fn deprecated(&self) -> Call<()> {
        self.r#await()
    }

    /// Answer without envelope
    ///
    /// The body is the data.
    ///
    /// The official SDKs omit this operation.
    /// 1\. \<b\>Not\</b\> a list | `a|b`.
    ///
    /// - \# no heading
    ///
    /// `GET /hostile/bare` [API documentation](<https://example.invalid/authentication/type#bareAnswer>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .bare_answer()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bareAnswer")]
    #[inline]
    pub fn bare_answer(&self) -> Call<Option<StringDto>> {
        self.call(&BARE_ANSWER, None)
    }

    /// Answer a secret
    ///
    /// The data is text that nobody may print.
    ///
    /// `GET /hostile/secret` [API documentation](<https://example.invalid/authentication/type#answerSecret>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .answer_secret()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "answerSecret")]
    #[inline]
    pub fn answer_secret(&self) -> Call<Vec<Secret>> {
        self.call(&ANSWER_SECRET, None)
    }

    /// Answer JSON that is secret
    ///
    /// The body is the data, and nobody may print it.
    ///
    /// `GET /hostile/tokens` [API documentation](<https://example.invalid/authentication/type#answerTokens>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .answer_tokens()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "answerTokens")]
    #[inline]
    pub fn answer_tokens(&self) -> Call<SecretJson> {
        self.call(&ANSWER_TOKENS, None)
    }

    /// Answer what sounds like a secret
    ///
    /// The data is text that anybody may print.
    ///
    /// `GET /hostile/token-names` [API documentation](<https://example.invalid/authentication/type#answerTokenNames>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// let response = client
    ///     .answer_token_names()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "answerTokenNames")]
    #[inline]
    pub fn answer_token_names(&self) -> Call<BTreeMap<String, String>> {
        self.call(&ANSWER_TOKEN_NAMES, None)
    }

    /// List pages
    ///
    /// Members with odd names say which page.
    ///
    /// Paginated: `pa_ge.type` is the page number, and `pa_ge.self_` is the page size. The items
    /// are in `pa_ge.ipv4`. The total number of items is in `pa_ge.self_`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// Formerly [`pages_of_old`](Self::pages_of_old).
    ///
    /// `POST /hostile/pages` [API documentation](<https://example.invalid/authentication/type#listPages>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::PageDto;
    ///
    /// let mut items = client
    ///     .list_pages(PageDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPages")]
    #[inline]
    pub fn list_pages(&self, request: PageDto) -> Call<Option<PagesDto>, String> {
        self.call_list(
            &LIST_PAGES,
            request,
            |page| page.map(|it| it.pa_ge).and_then(|it| it.ipv4).unwrap_or_default(),
        )
    }

    /// Former name of [`list_pages`](Self::list_pages).
    #[doc(alias = "pagesOfOld")]
    #[deprecated(note = "use `list_pages`")]
    #[inline]
    pub fn pages_of_old(&self, request: PageDto) -> Call<Option<PagesDto>, String> {
        self.list_pages(request)
    }

    /// List from a cursor
    ///
    /// The data is below a member.
    ///
    /// Paginated: `cursor` is the cursor of the page. The items are in `pa_ge.ipv4`. The cursor of
    /// the next page is in `next`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /hostile/cursors` [API documentation](<https://example.invalid/authentication/type#listCursors>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::PageDto;
    ///
    /// let mut items = client
    ///     .list_cursors(PageDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCursors")]
    #[inline]
    pub fn list_cursors(&self, request: PageDto) -> Call<PagesDto, String> {
        self.call_list(
            &LIST_CURSORS,
            request,
            |page| page.pa_ge.ipv4.unwrap_or_default(),
        )
    }

    /// List all
    ///
    /// The data is the list.
    ///
    /// Paginated: `type` is the page number.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /hostile/all` [API documentation](<https://example.invalid/authentication/type#listAll>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::PageNumber;
    ///
    /// let mut items = client
    ///     .list_all(PageNumber::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAll")]
    #[inline]
    pub fn list_all(&self, request: PageNumber) -> Call<Vec<String>, String> {
        self.call_list(&LIST_ALL, request, |page| page)
    }

    /// List nothing
    ///
    /// Takes a page and answers none.
    ///
    /// `GET /hostile/nothing` [API documentation](<https://example.invalid/authentication/type#listNothing>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::ListNothingDto;
    ///
    /// let response = client
    ///     .list_nothing(ListNothingDto::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNothing")]
    #[inline]
    pub fn list_nothing(&self, request: ListNothingDto) -> Call<()> {
        self.call(&LIST_NOTHING, Some(&request))
    }

    /// Send a form
    ///
    /// The body is a form.
    ///
    /// `POST /hostile/form` [API documentation](<https://example.invalid/authentication/type#sendForm>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::FileDto;
    ///
    /// let response = client
    ///     .send_form(FileDto::new("the a b c"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendForm")]
    #[inline]
    pub fn send_form(&self, request: FileDto) -> Call<()> {
        self.call(&SEND_FORM, Some(&request))
    }

    /// Send files
    ///
    /// The body has parts.
    ///
    /// `POST /hostile/files/{id}` [API documentation](<https://example.invalid/authentication/type#sendFiles>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application | `app`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::SendFiles;
    ///
    /// let response = client
    ///     .send_files(SendFiles::new(
    ///         1,
    ///         "2026-01-31T08:00:00.000Z",
    ///         hostile::File::new("file.txt", "text"),
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendFiles")]
    #[inline]
    pub fn send_files(&self, request: SendFiles) -> Call<()> {
        self.call(&SEND_FILES, Some(&request))
    }

    /// Grow a tree
    ///
    /// Sends and answers unions.
    ///
    /// `POST /hostile/tree` [API documentation](<https://example.invalid/authentication/type#grow>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::{Tree, Union};
    ///
    /// let response = client
    ///     .grow(Tree::new(Union::SelfValue(Box::new(Tree::new(Union::SelfValue(Box::new(Tree::new(Union::AB(
    ///         vec![],
    ///     )))))))))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn grow(&self, request: Tree) -> Call<Vec<Union>> {
        self.call(&GROW, Some(&request))
    }
}
