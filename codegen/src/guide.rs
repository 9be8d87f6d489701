//! Puts the chapters of the guide into the order that the spec states.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::emit::docs::Chapter;
use crate::raw::Spec;
use crate::source::Place;

/// Returns the chapters in the order of `site.yaml`, which lists all of them.
pub(crate) fn in_order(
    spec: &Spec,
    mut chapters: Vec<Chapter>,
    diagnostics: &mut Diagnostics,
) -> Vec<Chapter> {
    let listed = spec.site.as_ref().map_or(&[][..], |site| &site.content.guide[..]);
    let place = spec
        .site
        .as_ref()
        .map_or_else(Place::nowhere, |site| Place::root(site.file).key("guide"));
    let present: BTreeSet<&str> = chapters.iter().map(|it| it.name.as_str()).collect();
    for name in listed.iter().filter(|name| !present.contains(name.as_str())) {
        let message = format!("missing chapter `{name}`");
        let help = format!("write `{name}.md`, or remove the name");
        diagnostics.report("missing-chapter", place.clone(), message, help);
    }
    for name in present.iter().filter(|name| !listed.iter().any(|it| it == *name)) {
        let message = format!("unlisted chapter `{name}`");
        let help = "list it in `guide` of `site.yaml`, where its position is stated";
        diagnostics.report("unlisted-chapter", place.clone(), message, help);
    }
    chapters.sort_by_key(|chapter| listed.iter().position(|name| *name == chapter.name));
    chapters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::{Document, Site};
    use crate::source::FileId;

    fn ordered(listed: &[&str], present: &[&str]) -> (Vec<String>, Vec<String>) {
        let guide = listed.iter().map(|name| (*name).to_owned()).collect();
        let content = Site {
            guide,
            ..Site::default()
        };
        let site = Document {
            file: FileId(0),
            path: "site.yaml".to_owned(),
            content,
        };
        let spec = Spec {
            site: Some(site),
            ..Spec::default()
        };
        let chapters = present.iter().map(|name| Chapter {
            name: (*name).to_owned(),
            text: String::new(),
        });
        let mut diagnostics = Diagnostics::default();
        let chapters = in_order(&spec, chapters.collect(), &mut diagnostics);
        let messages = diagnostics.list().iter().map(|it| it.message.clone());
        (chapters.into_iter().map(|it| it.name).collect(), messages.collect())
    }

    #[test]
    fn chapters_are_in_the_order_of_the_spec() {
        let (chapters, messages) = ordered(&["b", "c", "a"], &["a", "b", "c"]);
        assert_eq!(chapters, ["b", "c", "a"]);
        assert_eq!(messages, [""; 0]);
    }

    #[test]
    fn missing_and_unlisted_chapters_are_errors() {
        let (_, messages) = ordered(&["b", "x"], &["a", "b"]);
        assert_eq!(messages, ["missing chapter `x`", "unlisted chapter `a`"]);
    }
}
