//! Limits on the size of a file, checked before a parser allocates anything for it.
//!
//! `serde_yaml` expands aliases and takes quadratic time over nested brackets, and its own limits
//! apply too late. The other parser therefore scans the text first without storing anything.

use std::ops::Range;

use saphyr_parser::{Event, Parser};

use super::tree::{self, MAX_DEPTH, SyntaxError, check_depth};

/// Maximum size of a file in bytes: thirty times the largest file of the client's spec.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Maximum number of values in a file. Each takes up to 400 bytes while the file is read.
const MAX_NODES: usize = 300_000;

/// Maximum size of a text in bytes. Names are repeated in messages and in generated code.
const MAX_TEXT: usize = 64 * 1024;

/// Characters that one parser treats as line breaks or ignores, and the other as text.
const AMBIGUOUS: [char; 4] = ['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}'];

/// Checks that a text can be read in reasonable time and memory.
pub(super) fn check(text: &str) -> Result<(), SyntaxError> {
    check_size(text)?;
    check_characters(text)?;
    let mut open = 0_usize;
    let mut nodes = 0;
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => return Err(scan_error(text, &error)),
        };
        let at = || span_of(text, span.start.index(), span.end.index());
        nodes += usize::from(is_value(&event));
        match event {
            // An alias requires an anchor, so checking anchors is enough.
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _)
                if anchor != 0 =>
            {
                return Err(no_aliases(at()));
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                open += 1;
                if open > MAX_DEPTH {
                    check_depth(open, &at())?;
                }
            }
            Event::SequenceEnd | Event::MappingEnd => open = open.saturating_sub(1),
            Event::Scalar(value, ..) if value.len() > MAX_TEXT => {
                return Err(long_text(at()));
            }
            _ => {}
        }
        if nodes > MAX_NODES {
            return Err(too_many_values(at()));
        }
    }
    Ok(())
}

fn is_value(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..)
    )
}

fn check_size(text: &str) -> Result<(), SyntaxError> {
    if text.len() <= MAX_BYTES {
        return Ok(());
    }
    Err(SyntaxError {
        span: 0..0,
        message: format!("the file is larger than {MAX_BYTES} bytes"),
        help: "split the file into several groups",
    })
}

/// Rejects characters that the two parsers read differently, so that both see the same document.
fn check_characters(text: &str) -> Result<(), SyntaxError> {
    // A byte order mark at the start of the file is not part of the text.
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = text.get(start..).unwrap_or_default();
    let found = AMBIGUOUS.into_iter().filter_map(|c| Some((rest.find(c)?, c)));
    let Some((at, found)) = found.min() else { return Ok(()) };
    let at = start + at;
    Err(SyntaxError {
        span: at..at + found.len_utf8(),
        message: format!(
            "unsupported character U+{:04X}: YAML parsers disagree about it",
            u32::from(found)
        ),
        help: "remove the character, or write it as an escape sequence such as `\"\\u2028\"`",
    })
}

/// Converts a span in characters, as counted by the parser, to bytes.
fn span_of(text: &str, start: usize, end: usize) -> Range<usize> {
    let byte = |index| text.char_indices().nth(index).map_or(text.len(), |(at, _)| at);
    let start = byte(start);
    start..byte(end).max(start)
}

fn scan_error(text: &str, error: &saphyr_parser::ScanError) -> SyntaxError {
    let index = error.marker().index();
    let span = span_of(text, index, index);
    let names_alias = text.get(span.start..).is_some_and(|rest| rest.starts_with('*'));
    if names_alias && error.info().contains("anchor") {
        return no_aliases(span);
    }
    tree::scan_error(span, error)
}

fn no_aliases(span: Range<usize>) -> SyntaxError {
    SyntaxError {
        span,
        message: "unsupported anchor or alias (`&name`, `*name`)".to_owned(),
        help: "repeat the value, or quote text that starts with `&` or `*`",
    }
}

fn long_text(span: Range<usize>) -> SyntaxError {
    SyntaxError {
        span,
        message: format!("text is longer than {MAX_TEXT} bytes"),
        help: "shorten the text",
    }
}

fn too_many_values(span: Range<usize>) -> SyntaxError {
    SyntaxError {
        span,
        message: format!("the file contains more than {MAX_NODES} values"),
        help: "split the file into several groups",
    }
}
