//! Tests `--explain`: every rule is in the table, and its examples break and follow it. An example
//! is merged into the spec of `bad/base`: maps and named items are merged, and everything else is
//! replaced.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use codegen::diagnostics::Style;
use codegen::explain::{RULES, Rule, explain};
use serde_yaml::Value;
use support::{Files, base, rules_in, rules_of, sources};

/// Reported for imported documents, whose rules are not those of the spec.
const FOREIGN: &str = "json-syntax";

/// Rules about whole files, which `hostile_yaml` breaks.
const OF_FILES: [&str; 2] = ["file-encoding", "unreadable-file"];

#[test]
fn every_rule_is_in_the_table_and_the_table_has_no_other() {
    let mut stated = rules_of(&["rules", "yaml", "load.rs", "export"]);
    assert!(stated.remove(FOREIGN));
    let listed: BTreeSet<_> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(listed, stated);
    assert!(RULES.is_sorted_by_key(|rule| rule.name));
}

#[test]
fn bad_examples_break_their_rule_and_good_ones_none() {
    for Rule {
        name, bad, good, ..
    } in RULES
    {
        if OF_FILES.contains(name) {
            assert_eq!((*bad, *good), ("", ""), "{name}");
            continue;
        }
        assert_eq!(broken(bad), BTreeSet::from([(*name).to_owned()]), "{name}");
        assert_eq!(broken(good), BTreeSet::new(), "{name}");
    }
}

/// Returns the rules that an example breaks.
fn broken(example: &str) -> BTreeSet<String> {
    let mut files = base();
    for part in example.split("# spec/").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        lay_over(&mut files, path, text);
    }
    let sources = sources(files);
    // An export has additional rules.
    match codegen::export::export(&sources) {
        Ok(_) => BTreeSet::new(),
        Err(failure) => rules_in(&failure.render(&sources, Style::Plain)),
    }
}

fn lay_over(files: &mut Files, path: &str, text: &str) {
    let below = files.remove(path);
    let value = serde_yaml::from_str::<Value>(text);
    let text = match (below, value) {
        (_, Ok(Value::Null)) => return,
        (Some(below), Ok(value)) => {
            let mut merged = serde_yaml::from_str(&below).unwrap();
            merge(&mut merged, value);
            serde_yaml::to_string(&merged).unwrap()
        }
        _ => text.to_owned(),
    };
    files.insert(path.to_owned(), text);
}

fn merge(below: &mut Value, above: Value) {
    match (below, above) {
        (Value::Mapping(below), Value::Mapping(above)) => {
            for (key, value) in above {
                match below.get_mut(&key) {
                    Some(below) => merge(below, value),
                    None => drop(below.insert(key, value)),
                }
            }
        }
        (Value::Sequence(below), Value::Sequence(above))
            if above.iter().all(Value::is_mapping) =>
        {
            // An item is merged into one of the same name, but only once.
            let mut rest = below.len();
            for entry in above {
                let same = |it: &Value| it.get("name") == entry.get("name");
                let found =
                    below[..rest].iter().position(same).filter(|_| !is_new(&entry));
                match found {
                    Some(at) => {
                        let mut merged = below.remove(at);
                        merge(&mut merged, entry);
                        below.push(merged);
                        rest -= 1;
                    }
                    None => below.push(entry),
                }
            }
        }
        (below, above) => *below = above,
    }
}

/// Returns whether an item has no name, possibly deliberately.
fn is_new(entry: &Value) -> bool {
    entry.get("name").is_none()
}

#[test]
fn an_explanation_has_the_requirement_and_both_examples() {
    let expected = "\
header-name

Header names must be lowercase and contain only the characters that HTTP allows.

Erroneous example:

    # spec/api.yaml
    credentials:
      - name: app
        header: X App Key

Corrected example:

    # spec/api.yaml
    credentials:
      - name: app
        header: x-app-id
";
    assert_eq!(explain("header-name").unwrap(), expected);
}

#[test]
fn unknown_rules_get_close_names() {
    let expected = "unknown rule `header-nam`: did you mean `header-name`?\n";
    assert_eq!(explain("header-nam").unwrap_err(), expected);
    let expected = "unknown rule `limit`: did you mean `limit-range` or `limit-type`?\n";
    assert_eq!(explain("limit").unwrap_err(), expected);
    let all = explain("zzz").unwrap_err();
    assert!(RULES.iter().all(|rule| all.contains(&format!("`{}`", rule.name))), "{all}");
}
