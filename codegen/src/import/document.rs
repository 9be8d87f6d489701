//! One document: its tree, and what its references lead to.

use std::collections::BTreeMap;

use super::decisions::Decisions;
use super::sink::{Sink, children, member};
use crate::hint::did_you_mean;
use crate::raw::Decision;
use crate::source::FileId;
use crate::yaml::{Kind, Node};

/// References that lead to references are followed this far.
pub(super) const MAX_CHAIN: usize = 32;

/// Names among which one is looked for that is nearly right.
const MAX_COMPARED: usize = 2_000;

/// A document that can be looked up.
pub(super) struct Document<'a> {
    pub(super) file: FileId,
    pub(super) root: &'a Node,
    /// The sections of `components`, each by name: a document may have very many.
    sections: BTreeMap<&'a str, BTreeMap<&'a str, &'a Node>>,
    /// What the spec decides about it.
    pub(super) decisions: Decisions,
}

/// Where a reference leads.
pub(super) struct Target<'a> {
    pub(super) node: &'a Node,
    /// Its name, if it is one of the schemas of the document.
    pub(super) schema: Option<&'a str>,
}

/// Why a reference leads nowhere.
pub(super) enum Trouble {
    /// It names another document.
    Foreign,
    /// Its section of `components` has no such name.
    Unnamed { section: String, name: String },
    /// There is nothing at its end.
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

    /// Whether it is an export of a spec: then it says everything in the words of the spec.
    pub(super) fn is_export(&self) -> bool {
        member(self.root, "x-spec-client").is_some()
    }

    /// Names in a section of `components`.
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

    /// What a reference names.
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

    /// What the `$ref` of this node names; reports one that leads nowhere.
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
                format!("`{text}` leads out of this document"),
                "bundle the documents into one: references are followed within a document only"
                    .to_owned(),
            ),
            Trouble::Unnamed { section, name } => (
                "unknown-reference",
                format!("there is no `{name}` in `components.{section}`"),
                format!(
                    "{}add what the reference names, or correct the reference",
                    self.hint(&section, &name)
                ),
            ),
            Trouble::Nowhere => (
                "unknown-reference",
                format!("`{text}` leads nowhere in this document"),
                "write a reference such as `#/components/schemas/UserDto`".to_owned(),
            ),
        };
        sink.report(rule, place, message, help);
        None
    }

    /// What was probably meant, unless there are so many names that comparing takes too long.
    fn hint(&self, section: &str, name: &str) -> String {
        let few = self.sections.get(section).filter(|names| names.len() <= MAX_COMPARED);
        let names = few.into_iter().flat_map(|names| names.keys().copied());
        did_you_mean(name, names)
    }

    /// The node itself, or what stands at the end of its references.
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

/// Reports a reference that only leads to more references.
pub(super) fn endless(node: &Node, sink: &mut Sink<'_>) {
    let place = sink.place(member(node, "$ref").unwrap_or(node));
    sink.report(
        "endless-reference",
        place,
        "this reference leads back to itself and never to a schema",
        "write out what one of the schemas on the way is",
    );
}

/// A step of a JSON pointer in a reference.
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
