//! Formats the tables for macros of the runtime, which `prettyplease` would put on one line: `name!
//! { Head { row, row } }`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The head and the rows of a table in the body of a macro.
pub(super) struct Table {
    head: String,
    rows: Vec<String>,
}

impl Table {
    pub(super) fn parse(body: TokenStream) -> Option<Self> {
        let mut tokens: Vec<_> = body.into_iter().collect();
        let TokenTree::Group(rows) = tokens.pop()? else { return None };
        if rows.delimiter() != Delimiter::Brace {
            return None;
        }
        let mut parsed = vec![Vec::new()];
        for token in rows.stream() {
            match (&token, parsed.last_mut()) {
                (TokenTree::Punct(mark), _) if mark.as_char() == ',' => {
                    parsed.push(Vec::new());
                }
                (_, Some(row)) => row.push(token),
                (_, None) => {}
            }
        }
        let rows = parsed.iter().filter(|row| !row.is_empty());
        Some(Self {
            head: text(&tokens),
            rows: rows.map(|row| text(row)).collect(),
        })
    }

    pub(super) fn print(&self, macro_name: &str) -> String {
        let Self { head, rows } = self;
        if rows.is_empty() {
            return format!("{macro_name}! {{\n    {head} {{}}\n}}\n");
        }
        let rows: String = rows.iter().map(|row| format!("        {row},\n")).collect();
        format!("{macro_name}! {{\n    {head} {{\n{rows}    }}\n}}\n")
    }
}

/// Formats tokens with a space between words.
fn text(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut is_glued = true;
    for token in tokens {
        let (piece, glues_before, glues_behind) = match token {
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                let inner = self::text(&inner);
                match group.delimiter() {
                    Delimiter::Parenthesis => (format!("({inner})"), true, false),
                    Delimiter::Bracket => (format!("[{inner}]"), false, false),
                    Delimiter::Brace => (format!("{{ {inner} }}"), false, false),
                    Delimiter::None => (inner, false, false),
                }
            }
            TokenTree::Punct(mark) => match mark.as_char() {
                ',' => (",".to_owned(), true, false),
                mark @ ('<' | ':') => (mark.to_string(), true, true),
                '>' => (">".to_owned(), true, false),
                mark => (mark.to_string(), false, false),
            },
            token => (token.to_string(), false, false),
        };
        if !is_glued && !glues_before {
            text.push(' ');
        }
        text.push_str(&piece);
        is_glued = glues_behind;
    }
    text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn printed(body: TokenStream) -> Option<String> {
        Table::parse(body).map(|table| table.print("record"))
    }

    #[test]
    fn each_row_has_a_line() {
        let table = quote! {
            UserDto = "User" in "user" {
                required user_id = "userId",
                optional r#type = "type" or ["kind", "sort"],
                object Node(Box<NodeDto>),
                texts Texts(Vec<String>),
                object Map(BTreeMap<String, NodeDto>)
            }
        };
        let expected = "\
record! {
    UserDto = \"User\" in \"user\" {
        required user_id = \"userId\",
        optional r#type = \"type\" or [\"kind\", \"sort\"],
        object Node(Box<NodeDto>),
        texts Texts(Vec<String>),
        object Map(BTreeMap<String, NodeDto>),
    }
}
";
        assert_eq!(printed(table).unwrap(), expected);
    }

    #[test]
    fn a_table_may_be_empty() {
        let expected = "record! {\n    Empty {}\n}\n";
        assert_eq!(printed(quote! { Empty {} }).unwrap(), expected);
    }

    #[test]
    fn other_bodies_are_no_tables() {
        assert_eq!(printed(quote! { nothing }), None);
        assert_eq!(printed(quote! { Name (rows) }), None);
        assert_eq!(printed(quote! {}), None);
    }
}
