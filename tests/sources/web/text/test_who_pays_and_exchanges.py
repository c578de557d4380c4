"""Who pays for a return, and whether a shop exchanges, in the usual sentences of four languages.

Each line: what is said (1, 0, or nothing, with what limits it), the heading, the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.offers.offered import read_offers

FEES = """
1 | Returns§We'll even pick up the tab for the postage.
1 | Returns§Postage back to us is covered.
1 | Returns§Sending an item back won't cost you anything.
1 | Returns§There is no fee for returning unworn items.
1 | FAQ§How much does a return cost? Nothing at all – we cover the postage.
1 | FAQ§Are returns free? Yes, always.
1 | FAQ§Do you charge for returns? Never.
1 | Returns§Return shipping | Free
1 | Returns§We provide a pre-paid label for your convenience.
1 | Returns§Simply print the prepaid label and drop the parcel off at any post office.
1 | Returns§All UK returns are free via Royal Mail.
1 | Returns§Changed your mind? Send it back to us free of charge within 30 days.
1 | Returns§We will arrange a courier to collect the item at no cost to you.
1 | Returns§You don't pay a penny for returns.
1 | Returns§The return label is on us.
1 | Help§We offer free, no-quibble returns on every order.
1 | Returns§Our courier will collect it from your door, free of charge.
1 | Returns§Returning your purchase is completely free.
1 | Returns§We bear the cost of returning the goods.
1 | Returns§Return postage is paid by us.
1 | Returns§If you are not satisfied, we'll collect the mattress for free and refund you in full.
1 | Returns§Use our Freepost address to send your parcel back.
0 | Returns§You are responsible for return shipping costs.
0 | Returns§Return shipping is the customer's responsibility.
0 | Returns§You will be responsible for paying for your own shipping costs for returning your item.
0 | Returns§Shipping costs for returns are non-refundable.
0 | Returns§The cost of return shipping will be deducted from your refund.
0 | Returns§A return fee of £2.99 will be deducted from your refund.
0 | Returns§A flat fee of $7.95 is charged for every return.
0 | Returns§We do not offer free returns.
0 | Returns§Unfortunately we cannot offer free returns at this time.
0 | Returns§We don't cover return postage.
0 | Returns§We do not reimburse return postage.
0 | Returns§Items must be returned at the buyer's expense.
0 | Returns§Buyers pay for return postage.
0 | Returns§Return shipping fees are to be paid by the buyer.
0 | FAQ§Do you offer free returns? Unfortunately not.
0 | FAQ§Is there a charge for returns? Yes, £3.50 per parcel.
0 | FAQ§Who pays the return postage? The customer does.
0 | Returns§Return shipping: Customer pays
0 | Returns§You'll need to cover the postage yourself.
0 | Returns§Please note that you will need to pay the return postage.
- | Returns§A 15% restocking fee will be applied.
0 | Returns§You will have to bear the direct cost of returning the goods.
0 | Returns§Returns by post cost £2.50, which we take off your refund.
0 | Returns§Postage is payable by the customer.
0 | Returns§If you change your mind, you must return the goods at your own expense.
0 | Returns§We charge €4.50 per return.
0 | Returns§The direct costs of return are borne by the consumer.
0 | Returns§The buyer bears the return costs.
0 | Returns§Returns are at the customer's own cost.
0 | Returns§You need to organise and pay for the return yourself.
1/faulty | Returns§If your item arrives damaged, we will cover the return shipping.
1/gold | Returns§Gold members enjoy free returns.
- | Returns§Refunds are free of any deductions when items are unworn.
- | Returns§You can return any item within 30 days of delivery.
- | Returns§We refund the full purchase price including the original delivery charge.
- | Returns§Original shipping charges are not refunded.
- | Shipping§Shipping is free on orders over $50.
- | Shipping§We offer free delivery to all UK addresses.
- | Returns§Please include the free gift when you return the order.
- | Returns§Exchanges are free of charge.
- | Returns§You will not be charged for the replacement.
- | Returns§We will refund you within 14 days of receiving the return.
- | Returns§Please keep proof of postage when you send the parcel back.
- | Returns§Items must be returned in the original packaging, with labels attached.
- | Returns§You have to return the goods within 14 days.
- | Returns§Hassle-free returns within 60 days.
- | Returns§Contact us to obtain a return label.
- | Returns§We pay your money back within 5 days.
- | Returns§If you paid by card, the refund goes back to the card.
- | Returns§You pay only for what you keep.
- | Returns§Returns must be free of scratches and stains.
- | Returns§If you bought with a discount code we refund what you paid.
- | Returns§You are responsible for the item until it reaches us.
- | Repairs§We collect and return your bike free of charge after the repair.
- | Warranty§We cover all costs of parts and labour.
1 | Returns§Hand the parcel to our courier – the journey home is paid for.
1 | Our promise§Love it or send it back on us within 100 days.
1 | Returns§Return shipping is always complimentary.
1 | Returns§We'll email you a label, already paid for.
1 | FAQ§Will I be charged for sending something back? No.
1 | Returns§Sending something back? The postage is taken care of.
1 | Returns§You won't be charged for your return.
1 | Returns§All costs of the return are met by us.
1 | Returns§Returns: 30 days, free
0 | Returns§Each return sets you back £2.95.
0 | Returns§Postage for the return comes out of your own pocket.
0 | Returns§Please use a tracked service, at your own cost.
0 1/faulty | Returns§Unless faulty, the cost of getting the item back to us is yours.
0 | Returns§We take £3 off your refund to cover the label.
0 | Returns§It is your responsibility to pay for the return.
0 | FAQ§Are returns free of charge? No, we ask customers to pay the postage.
0 | Returns§We're a small business and can't cover the cost of returns.
0 | Returns§Buyer pays return shipping.
0 | Returns§A fee of $6 applies to mail-in returns.
0 | Returns§Return freight is for the account of the buyer.
0 | Returns§The shipping of the return is not covered by us.
- | Returns§Please allow 10 days for the refund. Free delivery on orders over £40.
- | Returns§We'll refund the cheapest delivery you could have chosen.
- | Returns§To return an item, print the label and attach it to the parcel.
- | Returns§If the item is used, we may deduct an amount for the loss of value.
- | Warranty§If a part fails we send a new one free of charge.
- | Returns§We charge your card again if the item is not returned.
- | Returns§You pay the difference in price if you choose a dearer item.
- | Returns§Refunds are paid to the card you used.
- | Trial§Your free trial ends after 30 days.
1 | Retouren§Wir übernehmen das Porto für den Rückversand.
1 | Retouren§Den Rückversand zahlen wir.
1 | Retouren§Für dich ist der Rückversand natürlich kostenfrei.
1 | Retouren§Sie können die Ware kostenlos an uns zurückschicken.
1 | Retouren§Die Kosten für die Rücksendung gehen auf uns.
1 | Retouren§Die Retoure kostet dich nichts.
1 | Retouren§Für die Rücksendung entstehen Ihnen keine Kosten.
1 | Retouren§Rückporto geht auf uns.
1 | Retouren§Versandkosten für Retouren werden von uns übernommen.
1 | Retouren§Wir stellen Ihnen ein kostenloses Retourenlabel zur Verfügung.
1 | Retouren§Das Retourenetikett liegt dem Paket bei und ist bereits bezahlt.
1 | FAQ§Was kostet die Rücksendung? Nichts.
1 | FAQ§Ist der Rückversand kostenlos? Ja, innerhalb Deutschlands.
1 | FAQ§Muss ich für die Rücksendung bezahlen? Nein.
1 | FAQ§Wer trägt die Versandkosten bei einer Rücksendung? Die Kosten übernehmen wir.
1 | Übersicht§Rücksendung | kostenlos
1 | Übersicht§Retoure: gratis
1 | Retouren§Kostenlose Rückgabe innerhalb von 30 Tagen
1 | Retouren§Gratis-Rückversand für alle Bestellungen.
1 | Retouren§Wir holen die Matratze bei Nichtgefallen kostenlos ab.
1 | Retouren§Rücksendungen sind bei uns immer gratis.
1 | Retouren§Das Porto für den Rückweg schenken wir dir.
1 | Retouren§Der Verkäufer trägt die Kosten der Rücksendung.
1 | Widerruf§Wir tragen die Kosten der Rücksendung der Waren.
1 | Retouren§Schicken Sie uns die Schuhe einfach portofrei zurück.
0 | Widerruf§Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.
0 | Retouren§Die Rücksendekosten sind vom Käufer zu tragen.
0 | Retouren§Die Kosten für den Rückversand trägt der Kunde.
0 | Retouren§Die Versandkosten für die Rücksendung müssen Sie selbst tragen.
0 | Retouren§Die Kosten der Rücksendung gehen zu Lasten des Kunden.
0 | Retouren§Rücksendungen sind leider nicht kostenlos.
0 | Retouren§Bitte frankieren Sie das Paket ausreichend, die Kosten werden nicht erstattet.
0 | Retouren§Unfreie Sendungen nehmen wir nicht an.
0 | Retouren§Pro Rücksendung berechnen wir eine Pauschale von 3,90 €.
0 | Retouren§Für Retouren erheben wir eine Gebühr von 2,95 €.
0 | Retouren§Von Ihrer Erstattung werden 4,99 € für das Retourenlabel abgezogen.
0 | Retouren§Eine Rücksendung kostet 3,95 €.
0 | Retouren§Das Rückporto übernehmen Sie.
0 | Retouren§Den Rückversand zahlst du selbst.
0 | Retouren§Du trägst die Kosten für die Rücksendung.
0 | Retouren§Die Rücksendung erfolgt auf eigene Kosten.
0 | Retouren§Die Kosten für den Rückversand werden nicht übernommen.
0 | Retouren§Das Porto geht zu deinen Lasten.
0 | Retouren§Ein kostenloses Retourenlabel bieten wir nicht an.
0 | FAQ§Ist die Rücksendung kostenlos? Nein, das Porto tragen Sie.
0 | FAQ§Wer zahlt den Rückversand? Der Kunde.
0 | Übersicht§Rücksendekosten | 4,90 €
0 | Übersicht§Kosten der Rücksendung: trägt der Käufer
0 | Retouren§Wir übernehmen keine Rücksendekosten.
0 | Retouren§Die Rücksendung ist kostenpflichtig.
0 | Retouren§Für die Rücksendekosten müssen Sie selbst aufkommen.
0 | Retouren§Der Rückversand geht auf deine Kappe.
1/faulty | Retouren§Bei defekter Ware übernehmen wir die Rücksendekosten.
1/members | Retouren§Clubmitglieder senden kostenlos zurück.
- | Retouren§Sie können die Ware innerhalb von 30 Tagen zurücksenden.
- | Retouren§Wir erstatten Ihnen alle Zahlungen einschließlich der Lieferkosten.
- | Widerruf§Wir haben Ihnen alle Zahlungen, einschließlich der Lieferkosten, zurückzuzahlen.
- | Widerruf§In keinem Fall werden Ihnen wegen dieser Rückzahlung Entgelte berechnet.
- | Versand§Der Versand ist ab 50 € kostenlos.
- | Retouren§Der Umtausch ist kostenlos.
- | Retouren§Sie tragen die Verantwortung für die Ware, bis sie bei uns ist.
- | Retouren§Bitte legen Sie den Retourenschein bei.
- | Retouren§Die Rückzahlung erfolgt auf Ihr Konto.
- | Retouren§Sie müssen für einen Wertverlust der Waren aufkommen.
- | Retouren§Senden Sie das Paket bitte nicht ohne Retourenschein zurück.
- | Retouren§Bewahren Sie den Einlieferungsbeleg der Rücksendung auf.
- | Retouren§Die Versandkosten der Hinsendung werden nicht erstattet.
- | Retouren§Rückgabe nur mit Kassenbon.
- | Garantie§Im Garantiefall tragen wir die Kosten der Reparatur.
- | Entsorgung§Ihr Altgerät nehmen wir kostenlos zurück.
- | Retouren§Kostenlose Hotline für Fragen zur Rücksendung.
- | Retouren§Problemlose Rückgabe innerhalb von 14 Tagen.
1 | Rückgabe§Der Weg zurück ist für dich gratis.
1 | Rückgabe§Nutzen Sie unser Retourenportal; das Label ist für Sie kostenlos.
1 | Versand & Retoure§Hin- und Rückversand sind kostenlos.
1 | Rückgabe§Ihre Rücksendung wird von uns bezahlt.
1 | Rückgabe§Die Spedition holt das Sofa auf unsere Kosten wieder ab.
1 | Rückgabe§Bei uns retournieren Sie gebührenfrei.
1 | FAQ§Fallen für Rücksendungen Kosten an? Nein.
1 | Rückgabe§Wir kommen für die Rücksendekosten auf.
1 | Rückgabe§Rücksendungen sind selbstverständlich kostenfrei für Sie.
0 | Rückgabe§Die Rücksendung geht auf Kosten des Käufers.
0 | Rückgabe§Das Rückporto müsst ihr leider selbst zahlen.
0 | Rückgabe§Bitte beachten Sie, dass die Versandkosten der Retoure von Ihnen zu tragen sind.
0 | Rückgabe§Rücksendungen sind für Sie mit Kosten von 3,99 € verbunden.
0 | Rückgabe§Pro Retourenpaket werden 2,50 Euro einbehalten.
0 | Rückgabe§Als Kunde zahlen Sie den Rückversand.
0 | Rückgabe§Kosten für den Rückversand werden nicht erstattet.
0 | Rückgabe§Wir bitten um Verständnis, dass wir die Portokosten nicht übernehmen können.
0 | FAQ§Sind Retouren gratis? Nein, es fällt eine Gebühr von 2,99 € an.
0 | Rückgabe§Die Kosten der Rücksendung hat der Käufer zu tragen.
0 | Rückgabe§Retouren sind leider kostenpflichtig (4,90 €).
- | Rückgabe§Bei Beschädigung können wir einen Teil der Erstattung einbehalten.
- | Rückgabe§Die Erstattung erfolgt kostenlos auf Ihr Konto.
- | Rückgabe§Drucken Sie das Retourenlabel aus und kleben Sie es auf das Paket.
- | Versand§Ab 40 € liefern wir kostenlos.
- | Garantie§Im Garantiefall senden wir Ihnen kostenlos ein Ersatzteil.
- | Rückgabe§Zahlen Sie per Rechnung, entfällt die Erstattung.
- | Rückgabe§Eine Rücksendung ist ohne Angabe von Gründen möglich.
- | Miete§Die Rückgabe nach 18 Uhr kostet 10 € extra.
- | Rückgabe§Zahlen Sie erst nach 30 Tagen, oder schicken Sie zurück.
- | Rückgabe§Rückgabe nur unbenutzt und frei von Spuren.
1 | Retours§Les retours sont entièrement gratuits.
1 | Retours§Le retour est à notre charge.
1 | Retours§Nous prenons à notre charge les frais de renvoi.
1 | Retours§Les frais de retour sont pris en charge par notre boutique.
1 | Retours§Vous pouvez nous retourner vos articles gratuitement.
1 | Retours§Renvoyez-le sans frais sous 30 jours.
1 | Retours§Le renvoi ne vous coûtera rien.
1 | Retours§Aucun frais ne vous sera demandé pour le retour.
1 | Retours§Une étiquette de retour prépayée est jointe au colis.
1 | Retours§Imprimez votre étiquette prépayée et déposez le colis en point relais.
1 | Retours§Nous vous offrons les frais de retour.
1 | Retours§Les retours sont offerts en point relais.
1 | FAQ§Qui paie les frais de retour ? Nous !
1 | FAQ§Les retours sont-ils gratuits ? Oui.
1 | FAQ§Dois-je payer le retour ? Non, c'est offert.
1 | FAQ§Combien coûte un retour ? Rien du tout.
1 | Résumé§Frais de retour | offerts
1 | Résumé§Retour : gratuit
1 | Retours§Livraison et retours gratuits
1 | Retours§Nous venons récupérer le matelas chez vous gratuitement.
1 | Retours§Le port du retour est pour nous.
1 | Retours§Les frais de renvoi vous seront remboursés.
1 | Retours§Vous n'avez rien à payer pour le retour.
1 | Retours§Le vendeur supporte les frais de retour.
1 | Retours§Retour gratuit en magasin et par la poste.
0 | Retours§Les frais de retour restent à votre charge.
0 | Retours§Les frais de retour sont à la charge de l'acheteur.
0 | Retours§Les frais d'expédition pour le retour sont à la charge du client.
0 | Rétractation§Vous devrez prendre en charge les frais directs de renvoi du bien.
0 | Rétractation§Le consommateur supporte les coûts directs de renvoi.
0 | Retours§Le retour s'effectue à vos frais.
0 | Retours§Les retours se font aux frais du client.
0 | Retours§Les retours sont payants.
0 | Retours§Le retour n'est pas gratuit.
0 | Retours§Nous ne prenons pas en charge les frais de retour.
0 | Retours§Les frais de retour ne sont pas remboursés.
0 | Retours§Une participation de 3,90 € est demandée pour chaque retour.
0 | Retours§Des frais de retour de 4,95 € seront déduits de votre remboursement.
0 | Retours§Le retour vous sera facturé 5 €.
0 | Retours§Chaque retour coûte 2,99 €.
0 | Retours§Le coût de l'étiquette est déduit du remboursement.
0 | Retours§L'affranchissement est à vos frais.
0 | Retours§C'est à vous de payer le port du retour.
0 | Retours§Vous payez le retour.
0 | Retours§Le retour du colis est à ta charge.
0 | FAQ§Qui paie le retour ? Le client.
0 | FAQ§Le retour est-il gratuit ? Non, les frais sont à votre charge.
0 | Résumé§Frais de retour : à la charge du client
0 | Résumé§Retour | 4,90 €
0 | Retours§Les frais de réexpédition vous incombent.
0 | Retours§Nous retenons 4 € pour l'étiquette de retour.
0 | Retours§Tu prends en charge le renvoi.
0 | Retours§Les colis envoyés en port dû seront refusés.
0 | Retours§Nous n'offrons pas les frais de retour.
0 | Retours§Il vous faudra payer les frais de renvoi.
1/faulty | Retours§En cas d'article défectueux, les frais de retour sont à notre charge.
1/members | Retours§Les membres du Club profitent de retours gratuits.
- | Retours§Vous disposez de 30 jours pour retourner votre article.
- | Retours§Nous vous remboursons la totalité, frais de livraison inclus.
- | Retours§Les frais de livraison initiaux ne sont pas remboursés.
- | Livraison§La livraison est gratuite dès 50 €.
- | Retours§L'échange est gratuit.
- | Retours§Le remboursement est effectué sans frais sous 14 jours.
- | Rétractation§En tout état de cause, ce remboursement n'occasionnera pas de frais pour vous.
- | Retours§Joignez le bon de retour au colis.
- | Retours§Le colis voyage sous votre responsabilité jusqu'à son arrivée.
- | Retours§Vous recevez votre remboursement dès réception du retour.
- | Retours§Vous devez renvoyer le bien au plus tard 14 jours après votre décision.
- | Retours§Conservez la preuve de dépôt du retour.
- | Garantie§Nous prenons en charge les frais de réparation.
- | Recyclage§Nous reprenons gratuitement votre ancien appareil.
- | Retours§Retour facile et rapide sous 30 jours.
- | Retours§Appelez le numéro gratuit pour organiser votre retour.
- | Retours§Votre argent vous est rendu sous 5 jours, sans retenue.
- | Retours§Le cadeau offert doit accompagner le retour.
1 | Retours§Livraison et retour offerts en France.
1 | Retours§Le transporteur vient chercher le canapé sans frais pour vous.
1 | Retours§L'étiquette de retour est gratuite.
1 | Retours§Vous ne payez pas les frais de retour.
1 | Retours§Les frais de réexpédition sont intégralement pris en charge par nos soins.
1 | FAQ§Le retour est-il payant ? Non.
1 | Retours§Retournez vos achats gratuitement en point relais.
1 | Retours§Les retours ne vous coûtent rien.
0 | Retours§Les retours sont facturés 3,99 € par colis.
0 | Retours§Le port retour reste à la charge de l'acheteur.
0 1/faulty | Retours§Sauf erreur de notre part, les frais d'envoi du retour vous reviennent.
0 | Retours§Une somme de 5 € est retenue sur le remboursement pour l'étiquette.
0 | Retours§Il vous appartient de payer le renvoi.
0 | Retours§Les frais de port pour le retour ne sont pas pris en charge.
0 | Retours§Le client prend à sa charge le renvoi du colis.
0 | Retours§Nous ne remboursons pas les frais de renvoi.
0 | FAQ§Qui paye le retour ? C'est vous, sauf en cas d'erreur.
0 | Retours§Comptez 4,90 € pour un retour en point relais.
0 | Retours§Le retour se fait aux frais et risques de l'acheteur.
- | Retours§Le remboursement est gratuit et intégral.
- | Retours§Imprimez l'étiquette et collez-la sur le colis.
- | Retours§En cas d'usure, une décote pourra être appliquée au remboursement.
- | Livraison§Livraison gratuite dès 40 €.
- | Garantie§La pièce est envoyée gratuitement sous garantie.
- | Retours§Les frais de livraison vous sont remboursés.
- | Retours§Vous payez après 30 jours, ou vous renvoyez.
- | Location§Tout retour tardif coûte 10 €.
- | Retours§Vous êtes responsable du colis pendant le retour.
- | Retours§Le retour des colis non réclamés entraîne une annulation.
1 | Devoluciones§Las devoluciones son totalmente gratuitas.
1 | Devoluciones§Devolver un pedido no te cuesta nada.
1 | Devoluciones§Nosotros pagamos el envío de vuelta.
1 | Devoluciones§Nos hacemos cargo de los gastos de devolución.
1 | Devoluciones§Los gastos de devolución corren por nuestra cuenta.
1 | Devoluciones§Los portes de la devolución los pagamos nosotros.
1 | Devoluciones§Recogemos el paquete en tu casa sin coste.
1 | Devoluciones§La recogida es gratuita.
1 | Devoluciones§Puedes devolverlo gratis en 30 días.
1 | Devoluciones§El coste de la devolución lo asume la tienda.
1 | Devoluciones§La devolución no tiene ningún coste para ti.
1 | Devoluciones§Te enviamos una etiqueta prepagada.
1 | Devoluciones§Te mandamos un mensajero a recogerlo sin cargo alguno.
1 | Devoluciones§La devolución corre a nuestro cargo.
1 | FAQ§¿Quién paga los gastos de devolución? Nosotros.
1 | FAQ§¿Son gratis las devoluciones? Sí, siempre.
1 | FAQ§¿Tengo que pagar la devolución? No, es gratuita.
1 | FAQ§¿Cuánto cuesta una devolución? Nada.
1 | Resumen§Gastos de devolución | gratis
1 | Resumen§Devolución: gratuita
1 | Devoluciones§Envíos y devoluciones gratis
1 | Devoluciones§Asumimos el coste de la devolución.
1 | Devoluciones§No te cobramos nada por la devolución.
1 | Devoluciones§Devolución sin gastos.
1 | Devoluciones§El vendedor asumirá los gastos de devolución.
0 | Desistimiento§Deberá usted asumir el coste directo de devolución de los bienes.
0 | Devoluciones§Los gastos de devolución corren a cargo del cliente.
0 | Devoluciones§Los gastos de envío de la devolución correrán por cuenta del comprador.
0 | Devoluciones§Los portes de devolución son a cargo del cliente.
0 | Devoluciones§Los gastos de devolución serán por cuenta del cliente.
0 | Devoluciones§El cliente se hará cargo de los gastos de devolución.
0 | Devoluciones§Tendrás que pagar los gastos de envío de la devolución.
0 | Devoluciones§La devolución tiene un coste de 3,95 €.
0 | Devoluciones§Por cada devolución se descontarán 4,50 € del reembolso.
0 | Devoluciones§Descontaremos 2,99 € por la etiqueta de devolución.
0 | Devoluciones§Las devoluciones no son gratuitas.
0 | Devoluciones§No cubrimos los gastos de devolución.
0 | Devoluciones§No nos hacemos cargo de los portes de vuelta.
0 | Devoluciones§Los gastos de devolución no son reembolsables.
0 | Devoluciones§El envío de vuelta corre de tu cuenta.
0 | Devoluciones§El coste del envío de vuelta lo pagas tú.
0 | Devoluciones§El comprador paga el envío de la devolución.
0 | Devoluciones§Las devoluciones serán por cuenta del cliente.
0 | Devoluciones§Debes enviarnos el producto a portes pagados.
0 | Devoluciones§No se aceptan envíos a portes debidos.
0 | FAQ§¿Quién paga la devolución? El cliente.
0 | FAQ§¿La devolución es gratuita? No, los gastos corren de tu cuenta.
0 | Resumen§Gastos de devolución: a cargo del cliente
0 | Resumen§Devolución | 4,90 €
0 | Devoluciones§Te cobraremos 5 € por cada devolución.
0 | Devoluciones§Los costos de envío por devolución son responsabilidad del cliente.
0 | Devoluciones§El flete de regreso va por tu cuenta.
0 | Devoluciones§Se retendrán 3 € en concepto de gastos de devolución.
0 | Devoluciones§El transporte de la devolución es a tu cargo.
1/faulty | Devoluciones§Si el producto llega defectuoso, asumimos los gastos de devolución.
1/members | Devoluciones§Los socios del club tienen devoluciones gratis.
- | Devoluciones§Tienes 30 días para devolver tu pedido.
- | Devoluciones§Te reembolsamos el importe íntegro, incluidos los gastos de envío.
- | Devoluciones§Los gastos de envío iniciales no se reembolsan.
- | Envíos§El envío es gratis a partir de 50 €.
- | Devoluciones§Los cambios de talla son gratuitos.
- | Desistimiento§En ningún caso incurrirá en gastos como consecuencia del reembolso.
- | Devoluciones§El cliente es responsable del paquete hasta que llegue a nuestro almacén.
- | Devoluciones§Solicita la etiqueta de devolución por correo.
- | Devoluciones§Recibirás el reembolso en la tarjeta con la que pagaste.
- | Devoluciones§Debes devolver el artículo con su etiqueta.
- | Devoluciones§El regalo gratuito debe devolverse junto con el pedido.
- | Garantía§Nos hacemos cargo de los gastos de reparación.
- | Reciclaje§Recogemos tu aparato viejo sin coste.
- | Devoluciones§Devolución fácil en 30 días.
- | Devoluciones§Llama al teléfono gratuito para tramitar la devolución.
- | Devoluciones§Deberá devolver los bienes en un plazo de 14 días.
- | Devoluciones§Guarda el resguardo del envío hasta recibir el reembolso.
- | Devoluciones§Se aplicará un cargo si falta algún accesorio al devolverlo.
1 | Devoluciones§¿No te gusta? Devuélvelo: invita la casa.
1 | Devoluciones§Devolver es gratis.
1 | Devoluciones§El envío de devolución es gratuito.
1 | Devoluciones§Un mensajero pasará a recogerlo gratis por tu casa.
1 | Devoluciones§Los gastos de la devolución los asumimos nosotros.
1 | Devoluciones§No tendrás que pagar nada por devolverlo.
1 | Devoluciones§La etiqueta de devolución es gratuita.
1 | FAQ§¿Tiene algún coste la devolución? No, ninguno.
1 | Devoluciones§Las devoluciones en punto de recogida son gratuitas.
1 | Devoluciones§Corremos con los gastos de envío de tu devolución.
0 | Devoluciones§Los gastos de retorno van a cargo del comprador.
0 | Devoluciones§Cada devolución cuesta 3,50 €.
0 | Devoluciones§El cliente correrá con los gastos de devolución.
0 | Devoluciones§Los portes de vuelta los paga el cliente.
0 | Devoluciones§Del reembolso se restarán 4 € por la recogida.
0 | Devoluciones§Tú te encargas de los gastos de envío de vuelta.
0 | Devoluciones§El envío de la devolución es por tu cuenta.
0 | Devoluciones§No reembolsamos los gastos de devolución.
0 | FAQ§¿Las devoluciones son gratis? Lamentablemente no.
0 | Devoluciones§Los gastos que genere la devolución serán asumidos por el cliente.
0 | Devoluciones§La recogida a domicilio tiene un coste de 5,95 €.
- | Devoluciones§El reembolso es gratuito e íntegro.
- | Devoluciones§Imprime la etiqueta y pégala en el paquete.
- | Devoluciones§Si el artículo está usado, podremos descontar su depreciación.
- | Envíos§Envío gratis desde 40 €.
- | Garantía§Durante la garantía enviamos la pieza sin coste.
- | Devoluciones§Te devolvemos también los gastos de envío que pagaste.
- | Devoluciones§Paga en 30 días o devuélvelo.
- | Alquiler§La devolución tardía cuesta 10 €.
- | Devoluciones§El cliente es responsable del estado del producto devuelto.
- | Devoluciones§Devolución sin preguntas en 30 días.
"""

EXCHANGES = """
1 | Exchanges§We're happy to exchange unworn items within 30 days.
1 | Exchanges§Need a different size? We'll swap it for you.
1 | Exchanges§Items can be exchanged for another size or colour.
1 | Exchanges§You may exchange your purchase within 28 days.
1 | Returns§You can return or exchange any unworn item.
1 | Exchanges§We offer free size exchanges.
1 | Exchanges§If you'd like to exchange an item, please contact us.
1 | Exchanges§To exchange an item, simply fill in the form.
1 | Exchanges§Exchanges are accepted within 14 days of delivery.
1 | Returns§We will gladly give you a refund or an exchange.
1 | Returns§Choose between a refund, an exchange or store credit.
1 | Table§Exchanges | Yes
1 | Table§Exchange: within 30 days
1 | FAQ§Can I exchange my order? Yes, within 30 days.
1 | FAQ§Do you offer exchanges? Of course.
1 | Exchanges§All exchanges must be made within 30 days.
1 | Exchanges§Unworn shoes may be swapped for a different size.
0 | Exchanges§We do not offer exchanges.
0 | Exchanges§Unfortunately, we are unable to exchange items.
0 | Exchanges§Exchanges are not possible at the moment.
0 | Exchanges§We don't do exchanges – please return the item and place a new order.
0 | Exchanges§Items cannot be exchanged.
0 | Exchanges§We currently do not accept exchanges.
0 | Exchanges§The fastest way to get what you want is to return it; we can't process exchanges.
0 | FAQ§Can I exchange an item? Sorry, no.
0 | FAQ§Do you do exchanges? Not at the moment.
0 | Table§Exchanges | No
0 | Returns§Goods may neither be returned nor exchanged.
0 | Returns§No exchanges.
0 | Returns§All sales are final: no refunds or exchanges.
0/sale | Returns§Sale items cannot be exchanged.
0/sale | Returns§Final sale items are not eligible for return or exchange.
- | Legal§Prices depend on the exchange rate.
- | Community§Exchange tips with other gardeners.
- | Trade-in§Exchange your old phone for credit.
- | Gift cards§Gift cards cannot be exchanged for cash.
- | Privacy§Data are exchanged with our payment provider.
- | Warranty§We will repair or replace the product.
- | Workshop§We swap your winter tyres in an hour.
- | Phones§We swap batteries and screens while you wait.
- | Legal§No contract comes about by a mere exchange of e-mails.
- | Garage§Our mechanics exchange worn brake pads.
- | Gas§Exchange your empty cylinder for a full one.
- | Watch§Swap the strap in seconds thanks to the quick-release.
- | Legal§Licences are not transferable or exchangeable.
1 | Umtausch§Gerne tauschen wir Ihre Ware innerhalb von 30 Tagen um.
1 | Umtausch§Sie können ungetragene Artikel jederzeit umtauschen.
1 | Umtausch§Der Umtausch ist innerhalb von 14 Tagen möglich.
1 | Umtausch§Wir bieten einen kostenlosen Größentausch an.
1 | Umtausch§Passt nicht? Wir tauschen gegen eine andere Größe.
1 | Umtausch§Umtausch gegen Vorlage des Kassenbons.
1 | Umtausch§Auf Wunsch tauschen wir den Artikel gegen einen anderen.
1/in-store | Umtausch§Ware kann in allen Filialen umgetauscht werden.
1 | Umtausch§Wenn Sie einen Artikel umtauschen möchten, schreiben Sie uns.
1 | Umtausch§Umtauschen ist kein Problem.
1 | Umtausch§Du möchtest eine andere Größe? Dann tausche einfach um.
1 | Umtausch§30 Tage Umtauschrecht auf alle Artikel.
1 | Übersicht§Umtausch | ja
1 | Übersicht§Umtausch: innerhalb von 30 Tagen
1 | FAQ§Kann ich einen Artikel umtauschen? Ja, innerhalb von 30 Tagen.
1 | FAQ§Bieten Sie Umtausch an? Selbstverständlich.
1 | Rückgabe§Rückgabe oder Umtausch innerhalb von 14 Tagen.
1 | Umtausch§Selbstverständlich ist ein Umtausch möglich.
0 | Umtausch§Ein Umtausch ist leider nicht möglich.
0 | Umtausch§Wir bieten keinen Umtausch an.
0 | Umtausch§Einen direkten Umtausch können wir leider nicht anbieten.
0 | Umtausch§Einen Umtausch gibt es bei uns nicht.
0 | Umtausch§Die Ware ist vom Umtausch ausgeschlossen.
0 | Umtausch§Wir tauschen nicht um; bitte bestellen Sie neu.
0 | Umtausch§Artikel können nicht umgetauscht werden.
0 | Umtausch§Umtausch ausgeschlossen.
0 | Umtausch§Kein Umtausch, keine Rücknahme.
0 | FAQ§Kann ich umtauschen? Leider nein.
0 | FAQ§Ist ein Umtausch möglich? Nein, bitte senden Sie die Ware zurück.
0 | Übersicht§Umtausch | nein
0/sale | Umtausch§Reduzierte Ware ist vom Umtausch ausgeschlossen.
0/hygiene | Umtausch§Unterwäsche kann nicht umgetauscht werden.
- | Recht§Der Wechselkurs kann schwanken.
- | Werkstatt§Wir tauschen Akku und Display in einer Stunde.
- | Werkstatt§Wir tauschen verschlissene Bremsbeläge.
- | Forum§Tauschen Sie sich mit anderen Hobbygärtnern aus.
- | Gutscheine§Gutscheine können nicht in Bargeld umgetauscht werden.
- | Datenschutz§Daten werden mit Dienstleistern ausgetauscht.
- | Garantie§Wir reparieren oder ersetzen das Gerät.
- | Werkstatt§Im Winter tauschen wir Ihre Reifen.
- | Gas§Leere Flaschen tauschen wir gegen volle.
- | Uhren§Das Armband lässt sich ohne Werkzeug tauschen.
- | Punkte§Tauschen Sie Ihre Punkte gegen Prämien ein.
- | Filter§Der Filter sollte alle drei Monate getauscht werden.
1 | Échanges§Nous échangeons volontiers vos articles sous 30 jours.
1 | Échanges§Vous pouvez échanger votre article contre une autre taille.
1 | Échanges§L'échange est possible sous 14 jours.
1 | Échanges§Les échanges sont gratuits.
1/in-store | Échanges§Les articles peuvent être échangés en boutique.
1 | Échanges§Pour échanger un article, contactez-nous.
1 | Échanges§Si vous souhaitez échanger votre article, remplissez le formulaire.
1 | Échanges§Mauvaise taille ? On vous l'échange.
1 | Échanges§Échange gratuit pendant 30 jours.
1 | Échanges§Nous procédons à l'échange dès réception du colis.
1 | Échanges§Demandez un échange depuis votre compte.
1 | Retours§Vous avez le choix entre un remboursement, un avoir ou un échange.
1 | Retours§Satisfait, échangé ou remboursé.
1 | Résumé§Échange | oui
1 | Résumé§Échanges : sous 30 jours
1 | FAQ§Puis-je échanger un article ? Oui, sous 30 jours.
1 | FAQ§Proposez-vous des échanges ? Bien sûr.
1 | Échanges§Tout échange doit être demandé dans les 15 jours.
1 | Échanges§Envie d'une autre couleur ? L'échange est offert.
0 | Échanges§Nous ne proposons pas d'échange.
0 | Échanges§Nous n'effectuons pas d'échanges.
0 | Échanges§Les échanges ne sont pas possibles.
0 | Échanges§L'échange n'est malheureusement pas possible.
0 | Échanges§Aucun échange n'est possible.
0 | Échanges§Nos articles ne sont ni repris ni échangés.
0 | Échanges§Nous ne faisons pas d'échange : passez une nouvelle commande.
0 | Échanges§Il n'est pas possible d'échanger un article.
0 | Échanges§Nous ne pouvons pas échanger les articles.
0 | FAQ§Puis-je échanger ? Non, désolé.
0 | FAQ§Faites-vous des échanges ? Malheureusement non.
0 | Résumé§Échange : non
0 | Échanges§Pas d'échange possible.
0/sale | Soldes§Les articles soldés ne sont pas échangés.
0/hygiene | Échanges§Les sous-vêtements ne sont ni échangés ni remboursés.
- | Légal§Le taux de change peut varier.
- | Vie privée§Les données échangées sont chiffrées.
- | Contact§Conservez la trace de nos échanges.
- | Communauté§Échangez vos astuces avec d'autres jardiniers.
- | Cartes cadeaux§La carte cadeau n'est ni échangeable ni remboursable.
- | Atelier§Nous changeons les piles et les bracelets.
- | Garantie§Le produit sera réparé ou remplacé.
- | Gaz§Échangez votre bouteille vide contre une pleine.
- | Points§Échangez vos points contre des cadeaux.
- | Atelier§Échange standard de l'écran en une heure.
- | Chauffage§L'échangeur de chaleur est en cuivre.
- | Contact§Nos conseillers échangent avec vous par téléphone.
1 | Cambios§Cambiamos tu artículo por otra talla sin problema.
1 | Cambios§Puedes cambiar tu compra en 30 días.
1 | Cambios§Aceptamos cambios durante 15 días.
1 | Cambios§Los cambios de talla son gratuitos.
1 | Cambios§Si quieres cambiar un producto, escríbenos.
1 | Cambios§Para cambiar un artículo, rellena el formulario.
1/in-store | Cambios§El cambio es posible en cualquiera de nuestras tiendas.
1 | Cambios§¿No es tu talla? Te la cambiamos.
1 | Cambios§Realizamos cambios por talla o color.
1 | Cambios§Dispones de 30 días para cambios y devoluciones.
1 | Cambios§Puedes solicitar un cambio desde tu cuenta.
1 | Resumen§Cambios | sí
1 | Resumen§Cambios: en 30 días
1 | FAQ§¿Puedo cambiar un artículo? Sí, en 30 días.
1 | FAQ§¿Hacéis cambios? Claro que sí.
1 | Cambios§El producto podrá ser cambiado por otro.
1 | Cambios§Primer cambio gratis.
0 | Cambios§No realizamos cambios.
0 | Cambios§No se admiten cambios.
0 | Cambios§No hacemos cambios: devuelve el artículo y haz un nuevo pedido.
0 | Cambios§Por el momento no es posible hacer cambios.
0 | Cambios§Los cambios no están disponibles.
0 | Cambios§No ofrecemos la opción de cambio.
0 | Cambios§Los productos no se pueden cambiar.
0 | Cambios§No se aceptan cambios ni devoluciones.
0 | Cambios§Lamentablemente no podemos cambiar artículos.
0 | FAQ§¿Puedo cambiar un artículo? No, lo sentimos.
0 | FAQ§¿Hacéis cambios? De momento no.
0 | Resumen§Cambios: no
0/sale | Rebajas§Los artículos rebajados no tienen cambio.
- | Legal§Nos reservamos el derecho a realizar cambios en estas condiciones.
- | Pedidos§Para cambiar la dirección de entrega, llámanos.
- | Legal§Los precios están sujetos a cambios sin previo aviso.
- | Taller§Cambiamos pilas y correas al momento.
- | Taller§Cambio de aceite y filtros desde 40 €.
- | Taller§Cambiamos la pantalla de tu móvil en una hora.
- | Devoluciones§Si cambias de idea, tienes 14 días.
- | Cuenta§Puedes cambiar tu contraseña en cualquier momento.
- | Bicis§Bicicleta de montaña con cambio de 12 velocidades.
- | Tarjetas§La tarjeta regalo no se puede cambiar por dinero.
- | Garantía§Repararemos o sustituiremos el producto.
- | Envíos§El plazo puede cambiar en temporada alta.
- | Cambios§Consulta los cambios en tu pedido por correo.
"""


def _cases(listed: str) -> list[tuple[str, str, str]]:
    """What is said, the heading and the text of each line."""
    found = []
    for line in listed.strip().splitlines():
        said, _, rest = line.partition(" | ")
        heading, _, text = rest.partition("§")
        found.append((said, heading, text))
    return found


def _told(claims: Iterable[Claim], *, limited: bool) -> str:
    """Claims as they stand in a list; without their limits unless these are asked for."""
    return " ".join(
        f"{claim.value:.0f}"
        + "".join(f"/{what}" for _, what in claim.conditions if limited and claim.limited)
        for claim in claims
    )


@pytest.mark.parametrize(("said", "heading", "text"), _cases(FEES))
def test_a_usual_sentence_says_who_pays_for_a_return(said: str, heading: str, text: str) -> None:
    claims = read_fees([Passage(text, (heading,))])
    assert (_told(claims, limited=True) or "-") == said


@pytest.mark.parametrize(("said", "heading", "text"), _cases(EXCHANGES))
def test_a_usual_sentence_says_whether_a_shop_exchanges(said: str, heading: str, text: str) -> None:
    claims = [
        claim
        for claim in read_offers([Passage(text, (heading,))])
        if claim.metric == "exchange_offered"
    ]
    assert (_told(claims, limited=True) or "-") == said
