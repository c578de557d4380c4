"""Hours in which people answer, and hours of shops, bots, parcels and car parks."""

from __future__ import annotations

from aftersales_eval.sources.web.text.contact.support_hours import read_support_hours
from tests.sources.web.text.labelled import each, page, said

SENTENCES = """
40/phone 40/email | You can reach us Mon-Fri 9-17 on 020 7946 0123 or by email at help@elm.example.
40/phone 40/email | Sie erreichen uns Mo-Fr 9-17 unter 030 5550123 oder per E-Mail.
40/phone 40/email | On vous répond du lundi au vendredi 9 h-17 h au 01 99 00 12 34 ou par mail
40/phone 40/email | Puede contactarnos de lunes a viernes de 9 a 17 h: 900 123 456 o por correo.
44 | Our customer service is there for you Mon-Fri 9am-5pm and Sat 10-14.
40/phone | Call us on 0123 456 789, Monday to Friday, 9 am to 5 pm.
168 | Our support team answers 24/7.
168/phone | Our hotline is staffed around the clock.
45/phone 84/chat | Phone: Mon-Fri 9-18, chat: daily 8 am - 8 pm.
44 | Customer service hours§Monday to Friday: 9 am to 5 pm¶Saturday: 10 am to 2 pm
40/phone | Contact§You can reach us by phone:¶Mon-Fri 9:00-17:00
- | Our shop is open Mon-Sat 10-18.
- | Opening hours§Mon-Fri 9-17
- | Deliveries are made Monday to Friday from 8 am to 6 pm.
- | 24-hour delivery to your door.
- | Our chatbot answers around the clock.
- | Our automatic voice service is available 24/7.
- | Parking is free from 9 am to 5 pm on weekdays.
- | For gas emergencies call us 24/7 on 0123 456 789.
- | We answer within 24 hours.
- | You can order online 24/7.
40 | Our customer service is available Monday to Friday 9 am to 5 pm, except on public holidays.
40/phone | Phone lines are open Monday to Friday 9am to 5pm (excl. bank holidays).
40/phone | Unsere Hotline erreichen Sie Mo-Fr 9-17 Uhr (exkl. Feiertage).
40 | Notre service client est disponible du lundi au vendredi de 9h à 17h (hormis jours fériés).
40 | Nuestro servicio al cliente atiende de lunes a viernes de 9 a 17 h (excl. festivos).
- | Our support will soon be available 24/7.
35/phone | Unsere Hotline erreichen Sie Mo-Fr 9-12 und 14-18 Uhr.
60 | Unser Kundenservice ist montags bis samstags von 8 bis 18 Uhr für Sie da.
168 | Unser Kundenservice ist rund um die Uhr erreichbar.
- | Unser Online-Shop ist rund um die Uhr geöffnet.
- | Unsere Filiale ist Mo-Sa 10-20 Uhr geöffnet.
- | Der Anrufbeantworter nimmt rund um die Uhr Ihre Nachricht auf.
40/phone | Telefonisch erreichen Sie uns werktags von 9 bis 17 Uhr unter 030 123456.
84 | Notre service client est disponible 7j/7 de 8h à 20h.
40/phone | Nos conseillers répondent par téléphone du lundi au vendredi de 9h à 12h et de 13h à 18h.
- | Nos magasins sont ouverts du lundi au samedi de 10h à 19h.
- | Livraison du lundi au vendredi de 8h à 18h.
45 | Atención al cliente de lunes a viernes de 9:00 a 18:00.
168 | Nuestro servicio de atención al cliente está disponible las 24 horas.
48/phone | Llámenos al 900 123 456 de lunes a sábado de 10 a 18 horas.
- | Nuestras tiendas abren de lunes a sábado de 10:00 a 20:00.
- | Entrega en las 24 horas siguientes.
- | Recogida en almacén de lunes a viernes de 9:00 a 14:00.
50/phone | Our lines are open from 8am until 6pm, Monday to Friday.
63 | You can reach our advisers daily between 9 am and 6 pm.
168/chat | Live chat support: 24 hours a day, 7 days a week.
50 | Kundenservice: Mo–Fr 8–18 Uhr
58/phone | Telefon: Mo. - Fr. 8:00 - 18:00 Uhr, Sa. 9:00 - 17:00 Uhr
- | Unser Lager nimmt Ware Mo-Fr 8-16 Uhr an.
40/phone | Service client au 01 23 45 67 89, du lundi au vendredi, 9h30-17h30.
54 | Servicio de atención al cliente: lunes a viernes 9-18 h, sábados 9-18 h.
- | The rental desk is open daily 9-17.
- | Our answering machine is on 24/7.
20/phone | Hotline: Mon, Tue, Thu, Fri 9-12 and Wed 9-12 and 14-19
- | Our stores are open daily from 9 am to 9 pm.
- | The sale runs from Friday 9 am to Sunday 6 pm.
- | Delivery slots: Monday to Saturday 8am to 8pm.
55 | Our customer care team works Monday to Friday from 8am to 7pm.
168/phone | Sie erreichen unsere Hotline 24 Stunden am Tag, 7 Tage die Woche.
- | Bestellen können Sie rund um die Uhr.
78 | Notre service client vous répond du lundi au samedi de 8 h à 21 h.
- | Le répondeur prend vos messages 24h/24.
60/phone | Atención telefónica: de lunes a viernes de 8:00 a 20:00.
- | El aparcamiento está abierto todos los días de 8:00 a 22:00.
42 | We are here for you seven days a week, 10 am to 4 pm.
- | Office hours of our warehouse: Mon-Thu 7am-3pm.
40 | Kundenservice: montags bis freitags von 9 bis 17 Uhr
168 | Service client disponible 24h/24 et 7j/7.
- | Nuestros repartidores trabajan de lunes a sábado de 9 a 21 h.
40/phone | Our phone lines are open Monday to Friday, 9am to 5pm.
40 | Customer service hours: Mon-Fri 9-5.
44/phone | Call us Monday to Friday 9am-5pm or Saturday 10am-2pm on 0161 496 0120.
39/phone | Lines are open 9am to 5pm Monday to Thursday and until 4pm on Fridays.
60/phone 105/chat | Phone: 8am-8pm Mon-Fri. Chat: 8am-11pm every day.
60/phone 60/chat | You can reach us by phone and chat Monday to Friday from 8am to 8pm.
50/phone 84/chat | Phone support Mon-Fri 8am-6pm, live chat 8am-8pm daily.
168/chat | Our live chat team is available 24/7.
168 | Our support team is here around the clock, seven days a week.
168/phone | Call us any time, day or night, 365 days a year on 0800 123 4567.
72 | Our customer care team is available every day except Sunday from 8am to 8pm.
35/phone | Phone lines are open weekdays 9am-12pm and 1pm-5pm.
37.5 | Our advisers are available between 9:00am and 4:30pm, Monday through Friday.
55 | Contact us§We're here Monday to Friday 8am - 6pm and Saturday 9am - 2pm.
40 | Customer Service§Hours | M–F 9am–5pm ET
40/phone | Phone§Mon–Fri, 9:00–17:00
84/chat | Live chat open daily, 10 to 10.
84/chat | Live chat is open daily from 10am until 10pm.
40/phone | Telephone enquiries are answered weekdays 09:00 - 17:00 GMT.
40/email | We answer emails Monday to Friday 9 to 5.
88/phone | Ring 0161 496 0455 (weekdays 0800–2200, weekends 0900–1800).
84/chat | Chat: noon to midnight, seven days a week.
45 | Opening hours of our customer service: Monday - Friday: 8.30 - 17.30
40 | When can I reach you?§Our support desk is staffed from 9 to 5 on weekdays.
- | Our store is open Monday to Saturday from 9am to 6pm to anyone who wants to browse.
- | Orders placed before 2pm Monday to Friday are dispatched the same day.
- | Deliveries are made Monday to Friday between 8am and 6pm.
- | Our chatbot is available 24/7.
- | The sale runs from Monday 9am to Friday 5pm.
- | You can order online 24 hours a day, seven days a week.
- | We reply within 24 hours, 7 days a week.
- | The warehouse is open for collection Mon-Fri 8-16.
- | Careers§Call our HR team Mon-Fri 9am-5pm.
- | Installation appointments are available Mon-Fri 8am to 6pm.
- | Our workshop is open Tuesday to Saturday 10-6.
40/phone | Unsere Hotline ist Montag bis Freitag von 9 bis 17 Uhr erreichbar.
40/phone | Telefonisch erreichen Sie uns Mo.-Fr. 9-17 Uhr.
45/phone | Hotline: Mo. bis Fr. 8 - 17 Uhr
47.5/phone | Telefonisch sind wir Mo–Do 8–18 Uhr und Fr 8–15:30 Uhr für Sie da.
40/phone | Unser Kundenservice ist werktags von 9 bis 17 Uhr telefonisch erreichbar.
40 | Servicezeiten: Montag – Freitag 09:00 – 17:00 Uhr
35/phone | Telefonzeiten: Mo bis Fr 9–12 und 13–17 Uhr
38/phone | Sie erreichen uns Mo–Do 8–12 und 13–17 Uhr, Fr 8–14 Uhr unter 030 901820 440.
72 | Unser Kundendienst ist täglich außer sonntags von 8 bis 20 Uhr für Sie da.
168/phone | Unsere Service-Hotline ist rund um die Uhr besetzt.
168/chat | Im Live-Chat sind wir 24/7 für dich da.
60/phone 84/chat | Telefon: Mo–Fr 8–20 Uhr, Chat: täglich 8–20 Uhr
60/phone 60/chat | Per Telefon und Chat erreichst du uns Montag bis Freitag von 8 bis 20 Uhr.
96 | Unser Kundenservice ist Montag bis Samstag von 6 Uhr bis 22 Uhr für dich da.
50 | Kontakt§Wir sind montags bis freitags zwischen 8 und 18 Uhr für euch da.
66/phone | Anrufen können Sie uns Mo–Fr von 8 bis 20 Uhr und Sa von 9 bis 15 Uhr.
20/phone | Unser Telefon ist montags bis freitags vormittags von 8 bis 12 Uhr besetzt.
42.5 | Kundenservice§Mo. – Fr.: 8:30 – 17:00 Uhr
55/email | E-Mails beantworten wir montags bis freitags von 8 bis 19 Uhr.
- | Bestellungen bis 14 Uhr verschicken wir montags bis freitags noch am selben Tag.
- | Die Spedition liefert Montag bis Freitag zwischen 8 und 18 Uhr.
- | Der Chatbot antwortet rund um die Uhr.
- | Unser Onlineshop hat 24 Stunden am Tag geöffnet.
- | Abholung im Lager: Mo–Fr 8–16 Uhr
- | Für Bewerber: Mo–Fr 9–15 Uhr unter 030 901820 441
45/phone | Notre service client est joignable par téléphone du lundi au vendredi de 9h à 18h.
45/phone | Par téléphone : du lundi au vendredi, de 9 h à 18 h
35/phone | Appelez-nous du lundi au vendredi de 9h à 12h et de 14h à 18h.
35 | Service client§Lun-ven 9h-12h / 14h-18h
45 | Service client§lu-ve 9h-18h
54/phone | Par téléphone au 01 99 00 12 34 (du lundi au samedi, 9h-18h)
168/chat | Le chat est ouvert 24h/24 et 7j/7.
168 | Notre assistance est à votre écoute 24 heures sur 24, 7 jours sur 7.
45 | Le service après-vente est ouvert les jours ouvrés de 9 h à 18 h.
72 | Nos conseillers sont disponibles tous les jours sauf le dimanche de 8h à 20h.
50/phone 84/chat | Téléphone : lundi-vendredi 8h-18h ; chat : tous les jours 9h-21h
50/phone | Hotline : lun.–ven. 8h30–18h30
- | Nos boutiques sont ouvertes du lundi au samedi de 10h à 19h.
- | Toute commande passée avant 14h du lundi au vendredi est expédiée le jour même.
- | La livraison a lieu du lundi au vendredi entre 8h et 18h.
- | Le site est accessible 24h/24 et 7j/7.
- | Retrait au dépôt du lundi au vendredi de 8h à 16h.
- | Notre robot répond 24h/24.
50/phone | Llámenos de lunes a viernes de 9:00 a 19:00 h.
50 | Horario de atención al cliente: de lunes a viernes, de 9 a 19 h
50 | Atención al cliente§L-V: 9:00 - 19:00
50/phone | Teléfono: 900 123 456 (L-V de 9 a 19 h)
40/phone | Nuestro teléfono atiende de lunes a viernes de 10 a 14 y de 16 a 20 horas.
45/phone | Puede llamarnos de lunes a jueves de 9 a 19 h y los viernes de 9 a 14 h.
168 | Nuestro equipo de soporte está disponible las 24 horas, los 7 días de la semana.
168/phone | Línea de atención 24/7: 900 123 456
72 | Atención al cliente todos los días excepto domingos de 8 a 20 h.
60/chat | El chat está abierto de lunes a sábado, de 10:00 a 20:00.
50/phone 84/chat | Teléfono: L-V 9:00-19:00. Chat: todos los días de 9:00 a 21:00.
50/phone 50/chat | Te atendemos por teléfono y chat de lunes a viernes de 9 a 19 horas.
54/phone | Central telefónica (01) 555 0177: de lunes a sábado, de 9 a. m. a 6 p. m.
45 | Contacto§Estamos de lunes a viernes de 9 a 18 hs para ayudarte.
40 | Nuestro servicio posventa atiende los días laborables de 9 a 17 h.
- | Nuestras tiendas abren de lunes a sábado de 10 a 21 h.
- | Los pedidos realizados antes de las 14 h de lunes a viernes salen el mismo día.
- | Las entregas se hacen de lunes a viernes de 9 a 18 h.
- | Puede comprar en la web las 24 horas del día.
- | El almacén abre de lunes a viernes de 8 a 15 h para recogidas.
53/phone | Telefon: Mo–Fr 9–19 Uhr, Sa bis 12 Uhr
44/phone | Notre ligne est ouverte du lundi au vendredi de 9h à 18h (vendredi jusqu'à 17h).
44/phone | Llámanos de lunes a viernes de 9 a 18 h, los viernes hasta las 17 h.
50/phone | Atendemos el teléfono de martes a sábado, de diez de la mañana a ocho de la tarde.
168/phone | Wir sind Tag und Nacht unter 030 901820 440 für euch da.
48 | SAV§lun-ven 9h/18h non stop, sam 10h/13h
105/chat | Clavardage : tous les jours de 9 h à minuit.
112 | Get in touch§We're here seven days a week from 7 a.m. until 11 p.m. Eastern.
40 | Contact§Mon – Fri: 9am – 5pm
- | Contact§Our store in York is open Mon – Sat: 10am – 6pm
45 | Kontakt§Mo–Fr 9–18 Uhr
50 | Contacto§Horario: de lunes a viernes de 9 a 19 h
168 | We offer round-the-clock support.
59/phone | Contacto§900 555 014 · L-V 9:00-20:00 · S 10:00-14:00
52.5/phone | Our UK call centre is open Monday to Sunday from 9.30am to 5pm.
42/phone | You can ring us between 10am and 4pm every day of the week.
25/phone | Unsere Telefonzeiten sind Mo, Di, Do und Fr von 9 bis 14 Uhr sowie Mi von 9 bis 14 Uhr.
15/phone | Telefonisch erreichbar: Di + Do 9–12 und 13–17.30 Uhr
55 | Notre service clients vous accueille du lundi au vendredi de 8h à 19h sans interruption.
58 | Customer support: Weekdays 8am–6pm, Saturdays 9am–5pm, closed Sundays and bank holidays
35 | Le SAV est ouvert du lundi au vendredi de 9h à 12h30 puis de 13h30 à 17h.
112 | Atención al cliente disponible de 7:00 a 23:00, los 365 días del año.
168 | Kundenservice: 24 Stunden, 7 Tage die Woche
40/messaging | WhatsApp: lunes a viernes, 9-17 h
- | Nos horaires de livraison : du lundi au samedi de 8h à 20h.
- | Recogida en tienda de lunes a sábado de 10 a 21 h.
- | Der Abholservice fährt Mo–Fr 8–16 Uhr.
- | Kurse finden dienstags von 18 bis 20 Uhr statt.
- | Our installers work Monday to Saturday, 7am to 7pm.
- | Calls may be recorded. Trading hours of our showroom: 10-18 Mon-Sat.
- | The competition closes Monday at 5pm.
- | Press office: Mon-Fri 9am-5pm on 020 7946 0877.
- | Die Garantie gilt 24 Stunden am Tag.
- | Notre boutique de Lyon : mardi-samedi 10h-19h.
- | Help§Our showroom welcomes you Tuesday to Saturday from 10am to 5pm.
- | Contact us§Visit us in York, Tuesday to Saturday from 10am to 5pm.
- | Kontakt§Besuchen Sie unsere Ausstellung Mo–Sa 10–18 Uhr.
- | Returns§Drop-off points are open until 8pm, Monday to Saturday.
40/chat | Live chat (Mon–Fri 9am–5pm)
62/phone | Call our experts Monday to Friday 8 till 8, Sunday 10 till 12 on 0161 496 0120.
50/phone 50/email | Per Mail und Telefon erreichbar: Mo-Fr 8-18 Uhr
40/phone | Rückrufe und Anrufe: Mo bis Do 8 bis 17 Uhr, Fr 8 bis 12 Uhr
- | Die Annahmestelle für Reparaturen ist Mo–Fr 9–17 Uhr offen.
40 | Service client : du lundi au vendredi, 9h-17h
- | Expédition du lundi au vendredi pour toute commande passée avant 15h
40 | Soporte técnico: L a V de 9 a 17 h
47.5/phone | Llámanos: lunes a jueves de 8:30 a 18:30, viernes de 8:00 a 15:30
45/phone | Our phones are answered from nine to six, Monday to Friday.
45 | Customer care hours: Mon-Fri 9am-6pm
40 | Our team is here for you on weekdays between 9 and 5.
42/phone | Call us any day of the week, 10am to 4pm.
48/phone | Lines open: Monday-Saturday, 9-5
168/chat | Our live chat never closes: 24 hours a day, 7 days a week.
50/phone | Hotline: Mo-Fr 8-18 Uhr
40/phone | Telefonisch erreichen Sie uns montags bis freitags zwischen 9 und 17 Uhr.
35/phone | Ruf uns an: werktags von 10 bis 17 Uhr.
98/chat | Der Chat ist täglich von 8 bis 22 Uhr besetzt.
45 | Unser Kundenservice ist von Montag bis Freitag, 9.00 bis 18.00 Uhr, für Sie da.
40/phone | Appelez-nous du lundi au vendredi, entre 9 h et 17 h.
54 | Le service client est ouvert du lundi au samedi de 9h à 18h.
77/chat | Tchat ouvert tous les jours de 9 h à 20 h.
40/phone | Nos lignes sont ouvertes en semaine de 8 h 30 à 16 h 30.
45/phone | Llámanos de lunes a viernes, de 9 a 18 h.
50 | Horario de atención: lunes a viernes de 8:00 a 18:00
84/chat | El chat funciona todos los días de 10 a 22 h.
44/phone | Atención telefónica: lunes a viernes de 9 a 17 h y sábados de 10 a 14 h.
45/phone | Phone: weekdays 9:00-18:00; closed at weekends.
40/phone | You can ring us Monday through Thursday 8 to 6 (closed Friday).
37.5/phone | Phone lines: 9.30am-5pm Mon-Fri
35/phone | Our advisers take calls from ten until five, Monday to Friday.
40/phone | Unsere Leitungen sind werktags von neun bis siebzehn Uhr offen.
- | The café is open daily from 9 to 5.
- | Deliveries are made Monday to Friday, 8am to 6pm.
- | Orders placed before 2pm ship the same day.
- | Der Fahrer kommt montags bis freitags zwischen 8 und 18 Uhr.
- | Livraison du lundi au vendredi de 8 h à 18 h.
- | Entregamos de lunes a viernes de 9 a 18 h.
45/phone | Contact§You can reach us by phone from 9am until 6pm, Monday to Friday.
40/phone | Contact§Mon–Fri 8:00–16:00, 0117 555 0133
56/chat | Chat§Chat with us daily, 8 hours a day: 12pm to 8pm.
62.5/phone | Hotline§Mo–Fr 7:30–20 Uhr
47/phone | Téléphone§Du lundi au vendredi, 8h30-17h30, et le samedi matin de 9h à 11h
50/phone | Teléfono§L-V de 9 a 19 h
30/phone | Telefon§Montag bis Freitag, 9-12 und 13-16 Uhr
35/phone | Phone§Weekdays, 9am–12pm and 1pm–5pm
84/messaging | WhatsApp§Every day from 8am to 8pm
168 | Support§Our support team is here 24/7.
60 | Customer service§Open Monday to Saturday 8am till 6pm
40/phone | Support§Give us a call weekdays between eight and four.
40/phone | Service§Sie erreichen uns an allen Werktagen von 8 bis 16 Uhr unter 0221 555 0133.
52/phone | Service§Mo bis Do 8-18 Uhr, Fr 8-14 Uhr, Sa 9-15 Uhr: 0221 555 0133
44/phone | SAV§Notre SAV est joignable au 01 99 00 13 30 du lundi au jeudi de 8 h à 17 h et le \
vendredi de 8 h à 16 h.
66 | Atención al cliente§De lunes a sábado, de 9:00 a 20:00
40/email | Email§Emails are answered Monday to Friday, 9 to 5.
35/phone | We answer 01632 960 777 daily except Saturday and Sunday, 10 to 5.
35/phone | Tous les jours sauf samedi et dimanche, de 10 h à 17 h, au 05 56 00 00 44.
42.5/phone | We answer the phone every weekday, half past eight to five.
18 | Our advisers are there Tuesday to Thursday, ten till four.
72/chat | Unser Chat ist Montag bis Samstag von 8 bis 20 Uhr live, danach der Anrufbeantworter.
- | Shop§Open Monday to Saturday 9-6
- | Delivery§We deliver 8am-8pm Monday to Saturday.
- | Workshop§The workshop café serves lunch from 12 to 2 daily.
- | Lager§Warenannahme Mo–Fr 7–15 Uhr
- | Retrait§Retrait possible du lundi au samedi de 10 h à 19 h.
- | Recogida§Recogida de lunes a viernes de 9 a 18 h.
51 | Our team is available to help you at these times:¶Our team is available to help you at these \
times: Monday to Friday: 9:00 AM - 6:00 PM¶Our team is available to help you at these times: \
Saturday: 10:00 AM - 4:00 PM
46/phone | Contact§Hotline: Mon-Fri 9am-5pm¶Hotline: Sat 9am-3pm
45 | Service client§E-mail : aide@pin.example¶Horaires : du lundi au vendredi de 9 h à 18 h
46/phone | Montag bis Freitag 8 bis 16 Uhr, Samstag 9 bis 15 Uhr. Rufen Sie uns an, Sa 9-15 Uhr: \
030 5550123.
37.5 | Our support team is available from 9:00 a.m. to 4:30 p.m. (EST) Monday through Friday.
40/phone 20/chat | Phone: Mon-Fri 9-17¶Chat: Mon-Fri 10-14
- | Our shop in Bath: Mon-Fri 9-17¶Our shop in York: Sat 10-14
"""


@each(SENTENCES)
def test_for_how_many_hours_a_week_people_answer(expected: str, text: str) -> None:
    assert said(read_support_hours(page(text))) == expected
