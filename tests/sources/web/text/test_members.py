"""Where all customers are called members, a limit to members is none."""

from __future__ import annotations

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.sources.web.text.read import read_text

FOR_MEMBERS = "Members may return goods within 30 days of delivery."


def windows(*texts: str) -> list[Claim]:
    found = read_text([Passage(text, ("Returns",), "en") for text in texts])
    return [claim for claim in found if claim.metric == "return_window"]


def test_in_terms_that_call_everybody_so_members_are_customers() -> None:
    terms = [f"Article {n}: the Member accepts these terms." for n in range(30)]
    (window,) = windows(*terms, FOR_MEMBERS)
    assert not window.limited


def test_a_club_beside_the_shop_is_for_its_members_only() -> None:
    for rest in (
        [f"Members collect points, part {n}." for n in range(10)],
        [f"Part {n}: customers pay, members too." for n in range(30)],
        [f"Part {n} of many other things." for n in range(200)],
    ):
        (window,) = windows(*rest, FOR_MEMBERS)
        assert window.condition(Condition.MEMBERS) == "members"
