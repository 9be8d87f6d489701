//! All that generated code may use.
#![allow(unused_imports, reason = "the spec decides which of these are used")]

pub(crate) use super::call::Call;
pub(crate) use super::codec::{
    OrNull, Record, Visit, VisitMut, blank, optional, record, required,
};
pub(crate) use super::date_time::DateTime;
pub(crate) use super::error::Error;
pub(crate) use super::extra::Extra;
pub(crate) use super::file::File;
pub(crate) use super::json::{JsonObject, JsonValue};
pub(crate) use super::open_enum::{OpenEnum, UnknownValue, open_enum};
pub(crate) use super::operation::{Body, Credential, Envelope, Operation, Paging};
pub(crate) use super::patch::Patch;
pub(crate) use super::response::Response;
pub(crate) use super::secret::Secret;
pub(crate) use super::timestamp::{UnixMillis, UnixSeconds};
pub(crate) use super::union::union;
pub(crate) use http::Method;
