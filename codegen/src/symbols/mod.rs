//! The symbol table: every operation and schema of the spec with its place, its Rust name, and its
//! references. Rules and the model read it. It reports nothing: unresolved references are `None`
//! here and reported by rules.

mod graph;
mod link;
mod statements;
mod table;

pub(crate) use graph::{Graph, reached};
pub(crate) use statements::{Statement, Text, says_something, visit_statements};
pub(crate) use table::{
    Alias, Client, Field, Form, Group, Located, Operation, Schema, Shape, Step, Symbols,
    Variant, each, each_parameter, parameters_place,
};
