// @generated from spec/management/webhooks.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Webhooks.

use crate::generated::management::{
    CreateWebhookDto, DeleteWebhookDto, GetWebhookDto, GetWebhooksData, ListWebhookLogs,
    ListWebhookLogsData, ListWebhooksRequestDto, ManagementClient, TriggerWebhookData,
    TriggerWebhookDto, UpdateWebhookDto, WebhookDto, WebhookEventListData, WebhookLogDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static CREATE_WEBHOOK: Operation = Operation {
    name: "createWebhook",
    method: Method::POST,
    path: "/api/v3/create-webhook",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_WEBHOOKS: Operation = Operation {
    name: "listWebhooks",
    method: Method::GET,
    path: "/api/v3/list-webhooks",
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

static UPDATE_WEBHOOK: Operation = Operation {
    name: "updateWebhook",
    method: Method::POST,
    path: "/api/v3/update-webhook",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_WEBHOOK: Operation = Operation {
    name: "deleteWebhook",
    method: Method::POST,
    path: "/api/v3/delete-webhook",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_WEBHOOK_LOGS: Operation = Operation {
    name: "getWebhookLogs",
    method: Method::POST,
    path: "/api/v3/get-webhook-logs",
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

static TRIGGER_WEBHOOK: Operation = Operation {
    name: "triggerWebhook",
    method: Method::POST,
    path: "/api/v3/trigger-webhook",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_WEBHOOK: Operation = Operation {
    name: "getWebhook",
    method: Method::GET,
    path: "/api/v3/get-webhook",
    query: &["webhookId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_WEBHOOK_EVENT_LIST: Operation = Operation {
    name: "getWebhookEventList",
    method: Method::GET,
    path: "/api/v3/get-webhook-event-list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Webhooks
///
/// HTTP endpoints that GenAuth calls when an event happens in a user pool.
impl ManagementClient {
    /// Create a webhook
    ///
    /// Creates a webhook with a name, a callback URL, a request content type, and the events it
    /// listens to. Its enabled state, request secret, and retry settings can also be set.
    ///
    /// `POST /api/v3/create-webhook` [API documentation](<https://api-explorer.genauth.ai/#operation/createWebhook>)
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
    /// use genauth::management::{CreateWebhookDto, WebhookContentType, WebhookEvent};
    ///
    /// let response = client
    ///     .create_webhook(CreateWebhookDto::new(
    ///         "用户创建事件",
    ///         "https://example.com/callback",
    ///         [WebhookEvent::UserCreated],
    ///         WebhookContentType::ApplicationJson,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createWebhook")]
    #[inline]
    pub fn create_webhook(&self, request: CreateWebhookDto) -> Call<WebhookDto> {
        self.call(&CREATE_WEBHOOK, Some(&request))
    }

    /// List webhooks
    ///
    /// Returns a page of the webhooks of the user pool.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-webhooks` [API documentation](<https://api-explorer.genauth.ai/#operation/listWebhooks>)
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
    /// use genauth::management::ListWebhooksRequestDto;
    ///
    /// let mut items = client
    ///     .list_webhooks(ListWebhooksRequestDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWebhooks")]
    #[inline]
    pub fn list_webhooks(
        &self,
        request: ListWebhooksRequestDto,
    ) -> Call<GetWebhooksData, WebhookDto> {
        self.call_list(&LIST_WEBHOOKS, request, |page| page.list)
    }

    /// Update a webhook
    ///
    /// Changes the webhook with the given ID: name, callback URL, events, request content type,
    /// enabled state, secret, or retry settings.
    ///
    /// `POST /api/v3/update-webhook` [API documentation](<https://api-explorer.genauth.ai/#operation/updateWebhook>)
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
    /// use genauth::management::UpdateWebhookDto;
    ///
    /// let response = client
    ///     .update_webhook(UpdateWebhookDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateWebhook")]
    #[inline]
    pub fn update_webhook(&self, request: UpdateWebhookDto) -> Call<WebhookDto> {
        self.call(&UPDATE_WEBHOOK, Some(&request))
    }

    /// Delete webhooks
    ///
    /// Deletes the webhooks with the given IDs. IDs that do not exist are ignored.
    ///
    /// `POST /api/v3/delete-webhook` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteWebhook>)
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
    /// use genauth::management::DeleteWebhookDto;
    ///
    /// let response = client
    ///     .delete_webhook(DeleteWebhookDto::new(["xxxx"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWebhook")]
    #[inline]
    pub fn delete_webhook(&self, request: DeleteWebhookDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_WEBHOOK, Some(&request))
    }

    /// List the logs of a webhook
    ///
    /// Returns a page of the call log of one webhook. A webhook ID that does not exist causes no
    /// error.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/get-webhook-logs` [API documentation](<https://api-explorer.genauth.ai/#operation/getWebhookLogs>)
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
    /// use genauth::management::ListWebhookLogs;
    ///
    /// let mut items = client
    ///     .get_webhook_logs(ListWebhookLogs::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWebhookLogs")]
    #[inline]
    pub fn get_webhook_logs(
        &self,
        request: ListWebhookLogs,
    ) -> Call<ListWebhookLogsData, WebhookLogDto> {
        self.call_list(&GET_WEBHOOK_LOGS, request, |page| page.list)
    }

    /// Trigger a webhook
    ///
    /// Triggers a webhook manually, optionally with request headers and a request body.
    ///
    /// `POST /api/v3/trigger-webhook` [API documentation](<https://api-explorer.genauth.ai/#operation/triggerWebhook>)
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
    /// use genauth::management::TriggerWebhookDto;
    ///
    /// let response = client
    ///     .trigger_webhook(TriggerWebhookDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "triggerWebhook")]
    #[inline]
    pub fn trigger_webhook(
        &self,
        request: TriggerWebhookDto,
    ) -> Call<TriggerWebhookData> {
        self.call(&TRIGGER_WEBHOOK, Some(&request))
    }

    /// Get a webhook
    ///
    /// Returns the details of the webhook with the given ID.
    ///
    /// `GET /api/v3/get-webhook` [API documentation](<https://api-explorer.genauth.ai/#operation/getWebhook>)
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
    /// use genauth::management::GetWebhookDto;
    ///
    /// let response = client
    ///     .get_webhook(GetWebhookDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWebhook")]
    #[inline]
    pub fn get_webhook(&self, request: GetWebhookDto) -> Call<WebhookDto> {
        self.call(&GET_WEBHOOK, Some(&request))
    }

    /// List webhook events
    ///
    /// Returns the events that a webhook can listen to, with their categories.
    ///
    /// `GET /api/v3/get-webhook-event-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getWebhookEventList>)
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
    ///     .get_webhook_event_list()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWebhookEventList")]
    #[inline]
    pub fn get_webhook_event_list(&self) -> Call<WebhookEventListData> {
        self.call(&GET_WEBHOOK_EVENT_LIST, None)
    }
}
