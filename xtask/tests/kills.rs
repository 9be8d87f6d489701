//! Kills `codegen` and `import` at random points, runs them at the same time, and takes away their
//! disk: no file is ever half written, and the next run repairs the tree.
//!
//! `KILLS=500 cargo test -p xtask --test kills` kills each command 500 times.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Prefix of the names of temporary files.
const TEMPORARY: &str = ".genauth-codegen-";

/// Kills of each command.
fn kills() -> u64 {
    std::env::var("KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(30)
}

/// Files by path.
type Tree = BTreeMap<String, String>;

fn read(folder: &Path, prefix: &str, tree: &mut Tree) {
    // Another process may remove anything meanwhile.
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), tree);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            tree.insert(path, text);
        }
    }
}

fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    read(folder, "", &mut tree);
    tree
}

fn put(folder: &Path, files: &Tree) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// A project on disk, and a command that changes it.
struct Project {
    folder: TempDir,
    arguments: Vec<String>,
}

impl Project {
    fn new(spec: &str, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests");
        let mut files = Tree::from([("xtask/Cargo.toml".to_owned(), String::new())]);
        read(&tests.join(spec), "spec/", &mut files);
        put(folder.path(), &files);
        let arguments = arguments.iter().map(|it| (*it).to_owned()).collect();
        Self { folder, arguments }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(&self.arguments).current_dir(self.path());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn start(&self) -> Child {
        self.command().spawn().unwrap()
    }

    fn run(&self) {
        let output = self.command().stderr(Stdio::piped()).output().unwrap();
        assert!(output.status.success(), "{:?}: {}", self.arguments, text(&output));
    }

    /// Replaces all files.
    fn reset(&self, files: &Tree) {
        for entry in fs::read_dir(self.path()).unwrap() {
            let path = entry.unwrap().path();
            let removed = if path.is_dir() {
                fs::remove_dir_all(path)
            } else {
                fs::remove_file(path)
            };
            removed.unwrap();
        }
        put(self.path(), files);
    }

    /// Waits until the command has written a first file, or has ended.
    fn wait_for_write(
        &self,
        child: &mut Child,
        folders: &[PathBuf],
        before: &[SystemTime],
    ) {
        while child.try_wait().unwrap().is_none() && modified(folders) == before {
            thread::yield_now();
        }
    }
}

/// Returns when a file was last added to each of these folders.
fn modified(folders: &[PathBuf]) -> Vec<SystemTime> {
    let time = |folder: &PathBuf| fs::metadata(folder).unwrap().modified().unwrap();
    folders.iter().map(time).collect()
}

/// A project that generates a client, before and after a change of its spec.
fn generated() -> (Project, Tree, Tree) {
    let project = Project::new("hostile/spec", &["codegen"]);
    project.run();
    let mut old = tree(project.path());
    // Another text in every file, a new file, and one that is no longer generated.
    for (path, text) in &mut old {
        if path.starts_with("spec/") && path.ends_with(".yaml") {
            *text = text.replace(".\n", " again.\n");
        }
    }
    let left_over = "generated-client/src/generated/left_over.rs";
    old.insert(left_over.to_owned(), "//! @generated\n".to_owned());
    old.remove("generated-client/src/generated/errors.rs");
    project.reset(&old);
    project.run();
    let new = tree(project.path());
    assert!(!new.contains_key(left_over));
    assert!(new.iter().filter(|(path, text)| old.get(*path) != Some(text)).count() > 5);
    (project, old, new)
}

/// A project that imports documents in which all operations are deprecated.
fn imported() -> (Project, Tree, Tree) {
    let project = Project::new("hostile/spec", &["export", "--openapi", "documents"]);
    project.run();
    let mut old = tree(project.path());
    let documents = old.iter_mut().filter(|(path, _)| path.starts_with("documents/"));
    let mut arguments = vec!["import".to_owned()];
    for (path, text) in documents {
        let mut document: Value = serde_json::from_str(text).unwrap();
        for operations in document["paths"].as_object_mut().unwrap().values_mut() {
            for operation in operations.as_object_mut().unwrap().values_mut() {
                operation["deprecated"] = json!(true);
            }
        }
        *text = document.to_string();
        arguments.push(path.clone());
    }
    let project = Project {
        arguments,
        ..project
    };
    project.reset(&old);
    project.run();
    let new = tree(project.path());
    assert!(new.iter().filter(|(path, text)| old.get(*path) != Some(text)).count() > 2);
    (project, old, new)
}

/// Asserts that every file has its old or its new text.
fn is_whole(now: &Tree, old: &Tree, new: &Tree, context: &str) {
    for (path, text) in now.iter().filter(|(path, _)| !path.contains(TEMPORARY)) {
        let is_known = old.get(path) == Some(text) || new.get(path) == Some(text);
        assert!(is_known, "{context}: {path} is half written: {text}");
    }
    for (path, text) in old {
        let is_kept = now.contains_key(path) || new.get(path) != Some(text);
        assert!(is_kept, "{context}: {path} is lost");
    }
}

/// Kills the command at random points, half of the times after its first write.
fn kill((project, old, new): &(Project, Tree, Tree)) {
    let start = Instant::now();
    project.reset(old);
    project.run();
    let whole = start.elapsed();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let (mut rounds, mut hits, mut late) = (0, 0, 0);
    // On a busy machine, few kills hit the short time of writing.
    while rounds < kills() || (hits == 0 && rounds < 20 * kills()) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let part = u32::try_from(random % 1000).unwrap();
        project.reset(old);
        let mut folders = Vec::new();
        all_folders(project.path(), &mut folders);
        let before = modified(&folders);
        let mut child = project.start();
        let other = (rounds % 5 == 4).then(|| project.start());
        if rounds % 2 == 0 {
            project.wait_for_write(&mut child, &folders, &before);
            // Writing takes less time than the shortest sleep.
            if part >= 500 {
                thread::sleep(Duration::from_micros(u64::from(part) - 500));
            }
        } else {
            thread::sleep(whole * part / 1000);
        }
        child.kill().unwrap();
        late += u32::from(child.wait().unwrap().success());
        let context = format!("{:?}, round {rounds}", project.arguments);
        if let Some(mut other) = other {
            assert!(other.wait().unwrap().success(), "{context}: the other run fails");
        }
        let now = tree(project.path());
        hits += u32::from(now != *old && now != *new);
        is_whole(&now, old, new, &context);
        project.run();
        let repaired = tree(project.path());
        let names = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&repaired), names(new), "{context}");
        assert!(repaired == *new, "{context}: not repaired");
        rounds += 1;
    }
    eprintln!(
        "{:?}: {rounds} kills, {hits} while it was writing, {late} after it had ended",
        project.arguments
    );
    assert!(hits > 0, "no kill hit the command while it was writing");
}

#[test]
fn killed_codegen_is_repaired() {
    kill(&generated());
}

#[test]
fn killed_import_is_repaired() {
    kill(&imported());
}

#[test]
fn runs_at_the_same_time_agree() {
    for (project, old, new) in [generated(), imported()] {
        for _ in 0..10 {
            project.reset(&old);
            let mut children: Vec<_> = (0..3).map(|_| project.start()).collect();
            for child in &mut children {
                assert!(child.wait().unwrap().success());
            }
            assert!(tree(project.path()) == new);
        }
    }
}

/// Runs a command of a shell in the project, with the program as `$0` and its arguments.
fn shell(project: &Project, script: &str) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_xtask")]).args(&project.arguments);
    command.current_dir(project.path()).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The system refuses to write more than some bytes of a file, as a full disk does.
#[test]
fn a_write_that_fails_changes_nothing() {
    for (project, old, new) in [generated(), imported()] {
        for blocks in [0, 1] {
            project.reset(&old);
            let output = shell(
                &project,
                &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""),
            );
            assert!(!output.status.success());
            assert!(
                text(&output).starts_with("error: cannot write "),
                "{}",
                text(&output)
            );
            assert!(tree(project.path()) == old, "{:?}", project.arguments);
        }
        project.run();
        assert!(tree(project.path()) == new);
    }
}

/// Needs the permission to mount a file system.
#[test]
fn a_full_disk_changes_nothing() {
    for (project, old, new) in [generated(), imported()] {
        project.reset(&old);
        let disk = project.path().join("disk");
        fs::create_dir(&disk).unwrap();
        let size: usize =
            old.values().map(|text| text.len().next_multiple_of(4096)).sum();
        // Folders take no space; a few pages are left for new files.
        let script = format!(
            "mount -t tmpfs -o size={} none disk || exit 99
             cp -a spec xtask disk
             for part in generated-client documents; do [ -e $part ] && cp -a $part disk; done
             cd disk; \"$0\" \"$@\"; code=$?
             rm -rf ../after; cp -a . ../after; exit $code",
            size + 2 * 4096
        );
        fs::write(project.path().join("script"), script).unwrap();
        let run = "exec unshare --mount sh -c \"$(cat script)\" \"$0\" \"$@\"";
        let output = shell(&project, run);
        if output.status.code() == Some(99) || text(&output).contains("unshare failed") {
            eprintln!(
                "NOT TESTED: a full disk. Mounting is not permitted: {}",
                text(&output)
            );
            return;
        }
        assert!(!output.status.success(), "the disk was not full");
        assert!(text(&output).contains("error: cannot write "), "{}", text(&output));
        let mut after = tree(&project.path().join("after"));
        after.retain(|path, _| !path.contains(TEMPORARY));
        is_whole(&after, &old, &old, "full disk");
        project.reset(&old);
        project.run();
        assert!(tree(project.path()) == new);
    }
}

/// Returns the prefix of a script that runs the rest without the privileges of the superuser.
fn unprivileged() -> Option<&'static str> {
    let output = Command::new("id").arg("-u").output().unwrap();
    if output.stdout != b"0\n" {
        return Some("exec");
    }
    let prefix = "exec setpriv --reuid 65534 --regid 65534 --clear-groups";
    let works =
        Command::new("sh").args(["-c", &format!("{prefix} true")]).output().unwrap();
    works.status.success().then_some(prefix)
}

fn all_folders(folder: &Path, found: &mut Vec<PathBuf>) {
    found.push(folder.to_owned());
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all_folders(&path, found);
        }
    }
}

#[test]
fn a_read_only_folder_changes_nothing() {
    let Some(prefix) = unprivileged() else {
        eprintln!("NOT TESTED: a read-only folder. The superuser may write to it");
        return;
    };
    for (project, old, new) in [generated(), imported()] {
        project.reset(&old);
        let mut all = Vec::new();
        all_folders(project.path(), &mut all);
        let set = |mode| {
            for folder in &all {
                fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
            }
        };
        set(0o555);
        let output = shell(&project, &format!("{prefix} \"$0\" \"$@\""));
        set(0o755);
        assert!(!output.status.success());
        assert!(text(&output).contains("cannot write "), "{}", text(&output));
        assert!(tree(project.path()) == old);
        project.run();
        assert!(tree(project.path()) == new);
    }
}
