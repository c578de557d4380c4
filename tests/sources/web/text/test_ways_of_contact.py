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
"""


@pytest.mark.parametrize(("expected", "text"), rows(WAYS))
def test_by_which_way_a_sentence_lets_itself_be_asked(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == " ".join(sorted(expected.split()))
