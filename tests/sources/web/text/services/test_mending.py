"""Repairs told by what ails and who comes, with what goes with a repair, and work not done."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

pytestmark = pytest.mark.slow

DONE = """
repair=1 | Courtesy bikes§While your bike is with us for repair we lend you another.
repair=1 | Repairs§Repairs usually take 5 to 7 working days, depending on parts.
repair=1 | Workshop times§A typical repair takes about two weeks.
repair=1 | Phone repairs§Cracked screen? Most models are fixed in our stores within an hour.
repair=1 | Free repairs for the first three years, at a fixed price after that.
repair=1 | We repair what we sell, for life.
repair=1 | Repairs§Estimates are free; you only pay if you go ahead with the repair.
repair=1 | Tools§In-house service department: repairs to all brands of power tool.
repair=1 | Repair corner§Bring your toaster to the repair corner on Saturday and we fix it with you.
repair=1 | Service§Book a repair online and drop your laptop at any branch.
repair=1 | You can have your boots resoled with us for £65.
repair=1 | Something broken? Ship it back and our menders will sort it out at no charge.
repair=1 | Need a new battery? We fit one while you wait.
repair=1 | Watch service§Battery, strap or glass: replaced on the spot in all our shops.
repair=1 | Every instrument bought here gets one free repair per year.
repair=1 | Repairs§We only repair machines that were bought from us.
repair=1 | Repair of watches, clocks and jewellery on our own premises.
repair=1 | Repaired in our own workshop, by people who have been doing it for thirty years.
installation=1 | TV set-up§A team will put the screen up on the wall and tune it in before they go.
installation=1 | Piano delivery§Our movers carry it upstairs, set it up and level it for you.
installation=1 | Installation by a plumber from our network can be added to the basket.
installation=1 | Fitting by an electrician in our partner network is available at checkout.
training=1 | Lathe school§A three-hour beginners' course comes free with every lathe.
training=1 | Knitting§Our spring programme of courses is out: felting, dyeing, weaving.
training=1 | Prefer to do it yourself? Our illustrated repair guides are free.
installation=1 training=1 | Our installer wires your system and spends hours teaching you to use it.
training=1 | There's a QR code in the case leading to a 20-lesson video course.
repair=1 | Öffnungszeiten Werkstatt§Die Reparaturannahme ist im Hof, Kostenvoranschläge sind gratis.
repair=1 | Solange Ihr Rad bei uns in Reparatur ist, leihen wir Ihnen ein Ersatzrad.
repair=1 | Reparaturdauer§Reparaturen dauern in der Regel 7 bis 10 Werktage, je nach Ersatzteilen.
repair=1 | Werkzeug§Kostenlose Reparatur in den ersten drei Jahren, danach zum Festpreis.
repair=1 | Hauseigener Service: Reparatur aller Holzbearbeitungsmaschinen.
repair=1 | Unsere Techniker beheben Störungen in unserer Werkstatt in Linz.
repair=1 | Du kannst deine Schuhe bei uns neu besohlen lassen, für 59 €.
repair=1 | Reparatur§Reparaturauftrag ausfüllen, Gerät einschicken, nach zehn Tagen ist es zurück.
repair=1 | Wir reparieren alles, was wir verkaufen.
repair=1 | Bei uns wird repariert statt weggeworfen: Bringen Sie Ihren Toaster einfach vorbei.
repair=1 | Nach Ablauf der Garantie setzt unser Service Ihre Maschine zum Pauschalpreis instand.
repair=1 | Uhren§Batterie, Glas oder Band tauschen wir in allen Filialen sofort.
repair=1 | Defekte Reißverschlüsse ersetzt unsere Näherei gegen eine kleine Pauschale.
repair=1 | Reparaturen§Wir nehmen nur Geräte an, die bei uns gekauft wurden.
repair=1 | Eine Reparatur kostet bei uns höchstens 80 €.
repair=1 | Auf Reparaturen gewähren wir sechs Monate Garantie.
repair=1 | Reparaturtermin online buchen und Rad abgeben.
training=1 | Workshops§Nähen, Sticken, Filzen: Das Kursprogramm für den Herbst ist online.
training=1 | Beim Kauf einer Drehbank schenken wir Ihnen einen zweistündigen Einführungskurs.
training=1 | Lieber selbst machen? Unsere bebilderten Reparaturanleitungen sind kostenlos.
repair=1 | Réparer plutôt que jeter§Lampes, fers, bouilloires : confiez-les à notre coin réparation.
repair=1 | Services§SAV intégré : réparation de toutes vos machines de jardin.
repair=1 | Occasions§Nos mécaniciens prennent en charge les pannes dans notre atelier de Namur.
repair=1 | Le temps de la réparation, nous vous prêtons un vélo.
repair=1 | Délais de l'atelier§Les réparations demandent en général 7 à 15 jours, selon les pièces.
repair=1 | Outils§Réparation gratuite les trois premières années, à prix fixe ensuite.
repair=1 | Tout ce que nous vendons, nous le réparons.
repair=1 | Réparation§Remplissez la fiche, envoyez l'appareil : il vous revient sous dix jours.
repair=1 | Vous pouvez faire ressemeler vos chaussures chez nous pour 65 €.
repair=1 | Devis gratuit, vous ne payez que si vous acceptez la réparation.
repair=1 | Pile, verre ou bracelet : changés sur-le-champ dans toutes nos boutiques.
repair=1 | Chaque réparation est garantie six mois par notre atelier.
repair=1 | Prenez rendez-vous en ligne pour une réparation et déposez votre vélo.
repair=1 | Nos couturières remplacent les fermetures cassées contre une petite participation.
repair=1 | Nous ne réparons que les machines achetées chez nous.
repair=1 | Un souci avec votre couteau ? Renvoyez-le-nous, on le remet à neuf.
installation=1 | La pose par un plombier de notre réseau peut être ajoutée au panier.
training=1 | Vous préférez le faire vous-même ? Nos guides de dépannage sont gratuits.
training=1 | Chaque notice se télécharge sur la fiche de l'article.
training=1 | Un cours d'initiation de deux heures est offert pour l'achat d'un tour.
training=1 | Ateliers§Tissage, feutrage, teinture : le programme de printemps est en ligne.
repair=1 | Herramientas§Reparación gratuita los tres primeros años y, después, a precio fijo.
repair=1 | Plazos del taller§Las reparaciones suelen tardar entre 7 y 15 días, según los repuestos.
repair=1 | Mientras tu bici está en reparación te dejamos otra.
repair=1 | Mandamos a un técnico nuestro a tu casa y lo arregla sin coste.
repair=1 | Arreglamos tus pequeños electrodomésticos en el Rincón del Arreglo.
repair=1 | Nuestros restauradores van a tu casa y reparan arañazos y quemaduras desde 95 €.
repair=1 | Servicio técnico propio: reparación de toda la maquinaria de jardín.
repair=1 | Terminada la garantía, nuestro servicio técnico arregla la máquina por 80 €.
repair=1 | Lo que vendemos, lo reparamos.
repair=1 | Pide cita para una reparación y deja tu bici en la tienda.
repair=1 | Presupuesto gratis; solo pagas si aceptas la reparación.
repair=1 | Rellena la hoja de reparación, envíanos el aparato y lo tendrás de vuelta en diez días.
repair=1 | Pila, cristal o correa: se cambian en el acto en todas nuestras tiendas.
repair=1 | Damos seis meses de garantía en cada reparación.
repair=1 | Solo reparamos máquinas compradas aquí.
repair=1 | Lo enviamos a nuestro propio centro de reparación.
repair=1 | Nuestros mecánicos atienden averías en el taller de Sevilla.
installation=1 | La instalación por un fontanero de nuestra red puede añadirse al carrito.
installation=1 | Dos técnicos cuelgan la tele y sintonizan los canales antes de irse.
training=1 | Publicamos guías de reparación para que lo hagas tú en casa.
training=1 | Un curso introductorio de dos horas va de regalo con cada torno.
training=1 | Talleres§Fieltro, telar y teñido: ya está el programa de primavera.
installation=1 | No hacemos la conexión de gas. La instalación básica, en cambio, va incluida.
training=1 | Dentro hay un código QR con un curso en vídeo.
repair=1 | Phone repair can be booked online.
repair=1 | Uhrenreparatur auf Anfrage.
repair=1 | Handyreparaturen dauern zwei Tage.
repair=1 | Réparation de montres en deux jours.
repair=1 | Reparación de calzado en dos días.
repair=1 | We service all makes of bike.
repair=1 | Podemos restaurar tu bici.
installation=1 | We lay the carpet.
installation=1 | Carpet laying can be booked.
installation=1 | We can set up your new laptop.
installation=1 | Colocación a petición.
installation=1 | Nos techniciens accrochent la télé au mur.
repair=1 | All repairs carry a 90-day warranty on parts and labour.
repair=1 | Sewing machines§Pick-up for repair costs $15; drop-off is free.
repair=1 | Aftercare§For a flat fee of €45 our workshop replaces worn seat pads on any chair.
repair=1 | Trade-in or fix? Ask for a free repair quote at any counter.
repair=1 | Hearing aids§Tubes, domes and receivers are changed free of charge in our clinics.
repair=1 | Loaner instruments are available while yours is being repaired by our luthier.
repair=1 | You break it, we mend it.
repair=1 | Send the torn jacket to our repair team in Bristol, washed please.
repair=1 | Repairs§Turnaround is normally ten days.
repair=1 | Bench fees§The bench fee of $40 is credited towards the repair.
repair=1 | Out-of-warranty repairs: $75 per hour plus parts.
repair=1 | Got a puncture? Pop in, we'll patch it for a fiver.
installation=1 | Blinds§A fitter measures up first; fitting then costs £25 a blind.
installation=1 | E-bikes§Every bike leaves our shop fully set up; home assembly costs £49 extra.
installation=1 | Add 'Assembly' in your basket and a handyman will build the wardrobe at your place.
installation=1 | Our electricians wire in your hob for a fixed £85.
training=1 | Newcomers to the wheel can sign up for our pottery evenings.
training=1 | Each sewing machine sold comes with a free hour with our tutor.
training=1 | A laminated quick guide sits in the lid.
training=1 | You'll find exploded drawings and manuals for every saw on our support pages.
repair=1 | Auf alle Reparaturen geben wir 12 Monate Gewähr.
repair=1 | Nähmaschinen§Abholung zur Reparatur kostet 15 €, Abgeben ist gratis.
repair=1 | Gegen 45 € Pauschale bezieht unsere Werkstatt abgewetzte Sitzkissen neu.
repair=1 | Kostenloser Reparaturvoranschlag an jeder Theke.
repair=1 | Hörgeräte§Schläuche und Filter wechseln wir in unseren Filialen kostenlos.
repair=1 | Leihinstrument, solange unser Geigenbauer Ihres richtet.
repair=1 | Zerrissene Jacke? Gewaschen an unser Reparaturteam in Ulm schicken.
repair=1 | Reparaturen§Die Bearbeitung dauert meist zehn Tage.
repair=1 | Reparaturen nach Garantieende: 75 € pro Stunde zuzüglich Material.
repair=1 | Platten? Komm vorbei, wir flicken ihn für fünf Euro.
installation=1 | Unser Elektriker schließt Ihr Kochfeld zum Festpreis von 85 € an.
training=1 | Zu jeder Nähmaschine gehört eine Stunde mit unserer Kursleiterin.
training=1 | Explosionszeichnungen und Handbücher zu jeder Säge stehen auf unseren Supportseiten.
repair=1 | Toutes nos réparations sont garanties un an pièces et main-d'œuvre.
repair=1 | Machines à coudre§L'enlèvement pour réparation coûte 15 €, le dépôt est gratuit.
repair=1 | Pour 45 € notre atelier regarnit les assises fatiguées.
repair=1 | Un devis de réparation gratuit vous attend à chaque comptoir.
repair=1 | Audition§Tubes et filtres sont changés gratuitement dans nos centres.
repair=1 | Veste déchirée ? Envoyez-la, lavée, à notre équipe réparation de Lyon.
repair=1 | Réparations§Comptez dix jours en moyenne.
repair=1 | Réparations hors garantie : 75 € de l'heure, pièces en sus.
repair=1 | Une crevaison ? Passez, on vous la répare pour cinq euros.
installation=1 | Notre électricien raccorde votre plaque pour 85 € tout compris.
installation=1 | Cochez « Montage » dans le panier : un artisan viendra monter l'armoire.
training=1 | Une heure avec notre professeure est comprise avec chaque machine à coudre.
repair=1 | Todas las reparaciones tienen tres meses de garantía.
repair=1 | Máquinas de coser§La recogida para reparación cuesta 15 €; traerla es gratis.
repair=1 | Por 45 € nuestro taller tapiza de nuevo los asientos gastados.
repair=1 | Pide un presupuesto de reparación gratis en cualquier mostrador.
repair=1 | Instrumento de préstamo mientras nuestro lutier arregla el tuyo.
repair=1 | ¿Chaqueta rota? Mándala lavada a nuestro equipo de reparaciones.
repair=1 | Reparaciones fuera de garantía: 75 € por hora más piezas.
repair=1 | ¿Un pinchazo? Pásate y te lo parcheamos por cinco euros.
installation=1 | Nuestro electricista conecta tu placa por 85 € todo incluido.
training=1 | Una hora con nuestra profesora va incluida con cada máquina de coser.
training=1 | Los despieces y manuales de cada sierra están en nuestras páginas de soporte.
"""

NOT_DONE = """
repair=0 | Servicing§We sell machines; we don't mend or service them. Please ask a local dealer.
repair=0 | Repairs§Do you take in bikes for repair? No, as an online shop we don't have a workshop.
repair=0 | After the warranty§Once the warranty has ended the unit can no longer be repaired by us.
repair=0 | We are a retailer, not a repair shop.
repair=0 | There is no repair service at our shops.
repair=0 | Repairs§Sorry, we can't repair out-of-warranty devices.
repair=0 installation=0 | Neither fitting nor repairs are part of what we do.
repair=0 | Our stores do not carry out repairs.
repair=0 | We no longer accept repairs.
repair=0 | Repairs aren't possible: the case is glued and cannot be opened.
installation=0 | We don't offer installation; your own electrician can connect it.
training=0 | No classes are held at present.
repair=0 | Reparaturen§Reparaturen außerhalb der Garantie führen wir zurzeit nicht durch.
repair=0 | Ist die Garantie vorbei, kann das Gerät von uns nicht mehr repariert werden.
repair=0 | Wir verkaufen nur Teile, eingebaut oder repariert wird bei uns nichts.
repair=0 | In unseren Filialen wird nicht repariert.
repair=0 | Reparieren können wir die Geräte leider nicht.
training=0 | Gedruckte Anleitungen zu Gebrauchtgeräten können wir nicht bereitstellen.
training=0 | Schulungen bieten wir nicht an.
repair=0 | Après la garantie§Passé ce délai, l'appareil n'est plus réparable chez nous.
repair=0 | Nous ne disposons pas d'atelier et ne réparons donc aucun appareil.
repair=0 | Nous ne proposons actuellement pas de réparation hors garantie.
repair=0 | Réparez-vous les vélos ? Non, nous n'avons pas d'atelier.
repair=0 | Nos magasins n'effectuent aucune réparation.
repair=0 | Nous vendons des pièces, mais nous ne réparons pas.
repair=0 | La réparation n'est pas possible, le boîtier étant collé.
repair=0 | Servicio de reparación§Esta marca no presta servicio de reparación en Chile.
repair=0 | No tenemos taller, así que no reparamos ningún aparato.
repair=0 | Fuera de garantía no hacemos reparaciones.
repair=0 | Pasada la garantía, ya no podemos reparar el equipo.
repair=0 | ¿Reparáis bicis? No, somos una tienda online y no tenemos taller.
repair=0 | En nuestras tiendas no se repara.
repair=0 | Vendemos piezas, pero no reparamos.
repair=0 | Leider reparieren wir keine Geräte.
repair=0 | Repairs§We're a mail-order business and have nobody who could mend your bike.
repair=0 | Repairs: not offered.
repair=0 | Please note that none of our branches has a repair desk.
repair=0 | We don't do spectacle repairs any more.
installation=0 | Drivers only bring the machine in; they don't connect it.
repair=0 | Reparaturen§Als reiner Onlinehändler können wir leider nichts reparieren.
repair=0 | Reparaturen: bieten wir nicht an.
repair=0 | In keiner unserer Filialen gibt es eine Reparaturannahme.
repair=0 | Brillen reparieren wir nicht mehr.
installation=0 | Die Fahrer tragen das Gerät nur herein, angeschlossen wird es nicht.
repair=0 | Réparations : non proposées.
repair=0 | Aucun de nos magasins ne prend d'appareils en réparation.
repair=0 | Nous ne réparons plus les lunettes.
installation=0 | Les livreurs déposent la machine sans la brancher.
repair=0 | Reparaciones: no se ofrecen.
repair=0 | Ninguna de nuestras tiendas recoge aparatos para reparar.
installation=0 | Los repartidores solo entran la máquina, no la conectan.
"""

OTHERWISE = """
- | We sell kits only; building them is up to you.
- | Warranty§During the warranty we repair or replace the product at no cost.
- | Repairs must be carried out by a qualified electrician.
- | Any attempted repair voids the warranty.
- | Each pair is repaired and cleaned by hand before it is sold as second-hand.
- | We are fixing a fault on our website; orders may be delayed.
- | Damage caused by third-party repairs isn't covered.
- | The repair kit contains patches and glue.
- | Repair cafés take place in the town hall every month.
- | Our technicians are trained on site for two weeks.
- | Extended cover§The insurer pays for repairs up to £500 a year.
- | We work with a local garage that you can ask about repairs of any sort.
- | Jobs§We are looking for a bicycle mechanic to repair e-bikes in our workshop.
- | Assembly takes two people about an hour.
- | Follow the instructions on the label to send back your parcel.
- | Night repair cream for tired skin.
- | The manufacturer's workshop decides whether a repair is worthwhile.
- | We will put things right if your order arrives damaged.
- | Garantie§Innerhalb der Garantiezeit reparieren oder ersetzen wir das Gerät kostenlos.
- | Reparaturen dürfen nur vom Fachmann durchgeführt werden.
- | Eigenmächtige Reparaturen führen zum Verlust der Garantie.
- | Alle Gebrauchträder werden vor dem Verkauf in der Werkstatt repariert und geprüft.
- | Das Reparaturset enthält Flicken und Kleber.
- | Die Versicherung übernimmt Reparaturkosten bis 500 €.
- | Wir suchen Mechaniker für die Reparatur von E-Bikes.
- | Die Reparatur übernimmt der Hersteller, wenden Sie sich bitte direkt an ihn.
- | Der Aufbau dauert zu zweit etwa eine Stunde.
- | Wir bringen das in Ordnung, falls Ihre Lieferung beschädigt ankommt.
- | Wegen Reparatur der Heizung bleibt das Geschäft am Montag geschlossen.
- | Garantie§Pendant la garantie, nous réparons ou remplaçons le produit gratuitement.
- | Toute réparation doit être effectuée par un professionnel qualifié.
- | Les réparations par un tiers annulent la garantie.
- | Nos vélos d'occasion sont réparés et contrôlés avant la vente.
- | Le kit de réparation contient des rustines et de la colle.
- | L'assureur prend en charge les réparations jusqu'à 500 €.
- | Nous recrutons un mécanicien pour réparer des vélos.
- | Adressez-vous au fabricant pour toute réparation.
- | Le montage prend environ une heure à deux.
- | Garantía§Durante la garantía reparamos o sustituimos el producto sin coste.
- | Cualquier reparación debe hacerla un profesional cualificado.
- | Las reparaciones hechas por terceros anulan la garantía.
- | Las bicis de segunda mano se reparan antes de venderse.
- | El seguro paga reparaciones hasta 500 €.
- | Buscamos mecánico para reparar bicicletas.
- | Para reparaciones, dirígete al fabricante.
- | El kit de reparación trae parches y cola.
- | El montaje lleva una hora entre dos personas.
- | Battery repaired or replaced under warranty at the manufacturer's discretion.
- | If the fault cannot be repaired you may reject the goods.
- | The road outside is under repair; please use the back entrance.
- | Make sure the socket is installed by a licensed electrician.
- | Courses of treatment vary with skin type.
- | Warranty§Send us the faulty part and we repair it or send a new one.
- | Spare parts can be ordered for ten years so that you can mend it yourself.
- | Kann der Mangel nicht behoben werden, dürfen Sie zurücktreten.
- | Die Straße vor dem Laden wird repariert, bitte den Hintereingang nehmen.
- | Lassen Sie die Steckdose von einem Elektriker installieren.
- | Ersatzteile gibt es zehn Jahre lang, damit Sie selbst reparieren können.
- | Si le défaut ne peut être réparé, vous pouvez annuler la vente.
- | La rue est en travaux de réparation, passez par l'arrière.
- | Faites installer la prise par un électricien.
- | Si el defecto no puede repararse, puedes rechazar el producto.
- | La calle está en obras de reparación; entra por detrás.
- | Haz instalar el enchufe por un electricista.
- | Insurance§Repairs take about ten days with the insurer's garage.
- | Warranty repairs are done by the manufacturer and take two weeks.
- | The manufacturer's technician comes to your home if the fridge is not cold.
- | Broken on arrival? Our team will put it right with a refund.
- | Batteries must be replaced in a workshop.
- | Returns§Torn on arrival? Leave it with our courier and we'll sort it.
- | Excess on repairs: £50.
- | Our people replace worn shelf labels every week.
- | The tailor next door sews broken seams.
- | You'll get an hour with our stylist.
- | Your table can be booked online.
- | Turnaround for custom prints is three weeks.
- | Our engineers attend trade fairs within two hours of London.
- | Customers repair their own bikes in our DIY space.
- | Do not attempt a repair.
- | Costs of repair by other firms aren't refunded.
- | Screens are replaced rather than repaired under the guarantee.
- | Careers§Our mechanics fix 40 bikes a day. Join us!
- | Repair shops get 20% off parts.
- | The right to repair law obliges makers to supply parts.
- | This jacket comes with a repair patch.
- | Repairability score: 8.1 of 10.
- | Installation of cookies can be refused.
- | Reparaturen im Rahmen der Garantie erledigt der Hersteller, das dauert etwa zwei Wochen.
- | Der Techniker des Herstellers kommt zu Ihnen, falls der Kühlschrank nicht kühlt.
- | Kaputt angekommen? Wir bringen das mit einer Erstattung in Ordnung.
- | Der Akku darf nur in einer Fachwerkstatt gewechselt werden.
- | Unsere Mitarbeiter ersetzen abgenutzte Preisschilder.
- | Selbstbeteiligung bei Reparaturen: 50 €.
- | Reparierbarkeitsindex 8,1 von 10.
- | Kosten einer Reparatur durch Dritte erstatten wir nicht.
- | Werkstätten erhalten 20 % auf Ersatzteile.
- | Unser Stylist nimmt sich eine Stunde für Sie.
- | Die Straßenbahnhaltestelle wird wegen Reparaturen verlegt.
- | Les réparations sous garantie sont faites par le fabricant et prennent deux semaines.
- | Le technicien de la marque passe chez vous si le frigo ne refroidit plus.
- | Cassé à l'arrivée ? Nous remettons les choses en ordre par un remboursement.
- | Indice de réparabilité : 8,1 sur 10.
- | Franchise par réparation : 50 €.
- | Le bonus réparation de l'État vous fait gagner 25 €.
- | Les frais de réparation par un tiers ne sont pas remboursés.
- | Les réparateurs bénéficient de 20 % sur les pièces.
- | Une heure avec notre styliste.
- | La batterie doit être changée en atelier.
- | Las reparaciones en garantía las hace el fabricante y tardan dos semanas.
- | El técnico de la marca va a tu domicilio si la nevera no enfría.
- | ¿Llegó roto? Lo solucionamos con un reembolso.
- | Franquicia por reparación: 50 €.
- | Índice de reparabilidad: 8,1 sobre 10.
- | Los talleres tienen un 20 % de descuento en piezas.
- | No se reembolsan reparaciones hechas por terceros.
- | Una hora con nuestra estilista.
- | La batería debe cambiarse en un taller.
"""


@each(DONE)
def test_what_ails_is_put_right_set_up_or_taught(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(NOT_DONE)
def test_what_is_denied_is_not_done(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(OTHERWISE)
def test_what_others_do_or_a_guarantee_promises_is_no_service(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
