"""Cuts text into pieces: SentencePiece's unigram cut over a vocabulary, each piece with its place in the text."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

START, PAD, END, UNKNOWN = 0, 1, 2, 3
SPECIAL = 4
"""The first pieces are the marks of start, padding, end of a paragraph, and unknown."""

WORD = "▁"
BLANK = frozenset("\t\n\f\r \u1680\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2581\ufeff\ufffd")
UNKNOWN_PENALTY = 10.0


@lru_cache(maxsize=1 << 16)
def normal(character: str) -> str:
    r"""What the base reads for one code point: its NFKC form; blanks are spaces, controls nothing.

    >>> normal("ﬁ"), normal("\u00a0"), normal("\x07")
    ('fi', ' ', '')
    """
    if character in BLANK:
        return " "
    if unicodedata.category(character) == "Cc":
        return ""
    return unicodedata.normalize("NFKC", character)


@dataclass(frozen=True)
class Cut:
    """Pieces of a text: their numbers, and the code points [start, end) that each stands for."""

    ids: list[int]
    starts: list[int]
    ends: list[int]


class Pieces:
    """A vocabulary of pieces with their scores."""

    def __init__(self, pieces: list[str], scores: np.ndarray) -> None:
        self.pieces = pieces
        self.scores = [float(score) for score in scores]
        self.ids = {piece: number for number, piece in enumerate(pieces) if number >= SPECIAL}
        self.longest = max(map(len, self.ids))
        self.unknown = min(self.scores) - UNKNOWN_PENALTY
        self._known: dict[str, list[tuple[int, int]]] = {}

    @classmethod
    def load(cls, path: Path) -> Pieces:
        """Reads what `save` wrote."""
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(data["pieces"], np.array(data["scores"], np.float32))

    def save(self, path: Path) -> None:
        """Writes pieces and scores as JSON."""
        data = {"pieces": self.pieces, "scores": self.scores}
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    def cut_word(self, word: str) -> list[tuple[int, int]]:
        """The likeliest pieces of a word with its leading mark, each with its length.

        No piece runs over a space, so a text's best cut is the best cuts of its words.
        """
        known = self._known.get(word)
        if known is not None:
            return known
        size = len(word)
        best = [0.0] + [-1e30] * size
        piece = [UNKNOWN] * (size + 1)
        origin = [0] * (size + 1)
        for start in range(size):
            so_far = best[start]
            for end in range(start + 1, min(size, start + self.longest) + 1):
                found = self.ids.get(word[start:end])
                if found is not None and so_far + self.scores[found] > best[end]:
                    best[end] = so_far + self.scores[found]
                    piece[end], origin[end] = found, start
            if so_far + self.unknown > best[start + 1]:
                best[start + 1] = so_far + self.unknown
                piece[start + 1], origin[start + 1] = UNKNOWN, start
        found_pieces = []
        end = size
        while end:
            found_pieces.append((piece[end], end - origin[end]))
            end = origin[end]
        found_pieces.reverse()
        self._known[word] = found_pieces
        return found_pieces

    def cut(self, text: str) -> Cut:
        """Cuts a paragraph; a piece that is a word's mark alone gets the place where the word starts."""
        cut = Cut([], [], [])
        word: list[str] = []
        places: list[int] = []

        def close() -> None:
            if not word:
                return
            at = -1
            for number, length in self.cut_word(WORD + "".join(word)):
                first = max(at, 0)
                last = at + length - 1
                cut.ids.append(number)
                cut.starts.append(places[first])
                cut.ends.append(places[last] + 1 if last >= 0 else places[first])
                at += length
            word.clear()
            places.clear()

        for place, character in enumerate(text):
            for one in normal(character):
                if one == " ":
                    close()
                else:
                    word.append(one)
                    places.append(place)
        close()
        return cut
