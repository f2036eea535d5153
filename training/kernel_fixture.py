"""Writes two small random models with what PyTorch reads by them, for the tests of the extension's own kernel.

`python kernel_fixture.py ../test/encoder` makes the same files each time. The expected numbers stand in the
files too, as tensors: `expected.ids`, `expected.quoted`, `expected.states` and `expected.labels`.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from unittest import mock

import numpy as np
import torch
from torch import Tensor, nn

import encoder
from base import BLOCK
from export import VERSION, weights_of, write
from model import TABLE
from quantise import is_quantised, quantise, quantise_given, rounded

PIECES, LABELS, WINDOW = 40, 5, 22
BITS = 8
SEED = 13
"""One with which no number is so near the middle between two whole ones that the last bit of a float decides."""
LARGEST, LARGEST_KEY = 32767, 8191


class SmallHeads(nn.Module):
    """As much of the heads as the kernel has to do with."""

    def __init__(self) -> None:
        super().__init__()
        self.quoted = nn.Parameter(torch.randn(encoder.HIDDEN))
        self.labels = nn.Linear(encoder.HIDDEN, LABELS)


class SmallModel(nn.Module):
    """An encoder and such heads."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.encoder = encoder.Encoder(PIECES, layers)
        self.heads = SmallHeads()
        for name, weight in self.named_parameters():
            if "norm" in name:
                nn.init.normal_(weight, 1.0 if "weight" in name else 0.0, 0.3)
            elif "read.weight" in name:
                # Far enough from the usual beginning that pieces attend to some more than to others.
                weight.data *= 4


def attend(layer: encoder.Layer, given: Tensor, bias: Tensor) -> Tensor:
    """Attention in whole numbers, as the kernel's: else a number of 7 bits here and there would be the next one."""
    batch, length, hidden = given.shape
    size = hidden // encoder.HEADS
    query, key, value = layer.read(given).view(batch, length, 3, encoder.HEADS, size).permute(2, 0, 3, 1, 4)
    scores = rounded(query, LARGEST_KEY) @ rounded(key, LARGEST_KEY).transpose(-1, -2) * size**-0.5 + bias
    shares = torch.round(torch.softmax(scores, -1) * LARGEST) / LARGEST
    mixed = shares @ rounded(value.transpose(-1, -2), LARGEST).transpose(-1, -2)
    return mixed.transpose(1, 2).reshape(batch, length, hidden)


def base_vectors(hidden: int, chance: np.random.Generator) -> Tensor:
    """Vectors of pieces as the base packs them: whole numbers from -8 to 7 times a scale of 16 bits."""
    numbers = chance.integers(-8, 8, (PIECES * hidden // BLOCK, BLOCK))
    numbers[:, 3] = -8
    scales = chance.normal(0, 0.1, (len(numbers), 1)).astype(np.float16)
    return torch.from_numpy((numbers * scales.astype(np.float32)).astype(np.float32).reshape(PIECES, hidden))


def write_fixture(path: Path, layers: int, hidden: int, inner: int, moved: bool) -> None:
    """Writes a model of such sizes, with pieces of 8 bits (moved) or 4, and what it reads in one window."""
    torch.manual_seed(SEED)
    chance = np.random.default_rng(SEED)
    sizes = mock.patch.multiple(encoder, HIDDEN=hidden, INNER=inner, HEADS=2)
    with sizes, mock.patch.object(encoder.Layer, "attend", attend):
        model = SmallModel(layers).eval()
        with torch.no_grad():
            if not moved:
                model.encoder.pieces.weight.copy_(base_vectors(encoder.HIDDEN, chance))
            weights = weights_of(model, BITS, WINDOW, moved)
            for name, weight in model.named_parameters():
                if is_quantised(name, weight.numpy()) and (moved or name != TABLE):
                    weight.copy_(torch.from_numpy(quantise(weight.numpy(), BITS).floats()))
            quantise_given(model.encoder)
            # Shorter than the window, and no multiple of what is worked at together.
            ids = np.concatenate([[0], chance.integers(2, PIECES, WINDOW - 4)])
            quoted = chance.integers(0, 2, len(ids))
            extra = torch.from_numpy(quoted)[None, :, None] * model.heads.quoted
            states = model.encoder(torch.from_numpy(ids)[None], extra)[-1][0]
            expected = {"states": states.numpy(), "labels": model.heads.labels(states).numpy()}
        expected |= {"ids": ids.astype(np.uint8), "quoted": quoted.astype(np.uint8)}
        header = {
            "kind": "reading",
            "version": VERSION,
            "from": "0" * 64,
            "hidden": encoder.HIDDEN,
            "inner": encoder.INNER,
            "layers": layers,
            "heads": encoder.HEADS,
            "window": WINDOW,
            "types": ["PER"],
            "kinds": ["direct"],
            "labels": {"entities": LABELS},
            "pointers": [],
            "near": 16,
            "longestMention": 32,
        }
    write(path, {**weights, **{f"expected.{name}": array for name, array in expected.items()}}, header)


def main() -> None:
    """Writes both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("into", type=Path)
    into = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    write_fixture(into / "blocks.bin", layers=2, hidden=64, inner=96, moved=False)
    write_fixture(into / "rows.bin", layers=1, hidden=32, inner=64, moved=True)


if __name__ == "__main__":
    main()
