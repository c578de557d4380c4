"""How the draws of several criteria and brands are put together.

A criterion's points at the levels of `draw_levels()` are its own odds, without any noise. What is
random is only which of them meet: each group of criteria has one order, the same for every brand,
and each brand one of its own, so that brands are independent of each other and criteria within a
brand too, at the price of one permutation for each instead of one for every pair.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.model.rubric import Criterion, Rubric
from aftersales_eval.scoring.levels import DRAWS, Array

Order = NDArray[np.intp]


def seeded(*words: str) -> np.random.Generator:
    """Randomness that is the same for the same words, on every machine."""
    digest = hashlib.sha256("\x00".join(words).encode("utf-8", "surrogatepass")).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))


def dependent(criteria: Sequence[Criterion]) -> list[int]:
    """The group of each criterion; those of one group are drawn together, best with best.

    Criteria that look at the same metric in the same channels look at the same probes: a median
    and a ninth decile are not two pieces of luck, and drawn apart they would make a total look
    surer than it is.
    """
    groups = list(range(len(criteria)))
    by_metric: dict[str, list[int]] = {}
    for i, one in enumerate(criteria):
        for j in by_metric.setdefault(one.metric.key, []):
            other = criteria[j]
            shared = not one.channels or not other.channels
            if shared or set(one.channels) & set(other.channels):
                old, new = groups[i], groups[j]
                groups = [new if g == old else g for g in groups] if old != new else groups
        by_metric[one.metric.key].append(i)
    return groups


@dataclass(frozen=True)
class Drawing:
    """The orders of draws under a rubric; `names` are those of the criteria's groups."""

    fingerprint: str
    names: tuple[str, ...]

    @staticmethod
    def of(rubric: Rubric) -> Drawing:
        """The drawing of a rubric, seeded from its hash.

        By a name, not by a place: the order of a rubric's criteria is no part of its meaning.
        """
        groups = dependent(rubric.criteria)
        names: dict[int, str] = {}
        for group, criterion in zip(groups, rubric.criteria, strict=True):
            names[group] = min(names.get(group, criterion.id), criterion.id)
        return Drawing(rubric.hash, tuple(names[g] for g in groups))

    def seeded(self, *words: str) -> np.random.Generator:
        """Randomness for this rubric."""
        return seeded(self.fingerprint, *words)

    @functools.cached_property
    def orders(self) -> list[Order]:
        """The order of each criterion's draws, the same for all brands."""
        made = {name: self.seeded("criterion", name).permutation(DRAWS) for name in self.names}
        return [made[name] for name in self.names]

    @functools.cached_property
    def groups(self) -> list[tuple[Order, list[int]]]:
        """The order of each group's draws and the places of its criteria."""
        rows: dict[str, list[int]] = {}
        for row, name in enumerate(self.names):
            rows.setdefault(name, []).append(row)
        return [(self.orders[mine[0]], mine) for mine in rows.values()]

    def unseen(self, criterion: str) -> Array:
        """Points spread evenly from 0 to 100, for a criterion that a brand was not observed on."""
        even = (np.arange(DRAWS) + 0.5) * (100 / DRAWS)
        return np.asarray(even[self.seeded("not observed", criterion).permutation(DRAWS)])

    def brand(self, name: str) -> Order:
        """The order in which a brand's draws meet those of others."""
        return np.asarray(self.seeded("brand", name).permutation(DRAWS))

    def brands(self, names: Sequence[str]) -> Order:
        """The same of several, shape (n, draws)."""
        return np.stack([self.brand(name) for name in names])
