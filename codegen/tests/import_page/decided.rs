//! Tests the comparison of pages with the spec: deliberate differences are not reported.

use codegen::import::page::check::Kind;
use codegen::source::Sources;

use super::check::{assert_equal, checked_with, edited, kinds, page, spec, spec_with};

#[test]
fn what_the_spec_knows_better_does_not_differ() {
    let row =
        |ty: &str| format!("| builtAt      | {ty} | yes | When it was built | |\n");
    let with = |row: &str| {
        let page = page("find-boat.md");
        let line = page.lines().find(|line| line.starts_with("| builtAt")).unwrap();
        page.replace(&format!("{line}\n"), row)
    };
    for ty in ["number", "string", "int", "any", "", "-", "undefined"] {
        assert_equal("p.md", &with(&row(ty)));
    }
    assert_eq!(kinds("p.md", &with(&row("boolean"))), [Kind::Type]);
    // The spec deliberately corrects the type of `length`, and whether it is required.
    let corrected = |ty: &str, required: &str| {
        let from = "| length       | string | yes ";
        edited("find-boat.md", from, &format!("| length | {ty} | {required} "))
    };
    assert_equal("p.md", &corrected("string", "yes"));
    assert_equal("p.md", &corrected("integer", "no"));
    assert_eq!(kinds("p.md", &corrected("boolean", "yes")), [Kind::Type]);
    let flags = "| flags        | array  | no ";
    for ty in ["array", "string[]", "string"] {
        assert_equal(
            "p.md",
            &edited("find-boat.md", flags, &format!("| flags | {ty} | no ")),
        );
    }
    // A name that servers also use.
    assert_equal(
        "p.md",
        &edited(
            "find-boat.md",
            "| registration | string   |",
            "| boatNumber | string |",
        ),
    );
}

#[test]
fn what_no_page_has_or_the_spec_rejects_does_not_differ() {
    let kinds = |spec: &Sources, page: &str| -> Vec<Kind> {
        let (checked, _) = checked_with(spec, &[("p.md", page)]);
        checked.differences.into_iter().map(|it| it.kind).collect()
    };
    let find = page("find-boat.md");
    let draft = |marker: &str| {
        let note = "      - { name: note, type: string,";
        let draft = format!(
            "      - {{ name: draft, type: string, {marker}description: Draft. }}\n{note}"
        );
        spec_with(note, &draft)
    };
    assert_eq!(kinds(&draft("unpublished: Servers send it., "), &find), []);
    assert_eq!(kinds(&draft(""), &find), [Kind::FieldInSpec]);
    // A field that is only corrected is published.
    let corrected = "corrected: { required: true, reason: It may be missing. }, ";
    assert_eq!(kinds(&draft(corrected), &find), [Kind::FieldInSpec]);

    let sail = edited("find-boat.md", "Its kind<br>- `sail`: with sails", "Its kind");
    let from = "| kind         | string |";
    assert!(sail.contains(from), "{sail}");
    let sail = sail.replace(from, "| kind | enum(sail) |");
    let motor = "value: motor, description: With a motor.";
    let unpublished = format!("{motor}, unpublished: Servers send it.");
    assert_eq!(kinds(&spec_with(motor, &unpublished), &sail), []);
    assert_eq!(kinds(&spec(), &sail), [Kind::ValueInSpec]);

    let rejected = |from: &str, own: &str, published: &str| {
        let fact = from.rsplit_once(own).unwrap();
        let with = |marker: &str| {
            let to = format!("{}{marker}{}", fact.0, fact.1);
            assert_ne!(from, to);
            spec_with(from, &to)
        };
        (with(""), with(&format!("corrected: {{ {published}, reason: Seen. }}, ")))
    };
    let with_crew = "{ name: withCrew, type: boolean, default: false, ";
    let (without, corrected) = rejected(with_crew, "default: false, ", "default: false");
    assert_eq!(kinds(&without, &find), [Kind::Default]);
    assert_eq!(kinds(&corrected, &find), []);
    let harbors = "{ name: harborIds, type: array of string, max_items: 20, ";
    let (without, corrected) = rejected(harbors, "max_items: 20, ", "max_items: 20");
    assert_eq!(kinds(&without, &find), [Kind::Limit]);
    assert_eq!(kinds(&corrected, &find), []);
    let flat = "{ name: isCaptain, type: boolean, ";
    let nullable = edited(
        "find-boat.md",
        "| isCaptain | boolean ",
        "| isCaptain | boolean \\| null ",
    );
    assert_eq!(kinds(&spec(), &nullable), [Kind::Nullable]);
    let marker = "corrected: { nullable: true, reason: Seen. }, ";
    let rejected = spec_with(flat, &format!("{flat}{marker}"));
    assert_eq!(kinds(&rejected, &nullable), []);
}

#[test]
fn a_response_that_the_spec_rejects_does_not_differ() {
    // With a column that states what is required.
    let page = [
        ("| Type                           | D", "| Type | Required | D"),
        ("| ------------------------------ | -", "| ---- | -------- | -"),
        ("| number                         | S", "| number | yes | S"),
        ("| string                         | W", "| string | yes | W"),
        ("VesselDto</a> | The boat", "VesselDto</a> | yes | The boat"),
    ];
    let page = page.iter().fold(self::page("find-boat.md"), |page, (from, to)| {
        assert_eq!(page.matches(from).count(), 1, "{from}");
        page.replace(from, to)
    });
    let kinds = |to: &str| -> Vec<Kind> {
        let spec = spec_with("{ name: FindBoatRespDto, data: BoatDto }", to);
        let (checked, _) = checked_with(&spec, &[("p.md", &page)]);
        checked.differences.into_iter().map(|it| it.kind).collect()
    };
    let bare = "bare: BoatDto";
    assert_eq!(kinds(&format!("{{ {bare} }}")), [Kind::Response]);
    let corrected = "corrected: { data: BoatDto, reason: Seen. }";
    assert_eq!(kinds(&format!("{{ {bare}, {corrected} }}")), []);
    // Another correction does not cover it.
    let other = "corrected: { data: boolean, reason: Seen. }";
    assert_eq!(kinds(&format!("{{ {bare}, {other} }}")), [Kind::Response]);

    let named = "name: BoatRespDto, data: BoatDto";
    assert_eq!(kinds(&format!("{{ {named} }}")), [Kind::ResponseName]);
    let corrected = "corrected: { name: FindBoatRespDto, reason: Seen. }";
    assert_eq!(kinds(&format!("{{ {named}, {corrected} }}")), []);

    let optional = "name: FindBoatRespDto, data: BoatDto, optional: true";
    assert_eq!(kinds(&format!("{{ {optional} }}")), [Kind::Required]);
    let corrected = "corrected: { optional: false, reason: Seen. }";
    assert_eq!(kinds(&format!("{{ {optional}, {corrected} }}")), []);
}
