//! The catalog of the hostile spec, with the types of the real mock server.
#![allow(clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub, reason = "the mock server is what uses it")]
#[path = "../../../../../generated-client/mock/src/catalog.rs"]
mod catalog;
#[allow(unreachable_pub, reason = "the mock server exports it")]
#[rustfmt::skip]
mod generated;

use catalog::{Action, Kind, Operation, Scalar, Shape, Type};
use generated::CATALOG;

fn operation(name: &str) -> &'static Operation {
    CATALOG.operations.iter().find(|it| it.name == name).unwrap()
}

#[test]
fn serialized_names_are_kept() {
    let request = operation("type").request.as_ref().unwrap();
    assert_eq!(request.schema.name, "Result");
    assert_eq!(request.locations.len(), request.schema.fields().len());
    let field = request.schema.field("zh-CN").unwrap();
    assert_eq!((field.default, field.required), (Some("\"zh\""), false));
    assert_eq!((field.limits.min_length, field.limits.max_length), (Some(1), Some(5)));
    let example = request.schema.field("type").unwrap().example.unwrap();
    let example: String = serde_json::from_str(example).unwrap();
    assert_eq!(example, "a|b`c<d>\"e\\");
    let kind = request.schema.field("kind").unwrap();
    let Type::Schema(kind) = kind.ty else { unreachable!("it is an enum") };
    let Shape::Enum(values) = kind.shape else { unreachable!("it is an enum") };
    assert!(values.contains(&"quote\"d") && values.contains(&""));
}

#[test]
fn schemas_contain_themselves() {
    let request = operation("grow").request.as_ref().unwrap();
    let Type::Schema(union) = request.schema.field("union").unwrap().ty else {
        unreachable!("it is a union")
    };
    let Shape::Union([Type::Schema(tree), Type::List(Type::Schema(element)), ..]) =
        union.shape
    else {
        unreachable!("it is a union")
    };
    assert!(
        std::ptr::eq(*tree, request.schema) && std::ptr::eq(*element, request.schema)
    );
}

#[test]
fn secrets_are_marked() {
    let data = operation("answerSecret").response.data.unwrap();
    assert!(matches!(data, Type::List(Type::Secret(Scalar::String))));
}

#[test]
fn operations_are_bound_to_resources() {
    let bound = |name: &str| operation(name).binding.as_ref();
    let binding = bound("type").unwrap();
    assert_eq!((binding.resource.name, binding.action), ("self", Action::Update));
    assert_eq!(
        (binding.keys[0].path, binding.new_key),
        (&["user_id"][..], Some("zh-CN"))
    );
    assert_eq!(binding.resource.missing, Some(-1));
    let binding = bound("listPages").unwrap();
    let keys: Vec<_> =
        binding.keys.iter().map(|key| (key.resource.name, key.path)).collect();
    assert_eq!(keys, [("self", &["cursor"][..]), ("page-dto", &["pa|ge`", "type"])]);
    assert_eq!(binding.returns.unwrap().name, "self");
    let Kind::Links {
        between: [one, other],
    } = binding.resource.kind
    else {
        unreachable!("it links")
    };
    assert_eq!((one.name, other.name), ("self", "page-dto"));
    let Kind::Items { parent, .. } = other.kind else { unreachable!("it has items") };
    assert!(std::ptr::eq(parent.unwrap(), one));
    assert!(bound("listNothing").is_none() && bound("sendForm").is_none());
}

#[test]
fn everything_is_listed() {
    assert_eq!(CATALOG.resources.len(), 4);
    assert_eq!(CATALOG.api_codes[0].code, -1);
    assert!(CATALOG.status_codes.iter().any(|code| code.name == "self"));
    assert!(CATALOG.operations.iter().all(|it| it.name != "leftOut"));
}
