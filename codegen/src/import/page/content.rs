//! What a page states about an operation, before omissions are completed.

use std::ops::Range;

use super::markdown::Text;
use crate::raw::Field;

/// The contents of a page, except the name of its operation.
#[derive(Debug, Default)]
pub(super) struct PageContent {
    pub(super) title: Option<Text>,
    pub(super) introduction: Option<Text>,
    /// `None` for a page without a section for it.
    pub(super) request: Option<Part>,
    /// `None` for a page without a section for it, which is reported.
    pub(super) response: Option<PageResponse>,
    pub(super) structures: Vec<Structure>,
}

/// The members in one table.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) members: Vec<Member>,
    /// The heading above the table.
    pub(super) bytes: Range<usize>,
    /// Whether every row was read, so that a missing member is not on the page.
    pub(super) is_whole: bool,
}

/// A structure on the page.
#[derive(Debug)]
pub(super) struct Structure {
    pub(super) name: String,
    pub(super) part: Part,
}

/// A row as a member of a DTO.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) field: Field,
    pub(super) places: Places,
    /// Whether the row states a type. Otherwise, the field has the type `any`.
    pub(super) has_type: bool,
    /// Whether the list of enum values is complete: a description may explain only some.
    pub(super) has_all_values: bool,
    /// Whether the table states what is required. Otherwise, the field is optional.
    pub(super) has_required: bool,
    /// An error in the texts of the row. It matters only for a new member.
    pub(super) fault: Option<(Range<usize>, String)>,
    /// Decisions made while the row was read.
    pub(super) notes: Vec<(Range<usize>, String)>,
}

/// Places of the cells of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    pub(super) name: Range<usize>,
    pub(super) ty: Range<usize>,
    pub(super) required: Range<usize>,
    pub(super) default: Range<usize>,
    pub(super) description: Range<usize>,
}

/// A response on a page.
#[derive(Debug)]
pub(super) struct PageResponse {
    /// The name of its type.
    pub(super) name: Option<String>,
    /// The place of the name, or the heading above it.
    pub(super) bytes: Range<usize>,
    pub(super) payload: Payload,
}

/// The contents of a response.
#[derive(Debug)]
pub(super) enum Payload {
    /// An envelope without data.
    Nothing,
    /// An envelope whose data is this member.
    Data(Box<Member>),
    /// These members without an envelope. The response then has a name.
    Bare(Part),
    /// A value of this type without an envelope.
    Value(String),
    /// The page refers to another page.
    Elsewhere,
}

impl Part {
    /// Returns the fields of the members.
    pub(super) fn into_fields(self) -> Vec<Field> {
        self.members.into_iter().map(|member| member.field).collect()
    }
}

impl PageContent {
    pub(super) fn structure(&self, name: &str) -> Option<usize> {
        self.structures.iter().position(|structure| structure.name == name)
    }

    /// Returns the members of all tables.
    pub(super) fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        let bare = match &mut self.response {
            Some(PageResponse {
                payload: Payload::Bare(part),
                ..
            }) => Some(part),
            _ => None,
        };
        let structures = self.structures.iter_mut().map(|structure| &mut structure.part);
        self.request.iter_mut().chain(bare).chain(structures)
    }

    /// Returns the data of the response.
    pub(super) fn data(&self) -> Option<&Member> {
        match &self.response.as_ref()?.payload {
            Payload::Data(member) => Some(member),
            _ => None,
        }
    }

    /// Returns the data of the response.
    pub(super) fn data_mut(&mut self) -> Option<&mut Member> {
        match &mut self.response.as_mut()?.payload {
            Payload::Data(member) => Some(member),
            _ => None,
        }
    }
}
