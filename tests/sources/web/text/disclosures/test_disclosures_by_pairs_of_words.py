"""What a warranty discloses, by verbs of mending and of handing in beside what they are of."""

from __future__ import annotations

from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from tests.sources.web.text.labelled import each, elements, page

REMEDIES = """
remedy | Warranty§A faulty pump is replaced.
remedy | Warranty§Claims are met with a replacement.
remedy | Warranty§Should a seam open, we'll mend it without fuss.
remedy | Garantie§Defekte Geräte werden instand gesetzt.
remedy | Garantie§Ersetzt wird das schadhafte Teil.
remedy | Garantie§Er wählt, ob er die Ware instand setzt oder durch eine andere ersetzt.
remedy | Garantie§En cas de rupture, il sera remplacé.
remedy | Garantie§Un appareil défectueux est simplement échangé.
remedy | Garantía§El equipo se reparará y, si no, se cambiará por otro.
remedy | Garantía§Si falla, se la reponen.
remedy | Garantía§En caso de defecto le entregamos uno igual.
- | Warranty§We mend it for a charge, in and out of warranty.
- | Garantie§Notre atelier répare tout, sous garantie ou non.
- | Garantía§En el taller reparamos frenos y cambiamos cámaras.
- | Garantía§El taller repara con costo los equipos cuya garantía ya venció.
- | Garantía§Puedes cambiarla o devolverla.
"""

PROCEDURES = """
procedure | Warranty§Service is obtained by emailing a copy of your receipt.
procedure | Warranty§Post it to us with your invoice.
procedure | Warranty§Hand the lamp in at any branch, together with the warranty card.
procedure | Garantie§Der Käufer hat das Gerät samt Quittung abzugeben.
procedure | Garantie§Halte Kaufbeleg und Seriennummer bereit.
procedure | Garantie§Bring den Kassenzettel mit.
procedure | Garantie§Demande à introduire avec la carte de garantie.
procedure | Garantie§Présentez l'appareil avec la quittance.
procedure | Garantie§Le ticket de caisse est à présenter pour toute demande.
procedure | Garantía§Preséntese con su factura en el mostrador.
procedure | Garantía§Llévela al distribuidor con su comprobante.
procedure | Garantía§Trae la lavadora con la boleta.
- | Warranty§The warranty card is printed on thick paper.
- | Garantie§Nous vous remettons une facture.
- | Garantía§Si algo falla, mandamos a nuestro técnico.
- | Warranty§When it has ended, send a photo of it and your serial number for a quote.
"""

PARTS = """
parts | Warranty§Parts and labour included.
parts | Warranty§Not covered: metal utensils and mothers-in-law.
parts | Warranty§Damage by airlines isn't covered.
parts | Garantie§Nicht unter die Garantie fallen Flecken.
parts | Garantie§Nadeln und Riemen fallen nicht darunter.
parts | Garantie§Nicht erfasst sind Rost und Kratzer.
parts | Garantie§Bei Dichtungen besteht keine Garantie.
parts | Garantie§Pièces, main-d'œuvre et déplacement compris.
parts | Garantie§Les chocs entraînent la perte de la garantie.
parts | Garantía§Incluye piezas y mano de obra.
parts | Garantía§Se perderá si el aparato ha sido manipulado.
parts | Garantía§Desgaste de cadena y pastillas, fuera de garantía.
- | Exclusions of the warranty§We shall have no further obligation.
- | Garantie§Notre assureur répond de ce qui arrive au magasin.
"""

OTHERS = """
coverage-persons | Warranty§This card entitles the person named above.
coverage-persons | Garantie§Elle s'éteint en cas de revente.
coverage-persons | Garantía§Solo puede reclamarla el comprador.
dispute | Warranty§Should we fail to agree, a panel of the trade decides.
dispute | Garantía§Las discrepancias se someterán a nuestro defensor del cliente.
damages-exclusion | Garantie§Für Verdienstausfall kommen wir nicht auf.
damages-exclusion | Garantie§Il n'est tenu à aucun dédommagement pour perte de jouissance.
damages-exclusion | Warranty§We do not pay for lost time or spoiled food.
duration | Pans§Every pan we make is covered for 25 years.
duration parts | Vélos§Cadre : 20 ans. Composants : 2 ans. Garantie internationale.
duration | Hornos§Nuestro horno tiene dos años de garantía.
- | Guarantees§We guarantee the authenticity of each and every bag.
- | Garantie§Des clients satisfaits depuis plus de 20 ans, une qualité garantie.
- | Préstamo§Deja 20 000 pesos de garantía y llévate el taladro por tres días.
- | Garantía extendida + 2 años: 24 990 €.
"""


@each(REMEDIES)
def test_a_remedy_is_what_is_done_for_what_failed(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected


@each(PROCEDURES)
def test_a_procedure_is_what_is_handed_in_with_a_proof(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected


@each(PARTS)
def test_parts_are_what_is_left_out_or_kept_in(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected


@each(OTHERS)
def test_other_elements_are_said_by_their_words(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected
