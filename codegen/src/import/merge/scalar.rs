//! Writes single values as YAML, without quotes where possible.

use serde_json::Value;

use crate::yaml;

/// Words that are not strings in YAML 1.1, although our own parser reads them as such.
const OLD_WORDS: [&str; 8] = ["yes", "no", "on", "off", "y", "n", "=", "<<"];

/// Writes a value on one line.
pub(super) fn inline(value: &Value, in_brackets: bool) -> String {
    match value {
        Value::String(text) => self::text(text, in_brackets),
        other => other.to_string(),
    }
}

/// Writes a text on one line; `in_brackets` if it is inside `[]` or `{}`.
pub(super) fn text(text: &str, in_brackets: bool) -> String {
    if is_plain(text, in_brackets) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str, in_brackets: bool) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let starts = !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`".contains(first);
    // One of the parsers misreads a dash right before a bracket or comma.
    let stumbles = in_brackets && text.ends_with(['-', '?']);
    let ends = !text.ends_with([':', ' ']) && !stumbles;
    let parts = !text.contains(": ") && !text.contains(" #");
    let fits_in_brackets =
        !in_brackets || !text.contains([',', '[', ']', '{', '}', ':']);
    let visible = text.chars().all(is_visible);
    starts && ends && parts && fits_in_brackets && visible && !is_taken_for_other(text)
}

/// Returns whether a parser reads the text as a number, a boolean, null, a date, or a marker.
fn is_taken_for_other(text: &str) -> bool {
    let of_digits =
        text.chars().all(|c| c.is_ascii_digit() || "_:.,+-eETZ ".contains(c));
    let numeric = of_digits && text.contains(|c: char| c.is_ascii_digit());
    let lower = text.to_ascii_lowercase();
    numeric
        || OLD_WORDS.contains(&lower.as_str())
        || text.starts_with("...")
        || !yaml::is_text(text)
}

/// Returns whether the character is visible and unambiguous in every parser.
pub(super) fn is_visible(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}'
            | '\u{a0}' | '\u{ad}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}')
        && u32::from(c) & 0xfffe != 0xfffe
}

/// Writes a text in double quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if is_visible(c) => quoted.push(c),
            c if u32::from(c) > 0xffff => {
                quoted.push_str(&format!("\\U{:08x}", u32::from(c)));
            }
            c => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_where_they_are_needed() {
        for plain in [
            "a",
            "one two",
            "it's",
            "a#b",
            "a:b",
            "https://a.b/c",
            "4b1f0c3a",
            "62_kPv",
            "e31968a7",
            "a, b",
            "GET",
            "zh-CN",
            "Zürich",
            "中文",
            "v1.2",
            "a|b",
            "x: ".trim_end_matches(": "),
        ] {
            assert_eq!(text(plain, false), plain);
        }
        for odd in [
            "",
            " a",
            "a ",
            "- a",
            "-",
            "?",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "yes",
            "No",
            "null",
            "~",
            "true",
            "12",
            "1.5",
            "1e5",
            "0x1f",
            "+86",
            "007",
            "2020-01-01",
            "12:30",
            "1_000",
            ".inf",
            "...",
            "---",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'a",
            "\"a",
            "%a",
            "@a",
            "`a`",
            "{a",
            "[a",
            ", a",
            "<<",
            "=",
        ] {
            assert_eq!(text(odd, false), quoted(odd), "{odd}");
        }
        for odd in ["a, b", "a]", "a}", "a:b", "a -"] {
            assert_eq!(text(odd, true), quoted(odd));
        }
        assert_eq!(
            quoted("\"\\\n\t\u{1}\u{2028}\u{e0001}"),
            r#""\"\\\n\t\u0001\u2028\U000e0001""#
        );
    }
}
