//! Converts cells of the column "Type" to types of the spec.

use std::collections::BTreeSet;

use super::markdown::Text;
use super::sections::is_word;
use super::sink::Sink;
use super::texts::listed;
use crate::hint::did_you_mean;
use crate::raw::{EnumValue, Spec};
use crate::types::{self, Container, SCALARS};

/// Maximum nesting depth of types.
const MAX_DEPTH: usize = 8;

/// Words on pages that differ from the types of the spec, in lowercase.
const WORDS: &[(&str, &[&str])] = &[
    ("float", &["float", "double", "decimal"]),
    ("array", &["array", "list", "数组", "列表"]),
    ("enum", &["enum", "枚举"]),
];

/// Returns the words on pages for types without parts, each with the type in the spec.
fn words() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let scalars = SCALARS.iter().filter(|scalar| !scalar.pages.is_empty());
    scalars.map(|scalar| (scalar.word, scalar.pages)).chain(WORDS.iter().copied())
}

/// The type of a member.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub(super) ty: String,
    pub(super) nullable: bool,
    pub(super) values: Vec<EnumValue>,
}

impl Typed {
    /// Returns the type of a member without a stated type.
    pub(super) fn open() -> Self {
        Self {
            ty: "any".to_owned(),
            nullable: false,
            values: Vec::new(),
        }
    }
}

/// The context of a type cell.
pub(super) struct Beside<'a> {
    pub(super) names: &'a Names<'a>,
    /// The structure that the description names as the nested type.
    pub(super) nested: Option<&'a str>,
    /// Type of the items of the example, if it is an array.
    pub(super) element: Option<&'a str>,
    /// Whether a number in the row has a fraction.
    pub(super) has_fraction: bool,
}

/// Structures that a type can name.
pub(super) struct Names<'a> {
    pub(super) page: BTreeSet<String>,
    pub(super) known: &'a Spec,
}

impl Names<'_> {
    fn has(&self, name: &str) -> bool {
        self.page.contains(name) || self.known_names().any(|known| known == name)
    }

    fn known_names(&self) -> impl Iterator<Item = &str> {
        let schemas = self.known.groups.iter().flat_map(|group| &group.content.schemas);
        schemas.map(|schema| schema.name.as_str())
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        self.page.iter().map(String::as_str).chain(self.known_names())
    }
}

/// Returns the type in the spec for a word on a page.
pub(super) fn word(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    words().find(|(_, words)| words.contains(&text.as_str())).map(|(word, _)| word)
}

/// Reads the cell of a type.
pub(super) fn typed(
    cell: &Text,
    beside: &Beside<'_>,
    sink: &mut Sink<'_>,
) -> Option<Typed> {
    let text = cell.text.replace('\n', " ");
    // Backticks around the whole cell have no meaning; around its parts, they are quotes.
    let is_whole = text.matches('`').count() == 2 && is_quoted(&text);
    let text = if is_whole { text.trim_matches('`') } else { text.as_str() };
    let all: Vec<&str> = text.split('|').map(str::trim).collect();
    let words: Vec<&str> =
        all.iter().copied().filter(|word| plain(word) != "null").collect();
    let nullable = words.len() < all.len();
    let values = match words.as_slice() {
        [word] => listed(values_of_enum(&plain(word)).split([',', '，', '、', '/'])),
        words if words.iter().all(|it| is_quoted(it) && word(&plain(it)).is_none()) => {
            listed(words.iter().copied())
        }
        _ => Vec::new(),
    };
    if !values.is_empty() {
        let ty = "enum".to_owned();
        return Some(Typed {
            ty,
            nullable,
            values,
        });
    }
    if words.len() > 1 {
        sink.report(
            "page-type",
            &cell.bytes,
            "unsupported union of types",
            "use the type for the spec; quote the values of an enum",
        );
        return None;
    }
    let word = words.first().copied().unwrap_or_default();
    let ty = wrapped(&plain(word), cell, beside, sink)?;
    Some(Typed {
        ty,
        nullable,
        values,
    })
}

fn plain(word: &str) -> String {
    word.replace('`', "").trim().to_owned()
}

fn is_quoted(word: &str) -> bool {
    let mark = word.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
    mark.is_some_and(|mark| word.len() > 1 && word.ends_with(mark))
}

/// Returns what follows the word "enum": `enum(a, b)`, `枚举：a，b`.
fn values_of_enum(text: &str) -> String {
    let rest = ["enum", "枚举"].iter().find_map(|word| {
        let start = text.get(..word.len())?;
        start.eq_ignore_ascii_case(word).then(|| text.get(word.len()..))?
    });
    let rest = rest.unwrap_or_default().trim_start();
    if !rest.starts_with(['(', '（', ':', '：', '[', '<']) {
        return String::new();
    }
    let marks = ['(', ')', '（', '）', ':', '：', '[', ']', '<', '>', ' '];
    rest.trim_matches(marks).to_owned()
}

/// Reads a type and the containers around it.
fn wrapped(
    text: &str,
    cell: &Text,
    beside: &Beside<'_>,
    sink: &mut Sink<'_>,
) -> Option<String> {
    let mut rest = text.trim();
    let mut containers = String::new();
    for _ in 0..MAX_DEPTH {
        match unwrapped(rest) {
            Some((container, inner)) => {
                containers.push_str(container);
                rest = inner.trim();
            }
            None => return Some(containers + &simple(rest, cell, beside, sink)?),
        }
    }
    sink.report(
        "page-type",
        &cell.bytes,
        format!("types are nested more than {MAX_DEPTH} levels deep"),
        "describe the inner types as structures of their own",
    );
    None
}

/// Returns the container around a type, and the type in it.
fn unwrapped(text: &str) -> Option<(&'static str, &str)> {
    if let Some(inner) = text.strip_suffix("[]").filter(|inner| !inner.is_empty()) {
        return Some(("array of ", inner));
    }
    for (start, container) in [
        ("array of ", "array of "),
        ("list of ", "array of "),
        ("map of ", "map of "),
        ("array<", "array of "),
        ("list<", "array of "),
        ("map<", "map of "),
        ("record<", "map of "),
    ] {
        let matches =
            text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start));
        let Some(inner) = text.get(start.len()..).filter(|_| matches) else { continue };
        let inner = match inner.strip_suffix('>') {
            Some(inner) if start.ends_with('<') => inner,
            None if start.ends_with('<') => continue,
            _ => inner,
        };
        let value = inner.split_once(',').filter(|_| container == "map of ");
        return Some((container, value.map_or(inner, |(_, value)| value)));
    }
    None
}

/// Reads a type without parts.
fn simple(
    text: &str,
    cell: &Text,
    beside: &Beside<'_>,
    sink: &mut Sink<'_>,
) -> Option<String> {
    if beside.names.has(text) {
        return Some(text.to_owned());
    }
    // Remaining markup means that the cell is torn, and the link may belong to another member.
    let is_torn = text.contains(['<', '>', '"']);
    let link = cell.links.first().filter(|link| !is_torn && beside.names.has(link));
    if let Some(link) = link {
        return Some(link.clone());
    }
    let ty = match (word(text), beside.nested) {
        (Some("array"), Some(nested)) => {
            let element = named(nested, cell, beside, sink)?;
            // Some pages repeat the brackets of the array in the nested type.
            let is_list = types::element(&element).is_some();
            return Some(if is_list { element } else { Container::List.of(&element) });
        }
        (Some("array"), None) => {
            return Some(format!("array of {}", beside.element.unwrap_or("any")));
        }
        (Some("object" | "any"), Some(nested)) => {
            return named(nested, cell, beside, sink);
        }
        (None, Some(nested)) if text.is_empty() => {
            return named(nested, cell, beside, sink);
        }
        (Some("number"), _) if beside.has_fraction => "number",
        (Some("float"), _) => "number",
        (Some("number"), _) => "integer",
        // Without values, it is an ordinary string.
        (Some("enum"), _) => "string",
        (Some(word), _) => word,
        (None, _) => {
            unknown(text, cell, beside, sink);
            return None;
        }
    };
    Some(ty.to_owned())
}

/// Reads a nested type, which is named in the description.
fn named(
    name: &str,
    cell: &Text,
    beside: &Beside<'_>,
    sink: &mut Sink<'_>,
) -> Option<String> {
    let (name, container) = match name.strip_suffix("[]") {
        Some(name) => (name, "array of "),
        None => (name, ""),
    };
    let simple = match word(name) {
        _ if beside.names.has(name) => name,
        Some("array") => "array of any",
        Some("number") if beside.has_fraction => "number",
        Some("float") => "number",
        Some("number") => "integer",
        Some("enum") => "string",
        Some(word) => word,
        None => {
            unknown(name, cell, beside, sink);
            return None;
        }
    };
    Some(format!("{container}{simple}"))
}

fn unknown(text: &str, cell: &Text, beside: &Beside<'_>, sink: &mut Sink<'_>) {
    let words = words().map(|(word, _)| word);
    let hint = did_you_mean(text, beside.names.all().chain(words));
    let message = match text {
        "" => "missing type of this member".to_owned(),
        _ if is_word(text) => {
            format!("unknown type `{text}`")
        }
        _ => format!("unknown type `{text}`"),
    };
    sink.report(
        "page-type",
        &cell.bytes,
        message,
        format!(
            "{hint}use `string`, `number`, `boolean`, `object`, `array`, or a link to a \
             structure on the page"
        ),
    );
}
