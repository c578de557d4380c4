"""Messages belong together by what they refer to; by subject only as a last resort."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.mail.brands import Naming, is_freemail, registrable
from aftersales_eval.sources.mail.headers import Address
from aftersales_eval.sources.mail.kinds import Owner, classify
from aftersales_eval.sources.mail.spans import Span
from aftersales_eval.sources.mail.threads import Letter, Thread, threads_of, without_copies
from tests.sources.mail.writing import ME, SHOP, mail, read_one

OWNER = Owner([ME])


def letter(day: float = 0, *, own: bool = False, **fields: str) -> Letter:
    """A message some days after the 3rd of March 2026."""
    at = format_datetime(datetime(2026, 3, 3, 9, tzinfo=UTC) + timedelta(days=day))
    ends = {"by": ME, "to": SHOP} if own else {}
    message = read_one(mail(at=at, **{**ends, **fields}))
    verdict = classify(message, OWNER)
    others = OWNER.others(message.recipients if verdict.mine else (message.sender,))
    return Letter(message, verdict, tuple(others))


def gathered(letters: Sequence[Letter]) -> list[Thread]:
    return threads_of(letters, Naming())


def sizes(*letters: Letter) -> list[int]:
    return [len(thread.letters) for thread in gathered(letters)]


def test_an_answer_belongs_to_what_it_answers() -> None:
    first, other = letter(own=True, id="1@x"), letter(1, own=True, id="2@x", about="Other")
    answer = letter(2, id="3@x", in_reply_to="<1@x>", about="Something else")
    assert sizes(first, other, answer) == [2, 1]


def test_two_that_name_the_same_missing_third_are_one_thread() -> None:
    one = letter(id="1@x", references="<0@x>", about="a")
    other = letter(5, id="2@x", references="<0@x> <gone@x>", about="b")
    assert sizes(one, other) == [2]


def test_a_chain_with_a_missing_link_holds_by_its_references() -> None:
    first = letter(own=True, id="1@x")
    third = letter(2, id="3@x", in_reply_to="<2@x>", references="<1@x> <2@x>", about="x")
    assert sizes(first, third) == [2]


def test_messages_that_answer_each_other_in_a_ring_are_one_thread() -> None:
    ring = [letter(n, id=f"{n}@x", in_reply_to=f"<{(n + 1) % 3}@x>") for n in range(3)]
    [thread] = gathered(ring)
    assert thread.opener is ring[0]
    assert sizes(letter(id="1@x", in_reply_to="<1@x>")) == [1]


def test_the_opener_is_what_others_answer_even_if_an_answer_is_stamped_earlier() -> None:
    first = letter(own=True, id="1@x")
    early = letter(-0.01, id="2@x", in_reply_to="<1@x>")
    [thread] = gathered([early, first])
    assert thread.opener is first
    assert thread.letters == (early, first)


def test_the_same_subject_joins_an_answer_that_names_nothing() -> None:
    first = letter(own=True, id="1@x", about="Kettle broken")
    answer = letter(29, id="2@x", about="[#4711] Re: Kettle broken")
    [thread] = gathered([first, answer])
    assert thread.by_subject == {answer.message.fingerprint}


@pytest.mark.parametrize(
    "stranger",
    [
        letter(31, id="2@x"),  # too late
        letter(-1, id="2@x"),  # before there was anything to answer
        letter(1, id="2@x", by="help@south-oven.example"),
        letter(1, id="2@x", about="Kettle broke"),
        letter(1, id="2@x", list_unsubscribe="<mailto:x@y.zz>"),
        letter(1, id="2@x", own=True),  # of hers, without Re: a new matter
    ],
)
def test_a_subject_joins_nothing_else(stranger: Letter) -> None:
    assert sizes(letter(own=True, id="1@x"), stranger) == [1, 1]


def test_a_short_subject_joins_nothing() -> None:
    assert sizes(letter(own=True, about="Hi"), letter(1, about="Re: Hi")) == [1, 1]


def test_a_follow_up_of_hers_by_subject_needs_a_prefix() -> None:
    assert sizes(letter(own=True), letter(3, own=True, about="Re: Kettle broken")) == [2]


def test_thirty_days_count_from_the_last_message() -> None:
    letters = [letter(own=True, id="1@x"), letter(20, id="2@x"), letter(45, id="3@x")]
    assert sizes(*letters) == [3]


def test_copies_are_counted_and_read_once() -> None:
    first = letter(own=True, id="1@x")
    copy = replace(
        first, message=replace(first.message, span=Span(first.message.span.path, 9, 9, 2))
    )
    forged = letter(id="1@x")
    kept, copies = without_copies([copy, first, forged])
    assert copies == [copy]
    assert kept == [first, forged], "another sender's message is another message"


def test_without_message_ids_the_content_tells_copies() -> None:
    one, same, other = letter(), letter(), letter(1)
    kept, copies = without_copies([one, same, other])
    assert (len(kept), len(copies)) == (2, 1)


LETTERS = st.builds(
    lambda number, day, own, after, about: letter(
        day,
        own=own,
        id=f"{number}@x" if number else "",
        references=" ".join(f"<{one}@x>" for one in after),
        about=about,
    ),
    st.integers(0, 9),
    st.sampled_from([0, 0.5, 1, 20, 40]),
    st.booleans(),
    st.lists(st.integers(1, 12), max_size=2),
    st.sampled_from(["Kettle", "Re: Kettle", "Toaster"]),
)


@given(st.lists(LETTERS, max_size=10), st.randoms(use_true_random=False))
def test_threads_do_not_depend_on_the_order_of_files(letters: list[Letter], chance: Random) -> None:
    shuffled = list(letters)
    chance.shuffle(shuffled)
    one = gathered(without_copies(letters)[0])
    other = gathered(without_copies(shuffled)[0])
    assert one == other
    assert sum(len(thread.letters) for thread in one) == len(without_copies(letters)[0])


@pytest.mark.parametrize(
    ("domain", "label", "whole"),
    [
        ("mail.north-kettle.co.uk", "north-kettle", "north-kettle.co.uk"),
        ("north-kettle.example", "north-kettle", "north-kettle.example"),
        ("a.b.north-kettle.com.au", "north-kettle", "north-kettle.com.au"),
        ("co.uk", "co", "co.uk"),
        ("north-kettle.zendesk.com", "north-kettle", "north-kettle.zendesk.com"),
        ("zendesk.com", "zendesk", "zendesk.com"),
        ("localhost", "localhost", "localhost"),
        ("[192.0.2.1]", "", ""),
    ],
)
def test_a_domain_has_a_part_that_its_owner_chose(domain: str, label: str, whole: str) -> None:
    assert registrable(domain) == (label, whole)


def test_freemail_is_no_brand() -> None:
    assert all(map(is_freemail, ["a@gmail.com", "a@yahoo.co.uk", "a@gmx.net", "a@web.de"]))
    assert not any(map(is_freemail, ["a@web.example", "a@orange.example", "a@north-kettle.co.uk"]))


def test_brands_are_named_by_the_nearest_domain_that_is_known() -> None:
    naming = Naming(None, {"North-Kettle.co.uk": "North Kettle", "de.north-kettle.co.uk": "Kessel"})
    names = [
        naming.name(Address(f"help@{domain}"))
        for domain in ("mail.north-kettle.co.uk", "x.de.north-kettle.co.uk", "xn--kse-qla.example")
    ]
    assert names == ["North Kettle", "Kessel", "kase"]
    assert Naming("Any").name(Address("a@gmail.com")) == "Any"
