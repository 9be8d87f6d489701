//! Descriptions as paragraphs, lists, and `code`, independent of any output syntax.
//!
//! Descriptions in the spec are plain text with four kinds of markup: an empty line separates
//! paragraphs, lines that start with `- ` form a list, pairs of backticks enclose code, and
//! `[text](https://…)` is a link. All other characters are literal; each emitter escapes them for
//! its own output.

/// A description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// Paragraphs and lists in order.
    pub blocks: Vec<Block>,
}

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list of items.
    List(Vec<Vec<Inline>>),
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Literal text.
    Plain(String),
    /// Code.
    Code(String),
    /// A link.
    Link {
        /// The link text.
        text: String,
        /// The target: a URL that starts with `https://` and needs no escaping.
        url: String,
    },
}

impl Text {
    /// Parses an optional description.
    pub(super) fn of(source: Option<&str>) -> Self {
        source.map(Self::parse).unwrap_or_default()
    }

    /// Parses a description.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let mut blocks = Vec::new();
        let mut paragraph = String::new();
        let mut list: Vec<String> = Vec::new();
        for line in source.lines().map(str::trim).chain([""]) {
            let item = line.strip_prefix("- ");
            if item.is_some() || line.is_empty() {
                flush_paragraph(&mut paragraph, &mut blocks);
            }
            match item {
                Some(item) => list.push(item.to_owned()),
                None if line.is_empty() => flush_list(&mut list, &mut blocks),
                None => match list.last_mut() {
                    Some(item) => join(item, line),
                    None => join(&mut paragraph, line),
                },
            }
        }
        Self { blocks }
    }

    /// Returns the text as a single line, for tables of contents.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Paragraph(inlines) => lines.push(plain(inlines)),
                Block::List(items) => lines.extend(items.iter().map(|item| plain(item))),
            }
        }
        lines.join(" ")
    }
}

fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Plain(text) | Inline::Code(text) | Inline::Link { text, .. } => {
                text.as_str()
            }
        })
        .collect()
}

fn join(line: &mut String, more: &str) {
    if !line.is_empty() {
        line.push(' ');
    }
    line.push_str(more);
}

fn flush_paragraph(paragraph: &mut String, blocks: &mut Vec<Block>) {
    if !paragraph.is_empty() {
        blocks.push(Block::Paragraph(inlines(&std::mem::take(paragraph))));
    }
}

fn flush_list(list: &mut Vec<String>, blocks: &mut Vec<Block>) {
    if !list.is_empty() {
        blocks.push(Block::List(list.drain(..).map(|item| inlines(&item)).collect()));
    }
}

/// Splits a line at its backticks and links. An unmatched mark is literal.
fn inlines(line: &str) -> Vec<Inline> {
    let mut output = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((code, behind)) = after.split_once('`') else { break };
        linked(before, &mut output);
        if code.trim().is_empty() {
            output.push(Inline::Plain(format!("`{code}`")));
        } else {
            output.push(Inline::Code(code.to_owned()));
        }
        rest = behind;
    }
    linked(rest, &mut output);
    output
}

/// Splits text without code at its links.
fn linked(text: &str, output: &mut Vec<Inline>) {
    let mut plain = text;
    let mut from = 0;
    while let Some(start) = plain[from..].find('[').map(|at| from + at) {
        let Some((link, length)) = link(&plain[start..]) else {
            from = start + 1;
            continue;
        };
        if start > 0 {
            output.push(Inline::Plain(plain[..start].to_owned()));
        }
        output.push(link);
        plain = &plain[start + length..];
        from = 0;
    }
    if !plain.is_empty() {
        output.push(Inline::Plain(plain.to_owned()));
    }
}

/// Parses a link at the start of a text, and returns its length.
fn link(source: &str) -> Option<(Inline, usize)> {
    let (text, behind) = source.strip_prefix('[')?.split_once("](")?;
    let (url, _) = behind.split_once(')')?;
    let is_url = url.len() > HTTPS.len()
        && url.starts_with(HTTPS)
        && url.chars().all(|c| c.is_ascii_graphic() && !"<>\"\\^`{|}".contains(c));
    let is_text = !text.trim().is_empty() && !text.contains(['[', ']']);
    (is_url && is_text).then(|| {
        let (text, url) = (text.to_owned(), url.to_owned());
        let length = "[](".len() + text.len() + url.len() + ")".len();
        (Inline::Link { text, url }, length)
    })
}

const HTTPS: &str = "https://";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_code() {
        let text = Text::parse(
            "One\nline with `code`.\n\n- first\n  goes on\n- second\n\nLast ` tick",
        );
        assert_eq!(
            text.blocks,
            [
                Block::Paragraph(vec![
                    Inline::Plain("One line with ".to_owned()),
                    Inline::Code("code".to_owned()),
                    Inline::Plain(".".to_owned()),
                ]),
                Block::List(vec![
                    vec![Inline::Plain("first goes on".to_owned())],
                    vec![Inline::Plain("second".to_owned())],
                ]),
                Block::Paragraph(vec![Inline::Plain("Last ` tick".to_owned())]),
            ]
        );
        assert_eq!(text.plain(), "One line with code. first goes on second Last ` tick");
    }

    #[test]
    fn links_lead_to_https_only() {
        let link = Inline::Link {
            text: "the list".to_owned(),
            url: "https://a.b/c?d=e".to_owned(),
        };
        let plain = |text: &str| Inline::Plain(text.to_owned());
        assert_eq!(
            inlines("See [the list](https://a.b/c?d=e), [x] and `[y](https://z)`."),
            [
                plain("See "),
                link.clone(),
                plain(", [x] and "),
                Inline::Code("[y](https://z)".to_owned()),
                plain("."),
            ]
        );
        assert_eq!(inlines("[a[the list](https://a.b/c?d=e)"), [plain("[a"), link]);
        for other in [
            "[a](http://b.c)",
            "[a](javascript:b)",
            "[a](https://)",
            "[a](https://b c)",
            "[a](https://b<c>)",
            "[](https://b)",
            "[a] (https://b)",
            "[a](https://b",
        ] {
            assert_eq!(inlines(other), [plain(other)], "{other}");
        }
    }

    #[test]
    fn a_list_right_after_a_paragraph() {
        let text = Text::parse("Values:\n- a\n- b\n");
        assert_eq!(text.blocks.len(), 2);
    }
}
