"""Answers without a yes, rows of a table, thresholds: what they say, and what is quoted of them."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Claim, Condition, Manner, Passage
from aftersales_eval.sources.web.text.contact.channels import read_channels
from aftersales_eval.sources.web.text.contact.languages import read_languages
from aftersales_eval.sources.web.text.ease.reading_ease import read_reading_ease
from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, elements, page, rows, said

FEES = """
1 | Who pays for returns?§We do.
0 1/faulty | Who pays for returns?§You do, unless we sent the wrong lamp.
1 | Do I have to pay for the return?§No, the label is in the box.
1 | Wer trägt die Kosten der Rücksendung?§Wir.
0 | Wer zahlt die Rücksendung?§Der Kunde.
1 | Qui paie les frais de retour ?§C'est nous !
1 | ¿Quién paga la devolución?§Nosotros.
1/orders over €50 | Returns§Returns are free on orders over €50.
1/orders over 60 € | Devoluciones§Devolución gratuita a partir de 60 €.
1/orders over 40 € | Les retours sont-ils gratuits ?§Oui, dès 40 € d'achat.
0 | Auf einen Blick§Rückporto: trägt der Kunde
0 | Récapitulatif§Frais de retour : 4,95 €
0 | Returns§Return postage is on you.
1 | Returns§Return postage is our treat!
0 | Devoluciones§El flete de devolución lo paga el cliente.
1/faulty | Retours§Si l'article est défectueux, en revanche, le retour est gratuit.
- | Recycling§Return your old batteries free of charge to any of our stores.
"""

OFFERS = """
repair=1 installation=0 | Services§Repairs: yes (from $25) · Installation: no
exchange=1 | Auf einen Blick§Umtausch: ja
exchange=0/hygiene | Cambios§La ropa interior no admite cambios.
exchange=1 | Umtausch§Wir tauschen gegen die passende Größe.
repair=0 | Bietet ihr eine Reparatur an?§Leider nein.
repair=1 | Atelier§On répare tous les vélos, même ceux achetés ailleurs.
installation=1 | Kitchens§Your kitchen is fitted by our own joiners.
installation=0 | Entrega§Entrega a pie de calle, sin montaje.
training=1 | Service§Nähkurs für Einsteiger: jeden Samstag in unserem Laden.
- | Warranty§We will, at our option, repair the kettle or supply a new one.
- | Jackets§A patch kit comes with it, so you can repair small tears.
"""


@each(FEES)
def test_who_pays_is_heard_in_answers_rows_and_thresholds(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected


@each(OFFERS)
def test_services_are_heard_in_rows_and_refusals(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


def _only(claims: list[Claim]) -> Claim:
    assert len(claims) == 1
    return claims[0]


def test_a_bare_yes_is_quoted_with_its_question_and_what_follows() -> None:
    passage = Passage("Yes. Send your lamp to our workshop.", ("Can you repair my lamp?",))
    assert _only(list(read_offers([passage]))).quote == (
        "Can you repair my lamp? Yes. Send your lamp to our workshop."
    )


def test_what_was_bought_in_a_shop_is_exchanged_there() -> None:
    passage = Passage("Bought it in one of our shops? Bring it back and we will exchange it.")
    assert _only(list(read_offers([passage]))).condition(Condition.PLACE) == "in-store"


@pytest.mark.parametrize(
    ("expected", "text"),
    rows("""
phone | Telefon§Mo. bis Fr. 8.30–12.00 Uhr unter 030 23125 030.
phone | Telefon | 0555 0102-33 | Mo–Fr 10–16 Uhr
chat | Chat | Mon–Sat | 9:00–19:00
in-store | In all our shops, trained opticians are happy to answer your questions.
in-store | Nos vendeurs vous conseillent en magasin.
in-store | In unseren Fachgeschäften beraten Sie unsere Mitarbeiter zu allen Fragen.
messaging | Contact§You'll find us on WhatsApp at +44 7700 900123.
- | Fotowettbewerb§Schicken Sie Ihr Bild per E-Mail.
"""),
)
def test_a_number_is_one_to_call_where_no_other_use_is_named(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == expected


def test_we_too_answers_for_the_languages_of_the_question() -> None:
    passage = Passage("¿Habla usted italiano? Nuestros agentes de atención al cliente también.")
    assert elements(read_languages([passage])) == "it"


def test_reading_ease_is_measured_and_quotes_no_heading() -> None:
    text = "Send it back within a month and we pay you back. " * 12
    passages = [
        Passage("Everything about returns here", ("Returns",), "en"),
        Passage(text.strip(), ("Returns",), "en"),
    ]
    claim = _only(list(read_reading_ease(passages)))
    assert claim.how is Manner.MEASURED
    assert claim.quote == "Send it back within a month and we pay you back."
