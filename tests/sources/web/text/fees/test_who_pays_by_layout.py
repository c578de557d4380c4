"""Who pays for returns, in rows of tables, below bare headings, and in prose of every sort."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

SENTENCES = """
1 | Free returns§Not quite right? Pop it back in the bag within 28 days.
1 | Help§Free 60-day returns
1 | Why shop with us§Free delivery over £30 • Free returns • 2-year guarantee
1 | At a glance§Returns | 30 days, free of charge | Refund | within 5 days
1 | At a glance§Return window | 30 days | Cost of return | none
0 | At a glance§Return window | 30 days | Return cost | £3.50
0 | At a glance§Delivery | £4.95 | Returns | £2.95 per parcel
0 | Returns§The label costs £2.50, which comes out of your refund.
0 | Returns§Returning by Evri costs £2.99; by Royal Mail, £3.49.
0 | Returns§Postage on returned goods is for you to pay.
0 | Returns§Please note that we do not provide return labels and postage is not refunded.
0 | Right to cancel§You shall bear the direct costs of returning the goods.
1 | Returns§Drop it off at any InPost locker and pay nothing.
1 | What does it cost to send something back?§Not a penny. The label in the box is already paid.
0 | What does it cost to send something back?§£3, deducted from your refund.
0 | Is it free to return an item?§Returns cost €4.90 per parcel, whatever you send back.
1 1/GB | Do I have to pay for returns?§No, returns within the UK are on the house.
1/members | Returns§Loyalty club members return for free.
0/furniture | Returns§Large items such as sofas are collected for £49.
1 0/bulky | Returns§Returns are free. For bulky goods we charge £35 for collection.
1/orders over £50 | Returns§Return postage is free on orders over £50.
1/faulty | Returns§If we sent the wrong item, we'll pay for the return.
1/in-store 0 | Returns§Returns to store are free. Returns by post cost £2.99.
1 | Returns§Send it back in its box and we'll foot the bill.
1 | Our promise§Don't love it? We'll come and pick it up for free and give you all your money back.
- | Returns§Feel free to return anything you don't like within 30 days.
- | Free delivery§Orders over £50 ship free. Returns are accepted within 30 days.
- | Free exchanges§Wrong size? We'll send another one at no cost.
- | Free repairs§Send your bag back to us and we'll mend it for free.
- | Returns§To get a refund, send the item with its free gift.
- | Free returns?§It depends on the country you live in.
- | Careers§You can return your company laptop free of charge by courier.
- | Reviews§"Returning was free and quick, thank you!" - Anna
- | Returns§Until last year returns were free.
- | Recycling§Send us your old shoes for free with the label enclosed.
- | Delivery§If you are not in, the parcel is returned to us and we charge £5 to send it again.
- | Rental§Return your rented dress free of charge with the prepaid bag.
- | Free returns for members?§Ask our team about the benefits of the club.
- | Refunds§We refund the cost of standard delivery, but not of express delivery.
- | News§From next spring we will be charging £1.95 per return.
- | Returns§Many retailers now charge for returns.
- | Warranty§Send the faulty device to our service centre; we bear the postage both ways.
- | Samples§Order up to five fabric samples free of charge; you do not need to return them.
1 | Kostenlose Rücksendung§Sie haben 30 Tage Zeit. Das Etikett liegt dem Paket bei.
1 | Gratis-Retoure§Drucken Sie das Etikett aus und geben Sie das Paket bei der Post ab.
1 | Ihre Vorteile§Kostenloser Rückversand
1 | Ihre Vorteile§30 Tage Rückgaberecht • kostenfreie Retoure • Kauf auf Rechnung
1 | Auf einen Blick§Rückgabefrist | 30 Tage | Rücksendekosten | keine
0 | Auf einen Blick§Rückgabefrist | 14 Tage | Kosten der Rücksendung | 4,90 €
0 | Auf einen Blick§Versand: 4,95 € | Retoure: 2,95 €
0 | Retoure§Das Retourenetikett kostet 3,95 €, die wir mit der Erstattung verrechnen.
0 | Retoure§Für jede Rücksendung ziehen wir 2,99 Euro vom Erstattungsbetrag ab.
0 | Rücksendung§Bitte frankieren Sie das Paket ausreichend; die Portokosten erstatten wir nicht.
0 | Widerrufsfolgen§Die unmittelbaren Kosten der Rücksendung haben Sie zu tragen.
0 | Widerrufsbelehrung§Der Kunde trägt die regelmäßigen Kosten der Rücksendung.
1 | Widerrufsbelehrung§Die Kosten der Rücksendung trägt der Händler.
0 | Rückgabe§Die Rücksendung erfolgt auf eigene Kosten.
1 | Rückgabe§Den Rückversand schenken wir Ihnen.
1 | Wer zahlt den Rückversand?§Den zahlen wir.
0 | Wer zahlt den Rückversand?§Das Porto geht zu deinen Lasten.
1 | Was kostet mich eine Retoure?§Gar nichts, das Label ist schon bezahlt.
0 | Was kostet eine Rücksendung?§Pauschal 3,90 € pro Paket, egal wie viele Artikel drin sind.
1 | Ist die Rückgabe kostenlos?§Ja, über jeden DHL-Shop.
0 | Ist der Rückversand kostenlos?§Leider nein, er kostet 4 Euro.
1/members | Rückgabe§Mitglieder im Club senden kostenlos zurück.
1/faulty | Falsch geliefert?§Bei Falschlieferung übernehmen wir die Rücksendekosten.
1/orders over 40 euro | Rückgabe§Ab 40 Euro Warenwert ist die Rücksendung kostenlos.
1 | Probeschlafen§Gefällt sie Ihnen nicht, holen wir die Matratze kostenlos wieder ab.
1 | Retouren§Du musst für deine Retoure nichts bezahlen.
1 | Retouren§Einfach kostenlos abholen lassen: Der Bote kommt zum Wunschtermin.
- | Versand§Kostenloser Versand ab 50 €. Rückgabe innerhalb von 30 Tagen.
- | Kostenloser Umtausch§Wir schicken die richtige Größe zu.
- | Kostenlose Rücksendung?§Das hängt vom Land ab.
- | Altgeräte§Senden Sie Ihr altes Handy kostenlos an uns zurück.
- | Rückgabe§Bis 2022 waren Retouren bei uns kostenlos.
- | Garantie§Im Garantiefall schicken wir das reparierte Gerät kostenlos zurück.
- | Widerruf§Wir erstatten Ihnen auch die Lieferkosten, mit Ausnahme der Kosten für Expressversand.
- | Bewertungen§„Rücksendung war kostenlos und ging schnell“, schreibt Petra.
- | Pfand§Die Rückgabe der Kiste ist kostenlos, das Pfand bekommen Sie zurück.
- | Rückgabe§Bei anderen Händlern kostet die Retoure oft 5 Euro.
- | Musterservice§Stoffmuster sind kostenlos und müssen nicht zurückgeschickt werden.
- | Kostenlose Hotline§Fragen zur Rücksendung? Rufen Sie uns an.
1 | Retours gratuits§Vous avez 30 jours. Imprimez l'étiquette et déposez le colis en point relais.
1 | Retour offert§Glissez l'article dans son emballage et collez l'étiquette.
1 | Nos engagements§Retours gratuits sous 60 jours
1 | Nos engagements§Livraison en 48 h • Retour gratuit • Paiement sécurisé
1 | En bref§Délai de retour | 30 jours | Frais de retour | aucun
0 | En bref§Délai de retour | 14 jours | Coût du retour | 4,90 €
0 | En bref§Livraison : 4,90 € | Retour : 3,50 €
0 | Retour§Les frais de renvoi restent à la charge du client.
0 | Rétractation§Les frais directs de renvoi du bien sont supportés par le consommateur.
0 | Retour§Nous déduisons 3,90 € de votre remboursement pour l'étiquette.
0 | Retour§Une participation de 2,95 € est retenue sur le remboursement de chaque colis.
0 | Retour§Merci d'affranchir votre colis au tarif en vigueur : nous ne remboursons pas le port.
1/FR | Retour§On vous offre le retour, en France comme en Belgique.
1 | Qui paie le retour ?§C'est nous.
0 | Qui paie le retour ?§Les frais d'expédition sont à votre charge.
1 | Combien coûte un retour ?§Rien du tout : l'étiquette est prépayée.
0 | Combien coûte un retour ?§Comptez 4,50 € par colis.
1 | Le retour est-il gratuit ?§Oui, quel que soit le montant de la commande.
0 | Le retour est-il gratuit ?§Non, son coût est de 5 €, déduit du remboursement.
1/members | Retour§Les membres du club renvoient gratuitement.
1/in-store 0 | Retour§Le retour en magasin est gratuit. Par la poste, il coûte 3,90 €.
1/faulty | Erreur de notre part§En cas d'erreur de notre part, nous prenons en charge le retour.
1/orders over 50 € | Retour§Le retour est offert dès 50 € d'achat.
1 | 100 nuits§Le matelas ne vous convient pas ? On vient le chercher gratuitement.
1 | Retour§Aucun frais ne vous sera demandé pour le retour.
0 | Retour§Petite structure, nous ne pouvons pas offrir les retours.
0 | Retour§Vous gardez les frais de port retour à votre charge.
1 | Retour§Renvoyez-le sans débourser un centime.
- | Livraison gratuite§Dès 50 €. Les retours sont acceptés sous 30 jours.
- | Échange gratuit§Nous vous envoyons la bonne taille.
- | Retours gratuits ?§Tout dépend de votre pays.
- | Recyclage§Renvoyez-nous gratuitement vos vieilles cartouches.
- | Retour§Jusqu'en 2021, les retours étaient gratuits.
- | Livraison§Si le colis nous revient pour adresse incomplète, la réexpédition coûte 6 €.
- | Garantie§Sous garantie, nous vous renvoyons l'appareil réparé gratuitement.
- | Remboursement§Nous remboursons aussi les frais de livraison, sauf ceux de la livraison express.
- | Avis§« Retour gratuit et rapide », écrit Julie.
- | Location§Le retour de la robe louée est gratuit.
- | Retour§Chez d'autres marchands, le retour coûte cher.
- | Échantillons§Les échantillons sont gratuits et ne sont pas à renvoyer.
1 | Devoluciones gratis§Tienes 30 días. Imprime la etiqueta y lleva el paquete a correos.
1 | Devolución gratuita§Mete la prenda en su bolsa y pega la etiqueta.
1 | Ventajas§Devoluciones gratuitas en 60 días
1 | Ventajas§Envío en 24 h • Devolución gratis • Pago seguro
1 | En resumen§Plazo de devolución | 30 días | Gastos de devolución | ninguno
0 | En resumen§Plazo de devolución | 14 días | Coste de devolución | 4,95 €
0 | En resumen§Envío: 4,95 € | Devolución: 3,50 €
0 | Devoluciones§Los gastos de envío de la devolución corren por cuenta del cliente.
0 | Desistimiento§Deberá usted asumir el coste directo de devolución de los bienes.
0 | Devoluciones§Del reembolso se descontarán 3,95 € por la recogida.
0 | Devoluciones§La recogida a domicilio tiene un coste de 5 €.
0 | Devoluciones§El cliente elige el transportista y paga los portes de vuelta.
1 | Devoluciones§El envío de vuelta lo pagamos nosotros.
1 | ¿Quién paga la devolución?§Nosotros, siempre.
0 | ¿Quién paga la devolución?§Los portes son a cargo del comprador.
1 | ¿Cuánto cuesta devolver?§Nada: la etiqueta ya está pagada.
0 | ¿Cuánto cuesta devolver?§3,90 € por paquete.
1 | ¿Las devoluciones son gratis?§Sí, desde cualquier punto de recogida.
0 | ¿Las devoluciones son gratis?§No, cuestan 4 € que se restan del reembolso.
1/members | Devoluciones§Los socios del club devuelven gratis.
1/in-store 0 | Devoluciones§En tienda, la devolución es gratuita. Por mensajero cuesta 3,95 €.
1/orders over 50 € | Devoluciones§La devolución es gratis en pedidos superiores a 50 €.
1 | 100 noches§¿No te convence el colchón? Lo recogemos gratis.
1 | Devoluciones§No tendrás que pagar nada por devolvernos el paquete.
0 | Devoluciones§Somos una tienda pequeña y no podemos ofrecer devoluciones gratuitas.
1 | Devoluciones§Devolver no te cuesta ni un céntimo.
1 | Devoluciones§Nos hacemos cargo de los portes de vuelta.
- | Envío gratis§A partir de 50 €. Aceptamos devoluciones durante 30 días.
- | Cambio gratis§Te enviamos la talla correcta.
- | ¿Devoluciones gratis?§Depende del país.
- | Reciclaje§Devuélvenos gratis tus cartuchos vacíos.
- | Devoluciones§Hasta 2021 las devoluciones eran gratuitas.
- | Entrega§Si el paquete vuelve por una dirección incorrecta, el nuevo envío cuesta 6 €.
- | Garantía§En garantía te devolvemos gratis el aparato reparado.
- | Reembolso§Te devolvemos también los gastos de envío, salvo los del envío urgente.
- | Opiniones§«La devolución fue gratis y rápida», cuenta Marta.
- | Alquiler§La devolución del vestido alquilado es gratuita.
- | Devoluciones§En otras tiendas la devolución cuesta hasta 6 €.
- | Muestras§Las muestras son gratis y no hay que devolverlas.
1 | Sending it back§Hand the parcel to the courier, who has been paid by us.
1 | Is there a fee for sending clothes back?§There isn't. We cover it.
0 | Will I have to pay to send it back?§Yes, you will, unless something is wrong with your order.
1 | Returns§Whatever the reason, the return journey costs you nothing.
0 | Returns§A £2 contribution towards postage is kept back from every refund.
0 | Returns§We ask our customers to cover the postage when they change their mind.
1 | Terms 8.4§In the event of withdrawal the trader bears the costs of return shipment.
1 | Summary§Delivery: £3.95 | Returns: free for 60 days
1 | Summary§Postage for returns | Prepaid label included
0 | Summary§Returns postage | Customer's responsibility
1 | Why us§✓ Free returns for 100 days
0 | Returns§Use whichever carrier you like. Postage costs for the return are not refunded.
0 | Returns§The collection fee of £9.95 is deducted from the amount refunded.
1/premium | Returns§Premium members get free returns.
1/faulty | Returns§If an item arrives broken, return it free of charge.
1/in-store | Returns§You can always return in store for free.
1 | Love it or leave it§Not for you? We pay the postage back.
1 | Easy returns§Book a free collection from your doorstep and we do the rest.
- | Returns§Returns are easy: print, pack, post.
- | Free gift with every order§Returns are possible for 30 days.
- | Delivery§Parcels returned as undeliverable are subject to a £4 handling charge.
- | Help§You can change or cancel your order free of charge before it has been dispatched.
- | Blog§Why free returns are bad for the planet
- | Free returns: how do they work elsewhere?§Big chains charge it to the maker.
- | Repair§Free return shipping after every repair.
- | Returns§We do not refund gift wrapping costs.
- | Returns§You are welcome to call our free hotline about your return.
1 | Zurücksenden§Das Porto zahlen wir, egal warum Sie zurücksenden.
1 | Kostet die Rücksendung etwas?§Nein. Sie ist für Sie kostenlos.
0 | Ist das Zurückschicken kostenfrei?§Nein, das Porto müssen Sie selbst übernehmen.
1 | Retoure§Ganz gleich, aus welchem Grund: Der Rückweg kostet Sie nichts.
0 | Retoure§Von Ihrer Rückzahlung behalten wir 2,50 € für das Etikett ein.
0 | Retoure§Beim Rückversand fallen Kosten von 3,95 € an.
1 | Überblick§Versand: 3,95 € | Rückversand: gratis
0 | Überblick§Rücksendung | auf Kosten des Käufers
0 | Retouren§Bitte haben Sie Verständnis dafür, dass das Rückporto zu Ihren Lasten geht.
0 | Retouren§Unfreie Pakete nehmen wir nicht an.
1 | Vorteile§✓ Gratis Rückversand innerhalb von 100 Tagen
1/members | Rückgabe§Inhaber der Kundenkarte schicken kostenfrei zurück.
1/faulty | Rückgabe§Kam die Ware beschädigt an, ist der Rückversand für Sie gratis.
1/in-store | Rückgabe§Die Rückgabe in unseren Märkten ist immer kostenlos.
1 | 100 Nächte testen§Gefällt das Bett nicht, lassen wir es auf unsere Kosten abholen.
1 | Retouren§Nutze einfach den beiliegenden, schon bezahlten Aufkleber.
1 | Retouren§Deine Rücksendung geht auf uns.
0/DE | Retouren§Für Rücksendungen aus Deutschland berechnen wir pauschal 3,50 €.
- | Retouren§So einfach geht's: Etikett drucken, Paket packen, abgeben.
- | Gratis-Geschenk zu jeder Bestellung§Rückgabe innerhalb von 30 Tagen.
- | Lieferung§Bei Annahmeverweigerung berechnen wir 8 € für die Rücksendung.
- | Blog§Warum kostenlose Retouren der Umwelt schaden
- | Reparatur§Nach der Reparatur erhalten Sie das Gerät versandkostenfrei zurück.
- | Retouren§Die Kosten für die Geschenkverpackung erstatten wir nicht.
- | Bestellung§Bis zum Versand können Sie kostenlos stornieren.
- | Ratenkauf§Die Rückzahlung ist jederzeit kostenlos möglich.
1 | Renvoyer un article§L'étiquette jointe est déjà payée.
1 | Le renvoi est-il payant ?§Non. Nous le prenons en charge.
0 1/faulty | Dois-je payer le retour ?§Oui, les frais de port sont à votre charge, sauf erreur \
de notre part.
1 | Retour§Quelle que soit la raison, le retour ne vous coûte rien.
0 | Retour§Nous gardons 2,50 € sur votre remboursement au titre de l'étiquette.
0 | Retour§Le retour d'un colis vous sera facturé 3,95 €.
0 | CGV 7§En cas de rétractation, le client supporte les frais de renvoi des marchandises.
1 | CGV 7§En cas de rétractation, les frais de retour sont supportés par le vendeur.
1 | Résumé§Livraison : 3,95 € | Retour : offert
0 | Résumé§Frais de retour | à la charge du client
0 | Retours§Il vous appartient de payer l'affranchissement du colis de retour.
0 | Retours§Les colis envoyés en port dû seront refusés.
1 | Avantages§✓ Retour gratuit pendant 100 jours
1/members | Retours§Les titulaires de la carte renvoient leurs achats sans frais.
1/faulty | Retours§Article reçu abîmé ? Le retour est pour nous.
1/in-store | Retours§Les retours en boutique sont toujours gratuits.
1 | Retours§Demandez l'enlèvement gratuit de votre colis à domicile.
1 | Retours§Changer d'avis ne coûte rien : le port retour, c'est pour nous.
0/FR | Retours§Les retours depuis la France sont facturés 3,50 €.
- | Retours§C'est simple : imprimez, emballez, déposez.
- | Cadeau gratuit§Retour possible sous 30 jours.
- | Livraison§Tout colis refusé nous est retourné ; des frais de 8 € s'appliquent.
- | Blog§Pourquoi le retour gratuit nuit à la planète
- | Réparation§Après réparation, l'appareil vous est renvoyé gratuitement.
- | Retours§L'emballage cadeau n'est pas remboursé.
- | Commande§Avant l'expédition, vous pouvez annuler sans frais.
1 | Devolver un artículo§La etiqueta que viene en la caja ya está pagada.
1 | ¿Cuesta algo devolver un artículo?§No. Lo pagamos nosotros.
0 1/faulty | ¿Tengo que pagar la devolución?§Sí, los portes corren de tu cuenta, salvo error \
nuestro.
1 | Devoluciones§Sea cual sea el motivo, la devolución no te cuesta nada.
0 | Devoluciones§Nos quedamos con 2,50 € del reembolso por la etiqueta.
0 | Devoluciones§Por cada devolución se cobran 3,95 €.
0 | Condiciones 7§En caso de desistimiento, el consumidor asumirá los costes directos de devolución.
1 | Condiciones 7§En caso de desistimiento, los gastos de devolución correrán a cargo del vendedor.
1 | Resumen§Envío: 3,95 € | Devolución: gratis
0 | Resumen§Gastos de devolución | a cargo del cliente
0 | Devoluciones§Te corresponde a ti pagar el franqueo del paquete.
0 | Devoluciones§No aceptamos paquetes a portes debidos.
1 | Ventajas§✓ Devolución gratis durante 100 días
1/members | Devoluciones§Los titulares de la tarjeta devuelven sin gastos.
1/faulty | Devoluciones§¿Llegó roto? La devolución la pagamos nosotros.
1/in-store | Devoluciones§Devolver en nuestras tiendas es siempre gratis.
1 | Devoluciones§Solicita la recogida gratuita en tu domicilio.
1 | Devoluciones§Cambiar de idea no cuesta nada: el envío de vuelta corre por nuestra cuenta.
0/ES | Devoluciones§Las devoluciones desde España cuestan 3,50 €.
- | Devoluciones§Es fácil: imprime, empaqueta y entrega.
- | Regalo gratis§Devolución posible en 30 días.
- | Entrega§Si rechazas el paquete, se cobrarán 8 € por el retorno.
- | Blog§Por qué las devoluciones gratuitas perjudican al planeta
- | Reparación§Después de la reparación te devolvemos el aparato gratis.
- | Devoluciones§El papel de regalo no se reembolsa.
- | Pedido§Antes del envío puedes cancelar sin coste.
1 | Easy returns§Returns won't cost you a thing: every parcel contains a postage-paid sticker.
1 | Returns policy§All orders qualify for free returns within 30 days of delivery.
1 | Returns§Sent the wrong size to yourself? Ship it back on our dime.
0 | Returns§Kindly note that return shipping is not included and remains at the buyer's expense.
0 | Returns§A flat-rate return label is available for $6.95 and will be subtracted from your refund.
0 | Returns§You're welcome to use any courier; simply pay for the postage yourself.
0 | Do you offer free returns?§We don't at the moment. Postage is about £4.
1 | How much will it cost me to return something?§It's completely free.
0 | Key facts§Returns accepted: 30 days · Return postage: paid by buyer
1 | Key facts§Returns accepted: 30 days · Return postage: seller pays
1 | Shipping & returns§Enjoy free shipping both ways on every order.
1/faulty | Faulty goods§If your item has a fault, we'll refund the postage you paid to return it.
1/members | Insider perks§Insiders enjoy free delivery and free returns all year round.
- | Returns§Free yourself of clutter: our guide to decluttering returns in spring.
- | Finance§Get cash back on returns with our card, free for a year.
- | Delivery§Next-day delivery costs £5.95 and is not refunded when you return the order.
- | Returns§Returned items must be free from perfume and pet hair.
- | Investors§The company expects high returns at low cost.
- | Spare parts§Return the old part for a refund of the £20 deposit.
- | Returns§What free returns cost a shop: a look behind the scenes.
- | Returns§Please do not return items without a returns number, or we may charge a handling fee.
1 | Einfach zurück§Die Retoure ist für dich selbstverständlich umsonst.
1 | Rückgabe§Alle Bestellungen können Sie 30 Tage lang kostenfrei retournieren.
0 | Rückgabe§Sie können den Versanddienst frei wählen und bezahlen das Porto selbst.
0 | Bieten Sie kostenlose Retouren an?§Derzeit nicht. Das Porto beträgt rund 5 €.
1 | Was kostet es, etwas zurückzuschicken?§Das ist für Sie gratis.
0 | Das Wichtigste§Rückgabe: 30 Tage · Rückversand: zahlt der Käufer
1 | Das Wichtigste§Rückgabe: 30 Tage · Rückversand: zahlt der Verkäufer
1 | Versand & Rückgabe§Hin- und Rückversand sind bei uns immer kostenlos.
1/faulty | Mängel§Bei einem Mangel erstatten wir Ihnen das Rückporto.
1/members | Vorteilswelt§Stammkunden genießen kostenlose Retouren.
0 | Rückgabe§Pro Rücksendung fällt eine Servicepauschale von 1,99 € an.
- | Finanzierung§Mit unserer Karte erhalten Sie bei Retouren Bonuspunkte gratis.
- | Lieferung§Der Expressversand kostet 9,95 € und wird bei einer Rückgabe nicht erstattet.
- | Rückgabe§Zurückgesandte Ware muss frei von Parfüm und Tierhaaren sein.
- | Ersatzteile§Geben Sie das Altteil zurück und Sie erhalten 20 € Pfand.
- | Rückgabe§Bei starken Gebrauchsspuren berechnen wir einen Wertersatz von bis zu 30 €.
- | Rückgabe§Rückfragen zur Rückgabe? Unsere Hotline ist kostenfrei.
1 | Retour facile§Le renvoi de votre commande est entièrement gratuit.
1 | Retours§Toutes nos commandes bénéficient du retour offert pendant 30 jours.
1 | Retours§Nous vous fournissons une étiquette déjà affranchie : vous n'avez rien à payer.
0 | Retours§Attention : le retour n'est pas compris dans le prix et reste aux frais de l'acheteur.
0 | Retours§Une étiquette de retour est proposée à 4,95 €, montant déduit de votre remboursement.
0 | Retours§Vous choisissez votre transporteur et réglez vous-même l'affranchissement.
0 | Les retours sont-ils offerts ?§Pas pour le moment. Comptez environ 5 €.
1 | Combien me coûtera un retour ?§C'est entièrement gratuit.
0 | L'essentiel§Retour : 30 jours · Frais de retour : acheteur
1 | L'essentiel§Retour : 30 jours · Frais de retour : vendeur
1 | Livraison et retours§L'aller et le retour sont gratuits sur toutes les commandes.
1/faulty | Défaut§En cas de défaut, les frais de retour vous sont remboursés.
1/members | Club§Les membres profitent des retours gratuits toute l'année.
0 | Retours§Une contribution forfaitaire de 1,99 € s'applique à chaque retour.
- | Livraison§La livraison express coûte 9,95 € et n'est pas remboursée en cas de retour.
- | Retours§Les articles retournés ne doivent porter aucune trace de parfum.
- | Retours§Une question sur votre retour ? Appelez notre numéro gratuit.
- | Retours§Un article abîmé par vos soins pourra faire l'objet d'une retenue de 30 €.
- | Financement§Le remboursement anticipé de votre crédit est gratuit.
1 | Devolución fácil§Devolver tu pedido es totalmente gratis.
1 | Devoluciones§Todos los pedidos tienen devolución gratuita durante 30 días.
1 | Devoluciones§Te damos una etiqueta ya franqueada: no tienes que pagar nada.
0 | Devoluciones§La etiqueta de devolución cuesta 4,95 €, importe que restaremos de tu reembolso.
0 | Devoluciones§Eliges el transportista y pagas tú mismo el franqueo.
0 | ¿Ofrecéis devoluciones gratuitas?§De momento no. El envío cuesta unos 5 €.
1 | ¿Cuánto me cuesta devolver algo?§Es totalmente gratis.
0 | Lo esencial§Devolución: 30 días · Gastos de devolución: comprador
1 | Lo esencial§Devolución: 30 días · Gastos de devolución: vendedor
1 | Envíos y devoluciones§Tanto el envío como la devolución son gratuitos.
1/faulty | Defectos§Si hay un defecto, te abonamos los gastos de devolución.
1/members | Club§Los socios disfrutan de devoluciones gratis todo el año.
0 | Devoluciones§A cada devolución se le aplica una tarifa de 1,99 €.
- | Entrega§El envío urgente cuesta 9,95 € y no se reembolsa si devuelves el pedido.
- | Devoluciones§Los artículos devueltos no deben tener restos de perfume.
- | Devoluciones§¿Dudas sobre tu devolución? Llama gratis a nuestro teléfono.
- | Devoluciones§Si el artículo llega usado, descontaremos hasta 30 €.
- | Financiación§La devolución anticipada del préstamo es gratuita.
1 | Delivery & returns§Standard delivery £3.95. Returns are free of charge via our returns portal.
0 | Returns§If you decide to return an item, you will be responsible for the return postage costs.
0 | Returns§A £1.95 returns charge will be deducted from your refund amount.
1/vip | Returns§VIP customers benefit from free returns on every order.
1/faulty | Damaged items§If your order arrives damaged we will send you a prepaid label.
0 | Mattress trial§If you return the mattress during the trial, a collection fee of £40 applies.
- | Returns§We recommend using a tracked service, as we can't be held responsible for lost parcels.
- | Returns§Your refund will be processed within 5 days, free of any fees.
- | Delivery§We offer free shipping on all orders over $75.
- | Returns§Unwanted free gifts must be sent back with the order.
- | Warranty§Warranty repairs are free; postage to our workshop is paid by us.
1 | Versand und Rückgabe§Versandkosten 4,90 €. Retouren sind bei uns kostenfrei.
0 | Widerruf§Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.
0 | Rückgabe§Die Kosten für die Rücksendung übernimmt der Kunde.
0 | Rückgabe§Wir ziehen eine Retourenpauschale von 2,95 € vom Erstattungsbetrag ab.
1/gold | Rückgabe§Für Gold-Kunden ist jede Rücksendung gratis.
1 | Matratze§100 Nächte Probeschlafen: Bei Nichtgefallen holen wir die Matratze gratis ab.
0 | Matratze§Bei Rückgabe während der Probezeit fällt eine Abholpauschale von 39 € an.
- | Rückgabe§Wir empfehlen versicherten Versand, da wir für Verluste nicht haften.
- | Rückgabe§Die Erstattung erfolgt gebührenfrei innerhalb von 5 Tagen.
- | Versand§Ab 75 € liefern wir versandkostenfrei.
- | Rückgabe§Gratisbeigaben müssen mit zurückgeschickt werden.
- | Garantie§Garantiereparaturen sind kostenlos, auch der Versand zur Werkstatt.
1 | Livraison et retours§Livraison standard 3,95 €. Les retours sont offerts.
0 | Rétractation§Vous devrez prendre en charge les frais directs de renvoi du bien.
0 | Retours§Les frais de retour sont à la charge de l'acheteur.
0 | Retours§Une somme de 2,95 € sera déduite de votre remboursement pour les frais de retour.
1/vip | Retours§Les clients VIP bénéficient de retours gratuits.
1 | Matelas§100 nuits d'essai : s'il ne vous plaît pas, nous le récupérons gratuitement.
0 | Matelas§Pour un retour pendant l'essai, des frais d'enlèvement de 39 € s'appliquent.
- | Retours§Nous conseillons un envoi suivi, car nous ne répondons pas des colis perdus.
- | Retours§Le remboursement est effectué sans frais sous 5 jours.
- | Livraison§Livraison offerte dès 75 €.
- | Retours§Les cadeaux offerts doivent être renvoyés avec la commande.
- | Garantie§Les réparations sous garantie sont gratuites, envoi à l'atelier compris.
1 | Envíos y devoluciones§Envío estándar 3,95 €. Las devoluciones son gratis.
0 | Desistimiento§Deberás asumir los costes directos de devolución del producto.
0 | Devoluciones§Los gastos de devolución son a cargo del comprador.
1/vip | Devoluciones§Los clientes VIP disfrutan de devoluciones gratuitas.
1/faulty | Artículo dañado§Si tu pedido llega dañado, te enviaremos una etiqueta prepagada.
1 | Colchones§100 noches de prueba: si no te gusta, lo recogemos gratis.
0 | Colchones§Para devolverlo durante la prueba se aplica un cargo de recogida de 39 €.
- | Devoluciones§Recomendamos un envío certificado, pues no respondemos de paquetes perdidos.
- | Devoluciones§El reembolso se realiza sin gastos en 5 días.
- | Envíos§Envío gratis a partir de 75 €.
- | Devoluciones§Los regalos gratuitos deben devolverse con el pedido.
- | Garantía§Las reparaciones en garantía son gratuitas, incluido el envío al taller.
1 | Returns§Sending something back is free if you use the label in your parcel.
0 | Returns§The cost of returning items is £3.99 and will be taken from your refund.
1 | Returns made easy§Drop off your parcel at no cost at over 10,000 locations.
1/members | Rewards§Rewards members receive free return shipping.
0 | Are returns free?§Unfortunately, we are unable to offer free returns.
- | Returns§Items returned without a returns form may take longer.
- | Shipping§Free express shipping on your first order.
1 | Rückgabe§Bei uns retournieren Sie gratis: Etikett ausdrucken, aufkleben, fertig.
0 | Rückgabe§Die Versandkosten der Rücksendung sind vom Kunden zu tragen.
0 | Rückgabe§Für die Rücksendung wird eine Gebühr von 2,90 € erhoben.
1/faulty | Rückgabe§Bei Mängeln tragen wir die Rücksendekosten.
1 | Entstehen mir Kosten für die Retoure?§Nein, wir übernehmen das Porto.
- | Versand§Wir versenden ab 50 € kostenlos mit DHL.
- | Rückgabe§Bitte bewahren Sie den Einlieferungsbeleg Ihrer Rücksendung auf.
1 | Retours§Votre retour est pris en charge par nos soins.
0 | Retours§Les frais de réexpédition restent à vos frais.
0 | Retours§Un montant forfaitaire de 3,90 € sera retenu pour tout retour par colis.
1/faulty | Retours§En cas d'erreur de préparation, le retour est à notre charge.
1 | Le retour est-il payant ?§Non, une étiquette prépayée est jointe au colis.
- | Retours§Conservez bien la preuve de dépôt de votre retour.
- | Livraison§Livraison offerte en point relais.
1 | Devoluciones§Devolver tu compra no tiene ningún coste.
0 | Devoluciones§Los gastos de envío de la devolución correrán a cargo del cliente.
0 | Devoluciones§Se aplicará un cargo de 3,90 € por cada devolución a domicilio.
1/faulty | Devoluciones§En caso de producto defectuoso, nos hacemos cargo del envío de vuelta.
1 | ¿Tiene coste la devolución?§No, la recogida es gratuita.
- | Devoluciones§Guarda el resguardo de tu devolución.
- | Envíos§Envío gratis en tu primer pedido.
0 1/members | Returns§Each return costs £2.50. Shoppers with a Gold account return for free.
1/members | Rückgabe§Mit Premium-Konto ist jede Retoure gratis.
1/members | Rücksendung§Treuekunden schicken kostenlos zurück.
1/members | Retours§Les clients Premium renvoient leurs articles gratuitement.
1/members | Retours§Avec un compte Plus, vos retours sont offerts.
1/members | Devoluciones§Con cuenta Premium las devoluciones no cuestan nada.
1/members | Devoluciones§Los clientes Oro devuelven gratis.
0 | Club§Si todavía no eres socia, cada devolución cuesta 3 €.
0 | Le Club§Si vous n'êtes pas encore adhérent, le retour vous coûte 4 €.
0 | Club§Noch nicht Mitglied? Dann kostet das Rücksendeetikett 3,90 €.
0 | Club§Not yet a member? Return labels are £3.
0 | Avantages§Sans abonnement, le retour est facturé 3 €.
1/in-store | Returns§Bought online? Hand it in free of charge at any of our shops.
1/in-store | Returns§You can also drop it off at one of our stores at no charge.
1/in-store | Retours§Vos achats en ligne se ramènent gratuitement en boutique.
1/in-store | Devoluciones§Puedes entregarlo sin coste en cualquiera de nuestras tiendas.
0/CH | Retouren§Aus der Schweiz müssen Sie das Paket selbst frankieren.
0 | Rücksendung§Bitte frankieren Sie das Paket selbst.
0 | Retours§Vous devez affranchir le colis vous-même.
0 | Returns§You'll have to stamp the parcel yourself.
0/furniture | Returns§We collect sofas and beds from your home. For this we charge £60.
0/furniture | Sending furniture back§Our drivers pick up bulky furniture; this costs £39.
0/bulky | Rückgabe§Sperrige Artikel holen wir bei Ihnen ab. Dafür berechnen wir 35 €.
0/furniture | Devoluciones§Recogemos los muebles voluminosos en tu casa. Este servicio cuesta 40 €.
1 | Brillen§Für die Rücksendung zahlen Sie keinen Cent.
1 | Zurückschicken§Die Retoure kostet dich keinen Rappen.
1 | Returns§Returning costs you not a penny.
1 | Returns§You won't pay a cent to send it back.
1 | Retours§Le retour ne vous coûtera pas un euro.
1 | Devoluciones§No pagas ni un euro por devolver.
1 | Devoluciones§Devolver no te cuesta nada.
- | Muestras§No tienes que devolver las muestras, son gratis.
- | Échantillons§Les échantillons sont offerts, vous n'avez pas besoin de les renvoyer.
- | Samples§Swatches are free and you don't have to return them.
- | Stoffmuster§Stoffmuster sind gratis und müssen nicht zurückgeschickt werden.
1/GB | Returns§Returns are free from within the UK.
1 | Returns§Returns are free from all EU countries.
- | Returns§Goods must be free from marks when returned.
- | Returns§Items have to be free from any signs of wear to be returned.
0 | Returns§We aren't able to refund the cost of sending goods back.
0 | Returns§We're not in a position to cover return postage.
0 | Returns§Sadly we cannot reimburse return shipping.
- | Journal§Behind every free return stands a lorry.
- | Blog§Hinter jeder kostenlosen Retoure steckt ein Lieferwagen.
- | Ideas§Derrière chaque retour gratuit, il y a un camion.
- | Blog§El mito de la devolución gratis: alguien la paga siempre.
- | Blog§The truth about "free returns".
- | Size exchange§Swap sizes for free: choose the new size in the portal, send the old pair back.
- | Umtausch§Der Farbtausch ist bei uns gratis: neue Farbe wählen, altes Teil zurück.
- | Échange§L'échange de taille est gratuit : renvoyez l'ancienne paire.
- | Cambios§El cambio de talla es gratis: elige la nueva y devuelve la otra.
1 | Kosmetik§Ungeöffnetes nehmen wir 30 Tage zurück. Der Rückversand ist kostenlos.
0 | Cosmetics§Sealed goods may come back within 14 days. Return postage is yours to pay.
1 | Bijoux§Vous avez 30 jours. Le retour est gratuit.
0 | Joyería§Tienes 15 días. Los gastos de devolución corren por tu cuenta.
- | Electronics§Opened packaging incurs a restocking fee.
- | Retours§Un produit déballé donne lieu à des frais de remise en stock.
- | Rückgabe§Für geöffnete Ware fällt eine Wiedereinlagerungsgebühr an.
1 | Our guarantees§Secure payment • Next-day delivery • Free returns
1 | Unsere Garantien§Sichere Zahlung • 60 Tage Rückgaberecht • Kostenlose Retouren
1 | Nuestras garantías§Pago seguro • Envío en 24 h • Devoluciones gratis
0 | Satisfaction guaranteed§Not happy? Get your money back. Return postage is down to you.
- | Limited warranty§You pay the postage to send the product to our repair centre.
0/furniture | Sofas§The collection of large furniture costs £59, which is deducted from your refund.
0/furniture | Meubles§L'enlèvement des meubles volumineux coûte 59 €, déduits du remboursement.
1 | Easy returns§Bring back or post back within 28 days; we've already paid the postage.
1 | Returns§There's a pre-addressed, postage-paid bag in every order.
1 | At a glance§Returns: 30 days, free by Royal Mail. Refunds: 5 days.
0 | Returns§We ask customers to meet the cost of returning unwanted goods.
0 1/faulty | Returns§Unless the goods are faulty, you'll need to pay for postage back to us.
0 | Returns§£3.50 will be subtracted from your refund for each parcel you return.
0 | Is the return free?§Unfortunately not: the label costs €4.
1 | The 200-night trial§Not for you? We'll collect the mattress and it won't cost you anything.
0 | Cancellation§The consumer bears the direct costs of return.
- | Delivery§Delivery is free on orders over £40 and takes three days.
- | Returns§We refund the original delivery charge if you return the whole order.
- | Gift wrap§Gift wrapping is free and can be undone.
- | Undelivered parcels§If a parcel comes back to us, we charge £5 to send it again.
- | Lost label?§Print another label from your account.
- | Returns§Refunds are free of charge and go to your card.
0 | Rückgabe§Für die Rückgabe fällt eine Pauschale von 3,95 € an.
0 | Rücksendung§Die Versandkosten für Retouren trägst du.
0 | Widerrufsfolgen§Der Verbraucher trägt die unmittelbaren Kosten der Rücksendung der Waren.
1 | Widerrufsfolgen§Wir tragen die Kosten der Rücksendung der Waren.
0 | Kostet die Rücksendung etwas?§Ja, pauschal 2,99 € pro Paket.
1 | Kostet die Rücksendung etwas?§Nein, die ist bei uns gratis.
0/bulky | Sperrgut§Die Abholung von Sperrgut zur Rückgabe kostet 29 €.
- | Lieferung§Der Versand ist ab 50 € kostenlos.
- | Pfand§Leere Flaschen nehmen wir kostenlos zurück.
- | Rückgabe§Die Erstattung ist für Sie kostenfrei.
- | Leihgeräte§Den Rückversand des Leihgeräts zahlen wir.
1 | Retours§On s'occupe de l'étiquette, et c'est nous qui payons.
1 | Retours faciles§Collez l'étiquette prépayée et déposez le colis au point relais.
0 | Retours§Une somme forfaitaire de 4,90 € est retenue sur le remboursement.
0 | Retours§Le coût du retour est supporté par l'acheteur.
0 | Rétractation§Le consommateur supporte les frais directs de renvoi du bien.
1 | Rétractation§Le vendeur prend à sa charge les frais de renvoi.
0 | Le retour est-il gratuit ?§Non, comptez 3,90 € par colis.
1 | Le retour est-il gratuit ?§Oui, partout en France.
- | Livraison§La livraison est offerte dès 50 €.
- | Colis refusé§Si le colis nous revient, une nouvelle expédition vous sera facturée 6 €.
1 | Devoluciones fáciles§Imprime la etiqueta, ya está pagada, y deja el paquete en Correos.
1 | Devoluciones§Pasamos a recogerlo gratis por tu casa.
0 | Devoluciones§Los gastos de la devolución son de tu cuenta.
0 | Devoluciones§Cada devolución tiene un coste de 2,99 €.
0 | Desistimiento§El consumidor asumirá los costes directos de devolución.
1 | Desistimiento§El vendedor correrá con los gastos de devolución.
0 | ¿Es gratis devolver?§No, restamos 3 € del reembolso.
1 | ¿Es gratis devolver?§Sí, siempre.
- | Envíos§El envío es gratis a partir de 40 €.
1/members | Lumen Club§Returns are free and you get 90 days.
1/members | Vos avantages Club§Retours gratuits toute l'année.
1/members | Gold benefits§Free returns on everything you buy.
1/members | Ventajas del Club§Devoluciones gratis durante un año.
1/members | Vorteile im Club§Kostenlose Retouren, das ganze Jahr.
1 | Returns§Returns are free for everyone, member or not.
- | Sale§Free returns this weekend only!
- | Aktion§Nur bis Sonntag: Rücksendung gratis.
- | Offre§Retours gratuits pour une durée limitée.
- | Promo§Devoluciones gratis solo esta semana.
- | Tools§A late return of the tool is charged by the day.
- | Werkzeug§Eine verspätete Rückgabe des Geräts wird tageweise berechnet.
- | Outils§Tout retard dans le retour de l'outil est facturé à la journée.
- | Herramientas§La devolución con retraso de la máquina se factura por días.
"""


@each(SENTENCES)
def test_a_passage_says_who_pays_as_far_as_it_says_so(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected


def test_a_bare_heading_is_quoted_with_what_stands_below_it() -> None:
    (claim,) = read_fees(page("Free returns§You have 30 days. Print the label."))
    assert claim.quote == "Free returns You have 30 days."
