//! The public API of the crate: a line for each item, from rustdoc's JSON.

mod signature;

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context as _, Result};
use serde_json::Value;

use self::signature::{Printer, list, variant};

/// Part of the path of files that `cargo xtask codegen` writes.
const GENERATED: &str = "src/generated/";

/// The public items of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Api {
    /// A line for each item, and whether the item is generated from the spec.
    items: BTreeMap<String, bool>,
}

/// A line of an API that another API does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The declaration, with the path by which users import the item.
    pub text: String,
    /// Whether the item is generated from the spec.
    pub is_generated: bool,
}

impl Api {
    /// Reads rustdoc's JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or describes no crate.
    pub fn read(json: &str) -> Result<Self> {
        let crate_: Value = serde_json::from_str(json).context("invalid JSON")?;
        let root = crate_["root"].as_u64().context("the JSON describes no crate")?;
        let index =
            crate_["index"].as_object().context("the JSON describes no crate")?;
        let index = index
            .iter()
            .filter_map(|(id, item)| Some((id.parse().ok()?, item)))
            .collect();
        let mut walk = Walk {
            index,
            found: Vec::new(),
            entered: Vec::new(),
        };
        let name =
            walk.item(root).and_then(|it| it["name"].as_str()).unwrap_or_default();
        let name = name.to_owned();
        walk.contents(root, &name);
        let mut names: HashMap<u64, String> = HashMap::new();
        for (id, path) in &walk.found {
            // Of several paths, the first is as good as any, as long as it is always the same.
            let name = names.entry(*id).or_insert_with(|| path.clone());
            if path < name {
                name.clone_from(path);
            }
        }
        let lines = Lines {
            printer: Printer {
                names,
                paths: &crate_["paths"],
            },
            index: &walk.index,
        };
        let mut items = BTreeMap::new();
        for (id, path) in &walk.found {
            lines.push(*id, path, &mut items);
        }
        Ok(Self { items })
    }

    /// Returns the items that `other` does not have.
    #[must_use]
    pub fn without(&self, other: &Self) -> Vec<Item> {
        let items =
            self.items.iter().filter(|(text, _)| !other.items.contains_key(*text));
        items
            .map(|(text, is_generated)| Item {
                text: text.clone(),
                is_generated: *is_generated,
            })
            .collect()
    }

    /// Renders a line for each item.
    #[must_use]
    pub fn text(&self) -> String {
        self.items.keys().map(|line| format!("{line}\n")).collect()
    }
}

type Index<'a> = HashMap<u64, &'a Value>;

/// Finds what users can import.
struct Walk<'a> {
    index: Index<'a>,
    found: Vec<(u64, String)>,
    /// Modules whose contents are being visited: imports can be circular.
    entered: Vec<u64>,
}

impl<'a> Walk<'a> {
    fn item(&self, id: u64) -> Option<&'a Value> {
        self.index.get(&id).copied()
    }

    /// Visits the items of a module, or the variants of an enum.
    fn contents(&mut self, module: u64, path: &str) {
        if self.entered.contains(&module) {
            return;
        }
        let Some((kind, body)) = self.item(module).and_then(|it| variant(&it["inner"]))
        else {
            return;
        };
        self.entered.push(module);
        let members = if kind == "enum" { &body["variants"] } else { &body["items"] };
        for id in list(members).filter_map(Value::as_u64) {
            self.member(id, path);
        }
        self.entered.pop();
    }

    fn member(&mut self, id: u64, path: &str) {
        let Some(item) = self.item(id).filter(|item| is_public(item)) else { return };
        match variant(&item["inner"]) {
            Some(("use", import)) => {
                let name = import["name"].as_str().unwrap_or_default();
                match import["id"].as_u64().filter(|id| self.index.contains_key(id)) {
                    Some(target) if import["is_glob"] == true => {
                        self.contents(target, path)
                    }
                    Some(target) => self.named(target, &format!("{path}::{name}")),
                    // An item of another crate.
                    None => self.found.push((id, format!("{path}::{name}"))),
                }
            }
            Some(_) => {
                let name = item["name"].as_str().unwrap_or_default();
                self.named(id, &format!("{path}::{name}"));
            }
            None => {}
        }
    }

    fn named(&mut self, id: u64, path: &str) {
        let inner = self.item(id).map(|item| &item["inner"]);
        match inner.and_then(variant) {
            Some(("use", _)) => {
                let parent = path.rsplit_once("::").map_or(path, |(parent, _)| parent);
                self.member(id, parent);
            }
            Some((kind, _)) => {
                self.found.push((id, path.to_owned()));
                if kind == "module" {
                    self.contents(id, path);
                }
            }
            None => {}
        }
    }
}

/// Returns whether users may name an item of a public module or an `impl`.
fn is_public(item: &Value) -> bool {
    // Variants and items of traits are as public as what contains them.
    let is_visible = item["visibility"] == "public" || item["visibility"] == "default";
    is_visible && !list(&item["attrs"]).any(|it| it.to_string().contains("hidden"))
}

/// Prints items.
struct Lines<'a> {
    printer: Printer<'a>,
    index: &'a Index<'a>,
}

impl Lines<'_> {
    /// Adds the lines of an item and of its parts.
    fn push(&self, id: u64, path: &str, items: &mut BTreeMap<String, bool>) {
        let Some(item) = self.index.get(&id) else { return };
        let Some((kind, body)) = variant(&item["inner"]) else { return };
        let generics = self.printer.parameters(&body["generics"]);
        let conditions = self.printer.conditions(&body["generics"]);
        let attributes = attributes(item);
        let line = match kind {
            "module" => format!("mod {path}"),
            "use" => {
                format!("use {path} = {}", body["source"].as_str().unwrap_or_default())
            }
            "function" => {
                let header = header(&body["header"]);
                let signature = self.printer.signature(&body["sig"]);
                format!("{header}fn {path}{generics}{signature}{conditions}")
            }
            "struct_field" => format!("field {path}: {}", self.printer.ty(body)),
            "constant" | "assoc_const" => {
                format!("const {path}: {}", self.printer.ty(&body["type"]))
            }
            "static" => format!("static {path}: {}", self.printer.ty(&body["type"])),
            "type_alias" => {
                format!("type {path}{generics} = {}", self.printer.ty(&body["type"]))
            }
            "assoc_type" if body["type"].is_null() => {
                format!(
                    "type {path}{generics}: {}",
                    self.printer.bounds(&body["bounds"])
                )
            }
            "assoc_type" => format!("type {path} = {}", self.printer.ty(&body["type"])),
            "struct" | "enum" | "union" | "trait" => {
                let bounds = self.printer.bounds(&body["bounds"]);
                let colon = if bounds.is_empty() { "" } else { ": " };
                format!("{attributes}{kind} {path}{generics}{colon}{bounds}{conditions}")
            }
            "variant" => format!("{attributes}variant {path}"),
            _ => format!("{kind} {path}"),
        };
        items.insert(line, is_generated(item));
        self.push_parts(kind, body, path, items);
    }

    fn push_parts(
        &self,
        kind: &str,
        body: &Value,
        path: &str,
        items: &mut BTreeMap<String, bool>,
    ) {
        match kind {
            "struct" | "union" | "variant" => {
                let fields = [&body["kind"]["plain"], &body["kind"]["struct"], body];
                for fields in fields {
                    self.push_members(&fields["fields"], path, items);
                }
                for (position, id) in list(&body["kind"]["tuple"]).enumerate() {
                    if let Some(id) = self.visible(id) {
                        self.push(id, &format!("{path}::{position}"), items);
                    }
                }
            }
            "enum" => self.push_members(&body["variants"], path, items),
            "trait" => self.push_members(&body["items"], path, items),
            _ => {}
        }
        for id in list(&body["impls"]).filter_map(Value::as_u64) {
            let item = self.index.get(&id);
            if let Some((item, body)) =
                item.and_then(|it| Some((it, variant(&it["inner"])?.1)))
            {
                self.push_impl(item, body, path, items);
            }
        }
    }

    fn push_members(&self, ids: &Value, path: &str, items: &mut BTreeMap<String, bool>) {
        for id in list(ids).filter_map(|id| self.visible(id)) {
            let name = self.index.get(&id).and_then(|it| it["name"].as_str());
            self.push(id, &format!("{path}::{}", name.unwrap_or_default()), items);
        }
    }

    /// Adds the items of an `impl`, or the fact that a trait is implemented. Implementations that
    /// follow from others are omitted.
    fn push_impl(
        &self,
        item: &Value,
        body: &Value,
        path: &str,
        items: &mut BTreeMap<String, bool>,
    ) {
        if body["trait"].is_null() {
            self.push_members(&body["items"], path, items);
            return;
        }
        if body["is_synthetic"] == true || !body["blanket_impl"].is_null() {
            return;
        }
        let generics = self.printer.parameters(&body["generics"]);
        let (of, for_) =
            (self.printer.path(&body["trait"]), self.printer.ty(&body["for"]));
        let conditions = self.printer.conditions(&body["generics"]);
        items.insert(
            format!("impl{generics} {of} for {for_}{conditions}"),
            is_generated(item),
        );
        let members =
            list(&body["items"]).filter_map(|id| self.index.get(&id.as_u64()?));
        for member in members {
            if let Some(("assoc_type", ty)) = variant(&member["inner"]) {
                let name = member["name"].as_str().unwrap_or_default();
                let ty = self.printer.ty(&ty["type"]);
                items.insert(
                    format!("type <{for_} as {of}>::{name} = {ty}"),
                    is_generated(item),
                );
            }
        }
    }

    fn visible(&self, id: &Value) -> Option<u64> {
        let id = id.as_u64()?;
        self.index.get(&id).filter(|item| is_public(item)).map(|_| id)
    }
}

/// Returns the attributes that restrict what users may do.
fn attributes(item: &Value) -> &'static str {
    let is_non_exhaustive =
        list(&item["attrs"]).any(|it| it.to_string().contains("non_exhaustive"));
    if is_non_exhaustive { "#[non_exhaustive] " } else { "" }
}

fn header(header: &Value) -> String {
    let words =
        [("is_const", "const "), ("is_async", "async "), ("is_unsafe", "unsafe ")];
    words
        .into_iter()
        .filter(|(key, _)| header[key] == true)
        .map(|(_, word)| word)
        .collect()
}

fn is_generated(item: &Value) -> bool {
    let file = item["span"]["filename"].as_str().unwrap_or_default();
    file.replace('\\', "/").contains(GENERATED)
}
