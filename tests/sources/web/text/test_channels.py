"""Channels for help, and contacts that are for something else."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.channels import read_channels
from tests.sources.web.text.labelled import elements, page, rows

SENTENCES = """
email | E-mail us at help@north-kettle.example.
phone | Call us on 0123 456 789 between 9 and 5.
email phone | You can reach our customer service by phone or e-mail.
chat | Our live chat is open from 9 am.
messaging | Message us on WhatsApp at +44 7700 900123.
social | Send us a direct message on Instagram if you have a question.
web-form | Please use our contact form.
in-store | The service desk in each of our stores is happy to help.
phone | Contact§Tel. 0800 123 456
email | Contact§service@north-kettle.example
chat email phone | Our advisers answer by phone, chat and e-mail.
- | We will never call you to ask for your password.
- | Press: press@north-kettle.example, tel. 0123 456.
- | Careers§Send your application to jobs@north-kettle.example.
- | Chat is no longer available.
- | Fax: 0123 456 789
- | Follow us on Instagram for news.
- | We e-mail you offers every week.
- | Our data protection officer can be reached at privacy@north-kettle.example.
- | Enter your phone number, for example 0123 456 789.
- | The courier will call you before delivery.
- | We sell phones and phone cases.
- | You will receive a confirmation by e-mail.
- | Visit our store in Kettle Street.
email | Schreiben Sie uns eine E-Mail an hilfe@nordkessel.example.
phone | Rufen Sie uns an: 030 123456.
phone | Unsere Hotline ist montags bis freitags erreichbar.
chat | Im Live-Chat helfen wir Ihnen gerne.
messaging | Sie erreichen uns auch über WhatsApp.
web-form | Nutzen Sie unser Kontaktformular.
in-store | Unsere Mitarbeiter in den Filialen helfen Ihnen gerne weiter.
social | Ihre Fragen beantworten wir auch auf Facebook.
- | Unser Chat steht derzeit nicht zur Verfügung.
- | Wir rufen Sie niemals an.
- | Presseanfragen: presse@nordkessel.example
- | Folgen Sie uns auf Instagram.
- | Sie erhalten eine Bestätigung per E-Mail.
- | Das Muster-Widerrufsformular finden Sie unten.
email | Écrivez-nous à aide@bouilloire.example.
phone | Appelez-nous au 01 23 45 67 89.
email phone | Notre service client vous répond par téléphone et par e-mail.
chat | Discutez avec nous par chat.
web-form | Remplissez le formulaire de contact.
messaging | Contactez-nous sur WhatsApp.
social | Nous répondons à vos questions sur les réseaux sociaux.
- | Vous recevrez un e-mail de confirmation.
- | Nous ne vous appellerons jamais.
- | Le chat n'est plus disponible.
- | Suivez-nous sur Facebook pour nos actualités.
email | Escríbanos a ayuda@hervidor.example.
phone | Llámenos al 900 123 456.
chat email | Puede contactar con nosotros por chat o por correo electrónico.
messaging | Atendemos sus consultas por WhatsApp.
web-form | Rellene el formulario de contacto.
- | Recibirá un correo electrónico de confirmación.
- | Ya no ofrecemos chat.
- | Síganos en Instagram.
- | Nunca le llamaremos para pedirle su contraseña.
email | Questions? Write to care@kettle.example and we will answer.
phone | Kundenservice§Telefon: +49 30 1234567
chat | If you need help, start a chat with one of our agents.
- | Chat with other kettle lovers in our community forum.
- | Our chatbot answers day and night.
email phone | If you have any questions, call 0800 555 010 or e-mail hello@kettle.example.
chat | Our team is on hand in the live chat every day.
phone | Our helpline is free from UK landlines.
- | We no longer offer support by phone.
- | Never share your password by e-mail or phone.
- | Sign up for our newsletter by e-mail.
messaging | Text us on 60777 and an adviser will reply.
in-store | Pop into any branch and ask our staff at the help desk.
email | Unser Team beantwortet Ihre E-Mails an allen Werktagen.
chat phone | Per Telefon oder Chat sind wir gerne für Sie da.
- | Der Zusteller ruft Sie eine Stunde vorher an.
- | Faxen Sie uns Ihre Bestellung.
phone | Une question ? Notre ligne d'assistance est ouverte au 09 70 12 34 56.
email | Pour toute réclamation, envoyez un courriel à sav@theiere.example.
phone | Para cualquier duda, teléfono gratuito 900 10 20 30.
social | También puede enviarnos un mensaje privado en Facebook.
- | You will find our phone range on the first floor.
- | Your order confirmation is sent by e-mail.
- | Media enquiries: call 020 7946 0000.
phone | Speak to one of our advisers on 020 7946 0000.
email phone | Need help? Phone 020 7946 0000 or email us.
- | Beware of fraudsters who contact you by WhatsApp in our name.
chat | Klicken Sie auf das Chat-Symbol, um mit einem Mitarbeiter zu sprechen.
- | Wir informieren Sie per SMS über den Versand.
phone | Notre équipe est joignable par téléphone.
- | Nous vous prévenons par SMS de la livraison.
email | Puede escribirnos a hola@tetera.example.
- | Para trabajar con nosotros, envíe su currículum a empleo@tetera.example.
in-store | Nuestro personal le ayuda también en cualquiera de nuestras tiendas.
phone | For help with your order, ring us on 01632 960 001.
email | The quickest way to reach us is by e-mail.
- | Your e-mail address is stored securely.
web-form | Fill in the form below and our support team will get back to you.
- | Order by phone is not possible.
chat messaging | Support is available through live chat and WhatsApp.
- | Our Instagram feed shows the newest teapots.
email phone | Haben Sie Fragen? Telefon 030 555 0100, E-Mail: hallo@kanne.example
email phone | Nuestro equipo atiende por teléfono y correo electrónico.
- | Este correo electrónico se ha enviado automáticamente.
"""


@pytest.mark.parametrize(("expected", "text"), rows(SENTENCES))
def test_by_which_channels_a_sentence_offers_help(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == expected
