//! Clients and groups, which name files and folders on both sides of the generator.

use super::names::distinct;
use super::{SHARED, each};
use crate::diagnostics::Diagnostics;
use crate::hint;
use crate::raw::{Api, Client, Spec};
use crate::source::Place;

/// Modules and folders beside those of the clients.
const TAKEN_CLIENTS: &[&str] =
    &["dispatch", "errors", "pages", "round-trip", "round_trip", "schema", "shared"];

/// Modules beside those of a group, and a page that mdBook calls otherwise.
const TAKEN_GROUPS: &[&str] = &["models", "operations", "readme"];

/// Names that Windows keeps for devices, whatever the extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "con", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    "nul", "prn",
];

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let Some(document) = &spec.api else { return };
    let api = &document.content;
    let root = Place::root(document.file);
    let names = each(&api.clients, &root, "clients");
    let names = names.map(|(client, place)| (client.name.as_str(), place.key("name")));
    distinct("duplicate-client", "client", names, diagnostics);

    package_is_a_name(api, &root, diagnostics);
    let mut listed = Listed::new(spec, diagnostics);
    for (client, place) in each(&api.clients, &root, "clients") {
        let groups = each(&client.groups, &place, "groups");
        let groups = groups.map(|(group, place)| (group.as_str(), place));
        distinct("duplicate-group", "group", groups, diagnostics);
        listed.client(client, &place, diagnostics);
    }
    listed.report_rest(diagnostics);
}

/// Which files are listed, and which are not yet.
struct Listed<'s> {
    /// Files of groups that no client has listed so far.
    rest: Vec<(&'s str, Place)>,
    /// Every file of a group.
    all: Vec<&'s str>,
    /// Whether a file could not be read, so that a group may only seem to be missing.
    is_partial: bool,
}

impl<'s> Listed<'s> {
    fn new(spec: &'s Spec, diagnostics: &Diagnostics) -> Self {
        let groups = spec.groups.iter().filter(|document| document.path != SHARED);
        let rest: Vec<_> = groups
            .map(|document| (document.path.as_str(), Place::root(document.file)))
            .collect();
        let is_unread = |place: &Place| {
            let errors = spec.errors.as_ref().map(|document| document.file);
            let api = spec.api.as_ref().map(|document| document.file);
            let mut groups = spec.groups.iter().map(|document| document.file);
            Some(place.file) != errors
                && Some(place.file) != api
                && !groups.any(|file| file == place.file)
        };
        Self {
            all: rest.iter().map(|(path, _)| *path).collect(),
            rest,
            is_partial: diagnostics.list().iter().any(|it| is_unread(&it.place)),
        }
    }

    fn client(&mut self, client: &Client, place: &Place, diagnostics: &mut Diagnostics) {
        let name = &client.name;
        let is_safe =
            can_name_a_file(name, TAKEN_CLIENTS, &place.key("name"), diagnostics);
        let is_own = |path: &str| path.split_once('/').is_some_and(|(it, _)| it == name);
        if !is_safe || self.all.iter().any(|path| is_own(path)) {
            for (group, place) in each(&client.groups, place, "groups") {
                self.group(client, group, &place, is_safe, diagnostics);
            }
        } else if !client.groups.is_empty() && !self.is_partial {
            self.report_folder(name, place.key("name"), diagnostics);
        }
    }

    /// A client without any file: its name is wrong, not those of its groups.
    fn report_folder(
        &mut self,
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) {
        let rest = self.rest.iter();
        let folders = rest.filter_map(|(path, _)| Some(path.split_once('/')?.0));
        let near = hint::nearest(name, folders).map(str::to_owned);
        let message =
            format!("there is no folder `spec/{name}` with groups of this client");
        let help = near.as_ref().map_or_else(
            || "create it, or remove the client".to_owned(),
            |near| format!("did you mean `{near}`? write the name of the folder"),
        );
        diagnostics.report("unknown-group", place, message, help);
        if let Some(near) = near {
            let is_near =
                |path: &str| path.split_once('/').is_some_and(|(it, _)| it == near);
            self.rest.retain(|(path, _)| !is_near(path));
        }
    }

    fn group(
        &mut self,
        client: &Client,
        group: &str,
        place: &Place,
        is_folder_safe: bool,
        diagnostics: &mut Diagnostics,
    ) {
        let path = format!("{}/{group}.yaml", client.name);
        self.rest.retain(|(listed, _)| *listed != path);
        let is_safe = can_name_a_file(group, TAKEN_GROUPS, place, diagnostics);
        let is_there = self.all.iter().any(|known| *known == path);
        if is_there || !is_safe || !is_folder_safe || self.is_partial {
            return;
        }
        let near = self.near(client, group);
        let help = near.as_ref().map_or_else(
            || format!("create `spec/{path}`, or remove the name"),
            |near| {
                format!(
                    "did you mean `{near}`? write the name of its file without `.yaml`"
                )
            },
        );
        let message = format!("there is no group `{group}`");
        diagnostics.report("unknown-group", place.clone(), message, help);
        if let Some(near) = near {
            let path = format!("{}/{near}.yaml", client.name);
            self.rest.retain(|(listed, _)| *listed != path);
        }
    }

    /// The group of a client that was probably meant.
    fn near(&self, client: &Client, group: &str) -> Option<String> {
        let groups = self.rest.iter().filter_map(|(path, _)| {
            let (folder, file) = path.split_once('/')?;
            file.strip_suffix(".yaml").filter(|_| folder == client.name)
        });
        hint::nearest(group, groups).map(str::to_owned)
    }

    fn report_rest(self, diagnostics: &mut Diagnostics) {
        for (path, place) in self.rest {
            let (client, group) = path.split_once('/').unwrap_or_default();
            let group = group.trim_end_matches(".yaml");
            diagnostics.report(
                "unlisted-group",
                place,
                "no client in api.yaml lists this group",
                format!("add `{group}` to the `groups` of the client `{client}`"),
            );
        }
    }
}

/// Folders, files and modules are named after clients and groups: they hold nothing that a path
/// gives a meaning to, and are none that is there anyway.
fn can_name_a_file(
    name: &str,
    taken: &[&str],
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> bool {
    let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let message = if taken.contains(&name) {
        format!("`{name}` is what the generator calls something of its own")
    } else if DEVICES.contains(&name) {
        format!("`{name}` cannot name a file on every system")
    } else if !fits {
        format!("`{name}` cannot name a file of the output")
    } else {
        return true;
    };
    let help = "use another name, of small letters, digits and `-`, with a letter first";
    diagnostics.report("unsafe-name", place.clone(), message, help);
    false
}

fn package_is_a_name(api: &Api, root: &Place, diagnostics: &mut Diagnostics) {
    let name = &api.package;
    let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !fits {
        diagnostics.report(
            "unsafe-name",
            root.key("package"),
            format!("`{name}` cannot be the name of a crate in code"),
            "use small letters, digits and `_`, with a letter first",
        );
    }
}
