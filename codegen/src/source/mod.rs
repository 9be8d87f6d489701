//! The spec files as text, and places in them.

mod disk;

use std::borrow::Cow;
use std::ops::Range;

pub use self::disk::{Content, Defect};

/// A file of the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A file: its path for display, and its text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path below the spec folder, with `/` between segments.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// All files of a spec, or documents to import. The caller reads them from disk; nothing in this
/// crate does.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Why the text of a file is invalid.
    defects: Vec<(FileId, Defect)>,
    /// The prefix of each path for display.
    folder: &'static str,
}

impl Sources {
    /// Creates sources from files in any order. Ids follow the sorted paths, so every run uses the
    /// same order.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            files,
            defects: Vec::new(),
            folder: "spec/",
        }
    }

    /// Creates sources from the contents of files on disk, by their paths. What cannot be decoded
    /// becomes a defect of the file.
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

    /// Returns why the text of a file is invalid, if it is.
    #[must_use]
    pub fn defect(&self, id: FileId) -> Option<&Defect> {
        self.defects.iter().find(|(file, _)| *file == id).map(|(_, defect)| defect)
    }

    /// Creates sources from files outside the spec. Their paths are shown unchanged.
    #[must_use]
    pub fn documents(files: Vec<SourceFile>) -> Self {
        Self {
            folder: "",
            ..Self::new(files)
        }
    }

    /// Returns the path of a file for display.
    #[must_use]
    pub fn shown(&self, file: &SourceFile) -> String {
        format!("{}{}", self.folder, file.path)
    }

    /// Returns every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// Returns the file with that id.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0)
    }
}

/// A step from a YAML node to a child. Keys of the grammar are static, because a spec with many
/// errors has many places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(Cow<'static, str>),
    /// The key itself, not its value.
    Name(Cow<'static, str>),
    /// An item of a list.
    Index(usize),
    /// Bytes of the file, if there is no path to them: a syntax error, or a removed key.
    Bytes(Range<usize>),
}

/// A place in the spec: a file and the steps from its root. Line and column are computed only when
/// a diagnostic is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Steps from the root of its document.
    pub steps: Vec<Step>,
}

impl Place {
    /// Returns the root of a file.
    #[must_use]
    pub fn root(file: FileId) -> Self {
        Self {
            file,
            steps: Vec::new(),
        }
    }

    /// Returns a byte range of a file.
    #[must_use]
    pub fn bytes(file: FileId, bytes: Range<usize>) -> Self {
        Self {
            file,
            steps: vec![Step::Bytes(bytes)],
        }
    }

    /// Returns the place of a missing file.
    #[must_use]
    pub fn nowhere() -> Self {
        Self::root(FileId(usize::MAX))
    }

    /// Returns the value of `key`.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// Returns the key `key` itself.
    #[must_use]
    pub fn name(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Name(key.into()))
    }

    /// Returns the item at `index`.
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
