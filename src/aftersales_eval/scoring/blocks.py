"""Results of brands as columns: of a few while they are scored, of all when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from aftersales_eval.scoring.grade import Graded, odds_of
from aftersales_eval.scoring.levels import DRAWS, Array
from aftersales_eval.scoring.masses import Ints

Totals = NDArray[np.float32]

LEVELS: Final = 20
"""At how many evenly spread levels a total is kept, for those who compare it with another run."""


@dataclass(frozen=True)
class Contest:
    """Who is first on a criterion, draw by draw, among the brands looked at so far.

    `best` has the points drawn for the brand with most points (`most`), `top` those of whoever is
    first and `shared` by how many; all of shape (draws,).
    """

    most: float
    best: Array
    top: Array
    shared: Array

    def joined(self, other: Contest) -> Contest:
        """Both together."""
        top = np.maximum(self.top, other.top)
        shared = self.shared * (self.top == top) + other.shared * (other.top == top)
        ahead = other if other.most > self.most else self
        return Contest(ahead.most, ahead.best, top, np.asarray(shared))

    def odds(self) -> float:
        """How often the brand with most points is first; equal draws share."""
        return float(np.mean((self.best == self.top) / self.shared))


@dataclass(frozen=True)
class Block:
    """The results of some brands, n of them, under all c criteria.

    `values` and `points` have the shape (n, c, 3), at the low end, in the middle and at the high
    end of the interval's levels; they are NaN where not observed. `odds` are those of the tiers,
    worst first, (n, c, 3). `limit`, `edge`, `observations` and `censored` have the shape (n, c).
    `own`, shape (n, 3), are the totals over the criteria that a brand was observed on and `levels`,
    (n, LEVELS), what they are at evenly spread levels; `own_odds` has shape (n, 3). `totals`, shape
    (n, draws), are those over all criteria that any brand was observed on.
    """

    values: Array
    points: Array
    odds: Array
    limit: NDArray[np.int8]
    edge: Array
    observations: Ints
    censored: Ints
    own: Array
    levels: Array
    own_odds: Array
    totals: Totals

    @staticmethod
    def empty(brands: int, criteria: int) -> Block:
        """Nothing observed."""

        def wide(*shape: int) -> Array:
            return np.full((brands, *shape), np.nan)

        counts = np.zeros((brands, criteria), dtype=np.int64)
        return Block(
            wide(criteria, 3), wide(criteria, 3), np.zeros((brands, criteria, 3)),
            np.zeros((brands, criteria), dtype=np.int8), wide(criteria), counts, counts.copy(),
            wide(3), wide(LEVELS), np.zeros((brands, 3)),
            np.zeros((brands, DRAWS), dtype=np.float32),
        )  # fmt: skip

    def note(self, row: int, found: Graded, rising: Array) -> None:
        """Write down a criterion's results; `rising` are its draws in rising order."""
        self.values[found.who, row] = found.values
        self.points[found.who, row] = found.points
        self.odds[found.who, row] = odds_of(rising)
        self.limit[found.who, row] = found.limit
        self.edge[found.who, row] = found.edge
        self.observations[:, row] = found.observations
        self.censored[:, row] = found.censored

    def put(self, first: int, other: Block) -> None:
        """Write another's rows into this one, from `first` on."""
        for name in self.__dataclass_fields__:
            mine, theirs = getattr(self, name), getattr(other, name)
            mine[first : first + len(theirs)] = theirs
