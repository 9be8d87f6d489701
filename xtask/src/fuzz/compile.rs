//! Compiles what was generated for a case, with the runtime of the real client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use codegen::files::FileSet;

/// A crate with the runtime of the client, generated from the spec of a test.
const MODEL: &str = "codegen/tests/hostile";

/// How that crate names the folder of the client.
const CLIENT: &str = "../../../../generated-client/";

/// What that crate defines instead of a client without operations.
const WITHOUT_MANAGEMENT: &str = "/// A client without operations in the spec.
pub mod management {
    pub use crate::runtime::{ManagementClient, ManagementClientBuilder};
}
";

/// The generated modules, below the root of a project.
const GENERATED: &str = "generated-client/src/generated/";

/// The only dependency that the workspace defines.
const TRANSPORT: &str = "genauth-http.workspace = true";

/// A crate that is compiled again with other generated files.
pub(crate) struct Compiler {
    root: PathBuf,
    folder: PathBuf,
}

impl Compiler {
    /// Prepares the crate below the target folder of a project.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        let compiler = Self {
            root: root.to_owned(),
            folder: root.join("target/fuzz/crate"),
        };
        let manifest = compiler.read(&format!("{MODEL}/Cargo.toml"))?;
        let (manifest, _) =
            manifest.split_once("[dev-dependencies]").unwrap_or((&manifest, ""));
        let own: Vec<_> = manifest
            .lines()
            .filter(|line| !line.contains(".workspace = true") || *line == TRANSPORT)
            .collect();
        let transport = root.join("generated-client/http");
        let manifest =
            own.join("\n").replacen("version = ", "edition = \"2024\"\nversion = ", 1);
        let workspace = format!(
            "[workspace.dependencies]\ngenauth-http = {{ path = {:?} }}\n",
            transport.display().to_string()
        );
        compiler.write("Cargo.toml", &format!("{manifest}\n\n{workspace}"))?;
        compiler.write("Cargo.lock", &compiler.read("Cargo.lock")?)?;
        Ok(compiler)
    }

    fn read(&self, path: &str) -> Result<String> {
        let path = self.root.join(path);
        fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}", path.display()))
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        let write = || {
            fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
            fs::write(&path, text)
        };
        write().with_context(|| format!("cannot write {}", path.display()))
    }

    /// Returns the errors of the compiler, if there are any.
    pub(crate) fn check(&self, files: &FileSet) -> Result<Option<String>> {
        let source = self.folder.join("src");
        if source.exists() {
            fs::remove_dir_all(&source)
                .with_context(|| format!("cannot remove {}", source.display()))?;
        }
        self.write("src/lib.rs", &self.library(files)?)?;
        for (path, text) in files.iter() {
            if let Some(path) = path.strip_prefix(GENERATED) {
                self.write(&format!("src/generated/{path}"), text)?;
            }
        }
        let output = Command::new("cargo")
            .args(["check", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", self.root.join("target/fuzz/target"))
            .current_dir(&self.folder)
            .output()
            .context("cannot start cargo")?;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok((!output.status.success()).then_some(errors))
    }

    /// Returns the root of the crate, with the clients that were generated.
    fn library(&self, files: &FileSet) -> Result<String> {
        let model = self.read(&format!("{MODEL}/src/lib.rs"))?;
        let (model, _) =
            model.split_once("#[cfg(test)]\nmod tests").unwrap_or((&model, ""));
        let client = self.root.join("generated-client");
        // A small spec does not need all of the runtime.
        let lenient = "#![deny(warnings)]\n#![allow(unused_imports)]";
        let model = model.replace("#![deny(warnings)]", lenient);
        let mut library = model.replace(CLIENT, &format!("{}/", client.display()));
        let has = |name: &str| files.get(&format!("{GENERATED}{name}/mod.rs")).is_some();
        if has("management") {
            let exported = "pub use crate::generated::management;\n";
            library = library.replace(WITHOUT_MANAGEMENT, exported);
        }
        if !has("authentication") {
            let empty = "/// A client without operations in the spec.\npub mod authentication {\n    \
                 pub use crate::runtime::{AuthenticationClient, AuthenticationClientBuilder};\n}\n";
            library =
                library.replace("pub use crate::generated::authentication;\n", empty);
        }
        Ok(library)
    }
}
