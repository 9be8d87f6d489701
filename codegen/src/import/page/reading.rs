//! The reading of a page: what it needs, and what it gives.

use std::ops::Range;

use super::sink::Sink;
use crate::import::incoming::{IncomingOperation, IncomingSchema};
use crate::raw::{Method, Spec};

/// What the command line says of the operation on a page.
#[derive(Debug, Clone, Default)]
pub struct PageFacts {
    /// `--method`
    pub method: Option<Method>,
    /// `--path`
    pub path: Option<String>,
    /// `--credentials`, where `none` alone stands for an empty list.
    pub credentials: Option<Vec<String>>,
    /// `--idempotent`
    pub idempotent: Option<bool>,
    /// `--request-name`
    pub request_name: Option<String>,
    /// `--group`
    pub group: Option<String>,
}

/// What one page gives.
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
    /// Whether no other page is read with it.
    pub(super) is_only: bool,
    pub(super) sink: Sink<'d>,
}

/// The name of an operation and of its client, and where it stands.
pub(super) struct Name {
    pub(super) client: String,
    pub(super) operation: String,
    pub(super) bytes: Range<usize>,
}
