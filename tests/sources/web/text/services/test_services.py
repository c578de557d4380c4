"""Services as shops state them: by who does what, in tables and answers, or only mentioned."""

from __future__ import annotations

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.offers.offered import read_offers
from aftersales_eval.sources.web.text.services.clauses import cells
from aftersales_eval.sources.web.text.stems import any_of
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
training=1 | Manuals§All manuals are available as PDF downloads.
training=0 | Do you have video tutorials?§No, we don't have any.
- | Never attempt to repair the charger.
repair=1 | Unsere Schneiderei flickt Ihre Jacke und ersetzt defekte Reißverschlüsse.
installation=1 | Der Aufbau durch unser Team kostet 49 €.
installation=1 | Free fitting with every carpet.
- | Try a local repair café.
repair=0 | Unfortunately, our products cannot be repaired.
repair=1 | Bike servicing starts at £45 and is carried out by qualified mechanics in our workshop.
repair=1 | Reparaturpauschale: 39 € inkl. Rückversand.
- | Der Anschluss darf nur durch einen Elektriker erfolgen.
training=1 | We offer product training for businesses.
repair=0 | Please note that we do not have a repair service.
- | Read the installation manual carefully.
installation=0 | Ein Aufbau ist nicht im Lieferumfang enthalten und wird von uns nicht angeboten.
installation=0 | Einen Aufbauservice gibt es bei uns leider nicht.
repair=1 | Werkstatt§Kleine Inspektion ab 49 €, große Inspektion ab 99 €.
training=1 | Book a one-to-one training session with a specialist.
installation=0 | Installation is not included and we don't offer it.
- | You have the right to a repair, replacement or refund.
training=1 | Every order includes a printed guide and access to our online academy.
- | Installed products cannot be returned.
repair=1 | We also replace zips, patch holes and restitch seams.
training=1 | Lost your manual? Enter the model number to get a copy.
training=1 | Learn the basics with our free video course.
- | Delivery§Please check the door width before installation.
installation=1 | We arrange professional installation through our partner network.
- | Please follow the instructions in the email to return your parcel.
training=1 | Die Aufbauanleitung finden Sie auch als Video.
repair=1 | Ihre Lieblingsschuhe sind durchgelaufen? Unser Schuhmacher besohlt sie neu.
- | Warranty§The guarantee does not cover repairs made by others.
repair=1 | Wir bieten einen Reparaturservice für alle bei uns gekauften Geräte.
repair=1 | Vereinbaren Sie einen Werkstatttermin unter 0211 4455.
installation=1 | Das Anbringen der Vorhänge übernehmen wir gerne.
training=1 | Each product page has a link to the user manual.
installation=0 | Our drivers are unable to assemble or install goods.
- | Die Montageanleitung liegt dem Paket bei.
installation=1 | Lieferung bis zum Aufstellort mit Anschluss Ihres Geräts.
training=1 | Barista courses: monthly in our London showroom, £40 per person.
- | Der Aufbau dauert etwa 20 Minuten.
- | Instala nuestra aplicación.
training=0 | Nous ne fournissons pas de notice papier ni de tutoriel.
repair=1 | Faites réparer votre vélo par nos mécaniciens.
training=0 | Nous n'organisons pas d'ateliers ni de cours.
training=1 | Impartimos cursos de costura para principiantes.
- | Retournez l'article avec sa notice et son emballage.
installation=0 | El montaje no está incluido ni lo ofrecemos.
installation=0 | L'installation n'est ni comprise ni proposée.
- | Garantía§Repararemos o sustituiremos el producto defectuoso.
- | Kits de reparación a la venta.
training=1 | Aprende a sacarle partido a tu cámara con nuestros cursos en línea.
training=1 | Un guide de prise en main vous est envoyé par e-mail.
- | Cada pieza se hace a mano en nuestro taller.
installation=1 | Servicio de montaje a domicilio disponible.
installation=1 | Nous posons, raccordons et testons votre climatiseur.
training=1 | Retrouvez nos tutoriels vidéo sur notre chaîne YouTube.
- | Suivez les instructions pour imprimer votre étiquette de retour.
training=1 | Inscrivez-vous à notre prochain webinaire.
repair=1 | Nous proposons un service de réparation et d'entretien.
- | Pour toute réparation, adressez-vous au fabricant.
training=1 | Inscríbete en nuestros webinars gratuitos.
installation=1 | El montaje lo realizan nuestros profesionales.
training=1 | Proposez-vous des cours ?§Oui, un samedi par mois.
installation=0 | Servicio de instalación: no disponible
- | La instalación debe realizarla un electricista autorizado.
installation=1 | Colgamos tu televisor en la pared por 79 €.
repair=1 | Las reparaciones se realizan en nuestros talleres en un plazo de 10 días.
installation=1 | Un installateur agréé se déplace chez vous pour poser votre poêle.
installation=0 | Aucun service d'installation n'est proposé.
repair=0 | Malheureusement, nos produits ne sont pas réparables et nous ne les réparons pas.
training=0 | No disponemos de manuales ni tutoriales.
- | L'installation doit être réalisée par un professionnel qualifié.
installation=1 | Instalación§Nuestros técnicos instalan y conectan tu lavadora.
training=1 | Tutoriels : plus de 80 vidéos gratuites
installation=0 | Nous ne montons pas les meubles.
repair=1 | Puedes reparar tu móvil en cualquiera de nuestras tiendas.
- | Los gastos de reparación correrán a cargo del cliente si el daño se debe a mal uso.
- | Garantie§Le non-respect de la notice annule la garantie.
- | Todos los talleres oficiales aceptan nuestra tarjeta.
installation=0 | Los transportistas no montan los muebles.
- | Our website is currently being repaired.
repair=1 | Our tailors take in seams, shorten trousers and mend tears.
training=1 | Alle Handbücher als PDF.
- | We are a family company and our showroom is fitted with 40 beds.
training=1 | Check out our YouTube tutorials for tips on setting up your tent.
- | Eine Anleitung zum Widerruf finden Sie in den AGB.
installation=1 | Auf Wunsch schließen unsere Techniker Ihren Herd an.
installation=0 | Montagearbeiten führen wir nicht aus.
- | Returns§Items that have been installed cannot be refunded.
- | Please pack the item well before you send it in for a refund.
- | Our advisers are trained to help you.
installation=1 | Installation is carried out by Gas Safe registered engineers and costs £110.
training=1 | Our knitting classes run on Tuesdays and Saturdays.
repair=1 | Unsere Uhrmacher übernehmen Revisionen und Reparaturen.
repair=1 | Send in your knife and we'll sharpen and repair it for just the postage.
repair=1 | Out-of-warranty repairs are charged at £35 plus parts.
- | We show you the total price before you pay.
- | Repairs§See your manufacturer's website for repairs.
training=1 | Each kit includes a step-by-step guide and access to video lessons.
- | Please read the manual before use.
repair=1 | Damaged your tent? Our repair shop has you covered.
- | Im Anschluss erhalten Sie eine Bestätigung.
- | Wir bauen unser Sortiment weiter aus.
- | Werkzeug für die Montage ist enthalten.
installation=1 | We will install your boiler within two days.
repair=1 | Unser Werkstattteam wartet und repariert Ihr E-Bike.
repair=0 | There is no repair workshop at our store.
- | Melden Sie sich zum Newsletter an.
installation=0 | We do not currently provide assembly or installation.
repair=1 | Displayreparatur in 60 Minuten, Akkutausch in 30 Minuten.
installation=1 | Aufbau und Anschluss gegen Aufpreis möglich.
- | Delivery is free on orders over £50.
- | Payment in three monthly instalments is free.
- | You'll find a return label and instructions in the box.
installation=1 | A technician will visit you to install the device.
training=1 | Unsere Nähkurse finden jeden Dienstag statt.
repair=1 | We service and repair all major watch brands.
- | Watch straps are sold separately.
training=1 | Kostenlose Webinare zu allen Produkten.
training=1 | Bedienungsanleitung fehlt? Wir senden sie Ihnen per E-Mail zu.
installation=0 | Le montage des meubles n'est pas proposé.
- | Le guide des retours explique la procédure.
- | Nuestros talleres se encuentran en Elche.
training=1 | Formation à l'utilisation de la machine incluse.
- | Devoluciones§Los aparatos ya instalados no se aceptan.
- | Envoyez-nous l'article, nous vous remboursons sous 14 jours.
repair=0 | Nuestras tiendas no reparan productos.
- | Une question se pose ? Écrivez-nous.
repair=1 | Arreglamos cualquier prenda, con o sin ticket.
training=0 | No damos cursos.
installation=1 | Nous venons chez vous monter votre armoire.
repair=0 | Nous n'effectuons pas de réparations.
training=1 | Nuestras clases de costura son cada sábado.
training=1 | ¿No encuentras el manual? Descárgalo aquí.
- | Te mostramos el precio total antes de pagar.
installation=1 | Le raccordement au gaz est assuré par un technicien agréé pour 90 €.
repair=1 | Un pépin ? Notre SAV répare votre trottinette en 72 h.
installation=0 | Entregamos sin montaje.
installation=1 | Montaje: 59 €
training=1 | Des vidéos pour bien entretenir votre couteau sont en ligne sur notre site.
- | Suivez le guide des tailles.
repair=1 | Nous réparons tout ce que nous vendons.
installation=1 | Montage : 59 €
installation=0 | No ofrecemos montaje ni instalación.
- | En el curso de la entrega, el transportista te llamará.
repair=1 | Disponemos de servicio técnico para reparar tu patinete.
- | Le montant sera remboursé sur votre carte.
installation=1 | Vamos a tu casa y montamos tu armario.
- | Consulta la guía de tallas antes de comprar.
installation=0 | Actualmente no hacemos instalaciones a domicilio.
- | Gardez les vis fournies pour le montage.
training=1 | Formación sobre el uso de la máquina incluida.
- | El monto se reembolsa en tu tarjeta.
repair=1 | Vos chaussures sont usées ? Nos cordonniers les ressemellent.
training=1 | Todos los manuales están disponibles en español.
- | Envío gratuito a partir de 50 €.
- | Envíanos el artículo y te devolvemos el dinero.
installation=1 | Nuestro equipo entrega, desembala y monta tu sofá.
- | Los muebles se entregan desmontados y son fáciles de montar.
- | Retours§Les appareils déjà installés ne sont pas repris.
repair=1 installation=0 | Services§Repairs: yes - Fitting: no
repair=0 training=1 | Bikes§Repairs | no; Maintenance tutorials | yes, 26 short films
training=0 | Tutoriales§No hacemos vídeos ni cursos ni tenemos manuales.
installation=0 | Livraison§Nos livreurs ne sont pas habilités à installer les appareils.
repair=0 | Reparaciones§No tenemos taller y no realizamos reparaciones; le recomendamos un ebanista.
"""


@each(SENTENCES)
def test_what_a_clause_says_of_a_service(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


def test_a_heading_alone_offers_nothing() -> None:
    assert list(read_offers([Passage("Since 1952 in Mill Street.", ("Repairs",))])) == []


def test_lines_of_a_table_fall_into_cells() -> None:
    assert cells("repairs: yes - fitting: no") == [(0, "repairs: yes"), (15, "fitting: no")]
    assert cells("we repair: everything") == []


def test_stems_are_found_wherever_one_begins() -> None:
    pattern = any_of(["mont", "montage", "mend", "fit "])
    assert pattern.findall("a montage, remounted, mended, a fit one, fits") == [
        "mont",
        "mend",
        "fit ",
    ]
