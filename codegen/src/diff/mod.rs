//! Compares two versions of a spec, and rates every change by what it does to callers.
//!
//! [`rules`] has a row per kind of change. [`compare`] finds the changes, and [`render`] prints
//! them.

mod allow;
mod change;
mod clients;
mod codes;
mod context;
mod effect;
mod exchange;
mod fields;
mod names;
mod operations;
mod pagination;
mod pairs;
mod presence;
mod record;
pub mod render;
mod resources;
pub mod rules;
mod schemas;
mod side;
mod types;
mod wider;

pub use allow::{Allowed, Exception};
pub use change::{Change, Diff, Home, Migration, Question};
pub use effect::{Effect, Step};

use self::record::Changes;
use self::side::Side;
use crate::diagnostics::Failure;
use crate::model::Api;
use crate::sound;
use crate::source::Sources;

/// Which of the two versions has errors.
#[derive(Debug)]
pub enum Version {
    /// The old one.
    Old(Failure),
    /// The new one.
    New(Failure),
}

/// Compares two versions of a spec.
///
/// # Errors
///
/// Returns all errors in the first of the two versions that has any. The old version may break
/// rules that the API does not depend on, because it was released before they existed.
pub fn diff(old: &Sources, new: &Sources) -> Result<Diff, Version> {
    let old = sound::released(old).map_err(Version::Old)?;
    let (_, new) = sound::sound(new).map_err(Version::New)?;
    Ok(compare(&old, &new))
}

/// Compares two models.
#[must_use]
pub fn compare(old: &Api, new: &Api) -> Diff {
    let (old, new) = (Side::new(old), Side::new(new));
    let mut changes = Changes::default();
    clients::compare(&old, &new, &mut changes);
    codes::compare(old.api, new.api, &mut changes);
    resources::compare(old.api, new.api, &mut changes);
    let Changes {
        list: mut all,
        questions,
    } = changes;
    // Stable, so that the changes of a group keep their order.
    all.sort_by(|a, b| a.home.cmp(&b.home));
    Diff {
        changes: all,
        questions,
    }
}
