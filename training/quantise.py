"""Numbers in few bits: of linear maps weights (as of moved pieces, a scale a row) and what is given to them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from base import BLOCK, BLOCK_BYTES
from model import TABLE

LARGEST_GIVEN = 63
"""What the extension's kernel gives to linear maps has 7 bits: twice 127 x 127 fits into 16, as relaxed SIMD asks."""


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


def pack_blocks(weight: np.ndarray) -> np.ndarray:
    """Rows of vectors as the base has them, Q4_0, without loss: the inverse of `base.dequantise`, a row a row of bytes.

    The scale of a block is its largest weight through -8, as ggml chooses it; weights may have been rounded to 16 bits.
    Raises a ValueError where a weight is none that a block can stand for.
    """
    blocks = weight.astype(np.float32).reshape(-1, BLOCK)
    largest = np.abs(blocks).argmax(1, keepdims=True)
    scales = (np.take_along_axis(blocks, largest, 1) / -8).astype(np.float16)
    wide = scales.astype(np.float32)
    numbers = np.clip(np.rint(blocks / np.where(wide == 0, 1, wide)), -8, 7)
    if not ((numbers * wide).astype(np.float16) == blocks.astype(np.float16)).all():
        raise ValueError("these vectors are not the base's own")
    halves = (numbers + 8).astype(np.uint8)
    packed = np.empty((len(blocks), BLOCK_BYTES), np.uint8)
    packed[:, :2] = scales.view(np.uint8)
    packed[:, 2:] = halves[:, : BLOCK // 2] | halves[:, BLOCK // 2 :] << 4
    return packed.reshape(len(weight), -1)


def is_quantised(name: str, weight: np.ndarray) -> bool:
    """Whether an array is kept in few bits: linear maps and the pieces' vectors are, a row at a scale."""
    return weight.ndim == 2 and "positions" not in name


def quantise_model(model: nn.Module, bits: int, moved: bool) -> None:
    """Makes a model what it comes back as from so many bits; the pieces' vectors only where the run has moved them."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if is_quantised(name, weight.detach().numpy()) and (moved or name != TABLE):
                weight.copy_(torch.from_numpy(quantise(weight.numpy(), bits).floats()))


def rounded(given: Tensor, most: int = LARGEST_GIVEN) -> Tensor:
    """Vectors as whole numbers stand for them whose largest is `most`, in the kernel's own order of steps."""
    scale = given.abs().amax(-1, keepdim=True).clamp(min=1e-30) / most
    return torch.round(given * (1 / scale)) * scale


def quantise_given(encoder: nn.Module) -> None:
    """Makes the linear maps of an encoder round what they are given from now on."""
    for module in encoder.modules():
        if isinstance(module, nn.Linear):
            module.register_forward_pre_hook(lambda _, given: (rounded(given[0]),))
