//! Reads the request of an operation.

use std::collections::BTreeSet;

use super::facts::{Settled, known};
use super::reading::{Name, Reading};
use super::structures::schema;
use crate::defaults::place_of;
use crate::hint::quoted_list;
use crate::import::incoming::IncomingSchema;
use crate::import::naming::request_names;
use crate::raw::{Field, Location, Operation, Parameters, Request, Schema};
use crate::types::{Container, ENUM, Json, contained, element, is_word, scalar};

impl Reading<'_, '_> {
    /// Returns the request of an operation with these members. A new DTO is added to the schemas.
    pub(super) fn request(
        &mut self,
        name: &Name,
        settled: &Settled,
        fields: Vec<Field>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Option<Request> {
        let placeholders = placeholders(&settled.path);
        for placeholder in &placeholders {
            if !fields.iter().any(|field| field.name == *placeholder) {
                self.sink.report(
                    "page-path",
                    &name.bytes,
                    format!("path parameter `{{{placeholder}}}` is not on the page"),
                    "correct the path, or add the parameter to the page",
                );
            }
        }
        if fields.is_empty() {
            return None;
        }
        let own = known(self.known, name).map(|(_, operation)| operation);
        let stated = self.facts.request_name.clone();
        let is_list = matches!(
            own.and_then(|it| it.request.as_ref()),
            Some(Request::Parameters(_))
        );
        if !placeholders.is_empty() || is_list {
            let named = stated.or_else(|| own.and_then(request_name));
            let named = named.unwrap_or_else(|| self.free_name(name, schemas));
            return Some(Request::Parameters(Parameters {
                is_list: false,
                name: named,
                description: None,
                parameters: located(fields, settled, own),
            }));
        }
        let known = own.and_then(request_name);
        // Some pages also describe the request as a structure.
        let is_described = |name: &String| {
            stated.is_none() && schemas.iter().any(|other| other.schema.name == *name)
        };
        if let Some(name) = known.as_ref().filter(|name| is_described(name)) {
            return Some(Request::Dto(name.clone()));
        }
        let named = match stated.or(known) {
            Some(named) => named,
            None => match self.same(name, &fields)? {
                Some(same) => same,
                None => self.free_name(name, schemas),
            },
        };
        let place = self.sink.place(&name.bytes);
        if schemas.iter().any(|other| other.schema.name == named) {
            self.sink.report(
                "page-facts",
                &name.bytes,
                format!("`{named}` is already the name of a structure on the page"),
                "set another name of the request with `--request-name`",
            );
            return None;
        }
        let request = IncomingSchema {
            home: None,
            schema: schema(named.clone(), fields),
            place,
            is_inline: false,
            is_request: None,
        };
        schemas.insert(0, request);
        Some(Request::Dto(named))
    }

    /// Returns an unused name derived from that of the operation.
    fn free_name(&self, name: &Name, schemas: &[IncomingSchema]) -> String {
        let [usual, other] = request_names(&name.operation);
        let known = self.known.groups.iter().flat_map(|group| &group.content.schemas);
        let taken: BTreeSet<&str> = known
            .chain(schemas.iter().map(|it| &it.schema))
            .map(|it| it.name.as_str())
            .collect();
        if taken.contains(usual.as_str()) { other } else { usual }
    }

    /// Returns the schema of the client that has exactly these members, and reports an ambiguity.
    /// The inner `None` means that there is none.
    fn same(&mut self, name: &Name, fields: &[Field]) -> Option<Option<String>> {
        let folder = format!("{}/", name.client);
        let files = self.known.groups.iter().filter(|it| it.path.starts_with(&folder));
        let twins: Vec<&str> = files
            .flat_map(|file| &file.content.schemas)
            .filter(|schema| is_same(schema, fields))
            .map(|schema| schema.name.as_str())
            .collect();
        let [usual, _] = request_names(&name.operation);
        match twins.as_slice() {
            [] => Some(None),
            [only] => Some(Some((*only).to_owned())),
            _ if twins.contains(&usual.as_str()) => Some(Some(usual)),
            [first, ..] => {
                let message = format!(
                    "ambiguous request: {} have exactly the same members",
                    quoted_list(&twins, "and")
                );
                let help = format!(
                    "choose one, as in `--request-name {first}`, or set a new name"
                );
                self.sink.report("page-facts", &name.bytes, message, help);
                None
            }
        }
    }
}

/// Returns the names in braces in a path.
fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| Some(part.split_once('}')?.0)).collect()
}

fn request_name(operation: &Operation) -> Option<String> {
    operation.request.as_ref().map(|request| request.name().to_owned())
}

/// Returns the parameters with their locations: as in the spec, in the path, or the default of the
/// method.
fn located(
    fields: Vec<Field>,
    settled: &Settled,
    own: Option<&Operation>,
) -> Vec<Field> {
    let known = match own.and_then(|operation| operation.request.as_ref()) {
        Some(Request::Parameters(list)) => list.parameters.as_slice(),
        _ => &[],
    };
    let place = |field: &Field| {
        let usual = place_of(&field.name, settled.method, &settled.path);
        let known = known.iter().find(|known| known.name == field.name);
        let stated = known.and_then(|known| known.location);
        match (usual, stated) {
            (Location::Path, _) | (_, None | Some(Location::Path)) => usual,
            (_, Some(stated)) => stated,
        }
    };
    fields
        .into_iter()
        .map(|field| Field {
            location: Some(place(&field)),
            ..field
        })
        .collect()
}

/// Returns whether a schema has these members and no others.
fn is_same(schema: &Schema, fields: &[Field]) -> bool {
    let own = schema.fields.as_deref().unwrap_or_default();
    let has = |field: &Field| {
        own.iter().any(|it| {
            it.name == field.name
                && it.required == field.required
                && is_like(&it.ty, &field.ty)
        })
    };
    own.len() == fields.len() && fields.iter().all(has)
}

/// Returns whether the type in the spec may be a more precise form of the type on a page.
fn is_like(own: &str, page: &str) -> bool {
    if let Some((own, page)) = element(own).zip(element(page)) {
        return is_like(own, page);
    }
    let json = |ty: &str| scalar(ty).map(|scalar| scalar.json);
    let is_name = |ty: &str| !is_word(ty) && !ty.contains(' ');
    own == page
        || page == "any"
        || match page {
            "string" => {
                own == ENUM
                    || matches!(json(own), Some(Json::Text | Json::NumberOrText))
                    || is_name(own)
            }
            ENUM => own == "string" || is_name(own),
            "integer" => matches!(json(own), Some(Json::Number | Json::NumberOrText)),
            "object" => {
                own == "any"
                    || contained(own).is_some_and(|(it, _)| it == Container::Map)
                    || is_name(own)
            }
            _ => false,
        }
}
