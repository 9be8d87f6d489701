//! Custom events.

use serde::Serialize;

use crate::Call;
use crate::authentication::AuthenticationClient;
use crate::management::{ManagementClient, PubEventDto, PubEventRespDataDto};

/// # Custom events
///
/// See [`events`](crate::events).
impl ManagementClient {
    /// Publishes a custom event with data of your own type, by calling
    /// [`verify_event`](Self::verify_event).
    ///
    /// The event type must be defined first, for example with [`define_event`](Self::define_event).
    /// The data is sent as a string that contains JSON, as the official SDKs for Node, Python, and
    /// Go do.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let order = serde_json::json!({"id": "o-1", "total": 42});
    /// let published = client.publish("custom_shop.order.paid", &order).await?.data;
    /// assert!(published.success, "{:?}", published.err_msg);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_config`](crate::Error::is_config) if the data cannot be serialized as
    /// JSON, and otherwise any error of an API call.
    pub fn publish<T: Serialize + ?Sized>(
        &self,
        event_type: impl Into<String>,
        data: &T,
    ) -> Call<PubEventRespDataDto> {
        with_data(event_type.into(), data, |event| self.verify_event(event))
    }
}

/// # Custom events
///
/// See [`events`](crate::events).
impl AuthenticationClient {
    /// Publishes a custom event with data of your own type as the user whose access token the
    /// client has, by calling [`pub`](Self::pub).
    ///
    /// The data is sent as a string that contains JSON, as the official SDKs for Node, Python, and
    /// Go do.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let client = client.with_access_token("the user's access token")?;
    /// let order = serde_json::json!({"id": "o-1", "total": 42});
    /// client.publish("custom_shop.order.paid", &order).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_config`](crate::Error::is_config) if the data cannot be serialized as
    /// JSON, and otherwise any error of an API call.
    pub fn publish<T: Serialize + ?Sized>(
        &self,
        event_type: impl Into<String>,
        data: &T,
    ) -> Call<PubEventRespDataDto> {
        with_data(event_type.into(), data, |event| self.r#pub(event))
    }
}

fn with_data<T: Serialize + ?Sized>(
    event_type: String,
    data: &T,
    call: impl FnOnce(PubEventDto) -> Call<PubEventRespDataDto>,
) -> Call<PubEventRespDataDto> {
    match serde_json::to_string(data) {
        Ok(text) => call(PubEventDto::new(event_type, text)),
        Err(_) => {
            let problem = "invalid event data: expected a type that serializes as JSON";
            call(PubEventDto::new(event_type, "")).refuse(problem.to_owned())
        }
    }
}
