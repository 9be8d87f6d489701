//! Checks clients and groups, whose names become names of files and folders.

use super::context::Check;
use crate::diagnostics::Diagnostics;
use crate::hint;
use crate::names;
use crate::raw::{Client, Home, Spec};
use crate::source::Place;
use crate::symbols::{Operation, each};

/// Modules and folders that the generator uses next to those of the clients.
const TAKEN_CLIENTS: &[&str] = &[
    "dispatch",
    "errors",
    "pages",
    "resources",
    "round-trip",
    "round_trip",
    "schema",
    "shared",
];

/// Modules that the generator uses next to those of a group, and a page that mdBook renames.
const TAKEN_GROUPS: &[&str] = &["models", "operations", "readme"];

/// Checks that every listed group has a file, and that every file is listed.
pub(super) fn files_are_listed(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let mut listed = Listed::new(check.spec(), check.diagnostics);
    for (client, place) in each(&api.clients, &root, "clients") {
        listed.client(client, &place, check.diagnostics);
    }
    listed.report_rest(check.diagnostics);
}

pub(super) fn shared_has_no_operations(check: &mut Check) {
    let shared = check.symbols.groups.iter().filter(|group| group.home.is_shared());
    for group in shared.filter(|group| !group.raw.operations.is_empty()) {
        check.report(
            "misplaced-operation",
            group.place.name("operations"),
            "operations are not allowed in `shared.yaml`",
            "move them to `<client>/<group>.yaml`",
        );
    }
}

pub(super) fn package_is_a_name(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let name = &api.package;
    let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !fits {
        check.report(
            "unsafe-name",
            root.key("package"),
            format!("invalid crate name `{name}`"),
            "use lowercase letters, digits, and `_`, starting with a letter",
        );
    }
}

/// The files of groups, and those that are not listed yet.
struct Listed<'s> {
    /// Files of groups that no client has listed so far.
    rest: Vec<(Home<'s>, Place)>,
    /// All files of groups.
    all: Vec<Home<'s>>,
    /// Whether a file could not be read, so that a group may only appear to be missing.
    is_partial: bool,
}

impl<'s> Listed<'s> {
    fn new(spec: &'s Spec, diagnostics: &Diagnostics) -> Self {
        let groups = spec.groups.iter();
        let rest: Vec<_> = groups
            .map(|document| (document.home(), Place::root(document.file)))
            .filter(|(home, _)| !home.is_shared())
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
            all: rest.iter().map(|(home, _)| *home).collect(),
            rest,
            is_partial: diagnostics.list().iter().any(|it| is_unread(&it.place)),
        }
    }

    fn client(&mut self, client: &Client, place: &Place, diagnostics: &mut Diagnostics) {
        let name = &client.name;
        let is_safe =
            can_name_a_file(name, TAKEN_CLIENTS, &place.key("name"), diagnostics);
        if !is_safe || self.all.iter().any(|home| home.client == Some(name)) {
            for (group, place) in each(&client.groups, place, "groups") {
                self.group(Home::group(name, group), &place, is_safe, diagnostics);
            }
        } else if !client.groups.is_empty() && !self.is_partial {
            self.report_folder(name, place.key("name"), diagnostics);
        }
    }

    /// Reports a client without any files: its own name is wrong, not those of its groups.
    fn report_folder(
        &mut self,
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) {
        let folders = self.rest.iter().filter_map(|(home, _)| home.client);
        let near = hint::nearest(name, folders);
        let message = format!("missing folder `spec/{name}` for this client");
        let help = near.map_or_else(
            || "create the folder, or remove the client".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics.report("unknown-group", place, message, help);
        self.rest.retain(|(home, _)| near.is_none() || home.client != near);
    }

    fn group(
        &mut self,
        home: Home,
        place: &Place,
        is_folder_safe: bool,
        diagnostics: &mut Diagnostics,
    ) {
        self.rest.retain(|(listed, _)| *listed != home);
        let group = home.group;
        let is_safe = can_name_a_file(group, TAKEN_GROUPS, place, diagnostics);
        let is_there = self.all.contains(&home);
        if is_there || !is_safe || !is_folder_safe || self.is_partial {
            return;
        }
        let rest = self.rest.iter().filter(|(it, _)| it.client == home.client);
        let near = hint::nearest(group, rest.map(|(it, _)| it.group));
        let help = near.map_or_else(
            || format!("create `spec/{home}`, or remove the group"),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("unknown group `{group}`");
        diagnostics.report("unknown-group", place.clone(), message, help);
        let is_near = |it: &Home| it.client == home.client && Some(it.group) == near;
        self.rest.retain(|(it, _)| !is_near(it));
    }

    fn report_rest(self, diagnostics: &mut Diagnostics) {
        for (Home { client, group }, place) in self.rest {
            let client = client.unwrap_or_default();
            diagnostics.report(
                "unlisted-group",
                place,
                format!("group `{group}` is not listed by any client in `api.yaml`"),
                format!("add `{group}` to the `groups` of the client `{client}`"),
            );
        }
    }
}

/// Checks that a client or group can name folders, files, and modules: it must contain no
/// characters with a meaning in paths and must not collide with existing names.
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
        format!("`{name}` is reserved by the generator")
    } else if names::is_device(name) {
        format!("`{name}` is not a valid file name on every operating system")
    } else if name.len() > names::LONGEST_FILE {
        format!("`{name}` is too long for a file name")
    } else if !fits {
        format!("invalid file name `{name}`")
    } else {
        return true;
    };
    let help =
        "use another name of lowercase letters, digits, and `-`, starting with a letter";
    diagnostics.report("unsafe-name", place.clone(), message, help);
    false
}

/// Checks the length of the name of an operation, after which its page is named.
pub(super) fn page_can_be_a_file(operation: &Operation, check: &mut Check) {
    let name = &operation.raw.name;
    if names::file_name(name).len() > names::LONGEST_FILE {
        check.report(
            "unsafe-name",
            operation.place.key("name"),
            format!("`{name}` is too long for a file name"),
            format!("use at most {} characters", names::LONGEST_FILE),
        );
    }
}
