"""Weights in few bits: linear maps by output, pieces' vectors by piece, each row with one scale; the rest stays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn


@dataclass(frozen=True)
class Quantised:
    """Whole numbers, and the scale of each row."""

    numbers: np.ndarray
    scales: np.ndarray

    def floats(self) -> np.ndarray:
        """The weights that it stands for."""
        return self.numbers.astype(np.float32) * self.scales[:, None]


def quantise(weight: np.ndarray, bits: int) -> Quantised:
    """The nearest whole numbers of so many bits, alike on both sides of zero."""
    most = (1 << (bits - 1)) - 1
    largest = np.abs(weight).max(1)
    scales = np.where(largest > 0, largest / most, 1).astype(np.float32)
    numbers = np.rint(weight / scales[:, None])
    return Quantised(np.clip(numbers, -most, most).astype(np.int8), scales)


def is_quantised(name: str, weight: np.ndarray) -> bool:
    """Whether an array is kept in few bits: linear maps and the pieces' vectors are, a row at a scale."""
    return weight.ndim == 2 and "positions" not in name


def quantise_model(model: nn.Module, bits: int) -> None:
    """Makes a model what it comes back as from so many bits."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if is_quantised(name, weight.detach().numpy()):
                weight.copy_(torch.from_numpy(quantise(weight.numpy(), bits).floats()))
