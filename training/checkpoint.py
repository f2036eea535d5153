"""Keeps trees of arrays in one file: the cut base, and a run's state so that it goes on exactly where it stood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

Tree = Any


def flatten(tree: Tree, name: str = "") -> dict[str, np.ndarray]:
    """A tree's leaves under their paths: `layers/0/mix/bias`."""
    if not isinstance(tree, dict | list):
        return {name: np.asarray(tree)}
    children = tree.items() if isinstance(tree, dict) else enumerate(tree)
    start = name + "/" if name else ""
    return {key: leaf for child, below in children for key, leaf in flatten(below, f"{start}{child}").items()}


def unflatten(flat: dict[str, np.ndarray]) -> Tree:
    """The tree again; where all of a node's names are numbers it is a list."""
    tree: dict[str, Any] = {}
    for path, leaf in flat.items():
        *above, last = path.split("/")
        node = tree
        for name in above:
            node = node.setdefault(name, {})
        node[last] = leaf

    def close(node: Tree) -> Tree:
        if not isinstance(node, dict):
            return node
        if node and all(name.isdigit() for name in node):
            return [close(node[str(number)]) for number in range(len(node))]
        return {name: close(below) for name, below in node.items()}

    return close(tree)


def save(path: Path, tree: Tree, about: dict[str, Any]) -> None:
    """Writes a tree and what is to be known of it; a run that dies meanwhile leaves the file before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.npz")
    about_bytes = np.frombuffer(json.dumps(about).encode(), np.uint8)
    arrays: dict[str, Any] = {"about.json": about_bytes, **flatten(tree)}
    np.savez(part, **arrays)
    part.replace(path)


def save_halves(path: Path, tree: Tree, about: dict[str, Any]) -> None:
    """Writes weights alone in 16 bits, small enough to be handed on; `load` reads them."""
    halves = {name: leaf.astype(np.float16) for name, leaf in flatten(tree).items()}
    save(path, unflatten(halves), about)


def load(path: Path) -> tuple[Tree, dict[str, Any]]:
    """Reads what `save` wrote."""
    with np.load(path) as file:
        flat = {name: file[name] for name in file.files}
    about = json.loads(flat.pop("about.json").tobytes())
    return unflatten(flat), about
