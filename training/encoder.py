"""The encoder as pure functions: pieces in, a vector a piece out."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from pieces import PAD

Array = jax.Array
Tree = Any

EPSILON = 1e-12
HEADS = 12


def linear(weights: Tree, given: Array) -> Array:
    """An affine map over the last axis."""
    out: Array = given @ weights["weight"] + weights["bias"]
    return out


def normalise(weights: Tree, given: Array) -> Array:
    """Layer normalisation."""
    centred = given - given.mean(-1, keepdims=True)
    spread = jnp.square(centred).mean(-1, keepdims=True)
    out: Array = centred * jax.lax.rsqrt(spread + EPSILON) * weights["scale"] + weights["shift"]
    return out


def drop(key: Array | None, given: Array, rate: float) -> Array:
    """Dropout; without a key nothing is dropped."""
    if key is None or not rate:
        return given
    # Eight random bits decide well enough, and cost a quarter of 32.
    bits = jax.random.bits(key, given.shape, jnp.uint8)
    dropped = round(rate * 256)
    return jnp.where(bits >= dropped, given * (256 / (256 - dropped)), 0)


def attend(weights: Tree, given: Array, bias: Array) -> Array:
    """What each piece takes from the others of its window."""
    batch, length, hidden = given.shape
    size = hidden // HEADS
    read = linear(weights["read"], given.reshape(-1, hidden))
    query, key, value = jnp.moveaxis(read.reshape(batch, length, 3, HEADS, size), (2, 3), (0, 2))
    scores = (query * size**-0.5) @ jnp.swapaxes(key, -1, -2) + bias
    mixed = jax.nn.softmax(scores, axis=-1) @ value
    out: Array = jnp.swapaxes(mixed, 1, 2).reshape(batch, length, hidden)
    return out


def encode(
    weights: Tree,
    pieces: Array,
    ids: Array,
    extra: Array | None = None,
    key: Array | None = None,
    rate: float = 0.0,
) -> list[Array]:
    """Every layer's output for windows of pieces; padding is number 1.

    `pieces` is the table of vectors, apart from the rest so that it can stay as it is.
    `extra` is added to each piece's vector before the first layer.
    """
    keys = [None] * (2 * len(weights["layers"]) + 1)
    if key is not None:
        keys = list(jax.random.split(key, len(keys)))
    bias = jnp.where(ids == PAD, -1e9, 0.0)[:, None, None, :]
    state = pieces[ids] + weights["positions"][: ids.shape[1]]
    if extra is not None:
        state = state + extra
    state = drop(keys[-1], normalise(weights["norm"], state), rate)
    states = [state]
    for number, layer in enumerate(weights["layers"]):
        mixed = linear(layer["mix"], attend(layer, state, bias))
        state = normalise(layer["mix_norm"], state + drop(keys[2 * number], mixed, rate))
        wide = jax.nn.gelu(linear(layer["widen"], state), approximate=False)
        narrow = drop(keys[2 * number + 1], linear(layer["narrow"], wide), rate)
        state = normalise(layer["out_norm"], state + narrow)
        states.append(state)
    return states
