//! Builds the examples for code and pages: the JSON of a response, and the call in Rust.

use serde_json::{Map, Value, json};

use super::samples;
use crate::model::api::EnvelopeField;
use crate::model::operation::{Example, Presence};
use crate::model::schema::{Field, Form, Schema, Shape};
use crate::names::Ident;

use crate::types::{Limit, Look, Scalar, SchemaId, Type};

/// Maximum depth of objects in examples, which ends recursion.
const DEPTH: usize = 4;

/// Maximum width of a line of code.
const WIDTH: usize = 90;

/// The context of examples.
pub(super) struct Api<'a> {
    pub(super) package: &'a str,
    pub(super) envelope: &'a [EnvelopeField],
    pub(super) schemas: &'a [Schema],
}

impl Api<'_> {
    fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }
}

/// The context of an example call.
pub(super) struct Called<'a> {
    pub(super) method_name: &'a Ident,
    pub(super) request: Option<SchemaId>,
    pub(super) is_paginated: bool,
    pub(super) has_data: bool,
}

/// Returns a response as the server sends it. `member` is that of the data in the envelope, if any.
pub(super) fn answer(
    api: &Api<'_>,
    data: Option<&Type>,
    data_member: Option<&str>,
    stated: Option<&Value>,
) -> Value {
    let data = stated.cloned().or_else(|| data.map(|ty| value(api, ty, "", DEPTH)));
    let Some(data_member) = data_member else {
        return data.unwrap_or(Value::Null);
    };
    let members = api
        .envelope
        .iter()
        .filter_map(|field| Some((field.name.clone(), field.example.clone()?)));
    let mut map: Map<_, _> = members.collect();
    map.extend(data.map(|data| (data_member.to_owned(), data)));
    Value::Object(map)
}

/// Returns a request as JSON, with its required fields and those that have examples.
pub(super) fn request(api: &Api<'_>, schema: SchemaId) -> Value {
    value(api, &Type::Schema(schema), "", DEPTH)
}

/// Returns a value for a field of that name.
fn value(api: &Api<'_>, ty: &Type, name: &str, depth: usize) -> Value {
    let below = depth.saturating_sub(1);
    match ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => sample(scalar, name),
        Type::List(_) if depth == 0 => json!([]),
        Type::List(element) => json!([value(api, element, name, below)]),
        Type::Map(_) => json!({}),
        Type::Schema(id) => match &api.schema(*id).shape {
            Shape::Enum(variants) => {
                variants.first().map_or(Value::Null, |v| json!(v.value))
            }
            Shape::Union(forms) => plainest(forms)
                .map_or(Value::Null, |form| value(api, &form.ty, name, below)),
            Shape::Record(record) => {
                let shown = record.fields.iter().filter(|field| {
                    field.presence.is_required()
                        || (depth > 0 && field.example.is_some())
                });
                shown
                    .map(|field| (field.name.clone(), field_value(api, field, below)))
                    .collect()
            }
        },
    }
}

fn field_value(api: &Api<'_>, field: &Field, depth: usize) -> Value {
    let stated = field.example.clone();
    stated.unwrap_or_else(|| value(api, &field.ty, &field.name, depth))
}

/// Returns a value of a type for a field of that name. Any text would be valid, so a meaningful one
/// is chosen.
fn sample(scalar: &Scalar, name: &str) -> Value {
    match (scalar.sample)() {
        Value::String(_) if scalar.limit == Limit::Length => json!(samples::text(name)),
        value => value,
    }
}

/// Builds a call from the examples of its required parameters.
pub(super) fn call(api: &Api<'_>, called: &Called<'_>) -> Example {
    let mut imports = Vec::new();
    let arguments = called.request.iter().map(|request| {
        rust(api, &Type::Schema(*request), "", None, DEPTH, &mut imports)
    });
    let call = Code::call(format!(".{}(", called.method_name), arguments.collect(), ")");
    imports.sort();
    imports.dedup();
    if called.is_paginated {
        return Example {
            imports,
            lines: walk(&call),
        };
    }
    let mut lines = vec!["let response = client".to_owned()];
    call.lay_out(4, "", "", &mut lines);
    lines.push("    .await?;".to_owned());
    if called.has_data {
        lines.push("println!(\"{:?}\", response.data);".to_owned());
    } else {
        lines.push("println!(\"{}\", response.message);".to_owned());
    }
    Example { imports, lines }
}

/// Builds a loop over a paginated list.
fn walk(call: &Code) -> Vec<String> {
    let mut lines = vec!["let mut items = client".to_owned()];
    call.lay_out(4, "", "", &mut lines);
    let rest = [
        "    .items();",
        "while let Some(item) = items.next().await {",
        "    println!(\"{:?}\", item?);",
        "}",
    ];
    lines.extend(rest.map(str::to_owned));
    lines
}

/// A piece of code that can be formatted on one line or on several.
enum Code {
    Text(String),
    /// `open`, arguments, `close`.
    Call {
        open: String,
        arguments: Vec<Code>,
        close: &'static str,
    },
}

impl Code {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn call(open: impl Into<String>, arguments: Vec<Self>, close: &'static str) -> Self {
        Self::Call {
            open: open.into(),
            arguments,
            close,
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Call {
                open,
                arguments,
                close,
            } => {
                let arguments: Vec<_> = arguments.iter().map(Self::flat).collect();
                let space = if open.ends_with('{') { " " } else { "" };
                format!("{open}{space}{}{space}{close}", arguments.join(", "))
            }
        }
    }

    /// Formats the code as rustfmt does: on one line if it fits, a single call around its single
    /// argument, or else one argument per line.
    fn lay_out(
        &self,
        indent: usize,
        before: &str,
        after: &str,
        lines: &mut Vec<String>,
    ) {
        let start = format!("{}{before}", " ".repeat(indent));
        let flat = format!("{start}{}{after}", self.flat());
        match self {
            Self::Call {
                open,
                arguments,
                close,
            } if flat.len() > WIDTH => {
                if let [only @ Self::Call { .. }] = arguments.as_slice() {
                    let (open, close) =
                        (format!("{before}{open}"), format!("{close}{after}"));
                    return only.lay_out(indent, &open, &close, lines);
                }
                lines.push(format!("{start}{open}"));
                arguments
                    .iter()
                    .for_each(|code| code.lay_out(indent + 4, "", ",", lines));
                lines.push(format!("{}{close}{after}", " ".repeat(indent)));
            }
            _ => lines.push(flat),
        }
    }

    /// Adds a conversion to text where a function does not convert it.
    fn converted(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(text + ".into()"),
            call => call,
        }
    }
}

/// Returns a value for a field of that name, in code.
fn rust(
    api: &Api<'_>,
    ty: &Type,
    name: &str,
    example: Option<&Value>,
    depth: usize,
    imports: &mut Vec<Ident>,
) -> Code {
    let below = depth.saturating_sub(1);
    match ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => {
            let secret = scalar.secret.as_ref().filter(|_| ty.is_secret());
            let sample = sample(scalar, name);
            let example = example.or(Some(&sample));
            Code::text((secret.unwrap_or(&scalar.rust).code)(example, api.package))
        }
        Type::Map(_) => Code::text("Default::default()"),
        Type::List(_) if depth == 0 => Code::text("vec![]"),
        Type::List(element) => {
            let first = example.and_then(|list| list.get(0));
            let code = rust(api, element, name, first, below, imports);
            let element_code = if element.converts() { code.converted() } else { code };
            Code::call("vec![", vec![element_code], "]")
        }
        Type::Schema(id) => {
            let schema = api.schema(*id);
            imports.push(schema.type_name.clone());
            match &schema.shape {
                Shape::Enum(variants) => {
                    let text = example.and_then(Value::as_str);
                    let variant =
                        variants.iter().find(|v| Some(v.value.as_str()) == text);
                    let variant =
                        variant.or(variants.first()).map(|v| v.variant_name.as_str());
                    Code::text(format!(
                        "{}::{}",
                        schema.type_name,
                        variant.unwrap_or("Unknown")
                    ))
                }
                Shape::Union(forms) => {
                    let stated = example.filter(|_| depth > 0);
                    let stated = stated.and_then(|example| form_of(forms, example));
                    let form = stated.or_else(|| plainest(forms));
                    let code =
                        form.map(|form| shape(api, form, name, example, below, imports));
                    let variant = form.map_or("Unknown", |it| it.variant_name.as_str());
                    let open = format!("{}::{variant}(", schema.type_name);
                    Code::call(open, code.into_iter().collect(), ")")
                }
                Shape::Record(record) => {
                    let required = record
                        .fields
                        .iter()
                        .filter(|field| field.presence.is_required());
                    let arguments = required.map(|field| {
                        let example =
                            field.example.as_ref().or_else(|| example?.get(&field.name));
                        let code = match field.presence {
                            Presence::RequiredNullable => Code::text("None"),
                            _ if record.required_struct.is_some() => rust(
                                api,
                                &field.ty,
                                &field.name,
                                example,
                                below,
                                imports,
                            ),
                            _ => argument(api, field, example, below, imports),
                        };
                        (field, code)
                    });
                    let arguments: Vec<_> = arguments.collect();
                    constructor(
                        &schema.type_name,
                        record.required_struct.as_ref(),
                        arguments,
                        imports,
                    )
                }
            }
        }
    }
}

/// Returns an argument of a constructor. A list argument accepts items that convert into the item
/// type.
fn argument(
    api: &Api<'_>,
    field: &Field,
    example: Option<&Value>,
    depth: usize,
    imports: &mut Vec<Ident>,
) -> Code {
    let Type::List(element) = &field.ty else {
        return rust(api, &field.ty, &field.name, example, depth, imports);
    };
    let is_enum = |id| matches!(api.schema(id).shape, Shape::Enum(_));
    if depth == 0 && element.schema().is_some_and(|id| !is_enum(id)) {
        return Code::text("[]");
    }
    let first = example.and_then(|list| list.get(0));
    let below = depth.saturating_sub(1);
    let code = rust(api, element, &field.name, first, below, imports);
    Code::call("[", vec![code], "]")
}

/// Returns the value of a variant of a union.
fn shape(
    api: &Api<'_>,
    form: &Form,
    name: &str,
    example: Option<&Value>,
    depth: usize,
    imports: &mut Vec<Ident>,
) -> Code {
    let code = rust(api, &form.ty, name, example, depth, imports);
    let code = if form.ty.converts() { code.converted() } else { code };
    if form.boxed { Code::call("Box::new(", vec![code], ")") } else { code }
}

fn form_of<'f>(forms: &'f [Form], value: &Value) -> Option<&'f Form> {
    let looks: Vec<_> = forms.iter().map(|form| Some(form.look)).collect();
    forms.get(Look::find(&looks, value)?)
}

/// Returns the variant for examples: one through which the union does not contain itself.
fn plainest(forms: &[Form]) -> Option<&Form> {
    let is_plain = |form: &&Form| form.look != Look::Object;
    forms.iter().find(is_plain).or(forms.first())
}

fn constructor(
    type_name: &Ident,
    required_struct: Option<&Ident>,
    arguments: Vec<(&Field, Code)>,
    imports: &mut Vec<Ident>,
) -> Code {
    let Some(required) = required_struct else {
        let arguments = arguments.into_iter().map(|(_, code)| code).collect();
        return Code::call(format!("{type_name}::new("), arguments, ")");
    };
    imports.push(required.clone());
    let members = arguments.into_iter().map(|(field, code)| {
        let code = if field.ty.converts() { code.converted() } else { code };
        Code::call(format!("{}: ", field.field_name), vec![code], "")
    });
    let literal = Code::call(format!("{required} {{"), members.collect(), "}");
    Code::call(format!("{type_name}::new("), vec![literal], ")")
}
