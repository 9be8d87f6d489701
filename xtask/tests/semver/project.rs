//! A workspace with two packages per version of the spec: the client crate, and the program that
//! uses it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diagnostics::Style;

use crate::case::{Files, sources};

/// Returns the root of this project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Returns the files below a folder of this test.
pub(crate) fn files_in(folder: &str) -> Files {
    let folder = root().join("xtask/tests/semver").join(folder);
    let mut files = Files::new();
    collect(&folder, "", &mut files);
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The workspace.
pub(crate) struct Project {
    folder: PathBuf,
    /// Every file that belongs to it.
    files: Files,
}

impl Project {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            files: Files::new(),
        }
    }

    /// Adds the client crate of a version.
    pub(crate) fn add_crate(&mut self, name: &str, spec: &Files) {
        let spec = sources(spec);
        let built = codegen::build(&spec);
        let built = built.unwrap_or_else(|failure| {
            panic!("{name}: {}", failure.render(&spec, Style::Plain))
        });
        let mut clients = Vec::new();
        for (path, text) in built.iter() {
            let Some(path) = path.strip_prefix("generated-client/src/") else {
                continue;
            };
            // Only tests of the real client contain these.
            if path.ends_with("dispatch.rs") || path.ends_with("round_trip.rs") {
                continue;
            }
            if let Some(client) = path.strip_suffix("/mod.rs")
                && let Some(client) = client.strip_prefix("generated/")
                && !client.contains('/')
            {
                clients.push(client.to_owned());
            }
            self.put(&format!("{name}/src/{path}"), text.to_owned());
        }
        let source = root().join("generated-client/src");
        let module = |path: &str| {
            source.join(path).join("mod.rs").display().to_string().replace('\\', "/")
        };
        let library = include_str!("crate.rs")
            .replace("RUNTIME", &module("runtime"))
            .replace("SHARED", &module("shared"))
            .replace("CLIENTS", &clients.join(", "));
        // The runtime has both clients, and so has the program.
        let library = match clients.iter().any(|it| it == "management") {
            true => library,
            false => library + NO_MANAGEMENT,
        };
        self.put(&format!("{name}/src/lib.rs"), library);
        self.put(&format!("{name}/Cargo.toml"), manifest(name));
    }

    /// Adds a program that uses a client crate.
    pub(crate) fn add_program(&mut self, name: &str, library: &str, modules: &Files) {
        for (path, text) in modules {
            self.put(&format!("{name}/src/{path}"), text.clone());
        }
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nbytes = \"1\"\n\
             genauth = {{ package = \"{library}\", path = \"../{library}\" }}\n\
             http = \"1\"\nserde = \"1\"\nserde_json = \"1\"\n\
             tokio = {{ version = \"1\", features = [\"rt\", \"time\"] }}\n"
        );
        self.put(&format!("{name}/Cargo.toml"), manifest);
    }

    fn put(&mut self, path: &str, text: String) {
        self.files.insert(path.to_owned(), text);
    }

    /// Writes the workspace. Unchanged files are kept, so that a second run compiles nothing.
    pub(crate) fn write(&mut self) {
        let members: Vec<_> =
            self.files.keys().filter_map(|it| it.strip_suffix("/Cargo.toml")).collect();
        let workspace = format!(
            "[workspace]\nmembers = {members:?}\nresolver = \"3\"\n\n\
             [workspace.dependencies]\ngenauth-http = {{ path = {:?} }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            root().join("generated-client/http").display().to_string()
        );
        self.put("Cargo.toml", workspace);
        let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
        if !self.folder.join("Cargo.lock").exists() {
            self.put("Cargo.lock", lock);
        }
        for (path, text) in &self.files {
            let path = self.folder.join(path);
            if fs::read_to_string(&path).ok().as_ref() != Some(text) {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, text).unwrap();
            }
        }
        let mut present = Files::new();
        for entry in fs::read_dir(&self.folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && name != "target" {
                collect(&path, &format!("{name}/"), &mut present);
            }
        }
        for path in present.keys().filter(|path| !self.files.contains_key(*path)) {
            fs::remove_file(self.folder.join(path)).unwrap();
        }
    }

    /// Compiles programs with their crates: `check` or `build`. Returns errors by package.
    pub(crate) fn compile(
        &self,
        command: &str,
        programs: &[&str],
    ) -> BTreeMap<String, Vec<String>> {
        let output = Command::new(env!("CARGO"))
            .current_dir(&self.folder)
            .args([command, "--offline", "--keep-going", "--message-format=short"])
            .arg("--target-dir")
            .arg(self.folder.join("target"))
            .args(programs.iter().flat_map(|name| ["--package", name]))
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        let mut errors = BTreeMap::new();
        for line in text.lines() {
            let Some((place, message)) = line.split_once(": error") else { continue };
            let package = place.split(['/', '\\']).next().unwrap_or_default();
            assert!(programs.contains(&package), "a crate does not compile: {line}");
            let list: &mut Vec<_> = errors.entry(package.to_owned()).or_default();
            list.push(format!("error{message}"));
        }
        let failed =
            text.lines().filter_map(|it| it.strip_prefix("error: could not compile `"));
        let mut failed = failed.filter_map(|it| it.split('`').next());
        assert!(failed.all(|name| errors.contains_key(name)), "{text}");
        assert!(output.status.success() || !errors.is_empty(), "{text}");
        errors
    }

    /// Returns the path of a built program.
    fn program(&self, name: &str) -> PathBuf {
        let path = self.folder.join("target/debug").join(name);
        path.with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// Runs a program against a server with a demand, and returns what it prints.
    pub(crate) fn run(&self, program: &str, demand: &str) -> String {
        let output = Command::new(self.program(program)).env("DEMAND", demand).output();
        let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }
}

const NO_MANAGEMENT: &str = "
pub mod management {
    pub use crate::runtime::{ManagementClient, ManagementClientBuilder};
}
";

/// Returns the manifest of a client crate, with the dependencies of the real client.
fn manifest(name: &str) -> String {
    let hostile = root().join("codegen/tests/hostile/Cargo.toml");
    let hostile = fs::read_to_string(hostile).unwrap();
    let (_, rest) = hostile.split_once("[features]").unwrap();
    let (rest, _) = rest.split_once("[dev-dependencies]").unwrap();
    let rest = rest.lines().map(|line| match line.starts_with("default = ") {
        true => "default = [\"client\"]",
        false => line,
    });
    let rest: Vec<_> = rest.collect();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]{}",
        rest.join("\n")
    )
}
