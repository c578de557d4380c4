"""Bytes to text: encodings, languages, addresses, what is a page at all."""

from __future__ import annotations

import codecs

import pytest

from aftersales_eval.sources.web.document import Document, guessed_language, read_document
from tests.sources.web.reading.marking import ADDRESS

HTML = "text/html"


def title(body: bytes, content_type: str = HTML) -> str:
    """The title of a page."""
    return read_document(body, content_type=content_type, address=ADDRESS).title


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<title>Rückgabe</title>".encode(), "text/html; charset=utf-8"),
        ("<title>Rückgabe</title>".encode(), HTML),
        ("<title>Rückgabe</title>".encode("latin-1"), HTML),
        ("<title>Rückgabe</title>".encode("latin-1"), "text/html; charset=ISO-8859-1"),
        ("<title>Rückgabe</title>".encode(), "text/html; charset=unheard-of"),
        ("<title>Rückgabe</title>".encode(), "text/html; charset=utf-7"),
        (b'<meta charset="iso-8859-15">' + "<title>Rückgabe</title>".encode("latin-1"), HTML),
        (codecs.BOM_UTF8 + "<title>Rückgabe</title>".encode(), "text/html; charset=latin-1"),
        (codecs.BOM_UTF16_LE + "<title>Rückgabe</title>".encode("utf-16-le"), HTML),
        ('<?xml version="1.0" encoding="x"?><title>Rückgabe</title>'.encode(), HTML),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(body: bytes, content_type: str) -> None:
    assert title(body, content_type) == "Rückgabe"


def test_the_byte_order_mark_goes_before_the_header_and_the_header_before_the_page() -> None:
    meta = b'<meta charset="koi8-r">' + "<title>Rückgabe</title>".encode()
    assert title(meta, "text/html; charset=utf-8") == "Rückgabe"
    assert title(meta) != "Rückgabe"


def test_characters_that_are_not_what_is_declared_are_noted() -> None:
    body = "<title>Rückgabe ü</title>".encode("latin-1")
    found = read_document(body, content_type="text/html; charset=utf-8")
    assert found.title == "R\ufffdckgabe \ufffd"
    assert found.notes == ("some of its characters are not utf-8",)


def test_a_page_that_is_cut_within_a_character_keeps_its_encoding() -> None:
    whole = "<title>Rückgabe</title><p>ü".encode()
    assert title(whole[:-1]) == "Rückgabe"


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="de-AT">', "de"),
        ('<html lang="FR">', "fr"),
        ('<html lang="it">', ""),
        ('<html xml:lang="es">', "es"),
        ("<html>", None),
    ],
)
def test_a_page_declares_its_language(html: str, language: str | None) -> None:
    assert read_document(f"{html}<p>x".encode(), content_type=HTML).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You can return what you do not like, and we will send the money to you.", "en"),
        (
            "Sie können die Ware mit dem Beleg zurückgeben, und wir erstatten den Preis der Ware.",
            "de",
        ),
        (
            "Vous pouvez nous retourner les articles dans les 30 jours avec le bon de la boîte.",
            "fr",
        ),
        (
            "Puede devolver los artículos en la tienda con el recibo y no se cobra por el envío.",
            "es",
        ),
        ("Kettle 30", ""),
        ("Puoi restituire il prodotto entro trenta giorni dalla consegna.", ""),
    ],
)
def test_the_language_of_a_text_shows_in_its_small_words(text: str, language: str) -> None:
    assert guessed_language([text]) == language


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ('<base href="/de/">', "https://north-kettle.example/de/"),
        ('<base href="https://cdn.example/x">', "https://cdn.example/x"),
        ('<base href="javascript:alert(1)">', ADDRESS),
        ('<base href="http://[">', ADDRESS),
        ("", ADDRESS),
    ],
)
def test_links_are_relative_to_the_base_of_a_page(base: str, expected: str) -> None:
    found = read_document(f"<head>{base}</head>".encode(), content_type=HTML, address=ADDRESS)
    assert found.base == expected


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "video/mp4"])
def test_what_is_no_page_is_noted(kind: str) -> None:
    assert read_document(b"%PDF-1.7", content_type=kind, address=ADDRESS) == Document(
        base=ADDRESS, notes=(f"not a page but {kind}",)
    )


def test_an_empty_page_is_noted() -> None:
    assert read_document(b" \n", content_type=HTML).notes == ("it is empty",)


def test_fault_47_a_page_nested_200_000_deep_is_read_as_far_as_it_goes() -> None:
    """FAULTS 47: the parser itself stops at a depth that no page needs."""
    found = read_document(b"<title>x</title>" + b"<div>" * 200_000, content_type=HTML)
    assert found.title == "x"
    assert found.notes == ("nested too deeply, so that only a part of it could be read",)
