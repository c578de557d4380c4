"""Warranties in all sorts of pages, and what is guaranteed and is none: lengths and disclosures.

Before the `|` stand the lengths in months, `L` where they are for some only and `S` where they are
the law's, and behind a `;` what is disclosed.
"""

from __future__ import annotations

from aftersales_eval.model.claim import LIMITING, Claim, Condition
from aftersales_eval.model.quantity import MONTH
from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from tests.sources.web.text.labelled import each, elements, page

SEEN = """
24 ; duration | Spec§Capacity 1.7 l. Power 2200 W. Warranty 24 months. Colour black.
- ; - | Finance§Spread the cost over 24 months, interest-free.
- ; - | Plans§Add two more years of cover for £49.
- ; - | Repairs§All our repairs come with a 6-month guarantee.
- ; - | Help§If your order arrives faulty we'll replace it.
36 ; duration | Herd§Wir gewähren 3 Jahre Herstellergarantie ab Rechnungsdatum.
24 60L ; duration | Sofa§Gestell: 5 Jahre Garantie. Sonst gilt: 2 Jahre.
- ; - | Akku§Der Akku hält bei normaler Nutzung etwa drei Jahre.
- ; - | Teile§Ersatzteile sind mindestens zehn Jahre lieferbar.
24 ; duration | Technische Daten§Gewicht: 3 kg | Garantie: 2 Jahre | Schutzart: IPX4
24 60L ; duration | Säge§Registrieren Sie die Säge, und aus zwei Jahren Garantie werden fünf.
- ; parts | Garantie§Schäden durch Kalk sind von der Garantie ausgeschlossen.
- ; procedure | Garantiefall§Rufen Sie uns an und halten Sie die Rechnung bereit.
- ; legal-rights | Garantie§Deine Rechte aus dem Gesetz bleiben davon unberührt.
- ; dispute | Garantie§Bei Streit entscheidet eine neutrale Schlichtungsstelle.
- ; damages-exclusion | Garantie§Für Folgeschäden haften wir nicht.
24 6L ; duration | Kameras§Gebrauchte Kameras haben sechs Monate Garantie, neue zwei Jahre.
24 ; duration | Poussettes§Toutes nos poussettes sont garanties deux ans.
24 60L ; duration parts | Vélos§Cadre garanti cinq ans, le reste du vélo deux ans.
24 ; duration parts | Garantie§Garantie 2 ans pièces et main-d'œuvre.
- ; remedy | Garantie§L'appareil en panne est réparé ou échangé à nos frais.
- ; procedure | Garantie§Rapportez l'article en magasin, muni de votre ticket de caisse.
- ; - | Extension§Prolongez votre garantie de trois ans pour 59 €.
- ; - | Pièces§Les pièces détachées restent disponibles pendant dix ans.
- ; parts | Garantie§Ne sont pas couverts : les chocs, l'oxydation, les rayures.
- ; coverage-persons | Garantie§Elle est attachée au premier acheteur et ne se transmet pas.
- ; legal-rights | Garantie§Vous conservez en tout état de cause vos droits légaux.
36 ; duration | Hornos§Tres años de garantía en todos nuestros hornos.
24 ; duration parts | Garantía§La garantía es de dos años y cubre defectos de fabricación.
24 60L ; duration | Bicis§El cuadro tiene cinco años de garantía; el resto, dos.
36S ; duration legal-rights | Garantía legal§La ley concede tres años de garantía desde la entrega.
- ; procedure | Garantía§Para usarla, trae el aparato y el ticket a la tienda.
- ; remedy | Garantía§Si se estropea, te lo cambiamos por uno nuevo o te devolvemos el dinero.
- ; - | Seguro§Amplía la garantía dos años por 39 €.
- ; - | Piezas§Tenemos recambios disponibles durante diez años.
- ; parts | Garantía§No cubre golpes, humedad ni manipulación.
- ; - | Historia§Llevamos 30 años garantizando la calidad de nuestros quesos.
- ; - | Age§Customers warrant that they are 18 years or older.
- ; - | Returns§Money-back guarantee: 60 days.
36 ; duration | Watches§Each watch leaves our bench with a three-year guarantee, repairs included.
- ; - | Hire§Tools can be hired for up to 3 months; a deposit guarantees their return.
- ; - | Contract§Maintenance contracts run for 24 months.
12 ; duration | Headphones§Warranty: 1 year. Battery life: 2 years of daily use.
120 ; duration | Pans§We stand behind our pans for ten years.
6L ; duration | Refurbished§Refurbished machines are sold with six months' guarantee.
24 36L ; duration | Machines§Garantie : 24 mois. Moteur : 36 mois.
24 ; duration | Kettles§Every kettle leaves us with a two-year guarantee.
24 ; duration remedy | Warranty§Should a pan warp within two years of purchase, we replace it.
120 ; duration | FAQ Do your tents have a guarantee?§Yes: ten years on materials and workmanship.
24 ; duration | Table§Colour: blue / Weight: 3 kg / Guarantee: 2 years
- ; - | Loan§A deposit of 50 pounds guarantees the loan for 30 days.
- ; - | Quality§For 40 years our name has guaranteed quality.
- ; - | Extended cover§Extended warranty: 3 years for $79.
24L 36L ; duration | Audio§Speakers: three years' guarantee. Cables: two years.
- ; procedure | Warranty§Claims must be submitted online together with proof of purchase.
- ; remedy | Warranty§Our liability is limited to repair or replacement.
- ; parts | Warranty§Cosmetic damage and normal wear are excluded.
- ; damages-exclusion | Warranty§We accept no responsibility for loss of income.
- ; legal-rights | Warranty§Your statutory rights are unaffected.
36 ; duration | Kaffee§Auf unsere Maschinen geben wir dir drei Jahre Garantie.
24 ; duration | FAQ Wie lange habe ich Garantie?§24 Monate ab Lieferdatum.
- ; - | Werkstatt§Auf ausgeführte Arbeiten geben wir 12 Monate Garantie.
- ; - | Leasing§Die Laufzeit beträgt 36 Monate.
- ; remedy | Garantie§Wir reparieren das Gerät oder tauschen es aus.
- ; procedure | Garantie§Füllen Sie das Formular aus und legen Sie den Kaufbeleg bei.
- ; parts | Garantie§Verschleißteile sind nicht abgedeckt.
24 ; duration | Poêles§Chaque poêle est couverte par une garantie de deux ans.
24 ; duration | FAQ Quelle est la durée de la garantie ?§Elle est de 24 mois à compter de l'achat.
- ; - | Travaux§Nos travaux sont couverts par la garantie décennale de dix ans.
- ; - | Abonnement§Engagement de 24 mois, sans garantie de prix.
- ; procedure | Garantie§Pour en bénéficier, joignez la facture et une photo.
- ; remedy | Garantie§Nous échangeons gratuitement toute pièce défectueuse.
- ; coverage-persons | Garantie§Seul le premier acheteur peut s'en prévaloir.
- ; dispute | Garantie§En cas de litige, vous pouvez saisir le médiateur de la consommation.
36 ; duration parts | Neveras§Te damos tres años de garantía, piezas incluidas.
12 ; duration | FAQ ¿Cuánto dura la garantía?§Doce meses desde la fecha de la boleta.
- ; - | Taller§La reparación tiene una garantía de 3 meses.
- ; - | Alquiler§Se exige una garantía de 200 euros por un mes.
- ; remedy | Garantía§El servicio técnico repara o sustituye la pieza sin cargo.
- ; procedure | Garantía§Guarda la factura: la necesitarás para reclamar.
- ; parts | Garantía§Quedan fuera las baterías y los cables.
- ; legal-rights | Garantía§Esto no limita los derechos que te reconoce la ley.
24 ; duration | Product§2 yr warranty • Free delivery • 30-day returns
24 ; duration | Produkt§2 Jahre Garantie • Gratis Versand • 30 Tage Rückgabe
24 ; duration | Produit§Garantie 2 ans • Livraison offerte • Retours 30 jours
24 ; duration | Producto§Garantía 2 años • Envío gratis • Devolución 30 días
- ; - | Spa days§We guarantee a reply within 24 hours. Vouchers are valid for 2 years.
- ; - | Delivery§Sofas take six months to make. Guaranteed delivery before Christmas.
- ; - | Wine§Guaranteed to keep for ten years in a cool cellar.
- ; - | Repairs§We repair watches of every make. The work is guaranteed for one year.
24 ; duration | Bags§Our bags are made in Leeds, in two weeks, and are guaranteed for two years.
- ; - | Insurance§Your phone is covered for two years against theft.
- ; - | Paint§Paint from this shop lasts ten years outdoors, the primer five.
- ; - | Jobs§We guarantee 25 days of holiday and a two-year contract.
- ; - | Versand§Wir garantieren die Lieferung in 3 Monaten.
- ; - | Werkzeugmiete§Die Kaution dient als Garantie; Mietdauer höchstens sechs Monate.
- ; - | Bank§Zinsgarantie: 12 Monate.
- ; - | Kleber§Der Kleber hält zehn Jahre, die Farbe fünf.
24 ; duration | Matratzen§100 Nächte Probeschlafen. Zwei Jahre Garantie.
- ; - | Abo§Mit der Preisgarantie zahlen Sie 24 Monate lang denselben Betrag.
- ; - | Stage§Places garanties trois mois à l'avance.
- ; - | Crédit§Payez en 24 mois, garantie du prix le plus bas.
- ; - | Vin§Ce vin se garde dix ans, le blanc cinq.
- ; - | Location§Dépôt de garantie rendu sous un mois.
24 ; duration | Chaises§Nos chaises sont fabriquées en trois semaines et garanties deux ans.
- ; - | Cursos§Plaza garantizada durante tres meses.
- ; - | Pago§Paga en 12 meses con la garantía de tu banco.
- ; - | Vino§El tinto aguanta diez años, el blanco dos.
- ; - | Depósito§La garantía del alquiler se devuelve en dos meses.
36 ; duration | Sillas§Fabricamos en cuatro semanas y damos tres años de garantía.
- ; - | About us§Our shop has been trading for 40 years; each pair of shoes is guaranteed to fit.
- ; - | Club§Members get 24 months of price guarantee.
- ; - | Seeds§Germination guaranteed for two years if stored dry.
24 ; duration | Seeds§We guarantee our tools for two years.
- ; - | Sale§Sale items carry no guarantee.
- ; - | Old models§Models built before 2010 had a five-year guarantee.
60 ; duration | Chairs§Guarantee | five years
12 ; duration procedure | Lamps§One-year guarantee. Please keep your receipt.
- ; - | Lost receipts§Bring your receipt if you would like an exchange.
- ; - | Exchange§Bring the item with its receipt and we'll exchange it.
- ; - | Umtausch§Bringen Sie die Ware mit Kassenbon, wir tauschen sie um.
- ; - | Échange§Rapportez l'article avec le ticket, nous l'échangeons.
- ; - | Cambios§Trae la prenda con el ticket y te la cambiamos.
- ; - | Bespoke§Your suit takes twelve weeks. We guarantee a perfect fit.
- ; - | Retours§Vous disposez de 30 jours pour changer d'avis ; rapportez l'article avec son ticket.
24L 60 ; duration | Lave-linge§Lave-linge neufs : 5 ans de garantie. Reconditionnés : 2 ans.
- ; - | Artisans§Nos poseurs garantissent leur travail dix ans.
- ; - | Réservation§Votre table est garantie pendant 15 minutes.
24 36L ; duration | Kaffee§Brühgruppe 3 Jahre, sonst 2 Jahre Garantie.
- ; - | Mieträder§Für Mieträder haftet der Mieter. Kaution: 200 Euro, Rückgabe nach 3 Monaten.
- ; - | Preise§Wir garantieren diesen Preis drei Monate lang.
12 ; duration | Secondhand§Alle Möbel sind gebraucht. Wir geben trotzdem ein Jahr Garantie.
36S ; - | Preguntas§¿Cuánto dura la garantía? Por ley, tres años desde que recibes el producto.
- ; - | Taller§Arreglamos bicicletas de todas las marcas. El arreglo lleva tres meses de garantía.
- ; - | Entradas§Tu plaza queda garantizada durante un mes con una señal.
24 ; coverage-persons duration | Garantía§Dura dos años y solo vale para quien figura en la factura.
12 6L ; duration | Equipos§Seis meses de garantía en equipos usados y un año en los nuevos.
24 ; duration | Our promise§2-Year Warranty – Free Returns – Secure Payment
24 36L ; duration | Warranty§Standard: 2 years. Members of our club: 3 years.
12 36L ; duration | Grills§Burners are guaranteed for three years; everything else for one.
60 ; duration parts | Guarantee§Guaranteed for five years against rust.
24 ; duration | Headphones§Includes a 2-yr limited warranty.
- ; parts | Warranty§This warranty doesn't extend to rechargeable cells.
- ; remedy | Warranty§If we can't mend it, you'll get your money back.
- ; remedy | Warranty§Defective units will be exchanged for an equivalent model.
- ; procedure | Warranty§Get in touch with the model number and a short video of the fault.
- ; coverage-persons | Warranty§Only whoever bought the clock from us can rely on it.
- ; legal-rights | Warranty§The law gives you further rights.
- ; implied-limits | Warranty§Implied warranties last no longer than this one.
- ; damages-exclusion | Warranty§Consequential loss is not covered by us.
- ; dispute | Warranty§Disputes are settled by an ombudsman.
24 ; duration | Rucksäcke§Auf jeden Rucksack gibt es zwei Jahre Garantie.
24 60L ; duration | Öfen§Der Brennraum hat fünf Jahre Garantie, der Rest zwei.
36 ; duration | Technik§Garantiezeit: 36 Monate
24 ; duration | Uhren§Mit jeder Uhr erhalten Sie eine internationale Garantie von zwei Jahren.
- ; remedy | Garantie§Ist eine Reparatur nicht möglich, erhalten Sie ein gleichwertiges Gerät.
- ; procedure | Garantie§Wenden Sie sich mit der Rechnung an Ihren Händler.
- ; parts | Garantie§Die Garantie erstreckt sich nicht auf Glas.
- ; coverage-persons | Garantie§Anspruch hat nur der Ersterwerber.
- ; legal-rights | Garantie§Ihre Rechte gegenüber dem Verkäufer bleiben bestehen.
- ; damages-exclusion | Garantie§Ersatz für entgangenen Gewinn leisten wir nicht.
24 ; duration | Parapluies§Tous nos parapluies bénéficient de deux ans de garantie.
36 ; duration | Caractéristiques§Durée de garantie : 36 mois
- ; remedy | Garantie§Nous prenons à notre charge la réparation ou le remplacement.
- ; procedure | Garantie§Écrivez-nous en joignant le justificatif d'achat.
- ; parts | Garantie§Sont exclus les consommables et la casse accidentelle.
- ; coverage-persons | Garantie§Elle bénéficie aux propriétaires successifs.
- ; legal-rights | Garantie§Elle ne vous prive pas des droits que la loi vous accorde.
- ; damages-exclusion | Garantie§Les pertes d'exploitation ne donnent lieu à aucune indemnité.
24 ; duration | Paraguas§Todos los paraguas vienen con dos años de garantía.
36 ; duration | Características§Plazo de garantía: 36 meses
12 60L ; duration parts | Grifos§Cinco años de garantía en el cartucho y uno en el resto.
- ; remedy | Garantía§Repararemos o cambiaremos la pieza sin costo alguno.
- ; procedure | Garantía§Comunícate con nosotros y ten a mano la factura.
- ; parts | Garantía§Quedan excluidos los daños por golpes.
- ; coverage-persons | Garantía§La garantía es personal y no se puede traspasar.
- ; legal-rights | Garantía§Conservas todos los derechos que te da la ley.
- ; damages-exclusion | Garantía§No respondemos de daños indirectos.
- ; dispute | Garantía§Los conflictos se resolverán ante la junta arbitral.
24 ; duration | Bikes§We hire bikes and repair punctures. New bikes have a two-year guarantee.
- ; - | Guarantee of origin§Our wool is not dyed and is replaced each season.
24 ; duration | Sillas§Dos años de garantía. Para cambios de color, trae la silla con el ticket.
- ; - | Privacy§We guarantee that your data is not passed on to third parties.
24 ; duration | Shoes§Each pair has a two-year guarantee. We also resole shoes for a charge.
"""


def length(claim: Claim) -> str:
    """A length as the table has it."""
    conditions = dict(claim.conditions)
    limited = "L" * (not LIMITING.isdisjoint(conditions))
    return f"{claim.value / MONTH:.3g}{limited}" + "S" * (Condition.RIGHT in conditions)


@each(SEEN)
def test_a_page_gives_the_lengths_and_disclosures_that_it_states(expected: str, text: str) -> None:
    found = sorted(map(length, warranty_lengths(page(text))))
    assert f"{' '.join(found) or '-'} ; {elements(read_disclosures(page(text)))}" == expected
