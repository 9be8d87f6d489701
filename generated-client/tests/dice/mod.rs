//! Reproducible random numbers.
//!
//! Declare it as `#[cfg(test)] mod dice;`.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Mutex;

/// A random number generator. Prints its seed, which the environment variable `SEED` can set.
pub(crate) struct Dice(Mutex<u64>);

impl Dice {
    pub(crate) fn new() -> Self {
        let given = std::env::var("SEED").ok();
        let seed = given.map_or_else(
            || RandomState::new().hash_one(0),
            |seed| seed.parse().expect("`SEED` must be a number"),
        );
        println!("SEED={seed}");
        Self(Mutex::new(seed))
    }

    /// Returns a uniform number less than `limit` (SplitMix64).
    pub(crate) fn below(&self, limit: usize) -> usize {
        let mut state = self.0.lock().unwrap();
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (*state ^ *state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }
}
