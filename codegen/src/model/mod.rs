//! The API as emitters see it: checked, resolved, and named. Plain data, built once.
//!
//! Every decision that more than one emitter needs is a field of the model.

mod api;
mod build;
mod code;
mod documentation;
mod operation;
mod resource;
mod schema;
mod text;

pub use api::{Answer, Api, Client, Credential, EnvelopeField, Group};
pub(crate) use build::build;
pub use code::Code;
pub use documentation::{OperationId, Task, Term};
pub use operation::{
    Alias, Deprecation, Example, Member, Operation, Pagination, Presence, Replacement,
    Request, Response,
};
pub use resource::{Resource, ResourceKind};
pub use schema::{Field, Form, Limits, Record, Schema, Shape, Variant};
pub use text::{Block, Inline, Text};

pub use crate::raw::{Action, CodeTable, Encoding, Location, Method, PaginationStyle};
pub use crate::resources::{Binding, Key, ResourceId};
pub use crate::types::{Look, SchemaId, Type};
