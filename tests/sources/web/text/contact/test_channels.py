"""Channels for help, and contacts that are for something else."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.channels import read_channels
from tests.sources.web.text.labelled import each, elements, page

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
phone | Call us on 0161 496 0120.
email | Email us at help@shop.example.
email phone | You can reach our customer service by phone or email.
chat | Chat with us using the icon at the bottom right of the page.
chat email phone | Our team is available by phone, email and live chat.
messaging | Send us a WhatsApp on +44 7700 900123.
social | Message us on Instagram or Facebook and we'll help.
in-store | Our staff in store are happy to help with any questions.
web-form | Fill in the form below and we'll get back to you.
email | Questions? Drop us a line at hello@shop.example.
email | Contact§hello@shop.example
phone | Contact§Tel. 0161 496 0120
phone | Contact us§0800 123 4567 · Mon-Fri 9-5
email phone | Contact§Phone | 0161 496 0120 ; Email | hi@shop.example
phone | Phone lines: Mon–Fri 8am–8pm
phone | Give us a ring if anything is unclear.
phone | To arrange a repair, telephone 01632 960 123.
messaging | Text us at 555-0199 with any question.
social | Our team also answers direct messages on Instagram.
web-form | Submit a request through our online form.
web-form | Raise a ticket via our support form.
email | We reply to all emails within one working day.
in-store | Visit any of our shops and our team will help you.
chat | Live chat: 24/7.
phone | Need help? Our helpline is open every day.
- | You can pay by phone or at the till.
- | We will email you a label.
- | We'll call you to arrange delivery.
- | The courier will text you a time slot.
- | Sign up with your email address for our newsletter.
- | Follow us on Instagram for inspiration.
- | For press enquiries email press@shop.example.
- | This phone case fits most models.
- | Returns in our shops are free.
- | Send the parcel back by post.
- | We no longer offer telephone support.
- | Our chatbot Robo answers day and night.
- | You will receive a confirmation by email.
- | Please enter a phone number for the courier.
- | Use the withdrawal form enclosed.
- | Share the link on WhatsApp with your friends.
- | The store is open until 8pm.
- | Order by phone for next-day delivery.
phone | Rufen Sie uns an: 030 901820 440.
email | Schreiben Sie uns an service@shop.example.
email phone | Sie erreichen uns telefonisch oder per E-Mail.
chat | Im Chat helfen wir dir sofort weiter.
messaging | Per WhatsApp sind wir unter 0176 04069 123 erreichbar.
social | Fragen beantworten wir auch auf Instagram.
in-store | In unseren Filialen berät Sie unser Team gern.
email | Bei Fragen genügt eine kurze Mail an hallo@shop.example.
phone | Unser Servicetelefon ist werktags besetzt.
phone | Kontakt§030 901820 440
phone | Kundenservice§Telefon | 030 901820 440
email phone | Kundenservice: 030 901820 440, service@shop.example
phone | Am Telefon hilft Ihnen unser Team.
phone | Telefonische Beratung: Mo–Fr 9–17 Uhr
email | Melde den Schaden bitte per Mail.
web-form | Über das Formular auf dieser Seite können Sie uns eine Nachricht senden.
email | Reklamationen bitte an reklamation@shop.example.
in-store | Persönlich beraten wir dich in unserem Laden in Jena.
messaging | Schick uns eine WhatsApp-Nachricht.
- | Wir senden Ihnen das Etikett per E-Mail.
- | Die Spedition ruft Sie vor der Lieferung an.
- | Folge uns auf Instagram.
- | Presseanfragen: presse@shop.example
- | Den Newsletter erhalten Sie per E-Mail.
- | Sie können die Ware in der Filiale zurückgeben.
- | Bitte gib bei der Bestellung deine Telefonnummer an.
- | Telefonische Bestellungen nehmen wir nicht an.
- | Ein Chat steht derzeit nicht zur Verfügung.
- | Das Widerrufsformular liegt der Sendung bei.
- | Handyhüllen sind vom Umtausch ausgeschlossen.
- | Das Schiedsgericht kann angerufen werden.
phone | Appelez-nous au 01 99 00 12 34.
email | Écrivez-nous à aide@shop.example.
email phone | Notre service client est joignable par téléphone et par e-mail.
chat | Discutez avec un conseiller par chat.
social | Posez-nous vos questions sur Facebook ou Instagram.
in-store | Nos vendeurs en magasin répondent à vos questions.
web-form | Remplissez notre formulaire de contact.
email | Envoyez-nous un courriel à aide@shop.example.
email | Un mail à sav@shop.example suffit.
phone | Contact§01 99 00 12 34 (appel non surtaxé)
email phone | Service client§Tél. : 01 99 00 12 34 – aide@shop.example
phone | Une question ? Un conseiller vous répond au 09 70 00 12 34.
email | SAV joignable par mail sav@shop.example
web-form | Déposez votre demande via le formulaire en ligne.
- | Vous recevrez une étiquette par e-mail.
- | Le transporteur vous appellera avant la livraison.
- | Suivez-nous sur Instagram.
- | Inscrivez-vous à la newsletter avec votre e-mail.
- | Retours gratuits en magasin.
- | Les coques de téléphone ne sont pas reprises.
- | Nous n'avons pas de chat.
- | Utilisez le formulaire de rétractation joint.
- | Un code vous est envoyé par SMS.
phone | Llámanos al 900 123 456.
email | Escríbenos a ayuda@tienda.example.
email phone | Puede contactarnos por teléfono o por correo electrónico.
chat | Habla con nosotros por el chat.
social | Respondemos tus dudas por Instagram y Facebook.
in-store | El personal de nuestras tiendas te ayuda con cualquier duda.
- | Le enviaremos la etiqueta por correo electrónico.
- | El repartidor le llamará antes de la entrega.
- | Síguenos en Instagram.
- | Suscríbete al boletín con tu correo.
- | Puede devolver el artículo en tienda.
- | No atendemos por teléfono.
- | Las fundas de teléfono no admiten devolución.
phone | Claims start with a call to 555-0129.
chat | A real human is on the chat weekdays between 10 and 6.
email | If your item arrives damaged, send photos to care@shop.example.
phone | Pick up the phone and speak to one of our experts.
email | E-Mails bearbeiten wir dienstags und donnerstags.
chat phone | Telefon und Live-Chat: Mo–Fr 8–20 Uhr
chat | Clavardage : tous les jours de 9 h à 21 h
phone | Le standard est ouvert de 9h à 18h.
messaging | Mándanos un WhatsApp al 600 123 456.
email | También leemos los correos.
email | Respondemos los mails en 48 horas.
phone | Contacto§900 123 456
chat email | Correo y chat: 9-13 h y 15-18 h de lunes a viernes.
phone | Atención al cliente§Estamos en el 911 123 456.
phone web-form | Consultas por formulario o por teléfono, como prefieras.
email | Para cualquier incidencia, el correo es sat@tienda.example.
chat phone | De lunes a domingo, en el 911 555 020 o por el chat de la aplicación.
- | Envíe el paquete por correo.
phone | Speak to a human: dial 0800 123 4567.
phone | If anything's amiss, a quick call to our office sorts it out.
email phone | Phone 0161 496 0120 or email care@shop.example with your order number.
chat | Our chat is open from 8 to 8.
email | We answer e-mails within 24 hours.
web-form | Get in touch using the form on our contact page.
messaging | We're on WhatsApp too: +44 7700 900123.
social | Reach out to us on Facebook or X and our team will help.
in-store | Pop into your local branch, where our team will be glad to help.
email | Contact us at returns@shop.example before sending anything back.
phone | Our engineers can be reached by phone on weekdays.
chat phone | Ask us by phone or chat.
email messaging phone | Get help by phone, email or WhatsApp.
email | To report a fault, write to support@shop.example.
phone | Bei Problemen hilft unsere Hotline unter 0800 123 4567.
chat | Klicken Sie unten rechts auf den Chat, wir antworten sofort.
email phone | Fragen? Telefon 030 901820 440, E-Mail hilfe@shop.example
email | Wir beantworten jede E-Mail innerhalb eines Tages.
messaging | Du kannst uns auch bei WhatsApp schreiben.
web-form | Schreiben Sie uns über das Online-Formular.
in-store | Unsere Mitarbeiter im Laden helfen dir gerne weiter.
phone | Ein Anruf genügt: 030 901820 440.
social | Auf Facebook beantworten wir deine Fragen ebenfalls.
email | Meldet euch per Mail, wenn etwas fehlt.
phone | Die Reparatur melden Sie telefonisch an.
email | Pour toute question : contact@shop.example
phone | Notre équipe vous répond au 01 99 00 12 34.
chat | Le chat en ligne est ouvert de 9h à 21h.
messaging | Écrivez-nous par WhatsApp au 06 39 98 12 34.
web-form | Un formulaire de contact est à votre disposition.
in-store | En magasin, nos conseillers vous aident à choisir et à régler votre appareil.
email phone | Joignez-nous par mail ou par téléphone.
social | Nous répondons aussi à vos messages sur Instagram.
phone | Un simple appel suffit : 01 99 00 12 34.
email | Signalez le défaut par e-mail à sav@shop.example.
phone | Si tienes dudas, llama al 900 123 456.
email | Escribe a soporte@tienda.example con tu número de pedido.
chat | Nuestro chat en vivo te atiende de 9 a 21 h.
messaging | También atendemos por WhatsApp.
web-form | Puedes contactarnos mediante el formulario de contacto.
in-store | En nuestras tiendas, el personal resolverá tus dudas.
email phone | Por teléfono o por correo, siempre contestamos.
social | Escríbenos por mensaje directo en Instagram.
phone | Contacto telefónico: 911 555 020
- | Your invoice arrives by email.
- | We'll text you when the parcel is out for delivery.
- | Phone number is required at checkout.
- | Log in with your email and password.
- | Parcels can be dropped off at any branch.
- | Use the returns form in the box.
- | A calling card is left if you are out.
- | Our social media wall shows your photos on Instagram.
- | The in-store pickup is free.
- | The carrier's hotline is not ours and we can't help there.
- | Ihre Rechnung kommt per E-Mail.
- | Der Fahrer meldet sich telefonisch eine Stunde vorher.
- | Mit der E-Mail-Adresse melden Sie sich im Kundenkonto an.
- | Retouren nehmen unsere Filialen an.
- | Das Telefon liegt im Karton.
- | Wir haben keine Hotline.
- | Votre facture est envoyée par e-mail.
- | Le livreur vous contacte par téléphone la veille.
- | Déposez le colis dans notre magasin.
- | Nous n'avons pas de standard téléphonique.
- | Connectez-vous avec votre e-mail.
- | La factura llega por correo electrónico.
- | El transportista contactará por teléfono.
- | Recogida gratuita en nuestras tiendas.
- | No disponemos de chat.
- | Introduce tu correo para recibir avisos.
- | Le numéro 0161 496 0120 est celui du transporteur.
email | For anything else: hello@shop.example
- | Please reply to the courier's text message.
phone | Ring our workshop on 0161 496 0120 and we'll talk you through it.
- | Gift cards are sent to the email address of the recipient.
- | We ask for a phone number so the driver can reach you.
phone | Wählen Sie 0800 123 4567.
- | Sie erhalten eine SMS mit dem Zeitfenster.
email | Reklamieren können Sie per Mail an service@shop.example.
- | Un e-mail de confirmation vous parvient dans l'heure.
email | Basta con enviar un correo a hola@tienda.example.
- | Te avisamos por SMS cuando llegue el pedido.
- | Please keep the email with your order number.
- | Das Rücksendeetikett kommt per Mail.
- | L'étiquette vous parvient par mail.
- | La etiqueta te llega por mail.
- | We'll email you a tracking link as soon as your order leaves us.
- | You'll get an SMS when the courier is near.
- | Returns§We'll send your returns label to you by email within one day.
- | Once your refund is processed, we'll let you know by email.
- | Blog§Interested in writing for us? Contact collab@reed-lamps.example.
- | Wholesale§Stockists can reach our trade desk on 01234 567890.
- | Delivery§To change your delivery slot, call the carrier on 0800 111 222.
- | Contact your bank by phone if the refund has not arrived.
- | For warranty on Borland mixers, call the manufacturer on 0800 222 333.
- | Gift cards§The card is delivered by email to the recipient.
- | Fill in the returns form and put it in the parcel.
- | Complete the customs form at the airport and send it back to us.
- | We no longer offer support by phone.
- | Phone§Since January we don't take calls any more.
- | Our registered office is at PO box 12, Leeds.
- | Please do not send complaints by email.
- | Call for tenders: documents on request.
- | Subscribe by email to be told when an item is back.
- | Please give your phone number so the courier can contact you.
- | Enter your email and we'll notify you.
- | You can pay by phone with Apple Pay.
- | Emergencies: call 999.
- | If you receive a suspicious text message, ignore it and do not answer.
- | In our shops you can hand in your parcel without a label.
- | Refunds are paid out in store only.
- | Our Instagram account shows new arrivals; tag us with #reedlamps.
- | Reviews§Share your photos with us on Instagram or Facebook.
- | Find your nearest store with the store finder.
- | Wir schicken Ihnen das Retourenetikett per E-Mail zu.
- | Das Etikett kommt per Mail.
- | Sobald die Ware eingetroffen ist, melden wir uns per E-Mail bei Ihnen.
- | Sie werden per SMS über die Zustellung benachrichtigt.
- | Der Spediteur vereinbart telefonisch einen Termin mit Ihnen.
- | Die Spedition meldet sich vorab telefonisch bei Ihnen.
- | Termin ändern? Rufen Sie bitte die Spedition unter 0800 112233 an.
- | Für Garantiefälle wenden Sie sich an die Hotline des Herstellers: 0800 998877.
- | Bitte geben Sie Ihre Telefonnummer für Rückfragen des Zustellers an.
- | Legen Sie das Rücksendeformular dem Paket bei.
- | Nutzen Sie das Formular auf der Rückseite der Rechnung und legen Sie es bei.
- | Das Zollformular füllen Sie am Flughafen aus.
- | Händleranfragen§Schreiben Sie an handel@leuchtwerk.example.
- | Fotografen und Blogger melden sich unter blog@leuchtwerk.example.
- | Den Gutschein erhalten Sie per E-Mail.
- | Unsere Hotline gibt es nicht mehr.
- | Telefon§Telefonisch beraten wir seit März nicht mehr.
- | Gebrauchte Telefone§Jedes Telefon wird geprüft und hat 12 Monate Garantie.
- | In unseren Filialen können Sie Artikel kostenlos zurückgeben.
- | Auf Instagram zeigen wir unsere Neuheiten.
- | Registrieren Sie sich über das Formular für den Händlerbereich.
- | Nous vous envoyons l'étiquette de retour par e-mail.
- | L'étiquette vous parvient par courriel.
- | Un mail vous informe de l'expédition.
email | We reply to every email within 24 hours.
email web-form | Questions? Email our care team or use the contact form.
email phone | Contact us by phone or email before sending anything back.
phone | Phone lines are open Monday to Friday, 9am-5pm.
email | If your parcel is damaged, tell the courier and email us at care@reed.example.
in-store | Our team in store will gladly show you how it works.
email | Ordered by mistake? Cancel by email to help@reed.example.
email phone | Rufen Sie uns an oder schreiben Sie uns eine E-Mail.
phone | Unser Kundenservice ist telefonisch unter 030 1234567 erreichbar.
messaging | Sie können uns auch über WhatsApp schreiben.
email | Das Rücksendeetikett fordern Sie per E-Mail an service@lw.example an.
phone | Callback§Leave your number and we'll ring you within two hours.
phone | Support§Request a call-back and an adviser will be in touch the same day.
phone | Rappel§Laissez-nous votre numéro, un conseiller vous rappelle sous deux heures.
phone | Te llamamos§Déjanos tu número y te llamamos en menos de una hora.
phone | Missing refund?§If you haven't heard from us after ten days, call us on 0800 496 0881.
phone | Retour§Si vous n'avez rien reçu au bout de 15 jours, appelez-nous au 01 84 00 00 12.
phone | Reembolso§Si en diez días no has recibido nada, llámanos al 910 000 123.
phone | Parts§Call the number printed on the box if anything is missing.
web-form | Kontakt§Nutzen Sie einfach das Formular unten auf der Seite.
web-form | Hilfe§Am schnellsten geht es über unser Reklamationsformular.
web-form | Garantie§Formular auf unserer Serviceseite ausfüllen und absenden.
web-form | Support§Open a ticket on our website and we'll look into it.
web-form | Support§Raise a request online; most are answered the same day.
web-form | Complaints§Complaints sent through the form on our website are answered in 5 days.
web-form | Réclamations§Déposez votre réclamation au moyen du formulaire en ligne.
web-form | Assistance§Remplissez le formulaire d'assistance et nous revenons vers vous.
web-form | Reclamos§Presenta tu reclamo a través del formulario de nuestra web.
web-form | Soporte§Abre una incidencia con el formulario de soporte.
chat | Erreichbarkeit§Unser Chat ist an sieben Tagen die Woche für dich da.
chat | Help§Our chat never sleeps.
chat | Aide§Notre chat ne dort jamais.
chat | Ayuda§Nuestro chat nunca duerme.
chat | Rückfragen§Für Rückfragen steht Ihnen der Chat werktags offen.
in-store | Beschwerden§Sie können sich in jeder Filiale melden, wo Ihnen unser Team weiterhilft.
in-store | Plaintes§La plainte peut être déposée en magasin auprès du directeur.
in-store | Reclamaciones§En la propia tienda nuestro personal le ayudará con la hoja.
in-store | Questions§Ask any of our staff in your local shop for advice.
email | Atención§Nuestro equipo contesta tu correo en dos días.
email | Réclamations§Nous répondons à votre courriel sous trois jours.
email | Service§Wir antworten auf Ihre E-Mail innerhalb eines Tages.
email | Promise§We reply to every e-mail within a day.
email | Compromiso§Respuesta en 24 horas por correo electrónico.
email | Promesse§Une réponse à vos e-mails sous 12 heures.
- | Stock§Leave your e-mail address to be notified by e-mail when it is back.
- | Disponibilité§Soyez averti par e-mail dès le retour en stock.
- | Verfügbarkeit§Sie werden per E-Mail benachrichtigt, sobald der Artikel da ist.
- | Disponibilidad§Serás avisado por correo cuando vuelva.
- | Withdrawal form§You may use the form below to withdraw from the contract.
- | Returns§Fill in the form enclosed in the parcel and send everything back.
- | Retoure§Legen Sie das ausgefüllte Formular in das Paket.
- | Retours§Glissez le formulaire dans le colis.
- | Delivery§Our driver will call the number you gave us an hour before.
- | Delivery§Leave your number so that the courier can reach you.
- | Lieferung§Geben Sie uns Ihre Nummer, damit die Spedition Sie erreicht.
- | Chat§Unser Chat ist derzeit nicht besetzt und bis auf Weiteres abgeschaltet.
- | Kontakt§Telefonisch sind wir nicht erreichbar.
"""


@each(SENTENCES)
def test_by_which_channels_a_sentence_offers_help(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == expected
