//! Converts a page into items to merge, completed from the command line and the spec.

use super::align::align;
use super::content::{Member, PageContent, PageResponse, Payload};
use super::facts::{Settled, known};
use super::name::{camel, find, find_by_file, is_in_folder};
use super::reading::{Name, PageEntries, Reading};
use super::structures::schema;
use super::tables::BAR_HELP;
use super::texts::some;
use crate::import::incoming::{IncomingOperation, IncomingSchema};
use crate::raw::{Operation, Request, Response};

impl Reading<'_, '_> {
    /// Returns the items of a page; `None` if errors were reported.
    pub(super) fn entries(
        &mut self,
        name: Name,
        mut stated: PageContent,
    ) -> Option<PageEntries> {
        let name = self.own_name(name)?;
        let own = known(self.known, &name).map(|(_, operation)| operation);
        if let Some(own) = own {
            align(&mut stated, own, self.known);
        }
        self.tell(&stated);
        let settled = self.settled(&name)?;
        let mut schemas: Vec<IncomingSchema> = std::mem::take(&mut stated.structures)
            .into_iter()
            .map(|structure| IncomingSchema {
                home: None,
                is_inline: false,
                is_request: None,
                place: self.sink.place(&structure.part.bytes),
                schema: schema(structure.name, structure.part.into_fields()),
            })
            .collect();
        let request =
            self.stated_request(&name, &settled, &mut stated, own, &mut schemas);
        let response = self.stated_response(stated.response?, own, &mut schemas);
        let Settled {
            method,
            path,
            credentials,
            idempotent,
            group,
        } = settled;
        let summary = stated.title.as_ref().and_then(|title| summary(&title.plain()));
        let introduction = stated.introduction.as_ref().and_then(|it| some(&it.text));
        let place = self.sink.place(&name.bytes);
        let operation = Operation {
            name: name.operation,
            aliases: Vec::new(),
            method,
            path,
            // A page without an introduction repeats its title.
            description: introduction.filter(|text| self::summary(text) != summary),
            summary,
            credentials: Some(credentials),
            permissions: None,
            errors: Vec::new(),
            idempotent: Some(idempotent),
            request,
            encoding: own.and_then(|own| own.encoding),
            response,
            pagination: None,
            resource: None,
            hidden: None,
            deprecated: None,
            since: None,
            rust_name: None,
            documentation: None,
            corrected: None,
            unpublished: None,
        };
        Some(PageEntries {
            client: name.client,
            operation: IncomingOperation {
                group: group.clone(),
                operation,
                place,
            },
            group,
            schemas,
        })
    }

    /// Returns the name in the spec, or the name for it. An operation that only another client has
    /// is an error, unless the command line states that it is new, or the folder of the page names
    /// the other client: many pages name one client for the operations of both.
    fn own_name(&mut self, name: Name) -> Option<Name> {
        let new = Name {
            operation: camel(&name.operation),
            ..name
        };
        let found = find(self.known, &new.client, &new.operation)
            .or_else(|| find_by_file(self.known, self.path));
        let Some(found) = found.filter(|_| self.facts.path.is_none()) else {
            return Some(new);
        };
        if found.client == new.client || is_in_folder(self.path, found.client) {
            return Some(Name {
                client: found.client.to_owned(),
                operation: found.operation.name.clone(),
                ..new
            });
        }
        self.sink.report(
            "page-client",
            &new.bytes,
            format!(
                "operation `{}` belongs to the client `{}`, but the page names the client `{}`",
                found.operation.name, found.client, new.client
            ),
            "correct the client on the page; for a new operation, pass `--path` and the other \
             options that pages do not state",
        );
        None
    }

    /// Reports errors and notes in the rows of members that the spec does not have.
    fn tell(&mut self, stated: &PageContent) {
        let parts = stated.structures.iter().map(|structure| &structure.part);
        let bare =
            stated.response.as_ref().and_then(|response| match &response.payload {
                Payload::Bare(part) => Some(part),
                _ => None,
            });
        let members: Vec<&Member> = parts
            .chain(&stated.request)
            .chain(bare)
            .flat_map(|part| &part.members)
            .chain(stated.data())
            .collect();
        for member in members {
            if let Some((bytes, text)) = &member.fault {
                self.sink.report("page-table", bytes, text.as_str(), BAR_HELP);
            }
            for (bytes, text) in &member.notes {
                self.sink.note(bytes, text.as_str());
            }
        }
    }

    /// Returns the request, or that of the spec if the page has no section for it.
    fn stated_request(
        &mut self,
        name: &Name,
        settled: &Settled,
        stated: &mut PageContent,
        own: Option<&Operation>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Option<Request> {
        match stated.request.take() {
            None if own.is_some() => own.and_then(|own| own.request.clone()),
            part => {
                let fields = part.unwrap_or_default().into_fields();
                self.request(name, settled, fields, schemas)
            }
        }
    }

    /// Returns the response, or that of the spec if the page refers to another page for it.
    fn stated_response(
        &self,
        stated: PageResponse,
        own: Option<&Operation>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Response {
        let PageResponse { name, payload, .. } = stated;
        match payload {
            Payload::Nothing => Response {
                name,
                ..Response::default()
            },
            Payload::Data(member) => Response {
                name,
                data: Some(member.field.ty),
                optional: member.has_required && !member.field.required,
                member: (member.field.name != "data").then_some(member.field.name),
                ..Response::default()
            },
            Payload::Bare(part) => {
                let name = name.unwrap_or_default();
                if !schemas.iter().any(|other| other.schema.name == name) {
                    let place = self.sink.place(&part.bytes);
                    let schema = schema(name.clone(), part.into_fields());
                    schemas.push(IncomingSchema {
                        home: None,
                        is_inline: false,
                        is_request: None,
                        schema,
                        place,
                    });
                }
                bare(name)
            }
            Payload::Value(ty) => bare(ty),
            Payload::Elsewhere => match own {
                Some(own) => own.response.clone(),
                None => Response {
                    name,
                    ..Response::default()
                },
            },
        }
    }
}

fn bare(ty: String) -> Response {
    Response {
        bare: Some(ty),
        ..Response::default()
    }
}

/// Returns a single line without the trailing period.
fn summary(text: &str) -> Option<String> {
    some(text.replace('\n', " ").trim_end_matches(['.', '。']))
}
