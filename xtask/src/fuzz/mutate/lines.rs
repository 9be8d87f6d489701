//! Mutations of lines, as authors edit files: layout and comments of all other lines are kept.

use std::ops::Range;

use super::Random;

/// Words that the grammar or a parser treats specially.
const WORDS: [&str; 40] = [
    "null",
    "~",
    "true",
    "yes",
    "0",
    "-1",
    "1e999",
    "99999999999999999999999999",
    "0x1f",
    ".nan",
    "[]",
    "{}",
    "\"\"",
    "''",
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "any",
    "date-time",
    "list(string)",
    "map(string)",
    "file",
    "self",
    "Self",
    "crate",
    "r#type",
    "type",
    "_",
    "Option",
    "Result",
    "String",
    "/a/{b}/{b}",
    "用户",
    "ﬁ",
    "a\u{301}",
    "unpublished: true",
    "corrected: {}",
    "x-unknown: 1",
];

/// Mutates some lines.
pub(super) fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    let source = String::from_utf8_lossy(text).into_owned();
    let mut lines: Vec<String> = source.split('\n').map(str::to_owned).collect();
    match random.below(11) {
        0 | 1 => {
            let block = block(&lines, random);
            lines.drain(block);
        }
        2 => {
            let block = block(&lines, random);
            let copy = lines.get(block.clone()).unwrap_or_default().to_vec();
            lines.splice(block.end..block.end, copy);
        }
        3 => {
            let block = block(&lines, random);
            let moved: Vec<_> = lines.drain(block).collect();
            let at = random.below(lines.len() + 1);
            lines.splice(at..at, moved);
        }
        4 => {
            let (one, other) = (random.below(lines.len()), random.below(lines.len()));
            lines.swap(one, other);
        }
        5 => indent(&mut lines, random),
        6 => {
            let line = random.below(lines.len());
            lines.remove(line);
        }
        7 => join(&mut lines, random),
        _ => replace_word(&mut lines, random),
    }
    *text = lines.join("\n").into_bytes();
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Returns a line with the lines that are indented more deeply.
fn block(lines: &[String], random: &mut Random) -> Range<usize> {
    let start = random.below(lines.len());
    let own = lines.get(start).map_or(0, |line| depth(line));
    let below = lines.iter().skip(start + 1);
    let deeper = below.take_while(|line| line.is_empty() || depth(line) > own);
    start..(start + 1 + deeper.count()).min(lines.len())
}

fn indent(lines: &mut [String], random: &mut Random) {
    let block = block(lines, random);
    let is_deeper = random.chance(2);
    for line in lines.get_mut(block).unwrap_or_default() {
        *line = match line.strip_prefix("  ") {
            Some(rest) if !is_deeper => rest.to_owned(),
            _ => format!("  {line}"),
        };
    }
}

fn join(lines: &mut Vec<String>, random: &mut Random) {
    let line = random.below(lines.len());
    if line + 1 < lines.len() {
        let next = lines.remove(line + 1);
        if let Some(line) = lines.get_mut(line) {
            line.push_str(&next);
        }
    }
}

/// Replaces a word by another one of the file, or by one with a special meaning.
fn replace_word(lines: &mut [String], random: &mut Random) {
    let other = if random.chance(2) {
        let line = random.below(lines.len());
        let words = lines.get(line).map(|line| words(line)).unwrap_or_default();
        random.pick(&words).map(|(_, word)| word.clone())
    } else {
        random.pick(&WORDS).map(|word| (*word).to_owned())
    };
    let at = random.below(lines.len());
    let (Some(other), Some(line)) = (other, lines.get_mut(at)) else { return };
    let words = words(line);
    if let Some((range, _)) = random.pick(&words) {
        line.replace_range(range.clone(), &other);
    }
}

/// Returns the words of a line, including numbers and names with hyphens.
fn words(line: &str) -> Vec<(Range<usize>, String)> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/');
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    for (at, c) in line.char_indices().filter(|(_, c)| is_word(*c)) {
        match words.last_mut() {
            Some((range, word)) if range.end == at => {
                range.end += c.len_utf8();
                word.push(c);
            }
            _ => words.push((at..at + c.len_utf8(), c.to_string())),
        }
    }
    words
}
