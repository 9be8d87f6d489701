//! What the rules read, and where they report.

use serde_json::Value;

use super::finding::Finding;
use super::rules::Rule;
use crate::diagnostics::Diagnostic;
use crate::import::merge::Rewrite;
use crate::source::Place;
use crate::symbols::{Field, Schema, Shape, Symbols, Variant};
use crate::types::SchemaId;

/// The context of the rules.
pub(super) struct Context<'c, 's> {
    pub(super) symbols: &'c Symbols<'s>,
    pub(super) findings: Vec<Finding>,
}

impl<'c, 's> Context<'c, 's> {
    pub(super) fn new(symbols: &'c Symbols<'s>) -> Self {
        Self {
            symbols,
            findings: Vec::new(),
        }
    }

    /// Adds a finding.
    pub(super) fn report(
        &mut self,
        rule: &'static Rule,
        subject: impl Into<String>,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Finding {
        let index = self.findings.len();
        self.findings.push(Finding {
            rule,
            subject: subject.into(),
            diagnostic: Diagnostic::new(rule.name, rule.severity, place, message, help),
            fix: None,
            allowed: None,
        });
        &mut self.findings[index]
    }

    /// Returns every field of every DTO, including parameters.
    pub(super) fn fields(
        &self,
    ) -> impl Iterator<Item = (SchemaId, &'c Schema<'s>, &'c Field<'s>)> + use<'c, 's>
    {
        let schemas = self.symbols.ids();
        schemas.flat_map(|(id, schema)| {
            schema.fields().iter().map(move |field| (id, schema, field))
        })
    }

    /// Returns every enum with its values.
    pub(super) fn enums(
        &self,
    ) -> impl Iterator<Item = (&'c Schema<'s>, &'c [Variant<'s>])> + use<'c, 's> {
        self.symbols.schemas.iter().filter_map(|schema| match &schema.shape {
            Shape::Enum(variants) => Some((schema, variants.as_slice())),
            Shape::Record { .. } | Shape::Union(_) => None,
        })
    }

    /// Returns how reports name a schema: by its name, or by the field that it belongs to.
    pub(super) fn name_of(&self, schema: &Schema<'_>) -> String {
        match schema.owner {
            Some(owner) => {
                let owner = self.symbols.schema(owner);
                format!("{}.{}", owner.name, self.symbols.field_of(schema))
            }
            None => schema.name.to_string(),
        }
    }
}

/// Returns how reports name a field.
pub(super) fn field_subject(schema: &Schema<'_>, field: &Field<'_>) -> String {
    format!("{}.{}", schema.name, field.raw.name)
}

impl Finding {
    /// Sets the mechanical fix: a new value for a key of a map.
    pub(super) fn fix(
        &mut self,
        map: &Place,
        key: &'static str,
        value: impl Into<Value>,
    ) {
        self.fix = Some(Rewrite {
            map: map.clone(),
            key,
            value: value.into(),
        });
    }

    /// Adds a related location.
    pub(super) fn related(&mut self, place: Place, label: &str) {
        self.diagnostic.related = Some((place, label.to_owned()));
    }
}
