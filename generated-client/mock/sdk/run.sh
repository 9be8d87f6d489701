#!/usr/bin/env bash
# Runs the same scenario with the official Node and Python SDKs against the mock: their own code must
# accept its responses. Installs the SDKs with npm and pip.
set -euo pipefail
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

missing=()
for tool in cargo node npm python3; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if ((${#missing[@]})); then
  printf '\n*** NOT RUN: %s is missing. Install it, and run this again. ***\n\n' "${missing[@]}" >&2
  exit 1
fi

step() { printf '\n== %s\n' "$*"; "$@"; }

target=$(cargo metadata --format-version 1 --no-deps | python3 -c 'import json, sys
print(json.load(sys.stdin)["target_directory"])')
scratch=$target/sdk
mkdir -p "$scratch"
cp package.json node.js "$scratch"

step python3 -m venv "$scratch/python"
step "$scratch/python/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
step npm install --prefix "$scratch" --ignore-scripts --no-audit --no-fund --loglevel=error
step cargo build --package genauth-mock

# Each SDK gets a mock of its own, whose first line names the host.
with_mock() {
  local port=$1
  shift
  "$target/debug/genauth-mock" --port "$port" >"$scratch/mock.log" 2>&1 &
  local mock=$!
  trap 'kill "$mock" 2>/dev/null || true' EXIT
  eval "$("$target/debug/genauth-mock" --port "$port" --env)"
  step "$@"
  kill "$mock"
  wait "$mock" 2>/dev/null || true
  trap - EXIT
}
with_mock 18751 node "$scratch/node.js"
with_mock 18752 "$scratch/python/bin/python" python_scenario.py
