//! The record of a decoding: where and why it stopped, and what it left blank.

use std::fmt;

use super::traits::{Mismatch, Order};

/// The reason why a document could not be decoded. Never shows a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadError {
    /// The JSON path, such as `data.list[3].status`. Empty for the document itself.
    pub(crate) path: String,
    /// The error at that path.
    pub(crate) reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.reason);
        }
        write!(f, "`{}`: {}", self.path, self.reason)
    }
}

/// A longer value is not shown at all: it may be a token, and a part of one cannot be recognized.
const LONGEST_SHOWN: usize = 40;

/// The value found instead of the expected one.
pub(super) enum Found<'a> {
    Plain(&'static str),
    Scalar(&'static str, &'a dyn fmt::Debug),
}

/// The maximum number of blanks in a response. More mean that it is something else.
const MOST_FILLED: usize = 10_000;

/// The record of a decoding.
#[derive(Default)]
pub(super) struct Trail {
    /// The reason why it stopped.
    pub(super) reason: Option<String>,
    /// Where it stopped, innermost step first.
    pub(super) path: Vec<Step>,
    /// Whether required fields may stay blank.
    pub(super) fills: bool,
    /// The paths of those that did, each with the innermost step first.
    pub(super) filled: Vec<Vec<Step>>,
    /// The field orders that differ from the documented ones, by DTO.
    pub(super) orders: Vec<(&'static str, Order)>,
}

pub(super) enum Step {
    Member(String),
    Element(usize),
}

impl Trail {
    pub(super) fn mismatch(&mut self, mismatch: &Mismatch, found: &Found<'_>) {
        let found = match found {
            Found::Plain(what) => (*what).to_owned(),
            Found::Scalar(kind, value) => match format!("{value:?}") {
                shown if mismatch.reveal && shown.len() <= LONGEST_SHOWN => {
                    format!("the {kind} {shown}")
                }
                _ => format!("a {kind}"),
            },
        };
        self.reason = Some(format!("expected {}, found {found}", mismatch.expected));
    }

    /// Records a blank, and returns whether it is allowed.
    pub(super) fn fill(&mut self, step: Option<Step>) -> bool {
        let may = self.fills && self.filled.len() < MOST_FILLED;
        if may {
            self.filled.push(step.into_iter().collect());
        }
        may
    }

    /// Prepends a field or element to the paths of the blanks beyond the first `known`.
    #[inline]
    pub(super) fn locate(&mut self, known: usize, step: impl Fn() -> Step) {
        // Almost always there are none, and this runs for every value.
        if self.filled.len() > known {
            self.filled[known..].iter_mut().for_each(|path| path.push(step()));
        }
    }

    pub(super) fn into_error(self, parser: &impl fmt::Display) -> ReadError {
        ReadError {
            path: path(&self.path),
            reason: self.reason.unwrap_or_else(|| format!("not JSON: {parser}")),
        }
    }
}

/// Formats a path whose innermost step comes first.
pub(super) fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Member(name) if path.is_empty() => path.push_str(name),
            Step::Member(name) => {
                path.push('.');
                path.push_str(name);
            }
            Step::Element(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}
