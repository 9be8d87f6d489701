//! Phrases that a shorter one replaces, and spaces.

/// Phrases, and what to write instead.
const REPLACED: [(&str, &str); 11] = [
    ("in order to", "to"),
    ("in case of", "for"),
    ("as well as", "and"),
    ("at this point in time", "now"),
    ("due to the fact that", "because"),
    ("e.g.", "for example"),
    ("i.e.", "that is"),
    ("is able to", "can"),
    ("prior to", "before"),
    ("subsequent to", "after"),
    ("utilize", "use"),
];

/// Phrases that a writer must replace, and how.
const REPHRASED: [(&str, &str); 10] = [
    ("please", "say what to do"),
    ("simply", "leave it out"),
    ("note that", "say it directly"),
    ("allows you to", "say what it does"),
    ("is used to", "say what it does"),
    ("can be used to", "say what it does"),
    ("etc.", "list everything, or start with `such as`"),
    ("and so on", "list everything, or start with `such as`"),
    ("and/or", "use `or`, or name both cases"),
    ("to be determined", "say what is known"),
];

/// Returns the phrases in a text with what to write instead, those with a mechanical replacement
/// last. Code is skipped.
pub(super) fn fillers(text: &str) -> Vec<(&'static str, &'static str)> {
    let has = |(phrase, _): &&(&str, &str)| !places(text, phrase).is_empty();
    REPHRASED.iter().filter(has).chain(REPLACED.iter().filter(has)).copied().collect()
}

/// Replaces phrases mechanically; `None` if one of them must be rephrased.
pub(super) fn without_fillers(text: &str) -> Option<String> {
    let mut fixed = text.to_owned();
    for (phrase, instead) in fillers(text) {
        REPLACED.iter().find(|(replaced, _)| *replaced == phrase)?;
        for start in places(&fixed, phrase).into_iter().rev() {
            let end = start + phrase.len();
            let is_capital = fixed.get(start..)?.starts_with(char::is_uppercase);
            let mut words = instead.to_owned();
            if is_capital {
                words = words.get(..1)?.to_uppercase() + words.get(1..)?;
            }
            fixed.replace_range(start..end, &words);
        }
    }
    Some(fixed)
}

/// Returns where a phrase stands as whole words outside code.
fn places(text: &str, phrase: &str) -> Vec<usize> {
    // Lower case in ASCII keeps the offsets.
    let lower = text.to_ascii_lowercase();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let found = lower.match_indices(phrase).map(|(start, _)| start);
    let whole = found.filter(|start| {
        let (before, after) = lower.split_at(*start);
        let after = after.get(phrase.len()..).unwrap_or_default();
        let is_code = before.matches('`').count() % 2 == 1;
        !before.ends_with(is_word) && !after.starts_with(is_word) && !is_code
    });
    whole.collect()
}

/// Removes repeated spaces and spaces before punctuation, except in code and in the indentation of
/// lists.
pub(super) fn respaced(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let start = line.len() - line.trim_start().len();
        let (indent, words) = line.split_at(start);
        let parts = words.split('`').enumerate().map(|(index, part)| {
            if index % 2 == 1 { part.to_owned() } else { respaced_words(part) }
        });
        format!("{indent}{}", parts.collect::<Vec<_>>().join("`").trim_end())
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn respaced_words(part: &str) -> String {
    let mut fixed = String::with_capacity(part.len());
    for c in part.chars() {
        match c {
            ' ' if fixed.ends_with(' ') => {}
            ',' | ';' | ')' if fixed.ends_with(' ') && fixed.len() > 1 => {
                fixed.pop();
                fixed.push(c);
            }
            c => fixed.push(c),
        }
    }
    fixed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words_outside_code() {
        assert_eq!(fillers("In order to sign in"), [("in order to", "to")]);
        assert_eq!(fillers("`please`, displease, a `b` and please"), [REPHRASED[0]]);
        assert_eq!(fillers("utilized, border toys, `in order to`"), []);
    }

    #[test]
    fn replacements_keep_capitals_and_code() {
        let fixed = without_fillers("In order to go, e.g. `in order to`, utilize it.");
        assert_eq!(fixed.as_deref(), Some("To go, for example `in order to`, use it."));
        assert_eq!(without_fillers("Please go in order to stay."), None);
        assert_eq!(without_fillers("Nothing.").as_deref(), Some("Nothing."));
    }

    #[test]
    fn spaces_are_single_outside_code_and_indentation() {
        assert_eq!(respaced("A  b , c `d  e`\n  f ( g )"), "A b, c `d  e`\n  f ( g)");
        assert_eq!(respaced("Same.\n\n- as\n- this"), "Same.\n\n- as\n- this");
    }
}
