//! The numbers, and what they are of.

use std::ops::AddAssign;

/// The numbers of a spec.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// A row for each file, in the order of the documentation.
    pub rows: Vec<Row>,
    /// Mistakes of form. What they are part of may be missing from the numbers.
    pub mistakes: usize,
}

/// The numbers of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Client whose folder it is in; empty beside the folders.
    pub client: String,
    /// Name of the file without extension.
    pub group: String,
    /// The numbers.
    pub counts: Counts,
}

/// What there is, by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations that the client has.
    pub emitted: usize,
    /// Operations that the client leaves out.
    pub hidden: usize,
    /// Former names of operations.
    pub aliases: usize,
    /// DTOs, those made of parameters included.
    pub dtos: usize,
    /// Unions.
    pub unions: usize,
    /// Enums, those of single fields included.
    pub enums: usize,
    /// Members of DTOs, parameters included.
    pub fields: usize,
    /// Values of enums.
    pub values: usize,
    /// Titles, summaries, descriptions and reasons that say something.
    pub texts: usize,
    /// Those that are still to be written.
    pub missing: usize,
    /// Operations whose credentials are decided.
    pub credentials: usize,
    /// Operations of which it is decided whether they are idempotent.
    pub idempotent: usize,
    /// Operations whose pagination is decided, or that have nothing that looks like a page.
    pub pages: usize,
    /// Errors that operations are known to return.
    pub errors: usize,
    /// Operations that state the permissions of their callers themselves.
    pub permissions: usize,
    /// Fields that are never shown.
    pub secrets: usize,
    /// Operations and fields that should no longer be used.
    pub deprecated: usize,
    /// Fields that differ on purpose from the published description.
    pub corrected: usize,
}

/// The heading of a column, and its number.
pub(super) type Column = (&'static str, fn(&Counts) -> usize);

pub(super) const COLUMNS: [Column; 18] = [
    ("emitted", |counts| counts.emitted),
    ("hidden", |counts| counts.hidden),
    ("aliases", |counts| counts.aliases),
    ("DTOs", |counts| counts.dtos),
    ("unions", |counts| counts.unions),
    ("enums", |counts| counts.enums),
    ("fields", |counts| counts.fields),
    ("values", |counts| counts.values),
    ("texts", |counts| counts.texts),
    ("missing", |counts| counts.missing),
    ("credentials", |counts| counts.credentials),
    ("idempotent", |counts| counts.idempotent),
    ("pages", |counts| counts.pages),
    ("errors", |counts| counts.errors),
    ("permissions", |counts| counts.permissions),
    ("secrets", |counts| counts.secrets),
    ("deprecated", |counts| counts.deprecated),
    ("corrected", |counts| counts.corrected),
];

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.emitted += other.emitted;
        self.hidden += other.hidden;
        self.aliases += other.aliases;
        self.dtos += other.dtos;
        self.unions += other.unions;
        self.enums += other.enums;
        self.fields += other.fields;
        self.values += other.values;
        self.texts += other.texts;
        self.missing += other.missing;
        self.credentials += other.credentials;
        self.idempotent += other.idempotent;
        self.pages += other.pages;
        self.errors += other.errors;
        self.permissions += other.permissions;
        self.secrets += other.secrets;
        self.deprecated += other.deprecated;
        self.corrected += other.corrected;
    }
}

impl Coverage {
    /// The numbers of a client together.
    #[must_use]
    pub fn client(&self, name: &str) -> Counts {
        sum(self.rows.iter().filter(|row| row.client == name))
    }

    /// All numbers together.
    #[must_use]
    pub fn total(&self) -> Counts {
        sum(self.rows.iter())
    }
}

fn sum<'a>(rows: impl Iterator<Item = &'a Row>) -> Counts {
    rows.fold(Counts::default(), |mut sum, row| {
        sum += row.counts;
        sum
    })
}
