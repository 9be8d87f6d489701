//! Operations: a static that describes each, and a thin method.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::{docs, types};
use crate::model::{Api, Client, Encoding, Group, Operation};

/// The module of one group.
pub(super) fn items(api: &Api, client: &Client, group: &Group) -> Vec<TokenStream> {
    let type_name = client.type_name.token();
    let statics = group.operations.iter().map(|operation| description(api, operation));
    let methods =
        group.operations.iter().map(|operation| method(api, client, operation));
    let block = docs::outer(&docs::block(group));
    let mut items: Vec<_> = statics.collect();
    items.push(quote! { #block impl #type_name { #(#methods)* } });

    let title = format!("Operations of the group {}.", group.title);
    let docs = docs::inner(&[title]);
    let [std, own] = Imports::of_operations(group).declare(api, Some(client));
    [vec![docs, std, own], items].concat()
}

fn description(api: &Api, operation: &Operation) -> TokenStream {
    let static_name = operation.static_name.token();
    let (name, path) = (&operation.name, &operation.path);
    let method = Ident::new(operation.method.as_str(), Span::call_site());
    let query = operation.request.iter().flat_map(|request| &request.query);
    let body = match operation.request.as_ref().and_then(|request| request.body) {
        None => quote! { None },
        Some(Encoding::Json) => quote! { Json },
        Some(Encoding::Form) => quote! { Form },
        Some(Encoding::Multipart) => quote! { Multipart },
    };
    let envelope = match operation.response.member.as_deref() {
        Some("data") => quote! { Standard },
        Some(member) => quote! { Member(#member) },
        None => quote! { Bare },
    };
    let idempotent = operation.idempotent;
    let credentials = operation.credentials.iter().map(|index| {
        let variant = api.credentials[*index].variant.token();
        quote! { Credential::#variant }
    });
    quote! {
        static #static_name: Operation = Operation {
            name: #name,
            method: Method::#method,
            path: #path,
            query: &[#(#query),*],
            body: Body::#body,
            credentials: &[#(#credentials),*],
            idempotent: #idempotent,
            envelope: Envelope::#envelope,
        };
    }
}

fn method(api: &Api, client: &Client, operation: &Operation) -> TokenStream {
    let name = operation.method_name.token();
    let static_name = operation.static_name.token();
    let response = &operation.response;
    let data = types::data(api, response.data.as_ref(), response.optional);
    let docs = docs::outer(&docs::operation(api, client, operation));
    let alias = docs::alias(&operation.name, &operation.method_name);
    let deprecated = operation.deprecated.as_ref().map(docs::deprecated);
    let (argument, request) = match &operation.request {
        Some(request) => {
            let dto = api.schema(request.schema).type_name.token();
            (quote! { , request: #dto }, quote! { Some(&request) })
        }
        None => (quote! {}, quote! { None }),
    };
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name(&self #argument) -> Call<#data> {
            self.call(&#static_name, #request)
        }
    }
}
