//! Tests `cargo xtask lint`: each rule has a folder in `tests/lint` with a spec that breaks it, the
//! full report, and a spec that follows it. Set `UPDATE=1` to write the reports.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Severity, Style};
use codegen::lint::rules::RULES;
use codegen::lint::{Report, fix, lint, render};
use codegen::source::Sources;
use serde_json::Value;
use support::{base, real_spec, sources};

fn folder(rule: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint").join(rule)
}

/// Returns the base with the files of a fixture.
fn fixture(rule: &str, file: &str) -> Sources {
    laid_over(&fs::read_to_string(folder(rule).join(file)).unwrap())
}

/// Returns the base with the files of a text. Each starts with a line such as `# spec/api.yaml`.
fn laid_over(text: &str) -> Sources {
    let mut files = base();
    for part in text.split("# spec/").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        files.insert(path.to_owned(), text.to_owned());
    }
    sources(files)
}

#[track_caller]
fn linted(sources: &Sources) -> Report {
    lint(sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(sources, Style::Plain)))
}

fn rules_of(report: &Report) -> BTreeSet<&'static str> {
    report.open().map(|finding| finding.rule.name).collect()
}

#[test]
fn every_rule_has_fixtures_and_a_requirement() {
    let names: BTreeSet<_> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(names.len(), RULES.len());
    let entries = fs::read_dir(folder("")).unwrap();
    let folders: BTreeSet<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(folders, names);
    for rule in RULES {
        assert!(rule.requirement.ends_with('.'), "{}", rule.name);
    }
}

#[test]
fn bad_specs_break_their_rule_with_the_expected_report() {
    let mut wrong = Vec::new();
    for rule in RULES {
        let sources = fixture(rule.name, "bad.yaml");
        let report = linted(&sources);
        assert_eq!(rules_of(&report), BTreeSet::from([rule.name]));
        let text = render::text(&report, &sources, Severity::Note, Style::Plain);
        let path = folder(rule.name).join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &text).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != text {
            wrong.push(format!("{}:\n{text}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn good_specs_break_no_rule() {
    for rule in RULES {
        let report = linted(&fixture(rule.name, "good.yaml"));
        assert_eq!(rules_of(&report), BTreeSet::new(), "{}", rule.name);
    }
}

#[test]
fn the_spec_passes_and_every_exception_is_used() {
    let report = linted(&sources(real_spec()));
    let open: Vec<_> = report
        .open()
        .filter(|finding| finding.rule.severity >= Severity::Warning)
        .map(|finding| (finding.rule.name, &finding.subject))
        .collect();
    assert_eq!(open, []);
}

#[test]
fn findings_outside_the_allowed_subjects_stay_open() {
    let path = "# spec/authentication/things.yaml\n";
    let text = fs::read_to_string(folder("same-text").join("bad.yaml")).unwrap();
    let things = text.strip_prefix(path).unwrap();
    let allow = |subjects: &str| {
        let list = format!(
            "exceptions:\n  - {{ rule: same-text, subjects: [{subjects}], reason: Twins. }}\n"
        );
        linted(&laid_over(&format!("# spec/lint.yaml\n{list}{path}{things}")))
    };
    let report = allow("ThingDto.key");
    let open: Vec<_> = report.open().map(|finding| finding.subject.as_str()).collect();
    assert_eq!(open, ["ThingDto.color::GREEN"]);
    let allowed: Vec<_> =
        report.findings.iter().filter_map(|it| it.allowed.as_deref()).collect();
    assert_eq!(allowed, ["Twins."]);
    assert!(!allow("ThingDto.key, ThingDto.color::GREEN").reaches(Severity::Note));

    // The same subject twice.
    let report = allow("ThingDto.key, ThingDto.color::GREEN, ThingDto.key");
    let messages: Vec<_> =
        report.open().map(|finding| finding.diagnostic.message.as_str()).collect();
    assert_eq!(messages, ["`ThingDto.key` is allowed twice to break `same-text`"]);
}

#[test]
fn a_spec_with_errors_is_refused() {
    let mut files = base();
    let things = files.get_mut("authentication/things.yaml").unwrap();
    *things = things.replace("data: ThingDto", "data: ThngDto");
    let failure = lint(&sources(files)).unwrap_err();
    assert_eq!(failure.diagnostics.list().len(), 1);
}

const UNTIDY: &str = "\
# spec/authentication/things.yaml
# yaml-language-server: $schema=../schema/group.schema.json
title: Things   # a comment
description: What is kept.

operations:
  # Reads a thing.
  - name: getThing
    method: POST
    path: /things
    summary: Get a thing
    description: returns  the thing, e.g. a box   # too short
    credentials: [app]
    idempotent: true
    request: GetThingDto
    response: { data: ThingDto }
  - { name: dropThing, method: POST, path: /things/drop, summary: Drop a thing, description: Drops it.,
      credentials: [app], idempotent: true, request: GetThingDto, response: {} }

schemas:
  - name: GetThingDto
    description: Names a thing.
    fields:
      - { name: id, type: string, required: true, description: identifier of the thing, example: t-1 }
      - { name: left, type: PartDto, description: One part. }

  - name: ThingDto
    description: |-
      A thing  , in order to

      keep it
    fields:
      - name: id   # the key
        type: string
        description: Identifier of the thing.

  - name: PartDto
    description: A part.
    fields:
      - { name: userName, type: string, description: Person who has the part., example: a }
      - { name: old, type: OldDto, description: The part before., }

  - name: OldDto
    description: An old part.
    fields:
      - name: username
        # Keep this.
        type: string
        description: Person who had the part.
        example: b
";

const TIDY: &str = "\
# yaml-language-server: $schema=../schema/group.schema.json
title: Things   # a comment
description: What is kept.

operations:
  # Reads a thing.
  - name: getThing
    method: POST
    path: /things
    summary: Get a thing
    description: Returns the thing, for example a box.   # too short
    credentials: [app]
    idempotent: true
    request: GetThingDto
    response: { data: ThingDto }
  - { name: dropThing, method: POST, path: /things/drop, summary: Drop a thing, description: Drops it.,
      credentials: [app], idempotent: true, request: GetThingDto, response: {} }

schemas:
  - name: GetThingDto
    description: Names a thing.
    fields:
      - { name: id, type: string, required: true, description: Identifier of the thing., example: t-1 }
      - { name: left, type: PartDto, description: One part. }

  - name: ThingDto
    description: |-
      A thing, to

      keep it.
    fields:
      - name: id   # the key
        type: string
        description: Identifier of the thing.

  - name: PartDto
    description: A part.
    fields:
      - { name: userName, type: string, description: Person who has the part., example: a }
      - { name: old, type: OldDto, description: The part before., }

  - name: OldDto
    description: An old part.
    fields:
      - name: username
        rust_name: user_name
        # Keep this.
        type: string
        description: Person who had the part.
        example: b
";

#[test]
fn fixes_keep_comments_and_layout_and_leave_nothing_to_fix() {
    let sources = laid_over(UNTIDY);
    let fixed = fix(&sources, &[]).unwrap();
    let paths: Vec<_> = fixed.files.keys().collect();
    assert_eq!(paths, ["authentication/things.yaml"]);
    assert_eq!(fixed.files["authentication/things.yaml"], TIDY);
    assert_eq!(rules_of(&fixed.report), BTreeSet::new());
    let counts: Vec<_> = fixed.counts.into_iter().collect();
    let expected = [
        ("filler-phrase", 2),
        ("inconsistent-name", 1),
        ("lowercase-start", 2),
        ("missing-full-stop", 3),
        ("odd-spacing", 2),
    ];
    assert_eq!(counts, expected);

    let again = fix(&fixed.sources, &[]).unwrap();
    assert!(again.files.is_empty() && again.counts.is_empty());
}

#[test]
fn only_the_requested_rules_are_fixed_and_exceptions_are_not() {
    let sources = laid_over(UNTIDY);
    let fixed = fix(&sources, &["inconsistent-name"]).unwrap();
    assert_eq!(fixed.counts.into_iter().collect::<Vec<_>>(), [("inconsistent-name", 1)]);
    let expected = UNTIDY.replace(
        "      - name: username\n",
        "      - name: username\n        rust_name: user_name\n",
    );
    let path = "# spec/authentication/things.yaml\n";
    assert_eq!(
        fixed.files["authentication/things.yaml"],
        expected.strip_prefix(path).unwrap()
    );

    let exception = "\
# spec/lint.yaml
exceptions:
  - { rule: inconsistent-name, subjects: [OldDto.username], reason: Old names stay. }
";
    let sources = laid_over(&format!("{exception}{UNTIDY}"));
    let fixed = fix(&sources, &["inconsistent-name"]).unwrap();
    assert!(fixed.files.is_empty(), "{:?}", fixed.files);
}

#[test]
fn json_names_the_location_and_the_reason() {
    let sources = fixture("idle-exception", "good.yaml");
    let json: Value =
        serde_json::from_str(&render::json(&linted(&sources), &sources)).unwrap();
    let expected = serde_json::json!({ "findings": [{
        "rule": "read-not-idempotent",
        "level": "warning",
        "subject": "getThing",
        "file": "spec/authentication/things.yaml",
        "line": 10,
        "column": 17,
        "message": "`getThing` is not idempotent, but its name says that it reads",
        "help": "set `idempotent: true`, or allow it with the effect of a repeated call as the reason",
        "fixable": false,
        "allowed": "Each call wears the thing out.",
    }] });
    assert_eq!(json, expected);
}

#[test]
fn annotations_are_escaped_and_omit_what_is_allowed() {
    let sources = fixture("path-style", "bad.yaml");
    let report = linted(&sources);
    let expected = "::notice file=spec/authentication/things.yaml,line=21,col=11,title=path-style\
        ::the segment `weighThings` is not a lowercase word with hyphens; help: use the usual \
        style if the server accepts it\n";
    assert_eq!(render::github(&report, &sources, Severity::Note), expected);
    assert_eq!(render::github(&report, &sources, Severity::Warning), "");
    let sources = fixture("idle-exception", "good.yaml");
    assert_eq!(render::github(&linted(&sources), &sources, Severity::Note), "");
}

/// Checks what code hosts require of SARIF 2.1.0.
#[test]
fn sarif_has_the_required_structure() {
    for rule in RULES {
        let sources = fixture(rule.name, "bad.yaml");
        let report = linted(&sources);
        let log: Value =
            serde_json::from_str(&render::sarif(&report, &sources)).unwrap();
        assert_eq!(log["version"], "2.1.0");
        assert_eq!(log["runs"].as_array().unwrap().len(), 1);
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), RULES.len());
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), report.findings.len());
        for (result, finding) in results.iter().zip(&report.findings) {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
            assert_eq!(result["ruleId"], finding.rule.name);
            assert_eq!(result["level"], finding.rule.severity.as_str());
            assert!(result["message"]["text"].as_str().is_some_and(|it| !it.is_empty()));
            assert_eq!(result["suppressions"], Value::Null);
            let related = result["relatedLocations"].as_array();
            assert_eq!(related.is_some(), finding.diagnostic.related.is_some());
            let locations = result["locations"].as_array().unwrap();
            for location in locations.iter().chain(related.into_iter().flatten()) {
                is_in_the_file(&location["physicalLocation"], &sources);
            }
        }
    }
    let sources = fixture("idle-exception", "good.yaml");
    let log: Value =
        serde_json::from_str(&render::sarif(&linted(&sources), &sources)).unwrap();
    let suppressions = &log["runs"][0]["results"][0]["suppressions"];
    assert_eq!(suppressions[0]["kind"], "external");
    assert_eq!(suppressions[0]["justification"], "Each call wears the thing out.");
}

/// Checks that a region is not empty and ends in its file.
#[track_caller]
fn is_in_the_file(location: &Value, sources: &Sources) {
    let uri = location["artifactLocation"]["uri"].as_str().unwrap();
    let file = sources.iter().find(|(_, file)| uri == format!("spec/{}", file.path));
    let lines = file.unwrap().1.text.lines().count() as u64;
    let number = |key: &str| location["region"][key].as_u64().unwrap();
    let start = (number("startLine"), number("startColumn"));
    let end = (number("endLine"), number("endColumn"));
    assert!((1, 1) <= start && start < end && end.0 <= lines, "{start:?} {end:?}");
}

#[test]
fn the_exception_in_the_readme_of_the_spec_is_used() {
    let report = linted(&sources(support::readme_spec()));
    let allowed = report.findings.iter().filter(|finding| finding.allowed.is_some());
    let allowed: Vec<_> =
        allowed.map(|it| (it.rule.name, it.subject.as_str())).collect();
    assert_eq!(allowed, [("write-looks-unrepeatable", "addMembers")]);
    assert!(!report.reaches(Severity::Error));
}
