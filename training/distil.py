"""What a reading is wrong by against a deeper one's: its answers are right everywhere, where nobody annotated too."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from heads import LABELS, POINTERS
from losses import USUAL_CONTENT, Pair
from model import taught_by
from pieces import PAD


def divergence(told: Tensor, taught: Tensor) -> Tensor:
    """Cross-entropy of two distributions given as scores."""
    return -(torch.softmax(taught, -1) * torch.log_softmax(told, -1)).sum(-1)


def likelihood(told: Tensor, taught: Tensor) -> Tensor:
    """The same where each score is a yes or no of its own."""
    return functional.softplus(told) - torch.sigmoid(taught) * told


def states_loss(told: list[Tensor], taught: list[Tensor], is_piece: Tensor) -> Pair:
    """How far each layer's vectors are from those of the layer it stands for, beside these' length (TinyBERT, 2020)."""
    apart = [
        ((own - deep).square().sum(-1) / deep.square().sum(-1).clamp(min=1e-6) * is_piece).sum()
        for number, own in enumerate(told)
        for deep in [taught[taught_by(number, len(told), len(taught))]]
    ]
    return torch.stack(apart).mean(), is_piece.sum()


def taught_losses(told: dict[str, Tensor], taught: dict[str, Tensor], batch: dict[str, Tensor]) -> dict[str, Pair]:
    """Every task's sum and count, by the names that their own losses have."""
    is_piece = (batch["ids"] != PAD).float()
    found: dict[str, Pair] = {}
    for name, size in LABELS.items():
        if size > 1:
            found[name] = ((divergence(told[name], taught[name]) * is_piece).sum(), is_piece.sum())
    for name, of in POINTERS.items():
        is_asked = (batch[of + "_spans"][..., 1] > 0).float()
        if name == "content":
            lost = likelihood(told[name], taught[name]) * is_piece[:, None]
            found[name] = ((lost.sum(-1) * is_asked).sum() / USUAL_CONTENT, is_asked.sum())
        else:
            found[name] = ((divergence(told[name], taught[name]) * is_asked).sum(), is_asked.sum())
    is_passage = (batch["passage_spans"][..., 1] > 0).float()
    found["kind"] = ((divergence(told["kind"], taught["kind"]) * is_passage).sum(), is_passage.sum())
    is_end = (batch["ends"][..., 1] > 0).float()
    found["end"] = ((divergence(told["end"], taught["end"]) * is_end).sum(), is_end.sum())
    lost = likelihood(told["key"][..., 0], taught["key"][..., 0])
    found["key"] = ((lost * is_piece).sum(), is_piece.sum())
    return found
