#!/usr/bin/env bash
# Checks what users of the crate meet: the minimum Rust version, each feature alone, docs as docs.rs
# builds them, licenses, advisories and duplicates of dependencies, unused dependencies, and spelling.
# Runs all checks, also after a failure. `users.sh CHECK...` runs some of them; the first three need
# only a Rust toolchain, and the others install their tools with cargo into target/tools.
set -uo pipefail
cd "$(dirname "$0")/../.."

tools=$PWD/target/tools
failed=()
not_run=()

check() {
    echo "== $*"
    "$@" || failed+=("$*")
}

# Installs a package in a version, unless its program is there.
tool() {
    local package=$1 version=$2 program=$3
    "$tools/bin/$program" --version 2>/dev/null | grep -qwF "$version" && return
    echo "*** $package $version is not installed. Installing it into target/tools, which takes minutes. ***"
    check cargo install --quiet "$package" --version "=$version" --locked --force --root "$tools"
}

# Clippy finds uses of a newer standard library, but not of newer syntax.
msrv() {
    local version
    version=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    if rustup toolchain list 2>/dev/null | grep -q "^$version"; then
        check cargo "+$version" check --package genauth --package genauth-http --package genauth-mock --all-features --target-dir target/msrv
    else
        not_run+=("build with Rust $version: \`rustup toolchain install $version\` first; clippy::incompatible_msrv was run instead")
        check cargo clippy --package genauth --package genauth-http --package genauth-mock --all-features -- -D clippy::incompatible_msrv
    fi
}

# Prints nothing, unless there is an error or a warning.
compile() {
    local output
    echo "== cargo check --package genauth $*"
    output=$(cargo check --quiet --package genauth "$@" 2>&1)
    [ -z "$output" ] || { echo "$output"; failed+=("cargo check --package genauth $*"); }
}

features() {
    local names name
    names=$(sed -n '/^\[features\]/,/^\[/s/^\([a-z0-9-]*\) = .*/\1/p' generated-client/Cargo.toml)
    for name in "" $names; do
        compile --no-default-features --features "$name"
    done
    compile --all-features
}

# docs.rs uses a nightly compiler; the variable allows its features in a stable one.
docs() {
    RUSTC_BOOTSTRAP=1 RUSTDOCFLAGS="--cfg docsrs -D warnings" \
        check cargo doc --package genauth --package genauth-http --all-features --no-deps --target-dir target/docsrs
}

deny() {
    tool cargo-deny 0.20.2 cargo-deny
    local deny=("$tools/bin/cargo-deny" --config xtask/deny.toml --all-features)
    check "${deny[@]}" check licenses bans sources
    # The advisories are in a Git repository, which not every machine reaches.
    if "${deny[@]}" fetch db >/dev/null 2>&1; then
        check "${deny[@]}" check advisories
    else
        not_run+=("cargo-deny check advisories: their database cannot be fetched")
    fi
}

unused() {
    tool cargo-machete 0.9.2 cargo-machete
    check "$tools/bin/cargo-machete" generated-client codegen xtask
}

spelling() {
    tool typos-cli 1.52.0 typos
    check "$tools/bin/typos" --config xtask/typos.toml
}

[ $# -gt 0 ] || set -- msrv features docs deny unused spelling
for name in "$@"; do
    case $name in
        msrv | features | docs | deny | unused | spelling) "$name" ;;
        *) echo "error: no check \`$name\`; valid checks are msrv, features, docs, deny, unused, spelling" >&2; exit 1 ;;
    esac
done

for reason in ${not_run[@]+"${not_run[@]}"}; do
    echo "*** NOT RUN: $reason ***"
done
if [ ${#failed[@]} -gt 0 ]; then
    printf 'error: failed: %s\n' "${failed[@]}" >&2
    exit 1
fi
