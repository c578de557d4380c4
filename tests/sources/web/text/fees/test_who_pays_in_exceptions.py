"""Who pays for returns: in exceptions, for members, in lists, at trials, and of lent things."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
0 1/faulty | Who pays for return postage?§Return postage is the customer's responsibility unless \
the item is faulty or we sent you the wrong thing, in which case we'll cover it.
0 1/faulty | Returns§You pay for the postage back unless your order arrived damaged, in which case \
it's on us.
0 | Returns§Return shipping is at your cost.
0 1/faulty | Returns§The buyer pays the return postage, except where the goods are faulty, when we \
will pay.
0 1/faulty | Returns§Customers bear the cost of returning goods unless they are faulty; in that \
case the cost is ours.
0 1/faulty | Returns§Postage for the return is not refunded unless we made a mistake. In that case \
we'll send you a prepaid label.
0 1/faulty | Rücksendekosten§Die Rücksendekosten tragen Sie, es sei denn, die Ware ist mangelhaft; \
in diesem Fall übernehmen wir sie.
0 1/faulty | Retoure§Das Rückporto zahlst du selbst, außer der Artikel ist defekt – dann zahlen wir.
0 1/faulty | Rückgabe§Die Kosten der Rücksendung trägt der Käufer, sofern die Ware nicht \
beschädigt ist. In diesem Fall tragen wir die Kosten.
0 1/faulty | Frais de retour§Les frais de retour sont à votre charge, sauf si l'article reçu est \
défectueux : nous les prenons alors en charge.
0 1/faulty | Retours§Le port retour reste à votre charge, sauf erreur de notre part, auquel cas \
nous vous envoyons une étiquette prépayée.
0 1/faulty | Retours§Les frais de renvoi incombent au client, sauf produit endommagé ; dans ce \
cas, ils sont pour nous.
0 1/faulty | Devoluciones§Los gastos de envío de la devolución corren a cargo del cliente, salvo \
que el producto llegue defectuoso; en ese caso los asumimos nosotros.
0 1/faulty | Devoluciones§El envío de vuelta lo pagas tú, salvo que te hayamos enviado un artículo \
equivocado, en cuyo caso lo pagamos nosotros.
0 1/faulty | Cambios y devoluciones§Los portes de devolución son por cuenta del comprador excepto \
si el producto está dañado: entonces los cubrimos nosotros.
0 1/faulty | Withdrawal§The consumer shall bear the cost of returning the goods, save where they \
are \
defective.
0 1/faulty | Returns§Save for faulty items, return carriage is payable by the buyer.
0 1/faulty | Returns§The direct cost of return is yours, save in the case of defective goods.
0 1/faulty | Rückgabe§Abgesehen von fehlerhaften Artikeln trägt der Kunde das Rückporto.
0 1/faulty | Retours§Hors produits défectueux, les frais de retour sont à votre charge.
0 1/faulty | Devoluciones§A no ser que el producto sea defectuoso, los gastos de devolución \
corren por tu \
cuenta.
0 1/faulty | Devoluciones§Los portes de vuelta son a cargo del cliente, a no ser que el artículo \
esté dañado.
1 0/sale | Returns§Returns are free, except for sale items, for which you pay the postage.
0 1/members | Returns§Return postage is £3 unless you're a member, in which case it's free.
1/faulty | Faulty goods§We'll pay for the return and refund you within 14 days of agreeing that \
you're entitled to it.
1 | Returns§We'll pay for the return and give you your money back.
0 | Returns§You'll have to pay for the return yourself.
- | Stockists§Retailers may return unsold hardbacks between 90 days and 12 months after invoice. \
Carriage is at the retailer's expense.
- | Trade§Bookshops return unsold copies at their own expense.
- | Händler§Händler dürfen unverkaufte Exemplare zurückgeben; das Porto trägt der Händler.
- | Librairies§Les libraires peuvent retourner les invendus, le port est à leur charge.
- | Librerías§Las librerías pueden devolver los ejemplares no vendidos; los portes corren por su \
cuenta.
- | Ludoteca§Con el carné puedes llevarte dos juguetes prestados. Por cada día de retraso en la \
devolución se cobran 0,50 €.
- | Toy library§Borrowed toys that come back late are charged at 50p a day until their return.
- | Spieleverleih§Ausgeliehene Spiele geben Sie bitte pünktlich zurück; jeder Tag kostet 1 €.
- | Prêt§Les jeux empruntés rendus en retard : 0,50 € par jour jusqu'au retour.
- | Werkzeug§Für geliehene Geräte berechnen wir bei verspäteter Rückgabe 5 € pro Tag.
- | Herramientas§Por devolver tarde las herramientas prestadas se cobran 3 € al día.
- | Loan bikes§If the loan bike comes back late we charge £10 a day until it's returned.
- | Costumes§Hired costumes returned after Monday cost £5 a day.
- | Pfandkiste§Für jede zurückgebrachte Kiste erhalten Sie 3 € Pfand.
0 1/members | Avec l'abonnement Confort, tous vos retours sont gratuits. Sans abonnement, le \
retour en point relais coûte 3,50 €.
1/members | Retours§Avec le pass Sérénité, les retours sont offerts.
1/members | Retours§Les retours sont gratuits pour les détenteurs du pass Plus.
1/members | Retouren§Mit dem Plus-Abo sind alle Retouren kostenlos.
1/members | Retouren§Mit unserem Jahrespass schickst du kostenlos zurück.
1/members | Returns§With a Comfort subscription all your returns are free.
1/members | Returns§Returns are free with the Annual Pass.
1/members | Devoluciones§Con la suscripción Plus, las devoluciones son gratis.
1/members | Devoluciones§Con el plan Confort todas tus devoluciones son gratuitas.
0 1/members | Insider benefits§Insiders enjoy free return shipping and a full year to change their \
mind. Not a member? Standard returns are accepted for 30 days and cost $5.
0 1/members | Club§Club members return for free. Not a member? Returns cost £3.
0 1/members | Vorteile§Mitglieder retournieren kostenlos. Noch kein Mitglied? Die Retoure kostet \
3,95 €.
0 1/members | Avantages§Les membres bénéficient du retour gratuit. Pas encore membre ? Le retour \
coûte 4 €.
0 1/members | Ventajas§Los socios disfrutan de devoluciones gratis. ¿No eres socio? La devolución \
cuesta 4 €.
0 | Rückgaberecht§Die Kosten der Rücksendung gehen zulasten des Kunden.
0 | Retouren§Für jede Rücksendung belasten wir dir CHF 7.90.
0 | Retouren§Das Rückporto geht zulasten des Käufers.
0 | Retouren§Wir belasten Ihnen für die Rücksendung eine Pauschale von 5 Franken.
0 | Retouren§Die Retourengebühr von 4,90 € stellen wir dir in Rechnung.
0 | Retouren§Pro Retoure verrechnen wir Ihnen 6.90 CHF.
0 | Retouren§Für die Rücksendung fallen 3,95 € an.
0 | Retouren§Rücksendungen schlagen mit 4 € zu Buche.
0 | Returns§We bill £4 for each return.
0 | Returns§Each return sets you back £3.99.
0 | Returns§Your return will be invoiced at €6.
0 | Retours§Chaque retour vous est facturé 5 €.
0 | Retours§Pour chaque retour, nous vous débitons 4,90 €.
0 | Retours§Comptez 6 € pour le retour de votre colis.
0 | Devoluciones§Te cargaremos 4,95 € por cada devolución.
0 | Devoluciones§Por cada devolución se te cargan 3,90 €.
0 | Devoluciones§Cada devolución se factura a 5 €.
1 | Retouren§Die Rücksendekosten gehen zulasten des Verkäufers.
1 | Retouren§Das Rückporto geht zulasten unseres Hauses.
0 | Retouren auf einen Blick§Rückgabefrist: 60 Tage. Rücksendekosten: vom Käufer zu tragen.
1/DE 0/CH | Retouren auf einen Blick§Rückgabefrist: 60 Tage. Rücksendekosten: kostenlos aus \
Deutschland und Österreich, aus der Schweiz vom Käufer zu tragen.
1/IE | Returns at a glance§Returns: 28 days from delivery. Cost: free from Ireland and Northern \
Ireland. Exchanges: not available.
0 | Retour : 21 jours / Étiquette : 5,95 € TTC / Échange : non proposé / Remboursement : 7 jours \
ouvrés après réception du retour
0 | Returns at a glance§Window: 30 days. Label: £2.95. Refund: 5 days.
1 | Returns in brief§Time: 30 days. Label: free. Refund: 5 days.
0 | Returns: 30 days / Postage: £3.50 / Exchanges: no
1 | Returns: 60 days / Postage: on us / Exchanges: yes
1 | Rückgabe auf einen Blick§Frist: 30 Tage. Kosten: keine. Erstattung: 7 Tage.
0 | Rückgabe: 14 Tage / Etikett: 4,90 € / Umtausch: nein
1 | Rückgabe: 30 Tage / Porto: kostenlos / Umtausch: ja
1 | Retours en bref§Délai : 30 jours. Coût : gratuit. Échange : oui.
0 | Retours en bref§Délai : 14 jours. Frais : à votre charge. Échange : non.
1 | Devoluciones de un vistazo§Plazo: 30 días. Coste: gratis. Reembolso: 7 días.
0 | Devolución: 14 días / Etiqueta: 4,95 € / Cambio: no
0 | Devoluciones en resumen§Plazo: 14 días. Coste: 3,95 €. Cambios: no.
- | Delivery at a glance§Time: 3 days. Cost: £3.95. Returns: 30 days.
- | Lieferung§Dauer: 3 Tage. Kosten: 4,90 €. Rückgabe: 30 Tage.
- | Livraison : 3 jours / Coût : 4,90 € / Retour : 30 jours
1 | Teppiche bei Ihnen zu Hause ausprobieren§Legen Sie den Teppich zu Hause aus und entscheiden \
Sie in Ruhe. Innerhalb von 21 Tagen nach der Lieferung holen wir ihn auf unsere Kosten wieder ab.
0 | Canapés§Vous avez 14 jours pour changer d'avis ; l'enlèvement du canapé vous sera facturé 79 €.
1 | Matelas§Vous avez 100 nuits pour changer d'avis ; l'enlèvement est gratuit.
0 | Sofas§You have 14 days to change your mind; we charge £45 to collect the sofa.
1 | Try it at home§Live with the rug for three weeks. If it isn't right, we'll collect it at our \
expense.
0 | Muebles§Tienes 14 días para cambiar de opinión; la recogida del sofá cuesta 49 €.
1 | Alfombras§Pruébala en casa 21 días. Si no te convence, la recogemos sin coste.
0 | Sofas§Sie haben 14 Tage Zeit, es sich anders zu überlegen; die Abholung kostet 59 €.
1 | Teppiche§Gefällt er Ihnen nicht, holen wir ihn innerhalb von 30 Tagen kostenlos wieder ab.
1 | Tapis§Essayez-le chez vous trois semaines ; s'il ne vous plaît pas, nous venons le rechercher \
à nos frais.
- | Altgeräte§Ihr altes Gerät holen wir auf unsere Kosten ab.
- | Click & Collect§You can collect your order free of charge within 14 days.
- | Abholung§Die Abholung im Laden ist kostenlos.
- | Retrait§Le retrait en magasin est gratuit pendant 14 jours.
- | Recogida§La recogida en tienda es gratuita durante 15 días.
1 | Dein Geld§Wir zahlen binnen 72 Stunden zurück, nachdem dein Päckchen bei uns angekommen ist. \
Das Versandlabel schenken wir dir.
1 | Glissez l'article dans sa pochette réutilisable, collez le bordereau et déposez le tout dans \
une boîte aux lettres : l'affranchissement est pour nous. Vous avez quatre semaines après la \
livraison, et le remboursement part dans les 72 heures suivant l'arrivée de votre retour.
1 | Sending back party wear§Outfit not right for the occasion? Post it in the bag provided, \
there's nothing to pay.
1 | Returns§Pop it in a letterbox, no stamp needed.
1 | Retouren§Einfach in den Briefkasten werfen, Porto brauchst du nicht.
1 | Retours§Glissez-le dans une boîte aux lettres, sans timbre.
1 | Devoluciones§Échalo al buzón sin sello, ya está pagado.
1 | Returns§Put everything back in the box and stick on our label; it won't cost you a thing.
0 | Vous l'avez déjà lu ? Nous échangeons tout livre en parfait état. Les frais d'expédition pour \
nous le faire parvenir restent à votre charge.
0 | The cost of getting the item to us is yours.
0 | Die Kosten, um die Ware an uns zu schicken, tragen Sie.
0 | Los gastos para hacernos llegar el artículo corren por tu cuenta.
0 | Returning books§Books ordered in error can be returned within 21 days of dispatch. Please note \
that the cost of posting books back to us isn't refunded.
0/bulky 1 | Large furniture§Sofas and beds can be sent back within 14 days, but a collection \
charge of £75 applies. Smaller items delivered by courier may be returned free of charge.
1 | Made-to-order pieces§Unengraved pieces may be exchanged or returned within 30 days of delivery \
using the freepost bag supplied.
1 | Gravuren§Artikel ohne Gravur können Sie kostenlos zurücksenden.
1 | Sur mesure§Les pièces non gravées se retournent gratuitement.
1 | Personalizados§Las piezas sin grabar se devuelven gratis.
1 | Custom frames§Ready-made frames may be returned free of charge.
1 | Matratzen§Matratzen holen wir kostenlos wieder ab.
0 | Devolver libros§El coste de devolver los libros es tuyo.
0 | Renvoyer des chaussures§Le retour des chaussures est à votre charge.
1 | Schuhe zurückgeben§Schuhe schicken Sie kostenlos zurück.
0/electronics | Returns§Returning electronics costs £5.
- | Click & collect§Changed your mind? You can collect your order free of charge until Friday.
- | Delivery§Changed your mind about the time slot? Rebooking costs £15.
- | Rendez-vous§Vous pouvez changer d'avis jusqu'à la veille ; ensuite, 20 € vous seront facturés.
- | Cita§Puedes cambiar de opinión hasta el día antes; después se cobran 15 €.
- | Bestellung ändern§Haben Sie es sich anders überlegt? Eine Änderung kostet 5 €.
- | Altgerät§Ist es Ihnen zu alt? Wir holen es kostenlos wieder ab.
- | Samples§Order five fabric samples free of charge; send them back or keep them.
- | Pay§In that case we refund the price.
- | Payment§If your card is refused, in that case you pay by transfer.
- | Workshop§Unless the watch is under warranty, you pay for the repair.
0 | Returns§Unless otherwise agreed, you pay the return postage.
0 | Returns§You pay return postage unless we agree otherwise.
0 | Rücksendung§Sofern nicht anders vereinbart, tragen Sie die Rücksendekosten.
0 | Devolución§Salvo pacto en contrario, los gastos de devolución son a cargo del cliente.
0 | Retours§Sauf indication contraire, les frais de retour sont à votre charge.
0 1/faulty | Returns§Cost of returns: yours, except for faulty goods.
- | Delivery§Postage: £3.95. Returns: 30 days.
- | Lieferung§Porto: 4,90 €. Rückgabefrist: 30 Tage.
- | Gift wrapping§Label: free. Ribbon: £2.
- | Envío§Coste: 4,95 €. Devoluciones: 30 días.
- | Repairs§Cost: £40. Return of the item: 5 days.
- | Libraries§Borrowed books returned late cost 20p a day.
1 | Returns§Nothing to pay: just drop it in at any post office.
1 | Returns§You won't pay a penny to send it back to us.
0 | Returns§Postage back to us is your call and your cost.
0 | Returns§Sending a parcel back costs around £4, which we don't reimburse.
1 | Rückgabe§Du klebst das beiliegende Etikett auf, den Rest zahlen wir.
0 | Rückgabe§Das Porto für den Weg zurück zu uns müssten Sie selbst übernehmen.
1 | Retours§Collez l'étiquette, déposez le colis, on s'occupe du reste, y compris des frais.
0 | Retours§Il faut compter environ 6 € pour nous renvoyer un colis.
1 | Devoluciones§Pega la etiqueta y llévalo a Correos: no pagas nada.
0 | Devoluciones§Enviarnos el paquete de vuelta te costará unos 5 €.
0 1/plus | Returns§Returns cost £2.50; Plus members pay nothing.
1/in-store 0 | Devoluciones§Devolver en tienda es gratis; por mensajería cuesta 3,99 €.
1/in-store 0 | Retours§Retour en boutique gratuit, par la poste 4,90 €.
1/in-store 0 | Rückgabe§In der Filiale kostenlos, per Post 3,95 € pro Paket.
- | Photo competition§Free entry. Photos can't be returned.
- | Jobs§We pay your travel costs, there and back.
- | Tickets§Day return tickets cost £8.
"""


@each(SENTENCES)
def test_a_passage_says_who_pays_and_in_which_case(expected: str, text: str) -> None:
    assert sorted(said(read_fees(page(text))).split()) == sorted(expected.split())
