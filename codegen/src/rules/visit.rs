//! The visitor: calls the rules for each part of the spec.

use std::collections::BTreeSet;

use super::context::Check;
use super::{
    bindings, characters, corrections, decisions, distinct, fields, files, glossary,
    groups, identifiers, operations, pagination, recursion, references, requests,
    resources, schemas, secrets, site, texts, unions, values,
};
use crate::diagnostics::Diagnostics;
use crate::hint::Candidates;
use crate::raw;
use crate::resources::Resources;
use crate::source::Place;
use crate::symbols::{
    Field, Form, Operation, Schema, Shape, Statement, Symbols, each, visit_statements,
};
use crate::types::{self, SchemaId};
use crate::wording::Wording;

/// Rules for the spec as a whole.
const WHOLE: [fn(&mut Check); 40] = [
    groups::package_is_a_name,
    groups::files_are_listed,
    groups::shared_has_no_operations,
    distinct::clients,
    distinct::groups,
    distinct::operations,
    distinct::routes,
    distinct::schemas,
    distinct::codes,
    distinct::credentials,
    distinct::envelope,
    distinct::answers,
    identifiers::credentials,
    identifiers::codes,
    identifiers::clients,
    identifiers::modules,
    identifiers::methods,
    identifiers::types,
    operations::credentials_have_headers,
    references::envelope,
    references::credentials_of_clients,
    values::envelope_examples_fit,
    decisions::are_about_one_entry,
    decisions::name_entries,
    decisions::decide_something,
    decisions::are_distinct,
    decisions::are_about_clients,
    glossary::terms_are_distinct,
    glossary::phrases_are_words,
    site::tasks_are_distinct,
    site::operations_are_there,
    site::names_are_there,
    resources::are_distinct,
    resources::references_are_known,
    resources::names_are_words,
    resources::keys_fit_the_kind,
    resources::related_resources_have_items,
    resources::schemas_have_the_keys,
    recursion::no_schema_is_endless,
    recursion::no_schema_is_huge,
];

/// Rules for operations.
const OPERATION: [fn(&Operation, &mut Check); 33] = [
    groups::page_can_be_a_file,
    operations::aliases_are_camel_case,
    operations::states_credentials,
    operations::states_idempotent,
    operations::response_is_one_thing,
    operations::data_is_beside_the_envelope,
    operations::get_has_no_body,
    operations::is_not_replaced_by_what_is_hidden,
    distinct::credentials_of,
    distinct::errors_of,
    distinct::parameters,
    identifiers::operation,
    references::credentials,
    references::errors,
    references::request,
    references::response,
    references::replacement_of_operation,
    requests::path_is_a_path,
    requests::path_is_filled,
    requests::path_parameters_fit,
    requests::encoding_has_a_body,
    requests::form_is_flat,
    pagination::is_stated,
    pagination::keys_fit_the_style,
    pagination::members_are_there,
    bindings::resources_are_known,
    bindings::binding_is_possible,
    bindings::nothing_is_redundant,
    secrets::response_can_be_secret,
    secrets::response_is_decided,
    values::response_example_fits,
    corrections::of_operation,
    corrections::of_response,
];

/// Rules for schemas, including the parameters of operations.
const SCHEMA: [fn(SchemaId, &Schema, &mut Check); 5] = [
    identifiers::schema,
    identifiers::fields,
    identifiers::variants,
    schemas::name_is_no_type,
    unions::forms_look_different,
];

/// Rules for schemas as written.
const WRITTEN: [fn(&raw::Schema, &Place, &mut Check); 5] = [
    schemas::is_of_one_kind,
    schemas::only_dtos_have_a_wrapper,
    schemas::forms_are_some_and_distinct,
    schemas::values_are_distinct,
    distinct::fields,
];

/// Rules for fields and parameters.
const FIELD: [fn(&Field, &Schema, &mut Check); 16] = [
    fields::default_can_apply,
    fields::has_no_place,
    fields::enum_has_values,
    fields::values_are_some_and_distinct,
    fields::values_belong_to_enums,
    corrections::of_field,
    fields::null_is_a_value_of_its_own,
    fields::limits_fit_the_type,
    fields::limits_are_a_range,
    references::field_type,
    references::replacement_of_field,
    secrets::field_can_be_secret,
    secrets::field_is_decided,
    values::default_fits,
    values::example_fits,
    files::can_be_sent,
];

/// Rules for variants of a union.
const FORM: [fn(&Form, &Schema, &mut Check); 2] =
    [references::form_type, unions::form_has_a_look];

/// Reports every violation of a rule.
pub(crate) fn check(
    symbols: &Symbols,
    dropped: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let resources = Resources::of(symbols);
    let mut check = Check {
        symbols,
        resources: &resources,
        types: Candidates::of(symbols.names().chain(types::words())),
        dropped,
        diagnostics,
    };
    let wording = symbols.spec.glossary.as_ref();
    let wording =
        wording.map(|document| Wording::of(&document.content)).unwrap_or_default();
    for rule in WHOLE {
        rule(&mut check);
    }
    visit_statements(symbols.spec, &mut |statement, place| match statement {
        Statement::Text(text) => {
            texts::says_something(text, place, &mut check);
            texts::summary_is_a_line(text, place, &mut check);
            texts::links_lead_to_https(text, place, &mut check);
            texts::avoid_phrases(text, &wording, place, &mut check);
            characters::text(text, place, &mut check);
        }
        Statement::Name(name) => characters::name(name, place, &mut check),
        Statement::Value(value) => characters::value(value, place, &mut check),
        Statement::Address(address) => characters::address(address, place, &mut check),
        Statement::Template(template) => {
            characters::template(template, place, &mut check)
        }
    });
    for operation in symbols.operations() {
        for rule in OPERATION {
            rule(operation, &mut check);
        }
    }
    for document in &symbols.spec.groups {
        let root = Place::root(document.file);
        let schemas = each(&document.content.schemas, &root, "schemas");
        for (schema, place) in schemas {
            for rule in WRITTEN {
                rule(schema, &place, &mut check);
            }
        }
    }
    for (id, schema) in symbols.ids() {
        for rule in SCHEMA {
            rule(id, schema, &mut check);
        }
        match &schema.shape {
            Shape::Record { fields, .. } => {
                for field in fields {
                    for rule in FIELD {
                        rule(field, schema, &mut check);
                    }
                }
            }
            Shape::Union(forms) => {
                for form in forms {
                    for rule in FORM {
                        rule(form, schema, &mut check);
                    }
                }
            }
            Shape::Enum(_) => {}
        }
    }
}
