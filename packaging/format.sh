#!/usr/bin/env bash
# Fails when a source file is not as clang-format (Debian 12's 14) would have it; with --fix puts it right.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(--dry-run --Werror)
[ "${1:-}" = --fix ] && mode=(-i)
# What was deleted and not yet committed is not there to be looked at.
{
    git ls-files -co --exclude-standard '*.cpp' '*.h'
    git ls-files -d '*.cpp' '*.h'
} | sort | uniq -u | xargs clang-format "${mode[@]}"
