//! The symbol table: every operation and schema of the spec with its place, its Rust name and
//! what it refers to. Rules and the model read it; it judges nothing, so what cannot be resolved
//! is `None` here and reported by a rule.

mod graph;
mod link;
mod said;
mod table;

pub(crate) use graph::{Graph, reached};
pub(crate) use said::{Said, Text, said, says_something};
pub(crate) use table::{
    Alias, Client, Field, Form, Group, Located, Operation, Schema, Shape, Step, Symbols,
    Variant, each, each_parameter, parameters_place,
};
