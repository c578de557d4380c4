"""Who pays for returns in orders, receipts, terms, questions and letters, and what is no return."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

SENTENCES = """
0 | Returns§You are responsible for the return shipping fees, which start at $7.
0 | Returns§A $6 processing fee will be subtracted from each refund.
1 | Returns§No postage necessary: the satchel you received doubles as a prepaid return bag.
1 | Returns§We email you a QR code; show it at any UPS Store and walk away. No charge, no printer.
1/members 0 | Membership§Insiders send things back for free; guests pay a $4.99 flat fee.
0 | Returns§Return freight and a 20% restocking charge are for the buyer's account.
0 | Terms§12. The Buyer shall return the Goods at its own risk and expense within seven days.
0 1/faulty | Terms§Unless the Goods are defective, all costs of return are for the Customer.
1 | §Didn't love it? Send it back on our dime within 45 days.
1 | §30-day returns. Return shipping: $0.
0 | §Returns: 30 days, buyer pays postage
1 | §Returns: 60 days, seller pays postage
0 | §30 days returns. Buyer pays for return shipping.
1 | §30 days returns. Seller pays for return shipping. See details
1/in-store 0 | Returns§Drop it off at one of our shops for free or post it back to us for £2.95.
1 | Order confirmed§Changed your mind? Your prepaid returns label is in the box - just stick it on.
0 | Returns§Please arrange and pay for your own courier.
0 | Returns§We're a tiny team and can't offer free returns, sorry!
1 | Our promise§Love it or send it back on us.
- | Exchanges§Postage on the replacement is on us; getting the first pair back to us is free too?
0 | FAQ§Is return shipping free? Unfortunately not. We deduct $8 from your refund.
1 | FAQ§Are returns free? They sure are.
1 | FAQ§Do I pay return postage? Nope.
0 | FAQ§Who covers the shipping if I return something? The shipping is on the customer.
0/furniture | Returns§For sofas a pick-up fee of £59 is charged.
1/GB 0/IE | Returns§Returns from the UK are free of charge; from Ireland they cost €5.
0 | Returns§The cost of shipping the item back is not included in the refund.
0 | Returns§Return postage will not be reimbursed.
0 | Returns§$5.95 will be deducted for use of our label.
- | Delivery§Free delivery over £40. Returns accepted within 28 days.
- | Returns§We refund the purchase price and the original delivery charge.
- | Returns§Your refund will not include delivery charges.
- | Price promise§Found it cheaper? We refund the difference, free of charge.
- | Cancellation§Cancel before we ship and we'll refund you at no cost.
- | Trade-in§Send us your old phone with our free label and we'll pay you cash.
- | Rental§When the hire period ends, return the suit in the prepaid bag.
- | Shipping§If a parcel comes back to us unclaimed, you pay for the second shipment.
- | Repairs§Send it to our workshop; return shipping after the repair is free.
- | Gift wrap§We wrap it for free; wrapped items can be returned.
- | Subscription§You can cancel free of charge at any time.
- | Returns§Keep the box. You'll need it to send the goods back to us.
- | Wholesale§Trade customers return unsold stock carriage paid.
0 | Rückgabe§Für Rücksendungen berechnen wir eine Pauschale von 3,95 Euro.
0 | Widerruf§Die Kosten der Rücksendung wird vom Käufer getragen.
1 | Rückgabe§Das Rücksendeporto geht selbstverständlich auf unsere Rechnung.
1 | Rückgabe§QR-Code im Kundenkonto erzeugen, am Paketshop vorzeigen, fertig - ohne Kosten für dich.
0 | Rückgabe§Wir stellen keine Retourenlabels zur Verfügung; das Porto zahlst du selbst.
0 | Rückgabe§Bitte frankieren Sie Ihre Rücksendung ausreichend.
1 | §Kauf auf Probe: 30 Tage testen, Rückversand inklusive
1 | §100 Tage Rückgabe | Rückversand: frei | Garantie 3 Jahre
0 | §14 Tage Rückgabe | Rückversand: Käufer
1/members 0 | Club§Clubmitglieder schicken kostenlos zurück, Gäste zahlen 2,95 € pro Paket.
1/in-store 0 | Rückgabe§In unseren Läden ist die Rückgabe gratis, per Post kostet sie 4,95 €.
1/DE 0/AT | Rückgabe§Retouren aus Deutschland sind kostenlos, aus Österreich kosten sie 6 €.
0 | Fragen§Sind Retouren gratis? Leider nein, wir ziehen 4,90 € ab.
1 | Fragen§Wer zahlt den Rückversand? Na, wir.
0 | Fragen§Was kostet eine Rücksendung? 3,50 Euro je Paket, die wir vom Guthaben abziehen.
1 | Bestellt§Gefällt nicht? Einfach Etikett aufkleben und ab zur Post, das Porto ist schon bezahlt.
0 | Liebe Kundin§Leider kann ich das Rückporto nicht übernehmen.
0/bulky | Rückgabe§Bei Sperrgut fällt für die Abholung eine Gebühr von 49 € an.
- | Versand§Ab 50 € liefern wir versandkostenfrei. Rückgabe innerhalb von 14 Tagen.
- | Rückgabe§Wir erstatten den Kaufpreis und die Hinsendekosten.
- | Altgeräte§Ihr altes Gerät nehmen wir kostenlos zurück.
- | Versand§Kommt das Paket als unzustellbar zurück, tragen Sie die Kosten des erneuten Versands.
- | Reparatur§Nach der Reparatur schicken wir das Gerät kostenfrei zurück.
- | Miete§Am Ende der Mietzeit senden Sie das Kleid mit dem frankierten Etikett zurück.
- | Rückgabe§Bitte heben Sie den Karton auf, Sie brauchen ihn für die Rücksendung.
0 | Retours§Les frais d'expédition du retour sont déduits du montant remboursé.
0 | Retours§Le client prend à sa charge les frais de renvoi.
0 | Retours§Si le retour est de votre fait, vous devrez prendre en charge les frais d'expédition.
1 | Retours§Un QR code suffit, rien à imprimer et rien à payer.
1 | Retours§On vous offre le retour, sans condition.
0 | Retours§Nous ne fournissons pas d'étiquette ; l'affranchissement est pour vous.
0 | Retours§Une participation de 3,90 € est retenue par colis retourné.
1/faulty 0 | Retours§Si l'erreur vient de nous, nous payons le retour. Sinon, il est à vos frais.
1 | §Retour sous 30 jours | Frais de retour : offerts
0 | §Retour sous 14 jours | Frais de retour : à la charge du client
1/members 0 | Le Club§Les membres renvoient gratuitement, les autres paient 3,99 €.
1/in-store 0 | Retours§Le retour est gratuit en magasin et coûte 4,50 € par la poste.
1/FR 0/BE | Retours§Retours gratuits en France ; depuis la Belgique, comptez 6 €.
0 | FAQ§Les retours sont-ils gratuits ? Non, les frais sont à votre charge.
1 | FAQ§Qui paie le retour ? C'est pour nous.
0 | FAQ§Combien coûte un retour ? 4,90 €, prélevés sur le remboursement.
0 | Chers clients§Je ne peux malheureusement pas prendre les frais de retour à ma charge.
0/furniture | Retours§Pour les canapés, l'enlèvement est facturé 59 €.
- | Livraison§Livraison offerte dès 50 €. Retours sous 14 jours.
- | Retours§Les frais de livraison initiaux vous sont remboursés.
- | Réparation§Après réparation, nous vous renvoyons l'appareil à nos frais.
- | Recyclage§Renvoyez vos anciennes lunettes gratuitement.
- | Retours§Pour un retour, conservez l'emballage d'origine.
- | Abonnement§Vous pouvez résilier sans frais.
0 | Devoluciones§El comprador se hará cargo de los gastos de envío de la devolución.
0 | Devoluciones§Los gastos de recogida serán por cuenta del cliente.
0 | Devoluciones§Se descontarán 4,95 € del reembolso por gastos de gestión de la devolución.
1 | Devoluciones§Te mandamos la etiqueta y no pagas nada.
1 | Devoluciones§La guía de regreso va incluida en tu paquete, sin costo.
0 | Devoluciones§No proporcionamos etiquetas; el envío de vuelta lo pagas tú.
0 | Devoluciones§El costo del envío de regreso es responsabilidad del cliente.
1 | §30 días de devolución | Envío de devolución: gratis
0 | §Devoluciones: 30 días, el comprador paga el envío
1/members 0 | Club§Los socios devuelven gratis, el resto paga 3,95 €.
1/in-store 0 | Devoluciones§En tienda la devolución es gratuita; por correo cuesta 4,95 €.
1/ES 0/PT | Devoluciones§Devoluciones gratuitas en España; desde Portugal cuestan 6 €.
0 | Preguntas§¿Las devoluciones son gratis? No, tienen un costo de $99.
1 | Preguntas§¿Quién paga la devolución? Nosotros.
0 | Preguntas§¿Cuánto cuesta devolver? 3,95 € por paquete.
1 | Pedido confirmado§¿No te convence? Pega la etiqueta prepagada y déjalo en cualquier punto.
0 | Querida clienta§Lamentablemente no puedo hacerme cargo del envío de vuelta.
0/furniture | Devoluciones§Para sofás, la recogida cuesta 59 €.
- | Envíos§Envío gratis desde 50 €. Devoluciones en 14 días.
- | Devoluciones§Te reembolsamos el precio y los gastos de envío iniciales.
- | Reparaciones§Tras la reparación te devolvemos el aparato sin coste.
- | Envíos§Si el paquete vuelve por dirección incorrecta, el reenvío corre por tu cuenta.
- | Reciclaje§Devuelve tus gafas viejas gratis en tienda.
- | Suscripción§Puedes cancelar sin coste.
- | Devoluciones§Guarda la caja por si quieres devolverlo.
0 | Terms§All return shipments must be sent carriage paid; C.O.D. shipments will be rejected.
1 | §45 days / free returns / 3-yr warranty
0 | §Returns accepted: yes, within 30 days. Return postage: buyer
1 | §Returns accepted: yes, within 30 days. Return postage: seller
1 | Basket§Free & easy returns for 60 days
1 | Basket§Returns? Always free, for 100 days.
0 | Receipt§Return within 14 days with this receipt. Mail returns: $5.99 fee applies.
1/in-store | Receipt§Bought online? Return it in any store at no cost to you.
0 1/faulty | Help§Postage back to us is at your own cost unless there's a fault.
1 | Help§A returns label is included in every box, prepaid, so there's nothing to pay.
0 | Help§Returning something? £2.50 will be docked from your refund.
0 | Help§Returns are no longer free: from now on £1.99 per parcel is charged.
1/orders over £40 | Help§Orders over £40 come with free returns.
0/sale | Sale§Sale items can be returned, but you'll have to pay the postage.
1/faulty | Broken?§Arrived damaged? We'll send a prepaid label so it costs you nothing to return.
0 | Letter§I'm afraid the postage for sending it back is yours, dear friends.
0 1/faulty | Help§Who pays to send it back? You do, except when the mistake is ours.
1 | Help§How much does it cost to return? It's free.
0 | Help§Do you provide a return label? No, you will need to pay for postage yourself.
1 | Help§Will you charge me for a return? No.
- | Help§Do I need the original box? No. Does delivery cost extra? No, it's free.
- | Help§Return to our homepage for free recipes.
- | Help§We'll return your deposit in full, free of charge.
- | Shipping§Rates: standard $5, express $15. Returns: see our policy.
- | Refunds§Refunds are processed free of charge by PayPal.
- | Warranty§During the warranty period we cover parts and labour.
- | Deliveries§If you miss the driver, the parcel is returned to the depot; redelivery costs £4.
- | Samples§Fabric samples are free and needn't be returned.
- | Blog§Why free returns are bad for the planet
- | Returns§Items must be returned in the original packaging; we may charge for missing parts.
- | Returns§Return the form to us by post or e-mail.
0 | § 6 Widerruf§Die unmittelbaren Kosten der Rücksendung der Waren sind von Ihnen zu tragen.
0 | AGB§Rücksendungen haben frei Haus zu erfolgen; unfreie Sendungen werden nicht angenommen.
1 | §45 Tage / Rückgabe gratis / 3 Jahre Garantie
0 | §Rückgabe: 30 Tage. Rückporto: Käufer
1 | §Rückgabe: 30 Tage. Rückporto: Verkäufer
1 | Warenkorb§Kostenlose & einfache Rückgabe, 60 Tage lang
0 | Kassenzettel§Umtausch binnen 14 Tagen. Postretouren: 5,99 € Gebühr.
1/in-store | Kassenzettel§Online gekauft? In jedem Markt kostenfrei zurückgeben.
0 | Hilfe§Vom Erstattungsbetrag gehen 2,50 € für die Retoure ab.
0 | Hilfe§Retouren sind nicht mehr kostenlos: pro Paket werden 1,99 € fällig.
1/orders over 40 € | Hilfe§Ab einem Warenwert von 40 € ist die Rücksendung für Sie gratis.
0/sale | Sale§Reduzierte Ware nehmen wir zurück, das Porto müssen Sie jedoch selbst bezahlen.
1/faulty | Kaputt?§Beschädigt angekommen? Dann schicken wir ein Gratis-Etikett für die Rücksendung.
0 1/faulty | Hilfe§Wer zahlt die Rücksendung? Sie, außer wir haben einen Fehler gemacht.
0 | Hilfe§Bekomme ich ein Retourenetikett? Nein, das Porto legen Sie bitte selbst aus.
1 | Hilfe§Kostet mich das etwas? Nein, die Rücksendung ist gratis.
0 | Brief§Das Rückporto geht leider auf eure Kappe, wir sind nur zu zweit.
- | Versand§Versandkosten: 4,90 €. Rückgabe: siehe dort.
- | Blog§Warum kostenlose Retouren der Umwelt schaden
- | Rückgabe§Fehlende Teile stellen wir in Rechnung.
- | Pfand§Das Pfand erstatten wir bei Rückgabe der Flaschen kostenlos.
0 | Article 6§Les coûts directs de renvoi du bien incombent au Consommateur.
0 | CGV§Les retours doivent être expédiés port payé ; tout envoi en port dû sera refusé.
1 | §45 jours / retour gratuit / garantie 3 ans
0 | §Retours : 30 jours. Port retour : acheteur
1 | §Retours : 30 jours. Port retour : vendeur
1 | Panier§Retours faciles et gratuits pendant 60 jours
0 | Ticket§Échange sous 14 jours. Retour par la poste : 5,99 €.
1/in-store | Ticket§Acheté en ligne ? Rapportez-le sans frais dans l'un de nos magasins.
0 | Aide§2,50 € seront retranchés de votre remboursement pour le retour.
0 | Aide§Le retour n'est plus gratuit : 1,99 € par colis.
1/orders over 40 € | Aide§Dès 40 € d'achat, le retour est offert.
0/sale | Soldes§Les articles soldés peuvent être retournés, mais le port reste à votre charge.
1/faulty | Cassé ?§Arrivé abîmé ? Nous vous envoyons une étiquette prépayée pour le retour.
0 1/faulty | Aide§Qui paie le renvoi ? Vous, sauf si l'erreur vient de nous.
0 | Lettre§Le renvoi est à vos frais, hélas, nous ne sommes que deux.
- | Livraison§Livraison : 4,90 €. Retours : voir notre politique.
- | Blog§Pourquoi les retours gratuits nuisent à la planète
- | Retours§Les pièces manquantes vous seront facturées.
0 | Cláusula 6§Los costes directos de devolución de los bienes serán asumidos por el Consumidor.
1 | §45 días / devolución gratis / garantía de 3 años
0 | §Devoluciones: 30 días. Portes de vuelta: comprador
1 | §Devoluciones: 30 días. Portes de vuelta: vendedor
1 | Cesta§Devoluciones fáciles y gratis durante 60 días
0 | Ticket§Cambios en 14 días. Devolución por correo: 5,99 €.
1/in-store | Ticket§¿Comprado en la web? Devuélvelo gratis en cualquiera de nuestras tiendas.
0 | Ayuda§Del reembolso se restarán 2,50 € por la devolución.
0 | Ayuda§Devolver ya no es gratis: se cobra 1,99 € por paquete.
1/orders over 40 € | Ayuda§A partir de 40 € la devolución es gratuita.
0/sale | Rebajas§Los artículos rebajados se pueden devolver, pero los portes los pagas tú.
1/faulty | ¿Roto?§¿Llegó dañado? Te mandamos una etiqueta prepagada para devolverlo.
0 1/faulty | Ayuda§¿Quién paga el envío de vuelta? Tú, salvo que el error sea nuestro.
1/ES 0/PT | Ayuda§En España devuelves gratis. Desde Portugal se aplica un cargo de 12 €.
0 | Carta§El envío de vuelta, por desgracia, va por tu cuenta.
- | Envíos§Envío: 4,90 €. Devoluciones: consulta nuestra política.
- | Blog§Por qué las devoluciones gratis dañan el planeta
- | Devoluciones§Las piezas que falten se cobrarán aparte.
0 | Cambios y devoluciones§Deberás enviarnos el producto por tu cuenta y cubrir el flete.
0 | Derecho a retracto§El despacho de vuelta lo paga el consumidor.
1 | Botón de arrepentimiento§Retiramos el producto de tu casa y no tenés que pagar nada.
- | Cancelling an order§Cancel before dispatch for a full refund; there's no charge for cancelling.
- | Refunds§Refunds go back to your card at no cost within five days.
- | Refunds§We refund the price you paid. Standard delivery is free on all orders.
- | Missing parcel§Not arrived? We'll resend it free of charge or refund you.
- | Gift cards§Not refundable. Postage is free for plastic cards.
- | Tickets§Tickets are refunded minus a $3 booking fee.
- | Price promise§Not the cheapest? We'll refund the difference at no charge.
- | Delivery§Not at home? The courier will try again for free.
- | Installation§Not confident? Our fitters will install it for free.
- | Spare parts§Doesn't fit? Our hotline is free of charge.
- | Repair service§Not working? Send it in, repairs under warranty are free and we cover the parts.
- | Membership§Not happy? Cancel any time and we'll refund the unused months, no fees.
- | Payment§Your card is only charged when we ship. Refunds are credited to the same card.
- | Exchanges§Doesn't fit? We'll exchange it and pay the postage on the new one.
- | Deposit§Your deposit of £50 is refunded when you return the machine in good order.
- | Store credit§Not refundable in cash, but there's no fee and no expiry.
- | Shipping§Shipping costs are refunded only if the whole order is cancelled.
- | Restocking§If parts are missing we deduct their value from the refund.
- | Delivery§Delivery costs £4.95 and isn't refundable.
- | Classes§If you can't make it, tell us 48 hours ahead and your fee is refunded in full.
- | Gift wrapping§Costs £3.50 per item, not refundable.
- | Customs§Import duties are payable by the customer and won't be refunded.
- | Stornierung§Vor dem Versand stornieren Sie kostenlos, der Betrag wird sofort erstattet.
- | Erstattung§Die Erstattung ist für Sie kostenlos und dauert fünf Tage.
- | Lieferung§Nicht zu Hause? Der Fahrer kommt kostenlos ein zweites Mal.
- | Montage§Passt es nicht durch die Tür? Wir montieren es gratis vor Ort.
- | Reparatur§Nicht mehr dicht? Schicken Sie die Jacke ein, kleine Reparaturen sind kostenlos.
- | Abholung§Die Abholung im Markt ist kostenlos. Nicht abgeholte Ware wird erstattet.
- | Tiefpreis§Nicht am günstigsten? Wir erstatten die Differenz ohne Gebühren.
- | Versand§Versandkosten von 4,90 € werden nicht erstattet.
- | Umtausch§Passt nicht? Den Ersatz schicken wir portofrei.
- | Tickets§Eintrittskarten erstatten wir abzüglich 3 € Gebühr.
- | Zoll§Zollgebühren trägt der Kunde, sie werden nicht erstattet.
- | Kurse§Bei Absage bis 48 Stunden vorher erstatten wir die Kursgebühr.
- | Altgeräte§Beim Kauf einer neuen Maschine nehmen wir die alte kostenlos mit.
- | Kulanz§Nicht ganz dicht? Ersatzdichtungen kosten nur das Porto.
- | Annulation§Avant expédition, l'annulation est gratuite et vous êtes remboursé.
- | Remboursement§Le remboursement est effectué sans frais sous cinq jours.
- | Livraison§Pas chez vous ? Le livreur repasse gratuitement.
- | Montage§Pas bricoleur ? Nous montons le meuble gratuitement.
- | Retrait§Le retrait en magasin est gratuit. Commande non retirée : remboursée.
- | Prix§Pas le moins cher ? On vous rembourse la différence, sans frais.
- | Livraison§Les frais de livraison de 4,90 € ne sont pas remboursés.
- | Échange§Pas la bonne taille ? Le nouvel article est expédié gratuitement.
- | Billets§Les billets sont remboursés moins 3 € de frais.
- | Douane§Les droits de douane sont à la charge du client et non remboursables.
- | Ancien appareil§À la livraison, nous reprenons votre ancien lave-linge sans frais.
- | Dépannage§Pas de froid ? Le déplacement du technicien est gratuit sous garantie.
- | Cancelación§Antes del envío puedes cancelar sin coste y te reembolsamos.
- | Reembolso§El reembolso no tiene coste y tarda cinco días.
- | Entrega§¿No estás en casa? El repartidor vuelve sin cargo.
- | Montaje§¿No te atreves? Lo montamos gratis.
- | Recogida§La recogida en tienda es gratis. Si no te pasas, te reembolsamos.
- | Precio§¿No es el más barato? Te reembolsamos la diferencia sin gastos.
- | Envío§Los gastos de envío de 4,90 € no se reembolsan.
- | Cambios§¿No te queda? El cambio de talla es gratis.
- | Entradas§Las entradas se reembolsan menos 3 € de gestión.
- | Aduanas§Los aranceles los paga el cliente y no se reembolsan.
- | Electrodoméstico viejo§Al entregar, retiramos el viejo sin costo.
- | Garantía extendida§El costo se reembolsa si cancelas.
- | Reparaciones§¿No enciende? El técnico pasa por él sin costo.
- | Tienda§Puedes recoger tu compra sin cargo. Reembolsos en caja.
- | Devoluciones§Recibe gratis nuestro boletín sobre devoluciones.
- | Rückgabe§Retouren prüfen wir kostenlos auf Schäden.
- | Retours§Nos conseillers vous aident gratuitement pour vos retours au 0 800 000.
- | Beds§We take your old mattress away for £25 when we deliver.
- | Bottles§Send the empty bottles back with the prepaid label and get 10% off.
- | Printer ink§Cartridges come with a free return envelope for recycling.
0 | Mountain boots§Returns ship at the buyer's own cost.
1 | Your order#4432§Something not quite right? You have until 4 May to send it back, postage paid.
1 | FAQ§What will a return cost me? Nothing at all, we pick up the bill.
0 | FAQ§What will a return cost me? The price of a stamp.
1 | Shop policies§Buyers are not charged for returns.
0 | Shop policies§Buyers are responsible for return postage costs.
1 | Footer§Free delivery | Free returns | 5-year guarantee
0 | Footer§Free delivery over £50 | Returns £2.50 | 30 days to change your mind
1/members 0 | Footer§Returns: free for Gold customers, otherwise £2.50
1/faulty | Support§If your blender arrives dead, we'll have it collected at no cost to you.
1 | Our shop§My promise: if you don't adore it, mail it back and the shipping is my treat.
0 | Our shop§As a one-woman business I have to ask you to cover the return shipping yourself.
0 | Checkout§By ordering you agree: returns within 14 days, return carriage at your expense.
1 | Checkout§30-day free returns included with this order.
0 | Bulky§To have a wardrobe collected we ask for £39; the amount comes off your refund.
1 | Bulky§Even wardrobes go back for free: our van collects them from your hallway.
1 | Withdrawal form§You need not bear the cost of returning the goods.
1 | Withdrawal form§We will collect the goods at our own expense.
0 | Policy§A flat return shipping fee of $8 applies.
0 | Policy§We do not cover return shipping on change-of-mind returns.
1/in-store 0 | Policy§There's no charge for returning in store; mail-in returns cost $6.
0 | Wanderschuhe§Der Rückversand erfolgt auf Kosten des Käufers.
1 | Ihre Bestellung§Doch nicht das Richtige? Bis 4. Mai portofrei zurück an uns.
1 | FAQ§Was kostet mich eine Retoure? Gar nichts, die Rechnung geht an uns.
0 | FAQ§Was kostet mich eine Retoure? Das Porto eines Pakets.
0 | FAQ§Rücksendeetikett: stellen wir nicht. Kosten: trägt der Käufer.
1 | Shop-Regeln§Käufern werden für Rücksendungen keine Kosten berechnet.
0 | Shop-Regeln§Für die Rücksendekosten kommt der Käufer auf.
0 | Fußzeile§Gratisversand ab 50 € | Retoure 2,50 € | 30 Tage Bedenkzeit
1/faulty | Support§Kommt Ihr Mixer defekt an, lassen wir ihn kostenfrei abholen.
0 | Mein Lädchen§Als Ein-Frau-Betrieb muss ich euch bitten, das Rückporto selbst zu zahlen.
0 | Kasse§Mit der Bestellung gilt: Rückgabe binnen 14 Tagen, Rückporto zu Ihren Lasten.
1 | Sperrig§Auch Schränke gehen gratis zurück: Unser Wagen holt sie an der Wohnungstür ab.
1 | Widerrufsbelehrung§Wir holen die Waren auf unsere Kosten ab.
0 | Regeln§Die Ware ist mit Sendungsverfolgung und auf eigene Rechnung zurückzusenden.
0 | Regeln§Es fällt eine pauschale Retourengebühr von 8 € an.
1/in-store 0 | Regeln§Im Laden kostet die Rückgabe nichts; per Post sind es 6 €.
1/CH | Retouren§Für Kundinnen in der Schweiz liegt ein bezahltes Retourenetikett bei.
1 | Chaussures§Trop petites ? Renvoyez-les avec l'étiquette jointe, le port est déjà réglé.
0 | Chaussures§Le renvoi s'effectue aux frais de l'acheteur.
1 | Votre commande§Un doute ? Vous avez jusqu'au 4 mai pour nous la renvoyer, port payé.
0 | Votre commande§Pour un retour, comptez 3,95 €, que nous déduisons de la somme remboursée.
1 | FAQ§Combien me coûtera un retour ? Rien du tout, c'est nous qui réglons.
0 | FAQ§Combien me coûtera un retour ? Le prix d'un timbre.
0 | FAQ§Étiquette de retour : non fournie. Frais : à votre charge.
1 | Règles§Aucun frais n'est facturé à l'acheteur pour un retour.
0 | Règles§L'acheteur s'acquitte des frais de retour.
0 | Bas de page§Livraison offerte dès 50 € | Retour 2,50 € | 30 jours pour changer d'avis
1/members 0 | Bas de page§Retour : gratuit pour les clients Gold, sinon 2,50 €
1/faulty | SAV§Si votre mixeur arrive en panne, nous le faisons enlever sans frais.
1 | Ma boutique§Ma promesse : s'il ne vous plaît pas, renvoyez-le, l'envoi est pour moi.
0 | Ma boutique§Seule aux commandes, je dois vous demander de payer le retour.
0 | Paiement§En commandant, vous acceptez : retours sous 14 jours, port retour à vos frais.
0 | Volumineux§L'enlèvement d'une armoire vous sera facturé 39 €, à valoir sur le remboursement.
1 | Volumineux§Même les armoires repartent gratuitement : notre camion vient les chercher.
1 | Rétractation§Nous récupérerons le bien à nos propres frais.
0 | Règles§L'article doit être renvoyé avec suivi, à la charge du client.
0 | Règles§Un forfait retour de 8 € s'applique.
1/in-store 0 | Règles§En boutique, rendre un article ne coûte rien ; par la poste, c'est 6 €.
1 | Botas§¿Pequeñas? Mándalas de vuelta con la etiqueta incluida; el porte ya está pagado.
0 | Botas§La devolución se realiza a cargo del comprador.
1 | Tu pedido§¿Algo no encaja? Tienes hasta el 4 de mayo para devolverlo, con portes pagados.
0 | Tu pedido§Por una devolución descontamos 3,95 € de lo que te abonamos.
1 | FAQ§¿Cuánto me costará devolver? Nada, invitamos nosotros.
0 | FAQ§¿Cuánto me costará devolver? Lo que cueste el sello.
1 | Normas§Al comprador no se le cobra nada por devolver.
0 | Normas§El comprador corre con los gastos de devolución.
0 | Pie§Envío gratis desde 50 € | Devolución 2,50 € | 30 días para pensarlo
1/members 0 | Pie§Devolución: gratis para clientes Oro, si no 2,50 €
1/faulty | Ayuda§Si tu batidora llega averiada, la mandamos recoger sin coste.
1 | Mi tienda§Mi promesa: si no te gusta, mándamelo de vuelta y el envío lo pago yo.
0 | Mi tienda§Como soy una sola persona, te pido que pagues tú el envío de vuelta.
0 | Pago§Al comprar aceptas: devoluciones en 14 días, con portes a tu cargo.
0 | Voluminosos§Por recoger un armario cobramos 39 €, que se restan del reembolso.
1 | Voluminosos§Hasta los armarios vuelven gratis: nuestro camión los recoge en tu casa.
1 | Desistimiento§Recogeremos por nuestra cuenta los bienes.
0 | Normas§Se aplica una tarifa de devolución de 8 €.
1/in-store 0 | Normas§En tienda, devolver no cuesta nada; por correo son 6 €.
0 | Cambios y devoluciones§El valor del envío por devolución lo asume el comprador.
1/MX | México§Te enviamos una guía prepagada para que regreses tu producto.
0 | Chile§Si te arrepientes, el costo de la devolución es de tu cargo.
1 | Argentina§Si te arrepentís, pasamos a retirarlo gratis por tu domicilio.
1/CH | Suisse§Les frais de retour sont pris en charge par nos soins pour toute la Suisse.
0 | Québec§Les frais d'envoi pour le retour de la marchandise sont assumés par le client.
0 | Order summary§Return fee: $4.50 per box
1 | Order summary§Return fee: waived
0 | Order summary§Return postage not included
1 | Order summary§Return postage included
1 | Product§Ships free. Returns free. Arrives by Tuesday.
0 | Product§Ships free. Returns cost £3. Arrives by Tuesday.
1 | Product§Free shipping both ways
0 | Product§Free outbound shipping; return shipping is the customer's responsibility
1 | Product§60-night trial with free pickup if you change your mind
0 | Product§60-night trial; a $99 return fee applies
1 | E-mail§We've attached a free returns label. Pop the box into any parcel locker.
1 | Sofa trial§If it isn't love after 30 days, our team takes it away again at no cost.
0 | Terms§The Buyer shall pay all freight charges on goods returned.
0 | Terms§Returned goods must be shipped freight prepaid.
0 | Terms§Any goods returned shall be at the sole cost of the Purchaser.
0 1/faulty | Terms§Return carriage is for the Customer's account save where the Goods are faulty.
1/faulty | Terms§Where Goods prove defective, the Seller shall bear the carriage of their return.
0/opened | Terms§Opened items may be returned, subject to a £5 return fee.
1 | Help§You won't be charged for sending your parcel back.
0 | Help§You'll be charged £2 for sending your parcel back.
0 | Help§We'll take £2 off your refund to cover the cost of the label.
1 | Help§It doesn't cost anything to send items back to us.
0 | Help§It costs £2.49 to send items back to us.
1/members | Help§As a Club member you return for nothing.
1/members 0 | Help§Return fee: none for members, £2.99 for non-members
1 | Bestellübersicht§Retourengebühr: entfällt
0 | Bestellübersicht§Retourengebühr: 4,50 € je Paket
1 | Produkt§Versand gratis, Rückversand gratis
0 | Produkt§Versand gratis, Rückversand 4,90 €
0 | Produkt§Rückversandkosten trägt der Besteller
1 | Produkt§60 Nächte Probeschlafen, Abholung bei Nichtgefallen inklusive
1 | E-Mail§Im Anhang finden Sie ein kostenloses Retourenetikett.
0 | AGB§Frachtkosten für zurückgesandte Waren gehen zu Lasten des Bestellers.
0 | AGB§Rücksendungen sind ausreichend frankiert einzusenden.
1/faulty | AGB§Ist die Ware mangelhaft, trägt der Verkäufer die Transportkosten der Rücksendung.
1 | Hilfe§Für das Zurückschicken zahlst du keinen Cent.
0 | Hilfe§Das Zurückschicken kostet dich 2,49 €.
0 | Hilfe§Wir behalten 2 € vom Kaufpreis ein, um das Etikett zu bezahlen.
1/members 0 | Hilfe§Retourengebühr: keine für Mitglieder, 2,99 € für alle anderen
1 | Récapitulatif§Frais de retour : aucun
0 | Récapitulatif§Frais de retour : 4,50 € par colis
1 | Produit§Livraison offerte, retour offert
0 | Produit§Livraison offerte, retour à 4,90 €
0 | Produit§Frais de retour non inclus
1 | Produit§60 nuits d'essai, reprise à domicile gratuite
1 | E-mail§Vous trouverez en pièce jointe une étiquette de retour gratuite.
0 | E-mail§Choisissez votre transporteur pour le retour, l'affranchissement vous revient.
0 | CGV§Tout retour de marchandise s'effectue en port payé par l'acheteur.
1/faulty | CGV§Si le produit est défectueux, le vendeur supporte les frais de renvoi.
1 | Aide§Renvoyer un colis ne vous coûtera pas un centime.
0 | Aide§Renvoyer un colis vous coûtera 2,49 €.
0 | Aide§Nous gardons 2 € sur votre remboursement pour l'étiquette.
1/members 0 | Aide§Frais de retour : aucun pour les membres, 2,99 € pour les autres
1 | Resumen§Gastos de devolución: ninguno
0 | Resumen§Gastos de devolución: 4,50 € por paquete
1 | Producto§Envío gratis, devolución gratis
0 | Producto§Envío gratis, devolución 4,90 €
0 | Producto§Portes de devolución no incluidos
1 | Producto§60 noches de prueba con recogida gratuita
1 | Correo§Adjuntamos una etiqueta de devolución gratuita.
0 | Correo§Elige tú el transportista para la devolución; el coste corre de tu parte.
0 | Condiciones§Toda devolución de mercancía viajará a portes pagados por el comprador.
1/faulty | Condiciones§Si el producto es defectuoso, el vendedor asume los portes de devolución.
1 | Ayuda§Devolver un paquete no te costará ni un céntimo.
0 | Ayuda§Devolver un paquete te costará 2,49 €.
0 | Ayuda§Nos quedamos con 2 € del reembolso para pagar la etiqueta.
1/members 0 | Ayuda§Coste de devolución: ninguno para socios, 2,99 € para los demás
0 | Returns§Buyers pay the carrier directly for returns.
0 | Returns§Should you decide to return an item, the shipping costs are borne by yourself.
0 | Returns§The customer bears the risk and cost of the return journey.
1 | Returns§Every parcel comes with a pre-addressed, pre-paid bag for sending things back.
1 | Returns§We foot the return bill, full stop.
1 | Returns§Zero-cost returns for 90 days.
0 | Returns§Label fee: $5, taken from the refund.
1/faulty 0 | Returns§Faulty goods travel back at our expense; all others at yours.
0/in-store | Returns§In-store returns cost £1.
- | Returns§The original packaging must be used for all returns, shipping labels removed.
- | Returns§Once we've received your return, we'll send a free gift as a thank-you.
- | Returns§Call our free helpline before returning anything.
- | Returns§Free returns are a thing of the past in our industry, some say.
0 | Rückgabe§Der Kunde trägt Risiko und Kosten des Rücktransports.
1 | Rückgabe§Jedem Paket liegt ein adressierter und frankierter Beutel für die Rücksendung bei.
0 | Rückgabe§Etikettgebühr: 5 €, Abzug von der Erstattung.
1/faulty 0 | Rückgabe§Mangelhafte Ware reist auf unsere Kosten zurück, alle andere auf Ihre.
0 | Rückgabe§Für jede zurückgesandte Bestellung werden 5 € einbehalten.
- | Rückgabe§Rufen Sie vor einer Rücksendung unsere kostenlose Hotline an.
- | Rückgabe§Nach Eingang der Retoure erhalten Sie gratis ein Geschenk.
0 | Retours§Le client assume les risques et les frais du retour.
1 | Retours§Chaque colis contient un sac préaffranchi pour vos retours.
0 | Retours§Frais d'étiquette : 5 €, retenus sur le remboursement.
1/faulty 0 | Retours§Les articles défectueux voyagent à nos frais, les autres aux vôtres.
0 | Retours§Si vous décidez de renvoyer un article, les frais de port sont à votre charge.
- | Retours§Appelez notre numéro gratuit avant tout retour.
- | Retours§Dès réception du retour, un cadeau vous est offert.
0 | Devoluciones§El cliente asume el riesgo y el coste del transporte de vuelta.
1 | Devoluciones§Cada paquete trae una bolsa prefranqueada para devolver.
0 | Devoluciones§Tarifa de etiqueta: 5 €, se resta del reembolso.
1/faulty 0 | Devoluciones§Los artículos defectuosos viajan a nuestro cargo; los demás, al tuyo.
0 | Devoluciones§Si decides devolver un artículo, los gastos de envío son por tu cuenta.
- | Devoluciones§Llama a nuestro teléfono gratuito antes de devolver.
- | Devoluciones§Al recibir la devolución, te damos un regalo gratis.
- | Returns§Check the free size guide before you order to save yourself a return.
- | Returns§You can choose a voucher instead of a refund, and we'll add £5 for free.
- | Returns§Delivery is charged at £4. We don't refund it if you keep part of the order.
- | Not home?§We'll leave the parcel with a neighbour at no charge.
- | Lost cards§A replacement card costs £5, which is not refundable.
- | Alterations§Trousers shortened free of charge can't be returned.
- | Events§Workshops are refunded in full, free of charge, up to a week before.
- | Hire§Our van collects the marquee on Monday; collection is free.
- | Click & collect§Collect in store for free, and return it there within 28 days.
- | Old sofa§We'll take your old sofa away for £30 when we bring the new one.
- | Phone trade-in§Post us your old phone in the prepaid envelope and get cash.
- | Rückgabe§Nutzen Sie unsere kostenlose Größenberatung, um Retouren zu vermeiden.
- | Rückgabe§Die Lieferung kostet 4 €. Behalten Sie einen Teil, erstatten wir sie nicht.
- | Rückgabe§Statt der Erstattung können Sie einen Gutschein wählen, 5 € schenken wir Ihnen dazu.
- | Nicht zu Hause?§Wir geben das Paket gratis beim Nachbarn ab.
- | Änderungen§Kostenlos gekürzte Hosen sind von der Rückgabe ausgeschlossen.
- | Click & Collect§Kostenlos im Markt abholen und dort binnen 14 Tagen zurückgeben.
- | Altes Sofa§Ihr altes Sofa holen wir für 30 € mit ab.
- | Handyankauf§Schicken Sie Ihr altes Handy im frankierten Umschlag ein.
- | Retours§Consultez notre guide des tailles gratuit pour éviter un retour.
- | Retours§La livraison coûte 4 €. Si vous gardez une partie, elle n'est pas remboursée.
- | Absent ?§Nous déposons le colis chez un voisin sans frais.
- | Retouches§Les pantalons raccourcis gratuitement ne peuvent pas être retournés.
- | Retrait§Retirez gratuitement en magasin et rendez-y l'article sous 14 jours.
- | Ancien canapé§Nous emportons votre ancien canapé pour 30 €.
- | Devoluciones§Consulta la guía de tallas gratis para evitar devoluciones.
- | ¿No estás?§Dejamos el paquete a un vecino sin coste.
- | Arreglos§Los pantalones acortados gratis no se pueden devolver.
- | Recogida§Recógelo gratis en tienda y devuélvelo allí en 14 días.
- | Sofá viejo§Retiramos tu sofá viejo por 30 €.
0 1/faulty | Returns§You pay for return freight, except on faulty goods, which we collect for free.
0 | Returns§The buyer is responsible for return postage, and a 10% restocking fee applies.
1/faulty | Reklamation§Bei Mängeln tauschen wir die Ware und übernehmen das Porto der Rücksendung.
- | Returns§Wrong size? We'll change it for another at no extra charge.
- | Made to order§These curtains are yours for good.
"""


@each(SENTENCES)
def test_a_passage_of_any_sort_says_who_pays_as_far_as_it_does(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected
