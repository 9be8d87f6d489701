//! What holds for every input: errors have a location and a fix, and what is generated is valid and
//! always the same.

use std::collections::BTreeSet;

use codegen::diagnostics::{Diagnostics, Failure, Severity, Style};
use codegen::diff::{Version, diff, render};
use codegen::export::export;
use codegen::files::FileSet;
use codegen::import::page::PageFacts;
use codegen::import::{Kind, Refusal, import};
use codegen::raw::Method;
use codegen::source::{SourceFile, Sources};
use codegen::{build, format, lint, load};

use super::case::{Case, Files, Target};
use super::corpus::sources;
use super::messages::check_messages;

/// What became of a case that broke no property.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// The input contains errors of these rules.
    Rejected(BTreeSet<String>),
    /// The input was valid.
    Accepted,
}

/// Runs a case. Expensive properties are checked only if `is_thorough`.
///
/// # Errors
///
/// Returns the broken property: a short name that is the same for similar failures, a colon, and
/// the details.
pub(crate) fn check(case: &Case, is_thorough: bool) -> Result<Verdict, String> {
    let spec = sources(&case.spec);
    match case.target {
        Target::Spec => check_spec(&spec, is_thorough),
        Target::Diff => check_diff(&spec, &sources(&case.documents)),
        Target::Openapi => {
            check_import(case, &spec, &Kind::OpenApi { client: None }, is_thorough)
        }
        Target::Page => check_import(case, &spec, &Kind::Pages(facts()), is_thorough),
    }
}

/// Facts about the operation of a page, so that pages of unknown operations can be imported.
fn facts() -> PageFacts {
    PageFacts {
        method: Some(Method::Post),
        path: Some("/api/v3/page".to_owned()),
        credentials: Some(vec!["none".to_owned()]),
        idempotent: Some(false),
        request_name: None,
        group: Some("pages".to_owned()),
    }
}

fn rejected(failure: &Failure, sources: &Sources) -> Result<Verdict, String> {
    check_messages(failure, sources).map(Verdict::Rejected)
}

fn check_spec(spec: &Sources, is_thorough: bool) -> Result<Verdict, String> {
    let files = match build(spec) {
        Ok(files) => files,
        Err(failure) => {
            if !is_thorough {
                return rejected(&failure, spec);
            }
            let again = build(spec).err().map(|it| it.render(spec, Style::Plain));
            if again.is_none_or(|it| it != failure.render(spec, Style::Plain)) {
                return Err("other-errors: a second run reports other errors".to_owned());
            }
            return rejected(&failure, spec);
        }
    };
    if build(spec).ok().as_ref() != Some(&files) {
        return Err("other-files: a second run generates other files".to_owned());
    }
    check_rust(&files)?;
    if let Err(failure) = codegen::site(spec, Vec::new()) {
        check_messages(&failure, spec)?;
    }
    let report = lint::lint(spec)
        .map_err(|_| "lint-refuses: `lint` refuses a spec without errors".to_owned())?;
    let _ = lint::render::text(&report, spec, Severity::Note, Style::Plain);
    match export(spec) {
        Ok(documents) => check_json(&documents)?,
        // Not every valid spec is an OpenAPI document.
        Err(failure) => drop(check_messages(&failure, spec)?),
    }
    Ok(Verdict::Accepted)
}

fn check_json(files: &FileSet) -> Result<(), String> {
    for (path, text) in files.iter() {
        if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
            return Err(format!("invalid-export: {path}: {error}"));
        }
    }
    Ok(())
}

fn check_rust(files: &FileSet) -> Result<(), String> {
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if let Err(error) = format::parse(text) {
            return Err(format!("invalid-rust: {path}: {}", error.message));
        }
    }
    Ok(())
}

fn check_diff(old: &Sources, new: &Sources) -> Result<Verdict, String> {
    let found = match diff(old, new) {
        Ok(found) => found,
        Err(Version::Old(failure)) => return rejected(&failure, old),
        Err(Version::New(failure)) => return rejected(&failure, new),
    };
    let texts = |diff| {
        [
            render::text(diff, true),
            render::markdown(diff),
            render::json(diff),
            render::github(diff),
            render::changelog(diff, "1.0.0", "2026-01-01"),
        ]
    };
    let again =
        diff(old, new).map_err(|_| "other-diff: a second run fails".to_owned())?;
    if texts(&found) != texts(&again) {
        return Err("other-diff: a second run finds other changes".to_owned());
    }
    diff(new, old).map_err(|_| "one-way: the reverse comparison fails".to_owned())?;
    match diff(new, new) {
        Ok(none) if none.step().is_none() && none.questions.is_empty() => {
            Ok(Verdict::Accepted)
        }
        _ => Err("differs-from-itself: a spec differs from itself".to_owned()),
    }
}

/// Returns the text of documents; an error if one is not UTF-8, which the command reports.
fn texts(documents: &Files) -> Option<Sources> {
    let text = |(path, bytes): (&String, &Vec<u8>)| {
        let text = String::from_utf8(bytes.clone()).ok()?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
        Some(SourceFile {
            path: path.clone(),
            text,
        })
    };
    documents.iter().map(text).collect::<Option<_>>().map(Sources::documents)
}

fn check_import(
    case: &Case,
    spec: &Sources,
    kind: &Kind,
    is_thorough: bool,
) -> Result<Verdict, String> {
    let Some(documents) = texts(&case.documents) else {
        return Ok(Verdict::Rejected(BTreeSet::from(["not-utf-8".to_owned()])));
    };
    if case.target == Target::Page
        && let Err(failure) = codegen::import::page::check::check(spec, &documents)
    {
        check_messages(&failure, spec)?;
    }
    if is_thorough {
        check_merge(case, spec, &documents, kind, true)?;
    }
    check_merge(case, spec, &documents, kind, false)
}

/// Imports documents, and imports them again into the result.
fn check_merge(
    case: &Case,
    spec: &Sources,
    documents: &Sources,
    kind: &Kind,
    remove: bool,
) -> Result<Verdict, String> {
    let merged = match import(spec, documents, kind, remove) {
        Ok(merged) => merged,
        Err(Refusal::Documents(failure)) => return rejected(&failure, documents),
        Err(Refusal::Spec(failure)) => return rejected(&failure, spec),
    };
    let _ = merged.summary.render(true);
    let mut files = case.spec.clone();
    let written = merged.files.iter();
    files.extend(written.map(|(path, text)| (path.clone(), text.clone().into())));
    let after = sources(&files);
    loads(&after)?;
    match import(&after, documents, kind, remove) {
        Ok(again) if again.files.is_empty() => Ok(Verdict::Accepted),
        Ok(again) => {
            let paths: Vec<_> = again.files.keys().collect();
            Err(format!("unstable-import: a second import changes {paths:?}"))
        }
        Err(_) => Err("unstable-import: a second import fails".to_owned()),
    }
}

fn loads(spec: &Sources) -> Result<(), String> {
    let mut diagnostics = Diagnostics::default();
    let loaded = load::load(spec, &mut diagnostics);
    if diagnostics.list().iter().all(|it| it.rule == "missing-file") {
        return Ok(());
    }
    let rendered = diagnostics.render(spec, &loaded.locations, Style::Plain);
    Err(format!("unloadable-import: the resulting spec does not load\n{rendered}"))
}
