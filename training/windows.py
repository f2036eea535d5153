"""Cuts documents into windows of fixed length, with the text before as context, as arrays for the model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from documents import ANY_TAG, UNTOLD, Document, Span
from pieces import PAD, START

LENGTHS = (64, 128, 256, 384)
WHOLE = LENGTHS[-1]
PASSAGES, CUES, MENTIONS, ENDS, ROLES = 16, 24, 16, 24, 8
"""How many of each a window holds at most."""
LONGEST_MENTION = 32

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Window:
    """Pieces [first, end) of a document; before them stands the mark of the start."""

    document: Document
    first: int
    end: int

    @property
    def length(self) -> int:
        """The shortest of the lengths that holds it."""
        return next(length for length in LENGTHS if length > self.end - self.first)


def windows_of(document: Document, stride: int, offset: int = 0) -> list[Window]:
    """Windows that cover a document; all are full but where the text is shorter."""
    size = WHOLE - 1
    total = len(document)
    if total <= size:
        return [Window(document, 0, total)]
    starts = list(range(-offset % stride, total - size, stride))
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    starts.append(total - size)
    return [Window(document, start, start + size) for start in dict.fromkeys(starts)]


def blank(length: int) -> Arrays:
    """A window of padding: nothing is told of it."""
    return {
        "ids": np.full(length, PAD, np.int32),
        "quoted": np.zeros(length, np.int32),
        "weight": np.ones((), np.float32),
        "entity_weight": np.ones((), np.float32),
        "role_weight": np.ones((), np.float32),
        "entities": np.full(length, ANY_TAG, np.int32),
        "cues": np.full(length, UNTOLD, np.int32),
        "sources": np.full(length, UNTOLD, np.int32),
        "contents": np.full(length, UNTOLD, np.int32),
        "roles": np.full(length, UNTOLD, np.int32),
        "key": np.full(length, np.nan, np.float32),
        "passage_spans": np.zeros((PASSAGES, 2), np.int32),
        "passage_kind": np.full(PASSAGES, UNTOLD, np.int32),
        "passage_right": np.zeros((PASSAGES, length), bool),
        "cue_spans": np.zeros((CUES, 2), np.int32),
        "cue_source": np.zeros((CUES, length), bool),
        "cue_content": np.zeros((CUES, length), np.float32),
        "mention_spans": np.zeros((MENTIONS, 2), np.int32),
        "mention_candidates": np.zeros((MENTIONS, length), bool),
        "mention_right": np.zeros((MENTIONS, length), bool),
        "ends": np.zeros((ENDS, 2), np.int32),
        "role_spans": np.zeros((ROLES, 2), np.int32),
        "role_right": np.zeros((ROLES, length), bool),
    }


def place(arrays: Arrays, window: Window) -> None:
    """Writes a window's pieces."""
    document, first, end = window.document, window.first, window.end
    arrays["ids"][0] = START
    arrays["ids"][1 : 1 + end - first] = document.ids[first:end]
    arrays["weight"] = np.full((), document.weight, np.float32)
    arrays["entity_weight"] = np.full((), document.entity_weight, np.float32)
    arrays["role_weight"] = np.full((), document.role_weight, np.float32)
    for passage in document.passages:
        span = _local(window, passage.span)
        if span:
            arrays["quoted"][span[0] : span[1]] = 1


def _local(window: Window, span: Span) -> Span | None:
    """A stretch's place in the window, clipped to it, or None outside."""
    first, end = max(span[0], window.first), min(span[1], window.end)
    return (first - window.first + 1, end - window.first + 1) if first < end else None


def _point(window: Window, first: int) -> int | None:
    """A piece's place in the window, or None outside."""
    return first - window.first + 1 if window.first <= first < window.end else None


def fill(window: Window, chance: np.random.Generator) -> Arrays:
    """A window with all that is told of it; of too many mentions some by chance."""
    arrays = blank(window.length)
    place(arrays, window)
    document = window.document
    inside = slice(1, 1 + window.end - window.first)
    for name in ("entities", "cues", "sources", "contents", "roles", "key"):
        told = getattr(document, name)
        if told is not None:
            arrays[name][inside] = told[window.first : window.end]
    ends: list[Span] = []
    _fill_passages(arrays, window, ends)
    _fill_cues(arrays, window, ends)
    _fill_mentions(arrays, window, chance)
    _fill_roles(arrays, window)
    for row, span in enumerate(ends[:ENDS]):
        arrays["ends"][row] = span
    return arrays


def _whole(window: Window, span: Span) -> Span | None:
    local = _local(window, span)
    return local if local and local[1] - local[0] == span[1] - span[0] <= LONGEST_MENTION else None


def _fill_pointer(right: np.ndarray, window: Window, mentions: list[Span], ends: list[Span]) -> None:
    """Where the right mentions begin, `<s>` where there is none; the first one's end is asked for too."""
    right[0] = not mentions
    for first, _ in mentions:
        at = _point(window, first)
        if at is not None:
            right[at] = True
    whole = _whole(window, mentions[0]) if mentions else None
    if whole:
        ends.append(whole)


def _fill_passages(arrays: Arrays, window: Window, ends: list[Span]) -> None:
    row = 0
    for passage in window.document.passages:
        span = _local(window, passage.span)
        if not span or row == PASSAGES:
            continue
        arrays["passage_spans"][row] = span
        arrays["passage_kind"][row] = passage.kind
        _fill_pointer(arrays["passage_right"][row], window, passage.speakers, ends)
        row += 1


def _fill_cues(arrays: Arrays, window: Window, ends: list[Span]) -> None:
    row = 0
    for told in window.document.attributions:
        span = _local(window, told.cue)
        if not span or row == CUES:
            continue
        arrays["cue_spans"][row] = span
        _fill_pointer(arrays["cue_source"][row], window, [told.source] if told.source else [], ends)
        for stretch in told.content:
            content = _local(window, stretch)
            if content:
                arrays["cue_content"][row, content[0] : content[1]] = 1
        row += 1


def _fill_mentions(arrays: Arrays, window: Window, chance: np.random.Generator) -> None:
    inside = [one for one in window.document.mentions if _whole(window, one.span)]
    if len(inside) > MENTIONS:
        # Words that point back teach more than first mentions.
        odds = np.array([0.3 if one.opening else 1.0 for one in inside])
        chosen = chance.choice(len(inside), MENTIONS, replace=False, p=odds / odds.sum())
        inside = [inside[number] for number in sorted(chosen)]
    row = 0
    for mention in inside:
        right = [at for at in (_point(window, one) for one in mention.right) if at is not None]
        if not right and not mention.opening:
            continue
        arrays["mention_spans"][row] = _local(window, mention.span)
        arrays["mention_right"][row, right + [0] * mention.opening] = True
        arrays["mention_candidates"][row, 0] = True
        for candidate in mention.candidates:
            at = _point(window, candidate)
            if at is not None:
                arrays["mention_candidates"][row, at] = True
        row += 1


def _fill_roles(arrays: Arrays, window: Window) -> None:
    row = 0
    for role, person in window.document.role_links:
        span, at = _local(window, role), _point(window, person[0])
        if span and at is not None and row < ROLES:
            arrays["role_spans"][row] = span
            arrays["role_right"][row, at] = True
            row += 1
