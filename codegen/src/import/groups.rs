//! Maps tags to groups.

use super::incoming::IncomingGroup;
use super::naming::is_file_name;
use super::read::Reading;
use super::sink::member;
use crate::names::file_name;
use crate::yaml::{Kind, Node};

/// The group of operations whose tag yields no file name.
const UNGROUPED: &str = "ungrouped";

/// A group and its tag.
pub(super) struct Tagged {
    tag: String,
    /// Whether it has operations, or is stated to be a group.
    is_used: bool,
    group: IncomingGroup,
}

/// The groups of a document.
#[derive(Default)]
pub(super) struct Groups {
    list: Vec<Tagged>,
}

impl Groups {
    /// Returns the used groups in order.
    pub(super) fn used(self) -> impl Iterator<Item = IncomingGroup> {
        self.list.into_iter().filter(|tagged| tagged.is_used).map(|tagged| tagged.group)
    }
}

impl<'a> Reading<'a, '_> {
    /// Reads the tags that the document describes.
    pub(super) fn groups(&mut self) -> Groups {
        let mut groups = Groups::default();
        for node in self.sink.items(self.document.root, "tags") {
            if !matches!(node.kind, Kind::Map(_)) {
                self.sink.misfit_item("tags", node, "a map");
                continue;
            }
            let Some(tag) = self.sink.text(node, "name") else { continue };
            let stated = self.stated_group(node);
            let is_used = stated.is_some();
            let description = self.sink.text(node, "description");
            let mut group = self.group(&tag, stated);
            group.description = description;
            groups.list.push(Tagged {
                tag,
                is_used,
                group,
            });
        }
        groups
    }

    fn stated_group(&mut self, tag: &Node) -> Option<String> {
        let name = self.sink.text(tag, "x-spec-group")?;
        if is_group_name(&name) {
            return Some(name);
        }
        self.sink.report(
            "group-name",
            self.sink.place(member(tag, "x-spec-group").unwrap_or(tag)),
            format!("invalid group name `{name}`"),
            "use letters, digits, and hyphens, such as `user-profile`",
        );
        None
    }

    /// Returns the group of a tag: as stated, as in the spec, or derived from the tag.
    fn group(&self, tag: &str, stated: Option<String>) -> IncomingGroup {
        let first =
            tag.split('/').map(str::trim).find(|part| !part.is_empty()).unwrap_or(tag);
        let known = [tag, first].into_iter().find_map(|title| {
            self.known
                .groups
                .iter()
                .find(|group| group.client == self.client && group.title == title)
        });
        let (name, title) = match (stated, known) {
            (Some(name), _) => (name, tag.to_owned()),
            (None, Some(known)) => (known.name.clone(), known.title.clone()),
            (None, None) => {
                let name = file_name(first);
                if first.is_ascii() && is_group_name(&name) {
                    (name, first.to_owned())
                } else {
                    return ungrouped();
                }
            }
        };
        IncomingGroup {
            name,
            title,
            description: None,
        }
    }

    /// Returns the file name of the group of an operation, and marks the group as used.
    pub(super) fn group_of(&mut self, operation: &Node, groups: &mut Groups) -> String {
        let tag = self.sink.items(operation, "tags").first();
        let tag = tag.and_then(|node| {
            let text = node.text().map(str::trim);
            if text.is_none() {
                self.sink.misfit_item("tags", node, "a string");
            }
            text.filter(|text| !text.is_empty())
        });
        let known =
            groups.list.iter_mut().find(|tagged| Some(tagged.tag.as_str()) == tag);
        if let Some(tagged) = known {
            tagged.is_used = true;
            return tagged.group.name.clone();
        }
        let group = tag.map_or_else(ungrouped, |tag| self.group(tag, None));
        let name = group.name.clone();
        groups.list.push(Tagged {
            tag: tag.unwrap_or_default().to_owned(),
            is_used: true,
            group,
        });
        name
    }
}

fn ungrouped() -> IncomingGroup {
    IncomingGroup {
        name: UNGROUPED.to_owned(),
        title: "Ungrouped".to_owned(),
        description: None,
    }
}

/// `shared` is reserved for the schemas of several clients.
fn is_group_name(name: &str) -> bool {
    is_file_name(name) && name != "shared"
}
