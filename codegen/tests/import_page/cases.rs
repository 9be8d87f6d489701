//! Tests invalid pages and their diagnostics.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::import::incoming::Incoming;
use codegen::import::page::PageFacts;

use super::support::{bad, cases, files_in, is_expected};
use super::{facts, read};

const SUITE: &str = "import_page";

/// Returns the facts from the command line in a case.
fn facts_of(case: &str) -> PageFacts {
    match case {
        "page_client" | "page_facts" | "page_path_known" => PageFacts::default(),
        "page_facts_one" => PageFacts {
            idempotent: None,
            ..facts()
        },
        "page_facts_request_name" => PageFacts {
            request_name: Some("ThingDto".to_owned()),
            ..facts()
        },
        "page_option" => PageFacts {
            path: Some("api/{part}".to_owned()),
            credentials: Some(vec!["app".to_owned(), "usr".to_owned()]),
            request_name: Some("get thing".to_owned()),
            group: Some("things.yaml".to_owned()),
            ..facts()
        },
        "page_path" => PageFacts {
            path: Some("/api/{id}/parts/{part}".to_owned()),
            ..facts()
        },
        _ => facts(),
    }
}

fn case(name: &str) -> (Incoming, String) {
    let page = fs::read_to_string(bad(SUITE).join(name).join("page.md")).unwrap();
    read(&[("page.md", &page)], &facts_of(name))
}

#[test]
fn every_case_is_told_as_expected() {
    let cases = cases(SUITE);
    let wrong: Vec<_> = cases
        .iter()
        .filter_map(|name| is_expected(SUITE, name, &case(name).1).err())
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_case_breaks_the_rule_that_it_is_named_after_and_every_rule_has_one() {
    let rules = |text: &str| -> BTreeSet<String> {
        let names = text.lines().filter_map(|line| {
            Some(line.strip_prefix("error[")?.split_once(']')?.0.to_owned())
        });
        names.collect()
    };
    let mut covered = BTreeSet::new();
    for name in cases(SUITE) {
        let found = rules(&case(&name).1);
        let rule = found.first().unwrap_or_else(|| panic!("{name} is right"));
        let starts = name.starts_with(&rule.replace('-', "_"));
        assert!(name == "several" || (found.len() == 1 && starts), "{name}: {found:?}");
        covered.extend(found);
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/import/page");
    let stated: BTreeSet<String> = files_in(&source)
        .values()
        .flat_map(|text| text.split('"').map(str::to_owned).collect::<Vec<_>>())
        .filter(|text| text.starts_with("page-") && !text.contains(' '))
        .collect();
    assert!(stated.len() > 8, "{stated:?}");
    assert_eq!(covered, stated);
}
