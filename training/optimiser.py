"""AdamW with a warm-up, a slow end, and lower layers that move less."""

from __future__ import annotations

from dataclasses import dataclass

from torch import nn
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR

from model import Model

LEAST_SHARE = 0.02


@dataclass(frozen=True)
class Schedule:
    """How far a step goes: heads further than layers; `layer_decay` is by how much less a layer moves than the next."""

    rate: float = 3e-4
    heads: float = 3.0
    layer_decay: float = 0.9
    warm_up: int = 60
    steps: int = 1500
    decay: float = 0.01
    clip: float = 4.0

    def share(self, step: int) -> float:
        """The share of the rate at a step: up in a line, then down to a fiftieth."""
        up = (step + 1) / self.warm_up
        down = 1 - (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return min(up, max(down, LEAST_SHARE))


def create_optimiser(model: Model, schedule: Schedule) -> tuple[AdamW, LambdaLR]:
    """The optimiser of what moves in the model, and what sets its pace, to be stepped together."""
    layers = model.encoder.layers
    bottom = schedule.rate * schedule.layer_decay ** len(layers)
    parts: list[tuple[nn.Module, float]] = [
        (model.encoder.pieces, bottom),
        (model.encoder.positions, bottom),
        (model.encoder.norm, bottom),
        *(
            (layer, schedule.rate * schedule.layer_decay ** (len(layers) - 1 - number))
            for number, layer in enumerate(layers)
        ),
        (model.heads, schedule.rate * schedule.heads),
    ]
    groups = []
    for part, rate in parts:
        moving = [one for one in part.parameters() if one.requires_grad]
        groups.append({"params": [one for one in moving if one.ndim > 1], "lr": rate, "weight_decay": schedule.decay})
        groups.append({"params": [one for one in moving if one.ndim == 1], "lr": rate, "weight_decay": 0.0})
    optimiser = AdamW([group for group in groups if group["params"]], betas=(0.9, 0.98), eps=1e-6, fused=True)
    return optimiser, LambdaLR(optimiser, schedule.share)
