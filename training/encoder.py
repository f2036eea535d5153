"""The encoder: pieces in, a vector a piece out."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from pieces import PAD

HIDDEN = 384
HEADS = 12
INNER = 1536
POSITIONS = 512
EPSILON = 1e-12


def drop(given: Tensor, kept: Tensor | None, number: int) -> Tensor:
    """The vectors of which the place with that number loses some."""
    return given if kept is None else given * kept[number]


class Layer(nn.Module):
    """What each piece takes from the others of its window, and what it makes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.read = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.mix = nn.Linear(HIDDEN, HIDDEN)
        self.mix_norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.widen = nn.Linear(HIDDEN, INNER)
        self.narrow = nn.Linear(INNER, HIDDEN)
        self.out_norm = nn.LayerNorm(HIDDEN, EPSILON)

    def attend(self, given: Tensor, bias: Tensor) -> Tensor:
        """Attention; written out, since one CPU's fused form with its slopes takes three times as long."""
        batch, length, hidden = given.shape
        size = hidden // HEADS
        query, key, value = self.read(given).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
        scores = (query * size**-0.5) @ key.transpose(-1, -2) + bias
        mixed = torch.softmax(scores, -1, dtype=scores.dtype) @ value
        return mixed.transpose(1, 2).reshape(batch, length, hidden)

    def forward(self, state: Tensor, bias: Tensor, kept: Tensor | None, number: int) -> Tensor:
        """The next state of windows."""
        state = self.mix_norm(state + drop(self.mix(self.attend(state, bias)), kept, 2 * number + 1))
        narrow = self.narrow(functional.gelu(self.widen(state)))
        return self.out_norm(state + drop(narrow, kept, 2 * number + 2))


class Encoder(nn.Module):
    """A transformer of so many layers; its parameters have the names of the cut base's arrays."""

    def __init__(self, pieces: int, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    @property
    def dropouts(self) -> int:
        """In how many places vectors are dropped."""
        return 2 * len(self.layers) + 1

    def forward(self, ids: Tensor, extra: Tensor | None = None, kept: Tensor | None = None) -> list[Tensor]:
        """Each layer's vectors (windows × pieces × 384) for numbers of pieces; padding is number 1.

        `extra` is added to each piece's vector before the first layer. `kept` is by what each place where vectors
        are dropped multiplies them (places × windows × pieces × 384): drawn outside, since to draw takes longer than
        a layer where it is compiled.
        """
        state = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        if extra is not None:
            state = state + extra
        state = drop(self.norm(state), kept, 0)
        bias = torch.zeros(ids.shape, dtype=torch.bfloat16 if torch.is_autocast_enabled("cpu") else torch.float32)
        bias = bias.masked_fill(ids == PAD, -1e9)[:, None, None, :]
        states = []
        for number, layer in enumerate(self.layers):
            state = layer(state, bias, kept, number)
            states.append(state.float())
        return states
