"""Headings that only name a topic: what they promise is said below them, or nowhere."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import said

TITLE = ("Lamps and looms",)


def section(heading: str, *below: str) -> str:
    """What a heading claims with the passages below it."""
    under = (*TITLE, heading)
    return said(read_offers([Passage(heading, TITLE), *(Passage(text, under) for text in below)]))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Repairs and installation", "Please write to us."),
        ("Repair & maintenance", "Please write to us."),
        ("Delivery and installation", "Parcels are with you in two days."),
        ("Returns and exchanges", "You have 30 days."),
        ("Rückgabe und Umtausch", "Sie haben 30 Tage Zeit."),
        ("Lieferung und Montage", "Wir liefern in zwei Tagen."),
        ("Livraison et installation", "Nous livrons en deux jours."),
        ("Retours et échanges", "Vous avez 30 jours."),
        ("Entrega y montaje", "Entregamos en dos días."),
        ("Cambios y devoluciones", "Tienes 30 días."),
    ],
)
def test_a_heading_that_names_topics_promises_nothing(heading: str, below: str) -> None:
    assert section(heading, below) == "-"


@pytest.mark.parametrize(
    ("expected", "heading", "below"),
    [
        ("repair=1", "Free repairs", "For as long as you live."),
        ("repair=1", "Repair service", "Please write to us."),
        ("exchange=1", "Free exchanges", "Please write to us."),
        ("installation=1", "Kostenlose Montage", "Schreiben Sie uns."),
        ("installation=1", "Installation offerte", "Écrivez-nous."),
        ("installation=1", "Montaje gratuito", "Escríbanos."),
    ],
)
def test_a_heading_that_is_a_promise_is_one(expected: str, heading: str, below: str) -> None:
    assert section(heading, below) == expected


@pytest.mark.parametrize(
    ("expected", "heading", "below"),
    [
        ("repair=1", "Repairs and installation", "We repair every lamp in our own workshop."),
        ("exchange=1", "Returns and exchanges", "We exchange any size free of charge."),
        ("installation=1", "Lieferung und Montage", "Unsere Monteure bauen alles bei Ihnen auf."),
        ("repair=1", "Réparations et entretien", "Nous réparons vos lampes dans notre atelier."),
        ("exchange=1", "Cambios y devoluciones", "Puedes cambiar la talla gratis."),
    ],
)
def test_a_sentence_below_a_topic_promises(expected: str, heading: str, below: str) -> None:
    assert section(heading, below) == expected


@pytest.mark.parametrize(
    ("expected", "heading", "below"),
    [
        ("repair=0", "Repairs and installation", "We no longer repair lamps ourselves."),
        ("repair=0", "Repair service", "We no longer repair lamps ourselves."),
        ("repair=0", "Reparaturservice", "Wir reparieren keine Lampen mehr."),
        ("repair=0", "Service de réparation", "Nous ne réparons pas les lampes."),
        ("repair=0", "Servicio de reparación", "No reparamos lámparas."),
    ],
)
def test_a_heading_does_not_contradict_what_stands_below_it(
    expected: str, heading: str, below: str
) -> None:
    assert section(heading, below) == expected


def test_a_heading_promises_where_only_another_section_refuses() -> None:
    claims = read_offers(
        [
            Passage("Repair service", TITLE),
            Passage("Please write to us.", (*TITLE, "Repair service")),
            Passage("Antiques", TITLE),
            Passage("We do not repair antique clocks.", (*TITLE, "Antiques")),
        ]
    )
    assert "repair=1" in said(claims)


def test_topics_without_anything_below_are_a_list_of_what_is_offered() -> None:
    assert said(read_offers([Passage("Delivery and installation", ("Services",))])) != "-"
