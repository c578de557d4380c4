"""Headings over what is no promise to shoppers: careers, the journal, rental, price promises.

What stands there may use every word of a policy. A heading shows it more surely than a sentence
can, so no reader is given what stands under such a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.folding import fold, rule

_OTHER: Final = {
    "the firm": rule(
        r"\babout (?:us|our (?:company|brand)|the (?:company|brand))\b|\bwho we are\b"
        r"|\bour (?:story|history|people|team|heritage|roots|mission|values|philosophy|makers"
        r"|artisans|projects)\b|\bmeet (?:the|our) \w+|\b(?:company )?history\b"
        r"|\bbit of history\b|\bwhat we are working on\b|\bmanifesto\b|\binvestors?\b"
        r"|\binvestor relations|\bcorporate\b|\bmodern slavery|\bcode of conduct"
        r"|\bsustainability\b|\bbrands\b"
        r"|\bcharity\b|\banniversary\b|\blife at\b",
        r"\büber uns\b|\bwer wir sind\b|\bunsere? (?:geschichte|team|mission|werte|philosophie"
        r"|menschen|marke)\b|^team\b|^geschichte\b|\bfirmengeschichte"
        r"|\bnachhaltigkeit|\bin planung\b|\bwas wir vorhaben|\binvestoren|\bmanifest\b"
        r"|^rückblick|^ausblick|\bmarken\b|\bspende|jubiläum|händlerbereich",
        r"\bà propos\b|\bqui sommes[- ]nous\b|\bnotre (?:histoire|équipe|maison|marque|mission"
        r"|philosophie)\b|\bnos (?:équipes|valeurs|artisans|projets|ateliers de fabrication)\b"
        r"|^histoire\b|\bmanifeste\b|\binvestisseurs"
        r"|\bdéveloppement durable|\bbientôt\b|\banniversaire de",
        r"\b(?:quiénes|quienes) somos\b|\bsobre (?:nosotros|nosotras)\b|\bnuestr[oa] (?:historia"
        r"|equipo|marca|misión|filosofía)\b|\bnuestros (?:valores|artesanos|proyectos)\b"
        r"|^historia\b|\bcómo empezó\b|\bmanifiesto\b"
        r"|\binversores|\bsostenibilidad|\bpróximamente\b|\blo que viene\b|^marcas\b"
        r"|\baniversario",
    ),
    "work": rule(
        r"\bcareers?\b|\bjobs?\b|\bvacanc|\bjoin (?:us|our team)\b|\bwork (?:with|for) us\b"
        r"|\bwe(?:'re| are) hiring\b|\brecruit",
        r"karriere|\bjobs?\b|stellen(?:angebot|anzeige|markt)|\barbeiten bei\b|ausbildungsplatz",
        r"\brecrutement|\bcarrières?\b|\brejoignez[- ]nous|(?<!d')\bemplois?\b|\bnous recrutons",
        r"\btrabaja con (?:nosotr|nos)|\bempleo\b|\bcarreras profesionales|\bvacantes",
    ),
    "what is told": rule(
        r"\bpress\b|\bnews(?:room)?\b|\bjournal\b|\bmagazine\b|\bblog\b|\bstories\b"
        r"|\bdid you know\b|\b(?:be )?inspir|\blookbook|\bgift guide|\bguide to (?:buying"
        r"|choosing)|\b(?:layering|buying|style|size) guide\b|\bwhat (?:our )?customers say\b"
        r"|\breviews?\b|\btestimonials?\b|\bphoto contest\b|\bour community\b|\bideas\b"
        r"|\brecipes?\b|\bpodcast",
        r"\bpresse|\baktuelles\b|\bneuigkeiten\b|\bmagazin\b|\bblog\b|\bjournal\b|\binspir"
        r"|\bdas sagen unsere|\bbewertungen\b|\brezension|\bkundenstimmen|\brezepte?\b|\bpodcast"
        r"|\b(?:kauf|größen)berat",
        r"\bpresse\b|\bactualités?\b|\bactus\b|\bjournal\b|\bmagazine\b|\bblog\b"
        r"|\binspirations?\b|(?<!d')\bavis(?: clients?)?\b|\bils parlent de nous|\bcommunauté"
        r"|\bidées\b|\brecettes?\b|\bguide des tailles",
        r"\bprensa\b|\bnoticias\b|^novedades$|\brevista\b|\bblog\b|\bdiario\b|\binspiración"
        r"|\bopiniones\b|\bvaloraciones\b|\bcomunidad\b|^ideas\b|\brecetas?\b|\bpódcast"
        r"|\bguía de tallas",
    ),
    "the site": rule(
        r"\bprivacy\b|\bcookies?\b|\bdata protection\b|\bimprint\b|\blegal notice\b"
        r"|\bterms of use\b|\b(?:this|our|the) (?:web)?site\b|\bwebsite (?:availability|terms)"
        r"|\bget the app\b|\bour app\b|\bsoftware licen|\bcompany details\b|\bgoverning law\b"
        r"|\bforce majeure|\bchanges to these terms|\bscams?\b|\bfraud|\byour data\b"
        r"|\bdata retention|^retention$|\bunsubscrib|\bwhistle",
        r"datenschutz|\bcookies?\b|impressum|nutzungsbedingungen|\bzu dieser website"
        r"|\bunsere app\b|verfügbarkeit der (?:web)?(?:site|seite)|softwarelizenz"
        r"|\bhaftung für (?:links|inhalte)|änderung der agb|\bbetrug|betroffene person"
        "|hinweisgeber|widerspruch gegen werbung",
        r"\bconfidentialité|\bdonnées personnelles|\bvie privée|\bcookies?\b|\bmentions légales"
        r"|\bà propos de ce site|^le site\b|maintenance du site|^(?:l'"
        r"|notre )?appli(?:cation)?\b|\bforce majeure|\bfraude|\bvos données"
        r"|\bdispositif d'alerte|\bdésinscription",
        r"\bprivacidad\b|\bprotección de datos|\bcookies?\b|\baviso legal|\btérminos de uso"
        r"|\bapp\b|\baplicación móvil|\bley aplicable|\bfuerza mayor"
        r"|\bcambios en estas condiciones|\bcorrección de datos|\bfraude|\bcanal ético"
        r"|\bcanal de denuncias|\bsus datos|\btus datos",
    ),
    "offers": rule(
        r"\bnewsletter\b|\bsurvey\b|\bprize draw|\bcompetition\b|\bcontest\b|\bgiveaway"
        r"|\brefer a friend|\breferral|\baffiliate|\bpartner programme|\bcash ?back\b"
        r"|\bgift (?:cards?|vouchers?)\b|\bvouchers?\b|\bpoints\b(?! forts)|\brewards\b"
        r"|\bwelcome offer"
        r"|\bstudent discount|\bblack friday|\bprice (?:promise|match|guarantee|protection)"
        r"|\bprice[- ]match|\bbest price|\blowest price|\bsweepstakes|\bprice adjustment"
        r"|\bfree trial",
        "newsletter|umfrage|geschenkkarte|gewinnspiel|fotowettbewerb|freunde werben|cashback"
        "|gutschein|bonuspunkte|studentenrabatt|bonusprogramm|partnerprogramm|preisgarantie"
        "|bestpreis"
        r"|preisschutz|preisversprechen|\bprobeabo|preisanpassung|gratis testen",
        r"\bnewsletter|\binfolettre|\blettre d'info|\bsondage|\bjeu-?concours|\bparrainage"
        r"|\bcartes? cadeaux?\b|\bpoints (?:de )?fidélité|\bprogramme de fidélité|^fidélité"
        r"|\boffre de bienvenue|\bprix (?:garantis?|protégés?)|\bmeilleur prix|\baffiliation"
        r"|\bprix le plus bas|\bessai gratuit",
        r"\bnewsletter|\bboletín\b|\bencuesta|\bsorteo|\binvita a un amigo|\btarjetas? regalo"
        r"|^puntos$|\bprograma de puntos|\bcupón|\bcupones|\bmejor precio|\bprecio (?:mínimo"
        r"|protegido|garantizado)|\bigualamos el precio|\bafiliados|\bprueba gratu|\bconcurso",
    ),
    "other contracts": rule(
        r"\b(?:tool|bike|ski|party|costume|equipment|instrument|suit|tent) (?:hire|rental)\b"
        r"|\bhire\b|\brentals?\b|\brenting\b|\bleas(?:e|ing)\b|\bsubscriptions?\b|\bsubscribe\b"
        r"|\bcoffee club|\bbook club|\bsoftware trial|\bplan trial|\bpay later\b|\bklarna\b"
        r"|\bpaypal\b|\bafterpay\b|\bclearpay\b|\bfinance\b|\blay-?by\b|\binstal?ments\b"
        r"|\bchargebacks?\b|\bpayments?\b|\bcare ?plan\b|\bprotection plan|\binsurance"
        r"|\bprotect your purchase|\btrade[- ]in\b|\bpart[- ]exchange\b|\bsell us\b"
        r"|\bbuy[- ]?back\b|\btrade (?:customers?|accounts?|terms)\b|\bwholesale|\bsuppliers?\b"
        r"|\bsell (?:with|on)\b|\b(?:for|marketplace) sellers\b|\bpre-?orders?\b"
        r"|\bsamples?\b(?! sale)"
        r"|\bstock (?:enquir|alert)|^stock$|\bcancel(?:l?ing|lation of)? (?:an?|my|your"
        r"|the) order|\bcan i cancel|\bstockists?\b|\bdistributors?\b|\bresellers?\b"
        r"|\bconsignment\b|\bswatch(?:es)?\b|\bcurrenc|\btax[- ]free|\bvat refund|\btoy library"
        r"|\blibrary card|\bpausing your|\bproduct recalls?\b|\bsafety recall",
        r"verleih\b|^miet|\bmietinstrument|\bleihgeräte?\b|\bleasing\b|\babo\b|\babonnement"
        r"|-abo\b|\babo-|kaffeeklub|\bratenkauf|\bratenzahlung|\bfinanzierung|kauf auf rechnung"
        r"|\bzahlung|\bbezahlung|geräteschutz|rundumschutz|sorglosschutz|versicherung"
        r"|inzahlungnahme|\bankauf|händlerkonditionen|für händler|gewerbekunden|großhandel"
        r"|lieferanten|verkaufen auf|vorbestell|\bmuster\b|stoffproben|wieder verfügbar|\bstornier"
        "|bestellung ändern|eigentumsvorbehalt|testen$|wiederverkäufer|wechselkurs|bibliothek"
        "|ludothek|rückrufaktion|handwerkerkosten",
        r"\blocation\b|\blouer\b|\bleasing\b|\babonnements?\b|\bcrédit\b|\bpayer en plusieurs"
        r"|\bpaiements?\b|\bassurance|\breprise de (?:l'|votre )ancien|\brevendez[- ]nous"
        r"|\brachat|^reprise(?: 1 pour 1)?$|\bprofessionnels\b|\bprogramme fournisseurs"
        r"|\bfournisseurs\b|\bprécommandes?\b|\béchantillons?\b|\bdisponibilité|\bannuler (?:ma"
        r"|une|votre) commande|\bmodifier ma commande|\bremboursement mutuelle|\bprêt d'outils"
        r"|\bgarde-meubles|\bpériode d'essai|\brevendeurs\b|\bdistributeurs\b|\bdépôt-vente"
        r"|\bdétaxe|\bludothèque|\brappel (?:de )?produit",
        r"\balquil|\barriendo\b|\brenta de\b|\bleasing\b|\bsuscripci|\bfinanciación"
        r"|\bformas? de pago|^pagos?\b(?! devuelto)|\bseguro\b"
        r"|\bseguros\b|\bplan renov|\bplan renueva|\brecompra|\bvéndenos|\bmayoristas"
        r"|\bproveedores|\bvende con nosotr|\bpreventa|\bmuestras\b|\bavísame"
        r"|\bcancelar un pedido|\bclub de lectura|\bguardamuebles|\bpermanencia\b"
        r"|\bayudas públicas|\bpara empresas|^empresas$|\bdistribuidores|\bludoteca"
        r"|\blibres de impuestos|\biva a viajeros|\bretirada de producto",
    ),
    "getting it": rule(
        r"\bclick (?:and|&) collect\b|\b(?:store|in-store) (?:pick-?up|collection)\b"
        r"|\bpick-?up points?|\bparcel shops?\b|\bdelivery (?:slots?|times?|windows?)\b"
        r"|\btracking\b|\bwhere is my order|\bundeliverable|\bcustoms\b|\bage check"
        r"|\binvoices?\b|\bquotes?\b|\bthe day of delivery|\b(?:damaged?|damages) (?:in transit"
        r"|parcels?|deliver)|\btransit damage|\bshortages\b|\b(?:held|refused) (?:parcels?"
        r"|deliver)|\bproof of age|\border (?:acknowledg|confirmation)|\bfree shipping",
        r"\babholstation|packstation|paketshop|abholung\b|lieferfenster|lieferzeit|wunschtermin"
        r"|sendungsverfolgung|annahmeverweigerung|\bzoll\b|^(?:\w+ )?rechnung(?:en)?$|altersprüfung"
        "|am liefertag|kostenvoranschlag|transportschäden|rügepflicht|annahmeverzug|zustellung"
        "|lagerung|versandkosten|bestellvorgang",
        r"\bpoints? relais|\bretrait en magasin|\bcréneaux? de livraison|\bdélais? de livraison"
        r"|\bsuivi de (?:colis|commande|livraison)|\bcolis perdu|\bdouane|\bfacturation"
        r"|^(?:\w+ )?factures?$|\bdevis\b|\bvérification d'âge"
        r"|\bcolis (?:abîmé|endommagé|détérioré)"
        r"|\bréserves à la livraison|\babsent lors|\be-réservation|\blivraison offerte"
        r"|\bmodification d'adresse",
        r"\bpuntos de recogida|\brecogida en tienda|\bfranjas\b|\bplazos? de entrega"
        r"|\bseguimiento del? (?:pedido|envío|paquete)|\bpaquete extraviado|\baduanas?\b"
        r"|^(?:\w+ )?facturas?$|\bpresupuestos?\b|\bcontrol de edad|\bdaños? en el transporte"
        r"|\bmercancía dañada|\bpaquete golpeado|\brevisa tu paquete|\bno estoy en casa"
        r"|\bplazos de envío|\benvío gratis|\banular mi pedido|\bestado (?:del|de tu) pedido",
    ),
    "waste": rule(
        r"\brecycl|\bweee\b|\bold (?:mattress|appliances?|frames)\b|\bbattery (?:take|return"
        r"|disposal)|^(?:old |used )?batteries\b|\bdisposal\b|\bdeposits?\b",
        r"altgeräte|gasflasche|altbatterien|\bbatterie(?:n?$|n? |ges|rü|ent|ver)|entsorgung"
        r"|\bpfand\b|mehrweg|\bleergut",
        r"\brecyclage|\bbouteilles de gaz\b|\bconsignes?\b|\bconsignées|\béco-?participation"
        r"|\bdéchets|\bpiles usagées",
        r"\breciclaje|\benvases retornables|\brecogida de aparatos|\bretirada de aparatos"
        r"|\bpilas y|\bfianza\b|\bresiduos",
    ),
    "the goods": rule(
        r"\b(?:caring for|looking after|care (?:instructions|tips|label)|measuring|ingredients"
        r"|shelf life|best before|fresh(?:ness)?\b|keeping it fresh|authenticity|coming soon)",
        r"\bpflege(?:hinweise?|anleitung|tipps?)?\b"
        r"|haltbarkeit|\bechtheit|\baufmaß|\bausmessen|\bzutaten\b|\bdemnächst",
        r"\bentretien (?:du|des|de la|de l')\b ?(?:cuir|bois|laine|textiles?|sols?|tissus?|linge)"
        r"|\bconseils? d'entretien|\bauthenticité|\bfraîcheur"
        r"|\bingrédients|\bprise de (?:mesures|cotes)"
        r"|^origine\b",
        r"\bcuidados? (?:de|del)\b|^cuidados?$|\bautenticidad|\bingredientes"
        r"|\bfrescura|\bcaducidad|\betiqueta energética"
        r"|\btoma de medidas",
    ),
    "appointments": rule(
        r"\bappointments?\b|\bbook (?:a|your) (?:visit|table|class)"
        r"|\b(?:wedding|gift) (?:list|registry)",
        r"^termine\b|\bterminvereinbarung|\bhochzeitsliste|\banzahlung",
        r"\brendez-vous\b|\bbilletterie|\bliste de (?:mariage|naissance)|\bacompte",
        r"\bcita previa|\blista de (?:boda|bodas|nacimiento)|\bentradas\b|\bapartado\b"
        r"|\bseña\b",
    ),
}  # fmt: skip
"""Kinds of headings, each in four languages."""

_NEVER_OURS: Final = rule(
    r"\bextended (?:warrant|cover|guarant)|\b(?:warranty|guarantee) extension|\bextend (?:your|the)"
    r" (?:warrant|guarant)|\bbottle (?:return|exchange)|\bdispute resolution|\bnon-?returnable"
    r"|\bsupport (?:us|our)\b",
    "garantieverlängerung|garantie(?:erweiterung|paket)|anschlussgarantie|streitbeilegung"
    "|streitschlichtung|ausschluss des widerruf|kein widerrufsrecht|batterierück",
    r"\bextension de garantie|\bgarantie (?:étendue|prolongée)|\bindice de réparabilité"
    r"|\bexceptions? au droit|\béchange de données|\bannulation d'un|\bconsignes? et retours?",
    r"\bampliación de (?:la )?garantía|\bgarantía (?:extendida|ampliada)(?! de fábrica)"
    r"|\bextensión de (?:la )?garantía|\bresolución de litigios|\bdevolución (?:de|del) iva"
    r"|\bdevolución mayorista|\bexcepciones al desist",
)
"""What has a word of ours in it and is another matter all the same."""

_OURS: Final = rule(
    r"\breturn|\brefund|\bexchange (?!offer)|\bexchanges\b|\bwithdraw|\bmoney[- ]back\b"
    r"|\bwarrant|\bguarantee(?!.*price)|\brepair|\binstall|\bassembl|\bcontact|\bcustomer"
    r"|\bsupport\b|\bhelp\b|\bservice|\bcomplain|\bfaq\b|\bquestions\b",
    "rückgabe|rücksend|retour|widerruf|umtausch|rücknahme|erstatt|garantie(?<!preisgarantie)"
    "|gewährleist|gutschrift|reparatur|montage|einbau|aufbau|anschluss|kontakt|service|kundendienst"
    r"|support|\bhilfe\b|beschwerde|reklam|fragen",
    r"\bretour|\brembours(?!ement mutuelle)|\béchanges?\b|\brétract|\bgarantie|\bréparation"
    r"|\binstallation|\bmontage|\bcontact|\bservice|\bassistance|\bsav\b|\baide\b|\bréclam"
    r"|\bfaq\b|\bquestions",
    r"\bdevol|\breembols|\bcambios (?:y|de)|\bdesist|\bgarantía|\breparaci|\binstalaci|\bmontaje"
    r"|\bcontacto|\batención|\bsoporte|\bservicio|\bayuda\b(?! p)|\breclam|\bpreguntas",
)

_WHOLE: Final = rule(
    r"^(?:careers?|jobs?|vacancies|current vacancies|join (?:us|our team)|work (?:with|for) us)$"
    r"|\b(?:archived?|old|previous|earlier|superseded|former) (?:versions?|terms|polic(?:y|ies))\b",
    r"^(?:karriere|jobs?|stellenangebote|offene stellen|arbeiten bei uns)$"
    r"|\b(?:archiv|frühere|alte|vorherige|ältere) ?(?:fassung|version|agb|bedingungen)",
    r"^(?:recrutement|carrières?|nous rejoindre|rejoignez-nous|offres d'emploi|emplois?)$"
    r"|\b(?:anciennes? (?:versions?|conditions|cgv)|versions? (?:archivées?|antérieures?))\b",
    r"^(?:trabaja con nosotr[oa]s|empleo|ofertas de empleo|únete al equipo)$"
    r"|\b(?:versión|versiones|condiciones) (?:anterior(?:es)?|archivadas?|antiguas?)\b",
)
"""What is said of all under a heading, whatever headings stand between."""

_IS_OLD: Final = rule(
    r"\bthis (?:version|page|policy|document) (?:is no longer|has been (?:superseded|replaced))"
    r"|\b(?:these|those) terms (?:are no longer|have been (?:superseded|replaced))"
    r"|\bthis is an? (?:old|archived|earlier|superseded|previous) version\b",
    r"\bdiese (?:fassung|version|seite|bedingungen) (?:ist|sind|gilt|gelten) nicht mehr (?:gültig"
    r"|in kraft|aktuell)?|\b(?:dies|das) ist eine (?:alte|frühere|archivierte) (?:fassung|version)",
    r"\bcette (?:version|page|politique) n'est plus (?:en vigueur|valable|applicable|à jour)"
    r"|\bceci est une (?:ancienne version|version archivée)",
    r"\besta (?:versión|página|política) ya no (?:está (?:vigente|en vigor)|es válida|se aplica)"
    r"|\besta es una versión (?:antigua|anterior|archivada)",
)
"""What a page says of itself that is kept only to be looked up."""

_FIRST: Final = 40
_LONGEST_NOTE: Final = 300

_BEHIND: Final = re.compile(r" [-·:/>]+ ")
"""What stands in a page's title between what the page is about and the name of the shop."""

_BESIDE: Final = re.compile(r" ?\| ?")
"""The same where either may stand first."""

_MOST_WORDS: Final = 7
"""A heading of more words is a sentence, and names a matter by the way."""


def of_ours(passages: Sequence[Passage]) -> list[Passage]:
    """The passages without those under a heading that names another matter; none of a page that
    says of itself that it holds no more.
    """
    if any(_IS_OLD.search(fold(one.text[:_LONGEST_NOTE]).text) for one in passages[:_FIRST]):
        return []
    return [passage for passage in passages if not other_matter(passage.headings)]


@lru_cache(maxsize=512)
def other_matter(headings: tuple[str, ...]) -> str:
    """Which other matter the innermost heading with any names; empty for ours, and for none."""
    for heading in headings:
        if _WHOLE.search(fold(heading[:300]).text):
            return "work, or what held before"
    for heading in reversed(headings):
        parts = [_BEHIND.split(part)[0] for part in _BESIDE.split(fold(heading[:300]).text)]
        short = [part for part in parts if part.count(" ") < _MOST_WORDS]
        if any(_NEVER_OURS.search(part) for part in short):
            return "beside ours"
        if any(_OURS.search(part) for part in short):
            return ""
        for name, words in _OTHER.items():
            if any(words.search(part) for part in short):
                return name
    return ""
