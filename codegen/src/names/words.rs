//! Splits names into words.

use heck::ToSnakeCase;

/// Returns the words of a name in lowercase.
pub(crate) fn words_of(wire: &str) -> Vec<String> {
    words(wire).to_snake_case().split('_').map(str::to_owned).collect()
}

/// Prepares a serialized name for case conversion: characters other than ASCII letters and digits
/// separate words, and an acronym keeps a single lowercase letter at its end (`IPv4`, `userIDs`),
/// which the conversion would split off.
pub(super) fn words(wire: &str) -> String {
    let chars: Vec<char> =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut output = String::with_capacity(wire.len());
    let mut index = 0;
    while index < chars.len() {
        let capitals =
            chars[index..].iter().take_while(|c| c.is_ascii_uppercase()).count();
        let after = index + capitals;
        let small = chars[after.min(chars.len())..]
            .iter()
            .take_while(|c| c.is_ascii_lowercase());
        if capitals >= 2 && small.count() == 1 {
            output.push(chars[index]);
            output.extend(chars[index + 1..=after].iter().map(char::to_ascii_lowercase));
            index = after + 1;
        } else {
            let run = capitals.max(1);
            output.extend(&chars[index..index + run]);
            index += run;
        }
    }
    output
}
