//! Emits a table of the operations of each client by name, for tests that call them all.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use crate::model::{Api, Client, Operation};

/// Returns the items of the module of the tables.
pub(super) fn items(api: &Api) -> Vec<TokenStream> {
    let title = "Calls every operation by its documented name with JSON.".to_owned();
    let clients: Vec<_> = api.clients.iter().filter(|it| has_operations(it)).collect();
    let imports = imports(&clients);
    let tables = clients.iter().map(|client| table(client));
    [docs::inner(&[title]), imports].into_iter().chain(tables).collect()
}

fn operations(client: &Client) -> impl Iterator<Item = &Operation> {
    client.groups.iter().flat_map(|group| &group.operations)
}

fn has_operations(client: &Client) -> bool {
    operations(client).next().is_some()
}

fn imports(clients: &[&Client]) -> TokenStream {
    let types = clients.iter().map(|client| {
        let module = Ident::new(client.module.as_str(), Span::call_site());
        let name = client.type_name.token();
        quote! { use crate::generated::#module::#name; }
    });
    let requests = || clients.iter().flat_map(|client| operations(client));
    let with = requests().any(|operation| operation.request.is_some());
    let without = requests().any(|operation| operation.request.is_none());
    let functions = [(with, "with"), (without, "without")];
    let functions = functions.iter().filter(|(is_used, _)| *is_used);
    let functions = functions.map(|(_, name)| Ident::new(name, Span::call_site()));
    let runtime = (!clients.is_empty()).then(|| {
        quote! {
            use crate::runtime::client::dispatch::{Dispatched, unknown, #(#functions),*};
            use crate::runtime::prelude::JsonValue;
        }
    });
    quote! { #(#types)* #runtime }
}

/// Returns the names of the operations of a client, and the function that calls them.
fn table(client: &Client) -> TokenStream {
    let module = client.module.as_str();
    let names = format_ident!("{}", module.to_uppercase());
    let function = format_ident!("{module}");
    let type_name = client.type_name.token();
    let title = |text: &str| {
        docs::outer(&[format!("{text} of [`{}`].", client.type_name.as_str())])
    };
    let (listed, called) =
        (title("Names of the operations"), title("Calls an operation"));
    let all = operations(client).map(|operation| &operation.name);
    let former_names = format_ident!("FORMER_{names}");
    let former = operations(client).flat_map(|operation| {
        let name = &operation.name;
        let aliases = operation.aliases.iter().map(|alias| &alias.name);
        aliases.map(move |alias| quote! { (#alias, #name) })
    });
    let renamed = title("Former and current names of operations");
    let arms = operations(client).map(arm);
    let is_deprecated =
        operations(client).any(|operation| operation.deprecated.is_some());
    let lint = is_deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "deprecated operations must work until they are removed")] }
    });
    quote! {
        #listed
        pub(crate) static #names: &[&str] = &[#(#all),*];

        #renamed
        pub(crate) static #former_names: &[(&str, &str)] = &[#(#former),*];

        #called
        #lint
        pub(crate) fn #function(client: &#type_name, name: &str, json: JsonValue) -> Dispatched {
            match name {
                #(#arms)*
                _ => unknown(name),
            }
        }
    }
}

fn arm(operation: &Operation) -> TokenStream {
    let name = &operation.name;
    let method = operation.method_name.token();
    match operation.request {
        Some(_) => quote! { #name => with(json, |dto| client.#method(dto)), },
        None => quote! { #name => without(json, client.#method()), },
    }
}
