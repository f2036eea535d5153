"""What the heads are wrong by, each task weighed; what annotators did not tell costs nothing."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from documents import TAGS, UNTOLD

Array = jax.Array

WEIGHTS = {
    "entities": 4.0,
    "cues": 3.0,
    "sources": 0.3,
    "contents": 0.3,
    "source": 0.4,
    "content": 0.5,
    "kind": 0.5,
    "speaker": 0.7,
    "end": 0.3,
    "meant": 0.5,
    "roles": 1.0,
    "role": 0.1,
    "key": 0.3,
}
"""How much each task's loss counts: the one place where it is set.

By the length of their slopes: with all at 1, a pointer's moves the encoder ten times as far as the names' does.
"""

FEWEST = 8
"""A batch with fewer told passages, cues or mentions than this lets each count no more than one of so many."""
USUAL_CONTENT = 25
"""How many pieces are commonly reported; the loss of a window's pieces is shared among so many."""

Pair = tuple[Array, Array]
"""A sum of losses, and over how many it was summed."""


def tags_loss(scores: Array, tags: Array, weight: Array) -> Pair:
    """Cross-entropy over pieces whose tag is told."""
    told = (tags != UNTOLD) * weight[:, None]
    logs = jax.nn.log_softmax(scores)
    right = jnp.take_along_axis(logs, jnp.maximum(tags, 0)[..., None], axis=-1)[..., 0]
    return -(right * told).sum(), told.sum()


def partial_loss(scores: Array, allowed: Array, weight: Array) -> Pair:
    """Tags of which a set is right: the probability of the set is raised."""
    mask = (allowed[..., None] >> jnp.arange(TAGS)) & 1 == 1
    told = (~mask).any(-1) * weight[:, None]
    right = jax.nn.logsumexp(jnp.where(mask, scores, -1e9), axis=-1)
    return ((jax.nn.logsumexp(scores, axis=-1) - right) * told).sum(), told.sum()


def pointer_loss(scores: Array, right: Array, weight: Array) -> Pair:
    """One of several pieces is right: the probability of their set is raised. None right: not told."""
    told = right.any(-1) * weight[:, None]
    best = jax.nn.logsumexp(jnp.where(right, scores, -1e9), axis=-1)
    lost = jax.nn.logsumexp(scores, axis=-1) - best
    return (jnp.where(told > 0, lost, 0) * told).sum(), told.sum()


def content_loss(scores: Array, content: Array, is_cue: Array, is_piece: Array, weight: Array) -> Pair:
    """Each piece of the window belongs to a cue's content or not."""
    lost = jax.nn.softplus(scores) - content * scores
    told = is_cue * weight[:, None]
    return (jnp.where(is_piece[:, None], lost, 0).sum(-1) * told).sum() / USUAL_CONTENT, told.sum()


def losses(told: dict[str, Array], batch: dict[str, Array]) -> dict[str, Pair]:
    """Every task's sum and count."""
    weight = batch["weight"]
    is_cue = batch["cue_spans"][..., 1] > 0
    is_piece = told["source"][:, 0] > -1e8
    end_at = (batch["ends"][..., 1] - 1)[..., None] == jnp.arange(is_piece.shape[1])
    key_scores = told["key"][..., 0]
    key_told = ~jnp.isnan(batch["key"])
    key = jnp.where(key_told, batch["key"], 0)
    key_lost = (jax.nn.softplus(key_scores) - key * key_scores) * key_told * weight[:, None]
    candidates = jnp.where(batch["mention_candidates"], told["meant"], -1e9)
    return {
        "entities": partial_loss(told["entities"], batch["entities"], weight * batch["entity_weight"]),
        "cues": tags_loss(told["cues"], batch["cues"], weight),
        "sources": tags_loss(told["sources"], batch["sources"], weight),
        "contents": tags_loss(told["contents"], batch["contents"], weight),
        "source": pointer_loss(told["source"], batch["cue_source"], weight),
        "content": content_loss(told["content"], batch["cue_content"], is_cue, is_piece, weight),
        "kind": tags_loss(told["kind"], batch["passage_kind"], weight),
        "speaker": pointer_loss(told["speaker"], batch["passage_right"], weight),
        "end": pointer_loss(told["end"], end_at, weight),
        "meant": pointer_loss(candidates, batch["mention_right"], weight),
        "roles": tags_loss(told["roles"], batch["roles"], weight),
        "role": pointer_loss(told["role"], batch["role_right"], weight),
        "key": (key_lost.sum(), (key_told * weight[:, None]).sum()),
    }


def total(pairs: dict[str, Pair]) -> Array:
    """The weighed sum of the tasks' means."""
    shares = [WEIGHTS[name] * lost / jnp.maximum(count, FEWEST) for name, (lost, count) in pairs.items()]
    return jnp.stack(shares).sum()
