//! The search for secrets in a text, in any encoding.
//!
//! Each secret is a pattern of characters, and the text is a graph of [`Readings`]. A secret is
//! found wherever a path spells it, so its characters may be escaped in any combination of ways.
//! Two passes over the graph, with 62 characters of a pattern in the bits of a word, find all
//! characters of all such paths in linear time.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::readings::{INTRODUCERS, Readings};

/// Longer secrets are searched for in blocks, so that a part of one is found too.
pub(super) const BLOCK: usize = 62;

/// Shorter pieces of Base64 occur in ordinary words. Secrets of at least 7 bytes are found.
pub(super) const SHORTEST_BASE64: usize = 8;

/// Fewer bytes in hexadecimal occur in ordinary numbers.
pub(super) const SHORTEST_HEX: usize = 4;

/// Characters that may separate hexadecimal bytes.
pub(super) const SEPARATORS: [char; 6] = [' ', ':', '-', ',', '_', '\n'];

/// The maximum length of an escape: 12 characters (`\ud83d\ude00`), each of which may be escaped,
/// three levels deep.
const LONGEST_ESCAPE: usize = 12 * 12 * 12;

/// Returns at most `limit` bytes of the text, and whether it is longer.
pub(crate) fn window(text: &str, limit: usize) -> (&str, bool) {
    let end = (0..=limit.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    let window = end.and_then(|end| text.get(..end)).unwrap_or_default();
    (window, window.len() < text.len())
}

/// Returns the byte ranges of the secrets in the text, ordered and disjoint. If the text was `cut`,
/// the beginning of a secret at its end counts as one.
pub(crate) fn find(text: &str, secrets: &[&str], cut: bool) -> Vec<Range<usize>> {
    let mut graph = Graph::of(text, cut);
    let mut all = HashSet::new();
    for secret in secrets {
        // No encoding is shorter than the secret, except that `ß` has a longer uppercase form.
        let least = secret.chars().take(BLOCK).count();
        if cut || least <= graph.longest {
            blocks(secret, &mut all);
        }
    }
    all.iter().for_each(|block| graph.search(block));
    graph.ranges(text)
}

/// A folded character and its substitute at one position.
type Place = [char; 2];

/// A part of an encoded secret that fits into a word of bits.
#[derive(PartialEq, Eq, Hash)]
struct Block {
    places: Vec<Place>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    /// Unencoded.
    Plain,
    /// Hexadecimal bytes.
    Hex,
    /// Base64 of a text that contains the secret. The complete word is hidden.
    Base64,
}

/// Adds every encoding of a secret except escapes of its characters.
fn blocks(secret: &str, output: &mut HashSet<Block>) {
    let letter = |c| match c {
        // Forms encode a space as `+`.
        ' ' | '+' => [' ', '+'],
        c => [c, c],
    };
    let plain = secret.chars().map(|c| folded(c).map(letter).collect());
    divide(&plain.collect::<Vec<_>>(), Kind::Plain, output);
    if secret.len() >= SHORTEST_HEX {
        let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or('0');
        let digits = secret.bytes().map(|byte| {
            let digits = [digit(byte >> 4), digit(byte & 0xf)];
            digits.map(|c| [c, c]).to_vec()
        });
        divide(&digits.collect::<Vec<_>>(), Kind::Hex, output);
    }
    let written = serde_json::to_string(secret).unwrap_or_default();
    let json = written.get(1..written.len().saturating_sub(1)).unwrap_or_default();
    let percent = percent_encoded(secret);
    let form = percent.replace("%20", "+");
    for inside in HashSet::from([secret, json, &percent, &form]) {
        for piece in within_base64(inside) {
            let letter = |c| match c {
                '+' => ['+', '-'],
                '/' => ['/', '_'],
                c => [c.to_ascii_lowercase(); 2],
            };
            let letters = piece.chars().map(|c| vec![letter(c)]);
            divide(&letters.collect::<Vec<_>>(), Kind::Base64, output);
        }
    }
}

/// Divides an encoded secret into blocks. They overlap, so that separators between them are found,
/// and the last one is not shorter than the others, so that it does not occur in ordinary text.
fn divide(groups: &[Vec<Place>], kind: Kind, output: &mut HashSet<Block>) {
    let fit = |groups: &mut dyn Iterator<Item = &Vec<Place>>| {
        let mut length = 0;
        let fits = groups.take_while(|group| {
            length += group.len();
            length <= BLOCK
        });
        fits.count()
    };
    let last = groups.len() - fit(&mut groups.iter().rev());
    let mut start = 0;
    loop {
        let end = start + fit(&mut groups[start..].iter());
        let places = groups[start..end].concat();
        output.insert(Block { places, kind });
        if start == last {
            return;
        }
        start = last.min(end - 1);
    }
}

/// Encodes all but the unreserved characters of RFC 3986.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Returns the Base64 that any text around `inside` has in common. It depends on the offset, and
/// its ends depend on the neighbors.
fn within_base64(inside: &str) -> impl Iterator<Item = String> {
    let pieces = [(0, 0), (1, 2), (2, 3)].into_iter().map(move |(offset, skipped)| {
        let bytes = [&b"\0\0"[..offset], inside.as_bytes()].concat();
        let mut piece = STANDARD_NO_PAD.encode(&bytes);
        if bytes.len() % 3 != 0 {
            piece.pop();
        }
        piece.get(skipped..).unwrap_or_default().to_owned()
    });
    pieces.filter(|piece| piece.len() >= SHORTEST_BASE64)
}

/// Folds the case of a character. The uppercase of `ß` has two letters, and `ẞ` is a letter of its
/// own.
pub(super) fn folded(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

/// An edge from one position of the text to another.
struct Step {
    start: usize,
    end: usize,
    /// The letter that it spells, as an index of the alphabet.
    letter: usize,
    /// Further letters. A few characters fold to several.
    more: Vec<usize>,
    is_separator: bool,
}

/// The readings of a text as edges, and the characters to hide.
struct Graph {
    steps: Vec<Step>,
    /// The letters of the text.
    alphabet: HashMap<char, usize>,
    /// The maximum number of letters in a path.
    longest: usize,
    /// The number of positions.
    positions: usize,
    /// Where the beginning of a secret counts as one, because the text was cut: at its end, and at
    /// the start of an escape that may have been cut.
    open: Vec<usize>,
    hidden: Vec<bool>,
    /// Characters that are hidden with the words around them.
    words: Vec<bool>,
}

impl Graph {
    fn of(text: &str, cut: bool) -> Self {
        let readings = Readings::of(text);
        let mut alphabet = HashMap::new();
        let mut steps = Vec::new();
        let mut longest = 0;
        for start in 0..readings.len() {
            for (index, (c, end)) in readings.at(start).enumerate() {
                let mut letters = folded(c).map(|letter| {
                    let next = alphabet.len();
                    *alphabet.entry(letter).or_insert(next)
                });
                let Some(letter) = letters.next() else { continue };
                let more: Vec<_> = letters.collect();
                // An escape is longer than its character.
                longest += if index == 0 { 1 + more.len() } else { 0 };
                steps.push(Step {
                    start,
                    end,
                    letter,
                    more,
                    is_separator: SEPARATORS.contains(&c),
                });
            }
        }
        let mut hidden = vec![false; readings.len()];
        let mut open = Vec::new();
        if cut {
            let whole = readings.len();
            let tail = whole.saturating_sub(LONGEST_ESCAPE)..whole;
            let is_escape = |at: &usize| {
                readings.at(*at).next().is_some_and(|(c, _)| INTRODUCERS.contains(&c))
            };
            open.extend(tail.filter(is_escape).chain([whole]));
            hidden[open[0]..].fill(true);
        }
        Self {
            steps,
            alphabet,
            longest,
            positions: readings.len() + 1,
            open,
            hidden,
            words: vec![false; readings.len()],
        }
    }

    /// Marks all occurrences of a block. Each of its letters has a bit.
    fn search(&mut self, block: &Block) {
        let Block {
            places: block,
            kind,
        } = block;
        let mut masks = vec![0_u64; self.alphabet.len()];
        for (index, letters) in block.iter().enumerate() {
            let known = letters.iter().filter_map(|letter| self.alphabet.get(letter));
            let mut is_there = false;
            for letter in known {
                masks[*letter] |= 1 << index;
                is_there = true;
            }
            if !is_there && self.open.is_empty() {
                return;
            }
        }
        let whole = 1_u64 << block.len();
        // A separator may follow every second digit except the last.
        let gaps = match kind {
            Kind::Hex => 0x5555_5555_5555_5554 & (whole - 1),
            Kind::Plain | Kind::Base64 => 0,
        };
        let gap = |step: &Step| if step.is_separator { gaps } else { 0 };

        // Bit n of `reached`: the first n letters of the block end here.
        let mut reached = vec![1_u64; self.positions];
        let mut ever = 0;
        for step in &self.steps {
            let from = reached[step.start];
            let spell = |state, letter: &usize| (state & masks[*letter]) << 1;
            let to = step.more.iter().fold(spell(from, &step.letter), spell);
            reached[step.end] |= to | (from & gap(step));
            ever |= to;
        }
        if ever & whole == 0 && self.open.iter().all(|at| reached[*at] == 1) {
            return;
        }
        // Bit n of `missing`: all but the first n letters start here.
        let mut missing = vec![whole; self.positions];
        self.open.iter().for_each(|at| missing[*at] = u64::MAX);
        let marks = match kind {
            Kind::Base64 => &mut self.words,
            Kind::Plain | Kind::Hex => &mut self.hidden,
        };
        for step in self.steps.iter().rev() {
            let to = missing[step.end];
            let spell = |state: u64, letter: &usize| (state >> 1) & masks[*letter];
            let from = spell(step.more.iter().rev().fold(to, spell), &step.letter);
            let from = from | (to & gap(step));
            missing[step.start] |= from;
            if reached[step.start] & from != 0 {
                marks[step.start..step.end].fill(true);
            }
        }
    }

    /// Returns the marked ranges in bytes.
    fn ranges(mut self, text: &str) -> Vec<Range<usize>> {
        let starts = text.char_indices().map(|(start, _)| start);
        let starts: Vec<_> = starts.chain([text.len()]).collect();
        let is_word: Vec<_> = text.chars().map(is_of_word).collect();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut position = 0;
        while position < is_word.len() {
            // If anything in a word is marked, the complete word is hidden.
            let length = is_word[position..].iter().take_while(|it| **it).count().max(1);
            let word = position..position + length;
            if self.words[word.clone()].contains(&true) {
                self.hidden[word.clone()].fill(true);
            }
            position = word.end;
        }
        for (position, _) in self.hidden.iter().enumerate().filter(|(_, it)| **it) {
            let (start, end) = (starts[position], starts[position + 1]);
            match ranges.last_mut().filter(|last| last.end == start) {
                Some(last) => last.end = end,
                None => ranges.push(start..end),
            }
        }
        ranges
    }
}

/// Returns whether a character occurs in Base64, or escapes one that does.
pub(super) const fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=' | '%' | '\\')
}
