"""Exchanges told by how the words of a clause stand to each other, and what only looks like it."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers import read_offers
from tests.sources.web.text.labelled import page, rows

pytestmark = pytest.mark.slow

SENTENCES = """
1 | Returns§Don't like it? Swap it for something else within 28 days.
1 | Exchanges§Exchange requests can be made up to 30 days after delivery.
1 | §Exchanges: 60 days with receipt.
1 | §Free size exchanges on your first order.
1 | §Exchange or money back - your choice.
1 | Returns§If you'd like to exchange, simply include a note with the size you need.
1 | Boots§Boots worn indoors only may be swapped for another width.
1 | §Changed your mind about the colour? We'll switch it for you at no cost.
1 | §Exchanges? Always, as long as the tags are on.
1 | Can I exchange my order?§You can, within three weeks, for any item of the same value.
1 | §Our exchange policy is simple: unworn, with labels, within 21 days.
1 | Parts§Ordered the wrong part? Send it back unused and we'll exchange it for the correct one.
1/sale | Sale§Sale goods can be exchanged but not refunded.
1/in-store | §Exchanges can be made in any of our stores.
0 | Returns§We operate a refund-only policy and don't exchange goods.
0 | Do you do exchanges?§Not at the moment, sorry. Return and reorder is the fastest way.
0 | Returns§There's no exchange service: order the new size separately.
0/some | Hats§Hats that have been worn can't be swapped.
1 | §Umtausch: 14 Tage, mit Kassenbon
1 | §Kostenloser Größentausch bei allen Schuhen
1 | §Passt nicht? Tauschen Sie einfach gegen eine andere Größe.
1 | Rückgabe§Ungetragene Ware wird innerhalb von 3 Wochen umgetauscht oder erstattet.
1 | §Tausch oder Geld zurück - Sie entscheiden.
1 | §Falsche Farbe bestellt? Wir wechseln sie kostenlos gegen die richtige.
1 | Ist ein Umtausch möglich?§Ja, solange der Artikel unbenutzt ist.
1 | §Umtausch? Kein Problem, 30 Tage lang.
1 | §Der Beschenkte kann das Präsent gegen etwas anderes eintauschen.
1 | §Nicht das Richtige? Bringen Sie es zurück, Sie bekommen Ihr Geld oder ein anderes Modell.
1 | §Wir sind beim Umtausch kulant: auch nach vier Wochen finden wir eine Lösung.
1 | §Retoure oder Umtausch melden Sie im Kundenkonto an.
1 | Gutes Recht§Gekauftes darf bei uns einen Monat lang umgetauscht werden.
1/in-store | §Umgetauscht wird in jeder unserer Filialen.
0 | §Umtausch bieten wir nicht an, nur Rückgabe.
0 | Kann ich umtauschen?§Leider nein. Bitte retournieren und neu bestellen.
0 | §Ein direkter Austausch gegen eine andere Größe ist nicht möglich.
0/some | §Sonderanfertigungen nehmen wir nicht zum Umtausch an.
0/some | §Kerzen, die bereits gebrannt haben, tauschen wir nicht.
1 | §Échanges acceptés pendant 30 jours avec le ticket.
1 | §La taille ne convient pas ? Renvoyez la paire et nous vous enverrons la bonne pointure.
1 | §Vous souhaitez échanger votre article ? Cochez la case « échange » sur le bon de retour.
1 | §Satisfait, échangé ou remboursé.
1 | §Échange : possible sous 15 jours, étiquette en place
1 | §On vous change la couleur sans frais, il suffit de nous écrire.
1 | §Un cadeau qui ne plaît pas s'échange jusqu'au 15 janvier.
1 | Peut-on échanger un article ?§Bien sûr, contre tout article de même valeur.
1 | §Pour un échange, passez en caisse avec votre ticket.
1 | §Échange ou avoir, au choix, dans le mois qui suit l'achat.
1/in-store | §Les échanges se font uniquement en boutique.
0 | §Nous ne pratiquons pas l'échange.
0 | Faites-vous les échanges ?§Non, seulement les remboursements.
0/some | §Les livres annotés ne peuvent être échangés.
0/some | §Pas d'échange pour les pièces uniques sur commande.
1 | §Cambios gratis durante 30 días.
1 | §¿No es tu talla? Cámbiala sin coste desde tu cuenta.
1 | §Puedes cambiar cualquier artículo por otro en un plazo de 20 días.
1 | §Cambio o devolución: tú eliges.
1 | §Si prefieres un cambio, indícalo en el formulario.
1 | §Los cambios se tramitan en la caja presentando el tique.
1 | §Aceptamos cambios dentro de las dos semanas siguientes a la compra.
1 | ¿Puedo cambiar mi compra?§Sí, con el comprobante y sin uso.
1 | §¿Te equivocaste de modelo? Te lo reemplazamos por el correcto sin costo.
1 | §Cambio de color: sí, una vez.
1/in-store | §Los cambios se hacen en cualquiera de nuestras tiendas.
0 | §No contamos con cambios; solo devoluciones.
0 | ¿Hacéis cambios?§No, de momento solo reembolsos.
0/some | §La ropa interior no tiene cambio.
0/some | §Sobre prendas a medida no se realizan cambios.
"""
"""Offers and denials in other words; `some` goods are any that limit one."""

TRAPS = """
- | Currency§Prices are converted at the daily exchange rate.
- | Warranty§If it fails within two years, we exchange it for a new one.
- | Orders§Need to change the size before it ships? Edit your order in your account.
- | Community§Members exchange patterns and ideas every Thursday.
- | §Swap your old phone for credit towards a new one.
- | §Change the filter for a new one every six months.
- | §Our bulbs can be swapped in seconds without tools.
- | Subscription§You can swap or skip any box in your plan.
- | Workshop dates§You can change your date for another one up to 48 hours before.
- | §Empty gas cylinders are exchanged for full ones at the till.
- | §Gift cards cannot be exchanged for cash.
- | §Switch to another size chart using the tabs above.
- | §Replace the battery with another one of the same type.
- | Out of stock§If an item is unavailable, we may replace it with another product of equal value.
- | Privacy§We exchange data with our payment provider.
- | §Points can be exchanged for vouchers.
- | §We do not charge for exchanging the strap.
- | §Andere Händler bieten keinen Umtausch an.
- | §Der Wechsel in einen anderen Tarif ist jederzeit möglich.
- | §Ersatzlieferung: Ist ein Produkt vergriffen, ersetzen wir es durch ein anderes Produkt.
- | Garantie§Innerhalb der Garantiezeit tauschen wir defekte Geräte gegen ein neues Gerät.
- | §Wechseln Sie die Größe der Ansicht mit den Tasten oben.
- | §Akkus tauschen wir in der Werkstatt innerhalb einer Stunde.
- | §Tauschen Sie Ihre alte Brille gegen einen Rabatt.
- | §Den Kurstermin können Sie bis drei Tage vorher gegen einen anderen tauschen.
- | §Punkte können gegen Prämien eingetauscht werden.
- | §Die Klinge lässt sich leicht gegen eine neue tauschen.
- | §Nos équipes échangent chaque semaine avec les artisans.
- | §Vous pouvez changer de taille de police dans les paramètres.
- | §Changez la lame contre une neuve tous les deux mois.
- | §Bouteille consignée : échangez-la contre une pleine.
- | §En cas de rupture, l'article est remplacé par un autre produit équivalent.
- | Garantie§Appareil en panne ? Nous l'échangeons contre un neuf.
- | §La carte cadeau n'est ni échangeable ni remboursable.
- | §Vous pouvez changer de créneau pour un autre jusqu'à la veille.
- | §Échangez vos points contre des cadeaux.
- | §Cambia el filtro por uno nuevo cada tres meses.
- | §Puedes cambiar de plan cuando quieras.
- | §Si un producto está agotado lo sustituimos por otro similar.
- | Garantía§Si se avería, lo cambiamos por otro nuevo.
- | §Las condiciones pueden cambiar sin previo aviso.
- | §Cambia tu contraseña por otra más segura.
- | §Cambiamos la correa de tu reloj por otra en el acto.
- | §Los puntos se canjean por descuentos.
- | §El vale no se puede cambiar por dinero.
- | §Cambiar de talla en la cesta es sencillo: pulsa sobre el número.
- | §¿Quieres cambiar la hora de tu cita por otra? Llámanos.
- | §Wechseln Sie das Armband selbst gegen ein anderes Modell.
- | §We can change the strap for another colour in our workshop.
- | §Exchange students get 10 % off.
"""
"""What is changed, and is no purchase."""


@pytest.mark.parametrize(("expected", "text"), rows(SENTENCES + TRAPS))
def test_a_clause_tells_of_exchanges_by_how_its_words_stand(expected: str, text: str) -> None:
    found = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    value, _, limit = expected.strip("-").partition("/")
    assert [f"{claim.value:g}" for claim in found] == list(value)
    assert [claim.limited for claim in found] == [bool(limit)] * len(value)
