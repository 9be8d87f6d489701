// @generated from spec/management/metadata.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Data objects.

use crate::generated::management::{
    CopyRowRelationDto, CreateFunctionModelDto, CreateFunctionModelFieldDto,
    CreateOperateModelDto, CreateRelationValueDto, CreateRowDto, CreateUEBADto,
    ExportMetadataDto, ExportModelDto, FilterDto, FunctionModelDto,
    FunctionModelFieldDto, FunctionModelFieldIdDto, FunctionModelIdDto,
    FunctionModelOperateIdDto, FunctionModelValueListDto, GetAllRowByScrollidDto,
    GetAllRowDto, GetAllRowVyScrollidDto, GetImportTemplateDto, GetModelDto,
    GetRelationInfoDto, GetRelationValueDto, GetRowBatchDto, GetRowByValueDto, GetRowDto,
    ImportMetadataDto, ImportModelDto, ListFieldDto, ListOperateAllDto, ListOperateDto,
    ManagementClient, MetadataGroupDto, OperateModelDto, RelationSearchDto,
    RelationValueListDto, RemoveRelationValueDto, RemoveRowDto, RowDto,
    UpdateFunctionModelDto, UpdateFunctionModelFieldDto, UpdateOperateModelDto,
    UpdateRowDto,
};
use crate::runtime::prelude::*;

static LIST_ROW: Operation = Operation {
    name: "listRow",
    method: Method::POST,
    path: "/api/v3/metadata/filter",
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

static GET_ROW: Operation = Operation {
    name: "getRow",
    method: Method::GET,
    path: "/api/v3/metadata/get-row",
    query: &["modelId", "rowId", "showFieldId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ROW_BY_VALUE: Operation = Operation {
    name: "getRowByValue",
    method: Method::GET,
    path: "/api/v3/metadata/get-row-by-value",
    query: &["modelId", "key", "value", "showFieldId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ROW_BATCH: Operation = Operation {
    name: "getRowBatch",
    method: Method::POST,
    path: "/get-row-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_ROW: Operation = Operation {
    name: "createRow",
    method: Method::POST,
    path: "/api/v3/metadata/create-row",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_ROW: Operation = Operation {
    name: "updateRow",
    method: Method::POST,
    path: "/api/v3/metadata/update-row",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_ROW: Operation = Operation {
    name: "removeRow",
    method: Method::POST,
    path: "/api/v3/metadata/remove-row",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_MODEL: Operation = Operation {
    name: "createModel",
    method: Method::POST,
    path: "/api/v3/metadata/create-model",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_MODEL: Operation = Operation {
    name: "getModel",
    method: Method::GET,
    path: "/api/v3/metadata/get-model",
    query: &["id"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_MODEL: Operation = Operation {
    name: "listModel",
    method: Method::GET,
    path: "/api/v3/metadata/list-model",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Member("list"),
    paging: None,
};

static REMOVE_MODEL: Operation = Operation {
    name: "removeModel",
    method: Method::POST,
    path: "/api/v3/metadata/remove-model",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_MODEL: Operation = Operation {
    name: "updateModel",
    method: Method::POST,
    path: "/api/v3/metadata/update-model",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_FIELD: Operation = Operation {
    name: "createField",
    method: Method::POST,
    path: "/api/v3/metadata/create-field",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_FIELD: Operation = Operation {
    name: "updateField",
    method: Method::POST,
    path: "/api/v3/metadata/update-field",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOTE_FIELD: Operation = Operation {
    name: "remoteField",
    method: Method::POST,
    path: "/api/v3/metadata/remove-field",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_FIELD: Operation = Operation {
    name: "listField",
    method: Method::GET,
    path: "/api/v3/metadata/list-field",
    query: &["modelId", "from"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXPORT_METADATA: Operation = Operation {
    name: "exportMetadata",
    method: Method::POST,
    path: "/api/v3/metadata/export",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_METADATA: Operation = Operation {
    name: "importMetadata",
    method: Method::POST,
    path: "/api/v3/metadata/import",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_IMPORT_TEMPLATE: Operation = Operation {
    name: "getImportTemplate",
    method: Method::GET,
    path: "/api/v3/metadata/get-import-template",
    query: &["modelId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_OPERATE: Operation = Operation {
    name: "createOperate",
    method: Method::POST,
    path: "/api/v3/metadata/create-operate",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_OPERATE: Operation = Operation {
    name: "removeOperate",
    method: Method::POST,
    path: "/api/v3/metadata/remove-operate",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXECUTE_OPERATE: Operation = Operation {
    name: "executeOperate",
    method: Method::POST,
    path: "/api/v3/metadata/execute-operate",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static COPY_OPERATE: Operation = Operation {
    name: "copyOperate",
    method: Method::POST,
    path: "/api/v3/metadata/copy-operate",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_OPERATE: Operation = Operation {
    name: "listOperate",
    method: Method::GET,
    path: "/api/v3/metadata/list-operate",
    query: &["keywords", "modelId", "page", "limit", "fieldId", "showCreated"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static LIST_OPERATE_ALL: Operation = Operation {
    name: "listOperateAll",
    method: Method::GET,
    path: "/api/v3/metadata/all-operate",
    query: &["modelId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static UPDATE_OPERATE: Operation = Operation {
    name: "updateOperate",
    method: Method::POST,
    path: "/api/v3/metadata/update-operate",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_RELATION_INFO: Operation = Operation {
    name: "getRelationInfo",
    method: Method::POST,
    path: "/api/v3/metadata/get-relation-info",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_ROW_RELATION: Operation = Operation {
    name: "createRowRelation",
    method: Method::POST,
    path: "/api/v3/metadata/create-row-relation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_RELATION_VALUE: Operation = Operation {
    name: "getRelationValue",
    method: Method::GET,
    path: "/api/v3/metadata/get-row-relation",
    query: &["modelId", "fieldId", "rowId", "page", "limit"],
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

static REMOVE_RELATION_VALUE: Operation = Operation {
    name: "removeRelationValue",
    method: Method::POST,
    path: "/api/v3/metadata/remove-row-relation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXPORT_MODEL: Operation = Operation {
    name: "exportModel",
    method: Method::POST,
    path: "/api/v3/metadata/export/model",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_MODEL: Operation = Operation {
    name: "importModel",
    method: Method::POST,
    path: "/api/v3/metadata/import/model",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CAPTURE: Operation = Operation {
    name: "capture",
    method: Method::POST,
    path: "/api/v3/metadata/ueba/capture",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static COPY_ROW_RELATION: Operation = Operation {
    name: "copyRowRelation",
    method: Method::POST,
    path: "/api/v3/metadata/copy-row-relation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_METADATA: Operation = Operation {
    name: "getAllMetadata",
    method: Method::POST,
    path: "/api/v3/metadata/get-all-metadata",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_METADATA_ROW: Operation = Operation {
    name: "getAllMetadataRow",
    method: Method::POST,
    path: "/api/v3/metadata/get-all-row-by-scrollid",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "scrollId",
        limit: Some("size"),
        most: None,
        items: Some("list"),
        total: None,
        next: Some("scrollId"),
    }),
};

static GET_RELATION_DETAILS: Operation = Operation {
    name: "getRelationDetails",
    method: Method::GET,
    path: "/api/v3/metadata/get-row-relation-details",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_METADATA_GROUP_LIST: Operation = Operation {
    name: "getMetadataGroupList",
    method: Method::POST,
    path: "/api/v3/metadata/group",
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

static RELATION_SEARCH: Operation = Operation {
    name: "relationSearch",
    method: Method::POST,
    path: "/api/v3/metadata/relation-search",
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

/// # Data objects
///
/// Data objects and their fields, operations, and rows.
impl ManagementClient {
    /// Search the rows of a data object
    ///
    /// Returns the rows of a data object that match the given keywords and conditions, either a
    /// page of them or all. Optionally includes related data, row paths, and nested data.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/metadata/filter` [API documentation](<https://api-explorer.genauth.ai/#operation/listRow>)
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
    /// use genauth::management::FilterDto;
    ///
    /// let mut items = client
    ///     .list_row(FilterDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRow")]
    #[inline]
    pub fn list_row(
        &self,
        request: FilterDto,
    ) -> Call<FunctionModelValueListDto, JsonObject> {
        self.call_list(&LIST_ROW, request, |page| page.list)
    }

    /// Get a data object row
    ///
    /// Returns the row of a data object with the given row ID.
    ///
    /// `GET /api/v3/metadata/get-row` [API documentation](<https://api-explorer.genauth.ai/#operation/getRow>)
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
    /// use genauth::management::GetRowDto;
    ///
    /// let response = client
    ///     .get_row(GetRowDto::new("62f20932716fbcc10d966ee5", "62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRow")]
    #[inline]
    pub fn get_row(&self, request: GetRowDto) -> Call<RowDto> {
        self.call(&GET_ROW, Some(&request))
    }

    /// Get a row by field value
    ///
    /// Returns the row of a data object in which a field has exactly the given value. Only unique
    /// fields are supported.
    ///
    /// `GET /api/v3/metadata/get-row-by-value` [API documentation](<https://api-explorer.genauth.ai/#operation/getRowByValue>)
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
    /// use genauth::management::GetRowByValueDto;
    ///
    /// let response = client
    ///     .get_row_by_value(GetRowByValueDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "school",
    ///         "the value",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRowByValue")]
    #[inline]
    pub fn get_row_by_value(&self, request: GetRowByValueDto) -> Call<RowDto> {
        self.call(&GET_ROW_BY_VALUE, Some(&request))
    }

    /// Get data object rows in bulk
    ///
    /// Returns the rows of a data object with the given row IDs.
    ///
    /// `POST /get-row-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getRowBatch>)
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
    /// use genauth::management::GetRowBatchDto;
    ///
    /// let response = client
    ///     .get_row_batch(GetRowBatchDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRowBatch")]
    #[inline]
    pub fn get_row_batch(&self, request: GetRowBatchDto) -> Call<Vec<RowDto>> {
        self.call(&GET_ROW_BATCH, Some(&request))
    }

    /// Create a data object row
    ///
    /// Adds a row to a data object. The row ID, at most 32 characters, is generated if omitted.
    ///
    /// `POST /api/v3/metadata/create-row` [API documentation](<https://api-explorer.genauth.ai/#operation/createRow>)
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
    /// use genauth::management::CreateRowDto;
    ///
    /// let response = client
    ///     .create_row(CreateRowDto::new("62f20932716fbcc10d966ee5", genauth::JsonObject::new()))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRow")]
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> Call<RowDto> {
        self.call(&CREATE_ROW, Some(&request))
    }

    /// Update a data object row
    ///
    /// Changes the data of one row of a data object.
    ///
    /// `POST /api/v3/metadata/update-row` [API documentation](<https://api-explorer.genauth.ai/#operation/updateRow>)
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
    /// use genauth::management::UpdateRowDto;
    ///
    /// let response = client
    ///     .update_row(UpdateRowDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateRow")]
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> Call<RowDto> {
        self.call(&UPDATE_ROW, Some(&request))
    }

    /// Remove data object rows
    ///
    /// Deletes rows of a data object. Deleting a row that has child nodes fails unless `recursive`
    /// is `true`.
    ///
    /// `POST /api/v3/metadata/remove-row` [API documentation](<https://api-explorer.genauth.ai/#operation/removeRow>)
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
    /// use genauth::management::RemoveRowDto;
    ///
    /// let response = client
    ///     .remove_row(RemoveRowDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeRow")]
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> Call<()> {
        self.call(&REMOVE_ROW, Some(&request))
    }

    /// Create a data object
    ///
    /// Creates a custom data object and sets its basic information.
    ///
    /// `POST /api/v3/metadata/create-model` [API documentation](<https://api-explorer.genauth.ai/#operation/createModel>)
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
    /// use genauth::management::{CreateFunctionModelDto, FunctionModelType};
    ///
    /// let response = client
    ///     .create_model(CreateFunctionModelDto::new(
    ///         "Example",
    ///         None,
    ///         FunctionModelType::Ueba,
    ///         None,
    ///         "the parent key",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createModel")]
    #[inline]
    pub fn create_model(
        &self,
        request: CreateFunctionModelDto,
    ) -> Call<FunctionModelDto> {
        self.call(&CREATE_MODEL, Some(&request))
    }

    /// Get a data object
    ///
    /// Returns the details of the data object with the given ID.
    ///
    /// `GET /api/v3/metadata/get-model` [API documentation](<https://api-explorer.genauth.ai/#operation/getModel>)
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
    /// use genauth::management::GetModelDto;
    ///
    /// let response = client
    ///     .get_model(GetModelDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getModel")]
    #[inline]
    pub fn get_model(&self, request: GetModelDto) -> Call<FunctionModelDto> {
        self.call(&GET_MODEL, Some(&request))
    }

    /// List data objects
    ///
    /// Returns the data objects of the user pool.
    ///
    /// `GET /api/v3/metadata/list-model` [API documentation](<https://api-explorer.genauth.ai/#operation/listModel>)
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
    /// let response = client
    ///     .list_model()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listModel")]
    #[inline]
    pub fn list_model(&self) -> Call<Vec<FunctionModelDto>> {
        self.call(&LIST_MODEL, None)
    }

    /// Remove a data object
    ///
    /// Deletes the data object with the given ID.
    ///
    /// `POST /api/v3/metadata/remove-model` [API documentation](<https://api-explorer.genauth.ai/#operation/removeModel>)
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
    /// use genauth::management::FunctionModelIdDto;
    ///
    /// let response = client
    ///     .remove_model(FunctionModelIdDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeModel")]
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> Call<()> {
        self.call(&REMOVE_MODEL, Some(&request))
    }

    /// Update a data object
    ///
    /// Changes the settings of the data object with the given ID.
    ///
    /// `POST /api/v3/metadata/update-model` [API documentation](<https://api-explorer.genauth.ai/#operation/updateModel>)
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
    /// use genauth::management::{FunctionModelType, UpdateFunctionModelDto, UpdateFunctionModelDtoRequired};
    ///
    /// let response = client
    ///     .update_model(UpdateFunctionModelDto::new(UpdateFunctionModelDtoRequired {
    ///         id: "62f20932716fbcc10d966ee5".into(),
    ///         name: "Example".into(),
    ///         description: None.into(),
    ///         enable: true,
    ///         parent_key: "the parent key".into(),
    ///         r#type: FunctionModelType::Ueba,
    ///         field_order: "the field order".into(),
    ///         config: genauth::JsonObject::new(),
    ///         show_field_key: "the show field key".into(),
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateModel")]
    #[inline]
    pub fn update_model(
        &self,
        request: UpdateFunctionModelDto,
    ) -> Call<FunctionModelDto> {
        self.call(&UPDATE_MODEL, Some(&request))
    }

    /// Create a data object field
    ///
    /// Adds a field to a data object and sets its properties and basic validation rules.
    ///
    /// `POST /api/v3/metadata/create-field` [API documentation](<https://api-explorer.genauth.ai/#operation/createField>)
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
    /// use genauth::management::{Condition, CreateFunctionModelFieldDto, CreateFunctionModelFieldDtoRequired, CreateFunctionModelFieldDtoType, DropDownItemDto};
    ///
    /// let response = client
    ///     .create_field(CreateFunctionModelFieldDto::new(CreateFunctionModelFieldDtoRequired {
    ///         model_id: "62f20932716fbcc10d966ee5".into(),
    ///         name: "Example".into(),
    ///         key: "school".into(),
    ///         r#type: CreateFunctionModelFieldDtoType::Text,
    ///         show: true,
    ///         editable: true,
    ///         help: "the help".into(),
    ///         default: genauth::JsonObject::new(),
    ///         require: true,
    ///         unique: true,
    ///         max_length: 1,
    ///         max: 1.5,
    ///         min: 1.5,
    ///         regexp: "the regexp".into(),
    ///         format: 1,
    ///         drop_down: DropDownItemDto::new("option1", "Example"),
    ///         fuzzy_search: true,
    ///         for_login: true,
    ///         relation_type: "user".into(),
    ///         relation_multiple: true,
    ///         relation_show_key: "the relation show key".into(),
    ///         relation_optional_range: Condition::new(
    ///             "school",
    ///             genauth::JsonObject::new(),
    ///             "the operator",
    ///         ),
    ///         user_visible: true,
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createField")]
    #[inline]
    pub fn create_field(
        &self,
        request: CreateFunctionModelFieldDto,
    ) -> Call<FunctionModelFieldDto> {
        self.call(&CREATE_FIELD, Some(&request))
    }

    /// Update a data object field
    ///
    /// Changes the properties and basic validation rules of a data object field.
    ///
    /// `POST /api/v3/metadata/update-field` [API documentation](<https://api-explorer.genauth.ai/#operation/updateField>)
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
    /// use genauth::management::{Condition, RelationOptionalRange, UpdateFunctionModelFieldDto, UpdateFunctionModelFieldDtoRequired};
    ///
    /// let response = client
    ///     .update_field(UpdateFunctionModelFieldDto::new(UpdateFunctionModelFieldDtoRequired {
    ///         id: "62f20932716fbcc10d966ee5".into(),
    ///         model_id: "62f20932716fbcc10d966ee5".into(),
    ///         name: "Example".into(),
    ///         show: true,
    ///         editable: true,
    ///         help: "the help".into(),
    ///         default: genauth::JsonObject::new(),
    ///         require: true,
    ///         unique: true,
    ///         max_length: 1,
    ///         max: 1.5,
    ///         min: 1.5,
    ///         regexp: "the regexp".into(),
    ///         format: 1,
    ///         drop_down: vec!["the drop down".into()],
    ///         fuzzy_search: true,
    ///         for_login: true,
    ///         relation_show_key: "the relation show key".into(),
    ///         relation_optional_range: RelationOptionalRange::new(
    ///             "the conjunction",
    ///             Condition::new("school", genauth::JsonObject::new(), "the operator"),
    ///         ),
    ///         user_visible: true,
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateField")]
    #[inline]
    pub fn update_field(
        &self,
        request: UpdateFunctionModelFieldDto,
    ) -> Call<FunctionModelFieldDto> {
        self.call(&UPDATE_FIELD, Some(&request))
    }

    /// Remove a data object field
    ///
    /// Deletes the field with the given ID from a data object.
    ///
    /// `POST /api/v3/metadata/remove-field` [API documentation](<https://api-explorer.genauth.ai/#operation/remoteField>)
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
    /// use genauth::management::FunctionModelFieldIdDto;
    ///
    /// let response = client
    ///     .remote_field(FunctionModelFieldIdDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remoteField")]
    #[inline]
    pub fn remote_field(&self, request: FunctionModelFieldIdDto) -> Call<()> {
        self.call(&REMOTE_FIELD, Some(&request))
    }

    /// List the fields of a data object
    ///
    /// Returns all fields of a data object.
    ///
    /// `GET /api/v3/metadata/list-field` [API documentation](<https://api-explorer.genauth.ai/#operation/listField>)
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
    /// use genauth::management::ListFieldDto;
    ///
    /// let response = client
    ///     .list_field(ListFieldDto::new("62f20932716fbcc10d966ee5", "the from"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listField")]
    #[inline]
    pub fn list_field(&self, request: ListFieldDto) -> Call<Vec<FunctionModelFieldDto>> {
        self.call(&LIST_FIELD, Some(&request))
    }

    /// Export data object rows
    ///
    /// Exports the data of a data object. `idList` limits the rows to export.
    ///
    /// `POST /api/v3/metadata/export` [API documentation](<https://api-explorer.genauth.ai/#operation/exportMetadata>)
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
    /// use genauth::management::ExportModelDto;
    ///
    /// let response = client
    ///     .export_metadata(ExportModelDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exportMetadata")]
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> Call<()> {
        self.call(&EXPORT_METADATA, Some(&request))
    }

    /// Import data object rows
    ///
    /// Imports data into a data object from the Excel file at the given address.
    ///
    /// `POST /api/v3/metadata/import` [API documentation](<https://api-explorer.genauth.ai/#operation/importMetadata>)
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
    /// use genauth::management::ImportModelDto;
    ///
    /// let response = client
    ///     .import_metadata(ImportModelDto::new("62f20932716fbcc10d966ee5", "the file"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importMetadata")]
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> Call<()> {
        self.call(&IMPORT_METADATA, Some(&request))
    }

    /// Get a data object import template
    ///
    /// Returns the template for importing rows into a data object.
    ///
    /// `GET /api/v3/metadata/get-import-template` [API documentation](<https://api-explorer.genauth.ai/#operation/getImportTemplate>)
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
    /// use genauth::management::GetImportTemplateDto;
    ///
    /// let response = client
    ///     .get_import_template(GetImportTemplateDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getImportTemplate")]
    #[inline]
    pub fn get_import_template(&self, request: GetImportTemplateDto) -> Call<RowDto> {
        self.call(&GET_IMPORT_TEMPLATE, Some(&request))
    }

    /// Create a custom operation
    ///
    /// Adds a custom operation to a data object, with its key, name, icon, and configuration.
    ///
    /// `POST /api/v3/metadata/create-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/createOperate>)
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
    /// use genauth::management::CreateOperateModelDto;
    ///
    /// let response = client
    ///     .create_operate(CreateOperateModelDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "the operate key",
    ///         "Example",
    ///         genauth::JsonObject::new(),
    ///         "https://example.com/logo.png",
    ///         true,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOperate")]
    #[inline]
    pub fn create_operate(&self, request: CreateOperateModelDto) -> Call<()> {
        self.call(&CREATE_OPERATE, Some(&request))
    }

    /// Remove a custom operation
    ///
    /// Deletes a custom operation of a data object.
    ///
    /// `POST /api/v3/metadata/remove-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/removeOperate>)
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
    /// use genauth::management::FunctionModelOperateIdDto;
    ///
    /// let response = client
    ///     .remove_operate(FunctionModelOperateIdDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeOperate")]
    #[inline]
    pub fn remove_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&REMOVE_OPERATE, Some(&request))
    }

    /// Execute a custom operation
    ///
    /// Runs a custom operation of a data object. `customConfig` holds the parameters of this run.
    ///
    /// `POST /api/v3/metadata/execute-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/executeOperate>)
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
    /// use genauth::management::FunctionModelOperateIdDto;
    ///
    /// let response = client
    ///     .execute_operate(FunctionModelOperateIdDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executeOperate")]
    #[inline]
    pub fn execute_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&EXECUTE_OPERATE, Some(&request))
    }

    /// Copy a custom operation
    ///
    /// Creates a copy of a custom operation of a data object.
    ///
    /// `POST /api/v3/metadata/copy-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/copyOperate>)
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
    /// use genauth::management::FunctionModelOperateIdDto;
    ///
    /// let response = client
    ///     .copy_operate(FunctionModelOperateIdDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copyOperate")]
    #[inline]
    pub fn copy_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&COPY_OPERATE, Some(&request))
    }

    /// List custom operations
    ///
    /// Returns a page of the custom operations of a data object, optionally limited to a keyword or
    /// a related field.
    ///
    /// `GET /api/v3/metadata/list-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/listOperate>)
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
    /// use genauth::management::ListOperateDto;
    ///
    /// let response = client
    ///     .list_operate(ListOperateDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOperate")]
    #[inline]
    pub fn list_operate(&self, request: ListOperateDto) -> Call<OperateModelDto> {
        self.call(&LIST_OPERATE, Some(&request))
    }

    /// List all custom operations
    ///
    /// Returns all custom operations of a data object without pagination.
    ///
    /// `GET /api/v3/metadata/all-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/listOperateAll>)
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
    /// use genauth::management::ListOperateAllDto;
    ///
    /// let response = client
    ///     .list_operate_all(ListOperateAllDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOperateAll")]
    #[inline]
    pub fn list_operate_all(&self, request: ListOperateAllDto) -> Call<OperateModelDto> {
        self.call(&LIST_OPERATE_ALL, Some(&request))
    }

    /// Update a custom operation
    ///
    /// Changes the name, key, icon, visibility, or configuration of a custom operation of a data
    /// object.
    ///
    /// `POST /api/v3/metadata/update-operate` [API documentation](<https://api-explorer.genauth.ai/#operation/updateOperate>)
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
    /// use genauth::management::{UpdateOperateModelDto, UpdateOperateModelDtoRequired};
    ///
    /// let response = client
    ///     .update_operate(UpdateOperateModelDto::new(UpdateOperateModelDtoRequired {
    ///         id: "62f20932716fbcc10d966ee5".into(),
    ///         model_id: "62f20932716fbcc10d966ee5".into(),
    ///         show: true,
    ///         operate_key: "the operate key".into(),
    ///         operate_name: "Example".into(),
    ///         config: genauth::JsonObject::new(),
    ///         icon: "https://example.com/logo.png".into(),
    ///     }))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateOperate")]
    #[inline]
    pub fn update_operate(&self, request: UpdateOperateModelDto) -> Call<()> {
        self.call(&UPDATE_OPERATE, Some(&request))
    }

    /// Get relation details
    ///
    /// Returns the details of the related data with the given relation IDs.
    ///
    /// `POST /api/v3/metadata/get-relation-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getRelationInfo>)
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
    /// use genauth::management::GetRelationInfoDto;
    ///
    /// let response = client
    ///     .get_relation_info(GetRelationInfoDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRelationInfo")]
    #[inline]
    pub fn get_relation_info(&self, request: GetRelationInfoDto) -> Call<()> {
        self.call(&GET_RELATION_INFO, Some(&request))
    }

    /// Create row relations
    ///
    /// Adds related data to a relation field of a data object row.
    ///
    /// `POST /api/v3/metadata/create-row-relation` [API documentation](<https://api-explorer.genauth.ai/#operation/createRowRelation>)
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
    /// use genauth::management::CreateRelationValueDto;
    ///
    /// let response = client
    ///     .create_row_relation(CreateRelationValueDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         ["the value"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRowRelation")]
    #[inline]
    pub fn create_row_relation(&self, request: CreateRelationValueDto) -> Call<()> {
        self.call(&CREATE_ROW_RELATION, Some(&request))
    }

    /// List row relations
    ///
    /// Returns a page of the data related to a row through a relation field.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/metadata/get-row-relation` [API documentation](<https://api-explorer.genauth.ai/#operation/getRelationValue>)
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
    /// use genauth::management::GetRelationValueDto;
    ///
    /// let mut items = client
    ///     .get_relation_value(GetRelationValueDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRelationValue")]
    #[inline]
    pub fn get_relation_value(
        &self,
        request: GetRelationValueDto,
    ) -> Call<RelationValueListDto, String> {
        self.call_list(&GET_RELATION_VALUE, request, |page| page.list)
    }

    /// Remove a row relation
    ///
    /// Removes related data from the given relation fields of a data object row.
    ///
    /// `POST /api/v3/metadata/remove-row-relation` [API documentation](<https://api-explorer.genauth.ai/#operation/removeRelationValue>)
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
    /// use genauth::management::RemoveRelationValueDto;
    ///
    /// let response = client
    ///     .remove_relation_value(RemoveRelationValueDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///         "the value",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeRelationValue")]
    #[inline]
    pub fn remove_relation_value(&self, request: RemoveRelationValueDto) -> Call<()> {
        self.call(&REMOVE_RELATION_VALUE, Some(&request))
    }

    /// Export a data object
    ///
    /// Exports the definition of a data object.
    ///
    /// `POST /api/v3/metadata/export/model` [API documentation](<https://api-explorer.genauth.ai/#operation/exportModel>)
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
    /// use genauth::management::ExportMetadataDto;
    ///
    /// let response = client
    ///     .export_model(ExportMetadataDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exportModel")]
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> Call<()> {
        self.call(&EXPORT_MODEL, Some(&request))
    }

    /// Import a data object
    ///
    /// Imports a data object from the JSON file at the given address.
    ///
    /// `POST /api/v3/metadata/import/model` [API documentation](<https://api-explorer.genauth.ai/#operation/importModel>)
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
    /// use genauth::management::ImportMetadataDto;
    ///
    /// let response = client
    ///     .import_model(ImportMetadataDto::new("the file"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importModel")]
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> Call<()> {
        self.call(&IMPORT_MODEL, Some(&request))
    }

    /// Upload UEBA data
    ///
    /// Records user and entity behavior analytics (UEBA) data in a data object. If that data object
    /// does not exist, the first one of type `ueba` is used.
    ///
    /// `POST /api/v3/metadata/ueba/capture` [API documentation](<https://api-explorer.genauth.ai/#operation/capture>)
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
    /// use genauth::management::CreateUEBADto;
    ///
    /// let response = client
    ///     .capture(CreateUEBADto::new(genauth::JsonObject::new()))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn capture(&self, request: CreateUEBADto) -> Call<JsonObject> {
        self.call(&CAPTURE, Some(&request))
    }

    /// Copy the relations of a row
    ///
    /// Copies the relations of one row of a data object to another row.
    ///
    /// `POST /api/v3/metadata/copy-row-relation` [API documentation](<https://api-explorer.genauth.ai/#operation/copyRowRelation>)
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
    /// use genauth::management::CopyRowRelationDto;
    ///
    /// let response = client
    ///     .copy_row_relation(CopyRowRelationDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copyRowRelation")]
    #[inline]
    pub fn copy_row_relation(
        &self,
        request: CopyRowRelationDto,
    ) -> Call<RelationValueListDto> {
        self.call(&COPY_ROW_RELATION, Some(&request))
    }

    /// Get all rows of a data object
    ///
    /// Returns all rows of the data object `modelId` that match the conditions. `conjunction` sets
    /// how the conditions are combined.
    ///
    /// `POST /api/v3/metadata/get-all-metadata` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllMetadata>)
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
    /// use genauth::management::GetAllRowDto;
    ///
    /// let response = client
    ///     .get_all_metadata(GetAllRowDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllMetadata")]
    #[inline]
    pub fn get_all_metadata(
        &self,
        request: GetAllRowDto,
    ) -> Call<FunctionModelValueListDto> {
        self.call(&GET_ALL_METADATA, Some(&request))
    }

    /// Scroll through the rows of a data object
    ///
    /// Returns the next batch of rows of a data object, 500 by default and at most 5000. `scrollId`
    /// continues from the previous response. Optionally includes details of relation fields.
    ///
    /// Paginated: `scroll_id` is the cursor of the page, and `size` is the page size. The items are
    /// in `list`. The cursor of the next page is in `scroll_id`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/metadata/get-all-row-by-scrollid` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllMetadataRow>)
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
    /// use genauth::management::GetAllRowVyScrollidDto;
    ///
    /// let mut items = client
    ///     .get_all_metadata_row(GetAllRowVyScrollidDto::new(1, "62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllMetadataRow")]
    #[inline]
    pub fn get_all_metadata_row(
        &self,
        request: GetAllRowVyScrollidDto,
    ) -> Call<GetAllRowByScrollidDto, String> {
        self.call_list(&GET_ALL_METADATA_ROW, request, |page| page.list)
    }

    /// Get related data of a row
    ///
    /// Returns the values related to a row of a data object.
    ///
    /// `GET /api/v3/metadata/get-row-relation-details` [API documentation](<https://api-explorer.genauth.ai/#operation/getRelationDetails>)
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
    /// let response = client
    ///     .get_relation_details()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRelationDetails")]
    #[inline]
    pub fn get_relation_details(&self) -> Call<RelationValueListDto> {
        self.call(&GET_RELATION_DETAILS, None)
    }

    /// List the metadata of a group
    ///
    /// Returns a page of the metadata related to the given group, with search and sorting.
    /// Optionally includes nested related data.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/metadata/group` [API documentation](<https://api-explorer.genauth.ai/#operation/getMetadataGroupList>)
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
    /// use genauth::management::MetadataGroupDto;
    ///
    /// let mut items = client
    ///     .get_metadata_group_list(MetadataGroupDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMetadataGroupList")]
    #[inline]
    pub fn get_metadata_group_list(
        &self,
        request: MetadataGroupDto,
    ) -> Call<FunctionModelValueListDto, JsonObject> {
        self.call_list(&GET_METADATA_GROUP_LIST, request, |page| page.list)
    }

    /// Search related data
    ///
    /// Performs a fuzzy search of the values that a relation field of a data object can refer to,
    /// and returns a page of the matches.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/metadata/relation-search` [API documentation](<https://api-explorer.genauth.ai/#operation/relationSearch>)
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
    /// use genauth::management::RelationSearchDto;
    ///
    /// let mut items = client
    ///     .relation_search(RelationSearchDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "relationSearch")]
    #[inline]
    pub fn relation_search(
        &self,
        request: RelationSearchDto,
    ) -> Call<RelationValueListDto, String> {
        self.call_list(&RELATION_SEARCH, request, |page| page.list)
    }
}
