"""Exchanges told without the word: what goes back, what comes for it, and what is none."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

EXCHANGES = """
1 | Unwanted parts§Bring unfitted parts back within 60 days and pick something else from the \
shelf.
1 | Gifts§Got two of the same? Hand one in at the till and walk out with another title.
1 | Helmets§Too tight? Send it back and we'll post the next size up, free of charge.
1 | Returns§You may return your purchase for store credit or trade it for another product of \
equal value.
1 | Paint§Not the shade you hoped for? We'll switch any unopened tin for a different colour.
1 | Returns§In place of a refund you can have another item.
1 | Swaps§You have six weeks to swap anything you haven't used.
1 | Table§Refunds: 30 days | Exchanges: 60 days
1 | Returns§Exchange items leave our warehouse the day your parcel comes in.
1 | Exchange service§We collect the wrong size and hand you the right one at the door.
1 | Returns§You decide whether you get your money back or something different.
1 | Gift receipts§With a gift receipt the recipient can choose something else in store.
1 | Returns§Wrong size ordered? A replacement in the correct size is on its way as soon as we \
scan your return.
1 | Returns§We are happy to take it back in exchange for any other frame.
0 | FAQ§Can I get a different size instead? Sadly that's not something we do.
0 | FAQ§Do you offer swaps? Not at the moment.
1 | Umtausch§Der Umtauschartikel geht raus, sobald Ihr Paket bei uns gescannt wurde.
1 | Größenservice§Die falsche Größe nimmt der Bote gleich wieder mit, die richtige bringt er.
1 | Rückgabe§Bringen Sie ungeöffnete Farbe zurück und suchen Sie sich einen anderen Ton aus.
1 | Geschenke§Doppelt geschenkt? Bei uns gibt es dafür einfach etwas anderes.
1 | Rückgabe§Auf Wunsch erhalten Sie statt des Geldes einen anderen Artikel.
1 | Rückgabe§Nicht das Richtige? 30 Tage lang dürfen Sie sich etwas anderes aussuchen.
1 | Tausch§Wer sich vergriffen hat, tauscht binnen 14 Tagen an der Kasse.
1 | Ersatzteile§Unverbaute Teile können innerhalb von 90 Tagen gegen passende eingetauscht werden.
1 | Rückgabe§Sie können wählen: Geld zurück oder anderes Modell.
1 | Rückgabe§Wir schicken Ihnen gern die nächste Größe, sobald die alte bei uns eintrifft.
0 | FAQ§Kann ich gegen eine andere Größe tauschen? Das bieten wir derzeit leider nicht an.
0 | FAQ§Tauscht ihr auch um? Nein.
0 | Rückgabe§Einen Umtausch im eigentlichen Sinn kennen wir nicht, bitte bestellen Sie die \
gewünschte Größe neu.
1 | Animalerie§Le sac ne plaît pas ? Rapportez-le et repartez avec une autre recette.
1 | Retours§Vous avez le choix entre un avoir, un autre article ou votre argent.
1 | Échanges§Le livreur reprend la mauvaise taille et vous remet la bonne.
1 | Retours§En lieu et place du remboursement, vous pouvez choisir un autre produit.
1 | Retours§Jusqu'à 30 jours : remboursement. Au-delà et jusqu'à 60 jours : échange.
1 | Échange ou avoir§L'article est échangé ou donne droit à un avoir.
0 | FAQ§Puis-je échanger ? Pas pour l'instant, hélas.
0 | Retours§Nous n'effectuons que des remboursements, jamais d'échange.
0 | FAQ§Proposez-vous l'échange de taille ? Ce service n'existe pas chez nous.
1 | Cambios§El artículo de cambio sale de nuestro almacén al día siguiente.
1 | Compra§Tienes 15 días para devolverlo y 30 para cambiarlo.
1 | Tallas§¿No es tu talla? El mensajero te lleva la correcta y recoge la otra.
1 | Devoluciones§Puedes elegir entre tu dinero u otro producto.
1 | Regalos§¿Te regalaron algo repetido? Tráelo con el ticket regalo y llévate otra cosa.
1 | Devoluciones§En lugar del reembolso puedes pedir otro modelo.
1 | Cambios§Cámbialo antes de 30 días.
1 | Política§Todo cambio se realiza con boleta dentro de 10 días.
1 | Cambios§Los cambios siguen siendo posibles hasta un mes después de la compra.
0 | Preguntas§¿Se puede cambiar la talla? De momento no.
0 | Preguntas§¿Hacen cambios? Lamentablemente no ofrecemos esa opción.
0 | Devoluciones§No gestionamos cambios directos: devuelve y vuelve a comprar.
1 | Plants§If the pot is the wrong size for your windowsill, bring it in and we'll swap it.
1 | Our shop§Receipts matter: with one you can change anything for something else of the same \
price.
1 | Tools§Bought the wrong bit set? Within 28 days the counter will change it.
1 | Policy§Unopened items may go back for an exchange or your money.
1 | FAQ§How do exchanges work? Fill in the slip, put it in the parcel and name the item you'd \
like.
1 | Returns§Return it for a different one or for a refund, as you wish.
1 | Gifts§The person you gave it to can swap it until 15 January.
1 | Sheet music§Wrong key? Exchange it for the right one, no fuss.
1 | Trade counter§Ordered too many or the wrong kind? We exchange full boxes.
1 | Returns§We don't do refunds on change of mind but we will exchange.
1 | Pet food§Fussy eater? Exchange the bag for a different flavour, opened or not.
0 | Terms§All sales final. No refunds or exchanges.
0 | Returns§We've stopped doing exchanges.
0/bedding | Returns§Bedding is the one thing we won't exchange.
0/hygiene | Returns§We cannot swap earrings, for reasons of hygiene.
1 | Umtausch§Binnen eines Monats tauschen wir jedes Buch ohne Knick.
1 | Rückgabe§Wollen Sie lieber etwas anderes, legen Sie einfach einen Zettel ins Paket.
1 | Leuchten§Wirkt der Schirm zu groß, nehmen wir ihn zurück und geben Ihnen einen kleineren.
1 | Rückgabe§Erstattung oder Ersatz durch einen anderen Artikel, ganz wie Sie möchten.
1/members | Kundenkarte§Mit Karte haben Sie 60 statt 30 Tage Zeit zum Umtauschen.
1 | Noten§Falsche Tonart erwischt? Wir tauschen das Heft gegen die richtige.
1 | Geschenk§Auch der Beschenkte darf umtauschen, bis Ende Januar.
1 | Service§Umtausch ohne Kassenbon? Geht, wenn Sie mit Karte gezahlt haben.
1 | Rückgabe§Ihr Recht auf Umtausch erlischt nach 30 Tagen.
0 | AGB§Umtausch und Rückgabe sind ausgeschlossen.
0 | Rückgabe§Wir tauschen grundsätzlich nicht, sondern erstatten.
0/zuschnitte | Umtausch§Vom Umtausch ausgenommen sind Zuschnitte.
0/hygiene | Hygiene§Ohrstecker können wir leider nicht zurücknehmen oder tauschen.
1 | Échanges§Vous disposez d'un mois pour venir échanger un produit non ouvert.
1/in-store | Retours§Mauvaise référence ? On vous la change au comptoir.
1 | Cadeaux§La personne qui a reçu le cadeau peut l'échanger jusqu'au 15 janvier.
1 | Retours§Nous reprenons l'article et vous en proposons un autre, à votre goût.
1 | Retours§Remboursé ou échangé, selon votre préférence.
1 | Partitions§Vous vous êtes trompé de tonalité ? L'échange se fait sans discussion.
1 | Aide§Pour un échange, cochez « autre taille » et glissez le bon dans le colis.
1 | Croquettes§Il n'en veut pas ? On vous échange le sac, même entamé.
0 | CGV§Ni repris, ni échangé.
0 | Retours§Le site ne gère pas les échanges.
0/oreilles | Retours§Les boucles d'oreilles sont exclues de tout échange.
0/opened | Hygiène§Impossible d'échanger un matelas déballé.
1 | Cambios§Dispones de un mes para cambiar cualquier producto sin abrir.
1 | Ayuda§Para cambiar tu compra ven con el ticket a cualquiera de nuestras tiendas.
1 | Devoluciones§Te devolvemos el dinero o te damos otro producto, como tú quieras.
1 | Regalos§Quien recibió el regalo puede cambiarlo hasta el 15 de enero.
1 | Partituras§¿Te equivocaste de tono? Lo cambiamos sin problema.
1 | Política§Se aceptan cambios con la etiqueta puesta.
1 | Mascotas§¿No le gusta? Cámbialo por otro sabor, aunque esté abierto.
1 | Local§Los cambios se hacen de lunes a viernes.
0 | Condiciones§No hay cambios ni devoluciones.
0 | Web§La tienda online no realiza cambios.
0/pendientes | Higiene§Los pendientes no tienen cambio.
0/sale | Outlet§Artículos de outlet: sin cambio.
1 | Pharmacy§Unopened supports can be traded for a different size if the first one doesn't sit \
well.
1 | Exchanges§Tell us the size you'd prefer and we'll hold it for you until your parcel reaches \
us.
1 | Table§Exchange | Free, 45 days
1 | Cycling shoes§Not a perfect fit? Swap sizes as often as it takes.
1 | Orders§For exchanges, include the packing slip and circle the new size.
1 | Our promise§If your child would rather have the red one, pop in with the blue one and we'll \
swap.
1 | Returns§Items bought in error may be exchanged but not refunded.
1/sale | Sale§Sale items: exchange only.
1 | Help§The exchange was free and so was the postage? Yes, that's how we do every exchange.
1 | Boots§Try them indoors. If they pinch, we'll send you the next half-size and a label for the \
old pair.
1 | Returns§Refund, store credit or exchange: it's your call.
0/trade | Wholesale§Trade orders cannot be returned or swapped.
0 | Exchanges§Because our stock is so small, exchanges aren't possible; we refund instead.
0 | Returns§We're sorry, but we're unable to swap sizes.
1 | Matratzen§Zu hart? In den ersten 60 Nächten wechseln wir kostenlos auf den weicheren Kern.
1 | Farben§Ungeöffnete Eimer tauschen wir gegen einen anderen Ton.
1 | Service§Sie haben sich im Maß geirrt? Kein Thema, wir tauschen die Leiste.
1 | FAQ§Wie läuft ein Umtausch ab? Sie legen den ausgefüllten Schein bei und nennen die \
Wunschgröße.
1 | Rücksendung§Auf dem Retourenschein kreuzen Sie „Umtausch“ an.
1/sale | Sale§Sale-Artikel: nur Umtausch.
1 | Versprechen§Umtausch? Aber klar, bis zu acht Wochen lang.
1 | Schuhe§Drückt der Stiefel, bekommen Sie die halbe Nummer größer.
1 | Konditionen§Umtausch oder Gutschrift bis 6 Wochen nach Kauf gegen Vorlage des Bons.
1/in-store | Laden§Im Laden Gekauftes tauschen wir im Laden.
1 | Retoure§Statt das Geld zurückzunehmen, können Sie sich im Portal auch für ein anderes \
Produkt entscheiden.
0/restposten | Restposten§Restposten sind von Rückgabe und Umtausch ausgeschlossen.
0 | Versand§Umtausch per Post? Das können wir logistisch nicht leisten.
0 | Umtausch§Leider können wir Artikel nicht direkt umtauschen. Bitte retournieren Sie und \
bestellen neu.
1 | Literie§Trop ferme ? Nous remplaçons gratuitement votre matelas par un plus souple au cours \
des 60 premières nuits.
1 | Peinture§Pot non ouvert ? Échangez-le contre une autre teinte.
1 | FAQ§Comment se passe un échange ? Joignez le bon rempli et précisez la taille voulue.
1/sale | Soldes§Articles soldés : échange uniquement.
1 | Modalités§Échange ou avoir dans les 6 semaines, ticket exigé.
1 | Cadeau§Le destinataire peut venir le troquer contre un autre modèle.
1 | Retours§Plutôt qu'un remboursement, demandez un autre coloris.
0/sale | Déstockage§Les fins de série ne peuvent faire l'objet ni d'un échange ni d'un \
remboursement.
0 | Retours§Nous ne faisons pas d'échange : le plus simple est de renvoyer puis de recommander.
1 | Colchones§¿Demasiado firme? En las primeras 60 noches te lo cambiamos por uno más blando.
1 | Pinturas§¿Lata sin abrir? Cámbiala por otro tono.
1 | Preguntas§¿Cómo hago un cambio? Incluye el formulario e indica la talla nueva.
1/sale | Rebajas§Artículos rebajados: solo cambio.
1 | Calzado§¿Te aprieta? Te mandamos medio número más.
1 | Condiciones§Cambio o vale en 6 semanas presentando el ticket.
1 | Devoluciones§Si lo prefieres, en vez de devolverte el dinero te enviamos otro color.
1 | Regalo§Quien lo recibe puede venir a cambiarlo por otro modelo.
0/saldos | Liquidación§Los saldos no tienen cambio ni devolución.
0 | Web§No realizamos cambios: devuelve el producto y haz otra compra.
1 | Policy§Goods can be exchanged when presented with proof of purchase.
1 | Glasses§Frames you don't love after a week can be swapped for another pair.
1 | Till receipt§Exchange or refund within 28 days with this receipt.
1 | Account§In "My orders" pick the item, press "Exchange" and choose its replacement size.
1 | Games§Opened it? Then exchange only, for something of equal value.
1 | Tyres§Fitted rims can't come back; boxed ones we'll gladly exchange.
1 | Your rights§Beyond your legal rights, we give you 100 days to exchange or return.
0 | FAQ§Is it possible to swap for another colour? No, please return and reorder.
0/lots | Auction§Auction lots are sold as seen and we do not entertain exchanges.
1 | Wolle§Falsche Partie? Unbenutzte Knäuel tauschen wir gegen passende.
1 | Kassenbon§Umtausch nur mit Bon innerhalb von 14 Tagen.
1 | Konto§Im Konto Artikel auswählen, „Tauschen“ anklicken, neue Größe angeben, fertig.
1 | Extra§Über das Gesetz hinaus haben Sie 100 Tage Zeit für Umtausch oder Rückgabe.
0/ersteigertes | Auktion§Ersteigertes ist vom Umtausch ausgeschlossen und wird nicht \
zurückgenommen.
0 | FAQ§Kann ich die Farbe tauschen? Nein, bitte zurücksenden und neu bestellen.
1 | Laine§Bain différent ? Nous échangeons les pelotes non entamées.
1 | Ticket§Échange ou remboursement sous 14 jours avec ce ticket.
1 | Lunettes§La monture ne vous plaît plus après une semaine ? Elle peut être échangée contre \
une autre.
1 | Compte§Dans « Mes commandes », cliquez sur « Échanger » puis indiquez la taille.
1 | Plus§En plus de vos droits légaux, vous avez 100 jours pour échanger ou rendre.
0 | FAQ§Est-il possible d'échanger contre une autre couleur ? Non, il faut renvoyer et \
recommander.
0/adjuges | Enchères§Les lots adjugés ne sont ni échangés ni repris.
1 | Ticket§Cambio o devolución en 14 días con este ticket.
1 | Gafas§¿La montura ya no te gusta? Puedes cambiarla por otra durante una semana.
1 | Cuenta§En «Mis pedidos» pulsa «Cambiar» e indica la talla nueva.
1 | Extra§Además de tus derechos legales, tienes 100 días para cambiar o devolver.
0 | Preguntas§¿Se puede cambiar por otro color? No, tienes que devolverlo y volver a pedirlo.
0/adjudicados | Subastas§Los lotes adjudicados no se cambian ni se devuelven.
1 | Hats§Hat too snug? Return it unworn and we will send you one a size larger.
1 | Bedding§Unopened duvets may be exchanged for a lighter tog inside 30 days.
1/christmas | Christmas§Christmas gifts can be exchanged until the end of January.
1 | Quick guide§Exchange: yes, in 30 days, with tags.
1 | Bikes§If the saddle doesn't suit you, we'll swap it for another within a month of purchase.
1 | Policy§You can opt for an exchange rather than a refund.
0 | Policy§Exchanges are unavailable online.
0/opened | Hygiene§Opened earphones are not exchangeable.
1 | Hüte§Hut zu eng? Ungetragen zurückschicken, wir senden eine Nummer größer.
1/christmas | Weihnachten§Weihnachtsgeschenke können bis Ende Januar umgetauscht werden.
1 | Kurz gesagt§Umtausch: ja, 30 Tage, mit Etikett.
1 | Räder§Passt der Sattel nicht zu Ihnen, tauschen wir ihn binnen eines Monats gegen einen \
anderen.
1 | Regeln§Statt einer Erstattung können Sie auch einen Umtausch wählen.
0 | Regeln§Online ist kein Umtausch möglich.
0/opened | Hygiene§Geöffnete Ohrhörer sind nicht umtauschbar.
1/christmas | Noël§Les cadeaux de Noël s'échangent jusqu'à fin janvier.
1 | En bref§Échange : oui, 30 jours, avec étiquette.
1 | Vélos§La selle ne vous convient pas ? Nous la remplaçons par une autre dans le mois suivant \
l'achat.
1 | Règles§Vous pouvez opter pour un échange plutôt qu'un remboursement.
0 | Règles§Les échanges ne sont pas disponibles en ligne.
0/opened | Hygiène§Les écouteurs ouverts ne sont pas échangeables.
1/christmas | Navidad§Los regalos de Navidad se pueden cambiar hasta finales de enero.
1 | En breve§Cambio: sí, 30 días, con etiqueta.
1 | Bicis§Si el sillín no te convence, te lo cambiamos por otro en el mes siguiente a la compra.
1 | Normas§Puedes optar por un cambio en lugar del reembolso.
0 | Normas§Los cambios no están disponibles en línea.
0/opened | Higiene§Los auriculares abiertos no se pueden cambiar.
"""
OTHERS = """
- | Filters§Swap the filter for a new one every six months.
- | Batteries§In the first six months we'll exchange it for a new one at no cost if it fails \
under the guarantee.
- | Measuring§Measure twice so that you won't have to change it later.
- | Delivery§If you want another date, change it in the tracking app.
- | Stock§If an item is out of stock we may send another colour.
- | Subscriptions§Not into this month's box? Swap it for another before the 5th.
- | Sizes§If you're between sizes choose the larger one.
- | Blog§My sister got another size in exchange for her scarf.
- | Substitutes§If we send a substitute you can hand it back to the driver.
- | Prams§When your child grows, swap the carrycot for the seat in seconds.
- | Community§Bring clothes you no longer wear and pick something else at our swap night.
- | Filter§Tauschen Sie den Filter alle drei Monate gegen einen neuen.
- | Pfand§Leere Flaschen bringen Sie zurück und nehmen volle mit.
- | Pflege§Passt die Bürste nicht mehr, setzen Sie eine neue ein.
- | Lieferung§Sie können den Liefertermin gegen einen anderen tauschen.
- | Garantie§Im Garantiefall erhalten Sie ein anderes Gerät.
- | Messen§Messen Sie genau, damit Sie später nicht umtauschen müssen.
- | Abo§Im Abo können Sie jede Sorte gegen eine andere tauschen.
- | Ersatz§Ist ein Artikel vergriffen, schicken wir eine andere Farbe.
- | Inzahlungnahme§Bringen Sie Ihr altes Rad, suchen Sie sich ein anderes aus.
- | Bausatz§Die Räder lassen sich gegen größere tauschen.
- | Conseil§Bien mesurer évite d'avoir à échanger.
- | Consigne§Rapportez la bouteille vide et repartez avec une pleine.
- | Garantie§Garantie 2 ans : appareil en panne échangé ou remboursé.
- | Livraison§Vous pouvez choisir un autre créneau.
- | Accessoires§Les bracelets s'échangent en un geste.
- | Abonnement§Remplacez la recette de la semaine par une autre.
- | Rupture§En cas de rupture, nous vous proposons une autre couleur ou le remboursement.
- | Reprise§Rapportez votre ancien téléphone et choisissez un autre modèle.
- | Avis§On m'a échangé ma robe en deux jours.
- | Entretien§Échangez la cartouche tous les deux mois contre une neuve.
- | Medidas§Mide bien y no tendrás que cambiarlo.
- | Baterías§Garantía de un año: la cambiamos por otra nueva sin costo.
- | Envases§Trae tu envase vacío y llévate otro lleno.
- | Suscripción§Puedes cambiar tu café por otro cada mes.
- | Mantenimiento§Cambie el filtro por otro nuevo cada año.
- | Agotados§Si no hay stock, te ofrecemos otro color o tu dinero.
- | Entrega§Elige otra fecha si no puedes recibirlo.
- | Accesorios§Las correas se cambian sin herramientas.
- | Plan renove§Trae tu vieja lavadora y llévate otra con descuento.
- | Pedido§Antes del envío puedes cambiar la talla en tu pedido.
- | Cookies§You can change your preferences for another setting at any time.
- | Maintenance§Replace the blade with a new one after 50 hours.
- | Delivery§Our drivers take the old mattress away and bring in the new one.
- | Delivery§If the courier leaves the wrong parcel, he will collect it and bring you the right \
one.
- | Recycling§Return five empty pots and get a new lipstick free.
- | Choosing§Can't decide? Choose another colour from the chart and order a sample.
- | Terms§We may exchange information with other companies within 30 days.
- | Warranty§Within two years we exchange faulty motors for another unit or give your money back.
- | Points§Collect stamps and swap them for another treat.
- | Modular§Swap the grey panel for another colour whenever you like; extra panels are sold \
separately.
- | Pre-order§Cancel or swap your pre-order for another item up to a day before it ships.
- | Membership§Members can swap one class for another within 24 hours.
- | Baby§Once he outgrows size 2, take the next size.
- | FAQ§Where can I change my delivery address? In your account.
- | Ausstattung§Wählen Sie zwischen Holz und einer anderen Farbe.
- | Akku§Der Akku lässt sich in Sekunden gegen einen anderen tauschen.
- | Altgeräte§Wir nehmen das alte Gerät mit und bringen das neue.
- | Treue§Zehn Stempel tauschen Sie gegen eine Packung Ihrer Wahl.
- | Forum§Tauschen Sie sich mit anderen Gärtnern aus.
- | Kleinanzeigen§Nutzer können Ware untereinander tauschen.
- | Datenschutz§Daten werden bis zu 30 Tage ausgetauscht.
- | Größe§Liegen Sie zwischen zwei Größen, nehmen Sie die nächste Größe.
- | Vorbestellung§Bis zum Versand können Sie den Artikel gegen einen anderen tauschen.
- | Fidélité§Échangez vos points contre un autre cadeau.
- | Tailles§Entre deux tailles, prenez la taille au-dessus.
- | Contact§Nos échanges sont enregistrés et conservés pendant 30 jours.
- | Modules§Les façades se changent pour une autre couleur.
- | Garantie§Pendant la garantie, l'appareil est échangé contre un neuf.
- | Précommande§Avant l'expédition vous pouvez remplacer l'article par un autre.
- | Recyclage§Rapportez cinq pots vides et choisissez un autre produit offert.
- | Entrega§Retiramos tu colchón viejo y dejamos el nuevo.
- | Puntos§Canjea tus puntos por otro regalo.
- | Condiciones§Los cambios en esta política entran en vigor en 30 días.
- | Tallas§Si dudas entre dos tallas, elige la otra más grande.
- | Garantía§En garantía te damos otro equipo o tu dinero.
- | Módulos§Los frentes se pueden cambiar por otro color cuando quieras.
- | Clima§Los cambios de temperatura dentro de tres meses pueden agrietarlo.
- | Mattress§Turn it every three months and swap ends.
- | Parts§To change the blade, remove the old one and insert another one.
- | Bundles§In the bundle builder you can swap the mug for a different one before checkout.
- | Insurance§Our partner insures your bike: if stolen you get another one or your money.
- | Care§Change socks daily for dry ones.
- | Exhibition§We lend tools; bring one back and take another.
- | Library§Toy library: return it within two weeks and choose another toy.
- | Loyalty§100 points give you a free item or a different treat.
- | Market§At Sunday's market you can swap plants with neighbours.
- | Software§You can exchange files for 30 days.
- | Error§If we sent the wrong one, you'll get the right one and we collect the first.
- | Ratings§"They swapped my boots within two days." - Carla
- | Wechselrahmen§Mit dem Wechselrahmen tauschen Sie Ihr Bild in Sekunden gegen ein anderes.
- | Zubehör§Die Düse können Sie gegen eine größere wechseln.
- | Konfigurator§Im Konfigurator können Sie die Beine gegen andere tauschen.
- | Verleih§Leihski bringen Sie zurück und nehmen ein anderes Paar.
- | Bewertung§„Mein Helm wurde innerhalb von drei Tagen umgetauscht.“
- | Wartung§Der Techniker tauscht die Pumpe vor Ort.
- | Termine§Sie können Ihren Termin bis 24 Stunden vorher tauschen.
- | Lieferfehler§Falsche Ware geliefert? Wir holen sie ab und bringen die richtige.
- | Configurateur§Dans le configurateur, échangez les pieds contre d'autres.
- | Location§Rapportez les skis loués et prenez une autre paire.
- | Avis§« Casque échangé en trois jours, bravo ! »
- | Entretien§Le technicien échange la pompe sur place.
- | Erreur§Nous nous sommes trompés de modèle ? On reprend le mauvais et on livre le bon.
- | Ludothèque§Rapportez le jeu et choisissez-en un autre.
- | Nouvelles§L'équipe change : une autre conseillère vous accueille en boutique.
- | Mode§Changez de couleur au fil des saisons.
- | Configurador§En el configurador cambia las patas por otras.
- | Alquiler§Devuelve los esquís alquilados y llévate otro par.
- | Opiniones§«Me cambiaron el casco en tres días.»
- | Mantenimiento§El técnico cambia la bomba en el sitio.
- | Error§¿Te enviamos otro modelo? Lo recogemos y te llevamos el correcto.
- | Novedades§Cambiamos de local: ven a conocer la otra tienda.
- | Precio§Los precios pueden cambiar por otros factores.
- | Horario§Cambiamos el horario en agosto durante dos semanas.
- | Bikes§Ask the workshop to swap your saddle for a different one while it's in for service.
- | Club§Swap recipes with other members every Tuesday.
- | Hire§Hire boots too small? Swap them at the hire desk for another size.
- | Delivery§You can change the delivery day for another one up to midnight.
- | Care§When the sponge wears out, change it for a new one.
- | News§We've exchanged our old van for an electric model.
- | Careers§Exchange students are welcome to apply for a summer job.
- | Rewards§Exchange your reward for any other treat in store.
- | Kitchen§Our filter jug takes cartridges that you swap every four weeks.
- | Recall§If your kettle is on the list we will replace it with another model or refund you.
- | Booking§Can't make the tasting? Pick another date.
- | Plants§If your plant dies in the first 30 days we'll send another one.
- | Trade-in§Bring in any old kettle and get another one for half price.
- | Preview§Try another colour with the swatch button.
- | Werkstatt§Auf Wunsch tauscht der Mechaniker den Sattel gegen einen anderen.
- | Verleih§Leihschuhe zu klein? An der Leihtheke tauschen wir sie gegen eine andere Größe.
- | Lieferung§Den Liefertag können Sie bis Mitternacht gegen einen anderen tauschen.
- | Neues§Wir haben unseren Transporter gegen ein anderes Modell getauscht.
- | Prämien§Ihre Prämie können Sie in jeder Filiale gegen eine andere tauschen.
- | Rückruf§Steht Ihr Kocher auf der Liste, tauschen wir ihn um oder erstatten den Preis.
- | Küche§Die Kartusche tauschen Sie alle vier Wochen.
- | Pflanzen§Geht die Pflanze in den ersten 30 Tagen ein, schicken wir eine neue.
- | Vorschau§Wählen Sie oben eine andere Farbe aus.
- | Filter§Wird das Wasser trüb, tauschen Sie den Filter innerhalb von zwei Tagen.
- | Atelier§À la demande, le mécanicien échange la selle contre une autre.
- | Location§Chaussures louées trop petites ? Échangez-les au comptoir location.
- | Livraison§Vous pouvez changer le jour de livraison pour un autre.
- | Actus§Nous avons échangé notre camion contre un modèle électrique.
- | Rappel§Si votre bouilloire est concernée, nous l'échangeons ou la remboursons.
- | Cuisine§La cartouche s'échange toutes les quatre semaines.
- | Plantes§Si la plante meurt dans les 30 jours, nous en envoyons une autre.
- | Aperçu§Choisissez une autre couleur ci-dessus.
- | Taller§A petición, el mecánico cambia el sillín por otro.
- | Alquiler§¿Botas de alquiler pequeñas? Cámbialas en el mostrador.
- | Entrega§Puedes cambiar el día de entrega por otro.
- | Noticias§Hemos cambiado la furgoneta por otro modelo.
- | Retirada§Si tu hervidor está en la lista, te lo cambiamos o te devolvemos el dinero.
- | Cocina§El cartucho se cambia cada cuatro semanas.
- | Plantas§Si la planta muere en los primeros 30 días te enviamos otra.
- | Vista§Elige otro color arriba.
- | Bikes§During a service we swap worn pads for new ones.
- | Warranty§If it breaks in the first year we swap it for another.
- | Energy§Swap your old bulbs for LED and save.
- | Food boxes§Allergic? Swap any meal for another recipe before Sunday.
- | Community§Our repair café exchanges tips every Friday.
- | Sizing§Unsure between two sizes? Get the larger one.
- | Packaging§We swapped plastic for paper last year.
- | Finance§Switch to another plan within 14 days.
- | Räder§Bei der Inspektion tauschen wir verschlissene Beläge.
- | Garantie§Geht es im ersten Jahr kaputt, tauschen wir es gegen ein anderes.
- | Energie§Tauschen Sie alte Birnen gegen LED.
- | Kochbox§Bis Sonntag können Sie jedes Gericht gegen ein anderes tauschen.
- | Verpackung§Wir haben Plastik gegen Papier getauscht.
- | Tarif§Wechseln Sie binnen 14 Tagen in einen anderen Tarif.
- | Vélos§Lors de la révision nous échangeons les patins usés.
- | Garantie§S'il casse la première année, nous l'échangeons contre un autre.
- | Énergie§Échangez vos vieilles ampoules contre des LED.
- | Box repas§Jusqu'au dimanche, échangez un plat contre un autre.
- | Emballage§Nous avons échangé le plastique contre le papier.
- | Bicis§En la revisión cambiamos las zapatas gastadas.
- | Garantía§Si se rompe el primer año, te lo cambiamos por otro.
- | Energía§Cambia tus viejas bombillas por LED.
- | Menús§Hasta el domingo puedes cambiar un plato por otro.
- | Embalaje§Hemos cambiado el plástico por papel.
"""


@each(EXCHANGES)
def test_another_thing_is_had_for_one_that_goes_back(expected: str, text: str) -> None:
    found = said(read_offers(page(text))).replace("exchange=", "")
    assert found == expected


@each(OTHERS)
def test_nothing_is_exchanged_that_no_shopper_brings_back(expected: str, text: str) -> None:
    assert "exchange" not in said(read_offers(page(text)))
    assert expected == "-"
