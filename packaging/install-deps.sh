#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian 12 packages that are missing, and only those:
#   packaging/install-deps.sh build            what compiling and running Leadline needs
#   packaging/install-deps.sh build test       and what the test suite needs
#   packaging/install-deps.sh build test nightly
# Needs root or sudo only when something is missing. Packages are installed without recommendations,
# so everything that is merely recommended by its neighbours is named here.
set -euo pipefail

# libqt6sql6-sqlite, libqt6svg6 and libqt6opengl6-dev are only recommended by what pulls them in;
# qt6-charts-dev does not configure without the last one.
build_packages=(
    build-essential cmake ninja-build ccache lld pkg-config
    qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev
    libqt6sql6-sqlite libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libqpdf-dev libxcb1-dev
    fonts-inter qt6-translations-l10n
)
test_packages=(
    git python3
    qpdf poppler-utils sqlite3
    xvfb xauth
    fonts-noto-core fonts-noto-cjk
)
nightly_packages=(
    clang-14 clang-tidy-14 clang-tools-14 libclang-rt-14-dev llvm-14 clang-format-14 clazy
    gcovr debootstrap
    libreoffice-calc-nogui
)

wanted=()
for set_name in "${@:-build}"; do
    case "$set_name" in
        build) wanted+=("${build_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        nightly) wanted+=("${nightly_packages[@]}") ;;
        *) echo "install-deps: unknown package set '$set_name' (build, test or nightly)" >&2; exit 2 ;;
    esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "install-deps: this system has no apt-get. Install the equivalents of these Debian packages" \
         "yourself and set LEADLINE_SKIP_DEPS=1: ${wanted[*]}" >&2
    [ -n "${LEADLINE_SKIP_DEPS:-}" ] && exit 0
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ] || [ -n "${LEADLINE_SKIP_DEPS:-}" ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "install-deps: these packages are missing and need root or sudo to install: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "install-deps: installing ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends "${missing[@]}"
