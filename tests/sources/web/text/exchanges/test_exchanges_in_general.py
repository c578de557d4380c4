"""Exchanges offered and denied in any order of words, for any goods, and what is no purchase."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

ANOTHER = """
1 | Service§Retours 30 jours, échanges illimités, conseils par téléphone.
1 | §Les échanges de taille ou de couleur sont toujours à nos frais.
1 | §Exchanges for size or colour are always on the house.
1 | Devoluciones§Tienes 30 días para devolver o cambiar lo que no te convenza.
1 | Almohadas§Si la altura no te va, te mandamos otra distinta sin coste.
1 | §Retours et échanges acceptés pendant trois semaines.
1 | FAQ§Pedí el color equivocado, ¿qué hago? Escríbenos y gestionamos el cambio al momento.
1 | §Rückgabe und Umtausch drei Wochen lang.
1 | Pintura§¿Bote abierto y tono que no te gusta? Tráelo y te damos otro.
1 | Matratzen§Zu hart? Nach vier Wochen holen wir sie ab und bringen Ihnen eine weichere.
1 | Bijoux§Les colliers peuvent être rendus ou échangés pendant 45 jours.
1 | Shoes§Every pair can be exchanged once for half a size up or down.
1 | Retours en bref§Remboursement : 14 jours. Échange : 30 jours. Articles neufs uniquement.
1 | §Tout achat non porté s'échange pendant un mois dans n'importe laquelle de nos adresses.
1 | §We accept returns and exchanges for three weeks.
1 | §Pour changer de pointure, cochez « échange » sur le bon et glissez-le dans la boîte.
1 | §Nous reprenons l'article et vous proposons un échange ou un avoir, comme vous préférez.
1 | At our counters§Exchanges are quick: two minutes at the till and you're done.
1 | Devoluciones en dos líneas§Reembolso: 14 días. Cambio: 30 días. Solo sin usar.
1 | §Los cambios de talla o color corren siempre de nuestra cuenta.
1 | Carpets§Unopened rolls may come back within 28 days for exchange or credit.
1 | §Los cambios se hacen en caja con el ticket, sin cita y sin pegas.
1 | §Statt des Geldes können Sie sich gern auch ein anderes Modell aussuchen.
1 | §Du möchtest statt Geld lieber ein anderes Muster? Schreib es auf den Retourenschein.
"""
"""Another thing, of whatever kind, for the one that was bought."""

DENIED = """
0 | §Regrettably, no item can be swapped for another.
0 | §Online purchases can't be exchanged. Please return them and place a fresh order.
0 | §Para mantener los precios solo ofrecemos reembolso, no cambio.
0 | Returns§Sadly we don't do swaps. Return the item and place a new order.
0 | §No gestionamos cambios: devuelve la prenda y haz un pedido nuevo.
0 | §Par souci de simplicité, nous ne pratiquons pas l'échange.
0 | Échange§L'échange direct a été supprimé ; seul le remboursement reste possible.
0 | Retours§Nos stocks tournent vite : nous remboursons volontiers mais n'échangeons pas.
0 | §Nous n'assurons pas d'échanges : merci de renvoyer l'article puis de repasser commande.
0 | §Ya no cambiamos unas tallas por otras; pide la nueva aparte.
0 | §Ten en cuenta que por ahora no ofrecemos servicio de cambio.
0 | §For now, exchanges are off. Returns work as usual.
0/l | Sale§Artikel mit dem Hinweis „Final Sale“: keine Rückgabe, kein Umtausch.
0/l | §Ni remboursement ni échange sur les alliances et les bagues d'oreille.
0/l | Plants§Houseplants can't be swapped once they have left the shop.
0/l | §Sin cambio ni devolución en artículos de segunda mano.
0/l | Épicerie§Les denrées périssables sont exclues de tout échange.
0/l | Rebajas§Artículos marcados «venta final»: sin cambios ni devoluciones.
0/l | §Sorry, clearance shoes can't be exchanged.
0/l | Outlet§En outlet no se admiten cambios.
0/l | §Ni reembolso ni cambio en alianzas y pendientes.
0/l | §Los estores a medida no se cambian ni se devuelven.
0/l | §Lo sentimos, el calzado de liquidación no se puede cambiar.
0/l | §Gift sets may not be exchanged once the seal is broken.
"""
"""Denials of exchanges, for all goods or for those that they name."""

ELSE = """
- | Fidélité§Vos points peuvent être échangés contre un bon d'achat.
- | §Der Austausch mit unseren Bauern liegt uns am Herzen.
- | Garantie§Si une couture lâche la première année, nous échangeons la veste.
- | Garantie§Bei einem Materialfehler ersetzen wir das Gerät durch ein neues.
- | Press§Change one habit: trade your plastic bottle for a steel one.
- | §El intercambio con nuestros agricultores nos importa.
- | Rentals§Swap your rental skis for another pair as often as you like.
- | §Hemos cambiado de local: ahora nos encuentras en la calle del Pez.
- | Coffee club§Pause, skip or swap your beans whenever you like.
- | Community§Join our seed exchange every March.
- | §Trae tu móvil viejo y cámbialo por un descuento.
- | Seguridad§Tu navegador y nuestro servidor intercambian una clave antes de cada pago.
- | Blog§Five ways to swap dairy for oats in your morning bowl.
- | §Prices may change without notice.
- | Garantía§Si una costura cede el primer año, cambiamos la chaqueta.
- | Warranty§A replacement of the same colour is sent if the enamel chips within ten years.
- | Conférence§Un moment d'échange avec l'auteur suivra la lecture.
- | Location§Changez de skis de location aussi souvent que vous le souhaitez.
- | Datenschutz§Die Daten werden verschlüsselt mit dem Zahlungsdienst ausgetauscht.
- | Über uns§2009 haben wir die Stadt gegen einen Bauernhof getauscht.
- | Garantie§Si l'émail s'écaille avant dix ans, nous vous envoyons une autre cocotte.
- | Jeux§À chaque tour, un joueur peut échanger deux cartes avec la banque.
- | Blog§Cinco ideas para cambiar la leche por avena.
- | §Intercambia libros con otros lectores el primer jueves de mes.
"""
"""What is exchanged, and is no purchase."""


@each(ANOTHER, DENIED, ELSE)
def test_an_exchange_is_told_by_what_is_exchanged_and_how_near_a_no_is(
    expected: str, text: str
) -> None:
    found = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    told = [f"{claim.value:g}/l" if claim.limited else f"{claim.value:g}" for claim in found]
    assert " ".join(told) == expected.strip("-")
