//! Fields: their types, and what has to fit them.

use std::collections::BTreeMap;

use super::schemas::Home;
use super::secrets::Decision;
use super::values::Limits;
use super::{Claim, Resolver, text};
use crate::model::{Field, Presence, Replacement, Schema, SchemaId, Shape, Type};
use crate::names::{self, Ident, Position};
use crate::raw;
use crate::source::Place;
use crate::types::{self, Limit};

impl Resolver<'_> {
    pub(super) fn field(
        &mut self,
        owner: SchemaId,
        owner_name: &Ident,
        raw: &raw::Field,
        place: &Place,
        replacements: &BTreeMap<String, Replacement>,
    ) -> Field {
        let stated = raw.rust_name.as_deref();
        let field_name = self.name(Position::Field, &raw.name, stated, place, "name");
        let setter = names::setter_name(&field_name);
        let ty = self.field_type(owner, owner_name, &field_name, raw, place);
        match &ty {
            Some(ty) => self.fits_the_type(owner, raw, ty, place),
            None => self.enum_has_values(raw, place),
        }
        let presence = match (raw.required, raw.nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        let deprecated = raw.deprecated.as_ref();
        Field {
            name: raw.name.clone(),
            setter_is_operator: names::is_operator(&setter),
            setter,
            maybe_setter: field_name.prefixed("maybe_"),
            null_setter: field_name.prefixed("null_"),
            field_name,
            ty: ty.unwrap_or(Type::Scalar(types::stand_in())),
            presence,
            boxed: false,
            description: text(raw.description.as_deref()),
            default: raw.default.clone(),
            example: raw.example.clone(),
            limits: limits(raw),
            aliases: raw.aliases.clone(),
            deprecated: self.deprecation(
                deprecated,
                &raw.name,
                replacements,
                "field",
                place,
            ),
        }
    }

    fn field_type(
        &mut self,
        owner: SchemaId,
        owner_name: &Ident,
        field_name: &Ident,
        raw: &raw::Field,
        place: &Place,
    ) -> Option<Type> {
        let own_enum = raw.values.as_ref().map(|values| {
            let type_name = names::field_type_name(owner_name, &raw.name)
                .or_else(|| names::field_type_name(owner_name, field_name.as_str()))
                .unwrap_or_else(Ident::placeholder);
            self.own_enum(owner, type_name, raw, values, place)
        });
        let client = self.homes[owner.0].client().to_owned();
        self.type_of(&raw.ty, own_enum, raw.secret, &place.key("type"), &client)
    }

    /// The enum that belongs to one field.
    fn own_enum(
        &mut self,
        owner: SchemaId,
        type_name: Ident,
        raw: &raw::Field,
        values: &[raw::EnumValue],
        place: &Place,
    ) -> SchemaId {
        let claim = Claim::of(
            &type_name,
            format!("the enum of the field `{}`", raw.name),
            place.key("name"),
            "give one of the schemas another `rust_name`",
        );
        Self::claim(&mut self.type_scope, self.diagnostics, claim);
        let id = SchemaId(self.homes.len());
        self.homes.push(Home {
            path: self.homes[owner.0].path.clone(),
            place: place.clone(),
            fields: "values",
            owner: Some(owner),
        });
        let shape = Shape::Enum(self.variants(values, place));
        self.field_enums.push(Schema {
            name: type_name.to_string(),
            type_name,
            description: text(raw.description.as_deref()),
            shape,
        });
        id
    }

    /// Rules about what a type must be for something else. A type that is wrong itself breaks none
    /// of them.
    fn fits_the_type(
        &mut self,
        owner: SchemaId,
        raw: &raw::Field,
        ty: &Type,
        place: &Place,
    ) {
        self.values_belong_to_enums(raw, place);
        self.correction_corrects(raw, place);
        if raw.secret && !ty.is_secret() {
            self.report_secret(&format!("`{}`", raw.name), &raw.ty, place);
        }
        self.decisions.push(Decision::of_field(raw, ty, place));
        let limits = Limits::from(raw);
        if self.limits_fit(raw, ty, place) && limits != Limits::default() {
            self.limits.insert((owner, raw.name.clone()), limits.clone());
        }
        self.sample(ty, &limits, raw.default.as_ref(), place, "default");
        self.sample(ty, &limits, raw.example.as_ref(), place, "example");
    }

    fn enum_has_values(&mut self, raw: &raw::Field, place: &Place) {
        if types::is_enum(&raw.ty) && raw.values.is_none() {
            self.diagnostics.report(
                "empty-enum",
                place.key("type"),
                format!("`{}` is an enum without values", raw.name),
                "add `values`, each with `value` and `description`",
            );
        }
    }

    fn values_belong_to_enums(&mut self, raw: &raw::Field, place: &Place) {
        if raw.values.is_some() && !types::is_enum(&raw.ty) {
            self.diagnostics.report(
                "values-without-enum",
                place.name("values"),
                format!("`{}` has values, but its type is `{}`", raw.name, raw.ty),
                "write `type: enum`, or remove `values`",
            );
        }
    }

    /// A correction says what the published description has in another way.
    fn correction_corrects(&mut self, raw: &raw::Field, place: &Place) {
        let Some(correction) = &raw.corrected else { return };
        let place = place.key("corrected");
        let published = correction.ty.as_deref().map(types::parse);
        if let (Some(None), Some(ty)) = (&published, &correction.ty) {
            self.report_no_type(ty, &place.key("type"));
        }
        let is_same_type =
            published.flatten().is_some_and(|it| types::parse(&raw.ty) == Some(it));
        let same = [
            ("type", is_same_type),
            ("required", correction.required == Some(raw.required)),
        ];
        for (key, _) in same.into_iter().filter(|(_, is_same)| *is_same) {
            self.diagnostics.report(
                "idle-correction",
                place.key(key),
                format!("the published `{key}` of `{}` is the same as here", raw.name),
                "write what the published description says, or remove the key",
            );
        }
    }

    /// Whether every limit of the field is one that values of its type can be within.
    fn limits_fit(&mut self, raw: &raw::Field, ty: &Type, place: &Place) -> bool {
        let is_number = ty.scalar().is_some_and(|it| it.limit == Limit::Value);
        let is_text = ty.scalar().is_some_and(|it| it.limit == Limit::Length);
        let is_list = matches!(ty, Type::List(_));
        let limits = [
            ("minimum", raw.minimum.is_some(), is_number, "numbers"),
            ("maximum", raw.maximum.is_some(), is_number, "numbers"),
            ("min_length", raw.min_length.is_some(), is_text, "text"),
            ("max_length", raw.max_length.is_some(), is_text, "text"),
            ("min_items", raw.min_items.is_some(), is_list, "arrays"),
            ("max_items", raw.max_items.is_some(), is_list, "arrays"),
        ];
        let mut fit = true;
        for (key, _, _, what) in
            limits.into_iter().filter(|(_, stated, fits, _)| *stated && !*fits)
        {
            fit = false;
            self.diagnostics.report(
                "limit-type",
                place.name(key),
                format!("`{key}` limits {what}, and `{}` is `{}`", raw.name, raw.ty),
                format!("remove `{key}`, or correct the type"),
            );
        }
        for key in crossed(raw) {
            fit = false;
            self.diagnostics.report(
                "limit-range",
                place.key(key),
                format!("no value of `{}` can be within its limits", raw.name),
                "the lower limit has to be a number that is not above the upper one",
            );
        }
        fit
    }
}

/// The upper limits that are below the lower ones, and limits that are no numbers.
fn crossed(raw: &raw::Field) -> Vec<&'static str> {
    let numbers = [("minimum", raw.minimum), ("maximum", raw.maximum)];
    let unreal = numbers.into_iter().filter(|(_, limit)| limit.is_some_and(f64::is_nan));
    let mut keys: Vec<_> = unreal.map(|(key, _)| key).collect();
    if raw.minimum.zip(raw.maximum).is_some_and(|(low, high)| low > high) {
        keys.push("maximum");
    }
    if raw.min_length.zip(raw.max_length).is_some_and(|(low, high)| low > high) {
        keys.push("max_length");
    }
    if raw.min_items.zip(raw.max_items).is_some_and(|(low, high)| low > high) {
        keys.push("max_items");
    }
    keys
}

/// Limits in words.
fn limits(field: &raw::Field) -> Vec<String> {
    let number =
        |what: &str, limit: Option<f64>| limit.map(|limit| format!("{what} {limit}"));
    let count = |what: &str, limit: Option<u64>, unit: &str| {
        limit.map(|limit| {
            format!("{what} {limit} {unit}{}", if limit == 1 { "" } else { "s" })
        })
    };
    let list = [
        number("at least", field.minimum),
        number("at most", field.maximum),
        count("at least", field.min_length, "character"),
        count("at most", field.max_length, "character"),
        count("at least", field.min_items, "element"),
        count("at most", field.max_items, "element"),
    ];
    list.into_iter().flatten().collect()
}
