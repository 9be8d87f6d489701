//! A request with some fields replaced, to request another page.

use crate::runtime::codec::{Encode, Mapping, View, view_members};
use crate::shared::secret::Secret;

/// The replacement of one field.
pub(crate) struct Change {
    /// The path of the field: JSON names separated by dots.
    pub(crate) path: &'static str,
    pub(crate) value: Place,
}

/// A page number, a cursor, or a page size.
#[derive(Clone)]
pub(crate) enum Place {
    Number(i64),
    /// Secret, because a server may put anything into it.
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

/// An object with replaced fields. Objects on the path to a replaced field are added if the
/// original lacks them.
pub(crate) struct Amended<'a> {
    original: &'a View<'a>,
    /// Paths relative to this object, and the new values.
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

    /// Visits a field, with its replacements applied.
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
