//! The possible meanings of a text: each character as itself, and each escape of URLs, HTML, JSON,
//! and programming languages as the character that it encodes, with nesting.

use std::ops::RangeInclusive;

/// The depth to which nested escapes are decoded, such as HTML in JSON in a URL.
const DEPTH: usize = 3;

/// The first characters of escapes.
pub(crate) const INTRODUCERS: [char; 3] = ['%', '&', '\\'];

/// The named entities that escaping produces, and the space.
const ENTITIES: [(&str, char); 6] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
];

/// The letters that encode control characters after a backslash.
const LETTERS: [(char, char); 8] = [
    ('n', '\n'),
    ('r', '\r'),
    ('t', '\t'),
    ('b', '\u{8}'),
    ('f', '\u{c}'),
    ('v', '\u{b}'),
    ('a', '\u{7}'),
    ('0', '\0'),
];

/// The readings of a text. Positions count characters.
pub(crate) struct Readings {
    chars: Vec<char>,
    /// By start: the character that each escape encodes, and its end.
    escapes: Vec<Vec<(char, usize)>>,
}

impl Readings {
    pub(crate) fn of(text: &str) -> Self {
        let chars: Vec<_> = text.chars().collect();
        let mut readings = Self {
            escapes: vec![Vec::new(); chars.len()],
            chars,
        };
        let mut starts = Vec::new();
        for (start, c) in readings.chars.iter().enumerate() {
            if INTRODUCERS.contains(c) {
                starts.push(start);
            }
        }
        for _ in 0..DEPTH {
            // One level at a time: the next level reads what is found now.
            let mut level = Vec::new();
            for start in &starts {
                level.push(readings.decoded(*start));
            }
            let mut is_new = false;
            for (start, found) in starts.iter().zip(level) {
                let known = &mut readings.escapes[*start];
                is_new |= found.len() > known.len();
                *known = found;
            }
            if !is_new {
                break;
            }
        }
        readings
    }

    /// Returns the number of characters in the text.
    pub(crate) fn len(&self) -> usize {
        self.chars.len()
    }

    /// Returns the character at `start` as itself.
    pub(crate) fn plain(&self, start: usize) -> Option<char> {
        self.chars.get(start).copied()
    }

    /// Returns each reading at `start`: the character and its end. The first is the character as
    /// itself.
    pub(crate) fn at(&self, start: usize) -> impl Iterator<Item = (char, usize)> {
        let plain = self.plain(start).map(|c| (c, start + 1));
        let escapes = self.escapes.get(start).map_or(&[][..], Vec::as_slice);
        plain.into_iter().chain(escapes.iter().copied())
    }

    /// Returns the meanings of an escape at `start`, with every reading of its parts.
    fn decoded(&self, start: usize) -> Vec<(char, usize)> {
        let mut found = Vec::new();
        for (introducer, next) in self.at(start) {
            match introducer {
                '%' => {
                    self.octets(next, "%", &mut found);
                    for start in self.literal(next, "u") {
                        self.unit(start, "%u", &mut found);
                    }
                }
                '&' => self.entity(next, &mut found),
                '\\' => self.backslash(next, &mut found),
                _ => {}
            }
        }
        // Sorted while it is built: the same meaning may be found many times.
        let mut distinct = Vec::new();
        for meaning in found {
            if let Err(place) = distinct.binary_search(&meaning) {
                distinct.insert(place, meaning);
            }
        }
        distinct
    }

    /// Two hexadecimal digits: a byte of UTF-8, whose continuation bytes have an introducer each,
    /// or a character of Latin-1.
    fn octets(&self, start: usize, introducer: &str, found: &mut Vec<(char, usize)>) {
        for (first, end) in self.digits(start, 16, 2..=2) {
            found.extend(char::from_u32(first).map(|c| (c, end)));
            let more = match first {
                0xc2..=0xdf => 1,
                0xe0..=0xef => 2,
                0xf0..=0xf4 => 3,
                _ => continue,
            };
            let mut sequences = vec![(vec![first as u8], end)];
            for _ in 0..more {
                let mut longer = Vec::new();
                for (bytes, end) in &sequences {
                    for start in self.literal(*end, introducer) {
                        for (byte, end) in self.digits(start, 16, 2..=2) {
                            let mut bytes = bytes.clone();
                            bytes.push(byte as u8);
                            longer.push((bytes, end));
                        }
                    }
                }
                sequences = longer;
            }
            for (bytes, end) in sequences {
                let text = std::str::from_utf8(&bytes).unwrap_or_default();
                found.extend(text.chars().next().map(|c| (c, end)));
            }
        }
    }

    /// Four hexadecimal digits: a unit of UTF-16. The second of a surrogate pair has an introducer
    /// of its own.
    fn unit(&self, start: usize, introducer: &str, found: &mut Vec<(char, usize)>) {
        for (first, end) in self.digits(start, 16, 4..=4) {
            found.extend(char::from_u32(first).map(|c| (c, end)));
            if !(0xd800..0xdc00).contains(&first) {
                continue;
            }
            for start in self.literal(end, introducer) {
                for (second, end) in self.digits(start, 16, 4..=4) {
                    if (0xdc00..0xe000).contains(&second) {
                        let code = 0x1_0000 + ((first - 0xd800) << 10) + second - 0xdc00;
                        found.extend(char::from_u32(code).map(|c| (c, end)));
                    }
                }
            }
        }
    }

    /// `#39;`, `#x27;`, or `apos;`.
    fn entity(&self, start: usize, found: &mut Vec<(char, usize)>) {
        for start in self.literal(start, "#") {
            let mut codes = self.digits(start, 10, 1..=8);
            for start in self.literal(start, "x") {
                codes.extend_from_slice(&self.digits(start, 16, 1..=8));
            }
            for (code, end) in codes {
                if let Some(c) = char::from_u32(code) {
                    self.closed(c, end, ";", found);
                }
            }
        }
        for (name, c) in ENTITIES {
            for end in self.literal(start, name) {
                self.closed(c, end, ";", found);
            }
        }
    }

    /// Adds an escape that ends with `mark`.
    fn closed(&self, c: char, end: usize, mark: &str, found: &mut Vec<(char, usize)>) {
        for end in self.literal(end, mark) {
            found.push((c, end));
        }
    }

    /// A backslash escape of JSON, JavaScript, Python, or Rust.
    fn backslash(&self, start: usize, found: &mut Vec<(char, usize)>) {
        for (c, next) in self.at(start) {
            let letter = c.to_ascii_lowercase();
            for (wanted, control) in LETTERS {
                if wanted == letter {
                    found.push((control, next));
                }
            }
            match letter {
                'u' => {
                    self.unit(next, "\\u", found);
                    for start in self.literal(next, "{") {
                        for (code, end) in self.digits(start, 16, 1..=6) {
                            if let Some(c) = char::from_u32(code) {
                                self.closed(c, end, "}", found);
                            }
                        }
                    }
                }
                'x' => self.octets(next, "\\x", found),
                _ if !c.is_alphanumeric() => found.push((c, next)),
                _ => {}
            }
        }
    }

    /// Returns the ends of the text at `start`, in any case.
    fn literal(&self, start: usize, text: &str) -> Vec<usize> {
        let mut ends = vec![start];
        for wanted in text.chars() {
            let mut next = Vec::new();
            for end in ends {
                for (c, end) in self.at(end) {
                    if c.eq_ignore_ascii_case(&wanted) {
                        next.push(end);
                    }
                }
            }
            ends = next;
        }
        ends
    }

    /// Returns the numbers with `count` digits at `start`, and their ends.
    fn digits(
        &self,
        start: usize,
        radix: u32,
        count: RangeInclusive<usize>,
    ) -> Vec<(u32, usize)> {
        let mut numbers = Vec::new();
        let mut found = vec![(0_u32, start)];
        for length in 1..=*count.end() {
            let mut longer = Vec::new();
            for (number, end) in found {
                let Some(number) = number.checked_mul(radix) else { continue };
                for (c, end) in self.at(end) {
                    let Some(digit) = c.to_digit(radix) else { continue };
                    if let Some(number) = number.checked_add(digit) {
                        longer.push((number, end));
                    }
                }
            }
            found = longer;
            if count.contains(&length) {
                numbers.extend_from_slice(&found);
            }
        }
        numbers
    }
}
