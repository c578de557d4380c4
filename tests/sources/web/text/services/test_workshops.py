"""Repairs by the trade that does them, the place and the work; and work that a shop does not do."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

MENDED = """
repair=1 | Loose heels or a gaping sole? Our cobbler sorts it while you wait.
repair=1 | Clocks§Movements are cleaned and regulated by our clockmaker on the premises.
repair=1 | Knives§We regrind chipped blades and re-handle old favourites.
repair=1 | Bikes§Gears, brakes and wheels are adjusted in our own workshop from £25.
repair=1 | Teddy hospital§Repairs and cleaning of bears of any age.
repair=1 | Strings, frets, electronics: our luthier handles the lot.
repair=1 | Jewellery§Broken clasps are soldered in-house by our goldsmith.
repair=1 | Service & repairs§They mend most makes at your home; book online.
repair=1 | After the guarantee§From then on we overhaul your machine for a fixed price.
repair=1 | Tents§Our repair bench replaces zips and poles for a small charge.
repair=1 | Lamps§Lamps are rewired in our studio in a week.
repair=1 | Instruments§Repairs and restoration are our trade.
repair=1 | Neue Sohlen und Absätze macht unser Schuster.
repair=1 | Uhren§Bandwechsel, Batteriewechsel, Revision: erledigt unser Uhrmacher im Haus.
repair=1 | Fahrräder§Bremsen und Schaltung stellt unser Mechaniker ein, Wartung inklusive.
repair=1 | Hosen§Risse flickt unsere Schneiderin in der eigenen Nähstube.
repair=1 | Messer§Wir schärfen Ihre Messer und richten verbogene Klingen wieder her.
repair=1 | Ihr Plattenspieler streikt? Unser Techniker bringt ihn wieder zum Laufen.
repair=1 | Polsterei§Reparatur und Aufarbeitung von Sesseln aller Art.
repair=1 | Gitarren§Bünde und Sättel ersetzt unser Gitarrenbauer vor Ort.
repair=1 | Kaffeemaschinen§Wir warten und reparieren Ihre Maschine, auch nach Ablauf der Garantie.
repair=1 | Brillen§Lose Bügel lötet unsere Werkstatt an.
repair=1 | Kaputter Reißverschluss? Wir nähen ihn bei uns im Haus neu ein.
repair=1 | Öfen§Der Kundendienst kommt zu Ihnen und setzt den Ofen instand.
repair=1 | Talons, semelles, coutures : notre cordonnier s'en charge.
repair=1 | Montres§Changement de pile et révision par notre horloger, sur place.
repair=1 | Lutherie§Réparation et entretien de violons, devis gratuit.
repair=1 | Vélos§Notre mécanicien règle les freins et répare les crevaisons à l'atelier.
repair=1 | Bijoux§Fermoir cassé ? Notre bijoutier le ressoude dans son atelier.
repair=1 | Couteaux§Nous affûtons et remettons en état vos lames.
repair=1 | Doudous§Peluche décousue ? Envoyez-la, on la recoud dans notre clinique.
repair=1 | Fauteuils§Nos tapissiers restaurent les assises dans nos locaux.
repair=1 | Un lave-linge en panne ? Le SAV se déplace et répare à domicile.
repair=1 | Sacs§Nos sacs se réparent à vie dans notre atelier.
repair=1 | Guitares§Le remplacement des cordes et le réglage se font chez nous.
repair=1 | Suelas y tacones: se encarga nuestro zapatero.
repair=1 | Relojes§Cambio de pila y revisión a cargo de nuestro relojero.
repair=1 | Cuchillería§Afilado y reparación de tijeras.
repair=1 | Bolsos§Cambiamos cremalleras y cosemos asas, desde 10 €.
repair=1 | Guitarras§Nuestro lutier ajusta trastes y repara puentes.
repair=1 | Peluches§¿Tu oso está roto? Mándalo y te lo curamos.
repair=1 | Bicicletas§Se reparan pinchazos y se ajustan frenos en nuestro taller.
repair=1 | Muebles§Nuestros ebanistas restauran muebles antiguos.
repair=1 | Cafeteras§La puesta a punto se hace en nuestras instalaciones.
repair=1 | Sillas§Nuestro tapicero arregla asientos gastados.
repair=1 | Repair | from €15 | ready in 5 days
repair=1 | Ice skates§Sharpening while you wait, £6.
repair=1 | Sofas§Sagging cushions are refilled by our upholsterers.
repair=1 | Reparatur: ja, alle Marken, Kostenvoranschlag vorab
repair=1 | Brillen§Verbogene Gestelle richten wir kostenlos in jeder Filiale.
repair=1 | Rucksäcke§Schnalle gebrochen? Einschicken, wir setzen eine neue ein.
repair=1 | Klaviere§Stimmen und Regulieren durch unsere Klavierbauer.
repair=1 | Nach Ablauf der Garantie reparieren wir gegen Rechnung.
repair=1 | Réparation : oui, toutes marques, devis préalable
repair=1 | Skis§Affûtage des carres et fartage : 35 € à l'atelier.
repair=1 | Pulls§Notre tricoteuse reprise les trous de mites.
repair=1 | Pianos§Accord et réglage par nos accordeurs.
repair=1 | Fauteuils§L'assise s'affaisse ? Notre tapissier la regarnit.
repair=1 | El Vendedor cuenta con un taller donde se reparan los Productos, con o sin garantía.
repair=1 | Esquís§Afilado de cantos y encerado: 35 € en el taller.
repair=1 | Jerséis§Nuestra tejedora zurce los agujeros de polilla.
repair=1 | ¿Y si mi batidora falla a los tres años? Envíala y la dejamos funcionando.
repair=1 | Pasado ese plazo, reparamos con presupuesto.
repair=1 | Alterations & repairs§Hems, zips and darning by our seamstress, ready in a week.
repair=1 | Bags§We'll replace worn handles and broken clasps at cost price.
repair=1 | Unser Reparaturteam hält Ihre Kaffeemaschine jahrzehntelang am Laufen.
repair=1 | Taschen§Abgenutzte Henkel und defekte Schließen ersetzen wir zum Selbstkostenpreis.
repair=1 | Notre équipe de réparation prolonge la vie de votre machine à café.
repair=1 | Bottes§Le ressemelage coûte 70 € et prend trois semaines.
repair=1 | Nuestro equipo de reparación alarga la vida de tu cafetera.
repair=1 | Botas§El cambio de suelas cuesta 70 € y tarda tres semanas.
"""
NOT_MENDED = """
- | Boots§Each pair is resoled by our cobblers before it is sold as second-hand.
- | About our knives§Every blade is sharpened by hand in our workshop.
- | Guitars§Each guitar is set up by our luthier before dispatch.
- | Refurbished phones§Batteries are replaced in our workshop before sale.
- | Warranty§If a zip breaks, we repair or replace the jacket.
- | Bikes§Send your bike to the manufacturer, whose workshop repairs it.
- | Care§Have your knives sharpened once a year.
- | Care§Replace the strings every three months.
- | Visit our workshop§Our workshop is open Monday to Friday.
- | Missing parts§We will put that right within a week.
- | Spare parts§Zips, soles and straps are in our shop.
- | Shoes§Our shoes are made by cobblers in our own workshop.
- | Räder§Jedes Rad wird vor dem Versand in unserer Werkstatt eingestellt.
- | Uhren§Gebrauchte Uhren werden von unserem Uhrmacher überholt.
- | Schuhe§In unserer Werkstatt entstehen rahmengenähte Schuhe mit neuen Sohlen.
- | Pflege§Lassen Sie die Klingen einmal im Jahr schärfen.
- | Falsch geliefert?§Wir bringen das in Ordnung.
- | Ersatzteile§Sohlen, Absätze und Reißverschlüsse finden Sie im Shop.
- | Garantie§Bricht der Griff, reparieren oder ersetzen wir das Messer.
- | Werkstatt§Unsere Werkstatt hat montags bis freitags geöffnet.
- | Couteaux§Chaque lame est affûtée à la main dans notre atelier.
- | Occasion§Les appareils d'occasion sont révisés dans notre atelier.
- | Vélos§Chaque vélo est réglé par nos mécaniciens avant l'expédition.
- | Garantie§En cas de défaut, nous réparons ou remplaçons le produit.
- | Entretien§Faites affûter vos lames une fois par an.
- | Pièces détachées§Semelles, boucles et fermetures sont en vente.
- | Relojes§Los relojes de segunda mano pasan por nuestro taller.
- | Cuchillos§Cada cuchillo se afila a mano en nuestro taller.
- | Garantía§Si falla, lo reparamos o lo cambiamos por otro.
- | Cuidados§Cambie las cuerdas cada tres meses.
- | Recambios§Suelas, hebillas y cremalleras a la venta.
- | If it is faulty you may ask us to repair it, replace it or refund you.
- | You have the right to repair or replacement under the Consumer Rights Act.
- | Repair costs are only reimbursed with our prior consent.
- | Unauthorised repairs void the guarantee.
- | Find your nearest repair café at repaircafe.example.
- | Repair kits for tents and mats from £9.
- | Our first workshop opened in 1952 with one cobbler.
- | The zip is easy to replace yourself.
- | Puncture repair kit included.
- | Fixed price: what you see is what you pay.
- | Delivery damage? Send us a photo and we'll sort it out.
- | Bei Mängeln haben Sie zunächst Anspruch auf Nachbesserung oder Ersatz.
- | Reparaturen durch Dritte führen zum Verlust der Garantie.
- | Flickzeug ist im Lieferumfang enthalten.
- | Unsere Schuhe sind neu besohlbar.
- | Unser Sattler fertigt jede Tasche in eigener Werkstatt.
- | Die Reparaturkosten trägt der Kunde.
- | En cas de défaut, vous pouvez demander la réparation ou le remplacement.
- | Les réparations effectuées par un tiers annulent la garantie.
- | Kit de réparation fourni.
- | Indice de réparabilité : 8,2/10
- | Notre atelier de Limoges coud chaque sac depuis 1952.
- | En caso de defecto puede pedir la reparación o la sustitución.
- | Las reparaciones hechas por terceros anulan la garantía.
- | Kit de reparación incluido.
- | Nuestro taller cose cada bolso desde 1952.
- | Los gastos de reparación los paga el cliente.
- | Our design workshop creates two collections a year.
- | Meet Anna, watchmaker in our workshop since 2009.
- | Batteries and bulbs are excluded from the guarantee.
- | If the strap breaks within two years, we replace the watch.
- | Lost a button? Spare buttons are sewn into the lining.
- | Please remove straps and cases before returning your camera.
- | Our customer service will fix any problem with your order.
- | The workshop tour takes an hour and costs £8.
- | Ersatzakkus finden Sie unter Zubehör.
- | Lernen Sie Anna kennen, Uhrmacherin in unserer Werkstatt seit 2009.
- | Batterien und Leuchtmittel sind von der Garantie ausgeschlossen.
- | Reißt das Band in den ersten zwei Jahren, ersetzen wir die Uhr.
- | Ein Ersatzknopf ist im Futter eingenäht.
- | Die Führung durch unsere Werkstatt kostet 8 €.
- | Rencontrez Anna, horlogère dans notre atelier depuis 2009.
- | Les piles et ampoules sont exclues de la garantie.
- | Si le bracelet casse dans les deux ans, nous remplaçons la montre.
- | Un bouton de rechange est cousu dans la doublure.
- | La visite de notre atelier coûte 8 €.
- | Conoce a Anna, relojera en nuestro taller desde 2009.
- | Las pilas y bombillas quedan excluidas de la garantía.
- | Si la correa se rompe en dos años, cambiamos el reloj.
- | La visita a nuestro taller cuesta 8 €.
- | Nuestro taller de costura crea dos colecciones al año.
- | Every guitar leaves our workshop with new strings and a full set-up.
- | Jede Gitarre verlässt unsere Werkstatt mit neuen Saiten.
- | Chaque guitare quitte notre atelier avec des cordes neuves.
- | Cada guitarra sale de nuestro taller con cuerdas nuevas.
- | The delivery team will leave the parcel in your home.
- | You can hang it on the wall in your home.
- | Our shelves are quick to put up at home.
- | Der Tisch lässt sich bei Ihnen zu Hause schnell aufbauen.
- | La lampe se pose facilement chez vous.
- | Nuestras estanterías se montan fácilmente en tu casa.
- | Our team is trained in the latest repair techniques every year.
- | The course of your delivery can be tracked online.
- | Each course of our tasting box is explained on a card.
- | Die Anleitung zur Rücksendung finden Sie im Paket.
- | La guía de devoluciones está en tu cuenta.
- | Notre guide des tailles vous aide à choisir.
- | A video of how our shoes are made is on our channel.
- | Watch how our boots are made on our channel.
"""
DENIED = """
repair=0 | Repairs? Not something we do.
repair=0 | Do you repair? No, we only sell.
repair=0 | We are not a repair shop.
repair=0 | The Seller does not operate a repair service.
repair=0 | Sold as seen: no repairs.
repair=0 | Repairs are no longer undertaken.
repair=0 | We have given up our repair workshop.
installation=0 | Fitting is not something we offer.
repair=0 installation=0 | The Company does not offer repair or installation.
repair=0 | Reparaturen? Machen wir nicht.
exchange=0 repair=0 | Kein Umtausch, keine Reparatur.
repair=0 | Reparaturaufträge nehmen wir leider nicht mehr an.
repair=0 | Eine Reparaturannahme findet nicht statt.
repair=0 | Messer§Wir reparieren keine Messer.
repair=0 | Weder online noch am Schalter werden Reparaturen angenommen.
installation=0 | Anschluss und Aufbau gehören nicht zu unserem Angebot.
installation=0 | Die Montage übernehmen wir leider nicht.
repair=0 | Réparations§Nous avons cessé toute réparation.
exchange=0 repair=0 | Aucune réparation, aucun échange.
repair=0 | Les réparations ne sont plus assurées.
repair=0 installation=0 | Sont exclues de nos prestations la réparation et la pose.
installation=0 | La maison ne procède pas au raccordement.
installation=0 | La mise en service n'est pas proposée.
repair=0 | Carecemos de servicio de reparación.
repair=0 | De reparar equipos no nos encargamos.
repair=0 | La reparación no está a cargo de esta tienda.
repair=0 | Arreglar relojes no es lo nuestro.
repair=0 installation=0 | El vendedor no presta servicios de reparación ni instalación.
installation=0 | El montaje no forma parte de nuestro servicio.
training=0 | No damos capacitación.
training=0 | Schulungen bieten wir nicht an.
repair=1 repair=0/smart | Clocks§Our watchmaker repairs clocks. We do not repair smart watches.
repair=1 repair=0/digitales | Reloj§Nuestro relojero repara relojes. Los digitales no los reparamos.
repair=0/other | We do not carry out repairs on goods bought elsewhere.
repair=0/other | Wir reparieren keine Geräte, die älter als zehn Jahre sind.
- | Für Schäden durch unsachgemäße Montage haften wir nicht.
- | Les frais de montage ne sont pas compris.
- | No asumimos los daños por una instalación incorrecta.
- | No installation needed.
- | Ohne Montage sofort einsatzbereit.
repair=0 | The Seller shall be under no obligation to repair.
repair=0 | We sell, we don't mend.
repair=0 | Repairs | no
repair=0 | Für Reparaturen sind wir nicht der richtige Ansprechpartner.
repair=0 | Eine Werkstatt haben wir nicht, Reparaturen sind daher nicht möglich.
repair=0 | Nous vendons, nous ne réparons pas.
repair=0 | Notre maison n'assure aucune réparation.
repair=0 | Réparations : non
repair=0 | Vendemos, no reparamos.
repair=0 | La tienda no realiza reparaciones de ningún tipo.
repair=0 | Reparaciones: no
repair=0 | We're sorry, but repairs are outside what we do.
repair=0 | There is no repair service at our shop.
repair=0 | Einen Reparaturservice haben wir nicht.
repair=0 | Wir sind kein Reparaturbetrieb.
repair=0 | Il n'y a pas de service de réparation dans notre boutique.
repair=0 | Nous ne sommes pas réparateurs.
repair=0 | No somos un taller: no hacemos reparaciones.
repair=0 | En nuestra tienda no hay servicio de reparación.
installation=0 | We leave fitting to you: no installer comes with the delivery.
installation=0 | Einen Montageservice gibt es bei uns nicht.
installation=0 | Il n'y a pas de service de montage.
installation=0 | No hay servicio de montaje.
"""


@each(MENDED)
def test_a_trade_a_place_and_its_work_make_a_repair(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(NOT_MENDED)
def test_what_is_made_sold_or_guaranteed_is_no_repair(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(DENIED)
def test_a_shop_says_what_it_does_not_do(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
