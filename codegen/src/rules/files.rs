//! Checks that files are top-level fields of multipart requests.

use super::context::Check;
use crate::raw::{Encoding, Location};
use crate::symbols::{Field, Schema};
use crate::types::{Json, SchemaId, Type};

/// Help text for a file in an unsupported place.
pub(super) const HELP: &str = "send files as top-level fields of a request with `encoding: \
     multipart`";

pub(super) fn can_be_sent(field: &Field, schema: &Schema, check: &mut Check) {
    let Some(ty) = field.ty.as_ref().filter(|ty| ty.holds_files()) else { return };
    if let Some(obstacle) = obstacle(ty, field, schema, check) {
        let message = format!("unsupported file `{}`: {obstacle}", field.raw.name);
        check.report("file-place", field.place.key("type"), message, HELP);
    }
}

/// Returns why a file of a schema cannot be sent.
fn obstacle(ty: &Type, field: &Field, schema: &Schema, check: &Check) -> Option<String> {
    let symbols = check.symbols;
    let name = &schema.name;
    let element = match ty {
        Type::List(element) => element,
        ty => ty,
    };
    if element.json() != Some(Json::File) {
        return Some("only single files and arrays of files can be sent".to_owned());
    }
    let holds = |ty: &Type| {
        ty.schema().is_some_and(|id: SchemaId| symbols.schema(id).place == schema.place)
    };
    if let Some(it) = symbols.operations().find(|it| it.data.as_ref().is_some_and(holds))
    {
        return Some(format!("`{}` returns `{name}`", it.raw.name));
    }
    if let Some(it) = symbols.schemas.iter().find(|it| it.types().any(holds)) {
        return Some(format!("`{}` contains `{name}`", it.name));
    }
    let mut operations = symbols.operations();
    operations.find_map(|operation| {
        let (_, fields) = symbols.request(operation)?;
        let (_, location) = fields.iter().find(|(it, _)| std::ptr::eq(*it, field))?;
        let operation_name = &operation.raw.name;
        if operation.raw.encoding != Some(Encoding::Multipart)
            || !operation.has_body(&fields)
        {
            return Some(format!(
                "`{operation_name}` does not use `encoding: multipart`"
            ));
        }
        let is_queried = *location == Some(Location::Query);
        is_queried.then(|| format!("`{operation_name}` sends it in the query"))
    })
}
