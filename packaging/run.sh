#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Leadline and shows it: packaging/run.sh [FILE.db]
# With a display the window opens on FILE.db, or on an example plan kept in the user's data folder.
# Without one, the example's roadmap is written as a PDF and the script says where.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

packaging/install-deps.sh build
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
cmake --preset release
cmake --build --preset release --target leadline
leadline=$root/build/release/app/leadline

# Qt wants a UTF-8 locale; a minimal system has none configured.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    plan=${1:-}
    if [ -z "$plan" ]; then
        folder=${XDG_DATA_HOME:-$HOME/.local/share}/leadline
        plan=$folder/example.db
        mkdir -p "$folder"
        [ -e "$plan" ] || "$leadline" new "$plan" --template example
    fi
    exec "$leadline" "$plan"
fi

plan=${1:-}
folder=$(mktemp -d "${TMPDIR:-/tmp}/leadline-XXXXXX")
if [ -z "$plan" ]; then
    plan=$folder/example.db
    "$leadline" new "$plan" --template example
fi
"$leadline" export "$plan" "$folder/roadmap.pdf"
echo "The plan is $plan"
echo "Its roadmap is $folder/roadmap.pdf"
