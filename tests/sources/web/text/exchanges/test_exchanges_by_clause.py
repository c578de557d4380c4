"""Whether a shop exchanges goods: by the words of a clause, and by the heading above it."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

SENTENCES = """
1 | Exchanges§Need another size? We'll swap it free of charge.
1 | Exchanges§You can exchange any unworn item within 30 days.
1 | Free exchanges§Return your parcel with the form and tick the size you'd like instead.
1 | Exchanges§Start your exchange in the returns portal and choose a new size or colour.
1 | Why shop with us§Free exchanges
1 | Returns§Choose between a refund, an exchange or store credit.
1 | Returns§Refund or exchange: it's up to you.
1 | At a glance§Exchange | within 30 days
1 | At a glance§Exchanges: yes, free
0 | At a glance§Exchanges: not offered
0 | Exchanges§We don't offer exchanges. Please return the item and place a new order.
0 | Exchanges§Unfortunately we're unable to process exchanges at the moment.
0 | Can I exchange an item?§No. The quickest way is to return it and reorder.
1 | Can I exchange an item?§Yes, for the same item in another size.
1 | Can I swap my order for a different colour?§Of course, as long as it's in stock.
0 | Can I swap my order for a different colour?§I'm afraid we can't do exchanges.
1 | Wrong size?§No worries, just send it back and we'll ship the right one.
0 | Returns§We only offer refunds, not exchanges.
0 | Returns§Exchanges aren't possible for online orders.
0/sale | Sale§Sale items cannot be exchanged.
0/personalised | Returns§Personalised items can't be returned or exchanged.
1/faulty | Returns§Faulty items will be exchanged free of charge.
1 | Gifts§Was it a gift? The recipient can exchange it with the gift receipt.
1 | Returns§Exchanges are quick and easy: just pick a replacement online.
1 | Returns§Your first exchange is on us.
1 | Returns§Items can be returned for a refund or exchanged for another product.
- | Exchange rates§We show prices in other currencies at the daily exchange rate.
- | Warranty§During the warranty we repair or replace the product.
- | Trade-in§Exchange your old phone for credit.
- | Community§Exchange tips with other gardeners in our forum.
- | Batteries§Swap your battery in seconds.
- | Data§We exchange data with our payment provider.
- | Exchanges?§Ask our team what is possible.
- | Orders§Need to change your delivery address? Contact us within an hour.
- | Reviews§"The exchange was quick and easy" - Tom
- | Gift cards§Gift cards cannot be exchanged for cash.
- | Swap shop§Join our clothes swap on Saturday: bring five items and take five.
- | Privacy§Information is exchanged between your browser and our server.
1 | Umtausch§Sie können ungetragene Ware innerhalb von 30 Tagen umtauschen.
1 | Umtausch§Falsche Größe? Wir tauschen gern um.
1 | Kostenloser Umtausch§Legen Sie das Formular bei und kreuzen Sie die gewünschte Größe an.
1 | Ihre Vorteile§30 Tage Umtauschrecht
1 | Auf einen Blick§Umtausch | innerhalb von 30 Tagen
1 | Auf einen Blick§Umtausch: ja, kostenlos
0 | Auf einen Blick§Umtausch: nein
0 | Umtausch§Ein direkter Umtausch ist leider nicht möglich. Bitte bestellen Sie neu.
0 | Umtausch§Wir können Artikel leider nicht direkt umtauschen.
0 | Kann ich meine Bestellung umtauschen?§Nein, bitte schicken Sie sie zurück und bestellen Sie neu.
1 | Kann ich meine Bestellung umtauschen?§Ja, gegen eine andere Größe oder Farbe.
1 | Passt nicht?§Kein Problem: Zurückschicken, und wir senden Ihnen die passende Größe zu.
1 | Rückgabe§Sie haben die Wahl zwischen Erstattung, Umtausch und Gutschein.
1 | Rückgabe§Auf Wunsch tauschen wir den Artikel gegen ein anderes Modell.
0/sale | Sale§Reduzierte Ware ist vom Umtausch ausgeschlossen.
0/personalised | Rückgabe§Personalisierte Artikel können nicht umgetauscht werden.
1/faulty | Defekt?§Defekte Artikel tauschen wir sofort um.
1 | Geschenke§Geschenke können vom Beschenkten gegen Vorlage des Bons umgetauscht werden.
1 | Umtausch§Den Umtausch können Sie bequem im Kundenkonto anmelden.
0 | Umtausch§Einen Austausch gegen andere Größen nehmen wir nicht vor.
1 | Größentausch§Der Tausch in eine andere Größe ist einmal kostenlos.
- | Garantie§In der Garantiezeit reparieren wir das Gerät oder tauschen es aus.
- | Währung§Der Wechselkurs wird täglich aktualisiert.
- | Forum§Tauschen Sie sich mit anderen Hobbygärtnern aus.
- | Akku§Der Akku lässt sich in Sekunden tauschen.
- | Datenschutz§Wir tauschen Daten mit dem Zahlungsdienst aus.
- | Gutscheine§Gutscheine können nicht gegen Bargeld eingetauscht werden.
- | Umtausch?§Fragen Sie unser Team, was möglich ist.
- | Bewertungen§„Der Umtausch ging schnell“, schreibt Jana.
- | Altgerät§Tauschen Sie Ihr altes Handy gegen eine Gutschrift.
- | Bestellung§Sie möchten die Lieferadresse ändern? Schreiben Sie uns.
1 | Échanges§Vous pouvez échanger tout article non porté sous 30 jours.
1 | Échange§Une autre taille ? Nous l'échangeons volontiers.
1 | Échange gratuit§Renvoyez l'article en indiquant la taille souhaitée.
1 | Nos engagements§Échange offert
1 | En bref§Échange | sous 30 jours
0 | En bref§Échange : non
0 | Échange§Nous ne proposons pas d'échange. Merci de repasser commande.
0 | Échange§Les échanges ne sont pas possibles pour les commandes en ligne.
0 | Puis-je échanger un article ?§Non, il faut le renvoyer et recommander.
1 | Puis-je échanger un article ?§Oui, contre une autre taille ou une autre couleur.
1 | Retour§Vous choisissez entre le remboursement, l'échange ou un avoir.
1 | Mauvaise taille ?§Renvoyez-le, nous vous expédions la bonne.
0/sale | Soldes§Les articles soldés ne sont ni repris ni échangés.
0/personalised | Retour§Les articles personnalisés ne peuvent pas être échangés.
1/faulty | Défaut§Un article défectueux est échangé sans frais.
1 | Cadeaux§La personne qui reçoit le cadeau peut l'échanger sur présentation du ticket.
1 | Échange§L'échange se demande depuis votre compte.
0 | Échange§Aucun échange n'est possible.
1 | Échange§Le premier échange de taille est à notre charge.
- | Garantie§Pendant la garantie, nous réparons ou remplaçons l'appareil.
- | Change§Les prix sont convertis au taux de change du jour.
- | Forum§Échangez avec d'autres passionnés.
- | Données§Les données échangées sont chiffrées.
- | Avis§« L'échange a été très rapide », écrit Paul.
- | Cartes cadeaux§Les cartes cadeaux ne sont pas échangeables contre de l'argent.
- | Contact§À la suite de notre échange téléphonique, nous vous écrivons.
- | Reprise§Échangez votre ancien téléphone contre un bon d'achat.
- | Échanges ?§Demandez à notre équipe.
1 | Cambios§Puedes cambiar cualquier prenda sin usar en 30 días.
1 | Cambios§¿Otra talla? Te la cambiamos sin problema.
1 | Cambios gratis§Indica en el formulario la talla que prefieres.
1 | Ventajas§Primer cambio gratis
1 | En resumen§Cambios | en 30 días
0 | En resumen§Cambios: no
0 | Cambios§No realizamos cambios. Devuelve el artículo y haz un nuevo pedido.
0 | Cambios§Por el momento no es posible cambiar los productos comprados en línea.
0 | ¿Puedo cambiar un artículo?§No, tienes que devolverlo y volver a comprar.
1 | ¿Puedo cambiar un artículo?§Sí, por otra talla u otro color.
1 | Devoluciones§Elige entre reembolso, cambio o vale.
1 | ¿No es tu talla?§Devuélvelo y te enviamos la correcta.
0/sale | Rebajas§Los artículos rebajados no admiten cambio.
0/personalised | Devoluciones§Los productos personalizados no se pueden cambiar.
1/faulty | Defectos§Los artículos defectuosos se cambian sin coste.
1 | Regalos§Quien recibe el regalo puede cambiarlo con el tique.
1 | Cambios§El cambio se solicita desde tu cuenta.
0 | Cambios§No se admiten cambios.
1 | Cambios§El cambio de talla corre de nuestra cuenta.
- | Garantía§Durante la garantía reparamos o sustituimos el aparato.
- | Divisas§Los precios se convierten al tipo de cambio del día.
- | Condiciones§Nos reservamos el derecho a cambiar los precios.
- | Contraseña§Puedes cambiar tu contraseña en tu cuenta.
- | Opiniones§«El cambio fue rapidísimo», dice Luis.
- | Tarjetas regalo§Las tarjetas regalo no se pueden cambiar por dinero.
- | Pedido§¿Quieres cambiar la dirección de entrega? Escríbenos.
- | Cambios?§Pregunta a nuestro equipo.
- | Bicicleta§Cambio Shimano de 8 velocidades.
1 | Returns§If you'd like another colour, simply exchange it through our online portal.
1 | Returns§You may return or exchange your order within 45 days.
1 | Sizing help§Too tight? Send them back unworn and we'll ship the next size up.
0 | Sizing help§We can't exchange, so please return and place a fresh order.
1 | Summary§Exchange policy | 60 days, any size
0 | Summary§Exchanges | Not available
1 | How do I exchange my jeans?§Open the portal, pick the new size and hand in the parcel.
0 | Do you do exchanges?§Sorry, no. Return what you don't want and order what you do.
1 | Do you do exchanges?§We do! Just tell us which size you need.
0 | Terms 9§Exchange of goods is excluded.
1 | Terms 9§The customer is entitled to exchange undamaged goods within 14 days.
1 | Gift returns§Lucky recipient? Swap it for anything you like with the gift receipt.
0/hygiene | Returns§Earrings and swimwear can't be exchanged for hygiene reasons.
1/faulty | Returns§Received a damaged mug? We will exchange it at no cost.
- | Exchange§After 30 days we can no longer exchange your order.
- | Phones§Exchange the SIM card with the tool in the box.
- | Returns§Print the label and drop the parcel off.
- | Warranty§Defective units are exchanged under the manufacturer's warranty.
- | About us§A lively exchange with our customers matters to us.
- | Book exchange§Leave a book, take a book in our café.
- | Price§Prices may change without notice.
- | Tyres§We swap your summer tyres for winter tyres from £40.
- | Returns§An exchange programme for apprentices takes place every year.
1 | Rückgabe§Möchten Sie eine andere Farbe? Tauschen Sie den Artikel einfach über das Portal um.
1 | Rückgabe§Sie dürfen Ihre Bestellung 45 Tage lang zurückgeben oder umtauschen.
1 | Größenberatung§Zu eng? Zurück damit, wir senden die nächste Größe.
0 | Größenberatung§Ein Umtausch ist bei uns nicht vorgesehen; bitte bestellen Sie neu.
1 | Übersicht§Umtauschfrist | 60 Tage
0 | Übersicht§Umtausch | nicht möglich
1 | Wie tausche ich meine Jeans um?§Im Portal die neue Größe wählen und das Paket abgeben.
0 | Bieten Sie einen Umtausch an?§Leider nein. Schicken Sie zurück, was nicht passt.
1 | Bieten Sie einen Umtausch an?§Aber sicher, innerhalb von 30 Tagen.
0 | AGB 9§Der Umtausch von Waren ist ausgeschlossen.
1 | AGB 9§Der Kunde ist berechtigt, unbeschädigte Ware binnen 14 Tagen umzutauschen.
1 | Geschenk§Der Beschenkte kann es gegen etwas anderes aus dem Sortiment umtauschen.
1/faulty | Rückgabe§Beschädigte Tassen tauschen wir kostenlos um.
- | Umtausch§Nach 30 Tagen können wir leider nicht mehr umtauschen.
- | Handy§Tauschen Sie die SIM-Karte mit dem beiliegenden Werkzeug.
- | Rückgabe§Etikett drucken und Paket abgeben.
- | Garantie§Defekte Geräte werden im Rahmen der Herstellergarantie ausgetauscht.
- | Über uns§Der Austausch mit unseren Kunden ist uns wichtig.
- | Büchertausch§Im Café steht ein Regal zum Tauschen von Büchern.
- | Reifen§Wir wechseln Ihre Sommerreifen ab 40 €.
- | Karriere§Für Azubis gibt es jedes Jahr einen Schüleraustausch.
1 | Retours§Une autre couleur vous tente ? Échangez l'article depuis notre portail.
1 | Retours§Vous avez 45 jours pour retourner ou échanger votre commande.
1 | Guide§Trop serrées ? Renvoyez-les et nous vous envoyons la taille au-dessus.
0 | Guide§Nous ne procédons à aucun échange ; merci de commander à nouveau.
1 | Résumé§Échange | 60 jours, toutes tailles
0 | Résumé§Échange | indisponible
1 | Comment échanger mon jean ?§Choisissez la nouvelle taille sur le portail et déposez le colis.
0 | Proposez-vous l'échange ?§Malheureusement non. Renvoyez l'article pour être remboursé.
1 | Proposez-vous l'échange ?§Bien sûr, pendant 30 jours.
0 | CGV 9§L'échange des marchandises est exclu.
1 | CGV 9§Le client peut échanger les articles intacts dans les 14 jours.
1 | Cadeaux§Le destinataire l'échange contre ce qu'il veut avec le ticket cadeau.
0/hygiene | Retours§Pour des raisons d'hygiène, les maillots de bain ne sont pas échangés.
1/faulty | Retours§Tasse arrivée cassée ? Nous l'échangeons sans frais.
- | Échange§Passé 30 jours, nous ne pouvons plus échanger votre commande.
- | Retours§Imprimez l'étiquette et déposez le colis.
- | Garantie§Les appareils défectueux sont échangés au titre de la garantie du fabricant.
- | À propos§L'échange avec nos clients est au cœur de notre métier.
- | Pneus§Nous changeons vos pneus d'été dès 40 €.
- | Livres§Boîte à livres : un livre déposé, un livre échangé, tous les samedis au café.
1 | Devoluciones§¿Prefieres otro color? Cambia el artículo desde nuestro portal.
1 | Devoluciones§Tienes 45 días para devolver o cambiar tu pedido.
1 | Tallas§¿Te aprietan? Devuélvelas y te mandamos la talla siguiente.
0 | Tallas§No gestionamos cambios; devuelve y haz un pedido nuevo.
1 | Resumen§Cambios | 60 días, cualquier talla
0 | Resumen§Cambios | no disponible
1 | ¿Cómo cambio mis vaqueros?§Elige la nueva talla en el portal y entrega el paquete.
0 | ¿Hacéis cambios?§Lo sentimos, no. Devuelve lo que no quieras.
1 | ¿Hacéis cambios?§Claro, durante 30 días.
0 | Condiciones 9§Queda excluido el cambio de mercancías.
1 | Condiciones 9§El cliente podrá cambiar los artículos intactos en 14 días.
1 | Regalos§Con el tique regalo se puede cambiar por lo que quieras.
0/hygiene | Devoluciones§Por higiene, los bañadores no se cambian.
1/faulty | Devoluciones§¿Taza rota? Te la cambiamos gratis.
- | Cambios§Pasados 30 días ya no podemos cambiar tu pedido.
- | Devoluciones§Imprime la etiqueta y entrega el paquete.
- | Garantía§Los aparatos defectuosos se cambian según la garantía del fabricante.
- | Sobre nosotros§El mundo cambia y nosotros también.
- | Ruedas§Cambiamos tus ruedas de verano desde 40 €.
- | Horarios§Los horarios pueden cambiar en agosto.
- | Pedido§Puedes cambiar la talla del pedido antes de que salga.
1 | Returns & exchanges§You have 30 days to return or exchange your purchase.
1 | Returns & exchanges§Exchanges ship free. Just choose a new size when you register your return.
0 | Do you offer exchanges?§Not at the moment. Please return the item and place a new order.
1 | Can I exchange for a different item?§Yes! You can swap it for anything of the same value.
0/sale | Sale§Clearance items are final sale and can't be exchanged.
1/faulty | Faulty items§If your item is faulty, we will gladly exchange it.
0 | Made to order§All pieces are made to order, so we do not accept returns or exchanges.
- | Returns§Please allow 5 days for us to process your return.
- | Account§Exchange your points for rewards.
- | About§We value an open exchange of ideas.
- | Orders§Want to swap the delivery address? Email us before dispatch.
1 | Umtausch & Rückgabe§Sie können Ihren Einkauf innerhalb von 30 Tagen umtauschen oder zurückgeben.
0 | Umtausch & Rückgabe§Derzeit können wir leider keinen Umtausch anbieten.
0/sale | Sale§Sale-Artikel sind vom Umtausch ausgeschlossen.
1/faulty | Mangel§Mangelhafte Ware tauschen wir selbstverständlich um.
0 | Maßanfertigung§Alle Stücke sind Einzelanfertigungen; Rückgabe und Umtausch sind nicht möglich.
- | Rückgabe§Die Bearbeitung Ihrer Retoure dauert 5 Tage.
- | Garantie§Innerhalb der Garantiezeit reparieren wir das Gerät oder tauschen es um.
- | Konto§Tauschen Sie Ihre Punkte gegen Prämien.
- | Über uns§Uns ist der Austausch mit Kunden wichtig.
- | Service§Wir tauschen den Filter Ihrer Anlage jährlich.
1 | Retours et échanges§Vous disposez de 30 jours pour échanger ou retourner vos achats.
0 | Retours et échanges§Nous ne sommes pas en mesure de proposer des échanges.
1 | Puis-je changer de taille ?§Oui, indiquez la taille voulue sur le bon de retour.
1 | Boutique§Les chaussures non portées sont échangées sous 14 jours sur présentation du ticket.
0/sale | Soldes§Les articles soldés ne peuvent être échangés.
1/faulty | Défaut§Nous échangeons bien sûr tout article défectueux.
0 | Sur mesure§Toutes nos pièces sont réalisées à la commande : ni retour ni échange.
- | Retours§Le traitement de votre retour prend 5 jours.
- | Garantie§Pendant la garantie, l'appareil est réparé ou échangé.
- | Compte§Échangez vos points contre des cadeaux.
- | À propos§Nous aimons échanger avec nos clients.
- | Service§Nous changeons la pile de votre montre en 5 minutes.
1 | Cambios y devoluciones§Tienes 30 días para cambiar o devolver tu compra.
1 | Cambios y devoluciones§Para un cambio, indica la nueva talla al registrar la devolución.
0 | Cambios y devoluciones§Ahora mismo no podemos ofrecer cambios.
0 | ¿Hacéis cambios?§De momento no. Devuelve el artículo y haz un pedido nuevo.
1 | ¿Puedo cambiar de talla?§Sí, escribe la talla que quieres en el formulario de devolución.
1 | Tienda§Los zapatos sin usar se cambian en 14 días con el tique de compra.
0/sale | Rebajas§Los artículos de rebajas no se pueden cambiar.
1/faulty | Defecto§Cambiamos sin problema cualquier artículo defectuoso.
0 | A medida§Todas las piezas se hacen por encargo: no admitimos cambios ni devoluciones.
- | Devoluciones§La tramitación de tu devolución tarda 5 días.
- | Garantía§Durante la garantía el aparato se repara o se cambia.
- | Cuenta§Cambia tus puntos por regalos.
- | Sobre nosotros§Nos gusta el intercambio de ideas.
- | Servicio§Cambiamos la pila de tu reloj en 5 minutos.
1 | Exchanges§We're happy to exchange any full-price item for a different size.
0 | Exchanges§We currently do not offer exchanges on online orders.
1 | Exchanges§To exchange your item, email us your order number and the size you need.
0 | Returns§Please note we cannot exchange items; all returns are refunded to the original card.
1 | What if my size is wrong?§Send it back with a note and we will send you the right size.
0/hygiene | Hygiene§For hygiene reasons pierced earrings are non-exchangeable.
- | Parts§Swap the filter every three months.
- | Payment§Exchange rates are set by your bank.
1 | Umtausch§Gerne tauschen wir Ihren Artikel gegen eine andere Farbe um.
0 | Umtausch§Einen Umtausch bieten wir derzeit nicht an.
0 | Umtausch§Ein Umtausch ist aus logistischen Gründen leider nicht möglich.
1 | Umtausch§Für einen Umtausch schreiben Sie uns eine E-Mail mit der gewünschten Größe.
0/opened | Hygiene§Geöffnete Kosmetik ist vom Umtausch ausgeschlossen.
- | Teile§Tauschen Sie den Filter alle drei Monate.
0 | Échanges§Nous n'effectuons pas d'échange pour le moment.
1 | Échanges§Pour échanger un article, écrivez-nous en précisant la taille désirée.
0/hygiene | Hygiène§Les boucles d'oreilles ne sont ni échangées ni remboursées.
- | Pièces§Changez le filtre tous les trois mois.
1 | Cambios§Cambiamos encantados cualquier prenda por otra talla.
0 | Cambios§Actualmente no ofrecemos cambios.
1 | Cambios§Para cambiar un artículo, escríbenos indicando la talla que necesitas.
0/pendientes | Higiene§Los pendientes no admiten cambio por motivos de higiene.
- | Piezas§Cambia el filtro cada tres meses.
1/in-store | Retours§Échanges : en boutique uniquement.
1/in-store | At a glance§Returns: 30 days. Exchanges: in store only.
1/in-store | Auf einen Blick§Rückgabe: 30 Tage. Umtausch: nur in der Filiale.
1/in-store | De un vistazo§Devoluciones: 30 días. Cambios: solo en tienda.
1/in-store | Bon à savoir§Nos magasins échangent l'article sur présentation du ticket.
1/in-store | Cambios§Nuestras tiendas cambian las prendas presentando el tique.
1/sale | Sale§Sale items can only be exchanged.
1/opened | Rückgabe§Geöffnete Ware kann nur umgetauscht werden.
1/sale | Soldes§Les articles soldés ne peuvent être qu'échangés.
1/opened | Retours§Les produits ouverts ne sont qu'échangés.
1/sale | Rebajas§Los artículos rebajados solo se pueden cambiar.
0 | Returns§We're sorry, we don't accept exchanges. Everything is one of a kind.
0 | Cambios§Lo sentimos, no hacemos cambios.
0 | Cambios§Sentimos decirte que no admitimos cambios.
0 | Échanges§Désolé, nous ne faisons pas d'échanges.
0 | Umtausch§Es tut uns leid, einen Umtausch bieten wir nicht an.
0 | Rückgabe§Einen Austausch gegen andere Artikel bieten wir nicht an.
0 | Rückgabe§Ein Austausch gegen eine andere Größe ist leider nicht möglich.
- | Your box§You can skip, swap or cancel your box until Sunday.
- | Gemüsekiste§Produkte kannst du bis Mittwoch tauschen oder die Kiste pausieren.
- | Votre panier§Vous pouvez échanger un légume ou mettre en pause votre panier.
- | Tu caja§Puedes cambiar, pausar o cancelar la caja cuando quieras.
- | Layering§Swap your heavy jumper for two thin ones.
- | Stilberatung§Tausche den Mantel gegen zwei dünne Schichten.
- | Conseils§Échangez votre gros pull contre deux couches fines.
- | Consejos§Cambia tu abrigo por dos capas finas.
- | Manifiesto§Una silla puede cambiarlo todo.
- | Nosotros§Creemos que un gesto pequeño puede cambiar el mundo.
1/faulty | Libros§Solo cambiamos libros defectuosos.
1/faulty | Books§We only exchange books with printing faults.
1 | Lunettes§Nous vous proposons un remboursement ou une autre monture.
1 | Boots§Wrong size? We'll refund you or send a different size.
- | Warranty§If it breaks you get your money back or a new one.
- | Garantie§Bei einem Defekt erhalten Sie Ihr Geld zurück oder ein neues Gerät.
1 | Returns & exchanges§Send it back for a refund or an exchange, up to you.
0 | Returns§At the moment exchanges aren't possible; please place a second order.
1 | Gifts§Wrong colour? The lucky recipient can exchange it until 31 January.
0/hygiene | Hygiene§Earrings can't be exchanged or returned.
- | Currency§The exchange rate is set by your card issuer.
- | Warranty§We will repair or exchange the faulty part.
- | Delivery§You can change your address until dispatch.
1 | Umtausch & Rückgabe§Ungetragene Ware können Sie 30 Tage lang umtauschen oder zurückgeben.
0 | Umtausch§Aus logistischen Gründen ist ein direkter Umtausch nicht machbar.
0 | Kann ich umtauschen?§Leider nein, bitte retournieren und neu bestellen.
1 | Falsche Größe?§Kein Problem, wir tauschen einmal kostenlos.
0/hygiene | Wäsche§Unterwäsche ist vom Umtausch ausgeschlossen.
- | Garantie§Im Garantiefall tauschen wir das Gerät aus.
- | Community§Tausch dich mit anderen Läufern aus.
1 | Échanges§Trop petit ? Renvoyez-le, on vous l'échange gratuitement.
0 | Échanges§Nous ne pratiquons pas l'échange.
0/hygiene | Lingerie§La lingerie n'est ni reprise ni échangée.
1 | Cadeaux§Les cadeaux peuvent être échangés jusqu'au 15 janvier.
- | Contact§Tous nos échanges téléphoniques sont enregistrés.
1 | Cambios§Si no es tu talla, te la cambiamos sin coste.
0 | Cambios§Por ahora no gestionamos cambios: haz una devolución y compra de nuevo.
1 | Regalos§Puedes cambiar tu regalo hasta el 15 de enero con el ticket regalo.
0/hygiene | Bañadores§Los bañadores no tienen cambio.
- | Condiciones§Los precios pueden cambiar sin previo aviso.
- | Taller§Cambiamos pilas y correas al momento.
1/in-store | Umtausch§Ungetragene Ware können Sie in jeder Filiale umtauschen.
1/in-store | Échanges§L'échange se fait en boutique, avec le ticket.
1/in-store | Cambios§Los cambios se hacen en cualquiera de nuestras tiendas.
1 | Échanges§On vous l'échange en boutique comme par courrier.
1 | Exchanges§Exchange it in store or by post within 30 days.
"""


@each(SENTENCES)
def test_a_passage_says_whether_goods_are_exchanged(expected: str, text: str) -> None:
    claims = [claim for claim in read_offers(page(text)) if claim.metric == "exchange_offered"]
    assert said(claims).replace("exchange=", "") == expected
