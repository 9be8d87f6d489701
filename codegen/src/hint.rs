//! Help texts that name what was probably meant.

/// The candidate that was probably meant by `word`.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = squashed(word);
    let distance = |candidate: &str| {
        let candidate = squashed(candidate);
        let abbreviated = word.len() > 2 && candidate.starts_with(&word);
        if abbreviated { 0 } else { strsim::osa_distance(&word, &candidate) }
    };
    let tolerated = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
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
