"""A channel is offered by the word that makes it one to be used, not by what it is named for."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.channels import read_channels
from tests.sources.web.text.labelled import elements, page, rows

WAYS = """
email phone | Got a question? Drop a line to our customer care mailbox at care@oak.example or dial \
0800 555 0199.
phone | Just pick up the phone and talk to us; lines open at nine.
phone | A quick call to our workshop is usually all it takes.
chat | The chat bubble in the corner connects you with a real person.
chat | Chat's the fastest way to get hold of us.
email | An email to hello@oak.example is all you need to start a claim.
email | Emails are answered in the order we receive them.
email | Every email gets a personal reply within a day.
phone | Ring the shop before setting out.
phone email | Let us know by phone or email within 3 days if anything is missing.
email | Please notify us by email of any defect.
email | Report the fault by email, attaching photos.
phone | Claims can be made over the phone.
phone | Our lines are open from 8 to 6, Monday to Friday.
web-form | Start your return by filling out our short form.
web-form | Use the enquiry form and we'll be in touch.
web-form | Log the fault using the form in your order history.
web-form | Raise a ticket through the help form.
messaging | WhatsApp us on 07700 900 123.
messaging | Send us a WhatsApp message with a photo of the fault.
messaging | Text HELP to 60606 and an adviser will text back.
social | Slide into our Instagram DMs with any question.
social | We answer direct messages on Facebook every day.
in-store | Pop into any branch and ask at the counter.
in-store | Our specialists in Leeds and York are always happy to show you how it works in the shop.
in-store | Need advice? Speak to a colleague at your local store.
phone | Anrufe nehmen wir werktags von 9 bis 17 Uhr entgegen.
phone | Greifen Sie zum Hörer: 0221 555 090.
phone | Telefonisch sind wir immer vormittags da.
phone | Am einfachsten geht es mit einem Anruf: 0221 555 090.
email | Eine kurze Mail genügt.
email | Melden Sie den Mangel bitte per E-Mail mit Fotos.
email | Deine Mail beantworten wir spätestens am nächsten Tag.
email phone | Wenden Sie sich schriftlich per E-Mail oder telefonisch an unseren Kundenservice.
chat | Unser Chat ist mit echten Menschen besetzt.
chat | Chatte mit uns, wir sind bis 22 Uhr online.
web-form | Füllen Sie dazu das Reklamationsformular aus.
web-form | Über unser Serviceformular erreichst du die Werkstatt.
web-form | Bitte nutze für Anfragen das Formular auf dieser Seite.
messaging | Schick uns einfach eine WhatsApp an 0151 555 0199.
messaging | Bei Fragen: WhatsApp 0151 555 0199.
social | Auch über Instagram helfen wir weiter.
in-store | Unsere Verkäuferinnen beraten dich im Laden gern.
in-store | In jeder Filiale hilft Ihnen das Team an der Servicetheke.
in-store | Frag unsere Leute im Laden.
phone | Un coup de fil suffit : 01 99 00 12 34.
phone | Notre équipe décroche du lundi au samedi.
phone email | Prévenez-nous par téléphone ou par mail dans les trois jours.
phone | Appelez l'atelier avant de vous déplacer.
email | Un simple mail à sav@chene.example et nous nous occupons du reste.
email | Signalez tout défaut par courriel, photos à l'appui.
email | Chaque courriel reçoit une réponse personnelle.
chat | Le chat est ouvert de 9 h à 19 h.
chat | Nos conseillers vous répondent par tchat.
web-form | Remplissez le formulaire et nous vous recontactons.
web-form | Le formulaire de contact est le moyen le plus rapide.
messaging | Envoyez-nous un WhatsApp au 06 99 00 12 34.
messaging | Sur WhatsApp, on répond en dix minutes.
social | Nous répondons aussi sur Instagram.
in-store | Demandez conseil à nos vendeurs en boutique.
in-store | Passez nous voir en magasin, un conseiller vous aidera.
phone | Llámanos y te ayudamos.
phone | Nuestro teléfono es el 910 000 222.
phone | Cogemos el teléfono de lunes a viernes.
phone | Basta una llamada al 910 000 222.
email phone | Avísanos por teléfono o por correo electrónico en un plazo de tres días.
email | Envíanos un correo con fotos del defecto.
email | Cada correo recibe una respuesta personal.
email | Comunica cualquier avería a taller@roble.example.
chat | Chatea con nosotros hasta las diez de la noche.
chat | El chat lo atienden personas de verdad.
web-form | Rellena el formulario y te contactamos.
web-form | Usa el formulario de la sección Ayuda.
messaging | Escríbenos un WhatsApp al 600 000 222.
messaging | Por WhatsApp contestamos en diez minutos.
social | También respondemos por Instagram.
in-store | Pregunta a nuestro personal en la tienda.
in-store | Acércate a cualquiera de nuestras tiendas y te asesoramos.
in-store | En la tienda te resolvemos cualquier duda.
- | Your e-ticket is sent by email.
- | We'll text you when it's ready.
- | The courier will call you on the day.
- | We never ask for card details by phone.
- | Phone cases are excluded.
- | Returns by mail take ten days.
- | You'll get the label by email.
- | Please print the return form and put it in the parcel.
- | Call the manufacturer on 0800 555 0111 for warranty claims.
- | We don't offer phone support.
- | Enter your email address at checkout.
- | Sign up with your email for news.
- | The voucher code arrives by SMS.
- | Our shop is open daily.
- | Bring it to any store for a refund.
- | Order by phone until noon for same-day dispatch.
- | Follow us on Instagram.
- | The cat flap comes with a 2-year guarantee.
- | The headset supports voice chat.
- | Complete the customs form before posting.
- | Sie erhalten die Rechnung per E-Mail.
- | Der Paketdienst kündigt sich telefonisch an.
- | Legen Sie das Rücksendeformular bei.
- | Wir rufen Sie an, sobald das Gerät fertig ist.
- | Ein Chat ist geplant.
- | Telefonische Beratung bieten wir nicht an.
- | Der Versand der Zugangsdaten erfolgt per SMS.
- | Bestellungen sind auch telefonisch möglich.
- | Das Telefon hat zwei Jahre Garantie.
- | Vous recevrez un lien par SMS.
- | L'étiquette vous est envoyée par courriel.
- | Nous n'avons pas de standard téléphonique.
- | Le livreur vous appelle avant de passer.
- | Joignez le formulaire de retour au colis.
- | Le téléphone est garanti deux ans.
- | Un arbre à chat se monte en dix minutes.
- | Suivez-nous sur Instagram.
- | Recibirás la factura por correo electrónico.
- | Te llamaremos para concertar la entrega.
- | El mensajero te avisará por SMS.
- | Introduce el formulario de devolución en la caja.
- | El teléfono tiene tres años de garantía.
- | No atendemos por teléfono.
- | Síguenos en Instagram.
- | Pide por teléfono y recoge en tienda.
email phone | You may withdraw by letter, telephone or e-mail.
email phone | Complaints may be lodged by telephone or by e-mail.
email web-form | Contact our returns department by e-mail or through the contact form to obtain \
an RMA number.
phone | To book an engineer, ring 0333 555 0188.
phone | Book a repair by calling 0333 555 0188.
phone | Freephone 0800 555 0177, weekdays 9-5
phone | Tel. 01 555 20 30
email | E-mail: service@fichte.example
chat phone | Chat: 9-21 | Phone: 9-17
phone | Call centre hours: 8am to 8pm
chat messaging | Chat or WhatsApp – whatever suits you best.
in-store | Advice in person: at our shop on Mill Lane.
email phone chat | We're here for you by phone, by e-mail and in the live chat.
phone | Speak with a stylist on 020 5550 1234.
phone | Request a callback and we'll ring you within the hour.
web-form | A claim is made by completing our online claim form.
messaging | Prefer texting? Message us on WhatsApp.
email | Questions go to hello@oak.example.
email | Mail your photos to claims@oak.example.
email | Reach out by e-mail any time.
phone | Our helpline answers seven days a week.
phone | The number to call is 0161 555 0101.
phone | You can also get us on the phone.
email | Drop us an email with your order number.
web-form | Tell us what went wrong in the form below.
chat | Start a chat from your account page.
chat | A live agent is available on chat until midnight.
social | DM us on Instagram.
in-store | Staff in our shops can answer most questions on the spot.
in-store | You can also ask at the help desk in each of our stores.
phone | Unter 0800 555 0177 sind wir täglich für Sie da.
phone | Telefon: 0221 555 01-0
email phone | Der Widerruf kann per Brief, Telefon oder E-Mail erklärt werden.
email | Der Mangel ist uns per E-Mail anzuzeigen.
email phone | Kontaktieren Sie uns per E-Mail oder Telefon, bevor Sie die Ware zurücksenden.
web-form | Der Garantiefall ist über das Online-Formular anzumelden.
phone | Termine vergeben wir unter 0221 555 01-0.
phone | Du erreichst unsere Werkstatt unter der Nummer 0221 555 01-0.
phone | Für Rückfragen steht Ihnen unser Team telefonisch zur Seite.
chat | Schneller geht's im Chat.
email | Schreib an hallo@fichte.example.
email | Mails beantworten wir innerhalb eines Werktags.
messaging | Per WhatsApp antworten wir meist sofort.
in-store phone | Ob am Telefon oder vor Ort im Geschäft – wir beraten Sie gern.
in-store | Lassen Sie sich in einer unserer Filialen beraten.
phone | Ein Anruf genügt.
email phone | La rétractation peut être exercée par courrier, téléphone ou e-mail.
email | Toute réclamation est à adresser par e-mail à sav@chene.example.
web-form | La demande de garantie se fait au moyen du formulaire en ligne.
phone | Tél. : 02 555 20 30
phone | Joignez-nous au 1 800 555-0199.
phone | Une question ? 01 99 00 12 34, prix d'un appel local.
chat phone | Par chat ou par téléphone, nos conseillers sont là pour vous.
phone | Notre ligne d'assistance est ouverte 7 jours sur 7.
in-store | Nos conseillers en boutique vous renseignent volontiers.
in-store | Faites-vous conseiller dans nos boutiques.
messaging | Écrivez-nous sur WhatsApp.
email | On répond à tous les mails sous 24 heures.
email | Contactez-nous par mail avec votre numéro de commande.
phone | Le service après-vente répond au 03 99 00 12 34.
email phone | El desistimiento puede comunicarse por carta, teléfono o correo electrónico.
email | Toda reclamación debe dirigirse por correo electrónico a sat@roble.example.
web-form | La solicitud de garantía se tramita mediante el formulario en línea.
phone | Tel.: 910 000 222
phone | Comunícate a la línea 01 8000 555 019.
phone messaging | Llámanos o escríbenos por WhatsApp al 600 000 222.
chat phone | Por chat o por teléfono, estamos para ayudarte.
email | Respondemos todos los correos en 24 horas.
email | Contáctanos por correo con tu número de pedido.
in-store | Nuestros asesores en tienda te orientan con gusto.
in-store | Déjate asesorar en nuestras tiendas.
phone | El servicio técnico atiende en el 910 000 222.
web-form | Completa el formulario de reclamos.
messaging | Mandanos un WhatsApp.
- | The confirmation is sent to your email address.
- | Call me maybe is printed on the mug.
- | You will be notified by text message.
- | Our phones are unlocked.
- | Buy online and collect in store.
- | Staff discount is available in our shops.
- | Our stores are staffed by volunteers.
- | The installer phones you to agree a date.
- | Send the form back with the goods.
- | Your bank may call you to verify the payment.
- | The refund appears on the card used in store.
- | Please do not email us card numbers.
- | We no longer answer enquiries by phone.
- | Der Kurier ruft vorher an.
- | Sie bekommen einen Link per Mail.
- | Das Widerrufsformular finden Sie im Anhang.
- | Unsere Filialen nehmen Retouren an.
- | Geschäftskunden bestellen per E-Mail.
- | Die Gutscheinkarte kommt per Post oder Mail.
- | Bitte senden Sie keine Kartendaten per E-Mail.
- | Le transporteur vous contacte par téléphone.
- | Vous serez averti par e-mail.
- | Le formulaire de rétractation figure en annexe.
- | Nos magasins reprennent les articles.
- | Commandez par téléphone avant midi.
- | N'envoyez jamais vos codes par mail.
- | El transportista contacta por teléfono antes de ir.
- | Te avisaremos por correo cuando salga.
- | El formulario de desistimiento está en el anexo.
- | Nuestras tiendas aceptan devoluciones.
- | Compra por teléfono con tu tarjeta.
- | Nunca pedimos datos por teléfono.
email phone | Prefer to talk? Ring 0161 555 0177; otherwise an e-mail will do.
phone messaging | Call or WhatsApp 07700 900 456.
phone messaging | Anruf oder WhatsApp: 0151 555 0456.
phone messaging | Appel ou WhatsApp au 06 99 00 12 34.
phone messaging | Llama o escribe por WhatsApp al 600 000 456.
email | Warranty claims: warranty@pine.example
email | Simply forward your invoice to repairs@pine.example.
phone | The workshop is reachable on 0161 555 0177, Tuesday to Friday.
phone | You'll find our number on the back of the card.
phone | Hotline 0900 555 0101 (CHF 1/min)
chat | Tap the chat icon on any page.
chat | Ask in the chat, we're online until ten.
chat | Live chat Monday to Friday, 9 to 5
web-form | Send us your enquiry through the website form.
web-form | Fill in the warranty claim form online and attach photos.
web-form | Submit a request through our support portal form.
web-form | There's a form for complaints on our website.
social messaging | Message us on Facebook Messenger or Instagram.
in-store | Visit us in store and talk to our fitters.
in-store | Come by the shop, we'll gladly take a look and advise you.
email | Bei Mängeln genügt eine E-Mail mit Foto.
email | Anfragen bitte an info@kiefer.example.
email phone | Ob per Mail oder am Hörer: Wir helfen.
phone | Unsere Techniker sind unter 0221 555 01-0 zu sprechen.
phone | Die Kundenbetreuung ist montags bis freitags telefonisch zu sprechen.
phone | Rufnummer des Kundendienstes: 0800 555 0199
phone | Melde dich einfach telefonisch bei uns.
chat | Über den Chat unten rechts bekommst du sofort Hilfe.
web-form | Ihre Beschwerde nehmen wir über das Beschwerdeformular entgegen.
web-form | Garantieanträge stellen Sie im Online-Formular.
messaging | Auf WhatsApp sind wir auch samstags da.
social | Schreibt uns eine Direktnachricht bei Instagram.
in-store | In unserem Showroom berät Sie Frau Lenz.
in-store | Kommen Sie vorbei: Im Geschäft zeigen wir Ihnen alles.
email | Pour toute demande : bonjour@pin.example
email | Envoyez vos photos à sav@pin.example.
email phone | Contact : par mail ou au 01 99 00 12 34.
phone | Le numéro du service client est le 01 99 00 12 34.
phone | Nos techniciens vous répondent au téléphone jusqu'à 18 h.
phone | Passez-nous un coup de fil avant de venir.
chat | Besoin d'aide ? Cliquez sur la bulle de chat.
web-form | Toute réclamation passe par le formulaire du site.
web-form | Déclarez la panne via le formulaire SAV.
messaging | Un message WhatsApp et on s'occupe de vous.
social | Notre équipe répond à vos messages privés sur Facebook.
in-store | En magasin, nos équipes vous expliquent tout.
in-store | Venez en boutique, on vous conseille.
email | Para cualquier incidencia: hola@pino.example
email | Manda las fotos a sat@pino.example.
email phone | Puedes avisarnos por teléfono o enviando un correo.
phone | Nuestro número de atención es el 900 000 111.
phone | Los técnicos te atienden por teléfono hasta las 18 h.
phone | Línea gratuita 01 800 555 0199
phone | Comunícate al 600 000 0000 de lunes a viernes.
chat | ¿Necesitas ayuda? Pulsa el icono del chat.
web-form | Las reclamaciones se presentan en el formulario de la web.
web-form | Abre una incidencia con el formulario de postventa.
messaging | Un WhatsApp y te lo resolvemos.
messaging | Háblanos por WhatsApp.
social | Nuestro equipo responde tus mensajes directos en Instagram.
in-store | En nuestras tiendas el personal te explica cómo usarlo.
- | Press enquiries by email only, please.
- | The phone holder fits most bikes.
- | We will email you a returns number.
- | Collect in store within 2 hours.
- | Cancel by email is not possible.
- | Chat rooms are not moderated by us.
- | The guarantee form must be stamped by the dealer.
- | Prices in our shops may differ.
- | Scan the code with your phone.
- | Your parcel can be tracked by phone.
- | Das Formular liegt dem Paket bei.
- | Sie scannen den Code mit dem Handy.
- | Die Ware holen Sie in der Filiale ab.
- | Der Link kommt per SMS aufs Telefon.
- | Per Post zurückgesandte Ware prüfen wir zuerst.
- | Scannez le code avec votre téléphone.
- | Le retrait se fait en magasin sous 2 heures.
- | Le bon de retour est à imprimer.
- | Nos prix en boutique peuvent varier.
- | Escanea el código con tu teléfono.
- | Recoge tu pedido en tienda.
- | El código te llega por SMS.
- | Imprime el formulario y mételo en la caja.
- | Los precios en tienda pueden variar.
- | Paga con el móvil o por teléfono.
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
"""


@pytest.mark.parametrize(("expected", "text"), rows(WAYS))
def test_by_which_way_a_sentence_lets_itself_be_asked(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == " ".join(sorted(expected.split()))
