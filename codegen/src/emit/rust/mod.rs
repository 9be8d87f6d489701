//! Emits the Rust modules: a folder for each client, and in it one for each group.

mod dispatch;
mod docs;
mod enums;
mod errors;
mod operations;
mod records;
mod scope;
mod tests;
mod unions;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use self::scope::Scope;
use super::module::{self, Module};
use crate::files::FileSet;
use crate::format::FormatError;
use crate::model::{Answer, Api, Client, Group, Schema, SchemaId, Shape};

/// Folder of the modules.
const ROOT: &str = "generated-client/src/generated";

/// Emits every module.
///
/// # Errors
///
/// Returns an error if the emitted code is not valid Rust, which is a bug in the generator.
pub fn emit(api: &Api, files: &mut FileSet) -> Result<(), FormatError> {
    module::emit(ROOT, &modules(api), files)
}

fn modules(api: &Api) -> Vec<Module<'_>> {
    let mut modules = vec![
        Module::new("mod", "spec/", || root(api)),
        Module::new("errors", "spec/errors.yaml", || errors::items(api)),
        Module::new("round_trip", "spec/", || tests::round_trip(api)),
        Module::new("dispatch", "spec/", || dispatch::items(api)),
    ];
    if !api.shared.is_empty() {
        modules.push(Module::new("shared", "spec/shared.yaml", || {
            models(api, &api.shared, &[], "DTOs that several clients use.")
        }));
    }
    for client in &api.clients {
        let folder = client.module.as_str();
        modules.push(Module::new(format!("{folder}/mod"), "spec/api.yaml", || {
            client_root(api, client)
        }));
        for group in &client.groups {
            let origin = format!("spec/{}/{}.yaml", client.name, group.name);
            let folder = format!("{folder}/{}", group.module.as_str());
            let path = |file: &str| format!("{folder}/{file}");
            modules.push(Module::new(path("mod"), &origin, || group_root(group)));
            if has_models(group) {
                modules.push(Module::new(path("models"), &origin, || {
                    let title = format!("DTOs of the group {}.", group.title);
                    models(api, &group.schemas, &group.answers, &title)
                }));
            }
            if !group.operations.is_empty() {
                modules.push(Module::new(path("operations"), &origin, || {
                    operations::items(api, client, group)
                }));
            }
        }
    }
    modules
}

fn has_models(group: &Group) -> bool {
    !group.schemas.is_empty() || !group.answers.is_empty()
}

fn root(api: &Api) -> Vec<TokenStream> {
    let docs = docs::inner(&["The code that is generated from the spec.".to_owned()]);
    let modules =
        sorted(api.clients.iter().map(|client| client.module.as_str()).collect());
    let shared = (!api.shared.is_empty()).then(|| quote! { pub(crate) mod shared; });
    vec![
        docs,
        quote! { #(pub mod #modules;)* },
        quote! { pub(crate) mod errors; #shared },
        quote! { #[cfg(test)] pub(crate) mod dispatch; },
        quote! { #[cfg(test)] mod round_trip; },
    ]
}

/// Returns the module of a client, which exports everything that its operations name.
fn client_root(api: &Api, client: &Client) -> Vec<TokenStream> {
    let docs = docs::inner(&docs::client(client));
    let modules =
        sorted(client.groups.iter().map(|group| group.module.as_str()).collect());
    let exports = client.groups.iter().filter(|group| has_models(group));
    let exports = in_order(exports.map(|group| group.module.as_str()).collect());
    let type_name = client.type_name.token();
    let builder = client.builder_name.token();
    let shared = (!api.shared.is_empty())
        .then(|| quote! { pub use crate::generated::shared::*; });
    vec![
        docs,
        quote! { #(mod #modules;)* },
        quote! { #(pub use #exports::*;)* },
        quote! { #shared pub use crate::runtime::{#type_name, #builder}; },
    ]
}

/// Returns modules in the order in which rustfmt declares them.
fn sorted(mut names: Vec<&str>) -> Vec<Ident> {
    names.sort_unstable();
    names.into_iter().map(|name| Ident::new(name, Span::call_site())).collect()
}

/// Returns modules in the order in which rustfmt exports them: by name, with numbers by value.
fn in_order(mut names: Vec<&str>) -> Vec<Ident> {
    let number = |name: &str| {
        let digits = name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        (name[..digits].to_owned(), name[digits..].parse::<u64>().ok())
    };
    names.sort_by_key(|name| number(name));
    names.into_iter().map(|name| Ident::new(name, Span::call_site())).collect()
}

fn group_root(group: &Group) -> Vec<TokenStream> {
    let docs = docs::inner(&docs::titled(&group.title, &group.description));
    let models = has_models(group).then(|| quote! { mod models; });
    let operations = (!group.operations.is_empty()).then(|| quote! { mod operations; });
    let exports = has_models(group).then(|| quote! { pub use models::*; });
    vec![docs, quote! { #models #operations }, quote! { #exports }]
}

/// Returns the items of a file of DTOs and of names for responses.
fn models(
    api: &Api,
    ids: &[SchemaId],
    answers: &[Answer],
    title: &str,
) -> Vec<TokenStream> {
    let scope = Scope::new(api);
    let schemas = ids.iter().flat_map(|id| schema(&scope, api.schema(*id)));
    let answers = answers.iter().map(|answer| alias(&scope, answer));
    let mut items: Vec<_> = schemas.chain(answers).collect();
    let docs = docs::inner(&[title.to_owned()]);
    let mut output = vec![docs, scope.imports(ids, None)];
    output.append(&mut items);
    output
}

fn schema(scope: &Scope<'_>, schema: &Schema) -> Vec<TokenStream> {
    match &schema.shape {
        Shape::Record(record) => records::items(scope, schema, record),
        Shape::Enum(variants) => enums::items(schema, variants),
        Shape::Union(forms) => unions::items(scope, schema, forms),
    }
}

fn alias(scope: &Scope<'_>, answer: &Answer) -> TokenStream {
    let name = answer.type_name.token();
    let data = scope.data(answer.data.as_ref(), answer.optional);
    let docs = docs::outer(&docs::answer(answer));
    let alias = docs::alias(&answer.name, &answer.type_name);
    quote! { #docs #alias pub type #name = Response<#data>; }
}
