//! Runs all checks.

use super::context::Context;
use super::finding::Report;
use super::{examples, exceptions, operations, paths, schemas, secrets, texts, types};
use crate::diagnostics::Failure;
use crate::sound;
use crate::source::Sources;
use crate::symbols::Symbols;

/// The checks, by theme.
const CHECKS: [fn(&mut Context); 7] = [
    texts::check,
    secrets::check,
    operations::check,
    paths::check,
    examples::check,
    schemas::check,
    types::check,
];

/// Checks a spec.
///
/// # Errors
///
/// Returns all errors in the spec. They are reported by `codegen`, too.
pub fn lint(sources: &Sources) -> Result<Report, Failure> {
    let (loaded, _) = sound::sound(sources)?;
    let symbols = Symbols::of(&loaded.spec);
    let mut context = Context::new(&symbols);
    for check in CHECKS {
        check(&mut context);
    }
    exceptions::apply(&mut context);
    let mut report = Report {
        findings: context.findings,
        locations: loaded.locations,
    };
    report.sort(sources);
    Ok(report)
}
