//! The pages of the reference are sound Markdown whatever the descriptions hold: tables keep their
//! columns, nothing turns into HTML, and every link leads somewhere.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use support::{Files, files_in};

/// The reference of the client, and that of the hostile spec.
const REFERENCES: [&str; 2] =
    ["generated-client/docs/reference", "codegen/tests/hostile/docs/reference"];

fn pages(reference: &str) -> Files {
    let pages = files_in(
        &Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(reference),
    );
    assert!(pages.len() > 5, "{reference}");
    pages
}

fn events(page: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

fn each_page(check: impl Fn(&str, &str, &Files)) {
    for reference in REFERENCES {
        let pages = pages(reference);
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
                    assert!(
                        html.trim_start().starts_with("<!-- @generated")
                            || is_header_end(&html),
                        "{name}: {html}"
                    );
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

fn is_header_end(html: &str) -> bool {
    html.trim() == "change the spec and run `cargo xtask codegen` again. -->"
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
                    let fits =
                        language.contains("json") || language.contains("rust,no_run");
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
                    text.contains(&format!("<a id=\"{anchor}\"></a>")),
                    "{name}: {dest_url}"
                );
                continue;
            }
            let target = resolve(name, &dest_url);
            assert!(pages.contains_key(&target), "{name}: {dest_url} leads to {target}");
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
    for reference in REFERENCES {
        let pages = pages(reference);
        let listed: BTreeSet<String> = events(&pages["SUMMARY.md"])
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect();
        let kept: BTreeSet<String> =
            pages.keys().filter(|name| *name != "SUMMARY.md").cloned().collect();
        assert_eq!(listed, kept, "{reference}");
    }
}

#[test]
fn the_texts_say_what_the_spec_says() {
    let pages = pages(REFERENCES[1]);
    let index = visible(&pages["index.md"]);
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
    let page = visible(&pages["authentication/type/type.md"]);
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

/// What a reader sees.
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
