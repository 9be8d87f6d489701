//! A DTO and operations, in the shape that the generator emits.

use std::collections::BTreeMap;

use http::Method;
use serde_json::Value;

use crate::runtime::codec::{self, record};
use crate::runtime::fields::open_enum::{UnknownValue, open_enum};
use crate::runtime::fields::patch::Patch;
use crate::runtime::fields::timestamp::UnixSeconds;
use crate::runtime::operation::{Body, Credential, Envelope, Operation};
use crate::shared::extra::Extra;
use crate::shared::secret::Secret;

#[derive(Clone, PartialEq)]
pub(crate) struct Probe {
    pub(crate) id: String,
    pub(crate) tags: Vec<String>,
    pub(crate) count: Option<i64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) active: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) list: Option<Vec<Item>>,
    pub(crate) secret: Option<Secret>,
    pub(crate) nickname: Patch<String>,
    pub(crate) expires_at: Option<UnixSeconds>,
    pub(crate) attributes: Option<BTreeMap<String, String>>,
    pub(crate) custom: Option<Value>,
    pub(crate) extra: Extra,
}

impl Probe {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            ..codec::blank()
        }
    }
}

record! {
    Probe in "wrapped" {
        required id = "id",
        optional tags = "tags",
        optional count = "count" or ["total", "totalCount"],
        optional ratio = "ratio",
        optional active = "active",
        optional status = "status",
        optional list = "list",
        optional secret = "secret",
        optional nickname = "nickname",
        optional expires_at = "expiresAt",
        optional attributes = "attributes",
        optional custom = "custom",
    }
}

#[derive(Clone, PartialEq)]
pub(crate) struct Item {
    pub(crate) x: i64,
    pub(crate) note: Option<Secret>,
    pub(crate) extra: Extra,
}

record! {
    Item {
        required x = "x",
        optional note = "note",
    }
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Status {
    Enabled,
    Disabled,
    Unknown(UnknownValue),
}

open_enum! {
    Status {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// All fields in the body.
pub(crate) static CREATE: Operation = Operation {
    name: "createProbe",
    method: Method::POST,
    path: "/api/v3/create-probe",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// All fields in the query.
pub(crate) static GET: Operation = Operation {
    name: "getProbe",
    method: Method::GET,
    path: "/api/v3/get-probe",
    query: &["id"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// A field in the path, some in the query, and the others in the body.
pub(crate) static MOVE: Operation = Operation {
    name: "moveProbe",
    method: Method::POST,
    path: "/interaction/{id}/move",
    query: &["count", "status"],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// Without a documented envelope.
pub(crate) static BARE: Operation = Operation {
    name: "getBareProbe",
    method: Method::GET,
    path: "/api/v3/system",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

/// An operation with defaults for everything else.
pub(crate) const fn operation(
    method: Method,
    path: &'static str,
    query: &'static [&'static str],
    body: Body,
) -> Operation {
    Operation {
        name: "useProbe",
        method,
        path,
        query,
        body,
        credentials: &[],
        idempotent: false,
        envelope: Envelope::Standard,
        paging: None,
    }
}

/// An operation that requires a management token.
pub(crate) static MANAGE: Operation = Operation {
    name: "manageProbe",
    method: Method::GET,
    path: "/api/v3/manage-probe",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};
