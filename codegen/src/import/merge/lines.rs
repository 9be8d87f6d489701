//! Finds where lines, keys, and values start and end in the text of a YAML file.

use super::edit::{Editor, Unforeseen};
use crate::yaml::{Entry, Kind, Node};

impl Editor<'_> {
    /// Returns whether the list or map is in brackets, rather than just its first item.
    pub(super) fn is_flow(&self, node: &Node) -> bool {
        let first = match &node.kind {
            Kind::Map(entries) => entries.first().map(|entry| entry.key_span.start),
            Kind::List(items) => items.first().map(|item| item.span.start),
            _ => None,
        };
        let bracket = self.text.as_bytes().get(node.span.start);
        matches!(bracket, Some(b'[' | b'{')) && first != Some(node.span.start)
    }

    /// Returns the offset after the colon of a key.
    pub(super) fn colon(&self, entry: &Entry) -> Result<usize, Unforeseen> {
        let end = self.trimmed(entry.key_span.start, entry.key_span.end);
        let rest = self.text.get(end..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        match rest.as_bytes().get(blanks) {
            Some(b':') => Ok(end + blanks + 1),
            _ => Err(Unforeseen(entry.key_span.start)),
        }
    }

    /// Returns the offset after the value of a key, or after its colon if there is no value.
    pub(super) fn end_of_value(&self, entry: &Entry) -> usize {
        if entry.value.span == entry.key_span {
            return self.colon(entry).unwrap_or(entry.key_span.end);
        }
        self.end(&entry.value)
    }

    /// Returns the offset after the last character of a node.
    pub(super) fn end(&self, node: &Node) -> usize {
        self.trimmed(node.span.start, node.span.end)
    }

    fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.text.get(start..end).unwrap_or_default().trim_end().len()
    }

    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text.get(..at).and_then(|text| text.rfind('\n')).map_or(0, |at| at + 1)
    }

    /// Returns the end of a line, before its line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        at + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// Returns the end of the preceding line, before its line break.
    pub(super) fn before_line(&self, start: usize) -> usize {
        let before = self.text.get(..start).unwrap_or_default();
        match before.strip_suffix('\n') {
            Some(before) => before.strip_suffix('\r').unwrap_or(before).len(),
            // The last line may have no line break.
            None => start,
        }
    }

    /// Returns the start of the next line, or the end of the text.
    pub(super) fn next_line(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.split_inclusive('\n').next().unwrap_or_default().len()
    }

    /// Returns the number of columns before an offset.
    pub(super) fn column(&self, at: usize) -> usize {
        let line = self.text.get(self.line_start(at)..at).unwrap_or_default();
        line.chars().count()
    }

    /// Returns whether only blanks precede the offset on its line.
    pub(super) fn starts_line(&self, at: usize) -> bool {
        let line = self.text.get(self.line_start(at)..at).unwrap_or_default();
        line.trim().is_empty()
    }

    /// Returns the offset of the dash of a list item.
    pub(super) fn dash(&self, item: &Node) -> Result<usize, Unforeseen> {
        let start = item.span.start;
        let before = self.text.get(self.line_start(start)..start).unwrap_or_default();
        let dash = before.trim_end();
        if dash.trim_start() != "-" {
            return Err(Unforeseen(start));
        }
        Ok(self.line_start(start) + dash.len() - 1)
    }

    /// Returns the start of the line of `at`, including the comment lines right above it.
    pub(super) fn start_with_comments(&self, at: usize) -> usize {
        let column = self.column(at);
        let mut start = self.line_start(at);
        while let Some(above) = self.line_above(start) {
            let line = self.text.get(above..start).unwrap_or_default();
            let indent = line.len() - line.trim_start_matches(' ').len();
            if !line.trim_start().starts_with('#') || indent != column {
                break;
            }
            start = above;
        }
        start
    }

    pub(super) fn blank_lines_above(&self, start: usize) -> usize {
        let mut start = start;
        while let Some(above) = self.line_above(start) {
            if !self.text.get(above..start).unwrap_or_default().trim().is_empty() {
                break;
            }
            start = above;
        }
        start
    }

    pub(super) fn blank_lines_below(&self, end: usize) -> usize {
        let rest = self.text.get(end..).unwrap_or_default();
        let blank = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty());
        end + blank.map(str::len).sum::<usize>()
    }

    fn line_above(&self, start: usize) -> Option<usize> {
        start.checked_sub(1).map(|end| self.line_start(end))
    }
}
