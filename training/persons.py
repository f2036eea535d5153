"""Puts a reading's mentions together: names that are one person's, and words that mean one of them."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from documents import Document, Span
from reader import Reading


def group_names(names: list[str]) -> list[int]:
    """Which names are one person's: the same words, or some of the words of one longer name.

    >>> group_names(["Ada Lind", "Tom Lind", "Ada", "Lind"])
    [0, 1, 0, 3]
    """
    words = [frozenset(name.split()) for name in names]
    found = []
    for own in words:
        longer = {other for other in words if own < other}
        longest = {other for other in longer if not any(other < another for another in longer)}
        target = next(iter(longest)) if len(longest) == 1 else own
        found.append(words.index(target))
    return found


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share a place."""
    return one[0] < other[1] and other[0] < one[1]


class Persons:
    """The people of a reading: each name's person, and whom other words mean."""

    def __init__(self, reading: Reading) -> None:
        document = reading.document
        self.names = [(first, end) for first, end, kind in reading.entities if kind == "PER"]
        self.groups = group_names([_words(document, name) for name in self.names])
        self.mentions: dict[int, list[Span]] = defaultdict(list)
        for name, group in zip(self.names, self.groups, strict=True):
            self.mentions[group].append(name)
        self.meant: dict[Span, int] = {}
        for span, chances in reading.meant.items():
            meant = self._meant(span, chances)
            if meant is not None:
                self.meant[span] = meant
                self.mentions[meant].append(span)

    def _meant(self, span: Span, chances: np.ndarray) -> int | None:
        if any(overlap(span, name) for name in self.names):
            return None
        sums: dict[int, float] = defaultdict(float)
        for (first, end), group in zip(self.names, self.groups, strict=True):
            sums[group] += float(chances[first:end].sum())
        best = max(sums, key=lambda group: sums[group], default=None)
        return best if best is not None and sums[best] > float(chances[-1]) else None

    def also(self, span: Span) -> list[Span]:
        """All mentions of whom a stretch means, itself included."""
        groups = {group for name, group in zip(self.names, self.groups, strict=True) if overlap(span, name)}
        if span in self.meant:
            groups.add(self.meant[span])
        # A stretch with two people's names means neither alone.
        return [span, *self.mentions[groups.pop()]] if len(groups) == 1 else [span]


def _words(document: Document, span: Span) -> str:
    start, end = document.text_of(span)
    return document.text[start:end]
