"""What a page carries so that a reader can weigh otherwise: everything the ranking is made from."""

from __future__ import annotations

import base64
import json
import math
import shlex
from collections.abc import Mapping
from typing import Any, Final

from aftersales_eval.model.look import Publication
from aftersales_eval.model.naming import file_slugs
from aftersales_eval.model.result import (
    FIRM,
    LEVEL,
    LIKELY,
    RANK_APART,
    SPREAD_LEVELS,
    Comparison,
    Scorecard,
    Spread,
    Sure,
)
from aftersales_eval.model.rubric import Criterion
from aftersales_eval.report.text import visible
from aftersales_eval.report.words import SURE, TIERS, grade_title

MOST_BRANDS: Final = 200
MOST_CELLS: Final = 20_000
"""Of more brands, or brands times criteria, a page would take too long to follow a slider."""

STEP: Final = 1 / 160_000
"""Points travel as whole numbers of this; 50 and 80, where tiers begin, are among them."""


def evidence_data(comparison: Comparison, publication: Publication | None = None) -> dict[str, Any]:
    """The page's data: plain values, everything that the script turns into a ranking.

    The publication's options are those of a command that gives the page's own weights; a profile
    takes the place of all but the rubric.
    """
    given = publication or Publication()
    rubric, options = comparison.rubric, given.options
    names = [card.brand for card in comparison.scorecards]
    by_name = {name: place for place, name in enumerate(sorted(names))}
    slugs = file_slugs(names)
    titles = {profile.id: profile.title for profile in rubric.profiles}
    return {
        "rubric": rubric.id,
        "options": shlex.join(options),
        "rubricOption": shlex.join(options[:2]) if "--rubric" in options[:1] else "",
        "hash": rubric.hash,
        "minCoverage": rubric.min_coverage,
        "level": LEVEL,
        "apart": RANK_APART,
        "firm": FIRM,
        "likely": LIKELY,
        "levels": SPREAD_LEVELS,
        "step": STEP,
        "tiers": {tier.value: word for tier, word in TIERS.items()},
        "sure": dict(SURE),
        "criteria": [
            {
                "id": c.id,
                "title": visible(grade_title(c)),
                "areaId": c.area,
                "weight": c.weight,
                "gate": c.gate,
                "group": group,
            }
            for c, group in zip(rubric.criteria, _numbered(comparison.groups), strict=True)
        ],
        "profiles": [
            {
                "id": name,
                "title": visible(titles.get(name, name)),
                "weights": [c.weight for c in weighed.criteria],
                "gates": [c.gate for c in weighed.criteria],
            }
            for name, weighed in given.profiles.items()
        ],
        "brands": [
            _brand(rubric.criteria, card, spread, slugs[card.brand], by_name[card.brand])
            for card, spread in zip(comparison.scorecards, comparison.spreads, strict=True)
        ],
    }


def _numbered(names: tuple[str, ...]) -> list[int]:
    """Names as numbers, in the order they are met."""
    numbers: dict[str, int] = {}
    return [numbers.setdefault(name, len(numbers)) for name in names]


def _brand(
    criteria: tuple[Criterion, ...], card: Scorecard, spread: Spread, slug: str, by_name: int
) -> dict[str, Any]:
    tiers = list(TIERS)
    return {
        "slug": slug,
        "name": visible(card.brand),
        "byName": by_name,
        "points": [grade.points for grade in card.grades],
        "tiers": [tiers.index(grade.tier) for grade in card.grades],
        "thin": [
            row for row, grade in enumerate(card.grades) if grade.sure is Sure.PROVISIONAL
        ],
        "spread": [packed(levels) if len(levels) > 1 else None for levels in spread],
    }  # fmt: skip


def packed(levels: tuple[float, ...]) -> str:
    """Points as base64 of little-endian whole numbers of 24 bits.

    Rounded down, so that what falls short of a tier by a hair does not reach it on the way.
    """
    whole = [math.floor(points / STEP + 1e-6) for points in levels]
    return base64.b64encode(b"".join(n.to_bytes(3, "little") for n in whole)).decode("ascii")


def script_json(data: Mapping[str, Any]) -> str:
    """Data as JSON that can stand inside a script element, whatever it says."""
    text = json.dumps(data, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
