//! Tests schemas, fields, and types.

use serde_json::json;

use super::{field, field_and_schemas, right, schemas_of};

#[test]
fn types() {
    let cases = [
        ("{ type: string }", "string"),
        ("{ type: integer, format: int64 }", "integer"),
        ("{ type: number }", "integer"),
        ("{ type: number, example: 3 }", "integer"),
        ("{ type: number, example: 0.5 }", "number"),
        ("{ type: number, default: 0.5 }", "number"),
        ("{ type: number, format: double }", "number"),
        ("{ type: number, x-spec-type: number }", "number"),
        (
            "{ type: array, items: { type: number }, example: [1, 2.5] }",
            "array of number",
        ),
        ("{ type: boolean }", "boolean"),
        ("{ type: [integer, string], format: unix-seconds }", "timestamp-seconds"),
        ("{ type: [integer, string], format: unix-millis }", "timestamp-millis"),
        ("{ type: string, format: date-time }", "date-time"),
        ("{ type: string, format: binary }", "file"),
        ("{ type: object }", "object"),
        ("{ type: object, properties: {} }", "object"),
        ("{ type: object, additionalProperties: true }", "object"),
        ("{ type: object, additionalProperties: { type: string } }", "map of string"),
        ("{}", "any"),
        ("true", "any"),
        ("{ description: whatever }", "any"),
        ("{ type: array }", "array of any"),
        ("{ items: { type: string } }", "array of string"),
        (
            "{ type: array, items: { $ref: '#/components/schemas/UserDto' } }",
            "array of UserDto",
        ),
        ("{ $ref: '#/components/schemas/UserDto' }", "UserDto"),
        ("{ type: object, $ref: '#/components/schemas/UserDto' }", "UserDto"),
        ("{ allOf: [{ $ref: '#/components/schemas/UserDto' }] }", "UserDto"),
        ("{ $ref: '#/components/schemas/User%44to' }", "UserDto"),
        ("{ $ref: '#/components/schemas/Colour' }", "Colour"),
        ("{ $ref: '#/components/schemas/Email' }", "string"),
        ("{ $ref: '#/components/schemas/Tags' }", "array of string"),
        ("{ type: string, x-spec-type: Colour }", "Colour"),
        ("{ type: string, x-spec-type: timestamp-seconds }", "timestamp-seconds"),
        ("{ type: object, x-spec-type: any }", "any"),
        ("{ type: object, x-spec-type: map of string }", "map of string"),
        (
            "{ oneOf: [{ type: string }, { type: integer }], x-spec-type: string }",
            "string",
        ),
        (
            "{ type: string, x-spec-type: integer, x-spec-corrected: { reason: seen } }",
            "integer",
        ),
        ("{ type: integer, enum: [1, 2] }", "integer"),
        ("{ type: array, items: { type: string, enum: [a, b] } }", "array of enum"),
    ];
    for (schema, ty) in cases {
        assert_eq!(field(schema).ty, ty, "{schema}");
        assert!(!field(schema).nullable, "{schema}");
    }
}

#[test]
fn null_is_a_value_in_many_words() {
    for schema in [
        "{ type: string, nullable: true }",
        "{ type: [string, 'null'] }",
        "{ type: string, enum: [a, null] }",
        "{ anyOf: [{ $ref: '#/components/schemas/UserDto' }, { type: 'null' }] }",
        "{ oneOf: [{ type: string }, { type: 'null' }] }",
        "{ nullable: true, allOf: [{ $ref: '#/components/schemas/UserDto' }] }",
    ] {
        assert!(field(schema).nullable, "{schema}");
    }
}

#[test]
fn members_of_a_field() {
    let it = field(
        "{ type: string, description: '  An id. ', default: a, examples: [b, c], minLength: 1, \
         maxLength: 3, minimum: 7, deprecated: true, x-spec-secret: true, x-spec-aliases: [d], \
         x-spec-rust-name: key, x-spec-corrected: { required: true, reason: seen } }",
    );
    assert_eq!(it.description.as_deref(), Some("An id."));
    assert_eq!((it.default, it.example), (Some(json!("a")), Some(json!("b"))));
    assert_eq!((it.min_length, it.max_length, it.minimum), (Some(1), Some(3), None));
    assert!(it.secret && it.deprecated.is_some() && !it.required);
    assert_eq!(
        (it.aliases, it.rust_name.as_deref()),
        (vec!["d".to_owned()], Some("key"))
    );
    assert_eq!(it.corrected.unwrap().required, Some(true));

    let it =
        field("{ type: integer, example: 4, minimum: 1, maximum: 9, maxLength: 2 }");
    assert_eq!((it.minimum, it.maximum, it.max_length), (Some(1.0), Some(9.0), None));
    assert_eq!(it.example, Some(json!(4)));
    let it = field("{ type: array, items: { type: string }, minItems: 1, maxItems: 2 }");
    assert_eq!((it.min_items, it.max_items), (Some(1), Some(2)));
    let it = field("{ type: string, x-spec-deprecated: { replaced_by: other } }");
    assert_eq!(it.deprecated.unwrap().replaced_by.as_deref(), Some("other"));
}

#[test]
fn what_a_schema_passes_on_holds_for_the_field() {
    let it = field("{ $ref: '#/components/schemas/Email' }");
    assert_eq!(
        (it.max_length, it.description.as_deref()),
        (Some(80), Some("An address"))
    );
    let it = field("{ $ref: '#/components/schemas/Email', description: Mine }");
    assert_eq!(it.description.as_deref(), Some("Mine"));
    let it = field("{ anyOf: [{ type: string, maxLength: 5 }, { type: 'null' }] }");
    assert_eq!((it.max_length, it.nullable), (Some(5), true));
}

#[test]
fn values_of_enums() {
    let it = field(
        "{ type: string, enum: [a, b], x-spec-values: [{ value: b, description: B, rust_name: Bee }] }",
    );
    let values = it.values.unwrap();
    let texts: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
    assert_eq!((it.ty.as_str(), texts), ("enum", vec!["a", "b"]));
    assert_eq!(values[0].description, None);
    assert_eq!(values[1].description.as_deref(), Some("B"));
    assert_eq!(values[1].rust_name.as_deref(), Some("Bee"));
    let it = field("{ type: array, items: { enum: [x] } }");
    assert_eq!((it.ty.as_str(), it.values.unwrap().len()), ("array of enum", 1));
    let only = field("{ const: fixed }").values.unwrap();
    assert_eq!(only[0].value, "fixed");
}

#[test]
fn values_that_are_no_texts_are_left_with_a_note() {
    let incoming = right(
        "components: { schemas: { A: { type: object, properties: { x: { type: integer, enum: [1] } } } } }",
    );
    assert_eq!(incoming.notes.len(), 1);
    assert!(incoming.notes[0].text.contains("not strings"));
}

#[test]
fn what_is_written_out_gets_a_name() {
    let (it, schemas) = field_and_schemas(
        "{ type: object, description: Where, properties: { at: { type: object, properties: { x: { type: integer } } } } }",
    );
    assert_eq!(it.ty, "BoxThingDto");
    let names: Vec<_> = schemas.iter().map(|schema| schema.name.as_str()).collect();
    assert_eq!(names, ["BoxThingDto", "BoxThingAtDto"]);
    assert_eq!(schemas[0].description.as_deref(), Some("Where"));
    assert_eq!(schemas[0].fields.as_ref().unwrap()[0].ty, "BoxThingAtDto");
}

#[test]
fn a_name_that_is_taken_is_not_given_again() {
    let schemas = schemas_of(
        "UserDto: { type: object, properties: { home: { properties: { x: { type: string } } } } }\n\
         UserHomeDto: { type: object }",
    );
    assert_eq!(schemas[0].fields.as_ref().unwrap()[0].ty, "UserDtoHomeDto");
}

#[test]
fn a_stated_type_leaves_nothing_behind() {
    let (it, schemas) =
        field_and_schemas("{ x-spec-type: any, properties: { a: { type: string } } }");
    assert_eq!((it.ty.as_str(), schemas.len()), ("any", 0));
}

#[test]
fn unions() {
    let (it, schemas) = field_and_schemas(
        "{ oneOf: [{ $ref: '#/components/schemas/UserDto' }, { title: word, type: string, description: One }, \
         { type: array, items: { type: string } }, { type: string, enum: [a] }] }",
    );
    assert_eq!(it.ty, "BoxThingDto");
    let forms = schemas[0].one_of.as_ref().unwrap();
    let shapes: Vec<_> =
        forms.iter().map(|form| (form.name.as_str(), form.ty.as_str())).collect();
    let expected = [
        ("UserDto", "UserDto"),
        ("word", "string"),
        ("stringList", "array of string"),
        ("value", "BoxThingValueDto"),
    ];
    assert_eq!(shapes, expected);
    assert_eq!(forms[1].description.as_deref(), Some("One"));
    assert_eq!(schemas[1].values.as_ref().unwrap()[0].value, "a");
    let stated = schemas_of(
        "A: { oneOf: [{ type: string }, { type: integer }], \
         x-spec-shapes: [{ name: text, type: string }, { name: count, type: integer }] }",
    );
    let forms = stated[0].one_of.as_ref().unwrap();
    assert_eq!((forms[0].name.as_str(), forms[1].name.as_str()), ("text", "count"));
}

#[test]
fn components() {
    let incoming = right(
        "components:\n  schemas:\n    A:\n      type: object\n      description: An a.\n      \
         x-spec-file: things\n      x-spec-wrapper: inner\n      x-spec-rust-name: Alpha\n      \
         required: [b]\n      properties:\n        b: { type: string, default: x }\n        c: { type: string }\n",
    );
    let read = &incoming.clients[0].schemas[0];
    assert_eq!(read.home.as_deref(), Some("things"));
    let schema = &read.schema;
    assert_eq!(schema.description.as_deref(), Some("An a."));
    assert_eq!(schema.wrapper.as_deref(), Some("inner"));
    assert_eq!(schema.rust_name.as_deref(), Some("Alpha"));
    let fields = schema.fields.as_ref().unwrap();
    assert!(fields[0].required && !fields[1].required);
    // The default of a required field never applies, and is reported as ignored.
    assert_eq!(fields[0].default, None);
    assert!(incoming.notes[0].text.contains("required field `b`"));
}

#[test]
fn recursion_is_fine_as_long_as_it_has_a_name() {
    let schemas = schemas_of(
        "NodeDto: { type: object, properties: { next: { $ref: '#/components/schemas/NodeDto' }, \
         all: { type: array, items: { $ref: '#/components/schemas/NodeDto' } } } }",
    );
    let types: Vec<_> =
        schemas[0].fields.as_ref().unwrap().iter().map(|it| it.ty.as_str()).collect();
    assert_eq!(types, ["NodeDto", "array of NodeDto"]);
    // The same if a reference leads into the middle of an unnamed schema.
    let schemas = schemas_of(
        "TreeDto: { type: object, properties: { leaf: { type: object, properties: { \
         a: { $ref: '#/components/schemas/TreeDto/properties/leaf' }, \
         b: { $ref: '#/components/schemas/TreeDto/properties/leaf' } } } } }",
    );
    assert_eq!(schemas[1].name, "TreeLeafDto");
    assert_eq!(schemas[1].fields.as_ref().unwrap()[1].ty, "TreeLeafDto");
    assert_eq!(schemas.len(), 2);
}
