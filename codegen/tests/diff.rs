//! Tests comparing two versions of a spec. After a change of reports, `UPDATE=1 cargo test -p
//! codegen --test diff` regenerates the expected texts in the folder `diff`; review the difference.
//! Whether the rules are right is tested in `xtask/tests/semver`, with the compiler.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Style;
use codegen::diff::rules::{RULES, rule};
use codegen::diff::{Diff, Effect, Step, Version, diff, render};
use codegen::source::{SourceFile, Sources};
use support::{Files, readme_spec, real_spec, sources};

const USERS: &str = "authentication/users.yaml";

/// Changes of every step, in several files.
const CHANGES: [(&str, &str, &str); 12] = [
    // Breaking.
    (USERS, "path: /api/v3/import-users", "path: /api/v3/users/import"),
    (USERS, "- { name: weight, type: number,", "- { name: weight, type: string,"),
    (USERS, "- { value: Suspended,", "- { value: Blocked,"),
    (USERS, "- { name: labels, type: map of string,", "- { name: marks, type: map of any,"),
    (
        USERS,
        "- { name: table, type: file, required: true,",
        "- { name: owner, type: string, required: true, description: Who imports the users. }
      - { name: table, type: file, required: true,",
    ),
    // Additions.
    (USERS, "  - name: countTokens\n", "  - name: tallyTokens\n    aliases: [countTokens]\n"),
    (
        USERS,
        "- { name: birthday, type: date-time,",
        "- { name: home, type: HomeDto, description: Where the user lives. }
      - { name: birthday, type: date-time,",
    ),
    (
        USERS,
        "  - name: UserStatus ",
        "  - name: HomeDto
    description: Where a user lives.
    fields:
      - { name: city, type: string, description: The city. }

  - name: UserStatus ",
    ),
    ("errors.yaml", "name: NotFound,", "name: Missing,"),
    // Documentation.
    (USERS, "maximum: 50, description: Users per page.", "maximum: 40, description: Users per page."),
    (USERS, "description: Total number of users.", "description: Number of all users."),
    ("api.yaml", "description: What happened.", "description: What has happened."),
];

/// Returns the path of an expected text.
fn expected(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff").join(name)
}

/// Compares a text with an expected one, or writes it if `UPDATE` is set.
#[track_caller]
fn assert_expected(name: &str, text: &str) {
    let path = expected(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap_or_default(), "{name}");
}

/// Returns the spec of the README, and the same with all [`CHANGES`].
fn versions() -> (Files, Files) {
    let old = readme_spec();
    let mut new = old.clone();
    for (path, find, with) in CHANGES {
        replace(&mut new, path, find, with);
    }
    (old, new)
}

/// Replaces a text that occurs once.
#[track_caller]
fn replace(files: &mut Files, path: &str, find: &str, with: &str) {
    let text = files.get_mut(path).unwrap();
    assert_eq!(text.matches(find).count(), 1, "`{find}` in {path}");
    *text = text.replace(find, with);
}

#[track_caller]
fn compared(old: &Files, new: &Files) -> Diff {
    let (old, new) = (sources(old.clone()), sources(new.clone()));
    diff(&old, &new).unwrap_or_else(|version| match version {
        Version::Old(failure) => panic!("{}", failure.render(&old, Style::Plain)),
        Version::New(failure) => panic!("{}", failure.render(&new, Style::Plain)),
    })
}

/// Returns the differences after edits of the spec of the README: rules and subjects.
#[track_caller]
fn edited(edits: &[(&str, &str)]) -> Diff {
    let old = readme_spec();
    let mut new = old.clone();
    for (find, with) in edits {
        replace(&mut new, USERS, find, with);
    }
    compared(&old, &new)
}

fn names(diff: &Diff) -> Vec<(&'static str, &str)> {
    diff.changes.iter().map(|it| (it.rule.name, it.subject.as_str())).collect()
}

fn allowing(text: &str) -> Sources {
    let path = "allowed.yaml".to_owned();
    Sources::documents(vec![SourceFile {
        path,
        text: text.to_owned(),
    }])
}

/// Returns the differences with an allowed one and a question.
fn example() -> Diff {
    let (old, new) = versions();
    let mut diff = compared(&old, &new);
    let allowed = "allow:
  - rule: path-changed
    subject: importUsers
    reason: The server accepts both paths.
";
    diff.allow(&allowing(allowed)).unwrap();
    diff
}

#[test]
fn reports_are_as_expected() {
    let diff = example();
    assert_expected("report.txt", &render::text(&diff, false));
    assert_expected("all.txt", &render::text(&diff, true));
    assert_expected("report.md", &render::markdown(&diff));
    assert_expected("report.json", &render::json(&diff));
    assert_expected("github.txt", &render::github(&diff));
    assert_expected("changelog.md", &render::changelog(&diff, "0.2.0", "2026-11-26"));
}

#[test]
fn rules_are_as_documented() {
    assert_expected("rules.md", &render::rules());
    let mut seen = BTreeSet::new();
    for rule in RULES {
        let is_kebab = rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        assert!(is_kebab && seen.insert(rule.name), "{}", rule.name);
        assert!(rule.reason.ends_with('.'), "{}", rule.name);
        assert_eq!(codegen::diff::rules::rule(rule.name), Some(*rule));
    }
    assert_eq!(rule("no-such-rule"), None);
}

#[test]
fn the_step_is_that_of_the_worst_effect() {
    for (name, step) in [
        ("text-changed", Step::Patch),
        ("operation-added", Step::Minor),
        ("became-idempotent", Step::Minor),
        ("path-changed", Step::Major),
        ("operation-removed", Step::Major),
        ("no-longer-idempotent", Step::Major),
    ] {
        assert_eq!(rule(name).unwrap().step(), step, "{name}");
    }
    for rule in RULES {
        let worst = rule.wire.max(rule.rust).max(rule.behavior);
        let expected = match worst {
            Effect::None => Step::Patch,
            Effect::Compatible => Step::Minor,
            Effect::Breaking => Step::Major,
        };
        assert_eq!(rule.step(), expected, "{}", rule.name);
    }
}

#[test]
fn equal_versions_have_no_differences() {
    for files in [readme_spec(), real_spec()] {
        let diff = compared(&files, &files);
        assert_eq!((names(&diff), diff.questions.len()), (Vec::new(), 0));
        assert_eq!(diff.step(), None);
        assert_eq!(render::text(&diff, true), "No differences.\n");
        assert_eq!(render::markdown(&diff), "# API changes\n\nNo differences.\n");
        assert_eq!(
            render::changelog(&diff, "1.0.1", "2026-11-26"),
            "## 1.0.1 - 2026-11-26\n"
        );
        let github = "::notice title=API changes::No differences.\n";
        assert_eq!(render::github(&diff), github);
    }
}

#[test]
fn layout_and_comments_are_no_differences() {
    let old = readme_spec();
    let mut new = old.clone();
    replace(
        &mut new,
        USERS,
        "# optional: the default is derived from the operation",
        "",
    );
    replace(
        &mut new,
        USERS,
        "- { name: weight, type: number, description: Weight in kilograms. }",
        "- name: weight\n        description: Weight in kilograms.\n        type: number",
    );
    assert_eq!(names(&compared(&old, &new)), []);
}

#[test]
fn changes_are_sorted_by_place() {
    let diff = example();
    assert!(diff.changes.is_sorted_by_key(|change| &change.home));
    assert_eq!(render::json(&diff), render::json(&example()));
}

#[test]
fn files_of_exceptions_are_checked() {
    for case in fs::read_dir(expected("allow")).unwrap() {
        let path = case.unwrap().path();
        if path.extension().is_none_or(|it| it != "yaml") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        let sources = allowing(&fs::read_to_string(&path).unwrap());
        let (old, new) = versions();
        let failure = compared(&old, &new).allow(&sources).unwrap_err();
        let text = failure.render(&sources, Style::Plain);
        assert_expected(&format!("allow/{name}.txt"), &text);
    }
}

#[test]
fn allowed_changes_are_patches() {
    let diff = edited(&[("path: /api/v3/import-users", "path: /api/v3/users/import")]);
    assert_eq!(diff.step(), Some(Step::Major));
    let mut allowed = diff;
    allowed
        .allow(&allowing(
            "allow: [{ rule: path-changed, subject: importUsers, reason: Unused. }]",
        ))
        .unwrap();
    assert_eq!(allowed.step(), Some(Step::Patch));
    assert_eq!(allowed.changes[0].allowed.as_deref(), Some("Unused."));
}

#[test]
fn renames_are_recognized() {
    for (edits, change, from) in [
        // An operation by its alias, and by its route.
        (
            vec![(
                "  - name: newPassword\n",
                "  - name: createPassword\n    aliases: [newPassword]\n",
            )],
            ("operation-renamed-with-alias", "createPassword"),
            "newPassword",
        ),
        (
            vec![("  - name: newPassword\n", "  - name: createPassword\n")],
            ("operation-renamed", "createPassword"),
            "newPassword",
        ),
        // A type by its members.
        (
            vec![
                ("  - name: ListOptionsDto\n", "  - name: OptionsDto\n"),
                ("type: ListOptionsDto,", "type: OptionsDto,"),
            ],
            ("type-renamed", "OptionsDto"),
            "ListOptionsDto",
        ),
        // A response by its operation, although its members change.
        (
            vec![
                ("  - name: LogsDto\n", "  - name: LogPageDto\n"),
                ("data: LogsDto ", "data: LogPageDto "),
                (
                    "      - { name: nextCursor, type: string,",
                    "      - { name: size, type: integer, description: Entries on this page. }\n      - { name: nextCursor, type: string,",
                ),
            ],
            ("type-renamed", "LogPageDto"),
            "LogsDto",
        ),
        // A field by its alias, and by its text.
        (
            vec![(
                "- { name: weight, type: number, description: Weight in kilograms. }",
                "- { name: mass, aliases: [weight], type: number, description: Mass in kilograms. }",
            )],
            ("field-renamed-with-alias", "UserDto.mass"),
            "weight",
        ),
        (
            vec![("- { name: weight,", "- { name: mass,")],
            ("field-renamed", "UserDto.mass"),
            "weight",
        ),
        // A value of an enum by its name in Rust.
        (
            vec![(
                "- { value: M, rust_name: Male,",
                "- { value: male, rust_name: Male,",
            )],
            ("enum-value-changed", "UserDtoGender value M"),
            "M",
        ),
        // A form of a union by its type.
        (
            vec![("- { name: addresses,", "- { name: emails,")],
            ("union-form-renamed", "Contact::Addresses"),
            "Addresses",
        ),
    ] {
        let diff = edited(&edits);
        assert!(
            names(&diff).contains(&change),
            "{change:?} is not in {:?}",
            names(&diff)
        );
        let renamed = diff.changes.iter().find(|it| it.rule.name == change.0).unwrap();
        assert_eq!(renamed.before.as_deref(), Some(from), "{change:?}");
        assert_eq!(diff.questions, [], "{change:?}");
    }
}

#[test]
fn what_may_be_a_rename_is_asked() {
    // Another route, but the same summary.
    let diff = edited(&[(
        "  - name: newPassword\n    method: POST\n    path: /api/v3/new-password\n",
        "  - name: createPassword\n    method: POST\n    path: /api/v3/create-password\n",
    )]);
    assert_eq!(
        names(&diff),
        [("operation-removed", "newPassword"), ("operation-added", "createPassword")]
    );
    let [question] = diff.questions.as_slice() else { panic!("{:?}", diff.questions) };
    assert_eq!(
        (question.removed.as_str(), question.added.as_str()),
        ("newPassword", "createPassword")
    );
    assert_eq!(
        question.hint,
        "if `createPassword` replaces `newPassword`, add `aliases: [newPassword]` to it"
    );

    // Another text, but the same type.
    let diff = edited(&[(
        "- { name: weight, type: number, description: Weight in kilograms. }",
        "- { name: mass, type: number, description: Mass in kilograms. }",
    )]);
    assert_eq!(
        names(&diff),
        [("field-removed", "UserDto.weight"), ("response-field-added", "UserDto.mass")]
    );
    let [question] = diff.questions.as_slice() else { panic!("{:?}", diff.questions) };
    assert_eq!(
        (question.removed.as_str(), question.added.as_str()),
        ("UserDto.weight", "UserDto.mass")
    );

    // Another type: two fields that have nothing in common.
    let diff = edited(&[(
        "- { name: weight, type: number, description: Weight in kilograms. }",
        "- { name: hobby, type: string, description: A hobby. }",
    )]);
    assert_eq!(diff.questions, []);
}

#[test]
fn types_that_both_clients_use_are_reported_once() {
    let with_shared = |shared: &str| {
        let mut files = readme_spec();
        replace(
            &mut files,
            "api.yaml",
            "\ncredentials:   ",
            "
  - name: management
    title: Management
    description: Operations for administrators.
    credentials: [user]
    groups: [admins]

credentials:   ",
        );
        let group = "title: Admins
description: Finds administrators.
operations:
  - name: findAdmin
    method: GET
    path: /api/v3/find-admin
    summary: Find an administrator
    description: Returns an administrator.
    idempotent: true
    response: { data: UserDto }
";
        files.insert("management/admins.yaml".to_owned(), group.to_owned());
        // Moves all types of the group to the shared file.
        let users = files.get_mut(USERS).unwrap();
        let (operations, schemas) = users.split_once("\nschemas:\n").unwrap();
        let schemas = format!("title: Shared\ndescription: Types.\nschemas:\n{schemas}");
        let operations = operations.to_owned();
        files.insert("shared.yaml".to_owned(), format!("{schemas}{shared}"));
        files.insert(USERS.to_owned(), operations);
        files
    };
    let old = with_shared("");
    let mut new = old.clone();
    let field = "- { name: weight, type: number, description: Weight in kilograms. }";
    let added = format!(
        "{field}\n      - {{ name: home, type: HomeDto, description: The home. }}"
    );
    replace(&mut new, "shared.yaml", field, &added);
    new.get_mut("shared.yaml").unwrap().push_str(
        "  - name: HomeDto
    description: A home.
    fields:
      - { name: city, type: string, description: The city. }
",
    );
    let expected = [("type-added", "HomeDto"), ("response-field-added", "UserDto.home")];
    assert_eq!(names(&compared(&old, &new)), expected);
    let expected = [("type-removed", "HomeDto"), ("field-removed", "UserDto.home")];
    assert_eq!(names(&compared(&new, &old)), expected);
}

#[test]
fn errors_name_the_version() {
    let (old, _) = versions();
    let mut bad = old.clone();
    replace(
        &mut bad,
        USERS,
        "- { name: weight, type: number,",
        "- { name: weight, type: numbr,",
    );
    let (old, bad) = (sources(old), sources(bad));
    let Err(Version::New(failure)) = diff(&old, &bad) else { panic!("no error") };
    assert!(failure.render(&bad, Style::Plain).contains("unknown type `numbr`"));
    let Err(Version::Old(failure)) = diff(&bad, &old) else { panic!("no error") };
    assert!(failure.render(&bad, Style::Plain).contains("unknown type `numbr`"));
}

#[test]
fn released_versions_may_lack_what_the_api_does_not_depend_on() {
    let old = readme_spec();
    let mut new = old.clone();
    replace(&mut new, USERS, "description: Weight in kilograms.", "description: \"\"");
    let (old, new) = (sources(old), sources(new));
    let Err(Version::New(_)) = diff(&old, &new) else { panic!("no error") };
    let changes = diff(&new, &old).map_err(|_| "an error").unwrap();
    assert_eq!(names(&changes), [("text-changed", "UserDto.weight")]);
}
