"""The heads on one reading: tags by piece, and pointers from passages, cues, mentions and roles to other pieces."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from documents import KINDS, TAGS
from encoder import drop, encode, linear
from pieces import PAD
from windows import LONGEST_MENTION

Array = jax.Array
Tree = Any

HIDDEN = 384
WIDE = 256
POINTER = 128
NEAR = 16
"""Steps of distance on either side that a pointer tells apart."""
LABELS = {"entities": TAGS, "cues": 3, "sources": 3, "contents": 3, "roles": 3, "key": 1}
POINTERS = ("speaker", "source", "content", "meant", "role")
SPAN_FEATURES = 5


def create_heads(seed: int) -> Tree:
    """Fresh heads; pointers begin by distance alone."""
    chance = np.random.default_rng(seed)

    def fresh(inputs: int, outputs: int) -> Tree:
        weight = chance.normal(0, inputs**-0.5, (inputs, outputs))
        return {"weight": weight.astype(np.float32), "bias": np.zeros(outputs, np.float32)}

    return {
        "quoted": np.zeros(HIDDEN, np.float32),
        "labels": fresh(HIDDEN, sum(LABELS.values())),
        "kind": fresh(WIDE, len(KINDS)),
        "end": {"from": fresh(HIDDEN, POINTER), "to": fresh(HIDDEN, POINTER)},
        "pointers": {
            name: {
                "span": fresh(SPAN_FEATURES * HIDDEN, WIDE),
                "from": fresh(WIDE, POINTER),
                "to": fresh(HIDDEN, POINTER),
                # Of a window few pieces are a cue's content; the other pointers choose one in any case.
                "near": np.full(2 * NEAR + 1, -3.0 if name == "content" else 0.0, np.float32),
            }
            for name in POINTERS
        },
    }


def span_features(states: Array, spans: Array) -> Array:
    """What a stretch is: its first and last piece, the pieces around it, and the mean of all within."""
    length = states.shape[1]
    first, end = spans[..., 0], spans[..., 1]
    at = jnp.stack([first - 1, first, end - 1, end], -1).clip(0, length - 1)
    taken = jnp.take_along_axis(states, at.reshape(at.shape[0], -1, 1), axis=1)
    places = jnp.arange(length)
    inside = (places >= first[..., None]) & (places < end[..., None])
    mean = (inside.astype(states.dtype) @ states) / jnp.maximum(end - first, 1)[..., None]
    out: Array = jnp.concatenate([taken.reshape(*first.shape, -1), mean], -1)
    return out


def nearness(spans: Array, length: int) -> Array:
    """How far each piece lies before (negative) or after a stretch, in steps that widen, from 0 on."""
    places = jnp.arange(length)
    first, end = spans[..., 0:1], spans[..., 1:2]
    before, after = jnp.maximum(first - places, 0), jnp.maximum(places - end + 1, 0)
    steps = jnp.round(2 * jnp.log2(1.0 + before + after)).astype(jnp.int32).clip(0, NEAR)
    return NEAR + jnp.where(before > 0, -steps, steps)


def point(weights: Tree, states: Array, spans: Array, key: Array | None, rate: float) -> tuple[Array, Array]:
    """From each stretch to every piece, and what the stretch was taken for. Piece 0 means none."""
    what = jax.nn.gelu(linear(weights["span"], span_features(states, spans)))
    what = drop(key, what, rate)
    query = linear(weights["from"], what)
    scores = query @ jnp.swapaxes(linear(weights["to"], states), 1, 2) * POINTER**-0.5
    return scores + weights["near"][nearness(spans, states.shape[1])], what


def find_ends(weights: Tree, states: Array, firsts: Array) -> Array:
    """From the first piece of a mention to its last: a score for each of the next pieces."""
    length = states.shape[1]
    query = linear(weights["from"], jnp.take_along_axis(states, firsts[..., None], axis=1))
    scores = query @ jnp.swapaxes(linear(weights["to"], states), 1, 2) * POINTER**-0.5
    ahead = jnp.arange(length) - firsts[..., None]
    return jnp.where((ahead >= 0) & (ahead < LONGEST_MENTION), scores, -1e9)


def split_labels(scores: Array) -> dict[str, Array]:
    """The tags' scores by what they tag."""
    found = {}
    at = 0
    for name, size in LABELS.items():
        found[name] = scores[..., at : at + size]
        at += size
    return found


def read(weights: Tree, pieces: Array, ids: Array, quoted: Array, key: Array | None = None, rate: float = 0.0) -> Array:
    """The last layer's vector of each piece."""
    extra = quoted[..., None] * weights["heads"]["quoted"]
    return encode(weights["encoder"], pieces, ids, extra, key, rate)[-1]


def tell(weights: Tree, states: Array, batch: dict[str, Array], key: Array | None, rate: float) -> dict[str, Array]:
    """All heads' scores for windows whose stretches are known."""
    heads = weights["heads"]
    keys: list[Array | None] = [None] * (len(POINTERS) + 1)
    if key is not None:
        keys = list(jax.random.split(key, len(keys)))
    told = split_labels(linear(heads["labels"], drop(keys[-1], states, rate)))
    spans = {
        "speaker": batch["passage_spans"],
        "source": batch["cue_spans"],
        "content": batch["cue_spans"],
        "meant": batch["mention_spans"],
        "role": batch["role_spans"],
    }
    padding = (batch["ids"] == PAD)[:, None, :]
    for number, name in enumerate(POINTERS):
        scores, what = point(heads["pointers"][name], states, spans[name], keys[number], rate)
        told[name] = jnp.where(padding, -1e9, scores)
        if name == "speaker":
            told["kind"] = linear(heads["kind"], what)
    told["end"] = find_ends(heads["end"], states, batch["ends"][..., 0])
    return told
