"""What is done at home, in clinics and courses; who calls it solved, and whose hours they are."""

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
installation=0 repair=0 | We don't do fitting. Nor do we carry out repairs.
repair=0 | Ebenso wenig bieten wir Reparaturen an.
repair=0 | Genauso wenig führen wir Reparaturen durch.
repair=0 | Tampoco se realizan reparaciones.
- | We fix every problem within a day.
- | We try to fix any issue quickly.
- | Arreglamos cualquier incidencia con tu pedido.
- | Nous réparons toute erreur de notre part.
- | Primero te contestamos y luego lo arreglamos.
- | Nos conseillers vous dépannent aussi par téléphone.
- | The government pays a bonus of €50 for every repair.
- | Der Staat fördert jede Reparatur mit bis zu 200 €.
- | El gobierno anima a la reparación con una ayuda de 50 €.
repair=1 | In unserer Puppenklinik wird geflickt und repariert.
repair=1 | In our doll hospital, teddies are repaired.
repair=1 | Dans notre clinique du jouet, tout est réparé.
repair=1 | Out of warranty? Our engineers will fix it for a fixed price of £40.
repair=1 | Averiado tu robot? Cambiamos motores averiados en nuestro taller.
repair=1 | Faulty motors are replaced in our own workshop.
repair=1 | Defekte Motoren tauschen wir in unserer Werkstatt.
repair=1 | We check, clean and repair lenses in our own lab.
installation=1 | Un technicien se déplace pour installer votre antenne.
installation=1 | Un plombier de la maison vient raccorder votre lave-linge.
installation=1 | Notre électricien passera brancher la plaque.
installation=1 | Un técnico va a tu casa a instalar la antena.
installation=1 | Nuestro electricista acude a conectar la placa.
installation=1 | Ein Techniker kommt zu Ihnen, um das Gerät anzuschließen.
installation=1 | Unser Monteur kommt zum Termin, um die Anlage aufzubauen.
installation=1 | Unser Serviceteam richtet Fernseher, Router und Soundbar bei Ihnen ein.
installation=0 | Installation is left to you or a fitter of your choice.
installation=0 | You need to arrange your own installation.
installation=0 | Den Einbau müssen Sie selbst organisieren.
installation=0 | Die Montage bleibt Ihnen überlassen.
installation=0 | La pose reste à faire par vos soins.
installation=0 | L'installation est à votre charge.
installation=0 | La instalación corre por tu cuenta.
installation=0 | El montaje tienes que contratarlo por tu cuenta.
installation=0 | No vendemos la instalación.
- | The plumber must come before you can connect the tap.
- | Un technicien vient chercher l'ancien appareil.
- | Den Aufbau können Sie leicht selbst übernehmen.
- | Damage caused by installation is your responsibility.
training=1 | In unseren Webinaren erfahren Sie, wie man Messer schärft.
training=1 | On our channel we show you how to sharpen knives.
training=1 | Auf unserem Videokanal zeigen wir dir, wie du Messer schärfst.
training=1 | Sur notre chaîne, nous montrons comment affûter un couteau.
training=1 | En nuestro canal te mostramos cómo afilar un cuchillo.
training=1 | En nuestros talleres aprenderás a afilar cuchillos.
training=1 | With our free classes you learn to sew.
training=1 | Manuals and videos live in our help centre.
training=1 | Handbücher und Videos warten im Downloadbereich auf Sie.
training=1 | Les tutoriels vous attendent sur notre site.
training=1 | Los tutoriales te esperan en nuestra web.
training=1 | Every machine includes a place in our baking class.
training=1 | Each blind has a fitting guide and a video walkthrough online.
training=1 | Suis nos guides en vidéo pour entretenir tes bottes sans peine.
training=1 | Sigue nuestras guías en vídeo para montarlo sin ayuda.
training=1 | Mode d'emploi égaré ?§Pas grave : téléchargez-le dans la rubrique Notices.
training=1 | Handbuch verloren?§Macht nichts: Im Downloadbereich finden Sie alle Anleitungen.
training=1 | Reparaturanleitungen findest du in unserem Magazin.
training=1 | Chaque kit contient une vidéo pas à pas, à suivre sans aide.
training=1 | Tu retrouves nos tutoriels dans ton espace membres.
- | On our channel we show how our cheese is made.
- | In unseren Videos zeigen wir, wie unser Käse entsteht.
- | Your parcels wait in our shop.
- | Deine Gutscheine warten im Kundenkonto auf dich.
- | Every order comes with a spot of tea.
- | Wir suchen Personal: In unseren Kursen lernen Mitarbeiter alles.
- | Our courses for staff teach them how to sell.
training=1 | Zu jedem Mikroskop legen wir ein Heft mit Anleitungen für die ersten Versuche.
training=1 | In der Bohrakademie zeigen unsere Meister, worauf es beim Fliesenbohren ankommt.
training=1 | Auf der Produktseite kannst du Handbuch und Kurzanleitung herunterladen.
training=1 | Einmal im Monat laden wir zum Schnupperkurs Stricken ein.
training=1 | Wie ein Reifen gewechselt wird, siehst du in unserem Video.
training=1 | Du willst selbst schleifen? Wir haben dir ein Erklärvideo gedreht.
training=1 | Anleitung verloren?§Kein Drama: Als PDF gibt es alle Handbücher im Servicebereich.
training=1 | New to sourdough? Our baking classes run every other Saturday.
training=1 | Scan the QR code on the frame and a video walks you through the set-up.
training=1 | You'll find a library of tutorials, from first stitch to zip, in our learning hub.
training=1 | Lost the booklet? Every manual we've ever printed is on our site as a PDF.
training=1 | Our tutors run evening courses for beginners at the Leeds store.
training=1 | A quick-start guide and a film explaining each setting come with the camera.
training=1 | Un tuto vidéo vous accompagne à chaque étape du montage.
training=1 | Nos conseillères vous apprennent à poser votre papier peint lors d'ateliers gratuits.
training=1 | Besoin d'un coup de main ? Nos fiches pratiques et tutos sont en accès libre.
training=1 | La notice de chaque appareil se télécharge depuis sa fiche produit.
training=1 | Une initiation d'une heure vous est offerte avec votre machine à coudre.
training=1 | Apúntate a nuestro curso de iniciación: se imparte el primer sábado de mes.
training=1 | Tienes un videotutorial en la ficha de cada producto.
training=1 | Con cada cafetera te regalamos una clase con nuestro barista.
training=1 | Los manuales se pueden descargar desde la sección de soporte.
training=1 | ¿Primera vez? Un monitor te enseña a usar el torno en nuestro taller.
training=0 | Kurse oder Workshops veranstalten wir keine.
training=0 | We neither run workshops nor publish tutorials.
training=0 | Nous ne donnons pas de cours et n'éditons pas de tutoriels.
- | Lesen Sie vor dem Gebrauch die Anleitung.
- | Our staff receive regular training.
- | Nos vendeurs sont formés chaque année.
- | Bitte legen Sie der Rücksendung die Anleitung bei.
- | The course of true love never did run smooth.
- | Guía de tallas disponible en cada ficha.
- | Im Video sehen Sie unsere neue Filiale.
repair=1 | Deine Hose ist gerissen? Unsere Näherei bringt sie in Ordnung.
repair=1 | Unser Uhrmacher nimmt sich auch alter Werke an und setzt sie instand.
repair=1 | Wir schleifen, löten und richten, was kaputt ist – im Laden an der Ecke.
repair=1 | Handle snapped? Post it to us and we'll mend it.
repair=1 | We restring rackets while you wait.
repair=1 | Votre sac est abîmé ? Nos maroquiniers lui redonnent vie.
repair=1 | L'atelier répare tout ce que nous vendons, même après dix ans.
exchange=1/faulty/in-store repair=1 | Se te ha roto la cremallera? Te la cambiamos en la tienda.
repair=1 | En nuestro servicio técnico reparamos bicicletas de cualquier marca.
repair=0 | Reparaturen gehören nicht zu unserem Angebot.
repair=0 | Repairs are not something we do.
repair=0 | Nous n'effectuons aucune réparation.
- | Wir beheben jeden Fehler in der Rechnung.
- | We'll patch you through to an adviser.
- | Wir bringen Ihre Bestellung wieder in Ordnung, wenn etwas fehlt.
- | Le site est en réparation.
- | Le bonus réparation est une aide de l'État.
- | Any repair carried out by a third party voids the warranty.
- | Nuestro equipo arreglará el error en tu factura.
- | Der Repaircafé-Verein trifft sich im Rathaus.
- | We fixed a bug on the checkout page.
- | Unsere Creme repariert trockene Haut.
- | Le pegamento repara cerámica en minutos.
- | Der Kleber repariert Keramik.
- | This putty mends cracks in wood.
- | Cette colle répare le cuir.
- | Unsere Flicken reparieren Zelte.
training=1 | Wie das geht, zeigen wir in unserem Kanal.
training=1 | How to do it is explained in our videos.
training=1 | Tout est expliqué dans notre vidéo.
training=1 | Te lo explicamos en nuestro canal.
training=1 | Unsere Anleitungen sind frei zugänglich und jederzeit abrufbar.
training=1 | Los tutoriales son de acceso libre.
training=0 | Workshops oder Kurse geben wir keine.
training=0 | We neither hold classes nor print manuals.
repair=1 | Coat torn? Our tailors make it as good as new.
repair=1 | Tasche kaputt? Unsere Sattlerei macht sie wie neu.
repair=1 | Nuestras costureras dan una nueva vida a tu abrigo.
- | Von der Idee bis zum fertigen Tisch: In unserer Werkstatt entsteht jedes Möbel in Handarbeit.
- | Das Display zeigt in unserem Video gestochen scharfe Bilder.
- | In unserer Akademie lernen Auszubildende das Handwerk von Grund auf.
- | Auf unserem Kanal sehen Sie, wie unsere Sessel entstehen.
- | Ein Techniker kommt vorbei, um das Altgerät abzuholen.
- | Unser Fahrer kommt, um die Retoure abzuholen, sobald Sie sie verpackt haben.
- | Der Anschluss Ihres Kontos ist in zwei Minuten eingerichtet.
- | Reparaturbonus: Das Land zahlt die Hälfte.
- | Your trial case of six wines is closed with a cork of glass within minutes.
- | Our clinic for tired skin: serum that repairs overnight.
- | In our lab, every lens is polished twice.
- | Seats in our café can be booked online.
- | An engineer will come to read the meter.
- | Our course of treatment explained: two drops a day.
- | See in our videos how our looms work.
- | Un technicien vient contrôler votre logement avant la vente.
- | Nos ateliers de Limoges fabriquent la porcelaine depuis 1820.
- | Dans notre laboratoire, nous testons chaque vélo.
- | Suivez nos créatrices dans leurs ateliers.
- | L'installation reste possible sur tout type de mur.
- | Le montage reste un jeu d'enfant.
- | La garantie est annulée si la pose est faite par vos soins sans outil adapté.
- | El asunto del correo debe indicar el número de pedido.
- | En nuestro taller nacen todas las piezas.
- | La instalación de cookies corre por tu cuenta.
- | En nuestros cursos internos el equipo aprende idiomas.
exchange=0/faulty/in-store | Las piezas rotas no se cambian en la tienda.
- | El gobierno repara la carretera de la tienda.
- | Sigue nuestras redes para ver las novedades.
repair=1 | Ton jean est troué ? On le reprise à la main dans notre atelier de Lille.
repair=1 | ¿Pantalla rota? La sustituimos en nuestro taller en una hora.
installation=1 | A fitter will visit to hang your blinds and tidy up afterwards.
installation=1 | Un poseur agréé passe chez vous installer la porte.
installation=1 | Nuestros montadores van a tu domicilio a montar el armario.
installation=0 | Für Aufbau und Anschluss müssen Sie selbst sorgen.
installation=0 | We supply only; fitting has to be arranged by you.
installation=0 | Le raccordement est à prévoir par vos soins.
installation=0 | El montaje corre a tu cargo.
"""

HOURS = """
168/phone | Asistencia telefónica 24 horas, los 7 días de la semana.
168/phone | Assistance téléphonique 24 heures, 7 jours sur 7.
40/phone | Questions about your delivery? Call us Monday to Friday 9am to 5pm.
40/phone | For help with an order, phone us Monday to Friday 9am to 5pm.
40/phone | Pour toute question sur votre livraison, appelez-nous du lundi au vendredi de 9h à 17h.
40/phone | Si tienes dudas sobre tu entrega, llámanos de lunes a viernes de 9 a 17 h.
40/phone | Fragen zur Lieferung? Unsere Hotline ist montags bis freitags von 9 bis 17 Uhr besetzt.
40/phone | A member of our team answers the phone Monday to Friday 9am to 5pm.
40/phone | Un membre de notre équipe vous répond au téléphone du lundi au vendredi de 9h à 17h.
40/phone | Un miembro de nuestro equipo atiende el teléfono de lunes a viernes de 9 a 17 h.
40/phone | Unsere Teammitglieder erreichen Sie telefonisch Mo-Fr 9-17 Uhr.
168/gold/phone | Gold members can call our hotline 24/7.
168/members/phone | Mit der Silber-Karte ist die Hotline rund um die Uhr erreichbar.
168/members/phone | Avec la carte Or, notre ligne est joignable 24h/24 et 7j/7.
168/members/phone | Con la tarjeta Azul puedes llamar las 24 horas.
- | Lieferungen erfolgen Mo-Fr von 9 bis 17 Uhr.
- | Deliveries are made Monday to Friday 9am to 5pm.
"""

TIMES = """
settled=144 | We bring every complaint to a close within 6 days.
settled=240 | Each case reaches a conclusion within 10 days.
first=4 settled=72 | First reply within 4 hours, solution within 3 days: that is our promise.
first=4 settled=72 | Erste Antwort binnen 4 Stunden, Lösung binnen 3 Tagen – versprochen.
first=4 settled=72 | Primera respuesta en 4 horas, solución en 3 días: ese es nuestro compromiso.
first=4 settled=48 | Réponse en 4 heures, puis solution sous 2 jours.
settled=120 | Support§You'll have a solution within 5 days.
settled=120 | Support§Ihr Ticket: Wir finden binnen 5 Tagen eine Lösung.
settled=120 | Assistance§Vous aurez une solution sous 5 jours.
settled=120 | Soporte§Tendrás una solución en 5 días.
settled=96 | L'affaire est réglée au bout de 4 jours.
settled=96 | Nach spätestens 4 Tagen ist die Angelegenheit erledigt.
settled=96 | El asunto queda zanjado en 4 días.
settled=96 | The matter is usually settled within 4 days.
settled=240 | Votre dossier est bouclé en 10 jours.
settled=240 | Votre réclamation est soldée sous 10 jours.
settled=240 | Ihre Reklamation bringen wir innerhalb von 10 Tagen zum Abschluss.
settled=240 | Llevamos cada reclamación a buen término en 10 días.
settled=24 | We settle most requests within 24 hours.
settled=24 | Wir erledigen die meisten Anfragen binnen 24 Stunden.
settled=24 | Resolvemos la mayoría de las consultas en 24 horas.
settled=24 | Nous réglons la plupart de vos demandes en 24 heures.
settled=240 | Dans quel délai réglez-vous un litige ? En 10 jours.
settled=120 | Ist ein Set unvollständig, lösen wir das binnen 5 Tagen.
settled=120 | Order incomplete? We put it right within 5 days.
settled=120 | Commande incomplète ? Nous réglons cela sous 5 jours.
settled=48 | Transport damage issues are usually resolved within 48 hours.
settled=48 | Les incidents de transport sont réglés en 48 heures.
- | Please inform us of your decision to cancel within 14 days.
- | Teilen Sie uns Ihre Entscheidung binnen 14 Tagen mit.
- | En cas de rétractation, nous vous remboursons dans les 14 jours suivant votre décision.
- | In case of cancellation we settle the refund within 14 days.
- | En caso de desistimiento, abonaremos el importe en 14 días desde su decisión.
- | Our cleaning solution works within 5 minutes.
- | Die Reinigungslösung wirkt innerhalb von 10 Minuten.
- | You'll have a solution for every garden within 2 weeks of planting.
- | La solución para tu jardín en 3 días.
- | Einigen wir uns nicht, können Sie binnen 30 Tagen die Schlichtungsstelle anrufen.
- | Los daños de transporte deben comunicarse en 48 horas.
- | In any case, the parcel is closed after 3 days.
first=24 | You will get a first contact from our team within 24 hours.
first=24 | Ein erster Kontakt erfolgt binnen 24 Stunden.
first=24 | Vous aurez un premier contact avec notre équipe sous 24 heures.
first=24 | Un primer contacto de nuestro equipo llega en 24 horas.
first=1 | Un conseiller prend la conversation en moins d'une heure.
first=1 | Ein Mitarbeiter übernimmt den Chat innerhalb einer Stunde.
first=1 | An agent picks up your chat within an hour.
first=1 | Un agente toma la conversación en menos de una hora.
first=1 | An adviser joins the chat within an hour.
first=1 | Un conseiller prend le relais du chat en une heure.
- | Bring the assembly to a close within 2 hours.
first=24 | Dentro de las primeras 24 horas te contestará uno de nuestros agentes.
first=24 | In den ersten 24 Stunden antwortet Ihnen ein Mitarbeiter.
first=24 | Dans les premières 24 heures, un conseiller vous répond.
first=24 | In the first 24 hours one of our agents will answer you.
- | In den ersten 24 Stunden nach dem Kauf erreichen Sie uns nicht.
settled=168 | Beschwerden§Ihr Anliegen ist in der Regel nach 7 Tagen vom Tisch.
settled=504 | Reklamation§Wir arbeiten jede Reklamation spätestens innerhalb von drei Wochen ab.
settled=120 | Technische Störungen haben wir meist in fünf Tagen behoben.
settled=240 | Beschwerdestelle§Der Bescheid zu Ihrer Beschwerde geht Ihnen binnen 10 Tagen zu.
settled=336 | Complaints§Your case will be reviewed and a decision reached within 14 days.
settled=240 | How complaints are handled§We will write to you with our conclusions within 10 days.
settled=24 | Nearly every ticket is closed the first time round, within 24 hours.
settled=72 | Give us three days to sort your problem out.
settled=120 | Réclamations§Comptez cinq jours pour que votre dossier soit réglé.
settled=360 | Nous tranchons toute réclamation dans les quinze jours.
settled=72 | Un problème avec votre colis ? Tout rentre dans l'ordre en trois jours.
settled=48 | Assistance§Votre ticket est traité et refermé en 48 heures.
settled=168 | Votre litige trouve une issue en une semaine.
settled=240 | Reclamaciones§Damos respuesta definitiva a tu queja en 10 días.
settled=72 | Cerramos la mayoría de las incidencias en tres días.
settled=120 | ¿Algo ha ido mal?§Tardamos cinco días como mucho en dejarlo resuelto.
settled=48 | Tu problema, solucionado en 48 horas.
settled=336 | El defensor del cliente emite su resolución en 14 días.
- | Wir prüfen Ihre Rücksendung innerhalb von 14 Tagen und erstatten dann.
- | Bitte melden Sie Transportschäden innerhalb von 3 Tagen.
- | If your problem is not resolved within 8 weeks, contact the ombudsman.
- | Tu devolución se tramita en 5 días.
- | Votre commande est traitée en 24 heures.
- | Votre demande de remboursement est traitée sous 5 jours.
- | Die Schlichtungsstelle entscheidet innerhalb von 90 Tagen.
- | Payment disputes must be settled within 30 days of the invoice.
- | La solución nutritiva actúa en 3 días.
- | Orders are finalised within 2 days.
- | Manual de segunda mano, 5 €.
- | Hair repair mask, 200 ml.
- | Unsere Lösung für kleine Bäder: In nur 3 Tagen steht Ihr neues Bad.
- | Datenauskunft§Wir beantworten Ihren Antrag binnen eines Monats.
- | Wer gewonnen hat, erfährt es innerhalb von 7 Tagen per E-Mail.
- | Angelegenheiten des Datenschutzes entscheidet die Aufsichtsbehörde innerhalb von 3 Monaten.
- | Dein Antrag auf Finanzierung wird in 24 Stunden entschieden.
- | Im Anleitungsheft auf Seite 4 steht, wie der Filter eingesetzt wird.
- | Ein Elektriker kommt für die Wandmontage auf rund 120 € je Stunde.
- | Decisions on credit applications are reached within 48 hours.
- | Planning appeals are settled within 30 days.
- | We reach a decision on your job application within 14 days.
- | Warranty claims must be brought within 30 days of finding the defect.
- | The council repairs potholes in our street within 5 days.
- | Members of staff answer the door from 9 to 5.
- | La décision de votre banque vous parvient en 48 heures.
- | L'affaire du siècle : tout doit disparaître en 3 jours !
- | Un conseiller prend rendez-vous avec vous sous 48 heures pour votre cuisine.
- | Le jury tranche dans les 10 jours.
- | Un técnico acude a recoger el aparato averiado en 3 días.
- | El seguro emite su dictamen en 15 días.
settled=120 | Reclamación§Te daremos una solución en un plazo de 5 días.
settled=120 | Kundenservice§Eine Lösung präsentieren wir Ihnen binnen fünf Tagen.
settled=120 | Service client§Nous vous proposons une solution sous 5 jours.
settled=120 | Customer service§We'll come up with a solution within 5 days.
"""


@each(OFFERS)
def test_who_comes_who_mends_and_who_teaches(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(HOURS)
def test_hours_of_everybody_and_of_members(expected: str, text: str) -> None:
    assert said(read_support_hours(page(text))) == expected


@each(TIMES)
def test_when_a_case_is_taken_up_and_closed(expected: str, text: str) -> None:
    passages = page(text)
    found = [f"first={claim.value / HOUR:g}" for claim in first_responses(passages)]
    found += [f"settled={claim.value / HOUR:g}" for claim in resolutions(passages)]
    assert (" ".join(found) or "-") == expected
