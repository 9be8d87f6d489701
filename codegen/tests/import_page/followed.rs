//! Tests that an import of pages changes what the comparison reports, and nothing else.

use codegen::import::page::PageFacts;
use codegen::import::page::check::Kind;
use codegen::import::{Kind as Import, import};
use codegen::source::Sources;

use super::check::{edited, kinds, page, spec};
use super::documents;
use super::support::sources;

/// Returns the result of importing pages; `None` if they are rejected.
fn imported(pages: &[(&str, &str)]) -> Option<codegen::import::merge::Merged> {
    let pages = documents(pages);
    import(&spec(), &pages, &Import::Pages(PageFacts::default()), false).ok()
}

/// Returns the file of the spec after an import of pages.
fn boats(pages: &[(&str, &str)]) -> String {
    imported(pages).unwrap().files.remove("harbor/boats.yaml").unwrap()
}

#[test]
fn an_import_finds_the_schemas_that_a_page_calls_otherwise() {
    let note = "| note         |        | no ";
    let draft = format!("| draft | integer | no | Its draft | `12` |\n{note}");
    let page = edited("find-boat.md", note, &draft);
    let boats = boats(&[("p.md", &page)]);
    let (_, boat) = boats.split_once("- name: BoatDto\n").unwrap();
    let (boat, _) = boat.split_once("- name: SailorDto\n").unwrap();
    assert!(boat.contains("name: draft") && boat.contains("example: 12"), "{boats}");
    assert!(!boats.contains("VesselDto") && !boats.contains("HH-1"), "{boats}");
    // Also if the spec has another one of that name.
    let page = page.replace("VesselDto", "TideDto");
    assert_eq!(kinds("p.md", &page), [Kind::FieldOnPage]);
    assert_eq!(self::boats(&[("p.md", &page)]), boats);
}

#[test]
fn an_import_changes_nothing_for_what_a_page_lacks_or_says_twice() {
    let unchanged = |page: &str| {
        let merged = imported(&[("p.md", page)]).unwrap();
        assert!(merged.files.is_empty(), "{}", merged.summary.render(false));
    };
    // An outdated response.
    let data = page("find-boat.md");
    let data = data.lines().find(|line| line.starts_with("| data")).unwrap();
    let page = edited("find-boat.md", &format!("{data}\n"), "");
    unchanged(&page.replace("FindBoatRespDto", "BoatRespDto"));
    // The request as a structure.
    let request = "\n### FindBoatDto\n\n| Name | Type | Required |\n| - | - | - |\n| registration | string | Yes |\n";
    unchanged(&format!("{}{request}", self::page("find-boat.md")));
    // A bar in the text of a member that the spec has.
    unchanged(&edited("find-boat.md", "Whether to return the crew", "Yes | no"));
}

#[test]
fn pages_of_one_structure_complete_each_other() {
    let with = |rows: &str| edited("get-tide.md", "| at | string | 时间 |", rows);
    let one = with("| at | string | 时间 |\n| low | number | 低潮 |");
    let two = with(
        "| at | string | 时间 |\n| low | boolean | 低潮 |\n| moon | string | 月相 |",
    );
    let boats = boats(&[("a.md", &one), ("b.md", &two)]);
    assert!(boats.contains("- name: low\n        type: integer\n"), "{boats}");
    assert!(boats.contains("- name: moon\n        type: string\n"), "{boats}");
}

/// Equal pages change nothing, and neither does a second import.
#[test]
fn an_import_changes_what_the_check_has_told() {
    let run = |spec: &Sources, name: &str, page: &str| {
        let pages = documents(&[(name, page)]);
        let merged = import(spec, &pages, &Import::Pages(PageFacts::default()), false);
        merged.unwrap_or_else(|refusal| {
            panic!(
                "{}",
                refusal.render(spec, &pages, codegen::diagnostics::Style::Plain)
            )
        })
    };
    for name in ["find-boat.md", "get-tide.md"] {
        let merged = run(&spec(), name, &page(name));
        assert!(merged.files.is_empty(), "{}", merged.summary.render(false));
    }
    let page = edited(
        "get-tide.md",
        "| at | string | 时间 |",
        "| at | boolean | 时间 |\n| low | number | 低潮 |",
    );
    assert_eq!(kinds("p.md", &page), [Kind::Type, Kind::FieldOnPage]);
    let merged = run(&spec(), "p.md", &page);
    let boats = &merged.files["harbor/boats.yaml"];
    assert!(boats.contains("name: low"), "{boats}");
    assert!(!boats.contains("required: false"), "{boats}");
    let before = spec();
    let files = before.iter().map(|(_, file)| {
        let new = merged.files.get(&file.path);
        (file.path.clone(), new.unwrap_or(&file.text).clone())
    });
    let after = sources(files.collect::<Vec<_>>());
    let again = run(&after, "p.md", &page);
    assert!(again.files.is_empty(), "{}", again.summary.render(false));
}

/// Many pages name one client for the operations of both, but are in a folder of the other.
#[test]
fn a_folder_says_which_client_is_meant() {
    let page = edited("get-tide.md", "HarborClient", "CaptainClient")
        .replace("| at | string", "| at | boolean");
    let run = |name: &str| {
        let pages = documents(&[(name, &page)]);
        import(&spec(), &pages, &Import::Pages(PageFacts::default()), false)
    };
    let Ok(merged) = run("docs/harbor/tides/tide.md") else { panic!("refused") };
    assert!(merged.files.contains_key("harbor/boats.yaml"));
    assert!(run("docs/captain/tides/tide.md").is_err());
    assert_eq!(kinds("docs/harbor/tides/tide.md", &page), [Kind::Client, Kind::Type]);
}

#[test]
fn pages_that_cannot_be_imported_are_left_out_and_the_first_of_each_operation_counts() {
    let tide = edited("get-tide.md", "| at | string", "| at | boolean");
    let other = edited("get-tide.md", "| at | string", "| at | number");
    let (guide, torn) = (page("harbor-guide.md"), page("rename-boat.md"));
    let berths = page("list-berths.md");
    let pages = documents(&[
        ("a.md", tide.as_str()),
        ("b.md", other.as_str()),
        ("c.md", guide.as_str()),
        ("rename-boat.md", torn.as_str()),
        ("list-berths.md", berths.as_str()),
    ]);
    let merged = import(&spec(), &pages, &Import::Pages(PageFacts::default()), false);
    let Ok(merged) = merged else { panic!("refused") };
    let summary = merged.summary.render(false);
    assert!(summary.contains("changed 1 fact\n"), "{summary}");
    assert!(summary.contains("type: date-time -> boolean\n"), "{summary}");
    let left_out: Vec<&str> =
        summary.lines().filter(|line| line.contains("skipped: ")).collect();
    let expected = [
        "  c.md:1 skipped: the page does not document an operation",
        "  list-berths.md:5 skipped: operation `listBerths` belongs to the client `harbor`, but the page names the client `captain`",
        "  rename-boat.md:10 skipped: invalid member name `a torn`",
    ];
    assert_eq!(left_out, expected, "{summary}");
}
