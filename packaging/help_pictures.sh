#!/usr/bin/env bash
# Makes the pictures of the help anew from a ledger of made-up files, in resources/help.
# Wants xvfb, openbox, xdotool and imagemagick; looks at what it made is whoever runs it.
#
# usage: packaging/help_pictures.sh BUILD_FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
build=$(realpath "$1")
help=$PWD/resources/help
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
export HOME=$work LANG=zh_CN.UTF-8 XDG_RUNTIME_DIR=$work
cd "$work"

taizhang() { "$build/app/taizhang" "$@" >/dev/null 2>&1; }
soon=$(date -d '+12 days' +%F)
late=$(date -d '-9 days' +%F)
ledger=示例台账
taizhang new $ledger
printf '单位,类别\n示例一镇,乡镇\n示例二镇,乡镇\n示例三镇,乡镇\n' >单位.csv
taizhang units import $ledger 单位.csv
taizhang group set $ledger --group 各乡镇 --members 示例一镇,示例二镇,示例三镇
taizhang assign $ledger --indicator 20 --material 1 --unit 区司法局 --count 5 --due "$soon"
taizhang assign $ledger --indicator 30 --material 2 --group 各乡镇 --due "$late"
taizhang assign $ledger --indicator 46 --material 1 --unit 区水务局 --due "$soon"
taizhang assign $ledger --indicator 46 --material 2 --unit 区教育局 --due "$late"
for i in 1 2 3 4; do
    printf '合法性审查意见书（示例%s）\n经审查，该文件制定主体合法、程序合法、内容与上位法不抵触，同意印发。\n2024年3月%s日\n' $i $i >"审查意见书$i.txt"
done
taizhang evidence add $ledger --indicator 20 --material 1 --unit 区司法局 审查意见书*.txt
echo '2023年度政务公开目录（示例）' >公开目录.txt
taizhang evidence add $ledger --indicator 30 --material 2 --unit 示例一镇 --submit 公开目录.txt
printf '%s\n' '2022年以来，区司法局共收到行政规范性文件送审稿12件，全部进行了合法性审核，审核率100%，平均用时6个工作日。' \
    '（一）主要做法' '建立送审、审核、备案三本台账，逐件登记，逐件回访。' >情况.txt
taizhang report set $ledger --indicator 20 --point 1 --text-file 情况.txt
mkdir 各单位报来
for name in '046-2-01备案报告.txt' '第20项合法性审查意见.txt' '示例二镇 政务公开目录.txt' '会议照片.txt' '执法决定目录.txt'; do
    echo "$name" >"各单位报来/$name"
done
mkdir -p .config/fazhi-taizhang
printf "[General]\nactorName=张三\n" >.config/fazhi-taizhang/fazhi-taizhang.ini

display=:97
Xvfb $display -screen 0 1366x920x24 >/dev/null 2>&1 &
sleep 1
export DISPLAY=$display QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &
sleep 0.5
"$build/app/fazhi-taizhang" $ledger >/dev/null 2>&1 &
sleep 5
window=$(xdotool search --onlyvisible --class fazhi | tail -1)
xdotool windowsize "$window" 1364 712
xdotool windowmove "$window" 0 0
sleep 1

key() { xdotool key "$@"; sleep 1.2; }
shot() { import -window "$window" full.png; convert full.png "$@"; }
part() { shot -crop "$2" +repage -colors 255 "PNG8:$help/$1.png"; }
whole() { shot -resize 960x -colors 255 "PNG8:$help/$1.png"; }

key ctrl+g
xdotool type 20
key Return
xdotool mousemove 620 330 click 1 # its material, whose pieces stand on the right
sleep 2
whole window
xdotool windowsize "$window" 1364 880 # room for the parts
sleep 2
part indicator 706x690+292+70
part evidence 340x660+1018+70
part report 706x256+292+480
xdotool windowsize "$window" 1364 712
sleep 1
key ctrl+2
whole units
key ctrl+4
whole dashboard
key ctrl+5
whole notices
