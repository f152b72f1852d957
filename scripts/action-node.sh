#!/usr/bin/env bash
# Finds a Node for the action to run with, and changes nothing of the job: the job’s own where that is new
# enough, else the newest of those that the runner keeps. Without any, the output “path” is empty.
set -euo pipefail

LEAST=20.19.0

is_new_enough() {
  local version
  version=$("$1" --version 2>/dev/null | tr -d 'v\r') || return 1
  [ "$(printf '%s\n' "$LEAST" "$version" | sort -V | head -n 1)" = "$LEAST" ]
}

own=$(command -v node || true)
path=''
if [ -n "$own" ] && command -v npm >/dev/null && is_new_enough "$own"; then
  # The program itself: a version manager’s command may be another Node in another folder.
  path=$("$own" -p process.execPath)
else
  kept=${RUNNER_TOOL_CACHE:-/nowhere}/node
  shopt -s nullglob
  found=("$kept"/*/*/bin/node "$kept"/*/*/node.exe)
  while IFS= read -r candidate; do
    # One of another architecture does not start.
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      path=$candidate
      break
    fi
  done < <(printf '%s\n' "${found[@]}" | sort -Vr)
fi
printf '%s\n' "path=$path" "own=$own" >> "$GITHUB_OUTPUT"
