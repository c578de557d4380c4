"""What a warranty discloses, in the words of shops that talk to their customers."""

from __future__ import annotations

from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from tests.sources.web.text.labelled import each, elements, page

TALKED = """
procedure | Warranty§If anything goes wrong, call us with your order number.
procedure | Warranty§Should the zip fail, just bring it back to the shop.
procedure | Garantie§Geht etwas kaputt, schreiben Sie uns.
procedure | Garantie§Kaputt? Foto machen, Formular ausfüllen, abschicken.
procedure | Garantie§Un souci ? Apportez l'appareil en boutique avec votre ticket.
procedure | Garantie§Si l'appareil tombe en panne, contactez-nous.
procedure | Garantía§Si algo va mal, tráelo a la tienda con el recibo.
procedure | Garantía§Si el aparato falla, llámanos.
- | Warranty§We keep your invoice for six years anyway.
remedy | Warranty§Once the claim is approved, we send you a replacement.
remedy | Warranty§Send it in and you'll get a new one by return of post.
remedy | Garantie§Du bekommst von uns ein Neugerät.
remedy | Garantie§Wir schicken Ihnen ein neues Gerät.
remedy | Garantie§Nous vous en donnons un neuf.
remedy | Garantie§Nous vous envoyons un appareil neuf.
remedy | Garantía§Te damos otro igual.
remedy | Garantía§Te enviamos uno nuevo sin coste.
parts | Warranty§It covers neither scratches nor stains.
parts | Warranty§Stains and scratches are not included.
parts | Garantie§Kratzer und Flecken zählen nicht dazu.
parts | Garantie§Sie deckt weder Kratzer noch Flecken.
parts | Garantie§Elle ne couvre ni les rayures ni les taches.
parts | Garantie§Les rayures et les taches ne sont pas prises en charge.
parts | Garantía§Las roturas de pantalla no entran.
parts | Garantía§Los arañazos y las manchas no están incluidos.
coverage-persons | Warranty§It protects every owner of the bike.
coverage-persons | Garantie§Sie schützt jeden Besitzer des Rades.
coverage-persons | Garantie§Elle protège tout propriétaire du vélo.
coverage-persons | Garantía§Protege a cualquier propietario de la bici.
remedy | Garantie§Wir tauschen das Gerät um, ohne Wenn und Aber.
remedy | Garantie§Wir ersetzen die Fassung ohne Diskussion.
remedy | Garantie§Nous remplaçons la pièce abîmée.
remedy | Garantía§Si se rompe, la reparamos nosotros.
- | Garantía§Pasado ese plazo, la reparamos con presupuesto previo.
- | Garantía§Si se avería fuera de garantía, envíanosla con la factura.
- | Garantie§Nach Ablauf der Garantie reparieren wir das Gerät gegen Rechnung.
- | Garantie§Passé ce délai, nous réparons la montre sur devis.
- | Warranty§Once the cover has expired, we repair it at our usual rates.
procedure | Garantie§Rapportez la montre à l'un de nos revendeurs.
parts | Garantie§Die Batterie ist hiervon ausgenommen.
duration | Mowers§The mower is covered by a 3-year warranty.
duration | Mäher§Der Mäher ist durch eine Garantie abgedeckt, die drei Jahre läuft.
procedure | Garantía§Pasos para usar la garantía: rellena el formulario y envíanos el aparato.
procedure | Garantía§Para tramitar la garantía, lleva el producto a la tienda.
legal-rights | Garantie§Ces droits complètent ceux que vous reconnaît la loi de votre pays.
legal-rights | Warranty§It gives you specific rights, on top of those that you have under state law.
duration | Warranty§Your bike is covered by our five-year guarantee card.
duration | Kettles§Your kettle is covered for 3 years by the manufacturer.
duration | Outils§Nos outils sont couverts deux ans par le fabricant.
duration | Garantie§Zusätzlich geben wir auf alle Gestelle 10 Jahre Garantie.
- | Handwerker§Seriöse Schreiner geben fünf Jahre Gewährleistung auf ihre Arbeit.
- | Our site§We aim to run it 24 hours a day, but we can't guarantee it.
- | Notre site§Nous ne pouvons pas garantir un accès 24 heures par jour, 365 jours par an.
"""


@each(TALKED)
def test_a_text_that_talks_to_customers_discloses_what_it_says(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected
