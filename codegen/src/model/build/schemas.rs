//! Builds DTOs, enums, unions, and their fields.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::boxes::{Boxes, boxes};
use super::operations::deprecation;
use super::reach::Reach;
use crate::model::operation::{Presence, Replacement};
use crate::model::schema::{Field, Form, Limits, Record, Schema, Shape, Variant};
use crate::model::text::Text;
use crate::names::{self, Statics};
use crate::raw;
use crate::symbols::{self, Symbols};
use crate::types::SchemaId;

/// Builds every schema, by its id.
pub(super) fn schemas(
    symbols: &Symbols<'_>,
    reach: &Reach,
    statics: &mut Statics,
) -> Option<Vec<Schema>> {
    let boxes = boxes(symbols);
    let schemas = symbols.ids();
    let schemas =
        schemas.map(|(id, it)| schema(symbols, id, it, &boxes, reach, statics));
    schemas.collect()
}

fn schema(
    symbols: &Symbols<'_>,
    id: SchemaId,
    schema: &symbols::Schema<'_>,
    boxes: &Boxes,
    reach: &Reach,
    statics: &mut Statics,
) -> Option<Schema> {
    let shape = match &schema.shape {
        symbols::Shape::Record { fields, wrapper } => {
            let replacements = replacements(fields);
            let fields = fields.iter().enumerate().map(|(index, it)| {
                field(it, boxes.contains(&(id, index)), &replacements)
            });
            Shape::Record(Record {
                fields: fields.collect::<Option<_>>()?,
                wrapper: wrapper.map(str::to_owned),
                required_struct: schema.required_struct(),
                is_sent: reach.is_sent(id),
            })
        }
        symbols::Shape::Enum(variants) => {
            Shape::Enum(variants.iter().map(variant).collect::<Option<_>>()?)
        }
        symbols::Shape::Union(forms) => {
            let forms = forms.iter().enumerate();
            let forms =
                forms.map(|(index, it)| form(symbols, it, boxes.contains(&(id, index))));
            Shape::Union(forms.collect::<Option<_>>()?)
        }
    };
    Some(Schema {
        name: schema.name.to_string(),
        static_name: statics.claim(schema.type_name.as_ref()?),
        type_name: schema.type_name.clone()?,
        description: Text::of(described(schema).as_deref()),
        shape,
    })
}

/// Returns the description of a schema. A request without one is described by the operation.
fn described<'s>(schema: &symbols::Schema<'s>) -> Option<Cow<'s, str>> {
    let own = schema.description.filter(|text| !text.trim().is_empty());
    own.map(Cow::Borrowed).or_else(|| {
        let mut characters = schema.summary?.chars();
        let first = characters.next()?.to_lowercase();
        Some(Cow::Owned(format!("Request to {first}{}.", characters.as_str())))
    })
}

fn field(
    field: &symbols::Field<'_>,
    boxed: bool,
    replacements: &BTreeMap<&str, Replacement>,
) -> Option<Field> {
    let raw = field.raw;
    let field_name = field.name.clone()?;
    let setter = names::setter_name(&field_name);
    Some(Field {
        name: raw.name.clone(),
        setter_is_operator: names::is_operator(&setter),
        setter,
        field_name,
        ty: field.ty.clone()?,
        presence: Presence::of(raw.required, raw.nullable),
        boxed,
        description: Text::of(raw.description.as_deref()),
        default: raw.default.clone(),
        example: raw.example.clone(),
        limits: limits(raw),
        aliases: raw.aliases.clone(),
        deprecated: deprecation(raw.deprecated.as_ref(), replacements),
    })
}

fn replacements<'s>(fields: &[symbols::Field<'s>]) -> BTreeMap<&'s str, Replacement> {
    let list = fields.iter().filter_map(|field| {
        let name = field.raw.name.as_str();
        let replacement = Replacement {
            name: name.to_owned(),
            rust_name: field.name.clone()?,
            page: None,
        };
        Some((name, replacement))
    });
    list.collect()
}

fn variant(variant: &symbols::Variant<'_>) -> Option<Variant> {
    Some(Variant {
        value: variant.raw.value.clone(),
        variant_name: variant.name.clone()?,
        description: Text::of(variant.raw.description.as_deref()),
    })
}

fn form(symbols: &Symbols<'_>, form: &symbols::Form<'_>, boxed: bool) -> Option<Form> {
    let ty = form.ty.clone()?;
    Some(Form {
        name: form.raw.name.clone(),
        variant_name: form.name.clone()?,
        look: symbols.look(&ty)?,
        ty,
        boxed,
        description: Text::of(form.raw.description.as_deref()),
    })
}

fn limits(field: &raw::Field) -> Limits {
    Limits {
        minimum: field.minimum,
        maximum: field.maximum,
        min_length: field.min_length,
        max_length: field.max_length,
        min_items: field.min_items,
        max_items: field.max_items,
    }
}
