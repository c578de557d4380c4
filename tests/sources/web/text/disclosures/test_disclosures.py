"""The nine elements of a written warranty, in four languages, and guarantees of another kind."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.disclosures.words import ELEMENTS
from tests.sources.web.text.labelled import each, elements, page

SENTENCES = """
coverage-persons | This warranty is valid for the original purchaser only.
coverage-persons | The guarantee cannot be transferred to a subsequent owner.
coverage-persons | Die Garantie ist nicht übertragbar.
coverage-persons | La garantie est réservée au premier acheteur.
coverage-persons | La garantía es intransferible.
parts | It covers defects in materials and workmanship.
parts | Batteries are not covered.
parts | Von der Garantie ausgenommen sind Verschleißteile.
parts | La garantie couvre les défauts de fabrication.
parts | Quedan excluidas las pilas.
remedy | We will repair or replace the kettle.
remedy | Defekte Teile werden kostenlos ersetzt.
remedy | L'appareil sera réparé ou remplacé.
remedy | Repararemos el aparato sin coste.
duration | The warranty lasts two years.
duration | Wir geben fünf Jahre Garantie.
duration | La garantie est valable pendant 24 mois.
duration | La garantía es de tres años.
procedure | To make a claim, send us the kettle with your receipt.
procedure | Bitte wenden Sie sich mit der Rechnung an unseren Kundendienst.
procedure | Contactez notre service client avec votre facture.
procedure | Envíe el aparato con la factura a nuestro servicio técnico.
dispute | Any dispute is settled by arbitration.
dispute | Im Streitfall hilft die Schlichtungsstelle.
dispute | En cas de litige, le médiateur peut être saisi.
dispute | Los conflictos se someten a arbitraje.
implied-limits | Implied warranties end with this one.
damages-exclusion | We do not pay for consequential damages.
damages-exclusion | Für Folgeschäden haften wir nicht.
damages-exclusion | Les dommages indirects restent à part.
damages-exclusion | No respondemos de daños indirectos.
legal-rights | You have specific legal rights.
legal-rights | Ihre gesetzlichen Rechte bleiben unberührt.
legal-rights | Vos droits légaux demeurent.
legal-rights | Sus derechos legales no se ven afectados.
coverage-persons | Only the person who first bought the kettle may claim under this warranty.
coverage-persons | The warranty passes to whoever owns the kettle.
duration | We guarantee our kettles for ten years.
duration | Your guarantee starts on the day of delivery and ends 36 months later.
remedy | If a part fails, we replace it free of charge or refund what you paid.
parts | Scratches, limescale and lost lids are excluded.
procedure | Claims are made through our website: upload a photo and your receipt.
procedure | Keep your receipt; we need it as proof of purchase.
dispute | If we cannot agree, you may turn to the consumer ombudsman.
implied-limits | Any implied warranty of merchantability is limited to two years.
damages-exclusion | Under no circumstances do we pay for incidental or consequential losses.
legal-rights | This guarantee is in addition to your rights under consumer law.
- | Our workshop was founded in 1962.
- | We guarantee that your data are safe.
duration | Die Garantiedauer beträgt drei Jahre.
remedy | Wir reparieren das Gerät oder tauschen es aus.
parts | Kratzer und Kalkschäden sind nicht abgedeckt.
procedure | Im Garantiefall schicken Sie uns das Gerät mit der Rechnungskopie.
legal-rights | Ihre Rechte aus der gesetzlichen Gewährleistung werden dadurch nicht eingeschränkt.
duration | Nos théières sont garanties cinq ans.
parts | Les rayures ne sont pas couvertes.
remedy | Nous remplaçons gratuitement la pièce défectueuse.
legal-rights | Cette garantie s'ajoute à la garantie légale de conformité.
duration | Todas las teteras tienen tres años de garantía.
remedy | Cambiamos gratis la pieza defectuosa.
parts | La garantía no cubre el desgaste normal.
procedure | Para reclamar, escriba a nuestro servicio técnico y adjunte la factura.
coverage-persons | Solo puede reclamar el comprador original.
- | Who is the original purchaser?
- | An extended warranty of three years can be bought for the original owner.
- | We do not take part in dispute resolution.
- | Until 2019 the original owner was covered.
- | Thank you for choosing a kettle from the north.
duration parts | We guarantee our tables for ten years against faults in timber and joinery.
duration | Our pans carry a 10-year guarantee.
coverage-persons | The guarantee belongs to the first owner and can't be passed on.
coverage-persons | Only the original buyer may claim.
remedy | If it fails, we repair or replace it free of charge.
remedy | We then send you a replacement.
remedy | At our option we will mend the item, swap it or give your money back.
procedure | To claim, email a photo of the fault and your receipt to care@shop.example.
procedure | Contact our service team with your proof of purchase.
parts | Not covered: wear and tear, batteries and accidental damage.
parts | The warranty does not extend to cosmetic damage.
parts | Batteries and filters are excluded.
dispute | Disagreements may be taken to our informal mediation programme first.
dispute | Any dispute under this warranty shall be settled by arbitration.
implied-limits | Implied warranties are limited to the duration of this warranty.
damages-exclusion | We are not liable for consequential damages.
legal-rights | This guarantee does not affect your statutory rights.
- | We guarantee the lowest price.
- | Repairs are guaranteed for 90 days.
- | You can buy a 3-year extended warranty at the till.
- | We are working on a longer warranty.
- | Other brands give two years of warranty.
- | We used to give a 20-year warranty.
- | The warranty card is in the box.
- | The website is provided without implied warranties.
- | Our spare parts stay available for 10 years.
duration | Auf unsere Rahmen geben wir zehn Jahre Garantie.
duration | Die Garantiezeit beträgt 3 Jahre ab Kaufdatum.
parts | Verschleißteile sind von der Garantie ausgenommen.
parts | Die Garantie erstreckt sich auf Material- und Verarbeitungsfehler.
remedy | Wir reparieren das Gerät oder tauschen es aus.
remedy | Leistung | Instandsetzung oder Austausch
remedy | Defekte Teile ersetzen wir kostenlos.
procedure | Im Garantiefall senden Sie das Gerät mit dem Kaufbeleg an uns.
coverage-persons | Die Garantie gilt nur für den Erstkäufer und ist nicht übertragbar.
legal-rights | Ihre gesetzlichen Gewährleistungsrechte bleiben unberührt.
legal-rights | Die gesetzlichen Ansprüche bestehen daneben fort.
damages-exclusion | Folgeschäden sind nicht gedeckt.
dispute | Bei Streit über die Garantie können Sie die Schlichtungsstelle anrufen.
implied-limits | Implizite Garantien bestehen nur für denselben Zeitraum.
- | Wir garantieren den Versand innerhalb von 24 Stunden.
- | Auf Reparaturen geben wir sechs Monate Garantie.
- | Früher gab es 20 Jahre Garantie.
- | Die Garantiekarte liegt dem Paket bei.
- | Tiefpreisgarantie: 30 Tage lang erstatten wir die Differenz.
- | Ersatzteile halten wir zehn Jahre vor.
duration | Nos matelas sont garantis 10 ans.
parts | La garantie couvre les défauts de matière et de fabrication.
parts | Ne sont pas couverts : l'usure normale et les rayures.
parts | Les piles et les joints ne sont pas garantis.
remedy | Nous réparons gratuitement les pièces défectueuses.
procedure | Contactez le SAV avec votre facture et une photo.
procedure | Remplissez la demande de prise en charge et joignez la facture.
coverage-persons | La garantie est réservée au premier acheteur et n'est pas cessible.
legal-rights | Cette garantie s'ajoute aux droits que la loi vous reconnaît.
legal-rights | Vos droits légaux demeurent entiers.
damages-exclusion | Nous déclinons toute responsabilité pour les dommages indirects.
- | Livraison garantie sous 48 h.
- | Nos réparations sont garanties six mois.
- | Satisfait ou remboursé pendant 30 jours.
- | L'extension de garantie de 3 ans coûte 59 euros.
- | La carte de garantie se trouve dans la boîte.
duration | Tres años de garantía en todos nuestros colchones.
parts | La garantía cubre defectos de fabricación.
parts | Quedan excluidas las piezas de desgaste.
remedy | Reparamos la pieza o te entregamos una nueva.
procedure | Para hacerla válida llame al 33 5555 0121 y tenga a mano la factura.
procedure | Envíe una foto del defecto y la factura a sat@tienda.example.
legal-rights | Esta garantía es adicional a tus derechos legales.
dispute | Cualquier controversia se someterá a la Junta Arbitral de Consumo.
damages-exclusion | No respondemos de daños indirectos.
implied-limits | Las garantías implícitas se limitan a la duración de esta garantía.
- | Las reparaciones tienen tres meses de garantía.
- | La ampliación de garantía de 3 años cuesta 59 euros.
- | Guarda la caja original un año.
duration | Frame: 5 years | Motor: 2 years
duration | Duration: 24 months from delivery
duration | Every backpack is guaranteed for 25 years.
procedure | Claims start with a call to 555-0129; have your serial number ready.
duration | Gerät 36 Monate, Akku 12 Monate
parts | Ausgeschlossen | Messer, Filter, Zündkerzen
parts | Die Gläser fallen nicht unter die Garantie.
procedure | So lösen Sie die Garantie ein: Seriennummer notieren und anrufen.
- | Für 49 Euro verlängern Sie die Garantie auf fünf Jahre.
duration | Huit ans de garantie dès la livraison.
duration | Durée : trois ans.
remedy | Nous remplaçons le produit ou, à défaut, vous le remboursons.
dispute | Tout désaccord est soumis à un arbitre.
implied-limits | La durée de toute garantie implicite est limitée à celle de la présente garantie.
duration parts | Cuadro: 6 años. Motor: 2 años.
duration | Término: 12 meses.
parts | No incluye correas, cristales ni pilas.
parts | Cubrimos fallas de costuras y cierres.
remedy | Mandamos un producto nuevo.
coverage-persons | La garantía ampara únicamente a la persona que aparece en la factura.
coverage-persons | La garantía cubre solo al primer propietario.
duration | All our kettles come with a two-year manufacturer's warranty.
duration | Labour: 1 year; Parts: 3 years
duration | The guarantee runs for eighteen months from the invoice date.
parts | We cover the frame, the motor and the electronics.
parts | This guarantee covers defects in materials and workmanship.
parts | Damage caused by misuse is not covered.
remedy | Should a seam come apart, we'll mend it or send a new pair.
remedy | Faulty parts are replaced free of charge.
remedy | If a repair is not possible, you receive a replacement or a refund.
procedure | Keep your receipt: you will need it to make a claim.
procedure | Bring the product and the receipt to any of our shops.
coverage-persons | The warranty is valid for the original purchaser only.
coverage-persons | The warranty passes to the next owner if you sell the bike.
damages-exclusion | Liability for incidental or consequential damages is excluded.
legal-rights | Your rights under consumer law are not affected.
implied-limits | Any implied warranty of merchantability is limited to one year.
dispute | If we cannot agree, the matter goes to the furniture ombudsman.
- | Please register your product online within 30 days.
- | Our team answers questions about warranties.
- | Claims: please allow 2 weeks.
- | We cover the cost of return shipping for defective goods.
- | The guarantee of origin is printed on the tin.
- | You have 30 days to return unused items.
duration | Die Garantie läuft 24 Monate ab Lieferung.
duration | Für alle Geräte gilt eine Herstellergarantie von zwei Jahren.
duration | Laufzeit: 5 Jahre
parts | Nicht gedeckt sind Schäden durch unsachgemäße Nutzung.
parts | Von der Garantie erfasst sind Motor und Getriebe.
remedy | Im Garantiefall erhalten Sie ein Ersatzgerät.
remedy | Wir bessern nach oder liefern Ersatz.
procedure | Melden Sie den Schaden mit Foto und Rechnung per E-Mail.
coverage-persons | Die Garantie geht beim Verkauf auf den neuen Besitzer über.
legal-rights | Die Garantie besteht zusätzlich zu den gesetzlichen Rechten.
dispute | Streitigkeiten entscheidet die Verbraucherschlichtungsstelle.
damages-exclusion | Für entgangenen Gewinn haften wir nicht.
- | Fragen zur Garantie beantworten wir gern.
- | Bitte registrieren Sie Ihr Gerät online.
- | Garantiert frisch: Lieferung in 24 Stunden.
- | Wir garantieren 30 Tage Rückgaberecht.
duration | Tous nos vélos bénéficient d'une garantie de cinq ans.
duration | Cadre : 10 ans
parts | Sont exclus de la garantie les dommages dus à une mauvaise utilisation.
parts | La garantie ne comprend pas les consommables.
remedy | Nous échangeons l'appareil ou le réparons.
remedy | Les pièces défectueuses sont remplacées gratuitement.
procedure | Pour faire jouer la garantie, écrivez-nous avec la facture.
coverage-persons | Elle profite au premier propriétaire.
legal-rights | La garantie légale de conformité s'applique par ailleurs.
dispute | En cas de litige, vous pouvez saisir le médiateur.
- | Notre équipe vous renseigne sur la garantie.
- | Enregistrez votre produit en ligne.
- | Nous garantissons des prix justes.
duration | La garantía comercial dura cinco años desde la compra.
duration | Plazo: 3 años
parts | No cubre el desgaste normal ni los golpes.
parts | Están cubiertos el motor y la bomba.
remedy | Si falla, lo cambiamos o te devolvemos el dinero.
remedy | Sustituimos gratis las piezas defectuosas.
procedure | Presente la factura en cualquiera de nuestras tiendas.
coverage-persons | La garantía no es transferible.
legal-rights | Esta garantía no afecta a los derechos que la ley reconoce al consumidor.
dispute | Los conflictos se someterán a arbitraje de consumo.
- | Consulte cualquier duda sobre la garantía.
- | Registre su producto en la web.
- | Garantizamos el envío en 24 horas.
duration parts remedy | 12 months parts and labour; we repair or replace.
- | Register within 30 days of purchase.
- | Bearbeitung: 14 Tage
duration | Motor – 10 Jahre
- | Tiempo de reparación: 15 días
parts | Glasbruch ist nicht versichert.
- | Réponse du SAV : 2 jours
- | Average repair time: 10 days
"""


@each(SENTENCES)
def test_a_sentence_under_a_heading_on_warranty_discloses_its_element(
    expected: str, text: str
) -> None:
    assert elements(read_disclosures([Passage(text, ("Warranty",))])) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Best price guarantee: for 14 days we refund the difference or give a voucher.",
        "Geld-zurück-Garantie: 30 Tage lang erstatten wir den Preis.",
        "Satisfait ou remboursé pendant 30 jours.",
        "The original purchaser may sell the ticket.",
        "We are not liable for consequential damages.",
    ],
)
def test_what_is_not_about_a_warranty_of_goods_discloses_nothing(text: str) -> None:
    assert list(read_disclosures([Passage(text, ("Our terms",))])) == []


def test_each_element_is_claimed_once_for_a_page() -> None:
    text = "The warranty lasts two years. This guarantee runs for two years."
    found = list(read_disclosures([Passage(text), Passage(text)]))
    assert [claim.element for claim in found] == ["duration"]
    assert found[0].quote == "The warranty lasts two years."


HEADED = """
duration | Warranty§All our lamps are covered by a 24-month guarantee.
- | Warranty§If your lamp develops a fault that is covered by this guarantee, please tell us.
- | Warranty§Any item covered by the warranty is shipped back to you.
damages-exclusion | Warranty§Indirect damage is not covered by this warranty.
damages-exclusion | Warranty§Our warranty does not cover consequential loss.
legal-rights | Warranty§The warranty does not affect your statutory rights.
- | Our history§In the early days the shop gave a one-year guarantee on everything.
- | Extended warranty§Add 3 years of cover for $49.
- | Warranty§Register within 30 days of purchase.
- | Warranty§Shipping costs are not covered.
- | Workshop§All our repairs carry a 6-month guarantee.
- | Warranty§The guarantee card is in the box.
- | Warranty§We process warranty claims within 10 days.
- | Warranty§Please read the warranty card.
- | Warranty§The warranty was introduced 20 years ago.
- | Warranty§A replaced product does not start a new warranty period.
- | Price guarantee§We match prices for 14 days.
- | Warranty§Customers from the US may ask for the text in Spanish.
- | Garantie§Alle Leuchten sind durch unsere Garantie abgedeckt.
- | Garantie§Wir bearbeiten Garantiefälle innerhalb von 10 Tagen.
damages-exclusion | Garantie§Folgeschäden sind von der Garantie ausgeschlossen.
damages-exclusion | Garantie§Die Garantie deckt keine mittelbaren Schäden.
- | Garantie§Die Kosten des Versands sind nicht gedeckt.
- | Werkstatt§Auf alle von uns durchgeführten Reparaturen gewähren wir 6 Monate Garantie.
- | Geschichte§Anfangs gab unser Großvater ein Jahr Garantie.
- | Garantieverlängerung§Für 39 € sichern Sie sich weitere 3 Jahre.
- | Garantie§Die Garantiekarte liegt dem Karton bei.
- | Gewerbekunden§Gegenüber Unternehmern beträgt die Gewährleistung ein Jahr.
- | Garantie§Wir garantieren eine Antwort innerhalb von zwei Tagen.
- | Garantie§Toutes nos lampes sont couvertes par notre garantie.
damages-exclusion | Garantie§Les dommages indirects sont exclus de la garantie.
damages-exclusion | Garantie§La garantie ne couvre pas les pertes indirectes.
- | Garantie§Les frais de port ne sont pas couverts.
legal-rights | Garantie§Cette garantie s'ajoute à la garantie légale contre les vices cachés.
- | Garantie§Le vendeur répond aussi de la garantie contre les vices cachés.
- | Atelier§Toutes les réparations effectuées chez nous sont garanties 6 mois.
- | Notre histoire§À ses débuts, la maison donnait six mois de garantie.
- | Extension de garantie§Ajoutez 3 ans pour 59 €.
- | Garantie§Nous traitons les demandes de garantie sous 10 jours.
- | Garantía§Todas las lámparas están cubiertas por nuestra garantía.
damages-exclusion | Garantía§Los daños indirectos quedan excluidos de la garantía.
damages-exclusion | Garantía§La garantía no cubre el lucro cesante.
- | Garantía§Los gastos de envío no están cubiertos.
- | Taller§Todas las reparaciones hechas en nuestro taller tienen 6 meses de garantía.
- | Historia§Al principio, la tienda ofrecía un año de garantía.
- | Ampliación§Añade 3 años de cobertura por 59 €.
- | Garantía§Tramitamos las garantías en un plazo de 10 días.
- | Garantía§La tarjeta de garantía está en la caja.
- | Garantía§Si el fallo está cubierto por la garantía, le avisamos.
duration parts | Warranty§The motor is covered for ten years.
parts | Warranty§All defects in materials are covered by this warranty.
parts | Warranty§Normal wear and tear, misuse and accidents are not covered by this warranty.
- | Warranty§Contact us within 30 days.
procedure | Warranty§Report the defect within 14 days of noticing it.
duration | Warranty§The 5-year guarantee starts on the day of delivery.
- | Warranty§We will reply to your claim within 2 days.
- | Warranty§Thank you for choosing a reed lamp.
- | Warranty§We are proud of our lamps, made by hand since 1962.
remedy | Warranty§If we cannot repair it, you may choose a refund or a replacement.
legal-rights | Warranty§This warranty gives you specific legal rights.
parts | Garantie§Verschleißteile sind von der Garantie ausgenommen.
duration | Garantie§Die Garantie gilt zwei Jahre ab Kaufdatum.
remedy | Garantie§Wir reparieren oder ersetzen das Gerät kostenlos.
procedure | Garantie§Garantieansprüche melden Sie bitte innerhalb von 14 Tagen.
- | Garantie§Die Bearbeitung dauert in der Regel zwei Wochen.
- | Garantie§Alle Möbel werden in Handarbeit gefertigt.
legal-rights | Garantie§Ihre gesetzlichen Rechte bleiben unberührt.
duration parts | Garantie§La garantie couvre les défauts de fabrication pendant 2 ans.
parts | Garantie§La batterie est couverte par la garantie.
remedy | Garantie§Nous réparons ou remplaçons l'appareil.
- | Garantie§Le dossier est traité en 10 jours.
- | Garantie§Tous nos meubles sont fabriqués en France.
duration parts | Garantía§La garantía cubre defectos de fabricación durante 3 años.
parts | Garantía§El motor está cubierto por la garantía.
remedy | Garantía§Repararemos o sustituiremos el producto.
- | Garantía§La reparación tarda unos 10 días.
- | Garantía§Todos los muebles se fabrican en Valencia.
- | Garantía§Registre el producto en los 30 días siguientes a la compra.
"""


@each(HEADED)
def test_a_text_under_its_own_heading_discloses_what_it_says(expected: str, text: str) -> None:
    assert elements(read_disclosures(page(text))) == expected


def _below(heading: str, *texts: str) -> list[Passage]:
    """A heading on a page about a warranty, and what stands under it."""
    above = ("Our warranty",)
    return [Passage(heading, above), *(Passage(text, (*above, heading)) for text in texts)]


def test_of_a_heading_that_names_an_element_the_sentence_under_it_is_quoted() -> None:
    found = list(read_disclosures(_below("What is covered", "The kettle, its base and its lid.")))
    assert [(claim.element, claim.quote) for claim in found] == [
        ("parts", "The kettle, its base and its lid.")
    ]


def test_a_heading_with_nothing_under_it_is_quoted_itself() -> None:
    found = list(read_disclosures(_below("Dispute resolution")))
    assert [(claim.element, claim.quote) for claim in found] == [("dispute", "Dispute resolution")]


def test_a_heading_that_says_how_long_is_quoted_itself() -> None:
    found = list(read_disclosures(_below("It lasts 3 years", "We make kettles in Hull.")))
    assert [claim.quote for claim in found] == ["It lasts 3 years"]


def test_a_heading_is_not_believed_against_the_sentence_under_it() -> None:
    passages = _below("Dispute resolution", "We do not take part in dispute resolution.")
    assert list(read_disclosures(passages)) == []


def test_there_are_the_nine_of_the_rule() -> None:
    assert len(ELEMENTS) == 9
