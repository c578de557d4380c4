"""What stands under a heading of another matter is not read; under one of ours it is."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.other_matters import other_matter
from aftersales_eval.sources.web.text.read import read_text

WINDOW = "You can return anything within 30 days of delivery, and we repair what you bought."


@pytest.mark.parametrize(
    "headings",
    [
        ("Careers",),
        ("About us",),
        ("Our story",),
        ("The journal", "What we learnt on the ridge"),
        ("Tool hire",),
        ("About us | Harbour Lamp",),
        ("Rad Linde – Fahrräder", "Verleih"),
        ("Website availability",),
        ("Damaged in transit",),
        ("Sweepstakes rules",),
        ("Untersuchungs- und Rügepflicht",),
        ("Revendeurs",),
        ("Daños en el transporte",),
        ("Über uns",),
        ("Fahrradverleih",),
        ("Gutscheine",),
        ("Datenschutz", "Speicherdauer"),
        ("Qui sommes-nous ?",),
        ("Location de skis",),
        ("Données personnelles",),
        ("Reprise de l'ancien appareil",),
        ("Trabaja con nosotros",),
        ("Alquiler de herramientas",),
        ("Tarjeta regalo",),
        ("Blog", "Cómo escoger un piano usado"),
        ("Caring for cast iron",),
        ("Old batteries",),
        ("Careers", "Customer care adviser"),
        ("Stellenangebote", "Kundenservice (m/w/d)"),
        ("Archived terms", "Returns"),
        ("Versions antérieures", "Retours"),
        ("Altbatterien und Batterierückgabe",),
        ("Arriendo de herramientas",),
        ("Verkaufen auf unserem Marktplatz",),
        ("Pflegehinweise",),
        ("Entretien du cuir",),
        ("Cuidado de plantas",),
        ("Küchen Ahorn | Termine",),
        ("Liste de mariage",),
        ("Returns & guarantee", "Extended cover"),
        ("Garantieverlängerung",),
        ("Extension de garantie",),
        ("Ampliación de garantía",),
        ("Devolución de IVA",),
        ("Ausschluss des Widerrufsrechts",),
    ],
)
def test_a_heading_of_another_matter_closes_what_stands_under_it(headings: tuple[str, ...]) -> None:
    assert other_matter(headings)
    assert read_text([Passage(WINDOW, headings, "en")]) == []


@pytest.mark.parametrize(
    "headings",
    [
        (),
        ("Returns",),
        ("About us", "Returns"),
        ("Payments & refunds",),
        ("Blog", "Frequently asked questions"),
        ("Appliances",),
        ("Rad Linde – Verleih und Werkstatt", "So geht es"),
        ("Everything for cooks, with recipes, reviews and a magazine", "How long?"),
        ("Do you repair bikes for hire? Questions",),
        ("Rad Linde | Verleih und Reparatur",),
        ("Garantie et entretien",),
        ("Customer care",),
        ("Technische Daten",),
        ("Ficha técnica",),
        ("Entretien de votre montre",),
        ("Tickets",),
        ("Pneus et batteries",),
        ("Car batteries",),
        ("Bezahlung & Gutschrift",),
        ("Pago devuelto",),
        ("Points forts",),
        ("Pourquoi acheter chez nous",),
        ("Garantía extendida de fábrica",),
        ("Gewerbe", "Rückgabe"),
        ("Lune & Lin", "Changer d'avis"),
        ("Modes d'emploi",),
        ("Idioma de la web",),
        ("Condiciones de venta", "Derecho de desistimiento"),
    ],
)
def test_a_heading_of_ours_or_of_nothing_leaves_it_open(headings: tuple[str, ...]) -> None:
    assert other_matter(headings) == ""
    assert read_text([Passage(WINDOW, headings, "en")])


@pytest.mark.parametrize(
    "note",
    [
        "This version is no longer in force; our terms of today stand elsewhere.",
        "Das ist eine frühere Fassung unserer Bedingungen.",
        "Cette version n'est plus en vigueur.",
        "Esta versión ya no está vigente.",
    ],
)
def test_a_page_that_is_kept_to_be_looked_up_promises_nothing(note: str) -> None:
    old = [Passage(note, ("Terms",), "en"), Passage(WINDOW, ("Terms", "Returns"), "en")]
    assert read_text(old) == []
    assert read_text(old[1:]) != []


def test_an_offer_that_is_over_does_not_end_the_terms() -> None:
    over = "This offer is no longer valid."
    assert read_text([Passage(over, (), "en"), Passage(WINDOW, ("Returns",), "en")])
