//! What an operation takes, and where each part of it goes.

use super::Resolver;
use crate::model::{Api, Encoding, Field, Presence, Request, Shape, Type};
use crate::raw::{self, Location, Method};
use crate::source::Place;
use crate::types::{self, Expression, Json};

/// Characters that mean something in an address, or that would be encoded.
const NOT_IN_PATHS: &str = "?#%\\\"<>^`|";

impl Resolver<'_> {
    pub(super) fn request(
        &mut self,
        model: &Api,
        operation: &raw::Operation,
        place: &Place,
        client: &str,
    ) -> Option<Request> {
        let template = self.template(operation, place);
        let Some(written) = &operation.request else {
            self.has_a_body(operation, false, place);
            self.path_is_filled(operation, template.as_deref(), &[], place);
            return None;
        };
        let schema = match written {
            raw::Request::Dto(name) => self.requested(name, place, client)?,
            raw::Request::Parameters(parameters) => *self.ids.get(&parameters.name)?,
        };
        let schema = self.record_of(model, schema, place)?;
        let fields = model.schema(schema).fields();
        self.path_is_filled(operation, template.as_deref(), fields, place);
        let has_query = matches!(operation.method, Method::Get | Method::Delete);
        let mut request = Request {
            schema,
            query: Vec::new(),
            path: Vec::new(),
            body: None,
        };
        // An empty DTO is still sent as `{}`.
        let mut has_body = matches!(written, raw::Request::Dto(_)) && !has_query;
        for (index, field) in fields.iter().enumerate() {
            let location = match written {
                raw::Request::Parameters(list) => {
                    list.parameters.get(index).and_then(|parameter| parameter.location)
                }
                raw::Request::Dto(_) => {
                    let template = template.as_deref().unwrap_or_default();
                    Some(location(&field.name, template, has_query))
                }
            };
            match location {
                Some(Location::Path) => {
                    let place = self.homes[schema.0].field(index);
                    let template = template.as_deref();
                    self.path_parameter(model, field, operation, template, &place);
                    request.path.push(field.name.clone());
                }
                Some(Location::Query) => request.query.push(field.name.clone()),
                Some(Location::Body) => {
                    has_body = true;
                    let place = self.homes[schema.0].field(index);
                    self.fits_the_form(model, field, operation, &place);
                }
                None => {}
            }
        }
        self.has_a_body(operation, has_body, place);
        request.body = has_body.then_some(operation.encoding.unwrap_or(Encoding::Json));
        self.uses.add_request(&operation.name, &request);
        Some(request)
    }

    fn has_a_body(&mut self, operation: &raw::Operation, has_body: bool, place: &Place) {
        if operation.encoding.is_some() && !has_body {
            self.diagnostics.report(
                "body-encoding",
                place.name("encoding"),
                format!("`{}` sends no body", operation.name),
                "remove `encoding`, or send a member of the request in the body",
            );
        }
    }

    /// A form holds texts by name, and nothing inside of them.
    fn fits_the_form(
        &mut self,
        model: &Api,
        field: &Field,
        operation: &raw::Operation,
        place: &Place,
    ) {
        let element = match &field.ty {
            Type::List(element) => element,
            ty => ty,
        };
        let is_flat = element.json() == Some(Json::File) || is_single(model, element);
        if !is_flat && operation.encoding.is_some_and(|it| it != Encoding::Json) {
            self.diagnostics.report(
                "form-field",
                place.key("type"),
                format!(
                    "`{}` is sent as a form, which holds no objects",
                    operation.name
                ),
                "make it text, a number, an enum or an array of these, or use `encoding: json`",
            );
        }
    }

    /// The schema that `request` names.
    fn requested(
        &mut self,
        name: &str,
        place: &Place,
        client: &str,
    ) -> Option<crate::model::SchemaId> {
        let place = place.key("request");
        if let Some(Expression::Name(name)) = types::parse(name) {
            return self.schema_named(name, &place, client);
        }
        self.report_request(place, format!("`{name}` cannot be a request"));
        None
    }

    fn record_of(
        &mut self,
        model: &Api,
        id: crate::model::SchemaId,
        place: &Place,
    ) -> Option<crate::model::SchemaId> {
        let schema = model.schema(id);
        if matches!(schema.shape, Shape::Record(_)) {
            return Some(id);
        }
        let message = format!("`{}` is no DTO, so it cannot be a request", schema.name);
        self.report_request(place.key("request"), message);
        None
    }

    fn report_request(&mut self, place: Place, message: String) {
        let help = "name a DTO, whose fields are the members of the request";
        self.diagnostics.report("request-shape", place, message, help);
    }

    fn path_parameter(
        &mut self,
        model: &Api,
        field: &Field,
        operation: &raw::Operation,
        template: Option<&[&str]>,
        place: &Place,
    ) {
        let (name, path) = (&field.name, &operation.path);
        let fills = format!("`{name}` fills a part of the path `{path}`");
        let mut report = |key: &str, message: String, help: String| {
            self.diagnostics.report("path-parameter", place.key(key), message, help);
        };
        if template.is_some_and(|names| !names.contains(&name.as_str())) {
            report(
                "name",
                format!("the path `{path}` has no `{{{name}}}`"),
                "add it to the path, or correct the parameter's name or its `in`"
                    .to_owned(),
            );
        }
        if field.presence != Presence::Required {
            report(
                "name",
                format!("{fills}, so it cannot be left out or null"),
                "add `required: true`, and remove `nullable`".to_owned(),
            );
        }
        if !is_single(model, &field.ty) {
            report(
                "type",
                format!("{fills}, so it has to be a single value"),
                "make it a `string`, an `integer` or an enum".to_owned(),
            );
        }
    }

    /// The names in a path that is one.
    fn template<'o>(
        &mut self,
        operation: &'o raw::Operation,
        place: &Place,
    ) -> Option<Vec<&'o str>> {
        let path = operation.path.as_str();
        let names = names_in(path).filter(|_| is_path(path));
        if names.is_none() {
            self.diagnostics.report(
                "path-syntax",
                place.key("path"),
                format!("`{path}` is no path"),
                "write one such as `/api/v3/users/{userId}`: with `/` first, and without query, spaces, `%`, `//` and `..`",
            );
        }
        names
    }

    fn path_is_filled(
        &mut self,
        operation: &raw::Operation,
        template: Option<&[&str]>,
        fields: &[Field],
        place: &Place,
    ) {
        let is_filled = |name: &str| fields.iter().any(|field| field.name == name);
        for missing in
            template.unwrap_or_default().iter().filter(|name| !is_filled(name))
        {
            let help = match &operation.request {
                Some(raw::Request::Dto(dto)) => {
                    format!("add a field `{missing}` to `{dto}`, or correct the path")
                }
                _ => format!(
                    "add a parameter `{missing}` with `in: path`, or correct the path"
                ),
            };
            let message = format!("nothing fills `{{{missing}}}`");
            self.diagnostics.report("path-parameter", place.key("path"), message, help);
        }
    }
}

/// Where a member of a DTO goes.
fn location(name: &str, template: &[&str], has_query: bool) -> Location {
    if template.contains(&name) {
        Location::Path
    } else if has_query {
        Location::Query
    } else {
        Location::Body
    }
}

/// Whether the type is written as one text, without members or elements.
fn is_single(model: &Api, ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) => false,
        Type::Scalar(scalar) | Type::Secret(scalar) => scalar.json.is_single(),
        Type::Schema(id) => matches!(model.schema(*id).shape, Shape::Enum(_)),
    }
}

/// Whether a text, its parameters aside, can be the path of an address and of no other one.
fn is_path(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    let inner = segments.get(1..segments.len().saturating_sub(1)).unwrap_or_default();
    path.starts_with('/')
        && path.chars().all(|c| c.is_ascii_graphic() && !NOT_IN_PATHS.contains(c))
        && !segments.iter().any(|segment| matches!(*segment, "." | ".."))
        && !inner.contains(&"")
}

/// The names between braces; `None` when the braces do not pair or hold nothing.
fn names_in(path: &str) -> Option<Vec<&str>> {
    let mut pieces = path.split('{');
    let before = pieces.next().unwrap_or_default();
    let names = pieces.map(|piece| {
        let (name, rest) = piece.split_once('}')?;
        (!name.is_empty() && !rest.contains('}')).then_some(name)
    });
    if before.contains('}') { None } else { names.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for good in
            ["/", "/a", "/a/{id}", "/a/{id}/", "/a/{a}-{b}:check", "/.well-known/x"]
        {
            assert!(is_path(good) && names_in(good).is_some(), "{good}");
        }
        let bad = [
            "",
            "a",
            "//a",
            "/a//b",
            "/a b",
            "/a?b",
            "/a#b",
            "/%2e%2e/a",
            "/../a",
            "/a/.",
            "/a/{",
            "/a/}",
            "/{}",
            "/{{a}}",
            "/{a",
            "/a}",
            "/\u{e9}",
            "/a\n",
            "/a\\b",
        ];
        for bad in bad {
            assert!(!is_path(bad) || names_in(bad).is_none(), "{bad:?}");
        }
        assert_eq!(names_in("/{a}/b/{c}x{d}"), Some(vec!["a", "c", "d"]));
    }
}
