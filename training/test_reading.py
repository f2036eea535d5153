"""Tests of the trainer's own code, on texts written for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from average import average
from base import dequantise
from batches import Share, epoch_windows, plan, stack
from checkpoint import load, save
from decode import best_tags, spans_of, stretches
from documents import OUTSIDE, UNTOLD, join_short, merge_rows, read_row, read_rows
from export import pieces_of, weights_of, write
from model import LAYERS, Model, from_base, spread_layers, tensors_of
from persons import group_names
from pieces import END, SPECIAL, UNKNOWN, Pieces
from quantise import pack_blocks, quantise, quantise_model
from windows import WHOLE, Window, fill, windows_of

TEXT = "Ada Lind, the mayor, said the bridge was safe.\n“It holds,” she said."
LETTERS = [*"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,.“”’-"]


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    words = ["▁said", "▁the", "▁bridge", "▁was", "▁safe", "▁she", "▁Ada", "▁Lind", "▁", "li", "nd"]
    every = ["<s>", "<pad>", "</s>", "<unk>", *words, *LETTERS]
    values = [0.0] * SPECIAL + [-4.0] * len(words) + [-6.0] * len(LETTERS)
    return Pieces(every, np.array(values, np.float32))


def span(words: str, text: str = TEXT) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def row(**more: Any) -> dict[str, Any]:
    return {
        "id": "a",
        "corpus": "own",
        "language": "en",
        "text": TEXT,
        "entityTypes": ["PER"],
        "entities": [[*span("Ada Lind"), "PER"]],
        "attributions": [
            {
                "source": [[*span("Ada Lind, the mayor")]],
                "cue": [span("said")],
                "content": [span("the bridge was safe")],
            }
        ],
        "quotations": [{"span": span("It holds,"), "kind": "direct", "speaker": span("she"), "speakers": []}],
        "pronouns": [{"span": span("she"), "candidates": [[*span("Ada Lind"), True]]}],
        **more,
    }


def test_pieces_cover_the_text_they_stand_for(pieces: Pieces) -> None:
    for text in (TEXT, "ﬁne ½ \u00a0  a…  „x“", "", "中a", "  Ada\u200b Lind"):
        cut = pieces.cut(text)
        covered = {place for start, end in zip(cut.starts, cut.ends, strict=True) for place in range(start, end)}
        assert {place for place, letter in enumerate(text) if not letter.isspace() and letter != "\u200b"} <= covered
        assert cut.starts == sorted(cut.starts) and cut.ends == sorted(cut.ends)


def test_the_likeliest_pieces_win(pieces: Pieces) -> None:
    assert [pieces.pieces[number] for number in pieces.cut("Lind said lind").ids] == ["▁Lind", "▁said", "▁", "li", "nd"]
    assert pieces.cut("Ж").ids[-1] == UNKNOWN


def test_a_span_of_text_comes_back_from_its_pieces(pieces: Pieces) -> None:
    document = read_row(pieces, row())
    for words in ("Ada Lind", "said", "the bridge was safe", "she", "It holds,"):
        assert list(document.text_of(document.pieces_of(span(words)))) == span(words)
    assert int((document.ids == END).sum()) == 2


def test_what_is_not_told_costs_nothing(pieces: Pieces) -> None:
    document = read_row(pieces, row())
    assert document.entities is not None
    lind = document.pieces_of(span("Lind"))[0]
    assert document.entities[lind] == 1 << 2
    mayor = document.pieces_of(span("mayor"))[0]
    assert document.entities[mayor] & 1 and document.entities[mayor] & (1 << 3) and not document.entities[mayor] & 2
    untold = read_row(pieces, {key: row()[key] for key in ("id", "corpus", "language", "text")})
    arrays = fill(Window(untold, 0, len(untold)), np.random.default_rng(0))
    assert (arrays["cues"] == UNTOLD).all() and not arrays["passage_right"].any()


def test_tellings_of_one_text_are_one_row() -> None:
    names = {"text": "x", "corpus": "names", "weight": 0.3, "entities": []}
    roles = {"text": "x", "corpus": "roles", "weight": 0.5, "roles": []}
    own = {"text": "x", "corpus": "own", "weight": 1.0, "attributions": []}
    for rows in ([own, names, roles], [names, roles, own], [roles, own, names]):
        (merged,) = merge_rows(rows)
        assert merged["corpus"] == "own" and merged["weight"] == 1.0
        assert merged["shares"]["entities"] == 0.3 and merged["shares"]["roles"] == 0.5
        assert "attributions" not in merged["shares"]


def test_sentences_with_names_are_joined(pieces: Pieces) -> None:
    alone = {key: row()[key] for key in ("id", "corpus", "language", "text", "entityTypes", "entities")}
    one, other = read_row(pieces, alone), read_row(pieces, alone)
    (joined, *rest) = join_short([one, other, read_row(pieces, row())])
    assert len(rest) == 1 and len(joined) == 2 * len(one)
    lind = joined.pieces_of(span("Lind", joined.text))[0] + len(one)
    assert joined.text[slice(*joined.text_of((lind, lind + 1)))] == "Lind"
    assert joined.entities is not None and joined.entities[lind] == 1 << 2


def test_what_is_set_aside_stays_closed(tmp_path: Path) -> None:
    sealed = tmp_path / "judge" / "annotated.jsonl"
    sealed.parent.mkdir()
    sealed.write_text("{}\n")
    with pytest.raises(PermissionError):
        next(read_rows(sealed))


def test_windows_cover_every_piece(pieces: Pieces) -> None:
    document = read_row(pieces, row(text="Ada said. " * 400, entities=[], attributions=[], quotations=[], pronouns=[]))
    for offset in (0, 7, 100):
        windows = windows_of(document, 250, offset)
        covered = {place for window in windows for place in range(window.first, window.end)}
        assert covered == set(range(len(document)))
        assert all(window.length == WHOLE for window in windows)


def test_inside_follows_only_its_own_kind() -> None:
    scores = np.log(np.array([[0.5, 0.4, 0.05, 0.03, 0.02], [0.1, 0.1, 0.1, 0.1, 0.6], [0.2, 0.1, 0.6, 0.05, 0.05]]))
    best = max(
        (
            (a, b, c)
            for a in range(5)
            for b in range(5)
            for c in range(5)
            if all(
                now not in (2, 4) or before in (now - 1, now)
                for before, now in zip((OUTSIDE, a, b), (a, b, c), strict=True)
            )
        ),
        key=lambda path: sum(scores[place, tag] for place, tag in enumerate(path)),
    )
    assert tuple(best_tags(scores)) == best
    assert spans_of(np.array([0, 1, 2, 3, 4, 0, 1])) == [(1, 3, 0), (3, 5, 1), (6, 7, 0)]
    assert stretches(np.array([1, 1, 1, 0, 1, 0, 0, 0, 0, 1], bool), 2) == [(0, 5)]


def test_arrays_come_back_from_their_file(tmp_path: Path) -> None:
    arrays = {"a.weight": np.ones((2, 2)), "b": np.arange(3)}
    save(tmp_path / "x.npz", arrays, {"step": 3})
    found, about = load(tmp_path / "x.npz")
    assert about == {"step": 3}
    assert found.keys() == arrays.keys() and all((found[name] == arrays[name]).all() for name in arrays)


def test_few_bits_come_close() -> None:
    weight = np.random.default_rng(0).normal(size=(40, 7)).astype(np.float32)
    assert np.abs(quantise(weight, 8).floats() - weight).max() < np.abs(weight).max() / 250
    model = Model(8, 1)
    torch.nn.init.normal_(model.heads.labels.bias)
    bias = model.heads.labels.bias.clone()
    quantise_model(model, 4, moved=False)
    assert len(torch.unique(model.heads.kind.weight[0])) <= 15
    assert (model.heads.labels.bias == bias).all()


def test_pieces_come_back_as_the_base_has_them() -> None:
    chance = np.random.default_rng(0)
    packed = np.concatenate([np.array([0.25, -0.03], np.float16).view(np.uint8).reshape(2, 2), np.zeros((2, 16))], 1)
    packed = packed.astype(np.uint8)
    packed[:, 2:] = chance.integers(0, 256, (2, 16))
    packed[:, 2] &= 0xF0  # The largest weight of a block is -8 scales.
    weight = dequantise(packed.tobytes(), 0, 64).astype(np.float16).reshape(1, 64)
    assert (pack_blocks(weight) == packed.reshape(1, 36)).all()
    with pytest.raises(ValueError, match="not the base's own"):
        pack_blocks(weight + np.linspace(0, 0.1, 64))


def test_an_export_can_be_read_again(pieces: Pieces, tmp_path: Path) -> None:
    model = Model(3, 1)
    with torch.no_grad():
        model.heads.kind.weight.zero_()
        model.heads.kind.weight[0, 0], model.heads.kind.weight[1, 2] = 1, -3
    path = tmp_path / "x.bin"
    write(path, {**pieces_of(pieces), **weights_of(model, 8, WHOLE, moved=True)}, {"version": 1})
    data = path.read_bytes()
    length = int.from_bytes(data[4:8], "little")
    header = json.loads(data[8 : 8 + length])
    start = -(-(8 + length) // 64) * 64
    places = {one["name"]: one for one in header["tensors"]}
    assert places["encoder.positions.weight"]["shape"] == [WHOLE, 384]
    kind = places["heads.kind.weight"]
    assert kind["shape"] == [3, 256] and kind["type"] == "int8"
    at = start + kind["at"]
    assert np.frombuffer(data, np.int8, 3, at).tolist() == [127, 0, 0]
    assert np.frombuffer(data, np.int8, 3, at + 256).tolist() == [0, 0, -127]
    at = start + places["vocabulary"]["at"]
    assert data[at : at + places["vocabulary"]["shape"][0]].decode().split("\n") == pieces.pieces


def test_short_names_join_the_one_longer_name() -> None:
    assert group_names(["Ada Lind", "Tom Lind", "Ada", "Lind"]) == [0, 1, 0, 3]


def test_an_epoch_follows_from_its_number(pieces: Pieces) -> None:
    documents = [read_row(pieces, row(id=str(number))) for number in range(90)]
    shares = {"own": Share(often=1.5)}
    one, other = (plan(epoch_windows(documents, shares, 1, 0), 1, 0) for _ in range(2))
    assert one == other
    assert sum(map(len, one)) > 90


def small(pieces: Pieces) -> dict[str, np.ndarray]:
    """A base of the right form with random weights, a layer deep."""
    torch.manual_seed(5)
    encoder = Model(len(pieces.pieces), 1).encoder
    return {name: leaf.numpy() * (0.05 if "weight" in name else 1) for name, leaf in encoder.state_dict().items()}


def test_one_batch_is_learnt_by_heart(pieces: Pieces) -> None:
    from losses import losses
    from optimiser import Schedule
    from train import Plan, Training

    document = read_row(
        pieces, row(roles=[{"person": span("Ada Lind"), "role": span("the mayor")}], keyParagraphs=[1.0, 0.0])
    )
    arrays = stack([Window(document, 0, len(document))], np.random.default_rng(0))
    batch = tensors_of({name: array[:1] for name, array in arrays.items()})
    given = Plan(layers=1, dropout=0.0, schedule=Schedule(rate=1e-3, heads=1.0, warm_up=5, steps=400))
    training = Training(given, small(pieces), compiled=False)
    for _ in range(200):
        pairs, _ = training.step(batch)
    for name, (lost, count) in pairs.items():
        assert count > 0, name
        assert lost / count < 0.1, (name, lost, count)
    with torch.no_grad():
        states = training.model.read(batch["ids"], batch["quoted"])[-1]
        again = losses(training.model.heads.tell(states, batch), batch)
    assert float(again["entities"][0]) < 1


def test_a_teacher_is_wrong_by_nothing_against_itself(pieces: Pieces) -> None:
    from distil import taught_losses

    document = read_row(pieces, row())
    arrays = stack([Window(document, 0, len(document))], np.random.default_rng(0))
    told = tensors_of({name: array[:1] for name, array in arrays.items()})
    torch.manual_seed(1)
    states = torch.randn(1, told["ids"].shape[1], 384)
    with torch.no_grad():
        own, foreign = (from_base(small(pieces), 1, seed).heads.eval().tell(states, told) for seed in (1, 2))
    same, different = taught_losses(own, own, told), taught_losses(foreign, own, told)
    for name in ("entities", "speaker", "content", "kind", "meant"):
        assert float(same[name][1]) > 0, name
        assert float(same[name][0]) < float(different[name][0]), name


def test_a_smaller_model_begins_with_layers_spread_over_the_deeper_one() -> None:
    deep = {f"{LAYERS}{number}.norm": np.full(1, number) for number in range(12)} | {"heads.quoted": np.ones(1)}
    for layers, taken in ((6, [1, 3, 5, 7, 9, 11]), (8, [0, 2, 3, 5, 6, 8, 9, 11]), (12, list(range(12)))):
        spread = spread_layers(deep, layers)
        assert [int(spread[f"{LAYERS}{number}.norm"][0]) for number in range(layers)] == taken
        assert len(spread) == layers + 1


def test_vectors_are_held_against_those_of_the_layer_they_stand_for() -> None:
    from distil import states_loss

    deep = [torch.full((1, 2, 3), number + 1.0) for number in range(4)]
    is_piece = torch.tensor([[1.0, 0.0]])
    assert float(states_loss([deep[1], deep[3]], deep, is_piece)[0]) == 0
    # Twice as long is once its length away; padding counts nothing.
    assert float(states_loss([deep[3], deep[3]], deep, is_piece)[0]) == pytest.approx(0.5)


def test_what_a_model_reads_in_a_page_can_be_learnt_from(pieces: Pieces) -> None:
    from reader import Reader
    from silver import tell

    asked = {key: row()[key] for key in ("id", "corpus", "language", "text", "quotations")}
    document = read_row(pieces, asked)
    (reading,) = Reader(from_base(small(pieces), 1).eval()).read([document])
    told = read_row(pieces, tell(asked, reading))
    assert [one.span for one in told.passages] == [one.span for one in document.passages]
    cues = [document.text_of(one.cue) for one in reading.attributions]
    assert [told.text_of(one.cue) for one in told.attributions] == [(start, end) for start, end in cues if start < end]
    assert told.key is not None and np.nanmax(told.key) == pytest.approx(max(reading.key.values()), abs=1e-4)
    assert told.weight < 1


def test_a_run_goes_on_exactly_where_it_stood(pieces: Pieces, tmp_path: Path) -> None:
    from optimiser import Schedule
    from train import Plan, run

    documents = [read_row(pieces, row(id=str(number))) for number in range(80)]
    given = Plan(layers=1, epochs=2, schedule=Schedule(steps=6, warm_up=2))
    base = small(pieces)
    whole = run(given, base, documents, {}, tmp_path / "whole", compiled=False)
    run(given, base, documents, {}, tmp_path / "parts", most=3, compiled=False)
    parts = run(given, base, documents, {}, tmp_path / "parts", compiled=False)
    assert whole.done == parts.done > 3
    for (name, one), other in zip(whole.model.state_dict().items(), parts.model.state_dict().values(), strict=True):
        # Sums over threads are not the same to the last bit.
        assert torch.allclose(one, other, atol=1e-5), name
    handed_on, about = load(tmp_path / "whole" / "weights.npz")
    assert about["step"] == whole.done and "encoder.pieces.weight" not in handed_on
    for name, leaf in handed_on.items():
        assert np.allclose(leaf, whole.model.state_dict()[name].numpy(), atol=1e-3), name


def test_an_average_lies_between_the_runs_and_refuses_what_has_other_weights() -> None:
    one = {"table": np.array([1.0, 3.0], np.float16)}
    other = {"table": np.array([2.0, 5.0], np.float16)}
    found = average([one, other])["table"]
    assert found.dtype == np.float16
    assert found.tolist() == [1.5, 4.0]
    with pytest.raises(ValueError, match="not the same weights"):
        average([one, {"chair": other["table"]}])
