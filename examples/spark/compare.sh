#!/usr/bin/env bash
# Extracts under Spark on a local cluster of two executors, and compares with a single run:
#   examples/spark/compare.sh articles.jsonl
# Needs Python and Java 17; Spark is installed once, in the folder SPARK_HOME_HERE.
set -euo pipefail
input=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
spark=${SPARK_HOME_HERE:-$HOME/.cache/demarche-spark}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DEMARCHE=${DEMARCHE:-demarche}

if [ ! -x "$spark/bin/spark-submit" ]; then
  python3 -m venv "$spark"
  "$spark/bin/pip" install --quiet pyspark==4.3.0
fi
PYSPARK_PYTHON="$spark/bin/python" "$spark/bin/spark-submit" --master 'local-cluster[2,1,1024]' \
  --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
  "$here/extract.py" "$input" "$work/found" 2>"$work/log" || { tail -20 "$work/log" >&2; exit 1; }
"$DEMARCHE" extract --workers 1 "$input" > "$work/single" || [ $? = 3 ]
cat "$work"/found/part-* | cmp - "$work/single"
echo "the same $(wc -l < "$work/single") rows"
