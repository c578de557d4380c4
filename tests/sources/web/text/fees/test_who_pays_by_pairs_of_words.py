"""Who pays for returns, by pairs of words: subjects, verbs and relations in every language."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
1 | Returns§We'll happily foot the bill for the trip back.
1 | Returns§Postage back to us is covered.
1 | Returns policy§Sending anything back won't cost you a thing.
1 | Don't like it? Return it at no cost within 60 days.
1 | How to return§Your return travels free with Royal Mail.
1 | Returns§The courier is booked and paid for by us.
1/faulty | If we sent the wrong item, we arrange collection at our expense.
1/faulty | Should the goods prove defective, return carriage will be refunded in full.
1/faulty | Warranty claims§We reimburse carriage both ways on goods found to be faulty.
0 | Returns§Postage for sending goods back is not something we cover.
0 | Returns§You'll need to cover the cost of getting it back to us.
0 | Returns§Return postage is your own affair.
0 | Returns§Please note we do not provide return labels; postage is at your expense.
0 | Returns§Goods must be returned carriage paid.
0 | If you cancel, sending the product back to us is at your cost.
0 | Right to cancel§You will have to bear the direct cost of returning the goods.
0 | Refunds§We will refund the purchase price less the cost of collection.
0 | Refunds§Your refund will be for the item price minus £4.50 return shipping.
0 | Returns§A flat fee of $8 per return is subtracted from your refund.
0 1/faulty | Returns§Return shipping is only refunded where the item is defective.
0 1/faulty | Returns§We only pay return postage on faulty items.
0 1/faulty | Returns§Postage costs are only reimbursed if the goods are defective or incorrect.
0 1/faulty | Returns§Unless the product is faulty, return carriage is down to the buyer.
1/GB 0/IE | Returns§Returns from the UK are free; from Ireland they cost €9.
1 0/bulky | Returns§Small parcels go back free of charge, but we charge £49 to collect bulky \
items.
0/furniture 1 | Bulky items§Collection of sofas and beds costs £60. Smaller items can be sent \
back free of charge.
0/bulky | Large appliances§If you no longer want your fridge, we charge £35 to fetch it.
1/bulky | Large appliances§We'll pick up your washing machine free of charge if you change your \
mind.
1/in-store | Returning in store§Bring it to any branch; there's no charge.
0 1/in-store | Returns§Returns by post cost £2.95. Avoid the fee by returning in store.
0 1/in-store | Returns§We take £3.50 off your refund for each parcel; bring it to our shop and \
there is nothing to pay.
1/members 0 | Returns§Members return for free; everyone else pays £4.
1/members | Members§As a member you don't pay for returns.
1 | 30-day money-back guarantee§Not thrilled? Send it back on our dime.
0 | 30-day money-back guarantee§If it isn't for you, return it within 30 days. You pay the \
postage back, we refund the rest.
1 | Returns§Return label: included in the box
0 | FAQ§Do you offer free returns? Not at present.
1 | FAQ§Do I have to pay for postage when I send something back? Not a penny.
1 | FAQ§What does a return cost me? Nothing at all.
0 | FAQ§Is return shipping included? No, you need to organise it yourself.
0 | FAQ§How much is a return? £3.99 per parcel.
0 | FAQ§Who pays for return postage? That would be you.
- | Delivery§Delivery is free both for orders over £50 and for members.
- | Repairs§Once repaired, we send it back to you free of charge.
- | Warranty§Labour and parts are free during the warranty period.
- | Refunds§Original postage is refunded when you return the whole order.
- | Exchanges§We'll send the new size free of charge once we have the old one back.
- | Recycling§Bring back your old kettle and we recycle it free of charge.
- | Delivery§If nobody is home the parcel comes back to us and redelivery costs £5.
- | Trade§Stockists return unsold copies at their own expense.
- | Rental§Return the machine at the end of the hire; collection is free.
- | Refunds§The cost of the goods is refunded within 14 days of return.
- | Returns§We do not charge a restocking fee.
- | Refunds§We refund the goods and what you paid for standard delivery.
- | Samples§Fabric samples are free and need not be returned.
- | Returns§Free gifts must be sent back along with the order.
1 | Rückgabe§Der Weg zurück kostet Sie nichts.
1 | Rückgabe§Die Portokosten für den Rückweg übernehmen selbstverständlich wir.
1 | Retoure§Nutzen Sie einfach das beigefügte, bereits bezahlte Etikett.
1 | Retoure§Für den Rückversand entstehen Ihnen keinerlei Kosten.
1 | Passt nicht? Schicken Sie es uns auf unsere Rechnung zurück.
1 | Rücksendung§Ihr Paket geht für Sie gratis zurück.
1 | Rückgabe§Wir lassen die Ware auf unsere Kosten bei Ihnen abholen.
1/faulty | Falsche Ware erhalten§Das Porto bekommen Sie von uns zurück.
1/faulty | Ist die Ware mangelhaft, erstatten wir Ihnen die Versandkosten für die Rücksendung.
1/faulty | Reklamation§Bei berechtigten Reklamationen übernehmen wir die Kosten für den \
Rücktransport.
1/faulty | Transportschäden§Beschädigte Ware holen wir kostenlos bei Ihnen ab.
0 | Rückgabe§Das Porto für die Rücksendung geht auf Ihre Kappe.
0 | Rückgabe§Bitte frankieren Sie das Paket selbst.
0 | Rückgabe§Die Kosten des Rückversands sind vom Kunden zu tragen.
0 | Rückgabe§Rücksendekosten werden von uns nicht erstattet.
0 | Rückgabe§Für Rücksendungen fallen pauschal 4,90 € an.
0 | Widerrufsbelehrung§Sie tragen die unmittelbaren Kosten der Rücksendung.
0 | Widerruf§Die Rücksendung hat auf Kosten des Bestellers zu erfolgen.
0 | Rückerstattung§Wir erstatten den Kaufpreis abzüglich der Rücksendekosten.
0 | Rückgabe§Unfreie Pakete nehmen wir nicht an.
0 1/faulty | Rückgabe§Die Rücksendekosten erstatten wir nur bei fehlerhafter Ware.
0 1/faulty | Rückgabe§Wir übernehmen das Rückporto ausschließlich bei Falschlieferung oder Defekt.
0 1/faulty | Rückgabe§Die Kosten der Rücksendung trägt der Käufer, es sei denn, die Ware ist \
mangelhaft; dann zahlen wir.
1 0/bulky | Rückgabe§Paketware senden Sie kostenlos zurück. Für Speditionsware berechnen wir 59 €.
0/bulky | Sperrgut§Bei Speditionsartikeln betragen die Kosten der Rücksendung 80 €.
0/bulky | Großgeräte§Für die Abholung berechnen wir 39 €, wenn Sie vom Kauf zurücktreten.
1/bulky | Großgeräte§Kühlschränke und Herde holen wir bei Nichtgefallen kostenlos ab.
1/in-store 0 | Rückgabe§Rückgabe in der Filiale: kostenlos. Rücksendung per Post: 3,95 €.
0 1/in-store | Rückgabe§Der Rückversand kostet 3,95 €. In unseren Filialen geben Sie die Ware \
kostenlos ab.
0 1/in-store | Rückgabe§Pro Paket ziehen wir 2,99 € ab. Die Gebühr sparen Sie bei Rückgabe in \
der Filiale.
1/members | Vorteile für Mitglieder§Retouren sind für dich gratis.
0 | Geld-zurück-Garantie§Sie senden die Ware auf eigene Kosten zurück und wir erstatten den \
Kaufpreis.
1 | Geld-zurück-Garantie§Nicht zufrieden? Wir übernehmen auch den Rückversand.
1 | Rückgabe§Rücksendeetikett: liegt bei, bereits bezahlt
0 | Übersicht§Rücksendekosten: trägt der Kunde
0 | FAQ§Sind Retouren kostenlos? Nein, leider nicht.
1 | FAQ§Muss ich das Porto zahlen, wenn ich etwas zurückschicke? Nein.
1 | FAQ§Was kostet die Rücksendung? Gar nichts.
0 | FAQ§Wer trägt die Rücksendekosten? Diese sind von Ihnen zu tragen.
- | Versand§Ab 50 Euro liefern wir portofrei.
- | Reparatur§Wir senden das reparierte Gerät kostenlos an Sie zurück.
- | Garantie§Ersatzteile und Arbeitszeit sind während der Garantie kostenlos.
- | Entsorgung§Ihr Altgerät nehmen wir kostenlos mit.
- | Rückgabe§Die Versandkosten der Hinsendung erstatten wir ebenfalls.
- | Umtausch§Der Versand der neuen Größe ist für Sie kostenlos.
- | Lieferung§Bei Annahmeverweigerung tragen Sie die Kosten der Rücksendung.
- | Mietgeräte§Die Rückgabe des Mietgeräts ist an jeder Station kostenlos.
1 | Retours§Le trajet retour ne vous coûte rien.
1 | Retours§Nous prenons le renvoi à notre charge.
1 | Vous changez d'avis ? Renvoyez l'article à nos frais.
1 | Retour§Le port du retour est pour nous.
1 | Retour§Utilisez le bordereau déjà affranchi glissé dans le colis.
1 | Retour§Vous n'avez rien à débourser pour nous renvoyer votre achat.
1 | Retour§L'enlèvement à domicile est offert.
1/faulty | Produit défectueux§Nous vous remboursons ce que vous avez dépensé pour le renvoi.
1/faulty | En cas d'erreur de notre part, les frais de retour sont à notre charge.
1/faulty | Si l'article est arrivé abîmé, nous venons le chercher gratuitement.
0 | Retours§Le renvoi est à régler par vos soins.
0 | Retours§L'affranchissement du colis vous revient.
0 | Retours§Comptez 4,90 € par retour.
0 | Retours§Les frais d'expédition du retour ne sont pas remboursés.
0 | Retours§Le retour s'effectue aux frais de l'acheteur.
0 | Rétractation§Vous prenez en charge les frais directs de renvoi du bien.
0 | Remboursement§Nous remboursons le prix d'achat, déduction faite des frais de retour.
0 | Retours§Une participation de 3,50 € est retenue sur votre remboursement.
0 | Retours§Aucun envoi en port dû ne sera accepté.
0 1/faulty | Retours§Les frais de retour ne sont remboursés qu'en cas de produit défectueux.
0 1/faulty | Retours§Nous ne prenons en charge le retour que si l'article est défectueux.
0 1/faulty | Retours§Le renvoi est à vos frais, sauf erreur de notre part : dans ce cas nous \
payons.
1 0/furniture | Retours§Les petits articles se renvoient gratuitement ; l'enlèvement des meubles \
est facturé 59 €.
0/bulky | Gros électroménager§L'enlèvement de l'appareil vous sera facturé 39 € si vous changez \
d'avis.
1/bulky | Gros électroménager§Nous reprenons gratuitement votre lave-linge s'il ne vous plaît pas.
1/in-store 0 | Retours§En boutique, le retour est gratuit. Par la poste, il vous en coûtera 3,90 \
€.
0 1/in-store | Retours§3,90 € sont déduits par colis. Évitez ces frais en rapportant l'article \
en magasin.
1/members | Club§Les membres renvoient leurs achats sans rien payer.
0 | Satisfait ou remboursé§Renvoyez l'article, port à votre charge, et nous vous remboursons.
1 | Satisfait ou remboursé§Renvoyez-le sans frais sous 30 jours.
0 | FAQ§Les retours sont-ils gratuits ? Non, malheureusement.
1 | FAQ§Dois-je payer le renvoi ? Non, jamais.
0 | FAQ§Combien coûte un retour ? 4,90 €.
0 | FAQ§Qui paie le retour ? C'est à vous de le régler.
1 | Récapitulatif§Frais de retour : pris en charge par nous
0 | Récapitulatif§Retour : à vos frais
- | Livraison§La livraison est offerte dès 49 €.
- | Réparation§L'appareil réparé vous est renvoyé sans frais.
- | Recyclage§Nous reprenons gratuitement votre ancien appareil.
- | Remboursement§Les frais de livraison initiaux vous sont remboursés en cas de retour.
- | Échanges§L'envoi de la nouvelle taille est gratuit.
- | Livraison§Un colis refusé nous revient ; sa réexpédition est à vos frais.
- | Location§Le retour du matériel loué est gratuit dans toutes nos agences.
1 | Devoluciones§El camino de vuelta no te cuesta nada.
1 | Devoluciones§Nos hacemos cargo del transporte de vuelta.
1 | ¿No te gusta? Nos lo mandas de vuelta y pagamos nosotros.
1 | Devoluciones§La recogida en tu domicilio es gratuita.
1 | Devoluciones§Utiliza la etiqueta ya pagada que va en la caja.
1 | Devoluciones§No tendrás que desembolsar nada por devolver.
1/faulty | Si el error es nuestro, los portes de la devolución corren por nuestra cuenta.
1/faulty | Si llega roto, lo recogemos sin coste alguno.
0 | Devoluciones§El envío de vuelta lo pagas tú.
0 | Devoluciones§Los portes de retorno son cosa del cliente.
0 | Devoluciones§Cada devolución cuesta 3,95 €.
0 | Devoluciones§No reembolsamos los gastos de envío de la devolución.
0 | Devoluciones§El franqueo corre de tu cuenta.
0 | Desistimiento§Deberá asumir el coste directo de devolución de los bienes.
0 | Reembolsos§Te devolvemos el importe menos los gastos de devolución.
0 | Devoluciones§Se restarán 4 € del reembolso por cada paquete.
0 | Devoluciones§No se admiten envíos a portes debidos.
0 1/faulty | Devoluciones§Solo pagamos el envío de vuelta si el producto es defectuoso.
0 1/faulty | Devoluciones§Los gastos de devolución únicamente se reembolsan en caso de error \
nuestro.
0 1/faulty | Devoluciones§Los gastos corren a cargo del cliente, salvo producto defectuoso, en \
cuyo caso los asumimos.
1 0/furniture | Devoluciones§Los artículos pequeños se devuelven gratis; por recoger muebles \
cobramos 59 €.
0/bulky | Electrodomésticos grandes§Por la recogida del aparato cobramos 39 € si cambias de \
opinión.
1/bulky | Electrodomésticos grandes§Si no te convence, recogemos la lavadora sin coste.
1/in-store 0 | Devoluciones§En tienda, la devolución es gratis. Por correo cuesta 3,90 €.
0 1/in-store | Devoluciones§Descontamos 2,95 € por paquete. Ahórrate este cargo devolviendo en \
tienda.
1/members | Club§Los socios devuelven sin pagar nada.
0 | Garantía de satisfacción§Devuélvelo pagando tú el envío y te reintegramos el precio.
0 | FAQ§¿Las devoluciones son gratuitas? No, lo sentimos.
1 | FAQ§¿Tengo que pagar el envío de vuelta? No, nunca.
0 | FAQ§¿Cuánto cuesta devolver? 4,90 €.
0 | FAQ§¿Quién paga la devolución? Corre por tu cuenta.
1 | Resumen§Gastos de devolución: los asumimos nosotros
- | Envíos§El envío es gratis desde 49 €.
- | Reparaciones§Te devolvemos el aparato reparado sin coste.
- | Reciclaje§Recogemos gratis tu aparato viejo.
- | Reembolso§Los gastos de envío iniciales te los devolvemos también.
- | Cambios§El envío de la nueva talla es gratuito.
- | Envíos§Si rechazas el paquete, pagarás los gastos de retorno.
- | Alquiler§La devolución del equipo alquilado es gratuita.
1 | Returns§The return trip is free for you.
1 | Returns§Returning goods comes at no extra charge.
1 | Returns§You can send parts back at no expense to you.
1 | Unwanted items§We email you a label with the postage already taken care of.
1 | Returns§There's nothing to pay when you return an order.
1 | Returns portal§Labels downloaded here are free.
1 | All our parcels contain a return label; you don't pay anything to use it.
0 | Unwanted items§The sender pays the postage.
0 | Unwanted items§We regret that we can't contribute to return postage.
0 | Returns§Return shipping is not covered.
0 | Returns§You'll be charged £6 for the label.
0 | Returns§The label costs £3.20, payable when you print it.
0 | Cancellation§You must return the goods at your own cost within 14 days.
0 | Returns§Please send the parcel with sufficient postage; we can't accept unpaid parcels.
0 | Returns§Shipping fees for returns will not be refunded.
0 | Returns§We'll deduct the carrier's fee from what we owe you.
0 | Returns§Use any carrier you like, at your own cost.
0 | Returns§Buyers are asked to cover the cost of the courier.
1/faulty | Damaged in transit§We'll send a courier at no cost to you.
1/faulty | Damaged on arrival§We send you a prepaid label.
1/faulty | Something wrong with your order?§If the mistake is ours, you won't pay a penny to \
send it back.
1/faulty 0 | Returns§If it's our error we cover the postage; in all other cases it's on you.
0 1/faulty | Returns§Postage is your responsibility except for faulty goods, where we provide a \
label.
1 0/furniture | Returns§Free returns on everything except furniture, for which we charge £40.
0 1/in-store | Returns§Returns cost £3 by post and nothing in store.
1/premium | Premium members§Your returns are always on us.
0/bulky 1 | Returns policy§For oversized items a pick-up fee of $75 applies. All other returns \
are free.
0/sale | Sale§Return postage on sale items is not refunded.
1 | Home trial§If it isn't for you, we collect it free of charge.
0 | Home trial§If it isn't for you, you only pay the return freight.
0 | Returns table§Cost to you: £4.50 per return
0 | Returns table§Return postage: paid by buyer
1 | Questions§Will it cost me anything to return something? No, it won't.
0 | Questions§Will you refund my return postage? Sadly not.
1 | Questions§Will you refund my return postage? Yes, in full.
- | Delivery§We pay the delivery costs on orders above £100.
- | Payment§Payments returned by your bank incur a £10 charge.
- | Repair§Ship the watch to us at your expense and we'll send a quote.
- | Spare parts§Postage is £3.50 and free above £30.
- | Returns§The returned item must be free of damage and in its original packaging.
- | Gift cards§Gift cards can't be returned; delivery by e-mail is free.
- | Cancelling§You can cancel free of charge until the parcel leaves us.
- | Trade-in§Send us your old phone with the free label and get cash.
- | Refill§Send your empty cartridges back to us free of charge.
- | Jobs§We return application documents free of charge.
1 | Widerruf§Ein frankiertes Rücksendeetikett erhalten Sie per E-Mail.
1 | Rückgabe§Für die Rücksendung zahlen Sie keinen Cent.
1 | Rückgabe§Sie geben das Paket ab, das Porto ist bereits beglichen.
1 | Rückgabe§Bei uns sind Rücksendungen Ehrensache – und kosten nichts.
1 | Rückgabe§Die Retoure geht auf uns.
1 | Retouren§Das Etikett können Sie gratis in Ihrem Konto ausdrucken.
0 | Rückgabe§Bitte kleben Sie selbst Briefmarken auf.
0 | Rückgabe§Ein Retourenlabel kostet bei uns 4,50 €.
0 | Rückgabe§Für Porto kommen Sie bitte selbst auf.
0 | Rückgabe§Wir bieten keine kostenlosen Retouren an.
0 | Rückgabe§Retouren sind kostenpflichtig.
0 | Rückgabe§Der Versand zurück an uns erfolgt auf Ihre Rechnung.
0 | Rückgabe§Die Versandkosten der Rücksendung müssen wir Ihnen leider belasten.
0 | Widerrufsrecht§Die Kosten der Rücksendung hat der Verbraucher zu tragen.
0 | Widerrufsrecht§Die Rücksendung erfolgt zulasten des Käufers.
0 | Rückgabe§Vom Erstattungsbetrag werden 5,90 CHF für die Rücksendung abgezogen.
1/faulty | Defekt angekommen?§Wir schicken Ihnen ein kostenloses Etikett.
1/faulty 0 | Rückgabe§Bei Fehlern unsererseits übernehmen wir das Porto, sonst tragen Sie es.
0 1/in-store | Rückgabe§Rücksendung per Post auf eigene Kosten, in der Filiale kostenlos.
1 0/furniture | Rückgabe§Retouren sind kostenlos, ausgenommen Möbel: Hier fallen 49 Euro an.
1/members | Für Clubmitglieder§Retouren gehen auf unsere Kosten.
0 | Probewohnen§Bei Nichtgefallen zahlen Sie nur den Rücktransport.
1 | Fragen§Kostet mich eine Rücksendung etwas? Nein, nichts.
0 | Fragen§Übernehmt ihr die Rücksendekosten? Leider nein.
1 | Fragen§Übernehmen Sie das Porto für die Rücksendung? Ja, immer.
- | Lieferung§Ab 40 Euro übernehmen wir die Versandkosten.
- | Reparatur§Bitte senden Sie das Gerät ausreichend frankiert ein.
- | Rückgabe§Die Ware muss frei von Gebrauchsspuren zurückkommen.
- | Leihgeräte§Die Rücksendung des Leihgeräts ist kostenlos.
- | Druckerpatronen§Leere Patronen schicken Sie kostenlos an den Hersteller zurück.
1 | Retours§Le retour vous est offert.
1 | Retours§Vous ne déboursez rien pour nous retourner un article.
1 | Retours§Déposez le colis dans un point relais : l'étiquette est déjà payée.
1 | Retours§Nous vous faisons cadeau du port retour.
1 | Changer d'avis§L'étiquette de renvoi vous est fournie gracieusement.
0 | Retours§L'envoi retour reste à votre charge.
0 | Retours§Les frais de port pour le renvoi incombent à l'acheteur.
0 | Retours§Le coût de l'étiquette, 3,90 €, est déduit du remboursement.
0 | Retours§Nous ne fournissons pas d'étiquette de retour ; à vous d'affranchir le colis.
0 | Retours§Le retour vous est facturé 5 €.
0 | Rétractation§Les frais de renvoi sont à la charge exclusive du consommateur.
0 | Retours§Vous choisissez le transporteur et réglez l'envoi.
0 | Retours§Tout retour donne lieu à une retenue de 4 € sur le remboursement.
1/faulty | Colis abîmé§Nous vous envoyons une étiquette prépayée.
1/faulty 0 | Retours§En cas d'erreur de notre part, nous payons le port ; sinon, il est pour vous.
0 1/in-store | Retours§Le retour coûte 3 € par la poste et rien en magasin.
1 0/furniture | Retours§Retours gratuits, sauf pour les meubles, dont l'enlèvement coûte 49 €.
1/members | Avantages adhérents§Vos retours sont offerts.
1 | Questions§Le retour me coûte-t-il quelque chose ? Non, rien.
0 | Questions§Remboursez-vous les frais de retour ? Malheureusement non.
- | Livraison§Nous prenons les frais de port à notre charge dès 80 €.
- | SAV§L'envoi de l'appareil à notre atelier est à vos frais.
- | Retours§L'article doit nous revenir libre de toute trace d'usure.
- | Paiement§Tout prélèvement rejeté entraîne 10 € de frais.
1 | Devoluciones§La devolución corre de nuestra cuenta.
1 | Devoluciones§Te regalamos los portes de vuelta.
1 | Devoluciones§Te mandamos una guía prepagada por correo.
1 | Devoluciones§Devolver no te costará ni un peso.
1 | Devoluciones§Pasamos por tu paquete sin cobrarte nada.
0 | Devoluciones§Los gastos de retorno corren por cuenta del comprador.
0 | Devoluciones§El costo de la guía se descuenta de tu reembolso.
0 | Devoluciones§Tú te encargas de pagar el envío de regreso.
0 | Devoluciones§El cliente elige la paquetería y paga el envío.
0 | Devoluciones§Las devoluciones tienen un cargo de $120.
0 | Devoluciones§No ofrecemos etiquetas prepagadas; el envío lo abona el cliente.
0 | Devoluciones§Se te cobrarán 5 € por la recogida.
0 | Desistimiento§Los costes de devolución serán soportados por el consumidor.
1/faulty | Llegó dañado§Te enviamos una etiqueta sin costo.
1/faulty 0 | Devoluciones§Si la falla es nuestra, pagamos el envío; en cualquier otro caso, lo \
pagas tú.
0 1/in-store | Devoluciones§Devolver por correo cuesta 3 € y en tienda es gratis.
1 0/furniture | Devoluciones§Devoluciones gratis, salvo muebles, cuya recogida cuesta 49 €.
1/members | Ventajas para socios§Tus devoluciones son gratis.
1 | Preguntas§¿Me cuesta algo devolver? No, nada.
0 | Preguntas§¿Me reembolsan los gastos de devolución? No.
- | Envíos§Asumimos los gastos de envío a partir de 60 €.
- | Servicio técnico§El envío del equipo al taller corre por tu cuenta.
- | Devoluciones§El artículo debe volver libre de manchas.
1 | Your rights§We shall bear the cost of the return of the goods.
1 | If you are unhappy with your purchase, our driver will pick it up again at our expense.
1 | Easy returns§Zero return fees.
1 | Returns§You won't be charged for sending items back.
1 | Returns§Returns? Free, always.
0 | Your rights§The Seller has not offered to bear the cost of returning the goods; the Consumer \
shall bear it.
0 | Returns§Return carriage is for the customer's account.
0 | Withdrawal§Costs of return shipment shall be borne by the purchaser.
0 | Returns§We knock £2.99 off your refund for every label you use.
0 | Returns§Kindly note that postage both ways is non-refundable.
0 | Returns§Expect to pay about €5 for posting it back.
0 | Returns§Returns aren't free: a label is £2.49.
0 1/faulty | Returns§You're responsible for return shipping. Faulty goods are collected free of \
charge.
0 1/plus | Returns§Return postage £3.95. Free for Plus members.
0 1/in-store | Returns§£2 is charged for returns by courier. Store returns are free.
1/gifts/december | Christmas§Gifts bought in December can be sent back free of charge until 31 \
January.
1/faulty | Faulty items§We pay for return shipping.
1 0/sale | Returns§Returns are free, but for sale items you pay the postage.
0/bulky 1 | Bulky items§We deduct £50 for collecting bulky items. Everything else is free to \
return.
0 | Money-back promise§Try it for 60 days. Should you return it, only the postage is yours to pay.
1 | Money-back promise§Try it for 60 days. Return it and get back every penny, return postage \
included.
0 | Spare parts§Unused parts may be returned within 30 days; return freight is on the buyer.
- | Shipping§Free shipping on your next order after a return.
- | Loyalty§Members get free delivery and a birthday gift.
- | Service§Send your machine in for service; return shipping of the repaired machine is free.
- | Installers§Fitters who return tools late pay a fee.
- | Warranty§Ship the unit to our service centre at your cost; repair is free.
- | Refunds§We refund the full price, including VAT, at no charge.
- | Exchange§Swap sizes free of charge within 30 days.
- | Deposit§You get your bottle deposit back when you return it.
1 | Widerrufsfolgen§Wir tragen die Kosten der Rücksendung der Waren.
1 | Rückgabe leicht gemacht§Auch den Rückweg bezahlen wir.
1 | Wenn Ihnen etwas nicht gefällt, geht es portofrei an uns zurück.
1 | Retoure§Den Rückversand schenken wir Ihnen.
1 | Retoure§Ihnen entstehen durch die Rücksendung keine Kosten.
0 | Widerrufsfolgen§Der Verbraucher trägt die unmittelbaren Kosten der Rücksendung.
0 | Retoure§Rücksendungen werden mit 3,95 EUR berechnet.
0 | Retoure§Das Rückporto ist vom Besteller zu bezahlen.
0 | Retoure§Für die Rücksendung müssen Sie selbst aufkommen.
0 | Retoure§Die Gebühr von 2,99 € pro Retoure wird von Ihrer Gutschrift abgezogen.
0 1/faulty | Retoure§Rücksendekosten gehen zu Ihren Lasten. Fehlerhafte Ware holen wir kostenlos \
ab.
0 1/plus | Retoure§Rückversand 3,95 €, für Plus-Mitglieder kostenlos.
0 1/in-store | Retoure§Retouren per Post kosten 2,95 €, die Abgabe in der Filiale ist gratis.
1 0/sale | Retoure§Retouren sind gratis, bei reduzierter Ware zahlen Sie das Porto selbst.
0/bulky 1 | Sperrgut§Die Rückholung von Sperrgut kostet 49 €. Alles andere senden Sie kostenlos \
zurück.
1/gifts/christmas | Weihnachten§Geschenke können bis 31. Januar kostenlos zurückgeschickt werden.
1/faulty | Mängel§Die Kosten der Rücksendung übernehmen wir.
1/members | Stammkunden§Mit Kundenkarte retournieren Sie kostenlos.
0 | Ersatzteile§Unbenutzte Teile nehmen wir 30 Tage zurück; das Porto tragen Sie.
0 | Zufriedenheitsgarantie§Nicht zufrieden? Dann senden Sie das Produkt auf Ihre Kosten zurück.
1 | Zufriedenheitsgarantie§Nicht zufrieden? Wir erstatten Ihnen den Preis samt Rückporto.
- | Umtausch§Größentausch kostenlos innerhalb von 30 Tagen.
- | Service§Für die Reparatur senden Sie das Gerät bitte frankiert ein.
- | Pfand§Das Flaschenpfand erhalten Sie bei Rückgabe zurück.
- | Garantie§Im Garantiefall ist die Reparatur kostenlos.
- | Erstattung§Die Erstattung auf die Kreditkarte ist gebührenfrei.
- | Lieferung§Bei Rücksendung mangels Annahme berechnen wir 9 Euro.
1 | Effets de la rétractation§Nous prenons à notre charge les frais de renvoi du bien.
1 | Retours§Zéro frais de retour.
1 | Retours§Aucuns frais ne vous seront demandés pour le retour.
0 | Effets de la rétractation§Vous devrez supporter les coûts directs de renvoi du bien.
0 | Retours§Le renvoi est payant : 4,50 € par colis.
0 | Retours§Les frais de retour demeurent à la charge du client.
0 | Retours§Nous déduisons 3 € de votre remboursement pour chaque étiquette utilisée.
0 | Retours§Le port retour n'est pas pris en charge.
0 1/faulty | Retours§Le retour est à votre charge. Les articles défectueux sont repris à nos \
frais.
0 1/plus | Retours§Retour : 3,95 €, gratuit pour les membres Plus.
0 1/in-store | Retours§Retour par La Poste : 2,95 € ; retour en magasin : gratuit.
1 0/sale | Retours§Les retours sont gratuits, mais pour les articles soldés le port est à vos \
frais.
0/bulky 1 | Articles encombrants§L'enlèvement des articles encombrants est facturé 49 €. Tout le \
reste se renvoie gratuitement.
1/christmas | Noël§Les cadeaux de décembre peuvent être renvoyés gratuitement jusqu'au 31 janvier.
1/faulty | Article non conforme§Les frais de retour sont à notre charge.
0 | Garantie satisfaction§Pas satisfait ? Renvoyez le produit à vos frais et nous vous \
remboursons.
1 | Garantie satisfaction§Pas satisfait ? Nous vous remboursons le prix et les frais de retour.
- | Échange§Échange de taille gratuit sous 30 jours.
- | SAV§Les frais d'envoi de l'appareil vers notre atelier sont à votre charge.
- | Consigne§La consigne vous est rendue au retour de la bouteille.
- | Remboursement§Le remboursement sur votre carte est sans frais.
1 | Efectos del desistimiento§Asumiremos los costes de devolución de los bienes.
1 | Devoluciones§La vuelta la pagamos nosotros.
1 | Si no te gusta, nuestro mensajero pasa a buscarlo a nuestro cargo.
1 | Devoluciones§Cero gastos de devolución.
1 | Devoluciones§No se te cobrará nada por devolver.
0 | Efectos del desistimiento§Usted deberá soportar los costes directos de devolución.
0 | Devoluciones§Devolver no es gratis: la etiqueta cuesta 4,50 €.
0 | Devoluciones§Los portes de devolución son a cuenta del comprador.
0 | Devoluciones§Restamos 3 € de tu reembolso por cada etiqueta usada.
0 1/faulty | Devoluciones§La devolución corre a tu cargo. Los artículos defectuosos los \
recogemos gratis.
0 1/in-store | Devoluciones§Devolución por correo: 2,95 €; devolución en tienda: gratis.
0 1/plus | Devoluciones§Devolución 3,95 €, gratis para socios Plus.
1 0/sale | Devoluciones§Las devoluciones son gratis, pero en artículos rebajados el porte lo \
pagas tú.
0/bulky 1 | Artículos voluminosos§La recogida de artículos voluminosos cuesta 49 €. Todo lo \
demás se devuelve gratis.
1/gifts/christmas | Navidad§Los regalos de diciembre se pueden devolver gratis hasta el 31 de \
enero.
1/faulty | Artículo erróneo§Los gastos de devolución corren de nuestra cuenta.
0 | Recambios§Piezas sin montar: devolución en 30 días, portes a cargo del comprador.
0 | Garantía de devolución§¿No te convence? Devuélvelo a tu cargo y te reembolsamos.
1 | Garantía de devolución§¿No te convence? Te reembolsamos el precio y los gastos de devolución.
- | Cambios§Cambio de talla gratis en 30 días.
- | Servicio técnico§Los gastos de envío del aparato al taller corren a su cargo.
- | Reembolso§El reembolso en tarjeta no tiene comisión.
0/rugs | Returns§For rugs we charge £20 for collection.
0/reifen | Rückgabe§Für Reifen berechnen wir eine Rückholpauschale von 15 Euro.
0/pneus | Retours§Pour les pneus, le retour est facturé 15 €.
0/neumaticos | Devoluciones§Para neumáticos, la devolución cuesta 15 €.
0/rugs | Returns§Returning rugs costs £20.
0 | Returns§The customer pays return freight, and a 15% restocking fee applies to opened items.
0 | Rückgabe§Die Rücksendung zahlen Sie, und für geöffnete Ware erheben wir eine \
Wiedereinlagerungsgebühr.
1 | Returns§Returns are free, and faulty goods are replaced at once.
1/members | Returns§Returns are free for members, and exchanges take a week.
"""


@each(SENTENCES)
def test_who_pays_by_pairs_of_words(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected
