"""What the law puts into nearly all terms promises nothing; what stands beside it does."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.law_texts import of_their_own
from aftersales_eval.sources.web.text.read import read_text

WINDOW = "You can return anything within 30 days of delivery."

OF_THE_LAW = [
    "Send back the goods no later than 14 days after you communicate that you cancel.",
    "The deadline is met if you send back the goods before the 14 days have expired.",
    "Excepted are alcoholic drinks that can only be delivered after 30 days.",
    "You may opt out of this clause within 30 days by writing to us.",
    "For returns that never come, we may charge any other payment method of your account.",
    "Our site keeps cookies on your device for 12 months.",
    "Diese Website verwendet Cookies, die wir zwei Jahre behalten.",
    "Nous utilisons des cookies pendant 13 mois.",
    "Usamos cookies propias durante 12 meses.",
    "Après un retard de plus de 7 jours, vous pouvez annuler, et tout est rendu sous 14 jours.",
    "Binnen vierzehn Tagen, nachdem Sie uns unterrichtet haben, sind die Waren zurückzusenden.",
    "Ausgenommen sind alkoholische Getränke, die frühestens nach 30 Tagen geliefert werden.",
    "Ausgenommen ist eine dringende Reparatur beim Verbraucher.",
    "Exceptés : les boissons alcoolisées livrées au-delà de trente jours.",
    "Exceptés : les travaux de réparation à réaliser en urgence chez vous.",
    "Tout bien réparé dans le cadre de la garantie légale a six mois de garantie de plus.",
    "Vous devez renvoyer le bien au plus tard quatorze jours après nous avoir communiqué ce choix.",
    "Se exceptúan las bebidas alcohólicas que no se entreguen antes de 30 días.",
    "Deberá devolvernos los bienes en 14 días desde que nos comunique el desistimiento.",
]


@pytest.mark.parametrize("sentence", OF_THE_LAW)
def test_a_sentence_of_the_law_is_left_out_and_what_is_around_it_stays(sentence: str) -> None:
    for text, left in (
        (sentence, []),
        (f"{WINDOW} {sentence}", [WINDOW]),
        (f"{sentence} {WINDOW}", [WINDOW]),
        (f"{WINDOW} {sentence} {WINDOW}", [WINDOW, WINDOW]),
    ):
        found = list(of_their_own([Passage(text, ("Terms",), "en")]))
        assert [one.text for one in found] == left
        assert all(one.headings == ("Terms",) for one in found)


def test_what_stands_around_a_court_of_arbitration_is_about_that() -> None:
    text = "Disputes go to arbitration. Contact the association by calling 1-800-555-0100."
    assert read_text([Passage(text, ("Terms",), "en")]) == []


def test_a_warranty_says_how_disputes_about_it_are_settled() -> None:
    text = "Disputes about this limited warranty are settled by arbitration."
    assert "dispute" in {claim.element for claim in read_text([Passage(text, ("Warranty",), "en")])}


@pytest.mark.parametrize(
    "text",
    [
        WINDOW,
        "Send it back within 30 days and we refund you.",
        "You can return anything within 30 days, just tell us your order number.",
        "Vous pouvez renvoyer l'article sous 30 jours, en nous informant par e-mail.",
        "Puedes devolver los bienes en 30 días si nos informas por correo.",
        "Our cookies are baked fresh; tins can be returned within 30 days.",
        "Der Widerruf ist binnen vierzehn Tagen möglich.",
        "Vous pouvez renvoyer le bien dans les 30 jours.",
        "Hacemos reparaciones urgentes en nuestro taller.",
    ],
)
def test_what_a_shop_says_itself_stays_whole(text: str) -> None:
    passage = Passage(text, (), "")
    assert list(of_their_own([passage])) == [passage]
