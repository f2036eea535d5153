"""Weights in few bits: linear maps by output, pieces' vectors by piece, each with one scale; the rest stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

Tree = Any


@dataclass(frozen=True)
class Quantised:
    """Whole numbers, and the scale of each along `axis`."""

    numbers: np.ndarray
    scales: np.ndarray
    axis: int

    def floats(self) -> np.ndarray:
        """The weights that it stands for."""
        return self.numbers.astype(np.float32) * np.expand_dims(self.scales, 1 - self.axis)


def quantise(weight: np.ndarray, bits: int, axis: int) -> Quantised:
    """The nearest whole numbers of so many bits, alike on both sides of zero."""
    most = (1 << (bits - 1)) - 1
    largest = np.abs(weight).max(1 - axis)
    scales = np.where(largest > 0, largest / most, 1).astype(np.float32)
    numbers = np.rint(weight / np.expand_dims(scales, 1 - axis))
    return Quantised(np.clip(numbers, -most, most).astype(np.int8), scales, axis)


def axis_of(path: str, weight: np.ndarray) -> int | None:
    """Along which axis a leaf has its scales; None: it stays as it is."""
    if path == "pieces":
        return 0
    return 1 if path.endswith("/weight") and weight.ndim == 2 else None


def as_quantised(flat: dict[str, np.ndarray], bits: int) -> dict[str, np.ndarray]:
    """The weights as they come back from so many bits."""
    found = {}
    for path, leaf in flat.items():
        axis = axis_of(path, leaf)
        weight = np.asarray(leaf, np.float32)
        found[path] = weight if axis is None else quantise(weight, bits, axis).floats()
    return found
