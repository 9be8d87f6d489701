//! What an import writes is accepted by `codegen`: values that do not fit are left out, and what
//! else a rule rejects is told.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::shape::Tree;
use super::summary::{Heading, Notes, Spot};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::raw::{Field, Group, Request};
use crate::rules;
use crate::source::Step;
use crate::symbols::Symbols;

/// Leaving a value out may show that another one does not fit.
const ROUNDS: usize = 4;

/// A value of a document that was not taken.
#[derive(Debug)]
pub(crate) struct Unfit {
    /// The entry and the key that it was said of.
    pub(crate) of: ValueOf,
    /// Why.
    pub(crate) text: String,
}

/// What a value is said of: an owner such as a schema, the name of a field, and the key.
pub(crate) type ValueOf = (String, String, &'static str);

/// Makes a draft acceptable; gives the values of documents that were not taken.
pub(super) fn settle(new: &mut Draft, old: &Draft, notes: &mut Notes) -> Vec<Unfit> {
    let mut unfit = Vec::new();
    let mut found = mistakes(new);
    for _ in 0..ROUNDS {
        let values =
            found.iter().filter(|found| rules::OF_VALUES.contains(&found.mistake.rule));
        let mut is_done = true;
        for found in values {
            is_done &= !leave_out(found, new, old, notes, &mut unfit);
        }
        if is_done {
            break;
        }
        found = mistakes(new);
    }
    tell(&found, new, old, notes);
    unfit
}

/// A mistake with the path of its file.
struct Found {
    path: String,
    mistake: Diagnostic,
}

fn mistakes(draft: &Draft) -> Vec<Found> {
    let spec = draft.spec();
    let mut diagnostics = Diagnostics::default();
    rules::check(&Symbols::of(&spec), &BTreeSet::new(), &mut diagnostics);
    let paths: BTreeMap<_, _> = draft.numbered().collect();
    let found = diagnostics.list().iter().filter_map(|mistake| {
        let path = (*paths.get(&mistake.place.file)?).to_owned();
        let mistake = mistake.clone();
        Some(Found { path, mistake })
    });
    found.collect()
}

/// Takes the value out that a mistake is about; whether there was one that the import has put in.
fn leave_out(
    found: &Found,
    new: &mut Draft,
    old: &Draft,
    notes: &mut Notes,
    unfit: &mut Vec<Unfit>,
) -> bool {
    let Found { path, mistake } = found;
    let at = spot_of(found, new).up_to_value();
    let Some(group) = new.groups.get_mut(path) else { return false };
    let Some((owner, key, slot)) = slot(group, &mistake.place.steps) else {
        return false;
    };
    let name = slot.name().to_owned();
    let before = old.groups.get(path);
    let twin = before.and_then(|group| twin(group, &owner, &name));
    let is_ours = match (&slot, &twin) {
        (Slot::Field(field), Some(twin)) => {
            field.ty != twin.ty || !is_same(field, twin, key)
        }
        (Slot::Example(value), None) => {
            let before = before.and_then(|group| example(group, &owner));
            value.as_ref() != before.as_ref()
        }
        (_, _) => true,
    };
    if !is_ours {
        return false;
    }
    let had = twin.is_some_and(|twin| states(&twin, key));
    slot.clear(key);
    // What was told of it when it was merged is not so.
    notes.forget(Heading::Changed, &at);
    if had {
        notes.add(
            Heading::Changed,
            at,
            format!("{key}: taken out: {}", mistake.message),
        );
    } else {
        let text =
            format!("{key} of `{name}` of `{owner}` left out: {}", mistake.message);
        unfit.push(Unfit {
            of: (owner, name, key),
            text,
        });
    }
    true
}

/// Where a value can be taken out.
enum Slot<'d> {
    Field(&'d mut Field),
    /// The example of a response.
    Example(&'d mut Option<serde_json::Value>),
}

impl Slot<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Field(field) => &field.name,
            Self::Example(_) => "response",
        }
    }

    fn clear(self, key: &str) {
        match self {
            Self::Example(example) => *example = None,
            Self::Field(field) => match key {
                "example" => field.example = None,
                "default" => field.default = None,
                "minimum" => field.minimum = None,
                "maximum" => field.maximum = None,
                "min_length" => field.min_length = None,
                "max_length" => field.max_length = None,
                "min_items" => field.min_items = None,
                _ => field.max_items = None,
            },
        }
    }
}

/// Keys of a field that may be left out.
const KEYS: [&str; 8] = [
    "example",
    "default",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
];

fn states(field: &Field, key: &str) -> bool {
    let mut without = field.clone();
    Slot::Field(&mut without).clear(key);
    without != *field
}

/// Whether both say the same under a key.
fn is_same(field: &Field, other: &Field, key: &str) -> bool {
    let only = |field: &Field| {
        let mut only = field.clone();
        KEYS.into_iter()
            .filter(|other| *other != key)
            .for_each(|key| Slot::Field(&mut only).clear(key));
        (
            only.example,
            only.default,
            only.minimum,
            only.maximum,
            [only.min_length, only.max_length, only.min_items, only.max_items],
        )
    };
    only(field) == only(other)
}

/// The owner, the key and the value that steps lead to.
fn slot<'d>(
    group: &'d mut Group,
    steps: &[Step],
) -> Option<(String, &'static str, Slot<'d>)> {
    let words: Vec<Word<'_>> = steps.iter().filter_map(Word::of).collect();
    match words.as_slice() {
        [
            Word::Key("schemas"),
            Word::At(at),
            Word::Key("fields"),
            Word::At(field),
            key,
            ..,
        ] => {
            let schema = group.schemas.get_mut(*at)?;
            let field = schema.fields.as_mut()?.get_mut(*field)?;
            Some((schema.name.clone(), key.of_field()?, Slot::Field(field)))
        }
        [Word::Key("operations"), Word::At(at), Word::Key("request"), rest @ ..] => {
            let (field, key) = match rest {
                [Word::At(field), key, ..] | [_, Word::At(field), key, ..] => {
                    (field, key)
                }
                _ => return None,
            };
            let operation = group.operations.get_mut(*at)?;
            let Some(Request::Parameters(list)) = &mut operation.request else {
                return None;
            };
            let field = list.parameters.get_mut(*field)?;
            Some((list.name.clone(), key.of_field()?, Slot::Field(field)))
        }
        [
            Word::Key("operations"),
            Word::At(at),
            Word::Key("response"),
            Word::Key("example"),
            ..,
        ] => {
            let operation = group.operations.get_mut(*at)?;
            let owner = operation.route();
            Some((owner, "example", Slot::Example(&mut operation.response.example)))
        }
        _ => None,
    }
}

/// A step that can be matched.
enum Word<'s> {
    Key(&'s str),
    At(usize),
}

impl<'s> Word<'s> {
    fn of(step: &'s Step) -> Option<Self> {
        match step {
            Step::Key(key) | Step::Name(key) => Some(Self::Key(key)),
            Step::Index(index) => Some(Self::At(*index)),
            Step::Bytes(_) => None,
        }
    }

    fn of_field(&self) -> Option<&'static str> {
        let Self::Key(key) = self else { return None };
        KEYS.into_iter().find(|known| known == key)
    }
}

/// The field of that owner and name.
fn twin(group: &Group, owner: &str, name: &str) -> Option<Field> {
    let of_schema = group.schemas.iter().find(|schema| schema.name == owner);
    let of_request = group.operations.iter().find_map(|it| match &it.request {
        Some(Request::Parameters(list)) if list.name == owner => Some(&list.parameters),
        _ => None,
    });
    let fields = of_schema.and_then(|schema| schema.fields.as_ref()).or(of_request)?;
    fields.iter().find(|field| field.name == name).cloned()
}

/// The example of the response of that route.
fn example(group: &Group, route: &str) -> Option<serde_json::Value> {
    let operation = group.operations.iter().find(|it| it.route() == route)?;
    operation.response.example.clone()
}

/// Tells what `codegen` will reject and did not reject before.
fn tell(found: &[Found], new: &Draft, old: &Draft, notes: &mut Notes) {
    let before = mistakes(old);
    let known: BTreeSet<_> = before.iter().map(key_of).collect();
    for found in found {
        if rules::OPEN.contains(&found.mistake.rule) || known.contains(&key_of(found)) {
            continue;
        }
        let text = format!("codegen rejects this: {}", found.mistake.message);
        notes.add(Heading::ToDecide, spot_of(found, new), text);
    }
}

fn key_of(found: &Found) -> (&str, &str, &str) {
    (found.mistake.rule, &found.path, &found.mistake.message)
}

/// The place of a mistake, by the names of the entries on the way.
fn spot_of(found: &Found, draft: &Draft) -> Spot {
    let mut spot = Spot::root(&found.path);
    let Some(mut tree) = draft.tree(&found.path) else { return spot };
    for step in found.mistake.place.steps.iter().filter_map(Word::of) {
        let (name, inner) = match step {
            Word::Key(key) => (key.to_owned(), tree.key(key).cloned()),
            Word::At(index) => {
                let item = tree.item(index).cloned();
                let name = item.as_ref().and_then(Tree::identity);
                let Some(name) = name else { break };
                (name, item)
            }
        };
        spot = spot.below(&name);
        let Some(inner) = inner else { break };
        if name == "request" && matches!(inner, Tree::List(..)) {
            spot = spot.below("parameters");
        }
        tree = inner;
    }
    spot
}
