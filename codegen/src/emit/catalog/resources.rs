//! Emits resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::scope::{Scope, option};
use crate::emit::module::docs;
use crate::model::{Api, Resource, ResourceKind};

/// Returns the items of the file of resources.
pub(super) fn items(api: &Api) -> Vec<TokenStream> {
    let scope = Scope::of_resources(api);
    let mut statics: Vec<_> = api.resources.iter().map(|it| item(&scope, it)).collect();
    let title = "What operations create, read, and change.";
    let mut items = vec![docs(&[title.to_owned()]), scope.imports(&[])];
    items.append(&mut statics);
    items
}

fn item(scope: &Scope<'_>, resource: &Resource) -> TokenStream {
    let static_name = resource.static_name.token();
    let (name, description) = (&resource.name, resource.description.plain());
    let kind = kind(scope, &resource.kind);
    let missing = resource.missing.as_ref();
    let missing = option(missing.map(|code| Literal::i64_unsuffixed(code.code)));
    quote! {
        pub(crate) static #static_name: Resource = Resource {
            name: #name,
            description: #description,
            kind: #kind,
            missing: #missing,
        };
    }
}

fn kind(scope: &Scope<'_>, kind: &ResourceKind) -> TokenStream {
    match kind {
        ResourceKind::Items {
            schema,
            key,
            selector,
            unique,
            parent,
        } => {
            let schema = scope.schema(*schema);
            let selector = option(selector.as_ref());
            let parent = option(parent.map(|id| scope.resource(id)));
            quote! {
                Kind::Items {
                    schema: #schema,
                    key: #key,
                    selector: #selector,
                    unique: &[#(#unique),*],
                    parent: #parent,
                }
            }
        }
        ResourceKind::Single { schema } => {
            let schema = scope.schema(*schema);
            quote! { Kind::Single { schema: #schema } }
        }
        ResourceKind::Links { between } => {
            let between = between.map(|id| scope.resource(id));
            quote! { Kind::Links { between: [#(#between),*] } }
        }
    }
}
