#!/usr/bin/env bash
# Runs the tests that need a Redis server. Installs one if it is missing (Debian and Ubuntu only).
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v redis-server > /dev/null; then
    as_root=()
    if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
    "${as_root[@]}" apt-get update
    "${as_root[@]}" apt-get install --yes --no-install-recommends redis-server
fi
REDIS_SERVER="$(command -v redis-server)"
export REDIS_SERVER
exec cargo test --package genauth --features redis,test-util --test redis "$@"
