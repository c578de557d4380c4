"""Repairs by any verb of mending and whoever is called ours; refusals with their goods."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

pytestmark = pytest.mark.slow

MENDED = """
1 | Pianos§Accord, réglage et restauration par notre propre atelier.
1 | Máquinas de coser: mantenimiento y reparación en la propia tienda desde 1974.
1 | Pianos§Tuning, regulation and restoration by our own workshop.
1 | Machines à coudre : entretien et réparation sur place depuis 1974.
1 | ¿Cremallera rota? La cambiamos gratis en todas nuestras chaquetas, de por vida.
1 | We run a free repair service for anything that carries our name.
1 | Lamps§Rewiring costs £25 and takes about a week at our Bristol workshop.
1 | Reißverschluss hin? Wir tauschen ihn bei allen unseren Jacken gratis, ein Leben lang.
1 | Umbrellas§Bent rib? Pop in and we'll straighten it while you have a coffee.
1 | Tapis§Franges usées et trous sont retissés par nos restauratrices.
1 | Lámparas§Recablear cuesta 25 € y tarda una semana en nuestro taller de Bilbao.
1 | Uhren§Batterie, Band oder Glas wechseln wir sofort, in jeder Filiale.
1 | FAQ§Do you fix furniture? Yes, our two upholsterers can re-cover any seat we have sold.
1 | Nähmaschinen: Wartung und Reparatur im Haus seit 1974.
1 | Paraguas§¿Varilla torcida? Pásate y la enderezamos mientras tomas un café.
1 | Pianos§Afinación, regulación y restauración en taller propio.
1 | Parapluies§Baleine tordue ? Passez, on la redresse pendant que vous buvez un café.
1 | Für alles, was unseren Namen trägt, gibt es einen kostenlosen Reparaturdienst.
1 | Fermeture fichue ? Nous la remplaçons gratuitement sur toutes nos vestes, à vie.
1 | Has your zip given up? We replace zips on all our jackets free of charge, for life.
1 | Para todo lo que lleva nuestro nombre hay un servicio de reparación gratuito.
1 | Outils de jardin§Manches remplacés et lames affûtées chaque jeudi par notre forgeron.
1 | Sewing machines serviced and repaired on the premises since 1974.
"""
APART = """
- | Sunday school§Bring a jumper with a hole and leave knowing how to darn it.
- | Un technicien répare votre ligne sous 24 heures.
- | El centro de servicio del fabricante en Getafe repara estas radios.
- | Der Vermieter muss die Heizung reparieren lassen.
- | Reparaturen durch nicht autorisierte Personen beenden die Garantie.
- | Vendemos cámaras usadas, reparadas y probadas por nuestros técnicos.
- | Reparatursets, Kleber und Flicken findest du bei Pflege & Zubehör.
- | Hat der Paketdienst etwas beschädigt, fotografieren Sie den Karton vor der Rücksendung.
- | The maker's service centre in Leeds repairs these radios; we do not send them on.
- | In unserer Reparaturanleitung steht, wie du den Riemen wechselst.
- | Serum§Repariert und glättet müde Haut.
- | Nuestra guía de reparación muestra cómo cambiar la correa.
- | You can have the zip replaced by any tailor.
- | Si le transporteur a abîmé le colis, prenez des photos avant de le renvoyer.
- | Any repair by an unauthorised person ends the warranty.
- | Los kits de reparación, colas y parches están en la sección de cuidado.
- | Das Servicecenter des Herstellers in Fürth repariert diese Radios.
- | Repairs§Before you book an appointment with the maker, read the troubleshooting page.
- | La rue devant notre boutique est en réparation jusqu'à vendredi.
- | Reparabilidad§Esta tostadora se desmonta entera con un solo destornillador.
"""
REFUSED = """
0/other | We do not repair products of other brands.
0/other | Repairs§Goods that were not bought from us are not repaired.
0/other | Reparatur§Produkte anderer Marken reparieren wir nicht.
0/other | Reparaturen an Geräten fremder Hersteller führen wir nicht durch.
0/other | Nous ne réparons pas les produits d'autres marques.
0/other | Les manteaux d'autres marques ne peuvent pas être réparés chez nous.
0/other | Reparaciones§No reparamos productos de otras marcas.
0/other | Los abrigos de otras marcas no se reparan en nuestro taller.
1 0/other | Repairs§We repair all our bags. We do not repair products of other brands.
1 0/perlenketten | Ringe reparieren wir gern. Perlenketten können wir dagegen nicht reparieren.
0/chaudieres | Nous ne réparons pas les chaudières à gaz.
0 | Repairs§We cannot carry out repairs.
0 | Lamps§We do not repair lamps.
"""


def repairs(text: str) -> str:
    """What a text claims of repairs."""
    claims = [one for one in read_offers(page(text)) if one.metric == "repair_service"]
    said = ("/".join([f"{one.value:g}", *(value for _, value in one.conditions)]) for one in claims)
    return " ".join(said) or "-"


@each(MENDED)
def test_somebody_of_the_shop_mends(expected: str, text: str) -> None:
    assert repairs(text) == expected


@each(APART)
def test_what_is_taught_promised_or_no_goods_is_no_repair(expected: str, text: str) -> None:
    assert repairs(text) == expected


@each(REFUSED)
def test_a_refusal_is_of_the_goods_that_it_names(expected: str, text: str) -> None:
    assert repairs(text) == expected
