"""Goods, members and seasons that a sentence names without being for them alone."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.read import read_text
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from aftersales_eval.sources.web.text.windows.returns import return_windows


@pytest.mark.parametrize(
    "text",
    [
        "Whether it is a sofa or a lamp, you have 100 days to send it back.",
        "You may return any product within 30 days, opened or not.",
        "Return your order within 30 days if the cover is not damaged.",
        "30 days to return, Christmas or not.",
        "You have 30 days to return goods, also sale items.",
        "Everything from boots to jackets may come back within 45 days.",
        "You can return anything within 30 days, gifts included.",
        "Ob Sofa oder Lampe: Sie haben 100 Tage Rückgaberecht.",
        "Geöffnet oder nicht: Sie haben 60 Tage Zeit für die Rückgabe.",
        "Sie haben 60 Tage Rückgaberecht, sofern der Artikel nicht beschädigt ist.",
        "Nicht nur Clubmitglieder haben bei uns 60 Tage Rückgaberecht.",
        "30 Tage Rückgaberecht, reduzierte Ware eingeschlossen.",
        "Vous disposez de 30 jours pour nous renvoyer vos articles, soldés ou non.",
        "Que ce soit un livre ou un meuble, vous avez 60 jours pour le rendre.",
        "Membre ou non, vous avez 30 jours pour retourner vos achats.",
        "Vous avez 30 jours pour le retour d'un produit s'il n'est pas endommagé.",
        "Sea un libro o un mueble, tienes 60 días para devolverlo.",
        "Tienes 30 días para devolver, estén rebajados o no.",
        "Seas socio o no, tienes 30 días para devolver.",
        "Puedes devolverlo en 30 días siempre que no esté dañado.",
        "No membership needed: everyone has 30 days to return.",
        "Outside the Christmas period you have 30 days to return.",
        "Bring it back to any store or post it: you have 30 days either way.",
        "Sie müssen kein Clubmitglied sein: Alle haben 30 Tage Rückgaberecht.",
        "Inutile d'être membre : tout le monde a 30 jours pour retourner.",
        "No hace falta ser socio: todos tienen 30 días para devolver.",
        "Pack the laptop in its original box and send it back within 14 days.",
        "You can return it within 30 days, unworn and with the hygiene sticker in place.",
        "Legen Sie das Notebook in den Karton und schicken Sie es innerhalb von 14 Tagen zurück.",
        "Remettez l'ordinateur dans son carton et renvoyez-le sous 14 jours.",
        "Mete el portátil en su caja original y devuélvelo en 14 días.",
    ],
)
def test_a_window_is_not_for_what_is_named_in_passing(text: str) -> None:
    (claim,) = return_windows([Passage(text, ("Returns",))])
    assert not claim.limited


@pytest.mark.parametrize(
    "text",
    [
        "Sale items can be returned within 14 days, opened or not.",
        "Whether opened or not, sale items can be returned within 14 days.",
        "Reduzierte Ware können Sie 14 Tage lang zurückgeben, sofern sie nicht beschädigt ist.",
        "Les articles soldés peuvent être retournés sous 14 jours, ouverts ou non.",
        "Los socios tienen 60 días para devolver, rebajas incluidas.",
        "For the laptop you have 14 days to return it.",
    ],
)
def test_what_a_window_is_for_limits_it_beside_that(text: str) -> None:
    (claim,) = return_windows([Passage(text, ("Returns",))])
    assert claim.limited


@pytest.mark.parametrize(
    "text",
    [
        "Two years' guarantee, batteries excluded.",
        "Our warranty runs for 24 months and does not cover blades.",
        "Every knife has a 25-year guarantee against blade breakage.",
        "Our lamps have a 5-year warranty that covers the motor, the battery and the frame.",
        "Unsere E-Bikes haben 3 Jahre Garantie, Akku und Motor eingeschlossen.",
        "Auf alle Messer geben wir 25 Jahre Garantie gegen Bruch der Klinge.",
        "La garantie est de 2 ans, batterie comprise.",
        "Nos lampes sont garanties 5 ans, batterie et moteur inclus.",
        "Nuestras lámparas tienen 5 años de garantía, batería y motor incluidos.",
        "La garantía es de 24 meses y no cubre las cuchillas.",
    ],
)
def test_a_warranty_is_not_for_what_is_named_in_passing(text: str) -> None:
    (claim,) = warranty_lengths([Passage(text, ("Warranty",))])
    assert not claim.limited


@pytest.mark.parametrize(
    "text",
    [
        "You can exchange any item within 30 days in our shops or online.",
        "Sie können jeden Artikel in unseren Filialen oder per Post umtauschen.",
        "Vous pouvez échanger tout article dans nos magasins ou en ligne.",
        "Puedes cambiar cualquier artículo en nuestras tiendas o por correo.",
    ],
)
def test_what_is_exchanged_by_post_too_is_not_only_exchanged_in_shops(text: str) -> None:
    claims = read_text([Passage(text, ("Exchanges",))])
    assert [claim.limited for claim in claims if claim.metric == "exchange_offered"] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The gold card doubles the usual return period of 30 days: 60 days.",
        "Die Goldkarte verdoppelt die übliche Rückgabefrist von 30 Tagen: 60 Tage.",
        "La carte Or double le délai de retour habituel de 30 jours : 60 jours.",
        "La tarjeta Oro duplica el plazo ordinario de devolución de 30 días: 60 días.",
    ],
)
def test_the_ordinary_time_is_that_of_everybody(text: str) -> None:
    limited = {claim.value: claim.limited for claim in return_windows([Passage(text, ("Club",))])}
    assert not limited.get(30 * 86_400.0, False)


@pytest.mark.parametrize(
    "text",
    [
        "Every large appliance we sell has a two-year guarantee.",
        "Auf unsere Waschmaschinen und Geschirrspüler geben wir fünf Jahre Garantie.",
        "Tous nos lave-linge et réfrigérateurs sont garantis 2 ans.",
        "Nuestras lavadoras y neveras tienen tres años de garantía.",
    ],
)
def test_appliances_are_goods_of_their_own(text: str) -> None:
    (claim,) = warranty_lengths([Passage(text, ("Guarantee",))])
    assert claim.limited
