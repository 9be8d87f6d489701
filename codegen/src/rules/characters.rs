//! Rejects invisible characters in texts: they break the generated files or hide what a text says.

use serde_json::Value;

use super::context::Check;
use crate::source::Place;
use crate::symbols::Text;

/// The start of an mdBook directive, which mdBook expands even in code.
const DIRECTIVE: &str = "{{#";

/// Checks that a serialized name is a single line without surrounding spaces.
pub(super) fn name(name: &str, place: &Place, check: &mut Check) {
    let is_odd = |c: char| is_hidden(c) || (c.is_whitespace() && c != ' ');
    if name.contains(DIRECTIVE) {
        report_directive(place.clone(), check);
    } else if let Some(odd) = name.chars().find(|c| is_odd(*c)) {
        report(odd, place.clone(), check);
    } else if name.trim() != name {
        let message = format!("leading or trailing spaces in `{name}`");
        check.report("odd-text", place.clone(), message, "remove the spaces");
    }
}

pub(super) fn text(text: Text, place: &Place, check: &mut Check) {
    let stated = text.text.unwrap_or_default();
    visible(stated, place.key(text.key), check);
    // The compiler prints notes verbatim, so they cannot be escaped for rustdoc.
    let mark =
        stated.chars().find(|c| "[]<>".contains(*c)).filter(|_| text.key == "note");
    if let Some(mark) = mark {
        check.report(
            "odd-text",
            place.key(text.key),
            format!(
                "invalid character `{mark}` in a note: rustdoc reads notes as Markdown"
            ),
            "remove the character, or move the text to `description`",
        );
    }
}

pub(super) fn value(value: &Value, place: &Place, check: &mut Check) {
    match value {
        Value::String(text) => visible(text, place.clone(), check),
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                self::value(item, &place.index(index), check);
            }
        }
        Value::Object(map) => {
            for (key, member) in map {
                name(key, &place.name(key.clone()), check);
                self::value(member, &place.key(key.clone()), check);
            }
        }
        _ => {}
    }
}

pub(super) fn address(address: &str, place: &Place, check: &mut Check) {
    let rest = address.strip_prefix("https://").or(address.strip_prefix("http://"));
    let is_web = rest.is_some_and(|rest| !rest.is_empty())
        && address.chars().all(|c| c.is_ascii_graphic() && !"<>\"`\\".contains(c));
    if !is_web {
        check.report(
            "odd-address",
            place.clone(),
            format!("invalid URL `{address}`"),
            "use an absolute ASCII URL such as `https://docs.example.com/users`",
        );
    }
}

/// Checks the URL template of operation pages.
pub(super) fn template(template: &str, place: &Place, check: &mut Check) {
    let without = |text: String, name: &str| text.replace(&format!("{{{name}}}"), "");
    let fixed = PAGE_NAMES.into_iter().fold(template.to_owned(), without);
    if fixed.contains(['{', '}']) || !template.contains("{operation}") {
        check.report(
            "odd-address",
            place.clone(),
            format!("invalid URL template `{template}`: operations need distinct pages"),
            "use `{operation}` for the name of the operation; `{client}` and `{group}` are also \
             available",
        );
    } else {
        address(&fixed, place, check);
    }
}

/// The placeholders of the URL template of operation pages.
const PAGE_NAMES: [&str; 3] = ["client", "group", "operation"];

fn visible(text: &str, place: Place, check: &mut Check) {
    let is_odd = |c: char| is_hidden(c) && c != '\n' && c != '\t';
    if text.contains(DIRECTIVE) {
        report_directive(place, check);
    } else if let Some(odd) = text.chars().find(|c| is_odd(*c)) {
        report(odd, place, check);
    }
}

fn report_directive(place: Place, check: &mut Check) {
    let message = format!("`{DIRECTIVE}` starts an mdBook directive");
    check.report("odd-text", place, message, "remove the `#`, or rephrase the text");
}

fn report(odd: char, place: Place, check: &mut Check) {
    check.report(
        "odd-text",
        place,
        format!("invalid character U+{:04X}", u32::from(odd)),
        "remove this invisible character",
    );
}

/// Returns whether a character is a control character, changes the text direction, or has no width.
/// Joiners have legitimate uses in some scripts and emoji, but not in the names and texts here.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
