"""Who pays for returns, and refunds, as terms, rows of lists and short answers have them."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.refunds.promises import refund_promises
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

ROWS = """
0 | §Free returns: ✗
0 | §Free returns | ✘
0 | At a glance§Free returns: –
0 | §Prepaid return label: no
0 | §Free return shipping: not available
1 | §Free returns: ✓
1 | §Free return shipping | yes
0 | §Kostenlose Rücksendung: nein
0 | §Gratis Rückversand | ❌
0 | §Kostenloser Rückversand: nicht verfügbar
1 | §Kostenlose Rücksendung: ja
0 | §Retours gratuits : non
0 | §Retour gratuit | ✕
1 | §Retours gratuits : oui
0 | §Devoluciones gratuitas: no
0 | §Devolución gratis | ✗
1 | §Devoluciones gratuitas: sí
1 | §Free delivery over £75 | Free returns
1 | §Free delivery over £75 – Free returns
1 | §Free delivery over £75 • Free returns
1 | §Free returns | Free delivery over £75
1 | §Free delivery on orders over £75 - Free 30-day returns
1 | §Kostenloser Versand ab 50 € | Kostenlose Rücksendung
1 | §Versandkostenfrei ab 50 € – kostenlose Retoure
1 | §Livraison offerte dès 60 € – Retours gratuits
1 | §Envío gratis desde 50 € | Devoluciones gratis
1/orders over £75 | §Free delivery | Free returns over £75
1/orders over £75 | §Free delivery and returns over £75
"""

TERMS = """
- | Cancellation§We will make the reimbursement not later than – 14 days after the day we receive \
back from you any goods supplied, or (if earlier) 14 days after the day you provide evidence that \
you have returned the goods.
0 | Returns§You provide the postage for anything that you return.
- | Returns§If you do not return the box, or charging your selected payment method fails, we may \
charge any other valid payment method.
0/bulky | Rückgabe§Speditionsware: Bitte vereinbaren Sie einen Abholtermin. Die Kosten tragen Sie.
0/bulky | Returns§Bulky items: please contact us to arrange a collection. You pay the cost.
0/bulky | Retours§Articles volumineux : contactez-nous pour organiser l'enlèvement. Les frais sont \
à votre charge.
0/bulky | Devoluciones§Artículos voluminosos: contáctenos para acordar la recogida. Los gastos \
corren a su cargo.
- | FAQ§Do I pay customs when returning? No.
1 | FAQ§Do I have to pay when returning an item? No.
- | FAQ§Muss ich bei der Rücksendung Zoll bezahlen? Nein.
- | FAQ§Dois-je payer des droits de douane pour un retour ? Non.
- | FAQ§¿Tengo que pagar aduanas al devolver? No.
1 | FAQ§¿Tengo que pagar por devolver? No.
- | Returns§International customers pay their own return postage.
1/DE | Rückgabe§Innerhalb Deutschlands ist die Rücksendung kostenlos, aus dem Ausland trägt der \
Kunde die Kosten.
1/GB | Returns§Returns within the UK are free, from abroad the customer pays the cost.
1/FR | Retours§En France, le retour est gratuit, depuis l'étranger les frais sont à la charge du \
client.
1/ES | Devoluciones§En España la devolución es gratuita, desde el extranjero los gastos corren a \
cargo del cliente.
1/BE 1/CH | Retours§Les retours sont gratuits depuis la Belgique et la Suisse.
0/BE 0/CH | Retours§Pour la Belgique et la Suisse, les frais de retour sont à votre charge.
1/BE 1/CH | Rückgabe§Aus Belgien und der Schweiz ist die Rücksendung kostenlos.
1/DE 1/AT 1/CH | Returns§Returns from Germany, Austria and Switzerland are free.
1/BE 1/CH | Devoluciones§Las devoluciones desde Bélgica y Suiza son gratuitas.
- | Retours§Les produits concernés seront renvoyés au Membre et les frais de renvoi lui seront \
facturés.
- | Retours§Les articles portés ne sont pas repris : ils vous seront réexpédiés à vos frais.
- | Returns§Items that we cannot accept will be sent back to the customer, who is charged the \
return postage.
- | Rückgabe§Getragene Ware senden wir auf Ihre Kosten an Sie zurück.
- | Devoluciones§Los productos usados se devolverán al cliente y los gastos de devolución corren a \
su cargo.
0 | Devoluciones§Se devolverá el importe al cliente; los gastos de devolución corren a su cargo.
0 | Retours§Vous renvoyez l'article à vos frais ; le prix vous est restitué.
"""

REFUNDS = """
- | Livraison§En cas de manquement à la livraison, la somme versée est remboursée au plus tard \
dans les quatorze jours.
- | Livraison§En cas de manquement à la livraison, le client peut dénoncer le contrat. La somme \
versée est remboursée au plus tard dans les quatorze jours.
- | Livraison§En cas de retard de livraison, les sommes versées vous seront remboursées dans les \
14 jours.
- | Delivery§If we fail to deliver, we refund you within 14 days.
- | Delivery§If delivery is late, the sum paid is refunded within 14 days at the latest.
- | Lieferung§Liefern wir nicht rechtzeitig, erstatten wir den gezahlten Betrag binnen 14 Tagen.
- | Lieferung§Bei Lieferverzug wird der gezahlte Betrag innerhalb von 14 Tagen erstattet.
- | Entrega§En caso de incumplimiento de la entrega, la suma pagada se reembolsará en un plazo de \
catorce días.
- | Entrega§Si no entregamos a tiempo, te devolvemos el dinero en 14 días.
claimed | Delivery§If delivery is late you may return the parcel, and we refund you within 14 days \
of its return.
claimed | Retours§Après réception du retour, la somme versée est remboursée dans les quatorze jours.
"""


@each(ROWS, TERMS)
def test_it_is_told_who_pays(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected


@each(REFUNDS)
def test_money_back_for_what_came_late_is_no_refund_of_a_return(expected: str, text: str) -> None:
    assert bool(list(refund_promises(page(text)))) is (expected == "claimed")
