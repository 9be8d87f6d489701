//! Checks what operations do with resources.

use super::context::Check;
use super::resources::is_known;
use crate::raw::ResourceUse;
use crate::resources::{bind, redundant};
use crate::symbols::Operation;

pub(super) fn resources_are_known(operation: &Operation, check: &mut Check) {
    let Some(ResourceUse::Bound(binding)) = &operation.raw.resource else { return };
    let place = operation.place.key("resource");
    is_known(&binding.name, place.key("name"), check);
    for name in binding.keys.keys() {
        is_known(name, place.key("keys").name(name.clone()), check);
    }
    if let Some(name) = &binding.returns {
        is_known(name, place.key("returns"), check);
    }
}

/// A name that suggests a resource must keep its promise.
pub(super) fn binding_is_possible(operation: &Operation, check: &mut Check) {
    if let Some(Err(problems)) = bind(check.symbols, check.resources, operation) {
        for problem in problems {
            check.report(
                "resource-binding",
                problem.place,
                problem.message,
                problem.help,
            );
        }
    }
}

pub(super) fn nothing_is_redundant(operation: &Operation, check: &mut Check) {
    // Items that were dropped may be what the statement is about.
    if !check.dropped.is_empty() {
        return;
    }
    for (part, place) in redundant(check.symbols, check.resources, operation) {
        let help = "remove it; the generator derives it";
        check.report("redundant-resource", place, format!("redundant `{part}`"), help);
    }
}
