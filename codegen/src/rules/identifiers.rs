//! Checks that names have Rust identifiers, and that these are unique.

use super::context::Check;
use crate::diagnostics::Diagnostics;
use crate::names::{self, Ident, Position, Scope};
use crate::raw::Code;
use crate::source::Place;
use crate::symbols::{Operation, Schema, Shape, each};
use crate::types::SchemaId;

/// Help text for a name of a client or response that is taken by a schema.
const RENAME_SCHEMA: &str = "give the schema another `rust_name`";

/// Help text for two schemas that claim a name that neither states.
const RENAME_ONE: &str = "give one of the schemas another `rust_name`";

/// Help text for a name that is derived from the documented one and cannot be overridden.
const RENAME: &str = "rename one of them";

/// A claim to a Rust name.
struct Claim {
    /// The name as shown in messages.
    name: String,
    /// What the name stands for.
    owner: String,
    place: Place,
    /// Help text if the name is taken.
    remedy: &'static str,
}

impl Claim {
    fn of(name: &Ident, owner: String, place: Place, remedy: &'static str) -> Self {
        Self {
            name: format!("`{name}` in Rust"),
            owner,
            place,
            remedy,
        }
    }

    /// Creates a claim that `rust_name` can override.
    fn rust(name: &Ident, wire: &str, place: Place) -> Self {
        let remedy = "give one of them another `rust_name`";
        Self::of(name, format!("`{wire}`"), place, remedy)
    }

    /// Creates a claim that cannot be overridden.
    fn derived(name: &Ident, wire: &str, place: Place) -> Self {
        Self::of(name, format!("`{wire}`"), place, RENAME)
    }

    /// Takes the name, or reports its owner. Returns whether it was free.
    fn take(self, scope: &mut Scope, diagnostics: &mut Diagnostics) -> bool {
        let Err((owner, first)) = scope.claim(&self.name, &self.owner, &self.place)
        else {
            return true;
        };
        // Duplicate documented names have a rule of their own.
        if owner != self.owner {
            diagnostics.report_with(
                "name-collision",
                self.place,
                format!(
                    "name collision: {} and {owner} are both {}",
                    self.owner, self.name
                ),
                self.remedy,
                (first, format!("{owner} is defined here")),
            );
        }
        false
    }
}

/// Reports a name without an identifier that the spec states or could state.
fn stated(
    name: Option<&Ident>,
    position: Position,
    wire: (&'static str, &str),
    rust_name: Option<&str>,
    place: &Place,
    check: &mut Check,
) {
    if name.is_some() {
        return;
    }
    let case = position.case();
    let (key, wire) = wire;
    let (place, message, help) = match rust_name {
        Some(name) => (
            place.key("rust_name"),
            format!("invalid Rust name `{name}`"),
            format!("use an identifier in {case} that is not reserved by the client"),
        ),
        None => (
            place.key(key),
            format!("`{wire}` cannot be converted to a Rust name"),
            format!("add `rust_name` in {case}"),
        ),
    };
    check.report("no-rust-name", place, message, help);
}

/// Reports a name without an identifier that the spec cannot state.
fn derived(
    name: Option<Ident>,
    wire: &str,
    place: &Place,
    check: &mut Check,
) -> Option<Ident> {
    if name.is_none() {
        let message = format!("`{wire}` cannot be converted to a Rust name");
        let help = "use a name that contains ASCII letters";
        check.report("no-rust-name", place.clone(), message, help);
    }
    name
}

pub(super) fn credentials(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let mut scope = Scope::default();
    for (credential, place) in each(&api.credentials, &root, "credentials") {
        let (wire, place) = (&credential.name, place.key("name"));
        if let Some(variant) = derived(names::variant_name(wire), wire, &place, check) {
            Claim::derived(&variant, wire, place).take(&mut scope, check.diagnostics);
        }
    }
}

pub(super) fn codes(check: &mut Check) {
    let Some(document) = &check.spec().errors else { return };
    let (root, errors) = (Place::root(document.file), &document.content);
    let mut table = |key: &'static str, codes: &[Code]| {
        let mut scope = Scope::default();
        for (code, place) in each(codes, &root, key) {
            let (name, place) = (&code.name, place.key("name"));
            let owner = format!("`{name}` of {}", code.code);
            if let Some(it) = derived(names::variant_name(name), name, &place, check) {
                let claim = Claim::of(&it, owner, place, RENAME);
                claim.take(&mut scope, check.diagnostics);
            }
        }
    };
    table("status_codes", &errors.status_codes);
    table("api_codes", &errors.api_codes);
}

pub(super) fn clients(check: &mut Check) {
    let mut scope = Scope::default();
    for client in check.symbols.clients() {
        let (name, place) = (&client.raw.name, client.place.key("name"));
        derived(names::client_name(name), name, &place, check);
        if let Some(module) = derived(names::module_name(name), name, &place, check) {
            Claim::derived(&module, name, place).take(&mut scope, check.diagnostics);
        }
    }
}

pub(super) fn modules(check: &mut Check) {
    for client in check.symbols.clients() {
        let mut scope = Scope::default();
        for (group, place) in client.groups {
            let name = group.home.group;
            if let Some(module) = derived(names::module_name(name), name, &place, check)
            {
                Claim::derived(&module, name, place).take(&mut scope, check.diagnostics);
            }
        }
    }
}

/// An operation has a method, a static, and a page. A collision is reported once.
pub(super) fn methods(check: &mut Check) {
    for client in check.symbols.clients() {
        let (mut methods, mut pages) = (Scope::default(), Scope::default());
        for (group, _) in &client.groups {
            let mut statics = Scope::default();
            for operation in group.operations.iter().filter(|it| it.raw.is_emitted()) {
                let names = (operation.method_name.as_ref(), operation.page());
                let (Some(method), Some(page)) = names else { continue };
                let claim = |name: &Ident| {
                    let place = operation.place.key("name");
                    Claim::rust(name, &operation.raw.name, place)
                };
                let page = Claim {
                    name: format!("the page `{page}`"),
                    remedy: RENAME,
                    ..claim(method)
                };
                let static_name = claim(&names::static_name(method));
                let _ = claim(method).take(&mut methods, check.diagnostics)
                    && static_name.take(&mut statics, check.diagnostics)
                    && page.take(&mut pages, check.diagnostics);
                for alias in &operation.aliases {
                    let Some(name) = &alias.method_name else { continue };
                    let claim = Claim::rust(name, alias.name, alias.place.clone());
                    claim.take(&mut methods, check.diagnostics);
                }
            }
        }
    }
}

/// Checks types, which share one scope in the crate: schemas, the types derived from them, clients,
/// and responses.
pub(super) fn types(check: &mut Check) {
    let mut scope = Scope::default();
    for claim in schema_types(check) {
        claim.take(&mut scope, check.diagnostics);
    }
    let mut modules = Scope::default();
    for client in check.symbols.clients() {
        let (name, place) = (&client.raw.name, client.place.key("name"));
        // A collision of modules is reported once.
        let module = names::module_name(name);
        let is_first =
            module.is_some_and(|it| modules.claim(it.as_str(), name, &place).is_ok());
        if let Some(type_name) = names::client_name(name).filter(|_| is_first) {
            let builder = type_name.suffixed("Builder");
            for (name_of, what) in [(&type_name, "client"), (&builder, "builder of")] {
                let owner = format!("the {what} `{name}`");
                let claim = Claim::of(name_of, owner, place.clone(), RENAME_SCHEMA);
                claim.take(&mut scope, check.diagnostics);
            }
        }
        for operation in client.answers() {
            let name = operation.raw.response.name.as_deref().unwrap_or_default();
            let place = operation.place.key("response").key("name");
            if let Some(type_name) = derived(names::type_name(name), name, &place, check)
            {
                let owner = format!("the response `{name}`");
                let claim = Claim::of(&type_name, owner, place, RENAME_SCHEMA);
                claim.take(&mut scope, check.diagnostics);
            }
        }
    }
}

/// Returns the types of schemas, followed by the types derived from them.
fn schema_types(check: &Check) -> Vec<Claim> {
    let schemas = &check.symbols.schemas;
    let mut claims = Vec::new();
    for schema in schemas.iter().filter(|schema| schema.owner.is_none()) {
        let name = schema.name.as_ref();
        claims.extend(schema.type_name.as_ref().map(|type_name| Claim {
            owner: format!("the schema `{name}`"),
            ..Claim::rust(type_name, name, schema.place.key("name"))
        }));
    }
    for schema in schemas {
        let place = schema.place.key("name");
        let (Some(type_name), Some(_)) = (&schema.type_name, schema.owner) else {
            if let (Some(name), Some(owner)) =
                (schema.required_struct(), &schema.type_name)
            {
                let owner = format!("the required fields of `{owner}`");
                claims.push(Claim::of(&name, owner, place, RENAME_ONE));
            }
            continue;
        };
        let field = check.symbols.field_of(schema);
        let owner = format!("the enum of the field `{field}`");
        claims.push(Claim::of(type_name, owner, place, RENAME_ONE));
    }
    claims
}

pub(super) fn operation(operation: &Operation, check: &mut Check) {
    let raw = operation.raw;
    stated(
        operation.method_name.as_ref(),
        Position::Method,
        ("name", &raw.name),
        raw.rust_name.as_deref(),
        &operation.place,
        check,
    );
}

pub(super) fn schema(_: SchemaId, schema: &Schema, check: &mut Check) {
    if schema.owner.is_none() {
        stated(
            schema.type_name.as_ref(),
            Position::Type,
            ("name", schema.name.as_ref()),
            schema.rust_name,
            &schema.place,
            check,
        );
    }
}

/// Checks fields and their setters, which share one scope of methods.
pub(super) fn fields(_: SchemaId, schema: &Schema, check: &mut Check) {
    let (mut names, mut setters) = (Scope::default(), Scope::default());
    for field in schema.fields() {
        let raw = field.raw;
        let stated_name = raw.rust_name.as_deref();
        let wire = ("name", raw.name.as_str());
        stated(
            field.name.as_ref(),
            Position::Field,
            wire,
            stated_name,
            &field.place,
            check,
        );
        let Some(name) = &field.name else { continue };
        let claim = |name: &Ident| Claim::rust(name, &raw.name, field.place.key("name"));
        if claim(name).take(&mut names, check.diagnostics) {
            let setter = (!raw.required).then(|| names::setter_name(name));
            if let Some(setter) = setter {
                claim(&setter).take(&mut setters, check.diagnostics);
            }
        }
    }
}

/// Checks the variants of an enum or a union.
pub(super) fn variants(_: SchemaId, schema: &Schema, check: &mut Check) {
    let mut scope = Scope::default();
    match &schema.shape {
        Shape::Enum(variants) => {
            for variant in variants {
                let raw = variant.raw;
                let wire = ("value", raw.value.as_str());
                let (name, stated_name) =
                    (variant.name.as_ref(), raw.rust_name.as_deref());
                let position = Position::Variant;
                stated(name, position, wire, stated_name, &variant.place, check);
                if let Some(name) = name {
                    let claim =
                        Claim::rust(name, &raw.value, variant.place.key("value"));
                    claim.take(&mut scope, check.diagnostics);
                }
            }
        }
        Shape::Union(forms) => {
            for form in forms {
                let (wire, place) = (&form.raw.name, form.place.key("name"));
                if let Some(name) = derived(form.name.clone(), wire, &place, check) {
                    let claim = Claim::derived(&name, wire, place);
                    claim.take(&mut scope, check.diagnostics);
                }
            }
        }
        Shape::Record { .. } => {}
    }
}
