//! Loads the files of a spec, each as the document that its path indicates.

use std::collections::BTreeSet;

use crate::defaults;
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::raw::{
    Api, Document, Errors, Glossary, Group, Import, Lint, Resources, Site, Spec,
};
use crate::source::{Defect, FileId, Place, SourceFile, Sources};
pub use crate::yaml::MAX_BYTES;
use crate::yaml::{self, Locations, Reading};

/// The result of loading a spec.
#[derive(Debug, Default)]
pub struct Loaded {
    /// All valid parts of the spec.
    pub spec: Spec,
    /// Names of operations, schemas, and other items that are missing from the spec because they
    /// are invalid. References to them are not errors.
    pub dropped: BTreeSet<String>,
    /// Locations of the values.
    pub locations: Locations,
}

/// What the path of a file indicates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Api,
    Errors,
    Import,
    Glossary,
    Lint,
    Resources,
    Site,
    Group,
    /// A YAML file in an unexpected place.
    Stray,
    /// A file that is ignored.
    Other,
}

/// Loads every file and reports everything that is malformed.
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

/// The content of a file, according to its role.
enum Part {
    Api(Reading<Api>),
    Errors(Reading<Errors>),
    Import(Reading<Import>),
    Glossary(Reading<Glossary>),
    Lint(Reading<Lint>),
    Resources(Reading<Resources>),
    Site(Reading<Site>),
    Group(Reading<Group>),
    /// The names that the file appears to contain, and its errors.
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
        Role::Glossary => Part::Glossary(yaml::read(id, &file.text)),
        Role::Lint => Part::Lint(yaml::read(id, &file.text)),
        Role::Resources => Part::Resources(yaml::read(id, &file.text)),
        Role::Site => Part::Site(yaml::read(id, &file.text)),
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
            format!("invalid UTF-8: byte 0x{byte:02X} at offset {offset}"),
            "save the file as UTF-8; to convert Latin-1, run `iconv -f LATIN1 -t UTF-8`",
        ),
        Defect::Utf16 => report(
            "file-encoding",
            root,
            "invalid UTF-8: the file is encoded as UTF-16, starting at byte 0"
                .to_owned(),
            "save the file as UTF-8; to convert it, run `iconv -f UTF-16 -t UTF-8`",
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
            "not a regular file".to_owned(),
            "replace it with a regular file, or remove it",
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
        ["glossary"] => Role::Glossary,
        ["lint"] => Role::Lint,
        ["resources"] => Role::Resources,
        ["site"] => Role::Site,
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
            Part::Glossary(reading) => {
                self.loaded.spec.glossary = self.document(id, file, reading);
            }
            Part::Lint(reading) => {
                self.loaded.spec.lint = self.document(id, file, reading);
            }
            Part::Resources(reading) => {
                self.loaded.spec.resources = self.document(id, file, reading);
            }
            Part::Site(reading) => {
                self.loaded.spec.site = self.document(id, file, reading);
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
            "unexpected YAML file",
            "a spec consists of `api.yaml`, `errors.yaml`, `glossary.yaml`, `import.yaml`, \
             `lint.yaml`, `resources.yaml`, `shared.yaml`, `site.yaml`, and \
             `<client>/<group>.yaml`; move, rename, or delete this file",
        );
    }

    /// Reports missing required files.
    fn demand(&mut self, present: &BTreeSet<&str>) {
        let demanded = [
            ("api.yaml", "the title, the clients, the credentials, and the envelope"),
            ("errors.yaml", "the tables `status_codes` and `api_codes`"),
        ];
        for (path, holds) in
            demanded.into_iter().filter(|(path, _)| !present.contains(path))
        {
            self.diagnostics.report(
                "missing-file",
                Place::nowhere(),
                format!("missing file `spec/{path}`"),
                format!("create it; it contains {holds}"),
            );
        }
    }
}
