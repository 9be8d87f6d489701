//! Rust types of fields and values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Field, Presence, Shape, Type};

/// Type of a value that is there.
pub(super) fn value(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote! { String },
        Type::Secret => quote! { Secret },
        Type::Integer => quote! { i64 },
        Type::Number => quote! { f64 },
        Type::Boolean => quote! { bool },
        Type::UnixSeconds => quote! { UnixSeconds },
        Type::UnixMillis => quote! { UnixMillis },
        Type::DateTime => quote! { DateTime },
        Type::File => quote! { File },
        Type::Object => quote! { JsonObject },
        Type::SecretObject => quote! { SecretObject },
        Type::Any => quote! { JsonValue },
        Type::SecretAny => quote! { SecretJson },
        Type::Schema(id) => {
            let name = api.schema(*id).type_name.token();
            quote! { #name }
        }
        Type::List(element) => {
            let element = value(api, element);
            quote! { Vec<#element> }
        }
        Type::Map(entry) => {
            let entry = value(api, entry);
            quote! { BTreeMap<String, #entry> }
        }
    }
}

/// Type of the data of an answer.
pub(super) fn data(api: &Api, ty: Option<&Type>, optional: bool) -> TokenStream {
    let data = ty.map_or_else(|| quote! { () }, |ty| value(api, ty));
    if optional {
        quote! { Option<#data> }
    } else {
        data
    }
}

/// Type of a field of a struct.
pub(super) fn field(api: &Api, field: &Field) -> TokenStream {
    let value = value(api, &field.ty);
    let value = if field.boxed {
        quote! { Box<#value> }
    } else {
        value
    };
    match field.presence {
        Presence::Required => value,
        Presence::RequiredNullable | Presence::Optional => quote! { Option<#value> },
        Presence::OptionalNullable => quote! { Patch<#value> },
    }
}

/// Type of an argument that gives a value, and whether it has to be converted.
pub(super) fn argument(api: &Api, ty: &Type) -> (TokenStream, bool) {
    let target = value(api, ty);
    let converts = match ty {
        Type::String
        | Type::Secret
        | Type::UnixSeconds
        | Type::UnixMillis
        | Type::DateTime
        | Type::SecretObject
        | Type::Any
        | Type::SecretAny => true,
        Type::Schema(id) => matches!(api.schema(*id).shape, Shape::Enum(_)),
        _ => false,
    };
    if converts { (quote! { impl Into<#target> }, true) } else { (target, false) }
}
