//! A DTO and operations by hand, in the shape that the generator emits.

use std::collections::BTreeMap;

use http::Method;
use serde_json::Value;

use crate::runtime::codec::{self, Record, Visit, VisitMut, optional, record, required};
use crate::runtime::fields::open_enum::{OpenEnum, UnknownValue, open_enum};
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
            ..Record::blank()
        }
    }
}

impl Record for Probe {
    fn name(&self) -> &'static str {
        "Probe"
    }

    fn blank() -> Self {
        Self {
            id: codec::blank(),
            tags: codec::blank(),
            count: None,
            ratio: None,
            active: None,
            status: None,
            list: None,
            secret: None,
            nickname: codec::blank(),
            expires_at: None,
            attributes: None,
            custom: None,
            extra: Extra::default(),
        }
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        visit(
            &[
                ("id", &self.id),
                ("tags", &self.tags),
                ("count", &self.count),
                ("ratio", &self.ratio),
                ("active", &self.active),
                ("status", &self.status),
                ("list", &self.list),
                ("secret", &self.secret),
                ("nickname", &self.nickname),
                ("expiresAt", &self.expires_at),
                ("attributes", &self.attributes),
                ("custom", &self.custom),
            ],
            &self.extra,
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                required("id", &mut self.id),
                optional("tags", &mut self.tags),
                optional("count", &mut self.count).or(&["total", "totalCount"]),
                optional("ratio", &mut self.ratio),
                optional("active", &mut self.active),
                optional("status", &mut self.status),
                optional("list", &mut self.list),
                optional("secret", &mut self.secret),
                optional("nickname", &mut self.nickname),
                optional("expiresAt", &mut self.expires_at),
                optional("attributes", &mut self.attributes),
                optional("custom", &mut self.custom),
            ],
            &mut self.extra,
        );
    }

    fn wrapper(&self) -> Option<&'static str> {
        Some("wrapped")
    }
}

record!(Probe);

#[derive(Clone, PartialEq)]
pub(crate) struct Item {
    pub(crate) x: i64,
    pub(crate) note: Option<Secret>,
    pub(crate) extra: Extra,
}

impl Record for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn blank() -> Self {
        Self {
            x: codec::blank(),
            note: None,
            extra: Extra::default(),
        }
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        visit(&[("x", &self.x), ("note", &self.note)], &self.extra);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [required("x", &mut self.x), optional("note", &mut self.note)],
            &mut self.extra,
        );
    }
}

record!(Item);

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Status {
    Enabled,
    Disabled,
    Unknown(UnknownValue),
}

impl Status {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl OpenEnum for Status {
    fn values() -> &'static [&'static str] {
        &["enabled", "disabled"]
    }

    fn known(text: &str) -> Option<Self> {
        Some(match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => return None,
        })
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(Status);

/// All members in the body.
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

/// All members in the query.
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

/// A member in the path, some in the query, the others in the body.
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

/// No envelope is documented.
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

/// An operation of which only this matters.
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

/// For who manages the user pool.
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
