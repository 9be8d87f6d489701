//! What is known of a read: where it stopped and why, and what it left blank.

use std::fmt;

use super::traits::{Mismatch, Order};

/// Why a document could not be read. Never shows a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadError {
    /// JSON path of the place, such as `data.list[3].status`; empty for the document itself.
    pub(crate) path: String,
    /// What is wrong there.
    pub(crate) reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.reason);
        }
        write!(f, "{}: {}", self.path, self.reason)
    }
}

/// A longer value is not shown at all: it may be a token, and half of one cannot be recognised.
const LONGEST_SHOWN: usize = 40;

/// What stood in the place of something else.
pub(super) enum Found<'a> {
    Plain(&'static str),
    Scalar(&'static str, &'a dyn fmt::Debug),
}

/// As many blanks as one answer may have. With more it is something else than what was asked for.
const MOST_FILLED: usize = 10_000;

/// What is known of a read.
#[derive(Default)]
pub(super) struct Trail {
    /// Why it stopped.
    pub(super) reason: Option<String>,
    /// Where it stopped, innermost step first.
    pub(super) path: Vec<Step>,
    /// Whether required members may stay blank.
    pub(super) fills: bool,
    /// Those that did, each path with the innermost step first.
    pub(super) filled: Vec<Vec<Step>>,
    /// The orders in which members came that are not the documented ones, by DTO.
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

    /// Notes a blank, if there may be one.
    pub(super) fn fill(&mut self, step: Option<Step>) -> bool {
        let may = self.fills && self.filled.len() < MOST_FILLED;
        if may {
            self.filled.push(step.into_iter().collect());
        }
        may
    }

    /// Adds to the blanks beyond the first `known` that they are in this member or element.
    #[inline]
    pub(super) fn locate(&mut self, known: usize, step: impl Fn() -> Step) {
        // Nearly always there is none, and every value asks.
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

/// The path of these steps, of which the innermost comes first.
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
