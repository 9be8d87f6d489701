//! Tests that grow with the spec: every schema makes a round trip, every page's example compiles.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::model::{Api, Client, SchemaId};

/// A list of every schema, for the property test of the codec.
pub(super) fn round_trip(api: &Api) -> Vec<TokenStream> {
    let docs =
        docs::inner(&["Every schema survives being written and read.".to_owned()]);
    let shared =
        (!api.shared.is_empty()).then(|| quote! { use crate::generated::shared; });
    let shared_checks = api.shared.iter().map(|id| {
        let name = api.schema(*id).type_name.token();
        quote! { round_trip::<shared::#name>(); }
    });
    let modules = api.clients.iter().filter(|client| schemas(client).next().is_some());
    let modules = modules.map(|client| client.module.token());
    let checks = api.clients.iter().flat_map(|client| {
        let module = client.module.token();
        schemas(client).map(move |id| {
            let name = api.schema(id).type_name.token();
            quote! { round_trip::<#module::#name>(); }
        })
    });
    vec![
        docs,
        quote! {
            #(use crate::generated::#modules;)*
            #shared
            use crate::runtime::codec::fill::round_trip;
        },
        quote! {
            #[test]
            fn every_schema_survives_being_written_and_read() {
                #(#shared_checks)*
                #(#checks)*
            }
        },
    ]
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
