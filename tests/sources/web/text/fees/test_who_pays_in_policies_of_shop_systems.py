"""Who pays for returns in the short policies that shop systems write for their shops."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
0 1/faulty | Return shipping§You are responsible for the cost of return postage unless the item \
arrived faulty, damaged, or was not what you ordered.
0 1/faulty | Returns§Return postage is the customer's responsibility unless the mistake is ours \
(for example, a wrong or broken product).
0 1/faulty | Returns§Unless your item is faulty, damaged or incorrect, you pay for return \
shipping.
0 1/faulty | Rücksendekosten§Die Kosten der Rücksendung trägt der Kunde, es sei denn, die Ware \
ist defekt, beschädigt oder wurde falsch geliefert.
0 1/faulty | Retouren§Sie tragen die Rücksendekosten, außer der Artikel ist defekt, fehlerhaft \
oder falsch (z. B. falsche Größe geliefert, falsche Farbe).
0 1/faulty | Frais de retour§Les frais de renvoi restent à votre charge, sauf si l'article est \
défectueux, endommagé ou ne correspond pas à la commande. Dans ce cas, nous prenons ces frais en \
charge.
0 1/faulty | Devoluciones§Los gastos de devolución corren por cuenta del comprador, salvo que el \
artículo sea defectuoso, llegue dañado o sea incorrecto. En ese caso, nos haremos cargo del \
envío de vuelta.
0 1/faulty | Devoluciones§Los gastos de envío de la devolución serán por cuenta del cliente, \
salvo error imputable al vendedor.
- | Refunds§Shipping fees are not refundable.
- | Returns§Shipping costs are non-refundable unless we made a mistake.
- | Rückerstattung§Die Versandkosten werden nicht erstattet.
- | Remboursements§Les frais de port ne sont pas remboursables.
- | Reembolsos§Los gastos de envío no son reembolsables.
1/faulty | Retours§Produit défectueux : contactez-nous avec une photo. Les frais de retour sont \
à notre charge.
1/faulty | Devoluciones§Producto defectuoso: envíanos fotos del daño. Los gastos de devolución \
corren de nuestra cuenta.
1/faulty | Rückgabe§Falschlieferung: Bitte melden Sie sich bei uns. Die Rücksendung ist dann für \
Sie kostenlos.
1/faulty | Returns§Wrong item: Tell us within a week. We cover the return postage.
1/faulty | Rücksendung§Bei einer Reklamation übernehmen wir die Kosten der Rücksendung.
1/faulty | Retours§En cas de réclamation, les frais de retour sont pris en charge par nos soins.
0 | Returns§Return Shipping: Buyer pays ($6 flat rate), free for exchanges
- | Returns§We will send you return instructions and a shipping label (if applicable).
0 | Rückgabe§Nutzen Sie unser Retourenlabel, zahlen Sie nur 4,90 €, den Rest übernehmen wir.
0 | Returns§Each return costs you $5, we cover the rest.
- | Rückgabe§Nach Ablauf dieser Frist trägt der Käufer die Rücksendekosten.
- | Retours§Passé ce délai, les frais de retour sont à votre charge.
- | Returns§If you choose to use a different courier, you will have to pay the return shipping \
yourself.
- | Retouren§Falls Sie einen anderen Paketdienst nutzen, tragen Sie die Rücksendekosten selbst.
- | Retours§Si vous choisissez un autre transporteur, les frais de retour sont à votre charge.
- | Devoluciones§Si utilizas otra empresa de transporte, los gastos de devolución correrán de tu \
cuenta.
- | Droit de rétractation§En aucun cas le remboursement ne donnera lieu à des frais à la charge \
du consommateur.
- | Devoluciones§En la tienda los artículos no serán reembolsados; se emitirá un crédito en la \
tienda si se devuelven en un punto de venta en 14 días.
- | Returns§You get a parcel slip and a shipping label from us (if needed).
- | Rückgabe§Die Kosten der Retoure tragen wir, falls Sie:
0 | Returns§Postage for anything sent back has to be paid and insured by the buyer.
- | Retours§Retours internationaux : aux frais du client
1/FR | Frais de retour§Retours France : gratuits
0/CH | Schweiz§Die Rücksendekosten gehen zu Ihren Lasten.
0 | Devoluciones§Cambio de idea: si prefieres no quedártelo, el transporte corre a cargo del \
cliente.
0 | Gewährleistung§Sie können binnen 14 Tagen widerrufen. Die Rücksendekosten gehen zu Ihren \
Lasten.
- | Umtausch§Es fallen keine weiteren Kosten an.
0/orders under 30 € | Rückgabe§Das Rückporto tragen Sie, wenn der Warenwert einen Betrag von 30 \
€ nicht übersteigt.
0 | Returns§The label we send is prepaid, and £4 will be deducted from your refund.
- | Returns§There are no processing charges.
0 1/faulty | Devoluciones§Si llega roto, nos hacemos cargo de la recogida. Si el motivo es otro, \
los gastos de devolución corren a cargo del comprador.
- | Retours§Colis refusé : des frais vous seront facturés pour le renvoi du colis à votre \
adresse.
1/faulty | Rückgabe§Fehlerhafte Ware: bitte melden.¶In diesem Fall ist die Rücksendung \
kostenlos.
1/faulty | Retours§Article défectueux ou non conforme : écrivez-nous avec une photo.¶Dans ce \
cas, le retour est pris en charge par notre société.
- | Returns§Nothing is charged where you cancel prior to dispatch.
0 | Returns§Return postage is the responsibility of the buyer and delivery confirmation is needed.
1/faulty | Returns§If the item is defective, the buyer will not be responsible for return postage.
0 | Rücksendung§Die Kosten des Rückversands trägt der Konsument.
0 | Rückgabe§Sie sind für die Kosten der Rücksendung verantwortlich.
0 | Retours§Vous êtes responsable des frais de renvoi.
1/faulty | Devoluciones§Si es defectuoso, el porte de devolución será abonado por la tienda.
- | Devoluciones§En una segunda devolución se descontarán 4 €.
1/faulty | Rückgabe§Falsch geliefert? Das Rückporto übernehmen in dem Fall natürlich wir.
"""


@each(SENTENCES)
def test_a_policy_says_who_pays(expected: str, text: str) -> None:
    assert sorted(said(read_fees(page(text))).split()) == sorted(expected.split())
