//! Tests that the reference pages are valid Markdown regardless of the descriptions: tables keep
//! their columns, nothing becomes HTML, and every link has a target.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use codegen::emit::docs::Chapter;
use codegen::source::{SourceFile, Sources};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use support::{Files, files_in};

/// The folders of the real spec and of the hostile one.
const SPECS: [&str; 2] = ["spec", "codegen/tests/hostile/spec"];

/// Returns the pages of a spec by their paths.
fn pages(spec: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let files = files_in(&root.join(spec)).into_iter();
    let files = files.map(|(path, text)| SourceFile { path, text }).collect();
    let chapters: &[&str] = if spec == "spec" { &GUIDE } else { &["first"] };
    let chapters = chapters.iter().map(|name| Chapter {
        name: (*name).to_owned(),
        text: "# First\n\nStep.\n".to_owned(),
    });
    let Ok(site) = codegen::site(&Sources::new(files), chapters.collect()) else {
        panic!("{spec}")
    };
    let pages: Files = site
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    assert!(pages.len() > 5, "{spec}");
    pages
}

/// The chapters that the real spec lists.
static GUIDE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let site = include_str!("../../spec/site.yaml");
    let (_, list) = site.split_once("guide:\n").unwrap();
    list.lines().map_while(|line| line.strip_prefix("  - ")).collect()
});

fn events(page: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

fn each_page(check: impl Fn(&str, &str, &Files)) {
    for spec in SPECS {
        let pages = pages(spec);
        for (name, text) in &pages {
            check(name, text, &pages);
        }
    }
}

#[test]
fn every_row_of_a_table_has_the_columns_of_its_head() {
    each_page(|name, text, _| {
        let rows = text.lines().filter(|line| line.starts_with('|'));
        let tables =
            events(text).filter(|event| matches!(event, Event::Start(Tag::Table(_))));
        let mut parsed = 0;
        for event in events(text) {
            parsed += usize::from(matches!(
                event,
                Event::Start(Tag::TableRow | Tag::TableHead)
            ));
        }
        // Each table has one line more than rows: the rule below its head.
        assert_eq!(rows.clone().count(), parsed + tables.count(), "{name}");
        let mut columns = None;
        for line in text.lines() {
            if !line.starts_with('|') {
                columns = None;
                continue;
            }
            let cells = line.replace("\\|", "").matches('|').count();
            assert_eq!(cells, *columns.get_or_insert(cells), "{name}: {line}");
        }
    });
}

#[test]
fn nothing_turns_into_html() {
    each_page(|name, text, _| {
        for event in events(text) {
            match event {
                Event::Html(html) => {
                    let html = html.trim();
                    let fits = html.starts_with("<details id=\"")
                        || html.starts_with("<summary>") && html.ends_with("</summary>")
                        || html == "</details>";
                    let inside = html.trim_start_matches("<summary>");
                    let inside = inside.trim_end_matches("</summary>");
                    let is_plain =
                        html.contains("details") || !inside.contains(['<', '>']);
                    assert!(fits && is_plain, "{name}: {html}");
                }
                Event::InlineHtml(html) => {
                    let fits = &*html == "<br>"
                        || html.starts_with("<a id=\"")
                        || &*html == "</a>";
                    assert!(fits, "{name}: {html}");
                }
                _ => {}
            }
        }
    });
}

#[test]
fn no_description_makes_a_heading_an_image_or_a_stray_code_block() {
    each_page(|name, text, _| {
        let mut titles = 0;
        for event in events(text) {
            match event {
                Event::Start(Tag::Heading {
                    level: HeadingLevel::H1,
                    ..
                }) => titles += 1,
                Event::Start(Tag::Image { .. } | Tag::BlockQuote(_)) | Event::Rule
                    if name != "SUMMARY.md" =>
                {
                    panic!("{name}: {event:?}");
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = format!("{kind:?}");
                    let fits = ["json", "rust,no_run", "sh"]
                        .iter()
                        .any(|it| language.contains(it));
                    assert!(fits, "{name}: {language}");
                }
                _ => {}
            }
        }
        assert!(titles == 1 || name == "SUMMARY.md", "{name} has {titles} titles");
    });
}

#[test]
fn every_link_leads_somewhere() {
    each_page(|name, text, pages| {
        for event in events(text) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            if dest_url.starts_with("https://") {
                continue;
            }
            if let Some(anchor) = dest_url.strip_prefix('#') {
                assert!(
                    text.contains(&format!(" id=\"{anchor}\"")),
                    "{name}: {dest_url}"
                );
                continue;
            }
            let (page, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
            let target = resolve(name, page);
            // The landing page is written by hand.
            if target == "index.md" {
                continue;
            }
            let page = pages.get(&target);
            assert!(page.is_some(), "{name}: {dest_url} leads to {target}");
            let id = format!(" id=\"{anchor}\"");
            let is_there = anchor.is_empty() || page.is_some_and(|it| it.contains(&id));
            assert!(is_there, "{name}: {dest_url} has no anchor");
        }
    });
}

fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    for spec in SPECS {
        let pages = pages(spec);
        let listed: BTreeSet<String> = events(&pages["SUMMARY.md"])
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect();
        let kept: BTreeSet<String> =
            pages.keys().filter(|name| *name != "SUMMARY.md").cloned().collect();
        let kept: BTreeSet<_> =
            kept.into_iter().chain(["index.md".to_owned()]).collect();
        assert_eq!(listed, kept, "{spec}");
    }
}

#[test]
fn the_texts_say_what_the_spec_says() {
    let pages = pages(SPECS[1]);
    let index = visible(&pages["reference/index.md"]);
    for text in [
        "Hostile | `API` <b>",
        "a | b, <script>alert(1)</script>, code | with bar, one ` tick, *stars*, [x](y), &amp;.",
        "# no heading",
        "and <i>HTML</i>",
        "Ends in a backslash \\",
    ] {
        assert!(
            index.contains(text) || index.contains(&text.replace('`', "")),
            "{text} in {index}"
        );
    }
    let page = visible(&pages["reference/authentication/type/type.md"]);
    for text in [
        "every <name> that hurts",
        "A keyword | <b>.",
        "a|b`c<d>\"e\\",
        "1. no list",
        "quote\"d\\",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
}

/// Returns what a reader sees.
fn visible(page: &str) -> String {
    let mut output = String::new();
    for event in events(page) {
        match event {
            Event::Text(text) | Event::Code(text) => output.push_str(&text),
            Event::SoftBreak | Event::HardBreak => output.push(' '),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::TableCell
                | TagEnd::Item,
            ) => {
                output.push('\n');
            }
            _ => {}
        }
    }
    output
}
