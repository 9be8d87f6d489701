//! Reads the rows of a table by its columns.

use std::ops::Range;

use super::columns::{Column, NAMES, answer, column};
use super::markdown::{self, Table, Text};
use super::sections::Section;
use super::sink::Sink;
use crate::hint::did_you_mean;

pub(super) const BAR_HELP: &str = "use one cell for each column, separated by `|`; escape a bar \
     inside a cell as `\\|`";

/// The rows of a table.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    /// Whether all rows were read without errors.
    pub(super) is_whole: bool,
}

/// A row that describes a member.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Text,
    pub(super) ty: Text,
    /// `None` if the table does not state it.
    pub(super) required: Option<bool>,
    /// The place of the cell.
    pub(super) required_at: Range<usize>,
    pub(super) default: Text,
    pub(super) description: Text,
    pub(super) example: Text,
    /// An error in its texts that does not affect its facts.
    pub(super) fault: Option<(Range<usize>, String)>,
}

/// Reads the rows of the only table of a section; `None` if it has none.
pub(super) fn rows(page: &str, section: &Section, sink: &mut Sink<'_>) -> Option<Rows> {
    let count = sink.count();
    for text in section.paragraphs.iter().filter(|text| text.text.starts_with('|')) {
        sink.report(
            "page-table",
            &text.bytes,
            "table row outside a table",
            "start the table with its head and the line `| --- |`, without empty lines in it",
        );
    }
    let (first, others) = section.tables.split_first()?;
    for table in others {
        sink.report(
            "page-table",
            &table.bytes,
            format!("multiple tables below `{}`", section.heading.plain()),
            "merge the tables, or add a heading above the second one",
        );
    }
    let mut rows = table_rows(page, first, sink).unwrap_or_default();
    rows.is_whole &= sink.count() == count;
    Some(rows)
}

/// Returns whether a table appears to describe members.
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
    // A code span that extends beyond the table swallowed the other rows.
    let is_torn = |row: &Row| {
        row.fault.as_ref().is_some_and(|(bytes, _)| text(bytes).contains('\n'))
    };
    read.is_whole = marks % 2 == 0 && !read.rows.iter().any(is_torn);
    Some(read)
}

/// Returns the columns in order.
fn columns(table: &Table, sink: &mut Sink<'_>) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = Vec::with_capacity(table.head.len());
    for title in &table.head {
        let column = column(&title.text);
        let first = columns.iter().position(|other| other.is_some() && *other == column);
        match (first.and_then(|first| table.head.get(first)), column) {
            (Some(first), _) => sink.twice(
                &format!("column `{}`", title.plain()),
                &first.bytes,
                &title.bytes,
            ),
            (None, None) => misspelled(title, sink),
            (None, Some(_)) => {}
        }
        columns.push(column.filter(|_| first.is_none()));
    }
    let lacks = |column| !columns.contains(&Some(column));
    let missing = match (lacks(Column::Name), lacks(Column::Type)) {
        (false, false) => return Some(columns),
        (true, false) => "column `Name`",
        (false, true) => "column `Type`",
        (true, true) => "columns `Name` and `Type`",
    };
    sink.report(
        "page-table",
        &table.bytes,
        format!("missing {missing}"),
        "a table of members requires at least the columns `Name` (名称) and `Type` (类型)",
    );
    None
}

/// Reports a column that appears to be misspelled. Other unknown columns are ignored.
fn misspelled(title: &Text, sink: &mut Sink<'_>) {
    let hint = did_you_mean(&title.plain(), NAMES);
    if !hint.is_empty() && !title.text.is_empty() {
        sink.report(
            "page-table",
            &title.bytes,
            format!("unknown column `{}`", title.plain()),
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
    // An unescaped bar is in a text, which follows the facts.
    let facts = columns.iter().take_while(|it| is_fact(**it)).count().min(written);
    let certain = if is_even { columns.len() } else { facts };
    let cell = |wanted| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.filter(|at| *at < certain).and_then(|at| row.cells.get(at)).cloned()
    };
    let fault = (!is_even).then(|| {
        let (cells, titles) =
            (counted(written, "cell"), counted(columns.len(), "column"));
        format!("row has {cells}, but the table has {titles}")
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
            "" => (&row.bytes, "missing name of the member in this row".to_owned()),
            _ => (&name.bytes, format!("invalid member name `{text}`")),
        };
        sink.report(
            "page-table",
            at,
            message,
            "put only the JSON name into the column `Name`",
        );
        return None;
    }
    if let Some(cell) = required_cell.as_ref().filter(|_| required.is_none() && is_even)
    {
        sink.report(
            "page-required",
            &cell.bytes,
            format!(
                "expected yes or no in the column `{}`, found `{text}`",
                cell.plain()
            ),
            "use `Yes` or `No` (是 or 否)",
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

/// Counts the cells of a line. Markdown drops surplus cells and adds missing ones.
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
