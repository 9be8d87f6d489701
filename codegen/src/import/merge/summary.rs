//! What a merge did, and what it leaves to people.

use std::collections::{BTreeMap, BTreeSet};

use crate::defaults::request_name;
use crate::import::incoming;
use crate::source::Sources;
use crate::yaml::{Kind, Locations, Node, tree_of};

/// Lines of a long list that are shown where each of them can be found in another way.
const SHOWN: usize = 50;

/// What is told of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// It is new.
    Added,
    /// It says something else now.
    Changed,
    /// It was taken out of the spec.
    Removed,
    /// The documents no longer have it, the spec still does.
    Vanished,
    /// Its text has to be written.
    ToWrite,
    /// Somebody has to decide something.
    ToDecide,
    /// It was decided while the documents were read.
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
            Self::Vanished => "vanished from the documents (`--remove` takes them out)",
            Self::ToWrite => "to write",
            Self::ToDecide => "to decide",
            Self::Noted => "noted in the documents",
        }
    }

    /// Whether the list may be cut: what it names stands in the difference, or `codegen` asks for
    /// it.
    fn may_be_cut(self) -> bool {
        matches!(self, Self::Added | Self::ToWrite)
    }
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What is told.
    pub heading: Heading,
    /// The entry, and what is to be known of it.
    pub text: String,
    /// The file, as people know it.
    pub file: String,
    /// Its line in the file as it is after the merge; for what was removed, before it. Counted from 1.
    pub line: usize,
}

/// What a merge did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many entries of each kind were added, changed, removed or have vanished.
    pub counts: BTreeMap<(Heading, &'static str), usize>,
    /// Everything that is worth a line. Entries inside of new entries are only counted.
    pub notes: Vec<Note>,
    /// Whether a file was changed.
    pub is_changed: bool,
}

impl Summary {
    /// The notes below a heading.
    pub fn below(&self, heading: Heading) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.heading == heading)
    }

    /// Adds what is to be known of the reading of the documents.
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

    /// The summary for people. Notes on the documents are shown with what has changed: whoever
    /// imports the same documents again has seen them.
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
                "{noted} note{plural} on the documents: `--notes` shows them\n"
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

/// A place in a file of the spec, by keys and by the names of entries.
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

    /// An entry of a list.
    pub(super) fn entry(&self, list: &str, name: &str) -> Self {
        self.below(list).below(name)
    }

    /// The key of a field or response that this place is in, without the steps into its value.
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

    /// The last step.
    pub(super) fn last(&self) -> &str {
        self.steps.last().map_or(self.file.as_str(), String::as_str)
    }

    /// The entry in words: `field a of b`.
    pub(super) fn name(&self, noun: &str) -> String {
        match self.steps.as_slice() {
            [list, owner, _, .., name] if list == "operations" || list == "schemas" => {
                format!("{noun} `{name}` of `{owner}`")
            }
            _ => format!("{noun} `{}`", self.last()),
        }
    }

    /// The byte where it stands, or where the last step stands that leads somewhere.
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

/// The operation in which the request of that name is written out.
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

/// The byte to which steps lead, as far as they do.
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
            // Parameters may be written as a list and nothing else.
            if step == PARAMETERS {
                continue;
            }
            break;
        };
        (at, node) = next;
    }
    at
}

/// Keys that name an entry of a list, the best first.
const KEYS_OF_NAMES: [&str; 7] =
    ["schema", "operation", "field", "credential", "name", "value", "code"];

fn is_named(item: &Node, name: &str) -> bool {
    let own = KEYS_OF_NAMES.iter().find_map(|key| item.entry(key));
    let node = own.map_or(item, |entry| &entry.value);
    matches!(&node.kind, Kind::Scalar { text, .. } if text == name)
}

/// Notes while they are collected.
#[derive(Debug, Default)]
pub(super) struct Notes {
    list: BTreeSet<(Heading, Spot, String)>,
    counts: BTreeMap<(Heading, &'static str), usize>,
}

impl Notes {
    pub(super) fn add(&mut self, heading: Heading, at: Spot, text: impl Into<String>) {
        self.list.insert((heading, at, text.into()));
    }

    /// Takes back what was told of a place.
    pub(super) fn forget(&mut self, heading: Heading, at: &Spot) {
        self.list.retain(|(told, spot, _)| (*told, spot) != (heading, at));
    }

    pub(super) fn count(&mut self, heading: Heading, noun: &'static str) {
        *self.counts.entry((heading, noun)).or_default() += 1;
    }

    /// What is noted of facts, not of texts.
    pub(super) fn differences(&self) -> Vec<String> {
        let facts = self.list.iter().filter(|(heading, spot, _)| {
            *heading != Heading::ToWrite && spot.last() != "description"
        });
        facts.map(|(_, _, text)| text.clone()).collect()
    }

    /// Finds the line of each note: `text` gives the text of a file before or after the merge.
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

/// A file, and where its lines begin.
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
