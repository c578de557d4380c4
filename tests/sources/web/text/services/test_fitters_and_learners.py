"""Who comes and puts goods up, and where shoppers see and learn how, in shops' own words."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

FITTERS = """
installation=1 | Your new fridge doesn't just get dropped at the door: two of our crew carry it \
in, level it and plumb in the water line.
installation=1 | Wir lassen niemanden mit dem Akkuschrauber allein: Zwei Tischler kommen zu dir \
und bauen den Schrank fertig auf.
installation=1 | Keine Lust auf Schrauben? Für 59 € schicken wir dir einen Monteur, der das \
Regal an die Wand bringt.
installation=1 | Deux monteurs assemblent la bibliothèque chez vous et repartent avec les cartons.
installation=1 | Notre technicien vous livre le vélo elliptique et le laisse prêt à l'emploi \
dans votre salon.
installation=1 | ¿No te manejas con el taladro? Un montador pasa por tu casa y te deja la \
estantería puesta.
installation=1 | La colocación de las cortinas corre de nuestra cuenta.
installation=0 | Fitters we do not have; most customers manage with a friend and half an hour.
installation=0 | Aufgebaut wird bei dir zu Hause nicht, das musst du selbst übernehmen.
installation=0 | Nos livreurs ne déballent ni ne montent les meubles.
installation=0 | Instaladores no tenemos, pero cualquier electricista puede hacerlo.
- | The frame is assembled in our Leeds workshop before it ships.
- | Das Regal wird in unserer Werkstatt montiert und dann verschickt.
- | Nos montres sont assemblées à Besançon par nos horlogers.
installation=1 | Don't fancy lugging a 60 kg safe upstairs? Our movers carry it, bolt it down \
and test the lock.
installation=1 | A mechanic meets you at your door, fits the pedals and adjusts the saddle.
installation=1 | Der Anschluss des Gasherds kostet 120 € und wird von unserem \
Vertragsinstallateur erledigt.
installation=1 | El repartidor te deja el televisor colgado y sintonizado por 60 €.
- | The team put together a list of gifts for you.
- | Ask an electrician before you hang the lamp.
- | Unser Team stellt dir gern ein Geschenkset zusammen.
- | Le livreur pose le colis devant la porte.
- | El mensajero deja el paquete listo en el punto de recogida.
installation=1 | No tools at home? For £55 Ravi or Jo will come over and put the cot together.
installation=1 | Every sauna is put up by our own team within two days of delivery.
installation=1 | Jonas aus der Werkstatt kommt mit dem Lieferwagen und baut den Kicker bei euch auf.
installation=1 | Los operarios suben el mueble, lo ensamblan y retiran el embalaje.
installation=0 | We don't send anyone round to fit it, but it takes one screwdriver.
- | Wir bauen jedes Rad in Münster auf Bestellung.
- | Le transporteur vous contacte pour fixer un rendez-vous.
installation=1 | Not handy? Neither is half our team. Book Colin for £35 and he'll set it up for \
you.
installation=1 | Our delivery crew won't just leave a box: they mount the headboard and level \
the frame.
installation=1 | Für 79 € kommt Tim mit der Bohrmaschine und hängt dir das Regalsystem auf.
installation=1 | Nuestros transportistas montan la cama y comprueban que no cojea.
- | Our team sets up the display every spring.
- | Notre équipe monte un dossier pour chaque réclamation.
installation=1 | We don't do kerbside drops: the lads bring your range cooker in, plumb the gas \
and test it.
installation=1 | Zwei Leute aus unserem Team tragen den Esstisch hoch und schrauben die Beine an.
- | Our crew hangs out at the Friday market.
- | Our engineers connect sensors to the cloud.
- | Unser Team bringt Farbe an die Wand und Freude ins Haus.
- | Notre équipe installe une nouvelle boutique à Lyon.
- | Los técnicos conectan el aparato al banco de pruebas.
- | Leistungsausschluss§Wurde nur die Mitnahme des Altgeräts ohne Anschluss gebucht, erfolgt kein \
Ausbau des alten Geräts.
- | Ausschluss§Sollte nur die Lieferung gebucht worden sein, erfolgt keine Montage.
- | Extras§Assembly of optional accessories is not available.
- | Extras§Installation of third-party parts is not offered.
- | Limites§L'installation de luminaires au plafond n'est pas effectuée par nos équipes.
- | Condiciones§Es responsabilidad del cliente comprobar que el mueble se podrá instalar en el \
lugar elegido.
- | Before delivery§It is your responsibility to check that the wardrobe can be installed in the \
room.
- | Vor der Lieferung§Bitte prüfen Sie, ob das Gerät in der Nische eingebaut werden kann.
- | Livraison§Le client vérifie que l'appareil pourra être installé à l'endroit prévu.
installation=1 | Delivery§Our delivery crew will set up, level and connect your cooker to the \
existing outlet.
installation=1 | Delivery§Delivery personnel will set up, level and connect your dryer to the \
existing socket.
installation=1 | Assembly§You will be contacted by our assembly partner to schedule an \
appointment at your home.
installation=1 | Add assembly§Our assembly provider will contact you to arrange an appointment \
after your treadmill has been delivered.
installation=0 | Delivery§We do not install the goods we deliver.
installation=0 | Montage§Eine Montage bieten wir nicht an.
repair=1 | Repairs§Workshop Nine offers free repair for purchases with a valid claim.
- | Garantie§Nutzen Sie den Support unserer Werkstatt.
training=1 | Help§Use our self-service area with guides, tutorials and answers to common \
questions.
"""

LEARNERS = """
training=1 | Not sure how to wax it? There's a two-minute film on the product page.
training=1 | Scan the code on the lid and the app walks you through the first brew.
training=1 | Lost the leaflet? All our instructions live under Support, as PDFs.
training=1 | The companion course (eight videos, yours for good) unlocks with your serial number.
training=1 | Bei uns lernst du an einem Samstag, wie man Sauerteig ansetzt.
training=1 | Pour bien débuter, une vidéo de prise en main vous attend sur la fiche produit.
training=1 | Chaque mois, Lucie anime un atelier pour apprendre à repriser ses pulls.
training=1 | Un sábado al mes damos un taller para aprender a encerar tus esquís.
training=1 | Escanea el código y verás paso a paso cómo se monta.
- | Visita nuestro taller de Elche los viernes, es gratis.
- | Enseñamos la bodega los domingos a las 12.
training=1 | Book a slot with Priya and she'll show you how to get the most out of your camera.
training=1 | Marta zeigt dir in einer halben Stunde Videogespräch, wie du den Webstuhl einrichtest.
training=1 | Einmal im Monat laden wir zum Kochabend: Du lernst, wie man Fische filetiert.
- | Upload a short video of the fault in the app and we'll take it from there.
- | Our workshop in Norwich is open to visitors on Saturdays.
- | You'll find the serial number on the last page of the manual.
- | Nos ateliers de Roubaix fabriquent chaque pull à la demande.
training=1 | Bei der Übergabe weist dich unser Mechaniker in alle Funktionen ein.
training=1 | Nos ateliers d'initiation au tournage ont lieu le mercredi soir.
training=1 | Nuestros técnicos capacitan a su personal en el manejo de la máquina.
training=1 | New to fermenting? A six-part email course starts the day your crock ships.
training=1 | All assembly instructions can be found on the product pages.
training=1 | Kurze Videos erklären jede Übung.
training=1 | Deux fois par an, Paul donne un stage de poterie à l'atelier.
training=1 | Apprenez à tricoter avec nos cours du jeudi.
training=1 | En la web explicamos paso a paso cómo curar la sartén.
training=1 | Our help pages have videos for setting up, cleaning and storing your press.
training=1 | Taller gratuito de injertos el último domingo de cada mes.
training=1 | Te explicamos por videollamada cómo programar el riego.
- | Photos and video of the damage help us decide.
- | Watch the video review on YouTube by BikeMag.
- | Das Video auf der Startseite zeigt unsere neue Kollektion.
- | La vidéo de présentation est en ligne.
- | En la web verás el vídeo de nuestra fábrica.
- | La guía de compra está en el blog.
"""


@each(FITTERS)
def test_people_of_the_shop_come_and_put_goods_up(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(LEARNERS)
def test_shoppers_learn_where_they_are_taught_or_shown_how(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
