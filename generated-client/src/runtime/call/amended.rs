//! A request with some members changed: the same request for another page.

use crate::runtime::codec::{Encode, Mapping, View, view_members};
use crate::shared::secret::Secret;

/// What is put in the place of a member.
pub(crate) struct Change {
    /// The path of the member: wire names with dots between them.
    pub(crate) path: &'static str,
    pub(crate) value: Place,
}

/// A place in a list, or a number of entries.
#[derive(Clone)]
pub(crate) enum Place {
    Number(i64),
    /// Nobody knows what a server puts into it.
    Cursor(Secret),
}

impl Place {
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Self::Number(number) => View::Integer(*number),
            Self::Cursor(cursor) => cursor.view(),
        }
    }
}

/// An object with changes. Objects on the way to a changed member are there even if the original
/// lacks them.
pub(crate) struct Amended<'a> {
    original: &'a View<'a>,
    /// Paths from here, and what is put there.
    changes: Vec<(&'a str, &'a Place)>,
}

impl<'a> Amended<'a> {
    pub(crate) fn new(original: &'a View<'a>, changes: &'a [Change]) -> Self {
        let changes = changes.iter().map(|change| (change.path, &change.value));
        Self {
            original,
            changes: changes.collect(),
        }
    }

    /// Shows a member, changed if it has to be.
    fn show(&self, name: &str, value: View<'_>, visit: &mut dyn FnMut(&str, View<'_>)) {
        let below = self.changes.iter().filter_map(|(path, place)| {
            let (first, rest) = path.split_once('.').unwrap_or((path, ""));
            (first == name).then_some((rest, *place))
        });
        let changes: Vec<_> = below.collect();
        match changes.as_slice() {
            [] => visit(name, value),
            [("", place), ..] => visit(name, place.view()),
            _ => {
                let original = &value;
                visit(name, View::Map(&Amended { original, changes }));
            }
        }
    }
}

impl Mapping for Amended<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        if self.changes.is_empty() {
            return view_members(self.original, visit);
        }
        let mut missing: Vec<_> =
            self.changes.iter().filter_map(|(path, _)| path.split('.').next()).collect();
        missing.dedup();
        view_members(self.original, &mut |name, value| {
            missing.retain(|it| *it != name);
            self.show(name, value, visit);
        });
        for name in missing {
            self.show(name, View::Absent, visit);
        }
    }
}
