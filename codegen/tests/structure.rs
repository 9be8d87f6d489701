//! Tests files that are not valid YAML or do not follow the grammar. Each folder of `bad/structure`
//! overrides files of `bad/base`; `expected.txt` is the whole output. After a change of messages,
//! `UPDATE=1 cargo test -p codegen --test structure` regenerates it; review the diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::{Diagnostics, Style};
use codegen::load::{Loaded, load};
use codegen::source::{FileId, Place, Sources};
use support::{
    Random, base, cases, is_expected, laid_over_base, real_spec, small_spec, sources,
};

const SUITE: &str = "structure";

macro_rules! cases {
    ($($case:ident)*) => {$(
        #[test]
        fn $case() {
            check_case(stringify!($case));
        }
    )*};
}

cases! {
    cjk_column
    duplicate_key
    empty_file
    list_as_key
    long_value
    missing_key
    only_nothing
    request
    request_empty
    response_empty
    request_map
    resource
    resource_empty
    resource_map
    second_document
    several
    unclosed_quote
    unexpected_file
    unknown_alias
    unknown_key
    unknown_word
    wrong_type
    yaml_syntax
}

fn check_case(case: &str) {
    let rendered = rendered(&laid_over_base(SUITE, case));
    is_expected(SUITE, case, &rendered).unwrap_or_else(|message| panic!("{message}"));
}

/// Returns the base with another group file.
fn with_group(text: &str) -> Sources {
    let mut files = base();
    files.insert("authentication/things.yaml".to_owned(), text.to_owned());
    sources(files)
}

fn group() -> String {
    base().remove("authentication/things.yaml").unwrap()
}

fn loaded(sources: &Sources) -> (Loaded, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let loaded = load(sources, &mut diagnostics);
    (loaded, diagnostics)
}

fn rendered(sources: &Sources) -> String {
    let (loaded, diagnostics) = loaded(sources);
    diagnostics.render(sources, &loaded.locations, Style::Plain)
}

fn rules(sources: &Sources) -> Vec<&'static str> {
    loaded(sources).1.list().iter().map(|diagnostic| diagnostic.rule).collect()
}

#[test]
fn every_case_is_tested() {
    let tested = include_str!("structure.rs");
    for case in cases(SUITE) {
        assert!(tested.contains(&format!("    {case}\n")), "{case}");
    }
}

#[test]
fn the_base_and_the_real_spec_are_well_formed() {
    for files in [base(), real_spec()] {
        let sources = sources(files);
        let (loaded, diagnostics) = loaded(&sources);
        assert!(diagnostics.is_empty(), "{}", rendered(&sources));
        assert!(loaded.dropped.is_empty());
        assert!(loaded.spec.api.is_some() && loaded.spec.errors.is_some());
        assert!(!loaded.spec.groups.is_empty());
    }
}

#[test]
fn missing_files_have_no_place() {
    let sources = sources([("authentication/things.yaml".to_owned(), group())]);
    let expected = "\
error[missing-file]: missing file `spec/api.yaml`
 |
 = help: create it; it contains the title, the clients, the credentials, and the envelope

error[missing-file]: missing file `spec/errors.yaml`
 |
 = help: create it; it contains the tables `status_codes` and `api_codes`

2 errors; no files were written
";
    assert_eq!(rendered(&sources), expected);
}

#[test]
fn broken_entries_are_dropped_by_name_and_the_others_stay() {
    let text = group()
        .replace("        type: string\n        required: true", "        type: []\n");
    let (loaded, _) = loaded(&with_group(&text));
    let group = &loaded.spec.groups[0].content;
    assert_eq!(group.operations.len(), 1);
    assert!(group.schemas.is_empty());
    assert_eq!(loaded.dropped.iter().collect::<Vec<_>>(), ["GetThingDto", "ThingDto"]);
}

#[test]
fn a_key_that_is_nearly_right_is_read_as_what_it_means() {
    let text = group().replace("    summary:", "    Sumary:");
    let (loaded, diagnostics) = loaded(&with_group(&text));
    assert_eq!(diagnostics.list().len(), 1);
    assert!(loaded.dropped.is_empty());
    let operation = &loaded.spec.groups[0].content.operations[0];
    assert_eq!(operation.summary.as_deref(), Some("Get a thing"));
}

#[test]
fn names_of_a_file_that_is_no_yaml_are_dropped() {
    let (loaded, _) =
        loaded(&with_group(&group().replace("title: Things", "title: \"Things")));
    assert!(loaded.spec.groups.is_empty());
    assert!(loaded.dropped.contains("getThing") && loaded.dropped.contains("ThingDto"));
}

#[test]
fn places_over_mended_data_lead_to_the_right_lines() {
    let text = group().replacen("        type: string\n", "        kind: string\n", 1);
    let sources = with_group(&text);
    let (loaded, _) = loaded(&sources);
    let document = &loaded.spec.groups[0];
    assert_eq!(document.content.schemas[0].name, "ThingDto");
    let field =
        Place::root(document.file).key("schemas").index(0).key("fields").index(0);
    let mut later = Diagnostics::default();
    later.report("r", field.key("type"), "m", "h");
    later.report_with(
        "r",
        field.name("example"),
        "n",
        "h",
        (field.clone(), "in this field"),
    );
    later.report("r", field.key("nowhere").index(7), "o", "h");
    let rendered = later.render(&sources, &loaded.locations, Style::Plain);
    let head = "spec/authentication/things.yaml";
    for (message, line) in [("m", "27:15"), ("n", "30:9"), ("o", "26:15")] {
        let start = format!("error[r]: {message}\n  --> {head}:{line}\n");
        assert!(rendered.contains(&start), "{rendered}");
    }
    assert!(rendered.contains("-- in this field"), "{rendered}");
}

#[test]
fn repetitions_are_shown_once_and_foreign_files_beside() {
    let sources = with_group(&group());
    let (loaded, _) = loaded(&sources);
    let api = Place::root(FileId(0)).key("clients").index(0);
    let group = Place::root(FileId(1)).key("title");
    let mut diagnostics = Diagnostics::default();
    for _ in 0..2 {
        let related = (api.clone(), "named here");
        diagnostics.report_with("r", group.clone(), "message", "help", related);
    }
    let expected = "\
error[r]: message
 --> spec/authentication/things.yaml:1:8
  |
1 | title: Things
  |        ^^^^^^
  |
 ::: spec/api.yaml:6:11
  |
6 |   - name: authentication
  |           -------------- named here
  |
  = help: help

1 error in 1 file; no files were written
";
    assert_eq!(diagnostics.render(&sources, &loaded.locations, Style::Plain), expected);
    let coloured = diagnostics.render(&sources, &loaded.locations, Style::Colour);
    assert!(coloured.contains("\u{1b}["));
}

#[test]
fn text_is_text_and_keys_of_examples_are_whatever_they_look_like() {
    let response = "data: ThingDto\n      example: { 1: a, true: b, 2.5: [~] }";
    let sources = with_group(&group().replace("data: ThingDto", response));
    let (loaded, diagnostics) = loaded(&sources);
    assert!(diagnostics.is_empty(), "{}", rendered(&sources));
    let example = loaded.spec.groups[0].content.operations[0].response.example.as_ref();
    assert_eq!(example.unwrap().to_string(), r#"{"1":"a","true":"b","2.5":[null]}"#);
}

#[test]
fn windows_line_ends_do_no_harm() {
    let text = group().replace('\n', "\r\n");
    assert_eq!(rules(&with_group(&text)), Vec::<&str>::new());
    let wrong = text.replacen("idempotent: true", "idempotent: ja", 1);
    let rendered = rendered(&with_group(&wrong));
    assert!(rendered.contains("things.yaml:10:17\n"), "{rendered}");
}

#[test]
fn deep_nesting_is_refused() {
    for brackets in ["[", "{a: ", "- ", "? ", "[{a: "] {
        for depth in [60, 127, 129, 5_000] {
            let deep = brackets.repeat(depth);
            rendered(&with_group(
                &group().replace("t-1", &format!("\n          {deep}")),
            ));
            let rules = rules(&with_group(&deep));
            assert!(
                depth < 128 || rules == ["yaml-syntax"],
                "{brackets} {depth} {rules:?}"
            );
        }
    }
}

#[test]
fn no_damage_to_a_spec_makes_it_panic() {
    let files: Vec<_> = small_spec().into_iter().collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..1_500 {
        let mut damaged = files.clone();
        let which = random.below(damaged.len());
        damaged[which].1 = damage(&damaged[which].1, &mut random);
        let sources = sources(damaged);
        let (loaded, diagnostics) = loaded(&sources);
        let rendered = diagnostics.render(&sources, &loaded.locations, Style::Plain);
        assert_eq!(rendered.starts_with("error["), !diagnostics.is_empty());
    }
}

/// Both ways of reading must agree, quickly through `serde_yaml` and precisely through the tree: a
/// valid file has no other error after one is inserted.
#[test]
fn both_ways_of_reading_agree() {
    let files: Vec<_> = small_spec().into_iter().collect();
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut compared = 0;
    for _ in 0..3_000 {
        let mut damaged = files.clone();
        let which = random.below(damaged.len());
        damaged[which].1 = damage(&damaged[which].1, &mut random);
        // Only the quick parser reads a `?` before a letter as a mark, in braces and brackets.
        let is_ambiguous =
            ["\n...", ",?", "{?", "[?"].iter().any(|it| damaged[which].1.contains(it));
        if is_ambiguous || !rules(&sources(damaged.clone())).is_empty() {
            continue;
        }
        damaged[which].1.push_str("\nmistake: 1\n");
        let sources = sources(damaged);
        match rules(&sources).as_slice() {
            ["unknown-key"] => compared += 1,
            // The precise parser is stricter about marks and indentation.
            ["yaml-syntax"] => {}
            _ => panic!("{}", rendered(&sources)),
        }
    }
    assert!(compared > 100, "{compared}");
}

fn damage(text: &str, random: &mut Random) -> String {
    const PIECES: [&str; 24] = [
        "{", "}", "[", "]", "\n", ": ", "- ", "&a ", "*a", "!!str ", "|\n", ">-\n",
        "\"", "'", "\t", " #", "? ", "\n---\n", "\n...\n", "微", "\r\n", "%", "\0",
        "\u{feff}",
    ];
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(50)).min(bytes.len());
        match random.below(4) {
            0 => bytes.truncate(at),
            1 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
            2 => drop(bytes.drain(at..end)),
            _ => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte = random.below(256) as u8),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
