//! The spec files as text, and places in them.

mod disk;

use std::borrow::Cow;
use std::ops::Range;

pub use self::disk::{Content, Defect};

/// A file of the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// One file: its path as people know it, and its text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path below the spec folder, with `/` between segments.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// All files of a spec, or documents to import. The caller reads the disk; nothing in this crate
/// does.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Why the text of a file is not what the file says.
    defects: Vec<(FileId, Defect)>,
    /// What stands before each path where people see it.
    folder: &'static str,
}

impl Sources {
    /// Takes files in any order; ids follow the sorted paths, so that every run sees one order.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            files,
            defects: Vec::new(),
            folder: "spec/",
        }
    }

    /// Takes files as the disk has them, by their paths. What cannot be read as text is kept as a
    /// defect of its file.
    #[must_use]
    pub fn from_disk(files: Vec<(String, Content)>) -> Self {
        let mut read: Vec<_> = files
            .into_iter()
            .map(|(path, content)| {
                let (text, defect) = content.read();
                (SourceFile { path, text }, defect)
            })
            .collect();
        read.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
        let (files, defects): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        let defects = defects.into_iter().enumerate();
        Self {
            defects: defects
                .filter_map(|(index, defect)| Some((FileId(index), defect?)))
                .collect(),
            ..Self::new(files)
        }
    }

    /// Why the text of a file is not what the file says, if it is not.
    #[must_use]
    pub fn defect(&self, id: FileId) -> Option<&Defect> {
        self.defects.iter().find(|(file, _)| *file == id).map(|(_, defect)| defect)
    }

    /// Files that are no part of the spec: their paths are shown as they are.
    #[must_use]
    pub fn documents(files: Vec<SourceFile>) -> Self {
        Self {
            folder: "",
            ..Self::new(files)
        }
    }

    /// The path of a file as messages show it.
    #[must_use]
    pub fn shown(&self, file: &SourceFile) -> String {
        format!("{}{}", self.folder, file.path)
    }

    /// Every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// The file with that id.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0)
    }
}

/// A step from a YAML node to one of its children. Keys of the grammar are static: a spec full of
/// mistakes has many places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(Cow<'static, str>),
    /// The key itself, not its value.
    Name(Cow<'static, str>),
    /// An element of a list.
    Index(usize),
    /// Bytes of the file, for what no path leads to: a syntax error, or a key that was taken out.
    Bytes(Range<usize>),
}

/// A place in the spec: a file and the steps from its root. Line and column are only worked out
/// when a diagnostic is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Steps from the root of its document.
    pub steps: Vec<Step>,
}

impl Place {
    /// The root of a file.
    #[must_use]
    pub fn root(file: FileId) -> Self {
        Self {
            file,
            steps: Vec::new(),
        }
    }

    /// These bytes of a file.
    #[must_use]
    pub fn bytes(file: FileId, bytes: Range<usize>) -> Self {
        Self {
            file,
            steps: vec![Step::Bytes(bytes)],
        }
    }

    /// No file at all: what is wrong is that one is missing.
    #[must_use]
    pub fn nowhere() -> Self {
        Self::root(FileId(usize::MAX))
    }

    /// The value of `key`.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// The key `key` itself.
    #[must_use]
    pub fn name(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Name(key.into()))
    }

    /// The element at `index`.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.steps.len() + 1);
        steps.extend_from_slice(&self.steps);
        steps.push(step);
        Self {
            file: self.file,
            steps,
        }
    }
}
