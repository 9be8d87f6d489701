//! Emits DTOs: the struct, its constructor and setters, and its table of fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::scope::Scope;
use crate::model::{Field, Presence, Record, Schema};

/// Returns all items of one DTO.
pub(super) fn items(
    scope: &Scope<'_>,
    schema: &Schema,
    record: &Record,
) -> Vec<TokenStream> {
    let required: Vec<&Field> =
        record.fields.iter().filter(|field| field.presence.is_required()).collect();
    let has_default = record.is_sent && required.is_empty();
    let mut items = vec![structure(scope, schema, record, has_default)];
    if record.is_sent {
        items.push(methods(scope, schema, record, &required));
        items.extend(
            required_structure(scope, schema, record, &required).into_iter().flatten(),
        );
    }
    items.push(table(schema, record));
    items
}

fn structure(
    scope: &Scope<'_>,
    schema: &Schema,
    record: &Record,
    has_default: bool,
) -> TokenStream {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::schema(scope.api(), schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let default = has_default.then(|| quote! { , Default });
    let fields = record.fields.iter().map(|field| public_field(scope, field));
    quote! {
        #docs
        #alias
        #[derive(Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Undocumented fields, kept as received.
            pub extra: Extra,
        }
    }
}

fn public_field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let docs = docs::outer(&docs::field(field));
    let alias = docs::alias(&field.name, &field.field_name);
    let name = field.field_name.token();
    let ty = scope.field(field);
    quote! { #docs #alias pub #name: #ty, }
}

fn methods(
    scope: &Scope<'_>,
    schema: &Schema,
    record: &Record,
    required: &[&Field],
) -> TokenStream {
    let name = schema.type_name.token();
    let constructor = constructor(scope, record, required);
    let optional = record.fields.iter().filter(|field| !field.presence.is_required());
    let setters = optional.map(|field| setter(scope, field));
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(scope: &Scope<'_>, record: &Record, required: &[&Field]) -> TokenStream {
    if required.is_empty() {
        return quote! {
            /// Creates an empty value.
            #[inline]
            pub fn new() -> Self { Default::default() }
        };
    }
    let names = required.iter().map(|field| field.field_name.token());
    if let Some(required_struct) = &record.required_struct {
        let required_struct = required_struct.token();
        return quote! {
            /// Creates a value with its required fields.
            #[inline]
            pub fn new(required: #required_struct) -> Self {
                Self { #(#names: required.#names,)* ..Record::blank() }
            }
        };
    }
    let (types, values): (Vec<_>, Vec<_>) =
        required.iter().map(|field| scope.argument(field)).unzip();
    let arguments = names.clone().zip(types).map(|(name, ty)| quote! { #name: #ty });
    let set = names.zip(values).map(|(name, value)| {
        if name == value.to_string() {
            quote! { #name }
        } else {
            quote! { #name: #value }
        }
    });
    quote! {
        /// Creates a value with its required fields.
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#set,)* ..Record::blank() }
        }
    }
}

/// Returns the struct for required fields that are too many for arguments.
fn required_structure(
    scope: &Scope<'_>,
    schema: &Schema,
    record: &Record,
    required: &[&Field],
) -> Option<[TokenStream; 2]> {
    let name = record.required_struct.as_ref()?.token();
    let docs = docs::outer(&[format!("Required fields of a [`{}`].", schema.type_name)]);
    let fields = required.iter().map(|field| public_field(scope, field));
    let structure = quote! {
        #docs
        #[derive(Clone, PartialEq)]
        pub struct #name { #(#fields)* }
    };
    let rows = required.iter().map(|field| row(field));
    Some([structure, quote! { required_fields! { #name { #(#rows),* } } }])
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, setter) = (field.field_name.token(), field.setter.token());
    let ty = scope.value(&field.ty);
    let (argument, value) = match field.presence {
        Presence::OptionalNullable => {
            (quote! { IntoPatch<#ty> }, quote! { into_patch() })
        }
        _ => (quote! { IntoOption<#ty> }, quote! { into_option() }),
    };
    let boxed = field.boxed.then(|| quote! { .map(Box::new) });
    let line = docs::setter_line(field);
    let lint = field.setter_is_operator.then(|| {
        quote! {
            #[allow(clippy::should_implement_trait, reason = "the name of the field")]
        }
    });
    quote! {
        #[doc = #line]
        #lint
        pub fn #setter(mut self, value: impl #argument) -> Self {
            self.#name = value.#value #boxed;
            self
        }
    }
}

/// Returns the table that a macro of the runtime expands.
fn table(schema: &Schema, record: &Record) -> TokenStream {
    let type_name = schema.type_name.token();
    let documented = (schema.name != schema.type_name.as_str()).then(|| {
        let documented = &schema.name;
        quote! { = #documented }
    });
    let wrapper = record.wrapper.as_ref().map(|wrapper| quote! { in #wrapper });
    let rows = record.fields.iter().map(row);
    quote! {
        record! { #type_name #documented #wrapper { #(#rows),* } }
    }
}

/// Returns a row: whether the field is required, its name, and its serialized names.
fn row(field: &Field) -> TokenStream {
    let (name, wire) = (field.field_name.token(), &field.name);
    let kind = match field.presence {
        Presence::Required => quote! { required },
        Presence::RequiredNullable => quote! { nullable },
        Presence::Optional | Presence::OptionalNullable => quote! { optional },
    };
    let aliases = &field.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote! { or [#(#aliases),*] });
    quote! { #kind #name = #wire #aliases }
}
