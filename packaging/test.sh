#!/usr/bin/env bash
# Installs what is missing, builds, runs every test; the window's tests run under Xvfb.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_missing test
[ -f build/dev/build.ninja ] || cmake --preset dev >/dev/null
cmake --build build/dev
exec xvfb-run -a -s "-screen 0 1366x768x24" ctest --test-dir build/dev --output-on-failure "$@"
