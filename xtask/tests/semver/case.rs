//! The cases: changes of the base spec, and what they must mean for callers. The folder `cases`
//! contains them, and its README explains their notation.

use std::collections::BTreeMap;

use codegen::diagnostics::Style;
use codegen::diff::rules::{Rule, rule};
use codegen::diff::{Diff, Effect, Version};
use codegen::source::{SourceFile, Sources};

/// Files of a spec, by path.
pub(crate) type Files = BTreeMap<String, String>;

/// A change of the base spec.
#[derive(Default)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// Edits of the base spec that lead to the old version; none if that is the base spec.
    before: Vec<Edit>,
    /// Edits of the old version that lead to the new one.
    edits: Vec<Edit>,
    /// The changes that must be found: their rules, and what changed.
    pub(crate) changes: Vec<(String, String)>,
    /// The whole old program, if it is not the usual one.
    pub(crate) alone: Option<String>,
    /// The program after its migration.
    pub(crate) migrated: Option<String>,
    /// What only servers of the new version demand. The old program is run against one.
    pub(crate) demand: Option<String>,
    /// Why the program notices less than the rules say, if it does.
    pub(crate) milder: Option<String>,
    /// Errors of the compiler by the rules that they prove, if several rules are breaking.
    pub(crate) errors: Vec<(String, String)>,
}

/// An edit of a file.
enum Edit {
    /// Replaces lines that occur once, or adds lines to the end.
    Replace { file: String, find: String, with: String },
    /// Removes the file.
    Delete { file: String },
}

impl Case {
    /// Parses the cases of a file.
    pub(crate) fn parse(text: &str) -> Vec<Self> {
        text.split("\n## ").skip(1).map(Self::one).collect()
    }

    fn one(text: &str) -> Self {
        let mut lines = text.lines();
        let mut case = Self {
            name: lines.next().unwrap_or_default().to_owned(),
            ..Self::default()
        };
        while let Some(line) = lines.next() {
            if let Some(fence) = line.strip_prefix("```") {
                let block: Vec<_> =
                    lines.by_ref().take_while(|line| *line != "```").collect();
                case.block(fence, &block);
            } else if !line.is_empty() {
                case.line(line);
            }
        }
        case
    }

    fn block(&mut self, fence: &str, lines: &[&str]) {
        let code = Some(lines.join("\n"));
        match fence.split_once(' ') {
            Some(("rust", "alone")) => self.alone = code,
            Some(("rust", "migrated")) => self.migrated = code,
            Some(("diff", file)) => {
                let (edits, file) = self.edits_of(file);
                edits.extend(lines.split(|line| *line == "@@").map(|it| hunk(file, it)));
            }
            _ => panic!("{}: unknown block `{fence}`", self.name),
        }
    }

    fn line(&mut self, line: &str) {
        let quoted = |text: &str| {
            let (rule, rest) = text.split_once("`: ")?;
            Some((rule.to_owned(), rest.to_owned()))
        };
        if let Some(change) = line.strip_prefix("- `").and_then(quoted) {
            self.changes.push(change);
        } else if let Some(error) = line.strip_prefix("Error of `").and_then(quoted) {
            self.errors.push(error);
        } else if let Some(reason) = line.strip_prefix("Milder: ") {
            self.milder = Some(reason.to_owned());
        } else if let Some(demand) = line.strip_prefix("Demand: ") {
            self.demand = Some(demand.to_owned());
        } else if let Some(file) = line.strip_prefix("Delete: ") {
            let (edits, file) = self.edits_of(file);
            edits.push(Edit::Delete {
                file: file.to_owned(),
            });
        } else {
            panic!("{}: unknown line `{line}`", self.name);
        }
    }

    /// Returns the edits of the old version if `before` precedes the path, or else of the new one.
    fn edits_of<'a>(&mut self, file: &'a str) -> (&mut Vec<Edit>, &'a str) {
        match file.strip_prefix("before ") {
            Some(file) => (&mut self.before, file),
            None => (&mut self.edits, file),
        }
    }

    /// Returns the files of the old and of the new version.
    pub(crate) fn versions(&self, base: &Files) -> (Files, Files) {
        let edited = |files: &Files, edits: &[Edit]| {
            edited(files, edits).unwrap_or_else(|error| panic!("{}: {error}", self.name))
        };
        let old = edited(base, &self.before);
        let new = edited(&old, &self.edits);
        (old, new)
    }

    /// Returns a version with the edits of this case and of earlier ones, if they fit together.
    pub(crate) fn joined(&self, version: &Files) -> Option<Files> {
        let joined = edited(version, &self.edits).ok()?;
        codegen::build(&sources(&joined)).is_ok().then_some(joined)
    }

    /// Returns the changes between the two versions.
    pub(crate) fn diff(&self, base: &Files) -> Diff {
        let (old, new) = self.versions(base);
        let (old, new) = (sources(&old), sources(&new));
        codegen::diff::diff(&old, &new).unwrap_or_else(|version| {
            let text = match version {
                Version::Old(failure) => failure.render(&old, Style::Plain),
                Version::New(failure) => failure.render(&new, Style::Plain),
            };
            panic!("{}: {text}", self.name)
        })
    }

    /// Returns whether the old version is the base spec, and the old program the usual one.
    pub(crate) fn is_usual(&self) -> bool {
        self.before.is_empty() && self.alone.is_none()
    }

    /// Returns whether the old program is expected to do the same as before.
    pub(crate) fn is_harmless(&self) -> bool {
        let is_same = self.run() == Effect::None || self.milder.is_some();
        self.is_usual()
            && self.migrated.is_none()
            && self.demand.is_none()
            && self.rust() < Effect::Breaking
            && is_same
    }

    /// Returns whether a program is run.
    pub(crate) fn is_run(&self) -> bool {
        self.rust() < Effect::Breaking
            || self.migrated.is_some()
            || self.demand.is_some()
    }

    /// Returns the rules of the expected changes.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.changes.iter().map(|(name, _)| {
            rule(name).unwrap_or_else(|| panic!("{}: unknown rule {name}", self.name))
        })
    }

    /// Returns what the rules say about programs that have compiled.
    pub(crate) fn rust(&self) -> Effect {
        self.rules().map(|rule| rule.rust).max().unwrap_or(Effect::None)
    }

    /// Returns what the rules say about programs that run.
    pub(crate) fn run(&self) -> Effect {
        let effects = self.rules().map(|rule| rule.wire.max(rule.behavior));
        effects.max().unwrap_or(Effect::None)
    }
}

/// Returns files with edits, or which of them does not fit.
fn edited(files: &Files, edits: &[Edit]) -> Result<Files, String> {
    let mut files = files.clone();
    for edit in edits {
        match edit {
            Edit::Replace { file, find, with } if find.is_empty() => {
                files.entry(file.clone()).or_default().push_str(with);
            }
            Edit::Replace { file, find, with } => {
                let text = files.get_mut(file).ok_or_else(|| format!("no {file}"))?;
                if text.matches(find).count() != 1 {
                    return Err(format!("no line, or several, in {file}:\n{find}"));
                }
                *text = text.replace(find, with);
            }
            Edit::Delete { file } => {
                files.remove(file).ok_or_else(|| format!("no {file}"))?;
            }
        }
    }
    Ok(files)
}

/// Returns the edit of a hunk: lines to keep, to remove (`-`), and to add (`+`).
fn hunk(file: &str, lines: &[&str]) -> Edit {
    let with_signs = |signs: [&str; 2]| {
        let lines = lines.iter().filter_map(|line| {
            let sign = line.get(..1).unwrap_or(" ");
            signs.contains(&sign).then(|| line.get(1..).unwrap_or_default())
        });
        lines.map(|line| format!("{line}\n")).collect()
    };
    Edit::Replace {
        file: file.to_owned(),
        find: with_signs([" ", "-"]),
        with: with_signs([" ", "+"]),
    }
}

/// Returns the sources of a spec.
pub(crate) fn sources(files: &Files) -> Sources {
    let files = files.iter().map(|(path, text)| SourceFile {
        path: path.clone(),
        text: text.clone(),
    });
    Sources::new(files.collect())
}
