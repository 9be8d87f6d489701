//! JSON Schemas of the spec files, for editors. They are derived from the grammar, not from the
//! model.

use serde_json::{Map, Value};

use crate::emit::header;
use crate::files::FileSet;
use crate::raw;

/// Generates one schema per kind of file.
pub fn emit(files: &mut FileSet) {
    for (name, schema) in raw::json_schemas() {
        let mut marked = Map::new();
        let comment = header("the serde types of the generator").join(" ");
        marked.insert("$comment".to_owned(), Value::String(comment));
        if let Value::Object(schema) = schema {
            marked.extend(schema);
        }
        let text = format!("{:#}\n", Value::Object(marked));
        files.insert(format!("spec/schema/{name}.schema.json"), text);
    }
}
