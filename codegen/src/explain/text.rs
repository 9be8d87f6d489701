//! Explanations as text.

use super::table::{RULES, Rule};
use crate::hint::{nearest, quoted_list};

/// Width of an explanation in characters.
const WIDTH: usize = 80;

/// Returns the explanation of the rule with that name.
///
/// # Errors
///
/// Returns an error if there is no such rule. It lists similar names, or all names if none is
/// similar.
pub fn explain(name: &str) -> Result<String, String> {
    let rule = RULES.iter().find(|rule| rule.name == name);
    rule.map(Rule::text).ok_or_else(|| {
        let help = match close(name).as_slice() {
            [] => {
                let all: Vec<_> = names().collect();
                format!("valid rules are {}", quoted_list(&all, "and"))
            }
            close => format!("did you mean {}?", quoted_list(close, "or")),
        };
        format!("unknown rule `{name}`: {help}\n")
    })
}

impl Rule {
    fn text(&self) -> String {
        let Self {
            name,
            requirement,
            bad,
            good,
        } = self;
        let requirement = wrapped(requirement);
        if bad.is_empty() {
            return format!("{name}\n\n{requirement}\n");
        }
        let (bad, good) = (indented(bad), indented(good));
        format!(
            "{name}\n\n{requirement}\n\nErroneous example:\n\n{bad}\nCorrected example:\n\n{good}"
        )
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name)
}

/// Returns the closest name, followed by the names that share a word with `asked`.
fn close(asked: &str) -> Vec<&'static str> {
    let nearest = nearest(asked, names());
    let shares = |name: &str| {
        asked.split('-').any(|word| name.split('-').any(|known| known == word))
    };
    let others = names().filter(|name| Some(*name) != nearest && shares(name));
    nearest.into_iter().chain(others).collect()
}

/// Breaks a text into lines of at most [`WIDTH`] characters.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        if width > 0 {
            let fits = width + 1 + word.len() <= WIDTH;
            lines.push(if fits { ' ' } else { '\n' });
            width = if fits { width + 1 } else { 0 };
        }
        lines.push_str(word);
        width += word.len();
    }
    lines
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
