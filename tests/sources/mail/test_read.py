"""Mail becomes probes: what opened them, what answered, what settled; and what was left out."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.errors import SourceError, UsageError
from aftersales_eval.model.event import EventKind
from aftersales_eval.sources.mail.bodies import attachment_content
from aftersales_eval.sources.mail.kinds import Kind
from aftersales_eval.sources.mail.read import MailRead, read_mail
from tests.sources.mail.writing import ME, NOW, SHOP, box, mail, read_box, utc

OPENED, ACKNOWLEDGED, REPLIED, CONTACTED, RESOLVED, REOPENED = (
    EventKind.OPENED,
    EventKind.ACKNOWLEDGED,
    EventKind.REPLIED,
    EventKind.CONTACTED,
    EventKind.RESOLVED,
    EventKind.REOPENED,
)
OPENING = mail("It hisses.", by=ME, to=SHOP, id="1@ann", at="Sat, 28 Mar 2026 22:00:00 +0100")


def answer(body: str = "Try this.", hour: int = 10, **fields: str) -> bytes:
    """A mail of the shop on the day after, in summer time."""
    at = f"Sun, 29 Mar 2026 {hour:02}:00:00 +0200"
    return mail(body, **{"at": at, "id": f"{hour}@shop", "in_reply_to": "<1@ann>", **fields})


def own(body: str, hour: int, **fields: str) -> bytes:
    """A mail of the shopper on the day after."""
    return answer(body, hour, **{"by": ME, "to": SHOP, "id": f"{hour}@ann", **fields})


def events(found: MailRead) -> list[EventKind]:
    [probe] = found.probes
    return [draft.kind for draft in probe.drafts]


def test_a_thread_across_the_change_of_clocks_has_its_events_and_instants(tmp_path: Path) -> None:
    """Europe/Berlin, 29 March 2026: from 01:59:59 +0100 on to 03:00:00 +0200."""
    found = read_box(
        tmp_path,
        OPENING,
        answer("We have received your request.", 3, x_zendesk_id="1", about="[#4711] Kettle broken",
               at="Sat, 28 Mar 2026 22:00:05 +0100"),
        own("Anybody there?", 9, about="Re: Kettle broken"),
        answer("Dear Ann, descale it.", 21, by="Nora <nora@north-kettle.co.uk>"),
        own("Thanks, that solved it.", 22, about="AW: Kettle broken", references="<21@shop>"),
    )  # fmt: skip
    [probe] = found.probes
    assert [(draft.kind, utc(draft.at)) for draft in probe.drafts] == [
        (OPENED, "2026-03-28T21:00:00+00:00"),
        (ACKNOWLEDGED, "2026-03-28T21:00:05+00:00"),
        (CONTACTED, "2026-03-29T07:00:00+00:00"),
        (REPLIED, "2026-03-29T19:00:00+00:00"),
        (RESOLVED, "2026-03-29T20:00:00+00:00"),
    ]
    first, reply = probe.drafts[0], probe.drafts[3]
    assert reply.at - first.at == 22 * 3_600 * 1_000_000, "23 on the clocks, 22 for the shopper"
    assert (probe.brand, probe.channel, probe.subject) == ("north-kettle", "email", "Kettle broken")
    assert (probe.key, probe.counterpart) == ("1@ann", SHOP)
    assert probe.opened_at == first.at
    assert [draft.why for draft in probe.drafts][1:] == [
        "says “we have received your request” (header fields of Zendesk)",
        "you wrote again, unanswered",
        "nothing marks it as automatic",
        "you wrote “that solved it”",
    ]
    assert not any(decision.unsure for decision in found.decisions)


def test_every_message_has_a_decision_with_its_reason(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(auto_submitted="auto-replied"), mail(id="9@x"))
    assert len(found.decisions) == 3
    second = next(one for one in found.decisions if one.events == (ACKNOWLEDGED,))
    assert (second.sender, second.subject, second.kind) == (SHOP, "Kettle broken", Kind.AUTOMATIC)
    assert second.place == f"{tmp_path / 'inbox.mbox'}:message 2"
    assert second.why == "Auto-Submitted: auto-replied"
    assert (second.brand, second.probe) == ("north-kettle", "1@ann")


def test_an_unanswered_opening_is_a_probe_without_an_end(tmp_path: Path) -> None:
    assert events(read_box(tmp_path, OPENING)) == [OPENED]


def test_every_answer_of_a_person_is_an_event(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(hour=10), answer(hour=11), answer(hour=12))
    assert events(found) == [OPENED, REPLIED, REPLIED, REPLIED]


def test_row_39_bounces_and_reports_are_no_events_and_a_bounce_is_remarked(tmp_path: Path) -> None:
    bounce = answer("Unknown user.", by="MAILER-DAEMON@relay.example", return_path="<>")
    found = read_box(tmp_path, OPENING, bounce)
    assert events(found) == [OPENED]
    assert "undelivered" in found.probes[0].remarks[0]


def test_a_bounce_finds_its_thread_by_the_message_that_it_encloses(tmp_path: Path) -> None:
    body = (
        "--B\n\nfailed\n--B\nContent-Type: message/delivery-status\n\nX: y\n\nAction: failed\n\n"
        "--B\nContent-Type: text/rfc822-headers\n\nFrom: ann@example.org\nMessage-ID: <1@ann>\n"
        "--B--\n"
    )
    kind = 'multipart/report; report-type=delivery-status; boundary="B"'
    bounce = mail(body, by="MAILER-DAEMON@relay.example", id="5@x", about="x", content_type=kind)
    found = read_box(tmp_path, OPENING, bounce)
    assert found.probes[0].remarks
    assert len(found.decisions) == 2


def test_a_ticket_system_that_closes_the_case_resolves_it_once(tmp_path: Path) -> None:
    closing = {"x_freshdesk_id": "1"}
    found = read_box(
        tmp_path,
        OPENING,
        answer("Your ticket has been closed.", 11, **closing),
        answer("Your ticket has been closed.", 12, **closing),
        own("That solved it.", 13),
    )
    assert events(found) == [OPENED, RESOLVED]


def test_a_shopper_who_writes_again_reopens_what_was_closed(tmp_path: Path) -> None:
    closed = answer("Your ticket has been closed.", 11, x_freshdesk_id="1")
    found = read_box(tmp_path, OPENING, closed, own("It is not! It still hisses.", 12))
    assert events(found) == [OPENED, RESOLVED, REOPENED, CONTACTED]


def test_a_mere_thank_you_is_not_a_contact(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(), own("Thank you, Nora.", 12))
    assert events(found) == [OPENED, REPLIED]


def test_what_the_shopper_sends_to_somebody_else_is_not_a_contact(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, own("Look what they do", 12, to="bob@example.net"))
    assert events(found) == [OPENED]


def test_a_friend_in_the_thread_is_not_the_brand(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer("Poor you", by="bob@gmail.com"))
    assert events(found) == [OPENED]


def test_an_answer_from_elsewhere_counts_and_is_worth_a_look(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(by="nora@callcentre.example"))
    assert events(found) == [OPENED, REPLIED]
    assert [one.unsure for one in found.decisions] == [False, True]
    assert "callcentre.example, which you had not written to" in found.decisions[1].why


def test_the_shopper_s_own_automatic_reply_is_nothing(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, own("I am away", 12, auto_submitted="auto-replied"))
    assert events(found) == [OPENED]


def test_an_answer_stamped_before_the_opening_is_kept_and_flagged(tmp_path: Path) -> None:
    early = answer(at="Sat, 28 Mar 2026 21:58:00 +0100")
    found = read_box(tmp_path, OPENING, early)
    assert events(found) == [REPLIED, OPENED]
    assert "stamped 2 min before the opening" in found.decisions[0].why
    assert found.probes[0].remarks
    assert utc(found.probes[0].opened_at) == "2026-03-28T21:00:00+00:00"


def test_a_message_joined_by_subject_only_says_so(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(in_reply_to="", about="Re: Kettle broken"))
    assert events(found) == [OPENED, REPLIED]
    assert "joined by its subject only" in found.decisions[1].why
    assert found.decisions[1].unsure


def test_a_message_from_the_future_is_flagged_and_skipped(tmp_path: Path) -> None:
    ahead = answer(at="Mon, 01 Jun 2026 00:05:01 +0000")
    just = answer(at="Mon, 01 Jun 2026 00:04:59 +0000", id="11@shop")
    found = read_box(tmp_path, OPENING, ahead, just)
    assert events(found) == [OPENED, REPLIED]
    assert found.skipped == {"dated in the future": 1}
    assert "dated in the future" in found.decisions[2].why
    assert found.messages == 2


def test_a_message_without_a_date_is_not_recorded(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(at="soon"))
    assert events(found) == [OPENED]
    assert found.skipped == {"without a date that can be read": 1}
    assert "its date cannot be read: soon" in found.decisions[1].why
    undated = read_box(tmp_path, mail(by=ME, to=SHOP, at="", id="1@ann"), answer())
    assert undated.probes == ()
    assert undated.left_out == {"its first message is without a date that can be read": 1}


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ([mail("Your order", id="1@s")], "not begun by you"),
        (
            [mail("Your order", id="1@s"), own("Why?", 12, in_reply_to="<1@s>")],
            "not begun by you, though you answered in it",
        ),
        ([mail(by=ME, to="bob@gmail.com")], "not written to a brand"),
        ([mail(by=ME, to=ME)], "written to nobody but yourself"),
        (
            [mail(by=ME, to=SHOP, auto_submitted="auto-replied")],
            "begun by your own automatic reply",
        ),
    ],
)
def test_threads_that_are_no_probes_are_counted_with_the_reason(
    tmp_path: Path, messages: list[bytes], reason: str
) -> None:
    found = read_box(tmp_path, *messages)
    assert found.probes == ()
    assert found.left_out == {reason: 1}
    assert all(one.why.startswith(reason) for one in found.decisions)


def test_a_brand_can_be_given_for_all_or_by_domain(tmp_path: Path) -> None:
    for_all = read_box(tmp_path, mail(by=ME, to="shop@gmail.com"), brand="Kettle & Co")
    assert [probe.brand for probe in for_all.probes] == ["Kettle & Co"]
    by_domain = read_box(tmp_path, OPENING, brands_by_domain={"north-kettle.co.uk": "North Kettle"})
    assert [probe.brand for probe in by_domain.probes] == ["North Kettle"]


def test_an_opening_with_only_blind_copies_is_to_whoever_answers(tmp_path: Path) -> None:
    blind = mail(by=ME, to="undisclosed-recipients:;", id="1@ann")
    [probe] = read_box(tmp_path, blind, answer()).probes
    assert (probe.brand, probe.counterpart) == ("north-kettle", SHOP)


def test_an_opening_without_message_id_is_known_by_what_it_says(tmp_path: Path) -> None:
    raw = mail("It hisses.", by=ME, to=SHOP)
    [one] = read_box(tmp_path, raw).probes
    [again] = read_box(tmp_path, mail(id="7@x"), raw.replace(b"\n", b"\r\n")).probes
    assert one.key == again.key
    assert one.key.startswith("sha256:")


def test_the_same_message_twice_is_one_and_counted(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(), OPENING, b"Received: from x\n" + answer())
    assert events(found) == [OPENED, REPLIED]
    assert (found.messages, found.duplicates) == (2, 2)


def test_attachments_hang_on_the_first_event_of_their_message(tmp_path: Path) -> None:
    body = "--B\n\nSee.\n--B\nContent-Disposition: attachment; filename=a.txt\n\nx\n--B--\n"
    closed = answer("Your ticket has been closed.", 11, x_freshdesk_id="1")
    again = own(body, 12, content_type='multipart/mixed; boundary="B"')
    [probe] = read_box(tmp_path, OPENING, closed, again).probes
    assert [len(draft.attachments) for draft in probe.drafts] == [0, 0, 1, 0]
    assert attachment_content(probe.drafts[2].attachments[0]) == b"x"


def test_without_me_nothing_is_guessed_and_the_frequent_addresses_are_shown(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"--me you@example\.org is needed") as caught:
        read_box(tmp_path, OPENING, answer(), mail(by="news@other.example"), me=[])
    assert caught.value.hint.startswith(f"most frequent here: {ME}, {SHOP}")
    with pytest.raises(UsageError, match="ann is not an address"):
        read_box(tmp_path, OPENING, me=["ann"])


def test_mail_without_a_message_of_hers_is_remarked_on(tmp_path: Path) -> None:
    found = read_box(tmp_path, OPENING, answer(), me=["somebody@else.example"])
    assert found.notes == (
        "none of 2 messages was sent by somebody@else.example: add the mail that you sent",
    )


def test_everything_there_was_is_accounted_for(tmp_path: Path) -> None:
    broken = b"From: \xff\xfe@\n\nx"
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / "a.mbox").write_bytes(
        box([OPENING, answer(), answer(), broken, answer(at="x", id="")])
    )
    found = read_mail([tmp_path], me=[ME], now=NOW)
    assert (found.messages, found.duplicates) == (2, 1)
    assert sum(found.skipped.values()) == 3 == len(found.problems)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_mail([tmp_path / "x.eml"], me=[ME], now=NOW)


@given(st.permutations([OPENING, answer(hour=10), answer(hour=11, in_reply_to="<10@shop>"),
                        own("Still waiting", 9), mail(id="n@x"), answer(hour=10)]))  # fmt: skip
def test_probes_do_not_depend_on_the_order_of_messages(
    tmp_path_factory: pytest.TempPathFactory, messages: list[bytes]
) -> None:
    found = read_box(tmp_path_factory.mktemp("box"), *messages)
    [probe] = found.probes
    assert [(draft.kind, draft.message_id) for draft in probe.drafts] == [
        (OPENED, "1@ann"),
        (CONTACTED, "9@ann"),
        (REPLIED, "10@shop"),
        (REPLIED, "11@shop"),
    ]
    assert found.duplicates == 1


def many(threads: int) -> bytes:
    """A mailbox with four messages for each thread."""
    found = []
    for number in range(threads):
        root, about = f"{number}.0@x", f"Kettle {number}"
        for step in range(4):
            ends = {"by": ME, "to": SHOP} if step in (0, 2) else {"by": SHOP, "to": ME}
            back = {"references": f"<{root}> <{number}.{step - 1}@x>"} if step else {}
            at = f"Tue, 03 Mar 2026 {8 + step:02}:00:00 +0100"
            body = "One.\n\nFrom the shop\n\nTwo."
            found.append(mail(body, id=f"{number}.{step}@x", about=about, at=at, **ends, **back))
    return box(found)


@pytest.mark.slow
def test_ten_thousand_messages_are_read_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "inbox.mbox"
    path.write_bytes(many(2_500))
    told: list[int] = []
    found = read_mail([path], me=[ME], now=NOW, progress=lambda done, _: told.append(done))
    assert (found.messages, len(found.probes), found.skipped) == (10_000, 2_500, {})
    shapes = Counter(tuple(draft.kind for draft in probe.drafts) for probe in found.probes)
    assert shapes == {(OPENED, REPLIED, CONTACTED, REPLIED): 2_500}
    assert len(told) > 10_000
    assert told[-1] == path.stat().st_size


def calls(threads: int, folder: Path) -> int:
    """How many functions are called to read a mailbox."""
    path = folder / f"{threads}.mbox"
    path.write_bytes(many(threads))
    counted = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_mail([path], me=[ME], now=NOW)
    finally:
        sys.setprofile(before)
    return counted


def test_five_times_the_messages_take_five_times_the_work(tmp_path: Path) -> None:
    calls(1, tmp_path)  # what is done once: imports, compiled patterns
    few, more = calls(60, tmp_path), calls(300, tmp_path)
    assert 4.5 < more / few < 5.5


def test_all_mail_of_others_goes_through(shared: Path) -> None:
    found = read_mail([shared / "mail"], me=["barry@python.org"], now=NOW)
    assert found.messages + found.duplicates + sum(found.skipped.values()) == 66
    assert {tuple(draft.kind for draft in probe.drafts) for probe in found.probes} == {(OPENED,)}
    assert all(one.why for one in found.decisions)
