"""By which channels a shop can be reached, as it is said by the way in its policies and in rows."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.channels import read_channels
from tests.sources.web.text.labelled import each, elements, page

POLICIES = """
email | Returns§Before sending anything back, please request a return number at \
returns@birch.example.
email | How do I return?§Just email us your order number and we'll send a label.
phone | Delivery damage§Report visible damage within 24 hours on 0113 555 0166.
web-form email | Contact§Write to support@birch.example or use the form at the bottom of this page.
chat | Help§Chat: usually answered in under two minutes
phone | Phone§Weekdays 9-17, 020 555 0166
phone email chat | Support§By phone, email or live chat, whichever you prefer.
phone | Repairs§Book a slot on 0113 555 0166.
phone | Warranty§Have your receipt ready when you call us.
email phone | Warranty service§To obtain warranty service, contact the Seller in writing, by \
email or by telephone.
email | Claims§The customer shall notify the seller of defects by email without undue delay.
web-form | Complaints§Complaints should be submitted using our online complaints form.
email | Right of withdrawal§You can send us your withdrawal by e-mail to withdraw@birch.example.
chat email | Getting help§Jump into the chat or shoot us an email.
phone | Need a hand?§Give our crew a bell.
phone | Installation§Our installation team can be reached on 0113 555 0167.
in-store phone | Sizing§Not sure of your size? Ask in store or ring us.
in-store | Fitting§Our fitters in the Bristol shop will measure you up and answer your questions.
social email | Talk to us§Find us on Instagram (@birch), where we answer DMs, or mail \
hello@birch.example.
email | Response times§Email – 24 hours
phone | Response times§Phone – immediately
chat phone email | Response times§Chat: 2 min · Phone: 5 min · Email: 1 day
messaging | Service§SMS us at 555-0142.
phone | Customer service§Toll-free: 1-800-555-0142
web-form | RMA§Complete an RMA request form online.
email phone | Rücksendung§Melden Sie Ihre Retoure vorab per Mail oder Telefon an.
email | Rückgabe§Fordern Sie das Etikett unter retoure@birke.example an.
phone | Transportschaden§Sichtbare Schäden melden Sie bitte binnen 24 Stunden unter 0221 555 0166.
phone email | Garantie§Zur Inanspruchnahme setzen Sie sich telefonisch oder per E-Mail mit uns in \
Verbindung.
web-form | Beschwerde§Beschwerden reichen Sie bitte über unser Online-Beschwerdeformular ein.
email | Mängelrüge§Mängel sind uns unverzüglich per E-Mail anzuzeigen.
chat | Hilfe§Chat: Antwort meist in zwei Minuten
phone | Telefon§Mo-Fr 9-17 Uhr, 0221 555 0166
phone | Reparatur§Termine nach telefonischer Vereinbarung.
phone | Reparatur§Bitte vorher anrufen.
messaging | Fragen?§Schreib uns bei WhatsApp, wir antworten fix.
email | Antwortzeiten§E-Mail – 24 Stunden
chat email | Hilfe§Am schnellsten im Chat, sonst per Mail.
in-store | Beratung§Unsere Fachleute in Köln und Bonn beraten Sie im Laden.
in-store phone | Größe§Unsicher? Frag im Laden nach oder ruf an.
social | Fragen§Stell deine Frage einfach als DM auf Instagram.
web-form | Garantiefall§Garantiefall melden: Formular ausfüllen, Foto hochladen, fertig.
phone | Montage§Unser Montageteam erreichen Sie unter 0221 555 0167.
phone | Kundenservice§Gebührenfrei: 0800 555 0142
email | Retours§Demandez votre numéro de retour à retours@bouleau.example.
email | Retours§Écrivez-nous avec votre numéro de commande à aide@bouleau.example.
phone | Livraison§Signalez toute casse sous 24 heures au 01 99 00 16 60.
phone email | Garantie§Pour faire jouer la garantie, prenez contact avec nous par téléphone ou \
par courriel.
web-form | Réclamations§Les réclamations se font via notre formulaire en ligne.
email | Défauts§Les défauts sont à signaler sans délai par courriel.
chat | Aide§Tchat : réponse en deux minutes
phone | Téléphone§Lundi-vendredi 9h-17h, 01 99 00 16 60
messaging | Une question ?§Un petit WhatsApp et c'est réglé.
email | Délais de réponse§E-mail – 24 heures
chat email | Aide§Le plus rapide : le chat, sinon par mail.
in-store | Conseil§Nos spécialistes de Lyon et de Nantes vous conseillent en boutique.
in-store phone | Taille§Un doute ? Demandez en boutique ou appelez-nous.
social | Questions§Envoyez-nous un message privé sur Instagram.
phone | Réparation§Prenez rendez-vous au 01 99 00 16 61.
phone | Service client§Numéro gratuit : 0800 55 01 42
email | Devoluciones§Pide tu número de devolución en devoluciones@abedul.example.
phone | Entrega§Comunica cualquier golpe en 24 horas al 910 000 166.
phone email | Garantía§Para hacer valer la garantía, póngase en contacto con nosotros por \
teléfono o por correo electrónico.
web-form | Reclamaciones§Las reclamaciones se tramitan a través de nuestro formulario en línea.
email | Defectos§Los defectos deben comunicarse sin demora por correo electrónico.
chat | Ayuda§Chat: respuesta en dos minutos
phone | Teléfono§Lunes a viernes 9-17 h, 910 000 166
messaging | ¿Dudas?§Un wasap al 600 000 166 y listo.
email | Tiempos de respuesta§Correo – 24 horas
chat email | Ayuda§Lo más rápido: el chat; si no, por email.
in-store | Asesoramiento§Nuestros especialistas de Madrid y Vigo te asesoran en la tienda.
in-store phone | Talla§¿Dudas? Pregunta en tienda o llámanos.
social | Preguntas§Mándanos un mensaje privado por Instagram.
phone | Reparación§Pide cita en el 910 000 167.
phone | Atención al cliente§Línea gratuita: 900 000 142
phone messaging | Contacto§Tel./WhatsApp: +34 600 000 166
- | Payments§We accept card payments over the phone.
- | Delivery§You'll be texted a one-hour slot.
- | Gift cards§Gift cards are emailed within minutes.
- | Reviews§We'll email you to ask for a review.
- | Refunds§You'll get an email when the refund is on its way.
- | Labels§Your label arrives by email within a day.
- | Recall§Do not use the charger. Contact the manufacturer by phone.
- | Products§Hands-free calls and chat with Alexa.
- | Click & collect§We'll ring you once it's at the shop.
- | Returns§Hand it in at any of our stores.
- | Versand§Die Sendungsnummer kommt per E-Mail.
- | Abholung§Wir melden uns telefonisch, sobald die Ware im Laden ist.
- | Geschenkkarten§Gutscheine verschicken wir per Mail.
- | Rückgabe§Geben Sie die Ware in einer unserer Filialen ab.
- | Produkte§Freisprechen und Chatten mit dem Lautsprecher.
- | Livraison§Un SMS vous indique le créneau.
- | Retrait§Nous vous appelons dès que l'article est en boutique.
- | Retours§Déposez l'article dans l'une de nos boutiques.
- | Envío§Te llegará un SMS con la franja horaria.
- | Recogida§Te llamamos cuando esté en la tienda.
- | Devoluciones§Entrega el artículo en cualquiera de nuestras tiendas.
email | Faulty item?§Pop us a message at care@larch.example with a photo and we'll make it right.
phone | Spare parts§Spare parts can be ordered from our service team on 0117 555 0133.
phone | Installation§Need an installer? Speak to our team on 0117 555 0133.
email | Warranty claim§Claims must be sent to warranty@larch.example together with the invoice.
web-form | Warranty§Submit your claim via the online warranty portal form.
chat | Out of hours§Outside office hours, leave a message in the chat.
phone | Out of hours§Leave a message on our answering machine and we'll ring back next morning.
email | Write to us§We read everything that lands in hello@larch.example.
phone email | Contact us§0117 555 0133 · hello@larch.example
email phone | Contact§hello@larch.example / +44 117 555 0133
phone | Emergencies§If you smell gas, call our 24-hour line on 0117 555 0199.
in-store | Personal help§Book a free appointment with one of our advisers in store.
in-store | Shops§You'll find friendly, knowledgeable staff in every shop who can answer your \
questions.
in-store | Repairs§Talk to our watchmaker in the shop before sending anything in.
chat in-store | Style advice§Our stylists advise you in store or over live chat.
messaging | Order help§Message our team on WhatsApp or Telegram.
social | Social§Tweet us @larch and we'll answer.
web-form | Press the button§Fill out the form and a colleague gets back to you.
phone chat | Technical support§Technical support by phone and chat is free for the life of the \
product.
email | Support§Free email support for the life of the product.
phone | Support§Lifetime telephone support included.
phone email | Kontakt§0221 555 0133 · hallo@laerche.example
phone | Ersatzteile§Ersatzteile bestellen Sie bei unserem Serviceteam unter 0221 555 0133.
email | Garantie§Den Garantieanspruch richten Sie mit Rechnung an garantie@laerche.example.
chat | Abends§Abends hilft dir unser Chat weiter.
phone | Notfall§Bei Gasgeruch: unsere 24-Stunden-Nummer 0221 555 0199.
in-store | Beratung§Buchen Sie einen kostenlosen Beratungstermin in der Filiale.
in-store | Läden§In jedem Laden finden Sie freundliches Personal, das Ihre Fragen beantwortet.
phone chat | Technik§Technischer Support per Telefon und Chat ist kostenlos.
phone | Technik§Kostenloser Telefonsupport inklusive.
email | Widerruf§Eine formlose E-Mail an uns reicht aus.
web-form | Meldung§Fülle das Formular aus, ein Kollege meldet sich.
messaging | Hilfe§Unser Team ist auch per WhatsApp und Telegram da.
phone | Fragen§Wir sind nur einen Anruf entfernt.
phone email | Contact§01 99 00 13 30 · bonjour@meleze.example
phone | Pièces§Commandez vos pièces auprès de notre SAV au 01 99 00 13 30.
email | Garantie§Adressez votre demande et la facture à garantie@meleze.example.
chat | Le soir§Le soir, notre tchat prend le relais.
phone | Urgence§En cas de fuite, appelez notre ligne 24 h/24 : 01 99 00 19 90.
in-store | Conseil§Prenez rendez-vous avec un conseiller en magasin.
in-store | Boutiques§Dans chaque boutique, une équipe chaleureuse répond à vos questions.
phone chat | Technique§L'assistance technique par téléphone et par chat est gratuite.
phone | Technique§Assistance téléphonique gratuite à vie.
email | Rétractation§Un simple e-mail suffit.
web-form | Formulaire§Complétez le formulaire, un collègue vous recontacte.
phone email | Contacto§910 000 133 · hola@alerce.example
phone | Recambios§Pide tus recambios al servicio técnico en el 910 000 133.
email | Garantía§Envía tu solicitud con la factura a garantia@alerce.example.
chat | Por la noche§Por la noche te ayuda nuestro chat.
phone | Urgencia§Si hueles a gas, llama a nuestra línea 24 horas: 910 000 199.
in-store | Asesoría§Reserva cita con un asesor en tienda.
in-store | Tiendas§En cada tienda hay personal amable que responde a tus preguntas.
phone chat | Técnica§La asistencia técnica por teléfono y chat es gratuita.
phone | Técnica§Soporte telefónico gratuito de por vida.
email | Desistimiento§Basta con un correo electrónico.
web-form | Formulario§Rellena el formulario y un compañero te responderá.
phone | Preguntas§Estamos a una llamada de distancia.
- | Email terms§We may change our email servers at any time.
- | Competition§Enter by email before midnight.
- | Phones§All phones come with a charger and a two-year warranty.
- | Watches§Receive calls and messages on your wrist.
- | Toys§The toy phone rings and lights up.
- | Delivery§The carrier's hotline can rebook your slot.
- | Payment§Your bank may text you a code.
- | Store finder§Use the store finder to see opening hours.
- | Collection§Our staff will bring the parcel to your car at the store.
- | Shop work§Our staff in store get a 20% discount.
- | Forms§Customs forms are filled in by our warehouse.
- | Uhren§Anrufe und Nachrichten direkt am Handgelenk.
- | Lieferung§Die Hotline des Paketdienstes kann den Termin ändern.
- | Zahlung§Ihre Bank sendet Ihnen eine SMS mit Code.
- | Filialfinder§Im Filialfinder sehen Sie die Öffnungszeiten.
- | Abholung§Unser Personal bringt das Paket ans Auto.
- | Montres§Recevez vos appels et messages au poignet.
- | Livraison§Le service client du transporteur peut décaler le créneau.
- | Paiement§Votre banque vous envoie un SMS avec un code.
- | Boutiques§Trouvez nos horaires dans la liste des magasins.
- | Relojes§Recibe llamadas y mensajes en la muñeca.
- | Entrega§La agencia de transporte tiene su propio teléfono de atención.
- | Pago§Tu banco te enviará un SMS con un código.
- | Tiendas§Consulta el horario en el buscador de tiendas.
email | Damaged goods§Send photos of the damage to our claims team by e-mail and keep the packaging.
phone | Gift receipts§Lost your receipt? Customer services on 0161 555 0144 can look it up.
phone web-form | Warranty repairs§Register the repair through our online form or by calling the \
service line.
chat | Returns§Start your return in the chat; it takes two minutes.
email | Returns§Tell us by email that you'd like to send something back.
phone | Bulky items§For a collection of bulky items, please phone us on 0161 555 0144.
phone | Assembly help§Stuck? Our assembly helpline talks you through it.
in-store | Hearing aids§Our audiologists are happy to advise you in any of our shops.
messaging | Sizing§Send your measurements by WhatsApp and we'll suggest a size.
email phone | Complaints procedure§Stage one: contact the branch manager by phone or email.
email | Complaints§Escalate by writing to complaints@alder.example.
web-form | Missing parts§Order missing parts free of charge using our spare-parts form.
phone | Recall§If your product is affected, call our freephone number.
email phone | Quotes§Ask us for a quote by email or phone.
social | Stay in touch§Questions asked on our Facebook page get answered the same day.
chat | Virtual help§Video chat with one of our experts.
web-form | Ask an expert§Use the "Ask an expert" form and one of our technicians replies.
email | Lost parcels§If the parcel hasn't turned up after ten days, let us know by e-mail.
phone | Late delivery§If nobody has called by noon, ring us.
email | Schäden§Fotos des Schadens bitte per E-Mail an unser Reklamationsteam.
phone web-form | Reparatur§Die Reparatur melden Sie über das Online-Formular oder telefonisch an.
chat | Retoure§Starte deine Retoure im Chat.
email | Retoure§Teile uns per Mail mit, dass du etwas zurückschicken möchtest.
phone | Sperrgut§Zur Abholung von Sperrgut rufen Sie uns bitte an: 0161 555 0144.
phone | Aufbauhilfe§Unsere Aufbau-Hotline hilft weiter.
in-store | Hörgeräte§Unsere Akustiker beraten Sie gern in allen Filialen.
messaging | Größe§Schick uns deine Maße per WhatsApp.
email phone | Beschwerde§Wenden Sie sich zunächst per Telefon oder E-Mail an die Filialleitung.
web-form | Ersatzteile§Fehlende Teile bestellst du kostenlos über das Ersatzteilformular.
phone | Rückruf§Betroffene Kunden rufen bitte unsere kostenlose Nummer 0800 555 0144 an.
phone | Verspätung§Hat sich bis Mittag niemand gemeldet, rufen Sie uns an.
email | Verlust§Ist das Paket nach zehn Tagen nicht da, genügt eine kurze Mail.
social | Fragen§Fragen auf unserer Facebook-Seite beantworten wir am selben Tag.
email | Casse§Envoyez des photos de la casse par mail à notre service réclamations.
phone web-form | Réparation§Déclarez la panne par téléphone ou via le formulaire en ligne.
chat | Retour§Lancez votre retour depuis le chat.
email | Retour§Dites-nous par e-mail que vous souhaitez renvoyer un article.
phone | Encombrants§Pour l'enlèvement, téléphonez-nous au 01 99 00 14 40.
in-store | Audition§Nos audioprothésistes vous conseillent dans tous nos magasins.
messaging | Taille§Envoyez vos mesures par WhatsApp.
email phone | Litige§Adressez-vous d'abord à la direction du magasin, par téléphone ou par courriel.
web-form | Pièces manquantes§Commandez gratuitement les pièces manquantes avec le formulaire dédié.
phone | Retard§Si personne ne vous a appelé à midi, appelez-nous.
email | Perte§Colis introuvable après dix jours ? Un courriel suffit.
email | Rotura§Envía fotos de la rotura por correo electrónico a nuestro equipo de reclamaciones.
phone web-form | Reparación§Comunica la avería por teléfono o con el formulario en línea.
chat | Devolución§Empieza tu devolución en el chat.
email | Devolución§Dinos por correo electrónico que quieres devolver algo.
phone | Voluminosos§Para la recogida, llámanos al 910 000 144.
in-store | Audífonos§Nuestros audioprotesistas te asesoran en todas las tiendas.
messaging | Talla§Envíanos tus medidas por WhatsApp.
email phone | Quejas§Dirígete primero a la dirección de la tienda, por teléfono o por correo \
electrónico.
web-form | Piezas§Pide gratis las piezas que falten con el formulario de recambios.
phone | Retraso§Si a mediodía nadie te ha llamado, llámanos.
email | Pérdida§¿No llega el paquete? Basta un correo.
- | Refund notice§We confirm the refund by email.
- | Warranty card§The warranty card is sent by email after registration.
- | Delivery day§Drivers call ahead.
- | Delivery§Leave your phone number at checkout for the driver.
- | Handsets§Handsets and headsets: 24 months.
- | Smart home§Control the lamp by phone or voice.
- | Ladies' shop§The shop on Mill Lane closes on 24 December.
- | Withdrawal form§You may use the attached model withdrawal form, but it is not obligatory.
- | Terms§No statement made by our staff in store changes these terms.
- | Rückzahlung§Die Erstattung bestätigen wir per E-Mail.
- | Smart Home§Die Lampe steuern Sie per Telefon oder Sprache.
- | Bedingungen§Das beigefügte Muster-Widerrufsformular können Sie verwenden.
- | Lieferung§Geben Sie für den Fahrer eine Telefonnummer an.
- | Remboursement§Le remboursement est confirmé par e-mail.
- | Maison connectée§Pilotez la lampe depuis votre téléphone.
- | Livraison§Indiquez un numéro de téléphone pour le livreur.
- | Reembolso§Confirmamos el reembolso por correo electrónico.
- | Hogar§Controla la lámpara desde el teléfono.
- | Entrega§Indica un número de teléfono para el repartidor.
- | Chat§Chat transcripts are deleted after 90 days.
- | Reviews§Rate our chat from one to five stars.
- | Sharing§Share the wish list on WhatsApp.
- | Delivery§The driver may send you a WhatsApp.
- | Delivery§Versandupdates erhältst du per WhatsApp.
- | Forms§Shoes keep their form for years.
- | Forms§The warranty is void in any form of misuse.
- | Withdrawal§The form is attached to the order confirmation.
- | Tax free§Ask at the desk for the tax form.
- | Order§Fill in the order form and hand it to the driver.
- | Account§Complete the registration form to open an account.
- | Gutschein§Füllen Sie das Bestellformular aus.
- | Zoll§Füllen Sie das Zollformular CN23 aus.
- | Compte§Remplissez le formulaire d'inscription.
- | Cuenta§Rellena el formulario de registro.
- | Number§Write our return number on the parcel.
- | Number§Our number one seller comes with a two-year warranty.
- | Nummer§Notieren Sie unsere Auftragsnummer auf dem Paket.
- | Numéro§Indiquez notre numéro de retour sur le colis.
- | Número§Escribe nuestro número de devolución en el paquete.
- | Stores§Our staff in stores wear name badges.
- | Stores§Ask in store for a free gift box.
- | Filiale§Unser Personal in der Filiale packt Geschenke ein.
- | Visit§Visit our shop and discover the new range.
- | Besuch§Besuchen Sie unseren Laden und entdecken Sie die Neuheiten.
- | Refunds§Refunds appear on your card, and our staff in store cannot see them.
- | Security§Our staff will never ask for your password by phone or e-mail.
- | Sicherheit§Wir fragen niemals per E-Mail oder Telefon nach Passwörtern.
- | Sécurité§Nous ne demandons jamais de mot de passe par téléphone ou par e-mail.
- | Seguridad§Nunca pedimos contraseñas por teléfono ni por correo.
- | Fax§Fax: 0221 555 0199
- | Invoice§Invoices are available by e-mail on request.
- | Bank§Call your bank if the refund is missing.
- | Assembly§The fitter phones ahead.
- | Termin§Die Spedition stimmt den Termin telefonisch mit Ihnen ab.
- | Rendez-vous§Le transporteur fixe le rendez-vous par téléphone.
- | Cita§La empresa de transporte concierta la cita por teléfono.
email | Damage§If your parcel comes damaged or something is missing, please contact us by email \
and attach two pictures.
email | Damage§Once your box arrives, tell us by e-mail if a cup is broken.
email | Schaden§Kommt Ihre Sendung beschädigt an, kontaktieren Sie uns per E-Mail.
email | Casse§Si votre colis arrive abîmé, prévenez-nous par courriel sous 48 heures.
email | Daños§Si el paquete llega roto, contáctenos por correo electrónico con una foto.
email | Returns§Our typical response time for e-mail enquiries is one working day.
email | Desistimiento§El cliente lo comunicará a través del correo electrónico indicado en la web.
phone | Pedido§Si no recibe respuesta le rogamos que se comunique por teléfono con nosotros.
email | Help§If you have a question, reach us by email.
phone | Kontakt§Wenn Sie uns nicht schreiben möchten, rufen Sie uns an.
web-form | Kontakt§Nennen Sie im Kontaktformular Ihre Bestellnummer.
web-form | Contacto§Rellene el formulario de contacto indicando su número de pedido.
- | Order§If you have not received an e-mail within an hour, please check your spam folder and \
contact us.
- | Bestellung§Falls Sie keine E-Mail von uns bekommen haben, wenden Sie sich bitte an uns.
- | Commande§Si vous n'avez pas reçu d'e-mail, contactez-nous.
- | Pedido§Si no ha recibido ningún correo, póngase en contacto con nosotros.
- | Pick-up§Book the pick-up with DHL by calling the number given in the e-mail.
- | Abholung§Vereinbaren Sie die Abholung mit DPD telefonisch.
- | Enlèvement§Convenez de l'enlèvement avec Chronopost au numéro indiqué dans l'e-mail.
- | Recogida§Concierte la recogida con SEUR en el teléfono que figura en el correo.
- | Delivery§To move your slot, call the delivery service at the number on your order confirmation.
- | Envíos§Enviamos con la agencia de transporte Correos.
- | Account§Create an account: fill in the form and click "Create an account".
- | Konto§Füllen Sie das Formular aus und klicken Sie auf „Konto erstellen“.
- | Compte§Remplissez le formulaire puis cliquez sur « Créer un compte ».
- | Cuenta§Complete el formulario y pulse «Crear cuenta».
- | Invoice§Invoices are issued in electronic form.
- | Retour§Chaque colis doit être accompagné du formulaire de retour.
- | Lieferung§Zur Abstimmung des Liefertermins melden wir uns telefonisch oder per SMS bei Ihnen.
- | Lieferung§Wir kontaktieren Sie per E-Mail, sobald die Ware da ist.
- | Entrega§Le contactaremos por correo para fijar la fecha.
- | Claim§Your claim must contain:¶Your daytime phone number
- | Claim§Please provide your mobile phone number and a photo.
email | Late refunds§If you've done all of this and you still have not received your refund yet, \
please contact us at pay@fern.example.
email | Late§Falls Sie Ihre Rückerstattung noch nicht erhalten haben, schreiben Sie uns an \
pay@fern.example.
email | Exchanges§If you need to exchange it for the same item, send us an email at \
swap@fern.example and send your item to: 12 High Street.
email | Échanges§Si vous souhaitez échanger l'article, envoyez-nous un e-mail à troc@fern.example.
email | Cambios§Si necesita cambiarlo por el mismo artículo, envíenos un correo electrónico a \
cambio@fern.example.
- | Kasse§Geben Sie an der Kasse Ihre E-Mail-Adresse und Telefonnummer an.
email | Reembolso§Si aún no ha recibido su reembolso, póngase en contacto con nosotros en \
hola@fern.example.
"""


@each(POLICIES)
def test_which_channels_a_policy_names_by_the_way(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == " ".join(sorted(expected.split()))
