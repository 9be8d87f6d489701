//! Emits schemas.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::scope::Scope;
use crate::model::{Field, Limits, Schema, Shape};

/// Returns the static of a schema.
pub(super) fn item(scope: &Scope<'_>, schema: &Schema) -> TokenStream {
    let (static_name, name) = (schema.static_name.token(), &schema.name);
    let value = match &schema.shape {
        Shape::Record(record) => {
            let fields = record.fields.iter().map(|it| field(scope, it));
            quote! { Schema::record(#name, &[#(#fields),*]) }
        }
        Shape::Enum(variants) => {
            let values = variants.iter().map(|variant| &variant.value);
            quote! { Schema::open_enum(#name, &[#(#values),*]) }
        }
        Shape::Union(forms) => {
            let types = forms.iter().map(|form| scope.ty(&form.ty));
            quote! { Schema::union(#name, &[#(#types),*]) }
        }
    };
    quote! { pub(crate) static #static_name: Schema = #value; }
}

fn field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, ty) = (&field.name, scope.ty(&field.ty));
    let mut call = if field.presence.is_required() {
        quote! { Field::required(#name, #ty) }
    } else {
        quote! { Field::optional(#name, #ty) }
    };
    if field.presence.is_nullable() {
        call = quote! { #call.nullable() };
    }
    for (method, value) in
        [(quote! { defaults_to }, &field.default), (quote! { example }, &field.example)]
    {
        if let Some(json) = value.as_ref().map(json) {
            call = quote! { #call.#method(#json) };
        }
    }
    let limits = limits(&field.limits);
    let aliases = (!field.aliases.is_empty()).then(|| {
        let aliases = &field.aliases;
        quote! { .aliases(&[#(#aliases),*]) }
    });
    quote! { #call #limits #aliases }
}

/// Returns JSON as a literal: a raw one if that spares escapes.
fn json(value: &Value) -> Literal {
    let json = value.to_string();
    let is_plain = |c: char| c == ' ' || c.is_ascii_graphic() || c.is_alphanumeric();
    let is_raw =
        json.contains('"') && !json.contains("\"#") && json.chars().all(is_plain);
    let raw = is_raw.then(|| format!("r#\"{json}\"#").parse().ok()).flatten();
    raw.unwrap_or_else(|| Literal::string(&json))
}

fn limits(limits: &Limits) -> TokenStream {
    let number = |method: TokenStream, limit: Option<f64>| {
        let limit = Literal::f64_unsuffixed(limit?);
        Some(quote! { .#method(#limit) })
    };
    let count = |method: TokenStream, limit: Option<u64>| {
        let limit = Literal::u64_unsuffixed(limit?);
        Some(quote! { .#method(#limit) })
    };
    let calls = [
        number(quote! { minimum }, limits.minimum),
        number(quote! { maximum }, limits.maximum),
        count(quote! { min_length }, limits.min_length),
        count(quote! { max_length }, limits.max_length),
        count(quote! { min_items }, limits.min_items),
        count(quote! { max_items }, limits.max_items),
    ];
    let calls = calls.iter().flatten();
    quote! { #(#calls)* }
}
