"""What a reading is wrong by against a deeper one's: its answers are right everywhere, where nobody annotated too."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from heads import LABELS, POINTERS
from losses import USUAL_CONTENT, Pair
from pieces import PAD

Array = jax.Array


def divergence(told: Array, taught: Array) -> Array:
    """Cross-entropy of two distributions given as scores."""
    lost: Array = -(jax.nn.softmax(taught) * jax.nn.log_softmax(told)).sum(-1)
    return lost


def taught_losses(told: dict[str, Array], taught: dict[str, Array], batch: dict[str, Array]) -> dict[str, Pair]:
    """Every task's sum and count, by the names that their own losses have."""
    is_piece = (batch["ids"] != PAD).astype(jnp.float32)
    asked = {
        "speaker": batch["passage_spans"],
        "source": batch["cue_spans"],
        "content": batch["cue_spans"],
        "meant": batch["mention_spans"],
        "role": batch["role_spans"],
    }
    found: dict[str, Pair] = {}
    for name, size in LABELS.items():
        if size > 1:
            found[name] = ((divergence(told[name], taught[name]) * is_piece).sum(), is_piece.sum())
    for name in POINTERS:
        is_asked = (asked[name][..., 1] > 0).astype(jnp.float32)
        if name == "content":
            chance = jax.nn.sigmoid(taught[name])
            lost = (jax.nn.softplus(told[name]) - chance * told[name]) * is_piece[:, None]
            found[name] = ((lost.sum(-1) * is_asked).sum() / USUAL_CONTENT, is_asked.sum())
        else:
            found[name] = ((divergence(told[name], taught[name]) * is_asked).sum(), is_asked.sum())
    is_passage = (batch["passage_spans"][..., 1] > 0).astype(jnp.float32)
    found["kind"] = ((divergence(told["kind"], taught["kind"]) * is_passage).sum(), is_passage.sum())
    is_end = (batch["ends"][..., 1] > 0).astype(jnp.float32)
    found["end"] = ((divergence(told["end"], taught["end"]) * is_end).sum(), is_end.sum())
    chance = jax.nn.sigmoid(taught["key"][..., 0])
    lost = jax.nn.softplus(told["key"][..., 0]) - chance * told["key"][..., 0]
    found["key"] = ((lost * is_piece).sum(), is_piece.sum())
    return found
