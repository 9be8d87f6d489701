//! What the compiler and a server say about cases.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diff::Effect;

use crate::case::{Case, Files};
use crate::project::{Project, files_in};
use crate::transcript::{Difference, Transcript, compare, transcript};

/// The program with the crate of the base spec.
const BASE: &str = "base";

/// What happens to the old program of a case.
#[derive(Clone, Default)]
pub(crate) struct Verdict {
    /// Errors of the compiler.
    pub(crate) errors: Vec<String>,
    /// What differs at run time, if it was run.
    pub(crate) run: Option<Difference>,
}

impl Verdict {
    pub(crate) fn compiles(&self) -> bool {
        self.errors.is_empty()
    }

    fn see(&mut self, difference: Difference) {
        if self.run.as_ref().is_none_or(|it| it.effect < difference.effect) {
            self.run = Some(difference);
        }
    }
}

/// Returns the modules of the old program, or of one with other steps.
fn program(steps: Option<&String>) -> Files {
    let mut files = files_in("caller");
    let Some(steps) = steps else { return files };
    for module in ["reads.rs", "types.rs", "writes.rs"] {
        files.insert(module.to_owned(), String::new());
    }
    let calls = format!(
        "#![allow(unused, reason = \"cases differ\")]\n\n\
         use crate::Clients;\nuse crate::script::{{Script, read}};\n\n\
         pub async fn run(clients: &Clients, script: &Script<'_>) {{\n{steps}\n}}\n"
    );
    files.insert("calls.rs".to_owned(), calls);
    files
}

/// The programs of a case, or of several that are harmless.
struct Programs<'a> {
    cases: Vec<&'a Case>,
    new: String,
    old: Option<String>,
    migrated: Option<String>,
}

impl<'a> Programs<'a> {
    /// Adds the packages of a case.
    fn of(case: &'a Case, base: &Files, project: &mut Project) -> Self {
        let (old, new) = case.versions(base);
        let name = case.name.clone();
        let library = format!("{name}-crate");
        project.add_crate(&library, &new);
        project.add_program(&name, &library, &program(case.alone.as_ref()));
        let migrated = case.migrated.as_ref().map(|steps| {
            let name = format!("{name}-migrated");
            project.add_program(&name, &library, &program(Some(steps)));
            name
        });
        // Proves that the old program compiled.
        let old = (!case.is_usual()).then(|| {
            let (name, library) = (format!("{name}-old"), format!("{name}-old-crate"));
            project.add_crate(&library, &old);
            project.add_program(&name, &library, &program(case.alone.as_ref()));
            name
        });
        Self {
            cases: vec![case],
            new: name,
            old,
            migrated,
        }
    }

    /// Adds the packages of cases after which the old program does the same. As many as possible
    /// share a crate, because each takes seconds to compile.
    fn harmless(cases: &'a [Case], base: &Files, project: &mut Project) -> Vec<Self> {
        let mut shared: Vec<(Files, Vec<&Case>)> = Vec::new();
        for case in cases.iter().filter(|it| it.is_harmless()) {
            let joined = shared.iter_mut().find_map(|(spec, list)| {
                case.joined(spec).map(|joined| (spec, list, joined))
            });
            match joined {
                Some((spec, list, joined)) => {
                    *spec = joined;
                    list.push(case);
                }
                None => shared.push((case.versions(base).1, vec![case])),
            }
        }
        let programs = shared.into_iter().enumerate().map(|(index, (spec, cases))| {
            let name = format!("harmless-{index}");
            let library = format!("{name}-crate");
            project.add_crate(&library, &spec);
            project.add_program(&name, &library, &program(None));
            Self {
                cases,
                new: name,
                old: None,
                migrated: None,
            }
        });
        programs.collect()
    }

    /// Returns whether the old program needs only to be checked.
    fn is_only_checked(&self) -> bool {
        // What is built for the migrated program need not be checked before.
        self.cases.iter().any(|it| it.rust() == Effect::Breaking)
            && self.migrated.is_none()
    }

    /// Runs what compiles, and compares it with the old program.
    fn run(&self, project: &Project, base: &Transcript, verdict: &mut Verdict) {
        let own = self.old.as_ref().map(|it| transcript(&project.run(it, "")));
        let old = own.as_ref().unwrap_or(base);
        for case in &self.cases {
            if let Some(demand) = &case.demand {
                verdict.see(compare(old, &transcript(&project.run(BASE, demand))));
            }
        }
        if let Some(migrated) = &self.migrated {
            verdict.see(compare(old, &transcript(&project.run(migrated, ""))));
        }
        if verdict.compiles() && !self.is_only_checked() {
            verdict.see(compare(old, &transcript(&project.run(&self.new, ""))));
        }
    }
}

/// Compiles and runs the programs of all cases, in a folder for temporary files. Returns verdicts
/// by the names of the cases.
pub(crate) fn verdicts<'a>(
    cases: &'a [Case],
    base: &Files,
    folder: &str,
) -> BTreeMap<&'a str, Verdict> {
    let mut project = Project::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder));
    project.add_crate("base-crate", base);
    project.add_program(BASE, "base-crate", &program(None));
    let mut programs = Programs::harmless(cases, base, &mut project);
    let others = cases.iter().filter(|it| !it.is_harmless());
    programs.extend(others.map(|case| Programs::of(case, base, &mut project)));
    project.write();

    let (checked, built): (Vec<_>, Vec<_>) =
        programs.iter().partition(|it| it.is_only_checked());
    let checked: Vec<_> = checked.iter().map(|it| it.new.as_str()).collect();
    let further = programs.iter().flat_map(|it| it.old.iter().chain(&it.migrated));
    let further: Vec<_> = further.map(String::as_str).collect();
    let built = built.iter().map(|it| it.new.as_str());
    let built: Vec<_> = [BASE].into_iter().chain(built).chain(further.clone()).collect();
    let mut errors = project.compile("check", &checked);
    errors.extend(project.compile("build", &built));
    for name in further.into_iter().chain([BASE]) {
        assert!(!errors.contains_key(name), "{name}: {:?}", errors[name]);
    }

    let old = transcript(&project.run(BASE, ""));
    let mut verdicts = BTreeMap::new();
    for programs in &programs {
        let mut verdict = Verdict {
            errors: errors.remove(&programs.new).unwrap_or_default(),
            run: None,
        };
        programs.run(&project, &old, &mut verdict);
        for case in &programs.cases {
            verdicts.insert(case.name.as_str(), verdict.clone());
        }
    }
    verdicts
}
