"""Reads texts with a trained model, for whom the trainer's figures are not enough: a line of JSON in, a line out.

In: {"id", "text", "passages": [[start, end]...], "mentions": [[start, end]...]}; paragraphs are divided by line breaks,
passages are what stands between marks, mentions what may mean somebody. Out: what the heads tell. Offsets count UTF-16
code units, as everywhere outside the trainer.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

import numpy as np

from documents import KINDS, Document, Mention, Passage, Span, read_row
from model import load_model
from pieces import END, Pieces
from places import CUT
from reader import Reader, Reading

LIKELIEST = 12
UNLIKELY = 0.01

Row = dict[str, Any]


class Units:
    """Code points of a text to UTF-16 code units and back."""

    def __init__(self, text: str) -> None:
        widths = np.fromiter((1 + (ord(letter) > 0xFFFF) for letter in text), np.int64, len(text))
        self.before = np.concatenate([[0], np.cumsum(widths)])

    def points(self, span: list[int]) -> Span:
        """A stretch of code units in code points."""
        first, end = np.searchsorted(self.before, span)
        return int(first), int(end)

    def units(self, span: Span) -> list[int]:
        """A stretch of code points in code units."""
        return [int(self.before[span[0]]), int(self.before[span[1]])]


def prepare(pieces: Pieces, row: Row) -> tuple[Document, Units]:
    """A line's text with the stretches that are asked about."""
    units = Units(row["text"])
    document = read_row(pieces, {"corpus": "", "language": "", "id": row["id"], "text": row["text"]})

    def ask(name: str) -> list[Span]:
        return [document.pieces_of(units.points(span)) for span in row.get(name, [])]

    document.passages = [Passage(span, 0, []) for span in ask("passages")]
    document.mentions = [Mention(span, [], [], False) for span in ask("mentions")]
    return document, units


def tell(reading: Reading, units: Units) -> Row:
    """What the heads tell, in code units."""
    document = reading.document

    def place(span: Span | None) -> list[int] | None:
        return units.units(document.text_of(span)) if span else None

    by_span = {one.span: one for one in reading.passages}
    return {
        "id": document.name,
        "entities": [
            [*units.units(document.text_of((first, end))), kind, _rounded(sure)]
            for (first, end, kind), sure in zip(reading.entities, reading.sure, strict=True)
        ],
        "passages": [
            {
                "span": place(one.span),
                "kinds": dict(zip(KINDS, map(_rounded, one.kinds), strict=True)),
                "speaker": place(one.speaker),
                "confidence": _rounded(one.confidence),
                **_likeliest(document, one.speakers, units),
            }
            for one in (by_span[asked.span] for asked in document.passages)
        ],
        "attributions": [
            {
                "cue": place(one.cue),
                "source": place(one.source),
                "confidence": _rounded(one.confidence),
                "content": [place(span) for span in one.content],
                "cueConfidence": _rounded(one.likely),
                **_likeliest(document, one.sources, units),
            }
            for one in reading.attributions
        ],
        "roles": [
            {
                "span": place(one.span),
                "person": place((one.person, one.person + 1)) if one.person is not None else None,
                "confidence": _rounded(one.confidence),
            }
            for one in reading.roles
        ],
        "meant": [{"span": place(span), **_likeliest(document, meant, units)} for span, meant in reading.meant.items()],
        "paragraphs": [
            [units.units((int(document.starts[at]), int(document.ends[at])))[0], _rounded(reading.key[int(at)])]
            for at in np.flatnonzero(document.ids == END)
        ],
    }


def _rounded(number: Any) -> float:
    return round(float(number), 4)


def _likeliest(document: Document, chances: np.ndarray, units: Units) -> Row:
    """The pieces that are likely to begin what is meant, and how likely it is that nobody is."""
    best = np.argsort(-chances[:-1])[:LIKELIEST]
    likely = [
        [*units.units(document.text_of((int(at), int(at) + 1))), _rounded(chances[at])]
        for at in best
        if chances[at] > UNLIKELY
    ]
    return {"nobody": _rounded(chances[-1]), "likely": likely}


def main() -> None:
    """Reads lines until there are no more."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", help="a run's name, or a file of weights")
    told = parser.parse_args()
    reader = Reader(load_model(told.run)[0])
    pieces = Pieces.load(CUT / "pieces.json")
    for line in sys.stdin:
        row = json.loads(line)
        document, units = prepare(pieces, row)
        if len(document):
            (reading,) = reader.read([document])
            print(json.dumps(tell(reading, units), ensure_ascii=False), flush=True)
        else:
            print(json.dumps({"id": row["id"]}), flush=True)


if __name__ == "__main__":
    main()
