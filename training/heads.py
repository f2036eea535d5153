"""The heads on one reading: tags by piece, and pointers from passages, cues, mentions and roles to other pieces."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from documents import KINDS, TAGS
from encoder import HIDDEN
from pieces import PAD
from windows import LONGEST_MENTION

WIDE = 256
POINTER = 128
NEAR = 16
"""Steps of distance on either side that a pointer tells apart."""
LABELS = {"entities": TAGS, "cues": 3, "sources": 3, "contents": 3, "roles": 3, "key": 1}
POINTERS = {"speaker": "passage", "source": "cue", "content": "cue", "meant": "mention", "role": "role"}
"""Each pointer with what it points from."""
SPAN_FEATURES = 5
NEVER = -1e9


def span_features(states: Tensor, spans: Tensor) -> Tensor:
    """What a stretch is: its first and last piece, the pieces around it, and the mean of all within."""
    length = states.shape[1]
    first, end = spans[..., 0], spans[..., 1]
    at = torch.stack([first - 1, first, end - 1, end], -1).clamp(0, length - 1)
    taken = torch.gather(states, 1, at.flatten(1)[..., None].expand(-1, -1, states.shape[2]))
    places = torch.arange(length)
    inside = (places >= first[..., None]) & (places < end[..., None])
    mean = (inside.to(states.dtype) @ states) / (end - first).clamp(min=1)[..., None]
    return torch.cat([taken.reshape(*first.shape, -1), mean], -1)


def nearness(spans: Tensor, length: int) -> Tensor:
    """How far each piece lies before (negative) or after a stretch, in steps that widen, from 0 on."""
    places = torch.arange(length)
    first, end = spans[..., 0:1], spans[..., 1:2]
    before, after = (first - places).clamp(min=0), (places - end + 1).clamp(min=0)
    steps = torch.round(2 * torch.log2(1.0 + before + after)).long().clamp(0, NEAR)
    return NEAR + torch.where(before > 0, -steps, steps)


class Link(nn.Module):
    """From some pieces to others: how well they go together."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.start = nn.Linear(inputs, POINTER)
        self.goal = nn.Linear(HIDDEN, POINTER)

    def forward(self, given: Tensor, states: Tensor) -> Tensor:
        """A score for every piece."""
        return self.start(given) @ self.goal(states).transpose(1, 2) * POINTER**-0.5


class Pointer(nn.Module):
    """From each stretch to every piece. Piece 0 means none."""

    def __init__(self, near: float) -> None:
        super().__init__()
        self.span = nn.Linear(SPAN_FEATURES * HIDDEN, WIDE)
        self.link = Link(WIDE)
        self.near = nn.Parameter(torch.full((2 * NEAR + 1,), near))

    def forward(self, states: Tensor, spans: Tensor, rate: float) -> tuple[Tensor, Tensor]:
        """The scores, and what the stretch was taken for."""
        what = functional.dropout(functional.gelu(self.span(span_features(states, spans))), rate, self.training)
        return self.link(what, states) + self.near[nearness(spans, states.shape[1])], what


class Heads(nn.Module):
    """All that is asked of a reading's vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.quoted = nn.Parameter(torch.zeros(HIDDEN))
        self.labels = nn.Linear(HIDDEN, sum(LABELS.values()))
        self.kind = nn.Linear(WIDE, len(KINDS))
        self.end = Link(HIDDEN)
        # Of a window few pieces are a cue's content; the other pointers choose one in any case.
        self.pointers = nn.ModuleDict({name: Pointer(-3.0 if name == "content" else 0.0) for name in POINTERS})

    def tags(self, states: Tensor) -> dict[str, Tensor]:
        """The tags' scores by what they tag."""
        return dict(zip(LABELS, self.labels(states).split(list(LABELS.values()), -1), strict=True))

    def point(self, name: str, states: Tensor, spans: Tensor, padding: Tensor, rate: float = 0.0) -> dict[str, Tensor]:
        """One pointer's scores; the speaker's tells the kind of its passage too."""
        scores, what = self.pointers[name](states, spans, rate)
        found = {name: scores.masked_fill(padding, NEVER)}
        if name == "speaker":
            found["kind"] = self.kind(what)
        return found

    def tell(self, states: Tensor, batch: dict[str, Tensor], rate: float = 0.0) -> dict[str, Tensor]:
        """All scores for windows whose stretches are known."""
        told = self.tags(functional.dropout(states, rate, self.training))
        padding = (batch["ids"] == PAD)[:, None, :]
        for name, of in POINTERS.items():
            told |= self.point(name, states, batch[of + "_spans"], padding, rate)
        told["end"] = self.find_ends(states, batch["ends"][..., 0])
        return told

    def find_ends(self, states: Tensor, firsts: Tensor) -> Tensor:
        """From the first piece of a mention to its last: a score for each of the next pieces."""
        own = torch.gather(states, 1, firsts[..., None].expand(-1, -1, states.shape[2]))
        ahead = torch.arange(states.shape[1]) - firsts[..., None]
        return self.end(own, states).masked_fill((ahead < 0) | (ahead >= LONGEST_MENTION), NEVER)
