//! A document: its tree, and the targets of its references.

use std::collections::BTreeMap;

use super::decisions::Decisions;
use super::sink::{Sink, children, member};
use crate::hint::did_you_mean;
use crate::raw::Decision;
use crate::source::FileId;
use crate::yaml::{Kind, Node};

/// Maximum length of a chain of references.
pub(super) const MAX_CHAIN: usize = 32;

/// Maximum number of names that are searched for a similar one.
const MAX_COMPARED: usize = 2_000;

/// A document with indexes.
pub(super) struct Document<'a> {
    pub(super) file: FileId,
    pub(super) root: &'a Node,
    /// The sections of `components`, each indexed by name: a document may have very many.
    sections: BTreeMap<&'a str, BTreeMap<&'a str, &'a Node>>,
    /// Decisions of the spec about the document.
    pub(super) decisions: Decisions,
}

/// The target of a reference.
pub(super) struct Target<'a> {
    pub(super) node: &'a Node,
    /// Its name, if it is one of the schemas of the document.
    pub(super) schema: Option<&'a str>,
}

/// Why a reference cannot be resolved.
pub(super) enum Trouble {
    /// It leads to another document.
    Foreign,
    /// Its section of `components` does not contain the name.
    Unnamed { section: String, name: String },
    /// Its target does not exist.
    Nowhere,
}

impl<'a> Document<'a> {
    pub(super) fn new(
        file: FileId,
        root: &'a Node,
        client: &str,
        decisions: &[Decision],
    ) -> Self {
        let components = member(root, "components");
        let sections = components.map_or(&[][..], children);
        Self {
            file,
            root,
            sections: sections
                .iter()
                .map(|section| {
                    let entries = children(&section.value).iter();
                    let named = entries.map(|entry| (entry.key.as_str(), &entry.value));
                    (section.key.as_str(), named.collect())
                })
                .collect(),
            decisions: Decisions::about(decisions, client, root),
        }
    }

    /// Returns whether the document is an export of a spec, and thus states everything in its
    /// terms.
    pub(super) fn is_export(&self) -> bool {
        member(self.root, "x-spec-client").is_some()
    }

    /// Returns the names in a section of `components`.
    pub(super) fn names(
        &self,
        section: &str,
    ) -> impl Iterator<Item = &'a str> + use<'a, '_> {
        self.sections.get(section).into_iter().flat_map(|names| names.keys().copied())
    }

    pub(super) fn schema(&self, name: &str) -> Option<Target<'a>> {
        let (name, node) = self.sections.get("schemas")?.get_key_value(name)?;
        Some(Target {
            node,
            schema: Some(name),
        })
    }

    /// Resolves a reference.
    pub(super) fn find(&self, reference: &str) -> Result<Target<'a>, Trouble> {
        let Some(pointer) = reference.strip_prefix('#') else {
            return Err(Trouble::Foreign);
        };
        let steps: Vec<String> = pointer.split('/').skip(1).map(unescaped).collect();
        if let [components, section, name] = steps.as_slice()
            && components == "components"
        {
            let named = self.sections.get(section.as_str());
            let found = named.and_then(|all| all.get_key_value(name.as_str()));
            return match found {
                Some((name, node)) => Ok(Target {
                    node,
                    schema: (section == "schemas").then_some(*name),
                }),
                None => Err(Trouble::Unnamed {
                    section: section.clone(),
                    name: name.clone(),
                }),
            };
        }
        let node = steps.iter().try_fold(self.root, |node, step| match &node.kind {
            Kind::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => member(node, step),
        });
        let node = node.filter(|_| pointer.starts_with('/')).ok_or(Trouble::Nowhere)?;
        Ok(Target { node, schema: None })
    }

    /// Resolves the `$ref` of this node, and reports an unresolved one.
    pub(super) fn target(&self, node: &Node, sink: &mut Sink<'_>) -> Option<Target<'a>> {
        let text: String = sink.part(node, "$ref")?;
        let trouble = match self.find(&text) {
            Ok(target) => return Some(target),
            Err(_) if sink.is_full() => return None,
            Err(trouble) => trouble,
        };
        let place = sink.place(member(node, "$ref").unwrap_or(node));
        let (rule, message, help) = match trouble {
            Trouble::Foreign => (
                "foreign-reference",
                format!("unsupported reference `{text}` to another document"),
                "bundle the documents into one".to_owned(),
            ),
            Trouble::Unnamed { section, name } => (
                "unknown-reference",
                format!("unknown reference `{name}` in `components.{section}`"),
                format!(
                    "{}add the target, or correct the reference",
                    self.hint(&section, &name)
                ),
            ),
            Trouble::Nowhere => (
                "unknown-reference",
                format!("invalid reference `{text}`"),
                "use a reference such as `#/components/schemas/UserDto`".to_owned(),
            ),
        };
        sink.report(rule, place, message, help);
        None
    }

    /// Returns a hint with a similar name, unless there are too many names to compare.
    fn hint(&self, section: &str, name: &str) -> String {
        let few = self.sections.get(section).filter(|names| names.len() <= MAX_COMPARED);
        let names = few.into_iter().flat_map(|names| names.keys().copied());
        did_you_mean(name, names)
    }

    /// Returns the node itself, or the target of its references.
    pub(super) fn followed(
        &self,
        node: &'a Node,
        sink: &mut Sink<'_>,
    ) -> Option<&'a Node> {
        let mut at = node;
        for _ in 0..MAX_CHAIN {
            if member(at, "$ref").is_none() {
                return Some(at);
            }
            at = self.target(at, sink)?.node;
        }
        endless(node, sink);
        None
    }
}

/// Reports a reference that leads only to more references.
pub(super) fn endless(node: &Node, sink: &mut Sink<'_>) {
    let place = sink.place(member(node, "$ref").unwrap_or(node));
    sink.report(
        "endless-reference",
        place,
        "circular reference",
        "replace one of the references in the cycle with a schema",
    );
}

/// Decodes a step of a JSON pointer in a reference.
fn unescaped(step: &str) -> String {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}
