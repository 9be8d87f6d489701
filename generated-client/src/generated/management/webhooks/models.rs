// @generated from spec/management/webhooks.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Webhooks.

use crate::runtime::prelude::*;

/// A webhook to create: the address to call, the events that trigger it, and how failed calls
/// are retried.
///
/// Used by [`create_webhook`](crate::management::ManagementClient::create_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookDto {
    /// Display name of the webhook or webhook event.
    ///
    /// Example: `用户创建事件`.
    pub name: String,
    /// Callback URL that the webhook requests are sent to.
    ///
    /// Example: `https://example.com/callback`.
    pub url: String,
    /// Events that trigger the webhook.
    ///
    /// Example: `["user:created"]`.
    pub events: Vec<WebhookEvent>,
    /// Data format of the webhook request body.
    ///
    /// Example: `application/json`.
    #[doc(alias = "contentType")]
    pub content_type: WebhookContentType,
    /// Whether the webhook is enabled.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// Secret that is sent along with webhook requests.
    ///
    /// Example: `xxxxxxxxxxxx`.
    pub secret: Option<Secret>,
    /// Retry settings for failed webhook requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateWebhookDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
        content_type: impl Into<WebhookContentType>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            events: events.into_iter().map(Into::into).collect(),
            content_type: content_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }

    /// Sets [`secret`](Self#structfield.secret).
    pub fn secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.secret = value.into_option();
        self
    }

    /// Sets [`retry_config`](Self#structfield.retry_config).
    pub fn retry_config(
        mut self,
        value: impl IntoOption<WebhookRetryConfigV3Dto>,
    ) -> Self {
        self.retry_config = value.into_option();
        self
    }
}

record! {
    CreateWebhookDto {
        required name = "name",
        required url = "url",
        required events = "events",
        required content_type = "contentType",
        optional enabled = "enabled",
        optional secret = "secret",
        optional retry_config = "retryConfig",
    }
}

/// Request to list webhooks.
///
/// Used by [`list_webhooks`](crate::management::ManagementClient::list_webhooks).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWebhooksRequestDto {
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

impl ListWebhooksRequestDto {
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
    ListWebhooksRequestDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// Changes to make to a webhook.
///
/// Used by [`update_webhook`](crate::management::ManagementClient::update_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookDto {
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
    /// Display name of the webhook or webhook event.
    ///
    /// Example: `用户创建事件`.
    pub name: Option<String>,
    /// Callback URL that the webhook requests are sent to.
    ///
    /// Example: `https://example.com/callback`.
    pub url: Option<String>,
    /// Events that trigger the webhook.
    ///
    /// Example: `["user:created"]`.
    pub events: Option<Vec<WebhookEvent>>,
    /// Data format of the webhook request body.
    ///
    /// Example: `application/json`.
    #[doc(alias = "contentType")]
    pub content_type: Option<WebhookContentType>,
    /// Whether the webhook is enabled.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// Secret that is sent along with webhook requests.
    ///
    /// Example: `xxxxxxxxxxxx`.
    pub secret: Option<Secret>,
    /// Retry settings for failed webhook requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateWebhookDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`url`](Self#structfield.url).
    pub fn url(mut self, value: impl IntoOption<String>) -> Self {
        self.url = value.into_option();
        self
    }

    /// Sets [`events`](Self#structfield.events).
    pub fn events(mut self, value: impl IntoOption<Vec<WebhookEvent>>) -> Self {
        self.events = value.into_option();
        self
    }

    /// Sets [`content_type`](Self#structfield.content_type).
    pub fn content_type(mut self, value: impl IntoOption<WebhookContentType>) -> Self {
        self.content_type = value.into_option();
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }

    /// Sets [`secret`](Self#structfield.secret).
    pub fn secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.secret = value.into_option();
        self
    }

    /// Sets [`retry_config`](Self#structfield.retry_config).
    pub fn retry_config(
        mut self,
        value: impl IntoOption<WebhookRetryConfigV3Dto>,
    ) -> Self {
        self.retry_config = value.into_option();
        self
    }
}

record! {
    UpdateWebhookDto {
        required webhook_id = "webhookId",
        optional name = "name",
        optional url = "url",
        optional events = "events",
        optional content_type = "contentType",
        optional enabled = "enabled",
        optional secret = "secret",
        optional retry_config = "retryConfig",
    }
}

/// The webhooks to delete. IDs that do not exist are ignored.
///
/// Used by [`delete_webhook`](crate::management::ManagementClient::delete_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhookDto {
    /// IDs of the webhooks to delete.
    ///
    /// Example: `["xxxx"]`.
    #[doc(alias = "webhookIds")]
    pub webhook_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteWebhookDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(webhook_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            webhook_ids: webhook_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteWebhookDto {
        required webhook_ids = "webhookIds",
    }
}

/// Request to list the logs of a webhook.
///
/// Used by [`get_webhook_logs`](crate::management::ManagementClient::get_webhook_logs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookLogs {
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
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListWebhookLogs {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
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
    ListWebhookLogs {
        optional page = "page",
        optional limit = "limit",
        required webhook_id = "webhookId",
    }
}

/// The webhook to trigger manually, with the headers and body to send.
///
/// Used by [`trigger_webhook`](crate::management::ManagementClient::trigger_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhookDto {
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
    /// Headers to send with the webhook request.
    ///
    /// Example: `{"eventName":"test","data":{"description":"A test from authing"}}`.
    #[doc(alias = "requestHeaders")]
    pub request_headers: Option<SecretObject>,
    /// Body to send with the webhook request.
    ///
    /// Example: `{"eventName":"test","data":{"description":"A test from authing"}}`.
    #[doc(alias = "requestBody")]
    pub request_body: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TriggerWebhookDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`request_headers`](Self#structfield.request_headers).
    pub fn request_headers(mut self, value: impl IntoOption<SecretObject>) -> Self {
        self.request_headers = value.into_option();
        self
    }

    /// Sets [`request_body`](Self#structfield.request_body).
    pub fn request_body(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.request_body = value.into_option();
        self
    }
}

record! {
    TriggerWebhookDto {
        required webhook_id = "webhookId",
        optional request_headers = "requestHeaders",
        optional request_body = "requestBody",
    }
}

/// Request to get a webhook.
///
/// Used by [`get_webhook`](crate::management::ManagementClient::get_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookDto {
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetWebhookDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetWebhookDto {
        required webhook_id = "webhookId",
    }
}

/// A webhook with the address it calls, the events that trigger it, and its retry settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDto {
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
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
    /// Display name of the webhook or webhook event.
    ///
    /// Example: `用户创建事件`.
    pub name: String,
    /// Callback URL that the webhook requests are sent to.
    ///
    /// Example: `https://example.com/callback`.
    pub url: String,
    /// Data format of the webhook request body.
    ///
    /// Example: `application/json`.
    #[doc(alias = "contentType")]
    pub content_type: WebhookContentType,
    /// Whether the webhook is enabled.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Events that trigger the webhook.
    ///
    /// Example: `["user:created"]`.
    pub events: Option<Vec<WebhookEvent>>,
    /// Secret that is sent along with webhook requests.
    ///
    /// Example: `xxxxxxxxxxxx`.
    pub secret: Option<Secret>,
    /// Retry settings for failed webhook requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WebhookDto {
        required webhook_id = "webhookId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required name = "name",
        required url = "url",
        required content_type = "contentType",
        required enabled = "enabled",
        optional events = "events",
        optional secret = "secret",
        optional retry_config = "retryConfig",
    }
}

/// A page of webhooks and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhooksData {
    /// Total number of records.
    ///
    /// Example: `1`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<WebhookDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetWebhooksData {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// One call of a webhook: the request sent, the response received, and whether the call
/// succeeded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookLogDto {
    /// ID that GenAuth assigned to the webhook.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
    /// Name of the event that triggered the webhook, such as `user:created`.
    ///
    /// Example: `user:created`.
    #[doc(alias = "eventName")]
    pub event_name: String,
    /// Body of the webhook request.
    ///
    /// Example: `{"eventName":"test","data":{"description":"A test from authing"}}`.
    #[doc(alias = "requestBody")]
    pub request_body: JsonObject,
    /// Headers of the webhook request.
    ///
    /// Example: `{"eventName":"test","data":{"description":"A test from authing"}}`.
    #[doc(alias = "requestHeaders")]
    pub request_headers: SecretObject,
    /// HTTP status code of the response to the webhook request.
    ///
    /// Example: `200`.
    #[doc(alias = "responseStatusCode")]
    pub response_status_code: i64,
    /// Headers of the response to the webhook request.
    ///
    /// Example: `{"Accept":"application/json, text/plain, */*","user-agent":"authing-webhook@2.0","x-authing-token":"a","x-authing-webhook-secret":"a"}`.
    #[doc(alias = "responseHeaders")]
    pub response_headers: SecretObject,
    /// Body of the response to the webhook request.
    ///
    /// Example: `{"success":true}`.
    #[doc(alias = "responseBody")]
    pub response_body: JsonObject,
    /// Time of the webhook request in ISO 8601 format.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: DateTime,
    /// Whether the webhook request succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Error message when the webhook request failed.
    ///
    /// Example: `ERRTIMEOUT`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WebhookLogDto {
        required webhook_id = "webhookId",
        required event_name = "eventName",
        required request_body = "requestBody",
        required request_headers = "requestHeaders",
        required response_status_code = "responseStatusCode",
        required response_headers = "responseHeaders",
        required response_body = "responseBody",
        required timestamp = "timestamp",
        required success = "success",
        optional error_message = "errorMessage",
    }
}

/// A page of webhook call logs and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// Total number of records.
    ///
    /// Example: `1`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<WebhookLogDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListWebhookLogsData {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A JSON value of any shape, such as the response to a webhook call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Any {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    Any {}
}

/// The response of the webhook URL to the manual call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// Original response of the called webhook URL.
    pub response: Any,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TriggerWebhookData {
        required response = "response",
    }
}

/// A category of webhook events, with its name in Chinese and English.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// Name of the webhook event category.
    ///
    /// Example: `用户`.
    pub name: String,
    /// English name of the webhook event category.
    ///
    /// Example: `User`.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Identifier of the webhook event category, such as `user`.
    ///
    /// Example: `user`.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WebhookCategoryDto {
        required name = "name",
        required name_en = "nameEn",
        required value = "value",
    }
}

/// An event that can trigger a webhook, with its name in Chinese and English and its category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventDto {
    /// Display name of the webhook or webhook event.
    ///
    /// Example: `创建用户`.
    pub name: String,
    /// English name of the webhook event.
    ///
    /// Example: `Create User`.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Identifier of the webhook event, such as `user:created`.
    ///
    /// Example: `user:created`.
    pub value: String,
    /// Identifier of the category that the webhook event belongs to, such as `user`.
    ///
    /// Example: `user`.
    pub category: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WebhookEventDto {
        required name = "name",
        required name_en = "nameEn",
        required value = "value",
        required category = "category",
    }
}

/// The events that can trigger a webhook, and their categories.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventListData {
    /// Categories of webhook events.
    pub categories: Vec<WebhookCategoryDto>,
    /// Events that webhooks can subscribe to.
    pub events: Vec<WebhookEventDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WebhookEventListData {
        required categories = "categories",
        required events = "events",
    }
}

/// Retry settings for failed webhook calls: whether to retry, how often, and with what delay.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// Whether failed requests are retried.
    pub enabled: bool,
    /// Number of retries after a failure.
    pub count: Option<i64>,
    /// Interval between retries, in the unit given by `delayUnit`.
    pub delay: Option<i64>,
    /// Unit of the interval between retries.
    #[doc(alias = "delayUnit")]
    pub delay_unit: Option<WebhookRetryConfigV3DtoDelayUnit>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl WebhookRetryConfigV3Dto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..Record::blank() }
    }

    /// Sets [`count`](Self#structfield.count).
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }

    /// Sets [`delay`](Self#structfield.delay).
    pub fn delay(mut self, value: impl IntoOption<i64>) -> Self {
        self.delay = value.into_option();
        self
    }

    /// Sets [`delay_unit`](Self#structfield.delay_unit).
    pub fn delay_unit(
        mut self,
        value: impl IntoOption<WebhookRetryConfigV3DtoDelayUnit>,
    ) -> Self {
        self.delay_unit = value.into_option();
        self
    }
}

record! {
    WebhookRetryConfigV3Dto {
        required enabled = "enabled",
        optional count = "count",
        optional delay = "delay",
        optional delay_unit = "delayUnit",
    }
}

/// Unit of the interval between retries.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookRetryConfigV3DtoDelayUnit {
    /// The delay is given in seconds.
    ///
    /// Serialized as `Second`.
    Second,
    /// The delay is given in minutes.
    ///
    /// Serialized as `Minute`.
    Minute,
    /// The delay is given in hours.
    ///
    /// Serialized as `Hour`.
    Hour,
    /// The delay is given in days.
    ///
    /// Serialized as `Day`.
    Day,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookRetryConfigV3DtoDelayUnit {
        Second = "Second",
        Minute = "Minute",
        Hour = "Hour",
        Day = "Day",
    }
}

/// Event that triggers a webhook.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A test event for trying out the webhook.
    ///
    /// Serialized as `test`.
    #[doc(alias = "test")]
    Test,
    /// A user signed up.
    ///
    /// Serialized as `register`.
    #[doc(alias = "register")]
    Register,
    /// A user signed in.
    ///
    /// Serialized as `login`.
    #[doc(alias = "login")]
    Login,
    /// A user passed MFA verification.
    ///
    /// Serialized as `mfa:verified`.
    #[doc(alias = "mfa:verified")]
    MfaVerified,
    /// A user was forced to sign out.
    ///
    /// Serialized as `kick`.
    #[doc(alias = "kick")]
    Kick,
    /// A user was created.
    ///
    /// Serialized as `user:created`.
    #[doc(alias = "user:created")]
    UserCreated,
    /// A user's password was changed.
    ///
    /// Serialized as `user:password-changed`.
    #[doc(alias = "user:password-changed")]
    UserPasswordChanged,
    /// A user's profile was changed.
    ///
    /// Serialized as `user:updated`.
    #[doc(alias = "user:updated")]
    UserUpdated,
    /// A user's email address was verified.
    ///
    /// Serialized as `user:email-verified`.
    #[doc(alias = "user:email-verified")]
    UserEmailVerified,
    /// A user was archived.
    ///
    /// Serialized as `user:archived`.
    #[doc(alias = "user:archived")]
    UserArchived,
    /// An archived user was restored.
    ///
    /// Serialized as `user:unarchived`.
    #[doc(alias = "user:unarchived")]
    UserUnarchived,
    /// A user was blocked.
    ///
    /// Serialized as `user:blocked`.
    #[doc(alias = "user:blocked")]
    UserBlocked,
    /// A user was unblocked.
    ///
    /// Serialized as `user:unblocked`.
    #[doc(alias = "user:unblocked")]
    UserUnblocked,
    /// A user was deleted.
    ///
    /// Serialized as `user:deleted`.
    #[doc(alias = "user:deleted")]
    UserDeleted,
    /// An entry was added to the sign-up whitelist.
    ///
    /// Serialized as `user:register-whitelist-added`.
    #[doc(alias = "user:register-whitelist-added")]
    UserRegisterWhitelistAdded,
    /// An entry was removed from the sign-up whitelist.
    ///
    /// Serialized as `user:register-whitelist-deleted`.
    #[doc(alias = "user:register-whitelist-deleted")]
    UserRegisterWhitelistDeleted,
    /// A custom field value of a user was changed.
    ///
    /// Serialized as `user:udv-changed`.
    #[doc(alias = "user:udv-changed")]
    UserUdvChanged,
    /// An external account was linked to a user.
    ///
    /// Serialized as `user:link-account`.
    #[doc(alias = "user:link-account")]
    UserLinkAccount,
    /// A user was reminded to change the password.
    ///
    /// Serialized as `user:password-update-remind`.
    #[doc(alias = "user:password-update-remind")]
    UserPasswordUpdateRemind,
    /// A user's place in the organization was changed.
    ///
    /// Serialized as `user:organization-node-update`.
    #[doc(alias = "user:organization-node-update")]
    UserOrganizationNodeUpdate,
    /// A permission was revoked.
    ///
    /// Serialized as `permission:revoke`.
    #[doc(alias = "permission:revoke")]
    PermissionRevoke,
    /// A permission was granted.
    ///
    /// Serialized as `permission:add`.
    #[doc(alias = "permission:add")]
    PermissionAdd,
    /// A resource was created.
    ///
    /// Serialized as `resource:created`.
    #[doc(alias = "resource:created")]
    ResourceCreated,
    /// A resource was deleted.
    ///
    /// Serialized as `resource:delete`.
    #[doc(alias = "resource:delete")]
    ResourceDelete,
    /// A resource was changed.
    ///
    /// Serialized as `resource:updated`.
    #[doc(alias = "resource:updated")]
    ResourceUpdated,
    /// A role was created.
    ///
    /// Serialized as `role:created`.
    #[doc(alias = "role:created")]
    RoleCreated,
    /// A role was changed.
    ///
    /// Serialized as `role:updated`.
    #[doc(alias = "role:updated")]
    RoleUpdated,
    /// A role was deleted.
    ///
    /// Serialized as `role:deleted`.
    #[doc(alias = "role:deleted")]
    RoleDeleted,
    /// A role was disabled.
    ///
    /// Serialized as `role:disable`.
    #[doc(alias = "role:disable")]
    RoleDisable,
    /// A role was assigned to a subject.
    ///
    /// Serialized as `role:assigned`.
    #[doc(alias = "role:assigned")]
    RoleAssigned,
    /// A subject was removed.
    ///
    /// Serialized as `subject:remove`.
    #[doc(alias = "subject:remove")]
    SubjectRemove,
    /// A role was unassigned from a subject.
    ///
    /// Serialized as `role:unassigned`.
    #[doc(alias = "role:unassigned")]
    RoleUnassigned,
    /// A custom field value of a role was changed.
    ///
    /// Serialized as `role:udv-changed`.
    #[doc(alias = "role:udv-changed")]
    RoleUdvChanged,
    /// MFA was enabled for an application.
    ///
    /// Serialized as `application:mfa:enabled`.
    #[doc(alias = "application:mfa:enabled")]
    ApplicationMfaEnabled,
    /// MFA was disabled for an application.
    ///
    /// Serialized as `application:mfa:disabled`.
    #[doc(alias = "application:mfa:disabled")]
    ApplicationMfaDisabled,
    /// A group was created.
    ///
    /// Serialized as `group:created`.
    #[doc(alias = "group:created")]
    GroupCreated,
    /// A group was changed.
    ///
    /// Serialized as `group:updated`.
    #[doc(alias = "group:updated")]
    GroupUpdated,
    /// A group was deleted.
    ///
    /// Serialized as `group:deleted`.
    #[doc(alias = "group:deleted")]
    GroupDeleted,
    /// A member was added to a group.
    ///
    /// Serialized as `group:member-added`.
    #[doc(alias = "group:member-added")]
    GroupMemberAdded,
    /// A member was removed from a group.
    ///
    /// Serialized as `group:member-removed`.
    #[doc(alias = "group:member-removed")]
    GroupMemberRemoved,
    /// An organization was created.
    ///
    /// Serialized as `organization:created`.
    #[doc(alias = "organization:created")]
    OrganizationCreated,
    /// An organization was imported.
    ///
    /// Serialized as `organization:imported`.
    #[doc(alias = "organization:imported")]
    OrganizationImported,
    /// An organization was deleted.
    ///
    /// Serialized as `organization:deleted`.
    #[doc(alias = "organization:deleted")]
    OrganizationDeleted,
    /// A department was added to an organization.
    ///
    /// Serialized as `organization:node-added`.
    #[doc(alias = "organization:node-added")]
    OrganizationNodeAdded,
    /// A department of an organization was changed.
    ///
    /// Serialized as `organization:node-updated`.
    #[doc(alias = "organization:node-updated")]
    OrganizationNodeUpdated,
    /// The department tree of an organization was changed.
    ///
    /// Serialized as `organization:tree-updated`.
    #[doc(alias = "organization:tree-updated")]
    OrganizationTreeUpdated,
    /// A department of an organization was deleted.
    ///
    /// Serialized as `organization:node-deleted`.
    #[doc(alias = "organization:node-deleted")]
    OrganizationNodeDeleted,
    /// A department of an organization was moved.
    ///
    /// Serialized as `organization:node-moved`.
    #[doc(alias = "organization:node-moved")]
    OrganizationNodeMoved,
    /// A member was added to an organization.
    ///
    /// Serialized as `organization:member-added`.
    #[doc(alias = "organization:member-added")]
    OrganizationMemberAdded,
    /// A member was removed from an organization.
    ///
    /// Serialized as `organization:member-removed`.
    #[doc(alias = "organization:member-removed")]
    OrganizationMemberRemoved,
    /// A custom field value of an organization was changed.
    ///
    /// Serialized as `organization:udv-changed`.
    #[doc(alias = "organization:udv-changed")]
    OrganizationUdvChanged,
    /// A permission namespace was created.
    ///
    /// Serialized as `privilege-namespace:created`.
    #[doc(alias = "privilege-namespace:created")]
    PrivilegeNamespaceCreated,
    /// A permission namespace was changed.
    ///
    /// Serialized as `privilege-namespace:updated`.
    #[doc(alias = "privilege-namespace:updated")]
    PrivilegeNamespaceUpdated,
    /// A permission namespace was deleted.
    ///
    /// Serialized as `privilege-namespace:deleted`.
    #[doc(alias = "privilege-namespace:deleted")]
    PrivilegeNamespaceDeleted,
    /// A collaborating administrator was added to the user pool.
    ///
    /// Serialized as `user-pool:cooperator-added`.
    #[doc(alias = "user-pool:cooperator-added")]
    UserPoolCooperatorAdded,
    /// A collaborating administrator was removed from the user pool.
    ///
    /// Serialized as `user-pool:cooperator-removed`.
    #[doc(alias = "user-pool:cooperator-removed")]
    UserPoolCooperatorRemoved,
    /// The secret of the user pool was refreshed.
    ///
    /// Serialized as `user-pool:secret-refreshed`.
    #[doc(alias = "user-pool:secret-refreshed")]
    UserPoolSecretRefreshed,
    /// The user pool was changed.
    ///
    /// Serialized as `user-pool:updated`.
    #[doc(alias = "user-pool:updated")]
    UserPoolUpdated,
    /// A custom field was added to the user pool.
    ///
    /// Serialized as `user-pool:udf-added`.
    #[doc(alias = "user-pool:udf-added")]
    UserPoolUdfAdded,
    /// A custom field was deleted from the user pool.
    ///
    /// Serialized as `user-pool:udf-deleted`.
    #[doc(alias = "user-pool:udf-deleted")]
    UserPoolUdfDeleted,
    /// An environment variable was added to the user pool.
    ///
    /// Serialized as `user-pool:env-added`.
    #[doc(alias = "user-pool:env-added")]
    UserPoolEnvAdded,
    /// An environment variable was deleted from the user pool.
    ///
    /// Serialized as `user-pool:env-deleted`.
    #[doc(alias = "user-pool:env-deleted")]
    UserPoolEnvDeleted,
    /// An environment variable of the user pool was changed.
    ///
    /// Serialized as `user-pool:env-updated`.
    #[doc(alias = "user-pool:env-updated")]
    UserPoolEnvUpdated,
    /// An application was installed on the launchpad.
    ///
    /// Serialized as `user-pool:launchpad-app-installed`.
    #[doc(alias = "user-pool:launchpad-app-installed")]
    UserPoolLaunchpadAppInstalled,
    /// An application was uninstalled from the launchpad.
    ///
    /// Serialized as `user-pool:launchpad-app-uninstalled`.
    #[doc(alias = "user-pool:launchpad-app-uninstalled")]
    UserPoolLaunchpadAppUninstalled,
    /// An application was created.
    ///
    /// Serialized as `application:created`.
    #[doc(alias = "application:created")]
    ApplicationCreated,
    /// An application was changed.
    ///
    /// Serialized as `application:updated`.
    #[doc(alias = "application:updated")]
    ApplicationUpdated,
    /// An application was deleted.
    ///
    /// Serialized as `application:deleted`.
    #[doc(alias = "application:deleted")]
    ApplicationDeleted,
    /// The secret of an application was refreshed.
    ///
    /// Serialized as `application:secret-refreshed`.
    #[doc(alias = "application:secret-refreshed")]
    ApplicationSecretRefreshed,
    /// A data resource was created.
    ///
    /// Serialized as `data-resource:created`.
    #[doc(alias = "data-resource:created")]
    DataResourceCreated,
    /// A data resource was changed.
    ///
    /// Serialized as `data-resource:updated`.
    #[doc(alias = "data-resource:updated")]
    DataResourceUpdated,
    /// A data resource was deleted.
    ///
    /// Serialized as `data-resource:deleted`.
    #[doc(alias = "data-resource:deleted")]
    DataResourceDeleted,
    /// The grant of a data policy was revoked.
    ///
    /// Serialized as `data-strategy-permission:revoke`.
    #[doc(alias = "data-strategy-permission:revoke")]
    DataStrategyPermissionRevoke,
    /// A data policy was granted.
    ///
    /// Serialized as `data-strategy-permission:add`.
    #[doc(alias = "data-strategy-permission:add")]
    DataStrategyPermissionAdd,
    /// A user signed in from an unusual location.
    ///
    /// Serialized as `unusual-location:login`.
    #[doc(alias = "unusual-location:login")]
    UnusualLocationLogin,
    /// A token was refreshed.
    ///
    /// Serialized as `refresh-token`.
    #[doc(alias = "refresh-token")]
    RefreshToken,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookEvent {
        Test = "test",
        Register = "register",
        Login = "login",
        MfaVerified = "mfa:verified",
        Kick = "kick",
        UserCreated = "user:created",
        UserPasswordChanged = "user:password-changed",
        UserUpdated = "user:updated",
        UserEmailVerified = "user:email-verified",
        UserArchived = "user:archived",
        UserUnarchived = "user:unarchived",
        UserBlocked = "user:blocked",
        UserUnblocked = "user:unblocked",
        UserDeleted = "user:deleted",
        UserRegisterWhitelistAdded = "user:register-whitelist-added",
        UserRegisterWhitelistDeleted = "user:register-whitelist-deleted",
        UserUdvChanged = "user:udv-changed",
        UserLinkAccount = "user:link-account",
        UserPasswordUpdateRemind = "user:password-update-remind",
        UserOrganizationNodeUpdate = "user:organization-node-update",
        PermissionRevoke = "permission:revoke",
        PermissionAdd = "permission:add",
        ResourceCreated = "resource:created",
        ResourceDelete = "resource:delete",
        ResourceUpdated = "resource:updated",
        RoleCreated = "role:created",
        RoleUpdated = "role:updated",
        RoleDeleted = "role:deleted",
        RoleDisable = "role:disable",
        RoleAssigned = "role:assigned",
        SubjectRemove = "subject:remove",
        RoleUnassigned = "role:unassigned",
        RoleUdvChanged = "role:udv-changed",
        ApplicationMfaEnabled = "application:mfa:enabled",
        ApplicationMfaDisabled = "application:mfa:disabled",
        GroupCreated = "group:created",
        GroupUpdated = "group:updated",
        GroupDeleted = "group:deleted",
        GroupMemberAdded = "group:member-added",
        GroupMemberRemoved = "group:member-removed",
        OrganizationCreated = "organization:created",
        OrganizationImported = "organization:imported",
        OrganizationDeleted = "organization:deleted",
        OrganizationNodeAdded = "organization:node-added",
        OrganizationNodeUpdated = "organization:node-updated",
        OrganizationTreeUpdated = "organization:tree-updated",
        OrganizationNodeDeleted = "organization:node-deleted",
        OrganizationNodeMoved = "organization:node-moved",
        OrganizationMemberAdded = "organization:member-added",
        OrganizationMemberRemoved = "organization:member-removed",
        OrganizationUdvChanged = "organization:udv-changed",
        PrivilegeNamespaceCreated = "privilege-namespace:created",
        PrivilegeNamespaceUpdated = "privilege-namespace:updated",
        PrivilegeNamespaceDeleted = "privilege-namespace:deleted",
        UserPoolCooperatorAdded = "user-pool:cooperator-added",
        UserPoolCooperatorRemoved = "user-pool:cooperator-removed",
        UserPoolSecretRefreshed = "user-pool:secret-refreshed",
        UserPoolUpdated = "user-pool:updated",
        UserPoolUdfAdded = "user-pool:udf-added",
        UserPoolUdfDeleted = "user-pool:udf-deleted",
        UserPoolEnvAdded = "user-pool:env-added",
        UserPoolEnvDeleted = "user-pool:env-deleted",
        UserPoolEnvUpdated = "user-pool:env-updated",
        UserPoolLaunchpadAppInstalled = "user-pool:launchpad-app-installed",
        UserPoolLaunchpadAppUninstalled = "user-pool:launchpad-app-uninstalled",
        ApplicationCreated = "application:created",
        ApplicationUpdated = "application:updated",
        ApplicationDeleted = "application:deleted",
        ApplicationSecretRefreshed = "application:secret-refreshed",
        DataResourceCreated = "data-resource:created",
        DataResourceUpdated = "data-resource:updated",
        DataResourceDeleted = "data-resource:deleted",
        DataStrategyPermissionRevoke = "data-strategy-permission:revoke",
        DataStrategyPermissionAdd = "data-strategy-permission:add",
        UnusualLocationLogin = "unusual-location:login",
        RefreshToken = "refresh-token",
    }
}

/// Media type of webhook requests.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookContentType {
    /// The request body is JSON.
    ///
    /// Serialized as `application/json`.
    #[doc(alias = "application/json")]
    ApplicationJson,
    /// The request body is a URL-encoded form.
    ///
    /// Serialized as `application/x-www-form-urlencoded`.
    #[doc(alias = "application/x-www-form-urlencoded")]
    ApplicationXWwwFormUrlencoded,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookContentType {
        ApplicationJson = "application/json",
        ApplicationXWwwFormUrlencoded = "application/x-www-form-urlencoded",
    }
}

/// Response of `createWebhook`.
pub type CreateWebhookRespDto = Response<WebhookDto>;

/// Response of `listWebhooks`.
pub type GetWebhooksRespDto = Response<GetWebhooksData>;

/// Response of `updateWebhook`.
pub type UpdateWebhooksRespDto = Response<WebhookDto>;

/// Response of `getWebhookLogs`.
pub type ListWebhookLogsRespDto = Response<ListWebhookLogsData>;

/// Response of `triggerWebhook`.
pub type TriggerWebhookRespDto = Response<TriggerWebhookData>;

/// Response of `getWebhook`.
pub type GetWebhookRespDto = Response<WebhookDto>;

/// Response of `getWebhookEventList`.
pub type WebhookEventListRespDto = Response<WebhookEventListData>;
