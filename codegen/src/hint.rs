//! Help texts that name what was probably meant.

/// Characters of the longest word that somebody mistypes: comparing takes the product of two
/// lengths.
const LONGEST: usize = 100;

/// The candidate that was probably meant by `word`.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = squashed(word);
    let length = word.chars().count();
    if length > LONGEST {
        return None;
    }
    let tolerated = (length / 3).max(1);
    let distance = |candidate: &str| {
        let candidate = squashed(candidate);
        let abbreviated = word.len() > 2 && candidate.starts_with(&word);
        // At least as far as the lengths differ: with many candidates, most need no closer look.
        let least = candidate.chars().count().abs_diff(length);
        match abbreviated {
            true => 0,
            false if least > tolerated => least,
            false => strsim::osa_distance(&word, &candidate),
        }
    };
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * LONGEST)
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= tolerated)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A word without what people mix up: case, hyphens and underscores.
fn squashed(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, '-' | '_' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The start of a help text: "did you mean `name`? ", or nothing.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    nearest(word, candidates)
        .map(|near| format!("did you mean `{near}`? "))
        .unwrap_or_default()
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
    format!("{}write {what}", did_you_mean(word, candidates))
}
