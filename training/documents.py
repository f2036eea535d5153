"""Reads the converted corpora: a document's pieces and, by piece, all that annotators say of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np

from pieces import END, Pieces

TYPES = ("PER", "ORG", "LOC", "MISC")
TAGS = 1 + 2 * len(TYPES)
"""Outside, then begin and inside of each type."""
ANY_TAG = (1 << TAGS) - 1
OUTSIDE, BEGIN, INSIDE, UNTOLD = 0, 1, 2, -1
KINDS = ("direct", "partial", "term")
SEALED = "judge"

Span = tuple[int, int]


@dataclass
class Passage:
    """A stretch between marks; `speakers` are the mentions that are right, none where nobody is named."""

    span: Span
    kind: int
    speakers: list[Span]


@dataclass
class Attribution:
    """A cue with its source, if one is named, and the stretches of what is said."""

    cue: Span
    source: Span | None
    content: list[Span]


@dataclass
class Mention:
    """Words that may mean somebody told elsewhere: first pieces to choose from, and those that are right."""

    span: Span
    candidates: list[int]
    right: list[int]
    opening: bool
    """Whether the text has nothing earlier that means the same, so that nobody is right."""


@dataclass
class Document:
    """Offsets are piece numbers; an array that is not told is None."""

    name: str
    corpus: str
    language: str
    weight: float
    text: str
    ids: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    entities: np.ndarray | None = None
    """A bit for each tag that a piece may have."""
    entity_weight: float = 1.0
    role_weight: float = 1.0
    """How much names and roles are worth beside the rest, where a program found them."""
    cues: np.ndarray | None = None
    sources: np.ndarray | None = None
    contents: np.ndarray | None = None
    roles: np.ndarray | None = None
    key: np.ndarray | None = None
    """By piece: at a paragraph's end how much it matters, NaN elsewhere."""
    passages: list[Passage] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    role_links: list[tuple[Span, Span]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def pieces_of(self, span: Iterable[int]) -> Span:
        """The pieces [first, end) that a stretch of the text touches."""
        start, end = span
        first = int(np.searchsorted(self.ends, start, "right"))
        last = int(np.searchsorted(self.starts, end, "left"))
        return first, max(first + 1, last)

    def text_of(self, span: Span) -> Span:
        """The stretch of text that pieces [first, end) stand for."""
        return int(self.starts[span[0]]), int(self.ends[span[1] - 1])


def cut_document(pieces: Pieces, row: dict[str, Any]) -> Document:
    """Cuts a row's text, each paragraph closed by a mark of its end."""
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for paragraph in row["text"].split("\n"):
        cut = pieces.cut(paragraph)
        if cut.ids:
            close = at + len(paragraph)
            ids += [*cut.ids, END]
            starts += [*(at + start for start in cut.starts), close]
            ends += [*(at + end for end in cut.ends), close]
        at += len(paragraph) + 1
    return Document(
        row["id"],
        row["corpus"],
        row["language"],
        row.get("weight", 1.0),
        row["text"],
        np.array(ids, np.int32),
        np.array(starts, np.int32),
        np.array(ends, np.int32),
    )


def _tags(document: Document, spans: Iterable[Span]) -> np.ndarray:
    tags = np.zeros(len(document), np.int8)
    for first, end in spans:
        tags[first:end] = INSIDE
        tags[first] = BEGIN
    return tags


def _read_entities(document: Document, row: dict[str, Any]) -> None:
    told = row.get("entityTypes", TYPES)
    outside = 1 << OUTSIDE
    for number, kind in enumerate(TYPES):
        if kind not in told:
            outside |= 3 << (1 + 2 * number)
    allowed = np.full(len(document), outside, np.uint16)
    for start, end, kind in row["entities"]:
        first, last = document.pieces_of((start, end))
        begin = 1 + 2 * TYPES.index(kind)
        allowed[first:last] = 1 << (begin + 1)
        allowed[first] = 1 << begin
    document.entities = allowed


def _read_attributions(document: Document, row: dict[str, Any]) -> None:
    for told in row["attributions"]:
        if not told["cue"]:
            continue
        cue = document.pieces_of((told["cue"][0][0], told["cue"][-1][1]))
        source = document.pieces_of(told["source"][0]) if told["source"] else None
        content = [document.pieces_of(span) for span in told["content"]]
        document.attributions.append(Attribution(cue, source, content))
    found = document.attributions
    document.cues = _tags(document, (one.cue for one in found))
    document.sources = _tags(document, (one.source for one in found if one.source))
    document.contents = _tags(document, (span for one in found for span in one.content))


def _read_indirect(document: Document, row: dict[str, Any]) -> None:
    """An annotated page tells the cues of speech: what one cue introduces, with marks and without, is one content.

    It calls less an attribution than PolNeAR does, so where somebody speaks a word may be a cue that it does not tell.
    """
    by_cue: dict[Span, Attribution] = {}
    told_speech = [
        *((told, told["source"]) for told in row["indirect"]),
        *((told, told["speaker"]) for told in row["quotations"]),
    ]
    for told, source in told_speech:
        if not told.get("cue"):
            continue
        cue = document.pieces_of(told["cue"])
        by = document.pieces_of(source) if source else None
        one = by_cue.setdefault(cue, Attribution(cue, by, []))
        one.content.append(document.pieces_of(told["span"]))
    document.attributions = sorted(by_cue.values(), key=lambda one: one.cue)
    ends = np.flatnonzero(document.ids == END)
    paragraph = np.searchsorted(ends, np.arange(len(document)))
    spoken = {int(paragraph[document.pieces_of(told["span"])[0]]) for told, _ in told_speech}
    tags = _tags(document, (one.cue for one in document.attributions))
    tags[np.isin(paragraph, list(spoken)) & (tags == OUTSIDE)] = UNTOLD
    document.cues = tags
    _read_named_speakers(document, row, told_speech)


def _read_named_speakers(document: Document, row: dict[str, Any], told_speech: list[tuple[Any, Any]]) -> None:
    """Whoever is called "the mayor" or "she" where speech is told, and elsewhere by name, means that name."""
    names = [document.pieces_of(entity[:2])[0] for entity in row["entities"]]
    seen: set[Span] = set()
    for told, source in told_speech:
        by_name = [document.pieces_of(span) for span in told["speakers"]]
        mention = document.pieces_of(source) if source else None
        if not by_name or not mention or mention in seen:
            continue
        if any(first < mention[1] and mention[0] < end for first, end in by_name):
            continue
        seen.add(mention)
        right = sorted({first for first, _ in by_name})
        document.mentions.append(Mention(mention, sorted({*names, *right}), right, False))


def _read_passages(document: Document, row: dict[str, Any]) -> None:
    for told in row["quotations"]:
        right = ([told["speaker"]] if told.get("speaker") else []) + told.get("speakers", [])
        document.passages.append(
            Passage(
                document.pieces_of(told["span"]),
                KINDS.index(told["kind"]),
                [document.pieces_of(span) for span in right],
            )
        )


def _read_pronouns(document: Document, row: dict[str, Any]) -> None:
    """GAP tells of two names whether the pronoun means them.

    It is to be found among all names, so every word with a capital is one to choose from. Where one is right, so are
    the words of that name elsewhere; where none is, all others may be.
    """
    capitals = {
        document.pieces_of(word.span())[0]: word.group()
        for word in re.finditer(r"\w+", document.text)
        if word.group()[0].isupper()
    }
    for told in row["pronouns"]:
        names = {document.pieces_of(one[:2])[0]: one for one in told["candidates"]}
        wrong = {first for first, one in names.items() if not one[2]}
        words = {word for start, end, right in told["candidates"] if right for word in document.text[start:end].split()}
        if words:
            right = {first for first, word in capitals.items() if word in words} | (names.keys() - wrong)
        else:
            right = capitals.keys() - wrong
        every = sorted(capitals.keys() | names.keys())
        mention = Mention(document.pieces_of(told["span"]), every, sorted(right - wrong), not words)
        document.mentions.append(mention)


def _read_clusters(document: Document, row: dict[str, Any]) -> None:
    clusters = [sorted(map(document.pieces_of, cluster)) for cluster in row["clusters"]]
    every = sorted(span for cluster in clusters for span in cluster)
    for cluster in clusters:
        for number, span in enumerate(cluster):
            candidates = [first for first, end in every if first < span[0]]
            right = [first for first, _ in cluster[:number] if first < span[0]]
            document.mentions.append(Mention(span, candidates, right, not right))


def _read_roles(document: Document, row: dict[str, Any]) -> None:
    document.role_links = [
        (document.pieces_of(told["role"]), document.pieces_of(told["person"])) for told in row["roles"]
    ]
    document.roles = _tags(document, (role for role, _ in document.role_links))


def _read_key(document: Document, row: dict[str, Any]) -> None:
    key = np.full(len(document), np.nan, np.float32)
    at = 0
    for paragraph, value in zip(row["text"].split("\n"), row["keyParagraphs"], strict=True):
        close = at + len(paragraph)
        key[(document.starts == close) & (document.ids == END)] = value
        at = close + 1
    document.key = key


READERS = {
    "entities": _read_entities,
    "attributions": _read_attributions,
    "quotations": _read_passages,
    "indirect": _read_indirect,
    "pronouns": _read_pronouns,
    "clusters": _read_clusters,
    "roles": _read_roles,
    "keyParagraphs": _read_key,
}


def read_row(pieces: Pieces, row: dict[str, Any]) -> Document:
    """A row of a converted corpus as a document; keys that it lacks are untold."""
    document = cut_document(pieces, row)
    for key, read in READERS.items():
        if key in row:
            read(document, row)
    shares = row.get("shares", {})
    document.entity_weight, document.role_weight = shares.get("entities", 1.0), shares.get("roles", 1.0)
    return document


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a converted corpus. What is set aside to judge by is not opened."""
    if SEALED in path.resolve().parts:
        raise PermissionError(f"{path} is set aside to judge by; nothing here may read it")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


FOLDS = 8
JOINED = 127
"""How many pieces short texts are joined to: one window with the mark of its start."""
FOLDED = ("polnear", "annotated")
"""What is judged by cross-validation."""


def fold_of(name: str) -> int:
    """Which of the folds a text is in, by its name alone."""
    return crc32(name.encode()) % FOLDS


def merge_rows(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row a text: what several corpora tell of the same text is learnt from one reading of it.

    What a program found may be worth less than the rest: `shares` has by key how much of the row's weight it has.
    """
    merged: dict[str, dict[str, Any]] = {}
    for row in rows:
        before = merged.setdefault(row["text"], row)
        if before is row:
            continue
        more, less = sorted((before, row), key=lambda one: -one["weight"])
        shares = dict(more.get("shares", {}))
        for key in less.keys() - more.keys():
            shares[key] = less.get("shares", {}).get(key, 1.0) * less["weight"] / more["weight"]
        merged[row["text"]] = {**less, **more, "shares": shares}
    return list(merged.values())


def read_corpora(
    pieces: Pieces, paths: Iterable[Path], most: int | None = None, fold: int | None = None
) -> list[Document]:
    """The documents of converted corpora, of each at most so many; articles of a fold are kept out."""
    rows = (row for path in paths for row in islice(read_rows(path), most))
    merged = merge_rows(rows)
    return join_short(
        read_row(pieces, row) for row in merged if row["corpus"] not in FOLDED or fold_of(row["id"]) != fold
    )


def join_short(documents: Iterable[Document]) -> list[Document]:
    """Puts neighbouring sentences with names together, as paragraphs of one text, so that windows are full."""
    found: list[Document] = []
    for document in documents:
        if found and can_join(found[-1], document):
            found[-1] = join(found[-1], document)
        else:
            found.append(document)
    return found


def can_join(one: Document, other: Document) -> bool:
    """Whether both are of one corpus, tell nothing but names, and are short."""
    names = is_names_alone(one) and is_names_alone(other) and one.corpus == other.corpus
    return names and len(one) + len(other) <= JOINED


def is_names_alone(document: Document) -> bool:
    """Whether nothing is told but names."""
    return document.entities is not None and document.cues is None and not document.mentions


def join(one: Document, other: Document) -> Document:
    """The second text after the first; both tell nothing but names."""
    shift = len(one.text) + 1
    assert one.entities is not None and other.entities is not None
    return replace(
        one,
        text=f"{one.text}\n{other.text}",
        ids=np.concatenate([one.ids, other.ids]),
        starts=np.concatenate([one.starts, other.starts + shift]),
        ends=np.concatenate([one.ends, other.ends + shift]),
        entities=np.concatenate([one.entities, other.entities]),
    )
