//! Parses the relevant blocks of a page with their places: headings, paragraphs, and tables.
//! Quotes, lists, code, and HTML between them are ignored.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Tags without attributes that only affect formatting.
const TAGS: [&str; 12] =
    ["b", "code", "div", "em", "i", "p", "small", "span", "strong", "sub", "sup", "u"];

/// Maximum number of lines of an example that are examined.
const LINES: usize = 200;

/// A text without markup. Code keeps its backticks; `<br>` is a line break.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    pub(super) text: String,
    /// Its place.
    pub(super) bytes: Range<usize>,
    /// The parts that are code.
    pub(super) codes: Vec<Code>,
    /// The `id` of an anchor in it.
    pub(super) anchor: Option<String>,
    /// The targets of its links on the same page.
    pub(super) links: Vec<String>,
}

/// A part of a text that is code.
#[derive(Debug, Clone)]
pub(super) struct Code {
    pub(super) text: String,
    pub(super) bytes: Range<usize>,
}

#[derive(Debug)]
pub(super) enum Block {
    Heading(Text),
    Paragraph(Text),
    Table(Table),
}

/// A table as written.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) head: Vec<Text>,
    /// The place of its head.
    pub(super) bytes: Range<usize>,
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<Text>,
    pub(super) bytes: Range<usize>,
}

/// Returns the blocks of a page in order.
pub(super) fn blocks(page: &str) -> Vec<Block> {
    // A byte order mark at the start would hide the first heading.
    let text = page.trim_start_matches('\u{feff}');
    let start = page.len() - text.len();
    let text = &with_whole_rows(text);
    let mut collecting = Collecting::default();
    for (event, bytes) in
        Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter()
    {
        collecting.take(event, bytes.start + start..bytes.end + start);
    }
    collecting.blocks
}

/// Joins each row of a table into one line. Multi-line examples break their row, but their code
/// span continues. No byte moves.
fn with_whole_rows(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut whole = String::with_capacity(text.len());
    let mut is_fenced = false;
    let mut next = 0;
    while let Some(line) = lines.get(next) {
        let start = line.trim_start();
        is_fenced ^= start.starts_with("```") || start.starts_with("~~~");
        let rest = lines.get(next + 1..).unwrap_or_default();
        let more =
            if is_fenced || !start.starts_with('|') { 0 } else { broken(line, rest) };
        for line in lines.iter().skip(next).take(more) {
            whole.push_str(&line.replace(['\r', '\n'], " "));
        }
        whole.extend(lines.get(next + more).copied());
        next += more + 1;
    }
    whole
}

/// Returns how many of the lines after a row belong to it: up to the one that closes its code,
/// unless a row or heading starts before.
fn broken(row: &str, rest: &[&str]) -> usize {
    let has_mark = |line: &str| line.matches('`').count() % 2 == 1;
    if !has_mark(row) {
        return 0;
    }
    let inner = rest.iter().take_while(|line| !line.starts_with(['|', '#']));
    let closing = inner.take(LINES).position(|line| has_mark(line));
    closing.map_or(0, |index| index + 1)
}

#[derive(Default)]
struct Collecting {
    blocks: Vec<Block>,
    /// Number of quotes and lists around the current place.
    depth: usize,
    text: Option<Text>,
    table: Option<Table>,
    cells: Vec<Text>,
}

impl Collecting {
    fn take(&mut self, event: Event<'_>, bytes: Range<usize>) {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => {
                self.depth = self.depth.saturating_sub(1);
            }
            _ if self.depth > 0 => {}
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::TableCell) => {
                self.text = Some(Text::at(bytes));
            }
            Event::End(TagEnd::Heading(_)) => self.finish(Block::Heading),
            Event::End(TagEnd::Paragraph) => self.finish(Block::Paragraph),
            Event::Start(Tag::Table(_)) => self.table = Some(Table::default()),
            Event::End(TagEnd::TableCell) => self.cells.extend(self.text.take()),
            Event::End(TagEnd::TableHead) => self.head(bytes),
            Event::End(TagEnd::TableRow) => self.row(bytes),
            Event::End(TagEnd::Table) => {
                self.blocks.extend(self.table.take().map(Block::Table));
            }
            other => {
                if let Some(text) = &mut self.text {
                    text.take(other, bytes);
                }
            }
        }
    }

    fn finish(&mut self, block: fn(Text) -> Block) {
        if let Some(text) = self.text.take() {
            self.blocks.push(block(text.trimmed()));
        }
    }

    fn head(&mut self, bytes: Range<usize>) {
        let head = std::mem::take(&mut self.cells);
        if let Some(table) = &mut self.table {
            table.head = head.into_iter().map(Text::trimmed).collect();
            table.bytes = bytes;
        }
    }

    fn row(&mut self, bytes: Range<usize>) {
        let cells = std::mem::take(&mut self.cells);
        if let Some(table) = &mut self.table {
            let cells = cells.into_iter().map(Text::trimmed).collect();
            table.rows.push(Row { cells, bytes });
        }
    }
}

impl Text {
    fn at(bytes: Range<usize>) -> Self {
        // The place of the block, until something in it narrows it.
        Self {
            bytes,
            ..Self::default()
        }
    }

    fn take(&mut self, event: Event<'_>, bytes: Range<usize>) {
        match event {
            Event::Text(text) => self.push(&text, bytes),
            Event::Code(code) => {
                self.push(&format!("`{code}`"), bytes.clone());
                self.codes.push(Code {
                    text: code.trim().to_owned(),
                    bytes,
                });
            }
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::InlineHtml(tag) => self.tag(&tag, bytes),
            Event::Start(Tag::Link { dest_url, .. }) => self.link(&dest_url),
            _ => {}
        }
    }

    fn push(&mut self, text: &str, bytes: Range<usize>) {
        if self.text.trim().is_empty() {
            let blank = text.len() - text.trim_start().len();
            self.bytes.start = (bytes.start + blank).min(bytes.end);
        }
        self.bytes.end = bytes.end;
        self.text.push_str(text);
    }

    fn tag(&mut self, tag: &str, bytes: Range<usize>) {
        let inner = tag.trim_start_matches('<');
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric());
        match inner.get(..end.unwrap_or(inner.len())) {
            Some("br") => self.text.push('\n'),
            Some("a") => {
                self.anchor = attribute(tag, "id").or(self.anchor.take());
                if let Some(target) = attribute(tag, "href") {
                    self.link(&target);
                }
            }
            // Markdown parses `Array<string>` as a tag.
            Some(word) if tag == format!("<{word}>") && !TAGS.contains(&word) => {
                self.push(tag, bytes);
            }
            _ => {}
        }
    }

    fn link(&mut self, target: &str) {
        if let Some(anchor) = target.strip_prefix('#') {
            self.links.push(anchor.to_owned());
        }
    }

    /// Trims every line of the text.
    fn trimmed(mut self) -> Self {
        let lines: Vec<&str> = self.text.trim().lines().map(str::trim).collect();
        self.text = lines.join("\n");
        self
    }

    /// Returns the text without backticks.
    pub(super) fn plain(&self) -> String {
        self.text.replace('`', "")
    }
}

/// Returns the value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let mark = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (value, _) = rest.get(1..)?.split_once(mark)?;
    Some(value.to_owned())
}
