"""Returns that are free where goods are faulty only, which others then are not."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
0 1/faulty | Return shipping is only refunded where the item is defective.
0 1/faulty | We only pay return postage on faulty items.
0 1/faulty | Return labels are provided for damaged goods only.
0 1/faulty | The cost of returning goods is covered solely in the event of a defect.
0 1/faulty | Die Rücksendekosten erstatten wir nur bei fehlerhafter Ware.
0 1/faulty | Wir übernehmen das Rückporto ausschließlich bei Falschlieferung oder Defekt.
0 1/faulty | Lediglich wenn die Ware beschädigt ist, ist die Rücksendung kostenlos.
0 1/faulty | Les frais de retour ne sont remboursés qu'en cas de produit défectueux.
0 1/faulty | Nous ne prenons en charge le retour que si l'article est défectueux.
0 1/faulty | L'étiquette de retour est offerte pour les articles défectueux uniquement.
0 1/faulty | Solo pagamos el envío de vuelta si el producto es defectuoso.
0 1/faulty | Los gastos de devolución únicamente se reembolsan en caso de error nuestro.
0 1/faulty | La devolución es gratuita exclusivamente para artículos dañados.
- | We only accept returns if the goods are faulty.
- | Rückgaben nehmen wir nur bei Mängeln an.
- | Nous n'acceptons les retours que si l'article est défectueux.
- | Solo aceptamos devoluciones de productos defectuosos.
- | Exchanges are free only if the item is defective.
"""


@each(SENTENCES)
def test_what_holds_for_faulty_goods_only(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected
