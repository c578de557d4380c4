"""Exchange, repair, installation and training: offered, refused, or only talked about."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
exchange=1 | You can exchange any item for another size within 30 days.
exchange=1 | We offer free exchanges.
exchange=1 | Would you like a different colour? We will gladly exchange it.
exchange=0 | We do not offer exchanges, so please return the item and place a new order.
exchange=0 | Unfortunately we cannot exchange items.
exchange=0 | Exchanges are not possible.
exchange=1/faulty | We only exchange faulty goods.
exchange=0/sale | Sale items cannot be exchanged.
- | The exchange rate is set by your bank.
- | Our forum is the place for an exchange of ideas.
- | Gift cards cannot be exchanged for cash.
- | We used to offer exchanges.
- | Exchanges are coming soon.
exchange=1 | Returns and exchanges are accepted within 28 days.
exchange=1 | Sie können Ihre Ware innerhalb von 14 Tagen umtauschen.
exchange=1 | Ein Umtausch ist innerhalb von 30 Tagen möglich.
exchange=1 | Wir tauschen Ihren Artikel gerne gegen eine andere Größe um.
exchange=0 | Ein Umtausch ist leider nicht möglich, bitte bestellen Sie neu.
exchange=0 | Wir bieten keinen Umtausch an.
- | Der Austausch von Erfahrungen ist uns wichtig.
exchange=1 | Vous pouvez échanger votre article contre une autre taille.
exchange=1/in-store | L'échange est gratuit en magasin.
exchange=0 | Nous ne proposons pas d'échange.
exchange=0 | Les échanges ne sont pas possibles.
- | Le taux de change est celui du jour.
- | Vous pouvez échanger avec nos conseillers.
exchange=1 | Puede cambiar su artículo por otra talla.
exchange=1 | Aceptamos cambios en un plazo de 30 días.
exchange=0 | No realizamos cambios.
- | Los precios están sujetos a cambios.
- | Puede cambiar su contraseña en cualquier momento.
repair=1 | Our workshop repairs kettles of any age.
repair=1 | We repair your shoes even after the warranty has ended.
repair=1 | We offer a repair service for all our bags.
repair=1 | Repairs can be booked online.
repair=0 | We do not repair appliances.
repair=0 | We do not offer repairs.
- | The warranty is void after unauthorised repair.
- | Our repair kit costs £9.
- | Repairs carried out by third parties end the guarantee.
- | Buy our hair repair shampoo.
repair=1 | Wir reparieren Ihre Geräte auch nach Ablauf der Garantie.
repair=1 | Unser Reparaturservice steht Ihnen zur Verfügung.
repair=1 | In unserer eigenen Werkstatt werden Ihre Schuhe repariert.
repair=0 | Wir führen keine Reparaturen durch.
- | Die Garantie erlischt bei eigenmächtigen Reparaturen.
- | Das Reparaturset enthält drei Flicken.
repair=1 | Nous réparons vos appareils dans notre atelier.
repair=1 | Un service de réparation est à votre disposition.
repair=0 | Nous ne réparons pas les appareils.
- | La garantie est annulée en cas de réparation par un tiers.
repair=1 | Reparamos sus zapatos en nuestro taller.
repair=1 | Ofrecemos un servicio de reparación.
repair=0 | No ofrecemos servicio de reparación.
- | El kit de reparación incluye parches.
installation=1 | Our fitters install your washing machine.
installation=1 | We deliver and assemble your furniture.
installation=1 | Assembly service is available for £49.
installation=1 | Professional installation can be booked at checkout.
installation=0 | We do not offer an assembly service.
- | Install our app for exclusive deals.
- | Installation instructions are enclosed.
- | Assembly required.
- | Damage caused by incorrect installation is not covered.
installation=1 | Wir montieren Ihre Möbel vor Ort.
installation=1 | Auf Wunsch bauen wir das Bett bei Ihnen auf.
installation=1 | Den Montageservice können Sie im Warenkorb buchen.
installation=0 | Wir bieten keinen Montageservice an.
- | Die Montageanleitung liegt bei.
- | Installieren Sie unsere App.
installation=1 | Nous installons votre lave-linge à domicile.
installation=1 | Le montage est effectué par nos équipes.
installation=0 | Nous ne proposons pas de service de montage.
- | Installez notre application.
installation=1 | Montamos sus muebles en su casa.
installation=1 | Servicio de instalación disponible por 39 €.
installation=0 | No ofrecemos servicio de montaje.
- | Visite nuestras instalaciones.
training=1 | Download user manuals for all our products.
training=1 | Watch our how-to videos.
training=1 | We run free sewing courses in our shops.
training=1 | Our tutorials show you how to descale the kettle.
- | Our staff attend regular training courses.
- | Discover our new training shoes.
- | Of course you can return it.
training=1 | Bedienungsanleitungen finden Sie zum Herunterladen auf unserer Seite.
training=1 | Wir bieten kostenlose Kurse für Einsteiger an.
- | Unsere Mitarbeiter besuchen regelmäßig Schulungen.
training=1 | Téléchargez les modes d'emploi de nos appareils.
training=1 | Nous proposons des cours de cuisine gratuits.
- | Nos conseillers suivent une formation continue.
training=1 | Descargue los manuales de todos nuestros productos.
training=1 | Ofrecemos cursos gratuitos para principiantes.
- | Nuestros empleados reciben formación continua.
repair=1 | Do you repair old watches?§Yes, send it to us.
repair=0 | Do you offer a repair service?§No.
exchange=0 | FAQ§Can I exchange my order? No, please return it and order again.
exchange=1 | Wrong size? Swap it for another one free of charge.
exchange=1 | If it does not fit, we will happily swap it for a different size.
exchange=0 | At the moment we are unable to process exchanges.
exchange=0 | There are no exchanges: please send the item back for a refund and order again.
repair=1 | Bring your boots to our cobblers and we will resole them for £40.
repair=1 | Our in-house repair team looks after bags of every age.
repair=1 | Broken zip? Send us the jacket and we mend it.
- | See our blog for repair tips.
repair=0 | We have no repair service; please contact the manufacturer.
installation=1 | For £30 our two-person crew will assemble your wardrobe.
installation=1 | Fitting by our own electricians is available in most postcodes.
- | After the installation of the update restart the device.
installation=0 | Please note that we do not assemble or install furniture.
training=1 | You can find user manuals and video guides on each product page.
training=1 | Join our free online courses and learn how to use your camera.
- | All colleagues complete a week of training before they answer calls.
- | Our running shoes are made for training.
training=1 | Every machine comes with a printed manual.
repair=1 | Ist Ihr Gerät defekt? Unsere Werkstatt repariert es, auch nach der Garantiezeit.
repair=0 | Reparaturen bieten wir nicht an.
exchange=1 | Passt nicht? Gerne tauschen wir die Schuhe in eine andere Größe um.
exchange=0 | Einen Umtausch bieten wir nicht an.
installation=1 | Unser Team schließt Ihre Waschmaschine an und nimmt die alte mit.
installation=1 | Lieferung inklusive Aufbau.
training=1 | In unseren Online-Kursen lernen Sie, wie Sie Ihre Nähmaschine richtig einsetzen.
training=1 | Auf unserem YouTube-Kanal finden Sie Erklärvideos zu allen Geräten.
exchange=1 | Un échange est possible dans les 30 jours.
exchange=0 | Nous n'effectuons pas d'échange.
repair=1 | Nos techniciens réparent votre machine, même hors garantie.
repair=0 | Nous n'effectuons aucune réparation.
installation=1 | La pose est assurée par nos installateurs.
training=1 | Des tutoriels vidéo sont disponibles sur chaque fiche produit.
exchange=1 | Si no le queda bien, se lo cambiamos por otra talla.
exchange=0 | No se admiten cambios; haga un nuevo pedido.
repair=1 | Nuestro taller repara bicicletas de cualquier marca.
repair=0 | No realizamos reparaciones.
installation=1 | Nuestros técnicos instalan el aparato en su domicilio.
training=1 | Encontrará vídeos explicativos y manuales en nuestra web.
- | Der Wechselkurs richtet sich nach dem Umtauschtag Ihrer Bank.
- | Exchange your old phone for cash.
- | We reserve the right to change or exchange information with our partners.
exchange=1 | Need another colour? Request an exchange in your account.
repair=1 | If your watch stops after five years, our watchmakers will repair it at a fair price.
- | The motorway is under repair, so parcels may be late.
- | Any attempt to repair the device yourself ends the guarantee.
- | In future we plan to open a repair workshop.
- | A repaired product is not a new product.
installation=1 | White-glove delivery: two people carry, unpack and assemble your sofa.
- | The shelf is easy to assemble with the key enclosed.
- | Plumbing work must be done by a certified fitter.
training=1 | A free hour is included in which we show you how to use your espresso machine.
- | Our apprentices receive first-class training.
- | The manual gearbox needs no oil.
- | Die Reparaturanleitung eines Kunden finden Sie im Forum.
- | Früher haben wir Uhren repariert.
installation=1 | Der Techniker installiert das Gerät bei Ihnen zu Hause.
training=1 | Alle Gebrauchsanleitungen stehen als PDF bereit.
- | Unser Kundenservice wird laufend geschult.
repair=1 | Confiez-nous votre sac : nos artisans le réparent.
- | Un guide pour réparer vous-même votre vélo.
installation=1 | Nos livreurs montent votre armoire dans la pièce de votre choix.
- | Le cours de l'or change chaque jour.
repair=1 | ¿Se ha roto? En nuestro taller lo arreglamos.
- | Descargue la aplicación e instálela en su móvil.
training=1 | Impartimos talleres de costura cada mes.
exchange=1 | Unworn shoes may be exchanged for another pair within 60 days.
exchange=0 | Direct exchanges are currently not possible.
repair=1 | Out of warranty? Our service centre still repairs your device for a fixed fee.
repair=0 | Sorry, we don't carry out repairs.
- | Skin repair cream, 50 ml.
installation=1 | Dishwasher to be plumbed in? Choose our installation service at checkout.
- | You need two people to assemble the wardrobe.
training=1 | Watch short video tutorials about cleaning and storing your knives.
- | Personal training plans are sold by our partner gym.
exchange=1 | Umtausch gegen eine andere Größe? Kein Problem.
repair=1 | Reparaturen nehmen wir in jeder Filiale an.
installation=1 | Unsere Monteure nehmen das Gerät vor Ort in Betrieb und schließen es an.
- | Nach erfolgreicher Installation der Software starten Sie den Rechner neu.
training=1 | Wir bieten Nähkurse für Anfänger an.
repair=1 | Votre montre ne marche plus ? Notre atelier la répare.
installation=0 | Nous n'assurons pas le montage des meubles.
training=1 | Retrouvez nos notices d'utilisation en PDF.
exchange=1 | Si desea otra talla, solicite el cambio desde su cuenta.
installation=1 | Incluimos el montaje en el precio.
training=1 | Ponemos a su disposición guías de uso y vídeos explicativos.
"""


@each(SENTENCES)
def test_what_a_sentence_offers_or_refuses(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
