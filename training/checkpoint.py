"""Keeps arrays by name in one file: the cut base, and weights that are handed on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

Arrays = dict[str, np.ndarray]


def save(path: Path, arrays: Arrays, about: dict[str, Any]) -> None:
    """Writes arrays and what is to be known of them; a run that dies meanwhile leaves the file before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.npz")
    given: dict[str, Any] = {"about.json": np.frombuffer(json.dumps(about).encode(), np.uint8), **arrays}
    np.savez(part, **given)
    part.replace(path)


def load(path: Path) -> tuple[Arrays, dict[str, Any]]:
    """Reads what `save` wrote."""
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    return arrays, json.loads(arrays.pop("about.json").tobytes())
