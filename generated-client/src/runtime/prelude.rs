//! Everything that generated code may use.
#![allow(unused_imports, reason = "the spec decides which of these are used")]

pub(crate) use crate::runtime::call::awaitable::Call;
pub(crate) use crate::runtime::call::response::Response;
pub(crate) use crate::runtime::codec::{Record, record, required_fields};
pub(crate) use crate::runtime::error::Error;
pub(crate) use crate::runtime::fields::date_time::DateTime;
pub(crate) use crate::runtime::fields::file::File;
pub(crate) use crate::runtime::fields::given::{IntoOption, IntoPatch};
pub(crate) use crate::runtime::fields::open_enum::{UnknownValue, open_enum};
pub(crate) use crate::runtime::fields::patch::Patch;
pub(crate) use crate::runtime::fields::timestamp::{UnixMillis, UnixSeconds};
pub(crate) use crate::runtime::fields::union::union;
pub(crate) use crate::runtime::operation::{
    Body, Credential, Envelope, Operation, Paging,
};
pub(crate) use crate::shared::extra::Extra;
pub(crate) use crate::shared::json::{JsonObject, JsonValue};
pub(crate) use crate::shared::secret::{Secret, SecretJson, SecretObject};
pub(crate) use http::Method;
pub(crate) use std::collections::BTreeMap;
