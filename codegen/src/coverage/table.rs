//! Formats the numbers as a table.

use super::numbers::{COLUMNS, Counts, Coverage, Row};

/// Columns before the numbers.
const NAMES: [&str; 2] = ["client", "group"];

/// Explains columns whose headings are not sufficient.
const LEGEND: &str = "texts: titles, summaries, descriptions, and reasons; missing: texts still \
     to be written\ncredentials, idempotent, pages: operations that state them\naliases: former \
     names of operations; errors, permissions: stated by operations\n";

impl Coverage {
    /// Formats the table for a terminal, with aligned columns and sums at the end.
    #[must_use]
    pub fn to_text(&self) -> String {
        let head = head();
        let rows = cells(&self.rows);
        let sums = cells(&self.sums());
        let all = || [&head].into_iter().chain(&rows).chain(&sums);
        let width = |column: usize| {
            let cells = all().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..head.len()).map(width).collect();
        let rule = "-".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1));
        let lines = |rows: &[Vec<String>]| -> String {
            rows.iter().map(|row| aligned(row, &widths)).collect()
        };
        [
            aligned(&head, &widths),
            format!("{rule}\n"),
            lines(&rows),
            format!("{rule}\n"),
            lines(&sums),
            "\n".to_owned(),
            LEGEND.to_owned(),
            self.warning(),
        ]
        .concat()
    }

    /// Formats the table as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let line = |row: &[String]| {
            let cells: Vec<_> =
                row.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let rules = (0..head().len()).map(is_name);
        let rules = rules.map(|is_name| if is_name { "---" } else { "---:" }.to_owned());
        let rules: Vec<_> = rules.collect();
        let rows: String = cells(&self.rows).iter().map(|row| line(row)).collect();
        let sums = cells(&self.sums()).into_iter().map(|row| {
            let bold = row.into_iter();
            let bold = bold
                .map(|cell| if cell.is_empty() { cell } else { format!("**{cell}**") });
            line(&bold.collect::<Vec<_>>())
        });
        let sums: String = sums.collect();
        let notes = format!("{LEGEND}{}", self.warning());
        let notes: String = notes.lines().map(|note| format!("- {note}\n")).collect();
        [line(&head()), line(&rules), rows, sums, "\n".to_owned(), notes].concat()
    }

    /// Returns a row for each client, and one for the total.
    fn sums(&self) -> Vec<Row> {
        let mut clients: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !row.client.is_empty() && !clients.contains(&row.client.as_str()) {
                clients.push(&row.client);
            }
        }
        let sum = |name: &str, counts| Row {
            client: name.to_owned(),
            group: String::new(),
            counts,
        };
        let clients = clients.into_iter().map(|client| sum(client, self.client(client)));
        clients.chain([sum("total", self.total())]).collect()
    }

    fn warning(&self) -> String {
        match self.errors {
            0 => String::new(),
            errors => format!(
                "some items cannot be read, so the numbers are too low (errors: {errors}); run \
                 `cargo xtask codegen` for details\n"
            ),
        }
    }
}

fn head() -> Vec<String> {
    let names = NAMES.into_iter().chain(COLUMNS.iter().map(|(name, _)| *name));
    names.map(str::to_owned).collect()
}

fn cells(rows: &[Row]) -> Vec<Vec<String>> {
    let numbers = |counts: &Counts| COLUMNS.map(|(_, count)| count(counts).to_string());
    let row = |row: &Row| {
        let names = [row.client.clone(), row.group.clone()];
        names.into_iter().chain(numbers(&row.counts)).collect()
    };
    rows.iter().map(row).collect()
}

fn is_name(column: usize) -> bool {
    column < NAMES.len()
}

/// Formats a line with names aligned to the left and numbers to the right.
fn aligned(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
        if is_name(column) {
            format!("{cell:width$}")
        } else {
            format!("{cell:>width$}")
        }
    });
    format!("{}\n", cells.collect::<Vec<_>>().join("  "))
}
