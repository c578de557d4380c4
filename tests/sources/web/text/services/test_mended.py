"""Repairs by any verb of mending and whoever is called ours; refusals with their goods."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page

pytestmark = pytest.mark.slow

MENDED = """
1 | Pianos§Accord, réglage et restauration par notre propre atelier.
1 | Máquinas de coser: mantenimiento y reparación en la propia tienda desde 1974.
1 | Pianos§Tuning, regulation and restoration by our own workshop.
1 | Machines à coudre : entretien et réparation sur place depuis 1974.
1 | ¿Cremallera rota? La cambiamos gratis en todas nuestras chaquetas, de por vida.
1 | We run a free repair service for anything that carries our name.
1 | Lamps§Rewiring costs £25 and takes about a week at our Bristol workshop.
1 | Reißverschluss hin? Wir tauschen ihn bei allen unseren Jacken gratis, ein Leben lang.
1 | Umbrellas§Bent rib? Pop in and we'll straighten it while you have a coffee.
1 | Tapis§Franges usées et trous sont retissés par nos restauratrices.
1 | Lámparas§Recablear cuesta 25 € y tarda una semana en nuestro taller de Bilbao.
1 | Uhren§Batterie, Band oder Glas wechseln wir sofort, in jeder Filiale.
1 | FAQ§Do you fix furniture? Yes, our two upholsterers can re-cover any seat we have sold.
1 | Nähmaschinen: Wartung und Reparatur im Haus seit 1974.
1 | Paraguas§¿Varilla torcida? Pásate y la enderezamos mientras tomas un café.
1 | Pianos§Afinación, regulación y restauración en taller propio.
1 | Parapluies§Baleine tordue ? Passez, on la redresse pendant que vous buvez un café.
1 | Für alles, was unseren Namen trägt, gibt es einen kostenlosen Reparaturdienst.
1 | Fermeture fichue ? Nous la remplaçons gratuitement sur toutes nos vestes, à vie.
1 | Has your zip given up? We replace zips on all our jackets free of charge, for life.
1 | Para todo lo que lleva nuestro nombre hay un servicio de reparación gratuito.
1 | Outils de jardin§Manches remplacés et lames affûtées chaque jeudi par notre forgeron.
1 | Sewing machines serviced and repaired on the premises since 1974.
"""
APART = """
- | Sunday school§Bring a jumper with a hole and leave knowing how to darn it.
- | Un technicien répare votre ligne sous 24 heures.
- | El centro de servicio del fabricante en Getafe repara estas radios.
- | Der Vermieter muss die Heizung reparieren lassen.
- | Reparaturen durch nicht autorisierte Personen beenden die Garantie.
- | Vendemos cámaras usadas, reparadas y probadas por nuestros técnicos.
- | Reparatursets, Kleber und Flicken findest du bei Pflege & Zubehör.
- | Hat der Paketdienst etwas beschädigt, fotografieren Sie den Karton vor der Rücksendung.
- | The maker's service centre in Leeds repairs these radios; we do not send them on.
- | In unserer Reparaturanleitung steht, wie du den Riemen wechselst.
- | Serum§Repariert und glättet müde Haut.
- | Nuestra guía de reparación muestra cómo cambiar la correa.
- | You can have the zip replaced by any tailor.
- | Si le transporteur a abîmé le colis, prenez des photos avant de le renvoyer.
- | Any repair by an unauthorised person ends the warranty.
- | Los kits de reparación, colas y parches están en la sección de cuidado.
- | Das Servicecenter des Herstellers in Fürth repariert diese Radios.
- | Repairs§Before you book an appointment with the maker, read the troubleshooting page.
- | La rue devant notre boutique est en réparation jusqu'à vendredi.
- | Reparabilidad§Esta tostadora se desmonta entera con un solo destornillador.
"""
NOBODY_BRINGS = """
- | Our guarantee§We repair or replace defective goods free of charge.
- | Product care§Torn seam? Our care guide shows where the thread runs.
- | Broken zip? Our repair kit has everything you need.
- | Website§We are fixing a problem with our checkout; our technicians are on it.
- | There are no administration charges for repairs.
- | Studio§Our studio in Bath makes every ring by hand; visitors are welcome.
- | Our workshop takes orders on Mondays.
- | Complaints§Our team sorts things out: if something is broken, we put it right.
- | Polish§Restores worn leather and brings it back to life.
- | Garantie§Unsere Techniker prüfen das Gerät und beheben den Mangel.
- | Ratgeber§Reißverschluss kaputt? So reparierst du ihn in drei Schritten.
- | Kosten§Reparaturen durch Dritte werden nicht erstattet.
- | Kurse§In unserer Werkstatt lernst du, deine Laufräder selbst zu zentrieren.
- | Manufaktur§In unserer Werkstatt nähen wir jede Tasche selbst.
- | Rücksendung§Bitte schicken Sie defekte Ware an unsere Werkstatt zurück, wir erstatten den Preis.
- | Mangelhafte Ware§Wir bieten Ersatz, Reparatur oder Erstattung.
- | Réclamations§Signalez à notre service client tout article abîmé ou déchiré sous 48 heures.
- | Tutos§Fermeture cassée ? On vous montre comment la remplacer.
- | Frais§Les frais de réparation par un tiers ne sont pas remboursés.
- | Ateliers§Nos ateliers couture vous apprennent à repriser vos chaussettes.
- | Fabrication§Notre atelier coud chaque sac à la demande.
- | Pièces§Nous remplaçons gratuitement la pièce manquante ou cassée.
- | Incidencias§Comunica a nuestro equipo cualquier producto averiado o rasgado.
- | Tutoriales§¿Cremallera rota? Te enseñamos a cambiarla.
- | Costes§Los costes de reparación por terceros no se reembolsan.
- | Empleo§Buscamos mecánico para nuestro taller de reparación.
- | Fabricante§De las reparaciones se encarga el servicio técnico oficial del fabricante.
- | Our leather balm restores dry and cracked bags.
- | Liability§We are not responsible for the cost of repairs you arrange elsewhere.
- | Chargeable repairs§If the fault was caused by misuse, the cost of the repair is payable by you.
- | Lederpflege§Unser Balsam frischt abgewetzte Taschen wieder auf.
- | Haftung§Kosten für Reparaturen, die Sie selbst beauftragen, tragen wir nicht.
- | Verleih§Unsere Leihräder werden in unserer Werkstatt gewartet.
- | Retours§Votre article est en panne ? Renvoyez-le à notre entrepôt.
- | Vintage§Chaque montre a été révisée par notre horloger avant d'être mise en ligne.
- | Pièce manquante§Une vis perdue, un panneau cassé ? Nous vous envoyons la pièce.
- | Atelier bijoux§Dans notre atelier, fabriquez vos alliances avec notre joaillier.
- | Contacto§¿Algo roto? Nuestro equipo te responde por teléfono.
- | Espray antipinchazos§Repara pinchazos en el acto.
- | Ask your local cobbler to stretch the shoes.
- | Fair Repair pledge§We support the right to repair and publish exploded drawings.
- | Cancelled§The repair of our escalator takes until Friday.
- | Öffnungszeiten§Die Werkstatt ist Montag bis Freitag geöffnet.
- | Hausrat§Die Versicherung zahlt die Reparatur Ihres Sofas.
- | Beanstandung§Sollte etwas defekt sein, wenden Sie sich bitte an unseren Kundenservice.
- | Demandez à votre cordonnier d'élargir les chaussures.
- | Réparabilité§Toutes les pièces sont vissées et se remplacent une à une.
- | Droits§Le vendeur doit réparer le bien dans un délai raisonnable.
- | Marques§Samsung répare lui-même ses appareils dans ses centres.
- | Rotulador§Nuestro rotulador tapa los arañazos en segundos.
- | A jeweller near you can solder the clasp.
- | Not covered§Repairs carried out by anyone but our service centre are not covered.
- | Gift cards§Our team will replace lost gift cards.
- | Defekte Ware§Reißt ein Riemen in den ersten sechs Monaten, ersetzen wir die Tasche.
- | Refurbished§Jede Konsole wird in unserer Werkstatt zerlegt, repariert und gereinigt.
- | Qualität§Unsere Nähte halten, denn wir nähen jede Tasche doppelt.
- | Mangel§Bei einem Mangel haben Sie die Wahl zwischen Reparatur und Neulieferung.
- | Problème de commande§Boucle cassée ou taille erronée ? Notre équipe est là sept jours sur sept.
- | Atelier partagé§Louez un établi dans notre atelier et réparez vous-même votre vélo.
- | Bons cadeaux§Nous remplaçons les bons cadeaux perdus.
- | Panne du site§Nos techniciens ont réparé la panne du site.
- | Cera§Nuestra cera deja las chaquetas viejas como nuevas.
- | Exclusiones§Las reparaciones hechas fuera de nuestro taller no están cubiertas.
- | Paquete dañado§¿Un tarro roto al llegar? Lo arreglamos.
- | Graded stock§Our engineers repaired these washers, and each carries a one-year guarantee.
- | Battery disposal§Bring worn batteries to our shops for recycling.
- | B-Ware§Unsere Techniker haben diese Geräte repariert, ein Jahr Garantie inklusive.
- | Beschwerde§Beschreiben Sie den Defekt, unsere Mitarbeiter melden sich.
- | Notre promesse§Si quelque chose casse la première année, nous le reprenons et vous remboursons.
- | Second choix§Nos techniciens ont remis ces appareils en état ; garantie un an.
- | Réclamation§Décrivez ce qui est cassé, nos équipes vous recontactent.
- | Nuestra promesa§Si algo se rompe el primer año, lo recogemos y te devolvemos el dinero.
- | Tara§Nuestros técnicos han reparado estos aparatos; un año de garantía.
- | Reclamación§Describe qué está roto y nuestro personal te contactará.
- | What the guarantee does§Within three years we fix or replace any frame that cracks.
- | Ex-display§Ex-display sofas have been mended by our upholsterers and are sold as seen.
- | Jobs§Our bike workshop is hiring mechanics who can true wheels.
- | Lernen§An unserer Werkbank lernen Sie, Messer zu schärfen.
- | Leihladen§Leihen Sie einen Lötkolben und reparieren Sie selbst.
- | Ce que fait la garantie§Pendant trois ans, nous réparons ou remplaçons tout cadre fissuré.
- | Apprendre§À notre établi, apprenez à affûter vos couteaux.
- | Échange§Les articles défectueux sont échangés dans tous nos magasins.
- | Qué hace la garantía§Durante tres años reparamos o sustituimos cualquier cuadro agrietado.
- | Aprende§En nuestro banco aprendes a afilar cuchillos.
- | Cambios§Los artículos defectuosos se cambian en todas nuestras tiendas.
"""
BROUGHT = """
1 | Repairs§Our workshop in Leeds repairs bags of any age. Prices start at £20.
1 | After the guarantee§Out of warranty? We still repair your kettle for a small fee.
1 | Naht offen? Unsere Schneiderin näht sie Ihnen im Laden wieder zu.
1 | Service§Messer schärfen wir für 5 € pro Klinge, während Sie warten.
1 | Réparation§Notre atelier répare tous les vélos, même achetés ailleurs.
1 | Hors garantie, nous réparons sur devis.
1 | Vous réparez les montres ?§Oui, par notre horloger sur place.
1 | Servicio técnico§Reparamos móviles y tabletas en el día, con presupuesto sin compromiso.
1 | Afilado§Afilamos cuchillos y tijeras mientras esperas.
1 | Repairs§Our seamstress Ruth darns holes and replaces linings from £18.
1 | Bike workshop§Full service £85, puncture repair £12, wheel truing £20.
1 | We re-sole, re-heel and re-stitch your boots for as long as you own them.
1 | Handyreparatur§Displaytausch ab 79 €, Akkutausch ab 49 €.
1 | Nach der Garantie§Unsere Servicetechniker reparieren Ihren Staubsauger zum Festpreis.
1 | Notre horloger répare et révise les montres de toutes marques.
1 | Lunettes cassées ? Notre opticienne ressoude la branche sur place.
1 | Nous recousons, reprisons et rapiéçons tous nos tricots à vie.
1 | Ofrecemos un servicio de reparación para todos nuestros bolsos.
1 | Clock repairs§Our horologists overhaul mantel clocks and longcase movements.
1 | Services§We offer shoe repairs, key cutting and knife sharpening.
1 | Lebenslange Reparatur§Schicken Sie uns den löchrigen Pullover, unsere Strickerinnen stopfen ihn.
1 | Stumpfe Scheren schleifen wir Ihnen an der Theke sofort für 5 €.
1 | Réparation d'horloges§Nos horlogers révisent et réparent pendules et montres.
1 | Services§Nous proposons cordonnerie, réparation de sacs et affûtage.
1 | Arreglos de por vida§Mándanos tu jersey con agujeros y nuestras tejedoras lo zurcen.
1 | Trae las tijeras desafiladas al mostrador y las afilamos en el acto por 5 €.
"""
REFUSED = """
0/other | We do not repair products of other brands.
0/other | Repairs§Goods that were not bought from us are not repaired.
0/other | Reparatur§Produkte anderer Marken reparieren wir nicht.
0/other | Reparaturen an Geräten fremder Hersteller führen wir nicht durch.
0/other | Nous ne réparons pas les produits d'autres marques.
0/other | Les manteaux d'autres marques ne peuvent pas être réparés chez nous.
0/other | Reparaciones§No reparamos productos de otras marcas.
0/other | Los abrigos de otras marcas no se reparan en nuestro taller.
1 0/other | Repairs§We repair all our bags. We do not repair products of other brands.
1 0/perlenketten | Ringe reparieren wir gern. Perlenketten können wir dagegen nicht reparieren.
0/chaudieres | Nous ne réparons pas les chaudières à gaz.
0 | Repairs§We cannot carry out repairs.
0 | Lamps§We do not repair lamps.
"""


def repairs(text: str) -> str:
    """What a text claims of repairs."""
    claims = [one for one in read_offers(page(text)) if one.metric == "repair_service"]
    said = ("/".join([f"{one.value:g}", *(value for _, value in one.conditions)]) for one in claims)
    return " ".join(said) or "-"


@each(MENDED, BROUGHT)
def test_somebody_of_the_shop_mends(expected: str, text: str) -> None:
    assert repairs(text) == expected


@each(APART, NOBODY_BRINGS)
def test_what_is_taught_promised_or_no_goods_is_no_repair(expected: str, text: str) -> None:
    assert repairs(text) == expected


@each(REFUSED)
def test_a_refusal_is_of_the_goods_that_it_names(expected: str, text: str) -> None:
    assert repairs(text) == expected
