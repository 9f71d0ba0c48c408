#!/usr/bin/env bash
# Starts a PostgreSQL server of its own in a scratch folder, runs the command with DEMARCHE_POSTGRES set, and stops it.
set -euo pipefail

find_binaries() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
binaries=$(find_binaries)
if [ -z "$binaries" ] && command -v initdb >/dev/null; then binaries=$(dirname "$(command -v initdb)"); fi
if [ -z "$binaries" ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql >/dev/null
  binaries=$(find_binaries)
fi

folder=$(mktemp -d)
port=${DEMARCHE_POSTGRES_PORT:-54329}
run=()
if [ "$(id -u)" = 0 ]; then
  # PostgreSQL refuses to run as root.
  id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
  chown postgres "$folder"
  run=(setpriv --reuid=postgres --regid="$(id -gn postgres)" --clear-groups env HOME="$folder")
fi
stop() { "${run[@]}" "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT

"${run[@]}" "$binaries/initdb" -D "$folder/data" -A trust -U demarche --encoding=UTF8 --locale=C >/dev/null
"${run[@]}" "$binaries/pg_ctl" -D "$folder/data" -l "$folder/log" -w \
  -o "-p $port -k $folder -c listen_addresses=127.0.0.1" start >/dev/null
export DEMARCHE_POSTGRES="postgres://demarche@127.0.0.1:$port/postgres"
"$@"
