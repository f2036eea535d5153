"""From scores to spans: the best tags that make sense together, and stretches of pieces."""

from __future__ import annotations

import numpy as np


def best_tags(scores: np.ndarray) -> np.ndarray:
    """The likeliest run of tags (outside, then begin and inside of each kind) where inside follows its own kind.

    >>> best_tags(np.array([[2.0, 1.9, 0.0], [0.0, 0.0, 3.0]])).tolist()
    [1, 2]
    """
    length, tags = scores.shape
    before = np.zeros((tags, tags))
    for tag in range(2, tags, 2):
        before[:, tag] = -np.inf
        before[tag - 1 : tag + 1, tag] = 0
    highest = scores.max(-1, keepdims=True)
    logs = scores - highest - np.log(np.exp(scores - highest).sum(-1, keepdims=True))
    best = np.where((np.arange(tags) % 2 == 1) | (np.arange(tags) == 0), logs[0], -np.inf)
    origin = np.zeros((length, tags), np.int64)
    for place in range(1, length):
        paths = best[:, None] + before
        origin[place] = paths.argmax(0)
        best = paths.max(0) + logs[place]
    found = np.zeros(length, np.int64)
    found[-1] = best.argmax()
    for place in range(length - 1, 0, -1):
        found[place - 1] = origin[place, found[place]]
    return found


def spans_of(tags: np.ndarray) -> list[tuple[int, int, int]]:
    """Stretches [first, end) of one kind."""
    found = []
    place = 0
    while place < len(tags):
        tag = int(tags[place])
        end = place + 1
        if tag:
            kind = (tag - 1) // 2
            while end < len(tags) and tags[end] == 2 * kind + 2:
                end += 1
            found.append((place, end, kind))
        place = end
    return found


def stretches(inside: np.ndarray, gap: int) -> list[tuple[int, int]]:
    """Where something holds; stretches at most `gap` apart are one, specks beside a longer one are none."""
    places = np.flatnonzero(inside)
    found: list[list[int]] = []
    for place in places.tolist():
        if found and place - found[-1][1] <= gap:
            found[-1][1] = place + 1
        else:
            found.append([place, place + 1])
    long = [(first, end) for first, end in found if end - first > 2]
    return long or [(first, end) for first, end in found]
