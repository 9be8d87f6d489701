//! Builds the model from the symbols. Boxes, direction, reachability, and examples are determined
//! before the part of the model that contains them.

mod boxes;
mod clients;
mod codes;
mod documentation;
mod examples;
mod operations;
mod pagination;
mod reach;
mod resources;
mod samples;
mod schemas;
mod whole;

pub(crate) use whole::build;
