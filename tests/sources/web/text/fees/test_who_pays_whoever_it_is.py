"""Who pays for returns, whoever it is, in any order of words, and what is no return at all."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

PAYERS = """
0 | Returns§Free returns? Not with us, sorry. You choose the carrier and pay it.
0 | Return labels are no longer included in the parcel; you'll need to buy your own.
0 | Changed your mind?§No problem, post it back within 30 days. Postage is your shout.
0 1/faulty | You pay £3.50 per parcel to return it, but nothing at all if it's faulty.
0 | Whoever sends something back pays the postage.
0 | Return shipping (about £4) is paid by the person returning.
1 | Returning is on the house, always has been.
1 | Your costs for returning: none.
1 | You have 30 days to return it. The label is in the box and paid for.
0 | Retouren§Gratis-Retouren gibt es bei uns nicht. Bitte frankiere das Paket selbst.
0 | Rückgabe§Wer zurückschickt, trägt das Porto selbst.
0 | Für die Rücksendung kommst du auf.
1 | Die Rücksendung geht auf Kosten des Händlers.
1 | Retouren§Deine Kosten: keine.
1 | Wir holen das Sofa ohne Berechnung wieder bei Ihnen ab.
0 1/faulty | Die Rücksendekosten trägst du, bei defekter Ware selbstverständlich wir.
0 | Retours§Pas de bon de retour prépayé chez nous : vous choisissez votre transporteur.
0 | Retours§Celui qui renvoie paie le port.
1 | On ne vous facture jamais un retour.
1 | Frais de retour§Offerts, toujours.
0 | Devoluciones§De los portes te encargas tú.
0 | Puedes devolverlo en 30 días; el envío corre a cuenta de quien compra.
0 | No regalamos las devoluciones: cada una cuesta 3 €.
0 | Terms§8.3 The Buyer shall return the Goods to the Seller carriage paid within 14 days.
1 | Returns§Nothing to pay, nothing to print: show the QR code at any parcel shop and you're done.
0 1/members | Returns§Club members send things back for nothing. For all others it's £2.50 a parcel.
0 | Returns§The price of the carrier's label is borne by whoever returns the goods.
1 | AGB§(4) Die Kosten der Rücksendung übernimmt bei Ausübung des Widerrufsrechts der Verkäufer.
0 | Rückgabe§Bei Nichtgefallen senden Sie die Ware frei Haus an uns zurück.
1/members 0 | Retours§Avec la carte, le retour est offert. Sans carte, il est facturé 3 €.
1 | 100 nuits§Pas conquis ? Nous reprenons le matelas chez vous sans vous demander un centime.
0 | Retours§Affranchissez votre colis au tarif en vigueur, nous ne remboursons pas ces frais.
0 | Your order§Want to return something? Use any carrier; we don't supply labels.
0 | Help§Can I return for free? Unfortunately we can no longer offer this.
0 | Help§Will you cover my return postage? No, that's for you to arrange.
1 | Returns§Every parcel leaves here with a ready-paid label for its way home.
1 | Returns§Hand it to your postie with the label we e-mail you. It's free.
1 | Sofa trial§We'll collect the sofa, refund you in full and charge you nothing for the trip.
0 | Retours§À vous de choisir le transporteur et de régler l'envoi.
1 | Retours§Renvoyez ce qui ne va pas, c'est la maison qui paie.
0 | Devoluciones§Te toca a ti elegir transportista y pagar el envío.
0 1/faulty | Retours§Le port est à vous, sauf si la faute est à nous.
1/members 0 | Tarjeta§Con la tarjeta, devoluciones gratis. Sin ella, 3,50 € por paquete.
1/members 0 | Returns§With a Plus subscription returns are on us; without it they're £1.99 each.
0 1/faulty | Rücksendung§Wenn's nicht gefällt, zahlst du 4 €. Wenn's kaputt ist, zahlen wir.
0 1/faulty | Retours§Vous changez d'avis : 4 €. L'article est cassé : rien.
1 | Retour express§Un coursier passe prendre le colis chez vous. C'est gratuit.
0 | Retour express§Un coursier passe prendre le colis chez vous. C'est 6 €.
0 1/faulty | Devoluciones§Si cambias de idea, 4 €. Si llega roto, nada.
0 1/faulty | Return postage§If it's our fault we pay. If it isn't, you do.
0 | So geht's zurück§Paket packen, Retourenportal öffnen, Etikett für 3,99 € kaufen, abgeben.
1/faulty | Transportschaden§Foto schicken, den Rest machen wir: Abholung bei dir auf unsere Kosten.
0 1/faulty | Rückporto§Ist es unser Fehler, zahlen wir. Ist es das nicht, zahlst du.
1 | CGV art. 8§En cas de rétractation, la société prend en charge les frais de renvoi.
0 1/faulty | Port retour§Si l'erreur vient de nous, nous payons. Sinon, c'est vous.
0 1/faulty | Portes de vuelta§Si el error es nuestro, pagamos nosotros. Si no, pagas tú.
"""

NO_RETURNS = """
- | Points earned on returned items will be deducted from your balance.
- | If the courier can't find you the parcel comes back to us and a second trip costs £5.
- | Sharpening costs £8 and return delivery of your knife is included.
- | Return the box: pop it in any letterbox, no stamp needed, and we'll use it again.
- | A 20% restocking fee applies to special orders.
- | Bei einer Rückgabe werden Ihnen die gesammelten Punkte wieder abgezogen.
- | Du brauchst nichts zurückzuschicken, wir erstatten dir den Betrag kostenfrei.
- | Das Nachfärben kostet 40 €, das Rücksenden zu dir ist inklusive.
- | Si le colis nous revient faute de retrait, la réexpédition vous coûtera 6 €.
- | Los puntos obtenidos se descontarán si devuelves la compra.
- | Rentals§Wear it, then send it back in the prepaid bag.
- | Recall§Please stop using the heater. Return it to us with the prepaid label for a full refund.
- | Loyalty§If you return an item, the bonus credited for it is deducted again.
- | Rückruf§Bitte schicken Sie das Ladegerät mit dem kostenlosen Etikett an uns zurück.
- | Lieferung§Die Lieferung ist ab 30 € kostenlos, zurückgeben kannst du 14 Tage lang.
- | Rappel de produit§Renvoyez-nous le chargeur avec l'étiquette prépayée.
- | Boîtes§Renvoyez-nous vos bocaux vides, le port est offert.
- | Puntos§Al devolver una compra se descuentan los puntos.
- | Umtausch§Größe falsch? Wir tauschen gratis: einfach mit dem Etikett zurück an uns.
- | Loyalty stamps§Stamps collected on a purchase you return are taken off your card.
- | Schuhmacher§Neue Sohlen kosten 60 €. Den Rückversand zahlen Sie bei Abholung nicht.
- | Cordonnerie§Le ressemelage coûte 60 €, retour compris.
- | Zapatero§Las suelas nuevas cuestan 60 €, envío de vuelta incluido.
- | Trade counter§Cut-to-length cable can't be returned. Carriage is charged at cost.
- | Blog§Returns cost shops around £20 per parcel, which is why many now charge for them.
- | Magazin§Jede Retoure kostet den Handel im Schnitt 20 Euro. Wer zahlt das am Ende?
- | Le mag§Chaque retour coûte 20 € au commerçant. Qui paie à la fin ?
"""


@each(PAYERS, NO_RETURNS)
def test_who_pays_is_told_from_what_is_no_return(expected: str, text: str) -> None:
    assert sorted(said(read_fees(page(text))).split()) == sorted(expected.split())
