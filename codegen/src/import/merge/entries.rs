//! Merges each kind of list item.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compare::{Compare, Entry, json};
use super::summary::Spot;
use crate::names::suggests_secret;
use crate::raw::{EnumValue, Field, Form, Schema};
use crate::types::innermost;

impl Entry for EnumValue {
    const NOUN: &'static str = "value";

    fn name(&self) -> String {
        self.value.clone()
    }

    fn is_unpublished(&self) -> bool {
        self.unpublished.is_some()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "rust_name", &mut self.rust_name, published.rust_name);
        compare.fill(at, "unpublished", &mut self.unpublished, published.unpublished);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self
    }
}

impl Entry for Form {
    const NOUN: &'static str = "shape";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn is_unpublished(&self) -> bool {
        self.unpublished.is_some()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        self.ty = compare.ty(at, "type", &self.ty, &published.ty, None);
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "unpublished", &mut self.unpublished, published.unpublished);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self
    }
}

impl Entry for Field {
    const NOUN: &'static str = "field";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn has_alias(&self, name: &str) -> bool {
        self.aliases.iter().any(|alias| alias == name)
    }

    fn is_unpublished(&self) -> bool {
        self.unpublished.is_some()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        let before = self.ty.clone();
        // An export contains our corrections, and states facts as we do.
        let is_own = published.corrected == self.corrected;
        let corrected = self.corrected.clone().filter(|_| !is_own).unwrap_or_default();
        self.ty =
            compare.ty(at, "type", &self.ty, &published.ty, corrected.ty.as_deref());
        self.values = field_values(&self, &before, published.values, at, compare);
        compare.fact(
            at,
            "in",
            &mut self.location,
            published.location,
            corrected.location.as_ref(),
            |location| location.word().to_owned(),
        );
        compare.flag(
            at,
            "required",
            &mut self.required,
            published.required,
            corrected.required,
        );
        // Many descriptions omit it.
        if published.nullable {
            compare.flag(at, "nullable", &mut self.nullable, true, corrected.nullable);
        }
        compare.secrecy(
            at,
            (&mut self.secret, &mut self.not_secret),
            (published.secret, published.not_secret),
        );
        compare.text(at, "description", &mut self.description, published.description);
        let is_equal =
            |own: &Value, published: &Value| match (own.as_f64(), published.as_f64()) {
                (Some(own), Some(published)) => own == published,
                _ => own == published,
            };
        let own = self.default.clone();
        let default = published.default.filter(|published| {
            !published.is_null() && !own.is_some_and(|own| is_equal(&own, published))
        });
        compare.fact(
            at,
            "default",
            &mut self.default,
            default,
            corrected.default.as_ref(),
            json,
        );
        let example =
            published.example.filter(|it| corrected.example.as_ref() != Some(it));
        if self.ty != before && self.example.is_some() {
            // The example of the old type hardly matches the new type.
            compare.fact(at, "example", &mut self.example, example, None, json);
        } else {
            compare.fill(at, "example", &mut self.example, example);
        }
        for (key, own, published, corrected) in [
            ("minimum", &mut self.minimum, published.minimum, corrected.minimum),
            ("maximum", &mut self.maximum, published.maximum, corrected.maximum),
        ] {
            compare.fact(at, key, own, published, corrected.as_ref(), f64::to_string);
        }
        let it = &corrected;
        for (key, own, published, corrected) in [
            ("min_length", &mut self.min_length, published.min_length, it.min_length),
            ("max_length", &mut self.max_length, published.max_length, it.max_length),
            ("min_items", &mut self.min_items, published.min_items, it.min_items),
            ("max_items", &mut self.max_items, published.max_items, it.max_items),
        ] {
            compare.fact(at, key, own, published, corrected.as_ref(), u64::to_string);
        }
        compare.fill_list(at, "aliases", &mut self.aliases, published.aliases);
        compare.deprecation(at, &mut self.deprecated, published.deprecated);
        compare.fill(at, "corrected", &mut self.corrected, published.corrected);
        compare.fill(at, "unpublished", &mut self.unpublished, published.unpublished);
        compare.fill(at, "rust_name", &mut self.rust_name, published.rust_name);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        compare.new_note(at, "not_secret", &mut self.not_secret);
        if is_undecided(&self) {
            let text = format!("`secret` or `not_secret` of `{}`", self.name);
            compare.decide(at.clone(), text);
        }
        compare.new_deprecation(at, &mut self.deprecated);
        if let Some(correction) = &mut self.corrected {
            compare.new_note(&at.below("corrected"), "reason", &mut correction.reason);
        }
        let values = self.values.take();
        self.values = values.map(|values| compare.new_list(at, "values", values));
        self
    }
}

/// Returns whether an author must decide if it is a secret: its name and its type suggest one.
fn is_undecided(field: &Field) -> bool {
    let is_open = matches!(innermost(&field.ty), "string" | "object" | "any");
    let is_said = field.secret || field.not_secret.is_some();
    is_open && !is_said && suggests_secret(&field.name).is_some()
}

/// Merges the values of a field whose type was `before`.
fn field_values(
    field: &Field,
    before: &str,
    published: Option<Vec<EnumValue>>,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Option<Vec<EnumValue>> {
    let own = field.values.clone();
    match (own, published) {
        (Some(own), Some(published)) => Some(compare.list(at, "values", own, published)),
        (None, Some(published)) if field.ty != before => {
            Some(compare.new_list(at, "values", published))
        }
        // The type is no longer an enum.
        (Some(_), None) if field.ty != before => None,
        (own, _) => own,
    }
}

impl Entry for Schema {
    const NOUN: &'static str = "schema";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "wrapper", &mut self.wrapper, published.wrapper);
        compare.fill(at, "rust_name", &mut self.rust_name, published.rust_name);
        let shapes = [
            (self.fields.is_some(), published.fields.is_some()),
            (self.values.is_some(), published.values.is_some()),
            (self.one_of.is_some(), published.one_of.is_some()),
        ];
        if shapes.iter().any(|(own, published)| own != published) {
            let text = "the document describes another kind of schema: `fields`, `values`, or \
                 `one_of`";
            compare.decide(at.clone(), format!("schema `{}`: {text}", self.name));
            return self;
        }
        self.fields = lists(self.fields, published.fields, "fields", at, compare);
        self.values = lists(self.values, published.values, "values", at, compare);
        let forms =
            published.one_of.map(|published| named_alike(published, &self.one_of));
        self.one_of = lists(self.one_of, forms, "one_of", at, compare);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self.fields = self.fields.map(|list| compare.new_list(at, "fields", list));
        self.values = self.values.map(|list| compare.new_list(at, "values", list));
        self.one_of = self.one_of.map(|list| compare.new_list(at, "one_of", list));
        self
    }
}

/// Renames published variants after those in the spec with the same types.
fn named_alike(mut published: Vec<Form>, own: &Option<Vec<Form>>) -> Vec<Form> {
    let own = own.as_deref().unwrap_or_default();
    let names: BTreeSet<String> =
        published.iter().map(|form| form.name.clone()).collect();
    for form in &mut published {
        let is_named = own.iter().any(|own| own.name == form.name);
        let twin =
            own.iter().find(|own| own.ty == form.ty && !names.contains(&own.name));
        if let (false, Some(twin)) = (is_named, twin) {
            form.name.clone_from(&twin.name);
        }
    }
    published
}

fn lists<T: Entry>(
    own: Option<Vec<T>>,
    published: Option<Vec<T>>,
    key: &str,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Option<Vec<T>> {
    match (own, published) {
        (Some(own), Some(published)) => Some(compare.list(at, key, own, published)),
        (own, _) => own,
    }
}
