"""What the heads are wrong by, each task weighed; what annotators did not tell costs nothing."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from documents import TAGS, UNTOLD
from heads import NEVER

WEIGHTS = {
    "entities": 4.0,
    "cues": 3.0,
    "sources": 0.3,
    "contents": 0.3,
    "source": 0.4,
    "content": 0.5,
    "kind": 0.5,
    "speaker": 0.7,
    "end": 0.3,
    "meant": 0.5,
    "roles": 1.0,
    "role": 0.1,
    "key": 0.3,
    "states": 3.0,
}
"""How much each task's loss counts: the one place where it is set.

By the length of their slopes: with all at 1, a pointer's moves the encoder ten times as far as the names' does.
"""

FEWEST = 8
"""A batch with fewer told passages, cues or mentions than this lets each count no more than one of so many."""
USUAL_CONTENT = 25
"""How many pieces are commonly reported; the loss of a window's pieces is shared among so many."""

Pair = tuple[Tensor, Tensor]
"""A sum of losses, and over how many it was summed."""


def tags_loss(scores: Tensor, tags: Tensor, weight: Tensor) -> Pair:
    """Cross-entropy over pieces whose tag is told."""
    told = (tags != UNTOLD) * weight[:, None]
    logs = torch.log_softmax(scores, -1)
    right = torch.gather(logs, -1, tags.long().clamp(min=0)[..., None])[..., 0]
    return -(right * told).sum(), told.sum()


def partial_loss(scores: Tensor, allowed: Tensor, weight: Tensor) -> Pair:
    """Tags of which a set is right: the probability of the set is raised."""
    mask = (allowed[..., None] >> torch.arange(TAGS)) & 1 == 1
    told = (~mask).any(-1) * weight[:, None]
    right = torch.logsumexp(scores.masked_fill(~mask, NEVER), -1)
    return ((torch.logsumexp(scores, -1) - right) * told).sum(), told.sum()


def pointer_loss(scores: Tensor, right: Tensor, weight: Tensor) -> Pair:
    """One of several pieces is right: the probability of their set is raised. None right: not told."""
    told = right.any(-1) * weight[:, None]
    best = torch.logsumexp(scores.masked_fill(~right, NEVER), -1)
    lost = torch.logsumexp(scores, -1) - best
    return (torch.where(told > 0, lost, 0) * told).sum(), told.sum()


def content_loss(scores: Tensor, content: Tensor, is_cue: Tensor, is_piece: Tensor, weight: Tensor) -> Pair:
    """Each piece of the window belongs to a cue's content or not."""
    lost = functional.softplus(scores) - content * scores
    told = is_cue * weight[:, None]
    return (torch.where(is_piece[:, None], lost, 0).sum(-1) * told).sum() / USUAL_CONTENT, told.sum()


def losses(told: dict[str, Tensor], batch: dict[str, Tensor]) -> dict[str, Pair]:
    """Every task's sum and count."""
    weight = batch["weight"]
    is_cue = batch["cue_spans"][..., 1] > 0
    is_piece = told["source"][:, 0] > NEVER / 10
    end_at = (batch["ends"][..., 1] - 1)[..., None] == torch.arange(is_piece.shape[1])
    key_scores = told["key"][..., 0]
    key_told = ~torch.isnan(batch["key"])
    key = torch.nan_to_num(batch["key"])
    key_lost = (functional.softplus(key_scores) - key * key_scores) * key_told * weight[:, None]
    candidates = told["meant"].masked_fill(~batch["mention_candidates"], NEVER)
    return {
        "entities": partial_loss(told["entities"], batch["entities"], weight * batch["entity_weight"]),
        "cues": tags_loss(told["cues"], batch["cues"], weight),
        "sources": tags_loss(told["sources"], batch["sources"], weight),
        "contents": tags_loss(told["contents"], batch["contents"], weight),
        "source": pointer_loss(told["source"], batch["cue_source"], weight),
        "content": content_loss(told["content"], batch["cue_content"], is_cue, is_piece, weight),
        "kind": tags_loss(told["kind"], batch["passage_kind"], weight),
        "speaker": pointer_loss(told["speaker"], batch["passage_right"], weight),
        "end": pointer_loss(told["end"], end_at, weight),
        "meant": pointer_loss(candidates, batch["mention_right"], weight),
        "roles": tags_loss(told["roles"], batch["roles"], weight * batch["role_weight"]),
        "role": pointer_loss(told["role"], batch["role_right"], weight * batch["role_weight"]),
        "key": (key_lost.sum(), (key_told * weight[:, None]).sum()),
    }


def total(pairs: dict[str, Pair]) -> Tensor:
    """The weighed sum of the tasks' means."""
    shares = [WEIGHTS[name] * lost / count.clamp(min=FEWEST) for name, (lost, count) in pairs.items()]
    return torch.stack(shares).sum()
