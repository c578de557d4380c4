"""Hours in which people answer, and hours of shops, bots, parcels and car parks."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.support_hours import read_support_hours
from tests.sources.web.text.labelled import page, rows, said

SENTENCES = """
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
"""


@pytest.mark.parametrize(("expected", "text"), rows(SENTENCES))
def test_for_how_many_hours_a_week_people_answer(expected: str, text: str) -> None:
    assert said(read_support_hours(page(text))) == expected
