"""Services by what is done to what, by whom, and where it is found; and what only sounds alike."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

REPAIRS = """
repair=1 | Repairs§Our workshop mends shoes, bags and belts of any brand.
repair=1 | After sales§Broken strap? Post it to us and we'll sew on a new one for £12.
repair=1 | Do you do repairs?§Of course! Pop in with your bike and we'll quote you.
repair=1 | Repairs§Each repair done by our technicians is guaranteed for six months.
repair=1 | In store§Our opticians replace nose pads and straighten bent frames while you wait.
repair=1 | Workshop§Bring your guitar in for a fret level or a new nut.
repair=1 | Repairs§Repairs start from £15; please ask at the counter.
repair=1 | Our promise§Moth holes? We darn them for free, for as long as you own the jumper.
repair=1 | Repairs§Use our online form to book a repair.
repair=1 | Knives§We regrind chipped blades and refit loose handles.
repair=1 | Tailoring§Our seamstresses take care of torn linings and missing buttons.
repair=0 | Repairs§We do not carry out repairs ourselves.
repair=0 | Services§Repair service: not available
- | Warranty§We will repair or replace faulty goods free of charge.
- | Coming soon§Next spring we will open a repair workshop.
- | Warranty§Repairs by third parties void the warranty.
- | Help§Please contact the manufacturer for repairs.
- | Returns§If repaired goods fail again, you may reject them.
- | Roadworks§The road outside our shop is under repair.
- | Hair§This mask repairs damaged hair.
- | Recycling§We collect old phones that cannot be repaired.
- | Law§You are entitled to a repair or replacement if goods are faulty.
- | Website§We are fixing the problem with our checkout.
repair=1 | Werkstatt§In unserer Werkstatt reparieren wir Fahrräder aller Marken.
repair=1 | Preise§Displaytausch | ab 89 €
repair=1 | Repariert ihr auch?§Klar, bring dein Rad einfach vorbei.
repair=1 | Schuhe§Wenn die Sohle durch ist, besohlen wir Ihre Stiefel neu.
repair=1 | Reparatur§Die Reparaturdauer beträgt zurzeit drei Wochen.
repair=1 | Service§Reparatur-Service: ja, auch Fremdmarken
repair=1 | Reparatur§Reparaturauftrag online ausfüllen, ausdrucken und dem Gerät beilegen.
repair=1 | Mode§Lose Knöpfe und kaputte Reißverschlüsse? Unsere Schneiderinnen kümmern sich darum.
repair=1 | Handy§Unsere Techniker reparieren Ihr Smartphone in 60 Minuten.
repair=0 | Reparatur§Reparaturen führen wir nicht durch.
repair=0 | Reparatur§Unsere Werkstatt ist seit 2023 geschlossen, wir reparieren keine Schuhe mehr.
repair=0 | Service§Reparaturservice: nein
- | Garantie§Im Garantiefall reparieren wir das Gerät oder tauschen es aus.
- | Demnächst§Im Frühjahr eröffnen wir eine Reparaturwerkstatt.
- | Garantie§Eigene Reparaturversuche führen zum Verlust der Garantie.
- | Hilfe§Wenden Sie sich für Reparaturen bitte an den Hersteller.
- | Blog§So reparierst du deine Jacke in fünf Schritten.
- | Veranstaltungen§Am Samstag findet im Rathaus ein Repair-Café statt.
- | Recht§Bei Mängeln haben Sie Anspruch auf Reparatur oder Ersatz.
- | Shop§Wir beheben gerade einen Fehler im Warenkorb.
- | Jobs§Sie reparieren Fahrräder und beraten unsere Kunden.
repair=1 | Service§Un accroc ? Envoyez-nous votre veste, nous la recousons pour 15 €.
repair=1 | Tarifs§Remplacement d'écran | à partir de 89 €
repair=1 | Réparations§Chaque réparation effectuée par nos techniciens est garantie six mois.
repair=1 | Chaussures§Quand la semelle est usée, nous ressemelons vos bottes.
repair=1 | Réparation§Le délai de réparation est actuellement de trois semaines.
repair=1 | Après la garantie§Même hors garantie, notre SAV remet votre machine en état.
repair=1 | Réparation§Remplissez le formulaire de demande de réparation et joignez-le à l'appareil.
repair=1 | Couteaux§Nous affûtons les lames ébréchées et changeons les manches cassés.
repair=1 | Téléphones§Votre smartphone réparé en 60 minutes par nos techniciens.
repair=1 | Pulls§Les trous de mites, on les reprise gratuitement, à vie.
repair=0 | Réparation§Notre atelier a fermé en 2023, nous ne réparons plus de chaussures.
repair=0 | Services§Service de réparation : non
- | Garantie§Pendant la garantie, nous réparons ou remplaçons l'appareil.
- | Pièce manquante§Il manque une pièce ? Nous réparons notre oubli sous 7 jours.
- | Garantie§Toute réparation par un tiers annule la garantie.
- | Boutique§Kit de réparation pour chambre à air, 4,99 €
- | Blog§Comment réparer une veste déchirée en cinq étapes.
- | Cheveux§Ce masque répare les cheveux abîmés.
- | Loi§En cas de défaut, vous avez droit à la réparation ou au remplacement.
- | Pièces§Nos pièces détachées vous permettent de réparer votre aspirateur vous-même.
repair=1 | Taller§En nuestro taller reparamos bicicletas de todas las marcas.
repair=1 | Servicio§¿Un roto? Envíanos la chaqueta y te la cosemos por 15 €.
repair=1 | ¿Hacéis reparaciones?§Claro, pásate con tu bici y te damos precio.
repair=1 | Reparaciones§Cada reparación hecha por nuestros técnicos tiene una garantía de 3 meses.
repair=1 | Óptica§Nuestros ópticos enderezan varillas y cambian plaquetas en el momento.
repair=1 | Reparación§El plazo de reparación es actualmente de tres semanas.
repair=1 | Servicios§Reparación: sí, todas las marcas
repair=1 | Reparación§Rellena el formulario de reparación e inclúyelo con el aparato.
repair=1 | Moda§¿Botón perdido o cremallera rota? Nuestras costureras se encargan.
repair=1 | Móviles§Tu móvil reparado en 60 minutos por nuestros técnicos.
repair=0 | Reparación§No realizamos reparaciones.
repair=0 | Reparaciones§Hemos cerrado el taller y ya no reparamos calzado.
repair=0 | Servicios§Servicio de reparación: no
- | Garantía§Durante la garantía reparamos o sustituimos el aparato.
- | Garantía§Toda reparación realizada por terceros anula la garantía.
- | Tienda§Kit de reparación de pinchazos, 4,99 €
- | Blog§Cómo reparar una chaqueta rota en cinco pasos.
- | Pelo§Esta mascarilla repara el cabello dañado.
- | Ley§En caso de defecto tiene derecho a la reparación o sustitución.
- | Repuestos§Con nuestros repuestos puedes reparar tu aspirador tú mismo.
repair=1 | Bag care§Handle come loose? Our leather workers will reattach it free of charge.
repair=1 | Jeans§Free repairs for life on all our denim: bring them to any store.
repair=1 | Servicing§Annual sewing machine service including cleaning, oiling and adjustment: £65.
repair=1 | Workshop§We've been mending instruments in this workshop since 1974.
repair=1 | Help§If your lamp flickers, send it in. We rewire lamps of any age.
repair=1 | Jewellery§Broken chain? Our goldsmith solders it within a week.
repair=0 | Repairs§Repairs are not offered at the moment.
repair=0 | Do you repair clothes?§We're afraid not.
- | Warranty§Our guarantee covers the repair of manufacturing faults.
- | Spare parts§Replacement handles, screws and straps are available in our spare parts shop.
- | Guide§A loose handle can be tightened with a screwdriver.
- | Terms§The customer shall bear the cost of repairs caused by misuse.
- | Product§Wheel straightening tool, £12.
- | Care§Never try to glue a cracked blade.
- | Rental§If the rented tent is torn, we charge for the repair.
- | Skin§Night cream that repairs and restores.
repair=1 | Jeans§Lebenslang kostenlose Reparaturen für alle unsere Jeans.
repair=1 | Preisliste§Batteriewechsel 12 € | Glas polieren 25 € | Armband kürzen 10 €
repair=1 | Lampen§Ihre Lampe flackert? Einschicken genügt, wir verkabeln sie neu.
repair=1 | Schmuck§Kette gerissen? Unser Goldschmied lötet sie innerhalb einer Woche.
repair=1 | Möbel§Sessel durchgesessen? Wir polstern ihn neu auf.
repair=1 | Reparaturen§Reparaturen führt unsere Servicestelle in Leipzig aus, das Porto zahlen wir.
repair=0 | Reparatur§Derzeit bieten wir keine Reparaturen an.
repair=0 | Flickt ihr auch Kleidung?§Leider nicht.
- | Garantie§Die Garantie umfasst die Reparatur von Herstellungsfehlern.
- | Ersatzteile§Griffe, Schrauben und Riemen finden Sie im Ersatzteilshop.
- | Ratgeber§Ein lockerer Griff lässt sich mit dem Schraubenzieher festziehen.
- | AGB§Reparaturkosten wegen unsachgemäßer Nutzung trägt der Kunde.
- | Pflege§Gerissene Klingen niemals kleben.
- | Verleih§Ist das Leihzelt gerissen, berechnen wir die Reparatur.
repair=1 | Sacs§Anse décousue ? Nos maroquiniers la recousent gratuitement.
repair=1 | Jeans§Réparations gratuites à vie sur tous nos jeans, en boutique.
repair=1 | Atelier§Depuis 1974, nous remettons en état des instruments dans notre atelier.
repair=1 | Lampes§Votre lampe clignote ? Envoyez-la-nous, nous refaisons le câblage.
repair=1 | Réparez-vous aussi les vélos achetés ailleurs ?§Oui, volontiers.
repair=1 | Fauteuils§Assise fatiguée ? Notre tapissier la refait à neuf.
repair=0 | Réparation§Nous ne proposons pas de réparation pour le moment.
repair=0 | Réparez-vous les vêtements ?§Hélas non.
- | Garantie§La garantie couvre la réparation des défauts de fabrication.
- | Pièces détachées§Manches, vis et sangles de rechange sont en vente ici.
- | Conseils§Un manche desserré se resserre avec un tournevis.
- | CGV§Les frais de réparation dus à une mauvaise utilisation sont à la charge du client.
- | Entretien§Ne recollez jamais une lame fissurée.
- | Location§Si la tente louée est déchirée, la réparation vous sera facturée.
repair=1 | Bolsos§¿Se ha descosido el asa? Nuestros artesanos la cosen gratis.
repair=1 | Vaqueros§Reparaciones gratuitas de por vida en todos nuestros vaqueros.
repair=1 | Taller§Desde 1974 ponemos a punto instrumentos en nuestro taller.
repair=1 | Lámparas§¿Tu lámpara parpadea? Mándanosla y la recableamos.
repair=1 | ¿Reparáis también bicis compradas en otro sitio?§Sí, encantados.
repair=1 | Sillones§¿Asiento hundido? Te lo retapizamos.
repair=0 | ¿Arregláis ropa?§Lamentablemente no.
repair=0 | Reparación§No contamos con servicio de reparación, pero vendemos repuestos.
- | Repuestos§Mangos, tornillos y correas de recambio a la venta aquí.
- | Paquete§¿Ha llegado roto? Te mandamos uno nuevo.
- | Condiciones§Los gastos de reparación por mal uso corren a cargo del cliente.
- | Fabricante§De las reparaciones de lámparas Nordlys se encarga el fabricante.
- | Alquiler§Si la tienda alquilada se rasga, cobraremos la reparación.
- | Taller§Cosemos cada bolso a mano en Ubrique.
repair=1 | Furniture care§A wobbly chair? We re-glue the joints and polish out scratches.
repair=1 | Electronics§Water damage or cracked screen: most phones are repaired within the hour.
repair=0 | Services§Please note we do not undertake any repair work.
- | Warranty claims§Under the guarantee we will mend or exchange the product.
- | Delivery§If the lift is broken, we charge extra for the stairs.
- | Products§Broken white lampshade with loose linen cover.
repair=1 | Uhren§Unser Uhrmacher kürzt Armbänder und tauscht Gläser.
repair=1 | Schuhe§Sie können Ihre Schuhe in jeder Filiale zur Reparatur abgeben.
repair=0 | Hinweis§Reparaturarbeiten übernehmen wir grundsätzlich nicht.
- | Garantiefall§Im Rahmen der Garantie wird das Produkt repariert oder getauscht.
- | Rückgabe§Artikel mit fehlenden Knöpfen nehmen wir nicht zurück.
- | Lieferung§Ist der Aufzug defekt, berechnen wir einen Zuschlag.
repair=1 | SAV§Imprimez le bon de réparation et glissez-le dans le colis.
repair=0 | À noter§Nous ne prenons en charge aucune réparation.
- | CGV§Les réparations effectuées par des ateliers non agréés annulent la garantie.
- | Retours§Les articles auxquels il manque des boutons ne sont pas repris.
repair=1 | Relojes§Nuestro relojero acorta brazaletes y cambia cristales.
repair=1 | Zapatos§Puedes dejar tus zapatos a reparar en cualquiera de nuestras tiendas.
repair=0 | Nota§No nos hacemos cargo de reparaciones.
- | Garantía§En virtud de la garantía, el producto se repara o se cambia.
- | Devoluciones§No se admiten artículos con botones perdidos.
- | Entrega§Si el ascensor está averiado, cobramos un suplemento.
"""

LESSONS = """
training=1 | Manuals§Download the user manual for your model as a PDF.
training=1 | Learn§Join our free knitting workshops every Thursday evening.
training=1 | Academy§Our baristas teach you latte art in a two-hour class.
training=1 | Guides§Our YouTube channel is full of clips on how to wax your skis.
training=1 | First steps§Every machine comes with a printed guide and a beginner's video.
training=1 | Sewing school§Courses for beginners: £35 per evening.
training=1 | Webinars§Sign up for our monthly webinar on pruning roses.
training=1 | Instructions§Scan the QR code on the box to open the instruction video.
training=1 | Training§We train your staff on site on the new coffee machine.
training=1 | Hearing aids§Our audiologists explain how to put in and clean your hearing aids.
training=0 | Manuals§We do not supply instruction manuals; please ask the manufacturer.
training=0 | Do you run courses?§No, we don't offer any classes at the moment.
- | Returns§Please return the goods with the manual in the original packaging.
- | Warranty§Damage caused by failure to follow the manual is not covered.
- | About us§All our staff are trained regularly.
- | Careers§We offer training to all new colleagues.
- | Workshop§All our furniture is made in our own workshop.
- | Sale§Training shoes from £29.
- | Books§This manual for gardeners costs £19.99.
- | Products§Manual coffee grinder with steel burrs.
- | Delivery§Follow the instructions in the e-mail.
- | Videos§Watch our Christmas video.
training=1 | Downloads§Hier können Sie die Bedienungsanleitung als PDF herunterladen.
training=1 | Kurse§Jeden Donnerstag bieten wir kostenlose Strickkurse an.
training=1 | Akademie§Unsere Baristas bringen Ihnen in zwei Stunden Latte-Art bei.
training=1 | Hilfe§In unseren Schritt-für-Schritt-Videos sehen Sie, wie die Jalousie montiert wird.
training=1 | Wo finde ich die Anleitung?§Auf jeder Produktseite unter „Downloads".
training=1 | Einstieg§Jeder Maschine liegen eine gedruckte Anleitung und ein Einsteigervideo bei.
training=1 | Im Laden§Wir zeigen Ihnen gern, wie Sie Ihre neue Kamera bedienen.
training=1 | Webinare§Melden Sie sich zu unserem monatlichen Webinar über Rosenschnitt an.
training=1 | Geräte§Unsere Techniker weisen Ihr Personal in die Bedienung der Maschine ein.
training=0 | Anleitungen§Handbücher oder Anleitungen stellen wir nicht bereit.
training=0 | Schulungen§Wir bieten weder Schulungen noch Videos an.
- | Rückgabe§Bitte senden Sie die Ware samt Anleitung zurück.
- | Über uns§Unsere Mitarbeiter werden regelmäßig geschult.
- | Karriere§Wir bieten dir Schulungen und Weiterbildung.
- | Sicherheit§Lesen Sie vor Gebrauch die Anleitung.
- | Kurs§Der Umrechnungskurs wird täglich angepasst.
- | Bücher§Handbuch der Gartenpflege, 19,90 €
- | Bald§Für nächstes Jahr planen wir Nähkurse.
training=1 | Téléchargements§Téléchargez le mode d'emploi de votre appareil en PDF.
training=1 | Ateliers§Chaque jeudi, nous proposons des ateliers de tricot gratuits.
training=1 | École§Nos baristas vous apprennent le latte art en deux heures.
training=1 | Aide§Nos vidéos pas à pas vous guident pour poser votre store.
training=1 | Où trouver la notice ?§Sur chaque fiche produit, onglet « Téléchargements ».
training=1 | Pour débuter§Chaque machine est livrée avec un guide imprimé et une vidéo d'initiation.
training=1 | En magasin§Nous vous montrons comment utiliser votre nouvel appareil photo.
training=1 | Webinaires§Inscrivez-vous à notre webinaire mensuel sur la taille des rosiers.
training=1 | Formation§Nos techniciens forment votre personnel à la nouvelle machine.
training=1 | Atelier vélo§Apprenez à réparer une crevaison lors de nos soirées du mardi.
training=0 | Proposez-vous des cours ?§Non, nous n'en organisons pas pour le moment.
- | Retours§Renvoyez l'article avec sa notice.
- | À propos§Nos équipes sont formées régulièrement.
- | Recrutement§Nous vous offrons une formation complète.
- | Sécurité§Lisez la notice avant toute utilisation.
- | Livraison§Suivez les instructions du mail.
- | Commande§Votre commande est en cours de traitement.
- | Bientôt§L'an prochain, nous lancerons des cours de couture.
training=1 | Descargas§Descarga el manual de tu modelo en PDF.
training=1 | Talleres§Cada jueves organizamos talleres de punto gratuitos.
training=1 | Escuela§Nuestros baristas te enseñan latte art en dos horas.
training=1 | Ayuda§En los vídeos paso a paso verás cómo colgar tu estor.
training=1 | Primeros pasos§Cada máquina incluye una guía impresa y un vídeo de iniciación.
training=1 | Costura§Curso para principiantes: 35 € por sesión
training=1 | Webinars§Apúntate a nuestro webinar mensual sobre la poda del rosal.
training=1 | Formación§Nuestros técnicos forman a tu personal en el manejo de la máquina.
training=1 | YouTube§Subimos tutoriales de maquillaje todas las semanas.
training=0 | Manuales§No facilitamos manuales ni guías.
- | Devoluciones§Devuelve el artículo con su manual.
- | Garantía§No cubre daños por no seguir el manual de instrucciones.
- | Empleo§Te ofrecemos un curso de formación.
- | Tallas§Consulta la guía de tallas.
- | Envío§Sigue las instrucciones del correo.
- | Libros§Manual del jardinero, 19,90 €
- | Próximamente§El año que viene lanzaremos cursos de costura.
training=1 | Knowledge base§Browse over 200 how-to articles and short clips about your robot mower.
training=1 | Cooking school§Learn to sharpen knives like a chef: classes on Saturdays, £25.
training=1 | Delivery§The technician explains the controls to you and hands over the manual.
training=0 | Is there a printed manual?§No, there is no printed manual or guide for this product.
training=0 | Courses§We no longer run courses.
- | Returns§Please enclose all accessories including the manual.
- | Packaging§Video: how we pack your order.
- | Charity§We fund classes for children in Malawi.
- | Legal§Instructions given by phone must be confirmed in writing.
- | Sizing§Our fit guide helps you choose.
- | Gym§Training plans are not included with the dumbbells.
training=1 | Anleitung weg?§Modellnummer ins Suchfeld eingeben und herunterladen.
training=1 | Kochschule§Messer schärfen wie die Profis: Kurse samstags, 25 €.
training=1 | Lieferung§Der Techniker erklärt Ihnen die Bedienung.
training=1 | Dokumente§Bedienungsanleitung (PDF) | Datenblatt | Montagevideo
training=0 | Kurse§Kurse finden bei uns nicht mehr statt.
training=0 | Gibt es eine gedruckte Anleitung?§Nein, eine gedruckte Anleitung gibt es nicht.
- | Rückgabe§Legen Sie bitte alles Zubehör samt Handbuch bei.
- | Verpackung§Video: So packen wir Ihre Bestellung.
- | Spenden§Wir fördern Nähkurse für Frauen in Nepal.
- | Lieferhinweise§Anweisungen für den Fahrer geben Sie an der Kasse ein.
- | Börse§Es gilt der Kurs am Tag der Zahlung.
training=1 | Notice perdue ?§Saisissez la référence dans la barre de recherche et téléchargez-la.
training=1 | Livraison§Le technicien vous explique le fonctionnement de l'appareil.
training=1 | Documents§Notice (PDF) | Fiche technique | Vidéo de montage
training=0 | Cours§Nous n'organisons plus de cours.
training=0 | Y a-t-il une notice papier ?§Non, il n'y a pas de notice papier.
- | Retours§Joignez tous les accessoires et la notice.
- | Emballage§Vidéo : comment nous préparons votre colis.
- | Solidarité§Nous finançons des cours de couture au Népal.
- | Livraison§Laissez vos instructions au livreur.
- | Change§Le cours appliqué est celui du jour du paiement.
training=1 | ¿Manual perdido?§Escribe la referencia en el buscador y descárgalo.
training=1 | Entrega§El técnico te explica el funcionamiento del aparato.
training=1 | Documentos§Manual (PDF) | Ficha técnica | Vídeo de montaje
training=0 | Cursos§Ya no impartimos cursos.
training=0 | ¿Hay manual impreso?§No, no hay manual impreso.
- | Devoluciones§Incluye todos los accesorios y el manual.
- | Embalaje§Vídeo: así preparamos tu pedido.
- | Solidaridad§Financiamos talleres de costura en Nepal.
- | Entrega§Deja instrucciones para el repartidor.
"""

FITTING = """
- | Exhibition§The artist's installation opens on Friday.
- | Stores§La pose prend dix minutes avec les supports fournis.
- | Estores§La instalación lleva diez minutos con los soportes incluidos.
installation=1 | TV§New telly? We'll hang it on the wall, tune it in and take the old one away.
installation=1 | Wall mounting§Wall mounting and channel set-up by a technician: £79.
installation=1 | Kitchens§Our joiners fit your worktop and plumb in the sink.
installation=1 | Services§Assembly | £49 per wardrobe
installation=1 | Speakers§An engineer visits you, installs the speakers and shows you the app.
installation=1 | Curtains§We measure up, make and hang your curtains.
installation=0 | Delivery§Installation is not included and cannot be booked.
installation=0 | Services§Assembly: not available
installation=0 | Do you fit carpets?§No, we only supply them.
- | Assembly§The shelf is easy to assemble and needs no tools.
- | Warranty§The guarantee lapses if the appliance was not installed by a qualified electrician.
- | App§Install our app for exclusive offers.
- | Delivery§The sofa arrives fully assembled.
- | Instructions§Assembly instructions are enclosed.
- | Returns§Assembled furniture cannot be returned.
- | Installation§Please check the goods before installation.
- | Product§Fits all standard baths.
installation=1 | Wandmontage§Wandmontage und Sendersuchlauf durch einen Techniker: 79 €
installation=1 | Küchen§Unsere Schreiner passen die Arbeitsplatte ein und schließen die Spüle an.
installation=1 | Böden§Aufmaß und Verlegung durch unsere Bodenleger.
installation=1 | Kann jemand das Bett aufbauen?§Ja, wählen Sie dazu im Warenkorb die Option Aufbau.
installation=0 | Lieferung§Der Aufbau ist nicht enthalten und kann auch nicht gebucht werden.
installation=0 | Services§Montage: nein
installation=0 | Verlegen Sie auch Teppiche?§Nein, wir liefern nur.
- | Aufbau§Das Regal lässt sich leicht und ohne Werkzeug aufbauen.
- | Garantie§Die Garantie erlischt, wenn das Gerät nicht von einem Elektriker angeschlossen wurde.
- | Lieferung§Das Sofa kommt fertig montiert.
- | Rückgabe§Aufgebaute Möbel nehmen wir nicht zurück.
installation=1 | Cuisines§Nos menuisiers posent le plan de travail et raccordent l'évier.
installation=1 | Sols§Prise de mesures et pose par nos soliers.
installation=1 | Quelqu'un peut-il monter le lit ?§Oui, ajoutez l'option montage dans votre panier.
installation=0 | Livraison§Le montage n'est pas compris et ne peut pas être commandé.
installation=0 | Services§Montage : non
installation=0 | Posez-vous la moquette ?§Non, nous la livrons seulement.
- | Montage§L'étagère se monte facilement, sans outil.
- | Garantie§La garantie tombe si l'appareil n'a pas été posé par un électricien.
- | Livraison§Le canapé est livré monté.
- | Retours§Les meubles montés ne sont pas repris.
installation=1 | Colgar tu televisor§Soporte de pared y ajuste de canales por un técnico: 79 €.
installation=1 | Cocinas§Nuestros carpinteros colocan la encimera y conectan el fregadero.
installation=1 | Suelos§Medición y colocación por nuestros instaladores.
installation=1 | ¿Puede alguien montar la cama?§Sí, añade la opción de montaje en la cesta.
installation=0 | Entrega§El montaje no está incluido ni se puede contratar.
installation=0 | Servicios§Montaje: no
installation=0 | ¿Instaláis moqueta?§No, solo la entregamos.
- | Montaje§La estantería se monta fácilmente y sin herramientas.
- | Garantía§La garantía se pierde si el aparato no lo instaló un electricista.
- | Entrega§El sofá llega montado.
- | Devoluciones§No se admiten muebles montados.
"""


@each(REPAIRS)
def test_repairs_are_told_by_what_is_done_to_what_is_broken(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(LESSONS)
def test_lessons_are_told_by_who_teaches_and_where_instructions_are(
    expected: str, text: str
) -> None:
    assert said(read_offers(page(text))) == expected


@each(FITTING)
def test_fitting_is_told_by_who_puts_up_what_they_bring(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
