//! Tests the comparison of pages with the spec: what differs, and what does not in spite of another
//! notation.
//!
//! `check` contains a spec and pages in the forms of the published ones; `expected.txt` is the
//! whole report. `UPDATE=1 cargo test -p codegen --test import_page` updates it; review the diff.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::import::page::check::{Checked, Kind, check};
use codegen::source::Sources;

use super::documents;
use super::support::{files_in, sources};

const API: &str = r#"
title: Harbor
package: harbor
version: "1"
description: A harbor.
documentation: https://example.com
clients:
  - { name: harbor, title: Harbor, description: For all., groups: [boats] }
  - { name: captain, title: Captain, description: For captains., groups: [orders] }
credentials:
  - { name: app, header: x-app, description: The application. }
envelope:
  - { name: statusCode, type: integer, description: Status., example: 200 }
  - { name: message, type: string, description: What happened., example: Done }
"#;

const ORDERS: &str = "
title: Orders
description: Orders of captains.
";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import_page/check")
}

pub(crate) fn spec() -> Sources {
    let boats = fs::read_to_string(folder().join("spec.yaml")).unwrap();
    let files = [
        ("api.yaml", API.to_owned()),
        ("errors.yaml", "status_codes: []\napi_codes: []\n".to_owned()),
        ("captain/orders.yaml", ORDERS.to_owned()),
        ("harbor/boats.yaml", boats),
    ];
    sources(files.map(|(path, text)| (path.to_owned(), text)))
}

/// Returns the spec with one replacement.
pub(crate) fn spec_with(from: &str, to: &str) -> Sources {
    let boats = fs::read_to_string(folder().join("spec.yaml")).unwrap();
    assert!(boats.contains(from), "{from}");
    let edited = boats.replacen(from, to, 1);
    let whole = spec();
    let files = whole.iter().map(|(_, file)| {
        let text = if file.text == boats { edited.clone() } else { file.text.clone() };
        (file.path.clone(), text)
    });
    sources(files.collect::<Vec<_>>())
}

pub(crate) fn page(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn checked(pages: &[(&str, &str)]) -> (Checked, String) {
    checked_with(&spec(), pages)
}

pub(crate) fn checked_with(spec: &Sources, pages: &[(&str, &str)]) -> (Checked, String) {
    let pages = documents(pages);
    let checked = check(spec, &pages).unwrap_or_else(|failure| {
        panic!("{}", failure.render(spec, codegen::diagnostics::Style::Plain))
    });
    let text = checked.render(spec, &pages);
    (checked, text)
}

/// Returns the kinds and texts of all differences of a page.
pub(crate) fn differences(name: &str, page: &str) -> Vec<(Kind, String)> {
    let (checked, _) = checked(&[(name, page)]);
    checked.differences.into_iter().map(|it| (it.kind, it.text)).collect()
}

pub(crate) fn kinds(name: &str, page: &str) -> Vec<Kind> {
    differences(name, page).into_iter().map(|(kind, _)| kind).collect()
}

/// Returns a page with one replacement.
pub(crate) fn edited(name: &str, from: &str, to: &str) -> String {
    let page = page(name);
    assert!(page.contains(from), "{name}: {from}");
    page.replacen(from, to, 1)
}

pub(crate) fn assert_equal(name: &str, page: &str) {
    assert_eq!(differences(name, page), [], "{page}");
}

#[test]
fn the_report_names_every_difference_and_its_places() {
    let pages = files_in(&folder());
    let pages: Vec<(&str, &str)> = pages
        .iter()
        .filter(|(name, _)| name.ends_with(".md"))
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let (checked, report) = checked(&pages);
    let expected = folder().join("expected.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&expected, &report).unwrap();
    }
    assert_eq!(report, fs::read_to_string(&expected).unwrap());
    assert_eq!((checked.equal.len(), checked.skipped.len()), (2, 1));
    assert!(!checked.is_equal());
}

#[test]
fn one_equal_page_is_told_in_one_line() {
    let (checked, report) = checked(&[("find-boat.md", &page("find-boat.md"))]);
    assert!(checked.is_equal());
    assert_eq!(report, "1 page: 1 equal to the spec, 0 with differences, 0 skipped\n");
}

#[test]
fn headings_tables_and_colons_are_read_in_their_variants() {
    for (name, from, to) in [
        ("find-boat.md", "## Method name", "## Method Name"),
        ("find-boat.md", "## Request parameters", "## Request Parameters"),
        ("find-boat.md", "## Request response", "## Request Result"),
        ("find-boat.md", "## Data structure", "## Data Structures"),
        ("find-boat.md", "Type： `", "Type: `"),
        ("find-boat.md", "Type： `", "type:`"),
        ("find-boat.md", "Is this field required?", "Is it required?"),
        ("find-boat.md", "Is this field required?", "Mandatory"),
        ("find-boat.md", "<div style=\"width:80px\">Required</div>", "Required"),
        ("find-boat.md", "</div>Sample value</div>", "Example Values</div>"),
        ("find-boat.md", "| YES ", "| Yes "),
        // As on translated pages.
        ("find-boat.md", "| YES ", "| is "),
        (
            "find-boat.md",
            "## Data structure\n\n### <a id=\"VesselDto\">",
            "## Data structure### <a id=\"VesselDto\">",
        ),
        ("find-boat.md", "Nested type: ", "Nested Type："),
        ("find-boat.md", "Array length limit: 20.", "数组长度限制：20。"),
        ("get-tide.md", "## 方法名称", "## 方法名"),
        ("get-tide.md", "## 请求参数", "## 请求入参"),
        ("get-tide.md", "## 请求响应", "## 返回结果"),
        ("get-tide.md", "类型： `TideDto`", "类型:`TideDto`"),
        ("get-tide.md", "| 名称 | 类型 | 描述 |", "| 字段名 | 参数类型 | 说明 |"),
    ] {
        assert_equal(name, &edited(name, from, to));
    }
}

#[test]
fn columns_are_read_under_their_titles() {
    let required = |title: &str| {
        let page = edited("find-boat.md", "| YES ", "| no ");
        page.replace("Is this field required?", title)
    };
    for title in ["Is this field required?", "Required", "Is it mandatory", "是否必填"]
    {
        assert_eq!(kinds("p.md", &required(title)), [Kind::Required], "{title}");
    }
}

#[test]
fn operations_are_known_by_the_spelling_of_any_sdk() {
    for name in ["findBoat", "find_boat", "FindBoat", "FIND_BOAT", "find_boat(dto)"] {
        assert_equal("p.md", &edited("find-boat.md", "find_boat", name));
    }
    let unknown = edited("find-boat.md", "find_boat", "find_ship");
    assert_eq!(kinds("p.md", &unknown), [Kind::Operation]);
    // A file is named after the path of its operation, with its segments joined.
    assert_equal("docs/harbor/find-boat.md", &unknown);
    assert_equal("docs/v3-find-boat.md", &unknown);
    assert_eq!(kinds("docs/boat.md", &unknown), [Kind::Operation]);
    let unnamed = edited("find-boat.md", "## Method name", "## About");
    assert_equal("find-boat.md", &unnamed);
    assert_eq!(kinds("p.md", &unnamed), [Kind::Operation]);
}

#[test]
fn an_operation_of_another_client_is_told_and_compared() {
    let page = edited("find-boat.md", "HarborClient", "CaptainClient");
    let expected = "operation `findBoat` belongs to the client `harbor` in the spec and to `captain` on the page";
    assert_eq!(differences("p.md", &page), [(Kind::Client, expected.to_owned())]);
    let page = page.replace("| withCrew     | boolean ", "| withCrew     | string ");
    assert_eq!(kinds("p.md", &page), [Kind::Client, Kind::Type]);
}

#[test]
fn a_page_that_leaves_something_open_does_not_differ() {
    // Without a column for it, members are neither required nor optional.
    let table = "| height | number | 高度 |";
    assert_equal("p.md", &edited("get-tide.md", table, "| height | double | 高度 |"));
    let page = page("get-tide.md")
        .replace(
            "| 名称 | 类型 | 描述 |\n| ---- | ---- | ---- |",
            "| 名称 | 类型 | 必填 | 描述 |\n| - | - | - | - |",
        )
        .replace("number | 高度", "number | 否 | 高度")
        .replace("string | 时间", "string | 是 | 时间");
    assert_eq!(kinds("p.md", &page), [Kind::Required]);
    // A structure that was cut off, or that is on another page.
    let whole = self::page("find-boat.md");
    let (before, _) = whole.split_once("| name      | string").unwrap();
    assert_equal("p.md", before);
    let (before, _) = whole.split_once("### <a id=\"Mariner\"").unwrap();
    let elsewhere = before.replace("Mariner", "SailorDto");
    assert_equal("p.md", &elsewhere);
    let included =
        "### <a id=\"SailorDto\"></a> SailorDto\n\n!!!include(sailor.md)!!!\n";
    assert_equal("p.md", &format!("{elsewhere}{included}"));
    let (before, after) = whole.split_once("| Name       | Type   ").unwrap();
    let (_, after) = after.split_once("Sample result").unwrap();
    assert_equal(
        "p.md",
        &format!("{before}!!!include(boat.md)!!!\n\nSample result{after}"),
    );
}

#[test]
fn the_place_of_a_parameter_is_found_in_a_list_without_a_name() {
    let from = "    request:\n      name: ListBerthsDto\n      description: Which berths to list.\n      parameters:\n";
    let spec = spec_with(from, "    request:\n");
    let page = edited("list-berths.md", "| is_free | boolean ", "| isFree | string ");
    let (_, report) = checked_with(&spec, &[("p.md", &page)]);
    let boats = spec.iter().find(|(_, file)| file.path == "harbor/boats.yaml").unwrap();
    let line = boats.1.text.lines().position(|it| it.contains("name: isFree")).unwrap();
    assert!(report.contains(&format!("`isFree` of `ListBerthsDto` is `string` on the page and `boolean` in the spec (spec/harbor/boats.yaml:{})", line + 1)), "{report}");
}

#[test]
fn values_in_a_text_are_some_and_values_in_a_type_are_all() {
    let kind = "| kind         | string | yes                                    | Its kind<br>- `sail`: with sails ";
    let with = |ty: &str, text: &str| {
        edited("find-boat.md", kind, &format!("| kind | {ty} | yes | {text} "))
    };
    assert_equal("p.md", &with("string", "Its kind<br>-`sail`: a<br>- `motor`: b"));
    let text = "Its kind<br>- `sail`: a<br>- `oars`: b";
    assert_eq!(kinds("p.md", &with("string", text)), [Kind::ValueOnPage]);
    let text = "Its kind<br>- `sail`: a<br>-`oars`: b";
    assert_eq!(kinds("p.md", &with("string", text)), [Kind::ValueOnPage]);
    assert_eq!(kinds("p.md", &with("enum(sail)", "Its kind")), [Kind::ValueInSpec]);
    let text = "Its kind. Enum values: `sail`";
    assert_eq!(kinds("p.md", &with("string", text)), [Kind::ValueInSpec]);
    // Such values do not make a string an enum.
    let note =
        "| note         |        | no                                     | Anything ";
    let text =
        "| note | string | no | Such as<br>- `old`: an old boat<br>- `new`: a new one ";
    assert_equal("p.md", &edited("find-boat.md", note, text));
}

#[test]
fn broken_rows_are_told_and_the_others_compared() {
    let crew = "| crew         | array  | no ";
    let lines = "| note | string | no | Anything | `one\ntwo\n  three` |\n";
    let page = page("find-boat.md");
    let note = page.lines().find(|line| line.starts_with("| note")).unwrap();
    // A multi-line example, which may contain a list and an empty line.
    assert_equal("p.md", &page.replace(&format!("{note}\n"), lines));
    let lines = lines.replace("two", "\n- two\n");
    let several = page.replace(&format!("{note}\n"), &lines);
    assert_equal("p.md", &several);
    let other = several.replace(crew, "| crew | boolean | no ");
    assert_eq!(kinds("p.md", &other), [Kind::Type]);
    let line = other.lines().position(|line| line.starts_with("| crew")).unwrap() + 1;
    let (_, report) = checked(&[("p.md", &other)]);
    assert!(report.contains(&format!("p.md:{line}:10: type: ")), "{report}");
    // If the code does not end, the rows after it are unknown.
    let torn = page
        .replace(&format!("{note}\n"), "| note | string | no | Anything | `one |\n\n");
    let (start, _) = torn.split_once(crew).unwrap();
    assert_equal("p.md", start);
    // If it swallows a row, only that row is unknown.
    let (start, _) = lines.rsplit_once('`').unwrap();
    let taken = format!("{start}`| | crew | boolean | no | Crew | |\n");
    let taken = page.replace(&format!("{note}\n"), &taken);
    let rest = taken.lines().filter(|line| !line.starts_with(crew));
    assert_equal("p.md", &rest.map(|line| format!("{line}\n")).collect::<String>());
    // A surplus or missing cell after the facts.
    let page = self::page("find-boat.md").replace("| No                                                    | -             | Harbors to look in", "| No | Harbors to look in");
    assert_equal("p.md", &page);
    assert_equal(
        "p.md",
        &edited("find-boat.md", "Whether to return the crew", "Yes | no: whether to"),
    );
    let few = edited("find-boat.md", crew, "| crew | object ");
    assert_eq!(kinds("p.md", &few), [Kind::Unreadable, Kind::Type]);
    let nameless = edited("find-boat.md", "| withCrew     |", "| with crew |");
    assert_eq!(kinds("p.md", &nameless), [Kind::Unreadable]);
}

#[test]
fn a_cell_with_torn_markup_says_no_type() {
    let crew = "| crew         | array  | no ";
    let torn = "| crew | <a href=\"#Mariner\">Mariner</a> href=\"#Cook\">Cook</a> | no ";
    assert_eq!(kinds("p.md", &edited("find-boat.md", crew, torn)), [Kind::Unreadable]);
}

#[test]
fn a_response_may_be_a_single_value() {
    let whole = page("get-tide.md");
    let (before, _) = whole.split_once("| 名称 | 类型 | 描述 |").unwrap();
    let value = before.replace("类型： `TideDto`", "类型： `string`");
    let expected = "the response has `string` without an envelope on the page and `TideDto` without an envelope in the spec";
    assert_eq!(differences("p.md", &value), [(Kind::Response, expected.to_owned())]);
}
