//! Tests that files that are disproportionately expensive or not valid text are rejected quickly,
//! with a location and a short message.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::time::{Duration, Instant};

use codegen::diagnostics::{Diagnostics, Style};
use codegen::load::{MAX_BYTES, load};
use codegen::source::{Content, Sources};
use support::{Files, Random, base, real_spec, small_spec, sources};

const GROUP: &str = "authentication/things.yaml";

/// Exceeded only by a hang.
const HANG: Duration = Duration::from_secs(600);

/// Maximum number of bytes of readable output.
const READABLE: usize = 50_000;

fn group() -> String {
    base().remove(GROUP).unwrap()
}

/// Returns the base with another group file.
fn with_group(text: String) -> Sources {
    let mut files = base();
    files.insert(GROUP.to_owned(), text);
    sources(files)
}

/// Returns the base with this example in its group.
fn with_example(example: &str) -> Sources {
    with_group(group().replace("t-1", example))
}

fn on_disk(
    files: Files,
    others: impl IntoIterator<Item = (&'static str, Content)>,
) -> Sources {
    let files =
        files.into_iter().map(|(path, text)| (path, Content::Bytes(text.into())));
    let others = others.into_iter().map(|(path, content)| (path.to_owned(), content));
    let mut all: std::collections::BTreeMap<_, _> = files.collect();
    all.extend(others);
    Sources::from_disk(all.into_iter().collect())
}

/// Returns the diagnostics for an invalid spec.
fn rejected(sources: &Sources) -> String {
    let start = Instant::now();
    let failure = codegen::build(sources).unwrap_err();
    let rendered = failure.render(sources, Style::Plain);
    assert!(start.elapsed() < HANG, "{:?}", start.elapsed());
    assert!(rendered.len() < READABLE, "{} bytes", rendered.len());
    rendered
}

/// Returns the first error and its location.
fn first(rendered: &str) -> String {
    let lines: Vec<_> = rendered.lines().take(2).map(str::trim_start).collect();
    lines.join("\n")
}

#[test]
fn anchors_and_aliases_are_rejected_wherever_they_stand() {
    let column = |text: &str| 18 + text.find(['&', '*']).unwrap();
    for example in
        ["&a x", "*a", "[ x, &a [] ]", "{ k: &a {} }", "{ k: *a }", "!!str &a x"]
    {
        let expected = format!(
            "error[yaml-syntax]: unsupported anchor or alias (`&name`, `*name`)\n\
             --> spec/{GROUP}:22:"
        );
        let first = first(&rejected(&with_example(example)));
        let (start, at) = first.rsplit_once(':').unwrap();
        assert_eq!(format!("{start}:"), expected, "{example}");
        // The parser shows a value after its anchor, or where its tag starts.
        let distance = at.parse::<usize>().unwrap().abs_diff(column(example));
        assert!(distance <= 6, "{example}: {first}");
    }
    let bomb = format!("[ &a [{}], {} ]", "x,".repeat(1_500), "*a, ".repeat(26_000));
    assert!(rejected(&with_example(&bomb)).contains("anchor or alias"));
}

#[test]
fn text_may_look_like_anchors_and_brackets() {
    for example in [
        "\"&a *a [[[[\"",
        "'&a *a {{{{'",
        "a &b *c [d",
        "|\n          &a *a\n          [[[[ {{{{ \"\n",
        ">-\n          *emphasis* & [link\n",
        "x # &a *a [[[[",
    ] {
        let sources = with_example(example);
        let built = codegen::build(&sources);
        built.unwrap_or_else(|it| {
            panic!("{example}: {}", it.render(&sources, Style::Plain))
        });
    }
    let many = "[[[[{{{{ ".repeat(1_000);
    assert!(codegen::build(&with_example(&format!("'{many}'"))).is_ok());
}

#[test]
fn deep_nesting_is_rejected_where_it_gets_too_deep() {
    for bracket in ["[", "{a: ", "[\n          ", "[{a: ", "- ", "? "] {
        let deep = bracket.repeat(100_000);
        let example = format!("\n          {deep}");
        let rendered = rejected(&with_example(&example));
        let first = first(&rendered);
        assert!(
            first.starts_with("error[yaml-syntax]: lists and maps are nested"),
            "{first}"
        );
        assert!(first.contains(&format!("--> spec/{GROUP}:")), "{first}");
    }
}

/// One parser starts a line where the other continues a comment.
#[test]
fn characters_that_parsers_disagree_about_are_rejected() {
    for character in ['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}'] {
        let hidden = format!("x # {character}{}", "[".repeat(100_000));
        let first = first(&rejected(&with_example(&hidden)));
        let name = format!("U+{:04X}", u32::from(character));
        assert!(first.contains(&format!("unsupported character {name}")), "{first}");
        assert!(first.ends_with(":22:22"), "{first}");
        let escaped = format!("\"\\u{:04x}\"", u32::from(character));
        assert!(!rejected(&with_example(&escaped)).contains("yaml-syntax"));
    }
}

#[test]
fn large_files_are_rejected() {
    let values = "[], ".repeat(400_000);
    let long = "x".repeat(70_000);
    let comment = format!("# {}", "x".repeat(MAX_BYTES));
    for (text, message) in [
        (group().replace("t-1", &format!("[{values}]")), "more than 300000 values"),
        (group().replace("t-1", &long), "longer than 65536 bytes"),
        (group() + &comment, "larger than"),
    ] {
        let first = first(&rejected(&with_group(text)));
        assert!(first.contains(message) && first.contains(".yaml:"), "{first}");
    }
}

#[test]
fn the_first_hundred_errors_are_shown_and_the_others_counted() {
    let field = |n| format!("      - {{ name: f{n}, type: strng, description: D. }}\n");
    let fields: String = (0..4_000).map(field).collect();
    let text = format!(
        "{}  - name: BigDto\n    description: B.\n    fields:\n{fields}",
        group()
    );
    let sources = with_group(text);
    let found = codegen::build(&sources).unwrap_err().diagnostics;
    let hinted = found.list().iter().filter(|it| it.help.contains("did you mean"));
    assert_eq!(hinted.count(), 200);
    let rendered = rejected(&sources);
    assert_eq!(rendered.matches("\nerror[").count() + 1, 100);
    let end = "\n\n... and 3900 errors not shown\n\n4000 errors in 1 file; no files were written\n";
    assert!(rendered.ends_with(end), "{}", rendered.lines().last().unwrap());

    // Each of them also points at the first line.
    let rendered = rejected(&with_group(group() + &"title: x\n".repeat(40_000)));
    assert!(rendered.contains("\n40000 errors in 1 file"));
    assert!(rendered.contains("first defined here"));
}

/// Each error of this kind reads the file once more.
#[test]
fn the_search_through_a_large_file_ends_early() {
    let unknown: String = (0..400).map(|n| format!("zz{n}: 1\n")).collect();
    let example = format!("[{}]", "1, ".repeat(100_000));
    let rendered = rejected(&with_group(group().replace("t-1", &example) + &unknown));
    let summary = rendered.lines().last().unwrap();
    let count: usize = summary.split(' ').next().unwrap().parse().unwrap();
    assert!((1..=20).contains(&count), "{summary}");
}

#[test]
fn places_far_apart_and_far_to_the_right_are_named() {
    let comments = "# nothing\n".repeat(100_000);
    let text = format!("{}{comments}title: Again\n", group());
    let lines = text.lines().count();
    let rendered = rejected(&with_group(text));
    assert!(rendered.contains(&format!("--> spec/{GROUP}:{lines}:1\n")), "{rendered}");
    // Each in an excerpt of its own: a common one would contain all lines between them.
    let (_, second) = rendered.split_once("title: Again").unwrap();
    assert!(second.contains("1 | title: Things\n"), "{rendered}");
    assert!(second.contains("first defined here"), "{rendered}");

    let far = format!("[{}{{ a: 1, a: 2 }}]", "x, ".repeat(100_000));
    let rendered = rejected(&with_example(&far));
    assert!(rendered.contains(&format!("--> spec/{GROUP}:22:300027\n")), "{rendered}");
    assert!(rendered.lines().all(|line| line.len() < 300), "{rendered}");
}

#[test]
fn long_names_are_shortened() {
    let name = format!("get{}", "e".repeat(60_000));
    for (from, to) in [
        ("getThing", name.clone()),
        ("title:", format!("\"{name}\": x\ntitle:")),
        ("type: string", format!("type: {name}")),
        ("type: string", format!("'{name}': x\n        type: {name}")),
        ("data: ThingDto", format!("data: {name}, x: 1")),
    ] {
        let text = group().replace(from, &to);
        let sources = with_group(text.clone());
        // YAML does not limit the length of a name.
        let Err(failure) = codegen::build(&sources) else { continue };
        let rendered = failure.render(&sources, Style::Plain);
        assert!(rendered.len() < 5_000, "{from}: {} bytes", rendered.len());
        assert!(rendered.contains(&format!("--> spec/{GROUP}:")), "{rendered}");
    }
    let behind = format!("{{ {name}: 1, {name}: 2 }}");
    let rendered =
        rejected(&with_example(&format!("[{}{behind}]", "x, ".repeat(1_000))));
    assert!(rendered.len() < 5_000, "{} bytes", rendered.len());
}

#[test]
fn long_names_are_not_compared() {
    let (one, other) = ("a".repeat(60_000), "b".repeat(60_000));
    let text = group()
        .replace("data: ThingDto", &format!("data: {one}"))
        .replace("- name: ThingDto", &format!("- name: {other}"));
    assert!(!rejected(&with_group(text)).is_empty());

    // A short name and a long one that starts with it.
    let text = group()
        .replace("data: ThingDto", "data: bbb")
        .replace("- name: ThingDto", &format!("- name: {other}"));
    assert!(!rejected(&with_group(text)).contains("did you mean `bbb"));
    let text = group().replace("data: ThingDto", "data: Thing");
    assert!(rejected(&with_group(text)).contains("did you mean `ThingDto`?"));
}

#[test]
fn other_encodings_are_named_and_other_files_are_checked() {
    let latin1 = group().replace("title: Things", "title: Th\u{ef}ngs");
    let latin1: Vec<u8> =
        latin1.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf16 = group().encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, message, place) in [
        (latin1, "invalid UTF-8: byte 0xEF at offset 9", "1:10"),
        (
            utf16,
            "invalid UTF-8: the file is encoded as UTF-16, starting at byte 0",
            "1:1",
        ),
    ] {
        let errors = b"status_codes: 3\napi_codes: []\n".to_vec();
        let sources = on_disk(
            base(),
            [("errors.yaml", Content::Bytes(errors)), (GROUP, Content::Bytes(bytes))],
        );
        let rendered = rejected(&sources);
        let expected =
            format!("error[file-encoding]: {message}\n --> spec/{GROUP}:{place}\n");
        assert!(rendered.starts_with(&expected), "{rendered}");
        assert!(rendered.contains("\n --> spec/errors.yaml:1:15\n"), "{rendered}");
        assert!(rendered.contains("\n2 errors in 2 files"), "{rendered}");
    }
}

/// A reference to a schema in an undecodable file is not an error.
#[test]
fn names_in_a_file_of_another_encoding_are_not_missed() {
    let mut files = base();
    let group = group();
    let (operations, _) = group.split_once("schemas:").unwrap();
    let others = operations.replace("getThing", "findThing").replace("/thing", "/one");
    files.insert("authentication/others.yaml".to_owned(), others);
    let api = files.get_mut("api.yaml").unwrap();
    *api = api.replace("[things]", "[things, others]");
    let bytes = Content::Bytes([group.as_bytes(), b"\xff"].concat());
    let rendered = rejected(&on_disk(files.clone(), [(GROUP, bytes)]));
    assert!(rendered.contains("\n1 error in 1 file"), "{rendered}");

    files.insert(GROUP.to_owned(), group.replace("ThingDto", "OtherDto"));
    assert!(rejected(&sources(files)).contains("`ThingDto`"));
}

#[test]
fn what_is_no_file_is_named_and_other_files_are_checked() {
    for content in [Content::NoFile, Content::TooLarge] {
        let errors = b"status_codes: 3\napi_codes: []\n".to_vec();
        let others = [("errors.yaml", Content::Bytes(errors)), (GROUP, content)];
        let rendered = rejected(&on_disk(base(), others));
        let (_, after) = rendered.split_once("error[unreadable-file]: ").unwrap();
        assert!(after.contains(&format!("--> spec/{GROUP}\n")), "{rendered}");
        assert!(rendered.contains("\n --> spec/errors.yaml:1:15\n"), "{rendered}");
    }
}

/// The spec of the client passes these checks, regardless of the rules.
#[test]
fn the_real_spec_is_far_below_the_limits() {
    let files = real_spec();
    assert!(files.values().all(|text| text.len() < MAX_BYTES / 10));
    let mut diagnostics = Diagnostics::default();
    load(&sources(files), &mut diagnostics);
    assert!(diagnostics.is_empty());
}

#[test]
fn no_damage_to_the_bytes_of_a_spec_makes_it_panic() {
    let files: Vec<_> =
        small_spec().into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    let mut random = Random(0x0123_4567_89ab_cdef);
    let (mut rejections, mut encodings, start) = (0, 0, Instant::now());
    for round in 0..3_000 {
        let mut damaged = files.clone();
        let which = random.below(damaged.len());
        random.damage(&mut damaged[which].1);
        let content = |(path, bytes)| (path, Content::Bytes(bytes));
        let sources = Sources::from_disk(damaged.into_iter().map(content).collect());
        let Err(failure) = codegen::build(&sources) else { continue };
        let rendered = failure.render(&sources, Style::Plain);
        assert!(every_error_has_a_place(&rendered), "{round}:\n{rendered}");
        rejections += 1;
        encodings += usize::from(rendered.contains("error[file-encoding]"));
    }
    assert!(rejections > 2_000 && encodings > 500, "{rejections} {encodings}");
    assert!(start.elapsed() < HANG, "{:?}", start.elapsed());
}

/// Returns whether each title is followed by a file, a line, and a column. An empty file has no
/// line.
fn every_error_has_a_place(rendered: &str) -> bool {
    let lines: Vec<_> = rendered.lines().collect();
    let has_place = |pair: &[&str]| {
        let Some(place) = pair[1].trim_start().strip_prefix("--> spec/") else {
            return false;
        };
        let mut numbers = place.rsplit(':').take(2);
        pair[0].ends_with(": the file is empty")
            || numbers.all(|number| number.parse::<u32>().is_ok())
    };
    lines.windows(2).filter(|pair| pair[0].starts_with("error[")).all(has_place)
}
