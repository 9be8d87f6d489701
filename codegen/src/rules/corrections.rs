//! A correction states how the published description differs from the spec.

use serde_json::Value;

use super::context::Check;
use super::references;
use crate::raw::{
    Correction, Encoding, NOTHING, OperationCorrection, Request, ResponseCorrection,
};
use crate::source::Place;
use crate::symbols::{Field, Operation, Schema};
use crate::types;

/// A key of a correction, whether it is present, and whether it equals the spec.
type Key = (&'static str, bool, bool);

pub(super) fn of_field(field: &Field, _: &Schema, check: &mut Check) {
    let raw = field.raw;
    let Some(correction) = raw.corrected.as_ref().filter(|_| field.ty.is_some()) else {
        return;
    };
    let place = field.place.key("corrected");
    let published = correction.ty.as_deref().map(types::parse);
    if let (Some(None), Some(ty)) = (&published, &correction.ty) {
        references::no_type(ty, place.key("type"), check);
    }
    let is_same_type =
        published.flatten().is_some_and(|it| types::parse(&raw.ty) == Some(it));
    let Correction {
        ty,
        required,
        nullable,
        ..
    } = correction;
    let keys = vec![
        ("type", ty.is_some(), is_same_type),
        key("in", &correction.location, &raw.location),
        key("required", required, &Some(raw.required)),
        key("nullable", nullable, &Some(raw.nullable)),
        key("minimum", &correction.minimum, &raw.minimum),
        key("maximum", &correction.maximum, &raw.maximum),
        key("min_length", &correction.min_length, &raw.min_length),
        key("max_length", &correction.max_length, &raw.max_length),
        key("min_items", &correction.min_items, &raw.min_items),
        key("max_items", &correction.max_items, &raw.max_items),
        key::<Value>("default", &correction.default, &raw.default),
        key("example", &correction.example, &raw.example),
    ];
    differs(&keys, &format!("`{}`", raw.name), &place, check);
}

pub(super) fn of_operation(operation: &Operation, check: &mut Check) {
    let raw = operation.raw;
    let Some(correction) = &raw.corrected else { return };
    let OperationCorrection {
        name, method, path, ..
    } = correction;
    let request = Request::word(raw.request.as_ref());
    let own = Some(raw.encoding.unwrap_or(Encoding::Json));
    let keys = vec![
        key("name", name, &Some(raw.name.clone())),
        key("method", method, &Some(raw.method)),
        key("path", path, &Some(raw.path.clone())),
        key("encoding", &correction.encoding, &own),
        key("request", &correction.request, &Some(request.to_owned())),
    ];
    let place = operation.place.key("corrected");
    differs(&keys, &format!("`{}`", raw.name), &place, check);
}

pub(super) fn of_response(operation: &Operation, check: &mut Check) {
    let raw = &operation.raw.response;
    let Some(correction) = &raw.corrected else { return };
    let ResponseCorrection {
        name, data, bare, ..
    } = correction;
    let has_data = raw.data.is_some() || raw.bare.is_some();
    let is_same = data == &raw.data || !has_data && data.as_deref() == Some(NOTHING);
    let keys = vec![
        key("name", name, &raw.name),
        ("data", data.is_some(), is_same),
        key("bare", bare, &raw.bare),
        key("optional", &correction.optional, &Some(raw.optional)),
        key("member", &correction.member, &Some(raw.member().to_owned())),
        key("example", &correction.example, &raw.example),
    ];
    let place = operation.place.key("response").key("corrected");
    let what = format!("the response of `{}`", operation.raw.name);
    differs(&keys, &what, &place, check);
}

fn key<T: PartialEq>(key: &'static str, published: &Option<T>, own: &Option<T>) -> Key {
    (key, published.is_some(), published == own)
}

/// Reports empty corrections and keys that equal the spec.
fn differs(keys: &[Key], what: &str, place: &Place, check: &mut Check) {
    if !keys.iter().any(|(_, is_stated, _)| *is_stated) {
        check.report(
            "idle-correction",
            place.clone(),
            format!("empty `corrected` of {what}"),
            "add what the published description states, or remove `corrected`",
        );
    }
    for (key, _, _) in
        keys.iter().filter(|(_, is_stated, is_same)| *is_stated && *is_same)
    {
        check.report(
            "idle-correction",
            place.key(*key),
            format!("redundant `{key}` in `corrected` of {what}: it is the same as in the spec"),
            "use the value from the published description, or remove the key",
        );
    }
}
