//! Compares the members of a DTO on a page with the spec.

use serde_json::Value;

use super::comparing::{Comparing, optionality};
use super::difference::Kind;
use crate::import::page::content::{Member, Part};
use crate::import::page::name::spelling;
use crate::import::page::pairs::{is_named, schema};
use crate::raw::{EnumValue, Field};
use crate::source::Place;
use crate::types::innermost;

/// A DTO of the spec, and the place of its list of fields.
pub(super) struct Owner<'o> {
    pub(super) name: &'o str,
    pub(super) place: &'o Place,
}

/// Compares a member with the corresponding field of the spec at `place`.
pub(super) fn member(
    comparing: &mut Comparing<'_>,
    owner: &Owner<'_>,
    stated: &Member,
    own: &Field,
    place: &Place,
) {
    let (field, places) = (&stated.field, &stated.places);
    let of = format!("`{}` of `{}`", own.name, owner.name);
    let add = |comparing: &mut Comparing<'_>, kind, at, text, key: &'static str| {
        comparing.add(kind, at, text, &place.key(key));
    };
    if comparing.differs(&own.ty, &field.ty) {
        let text =
            format!("{of} is `{}` on the page and `{}` in the spec", field.ty, own.ty);
        add(comparing, Kind::Type, &places.ty, text, "type");
    }
    values(comparing, &of, stated, own, place);
    if field.required != own.required {
        let text = optionality(&own.name, owner.name, field.required);
        add(comparing, Kind::Required, &places.required, text, "required");
    }
    if field.nullable && !own.nullable {
        let text = format!("{of} can be `null` on the page but not in the spec");
        add(comparing, Kind::Nullable, &places.ty, text, "nullable");
    }
    if let Some(default) = &field.default
        && !own.default.as_ref().is_some_and(|own| is_equal(own, default))
    {
        let own = own.default.as_ref();
        let own = own.map_or_else(|| "none".to_owned(), |own| format!("`{own}`"));
        let text = format!(
            "the default of {of} is `{default}` on the page and {own} in the spec"
        );
        add(comparing, Kind::Default, &places.default, text, "default");
    }
    if let Some(limit) = field.max_items.filter(|limit| Some(*limit) != own.max_items) {
        let own = own.max_items.map_or("any number".to_owned(), |own| own.to_string());
        let text =
            format!("{of} has at most {limit} items on the page, and {own} in the spec");
        add(comparing, Kind::Limit, &places.description, text, "max_items");
    }
}

/// Compares the values of an enum. A page without values states nothing about them.
fn values(
    comparing: &mut Comparing<'_>,
    of: &str,
    stated: &Member,
    own: &Field,
    place: &Place,
) {
    let Some(listed) = &stated.field.values else { return };
    let inner = innermost(&own.ty);
    let named = schema(comparing.spec, inner);
    let (known, place): (&[EnumValue], Place) = match (&own.values, &named) {
        (Some(values), _) => (values, place.key("values")),
        (None, Some((schema, place))) => match &schema.values {
            Some(values) => (values, place.key("values")),
            None => return,
        },
        (None, None) => return,
    };
    let has = |list: &[EnumValue], value: &EnumValue| {
        list.iter().any(|it| it.value == value.value)
    };
    let at = &stated.places.description;
    for value in listed.iter().filter(|value| !has(known, value)) {
        let text = format!("the value `{}` of {of} is only on the page", value.value);
        comparing.add(Kind::ValueOnPage, at, text, &place);
    }
    let published = known.iter().filter(|value| value.unpublished.is_none());
    let unlisted = published.filter(|value| !has(listed, value));
    for value in unlisted.filter(|_| stated.has_all_values) {
        let text = format!("the value `{}` of {of} is only in the spec", value.value);
        comparing.add(Kind::ValueInSpec, at, text, &place);
    }
}

/// Compares numbers by value: `1` equals `1.0`.
fn is_equal(own: &Value, stated: &Value) -> bool {
    match (own.as_f64(), stated.as_f64()) {
        (Some(own), Some(stated)) => own == stated,
        _ => own == stated,
    }
}

/// Reports fields that the page does not have, except unpublished ones.
pub(super) fn missing(
    comparing: &mut Comparing<'_>,
    owner: &Owner<'_>,
    part: &Part,
    fields: &[Field],
) {
    for (index, own) in fields.iter().enumerate() {
        let wanted = spelling(&own.name);
        let is_stated = part.members.iter().any(|member| {
            is_named(own, &member.field.name) || spelling(&member.field.name) == wanted
        });
        if !is_stated && own.unpublished.is_none() {
            let text = format!("`{}` of `{}` is only in the spec", own.name, owner.name);
            let place = owner.place.index(index);
            comparing.add(Kind::FieldInSpec, &part.bytes, text, &place);
        }
    }
}
