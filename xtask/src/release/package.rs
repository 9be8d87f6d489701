//! The packages: verified, listed, and weighed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::rustdoc::FOLDER;
use super::version::Version;
use crate::tools::{cargo, say};

/// Returns the names of the packages that can be published, each after those that it depends on.
pub(super) fn publishable(root: &Path) -> Result<Vec<String>> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .context("cannot run cargo")?;
    let message = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`cargo metadata` failed: {message}");
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .context("invalid output of `cargo metadata`")?;
    Ok(in_order(&metadata))
}

fn in_order(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    // `publish` lists registries, and null stands for all of them.
    let mut waiting: Vec<_> = packages.filter(|it| it["publish"].is_null()).collect();
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let names: Vec<_> = waiting.iter().map(|it| it["name"].clone()).collect();
        let is_ready = |package: &&Value| {
            let needed = package["dependencies"].as_array().into_iter().flatten();
            // Development dependencies are not published.
            let mut needed = needed.filter(|it| it["kind"] != "dev");
            !needed.any(|it| names.contains(&it["name"]))
        };
        let (mut ready, mut others): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(is_ready);
        if ready.is_empty() {
            // Cargo rejects circles, so this is never the case.
            ready.append(&mut others);
        }
        let names = ready.iter().filter_map(|it| it["name"].as_str());
        ordered.extend(names.map(str::to_owned));
        waiting = others;
    }
    ordered
}

/// Builds the packages as `cargo publish` does, and returns a report of their contents.
pub(super) fn verify(root: &Path, names: &[String], version: Version) -> Result<String> {
    say(&format!("packaging and building {}", names.join(", ")));
    let target = root.join(FOLDER).join("target");
    let mut command = cargo();
    command
        .args(["package", "--quiet", "--locked", "--allow-dirty", "--target-dir"])
        .arg(&target);
    for name in names {
        command.args(["--package", name]);
    }
    let status = command.current_dir(root).status().context("cannot run cargo")?;
    ensure!(status.success(), "`cargo package` failed; the messages above say why");
    let reports = names.iter().map(|name| {
        let archive = target.join("package").join(format!("{name}-{version}.crate"));
        let size = fs::metadata(&archive)
            .with_context(|| format!("cannot read {}", archive.display()))?
            .len();
        let files = contents(root, name)?;
        let list = root.join(FOLDER).join(format!("{name}.files.txt"));
        fs::write(&list, files.join("\n") + "\n")
            .with_context(|| format!("cannot write {}", list.display()))?;
        Ok(report(name, version, &files, size)
            + &format!("  all files: {FOLDER}/{name}.files.txt\n"))
    });
    reports.collect()
}

fn contents(root: &Path, name: &str) -> Result<Vec<String>> {
    let output = cargo()
        .args(["package", "--list", "--allow-dirty", "--package", name])
        .current_dir(root)
        .output()
        .context("cannot run cargo")?;
    let message = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`cargo package --list` failed: {message}");
    let list = String::from_utf8_lossy(&output.stdout);
    Ok(list.lines().map(|line| line.replace('\\', "/")).collect())
}

/// Renders the size of a package and the number of its files by folder.
fn report(name: &str, version: Version, files: &[String], size: u64) -> String {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        let folder = file.split_once('/').map_or(file.as_str(), |(folder, _)| folder);
        *folders.entry(folder).or_default() += 1;
    }
    let kib = size.div_ceil(1024);
    let mut text =
        format!("{name} {version}: {} files, {kib} KiB compressed\n", files.len());
    for (folder, count) in folders {
        let is_file = files.iter().any(|file| file == folder);
        text.push_str(&match is_file {
            true => format!("  {folder}\n"),
            false => format!("  {folder}/  {count} files\n"),
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn packages_are_published_after_their_dependencies() {
        let package = |name: &str, needed: Value| json!({"name": name, "publish": null, "dependencies": needed});
        let needs = |name: &str| json!({"name": name, "kind": null});
        let tests_with = |name: &str| json!({"name": name, "kind": "dev"});
        let tool = json!({"name": "tool", "publish": [], "dependencies": []});
        let metadata = json!({"packages": [
            package("client", json!([needs("transport"), tests_with("mock")])),
            package("mock", json!([tests_with("client")])),
            tool,
            package("transport", json!([needs("http"), needs("base")])),
            package("base", json!([])),
        ]});
        assert_eq!(in_order(&metadata), ["mock", "base", "transport", "client"]);
    }
}
