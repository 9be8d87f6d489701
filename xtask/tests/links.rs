//! Checks the links between the Markdown files of the project. Rustdoc checks links to Rust items,
//! and the script of the documentation site checks its pages.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A Markdown file: the targets of its links, and the anchors of its headings.
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
}

impl Page {
    fn of(text: &str) -> Self {
        let mut page = Self {
            links: Vec::new(),
            anchors: BTreeSet::new(),
        };
        let mut heading: Option<String> = None;
        for event in Parser::new(text) {
            match event {
                Event::Start(
                    Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. },
                ) => {
                    page.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    page.anchors.extend(heading.take().map(|it| anchor(&it)));
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                }
                _ => {}
            }
        }
        page
    }
}

/// Returns the anchor of a heading, as code hosts derive it.
fn anchor(heading: &str) -> String {
    let kept = |it: &char| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_');
    heading.to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-")
}

/// Parts of links that others check: items, websites, and pages that only the site has.
const OTHERS: [&str; 4] = ["::", "://", "mailto:", "../reference/"];

/// Returns why a link leads nowhere; `None` for one that works, and for one that others check.
fn fault(from: &Path, link: &str) -> Option<String> {
    if OTHERS.iter().any(|part| link.contains(part)) {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = match path {
        "" => from.to_owned(),
        path => from.parent().unwrap().join(path),
    };
    if !target.exists() {
        return Some(format!("no such file: {link}"));
    }
    let is_found = anchor.is_empty()
        || Page::of(&fs::read_to_string(&target).unwrap()).anchors.contains(anchor);
    (!is_found).then(|| format!("no such heading: {link}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Fixtures, and the first page of the site, whose links lead to pages that are generated.
const SKIPPED: [&str; 3] =
    [":!codegen/tests", ":!xtask/tests", ":!generated-client/docs/index.md"];

#[test]
fn links_between_markdown_files_lead_somewhere() {
    let listed = Command::new("git")
        .args(["ls-files", "*.md"])
        .args(SKIPPED)
        .current_dir(root())
        .output()
        .unwrap();
    let mut checked = 0;
    let mut faults = Vec::new();
    for path in String::from_utf8(listed.stdout).unwrap().lines() {
        let path = root().join(path);
        let page = Page::of(&fs::read_to_string(&path).unwrap());
        checked += page.links.len();
        let of_page = page.links.iter().filter_map(|link| fault(&path, link));
        faults.extend(of_page.map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(checked > 100, "only {checked} links were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_link_to_a_missing_file_or_heading_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("a.md");
    fs::write(&page, "# One `code`, and more\n").unwrap();
    assert_eq!(fault(&page, "a.md#one-code-and-more"), None);
    assert_eq!(fault(&page, "#one-code-and-more"), None);
    assert_eq!(fault(&page, "b.md").unwrap(), "no such file: b.md");
    assert_eq!(fault(&page, "a.md#two").unwrap(), "no such heading: a.md#two");
}
