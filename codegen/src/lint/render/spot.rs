//! Locations as lines and columns.

use crate::lint::finding::Report;
use crate::source::{Place, Sources};

/// A line and a column, both from 1. Columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A location in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// Path of the file below the root of the project.
    pub(super) path: String,
    pub(super) start: Position,
    pub(super) end: Position,
}

impl Spot {
    /// Returns the location of a place; `None` if its file does not exist.
    pub(super) fn of(report: &Report, sources: &Sources, place: &Place) -> Option<Self> {
        let file = sources.get(place.file)?;
        let bytes = report.locations.find(sources, place).unwrap_or(0..0);
        // A text in several lines includes its last line break.
        let text = file.text.get(bytes.clone()).unwrap_or_default().trim_end();
        let end = bytes.start + text.len();
        Some(Self {
            path: sources.shown(file),
            start: Position::at(&file.text, bytes.start),
            end: Position::at(&file.text, end),
        })
    }
}

impl Position {
    fn at(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: 1 + before.matches('\n').count(),
            column: 1 + line.chars().count(),
        }
    }
}
