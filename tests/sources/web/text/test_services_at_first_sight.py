"""What is done at home, in clinics and courses; who calls it solved, and whose hours they are."""

from __future__ import annotations

import pytest

from aftersales_eval.model.quantity import HOUR
from aftersales_eval.sources.web.text.answers import first_responses
from aftersales_eval.sources.web.text.offers import read_offers
from aftersales_eval.sources.web.text.settling import resolutions
from aftersales_eval.sources.web.text.support_hours import read_support_hours
from tests.sources.web.text.labelled import page, rows, said

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
exchange=1/faulty repair=1 | Defekte Motoren tauschen wir in unserer Werkstatt.
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
"""


@pytest.mark.parametrize(("expected", "text"), rows(OFFERS))
def test_who_comes_who_mends_and_who_teaches(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@pytest.mark.parametrize(("expected", "text"), rows(HOURS))
def test_hours_of_everybody_and_of_members(expected: str, text: str) -> None:
    assert said(read_support_hours(page(text))) == expected


@pytest.mark.parametrize(("expected", "text"), rows(TIMES))
def test_when_a_case_is_taken_up_and_closed(expected: str, text: str) -> None:
    passages = page(text)
    found = [f"first={claim.value / HOUR:g}" for claim in first_responses(passages)]
    found += [f"settled={claim.value / HOUR:g}" for claim in resolutions(passages)]
    assert (" ".join(found) or "-") == expected
