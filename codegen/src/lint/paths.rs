//! Rules for paths.

use std::collections::BTreeMap;

use super::context::Context;
use super::rules::{AMBIGUOUS_PATH, CONFLICTING_PATH, PATH_STYLE};
use crate::symbols::Operation;

pub(super) fn check(context: &mut Context) {
    let symbols = context.symbols;
    let mut routes: BTreeMap<(&str, usize), Vec<&Operation>> = BTreeMap::new();
    let mut shapes: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in symbols.operations() {
        let raw = operation.raw;
        let route = (raw.method.as_str(), segments(&raw.path).count());
        let others = routes.entry(route).or_default();
        for other in others.iter() {
            ambiguity(operation, other, context);
        }
        others.push(operation);
        let shape = shape(&raw.path);
        match shapes.get(&shape) {
            Some(other) => conflict(operation, other, context),
            None => drop(shapes.insert(shape, operation)),
        }
        style(operation, context);
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

/// Returns the path in lowercase, without the names of parameters.
fn shape(path: &str) -> String {
    let segments = segments(path).map(|segment| {
        if is_parameter(segment) { "{}".to_owned() } else { segment.to_lowercase() }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Two templates are ambiguous if a request matches both, and they are not the same path.
fn ambiguity(operation: &Operation, other: &Operation, context: &mut Context) {
    let (path, earlier) = (&operation.raw.path, &other.raw.path);
    let mut pairs = segments(path).zip(segments(earlier));
    let overlap = pairs.all(|(a, b)| is_parameter(a) || is_parameter(b) || a == b);
    if !overlap || shape(path) == shape(earlier) {
        return;
    }
    let message = format!("a request can match both `{path}` and `{earlier}`");
    let help = "use paths that differ in a fixed segment";
    let place = operation.place.key("path");
    context
        .report(&AMBIGUOUS_PATH, &operation.raw.name, place, message, help)
        .related(other.place.key("path"), "the other path");
}

fn conflict(operation: &Operation, other: &Operation, context: &mut Context) {
    let (path, earlier) = (&operation.raw.path, &other.raw.path);
    if path == earlier {
        return;
    }
    let message = format!("`{path}` and `{earlier}` are the same path");
    let help = "spell the path and its parameters as the other operation does";
    let place = operation.place.key("path");
    context
        .report(&CONFLICTING_PATH, &operation.raw.name, place, message, help)
        .related(other.place.key("path"), "the other spelling");
}

fn style(operation: &Operation, context: &mut Context) {
    let is_word = |segment: &str| {
        let mut chars = segment.chars();
        chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
    };
    let path = &operation.raw.path;
    let mut fixed = segments(path).filter(|segment| !is_parameter(segment));
    let Some(odd) = fixed.find(|segment| !is_word(segment)) else { return };
    let message = format!("the segment `{odd}` is not a lowercase word with hyphens");
    let help = "use the usual style if the server accepts it";
    context.report(
        &PATH_STYLE,
        &operation.raw.name,
        operation.place.key("path"),
        message,
        help,
    );
}
