// @generated from spec/management/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Events.

use crate::generated::shared::PubEventRespDataDto;
use crate::runtime::prelude::*;

/// A custom event application to create.
///
/// Used by [`create_event_app`](crate::management::ManagementClient::create_event_app).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// Unique identifier of the event application.
    ///
    /// Example: `myapp`.
    pub identifier: String,
    /// Name of the application.
    ///
    /// Example: `自定义应用`.
    pub name: String,
    /// Logo of the application.
    pub logo: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateEventAppDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        identifier: impl Into<String>,
        name: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            logo: logo.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreateEventAppDto {
        required identifier = "identifier",
        required name = "name",
        required logo = "logo",
    }
}

/// Request to list events.
///
/// Used by [`list_events`](crate::management::ManagementClient::list_events).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventsDto {
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
    /// Type of application to list events for.
    ///
    /// Example: `authing`.
    pub app: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListEventsDto {
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

    /// Sets [`app`](Self#structfield.app).
    pub fn app(mut self, value: impl IntoOption<String>) -> Self {
        self.app = value.into_option();
        self
    }
}

record! {
    ListEventsDto {
        optional page = "page",
        optional limit = "limit",
        optional app = "app",
    }
}

/// A custom event to define in the event center.
///
/// Used by [`define_event`](crate::management::ManagementClient::define_event).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefineEventDto {
    /// Type of the event, such as `myapp.user.created`.
    ///
    /// Example: `myapp.user.created`.
    #[doc(alias = "eventType")]
    pub event_type: String,
    /// Description of the event, as the console shows it.
    ///
    /// Example: `我的应用的用户创建事件`.
    #[doc(alias = "eventDescription")]
    pub event_description: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DefineEventDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        event_type: impl Into<String>,
        event_description: impl Into<String>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            event_description: event_description.into(),
            ..Record::blank()
        }
    }
}

record! {
    DefineEventDto {
        required event_type = "eventType",
        required event_description = "eventDescription",
    }
}

/// An event application: its unique identifier, name, and logo.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventAppDto {
    /// Unique identifier of the event application.
    ///
    /// Example: `myapp`.
    pub identifier: String,
    /// Name of the application.
    ///
    /// Example: `自定义应用`.
    pub name: String,
    /// Logo of the application.
    pub logo: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EventAppDto {
        required identifier = "identifier",
        required name = "name",
        required logo = "logo",
    }
}

/// A page of event applications and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<EventAppDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EventAppPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// An event that GenAuth supports: its code, topic, name, and description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenEventDto {
    /// Unique ID of the event.
    ///
    /// Example: `12203530144321536`.
    pub id: String,
    /// Code that identifies the event, such as `authing.user.login`.
    ///
    /// Example: `authing.user.login`.
    pub code: String,
    /// Topic of the event, such as `authing.user.login`.
    ///
    /// Example: `authing.user.login`.
    pub topic: String,
    /// Name of the event.
    ///
    /// Example: `用户登录事件`.
    pub name: String,
    /// Description of the event.
    ///
    /// Example: `用户登录事件`.
    pub desc: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OpenEventDto {
        required id = "id",
        required code = "code",
        required topic = "topic",
        required name = "name",
        required desc = "desc",
    }
}

/// A page of supported events and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<OpenEventDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OpenEventPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Response of `listEventApps`.
pub type EventAppPaginatedRespDto = Response<EventAppPagingDto>;

/// Response of `listEvents`.
pub type OpenEventPaginatedRespDto = Response<OpenEventPagingDto>;

/// Response of `verifyEvent`.
pub type PubEventRespDto = Response<PubEventRespDataDto>;
