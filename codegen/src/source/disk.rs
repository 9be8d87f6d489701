//! Decodes the bytes of a file.

use std::ops::Range;

/// The content of a file on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Bytes, which may be text.
    Bytes(Vec<u8>),
    /// A file that was not read because of its size.
    TooLarge,
    /// Not a regular file: a pipe, a device, or a socket.
    NoFile,
}

/// Why a file has no valid text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Defect {
    /// The file is not valid UTF-8.
    NotUtf8 {
        /// Offset of the first invalid byte in the file, including a byte order mark.
        offset: usize,
        /// The invalid byte.
        byte: u8,
        /// Its span in the text.
        span: Range<usize>,
    },
    /// The file is UTF-16.
    Utf16,
    /// The file is too large.
    TooLarge,
    /// The file is not a regular file.
    NoFile,
}

impl Content {
    /// Returns the text, as far as it can be decoded, and why it is invalid.
    pub(super) fn read(self) -> (String, Option<Defect>) {
        match self {
            Self::Bytes(bytes) => text_of(bytes),
            Self::TooLarge => (String::new(), Some(Defect::TooLarge)),
            Self::NoFile => (String::new(), Some(Defect::NoFile)),
        }
    }
}

/// A byte order mark, which some editors add. It is not part of the text.
const MARK: &[u8] = b"\xef\xbb\xbf";

fn text_of(mut bytes: Vec<u8>) -> (String, Option<Defect>) {
    if let Some(text) = utf16(&bytes) {
        return (text, Some(Defect::Utf16));
    }
    let mark = if bytes.starts_with(MARK) { MARK.len() } else { 0 };
    bytes.drain(..mark);
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(start).copied().unwrap_or_default();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let span = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
            let offset = mark + start;
            (text, Some(Defect::NotUtf8 { offset, byte, span }))
        }
    }
}

/// Decodes UTF-16, detected by its byte order mark or by zero bytes in the first two characters.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => u16::from_le_bytes,
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => u16::from_be_bytes,
        _ => return None,
    };
    let units =
        bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    let text = String::from_utf16_lossy(&units.collect::<Vec<_>>());
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Content, Defect};

    fn read(bytes: &[u8]) -> (String, Option<Defect>) {
        Content::Bytes(bytes.to_vec()).read()
    }

    #[test]
    fn text_is_read_without_its_mark() {
        for text in ["", "a", "a: \u{fc}\n", "微"] {
            assert_eq!(read(text.as_bytes()), (text.to_owned(), None));
            let marked = format!("\u{feff}{text}");
            assert_eq!(read(marked.as_bytes()), (text.to_owned(), None));
        }
    }

    #[test]
    fn the_first_byte_that_is_no_text_is_found() {
        for mark in [0, 3] {
            let bytes = [&b"\xef\xbb\xbf"[..mark], b"a: \xfcx\xff"].concat();
            let (text, defect) = read(&bytes);
            assert_eq!(text, "a: \u{fffd}x\u{fffd}");
            let (offset, byte, span) = (3 + mark, 0xfc, 3..6);
            assert_eq!(defect, Some(Defect::NotUtf8 { offset, byte, span }));
        }
        // A character truncated by the end of the file.
        let (_, defect) = read(b"a\xe5\xbe");
        let (offset, byte, span) = (1, 0xe5, 1..4);
        assert_eq!(defect, Some(Defect::NotUtf8 { offset, byte, span }));
    }

    #[test]
    fn utf16_is_recognized_with_and_without_its_mark() {
        let text = "name: t\u{fc}r\n";
        for mark in ["", "\u{feff}"] {
            let units: Vec<_> = format!("{mark}{text}").encode_utf16().collect();
            for order in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = units.iter().copied().flat_map(order).collect();
                assert_eq!(read(&bytes), (text.to_owned(), Some(Defect::Utf16)));
            }
        }
    }
}
