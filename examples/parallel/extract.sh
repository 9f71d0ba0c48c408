#!/usr/bin/env bash
# Extracts with GNU parallel: rows in the order of the input, the same bytes as of a single run.
#   examples/parallel/extract.sh articles.jsonl > found.jsonl
# JOBS is the number of programs at once, BLOCK the bytes that each reads; more options of parallel go behind the file:
#   examples/parallel/extract.sh articles.jsonl --joblog log --resume-failed > found.jsonl
set -euo pipefail
input=$1
shift
# Malformed lines become error rows and status 3, which is no reason to call a block failed.
parallel --pipepart --arg-file "$input" --block "${BLOCK:-10M}" --keep-order --jobs "${JOBS:-2}" "$@" \
  '"${DEMARCHE:-demarche}" extract --workers 1 || [ $? = 3 ]'
