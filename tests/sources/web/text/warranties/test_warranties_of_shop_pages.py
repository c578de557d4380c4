"""Warranties as the pages of shops have them: steps, lists, one thing in a line, others' promises.

The form is that of `test_warranties_at_first_sight`.
"""

from __future__ import annotations

from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from tests.sources.web.text.labelled import each, elements, page
from tests.sources.web.text.warranties.test_warranties_at_first_sight import length

SEEN = """
- ; - | Garantie§Der Importeur gibt vier Jahre Garantie, wir selbst geben keine Garantie.
- ; - | Warranty§We do not give a warranty ourselves; the maker covers its looms for two years.
- ; - | Garantía§Nosotros no ofrecemos garantía propia; la marca da cinco años de garantía.
24L ; duration | Elektrogrills: Garantie 2 Jahre
60L ; duration | The Wick lantern – 5-year warranty
84L ; duration | Neu: Der Ofen Modell Runa – jetzt mit 7 Jahren Garantie
24L ; duration | Parrillas eléctricas: garantía 2 años
24L ; duration | Tondeuses thermiques : garantie 2 ans
84 ; duration | Lantern Wick§The Wick lantern – 7-year warranty
60 ; duration | Unser Versprechen: 5 Jahre Garantie
120 ; duration | The whole range – 10-year guarantee
60L ; duration | Garantie§Ein verzogener Deckel, der fachgerecht montiert war, hat 5 Jahre Garantie.
120L ; duration | Garantie§So lange gilt die Garantie: Gestänge 10 Jahre ab Rechnung
36L ; duration | Warranty§A three-year warranty is given for the winch.
12L 36L ; duration | Garantía§Las caseras tienen 3 años, mientras que las de obra tienen 1 año.
24L 48L ; duration | Warranty§Oak looms carry a 4-year warranty, whereas studio looms carry 2 years.
36 ; duration | Help§The duration of the warranty depends on the lamp. It is at least 3 years.
24S ; duration | Refunds§The legal guarantee is valid for two years from the date of delivery.
36 ; duration | Garantía / ¿Cuánto dura?§Artículos nuevos: tres años desde la fecha de factura.
12L ; duration | Garantía§Artículos como nuevos o usados: garantía de un año.
- ; - | Guarantees§For example, a standard warranty may last 12 months with some makers.
- ; - | Gewährleistung§Das gilt nur für die ersten 12 Monate. Danach müssen Sie den Mangel beweisen.
- ; - | Returns§We cannot guarantee the colour. If it is sold out we refund or exchange it.
24 ; duration | Guarantee§1. The guarantee runs for 2 years. 2. It begins with the receipt.
- ; - | Guarantee§Claims on grounds of advice are legally excluded.
- ; procedure | So melden Sie einen Garantiefall§1. Typenschild abschreiben. 2. Anrufen.
- ; procedure | Warranty§You must contact the maker's customer service first.
- ; procedure | Garantía§El cliente deberá ponerse en contacto con nosotros por correo.
- ; - | Garantía§Si hay que enviar el farol al taller, el tiempo oscila entre 9 y 20 días.
- ; procedure | Garantie§Connectez-vous à votre compte et ouvrez un dossier.
- ; remedy | Garantía§Procederemos a la reparación, sustitución o rebaja del precio.
- ; remedy | Garantie§Wir übernehmen die Kosten für den Austausch oder die Reparatur des Schirms.
- ; remedy | Warranty§The maker will offer a replacement.
- ; remedy | Garantie§Nous vous enverrons une pièce de rechange.
- ; - | Warranty§Repairs past the warranty period cost a small charge.
- ; parts | Garantie§Ce qui n'est pas couvert par la garantie : réparations et nettoyages
- ; - | Warranty§They determine whether it is a manufacturing defect.
- ; parts | Warranty§Will not be covered by the legal warranty: bulbs
- ; parts | Warranty§The warranty does not apply in the case of neglect.
- ; remedy | Garantía§Si una pata cede, te mandamos otra.
- ; coverage-persons | Garantie§Elle ne peut être cédée.
- ; - | Was ist der Unterschied zwischen Garantie und Gewährleistung?§Das eine ist frei.
"""


@each(SEEN)
def test_pages_of_shops_state_what_they_state(expected: str, text: str) -> None:
    found = sorted(map(length, warranty_lengths(page(text))))
    assert f"{' '.join(found) or '-'} ; {elements(read_disclosures(page(text)))}" == expected
