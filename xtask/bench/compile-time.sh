#!/usr/bin/env bash
# Measures, in one run, how long this client and the crates of two other generators take to
# generate and to compile, from the same documents:
#
#   xtask/bench/compile-time.sh [DOCUMENTS [OTHER_DOCUMENTS]]
#
# DOCUMENTS is a folder with authentication.openapi.json and management.openapi.json; without it
# the spec of this project is exported. Progenitor reads OpenAPI 3.0 only and not every document:
# OTHER_DOCUMENTS is a folder with what it can read, and without it progenitor is left out.
# The other generators are installed into WORK (default: target/bench) by cargo.
set -euo pipefail
cd "$(dirname "$0")/../.."
WORK=$(mkdir -p "${WORK:-target/bench}" && cd "${WORK:-target/bench}" && pwd)
OAS3_GEN=0.29.0
PROGENITOR=0.15.1
RUNS=${RUNS:-3}
export CARGO_INCREMENTAL=0

say() { printf '%s\n' "$*" >&2; }

# Seconds, and peak memory in MiB where GNU time is installed, of a command: the median of RUNS.
measure() {
    local prepare=$1 run line
    shift
    for ((run = 0; run < RUNS; run++)); do
        eval "$prepare"
        if [ -x /usr/bin/time ]; then
            /usr/bin/time -f '%e %M' -o "$WORK/time" "$@" >"$WORK/log" 2>&1 || { tail -30 "$WORK/log" >&2; return 1; }
            line=$(tail -1 "$WORK/time")
            echo "${line% *} $((${line#* } / 1024))"
        else
            local start=$EPOCHREALTIME
            "$@" >"$WORK/log" 2>&1 || { tail -30 "$WORK/log" >&2; return 1; }
            awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f -\n", b - a }'
        fi
    done | sort -n | sed -n "$(((RUNS + 1) / 2))p"
}

# Lines and bytes of the Rust files of a folder.
size() {
    find "$1" -name '*.rs' -print0 | xargs -0 cat | wc -lc | awk '{ printf "%d %.2f", $1, $2 / 1e6 }'
}

# The crates that a crate is built from, itself left out.
dependencies() {
    # shellcheck disable=SC2086
    (cd "$1" && cargo tree --prefix none -e normal,build ${2-} | sed 's/ (.*//' | sort -u | wc -l | awk '{ print $1 - 1 }')
}

# One row of the second table.
row() { printf '| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$@"; }

# Checks and builds a crate: row of name, folder, crate file to touch, extra arguments.
compile() {
    local name=$1 folder=$2 arguments=${3-} check release cold
    export CARGO_TARGET_DIR="$WORK/built/$name"
    rm -rf "$CARGO_TARGET_DIR"
    cd "$folder"
    cargo fetch >/dev/null 2>&1 || true
    local start=$EPOCHREALTIME
    # shellcheck disable=SC2086
    cargo build --release $arguments >"$WORK/log" 2>&1 || { tail -30 "$WORK/log" >&2; return 1; }
    cold=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.0f", b - a }')
    # shellcheck disable=SC2086
    cargo check $arguments >/dev/null 2>&1
    # shellcheck disable=SC2086
    check=$(measure 'touch src/lib.rs' cargo check $arguments)
    # shellcheck disable=SC2086
    release=$(measure 'touch src/lib.rs' cargo build --release $arguments)
    cd - >/dev/null
    local lines
    lines=$(size "$folder/src")
    row "$name" "${check% *}" "${check#* }" "${release% *}" "${release#* }" "$cold" "${lines% *}" "${lines#* }" "$(dependencies "$folder" "$arguments")"
    unset CARGO_TARGET_DIR
}

install() {
    local crate=$1 version=$2
    if [ ! -x "$WORK/tools/bin/$crate" ]; then
        say "installing $crate $version"
        cargo install "$crate" --version "$version" --locked --root "$WORK/tools" >"$WORK/install.log" 2>&1 ||
            { tail -20 "$WORK/install.log" >&2; say "$crate $version could NOT be installed: it is left out"; return 1; }
    fi
}

# The crate of one client, by another generator, as a workspace of its own.
oas3_gen() { "$WORK/tools/bin/oas3-gen" generate client-mod -w -i "$1" -o "$2" && own_workspace "$2"; }
progenitor() {
    "$WORK/tools/bin/cargo-progenitor" progenitor -i "$1" -o "$2" -n "peer_$(basename "$2")" -v 0.1.0 &&
        own_workspace "$2"
}
own_workspace() { grep -q '^\[workspace\]' "$1/Cargo.toml" || printf '\n[workspace]\n' >>"$1/Cargo.toml"; }

cargo build --quiet --package xtask
say "exporting the spec"
cargo xtask export --openapi "$WORK/export" >/dev/null
DOCUMENTS=$(cd "${1:-$WORK/export}" && pwd)
OTHERS=${2:+$(cd "$2" && pwd)}
has_oas3_gen=$(install oas3-gen "$OAS3_GEN" && echo yes || true)
has_progenitor=
if [ -n "$OTHERS" ]; then
    has_progenitor=$(install cargo-progenitor "$PROGENITOR" && echo yes || true)
else
    say "progenitor is left out: no OpenAPI 3.0 documents were given"
fi

echo "| generates | seconds | peak MiB |"
echo "| --- | --- | --- |"
generation() { printf '| %s | %s | %s |\n' "$1" "${2% *}" "${2#* }"; }
generation "cargo xtask codegen --check, pages and tests included" \
    "$(measure ':' cargo xtask codegen --check)"
for client in authentication management; do
    if [ -n "$has_oas3_gen" ]; then
        generation "oas3-gen $OAS3_GEN, $client" \
            "$(measure "rm -rf '$WORK/oas3-$client'" bash -c "$(declare -f oas3_gen own_workspace); WORK='$WORK'; oas3_gen '$DOCUMENTS/$client.openapi.json' '$WORK/oas3-$client'")"
    fi
    if [ -n "$has_progenitor" ]; then
        generation "progenitor $PROGENITOR, $client" \
            "$(measure "rm -rf '$WORK/progenitor-$client'" bash -c "$(declare -f progenitor own_workspace); WORK='$WORK'; progenitor '$OTHERS/$client.openapi.json' '$WORK/progenitor-$client'")"
    fi
done

echo
echo "| crate | check s | check MiB | release s | release MiB | cold release s | lines | MB | dependencies |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
compile "genauth" "$PWD/generated-client"
compile "genauth, all features" "$PWD/generated-client" "--all-features"
for client in authentication management; do
    [ -z "$has_oas3_gen" ] || compile "oas3-gen, $client" "$WORK/oas3-$client"
    [ -z "$has_progenitor" ] || compile "progenitor, $client" "$WORK/progenitor-$client"
done
