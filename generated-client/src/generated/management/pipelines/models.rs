// @generated from spec/management/pipelines.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Pipelines.

use crate::runtime::prelude::*;

/// A pipeline function to create: its source code, scene, and timeout behavior.
///
/// Used by [`create_pipeline_function`](crate::management::ManagementClient::create_pipeline_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineFunctionDto {
    /// Name of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录`.
    #[doc(alias = "funcName")]
    pub func_name: String,
    /// Description of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录。`.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// Scene that triggers the pipeline function, that is, the point in the flow where it runs.
    ///
    /// Example: `PRE_REGISTER`.
    pub scene: PipelineScene,
    /// Source code of the pipeline function.
    ///
    /// Example: `async function pipe(user, context, callback) {   const date = new Date();   const d = date.getDay();   const n = date.getHours();   // 每周日凌晨 3-6 点禁止注册   if (d === 0 && (3 <= n && n <= 6)) {     return callback(new Error('系统维护中，暂时停止注册！'));   }   callback(null, user, context) }`.
    #[doc(alias = "sourceCode")]
    pub source_code: String,
    /// Whether the function runs asynchronously. An asynchronous function does not block the flow,
    /// which suits notifications such as Feishu or DingTalk group messages.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: Option<bool>,
    /// Timeout of the function in seconds, an integer from 1 to 60. Defaults to 3.
    ///
    /// Server default: `3`.\
    /// Example: `3`.
    pub timeout: Option<i64>,
    /// Whether to abort the whole flow when the function times out. Defaults to `false`.
    ///
    /// Example: `false`.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: Option<bool>,
    /// Whether to enable this pipeline function.
    ///
    /// Example: `false`.
    pub enabled: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePipelineFunctionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        func_name: impl Into<String>,
        scene: impl Into<PipelineScene>,
        source_code: impl Into<String>,
    ) -> Self {
        Self {
            func_name: func_name.into(),
            scene: scene.into(),
            source_code: source_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`func_description`](Self#structfield.func_description).
    pub fn func_description(mut self, value: impl IntoOption<String>) -> Self {
        self.func_description = value.into_option();
        self
    }

    /// Sets [`is_asynchronous`](Self#structfield.is_asynchronous).
    pub fn is_asynchronous(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_asynchronous = value.into_option();
        self
    }

    /// Sets [`timeout`](Self#structfield.timeout).
    pub fn timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.timeout = value.into_option();
        self
    }

    /// Sets [`terminate_on_timeout`](Self#structfield.terminate_on_timeout).
    pub fn terminate_on_timeout(mut self, value: impl IntoOption<bool>) -> Self {
        self.terminate_on_timeout = value.into_option();
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

record! {
    CreatePipelineFunctionDto {
        required func_name = "funcName",
        optional func_description = "funcDescription",
        required scene = "scene",
        required source_code = "sourceCode",
        optional is_asynchronous = "isAsynchronous",
        optional timeout = "timeout",
        optional terminate_on_timeout = "terminateOnTimeout",
        optional enabled = "enabled",
    }
}

/// Request to get a pipeline function.
///
/// Used by [`get_pipeline_function`](crate::management::ManagementClient::get_pipeline_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPipelineFunctionDto {
    /// ID of the pipeline function.
    ///
    /// Example: `62ce9135dxxxxb83e373f5d6`.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPipelineFunctionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPipelineFunctionDto {
        required func_id = "funcId",
    }
}

/// Request to upload a pipeline function again.
///
/// Used by [`reupload_pipeline_function`](crate::management::ManagementClient::reupload_pipeline_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReUploadPipelineFunctionDto {
    /// ID of the pipeline function.
    ///
    /// Example: `62ce9135dxxxxb83e373f5d6`.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ReUploadPipelineFunctionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ReUploadPipelineFunctionDto {
        required func_id = "funcId",
    }
}

/// Changes to make to a pipeline function.
///
/// Used by [`update_pipeline_function`](crate::management::ManagementClient::update_pipeline_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineFunctionDto {
    /// ID of the pipeline function.
    ///
    /// Example: `62ce9135dxxxxb83e373f5d6`.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Name of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录`.
    #[doc(alias = "funcName")]
    pub func_name: Option<String>,
    /// Description of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录。`.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// Source code of the pipeline function. Changing it uploads the function again.
    ///
    /// Example: `async function pipe(user, context, callback) {   const date = new Date();   const d = date.getDay();   const n = date.getHours();   // 每周日凌晨 3-6 点禁止注册   if (d === 0 && (3 <= n && n <= 6)) {     return callback(new Error('系统维护中，暂时停止注册！'));   }   callback(null, user, context) }`.
    #[doc(alias = "sourceCode")]
    pub source_code: Option<String>,
    /// Whether the function runs asynchronously. An asynchronous function does not block the flow,
    /// which suits notifications such as Feishu or DingTalk group messages.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: Option<bool>,
    /// Timeout of the function in seconds, from 1 to 60. Defaults to 3.
    ///
    /// Server default: `3`.\
    /// Example: `3`.
    pub timeout: Option<i64>,
    /// Whether to abort the whole flow when the function times out. Defaults to `false`.
    ///
    /// Example: `false`.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: Option<bool>,
    /// Whether to enable this pipeline function.
    ///
    /// Example: `false`.
    pub enabled: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePipelineFunctionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`func_name`](Self#structfield.func_name).
    pub fn func_name(mut self, value: impl IntoOption<String>) -> Self {
        self.func_name = value.into_option();
        self
    }

    /// Sets [`func_description`](Self#structfield.func_description).
    pub fn func_description(mut self, value: impl IntoOption<String>) -> Self {
        self.func_description = value.into_option();
        self
    }

    /// Sets [`source_code`](Self#structfield.source_code).
    pub fn source_code(mut self, value: impl IntoOption<String>) -> Self {
        self.source_code = value.into_option();
        self
    }

    /// Sets [`is_asynchronous`](Self#structfield.is_asynchronous).
    pub fn is_asynchronous(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_asynchronous = value.into_option();
        self
    }

    /// Sets [`timeout`](Self#structfield.timeout).
    pub fn timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.timeout = value.into_option();
        self
    }

    /// Sets [`terminate_on_timeout`](Self#structfield.terminate_on_timeout).
    pub fn terminate_on_timeout(mut self, value: impl IntoOption<bool>) -> Self {
        self.terminate_on_timeout = value.into_option();
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

record! {
    UpdatePipelineFunctionDto {
        required func_id = "funcId",
        optional func_name = "funcName",
        optional func_description = "funcDescription",
        optional source_code = "sourceCode",
        optional is_asynchronous = "isAsynchronous",
        optional timeout = "timeout",
        optional terminate_on_timeout = "terminateOnTimeout",
        optional enabled = "enabled",
    }
}

/// The order in which the pipeline functions of a scene run.
///
/// Used by [`update_pipeline_order`](crate::management::ManagementClient::update_pipeline_order).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineOrderDto {
    /// Scene that triggers the pipeline function, that is, the point in the flow where it runs.
    ///
    /// Example: `PRE_REGISTER`.
    pub scene: PipelineScene,
    /// IDs of the functions in their new order of execution.
    pub order: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePipelineOrderDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        scene: impl Into<PipelineScene>,
        order: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            scene: scene.into(),
            order: order.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    UpdatePipelineOrderDto {
        required scene = "scene",
        required order = "order",
    }
}

/// Request to delete a pipeline function.
///
/// Used by [`delete_pipeline_function`](crate::management::ManagementClient::delete_pipeline_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePipelineFunctionDto {
    /// ID of the pipeline function.
    ///
    /// Example: `62ce9135dxxxxb83e373f5d6`.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeletePipelineFunctionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeletePipelineFunctionDto {
        required func_id = "funcId",
    }
}

/// Request to list pipeline functions.
///
/// Used by [`list_pipeline_functions`](crate::management::ManagementClient::list_pipeline_functions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPipelineFunctionsDto {
    /// Scene to filter functions by. If omitted, all functions are returned.
    ///
    /// Example: `PRE_REGISTER`.
    pub scene: PipelineScene,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPipelineFunctionsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(scene: impl Into<PipelineScene>) -> Self {
        Self {
            scene: scene.into(),
            ..Record::blank()
        }
    }
}

record! {
    ListPipelineFunctionsDto {
        required scene = "scene",
    }
}

/// Request to list the logs of a pipeline function.
///
/// Used by [`get_pipeline_logs`](crate::management::ManagementClient::get_pipeline_logs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPipelineLogsDto {
    /// ID of the pipeline function.
    ///
    /// Example: `62cc23737exxxx8341b1ce16`.
    #[doc(alias = "funcId")]
    pub func_id: String,
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

impl GetPipelineLogsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
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
}

record! {
    GetPipelineLogsDto {
        required func_id = "funcId",
        optional page = "page",
        optional limit = "limit",
    }
}

/// A pipeline function with its source code, run settings, and upload status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionDto {
    /// Unique ID of the pipeline function.
    ///
    /// Example: `62ce9135dxxxxb83e373f5d6`.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Name of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录`.
    #[doc(alias = "funcName")]
    pub func_name: String,
    /// Description of the pipeline function.
    ///
    /// Example: `每周日凌晨 3-6 点系统维护禁止注册/登录。`.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// Scene that triggers the pipeline function, that is, the point in the flow where it runs.
    ///
    /// Example: `PRE_REGISTER`.
    pub scene: PipelineScene,
    /// Time when the function was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time when the function was last modified.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Whether the function runs asynchronously. An asynchronous function does not block the flow,
    /// which suits notifications such as Feishu or DingTalk group messages.
    ///
    /// Example: `false`.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: bool,
    /// Timeout of the function in seconds, from 1 to 60. Defaults to 3.
    ///
    /// Example: `3`.
    pub timeout: i64,
    /// Whether to abort the whole flow when the function times out. Defaults to `false`.
    ///
    /// Example: `false`.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: bool,
    /// Source code of the pipeline function.
    ///
    /// Example: `async function pipe(user, context, callback) {   const date = new Date();   const d = date.getDay();   const n = date.getHours();   // 每周日凌晨 3-6 点禁止注册   if (d === 0 && (3 <= n && n <= 6)) {     return callback(new Error('系统维护中，暂时停止注册！'));   }   callback(null, user, context) }`.
    #[doc(alias = "sourceCode")]
    pub source_code: String,
    /// Current upload status of the function.
    ///
    /// Example: `success`.
    pub status: PipelineFunctionDtoStatus,
    /// Error message when the upload of the function failed.
    #[doc(alias = "uploadErrMsg")]
    pub upload_err_msg: Option<String>,
    /// Whether this pipeline function is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Whether the function is a cloud function.
    #[doc(alias = "isCloud")]
    pub is_cloud: bool,
    /// Status of the function's last execution.
    #[doc(alias = "lastExecuteStatus")]
    pub last_execute_status: LastExecuteStatus,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PipelineFunctionDto {
        required func_id = "funcId",
        required func_name = "funcName",
        optional func_description = "funcDescription",
        required scene = "scene",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required is_asynchronous = "isAsynchronous",
        required timeout = "timeout",
        required terminate_on_timeout = "terminateOnTimeout",
        required source_code = "sourceCode",
        required status = "status",
        optional upload_err_msg = "uploadErrMsg",
        required enabled = "enabled",
        required is_cloud = "isCloud",
        required last_execute_status = "lastExecuteStatus",
    }
}

/// Current upload status of the function.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFunctionDtoStatus {
    /// The function is being uploaded.
    ///
    /// Serialized as `uploading`.
    #[doc(alias = "uploading")]
    Uploading,
    /// The function has been uploaded.
    ///
    /// Serialized as `success`.
    #[doc(alias = "success")]
    Success,
    /// The upload of the function failed.
    ///
    /// Serialized as `failed`.
    #[doc(alias = "failed")]
    Failed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PipelineFunctionDtoStatus {
        Uploading = "uploading",
        Success = "success",
        Failed = "failed",
    }
}

/// A page of pipeline functions and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// Total number of items.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<PipelineFunctionDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PipelineFunctionPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Outcome of the last execution of a pipeline function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LastExecuteStatus {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LastExecuteStatus {}
}

/// Step of sign-in or sign-up at which a pipeline function runs.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineScene {
    /// Runs before sign-up.
    ///
    /// Serialized as `PRE_REGISTER`.
    #[doc(alias = "PRE_REGISTER")]
    PreRegister,
    /// Runs after sign-up.
    ///
    /// Serialized as `POST_REGISTER`.
    #[doc(alias = "POST_REGISTER")]
    PostRegister,
    /// Runs before authentication.
    ///
    /// Serialized as `PRE_AUTHENTICATION`.
    #[doc(alias = "PRE_AUTHENTICATION")]
    PreAuthentication,
    /// Runs after authentication.
    ///
    /// Serialized as `POST_AUTHENTICATION`.
    #[doc(alias = "POST_AUTHENTICATION")]
    PostAuthentication,
    /// Runs before an OIDC ID token is issued.
    ///
    /// Serialized as `PRE_OIDC_ID_TOKEN_ISSUED`.
    #[doc(alias = "PRE_OIDC_ID_TOKEN_ISSUED")]
    PreOidcIdTokenIssued,
    /// Runs before an OIDC access token is issued.
    ///
    /// Serialized as `PRE_OIDC_ACCESS_TOKEN_ISSUED`.
    #[doc(alias = "PRE_OIDC_ACCESS_TOKEN_ISSUED")]
    PreOidcAccessTokenIssued,
    /// Runs before the user's missing profile data is completed.
    ///
    /// Serialized as `PRE_COMPLETE_USER_INFO`.
    #[doc(alias = "PRE_COMPLETE_USER_INFO")]
    PreCompleteUserInfo,
    /// Runs before MFA verification.
    ///
    /// Serialized as `PRE_MFA_VERIFY`.
    #[doc(alias = "PRE_MFA_VERIFY")]
    PreMfaVerify,
    /// Runs after MFA verification.
    ///
    /// Serialized as `POST_MFA_VERIFY`.
    #[doc(alias = "POST_MFA_VERIFY")]
    PostMfaVerify,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PipelineScene {
        PreRegister = "PRE_REGISTER",
        PostRegister = "POST_REGISTER",
        PreAuthentication = "PRE_AUTHENTICATION",
        PostAuthentication = "POST_AUTHENTICATION",
        PreOidcIdTokenIssued = "PRE_OIDC_ID_TOKEN_ISSUED",
        PreOidcAccessTokenIssued = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
        PreCompleteUserInfo = "PRE_COMPLETE_USER_INFO",
        PreMfaVerify = "PRE_MFA_VERIFY",
        PostMfaVerify = "POST_MFA_VERIFY",
    }
}

/// Response of `createPipelineFunction`.
pub type PipelineFunctionSingleRespDto = Response<PipelineFunctionDto>;

/// Response of `listPipelineFunctions`.
pub type PipelineFunctionPaginatedRespDto = Response<PipelineFunctionPagingDto>;
