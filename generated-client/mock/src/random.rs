//! Random identifiers that depend only on the seed.

use fastrand::Rng;

/// A source of identifiers. Not for keys: those come from the operating system.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    rng: Rng,
    seed: u64,
}

impl Random {
    /// Creates a source whose output depends only on the seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            seed,
        }
    }

    /// Returns what [`Self::resume`] needs to continue from here.
    pub(crate) fn position(&self) -> u64 {
        self.rng.get_seed()
    }

    /// Continues from a position, so that what was taken before it is not taken again.
    pub(crate) fn resume(&mut self, position: u64) {
        self.rng.seed(position);
    }

    /// Returns a source for values with that label. Its output does not depend on what was taken
    /// from this source before.
    pub(crate) fn labeled(&self, label: &str) -> Self {
        // FNV-1a, which is the same on every platform and in every version.
        let hash =
            label.bytes().fold(0xcbf2_9ce4_8422_2325 ^ self.seed, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            });
        Self::new(hash)
    }

    /// Returns lowercase hexadecimal digits.
    pub(crate) fn hex(&mut self, digits: usize) -> String {
        self.text(digits, b"0123456789abcdef")
    }

    /// Returns letters and digits.
    pub(crate) fn alphanumeric(&mut self, length: usize) -> String {
        self.text(
            length,
            b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        )
    }

    /// Returns decimal digits.
    pub(crate) fn digits(&mut self, length: usize) -> String {
        self.text(length, b"0123456789")
    }

    /// Returns a UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let digits = self.hex(31);
        let (first, rest) = digits.split_at(8);
        let (second, rest) = rest.split_at(4);
        let (third, rest) = rest.split_at(3);
        let (fourth, last) = rest.split_at(3);
        format!("{first}-{second}-4{third}-a{fourth}-{last}0")
    }

    fn text(&mut self, length: usize, letters: &[u8]) -> String {
        (0..length)
            .filter_map(|_| self.rng.choice(letters))
            .map(|byte| char::from(*byte))
            .collect()
    }
}
