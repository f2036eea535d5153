"""Writes a trained reading as one binary: a header of JSON, then the tensors, each on a multiple of 64 bytes.

    "WREA", length of the header (u32), header, zeros up to a multiple of 64, tensors

The header names each tensor with its form: "int8" has its scales (float32) as a tensor of the same name with "/scales".
The vocabulary is a tensor of bytes, a piece a line, beside the scores of the pieces.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

from checkpoint import flatten, load
from documents import KINDS, TYPES
from encoder import HEADS
from heads import LABELS, NEAR, POINTERS
from pieces import Pieces
from quantise import axis_of, quantise
from windows import LONGEST_MENTION, WHOLE

HERE = Path(__file__).parent
CUT = HERE / ".cache" / "cut"
RUNS = HERE / ".runs"
ALIGNED = 64
VERSION = 1


def tensors_of(weights: Any, pieces: Pieces, bits: int) -> dict[str, np.ndarray]:
    """All that the file holds, by name."""
    found: dict[str, np.ndarray] = {
        "vocabulary": np.frombuffer("\n".join(pieces.pieces).encode(), np.uint8),
        "scores": np.array(pieces.scores, np.float32),
    }
    for path, leaf in flatten(weights).items():
        weight = np.asarray(leaf, np.float32)
        axis = axis_of(path, weight)
        if axis is None:
            found[path] = weight
            continue
        packed = quantise(weight, bits, axis)
        # A kernel reads an output's weights in a row.
        found[path] = np.ascontiguousarray(packed.numbers.T if axis == 1 else packed.numbers)
        found[path + "/scales"] = packed.scales
    return found


def write(path: Path, tensors: dict[str, np.ndarray], about: dict[str, Any]) -> str:
    """Writes the file; gives the hash of its bytes."""
    places, at = [], 0
    for name, tensor in tensors.items():
        places.append({"name": name, "type": str(tensor.dtype), "shape": list(tensor.shape), "at": at})
        at += -(-tensor.nbytes // ALIGNED) * ALIGNED
    header = json.dumps({**about, "tensors": places}, ensure_ascii=False).encode()
    start = b"WREA" + struct.pack("<I", len(header)) + header
    with path.open("wb") as file:
        file.write(start + bytes(-len(start) % ALIGNED))
        for tensor in tensors.values():
            data = tensor.tobytes()
            file.write(data + bytes(-len(data) % ALIGNED))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Exports a run's last checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run")
    parser.add_argument("into", type=Path)
    parser.add_argument("--bits", type=int, default=8)
    told = parser.parse_args()
    state, about = load(RUNS / told.run / "state.npz")
    weights = {"pieces": load(CUT / "base.npz")[0]["pieces"], **state["weights"]}
    tensors = tensors_of(weights, Pieces.load(CUT / "pieces.json"), told.bits)
    header = {
        "version": VERSION,
        "layers": len(weights["encoder"]["layers"]),
        "heads": HEADS,
        "window": WHOLE,
        "types": TYPES,
        "kinds": KINDS,
        "labels": LABELS,
        "pointers": POINTERS,
        "near": NEAR,
        "longestMention": LONGEST_MENTION,
        "step": about["step"],
    }
    digest = write(told.into, tensors, header)
    print(f"{told.into}: {told.into.stat().st_size} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
