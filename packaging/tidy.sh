#!/usr/bin/env bash
# Runs clang-tidy over the whole tree, or over the files given. It spends its time on the headers of Qt, so that the whole
# tree goes through joined sources, four files to a translation unit; where two of them have a name in common that each
# keeps to itself, the four are looked at one by one.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    [ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
    cmake --build build/dev >/dev/null
    printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet
    exit
fi

tidy() {
    clang-tidy -p build/tidy --quiet --checks=-bugprone-suspicious-include --header-filter='/(app|core|ui)/.*\.(h|cpp)$' "$@" 2>/dev/null
}
tidy_joined() {
    local said
    if said=$(tidy "$1"); then
        return 0
    elif [[ $said == *clang-diagnostic-error* ]]; then
        mapfile -t files < <(sed -n 's/^#include "\(.*\)"$/\1/p' "$1")
        tidy "${files[@]}"
    else
        printf '%s\n' "$said"
        return 1
    fi
}
export -f tidy tidy_joined

cmake -S . -B build/tidy -G Ninja -DTAIZHANG_TESTS=OFF -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=4 \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
grep -o '"file": "[^"]*/Unity/[^"]*"' build/tidy/compile_commands.json | cut -d'"' -f4 |
    xargs -P "$(nproc)" -I{} bash -c 'tidy_joined {}'
