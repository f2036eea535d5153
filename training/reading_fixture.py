"""Writes what random heads tell of random states of a short article: the extension's own reading is held against it.

`python reading_fixture.py ../test/encoder/reading.jsonl` makes the same file each time. Its lines: the vocabulary and
the article; its windows; the heads' weights; what is told. States and weights are whole numbers of 8 bits, in base64,
by one scale each.
"""

from __future__ import annotations

import argparse
import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from unittest import mock

import numpy as np
import torch
from torch import Tensor, nn

import heads
from model import Model
from pieces import SPECIAL, Pieces
from read import Units, prepare, tell
from reader import STRIDE, Reader
from windows import windows_of

HIDDEN = 16
WIDE, POINTER = 8, 12
STATE_UNIT, WEIGHT_UNIT = 1 / 64, 1 / 32

BLOCKS = (
    "Bridge “will hold”, mayor says 🌉",
    "Ada Lind, the mayor of Port Ellery, said on Monday the old bridge was safe. “It has stood for ninety years and it"
    " holds,” she told the council. “We looked at every bolt, at every plate and at every cable of it, twice, and then"
    " we asked people who build such things to look again.”",
    " \u2003",
    "Tom Reyes, an engineer, doubts it: 🙂 “Rust does not wait.” According to his report, three cables are “worn”.",
    "The council votes in May.",
)
"""Written for this: a block without a piece, letters of two code units, a passage longer than its middle is sought."""

PIECES = ["▁the", "▁said", "▁", "Ada", "Lind", "▁it", "it", "is"]
LETTERS = sorted(set("".join(BLOCKS)) - set(" \u2003🌉"))


def packed(array: np.ndarray, unit: float) -> dict[str, Any]:
    """An array of multiples of a unit, as base64."""
    numbers = np.rint(array / unit).astype(np.int8)
    return {"shape": array.shape, "unit": unit, "bytes": base64.b64encode(numbers.tobytes()).decode()}


def rounded(array: Tensor, unit: float) -> Tensor:
    """The nearest multiples of a unit that 8 bits hold."""
    return torch.clamp(torch.round(array / unit), -127, 127) * unit


class Dreamt(nn.Module):
    """A model whose encoder tells states by chance, which it keeps."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = heads.Heads()
        self.windows: list[dict[str, Any]] = []
        with torch.no_grad():
            for name, weight in self.heads.named_parameters():
                width = 0.9 if "link" in name else 0.3
                weight.copy_(rounded(torch.randn_like(weight) * width, WEIGHT_UNIT))
            # Most pieces are no name, no cue and no role.
            self.heads.labels.bias[[0, 9, 18]] = torch.tensor([3.0, 3.5, 2.5])

    def read(self, ids: Tensor, quoted: Tensor) -> Tensor:
        """States of windows."""
        states = torch.randn(*ids.shape, HIDDEN) * 0.7
        # So that nobody is meant now and then.
        states[:, 0] *= 2.5
        states = rounded(states, STATE_UNIT)
        for row in range(len(ids)):
            window = {"ids": ids[row].tolist(), "quoted": quoted[row].tolist()}
            self.windows.append({**window, "states": packed(states[row].numpy(), STATE_UNIT)})
        return states


@contextmanager
def small() -> Iterator[None]:
    """Heads of few numbers."""
    with mock.patch.multiple(heads, HIDDEN=HIDDEN, WIDE=WIDE, POINTER=POINTER):
        yield


def passages_of(text: str) -> list[list[int]]:
    """What stands between marks, in code units."""
    units = Units(text)
    found, at = [], text.find("“")
    while at >= 0:
        end = text.index("”", at)
        found.append(units.units((at + 1, end)))
        at = text.find("“", end)
    return found


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("into", type=Path)
    into = parser.parse_args().into
    torch.manual_seed(1)
    every = ["<s>", "<pad>", "</s>", "<unk>", *PIECES, *LETTERS]
    scores = [0.0] * SPECIAL + [-4.0] * len(PIECES) + [-6.0] * len(LETTERS)
    pieces = Pieces(every, np.array(scores, np.float32))
    text = "\n".join(BLOCKS)
    passages = passages_of(text)
    document, units = prepare(pieces, {"id": "a", "text": text, "passages": passages})
    windows = windows_of(document, STRIDE)
    with small():
        model = Dreamt().eval()
        told = tell(Reader(cast(Model, model)).read_one(document, windows), units)
    weights = {
        f"heads.{name}": packed(weight.numpy(), WEIGHT_UNIT) for name, weight in model.heads.state_dict().items()
    }
    article = {"pieces": every, "scores": scores, "blocks": BLOCKS, "passages": passages, "hidden": HIDDEN}
    lines = [article, {"windows": model.windows[: len(windows)]}, weights, told]
    into.write_text("".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines), encoding="ascii")
    counts = {name: len(part) for name, part in told.items() if isinstance(part, list)}
    print(f"{len(document)} pieces, {len(windows)} windows: {counts}")


if __name__ == "__main__":
    main()
