//! Emits enums that keep undocumented values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::model::{Schema, Variant};

/// Returns all items of one enum.
pub(super) fn items(schema: &Schema, variants: &[Variant]) -> Vec<TokenStream> {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::enumeration(schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let listed = variants.iter().map(|variant| {
        let docs = docs::outer(&docs::variant(variant));
        let alias = docs::alias(&variant.value, &variant.variant_name);
        let name = variant.variant_name.token();
        quote! { #docs #alias #name, }
    });
    let rows = variants.iter().map(|variant| {
        let (name, value) = (variant.variant_name.token(), &variant.value);
        quote! { #name = #value }
    });
    vec![
        quote! {
            #docs
            #alias
            #[derive(Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#listed)*
                /// A value that this version of the crate does not know.
                Unknown(UnknownValue),
            }
        },
        quote! { open_enum! { #name { #(#rows),* } } },
    ]
}
