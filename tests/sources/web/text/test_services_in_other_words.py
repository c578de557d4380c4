"""Services, answers and hours in the words of many writers: people, passives, rows, refusals."""

from __future__ import annotations

import pytest

from aftersales_eval.model.quantity import HOUR
from aftersales_eval.sources.web.text.answers.first_responses import first_responses
from aftersales_eval.sources.web.text.answers.settling import resolutions
from aftersales_eval.sources.web.text.contact.support_hours import read_support_hours
from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

OFFERS = """
installation=1 | Livré et monté dans la pièce de votre choix.
installation=1 | Entregado y montado en la habitación que elijas.
installation=1 | Geliefert und aufgebaut im Raum Ihrer Wahl.
installation=1 | Safes§Your safe is delivered, levelled and installed by two people.
installation=1 | Kitchens§Wiring, plumbing, levelling: our fitters take care of everything.
installation=1 | TV§Wandmontage, Sendersuche, WLAN: ein Techniker kümmert sich bei Ihnen darum.
installation=1 | Electro§Colocación, conexión y prueba: un técnico se encarga de todo en tu casa.
installation=1 | Cookers§An approved engineer will come and connect your cooker.
installation=1 | Doors§Unsere Tischler setzen Ihre neue Haustür ein.
installation=1 | Estanterías§Las anclamos a la pared sin coste.
installation=1 | Fours§Nous encastrons votre four et le raccordons.
- | Terms§Once delivered and installed in your home, goods cannot be returned.
- | Privacy§Wir setzen Cookies ein.
- | Material§Wir setzen recyceltes Leder ein.
- | Doors§The door must be fitted by a technician; nobody from our side will mount it.
- | Floors§If a board lifts within five years, our fitters will lay it again.
- | Sols§Si une lame se décolle, nous la posons à nouveau.
- | Suelos§Si una lama se levanta, la colocamos de nuevo.
- | Boden§Die Verlegung auf Fußbodenheizung ist möglich.
- | Sol§La pose sur plancher chauffant est possible.
- | Suelo§La instalación sobre suelo radiante es posible.
- | Lieferumfang§Montageschlüssel und Schrauben im Karton.
- | What's in the box§Mounting bracket and screws included.
- | Contenido§Llave de montaje y tornillos incluidos en la caja.
training=1 | Learn§In our free workshops you learn to install shelves and hang doors.
installation=1 | Kitchens§Our own joiners fit your kitchen; we also offer fitting of worktops.
- | Telefone§Geht es kaputt, reparieren wir es, tauschen es aus oder geben dir dein Geld zurück.
- | Téléphones§S'il tombe en panne, nous le réparons, le remplaçons ou vous remboursons.
- | Móviles§Si falla, lo reparamos, lo sustituimos o te devolvemos el dinero.
- | Shoes§If a seam goes we will repair it or send you a new pair.
repair=1 | Workshop§Zips: we repair or replace them in our workshop.
repair=0 | Réparez-vous ?§Autrefois oui, mais nous ne réparons plus.
repair=0 | Reparatur§Früher ja, aber heute reparieren wir nicht mehr.
repair=0 | Reparaciones§Antes sí, pero ya no reparamos.
installation=1 | Waschmaschinen§Der Anschluss ist im Preis enthalten.
installation=1 | Küchen§Vom Aufmaß bis zum Einbau: bei uns kommt alles aus einer Hand.
installation=0 | Lieferung§Die Möbel kommen zerlegt; einen Aufbau bieten wir nicht an.
installation=0 | Lieferung§Nicht im Angebot: Montage und Anschluss.
installation=1 | Livraison§Nos livreurs montent votre lit et reprennent les emballages.
installation=1 | Cuisine§La pose peut être confiée à nos menuisiers, comptez deux jours.
installation=0 | Livraison§Livraison sans montage.
installation=0 | Livraison§Le raccordement au gaz n'est pas assuré par nos livreurs.
installation=1 | Entrega§El precio incluye subida a casa y montaje.
installation=1 | Cocinas§Nuestros carpinteros te instalan la cocina en dos días.
installation=0 | Entrega§Los transportistas no montan los muebles.
installation=0 | Electrodomésticos§De momento no contamos con servicio de instalación.
repair=1 | Jackets§A ripped seam isn't the end. Post your jacket to our repair team in Keswick.
repair=1 | Watches§We service and repair mechanical watches of all brands.
repair=1 | Kettles§Out of guarantee? We'll still mend it, for the cost of the parts.
repair=0 | Repairs§At present we have no repair facility for electronics.
repair=1 | Schuhe§Abgelaufene Sohlen? Unsere Schuster besohlen sie neu.
repair=1 | Uhren§Reparaturen erledigen wir im Haus, meist binnen einer Woche.
repair=0 | Reparatur§Einen Reparaturdienst unterhalten wir nicht.
repair=1 | Vélos§Crevaison, freins, dérailleur : notre atelier s'occupe de tout.
repair=1 | Maroquinerie§Nous recousons les anses et remplaçons les fermetures.
repair=0 | SAV§Nous n'avons pas d'atelier de réparation.
repair=1 | Bolsos§¿Se te ha roto el asa? La cosemos en nuestro taller.
repair=1 | Taller§Arreglamos bicicletas de cualquier marca.
repair=0 | Posventa§No ofrecemos reparaciones.
training=1 | Coffee school§Once a month our head barista shows you how to pour latte art.
training=1 | Support§Downloads: quick start guide, user manual (PDF).
training=1 | Sewing§Each machine comes with a one-hour introduction in the shop.
training=0 | Courses§Sorry, we don't run courses.
training=1 | Kurse§Jeden zweiten Samstag geben wir einen Schnitzkurs.
training=1 | Hilfe§Wie das geht, zeigen wir in unseren Videos.
training=1 | Geräte§Die Bedienungsanleitung steht als PDF bereit.
training=0 | Kurse§Schulungen gehören nicht zu unserem Angebot.
training=1 | Ateliers§Chaque mois, nous animons un atelier de tricot pour les débutants.
training=1 | Aide§La notice de votre appareil est à télécharger sur sa fiche.
training=0 | Cours§Nous ne donnons pas de cours.
training=1 | Academia§Aprende a hacer pan con nuestros cursos en línea.
training=1 | Ayuda§En nuestro canal hay vídeos que explican cómo ajustar los frenos.
training=0 | Cursos§No impartimos talleres ni cursos.
installation=0 | Aufbau§Der Aufbau gehört nicht zu unseren Leistungen.
installation=0 | Installation§Fitting isn't part of our service.
installation=0 | Montage§Le montage ne fait pas partie de nos prestations.
installation=0 | Montaje§El montaje no forma parte de nuestros servicios.
repair=0 | Repairs§Repairs are not among the services we offer; not part of our range.
training=0 | Cours§Les cours ne font pas partie de nos services.
repair=1 | Bikes§Puncture, worn chain? Our workshop takes care of it.
repair=1 | Räder§Platten, Bremsen, Licht: unsere Werkstatt kümmert sich um alles.
repair=1 | Bicis§Pinchazos, frenos, luces: nuestro taller se encarga de todo.
training=1 | Machines§Book a free induction at our showroom.
training=1 | Maschinen§Zu jeder Maschine bieten wir eine kostenlose Einführung im Laden.
training=1 | Machines§Nous offrons une initiation par nos couturières.
- | News§Since the introduction of the new tariff, prices have risen.
- | Products§Our workshop in Kent makes every piece to order.
- | Atelier§Notre atelier fabrique chaque pièce à la main.
- | Taller§Nuestro taller fabrica cada pieza a mano.
installation=0 | Sofas§Delivery only. This does not include assembly, a service we don't offer.
installation=0 | Montage§Die Möbel kommen zerlegt. Montage? Das machen wir leider nicht.
installation=0 | Montage§Le montage n'est pas compris ; nous ne proposons pas ce service.
installation=0 | Assembly§Assembly is not included. We do not offer this service.
repair=0 | Reparatur§Reparatur: Diesen Service bieten wir nicht an.
training=1 | Bike workshop§We run a free puncture-repair evening for anyone who'd like to learn.
training=1 | Telefone§Wir bieten kostenlose Einzelstunden für Einsteiger an.
training=1 | Téléphones§Nous proposons des séances individuelles pour les débutants.
training=1 | Móviles§Ofrecemos sesiones gratuitas para principiantes.
training=1 | Guides, vidéos d'entretien, webinaires : tout est là.
training=1 | Boots§Watch our care videos to keep them going for years.
training=1 | Schuhe§Schau dir unsere Pflegevideos an.
training=1 | Botas§Mira nuestros vídeos de cuidado.
- | Garantie§Les vidéos d'entretien ne remplacent pas la garantie.
installation=1 | Hot tubs§Price includes delivery, siting and connection by our own electricians.
installation=1 | Curtain poles§Can't face the ladder? We'll put them up for you from £35.
installation=1 | Can you fit it for me?§Of course. Tick "fitting" in the basket and pick a day.
repair=1 | Knives§Chipped blade? Post it back and we regrind it for the price of the stamps.
repair=1 | Aftercare§Lifetime repairs: we'll patch, darn and re-zip for as long as you own it.
training=1 | Included§Full-colour instruction booklet and access to three video lessons.
installation=1 | Lieferservice§Zwei Monteure bringen das Bett ins Zimmer und bauen es komplett auf.
installation=1 | Photovoltaik§Planung, Montage und Inbetriebnahme liegen bei unseren Fachleuten.
installation=1 | Gardinen§Aufmaß und Montage übernehmen wir im Umkreis von 50 km.
installation=0 | Baut ihr auch auf?§Nein, das schafft ihr mit dem Inbusschlüssel locker selbst.
repair=1 | Reparatur statt neu§Schick uns deine Jacke, wir machen sie wieder dicht.
repair=1 | Service§Kleinere Schäden beheben unsere Schreiner direkt bei dir zu Hause.
repair=1 | Messer§Stumpf? Unsere Schleiferei schärft und repariert Klingen jeder Marke.
training=1 | Einstieg§Beim Kauf einer Drohne ist eine einstündige Einweisung dabei.
training=1 | Wissen§Webinare, Kurzvideos und Anleitungen findest du in unserem Campus.
training=0 | Bietet ihr Nähkurse?§Im Moment leider nicht.
installation=1 | Poêles§Un poseur certifié raccorde votre poêle au conduit, déplacement compris.
repair=1 | SAV§Hors garantie, nos techniciens établissent un devis puis réparent l'appareil.
repair=0 | Réparez-vous les montres anciennes ?§Hélas non, nous ne faisons pas de réparation.
training=1 | Ressources§Mode d'emploi et tutoriel vidéo téléchargeables en bas de page.
training=0 | Ateliers§Nous n'organisons plus d'ateliers.
installation=1 | Entrega premium§Subimos el armario, lo montamos y nos llevamos los cartones.
installation=1 | Toldos§Medición e instalación a cargo de nuestro equipo.
installation=0 | ¿Montáis los muebles?§No, por ahora solo entregamos.
repair=1 | Zapatos§Cambiamos suelas y tapas en 48 horas en nuestro taller.
repair=0 | Reparaciones§No disponemos de taller propio, así que no hacemos reparaciones.
training=1 | Aprende§Cada jueves, clase gratuita de punto para quien empieza.
training=1 | Descargas§Manual de usuario y guía rápida en PDF.
training=0 | ¿Dais cursos?§Actualmente no.
installation=1 | Blinds§Measuring up and fitting cost £45 per window.
installation=1 | Herde§Ihr Herd wird am Liefertag angeschlossen und geprüft.
installation=0 | Lieferung§Wir liefern ausschließlich, aufgebaut wird nicht.
installation=1 | Parquet§Nous posons nous-mêmes tous les parquets que nous vendons.
installation=0 | Pose§La pose n'est pas assurée par nos soins.
installation=1 | Aires acondicionados§Incluye instalación básica por técnico autorizado.
installation=0 | Montaje§Ni montamos ni instalamos lo que vendemos.
repair=1 | Forever fix§Break it and we'll mend it. Any bag, any age.
repair=1 | Spectacles§Our optician straightens bent frames free, no appointment needed.
repair=0 | Repairs?§Regretfully, no. Try the maker.
repair=1 | Rahmen gebrochen?§Wir schweißen Stahlrahmen in der eigenen Werkstatt.
repair=1 | Retouches§Ourlets, fermetures, accrocs : notre couturière s'en occupe en boutique.
repair=1 | Relojería§Cambio de pila al momento y revisión completa en taller propio.
repair=0 | Arreglos§Ya no hacemos arreglos.
training=1 | Anleitungen§Du hast die Anleitung verlegt? Hier gibt es alle als PDF.
training=1 | Kochschule§In der Kochschule lernen Sie an vier Abenden den Umgang mit dem Wok.
training=1 | Escuela§En nuestra escuela damos clases de costura los martes.
training=1 | Guías§Cada cámara trae una guía ilustrada para empezar.
installation=1 | Fours§Votre four est raccordé le jour de la livraison par nos livreurs.
installation=1 | Ovens§Your oven will be connected by our drivers.
"""

HOURS = """
25/phone | Contact§Phone us Mon-Fri 10-15, or write: you get an answer within 48 hours.
40/phone | Kontakt§Telefonisch Mo–Fr von 9 bis 17 Uhr, auf Mails antworten wir binnen 48 Stunden.
40 | Service client§Nos conseillers vous répondent du lundi au vendredi de 9 heures à 17 heures.
40 | Atención al cliente§Te atendemos de lunes a viernes, de 9 horas a 17 horas.
43.5/phone | Horario§Teléfono: L-J 9:00-18:30, V: 9:00-14:30.
43/phone | Contacto§Llámanos de L a J de 9 a 18:30 h y V de 9 a 14 h.
168/chat | Chat§Chat: jeden Tag, 24 Stunden.
168/chat | Chat§Chat : tous les jours, 24 heures.
168/chat | Contact§Live chat: every day, 24 hours.
40/phone | Kontakt§Rufen Sie uns an jedem Werktag zwischen 9 und 17 Uhr an.
40/phone | Contact§Appelez-nous n'importe quel jour ouvré entre 9 h et 17 h.
40/phone | Contacto§Llámanos cualquier día laborable entre las 9 y las 17 h.
40/phone | Contact§Call us any weekday from 9 to 5.
168/messaging | Contact§Message us on WhatsApp 24/7.
168/messaging | Kontakt§Schreib uns per SMS rund um die Uhr, unser Team antwortet.
40/messaging | Contact§Text our team on 555-0136, Monday to Friday 9am-5pm.
45/phone | Contact§Lines are open 9 to 6, Monday to Friday.
56 | Help§Our advisers are here 10am until 6pm every day.
40/phone | Kontakt§Unser Telefon ist werktags von 8 bis 16 Uhr besetzt.
168/chat | Kontakt§Im Chat sind wir Tag und Nacht für dich da.
35/phone | Contact§Notre standard téléphonique vous répond du lundi au vendredi, 10 h-17 h.
54/phone | Contacto§Llámanos de lunes a sábado de 10 a 19 h.
91/phone | Helpline§We pick up from 8am till 9pm, seven days a week.
30/chat | Chat§Chat with a human: weekdays, 10–4.
63/phone | Anrufen§Am Telefon sind wir jeden Tag von 9 bis 18 Uhr für euch da.
55/phone | Téléphone§Nos conseillers décrochent du lundi au vendredi de 8 h à 19 h.
45/phone | Teléfono§Te atendemos por teléfono de lunes a viernes, de 9 a 18 h.
38/phone | Kontakt§Mo–Do 8–16 Uhr, Fr 8–14 Uhr unter 030 555 0110.
48 | Assistance§Nos équipes vous aident du lundi au samedi, de 10 h à 18 h.
40/phone | Teléfono§Línea atendida de lunes a viernes, 9-17 h.
"""

TIMES = """
first=96 | Kontakt§Spätestens am zweiten Werktag hören Sie von uns.
first=96 | Contact§Une réponse vous parvient au plus tard le deuxième jour ouvré.
first=96 | Contacto§Te contestamos como tarde al segundo día hábil.
first=120 | Contact§We reply by the third working day.
first=72 | Contact§We reply by the next working day.
- | Returns§Your money is back to you within 3 days of the parcel reaching us.
- | Repairs§Your watch will be back to you in ten days.
- | Refunds§We get the money back to you within 5 days.
first=48 | Contact§Somebody will be back to you in 48 hours.
first=48 | Contact§Post your question and she'll write to you within 48 hours.
first=48 | Contact§Phone us Mon-Fri 10-15, or write: you get an answer within 48 hours.
first=48 | Kontakt§Telefonisch Mo–Fr von 9 bis 17 Uhr, auf Mails antworten wir binnen 48 Stunden.
first=48 | Contact§Vous recevrez un premier retour sous 48 heures.
first=48 | Contact§Un retour vous est fait sous 48 heures.
first=3 | Contact§On te répond en 3 heures max. Tu préfères le téléphone ?
first=2 | Kontakt§Wir antworten in 2 Stunden max. Rufst du lieber an?
settled=72 | Charte de service§Notre objectif : résoudre votre demande en 72 heures.
settled=168 | Reclamaciones§Resolvemos tu consulta en un plazo no superior a 7 días.
settled=168 | Reclamaciones§Cerramos cada caso en un plazo que no excede de 7 días.
settled=720 | Reclamaciones§Su queja quedará resuelta antes de que pasen 30 días.
settled=720 | Réclamations§Votre dossier est clos avant que 30 jours ne passent.
settled=720 | Réclamations§Les litiges sont réglés dans un délai n'excédant pas 30 jours.
settled=720 | Complaints§Complaints are closed in a period not exceeding 30 days.
settled=48 | Help§We close every request within 48 hours.
settled=48 | Hilfe§Ihre Anfrage wird innerhalb von 48 Stunden abschließend geklärt.
first=24 | Contact§Send us a message and we'll be in touch within a day.
first=120 | Contact§Allow up to three working days for a reply.
first=1 | Chat§On chat you usually get an answer in less than an hour.
first=24 | Kontakt§Nach spätestens 24 Stunden haben Sie eine Antwort von uns.
first=48 | Kontakt§Eine Rückmeldung erhältst du innerhalb von zwei Tagen.
first=24 | Contact§Notre équipe revient vers vous en moins de 24 heures.
first=72 | Contact§Comptez un jour ouvré pour recevoir notre réponse.
first=24 | Contacto§Respondemos en menos de 24 horas.
first=96 | Contacto§Nuestro equipo se pondrá en contacto contigo en dos días laborables.
settled=336 | Complaints§Our target is to close complaints inside two weeks.
settled=240 | Beschwerde§Innerhalb von zehn Tagen haben wir Ihre Reklamation geklärt.
settled=720 | Réclamations§Nous réglons tout litige dans les 30 jours.
settled=360 | Reclamaciones§Las reclamaciones se resuelven en un máximo de 15 días.
first=24 | Ask us§Questions about fit? A stylist gets back to you within 24 hours.
first=4 | Priority support§Plus customers aside, everyone hears from us in four hours or less.
settled=120 | Sorting things out§However it went wrong, most cases are closed in under five days.
settled=672 | Complaints§If you complain, we'll give you our final answer within four weeks.
first=48 | Kontakt§Wer uns schreibt, hört spätestens nach 48 Stunden von uns.
settled=336 | Reklamation§Ziel ist eine Lösung binnen zwei Wochen.
settled=720 | Beschwerden§Über Ihre Beschwerde entscheiden wir spätestens nach 30 Tagen.
first=24 | Nous écrire§Un conseiller vous rappelle dans les 24 heures.
first=48 | Nous écrire§Comptez 48 heures pour une réponse, parfois moins.
settled=360 | Litiges§Quel que soit le problème, il est réglé sous quinze jours.
first=24 | Escríbenos§Te respondemos antes de 24 horas.
first=48 | Contacto§En un máximo de 48 horas un asesor te escribirá.
settled=240 | Reclamaciones§Toda queja queda resuelta en diez días.
first=2 | Hola§Te contestamos en un par de horas, máximo 2 horas.
first=48 | Kontakt§Bis zu 48 Stunden kann es dauern, bis wir antworten.
first=72 | Contact§Notre délai de réponse : un jour ouvré.
settled=336 | If things go wrong§We'll investigate and put it right inside a fortnight.
settled=336 | Beschwerde§Nach längstens 14 Tagen ist Ihr Fall abgeschlossen.
settled=720 | Plaintes§Une décision vous est communiquée dans les trente jours.
settled=360 | Quejas§Damos solución a tu reclamación en quince días.
"""

NEITHER = """
- | Einbau§Für den Einbau benötigen Sie einen Bohrer.
- | Pose§La pose est un jeu d'enfant.
- | Montaje§El montaje lleva unos 20 minutos.
- | Assembly§Assembly takes around 20 minutes and needs two people.
- | Product§Suitable for wall mounting; screws not supplied.
- | Returns§Items that have been assembled can't come back.
- | About us§Our kitchens are assembled in Leeds.
- | Warranty§Should a fault appear we will repair the appliance or give you a replacement.
- | Garantie§Innerhalb der Garantie reparieren oder ersetzen wir das Gerät.
- | Garantie§Sous garantie, l'appareil est réparé ou échangé.
- | Garantía§Durante la garantía reparamos o cambiamos el aparato.
- | Bildung§Zum Reparieren kleiner Löcher liegt ein Flicken bei.
- | Careers§All staff attend regular training courses.
- | Retouren§Bitte legen Sie die Bedienungsanleitung bei.
- | Retours§La notice doit accompagner le produit retourné.
- | Seguridad§Lee el manual antes de usar el aparato.
- | Privacy§We answer data requests within 30 days.
- | Returns§You must tell us within 14 days.
- | Jobs§We reply to every application within two weeks.
- | Datenschutz§Auf Auskunftsersuchen antworten wir binnen eines Monats.
- | Delivery§Wir liefern innerhalb von 48 Stunden.
- | Avis§Les avis sont publiés sous 72 heures.
- | Disputes§The ombudsman decides within 90 days.
- | Schlichtung§Die Schlichtungsstelle entscheidet binnen 90 Tagen.
- | Shop§Open Monday to Saturday, 9am to 6pm.
- | Lieferung§Geliefert wird montags bis freitags zwischen 8 und 16 Uhr.
- | Delivery§Please make sure two people are there to help carry and assemble.
- | Materials§Each blade is repaired by hand before it leaves the forge.
- | Gift cards§Lost cards are replaced within 5 days of your e-mail.
- | Returns§Once we hear from the courier, your refund takes 5 days.
- | Order updates§You'll get a text within an hour of dispatch.
- | Classes of goods§All product classes carry the same charge.
- | Lieferung§Bitte prüfen Sie die Ware vor dem Einbau.
- | Garantie§Im Garantiefall reparieren wir kostenlos.
- | Bewerbung§Auf Bewerbungen antworten wir binnen 14 Tagen.
- | Rückgabe§Zurück nur mit Anleitung und Zubehör.
- | Produkt§Mit wenigen Handgriffen montiert.
- | Pose§Pose facile, sans outils.
- | Atelier§Chaque pièce sort de nos ateliers.
- | Garantie§Nous réparons ou échangeons tout produit défectueux.
- | Avis§Nous répondons à chaque candidature sous deux semaines.
- | Garantía§Durante la garantía lo reparamos o te damos uno nuevo.
- | Montaje§Fácil de montar en diez minutos.
- | Empleo§Respondemos a las candidaturas en 15 días.
- | Uso§Lea el manual de instrucciones.
- | Assembly§Easy assembly with the tool supplied.
- | Montage§Montage in zehn Minuten.
- | Notice§Conservez la notice.
- | Piezas§Instale siempre piezas originales.
- | Warranty§We repair defects in materials free of charge for two years.
- | Mending kits§Our mending kit fixes small holes in minutes.
- | Reparaturset§Mit dem Set reparieren Sie kleine Risse selbst.
- | Atelier§Visitez nos ateliers de fabrication chaque vendredi.
- | Team§Our fitters are trained for six months.
- | Privacidad§Contestamos a su solicitud de datos en un mes.
- | Delivery§The driver calls you within an hour of arrival.
- | Payment§Your bank may take 5 days to resolve a dispute.
- | Store§Monday to Friday 9-5, Saturday 10-4.
- | Promo§Offer ends Sunday at midnight.
- | Ausstellung§Unsere Ausstellung ist Mo–Sa 10–18 Uhr geöffnet.
- | Delivery§We deliver Monday to Saturday, 8am to 6pm.
- | Herde§Wenn Ihr Herd angeschlossen wird, muss der Strom aus sein.
"""
"""Neither an offer nor a time."""


@each(OFFERS, NEITHER)
def test_what_a_shop_does_besides_selling(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(HOURS)
def test_when_people_can_be_reached(expected: str, text: str) -> None:
    assert said(read_support_hours(page(text))) == expected


@each(TIMES, NEITHER)
def test_how_soon_a_shop_answers_and_settles(expected: str, text: str) -> None:
    passages = page(text)
    found = [f"first={claim.value / HOUR:g}" for claim in first_responses(passages)]
    found += [f"settled={claim.value / HOUR:g}" for claim in resolutions(passages)]
    assert (" ".join(found) or "-") == expected
