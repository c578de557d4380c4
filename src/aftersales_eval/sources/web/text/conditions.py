"""What a statement says of when it holds: for whom, for which goods, from when on.

Patterns are for folded text. A condition is looked for in the part of a sentence that speaks of one
duration, and in the heading above it; what is named as an exception is no condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from aftersales_eval.model.claim import Condition, Conditions
from aftersales_eval.sources.web.text.folding import fold, rule, words

_EXCEPT: Final = rule(
    r"\b(?:except(?:ing|ion of| for)?|exclud\w+|other than|apart from|but not|not including"
    r"|does not apply to|do not apply to|not valid for|without|regardless of|no matter)\b",
    r"\b(?:ausgenommen|ausgeschlossen|außer|bis auf|mit ausnahme|gilt nicht|gelten nicht|nicht für"
    r"|unabhängig davon|egal)\b",
    r"\b(?:sauf|hors|hormis|excepté\w*|à l'exception|exclu\w*|ne s'applique\w* pas|à l'exclusion)\b",
    r"\b(?:excepto|salvo|a excepción|con excepción|exclu\w+|no se aplica\w*|menos los|menos las)\b",
)
_ALSO: Final = rule(
    r"\b(?:including|even(?: if| when| for)?|as well as|also for|whether|both|opened or unopened"
    r"|auch(?: für| wenn| bei)?|einschließlich|inklusive|inkl|ebenso|sowohl|y compris|même"
    r"|incluid[oa]s|incluso|también|aunque|tanto)\b"
)
"""What follows is meant, too, and so is the rest."""

_MEMBERS: Final = {
    "plus": rule(r"\bplus[- ](?:members?|mitglied\w*|kunden)|\b(?:membres|miembros|socios) plus\b"),
    "gold": rule(r"\bgold(?:en)?[- ](?:members?|mitglied\w*|status|card)|\b(?:membres|socios) (?:or|oro)\b"),
    "premium": rule(r"\bpremium[- ](?:members?|mitglied\w*|kund\w*|account|clients?)|\b(?:membres|socios|clientes) premium\b"),
    "vip": rule(r"\bvip\b"),
    "members": rule(
        r"\bmember(?:s|ship)?\b(?! state)(?!s? of (?:the|our) team)|\bloyalty (?:club|card|program\w*)\b|\b(?:club|card) ?holders?\b",
        r"mitglied(?:er|ern|s|schaft)?\b|\b(?:club|kunden)karten?(?:inhaber\w*)?\b|\bstammkunden?\b|\bclubkunden\b",
        r"\b(?:membres?|adhérente?s?|abonnés|carte de fidélité|programme de fidélité)\b(?! de l'(?:equipe|union))",
        r"\b(?:miembros|soci[oa]s|tarjeta de fidelización|programa de fidelización|club)\b(?! del equipo)",
        r"\b(?:registered|logged[- ]in) (?:customers|users)\b",
    ),
}  # fmt: skip

_ON_GOODS: Final = rule(r"§ (?:on|auf|sur|en) [^,;.]{2,60}")
"""What a warranty is on stands right behind its length, whatever else the sentence names."""

_GOODS: Final = {
    "faulty": rule(
        r"\b(?:faulty|defective|damaged|broken)\b|\bdefekte[mnrs]?\b|\b(?:fehlerhaft|mangelhaft|beschädigt)\w*|\bdéfectueu\w+|\bendommagée?s?\b",
        r"\b(?:defectuos[oa]s?|dañad[oa]s?|averiad[oa]s?)\b|\bmanufacturing (?:fault|defect)s? only\b",
    ),
    "opened": rule(
        r"(?<!un)(?<!un-)\bopened\b|\b(?:geöffnete|angebrochene|entsiegelte)[mnrs]?\b|\bouvert(?:e|s|es)?\b(?! (?:du|de|d'))|\babiert[oa]s?\b"
    ),
    "sale": rule(
        r"\b(?:sale|clearance|discounted|reduced|outlet|marked[- ]down)\b(?! contract)(?= (?:items?|goods|products?|articles?|merchandise|price|purchases?|stock|pieces?|lines?)|[:,.)]|$)",
        r"\b(?:on sale|final sale|sale and clearance|bought in the sale|outlet)\b|\b(?:reduzierte|rabattierte|herabgesetzte)[mnrs]?\b|\b(?:sale|aktions|outlet|sonderposten)-?(?:artikel|ware)\w*",
        r"\b(?:soldes?|soldée?s|en promotion|démarqués|déstock\w*|remisés)\b|\b(?:rebajad[oa]s|rebajas|en oferta|en liquidación|con descuento|outlet)\b",
    ),
    "used": rule(
        r"\b(?:second[- ]hand|pre[- ]?owned|pre[- ]?loved|refurbished|renewed|reconditioned|ex[- ]display|b-stock|b-ware)\b|(?<!un)\bused (?:goods|items|products|devices|articles)\b",
        r"\b(?:gebrauchte|generalüberholte|wiederaufbereitete)[mnrs]?\b|\bgebraucht(?:ware|geräte|artikel)\w*|\bd'occasion\b|\breconditionnée?s?\b|\bseconde main\b|\breacondicionad[oa]s?\b|\bsegunda mano\b|\bproductos usados\b|\busados\b",
    ),
    "hygiene": rule(
        r"\b(?:underwear|lingerie|swimwear|pierced|earrings|hygiene (?:items|products|articles)|hygiene)\b|\bhygieneartikel\w*|\b(?:unter|bade)wäsche\b|\bbademode\b|\bsous-vêtements\b|\bmaillots?\b|\bropa interior\b|\btrajes? de baño\b|\bbañadores\b"
    ),
    "electronics": rule(
        r"\b(?:consumer )?electronics?\b|\belectronic (?:items|devices|goods|products)\b|\belektronik(?:artikel|produkte|geräte)?n?\b|\bélectroniques?\b|\bhigh-tech\b|\belectrónic[oa]s?\b"
    ),
    "computers": rule(r"\b(?:computers|laptops|notebooks|tablets|ordinateurs|portátiles|ordenadores)\b"),
    "phones": rule(r"\b(?:smartphones?|mobile phones?|handys?|téléphones (?:portables|mobiles)|móviles)\b"),
    "software": rule(r"\b(?:software|downloads|digital (?:content|goods|products)|logiciels?|video ?games|videospiele|jeux vidéo|videojuegos)\b"),
    "mattress": rule(r"\b(?:mattress(?:es)?|matratzen?|matelas|colchón|colchones)\b"),
    "furniture": rule(r"\b(?:furniture|sofas?|möbel(?:n|stücke?)?|meubles?|canapés?|muebles?)\b"),
    "appliances": rule(
        r"\b(?:(?:large|small|household|kitchen|domestic) )?appliances\b|\b(?:haushalts|elektro|groß|klein|küchen)geräte\w*|\b(?:petit |gros )?électroménager\b|\belectrodomésticos\b"
    ),
    "shoes": rule(r"\b(?:shoes|footwear|boots|trainers|sneakers|schuhen?|stiefeln?|chaussures|bottes|zapatos|calzado|zapatillas|botas)\b"),
    "clothing": rule(r"\b(?:clothing|clothes|apparel|bekleidung|kleidung|textilien|vêtements|prêt-à-porter|ropa)\b(?! interior)"),
    "jewellery": rule(r"\b(?:jewell?ery|watches|schmuck|uhren|bijoux|montres|joyas|joyería|relojes)\b"),
    "cosmetics": rule(r"\b(?:cosmetics|make-?up|fragrances?|perfumes?|kosmetik\w*|parfums?|cosmétiques|maquillage|cosméticos|maquillaje)\b"),
    "personalised": rule(
        r"\b(?:personali[sz]ed|custom(?:i[sz]ed)?[- ]made|made[- ]to[- ](?:order|measure)|customi[sz]ed|bespoke|engraved)\b|\b(?:personalisierte|individuell gefertigte|maßgefertigte)[mnrs]?\b|\bmaßanfertigung\w*|\bpersonnalisée?s?\b|\bsur[- ]mesure\b|\bpersonalizad[oa]s?\b|\ba medida\b"
    ),
    "plants": rule(r"\b(?:plants|pflanzen|plantes|plantas|flowers|blumen)\b(?! (?:de|in))"),
    "bicycles": rule(r"\b(?:bicycles|bikes|e-bikes|fahrräder\w*|vélos|bicicletas)\b"),
    "books": rule(r"\b(?:books|bücher\w*|livres|libros)\b"),
    "gifts": rule(r"\bgifts\b(?! ?cards?)|\bgeschenke\b|\bcadeaux\b|\bregalos\b"),
    "marketplace": rule(r"\b(?:marketplace|third[- ]party sellers?|partner sellers?|drittanbieter\w*|marktplatz\w*|vendeurs? tiers|vendeurs? partenaires?|vendedores externos)\b"),
}  # fmt: skip

_PARTS: Final = {
    "motor": rule(r"\b(?:motors?|motoren|moteurs?|motores|engines?)\b"),
    "compressor": rule(r"\b(?:compressors?|kompressor(?:en)?|compresseurs?|compresor(?:es)?)\b"),
    "battery": rule(r"\b(?:batter(?:y|ies)|batterien?|akkus?|batteries?|baterías?)\b"),
    "frame": rule(r"\b(?:frames?|rahmen|cadres?|cuadros?|châssis|gestell|structures?)\b"),
    "blade": rule(r"\b(?:blades?|klingen?|lames?|cuchillas?)\b"),
    "coating": rule(r"\b(?:coatings?|beschichtung(?:en)?|revêtements?|revestimientos?)\b"),
    "fabric": rule(r"\b(?:fabrics?|upholstery|bezüge|bezug(?:s)?stoffe?|tissus?|tapicerías?|telas?)\b"),
    "springs": rule(r"\b(?:springs?|federn|ressorts?|muelles)\b"),
    "zip": rule(r"\b(?:zips?|zippers?|reißverschl\w+|fermetures éclair|cremalleras?)\b"),
    "accessories": rule(r"\b(?:accessories|zubehör\w*|accessoires|accesorios)\b"),
    "drum": rule(r"\b(?:drums?|trommeln?|tambours?|tambores)\b"),
    "panel": rule(r"\b(?:panels?|displays?|bildschirme?|écrans?|pantallas?)\b"),
    "parts": rule(r"\b(?:wear(?:ing)? parts|consumables|verschleißteilen?|pièces d'usure|piezas de desgaste)\b"),
}  # fmt: skip

_SEASON: Final = {
    "christmas": rule(
        r"\b(?:christmas|xmas|holiday (?:season|returns?|period|purchases|gifts?|shopping)|festive)\b",
        r"\b(?:weihnacht\w*|xmas)|\badvent\w*|\b(?:noël|fêtes)\b(?! (?:des|de la))|\b(?:navidad(?:es)?|navideñ\w+|reyes)\b",
    ),
    "black friday": rule(r"\b(?:black friday|cyber monday|black week)\b"),
    "summer": rule(r"\b(?:summer|sommeraktion|été (?:20\d\d)|verano)\b(?! (?:house|garden))"),
}  # fmt: skip

_PLACE: Final = rule(
    r"\b(?:in[- ]store|in (?:any of )?(?:our|any|a|the|one of our|your nearest|your local) (?:\w+ )?(?:shops?|stores?|branch(?:es)?)|(?:at|to) (?:any of )?(?:our|any|a|one of our|the|your nearest|your local) (?:\w+ )?(?:stores?|shops?|branch(?:es)?)|store purchases?|in person)\b",
    r"\b(?:in|bei) (?:(?:einer|unseren?|unserer|jeder|allen|der|den|ihrer|deiner) )?(?:[a-zäöü]+ )?(?:filialen?|ladengeschäft(?:en)?|geschäften|läden|märkten|store)\b|\b(?:filial|laden)(?:kauf|käufe|einkäufe)\w*|\bvor ort (?:gekauft|erworben)",
    r"\b(?:en|dans (?:nos|un|votre|tous nos|l'un de nos|le|les|l'une de nos)) (?:magasins?|boutiques?|points? de vente)\b",
    r"\ben (?:(?:nuestras|cualquiera de nuestras|una de nuestras|cualquier|la|una|las) )?(?:tiendas?(?: físicas?)?|establecimientos?)\b(?! (?:online|virtual|en línea))",
)
_ONLINE: Final = rule(
    r"\b(?:online|by post|by mail|via post|website|par la poste|en ligne|sur (?:le|notre) site|en línea|por correo|per post|onlineshop|online-shop)\b"
)

_COUNTRY: Final = {
    "DE": "germany deutschland allemagne alemania",
    "AT": "austria österreich autriche",
    "CH": "switzerland schweiz suisse suiza",
    "FR": "france frankreich francia france_métropolitaine",
    "ES": "spain spanien espagne españa",
    "IT": "italy italien italie italia",
    "NL": "netherlands niederlande niederlanden pays-bas países_bajos",
    "BE": "belgium belgien belgique bélgica",
    "GB": "uk united_kingdom great_britain großbritannien vereinigten_königreich royaume-uni"
    " reino_unido",
    "US": "u.s. usa united_states états-unis estados_unidos vereinigten_staaten",
    "CA": "canada kanada canadá",
    "AU": "australia australien australie",
    "IE": "ireland irland irlande irlanda",
    "PL": "poland polen pologne polonia",
    "PT": "portugal",
    "MX": "mexico mexiko mexique méxico",
    "SE": "sweden schweden suède suecia",
    "DK": "denmark dänemark danemark dinamarca",
    "NO": "norway norwegen norvège noruega",
    "LU": "luxembourg luxemburg luxemburgo",
}
"""Names of countries in the four languages, parts of one name joined by a low line."""


def _letters(name: str) -> str:
    return fold(name).text.replace("_", " ")


_CODE_OF: Final = {
    _letters(name): code for code, names in _COUNTRY.items() for name in words(names)
}
_NAMES: Final = "|".join(sorted(map(re.escape, _CODE_OF), key=len, reverse=True))
_IN_COUNTRY: Final = re.compile(
    rf"\b(?:in|from|within|to|for|innerhalb|aus|nach|fur|fuer|en|au|aux|de|desde|depuis|pour|para"
    rf"|a|outside|across)(?: (?:der|den|die|la|el|los|the))? (?P<there>{_NAMES})(?![a-z])"
    rf"|^(?P<row>{_NAMES})\b *[:|-]|\b(?P<whose>{_NAMES}) (?:customers|orders|shoppers)"
)

_CHANNEL: Final = {
    "email": rule(r"\be-?mails?\b|\bmails?\b|\bcourriels?\b|\bcorreos?(?: electrónicos?)?\b|\bmail\b"),
    "chat": rule(r"\b(?:live[- ]?)?chat\b"),
    "phone": rule(
        r"\b(?:phone|telephone|by phone|hotline|calls?|call ?back|voicemail|telefon\w*|rückruf\w*|anrufe?n?|téléphon\w+|appels?|rappel\w*|teléfono|telefónic\w+|llamadas?|llamamos)\b"
    ),
    "social": rule(r"\b(?:social media|facebook|instagram|twitter|tiktok|soziale[nr]? (?:medien|netzwerke)|réseaux sociaux|redes sociales)\b"),
    "messaging": rule(r"\b(?:whatsapp|messenger|telegram|signal|sms|text messages?)\b"),
    "web-form": rule(r"\b(?:contact form|web ?form|online form|(?:the|this|our) form|kontaktformular\w*|formular|formulaire(?: de contact)?|formulario(?: de contacto)?)\b"),
    "in-store": rule(r"\b(?:in[- ]store|service desk)\b"),
}  # fmt: skip

_STATUTORY: Final = {
    "return_window": rule(
        r"\b(?:withdraw(?:al|ing|n)?|cooling[- ]off|statutory|right to cancel|cancellation (?:right|period)|consumer (?:contracts|rights))\b",
        r"widerruf|\bgesetzlich\w*|\bfernabsatz|rétract|\bdesist|\blegales?\b|\blégale?\b",
    ),
    "warranty_length": rule(
        r"\b(?:statutory|legal (?:guarantee|warranty|rights?)|conformity|implied warrant\w+|consumer (?:law|rights act))\b|\bby law\b",
        r"gewährleist|mängelhaftung|\bgesetzlich\w*|\bsachmängel|mängelansprüche|\bgaranties? (?:légale|de conformité)|\blégale?s?\b|\bconformité\b|\bgarantía (?:legal|de conformidad)|\blegal(?:es)?\b|\bconformidad\b|\bpor ley\b",
    ),
}  # fmt: skip

_BESIDES: Final = rule(
    r"\b(?:in addition to|on top of|over and above|besides|beyond|voluntar\w+|does not affect"
    r"|do not affect|not affected|without prejudice|commercial (?:guarantee|warranty))\b",
    r"\b(?:zusätzlich zu[rm]?|neben|freiwillig\w*|über das|unabhängig|unbeschadet|unberührt"
    r"|ergänzend)\b",
    r"\b(?:en plus|outre|volontaire\w*|en complément|sans préjudice|commerciale|indépendamment)\b",
    r"\b(?:además|voluntari[oa]s?|adicional|sin perjuicio|comercial)\b",
)
"""The law's right is only named beside the shop's own."""

_CLOCK: Final = {
    "withdrawal": rule(
        r"\b(?:withdraw(?:al|s|n)?|cancell?(?:ed|ing|ation)?|widerruf\w*|rétractation|rétracter|desistimiento|desistir)\b"
    ),
    "return-received": rule(
        r"\b(?:receiv\w+|receipt of|arriv\w+(?: of)?|get|getting|inspect\w*|processed|process|checked|approv\w+|accept\w+) (?:\w+ ){0,4}?(?:returns?|returned|parcel|package|item|items|goods|product|it|them)\b",
        r"\b(?:returns?|returned (?:item|goods|product)s?|parcel|package|items?|goods|product|it) (?:\w+ ){0,3}?(?:has |have |is |are |was |been )*(?:arriv\w+|received|inspected|reach\w*|checked|back|approved|accepted|processed|in our warehouse)\b",
        r"\b(?:eingang|erhalt|eintreffen|ankunft|prüfung|empfang)\b(?: \w+){0,3} (?:retoure\w*|rücksendung\w*|ware|artikels?|pakets?|waren|rückware|produkts?)\b",
        r"\b(?:retoure|rücksendung|ware|artikel|paket|waren|rückware|sendung)\b(?: [\w-]+){0,6} (?:eingegangen|eingetroffen|erhalten|zurückerhalten|ankommt|eintrifft|angekommen|geprüft|eingeht|zurück)\b",
        r"\b(?:retoureneingang|wareneingang|rücksendungseingang)\w*",
        r"\b(?:réception|arrivée|reçu|recevons|contrôle|validation|retour)\b(?: \w+'?){0,5} ?(?:retour\w*|colis|produits?|articles?|marchandises?|entrepôt|biens?|commande retournée)\b",
        r"\b(?:recepción|recibir|recibamos|recibido|recibida|llegada|recibimos|revisión|comprobación|reciba)\b(?: \w+){0,5} (?:devolución|devuelt\w+|paquete|artículos?|productos?|mercancía|almacén|almacenes|bienes)\b",
        r"\b(?:devolución|paquete|artículo|producto)\b(?: \w+){0,3} (?:llegue|recibid[oa]|llega|haya llegado)\b",
    ),
    "dispatch": rule(
        r"\b(?:of|from|after|since) (?:the )?(?:dispatch|shipping|shipment|ship date|shipping date|date of (?:dispatch|shipping|shipment)|order (?:has )?shipped)\b",
        r"\b(?:ab|nach|seit)(?: dem| der)? (?:versand\w*|absendung)\b|\b(?:date d'|après l'|suivant l'|de l')(?:expédition|envoi)\b|\b(?:del|desde el|fecha de|tras el) envío\b",
    ),
    "delivery": rule(
        r"\b(?:receipt of|(?<!the )(?<!your )(?<!original )(?<!valid )(?<!\ba )receipt|receiving|receive[ds]?|possession|deliver(?:y|ed)|arriv(?:al|es|ed|ing)|delivery date|got your|getting your)\b",
        r"\b(?:erhalt\w*|erhaltene?n?|lieferdatum|(?:aus|an|ab)?lieferung|geliefert|zustellung|zugestellt|empfang|eintreffen|ankunft|(?:waren)?erhalts?|übergabe|bekommen|wareneingang|besitz)\b",
        r"\b(?:réception|livraison|livrée?s?|reçue?s?|recevoir|recu|possession)\b",
        r"\b(?:recepción|entrega|entregad[oa]s?|recibid[oa]s?|recib(?:ir|as?|iste|iera|es?|an)|recogida|llegada|posesión)\b",
    ),
    "purchase": rule(
        r"(?<!proof of )\b(?:purchas(?:e|es|ed|ing)(?: date)?|bought|buying|date of (?:sale|invoice|order)|order date|invoice date|order(?:ing|ed)|(?:placing )?(?:your|the|an) order(?! (?:was|is|has|arriv\w+|reach\w*|being)\b)|receipt date|date on (?:your|the) receipt|invoice)\b",
        r"\b(?:kauf|kaufs|kaufdatum\w*|kaufes|rechnungsdatum|bestelldatum|bestellung|bestelltag|gekauft|gekauften?|einkauf|erwerb|vertragsschluss\w*|vertragsabschluss\w*)\b",
        r"(?<!preuve d')\b(?:achat|achats|acheté|achetée|date de commande|facturation|facture|date de la commande|votre commande|la commande|ticket de caisse)\b",
        r"(?<!comprobante de )(?<!justificante de )(?<!ticket de )\b(?:compra|compras|comprar|comprado|comprada|compraste|fecha de(?:l)? pedido|factura|facturación|pedido)\b",
    ),
    "request": rule(
        r"\b(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|your (?:message|e-?mail|query|question|complaint|claim|ticket)|claims?|complaints?)\b",
        r"\b(?:anfragen?|nachricht|anliegen|beschwerden?|antrag|anforderung|meldung|eingang ihrer (?:e-?mail|nachricht))\b",
        r"\b(?:demande|requête|réclamation|votre (?:message|courriel|e-?mail|question))\b",
        r"\b(?:solicitud|consulta|petición|reclamación|tu (?:mensaje|correo)|su (?:mensaje|correo))\b",
    ),
}  # fmt: skip
_CLOCK_BEFORE: Final = rule(
    r"\b(?:of|from|after|since|following|once|when|upon|as of|starting|begin\w*|counting|runs?"
    r"|ab|nach|seit|nachdem|sobald|beginn\w*|gerechnet|mit|zum"
    r"|de|du(?! (?:kannst|hast|darfst|musst|deine?))|des|à compter|à partir|après|suivant|suit|dès|depuis|suivent"
    r"|desde|del|tras|después|a partir|contar|contados|siguientes|posteriores|una vez|cuando)"
    r"(?:[ '][\w'-]+){0,6}[ ']$",
    r"\b[dl]'$",
    r"\b(?:from|after|ab|nach|à compter|à partir|après|desde|a partir|a contar)(?: [\w']+){0,2}"
    r" (?:day|date|tag|jour|día)\b[^§.]{0,140}$",
)

CLOCKS: Final[dict[str, tuple[str, ...]]] = {
    "return_window": ("delivery", "dispatch", "purchase"),
    "warranty_length": ("delivery", "dispatch", "purchase"),
    "refund_promise": ("return-received", "withdrawal", "request", "delivery"),
    "first_response": ("request",),
    "resolution": ("request",),
}
"""From what the time of each metric may run, in the order in which it is looked for."""

_WORKDAYS: Final = rule(
    r"\b(?:on|during|monday (?:to|through|-)|mon ?- ?) ?(?:business|working|work|week|fri)"
    r"(?: ?days?|days?|day)?\b|\bworking hours\b|\bbusiness hours\b",
    r"\b(?:an|während|montags? bis|mo\.? ?(?:-|bis)) ?(?:der )?(?:werktagen|wochentagen|arbeitstagen"
    r"|geschäftszeiten|freitags?|fr)\b|\bwerktags\b|\bunter der woche\b",
    r"\b(?:les )?jours (?:ouvrés|ouvrables)\b|\bdu lundi au vendredi\b|\ben semaine\b",
    r"\ben días (?:laborables|hábiles)\b|\bde lunes a viernes\b|\bdías laborables\b",
)


def on_working_days(part: str) -> bool:
    """Whether a time is only counted on working days, beside what its unit says."""
    return _WORKDAYS.search(part) is not None


def conditions(
    metric: str, part: str, after: str, headings: Iterable[str], *, business: bool
) -> Conditions:
    """When a claim of a metric holds, as the `part` of a sentence and the headings say it.

    `after` is the text that follows the duration, where its clock is looked for first.
    """
    found = dict(_limits(metric, _own_clause(part)))
    heading = " ; ".join(headings)
    for key, value in _limits(metric, heading):
        found.setdefault(key, value)
    clock = _clock(metric, after) or _clock(metric, part)
    if clock:
        found[Condition.CLOCK] = clock
    if business:
        found[Condition.DAYS] = "business"
    if metric in _STATUTORY and _STATUTORY[metric].search(part) and not _BESIDES.search(part):
        found[Condition.RIGHT] = "statutory"
    return tuple((key, found[key]) for key in Condition if key in found)


def _own_clause(part: str) -> str:
    """A part up to the comma behind its duration, unless the duration stands at its beginning."""
    lead, sign, rest = part.partition("§")
    if len(lead) < 20:
        return part
    end = _NEXT_CLAUSE.search(rest)
    return lead + sign + (rest[: end.start()] if end else rest)


_NEXT_CLAUSE: Final = rule(
    r", (?!(?:if|when|provided|as long|unless|except|but not|wenn|sofern|falls|außer|si|sauf|cuando"
    r"|salvo|siempre|that|die|der|das|only|nur)\b)"
)


def _limits(metric: str, text: str) -> Iterator[tuple[Condition, str]]:
    kept = _without_exceptions(text)
    for value, pattern in _MEMBERS.items():
        if pattern.search(kept):
            yield Condition.MEMBERS, value
            break
    if metric in {"return_window", "refund_promise", "warranty_length"}:
        about = _ON_GOODS.search(kept) if metric == "warranty_length" else None
        for value, pattern in _goods(metric):
            if pattern.search(about[0] if about else kept):
                yield Condition.GOODS, value
                break
    for value, pattern in _SEASON.items():
        if pattern.search(kept):
            yield Condition.SEASON, value
            break
    if metric != "warranty_length" and _PLACE.search(kept) and not _ONLINE.search(kept):
        yield Condition.PLACE, "in-store"
    country = _IN_COUNTRY.search(kept)
    if country:
        yield Condition.COUNTRY, _CODE_OF[country["there"] or country["row"] or country["whose"]]
    if metric in {"first_response", "resolution"}:
        for value, pattern in _CHANNEL.items():
            if pattern.search(kept):
                yield Condition.CHANNEL, value
                break


def _goods(metric: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    if metric == "warranty_length":
        yield from _PARTS.items()
        yield from ((value, pattern) for value, pattern in _GOODS.items() if value != "faulty")
    else:
        yield from _GOODS.items()


_CLAUSE_END: Final = re.compile(r"[§;.!?)]|, (?!(?:and|or|und|oder|et|ou|y|o)\b)|$")


def _without_exceptions(text: str) -> str:
    """A text without the lists that follow `except`, `including` and the like."""
    for pattern in (_EXCEPT, _ALSO):
        pieces, done = [], 0
        for found in pattern.finditer(text):
            if found.start() < done:
                continue
            end = _CLAUSE_END.search(text, found.end())
            pieces.append(text[done : found.start()])
            done = end.start() if end else len(text)
        text = "".join([*pieces, text[done:]])
    return text


def _clock(metric: str, text: str) -> str:
    """What a time runs from: the first that is named behind a word such as `from`."""
    best, place = "", len(text) + 1
    for value in CLOCKS.get(metric, ()):
        for found in _CLOCK[value].finditer(text):
            before = text[max(0, found.start() - 170) : found.start()]
            if found.start() < place and (value == "dispatch" or _CLOCK_BEFORE.search(before)):
                best, place = value, found.start()
                break
    return best
