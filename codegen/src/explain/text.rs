//! Explanations as text.

use super::table::{RULES, Rule};
use crate::hint::{nearest, quoted_list};

/// Explains the rule of that name.
///
/// # Errors
///
/// When there is no such rule: the names that are close to it, or else all of them.
pub fn explain(name: &str) -> Result<String, String> {
    let rule = RULES.iter().find(|rule| rule.name == name);
    rule.map(Rule::text).ok_or_else(|| {
        let help = match close(name).as_slice() {
            [] => {
                let all: Vec<_> = names().collect();
                format!("the rules are {}", quoted_list(&all, "and"))
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
        if bad.is_empty() {
            return format!("{name}\n\n{requirement}\n");
        }
        let (bad, good) = (indented(bad), indented(good));
        format!("{name}\n\n{requirement}\n\nRejected:\n\n{bad}\nAccepted:\n\n{good}")
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name)
}

/// The name that is nearest, then those that share a word with what was asked for.
fn close(asked: &str) -> Vec<&'static str> {
    let nearest = nearest(asked, names());
    let shares = |name: &str| {
        asked.split('-').any(|word| name.split('-').any(|known| known == word))
    };
    let others = names().filter(|name| Some(*name) != nearest && shares(name));
    nearest.into_iter().chain(others).collect()
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
