"""By which channels and in which languages help is given, in rows, after hours, beside shops."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.channels import read_channels
from aftersales_eval.sources.web.text.contact.languages import read_languages
from tests.sources.web.text.labelled import each, elements, page

CHANNELS = """
messaging email | Schreib uns§Du erreichst uns über WhatsApp, den Facebook Messenger oder per Mail \
an hallo@pfotenkiste.example.
messaging | Contact§Write to us on Facebook Messenger.
messaging | Écrivez-nous§Par WhatsApp ou par la messagerie Messenger de Facebook.
messaging | Contacto§Escríbenos por el Messenger de Facebook.
social messaging | Contact§Message us on Instagram or on Facebook Messenger.
email phone web-form | Beschwerdemanagement§Sie können sie über unser Online-Formular, telefonisch \
unter 0511 555 2200 oder per E-Mail einreichen.
email phone web-form | Complaints§You can submit your complaint by online form, by phone on 0511 \
555 2200 or by e-mail.
email phone | Réclamations§Vous pouvez déposer votre plainte par téléphone au 01 99 00 11 22 ou \
par courriel.
email phone | Quejas§Puedes presentar tu queja por teléfono en el 910 000 111 o por correo \
electrónico.
in-store chat messaging | Nichts gefunden?§Unsere Fachberater im Reisebuchladen unterstützen Sie \
vor Ort, im Chat oder per SMS.
in-store | Fragen§Unsere Beraterinnen in der Filiale unterstützen Sie gern.
in-store | Beratung§Im Laden berät Sie unser Team persönlich.
in-store | Opening times§Our Cork showroom is open Tuesday to Saturday from 10am to 6pm. The staff \
there will be glad to advise you on fabrics.
in-store | Our shop§Visit our Leeds store, where our team can help you choose.
in-store | Opening hours§Our shop in Bath is open daily. Our staff are on hand to answer questions.
in-store | Öffnungszeiten§Unser Laden in Köln hat montags bis samstags geöffnet. Unser Team dort \
berät Sie gern.
in-store | Horaires§Notre boutique de Lyon est ouverte du mardi au samedi. L'équipe sur place vous \
conseille volontiers.
in-store | Horarios§Nuestra tienda de Vigo abre de lunes a sábado. El equipo te asesora encantado.
web-form | Warranty on toys§Our wooden toys are guaranteed for 36 months after purchase. To claim, \
fill in the warranty form on this site.
web-form | Warranty§To make a claim, complete the claim form on our website.
web-form | Garantie§Im Garantiefall füllen Sie das Garantieformular auf unserer Website aus.
web-form | Garantie§Pour faire jouer la garantie, remplissez le formulaire de garantie sur notre \
site.
web-form | Pasos para reclamar: 1) localiza el número de serie; 2) completa el formulario de \
garantía de nuestra web; 3) envía el aparato con la etiqueta que te mandaremos.
web-form | Garantía§Para reclamar, rellena el formulario de garantía de la web.
- | Withdrawal§To withdraw, fill in the withdrawal form on our website.
- | Newsletter§Fill in the form on this site to get our newsletter.
chat in-store phone | ¿Dudas con la talla? En nuestras tiendas el equipo te asesora sin cita, y \
también puedes preguntarnos por el chat o en el 934 055 090.
chat phone | Dudas§Puedes preguntarnos por chat o llamando al 934 055 090.
chat phone | Questions about size? Ask us on chat or on 0161 555 0101.
chat phone | Fragen zur Größe? Fragen Sie uns im Chat oder unter 0221 555 01 01.
chat phone | Une question de taille ? Posez-la sur le chat ou au 01 99 00 23 64.
phone | Plazos§Para cualquier duda: 985 055 777.
phone | Servicio posventa§Servicio posventa: 944 055 312, de lunes a sábado de 9 a 20 h.
phone | Service§Service clients : 01 99 00 23 64, du lundi au samedi.
phone | Hilfe§Bei Fragen: 0221 555 0101.
phone | Refunds§Any questions: 0161 555 0101.
phone | Remboursement§Pour toute question : 01 99 00 23 64.
phone | Atención§Atención al cliente: 912 000 111.
phone | Taller§Taller: 944 055 312.
phone | Service desk§Customer care: 0800 555 0102, Monday to Friday.
- | Datos§CIF: B12345678. Registro: 910 000 111.
email | Bon de garantie§Pour en demander l'application, envoyez la preuve d'achat et des photos du \
défaut à garantie@toilecime.example.
email | Guarantee§To claim, send proof of purchase and photos of the fault to \
guarantee@summit.example.
email | Garantie§Senden Sie dazu Kaufbeleg und Fotos des Mangels an garantie@gipfel.example.
email | Garantía§Para hacerla valer, envía el comprobante y fotos del fallo a \
garantia@cumbre.example.
in-store messaging phone | Notre promesse§Joignez-le par téléphone (01 99 00 23 64), par Messenger \
ou dans l'un de nos magasins, où l'on vous dépanne aussi de vive voix.
in-store phone | Contact§Reach them by phone or in any of our stores, where they help you in person.
in-store phone | Kontakt§Sie erreichen ihn telefonisch oder in einer unserer Filialen.
in-store phone | Contacto§Puedes contactar con él por teléfono o en cualquiera de nuestras tiendas.
in-store email | Nous contacter§Par courriel ou dans l'une de nos boutiques.
phone | Horaires du service téléphonique§Du lundi au jeudi de 9h à 12h30 et de 13h30 à 18h, le \
vendredi de 9h à 12h30 et de 13h30 à 17h. Numéro non surtaxé : 04 65 71 20 33.
phone | Servicetelefon§Montag bis Freitag 8-18 Uhr, Ortstarif: 0221 555 0101.
phone | Telephone hours§Mon-Fri 9-5. Local rate: 0161 555 0101.
phone | Horario telefónico§De lunes a viernes, de 9 a 18 h. Número gratuito: 900 100 200.
chat email phone | Nous joindre§Par téléphone, sans frais, au 1 888 555-0142, par courriel à \
aide@tuquebleue.example ou par clavardage.
chat email phone | Get in touch§By phone, toll-free, on 1 888 555-0142, by email at \
help@bluehat.example or by live chat.
chat email phone | So erreichen Sie uns§Per Telefon, kostenlos, unter 0800 555 0142, per E-Mail an \
hilfe@blau.example oder im Chat.
chat email phone | Contacto§Por teléfono, sin coste, en el 900 555 014, por correo a \
ayuda@azul.example o por chat.
- | El reloj infantil Pico lleva chat de voz, botón SOS y llamadas a 10 contactos autorizados. La \
tarjeta SIM incluye 3 meses de servicio gratis.
- | Watch§The kids' watch has voice chat, an SOS button and calls to ten approved contacts.
- | Uhr§Die Kinderuhr bietet Sprachchat, SOS-Taste und Anrufe an zehn Kontakte.
- | Montre§La montre enfant propose un chat vocal et des appels vers dix contacts.
- | Headset§Crystal-clear voice chat for every game.
- | Console§Parental controls let you switch off text chat and voice chat.
- | Watch§Calls to three numbers can be stored; SOS button: 112.
- | Presse§Presseanfragen: 0221 555 0101.
- | Impressum§Fax: 0221 555 0102. USt-IdNr.: DE123456789.
- | Emergency§In an emergency: 999.
- | Poison§Poison advice line: 0344 892 0111.
- | Delivery§Questions to the driver? He will call you on your number.
- | Returns§Bring it back by post or in any of our stores.
- | Retour§Par la poste ou dans l'une de nos boutiques.
- | Devoluciones§Puedes devolverlo por correo o en cualquiera de nuestras tiendas.
- | Rückgabe§Per Post oder in einer unserer Filialen.
- | Opening times§Our shop is open daily. Our team won the prize for best help in town.
- | Pick-up§Order by phone or in any of our stores.
phone | Werkstatt§Werkstatt: 0221 555 0101, Mo-Fr 8-17 Uhr.
phone email | Kontakt§Fragen? 0221 555 0101 oder hallo@nord.example
phone | Kontakt§Fragen zur Bestellung: 0221 555 0101
in-store | Beratung§Ohne Termin: In unseren Filialen berät Sie unser Team.
phone | Aide§Un souci ? 01 99 00 23 64, appel gratuit.
- | Live-Chat: nein
- | Live chat: ✗
- | Live chat | ✘
- | Live chat - no
- | Chat en ligne : non
- | Kontakt§Live-Chat: keiner
chat | Live chat: yes
- | Unser Live-Chat: –
"""

LANGUAGES = """
en fr | Nous joindre§Heures d'ouverture : du lundi au samedi, de 9 h à 19 h. Service en français \
et en anglais. Nous réglons la plupart des demandes en 24 heures.
de en fr | Clientèle en Suisse§Le service clientèle (français, allemand, anglais) répond à vos \
e-mails en 2 jours ouvrés.
de en fr | Service§Unser Kundenservice (Deutsch, Englisch, Französisch) antwortet innerhalb eines \
Tages.
de en fr | Help§Our customer service (English, French, German) answers within a day.
en es fr | Ayuda§Nuestro servicio de atención al cliente (español, inglés, francés) responde en un \
día.
en es | Contact us§Open Monday to Friday. Service in English and Spanish.
de en | So erreichen Sie uns§Mo-Fr 9-17 Uhr. Service auf Deutsch und Englisch.
en es | Contacto§De lunes a viernes. Atención en español y en inglés.
de en | Kontakt§Montag bis Freitag, 8 bis 17 Uhr, auf Deutsch und Englisch.
en fr | Contact§Du lundi au vendredi, en français et en anglais.
en es | Contacto§De lunes a viernes, de 9 a 18 h, en español e inglés.
en fr | Contact§Monday to Friday, in English or French.
de it | Kundendienst§Beratung: Deutsch, Italienisch.
en nl | Help§You can write to us in English or Dutch.
- | Nous joindre§Notice en français et en anglais.
- | Contact§Livraison en France et en Allemagne. Site en français et en anglais.
- | Books§Our staff picks: novels in English and French.
- | Cours§Cours en français et en anglais du lundi au vendredi.
- | Manual§The booklet (English, French, German) is in the box.
- | Personnalisation§Gravure en français et en anglais du lundi au samedi.
"""


GIVEN = """
phone | Stuck? 01632 960 118 gets you a person, not a menu.
phone | Helpline (0808 157 0192): weekdays, nine till five.
email | Anything unclear? hello@bramble.example.
email | Not a switchboard, a tailor: she reads all that lands at mend@bramble.example.
phone | Am anderen Ende der 0341 22 33 44 sitzt Frau Kern.
email | Kaputt angekommen? Foto machen, an sos@holzwerk.example schicken, fertig.
phone | Questions sur une commande : 03 88 00 00 10, du mardi au samedi.
email phone | Pour toute question : 03 88 00 00 10 / contact@laine.example
phone | Al otro lado del 981 00 11 22 está Carmen.
phone | Pide cita por teléfono en el 955 000 222.
chat | Avísanos por el chat de la app y te lo abonamos, sin que tengas que devolver nada.
in-store | Nos boutiques§Nos vendeuses prennent vos mesures et vous conseillent.
phone | Give us a bell if the colour isn't right: 0113 496 0555.
chat | En el chat hay personas, no robots, de 9 a 18 h.
chat | Notre chat ouvre à 9 h et ferme à 19 h.
email | Antworte einfach auf unsere Bestellmail, das landet direkt bei Ines.
in-store | En boutique, Anaïs vous aide à choisir la bonne taille.
in-store | Sarah at our Totnes shop will happily talk you through wood stains.
- | Die Paketnummer lautet 0034 0123 4567 89.
- | Model 0345 220 110, colour moss.
- | Artikelnummer 0123 456 789.
- | Handelsregister HRB 0987654.
- | L-V 9.30 - 13.30 y 16.00 - 19.00
- | The maker's helpline is printed on the base: 0800 111 2223.
- | Wiederverkäufer melden sich unter b2b@nordlicht.example.
- | Parcels go by Royal Mail or DPD.
- | Der Kunde wird hierüber per E-Mail in Kenntnis gesetzt.
- | Binnen 24 Stunden folgt die Mail mit der Sendungsnummer.
- | Le client en est avisé par courriel.
- | Se lo notificaremos por correo electrónico.
- | Si la mandas por correo, guarda el resguardo.
"""
"""Numbers and addresses that are given are channels, and what the shop tells by mail is none."""


@each(CHANNELS, GIVEN)
def test_a_passage_names_the_channels_by_which_help_is_had(expected: str, text: str) -> None:
    assert elements(read_channels(page(text))) == " ".join(sorted(expected.split()))


@each(LANGUAGES)
def test_a_passage_names_the_languages_in_which_help_is_given(expected: str, text: str) -> None:
    assert elements(read_languages(page(text))) == " ".join(sorted(expected.split()))
