//! What a page tells as entries to merge: completed by what the command line or the spec says.

use super::align::align;
use super::facts::{Settled, known};
use super::name::{camel, find, find_by_file, is_in_folder};
use super::reading::{Name, PageEntries, Reading};
use super::structures::schema;
use super::tables::BAR_HELP;
use super::texts::some;
use super::told::{Member, Payload, Told, ToldResponse};
use crate::import::incoming::{IncomingOperation, IncomingSchema};
use crate::raw::{Operation, Request, Response};

impl Reading<'_, '_> {
    /// The entries of a page; `None` when something is wrong with it, which is reported then.
    pub(super) fn entries(&mut self, name: Name, mut told: Told) -> Option<PageEntries> {
        let name = self.own_name(name)?;
        let own = known(self.known, &name).map(|(_, operation)| operation);
        if let Some(own) = own {
            align(&mut told, own, self.known);
        }
        self.tell(&told);
        let settled = self.settled(&name)?;
        let mut schemas: Vec<IncomingSchema> = std::mem::take(&mut told.structures)
            .into_iter()
            .map(|structure| IncomingSchema {
                home: None,
                is_inline: false,
                is_request: None,
                place: self.sink.place(&structure.part.bytes),
                schema: schema(structure.name, structure.part.into_fields()),
            })
            .collect();
        let request = self.told_request(&name, &settled, &mut told, own, &mut schemas);
        let response = self.told_response(told.response?, own, &mut schemas);
        let Settled {
            method,
            path,
            credentials,
            idempotent,
            group,
        } = settled;
        let summary = told.title.as_ref().and_then(|title| summary(&title.plain()));
        let introduction = told.introduction.as_ref().and_then(|it| some(&it.text));
        let place = self.sink.place(&name.bytes);
        let operation = Operation {
            name: name.operation,
            aliases: Vec::new(),
            method,
            path,
            // A page with nothing to say repeats its title.
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

    /// The name as the spec has it, or as it would have it. An operation that only another client
    /// has is reported, unless the command line says that it is a new one, or the folder of the
    /// page says that it is meant: many pages name one client for the operations of both.
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
                "`{}` is an operation of the client `{}`, and the page names the client `{}`",
                found.operation.name, found.client, new.client
            ),
            "correct the client on the page; for a new operation, state what pages do not say: the path with `--path`, and the others that are asked for then",
        );
        None
    }

    /// Reports and notes what was found in the rows of members that the spec does not have.
    fn tell(&mut self, told: &Told) {
        let parts = told.structures.iter().map(|structure| &structure.part);
        let bare = told.response.as_ref().and_then(|response| match &response.payload {
            Payload::Bare(part) => Some(part),
            _ => None,
        });
        let members: Vec<&Member> = parts
            .chain(&told.request)
            .chain(bare)
            .flat_map(|part| &part.members)
            .chain(told.data())
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

    /// The request; that of the spec where the page has no section for it.
    fn told_request(
        &mut self,
        name: &Name,
        settled: &Settled,
        told: &mut Told,
        own: Option<&Operation>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Option<Request> {
        match told.request.take() {
            None if own.is_some() => own.and_then(|own| own.request.clone()),
            part => {
                let fields = part.unwrap_or_default().into_fields();
                self.request(name, settled, fields, schemas)
            }
        }
    }

    /// The response; that of the spec where the page refers to another page for it.
    fn told_response(
        &self,
        told: ToldResponse,
        own: Option<&Operation>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Response {
        let ToldResponse { name, payload, .. } = told;
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

/// One line without the full stop.
fn summary(text: &str) -> Option<String> {
    some(text.replace('\n', " ").trim_end_matches(['.', '。']))
}
