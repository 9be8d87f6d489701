//! What programs print: steps, each with the requests that it sends and with its result.

use std::collections::BTreeMap;

use codegen::diff::Effect;

/// The lines of each step.
pub(crate) type Transcript = BTreeMap<String, Vec<String>>;

/// Parses what a program prints.
pub(crate) fn transcript(text: &str) -> Transcript {
    let mut steps = Transcript::new();
    let mut name = String::new();
    for line in text.lines() {
        match line.strip_prefix("step ") {
            Some(step) => step.clone_into(&mut name),
            None => steps.entry(name.clone()).or_default().push(line.to_owned()),
        }
    }
    steps
}

/// How a run differs from an earlier one.
#[derive(Clone)]
pub(crate) struct Difference {
    pub(crate) effect: Effect,
    /// The first step that shows it.
    pub(crate) step: String,
}

/// Compares the steps of a new run with the same steps of an old one.
pub(crate) fn compare(old: &Transcript, new: &Transcript) -> Difference {
    let mut worst = Difference {
        effect: Effect::None,
        step: String::new(),
    };
    let mut compared = 0;
    for (step, lines) in new {
        let Some(before) = old.get(step) else { continue };
        compared += 1;
        let fails = |lines: &[String]| lines.iter().any(|it| it.starts_with("  FAILED"));
        let effect = match (fails(before), fails(lines)) {
            (false, true) => Effect::Breaking,
            _ if before == lines => Effect::None,
            _ => Effect::Compatible,
        };
        if worst.effect < effect {
            worst = Difference {
                effect,
                step: step.clone(),
            };
        }
    }
    assert!(compared > 0 || new.is_empty(), "no step in common: {:?}", new.keys());
    worst
}
