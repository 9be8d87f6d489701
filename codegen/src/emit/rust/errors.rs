//! Emits the codes of the envelope, and the accessors of errors for them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::model::{Api, Code, CodeTable};

/// Returns the items of the module of codes.
pub(super) fn items(api: &Api) -> Vec<TokenStream> {
    let docs = docs::inner(&["Error codes of responses.".to_owned()]);
    let mut items = vec![docs, quote! { use crate::runtime::prelude::Error; }];
    let status = "Business status of a response: the `statusCode` of the envelope.";
    items.extend(codes(CodeTable::Status, status, &api.status_codes));
    let api_code = "Business reason of a response: the `apiCode` of the envelope.";
    items.extend(codes(CodeTable::Api, api_code, &api.api_codes));
    items.push(quote! {
        impl Error {
            /// Returns the `statusCode` of the envelope, if the server sent one.
            #[must_use]
            pub fn status_code(&self) -> Option<StatusCode> {
                self.status_code_raw().map(StatusCode::from)
            }

            /// Returns the `apiCode` of the envelope, if the server sent one.
            #[must_use]
            pub fn api_code(&self) -> Option<ApiCode> {
                self.api_code_raw().map(ApiCode::from)
            }
        }
    });
    items
}

fn codes(table: CodeTable, what: &str, codes: &[Code]) -> Vec<TokenStream> {
    let name = Code::type_of(table);
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
    let docs = docs::outer(&[what.to_owned()]);
    let variants: Vec<_> = codes.iter().map(|code| code.variant.token()).collect();
    let numbers: Vec<_> =
        codes.iter().map(|code| Literal::i64_unsuffixed(code.code)).collect();
    let listed = codes.iter().map(|code| {
        let docs = docs::outer(&docs::code(code));
        let variant = code.variant.token();
        quote! { #docs #variant, }
    });
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#listed)*
                /// A code that this version of the crate does not know.
                Unknown(i64),
            }
        },
        quote! {
            impl #name {
                /// Returns the code as a number.
                #[must_use]
                pub fn code(self) -> i64 {
                    match self {
                        #(Self::#variants => #numbers,)*
                        Self::Unknown(code) => code,
                    }
                }
            }
        },
        quote! {
            impl From<i64> for #name {
                fn from(code: i64) -> Self {
                    match code {
                        #(#numbers => Self::#variants,)*
                        _ => Self::Unknown(code),
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    write!(f, "{} {self:?}", self.code())
                }
            }
        },
    ]
}
