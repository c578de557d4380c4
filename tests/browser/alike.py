"""When a ranking in the page says the same as a comparison by the program.

The page has its own arithmetic for odds, and the program draws 4,000 times: neither is exact, and
they may differ by less than 0.03. What hangs on odds is held equal where they are clear of a limit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from aftersales_eval.model.naming import slug
from aftersales_eval.model.result import FIRM, LIKELY, RANK_APART
from aftersales_eval.report import words
from aftersales_eval.report.words import TIERS
from aftersales_eval.scoring.value import HIGH_QUALITY, STANDARD
from tests.browser.visiting import Row

NEAR: Final = 0.03
"""What odds may differ by."""

POINTS: Final = 0.05
"""What points may differ by."""

ENDS: Final = 2.0
"""What the ends of an interval may differ by, in points: they are quantiles of draws."""

Told = Mapping[str, Any]


def assert_alike(rows: Sequence[Row], told: Told) -> None:
    """The page's ranking is that of `compare --json`."""
    known = {slug(brand["brand"]): brand for brand in told["brands"]}
    assert sorted(row.brand for row in rows) == sorted(known)
    mine = [known[row.brand] for row in rows]
    assert_in_order(mine)
    same_next = _neighbours(mine, told["brands"])
    for row, brand in zip(rows, mine, strict=True):
        said = {key: value for key, value in brand.items() if key != "grades"}
        where = f"{row.brand}: page {row}, compare {said}"
        _assert_number(row.points, brand["points"], POINTS, where)
        _assert_odds(row, brand, where)
        if row.brand in same_next:
            _assert_number(row.ahead, brand["probability_ahead_of_next"], NEAR, where)
        if not near_a_tier(brand["points"]):
            assert row.tier == brand["tier"], where
            _assert_words(row, brand, where)
        _assert_cells(row, brand, where)
    _assert_ranks(rows, mine, told["brands"])


def assert_in_order(brands: Sequence[Told]) -> None:
    """Brands of a comparison are in an order that its points allow, and its names where level."""
    for upper, lower in pairwise(brands):
        a, b = (
            (one["points"] is None, one["tier"] == "unrated", -one["points_in_order"])
            for one in (upper, lower)
        )
        where = f"{upper['brand']} before {lower['brand']}: {a} {b}"
        if a[:2] != b[:2]:
            assert a[:2] < b[:2], where
        elif abs(a[2] - b[2]) < 1e-9:
            assert upper["brand"] < lower["brand"], where
        else:
            assert a[2] < b[2] + POINTS, where


def near_a_tier(points: float | None) -> bool:
    """Whether a rounding decides on the tier."""
    return points is not None and min(abs(points - STANDARD), abs(points - HIGH_QUALITY)) < POINTS


def near_a_word(odds: float | None) -> bool:
    """Whether a rounding decides on how sure something is."""
    return odds is not None and min(abs(odds - FIRM), abs(odds - LIKELY)) <= NEAR


def _neighbours(mine: Sequence[Told], theirs: Sequence[Told]) -> set[str]:
    """The brands that the page puts before the same one as the program does."""

    def following(brands: Sequence[Told]) -> set[tuple[str, str | None]]:
        names = [slug(brand["brand"]) for brand in brands]
        return set(zip(names, [*names[1:], None], strict=True))

    return {name for name, _ in following(mine) & following(theirs)}


def _assert_number(found: float | None, told: float | None, within: float, where: str) -> None:
    assert (found is None) == (told is None), where
    if found is not None and told is not None:
        assert abs(found - told) <= within, where


def _assert_odds(row: Row, brand: Told, where: str) -> None:
    if not brand["odds"]:
        assert row.odds is None or not any(row.odds), where
        return
    assert row.odds is not None, where
    for found, tier in zip(row.odds, ("high-quality", "standard", "below-standard"), strict=True):
        assert abs(found - brand["odds"][tier]) <= NEAR, where


def _assert_words(row: Row, brand: Told, where: str) -> None:
    """The tier and how sure it is, in the words that all reports use."""
    verdict = row.cells["verdict"].casefold()
    assert next(words for tier, words in TIERS.items() if tier.value == row.tier) in verdict, where
    odds = brand["odds"].get(row.tier)
    if brand["sure"] == "unknown":
        assert not re.search("firm|likely|open|provisional", verdict), where
    elif brand["sure"] == "provisional" or not near_a_word(odds):
        assert brand["sure"] in verdict, where


def _assert_cells(row: Row, brand: Told, where: str) -> None:
    """What stands in the cells is what the row holds for machines, rounded."""
    if row.points is None:
        assert row.cells["points"] == "–", where
    else:
        assert row.cells["points"].startswith(words.points(row.points)), where
    if row.points is None or brand["tier"] == "unrated":
        assert row.cells["interval"] == "–", where
    else:
        low, high = map(float, row.cells["interval"].split("–"))
        assert abs(low - brand["points_low"]) <= ENDS, where
        assert abs(high - brand["points_high"]) <= ENDS, where
    if row.ahead is None:
        assert row.cells["ahead"] == "", where
    else:
        assert same_share(row.cells["ahead"], row.ahead), where
    assert same_share(row.cells["coverage"], brand["coverage"]), where
    assert row.cells["probes"] == words.thousands(brand["probes"]), where


def same_share(shown: str, share: float) -> bool:
    """Whether whole per cent, `< 1 %` or `> 99 %` are what a share rounds to.

    Odds that all draws agree on are more than 99 %, where a coverage of all is 100 %.
    """
    if share >= 0.995 or share < 0.005:
        return shown in (words.percent(share), "> 99 %" if share > 0.5 else "< 1 %")
    number = re.fullmatch(r"(\d+) %", shown)
    return number is not None and abs(int(number[1]) - 100 * share) < 0.51


def _assert_ranks(rows: Sequence[Row], mine: Sequence[Told], theirs: Sequence[Told]) -> None:
    """Ranks where nothing hangs on odds near the limit that parts them."""
    clear = clear_ranks(theirs)
    for place, (row, brand) in enumerate(zip(rows, mine, strict=True)):
        if theirs[place] is not brand or not clear[place]:
            continue
        rank = re.match(r"\d+|–", row.cells["rank"])
        assert rank, row
        assert rank[0] == ("–" if brand["rank"] is None else str(brand["rank"])), (row, brand)


def clear_ranks(brands: Sequence[Told]) -> list[bool]:
    """For each brand whether its rank hangs on no odds that are close to the limit, or not told:
    who is not next to the first of a rank is held against that first one.
    """
    found, clear = [True], True
    for place, upper in enumerate(brands[:-1], 1):
        ahead = upper["probability_ahead_of_next"]
        if ahead is None:  # what comes below is not rated
            clear = True
        else:
            clear = clear and upper["rank"] == place and abs(ahead - RANK_APART) > NEAR
        found.append(clear)
    return found
