//! Specs for tests, and reproducible random numbers.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

pub mod documents;
pub mod merging;
pub mod mutations;
pub mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::source::{SourceFile, Sources};
use proc_macro2::{TokenStream, TokenTree};

/// Files of a spec, by path.
pub type Files = BTreeMap<String, String>;

pub fn bad(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad").join(path)
}

/// Returns every file below a folder.
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

/// Returns a small valid spec.
pub fn base() -> Files {
    files_in(&bad("base"))
}

/// Returns the spec of the client.
pub fn real_spec() -> Files {
    spec_in("../spec")
}

/// Returns the small spec of `spec/README.md`.
pub fn readme_spec() -> Files {
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/README.md"),
    )
    .unwrap();
    let blocks =
        text.split("```yaml\n").skip(1).map(|block| block.split("```").next().unwrap());
    let named =
        blocks.filter_map(|text| Some((text.lines().next()?.strip_prefix("# ")?, text)));
    named.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// Returns every key of the grammar and two files of the real spec: small, for tests that read it
/// thousands of times.
pub fn small_spec() -> Files {
    let mut files = readme_spec();
    let api = files.get_mut("api.yaml").unwrap();
    *api =
        api.replace("groups: [users, teams]", "groups: [users, teams, files, messages]");
    let real = real_spec().into_iter();
    files.extend(real.filter(|(path, _)| {
        ["authentication/files.yaml", "authentication/messages.yaml"]
            .contains(&path.as_str())
    }));
    files
}

/// Returns a spec as an author writes it, with comments and in several layouts.
pub fn written_spec() -> Files {
    spec_in("tests/import/spec")
}

/// Returns a spec in a folder of the project.
pub fn spec_in(folder: &str) -> Files {
    let mut files = files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    files.retain(|path, _| path.ends_with(".yaml"));
    files
}

/// Returns the sorted names of the cases in a folder.
pub fn cases(suite: &str) -> Vec<String> {
    let entries = fs::read_dir(bad(suite)).unwrap();
    let mut cases: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    cases.sort();
    cases
}

/// Returns the base with the files of a case.
pub fn laid_over_base(suite: &str, case: &str) -> Sources {
    let mut files = base();
    files.extend(files_in(&bad(suite).join(case)));
    files.remove("expected.txt");
    sources(files)
}

/// Compares a text with the `expected.txt` of a case, or writes it there if `UPDATE` is set.
pub fn is_expected(suite: &str, case: &str, text: &str) -> Result<(), String> {
    let path = bad(suite).join(case).join("expected.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if text == expected {
        return Ok(());
    }
    Err(format!("unexpected output of {suite}/{case}:\n{text}\nexpected:\n{expected}"))
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

/// Returns all rules that these files, and the modules in these folders, mention.
pub fn rules_of(rooms: &[&str]) -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let texts = rooms.iter().flat_map(|room| {
        let path = source.join(room);
        match path.is_file() {
            true => Files::from([(String::new(), fs::read_to_string(path).unwrap())]),
            false => files_in(&path),
        }
    });
    texts.flat_map(|(_, text)| rule_names(&text)).collect()
}

/// Returns the rules that a text mentions.
pub fn rules_in(rendered: &str) -> BTreeSet<String> {
    let names = rendered.lines().filter_map(|line| {
        let (name, _) = line.strip_prefix("error[")?.split_once(']')?;
        Some(name.to_owned())
    });
    names.collect()
}

/// Returns the literals of a Rust file that look like the name of a rule: words with hyphens.
fn rule_names(source: &str) -> BTreeSet<String> {
    let no_rules: BTreeSet<_> = codegen::types::SCALARS
        .iter()
        .flat_map(|scalar| [Some(scalar.word), scalar.openapi.format])
        .flatten()
        .chain(["round-trip", "request-name"])
        .collect();
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut names = BTreeSet::new();
    collect(code.parse().unwrap(), &mut |literal| {
        let text = literal.trim_matches('"');
        let is_word = |word: &str| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase())
        };
        if text.contains('-')
            && text.split('-').all(is_word)
            && !text.starts_with("x-spec-")
            && !no_rules.contains(text)
        {
            names.insert(text.to_owned());
        }
    });
    names
}

fn collect(tokens: TokenStream, visit: &mut dyn FnMut(&str)) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), visit),
            TokenTree::Literal(literal) => visit(&literal.to_string()),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}
