"""Reads whole documents with a trained model: windows, one reading of each, every head's answer put back in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from batches import size_of
from decode import best_tags, spans_of, stretches
from documents import TYPES, Document, Span
from heads import LABELS, POINTERS, Heads
from model import Model, tensors_of
from pieces import END, PAD
from windows import CUES, MENTIONS, PASSAGES, ROLES, WHOLE, Arrays, Window, blank, place, windows_of

STRIDE = WHOLE - 128
CONTENT_FROM = 0.5
"""How likely a piece belongs to a cue's content for it to be taken."""
WITHIN_GAP = 3
"""Pieces between two stretches of one cue's content that belong to it all the same."""


@dataclass
class ReadPassage:
    """A passage with its kind's and its speaker's likelihood; no speaker: nobody is named.

    `speakers` is how likely each piece of the document begins the speaker's mention: several mentions of one share it.
    """

    span: Span
    kinds: np.ndarray
    speaker: Span | None
    nobody: float
    confidence: float
    speakers: np.ndarray


@dataclass
class ReadAttribution:
    """A cue with whom it names and what is said; `likely` is how likely it is a cue at all, `sources` as speakers."""

    cue: Span
    source: Span | None
    confidence: float
    content: list[Span]
    likely: float
    sources: np.ndarray


@dataclass
class ReadRole:
    """Words that say what somebody is, and where that somebody's name begins."""

    span: Span
    person: int | None
    confidence: float


@dataclass
class Reading:
    """All that the model tells of a document; offsets are pieces of it."""

    document: Document
    entities: list[tuple[int, int, str]]
    sure: list[float]
    """By name: how likely its pieces are in a name of that type."""
    passages: list[ReadPassage] = field(default_factory=list)
    attributions: list[ReadAttribution] = field(default_factory=list)
    roles: list[ReadRole] = field(default_factory=list)
    meant: dict[Span, np.ndarray] = field(default_factory=dict)
    """By mention: how likely it means each piece of the document; the last is nobody."""
    key: dict[int, float] = field(default_factory=dict)
    """By the piece that ends a paragraph: how much the paragraph matters."""


class Reader:
    """Reads documents with a trained model."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def read(self, documents: Iterable[Document], stride: int = STRIDE) -> Iterator[Reading]:
        """Reads documents in turn."""
        for document in documents:
            yield self.read_one(document, windows_of(document, stride))

    def read_one(self, document: Document, windows: list[Window]) -> Reading:
        """Reads one document by its windows: tags first, then what passages and cues ask, then who is meant."""
        few = _few(windows)
        batches = [self._batch(windows[at : at + few], few) for at in range(0, len(windows), few)]
        states, labels = [], []
        for batch in batches:
            given = tensors_of(batch)
            with torch.no_grad():
                found = self.model.read(given["ids"], given["quoted"])[-1]
                told = self.model.heads.tags(found)
            states.append(found)
            labels.append({name: scores.numpy() for name, scores in told.items()})
        owner = owners(document, windows)
        local = np.arange(len(document)) - np.array([window.first for window in windows])[owner] + 1
        merged = {name: np.concatenate([told[name] for told in labels])[owner, local] for name in LABELS}
        names = spans_of(best_tags(merged["entities"]))
        tags = _softmax(merged["entities"])
        sure = [float(tags[first:end, 1 + 2 * kind : 3 + 2 * kind].sum(-1).mean()) for first, end, kind in names]
        reading = Reading(document, [(first, end, TYPES[kind]) for first, end, kind in names], sure)
        for at in np.flatnonzero(document.ids == END):
            reading.key[int(at)] = float(1 / (1 + np.exp(-merged["key"][at, 0])))
        windowed = Windowed(document, windows, batches, states, owner)
        cues = [(first, end) for first, end, _ in spans_of(best_tags(merged["cues"]))]
        passages = [one.span for one in document.passages]
        likely = 1 - _softmax(merged["cues"])[:, 0]
        roles = [(first, end) for first, end, _ in spans_of(best_tags(merged["roles"]))]
        for window, own, answers in self._answers(windowed, {"passage": passages, "cue": cues, "role": roles}):
            _put_passages(reading, window, own["passage"], answers)
            _put_attributions(reading, window, own["cue"], answers, likely)
            _put_roles(reading, window, own["role"], answers)
        asked = {one.span for one in document.mentions}
        asked.update(one.speaker for one in reading.passages if one.speaker)
        asked.update(one.source for one in reading.attributions if one.source)
        for window, own, answers in self._answers(windowed, {"mention": sorted(asked)}):
            _put_meant(reading, window, own["mention"], answers)
        return reading

    def _batch(self, windows: list[Window], few: int) -> Arrays:
        rows = []
        for window in windows:
            row = blank(window.length)
            place(row, window)
            rows.append(row)
        rows += [blank(windows[0].length)] * (few - len(rows))
        return {name: np.stack([row[name] for row in rows]) for name in ("ids", "quoted")}

    def _answers(
        self, windowed: Windowed, asked: dict[str, list[Span]]
    ) -> Iterator[tuple[Window, dict[str, list[Span]], dict[str, np.ndarray]]]:
        """Each window with the stretches that it sees best and what the heads say of them."""
        few = _few(windowed.windows)
        waiting = windowed.share_out(asked)
        while any(any(own.values()) for own in waiting):
            for number, (batch, states) in enumerate(zip(windowed.batches, windowed.states, strict=True)):
                rows = windowed.windows[number * few : (number + 1) * few]
                taken = [
                    {name: _take(waiting[number * few + row].get(name, []), most) for name, most in MOST.items()}
                    for row in range(len(rows))
                ]
                if not any(any(own.values()) for own in taken):
                    continue
                given = dict(batch)
                for name, most in MOST.items():
                    given[name] = np.zeros((few, most, 2), np.int32)
                    for row, window in enumerate(rows):
                        for at, span in enumerate(taken[row][name]):
                            given[name][row, at] = _local(window, span)
                answers = _ask(self.model.heads, states, given)
                for row, window in enumerate(rows):
                    yield window, taken[row], {name: told[row] for name, told in answers.items()}


@dataclass
class Windowed:
    """A document's windows with their readings; `owner` is by piece the window that sees it best."""

    document: Document
    windows: list[Window]
    batches: list[Arrays]
    states: list[Tensor]
    owner: np.ndarray

    def share_out(self, asked: dict[str, list[Span]]) -> list[dict[str, list[Span]]]:
        """By window the stretches to ask for: those whose middle it sees best, or of a long one its beginning."""
        found: list[dict[str, list[Span]]] = [{name: [] for name in asked} for _ in self.windows]
        for name, spans in asked.items():
            for first, end in spans:
                middle = min((first + end) // 2, first + LONG)
                found[int(self.owner[middle])][name].append((first, end))
        return found


MOST = {"passage": PASSAGES, "cue": CUES, "mention": MENTIONS, "role": ROLES}
LONG = 60


def _take(spans: list[Span], most: int) -> list[Span]:
    taken = spans[:most]
    del spans[:most]
    return taken


def _local(window: Window, span: Span) -> Span:
    shift = 1 - window.first
    return max(1, span[0] + shift), min(window.end + shift, span[1] + shift)


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    out: np.ndarray = raised / raised.sum(-1, keepdims=True)
    return out


def _few(windows: list[Window]) -> int:
    """Windows to a batch: all programs have few shapes."""
    return min(4, size_of(windows[0].length)) if len(windows) > 1 else 1


def owners(document: Document, windows: list[Window]) -> np.ndarray:
    """By piece the window that sees most around it; what stands before counts half."""
    places = np.arange(len(document))
    sights = []
    for window in windows:
        before = np.where(window.first == 0, WHOLE, (places - window.first) / 2)
        after = np.where(window.end == len(document), WHOLE, window.end - 1 - places)
        inside = (places >= window.first) & (places < window.end)
        sights.append(np.where(inside, np.minimum(before, after), -1))
    found: np.ndarray = np.argmax(np.stack(sights), axis=0)
    return found


@torch.no_grad()
def _ask(heads: Heads, states: Tensor, given: Arrays) -> Arrays:
    batch = tensors_of(given)
    padding = (batch["ids"] == PAD)[:, None, :]
    found: dict[str, Tensor] = {}
    for name, of in POINTERS.items():
        told = heads.point(name, states, batch[of], padding)
        if name == "content":
            found[name] = torch.sigmoid(told[name])
            continue
        found |= {part: torch.softmax(scores, -1) for part, scores in told.items()}
        if name in ("speaker", "source"):
            found[name + "_end"] = heads.find_ends(states, told[name].argmax(-1)).argmax(-1)
    return {name: answer.numpy() for name, answer in found.items()}


def _mention(window: Window, told: dict[str, np.ndarray], name: str, at: int) -> Span | None:
    first = int(told[name][at].argmax())
    end = int(told[name + "_end"][at])
    shift = window.first - 1
    return (first + shift, min(window.end, max(first, end) + shift + 1)) if first else None


def _put_passages(reading: Reading, window: Window, spans: list[Span], told: dict[str, np.ndarray]) -> None:
    for at, span in enumerate(spans):
        chances = told["speaker"][at]
        speaker = _mention(window, told, "speaker", at)
        likely = _spread(reading, window, chances)
        found = ReadPassage(span, told["kind"][at], speaker, float(chances[0]), float(chances.max()), likely)
        reading.passages.append(found)


def _put_attributions(
    reading: Reading, window: Window, cues: list[Span], told: dict[str, np.ndarray], likely: np.ndarray
) -> None:
    size = window.end - window.first
    for at, cue in enumerate(cues):
        source = _mention(window, told, "source", at)
        content = [
            (first + window.first, end + window.first)
            for first, end in stretches(told["content"][at][1 : 1 + size] > CONTENT_FROM, WITHIN_GAP)
        ]
        chances = told["source"][at]
        sure = float(likely[cue[0] : cue[1]].mean())
        sources = _spread(reading, window, chances)
        reading.attributions.append(ReadAttribution(cue, source, float(chances.max()), content, sure, sources))


def _put_roles(reading: Reading, window: Window, roles: list[Span], told: dict[str, np.ndarray]) -> None:
    for at, span in enumerate(roles):
        person = int(told["role"][at].argmax())
        confidence = float(told["role"][at].max())
        reading.roles.append(ReadRole(span, person + window.first - 1 if person else None, confidence))


def _put_meant(reading: Reading, window: Window, mentions: list[Span], told: dict[str, np.ndarray]) -> None:
    for at, span in enumerate(mentions):
        reading.meant[span] = _spread(reading, window, told["meant"][at])


def _spread(reading: Reading, window: Window, chances: np.ndarray) -> np.ndarray:
    """A window's chances as the document's; the last is nobody."""
    spread = np.zeros(len(reading.document) + 1, np.float32)
    spread[window.first : window.end] = chances[1 : 1 + window.end - window.first]
    spread[-1] = chances[0]
    return spread
