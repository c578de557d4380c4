"""Words by which a claim says of when it holds; all patterns are for folded text."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import fold, rule, words

EXCEPT: Final = rule(
    r"\b(?:except(?:ing|ion of| for)?|exclud\w+|other than|apart from|but not"
    r"|leav(?:es|ing) out|not including"
    r"|does not apply to|do not apply to|not valid for|without|regardless of|no matter)\b",
    r"\b(?:ausgenommen|ausgeschlossen|außer|bis auf|mit ausnahme|gilt nicht|gelten nicht|nicht für"
    r"|unabhängig davon|egal)\b",
    r"\b(?:sauf|hors|hormis|excepté\w*|à l'exception|exclu\w*|ne s'applique\w* pas"
    r"|à l'exclusion)\b",
    r"\b(?:excepto|salvo|a excepción|con excepción|exclu\w+|no se aplica\w*|menos los|menos las)\b",
)

ALSO: Final = rule(
    r"\b(?:including|even(?: if| when| for)?|as well as|also for|whether|both|opened or unopened"
    r"|auch(?: für| wenn| bei)?|einschließlich|inklusive|inkl|ebenso|sowohl|y compris|même"
    r"|incluid[oa]s|incluso|también|aunque|tanto)\b"
)
"""What follows is meant, too, and so is the rest."""

ON_GOODS: Final = rule(r"§ (?:on|auf|sur|en) [^,;.]{2,60}")
"""What a warranty is on stands right behind its length, whatever else the sentence names."""

_WHITE: Final = (
    r"(?:washing machines|dishwashers|fridges|freezers|refrigerators|ovens|cookers"
    r"|(?:tumble )?dryers|waschmaschinen|geschirrspülern?|spülmaschinen|kühlschränken?"
    r"|gefrierschränken?|kühlgeräten?"
    r"|backöfen|wäschetrocknern?|trocknern?|lave-linge|lave-vaisselle|sèche-linge|réfrigérateurs"
    r"|congélateurs|cuisinières|fours|lavadoras|lavavajillas|frigoríficos|neveras|congeladores"
    r"|hornos|secadoras)"
)
"""Large appliances, of which a shop that names two sells other goods, too."""

GOODS: Final = {
    "faulty": rule(
        r"\b(?:faulty|defective|damaged|broken)\b|\bdefekt(?:e[mnrs]?)?\b(?! zurück)"
        r"|\b(?:fehlerhaft|mangelhaft"
        r"|beschädigt)\w*|\bdéfectueu\w+|\bendommagée?s?\b",
        r"\b(?:defectuos[oa]s?|dañad[oa]s?|averiad[oa]s?)\b|\bmanufacturing (?:fault"
        r"|defect)s? only\b",
    ),
    "opened": rule(
        r"(?<!un)(?<!un-)\bopened\b(?!,? (?:(?:and|then|&) )?(?:checked|inspected|tested|by us))"
        r"|\b(?:geöffnete|angebrochene|entsiegelte)[mnrs]?\b"
        r"|\b(?:ausgepackte|ungesiegelte)[mnrs]?\b|\b(?:unsealed|unboxed)\b|\bdéballée?s?\b"
        r"|\bdesprecintad[oa]s?\b"
        r"|(?<!non )\bouvert(?:e|s|es)?\b(?! (?:du|de|d'))|\babiert[oa]s?\b"
    ),
    "sale": rule(
        r"(?<!terms of )(?<!conditions of )(?<!point of )(?<!after the )(?<!after )(?<!after-)"
        r"(?<!before the )"
        r"\b(?:sale|clearance|discounted|reduced"
        r"|outlet|marked[- ]down)\b(?! "
        r"contract)(?= (?:items?|goods|products?|articles?|merchandise|price|purchases?|stock"
        r"|pieces?|lines?)|[:,.)]|$)",
        r"\b(?:on sale|final sale|sale and clearance|bought in the sale|outlet)\b"
        r"|\b(?:reduzierte|rabattierte|herabgesetzte)[mnrs]?\b|\b(?:sale|aktions|outlet"
        r"|sonderposten)-?(?:artikel|ware)\w*",
        r"\b(?:soldes?|soldée?s|en promotion|démarqués|déstock\w*|remisés)\b|\b(?:rebajad[oa]s"
        r"|rebajas|en oferta|en liquidación|con descuento|outlet)\b",
    ),
    "used": rule(
        r"(?<!be )(?<!is )(?<!are )(?<!not )\bused (?!by|for|in|to|with)[a-z]+s\b",
        r"\b(?:second[- ]hand|pre[- ]?owned|pre[- ]?loved|refurbished|renewed|reconditioned"
        r"|ex[- ]display|display (?:models?|items?|pieces?|stock|units?)|b-stock|b-ware)\b"
        r"|(?<!un)\bused (?:goods|items|products|devices"
        r"|articles)\b",
        r"\b(?:gebrauchte|generalüberholte|wiederaufbereitete)[mnrs]?\b|\bgebraucht(?:ware"
        r"|geräte|artikel)\w*|\bd'occasion\b|\breconditionnée?s?\b|\bseconde main\b"
        r"|\breacondicionad[oa]s?\b|\bsegunda mano\b|\bproductos usados\b|\busados\b",
        r"(?:^|[.;,] )(?:used|gebraucht|occasions?|usad[oa]s?) ?[:|]",
        r"\b(?:ausstellungs|vorführ)(?:stück|ware|modell|gerät)\w*"
        r"|\b(?:modèles?|articles?|appareils?|produits?) d'exposition\b"
        r"|\b(?:piezas?|modelos?|artículos?|productos?|muebles) de (?:exhibición|exposición)\b",
    ),
    "hygiene": rule(
        r"\b(?:underwear|lingerie|swimwear|pierced|earrings|hygiene (?:items|products|articles)"
        r"|(?<!film d')(?<!bande d')(?<!sceau d')(?<!protection d')(?<!étiquette d')"
        r"(?<!autocollant d')(?<!opercule d')hygiene(?! (?:seal|sticker|strip|label|liner|film"
        r"|protection|tape)s?\b))\b|\bhygieneartikel\w*|\b(?:unter|bade)wäsche\b|\bbademode\b"
        r"|\bin-ear\b|\bintra-auriculaires?\b|\bearbuds\b|\b(?:\w*kopfhörer\w*|(?:ear|head)phones"
        r"|écouteurs|auriculares)\b[^.;§]{0,60}\b(?:unopened|sealed|ungeöffnet\w*|versiegelt\w*"
        r"|non ouverts|scellés|sin abrir|precintados)\b"
        r"|\bsous-vêtements\b|\bmaillots?\b|\bropa interior\b|\btrajes? de baño\b|\bbañadores\b"
    ),
    "electronics": rule(
        r"\b(?:consumer )?electronics?\b|\belectricals\b|\belektroartikel\w*|\bel(?:ectronic"
        r"|ectrical) (?:items|devices|goods|products)\b"
        r"|\belektronik(?:artikel|produkte|geräte)?n?\b|\bélectroniques?\b|\bhigh-tech\b"
        r"|\belectrónic[oa]s?\b"
    ),
    "computers": rule(
        r"\b(?:computers?|laptops?|notebooks?|tablets?|ordinateurs|portátiles|ordenadores)\b"
    ),
    "phones": rule(
        r"\b(?:smartphones?|mobile phones?|handys?|téléphones (?:portables|mobiles)|móviles)\b"
    ),
    "software": rule(
        r"\b(?:software|downloads|digital (?:content|goods|products)|logiciels?|video ?games"
        r"|videospiele|jeux vidéo|videojuegos)\b"
    ),
    "mattress": rule(r"\b(?:mattress(?:es)?|matratzen?|matelas|colchón|colchones)\b"),
    "furniture": rule(r"\b(?:furniture|sofas?|möbel(?:n|stücke?)?|meubles?|canapés?|muebles?)\b"),
    "appliances": rule(
        r"\b(?:appliances|(?:large|small|household|kitchen|domestic) appliance)\b"
        r"|\b(?:haushalts|elektro|groß|klein|küchen)geräte|\bélectroménager\b|\belectrodomésticos",
        rf"\b{_WHITE}(?:,| and| und| et| y| or| oder| ou| o) {_WHITE}\b",
    ),
    "televisions": rule(
        r"\b(?:televisions|tvs|tv sets|fernsehern|fernsehgeräten?|téléviseurs|télévisions"
        r"|televisores)\b|\bfernseher ?[:|-] ?§"
    ),
    "cameras": rule(r"\b(?:cameras|drones|kameras|drohnen|appareils photo|cámaras)\b"),
    "shoes": rule(
        r"\b(?:shoes|footwear|boots|trainers|sneakers|schuhen?|stiefeln?|chaussures|bottes"
        r"|zapatos|calzado|zapatillas|botas)\b"
    ),
    "clothing": rule(
        r"\b(?:clothing|clothes|apparel|bekleidung|kleidung|textilien|vêtements|prêt-à-porter"
        r"|ropa)\b(?! interior)"
    ),
    "jewellery": rule(
        r"\b(?:jewell?ery|watch(?:es)?|schmuck|uhren|bijoux|montres?|joyas|joyería|reloj(?:es)?)\b"
    ),
    "cosmetics": rule(
        r"\b(?:cosmetics|make-?up|fragrances?|perfumes?|kosmetik\w*|parfums?|cosmétiques"
        r"|maquillage|cosméticos|maquillaje)\b"
    ),
    "personalised": rule(
        r"\b(?:personali[sz]ed|custom(?:i[sz]ed)?[- ]made|made[- ]to[- ](?:order|measure)"
        r"|customi[sz]ed|bespoke|(?<!not )engraved)\b|\b(?:personalisierte|individuell gefertigte"
        r"|maßgefertigte)[mnrs]?\b|\bmaßanfertigung\w*|\bpersonnalisée?s?\b|\bsur[- ]mesure\b"
        r"|\bpersonalizad[oa]s?\b|\ba medida\b"
    ),
    "plants": rule(r"\b(?:plants|pflanzen|plantes|plantas|flowers|blumen)\b(?! (?:de|in))"),
    "bicycles": rule(r"\b(?:bicycles?|bikes?|e-bikes?|fahrräder\w*|vélos?|bicicletas?)\b"),
    "books": rule(r"\b(?:books|bücher\w*|livres|libros)\b"),
    "gifts": rule(r"\bgifts\b(?! ?cards?)|\bgeschenke\b|\bcadeaux\b|\bregalos\b"),
    "own-brand": rule(
        r"\bown[- ](?:brand|label)\b|\beigenmarken?\b|\b(?:de|à) notre (?:propre )?marque\b"
        r"|\bmarques? (?:propres?|distributeur)\b|\bmarcas? (?:blancas?|propias?)\b"
    ),
    "marketplace": rule(
        r"\bvendid[oa]s? por (?:otr|tercer)\w+|\bvendue?s? par (?:un|des|nos) (?:partenaires?"
        r"|tiers)\b"
        r"|\bvon (?:partnern|drittanbietern|anderen händlern) verkauft\w*|\bsold by (?:partners?"
        r"|others"
        r"|other \w+|third parties)\b|"
        r"\b(?:marketplace|third[- ]party (?:sellers?|products|goods)|partner sellers?"
        r"|drittanbieter\w*|marktplatz\w*|vendeurs? tiers|vendeurs? partenaires?"
        r"|vendedores externos)\b"
    ),
}

SORTS: Final = frozenset(
    words(
        "electronics computers phones televisions cameras software mattress furniture appliances"
        " shoes clothing jewellery cosmetics plants bicycles books"
    )
)
"""What a shop may sell nothing else than."""

FAULTS_OF: Final = rule(
    r"\b(?:breakage|break(?:ing)?|failure|cracking|cracks|sagging|tearing|loss|defects?|faults?"
    r"|wear|damage) (?:of|in|to|on) (?:the |its )?(?:[\w']+)(?: and (?:the )?\w+)?",
    r"\b(?:bruch|brüche|risse|ausfall|durchhängen|defekte?|schäden|fehler|mängel) (?:des|der|im|am"
    r"|an den|an|in|von) (?:\w+)",
    r"\b(?:rupture|casse|bris|affaissement|défauts?|usure|panne|déformation|vices?) "
    r"(?:d(?:e la|es?|u)|de l'|d'|sur (?:les?|la)) ?\w+",
    r"\b(?:roturas?|hundimientos?|fallos?|fallas?|defectos?|desgaste|averías?|grietas?) "
    r"(?:de(?: l[oa]s?|l)?|en (?:el|l[oa]s?)) \w+",
    r"\b(?:whose|cuy[oa]s?|dont|deren|dessen)\b[^§;.]{0,60}",
    r"(?<=§)[^§;.]*?\b(?:covers|covering|includes|including|deckt|umfasst|couvre|comprend|cubre"
    r"|incluye|responde de)\b[^§;.]*?(?:,| and | und | et | y )[^§;.]*",
)
"""Faults of parts, and lists of what is covered: the time is not only that of those parts."""

COUNTRY: Final = {
    "DE": "germany deutschland allemagne alemania german_mainland deutschen_festland",
    "AT": "austria österreich autriche",
    "CH": "switzerland schweiz suisse suiza",
    "FR": "france frankreich francia france_métropolitaine french_mainland französischen_festland",
    "ES": "spain spanien espagne españa spanish_mainland spanischen_festland península",
    "IT": "italy italien italie italia",
    "NL": "netherlands niederlande niederlanden pays-bas países_bajos",
    "BE": "belgium belgien belgique bélgica",
    "GB": "uk united_kingdom great_britain großbritannien vereinigten_königreich royaume-uni"
    " reino_unido grande-bretagne gran_bretaña british_mainland britischen_festland",
    "US": "the_us continental_us contiguous_us u.s. usa united_states états-unis"
    " estados_unidos vereinigten_staaten",
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


CODE_OF: Final = {_letters(name): code for code, names in COUNTRY.items() for name in words(names)}

NAMES: Final = "|".join(sorted(map(re.escape, CODE_OF), key=len, reverse=True))

IN_COUNTRY: Final = re.compile(
    rf"(?<!made )(?<!built )(?<!hergestellt )(?<!gefertigt )(?<!fabrique )(?<!fabriques )"
    rf"(?<!fabriquee )(?<!fabriquees )(?<!hecho )(?<!hechos )(?<!fabricados )(?<!fabricadas )"
    rf"\b(?:in|from|within|to|for|innerhalb|aus|auf|vom|im|nach|fur|fuer|en|au|aux|de|del|desde"
    rf"|depuis|dans|pour|para|a|outside|across)(?: (?:der|den|dem|des|die|la|el|los|the))?"
    rf" (?:(?:mainland|continental|metropolitan|contiguous|republic of) |(?:festland|kontinental)"
    rf"[ -]?)?"
    rf"(?P<there>{NAMES})s?(?![a-z])"
    rf"(?! (?:hergestellt|gefertigt|gebaut|produziert))"
    rf"|^(?P<row>{NAMES})\b *[:|-]|\b(?P<whose>{NAMES}) (?:customers|orders|shoppers)"
)

CHANNEL: Final = {
    "email": rule(
        r"\b[\w.-]+@\w|\be-?mails?\b|\bmails?\b|\bcourriels?\b|\bcorreos?(?: electrónicos?)?\b"
        r"|\bmail\b"
    ),
    "chat": rule(r"\b(?:live[- ]?)?t?chats?\b"),
    "phone": rule(
        r"\b(?:phone|telephone|by phone|pick(?:s|ed)? up|hotline|calls?|call ?back|voicemail"
        r"|telefon\w*"
        r"|ruf(?:t|en) [^.;]{0,40}zurück|rückruf\w*|anrufe?n?|téléphon\w+|appels?|rappel\w*"
        r"|teléfono|telefónic\w+|llamadas?|(?:te"
        r"|le) llama\w*"
        r"|llamamos)\b"
    ),
    "social": rule(
        r"\b(?:social media|facebook|instagram|twitter|tiktok|soziale[nr]? (?:medien|netzwerke)"
        r"|réseaux sociaux|redes sociales)\b"
    ),
    "messaging": rule(r"\b(?:whatsapp|messenger|telegram|signal|sms|text messages?)\b"),
    "web-form": rule(
        r"\b(?:contact form|web ?form|online form|(?:the|this|our) form|kontaktformular\w*"
        r"|formular|formulaire(?: de contact)?|formulario(?: de contacto)?)\b"
    ),
    "in-store": rule(r"\b(?:in[- ]store|service desk)\b"),
}

STATUTORY: Final = {
    "return_window": rule(
        r"\b(?:withdraw(?:al|ing|n)?|cooling[- ]off|statutory|right to cancel"
        r"|cancellation (?:right|period)|consumer (?:contracts|rights))\b",
        r"widerruf|\bgesetzlich\w*|\bfernabsatz|rétract|\bdesist|\blegales?\b|\blégale?\b",
    ),
    "refund_promise": rule(
        r"\b(?:right (?:to cancel|of withdrawal|of cancellation|to withdraw)|effects of "
        r"(?:cancellation|withdrawal)"
        r"|consumer (?:contracts|rights)|statutory)\b",
        r"\bwiderrufs(?:recht|belehrung|folgen)|folgen des widerrufs|\bgesetzlich\w*"
        r"|\b(?:droit|effets?|conséquences?|exerc\w+)[^.;]{0,12} rétractation"
        r"|\b(?:derecho|consecuencias|efectos|ejerc\w+)[^.;]{0,12} desistimiento",
    ),
    "warranty_length": rule(
        r"\b(?:statutory|legal (?:guarantee|warranty|rights?)|conformity"
        r"|consumer (?:law|rights act))\b|\bby law\b|\b(?:the law|das gesetz|la loi|la ley)\b"
        r"|\b(?:under|by) (?:[\w-]+ ){1,4}law\b|\bnach (?:\w+em|deutschem|geltendem) recht\b"
        r"|\ben droit (?:français|belge|suisse|européen)\b|\bsegún la (?:normativa|legislación)\b",
        r"gewährleist|mängelhaftung|\bgesetzlich\w*|\bsachmängel|mängelansprüche"
        r"|\bgaranties? (?:légale|de conformité)|\blégale?s?\b|\bconformité\b"
        r"|\bgarantía (?:legal|de conformidad)|\blegal(?:es)?\b|\bconformidad\b|\bpor ley\b",
    ),
}

BESIDES: Final = rule(
    r"\b(?:nicht einschränk\w*|einschränkt|erweitert\w*|not limit\w*|not restrict\w*"
    r"|n'affecte\w*|sin afectar)\b",
    r"\b(?:in addition to|on top of|over and above|besides|beyond|voluntar\w+|does not affect"
    r"|do not affect|not affected|without prejudice|commercial (?:guarantee|warranty))\b",
    r"\b(?:zusätzlich zu[rm]?|neben|freiwillig\w*|über das|unabhängig|unbeschadet|unberührt"
    r"|ergänzend)\b",
    r"\b(?:en plus|s'ajout\w+|outre|volontaire\w*|en complément|sans préjudice|commerciale"
    r"|indépendamment)\b",
    r"\b(?:además|voluntari[oa]s?|adicional|sin perjuicio|comercial)\b",
)
"""The law's right is only named beside the shop's own."""

REST: Final = rule(
    r"\b(?:every(?:one|body|thing)|all|any(?:one|thing)) (?:\w+ )?(?:else|other\w*|remaining)\b"
    r"|\ball (?:the )?(?:others?|rest)\b"
    r"|\b(?:the )?(?:other|remaining|new|non-members?|regular)"
    r" (?:parts|components|items|goods|products|customers|shoppers|ones|orders|purchases)\b|\bthe "
    r"rest\b"
    r"|\b(?:non-members?|not (?:yet )?a member|without (?:a )?membership|outside (?:these|those)"
    r" (?:dates|weeks))\b"
    r"|\b(?:außerhalb dieser zeit|ohne (?:eine )?mitgliedschaft)\b"
    r"|\bsi (?:aún |todavía )?no (?:lo )?(?:eres|es)\b|\b(?:aún|todavía) no eres soci[oa]"
    r"|\bpas (?:encore )?(?:membre|adhérente?|inscrite?)\b"
    r"|\b(?:noch )?kein mitglied\b|\bsans (?:adhésion|carte|abonnement)\b|\bsin (?:tarjeta|cuenta"
    r"|ser"
    r" soci[oa]|carné)\b|\bnew [a-z]+s (?:are|have|come|carry|get)\b"
    r"|\b(?:fuera|en dehors) de (?:(?:la|esas?|esos?|estas?|ces?|cette) )?\w+|\bhors (?:saison"
    r"|période)\b|\bguests\b|\botherwise\b"
    r"|\boutside (?:the|this) (?:season|period)\b|\b(?:all|any) other times?\b|\bas a guest\b"
    r"|\bwithout (?:a|the) card\b"
    r"|\bohne (?:\w*karte|kundenkonto)\b|\bals g[aä]st\w*\b|\ben tant qu'invitée?s?\b"
    r"|\bsans compte\b|\bcomo invitad[oa]s?\b"
    r"|\b(?:usual|normal|standard|regular|customary) "
    r"(?:\w+ )?§",
    r"\b(?:(?:alle[mns]?|die|auf|für|bei|den) (?:\w+ )?(?:andere[mnrs]?|übrige[mnrs]?"
    r"|restliche[mnrs]?|sonstige[mnrs]?|weitere[mn]?)"
    r"|neu(?:ware|waren|geräte|geräten)|(?:alles|der) (?:andere|übrige|rest)|den rest"
    r"|nichtmitglied\w*|neue\w*|(?:andere|übrige"
    r"|sonstige|restliche)n?"
    r" (?:\w+kunden|kund\w+|artikel|waren?|produkte|teile)|ansonsten|sonst|außerhalb (?:der"
    r"|dieser) \w+)\b|\b(?:üblich\w*|sonst"
    r"|normal(?:e[mnrs]?)?|regulär\w*) (?:\w+ )?§",
    r"\b(?:(?:tous|toutes|les|aux?|des) (?:\w+ )?(?:autres|neufs|neuves)|autres (?:clients?"
    r"|articles|produits|pièces|composants|achats)"
    r"|le reste(?: de l'année)?|en dehors|tout le reste|du reste|non-(?:membres|adhérents)|sinon)\b"
    r"|\bau lieu de(?:s|s? "
    r"les)? §|§ habituels?",
    r"\b(?:(?:los|las|todos|todas|l[oa]s|el|de) (?:\w+ )?(?:demás|restantes?|nuev[oa]s)|lo demás"
    r"|resto|(?:los|las) otr[oa]s|no socios"
    r"|demás (?:clientes|artículos|productos|piezas))\b|§ habituales|\b(?:lugar|vez) de (?:los )?§",
)
"""Everybody, or everything, that has not been named before."""

OPPOSITE: Final = rule(
    r"\bcurrent[- ]season\b|\b(?:new|this) season'?s?\b|\bregular[- ]price\w*|\bnew collection\b",
    r"\b(?:aktuelle|neue|laufende)[nr]? (?:saison|kollektion)\w*|\bsaisonware\b"
    r"|\b(?:collection|saison) (?:actuelle|en cours)\b|\bnouvelle (?:collection|saison)\b"
    r"|\bprix (?:plein|régulier)\b|\btemporada (?:vigente|actual|en curso)\b"
    r"|(?<!fuera de )(?<!fin de )\btemporada ?:|\bnueva (?:temporada|colección)\b"
    r"|\b(?:las|los) dos (?:devoluciones|casos)\b|\bin both cases\b|\bin beiden fällen\b"
    r"|\bdans les deux cas\b|\ben ambos casos\b",
    r"\bun(?:engraved|personali[sz]ed|customi[sz]ed|printed|altered|cut)\b"
    r"|\bnon[- ](?:personali[sz]ed|engraved|sale|custom\w*)\b|\bready[- ]made\b|\boff the (?:peg"
    r"|shelf)\b"
    r"|\bfull[- ]price\b|\b(?:from|in) stock\b|\b(?:without|no) engraving\b"
    r"|\bnot (?:been )?(?:engraved|personali[sz]ed|made to (?:order|measure)|reduced|on sale)\b"
    r"|\bstandard (?:items|sizes|goods|products|pieces)\b",
    r"\b(?:ungravierte?|unpersonalisierte?|unbedruckte?|lager|standard)(?:[mnrs]|ware\w*"
    r"|artikel\w*|größen)?\b|\bnicht (?:gravierte|personalisierte|reduzierte|individualisierte)\w*"
    r"|\bohne gravur\b|\bkonfektionierte\w*",
    r"\bnon (?:gravée?s?|personnalisée?s?|soldée?s?)\b|\bsans (?:gravure|personnalisation)\b"
    r"|\bprêts? à l'emploi\b|\ben stock\b|\bhors soldes\b|\bau prix fort\b",
    r"\b(?:sin (?:grabar|grabado|personalizar)|no (?:personalizad[oa]s?|rebajad[oa]s?"
    r"|grabad[oa]s?))\b|\ben stock\b|\bde catálogo\b|\bsin descuento\b",
)
"""Goods that are not of the sort that a heading names."""

WORKDAYS: Final = rule(
    r"\b(?:on|during|monday (?:to|through|-)|mon ?- ?) ?(?:business|working|work|week|fri)"
    r"(?: ?days?|days?|day)?\b|\bworking hours\b|\bbusiness hours\b",
    r"\b(?:an|während|montags? bis|mo\.? ?(?:-|bis)) ?(?:der )?(?:werktagen|wochentagen"
    r"|arbeitstagen"
    r"|geschäftszeiten|freitags?|fr)\b|\bwerktags\b|\bunter der woche\b",
    r"\b(?:les )?jours (?:ouvrés|ouvrables)\b|\bdu lundi au vendredi\b|\ben semaine\b",
    r"\ben días (?:laborables|hábiles)\b|\bde lunes a viernes\b|\bdías laborables\b",
)

NEXT_CLAUSE: Final = rule(
    r", (?!(?:if|when|provided|as long|unless|except|but not|wenn|sofern|falls|außer|si|sauf|cuando"
    r"|salvo|siempre|that|die|der|das|only|nur)\b)"
)
