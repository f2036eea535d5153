"""Measures a trained reading on the development texts, with the figures of `npm run quality`."""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from documents import KINDS, Document, Span, fold_of, read_row, read_rows
from model import load_model
from persons import Persons
from pieces import Pieces
from places import CONVERTED, CUT, RUNS
from quantise import quantise_model
from reader import ReadAttribution, Reader, Reading

MARKS = "\"“”„‟«»'‘’"
WORD = re.compile(r"\w+")
LEAST_SURE = (0.5, 0.7)
NAMES = ("wikigold", "uner-ewt", "germeval-de", "conll2002-es", "annotated")

Row = dict[str, Any]


def percent(part: float, whole: float) -> float:
    """A share in percent."""
    return round(100 * part / max(1, whole), 1)


def scores(right: float, given: float, wanted: float) -> dict[str, float]:
    """Precision, recall and F1 in percent."""
    precision = 100 * right / max(1, given)
    recall = 100 * right / max(1, wanted)
    both = precision + recall
    return {
        "P": round(precision, 1),
        "R": round(recall, 1),
        "F1": round(2 * precision * recall / both, 1) if both else 0.0,
    }


def measure_names(reader: Reader, documents: list[Document], rows: list[Row]) -> dict[str, Any]:
    """Exact spans, by type and all together."""
    counts: Counter[tuple[str, str]] = Counter()
    told = rows[0]["entityTypes"]
    for reading, row in zip(reader.read(documents), rows, strict=True):
        given = {
            (*reading.document.text_of((first, end)), kind) for first, end, kind in reading.entities if kind in told
        }
        wanted = {tuple(entity) for entity in row["entities"]}
        for name, spans in (("given", given), ("wanted", wanted), ("right", given & wanted)):
            counts.update((kind, name) for _, _, kind in spans)
    found = {kind: scores(*(counts[kind, name] for name in ("right", "given", "wanted"))) for kind in told}
    every = [sum(counts[kind, name] for kind in told) for name in ("right", "given", "wanted")]
    return {**found, "all": scores(*every)}


def inside(text: str, span: Span) -> Span:
    """A stretch without marks and blanks at its ends."""
    start, end = span
    while start < end and (text[start] in MARKS or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in MARKS or text[end - 1].isspace()):
        end -= 1
    return start, end


def touches(one: Span, other: Span) -> bool:
    """Whether two stretches share a place."""
    return one[0] < other[1] and other[0] < one[1]


def is_right(text: str, given: list[Span], told: list[Span]) -> bool:
    """Whether one of a speaker's mentions is one of those told, or the mention given reads as one of them."""
    return any(touches(one, other) for one in given for other in told) or any(
        same_words(text, given[0], other) for other in told
    )


def same_words(text: str, one: Span, other: Span) -> bool:
    """Whether two stretches read the same."""
    return text[slice(*one)].lower() == text[slice(*other)].lower()


def count_speakers(reading: Reading, row: Row) -> Counter[str]:
    """Speakers of one article's marked passages; the passages themselves are given."""
    count: Counter[str] = Counter()
    text = row["text"]
    by_span = {passage.span: passage for passage in reading.passages}
    persons = Persons(reading)
    for told in row["quotations"]:
        read = by_span.get(reading.document.pieces_of(told["span"]))
        speaker = read.speaker if read else None
        count["scare given"] += bool(read and not speaker)
        count["kinds"] += 1
        count["kind right"] += bool(read and KINDS[int(read.kinds.argmax())] == told["kind"])
        mentions = [tuple(told["speaker"])] if told["speaker"] else []
        mentions += map(tuple, told["speakers"])
        if mentions:
            count["told"] += 1
            if read and speaker:
                count["given"] += 1
                also = [reading.document.text_of(span) for span in persons.also(speaker)]
                right = is_right(text, also, mentions)
                count["right"] += right
                count["mention right"] += is_right(text, also[:1], mentions)
                for least in LEAST_SURE:
                    if read.confidence >= least:
                        count[f"given {least}"] += 1
                        count[f"right {least}"] += right
        elif told["kind"] == "term":
            count["scare"] += 1
            count["scare right"] += bool(read and not speaker)
    return count


def speaker_figures(count: Counter[str]) -> dict[str, Any]:
    """The figures of `bench/quality/polnear.ts`, and how many kinds are right."""
    return {
        "speaker right": percent(count["right"], count["told"]),
        "precision": percent(count["right"], count["given"]),
        "mention right": percent(count["mention right"], count["told"]),
        **{
            f"sure {least}": [
                percent(count[f"right {least}"], count["told"]),
                percent(count[f"right {least}"], count[f"given {least}"]),
            ]
            for least in LEAST_SURE
        },
        "scare F1": scores(count["scare right"], count["scare given"], count["scare"])["F1"],
        "kind": percent(count["kind right"], count["kinds"]),
        "passages": count["kinds"],
    }


def words_in(text: str, spans: list[Span]) -> set[int]:
    """Where each word of the stretches starts."""
    return {start + word.start() for start, end in spans for word in WORD.finditer(text[start:end])}


def count_reported(reading: Reading, row: Row) -> Counter[str]:
    """Reported speech without marks in one article, as bench/quality/indirect.ts counts it."""
    count: Counter[str] = Counter()
    text, document = row["text"], reading.document
    gold, spoken = told_reports(row)
    persons = Persons(reading)
    expected = words_in(text, [span for told in gold for span in told["content"]])
    marked = words_in(text, [span for told in spoken for span in told["content"]])
    reports = [
        (one, words_in(text, [document.text_of(span) for span in one.content])) for one in without_marks(reading)
    ]
    given = {at for _, words in reports for at in words if at not in marked or at in expected}
    count["words"] += len(expected)
    count["words given"] += len(given)
    count["words right"] += len(given & expected)
    count["given"] += sum(bool(one.source) and 2 * len(words & marked) < len(words) for one, words in reports)
    for told in gold:
        if not told["source"]:
            continue
        count["sources"] += 1
        own = words_in(text, told["content"])
        match = next((one for one, words in reports if 2 * len(words & own) >= max(len(words), len(own))), None)
        count["found"] += match is not None
        if match and match.source:
            also = [document.text_of(span) for span in persons.also(match.source)]
            count["right"] += is_right(text, also, told["source"])
    return count


def told_reports(row: Row) -> tuple[list[Row], list[Row]]:
    """What is reported in other words, and what with marks, each with sources and contents."""
    marks = [told["span"] for told in row["quotations"]]
    if "attributions" not in row:
        pages = [
            {"source": [*([told["source"]] if told["source"] else []), *told["speakers"]], "content": [told["span"]]}
            for told in row["indirect"]
        ]
        return pages, [{"source": [], "content": [mark]} for mark in marks]
    reported: list[Row] = []
    spoken: list[Row] = []
    for told in row["attributions"]:
        is_spoken = any(touches(span, mark) for span in told["content"] for mark in marks)
        (spoken if is_spoken else reported).append(told)
    return reported, spoken


def reported_figures(count: Counter[str]) -> dict[str, float]:
    """The figures of `bench/quality/indirect.ts`."""
    words = scores(count["words right"], count["words given"], count["words"])
    return {
        "words F1": words["F1"],
        "words P": words["P"],
        "words R": words["R"],
        "found": percent(count["found"], count["sources"]),
        "source F1": scores(count["right"], count["given"], count["sources"])["F1"],
    }


def without_marks(reading: Reading) -> list[ReadAttribution]:
    """What is reported in other words: attributions whose content no marked passage covers by half."""
    quoted = {place for passage in reading.document.passages for place in range(*passage.span)}
    found = []
    for one in reading.attributions:
        places = {place for span in one.content for place in range(*span)}
        if places and 2 * len(places & quoted) < len(places):
            found.append(one)
    return found


def measure_gap(reader: Reader, documents: list[Document], rows: list[Row]) -> dict[str, float]:
    """Whether a pronoun means a name; the names to choose from are those that the model itself found."""
    count: Counter[str] = Counter()
    for reading, row in zip(reader.read(documents), rows, strict=True):
        document = reading.document
        pronoun = row["pronouns"][0]
        persons = Persons(reading)
        group = persons.meant.get(document.pieces_of(pronoun["span"]))
        best = [document.text_of(name) for name, own in zip(persons.names, persons.groups, strict=True) if own == group]
        for start, end, right in pronoun["candidates"]:
            given = any(touches(name, (start, end)) for name in best)
            count["wanted"] += right
            count["given"] += given
            count["right"] += right and given
    return scores(count["right"], count["given"], count["wanted"])


def measure_articles(
    reader: Reader, documents: list[Document], rows: list[Row], into: Path | None = None
) -> dict[str, dict[str, Any]]:
    """Figures of speech; each article's counts are kept, so that two readings can be compared in pairs."""
    speakers: Counter[str] = Counter()
    reported: Counter[str] = Counter()
    for reading, row in zip(reader.read(documents), rows, strict=True):
        own = count_speakers(reading, row), count_reported(reading, row)
        speakers.update(own[0])
        reported.update(own[1])
        if into:
            with into.open("a") as file:
                file.write(json.dumps({"id": row["id"], "speakers": own[0], "reported": own[1]}) + "\n")
    return {"speakers": speaker_figures(speakers), "reported": reported_figures(reported)}


def measure(
    reader: Reader, pieces: Pieces, data: Path, about: Asked, fold: int | None = None, into: Path | None = None
) -> dict[str, Any]:
    """All figures; with a fold also those on the PolNeAR articles that it kept out of learning."""

    def rows_of(name: str) -> list[Row]:
        return list(islice(read_rows(data / f"{name}.jsonl"), about.most))

    def kept_out(corpus: str) -> list[Row]:
        rows = read_rows(data / "train" / f"{corpus}.jsonl") if fold is not None else iter(())
        return list(islice((row for row in rows if fold_of(row["id"]) == fold and row["language"] == "en"), about.most))

    def annotated(english: bool) -> list[Row]:
        return [row for row in rows_of("dev/annotated") if (row["language"] == "en") == english]

    def articles(documents: list[Document], rows: list[Row]) -> dict[str, Any]:
        return measure_articles(reader, documents, rows, into)

    def names(documents: list[Document], rows: list[Row]) -> dict[str, Any]:
        return measure_names(reader, documents, rows)

    parts: dict[str, tuple[Callable[[], list[Row]], Callable[[list[Document], list[Row]], dict[str, Any]]]] = {
        "polnear": (lambda: rows_of("dev/polnear"), articles),
        "kept-out": (partial(kept_out, "polnear"), articles),
        "kept-out-pages": (partial(kept_out, "annotated"), articles),
        "annotated-en": (lambda: annotated(True), articles),
        "annotated-others": (lambda: annotated(False), articles),
        "gap": (lambda: rows_of("dev/gap"), lambda documents, rows: measure_gap(reader, documents, rows)),
        **{name: (partial(rows_of, f"dev/{name}"), names) for name in NAMES},
    }
    found: dict[str, Any] = {}
    for name, (read, figures) in parts.items():
        rows = read() if not about.only or name in about.only else []
        if rows:
            found[name] = figures([read_row(pieces, row) for row in rows], rows)
            print(name, json.dumps(found[name]), flush=True)
    return found


@dataclass(frozen=True)
class Asked:
    """Which figures are wanted, and on how many texts of each corpus at most."""

    only: tuple[str, ...] = ()
    most: int | None = None


def main() -> None:
    """Measures a run's last checkpoint and keeps the figures beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run")
    parser.add_argument("--data", type=Path, default=CONVERTED)
    parser.add_argument("--bits", type=int, help="as if the weights had so many")
    parser.add_argument("--most", type=int, help="documents of each corpus")
    parser.add_argument("--only", nargs="*", default=[], help="these figures alone")
    told = parser.parse_args()
    model, about = load_model(told.run)
    if told.bits:
        quantise_model(model, told.bits, about["plan"]["train_pieces"])
    folder = RUNS / told.run
    print(json.dumps(about), flush=True)
    into = folder / f"articles-{about['step']}.jsonl"
    into.unlink(missing_ok=True)
    asked = Asked(tuple(told.only), told.most)
    found = measure(Reader(model), Pieces.load(CUT / "pieces.json"), told.data, asked, about["plan"]["fold"], into)
    with (folder / "measured.jsonl").open("a") as file:
        file.write(json.dumps({"step": about["step"], "most": told.most, "bits": told.bits, **found}) + "\n")


if __name__ == "__main__":
    main()
