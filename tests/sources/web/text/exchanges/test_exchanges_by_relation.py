"""Exchanges told by how the words of a clause stand to each other, and what only looks like it."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

pytestmark = pytest.mark.slow

SENTENCES = """
0 | §Unfortunately our system doesn't support exchanges.
0 | §Exchanges won't be accepted.
0 | §Wir können Artikel nicht gegen andere Farben tauschen.
0/some | §Ausstellungsstücke sind nicht umtauschbar.
0 | §L'échange, quant à lui, n'est pas prévu.
1 | §Goods with no receipt may be exchanged.
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
1 | Your rights in store§Beyond the law, we let you exchange unused items for four weeks.
1 | §Tried it on and it pinches? Trade it for the next size up, on us.
1 | §30-day exchanges on everything.
1 | Order confirmation§Wrong size in the box? Reply to this e-mail and we'll arrange an exchange.
1 | §An exchange is possible up to 21 days from the date of purchase provided the seal is intact.
1 | 7. Exchanges§7.2 The Customer may exchange the Goods for goods of equal value within 14 days.
1 | §You may choose between a replacement in a different colour and a full refund.
1 | Product§Returns: 30 days | Exchange: yes | Gift wrap: £3
1 | Packing slip§Reason: [ ] too big [ ] too small. I would like: [ ] an exchange [ ] a refund
1 | §Bikes can be exchanged within the first month if the frame turns out to be the wrong size.
1/in-store | §Bought it in store? Exchange it at any branch within 28 days.
1/faulty | §Damaged on arrival? We'll exchange it straight away.
1 | §Not happy with the firmness? Exchange your pillow once, free, within 60 nights.
0 | §Sorry, no swaps: every piece is one of a kind.
0 | §We can only refund; we can't exchange.
0/some | §Hygiene items: exchange excluded.
0/some | §Discounted stock is not exchangeable.
0/some | §Neither fabrics cut from the roll nor remnants can be exchanged.
- | §Without the tags we cannot exchange anything.
1 | §Die Brille können Sie innerhalb von 30 Tagen gegen ein anderes Modell tauschen.
1 | §Umtauschfrist: ein Monat ab Kauf
1 | §Der Umtausch erfolgt gegen Vorlage des Kassenbons innert 20 Tagen.
1 | § 6 Umtausch§(1) Der Kunde ist berechtigt, unbenutzte Ware binnen 14 Tagen umzutauschen.
1 | §Lieber eine andere Farbe? Einfach melden, wir tauschen.
1 | §Zu groß? Zu klein? Wir tauschen, bis es passt.
1 | §Geschenk doppelt? Umtausch bis 31. Januar.
1 | §Wählen Sie im Portal zwischen Erstattung und Umtausch.
1 | §Nichts für Sie dabei? Dann tauschen Sie das Buch gegen ein anderes.
1 | §Sie erhalten wahlweise Ersatz in einer anderen Größe oder Ihr Geld.
1 | Produkt§Rückgabe 30 Tage · Umtausch möglich · Versand 4,90 €
1/in-store | §In unseren Läden tauschen wir ohne Wenn und Aber.
0 | §Ein Umtauschrecht besteht nicht.
0 | §Umtauschen geht bei uns leider nicht.
0 | §Wir tauschen nicht, wir erstatten.
0/some | §Bücher mit Widmung sind vom Umtausch ausgeschlossen.
0/some | §Kein Umtausch von Hygieneartikeln.
0/some | §Lebensmittel und Getränke können wir nicht umtauschen.
1 | §Le client dispose de 20 jours pour demander un échange.
1 | §Trop grand ? On échange, c'est offert.
1 | §Retours : 30 jours | Échanges : oui | Frais : offerts
1 | §Vous hésitez entre deux tailles ? L'échange est gratuit.
1 | §Le modèle ne vous plaît pas : nous vous l'échangeons ou vous remboursons.
1 | §Envie d'une autre couleur ? Il suffit de rapporter l'article en caisse.
1 | §Tout article acheté chez nous s'échange dans les trois semaines.
1 | §Je souhaite : ☐ un échange ☐ un remboursement
1 | §Nos lunettes peuvent être échangées contre une autre monture pendant 30 jours.
1/sale | §Les articles soldés sont échangeables mais non remboursables.
0 | §Aucun échange possible.
0 | §L'échange n'est pas proposé ; un remboursement sera effectué.
0 | §Nous n'échangeons pas, nous remboursons.
0/some | §Ni les maillots ni les sous-vêtements ne sont échangés.
0/some | §Les denrées périssables ne sont pas échangeables.
- | §Aucun échange sans le ticket de caisse.
1 | §Tenés 30 días para hacer el cambio por otro talle.
1 | §Cambios: 30 días corridos, con etiqueta.
1 | Cláusula 9§9.1 El Cliente podrá cambiar los productos no usados en un plazo de 15 días.
1 | §¿Te queda chico? Lo cambiamos gratis.
1 | §Puede elegir entre el cambio del producto y la devolución del dinero.
1 | §El plazo de cambio es de 15 días desde la compra.
1 | §Conserve su ticket: es imprescindible para cualquier cambio.
1 | §Deseo: ☐ cambio ☐ reembolso
1 | §Cambio fácil en 30 días
1 | §Las gafas se pueden cambiar por otra montura durante el primer mes.
1/in-store | §En tienda puedes cambiar tu pedido online por otra talla.
0 | §No se hacen cambios ni devoluciones.
0 | §El cambio directo no es posible: pide un reembolso y compra de nuevo.
0 | §Tampoco realizamos cambios.
0/some | §Los productos en oferta no tienen cambio.
0/some | §Libros dedicados y tarjetas prepago no se cambian.
- | §Sin etiqueta no hay cambio.
1 | §Hi! Thanks for your order. If the size is off, just hit reply and we'll sort out a swap.
1 | §Ordered two sizes to be safe? Or just one and it's wrong? Either way we'll happily exchange.
1 | §Try it at home. If it isn't you, exchange or return it, no hard feelings.
1 | §Worried about sizing? Your first exchange is on the house.
1 | §What our staff can do for you: refunds, exchanges, gift wrapping and price checks.
1 | §Unopened games may be exchanged for another title.
1 | §You have 30 days to exchange.
1 | §Need a bigger one? Pop in with your receipt and we'll swap it there and then.
1 | §How to exchange: 1. Log in. 2. Choose the item. 3. Pick the new size.
1 | §Easy returns & exchanges within 30 days
1 | §Exchanges are processed within 5 working days of us getting your parcel.
1 | §To exchange a gift, bring the gift receipt.
1 | §We offer refunds, exchanges or store credit for unused items.
0 | §We don't do swaps, I'm afraid - too small a team.
0 | §Exchanges: none. Refunds: always.
0 | §No returns. No exchanges. No exceptions.
0/some | §Please note we can't swap engraved pens.
0/some | §Sorry, but worn slippers can't be exchanged.
1 | §Hallo! Falls die Größe nicht stimmt, antworten Sie einfach auf diese Mail, wir tauschen gern.
1 | §Ihr Geschenk gefällt nicht? Tauschen geht bis Ende Januar.
1 | §Wir bieten Ihnen Rückgabe und Umtausch innerhalb von 30 Tagen.
1 | §Unser Service: Umtausch, Änderungen, Geschenkverpackung.
1 | §So tauschen Sie um: Artikel einpacken, Wunschgröße notieren, abschicken.
1 | §30 Tage Umtauschgarantie
1 | §Umtausch und Rückgabe sind 4 Wochen lang möglich.
1 | §Ungeöffnete Spiele können Sie gegen einen anderen Titel umtauschen.
1 | §Mit dem Geschenkbon kann der Beschenkte alles umtauschen.
1 | §Nehmen Sie den Kassenbon mit, dann klappt der Umtausch.
1 | §Sie haben 14 Tage Zeit, um umzutauschen.
1 | §Farbe doch nicht so toll? Tauschen wir dir.
1 | §Artikel zurück, Größe neu: Den Tausch übernehmen wir kostenlos.
0 | §Einen Umtausch sehen wir nicht vor.
0 | §Umtausch: nein
0 | §Wir können leider nichts umtauschen.
0/some | §Getragene Schuhe werden nicht umgetauscht.
0/some | §Für reduzierte Teile gilt: kein Umtausch, keine Rückgabe.
1 | §Bonjour ! Si la taille ne va pas, répondez à ce mail et nous ferons l'échange.
1 | §Vous disposez d'un mois pour échanger ou retourner vos articles.
1 | §Échange et remboursement sous 30 jours
1 | §Comment échanger ? Connectez-vous, choisissez l'article puis la nouvelle taille.
1 | §Nos services : échange, retouches, emballage cadeau.
1 | §Les jeux non ouverts s'échangent contre un autre titre.
1 | §Muni du ticket cadeau, votre proche pourra l'échanger.
1 | §Vous avez la possibilité d'échanger vos achats pendant trois semaines.
1 | §On échange sans discuter, étiquette en place.
1 | §Premier échange offert
1 | §Votre article peut être échangé ou remboursé sur présentation du ticket.
0 | §Il n'y a pas d'échange, uniquement un remboursement.
0 | §Ni échange, ni remboursement.
0/some | §Les chaussures portées ne seront pas échangées.
0/some | §Les coques personnalisées ne sont pas échangeables.
1 | §¡Hola! Si la talla no es la tuya, responde a este correo y te hacemos el cambio.
1 | §Dispone de un mes para cambiar o devolver sus compras.
1 | §Cambios y devoluciones en 30 días
1 | §¿Cómo cambio mi compra? Entra en tu cuenta, elige el artículo y la nueva talla.
1 | §Servicios: cambios, arreglos, envoltorio de regalo.
1 | §Garantía de cambio: 30 días
1 | §Los juegos precintados se pueden cambiar por otro título.
1 | §Primer cambio gratis
1 | §Podés cambiarlo en cualquier local presentando el ticket.
1 | §El producto puede cambiarse o devolverse dentro de los 10 días.
1 | §Si no le queda bien, se lo cambiamos sin problema.
0 | §Cambios: no
0 | §No hay cambio, solo reembolso.
0/some | §El calzado usado no se cambia.
0/some | §Aretes y fajas no tienen cambio ni devolución.
1 | §The Buyer may request the exchange of the Goods within 14 days of receipt.
1 | §Exchanges are subject to stock.
1 | §Only one exchange per order.
1 | §Goods may be exchanged in the original condition with proof of purchase.
1 | §We will gladly exchange purchases that don't suit.
1/in-store | §In our shops you can exchange anything for up to a month.
1/sale | §Sale items: exchange only, no refund.
1 | §Tell the till you'd like a different size and we'll do the swap on the spot.
0 | §The Seller does not provide an exchange service.
0 | §Exchanges are not part of our service.
0 | §For the time being exchanges are suspended.
0/some | §Custom-made blinds are excluded from exchange.
0/some | §No exchange or refund on software once activated.
- | §Exchange of contracts takes place on signature.
- | §Prices are subject to change and exchange-rate fluctuation.
- | §You must notify us of any change within 14 days.
- | §The right of exchange under the warranty is limited to two years.
1 | §Der Käufer kann binnen 14 Tagen nach Erhalt den Umtausch der Ware verlangen.
1 | §Umtausch nur einmal pro Bestellung.
1 | §Ein Umtausch ist nur in der Originalverpackung möglich.
1 | §Wünscht der Kunde einen Umtausch, versenden wir die Ersatzware nach Prüfung.
1 | §Der Umtausch ist vom Warenbestand abhängig.
1 | §Wir tauschen Ihnen Unpassendes gern um.
1/in-store | §In unseren Filialen können Sie alles bis zu vier Wochen umtauschen.
1/sale | §Sale-Artikel: nur Umtausch, keine Erstattung.
1 | §Sag an der Kasse Bescheid, dann bekommst du gleich eine andere Größe.
0 | §Ein Anspruch auf Umtausch besteht nicht.
0 | §Der Umtausch ist ausgeschlossen.
0 | §Umtausche sind nicht Teil unseres Angebots.
0/some | §Maßgefertigte Rollos sind vom Umtausch ausgeschlossen.
0/some | §Software kann nach Aktivierung nicht umgetauscht werden.
- | §Preisänderungen und Irrtümer vorbehalten.
- | §Das Umtauschrecht aus Gewährleistung bleibt unberührt.
- | §Der Austausch von Ersatzteilen erfolgt in der Werkstatt.
1 | §L'Acheteur peut demander l'échange du Produit dans les 14 jours de sa réception.
1 | §Un seul échange par commande.
1 | §L'échange s'effectue sous réserve de disponibilité.
1 | §Si le Client opte pour l'échange, le nouvel article part après contrôle.
1 | §Nous échangeons volontiers ce qui ne convient pas.
1/in-store | §En boutique, vous pouvez tout échanger pendant un mois.
1/sale | §Articles soldés : échange uniquement, pas de remboursement.
1 | §Signalez-le en caisse et repartez avec une autre taille.
0 | §Le Vendeur n'assure aucun échange.
0 | §L'échange ne fait pas partie de nos services.
0 | §Les échanges sont suspendus pour le moment.
0/some | §Les stores sur mesure sont exclus de l'échange.
0/some | §Un logiciel activé n'est ni repris ni échangé.
- | §Les échanges de correspondance valent preuve.
- | §Le droit d'échange au titre de la garantie est limité à deux ans.
1 | §El Comprador podrá solicitar el cambio del producto en los 14 días siguientes a la recepción.
1 | §Un solo cambio por pedido.
1 | §El cambio está sujeto a disponibilidad.
1 | §Si el Cliente opta por el cambio, el nuevo artículo saldrá tras la revisión.
1 | §Cambiamos con gusto lo que no convenza.
1/in-store | §En nuestras tiendas puede cambiar cualquier artículo durante un mes.
1/sale | §Artículos rebajados: solo cambio, sin reembolso.
1 | §Avisa en caja y te llevas otra talla.
0 | §El Vendedor no ofrece servicio de cambio.
0 | §Los cambios no forman parte de nuestro servicio.
0 | §Los cambios quedan suspendidos por ahora.
0/some | §Las persianas a medida quedan excluidas del cambio.
0/some | §El software activado no admite cambio.
- | §Cualquier cambio se comunicará con 14 días de antelación.
- | §Precios sujetos a cambio.
- | §El cambio de titular debe solicitarse por escrito.
- | §Nos reservamos el derecho de realizar cambios en la web.
- | §Las condiciones de uso pueden sufrir cambios.
- | §El cliente debe avisar de cualquier cambio de dirección.
- | §Hacemos cambios en nuestra carta cada temporada.
0/some 1/sale | Exchanges§Earrings can't be exchanged. Sale items can be exchanged within 7 days.
0/some 1 | Exchanges§Cut fabric can't be exchanged. All other goods can be exchanged for four weeks.
1 | Gift returns§Gifts may be exchanged by the recipient. Refunds go to the buyer only.
1/in-store 0 | Help§Exchanges can be made in our stores. Exchanges by post are not possible.
1 | Mattress§Not comfortable? We exchange it once for another firmness, collection included.
1/faulty | Faults§A faulty item? Bring it in and we'll exchange it on the spot.
- | Repairs§Our cobbler swaps heels and soles while you wait.
- | Warranty§For two years we repair faulty watches or exchange them for the same model.
- | Trade-in§Swap your old racket for money off a new one.
1 | FAQ§Kann ich einen Artikel tauschen? Ja, melden Sie den Umtausch online an.
1 | Rückgabe§Sie können zwischen Umtausch und Gutschrift wählen.
1 | Schuhe§Drückt der Schuh? Bringen Sie ihn sauber zurück und nehmen Sie eine andere Größe mit.
- | Werkstatt§Saiten, Sättel und Mechaniken tauschen wir in unserer Werkstatt.
- | Reklamation§Mangelhafte Ware ersetzen wir oder wir reparieren sie.
- | Gutscheine§Gutscheine sind vom Umtausch ausgeschlossen.
1 | FAQ§Puis-je échanger mon article ? Oui, depuis votre compte.
1 | Retours§Vous avez le choix entre un échange et un avoir.
1 | Chaussures§Trop serrées ? Rapportez-les propres et repartez avec une autre pointure.
- | Atelier§Nous changeons piles et bracelets pendant que vous patientez.
- | Garantie§Nous réparons l'appareil ou l'échangeons contre le même modèle.
0/some 1 | Cambios§Los alimentos no se cambian. Todo lo demás se puede cambiar durante un mes.
0 | FAQ§¿Puedo cambiar por otra talla? Por ahora no: devuelve el artículo y haz otro pedido.
1 | FAQ§¿Puedo cambiar mi artículo? Sí, desde tu cuenta.
1 | Devoluciones§Puedes elegir entre un cambio y un vale.
1 | Calzado§¿Te aprieta? Tráelo limpio y llévate otro número.
- | Taller§Cambiamos pilas y correas mientras esperas.
- | Garantía§Reparamos el aparato o lo cambiamos por el mismo modelo.
- | Piezas§Cambie las escobillas cada año por otras nuevas.
1 | §Picked the wrong strength? Unopened packs can be swapped for the right one.
1 | §We're easy about exchanges: tags on, receipt handy, done.
1 | §If you need another size, reply within 10 days and we'll reserve it for your exchange.
1 | §Customers are entitled to one exchange per item.
1 | §Each return can be turned into an exchange online.
1 | §Want to exchange instead of return? Choose that option in the portal.
1 | §Free UK returns and exchanges
1 | §Exchange available: yes
1 | §Prams can be exchanged up to six weeks after your due date.
0 | §We are unable to offer exchanges.
0 | §Exchanges cannot be made by the online shop.
0/some | §Perfume isn't exchangeable once sprayed.
0/some | §Items marked final sale: no exchange, no return.
- | §Exchange your details with us at the fair.
- | §Cable swap kits are sold separately.
- | §Our exchange programme brings young tailors to Lyon.
- | §This offer cannot be exchanged for cash.
1 | §Vertippt? Nicht geöffnete Packungen tauschen wir gegen die richtige Sorte.
1 | §Pro Artikel ist ein Umtausch frei.
1 | §Aus jeder Retoure lässt sich online ein Umtausch machen.
1 | §Umtausch statt Rückgabe? Im Portal einfach auswählen.
1 | §Kostenfreie Rückgabe und Umtausch
1 | §Kinderwagen können bis sechs Wochen nach dem Geburtstermin umgetauscht werden.
1 | §Wenn die Farbe nicht gefällt, darf getauscht werden.
1 | §Umtauschen leicht gemacht: Etikett drucken, Paket abgeben, neue Größe erhalten.
0 | §Leider ist kein Umtausch möglich.
0 | §Wir bieten keinen Umtauschservice.
0/some | §Parfum ist nach dem Öffnen nicht mehr umtauschbar.
0/some | §Restposten: kein Umtausch, keine Rückgabe.
- | §Tauschen Sie auf der Messe Ihre Daten mit uns aus.
- | §Der Coupon ist nicht gegen Bargeld tauschbar.
- | §Unser Austauschprogramm bringt Lehrlinge nach Lyon.
1 | §Erreur de teinte ? Les boîtes non ouvertes s'échangent contre la bonne.
1 | §Un échange offert par article.
1 | §Chaque retour peut devenir un échange en ligne.
1 | §Échanger plutôt que retourner ? Choisissez cette option sur le portail.
1 | §Retours et échanges gratuits
1 | §Les poussettes peuvent être échangées jusqu'à six semaines après la naissance.
1 | §Vous n'aimez pas la couleur ? L'échange ne coûte rien.
0 | §Nous ne sommes pas en mesure de proposer des échanges.
0 | §Aucun service d'échange.
0/some | §Un parfum entamé n'est pas échangeable.
0/some | §Fins de série : ni échange, ni retour.
- | §Échangez vos coordonnées avec nous au salon.
- | §Cette offre ne peut être échangée contre des espèces.
- | §Notre programme d'échange accueille des apprentis.
1 | §¿Te equivocaste de tono? Las cajas cerradas se cambian por el correcto.
1 | §Un cambio gratis por artículo.
1 | §¿Cambiar en vez de devolver? Elige esa opción en el portal.
1 | §Cambios y devoluciones gratis
1 | §Los cochecitos se pueden cambiar hasta seis semanas después del parto.
1 | §Si el color no te convence, te lo cambiamos.
0 | §No podemos ofrecer cambios.
0 | §Sin servicio de cambios.
0/some | §El perfume abierto no se puede cambiar.
0/some | §Fin de serie: sin cambio ni devolución.
- | §Esta promoción no puede canjearse por dinero.
- | §Cambia de look con nuestra nueva colección.
- | §El programa de intercambio acoge aprendices.
- | §Si cambias de idea, tienes 30 días para devolverlo.
"""
"""Offers and denials in other words; `some` goods are any that limit one."""

TRAPS = """
- | §Ein gesetzlicher Anspruch auf Umtausch besteht nicht.
- | §Nous échangeons vos bonbonnes vides.
- | §Puede cambiar gratis la fecha de entrega.
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
- | §Exchange rates are updated daily.
- | §We'll swap the worn brake pads for new ones in our workshop.
- | §Swap party this Saturday: bring clothes and take others home.
- | §In exchange for a review you get a £5 code.
- | §The cover can be exchanged for another colour in seconds thanks to the zip.
- | §If the product develops a fault, we will repair it or exchange it for another one.
- | §You can change your delivery address until the parcel leaves.
- | §Trade in your old bike for a new model.
- | §We reserve the right to replace an ingredient with another.
- | §Could other shops exchange it? Perhaps.
- | §Der Austausch von Erfahrungen steht im Mittelpunkt.
- | §Im Tausch gegen Ihre Adresse erhalten Sie einen Gutschein.
- | §Wir behalten uns vor, Produkte durch andere zu ersetzen.
- | §Bezüge lassen sich gegen andere Farben tauschen und sind waschbar.
- | §Sie können Ihre Lieferadresse bis zum Versand ändern oder wechseln.
- | §Tauschen Sie sich mit anderen Kunden aus.
- | §Der Gutschein ist nicht umtauschbar und wird nicht ausgezahlt.
- | §Bei einem Defekt in den ersten zwei Jahren tauschen wir das Gerät gegen ein gleichwertiges.
- | §Den Umtausch Ihrer Währung übernimmt die Bank.
- | §Tickets sind vom Umtausch ausgeschlossen.
- | §Les échanges par e-mail sont conservés trois ans.
- | §Les billets ne sont ni repris ni échangés.
- | §Nous pouvons remplacer un produit manquant par un autre de valeur équivalente.
- | §Échangez vos livres lors de notre bourse annuelle.
- | §La housse se change contre une autre couleur en un clin d'œil.
- | §Chaque échange avec notre équipe est noté.
- | §En échange de votre avis, recevez 5 €.
- | §L'huile doit être changée tous les ans.
- | §Ante una avería cambiamos el aparato por otro nuevo.
- | §A cambio de tu opinión recibes un cupón.
- | §El cambio de moneda lo aplica tu banco.
- | §Las entradas no admiten cambio ni devolución.
- | §Puedes cambiar la dirección de envío antes de la salida del paquete.
- | §Las fundas se cambian por otras de color distinto en un minuto.
- | §Un experto te ayuda con el cambio de aceite.
- | §Cambios en el horario de verano: abrimos hasta las 21 h.
- | §Nuestro sistema de cambio Shimano tiene 21 velocidades.
- | §Podemos sustituir un artículo por otro similar si se agota.
- | §We exchanged a few e-mails and the order was sorted.
- | §"They swapped my dress for another size within a day!" - Anna
- | §You can swap the ear tips for another size, all three are in the box.
- | §We're changing our size range: another fit arrives in spring.
- | §Exchange visits with our partner workshop take place in May.
- | §The strap can be swapped without tools.
- | §If the wrong item arrives, contact us and we'll put it right.
- | §Please return cables, adapters and manuals when you exchange a rental.
- | §Ink cartridges: bring your empties and swap them for full ones.
- | §Your bank may charge an exchange fee.
- | §Should you exchange your contract for another tariff, a fee applies.
- | §Bring an old toy, take another: our swap shelf by the door.
- | §Wir haben die Farbe gegen eine schönere getauscht: Neu im Sortiment!
- | §Ein Erfahrungsaustausch mit anderen Eltern findet jeden Montag statt.
- | §Der Akku kann vom Benutzer getauscht werden.
- | §Wechseln Sie zu einer anderen Sprache über das Menü.
- | §Leere Patronen tauschen wir gegen gefüllte.
- | §Im Garantiefall reparieren oder tauschen wir das Gerät.
- | §Die Ohrpolster lassen sich gegen eine andere Größe tauschen.
- | §Tauschregal: Bring ein Buch, nimm ein anderes mit.
- | §Kunden, die ihren Vertrag wechseln möchten, finden hier ein anderes Modell.
- | §« Ils m'ont échangé la robe en deux jours », raconte Léa.
- | §Les embouts se changent selon la taille de l'oreille.
- | §La batterie peut être échangée par l'utilisateur.
- | §Des frais de change peuvent s'appliquer.
- | §Changer de langue : cliquez sur le drapeau.
- | §Garantie : nous réparons ou échangeons l'appareil.
- | §Notre boîte à livres : prenez-en un, laissez-en un autre en échange.
- | §Changement d'adresse ? Écrivez-nous.
- | §«Me cambiaron el vestido en dos días», cuenta Lucía.
- | §Las almohadillas se cambian según la talla de tu oído.
- | §La batería puede ser cambiada por el usuario.
- | §Puede aplicarse una comisión por cambio de divisa.
- | §Cambiar idioma: pulsa la bandera.
- | §En garantía reparamos o cambiamos el aparato.
- | §Cambiamos de local: estamos en otra calle.
- | §Intercambio de libros: trae uno y llévate otro.
- | §El cambio de temporada llega con otros colores.
- | §Would you like to change your seat for another one? Use the app.
- | §We change our opening hours in winter.
- | §Our tailor can change the buttons for a different colour.
- | Delivery§If you are out, the courier will try another day.
- | §Prefer another language? Use the menu at the top.
- | §You can change the colour of the lamp with the app.
- | §Switch to a different supplier whenever you like.
- | §The receipt for your exchange of currency is kept for a year.
- | §Prefer a different delivery day? Reply to the text message.
- | Jobs§One shift swap per month is fine.
- | §Choose another size in the drop-down before adding to your bag.
- | §If we send the wrong title, we replace it with the right one at our expense.
- | §Want a different topping? Just ask at the counter.
- | §Die Farbe der Lampe lässt sich per App wechseln.
- | §Möchten Sie eine andere Lieferadresse? Rufen Sie uns an.
- | §Wählen Sie im Menü eine andere Farbe.
- | §Der Spediteur bringt es an einem anderen Tag.
- | §Lieber einen anderen Liefertag? Antworten Sie auf die SMS.
- | §Wir tauschen die Knöpfe gegen eine andere Farbe aus.
- | §Liefern wir einen falschen Titel, erhalten Sie kostenlos den richtigen.
- | §Im Fall eines Falles tauschen Sie den Akku gegen einen anderen Akku.
- | §La couleur de la lampe se change avec l'application.
- | §Vous préférez une autre adresse de livraison ? Appelez-nous.
- | §Choisissez une autre couleur dans le menu.
- | §Vous souhaitez un autre jour de livraison ? Répondez au SMS.
- | §Notre couturière change les boutons contre une autre couleur.
- | §En cas d'erreur de notre part, nous envoyons le bon titre.
- | §Les clients échangent leurs avis sur le forum.
- | §¿Prefieres otra dirección de entrega? Llámanos.
- | §Elige otro color en el menú.
- | §¿Quieres otro día de entrega? Responde al SMS.
- | §Nuestra modista cambia los botones por otros de otro color.
- | §Si nos equivocamos de título, te enviamos el correcto.
- | §Cambiamos el envase por otro más ecológico.
- | §La receta cambia cada temporada por otra.
"""
"""What is changed, and is no purchase."""


@each(SENTENCES, TRAPS)
def test_a_clause_tells_of_exchanges_by_how_its_words_stand(expected: str, text: str) -> None:
    found = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    told = [f"{claim.value:g}/" if claim.limited else f"{claim.value:g}" for claim in found]
    limited = [word[:1] + "/" if "/" in word else word for word in expected.strip("-").split()]
    assert told == limited
