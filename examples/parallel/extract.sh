#!/usr/bin/env bash
# Extracts with GNU parallel, here or on several machines (--sshlogin): rows in order, the same as of a single run.
#   examples/parallel/extract.sh articles.jsonl > found.jsonl
set -euo pipefail
parallel --pipepart --arg-file "$1" --block 10M --keep-order --jobs "${JOBS:-2}" 'demarche extract --workers 1'
