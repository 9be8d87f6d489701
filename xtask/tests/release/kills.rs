//! Kills releases while they write: no file is ever half written, and the next run completes them.
//!
//! `KILLS=500 cargo test -p xtask --test release kill` kills 500 of them.

use std::fs;
use std::thread;
use std::time::Duration;

use crate::project::Project;

/// Prefix of the names of temporary files.
const TEMPORARY: &str = ".genauth-codegen-";

const VERSION: [&str; 2] = ["--version", "0.3.0"];

fn kills() -> u64 {
    std::env::var("KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(4)
}

/// Returns the files that a release writes, without the date.
fn written(project: &Project) -> [String; 3] {
    ["CHANGELOG.md", "Cargo.toml", "Cargo.lock"].map(|path| {
        let text = project.text(path);
        match text.split_once("## 0.3.0 - ") {
            Some((before, after)) => format!("{before}{}", &after["2026-01-01".len()..]),
            None => text,
        }
    })
}

#[test]
fn a_killed_release_is_completed_by_the_next_run() {
    let project = Project::new();
    let old = written(&project);
    project.report(&VERSION);
    let new = written(&project);
    assert!(old.iter().zip(&new).all(|(old, new)| old != new), "{new:?}");
    let changed = project.git(&["status", "--porcelain"]);

    let (mut rounds, mut hits) = (0, 0);
    // On a busy machine, few kills hit the short time of writing.
    while rounds < kills() || hits == 0 {
        project.git(&["restore", "."]);
        let modified = || fs::metadata(project.path("")).unwrap().modified().unwrap();
        let before = modified();
        let mut child = project.start_release(&VERSION);
        while child.try_wait().unwrap().is_none() && modified() == before {
            thread::yield_now();
        }
        thread::sleep(Duration::from_micros((rounds * 37) % 400));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = written(&project);
        for ((now, old), new) in now.iter().zip(&old).zip(&new) {
            assert!(now == old || now == new, "round {rounds}: half written: {now}");
        }
        let unfinished = project.git(&["status", "--porcelain"]).contains(TEMPORARY);
        hits += u32::from(unfinished || (now != old && now != new));
        project.report(&VERSION);
        assert!(written(&project) == new, "round {rounds}: not completed");
        assert_eq!(project.git(&["status", "--porcelain"]), changed, "round {rounds}");
        rounds += 1;
    }
    println!("{rounds} kills, {hits} while it was writing");
}
