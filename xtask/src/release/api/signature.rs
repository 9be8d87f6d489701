//! Prints types, generics, and bounds of rustdoc's JSON.
//!
//! The crate `public-api` prints them, too, but each of its versions reads a single version of the
//! format, which changes with the toolchain. Here, an unknown shape is printed as JSON, which is as
//! good for comparisons.

use std::collections::HashMap;

use serde_json::Value;

/// Prints signatures. Types of the crate have the names by which users import them.
#[derive(Debug)]
pub(super) struct Printer<'a> {
    /// Public paths of local items by their IDs.
    pub(super) names: HashMap<u64, String>,
    /// The summaries of all mentioned items.
    pub(super) paths: &'a Value,
}

impl Printer<'_> {
    /// Prints a type.
    pub(super) fn ty(&self, ty: &Value) -> String {
        let Some((kind, body)) = variant(ty) else { return ty.to_string() };
        match kind {
            "generic" | "primitive" => text(body).to_owned(),
            "resolved_path" => self.path(body),
            "borrowed_ref" => {
                let lifetime = body["lifetime"].as_str().map(|it| format!("{it} "));
                let mutable = if body["is_mutable"] == true { "mut " } else { "" };
                let lifetime = lifetime.unwrap_or_default();
                format!("&{lifetime}{mutable}{}", self.ty(&body["type"]))
            }
            "tuple" => format!("({})", self.join(body, ", ", Self::ty)),
            "slice" => format!("[{}]", self.ty(body)),
            "array" => format!("[{}; {}]", self.ty(&body["type"]), text(&body["len"])),
            "impl_trait" => format!("impl {}", self.bounds(body)),
            "dyn_trait" => {
                let traits = self.join(&body["traits"], " + ", |printer, it| {
                    printer.path(&it["trait"])
                });
                let lifetime = body["lifetime"].as_str().map(|it| format!(" + {it}"));
                format!("dyn {traits}{}", lifetime.unwrap_or_default())
            }
            "qualified_path" => {
                let owner = self.ty(&body["self_type"]);
                let name = text(&body["name"]);
                match &body["trait"] {
                    Value::Null => format!("{owner}::{name}"),
                    path => format!("<{owner} as {}>::{name}", self.path(path)),
                }
            }
            "function_pointer" => format!("fn{}", self.signature(&body["sig"])),
            _ => ty.to_string(),
        }
    }

    /// Prints the arguments and the result of a function. Names of arguments are not part of the
    /// API.
    pub(super) fn signature(&self, signature: &Value) -> String {
        let inputs =
            self.join(&signature["inputs"], ", ", |printer, it| printer.ty(&it[1]));
        let output = match &signature["output"] {
            Value::Null => String::new(),
            ty => format!(" -> {}", self.ty(ty)),
        };
        format!("({inputs}){output}")
    }

    /// Prints the path of a type or a trait with its arguments.
    pub(super) fn path(&self, path: &Value) -> String {
        format!("{}{}", self.name(path), self.arguments(&path["args"]))
    }

    /// Returns the name of a type: its public path if it is local, only its last part if it is from
    /// the standard library, and with its crate otherwise.
    fn name(&self, path: &Value) -> String {
        let local = path["id"].as_u64().and_then(|id| self.names.get(&id));
        if let Some(name) = local {
            return name.clone();
        }
        let full: Vec<_> =
            list(&self.paths[path["id"].to_string()]["path"]).map(text).collect();
        match full.as_slice() {
            ["core" | "alloc" | "std", .., last] => (*last).to_owned(),
            [library, .., last] => format!("{library}::{last}"),
            _ => text(&path["path"]).to_owned(),
        }
    }

    fn arguments(&self, arguments: &Value) -> String {
        match variant(arguments) {
            None => String::new(),
            Some(("angle_bracketed", body)) => {
                let arguments = list(&body["args"]).map(|it| self.argument(it));
                let constraints = list(&body["constraints"]).map(|it| {
                    let name =
                        format!("{}{}", text(&it["name"]), self.arguments(&it["args"]));
                    match variant(&it["binding"]) {
                        Some(("equality", term)) => {
                            format!("{name} = {}", self.argument(term))
                        }
                        Some((_, bounds)) => format!("{name}: {}", self.bounds(bounds)),
                        None => name,
                    }
                });
                let all: Vec<_> = arguments.chain(constraints).collect();
                if all.is_empty() {
                    String::new()
                } else {
                    format!("<{}>", all.join(", "))
                }
            }
            Some((_, body)) => self.signature_of_bound(body),
        }
    }

    /// Prints the arguments of `Fn(A) -> B`.
    fn signature_of_bound(&self, body: &Value) -> String {
        let output = match &body["output"] {
            Value::Null => String::new(),
            ty => format!(" -> {}", self.ty(ty)),
        };
        format!("({}){output}", self.join(&body["inputs"], ", ", Self::ty))
    }

    fn argument(&self, argument: &Value) -> String {
        match variant(argument) {
            Some(("type", ty)) => self.ty(ty),
            Some(("lifetime", name)) => text(name).to_owned(),
            Some(("const" | "constant", constant)) => text(&constant["expr"]).to_owned(),
            _ => argument.to_string(),
        }
    }

    /// Prints bounds, in alphabetical order: it has no meaning.
    pub(super) fn bounds(&self, bounds: &Value) -> String {
        let mut printed: Vec<_> = list(bounds).map(|it| self.bound(it)).collect();
        printed.sort();
        printed.join(" + ")
    }

    fn bound(&self, bound: &Value) -> String {
        match variant(bound) {
            Some(("trait_bound", body)) => {
                let optional = if body["modifier"] == "maybe" { "?" } else { "" };
                format!("{optional}{}", self.path(&body["trait"]))
            }
            Some(("outlives", name)) => text(name).to_owned(),
            _ => bound.to_string(),
        }
    }

    /// Prints the parameters of an item.
    pub(super) fn parameters(&self, generics: &Value) -> String {
        let parameters = list(&generics["params"]).filter_map(|it| self.parameter(it));
        let parameters: Vec<_> = parameters.collect();
        if parameters.is_empty() {
            return String::new();
        }
        format!("<{}>", parameters.join(", "))
    }

    /// Prints a parameter; `None` for that of an argument `impl Trait`.
    fn parameter(&self, parameter: &Value) -> Option<String> {
        let name = text(&parameter["name"]);
        let with = |separator: &str, text: String| match text.is_empty() {
            true => String::new(),
            false => format!("{separator}{text}"),
        };
        Some(match variant(&parameter["kind"])? {
            ("type", body) if body["is_synthetic"] == true => return None,
            ("type", body) => {
                let default = match &body["default"] {
                    Value::Null => String::new(),
                    ty => self.ty(ty),
                };
                let bounds = self.bounds(&body["bounds"]);
                format!("{name}{}{}", with(": ", bounds), with(" = ", default))
            }
            ("lifetime", _) => name.to_owned(),
            ("const", body) => format!("const {name}: {}", self.ty(&body["type"])),
            (_, body) => format!("{name}: {body}"),
        })
    }

    /// Prints the conditions of an item, in alphabetical order.
    pub(super) fn conditions(&self, generics: &Value) -> String {
        let mut printed: Vec<_> = list(&generics["where_predicates"])
            .map(|it| match variant(it) {
                Some(("bound_predicate", body)) => {
                    format!(
                        "{}: {}",
                        self.ty(&body["type"]),
                        self.bounds(&body["bounds"])
                    )
                }
                _ => it.to_string(),
            })
            .collect();
        if printed.is_empty() {
            return String::new();
        }
        printed.sort();
        format!(" where {}", printed.join(", "))
    }

    fn join(
        &self,
        values: &Value,
        separator: &str,
        print: impl Fn(&Self, &Value) -> String,
    ) -> String {
        list(values).map(|it| print(self, it)).collect::<Vec<_>>().join(separator)
    }
}

/// Returns the only member of an object: rustdoc's notation of an enum.
pub(super) fn variant(value: &Value) -> Option<(&str, &Value)> {
    let (kind, body) = value.as_object()?.iter().next()?;
    Some((kind, body))
}

/// Returns the elements of an array; none of anything else.
pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
