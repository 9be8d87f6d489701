//! Tests that grow with the spec: every schema makes a round trip, every page's example compiles.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::model::{Api, Client, SchemaId};

/// Every schema by the module that has it, for the property test of the codec.
pub(super) fn round_trip(api: &Api) -> Vec<TokenStream> {
    let docs =
        docs::inner(&["Every schema survives being written and read.".to_owned()]);
    let shared = [("shared", api.shared.clone())];
    let clients = api.clients.iter();
    let clients =
        clients.map(|client| (client.module.as_str(), schemas(client).collect()));
    let modules: Vec<_> =
        shared.into_iter().chain(clients).filter(|(_, ids)| !ids.is_empty()).collect();
    let import = (!modules.is_empty())
        .then(|| quote! { use crate::runtime::codec::fill::round_trip; });
    let tests = modules.iter().map(|(module, ids)| {
        let module = format_ident!("{module}");
        let test = format_ident!("schemas_of_{module}_survive");
        let names = ids.iter().map(|id| api.schema(*id).type_name.token());
        quote! {
            #[test]
            fn #test() {
                use crate::generated::#module::*;

                #(round_trip::<#names>();)*
            }
        }
    });
    let mut items = vec![docs, quote! { #import }];
    items.extend(tests);
    items
}

fn schemas(client: &Client) -> impl Iterator<Item = SchemaId> {
    client.groups.iter().flat_map(|group| group.schemas.iter().copied())
}

/// The pages of the reference as documentation, so that their examples are compiled.
pub(super) fn pages(api: &Api) -> Vec<TokenStream> {
    let docs =
        docs::inner(&["The examples on the pages of the reference compile.".to_owned()]);
    let pages = api.operations().enumerate().map(|(index, operation)| {
        let page = format!("../../docs/reference/{}", operation.page);
        let name = format_ident!("Page{index}");
        quote! { #[doc = include_str!(#page)] struct #name; }
    });
    let mut items = vec![docs];
    items.extend(pages);
    items
}
