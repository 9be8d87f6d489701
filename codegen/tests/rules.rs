//! Tests specs that are well-formed but invalid. Each folder of `bad/rules` is named after the rule
//! that it breaks, and overrides files of `bad/base`; `expected.txt` is the whole output. After a
//! change of messages, `UPDATE=1 cargo test -p codegen --test rules` regenerates it; review the
//! diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use codegen::diagnostics::{Failure, Style};
use codegen::files::{FileSet, OWNED};
use codegen::source::Sources;
use support::{
    Files, Random, base, cases, is_expected, laid_over_base, real_spec, rules_in,
    rules_of, small_spec, sources, spec_in,
};

const SUITE: &str = "rules";

/// A case with errors of many kinds.
const SEVERAL: &str = "several";

fn rendered(sources: &Sources) -> String {
    let built = codegen::build(sources);
    built.map_or_else(|failure| failure.render(sources, Style::Plain), |_| String::new())
}

#[test]
fn every_case_is_told_as_expected() {
    let wrong: Vec<_> = cases(SUITE)
        .into_iter()
        .filter_map(|case| {
            let rendered = rendered(&laid_over_base(SUITE, &case));
            is_expected(SUITE, &case, &rendered).err()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_case_breaks_the_rule_that_it_is_named_after_and_no_other() {
    for case in cases(SUITE).into_iter().filter(|case| case != SEVERAL) {
        let rules = rules_in(&rendered(&laid_over_base(SUITE, &case)));
        let rule = rules.first().unwrap_or_else(|| panic!("{case} is right"));
        assert_eq!(rules.len(), 1, "{case}: {rules:?}");
        let rule = rule.replace('-', "_");
        let variant = case.strip_prefix(&rule);
        assert!(
            variant.is_some_and(|it| it.is_empty() || it.starts_with('_')),
            "{case}"
        );
    }
}

#[test]
fn every_rule_has_a_case() {
    let mut covered = BTreeSet::new();
    for case in cases(SUITE) {
        covered.append(&mut rules_in(&rendered(&laid_over_base(SUITE, &case))));
    }
    let stated = rules_of(&["rules"]);
    assert!(stated.len() > 30, "{stated:?}");
    assert_eq!(covered, stated);
}

#[test]
fn what_is_right_breaks_no_rule() {
    for files in [base(), real_spec(), small_spec(), spec_in("tests/hostile/spec")] {
        let sources = sources(files);
        assert_eq!(rendered(&sources), "");
    }
}

#[test]
fn mistakes_are_sorted_by_place() {
    let rendered = rendered(&laid_over_base(SUITE, SEVERAL));
    let places: Vec<(&str, usize)> = rendered
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("--> "))
        .map(|place| {
            let (path, position) = place.split_once(':').unwrap();
            let (line, _) = position.split_once(':').unwrap();
            (path, line.parse().unwrap())
        })
        .collect();
    assert!(places.len() >= 10 && places.is_sorted(), "{places:?}");
    assert!(rules_in(&rendered).len() >= 10);
}

/// References to items in a file that cannot be read are not errors.
#[test]
fn a_file_that_cannot_be_read_has_no_consequences() {
    for (path, text) in [
        ("authentication/things.yaml", "title: \"Things"),
        ("authentication/things.yaml", ""),
        ("authentication/others.yaml", "title: \"Others"),
        ("errors.yaml", "status_codes: {"),
        ("api.yaml", "title: ["),
    ] {
        let mut files = base();
        if path.ends_with("/others.yaml") {
            files = replaced("[things]", "[things, others]");
        }
        files.insert(path.to_owned(), text.to_owned());
        let rendered = rendered(&sources(files));
        assert!(
            rendered.ends_with("\n1 error in 1 file; no files were written\n"),
            "{rendered}"
        );
    }
}

/// Small, well-formed modifications of a spec: they build, or are rejected with a message.
#[test]
fn no_edit_of_a_spec_makes_it_panic() {
    let files: Vec<_> = small_spec().into_iter().collect();
    let words = words(&files);
    let mut random = Random(0x1234_5678_9abc_def1);
    let (mut built, mut refused) = (0, 0);
    for _ in 0..400 {
        let mut edited = files.clone();
        for _ in 0..=random.below(3) {
            let which = random.below(edited.len());
            edited[which].1 = edit(&edited[which].1, &words, &mut random);
        }
        let sources = sources(edited);
        match codegen::build(&sources) {
            Ok(made) => stays_inside(&made, &mut built),
            Err(failure) => is_told(&failure, &sources, &mut refused),
        }
    }
    assert!(built > 20 && refused > 100, "{built} built, {refused} refused");
}

/// Asserts that every generated file is in a folder of the generator.
fn stays_inside(made: &FileSet, count: &mut usize) {
    *count += 1;
    for (path, _) in made.iter() {
        let is_owned =
            OWNED.iter().any(|folder| path.starts_with(&format!("{folder}/")));
        assert!(is_owned && !path.contains("..") && !path.contains("//"), "{path}");
    }
}

/// Asserts that every error has a file and a line, and is not an internal error.
fn is_told(failure: &Failure, sources: &Sources, count: &mut usize) {
    *count += 1;
    let rendered = failure.render(sources, Style::Plain);
    let mistakes = rendered.lines().filter(|line| line.starts_with("error["));
    let places = rendered.lines().filter(|line| {
        let place = line.trim_start().strip_prefix("--> spec/");
        place.is_some_and(|place| {
            place.rsplit(':').take(2).all(|it| it.parse::<u32>().is_ok())
        })
    });
    assert_eq!(mistakes.count(), places.count(), "{rendered}");
    assert!(!rendered.contains("error[internal]"), "{rendered}");
}

/// Returns words of the spec, and some keywords.
fn words(files: &[(String, String)]) -> Vec<String> {
    const NASTY: [&str; 20] = [
        "string",
        "integer",
        "array of string",
        "map of enum",
        "enum",
        "object",
        "self",
        "Option",
        "data",
        "extra",
        "\"\"",
        "\"..\"",
        "中文",
        "2fa",
        "-1",
        "true",
        "[]",
        "{}",
        "\"\\0\"",
        "\"a\\u202Eb\"",
    ];
    let words = files.iter().flat_map(|(_, text)| text.split_whitespace());
    let mut words: Vec<_> = words.map(str::to_owned).collect();
    words.sort();
    words.dedup();
    words.extend(NASTY.iter().flat_map(|word| vec![(*word).to_owned(); 20]));
    words
}

/// Deletes a line, repeats or moves a block, or changes the value of a key.
fn edit(text: &str, words: &[String], random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = random.below(lines.len());
    let end = block_end(&lines, at);
    let block = lines[at..end].to_vec();
    match random.below(6) {
        0 => drop(lines.remove(at)),
        1 => drop(lines.drain(at..end)),
        2 => drop(lines.splice(end..end, block)),
        3 => {
            lines.drain(at..end);
            let to = random.below(lines.len() + 1);
            lines.splice(to..to, block);
        }
        _ => {
            if let Some((key, _)) = lines[at].split_once(": ") {
                lines[at] = format!("{key}: {}", random.pick(words));
            }
        }
    }
    lines.join("\n") + "\n"
}

/// Returns the end of a block: the lines below that are indented further.
fn block_end(lines: &[String], start: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = indent(&lines[start]);
    let rest = lines[start + 1..].iter();
    let inner = rest.take_while(|line| line.trim().is_empty() || indent(line) > own);
    start + 1 + inner.count()
}

/// Returns the base with all occurrences of a text replaced.
fn replaced(from: &str, to: &str) -> Files {
    let mut files = base();
    for text in files.values_mut() {
        *text = text.replace(from, to);
    }
    files
}

#[test]
fn examples_within_their_types_and_limits_are_fine() {
    let fine = [
        (
            "type: string\n",
            "type: string\n        min_length: 3\n        max_length: 3\n",
        ),
        ("example: t-1", "example: \"\""),
        ("type: string\n", "type: integer\n        minimum: 1\n        maximum: 1\n"),
        ("type: string\n", "type: string\n        nullable: true\n"),
        ("type: string\n        required: true", "type: string\n        default: x"),
    ];
    for (from, to) in fine {
        let mut files = replaced(from, to);
        if to.contains("integer") {
            let text = files.get_mut("authentication/things.yaml").unwrap();
            *text = text.replace("example: t-1", "example: 1");
        }
        assert_eq!(rendered(&sources(files)), "", "{to}");
    }
}

/// Two groups of a client export into one module, so a name that both document is generated once.
#[test]
fn an_answer_of_two_groups_is_named_once() {
    let mut files = replaced(
        "      data: ThingDto",
        "      name: ThingRespDto\n      data: ThingDto",
    );
    let things = files["authentication/things.yaml"].clone();
    let (operations, _) = things.split_once("schemas:").unwrap();
    let others =
        operations.replace("getThing", "findThing").replace("/things", "/others");
    files.insert("authentication/others.yaml".to_owned(), others);
    let api = files.get_mut("api.yaml").unwrap();
    *api = api.replace("[things]", "[things, others]");
    let sources = sources(files);
    let made = codegen::build(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)));
    let named = made.iter().filter(|(_, text)| text.contains("type ThingRespDto ="));
    assert_eq!(named.count(), 1);
}

/// Operations named like methods of the clients, or like files that no system supports.
#[test]
fn names_that_the_client_takes_are_given_others() {
    let mut files = base();
    let things = files["authentication/things.yaml"].clone();
    let (before, after) = things.split_once("operations:\n").unwrap();
    let (operation, schemas) = after.split_once("schemas:").unwrap();
    let names = ["publish", "userInfo", "transport", "ticket", "con", "nul", "readme"];
    let operations = names.map(|name| {
        let operation = operation.replace("getThing", name);
        operation.replace("/things", &format!("/{name}"))
    });
    let operations = operations.concat();
    let text = format!("{before}operations:\n{operations}schemas:{schemas}");
    files.insert("authentication/things.yaml".to_owned(), text);
    let sources = sources(files);
    let made = codegen::build(&sources).unwrap();
    let client = "generated-client/src/generated/authentication/things/operations.rs";
    let client = made.get(client).unwrap();
    for method in ["publish_", "user_info_", "transport_", "ticket_", "con"] {
        assert!(client.contains(&format!("pub fn {method}(")), "{method}");
    }
    let site = codegen::site(&sources, Vec::new()).unwrap();
    for page in ["con-page", "nul-page", "readme-page", "publish"] {
        let path = format!("reference/authentication/things/{page}.md");
        assert!(site.get(&path).is_some(), "{path}");
    }
}
