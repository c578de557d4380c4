"""Whether goods are exchanged, for nothing or in shops only, and where swapping is preferred."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
1 | Retourenlabel§Den Rückversand bezahlen wir. Falls du lieber tauschen möchtest, wähle im \
Retourenportal „Andere Größe“ und wir schicken dir das Ersatzpaar sofort los.
1 | Retouren§Möchtest du lieber tauschen, gib das auf dem Retourenschein an.
1 | Retouren§Willst du tauschen statt zurückgeben, wähle einfach die neue Größe im Portal.
1 | Rückgabe§Statt einer Erstattung kannst du auch tauschen: Wunschgröße ankreuzen, fertig.
1 | Returns§If you'd rather swap, pick "another size" in the portal and we'll send the new pair \
straight away.
1 | Returns§Prefer to swap? Choose your new size in the returns portal.
1 | Retours§Si vous préférez un échange, choisissez « autre taille » sur le portail et nous \
expédions la nouvelle paire.
1 | Retours§Plutôt un échange ? Cochez la taille souhaitée sur le bon de retour.
1 | Devoluciones§Si prefieres cambiarlo, elige "otra talla" en el portal y te mandamos el par nuevo.
1 | Devoluciones§¿Prefieres un cambio? Marca la talla que quieres en el formulario.
1 | Renvoyer un article ne vous coûte pas un centime et l'échanger non plus. Quel que soit le \
souci, on vous trouve une solution en 5 jours.
1 | Retours§Un échange ne vous coûte rien.
1 | Retours§L'échange ne vous sera pas facturé.
1 | Returns§Exchanging an item won't cost you a penny.
1 | Returns§We never charge for exchanges.
1 | Returns§Swapping for another size doesn't cost a thing.
1 | Rückgabe§Ein Umtausch kostet Sie keinen Cent.
1 | Rückgabe§Für einen Umtausch zahlst du nichts.
1 | Cambios§Cambiar de talla no te cuesta nada.
1 | Cambios§Un cambio no te supone ningún coste.
0 1/in-store | Cadeau raté ? Échangez-le dans n'importe laquelle de nos boutiques contre un \
article de même valeur. Nous ne traitons pas les échanges par la poste.
1/in-store | Échanges§Les échanges se font uniquement en magasin, pas par courrier.
0 1/in-store | Exchanges§Wrong gift? Swap it in any of our shops for something of the same value. \
We can't handle exchanges by post.
1/in-store | Exchanges§Exchanges are made in our stores only, not by mail.
0 1/in-store | Umtausch§Falsches Geschenk? Tauschen Sie es in jeder unserer Filialen gegen einen \
gleichwertigen Artikel. Per Post tauschen wir nicht um.
1/in-store | Umtausch§Ein Umtausch ist in allen Filialen möglich, auf dem Postweg nicht.
0 1/in-store | Cambios§¿No acertaron con el regalo? Cámbialo en cualquiera de nuestras tiendas por \
otro del mismo valor. No hacemos cambios por correo.
1/in-store | Cambios§Los cambios se hacen solo en tienda, no por correo.
0 | Exchanges§We don't offer exchanges online; please return your order for a refund.
0/jewellery 1 | Made-to-order pieces§Because every piece is cut for you, we can't accept exchanges \
on engraved jewellery. Unengraved pieces may be exchanged or returned within 30 days of delivery \
using the freepost bag supplied.
1 | Schmuck§Ungravierte Stücke tauschen wir innerhalb von 30 Tagen um.
1 | Bijoux gravés§Les pièces non gravées s'échangent sous 30 jours.
1 | Personalización§Las piezas sin grabar se pueden cambiar en 30 días.
- | Delivery§We can't exchange your delivery slot on the day.
- | Kontakt§Tauschen Sie sich mit unseren Beratern aus.
1 | Shoes§Wrong size? Send them back and we'll post the right pair the same day.
1 | Livres§Vous l'avez déjà lu ? Nous échangeons tout livre en parfait état, ticket à l'appui, \
dans les deux semaines.
1 | Libros§¿Ya lo tienes? Te lo cambiamos por otro título en quince días con el tique.
0/sale | Outlet§Alle Artikel sind vom Umtausch ausgeschlossen.
0 | Retour : 21 jours / Étiquette : 5,95 € TTC / Échange : non proposé / Remboursement : 7 jours \
ouvrés
0 | Returns: 28 days / Exchanges: not available / Refunds: 7 days
0 | Rückgabe: 14 Tage / Umtausch: nicht möglich / Erstattung: 7 Tage
1 | Rückgabe: 14 Tage / Umtausch: möglich / Erstattung: 7 Tage
1 | Devolución: 30 días / Cambio de talla: gratis / Reembolso: 5 días
"""


@each(SENTENCES)
def test_a_passage_says_where_and_at_what_cost_goods_are_exchanged(
    expected: str, text: str
) -> None:
    claims = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    found = said(claims).replace("exchange=", "")
    assert sorted(found.split()) == sorted(expected.split())
