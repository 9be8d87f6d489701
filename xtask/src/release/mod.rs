//! `cargo xtask release`: prepares a release, and neither publishes nor tags it.

pub mod agree;
pub mod api;
mod date;
pub mod files;
mod package;
mod plan;
mod rustdoc;
pub mod semver;
pub mod version;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::Args;
use codegen::diagnostics::Style;
use codegen::diff::{Diff, Step};

use self::agree::Verdict;
use self::api::Api;
use self::plan::{Base, Plan};
use self::version::Version;
use crate::diff;
use crate::generate::{self, Outcome};
use crate::git;
use crate::tools::say;
use crate::workspace::{Workspace, read_text};
use crate::write::{put_all, remove_temporary};

/// The package whose API the spec determines.
const PACKAGE: &str = "genauth";

/// Maximum number of lines of a list.
const SHOWN: usize = 20;

/// How to prepare the release.
#[derive(Debug, Args)]
pub struct Options {
    /// Write nothing; show the version and the section of the changelog
    #[arg(long)]
    dry_run: bool,
    /// Git revision of the last release [default: the last release tag]
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// Version to release, at least the derived one
    #[arg(long, value_name = "X.Y.Z")]
    version: Option<Version>,
    /// File with allowed changes, as for `cargo xtask diff`
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// Continue although the API and the differences of the spec disagree, for this reason
    #[arg(long, value_name = "REASON")]
    accept: Option<String>,
    /// Do not run cargo-semver-checks, which takes minutes to install
    #[arg(long)]
    skip_semver_checks: bool,
}

/// Prepares a release.
///
/// # Errors
///
/// Returns an error if Git, cargo, or a tool fails, or if a file cannot be read or written.
pub fn run(workspace: &Workspace, options: &Options, style: Style) -> Result<Outcome> {
    let root = workspace.root();
    if !options.dry_run {
        remove_temporary(root, files::WRITTEN.into_iter())?;
        if let Some(refusal) = plan::refuse_changed_files(root)? {
            return Ok(Outcome::Refused(refusal));
        }
    }
    if let Outcome::Refused(stale) = generate::run(workspace, true, style)? {
        return Ok(Outcome::Refused(stale));
    }
    let base = Base::read(root, options.dry_run)?;
    let since = match &options.since {
        Some(revision) => Some(revision.clone()),
        None => git::last_release(root)?,
    };
    let plan = match &since {
        Some(since) => match since_release(workspace, options, style, &base, since)? {
            Ok(plan) => plan,
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
        },
        None => Plan::first(&base, options.version)?,
    };
    if options.dry_run {
        let packages = package::publishable(root)?;
        let packaged = package::verify(root, &packages, base.version)?;
        return Ok(Outcome::Done(format!(
            "{}\n{}\n{packaged}\ndry run: nothing was written\n",
            plan.report, plan.section
        )));
    }
    if let Some(refusal) = plan.refuse_other_edits(root, &base)? {
        return Ok(Outcome::Refused(refusal));
    }
    let texts = plan.files.iter().map(|(path, text)| (*path, text.as_str()));
    put_all(root, texts)?;
    let packages = package::publishable(root)?;
    let packaged = package::verify(root, &packages, plan.version)?;
    Ok(Outcome::Done(format!(
        "{}\n{packaged}\n{}",
        plan.report,
        commands(plan.version, &packages)
    )))
}

/// Compares with the last release; returns the plan, or the reason for which there is none.
fn since_release(
    workspace: &Workspace,
    options: &Options,
    style: Style,
    base: &Base,
    since: &str,
) -> Result<std::result::Result<Plan, String>> {
    let root = workspace.root();
    let (old, new) = (git::spec(root, since)?, workspace.sources()?);
    let mut diff = match diff::compare(&old, &new, style) {
        Ok(diff) => diff,
        Err(text) => return Ok(Err(text)),
    };
    if let Some(path) = &options.allow
        && let Err(text) = diff::allow(&mut diff, path, style)?
    {
        return Ok(Err(text));
    }
    let verdict = verdict(root, options, &diff, since)?;
    if options.accept.is_none() && !verdict.disagreements.is_empty() {
        return Ok(Err(disagreement(&verdict.disagreements)));
    }
    let former = git::file(root, since, files::MANIFEST)?
        .with_context(|| format!("`{since}` has no {}", files::MANIFEST))?;
    let former = files::version(&former)?;
    let written = files::unreleased(&base.changelog)?;
    // By an earlier run, whose result is committed but not tagged.
    let is_prepared =
        base.version > former && files::has_section(&base.changelog, base.version);
    if !verdict.removed_by_hand.is_empty() && written.is_empty() && !is_prepared {
        return Ok(Err(format!(
            "error: hand-written items of the public API were removed or changed:\n{}\
             help: describe the changes in {} below `## Unreleased`\n",
            lines(&verdict.removed_by_hand),
            files::CHANGELOG
        )));
    }
    let step = diff.step().max(verdict.step);
    if step.is_none() && written.is_empty() && !is_prepared {
        return Ok(Err(format!(
            "error: nothing to release: neither the spec nor the public API changed since \
             `{since}`, and {} has no entries below `## Unreleased`\n",
            files::CHANGELOG
        )));
    }
    let required = former.next(step.unwrap_or(Step::Patch));
    let version = options.version.unwrap_or(required.max(base.version));
    if version < required {
        return Ok(Err(too_low(version, required, &diff, &verdict, since)));
    }
    let report = report(since, former, version, &diff, &verdict, options);
    Plan::new(base, version, &diff, report).map(Ok)
}

/// Compares the public APIs of the last release and of the work tree.
fn verdict(root: &Path, options: &Options, diff: &Diff, since: &str) -> Result<Verdict> {
    let old = rustdoc::of_revision(root, since)?;
    let new = rustdoc::of_work_tree(root)?;
    let findings = if options.skip_semver_checks {
        say("\n*** NOT RUN: cargo-semver-checks ***\n");
        Vec::new()
    } else {
        say("running cargo-semver-checks");
        semver::check(root, &old, &new)?
    };
    let (old, new) = (snapshot(root, &old, "old")?, snapshot(root, &new, "new")?);
    Ok(agree::verdict(diff, &old, &new, &findings))
}

/// Reads rustdoc's JSON, and keeps the public items next to it for people.
fn snapshot(root: &Path, json: &Path, name: &str) -> Result<Api> {
    let api = Api::read(&read_text(json)?)
        .with_context(|| format!("cannot read {}", json.display()))?;
    let path = root.join(rustdoc::FOLDER).join(format!("{name}.api.txt"));
    fs::write(&path, api.text())
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(api)
}

fn report(
    since: &str,
    former: Version,
    version: Version,
    diff: &Diff,
    verdict: &Verdict,
    options: &Options,
) -> String {
    let count = |step| diff.changes.iter().filter(|it| it.step() == step).count();
    let mut text = format!(
        "{former} -> {version}, since `{since}`\n\
         the spec: {} major, {} minor, and {} patch changes\n\
         the public API: {}; {} hand-written items removed or changed\n",
        count(Step::Major),
        count(Step::Minor),
        count(Step::Patch),
        verdict.step.map_or("unchanged".to_owned(), |step| format!("a {step} change")),
        verdict.removed_by_hand.len(),
    );
    text.push_str(&lines(&verdict.removed_by_hand));
    for question in &diff.questions {
        text.push_str(&format!(
            "is `{}` renamed to `{}`? {}\n",
            question.removed, question.added, question.hint
        ));
    }
    if let Some(reason) = &options.accept {
        text.push_str(&format!("accepted, because {reason}:\n"));
        text.push_str(&lines(&verdict.disagreements));
    }
    if options.skip_semver_checks {
        text.push_str("*** NOT RUN: cargo-semver-checks ***\n");
    }
    text
}

fn disagreement(list: &[String]) -> String {
    format!(
        "error: the differences of the spec and the public API disagree:\n{}\
         help: fix the rule in codegen/src/diff, or the generator; {}/*.api.txt list the public \
         items; `--accept REASON` continues\n",
        lines(list),
        rustdoc::FOLDER
    )
}

fn too_low(
    version: Version,
    required: Version,
    diff: &Diff,
    verdict: &Verdict,
    since: &str,
) -> String {
    let step = diff.step();
    let reasons = diff.changes.iter().filter(|it| Some(it.step()) == step);
    let reasons = reasons.map(|it| format!("`{}` of `{}`", it.rule.name, it.subject));
    let reasons: Vec<_> = match step >= verdict.step {
        true => reasons.collect(),
        false => verdict.removed_by_hand.clone(),
    };
    format!(
        "error: {version} is too low: the changes since `{since}` require at least {required}\n{}",
        lines(&reasons)
    )
}

/// Renders a list, truncated if it is long.
fn lines(list: &[String]) -> String {
    let mut text: String =
        list.iter().take(SHOWN).map(|line| format!("  {line}\n")).collect();
    if list.len() > SHOWN {
        text.push_str(&format!("  {} more\n", list.len() - SHOWN));
    }
    text
}

/// Renders the commands that remain for a person.
fn commands(version: Version, packages: &[String]) -> String {
    let publish: String = packages
        .iter()
        .map(|name| format!("  cargo publish --package {name}\n"))
        .collect();
    format!(
        "Nothing was committed, tagged, or published. Review `git diff`, and run:\n\n  \
         git commit --all --message \"Release {version}\"\n  \
         git tag --annotate v{version} --message \"Release {version}\"\n  \
         git push --atomic origin HEAD v{version}\n{publish}"
    )
}
