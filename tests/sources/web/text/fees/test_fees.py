"""Who pays for returns: sentences with what they say, a third of them about something else."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
- | You have 40 days to try the lamp at home for free and to return it to us.
- | Sie können die Lampe 40 Tage kostenlos testen und an uns zurücksenden.
- | Vous disposez de 40 jours pour essayer la lampe gratuitement et pour nous la retourner.
- | Dispone de 40 días para probar la lámpara gratis y para devolverla.
- | Return shipping is free for exchanges only.
- | Der Rückversand ist nur bei Umtausch kostenlos.
- | Le retour est gratuit uniquement pour les échanges.
- | La devolución es gratuita solo para cambios.
1 | Returns are free within 30 days.
1 | We cover the cost of return shipping.
1 | Free delivery and returns on everything.
1 | You will find a prepaid return label in the box.
1 | Simply send the item back free of charge.
1 | Returning an item costs you nothing.
1/faulty | If the item is faulty we pay the return postage.
1/members | Members enjoy free returns.
1/in-store | Returns to our stores are free of charge in any of our shops.
0 | You are responsible for the cost of returning the goods.
0 | The cost of return postage is borne by the customer.
- | A restocking fee of 15% applies to all returns.
0 | We deduct £3.99 from your refund for each return.
0 1/faulty | Unless the goods are faulty, you must pay for the return shipping.
0 | Returns are not free.
0 | Please note that return shipping costs are not refundable.
- | Delivery is free on orders over £50.
- | Feel free to return to our site at any time.
- | Exchanges are free.
- | Original shipping charges are non-refundable.
- | We used to offer free returns.
- | Free returns are coming soon.
- | Other retailers charge for returns.
- | We take back your old appliance free of charge and return nothing to landfill.
- | Enjoy hassle-free returns.
1 | Kostenlose Rücksendung innerhalb von 30 Tagen.
1 | Die Rücksendung ist für Sie kostenlos.
1 | Wir übernehmen die Kosten der Rücksendung.
1 | Die Kosten der Rücksendung tragen wir.
1 | Dem Paket liegt ein frankiertes Rücksendeetikett bei.
0 | Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.
0 | Die Rücksendekosten trägt der Käufer.
0 | Für jede Retoure ziehen wir 4,95 € von der Erstattung ab.
0 | Die Rücksendung erfolgt auf Ihre Kosten.
- | Kostenlose Lieferung ab 50 €.
- | Kostenlose Rücknahme Ihres Altgeräts bei Lieferung.
- | Ein Umtausch ist kostenlos.
1 | Retours gratuits pendant 30 jours.
1 | Le retour est gratuit pour vous.
1 | Nous prenons en charge les frais de retour.
1 | Les frais de retour sont offerts.
0 | Les frais de retour sont à votre charge.
0 | Vous devrez prendre en charge les frais directs de renvoi du bien.
0 1/faulty | Les frais de retour restent à la charge du client, sauf produit défectueux.
- | Livraison offerte dès 60 €.
1 | Devolución gratuita en 30 días.
1 | Las devoluciones son gratuitas.
1 | Nosotros asumimos los gastos de devolución.
0 | Los gastos de devolución corren a cargo del cliente.
0 | El cliente deberá asumir el coste directo de devolución de los bienes.
0 | Los gastos de envío de la devolución se descontarán del reembolso.
- | Envío gratis a partir de 40 €.
1 | If you change your mind, simply print the label we e-mail you: return postage is on us.
1/GB | All returns within the UK are free with our prepaid label.
1/FR | Returns are free within mainland France.
1/FR | Returns are free in metropolitan France.
1/ES | Returns are free within continental Spain.
1/GB | Returns are free within mainland Great Britain.
1/DE | Returns from the German mainland are free.
1/US | Returns are free in the contiguous United States.
1/US | Returns are free within the continental US.
1 | Returns are free in mainland Europe.
1/FR | Rücksendungen sind auf dem französischen Festland kostenlos.
1/FR | Die Rücksendung ist in Kontinentalfrankreich kostenlos.
1/DE | Rücksendungen vom deutschen Festland sind kostenlos.
1/DE | Rücksendungen sind innerhalb Deutschlands kostenlos.
1/GB | Rücksendungen innerhalb des Vereinigten Königreichs sind kostenlos.
1/GB | Les retours depuis la Grande-Bretagne sont gratuits.
1/FR | Les frais de retour sont offerts en France continentale.
1/FR | Las devoluciones son gratuitas en la Francia continental.
1/ES | Las devoluciones son gratuitas en la península.
1/GB | Las devoluciones son gratuitas dentro del Reino Unido.
1/GB | Las devoluciones son gratuitas en Gran Bretaña.
0 | Please note that the buyer pays return shipping.
0 | Customers have to arrange and pay for the return themselves.
0 | Return shipping: 5.95 EUR, which we take off your refund.
1/faulty | Should your order arrive damaged, we bear the cost of sending it back.
- | We refund the price you paid, including the standard delivery charge.
- | Your refund is free of any deductions for normal wear.
- | Collection of your old mattress is free; we return it to the recycling loop.
1/plus | Free returns for Plus members.
- | Try it free for 30 days, then return or keep it.
1 | Sie können jeden Artikel innerhalb von 60 Tagen portofrei an uns zurücksenden.
1 | Das Rücksendeetikett liegt dem Paket kostenlos bei.
0 | Die Kosten für die Rücksendung gehen zu Ihren Lasten.
0 | Für Retouren berechnen wir eine Pauschale von 2,95 Euro.
1/faulty | Bei mangelhafter Ware übernehmen wir selbstverständlich die Rücksendekosten.
- | Die Lieferung ist kostenlos und erfolgt in 2 Tagen.
1 | Le renvoi de votre colis ne vous coûte rien : l'étiquette prépayée est jointe.
0 | Les retours sont à vos frais.
0 | Le client supporte les frais de retour.
1/in-store | Le retour en magasin est gratuit.
1 | Te devolvemos el dinero y la devolución no te cuesta nada: es gratis.
0 | Los gastos de devolución serán por cuenta del comprador.
0 | Descontaremos 4 € de su reembolso por la devolución.
- | You pay nothing for delivery when you spend over £40.
- | After two attempts the parcel returns to us, and another delivery is charged.
0 | We cannot refund return postage.
1 | Changed your mind? Return it within 45 days and we'll cover the postage.
1 | Our couriers pick up your return from your door free of charge.
0/sale | For sale items, return shipping is at your expense.
- | Many stores charge you for returns.
- | Free returns ended in March 2024.
- | Library books must be returned free of damage.
0 | Es wird eine Rücksendegebühr von 3,99 € erhoben.
- | Der Gutschein wird Ihnen bei Rückgabe kostenlos neu ausgestellt.
1 | Rückversand: kostenfrei mit DHL.
0 | Vous prenez à votre charge les frais de renvoi.
1/FR | Les retours sont entièrement gratuits depuis la France.
- | Le remboursement comprend les frais de livraison standard.
1 | Puedes devolver tu pedido sin coste alguno.
- | Le devolvemos el importe íntegro del pedido.
1 | Not happy? Send it back within 100 days and we pay for the postage.
0 | The price of the return label (£2.50) will be deducted from the amount we refund.
- | Our prices include free delivery to the kerb.
0 | Return costs are the responsibility of the customer.
1 | Every parcel contains a postage-paid returns slip.
- | Business customers may have other return conditions.
1 | Retouren sind bei uns immer gratis.
0 | Der Kunde hat die regelmäßigen Kosten der Rücksendung zu tragen.
- | Die Kosten der Hinsendung erstatten wir bei Widerruf vollständig.
1 | Pour retourner un article, imprimez l'étiquette prépayée.
0 | Les frais de réexpédition vous incombent.
0 | El cliente correrá con los gastos de devolución.
1 | Recogemos tu devolución en casa de forma gratuita.
"""


@each(SENTENCES)
def test_what_a_sentence_says_of_who_pays(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected
