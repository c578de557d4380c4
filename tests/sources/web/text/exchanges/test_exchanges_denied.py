"""For which goods exchanges are denied: for those that a denial names, or for all."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

pytestmark = pytest.mark.slow

SENTENCES = """
all | Exchanges§We aren't set up for exchanges, so please send the item back and reorder.
all | Returns§Our little shop cannot offer exchanges; just return the item and buy the right one.
all | Returns§At present we don't do exchanges on online orders.
all | Returns§Due to limited stock, exchanges are not available.
all | Returns§Because sizes sell out so fast, we don't do exchanges.
all | Returns§Please note that items cannot be exchanged.
all | Returns§We regret that no exchanges can be made.
all | Returns§Goods bought from our website can't be exchanged.
all | Returns§Unfortunately it isn't possible to exchange your order for another colour.
some | Returns§We're sorry, but masks and gloves can't be exchanged.
some | Returns§No exchanges on tights, socks or swimwear.
some | Returns§Flags cut to length may not be exchanged or returned.
some | Returns§Exchanges of perishable food are not possible.
some | Returns§We can't exchange helmets that have been in an accident.
some | Returns§Gift sets: no exchange.
some | Returns§Once the seal is broken, we cannot exchange the product.
some | Returns§For hygiene reasons, mouthpieces are not eligible for exchange.
some | Returns§We do not exchange items that have been washed.
all | Umtausch§Derzeit können wir leider keinen Umtausch anbieten.
all | Umtausch§Bei uns ist ein Umtausch nicht vorgesehen; bestellen Sie bitte neu.
all | Umtausch§Da unsere Stückzahlen klein sind, bieten wir keinen Umtausch an.
all | Umtausch§Die Ware kann nicht umgetauscht werden.
all | Umtausch§Ein Umtausch in eine andere Größe ist derzeit leider nicht möglich.
all | Umtausch§Wir nehmen keinen Umtausch vor.
some | Rückgabe§Vom Umtausch ausgeschlossen sind Zeitschriften und Noten.
some | Rückgabe§Zugeschnittene Stoffe können leider nicht umgetauscht werden.
some | Rückgabe§Für Lebensmittel ist ein Umtausch ausgeschlossen.
some | Rückgabe§Kein Umtausch bei Strumpfhosen.
some | Rückgabe§Notenhefte und Kalender tauschen wir nicht um.
some | Rückgabe§Der Umtausch von Bademode ist aus hygienischen Gründen nicht möglich.
some | Rückgabe§Wir tauschen benutzte Helme nicht um.
some | Rückgabe§Ist die Verpackung geöffnet, ist ein Umtausch nicht mehr möglich.
all | Échanges§Nous ne faisons pas d'échange pour le moment.
all | Échanges§Notre petite boutique ne propose pas d'échange : renvoyez l'article puis recommandez.
all | Échanges§Les échanges ne sont pas possibles en ligne.
all | Échanges§Aucun échange ne pourra être effectué.
all | Échanges§Nos stocks étant limités, nous n'assurons pas d'échange.
some | Retours§Les bougies allumées ne peuvent pas être échangées.
some | Retours§Nous n'échangeons pas les tissus coupés.
some | Retours§Pas d'échange sur les maillots de bain.
some | Retours§Aucun échange n'est accepté pour les articles en fin de série.
some | Retours§Une fois le blister ouvert, l'échange n'est plus possible.
some | Retours§Cartes mémoire : ni repris ni échangé.
some | Retours§Les boucles d'oreilles ne s'échangent pas.
all | Cambios§Por el momento no contamos con servicio de cambios.
all | Cambios§Nuestra tienda no realiza cambios; debe devolver el artículo y hacer un nuevo pedido.
all | Cambios§Como trabajamos con pocas unidades, no hacemos cambios.
all | Cambios§Lamentablemente no podemos cambiar productos por otros.
all | Cambios§No se aceptan cambios.
some | Devoluciones§Las velas encendidas no se cambian.
some | Devoluciones§No se admiten cambios en bañadores ni medias.
some | Devoluciones§No cambiamos tejidos cortados.
some | Devoluciones§Para los productos de alimentación no hay cambios.
some | Devoluciones§Una vez abierto el blíster, no se admite el cambio.
some | Devoluciones§Pilas y bombillas: sin cambio.
some | Devoluciones§Los cascos no admiten cambio ni devolución.
- | Returns§No exchange without a receipt.
- | Umtausch§Ohne Kassenbon ist kein Umtausch möglich.
- | Échanges§Pas d'échange sans ticket de caisse.
- | Cambios§Sin boleta no hay cambio.
"""


@each(SENTENCES)
def test_a_denial_is_for_the_goods_that_it_names(expected: str, text: str) -> None:
    found = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    told = ["some" if claim.limited else "all" for claim in found if claim.value == 0]
    assert len(told) == len(found)
    assert " ".join(told) == expected.strip("-")
