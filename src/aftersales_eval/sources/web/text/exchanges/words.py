"""Words for exchanging what was bought, in English, German, French and Spanish."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.offer_words import Words

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
    r"\b(?:we|we'll|we will|we're|i)(?: [\w']+){0,4} to (?:exchange|swap)\b(?=[^;]{0,60}(?:item"
    r"|size|"
    r"it\b|them|purchase|order|colour|color|goods|within|different|another|unworn))"
    r"|\b(?:all|any|for|your|first|second) (?:\w+ )?exchanges? (?:\w+ )?(?:must|should|need"
    r"|requests?"
    r"|within|can|will|are (?:free|subject))\b|\bexchanges? (?:must|should|need to|have to) be"
    r" (?:made|requested|arranged|started)\b|\b(?:send|post|ship|get"
    r"|have)(?:ing)?(?: \w+){0,4} (?:the"
    r" right|a different|another|the correct|the other|the new) (?:one|size|colour|color|fit"
    r"|pair)\b"
    r"|\b(?:happy|pleased|glad|love) to (?:exchange|swap)\b|\b(?:want|wish|like|prefer|need"
    r"|would like"
    r"|choose|entitled|free|able|have \d+ days|weeks|days|months) to (?:return or )?(?:exchange"
    r"|swap)\b"
    r"|\bexchanges? (?:is|are) (?:on us|easy|simple|quick|no problem|fine|welcome|always)\b",
    r"\b(?:tausch|umtausch)\w* (?:ist|sind|wäre) (?:\w+ ){0,2}?(?:kein problem|einfach|jederzeit"
    r"|möglich"
    r"|problemlos|unkompliziert|kostenlos|gratis|selbstverständlich|erlaubt)|\bumtauschrecht\b"
    r"|\b(?:kann|können|kannst|darf|dürfen|wird|werden)\b(?! (?:\w+ )?(?:nicht|weder))[^;]{0,70}"
    r"(?<!nicht )\bumgetauscht(?! oder)\b|\bumtauschen (?:möchten|möchtest|wollen|willst|möchte)\b"
    r"|\btausch(?:e|t) (?:\w+ ){0,4}um\b(?! nicht)|\b(?:zum|für einen|beim"
    r"|im fall eines) umtausch\b"
    r"|\b(?:größen|farb)(?:um)?tausch\b|\b(?:schicken|senden|bekommen|erhalten) (?:\w+ ){1,6}(?:die"
    r" passende|die richtige|eine andere) (?:größe|farbe)?|\bumtausch\w* (?:\w+ ){0,3}(?:jederzeit"
    r"|problemlos|möglich)\b|\bumtauschfrist\b|\b\d+ (?:tage|wochen|monate) umtausch\w*",
    r"\b(?:souhait|voul|désir|préfér|aimeri)\w* (?:\w+ )?échanger\b|\bsi vous échangez\b"
    r"|\btout échange"
    r" (?:doit|est|sera|se)\b|\béchangé ou remboursé\b|\b(?:satisfait"
    r"|remboursé),? (?:ou )?échangé\b"
    r"|\béchanges? (?:est |sont )?(?:gratuit|offert|simple|facile|accepté|possible|autorisé"
    r"|bienvenu)\w*"
    r"|\b(?:possibilité|droit|délai|jours|mois|semaines) (?:d'|pour )(?:un )?échang\w+"
    r"|\béchang\w+ (?:\w+ ){0,5}(?:taille|couleur|modèle|pointure)\b",
    r"\b(?:reembolso|devolución|vale|abono|dinero|devolver)[^;]{0,20} (?:o|u|y|e) (?:un |el "
    r"|por )?cambi(?:o|ar)"
    r"\b|\b(?:quieres|quiere|deseas|desea|prefieres|prefiere|necesitas|días|meses|semanas|derecho)"
    r" (?:para |a )?(?:un )?cambi(?:ar|o)\b(?! de (?:idea|opinión))|\b(?:primer|un|el|tu"
    r"|su) cambio (?:de"
    r" talla |de producto )?(?:es |será )?(?:gratis|gratuito|posible|sin coste)\b"
    r"|\b(?:te|se|os|le) (?:lo|la|los|las) (?:cambiamos|cambio|cambiaremos)\b|\bhacer (?:un "
    r"|el )?cambio\b",
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
    r"\b(?:can|may) only be exchanged\b|\b(?:können|kann|werden|wird) (?:\w+ )?(?:nur"
    r"|ausschließlich)"
    r" (?:\w+ )?umgetauscht\b|\bne (?:peuvent|peut|sont|seront) (?:\w+ )?qu'(?:être )?échangée?s?\b"
    r"|\bsolo (?:se )?(?:pueden? )?(?:cambi(?:amos|an|ar|arse)|admit\w+ (?:el )?cambio)\b",
    r"\b(?:nos|toutes nos) (?:\w+ )?(?:boutiques|magasins|succursales) (?:\w+ )?échangent\b"
    r"|\bunsere (?:\w+ )?(?:filialen|läden|geschäfte|märkte)"
    r" (?:[\w-]+ ){0,3}tausch\w*",
    r"\bcambios? (?:o|y) (?:la )?devoluci|\bdevoluci\w+ (?:o|y) (?:el )?cambios?\b|\bcambi\w+(?:"
    r" \w+){0,4} por (?:otr[oa]|una talla|un artículo)|\bpara (?:cambiar|realizar un cambio|un"
    r" cambio|hacer un cambio)\b|\bcambios? de (?:talla|color)\b",
)
EXCHANGE_NO: Final = rule(
    r"\b(?:we|we've|we have) (?:\w+ )?(?:stopped|ended|given up|dropped|discontinued) (?:\w+ ){0,2}"
    r"(?:exchang\w+|swaps?|swapping)\b|\b(?:um)?tausch\w*\b[^;.]{0,30}\beingestellt\b"
    r"|\b(?:arrêté|cessé|supprimé) (?:de |d'|les |nos |faire des )*échang\w+"
    r"|\b(?:hemos dejado de|dejamos de|ya no) (?:\w+ ){0,2}cambi\w+",
    r"\bexclu\w* (?:from|de|des|del|du) (?:any |all |tout |l'|les |todo |cualquier )?(?:\w+ (?:or"
    r"|ou|o)"
    r" )?(?:exchanges?|échanges?|cambios?)\b",
    r"\b(?:exchanges?|swaps?)\b[^;.]{0,70}\b(?:don't|do not|cannot|can't|no longer) (?:offer|do"
    r"|make"
    r"|accept|provide|allow) (?:them|it|this|that|any)\b",
    r"\b(?:um)?tausch\w*\b[^;.]{0,60}\b(?:kennen|haben|bieten|machen|führen|sehen|leisten|gibt es)"
    r"(?: (?:wir|ihn|das|diesen|bei uns|leider|daher|deshalb|derzeit|es|hier)){1,4} nicht\b",
    r"\béchanges?\b[^;.]{0,60}\b(?:n'en (?:faisons|proposons|fait|propose|pratiquons)|ne (?:le|les)"
    r" (?:faisons|proposons|pratiquons|propose|fait)) (?:pas|plus)\b",
    r"\bcambios?\b[^;.]{0,60}\bno (?:los?|las?) (?:ofrecemos|hacemos|realizamos|aceptamos"
    r"|gestionamos|tramitamos)\b",
    r"\bnicht gegen [^;,]{0,50}\btauschen\b|\bnon échangeables?\b|\bno canjeables?\b"
    r"|\bexchanges? (?:won't|will not) be (?:entertained|accepted|considered|made|possible)\b"
    r"|\béchange,? (?:quant à \w+|lui),? n'est (?:pas|plus) \w+",
    r"\b(?:isn't|aren't|not|no longer) exchangeable\b|\bsin servicio de cambios?\b",
    r"\b(?:exchanges?|umtausch\w*|échanges?|cambios?)\b (?:[\w'-]+ ){0,5}?(?:suspended|on hold"
    r"|ausgesetzt"
    r"|suspendus?|suspendid[oa]s?|(?:is|are) not part of|no forman? parte|ne f(?:ait"
    r"|ont) pas partie"
    r"|nicht (?:\w+ )?teil)\b",
    r"\b(?:exchanges?|swaps?)\b(?: [\w'-]+){0,4}? (?:(?:cannot|can't) be (?:accommodated|honou?red"
    r"|considered|processed|arranged|made)|are (?:declined|ruled out|off the table)|(?:is"
    r"|are) not (?:an"
    r" option|supported|provided for))\b",
    r"\b(?:um)?tausch\w*\b(?: [\w-]+){0,6}? (?:nicht in (?:betracht|frage)"
    r"|nicht (?:berücksichtig\w+"
    r"|erfüllen|erfüllt|nachkommen|entsprechen|akzeptier\w+|entgegen\w+)|keine rücksicht|abgelehnt"
    r"|entfällt)\b|\bweder (?:\w+ )?umtauschbar\b",
    r"\béchanges?\b(?: [\w']+){0,4}? (?:n'est|ne sont|ne seront|ne sera) (?:\w+ )?(?:pas"
    r"|plus) (?:\w+ )?"
    r"(?:envisageables?|recevables?|prévus?|proposés?|acceptés?|possibles?|assurés?)\b",
    r"\bcambios?\b(?: \w+){0,4}? no (?:procede|están? (?:contemplad|permitid|disponible"
    r"|previst)\w+|son"
    r" posibles)\b|\bcambios? (?:quedan?|están?) (?:excluid|descartad)[oa]s?\b"
    r"|\bno están? sujet[oa]s? a"
    r" cambios?\b",
    r"\b(?:nothing|nichts|nix|rien|nada)\b (?:[\w'-]+ ){0,3}?(?:exchang\w+|(?:um)?(?:zu)?tauschen"
    r"|umgetauscht|échang\w+|cambi(?:ar|amos))\b",
    r"^(?:[^,;:]{0,40}, )?(?:nothing|none|neither|nichts|weder|rien|nada"
    r"|ni)\b[^;]{0,80}\b(?:exchanged"
    r"|swapped|(?:um)?getauscht|échangée?s?|cambia(?:n|rse|r)?)\b",
    r"\b(?:neither|not|never|cannot|can't|nor|no)\b[^;]{0,40}(?:return|refund)\w*,? (?:or|nor|and)"
    r" (?:\w+ ){0,2}?(?:exchang\w+|swapp\w+)\b|\b(?:neither|not|cannot"
    r"|can't)\b[^;]{0,20}\bexchanged,?"
    r" (?:or|nor) (?:returned|refunded)\b|\b(?:non-?exchangeable|not exchangeable)\b|\bnot (?:be )?"
    r"eligible for (?:\w+ (?:or|and) )?(?:an )?exchanges?\b|\b(?:unable|not able|not possible"
    r"|impossible)"
    r" to (?:\w+ ){0,3}?(?:exchange|swap)\b|\bexchanges? (?:\w+ ){0,3}?(?:not (?:possible|available"
    r"|accepted|offered)|unavailable|excluded|impossible|suspended)\b|\b(?:excluded"
    r"|exempt) from (?:\w+"
    r" )?exchanges?\b|\b(?:don't|do not|can't|cannot|won't|not) (?:currently |directly |do "
    r"|offer |accept"
    r" |process |handle |make )+(?:any |direct |free |size )*exchanges?\b",
    r"\bweder (?:\w+ ){0,3}?(?:umgetauscht|umtauschen|getauscht"
    r"|zurück\w+) noch (?:\w+ )?(?:umgetauscht"
    r"|zurück\w+|erstattet|umtauschen|retourniert)\b|\bumtausch\w* (?:\w+ ){0,4}?(?:ausgeschlossen"
    r"|nicht|unmöglich|nicht vorgesehen)\b(?! (?:nur|nötig|verpackt|erforderlich))|\bvom umtausch"
    r"|\bnicht (?:\w+ ){0,2}(?:umgetauscht|umtauschen|umtauschbar|eintauschen|umzutauschen)\b"
    r"|\btauschen (?:können|wollen) wir (?:[\w-]+ ){0,5}?nicht\b"
    r"|\bumtausch\w* (?:[\w-]+ ){0,8}?nicht (?:möglich|vorgesehen|angeboten|drin|erfüll\w+)\b"
    r"|\b(?:kein|keine[nrms]?|ohne) (?:\w+ ){0,2}?(?:umtausch\w*|größentausch)\b"
    r"|\btauschen (?:wir )?(?:\w+ )?nicht um\b",
    r"\bpas (?:\w+ )?(?:possible )?(?:d'|de |les |l')?(?:nous )?échang\w+|\bne (?:pouvons|pouvez"
    r"|peut|peuvent"
    r"|sont|seront)\b[^;]{0,25}\b(?:pas|ni|plus)\b[^;]{0,25}\béchang(?:er|ée?s?|eables?)\b"
    r"|\bni (?:\w+ )?"
    r"(?:repris|remboursée?s?|retournée?s?|échangée?s?),? ni (?:\w+ )?(?:repris\w*|échangée?s?"
    r"|échang\w+"
    r"|remboursée?s?)\b|\béchanges? (?:\w+ )?(?:non|impossible|exclu)\w*|\b(?:aucun|pas d'|sans"
    r"|ni) ?échange"
    r"\b|\béchanges? (?:ne |n')(?:\w+ ){1,3}pas\b"
    r"|\bne s'échang\w+ (?:pas|plus|jamais)\b|\bexclus? (?:de|des) (?:l')?échanges?\b",
    r"\bno (?:\w+ ){0,4}?(?:cambiar(?:se|lo|la|los|las)?|cambiamos|cambios?|cambia|cambian"
    r"|cambiad[oa]s?)\b"
    r"(?= |[.,;]|$)|\bcambios? no (?:\w+ )?(?:posible|disponible|admit|permit|acept|ofrec)\w*"
    r"|\bno (?:es"
    r" posible|podemos|hago|hacemos|tienen?|admiten?) (?:\w+ ){0,2}?cambi\w+"
    r"|\bsin (?:derecho a )?cambios?\b"
    r"(?! de)|\bni cambios?\b|\bni (?:se )?cambi\w+",
)
"""Words that deny an exchange wherever they stand in a clause."""
