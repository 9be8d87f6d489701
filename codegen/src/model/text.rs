//! Descriptions: paragraphs, lists and `code`, free of any output syntax.
//!
//! Descriptions in the spec are plain text. Three marks have a meaning: an empty line parts
//! paragraphs, lines that start with `- ` are a list, and backticks in pairs set code. All other
//! characters stand for themselves; each emitter escapes them for its own output.

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
    /// A list, one entry per element.
    List(Vec<Vec<Inline>>),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text that stands for itself.
    Plain(String),
    /// Code.
    Code(String),
}

impl Text {
    /// Reads a description.
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

    /// One line, for tables of contents.
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
            Inline::Plain(text) | Inline::Code(text) => text.as_str(),
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

/// Parts a line at its backticks. One without a partner stands for itself.
fn inlines(line: &str) -> Vec<Inline> {
    let mut output = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((code, behind)) = after.split_once('`') else { break };
        if !before.is_empty() {
            output.push(Inline::Plain(before.to_owned()));
        }
        if code.trim().is_empty() {
            output.push(Inline::Plain(format!("`{code}`")));
        } else {
            output.push(Inline::Code(code.to_owned()));
        }
        rest = behind;
    }
    if !rest.is_empty() {
        output.push(Inline::Plain(rest.to_owned()));
    }
    output
}

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
    fn a_list_right_after_a_paragraph() {
        let text = Text::parse("Values:\n- a\n- b\n");
        assert_eq!(text.blocks.len(), 2);
    }
}
