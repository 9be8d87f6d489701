//! Edits the text of a YAML file where two trees differ, and leaves every other byte unchanged.

use std::ops::Range;

use super::shape::{Layout, Tree};
use super::write;
use crate::yaml::{Entry, Kind, Node};

/// The text cannot be edited at this offset, because its style is not supported.
#[derive(Debug)]
pub(super) struct Unforeseen(pub(super) usize);

/// Edits the text of `old` so that it represents `new`.
pub(super) fn edit(
    text: &str,
    root: &Node,
    old: &Tree,
    new: &Tree,
) -> Result<String, Unforeseen> {
    let mut editor = Editor {
        text,
        edits: Vec::new(),
    };
    editor.compare(old, new, root, true)?;
    editor.apply()
}

/// A byte range and its replacement.
struct Edit {
    bytes: Range<usize>,
    text: String,
}

pub(super) struct Editor<'a> {
    pub(super) text: &'a str,
    edits: Vec<Edit>,
}

/// What happens to an item of a list.
enum Fate {
    Stays(usize, usize),
    Goes(usize),
    Comes(usize),
}

impl Editor<'_> {
    /// Edits inside a map or a list.
    fn compare(
        &mut self,
        old: &Tree,
        new: &Tree,
        node: &Node,
        is_root: bool,
    ) -> Result<(), Unforeseen> {
        match (old, new, &node.kind) {
            _ if old == new => Ok(()),
            (Tree::Map(old, _), Tree::Map(new, _), Kind::Map(entries)) => {
                self.map(old, new, node, entries, is_root)
            }
            (Tree::List(old, _), Tree::List(new, layout), Kind::List(items)) => {
                self.list(old, new, node, items, *layout)
            }
            _ => Err(Unforeseen(node.span.start)),
        }
    }

    fn map(
        &mut self,
        old: &[(String, Tree)],
        new: &[(String, Tree)],
        node: &Node,
        entries: &[Entry],
        is_root: bool,
    ) -> Result<(), Unforeseen> {
        let flow = self.is_flow(node);
        let find = |tree: &[(String, Tree)], key: &str| {
            tree.iter().find(|(found, _)| found == key).map(|(_, tree)| tree.clone())
        };
        let mut before: Option<&Entry> = None;
        for (key, value) in new {
            let entry = entries.iter().find(|entry| entry.key == *key);
            match (find(old, key), entry) {
                (Some(old), Some(entry)) => self.value(&old, value, entry, flow)?,
                (None, Some(entry)) => self.replace(value, entry, flow)?,
                (_, None) => {
                    let before = before.or_else(|| {
                        entries.iter().find(|entry| find(new, &entry.key).is_some())
                    });
                    let before = before.ok_or(Unforeseen(node.span.start))?;
                    self.insert_key(key, value, before, flow, is_root)?;
                }
            }
            before = entry.or(before);
        }
        let gone = |entry: &Entry| {
            find(old, &entry.key).is_some() && find(new, &entry.key).is_none()
        };
        for index in 0..entries.len() {
            if entries.get(index).is_some_and(gone) {
                self.remove_keys(entries, index, flow)?;
            }
        }
        Ok(())
    }

    fn value(
        &mut self,
        old: &Tree,
        new: &Tree,
        entry: &Entry,
        flow: bool,
    ) -> Result<(), Unforeseen> {
        let inside = match (old, new, &entry.value.kind) {
            (Tree::Map(old, _), Tree::Map(new, _), Kind::Map(_)) => {
                old.iter().any(|(key, _)| new.iter().any(|(other, _)| other == key))
            }
            (Tree::List(old, _), Tree::List(new, _), Kind::List(_)) => {
                fates(old, new).iter().any(|fate| matches!(fate, Fate::Stays(..)))
            }
            _ => false,
        };
        match inside {
            _ if old == new => Ok(()),
            true => self.compare(old, new, &entry.value, false),
            false => self.replace(new, entry, flow),
        }
    }

    /// Replaces the value of a key. A comment after the old value stays.
    fn replace(
        &mut self,
        new: &Tree,
        entry: &Entry,
        flow: bool,
    ) -> Result<(), Unforeseen> {
        let colon = self.colon(entry)?;
        let end = self.end_of_value(entry);
        if flow {
            self.comment_above(new, colon);
            self.put(colon..end, format!(" {}", write::inline(new)));
            return Ok(());
        }
        let indent = self.column(entry.key_span.start);
        self.comment_above(new, entry.key_span.start);
        let written = write::value(new, indent, colon - 1 - entry.key_span.start);
        match written.split_once('\n') {
            Some((first, below)) => {
                let line_end = self.line_end(end);
                let rest = self.text.get(end..line_end).unwrap_or_default();
                let text = format!("{first}{}\n{below}", rest.trim_end());
                self.put(colon..line_end, text);
            }
            None => self.put(colon..end, written),
        }
        Ok(())
    }

    fn insert_key(
        &mut self,
        key: &str,
        value: &Tree,
        before: &Entry,
        flow: bool,
        is_root: bool,
    ) -> Result<(), Unforeseen> {
        let end = self.end_of_value(before);
        if flow {
            let pair = write::inline_pair(key, value);
            self.comment_above(value, before.key_span.start);
            self.put(end..end, format!(", {pair}"));
            return Ok(());
        }
        let indent = self.column(before.key_span.start);
        let gap = if is_root && matches!(value, Tree::List(..)) { "\n\n" } else { "\n" };
        let line_end = self.line_end(end);
        let written = write::entry(key, value, indent);
        self.put(line_end..line_end, format!("{gap}{}", written.trim_end_matches('\n')));
        Ok(())
    }

    fn remove_keys(
        &mut self,
        entries: &[Entry],
        index: usize,
        flow: bool,
    ) -> Result<(), Unforeseen> {
        let Some(entry) = entries.get(index) else { return Ok(()) };
        let (start, end) = (entry.key_span.start, self.end_of_value(entry));
        if flow {
            let before = index.checked_sub(1).and_then(|index| entries.get(index));
            let before = before.map(|entry| self.end_of_value(entry));
            let next = entries.get(index + 1).map(|entry| entry.key_span.start);
            self.remove_from_line(start..end, before, next);
            return Ok(());
        }
        if !self.starts_line(start) {
            return Err(Unforeseen(start));
        }
        self.remove_lines(start, end, index == 0);
        Ok(())
    }

    fn list(
        &mut self,
        old: &[Tree],
        new: &[Tree],
        node: &Node,
        items: &[Node],
        layout: Layout,
    ) -> Result<(), Unforeseen> {
        if items.len() != old.len() {
            return Err(Unforeseen(node.span.start));
        }
        let flow = self.is_flow(node);
        let mut before: Option<usize> = None;
        let mut gone: Vec<Range<usize>> = Vec::new();
        for fate in fates(old, new) {
            match fate {
                Fate::Stays(from, to) => {
                    before = Some(from);
                    if let (Some(a), Some(b), Some(item)) =
                        (old.get(from), new.get(to), items.get(from))
                    {
                        self.compare(a, b, item, false)?;
                    }
                }
                Fate::Comes(to) => {
                    let Some(tree) = new.get(to) else { continue };
                    let before = before.and_then(|index| items.get(index));
                    let first = items.first().ok_or(Unforeseen(node.span.start))?;
                    if flow {
                        self.insert_inline(tree, before, first);
                    } else {
                        self.insert_item(tree, before, first, layout)?;
                    }
                }
                Fate::Goes(from) => match gone.last_mut() {
                    Some(run) if run.end == from => run.end += 1,
                    _ => gone.push(from..from + 1),
                },
            }
        }
        gone.iter().try_for_each(|run| self.remove_items(items, run, flow))
    }

    fn insert_inline(&mut self, tree: &Tree, before: Option<&Node>, first: &Node) {
        let text = write::inline(tree);
        match before {
            Some(node) => {
                let end = self.end(node);
                self.put(end..end, format!(", {text}"));
            }
            None => self.put(first.span.start..first.span.start, format!("{text}, ")),
        }
        if let Tree::Map(entries, _) = tree {
            for (_, value) in entries {
                self.comment_above(value, first.span.start);
            }
        }
    }

    fn insert_item(
        &mut self,
        tree: &Tree,
        before: Option<&Node>,
        first: &Node,
        layout: Layout,
    ) -> Result<(), Unforeseen> {
        let dash = self.dash(first)?;
        let item = write::item(tree, self.column(dash));
        let gap = if layout == Layout::Spaced { "\n" } else { "" };
        match before {
            Some(node) => {
                let end = self.line_end(self.end(node));
                self.put(end..end, format!("\n{gap}{}", item.trim_end_matches('\n')));
            }
            None => {
                let start = self.before_line(self.start_with_comments(dash));
                self.put(
                    start..start,
                    format!("\n{}{gap}", item.trim_end_matches('\n')),
                );
            }
        }
        Ok(())
    }

    fn remove_items(
        &mut self,
        items: &[Node],
        run: &Range<usize>,
        flow: bool,
    ) -> Result<(), Unforeseen> {
        let last = run.end.saturating_sub(1);
        let (Some(first), Some(last)) = (items.get(run.start), items.get(last)) else {
            return Ok(());
        };
        let end = self.end(last);
        if flow {
            let before = run.start.checked_sub(1).and_then(|index| items.get(index));
            let before = before.map(|node| self.end(node));
            let next = items.get(run.end).map(|node| node.span.start);
            self.remove_from_line(first.span.start..end, before, next);
            return Ok(());
        }
        self.remove_lines(self.dash(first)?, end, run.start == 0);
        Ok(())
    }

    /// Removes items in brackets together with one comma.
    fn remove_from_line(
        &mut self,
        bytes: Range<usize>,
        before: Option<usize>,
        next: Option<usize>,
    ) {
        match (before, next) {
            (_, Some(next)) => self.put(bytes.start..next, String::new()),
            (Some(before), None) => self.put(before..bytes.end, String::new()),
            (None, None) => self.put(bytes, String::new()),
        }
    }

    /// Removes whole lines, the comments right above them, and an adjacent empty line. A line break
    /// belongs to the line after it, so that lines can still be added at the end.
    fn remove_lines(&mut self, first: usize, last: usize, is_first: bool) {
        let start = self.start_with_comments(first);
        let next = self.next_line(last);
        let blank_above = self.blank_lines_above(start);
        let blank_below = self.blank_lines_below(next);
        let at_end = next == self.text.len();
        let (start, end) = match is_first {
            _ if blank_above < start && (blank_below > next || at_end) => {
                (blank_above, next)
            }
            true => (start, blank_below),
            false => (start, next),
        };
        self.put(self.before_line(start)..self.before_line(end), String::new());
    }

    fn put(&mut self, bytes: Range<usize>, text: String) {
        self.edits.push(Edit { bytes, text });
    }

    /// Adds a text in a foreign language as a comment above the line of `at`.
    fn comment_above(&mut self, tree: &Tree, at: usize) {
        let start = self.line_start(at);
        let line = self.text.get(start..).unwrap_or_default();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let comment = write::comment(tree, indent);
        if !comment.is_empty() {
            self.put(start..start, comment);
        }
    }

    fn apply(mut self) -> Result<String, Unforeseen> {
        self.edits.sort_by_key(|edit| (edit.bytes.start, !edit.bytes.is_empty()));
        let breaks = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut text = String::with_capacity(self.text.len());
        let mut done = 0;
        let mut removed = false;
        for Edit { bytes, text: new } in &self.edits {
            // Two removals may share an empty line.
            let shared = removed && new.is_empty();
            if bytes.start < done && !shared {
                return Err(Unforeseen(bytes.start));
            }
            text.push_str(self.text.get(done..bytes.start).unwrap_or_default());
            text.push_str(&new.replace('\n', breaks));
            removed = new.is_empty();
            done = done.max(bytes.end);
        }
        text.push_str(self.text.get(done..).unwrap_or_default());
        Ok(text)
    }
}

/// Walks both lists in parallel: items keep their order, some are removed, and some are added.
fn fates(old: &[Tree], new: &[Tree]) -> Vec<Fate> {
    let names = |list: &[Tree]| -> Vec<_> {
        list.iter()
            .map(|tree| tree.identity().unwrap_or_else(|| write::inline(tree)))
            .collect()
    };
    let (old, new) = (names(old), names(new));
    let mut left = std::collections::BTreeMap::new();
    for name in &new {
        *left.entry(name).or_insert(0_usize) += 1;
    }
    let mut fates = Vec::new();
    let mut to = 0;
    for (from, name) in old.iter().enumerate() {
        if left.get(name).is_none_or(|left| *left == 0) {
            fates.push(Fate::Goes(from));
            continue;
        }
        while let Some(next) = new.get(to) {
            left.entry(next).and_modify(|left| *left -= 1);
            to += 1;
            if next == name {
                fates.push(Fate::Stays(from, to - 1));
                break;
            }
            fates.push(Fate::Comes(to - 1));
        }
    }
    fates.extend((to..new.len()).map(Fate::Comes));
    fates
}
