//! Renders the result of a comparison as text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::difference::{Difference, Kind};
use crate::source::{FileId, Place, SourceFile, Sources, Step};
use crate::yaml::Locations;

/// The compared pages and their differences from the spec.
#[derive(Debug)]
pub struct Checked {
    /// All differences, by page and place.
    pub differences: Vec<Difference>,
    /// Pages without differences.
    pub equal: Vec<FileId>,
    /// Pages that do not document an operation.
    pub skipped: Vec<FileId>,
    /// Locations of the values in the spec.
    locations: Locations,
    /// Number of pages with differences.
    differing: usize,
}

impl Checked {
    pub(super) fn new(locations: Locations) -> Self {
        Self {
            differences: Vec::new(),
            equal: Vec::new(),
            skipped: Vec::new(),
            locations,
            differing: 0,
        }
    }

    /// Adds a page with its differences, or `None` for one that does not document an operation.
    pub(super) fn add(&mut self, page: FileId, differences: Option<Vec<Difference>>) {
        match differences {
            None => self.skipped.push(page),
            Some(list) if list.is_empty() => self.equal.push(page),
            Some(mut list) => {
                list.sort_by_key(|it| (start(&it.page), it.kind, it.text.clone()));
                list.dedup();
                self.differences.append(&mut list);
                self.differing += 1;
            }
        }
    }

    /// Returns whether no page differs from the spec.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.differences.is_empty()
    }

    /// Renders a summary by kind, followed by each difference with its places on the page and in
    /// the spec.
    #[must_use]
    pub fn render(&self, spec: &Sources, pages: &Sources) -> String {
        let mut text = self.summary();
        let mut lines = Lines::default();
        if !self.differences.is_empty() {
            text.push('\n');
        }
        for it in &self.differences {
            let Some(page) = pages.get(it.page.file) else { continue };
            let (line, column) = lines.of(it.page.file, page, start(&it.page));
            let page = pages.shown(page);
            let _ =
                write!(text, "{page}:{line}:{column}: {}: {}", it.kind.words(), it.text);
            let place = it.spec.as_ref();
            if let Some(place) = place.and_then(|it| self.spec_line(spec, it)) {
                let _ = write!(text, " ({place})");
            }
            text.push('\n');
        }
        if !self.skipped.is_empty() {
            text.push_str("\nskipped, because they do not document an operation:\n");
        }
        for page in self.skipped.iter().filter_map(|page| pages.get(*page)) {
            let _ = writeln!(text, "  {}", pages.shown(page));
        }
        text
    }

    fn summary(&self) -> String {
        let count = self.equal.len() + self.differing + self.skipped.len();
        let pages = if count == 1 { "1 page" } else { &format!("{count} pages") };
        let mut text = format!(
            "{pages}: {} equal to the spec, {} with differences, {} skipped\n",
            self.equal.len(),
            self.differing,
            self.skipped.len()
        );
        let mut counts: BTreeMap<Kind, (usize, BTreeSet<&str>)> = BTreeMap::new();
        for it in &self.differences {
            let (count, distinct) = counts.entry(it.kind).or_default();
            *count += 1;
            distinct.insert(&it.text);
        }
        if !counts.is_empty() {
            text.push('\n');
        }
        for kind in Kind::ALL {
            let Some((count, distinct)) = counts.get(&kind) else { continue };
            let _ = write!(text, "{count:>6} {}", kind.words());
            if distinct.len() < *count {
                let _ = write!(text, " ({} distinct)", distinct.len());
            }
            text.push('\n');
        }
        text
    }

    fn spec_line(&self, spec: &Sources, place: &Place) -> Option<String> {
        let file = spec.get(place.file)?;
        let at = self.locations.find(spec, place)?.start;
        let before = file.text.get(..at)?;
        Some(format!("{}:{}", spec.shown(file), 1 + before.matches('\n').count()))
    }
}

/// Returns the start of a place. Places on pages are in bytes.
fn start(place: &Place) -> usize {
    match place.steps.first() {
        Some(Step::Bytes(bytes)) => bytes.start,
        _ => 0,
    }
}

/// The lines of the most recent page.
#[derive(Default)]
struct Lines {
    of: Option<FileId>,
    starts: Vec<usize>,
}

impl Lines {
    /// Returns the line and column of an offset, both starting at 1. The column is in characters.
    fn of(&mut self, id: FileId, page: &SourceFile, at: usize) -> (usize, usize) {
        if self.of != Some(id) {
            let ends = page.text.match_indices('\n').map(|(at, _)| at + 1);
            self.starts = std::iter::once(0).chain(ends).collect();
            self.of = Some(id);
        }
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = page.text.get(start..at).unwrap_or_default();
        (line, 1 + before.chars().count())
    }
}
