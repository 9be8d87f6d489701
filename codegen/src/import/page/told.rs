//! What a page tells of an operation, before anything is added that it leaves open.

use std::ops::Range;

use super::markdown::Text;
use crate::raw::Field;

/// All that one page tells, apart from the name of its operation.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) title: Option<Text>,
    pub(super) introduction: Option<Text>,
    /// `None` for a page without a section for it.
    pub(super) request: Option<Part>,
    /// `None` for a page without a section for it, which is reported then.
    pub(super) response: Option<ToldResponse>,
    pub(super) structures: Vec<Structure>,
}

/// The members that one table describes.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) members: Vec<Member>,
    /// The heading above the table.
    pub(super) bytes: Range<usize>,
    /// Whether every row was read, so that a member that is not here is not on the page.
    pub(super) is_whole: bool,
}

/// A structure that the page describes.
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
    /// Whether the row says what type it has. The field has `any` otherwise.
    pub(super) has_type: bool,
    /// Whether the values of an enum are all of them: a description may explain some.
    pub(super) has_all_values: bool,
    /// Whether the table says what is required. The field is optional otherwise.
    pub(super) has_required: bool,
    /// What is wrong with the texts of the row. It matters for a member that is new.
    pub(super) fault: Option<(Range<usize>, String)>,
    /// What was decided while the row was read.
    pub(super) notes: Vec<(Range<usize>, String)>,
}

/// Where the cells of a row stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    pub(super) name: Range<usize>,
    pub(super) ty: Range<usize>,
    pub(super) required: Range<usize>,
    pub(super) default: Range<usize>,
    pub(super) description: Range<usize>,
}

/// What a page tells of a response.
#[derive(Debug)]
pub(super) struct ToldResponse {
    /// The name of its type.
    pub(super) name: Option<String>,
    /// Where the name stands, or the heading above it.
    pub(super) bytes: Range<usize>,
    pub(super) payload: Payload,
}

/// What a response holds.
#[derive(Debug)]
pub(super) enum Payload {
    /// An envelope without data.
    Nothing,
    /// An envelope with this member for the data.
    Data(Box<Member>),
    /// These members and no envelope. The response has a name then.
    Bare(Part),
    /// A value of this type and no envelope.
    Value(String),
    /// The page refers to another one for it.
    Elsewhere,
}

impl Part {
    /// The fields of the members, which are used up.
    pub(super) fn into_fields(self) -> Vec<Field> {
        self.members.into_iter().map(|member| member.field).collect()
    }
}

impl Told {
    pub(super) fn structure(&self, name: &str) -> Option<usize> {
        self.structures.iter().position(|structure| structure.name == name)
    }

    /// The members of all tables, for changes.
    pub(super) fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        let bare = match &mut self.response {
            Some(ToldResponse {
                payload: Payload::Bare(part),
                ..
            }) => Some(part),
            _ => None,
        };
        let structures = self.structures.iter_mut().map(|structure| &mut structure.part);
        self.request.iter_mut().chain(bare).chain(structures)
    }

    /// The data of the response.
    pub(super) fn data(&self) -> Option<&Member> {
        match &self.response.as_ref()?.payload {
            Payload::Data(member) => Some(member),
            _ => None,
        }
    }

    /// The data of the response, for changes.
    pub(super) fn data_mut(&mut self) -> Option<&mut Member> {
        match &mut self.response.as_mut()?.payload {
            Payload::Data(member) => Some(member),
            _ => None,
        }
    }
}
