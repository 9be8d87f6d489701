//! Writes items of the spec as YAML, in the common style of all its files.

use serde_json::Value;

use super::scalar;
use super::shape::{Layout, Tree};
use super::texts::{fold, is_foreign};

/// Maximum width of a line that is not wrapped.
const LINE: usize = 115;

/// Maximum width of a wrapped line.
const FOLDED: usize = 108;

/// Writes a whole file; `schema` is its kind, for editors.
pub(super) fn file(path: &str, schema: &str, tree: &Tree) -> String {
    let up = "../".repeat(path.matches('/').count());
    let head =
        format!("# yaml-language-server: $schema={up}schema/{schema}.schema.json\n");
    let Tree::Map(entries, _) = tree else { return head };
    let mut text = head;
    for (key, value) in entries {
        // Lists are preceded by an empty line.
        if matches!(value, Tree::List(..)) {
            text.push('\n');
        }
        text.push_str(&entry(key, value, 0));
    }
    text
}

/// Writes a key, its value, and a line break; with a comment above it if the value is a text in a
/// foreign script.
pub(super) fn entry(key: &str, tree: &Tree, indent: usize) -> String {
    let key_text = scalar::text(key, false);
    let comment = comment(tree, indent);
    let value = value(tree, indent, key_text.chars().count());
    format!("{comment}{}{key_text}:{value}\n", blanks(indent))
}

/// Writes a text in a foreign script as comment lines.
pub(super) fn comment(tree: &Tree, indent: usize) -> String {
    let Tree::Prose(text) = tree else { return String::new() };
    if !is_foreign(text) {
        return String::new();
    }
    let breaks = ['\n', '\u{85}', '\u{2028}', '\u{2029}'];
    let lines = text.trim().split(breaks).map(|line| {
        let line: String = line.chars().filter(|c| scalar::is_visible(*c)).collect();
        format!("{}# {}", blanks(indent), line.trim()).trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// Writes what follows the colon of a key: ` text`, or indented lines.
pub(super) fn value(tree: &Tree, indent: usize, key_width: usize) -> String {
    let room = LINE.saturating_sub(indent + key_width + 2);
    match tree {
        Tree::Prose(text) if is_foreign(text) => " \"\"".to_owned(),
        Tree::Prose(text) => prose(text, indent + 2, room),
        Tree::Scalar(Value::String(text)) if text.contains('\n') => {
            lines(text, indent + 2)
        }
        Tree::Scalar(value) => format!(" {}", scalar::inline(value, false)),
        Tree::List(_, Layout::Line) | Tree::Map(_, Layout::Line) => {
            match one_line(tree, room) {
                Some(line) => format!(" {line}"),
                None => below(tree, indent + 2),
            }
        }
        _ if tree.is_empty() => format!(" {}", inline(tree)),
        _ => below(tree, indent + 2),
    }
}

/// Writes the items of a list or map below its key.
fn below(tree: &Tree, indent: usize) -> String {
    let lines = match tree {
        Tree::List(items, layout) => {
            let gap = if *layout == Layout::Spaced { "\n" } else { "" };
            items.iter().map(|tree| item(tree, indent)).collect::<Vec<_>>().join(gap)
        }
        Tree::Map(entries, _) => {
            entries.iter().map(|(key, value)| entry(key, value, indent)).collect()
        }
        Tree::Prose(_) | Tree::Scalar(_) => String::new(),
    };
    format!("\n{}", lines.trim_end_matches('\n'))
}

/// Writes an item of a list, with its dash and a line break.
pub(super) fn item(tree: &Tree, indent: usize) -> String {
    let dash = format!("{}-", blanks(indent));
    let room = LINE.saturating_sub(indent + 2);
    let line = match tree {
        Tree::Map(_, Layout::Line) => one_line(tree, room),
        _ => None,
    };
    if let Some(line) = line {
        return format!("{dash} {line}\n");
    }
    match tree {
        Tree::Map(entries, _) if !entries.is_empty() => {
            let lines: String = entries
                .iter()
                .map(|(key, value)| entry(key, value, indent + 2))
                .collect();
            format!("{dash} {}", lines.get(indent + 2..).unwrap_or_default())
        }
        _ => format!("{dash}{}\n", value(tree, indent, 0)),
    }
}

/// Writes the tree on one line, if it fits and needs no line breaks.
fn one_line(tree: &Tree, room: usize) -> Option<String> {
    let broken = match tree {
        Tree::Map(entries, _) => entries.iter().any(|(_, value)| needs_lines(value)),
        _ => false,
    };
    let line = inline(tree);
    (!broken && line.chars().count() <= room).then_some(line)
}

fn needs_lines(tree: &Tree) -> bool {
    matches!(tree, Tree::Prose(text) if is_foreign(text) || text.contains('\n'))
}

/// Writes the tree on one line, regardless of its width.
pub(super) fn inline(tree: &Tree) -> String {
    match tree {
        Tree::Prose(text) if is_foreign(text) => "\"\"".to_owned(),
        Tree::Prose(text) => scalar::text(text, true),
        Tree::Scalar(value) => scalar::inline(value, true),
        Tree::List(items, _) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Tree::Map(entries, _) if entries.is_empty() => "{}".to_owned(),
        Tree::Map(entries, _) => {
            let pairs = entries.iter().map(|(key, value)| inline_pair(key, value));
            let entries: Vec<_> = pairs.collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

/// Writes a key and its value inside brackets.
pub(super) fn inline_pair(key: &str, value: &Tree) -> String {
    format!("{}: {}", scalar::text(key, true), inline(value))
}

/// Writes a text for readers: after its key, folded below it, or with its own line breaks.
fn prose(text: &str, indent: usize, room: usize) -> String {
    if text.contains('\n') {
        return lines(text, indent);
    }
    let line = scalar::text(text, false);
    let foldable = text.trim() == text && text.chars().all(scalar::is_visible);
    if line.chars().count() <= room || !foldable {
        return format!(" {line}");
    }
    let start = blanks(indent);
    let folded = fold(text, FOLDED.saturating_sub(indent), "");
    format!(" >-\n{start}{}", folded.join(&format!("\n{start}")))
}

/// Writes a text with its own line breaks, or in quotes if YAML would change them.
fn lines(text: &str, indent: usize) -> String {
    let visible = text.chars().all(|c| c == '\n' || scalar::is_visible(c));
    let starts = !text.starts_with([' ', '\n']);
    let blank = |line: &str| !line.is_empty() && line.trim().is_empty();
    if !visible || !starts || text.ends_with('\n') || text.lines().any(blank) {
        return format!(" {}", scalar::quoted(text));
    }
    let start = blanks(indent);
    let lines = text.split('\n').map(|line| match line {
        "" => String::from("\n"),
        line => format!("\n{start}{line}"),
    });
    format!(" |-{}", lines.collect::<String>())
}

fn blanks(count: usize) -> String {
    " ".repeat(count)
}
