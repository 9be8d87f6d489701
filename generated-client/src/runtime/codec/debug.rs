//! `Debug` of DTOs, without their secrets.

use std::fmt;

use super::traits::View;

/// The whole of a DTO's `Debug`: documented names, secrets hidden, and of members that this
/// version does not know only the names, since they may be secrets.
pub(crate) fn debug_view(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(view), f)
}

struct Shown<'a>(View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Number(value) => value.fmt(f),
            View::Text(value) => value.fmt(f),
            View::Secret(_) | View::Unknown(_) => f.write_str("[hidden]"),
            View::Json(value) => value.fmt(f),
            View::JsonObject(value) => value.fmt(f),
            View::File(file) => f
                .debug_struct("File")
                .field("name", &file.name)
                .field("media_type", &file.media_type)
                .field("length", &file.content.len())
                .finish_non_exhaustive(),
            View::List(list) => {
                let mut output = f.debug_list();
                list.each(&mut |element| {
                    output.entry(&Shown(element));
                });
                output.finish()
            }
            View::Map(map) => {
                let mut output = f.debug_map();
                map.each(&mut |name, value| {
                    output.entry(&name, &Shown(value));
                });
                output.finish()
            }
            View::Record(record) => {
                let mut output = f.debug_struct(record.name());
                record.fields(&mut |fields, extra| {
                    for (name, place) in fields {
                        output.field(name, &Shown(place.view()));
                    }
                    for (name, _) in extra.iter() {
                        output.field(name, &Shown(View::Secret("")));
                    }
                });
                output.finish()
            }
        }
    }
}
