//! Resources with resolved references, and the bindings of operations to them. Rules and the model
//! read both.

mod bind;
mod binding;
mod nouns;
mod paths;
mod redundant;
mod table;

pub(crate) use bind::bind;
pub use binding::{Binding, Key};
pub(crate) use redundant::redundant;
pub use table::ResourceId;
pub(crate) use table::{Kind, Resource, Resources};
