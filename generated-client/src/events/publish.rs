//! Events of your own.

use serde::Serialize;

use crate::Call;
use crate::authentication::AuthenticationClient;
use crate::management::{ManagementClient, PubEventDto, PubEventRespDataDto};

/// # Events of your own
///
/// See [`events`](crate::events).
impl ManagementClient {
    /// Publishes a custom event: [`verify_event`](Self::verify_event) with data of your own type.
    ///
    /// The type must have been defined, such as with [`define_event`](Self::define_event). The data
    /// is sent as a string that holds JSON, as the official SDKs for Node, Python and Go do.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let order = serde_json::json!({"id": "o-1", "total": 42});
    /// let published = client.publish("custom_shop.order.paid", &order).await?.data;
    /// assert!(published.success, "{:?}", published.err_msg);
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish<T: Serialize + ?Sized>(
        &self,
        event_type: impl Into<String>,
        data: &T,
    ) -> Call<PubEventRespDataDto> {
        with_data(event_type.into(), data, |event| self.verify_event(event))
    }
}

/// # Events of your own
///
/// See [`events`](crate::events).
impl AuthenticationClient {
    /// Publishes a custom event as the user whose access token the client has:
    /// [`pub`](Self::pub) with data of your own type.
    ///
    /// The data is sent as a string that holds JSON, as the official SDKs for Node, Python and Go
    /// do.
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
            let problem = "the data of the event cannot be written as JSON";
            call(PubEventDto::new(event_type, "")).refuse(problem.to_owned())
        }
    }
}
