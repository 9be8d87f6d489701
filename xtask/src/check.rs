//! Checks whether the generated files on disk are up to date. Read-only.

use std::path::Path;

use anyhow::Result;
use codegen::files::FileSet;
use similar::TextDiff;

use crate::compare::{Difference, Stale, compare};
use crate::write::short_list;

/// Maximum number of lines of all diffs.
const DIFF_LINES: usize = 100;

/// Returns a report of the outdated files on disk; `None` if all are up to date.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read.
pub fn check(root: &Path, files: &FileSet) -> Result<Option<String>> {
    let difference = compare(root, files)?;
    Ok(if difference.is_empty() { None } else { Some(report(root, &difference)) })
}

fn report(root: &Path, difference: &Difference<'_>) -> String {
    let (missing, changed): (Vec<_>, Vec<_>) =
        difference.stale.iter().partition(|stale| stale.old.is_none());
    let paths = |list: &[&Stale<'_>]| -> Vec<String> {
        list.iter().map(|stale| stale.path.to_owned()).collect()
    };
    let unfinished = difference
        .temporary
        .iter()
        .map(|path| path.strip_prefix(root).unwrap_or(path).display().to_string());
    let left_over: Vec<_> =
        difference.left_over.iter().cloned().chain(unfinished).collect();
    [
        "the generated files do not match the spec:\n".to_owned(),
        short_list("missing", &paths(&missing)),
        short_list("changed", &paths(&changed)),
        short_list("left over", &left_over),
        short_list("foreign", &difference.foreign),
        diffs(&changed),
        remedy(difference),
    ]
    .concat()
}

fn remedy(difference: &Difference<'_>) -> String {
    let foreign = if difference.foreign.is_empty() {
        ""
    } else {
        "move the foreign files elsewhere or delete them: these folders must contain only \
         generated files\n"
    };
    format!("\n{foreign}run `cargo xtask codegen` to update the files\n")
}

/// Renders the diffs of the changed files, truncated to [`DIFF_LINES`].
fn diffs(changed: &[&Stale<'_>]) -> String {
    let mut shown = String::new();
    let mut left = DIFF_LINES;
    for stale in changed {
        let diff = diff(stale);
        let lines: Vec<_> = diff.lines().collect();
        let cut = lines.len().min(left);
        left -= cut;
        let part = lines.get(..cut).unwrap_or_default().join("\n");
        if !part.is_empty() {
            shown.push_str(&format!("\n{part}\n"));
        }
        if cut < lines.len() {
            shown.push_str("... diff truncated\n");
            break;
        }
    }
    shown
}

fn diff(stale: &Stale<'_>) -> String {
    let old = stale.old.as_deref().unwrap_or_default();
    let (before, after) =
        (format!("{} on disk", stale.path), format!("{} from spec", stale.path));
    TextDiff::from_lines(old, stale.new)
        .unified_diff()
        .header(&before, &after)
        .to_string()
}
