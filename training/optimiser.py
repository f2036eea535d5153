"""AdamW over a tree of weights, with a warm-up, a slow end, and lower layers that move less."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp

Array = jax.Array
Tree = Any

MOMENTUM, SPREAD, TINY = 0.9, 0.98, 1e-6


@dataclass(frozen=True)
class Schedule:
    """How far a step goes; `layer_decay` is by how much less a layer moves than the one above it."""

    rate: float = 3e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    warm_up: int = 60
    steps: int = 1500
    decay: float = 0.01
    clip: float = 4.0


def rates(weights: Tree, schedule: Schedule) -> Tree:
    """The rate of each leaf."""
    layers = weights["encoder"]["layers"]
    bottom = schedule.rate * schedule.layer_decay ** len(layers)

    def every(tree: Tree, rate: float) -> Tree:
        return jax.tree.map(lambda _: rate, tree)

    encoder = {name: every(tree, bottom) for name, tree in weights["encoder"].items()}
    encoder["layers"] = [
        every(layer, schedule.rate * schedule.layer_decay ** (len(layers) - 1 - number))
        for number, layer in enumerate(layers)
    ]
    found = {"encoder": encoder, "heads": every(weights["heads"], schedule.head_rate)}
    if "pieces" in weights:
        found["pieces"] = bottom
    return found


def create_moments(weights: Tree) -> Tree:
    """The optimiser's memory before the first step."""
    return {name: jax.tree.map(jnp.zeros_like, weights) for name in ("mean", "square")}


def pace(schedule: Schedule, step: Array) -> Array:
    """The share of the rate at a step: up in a line, then down to a fiftieth."""
    up = (step + 1) / schedule.warm_up
    down = 1 - (step - schedule.warm_up) / max(1, schedule.steps - schedule.warm_up)
    return jnp.minimum(up, jnp.maximum(down, 0.02))


def move(
    weights: Tree, moments: Tree, gradient: Tree, step: Array, by_leaf: Tree, schedule: Schedule
) -> tuple[Tree, Tree, Array]:
    """The weights after a step, the memory after it, and how long the gradient was."""
    length = jnp.sqrt(sum(jnp.square(leaf).sum() for leaf in jax.tree.leaves(gradient)))
    shrink = jnp.minimum(1.0, schedule.clip / (length + 1e-9))
    share = pace(schedule, step)
    time = step + 1.0

    def one(weight: Array, mean: Array, square: Array, slope: Array, rate: float) -> tuple[Array, ...]:
        slope = slope * shrink
        mean = MOMENTUM * mean + (1 - MOMENTUM) * slope
        square = SPREAD * square + (1 - SPREAD) * jnp.square(slope)
        unbiased = jnp.sqrt(square / (1 - SPREAD**time)) + TINY
        moved = mean / (1 - MOMENTUM**time) / unbiased
        if weight.ndim > 1:
            moved = moved + schedule.decay * weight
        return weight - rate * share * moved, mean, square

    leaves = [jax.tree.leaves(tree) for tree in (weights, moments["mean"], moments["square"], gradient, by_leaf)]
    moved = [one(*each) for each in zip(*leaves, strict=True)]
    shape = jax.tree.structure(weights)
    new = [jax.tree.unflatten(shape, [each[part] for each in moved]) for part in range(3)]
    return new[0], {"mean": new[1], "square": new[2]}, length
