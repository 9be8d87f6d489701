// @generated from spec/management/sync.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Synchronization.

use crate::generated::management::{
    CancelSyncRiskOperationDto, CancelSyncRiskOperationsDataDto, CreateSyncTaskDto,
    GetSyncJobDto, GetSyncTaskDto, ListSyncJobLogsDto, ListSyncJobsDto,
    ListSyncRiskOperationsDto, ListSyncTasksDto, ManagementClient, SyncJobDto,
    SyncJobPagingDto, SyncRiskOperationDto, SyncRiskOperationPagingDto, SyncTaskDto,
    SyncTaskPagingDto, TriggerSyncRiskOperationDto, TriggerSyncRiskOperationsDataDto,
    TriggerSyncTaskDataDto, TriggerSyncTaskDto, UpdateSyncTaskDto,
};
use crate::runtime::prelude::*;

static GET_SYNC_TASK: Operation = Operation {
    name: "getSyncTask",
    method: Method::GET,
    path: "/api/v3/get-sync-task",
    query: &["syncTaskId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_SYNC_TASKS: Operation = Operation {
    name: "listSyncTasks",
    method: Method::GET,
    path: "/api/v3/list-sync-tasks",
    query: &["page", "limit"],
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

static CREATE_SYNC_TASK: Operation = Operation {
    name: "createSyncTask",
    method: Method::POST,
    path: "/api/v3/create-sync-task",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_SYNC_TASK: Operation = Operation {
    name: "updateSyncTask",
    method: Method::POST,
    path: "/api/v3/update-sync-task",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static TRIGGER_SYNC_TASK: Operation = Operation {
    name: "triggerSyncTask",
    method: Method::POST,
    path: "/api/v3/trigger-sync-task",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_SYNC_JOB: Operation = Operation {
    name: "getSyncJob",
    method: Method::GET,
    path: "/api/v3/get-sync-job",
    query: &["syncJobId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_SYNC_JOBS: Operation = Operation {
    name: "listSyncJobs",
    method: Method::GET,
    path: "/api/v3/list-sync-jobs",
    query: &["syncTaskId", "page", "limit", "syncTrigger"],
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

static LIST_SYNC_JOB_LOGS: Operation = Operation {
    name: "listSyncJobLogs",
    method: Method::GET,
    path: "/api/v3/list-sync-job-logs",
    query: &["syncJobId", "page", "limit", "success", "action", "objectType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_SYNC_RISK_OPERATIONS: Operation = Operation {
    name: "listSyncRiskOperations",
    method: Method::GET,
    path: "/api/v3/list-sync-risk-operations",
    query: &["syncTaskId", "page", "limit", "status", "objectType"],
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

static TRIGGER_SYNC_RISK_OPERATIONS: Operation = Operation {
    name: "triggerSyncRiskOperations",
    method: Method::POST,
    path: "/api/v3/trigger-sync-risk-operations",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CANCEL_SYNC_RISK_OPERATION: Operation = Operation {
    name: "cancelSyncRiskOperation",
    method: Method::POST,
    path: "/api/v3/cancel-sync-risk-operation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Synchronization
///
/// Synchronization tasks with other directories, their runs, and the risky changes that they
/// hold back.
impl ManagementClient {
    /// Get a synchronization task
    ///
    /// Returns the details of the synchronization task with the given ID.
    ///
    /// `GET /api/v3/get-sync-task` [API documentation](<https://api-explorer.genauth.ai/#operation/getSyncTask>)
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
    /// use genauth::management::GetSyncTaskDto;
    ///
    /// let response = client
    ///     .get_sync_task(GetSyncTaskDto::new(1000))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSyncTask")]
    #[inline]
    pub fn get_sync_task(&self, request: GetSyncTaskDto) -> Call<SyncTaskDto> {
        self.call(&GET_SYNC_TASK, Some(&request))
    }

    /// List synchronization tasks
    ///
    /// Returns a page of the synchronization tasks of the user pool.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-sync-tasks` [API documentation](<https://api-explorer.genauth.ai/#operation/listSyncTasks>)
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
    /// use genauth::management::ListSyncTasksDto;
    ///
    /// let mut items = client
    ///     .list_sync_tasks(ListSyncTasksDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSyncTasks")]
    #[inline]
    pub fn list_sync_tasks(
        &self,
        request: ListSyncTasksDto,
    ) -> Call<SyncTaskPagingDto, SyncTaskDto> {
        self.call_list(&LIST_SYNC_TASKS, request, |page| page.list)
    }

    /// Create a synchronization task
    ///
    /// Creates a synchronization task with its client configuration, direction, trigger, scope, and
    /// field mapping.
    ///
    /// `POST /api/v3/create-sync-task` [API documentation](<https://api-explorer.genauth.ai/#operation/createSyncTask>)
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
    /// use genauth::management::{CreateSyncTaskDto, SyncFlow, SyncTaskClientConfig, SyncTaskFieldMapping, SyncTaskType, SyncTrigger};
    ///
    /// let response = client
    ///     .create_sync_task(CreateSyncTaskDto::new(
    ///         "我的飞书同步任务",
    ///         SyncTaskType::Lark,
    ///         SyncTaskClientConfig::new(),
    ///         SyncFlow::Upstream,
    ///         SyncTrigger::Manually,
    ///         [SyncTaskFieldMapping::new("mobile", "phone")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createSyncTask")]
    #[inline]
    pub fn create_sync_task(
        &self,
        request: CreateSyncTaskDto,
    ) -> Call<SyncTaskPagingDto> {
        self.call(&CREATE_SYNC_TASK, Some(&request))
    }

    /// Update a synchronization task
    ///
    /// Changes the settings of the synchronization task with the given ID.
    ///
    /// `POST /api/v3/update-sync-task` [API documentation](<https://api-explorer.genauth.ai/#operation/updateSyncTask>)
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
    /// use genauth::management::UpdateSyncTaskDto;
    ///
    /// let response = client
    ///     .update_sync_task(UpdateSyncTaskDto::new(1000))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateSyncTask")]
    #[inline]
    pub fn update_sync_task(
        &self,
        request: UpdateSyncTaskDto,
    ) -> Call<SyncTaskPagingDto> {
        self.call(&UPDATE_SYNC_TASK, Some(&request))
    }

    /// Run a synchronization task
    ///
    /// Starts the synchronization task with the given ID.
    ///
    /// `POST /api/v3/trigger-sync-task` [API documentation](<https://api-explorer.genauth.ai/#operation/triggerSyncTask>)
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
    /// use genauth::management::TriggerSyncTaskDto;
    ///
    /// let response = client
    ///     .trigger_sync_task(TriggerSyncTaskDto::new(1000))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "triggerSyncTask")]
    #[inline]
    pub fn trigger_sync_task(
        &self,
        request: TriggerSyncTaskDto,
    ) -> Call<TriggerSyncTaskDataDto> {
        self.call(&TRIGGER_SYNC_TASK, Some(&request))
    }

    /// Get a synchronization job
    ///
    /// Returns the details of one synchronization job, that is, one run of a synchronization task.
    ///
    /// `GET /api/v3/get-sync-job` [API documentation](<https://api-explorer.genauth.ai/#operation/getSyncJob>)
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
    /// use genauth::management::GetSyncJobDto;
    ///
    /// let response = client
    ///     .get_sync_job(GetSyncJobDto::new(1))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSyncJob")]
    #[inline]
    pub fn get_sync_job(&self, request: GetSyncJobDto) -> Call<SyncJobDto> {
        self.call(&GET_SYNC_JOB, Some(&request))
    }

    /// List synchronization jobs
    ///
    /// Returns a page of the jobs of a synchronization task, optionally limited to one type of
    /// trigger.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-sync-jobs` [API documentation](<https://api-explorer.genauth.ai/#operation/listSyncJobs>)
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
    /// use genauth::management::ListSyncJobsDto;
    ///
    /// let mut items = client
    ///     .list_sync_jobs(ListSyncJobsDto::new(1000))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSyncJobs")]
    #[inline]
    pub fn list_sync_jobs(
        &self,
        request: ListSyncJobsDto,
    ) -> Call<SyncJobPagingDto, SyncJobDto> {
        self.call_list(&LIST_SYNC_JOBS, request, |page| page.list)
    }

    /// List the logs of a synchronization job
    ///
    /// Returns a page of the log entries of a synchronization job, optionally filtered by outcome,
    /// action, or object type.
    ///
    /// `GET /api/v3/list-sync-job-logs` [API documentation](<https://api-explorer.genauth.ai/#operation/listSyncJobLogs>)
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
    /// use genauth::management::ListSyncJobLogsDto;
    ///
    /// let response = client
    ///     .list_sync_job_logs(ListSyncJobLogsDto::new(1000))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSyncJobLogs")]
    #[inline]
    pub fn list_sync_job_logs(
        &self,
        request: ListSyncJobLogsDto,
    ) -> Call<TriggerSyncTaskDataDto> {
        self.call(&LIST_SYNC_JOB_LOGS, Some(&request))
    }

    /// List risky synchronization operations
    ///
    /// Returns a page of the risky operations of a synchronization task, optionally filtered by
    /// status or object type.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-sync-risk-operations` [API documentation](<https://api-explorer.genauth.ai/#operation/listSyncRiskOperations>)
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
    /// use genauth::management::ListSyncRiskOperationsDto;
    ///
    /// let mut items = client
    ///     .list_sync_risk_operations(ListSyncRiskOperationsDto::new(1000))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSyncRiskOperations")]
    #[inline]
    pub fn list_sync_risk_operations(
        &self,
        request: ListSyncRiskOperationsDto,
    ) -> Call<SyncRiskOperationPagingDto, SyncRiskOperationDto> {
        self.call_list(&LIST_SYNC_RISK_OPERATIONS, request, |page| page.list)
    }

    /// Run risky synchronization operations
    ///
    /// Executes the risky synchronization operations with the given IDs.
    ///
    /// `POST /api/v3/trigger-sync-risk-operations` [API documentation](<https://api-explorer.genauth.ai/#operation/triggerSyncRiskOperations>)
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
    /// use genauth::management::TriggerSyncRiskOperationDto;
    ///
    /// let response = client
    ///     .trigger_sync_risk_operations(TriggerSyncRiskOperationDto::new([1]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "triggerSyncRiskOperations")]
    #[inline]
    pub fn trigger_sync_risk_operations(
        &self,
        request: TriggerSyncRiskOperationDto,
    ) -> Call<TriggerSyncRiskOperationsDataDto> {
        self.call(&TRIGGER_SYNC_RISK_OPERATIONS, Some(&request))
    }

    /// Cancel risky synchronization operations
    ///
    /// Cancels the risky synchronization operations with the given IDs.
    ///
    /// `POST /api/v3/cancel-sync-risk-operation` [API documentation](<https://api-explorer.genauth.ai/#operation/cancelSyncRiskOperation>)
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
    /// use genauth::management::CancelSyncRiskOperationDto;
    ///
    /// let response = client
    ///     .cancel_sync_risk_operation(CancelSyncRiskOperationDto::new([1]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancelSyncRiskOperation")]
    #[inline]
    pub fn cancel_sync_risk_operation(
        &self,
        request: CancelSyncRiskOperationDto,
    ) -> Call<CancelSyncRiskOperationsDataDto> {
        self.call(&CANCEL_SYNC_RISK_OPERATION, Some(&request))
    }
}
