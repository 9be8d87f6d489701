//! Reads the files of a spec, each as the kind of document that its path says.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use crate::diagnostics::Diagnostics;
use crate::raw::{Document, Spec};
use crate::source::{FileId, Place, SourceFile, Sources};
use crate::yaml::{self, Locations};

/// What was read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Everything that is well formed.
    pub spec: Spec,
    /// Names of operations, schemas and other entries that are missing from it because something
    /// is wrong with them. Whoever names them is not to blame.
    pub dropped: BTreeSet<String>,
    /// Where the values stand.
    pub locations: Locations,
}

/// What a path says about its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Api,
    Errors,
    Group,
    /// YAML in a place where none is expected.
    Stray,
    /// Nothing that this program reads.
    Other,
}

/// Reads every file and reports all that is not well formed.
pub fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Loaded {
    let mut loading = Loading {
        loaded: Loaded {
            locations: Locations::new(sources.iter().count()),
            ..Loaded::default()
        },
        diagnostics,
    };
    let mut paths = BTreeSet::new();
    for (id, file) in sources.iter() {
        let role = role_of(&file.path);
        paths.insert(file.path.as_str());
        loading.file(role, id, file);
    }
    loading.demand(&paths);
    loading.loaded
}

fn role_of(path: &str) -> Role {
    let Some((stem, extension)) = path.rsplit_once('.') else { return Role::Other };
    match extension.to_ascii_lowercase().as_str() {
        "yaml" if extension == "yaml" => role_of_stem(stem),
        "yaml" | "yml" => Role::Stray,
        _ => Role::Other,
    }
}

fn role_of_stem(stem: &str) -> Role {
    match stem.split('/').collect::<Vec<_>>().as_slice() {
        ["api"] => Role::Api,
        ["errors"] => Role::Errors,
        ["shared"] => Role::Group,
        ["schema", _] => Role::Stray,
        [client, group] if !client.is_empty() && !group.is_empty() => Role::Group,
        _ => Role::Stray,
    }
}

struct Loading<'a> {
    loaded: Loaded,
    diagnostics: &'a mut Diagnostics,
}

impl Loading<'_> {
    fn file(&mut self, role: Role, id: FileId, file: &SourceFile) {
        match role {
            Role::Api => self.loaded.spec.api = self.document(id, file),
            Role::Errors => self.loaded.spec.errors = self.document(id, file),
            Role::Group => {
                let group = self.document(id, file);
                self.loaded.spec.groups.extend(group);
            }
            Role::Stray => self.stray(id),
            Role::Other => {}
        }
    }

    fn document<T: DeserializeOwned>(
        &mut self,
        id: FileId,
        file: &SourceFile,
    ) -> Option<Document<T>> {
        let reading = yaml::read(id, file, &mut self.loaded.locations, self.diagnostics);
        self.loaded.dropped.extend(reading.dropped);
        let path = file.path.clone();
        reading.content.map(|content| Document {
            file: id,
            path,
            content,
        })
    }

    fn stray(&mut self, id: FileId) {
        self.diagnostics.report(
            "unexpected-file",
            Place::root(id),
            "no YAML file is expected here",
            "a spec has `api.yaml`, `errors.yaml`, `shared.yaml` and `<client>/<group>.yaml`: move, \
             rename or delete this file",
        );
    }

    /// Reports the files that no spec can do without.
    fn demand(&mut self, present: &BTreeSet<&str>) {
        let demanded = [
            ("api.yaml", "the title, the clients, the credentials and the envelope"),
            ("errors.yaml", "the tables `status_codes` and `api_codes`"),
        ];
        for (path, holds) in
            demanded.into_iter().filter(|(path, _)| !present.contains(path))
        {
            self.diagnostics.report(
                "missing-file",
                Place::nowhere(),
                format!("the file `spec/{path}` is missing"),
                format!("add it: it holds {holds}"),
            );
        }
    }
}
