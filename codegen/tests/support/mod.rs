//! Specs to test with, and numbers that are the same in every run.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::source::{SourceFile, Sources};

/// Files of a spec by path.
pub type Files = BTreeMap<String, String>;

pub fn bad(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad").join(path)
}

/// Every file below a folder.
pub fn files_in(folder: &Path) -> Files {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let below = files_in(&path).into_iter();
            files.extend(below.map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

pub fn sources(files: impl IntoIterator<Item = (String, String)>) -> Sources {
    let files = files.into_iter().map(|(path, text)| SourceFile { path, text });
    Sources::new(files.collect())
}

/// A small spec that is right.
pub fn base() -> Files {
    files_in(&bad("base"))
}

/// The spec of the client.
pub fn real_spec() -> Files {
    spec_in("../spec")
}

/// A spec in a folder of the project.
pub fn spec_in(folder: &str) -> Files {
    let mut files = files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    files.retain(|path, _| path.ends_with(".yaml"));
    files
}

/// The names of the cases in a folder, sorted.
pub fn cases(suite: &str) -> Vec<String> {
    let entries = fs::read_dir(bad(suite)).unwrap();
    let mut cases: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    cases.sort();
    cases
}

/// The files of a case laid over the base.
pub fn laid_over_base(suite: &str, case: &str) -> Sources {
    let mut files = base();
    files.extend(files_in(&bad(suite).join(case)));
    files.remove("expected.txt");
    sources(files)
}

/// Holds a text against the `expected.txt` of a case, or writes it there when `UPDATE` is set.
pub fn is_expected(suite: &str, case: &str, text: &str) -> Result<(), String> {
    let path = bad(suite).join(case).join("expected.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if text == expected {
        return Ok(());
    }
    Err(format!("{suite}/{case} says:\n{text}\nand is expected to say:\n{expected}"))
}

/// Xorshift: the same numbers in every run.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}
