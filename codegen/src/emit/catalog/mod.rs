//! Emits the catalog: operations, schemas, and resources as tables for the mock server.

mod operations;
mod resources;
mod schemas;
mod scope;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use self::scope::Scope;
use super::module::{self, Module, docs};
use crate::files::FileSet;
use crate::format::FormatError;
use crate::model::{Api, Client, Code, Group, SchemaId};

/// Folder of the modules.
const ROOT: &str = "generated-client/mock/src/generated";

/// Emits every module.
///
/// # Errors
///
/// Returns an error if the emitted code is not valid Rust, which is a bug in the generator.
pub fn emit(api: &Api, files: &mut FileSet) -> Result<(), FormatError> {
    module::emit(ROOT, &modules(api), files)
}

fn modules(api: &Api) -> Vec<Module<'_>> {
    let mut modules = vec![Module::new("mod", "spec/", || root(api))];
    if !api.resources.is_empty() {
        modules.push(Module::new("resources", "spec/resources.yaml", || {
            resources::items(api)
        }));
    }
    if !api.shared.is_empty() {
        modules.push(Module::new("shared", "spec/shared.yaml", || {
            let title = "Schemas that several clients use.";
            tables(api, title, &api.shared, None)
        }));
    }
    for client in &api.clients {
        let folder = client.module.as_str();
        modules.push(Module::new(format!("{folder}/mod"), "spec/api.yaml", || {
            client_root(client)
        }));
        for group in &client.groups {
            let path = format!("{folder}/{}", group.module.as_str());
            let origin = format!("spec/{}/{}.yaml", client.name, group.name);
            modules.push(Module::new(path, origin, || {
                let title = format!("The group {}.", group.title);
                tables(api, &title, &group.schemas, Some((client, group)))
            }));
        }
    }
    modules
}

fn root(api: &Api) -> Vec<TokenStream> {
    let clients = api.clients.iter().map(|client| client.module.as_str());
    let shared = (!api.shared.is_empty()).then_some("shared");
    let resources = (!api.resources.is_empty()).then_some("resources");
    let modules = sorted(clients.chain(shared).chain(resources));
    let operations = api.identified().map(|(_, client, group, operation)| {
        let (client, group) = (client.module.token(), group.module.token());
        let name = operation.catalog_name.token();
        quote! { &#client::#group::#name }
    });
    let listed = api.resources.iter().map(|resource| {
        let name = resource.static_name.token();
        quote! { &resources::#name }
    });
    let (status, reasons) = (codes(&api.status_codes), codes(&api.api_codes));
    vec![
        docs(&["The tables that are generated from the spec.".to_owned()]),
        quote! { #(mod #modules;)* },
        quote! { use crate::catalog::{Catalog, Code}; },
        quote! {
            /// The tables of the whole API.
            pub static CATALOG: Catalog = Catalog {
                operations: &[#(#operations),*],
                resources: &[#(#listed),*],
                status_codes: &[#(#status),*],
                api_codes: &[#(#reasons),*],
            };
        },
    ]
}

fn codes(codes: &[Code]) -> impl Iterator<Item = TokenStream> {
    codes.iter().map(|code| {
        let number = Literal::i64_unsuffixed(code.code);
        let (name, description) = (&code.name, code.description.plain());
        quote! { Code::new(#number, #name, #description) }
    })
}

fn client_root(client: &Client) -> Vec<TokenStream> {
    let modules = sorted(client.groups.iter().map(|group| group.module.as_str()));
    vec![
        docs(&[format!("Groups of the client {}.", client.title)]),
        quote! { #(pub(crate) mod #modules;)* },
    ]
}

/// Returns the items of a file of schemas, and of the operations of a group.
fn tables(
    api: &Api,
    title: &str,
    schemas: &[SchemaId],
    group: Option<(&Client, &Group)>,
) -> Vec<TokenStream> {
    let scope = Scope::new(api);
    let mut statics: Vec<_> = group
        .into_iter()
        .flat_map(|(client, group)| {
            let operations = group.operations.iter();
            operations.map(move |it| (client, group, it))
        })
        .map(|(client, group, it)| operations::item(&scope, client, group, it))
        .collect();
    statics.extend(schemas.iter().map(|id| schemas::item(&scope, api.schema(*id))));
    let mut items = vec![docs(&[title.to_owned()]), scope.imports(schemas)];
    items.append(&mut statics);
    items
}

/// Returns modules in the order in which rustfmt declares them.
fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<Ident> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names.into_iter().map(|name| Ident::new(name, Span::call_site())).collect()
}
