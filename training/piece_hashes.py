"""Writes the pieces of hard lines, and hashes of those of 10,000 lines: the extension's own cut is held against them.

The first line holds the pieces of the vocabulary that the hard lines could be cut into, with their scores, the whole
vocabulary's hash, and a hash for each hundred lines of the corpora beside the project; then a hard line each. Offsets
count UTF-16 code units.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from pieces import SPECIAL, WORD, Pieces, normal
from places import CUT, HERE
from read import Units

TRAIN = HERE.parent.parent / "shared" / "corpora" / "train"
CORPORA = (
    "entities-btc",
    "entities-conll2002-es",
    "entities-conll2002-nl",
    "entities-crossner",
    "entities-germeval-de",
    "entities-uner-bosque-pt",
    "entities-wikiann-de",
    "entities-wikiann-fr",
    "entities-wnut17",
    "quotes-polnear",
)
EACH = 1000
TOGETHER = 100

HARD = (
    "",
    " \u200b\u00a0 ",
    "Ada Lind, the mayor, said the bridge was safe.",
    "“It holds,” she said — ‘for now’…",
    "„Sie hält“, sagte Bürgermeisterin Öznur Groß-Müller am 3.½ m².",
    "«Il tient», a-t-elle déclaré à l’œuvre ; «¿Aguantará?», preguntó la señora Núñez.",
    "Cafe\u0301 Lo\u0308we A\u030angstro\u0308m n\u0303 u\u0308",
    "ﬁne ﬀ ﬃ Ⅷ ㎞ ① ｆｕｌｌ ﷺ ¨ ´a ½",
    "zero\u200bwidth no\u200djoin mark\u200f\u200e soft\u00adhyphen \ufeffbom un\u2060join",
    "control\x00\x07\x1f\x7f\x85\x9f nul tab\tline\nfeed\x0b\x0c\u2028\u2029end",
    "Лада сказала: «Мост выдержит». Η Άντα είπε. قالت آدا. אדה אמרה.",
    "アダ・リンドは「橋は安全だ」と言った。艾达说。한국어 각 각",
    "😀😀 👩\u200d👩\u200d👧 🇩🇪 𝐀𝐝𝐚 𝔏𝔦𝔫𝔡 𐍈 a😀b",
    "\ud800 a\udc00b \udfff\ud83d x\ud83d",
    "▁ ▁Ada ▁▁ <s> </s> <unk> <pad>",
    "https://example.org/a/b?c=d&e=%20f#g ada.lind@example.org @ada #bridge",
    "x" * 300,
    "ab" * 100 + " " + "Ж" * 50 + "é" * 50,
    "1,234.56 −3 °C 50% 10 000 € $5bn 2026-11-29T16:24:00Z",
)
"""Written for this: marks, joined and split letters, blanks of all kinds, halves of pairs, other scripts."""


def cut_of(pieces: Pieces, text: str) -> dict[str, list[int]]:
    """A line's pieces, their places in code units."""
    cut = pieces.cut(text)
    before = Units(text).before
    return {"ids": cut.ids, "starts": before[cut.starts].tolist(), "ends": before[cut.ends].tolist()}


def lines_of(corpus: str) -> list[str]:
    """The first paragraphs of a corpus."""
    with (TRAIN / f"{corpus}.jsonl").open(encoding="utf-8") as file:
        paragraphs = (line for row in file for line in json.loads(row)["text"].split("\n"))
        return list(islice(paragraphs, EACH))


def hash_of(numbers: list[int]) -> str:
    """The first eight bytes of SHA-256 over numbers of 32 bits."""
    return hashlib.sha256(np.array(numbers, "<i4").tobytes()).hexdigest()[:16]


def hashes_of(pieces: Pieces) -> list[str]:
    """Of so many lines each: of each the count of its pieces, their numbers, starts and ends."""
    lines = [line for corpus in CORPORA for line in lines_of(corpus)]
    found = []
    for first in range(0, len(lines), TOGETHER):
        numbers: list[int] = []
        for line in lines[first : first + TOGETHER]:
            cut = cut_of(pieces, line)
            numbers += [len(cut["ids"]), *cut["ids"], *cut["starts"], *cut["ends"]]
        found.append(hash_of(numbers))
    return found


def within(pieces: Pieces, lines: tuple[str, ...]) -> Pieces:
    """The pieces that words of the lines hold, and the least likely of all, since it tells what is unknown costs."""
    words = {WORD + word for line in lines for word in "".join(map(normal, line)).split(" ")}
    held = {
        word[start:end]
        for word in words
        for start in range(len(word))
        for end in range(start + 1, min(len(word), start + pieces.longest) + 1)
    }
    least = int(np.argmin(pieces.scores))
    kept = [at for at, piece in enumerate(pieces.pieces) if at < SPECIAL or at == least or piece in held]
    return Pieces([pieces.pieces[at] for at in kept], np.array([pieces.scores[at] for at in kept], np.float32))


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("into", type=Path)
    told = parser.parse_args()
    pieces = Pieces.load(CUT / "pieces.json")
    few = within(pieces, HARD)
    head: dict[str, Any] = {
        "pieces": few.pieces,
        "scores": few.scores,
        "vocabulary": hashlib.sha256("\n".join(pieces.pieces).encode()).hexdigest()[:16],
        "corpora": CORPORA,
        "each": EACH,
        "together": TOGETHER,
        "hashes": hashes_of(pieces),
    }
    rows = [head, *({"text": line, **cut_of(few, line)} for line in HARD)]
    told.into.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows), encoding="ascii")


if __name__ == "__main__":
    main()
