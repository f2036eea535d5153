"""Cuts the base's vocabulary down to the pieces that news in the supported languages uses, and writes the cut base."""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import wordfreq

from base import packed_file, read_base
from checkpoint import save
from pieces import SPECIAL, UNKNOWN, WORD, Pieces
from places import CUT

SIZE = 48_000
LANGUAGES = {"en": 1.0, "de": 1.0, "es": 1.0, "fr": 1.0, "pt": 0.3, "it": 0.3, "nl": 0.3}
# Running words that a language's frequency list stands for, about what the English corpora hold.
RUNNING_WORDS = 4_000_000
LIST_LENGTH = 120_000
# Letters and signs of the languages' news; other scripts' letters are "unknown".
ALPHABETS = ((0x20, 0x250), (0x2010, 0x2060), (0x20A0, 0x20D0), (0x2100, 0x2150))


def count_texts(pieces: Pieces, folder: Path) -> Counter[int]:
    """How often each piece occurs in the training texts."""
    words: Counter[str] = Counter()
    for path in sorted((folder / "train").glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                words.update(json.loads(line)["text"].split())
    counts: Counter[int] = Counter()
    for word, times in words.items():
        for number in pieces.cut(word).ids:
            counts[number] += times
    return counts


def count_lists(pieces: Pieces) -> dict[int, float]:
    """How often each piece would occur in text whose words are as frequent as the languages' lists say."""
    counts: dict[int, float] = defaultdict(float)
    for language, share in LANGUAGES.items():
        for word in wordfreq.top_n_list(language, LIST_LENGTH):
            times = wordfreq.word_frequency(word, language) * RUNNING_WORDS * share
            # The lists have no capitals; names and German nouns do.
            for form, part in ((word, 0.7), (word.capitalize(), 0.3)):
                for number in pieces.cut(form).ids:
                    counts[number] += times * part
    return counts


def choose(pieces: Pieces, counts: dict[int, float], size: int) -> list[int]:
    """The most frequent pieces and every single letter of the alphabets, in the base's order."""
    letters = {chr(code) for first, end in ALPHABETS for code in range(first, end)}
    single = {number for piece, number in pieces.ids.items() if piece == WORD or piece.removeprefix(WORD) in letters}
    kept = set(range(SPECIAL)) | single
    for number in sorted(counts, key=lambda number: -counts[number]):
        if len(kept) >= size:
            break
        kept.add(number)
    return sorted(kept)


def main() -> None:
    """Writes `.cache/cut`: pieces.json, and base.npz with 16-bit vectors of the pieces and all layers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that corpora/convert.ts wrote")
    parser.add_argument("--size", type=int, default=SIZE)
    given = parser.parse_args()
    base = read_base(packed_file())
    whole = Pieces(base.vocabulary.pieces, base.vocabulary.scores)
    in_texts = count_texts(whole, given.data)
    counts = count_lists(whole)
    for number, times in in_texts.items():
        counts[number] += times
    kept = choose(whole, counts, given.size)
    cut = Pieces([whole.pieces[number] for number in kept], base.vocabulary.scores[kept])
    CUT.mkdir(parents=True, exist_ok=True)
    cut.save(CUT / "pieces.json")
    weights = {**base.weights, "pieces.weight": base.weights["pieces.weight"][kept].astype(np.float16)}
    save(CUT / "base.npz", weights, {"heads": base.heads, "epsilon": base.epsilon})
    kept_set = set(kept) - {UNKNOWN}
    inside = sum(times for number, times in in_texts.items() if number in kept_set)
    share = 100 * inside / in_texts.total()
    print(f"{len(kept)} pieces of {len(whole.pieces)}; {share:.3f}% of the texts' pieces")


if __name__ == "__main__":
    main()
