//! Checks that every field that could hold a secret states whether it does, because unmarked values
//! are printed.

use super::context::Check;
use crate::names::suggests_secret;
use crate::source::Place;
use crate::symbols::{Field, Operation, Schema, Shape, Symbols};
use crate::types::Type;

/// What the spec states about the secrecy of one value.
struct Decision<'a> {
    /// How messages refer to the value.
    what: String,
    /// Its type as written.
    written: &'a str,
    ty: &'a Type,
    /// Its names.
    names: Vec<&'a str>,
    secret: bool,
    has_reason: bool,
    place: &'a Place,
    /// The key that contains its name.
    name_key: &'static str,
}

impl<'a> Decision<'a> {
    fn of_field(field: &'a Field) -> Option<Self> {
        let raw = field.raw;
        let names = raw.aliases.iter().chain([&raw.name]);
        Some(Self {
            what: format!("`{}`", raw.name),
            written: &raw.ty,
            ty: field.ty.as_ref()?,
            names: names.map(String::as_str).collect(),
            secret: raw.secret,
            has_reason: raw.not_secret.is_some(),
            place: &field.place,
            name_key: "name",
        })
    }

    /// Returns the decision about the data of the response at `place`.
    fn of_answer(operation: &'a Operation, place: &'a Place) -> Option<Self> {
        let (name, response) = (&operation.raw.name, &operation.raw.response);
        let (name_key, written) = match (&response.data, &response.bare) {
            (Some(data), _) => ("data", data),
            (None, bare) => ("bare", bare.as_ref()?),
        };
        Some(Self {
            what: format!("the response of `{name}`"),
            written,
            ty: operation.data.as_ref()?,
            names: vec![response.member(), name],
            secret: response.secret,
            has_reason: response.not_secret.is_some(),
            place,
            name_key,
        })
    }

    /// Returns the word in its names that suggests a secret.
    fn word(&self) -> Option<&'static str> {
        self.names.iter().find_map(|name| suggests_secret(name))
    }

    fn type_can_be_secret(&self, check: &mut Check) {
        if self.secret && !self.ty.is_secret() {
            check.report(
                "secret-type",
                self.place.name("secret"),
                format!(
                    "{} cannot be secret: unsupported type `{}`",
                    self.what, self.written
                ),
                "remove `secret`, or mark the secret fields inside the type",
            );
        }
    }

    fn is_made(&self, check: &mut Check) {
        let is_open = !self.secret && !self.has_reason;
        if is_open
            && can_be_secret(check.symbols, self.ty)
            && let Some(word) = self.word()
        {
            check.report(
                "undecided-secret",
                self.place.key(self.name_key),
                format!(
                    "missing `secret` or `not_secret`: the name of {} contains `{word}`",
                    self.what
                ),
                "add `secret: true`, or `not_secret` with the reason why the value may be shown",
            );
        }
        if self.has_reason
            && let Some(message) = self.idle(check.symbols)
        {
            let place = self.place.name("not_secret");
            check.report("idle-not-secret", place, message, "remove `not_secret`");
        }
    }

    /// Returns why `not_secret` has no effect.
    fn idle(&self, symbols: &Symbols) -> Option<String> {
        let Self { what, written, .. } = self;
        if self.secret {
            return Some(format!("{what} has both `secret: true` and `not_secret`"));
        }
        if self.word().is_none() {
            return Some(format!(
                "redundant `not_secret`: the name of {what} does not suggest a \
                 secret"
            ));
        }
        let is_idle = !can_be_secret(symbols, self.ty);
        is_idle.then(|| {
            format!("redundant `not_secret`: the type of {what} is `{written}`")
        })
    }
}

pub(super) fn field_can_be_secret(field: &Field, _: &Schema, check: &mut Check) {
    if let Some(decision) = Decision::of_field(field) {
        decision.type_can_be_secret(check);
    }
}

pub(super) fn field_is_decided(field: &Field, _: &Schema, check: &mut Check) {
    if let Some(decision) = Decision::of_field(field) {
        decision.is_made(check);
    }
}

pub(super) fn response_can_be_secret(operation: &Operation, check: &mut Check) {
    let place = operation.place.key("response");
    if let Some(decision) = Decision::of_answer(operation, &place) {
        decision.type_can_be_secret(check);
    }
}

pub(super) fn response_is_decided(operation: &Operation, check: &mut Check) {
    let place = operation.place.key("response");
    if let Some(decision) = Decision::of_answer(operation, &place) {
        decision.is_made(check);
    }
}

/// Returns whether values of the type could be a secret. Numbers, booleans, times, enums, and files
/// cannot, and a DTO is checked field by field.
fn can_be_secret(symbols: &Symbols, ty: &Type) -> bool {
    match ty.innermost() {
        Type::Schema(id) => matches!(symbols.schema(*id).shape, Shape::Union(_)),
        ty => ty.scalar().is_some_and(|scalar| scalar.secret.is_some()),
    }
}
