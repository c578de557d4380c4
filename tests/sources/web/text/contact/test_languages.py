"""Languages in which support is given, and languages of everything else."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.languages import read_languages
from tests.sources.web.text.labelled import each, elements, page

SENTENCES = """
de en | Our customer service speaks English and German.
en fr | You can write to us in English or French.
es | We have Spanish-speaking advisers on the phone.
en | Support is only given in English.
de en fr | Languages in which we help: English, German, French. Our support is there for you.
- | Our website is available in English, French and German.
- | Conseiller clientèle§Vous parlez couramment l'anglais et l'italien.
- | Berater gesucht§Sie sprechen fließend Englisch.
- | The manual is enclosed in English and Spanish.
- | Our colleagues come from Germany, Spain and Poland.
- | We ship to the English and Scottish islands.
- | Enjoy a full English breakfast.
- | Our support team does not speak French.
- | French-speaking support is coming soon.
en fr | English and French spoken.
de en tr | Bei uns am Telefon: Deutsch, Englisch und Türkisch.
cy en | Ring us in English or Welsh, both are fine.
en ur | Our shop staff speak English and Urdu.
de en | Unser Kundenservice hilft Ihnen auf Deutsch und Englisch.
de en fr | Sie erreichen uns auf Deutsch, Englisch und Französisch.
de | Unsere deutschsprachige Hotline ist werktags besetzt.
- | Die Bedienungsanleitung liegt auf Deutsch und Englisch bei.
- | Unsere Webseite gibt es auf Deutsch und Französisch.
- | Unser Kundenservice spricht leider kein Französisch.
en fr | Notre service client vous répond en français et en anglais.
de fr | Nos conseillers parlent français et allemand.
- | La notice est disponible en français et en espagnol.
- | Le site est traduit en anglais.
en es | Nuestro servicio de atención al cliente atiende en español e inglés.
es fr | Le atendemos en castellano y francés.
- | La web está disponible en inglés.
- | El manual está en español.
- | Nuestro equipo de asesores no habla alemán.
en | Customer care is in English, but the manual is in German.
en es | Our helpline is available in English and Spanish.
de en it | Beratung in den Sprachen Deutsch, Englisch und Italienisch.
fr nl | Notre assistance est assurée en français et en néerlandais.
- | Our founder speaks five languages, among them German.
- | This page is also available in German.
- | Bedienungsanleitung in Deutsch, Englisch.
en es fr | Hablamos español, inglés y francés: llámenos cuando quiera.
- | German engineering and English design.
- | Our catalogue is printed in English and French.
de | Unser Beraterteam spricht Deutsch.
- | Der Newsletter erscheint auf Englisch.
es | Atención telefónica en español.
- | Las instrucciones están en francés y alemán.
de fr it | Unsere Hotline spricht Deutsch, Französisch und Italienisch.
- | We deliver to Spain, France and Germany.
en | Support staff speak English.
en es | We speak English and Spanish.
en es fr | Our customer service team speaks English, Spanish and French.
de | We have a German-speaking team.
en fr | Customer support is available in English and French.
de en fr | You can contact us in English, French or German.
en nl | Support languages: English, Dutch
de en | Phone support: English, German.
en es | Contact§Languages | English, Spanish
es | Hablamos español: our team is happy to help you in Spanish.
fr | Ask for Marie, our French-speaking adviser.
de en | Feel free to write to us in English or German.
en | Support is offered in English only.
en | At the moment we can only help you in English.
en es pt | We offer customer care in three languages: English, Spanish and Portuguese.
en it | Emails in English and Italian are answered.
en pl | Our agents are fluent in English and Polish.
en fr | Bilingual support (English/French) by phone and chat.
de en es fr it | We can assist you in English, German, French, Spanish and Italian.
ja | Japanese-language support is available on weekdays.
en fr | In which languages do you offer support?§In English and French.
en fr | What languages do you speak?§We speak English and French.
es | Se habla español.
es | Para atención en español, llame al 800 555 0123.
- | Select your language: English, French, German
- | Our site is available in English, German and French.
- | Manuals come in English, French and German.
- | We ship to French and German addresses.
- | This policy is written in English; the French version is for information only.
- | The contract language is English.
- | Support in French is not available.
- | We currently do not offer support in German.
- | Made in Italy by Italian craftsmen.
- | Product labels are in English and Dutch.
- | Our newsletter is available in Spanish.
- | The app can be set to English, Spanish or Polish.
- | Returns from Spanish islands take longer.
- | Our French partner handles the deliveries.
- | The German warehouse answers for returns.
- | English law applies to all questions about these terms.
- | Our English customers love this sofa.
- | We are a German company with a support team in Berlin.
de en | Wir sprechen Deutsch und Englisch.
de en fr | Unser Kundenservice spricht Deutsch, Englisch und Französisch.
de en | Unser Support ist auf Deutsch und Englisch verfügbar.
de en pl | Sie können uns auf Deutsch, Englisch oder Polnisch schreiben.
cs de pl | Schreiben können Sie uns auf Deutsch, Polnisch oder Tschechisch.
de it | Support per Telefon: Deutsch, Italienisch
de en | Servicesprachen: Deutsch, Englisch
en | Wir beantworten Ihre Fragen gern auch auf Englisch.
tr | Sie erreichen auch türkischsprachige Mitarbeiter.
de | Der Kundendienst ist nur auf Deutsch verfügbar.
de en | In welchen Sprachen kann ich den Kundenservice erreichen?§Auf Deutsch und Englisch.
de en nl | Kundenbetreuung in deutscher, englischer und niederländischer Sprache
de en | Anfragen bearbeiten wir in Deutsch und Englisch.
fr | Für französischsprachige Kunden ist Claire da.
de en | Sprachen unserer Hotline: Deutsch und Englisch
de en | Wir helfen dir auf Deutsch und auf Englisch weiter.
- | Die Vertragssprache ist Deutsch.
- | Unsere Seite gibt es auch auf Englisch und Polnisch.
- | Anleitungen auf Deutsch, Englisch und Französisch liegen bei.
- | Deutsche Ingenieure beantworten die Fragen der Technik.
- | Den Katalog gibt es auch auf Englisch.
- | Unser Support spricht leider kein Spanisch.
- | Auf Englisch können wir leider nicht helfen.
- | Englische Gartenmöbel finden Sie bei uns.
- | Die Videos haben deutsche und englische Untertitel.
- | Deutscher Kundenservice mit Sitz in Bremen.
- | Wir liefern auch an deutsche Packstationen.
en fr | Nous parlons français et anglais.
en fr | Notre service client répond en français et en anglais.
de fr it | Langues du service client | français, allemand, italien
fr nl | Le support est disponible en français et en néerlandais.
en es fr | Vous pouvez nous écrire en français, en anglais ou en espagnol.
de | Une équipe germanophone répond à vos questions.
en fr | Nos conseillers sont bilingues français-anglais.
en | Our helpline is in English.
en fr | Dans quelles langues puis-je vous contacter ?§En français et en anglais.
fr | Assistance en français uniquement.
en fr | Service client bilingue : français et anglais
de fr | Vous serez accueilli en français ou en allemand par notre équipe.
en | Une assistance en anglais est également proposée.
- | Le site existe en français et en anglais.
- | Les notices sont rédigées en français, anglais et espagnol.
- | Nous livrons en Allemagne et en Espagne.
- | Une entreprise française, un service client basé à Lyon.
- | Le contrat est conclu en langue française.
- | Nous ne répondons pas en anglais.
- | Nos meubles sont de fabrication française.
- | Le droit français s'applique aux questions de garantie.
en es | Hablamos español e inglés.
en es | Atendemos en español e inglés.
ca es | Te atendemos en castellano y en catalán.
es qu | Idiomas de atención: español y quechua.
en es | Nuestro equipo habla español e inglés.
en es fr | Puede escribirnos en español, inglés o francés.
en es | Contacto§Idiomas | español, inglés
es | Soporte técnico en español.
en es | El servicio de atención al cliente se presta en español y en inglés.
en es | ¿En qué idiomas atendéis?§En español e inglés.
pt | También respondemos en portugués.
es | Solo atendemos en español.
en | Contamos con personal que habla inglés.
ca es eu gl | Nuestros agentes responden en castellano, catalán, gallego y euskera.
- | La web está en español e inglés.
- | El manual viene en español, inglés y francés.
- | Enviamos a la península española.
- | Somos una empresa española con atención propia.
- | No atendemos en inglés.
- | El contrato se formaliza en español.
- | Nuestros sofás tienen diseño italiano.
- | La legislación española se aplica a las consultas.
en ro | Our staff are native speakers of English and Romanian.
de en | We can deal with your enquiry in English or German.
es | Spanish speakers are on hand at our helpline.
en fr | Customer service languages: English, French
en | Live chat is offered in English.
en ko | You may call in English or Korean; our agents answer both.
en es | Press 1 for support in English, 2 for Spanish.
sv | Du kan skriva: our team also replies in Swedish.
en zh | Our advisers speak Mandarin and English.
de en fr it | Support available in: German, English, French, Italian
de fr | Unsere Berater sprechen Deutsch und Französisch.
de en es | Kundenservice in 3 Sprachen: Deutsch, Englisch, Spanisch
en | Auch englischsprachigen Kunden helfen wir gern.
ar de tr | Am Telefon sprechen wir Deutsch, Türkisch und Arabisch.
de en | Der Chat ist auf Deutsch und Englisch besetzt.
de en | Schreib uns einfach auf Deutsch oder Englisch.
de en | Hilfe§Sprachen: Deutsch, Englisch
en | Unser Team antwortet auch in englischer Sprache.
de fr | Unsere Mitarbeiterinnen sprechen fließend Deutsch und Französisch.
en fr | Nous vous aidons en français comme en anglais.
fr nl | Le service est assuré en français et en néerlandais par notre équipe de Liège.
es | Nos conseillers hispanophones répondent au 01 99 00 12 34.
en fr | Vous pouvez nous contacter en français ou en anglais.
en fr it | Assistance multilingue : français, anglais, italien
fr | Chat en direct en français.
de | Une assistance téléphonique en allemand est proposée le mardi.
en es | Ofrecemos asistencia en español e inglés.
en es | Podemos ayudarte en español y en inglés.
en es fr | Nuestro personal habla español, inglés y francés.
en es | Soporte bilingüe: español e inglés
ca es | Si llamas, te atendemos en catalán o castellano.
es eu | El servicio al cliente está disponible en castellano y euskera.
- | Available in English oak or German beech.
- | The audio guide speaks English, German and French.
- | Watch the assembly video in English or Spanish.
- | Customers in the English and Welsh regions call a different courier.
- | We accept reviews in English and German.
- | Danish design, made to last.
- | Das Handbuch spricht Deutsch, Englisch und Polnisch an.
- | Die Bedienoberfläche der App: Deutsch, Englisch
- | Das Gerät spricht Deutsch und Englisch.
- | Dänisches Design trifft auf deutsche Handarbeit.
- | Die AGB liegen auf Deutsch und Englisch vor.
- | Fragen zu italienischen Espressomaschinen beantwortet unser Team.
- | L'appareil parle français et anglais.
- | Langue du contrat : français
- | Langues du site : français, anglais
- | Nos conseillers connaissent bien le design italien.
- | Le guide d'installation est fourni en français.
- | Idioma del contrato: español
- | Idiomas de la web: español, inglés
- | El aparato habla español e inglés.
- | Nuestro equipo prueba cada aceite español.
- | Las condiciones se redactan en español; si tiene dudas, prevalece el español.
- | Help§Site languages: English, Dutch
- | Support§Manual languages: English, Dutch
- | Our support team sits in the Spanish city of Vigo.
- | Contact§The site language is English.
en fr | Contact§You may write in English or French.
- | Support§Firmware language: English, German
de en | Kundenservice§Deutsch und Englisch
- | Assistance§Notices : français, anglais
en es | Atención§Puede hablar con nosotros en español o inglés.
- | Ayuda§Descargue el manual en inglés.
en ga | Contact§We are happy to help you in Irish or English.
en fr | Contact§Service is available in English and French.
en fr | Nous joindre§Le service est assuré en français et en anglais.
en fr | Service§Nos services sont offerts en français et en anglais.
en es | Atención§El servicio se presta en español e inglés.
ca es | Atención§El servicio está disponible en castellano y catalán.
de fr | Kontakt§Service gibt es auf Deutsch und Französisch.
de it | Kundendienst§Unser Service erfolgt auf Deutsch und Italienisch.
es fr | Assistance§Nos interlocuteurs parlent français et espagnol.
de en pl | Sprachen§Am liebsten auf Deutsch, wir antworten aber auch auf Englisch und Polnisch.
de en | Erreichbarkeit§Mo-Fr 9-17 Uhr, auf Deutsch und Englisch.
en es | Hours§Phones are staffed 9 to 5 in English and Spanish.
fr nl | Horaires§Du lundi au vendredi de 9 h à 17 h, en français et en néerlandais.
es eu | Correo§Contestamos tus correos en euskera y en castellano.
- | About us§Irish wool, woven in Donegal since 1902.
- | Whiskey§Our Irish and Scottish whiskeys.
- | Knitting§An Irish jumper for cold days, in English wool.
- | Web§El servicio de traducción muestra la web en inglés y francés.
- | Manuals§Instructions are available in English, French and Irish.
- | Service§Der Wartungsvertrag wird auf Deutsch geschlossen.
en fr | Our agents help callers in English and French.
en es | Bilingual (English/Spanish) customer service.
de en fr | Wir beraten Sie auf Deutsch, Englisch und Französisch.
de it | Unser Kundendienst spricht Deutsch und Italienisch.
fr nl | Notre service client vous répond en français et en néerlandais.
en fr | Nos conseillers parlent français et anglais.
ca es | Te atendemos en castellano y catalán.
en es pt | Nuestro equipo habla español, inglés y portugués.
cy en | You can write to us in English or Welsh.
de en nl | Phone lines are staffed by English, German and Dutch speakers.
en | Support is available in English only.
de | Support gibt es nur auf Deutsch.
fr | Assistance uniquement en français.
es | Atención solo en español.
de fr it | Hotline (deutsch, französisch, italienisch)
en fr | Langues : français, anglais (service client)
en pl | Ask for Kasia if you'd rather speak Polish; everyone else speaks English.
de tr | Auf Wunsch helfen wir auf Türkisch, sonst auf Deutsch.
ar fr | Nous pouvons vous aider en français ou en arabe.
es eu | También atendemos en euskera, además de castellano.
en fr | Email us in French or English.
en fr | Contact us in either official language: English or French.
de en | Schreib uns gern auf Englisch oder Deutsch.
de fr | Sie können auf Deutsch oder Französisch anrufen.
de fr nl | Vous pouvez nous écrire en français, en néerlandais ou en allemand.
en es | Puedes escribirnos en español o en inglés.
en | Our team replies in English.
fr | Nos équipes s'expriment en français.
de | Die Beratung erfolgt auf Deutsch.
es | La atención se presta en español.
- | The manual is in English and German.
- | Our website is available in French.
- | English breakfast tea.
- | The contract language is German.
- | Die Anleitung liegt auf Englisch bei.
- | Vertragssprache ist Deutsch.
- | La notice est en français.
- | La web está en español e inglés.
- | Subtitles in French and German.
- | Italian leather, made in Spain.
- | Der Kurs findet auf Deutsch statt.
- | La formation est donnée en français.
- | El curso se imparte en español.
- | We don't offer support in French.
- | Auf Spanisch können wir leider nicht helfen.
- | The videos are in English with Spanish subtitles.
de en | Kontakt§Unsere Hotline ist auf Deutsch und Englisch besetzt.
de en fr | Service§Sprachen: Deutsch, Englisch, Französisch
en es | Contact§We offer phone support in English and Spanish.
en fr | Help§Our bilingual team is happy to help in English or French.
de en fr | Support§E-mails can be written in English, German or French.
fr nl | Service§Notre équipe répond en néerlandais comme en français.
de fr | Hotline§Joignable en français et en allemand.
de it | Beratung§Auch auf Italienisch beraten wir Sie gern, sonst auf Deutsch.
en es fr | Idiomas§Atendemos en español, inglés y francés.
ca es | Atención§Puedes hablarnos en catalán o castellano.
es pt | Soporte§Soporte en portugués y español.
en | Languages§We can only answer in English.
en pl | Our team§Several of our advisers speak Polish as well as English.
cy en | Welsh language service§You can call us in Welsh or English.
de en | Chat§Der Chat läuft auf Deutsch und Englisch.
ar en fr | En boutique§Nos conseillers vous accueillent en français, en anglais et en arabe.
en zh | Customer care§Mandarin-speaking agents are available; all others speak English.
es eu | Tienda§En la tienda te atendemos en euskera y castellano.
en fr | Quebec§Service is provided in French and English.
en sv | Support§Reply in Swedish or English – we understand both.
de en | Contact§Feel free to write in German; we will answer in English or German.
de fr it | Schweiz§Der Kundendienst ist dreisprachig: Deutsch, Französisch, Italienisch.
en es | Call us§Press 1 for English, 2 for Spanish.
fr nl | Belgique§Tapez 1 pour le français, 2 pour le néerlandais.
- | Books§French novels in the original language.
- | Product§The app speaks German, English and Spanish.
- | Terms§The German version prevails.
- | Courses§Our barista classes are held in English.
- | About§Our founder speaks fluent Italian.
- | Anleitung§Das Handbuch liegt auf Deutsch und Englisch bei.
- | Shop§Der Shop ist auf Französisch verfügbar.
- | Livre§Ce livre est écrit en espagnol.
- | Contrat§Le contrat est conclu en français.
- | Contrato§El contrato se celebra en español.
- | Producto§El asistente de voz entiende inglés y alemán.
"""


@each(SENTENCES)
def test_in_which_languages_a_sentence_offers_help(expected: str, text: str) -> None:
    assert elements(read_languages(page(text))) == expected
