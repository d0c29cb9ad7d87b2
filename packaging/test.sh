#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Leadline and runs every test: the whole suite on the release build, then again under the
# address and undefined-behaviour sanitizers (benches and soaks are packaging/nightly.sh's). The first
# failure ends the run with its exit code; the last lines are ctest's own.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
# One more than there are processors: many tests wait for a clock, a lock or a disk.
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(($(nproc) + 1))}
step() { printf '\n== %s (%d s since the start)\n' "$1" "$SECONDS"; }

step "Packages"
packaging/install-deps.sh build test
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

for preset in release asan; do
    step "Build $preset"
    cmake --preset "$preset"
    cmake --build --preset "$preset"
done

step "Tests, release build"
ctest --preset release

step "Tests under the sanitizers"
ctest --preset asan
