//! Unions: an enum with a variant for each shape of a value. The runtime's macro adds the variant
//! for all other shapes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{docs, types};
use crate::model::{Api, Form, Look, Schema};

/// Everything of one union.
pub(super) fn items(api: &Api, schema: &Schema, forms: &[Form]) -> Vec<TokenStream> {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::union(schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let variants = forms.iter().map(|form| variant(api, form));
    let names = forms.iter().map(|form| form.variant_name.token());
    let looks = forms.iter().map(|form| Ident::new(word(form.look), Span::call_site()));
    vec![quote! {
        union! {
            #docs
            #alias
            pub enum #name { #(#variants)* }
            shapes { #(#names: #looks),* }
        }
    }]
}

fn variant(api: &Api, form: &Form) -> TokenStream {
    let docs = docs::outer(&docs::form(form));
    let alias = docs::alias(&form.name, &form.variant_name);
    let name = form.variant_name.token();
    let ty = types::value(api, &form.ty);
    let ty = if form.boxed {
        quote! { Box<#ty> }
    } else {
        ty
    };
    quote! { #docs #alias #name(#ty), }
}

/// What the macro calls a shape.
fn word(look: Look) -> &'static str {
    match look {
        Look::Text => "text",
        Look::Number => "number",
        Look::Boolean => "boolean",
        Look::Object => "object",
        Look::Texts => "texts",
        Look::Numbers => "numbers",
        Look::Objects => "objects",
    }
}
