//! Tokens to text. The only user of `syn` and `prettyplease`.

mod lines;

use proc_macro2::{Ident, TokenStream};
use syn::parse::ParseStream;

/// The emitted tokens are no Rust: a fault of the generator, never of the spec.
#[derive(Debug)]
pub struct FormatError {
    /// What the parser says.
    pub message: String,
}

/// Formats items, with an empty line between them and between the methods of an `impl`.
///
/// # Errors
///
/// When the tokens cannot be parsed.
pub fn items(items: &[TokenStream]) -> Result<String, FormatError> {
    let mut output = String::new();
    for item in items {
        let failed = |error| FormatError {
            message: format!("{error} in `{item}`"),
        };
        let file = syn::parse2::<syn::File>(item.clone()).map_err(failed)?;
        let text = match file.items.as_slice() {
            [syn::Item::Macro(call)] if has_braces(&call.mac) => {
                around_an_item(&call.mac).map_err(failed)?
            }
            _ => prettyplease::unparse(&file),
        };
        if text.is_empty() {
            continue;
        }
        if !output.is_empty() {
            output.push('\n');
        }
        part_methods(&lines::as_rustfmt_has_them(&text), &mut output);
    }
    Ok(output)
}

fn has_braces(call: &syn::Macro) -> bool {
    matches!(call.delimiter, syn::MacroDelimiter::Brace(_))
}

/// A macro around an item and `name { key: word, ... }`, which `prettyplease` would not lay out.
fn around_an_item(call: &syn::Macro) -> syn::Result<String> {
    let (item, keys, words) = call.parse_body_with(item_and_words)?;
    let item = prettyplease::unparse(&syn::File {
        shebang: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    let mut output = format!("{}! {{\n", call.path.require_ident()?);
    for line in item.lines() {
        output.push_str(&format!("    {line}\n"));
    }
    output.push_str(&format!("    {keys} {{\n"));
    for (key, word) in words {
        output.push_str(&format!("        {key}: {word},\n"));
    }
    output.push_str("    }\n}\n");
    Ok(output)
}

/// An item, a name, and words by key.
type ItemAndWords = (syn::Item, Ident, Vec<(Ident, Ident)>);

fn item_and_words(input: ParseStream<'_>) -> syn::Result<ItemAndWords> {
    let (item, keys) = (input.parse()?, input.parse()?);
    let body;
    syn::braced!(body in input);
    let word = |input: ParseStream<'_>| {
        let key = input.parse()?;
        input.parse::<syn::Token![:]>()?;
        Ok((key, input.parse()?))
    };
    let words = body.parse_terminated(word, syn::Token![,])?;
    Ok((item, keys, words.into_iter().collect()))
}

/// `prettyplease` sets methods without a line between them.
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
    fn a_macro_around_an_enum_is_laid_out_like_one() {
        let tokens = quote! { union! { #[doc = " A."] pub enum A { B(b::C<d>), E(E) } shapes { B: b, E: e } } };
        let expected = "\
union! {
    /// A.
    pub enum A {
        B(b::C<d>),
        E(E),
    }

    shapes {
        B: b,
        E: e,
    }
}
";
        assert_eq!(items(&[tokens]).unwrap(), expected);
        assert!(items(&[quote! { union! { nothing } }]).is_err());
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(items(&[quote! { fn }]).is_err());
    }
}
