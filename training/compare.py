"""Compares two readings article by article: the difference of each figure, with its interval by a paired bootstrap.

Each file has a line an article, {"id", "speakers": {"told", "given", "right"...}, "reported": {...}}: `measure.py`
writes them for a run, `today.ts` for the pipeline as it is.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np

from measure import percent, scores

DRAWS = 2000
Count = Counter[str]
Figure = Callable[[Count], float]

FIGURES: dict[str, tuple[str, Figure]] = {
    "speaker right": ("speakers", lambda count: percent(count["right"], count["told"])),
    "speaker precision": ("speakers", lambda count: percent(count["right"], count["given"])),
    "scare quotes F1": (
        "speakers",
        lambda count: scores(count["scare right"], count["scare given"], count["scare"])["F1"],
    ),
    "reported found": ("reported", lambda count: percent(count["found"], count["sources"])),
    "reported words F1": (
        "reported",
        lambda count: scores(count["words right"], count["words given"], count["words"])["F1"],
    ),
    "reported source F1": ("reported", lambda count: scores(count["right"], count["given"], count["sources"])["F1"]),
}


def read_counts(path: Path) -> dict[str, dict[str, Count]]:
    """By article the counts of speakers and of reported speech."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: {name: Counter(row[name]) for name in ("speakers", "reported")} for row in rows}


def together(counts: list[Count]) -> Count:
    """All articles' counts as one."""
    found: Count = Counter()
    for count in counts:
        found.update(count)
    return found


def interval(one: list[Count], other: list[Count], figure: Figure) -> tuple[float, float]:
    """Where 95 of 100 differences lie when the articles are drawn again, both readings on the same ones."""
    chance = np.random.default_rng(0)
    found = []
    for _ in range(DRAWS):
        drawn = chance.integers(len(one), size=len(one))
        found.append(figure(together([other[at] for at in drawn])) - figure(together([one[at] for at in drawn])))
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)


def main() -> None:
    """Prints a line a figure: the first file's, the second's, and the difference with its interval."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    told = parser.parse_args()
    one, other = read_counts(told.one), read_counts(told.other)
    both = [name for name in one if name in other]
    print(f"{len(both)} articles in both")
    for name, (part, figure) in FIGURES.items():
        first, second = ([counts[article][part] for article in both] for counts in (one, other))
        low, high = interval(first, second, figure)
        before, after = figure(together(first)), figure(together(second))
        print(f"{name:20} {before:5.1f} {after:5.1f}  {after - before:+5.1f} ({low:+.1f} to {high:+.1f})")


if __name__ == "__main__":
    main()
