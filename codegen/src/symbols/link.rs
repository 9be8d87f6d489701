//! Fills the table. Names are registered first, so that a schema can refer to a later one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::table::{
    Alias, Field, Form, Group, Operation, Schema, Shape, Symbols, Variant, each,
    each_parameter,
};
use crate::names::{self, Ident, Position};
use crate::raw::{self, Home, Request, Spec};
use crate::source::Place;
use crate::types::{self, Expression, SchemaId, Type};

impl<'s> Symbols<'s> {
    /// Builds the symbols of a spec.
    pub(crate) fn of(spec: &'s Spec) -> Self {
        let written = written(spec);
        let mut ids = BTreeMap::new();
        for (index, written) in written.iter().enumerate() {
            ids.entry(written.name).or_insert(SchemaId(index));
        }
        let mut linking = Linking {
            next: written.len(),
            ids,
            own_enums: Vec::new(),
        };
        let schemas = written.into_iter().enumerate();
        let schemas =
            schemas.map(|(index, written)| linking.schema(SchemaId(index), written));
        let mut schemas: Vec<_> = schemas.collect();
        schemas.append(&mut linking.own_enums);
        let groups = spec.groups.iter().map(|document| linking.group(document));
        Self {
            spec,
            groups: groups.collect(),
            schemas,
            ids: linking.ids,
        }
    }
}

/// A schema as written.
struct Written<'s> {
    name: &'s str,
    home: Home<'s>,
    place: Place,
    rust_name: Option<&'s str>,
    description: Option<&'s str>,
    /// The summary of the operation whose request it is.
    summary: Option<&'s str>,
    parts: Parts<'s>,
}

enum Parts<'s> {
    Fields(&'s [raw::Field], Option<&'s str>),
    Parameters(&'s raw::Parameters),
    Values(&'s [raw::EnumValue]),
    Forms(&'s [raw::Form]),
}

fn written(spec: &Spec) -> Vec<Written<'_>> {
    let mut list = Vec::new();
    for document in &spec.groups {
        let (root, home) = (Place::root(document.file), document.home());
        for (operation, place) in each(&document.content.operations, &root, "operations")
        {
            let Some(Request::Parameters(parameters)) = &operation.request else {
                continue;
            };
            list.push(Written {
                name: &parameters.name,
                home,
                place: place.key("request"),
                rust_name: None,
                description: parameters.description.as_deref(),
                summary: operation.summary.as_deref(),
                parts: Parts::Parameters(parameters),
            });
        }
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            let parts = match (&schema.values, &schema.one_of) {
                (Some(values), _) => Parts::Values(values),
                (None, Some(forms)) => Parts::Forms(forms),
                (None, None) => {
                    let fields = schema.fields.as_deref().unwrap_or_default();
                    Parts::Fields(fields, schema.wrapper.as_deref())
                }
            };
            list.push(Written {
                name: &schema.name,
                home,
                place,
                rust_name: schema.rust_name.as_deref(),
                description: schema.description.as_deref(),
                summary: None,
                parts,
            });
        }
    }
    list
}

struct Linking<'s> {
    ids: BTreeMap<&'s str, SchemaId>,
    /// The enums of single fields found so far.
    own_enums: Vec<Schema<'s>>,
    /// The id of the next schema.
    next: usize,
}

impl<'s> Linking<'s> {
    fn schema(&mut self, id: SchemaId, written: Written<'s>) -> Schema<'s> {
        let Written {
            name, home, place, ..
        } = written;
        let type_name = Position::Type.name(name, written.rust_name);
        let is_parameters = matches!(written.parts, Parts::Parameters(_));
        let shape = match written.parts {
            Parts::Values(values) => Shape::Enum(variants(values, &place)),
            Parts::Forms(forms) => Shape::Union(
                each(forms, &place, "one_of")
                    .map(|(raw, place)| Form {
                        raw,
                        name: names::variant_name(&raw.name),
                        ty: self.link(&raw.ty, None, false),
                        place,
                    })
                    .collect(),
            ),
            Parts::Fields(fields, wrapper) => {
                let fields = each(fields, &place, "fields").map(|(raw, place)| {
                    self.field(id, home, type_name.as_ref(), raw, place)
                });
                Shape::Record {
                    fields: fields.collect(),
                    wrapper,
                }
            }
            Parts::Parameters(parameters) => {
                let fields = each_parameter(parameters, &place).map(|(raw, place)| {
                    self.field(id, home, type_name.as_ref(), raw, place)
                });
                Shape::Record {
                    fields: fields.collect(),
                    wrapper: None,
                }
            }
        };
        Schema {
            name: Cow::Borrowed(name),
            home,
            place,
            type_name,
            rust_name: written.rust_name,
            description: written.description,
            summary: written.summary,
            shape,
            is_parameters,
            owner: None,
        }
    }

    fn field(
        &mut self,
        owner: SchemaId,
        home: Home<'s>,
        owner_name: Option<&Ident>,
        raw: &'s raw::Field,
        place: Place,
    ) -> Field<'s> {
        let name = Position::Field.name(&raw.name, raw.rust_name.as_deref());
        let own_enum = raw.values.as_ref().map(|values| {
            let of = |wire: &str| names::field_type_name(owner_name?, wire);
            let type_name = of(&raw.name).or_else(|| of(name.as_ref()?.as_str()));
            let id = SchemaId(self.next);
            self.next += 1;
            self.own_enums.push(Schema {
                name: Cow::Owned(
                    type_name.as_ref().map(Ident::to_string).unwrap_or_default(),
                ),
                home,
                place: place.clone(),
                type_name,
                rust_name: None,
                description: raw.description.as_deref(),
                summary: None,
                shape: Shape::Enum(variants(values, &place)),
                is_parameters: false,
                owner: Some(owner),
            });
            id
        });
        Field {
            raw,
            ty: self.link(&raw.ty, own_enum, raw.secret),
            place,
            name,
        }
    }

    fn group(&self, document: &'s raw::Document<raw::Group>) -> Group<'s> {
        let place = Place::root(document.file);
        let raw = &document.content;
        // Operations in `shared.yaml` belong to no client and are rejected.
        let is_shared = document.home().is_shared();
        let listed = if is_shared { &[][..] } else { &raw.operations };
        let operations = each(listed, &place, "operations");
        let operations = operations
            .map(|(raw, place)| self.operation(raw, document.home(), place))
            .collect();
        Group {
            raw,
            home: document.home(),
            place,
            operations,
        }
    }

    fn operation(
        &self,
        raw: &'s raw::Operation,
        home: Home<'s>,
        place: Place,
    ) -> Operation<'s> {
        let request = raw.request.as_ref().and_then(|request| match request {
            Request::Parameters(parameters) => {
                self.ids.get(parameters.name.as_str()).copied()
            }
            Request::Dto(name) => match types::parse(name)? {
                Expression::Name(name) => self.ids.get(name).copied(),
                _ => None,
            },
        });
        let response = &raw.response;
        let data = response.data.as_ref().or(response.bare.as_ref());
        let data = data.and_then(|ty| self.link(ty, None, response.secret));
        let aliases = each(&raw.aliases, &place, "aliases").map(|(name, place)| Alias {
            name,
            place,
            method_name: Position::Method.name(name, None),
        });
        Operation {
            raw,
            home,
            aliases: aliases.collect(),
            place,
            method_name: Position::Method.name(&raw.name, raw.rust_name.as_deref()),
            request,
            // A response cannot contain a file.
            data: data.filter(|ty| !ty.holds_files()),
        }
    }

    /// Resolves a type expression.
    fn link(
        &self,
        expression: &str,
        own_enum: Option<SchemaId>,
        secret: bool,
    ) -> Option<Type> {
        self.linked(types::parse(expression)?, own_enum, secret)
    }

    fn linked(
        &self,
        expression: Expression<'_>,
        own_enum: Option<SchemaId>,
        secret: bool,
    ) -> Option<Type> {
        Some(match expression {
            Expression::Known(scalar) if secret && scalar.secret.is_some() => {
                Type::Secret(scalar)
            }
            Expression::Known(scalar) => Type::Scalar(scalar),
            Expression::Enum => Type::Schema(own_enum?),
            Expression::Name(name) => Type::Schema(self.ids.get(name).copied()?),
            Expression::List(element) => {
                Type::List(Box::new(self.linked(*element, own_enum, secret)?))
            }
            Expression::Map(entry) => {
                Type::Map(Box::new(self.linked(*entry, own_enum, secret)?))
            }
        })
    }
}

fn variants<'s>(values: &'s [raw::EnumValue], place: &Place) -> Vec<Variant<'s>> {
    let list = each(values, place, "values").map(|(raw, place)| Variant {
        raw,
        place,
        name: Position::Variant.name(&raw.value, raw.rust_name.as_deref()),
    });
    list.collect()
}
