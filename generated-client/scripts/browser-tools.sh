# Sourced by the scripts that need a browser: ends them loudly if cargo, Node.js, or npm is missing, and
# installs Chromium with apt if it is missing.

for tool in cargo node npm; do
  if ! command -v "$tool" > /dev/null; then
    printf '\n*** NOT RUN: %s is missing. Install it (Node.js: 20.11 or newer). ***\n\n' "$tool" >&2
    exit 1
  fi
done
if ! command -v chromium > /dev/null; then
  as_root=()
  if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
  for tool in apt-get "${as_root[@]}"; do
    if ! command -v "$tool" > /dev/null; then
      printf '\n*** NOT RUN: chromium is missing, as is %s to install it with. Install Chromium. ***\n\n' "$tool" >&2
      exit 1
    fi
  done
  "${as_root[@]}" apt-get update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends chromium
fi
