//! The public items of a crate, from the JSON of the installed rustdoc.

use std::fs;
use std::process::Command;

use xtask::release::api::Api;

/// Documents a crate.
fn api(source: &str) -> Api {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lib.rs");
    fs::write(&file, source).unwrap();
    let output = Command::new("rustdoc")
        .arg(&file)
        .args(["--edition", "2024", "--crate-name", "example", "-o"])
        .arg(folder.path())
        .args(["-Z", "unstable-options", "--output-format", "json"])
        .args(["--document-private-items", "--document-hidden-items"])
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let json = fs::read_to_string(folder.path().join("example.json")).unwrap();
    Api::read(&json).unwrap()
}

const SOURCE: &str = r#"
mod inner {
    pub struct Thing<T: Clone = String> where T: Send {
        pub name: Option<Vec<T>>,
        private: u8,
        #[doc(hidden)]
        pub hidden: u8,
    }
    impl<T: Clone + Send> Thing<T> {
        pub fn new(name: impl Into<String>, count: u32) -> Self { todo!() }
        pub const fn size(&self, other: &mut Other) -> Result<&str, std::fmt::Error> { todo!() }
        fn private(&self) {}
    }
    impl<T: Clone + Send> Iterator for Thing<T> {
        type Item = (T, [u8; 4]);
        fn next(&mut self) -> Option<Self::Item> { None }
    }
    pub struct Other(pub i64, u8);
    #[non_exhaustive]
    pub enum Kind { Unit, Tuple(Other), Struct { at: u8 } }
    pub trait Shape: Send { type Area; const SIDES: u8; fn area(&self) -> Self::Area; }
    pub fn call<F>(f: F) -> Box<dyn Fn(u8) -> bool + Send> where F: FnOnce(&str) -> String { todo!() }
}
pub use inner::*;
pub use inner::Thing as Renamed;
pub mod all { pub use super::inner::*; pub use crate::all as again; }
pub type Alias = inner::Thing<u8>;
pub const LIMIT: usize = 3;
pub use std::fmt::Debug;
mod unreachable { pub struct Nobody; }
"#;

const EXPECTED: &str = "\
#[non_exhaustive] enum example::Kind
const example::LIMIT: usize
const example::Shape::SIDES: u8
field example::Kind::Struct::at: u8
field example::Kind::Tuple::0: example::Other
field example::Other::0: i64
field example::Renamed::name: Option<Vec<T>>
field example::Thing::name: Option<Vec<T>>
fn example::Renamed::new(impl Into<String>, u32) -> Self
const fn example::Renamed::size(&Self, &mut example::Other) -> Result<&str, Error>
fn example::Thing::new(impl Into<String>, u32) -> Self
fn example::Shape::area(&Self) -> <Self as example::Shape>::Area
fn example::call<F>(F) -> Box<dyn Fn(u8) -> bool + Send> where F: FnOnce(&str) -> String
impl<T: Clone + Send> Iterator for example::Renamed<T>
mod example::all
struct example::Renamed<T = String> where T: Clone + Send
struct example::Thing<T = String> where T: Clone + Send
trait example::Shape: Send
type <example::Renamed<T> as Iterator>::Item = (T, [u8; 4])
type example::Alias = example::Renamed<u8>
type example::Shape::Area: \n\
use example::Debug = std::fmt::Debug
variant example::Kind::Unit
field example::all::Other::0: i64
";

#[test]
fn the_items_are_those_that_users_can_name() {
    let text = api(SOURCE).text();
    let lines: Vec<_> = text.lines().collect();
    let missing: Vec<_> =
        EXPECTED.lines().filter(|line| !lines.contains(line)).collect();
    assert!(missing.is_empty(), "missing {missing:#?} in\n{text}");
    for hidden in ["hidden", "private", "Nobody", "inner", "again::"] {
        assert!(!text.contains(hidden), "{hidden} in\n{text}");
    }
}

/// Returns what is removed and added between two crates.
fn difference(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let (old, new) = (api(old), api(new));
    let texts = |list: Vec<xtask::release::api::Item>| {
        list.into_iter().map(|item| item.text).collect()
    };
    (texts(old.without(&new)), texts(new.without(&old)))
}

#[test]
fn names_of_arguments_and_the_order_of_items_do_not_matter() {
    let old = "pub fn f(a: u8) {} pub struct S { pub a: u8, pub b: u8 }";
    let new = "pub struct S { pub b: u8, pub a: u8 } pub fn f(b: u8) {}";
    assert_eq!(difference(old, new), (Vec::new(), Vec::new()));
}

#[test]
fn another_type_is_a_removal_and_an_addition() {
    let (removed, added) = difference("pub fn f(a: u8) {}", "pub fn f(a: u16) {}");
    assert_eq!(removed, ["fn example::f(u8)"]);
    assert_eq!(added, ["fn example::f(u16)"]);
}

#[test]
fn a_move_between_private_modules_changes_nothing() {
    let old = "mod a { pub struct S; } pub use a::S; pub fn f() -> S { S }";
    let new = "mod b { pub struct S; } pub use b::S; pub fn f() -> S { S }";
    assert_eq!(difference(old, new), (Vec::new(), Vec::new()));
}

#[test]
fn other_texts_are_errors() {
    for (text, message) in [("", "invalid JSON"), ("{}", "the JSON describes no crate")]
    {
        assert_eq!(Api::read(text).unwrap_err().to_string(), message);
    }
}
