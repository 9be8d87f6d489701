//! How long lists go on: members of the request and of the answer, found by their paths.

use super::Resolver;
use crate::hint;
use crate::model::{Api, Field, Member, Pagination, Request, Response, SchemaId, Type};
use crate::raw::{self, PaginationStyle};
use crate::source::Place;

/// Members by which requests ask for a page, at their top or in [`HOLDER`].
const PAGE_MEMBERS: [&str; 2] = ["page", "limit"];

/// Where some requests keep them.
const HOLDER: &str = "options.pagination";

/// An operation that may answer a long list, and what is known of it.
pub(super) struct Pages<'a> {
    pub(super) model: &'a Api,
    pub(super) operation: &'a raw::Operation,
    pub(super) request: Option<&'a Request>,
    pub(super) response: &'a Response,
}

/// What members are looked up in.
struct Root<'a> {
    /// Its name in messages.
    what: &'static str,
    ty: Option<&'a Type>,
    /// Whether the spec has it, rightly or wrongly.
    is_written: bool,
}

/// A member that was found.
struct Found {
    member: Member,
    /// The schema that has its last field, and the name of that.
    field: (SchemaId, String),
    ty: Type,
}

/// What a member has to be.
#[derive(Clone, Copy)]
enum Kind {
    Integer,
    Text,
    Array,
}

impl Kind {
    fn takes(self, ty: &Type) -> bool {
        match self {
            Self::Integer => ty.scalar().is_some_and(|it| it.word == "integer"),
            Self::Text => ty.scalar().is_some_and(|it| it.word == "string"),
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

impl Pages<'_> {
    pub(super) fn resolve(
        &self,
        resolver: &mut Resolver<'_>,
        place: &Place,
    ) -> Option<Pagination> {
        let Some(raw) = &self.operation.pagination else {
            self.demand(resolver, place);
            return None;
        };
        let place = place.key("pagination");
        self.check_keys(raw, resolver, &place);
        let asked = self.request.map(|request| Type::Schema(request.schema));
        let request = Root {
            what: "the request",
            ty: asked.as_ref(),
            is_written: self.operation.request.is_some(),
        };
        let data = Root {
            what: "the answer's data",
            ty: self.response.data.as_ref(),
            is_written: self.operation.response.has_data(),
        };
        let mut find = |root: &Root<'_>, key, path: &Option<String>, kind| {
            self.member(root, path.as_deref()?, kind, resolver, &place.key(key))
        };
        let from_kind = match raw.style {
            PaginationStyle::None => return None,
            PaginationStyle::Page => Kind::Integer,
            PaginationStyle::Cursor => Kind::Text,
        };
        let from = find(&request, "from", &raw.from, from_kind);
        let limit = find(&request, "limit", &raw.limit, Kind::Integer);
        let items = find(&data, "items", &raw.items, Kind::Array);
        let total = find(&data, "total", &raw.total, Kind::Integer);
        let next = find(&data, "next", &raw.next, Kind::Text);
        let most =
            limit.as_ref().and_then(|found| resolver.limits.get(&found.field)?.most());
        let Type::List(item) = items.as_ref().map_or(data.ty?, |found| &found.ty) else {
            return None;
        };
        let item = (**item).clone();
        let [from, limit, items, total, next] =
            [from, limit, items, total, next].map(|found| Some(found?.member));
        Some(Pagination {
            style: raw.style,
            from: from?,
            limit,
            most,
            items,
            item,
            total,
            next,
        })
    }

    /// Who takes a page has to say what comes of it.
    fn demand(&self, resolver: &mut Resolver<'_>, place: &Place) {
        let Some(request) = self.request.filter(|_| self.operation.is_emitted()) else {
            return;
        };
        let ty = Type::Schema(request.schema);
        let below = PAGE_MEMBERS.map(|name| format!("{HOLDER}.{name}"));
        let mut paths = PAGE_MEMBERS.into_iter().chain(below.iter().map(String::as_str));
        if let Some(found) = paths.find(|path| self.walk(&ty, path).is_ok()) {
            let name = &self.operation.name;
            resolver.diagnostics.report(
                "missing-pagination",
                place.key("name"),
                format!("`{name}` takes `{found}` and does not say how its list goes on"),
                "add `pagination` with `style`, `from` and `items`, or with `style: none` if it answers no list",
            );
        }
    }

    fn check_keys(
        &self,
        raw: &raw::Pagination,
        resolver: &mut Resolver<'_>,
        place: &Place,
    ) {
        let mut report = |place, message: &str, help: &str| {
            resolver.diagnostics.report("pagination-shape", place, message, help);
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
                let message = "with `style: none` there is no list to go on with";
                report(place.name(key), message, "remove it, or correct the style");
            }
            return;
        }
        if raw.from.is_none() {
            let help = "name the member of the request that says where to go on: `from`";
            report(place.key("style"), "nothing says where the list goes on", help);
        }
        // Data that could not be resolved may well be a list.
        let data = self.response.data.as_ref();
        let is_list = data
            .map_or(self.operation.response.has_data(), |data| Kind::Array.takes(data));
        if raw.items.is_none() && !is_list {
            let help = "name the member of the data that holds the entries: `items`";
            report(place.key("style"), "the answer is no array", help);
        }
        match (raw.style, &raw.next) {
            (PaginationStyle::Cursor, None) => report(
                place.key("style"),
                "nothing says where the next cursor is",
                "name the member of the data that holds it: `next`",
            ),
            (PaginationStyle::Page, Some(_)) => report(
                place.name("next"),
                "pages are counted, so there is no next cursor",
                "remove it, or write `style: cursor`",
            ),
            _ => {}
        }
    }

    /// The member at a path from the request or the data. Where that itself is wrong, it is told
    /// elsewhere.
    fn member(
        &self,
        root: &Root<'_>,
        path: &str,
        kind: Kind,
        resolver: &mut Resolver<'_>,
        place: &Place,
    ) -> Option<Found> {
        if root.ty.is_none() && root.is_written {
            return None;
        }
        let what = root.what;
        let steps = match root.ty.map_or(Err(Vec::new()), |root| self.walk(root, path)) {
            Ok(steps) => steps,
            Err(known) => {
                let known = known.iter().map(String::as_str);
                let help = hint::among("the path of a member", path, known);
                let message = format!("{what} has no member `{path}`");
                resolver.diagnostics.report(
                    "unknown-member",
                    place.clone(),
                    message,
                    help,
                );
                return None;
            }
        };
        let (owner, field) = *steps.last()?;
        let ty = &field.ty;
        if !kind.takes(ty) {
            let words = kind.words();
            resolver.diagnostics.report(
                "member-type",
                place.clone(),
                format!("`{path}` of {what} is not {words}"),
                format!("name {words}, or correct its type"),
            );
        }
        let fields = || steps.iter().map(|(_, field)| field);
        Some(Found {
            member: Member {
                wire: fields().map(|field| field.name.clone()).collect(),
                rust: fields().map(|field| field.field_name.clone()).collect(),
                presence: fields().map(|field| field.presence).collect(),
            },
            field: (owner, field.name.clone()),
            ty: ty.clone(),
        })
    }

    /// The fields on a path, each with the schema that has it; else the paths that go as far as it
    /// leads.
    fn walk(
        &self,
        root: &Type,
        path: &str,
    ) -> Result<Vec<(SchemaId, &Field)>, Vec<String>> {
        let mut ty = root;
        let mut steps: Vec<(SchemaId, &Field)> = Vec::new();
        for name in path.split('.') {
            let Type::Schema(owner) = ty else { return Err(Vec::new()) };
            let fields = self.model.schema(*owner).fields();
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                let before: String =
                    steps.iter().map(|(_, step)| format!("{}.", step.name)).collect();
                let known = fields.iter().map(|field| format!("{before}{}", field.name));
                return Err(known.collect());
            };
            steps.push((*owner, field));
            ty = &field.ty;
        }
        Ok(steps)
    }
}
