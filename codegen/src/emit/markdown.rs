//! Converts descriptions to Markdown, with every special character escaped.

use crate::model::{
    Block, Inline, Member, Operation, Pagination, PaginationStyle, Text,
};

/// Width of wrapped text.
const WIDTH: usize = 92;

/// Returns a description as lines of Markdown, without indentation.
pub(super) fn lines(text: &Text) -> Vec<String> {
    let mut output = Vec::new();
    for block in &text.blocks {
        if !output.is_empty() {
            output.push(String::new());
        }
        match block {
            Block::Paragraph(inlines) => wrap(&inline(inlines), "", &mut output),
            Block::List(items) => {
                for item in items {
                    wrap(&inline(item), "- ", &mut output);
                }
            }
        }
    }
    output
}

/// Tells why the official SDKs omit an operation, if they do.
pub(super) fn left_out(reason: Option<&Text>) -> Vec<String> {
    let remark = "The official SDKs omit this operation.".to_owned();
    reason.map_or_else(Vec::new, |reason| [vec![remark], lines(reason)].concat())
}

/// Tells whether a call may be repeated.
pub(super) fn idempotence(operation: &Operation) -> &'static str {
    if operation.idempotent {
        "Idempotent: a repeated call has no further effect."
    } else {
        "Not idempotent: a repeated call may take effect twice."
    }
}

/// Tells where some servers nest the fields of a DTO.
pub(super) fn nested(wrapper: &str) -> String {
    format!(
        "Some servers nest these fields in {}. Both forms are accepted.",
        code(wrapper)
    )
}

/// Documents pagination with the serialized or the Rust names of the fields.
pub(super) fn pagination(
    pagination: Option<&Pagination>,
    name: fn(&Member) -> String,
    walk: &str,
) -> Vec<String> {
    let Some(pagination) = pagination else { return Vec::new() };
    let mut line = Vec::new();
    let mut say = |before: &str, member: Option<&Member>, after: &str| {
        if let Some(member) = member {
            line.push(Inline::Plain(before.to_owned()));
            line.push(Inline::Code(name(member)));
            line.push(Inline::Plain(after.to_owned()));
        }
    };
    let number = match pagination.style {
        PaginationStyle::Page => " is the page number",
        PaginationStyle::Cursor | PaginationStyle::None => " is the cursor of the page",
    };
    say("Paginated: ", Some(&pagination.from), number);
    say(", and ", pagination.limit.as_ref(), " is the page size");
    say(". The items are in ", pagination.items.as_ref(), "");
    say(". The total number of items is in ", pagination.total.as_ref(), "");
    say(". The cursor of the next page is in ", pagination.next.as_ref(), "");
    line.push(Inline::Plain(".".to_owned()));
    let blocks = vec![Block::Paragraph(line)];
    let mut lines = lines(&Text { blocks });
    lines.extend([String::new(), walk.to_owned()]);
    lines
}

/// Returns a description on one line, for a table cell.
pub(super) fn cell(text: &Text) -> String {
    let mut parts = Vec::new();
    for block in &text.blocks {
        match block {
            Block::Paragraph(inlines) => parts.push(table(&inline(inlines))),
            Block::List(items) => {
                parts.extend(
                    items
                        .iter()
                        .map(|item| format!("\u{2022} {}", table(&inline(item)))),
                );
            }
        }
    }
    parts.join("<br>")
}

/// Returns a description on one line, for a heading or the text of a link.
pub(super) fn inline_text(text: &Text) -> String {
    plain(&text.plain())
}

/// Escapes plain text.
pub(super) fn plain(text: &str) -> String {
    inline(&[Inline::Plain(text.to_owned())])
}

/// Returns code, whatever backticks it contains.
pub(super) fn code(text: &str) -> String {
    let text: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes bars, which would end a table cell.
pub(super) fn table(markdown: &str) -> String {
    markdown.replace('|', "\\|")
}

/// Returns inlines as one line of Markdown. Bars stay: they have a meaning in tables only.
pub(super) fn inline(inlines: &[Inline]) -> String {
    let parts = inlines.iter().map(|inline| match inline {
        Inline::Code(text) => code(text),
        Inline::Link { text, url } => format!("[{}](<{url}>)", escape(text)),
        Inline::Plain(text) => text.split(' ').map(word).collect::<Vec<_>>().join(" "),
    });
    parts.collect()
}

/// Turns a URL in a word into a link.
fn word(word: &str) -> String {
    let start =
        ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
    let Some(start) = start else { return escape(word) };
    let (before, rest) = word.split_at(start);
    let end = rest.find(|c: char| !c.is_ascii_graphic() || "<>\"`\\^{}|)]".contains(c));
    let address = rest[..end.unwrap_or(rest.len())]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
    let after = &rest[address.len()..];
    format!("{}<{address}>{}", escape(before), escape(after))
}

/// Puts a backslash before every character that has a meaning in Markdown or HTML.
fn escape(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let inside_word = before.is_alphanumeric() && after.is_alphanumeric();
        let has_meaning = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '~' | '$' => true,
            '_' => !inside_word,
            _ => false,
        };
        if has_meaning {
            output.push('\\');
        }
        output.push(if c.is_control() { ' ' } else { c });
        before = c;
    }
    output
}

/// Wraps a line at spaces outside code. No wrapped line starts a list, a heading, a quotation, or a
/// rule.
fn wrap(line: &str, mark: &str, output: &mut Vec<String>) {
    let indent = " ".repeat(mark.len());
    let mut current = mark.to_owned();
    let mut is_first = true;
    for word in pieces(line) {
        let starts_line = current.trim_start_matches(mark).trim().is_empty();
        if !starts_line && current.chars().count() + 1 + word.chars().count() > WIDTH {
            output.push(std::mem::replace(&mut current, indent.clone()));
            is_first = true;
        } else if !is_first {
            current.push(' ');
        }
        current.push_str(&if is_first { harmless(&word) } else { word });
        is_first = false;
    }
    output.push(current);
}

/// Splits a line into words, with code in one piece.
fn pieces(line: &str) -> Vec<String> {
    let mut output: Vec<String> = Vec::new();
    let mut open = false;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let ticks = word.replace("\\`", "").matches('`').count();
        match output.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => output.push(word.to_owned()),
        }
        open ^= ticks % 2 == 1;
    }
    output
}

fn harmless(word: &str) -> String {
    let number = word.trim_end_matches(['.', ')']);
    let is_number =
        number.len() < word.len() && number.chars().all(|c| c.is_ascii_digit());
    if is_number && !number.is_empty() {
        return format!("{number}\\{}", &word[number.len()..]);
    }
    if word.starts_with(['-', '+', '#', '=', '|', ':']) {
        return format!("\\{word}");
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(source: &str) -> String {
        lines(&Text::parse(source)).join("\n")
    }

    #[test]
    fn characters_with_a_meaning_lose_it() {
        assert_eq!(
            rendered("<script>a & b</script>"),
            "\\<script\\>a \\& b\\</script\\>"
        );
        assert_eq!(
            rendered("a_b _c_ *d* [e](f) ~g~"),
            "a_b \\_c\\_ \\*d\\* \\[e\\](f) \\~g\\~"
        );
        assert_eq!(rendered("one ` tick"), "one \\` tick");
        assert_eq!(rendered("# no heading"), "\\# no heading");
        assert_eq!(rendered("1. no list"), "1\\. no list");
        assert_eq!(rendered("see https://a.b/c_d."), "see <https://a.b/c_d>.");
        assert_eq!(
            rendered("see [a *b*](https://c.d/e_f)."),
            "see [a \\*b\\*](<https://c.d/e_f>)."
        );
        assert_eq!(rendered("(http://a.b/<c>)"), "(<http://a.b/>\\<c\\>)");
        assert_eq!(
            rendered("\u{89c1}https://a.b\u{ff0c}"),
            "\u{89c1}<https://a.b>\u{ff0c}"
        );
    }

    #[test]
    fn a_cell_stays_one_cell() {
        let text = Text::parse("a | b `c|d`\n\n- e\n- f");
        assert_eq!(cell(&text), "a \\| b `c\\|d`<br>\u{2022} e<br>\u{2022} f");
    }

    #[test]
    fn code_holds_backticks() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }

    #[test]
    fn long_lines_are_wrapped_outside_code() {
        let source = format!("{}`code with spaces` - end", "word ".repeat(17));
        let expected = format!("{}word\n`code with spaces` - end", "word ".repeat(16));
        assert_eq!(rendered(&source), expected);
        let source = format!("{} - end", "word".repeat(23));
        assert_eq!(rendered(&source), format!("{}\n\\- end", "word".repeat(23)));
    }
}
