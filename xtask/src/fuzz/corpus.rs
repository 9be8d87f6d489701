//! The files that are mutated: specs of different sizes, their exports, and pages.

use std::cell::OnceCell;
use std::path::Path;

use anyhow::Result;
use codegen::diagnostics::Diagnostics;
use codegen::export::documents;
use codegen::load::load;
use codegen::plain;
use codegen::source::{Content, Sources};

use super::case::{Case, Files, Target, read_below};
use super::mutate::{Format, mutate};
use super::random::Random;
use crate::workspace::{SPEC, read_text};

/// Small specs of tests.
const SMALL: [&str; 3] = [
    "codegen/tests/openapi/spec",
    "codegen/tests/bad/base",
    "codegen/tests/hostile/spec",
];

/// Contains a small spec that uses every key of the grammar.
const README: &str = "spec/README.md";

const PAGES: &str = "codegen/tests/import_page/pages";

/// One in this number of cases mutates the whole spec, which takes a second.
const WHOLE: usize = 500;

/// Size in bytes up to which the file of a group is mutated often.
const SHORT: usize = 12_000;

/// A spec and its export.
struct Base {
    spec: Files,
    documents: OnceCell<Files>,
}

impl Base {
    fn new(spec: Files) -> Self {
        Self {
            spec,
            documents: OnceCell::new(),
        }
    }

    /// Returns the OpenAPI documents of the spec, even if it breaks rules.
    fn documents(&self) -> &Files {
        self.documents.get_or_init(|| {
            let loaded = load(&sources(&self.spec), &mut Diagnostics::default());
            let documents = documents(&loaded.spec);
            let files = documents.iter();
            files.map(|(path, text)| (path.to_owned(), text.into())).collect()
        })
    }
}

/// Returns files as the sources of a spec.
pub(crate) fn sources(files: &Files) -> Sources {
    let files = files.iter();
    let files = files.map(|(path, bytes)| (path.clone(), Content::Bytes(bytes.clone())));
    Sources::from_disk(files.collect())
}

/// Everything that is mutated.
pub(crate) struct Corpus {
    whole: Base,
    small: Vec<Base>,
    /// The files of groups, and the specs that contain only them, if those are valid.
    groups: Vec<(String, OnceCell<Option<Base>>)>,
    pages: Files,
}

impl Corpus {
    /// Reads the files of a project.
    pub(crate) fn of(root: &Path) -> Result<Self> {
        let read = |folder: &str| -> Result<Files> {
            let mut files = Files::new();
            read_below(&root.join(folder), "", &mut files)?;
            Ok(files)
        };
        let spec = |folder| -> Result<Files> {
            let mut files = read(folder)?;
            files.retain(|path, _| path.ends_with(".yaml"));
            Ok(files)
        };
        let whole = spec(SPEC)?;
        let small = SMALL.map(|folder| spec(folder).map(Base::new));
        let mut small = small.into_iter().collect::<Result<Vec<_>>>()?;
        small.push(Base::new(blocks(&read_text(&root.join(README))?)));
        let groups = whole.keys().filter(|path| path.contains('/'));
        Ok(Self {
            small,
            groups: groups.map(|path| (path.clone(), OnceCell::new())).collect(),
            whole: Base::new(whole),
            pages: read(PAGES)?,
        })
    }

    fn base(&self, random: &mut Random) -> &Base {
        if random.chance(WHOLE) {
            return &self.whole;
        }
        if random.chance(3) {
            return random.pick(&self.small).unwrap_or(&self.whole);
        }
        loop {
            let Some((path, base)) = random.pick(&self.groups) else {
                return &self.whole;
            };
            let is_short = self.whole.spec.get(path).is_some_and(|it| it.len() < SHORT);
            if !is_short && !random.chance(20) {
                continue;
            }
            let base =
                base.get_or_init(|| reduced(&self.whole.spec, path).map(Base::new));
            if let Some(base) = base {
                return base;
            }
        }
    }

    /// Returns a case: the same one for the same seed and index.
    pub(crate) fn case(&self, target: Target, seed: u64, index: u64) -> Case {
        let mut random = Random::new(seed, index);
        let base = match target {
            Target::Page => self.small.first().unwrap_or(&self.whole),
            _ => self.base(&mut random),
        };
        let mut case = Case {
            target,
            spec: base.spec.clone(),
            documents: match target {
                Target::Spec => Files::new(),
                Target::Openapi => base.documents().clone(),
                Target::Page => page(&self.pages, &mut random),
                Target::Diff => base.spec.clone(),
            },
        };
        let files =
            if target == Target::Spec { &mut case.spec } else { &mut case.documents };
        for _ in 0..=random.below(12) / 10 {
            mutate_one(files, &mut random);
        }
        case
    }
}

fn mutate_one(files: &mut Files, random: &mut Random) {
    // Most of what can break is in the files of groups.
    let paths: Vec<_> = files.keys().cloned().collect();
    let groups: Vec<_> =
        paths.iter().filter(|path| path.contains('/')).cloned().collect();
    let paths = if groups.is_empty() || random.chance(4) { paths } else { groups };
    let Some(path) = random.pick(&paths) else { return };
    if random.chance(200) {
        let bytes = files.remove(path).unwrap_or_default();
        if random.chance(2) {
            files.insert(format!("{path}.yaml"), bytes);
        }
        return;
    }
    let format = match path.rsplit_once('.') {
        Some((_, "json")) => Format::Json,
        Some((_, "md")) => Format::Markdown,
        _ => Format::Yaml,
    };
    if let Some(bytes) = files.get_mut(path) {
        mutate(bytes, format, random);
    }
}

/// Returns one of the pages.
fn page(pages: &Files, random: &mut Random) -> Files {
    let at = random.below(pages.len());
    pages
        .iter()
        .skip(at)
        .take(1)
        .map(|(path, page)| (path.clone(), page.clone()))
        .collect()
}

/// Returns the files in the blocks of a chapter. The first line of each is its path.
fn blocks(chapter: &str) -> Files {
    let blocks = chapter.split("```yaml\n").skip(1);
    let file = |block: &str| {
        let text = block.split("```").next()?;
        let path = text.lines().next()?.strip_prefix("# ")?;
        Some((path.to_owned(), text.into()))
    };
    blocks.filter_map(file).collect()
}

/// Returns a valid spec with a single group of a larger one, if that group does not depend on
/// others.
fn reduced(whole: &Files, group: &str) -> Option<Files> {
    let (client, name) = group.trim_end_matches(".yaml").split_once('/')?;
    let mut api = plain::parse(whole.get("api.yaml")?)?;
    let clients = api.get_mut("clients")?.as_array_mut()?;
    clients.retain(|it| it.get("name").is_some_and(|name| name == client));
    *clients.first_mut()?.get_mut("groups")? = serde_json::json!([name]);
    let api = plain::format(&api)?;
    // With as few other files as possible.
    let others: [&[&str]; 3] =
        [&[], &["shared.yaml"], &["resources.yaml", "shared.yaml"]];
    others.into_iter().find_map(|others| {
        let mut files = whole.clone();
        files.retain(|path, _| {
            path == group || path == "errors.yaml" || others.contains(&path.as_str())
        });
        files.insert("api.yaml".to_owned(), api.clone().into_bytes());
        codegen::build(&sources(&files)).is_ok().then_some(files)
    })
}
