//! Checks that the variants of a union have distinct JSON types.

use super::context::Check;
use super::files;
use crate::symbols::{Form, Schema, Shape};
use crate::types::SchemaId;

pub(super) fn forms_look_different(_: SchemaId, schema: &Schema, check: &mut Check) {
    let Shape::Union(forms) = &schema.shape else { return };
    let looks = check.symbols.looks(forms);
    for (index, (form, look)) in forms.iter().zip(&looks).enumerate() {
        let Some(look) = look else { continue };
        let first = looks.iter().position(|other| *other == Some(*look));
        let Some(first) = first.filter(|first| *first < index) else { continue };
        let other = &forms[first];
        let (name, other_name) = (&form.raw.name, &other.raw.name);
        check.diagnostics.report_with(
            "look-alike",
            form.place.key("type"),
            format!(
                "variants `{name}` and `{other_name}` are both {} in JSON",
                look.words()
            ),
            "use different types, or merge the two variants",
            (other.place.key("type"), format!("`{other_name}` is defined here")),
        );
    }
}

pub(super) fn form_has_a_look(form: &Form, _: &Schema, check: &mut Check) {
    // Invalid types are reported elsewhere.
    let Some(ty) = form.ty.as_ref().filter(|ty| check.symbols.look(ty).is_none()) else {
        return;
    };
    let (name, place) = (&form.raw.name, form.place.key("type"));
    if ty.holds_files() {
        let message = format!("unsupported file `{name}` in a union");
        return check.report("file-place", place, message, files::HELP);
    }
    check.report(
        "look-alike",
        place,
        format!("variant `{name}` cannot be identified by its JSON type"),
        "use text, a number, a boolean, an object, or an array of texts, numbers, or objects",
    );
}
