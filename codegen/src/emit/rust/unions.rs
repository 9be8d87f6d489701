//! Emits unions: an enum with a variant per type of a value.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs;
use super::scope::Scope;
use crate::model::{Form, Look, Schema};

/// Returns all items of one union.
pub(super) fn items(
    scope: &Scope<'_>,
    schema: &Schema,
    forms: &[Form],
) -> Vec<TokenStream> {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::union(schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let variants = forms.iter().map(|form| {
        let docs = docs::outer(&docs::form(form));
        let alias = docs::alias(&form.name, &form.variant_name);
        let variant = variant(scope, form);
        quote! { #docs #alias #variant, }
    });
    let rows = forms.iter().map(|form| {
        let look = Ident::new(word(form.look), Span::call_site());
        let variant = variant(scope, form);
        quote! { #look #variant }
    });
    vec![
        quote! {
            #docs
            #alias
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// Any other value, kept as received.
                Unknown(JsonValue),
            }
        },
        quote! { union! { #name { #(#rows),* } } },
    ]
}

fn variant(scope: &Scope<'_>, form: &Form) -> TokenStream {
    let name = form.variant_name.token();
    let ty = scope.value(&form.ty);
    let ty = if form.boxed {
        quote! { Box<#ty> }
    } else {
        ty
    };
    quote! { #name(#ty) }
}

/// Returns the keyword of the macro for a variant.
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
