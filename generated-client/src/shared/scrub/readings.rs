//! The possible meanings of a text: each character as itself, and each escape of URLs, HTML, JSON,
//! and programming languages as the character that it encodes, with nesting.

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
        let chars = readings.chars.iter().enumerate();
        let starts = chars.filter(|(_, c)| INTRODUCERS.contains(c));
        let starts: Vec<_> = starts.map(|(start, _)| start).collect();
        for _ in 0..DEPTH {
            // One level at a time: the next level reads what is found now.
            let found: Vec<_> =
                starts.iter().map(|start| (*start, readings.decoded(*start))).collect();
            let mut is_new = false;
            for (start, found) in
                found.into_iter().filter(|(_, found)| !found.is_empty())
            {
                let known = &mut readings.escapes[start];
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

    /// Returns each reading at `start`: the character and its end.
    pub(crate) fn at(&self, start: usize) -> impl Iterator<Item = (char, usize)> {
        let plain = self.chars.get(start).map(|c| (*c, start + 1));
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
                    self.units(&self.literal(next, "u"), "%u", &mut found);
                }
                '&' => self.entity(next, &mut found),
                '\\' => self.backslash(next, &mut found),
                _ => {}
            }
        }
        found.sort_unstable();
        found.dedup();
        found
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
            let mut sequences = vec![(vec![first], end)];
            for _ in 0..more {
                let longer = sequences.iter().flat_map(|(bytes, end)| {
                    let starts = self.literal(*end, introducer);
                    let next =
                        starts.into_iter().flat_map(|it| self.digits(it, 16, 2..=2));
                    next.map(|(byte, end)| ([bytes.as_slice(), &[byte]].concat(), end))
                });
                sequences = longer.collect();
            }
            for (bytes, end) in sequences {
                let bytes: Vec<_> =
                    bytes.into_iter().filter_map(|it| u8::try_from(it).ok()).collect();
                let text = std::str::from_utf8(&bytes).unwrap_or_default();
                found.extend(text.chars().next().map(|c| (c, end)));
            }
        }
    }

    /// Four hexadecimal digits: a unit of UTF-16. The second of a surrogate pair has an introducer
    /// of its own.
    fn units(&self, starts: &[usize], introducer: &str, found: &mut Vec<(char, usize)>) {
        let firsts = starts.iter().flat_map(|start| self.digits(*start, 16, 4..=4));
        for (first, end) in firsts {
            found.extend(char::from_u32(first).map(|c| (c, end)));
            if !(0xd800..0xdc00).contains(&first) {
                continue;
            }
            for start in self.literal(end, introducer) {
                for (second, end) in self.digits(start, 16, 4..=4) {
                    let pair = second.checked_sub(0xdc00).filter(|low| *low < 0x400);
                    let code = pair.map(|low| 0x1_0000 + ((first - 0xd800) << 10) + low);
                    found.extend(code.and_then(char::from_u32).map(|c| (c, end)));
                }
            }
        }
    }

    /// `#39;`, `#x27;`, or `apos;`.
    fn entity(&self, start: usize, found: &mut Vec<(char, usize)>) {
        for start in self.literal(start, "#") {
            let hexadecimal = self.literal(start, "x");
            let hexadecimal =
                hexadecimal.into_iter().flat_map(|it| self.digits(it, 16, 1..=8));
            for (code, end) in
                self.digits(start, 10, 1..=8).into_iter().chain(hexadecimal)
            {
                let Some(c) = char::from_u32(code) else { continue };
                found.extend(self.literal(end, ";").into_iter().map(|end| (c, end)));
            }
        }
        for (name, c) in ENTITIES {
            for end in self.literal(start, name) {
                found.extend(self.literal(end, ";").into_iter().map(|end| (c, end)));
            }
        }
    }

    /// A backslash escape of JSON, JavaScript, Python, or Rust.
    fn backslash(&self, start: usize, found: &mut Vec<(char, usize)>) {
        for (c, next) in self.at(start) {
            let letter = c.to_ascii_lowercase();
            let control = LETTERS.iter().find(|(it, _)| *it == letter);
            found.extend(control.map(|(_, control)| (*control, next)));
            match letter {
                'u' => {
                    self.units(&[next], "\\u", found);
                    for start in self.literal(next, "{") {
                        for (code, end) in self.digits(start, 16, 1..=6) {
                            let Some(c) = char::from_u32(code) else { continue };
                            let ends = self.literal(end, "}");
                            found.extend(ends.into_iter().map(|end| (c, end)));
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
        text.chars().fold(vec![start], |ends, wanted| {
            let next = ends.into_iter().flat_map(|end| self.at(end));
            let next = next.filter(|(c, _)| c.eq_ignore_ascii_case(&wanted));
            next.map(|(_, end)| end).collect()
        })
    }

    /// Returns the numbers with `count` digits at `start`, and their ends.
    fn digits(
        &self,
        start: usize,
        radix: u32,
        count: std::ops::RangeInclusive<usize>,
    ) -> Vec<(u32, usize)> {
        let mut numbers = Vec::new();
        let mut found = vec![(0_u32, start)];
        for length in 1..=*count.end() {
            let longer = found.iter().flat_map(|(number, end)| {
                self.at(*end).filter_map(move |(c, end)| {
                    let number = number.checked_mul(radix)?;
                    Some((number.checked_add(c.to_digit(radix)?)?, end))
                })
            });
            found = longer.collect();
            if count.contains(&length) {
                numbers.extend_from_slice(&found);
            }
        }
        numbers
    }
}
