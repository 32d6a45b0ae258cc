#!/usr/bin/env python3
"""Runs tantivy, SQLite FTS5 and bm25s beside guidelab on the same files, and prints one table.

    python3 -m venv /tmp/engines && /tmp/engines/bin/pip install bm25s PyStemmer tantivy
    swift build -c release --product guidelab
    /tmp/engines/bin/python Tests/Comparison/engines.py FOLDER ...

A folder holds corpus.jsonl (id, title, text) and queries.jsonl (id, text). With qrels.tsv (query id,
document id, relevance) nDCG@10 and P@1 are printed too, guidelab's own by `guidelab collection`. Without
it only times are: make such a folder by `guidelab bench --sizes 100000 --write FOLDER`, and name it
with --speed, so that guidelab's index is timed on the same file by `guidelab bench --corpus`.

Every engine has English stemming and a title that counts twice, tantivy both as a field of its own and
as text that is said twice; one thread each, ten documents a question, each question asked once before it is timed.
"""
import argparse
import json
import math
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

DEPTH = 10
STOP_WORDS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then "
    "there these they this to was will with".split())


def read(folder):
    with open(os.path.join(folder, "corpus.jsonl"), encoding="utf-8") as file:
        documents = [(d["id"], d.get("title") or "", d["text"]) for d in map(json.loads, file)]
    with open(os.path.join(folder, "queries.jsonl"), encoding="utf-8") as file:
        queries = [(q["id"], q["text"]) for q in map(json.loads, file)]
    relevance = {}
    judged = os.path.join(folder, "qrels.tsv")
    if os.path.exists(judged):
        with open(judged, encoding="utf-8") as file:
            for query, document, grade in (line.rstrip("\n").split("\t") for line in file):
                if int(grade) > 0:
                    relevance.setdefault(query, {})[document] = int(grade)
        queries = [q for q in queries if q[0] in relevance]
    return documents, queries, relevance


def words(text):
    found = re.findall(r"\w+", text.lower())
    return [w for w in found if w not in STOP_WORDS] or found


class FTS5:
    name = "SQLite FTS5"

    def __init__(self, documents):
        self.database = sqlite3.connect(":memory:")
        self.database.execute(
            "create virtual table t using "
            "fts5(id unindexed, title, body, content='', tokenize='porter unicode61')")
        self.ids = [d[0] for d in documents]
        self.database.executemany(
            "insert into t(rowid, id, title, body) values (?, ?, ?, ?)",
            ((n, *d) for n, d in enumerate(documents)))

    def postings(self):
        return None

    def search(self, text):
        match = " OR ".join(f'"{w}"' for w in words(text))
        if not match:
            return []
        found = self.database.execute(
            "select rowid from t where t match ? order by bm25(t, 0, 2, 1) limit ?",
            (match, DEPTH))
        return [self.ids[row] for (row,) in found]


class Tantivy:
    name = "tantivy"
    has_fields = False

    def __init__(self, documents):
        import tantivy

        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("number", stored=True)
        for field in ("title", "body"):
            schema.add_text_field(field, tokenizer_name="en_stem", index_option="freq")
        self.folder = tempfile.TemporaryDirectory()
        self.index = tantivy.Index(schema.build(), path=self.folder.name)
        self.ids = [d[0] for d in documents]
        writer = self.index.writer(500_000_000, 1)
        for number, (_, title, text) in enumerate(documents):
            if not self.has_fields:
                title, text = "", f"{title} {title} {text}"
            writer.add_document(tantivy.Document(number=number, title=title, body=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def postings(self):
        files = [f for f in os.listdir(self.folder.name) if f.endswith(".idx")]
        return sum(os.path.getsize(os.path.join(self.folder.name, f)) for f in files)

    def opening(self):
        import tantivy

        start = time.perf_counter()
        tantivy.Index.open(self.folder.name).searcher()
        return time.perf_counter() - start

    def search(self, text):
        fields = ["title", "body"] if self.has_fields else ["body"]
        query = self.index.parse_query(" ".join(words(text)), fields, {"title": 2.0})
        found = self.searcher.search(query, DEPTH, count=False).hits
        return [self.ids[self.searcher.doc(address)["number"][0]] for _, address in found]


class TantivyFields(Tantivy):
    name = "tantivy, two fields"
    has_fields = True


class BM25S:
    name = "bm25s"

    def __init__(self, documents):
        import bm25s
        import Stemmer

        self.bm25s, self.stemmer = bm25s, Stemmer.Stemmer("english")
        self.ids = [d[0] for d in documents]
        texts = [f"{title} {title} {text}" for _, title, text in documents]
        tokens = bm25s.tokenize(texts, stopwords="en", stemmer=self.stemmer, show_progress=False)
        self.index = bm25s.BM25()
        self.index.index(tokens, show_progress=False)

    def postings(self):
        return None

    def search(self, text):
        tokens = self.bm25s.tokenize(
            [text], stopwords="en", stemmer=self.stemmer, show_progress=False)
        if not any(tokens.vocab):
            return []
        found, _ = self.index.retrieve(
            tokens, k=min(DEPTH, len(self.ids)), show_progress=False, n_threads=1)
        return [self.ids[n] for n in found[0]]


def ndcg(found, grades):
    gain = sum(grades.get(d, 0) / math.log2(n + 2) for n, d in enumerate(found[:10]))
    best = sorted(grades.values(), reverse=True)[:10]
    return gain / sum(g / math.log2(n + 2) for n, g in enumerate(best))


def percentile(times, share):
    ordered = sorted(times)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def measure(engine_class, documents, queries, relevance):
    start = time.perf_counter()
    engine = engine_class(documents)
    build = time.perf_counter() - start
    results = {q: engine.search(text) for q, text in queries}
    times = []
    for _, text in queries:
        start = time.perf_counter()
        engine.search(text)
        times.append((time.perf_counter() - start) * 1e3)
    row = {"engine": engine.name, "build s": f"{build:.2f}", "p50 ms": f"{percentile(times, .5):.3f}",
           "p99 ms": f"{percentile(times, .99):.3f}"}
    if engine.postings():
        row["postings MB"] = f"{engine.postings() / 1e6:.2f}"
        row["open ms"] = f"{statistics.median(engine.opening() for _ in range(5)) * 1e3:.2f}"
    if relevance:
        row["nDCG@10"] = f"{statistics.mean(ndcg(results[q], relevance[q]) for q, _ in queries):.3f}"
        row["P@1"] = "{:.3f}".format(statistics.mean(
            bool(results[q] and results[q][0] in relevance[q]) for q, _ in queries))
    return row


def guidelab(program, folder, documents, relevance, speed):
    row = {"engine": "guidelab"}
    if relevance:
        text = subprocess.run(
            [program, "collection", folder], check=True, capture_output=True, text=True).stdout
        cells = dict(zip(*(re.split(r"\s{2,}", line.strip()) for line in text.splitlines()[:2])))
        row.update({name: cells[name] for name in ("nDCG@10", "P@1")})
    if speed:
        text = subprocess.run(
            [program, "bench", "--sizes", str(len(documents)), "--json", "--corpus",
             os.path.join(folder, "corpus.jsonl")],
            check=True, capture_output=True, text=True).stdout
        figures = json.loads(text)
        row.update({
            "build s": f"{figures['build_s']:.2f}", "p50 ms": f"{figures['p50_ms']:.3f}",
            "p99 ms": f"{figures['p99_ms']:.3f}", "open ms": f"{figures['open_ms']:.2f}",
            "postings MB": f"{figures['posting_bytes'] / 1e6:.2f}"})
    return row


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--speed", action="store_true", help="time guidelab's index too")
    parser.add_argument("--guidelab", default=".build/release/guidelab", metavar="PROGRAM")
    parser.add_argument(
        "--engines", default="guidelab,tantivy,fields,fts5,bm25s", help="which, parted by commas")
    options = parser.parse_args()
    wanted = options.engines.split(",")
    columns = ["collection", "engine", "nDCG@10", "P@1", "build s", "postings MB", "open ms",
               "p50 ms", "p99 ms"]
    rows = []
    for folder in options.folders:
        documents, queries, relevance = read(folder)
        found = []
        if "guidelab" in wanted:
            found.append(guidelab(options.guidelab, folder, documents, relevance, options.speed))
        for name, engine in (
                ("tantivy", Tantivy), ("fields", TantivyFields), ("fts5", FTS5), ("bm25s", BM25S)):
            if name in wanted:
                found.append(measure(engine, documents, queries, relevance))
        name = os.path.basename(os.path.normpath(folder))
        rows += [{"collection": name, **row} for row in found]
    cells = [columns] + [[row.get(column, "") for column in columns] for row in rows]
    widths = [max(len(line[n]) for line in cells) for n in range(len(columns))]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


if __name__ == "__main__":
    sys.exit(main())
