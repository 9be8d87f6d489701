//! Which version follows.

use codegen::diff::Step;
use xtask::release::version::Version;

fn version(text: &str) -> Version {
    text.parse().unwrap()
}

#[test]
fn before_1_0_0_the_minor_number_stands_for_incompatible_changes() {
    for (old, step, new) in [
        ("0.1.0", Step::Major, "0.2.0"),
        ("0.1.3", Step::Major, "0.2.0"),
        ("0.1.3", Step::Minor, "0.1.4"),
        ("0.1.3", Step::Patch, "0.1.4"),
        ("1.2.3", Step::Major, "2.0.0"),
        ("1.2.3", Step::Minor, "1.3.0"),
        ("1.2.3", Step::Patch, "1.2.4"),
    ] {
        assert_eq!(version(old).next(step), version(new), "{old} {step}");
    }
}

#[test]
fn versions_are_ordered_by_number() {
    assert!(version("0.9.0") < version("0.10.0"));
    assert_eq!(version("10.0.2").to_string(), "10.0.2");
}

#[test]
fn other_notations_are_rejected() {
    for text in [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "v1.2.3",
        "1.2.x",
        "1.2.3-rc.1",
        "01.2.3",
        "1..2",
        "+1.2.3",
    ] {
        let error = text.parse::<Version>().unwrap_err().to_string();
        assert_eq!(error, format!("invalid version `{text}`: expected `1.2.3`"));
    }
}
