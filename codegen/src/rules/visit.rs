//! The visitor: which rules look at which part of the spec.

use std::collections::BTreeSet;

use super::context::Check;
use super::{
    characters, corrections, decisions, distinct, fields, files, groups, identifiers,
    operations, pagination, recursion, references, requests, schemas, secrets, texts,
    unions, values,
};
use crate::diagnostics::Diagnostics;
use crate::hint::Candidates;
use crate::raw;
use crate::source::Place;
use crate::symbols::{Field, Form, Operation, Said, Schema, Shape, Symbols, each, said};
use crate::types::{self, SchemaId};

/// Rules about the spec as a whole.
const WHOLE: [fn(&mut Check); 29] = [
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
    recursion::no_schema_is_endless,
    recursion::no_schema_is_huge,
];

/// Rules about an operation.
const OPERATION: [fn(&Operation, &mut Check); 30] = [
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
    secrets::response_can_be_secret,
    secrets::response_is_decided,
    values::response_example_fits,
    corrections::of_operation,
    corrections::of_response,
];

/// Rules about a schema, or the parameters of an operation.
const SCHEMA: [fn(SchemaId, &Schema, &mut Check); 5] = [
    identifiers::schema,
    identifiers::fields,
    identifiers::variants,
    schemas::name_is_no_type,
    unions::forms_look_different,
];

/// Rules about a schema as it is written.
const WRITTEN: [fn(&raw::Schema, &Place, &mut Check); 5] = [
    schemas::is_of_one_kind,
    schemas::only_dtos_have_a_wrapper,
    schemas::forms_are_some_and_distinct,
    schemas::values_are_distinct,
    distinct::fields,
];

/// Rules about a field or a parameter.
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

/// Rules about a shape of a union.
const FORM: [fn(&Form, &Schema, &mut Check); 2] =
    [references::form_type, unions::form_has_a_look];

/// Reports every part of a spec that breaks a rule.
pub(crate) fn check(
    symbols: &Symbols,
    dropped: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut check = Check {
        symbols,
        types: Candidates::of(symbols.names().chain(types::words())),
        dropped,
        diagnostics,
    };
    for rule in WHOLE {
        rule(&mut check);
    }
    said(symbols.spec, &mut |said, place| match said {
        Said::Text(text) => {
            texts::says_something(text, place, &mut check);
            texts::summary_is_a_line(text, place, &mut check);
            texts::links_lead_to_https(text, place, &mut check);
            characters::text(text, place, &mut check);
        }
        Said::Name(name) => characters::name(name, place, &mut check),
        Said::Value(value) => characters::value(value, place, &mut check),
        Said::Address(address) => characters::address(address, place, &mut check),
        Said::Template(template) => characters::template(template, place, &mut check),
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
