//! Enums that keep values they do not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::model::{Schema, Variant};

/// Everything of one enum.
pub(super) fn items(schema: &Schema, variants: &[Variant]) -> Vec<TokenStream> {
    let name = schema.type_name.token();
    let docs = docs::outer(&docs::enumeration(schema));
    let alias = docs::alias(&schema.name, &schema.type_name);
    let names: Vec<_> =
        variants.iter().map(|variant| variant.variant_name.token()).collect();
    let values: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
    let listed = variants.iter().map(|variant| {
        let docs = docs::outer(&docs::variant(variant));
        let alias = docs::alias(&variant.value, &variant.variant_name);
        let name = variant.variant_name.token();
        quote! { #docs #alias #name, }
    });
    vec![
        quote! {
            #docs
            #alias
            #[derive(Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#listed)*
                /// A value that this version of the client does not know.
                Unknown(UnknownValue),
            }
        },
        quote! {
            impl #name {
                /// The text on the wire.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#names => #values,)*
                        Self::Unknown(value) => value.as_str(),
                    }
                }
            }
        },
        quote! {
            impl OpenEnum for #name {
                #[cfg(test)]
                fn values() -> &'static [&'static str] { &[#(#values),*] }

                #[inline]
                fn known(text: &str) -> Option<Self> {
                    match text {
                        #(#values => Some(Self::#names),)*
                        _ => None,
                    }
                }

                #[inline]
                fn unknown(value: UnknownValue) -> Self { Self::Unknown(value) }
            }
        },
        quote! { open_enum!(#name); },
    ]
}
