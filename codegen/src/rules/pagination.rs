//! Checks pagination: the members of the request and the response, found by their paths.

use super::context::Check;
use crate::hint;
use crate::raw::PaginationStyle;
use crate::source::Place;
use crate::symbols::Operation;
use crate::types::Type;

/// Members by which requests select a page, at the top level or in [`HOLDER`].
const PAGE_MEMBERS: [&str; 2] = ["page", "limit"];

/// The member in which some requests nest them.
const HOLDER: &str = "options.pagination";

/// The required type of a member.
#[derive(Clone, Copy)]
enum Kind {
    Integer,
    Text,
    Array,
}

impl Kind {
    fn takes(self, ty: &Type) -> bool {
        let is_word = |word| ty.scalar().is_some_and(|scalar| scalar.word == word);
        match self {
            Self::Integer => is_word("integer"),
            Self::Text => is_word("string"),
            Self::Array => matches!(ty, Type::List(_)),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Integer => "an integer",
            Self::Text => "a string",
            Self::Array => "an array",
        }
    }
}

/// Returns the type of the request, if it is a DTO.
fn asked(operation: &Operation, check: &Check) -> Option<Type> {
    check.symbols.request(operation).map(|(id, _)| Type::Schema(id))
}

/// Checks that an operation that selects a page states its pagination.
pub(super) fn is_stated(operation: &Operation, check: &mut Check) {
    if operation.raw.pagination.is_some() || !operation.raw.is_emitted() {
        return;
    }
    let Some(request) = asked(operation, check) else { return };
    let below = PAGE_MEMBERS.map(|name| format!("{HOLDER}.{name}"));
    let mut paths = PAGE_MEMBERS.into_iter().chain(below.iter().map(String::as_str));
    if let Some(found) = paths.find(|path| check.symbols.walk(&request, path).is_ok()) {
        let name = &operation.raw.name;
        check.report(
            "missing-pagination",
            operation.place.key("name"),
            format!("missing `pagination` of operation `{name}`, which takes `{found}`"),
            "add `pagination` with `style`, `from`, and `items`, or `style: none` if the response \
             is not paginated",
        );
    }
}

pub(super) fn keys_fit_the_style(operation: &Operation, check: &mut Check) {
    let Some(raw) = &operation.raw.pagination else { return };
    let place = operation.place.key("pagination");
    let mut report = |place, message: &str, help: &str| {
        check.report("pagination-shape", place, message, help);
    };
    if raw.style == PaginationStyle::None {
        let keys = [
            ("from", &raw.from),
            ("limit", &raw.limit),
            ("items", &raw.items),
            ("total", &raw.total),
            ("next", &raw.next),
        ];
        for (key, _) in keys.into_iter().filter(|(_, path)| path.is_some()) {
            let message = format!("unexpected `{key}` with `style: none`");
            report(place.name(key), &message, "remove the key, or change the style");
        }
        return;
    }
    if raw.from.is_none() {
        let help = "add `from` with the member of the request that selects the page";
        report(place.key("style"), "missing `from` in `pagination`", help);
    }
    // Data that could not be resolved may be an array.
    let data = operation.data.as_ref();
    let is_list =
        data.map_or(operation.raw.response.has_data(), |data| Kind::Array.takes(data));
    if raw.items.is_none() && !is_list {
        let help = "add `items` with the member of the data that holds the items";
        report(
            place.key("style"),
            "missing `items` in `pagination`: the response data is not an \
             array",
            help,
        );
    }
    match (raw.style, &raw.next) {
        (PaginationStyle::Cursor, None) => report(
            place.key("style"),
            "missing `next` in `pagination`",
            "add `next` with the member of the data that holds the next cursor",
        ),
        (PaginationStyle::Page, Some(_)) => report(
            place.name("next"),
            "unexpected `next` with `style: page`",
            "remove `next`, or use `style: cursor`",
        ),
        _ => {}
    }
}

/// The type in which members are looked up.
struct Root<'a> {
    /// How messages refer to it.
    what: &'static str,
    ty: Option<&'a Type>,
    /// Whether the spec states it, even if it is invalid.
    is_written: bool,
}

pub(super) fn members_are_there(operation: &Operation, check: &mut Check) {
    let Some(raw) = &operation.raw.pagination else { return };
    let place = operation.place.key("pagination");
    let from_kind = match raw.style {
        PaginationStyle::None => return,
        PaginationStyle::Page => Kind::Integer,
        PaginationStyle::Cursor => Kind::Text,
    };
    let asked = asked(operation, check);
    let request = Root {
        what: "the request",
        ty: asked.as_ref(),
        is_written: operation.raw.request.is_some(),
    };
    let data = Root {
        what: "the response data",
        ty: operation.data.as_ref(),
        is_written: operation.raw.response.has_data(),
    };
    for (root, key, path, kind) in [
        (&request, "from", &raw.from, from_kind),
        (&request, "limit", &raw.limit, Kind::Integer),
        (&data, "items", &raw.items, Kind::Array),
        (&data, "total", &raw.total, Kind::Integer),
        (&data, "next", &raw.next, Kind::Text),
    ] {
        if let Some(path) = path {
            member(root, path, kind, place.key(key), check);
        }
    }
}

/// Checks that the member at a path exists. Errors in the root are reported elsewhere.
fn member(root: &Root, path: &str, kind: Kind, place: Place, check: &mut Check) {
    if root.ty.is_none() && root.is_written {
        return;
    }
    let what = root.what;
    let symbols = check.symbols;
    match root.ty.map_or(Err(Vec::new()), |root| symbols.walk(root, path)) {
        Err(known) => {
            let known = known.iter().map(String::as_str);
            let help = hint::among("the path of an existing member", path, known);
            let message = format!("unknown member `{path}` of {what}");
            check.report("unknown-member", place, message, help);
        }
        Ok(steps) => {
            let ty = steps.last().and_then(|(_, field)| field.ty.as_ref());
            if ty.is_some_and(|ty| !kind.takes(ty)) {
                let words = kind.words();
                check.report(
                    "member-type",
                    place,
                    format!("`{path}` of {what} must be {words}"),
                    format!("use {words}, or correct the type of the member"),
                );
            }
        }
    }
}
