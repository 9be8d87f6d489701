//! Items of the spec as trees of keys, in the order in which authors write them.

use serde_json::Value;

use super::texts::is_foreign;
use crate::raw;

/// What is written.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    /// A text for readers. A text in a foreign script is written as an empty text below a comment.
    Prose(String),
    /// A name, a number, or a part of an example.
    Scalar(Value),
    /// A list.
    List(Vec<Tree>, Layout),
    /// Keys with their values.
    Map(Vec<(String, Tree)>, Layout),
}

/// The layout of a list or a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Each item on a line of its own.
    Block,
    /// The same, with an empty line between the items.
    Spaced,
    /// On one line, if it fits.
    Line,
}

/// Compares contents, not layout.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(a, _), Self::List(b, _)) => a == b,
            (Self::Map(a, _), Self::Map(b, _)) => a == b,
            (Self::Scalar(a), Self::Scalar(b)) => a == b,
            (Self::Prose(a), Self::Prose(b)) => written(a) == written(b),
            _ => false,
        }
    }
}

fn written(text: &str) -> &str {
    if is_foreign(text) { "" } else { text }
}

impl Tree {
    /// Returns what distinguishes an item from the others in its list.
    pub(super) fn identity(&self) -> Option<String> {
        match self {
            Self::Map(entries, _) => match entries.first() {
                Some((key, Self::Scalar(value))) if is_identity(key) => {
                    Some(plain(value))
                }
                _ => None,
            },
            Self::Scalar(value) => Some(plain(value)),
            _ => None,
        }
    }

    /// Returns the value of a key.
    pub(super) fn key(&self, key: &str) -> Option<&Self> {
        let Self::Map(entries, _) = self else { return None };
        entries.iter().find(|(found, _)| found == key).map(|(_, tree)| tree)
    }

    /// Returns an item of a list.
    pub(super) fn item(&self, index: usize) -> Option<&Self> {
        let Self::List(items, _) = self else { return None };
        items.get(index)
    }

    /// Returns the first difference between two trees, as keys and indexes.
    pub(super) fn difference(&self, other: &Self) -> Option<String> {
        if self == other {
            return None;
        }
        let below = |step: &dyn std::fmt::Display, a: &Self, b: &Self| {
            a.difference(b).map(|rest| format!("{step}.{rest}"))
        };
        let inside = match (self, other) {
            (Self::List(a, _), Self::List(b, _)) if a.len() == b.len() => {
                let mut pairs = a.iter().zip(b).enumerate();
                pairs.find_map(|(index, (a, b))| below(&index, a, b))
            }
            (Self::Map(a, _), Self::Map(b, _)) if a.len() == b.len() => {
                let mut pairs = a.iter().zip(b).filter(|((a, _), (b, _))| a == b);
                pairs.find_map(|((key, a), (_, b))| below(key, a, b))
            }
            _ => None,
        };
        Some(inside.unwrap_or_else(|| {
            "the result would differ from what was intended".to_owned()
        }))
    }

    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::List(items, _) => items.is_empty(),
            Self::Map(entries, _) => entries.is_empty(),
            Self::Prose(_) | Self::Scalar(_) => false,
        }
    }

    /// Converts any JSON.
    pub(super) fn value(value: &Value) -> Self {
        match value {
            Value::Array(items) => {
                let is_nested = |item: &Value| item.is_array() || item.is_object();
                let nested = items.iter().any(is_nested);
                let layout = if nested { Layout::Block } else { Layout::Line };
                Self::List(items.iter().map(Self::value).collect(), layout)
            }
            Value::Object(members) => {
                let entries =
                    members.iter().map(|(key, value)| (key.clone(), Self::value(value)));
                Self::Map(entries.collect(), Layout::Block)
            }
            scalar => Self::Scalar(scalar.clone()),
        }
    }
}

/// Returns whether the value of this key identifies an item.
pub(super) fn is_identity(key: &str) -> bool {
    matches!(key, "name" | "value" | "code")
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A map under construction. Empty values are omitted.
#[derive(Default)]
struct Keys(Vec<(String, Tree)>);

impl Keys {
    fn with(mut self, key: &str, tree: Option<Tree>) -> Self {
        self.0.extend(tree.map(|tree| (key.to_owned(), tree)));
        self
    }

    fn word(self, key: &str, word: &str) -> Self {
        self.with(key, Some(Tree::Scalar(Value::from(word))))
    }

    fn maybe(self, key: &str, word: Option<&str>) -> Self {
        self.with(key, word.map(|word| Tree::Scalar(Value::from(word))))
    }

    fn scalar(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        self.with(key, value.map(|value| Tree::Scalar(value.into())))
    }

    fn flag(self, key: &str, is_set: bool) -> Self {
        self.scalar(key, is_set.then_some(true))
    }

    fn prose(self, key: &str, text: Option<&str>) -> Self {
        self.with(key, text.map(|text| Tree::Prose(text.to_owned())))
    }

    fn value(self, key: &str, value: Option<&Value>) -> Self {
        self.with(key, value.filter(|value| !value.is_null()).map(Tree::value))
    }

    fn list<T>(self, key: &str, list: Option<&[T]>, tree: fn(&T) -> Tree) -> Self {
        let items =
            |list: &[T]| Tree::List(list.iter().map(tree).collect(), Layout::Block);
        self.with(key, list.map(items))
    }

    fn entries<T>(self, key: &str, list: &[T], tree: fn(&T) -> Tree) -> Self {
        let items = Tree::List(list.iter().map(tree).collect(), Layout::Spaced);
        self.with(key, Some(items).filter(|_| !list.is_empty()))
    }

    fn words(self, key: &str, words: Option<&[String]>) -> Self {
        let item = |word: &String| Tree::Scalar(Value::from(word.as_str()));
        let items = |words: &[String]| {
            Tree::List(words.iter().map(item).collect(), Layout::Line)
        };
        self.with(key, words.map(items))
    }

    /// Adds a list of words, unless it is empty.
    fn names(self, key: &str, names: &[String]) -> Self {
        self.words(key, Some(names).filter(|names| !names.is_empty()))
    }

    fn map(self, layout: Layout) -> Tree {
        Tree::Map(self.0, layout)
    }

    fn block(self) -> Tree {
        self.map(Layout::Block)
    }
}

pub(super) fn api(api: &raw::Api) -> Tree {
    Keys::default()
        .prose("title", Some(&api.title))
        .word("package", &api.package)
        .word("version", &api.version)
        .prose("description", Some(&api.description))
        .word("documentation", &api.documentation)
        .maybe("operation_page", api.operation_page.as_deref())
        .list("clients", Some(&api.clients), client)
        .list("credentials", Some(&api.credentials), credential)
        .list("envelope", Some(&api.envelope), envelope_field)
        .block()
}

fn client(client: &raw::Client) -> Tree {
    Keys::default()
        .word("name", &client.name)
        .prose("title", Some(&client.title))
        .prose("description", client.description.as_deref())
        .words("credentials", client.credentials.as_deref())
        .with("pagination", client.pagination.as_ref().map(pagination))
        .prose("permissions", client.permissions.as_deref())
        .words("groups", Some(&client.groups))
        .block()
}

fn credential(credential: &raw::Credential) -> Tree {
    Keys::default()
        .word("name", &credential.name)
        .word("header", &credential.header)
        .prose("description", credential.description.as_deref())
        .block()
}

fn envelope_field(field: &raw::EnvelopeField) -> Tree {
    Keys::default()
        .word("name", &field.name)
        .word("type", &field.ty)
        .flag("optional", field.optional)
        .prose("description", field.description.as_deref())
        .value("example", field.example.as_ref())
        .block()
}

pub(super) fn errors(errors: &raw::Errors) -> Tree {
    Keys::default()
        .list("status_codes", Some(&errors.status_codes), code)
        .list("api_codes", Some(&errors.api_codes), code)
        .block()
}

fn code(code: &raw::Code) -> Tree {
    Keys::default()
        .scalar("code", Some(code.code))
        .word("name", &code.name)
        .prose("description", code.description.as_deref())
        .map(Layout::Line)
}

pub(super) fn import(import: &raw::Import) -> Tree {
    Keys::default().entries("decisions", &import.decisions, decision).block()
}

fn decision(decision: &raw::Decision) -> Tree {
    Keys::default()
        .maybe("schema", decision.schema.as_deref())
        .maybe("operation", decision.operation.as_deref())
        .maybe("field", decision.field.as_deref())
        .maybe("credential", decision.credential.as_deref())
        .maybe("client", decision.client.as_deref())
        .flag("ignore", decision.ignore)
        .scalar("response", decision.response)
        .maybe("name", decision.name.as_deref())
        .maybe("encoding", decision.encoding.map(raw::Encoding::word))
        .prose("reason", decision.reason.as_deref())
        .block()
}

pub(super) fn group(group: &raw::Group) -> Tree {
    Keys::default()
        .prose("title", Some(&group.title))
        .prose("description", group.description.as_deref())
        .entries("operations", &group.operations, operation)
        .entries("schemas", &group.schemas, schema)
        .block()
}

fn operation(operation: &raw::Operation) -> Tree {
    Keys::default()
        .word("name", &operation.name)
        .names("aliases", &operation.aliases)
        .word("method", operation.method.as_str())
        .word("path", &operation.path)
        .prose("summary", operation.summary.as_deref())
        .prose("description", operation.description.as_deref())
        .with("hidden", operation.hidden.as_ref().map(hidden))
        .with("deprecated", operation.deprecated.as_ref().map(deprecation))
        .words("credentials", operation.credentials.as_deref())
        .prose("permissions", operation.permissions.as_deref())
        .scalar("idempotent", operation.idempotent)
        .with("request", operation.request.as_ref().map(request))
        .maybe("encoding", operation.encoding.map(raw::Encoding::word))
        .with("response", Some(response(&operation.response)))
        .names("errors", &operation.errors)
        .with("pagination", operation.pagination.as_ref().map(pagination))
        .with("resource", operation.resource.as_ref().map(resource))
        .maybe("since", operation.since.as_deref())
        .maybe("rust_name", operation.rust_name.as_deref())
        .maybe("documentation", operation.documentation.as_deref())
        .with("corrected", operation.corrected.as_ref().map(operation_correction))
        .prose("unpublished", operation.unpublished.as_deref())
        .block()
}

fn operation_correction(correction: &raw::OperationCorrection) -> Tree {
    Keys::default()
        .maybe("name", correction.name.as_deref())
        .maybe("method", correction.method.map(raw::Method::as_str))
        .maybe("path", correction.path.as_deref())
        .maybe("encoding", correction.encoding.map(raw::Encoding::word))
        .maybe("request", correction.request.as_deref())
        .prose("reason", correction.reason.as_deref())
        .block()
}

fn hidden(hidden: &raw::Hidden) -> Tree {
    Keys::default()
        .prose("reason", hidden.reason.as_deref())
        .flag("emitted", hidden.emitted)
        .block()
}

fn deprecation(deprecation: &raw::Deprecation) -> Tree {
    Keys::default()
        .maybe("replaced_by", deprecation.replaced_by.as_deref())
        .maybe("since", deprecation.since.as_deref())
        .prose("note", deprecation.note.as_deref())
        .block()
}

fn request(request: &raw::Request) -> Tree {
    match request {
        raw::Request::Dto(name) => Tree::Scalar(Value::from(name.as_str())),
        raw::Request::Parameters(parameters) if parameters.is_list => {
            let fields = parameters.parameters.iter().map(field);
            Tree::List(fields.collect(), Layout::Block)
        }
        raw::Request::Parameters(parameters) => Keys::default()
            .maybe("name", Some(parameters.name.as_str()).filter(|it| !it.is_empty()))
            .prose("description", parameters.description.as_deref())
            .list("parameters", Some(&parameters.parameters), field)
            .block(),
    }
}

fn response(response: &raw::Response) -> Tree {
    Keys::default()
        .maybe("name", response.name.as_deref())
        .maybe("data", response.data.as_deref())
        .flag("optional", response.optional)
        .flag("secret", response.secret)
        .prose("not_secret", response.not_secret.as_deref())
        .maybe("member", response.member.as_deref())
        .maybe("bare", response.bare.as_deref())
        .value("example", response.example.as_ref())
        .with("corrected", response.corrected.as_ref().map(response_correction))
        .block()
}

fn response_correction(correction: &raw::ResponseCorrection) -> Tree {
    Keys::default()
        .maybe("name", correction.name.as_deref())
        .maybe("data", correction.data.as_deref())
        .maybe("bare", correction.bare.as_deref())
        .scalar("optional", correction.optional)
        .maybe("member", correction.member.as_deref())
        .value("example", correction.example.as_ref())
        .prose("reason", correction.reason.as_deref())
        .block()
}

fn pagination(pagination: &raw::Pagination) -> Tree {
    let style = match pagination.style {
        raw::PaginationStyle::Page => "page",
        raw::PaginationStyle::Cursor => "cursor",
        raw::PaginationStyle::None => "none",
    };
    Keys::default()
        .word("style", style)
        .maybe("from", pagination.from.as_deref())
        .maybe("limit", pagination.limit.as_deref())
        .maybe("items", pagination.items.as_deref())
        .maybe("total", pagination.total.as_deref())
        .maybe("next", pagination.next.as_deref())
        .block()
}

fn resource(resource: &raw::ResourceUse) -> Tree {
    let raw::ResourceUse::Bound(binding) = resource else {
        return Tree::Scalar(Value::from(raw::ResourceUse::NONE));
    };
    let key = |(name, path): (&String, &String)| {
        (name.clone(), Tree::Scalar(Value::from(path.as_str())))
    };
    let keys = binding.keys.iter().map(key).collect();
    Keys::default()
        .word("name", &binding.name)
        .word("action", binding.action.word())
        .with("keys", Some(Tree::Map(keys, Layout::Line)).filter(|it| !it.is_empty()))
        .maybe("items", binding.items.as_deref())
        .maybe("returns", binding.returns.as_deref())
        .maybe("new_key", binding.new_key.as_deref())
        .map(Layout::Line)
}

fn schema(schema: &raw::Schema) -> Tree {
    Keys::default()
        .word("name", &schema.name)
        .maybe("rust_name", schema.rust_name.as_deref())
        .prose("description", schema.description.as_deref())
        .maybe("wrapper", schema.wrapper.as_deref())
        .list("fields", schema.fields.as_deref(), field)
        .list("one_of", schema.one_of.as_deref(), form)
        .list("values", schema.values.as_deref(), enum_value)
        .block()
}

fn form(form: &raw::Form) -> Tree {
    Keys::default()
        .word("name", &form.name)
        .word("type", &form.ty)
        .prose("description", form.description.as_deref())
        .prose("unpublished", form.unpublished.as_deref())
        .block()
}

fn field(field: &raw::Field) -> Tree {
    Keys::default()
        .word("name", &field.name)
        .maybe("rust_name", field.rust_name.as_deref())
        .maybe("in", field.location.map(raw::Location::word))
        .word("type", &field.ty)
        .flag("required", field.required)
        .flag("nullable", field.nullable)
        .flag("secret", field.secret)
        .prose("not_secret", field.not_secret.as_deref())
        .names("aliases", &field.aliases)
        .scalar("minimum", field.minimum.map(number))
        .scalar("maximum", field.maximum.map(number))
        .scalar("min_length", field.min_length)
        .scalar("max_length", field.max_length)
        .scalar("min_items", field.min_items)
        .scalar("max_items", field.max_items)
        .value("default", field.default.as_ref())
        .prose("description", field.description.as_deref())
        .list("values", field.values.as_deref(), enum_value)
        .with("deprecated", field.deprecated.as_ref().map(deprecation))
        .with("corrected", field.corrected.as_ref().map(correction))
        .prose("unpublished", field.unpublished.as_deref())
        .value("example", field.example.as_ref())
        .block()
}

/// Converts a limit, without a fraction if it has none.
#[allow(clippy::cast_possible_truncation, reason = "it is a whole number that fits")]
fn number(limit: f64) -> Value {
    let whole = limit.fract() == 0.0 && limit.abs() < 9e15;
    if whole { Value::from(limit as i64) } else { Value::from(limit) }
}

fn enum_value(value: &raw::EnumValue) -> Tree {
    Keys::default()
        .word("value", &value.value)
        .maybe("rust_name", value.rust_name.as_deref())
        .prose("description", value.description.as_deref())
        .prose("unpublished", value.unpublished.as_deref())
        .map(Layout::Line)
}

fn correction(correction: &raw::Correction) -> Tree {
    Keys::default()
        .maybe("type", correction.ty.as_deref())
        .maybe("in", correction.location.map(raw::Location::word))
        .scalar("required", correction.required)
        .scalar("nullable", correction.nullable)
        .scalar("minimum", correction.minimum.map(number))
        .scalar("maximum", correction.maximum.map(number))
        .scalar("min_length", correction.min_length)
        .scalar("max_length", correction.max_length)
        .scalar("min_items", correction.min_items)
        .scalar("max_items", correction.max_items)
        .value("default", correction.default.as_ref())
        .value("example", correction.example.as_ref())
        .prose("reason", correction.reason.as_deref())
        .block()
}
