//! Formats tokens as text. The only user of `syn` and `prettyplease`.

mod table;

use proc_macro2::TokenStream;

use self::table::Table;

/// The emitted tokens are not valid Rust. This is always a bug in the generator.
#[derive(Debug)]
pub struct FormatError {
    /// The error from the parser.
    pub message: String,
}

/// Formats items, with an empty line between them and between the methods of an `impl`.
///
/// # Errors
///
/// Returns an error if the tokens cannot be parsed.
pub fn items(items: &[TokenStream]) -> Result<String, FormatError> {
    let mut output = String::new();
    for item in items {
        let failed = |error| FormatError {
            message: format!("{error} in `{item}`"),
        };
        let file = syn::parse2::<syn::File>(item.clone()).map_err(failed)?;
        let text = match file.items.as_slice() {
            [syn::Item::Macro(call)] => table(&call.mac),
            _ => None,
        };
        let text = text.unwrap_or_else(|| prettyplease::unparse(&file));
        if text.is_empty() {
            continue;
        }
        if !output.is_empty() {
            output.push('\n');
        }
        part_methods(&text, &mut output);
    }
    Ok(output)
}

/// Parses a file.
///
/// # Errors
///
/// Returns an error if the text is not valid Rust.
pub fn parse(text: &str) -> Result<(), FormatError> {
    let failed = |error: syn::Error| FormatError {
        message: error.to_string(),
    };
    syn::parse_file(text).map(drop).map_err(failed)
}

fn table(call: &syn::Macro) -> Option<String> {
    let name = call.path.get_ident()?;
    Some(Table::parse(call.tokens.clone())?.print(&name.to_string()))
}

/// Adds an empty line between methods, which `prettyplease` omits.
fn part_methods(text: &str, output: &mut String) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        output.push_str(line);
        output.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            output.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn methods_and_items_are_parted_by_empty_lines() {
        let tokens = [
            quote! { struct A { b: B } },
            quote! { impl A { fn one() { if x { y() } z() } #[doc = " Two."] fn two() {} fn three() {} } },
        ];
        let text = items(&tokens).unwrap();
        let expected = "\
struct A {
    b: B,
}

impl A {
    fn one() {
        if x {
            y()
        }
        z()
    }

    /// Two.
    fn two() {}
    fn three() {}
}
";
        assert_eq!(text, expected);
    }

    #[test]
    fn tables_have_a_row_per_line() {
        let tokens = [quote! { record! { A { required b = "b", optional c = "c" } } }];
        let expected = "\
record! {
    A {
        required b = \"b\",
        optional c = \"c\",
    }
}
";
        assert_eq!(items(&tokens).unwrap(), expected);
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(items(&[quote! { fn }]).is_err());
        assert!(parse("fn").is_err() && parse("fn f() {}").is_ok());
    }
}
