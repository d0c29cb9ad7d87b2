#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything that is too slow for every change: packaging/nightly.sh [PART…]
# Without parts all are run. A part that the tree holds nothing for says so and is skipped; a part
# that fails does not stop the others. Ends with one line a part and exits 1 if any failed.
# LEADLINE_FUZZ_SECONDS (3600): how long each fuzz target runs.
# shellcheck disable=SC2317 # the parts are called by name
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1

export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

parts=(clang tidy clazy fault libreoffice fuzz bench coverage bare-root)
skipped=77

skip() { echo "skipped: $1"; exit "$skipped"; }
build() { cmake --preset "$1" && cmake --build --preset "$1"; }

# The tests of one label on the release build, one at a time: they measure, or load the machine.
labelled() {
    build release
    cmake --build --preset release --target benches
    [ "$(ctest --test-dir build/release -N -L "^$1\$" | sed -n 's/^Total Tests: //p')" != 0 ] \
        || skip "no test carries the label $1"
    ctest --test-dir build/release -L "^$1\$" --output-on-failure --verbose --parallel 1
}

part_clang() {
    build clang
    ctest --preset clang
}

part_tidy() {
    build clang # the checks read its generated files
    run-clang-tidy-14 -quiet -p build/clang -j "$CMAKE_BUILD_PARALLEL_LEVEL" "^$root/(core|ui|app)/" \
        > build/clang/tidy.txt 2> build/clang/tidy-progress.txt || {
        sed 's/\x1b\[[0-9;]*m//g' build/clang/tidy.txt | grep -E '(warning|error):' | sort -u
        return 1
    }
}

part_clazy() {
    CLAZY_CHECKS=$(grep -v '^#' .clazy | paste -sd,)
    export CLAZY_CHECKS
    cmake --preset clazy
    # All findings at once, each once: a header's come with every file that includes it.
    cmake --build --preset clazy -- -k 0 > build/clazy/clazy.txt 2>&1 || {
        grep -E '(warning|error):' build/clazy/clazy.txt | sort -u
        return 1
    }
}

part_fault() { labelled soak; }
part_bench() { labelled bench; }

# What our CSV holds is text in a spreadsheet, whatever it begins with.
part_libreoffice() {
    command -v soffice > /dev/null || skip "LibreOffice isn't installed"
    build release
    local folder leadline=$root/build/release/app/leadline title
    local titles=("=1+1" "+1+1" "-1+1" "@SUM(1)" "=HYPERLINK(\"http://localhost\")" "＝1+1")
    folder=$(mktemp -d)
    export LEADLINE_HOME=$folder/home
    "$leadline" new "$folder/plan.db"
    "$leadline" add "$folder/plan.db" product key=PAY name=Payments
    for title in "${titles[@]}"; do
        "$leadline" add "$folder/plan.db" feature product=PAY "title=$title"
    done
    "$leadline" export "$folder/plan.db" "$folder/features.csv" --entity feature
    # The same text without our apostrophe: LibreOffice must see a formula, or this check sees nothing.
    printf 'title\r\n=1+1\r\n' > "$folder/unguarded.csv"
    # Comma, quotes, UTF-8, from line 1; formulas are evaluated where LibreOffice sees any.
    soffice --headless "-env:UserInstallation=file://$folder/profile" \
        --infilter="CSV:44,34,76,1,,0,false,true,false,false,false,-1" \
        --convert-to fods --outdir "$folder" "$folder/features.csv" "$folder/unguarded.csv" > /dev/null
    if ! grep -q 'table:formula' "$folder/unguarded.fods"; then
        echo "LibreOffice sees no formula where there is one: $folder/unguarded.fods"
        return 1
    fi
    if grep -q 'table:formula' "$folder/features.fods"; then
        echo "LibreOffice takes a text for a formula: $folder/features.fods"
        return 1
    fi
    for title in "${titles[@]}"; do
        if ! sed "s/&apos;/'/g; s/&quot;/\"/g" "$folder/features.fods" | grep -F "'$title</text:p>" > /dev/null; then
            echo "LibreOffice doesn't show '$title': $folder/features.fods"
            return 1
        fi
    done
    echo "${#titles[@]} texts that look like formulas are texts"
    rm -r "$folder"
}

# Each target goes on from what it found interesting before; the seeds come from the target itself.
part_fuzz() {
    cmake --preset fuzz
    cmake --build --preset fuzz --target fuzz_targets
    local failed=0 target corpus findings
    for target in build/fuzz/tests/fuzz/fuzz_*; do
        if [ ! -f "$target" ] || [ ! -x "$target" ]; then continue; fi
        corpus=build/fuzz/corpus/${target##*/}
        mkdir -p "$corpus"
        "$target" "--write-seeds=$corpus"
        # What was found once is run again every night.
        findings=()
        [ ! -d "tests/fuzz/findings/${target##*/}" ] || findings=("tests/fuzz/findings/${target##*/}")
        "$target" -max_total_time="${LEADLINE_FUZZ_SECONDS:-3600}" -timeout=25 -rss_limit_mb=2048 \
            -max_len=65536 -print_final_stats=1 -artifact_prefix="build/fuzz/${target##*/}-" \
            "$corpus" "${findings[@]}" || failed=1
    done
    return "$failed"
}

part_coverage() {
    build coverage
    find build/coverage -name '*.gcda' -delete
    local tests=0
    ctest --preset coverage || tests=$?
    gcovr --root . --object-directory build/coverage --filter 'core/' --filter 'ui/' --filter 'app/' \
        --exclude-throw-branches --html-details build/coverage/index.html --print-summary \
        > build/coverage/summary.txt
    grep -E '^(lines|functions|branches):' build/coverage/summary.txt
    return "$tests"
}

part_bare-root() {
    [ "$(id -u)" -eq 0 ] || skip "it needs root"
    packaging/bare-root.sh
}

chosen=("$@")
[ $# -gt 0 ] || chosen=("${parts[@]}")
for part in "${chosen[@]}"; do
    if ! declare -F "part_$part" > /dev/null; then
        echo "nightly: unknown part '$part' (${parts[*]})" >&2
        exit 2
    fi
done

packaging/install-deps.sh build test nightly || exit 1
failed=0
report=()
for part in "${chosen[@]}"; do
    printf '\n== %s (%d s since the start)\n' "$part" "$SECONDS"
    started=$SECONDS
    (set -e; "part_$part")
    status=$?
    case $status in
        0) word="done" ;;
        "$skipped") word="skipped" ;;
        *) word="FAILED"; failed=1 ;;
    esac
    report+=("$(printf '%-10s %-8s %5d s' "$part" "$word" $((SECONDS - started)))")
done
printf '\n== Summary\n'
printf '%s\n' "${report[@]}"
exit $failed
