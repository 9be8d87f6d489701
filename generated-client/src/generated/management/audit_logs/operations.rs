// @generated from spec/management/audit-logs.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Audit logs.

use crate::generated::management::{
    AdminAuditLogDto, AdminAuditLogRespData, GetAdminAuditLogsDto, GetUserActionLogsDto,
    ManagementClient, UserActionLogDto, UserActionLogRespData,
};
use crate::runtime::prelude::*;

static GET_USER_ACTION_LOGS: Operation = Operation {
    name: "getUserActionLogs",
    method: Method::POST,
    path: "/api/v3/get-user-action-logs",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pagination.page",
        limit: Some("pagination.limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_ADMIN_AUDIT_LOGS: Operation = Operation {
    name: "getAdminAuditLogs",
    method: Method::POST,
    path: "/api/v3/get-admin-audit-logs",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pagination.page",
        limit: Some("pagination.limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

/// # Audit logs
///
/// Actions of administrators and users.
impl ManagementClient {
    /// List user action logs
    ///
    /// Returns a page of user action logs, optionally filtered by request ID, client IP address,
    /// event type, user, application, period, and success.
    ///
    /// Paginated: `pagination.page` is the page number, and `pagination.limit` is the page size.
    /// The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/get-user-action-logs` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserActionLogs>)
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
    /// use genauth::management::GetUserActionLogsDto;
    ///
    /// let mut items = client
    ///     .get_user_action_logs(GetUserActionLogsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserActionLogs")]
    #[inline]
    pub fn get_user_action_logs(
        &self,
        request: GetUserActionLogsDto,
    ) -> Call<UserActionLogRespData, UserActionLogDto> {
        self.call_list(&GET_USER_ACTION_LOGS, request, |page| page.list)
    }

    /// List administrator audit logs
    ///
    /// Returns a page of administrator audit logs, optionally filtered by request ID, client IP
    /// address, operation type, resource type, administrator, success, and period.
    ///
    /// Paginated: `pagination.page` is the page number, and `pagination.limit` is the page size.
    /// The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/get-admin-audit-logs` [API documentation](<https://api-explorer.genauth.ai/#operation/getAdminAuditLogs>)
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
    /// use genauth::management::GetAdminAuditLogsDto;
    ///
    /// let mut items = client
    ///     .get_admin_audit_logs(GetAdminAuditLogsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAdminAuditLogs")]
    #[inline]
    pub fn get_admin_audit_logs(
        &self,
        request: GetAdminAuditLogsDto,
    ) -> Call<AdminAuditLogRespData, AdminAuditLogDto> {
        self.call_list(&GET_ADMIN_AUDIT_LOGS, request, |page| page.list)
    }
}
