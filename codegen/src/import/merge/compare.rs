//! Merges values into an item of the spec: facts follow the document, while decisions and texts by
//! authors stay.

use std::collections::BTreeSet;

use serde_json::Value;

use super::summary::{Heading, Notes, Spot};
use super::texts::{is_foreign, tidy};
use super::wire::{Schemas, Verdict};
use crate::raw;

/// Compares items and collects notes.
pub(super) struct Compare<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) notes: Notes,
    /// Whether items that are missing from the documents are removed.
    pub(super) remove: bool,
    /// Whether items that are missing from the documents stay without a note.
    pub(super) keeps_all: bool,
}

/// An item of a list that is merged by name.
pub(super) trait Entry: Clone {
    const NOUN: &'static str;
    /// Returns the name that identifies the item.
    fn name(&self) -> String;
    /// Returns whether a document may use this name for it.
    fn has_alias(&self, _name: &str) -> bool {
        false
    }
    /// Returns whether it is known to be in no document.
    fn is_unpublished(&self) -> bool {
        false
    }
    fn merged(self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self;
    fn fresh(self, at: &Spot, compare: &mut Compare<'_>) -> Self;
}

impl Compare<'_> {
    pub(super) fn changed(&mut self, at: &Spot, key: &str, before: &str, after: &str) {
        let text = format!("{key}: {before} -> {after}");
        self.notes.add(Heading::Changed, at.below(key), text);
    }

    pub(super) fn decide(&mut self, at: Spot, text: impl Into<String>) {
        self.notes.add(Heading::ToDecide, at, text);
    }

    /// Merges a fact: the document takes precedence, unless the spec states that it is wrong.
    pub(super) fn fact<T: PartialEq + Clone>(
        &mut self,
        at: &Spot,
        key: &str,
        own: &mut Option<T>,
        published: Option<T>,
        corrected: Option<&T>,
        show: fn(&T) -> String,
    ) {
        let Some(published) = published else { return };
        if self.is_taken(at, key, own.as_ref(), &published, corrected, show) {
            *own = Some(published);
        }
    }

    /// Returns whether the spec adopts the fact of a document.
    pub(super) fn is_taken<T: PartialEq>(
        &mut self,
        at: &Spot,
        key: &str,
        own: Option<&T>,
        published: &T,
        corrected: Option<&T>,
        show: fn(&T) -> String,
    ) -> bool {
        let shown = || own.map_or_else(|| "nothing".to_owned(), show);
        if own == Some(published) {
            if corrected.is_some() {
                self.outdated(at, key);
            }
            return false;
        }
        match corrected {
            None => {
                self.changed(at, key, &shown(), &show(published));
                return true;
            }
            Some(corrected) if corrected == published => {}
            Some(_) => self.differs(at, key, &shown(), &show(published)),
        }
        false
    }

    /// Asks about a fact that matches neither the spec nor its correction.
    pub(super) fn differs(&mut self, at: &Spot, key: &str, own: &str, published: &str) {
        let text = format!("{key}: {own} in the spec, {published} in the document");
        self.decide(at.below(key), text);
    }

    /// Notes a correction that the documents have adopted.
    fn outdated(&mut self, at: &Spot, key: &str) {
        let text = format!(
            "{key}: the document is correct now; remove the key from `corrected`"
        );
        self.decide(at.below("corrected"), text);
    }

    /// Merges a boolean fact.
    pub(super) fn flag(
        &mut self,
        at: &Spot,
        key: &str,
        own: &mut bool,
        published: bool,
        corrected: Option<bool>,
    ) {
        let word = |is_so: &bool| (if *is_so { "yes" } else { "no" }).to_owned();
        let before = *own;
        if self.is_taken(at, key, Some(&before), &published, corrected.as_ref(), word) {
            *own = published;
        }
    }

    /// Merges a decision: the document applies only if the spec states nothing.
    pub(super) fn fill<T>(
        &mut self,
        at: &Spot,
        key: &str,
        own: &mut Option<T>,
        published: Option<T>,
    ) {
        if own.is_none() && published.is_some() {
            let text = format!("{key}: adopted from the document");
            self.notes.add(Heading::Changed, at.below(key), text);
            *own = published;
        }
    }

    /// Merges a list of decisions, which states nothing while it is empty.
    pub(super) fn fill_list<T>(
        &mut self,
        at: &Spot,
        key: &str,
        own: &mut Vec<T>,
        published: Vec<T>,
    ) {
        let stated = |list: Vec<T>| Some(list).filter(|list| !list.is_empty());
        let mut list = stated(std::mem::take(own));
        self.fill(at, key, &mut list, stated(published));
        *own = list.unwrap_or_default();
    }

    /// Merges whether something is a secret: the document applies only if the spec states nothing.
    pub(super) fn secrecy(
        &mut self,
        at: &Spot,
        (secret, reason): (&mut bool, &mut Option<String>),
        (published, published_reason): (bool, Option<String>),
    ) {
        if *secret || reason.is_some() {
            return;
        }
        if published {
            self.changed(at, "secret", "no", "yes");
            *secret = true;
        } else {
            self.fill(at, "not_secret", reason, published_reason);
        }
    }

    /// Merges a text of an item that the spec already has.
    pub(super) fn text(
        &mut self,
        at: &Spot,
        key: &str,
        own: &mut Option<String>,
        published: Option<String>,
    ) {
        if own.as_ref().is_some_and(|text| !text.trim().is_empty()) {
            // Texts by authors are kept.
            return;
        }
        let published = published.map(|text| tidy(&text)).unwrap_or_default();
        if published.is_empty() || is_foreign(&published) {
            self.unwritten(at, key);
            if own.is_none() {
                *own = Some(published);
            }
            return;
        }
        self.changed(at, key, "nothing", "the text in the document");
        *own = Some(published);
    }

    /// Notes a required text of a new item.
    pub(super) fn new_text(&mut self, at: &Spot, key: &str, text: &mut Option<String>) {
        let tidied = text.as_deref().map(tidy).unwrap_or_default();
        if tidied.is_empty() || is_foreign(&tidied) {
            self.unwritten(at, key);
        }
        *text = Some(tidied);
    }

    /// Notes an optional text of a new item.
    pub(super) fn new_note(&mut self, at: &Spot, key: &str, text: &mut Option<String>) {
        if text.is_some() {
            self.new_text(at, key, text);
        }
    }

    fn unwritten(&mut self, at: &Spot, key: &str) {
        self.notes.add(
            Heading::ToWrite,
            at.below(key),
            format!("{key} of `{}`", at.last()),
        );
    }

    pub(super) fn new_deprecation(
        &mut self,
        at: &Spot,
        deprecation: &mut Option<raw::Deprecation>,
    ) {
        if let Some(deprecation) = deprecation {
            self.new_note(&at.below("deprecated"), "note", &mut deprecation.note);
        }
    }

    pub(super) fn deprecation(
        &mut self,
        at: &Spot,
        own: &mut Option<raw::Deprecation>,
        mut published: Option<raw::Deprecation>,
    ) {
        if own.is_none() && published.is_some() {
            self.new_deprecation(at, &mut published);
            self.changed(at, "deprecated", "no", "yes");
            *own = published;
        }
    }

    /// Merges lists by the names of their items. The order of the spec stays; new items follow
    /// their predecessor in the document.
    pub(super) fn list<T: Entry>(
        &mut self,
        at: &Spot,
        key: &str,
        own: Vec<T>,
        published: Vec<T>,
    ) -> Vec<T> {
        let mut left: Vec<Option<T>> = published.into_iter().map(Some).collect();
        let order: Vec<String> = left.iter().flatten().map(Entry::name).collect();
        let mut merged = Vec::new();
        let mut names = BTreeSet::new();
        for entry in own {
            let name = entry.name();
            let spot = at.entry(key, &name);
            let index = order.iter().position(|found| *found == name);
            let index =
                index.or_else(|| order.iter().position(|it| entry.has_alias(it)));
            let twin =
                index.and_then(|index| left.get_mut(index)).and_then(Option::take);
            let known = index.is_some();
            match twin {
                Some(twin) => {
                    if entry.is_unpublished() && !twin.is_unpublished() {
                        self.is_published(T::NOUN, &spot);
                    }
                    merged.push(entry.merged(twin, &spot, self));
                }
                None if known || self.keeps_all || entry.is_unpublished() => {
                    merged.push(entry);
                }
                None => {
                    self.vanished_entry(T::NOUN, &spot);
                    merged.extend(Some(entry).filter(|_| !self.remove));
                }
            }
            names.insert(name);
        }
        let mut after = None;
        for (name, entry) in order.into_iter().zip(left) {
            if let Some(entry) = entry.filter(|_| names.insert(name.clone())) {
                let place =
                    merged.iter().position(|entry: &T| Some(entry.name()) == after);
                let place = place.map_or(0, |place| place + 1);
                let spot = at.entry(key, &name);
                self.notes.count(Heading::Added, T::NOUN);
                self.notes.add(Heading::Added, spot.clone(), spot.name(T::NOUN));
                merged.insert(place, entry.fresh(&spot, self));
            }
            let is_twin = |it: &&T| it.name() == name || it.has_alias(&name);
            after = merged.iter().find(is_twin).map(T::name).or(after);
        }
        merged
    }

    /// Notes an item that was in no document before.
    pub(super) fn is_published(&mut self, noun: &'static str, at: &Spot) {
        let text =
            format!("{}: now in the documents; remove `unpublished`", at.name(noun));
        self.decide(at.below("unpublished"), text);
    }

    /// Notes an item that is no longer in any document.
    pub(super) fn vanished_entry(&mut self, noun: &'static str, at: &Spot) {
        let heading = if self.remove { Heading::Removed } else { Heading::Vanished };
        self.notes.count(heading, noun);
        self.notes.add(heading, at.clone(), at.name(noun));
    }

    /// Notes a key whose value is no longer in the document. Returns whether it stays.
    pub(super) fn vanished_key(&mut self, at: &Spot, key: &str, text: &str) -> bool {
        let heading = if self.remove { Heading::Removed } else { Heading::Vanished };
        self.notes.add(heading, at.below(key), format!("{key}: {text}"));
        !self.remove
    }

    /// Notes the items of a new item: they are counted, and listed only if they require action.
    pub(super) fn new_list<T: Entry>(
        &mut self,
        at: &Spot,
        key: &str,
        list: Vec<T>,
    ) -> Vec<T> {
        let mut names = BTreeSet::new();
        let mut fresh = Vec::new();
        for entry in list {
            let name = entry.name();
            if names.insert(name.clone()) {
                let spot = at.entry(key, &name);
                self.notes.count(Heading::Added, T::NOUN);
                fresh.push(entry.fresh(&spot, self));
            }
        }
        fresh
    }

    /// Compares types, and returns the one for the spec.
    pub(super) fn ty(
        &mut self,
        at: &Spot,
        key: &str,
        own: &str,
        published: &str,
        corrected: Option<&str>,
    ) -> String {
        if corrected == Some(published) {
            return own.to_owned();
        }
        match self.schemas.judge(own, published) {
            Verdict::Keep => {
                if corrected.is_some() && own == published {
                    self.outdated(at, key);
                }
                own.to_owned()
            }
            Verdict::Change if corrected.is_none() => {
                self.changed(at, key, own, published);
                published.to_owned()
            }
            Verdict::Change | Verdict::Decide => {
                self.differs(at, key, own, published);
                own.to_owned()
            }
        }
    }
}

pub(super) fn json(value: &Value) -> String {
    value.to_string()
}
