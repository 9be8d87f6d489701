// @generated from spec/authentication/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Events.

use crate::catalog::*;
use crate::generated::shared::{PUB_EVENT_DTO, PUB_EVENT_RESP_DATA_DTO};

pub(crate) static PUB: Operation = Operation {
    client: "authentication",
    group: "events",
    name: "pub",
    summary: "Publish a custom event as a user",
    method: "POST",
    path: "/api/v3/pub-userEvent",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &PUB_EVENT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUB_EVENT_RESP_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};
