//! DTOs, enums and their fields.

use std::collections::BTreeMap;

use super::{Claim, Resolver, text};
use crate::check::{SHARED, each, operations};
use crate::hint;
use crate::model::{
    Field, Presence, Record, Replacement, Schema, SchemaId, Shape, Type, Variant,
};
use crate::names::{Ident, Position, Scope};
use crate::raw;
use crate::source::Place;
use crate::types::{self, Expression};

/// A constructor takes at most this many arguments; beyond, a struct gathers them by name.
const ARGUMENTS: usize = 6;

/// What is known of a schema before its fields are.
pub(super) struct Home {
    /// File it stands in, below the spec folder.
    pub(super) path: String,
    /// Where it stands in that file.
    pub(super) place: Place,
    /// The key of its fields.
    pub(super) fields: &'static str,
    /// The schema that an enum of a single field belongs to.
    pub(super) owner: Option<SchemaId>,
}

impl Home {
    /// Where one of its fields stands.
    pub(super) fn field(&self, index: usize) -> Place {
        self.place.key(self.fields).index(index)
    }

    /// The client whose folder it is in; empty for shared schemas.
    pub(super) fn client(&self) -> &str {
        self.path.split_once('/').map_or("", |(client, _)| client)
    }
}

/// A schema as written: a named one, or the parameters of an operation.
enum Written<'a> {
    Schema(&'a raw::Schema),
    Parameters(&'a raw::Parameters),
}

impl Resolver<'_> {
    /// Every schema of the spec, in the order of the files. All names are registered first, so
    /// that a schema can refer to a later one. Enums of single fields come last.
    pub(super) fn schemas(&mut self, spec: &raw::Spec) -> Vec<Schema> {
        let written = self.register(spec);
        let mut schemas = Vec::with_capacity(written.len());
        for (index, (written, type_name)) in written.into_iter().enumerate() {
            schemas.push(self.schema(SchemaId(index), &written, type_name));
        }
        schemas.append(&mut self.field_enums);
        schemas
    }

    /// Gives every schema its id and its Rust name.
    fn register<'s>(&mut self, spec: &'s raw::Spec) -> Vec<(Written<'s>, Ident)> {
        let mut written = Vec::new();
        for document in &spec.groups {
            let root = Place::root(document.file);
            for (operation, place) in operations(&document.content, &root) {
                if let Some(raw::Request::Parameters(parameters)) = &operation.request {
                    let place = place.key("request");
                    let home = Home {
                        path: document.path.clone(),
                        place,
                        fields: "parameters",
                        owner: None,
                    };
                    let name = self.register_one(&parameters.name, None, home);
                    written.push((Written::Parameters(parameters), name));
                }
            }
            for (schema, place) in each(&document.content.schemas, &root, "schemas") {
                let stated = schema.rust_name.as_deref();
                let home = Home {
                    path: document.path.clone(),
                    place,
                    fields: "fields",
                    owner: None,
                };
                let name = self.register_one(&schema.name, stated, home);
                written.push((Written::Schema(schema), name));
            }
        }
        written
    }

    fn register_one(&mut self, name: &str, stated: Option<&str>, home: Home) -> Ident {
        let type_name = self.name(Position::Type, name, stated, &home.place, "name");
        let claim = Claim {
            owner: format!("the schema `{name}`"),
            ..Claim::rust(&type_name, name, home.place.key("name"))
        };
        Self::claim(&mut self.type_scope, self.diagnostics, claim);
        let is_type_name = matches!(types::parse(name), Some(Expression::Name(_)));
        if !is_type_name && !type_name.is_placeholder() {
            self.diagnostics.report(
                "schema-name",
                home.place.key("name"),
                format!("no `type` could name the schema `{name}`"),
                "write a name without spaces that is no type of the language",
            );
        }
        self.ids.entry(name.to_owned()).or_insert(SchemaId(self.homes.len()));
        self.homes.push(home);
        type_name
    }

    fn schema(
        &mut self,
        id: SchemaId,
        written: &Written<'_>,
        type_name: Ident,
    ) -> Schema {
        let (name, description) = match written {
            Written::Schema(schema) => (&schema.name, schema.description.as_deref()),
            Written::Parameters(list) => (&list.name, list.description.as_deref()),
        };
        let shape = match written {
            Written::Parameters(list) => {
                Shape::Record(self.record(id, &type_name, &list.parameters, None))
            }
            Written::Schema(schema) => match (&schema.values, &schema.one_of) {
                (Some(values), _) => {
                    let place = self.homes[id.0].place.clone();
                    Shape::Enum(self.variants(values, &place))
                }
                (None, Some(forms)) => Shape::Union(self.forms(id, forms)),
                (None, None) => {
                    let fields = schema.fields.as_deref().unwrap_or_default();
                    let wrapper = schema.wrapper.clone();
                    Shape::Record(self.record(id, &type_name, fields, wrapper))
                }
            },
        };
        Schema {
            name: name.clone(),
            type_name,
            description: text(description),
            shape,
        }
    }

    fn record(
        &mut self,
        id: SchemaId,
        type_name: &Ident,
        raw: &[raw::Field],
        wrapper: Option<String>,
    ) -> Record {
        let mut names = Scope::default();
        let mut setters = Scope::default();
        let replacements = field_replacements(raw);
        let mut fields = Vec::with_capacity(raw.len());
        for (index, raw) in raw.iter().enumerate() {
            let place = self.homes[id.0].field(index);
            let field = self.field(id, type_name, raw, &place, &replacements);
            let place = place.key("name");
            let claim = Claim::rust(&field.field_name, &field.name, place.clone());
            if Self::claim(&mut names, self.diagnostics, claim) {
                self.claim_setters(&mut setters, &field, &place);
            }
            fields.push(field);
        }
        let required =
            fields.iter().filter(|field| field.presence.is_required()).count();
        let required_struct =
            (required > ARGUMENTS).then(|| type_name.suffixed("Required"));
        if let Some(name) = &required_struct {
            let owner = format!("the required fields of `{type_name}`");
            let place = self.homes[id.0].place.key("name");
            let claim = Claim::of(
                name,
                owner,
                place,
                "give one of the schemas another `rust_name`",
            );
            Self::claim(&mut self.type_scope, self.diagnostics, claim);
        }
        Record {
            fields,
            wrapper,
            required_struct,
            is_sent: false, // known once all operations are
        }
    }

    fn claim_setters(&mut self, setters: &mut Scope, field: &Field, place: &Place) {
        let names: &[&Ident] = match field.presence {
            Presence::Required | Presence::RequiredNullable => &[],
            Presence::Optional => &[&field.setter, &field.maybe_setter],
            Presence::OptionalNullable => {
                &[&field.setter, &field.maybe_setter, &field.null_setter]
            }
        };
        for name in names {
            let claim = Claim::rust(name, &field.name, place.clone());
            Self::claim(setters, self.diagnostics, claim);
        }
    }

    /// The type that an expression names, if it names one.
    pub(super) fn type_of(
        &mut self,
        expression: &str,
        own_enum: Option<SchemaId>,
        secret: bool,
        place: &Place,
        client: &str,
    ) -> Option<Type> {
        let Some(parsed) = types::parse(expression) else {
            self.report_no_type(expression, place);
            return None;
        };
        self.link(parsed, own_enum, secret, place, client)
    }

    pub(super) fn report_no_type(&mut self, expression: &str, place: &Place) {
        let help = format!(
            "write one of {}, the name of a schema, `array of ...` or `map of ...`",
            types::words().collect::<Vec<_>>().join(", ")
        );
        let message = format!("`{expression}` is no type");
        self.diagnostics.report("unknown-type", place.clone(), message, help);
    }

    fn link(
        &mut self,
        expression: Expression<'_>,
        own_enum: Option<SchemaId>,
        secret: bool,
        place: &Place,
        client: &str,
    ) -> Option<Type> {
        Some(match expression {
            Expression::Known(scalar) if secret && scalar.secret.is_some() => {
                Type::Secret(scalar)
            }
            Expression::Known(scalar) => Type::Scalar(scalar),
            Expression::Enum => Type::Schema(own_enum?), // without values: a rule of its own
            Expression::Name(name) => {
                Type::Schema(self.schema_named(name, place, client)?)
            }
            Expression::List(element) => Type::List(Box::new(
                self.link(*element, own_enum, secret, place, client)?,
            )),
            Expression::Map(entry) => {
                Type::Map(Box::new(self.link(*entry, own_enum, secret, place, client)?))
            }
        })
    }

    /// The schema of that name, if a client may use it.
    pub(super) fn schema_named(
        &mut self,
        name: &str,
        place: &Place,
        client: &str,
    ) -> Option<SchemaId> {
        let Some(id) = self.ids.get(name).copied() else {
            if !self.dropped.contains(name) {
                self.report_unknown(name, place);
            }
            return None;
        };
        let home = &self.homes[id.0];
        if home.path != SHARED && home.client() != client {
            let from = if client.is_empty() { "shared schemas" } else { client };
            let message =
                format!("`{name}` belongs to {}, and {from} cannot use it", home.path);
            self.diagnostics.report(
                "foreign-schema",
                place.clone(),
                message,
                format!("move `{name}` and what it uses to spec/{SHARED}"),
            );
        }
        Some(id)
    }

    /// A name in a small letter is more likely a mistyped type than a schema.
    fn report_unknown(&mut self, name: &str, place: &Place) {
        let (rule, message) = if name.starts_with(|c: char| c.is_ascii_uppercase()) {
            ("unknown-schema", format!("there is no schema `{name}`"))
        } else {
            (
                "unknown-type",
                format!("`{name}` is no type, and there is no schema of that name"),
            )
        };
        let known = self.ids.keys().map(String::as_str).chain(types::words());
        let help = hint::among("the name of a schema or a type", name, known);
        self.diagnostics.report(rule, place.clone(), message, help);
    }

    pub(super) fn variants(
        &mut self,
        values: &[raw::EnumValue],
        place: &Place,
    ) -> Vec<Variant> {
        let mut scope = Scope::default();
        let list = each(values, place, "values").map(|(value, place)| {
            let (wire, stated) = (&value.value, value.rust_name.as_deref());
            let variant_name =
                self.name(Position::Variant, wire, stated, &place, "value");
            let claim = Claim::rust(&variant_name, wire, place.key("value"));
            Self::claim(&mut scope, self.diagnostics, claim);
            let description = text(value.description.as_deref());
            Variant {
                value: value.value.clone(),
                variant_name,
                description,
            }
        });
        list.collect()
    }

    /// The schemas of a file, the enum of a field right behind the DTO that has the field.
    pub(super) fn schemas_of(&self, path: &str) -> Vec<SchemaId> {
        let homes = self.homes.iter().enumerate().filter(|(_, home)| home.path == path);
        let mut ids: Vec<_> = homes
            .map(|(index, home)| {
                let id = SchemaId(index);
                (home.owner.unwrap_or(id), home.owner.is_some(), id)
            })
            .collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, _, id)| id).collect()
    }
}

fn field_replacements(fields: &[raw::Field]) -> BTreeMap<String, Replacement> {
    let list = fields.iter().filter_map(|field| {
        let stated = field.rust_name.as_deref();
        let rust_name = Position::Field.name(&field.name, stated);
        let name = field.name.clone();
        Some((
            name.clone(),
            Replacement {
                name,
                rust_name: rust_name?,
                page: None,
            },
        ))
    });
    list.collect()
}
