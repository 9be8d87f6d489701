//! Emits operations.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::scope::{Scope, option};
use crate::model::{
    Action, Binding, Client, Encoding, Group, Location, Member, Operation, Pagination,
    PaginationStyle, Request, Response,
};

/// Returns the static of an operation.
pub(super) fn item(
    scope: &Scope<'_>,
    client: &Client,
    group: &Group,
    operation: &Operation,
) -> TokenStream {
    let static_name = operation.catalog_name.token();
    let (client, group) = (&client.name, &group.name);
    let (name, summary) = (&operation.name, operation.summary.plain());
    let (method, path) = (operation.method.as_str(), &operation.path);
    let credentials = operation.credentials.iter().filter_map(|index| {
        let credential = scope.api.credentials.get(*index)?;
        Some(&credential.name)
    });
    let request = option(operation.request.as_ref().map(|it| request(scope, it)));
    let response = response(scope, &operation.response);
    let pagination = option(operation.pagination.as_ref().map(pagination));
    let binding = option(operation.binding.as_ref().map(|it| binding(scope, it)));
    quote! {
        pub(crate) static #static_name: Operation = Operation {
            client: #client,
            group: #group,
            name: #name,
            summary: #summary,
            method: #method,
            path: #path,
            credentials: &[#(#credentials),*],
            request: #request,
            response: #response,
            pagination: #pagination,
            binding: #binding,
        };
    }
}

fn request(scope: &Scope<'_>, request: &Request) -> TokenStream {
    let schema = scope.schema(request.schema);
    let locations = locations(&request.locations);
    let body = request.body.map(|encoding| match encoding {
        Encoding::Json => quote! { Encoding::Json },
        Encoding::Form => quote! { Encoding::Form },
        Encoding::Multipart => quote! { Encoding::Multipart },
    });
    let body = option(body);
    quote! { Request { schema: #schema, locations: #locations, body: #body } }
}

/// Returns the array of locations, in brief if all are the same.
fn locations(locations: &[Location]) -> TokenStream {
    let word = |location: &Location| match location {
        Location::Path => quote! { Location::Path },
        Location::Query => quote! { Location::Query },
        Location::Body => quote! { Location::Body },
    };
    match locations {
        [first, _, ..] if locations.iter().all(|it| it == first) => {
            let (first, count) =
                (word(first), Literal::usize_unsuffixed(locations.len()));
            quote! { &[#first; #count] }
        }
        locations => {
            let locations = locations.iter().map(word);
            quote! { &[#(#locations),*] }
        }
    }
}

fn response(scope: &Scope<'_>, response: &Response) -> TokenStream {
    let data = option(response.data.as_ref().map(|ty| scope.ty(ty)));
    let (optional, member) = (response.optional, option(response.member.as_ref()));
    quote! { Response { data: #data, optional: #optional, member: #member } }
}

fn pagination(pagination: &Pagination) -> TokenStream {
    let style = match pagination.style {
        PaginationStyle::Cursor => quote! { Cursor },
        PaginationStyle::Page | PaginationStyle::None => quote! { Page },
    };
    let from = path(&pagination.from.wire);
    let member =
        |member: &Option<Member>| option(member.as_ref().map(|it| path(&it.wire)));
    let limit = member(&pagination.limit);
    let items = member(&pagination.items);
    let total = member(&pagination.total);
    let next = member(&pagination.next);
    quote! {
        Pagination {
            style: PaginationStyle::#style,
            from: #from,
            limit: #limit,
            items: #items,
            total: #total,
            next: #next,
        }
    }
}

fn path(names: &[String]) -> TokenStream {
    quote! { &[#(#names),*] }
}

fn binding(scope: &Scope<'_>, binding: &Binding) -> TokenStream {
    let resource = scope.resource(binding.resource);
    let action = match binding.action {
        Action::Create => "Create",
        Action::Read => "Read",
        Action::List => "List",
        Action::Update => "Update",
        Action::Delete => "Delete",
        Action::Replace => "Replace",
        Action::Check => "Check",
    };
    let action = Ident::new(action, Span::call_site());
    let keys = binding.keys.iter().map(|key| {
        let (resource, path) = (scope.resource(key.resource), path(&key.path));
        quote! { Key::new(#resource, #path) }
    });
    let items = option(binding.items.as_ref());
    let returns = option(binding.returns.map(|id| scope.resource(id)));
    let new_key = option(binding.new_key.as_ref());
    quote! {
        Binding {
            resource: #resource,
            action: Action::#action,
            keys: &[#(#keys),*],
            items: #items,
            returns: #returns,
            new_key: #new_key,
        }
    }
}
