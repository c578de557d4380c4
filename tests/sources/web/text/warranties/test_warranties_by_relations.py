"""Warranties told by how words stand to each other: lengths, what is disclosed, and neither.

Before the `|` stand the lengths in months, `L` where they are for some only and `S` where they are
the law's, and behind a `;` what is disclosed.
"""

from __future__ import annotations

from aftersales_eval.sources.web.text.disclosures.elements import read_disclosures
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from tests.sources.web.text.labelled import each, elements, page
from tests.sources.web.text.warranties.test_warranties_at_first_sight import length

LENGTHS = """
24 ; duration | Our bench§Every guitar that leaves our workshop is guaranteed for two years.
60 ; duration | Notre atelier§Toutes les chaises sortant de nos ateliers sont garanties cinq ans.
36 ; duration | Le poêle est garanti 3 ans et sa pose est assurée par nos partenaires.
24 ; duration | Die Leuchte hat 24 Monate Garantie; Ersatzteile sind zehn Jahre lang verfügbar.
60 ; duration | Fiche produit§Garantie : 5 ans. Pièces détachées disponibles pendant 10 ans.
24 ; duration | Garantía: 2 años. Disponibilidad de repuestos: 10 años.
60 ; duration | Sie haben fünf Jahre Garantie, die sich durch einen Austausch nicht verlängert.
24 ; duration | Rechnung§Garantie 24 Monate ab Rechnungsdatum. Zahlbar innerhalb von 14 Tagen.
12 ; duration | We give a full year's guarantee on everything we sell.
24 ; duration | While the two-year guarantee runs, repairs cost you nothing.
24 ; duration remedy | Si se te rompe durante los dos primeros años, te mandamos otro gratis.
24 ; duration | Robot aspirateur R3§Le robot R3 est garanti deux ans.
60 ; duration | Unser Wasserkocher§Auf den Wasserkocher geben wir fünf Jahre Garantie.
24L 60L ; duration parts | Garantie§Gestell fünf Jahre, Polster zwei Jahre.
120L 24 ; duration parts | Warranty§Ten years on the frame, two on everything else.
24L 60L ; duration | Guarantee§Anything electrical: 2 years. Anything made of oak: 5 years.
60 ; duration | Tous nos vélos sont garantis 5 ans.
24 ; duration | Sobre todos nuestros productos damos dos años de garantía.
60 ; duration parts | Garantie§Fünf Jahre, ausgenommen Sicherungen und Dichtringe.
24 ; duration parts | The guarantee is two years and leaves out blades and cords.
36 ; duration parts | Garantie 3 ans hors joints et ampoules.
24 ; duration parts | Garantía de 2 años, salvo correas y pilas.
60 ; duration parts | Guaranteed five years, zips and buckles included.
60 ; duration parts | Warranty§5 years from purchase. Rust, dents and chewed straps don't count.
24 ; duration parts | Garantie§Zwei Jahre. Kratzer und Kalk sind kein Garantiefall.
24 ; duration parts | Garantía§Dos años. Las manchas y los golpes no entran.
24 ; duration parts | Two years' warranty against rust and leaks.
60 ; duration parts | Koffer§Fünf Jahre Garantie. Rollen und Griffe sind mit drin, Schlösser nicht.
24 ; duration remedy | Zwei Jahre Garantie, und wenn in der Zeit etwas ist, bekommt ihr Ersatz.
36 ; duration remedy | Trois ans de garantie : si elle fuit, on vous l'échange.
12 ; duration remedy | Garantía de un año: cambio inmediato si llega a fallar.
60 ; duration | Garantie constructeur 5 ans pièces.
24 ; duration | Technical data§Weight 1.2 kg. Power 900 W. Warranty 24 months.
36 ; duration | Datenblatt§Gewicht: 2,3 kg · Leistung: 450 W · Garantie: 3 Jahre
24 ; duration | Ficha técnica§Potencia: 800 W | Garantía: 2 años | Origen: España
36 ; duration | Caractéristiques§Poids 3 kg, câble 1,5 m, garantie 3 ans.
24S ; duration legal-rights | Es gilt die gesetzliche Gewährleistungsfrist von zwei Jahren.
36S ; duration legal-rights | Todos los artículos nuevos tienen la garantía legal de tres años.
24S ; duration legal-rights | Vous bénéficiez de la garantie légale de conformité de deux ans.
12LS 24S ; duration | Die Gewährleistung beträgt zwei Jahre, bei gebrauchten Artikeln ein Jahr.
60 ; duration parts | Garantía§Cinco años para todo el mueble, salvo tiradores y bisagras.
24 ; duration | E-Bike§Rahmennummer notieren, Rechnung aufheben: Du hast zwei Jahre Garantie.
300 ; duration | 25 Jahre Garantie. Punkt.
24 ; duration remedy | Goes wrong within two years? We mend or replace it, no forms, no fuss.
24 ; duration remedy | Pendant deux ans, si votre montre s'arrête, nous la réparons gratuitement.
24 ; duration remedy | Durante dos años, cualquier fallo lo arreglamos nosotros sin coste.
12L 24 ; duration | Garantie§Neuf : deux ans. Occasion : un an.
24 ; duration | Specs§Guarantee: 2 yrs | Colour: oak | Delivery: 3 weeks
60 ; duration | Fiche technique§Hauteur 74 cm | Bois : chêne | Garantie : 5 ans
24 ; duration | Incluye dos años de garantía, bolsa de transporte y cargador.
36 ; duration | Inklusive drei Jahren Garantie und Tragetasche.
24 ; duration | Delivered with its charger, a case and a two-year manufacturer guarantee.
24 60L ; duration parts | Two years on the whole machine, five on the motor - that's our guarantee.
120L 24 ; duration parts | Garantie§Zwei Jahre auf alles, zehn Jahre auf den Motor.
24 ; duration | Für zwei Jahre stehen wir für unsere Geräte gerade und reparieren sie kostenlos.
36 ; duration | Nous nous portons garants de nos produits pendant trois ans.
60 ; duration | Respondemos de nuestros muebles durante cinco años.
"""

DISCLOSED = """
- ; coverage-persons | Guarantee§Sell the bike or give it away and the guarantee goes with it.
- ; coverage-persons | Garantie§Wird die Uhr vererbt oder verschenkt, bleibt die Garantie bestehen.
- ; coverage-persons | Garantía§Si la regalas, la garantía va con ella.
- ; coverage-persons | Warranty§Only the person who bought the knife can claim.
- ; coverage-persons | Garantie§Anspruch hat nur, wer das Gerät bei uns gekauft hat.
- ; coverage-persons | Garantie§Elle profite à l'acheteur et à ceux à qui il l'offre.
- ; coverage-persons | Garantie§Die Garantie ist an die Person gebunden, die auf der Rechnung steht.
- ; coverage-persons | Garantie§La garantie est cessible : elle suit le produit en cas de revente.
- ; coverage-persons | Garantía§La garantía es personal e intransferible.
- ; damages-exclusion | Garantie§Für Folgekosten wie Mietgeräte kommen wir nicht auf.
- ; damages-exclusion | Garantie§Nous n'indemnisons ni le temps perdu ni la privation de l'appareil.
- ; damages-exclusion | Garantie§Weitergehender Schadensersatz ist ausgeschlossen.
- ; damages-exclusion | Warranty§We are not liable for lost earnings or any other knock-on costs.
- ; dispute | Warranty§Can't agree? The furniture ombudsman will look at it free of charge.
- ; dispute | Garantie§Si nous ne tombons pas d'accord, un expert neutre tranche.
- ; dispute | Garantía§Si no nos ponemos de acuerdo, decide la oficina de consumo.
- ; dispute | Garantie§Als Schlichtungsstelle ist die Verbraucherschlichtung Kehl zuständig.
- ; dispute | Warranty§Before suing, the parties shall submit the matter to mediation in Denver.
- ; legal-rights | Guarantee§What the law gives you comes on top.
- ; legal-rights | Garantie§Deine Rechte gegenüber dem Verkäufer bleiben davon unberührt.
- ; legal-rights | Garantie§Elle ne change rien à ce que la loi vous accorde.
- ; legal-rights | Garantía§No quita nada a los derechos que te da la ley.
- ; legal-rights | Garantie§Was dir das Gesetz zusichert, bleibt dir natürlich.
- ; legal-rights | Warranty§Your statutory claims remain untouched by it.
- ; legal-rights | Garantía§Todo ello sin merma de lo que te corresponde por ley.
- ; legal-rights | Garantie§Cette garantie vient en plus de la garantie légale de conformité.
- ; legal-rights | Garantie§Ihre gesetzlichen Mängelrechte bestehen daneben fort.
- ; legal-rights | Warranty§This doesn't take away any of the rights you have by law.
- ; legal-rights | Garantía§Esta garantía es independiente de la legal y no la sustituye.
- ; parts | Warranty exclusions§Normal wear of tyres, tubes and brake pads.
- ; parts | Garantie§Lederpflege ist wichtig: Risse durch Austrocknung sind nicht abgedeckt.
- ; parts | Garantie§La garantie ne joue pas en cas d'oxydation ou de chute.
- ; parts | Garantía§No ampara roturas por caída ni el desgaste de las ruedas.
- ; parts | Garantie§Ein Sprung im Glas durch Sturz fällt nicht darunter.
- ; parts | Warranty§It does cover rips along the seams; it doesn't cover the dog.
- ; parts | Garantie§Farbabweichungen bei Holz sind natürlich und kein Mangel.
- ; parts | Garantie§Verfärbungen durch Sonne? Leider kein Fall für die Garantie.
- ; parts | Garantía§Quedan excluidos los daños por agua y las pantallas rotas.
- ; procedure | Garantie§Si la lampe ne s'allume plus, envoyez-nous une photo par WhatsApp.
- ; procedure | Garantiefall§Schreib uns eine Mail, häng ein Foto vom Schaden an, fertig.
- ; procedure | Warranty§Claims go through the online form; have your serial number handy.
- ; procedure | Garantía§Acude con el ticket a cualquiera de nuestras tiendas.
- ; procedure | Garantie§Il suffit de passer en boutique avec votre ticket.
- ; procedure | Warranty§The sealed card must be shown at the counter where you bought the watch.
- ; procedure | Garantía§Presente el certificado en la joyería donde lo compró.
- ; procedure | Garantie§Meldet euch mit Bestellnummer und zwei Fotos unter hilfe@zelt.example.
- ; procedure | Garantía§Para activarla basta con enviar el número de serie por WhatsApp.
- ; procedure | Garantie§Bitte halte die Bestellnummer bereit, wenn du anrufst.
- ; remedy | Garantiefall§Ist wirklich etwas defekt, bekommst du von uns ein neues Exemplar.
- ; remedy | Warranty§If yours packs up, a new one is on its way the same week.
- ; remedy | Garantie§S'il lâche, on vous en renvoie un neuf.
- ; remedy | Garantía§Si falla, te ponemos uno nuevo en casa.
- ; remedy | Guarantee claims§We'll mend it where we can and swap it where we can't.
- ; remedy | Garantie§Wir flicken, was sich flicken lässt, und ersetzen den Rest.
- ; remedy | Garantie§Notre atelier remet la pièce en état ou vous rend l'argent.
- ; remedy | Garantía§Nuestros técnicos lo dejan como nuevo o te devolvemos el importe.
- ; remedy | Warranty§Our watchmakers put it right at no charge to you.
- ; remedy | Garantie§Das defekte Teil tauschen wir aus, die Arbeitszeit geht auf uns.
- ; remedy | Guarantee§A broken pole is replaced free of charge.
- ; remedy | Garantie§Defekte Akkus werden ausgetauscht.
- ; remedy | Garantie§Toute pièce défectueuse vous sera fournie gratuitement.
- ; remedy | Garantía§Las piezas defectuosas se reponen sin cargo.
- ; remedy | Warranty claims§We'll either put it right or swap it, whichever is quicker.
- ; remedy | Garantie§Im Fall des Falles gibt's einen neuen Schirm.
- ; remedy | Garantía§Si sale defectuoso, te mandamos otro y punto.
"""

NEITHER = """
- ; - | Werkstatt§Auf alle Arbeiten in unserer Werkstatt geben wir zwölf Monate Garantie.
- ; - | Nos réparations sont garanties six mois.
- ; - | Extend your cover to five years for £29.
- ; - | Price guarantee: found it cheaper within 30 days? We refund the difference.
- ; - | Ampliación de garantía a 5 años por 49 €.
- ; - | We guarantee spare parts for 10 years.
- ; - | Our family has guaranteed quality for 80 years.
- ; - | Der Akku hält drei Jahre.
- ; - | If it arrives broken, tell us within two months and we will send another.
- ; - | We reply within 60 days if something is wrong.
- ; - | Si no te gusta, te lo cambiamos durante los dos primeros meses.
- ; - | Passt die Größe nicht, tauschen wir sie in den ersten drei Monaten gegen eine andere.
- ; - | Versand§Ausgenommen sind Inseln und Speditionsware.
- ; - | Returns§Earrings and underwear are excluded.
- ; - | Werkstatt§Unsere Schneiderin repariert auch dann, wenn die Garantie vorbei ist.
- ; - | Notre atelier répare votre sac même lorsque la garantie a pris fin.
- ; - | Aunque se haya acabado la garantía, te la arreglamos.
- ; - | We mend it even if the guarantee ran out long ago.
- ; - | Brillen§Gefällt dir die Fassung nicht, tauschen wir sie binnen vier Wochen gratis um.
- ; - | Repairs§We repair jackets of any age for a fixed price.
- ; - | Returns§Send the parcel back to us with the form and we refund you.
- ; - | Ein Umtausch reduzierter Ware ist ausgeschlossen.
- ; - | Atelier§Nos horlogers réparent toutes les montres, sous garantie ou non.
- ; - | Servicio técnico§Si tu bici necesita un arreglo, tráela al taller y te damos presupuesto.
- ; - | Our pillows last for ten years if you air them.
- ; - | Finance over three years at 0 %.
- ; - | You have two months to tell us about a fault after you found it.
- ; - | Garantía de precio durante 30 días.
- ; - | Fitting§Our fitters guarantee their work for two years.
- ; - | Reparaturservice§Auf die Reparatur bekommen Sie drei Monate Garantie.
- ; - | Plus-Schutz: Für 39 € verlängern Sie die Garantie um zwei Jahre.
- ; - | La garantie de remboursement dure 60 jours.
- ; - | Garantía de satisfacción: 60 días para cambiar de opinión.
- ; - | Geld-zurück-Garantie: 90 Tage.
- ; - | About§For thirty years our family has stood for honest shoes.
- ; - | Ersatzteile§Ersatzteile halten wir mindestens zehn Jahre vorrätig.
- ; - | Other brands give two years.
- ; - | Did your last kettle come with a five-year guarantee?
- ; - | Atelier§Après la garantie, nous réparons sur devis.
- ; - | Bring the bike in for its free check after six months.
- ; - | Exchange§If it doesn't fit, we swap it within 60 days.
- ; - | Zahlen Sie in 24 Monatsraten, garantiert ohne Zinsen.
- ; - | Lieferung§Transportschäden bitte sofort mit Foto melden.
- ; - | Jobs§Two years of experience and a guaranteed minimum of 30 hours.
- ; - | Plants§Our seedlings are ready to plant out after two months.
- ; - | Newsletter§Wir garantieren: höchstens zwei Mails im Monat.
- ; - | La autonomía de la batería es de dos meses.
- ; - | Réparation§Toute réparation est garantie trois mois.
- ; - | Protection plan: three more years for £4 a month.
- ; - | Miete§Die Mindestmietdauer beträgt zwölf Monate.
- ; - | Returns§If the item is faulty on arrival, contact us with a photo within 48 hours.
- ; - | Many makers exclude wear and tear; ask them.
"""


@each(LENGTHS, DISCLOSED, NEITHER)
def test_what_stands_beside_a_warranty_neither_hides_nor_makes_one(
    expected: str, text: str
) -> None:
    found = sorted(map(length, warranty_lengths(page(text))))
    assert f"{' '.join(found) or '-'} ; {elements(read_disclosures(page(text)))}" == expected
