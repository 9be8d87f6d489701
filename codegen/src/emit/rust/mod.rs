//! The client's generated modules: one folder per client, one per group in it.

mod docs;
mod enums;
mod errors;
mod imports;
mod operations;
mod records;
mod tests;
mod types;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use self::imports::Imports;
use super::header;
use crate::files::FileSet;
use crate::format::{self, FormatError};
use crate::model::{Answer, Api, Client, Group, Schema, SchemaId, Shape};

/// Where the modules go.
const ROOT: &str = "generated-client/src/generated";

/// Writes every module.
///
/// # Errors
///
/// When the emitted code is no Rust, which is a fault of the generator.
pub fn emit(api: &Api, files: &mut FileSet) -> Result<(), FormatError> {
    let mut output = Output { files };
    output.write("mod", "spec/", &root(api))?;
    output.write("errors", "spec/errors.yaml", &errors::items(api))?;
    output.write("round_trip", "spec/", &tests::round_trip(api))?;
    output.write("pages", "spec/", &tests::pages(api))?;
    if !api.shared.is_empty() {
        let items = models(api, &api.shared, &[], "Schemas that several clients use.");
        output.write("shared", "spec/shared.yaml", &items)?;
    }
    for client in &api.clients {
        let folder = client.module.as_str();
        output.write(
            &format!("{folder}/mod"),
            "spec/api.yaml",
            &client_root(api, client),
        )?;
        for group in &client.groups {
            let origin = format!("spec/{}/{}.yaml", client.name, group.name);
            let folder = format!("{folder}/{}", group.module.as_str());
            output.write(&format!("{folder}/mod"), &origin, &group_root(group))?;
            if has_models(group) {
                let title = format!("DTOs of the group {}.", group.title);
                let items = models(api, &group.schemas, &group.answers, &title);
                output.write(&format!("{folder}/models"), &origin, &items)?;
            }
            if !group.operations.is_empty() {
                let items = operations::items(api, client, group);
                output.write(&format!("{folder}/operations"), &origin, &items)?;
            }
        }
    }
    Ok(())
}

struct Output<'a> {
    files: &'a mut FileSet,
}

impl Output<'_> {
    fn write(
        &mut self,
        module: &str,
        origin: &str,
        items: &[TokenStream],
    ) -> Result<(), FormatError> {
        let mut text = String::new();
        for line in header(origin) {
            text.push_str("// ");
            text.push_str(&line);
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&format::items(items)?);
        self.files.insert(format!("{ROOT}/{module}.rs"), text);
        Ok(())
    }
}

fn has_models(group: &Group) -> bool {
    !group.schemas.is_empty() || !group.answers.is_empty()
}

fn root(api: &Api) -> Vec<TokenStream> {
    let docs = docs::inner(&["Everything that is made from the spec.".to_owned()]);
    let modules =
        in_order(api.clients.iter().map(|client| client.module.as_str()).collect());
    let shared = (!api.shared.is_empty()).then(|| quote! { pub(crate) mod shared; });
    vec![
        docs,
        quote! { #(pub mod #modules;)* },
        quote! { pub(crate) mod errors; #shared },
        quote! { #[cfg(test)] mod round_trip; },
        quote! { #[cfg(doctest)] mod pages; },
    ]
}

/// The module of a client, in which users find all that its operations name.
fn client_root(api: &Api, client: &Client) -> Vec<TokenStream> {
    let docs = docs::inner(&docs::client(client));
    let modules =
        in_order(client.groups.iter().map(|group| group.module.as_str()).collect());
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

/// Modules in the order that rustfmt gives them: by name, with numbers counted.
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

/// A file of schemas and of names for answers.
fn models(
    api: &Api,
    ids: &[SchemaId],
    answers: &[Answer],
    title: &str,
) -> Vec<TokenStream> {
    let mut items = Vec::new();
    for id in ids {
        items.extend(schema(api, api.schema(*id)));
    }
    items.extend(answers.iter().map(|answer| alias(api, answer)));
    let docs = docs::inner(&[title.to_owned()]);
    let [std, own] = Imports::of_models(api, ids, answers).declare(api, None);
    let mut output = vec![docs, std, own];
    output.append(&mut items);
    output
}

fn schema(api: &Api, schema: &Schema) -> Vec<TokenStream> {
    match &schema.shape {
        Shape::Record(record) => records::items(api, schema, record),
        Shape::Enum(variants) => enums::items(schema, variants),
    }
}

fn alias(api: &Api, answer: &Answer) -> TokenStream {
    let name = answer.type_name.token();
    let data = types::data(api, answer.data.as_ref());
    let docs = docs::outer(&docs::answer(answer));
    let alias = docs::alias(&answer.name, &answer.type_name);
    quote! { #docs #alias pub type #name = Response<#data>; }
}
