//! "Did you mean" hints for help texts.

/// Longest word, in characters, that is compared: the cost grows with the product of both lengths.
const LONGEST: usize = 100;

/// Candidates prepared once for comparison with many words.
pub(crate) struct Candidates<'a>(Vec<(String, &'a str)>);

impl<'a> Candidates<'a> {
    pub(crate) fn of(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words = words.into_iter().filter(|word| word.len() <= 4 * LONGEST);
        Self(words.map(|word| (squashed(word), word)).collect())
    }

    /// Returns the candidate closest to `word`, if any is close enough.
    pub(crate) fn nearest(&self, word: &str) -> Option<&'a str> {
        let word = squashed(word);
        let length = word.chars().count();
        if length > LONGEST {
            return None;
        }
        let tolerated = (length / 3).max(1);
        let distance = |candidate: &str| {
            let abbreviated = word.len() > 2 && candidate.starts_with(&word);
            // The difference in length is a lower bound, which rules out most candidates.
            let least = candidate.chars().count().abs_diff(length);
            match abbreviated {
                true => 0,
                false if least > tolerated => least,
                false => strsim::osa_distance(&word, candidate),
            }
        };
        self.0
            .iter()
            .map(|(squashed, candidate)| (distance(squashed), *candidate))
            .filter(|(distance, _)| *distance <= tolerated)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, candidate)| candidate)
    }
}

/// Returns the candidate closest to `word`, if any is close enough.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    Candidates::of(candidates).nearest(word)
}

/// Removes what is commonly mistyped: case, hyphens, underscores, and spaces.
fn squashed(word: &str) -> String {
    let mut word = word.to_lowercase();
    word.retain(|c| !matches!(c, '-' | '_' | ' '));
    word
}

/// Returns the start of a help text, such as "did you mean `name`? ", or an empty string.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    question(nearest(word, candidates))
}

fn question(near: Option<&str>) -> String {
    near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default()
}

/// Formats a list such as "`a`, `b`, and `c`".
pub(crate) fn quoted_list(words: &[&str], conjunction: &str) -> String {
    match words {
        [] => String::new(),
        [word] => format!("`{word}`"),
        [first @ .., last] => {
            let first: Vec<String> =
                first.iter().map(|word| format!("`{word}`")).collect();
            let comma = if first.len() > 1 { "," } else { "" };
            format!("{}{comma} {conjunction} `{last}`", first.join(", "))
        }
    }
}

/// Returns a help text: the closest candidate, or else a description of what is expected.
pub(crate) fn among<'a>(
    what: &str,
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    instead(what, nearest(word, candidates))
}

/// Returns a help text: the closest candidate if there is one, or else what is expected.
pub(crate) fn instead(what: &str, near: Option<&str>) -> String {
    near.map_or_else(|| format!("use {what}"), |near| format!("did you mean `{near}`?"))
}
