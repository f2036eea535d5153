"""Annotates pages that nobody has annotated by what a trained model reads in them, for a smaller one to learn from."""

from __future__ import annotations

import argparse
import json
from typing import Any

import numpy as np

from documents import KINDS, TYPES, Passage, Span, read_row, read_rows
from model import load_model
from pieces import END, Pieces
from places import CONVERTED, CUT
from reader import Reader, Reading

WEIGHT = 0.3
"""What a model has told is worth less than what people have."""

Row = dict[str, Any]


def tell(row: Row, reading: Reading) -> Row:
    """The row as a corpus that tells what the model has read."""
    document = reading.document

    def place(span: Span) -> list[int]:
        return list(document.text_of(span))

    def has_words(span: Span) -> bool:
        start, end = place(span)
        return start < end

    def piece(at: int) -> list[int]:
        return place((at, at + 1))

    return {
        "id": row["id"],
        "corpus": row["corpus"],
        "language": row["language"],
        "weight": WEIGHT,
        "text": row["text"],
        "entityTypes": TYPES,
        "entities": [[*place((first, end)), kind] for first, end, kind in reading.entities if has_words((first, end))],
        "quotations": [
            {
                "span": place(one.span),
                "kind": KINDS[int(one.kinds.argmax())],
                "speaker": place(one.speaker) if one.speaker else None,
            }
            for one in reading.passages
        ],
        "attributions": [
            {
                "cue": [place(one.cue)],
                "source": [place(one.source)] if one.source else [],
                "content": [place(span) for span in one.content],
            }
            for one in reading.attributions
            if has_words(one.cue)
        ],
        "pronouns": [
            {"span": place(span), "candidates": [[*piece(int(chances.argmax())), True]]}
            for span, chances in reading.meant.items()
            if chances.argmax() < len(document)
        ],
        "roles": [
            {"role": place(one.span), "person": piece(one.person)}
            for one in reading.roles
            if one.person is not None and has_words(one.span)
        ],
        "keyParagraphs": weights(row["text"], reading),
    }


def weights(text: str, reading: Reading) -> list[float]:
    """How much each paragraph matters; one without words not at all."""
    document = reading.document
    told = {int(document.starts[at]): reading.key[int(at)] for at in np.flatnonzero(document.ids == END)}
    found, at = [], 0
    for paragraph in text.split("\n"):
        at += len(paragraph)
        found.append(round(told.get(at, 0.0), 4))
        at += 1
    return found


def main() -> None:
    """Reads all pages of `unread` and writes them to those that are learnt from."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", help="a run's name, or a file of weights")
    reader = Reader(load_model(parser.parse_args().run)[0])
    pieces = Pieces.load(CUT / "pieces.json")
    with (CONVERTED / "train" / "pages.jsonl").open("w") as file:
        for row in read_rows(CONVERTED / "unread" / "pages.jsonl"):
            document = read_row(pieces, row)
            if not len(document):
                continue
            document.passages = [Passage(document.pieces_of(span), 0, []) for span in row["passages"]]
            (reading,) = reader.read([document])
            file.write(json.dumps(tell(row, reading), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
