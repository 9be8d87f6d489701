//! Reads the files of a spec, each as the kind of document that its path says.

use std::collections::BTreeSet;

use crate::defaults;
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::raw::{Api, Document, Errors, Group, Import, Spec};
use crate::source::{Defect, FileId, Place, SourceFile, Sources};
pub use crate::yaml::MAX_BYTES;
use crate::yaml::{self, Locations, Reading};

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
    Import,
    Group,
    /// YAML in a place where none is expected.
    Stray,
    /// Nothing that this program reads.
    Other,
}

/// Reads every file and reports all that is not well formed.
pub fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Loaded {
    let files: Vec<_> = sources.iter().collect();
    let readings =
        parallel::map(&files, |(id, file)| read(*id, file, sources.defect(*id)));
    let mut loading = Loading {
        loaded: Loaded {
            locations: Locations::new(files.len()),
            ..Loaded::default()
        },
        diagnostics,
    };
    for ((id, file), reading) in files.iter().zip(readings) {
        loading.add(*id, file, reading);
    }
    loading.demand(&files.iter().map(|(_, file)| file.path.as_str()).collect());
    defaults::fill(&mut loading.loaded.spec);
    loading.loaded
}

/// What could be read of a file, as its role asks.
enum Part {
    Api(Reading<Api>),
    Errors(Reading<Errors>),
    Import(Reading<Import>),
    Group(Reading<Group>),
    /// The names that seem to be in it, and what is wrong with it.
    Defective(Vec<String>, Diagnostics),
    Stray,
    Other,
}

fn read(id: FileId, file: &SourceFile, defect: Option<&Defect>) -> Part {
    let role = role_of(&file.path);
    if let Some(defect) = defect
        && !matches!(role, Role::Stray | Role::Other)
    {
        return Part::Defective(yaml::names_in(&file.text), report_of(defect, id));
    }
    match role {
        Role::Api => Part::Api(yaml::read(id, &file.text)),
        Role::Errors => Part::Errors(yaml::read(id, &file.text)),
        Role::Import => Part::Import(yaml::read(id, &file.text)),
        Role::Group => Part::Group(yaml::read(id, &file.text)),
        Role::Stray => Part::Stray,
        Role::Other => Part::Other,
    }
}

fn report_of(defect: &Defect, id: FileId) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let root = Place::bytes(id, 0..0);
    let mut report = |rule, place, message, help| {
        diagnostics.report(rule, place, message, help);
    };
    match defect {
        Defect::NotUtf8 { offset, byte, span } => report(
            "file-encoding",
            Place::bytes(id, span.clone()),
            format!(
                "the file is not UTF-8: invalid byte 0x{byte:02X} at offset {offset}"
            ),
            "save the file as UTF-8; `iconv -f LATIN1 -t UTF-8` converts Latin-1",
        ),
        Defect::Utf16 => report(
            "file-encoding",
            root,
            "the file is UTF-16, not UTF-8, from its byte 0 on".to_owned(),
            "save the file as UTF-8; `iconv -f UTF-16 -t UTF-8` converts it",
        ),
        Defect::TooLarge => report(
            "unreadable-file",
            root,
            format!("the file is larger than {MAX_BYTES} bytes"),
            "split the file into several groups",
        ),
        Defect::NoFile => report(
            "unreadable-file",
            root,
            "this is not a regular file, so it was not opened".to_owned(),
            "replace it with a file, or remove it",
        ),
    }
    diagnostics
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
        ["import"] => Role::Import,
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
    fn add(&mut self, id: FileId, file: &SourceFile, part: Part) {
        match part {
            Part::Api(reading) => {
                self.loaded.spec.api = self.document(id, file, reading)
            }
            Part::Errors(reading) => {
                self.loaded.spec.errors = self.document(id, file, reading);
            }
            Part::Import(reading) => {
                self.loaded.spec.import = self.document(id, file, reading);
            }
            Part::Group(reading) => {
                let group = self.document(id, file, reading);
                self.loaded.spec.groups.extend(group);
            }
            Part::Defective(names, diagnostics) => {
                self.diagnostics.append(diagnostics);
                self.loaded.dropped.extend(names);
                self.loaded.locations.keep(id, None);
            }
            Part::Stray => self.stray(id),
            Part::Other => {}
        }
    }

    fn document<T>(
        &mut self,
        id: FileId,
        file: &SourceFile,
        reading: Reading<T>,
    ) -> Option<Document<T>> {
        self.diagnostics.append(reading.diagnostics);
        self.loaded.dropped.extend(reading.dropped);
        if let Some(tree) = reading.tree {
            self.loaded.locations.keep(id, tree);
        }
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
            "a spec has `api.yaml`, `errors.yaml`, `import.yaml`, `shared.yaml` and \
             `<client>/<group>.yaml`: move, rename or delete this file",
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
