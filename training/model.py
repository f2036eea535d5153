"""The whole model: the encoder and the heads on it, from the cut base or as a run has left it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from checkpoint import Arrays, load
from encoder import Encoder
from heads import Heads
from places import CUT, RUNS

TABLE = "encoder.pieces.weight"
"""The pieces' vectors: the base's own, unless a run moves them."""
LAYERS = "encoder.layers."


class Model(nn.Module):
    """The encoder and the heads."""

    def __init__(self, pieces: int, layers: int) -> None:
        super().__init__()
        self.encoder = Encoder(pieces, layers)
        self.heads = Heads()

    def read(self, ids: Tensor, quoted: Tensor, kept: Tensor | None = None) -> list[Tensor]:
        """Each layer's vectors of each piece; `quoted` is 1 between marks."""
        extra = quoted[..., None] * self.heads.quoted
        states: list[Tensor] = self.encoder(ids, extra, kept)
        return states


def tensors_of(batch: Arrays) -> dict[str, Tensor]:
    """A batch for the model; whole numbers in the width that it counts by."""
    found = {name: torch.from_numpy(array) for name, array in batch.items()}
    return {name: one.long() if one.dtype == torch.int32 else one for name, one in found.items()}


def from_base(base: Arrays, layers: int, seed: int = 1) -> Model:
    """The lower layers of the base under fresh heads."""
    torch.manual_seed(seed)
    model = Model(len(base["pieces.weight"]), layers)
    wanted = model.encoder.state_dict()
    model.encoder.load_state_dict({name: torch.from_numpy(np.float32(base[name])) for name in wanted})
    return model


def from_weights(weights: Arrays, table: np.ndarray, layers: int) -> Model:
    """A model as `weights.npz` of a run holds it; the pieces' vectors are the table's if it has none.

    Of more layers than are wanted every second, third... is taken, the last among them (DistilBERT, Sanh et al. 2019).
    """
    every = {TABLE: table, **spread_layers(weights, layers)}
    model = Model(len(table), layers)
    model.load_state_dict({name: torch.from_numpy(np.float32(leaf)) for name, leaf in every.items()})
    return model


def spread_layers(weights: Arrays, layers: int) -> Arrays:
    """The weights of so many of the layers, numbered anew."""
    deep = count_layers(weights)
    taken = {taught_by(number, layers, deep): number for number in range(layers)}
    found: Arrays = {}
    for name, leaf in weights.items():
        if not name.startswith(LAYERS):
            found[name] = leaf
            continue
        number, rest = name.removeprefix(LAYERS).split(".", 1)
        if int(number) in taken:
            found[f"{LAYERS}{taken[int(number)]}.{rest}"] = leaf
    return found


def count_layers(weights: Arrays) -> int:
    """How many layers the weights are of."""
    return 1 + max(int(name.removeprefix(LAYERS).split(".", 1)[0]) for name in weights if name.startswith(LAYERS))


def taught_by(number: int, layers: int, deep: int) -> int:
    """Which of a deeper model's layers a layer stands for."""
    return (number + 1) * deep // layers - 1


def weights_file(run: str) -> Path:
    """Where a run's weights are; `run` is its name, or itself such a file."""
    return Path(run) if run.endswith(".npz") else RUNS / run / "weights.npz"


def load_model(run: str) -> tuple[Model, dict[str, Any]]:
    """A run's last weights, ready to read, and what the run was."""
    weights, about = load(weights_file(run))
    table = load(CUT / "base.npz")[0]["pieces.weight"]
    return from_weights(weights, table, about["plan"]["layers"]).eval(), about


def halves(model: Model, table: bool) -> Arrays:
    """The weights in 16 bits, small enough to be handed on; with or without the pieces' vectors."""
    found = {name: leaf.numpy().astype(np.float16) for name, leaf in model.state_dict().items()}
    if not table:
        del found[TABLE]
    return found
