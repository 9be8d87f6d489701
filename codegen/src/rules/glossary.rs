//! Checks the glossary itself.

use std::collections::BTreeSet;

use super::context::Check;
use crate::source::Place;
use crate::symbols::each;

pub(super) fn terms_are_distinct(check: &mut Check) {
    let Some(document) = &check.spec().glossary else { return };
    let root = Place::root(document.file);
    let mut seen = BTreeSet::new();
    for (term, place) in each(&document.content.terms, &root, "terms") {
        if !seen.insert(term.term.to_lowercase()) {
            let message = format!("duplicate term `{}`", term.term);
            let help = "merge the two definitions";
            check.report("duplicate-term", place.key("term"), message, help);
        }
    }
}

/// An empty phrase would be in every text, and one with a backtick in none.
pub(super) fn phrases_are_words(check: &mut Check) {
    let Some(document) = &check.spec().glossary else { return };
    let root = Place::root(document.file);
    let glossary = &document.content;
    let of_terms = each(&glossary.terms, &root, "terms").flat_map(|(term, place)| {
        each(&term.avoid, &place, "avoid").collect::<Vec<_>>()
    });
    let others = each(&glossary.phrases, &root, "phrases")
        .map(|(phrase, place)| (&phrase.avoid, place.key("avoid")));
    for (phrase, place) in of_terms.chain(others) {
        let is_words = phrase.trim() == phrase && !phrase.contains(['`', '\n']);
        if phrase.is_empty() || !is_words {
            let message = format!("invalid phrase `{phrase}`");
            let help = "write one or more words, without backticks and outer spaces";
            check.report("phrase-shape", place, message, help);
        }
    }
}
