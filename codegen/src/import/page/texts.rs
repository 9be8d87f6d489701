//! Parses what a description contains besides its text: values of an enum, and the type of nested
//! data.

use super::markdown::Text;
use crate::raw::EnumValue;

/// A parsed description.
#[derive(Debug, Default)]
pub(super) struct Described {
    /// The description without the nested type.
    pub(super) whole: String,
    /// The description without the nested type and the values.
    pub(super) rest: String,
    /// The values that it lists.
    pub(super) values: Vec<EnumValue>,
    /// Whether it announces them as a complete list.
    pub(super) has_all_values: bool,
    /// The structure that it names as the nested type.
    pub(super) nested: Option<String>,
    /// The maximum number of items that it states.
    pub(super) max_items: Option<u64>,
}

const NESTED: [&str; 2] = ["nested type", "嵌套类型"];

const LIMIT: [&str; 2] = ["array length limit", "数组长度限制"];

const VALUES: [&str; 4] = ["enumeration values", "enum values", "枚举值", "可选值"];

/// Parses a description.
pub(super) fn described(text: &Text) -> Described {
    let (whole, max_items) = without_limit(&text.text);
    let (whole, nested) = without_nested(whole, &text.links);
    let (rest, values, has_all_values) = without_values(&whole);
    Described {
        rest,
        has_all_values,
        values,
        nested,
        max_items,
        whole,
    }
}

/// Returns the text, or `None` if it is empty.
pub(super) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Splits off a limit at the end of the text: "Names of users. Array length limit: 50."
fn without_limit(text: &str) -> (String, Option<u64>) {
    let limit = find(text, &LIMIT).and_then(|(start, end)| {
        let after = text.get(end..)?;
        let number = after
            .trim_start_matches(|c: char| matches!(c, ':' | '：') || c.is_whitespace());
        let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let (digits, rest) = number.split_at(digits);
        let limit: u64 = digits.parse().ok()?;
        let rest = rest.trim_start_matches(['.', '。']);
        Some((format!("{}{rest}", text.get(..start)?.trim_end()), limit))
    });
    match limit {
        Some((rest, limit)) => (rest.trim().to_owned(), Some(limit)),
        None => (text.to_owned(), None),
    }
}

fn without_nested(whole: String, links: &[String]) -> (String, Option<String>) {
    let Some((start, end)) = find(&whole, &NESTED) else { return (whole, None) };
    let after = whole.get(end..).unwrap_or_default();
    let line = after.lines().next().unwrap_or_default();
    let named: String = line
        .trim_start_matches(|c: char| matches!(c, ':' | '：' | '`') || c.is_whitespace())
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '[' | ']'))
        .collect();
    let nested = some(&named).or_else(|| links.first().cloned());
    if nested.is_none() {
        return (whole, None);
    }
    let before = whole.get(..start).unwrap_or_default();
    let before = before.trim_end().trim_end_matches(['(', '（']).trim_end();
    let rest = after.get(line.len()..).unwrap_or_default();
    (format!("{before}{rest}").trim().to_owned(), nested)
}

/// Returns the start and end of the first of the words, ignoring case.
fn find(text: &str, words: &[&str]) -> Option<(usize, usize)> {
    // Only ASCII letters change, so offsets stay valid.
    let lower = text.to_ascii_lowercase();
    let found = words.iter().filter_map(|word| {
        let start = lower.find(word)?;
        Some((start, start + word.len()))
    });
    found.min()
}

/// Splits off the values, which follow a keyword or start every item of a list as code. Only after
/// a keyword is the list complete.
fn without_values(text: &str) -> (String, Vec<EnumValue>, bool) {
    if let Some((start, end)) = find(text, &VALUES) {
        let after = text.get(end..).unwrap_or_default();
        let line = after.lines().next().unwrap_or_default();
        let values: Vec<EnumValue> =
            line.split('`').skip(1).step_by(2).filter_map(|it| value(it, "")).collect();
        if !values.is_empty() {
            let before = text.get(..start).unwrap_or_default().trim_end();
            let rest = after.get(line.len()..).unwrap_or_default();
            let rest = format!("{before}{rest}").trim().to_owned();
            return (rest, distinct(values), true);
        }
    }
    let (items, others): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| is_item(line));
    let values: Option<Vec<EnumValue>> = items.iter().map(|line| item(line)).collect();
    match values.map(distinct) {
        Some(values) if values.len() > 1 => {
            let rest = others.join("\n");
            let rest = rest.trim().trim_end_matches([':', '：']).trim_end();
            (rest.to_owned(), values, false)
        }
        _ => (text.to_owned(), Vec::new(), false),
    }
}

/// Returns whether a line starts like a list item. The blank may be missing before code.
fn is_item(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with("-`")
}

/// Parses a list item such as "- `CODE`: what it means".
fn item(line: &str) -> Option<EnumValue> {
    let (code, meaning) =
        line.strip_prefix('-')?.trim().strip_prefix('`')?.split_once('`')?;
    let meaning = meaning.trim_start();
    let stated = meaning.strip_prefix([':', '：']);
    if stated.is_none() && !meaning.is_empty() {
        return None;
    }
    value(code, stated.unwrap_or_default())
}

fn value(code: &str, meaning: &str) -> Option<EnumValue> {
    let code = code.trim();
    (!code.is_empty() && !code.contains(char::is_whitespace)).then(|| EnumValue {
        value: code.to_owned(),
        description: some(meaning),
        rust_name: None,
        unpublished: None,
    })
}

fn distinct(values: Vec<EnumValue>) -> Vec<EnumValue> {
    let mut seen = std::collections::BTreeSet::new();
    values.into_iter().filter(|it| seen.insert(it.value.clone())).collect()
}

/// Parses values in the cell of a type, with or without quotes.
pub(super) fn listed<'a>(words: impl Iterator<Item = &'a str>) -> Vec<EnumValue> {
    let quotes = ['"', '\'', '`', ' '];
    distinct(words.filter_map(|word| value(word.trim_matches(quotes), "")).collect())
}
