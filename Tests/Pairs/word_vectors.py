#!/usr/bin/env python3
"""Makes Knowledge/English/word-vectors.txt and subject-vectors.txt.

    pip install numpy scipy jax safetensors tokenizers
    python3 Tests/Pairs/word_vectors.py MODEL SENTENCES TERMS OUTPUT SUBJECTS

MODEL is the folder of all-MiniLM-L6-v2 (model.safetensors, tokenizer.json); SENTENCES a text with a
sentence a line; TERMS has a word of word-frequencies.txt and its term, as the program's Analyzer for
English gives it, a line, parted by a tab. The pairs are read from beside this file.

1. Each word is read by itself and in all sentences, and what the model gives for it is averaged.
2. Vectors of 128 dimensions, a linear map of these averages and a difference a stem that is kept small, are
   fitted by Adam so that the sum over a question's words lies nearest to the sum over its answer's (cross
   entropy among 512 pairs, among the sentences of 24 small guides and among those of its own guide), farther
   than a bound from all where nothing answers, and as near to each as the model has it (Hinton et al.,
   "Distilling the knowledge in a neural network", 2015). Two words that stand together in several texts, or
   with one between, have a vector as a word has, which begins as nothing (Wang and Manning, "Baselines and
   bigrams", 2012), and words and pairs of questions a difference. Those are kept that tell most.
3. The answers of the pairs and the sentences of the small guides are put into 256 groups, and the middle of
   each is a subject.
"""
import collections
import glob
import os
import re
import sys

import jax
import jax.numpy as jnp
import numpy as np
from scipy.cluster.vq import kmeans2
from safetensors.numpy import load_file
from tokenizers import Tokenizer

DIMENSIONS, WORDS, LONGEST, BATCH, EPOCHS = 128, 40, 110, 512, 6
# A pair is one that stands in so many texts, with a word between in so many; so many pairs are kept, and so many
# differences of questions.
TOGETHER, APART, PAIRS_KEPT, ASKED_KEPT = 8, 14, 30_000, 20_000
GUIDES, SENTENCES, QUESTIONS = 24, 16, 24
HERE = os.path.dirname(os.path.abspath(__file__))
ENGLISH = os.path.join(HERE, "../../Knowledge/English")


class Model:
    """The encoder: six layers of twelve heads, 384 numbers a token."""

    def __init__(self, folder):
        self.w = load_file(os.path.join(folder, "model.safetensors"))
        self.tokens = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokens.enable_truncation(128)
        self.tokens.no_padding()

    def norm(self, x, name):
        mean, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
        scaled = (x - mean) / np.sqrt(var + 1e-12)
        return (scaled * self.w[name + ".weight"] + self.w[name + ".bias"]).astype(np.float32)

    def outputs(self, ids, mask):
        count, length = ids.shape
        x = self.w["embeddings.word_embeddings.weight"][ids]
        x = x + self.w["embeddings.position_embeddings.weight"][:length]
        x = self.norm(x + self.w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        hidden = ((1 - mask) * -1e9)[:, None, None, :].astype(np.float32)
        for layer in range(6):
            name = f"encoder.layer.{layer}."

            def linear(y, part):
                return y @ self.w[name + part + ".weight"].T + self.w[name + part + ".bias"]

            query, key, value = (
                linear(x, "attention.self." + part).reshape(count, length, 12, 32).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value"))
            scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(32)) + hidden
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = scores / scores.sum(-1, keepdims=True) @ value
            seen = seen.transpose(0, 2, 1, 3).reshape(count, length, 384)
            x = self.norm(linear(seen, "attention.output.dense") + x, name + "attention.output.LayerNorm")
            y = linear(x, "intermediate.dense")
            y = y * (0.5 * (1 + np.tanh(np.float32(0.79788456) * (y + np.float32(0.044715) * y**3))))
            x = self.norm(linear(y, "output.dense") + x, name + "output.LayerNorm")
        return x

    def read(self, texts, each):
        """Calls each(index, encoding, outputs), texts of like length together."""
        encoded = self.tokens.encode_batch(texts)
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i].ids))
        for start in range(0, len(order), 64):
            batch = order[start:start + 64]
            length = max(len(encoded[i].ids) for i in batch)
            ids, mask = np.zeros((len(batch), length), int), np.zeros((len(batch), length), np.float32)
            for row, i in enumerate(batch):
                ids[row, :len(encoded[i].ids)] = encoded[i].ids
                mask[row, :len(encoded[i].ids)] = 1
            for row, out in enumerate(self.outputs(ids, mask)):
                i = batch[row]
                each(i, encoded[i], out[:len(encoded[i].ids)])


def table(name):
    rows = open(os.path.join(ENGLISH, name), encoding="utf8").read().split("\n")
    return dict(row.split("\t") for row in rows if row)


SPELT = {**{short: words for short, words in table("shorthand.txt").items() if short not in table("classes.txt")},
         **{short: words.lstrip("?") for short, words in table("contractions.txt").items()}}


def words(text):
    """The words, folded, contractions and what people type short spelt out."""
    found = re.findall(r"[a-z']+|\d+", text.lower().replace("’", "'").replace("-", " "))
    return [part for word in found for part in SPELT.get(word.strip("'"), word.strip("'")).split()]


def pairs_in(places):
    """The pairs of words that stand together, and behind them those with a word between: a 0 in their midst."""
    return [*zip(places, places[1:])] + [(one, 0, other) for one, other in zip(places, places[2:])]


def small_guides():
    """The sentences of each guide, and its questions with the place of the sentence that answers, or -1."""
    for name in sorted(glob.glob(os.path.join(HERE, "guides/*.txt"))):
        for block in open(name, encoding="utf8").read().strip().split("\n\n"):
            rows = [row.split("\t") for row in block.split("\n")[1:]]
            place = {row[0]: at for at, row in enumerate(row for row in rows if row[0] != "?")}
            yield ([row[1] for row in rows if row[0] != "?"][:SENTENCES],
                   [(row[1], place.get(row[2], -1)) for row in rows if row[0] == "?"][:QUESTIONS])


def packed(guides, ids, mean_of):
    """Ids and the model's means of sentences and questions, and the answers: -1 for none, -2 for no question."""
    count = len(guides)
    sentences, questions = np.zeros((count, SENTENCES, LONGEST), int), np.zeros((count, QUESTIONS, LONGEST), int)
    said, asked = np.zeros((count, SENTENCES, 384), np.float32), np.zeros((count, QUESTIONS, 384), np.float32)
    gold = np.full((count, QUESTIONS), -2)
    for guide, (texts, lines) in enumerate(guides):
        for at, text in enumerate(texts):
            sentences[guide, at], said[guide, at] = ids(text), mean_of[text]
        for at, (text, answer) in enumerate(lines):
            questions[guide, at], asked[guide, at] = ids(text), mean_of[text]
            gold[guide, at] = answer if answer < SENTENCES else -2
    return sentences, said, questions, asked, gold


def averages(model, texts, place):
    """The sum of what the model gives for each word in the texts, and in how many places that was."""
    sums, counts = np.zeros((len(place), 384), np.float32), np.zeros(len(place))

    def add(i, encoding, out):
        for match in re.finditer(r"[a-z']+|\d+", texts[i].lower()):
            at = place.get(match.group().strip("'"))
            rows = [k for k, (a, b) in enumerate(encoding.offsets)
                    if b > a and a < match.end() and b > match.start()]
            if at is not None and rows:
                sums[at] += out[rows].mean(0)
                counts[at] += 1

    model.read(texts, add)
    return sums, counts


def means(model, texts):
    vectors = np.zeros((len(texts), 384), np.float32)

    def add(i, _, out):
        vectors[i] = out.mean(0)

    model.read(texts, add)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def fitted(base, zipf, counts, pairs, guides):
    """Vectors of stems and pairs, and their differences in questions; `pairs` and `guides` are ids with the
    model's means."""
    start = np.linalg.svd(base[counts > 3], full_matrices=False)[2][:DIMENSIONS].T.copy()
    bands = np.clip((zipf * 2).astype(int), 0, 15)
    rarity = [np.log(np.clip((7 - (band + 0.5) / 2) / 4.5, 0.05, 1)) for band in range(16)]
    weights = {
        "map": jnp.array(start), "own": jnp.zeros((len(base), DIMENSIONS)),
        "asked": jnp.zeros((len(base), DIMENSIONS)), "band": jnp.array(rarity),
        "length": jnp.zeros(len(base)), "heat": jnp.array([np.log(12.0)] * 3), "bound": jnp.array(0.35)}
    fixed, first, band_of = jnp.array(base), jnp.array(start), jnp.array(bands)

    def text(w, ids, key, asks):
        at = jnp.maximum(ids - 1, 0)
        kept = (ids > 0) & jax.random.bernoulli(key, 0.85, ids.shape)
        vectors = fixed[at] @ w["map"] + w["own"][at] + (w["asked"][at] if asks else 0)
        lengths = jnp.exp(w["band"][band_of[at]] + w["length"][at]) * kept
        total = (vectors * lengths[..., None]).sum(-2)
        return total / jnp.sqrt((total * total).sum(-1, keepdims=True) + 1e-6)

    def small(w, *texts):
        used = jnp.maximum(jnp.concatenate([ids.ravel() for ids in texts]) - 1, 0)
        return (1.5 * (w["own"][used] ** 2).sum(1).mean() + 0.6 * (w["asked"][used] ** 2).sum(1).mean()
                + 0.45 * (w["length"][used] ** 2).mean())

    def among(w, sentences, said, questions, asked, gold, one, two):
        """What the small guides cost: among all their sentences and the bound, and in each by itself."""
        es, eq = text(w, sentences, one, False), text(w, questions, two, True)
        heat, is_said = jnp.exp(w["heat"][2]), sentences[..., 0] > 0
        flat, right = eq.reshape(-1, DIMENSIONS), gold.ravel()
        every = jnp.where(is_said.ravel()[None], flat @ es.reshape(-1, DIMENSIONS).T * heat, -1e9)
        every = jnp.concatenate([every, jnp.broadcast_to(w["bound"] * heat, (len(right), 1))], 1)
        first_of = jnp.repeat(jnp.arange(len(gold)) * SENTENCES, QUESTIONS)
        target = jnp.where(right >= 0, first_of + right, every.shape[1] - 1)
        told = -jax.nn.log_softmax(every, 1)[jnp.arange(len(right)), target] * (right > -2)
        own = jnp.where(is_said[:, None], jnp.einsum("gqd,gsd->gqs", eq, es) * heat, -1e9)
        chosen = jax.nn.log_softmax(own, 2)
        found = -jnp.take_along_axis(chosen, jnp.maximum(gold, 0)[..., None], 2)[..., 0] * (gold >= 0)
        model = jnp.where(is_said[:, None], jnp.einsum("gqd,gsd->gqs", asked, said) * 20, -1e9)
        taught = -(jax.nn.softmax(model, 2) * jnp.where(model > -1e8, chosen, 0)).sum(2)
        return (told.mean() + found.mean() + taught.mean()) / 2 + small(w, sentences, questions)

    def loss(w, q, a, tq, ta, key, *lessons):
        one, two, three, four = jax.random.split(key, 4)
        eq, ea = text(w, q, one, True), text(w, a, two, False)
        near, own = eq @ ea.T, jnp.arange(q.shape[0])
        odds = near * jnp.exp(w["heat"][0])
        found = -(jax.nn.log_softmax(odds, 1)[own, own] + jax.nn.log_softmax(odds, 0)[own, own]).mean() / 2
        taught = jax.nn.softmax(tq @ ta.T * 20, 1)
        told = -(taught * jax.nn.log_softmax(near * jnp.exp(w["heat"][1]), 1)).sum(1).mean()
        alike = ((eq @ eq.T - tq @ tq.T) ** 2).mean() + ((ea @ ea.T - ta @ ta.T) ** 2).mean()
        near_first = ((w["map"] - first) ** 2).sum() / DIMENSIONS
        return ((found + told) / 2 + 5 * alike + small(w, q, a) + 0.02 * near_first
                + among(w, *lessons, three, four))

    @jax.jit
    def step(w, mean, square, t, rate, key, batch, lessons):
        slope = jax.grad(loss)(w, *batch, key, *lessons)
        mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, slope)
        square = jax.tree.map(lambda v, g: 0.99 * v + 0.01 * g * g, square, slope)
        w = jax.tree.map(
            lambda p, m, v: p - rate * (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.99**t)) + 1e-8),
            w, mean, square)
        return w, mean, square

    mean, square = (jax.tree.map(jnp.zeros_like, weights) for _ in range(2))
    chance, key, t, ahead = np.random.RandomState(0), jax.random.PRNGKey(0), 0, []
    count, places = len(pairs[0]), len(guides[0])
    steps = EPOCHS * (count // BATCH)
    for _ in range(EPOCHS):
        order = chance.permutation(count)
        for b in range(count // BATCH):
            i = order[b * BATCH:(b + 1) * BATCH]
            if len(ahead) < GUIDES:
                ahead += list(chance.permutation(places))
            g, ahead = np.array(ahead[:GUIDES]), ahead[GUIDES:]
            key, now = jax.random.split(key)
            t += 1
            weights, mean, square = step(
                weights, mean, square, t, 3e-3 * (1 - t / steps), now,
                [part[i] for part in pairs], [part[g] for part in guides])
    lengths = np.exp(np.array(weights["band"])[bands] + np.array(weights["length"]))[:, None]
    return (np.array(fixed @ weights["map"] + weights["own"]) * lengths, np.array(weights["asked"]) * lengths)


def most_telling(vectors, often, first, kept):
    """Nothing in place of the vectors from the first on that are not among the longest and most frequent."""
    told = np.linalg.norm(vectors, axis=1) * np.sqrt(often)
    told[:first] = np.inf
    vectors = vectors.copy()
    vectors[np.argsort(-told, kind="stable")[first + kept:]] = 0
    return vectors


def counted(texts, size):
    """In how many of some texts, given as ids, each id stands."""
    return np.bincount(np.concatenate([np.unique(text[text > 0]) - 1 for text in texts]), minlength=size)


def letters(vector):
    number = int(np.clip(round((np.log2(np.abs(vector).max()) + 12) * 256), 0, 4095))
    levels = np.clip(np.round(vector / 2 ** (number / 256 - 12) * 31.5 + 31.5), 0, 63).astype(int)
    return "".join(chr(48 + x) for x in (number // 64, number % 64, *levels))


def subjects(vectors, answers):
    """The middles of groups of texts, given as ids."""
    padded = np.concatenate([np.zeros((1, DIMENSIONS)), vectors])
    texts = padded[answers].sum(1)
    texts /= np.linalg.norm(texts, axis=1, keepdims=True) + 1e-6
    middles, _ = kmeans2(texts, 256, minit="points", seed=1)
    return middles / (np.linalg.norm(middles, axis=1, keepdims=True) + 1e-6)


def main(folder, sentences, terms, output, subject_output):
    model = Model(folder)
    zipf = table("word-frequencies.txt")
    term_of = dict(row.split("\t") for row in open(terms).read().split("\n") if row)
    vocabulary = sorted(zipf)
    place = {word: at for at, word in enumerate(vocabulary)}
    pairs = [row.split("\t") for name in sorted(glob.glob(os.path.join(HERE, "*.tsv")))
             for row in open(name).read().split("\n") if row]
    guides = list(small_guides())
    lines = sorted({text for said, asked in guides for text in said + [line[0] for line in asked]})
    texts = open(sentences).read().split("\n") + [text for pair in pairs for text in pair[:2]] + lines
    sums, counts = averages(model, texts, place)
    alone = means(model, vocabulary)
    base, met = alone.copy(), counts > 0
    inside = sums[met] / counts[met][:, None]
    inside /= np.linalg.norm(inside, axis=1).mean()
    share = (counts[met] / (counts[met] + 2))[:, None]
    base[met] = share * inside + (1 - share) * alone[met]
    often = np.minimum(1, counts + 0.1)[:, None]
    base -= (base * often).sum(0) / often.sum()
    base /= np.linalg.norm(base, axis=1, keepdims=True)
    stems = sorted(set(term_of.values()), key=str.encode)
    at = {stem: i for i, stem in enumerate(stems)}
    stem_of = np.array([at[term_of[word]] for word in vocabulary])
    often = np.array([10 ** (int(zipf[word]) / 10) for word in vocabulary])
    whole, total, seen = np.zeros((len(stems), 384), np.float32), np.zeros(len(stems)), np.zeros(len(stems))
    np.add.at(whole, stem_of, base * np.sqrt(often)[:, None].astype(np.float32))
    np.add.at(total, stem_of, often)
    np.add.at(seen, stem_of, counts)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True) + 1e-9

    def places(text):
        return [at[term_of[word]] + 1 for word in words(text) if word in term_of][:WORDS]

    met = collections.Counter()
    for text in [text for pair in pairs for text in pair[:2]] + [
            text for said, asked in guides for text in said + [line[0] for line in asked]]:
        met.update(set(pairs_in(places(text))))
    often = sorted(pair for pair, count in met.items() if count >= (TOGETHER if len(pair) == 2 else APART))
    place_of = {pair: len(stems) + 1 + i for i, pair in enumerate(often)}
    names = stems + [" ".join(stems[i - 1] if i else "_" for i in pair) for pair in often]
    whole = np.concatenate([whole, np.zeros((len(often), 384), np.float32)])
    zipf = np.concatenate([np.log10(total), np.full(len(often), 7.0)])
    seen = np.concatenate([seen, np.zeros(len(often))])

    def ids(text):
        found = places(text)
        found = (found + [place_of[pair] for pair in pairs_in(found) if pair in place_of])[:LONGEST]
        return found + [0] * (LONGEST - len(found))

    questions, answers = (np.array([ids(pair[side]) for pair in pairs]) for side in (0, 1))
    asked, answered = (means(model, [pair[side] for pair in pairs]) for side in (0, 1))
    lessons = packed(guides, ids, dict(zip(lines, means(model, lines))))
    vectors, differences = fitted(whole, zipf, seen, (questions, answers, asked, answered), lessons)
    told = np.concatenate([answers] + [[ids(text) for text in said] for said, _ in guides])
    wanted = np.concatenate([questions] + [[ids(line[0]) for line in lines] for _, lines in guides])
    in_questions = counted(wanted, len(names))
    vectors = most_telling(vectors, counted(told, len(names)) + in_questions, len(stems), PAIRS_KEPT)
    differences[np.abs(vectors).max(1) == 0] = 0
    differences = most_telling(differences, in_questions, 0, ASKED_KEPT)
    rows = {name: vector for name, vector in zip(names, vectors)}
    rows.update({"?" + name: vectors[i] + differences[i]
                 for i, name in enumerate(names) if np.abs(differences[i]).max() > 0})
    with open(output, "wb") as file:
        file.writelines(sorted(
            f"{name}\t{letters(vector)}\n".encode() for name, vector in rows.items() if np.abs(vector).max() > 0))
    with open(subject_output, "w") as file:
        file.writelines(sorted(letters(middle) + "\n" for middle in subjects(vectors, told)))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
