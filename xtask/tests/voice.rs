//! Checks the wording of the project: prose, comments, and messages avoid the phrases that
//! `spec/glossary.yaml` lists. The spec itself is checked whenever it is read.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Diagnostics;
use codegen::load::load;
use codegen::raw::{Glossary, Phrase};
use codegen::source::{SourceFile, Sources};
use codegen::wording::Wording;

/// Folders without own texts, with texts of the spec, or with wrong texts on purpose.
const SKIPPED: &[&str] =
    &["target", ".git", "node_modules", "bad", "explain", "generated", "hostile"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn wording() -> Wording {
    let path = root().join("spec/glossary.yaml");
    let file = SourceFile {
        path: "glossary.yaml".to_owned(),
        text: fs::read_to_string(path).unwrap(),
    };
    let loaded = load(&Sources::new(vec![file]), &mut Diagnostics::default());
    Wording::of(&loaded.spec.glossary.unwrap().content)
}

#[test]
fn prose_comments_and_messages_avoid_the_phrases_of_the_glossary() {
    let wording = wording();
    let mut found = Vec::new();
    let mut files = 0;
    visit(&root(), &mut |path, text| {
        let prose = match path.extension().and_then(|it| it.to_str()) {
            Some("md") => text.to_owned(),
            Some("rs") => prose_of(text),
            _ => return,
        };
        files += 1;
        for hit in wording.find(&prose) {
            let line = prose[..hit.offset].matches('\n').count() + 1;
            let path = path.strip_prefix(root()).unwrap().display().to_string();
            found
                .push(format!("{path}:{line}: `{}`: write `{}`", hit.text, hit.instead));
        }
    });
    assert!(files > 300, "{files}");
    assert!(found.is_empty(), "{} phrases to avoid:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_phrase_is_found_in_comments_and_texts_and_not_in_code() {
    let wording = Wording::of(&Glossary {
        phrases: vec![Phrase {
            avoid: "bay".to_owned(),
            instead: "port".to_owned(),
        }],
        ..Glossary::default()
    });
    let hits = |text: &str| -> Vec<usize> {
        wording.find(&prose_of(text)).iter().map(|hit| hit.offset).collect()
    };
    assert_eq!(hits("// bay\nfn f() {}"), [3]);
    assert_eq!(hits("/// Once\n/// bay"), [13]);
    assert_eq!(hits("let a = \"at bay\";"), [12]);
    assert_eq!(hits("let a = \"a \\\" bay\"; let bay = \"b c\";"), [14]);
    assert_eq!(hits("let a = r#\"x \" bay\"#;"), [15]);
    assert_eq!(hits("/* bay */ let b = '\"'; // bay"), [3, 26]);
    assert_eq!(hits("mod bay; fn f<'bay>() { \"bay\" }"), [0; 0]);
}

fn visit(folder: &Path, visit_file: &mut dyn FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !SKIPPED.contains(&name) {
                visit(&path, visit_file);
            }
        } else if let Ok(text) = fs::read_to_string(&path) {
            visit_file(&path, &text);
        }
    }
}

/// Blanks everything in Rust code that is neither a comment nor a string with spaces. Line breaks
/// and offsets stay.
fn prose_of(code: &str) -> String {
    let mut output = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let prose = comment(rest).or_else(|| string(rest));
        // A quotation mark in a character literal starts no string.
        let length = if rest.starts_with("'\"'") { 3 } else { c.len_utf8() };
        let (prose, length) = prose.unwrap_or((0..0, length));
        blank(&rest[..prose.start], &mut output);
        output.push_str(&rest[prose.clone()]);
        blank(&rest[prose.end..length], &mut output);
        rest = &rest[length..];
    }
    output
}

fn blank(code: &str, output: &mut String) {
    output.extend(code.chars().flat_map(|c| {
        let blank = if c == '\n' { '\n' } else { ' ' };
        std::iter::repeat_n(blank, c.len_utf8())
    }));
}

/// Returns the text of a comment that code starts with, and the length of the comment.
fn comment(code: &str) -> Option<(Range<usize>, usize)> {
    let (close, closing) = match code.get(..2)? {
        "//" => ("\n", 0),
        "/*" => ("*/", 2),
        _ => return None,
    };
    let end = code.find(close).unwrap_or(code.len());
    Some((2..end, (end + closing).min(code.len())))
}

/// Returns the content of a string that code starts with, and the length of the string.
fn string(code: &str) -> Option<(Range<usize>, usize)> {
    let raw = code.strip_prefix('r').unwrap_or_default();
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let (start, close) = if raw[hashes..].starts_with('"') {
        (1 + hashes + 1, format!("\"{}", "#".repeat(hashes)))
    } else if code.starts_with('"') {
        (1, "\"".to_owned())
    } else {
        return None;
    };
    let mut ends = code[start..].match_indices(&close).map(|(at, _)| start + at);
    let is_end = |end: &usize| {
        let content = &code[start..*end];
        let escapes = content.len() - content.trim_end_matches('\\').len();
        start > 1 || escapes.is_multiple_of(2)
    };
    let end = ends.find(is_end).unwrap_or(code.len());
    // A string without spaces is a name.
    let prose = if code[start..end].contains(' ') { start..end } else { end..end };
    Some((prose, (end + close.len()).min(code.len())))
}
