"""Messages are read one by one, with their places; what cannot be read is skipped and counted."""

from __future__ import annotations

import base64
import hashlib
import os
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.sources.mail.bodies import attachment_content, safe_name
from aftersales_eval.sources.mail.messages import Message, read_message, stream_messages
from aftersales_eval.sources.mail.spans import Skipped, Span
from aftersales_eval.sources.mail.texts import MOST_LETTERS, new_text, text_of_html
from tests.sources.mail.writing import ME, SHOP, box, mail, read_box, read_one

MULTI = b"Content-Type: multipart/"
PLAIN = 'text/plain; charset="utf-8"'


def of_parts(*parts: str, kind: str = "mixed") -> bytes:
    body = "".join(f"--B\n{part}\n" for part in parts) + "--B--\n"
    return mail(body, content_type=f'multipart/{kind}; boundary="B"')


def attached(name: str, content: bytes = b"evidence") -> str:
    return (
        f"Content-Type: application/octet-stream\nContent-Disposition: attachment; {name}\n"
        f"Content-Transfer-Encoding: base64\n\n{base64.b64encode(content).decode()}"
    )


def test_row_35_a_sender_of_broken_bytes_is_skipped_and_counted(tmp_path: Path) -> None:
    broken = b"From: \xff\xfe@\nSubject: x\nDate: Tue, 03 Mar 2026 10:11:12 +0100\n\nhello\n"
    found = read_box(tmp_path, broken, mail())
    assert found.messages == 1
    assert found.skipped == {"its sender cannot be read": 1}
    assert found.problems[0].place == f"{tmp_path / 'inbox.mbox'}:message 1"


def test_row_36_a_bogus_charset_gives_replacement_text_and_a_flag() -> None:
    found = read_one(mail(b"Gr\xfcn", content_type="text/plain; charset=bogus"))
    assert found.text == "Gr\ufffdn"
    assert found.remarks[-1] == "characters were replaced: its text is not bogus"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("SGVsbG8gd29ybGQ", "Hello world"),  # no padding
        ("SGVs!!bG8gd29ybGQ=", "Hello world"),  # letters that are none of base64's
        ("SGVsbG8gd29ybGQhS", "\ufffd"),  # a length that cannot be
    ],
)
def test_row_36_bad_base64_is_decoded_as_far_as_it_goes_and_flagged(body: str, text: str) -> None:
    found = read_one(mail(body, content_type=PLAIN, content_transfer_encoding="base64"))
    assert found.text == text
    assert "its base64 is broken" in found.remarks


@pytest.mark.parametrize(
    "named",
    [
        'filename="../../etc/passwd"',
        r'filename="..\\..\\etc\\passwd"',
        "filename*=utf-8''..%2F..%2Fetc%2Fpasswd",
        'filename="=?utf-8?q?=2E=2E=2F=2E=2E=2Fetc=2Fpasswd?="',
    ],
)
def test_row_38_an_attachment_never_leads_out_of_its_folder(named: str) -> None:
    [found] = read_one(of_parts(attached(named))).attachments
    assert found.name == "passwd"


@given(st.text(max_size=400))
@example("..")
@example("/")
@example("CON.txt")
@example("a" * 300 + ".jpeg")
@example("photo\u202egpj.exe")
def test_row_38_a_safe_name_is_one_plain_name(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 160
    assert not set(safe) & set('/\\:*?"<>|')
    assert safe.isprintable() or all(c.isprintable() or c.isspace() for c in safe)
    assert not safe.startswith((".", " "))
    assert not safe.endswith((".", " "))
    assert Path("folder", safe).resolve().parent == Path("folder").resolve()


def test_a_safe_name_keeps_what_people_know_a_file_by() -> None:
    assert safe_name("Rechnung März.pdf") == "Rechnung März.pdf"
    assert safe_name("x" * 400 + ".jpeg").endswith("x.jpeg")
    assert safe_name("nul.txt") == "_nul.txt"


def test_a_broken_attachment_name_does_not_cost_the_message() -> None:
    name = "filename*0*=bogus'; filename*1=x; filename*=\0'\0'%41"
    found = read_one(of_parts("Content-Type: text/plain\n\nSee below", attached(name)))
    assert found.text == "See below"
    assert len(found.attachments) == 1


def test_an_attachment_is_read_again_from_its_place(tmp_path: Path) -> None:
    message = of_parts(
        "Content-Type: text/plain\n\nSee below", attached('filename="a.bin"', b"\0\1")
    )
    path = tmp_path / "inbox.mbox"
    path.write_bytes(box([mail(), message]))
    found = [one for one in stream_messages([path]) if isinstance(one, Message)]
    [attachment] = found[1].attachments
    assert (attachment.name, attachment.size) == ("a.bin", 2)
    assert attachment.sha256 == hashlib.sha256(b"\0\1").hexdigest()
    assert attachment_content(attachment) == b"\0\1"
    path.write_bytes(box([mail(), mail(), mail()]))
    with pytest.raises(DataError, match="has changed"):
        attachment_content(attachment)
    path.unlink()
    with pytest.raises(SourceError):
        attachment_content(attachment)


def test_a_message_within_a_message_is_an_attachment_and_not_its_text() -> None:
    inner = mail("inner text", by="other@example.net").decode()
    found = read_one(of_parts(f"Content-Type: message/rfc822\n\n{inner}"))
    assert found.text == ""
    assert [one.name for one in found.attachments] == ["message.eml"]
    assert found.sender.address == SHOP


def test_plain_text_is_preferred_and_html_is_stripped() -> None:
    html = "Content-Type: text/html\n\n<p>Hi&nbsp;<b>Ann</b></p><script>x()</script><p>Bye</p>"
    assert read_one(of_parts(html)).text == "Hi Ann\n\nBye"
    both = of_parts("Content-Type: text/plain\n\nplain", html, kind="alternative")
    assert read_one(both).text == "plain"


@pytest.mark.parametrize(
    "history",
    [
        "On Tue, 3 Mar 2026 at 10:11, Ann <ann@example.org>\nwrote:\n\nwe have received it",
        "On Tue, 3 Mar 2026, Ann wrote:\n> it is broken",
        "Am 3.3.2026 um 10:11 schrieb Ann:\n> kaputt",
        "Le mar. 3 mars 2026 à 10:11, Ann a écrit :\n\ncassé",
        "El mar, 3 mar 2026 a las 10:11, Ann escribió:\n\nroto",
        "-----Original Message-----\nFrom: Ann",
        "-----Ursprüngliche Nachricht-----\nVon: Ann",
        "From: Ann\nSent: Tuesday\nSubject: x\n\nold",
        "Von: Ann\nGesendet: Dienstag\nBetreff: x\n\nalt",
        "De : Ann\nEnvoyé : mardi\n\nvieux",
        "> quoted",
        "-- \nAnn, Example Street",
    ],
)
def test_history_and_signature_are_not_text(history: str) -> None:
    assert new_text(f"It works now.\n\n{history}") == "It works now."


def test_answers_between_quotes_are_kept() -> None:
    text = "On Tue 3 Mar Ann wrote:\n> Is it on?\nYes, it is.\n> And now?\nStill broken."
    assert new_text(text) == "Yes, it is.\nStill broken."


def test_prose_that_names_somebody_who_wrote_is_kept() -> None:
    assert new_text("On the phone your colleague wrote: sorry.") != ""


def test_quotes_in_html_are_not_text() -> None:
    source = "<div>New</div><blockquote>old<blockquote>older</blockquote></blockquote>after"
    assert text_of_html(source).split() == ["New", "after"]


@given(st.text('<>!-/abpscriptblockquote&;" \n', max_size=300))
def test_no_html_raises(source: str) -> None:
    assert isinstance(text_of_html(source), str)


@given(st.text(max_size=500))
def test_text_has_an_upper_limit(text: str) -> None:
    assert len(new_text(text * 30)) <= MOST_LETTERS


def test_a_message_has_its_parts() -> None:
    raw = mail(
        id="3@x",
        by="Nora <nora@north-kettle.example>",
        to="Ann <ann@example.org>, b@c.dd",
        cc="e@f.gg",
        about="=?utf-8?q?AW=3A_Kettle?=",
        in_reply_to="<2@x>",
        references="<1@x>\n <2@x>",
    )
    found = read_one(raw)
    assert (found.message_id, found.in_reply_to, found.references) == ("3@x", "2@x", ("1@x", "2@x"))
    assert (found.sender.address, found.sender.name) == ("nora@north-kettle.example", "Nora")
    assert [one.address for one in found.recipients] == [ME, "b@c.dd", "e@f.gg"]
    assert (found.subject, found.remarks) == ("AW: Kettle", ())


def test_a_fingerprint_is_that_of_the_message_wherever_it_is_kept(tmp_path: Path) -> None:
    raw = mail("From me\nto you\n")
    (tmp_path / "a.mbox").write_bytes(box([raw]))
    (tmp_path / "b.eml").write_bytes(raw.replace(b"\n", b"\r\n"))
    (tmp_path / "c.eml").write_bytes(b"Received: from x\n" + raw)
    found = [one for one in stream_messages([tmp_path]) if isinstance(one, Message)]
    assert len({one.fingerprint for one in found}) == 1
    assert len(found) == 3


def test_folders_are_searched_for_what_looks_like_mail(tmp_path: Path) -> None:
    below = tmp_path / "below" / "deeper"
    below.mkdir(parents=True)
    (tmp_path / "a.eml").write_bytes(mail())
    (tmp_path / "b.txt").write_bytes(mail())
    (tmp_path / "notes.txt").write_text("Dear diary:\nnothing")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (below / "Inbox").write_bytes(box([mail(), mail()]))
    (below / "1772.M1.host:2,S").write_bytes(b"Return-Path: <a@b.cc>\n" + mail())
    (below / "empty.eml").write_bytes(b"")
    found = list(stream_messages([tmp_path]))
    read = {one.place for one in found if isinstance(one, Message)}
    boxed = {f"{below / 'Inbox'}:message {number}" for number in (1, 2)}
    single = [tmp_path / "a.eml", tmp_path / "b.txt", below / "1772.M1.host:2,S"]
    assert read == boxed | set(map(str, single))
    skipped = {Path(one.place).name: one.reason for one in found if isinstance(one, Skipped)}
    assert skipped == {"notes.txt": "no e-mail", "photo.jpg": "no e-mail", "empty.eml": "empty"}


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail())
    (tmp_path / "link.eml").symlink_to(path)
    assert len(list(stream_messages([path, tmp_path, str(path)]))) == 1


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no file"):
        list(stream_messages([tmp_path / "nothing.mbox"]))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="neither a file nor a folder"):
        list(stream_messages([tmp_path / "pipe"]))
    assert list(stream_messages([tmp_path])) == []


def test_a_single_message_with_a_postmark_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "saved.eml"
    path.write_bytes(box([mail("x")]) + box([mail("y")]))
    [found] = stream_messages([path])
    assert isinstance(found, Message)
    assert found.place == str(path)


def test_a_large_file_of_one_message_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    path.write_bytes(mail())
    os.truncate(path, 30_000_000)  # holes: nothing is written
    assert list(stream_messages([path])) == [Skipped(str(path), "larger than 25 MB")]


@pytest.mark.parametrize(
    "raw",
    [
        b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(99)
        ),
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 60_000,
    ],
)
def test_parts_within_parts_without_end_are_not_followed(raw: bytes) -> None:
    found = read_message(b"From: a@b.cc\n" + raw, Span(Path("x"), 0, len(raw)))
    assert found == Skipped("x", "too many parts")


def test_messages_within_messages_without_end_are_skipped() -> None:
    raw = b"From: a@b.cc\n" + b"Content-Type: message/rfc822\n\n" * 3_000
    found = read_message(raw, Span(Path("x"), 0, len(raw)))
    assert found == Skipped("x", "could not be parsed", "RecursionError")


WORDS = (
    b"From: |To: |Date: |Subject: |References: |Content-Type: |\n|\n\n|--b\n|--b--\n"
    b"|a@b.cc|=?utf-8?b?|Content-Transfer-Encoding: base64\n|message/rfc822|text/plain; charset="
)
FIELD = st.sampled_from(WORDS.split(b"|")) | st.sampled_from(
    (
        MULTI + b"mixed; boundary=b\n\n--b\n",
        MULTI + b"report; report-type=delivery-status; boundary=b\n\n",
        b"Content-Disposition: attachment; filename*0*=",
        b"Content-Type: message/delivery-status\n\n",
    )
)


@given(st.lists(FIELD | st.binary(max_size=20), max_size=30).map(b"".join) | st.binary())
@example(b"From: \xff\xfe@")
@example(b"From: a@b.cc\nContent-Type: text/plain; charset*=\xff''\x00\n\nx")
@example(b"From: a@b.cc\nContent-Type: x; name*=\x00'\x00'%\n\nx")
def test_random_bytes_are_read_or_skipped_and_never_raise(raw: bytes) -> None:
    found = read_message(raw, Span(Path("x"), 0, len(raw)))
    assert isinstance(found, Message | Skipped)
    if isinstance(found, Message):
        assert found.sender.address or "@" not in found.sender.address
        assert len(found.text) <= MOST_LETTERS


@given(st.binary(max_size=300))
def test_random_bytes_in_a_mailbox_never_raise(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    folder = tmp_path_factory.mktemp("random", numbered=True)
    found = read_box(folder, raw, mail())
    assert found.messages >= 1


def test_progress_is_told_in_bytes_and_ends_at_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(box([mail("x" * 100)] * 50))
    (tmp_path / "b.eml").write_bytes(mail())
    told: list[tuple[int, int]] = []
    list(stream_messages([tmp_path], progress=lambda done, total: told.append((done, total))))
    size = sum(file.stat().st_size for file in tmp_path.iterdir())
    assert {total for _, total in told} == {size}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (size, size)
    assert len(told) > 50


def test_a_mailbox_is_not_read_whole_before_the_first_message(tmp_path: Path) -> None:
    path = tmp_path / "inbox.mbox"
    path.write_bytes(box([mail("x" * 1_000)] * 1_000))
    told: list[int] = []
    stream = stream_messages([path], progress=lambda done, _: told.append(done))
    assert len(list(islice(stream, 3))) == 3
    assert max(told) < path.stat().st_size / 100


def test_every_message_of_others_is_read_or_counted_as_skipped(shared: Path) -> None:
    folder = shared / "mail"
    files = [path for path in folder.rglob("*") if path.is_file()]
    found = list(stream_messages([folder]))
    assert len(found) == len(files) == 66
    skipped = {Path(one.place).name: one.reason for one in found if isinstance(one, Skipped)}
    assert skipped == {"msg_19.txt": "no e-mail"}, "which has no header at all"
