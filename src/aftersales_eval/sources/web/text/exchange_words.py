"""Words for exchanging what was bought, in English, German, French and Spanish."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.offer_words import Words

EXCHANGE: Final = (
    Words(
        does=r"exchange|swap|exchanging",
        done=r"exchanged|swapped",
        nouns=r"(?:free |direct |size |product |easy |even |colour |color )*exchanges?",
    ),
    Words(
        does=r"tauschen|tauscht|tausche|umtauschen|umzutauschen|eintauschen|einzutauschen",
        done=r"(?:um|ein)?getauscht|um",
        nouns=r"(?:größen)?umtausch(?:recht|es|s|möglichkeit)?|größentausch",
    ),
    Words(
        does=r"(?:l'|le |la |les )?échang(?:er|eons|ez|e|ent)|changer de taille",
        done=r"échangée?s?|échangeables?|repris ni échangée?s?",
        nouns=r"échanges?",
    ),
    Words(
        does=r"cambiamos(?! (?:suelas|tapas|cremalleras|pilas))|cambiarse|canjeamos|cambiar(?:lo"
        r"|la|los|las)?|canjear(?:lo|la|los|las)?",
        done=r"(?:cambiad|canjead)[oa]s?",
        nouns=r"cambios?(?: de (?:talla|producto|artículo|color))?|cambiar|canje",
    ),
)
EXCHANGE_MORE: Final = rule(
    r"\bswap (?:it|them|your \w+|for)\b(?! (?:with|ideas))|\b(?:start|request|begin|open|arrange"
    r"|register)"
    r" an? (?:\w+ )?exchange\b",
    r"\bzurück(?:zu)?geben (?:oder|und) (?:um(?:zu)?)?tauschen\b|\b(?:größe|farbe)(?:n)?"
    r" tauschen\b",
    r"\b(?:refund|return) (?:you |it |them )?or (?:exchange|swap)\b|\bexchange or return\b",
    r"\b(?:refunds?|returns?|refund(?:ed)?|credit(?: note)?) (?:or|and|/) (?:an? )?exchanges?\b(?!"
    r" rate)|\bexchange or (?:a )?(?:refund|return|credit)\b|\bto exchange (?:an?|your|the|it"
    r"|any)\b|\bexchange (?:it|them|your \w+|the \w+|an? \w+|items?|any \w+|goods|products?)(?:"
    r" \w+){0,3} (?:for|within|in|at|free)\b",
    r"\bumtausch\w* (?:innerhalb|binnen|oder|und|gegen)\b|\b(?:rückgabe|erstattung|geld zurück)"
    r" (?:oder|und) umtausch|\btauschen wir\b[^;]{0,80}\b(?:um|gegen)\b|\bzum umtausch\b|\bgegen"
    r" (?:eine? )?andere (?:größe|farbe)",
    r"\b(?:remboursement|retour|avoir)s? (?:ou|et) (?:un )?échanges?\b|\béchanges? (?:ou|et)"
    r" (?:\w+ )?(?:remboursement|retour|avoir)|\bpour (?:échanger|un échange|procéder à un"
    r" échange)\b|\béchang\w+[^;]{0,40} contre (?:une? |le |la |l')?(?:autre|taille|couleur"
    r"|article|modèle|même|produit)",
    r"\bcambios? (?:o|y) (?:la )?devoluci|\bdevoluci\w+ (?:o|y) (?:el )?cambios?\b|\bcambi\w+(?:"
    r" \w+){0,4} por (?:otr[oa]|una talla|un artículo)|\bpara (?:cambiar|realizar un cambio|un"
    r" cambio|hacer un cambio)\b|\bcambios? de (?:talla|color)\b",
)
EXCHANGE_VOID: Final = rule(
    r"\bcurrenc\w+|\bexchange (?:rates?|of (?:\w+ )?(?:messages?|ideas?|information|data|e-?mails?"
    r"|letters?|views|experiences?|contracts?|news|opinions?|thoughts|tips|gifts))\b|\bstock"
    r" exchange\b|\bin exchange\b|\bheat exchang|\bforeign\b|\bpart[- ]exchange\b|\btrade[- ]in\b"
    r"|\bexchang\w+ (?:\w+ )?(?:ideas|data|messages|information|views|e-?mails|tips|experiences"
    r"|words|contracts|news|thoughts|opinions|details|keys|recipes|stories|letters)\b|\bdata"
    r" exchange\b|\bexchange with (?:other|our|the community)\b|\bfor (?:cash|money)\b|\b(?:gift"
    r" cards?|vouchers?|points|coupons?|gift certificates?)\b|\beuros?\b|\bdollars?\b|\bbatter(?:y"
    r"|ies)\b|\bcylinders?\b|\b(?:old|used) (?:phone|device|appliance|machine)\b",
    r"\bwechselkurs|\bwährung|\b(?:erfahrungs|daten|gedanken|informations|meinungs"
    r"|schüler)austausch|\baustausch\w*|\b(?:gedanken|erfahrungen|nachrichten|ideen|tipps|rezepte"
    r"|informationen|daten|meinungen|adressen) (?:\w+ )?(?:aus)?(?:zu)?tauschen|\btauschen (?:\w+"
    r" )?sich\b|\bgutschein\w*|\bbargeld|\bpunkte\b|\bgeld (?:um)?tauschen|\btauschbörse"
    r"|\btauschen (?:sie|wir) (?:uns|sich|\w+ )?aus\b|\bauszutauschen\b|\baltgerät\w*|\bakkutausch"
    r"|\btauschen\b[^;]{0,60}\baus\b",
    r"\btaux de change|\bdevises?\b|\béchanges? (?:de|d'|des) (?:\w+ )?(?:messages?|données|vues"
    r"|courriels|informations?|idées|mails|e-?mails|lettres|expériences?|conseils|points de vue)"
    r"|\blibre-échange|\béchangeurs?\b|\béchang\w+ (?:\w+ )?avec\b|\bnos échanges\b|\bvos"
    r" échanges\b|\bcartes? cadeaux?\b|\bbons? d'achat\b|\bargent\b|\bespèces\b|\béchangez (?:vos"
    r"|des) (?:idées|astuces|conseils|recettes)|\bvieux\b|\ben échange\b|\béchanges? entre\b"
    r"|\béchang\w+ (?:\w+ ){0,2}(?:astuces|idées|conseils|recettes|messages|données)",
    r"\btipos? de cambio|\bdivisas?\b|\bmonedas?\b|\bcambios? (?:de|en|del|a) (?:\w+"
    r" )?(?:domicilio|dirección|contraseña|divisa|moneda|condiciones|precios?|política|opinión"
    r"|titular|horario|idioma|planes|web|sitio|aceite|pilas|términos|datos|hora|fecha|temporada"
    r"|estos|estas|esta|este|presente|la presente|las condiciones|la política)|\bsujet[oa]s? a"
    r" (?:\w+ )?cambios?|\bsin (?:previo )?aviso|\ba cambio\b|\bcambi\w+ de (?:opinión|idea"
    r"|parecer)|\bcambiar (?:la |su |tu |el |los |sus )?(?:contraseña|dirección|pedido|datos"
    r"|idioma|configuración|precios|condiciones|fecha|hora|cookies|términos|contenido|el"
    r" contenido)|\btarjetas? (?:de )?regalo|\bpor dinero\b|\bintercambi\w+|\bcambios?"
    r" (?:importantes?|sin|legislativ|climátic|técnic|significativ)|\bpuntos\b|\bvales?\b"
    r"|\befectivo\b|\bmodific\w+",
)  # fmt: skip
