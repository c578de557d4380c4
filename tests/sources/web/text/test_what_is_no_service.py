"""What is no return, and no service: parcels that came back, prizes, vacancies, apps, warranties.

Beside the sentences that look like them and do state who pays, or what a shop does.
"""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.offers.offered import read_offers
from aftersales_eval.sources.web.text.services.clauses import cells
from tests.sources.web.text.labelled import each, page, said

FEES = """
- | Returns§Once your return has arrived, the refund costs nothing and takes five days.
- | Exchanges§The first exchange is free; a second one costs £4.
- | Delivery§Free delivery and easy returns.
- | Versand§Kostenloser Versand, 30 Tage Rückgaberecht.
- | Livraison§Livraison offerte dès 50 €, retours sous 30 jours.
- | Envíos§Envío gratis a partir de 50 €, devoluciones en 30 días.
- | Versand§Versandkostenfrei ab 40 € und einfache Retoure.
- | Terms§We bear the risk of loss until the goods reach you.
- | Payment§Paying by invoice costs nothing; returns are shown in your account.
- | Returns§Marketplace sellers set their own return fees.
- | Returns§Who pays the postage depends on the reason for the return.
- | Returns§Ask the sender to tell you whether return postage is included.
- | Delivery§We collect your parcel from the maker and pay the customs duty.
- | Zoll§Zollgebühren trägt der Kunde.
- | Customs§Customs duties are paid by the customer.
- | Douane§Les droits de douane sont à la charge du client.
- | Aduanas§Los gastos de aduana corren a cargo del cliente.
- | Returns§Customs charges are not refunded when you return an order.
- | Returns§Gift wrapping costs are not refunded with a return.
- | Retouren§Kosten für Geschenkverpackung werden bei einer Retoure nicht erstattet.
- | Retours§Les frais d'emballage cadeau ne sont pas remboursés en cas de retour.
- | Repairs§Return shipping of a repaired watch costs £8.
- | Reparatur§Der Rückversand nach der Reparatur kostet 6 €.
- | Wholesale samples§Sample books are free if returned within 30 days.
- | Returns§You can return your items for a full refund free of any stress.
0 | Retouren§Für Retouren berechnen wir pauschal 2,99 €.
1/faulty | Garantie§Im Garantiefall übernehmen wir die Kosten der Rücksendung.
- | Cancellation§You can cancel your order free of charge before it is sent.
- | Stornierung§Vor dem Versand können Sie kostenlos stornieren.
- | Abo§Sie können das Abo jederzeit kostenlos kündigen und die Box zurückgeben.
- | Devoluciones§Te regalamos un vale de 5 € si prefieres no devolver el pedido.
- | FAQ§Do I need to keep the free gift when I return something? No, send it back with the rest.
- | FAQ§Muss ich das Gratisgeschenk zurückschicken? Ja.
1/in-store | Returns§You can return online orders to any store free of charge.
1/in-store | Returns§Returns in store are free.
1/in-store 0 | Returns§Returns to our shops are free. Returns by post cost £2.95.
1/in-store | Returns§Return your order for free at one of our stores.
1/in-store | Returns§Free returns in store.
1/in-store | Returns§Drop it off at any of our branches and returning it is free.
1/in-store | Rückgabe§Die Rückgabe in unseren Filialen ist kostenlos.
1/in-store | Rückgabe§Kostenlose Rückgabe in der Filiale.
1/in-store | Rückgabe§Sie können Ihre Bestellung kostenlos in jeder Filiale zurückgeben.
1/in-store | Retours§Le retour en magasin est gratuit.
1/in-store | Retours§Vous pouvez retourner gratuitement vos articles dans tous nos magasins.
1/in-store | Retours§Retour gratuit en boutique.
1/in-store | Devoluciones§La devolución en tienda es gratuita.
1/in-store | Devoluciones§Puedes devolver tu pedido gratis en cualquiera de nuestras tiendas.
0 | Returns in store§By post, £3.50 is deducted from your refund.
1 | Returns§Drop the parcel off at any post office; returns are free.
1 | Returns§Returns are free at any collection point or parcel shop.
1 | Retouren§Die Rücksendung über jeden Paketshop ist kostenlos.
1 | Retours§Retour gratuit en point relais.
1 | Devoluciones§Devolución gratuita en cualquier oficina de Correos.
- | Delivery§Free delivery on orders over £50.
- | Returns§Attach the return label to the parcel and take it to the post office.
- | Returns§Print the label from your account and drop the parcel off at any shop.
- | Returns§The cost of the original delivery is not refunded.
- | Returns§We refund the purchase price including standard delivery costs.
- | Returns§Take the parcel to the post office and keep the receipt until your refund arrives.
- | Returns§Please include the delivery note in the parcel.
- | Returns§We refund all payments including delivery costs within 14 days of your return.
- | Returns§Your refund will take 5 to 10 days. Delivery charges will not be refunded.
- | Returns§Refunds for returns are paid to the original payment method at no extra charge.
- | Returns§Exchanges are free of charge.
- | Returns§Unwanted gifts can be returned; the giver is not told about it.
- | Returns§You only have to pay for any diminished value of the goods.
- | Returns§Tracked service is recommended, as we are not responsible for lost parcels.
- | Returns§We recommend using a tracked service for your return.
- | Rückgabe§Wir erstatten alle Zahlungen einschließlich der Lieferkosten.
- | Rückgabe§Für die Rückzahlung werden Ihnen keine Entgelte berechnet.
- | Rückgabe§Legen Sie den Rücksendeschein bei und bringen Sie das Paket zur Post.
- | Rückgabe§Die Versandkosten der Hinsendung werden nicht erstattet.
- | Versand§Ab 50 € liefern wir versandkostenfrei.
- | Retours§Les frais de livraison initiaux ne sont pas remboursés.
- | Retours§Nous vous remboursons tous les paiements, y compris les frais de livraison.
- | Retours§Collez l'étiquette de retour sur le colis et déposez-le en point relais.
- | Retours§Le remboursement n'occasionnera pas de frais pour vous.
- | Retours§Vous disposez de 14 jours pour nous retourner l'article dans son emballage d'origine.
- | Retours§L'article doit être retourné complet, avec ses accessoires offerts.
- | Devoluciones§Los gastos de envío iniciales no se reembolsan.
- | Devoluciones§Le reembolsaremos todos los pagos, incluidos los gastos de entrega.
- | Devoluciones§No incurrirá en ningún gasto como consecuencia del reembolso.
- | Devoluciones§Pega la etiqueta en el paquete y llévalo a la oficina de Correos.
- | Devoluciones§El producto debe devolverse con los regalos incluidos.
- | Devoluciones§Llámanos gratis al 900 123 456 para gestionar la devolución.
- | Returns§Call us free on 0800 123 456 to arrange your return.
- | Rückgabe§Unsere kostenlose Hotline hilft Ihnen bei der Retoure.
- | Retours§Appelez notre numéro gratuit pour organiser votre retour.
- | Recycling§We take back your old appliance free of charge when we deliver the new one.
- | Altgeräte§Wir nehmen Ihr Altgerät bei Lieferung kostenlos zurück.
- | Reprise§Nous reprenons gratuitement votre ancien matelas.
- | Recogida§Retiramos gratis tu colchón viejo.
- | Batteries§Batteries can be returned to any shop free of charge.
- | Altbatterien§Batterien können unentgeltlich an der Verkaufsstelle zurückgegeben werden.
- | Hire§Return the tent clean, otherwise a cleaning fee of £15 is charged.
- | Warranty§We repair the appliance free of charge and return it to you.
- | Repairs§If you decline the quote, we return the device free of charge.
- | Garantie§Wir reparieren das Gerät kostenlos und senden es zurück.
- | Service§Reparierte Uhren schicken wir versandkostenfrei zurück.
- | Réparations§L'appareil réparé vous est renvoyé gratuitement.
- | Reparaciones§Te devolvemos el aparato reparado sin gastos de envío.
- | Samples§You can order five samples free; there is no need to return them.
- | Library§Books returned late are charged at £1 a day.
- | Delivery§If a parcel comes back to us unclaimed, we charge £5 for sending it again.
- | Returns§Do you have to pay for returns?
- | Careers§We offer a free gym and a great return to work scheme.
- | Payment§If a direct debit is returned, your bank may charge a fee of 8 euros.
- | Zahlung§Bei einer Rücklastschrift berechnen wir 8 Euro.
- | Paiement§En cas de rejet de prélèvement, 8 € de frais sont facturés.
- | About us§In 2015 returns still cost £4.
- | Returns§Some carriers charge a fee for returns from remote islands.
- | FAQ§Is returning my order complicated? No, it takes two minutes.
- | Returns§Return the goods in their original box, free of dirt and hair.
- | Returns§Goods must be returned unworn and free from marks.
- | Returns§Keep the item in its original packaging; we may deduct money if it has been used.
- | Returns§We may reduce the refund for items that come back damaged.
- | Rückgabe§Bei Gebrauchsspuren ziehen wir einen Betrag von der Erstattung ab.
- | Retours§Un article abîmé peut donner lieu à une déduction sur le remboursement.
- | Devoluciones§Si el artículo llega usado, descontaremos la pérdida de valor del reembolso.
0 | Returns§Return postage is at your own cost.
0 | Retouren§Pro Retoure ziehen wir 2,95 € von Ihrer Erstattung ab.
0 | Retours§4,95 € seront déduits de votre remboursement pour chaque retour.
0 | Devoluciones§Se descontarán 3,95 € del reembolso por cada devolución.
1 | Returns§Send it back with the enclosed prepaid label, or bring it to one of our stores.
1 | Retouren§Die Rücksendung ist für Sie kostenlos.
1 | Retouren§Sie können die Ware kostenlos per Post oder in einer unserer Filialen zurückgeben.
1 | Retours§Les retours sont gratuits en magasin et par la poste.
1 | Devoluciones§Las devoluciones son gratuitas, en tienda o por mensajería.
0 | Returns§Please note that used goods may be charged. You pay the return postage.
0 | Returns§The return shipping cost of £4.95 will be deducted from your refund.
0 | Rückgabe§Die Rücksendekosten in Höhe von 4,95 € werden vom Erstattungsbetrag abgezogen.
0 | Retours§Un forfait de 5,90 € est déduit de votre remboursement.
0 | Devoluciones§El coste de la devolución se descontará del importe reembolsado.
1 | Returns§Your statutory rights apply; return postage is paid by us from our Leeds store.
1/faulty | Returns§If goods are damaged, we refund the return postage.
1 | Probeschlafen§Du hast 100 Nächte. Gefällt dir die Matratze nicht, holen wir sie kostenlos ab.
0 | Returns§Returns by post cost £2.95.
0 | Retoure§Retouren per Post kosten 3,95 €.
"""

OFFERS = """
- | Delivery§You can exchange your delivery slot up to a day before.
- | Bestellung§Sie können Ihren Liefertermin jederzeit tauschen.
- | Livraison§Vous pouvez changer l'adresse de livraison avant l'expédition.
- | Pago§Puedes cambiar la forma de pago antes de confirmar.
- | Envíos§Puedes cambiar la fecha de entrega en los 2 días siguientes.
- | Suscripción§Puedes cambiar tu plan o cancelarlo en cualquier plazo.
- | Statutory rights§You are entitled to have defective goods repaired or exchanged.
- | Conformité§Vous pouvez choisir entre la réparation et l'échange du bien non conforme.
- | Gewährleistung§Sie haben das Recht auf Reparatur oder Umtausch mangelhafter Ware.
- | Points§Exchange your points for rewards.
- | Punkte§Tauschen Sie Ihre Treuepunkte gegen Prämien.
- | Fidélité§Échangez vos points contre des cadeaux.
- | Puntos§Canjea tus puntos por regalos.
- | Cupón§Puedes canjear tu cupón en nuestras tiendas.
- | Blades§Our knives have interchangeable blades you can swap in seconds.
- | Straps§The strap can be swapped without tools.
- | Sohlen§Die Sohle kann ohne Werkzeug getauscht werden.
- | Housse§La housse peut être échangée facilement.
- | Funda§La funda se puede cambiar fácilmente sin herramientas.
- | Clock§The case can be repaired without special tools.
- | Haltbarkeit§Unsere Jacken lassen sich leicht reparieren.
- | Durabilité§Nos sacs sont conçus pour être réparés facilement.
- | Diseño§Nuestros productos están diseñados para poder repararse.
- | Design§Our products are designed to be repaired.
- | Care§Small holes can be repaired with a needle and thread.
- | Pflege§Kleine Risse können mit Klebeband repariert werden.
- | Entretien§Un petit accroc peut être réparé avec du fil.
- | Cuidados§Los agujeros pequeños se pueden reparar con hilo.
- | History§My grandfather repaired radios in this shop.
- | Geschichte§Mein Großvater reparierte hier Radios.
- | Histoire§Mon grand-père réparait des montres ici.
- | Historia§Mi abuelo reparaba relojes en este local.
- | Roads§Delivery may be delayed while the road is repaired.
- | Solar panels§Panels can be installed on flat and pitched roofs.
- | Solarmodule§Die Module können auf jedem Dach montiert werden.
- | Panneaux§Les panneaux peuvent être installés sur tous les toits.
- | Paneles§Los paneles se pueden instalar en cualquier tejado.
- | Requirements§You need a power socket to connect the machine.
- | Anforderungen§Für den Anschluss benötigen Sie eine Steckdose.
- | Returns§Goods that have been installed cannot be returned.
- | Rückgabe§Montierte Teile können nicht zurückgegeben werden.
- | Returns§Unless the fault is ours, installation costs are not refunded.
- | Box contents§The box contains the lamp, mounting bracket and assembly instructions.
- | Lieferumfang§Lieferumfang: Lampe, Montagematerial, Anleitung.
- | Kids§Kids can build the castle and put it together themselves.
- | Tools§With this drill you can mount any shelf.
- | Werkzeug§Mit dieser Bohrmaschine montieren Sie jedes Regal.
- | Outils§Avec cette perceuse, vous pouvez monter toutes vos étagères.
- | Herramientas§Con este taladro puedes montar cualquier estantería.
- | Partners§Ask your plumber to install the tap.
- | Delivery§Delivery to the kerb. Assembly is up to you.
- | Newsletter§Set up an alert and we will connect you with offers.
installation=0 | Delivery§Our drivers do not assemble furniture.
- | Prize draw§Prizes cannot be exchanged for cash.
- | Competition§The prize is non-transferable and cannot be exchanged.
- | Jeu concours§Le lot ne peut être ni échangé ni remboursé.
- | Concurso§El premio no podrá cambiarse por otro.
- | Sorteo§El premio no es canjeable por dinero.
- | Tickets§Tickets cannot be exchanged or refunded.
- | Warranty§If the lamp fails within two years, we will exchange it for a new one.
- | Garantie§Fällt das Gerät innerhalb von zwei Jahren aus, tauschen wir es gegen ein neues um.
- | Garantie§En cas de panne pendant la garantie, nous échangeons l'appareil.
- | Garantía§Si falla durante la garantía, lo cambiamos por otro.
- | Our watches§All our watches have a 5-year guarantee. If yours stops, we repair it or swap it.
- | Nos montres§Nos montres sont garanties 5 ans : en cas de panne, nous les échangeons.
- | Unsere Uhren§Auf alle Uhren geben wir 5 Jahre Garantie: Bei einem Defekt tauschen wir sie um.
- | Care§Exchange the filter every three months.
- | Pflege§Tauschen Sie den Filter alle drei Monate.
- | Entretien§Pensez à échanger la cartouche tous les trois mois.
- | Cuidado§Recomendamos cambiar el agua cada semana.
- | Consejos§Cómo cambiar la bombilla de tu lámpara.
- | Tu pedido§Puedes cambiar la dirección de entrega antes del envío.
- | Pedido§Puedes cambiar o cancelar tu pedido en las 2 primeras horas.
- | Cita§Si necesitas cambiar la cita, llámanos.
- | Cuenta§Puedes cambiar tu contraseña en cualquier momento.
- | Tamaño§Puedes cambiar el tamaño de la letra en el menú.
- | Aviso§Los precios pueden cambiar sin aviso.
- | Colores§Los colores pueden cambiar según la pantalla.
- | Bolsa§Nuestro objetivo es cambiar el mundo.
- | Forum§Here you can exchange tips with other customers.
- | Community§Swap stories with other gardeners on our forum.
- | Forum§Tauschen Sie sich mit anderen Kunden aus.
- | Währung§Der Umtausch in Euro erfolgt zum Tageskurs.
- | Blog§Échangez avec nos conseillers en magasin.
- | Contact§Nous échangeons volontiers avec vous par téléphone.
- | Confidentialité§Les données échangées sont chiffrées.
- | Bottle scheme§Bring back your empty gas bottle and swap it for a full one.
- | Trade-in§Exchange your old phone for a discount.
- | Ancien appareil§Échangez votre ancien téléphone contre un bon d'achat.
- | Plan renove§Cambia tu viejo móvil por uno nuevo con descuento.
- | Mieträder§Das Mietrad kann jederzeit gegen ein anderes Modell getauscht werden.
exchange=0 | Returns§We do not offer exchanges.
exchange=1 | Returns§You can exchange any item within 30 days.
exchange=1 | Umtausch§Sie können die Ware innerhalb von 14 Tagen umtauschen.
exchange=1 | Échanges§Vous pouvez échanger votre article sous 30 jours.
exchange=1 | Cambios§Puedes cambiar tu compra en un plazo de 30 días.
exchange=1 | Cambios§Si no te queda bien, te lo cambiamos por otra talla.
exchange=0/sale | Returns§Sale items cannot be exchanged.
exchange=0/sale | Umtausch§Reduzierte Ware ist vom Umtausch ausgeschlossen.
exchange=0/sale | Échanges§Les articles soldés ne sont ni repris ni échangés.
exchange=0/sale | Cambios§No se admiten cambios de artículos rebajados.
- | Produkt§Austauschbare Wechselköpfe im Lieferumfang.
- | Warranty§We will repair or replace the product free of charge.
- | Garantie§Wir reparieren das Gerät oder ersetzen es.
- | Garantie§Pendant deux ans, nous réparons ou remplaçons l'appareil.
- | Garantía§Durante dos años reparamos o sustituimos el producto.
- | Our headphones§Three-year warranty: if it breaks, we fix it or send a new one.
- | Nos sacs§Garantis 5 ans. S'il casse, nous le réparons ou vous en envoyons un neuf.
- | Mangel§Ist die Ware mangelhaft, können Sie zunächst Reparatur oder Ersatz verlangen.
- | Défaut§Si le produit est défectueux, vous pouvez demander la réparation ou le remplacement.
- | Defecto§Si el producto es defectuoso, puede solicitar la reparación o la sustitución.
- | Site§We are repairing our website and will be back soon.
- | Product§This cream repairs dry skin overnight.
- | Produit§Ce shampoing répare les cheveux abîmés.
- | Produkt§Das Serum repariert trockenes Haar.
- | Kit§The set includes everything you need to repair a puncture.
- | Shop§We sell spare parts so that you can repair it at home.
- | Ersatzteile§Mit unseren Ersatzteilen können Sie Ihr Gerät selbst reparieren.
- | Pièces§Nous vendons des pièces pour réparer votre appareil chez vous.
- | Repuestos§Vendemos piezas para que puedas repararlo en casa.
- | Repairs§Ask your local dealer to repair it.
- | Workshop§Our chairs are made in our workshop in Leeds.
- | Werkstatt§In unserer Werkstatt entstehen jährlich 200 Tische.
- | Software§Our update fixes several bugs.
- | Careers§We are looking for a technician who repairs bicycles.
- | Stellenangebote§Wir suchen einen Mechaniker, der Fahrräder repariert.
- | Emploi§Nous recherchons un technicien pour réparer et installer nos appareils.
- | Empleo§Buscamos un técnico que repare e instale electrodomésticos.
- | Events§At our repair café, volunteers help you fix things yourself.
- | Haftung§Schäden durch eigene Reparaturen sind ausgeschlossen.
- | Repair§Repairs by third parties void the warranty.
repair=1 | Repairs§We repair all bikes in our workshop.
repair=1 | Reparaturen§Wir reparieren Ihre Schuhe in der eigenen Werkstatt.
repair=1 | Réparations§Nous réparons vos montres dans notre atelier.
repair=1 | Reparaciones§Reparamos bicicletas de todas las marcas.
repair=0 | FAQ§We do not carry out repairs.
- | App§Install the app and create an account.
- | App§Installation is free and takes two minutes.
- | Logiciel§L'installation du logiciel est gratuite.
- | App§La instalación es gratuita desde la tienda de aplicaciones.
- | Die App§Die Installation ist kostenlos und dauert eine Minute.
- | Safety§Installation must be carried out by a qualified electrician.
- | Safety§Installation may only be carried out by a certified professional.
- | Sicherheit§Der Anschluss darf nur von einem Fachmann vorgenommen werden.
- | Sicherheit§Die Montage sollte durch einen Fachbetrieb erfolgen.
- | Sécurité§L'installation ne peut être effectuée que par un électricien qualifié.
- | Sécurité§La pose doit être réalisée par un professionnel.
- | Seguridad§La instalación solo puede realizarla un técnico autorizado.
- | Seguridad§La instalación debe realizarla un profesional cualificado.
- | Assembly§Assembly is easy and takes ten minutes.
- | Aufbau§Der Aufbau gelingt ohne Werkzeug in zehn Minuten.
- | Montage§Le montage est simple : comptez dix minutes.
- | Montaje§El montaje es sencillo y no requiere herramientas.
- | Product§The bracket can be mounted on any wall.
- | Produkt§Die Lampe kann an Wand oder Decke montiert werden.
- | Produit§L'étagère peut être montée au mur ou posée au sol.
- | Producto§La lámpara puede instalarse en techo o pared.
- | Product§The bike is delivered 90% assembled.
- | Produkt§Das Rad wird fertig montiert geliefert.
- | Produit§Le meuble est livré monté.
- | Producto§La silla se entrega montada.
- | Payment§Pay in three free instalments.
- | Exhibition§Our showroom shows an installation by a local artist.
- | Warranty§The warranty covers parts but not installation costs.
- | Garantie§Die Kosten für Ein- und Ausbau übernehmen wir im Garantiefall.
- | Smart home§The sensor connects to your Wi-Fi in seconds.
- | Cookies§We install cookies on your device.
- | Cookies§Instalamos cookies en su dispositivo.
- | About us§We have been fitting out kitchens in our own showroom.
- | Contact§Our team will connect you with the right department.
- | Shop§Nos meubles sont montés à la main par nos artisans.
- | Fábrica§Montamos cada bicicleta a mano en nuestro taller.
- | Manufaktur§Wir montieren jede Uhr von Hand.
- | Factory§We assemble every bike by hand in Portland.
- | Bike§We assemble and test every bike before it leaves our warehouse.
- | Clothes§Our jeans fit you perfectly.
- | Find a fitter§Find an installer near you in the trade directory.
installation=1 | Services§We install your washing machine at home.
installation=1 | Services§Our fitters connect the cooker and take away the packaging.
installation=1 | Montage§Auf Wunsch bauen wir die Möbel bei Ihnen auf.
installation=1 | Installation§Nos techniciens installent votre lave-linge à domicile.
installation=1 | Montaje§Montamos los muebles en tu casa.
installation=0 | FAQ§We do not offer installation.
exchange=1/in-store | Returns§You can exchange it in any of our stores with your receipt.
exchange=1 | Cambios§Dispones de 30 días para cambiar tu compra.
exchange=1 | Ayuda§¿Puedo cambiar la talla? Sí, sin coste.
exchange=1 | Envíos y cambios§Si la talla no es la adecuada, te la cambiamos gratis.
exchange=1 | FAQ§Can I exchange an item? Yes, within 30 days.
exchange=1 | Umtausch§Passt etwas nicht, tauschen wir es gern um.
exchange=1 | Échanges§Les échanges sont possibles dans un délai de 14 jours.
exchange=0 | Retours§Nous ne proposons pas d'échange.
exchange=0 | Cambios§No realizamos cambios.
repair=1 | Repairs§If something breaks after the guarantee ends, our workshop can repair it.
repair=1 | Repair service§Something broken? Send it to us and we will repair it.
repair=1 | Reparatur§Ist Ihr Gerät defekt, reparieren wir es auch nach Ablauf der Garantie.
repair=1 | Reparaciones§Si tu bici se estropea, la reparamos en nuestro taller.
repair=1 | SAV§En cas de panne, nos techniciens réparent votre appareil dans notre atelier.
repair=1 | Services§We repair watches of all brands. Every repair comes with a 12-month guarantee.
installation=1 | Lieferung§Unsere Monteure bauen Ihre Küche ein und schließen alle Geräte an.
installation=1 | Servicios§Ofrecemos servicio de instalación a domicilio.
installation=1 | Montage§Die Montage durch unsere Techniker dauert etwa eine Stunde und kostet 79 €.
installation=1 | Services§Wall mounting of your TV by our installers from £69.
installation=0 | FAQ§Do you install appliances? No.
installation=0 | FAQ§Montieren Sie die Möbel? Nein, leider nicht.
"""


@each(FEES)
def test_only_what_is_sent_back_to_the_shop_is_a_return(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected


@each(OFFERS)
def test_only_what_the_shop_does_for_its_shoppers_is_a_service(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


def test_a_row_with_an_odd_number_of_cells_is_one_label_with_its_values() -> None:
    assert [cell for _, cell in cells("repairs | from £20 | in our workshop")] == [
        "repairs : from £20 , in our workshop"
    ]
    assert cells("repairs | yes | fitting | no") == [(0, "repairs : yes"), (16, "fitting : no")]
