//! The input and output of reading a page.

use std::ops::Range;

use super::sink::Sink;
use crate::import::incoming::{IncomingOperation, IncomingSchema};
use crate::raw::{Method, Spec};

/// Facts from the command line about the operation on a page.
#[derive(Debug, Clone, Default)]
pub struct PageFacts {
    /// Value of `--method`.
    pub method: Option<Method>,
    /// Value of `--path`.
    pub path: Option<String>,
    /// Value of `--credentials`, where a single `none` stands for an empty list.
    pub credentials: Option<Vec<String>>,
    /// Value of `--idempotent`.
    pub idempotent: Option<bool>,
    /// Value of `--request-name`.
    pub request_name: Option<String>,
    /// Value of `--group`.
    pub group: Option<String>,
}

/// The items from one page.
pub(super) struct PageEntries {
    pub(super) client: String,
    pub(super) group: String,
    pub(super) operation: IncomingOperation,
    pub(super) schemas: Vec<IncomingSchema>,
}

/// The reading of one page.
pub(super) struct Reading<'r, 'd> {
    pub(super) known: &'r Spec,
    pub(super) facts: &'r PageFacts,
    /// The path of its file.
    pub(super) path: &'r str,
    /// Whether it is the only page.
    pub(super) is_only: bool,
    pub(super) sink: Sink<'d>,
}

/// The name of an operation and of its client, and its place.
pub(super) struct Name {
    pub(super) client: String,
    pub(super) operation: String,
    pub(super) bytes: Range<usize>,
}
