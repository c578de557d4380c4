"""What is exchanged and is no purchase, and exchanges that nobody is promised."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

pytestmark = pytest.mark.slow

SENTENCES = """
- | §Batterie, Glas oder Band tauschen wir.
- | §Uhrenbatterien tauschen wir kostenlos, während Sie warten.
- | §Batterie und Glas Ihrer Uhr tauschen wir in unserem Geschäft.
- | §Le verre de votre montre est rayé ? Nous l'échangeons en boutique.
- | §¿El cristal de su reloj está rayado? Lo cambiamos en nuestra tienda.
- | §We can exchange the lenses in your own frame.
- | §Zeigt sich ein Fehler, tauschen wir das Gerät gegen ein neues aus.
- | §En cas de panne, nous échangeons l'appareil contre un modèle équivalent.
- | §Worn brushes can be exchanged in a few minutes with a screwdriver.
- | §Der Akku kann mit zwei Handgriffen getauscht werden.
- | §Die Ohrpolster können gegen eine andere Größe getauscht werden.
- | §Les embouts peuvent être échangés contre une autre taille.
- | §Bringen Sie die leere Kartusche zurück und nehmen Sie eine andere mit.
- | §Rapportez votre bouteille vide et repartez avec une autre pleine.
- | §Foreign coins cannot be exchanged at our tills.
- | §Fremdwährungen tauschen wir an der Kasse nicht um.
- | §Nous n'échangeons pas les devises étrangères.
- | §Unsere Aktie wird an der Börse gehandelt; Umtausch der Aktien ist bis Mai möglich.
- | §Outgrown shoes? Bring them in and take the next size up at 30% off.
- | §Termin passt nicht? Tauschen Sie ihn einfach gegen einen anderen.
- | §Trae un libro leído y llévate otro de nuestra estantería.
- | §Bring ein gelesenes Buch mit und nimm dir ein anderes aus unserem Regal.
- | §If your parcel is lost, we send you another one or refund you.
- | §Bei Verlust der Sendung liefern wir eine andere Ware oder erstatten den Kaufpreis.
- | §Si el artículo se agota, puedes elegir otro modelo o el reembolso.
- | §If 30 days have gone by since your purchase, we can't offer you a refund or exchange.
- | §Sind seit dem Kauf 30 Tage vergangen, ist kein Umtausch mehr möglich.
- | §Si han pasado 30 días desde la compra, ya no podemos ofrecer un cambio.
- | §We cannot guarantee that the size you want to exchange for is in stock.
- | §La disponibilidad de tallas puede cambiar de un día para otro.
- | §Sitzplätze können bis zum Vortag getauscht werden.
- | §Changez la taille du texte dans les réglages.
- | §Les places de stage ne sont ni échangeables ni remboursables.
- | §Exchange your ticket for another day up to 24 hours ahead.
- | §Once the 28 days are over, exchanges are no longer possible.
- | §Nach Ablauf von 14 Tagen ist ein Umtausch ausgeschlossen.
- | §Au-delà de 30 jours, l'échange n'est plus possible.
1 | Returns§Items bought at full price may be exchanged within two weeks.
1 | Retours§Mauvaise pointure ? Renvoyez-la, nous vous envoyons la bonne.
1 | §Puedes solicitar un cambio desde tu cuenta.
1/faulty | §We only replace what arrives damaged. Need to exchange it for the same one? Write to us.
- | §Los cambios y devoluciones no serán gratuitos.
- | §We can not guarantee the item you wish to exchange it for is in stock.
- | §Exchanges on overseas orders are not always possible.
- | §Es besteht kein automatischer Anspruch auf Umtausch.
- | §El asa se puede cambiar por otra de cuero.
- | §After the return period no exchange is possible.
- | §Si no queda tu talla, te propondremos otro modelo o la devolución del dinero.
- | §Rapportez vos anciennes lunettes et repartez avec une autre paire à -30 %.
0 | §Nous n'acceptons ni retour ni échange, sauf si l'article est défectueux.
0 | §Einen Umtausch bieten wir nicht an, außer die Ware ist defekt.
0 | §No hacemos cambios, salvo que el producto sea defectuoso.
0/sale | §Clearance items cannot be exchanged unless defective.
0/some | §Ce droit ne s'applique pas aux articles gravés qui ne peuvent être échangés.
0/some | §No se cambian los artículos grabados.
1/faulty | §L'échange se fait après vérification de la non-conformité.
"""


@each(SENTENCES)
def test_parts_money_and_late_exchanges_are_none(expected: str, text: str) -> None:
    found = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    told = [f"{claim.value:g}/" if claim.limited else f"{claim.value:g}" for claim in found]
    limited = [word[:1] + "/" if "/" in word else word for word in expected.strip("-").split()]
    assert told == limited
