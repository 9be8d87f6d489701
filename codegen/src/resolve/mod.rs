//! From the spec as written to the model: names are looked up, types linked, Rust names given.

mod examples;
mod fields;
mod files;
mod operations;
mod pagination;
mod reach;
mod recursion;
mod requests;
mod schemas;
mod secrets;
mod unions;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::check::{SHARED, each};
use crate::diagnostics::Diagnostics;
use crate::hint;
use crate::model::{Api, Code, Credential, EnvelopeField, Schema, SchemaId, Text, Type};
use crate::names::{self, Ident, Position, Scope};
use crate::raw;
use crate::source::Place;
use crate::types;

use self::values::{Limits, Values};

/// Builds the model. What it answers is only of use when `diagnostics` stayed empty.
pub fn resolve(
    spec: &raw::Spec,
    dropped: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let api = spec.api.as_ref()?;
    let errors = spec.errors.as_ref()?;
    let mut resolver = Resolver::new(dropped, diagnostics);
    let root = Place::root(api.file);

    let mut model = Api::new(&api.content);
    model.credentials = resolver.credentials(&api.content, &root);
    model.envelope = resolver.envelope(&api.content, &root);
    let places = Place::root(errors.file);
    model.status_codes =
        resolver.codes(&errors.content.status_codes, &places, "status_codes");
    model.api_codes = resolver.codes(&errors.content.api_codes, &places, "api_codes");

    let mut schemas = resolver.schemas(spec);
    resolver.tell_forms_apart(&mut schemas);
    let model = recursion::check_and_box(model.with_schemas(schemas), &mut resolver);
    let mut model = resolver.clients(model, spec, api, &root);
    model.shared = resolver.schemas_of(SHARED);
    resolver.values_fit(&model);
    resolver.secrets_are_decided(&model);
    resolver.files_can_be_sent(&model);
    reach::mark_sent(&mut model);
    reach::leave_out_unused(&mut model);
    if resolver.diagnostics.is_empty() {
        add_examples(&mut model, spec);
    }
    Some(model)
}

/// What is known while the model is built.
struct Resolver<'a> {
    /// Names that a mistake elsewhere has removed; following mistakes about them are not shown.
    dropped: &'a BTreeSet<String>,
    diagnostics: &'a mut Diagnostics,
    /// Type names, which are one scope for the whole crate.
    type_scope: Scope,
    /// Schemas by documented name.
    ids: BTreeMap<String, SchemaId>,
    /// Where each schema stands.
    homes: Vec<schemas::Home>,
    /// Enums that belong to single fields.
    field_enums: Vec<Schema>,
    /// Limits of fields that have some.
    limits: BTreeMap<(SchemaId, String), Limits>,
    /// Types of shapes that are wrong themselves.
    unresolved_forms: Vec<Place>,
    /// What operations take and answer.
    uses: files::Uses,
    /// Defaults and examples, to be held against their types once all are known.
    samples: Vec<Sample>,
    /// What is said of secrets, to be held against names and types once all are known.
    decisions: Vec<secrets::Decision>,
}

/// A value in the spec, and the type and limits it should have.
struct Sample {
    ty: Type,
    limits: Limits,
    value: Value,
    place: Place,
    what: &'static str,
}

/// A name that something takes for itself.
struct Claim {
    /// The name as messages say it; `None` when it could not be made.
    name: Option<String>,
    /// What it is to stand for.
    owner: String,
    place: Place,
    /// What to do when it is taken.
    remedy: &'static str,
}

impl Claim {
    fn of(name: &Ident, owner: String, place: Place, remedy: &'static str) -> Self {
        let name = (!name.is_placeholder()).then(|| format!("`{name}` in Rust"));
        Self {
            name,
            owner,
            place,
            remedy,
        }
    }

    /// A name that `rust_name` can change.
    fn rust(name: &Ident, wire: &str, place: Place) -> Self {
        let remedy = "give one of them another `rust_name`";
        Self::of(name, format!("`{wire}`"), place, remedy)
    }

    /// A name that follows from the documented one and nothing else.
    fn derived(name: &Ident, wire: &str, place: Place) -> Self {
        Self::of(name, format!("`{wire}`"), place, "give one of them another name")
    }
}

impl<'a> Resolver<'a> {
    fn new(dropped: &'a BTreeSet<String>, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            dropped,
            diagnostics,
            type_scope: Scope::default(),
            ids: BTreeMap::new(),
            homes: Vec::new(),
            field_enums: Vec::new(),
            limits: BTreeMap::new(),
            unresolved_forms: Vec::new(),
            uses: files::Uses::default(),
            samples: Vec::new(),
            decisions: Vec::new(),
        }
    }

    /// The Rust name of something: the stated one, or the one that follows from the wire.
    fn name(
        &mut self,
        position: Position,
        wire: &str,
        stated: Option<&str>,
        place: &Place,
        name_key: &str,
    ) -> Ident {
        position.name(wire, stated).unwrap_or_else(|| {
            let case = position.case();
            let (place, message, help) = match stated {
                Some(name) => (
                    place.key("rust_name"),
                    format!("`{name}` cannot be a Rust name here"),
                    format!("write an identifier in {case} that the client does not need itself"),
                ),
                None => (
                    place.key(name_key),
                    format!("no Rust name can be made of `{wire}`"),
                    format!("state one with `rust_name`, in {case}"),
                ),
            };
            self.diagnostics.report("no-rust-name", place, message, help);
            Ident::placeholder()
        })
    }

    /// The Rust name of something for which the spec cannot state one.
    fn derived(&mut self, name: Option<Ident>, wire: &str, place: Place) -> Ident {
        name.unwrap_or_else(|| {
            let message = format!("no Rust name can be made of `{wire}`");
            let help = "write a name that has ASCII letters";
            self.diagnostics.report("no-rust-name", place, message, help);
            Ident::placeholder()
        })
    }

    /// Takes a name in a scope, or reports who has it. Answers whether it was free.
    fn claim(scope: &mut Scope, diagnostics: &mut Diagnostics, claim: Claim) -> bool {
        let Some(name) = &claim.name else { return false };
        let Err((owner, first)) = scope.claim(name, &claim.owner, &claim.place) else {
            return true;
        };
        // The same documented name twice has a rule of its own.
        if owner != claim.owner {
            diagnostics.report_with(
                "name-collision",
                claim.place,
                format!("{} and {owner} are both {name}", claim.owner),
                claim.remedy,
                (first, format!("{owner} is here")),
            );
        }
        false
    }

    fn credentials(&mut self, api: &raw::Api, root: &Place) -> Vec<Credential> {
        let mut scope = Scope::default();
        let list = each(&api.credentials, root, "credentials");
        let list = list.map(|(credential, place)| {
            let (wire, place) = (&credential.name, place.key("name"));
            let variant = self.derived(names::variant_name(wire), wire, place.clone());
            let claim = Claim::derived(&variant, wire, place);
            Self::claim(&mut scope, self.diagnostics, claim);
            Credential {
                name: credential.name.clone(),
                variant,
                header: credential.header.clone(),
                description: text(credential.description.as_deref()),
            }
        });
        list.collect()
    }

    fn envelope(&mut self, api: &raw::Api, root: &Place) -> Vec<EnvelopeField> {
        let list = each(&api.envelope, root, "envelope").map(|(field, place)| {
            let row = types::scalar(&field.ty).filter(|scalar| scalar.in_envelope);
            let ty = row.map_or_else(
                || {
                    let known = hint::quoted_list(&types::envelope(), "or");
                    self.diagnostics.report(
                        "unknown-type",
                        place.key("type"),
                        format!("`{}` is no type of an envelope member", field.ty),
                        format!("write {known}"),
                    );
                    Type::Scalar(types::stand_in())
                },
                Type::Scalar,
            );
            self.sample(
                &ty,
                &Limits::default(),
                field.example.as_ref(),
                &place,
                "example",
            );
            EnvelopeField {
                name: field.name.clone(),
                ty,
                optional: field.optional,
                description: text(field.description.as_deref()),
                example: field.example.clone(),
            }
        });
        list.collect()
    }

    fn codes(&mut self, codes: &[raw::Code], root: &Place, key: &str) -> Vec<Code> {
        let mut scope = Scope::default();
        let list = each(codes, root, key).map(|(code, place)| {
            let place = place.key("name");
            let variant =
                self.derived(names::variant_name(&code.name), &code.name, place.clone());
            let owner = format!("`{}` of {}", code.name, code.code);
            let claim =
                Claim::of(&variant, owner, place, "give one of them another name");
            Self::claim(&mut scope, self.diagnostics, claim);
            Code {
                code: code.code,
                variant,
                description: text(code.description.as_deref()),
            }
        });
        list.collect()
    }

    /// Keeps a value to be held against its type.
    fn sample(
        &mut self,
        ty: &Type,
        limits: &Limits,
        value: Option<&Value>,
        place: &Place,
        what: &'static str,
    ) {
        self.samples.extend(value.map(|value| Sample {
            ty: ty.clone(),
            limits: limits.clone(),
            value: value.clone(),
            place: place.key(what),
            what,
        }));
    }

    fn values_fit(&mut self, api: &Api) {
        let values = Values {
            api,
            limits: &self.limits,
        };
        for sample in &self.samples {
            let misfits =
                values.misfits(&sample.ty, &sample.limits, &sample.value, &sample.place);
            for (place, misfit) in misfits {
                self.diagnostics.report(
                    "value-type",
                    place,
                    format!("the {} does not fit: {misfit}", sample.what),
                    "correct the value, or what the spec says about its type and limits",
                );
            }
        }
    }
}

fn text(source: Option<&str>) -> Text {
    source.map(Text::parse).unwrap_or_default()
}

fn add_examples(api: &mut Api, spec: &raw::Spec) {
    let stated: BTreeMap<(String, String), &Value> = spec
        .groups
        .iter()
        .filter(|document| document.path != SHARED)
        .flat_map(|document| {
            let client = document.path.split_once('/').map_or("", |(client, _)| client);
            document.content.operations.iter().filter_map(move |operation| {
                let example = operation.response.example.as_ref()?;
                Some(((client.to_owned(), operation.name.clone()), example))
            })
        })
        .collect();
    let mut clients = std::mem::take(&mut api.clients);
    for client in &mut clients {
        for operation in client.groups.iter_mut().flat_map(|group| &mut group.operations)
        {
            let stated =
                stated.get(&(client.name.clone(), operation.name.clone())).copied();
            let response = &operation.response;
            let answer = examples::answer(api, response, stated);
            operation.response.example = answer;
            operation.example = examples::call(api, operation);
        }
    }
    api.clients = clients;
}
