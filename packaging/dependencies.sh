#!/usr/bin/env bash
# Installs what is missing of the Debian 12 packages that building, running and testing need; quick when all is there.
# Sourced by run.sh and test.sh; usage: install_missing build|test
set -euo pipefail

BUILD_PACKAGES=(
    cmake ninja-build g++ pkg-config ccache
    qt6-base-dev libqt6sql6-sqlite qt6-pdf-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools
    libgl-dev libboost-locale-dev libicu-dev libsqlite3-dev libqpdf-dev libssl-dev libzip-dev libarchive-dev libexif-dev libqrencode-dev
    libxlsxwriter-dev libtiff-dev libdeflate-dev
    # at run time: Qt's own Chinese texts, pictures such as WebP, fonts, icons, Chinese input
    qt6-translations-l10n qt6-image-formats-plugins fonts-noto-cjk fonts-arphic-ukai breeze-icon-theme qt6-qpa-plugins fcitx5-frontend-qt6
)
TEST_PACKAGES=(
    catch2 clang-format xvfb xauth poppler-utils qpdf strace python3 python3-docx python3-openpyxl sqlite3 unicode-data procps
    chromium chromium-driver python3-selenium
    libreoffice-writer-nogui
)

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "需要管理员权限安装软件包：请用 root 运行，或先安装 sudo。" >&2
        exit 1
    fi
}

install_missing() {
    local wanted=("${BUILD_PACKAGES[@]}")
    [ "$1" = test ] && wanted+=("${TEST_PACKAGES[@]}")
    local missing=()
    local package
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "正在安装：${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
