//! Tests the build of the documentation site with a program in place of mdBook.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Style;
use tempfile::TempDir;
use xtask::docs::{self, Mdbook};
use xtask::generate::Outcome;
use xtask::workspace::Workspace;

const API: &str = "\
title: Things
package: things
version: '1'
description: Keeps things.
documentation: https://example.invalid
clients:
  - { name: things, title: Things, description: Calls of things., groups: [all] }
credentials:
  - { name: app, header: x-app-id, description: The application. }
envelope:
  - { name: statusCode, type: integer, description: 200 means success. }
";
const ERRORS: &str = "status_codes: []\napi_codes: []\n";
/// Order of the chapters.
const SITE: &str = "guide: [first-call]\ntasks: []\n";
const GROUP: &str = "\
title: All
description: All operations.
operations:
  - name: getThing
    method: GET
    path: /thing
    summary: Get a thing
    description: Returns a thing.
    credentials: [app]
    idempotent: true
    response: { data: string }
";
/// A chapter of the guide.
const CHAPTER: &str = "generated-client/docs/guide/first-call.md";
/// Page of the operation, without its extension.
const PAGE: &str = "reference/things/all/get-thing";

/// Renders nothing, but records its arguments and creates the site.
const RENDERS: &str = "\
#!/bin/sh
echo \"$@\" >> \"$0.calls\"
mkdir -p \"$2/site\"
echo ' INFO Running the html backend' >&2
echo ' WARN unclosed HTML tag `<b>`' >&2
";
const FAILS: &str = "#!/bin/sh\necho 'ERROR unknown field `titel`' >&2\nexit 101\n";

/// A project with a spec, a chapter, and a theme.
struct Project {
    root: TempDir,
}

impl Project {
    fn new() -> Self {
        let project = Self {
            root: tempfile::tempdir().unwrap(),
        };
        for (path, text) in [
            ("spec/api.yaml", API),
            ("spec/errors.yaml", ERRORS),
            ("spec/site.yaml", SITE),
            ("spec/things/all.yaml", GROUP),
            ("generated-client/docs/index.md", "# Things for Rust\n"),
            ("generated-client/docs/book.toml", "[book]\n"),
            ("generated-client/docs/theme/index.hbs", "<html>"),
            ("generated-client/docs/theme/css/general.css", "body {}"),
            (CHAPTER, "# First call\n"),
        ] {
            project.put(path, text);
        }
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn mdbook(&self, script: &str) -> Mdbook {
        let program = self.path("bin/mdbook");
        self.put("bin/mdbook", script);
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        Mdbook::at(program)
    }

    fn build(&self, script: &str) -> anyhow::Result<Outcome> {
        docs::build(&Workspace::at(self.root.path()), &self.mdbook(script), Style::Plain)
    }

    fn built(&self) -> String {
        match self.build(RENDERS).unwrap() {
            Outcome::Done(text) => text,
            Outcome::Refused(text) | Outcome::Differs(text) => panic!("{text}"),
        }
    }
}

#[test]
fn pages_are_rendered_by_mdbook_and_published_as_markdown() {
    let project = Project::new();
    let report = project.built();
    assert!(report.contains("WARN unclosed HTML tag `<b>`\n"), "{report}");
    assert!(!report.contains("INFO"), "{report}");
    assert!(report.contains(" pages written to "), "{report}");
    let output = project.path("target/docs");
    let calls = project.text("bin/mdbook.calls");
    assert_eq!(calls, format!("build {}\n", output.display()));
    for (path, start) in
        [("index.md", "# Things for Rust"), ("guide/first-call.md", "# First call")]
    {
        assert!(
            project.text(&format!("target/docs/src/{path}")).starts_with(start),
            "{path}"
        );
        assert!(
            project.text(&format!("target/docs/site/{path}")).starts_with(start),
            "{path}"
        );
    }
    let page = project.text(&format!("target/docs/site/{PAGE}.md"));
    assert!(page.contains("# Get a thing"), "{page}");
    for file in ["search.json", "llms.txt"] {
        assert_eq!(
            project.text(&format!("target/docs/site/{file}")),
            project.text(&format!("target/docs/src/{file}"))
        );
    }
    assert!(project.text("target/docs/src/SUMMARY.md").contains("(reference/"));
    assert!(!project.path("target/docs/site/SUMMARY.md").exists());
    assert_eq!(project.text("target/docs/book.toml"), "[book]\n");
    assert_eq!(project.text("target/docs/theme/css/general.css"), "body {}");
}

#[test]
fn stale_files_are_removed_and_unchanged_ones_are_kept() {
    let project = Project::new();
    project.built();
    let page = project.path(&format!("target/docs/src/{PAGE}.md"));
    let written = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    let before = written(&page);
    for path in ["src/old.md", "src/reference/old/all/get-old.md", "theme/old.css"] {
        project.put(&format!("target/docs/{path}"), "");
    }
    fs::remove_file(project.path("generated-client/docs/theme/css/general.css"))
        .unwrap();
    project.put("generated-client/docs/index.md", "# New\n");
    project.built();
    for path in ["src/old.md", "src/reference/old", "theme/old.css", "theme/css"] {
        assert!(!project.path(&format!("target/docs/{path}")).exists(), "{path}");
    }
    assert_eq!(written(&page), before);
    assert_eq!(project.text("target/docs/site/index.md"), "# New\n");
}

#[test]
fn errors_are_explained() {
    let project = Project::new();
    let error = format!("{:#}", project.build(FAILS).unwrap_err());
    assert!(error.starts_with("mdBook failed (exit status: 101):"), "{error}");
    assert!(error.contains("unknown field `titel`"), "{error}");

    let missing = Mdbook::at(project.path("bin/missing"));
    let workspace = Workspace::at(project.root.path());
    let error = docs::build(&workspace, &missing, Style::Plain).unwrap_err();
    assert!(format!("{error:#}").starts_with("cannot run "), "{error:#}");

    let project = Project::new();
    project.put("spec/things/all.yaml", &GROUP.replace("method: GET", "method: GIT"));
    let Outcome::Refused(text) = project.build(RENDERS).unwrap() else {
        panic!("the spec has no error");
    };
    assert!(text.contains("`GIT`"), "{text}");
    assert!(!project.path("target/docs").exists());
    assert!(!project.path("bin/mdbook.calls").exists());
}

#[test]
fn an_installed_mdbook_is_found() {
    let project = Project::new();
    project.mdbook(&format!("#!/bin/sh\necho mdbook v{}\n", docs::TOOL.version));
    project.put("target/tools/bin/other", "");
    let program = project.path("target/tools/bin/mdbook");
    fs::copy(project.path("bin/mdbook"), &program).unwrap();
    let found = Mdbook::find_or_install(project.root.path()).unwrap();
    assert!(format!("{found:?}").contains(program.to_str().unwrap()), "{found:?}");
}

#[test]
fn the_server_stays_in_its_folder() {
    let project = Project::new();
    project.put("site/index.html", "<p>start");
    project.put("site/404.html", "<p>missing");
    project.put("site/reference/page.md", "# Page");
    project.put("secret.txt", "secret");
    let folder = project.path("site");
    let response =
        |request: &str| String::from_utf8(docs::response(&folder, request)).unwrap();

    let start = response("GET / HTTP/1.1\r\n");
    assert!(
        start.starts_with(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        )
    );
    assert!(start.ends_with("\r\n\r\n<p>start"), "{start}");
    let page = response("GET /reference/page.md?x=1 HTTP/1.1\r\n");
    assert!(
        page.contains("Content-Type: text/markdown") && page.ends_with("# Page"),
        "{page}"
    );
    let head = response("HEAD /index.html HTTP/1.1\r\n");
    assert!(
        head.contains("Content-Length: 8\r\n") && head.ends_with("\r\n\r\n"),
        "{head}"
    );

    for target in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "//secret.txt",
        "/gone.html",
        "secret.txt",
        "",
    ] {
        let missing = response(&format!("GET {target} HTTP/1.1\r\n"));
        assert!(
            missing.starts_with("HTTP/1.1 404 ") && missing.ends_with("<p>missing"),
            "{target}"
        );
    }
    assert!(response("POST / HTTP/1.1\r\n").starts_with("HTTP/1.1 405 "));
}
