"""Mail in the ledger: probes with their events, known again however the mail comes in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.sources.attachments import kept
from aftersales_eval.sources.care import check
from aftersales_eval.sources.exporting import export
from aftersales_eval.sources.ledger import create_ledger, open_ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.looking import probe
from aftersales_eval.sources.mail.read import read_mail
from aftersales_eval.sources.mail_import import MailImported, import_mail
from aftersales_eval.sources.recording import Who
from tests.fixtures.ledgers import succeeds
from tests.shopper import Shopper
from tests.sources.mail.writing import ME, NOW, SHOP, box, mail

OPENING: Final = mail(
    "It hisses.", by=ME, to=SHOP, id="1@ann", at="Sat, 28 Mar 2026 12:00:00 +0100"
)
RECEIPT: Final = mail(
    "We have received your request.", id="2@shop", in_reply_to="<1@ann>",
    auto_submitted="auto-replied", at="Sat, 28 Mar 2026 12:00:09 +0100",
)  # fmt: skip
CHASE: Final = mail(
    "Anybody there?", by=ME, to=SHOP, id="3@ann", references="<1@ann>",
    at="Sun, 29 Mar 2026 09:00:00 +0200",
)  # fmt: skip
REPLY: Final = mail(
    "Please descale it.", id="4@shop", references="<1@ann> <3@ann>",
    at="Sun, 29 Mar 2026 12:00:00 +0200",
)  # fmt: skip
SOLVED: Final = mail(
    "Thanks, that solved it.", by=ME, to=SHOP, id="5@ann", references="<1@ann> <4@shop>",
    at="Sun, 29 Mar 2026 13:00:00 +0200",
)  # fmt: skip
THREAD: Final = (OPENING, RECEIPT, CHASE, REPLY, SOLVED)


def imported(ledger: Path, folder: Path, *messages: bytes) -> MailImported:
    """What an import of these messages does."""
    path = folder / "inbox.mbox"
    path.write_bytes(box(messages))
    with create_ledger(ledger) as book:
        return import_mail(book, read_mail([path], me=[ME], now=NOW), Who(NOW))


def test_a_thread_is_a_probe_with_its_waits_across_a_clock_change(tmp_path: Path) -> None:
    """FAULTS 14: from Saturday noon to Sunday noon it is 23 hours, in the night of 29 March."""
    ledger = tmp_path / "a.db"
    done = imported(ledger, tmp_path, *THREAD)
    assert (done.new, done.events, done.known, done.extended) == (1, 5, 0, 0)
    said = succeeds("probe", "show", "north-kettle-1", "--ledger", ledger)
    assert "First response after 23 h." in said
    assert "Resolved after 24 h." in said
    assert "Contacts: 2." in said
    assert "Auto-Submitted: auto-replied" in said


def test_the_same_mail_again_adds_nothing(tmp_path: Path) -> None:
    """FAULTS 8."""
    ledger = tmp_path / "a.db"
    imported(ledger, tmp_path, *THREAD)
    again = imported(ledger, tmp_path, *reversed(THREAD))
    assert (again.new, again.events, again.known, again.extended) == (0, 0, 1, 0)


def test_what_came_meanwhile_is_added_to_the_probe(tmp_path: Path) -> None:
    ledger = tmp_path / "a.db"
    imported(ledger, tmp_path, OPENING, RECEIPT)
    later = imported(ledger, tmp_path, *THREAD)
    assert (later.new, later.events, later.extended) == (0, 3, 1)


def test_the_beginning_of_a_thread_may_come_in_last(tmp_path: Path) -> None:
    """It is one probe all the same, opened when the shopper wrote first."""
    whole, parts = tmp_path / "whole.db", tmp_path / "parts.db"
    imported(whole, tmp_path, *THREAD)
    imported(parts, tmp_path, CHASE, REPLY, SOLVED)
    assert imported(parts, tmp_path, *THREAD).new == 0
    states = []
    for path in (whole, parts):
        with open_ledger(path) as ledger:
            assert ledger.probe_ids() == ["north-kettle-1"]
            assert check(ledger) == []
            state = probe(ledger, "north-kettle-1").state
            assert state is not None
            states.append(dict(state.moments))
    assert states[0] == states[1]


def test_mail_is_known_again_in_another_ledger(tmp_path: Path) -> None:
    first, second = tmp_path / "a.db", tmp_path / "b.db"
    imported(first, tmp_path, *THREAD)
    with open_ledger(first) as ledger:
        export(ledger, tmp_path / "out")
    succeeds("import", tmp_path / "out", "--ledger", second)
    assert imported(second, tmp_path, *THREAD).events == 0


def test_an_attachment_is_kept_under_its_digest_and_no_name_leads_anywhere(tmp_path: Path) -> None:
    """FAULTS 38."""
    ledger = tmp_path / "a.db"
    raw = (
        f"From: {ME}\nTo: {SHOP}\nSubject: broken\nMessage-ID: <1@ann>\n"
        "Date: Sat, 28 Mar 2026 12:00:00 +0100\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee.\n'
        "--b\nContent-Type: image/png\nContent-Disposition: attachment;"
        ' filename="../../etc/passwd"\n\nnot a picture\n--b--\n'
    ).encode()
    assert imported(ledger, tmp_path, raw).files == 1
    with open_ledger(ledger) as book:
        [(text,)] = book.rows("SELECT data FROM event WHERE kind = 'attached'")
        data = json.loads(text)
        assert data["name"] == "passwd"
        assert kept(files_of(ledger), data["sha256"]).is_file()
        assert check(book) == []
    places = [p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()]
    assert not any("passwd" in place for place in places)


@pytest.mark.parametrize("there", [True, False])
def test_a_dry_run_says_what_would_be_and_records_nothing(tmp_path: Path, there: bool) -> None:
    ledger, inbox = tmp_path / "a.db", tmp_path / "inbox.mbox"
    if there:
        create_ledger(ledger).close()
    before = ledger.read_bytes() if there else None
    inbox.write_bytes(box(THREAD))
    said = succeeds("import", inbox, "--me", ME, "--dry-run", "--ledger", ledger)
    assert "1 probe would be new" in said
    assert "Auto-Submitted: auto-replied" in said
    assert (ledger.read_bytes() if ledger.exists() else None) == before


def test_a_person_sees_how_far_it_is_and_a_pipe_does_not(tmp_path: Path) -> None:
    inbox, ledger = tmp_path / "inbox.mbox", tmp_path / "a.db"
    inbox.write_bytes(
        box(
            mail("It hisses.", by=ME, to=f"help@shop{n % 50}.example", id=f"{n}@ann",
                 at="Sat, 28 Mar 2026 12:00:00 +0100")
            for n in range(1_000)
        )
    )  # fmt: skip
    words = ("import", inbox, "--me", ME, "--dry-run", "--json", "--ledger", ledger)
    assert "Reading mail" in Shopper(tmp_path, now="").types(*words).output
    assert json.loads(succeeds(*words))["new"] == 1_000
