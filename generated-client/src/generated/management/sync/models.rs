// @generated from spec/management/sync.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Synchronization.

use crate::runtime::prelude::*;

/// Request to get a synchronization task.
///
/// Used by [`get_sync_task`](crate::management::ManagementClient::get_sync_task).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncTaskDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetSyncTaskDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            ..Record::blank()
        }
    }
}

record! {
    GetSyncTaskDto {
        required sync_task_id = "syncTaskId",
    }
}

/// Request to list synchronization tasks.
///
/// Used by [`list_sync_tasks`](crate::management::ManagementClient::list_sync_tasks).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSyncTasksDto {
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
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListSyncTasksDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
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
}

record! {
    ListSyncTasksDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// A synchronization task to create.
///
/// Used by [`create_sync_task`](crate::management::ManagementClient::create_sync_task).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSyncTaskDto {
    /// Name of the synchronization task.
    ///
    /// Example: `我的飞书同步任务`.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: String,
    /// Type of the synchronization task, which is the external system it works with.
    ///
    /// Example: `lark`.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: SyncTaskType,
    /// Configuration of the synchronization task.
    #[doc(alias = "clientConfig")]
    pub client_config: SyncTaskClientConfig,
    /// Direction of the data flow of the synchronization task.
    ///
    /// Example: `upstream`.
    #[doc(alias = "syncTaskFlow")]
    pub sync_task_flow: SyncFlow,
    /// Trigger of the synchronization task.
    ///
    /// Example: `manually`.
    #[doc(alias = "syncTaskTrigger")]
    pub sync_task_trigger: SyncTrigger,
    /// Organization bound to the synchronization task. An upstream task is bound to it after the
    /// first run; for a downstream task, it must be set when the task is created.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Scope of the synchronization, effective only for downstream tasks. If empty, the whole
    /// organization is synchronized.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Mapping of the fields.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// Schedule of the timed synchronization.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateSyncTaskDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        sync_task_name: impl Into<String>,
        sync_task_type: impl Into<SyncTaskType>,
        client_config: SyncTaskClientConfig,
        sync_task_flow: impl Into<SyncFlow>,
        sync_task_trigger: impl Into<SyncTrigger>,
        field_mapping: impl IntoIterator<Item = SyncTaskFieldMapping>,
    ) -> Self {
        Self {
            sync_task_name: sync_task_name.into(),
            sync_task_type: sync_task_type.into(),
            client_config,
            sync_task_flow: sync_task_flow.into(),
            sync_task_trigger: sync_task_trigger.into(),
            field_mapping: field_mapping.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`organization_code`](Self#structfield.organization_code).
    pub fn organization_code(mut self, value: impl IntoOption<String>) -> Self {
        self.organization_code = value.into_option();
        self
    }

    /// Sets [`provisioning_scope`](Self#structfield.provisioning_scope).
    pub fn provisioning_scope(
        mut self,
        value: impl IntoOption<SyncTaskProvisioningScope>,
    ) -> Self {
        self.provisioning_scope = value.into_option();
        self
    }

    /// Sets [`timed_scheduler`](Self#structfield.timed_scheduler).
    pub fn timed_scheduler(
        mut self,
        value: impl IntoOption<SyncTaskTimedScheduler>,
    ) -> Self {
        self.timed_scheduler = value.into_option();
        self
    }
}

record! {
    CreateSyncTaskDto {
        required sync_task_name = "syncTaskName",
        required sync_task_type = "syncTaskType",
        required client_config = "clientConfig",
        required sync_task_flow = "syncTaskFlow",
        required sync_task_trigger = "syncTaskTrigger",
        optional organization_code = "organizationCode",
        optional provisioning_scope = "provisioningScope",
        required field_mapping = "fieldMapping",
        optional timed_scheduler = "timedScheduler",
    }
}

/// Changes to make to a synchronization task.
///
/// Used by [`update_sync_task`](crate::management::ManagementClient::update_sync_task).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSyncTaskDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Name of the synchronization task.
    ///
    /// Example: `我的飞书同步任务`.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: Option<String>,
    /// Type of the synchronization task, which is the external system it works with.
    ///
    /// Example: `lark`.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: Option<SyncTaskType>,
    /// Configuration of the synchronization task.
    #[doc(alias = "clientConfig")]
    pub client_config: Option<SyncTaskClientConfig>,
    /// Direction of the data flow of the synchronization task.
    ///
    /// Example: `upstream`.
    #[doc(alias = "syncTaskFlow")]
    pub sync_task_flow: Option<SyncFlow>,
    /// Trigger of the synchronization task.
    ///
    /// Example: `manually`.
    #[doc(alias = "syncTaskTrigger")]
    pub sync_task_trigger: Option<SyncTrigger>,
    /// Organization bound to the synchronization task. An upstream task is bound to it after the
    /// first run; for a downstream task, it must be set when the task is created.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Scope of the synchronization, effective only for downstream tasks. If empty, the whole
    /// organization is synchronized.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Mapping of the fields.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Option<Vec<SyncTaskFieldMapping>>,
    /// Schedule of the timed synchronization.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateSyncTaskDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            ..Record::blank()
        }
    }

    /// Sets [`sync_task_name`](Self#structfield.sync_task_name).
    pub fn sync_task_name(mut self, value: impl IntoOption<String>) -> Self {
        self.sync_task_name = value.into_option();
        self
    }

    /// Sets [`sync_task_type`](Self#structfield.sync_task_type).
    pub fn sync_task_type(mut self, value: impl IntoOption<SyncTaskType>) -> Self {
        self.sync_task_type = value.into_option();
        self
    }

    /// Sets [`client_config`](Self#structfield.client_config).
    pub fn client_config(
        mut self,
        value: impl IntoOption<SyncTaskClientConfig>,
    ) -> Self {
        self.client_config = value.into_option();
        self
    }

    /// Sets [`sync_task_flow`](Self#structfield.sync_task_flow).
    pub fn sync_task_flow(mut self, value: impl IntoOption<SyncFlow>) -> Self {
        self.sync_task_flow = value.into_option();
        self
    }

    /// Sets [`sync_task_trigger`](Self#structfield.sync_task_trigger).
    pub fn sync_task_trigger(mut self, value: impl IntoOption<SyncTrigger>) -> Self {
        self.sync_task_trigger = value.into_option();
        self
    }

    /// Sets [`organization_code`](Self#structfield.organization_code).
    pub fn organization_code(mut self, value: impl IntoOption<String>) -> Self {
        self.organization_code = value.into_option();
        self
    }

    /// Sets [`provisioning_scope`](Self#structfield.provisioning_scope).
    pub fn provisioning_scope(
        mut self,
        value: impl IntoOption<SyncTaskProvisioningScope>,
    ) -> Self {
        self.provisioning_scope = value.into_option();
        self
    }

    /// Sets [`field_mapping`](Self#structfield.field_mapping).
    pub fn field_mapping(
        mut self,
        value: impl IntoOption<Vec<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = value.into_option();
        self
    }

    /// Sets [`timed_scheduler`](Self#structfield.timed_scheduler).
    pub fn timed_scheduler(
        mut self,
        value: impl IntoOption<SyncTaskTimedScheduler>,
    ) -> Self {
        self.timed_scheduler = value.into_option();
        self
    }
}

record! {
    UpdateSyncTaskDto {
        required sync_task_id = "syncTaskId",
        optional sync_task_name = "syncTaskName",
        optional sync_task_type = "syncTaskType",
        optional client_config = "clientConfig",
        optional sync_task_flow = "syncTaskFlow",
        optional sync_task_trigger = "syncTaskTrigger",
        optional organization_code = "organizationCode",
        optional provisioning_scope = "provisioningScope",
        optional field_mapping = "fieldMapping",
        optional timed_scheduler = "timedScheduler",
    }
}

/// Request to run a synchronization task.
///
/// Used by [`trigger_sync_task`](crate::management::ManagementClient::trigger_sync_task).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncTaskDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TriggerSyncTaskDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            ..Record::blank()
        }
    }
}

record! {
    TriggerSyncTaskDto {
        required sync_task_id = "syncTaskId",
    }
}

/// Request to get a synchronization job.
///
/// Used by [`get_sync_job`](crate::management::ManagementClient::get_sync_job).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncJobDto {
    /// ID of the synchronization job.
    ///
    /// Example: `1`.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetSyncJobDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            ..Record::blank()
        }
    }
}

record! {
    GetSyncJobDto {
        required sync_job_id = "syncJobId",
    }
}

/// Request to list synchronization jobs.
///
/// Used by [`list_sync_jobs`](crate::management::ManagementClient::list_sync_jobs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncJobsDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
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
    /// Trigger of the synchronization task.
    ///
    /// Example: `manually`.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: Option<SyncTrigger>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListSyncJobsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            ..Record::blank()
        }
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

    /// Sets [`sync_trigger`](Self#structfield.sync_trigger).
    pub fn sync_trigger(mut self, value: impl IntoOption<SyncTrigger>) -> Self {
        self.sync_trigger = value.into_option();
        self
    }
}

record! {
    ListSyncJobsDto {
        required sync_task_id = "syncTaskId",
        optional page = "page",
        optional limit = "limit",
        optional sync_trigger = "syncTrigger",
    }
}

/// Request to list the logs of a synchronization job.
///
/// Used by [`list_sync_job_logs`](crate::management::ManagementClient::list_sync_job_logs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncJobLogsDto {
    /// ID of the synchronization job.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
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
    /// Filters logs by whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Filters logs by type of operation.
    ///
    /// Example: `CreateUser`.
    pub action: Option<ListSyncJobLogsDtoAction>,
    /// Type of the object operated on.
    ///
    /// Example: `DEPARTMENT`.
    #[doc(alias = "objectType")]
    pub object_type: Option<SyncObjectType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListSyncJobLogsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            ..Record::blank()
        }
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

    /// Sets [`success`](Self#structfield.success).
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }

    /// Sets [`action`](Self#structfield.action).
    pub fn action(mut self, value: impl IntoOption<ListSyncJobLogsDtoAction>) -> Self {
        self.action = value.into_option();
        self
    }

    /// Sets [`object_type`](Self#structfield.object_type).
    pub fn object_type(mut self, value: impl IntoOption<SyncObjectType>) -> Self {
        self.object_type = value.into_option();
        self
    }
}

record! {
    ListSyncJobLogsDto {
        required sync_job_id = "syncJobId",
        optional page = "page",
        optional limit = "limit",
        optional success = "success",
        optional action = "action",
        optional object_type = "objectType",
    }
}

/// Filters logs by type of operation.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSyncJobLogsDtoAction {
    /// A user was created.
    ///
    /// Serialized as `CreateUser`.
    CreateUser,
    /// A user's profile was changed.
    ///
    /// Serialized as `UpdateUser`.
    UpdateUser,
    /// A user was deleted.
    ///
    /// Serialized as `DeleteUser`.
    DeleteUser,
    /// A user's unique identifier was changed.
    ///
    /// Serialized as `UpdateUserIdentifier`.
    UpdateUserIdentifier,
    /// A user's departments were changed.
    ///
    /// Serialized as `ChangeUserDepartment`.
    ChangeUserDepartment,
    /// A department was created.
    ///
    /// Serialized as `CreateDepartment`.
    CreateDepartment,
    /// A department was changed.
    ///
    /// Serialized as `UpdateDepartment`.
    UpdateDepartment,
    /// A department was deleted.
    ///
    /// Serialized as `DeleteDepartment`.
    DeleteDepartment,
    /// A department was moved.
    ///
    /// Serialized as `MoveDepartment`.
    MoveDepartment,
    /// The leader of a department was synchronized.
    ///
    /// Serialized as `UpdateDepartmentLeader`.
    UpdateDepartmentLeader,
    /// A group was created.
    ///
    /// Serialized as `CreateGroup`.
    CreateGroup,
    /// A group was changed.
    ///
    /// Serialized as `UpdateGroup`.
    UpdateGroup,
    /// A group was deleted.
    ///
    /// Serialized as `DeleteGroup`.
    DeleteGroup,
    /// No change was required.
    ///
    /// Serialized as `Updateless`.
    Updateless,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ListSyncJobLogsDtoAction {
        CreateUser = "CreateUser",
        UpdateUser = "UpdateUser",
        DeleteUser = "DeleteUser",
        UpdateUserIdentifier = "UpdateUserIdentifier",
        ChangeUserDepartment = "ChangeUserDepartment",
        CreateDepartment = "CreateDepartment",
        UpdateDepartment = "UpdateDepartment",
        DeleteDepartment = "DeleteDepartment",
        MoveDepartment = "MoveDepartment",
        UpdateDepartmentLeader = "UpdateDepartmentLeader",
        CreateGroup = "CreateGroup",
        UpdateGroup = "UpdateGroup",
        DeleteGroup = "DeleteGroup",
        Updateless = "Updateless",
    }
}

/// Request to list risky synchronization operations.
///
/// Used by [`list_sync_risk_operations`](crate::management::ManagementClient::list_sync_risk_operations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncRiskOperationsDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
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
    /// Filters operations by execution status.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["SUCCESS","FAILED"]`.
    pub status: Option<Vec<SyncRiskOperationStatus>>,
    /// Filters operations by type of the object operated on. By default, records of all types are
    /// returned.
    ///
    /// Example: `["DEPARTMENT","USER"]`.
    #[doc(alias = "objectType")]
    pub object_type: Option<Vec<SyncObjectType>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListSyncRiskOperationsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            ..Record::blank()
        }
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

    /// Sets [`status`](Self#structfield.status).
    pub fn status(
        mut self,
        value: impl IntoOption<Vec<SyncRiskOperationStatus>>,
    ) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`object_type`](Self#structfield.object_type).
    pub fn object_type(mut self, value: impl IntoOption<Vec<SyncObjectType>>) -> Self {
        self.object_type = value.into_option();
        self
    }
}

record! {
    ListSyncRiskOperationsDto {
        required sync_task_id = "syncTaskId",
        optional page = "page",
        optional limit = "limit",
        optional status = "status",
        optional object_type = "objectType",
    }
}

/// Request to run risky synchronization operations.
///
/// Used by [`trigger_sync_risk_operations`](crate::management::ManagementClient::trigger_sync_risk_operations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncRiskOperationDto {
    /// IDs of the risky operations of the synchronization task.
    ///
    /// Example: `[1,2]`.
    #[doc(alias = "syncRiskOperationIds")]
    pub sync_risk_operation_ids: Vec<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TriggerSyncRiskOperationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_risk_operation_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            sync_risk_operation_ids: sync_risk_operation_ids.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    TriggerSyncRiskOperationDto {
        required sync_risk_operation_ids = "syncRiskOperationIds",
    }
}

/// Request to cancel risky synchronization operations.
///
/// Used by [`cancel_sync_risk_operation`](crate::management::ManagementClient::cancel_sync_risk_operation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelSyncRiskOperationDto {
    /// IDs of the risky operations of the synchronization task.
    ///
    /// Example: `[1,2]`.
    #[doc(alias = "syncRiskOperationIds")]
    pub sync_risk_operation_ids: Vec<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CancelSyncRiskOperationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sync_risk_operation_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            sync_risk_operation_ids: sync_risk_operation_ids.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CancelSyncRiskOperationDto {
        required sync_risk_operation_ids = "syncRiskOperationIds",
    }
}

/// Users and departments that a downstream synchronization task covers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskProvisioningScope {
    /// Whether all users and departments of the selected organization are synchronized.
    ///
    /// Example: `true`.
    pub all: bool,
    /// Whether newly added users are included.
    ///
    /// Example: `false`.
    #[doc(alias = "includeNewUsers")]
    pub include_new_users: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskProvisioningScope {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(all: bool, include_new_users: bool) -> Self {
        Self {
            all,
            include_new_users,
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskProvisioningScope {
        required all = "all",
        required include_new_users = "includeNewUsers",
    }
}

/// A mapping from a source field to a target field in a synchronization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskFieldMapping {
    /// Source field of the mapping.
    ///
    /// Example: `mobile`.
    pub expression: String,
    /// Field that the source field is converted to.
    ///
    /// Example: `phone`.
    #[doc(alias = "targetKey")]
    pub target_key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskFieldMapping {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(expression: impl Into<String>, target_key: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            target_key: target_key.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskFieldMapping {
        required expression = "expression",
        required target_key = "targetKey",
    }
}

/// Schedule of a timed synchronization task: its start time and interval.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskTimedScheduler {
    /// Interval at which the task runs.
    ///
    /// Example: `days`.
    pub cycle: SyncTaskTimedSchedulerCycle,
    /// Time of the first run, as a timestamp in milliseconds.
    ///
    /// Example: `1664249726701`.
    #[doc(alias = "startTime")]
    pub start_time: UnixMillis,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskTimedScheduler {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        cycle: impl Into<SyncTaskTimedSchedulerCycle>,
        start_time: impl Into<UnixMillis>,
    ) -> Self {
        Self {
            cycle: cycle.into(),
            start_time: start_time.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskTimedScheduler {
        required cycle = "cycle",
        required start_time = "startTime",
    }
}

/// Interval at which the task runs.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncTaskTimedSchedulerCycle {
    /// The task runs once a month.
    ///
    /// Serialized as `month`.
    #[doc(alias = "month")]
    Month,
    /// The task runs once a week.
    ///
    /// Serialized as `week`.
    #[doc(alias = "week")]
    Week,
    /// The task runs once a day.
    ///
    /// Serialized as `days`.
    #[doc(alias = "days")]
    Days,
    /// The task runs every six hours.
    ///
    /// Serialized as `sixHours`.
    #[doc(alias = "sixHours")]
    SixHours,
    /// The task runs every two hours.
    ///
    /// Serialized as `twoHours`.
    #[doc(alias = "twoHours")]
    TwoHours,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncTaskTimedSchedulerCycle {
        Month = "month",
        Week = "week",
        Days = "days",
        SixHours = "sixHours",
        TwoHours = "twoHours",
    }
}

/// A synchronization task: its type, direction, trigger, scope, field mapping, and the state of
/// its last run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskDto {
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Name of the synchronization task.
    ///
    /// Example: `我的飞书同步任务`.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: String,
    /// Type of the synchronization task, which is the external system it works with.
    ///
    /// Example: `lark`.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: SyncTaskType,
    /// Direction of the data flow of the synchronization task.
    ///
    /// Example: `upstream`.
    #[doc(alias = "syncFlow")]
    pub sync_flow: SyncFlow,
    /// Trigger of the synchronization task.
    ///
    /// Example: `manually`.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: SyncTrigger,
    /// Error message of the most recent synchronization.
    #[doc(alias = "lastSyncMessage")]
    pub last_sync_message: Option<String>,
    /// Progress of the most recent synchronization.
    ///
    /// Example: `80`.
    #[doc(alias = "lastSyncRate")]
    pub last_sync_rate: Option<f64>,
    /// Status of the most recent synchronization.
    ///
    /// Example: `success`.
    #[doc(alias = "lastSyncStatus")]
    pub last_sync_status: Option<SyncStatus>,
    /// Time of the most recent synchronization.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "lastSyncTime")]
    pub last_sync_time: Option<DateTime>,
    /// Organization bound to the synchronization task. An upstream task is bound to it after the
    /// first run; for a downstream task, it must be set when the task is created.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Scope of the synchronization, effective only for downstream tasks. If empty, the whole
    /// organization is synchronized.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Mapping of the fields.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// Schedule of the timed synchronization.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncTaskDto {
        required sync_task_id = "syncTaskId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required sync_task_name = "syncTaskName",
        required sync_task_type = "syncTaskType",
        required sync_flow = "syncFlow",
        required sync_trigger = "syncTrigger",
        optional last_sync_message = "lastSyncMessage",
        optional last_sync_rate = "lastSyncRate",
        optional last_sync_status = "lastSyncStatus",
        optional last_sync_time = "lastSyncTime",
        optional organization_code = "organizationCode",
        optional provisioning_scope = "provisioningScope",
        required field_mapping = "fieldMapping",
        optional timed_scheduler = "timedScheduler",
    }
}

/// A page of synchronization tasks and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<SyncTaskDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncTaskPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Credentials of the Lark app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskLarkClientConfig {
    /// App ID of the Feishu application.
    pub app_id: String,
    /// App Secret of the Feishu application.
    pub app_secret: Secret,
    /// Encrypt Key of the Feishu event subscription, found on the event subscription page of the
    /// application in the Feishu Open Platform. Required for real-time synchronization.
    pub encrypt_key: Option<Secret>,
    /// Verification Token of the Feishu event subscription, found on the event subscription page of
    /// the application in the Feishu Open Platform. Required for real-time synchronization.
    pub verification_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskLarkClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            ..Record::blank()
        }
    }

    /// Sets [`encrypt_key`](Self#structfield.encrypt_key).
    pub fn encrypt_key(mut self, value: impl IntoOption<Secret>) -> Self {
        self.encrypt_key = value.into_option();
        self
    }

    /// Sets [`verification_token`](Self#structfield.verification_token).
    pub fn verification_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.verification_token = value.into_option();
        self
    }
}

record! {
    SyncTaskLarkClientConfig {
        required app_id = "app_id",
        required app_secret = "app_secret",
        optional encrypt_key = "encrypt_key",
        optional verification_token = "verification_token",
    }
}

/// Credentials of the WeCom (WeChat Work) enterprise that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskWechatworkClientConfig {
    /// ID of the enterprise (CorpId) in WeCom.
    #[doc(alias = "corpID")]
    pub corp_id: String,
    /// Secret of the WeCom contacts.
    pub secret: Secret,
    /// Token for synchronizing contact events.
    pub token: Option<Secret>,
    /// EncodingAESKey for synchronizing contact events.
    #[doc(alias = "encodingAESKey")]
    pub encoding_aes_key: Option<Secret>,
    /// Address of the proxy.
    #[doc(alias = "agentUrl")]
    pub agent_url: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskWechatworkClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(corp_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            corp_id: corp_id.into(),
            secret: secret.into(),
            ..Record::blank()
        }
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.token = value.into_option();
        self
    }

    /// Sets [`encoding_aes_key`](Self#structfield.encoding_aes_key).
    pub fn encoding_aes_key(mut self, value: impl IntoOption<Secret>) -> Self {
        self.encoding_aes_key = value.into_option();
        self
    }

    /// Sets [`agent_url`](Self#structfield.agent_url).
    pub fn agent_url(mut self, value: impl IntoOption<String>) -> Self {
        self.agent_url = value.into_option();
        self
    }
}

record! {
    SyncTaskWechatworkClientConfig {
        required corp_id = "corpID",
        required secret = "secret",
        optional token = "token",
        optional encoding_aes_key = "encodingAESKey",
        optional agent_url = "agentUrl",
    }
}

/// Credentials of the DingTalk app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskDingtalkClientConfig {
    /// ID of the enterprise (CorpId) in DingTalk.
    #[doc(alias = "corpId")]
    pub corp_id: String,
    /// AppKey of the DingTalk application.
    #[doc(alias = "appKey")]
    pub app_key: String,
    /// AppSecret of the DingTalk application.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// AES key used for encryption.
    pub aes_key: Option<Secret>,
    /// Token used for signing.
    pub token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskDingtalkClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        corp_id: impl Into<String>,
        app_key: impl Into<String>,
        app_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            corp_id: corp_id.into(),
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            ..Record::blank()
        }
    }

    /// Sets [`aes_key`](Self#structfield.aes_key).
    pub fn aes_key(mut self, value: impl IntoOption<Secret>) -> Self {
        self.aes_key = value.into_option();
        self
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.token = value.into_option();
        self
    }
}

record! {
    SyncTaskDingtalkClientConfig {
        required corp_id = "corpId",
        required app_key = "appKey",
        required app_secret = "appSecret",
        optional aes_key = "aes_key",
        optional token = "token",
    }
}

/// Credentials of the Moka account that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskMokaClientConfig {
    /// Username for Moka.
    #[doc(alias = "userName")]
    pub username: String,
    /// Enterprise code (Ent Code) in Moka.
    #[doc(alias = "entCode")]
    pub ent_code: String,
    /// API code for employees in Moka.
    #[doc(alias = "apiCode_employee")]
    pub api_code_employee: Secret,
    /// API code for departments in Moka.
    #[doc(alias = "apiCode_department")]
    pub api_code_department: Secret,
    /// Private key for Moka.
    #[doc(alias = "privateKey")]
    pub private_key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskMokaClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        username: impl Into<String>,
        ent_code: impl Into<String>,
        api_code_employee: impl Into<Secret>,
        api_code_department: impl Into<Secret>,
        private_key: impl Into<Secret>,
    ) -> Self {
        Self {
            username: username.into(),
            ent_code: ent_code.into(),
            api_code_employee: api_code_employee.into(),
            api_code_department: api_code_department.into(),
            private_key: private_key.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskMokaClientConfig {
        required username = "userName",
        required ent_code = "entCode",
        required api_code_employee = "apiCode_employee",
        required api_code_department = "apiCode_department",
        required private_key = "privateKey",
    }
}

/// Endpoints, token, and department attributes of the SCIM source that a synchronization task
/// uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskScimClientConfig {
    /// URL of the groups in the custom synchronization source.
    pub org_url: Option<String>,
    /// URL of the users in the custom synchronization source.
    pub user_url: String,
    /// Token for the custom synchronization source.
    pub token: Secret,
    /// ID of the root department in the custom synchronization source.
    pub root_department_id: Option<String>,
    /// Parent department setting of the custom synchronization source.
    pub parent_department: Option<String>,
    /// Department setting of the custom synchronization source.
    pub department: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskScimClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_url: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self {
            user_url: user_url.into(),
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`org_url`](Self#structfield.org_url).
    pub fn org_url(mut self, value: impl IntoOption<String>) -> Self {
        self.org_url = value.into_option();
        self
    }

    /// Sets [`root_department_id`](Self#structfield.root_department_id).
    pub fn root_department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.root_department_id = value.into_option();
        self
    }

    /// Sets [`parent_department`](Self#structfield.parent_department).
    pub fn parent_department(mut self, value: impl IntoOption<String>) -> Self {
        self.parent_department = value.into_option();
        self
    }

    /// Sets [`department`](Self#structfield.department).
    pub fn department(mut self, value: impl IntoOption<String>) -> Self {
        self.department = value.into_option();
        self
    }
}

record! {
    SyncTaskScimClientConfig {
        optional org_url = "org_url",
        required user_url = "user_url",
        required token = "token",
        optional root_department_id = "root_department_id",
        optional parent_department = "parent_department",
        optional department = "department",
    }
}

/// The Active Directory identity source that a synchronization task uses.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncTaskActiveDirectoryClientConfig {
    /// Unique identifier of the identity source.
    #[doc(alias = "syncIdentityProviderCode")]
    pub sync_identity_provider_code: Option<String>,
    /// URL of the provisioning ticket.
    pub ticket_url: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskActiveDirectoryClientConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`sync_identity_provider_code`](Self#structfield.sync_identity_provider_code).
    pub fn sync_identity_provider_code(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.sync_identity_provider_code = value.into_option();
        self
    }

    /// Sets [`ticket_url`](Self#structfield.ticket_url).
    pub fn ticket_url(mut self, value: impl IntoOption<Secret>) -> Self {
        self.ticket_url = value.into_option();
        self
    }
}

record! {
    SyncTaskActiveDirectoryClientConfig {
        optional sync_identity_provider_code = "syncIdentityProviderCode",
        optional ticket_url = "ticket_url",
    }
}

/// Address, bind credentials, and search settings of the LDAP server that a synchronization
/// task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskLdapClientConfig {
    /// URL of the LDAP server.
    pub url: String,
    /// DN used to bind to the LDAP server.
    #[doc(alias = "bindDn")]
    pub bind_dn: String,
    /// Password of the bind DN.
    #[doc(alias = "bindCredentials")]
    pub bind_credentials: Secret,
    /// DN below which users are searched for.
    #[doc(alias = "usersBaseDn")]
    pub users_base_dn: String,
    /// DN below which groups are searched for.
    #[doc(alias = "groupsBaseDn")]
    pub groups_base_dn: String,
    /// LDAP filter that selects the users.
    ///
    /// Example: `(|(objectclass=orgnizationPerson)(objectclass=person))`.
    #[doc(alias = "userQueryCriteria")]
    pub user_query_criteria: String,
    /// LDAP filter that selects the departments.
    ///
    /// Example: `(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))`.
    #[doc(alias = "departmentQueryCriteria")]
    pub department_query_criteria: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskLdapClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: SyncTaskLdapClientConfigRequired) -> Self {
        Self {
            url: required.url,
            bind_dn: required.bind_dn,
            bind_credentials: required.bind_credentials,
            users_base_dn: required.users_base_dn,
            groups_base_dn: required.groups_base_dn,
            user_query_criteria: required.user_query_criteria,
            department_query_criteria: required.department_query_criteria,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`SyncTaskLdapClientConfig`].
#[derive(Clone, PartialEq)]
pub struct SyncTaskLdapClientConfigRequired {
    /// URL of the LDAP server.
    pub url: String,
    /// DN used to bind to the LDAP server.
    #[doc(alias = "bindDn")]
    pub bind_dn: String,
    /// Password of the bind DN.
    #[doc(alias = "bindCredentials")]
    pub bind_credentials: Secret,
    /// DN below which users are searched for.
    #[doc(alias = "usersBaseDn")]
    pub users_base_dn: String,
    /// DN below which groups are searched for.
    #[doc(alias = "groupsBaseDn")]
    pub groups_base_dn: String,
    /// LDAP filter that selects the users.
    ///
    /// Example: `(|(objectclass=orgnizationPerson)(objectclass=person))`.
    #[doc(alias = "userQueryCriteria")]
    pub user_query_criteria: String,
    /// LDAP filter that selects the departments.
    ///
    /// Example: `(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))`.
    #[doc(alias = "departmentQueryCriteria")]
    pub department_query_criteria: String,
}

required_fields! {
    SyncTaskLdapClientConfigRequired {
        required url = "url",
        required bind_dn = "bindDn",
        required bind_credentials = "bindCredentials",
        required users_base_dn = "usersBaseDn",
        required groups_base_dn = "groupsBaseDn",
        required user_query_criteria = "userQueryCriteria",
        required department_query_criteria = "departmentQueryCriteria",
    }
}

record! {
    SyncTaskLdapClientConfig {
        required url = "url",
        required bind_dn = "bindDn",
        required bind_credentials = "bindCredentials",
        required users_base_dn = "usersBaseDn",
        required groups_base_dn = "groupsBaseDn",
        required user_query_criteria = "userQueryCriteria",
        required department_query_criteria = "departmentQueryCriteria",
    }
}

/// Credentials of the Beisen iTalent app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskItalentClientConfig {
    /// ID of the tenant in Beisen.
    pub tenant_id: String,
    /// App Key of the Beisen application.
    pub app_key: String,
    /// App Secret of the application in the external system.
    pub app_secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskItalentClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        tenant_id: impl Into<String>,
        app_key: impl Into<String>,
        app_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskItalentClientConfig {
        required tenant_id = "tenant_id",
        required app_key = "app_key",
        required app_secret = "app_secret",
    }
}

/// Credentials and sign-in domain of the Maycur app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskMaycurClientConfig {
    /// App Code of the Maycur application.
    pub app_code: String,
    /// App Secret of the application in the external system.
    pub app_secret: Secret,
    /// Domain used to sign in to Maycur.
    pub endpoint: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskMaycurClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_code: impl Into<String>,
        app_secret: impl Into<Secret>,
        endpoint: impl Into<String>,
    ) -> Self {
        Self {
            app_code: app_code.into(),
            app_secret: app_secret.into(),
            endpoint: endpoint.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskMaycurClientConfig {
        required app_code = "app_code",
        required app_secret = "app_secret",
        required endpoint = "endpoint",
    }
}

/// Credentials of the Fxiaoke app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskFxiaokeClientConfig {
    /// App ID of the Fxiaoke application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// App Secret of the Fxiaoke application.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// Permanent Code of the Fxiaoke application.
    #[doc(alias = "permanentCode")]
    pub permanent_code: Secret,
    /// Open User ID of the current user in Fxiaoke.
    #[doc(alias = "currentOpenUserId")]
    pub current_open_user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskFxiaokeClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<Secret>,
        permanent_code: impl Into<Secret>,
        current_open_user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            permanent_code: permanent_code.into(),
            current_open_user_id: current_open_user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskFxiaokeClientConfig {
        required app_id = "appId",
        required app_secret = "appSecret",
        required permanent_code = "permanentCode",
        required current_open_user_id = "currentOpenUserId",
    }
}

/// Credentials of the Xiaoshouyi app that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskXiaoshouyiClientConfig {
    /// Client ID of the Xiaoshouyi application.
    pub client_id: String,
    /// Client secret of the Xiaoshouyi application.
    pub client_secret: Secret,
    /// Username of the Xiaoshouyi application.
    pub username: String,
    /// Password of the Xiaoshouyi application.
    pub password: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskXiaoshouyiClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            username: username.into(),
            password: password.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskXiaoshouyiClientConfig {
        required client_id = "client_id",
        required client_secret = "client_secret",
        required username = "username",
        required password = "password",
    }
}

/// Endpoint and account of the Kayang system that a synchronization task uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskKayangClientConfig {
    /// Address of the Kayang service.
    pub endpoint: String,
    /// Account name for Kayang.
    pub account: String,
    /// Password of the Kayang account.
    pub password: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskKayangClientConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        endpoint: impl Into<String>,
        account: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            account: account.into(),
            password: password.into(),
            ..Record::blank()
        }
    }
}

record! {
    SyncTaskKayangClientConfig {
        required endpoint = "endpoint",
        required account = "account",
        required password = "password",
    }
}

/// Connection settings of a synchronization task, with one field for each type of task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncTaskClientConfig {
    /// Configuration of a Feishu synchronization task.
    #[doc(alias = "larkConfig")]
    pub lark_config: Option<SyncTaskLarkClientConfig>,
    /// Configuration of a Feishu (international edition) synchronization task.
    #[doc(alias = "larkInternationalConfig")]
    pub lark_international_config: Option<SyncTaskLarkClientConfig>,
    /// Configuration of a WeCom synchronization task.
    #[doc(alias = "wechatworkConfig")]
    pub wechatwork_config: Option<SyncTaskWechatworkClientConfig>,
    /// Configuration of a DingTalk synchronization task.
    #[doc(alias = "dingtalkConfig")]
    pub dingtalk_config: Option<SyncTaskDingtalkClientConfig>,
    /// Configuration of a Moka synchronization task.
    #[doc(alias = "mokaConfig")]
    pub moka_config: Option<SyncTaskMokaClientConfig>,
    /// Configuration of a synchronization task for a custom synchronization source.
    #[doc(alias = "scimConfig")]
    pub scim_config: Option<SyncTaskScimClientConfig>,
    /// Configuration of a Windows AD synchronization task.
    #[doc(alias = "activeDirectoryConfig")]
    pub active_directory_config: Option<SyncTaskActiveDirectoryClientConfig>,
    /// Configuration of an LDAP synchronization task.
    #[doc(alias = "ldapConfig")]
    pub ldap_config: Option<SyncTaskLdapClientConfig>,
    /// Configuration of a Beisen synchronization task.
    #[doc(alias = "italentConfig")]
    pub italent_config: Option<SyncTaskItalentClientConfig>,
    /// Configuration of a Maycur synchronization task.
    #[doc(alias = "maycurConfig")]
    pub maycur_config: Option<SyncTaskMaycurClientConfig>,
    /// Configuration of a Fxiaoke synchronization task.
    #[doc(alias = "fxiaokeConfig")]
    pub fxiaoke_config: Option<SyncTaskFxiaokeClientConfig>,
    /// Configuration of a Xiaoshouyi synchronization task.
    #[doc(alias = "xiaoshouyiConfig")]
    pub xiaoshouyi_config: Option<SyncTaskXiaoshouyiClientConfig>,
    /// Configuration of a Kayang synchronization task.
    #[doc(alias = "kayangConfig")]
    pub kayang_config: Option<SyncTaskKayangClientConfig>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SyncTaskClientConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`lark_config`](Self#structfield.lark_config).
    pub fn lark_config(
        mut self,
        value: impl IntoOption<SyncTaskLarkClientConfig>,
    ) -> Self {
        self.lark_config = value.into_option();
        self
    }

    /// Sets [`lark_international_config`](Self#structfield.lark_international_config).
    pub fn lark_international_config(
        mut self,
        value: impl IntoOption<SyncTaskLarkClientConfig>,
    ) -> Self {
        self.lark_international_config = value.into_option();
        self
    }

    /// Sets [`wechatwork_config`](Self#structfield.wechatwork_config).
    pub fn wechatwork_config(
        mut self,
        value: impl IntoOption<SyncTaskWechatworkClientConfig>,
    ) -> Self {
        self.wechatwork_config = value.into_option();
        self
    }

    /// Sets [`dingtalk_config`](Self#structfield.dingtalk_config).
    pub fn dingtalk_config(
        mut self,
        value: impl IntoOption<SyncTaskDingtalkClientConfig>,
    ) -> Self {
        self.dingtalk_config = value.into_option();
        self
    }

    /// Sets [`moka_config`](Self#structfield.moka_config).
    pub fn moka_config(
        mut self,
        value: impl IntoOption<SyncTaskMokaClientConfig>,
    ) -> Self {
        self.moka_config = value.into_option();
        self
    }

    /// Sets [`scim_config`](Self#structfield.scim_config).
    pub fn scim_config(
        mut self,
        value: impl IntoOption<SyncTaskScimClientConfig>,
    ) -> Self {
        self.scim_config = value.into_option();
        self
    }

    /// Sets [`active_directory_config`](Self#structfield.active_directory_config).
    pub fn active_directory_config(
        mut self,
        value: impl IntoOption<SyncTaskActiveDirectoryClientConfig>,
    ) -> Self {
        self.active_directory_config = value.into_option();
        self
    }

    /// Sets [`ldap_config`](Self#structfield.ldap_config).
    pub fn ldap_config(
        mut self,
        value: impl IntoOption<SyncTaskLdapClientConfig>,
    ) -> Self {
        self.ldap_config = value.into_option();
        self
    }

    /// Sets [`italent_config`](Self#structfield.italent_config).
    pub fn italent_config(
        mut self,
        value: impl IntoOption<SyncTaskItalentClientConfig>,
    ) -> Self {
        self.italent_config = value.into_option();
        self
    }

    /// Sets [`maycur_config`](Self#structfield.maycur_config).
    pub fn maycur_config(
        mut self,
        value: impl IntoOption<SyncTaskMaycurClientConfig>,
    ) -> Self {
        self.maycur_config = value.into_option();
        self
    }

    /// Sets [`fxiaoke_config`](Self#structfield.fxiaoke_config).
    pub fn fxiaoke_config(
        mut self,
        value: impl IntoOption<SyncTaskFxiaokeClientConfig>,
    ) -> Self {
        self.fxiaoke_config = value.into_option();
        self
    }

    /// Sets [`xiaoshouyi_config`](Self#structfield.xiaoshouyi_config).
    pub fn xiaoshouyi_config(
        mut self,
        value: impl IntoOption<SyncTaskXiaoshouyiClientConfig>,
    ) -> Self {
        self.xiaoshouyi_config = value.into_option();
        self
    }

    /// Sets [`kayang_config`](Self#structfield.kayang_config).
    pub fn kayang_config(
        mut self,
        value: impl IntoOption<SyncTaskKayangClientConfig>,
    ) -> Self {
        self.kayang_config = value.into_option();
        self
    }
}

record! {
    SyncTaskClientConfig {
        optional lark_config = "larkConfig",
        optional lark_international_config = "larkInternationalConfig",
        optional wechatwork_config = "wechatworkConfig",
        optional dingtalk_config = "dingtalkConfig",
        optional moka_config = "mokaConfig",
        optional scim_config = "scimConfig",
        optional active_directory_config = "activeDirectoryConfig",
        optional ldap_config = "ldapConfig",
        optional italent_config = "italentConfig",
        optional maycur_config = "maycurConfig",
        optional fxiaoke_config = "fxiaokeConfig",
        optional xiaoshouyi_config = "xiaoshouyiConfig",
        optional kayang_config = "kayangConfig",
    }
}

/// The synchronization job that a run of a synchronization task creates.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncTaskDataDto {
    /// ID of the synchronization job that this run of the synchronization task created.
    ///
    /// Example: `1`.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TriggerSyncTaskDataDto {
        required sync_job_id = "syncJobId",
    }
}

/// A run of a synchronization task: its status, and the numbers of departments and users to
/// synchronize and update and of those completed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobDto {
    /// ID of the synchronization job.
    ///
    /// Example: `1`.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
    /// ID of the synchronization task that the synchronization job belongs to.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Current synchronization status.
    ///
    /// Example: `success`.
    #[doc(alias = "syncStatus")]
    pub sync_status: SyncStatus,
    /// Direction of the data flow of the synchronization task.
    ///
    /// Example: `upstream`.
    #[doc(alias = "syncFlow")]
    pub sync_flow: SyncFlow,
    /// Trigger of the synchronization task.
    ///
    /// Example: `manually`.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: SyncTrigger,
    /// Number of departments to synchronize.
    ///
    /// Example: `0`.
    #[doc(alias = "departmentCountAll")]
    pub department_count_all: i64,
    /// Number of departments synchronized successfully.
    ///
    /// Example: `0`.
    #[doc(alias = "departmentCountSucc")]
    pub department_count_succ: i64,
    /// Number of departments to update.
    ///
    /// Example: `0`.
    #[doc(alias = "departmentUpdateCountAll")]
    pub department_update_count_all: i64,
    /// Number of departments updated successfully.
    ///
    /// Example: `0`.
    #[doc(alias = "departmentUpdateCountSucc")]
    pub department_update_count_succ: i64,
    /// Number of users to synchronize.
    ///
    /// Example: `0`.
    #[doc(alias = "accountCountAll")]
    pub account_count_all: i64,
    /// Number of users synchronized successfully.
    ///
    /// Example: `0`.
    #[doc(alias = "accountCountSucc")]
    pub account_count_succ: i64,
    /// Number of users to update.
    ///
    /// Example: `0`.
    #[doc(alias = "accountUpdateCountAll")]
    pub account_update_count_all: i64,
    /// Number of users updated successfully.
    ///
    /// Example: `0`.
    #[doc(alias = "accountUpdateCountSucc")]
    pub account_update_count_succ: i64,
    /// Error message of the synchronization job.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncJobDto {
        required sync_job_id = "syncJobId",
        required sync_task_id = "syncTaskId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required sync_status = "syncStatus",
        required sync_flow = "syncFlow",
        required sync_trigger = "syncTrigger",
        required department_count_all = "departmentCountAll",
        required department_count_succ = "departmentCountSucc",
        required department_update_count_all = "departmentUpdateCountAll",
        required department_update_count_succ = "departmentUpdateCountSucc",
        required account_count_all = "accountCountAll",
        required account_count_succ = "accountCountSucc",
        required account_update_count_all = "accountUpdateCountAll",
        required account_update_count_succ = "accountUpdateCountSucc",
        optional err_msg = "errMsg",
    }
}

/// A page of synchronization jobs and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<SyncJobDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncJobPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A risky operation found by a synchronization task, with its status and the object it
/// concerns.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRiskOperationDto {
    /// ID of the risky operation of the synchronization task.
    ///
    /// Example: `1`.
    #[doc(alias = "syncRiskOperationId")]
    pub sync_risk_operation_id: i64,
    /// ID of the synchronization task.
    ///
    /// Example: `1000`.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Execution status of the risky operation.
    ///
    /// Example: `SUCCESS`.
    pub status: SyncRiskOperationStatus,
    /// Priority of the operation. A smaller number means a higher priority.
    ///
    /// Example: `0`.
    pub level: i64,
    /// Type of the object operated on.
    ///
    /// Example: `DEPARTMENT`.
    #[doc(alias = "objectType")]
    pub object_type: SyncObjectType,
    /// Name of the object operated on: a user, group, or department.
    ///
    /// Example: `张三`.
    #[doc(alias = "objectName")]
    pub object_name: String,
    /// ID of the object operated on.
    ///
    /// Example: `624cf96f7axxx7918478ee7`.
    #[doc(alias = "objectId")]
    pub object_id: String,
    /// Error message when the execution failed.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncRiskOperationDto {
        required sync_risk_operation_id = "syncRiskOperationId",
        required sync_task_id = "syncTaskId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required status = "status",
        required level = "level",
        required object_type = "objectType",
        required object_name = "objectName",
        required object_id = "objectId",
        optional err_msg = "errMsg",
    }
}

/// A page of risky synchronization operations and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRiskOperationPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<SyncRiskOperationDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SyncRiskOperationPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// IDs of the risky synchronization operations that were executed and of those that failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncRiskOperationsDataDto {
    /// IDs of the risky operations that were executed successfully.
    ///
    /// Example: `[1,2]`.
    #[doc(alias = "successList")]
    pub success_list: Vec<i64>,
    /// IDs of the risky operations that failed.
    ///
    /// Example: `[3,4]`.
    #[doc(alias = "faildList")]
    pub faild_list: Vec<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TriggerSyncRiskOperationsDataDto {
        required success_list = "successList",
        required faild_list = "faildList",
    }
}

/// IDs of the risky synchronization operations that were canceled and of those that could not
/// be canceled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelSyncRiskOperationsDataDto {
    /// IDs of the risky operations that were canceled successfully.
    ///
    /// Example: `[1,2]`.
    #[doc(alias = "successList")]
    pub success_list: Vec<i64>,
    /// IDs of the risky operations that could not be canceled.
    ///
    /// Example: `[3,4]`.
    #[doc(alias = "faildList")]
    pub faild_list: Vec<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CancelSyncRiskOperationsDataDto {
        required success_list = "successList",
        required faild_list = "faildList",
    }
}

/// System that a synchronization task works with.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncTaskType {
    /// Synchronization with Lark (Feishu).
    ///
    /// Serialized as `lark`.
    #[doc(alias = "lark")]
    Lark,
    /// Synchronization with the international version of Lark.
    ///
    /// Serialized as `lark-international`.
    #[doc(alias = "lark-international")]
    LarkInternational,
    /// Synchronization with WeCom (WeChat Work).
    ///
    /// Serialized as `wechatwork`.
    #[doc(alias = "wechatwork")]
    Wechatwork,
    /// Synchronization with DingTalk.
    ///
    /// Serialized as `dingtalk`.
    #[doc(alias = "dingtalk")]
    Dingtalk,
    /// Synchronization with Windows Active Directory.
    ///
    /// Serialized as `active-directory`.
    #[doc(alias = "active-directory")]
    ActiveDirectory,
    /// Synchronization with Beisen iTalent.
    ///
    /// Serialized as `italent`.
    #[doc(alias = "italent")]
    Italent,
    /// Synchronization with Maycur expense management.
    ///
    /// Serialized as `maycur`.
    #[doc(alias = "maycur")]
    Maycur,
    /// Synchronization with an LDAP user directory.
    ///
    /// Serialized as `ldap`.
    #[doc(alias = "ldap")]
    Ldap,
    /// Synchronization with Moka.
    ///
    /// Serialized as `moka`.
    #[doc(alias = "moka")]
    Moka,
    /// Synchronization with Fxiaoke CRM.
    ///
    /// Serialized as `fxiaoke`.
    #[doc(alias = "fxiaoke")]
    Fxiaoke,
    /// A custom synchronization source over SCIM.
    ///
    /// Serialized as `scim`.
    #[doc(alias = "scim")]
    Scim,
    /// Synchronization with Xiaoshouyi CRM.
    ///
    /// Serialized as `xiaoshouyi`.
    #[doc(alias = "xiaoshouyi")]
    Xiaoshouyi,
    /// Synchronization with Kayang HR.
    ///
    /// Serialized as `kayang`.
    #[doc(alias = "kayang")]
    Kayang,
    /// A custom synchronization source.
    ///
    /// Serialized as `custom`.
    #[doc(alias = "custom")]
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncTaskType {
        Lark = "lark",
        LarkInternational = "lark-international",
        Wechatwork = "wechatwork",
        Dingtalk = "dingtalk",
        ActiveDirectory = "active-directory",
        Italent = "italent",
        Maycur = "maycur",
        Ldap = "ldap",
        Moka = "moka",
        Fxiaoke = "fxiaoke",
        Scim = "scim",
        Xiaoshouyi = "xiaoshouyi",
        Kayang = "kayang",
        Custom = "custom",
    }
}

/// Direction of a synchronization.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncFlow {
    /// Data flows from the other system into GenAuth.
    ///
    /// Serialized as `upstream`.
    #[doc(alias = "upstream")]
    Upstream,
    /// Data flows from GenAuth into the other system.
    ///
    /// Serialized as `downstream`.
    #[doc(alias = "downstream")]
    Downstream,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncFlow {
        Upstream = "upstream",
        Downstream = "downstream",
    }
}

/// Trigger of a synchronization task.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncTrigger {
    /// The task is started manually.
    ///
    /// Serialized as `manually`.
    #[doc(alias = "manually")]
    Manually,
    /// The task runs on a schedule.
    ///
    /// Serialized as `timed`.
    #[doc(alias = "timed")]
    Timed,
    /// The task is started by events.
    ///
    /// Serialized as `automatic`.
    #[doc(alias = "automatic")]
    Automatic,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncTrigger {
        Manually = "manually",
        Timed = "timed",
        Automatic = "automatic",
    }
}

/// Status of a synchronization.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncStatus {
    /// The task is idle and has never run.
    ///
    /// Serialized as `free`.
    #[doc(alias = "free")]
    Free,
    /// The task is waiting to run.
    ///
    /// Serialized as `pending`.
    #[doc(alias = "pending")]
    Pending,
    /// The task is running.
    ///
    /// Serialized as `onProgress`.
    #[doc(alias = "onProgress")]
    OnProgress,
    /// The run succeeded.
    ///
    /// Serialized as `success`.
    #[doc(alias = "success")]
    Success,
    /// The run failed.
    ///
    /// Serialized as `failed`.
    #[doc(alias = "failed")]
    Failed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncStatus {
        Free = "free",
        Pending = "pending",
        OnProgress = "onProgress",
        Success = "success",
        Failed = "failed",
    }
}

/// Execution status of a risky operation.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncRiskOperationStatus {
    /// The operation is waiting to be executed.
    ///
    /// Serialized as `PENDING`.
    #[doc(alias = "PENDING")]
    Pending,
    /// The operation succeeded.
    ///
    /// Serialized as `SUCCESS`.
    #[doc(alias = "SUCCESS")]
    Success,
    /// The operation failed.
    ///
    /// Serialized as `FAILED`.
    #[doc(alias = "FAILED")]
    Failed,
    /// The operation was canceled.
    ///
    /// Serialized as `CANCELED`.
    #[doc(alias = "CANCELED")]
    Canceled,
    /// The operation is being executed.
    ///
    /// Serialized as `EXECUTING`.
    #[doc(alias = "EXECUTING")]
    Executing,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncRiskOperationStatus {
        Pending = "PENDING",
        Success = "SUCCESS",
        Failed = "FAILED",
        Canceled = "CANCELED",
        Executing = "EXECUTING",
    }
}

/// Type of object that a synchronization operates on.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncObjectType {
    /// A department.
    ///
    /// Serialized as `DEPARTMENT`.
    #[doc(alias = "DEPARTMENT")]
    Department,
    /// A user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SyncObjectType {
        Department = "DEPARTMENT",
        User = "USER",
    }
}

/// Response of `getSyncTask`.
pub type SyncTaskSingleRespDto = Response<SyncTaskDto>;

/// Response of `listSyncTasks`.
pub type SyncTaskPaginatedRespDto = Response<SyncTaskPagingDto>;

/// Response of `triggerSyncTask`.
pub type TriggerSyncTaskRespDto = Response<TriggerSyncTaskDataDto>;

/// Response of `getSyncJob`.
pub type SyncJobSingleRespDto = Response<SyncJobDto>;

/// Response of `listSyncJobs`.
pub type SyncJobPaginatedRespDto = Response<SyncJobPagingDto>;

/// Response of `listSyncRiskOperations`.
pub type SyncRiskOperationPaginatedRespDto = Response<SyncRiskOperationPagingDto>;

/// Response of `triggerSyncRiskOperations`.
pub type TriggerSyncRiskOperationsRespDto = Response<TriggerSyncRiskOperationsDataDto>;

/// Response of `cancelSyncRiskOperation`.
pub type CancelSyncRiskOperationsRespDto = Response<CancelSyncRiskOperationsDataDto>;
