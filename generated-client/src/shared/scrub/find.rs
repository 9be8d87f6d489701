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
use crate::shared::percent::percent_encoded;

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
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let window = text.get(..end).unwrap_or_default();
    (window, window.len() < text.len())
}

/// Returns the byte ranges of the secrets in the text, ordered and disjoint. If the text was `cut`,
/// the beginning of a secret at its end counts as one.
pub(crate) fn find(text: &str, secrets: &[&str], cut: bool) -> Vec<Range<usize>> {
    let mut graph = Graph::of(text, cut);
    // A long and repetitive secret has few distinct blocks.
    let mut all = HashSet::new();
    for secret in secrets {
        // No encoding is shorter than the secret, except that `ß` has a longer uppercase form.
        let least = secret.chars().take(BLOCK).count();
        if cut || least <= graph.longest {
            blocks(secret, &mut all);
        }
    }
    for block in &all {
        graph.search(block);
    }
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
    let mut plain = Vec::new();
    let mut letters = Vec::new();
    for c in secret.chars() {
        letters.clear();
        fold(c, &mut letters);
        let mut group = Vec::new();
        for letter in &letters {
            group.push(match letter {
                // Forms encode a space as `+`.
                ' ' | '+' => [' ', '+'],
                c => [*c; 2],
            });
        }
        plain.push(group);
    }
    divide(&plain, Kind::Plain, output);
    if secret.len() >= SHORTEST_HEX {
        let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or('0');
        let mut digits = Vec::new();
        for byte in secret.bytes() {
            digits.push(vec![[digit(byte >> 4); 2], [digit(byte & 0xf); 2]]);
        }
        divide(&digits, Kind::Hex, output);
    }
    let written = serde_json::to_string(secret).unwrap_or_default();
    let json = written.get(1..written.len().saturating_sub(1)).unwrap_or_default();
    let percent = percent_encoded(secret);
    let form = percent.replace("%20", "+");
    let insides = [secret, json, &percent, &form];
    for (index, inside) in insides.iter().enumerate() {
        if insides[..index].contains(inside) {
            continue;
        }
        for (offset, skipped) in [(0, 0), (1, 2), (2, 3)] {
            within_base64(inside, offset, skipped, output);
        }
    }
}

/// Divides an encoded secret into blocks. They overlap, so that separators between them are found,
/// and the last one is not shorter than the others, so that it does not occur in ordinary text.
fn divide(groups: &[Vec<Place>], kind: Kind, output: &mut HashSet<Block>) {
    let mut last = groups.len();
    let mut length = 0;
    while last > 0 && length + groups[last - 1].len() <= BLOCK {
        last -= 1;
        length += groups[last].len();
    }
    let mut start = 0;
    loop {
        let mut end = start;
        let mut places = Vec::new();
        while end < groups.len() && places.len() + groups[end].len() <= BLOCK {
            places.extend_from_slice(&groups[end]);
            end += 1;
        }
        output.insert(Block { places, kind });
        if start == last {
            return;
        }
        start = last.min(end - 1);
    }
}

/// Adds the Base64 that any text around `inside` has in common. It depends on the offset, and its
/// ends depend on the neighbors, so that the first letters are skipped.
fn within_base64(
    inside: &str,
    offset: usize,
    skipped: usize,
    output: &mut HashSet<Block>,
) {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(inside.as_bytes());
    let mut encoded = STANDARD_NO_PAD.encode(&bytes);
    if !bytes.len().is_multiple_of(3) {
        encoded.pop();
    }
    let piece = encoded.as_bytes().get(skipped..).unwrap_or_default();
    if piece.len() < SHORTEST_BASE64 {
        return;
    }
    let mut letters = Vec::new();
    for byte in piece {
        letters.push(vec![match byte {
            b'+' => ['+', '-'],
            b'/' => ['/', '_'],
            byte => [char::from(byte.to_ascii_lowercase()); 2],
        }]);
    }
    divide(&letters, Kind::Base64, output);
}

/// Adds the character with its case folded: several letters for a few. The uppercase of `ß` has two
/// letters, and `ẞ` is a letter of its own.
pub(super) fn fold(c: char, letters: &mut Vec<char>) {
    if c.is_ascii() {
        letters.push(c.to_ascii_lowercase());
        return;
    }
    for lower in c.to_lowercase() {
        for upper in lower.to_uppercase() {
            for letter in upper.to_lowercase() {
                letters.push(letter);
            }
        }
    }
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
        let mut folded = Vec::new();
        for start in 0..readings.len() {
            let mut is_plain = true;
            for (c, end) in readings.at(start) {
                folded.clear();
                fold(c, &mut folded);
                if is_plain {
                    // An escape is longer than its character.
                    longest += folded.len();
                    is_plain = false;
                }
                let Some((letter, more)) = folded.split_first() else { continue };
                let letter = index(&mut alphabet, *letter);
                let mut indices = Vec::new();
                for letter in more {
                    indices.push(index(&mut alphabet, *letter));
                }
                steps.push(Step {
                    start,
                    end,
                    letter,
                    more: indices,
                    is_separator: SEPARATORS.contains(&c),
                });
            }
        }
        let mut hidden = vec![false; readings.len()];
        let mut open = Vec::new();
        if cut {
            let whole = readings.len();
            for at in whole.saturating_sub(LONGEST_ESCAPE)..whole {
                if readings.plain(at).is_some_and(|c| INTRODUCERS.contains(&c)) {
                    open.push(at);
                }
            }
            open.push(whole);
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
            let mut is_there = false;
            for letter in letters {
                if let Some(letter) = self.alphabet.get(letter) {
                    masks[*letter] |= 1 << index;
                    is_there = true;
                }
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
            let mut to = (from & masks[step.letter]) << 1;
            for letter in &step.more {
                to = (to & masks[*letter]) << 1;
            }
            reached[step.end] |= to | (from & gap(step));
            ever |= to;
        }
        if ever & whole == 0 && self.open.iter().all(|at| reached[*at] == 1) {
            return;
        }
        // Bit n of `missing`: all but the first n letters start here.
        let mut missing = vec![whole; self.positions];
        for at in &self.open {
            missing[*at] = u64::MAX;
        }
        let marks = match kind {
            Kind::Base64 => &mut self.words,
            Kind::Plain | Kind::Hex => &mut self.hidden,
        };
        for step in self.steps.iter().rev() {
            let to = missing[step.end];
            let mut from = to;
            for letter in step.more.iter().rev() {
                from = (from >> 1) & masks[*letter];
            }
            from = (from >> 1) & masks[step.letter] | (to & gap(step));
            missing[step.start] |= from;
            if reached[step.start] & from != 0 {
                marks[step.start..step.end].fill(true);
            }
        }
    }

    /// Returns the marked ranges in bytes.
    fn ranges(mut self, text: &str) -> Vec<Range<usize>> {
        // If anything in a word is marked, the complete word is hidden.
        let mut word = 0;
        for (position, c) in text.chars().enumerate() {
            if !is_of_word(c) {
                self.hide(word..position);
                self.hide(position..position + 1);
                word = position + 1;
            }
        }
        self.hide(word..self.hidden.len());
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for ((start, c), is_hidden) in text.char_indices().zip(self.hidden) {
            if !is_hidden {
                continue;
            }
            let end = start + c.len_utf8();
            match ranges.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => ranges.push(start..end),
            }
        }
        ranges
    }

    /// Hides all characters of a word if it is marked.
    fn hide(&mut self, word: Range<usize>) {
        if self.words[word.clone()].contains(&true) {
            self.hidden[word].fill(true);
        }
    }
}

/// Returns the index of a letter, a new one if it is not in the alphabet.
fn index(alphabet: &mut HashMap<char, usize>, letter: char) -> usize {
    let next = alphabet.len();
    *alphabet.entry(letter).or_insert(next)
}

/// Returns whether a character occurs in Base64, or escapes one that does.
pub(super) const fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=' | '%' | '\\')
}
