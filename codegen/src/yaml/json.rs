//! Parses JSON into the tree of the YAML reader. JSON is almost a subset of YAML, but YAML parsers
//! reject escaped surrogate pairs and tabs, which JSON writers produce.

use std::ops::Range;

use super::tree::{
    Duplicate, Entry, Kind, Node, SyntaxError, Tree, check_depth, take_out_duplicates,
};

/// Help text for JSON syntax errors.
const HELP: &str = "check commas, quotes, and brackets here and in the lines above";

/// Parses a text that must be a single JSON value.
pub(super) fn parse(text: &str) -> Result<Tree, SyntaxError> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut parser = Parser {
        text,
        at: start,
        duplicates: Vec::new(),
    };
    let root = parser.value(0)?;
    parser.skip_space();
    if parser.at < text.len() {
        return Err(parser.error("unexpected end of input"));
    }
    let duplicates = parser.duplicates;
    Ok(Tree { root, duplicates })
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    duplicates: Vec<Duplicate>,
}

impl<'a> Parser<'a> {
    /// Parses the value at the current position. `depth` is its nesting depth.
    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        self.skip_space();
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => {
                check_depth(depth + 1, &(start..start + 1))?;
                Kind::Map(self.entries(depth + 1)?)
            }
            Some(b'[') => {
                check_depth(depth + 1, &(start..start + 1))?;
                Kind::List(self.items(depth + 1)?)
            }
            Some(b'"') => Kind::Scalar {
                text: self.string()?,
                plain: false,
            },
            _ => Kind::Scalar {
                text: self.word()?,
                plain: true,
            },
        };
        Ok(Node {
            span: start..self.at,
            kind,
        })
    }

    fn entries(&mut self, depth: usize) -> Result<Vec<Entry>, SyntaxError> {
        let mut entries = Vec::new();
        self.at += 1;
        if self.ends(b'}') {
            return Ok(entries);
        }
        loop {
            self.skip_space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.error("expected a quoted key"));
            }
            let key = self.string()?;
            let key_span = start..self.at;
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.error("expected `:`"));
            }
            self.at += 1;
            let value = self.value(depth)?;
            entries.push(Entry {
                key,
                key_span,
                value,
            });
            if self.ends(b'}') {
                self.duplicates.append(&mut take_out_duplicates(&mut entries));
                return Ok(entries);
            }
            self.comma("expected `,` or `}`")?;
        }
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Node>, SyntaxError> {
        let mut items = Vec::new();
        self.at += 1;
        if self.ends(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth)?);
            if self.ends(b']') {
                return Ok(items);
            }
            self.comma("expected `,` or `]`")?;
        }
    }

    /// Parses the string at the current position.
    fn string(&mut self) -> Result<String, SyntaxError> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            let length = rest
                .iter()
                .position(|byte| matches!(byte, b'"' | b'\\') || *byte < b' ')
                .unwrap_or(rest.len());
            self.at = start + length;
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escaped()?),
                _ => {
                    return Err(self.error("unterminated string"));
                }
            }
        }
    }

    /// Decodes the escape sequence at the current position.
    fn escaped(&mut self) -> Result<char, SyntaxError> {
        let escape = self.text.as_bytes().get(self.at + 1).copied();
        let character = match escape {
            Some(b @ (b'"' | b'\\' | b'/')) => char::from(b),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unit(),
            _ => return Err(self.error("unknown escape sequence")),
        };
        self.at += 2;
        Ok(character)
    }

    fn escaped_unit(&mut self) -> Result<char, SyntaxError> {
        let first = self.unit().ok_or_else(|| self.error("unknown escape sequence"))?;
        self.at += 6;
        let is_high = (0xd800..0xdc00).contains(&first);
        if let Some(second) = self.unit().filter(|_| is_high)
            && (0xdc00..0xe000).contains(&second)
        {
            self.at += 6;
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        // A lone surrogate is not a character.
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Decodes `\uXXXX`, if present at the current position.
    fn unit(&self) -> Option<u32> {
        let digits = self.text.get(self.at..)?.strip_prefix("\\u")?.get(..4)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)
    }

    /// Parses a number, `true`, `false`, or `null`.
    fn word(&mut self) -> Result<String, SyntaxError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let is_part =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
        let word = rest.split(|c| !is_part(c)).next().unwrap_or_default();
        let is_known = matches!(word, "true" | "false" | "null")
            || serde_json::from_str::<serde_json::Number>(word).is_ok();
        if !is_known {
            return Err(self.error("expected a value"));
        }
        self.at += word.len();
        Ok(word.to_owned())
    }

    /// Consumes the closing bracket, if it comes next.
    fn ends(&mut self, bracket: u8) -> bool {
        self.skip_space();
        let ends = self.peek() == Some(bracket);
        self.at += usize::from(ends);
        ends
    }

    fn comma(&mut self, message: &str) -> Result<(), SyntaxError> {
        if self.peek() != Some(b',') {
            return Err(self.error(message));
        }
        self.at += 1;
        Ok(())
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn error(&self, message: &str) -> SyntaxError {
        let span: Range<usize> = self.at..self.at;
        SyntaxError {
            span,
            message: format!("invalid JSON: {message}"),
            help: HELP,
        }
    }
}
