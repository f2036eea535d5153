"""Trains the reading: the encoder and all heads together, from the cut base or from where a run stood."""

from __future__ import annotations

import argparse
import dataclasses
import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from batches import Share, epoch_windows, plan, stack
from checkpoint import load, save, save_halves
from distil import taught_losses
from documents import Document, read_corpora
from heads import create_heads, read, tell
from losses import losses, total
from measure import Asked, measure
from optimiser import Schedule, create_moments, move, rates
from pieces import Pieces
from places import CACHE, CONVERTED, CUT, RUNS, SHARES
from reader import Model
from windows import Window

# A program is compiled once for each shape of batch, and kept for the next run.
jax.config.update("jax_compilation_cache_dir", str(CACHE / "xla"))


LOG_EVERY, SAVE_EVERY = 20, 60
OWN_SHARE = 0.5
"""How much the annotators' word counts beside a teacher's."""
SMOKE_TEXTS, SMOKE_STEPS = 4, 4

Tree = Any


@dataclass(frozen=True)
class Plan:
    """What a run does; kept with its checkpoint."""

    layers: int = 6
    epochs: int = 2
    seed: int = 1
    dropout: float = 0.1
    fold: int | None = None
    teacher: str | None = None
    start: str | None = None
    train_pieces: bool = False
    schedule: Schedule = dataclasses.field(default_factory=Schedule)


def create_weights(base: Tree, layers: int, seed: int, train_pieces: bool) -> tuple[Tree, Tree]:
    """The lower layers of the base under fresh heads, and what is not trained."""
    encoder = {name: base[name] for name in ("positions", "norm")}
    encoder["layers"] = base["layers"][:layers]
    weights = {"encoder": encoder, "heads": create_heads(seed)}
    table = {"pieces": base["pieces"].astype(np.float32)}
    return ({**weights, **table}, {}) if train_pieces else (weights, table)


def make_step(given: Plan, weights: Tree) -> Any:
    """One step of training as a compiled function; `fixed` holds what does not move, a teacher too."""
    by_leaf = rates(weights, given.schedule)

    def step(weights: Tree, moments: Tree, fixed: Tree, batch: Tree, number: jax.Array) -> Any:
        key = jax.random.fold_in(jax.random.key(given.seed, impl="rbg"), number)
        low, high = jax.random.split(key)

        def lost(weights: Tree) -> Any:
            table = (weights if given.train_pieces else fixed)["pieces"]
            states = read(weights, table, batch["ids"], batch["quoted"], low, given.dropout)
            told = tell(weights, states, batch, high, given.dropout)
            pairs = losses(told, batch)
            if "teacher" not in fixed:
                return total(pairs), pairs
            deep = read(fixed["teacher"], fixed["pieces"], batch["ids"], batch["quoted"])
            taught = jax.lax.stop_gradient(tell(fixed["teacher"], deep, batch, None, 0.0))
            return OWN_SHARE * total(pairs) + total(taught_losses(told, taught, batch)), pairs

        (_, pairs), slopes = jax.value_and_grad(lost, has_aux=True)(weights)
        weights, moments, length = move(weights, moments, slopes, number, by_leaf, given.schedule)
        return weights, moments, pairs, length

    return jax.jit(step, donate_argnums=(0, 1))


class Log:
    """Means of the tasks' losses since the last line, and the speed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clear()

    def clear(self) -> None:
        """Begins the next line."""
        self.sums: dict[str, tuple[float, float]] = {}
        self.pieces = 0
        self.began = time.perf_counter()

    def add(self, pairs: dict[str, Any], pieces: int) -> None:
        """Counts a step in."""
        self.pieces += pieces
        for name, (lost, count) in pairs.items():
            before = self.sums.get(name, (0.0, 0.0))
            self.sums[name] = (before[0] + float(lost), before[1] + float(count))

    def write(self, about: dict[str, Any]) -> None:
        """Writes a line, to the file and to who watches."""
        means = {name: round(lost / count, 4) for name, (lost, count) in self.sums.items() if count}
        speed = round(self.pieces / (time.perf_counter() - self.began))
        line = json.dumps({**about, "speed": speed, **means})
        print(line, flush=True)
        with self.path.open("a") as file:
            file.write(line + "\n")
        self.clear()


def read_data(data: Path, pieces: Pieces, corpora: list[str], most: int | None, fold: int | None) -> list[Document]:
    """The training corpora that are wanted, in the order of their names; of each at most so many texts."""
    paths = sorted((data / "train").glob("*.jsonl"))
    return read_corpora(pieces, (path for path in paths if path.stem in corpora), most, fold)


def run(
    given: Plan,
    base: Tree,
    documents: list[Document],
    shares: dict[str, Share],
    folder: Path,
    most: float = float("inf"),
) -> Tree:
    """Trains until the plan's end or for `most` steps, going on from the folder's checkpoint if it has one."""
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint = folder / "state.npz"
    weights, fixed = create_weights(base, given.layers, given.seed, given.train_pieces)
    if given.teacher:
        fixed["teacher"] = load(RUNS / given.teacher / "state.npz")[0]["weights"]
    if given.start:
        weights = jax.tree.map(np.float32, load(Path(given.start))[0])
    state = {"weights": weights, "moments": create_moments(weights)}
    done = 0
    if checkpoint.exists():
        state, about = load(checkpoint)
        done = about["step"]
    state, fixed = jax.tree.map(jnp.asarray, (state, fixed))
    weights, moments = state["weights"], state["moments"]
    step = make_step(given, weights)
    loss_weights = {name: share.weight for name, share in shares.items()}
    log = Log(folder / "log.jsonl")
    for number, (epoch, windows) in enumerate(all_batches(documents, shares, given.seed, given.epochs), 1):
        if number <= done:
            continue
        if number > most:
            break
        chance = np.random.default_rng([given.seed, epoch, number])
        batch = stack(windows, chance, loss_weights)
        weights, moments, pairs, length = step(weights, moments, fixed, batch, jnp.int32(number - 1))
        done = number
        log.add(pairs, sum(window.end - window.first for window in windows))
        if number % LOG_EVERY == 0:
            log.write({"step": number, "epoch": epoch, "slope": round(float(length), 2)})
        if number % SAVE_EVERY == 0:
            keep(checkpoint, weights, moments, given, done)
    keep(checkpoint, weights, moments, given, done)
    save_halves(folder / "weights.npz", jax.device_get(weights), {"step": done, "plan": dataclasses.asdict(given)})
    return weights


def keep(path: Path, weights: Tree, moments: Tree, given: Plan, number: int) -> None:
    """Writes the state after a step."""
    about = {"step": number, "plan": dataclasses.asdict(given)}
    save(path, jax.device_get({"weights": weights, "moments": moments}), about)


def all_batches(
    documents: list[Document], shares: dict[str, Share], seed: int, epochs: int
) -> Iterator[tuple[int, list[Window]]]:
    """Every batch of a run with the number of its epoch."""
    for epoch in range(epochs):
        for windows in plan(epoch_windows(documents, shares, seed, epoch), seed, epoch):
            yield epoch, windows


def main() -> None:
    """Reads the command line and trains."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=CONVERTED)
    parser.add_argument("--run", default="reading")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--fold", type=int, help="keep this fold of the articles out, to measure on")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--corpora", nargs="*", help="only these, each whole")
    parser.add_argument("--steps", type=int, default=None, help="stop after so many")
    parser.add_argument("--start", help="weights to begin with, as a run hands them on, in the base's place")
    parser.add_argument("--teacher", help="a run whose reading is learnt from as well")
    parser.add_argument("--train-pieces", action="store_true", help="the pieces' vectors too")
    parser.add_argument("--smoke", action="store_true", help="a few steps on a few texts, then measured")
    told = parser.parse_args()
    pieces = Pieces.load(CUT / "pieces.json")
    shares = {name: Share(**share) for name, share in json.loads(SHARES.read_text()).items()}
    if told.corpora:
        shares = {name: Share() for name in told.corpora}
    if told.smoke:
        told.run, told.layers, told.epochs, told.steps = "smoke", 2, 1, SMOKE_STEPS
        shutil.rmtree(RUNS / told.run, ignore_errors=True)
    documents = read_data(told.data, pieces, list(shares), SMOKE_TEXTS if told.smoke else None, told.fold)
    steps = sum(1 for _ in all_batches(documents, shares, told.seed, told.epochs))
    most = min(steps, told.steps or steps)
    schedule = Schedule(rate=told.rate, steps=most, warm_up=max(10, most // 20))
    given = Plan(
        told.layers,
        told.epochs,
        told.seed,
        fold=told.fold,
        teacher=told.teacher,
        start=told.start,
        train_pieces=told.train_pieces,
        schedule=schedule,
    )
    print(f"{len(documents)} documents, {sum(map(len, documents))} pieces, {most} steps", flush=True)
    base, _ = load(CUT / "base.npz")
    weights = run(given, base, documents, shares, RUNS / told.run, most)
    if told.smoke:
        measure(Model({"pieces": base["pieces"], **weights}), pieces, told.data, Asked(most=2))


if __name__ == "__main__":
    main()
