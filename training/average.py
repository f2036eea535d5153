"""Averages the weights of runs of which each began where another stood: together they keep what either alone forgets.

Wortsman et al. 2022, "Model soups" (arXiv:2203.05482); Wortsman et al. 2022, "Robust fine-tuning of zero-shot models"
(arXiv:2109.01903).
"""

from __future__ import annotations

import argparse

import numpy as np

from checkpoint import Arrays, load, save
from model import weights_file
from places import RUNS


def average(weights: list[Arrays]) -> Arrays:
    """The mean of each array, as precise as it was; all have the same names and shapes."""
    first = weights[0]
    if any(one.keys() != first.keys() for one in weights):
        raise ValueError("the runs have not the same weights")
    return {
        name: np.mean([one[name].astype(np.float32) for one in weights], axis=0, dtype=np.float32).astype(array.dtype)
        for name, array in first.items()
    }


def main() -> None:
    """Writes the average as a run of its own, which tells what the last of the runs was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("into", help="the name of the run that is made")
    parser.add_argument("runs", nargs="+", help="runs, or files of weights")
    told = parser.parse_args()
    loaded = [load(weights_file(run)) for run in told.runs]
    about = loaded[-1][1]
    steps = [one["step"] for _, one in loaded]
    save(RUNS / told.into / "weights.npz", average([weights for weights, _ in loaded]), {**about, "averaged": steps})
    print(f"{told.into}: the average of {', '.join(told.runs)}")


if __name__ == "__main__":
    main()
