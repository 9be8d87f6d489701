//! Clients and groups, which name files and folders on both sides of the generator.

use super::context::Check;
use crate::diagnostics::Diagnostics;
use crate::hint;
use crate::names;
use crate::raw::{Client, Home, Spec};
use crate::source::Place;
use crate::symbols::{Operation, each};

/// Modules and folders beside those of the clients.
const TAKEN_CLIENTS: &[&str] =
    &["dispatch", "errors", "pages", "round-trip", "round_trip", "schema", "shared"];

/// Modules beside those of a group, and a page that mdBook calls otherwise.
const TAKEN_GROUPS: &[&str] = &["models", "operations", "readme"];

/// Every group that a client lists has a file, and every file is listed.
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
            "operations in the file of shared schemas",
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
            format!("`{name}` cannot be the name of a crate in code"),
            "use small letters, digits and `_`, with a letter first",
        );
    }
}

/// Which files are listed, and which are not yet.
struct Listed<'s> {
    /// Files of groups that no client has listed so far.
    rest: Vec<(Home<'s>, Place)>,
    /// Every file of a group.
    all: Vec<Home<'s>>,
    /// Whether a file could not be read, so that a group may only seem to be missing.
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

    /// A client without any file: its name is wrong, not those of its groups.
    fn report_folder(
        &mut self,
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) {
        let folders = self.rest.iter().filter_map(|(home, _)| home.client);
        let near = hint::nearest(name, folders);
        let message =
            format!("there is no folder `spec/{name}` with groups of this client");
        let help = near.map_or_else(
            || "create it, or remove the client".to_owned(),
            |near| format!("did you mean `{near}`? write the name of the folder"),
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
            || format!("create `spec/{home}`, or remove the name"),
            |near| {
                format!(
                    "did you mean `{near}`? write the name of its file without `.yaml`"
                )
            },
        );
        let message = format!("there is no group `{group}`");
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
    } else if names::is_device(name) {
        format!("`{name}` cannot name a file on every system")
    } else if name.len() > names::LONGEST_FILE {
        format!("`{name}` is too long for a file name")
    } else if !fits {
        format!("`{name}` cannot name a file of the output")
    } else {
        return true;
    };
    let help = "use another name, of small letters, digits and `-`, with a letter first";
    diagnostics.report("unsafe-name", place.clone(), message, help);
    false
}

/// The page of an operation is a file called like the operation.
pub(super) fn page_can_be_a_file(operation: &Operation, check: &mut Check) {
    let name = &operation.raw.name;
    if names::file_name(name).len() > names::LONGEST_FILE {
        check.report(
            "unsafe-name",
            operation.place.key("name"),
            format!("`{name}` is too long for a file name"),
            format!("use a name of at most {} characters", names::LONGEST_FILE),
        );
    }
}
