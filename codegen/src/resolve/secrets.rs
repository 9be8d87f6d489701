//! Every field that could hold a secret says whether it does: what nobody marked would be printed.

use super::Resolver;
use crate::check::suggests_secret;
use crate::model::{Api, Shape, Type};
use crate::raw;
use crate::source::Place;

/// What the spec says about one value being a secret.
pub(super) struct Decision {
    /// The value, as messages name it.
    what: String,
    /// Its type as written.
    written: String,
    ty: Type,
    /// The word of its name that suggests a secret.
    word: Option<&'static str>,
    secret: bool,
    reason: bool,
    place: Place,
    /// The key that names it.
    name_key: &'static str,
}

impl Decision {
    pub(super) fn of_field(field: &raw::Field, ty: &Type, place: &Place) -> Self {
        let mut names = field.aliases.iter().chain([&field.name]);
        Self {
            what: format!("`{}`", field.name),
            written: field.ty.clone(),
            ty: ty.clone(),
            word: names.find_map(|name| suggests_secret(name)),
            secret: field.secret,
            reason: field.not_secret.is_some(),
            place: place.clone(),
            name_key: "name",
        }
    }

    /// The data of a response. `place` is that of the response.
    pub(super) fn of_answer(
        operation: &raw::Operation,
        ty: &Type,
        place: &Place,
    ) -> Self {
        let response = &operation.response;
        let key = if response.data.is_some() { "data" } else { "bare" };
        let written = response.data.as_ref().or(response.bare.as_ref());
        let mut names = [response.member(), &operation.name].into_iter();
        Self {
            what: format!("the response of `{}`", operation.name),
            written: written.cloned().unwrap_or_default(),
            ty: ty.clone(),
            word: names.find_map(suggests_secret),
            secret: response.secret,
            reason: response.not_secret.is_some(),
            place: place.clone(),
            name_key: key,
        }
    }
}

impl Resolver<'_> {
    pub(super) fn secrets_are_decided(&mut self, model: &Api) {
        for decision in std::mem::take(&mut self.decisions) {
            let Decision { what, place, .. } = &decision;
            let is_open = !decision.secret && !decision.reason;
            if let Some(word) = decision.word.filter(|_| is_open)
                && can_be_secret(model, &decision.ty)
            {
                self.diagnostics.report(
                    "undecided-secret",
                    place.key(decision.name_key),
                    format!("{what} looks like a secret: its name contains `{word}`"),
                    "add `secret: true`, or `not_secret` with the reason why its value may be shown",
                );
            }
            if let Some(message) = idle(model, &decision).filter(|_| decision.reason) {
                let place = place.name("not_secret");
                let help = "remove `not_secret`";
                self.diagnostics.report("idle-not-secret", place, message, help);
            }
        }
    }

    pub(super) fn report_secret(&mut self, what: &str, ty: &str, place: &Place) {
        let message = format!("{what} cannot be secret: its type is `{ty}`");
        let help =
            "remove `secret`; if a field inside the type is a secret, mark that field";
        self.diagnostics.report("secret-type", place.name("secret"), message, help);
    }
}

/// Why there is nothing to give a reason for.
fn idle(model: &Api, decision: &Decision) -> Option<String> {
    let Decision { what, written, .. } = decision;
    if decision.secret {
        return Some(format!("{what} has both `secret: true` and `not_secret`"));
    }
    if decision.word.is_none() {
        return Some(format!("the name of {what} does not suggest a secret"));
    }
    let is_idle = !can_be_secret(model, &decision.ty);
    is_idle.then(|| format!("{what} is `{written}`, which needs no `not_secret`"))
}

/// Whether values of the type could be a secret. Numbers, booleans, times, enums and files are none,
/// and a DTO is decided field by field.
fn can_be_secret(model: &Api, ty: &Type) -> bool {
    match ty.innermost() {
        Type::Schema(id) => matches!(model.schema(*id).shape, Shape::Union(_)),
        ty => ty.scalar().is_some_and(|scalar| scalar.secret.is_some()),
    }
}
