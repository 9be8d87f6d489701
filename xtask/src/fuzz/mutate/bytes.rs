//! Mutations of bytes, as disks, editors, and transfers damage files.

use std::ops::Range;

use super::Random;

/// Bytes that parsers treat specially, or that are not UTF-8.
const ODD: [&[u8]; 30] = [
    b"\0",
    b"\t",
    b"\r\n",
    b"\r",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\x1b[31m",
    b"\x7f",
    b"\n---\n",
    b"\n...\n",
    b"&a ",
    b"*a ",
    b"!!binary ",
    b"%YAML 1.1\n",
    b"<<: ",
    b"? ",
    b": ",
    b"- ",
    b" #",
    b"|\n",
    b"\"",
    b"'",
    b"\\u0000",
    b"}}]]",
    b"`",
];

/// Mutates some bytes.
pub(super) fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    match random.below(12) {
        0 | 1 => flip(text, random),
        2 | 3 => insert(text, random),
        4 | 5 => {
            let range = range(text, random);
            text.drain(range);
        }
        6 => text.truncate(random.below(text.len() + 1)),
        7 => {
            let range = range(text, random);
            let copy = text.get(range).unwrap_or_default().to_vec();
            let at = random.below(text.len() + 1);
            text.splice(at..at, copy);
        }
        8 => {
            let range = range(text, random);
            if let Some(bytes) = text.get_mut(range) {
                bytes.reverse();
            }
        }
        9 => convert(text, random),
        10 => nest(text, random),
        _ => {
            if let Some(byte) = pick_mut(text, random) {
                *byte = random.below(256).try_into().unwrap_or_default();
            }
        }
    }
}

/// Returns a range, usually a short one.
fn range(text: &[u8], random: &mut Random) -> Range<usize> {
    let start = random.below(text.len() + 1);
    let longest = if random.chance(8) { text.len() } else { 40 };
    let end = (start + random.below(longest + 1)).min(text.len());
    start..end
}

fn pick_mut<'a>(text: &'a mut [u8], random: &mut Random) -> Option<&'a mut u8> {
    let at = random.below(text.len());
    text.get_mut(at)
}

fn flip(text: &mut [u8], random: &mut Random) {
    let bit = random.below(8);
    if let Some(byte) = pick_mut(text, random) {
        *byte ^= 1 << bit;
    }
}

fn insert(text: &mut Vec<u8>, random: &mut Random) {
    let at = if random.chance(6) { 0 } else { random.below(text.len() + 1) };
    let odd = random.pick(&ODD).copied().unwrap_or_default();
    let times = if random.chance(10) { 1 + random.below(300) } else { 1 };
    text.splice(at..at, odd.repeat(times));
}

/// Changes all line breaks, all indentation, or the encoding.
fn convert(text: &mut Vec<u8>, random: &mut Random) {
    let source = String::from_utf8_lossy(text).into_owned();
    *text = match random.below(5) {
        0 => source.replace('\n', "\r\n").into_bytes(),
        1 => source.replace('\n', "\r").into_bytes(),
        2 => source.replace("  ", "\t").into_bytes(),
        3 => format!("\u{feff}{source}").into_bytes(),
        _ => source.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    };
}

/// Inserts brackets that are nested deeply.
fn nest(text: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(text.len() + 1);
    let opening = random.pick(&["[", "{a: ", "{\"a\":", "- ", "> ", "(", "**"]);
    let depth = [3, 30, 130, 5_000].get(random.below(4)).copied().unwrap_or(1);
    let mut nested = opening.copied().unwrap_or_default().repeat(depth);
    if random.chance(2) {
        nested.push('1');
        nested.push_str(&"]".repeat(depth));
    }
    text.splice(at..at, nested.into_bytes());
}
