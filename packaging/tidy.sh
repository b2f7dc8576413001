#!/usr/bin/env bash
# Runs clang-tidy over the whole tree, or over the files given. The whole tree goes through joined sources, ten files to a
# translation unit: Qt's headers are then read once for ten files, which takes minutes where file by file takes an hour.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    [ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
    cmake --build build/dev >/dev/null
    printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet
    exit
fi
cmake -S . -B build/tidy -G Ninja -DTAIZHANG_TESTS=OFF -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=10 \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
grep -o '"file": "[^"]*/Unity/[^"]*"' build/tidy/compile_commands.json | cut -d'"' -f4 |
    xargs -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet --header-filter='/(app|core|ui)/.*\.(h|cpp)$'
