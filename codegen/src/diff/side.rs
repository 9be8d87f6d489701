//! One of the two compared versions: the types of a client by name, and where everything belongs.

use std::collections::BTreeMap;

use super::change::Home;
use super::record::Subject;
use crate::model::{
    Api, Client, Field, Group, Operation, Presence, Schema, SchemaId, Type,
};
use crate::types::Json;

/// One of the two versions.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    homes: BTreeMap<SchemaId, Home>,
}

impl<'a> Side<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut homes = BTreeMap::new();
        let shared = Home {
            client: String::new(),
            group: String::new(),
            file: "spec/shared.yaml".to_owned(),
        };
        homes.extend(api.shared.iter().map(|id| (*id, shared.clone())));
        for client in &api.clients {
            for group in &client.groups {
                let home = home(client, group);
                homes.extend(group.schemas.iter().map(|id| (*id, home.clone())));
            }
        }
        Self { api, homes }
    }

    /// Returns the types that the module of a client exports, by Rust name.
    pub(super) fn types(&self, client: &Client) -> BTreeMap<&'a str, SchemaId> {
        let own = client.groups.iter().flat_map(|group| &group.schemas);
        let all = own.chain(&self.api.shared);
        all.map(|id| (self.api.schema(*id).type_name.as_str(), *id)).collect()
    }

    pub(super) fn schema(&self, id: SchemaId) -> &'a Schema {
        self.api.schema(id)
    }

    /// Returns whether a value of this type cannot be left blank, because it would be a secret.
    pub(super) fn holds_secret(&self, ty: &Type) -> bool {
        let is_vital = |field: &Field| {
            field.presence == Presence::Required && self.holds_secret(&field.ty)
        };
        match ty {
            Type::Secret(scalar) => scalar.json == Json::Text,
            Type::Schema(id) => self.schema(*id).fields().iter().any(is_vital),
            Type::Scalar(_) | Type::List(_) | Type::Map(_) => false,
        }
    }

    pub(super) fn subject(&self, id: SchemaId) -> Subject {
        Subject {
            home: self.homes.get(&id).cloned().unwrap_or_else(api_home),
            name: self.schema(id).name.clone(),
        }
    }

    /// Returns the Rust type of a value, with the types named as `names` says.
    pub(super) fn type_text(&self, ty: &Type, names: &dyn Fn(&str) -> String) -> String {
        match ty {
            Type::Scalar(scalar) => scalar.rust.name.to_owned(),
            Type::Secret(scalar) => {
                scalar.secret.as_ref().unwrap_or(&scalar.rust).name.to_owned()
            }
            Type::Schema(id) => names(self.schema(*id).type_name.as_str()),
            Type::List(inner) => format!("Vec<{}>", self.type_text(inner, names)),
            Type::Map(inner) => {
                format!("BTreeMap<String, {}>", self.type_text(inner, names))
            }
        }
    }
}

/// Returns the Rust type of a field.
pub(super) fn field_text(value: &str, presence: Presence) -> String {
    match presence {
        Presence::Required => value.to_owned(),
        Presence::RequiredNullable | Presence::Optional => format!("Option<{value}>"),
        Presence::OptionalNullable => format!("Patch<{value}>"),
    }
}

/// Returns a value of the grammar as it is written in the spec.
pub(super) fn word(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}

/// Returns where a group belongs in the documentation.
pub(super) fn home(client: &Client, group: &Group) -> Home {
    Home {
        client: client.title.clone(),
        group: group.title.clone(),
        file: format!("spec/{}/{}.yaml", client.name, group.name),
    }
}

/// Returns where things that belong to no client are documented.
pub(super) fn api_home() -> Home {
    Home {
        client: String::new(),
        group: String::new(),
        file: "spec/api.yaml".to_owned(),
    }
}

/// Returns the operations of a client with their groups.
pub(super) fn operations(
    client: &Client,
) -> impl Iterator<Item = (&Group, &Operation)> + Clone {
    client.groups.iter().flat_map(|group| {
        group.operations.iter().map(move |operation| (group, operation))
    })
}
