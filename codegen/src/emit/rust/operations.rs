//! Emits operations: a static that describes each, and a thin method.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::docs;
use super::scope::Scope;
use crate::model::{
    Alias, Api, Client, Encoding, Group, Location, Member, Operation, Pagination,
    Presence,
};

/// Returns the items of the module of one group.
pub(super) fn items(api: &Api, client: &Client, group: &Group) -> Vec<TokenStream> {
    let type_name = client.type_name.token();
    let statics = group.operations.iter().map(|operation| description(api, operation));
    let scope = Scope::new(api);
    let methods =
        group.operations.iter().map(|operation| method(&scope, client, operation));
    let block = docs::outer(&docs::block(group));
    let mut items: Vec<_> = statics.collect();
    items.push(quote! { #block impl #type_name { #(#methods)* } });

    let title = format!("Operations of the group {}.", group.title);
    let docs = docs::inner(&[title]);
    let imports = scope.imports(&[], Some(client));
    [vec![docs, imports], items].concat()
}

fn description(api: &Api, operation: &Operation) -> TokenStream {
    let static_name = operation.static_name.token();
    let (name, path) = (&operation.name, &operation.path);
    let method = Ident::new(operation.method.as_str(), Span::call_site());
    let request = operation.request.iter();
    let located = request.flat_map(|request| {
        api.schema(request.schema).fields().iter().zip(&request.locations)
    });
    let query = located
        .filter(|(_, location)| **location == Location::Query)
        .map(|(field, _)| &field.name);
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
    let paging = paging(operation.pagination.as_ref());
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
            paging: #paging,
        };
    }
}

/// Returns the table by which the runtime paginates.
fn paging(pagination: Option<&Pagination>) -> TokenStream {
    let Some(pagination) = pagination else { return quote! { None } };
    let Pagination {
        from,
        limit,
        most,
        items,
        total,
        next,
        ..
    } = pagination;
    let from = from.wire_path();
    let [limit, items, total, next] = [limit, items, total, next]
        .map(|member| option(member.as_ref().map(Member::wire_path)));
    let most = option(most.map(Literal::i64_unsuffixed));
    quote! {
        Some(Paging {
            from: #from,
            limit: #limit,
            most: #most,
            items: #items,
            total: #total,
            next: #next,
        })
    }
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}

/// Returns the expression that takes the items from the data of a page.
fn entries(pagination: &Pagination, optional: bool) -> TokenStream {
    let mut entries = quote! { page };
    let mut may_miss = optional;
    let member = pagination.items.iter();
    for (field, presence) in member.flat_map(|it| it.rust.iter().zip(&it.presence)) {
        let field = field.token();
        entries = match (presence, may_miss) {
            (Presence::Required, false) => quote! { #entries.#field },
            (Presence::Required, true) => quote! { #entries.map(|it| it.#field) },
            (Presence::RequiredNullable | Presence::Optional, false) => {
                quote! { #entries.#field }
            }
            (Presence::RequiredNullable | Presence::Optional, true) => {
                quote! { #entries.and_then(|it| it.#field) }
            }
            (Presence::OptionalNullable, false) => {
                quote! { #entries.#field.into_value() }
            }
            (Presence::OptionalNullable, true) => {
                quote! { #entries.and_then(|it| it.#field.into_value()) }
            }
        };
        may_miss |= *presence != Presence::Required;
    }
    if may_miss {
        quote! { #entries.unwrap_or_default() }
    } else {
        entries
    }
}

fn method(scope: &Scope<'_>, client: &Client, operation: &Operation) -> TokenStream {
    let name = operation.method_name.token();
    let static_name = operation.static_name.token();
    let response = &operation.response;
    let data = scope.data(response.data.as_ref(), response.optional);
    let docs = docs::outer(&docs::operation(scope.api(), client, operation));
    let alias = docs::alias(&operation.name, &operation.method_name);
    let deprecated = operation.deprecated.as_ref().map(docs::deprecated);
    let argument = operation.request.as_ref().map(|request| {
        let dto = scope.schema(request.schema);
        quote! { request: #dto }
    });
    let (answer, call) = match (&operation.pagination, &operation.request) {
        (Some(pagination), _) => {
            let item = scope.value(&pagination.item);
            let entries = entries(pagination, response.optional);
            let call =
                quote! { self.call_list(&#static_name, request, |page| #entries) };
            (quote! { Call<#data, #item> }, call)
        }
        (None, Some(_)) => {
            (quote! { Call<#data> }, quote! { self.call(&#static_name, Some(&request)) })
        }
        (None, None) => {
            (quote! { Call<#data> }, quote! { self.call(&#static_name, None) })
        }
    };
    let signature = quote! { (&self, #argument) -> #answer };
    let former =
        operation.aliases.iter().map(|alias| former(alias, operation, &signature));
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name #signature {
            #call
        }

        #(#former)*
    }
}

/// Returns the method for a former name of an operation.
fn former(alias: &Alias, operation: &Operation, signature: &TokenStream) -> TokenStream {
    let docs = docs::outer(&docs::former(operation));
    let found = docs::alias(&alias.name, &alias.method_name);
    let note = format!("use `{}`", operation.method_name);
    let (name, current) = (alias.method_name.token(), operation.method_name.token());
    let request = operation.request.iter().map(|_| quote! { request });
    let lint = operation.deprecated.as_ref().map(|_| {
        quote! { #[expect(deprecated, reason = "both names are deprecated")] }
    });
    quote! {
        #docs
        #found
        #[deprecated(note = #note)]
        #lint
        #[inline]
        pub fn #name #signature {
            self.#current(#(#request),*)
        }
    }
}
