"""Mailboxes are split where messages begin, in one pass, and nowhere else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.mail import boxes
from aftersales_eval.sources.mail.boxes import is_postmark, split_box
from aftersales_eval.sources.mail.spans import Skipped, Span, raw_of
from tests.sources.mail.writing import POSTMARK, box, mail

Split = list[tuple[bytes, Span] | Skipped]


def split(data: bytes) -> Split:
    return list(split_box(io.BytesIO(data), Path("inbox.mbox")))


def texts(data: bytes) -> list[bytes]:
    return [one[0] for one in split(data) if not isinstance(one, Skipped)]


@pytest.mark.parametrize(
    "line",
    [
        b"From - Tue Mar 03 10:11:12 2026\n",
        b"From MAILER-DAEMON Fri Apr 06 16:46:09 2001\r\n",
        b"From ann@example.org Tue Mar  3 10:11 2026\n",
        b"From 1586463449487134720@xxx Mon Dec 04 12:13:14 +0000 2017\n",
        b"From ann@example.org  Fri Nov 26 21:40:36 EST 2004\n",
        b"From ann@example.org Tue, 03 Mar 2026 10:11:12 +0000\n",
        b"From root Tue Mar 03 10:11:12 2026 remote from host\n",
    ],
)
def test_what_mail_programs_put_before_a_message_is_a_postmark(line: bytes) -> None:
    assert is_postmark(line)


@pytest.mark.parametrize(
    "line",
    [
        b"From the shop\n",
        b"From the shop we heard on Tue Mar 03 10:11:12 2026\n",
        b"From Tuesday on we are closed\n",
        b"From ann@example.org\n",
        b"From ann@example.org Tue Mar 03 10:11:12 2026 I have waited\n",
        b">From - Tue Mar 03 10:11:12 2026\n",
        b"From: ann@example.org\n",
    ],
)
def test_prose_is_no_postmark(line: bytes) -> None:
    assert not is_postmark(line)


def test_row_37_a_body_line_from_the_shop_makes_no_phantom_message() -> None:
    body = b"I waited.\n\nFrom the shop\n\nnothing came.\nFrom - Tue Mar 03 10:11:12 2026\nnot it\n"
    data = POSTMARK + mail(body) + b"\n" + POSTMARK + mail(b"two") + b"\n"
    first, second = texts(data)
    assert b"From the shop" in first
    assert b"not it" in first, "a postmark that follows no blank line parts nothing"
    assert second.endswith(b"two\n")


def test_quoted_from_lines_are_read_as_they_were_written() -> None:
    [found] = texts(POSTMARK + mail(b">From here\n>>From there\n> From afar\n"))
    assert found.endswith(b"\nFrom here\n>From there\n> From afar\n")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_both_kinds_of_line_ends_are_understood(end: bytes) -> None:
    data = box([mail(b"one"), mail(b"two")]).replace(b"\n", end)
    assert len(texts(data)) == 2


def test_a_message_too_large_is_skipped_and_the_next_one_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(boxes, "MOST_BYTES", 1_000)
    found = split(box([mail(b"x" * 2_000), mail(b"two")]))
    assert found[0] == Skipped("inbox.mbox:message 1", "larger than 25 MB")
    assert not isinstance(found[1], Skipped)
    assert found[1][1].number == 2


def test_a_line_without_end_is_not_read_whole() -> None:
    asked: list[int] = []

    class Watched(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            asked.append(size or -1)
            return super().readline(size)

    found = list(split_box(Watched(POSTMARK + b"X: " + b"y" * 300_000), Path("x")))
    assert len(found) == 1
    assert 0 < min(asked) <= max(asked) <= 100_000


def test_text_before_the_first_message_is_said_to_be_lost() -> None:
    found = split(b"\nsomething\n\n" + box([mail()]))
    assert [isinstance(one, Skipped) for one in found] == [False, True]


@given(st.lists(st.text("aF>rom \n", max_size=60), min_size=1, max_size=6))
def test_what_is_put_into_a_box_comes_out_again(bodies: list[str]) -> None:
    messages = [b"X: y\n\n" + body.encode().rstrip(b"\n") for body in bodies]
    found = [one.rstrip(b"\n") for one in texts(box(messages))]
    assert found == [one.rstrip(b"\n") for one in messages]


def test_a_message_can_be_read_again_from_its_place(tmp_path: Path) -> None:
    path = tmp_path / "inbox.mbox"
    path.write_bytes(box([mail(b"one"), mail(b"From me\ntwo"), mail(b"three")]))
    with path.open("rb") as file:
        found = [one for one in split_box(file, path) if not isinstance(one, Skipped)]
    assert [raw_of(span) for _, span in found] == [raw for raw, _ in found]
    assert found[1][1].place == f"{path}:message 2"
