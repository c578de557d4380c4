"""What a page discloses of its warranty, beside what is of work, of the law or of a discount.

Before the `|` stand the elements, in the order of the alphabet; before the `§` the heading.
"""

from __future__ import annotations

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from tests.sources.web.text.labelled import each, elements

STATED = """
duration | Occasions§Les produits d'occasion sont couverts six mois. Nos techniciens prennent\
 en charge les pannes.
duration | Guarantee§Every product is covered for up to six years.
duration | Garantie§Alle Geräte sind bei uns fünf Jahre lang abgedeckt.
dispute | Warranty claims§Any disagreement over whether a fault is covered will be settled by\
 an independent assessor.
dispute | Garantie§Ob ein Mangel gedeckt ist, entscheidet ein unabhängiger Gutachter.
coverage-persons | Garantie§Cette garantie couvre uniquement un usage domestique par le\
 premier acheteur.
coverage-persons | Warranty§This guarantee only covers private use by the original buyer.
coverage-persons | Garantía§Esta garantía cubre únicamente al comprador original.
- | Handy-Reparatur§In unseren Shops reparieren wir die gängigen Smartphones, auf die\
 verbauten Teile gibt es 12 Monate Garantie.
- | Phone repair§We repair all phones in store, with a 12-month warranty on the parts we fit.
- | Centro de reparaciones§Reparamos tu celular en nuestras tiendas con repuestos originales,\
 y te damos 90 días de garantía sobre el trabajo.
duration | Articles d'exposition§Les modèles d'exposition sont vendus en l'état, non\
 échangeables, avec une garantie de douze mois.
duration | Ausstellungsstücke§Vom Umtausch ausgeschlossen, aber mit einem Jahr Garantie.
- | Crash replacement§Bent it in a race? Original owners can buy a new frame at 40% below\
 list. The offer isn't a warranty.
- | Garantie§Erstbesitzer erhalten 30 % Rabatt auf ein neues Gerät.
- | Großzügige Rückgabe§Unser Haus gewährt Ihnen zusätzlich zum gesetzlichen Widerrufsrecht\
 von 14 Tagen eine freiwillige Rückgabegarantie von insgesamt 100 Tagen.
- | Satisfaction guarantee§In addition to your statutory right to cancel within 14 days you\
 have 60 days to change your mind.
duration parts | Langzeitgarantie auf Matratzenkerne§Wir garantieren Ihnen sieben Jahre lang,\
 dass der Kern sich nicht dauerhaft um mehr als 2 cm verformt.
parts | Guarantee§We guarantee that the core will not sag by more than 2 cm.
duration parts | Garantie§Nous garantissons que la structure ne se déformera pas pendant dix\
 ans.
parts | Garantía§Garantizamos que el colchón no se hundirá más de 2 cm.
duration parts | Détecteurs§Le détecteur est garanti 10 ans, pile comprise.
duration parts | Warranty§The alarm is guaranteed for ten years, battery included.
duration parts | Garantie§Das Gerät hat fünf Jahre Garantie, Akku inklusive.
duration parts | Garantía§El reloj tiene dos años de garantía, pila incluida.
duration parts | Frame warranty§Alloy and carbon frames carry a 5-year guarantee; paint,\
 decals and suspension are covered for two years.
duration parts | Garantía de muebles§Estructura del sofá: 10 años. Espumas y mecanismos: 3\
 años. Tapizados: 2 años.
duration remedy | Garantie in der Schweiz§Die Werksgarantie beträgt 2 Jahre, Nachbesserung hat\
 Vorrang vor Wandelung.
remedy | Garantie§Zunächst wird nachgebessert; schlägt das fehl, gibt es Ersatz.
remedy | Warranty§If the test confirms a fault, you get an exchange unit on the spot.
remedy | Garantie§Bei bestätigtem Defekt erfolgt der Austausch sofort.
remedy | Garantía§Si se confirma la avería, el cambio es inmediato.
remedy | Garantie§Un produit neuf vous est remis en cas de panne.
procedure | Garantie§Wer seine Rechte geltend macht, wendet sich mit Quittung an das\
 Verkaufsgeschäft.
procedure remedy | Product guarantee§Present the broken tool at any stockist and it will be\
 replaced over the counter.
duration procedure | Garantía comercial§El fabricante ofrece una garantía de cinco años. Para\
 hacer uso de ella llame al 902 000 222.
procedure | Guarantee§To use it, call 0800 123 456 with your serial number.
procedure | Garantie§Um sie in Anspruch zu nehmen, rufen Sie uns unter 0800 123 an.
procedure | Garantie§Pour en bénéficier, appelez le 01 23 45 67 89.
procedure | Garantie§Bringen Sie das defekte Werkzeug zu einem beliebigen Händler.
procedure | Garantie§Rapportez l'outil cassé dans l'un de nos magasins.
procedure | Garantía§Lleve la herramienta rota a cualquiera de nuestras tiendas.
procedure | Questions sur la garantie§Où s'adresser ? Au point d'accueil après-vente, avec la\
 facture et l'appareil complet.
procedure | Warranty questions§Where do I go? To the service desk, with the receipt and the\
 complete appliance.
procedure | Garantie§Wohin wende ich mich? An die Serviceannahme, mit Beleg und vollständigem\
 Gerät.
duration legal-rights | Legal guarantee (Ireland)§Under EU and Irish law you are covered for\
 up to six years against faults that were there when you bought.
- | Garanties légales§8.5 Garanties légales de conformité et vices cachés
- | Gewährleistung§8.1 Gesetzliche Gewährleistungsrechte
- | Garantía§8.1 Garantía legal de conformidad
legal-rights | Garantie§8.5 Vos droits légaux s'ajoutent à cette garantie.
"""


@each(STATED)
def test_only_what_a_warranty_of_goods_says_is_disclosed(expected: str, text: str) -> None:
    heading, _, words = text.partition("§")
    assert elements(read_disclosures([Passage(words, (heading,))])) == expected
