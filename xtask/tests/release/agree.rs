//! Where the differences of the spec, the public items, and cargo-semver-checks disagree.

use codegen::diff::rules::rule;
use codegen::diff::{Change, Diff, Home, Step};
use xtask::release::agree::{Verdict, verdict};
use xtask::release::api::Api;
use xtask::release::semver::{Finding, findings};

fn change(name: &str, subject: &str) -> Diff {
    let home = Home {
        client: String::new(),
        group: String::new(),
        file: "spec/shared.yaml".to_owned(),
    };
    let change = Change {
        rule: rule(name).unwrap(),
        home,
        subject: subject.to_owned(),
        before: None,
        after: None,
        migration: None,
        allowed: None,
    };
    Diff {
        changes: vec![change],
        questions: Vec::new(),
    }
}

/// Returns what is said if only cargo-semver-checks sees a change.
fn said(diff: &Diff, finding: &Finding) -> Verdict {
    let api = Api::default();
    verdict(diff, &api, &api, std::slice::from_ref(finding))
}

/// A report of the pinned version, without descriptions.
const REPORT: &str = include_str!("semver-checks.txt");

#[test]
fn reports_are_read() {
    let findings = findings(REPORT);
    let short: Vec<_> =
        findings.iter().map(|it| (it.lint.as_str(), it.is_generated)).collect();
    let expected = [("function_missing", false), ("struct_pub_field_missing", true)];
    assert_eq!(short, expected);
    assert!(findings[1].text.starts_with("field id of struct ThingDto"), "{findings:?}");
}

#[test]
fn a_finding_needs_a_breaking_rule() {
    let found = &findings(REPORT)[1];
    let explained = change("field-removed", "ThingDto.id");
    let verdict = said(&explained, found);
    // The public items did not change here.
    let expected = "the rule `field-removed` says that `ThingDto.id` breaks Rust code, but its \
                    public items are unchanged";
    assert_eq!(verdict.disagreements, [expected]);
    assert_eq!(verdict.step, Some(Step::Major));

    let rated_too_low = change("optional-field-added", "ThingDto.id");
    let [message] = said(&rated_too_low, found).disagreements.try_into().unwrap();
    let expected = "the changes of the spec have only the rules `optional-field-added` \
                    (compatible for Rust code)";
    assert!(
        message
            .starts_with("cargo-semver-checks reports `struct_pub_field_missing` for ")
    );
    assert!(message.ends_with(expected), "{message}");

    let about_others = change("field-removed", "OtherDto.id");
    let messages = said(&about_others, found).disagreements;
    assert!(messages.iter().any(|it| it.ends_with("no change of the spec is about it")));
}

#[test]
fn a_finding_in_hand_written_code_needs_only_a_version() {
    let verdict = said(&Diff::default(), &findings(REPORT)[0]);
    assert_eq!(verdict.disagreements, Vec::<String>::new());
    assert_eq!(verdict.step, Some(Step::Major));
}
