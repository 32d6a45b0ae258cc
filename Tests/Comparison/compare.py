#!/usr/bin/env python3
"""Times other keyword engines on the files that `guidelab bench --save FOLDER` writes.

    python3 compare.py FOLDER [--engines tantivy,fts5,bm25s]

FOLDER holds corpus.jsonl (id, title, text) and queries.jsonl (id, text). Needs tantivy and bm25s from
PyPI, each left out where it is missing. One thread, the ten best, every question asked twice and timed
the second time; postings are the bytes on disk of the engine's postings, index those of all its files.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import sqlite3
import tempfile
import time


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def size(folder, ending=""):
    files = pathlib.Path(folder).rglob("*" + ending)
    return sum(f.stat().st_size for f in files if f.is_file())


def timed(ask, questions):
    for question in questions:
        ask(question)
    times = []
    for question in questions:
        start = time.perf_counter()
        ask(question)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return [times[min(len(times) - 1, int(len(times) * share))] for share in (0.5, 0.95, 0.99)]


def words(question):
    return re.findall(r"\w+", question.lower())


def tantivy_engine(documents, questions, folder):
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_unsigned_field("id", stored=True)
    for name in ("title", "text"):
        schema.add_text_field(name, tokenizer_name="en_stem", index_option="freq")
    index = tantivy.Index(schema.build(), path=folder)
    start = time.perf_counter()
    writer = index.writer(heap_size=512 << 20, num_threads=1)
    for number, document in enumerate(documents):
        writer.add_document(
            tantivy.Document(id=number, title=document["title"], text=document["text"]))
    writer.commit()
    writer.wait_merging_threads()
    built = time.perf_counter() - start
    start = time.perf_counter()
    index = tantivy.Index.open(folder)
    searcher = index.searcher()
    opened = time.perf_counter() - start

    def ask(question):
        query = index.parse_query(" ".join(words(question)), ["text", "title"])
        searcher.search(query, limit=10)

    return built, opened, size(folder, ".idx"), size(folder), timed(ask, questions)


def fts5_engine(documents, questions, folder):
    path = os.path.join(folder, "fts5.db")
    database = sqlite3.connect(path)
    start = time.perf_counter()
    database.execute(
        "create virtual table d using fts5(title, text, content='', detail=column,"
        " tokenize='porter unicode61')")
    rows = ((n, d["title"], d["text"]) for n, d in enumerate(documents))
    database.executemany("insert into d(rowid, title, text) values(?, ?, ?)", rows)
    database.commit()
    built = time.perf_counter() - start
    database.close()
    start = time.perf_counter()
    database = sqlite3.connect(path)
    opened = time.perf_counter() - start

    def ask(question):
        query = " OR ".join(f'"{word}"' for word in words(question))
        sql = "select rowid from d where d match ? order by bm25(d, 2, 1) limit 10"
        database.execute(sql, (query,)).fetchall()

    return built, opened, size(folder), size(folder), timed(ask, questions[:100])


def bm25s_engine(documents, questions, folder):
    import bm25s
    import Stemmer

    stemmer = Stemmer.Stemmer("english")
    start = time.perf_counter()
    texts = [d["title"] + " " + d["text"] for d in documents]
    tokens = bm25s.tokenize(texts, stemmer=stemmer, show_progress=False)
    retriever = bm25s.BM25()
    retriever.index(tokens, show_progress=False)
    built = time.perf_counter() - start
    retriever.save(folder)
    start = time.perf_counter()
    retriever = bm25s.BM25.load(folder, mmap=True)
    opened = time.perf_counter() - start

    def ask(question):
        query = bm25s.tokenize([question], stemmer=stemmer, show_progress=False)
        retriever.retrieve(query, k=10, show_progress=False, n_threads=0)

    return built, opened, size(folder), size(folder), timed(ask, questions[:200])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--engines", default="tantivy,fts5,bm25s")
    arguments = parser.parse_args()
    documents = list(lines(os.path.join(arguments.folder, "corpus.jsonl")))
    questions = [q["text"] for q in lines(os.path.join(arguments.folder, "queries.jsonl"))]
    engines = {"tantivy": tantivy_engine, "fts5": fts5_engine, "bm25s": bm25s_engine}
    print("engine    build s  open ms  postings MB  index MB  p50 ms  p95 ms  p99 ms")
    for name in arguments.engines.split(","):
        folder = tempfile.mkdtemp()
        try:
            built, opened, postings, whole, times = engines[name](documents, questions, folder)
        except ImportError as error:
            print(f"{name:8}  {error}")
            continue
        finally:
            shutil.rmtree(folder)
        print(
            f"{name:8} {built:8.1f} {opened * 1000:8.1f} {postings / 1e6:12.1f}"
            f" {whole / 1e6:9.1f} {times[0]:7.2f} {times[1]:7.2f} {times[2]:7.2f}")


if __name__ == "__main__":
    main()
