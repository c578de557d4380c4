"""Lengths of warranties that stand side by side, in rows, by the way, or without a unit."""

from __future__ import annotations

from aftersales_eval.model.claim import LIMITING
from aftersales_eval.model.quantity import MONTH
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from tests.sources.web.text.labelled import each, page

UNITS = """
120/limited 36 | The frame is guaranteed for ten years and all other parts for three.
120/limited 24 | Ten-year guarantee on the drum, two on all else.
120/limited 24/limited | Guarantee: ten years on frames, two on springs.
60/limited 12 | Auf den Kompressor geben wir fünf, auf alle übrigen Teile ein Jahr Garantie.
84/limited 36 | Sieben Jahre Garantie auf das Gestell, drei auf alles andere.
60 12/limited | Cinq ans de garantie sur le reste de la machine, et un an sur la batterie.
60/limited 24 | Le moteur est garanti cinq ans, tout le reste deux.
60/limited 24 | Cinco años de garantía en el motor y dos en el resto de piezas.
24/limited 36 | Los relojes reacondicionados llevan dos años de garantía; los nuevos, tres.
60 | The guarantee lasts five years, see page 12.
60 | Die Garantie beträgt fünf Jahre, Details in Abschnitt 4.
"""

ROWS = """
60/limited 84/limited 12/limited | Amplifiers: 5 year guarantee. Speakers: 7 years. Cables: 1 year.
36/limited 60/limited | Plattenspieler: 3 Jahre Garantie. Boxen: 5 Jahre.
24/limited 36/limited | Aspirateurs : garantie deux ans ; robots de cuisine : trois ans.
12/limited 36/limited | Trípodes: garantía de un año; cámaras: tres años.
24 | Warranty: 2 years. Delivery: 6 months.
24 | Garantie : 2 ans. Délai de livraison : 3 mois.
24 | Garantía: 2 años. Vida útil: 10 años.
240/limited 24/limited | Bikes§Frame: 20 years. Battery: 2 years. Tyres are not under guarantee.
72/limited 24/limited | Fahrräder§Rahmen: 6 Jahre. Motor: 2 Jahre Garantie.
36 6/limited | Rasenmäher: 3 Jahre Garantie, Messer 6 Monate.
- | Bikes§Frame: 20 years old. Battery: 2 years.
24/limited 36/limited | Warranty§Small appliances 24 months, large appliances 36 months.
24 | Blender 500 W | Warranty 2 years | Made in Ohio | Repairable, we stock parts
24 | Mixer 500 W | Garantie 2 Jahre | Reparaturen im Haus
24 | Robot 500 W | Garantie 2 ans | Réparable dans nos ateliers
24 | Batidora 500 W | Garantía 2 años | Taller propio, repuestos disponibles
24 6/limited | 24 Monate Garantie bei privater, 6 Monate bei gewerblicher Nutzung.
24 6/limited | Warranty period: 24 months for private use; 6 months for commercial use.
24 6/limited | Garantie : 24 mois pour un usage privé ; 6 mois en usage professionnel.
24 6/limited | Garantía: 24 meses para uso doméstico; 6 meses para uso profesional.
"""

BY_THE_WAY = """
36 | Our repair desk mends cases, even once the 3-year warranty has lapsed.
24 | In case of dispute under this two-year warranty, the repair service is asked.
36 | Unsere Werkstatt richtet ihn, auch nach Ablauf der dreijährigen Garantie.
24 | Notre atelier le répare dans le cadre de la garantie de 24 mois.
12 | Lo repara nuestro taller sin costo mientras duren los 12 meses de garantía.
18/limited | Every refurbished phone is checked by our repair team and carries an 18-month warranty.
6/limited | Chaque vélo d'occasion est révisé dans notre atelier et garanti 6 mois.
- | Our repairs carry a 12-month warranty.
- | Auf Reparaturen geben wir die einjährige Garantie unserer Werkstatt.
- | La garantie de 6 mois sur la réparation vaut dans tous nos ateliers.
24 | Limited warranty§For two years from purchase we will, at our option, repair or replace the saw.
60 | Garantie§Pendant cinq ans, nous réparons ou remplaçons toute pièce défectueuse.
24 | Garantía§Durante los dos años siguientes, reparamos o sustituimos la pieza.
36 | Garantie§Innerhalb von drei Jahren reparieren oder ersetzen wir das Werk.
- | Warranty§For two years we will repair it for a small charge.
300 | Every pan we make is covered for 25 years.
72/limited 36 | Les moteurs sont couverts six ans, le reste de la machine trois ans.
60/limited 12 | All bikes are covered for 5 years on frame and forks and 1 year on everything else.
120 | Todas nuestras sartenes están cubiertas durante diez años.
- | Every parcel is covered for one year by our insurance.
24 12/limited | Gewährleistung§Die Verjährungsfrist beträgt zwei Jahre, bei Gebrauchtware ein Jahr.
60 | Garantie§Die Garantie gilt fünf Jahre und kann nur vom Käufer geltend gemacht werden.
24 | Para reclamar la garantía (24 meses desde la compra) basta la factura.
- | Garantie§Der Schutz lässt sich bis 60 Tage nach dem Kauf abschließen.
- | Warranty§You can add cover up to 90 days after purchase.
- | Umtauschgarantie: 90 Tage.
- | The customer warrants that he is at least eighteen years of age.
- | Se garantiza la existencia de repuestos durante cinco años.
- | La réparation elle-même est garantie 6 mois.
"""

RAISED = """
12 36/limited | Bei Registrierung verlängert sich die Garantie von 12 auf 36 Monate.
24 60/limited | Enregistrez la tondeuse : de 2 ans, la garantie passe gratuitement à 5.
12 36/limited | Garantía de 1 año; regístrala en la web y se convierte en 3 años sin costo.
24 60/limited | The guarantee is two years. Register online and it becomes five years.
48 | Für Fernseher gilt eine auf 48 Monate verlängerte Garantie ohne Aufpreis.
- | Für 49 € verlängern Sie die Garantie auf 60 Monate.
- | Extend the guarantee to five years for $49.
- | Prolongez la garantie à 5 ans pour 49 €.
- | Amplía la garantía a 5 años por 49 €.
"""


def lengths(text: str) -> str:
    """The lengths that a text gives, in months, each with whether it is for some only."""
    found = []
    for claim in warranty_lengths(page(text)):
        limited = not LIMITING.isdisjoint(dict(claim.conditions))
        found.append(f"{claim.value / MONTH:g}" + "/limited" * limited)
    return " ".join(found) or "-"


@each(UNITS)
def test_a_number_without_a_unit_has_that_of_the_length_beside_it(expected: str, text: str) -> None:
    assert lengths(text) == expected


@each(ROWS)
def test_each_row_gives_the_length_of_what_it_names(expected: str, text: str) -> None:
    assert lengths(text) == expected


@each(BY_THE_WAY)
def test_a_length_is_found_in_sentences_on_other_things(expected: str, text: str) -> None:
    assert lengths(text) == expected


@each(RAISED)
def test_what_becomes_longer_for_nothing_counts_and_what_is_sold_does_not(
    expected: str, text: str
) -> None:
    assert lengths(text) == expected
