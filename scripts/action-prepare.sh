#!/usr/bin/env bash
# Tells the action’s next steps where they are, which Node they use, and the key of what they keep. Where a
# Node had to be set up, the job’s own is put before it again.
set -euo pipefail

home=$(cd "$GITHUB_ACTION_PATH" && pwd -P)
node=$PRESSCHECK_NODE
if [ -z "$node" ]; then
  node=$(node -p process.execPath)
  if [ -n "$PRESSCHECK_OWN_NODE" ]; then
    # Links to these commands alone: the whole folder may hold others that the job has put something before.
    links=$(mktemp -d "$RUNNER_TEMP/presscheck-XXXXXX")
    for name in node npm npx corepack; do
      own=$(dirname "$PRESSCHECK_OWN_NODE")/$name
      if [ -e "$own" ]; then ln -s "$own" "$links/$name"; fi
    done
    printf '%s\n' "$links" >> "$GITHUB_PATH"
  fi
fi
key=$("$node" "$home/scripts/action-key.mjs")
printf '%s\n' "home=$home" "node=$node" "key=$key" >> "$GITHUB_OUTPUT"
