//! Emits types and references to other statics, and the imports of a file, which are collected while
//! its items are emitted.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::model::{Api, ResourceId, SchemaId, Type};
use crate::names;

/// The names of a file.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    /// The schemas and resources that were used.
    schemas: RefCell<BTreeSet<SchemaId>>,
    resources: RefCell<BTreeSet<ResourceId>>,
    /// Whether the file contains the resources.
    is_of_resources: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            schemas: RefCell::default(),
            resources: RefCell::default(),
            is_of_resources: false,
        }
    }

    /// Creates the scope of the file that contains the resources.
    pub(super) fn of_resources(api: &'a Api) -> Self {
        Self {
            is_of_resources: true,
            ..Self::new(api)
        }
    }

    /// Returns a reference to the static of a schema.
    pub(super) fn schema(&self, id: SchemaId) -> TokenStream {
        self.schemas.borrow_mut().insert(id);
        let name = self.api.schema(id).static_name.token();
        quote! { &#name }
    }

    /// Returns a reference to the static of a resource.
    pub(super) fn resource(&self, id: ResourceId) -> TokenStream {
        self.resources.borrow_mut().insert(id);
        let name = self.api.resource(id).static_name.token();
        quote! { &#name }
    }

    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => {
                let name = names::constant_name(scalar.word).map(|name| name.token());
                quote! { Type::#name }
            }
            Type::Secret(scalar) => {
                let name = names::variant_name(scalar.word).map(|name| name.token());
                quote! { Type::Secret(Scalar::#name) }
            }
            Type::Schema(id) => {
                let schema = self.schema(*id);
                quote! { Type::Schema(#schema) }
            }
            Type::List(element) => {
                let element = self.inner(element);
                quote! { Type::List(#element) }
            }
            Type::Map(entry) => {
                let entry = self.inner(entry);
                quote! { Type::Map(#entry) }
            }
        }
    }

    /// Returns a reference to the type of elements.
    fn inner(&self, ty: &Type) -> TokenStream {
        let ty = self.ty(ty);
        quote! { &#ty }
    }

    /// Returns the imports of a file that contains the schemas `own`.
    pub(super) fn imports(&self, own: &[SchemaId]) -> TokenStream {
        let used = self.schemas.borrow();
        let foreign = |ids: &[SchemaId]| -> BTreeSet<&str> {
            let ids = ids.iter().filter(|id| used.contains(id) && !own.contains(id));
            ids.map(|id| self.api.schema(*id).static_name.as_str()).collect()
        };
        let groups = self.api.clients.iter().flat_map(|client| {
            let groups = client.groups.iter();
            groups.map(move |it| {
                let (client, group) = (client.module.token(), it.module.token());
                (quote! { #client::#group }, foreign(&it.schemas))
            })
        });
        let mut imports: Vec<_> = groups.collect();
        if !self.is_of_resources {
            let used = self.resources.borrow();
            let used = used.iter().map(|id| self.api.resource(*id).static_name.as_str());
            imports.push((quote! { resources }, used.collect()));
        }
        imports.push((quote! { shared }, foreign(&self.api.shared)));
        imports.sort_by_key(|(module, _)| module.to_string());
        let imports = imports.iter().filter_map(|(module, names)| import(module, names));
        quote! { use crate::catalog::*; #(#imports)* }
    }
}

fn import(module: &TokenStream, names: &BTreeSet<&str>) -> Option<TokenStream> {
    let names = names.iter().map(|name| Ident::new(name, Span::call_site()));
    (names.len() > 0).then(|| quote! { use crate::generated::#module::{#(#names),*}; })
}

/// Returns an optional value.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}
