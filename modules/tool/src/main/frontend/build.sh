#!/usr/bin/env bash
# Gathers the files that pages load into the folder given, as assets.txt says; fetches them from npm when the lock file
# has changed since. Called by Maven.
set -euo pipefail
cd "$(dirname "$0")"
target=$1

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi

rm -rf "$target"
mkdir -p "$target"
grep -v '^ *\(#\|$\)' assets.txt | while read -r source _ name; do
  cp "$source" "$target/$name"
done
