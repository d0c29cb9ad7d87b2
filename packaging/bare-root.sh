#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves that the two commands install what they need: makes a Debian 12 root that has nothing but
# git, puts a clean clone of HEAD (and ../shared, when it is there) into it and runs
# packaging/run.sh and packaging/test.sh inside.
#   packaging/bare-root.sh [--keep] [FOLDER]
# FOLDER (default: a temporary one) must be on a file system that allows devices and programs. It is
# removed at the end unless --keep is given; a kept FOLDER is used again by the next run.
# Needs root, and a Debian-based system for the address of the package mirror.
set -euo pipefail
source_root=$(cd "$(dirname "$0")/.." && pwd)

keep=
folder=
for argument in "$@"; do
    case "$argument" in
        --keep) keep=1 ;;
        -*) echo "usage: packaging/bare-root.sh [--keep] [FOLDER]" >&2; exit 2 ;;
        *) folder=$argument ;;
    esac
done

if [ "$(id -u)" -ne 0 ]; then
    echo "bare-root: making a Debian root needs root" >&2
    exit 1
fi

# Mounts live in a name space of their own, so that none is left behind however the run ends.
if [ -z "${LEADLINE_BARE_ROOT_INSIDE:-}" ]; then
    export LEADLINE_BARE_ROOT_INSIDE=1
    exec unshare --mount --propagation private "$0" "$@"
fi

release=bookworm
repository() { # SUITE's address as this machine's apt knows it, or nothing
    # shellcheck disable=SC2016 # apt's own placeholder, not the shell's
    apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' "Codename: $1" \
        'Component: main' 2>/dev/null | head -n 1
}
mirror=$(repository "$release")
if [ -z "$mirror" ]; then
    echo "bare-root: apt on this machine lists no $release archive to make the root from" >&2
    exit 1
fi
command -v debootstrap >/dev/null || "$source_root/packaging/install-deps.sh" nightly

folder=${folder:-$(mktemp -d "${TMPDIR:-/tmp}/leadline-bare-XXXXXX")}
mkdir -p "$folder"
target=$(cd "$folder" && pwd)/root
finish() {
    umount --recursive --lazy "$target/proc" "$target/dev" 2>/dev/null || true
    # Never remove through a mount that is still there: /dev is the machine's own.
    if [ -z "$keep" ] && ! mountpoint -q "$target/dev" && ! mountpoint -q "$target/proc"; then
        rm -rf --one-file-system "$folder"
    fi
}
trap finish EXIT

SECONDS=0
say() { printf '\n== bare root: %s (%d s since the start)\n' "$1" "$SECONDS"; }

if [ -x "$target/usr/bin/git" ]; then
    say "using the root in $target again"
else
    say "making the root"
    debootstrap --variant=minbase --include=git "$release" "$target" "$mirror"
fi

# The root's apt goes where this machine's apt goes: same archives, same proxy.
for suite in "$release" "$release-updates" "$release-security"; do
    address=$(repository "$suite")
    [ -z "$address" ] || echo "deb $address $suite main"
done > "$target/etc/apt/sources.list"
apt-config dump | grep -i '^Acquire::.*Proxy' > "$target/etc/apt/apt.conf.d/90proxy" || true
cp -L /etc/resolv.conf /etc/hosts "$target/etc/"

mount -t proc proc "$target/proc"
mount --rbind /dev "$target/dev"

say "cloning"
rm -rf "$target/src"
mkdir -p "$target/src"
git clone -q --no-local "$source_root" "$target/src/leadline"
if [ -d "$source_root/../shared" ]; then
    cp -rL "$source_root/../shared" "$target/src/shared"
fi

inside() {
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        ${CMAKE_BUILD_PARALLEL_LEVEL:+"CMAKE_BUILD_PARALLEL_LEVEL=$CMAKE_BUILD_PARALLEL_LEVEL"} \
        ${CTEST_PARALLEL_LEVEL:+"CTEST_PARALLEL_LEVEL=$CTEST_PARALLEL_LEVEL"} \
        chroot "$target" /bin/bash -c "$1"
}

say "packaging/run.sh"
inside 'cd /src/leadline && packaging/run.sh' | tee "$target/run.log"
pdf=$(sed -n 's/^Its roadmap is //p' "$target/run.log")
if [ -z "$pdf" ] || [ "$(head -c 5 "$target$pdf")" != "%PDF-" ]; then
    echo "bare-root: packaging/run.sh wrote no PDF" >&2
    exit 1
fi

say "packaging/test.sh"
inside 'cd /src/leadline && packaging/test.sh'
say "done"
