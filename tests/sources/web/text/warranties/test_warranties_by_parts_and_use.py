"""Warranties of parts, of used and new goods, by use and for registering: lengths side by side.

Before the `|` stand the lengths in months, `L` where they are for some only and `S` where they are
the law's; before the `§` the headings, parted by `/`.
"""

from __future__ import annotations

from aftersales_eval.model.claim import LIMITING, Claim, Condition, Passage
from aftersales_eval.model.quantity import MONTH
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from tests.sources.web.text.labelled import each

TABLES = """
60L 36L 12L | Warranty/At a glance§Ovens: 5 years | Hobs: 3 years | Accessories: 12 months
120L 60L 24L | Garantie/Übersicht§Spülen – 10 Jahre | Armaturen – 5 Jahre | Zubehör – 2 Jahre
60L 36L 6L | Garantie/Durées§Lave-linge : 5 ans | Fours : 3 ans | Accessoires : 6 mois
60L 36L | Garantía/Por producto§Frigoríficos: 5 años. Hornos: 3 años.
36L 96L | Patio§Weave: 3 years. Aluminium frame: 8 years. Cushions: no warranty.
36L 96L | Garten§Geflecht: 3 Jahre Garantie. Aluminiumgestell: 8 Jahre.
36L 24L 60L | Garantie§Polster 3 Jahre, Nähte 2 Jahre, Mechanik 5 Jahre.
60L 120L | Garantie§Die Tischplatte hat fünf Jahre Garantie, das Gestell zehn.
60L 120L 12L | Garantie§Le plateau est garanti 5 ans, le piètement 10 ans et les coussins 1 an.
60L 120L 12L | Garantía§El tablero tiene 5 años de garantía, las patas 10 y los cojines 1.
300 120L 60L | Kitchens§Cabinets are guaranteed for 25 years, doors for 10 and worktops for 5.
84L 24 | Warranty§The tank carries a seven-year warranty, all other components two years.
84L 24 | Garantie§Moteur : 7 ans. Autres composants : 2 ans.
120L | Taps§Finish guaranteed for 10 years against flaking.
60L 12L | TVs§Screens of 32 inches carry a five-year warranty. Under 30 inches it's one year.
"""

NAMES = """
36 | Tools§3-year warranty on all battery-powered tools.
36 | Säge§Auf alle Akku-Sägen geben wir 3 Jahre Garantie.
36 12L | Werkzeug§3 Jahre Garantie auf alle Akku-Schrauber, 1 Jahr auf Akkus und Ladegeräte.
36 12L | Outils§Nos outils sur batterie sont garantis 3 ans ; la batterie, 1 an.
36 12L | Máquinas§Las máquinas a batería llevan 3 años de garantía; las baterías, 1 año.
36 | Car batteries§Batteries are warranted for 36 months or 60,000 km.
24 | Pneus et batteries§Batteries auto : garantie 24 mois.
36 | Akkus§Auf unsere Akkus geben wir 3 Jahre Garantie.
24L | Battery warranty§The battery is warranted for 24 months.
120L | Garantie auf Rahmen§Auf den Rahmen geben wir 10 Jahre Garantie.
"""

USED_AND_NEW = """
6L 24 | Warranty§Six months on tested pre-owned handsets, 24 on new ones, from delivery.
12L 24 | Garantie§12 Monate auf geprüfte Gebrauchtgeräte, 24 auf neue, ab Erhalt der Ware.
24 12L | Garantie§Deux ans sur le neuf, un an sur le reconditionné, à compter de la livraison.
12L | Garantía§Un año en los reacondicionados, desde la entrega.
48 2.96L | Warranty summary§Domestic use 4 years. Commercial use 90 days.
60 12L | Garantie§Privatnutzung: 5 Jahre. Gewerbliche Nutzung: 1 Jahr.
36 12L | Garantie§Usage domestique : 3 ans. Usage professionnel : 1 an.
24 6L | Garantía§Uso doméstico: 2 años. Uso profesional: 6 meses.
36 12L | Warranty§Consumer: 3 years. Business: 1 year.
60 24L | Garantie§Particuliers : 5 ans. Professionnels : 2 ans.
36 12L | Van parts§The starter is warranted for 36 months. Taxis and fleets: 12 months.
"""

REGISTERED = """
36L 24 | Garantie§Wer seine Säge registriert, erhält drei statt zwei Jahre Garantie.
60L 24 | Register§Register your saw within 30 days and get five instead of two years of warranty.
36L 24 | Register§Register your drill online and you get 3 years' warranty instead of 2.
60L 36 | Garantía§Si registra el producto, tendrá 5 años de garantía en lugar de 3.
24 60L | Garantía§Si registras la máquina, la garantía sube de 2 a 5 años sin coste.
24 60L | Garantie§En enregistrant votre outil, la garantie passe de 2 à 5 ans gratuitement.
24 48L | Warranty§Your mower has a 2-year warranty, extended to 4 years free when you register it.
24 60L | Garantie§2 Jahre, bei Registrierung 5 Jahre.
"""

IN_PASSING = """
24 | Reparaciones§Pasada la garantía de 2 años, la reparación se cobra.
24 | Repairs§During the 2-year warranty repairs are free.
36 | Reparatur§Innerhalb der dreijährigen Garantiezeit ist die Reparatur kostenlos.
36 | SAV§Pendant les trois ans de garantie, la réparation est gratuite.
36 | Repairs§Once your 3-year warranty has ended, repairs are charged at cost.
12 | Muebles§Tienes 1 año de garantía y, si algo falla, nuestro taller lo repara.
24 | Räder§Sie haben zwei Jahre Garantie, und unsere Werkstatt hilft bei Problemen.
24 | Bikes§Every bike has a 2-year warranty and our workshop will service it once for free.
24L | Reconditionné§Nos montres reconditionnées sont garanties 24 mois et vous avez 30 jours pour\
 nous les renvoyer.
24 | Watches§Our clocks have a 2-year warranty and can be sent back within 60 days.
72S 24 | Guarantee§Under EU law you are covered for six years against faults. It's not affected\
 by our own two-year guarantee.
12L | Warranty§Professional users get 12 months.
24 12L | Garantie§Garantie 24 mois pour les particuliers, 12 mois pour les professionnels.
12L | Outlet§Display models: 12 months guarantee.
12L | Exposición§Los productos de exposición tienen 1 año de garantía.
60 24L | Our promise§Every lamp we make comes with a five-year guarantee. LEDs: two years.
- | Warranty§Repaired items are covered for the remainder of the warranty or 90 days.
- | Workshop§Watches we have repaired are guaranteed for 12 months.
- | Teile§Ersatzteile liefern wir mindestens 10 Jahre lang.
- | Vivienda§Las obras tienen una garantía decenal; los acabados, de un año.
"""


def length(claim: Claim) -> str:
    """A length as the table has it."""
    conditions = dict(claim.conditions)
    limited = "L" * (not LIMITING.isdisjoint(conditions))
    return f"{claim.value / MONTH:.3g}{limited}" + "S" * (Condition.RIGHT in conditions)


@each(TABLES, NAMES, USED_AND_NEW, REGISTERED, IN_PASSING)
def test_each_length_is_limited_to_what_it_is_of(expected: str, text: str) -> None:
    above, _, words = text.partition("§")
    found = warranty_lengths([Passage(words, tuple(above.split("/")))])
    assert (" ".join(map(length, found)) or "-") == expected
