"""Who puts goods up at home, what shoppers are taught with, and what is neither."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

PUT_UP = """
installation=1 | Delivery to the room of your choice, unpacking and assembly: £39.
installation=1 | Our two-man team carries your sofa in and screws on the legs.
installation=1 | For €50 our engineer will plumb in your dishwasher.
installation=1 | TV wall mounting from £89, booked at checkout.
installation=1 | We come to your house, hang the blinds and take the packaging away.
installation=1 | Piano§Our movers position the instrument and our tuner tunes it in your home.
installation=1 | Shelving§Prefer not to drill? We'll put your shelves up for you.
installation=1 | E-bikes§Each bike arrives with our driver, who sets it up at your door.
installation=1 | Ovens§Gas and electric connection by qualified fitters, €95.
installation=1 | Aufbau gewünscht? Für 49 € erledigen das unsere Monteure.
installation=1 | Küchen§Aufmaß, Lieferung und Einbau aus einer Hand.
installation=1 | Waschmaschinen§Wir stellen das Gerät auf, schließen es an und nehmen das alte mit.
installation=1 | Fernseher§Wandmontage durch unseren Techniker: ab 79 €.
installation=1 | Gardinen§Unser Dekorateur hängt die Vorhänge bei Ihnen auf.
installation=1 | Lampen§Auf Wunsch bringt ein Elektriker die Leuchte an.
installation=1 | Schränke§Die Montage ist im Preis inbegriffen.
installation=1 | Teppiche§Unsere Bodenleger verlegen den Teppich bei Ihnen zu Hause.
installation=1 | Öfen§Setzen und Anschließen übernimmt unser Ofenbauer.
installation=1 | Livraison à l'étage, déballage et montage : 45 €.
installation=1 | Cuisines§Nos menuisiers posent votre cuisine en deux jours.
installation=1 | Lave-linge§Le livreur branche l'appareil et vérifie son fonctionnement.
installation=1 | Télévisions§La fixation au mur est faite par nos techniciens, 79 €.
installation=1 | Rideaux§Nous venons poser vos tringles et vos rideaux.
installation=1 | Pianos§Installation et premier accord à votre domicile offerts.
installation=1 | Poêles§La pose est assurée par un installateur agréé que nous mandatons.
installation=1 | Besoin d'aide ? On vient monter votre meuble pour 60 €.
installation=1 | Entrega en planta, desembalaje y montaje: 40 €.
installation=1 | Cocinas§Nuestros carpinteros instalan la cocina en dos días.
installation=1 | Lavadoras§El repartidor la conecta y se lleva la vieja.
installation=1 | Televisores§Colgamos tu tele en la pared por 60 €.
installation=1 | Muebles§¿Lo quieres armado? Por $500 te lo armamos.
installation=1 | Lámparas§Un electricista de la tienda la coloca en el techo.
installation=1 | Estufas§Incluye conexión y puesta en marcha.
installation=0 | Delivery is to the kerb only; we do not assemble.
installation=0 | Our drivers aren't able to connect appliances.
installation=0 | Aufbau: nein
installation=0 | Unsere Fahrer schließen keine Geräte an.
installation=0 | Nos livreurs n'effectuent pas le branchement.
installation=0 | Montage : non proposé
installation=0 | Los repartidores no montan muebles.
installation=0 | Instalación: no disponible
installation=1 | Blinds§Measuring and fitting by our own team from £60.
installation=1 | Assembly service | £35 per item | book at checkout
installation=1 | Aufbauservice | 35 € je Möbel
installation=1 | Keine Lust zu schrauben? Wir bauen dein Regal für 35 € auf.
installation=1 | Service de montage | 35 € par meuble
installation=1 | Pas bricoleur ? On monte votre étagère pour 35 €.
installation=1 | Servicio de montaje | 35 € por mueble
installation=1 | ¿No eres manitas? Montamos tu estantería por 35 €.
installation=1 | Greenhouses§We also build greenhouses: base, frame and glazing, from £450.
installation=1 | Do you fit carpets? Yes, underlay included.
installation=1 | Wardrobes§For a surcharge of €60, two joiners will put yours together.
installation=1 | Gewächshäuser§Den Aufbau mit Fundament bieten wir ab 450 € an.
installation=1 | Verlegen Sie auch Parkett? Ja, inklusive Sockelleisten.
installation=1 | Solaranlagen§Planung, Montage auf Ihrem Dach und Netzanschluss übernehmen wir.
installation=1 | Haushaltsgeräte§Buchen Sie den Anschluss für 25 € gleich mit dazu.
installation=1 | Livraison premium : nous montons le meuble dans la pièce et reprenons l'emballage.
installation=1 | Serres§Nous proposons le montage avec fondations dès 450 €.
installation=1 | Posez-vous aussi le parquet ? Oui, plinthes comprises.
installation=1 | Électroménager§Ajoutez le branchement à votre panier pour 25 €.
installation=1 | Entrega premium: subimos el mueble, lo montamos y retiramos el embalaje.
installation=1 | Invernaderos§Ofrecemos el montaje con cimientos desde 450 €.
installation=1 | ¿Colocan también parqué? Sí, con rodapiés incluidos.
installation=1 | Electrodomésticos§Añade la conexión a tu cesta por 25 €.
installation=0 | Do you assemble furniture? No, our drivers only deliver.
installation=0 | Bauen Sie Möbel auf? Nein, das machen wir nicht.
installation=0 | Montez-vous les meubles ? Non, nous livrons seulement.
installation=0 | ¿Montáis los muebles? No, solo entregamos.
"""
TAUGHT = """
training=1 | Every loom comes with a half-day of tuition in our studio.
training=1 | Lost your manual? Download it from the product page.
training=1 | Our Saturday sewing class is free for anyone who buys a machine.
training=1 | A QR code on the lid opens the set-up film.
training=1 | We'll show you how to string your bow when you collect it.
training=1 | New owners get a one-hour video call with our barista.
training=1 | Each kit has a booklet with step-by-step pictures.
training=1 | User guides§Type in your model number to get the PDF.
training=1 | Workshops§Knife sharpening, Tuesdays at six, £15.
training=1 | Watch how to tie the knots on our YouTube channel.
training=1 | Zu jeder Maschine gibt es eine Einweisung vor Ort.
training=1 | Unsere Schleifkurse finden jeden Samstag statt.
training=1 | Wie du die Saiten wechselst, zeigt unser Video.
training=1 | Ein QR-Code auf dem Karton führt zum Aufbaufilm.
training=1 | Bedienungsanleitung verlegt? Als PDF finden Sie sie hier.
training=1 | Bei Abholung erklären wir Ihnen die Maschine in aller Ruhe.
training=1 | Im Preis enthalten: zwei Stunden Unterricht.
training=1 | Die Anleitung liegt gedruckt und als Film bei.
training=1 | Schulungen für Ihr Team: halbtags, 290 €.
training=1 | Une heure d'initiation est offerte pour tout achat d'une machine.
training=1 | Nos tutos vidéo vous montrent chaque geste.
training=1 | Notices§Retrouvez la notice de votre appareil en PDF.
training=1 | Ateliers couture le samedi, 20 € la séance.
training=1 | À la remise du vélo, on vous explique les réglages.
training=1 | Un QR code sur la boîte renvoie vers la vidéo de montage.
training=1 | Un livret illustré pas à pas accompagne chaque kit.
training=1 | Formation de votre personnel sur place : une demi-journée.
training=1 | Cada telar incluye una clase de dos horas en el taller.
training=1 | ¿Perdiste el manual? Descárgalo en la ficha del producto.
training=1 | Los sábados damos un taller de afilado.
training=1 | Un código QR en la caja abre el vídeo de montaje.
training=1 | Al recoger la bici te explicamos cómo ajustarla.
training=1 | Manuales en PDF y videos en nuestro canal.
training=1 | Incluye un folleto ilustrado paso a paso.
training=1 | Capacitación para tu personal: media jornada.
training=0 | We don't run courses.
training=0 | Kurse bieten wir derzeit keine an.
training=0 | Nous n'organisons pas de cours.
training=0 | No impartimos cursos.
training=1 | Instruction manual | PDF, 4 languages
training=1 | 12.1 The price includes half a day's training of the Customer's operators.
training=1 | Never soldered before? Start with our free beginner videos.
training=1 | Bedienungsanleitung | PDF, 4 Sprachen
training=1 | Der Preis umfasst eine halbtägige Schulung der Bediener des Kunden.
training=1 | Noch nie gelötet? Fang mit unseren kostenlosen Einsteigervideos an.
training=1 | Mode d'emploi | PDF, 4 langues
training=1 | Le prix comprend une demi-journée de formation des opérateurs du Client.
training=1 | Jamais soudé ? Commencez par nos vidéos gratuites pour débutants.
training=1 | Manual de uso | PDF, 4 idiomas
training=1 | El precio comprende media jornada de formación de los operarios del Cliente.
training=1 | ¿Nunca has soldado? Empieza con nuestros vídeos gratuitos para principiantes.
training=1 | Sharpening course: 2 hours, max. 6 people, £40
training=1 | Can I learn to use my overlocker with you? Yes, every first Tuesday of the month.
training=1 | Each machine ships with a printed manual; videos are on our website.
training=1 | Our repair guides and exploded drawings are free to download.
training=1 | We run regular tasting and brewing classes in the roastery.
training=1 | Knowledge base§Browse hundreds of articles, tutorials and set-up videos.
training=1 | Schärfkurs: 2 Stunden, max. 6 Personen, 40 €
training=1 | Jeder Maschine liegt ein gedrucktes Handbuch bei, Videos gibt es auf der Website.
training=1 | Explosionszeichnungen und Reparaturanleitungen laden Sie kostenlos herunter.
training=1 | Regelmäßig finden in der Rösterei Barista-Kurse statt.
training=1 | In unserer Videoreihe zeigen wir Ihnen den Aufbau Ihres Teleskops.
training=1 | Wissensdatenbank§Hunderte Artikel, Tutorials und Aufbauvideos.
training=1 | Stage d'affûtage : 2 heures, 6 personnes max., 40 €
training=1 | Puis-je apprendre à coudre chez vous ? Oui, chaque premier mardi du mois.
training=1 | Chaque machine est livrée avec un manuel imprimé ; les vidéos sont sur notre site.
training=1 | Des cours de barista ont lieu régulièrement à la brûlerie.
training=1 | Notre série de vidéos vous accompagne du déballage à la première observation.
training=1 | Base de connaissances§Des centaines d'articles, tutoriels et vidéos de montage.
training=1 | Curso de afilado: 2 horas, máx. 6 personas, 40 €
training=1 | ¿Puedo aprender a coser con vosotros? Sí, cada primer martes de mes.
training=1 | Cada máquina trae un manual impreso; los vídeos están en nuestra web.
training=1 | En el tostadero hay cursos de barista con regularidad.
training=1 | Nuestra serie de vídeos te acompaña desde el desembalaje.
training=1 | Base de conocimientos§Cientos de artículos, tutoriales y vídeos de montaje.
training=0 | Courses | none at present
training=0 | Do you offer classes? Not at the moment.
training=0 | Bieten Sie Kurse an? Derzeit leider nicht.
training=0 | Proposez-vous des cours ? Non.
training=0 | ¿Ofrecéis cursos? No.
"""
NEITHER = """
- | Assembly takes about ten minutes and needs one screwdriver.
- | Please have the oven connected by a qualified electrician.
- | The sofa comes fully assembled.
- | Once installed, mattresses cannot be returned.
- | Installation instructions are in the box.
- | Shirts: regular fit, slim fit.
- | Our shop fitting was done by local joiners.
- | Der Schrank lässt sich in zehn Minuten montieren.
- | Der Anschluss darf nur durch einen Fachbetrieb erfolgen.
- | Bereits montierte Ware nehmen wir nicht zurück.
- | Die Garantie erlischt bei falscher Montage.
- | Le montage prend dix minutes.
- | Le raccordement doit être fait par un professionnel.
- | Les produits déjà posés ne sont pas repris.
- | El montaje es muy sencillo.
- | La conexión debe hacerla un profesional.
- | Installer l'application prend une minute.
- | Our staff are trained twice a year.
- | Please return the manual with the goods.
- | Follow the instructions in the manual, or the warranty ends.
- | A guide to choosing the right size.
- | Unsere Mitarbeiter besuchen regelmäßig Schulungen.
- | Bitte legen Sie die Anleitung der Rücksendung bei.
- | Schäden durch Nichtbeachtung der Anleitung sind ausgeschlossen.
- | Nos vendeurs sont formés chaque année.
- | Joignez la notice au colis de retour.
- | Les dommages dus au non-respect de la notice sont exclus.
- | Nuestro personal recibe formación continua.
- | Devuelve el producto con su manual.
- | Sigue las instrucciones del manual.
- | Video games can be returned unopened.
- | The carpet must be fitted by a professional.
- | Assembly required; tools not included.
- | Damage caused during installation is not covered.
- | Uninstalled goods can be returned for 30 days.
- | Wir haften nicht für Schäden durch falschen Einbau.
- | Le montage n'est pas compris dans le prix.
- | Les dommages dus à une mauvaise installation sont exclus.
- | El montaje no está incluido en el precio.
- | Los daños por mala instalación no están cubiertos.
- | Read the manual before first use.
- | Keep the manual for the whole guarantee.
- | The warranty booklet must be stamped.
- | Watch our latest campaign video.
- | Lesen Sie vor Gebrauch die Anleitung.
- | Das Garantieheft muss abgestempelt sein.
- | Lisez la notice avant la première utilisation.
- | Le carnet de garantie doit être tamponné.
- | Lea el manual antes del primer uso.
- | Guarde el manual y el ticket.
- | Our newsletter brings you recipes and videos every week.
- | Follow our Instagram for behind-the-scenes videos.
"""


@each(PUT_UP)
def test_whoever_comes_to_put_goods_up_offers_installation(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(TAUGHT)
def test_lessons_films_and_booklets_teach_shoppers(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(NEITHER)
def test_what_shoppers_must_do_themselves_is_no_service(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
