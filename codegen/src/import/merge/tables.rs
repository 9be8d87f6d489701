//! Merges the items of `api.yaml` and `errors.yaml`.

use super::compare::{Compare, Entry};
use super::summary::Spot;
use crate::raw::{Code, Credential, EnvelopeField};

impl Entry for Credential {
    const NOUN: &'static str = "credential";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        if self.header != published.header && !published.header.is_empty() {
            compare.changed(at, "header", &self.header, &published.header);
            self.header = published.header;
        }
        compare.text(at, "description", &mut self.description, published.description);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self
    }
}

impl Entry for EnvelopeField {
    const NOUN: &'static str = "envelope member";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        self.ty = compare.ty(at, "type", &self.ty, &published.ty, None);
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "example", &mut self.example, published.example);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self
    }
}

impl Entry for Code {
    const NOUN: &'static str = "code";

    fn name(&self) -> String {
        self.code.to_string()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.text(at, "description", &mut self.description, published.description);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "description", &mut self.description);
        self
    }
}
