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

import numpy as np
import torch
from torch import Tensor

from batches import Share, epoch_windows, plan, stack
from checkpoint import Arrays, load, save
from distil import states_loss, taught_losses
from documents import Document, read_corpora
from encoder import HIDDEN
from losses import Pair, losses, total
from measure import Asked, measure
from model import from_base, from_weights, halves, load_model, tensors_of, weights_file
from optimiser import Schedule, create_optimiser
from pieces import PAD, Pieces
from places import CONVERTED, CUT, RUNS, SHARES
from reader import Reader
from windows import Window

LOG_EVERY, SAVE_EVERY = 20, 200
OWN_SHARE = 0.5
"""How much the annotators' word counts beside a teacher's."""
SMOKE_TEXTS, SMOKE_STEPS = 4, 4


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


class Training:
    """A run between two steps: the model, its optimiser, and how many steps are done."""

    def __init__(self, given: Plan, base: Arrays, compiled: bool = True) -> None:
        self.given = given
        self.done = 0
        self.before: dict[str, Any] | None = None
        if given.start:
            weights, self.before = load(weights_file(given.start))
            self.model = from_weights(weights, base["pieces.weight"], given.layers)
        else:
            self.model = from_base(base, given.layers, given.seed)
        self.model.train()
        self.model.encoder.pieces.requires_grad_(given.train_pieces)
        self.optimiser, self.pace = create_optimiser(self.model, given.schedule)
        self.teacher = load_model(given.teacher)[0] if given.teacher else None
        # Each shape of batch is a program of its own.
        self._lost = torch.compile(self._lose, dynamic=False) if compiled else self._lose

    def step(self, batch: dict[str, Tensor]) -> tuple[dict[str, tuple[float, float]], float]:
        """Moves the weights by a batch; each task's sum and count, and how long the slopes were."""
        given = self.given
        torch.manual_seed(given.seed + (self.done << 16))
        lost, pairs = self._lost(batch, self._draw_kept(batch["ids"].shape))
        lost.backward()  # type: ignore[no-untyped-call]
        length = torch.nn.utils.clip_grad_norm_(self.model.parameters(), given.schedule.clip)
        self.optimiser.step()
        self.pace.step()
        self.optimiser.zero_grad()
        self.done += 1
        return {name: (lost.item(), count.item()) for name, (lost, count) in pairs.items()}, length.item()

    def _lose(self, batch: dict[str, Tensor], kept: Tensor | None) -> tuple[Tensor, dict[str, Pair]]:
        with torch.autocast("cpu", torch.bfloat16):
            states = self.model.read(batch["ids"], batch["quoted"], kept)
        told = self.model.heads.tell(states[-1], batch, self.given.dropout)
        pairs = losses(told, batch)
        lost = total(pairs)
        if self.teacher:
            with torch.no_grad():
                with torch.autocast("cpu", torch.bfloat16):
                    deep = self.teacher.read(batch["ids"], batch["quoted"])
                taught = self.teacher.heads.tell(deep[-1], batch)
            from_teacher = taught_losses(told, taught, batch)
            from_teacher["states"] = states_loss(states, deep, (batch["ids"] != PAD).float())
            lost = OWN_SHARE * lost + total(from_teacher)
            pairs["states"] = from_teacher["states"]
        return lost, pairs

    def _draw_kept(self, shape: torch.Size) -> Tensor | None:
        """What dropout leaves of each vector's numbers, by random bytes."""
        dropped = round(self.given.dropout * 256)
        if not dropped:
            return None
        whole = (self.model.encoder.dropouts, *shape, HIDDEN)
        chance = np.random.Generator(np.random.SFC64([self.given.seed, self.done]))
        words = chance.integers(0, 1 << 64, int(np.prod(whole)) // 8, np.uint64)
        kept = torch.from_numpy(words.view(np.uint8)).view(whole) >= dropped
        return kept.bfloat16() * (256 / (256 - dropped))

    def keep(self, folder: Path) -> None:
        """Writes what goes on exactly here, and the weights for who reads with them."""
        about = {"step": self.done, "plan": dataclasses.asdict(self.given), "before": self.before}
        part = folder / "state.part.pt"
        model = self.model.state_dict()
        torch.save({"model": model, "optimiser": self.optimiser.state_dict(), "pace": self.pace.state_dict()}, part)
        part.replace(folder / "state.pt")
        save(folder / "weights.npz", halves(self.model, self.given.train_pieces), about)

    def go_on(self, folder: Path) -> None:
        """Takes up a run where its folder says that it stood."""
        if not (folder / "state.pt").exists():
            return
        state = torch.load(folder / "state.pt", weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.pace.load_state_dict(state["pace"])
        self.done = state["pace"]["last_epoch"]


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

    def add(self, pairs: dict[str, tuple[float, float]], pieces: int) -> None:
        """Counts a step in."""
        self.pieces += pieces
        for name, (lost, count) in pairs.items():
            before = self.sums.get(name, (0.0, 0.0))
            self.sums[name] = (before[0] + lost, before[1] + count)

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
    base: Arrays,
    documents: list[Document],
    shares: dict[str, Share],
    folder: Path,
    most: float = float("inf"),
    compiled: bool = True,
) -> Training:
    """Trains until the plan's end or for `most` steps, going on from the folder's checkpoint if it has one."""
    folder.mkdir(parents=True, exist_ok=True)
    training = Training(given, base, compiled)
    training.go_on(folder)
    loss_weights = {name: share.weight for name, share in shares.items()}
    log = Log(folder / "log.jsonl")
    for number, (epoch, windows) in enumerate(all_batches(documents, shares, given.seed, given.epochs), 1):
        if number <= training.done:
            continue
        if number > most:
            break
        chance = np.random.default_rng([given.seed, epoch, number])
        pairs, length = training.step(tensors_of(stack(windows, chance, loss_weights)))
        log.add(pairs, sum(window.end - window.first for window in windows))
        if number % LOG_EVERY == 0:
            log.write({"step": number, "epoch": epoch, "slope": round(length, 2)})
        if number % SAVE_EVERY == 0:
            training.keep(folder)
    training.keep(folder)
    return training


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
    parser.add_argument(
        "--start", help="a run whose weights, or as many of its layers, to begin with, in the base's place"
    )
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
    training = run(given, base, documents, shares, RUNS / told.run, most, compiled=not told.smoke)
    if told.smoke:
        measure(Reader(training.model.eval()), pieces, told.data, Asked(most=2))


if __name__ == "__main__":
    main()
