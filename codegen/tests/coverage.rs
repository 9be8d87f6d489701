//! Tests the coverage of a spec. `openapi/spec` contains every key of the grammar.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::coverage::{Counts, Coverage, Row, coverage};
use codegen::diagnostics::Diagnostics;
use codegen::load::load;
use support::{Files, sources, spec_in};

const EVERY_KEY: &str = "tests/openapi/spec";

fn counted(files: Files) -> Coverage {
    coverage(&sources(files))
}

fn row(coverage: &Coverage, group: &str) -> Counts {
    coverage.rows.iter().find(|row| row.group == group).unwrap().counts
}

fn edited(path: &str, edits: &[(&str, &str)]) -> Files {
    let mut files = spec_in(EVERY_KEY);
    let text = files.get_mut(path).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        *text = text.replace(from, to);
    }
    files
}

#[test]
fn everything_is_counted() {
    let coverage = counted(spec_in(EVERY_KEY));
    let users = Counts {
        emitted: 4,
        hidden: 1,
        aliases: 2,
        dtos: 4,
        unions: 1,
        enums: 2,
        fields: 22,
        values: 3,
        texts: 47,
        missing: 0,
        credentials: 5,
        idempotent: 5,
        pages: 5,
        errors: 1,
        permissions: 1,
        secrets: 1,
        deprecated: 3,
        corrected: 1,
    };
    let files = Counts {
        emitted: 2,
        dtos: 2,
        fields: 2,
        texts: 9,
        credentials: 2,
        idempotent: 2,
        pages: 2,
        secrets: 1,
        ..Counts::default()
    };
    let people = Counts {
        emitted: 2,
        unions: 1,
        texts: 9,
        credentials: 2,
        idempotent: 2,
        pages: 2,
        ..Counts::default()
    };
    let shared = Counts {
        dtos: 4,
        enums: 1,
        fields: 1,
        values: 2,
        texts: 10,
        ..Counts::default()
    };
    let texts = |texts| Counts {
        texts,
        ..Counts::default()
    };
    let row = |client: &str, group: &str, counts| Row {
        client: client.to_owned(),
        group: group.to_owned(),
        counts,
    };
    let rows = [
        row("", "api", texts(12)),
        row("", "errors", texts(2)),
        row("authentication", "users", users),
        row("authentication", "files", files),
        row("management", "people", people),
        row("", "shared", shared),
    ];
    assert_eq!(coverage.rows, rows);
    assert_eq!(coverage.errors, 0);
}

#[test]
fn sums_are_of_a_client_and_of_everything() {
    let coverage = counted(spec_in(EVERY_KEY));
    let client = coverage.client("authentication");
    assert_eq!((client.emitted, client.hidden, client.texts), (6, 1, 56));
    let all = coverage.total();
    let expected = Counts {
        emitted: 8,
        hidden: 1,
        aliases: 2,
        dtos: 10,
        unions: 2,
        enums: 3,
        fields: 25,
        values: 5,
        texts: 89,
        missing: 0,
        credentials: 9,
        idempotent: 9,
        pages: 9,
        errors: 1,
        permissions: 1,
        secrets: 2,
        deprecated: 3,
        corrected: 1,
    };
    assert_eq!(all, expected);
}

#[test]
fn what_is_not_decided_is_not_counted() {
    let path = "authentication/users.yaml";
    let coverage = counted(edited(
        path,
        &[
            ("    credentials: [app, user]\n", ""),
            ("    idempotent: true\n", ""),
            ("    summary: List users\n", "    summary:\n"),
            ("Seen otherwise.", "\"\""),
        ],
    ));
    let users = row(&coverage, "users");
    assert_eq!((users.credentials, users.idempotent), (4, 1));
    assert_eq!((users.texts, users.missing), (45, 2));
}

#[test]
fn what_looks_like_a_page_has_to_be_decided() {
    let pages = |text: &str| {
        let mut files = spec_in(EVERY_KEY);
        files.insert("management/people.yaml".to_owned(), text.to_owned());
        row(&counted(files), "people").pages
    };
    let operation = |request: &str, response: &str, fields: &str| {
        pages(&format!(
            "title: People\noperations:\n  - name: find\n    method: POST\n    path: /find\n\
             {request}    response: {response}\n\
             schemas:\n  - name: Ask\n    fields:\n      - {{ name: options, type: Options }}\n\
             \x20 - name: Options\n    fields:\n      - {{ name: pagination, type: Pages }}\n\
             \x20 - name: Pages\n    fields:\n      - {{ name: {fields}, type: integer }}\n",
        ))
    };
    let dto = "    request: Ask\n";
    assert_eq!(operation(dto, "{}", "limit"), 0);
    assert_eq!(operation(dto, "{}", "page"), 0);
    assert_eq!(operation(dto, "{}", "size"), 1);
    assert_eq!(operation("    request: Pages\n", "{}", "page"), 0);
    assert_eq!(operation("", "{ data: Pages }", "totalCount"), 0);
    assert_eq!(operation("", "{ bare: Pages }", "totalCount"), 0);
    assert_eq!(operation("", "{ data: Pages }", "page"), 1);
    assert_eq!(operation(dto, "{}", "totalCount"), 1);
    let parameters =
        "    request: { name: Given, parameters: [{ name: limit, type: integer }] }\n";
    assert_eq!(operation(parameters, "{}", "size"), 0);
    let decided = "    request: Pages\n    pagination: { style: none }\n";
    assert_eq!(operation(decided, "{}", "page"), 1);
}

#[test]
fn missing_texts_are_those_that_the_generator_asks_for() {
    for folder in ["tests/hostile/spec", "../spec"] {
        let blanked = spec_in(folder).into_iter().map(|(path, text)| {
            let mut value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
            blank(&mut value);
            (path, serde_yaml::to_string(&value).unwrap())
        });
        let sources = sources(blanked.collect::<Files>());
        let mut diagnostics = Diagnostics::default();
        load(&sources, &mut diagnostics);
        assert!(diagnostics.is_empty());
        let failure = codegen::build(&sources).err().unwrap();
        let told = failure.diagnostics.list().iter();
        let told = told.filter(|it| it.rule == "empty-description").count();
        let coverage = coverage(&sources);
        assert!(told > 50, "{folder}: {told}");
        assert_eq!(coverage.total().missing, told, "{folder}");
    }
}

/// Empties every title, summary, and description.
fn blank(value: &mut serde_yaml::Value) {
    use serde_yaml::Value;
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                let is_text =
                    matches!(key.as_str(), Some("title" | "summary" | "description"));
                match value {
                    Value::String(text) if is_text => text.clear(),
                    value => blank(value),
                }
            }
        }
        Value::Sequence(list) => list.iter_mut().for_each(blank),
        _ => {}
    }
}

#[test]
fn a_spec_that_cannot_be_read_in_full_is_counted_as_far_as_it_can() {
    let edits = [("    method: PUT\n", "    method: SEND\n")];
    let coverage = counted(edited("authentication/users.yaml", &edits));
    assert_eq!(coverage.errors, 1);
    assert_eq!(row(&coverage, "users").emitted, 3);
    let warning = "some items cannot be read, so the numbers are too low (errors: 1); run \
                   `cargo xtask codegen` for details\n";
    assert!(coverage.to_text().ends_with(warning));
    assert!(coverage.to_markdown().ends_with(&format!("- {warning}")));

    let nothing = counted(Files::new());
    assert_eq!(nothing.total(), Counts::default());
    assert_eq!(nothing.errors, 2);
}

#[test]
fn files_that_no_client_lists_come_behind_the_others() {
    let mut files = spec_in(EVERY_KEY);
    files.insert("authentication/alone.yaml".to_owned(), "title: Alone\n".to_owned());
    files.insert("zoo/thing.yaml".to_owned(), "title: Thing\n".to_owned());
    let groups: Vec<_> = counted(files).rows.into_iter().map(|row| row.group).collect();
    let expected =
        ["api", "errors", "users", "files", "alone", "people", "thing", "shared"];
    assert_eq!(groups, expected);
}

/// Returns two rows, one of them with numbers of two digits.
fn small() -> Coverage {
    let counts = Counts {
        emitted: 12,
        texts: 3,
        ..Counts::default()
    };
    let row = |client: &str, group: &str, counts| Row {
        client: client.to_owned(),
        group: group.to_owned(),
        counts,
    };
    Coverage {
        rows: vec![row("", "api", Counts::default()), row("a|b", "users", counts)],
        errors: 0,
    }
}

#[test]
fn the_table_is_in_line() {
    let expected = "\
client  group  emitted  hidden  aliases  DTOs  unions  enums  fields  values  texts  missing  credentials  idempotent  pages  errors  permissions  secrets  deprecated  corrected
---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
        api          0       0        0     0       0      0       0       0      0        0            0           0      0       0            0        0           0          0
a|b     users       12       0        0     0       0      0       0       0      3        0            0           0      0       0            0        0           0          0
---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
a|b                 12       0        0     0       0      0       0       0      3        0            0           0      0       0            0        0           0          0
total               12       0        0     0       0      0       0       0      3        0            0           0      0       0            0        0           0          0

texts: titles, summaries, descriptions, and reasons; missing: texts still to be written
credentials, idempotent, pages: operations that state them
aliases: former names of operations; errors, permissions: stated by operations
";
    assert_eq!(small().to_text(), expected);
}

#[test]
fn the_table_is_markdown() {
    let expected = "\
| client | group | emitted | hidden | aliases | DTOs | unions | enums | fields | values | texts | missing | credentials | idempotent | pages | errors | permissions | secrets | deprecated | corrected |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
|  | api | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| a\\|b | users | 12 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| **a\\|b** |  | **12** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **3** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **0** |
| **total** |  | **12** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **3** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **0** | **0** |

- texts: titles, summaries, descriptions, and reasons; missing: texts still to be written
- credentials, idempotent, pages: operations that state them
- aliases: former names of operations; errors, permissions: stated by operations
";
    assert_eq!(small().to_markdown(), expected);
}
