//! Completes what a page omits with what the spec has, so that an omission changes nothing.

use std::collections::BTreeMap;

use super::content::{Member, PageContent, Payload};
use super::fields::OPEN;
use super::pairs::{Table, is_named, pairs, schema};
use crate::raw::{EnumValue, Field, Operation, Spec};
use crate::source::{FileId, Place};
use crate::types::{self, ENUM, innermost};

/// Completes a page about an operation that the spec has.
pub(super) fn align(stated: &mut PageContent, own: &Operation, spec: &Spec) {
    let nowhere = Place::root(FileId(0));
    let pairs = pairs(stated, own, &nowhere, spec);
    let mut names = BTreeMap::new();
    for pair in &pairs.list {
        if let Table::Structure(index) = pair.table
            && let Some(structure) = stated.structures.get(index)
            && structure.name != pair.name
            && pairs.schema_of(index) == Some(pair.name)
            && stated.structure(pair.name).is_none()
        {
            names.insert(structure.name.clone(), pair.name.to_owned());
        }
        let Some(part) = pair.table.part_mut(stated) else { continue };
        for member in &mut part.members {
            let own = pair.fields.iter().find(|own| is_named(own, &member.field.name));
            if let Some(own) = own {
                complete(member, own, spec);
            }
        }
    }
    rename(stated, &names);
    response(stated, own, spec);
}

/// Completes a member that the spec has.
fn complete(member: &mut Member, own: &Field, spec: &Spec) {
    let field = &mut member.field;
    field.name.clone_from(&own.name);
    let corrected = own.corrected.as_ref();
    let rejected = corrected.and_then(|it| it.ty.as_deref());
    if !member.has_type || rejected.is_some_and(|it| is_stated(&field.ty, it)) {
        field.ty.clone_from(&own.ty);
        field.values.clone_from(&own.values);
    }
    // A description that explains values of a string does not make it an enum.
    if !member.has_all_values && field.values.is_some() && !is_enumerated(own, spec) {
        field.ty = field.ty.replace(ENUM, "string");
        field.values = None;
    }
    let is_corrected = corrected.and_then(|it| it.required) == Some(field.required);
    if !member.has_required || is_corrected {
        field.required = own.required;
    }
    if let Some(corrected) = corrected {
        if corrected.nullable == Some(field.nullable) {
            field.nullable = own.nullable;
        }
        if corrected.default == field.default {
            field.default.clone_from(&own.default);
        }
        if corrected.max_items == field.max_items {
            field.max_items = own.max_items;
        }
    }
    // An example is not a fact, and the one in the spec was chosen.
    field.example = None;
    let is_usable =
        |value: &serde_json::Value| !field.required && fits(own, value, spec);
    field.default = field.default.take().filter(is_usable);
    member.notes.clear();
    member.fault = None;
}

/// Returns whether the page states this type, possibly without the items of an array.
fn is_stated(stated: &str, ty: &str) -> bool {
    stated == ty || stated == OPEN && types::element(ty).is_some()
}

/// Returns whether a default has the type of the field.
fn fits(own: &Field, value: &serde_json::Value, spec: &Spec) -> bool {
    if let Some(scalar) = types::scalar(&own.ty) {
        return (scalar.misfit)(value).is_none();
    }
    let has = |values: &[EnumValue]| {
        value.as_str().is_some_and(|text| values.iter().any(|it| it.value == text))
    };
    let listed =
        || schema(spec, &own.ty).and_then(|(schema, _)| schema.values.as_deref());
    own.values.as_deref().or_else(listed).is_none_or(has)
}

/// Returns whether the spec lists the values of a field.
fn is_enumerated(own: &Field, spec: &Spec) -> bool {
    let named = schema(spec, innermost(&own.ty));
    own.values.is_some() || named.is_some_and(|(schema, _)| schema.values.is_some())
}

/// Gives structures the names that they have in the spec.
fn rename(stated: &mut PageContent, names: &BTreeMap<String, String>) {
    if names.is_empty() {
        return;
    }
    let renamed = |ty: &mut String| {
        let inner = innermost(ty).to_owned();
        if let (Some(own), Some(outer)) = (names.get(&inner), ty.strip_suffix(&inner)) {
            *ty = format!("{outer}{own}");
        }
    };
    for structure in &mut stated.structures {
        if let Some(own) = names.get(&structure.name) {
            structure.name.clone_from(own);
        }
    }
    for part in stated.parts_mut() {
        part.members.iter_mut().for_each(|member| renamed(&mut member.field.ty));
    }
    if let Some(member) = stated.data_mut() {
        renamed(&mut member.field.ty);
    }
}

fn response(stated: &mut PageContent, own: &Operation, spec: &Spec) {
    let own = &own.response;
    if let Some(member) = stated.data_mut() {
        if let Some(ty) = own.data.as_ref().filter(|_| !member.has_type) {
            member.field.ty.clone_from(ty);
        }
        if !member.has_required {
            (member.has_required, member.field.required) = (true, !own.optional);
        }
        member.notes.clear();
        member.fault = None;
    }
    let Some(response) = &mut stated.response else { return };
    // A page without the data is outdated, and so is the name on it.
    if matches!(response.payload, Payload::Nothing) && own.data.is_some() {
        response.name.clone_from(&own.name);
    }
    // A different name of the same schema.
    if let (Payload::Bare(_), Some(bare), Some(name)) =
        (&response.payload, &own.bare, &response.name)
        && schema(spec, name).is_none()
        && schema(spec, bare).is_some()
    {
        response.name = Some(bare.clone());
    }
}
