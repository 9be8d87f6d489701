//! The cases as a table.

use codegen::diff::{Effect, Step};

use crate::case::Case;
use crate::verdict::Verdict;

/// Renders a row per case: its rules with their verdicts, and what the compiler and a server say.
pub(crate) fn markdown(rows: &[(&Case, &Verdict)]) -> String {
    let mut text =
        "| Change | Rules | Wire | Rust | Behavior | Step | Compiler | At run time |\n\
                    | --- | --- | --- | --- | --- | --- | --- | --- |\n"
            .to_owned();
    for (case, verdict) in rows {
        let mut rules: Vec<_> = case.rules().collect();
        rules.dedup();
        let effect = |of: fn(&codegen::diff::rules::Rule) -> Effect| {
            rules.iter().map(|rule| of(rule)).max().unwrap_or(Effect::None).as_str()
        };
        let names: Vec<_> = rules.iter().map(|rule| rule.name).collect();
        let step = rules.iter().map(|rule| rule.step()).max();
        let cells = [
            case.name.replace('-', " "),
            names.join(", "),
            effect(|rule| rule.wire).to_owned(),
            effect(|rule| rule.rust).to_owned(),
            effect(|rule| rule.behavior).to_owned(),
            step.unwrap_or(Step::Patch).to_string(),
            compiler(verdict),
            run(case, verdict),
        ];
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    text
}

/// Returns what the compiler says: the codes of its errors.
fn compiler(verdict: &Verdict) -> String {
    if verdict.compiles() {
        return "compiles".to_owned();
    }
    let mut codes: Vec<_> = verdict.errors.iter().filter_map(|it| code(it)).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(", ")
}

/// Returns the code of an error such as `error[E0308]: mismatched types`.
fn code(error: &str) -> Option<&str> {
    error.split_once('[')?.1.split_once(']').map(|(code, _)| code)
}

fn run(case: &Case, verdict: &Verdict) -> String {
    let Some(run) = &verdict.run else { return "not run".to_owned() };
    let program = match (&case.demand, &case.migrated) {
        (Some(_), _) => "old program, new server: ",
        (None, Some(_)) => "migrated program: ",
        (None, None) => "",
    };
    let result = match run.effect {
        Effect::None => "same".to_owned(),
        Effect::Compatible => format!("differs in `{}`", run.step),
        Effect::Breaking => format!("fails in `{}`", run.step),
    };
    let milder = case.milder.as_ref().map(|it| format!(". {it}")).unwrap_or_default();
    format!("{program}{result}{milder}")
}
