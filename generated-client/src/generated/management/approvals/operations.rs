// @generated from spec/management/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Approvals.

use crate::generated::management::{
    ApprovalBatchProcessReq, ApprovalPageList, ApprovalProcessReq, ClosedListDto,
    GetDetailRequestDto, LogListDto, ManagementClient, PendListDto,
};
use crate::generated::shared::{ApprovalDetailDto, IsSuccessDto};
use crate::runtime::prelude::*;

static GET_DETAIL: Operation = Operation {
    name: "getDetail",
    method: Method::GET,
    path: "/api/v3/approval",
    query: &["number"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_PROCESS_APPROVAL: Operation = Operation {
    name: "batchProcessApproval",
    method: Method::PUT,
    path: "/api/v3/approval-batch-process",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CLOSED_LIST: Operation = Operation {
    name: "closedList",
    method: Method::GET,
    path: "/api/v3/approval-closed-list",
    query: &["pageNo", "pageSize", "objectType", "keyword"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pageNo",
        limit: Some("pageSize"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static LOG_LIST: Operation = Operation {
    name: "logList",
    method: Method::GET,
    path: "/api/v3/approval-log-list",
    query: &["pageNo", "pageSize", "objectType", "keyword"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pageNo",
        limit: Some("pageSize"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static PEND_LIST: Operation = Operation {
    name: "pendList",
    method: Method::GET,
    path: "/api/v3/approval-pending-list",
    query: &["pageNo", "pageSize", "objectType", "keyword"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pageNo",
        limit: Some("pageSize"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static PROCESS_APPROVAL: Operation = Operation {
    name: "processApproval",
    method: Method::PUT,
    path: "/api/v3/approval-process",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Approvals
///
/// Requests that await a decision by an administrator, and their history.
impl ManagementClient {
    /// Get an approval
    ///
    /// Returns the details of the approval with the given number.
    ///
    /// `GET /api/v3/approval` [API documentation](<https://api-explorer.genauth.ai/#operation/getDetail>)
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
    /// use genauth::management::GetDetailRequestDto;
    ///
    /// let response = client
    ///     .get_detail(GetDetailRequestDto::new("the number"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDetail")]
    #[inline]
    pub fn get_detail(&self, request: GetDetailRequestDto) -> Call<ApprovalDetailDto> {
        self.call(&GET_DETAIL, Some(&request))
    }

    /// Process approvals in bulk
    ///
    /// Approves or rejects the approvals with the given numbers, depending on `isAgreed`.
    ///
    /// `PUT /api/v3/approval-batch-process` [API documentation](<https://api-explorer.genauth.ai/#operation/batchProcessApproval>)
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
    /// use genauth::management::ApprovalBatchProcessReq;
    ///
    /// let response = client
    ///     .batch_process_approval(ApprovalBatchProcessReq::new([1]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchProcessApproval")]
    #[inline]
    pub fn batch_process_approval(
        &self,
        request: ApprovalBatchProcessReq,
    ) -> Call<IsSuccessDto> {
        self.call(&BATCH_PROCESS_APPROVAL, Some(&request))
    }

    /// List processed approvals
    ///
    /// Returns a page of the processed approvals, optionally filtered by object type and keyword.
    ///
    /// Paginated: `page_no` is the page number, and `page_size` is the page size. The items are in
    /// `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/approval-closed-list` [API documentation](<https://api-explorer.genauth.ai/#operation/closedList>)
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
    /// use genauth::management::ClosedListDto;
    ///
    /// let mut items = client
    ///     .closed_list(ClosedListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "closedList")]
    #[inline]
    pub fn closed_list(
        &self,
        request: ClosedListDto,
    ) -> Call<ApprovalPageList, ApprovalDetailDto> {
        self.call_list(&CLOSED_LIST, request, |page| page.list)
    }

    /// List approval logs
    ///
    /// Returns a page of the approval log, optionally filtered by object type and keyword.
    ///
    /// Paginated: `page_no` is the page number, and `page_size` is the page size. The items are in
    /// `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/approval-log-list` [API documentation](<https://api-explorer.genauth.ai/#operation/logList>)
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
    /// use genauth::management::LogListDto;
    ///
    /// let mut items = client
    ///     .log_list(LogListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "logList")]
    #[inline]
    pub fn log_list(
        &self,
        request: LogListDto,
    ) -> Call<ApprovalPageList, ApprovalDetailDto> {
        self.call_list(&LOG_LIST, request, |page| page.list)
    }

    /// List pending approvals
    ///
    /// Returns a page of the approvals that await a decision, optionally filtered by object type
    /// and keyword.
    ///
    /// Paginated: `page_no` is the page number, and `page_size` is the page size. The items are in
    /// `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/approval-pending-list` [API documentation](<https://api-explorer.genauth.ai/#operation/pendList>)
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
    /// use genauth::management::PendListDto;
    ///
    /// let mut items = client
    ///     .pend_list(PendListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pendList")]
    #[inline]
    pub fn pend_list(
        &self,
        request: PendListDto,
    ) -> Call<ApprovalPageList, ApprovalDetailDto> {
        self.call_list(&PEND_LIST, request, |page| page.list)
    }

    /// Process an approval
    ///
    /// Approves or rejects the approval with the given number, depending on `isAgreed`.
    ///
    /// `PUT /api/v3/approval-process` [API documentation](<https://api-explorer.genauth.ai/#operation/processApproval>)
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
    /// use genauth::management::ApprovalProcessReq;
    ///
    /// let response = client
    ///     .process_approval(ApprovalProcessReq::new("the number"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "processApproval")]
    #[inline]
    pub fn process_approval(&self, request: ApprovalProcessReq) -> Call<IsSuccessDto> {
        self.call(&PROCESS_APPROVAL, Some(&request))
    }
}
