//! Reads the requests of operations.

use std::collections::BTreeMap;

use super::alternatives::empty_schema;
use super::document::{MAX_CHAIN, endless};
use super::incoming::IncomingSchema;
use super::naming::{owner_of, request_names};
use super::operations::Call;
use super::read::Reading;
use super::schemas::Class;
use super::sink::{children, member};
use crate::raw::{Encoding, Field, Location, Method, Parameters, Request, Schema};
use crate::yaml::{Kind, Node};

/// Supported media types of a body, in order of preference.
const BODIES: [(&str, Option<Encoding>); 3] = [
    ("application/json", None),
    ("application/x-www-form-urlencoded", Some(Encoding::Form)),
    ("multipart/form-data", Some(Encoding::Multipart)),
];

/// The contents of `x-spec-request`.
#[derive(Default)]
struct Stated {
    name: Option<String>,
    description: Option<String>,
    /// Whether the name is that of a schema.
    is_schema: bool,
}

/// A body: an inline or a named object.
struct Body<'a> {
    schema: &'a Node,
    name: Option<&'a str>,
}

impl<'a> Reading<'a, '_> {
    /// Reads the request and the encoding of its body.
    pub(super) fn request(
        &mut self,
        call: &Call<'a>,
    ) -> (Option<Request>, Option<Encoding>) {
        let stated = self.stated_request(call);
        let (body, encoding) = self.body(call);
        let decided = self.document.decisions.encoding(call.method, call.path);
        let encoding = match decided {
            Some(Encoding::Json) => None,
            decided => decided.or(encoding),
        };
        if stated.is_schema {
            return (stated.name.map(Request::Dto), encoding);
        }
        let name = self.parameters_name(call, &stated);
        let mut fields = self.parameters(call, &name);
        if let Some(body) = body {
            if let Some(dto) = self.whole_body(&body, &fields, call, &stated, &name) {
                return (Some(Request::Dto(dto)), encoding);
            }
            fields.extend(self.fields(body.schema, &name, Some(Location::Body)));
        }
        if fields.is_empty() {
            return (None, encoding);
        }
        self.names.take(&name, &owner_of(self.client, call.method, call.path));
        let request = Request::Parameters(Parameters {
            name,
            description: stated.description,
            parameters: fields,
            is_list: false,
        });
        (Some(request), encoding)
    }

    fn stated_request(&mut self, call: &Call<'a>) -> Stated {
        let Some(node) = member(call.operation, "x-spec-request") else {
            return Stated::default();
        };
        if let Kind::Map(_) = node.kind {
            return Stated {
                name: self.sink.text(node, "name"),
                description: self.sink.text(node, "description"),
                is_schema: false,
            };
        }
        let Some(name) = self.sink.text(call.operation, "x-spec-request") else {
            return Stated::default();
        };
        if self.document.schema(&name).is_none() {
            let hint = crate::hint::did_you_mean(&name, self.document.names("schemas"));
            self.sink.report(
                "unknown-request",
                self.sink.place(node),
                format!("unknown schema `{name}` in `components.schemas`"),
                format!(
                    "{hint}add it, or set the `name` and `description` of a DTO that \
                     contains the parameters"
                ),
            );
        }
        Stated {
            name: Some(name),
            description: None,
            is_schema: true,
        }
    }

    /// Returns the body of a call and its encoding.
    fn body(&mut self, call: &Call<'a>) -> (Option<Body<'a>>, Option<Encoding>) {
        let nothing = (None, None);
        let Some(node) = member(call.operation, "requestBody") else { return nothing };
        let Some(node) = self.document.followed(node, &mut self.sink) else {
            return nothing;
        };
        self.sink.entries_of("requestBody", node);
        let contents = self.sink.entries(node, "content");
        let Some(first) = contents.first() else { return nothing };
        if call.method == Method::Get {
            self.sink.report(
                "get-body",
                self.sink.key_place(first),
                "a GET has no request body",
                "use parameters with `in: query`, or another method",
            );
            return nothing;
        }
        let known = BODIES.into_iter().find_map(|(media_type, encoding)| {
            let content = contents.iter().find(|entry| is(&entry.key, media_type))?;
            Some((content, encoding))
        });
        let decided = self.document.decisions.encoding(call.method, call.path);
        let known = known.or(decided.map(|encoding| (first, Some(encoding))));
        let Some((content, encoding)) = known else {
            self.sink.report(
                "media-type",
                self.sink.key_place(first),
                format!("unsupported request content type `{}`", first.key),
                "use `application/json`, `application/x-www-form-urlencoded`, or \
                 `multipart/form-data`",
            );
            return nothing;
        };
        self.sink.entries_of(&content.key, &content.value);
        let Some(schema) = member(&content.value, "schema") else {
            return (None, encoding);
        };
        (self.body_object(schema), encoding)
    }

    /// Returns the object of a body.
    fn body_object(&mut self, schema: &'a Node) -> Option<Body<'a>> {
        let (node, name) = self.body_schema(schema)?;
        if member(node, "allOf").is_some() {
            self.composed(node, "allOf");
            return None;
        }
        let (words, _) = self.type_words(node)?;
        let is_object = member(node, "properties").is_some() || words == ["object"];
        let class = self.class(node, name);
        if is_object && class != Class::Alias {
            let name = name.filter(|_| class == Class::Named);
            let name = name.map(|name| self.document.decisions.name(name));
            return Some(Body { schema: node, name });
        }
        self.sink.report(
            "request-body",
            self.sink.place(schema),
            "unsupported request body: expected an object",
            "describe the body as an object with `properties`",
        );
        None
    }

    /// Returns the schema of a body at the end of its references, and its name.
    fn body_schema(&mut self, schema: &'a Node) -> Option<(&'a Node, Option<&'a str>)> {
        let (mut node, mut name) = (schema, None);
        for _ in 0..MAX_CHAIN {
            if !matches!(node.kind, Kind::Map(_)) {
                self.sink.misfit("schema", node, "a map");
                return None;
            }
            // A single schema in `allOf` is the schema itself.
            let joined = member(node, "allOf").map(|all| &all.kind);
            if member(node, "$ref").is_some() {
                let target = self.document.target(node, &mut self.sink)?;
                (node, name) = (target.node, target.schema);
            } else if let Some(Kind::List(parts)) = joined
                && let [part] = parts.as_slice()
                && !self.has_members(node)
            {
                (node, name) = (part, None);
            } else {
                return Some((node, name));
            }
        }
        endless(schema, &mut self.sink);
        None
    }

    /// Returns the name of the DTO that is the whole body. Returns `None` if the body is only a
    /// part of the request.
    fn whole_body(
        &mut self,
        body: &Body<'a>,
        parameters: &[Field],
        call: &Call<'a>,
        stated: &Stated,
        name: &str,
    ) -> Option<String> {
        let properties = member(body.schema, "properties");
        let is_member = |field: &Field| {
            field.location == Some(Location::Path)
                && properties.is_some_and(|node| node.entry(&field.name).is_some())
        };
        let has_query = matches!(call.method, Method::Get | Method::Delete);
        if has_query || !parameters.iter().all(is_member) {
            return None;
        }
        if let Some(dto) = body.name {
            return Some(dto.to_owned());
        }
        if self.has_members(body.schema) {
            return None;
        }
        // An object without fixed members.
        self.names.take(name, &owner_of(self.client, call.method, call.path));
        let name = name.to_owned();
        let schema = Schema {
            description: stated.description.clone(),
            fields: Some(Vec::new()),
            ..empty_schema(name.clone())
        };
        let place = self.sink.place(body.schema);
        self.found.push(IncomingSchema {
            home: None,
            schema,
            place,
            is_inline: true,
            is_request: None,
        });
        Some(name)
    }

    /// Reads the path and query parameters of a call and of its path item.
    fn parameters(&mut self, call: &Call<'a>, owner: &str) -> Vec<Field> {
        let mut nodes: Vec<&Node> = Vec::new();
        let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
        for listed in [call.item, call.operation] {
            for node in self.sink.items(listed, "parameters") {
                let Some(node) = self.document.followed(node, &mut self.sink) else {
                    continue;
                };
                let Some(key) = self.parameter_key(node) else { continue };
                match places.get(&key).and_then(|index| nodes.get_mut(*index)) {
                    // The parameter of the operation takes precedence.
                    Some(known) => *known = node,
                    None => {
                        places.insert(key, nodes.len());
                        nodes.push(node);
                    }
                }
            }
        }
        nodes.into_iter().filter_map(|node| self.parameter(node, owner)).collect()
    }

    fn parameter_key(&mut self, node: &Node) -> Option<(String, String)> {
        if !matches!(node.kind, Kind::Map(_)) {
            self.sink.misfit_item("parameters", node, "a map");
            return None;
        }
        let (name, place) = (self.sink.text(node, "name"), self.sink.text(node, "in"));
        let (Some(name), Some(place)) = (name, place) else {
            let is_named =
                member(node, "name").is_some() && member(node, "in").is_some();
            if !is_named {
                self.sink.report(
                    "parameter-shape",
                    self.sink.place(node),
                    "missing `name` or `in` of a parameter",
                    "add both",
                );
            }
            return None;
        };
        Some((name, place))
    }

    fn parameter(&mut self, node: &'a Node, owner: &str) -> Option<Field> {
        let name = self.sink.text(node, "name")?;
        let place: String = self.sink.part(node, "in")?;
        let location = match place.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" | "cookie" => return None,
            _ => {
                let known = ["path", "query", "header", "cookie"];
                let hint = crate::hint::did_you_mean(&place, known);
                self.sink.report(
                    "parameter-shape",
                    self.sink.place(member(node, "in").unwrap_or(node)),
                    format!("unknown parameter location `{place}`"),
                    format!(
                        "{hint}valid locations are {}",
                        crate::hint::quoted_list(&known, "and")
                    ),
                );
                return None;
            }
        };
        let required = self.sink.flag(node, "required") || location == Location::Path;
        let content = member(node, "content").and_then(|node| children(node).first());
        let schema = member(node, "schema")
            .or_else(|| content.and_then(|entry| member(&entry.value, "schema")));
        // Without a schema, the parameter itself describes its type.
        let sides = match &schema {
            Some(schema) => vec![node, schema],
            None => vec![node],
        };
        let field = self.field(&name, &sides, required, owner)?;
        Some(Field {
            location: Some(location),
            ..field
        })
    }

    /// Reserves a name for the DTO of the parameters before it is known whether there are any.
    fn parameters_name(&mut self, call: &Call<'a>, stated: &Stated) -> String {
        let known = self.known.operation(self.client, call.method, call.path);
        let known = known.and_then(|operation| operation.request.clone());
        let known = known.filter(|name| !self.names.is_published(name));
        stated.name.clone().or(known).unwrap_or_else(|| {
            let owner = owner_of(self.client, call.method, call.path);
            self.names.first_free(&request_names(&call.name), &owner)
        })
    }
}

fn is(written: &str, media_type: &str) -> bool {
    let (written, _) = written.split_once(';').unwrap_or((written, ""));
    written.trim().eq_ignore_ascii_case(media_type)
}
