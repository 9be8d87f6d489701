// @generated from spec/management/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Events.

use crate::generated::management::{
    CreateEventAppDto, DefineEventDto, EventAppPagingDto, ListEventsDto,
    ManagementClient, OpenEventDto, OpenEventPagingDto,
};
use crate::generated::shared::{PubEventDto, PubEventRespDataDto};
use crate::runtime::prelude::*;

static CREATE_EVENT_APP: Operation = Operation {
    name: "createEventApp",
    method: Method::POST,
    path: "/api/v3/create-event-app",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_EVENT_APPS: Operation = Operation {
    name: "listEventApps",
    method: Method::GET,
    path: "/api/v3/list-event-apps",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_EVENTS: Operation = Operation {
    name: "listEvents",
    method: Method::GET,
    path: "/api/v3/list-events",
    query: &["page", "limit", "app"],
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

static DEFINE_EVENT: Operation = Operation {
    name: "defineEvent",
    method: Method::POST,
    path: "/api/v3/define-event",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_EVENT: Operation = Operation {
    name: "verifyEvent",
    method: Method::POST,
    path: "/api/v3/pub-event",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static PUB_USER_EVENT: Operation = Operation {
    name: "pubUserEvent",
    method: Method::POST,
    path: "/api/v3/pub-userEvent",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Events
///
/// Event definitions and event publishing.
impl ManagementClient {
    /// Create an event application
    ///
    /// Creates an application for custom events, with an identifier, a name, and a logo.
    ///
    /// `POST /api/v3/create-event-app` [API documentation](<https://api-explorer.genauth.ai/#operation/createEventApp>)
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
    /// use genauth::management::CreateEventAppDto;
    ///
    /// let response = client
    ///     .create_event_app(CreateEventAppDto::new(
    ///         "myapp",
    ///         "自定义应用",
    ///         "https://example.com/logo.png",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEventApp")]
    #[inline]
    pub fn create_event_app(&self, request: CreateEventAppDto) -> Call<()> {
        self.call(&CREATE_EVENT_APP, Some(&request))
    }

    /// List event applications
    ///
    /// Returns the applications that events can belong to.
    ///
    /// `GET /api/v3/list-event-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/listEventApps>)
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
    ///     .list_event_apps()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEventApps")]
    #[inline]
    pub fn list_event_apps(&self) -> Call<EventAppPagingDto> {
        self.call(&LIST_EVENT_APPS, None)
    }

    /// List events
    ///
    /// Returns a page of all events that GenAuth supports, optionally limited to one event
    /// application.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-events` [API documentation](<https://api-explorer.genauth.ai/#operation/listEvents>)
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
    /// use genauth::management::ListEventsDto;
    ///
    /// let mut items = client
    ///     .list_events(ListEventsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEvents")]
    #[inline]
    pub fn list_events(
        &self,
        request: ListEventsDto,
    ) -> Call<OpenEventPagingDto, OpenEventDto> {
        self.call_list(&LIST_EVENTS, request, |page| page.list)
    }

    /// Define a custom event
    ///
    /// Defines a custom event type, with a description, in the event center.
    ///
    /// `POST /api/v3/define-event` [API documentation](<https://api-explorer.genauth.ai/#operation/defineEvent>)
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
    /// use genauth::management::DefineEventDto;
    ///
    /// let response = client
    ///     .define_event(DefineEventDto::new(
    ///         "myapp.user.created",
    ///         "我的应用的用户创建事件",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "defineEvent")]
    #[inline]
    pub fn define_event(&self, request: DefineEventDto) -> Call<()> {
        self.call(&DEFINE_EVENT, Some(&request))
    }

    /// Publish a custom event
    ///
    /// Publishes a custom event with its data to the event center.
    ///
    /// `POST /api/v3/pub-event` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyEvent>)
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
    /// use genauth::management::PubEventDto;
    ///
    /// let response = client
    ///     .verify_event(PubEventDto::new("myapp.user.created", "text"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyEvent")]
    #[inline]
    pub fn verify_event(&self, request: PubEventDto) -> Call<PubEventRespDataDto> {
        self.call(&VERIFY_EVENT, Some(&request))
    }

    /// Publish a custom event as a user
    ///
    /// Publishes a custom event from the authentication side to the GenAuth event center.
    ///
    /// `POST /api/v3/pub-userEvent` [API documentation](<https://api-explorer.genauth.ai/#operation/pubUserEvent>)
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
    /// use genauth::management::PubEventDto;
    ///
    /// let response = client
    ///     .pub_user_event(PubEventDto::new("myapp.user.created", "text"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pubUserEvent")]
    #[inline]
    pub fn pub_user_event(&self, request: PubEventDto) -> Call<PubEventRespDataDto> {
        self.call(&PUB_USER_EVENT, Some(&request))
    }
}
