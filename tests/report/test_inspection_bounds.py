"""A visit with very many claims in a terminal: a few of each kind, and how many more there are."""

from __future__ import annotations

import time

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.inspection import Inspection, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.settling import settle
from aftersales_eval.report.console import Screen
from aftersales_eval.report.inspection_text import inspection_text

KINDS = (
    (),
    ((Condition.MEMBERS, "members"),),
    ((Condition.COUNTRY, "DE"),),
    ((Condition.RIGHT, "statutory"),),
)


def test_twenty_thousand_claims_are_shown_in_no_time_on_two_screens() -> None:
    claims = tuple(
        Claim("return_window", n % 400, f"{n}", Manner.TEXT, KINDS[n % 4], address=f"page {n}")
        for n in range(20_000)
    )
    facts = tuple(settle("North Kettle", claims, BUILT_IN))
    begun = time.perf_counter()
    found = Inspection(Visit("North Kettle", 0, (), claims), facts)
    text = inspection_text(found, lambda at: "2026-03-01 09:00", Screen())
    assert time.perf_counter() - begun < 10
    assert len(text.splitlines()) < 120
    assert "and 95 other values, see --json" in " ".join(text.split())
    assert text.count("and 4,980 more; --json lists all") == 3
