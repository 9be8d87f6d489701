//! Mutations of files: of their structure, of their lines, and of their bytes.

mod bytes;
mod lines;
mod tree;

use super::random::Random;

/// What a file contains, which determines how its structure is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Yaml,
    Json,
    Markdown,
}

/// Mutates a file: usually once or twice, sometimes many times.
pub(crate) fn mutate(text: &mut Vec<u8>, format: Format, random: &mut Random) {
    let times = match random.below(20) {
        0 => 20,
        1..=4 => 4,
        5..=9 => 2,
        _ => 1,
    };
    let kind = random.below(20);
    for _ in 0..times {
        match (kind, format) {
            (0..=3, _) => bytes::mutate(text, random),
            (4..=9, _) | (_, Format::Markdown) => lines::mutate(text, random),
            (_, Format::Yaml | Format::Json) => {
                // A file that an earlier mutation damaged has no structure.
                if !tree::mutate(text, format, random) {
                    bytes::mutate(text, random);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Format, Random, mutate};

    const TEXT: &str = "a: { b: [1, two, null], c: text }\nd:\n  - e: 1\n    f: [x]\n";

    #[test]
    fn every_format_changes_and_a_seed_determines_how() {
        let json = serde_json::json!({ "a": [1, { "b": "c" }], "d": null }).to_string();
        for (format, text) in [
            (Format::Yaml, TEXT),
            (Format::Json, json.as_str()),
            (Format::Markdown, "# A\n\ntext\n\n| a | b |\n"),
        ] {
            let mutated = |case| {
                let mut bytes = text.as_bytes().to_vec();
                mutate(&mut bytes, format, &mut Random::new(7, case));
                bytes
            };
            let changed = (0..300).filter(|case| mutated(*case) != text.as_bytes());
            assert!(changed.count() > 200, "{format:?}");
            assert!((0..50).all(|case| mutated(case) == mutated(case)));
        }
    }

    #[test]
    fn empty_files_are_mutated() {
        for case in 0..300 {
            let mut bytes = Vec::new();
            mutate(&mut bytes, Format::Yaml, &mut Random::new(1, case));
        }
    }
}
