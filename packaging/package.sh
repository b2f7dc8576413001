#!/usr/bin/env bash
# Builds a release and makes the Debian package of it in ./out, for machines on which nothing is compiled:
# copy it there and install with  sudo apt install ./fazhi-taizhang_….deb
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_missing build
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
cmake --build build/release
mkdir -p out
(cd build/release && cpack -B "$OLDPWD/out")
rm -rf out/_CPack_Packages
echo "安装包：$(realpath out/fazhi-taizhang_*.deb)"
