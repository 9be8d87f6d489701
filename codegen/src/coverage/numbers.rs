//! The numbers and their meanings.

use std::ops::AddAssign;

/// The coverage of a spec.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// A row for each file, in the order of the documentation.
    pub rows: Vec<Row>,
    /// Number of structural errors. Invalid items may be missing from the numbers.
    pub errors: usize,
}

/// The numbers of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Client whose folder contains it; empty outside the folders.
    pub client: String,
    /// Name of the file without extension.
    pub group: String,
    /// The numbers.
    pub counts: Counts,
}

/// Numbers by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations that the client includes.
    pub emitted: usize,
    /// Operations that the client omits.
    pub hidden: usize,
    /// Former names of operations.
    pub aliases: usize,
    /// DTOs, including those of parameters.
    pub dtos: usize,
    /// Unions.
    pub unions: usize,
    /// Enums, including those of single fields.
    pub enums: usize,
    /// Fields of DTOs, including parameters.
    pub fields: usize,
    /// Values of enums.
    pub values: usize,
    /// Titles, summaries, descriptions, and reasons that are present.
    pub texts: usize,
    /// Texts that are missing.
    pub missing: usize,
    /// Operations with stated credentials.
    pub credentials: usize,
    /// Operations with stated idempotency.
    pub idempotent: usize,
    /// Operations with stated pagination, or without anything that suggests one.
    pub pages: usize,
    /// Errors that operations are known to return.
    pub errors: usize,
    /// Operations that state permissions themselves.
    pub permissions: usize,
    /// Secret fields.
    pub secrets: usize,
    /// Deprecated operations and fields.
    pub deprecated: usize,
    /// Fields that deliberately differ from the published description.
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
    /// Returns the sum of the numbers of a client.
    #[must_use]
    pub fn client(&self, name: &str) -> Counts {
        sum(self.rows.iter().filter(|row| row.client == name))
    }

    /// Returns the sum of all numbers.
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
