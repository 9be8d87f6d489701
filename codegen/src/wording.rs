//! Finds phrases that the glossary avoids.

use crate::raw::Glossary;

/// The phrases that the glossary avoids, each with its replacement.
#[derive(Debug, Clone, Default)]
pub struct Wording {
    phrases: Vec<Phrase>,
}

#[derive(Debug, Clone)]
struct Phrase {
    /// In lower case.
    avoid: String,
    instead: String,
}

/// A phrase to avoid, found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'t> {
    /// The phrase, as the text spells it.
    pub text: &'t str,
    /// What to write instead.
    pub instead: String,
    /// Byte offset in the text.
    pub offset: usize,
}

impl Wording {
    /// Collects the phrases of a glossary.
    #[must_use]
    pub fn of(glossary: &Glossary) -> Self {
        let of_terms = glossary.terms.iter().flat_map(|term| {
            term.avoid.iter().map(|avoid| (avoid.as_str(), term.term.as_str()))
        });
        let phrases = glossary.phrases.iter();
        let others = phrases.map(|it| (it.avoid.as_str(), it.instead.as_str()));
        let phrases = of_terms.chain(others).map(|(avoid, instead)| Phrase {
            avoid: avoid.to_lowercase(),
            instead: instead.to_owned(),
        });
        Self {
            phrases: phrases.filter(|phrase| !phrase.avoid.is_empty()).collect(),
        }
    }

    /// Finds avoided phrases outside code: as whole words, in singular or plural, in any letter
    /// case. A phrase that is spelled exactly like its replacement is not one of them.
    #[must_use]
    pub fn find<'t>(&self, text: &'t str) -> Vec<Found<'t>> {
        // Lower case in ASCII keeps the offsets.
        let lower = text.to_ascii_lowercase();
        let mut found = Vec::new();
        for phrase in &self.phrases {
            for (offset, matched) in lower.match_indices(&phrase.avoid) {
                let end = offset + matched.len();
                let spelled = &text[offset..end];
                if !is_spelled_like(spelled, &phrase.instead)
                    && is_whole(&lower, offset, end)
                    && !is_code(text, offset)
                {
                    found.push(Found {
                        text: spelled,
                        instead: phrase.instead.clone(),
                        offset,
                    });
                }
            }
        }
        found.sort_by_key(|found| found.offset);
        found
    }
}

/// Whether a text is its replacement already, perhaps at the beginning of a sentence.
fn is_spelled_like(text: &str, instead: &str) -> bool {
    let (Some(first), Some(rest)) = (text.get(..1), text.get(1..)) else { return false };
    let (head, tail) = (instead.get(..1), instead.get(1..));
    tail == Some(rest)
        && (head == Some(first) || head == Some(&first.to_ascii_lowercase()))
}

/// Whether no word continues before or after a match, except for the `s` of a plural.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/');
    let after = &text[end..];
    let plural = after.strip_prefix('s').filter(|after| !after.starts_with(is_word));
    !text[..start].ends_with(is_word) && !plural.unwrap_or(after).starts_with(is_word)
}

/// Whether an offset is between backticks.
fn is_code(text: &str, offset: usize) -> bool {
    text[..offset].matches('`').count() % 2 == 1 && text[offset..].contains('`')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw;

    fn wording() -> Wording {
        let term = |term: &str, avoid: &str| raw::Term {
            term: term.to_owned(),
            definition: None,
            avoid: vec![avoid.to_owned()],
        };
        Wording::of(&Glossary {
            terms: vec![term("QuickPass", "quickpass"), term("group", "lot")],
            phrases: [("at bay", "available"), ("box id", "box ID")]
                .map(|(avoid, instead)| raw::Phrase {
                    avoid: avoid.to_owned(),
                    instead: instead.to_owned(),
                })
                .into(),
        })
    }

    fn found(text: &str) -> Vec<(usize, &str)> {
        wording().find(text).iter().map(|it| (it.offset, it.text)).collect()
    }

    #[test]
    fn phrases_are_found_as_whole_words() {
        assert_eq!(found("Two Lots at bay."), [(4, "Lot"), (9, "at bay")]);
        assert_eq!(found("slot, lottery, at baywatch, combat bay"), []);
        assert_eq!(found("\u{e9}t\u{e9} at bay"), [(6, "at bay")]);
        assert_eq!(wording().find("at bay")[0].instead, "available");
    }

    #[test]
    fn the_replacement_itself_is_fine() {
        assert_eq!(found("QuickPass, Quickpass"), [(11, "Quickpass")]);
        assert_eq!(found("Box ID, box ID, box id"), [(16, "box id")]);
    }

    #[test]
    fn code_may_say_anything() {
        assert_eq!(found("`at bay`, but at bay"), [(14, "at bay")]);
        assert_eq!(found("a ` tick at bay"), [(9, "at bay")]);
    }
}
