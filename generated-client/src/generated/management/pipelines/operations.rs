// @generated from spec/management/pipelines.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Pipelines.

use crate::generated::management::{
    CreatePipelineFunctionDto, DeletePipelineFunctionDto, GetPipelineFunctionDto,
    GetPipelineLogsDto, ListPipelineFunctionsDto, ManagementClient, PipelineFunctionDto,
    PipelineFunctionPagingDto, ReUploadPipelineFunctionDto, UpdatePipelineFunctionDto,
    UpdatePipelineOrderDto,
};
use crate::runtime::prelude::*;

static CREATE_PIPELINE_FUNCTION: Operation = Operation {
    name: "createPipelineFunction",
    method: Method::POST,
    path: "/api/v3/create-pipeline-function",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PIPELINE_FUNCTION: Operation = Operation {
    name: "getPipelineFunction",
    method: Method::GET,
    path: "/api/v3/get-pipeline-function",
    query: &["funcId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REUPLOAD_PIPELINE_FUNCTION: Operation = Operation {
    name: "reuploadPipelineFunction",
    method: Method::POST,
    path: "/api/v3/reupload-pipeline-function",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PIPELINE_FUNCTION: Operation = Operation {
    name: "updatePipelineFunction",
    method: Method::POST,
    path: "/api/v3/update-pipeline-function",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PIPELINE_ORDER: Operation = Operation {
    name: "updatePipelineOrder",
    method: Method::POST,
    path: "/api/v3/update-pipeline-order",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_PIPELINE_FUNCTION: Operation = Operation {
    name: "deletePipelineFunction",
    method: Method::POST,
    path: "/api/v3/delete-pipeline-function",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PIPELINE_FUNCTIONS: Operation = Operation {
    name: "listPipelineFunctions",
    method: Method::GET,
    path: "/api/v3/list-pipeline-functions",
    query: &["scene"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PIPELINE_LOGS: Operation = Operation {
    name: "getPipelineLogs",
    method: Method::GET,
    path: "/api/v3/get-pipeline-logs",
    query: &["funcId", "page", "limit"],
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

/// # Pipelines
///
/// Functions that run at certain steps of sign-in and sign-up.
impl ManagementClient {
    /// Create a pipeline function
    ///
    /// Creates a pipeline function for a scene from its source code. It also sets whether the
    /// function runs asynchronously, its timeout, the behavior on a timeout, and whether the
    /// function is enabled.
    ///
    /// `POST /api/v3/create-pipeline-function` [API documentation](<https://api-explorer.genauth.ai/#operation/createPipelineFunction>)
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
    /// use genauth::management::{CreatePipelineFunctionDto, PipelineScene};
    ///
    /// let response = client
    ///     .create_pipeline_function(CreatePipelineFunctionDto::new(
    ///         "每周日凌晨 3-6 点系统维护禁止注册/登录",
    ///         PipelineScene::PreRegister,
    ///         "async function pipe(user, context, callback) {\n  const date = new Date();\n  const d = date.getDay();\n  const n = date.getHours();\n  // 每周日凌晨 3-6 点禁止注册\n  if (d === 0 && (3 <= n && n <= 6)) {\n    return callback(new Error('系统维护中，暂时停止注册！'));\n  }\n  callback(null, user, context)\n}",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPipelineFunction")]
    #[inline]
    pub fn create_pipeline_function(
        &self,
        request: CreatePipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&CREATE_PIPELINE_FUNCTION, Some(&request))
    }

    /// Get a pipeline function
    ///
    /// Returns the details of the pipeline function with the given ID.
    ///
    /// `GET /api/v3/get-pipeline-function` [API documentation](<https://api-explorer.genauth.ai/#operation/getPipelineFunction>)
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
    /// use genauth::management::GetPipelineFunctionDto;
    ///
    /// let response = client
    ///     .get_pipeline_function(GetPipelineFunctionDto::new("62ce9135dxxxxb83e373f5d6"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPipelineFunction")]
    #[inline]
    pub fn get_pipeline_function(
        &self,
        request: GetPipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&GET_PIPELINE_FUNCTION, Some(&request))
    }

    /// Upload a pipeline function again
    ///
    /// Uploads a pipeline function again after a failed upload.
    ///
    /// `POST /api/v3/reupload-pipeline-function` [API documentation](<https://api-explorer.genauth.ai/#operation/reuploadPipelineFunction>)
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
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::ReUploadPipelineFunctionDto;
    ///
    /// let response = client
    ///     .reupload_pipeline_function(ReUploadPipelineFunctionDto::new(
    ///         "62ce9135dxxxxb83e373f5d6",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reuploadPipelineFunction")]
    #[deprecated]
    #[inline]
    pub fn reupload_pipeline_function(
        &self,
        request: ReUploadPipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&REUPLOAD_PIPELINE_FUNCTION, Some(&request))
    }

    /// Update a pipeline function
    ///
    /// Changes the name, description, source code, execution mode, timeout behavior, or enabled
    /// state of the pipeline function with the given ID.
    ///
    /// `POST /api/v3/update-pipeline-function` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePipelineFunction>)
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
    /// use genauth::management::UpdatePipelineFunctionDto;
    ///
    /// let response = client
    ///     .update_pipeline_function(UpdatePipelineFunctionDto::new("62ce9135dxxxxb83e373f5d6"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePipelineFunction")]
    #[inline]
    pub fn update_pipeline_function(
        &self,
        request: UpdatePipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&UPDATE_PIPELINE_FUNCTION, Some(&request))
    }

    /// Set the order of pipeline functions
    ///
    /// Sets the order in which the pipeline functions of a scene run.
    ///
    /// `POST /api/v3/update-pipeline-order` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePipelineOrder>)
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
    /// use genauth::management::{PipelineScene, UpdatePipelineOrderDto};
    ///
    /// let response = client
    ///     .update_pipeline_order(UpdatePipelineOrderDto::new(
    ///         PipelineScene::PreRegister,
    ///         ["the order"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePipelineOrder")]
    #[inline]
    pub fn update_pipeline_order(&self, request: UpdatePipelineOrderDto) -> Call<()> {
        self.call(&UPDATE_PIPELINE_ORDER, Some(&request))
    }

    /// Delete a pipeline function
    ///
    /// Deletes the pipeline function with the given ID.
    ///
    /// `POST /api/v3/delete-pipeline-function` [API documentation](<https://api-explorer.genauth.ai/#operation/deletePipelineFunction>)
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
    /// use genauth::management::DeletePipelineFunctionDto;
    ///
    /// let response = client
    ///     .delete_pipeline_function(DeletePipelineFunctionDto::new("62ce9135dxxxxb83e373f5d6"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePipelineFunction")]
    #[inline]
    pub fn delete_pipeline_function(
        &self,
        request: DeletePipelineFunctionDto,
    ) -> Call<()> {
        self.call(&DELETE_PIPELINE_FUNCTION, Some(&request))
    }

    /// List pipeline functions
    ///
    /// Returns the pipeline functions that belong to a scene.
    ///
    /// `GET /api/v3/list-pipeline-functions` [API documentation](<https://api-explorer.genauth.ai/#operation/listPipelineFunctions>)
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
    /// use genauth::management::{ListPipelineFunctionsDto, PipelineScene};
    ///
    /// let response = client
    ///     .list_pipeline_functions(ListPipelineFunctionsDto::new(PipelineScene::PreRegister))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPipelineFunctions")]
    #[inline]
    pub fn list_pipeline_functions(
        &self,
        request: ListPipelineFunctionsDto,
    ) -> Call<PipelineFunctionPagingDto> {
        self.call(&LIST_PIPELINE_FUNCTIONS, Some(&request))
    }

    /// List the logs of a pipeline function
    ///
    /// Returns a page of the log entries of a pipeline function.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-pipeline-logs` [API documentation](<https://api-explorer.genauth.ai/#operation/getPipelineLogs>)
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
    /// use genauth::management::GetPipelineLogsDto;
    ///
    /// let mut items = client
    ///     .get_pipeline_logs(GetPipelineLogsDto::new("62cc23737exxxx8341b1ce16"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPipelineLogs")]
    #[inline]
    pub fn get_pipeline_logs(
        &self,
        request: GetPipelineLogsDto,
    ) -> Call<PipelineFunctionPagingDto, PipelineFunctionDto> {
        self.call_list(&GET_PIPELINE_LOGS, request, |page| page.list)
    }
}
