//! Rules for operations: retries, pagination, and deprecation.

use super::context::{Context, field_subject};
use super::rules::{
    NO_REPLACEMENT, READ_NOT_IDEMPOTENT, UNLIMITED_LIST, UNPAGINATED_LIST,
    WRITE_LOOKS_UNREPEATABLE,
};
use crate::names::words_of;
use crate::raw::{Action, Deprecation, Method};
use crate::resources::{self, Resources};
use crate::source::Place;
use crate::symbols::{Operation, Shape, Symbols};
use crate::types::{Json, Type};

/// First words of the names of operations that read.
const READS: [&str; 13] = [
    "get", "list", "search", "find", "check", "is", "has", "query", "count", "export",
    "preview", "validate", "detail",
];

/// First words of the names of operations that have an effect each time.
const WRITES: [&str; 11] = [
    "create", "add", "send", "trigger", "invite", "generate", "import", "run", "push",
    "enqueue", "append",
];

/// Fields that hold the number of all items.
const TOTALS: [&str; 4] = ["totalCount", "total", "totalNum", "count"];

/// Words of request fields that limit the number of items.
const LIMITS: [&str; 5] = ["size", "max", "count", "ids", "top"];

pub(super) fn check(context: &mut Context) {
    let symbols = context.symbols;
    let resources = Resources::of(symbols);
    for operation in symbols.operations() {
        let action = bound(symbols, &resources, operation);
        lists(operation, context);
        let raw = operation.raw;
        // The client does not call the others.
        if raw.is_emitted() {
            repeated_calls(operation, action, context);
            replacement(raw.deprecated.as_ref(), &raw.name, &operation.place, context);
        }
    }
    let fields: Vec<_> = context.fields().collect();
    for (_, schema, field) in fields {
        let subject = field_subject(schema, field);
        let deprecated = field.raw.deprecated.as_ref();
        replacement(deprecated, &subject, &field.place, context);
    }
}

/// Returns what an operation does with its resource.
fn bound(symbols: &Symbols, resources: &Resources, it: &Operation) -> Option<Action> {
    let binding = resources::bind(symbols, resources, it)?.ok()?;
    Some(binding.action)
}

fn repeated_calls(operation: &Operation, action: Option<Action>, context: &mut Context) {
    let raw = operation.raw;
    let first = words_of(&raw.name).into_iter().next().unwrap_or_default();
    let reads = action.map_or(READS.contains(&first.as_str()), |action| {
        matches!(action, Action::Read | Action::List | Action::Check)
    });
    let writes = WRITES.contains(&first.as_str()) && !raw.name.contains("OrUpdate");
    let is_get = raw.method == Method::Get;
    let place = operation.place.key("idempotent");
    match raw.idempotent {
        Some(false) if reads || is_get => {
            let why =
                if is_get { "its method is GET" } else { "its name says that it reads" };
            let message = format!("`{}` is not idempotent, but {why}", raw.name);
            let help = "set `idempotent: true`, or allow it with the effect of a repeated call as \
                        the reason";
            context.report(&READ_NOT_IDEMPOTENT, &raw.name, place, message, help);
        }
        Some(true) if writes && !is_get => {
            let message = format!(
                "`{}` is idempotent, but its name says that each call has an effect",
                raw.name
            );
            let help = "set `idempotent: false`, or allow it with the reason why a repeated call \
                        has no further effect";
            context.report(&WRITE_LOOKS_UNREPEATABLE, &raw.name, place, message, help);
        }
        _ => {}
    }
}

fn lists(operation: &Operation, context: &mut Context) {
    let raw = operation.raw;
    if raw.pagination.is_some() {
        return;
    }
    let symbols = context.symbols;
    let place = operation.place.key("name");
    let data = match &operation.data {
        Some(Type::List(item)) => {
            let is_limited = symbols.request(operation).is_some_and(|(_, fields)| {
                fields.iter().any(|(field, _)| {
                    let limits = words_of(&field.raw.name);
                    limits.iter().any(|word| LIMITS.contains(&word.as_str()))
                        || matches!(field.ty, Some(Type::List(_)))
                })
            });
            let lists = matches!(**item, Type::Schema(id)
                if matches!(symbols.schema(id).shape, Shape::Record { .. }));
            let reads = READS.iter().any(|read| raw.name.starts_with(read));
            if lists && reads && !is_limited {
                let message = format!("`{}` returns all items at once", raw.name);
                let help = "state `pagination` if the request can select a page; otherwise, say \
                            in the description how many items to expect";
                context.report(&UNLIMITED_LIST, &raw.name, place, message, help);
            }
            return;
        }
        Some(Type::Schema(id)) => symbols.schema(*id),
        _ => return,
    };
    let has_items =
        data.fields().iter().any(|field| matches!(field.ty, Some(Type::List(_))));
    let total = data.fields().iter().find(|field| {
        let is_number = field.ty.as_ref().and_then(Type::json) == Some(Json::Number);
        is_number && TOTALS.contains(&field.raw.name.as_str())
    });
    let Some(total) = total.filter(|_| has_items) else { return };
    let message =
        format!("`{}` is not paginated, but its response has a total", raw.name);
    let help = "state `pagination`; `style: none` if the response contains all items";
    context
        .report(&UNPAGINATED_LIST, &raw.name, place, message, help)
        .related(total.place.key("name"), "the total number of items");
}

fn replacement(
    deprecated: Option<&Deprecation>,
    subject: &str,
    place: &Place,
    context: &mut Context,
) {
    let is_bare = |it: &&Deprecation| it.replaced_by.is_none() && it.note.is_none();
    if deprecated.filter(is_bare).is_none() {
        return;
    }
    let message = format!("`{subject}` is deprecated without a replacement");
    let help =
        "name the replacement in `replaced_by`, or say what to do instead in `note`";
    context.report(&NO_REPLACEMENT, subject, place.name("deprecated"), message, help);
}
