//! Reports what a merge did, and what it leaves to the author.

use std::collections::{BTreeMap, BTreeSet};

use crate::defaults::request_name;
use crate::import::incoming;
use crate::source::Sources;
use crate::yaml::{Kind, Locations, Node, tree_of};

/// Maximum number of lines in a list whose items can be found in another way.
const SHOWN: usize = 50;

/// The kind of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// The item is new.
    Added,
    /// The item changed.
    Changed,
    /// The item was removed from the spec.
    Removed,
    /// The item is in the spec but no longer in the documents.
    Vanished,
    /// A text is missing.
    ToWrite,
    /// A decision is missing.
    ToDecide,
    /// A decision that was made while the documents were read.
    Noted,
}

impl Heading {
    const ALL: [Self; 7] = [
        Self::Added,
        Self::Changed,
        Self::Removed,
        Self::Vanished,
        Self::ToWrite,
        Self::ToDecide,
        Self::Noted,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Vanished => {
                "missing from the documents (use `--remove` to remove them)"
            }
            Self::ToWrite => "to write",
            Self::ToDecide => "to decide",
            Self::Noted => "notes on the documents",
        }
    }

    /// Returns whether the list may be truncated: the items are in the diff, or `codegen` reports
    /// them.
    fn may_be_cut(self) -> bool {
        matches!(self, Self::Added | Self::ToWrite)
    }
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its kind.
    pub heading: Heading,
    /// The item, and details about it.
    pub text: String,
    /// The file, as shown to the user.
    pub file: String,
    /// The line in the file after the merge, or before it for a removed item. Starts at 1.
    pub line: usize,
}

/// The result of a merge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Number of items of each kind that were added, changed, removed, or are missing.
    pub counts: BTreeMap<(Heading, &'static str), usize>,
    /// All notes. Items inside new items are only counted.
    pub notes: Vec<Note>,
    /// Whether a file was changed.
    pub is_changed: bool,
}

impl Summary {
    /// Returns the notes of a kind.
    pub fn below(&self, heading: Heading) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.heading == heading)
    }

    /// Adds the notes on reading the documents.
    pub(crate) fn add_reading(&mut self, documents: &Sources, read: &[incoming::Note]) {
        for incoming::Note { place, text } in read {
            let Some(file) = documents.get(place.file) else { continue };
            let at =
                Locations::default().find(documents, place).map_or(0, |at| at.start);
            let before = file.text.get(..at).unwrap_or_default();
            self.notes.push(Note {
                heading: Heading::Noted,
                text: text.clone(),
                file: documents.shown(file),
                line: 1 + before.matches('\n').count(),
            });
        }
    }

    /// Renders the summary. Notes on the documents are shown only if something changed: they are
    /// not news when the same documents are imported again.
    #[must_use]
    pub fn render(&self, with_notes: bool) -> String {
        let mut text = String::new();
        if !self.is_changed {
            text.push_str("nothing changed\n");
        }
        let noted = self.below(Heading::Noted).count();
        let hides_notes = !self.is_changed && !with_notes && noted > 0;
        if hides_notes {
            let plural = if noted == 1 { "" } else { "s" };
            text.push_str(&format!(
                "{noted} note{plural} on the documents: pass `--notes` to show them\n"
            ));
        }
        for heading in Heading::ALL {
            let counts = self.counts_of(heading);
            if !counts.is_empty() {
                text.push_str(&format!("{:>9} {counts}\n", short(heading)));
            }
        }
        for heading in Heading::ALL {
            let notes: Vec<_> = self.below(heading).collect();
            if notes.is_empty() || heading == Heading::Noted && hides_notes {
                continue;
            }
            text.push_str(&format!("\n{}:\n", heading.title()));
            let shown = if heading.may_be_cut() { SHOWN } else { usize::MAX };
            for note in notes.iter().take(shown) {
                text.push_str(&format!("  {}:{} {}\n", note.file, note.line, note.text));
            }
            if notes.len() > shown {
                text.push_str(&format!("  ... and {} more\n", notes.len() - shown));
            }
        }
        text
    }

    fn counts_of(&self, heading: Heading) -> String {
        let counts = self.counts.iter().filter(|((found, _), _)| *found == heading);
        let counts: Vec<_> = counts
            .map(|((_, noun), count)| {
                let plural = if *count == 1 { "" } else { "s" };
                format!("{count} {noun}{plural}")
            })
            .collect();
        counts.join(", ")
    }
}

fn short(heading: Heading) -> &'static str {
    match heading {
        Heading::Vanished => "vanished",
        Heading::ToWrite => "to write",
        Heading::ToDecide => "to decide",
        other => other.title(),
    }
}

/// A place in a file of the spec, by keys and names of items.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) file: String,
    steps: Vec<String>,
}

impl Spot {
    pub(super) fn root(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            steps: Vec::new(),
        }
    }

    pub(super) fn below(&self, step: &str) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step.to_owned());
        Self {
            file: self.file.clone(),
            steps,
        }
    }

    /// Appends an item of a list.
    pub(super) fn entry(&self, list: &str, name: &str) -> Self {
        self.below(list).below(name)
    }

    /// Truncates the place to the key of a field or response, without the steps into its value.
    pub(super) fn up_to_value(mut self) -> Self {
        let steps = match self.steps.get(2).map(String::as_str) {
            Some("response") => ["operations", "name", "response", "key"].len(),
            Some("request") => {
                ["operations", "name", "request", "parameters", "name", "key"].len()
            }
            _ => ["schemas", "name", "fields", "name", "key"].len(),
        };
        self.steps.truncate(steps);
        self
    }

    /// Returns the last step.
    pub(super) fn last(&self) -> &str {
        self.steps.last().map_or(self.file.as_str(), String::as_str)
    }

    /// Formats the item, such as `field a of b`.
    pub(super) fn name(&self, noun: &str) -> String {
        match self.steps.as_slice() {
            [list, owner, _, .., name] if list == "operations" || list == "schemas" => {
                format!("{noun} `{name}` of `{owner}`")
            }
            _ => format!("{noun} `{}`", self.last()),
        }
    }

    /// Returns the offset of the place, or of the last step that exists.
    fn find(&self, root: &Node) -> usize {
        let steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        if let ["schemas", name, rest @ ..] = steps.as_slice()
            && let Some(operation) = request_of(root, name)
        {
            let rest = rest.iter().copied().filter(|step| *step != "fields");
            return walk(operation, ["request", PARAMETERS].into_iter().chain(rest));
        }
        walk(root, steps.into_iter())
    }
}

/// The key of the fields of a request.
const PARAMETERS: &str = "parameters";

/// Returns the operation that contains the request of that name inline.
fn request_of<'n>(root: &'n Node, name: &str) -> Option<&'n Node> {
    let list = |key: &str| match root.entry(key).map(|entry| &entry.value.kind) {
        Some(Kind::List(items)) => items.as_slice(),
        _ => &[],
    };
    if list("schemas").iter().any(|schema| is_named(schema, name)) {
        return None;
    }
    list("operations").iter().find(|operation| {
        let text = |node: &Node, key: &str| {
            node.entry(key).and_then(|entry| entry.value.text().map(str::to_owned))
        };
        let request = operation.entry("request").map(|entry| &entry.value);
        let stated = request.and_then(|request| text(request, "name"));
        let usual = text(operation, "name").map(|name| request_name(&name));
        request.is_some_and(|request| request.text().is_none())
            && stated.or(usual).as_deref() == Some(name)
    })
}

/// Follows the steps as far as they exist, and returns the offset.
fn walk<'s>(root: &Node, steps: impl Iterator<Item = &'s str>) -> usize {
    let mut node = root;
    let mut at = root.span.start;
    for step in steps {
        let next = match &node.kind {
            Kind::Map(_) => {
                node.entry(step).map(|entry| (entry.key_span.start, &entry.value))
            }
            Kind::List(items) => {
                let item = items.iter().find(|item| is_named(item, step));
                item.map(|item| (item.span.start, item))
            }
            _ => None,
        };
        let Some(next) = next else {
            // Parameters may be written as a plain list.
            if step == PARAMETERS {
                continue;
            }
            break;
        };
        (at, node) = next;
    }
    at
}

/// Keys that identify an item of a list, in order of precedence.
const KEYS_OF_NAMES: [&str; 7] =
    ["schema", "operation", "field", "credential", "name", "value", "code"];

fn is_named(item: &Node, name: &str) -> bool {
    let own = KEYS_OF_NAMES.iter().find_map(|key| item.entry(key));
    let node = own.map_or(item, |entry| &entry.value);
    matches!(&node.kind, Kind::Scalar { text, .. } if text == name)
}

/// Notes under construction.
#[derive(Debug, Default)]
pub(super) struct Notes {
    list: BTreeSet<(Heading, Spot, String)>,
    counts: BTreeMap<(Heading, &'static str), usize>,
}

impl Notes {
    pub(super) fn add(&mut self, heading: Heading, at: Spot, text: impl Into<String>) {
        self.list.insert((heading, at, text.into()));
    }

    /// Removes the note about a place.
    pub(super) fn forget(&mut self, heading: Heading, at: &Spot) {
        self.list.retain(|(kind, spot, _)| (*kind, spot) != (heading, at));
    }

    pub(super) fn count(&mut self, heading: Heading, noun: &'static str) {
        *self.counts.entry((heading, noun)).or_default() += 1;
    }

    /// Returns the notes about facts, not those about texts.
    pub(super) fn differences(&self) -> Vec<String> {
        let facts = self.list.iter().filter(|(heading, spot, _)| {
            *heading != Heading::ToWrite && spot.last() != "description"
        });
        facts.map(|(_, _, text)| text.clone()).collect()
    }

    /// Finds the line of each note: `text` returns the text of a file before or after the merge.
    pub(super) fn summary<'a>(
        self,
        is_changed: bool,
        text: impl Fn(&str, Heading) -> Option<&'a str>,
    ) -> Summary {
        let mut counts = self.counts;
        let mut files: BTreeMap<(String, bool), Option<Lines>> = BTreeMap::new();
        let mut notes = Vec::new();
        for (heading, spot, note) in self.list {
            let noun = match heading {
                Heading::Changed => Some("fact"),
                Heading::ToWrite => Some("text"),
                Heading::ToDecide => Some("question"),
                _ => None,
            };
            if let Some(noun) = noun {
                *counts.entry((heading, noun)).or_default() += 1;
            }
            let key = (spot.file.clone(), heading == Heading::Removed);
            let lines = files
                .entry(key)
                .or_insert_with(|| text(&spot.file, heading).and_then(Lines::of));
            let line = lines.as_ref().map_or(1, |lines| lines.line_of(&spot));
            let file = format!("spec/{}", spot.file);
            notes.push(Note {
                heading,
                text: note,
                file,
                line,
            });
        }
        notes.sort_by(|a, b| {
            (a.heading, &a.file, a.line, &a.text)
                .cmp(&(b.heading, &b.file, b.line, &b.text))
        });
        Summary {
            counts,
            notes,
            is_changed,
        }
    }
}

/// A file and the offsets of its lines.
struct Lines {
    root: Node,
    starts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Option<Self> {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Some(Self {
            root: tree_of(text)?,
            starts,
        })
    }

    fn line_of(&self, spot: &Spot) -> usize {
        let at = spot.find(&self.root);
        1 + self.starts.partition_point(|start| *start <= at)
    }
}
