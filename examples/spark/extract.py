"""Extracts under Apache Spark: each partition is piped through `demarche extract`.

    spark-submit --master 'local-cluster[2,1,2048]' examples/spark/extract.py articles.jsonl found/

Rows come out in the order of the input, the same as of a single run: `cat found/part-*`.
`DEMARCHE` names the program where it is not on the workers' path.
"""

import os
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
program = os.environ.get("DEMARCHE", "demarche")
spark = SparkSession.builder.appName("demarche extract").getOrCreate()
# Malformed lines become error rows and status 3, which is no reason to run a partition again.
command = f"sh -c '{program} extract --workers 1; s=$?; [ $s = 3 ] && exit 0; exit $s'"
rows = spark.sparkContext.textFile(source, minPartitions=int(os.environ.get("PARTITIONS", "8")))
rows.pipe(command, checkCode=True).saveAsTextFile(target)
spark.stop()
