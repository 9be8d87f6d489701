//! What only the documentation needs: the glossary, and tasks with their operations.

use super::text::Text;

/// A term of the API.
#[derive(Debug, Clone)]
pub struct Term {
    /// The term, spelled as in the middle of a sentence.
    pub term: String,
    /// What it means.
    pub definition: Text,
}

/// Something that readers want to do.
#[derive(Debug, Clone)]
pub struct Task {
    /// A short verb phrase.
    pub title: String,
    /// When to use which of the operations.
    pub description: Text,
    /// Words that readers may search for.
    pub keywords: Vec<String>,
    /// The operations, in the order of the task.
    pub operations: Vec<OperationId>,
}

/// Indices of a client, of a group in it, and of an operation in that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationId {
    /// Index of the client.
    pub client: usize,
    /// Index of the group.
    pub group: usize,
    /// Index of the operation.
    pub operation: usize,
}
