//! Help texts that name what was probably meant.

/// Characters of the longest word that somebody mistypes: comparing takes the product of two
/// lengths.
const LONGEST: usize = 100;

/// Candidates that many words are compared with, prepared once.
pub(crate) struct Candidates<'a>(Vec<(String, &'a str)>);

impl<'a> Candidates<'a> {
    pub(crate) fn of(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words = words.into_iter().filter(|word| word.len() <= 4 * LONGEST);
        Self(words.map(|word| (squashed(word), word)).collect())
    }

    /// The candidate that was probably meant by `word`.
    pub(crate) fn nearest(&self, word: &str) -> Option<&'a str> {
        let word = squashed(word);
        let length = word.chars().count();
        if length > LONGEST {
            return None;
        }
        let tolerated = (length / 3).max(1);
        let distance = |candidate: &str| {
            let abbreviated = word.len() > 2 && candidate.starts_with(&word);
            // At least as far as the lengths differ: most need no closer look.
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

/// The candidate that was probably meant by `word`.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    Candidates::of(candidates).nearest(word)
}

/// A word without what people mix up: case, hyphens and underscores.
fn squashed(word: &str) -> String {
    let mut word = word.to_lowercase();
    word.retain(|c| !matches!(c, '-' | '_' | ' '));
    word
}

/// The start of a help text: "did you mean `name`? ", or nothing.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    question(nearest(word, candidates))
}

fn question(near: Option<&str>) -> String {
    near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default()
}

/// "`a`, `b` and `c`".
pub(crate) fn quoted_list(words: &[&str], conjunction: &str) -> String {
    match words {
        [] => String::new(),
        [word] => format!("`{word}`"),
        [first @ .., last] => {
            let first: Vec<String> =
                first.iter().map(|word| format!("`{word}`")).collect();
            format!("{} {conjunction} `{last}`", first.join(", "))
        }
    }
}

/// What to write, after what was probably meant if something is near.
pub(crate) fn among<'a>(
    what: &str,
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    instead(what, nearest(word, candidates))
}

/// What to write, after what is near.
pub(crate) fn instead(what: &str, near: Option<&str>) -> String {
    format!("{}write {what}", question(near))
}
