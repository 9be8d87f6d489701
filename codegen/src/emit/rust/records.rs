//! DTOs: the struct, its constructor and setters, and its table of fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, types};
use crate::model::{Api, Field, Presence, Record, Schema};

/// Everything of one DTO.
pub(super) fn items(api: &Api, schema: &Schema, record: &Record) -> Vec<TokenStream> {
    let required: Vec<&Field> =
        record.fields.iter().filter(|field| field.presence.is_required()).collect();
    let mut items = vec![structure(api, schema, record)];
    if record.is_sent {
        items.push(methods(api, schema, record, &required));
        items.extend(
            required_structure(api, schema, record, &required).into_iter().flatten(),
        );
        if required.is_empty() {
            items.push(default(schema));
        }
    }
    items.push(table(schema, record));
    let name = schema.type_name.token();
    items.push(quote! { record!(#name); });
    items
}

fn structure(api: &Api, schema: &Schema, record: &Record) -> TokenStream {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::schema(api, schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let fields = record.fields.iter().map(|field| public_field(api, field));
    quote! {
        #docs
        #alias
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Members beside the documented ones.
            pub extra: Extra,
        }
    }
}

fn public_field(api: &Api, field: &Field) -> TokenStream {
    let docs = docs::outer(&docs::field(field));
    let alias = docs::alias(&field.name, &field.field_name);
    let name = field.field_name.token();
    let ty = types::field(api, field);
    quote! { #docs #alias pub #name: #ty, }
}

fn methods(
    api: &Api,
    schema: &Schema,
    record: &Record,
    required: &[&Field],
) -> TokenStream {
    let name = schema.type_name.token();
    let constructor = constructor(api, record, required);
    let optional = record.fields.iter().filter(|field| !field.presence.is_required());
    let setters = optional.filter(|_| record.is_sent).map(|field| setters(api, field));
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(api: &Api, record: &Record, required: &[&Field]) -> TokenStream {
    let set = record.fields.iter().map(|field| {
        let name = field.field_name.token();
        match (&record.required_struct, field.presence) {
            (_, Presence::Optional) => quote! { #name: None },
            (_, Presence::OptionalNullable) => quote! { #name: Patch::Absent },
            (Some(_), _) => quote! { #name: required.#name },
            (None, Presence::Required) if types::argument(api, &field.ty).1 => {
                quote! { #name: #name.into() }
            }
            (None, _) => quote! { #name },
        }
    });
    let set = whole(quote! { #(#set,)* });
    if let Some(required_struct) = &record.required_struct {
        let required_struct = required_struct.token();
        return quote! {
            /// Takes what is required.
            #[inline]
            pub fn new(required: #required_struct) -> Self { #set }
        };
    }
    let arguments = required.iter().map(|field| {
        let name = field.field_name.token();
        let ty = match field.presence {
            Presence::Required => types::argument(api, &field.ty).0,
            _ => types::field(api, field),
        };
        quote! { #name: #ty }
    });
    let line = if required.is_empty() {
        " Nothing is required."
    } else {
        " Takes what is required."
    };
    quote! {
        #[doc = #line]
        #[inline]
        pub fn new(#(#arguments),*) -> Self { #set }
    }
}

/// The struct, with no extra members.
fn whole(fields: TokenStream) -> TokenStream {
    if fields.is_empty() {
        return quote! {
            let extra = Extra::default();
            Self { extra }
        };
    }
    quote! { Self { #fields extra: Extra::default() } }
}

/// A constructor with many arguments cannot be read; a struct names each of them.
fn required_structure(
    api: &Api,
    schema: &Schema,
    record: &Record,
    required: &[&Field],
) -> Option<[TokenStream; 2]> {
    let name = record.required_struct.as_ref()?.token();
    let docs = docs::outer(&[format!("What a [`{}`] requires.", schema.type_name)]);
    let fields = required.iter().map(|field| public_field(api, field));
    let text = name.to_string();
    let shown =
        required.iter().map(|field| (field.field_name.plain(), written_place(field)));
    let shown = shown.map(|(name, place)| quote! { (#name, #place) });
    let structure = quote! {
        #docs
        #[derive(Clone, PartialEq)]
        pub struct #name { #(#fields)* }
    };
    let debug = quote! {
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                debug_fields(#text, &[#(#shown),*], f)
            }
        }
    };
    Some([structure, debug])
}

fn setters(api: &Api, field: &Field) -> TokenStream {
    let name = field.field_name.token();
    let (setter, maybe) = (field.setter.token(), field.maybe_setter.token());
    let (argument, converts) = types::argument(api, &field.ty);
    // The argument has a short name, so that the line stays one line.
    let value = if converts {
        quote! { value.into() }
    } else {
        quote! { value }
    };
    let value = if field.boxed {
        quote! { Box::new(#value) }
    } else {
        value
    };
    let optional = types::value(api, &field.ty);
    let map = field.boxed.then(|| quote! { .map(Box::new) });
    let (some, maybe_value, null) = match field.presence {
        Presence::OptionalNullable => {
            let null_setter = field.null_setter.token();
            let line = docs::setter_line("Sets", field, " to null");
            let null = quote! {
                #[doc = #line]
                #[inline]
                pub fn #null_setter(mut self) -> Self { self.#name = Patch::Null; self }
            };
            let patch = quote! { value #map.map_or(Patch::Absent, Patch::Value) };
            (quote! { Patch::Value(#value) }, patch, Some(null))
        }
        _ => (quote! { Some(#value) }, quote! { value #map }, None),
    };
    let line = docs::setter_line("Sets", field, "");
    let lint = field.setter_is_operator.then(|| {
        quote! {
            #[allow(clippy::should_implement_trait, reason = "the field is called so")]
        }
    });
    let maybe_line = docs::setter_line("Sets or clears", field, "");
    quote! {
        #[doc = #line]
        #lint
        #[inline]
        pub fn #setter(mut self, value: #argument) -> Self { self.#name = #some; self }

        #[doc = #maybe_line]
        #[inline]
        pub fn #maybe(mut self, value: Option<#optional>) -> Self { self.#name = #maybe_value; self }

        #null
    }
}

fn default(schema: &Schema) -> TokenStream {
    let name = schema.type_name.token();
    quote! {
        impl Default for #name {
            #[inline]
            fn default() -> Self { Self::new() }
        }
    }
}

/// A field as the codec takes it to write or show it.
fn written_place(field: &Field) -> TokenStream {
    let name = field.field_name.token();
    match field.presence {
        Presence::RequiredNullable => quote! { &OrNull(&self.#name) },
        _ => quote! { &self.#name },
    }
}

fn table(schema: &Schema, record: &Record) -> TokenStream {
    let type_name = schema.type_name.token();
    let documented = &schema.name;
    let names: Vec<_> =
        record.fields.iter().map(|field| field.field_name.token()).collect();
    let blank = whole(quote! { #(#names: blank(),)* });
    let written = record.fields.iter().map(|field| {
        let (wire, place) = (&field.name, written_place(field));
        quote! { (#wire, #place) }
    });
    let read = record.fields.iter().map(|field| {
        let (wire, name) = (&field.name, field.field_name.token());
        let aliases = &field.aliases;
        let aliases = (!aliases.is_empty()).then(|| quote! { .or(&[#(#aliases),*]) });
        if field.presence.is_required() {
            quote! { required(#wire, &mut self.#name)#aliases }
        } else {
            quote! { optional(#wire, &mut self.#name)#aliases }
        }
    });
    let wrapper = record.wrapper.as_ref().map(|wrapper| {
        quote! {
            #[inline]
            fn wrapper(&self) -> Option<&'static str> { Some(#wrapper) }
        }
    });
    quote! {
        impl Record for #type_name {
            #[inline]
            fn name(&self) -> &'static str { #documented }

            #[inline]
            fn blank() -> Self {
                #blank
            }

            #[inline]
            fn fields(&self, visit: &mut Visit<'_>) {
                visit(&[#(#written),*], &self.extra);
            }

            #[inline]
            fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
                visit(&mut [#(#read),*], &mut self.extra);
            }

            #wrapper
        }
    }
}
