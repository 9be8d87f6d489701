//! Rust files to emit.

use proc_macro2::TokenStream;
use quote::quote;

use super::header;
use crate::files::FileSet;
use crate::format::{self, FormatError};
use crate::parallel;

/// A Rust file to emit.
pub(super) struct Module<'a> {
    /// Path below the root, without extension.
    path: String,
    /// The files that it is generated from.
    origin: String,
    items: Box<dyn Fn() -> Vec<TokenStream> + Sync + 'a>,
}

impl<'a> Module<'a> {
    pub(super) fn new(
        path: impl Into<String>,
        origin: impl Into<String>,
        items: impl Fn() -> Vec<TokenStream> + Sync + 'a,
    ) -> Self {
        Self {
            path: path.into(),
            origin: origin.into(),
            items: Box::new(items),
        }
    }

    fn text(&self) -> Result<String, FormatError> {
        let mut text = String::new();
        for line in header(&self.origin) {
            text.push_str("// ");
            text.push_str(&line);
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&format::items(&(self.items)())?);
        Ok(text)
    }
}

/// Emits the modules below a folder.
pub(super) fn emit(
    root: &str,
    modules: &[Module<'_>],
    files: &mut FileSet,
) -> Result<(), FormatError> {
    for (module, text) in modules.iter().zip(parallel::map(modules, Module::text)) {
        files.insert(format!("{root}/{}.rs", module.path), text?);
    }
    Ok(())
}

/// Returns `//!` lines.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote! { #(#![doc = #lines])* }
}
