//! Ensures that `codegen` accepts the result of an import: values that do not match are dropped,
//! and other violations are reported.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::shape::Tree;
use super::summary::{Heading, Notes, Spot};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::raw::{Field, Group, Request};
use crate::rules;
use crate::source::Step;
use crate::symbols::Symbols;

/// Maximum number of rounds. Dropping one value may reveal that another does not match.
const ROUNDS: usize = 4;

/// A value from a document that was dropped.
#[derive(Debug)]
pub(crate) struct Unfit {
    /// The item and the key that it belongs to.
    pub(crate) of: ValueOf,
    /// Why it was dropped.
    pub(crate) text: String,
}

/// What a value belongs to: an owner such as a schema, the name of a field, and the key.
pub(crate) type ValueOf = (String, String, &'static str);

/// Drops values until the draft is acceptable, and returns them.
pub(super) fn settle(new: &mut Draft, old: &Draft, notes: &mut Notes) -> Vec<Unfit> {
    let mut unfit = Vec::new();
    let mut found = violations(new);
    for _ in 0..ROUNDS {
        let values = found
            .iter()
            .filter(|found| rules::OF_VALUES.contains(&found.violation.rule));
        let mut is_done = true;
        for found in values {
            is_done &= !drop_value(found, new, old, notes, &mut unfit);
        }
        if is_done {
            break;
        }
        found = violations(new);
    }
    report_violations(&found, new, old, notes);
    unfit
}

/// An error with the path of its file.
struct Found {
    path: String,
    violation: Diagnostic,
}

fn violations(draft: &Draft) -> Vec<Found> {
    let spec = draft.spec();
    let mut diagnostics = Diagnostics::default();
    rules::check(&Symbols::of(&spec), &BTreeSet::new(), &mut diagnostics);
    let paths: BTreeMap<_, _> = draft.numbered().collect();
    let found = diagnostics.list().iter().filter_map(|violation| {
        let path = (*paths.get(&violation.place.file)?).to_owned();
        let violation = violation.clone();
        Some(Found { path, violation })
    });
    found.collect()
}

/// Drops the value that an error is about. Returns whether the import had added one.
fn drop_value(
    found: &Found,
    new: &mut Draft,
    old: &Draft,
    notes: &mut Notes,
    unfit: &mut Vec<Unfit>,
) -> bool {
    let Found { path, violation } = found;
    let at = spot_of(found, new).up_to_value();
    let Some(group) = new.groups.get_mut(path) else { return false };
    let Some((owner, key, slot)) = slot(group, &violation.place.steps) else {
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
    // The change that was noted when merging did not happen.
    notes.forget(Heading::Changed, &at);
    if had {
        notes.add(
            Heading::Changed,
            at,
            format!("{key}: removed: {}", violation.message),
        );
    } else {
        let text =
            format!("{key} of `{name}` of `{owner}` dropped: {}", violation.message);
        unfit.push(Unfit {
            of: (owner, name, key),
            text,
        });
    }
    true
}

/// Where a value can be removed.
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

/// Keys of a field that can be dropped.
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

/// Returns whether both fields have the same value for a key.
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

/// Returns the owner, the key, and the value at the end of steps.
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

/// A step in a form that can be matched.
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

/// Returns the field with that owner and name.
fn twin(group: &Group, owner: &str, name: &str) -> Option<Field> {
    let of_schema = group.schemas.iter().find(|schema| schema.name == owner);
    let of_request = group.operations.iter().find_map(|it| match &it.request {
        Some(Request::Parameters(list)) if list.name == owner => Some(&list.parameters),
        _ => None,
    });
    let fields = of_schema.and_then(|schema| schema.fields.as_ref()).or(of_request)?;
    fields.iter().find(|field| field.name == name).cloned()
}

/// Returns the example of the response of that route.
fn example(group: &Group, route: &str) -> Option<serde_json::Value> {
    let operation = group.operations.iter().find(|it| it.route() == route)?;
    operation.response.example.clone()
}

/// Reports what `codegen` will reject and accepted before.
fn report_violations(found: &[Found], new: &Draft, old: &Draft, notes: &mut Notes) {
    let before = violations(old);
    let known: BTreeSet<_> = before.iter().map(key_of).collect();
    for found in found {
        if rules::OPEN.contains(&found.violation.rule) || known.contains(&key_of(found))
        {
            continue;
        }
        let text = format!("`codegen` rejects this: {}", found.violation.message);
        notes.add(Heading::ToDecide, spot_of(found, new), text);
    }
}

fn key_of(found: &Found) -> (&str, &str, &str) {
    (found.violation.rule, &found.path, &found.violation.message)
}

/// Returns the place of an error, by the names of the items on its path.
fn spot_of(found: &Found, draft: &Draft) -> Spot {
    let mut spot = Spot::root(&found.path);
    let Some(mut tree) = draft.tree(&found.path) else { return spot };
    for step in found.violation.place.steps.iter().filter_map(Word::of) {
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
