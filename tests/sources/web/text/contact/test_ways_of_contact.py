"""A channel is offered by the word that makes it one to be used, not by what it is named for."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.channels import read_channels
from tests.sources.web.text.labelled import each, elements, page

WAYS = """
email phone | Got a question? Drop a line to our customer care mailbox at care@oak.example or \
dial 0800 555 0199.
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
web-form | Écrivez-nous par le formulaire « Une question ? ». On vous répond vite.
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
phone | Any trouble, just phone.
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
phone | Un numéro unique : 0 800 55 01 99 (appel gratuit).
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
"""


@each(WAYS)
def test_by_which_way_a_sentence_lets_itself_be_asked(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == " ".join(sorted(expected.split()))
