//! Emits the test that writes and reads every schema.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::model::{Api, Client, SchemaId};

/// Returns the test of the codec for every schema, by module.
pub(super) fn round_trip(api: &Api) -> Vec<TokenStream> {
    let docs = docs::inner(&["Writes and reads every schema.".to_owned()]);
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
