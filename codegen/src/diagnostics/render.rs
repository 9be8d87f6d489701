//! Renders diagnostics as text.

use std::collections::BTreeSet;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::list::{Diagnostic, Diagnostics, Severity};
use crate::source::{FileId, SourceFile, Sources};
use crate::yaml::locations::Locations;

/// How diagnostics are rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain text.
    Plain,
    /// With ANSI color codes.
    Colour,
}

/// A spec that contains errors.
#[derive(Debug)]
pub struct Failure {
    /// The errors.
    pub diagnostics: Diagnostics,
    /// Locations of the values in the spec.
    pub locations: Locations,
}

impl Failure {
    /// Renders the errors as text.
    #[must_use]
    pub fn render(&self, sources: &Sources, style: Style) -> String {
        self.diagnostics.render(sources, &self.locations, style)
    }
}

impl Diagnostics {
    /// Renders the first hundred diagnostics, sorted by file and position, each with an excerpt,
    /// and the total number of errors.
    #[must_use]
    pub fn render(
        &self,
        sources: &Sources,
        locations: &Locations,
        style: Style,
    ) -> String {
        let list: Vec<_> = self.list().iter().collect();
        let sorted = sorted(&list, sources, locations);
        let shown = shown(&sorted, "error", sources, locations, style);
        format!("{shown}{}\n", summary(&sorted, sources))
    }
}

/// Maximum number of diagnostics that are shown.
const SHOWN: usize = 100;

/// Maximum number of bytes of a line that are shown before and after the start of a location.
const LINE: usize = 500;

/// Maximum distance in bytes between two locations that share an excerpt.
const EXCERPT: usize = 4_000;

/// A diagnostic and its byte range.
struct Located<'a> {
    diagnostic: &'a Diagnostic,
    bytes: Option<Range<usize>>,
}

/// Renders the first hundred diagnostics, sorted by file and position, each with an excerpt, and the
/// number of those that are not shown.
pub(crate) fn excerpts(
    list: &[&Diagnostic],
    noun: &str,
    sources: &Sources,
    locations: &Locations,
    style: Style,
) -> String {
    shown(&sorted(list, sources, locations), noun, sources, locations, style)
}

fn shown(
    sorted: &[Located<'_>],
    noun: &str,
    sources: &Sources,
    locations: &Locations,
    style: Style,
) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    let mut text = String::new();
    for located in sorted.iter().take(SHOWN) {
        text.push_str(&renderer.render(&report(located, sources, locations)));
        text.push_str("\n\n");
    }
    if let Some(hidden) = sorted.len().checked_sub(SHOWN).filter(|hidden| *hidden > 0) {
        text.push_str(&format!("... and {} not shown\n\n", counted(hidden, noun)));
    }
    text
}

/// Sorts by file and position, and removes duplicates.
fn sorted<'a>(
    list: &[&'a Diagnostic],
    sources: &Sources,
    locations: &Locations,
) -> Vec<Located<'a>> {
    let locate = |diagnostic: &'a Diagnostic| Located {
        diagnostic,
        bytes: locations.find(sources, &diagnostic.place),
    };
    let mut sorted: Vec<_> = list.iter().copied().map(locate).collect();
    sorted.sort_by(|a, b| key(a).cmp(&key(b)));
    sorted.dedup_by(|a, b| key(a) == key(b));
    sorted
}

fn key<'a>(located: &Located<'a>) -> (FileId, Option<usize>, &'a str, &'a str) {
    let start = located.bytes.as_ref().map(|bytes| bytes.start);
    let Diagnostic {
        rule,
        place,
        message,
        ..
    } = located.diagnostic;
    (place.file, start, rule, message)
}

fn report<'a>(
    Located { diagnostic, bytes }: &Located<'a>,
    sources: &'a Sources,
    locations: &Locations,
) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.rule);
    let mut group = Group::with_title(title);
    let related =
        diagnostic.related.as_ref().map(|(place, label)| (place, label.as_str()));
    if let Some(file) = sources.get(diagnostic.place.file) {
        let same_file = related.filter(|(place, _)| place.file == diagnostic.place.file);
        let other = same_file
            .and_then(|(place, label)| Some((locations.find(sources, place)?, label)));
        let path = sources.shown(file);
        group = with_excerpt(group, file, path, bytes.clone(), other);
    }
    if let Some((place, label)) =
        related.filter(|(place, _)| place.file != diagnostic.place.file)
        && let Some(file) = sources.get(place.file)
    {
        let other = locations.find(sources, place).map(|bytes| (bytes, label));
        group = with_excerpt(group, file, sources.shown(file), None, other);
    }
    vec![group.element(Level::HELP.message(&diagnostic.help))]
}

/// Adds the relevant lines of a file, or only its path if there is no location.
fn with_excerpt<'a>(
    group: Group<'a>,
    file: &'a SourceFile,
    path: String,
    primary: Option<Range<usize>>,
    context: Option<(Range<usize>, &'a str)>,
) -> Group<'a> {
    let primary = primary.map(|bytes| (AnnotationKind::Primary, bytes, None));
    let context =
        context.map(|(bytes, label)| (AnnotationKind::Context, bytes, Some(label)));
    let marks: Vec<Mark<'a>> = primary.into_iter().chain(context).collect();
    if file.text.is_empty() || marks.is_empty() {
        return group.element(Origin::path(path));
    }
    let starts = marks.iter().map(|(_, bytes, _)| bytes.start);
    let (first, last) = (starts.clone().min(), starts.clone().max());
    let is_far_apart =
        last.zip(first).is_some_and(|(last, first)| last - first > EXCERPT);
    if is_far_apart || starts.clone().any(|start| column_bytes(&file.text, start) > LINE)
    {
        let excerpt = |group, mark| one_excerpt(group, file, path.clone(), vec![mark]);
        return marks.into_iter().fold(group, excerpt);
    }
    one_excerpt(group, file, path, marks)
}

/// A byte range to underline, and its label.
type Mark<'a> = (AnnotationKind, Range<usize>, Option<&'a str>);

fn one_excerpt<'a>(
    group: Group<'a>,
    file: &'a SourceFile,
    path: String,
    marks: Vec<Mark<'a>>,
) -> Group<'a> {
    let window = window(&file.text, marks.iter().map(|(_, bytes, _)| bytes));
    let text = file.text.get(window.clone()).unwrap_or_default();
    let before = file.text.get(..window.start).unwrap_or_default();
    let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
    let first = marks.iter().map(|(_, bytes, _)| bytes.start).min().unwrap_or(0);
    if column_bytes(&file.text, first) > LINE {
        // Too far to the right for any terminal.
        let before = file.text.get(window.start..floor_boundary(&file.text, first));
        let column = 1 + before.unwrap_or_default().chars().count();
        return group.element(Origin::path(path).line(line).char_column(column));
    }
    let annotations = marks.into_iter().map(|(kind, bytes, label)| {
        let shown = first_line(&file.text, bytes);
        kind.span(shown.start - window.start..shown.end - window.start).label(label)
    });
    let snippet = Snippet::source(text).path(path).line_start(line);
    group.element(snippet.annotations(annotations))
}

/// Returns the number of bytes between the start of the line and `offset`.
fn column_bytes(text: &str, offset: usize) -> usize {
    let before = text.get(..floor_boundary(text, offset)).unwrap_or_default();
    before.len() - before.rfind('\n').map_or(0, |newline| newline + 1)
}

/// Returns the lines that contain all these bytes. Rendering long texts is slow.
fn window<'a>(
    text: &str,
    spans: impl Iterator<Item = &'a Range<usize>> + Clone,
) -> Range<usize> {
    let first = spans.clone().map(|bytes| bytes.start).min().unwrap_or(0);
    let end = |bytes: &Range<usize>| bytes.end.clamp(bytes.start, bytes.start + LINE);
    let last = spans.map(end).max().unwrap_or(0);
    let (first, last) = (floor_boundary(text, first), floor_boundary(text, last));
    let before = text.get(..first).unwrap_or_default();
    let after = text.get(last..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = after.find('\n').map_or(text.len(), |newline| last + newline + 1);
    start..end.min(floor_boundary(text, last + LINE))
}

/// Cuts a byte range at the end of its first line.
fn first_line(text: &str, bytes: Range<usize>) -> Range<usize> {
    let start = floor_boundary(text, bytes.start);
    let end = floor_boundary(text, bytes.end.min(bytes.start + LINE)).max(start);
    let shown = text.get(start..end).unwrap_or_default();
    let line = shown.lines().next().unwrap_or_default().trim_end();
    start..start + line.len()
}

/// Returns the nearest character boundary at or before `offset`.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0)
}

/// Formats a summary such as "3 errors in 2 files; no files were written".
fn summary(sorted: &[Located<'_>], sources: &Sources) -> String {
    let files: BTreeSet<FileId> = sorted
        .iter()
        .map(|located| located.diagnostic.place.file)
        .filter(|file| sources.get(*file).is_some())
        .collect();
    let errors = counted(sorted.len(), "error");
    if files.is_empty() {
        return format!("{errors}; no files were written");
    }
    format!("{errors} in {}; no files were written", counted(files.len(), "file"))
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
