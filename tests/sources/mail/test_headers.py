"""Header fields of strangers become words, addresses, identities and moments; nothing raises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.mail.dates import moment_of
from aftersales_eval.sources.mail.headers import Address, addresses, decoded, identities, words
from tests.sources.mail.writing import utc

RAW = st.binary(max_size=200).map(lambda data: data.decode("ascii", "surrogateescape"))


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("=?iso-8859-1?Q?Gru=DFe?= an alle", "Gruße an alle"),
        ("=?UTF-8?B?w6Q=?= =?UTF-8?B?w7Y=?=", "äö"),
        ("=?UTF-8?B?w6TD?= =?UTF-8?B?tg==?=", "äö"),  # a letter cut in two
        ("=?utf-8*en?q?a_b?= =?iso-8859-1?q?=E4?=", "a bä"),
        ("folded\n\tline", "folded line"),
        ("a\x00b\x1b[31mc", "a b [31mc"),
    ],
)
def test_encoded_words_are_decoded(raw: str, shown: str) -> None:
    assert words(raw) == (shown, False)


@pytest.mark.parametrize("raw", ["=?bogus?Q?Gr=FCn?=", "=?utf-8?Q?Gr=FCn?=", "Gr\udcfcn"])
def test_a_broken_encoding_gives_replacement_characters_and_a_flag(raw: str) -> None:
    assert words(raw) == ("Gr\ufffdn", True)


def test_utf_8_without_encoding_is_read() -> None:
    assert words("Grün".encode().decode("ascii", "surrogateescape")) == ("Grün", False)


@pytest.mark.parametrize("charset", ["idna", "punycode", "unicode_escape", "rot13", "hex", "\0"])
def test_a_codec_that_is_no_charset_of_mail_is_not_used(charset: str) -> None:
    assert decoded(b"\\x41-ab", charset) == ("\\x41-ab", True)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("Ann <ANN@Example.org>", [("ann@example.org", "Ann")]),
        ("ann@example.org (Ann)", [("ann@example.org", "Ann")]),
        ('"Last, First" <a@b.cc>, c@d.ee', [("a@b.cc", "Last, First"), ("c@d.ee", "")]),
        ("=?utf-8?q?Last=2C_First?= <a@b.cc>", [("a@b.cc", "Last, First")]),
        ("alice@example.com <bob@example.com>", [("bob@example.com", "alice@example.com")]),
        ("Staff: a@b.cc, Ann <c@d.ee>;", [("a@b.cc", ""), ("c@d.ee", "Ann")]),
        ("undisclosed-recipients:;", []),
        ("MAILER DAEMON <>", [("", "MAILER DAEMON")]),
        ("nobody", [("", "nobody")]),
    ],
)
def test_mailboxes_are_read(raw: str, found: list[tuple[str, str]]) -> None:
    assert list(addresses(raw)) == [Address(*one) for one in found]


@pytest.mark.parametrize("raw", ["\udcff\udcfe@", "@", "a@", "@b.cc", "<a b@c.dd\x00>"])
def test_what_is_no_mailbox_has_no_address(raw: str) -> None:
    assert not any(one.address for one in addresses(raw))


def test_identities_stand_in_brackets_or_alone() -> None:
    assert identities("Your mail of Tue <a@b> <c\n d@e> <a@b>") == ("a@b", "cd@e")
    assert identities("a@b") == ("a@b",)
    assert identities("Your mail of Tuesday") == ()


@given(RAW)
def test_no_header_raises(raw: str) -> None:
    assert "\n" not in words(raw)[0]
    assert all("@" in one.address or not one.address for one in addresses(raw))
    assert all(identities(raw) or (True,))
    at, remark = moment_of(raw)
    assert at is not None or remark


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("Tue, 03 Mar 2026 10:11:12 +0100", "2026-03-03T09:11:12+00:00", ""),
        ("3 Mar 2026 10:11 GMT (comment)", "2026-03-03T10:11:00+00:00", ""),
        ("Tue, 03 Mar 2026 10:11:12 -0000", "2026-03-03T10:11:12+00:00", ""),
        ("Tue, 03 Mar 2026 10:11:12 EST", "2026-03-03T15:11:12+00:00", ""),
        ("Tue, 03 Mar 2026 10:11:12", "2026-03-03T10:11:12+00:00", "no zone; read as UTC"),
        ("Tue, 03 Mar 2026 10:11:12 XYZ", "2026-03-03T10:11:12+00:00", "no zone; read as UTC"),
    ],
)
def test_dates_are_moments(text: str, at: str, said: str) -> None:
    found, remark = moment_of(text)
    assert utc(found) == at
    assert remark.endswith(said) and bool(remark) == bool(said)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Tue, 99 Mar 2026 10:11:12 +0100",
        "Tue, 03 Mar 12026 10:11:12 +0100",
        "1 Jan 1600 00:00:00 +0000",
        "Tue, 03 Mar 2026 10:11:12 +9999",
    ],
)
def test_a_date_that_cannot_be_is_said_and_not_guessed(text: str) -> None:
    found, remark = moment_of(text)
    assert found is None
    assert "date" in remark


def test_a_date_without_a_zone_is_local_and_never_guessed_when_clocks_change() -> None:
    at, said = moment_of("Tue, 03 Mar 2026 10:00:00", "Europe/Berlin")
    assert (utc(at), said) == (
        "2026-03-03T09:00:00+00:00",
        "its date has no zone; read as Europe/Berlin",
    )
    skipped, why = moment_of("Sun, 29 Mar 2026 02:30:00", "Europe/Berlin")
    assert skipped is None
    assert "skipped" in why
    twice, why = moment_of("Sun, 25 Oct 2026 02:30:00", "Europe/Berlin")
    assert twice is None
    assert "twice" in why
