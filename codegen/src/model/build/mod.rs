//! From the symbols to the model. Boxes, direction, reachability and examples are decided here,
//! before the part of the model that they belong to is made.

mod boxes;
mod clients;
mod codes;
mod examples;
mod operations;
mod pagination;
mod reach;
mod samples;
mod schemas;
mod whole;

pub(crate) use whole::build;
