//! The rows of a table by its columns.

use std::ops::Range;

use super::columns::{Column, NAMES, answer, column};
use super::markdown::{self, Table, Text};
use super::sections::Section;
use super::sink::Sink;
use crate::hint::did_you_mean;

pub(super) const BAR_HELP: &str = "write one cell for each column, with `|` between them; a bar within a cell is `\\|`";

/// The rows of a table.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    /// Whether nothing was wrong with any of them.
    pub(super) is_whole: bool,
}

/// A row that describes a member.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Text,
    pub(super) ty: Text,
    /// `None` if the table does not say it.
    pub(super) required: Option<bool>,
    /// Where the answer stands.
    pub(super) required_at: Range<usize>,
    pub(super) default: Text,
    pub(super) description: Text,
    pub(super) example: Text,
    /// What is wrong with its texts, though its facts can be read.
    pub(super) fault: Option<(Range<usize>, String)>,
}

/// The rows of the only table of a section; `None` if it has none.
pub(super) fn rows(page: &str, section: &Section, sink: &mut Sink<'_>) -> Option<Rows> {
    let count = sink.count();
    for text in section.paragraphs.iter().filter(|text| text.text.starts_with('|')) {
        sink.report(
            "page-table",
            &text.bytes,
            "this looks like a row of a table and stands in none",
            "a table begins with its head and the line `| --- |` below it, and has no empty line in it",
        );
    }
    let (first, others) = section.tables.split_first()?;
    for table in others {
        sink.report(
            "page-table",
            &table.bytes,
            format!("a second table below `{}`", section.heading.plain()),
            "put the rows of both into one table, or the second one below a heading of its own",
        );
    }
    let mut rows = table_rows(page, first, sink).unwrap_or_default();
    rows.is_whole &= sink.count() == count;
    Some(rows)
}

/// Whether a table seems to describe members.
pub(super) fn has_members(table: &Table) -> bool {
    let has =
        |wanted| table.head.iter().any(|title| column(&title.text) == Some(wanted));
    has(Column::Name) && has(Column::Type)
}

fn table_rows(page: &str, table: &Table, sink: &mut Sink<'_>) -> Option<Rows> {
    let columns = columns(table, sink)?;
    let text = |bytes: &Range<usize>| page.get(bytes.clone()).unwrap_or_default();
    let mut read = Rows::default();
    let mut marks = 0;
    for row in &table.rows {
        marks += text(&row.bytes).matches('`').count();
        read.rows.extend(read_row(page, row, &columns, sink));
    }
    // Code that goes on behind the table took the other rows with it.
    let is_torn = |row: &Row| {
        row.fault.as_ref().is_some_and(|(bytes, _)| text(bytes).contains('\n'))
    };
    read.is_whole = marks % 2 == 0 && !read.rows.iter().any(is_torn);
    Some(read)
}

/// The columns in their order.
fn columns(table: &Table, sink: &mut Sink<'_>) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = Vec::with_capacity(table.head.len());
    for title in &table.head {
        let column = column(&title.text);
        let first = columns.iter().position(|other| other.is_some() && *other == column);
        match (first.and_then(|first| table.head.get(first)), column) {
            (Some(first), _) => sink.twice("this column", &first.bytes, &title.bytes),
            (None, None) => misspelled(title, sink),
            (None, Some(_)) => {}
        }
        columns.push(column.filter(|_| first.is_none()));
    }
    let lacks = |column| !columns.contains(&Some(column));
    let missing = match (lacks(Column::Name), lacks(Column::Type)) {
        (false, false) => return Some(columns),
        (true, false) => "`Name`",
        (false, true) => "`Type`",
        (true, true) => "`Name` and no column `Type`",
    };
    sink.report(
        "page-table",
        &table.bytes,
        format!("this table has no column {missing}"),
        "a table of members has at least the columns `Name` (名称) and `Type` (类型)",
    );
    None
}

/// Other columns say nothing that the spec has a word for, unless one was meant.
fn misspelled(title: &Text, sink: &mut Sink<'_>) {
    let hint = did_you_mean(&title.plain(), NAMES);
    if !hint.is_empty() && !title.text.is_empty() {
        sink.report(
            "page-table",
            &title.bytes,
            format!("the column `{}` is none that import knows", title.plain()),
            format!("{hint}correct its title"),
        );
    }
}

fn read_row(
    page: &str,
    row: &markdown::Row,
    columns: &[Option<Column>],
    sink: &mut Sink<'_>,
) -> Option<Row> {
    let written = cells_in(page.get(row.bytes.clone()).unwrap_or_default());
    let is_even = written == columns.len();
    // A bar too many or too few is in a text, which stands behind the facts.
    let facts = columns.iter().take_while(|it| is_fact(**it)).count().min(written);
    let certain = if is_even { columns.len() } else { facts };
    let cell = |wanted| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.filter(|at| *at < certain).and_then(|at| row.cells.get(at)).cloned()
    };
    let fault = (!is_even).then(|| {
        let (cells, titles) =
            (counted(written, "cell"), counted(columns.len(), "column"));
        format!("this row has {cells}, and its table {titles}")
    });
    let name = cell(Column::Name).filter(|name| is_even || is_name(&name.plain()));
    let required_cell = cell(Column::Required);
    let required = required_cell.as_ref().and_then(|cell| answer(&cell.text));
    let is_read = name.is_some() && required_cell.is_some() == required.is_some();
    if let Some(fault) = fault.as_ref().filter(|_| !is_read) {
        sink.report("page-table", &row.bytes, fault.as_str(), BAR_HELP);
    }
    let name = name?;
    let text = name.plain();
    if !is_name(&text) {
        let (at, message) = match text.as_str() {
            "" => (&row.bytes, "this row names no member".to_owned()),
            _ => (&name.bytes, format!("`{text}` is no name of a member")),
        };
        sink.report(
            "page-table",
            at,
            message,
            "write the name as it is in JSON into the column `Name`, and nothing else",
        );
        return None;
    }
    if let Some(cell) = required_cell.as_ref().filter(|_| required.is_none() && is_even)
    {
        sink.report(
            "page-required",
            &cell.bytes,
            format!("`{}` does not say whether `{text}` is required", cell.plain()),
            "write `Yes` or `No` (是 or 否)",
        );
    }
    Some(Row {
        ty: cell(Column::Type)?,
        required,
        required_at: required_cell.map(|cell| cell.bytes).unwrap_or_default(),
        default: cell(Column::Default).unwrap_or_default(),
        description: cell(Column::Description).unwrap_or_default(),
        example: cell(Column::Example).unwrap_or_default(),
        fault: fault.filter(|_| is_read).map(|text| (row.bytes.clone(), text)),
        name,
    })
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}

fn is_fact(column: Option<Column>) -> bool {
    matches!(column, Some(Column::Name | Column::Type | Column::Required))
}

/// How many cells a line has. Markdown drops those that are too many, and invents those that lack.
fn cells_in(line: &str) -> usize {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let is_closed = line.ends_with('|') && !line.ends_with("\\|");
    let line = if is_closed { line.get(..line.len() - 1).unwrap_or(line) } else { line };
    let mut before = ' ';
    let mut bars = 0;
    for c in line.chars() {
        bars += usize::from(c == '|' && before != '\\');
        before = c;
    }
    bars + 1
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
