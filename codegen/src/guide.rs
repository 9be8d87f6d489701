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
