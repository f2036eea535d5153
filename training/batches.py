"""Mixes corpora into batches of a few fixed shapes; an epoch's batches follow from the seed and its number alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from documents import Document
from windows import LENGTHS, WHOLE, Arrays, Window, blank, fill, windows_of

PIECES = 1536
"""About how many pieces a batch holds."""
STRIDE = WHOLE - 48


@dataclass(frozen=True)
class Share:
    """How a corpus is used: how often in an epoch, and how much its losses count."""

    licence: str = "not stated"
    often: float = 1.0
    weight: float = 1.0


def size_of(length: int) -> int:
    """How many windows of a length make a batch."""
    return PIECES // length


def epoch_windows(documents: list[Document], shares: dict[str, Share], seed: int, epoch: int) -> list[Window]:
    """The windows of an epoch: each document's cut begins elsewhere every time."""
    chance = np.random.default_rng([seed, epoch, 0])
    found = []
    for document in documents:
        often = shares.get(document.corpus, Share()).often
        times = int(often) + int(chance.random() < often - int(often))
        for _ in range(times):
            found += windows_of(document, STRIDE, int(chance.integers(STRIDE)))
    return found


def plan(windows: list[Window], seed: int, epoch: int) -> list[list[Window]]:
    """Batches of windows of one length each, in random order."""
    chance = np.random.default_rng([seed, epoch, 1])
    by_length: dict[int, list[Window]] = defaultdict(list)
    for number in chance.permutation(len(windows)):
        window = windows[number]
        by_length[window.length].append(window)
    batches = []
    for length in LENGTHS:
        own, size = by_length[length], size_of(length)
        batches += [own[at : at + size] for at in range(0, len(own), size)]
    return [batches[number] for number in chance.permutation(len(batches))]


def stack(windows: list[Window], chance: np.random.Generator, weights: dict[str, float] | None = None) -> Arrays:
    """A batch as arrays, filled up with blank windows."""
    length = windows[0].length
    rows = [fill(window, chance) for window in windows]
    for row, window in zip(rows, windows, strict=True):
        row["weight"] = row["weight"] * np.float32((weights or {}).get(window.document.corpus, 1.0))
    rows += [blank(length)] * (size_of(length) - len(rows))
    return {name: np.stack([row[name] for row in rows]) for name in rows[0]}
