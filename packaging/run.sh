#!/usr/bin/env bash
# On a bare Debian 12: installs what is missing, builds a release, starts the window. Without a display it does the
# main job without one and prints where the results lie.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_missing build
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
cmake --build build/release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/fazhi-taizhang "$@"
fi

echo "没有图形界面：改用命令行演示同样的工作，结果放在 ./out。"
taizhang=build/release/app/taizhang
mkdir -p out
workspace=out/台账
if [ ! -f "$workspace/taizhang.db" ]; then
    "$taizhang" new "$workspace"
    printf '行政规范性文件合法性审查意见书（示例）\n' >out/合法性审查意见书.txt
    "$taizhang" evidence add "$workspace" --indicator 20 --material 1 out/合法性审查意见书.txt
fi
"$taizhang" material set "$workspace" --indicator 20 --material 1 --state collected
printf '2022年以来，共审核行政规范性文件12件，均在15个工作日内出具审查意见。（示例）\n' >out/情况说明.txt
"$taizhang" report set "$workspace" --indicator 20 --point 1 --text-file out/情况说明.txt
"$taizhang" report export "$workspace" --indicator 20 --out out/020-情况说明.pdf >/dev/null
"$taizhang" check "$workspace"
echo "台账：$(realpath "$workspace")"
echo "情况说明 PDF：$(realpath out/020-情况说明.pdf)"
