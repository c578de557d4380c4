"""Words for lessons and instructions: who teaches whom, where they are found, what is no lesson.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.words import PRICE

_MATERIAL: Final = (
    r"(?:(?:user |owner's |instruction )?manuals?|handbooks?|instructions|(?:user |quick[- ]start "
    r"|set-?up |assembly |care )?guides?|tutorials?|(?:how-to |instruction(?:al)? |setup |set-up "
    r"|assembly )?videos?|\w*anleitung(?:en)?|\w*hand(?:buch|bücher\w*)|\w*hinweise|\w*videos?"
    r"|\w*tutorials?|notices?|modes? d'emploi|manuels?|tutos?|tutoriels?|vidéos? de (?:montage"
    r"|démonstration|prise en main)|guides? (?:de|d')[ ']?\w+|manual(?:es)?|instrucciones(?: de "
    r"(?:montaje|uso))?|guías?(?: rápidas?| de \w+)?|(?:vídeo|video)s? (?:de|con) \w+|(?:vídeo"
    r"|video)-?tutorial(?:es)?|tutorial(?:es)?)"
)
TEACHES_YOU: Final = rule(
    r"\b(?:we|our (?:[\w-]+ )?\w+|a member of (?:our|the) team|staff)\b[^;]{0,30}\b(?:teach(?:es)?"
    r"|trains?) (?:you|your (?:staff|team)|newcomers|beginners|customers|children)\b|\b(?:we|our "
    r"\w+|a member of (?:our|the) team)\b[^;]{0,30}\b(?:show|shows) (?:newcomers|beginners|you"
    r"|customers)\b[^;]{0,20}\bhow\b",
    r"\b(?:bringen|bringt)\b[^;]{0,20}\b(?:ihnen|dir|euch|ihrem|einsteigern"
    r"|kindern)\b[^;]{0,60}\bbei\b|\bweis(?:en|t)\b[^;]{0,40}\b(?:ihr personal|ihr team|ihre "
    r"mitarbeiter\w*|sie|dich|euch)\b[^;]{0,50}\bein\b|\bschulen (?:wir )?(?:sie|ihr\w*|dein\w*"
    r"|euch|euer)\b",
    r"\b(?:installers?|technicians?|engineers?|fitters?|experts?)\b[^;]{0,60}\b(?:teach\w*"
    r"|train\w*) you\b|\bschul(?:t|en) (?:sie|dich|euch)\b|\bvous (?:forme|initie)(?:nt|ra"
    r"|ront)?\b|\b(?:te|le|os|les) (?:forma|capacita|enseña)n?\b[^;]{0,20}\b(?:uso|usar\w*"
    r"|manej\w+|horas?|funcionamiento)\b",
    r"\bvous (?:apprennent|apprenons|enseignent|enseignons|initient|initions|forment|formons)\b"
    r"|\b(?:forment|formons|initions|initient) (?:votre|vos|ton|les débutants)\b",
    r"\b(?:te|os|le|les) (?:enseñ(?:an|amos|a)|forman|formamos)\b(?! (?:nuestr|la tienda|el "
    r"catálogo))|\b(?:forman|formamos|capacitan|capacitamos) a (?:tu|su|vuestro)\b",
    r"\b(?:learn|lernen sie|lernst du|lerne|apprenez|aprend(?:e|a|erás))\b[^;]{0,80}\b(?:evenings?"
    r"|sessions?|\w*abende?n?|soirées?|séances?|tardes de|sesion(?:es)?|with our|dans nos|lors de "
    r"nos|en nuestr\w+|in unseren)\b",
)
"""Somebody of the shop, or a film, teaches shoppers."""

IN_OUR_CLASSES: Final = rule(
    r"\b(?:siehst du|sehen sie|seht ihr|erfährst du|erfahren sie|lernst du|lernen sie|zeigen wir"
    r"|erklären wir)\b[^;]{0,25}\b(?:in|auf) unser\w* (?:[\w-]+ ){0,3}[\w-]*(?:video|kurs"
    r"|workshop|kanal|seminar|film|tutorial|akademie|webinar)\w*",
    r"\b(?:shown|explained|covered|taught|see|learn)\b[^;]{0,20}\b(?:in|on|at) our (?:[\w-]+ )"
    r"{0,2}(?:videos?|films?|channel|tutorials?|classes|workshops|courses?|webinars?)\b",
    r"\b(?:expliqu\w+|montr\w+|appren\w+|découvr\w+)\b[^;]{0,25}\b(?:dans|sur|lors de) (?:nos"
    r"|notre) (?:\w+ )?(?:vidéos?|films?|chaîne|tutos?|tutoriels?|ateliers|cours|webinaires?)\b",
    r"\b(?:explica\w+|enseña\w+|mostra\w+|verás|aprend\w+)\b[^;]{0,25}\ben nuestr\w+ (?:\w+ )?"
    r"(?:vídeos?|canal|tutoriales|cursos|clases|webinars?)\b",
    r"\b(?:in|bei|auf|mit) unser\w* (?:[\w-]+ ){0,3}[\w-]*(?:webinar|video|kurs|workshop|kanal"
    r"|channel|seminar|film|tutorial|akademie)\w*\b[^;]{0,60}\b(?:erfahren|erfährst|lern\w*|zeigen"
    r"|erklären|siehst|entdeck\w*)\b",
    r"\b(?:en|con|gracias a|durante) nuestr\w+ (?:\w+ ){0,2}(?:webinars?|vídeos?|canal|cursos?"
    r"|talleres|clases|tutoriales)\b[^;]{0,60}\b(?:aprend\w+|descubr\w+|mostramos|explicamos"
    r"|enseñamos|verás)\b",
)
"""What is learnt there."""

STAFF: Final = rule(
    r"\b(?:auszubildende\w*|lehrlinge|el equipo|internos?|internes?)\b",
    r"\b(?:staff|employees?|apprentices?|trainees?|colleagues|mitarbeite\w*|personal|azubis?"
    r"|kolleg\w*|angestellte\w*|salariée?s?|employée?s?|apprentis?|collègues|nos (?:vendeurs"
    r"|conseillers|équipes)|emplead[oa]s?|plantilla|aprendices|compañer[oa]s|nuestros? (?:equipo"
    r"|vendedores|asesores))\b",
)
"""Who learns at a shop, but is none of its shoppers."""

WHERE: Final = rule(
    r"^(?:where|how (?:can|do) i (?:get|find|download))\b|\b(?:lost|misplaced|mislaid)\b",
    r"^(?:wo|woher|wie (?:bekomme|finde|erhalte|komme) ich)\b|\b(?:verloren|verlegt|weg|fehlt)\b",
    r"\b(?:can't|cannot) find\b|\bfinde\b[^?]{0,40}\bnicht\b|\bne (?:re)?trouve (?:plus|pas)\b"
    r"|\bno encuentro\b",
    r"^(?:où|comment (?:obtenir|trouver|télécharger))\b|\b(?:perdue?s?|égarée?s?)\b",
    r"^¿? ?(?:dónde|cómo (?:consigo|encuentro|descargo|puedo (?:conseguir|descargar|encontrar)))\b"
    r"|\b(?:perdid[oa]s?|perdido|extraviad[oa]s?)\b",
)
MATERIAL: Final = rule(rf"\b{_MATERIAL}\b")
CELL: Final = rule(rf"(?:[\w'-]+ ){{0,2}}{_MATERIAL}(?: [\w'-]+){{0,2}}(?: \([^)]{{1,20}}\))?\.?$")
"""A cell or point of a list that names nothing but such material."""

FOUND: Final = rule(
    r"\b(?:downloads?|product page|section|website|search|look|enter|type|scan|send|find|e-?mail"
    r"|library)\b",
    r"\b(?:downloads?|download-?bereich|produktseite|artikelseite|webseite|website|geben sie"
    r"|such\w+|schick\w+|send\w+|find\w+|herunter\w*)\b|\bzu(?:zuschicken|zusenden)?\b$",
    r"\b(?:fiche|onglet|rubrique|section|site|saisissez|cherchez|renvoy\w+|envoy\w+|trouv\w+"
    r"|téléchar\w+)\b",
    r"\b(?:ficha|pestaña|sección|apartado|web|búsca\w*|busca\w*|introduce|envi\w+|mand\w+"
    r"|encontr\w+|encuentr\w+|descarg\w+)\b",
)
"""How to come by what was asked for."""

NOT_GIVEN: Final = rule(
    r"\b(?:\w*kurse?|\w*schulungen|\w*workshops|\w*seminare|\w*anleitungen)\b[^;]{0,40}\bnicht "
    r"mehr\b",
    rf"\b{_MATERIAL}\b[^;]{{0,50}}\b(?:stellen|haben|bieten|führen|verschicken|versenden|geben)\b"
    r"[^;]{0,25}\bnicht\b",
    rf"\b{_MATERIAL}\b[^;]{{0,50}}\b(?:können|kann)\b[^;]{{0,25}}\bnicht (?:\w+ ){{0,2}}"
    r"(?:bereitstellen|stellen|liefern|anbieten|verschicken|versenden|bereitgestellt)\b",
    rf"\b(?:ne pouvons (?:pas|plus)|no podemos|(?:cannot|can't|unable to)) (?:\w+ )?(?:fournir"
    r"|envoyer|enviar|facilitar|proporcionar|supply|provide|send) (?:\w+ ){0,2}"
    rf"{_MATERIAL}\b",
    rf"\bno (?:facilit|proporcion|suministr|entreg|envi|public|edit|disponemos|tenemos|ofrec)\w* "
    rf"(?:\w+ ){{0,2}}{_MATERIAL}\b",
    rf"\bne (?:fourniss|propos|dispos|remett|publi|envoy)\w+ (?:pas|plus|ni|aucune?)(?: encore| "
    rf"toujours)?(?: d[e']| de)? ?(?:\w+ )?{_MATERIAL}\b",
)
A_WORKSHOP: Final = rule(
    r"\b(?:an?|no|own) (?:\w+ )?workshop\b|\b(?:pas d'|aucun |sans )(?:\w+ )?atelier\b|\b(?:no"
    r"|sin) (?:\w+ ){0,2}taller\b"
)
"""A workshop that there is not, where nobody is taught."""

A_PLACE: Final = rule(
    r"\b(?:our|own|the|notre|l'|leur|nuestro|el|un|su) ?(?:(?:own|propio) )?(?:[\w-]+ "
    r")?(?:workshop|atelier|taller)\b",
    r"\b(?:visit\w*|in|from|besuch\w*|dans|de|en|enseñ\w+|montr\w+) (?:our|the|nos|les|nuestros"
    r"|los) (?:[\w-]+ )?(?:workshops|ateliers|talleres)\b",
    r"\b(?:our|nos|nuestros) (?:[\w-]+ )?(?:workshops|ateliers|talleres)\b(?=[^;]{0,40}\b(?:make"
    r"|made|produc|fabri|cous|tiss|confec|cosen|tejen)\w*)",
    r"\bworkshop (?:[\w-]+ )?(?:offers|does|provides|performs|carries out)\b[^;]{0,30}\brepairs?\b",
)
LEARNING: Final = rule(
    r"\bun taller de (?:afilado|costura|cocina|tejido|iniciación|mantenimiento|mecánica|bordado"
    r"|barista)\b",
    r"\b(?:learn\w*|teach\w*|beginners?|newcomers?|join|sign up|places?|seats?|courses?|lern\w*"
    r"|kurs\w*|appren\w+|débutants?|initiation|inscri\w+|places?|cours|aprend\w+|enseñ(?:ar|amos a"
    r"|arte)\w*|principiantes?|apúnta\w*|plazas?|cursos?|inscríb\w+)\b",
)
"""A workshop as a place of work, and what makes it one where people learn."""

OF_USE: Final = rule(
    r"\b(?:seguir|follow\w*|beacht\w+|respect\w*|leer|read|garant\w+|warrant\w+|daños|damage\w*"
    r"|schäden|dommages|devol\w+|return\w*|retour\w*|rückgabe|rücksend\w+)\b"
)
"""That a manual is to be followed, or sent back."""

BOOKS: Final = rule(
    rf"\b(?:manuals?|handbooks?|handb(?:uch|ücher)|manuels?|manual(?:es)?)\b[^;]{{0,60}}(?:{PRICE})"
)
COURSES: Final = rule(
    r"\b(?:courses?|class(?:es)?|lessons?|workshops?|\w*kurse?n?|\w*schulung\w*|cours|ateliers?"
    r"|formations?|cursos?|talleres|clases|free|download\w*|kostenlos\w*|gratis|gratuit\w*|pdf)\b"
)
"""What has a price and is no book."""

OF_SHOP: Final = rule(
    r"\b(?:keep|bewahren|behalten|conservez|gardez|guarde|conserve)\b[^;]{0,30}\b(?:manual"
    r"|handbuch|anleitung|notice|manuel)\b",
    r"\b(?:how (?:we|our)|wie (?:wir|unser\w*)|so (?:packen|machen|arbeiten|entsteh\w+)|comment "
    r"n(?:ou|o)s|cómo (?:nuestr\w+|preparamos|hacemos|trabajamos)|así (?:preparamos|hacemos"
    r"|trabajamos))\b",
    r"\b(?:see|consult|refer to|check|read|siehe|lesen sie|lies|lisez|consultez|lea|lee|consulta"
    r"|consulte) (?:the|your|die|das|la|le|l'|el|su|tu|votre|sa) ?(?:[\w-]+ )?(?:manual"
    r"|instructions|\w*anleitung|notice|mode d'emploi|manuel|guía"
    r"|instrucciones)\b(?![^;]*\b(?:download|online|page|pdf|app|site|web|ligne|línea|seite)\b)",
    r"\b(?:page|seite|página)\b[^;.]{0,12}\b(?:of|der|des|de|du|del) (?:the |la |l'|el )?(?:\w+ "
    r")?(?:manual|\w*anleitung|notice|manuel|handbuchs?)\b|\b(?:figur\w+|steht|is|are|found|está) "
    r"(?:in|dans|en) (?:the|der|la|le|el) (?:manual|\w*anleitung|notice|manuel)\b",
    r"\b(?:enclose|include all|legen sie|beilegen|joign\w+|joindre|adjunt\w+|incluy(?:a|e) "
    r"todos)\b[^;]{0,30}\b(?:accessories|zubehör|accessoires|accesorios)\b",
)
"""Films of how a shop works, and manuals that are to come back with the goods."""

OWN_WORDS: Final = rule(
    r"^(?:i|i've|ich|j'ai|he|hemos)\b[^?]{0,40}\b(?:lost|verloren|perdue?|perdido|missing|cannot "
    r"find)\b"
)
"""What shoppers say in a question and answer."""

_MEETING: Final = (
    r"(?:(?:[\w-]+ )?(?:sessions?|evenings?|clinics?|mornings?|afternoons?|one-to-ones?|demos?)"
    r"|\w*(?:abende?|nachmittage?|stunden|termine)|séances?|soirées?|matinées?|après-midis?"
    r"|sesion(?:es)?|tardes?|mañanas?|jornadas?|encuentros?)"
)
_LEARNERS: Final = (
    r"(?:learn\w*|beginners?|newcomers?|first-timers?|einsteiger\w*|anfänger\w*|neulinge?|lern\w*"
    r"|débutants?|apprend\w*|novices?|principiantes?|aprend\w*|novatos?)"
)
_HOLDS: Final = (
    r"(?:run|hosts?|holds?|offer|organi[sz]e|give|put on|veranstalten|bieten|geben|organisons"
    r"|proposons|animons|offrons|organizamos|ofrecemos|impartimos|damos|celebramos)"
)
MEETINGS: Final = rule(
    rf"\b(?:we|wir|nous"
    rf"|on)?\b[^;]{{0,20}}\b{_HOLDS}\b[^;]{{0,50}}\b{_MEETING}\b[^;]{{0,70}}\b{_LEARNERS}\b",
)
"""Sessions for people who learn."""

_CARE: Final = (
    r"(?:entretien|nettoyage|réglage|mise en (?:route|service|place)|démarrage|utilisation"
    r"|application|prise en main|montage|cuidado|mantenimiento|limpieza|uso|puesta en marcha"
    r"|primeros pasos|inicio|montaje|aplicación|ajuste)"
)
CARE_FILMS: Final = (
    rf"\b(?:vid(?:é|í)os?|videos?|tutos?|guides?|guías?|fiches?|fichas?) (?:\w+ )?(?:de |d')(?:la "
    rf"|el )?{_CARE}\b",
    r"\b(?:pflege|wartungs|montage|aufbau|einsteiger|reinigungs|anwendungs|hilfe"
    r"|start)-?(?:videos?n?|filme?n?|clips)\b",
)
"""Films and guides by what they are about."""

LISTED: Final = rule(
    rf"^(?:(?:our|unsere|nos|nuestr[oa]s) )?(?:\w+ )?(?:{_MATERIAL}|webina\w+)\b[^;:,.]{{0,30}}(?:,"
    rf"| et| und| and| y) (?:[\w'-]+ ){{0,2}}(?:{_MATERIAL}|webina\w+)\b[^;:]{{0,60}}(?::|$)"
)
"""A sentence that begins with a list of such material."""

HELPS: Final = rule(
    r"\b(?:videos?|films?|clips|guides?)\b[^;]{0,30}\b(?:help you|takes? you through|walks? you "
    r"through)\b",
    r"\b(?:vidéos?|films?|tutos?|fiches?|guides?)\b[^;]{0,30}\bvous aident? (?:\w+ )?(?:à|pour)\b",
    r"\b(?:zeigt|zeigen|erklärt|erklären) (?:dir |ihnen |euch )?(?:unser\w*|eine?r?"
    r"|wir)\b[^;]{0,50}, wie (?!unser|wir)",
    r"\b(?:vous|te|t') ?(?:forme|initie|apprend)\b[^;]{0,40} (?:à|au|aux)\b",
)
"""Films and people that help shoppers."""

THERE_IS: Final = rule(
    r"\btodo en un solo lugar\b|\ball in one place\b|\balles an einem ort\b|\btout au même "
    r"endroit\b",
    r"\bfigur(?:e|ent|an) (?:sur|en) (?:nos|notre|nuestr\w+)\b|\b(?:there(?:'s| is| are)|you'll "
    r"find|gibt es|gibt's|findest du|finden sie|siehst du|sehen sie|il y a|vous (?:trouverez"
    r"|attendent)|trouverez|hay|encontrar\w+|tienes|mira|mire|see|voyez|dabei|beim kauf|check out"
    r"|schau\w*)\b",
    r"\b(?:live|sit|wait|are waiting|are kept|are stored) (?:for you )?(?:in|on|under) (?:our|the"
    r"|your)\b|\b(?:warten|stehen|sind) (?:\w+ )?(?:auf|im|in|unter) (?:dich|sie|euch|unser\w*|der"
    r"|dem|den)\b|\b(?:se trouvent|sont) (?:\w+ )?(?:sur|dans|à) (?:notre|le|la|votre)\b|\b(?:te "
    r"esperan|están|se encuentran) (?:\w+ )?en (?:nuestr\w+|la|el|tu|su)\b",
)

NAMED: Final = rule(
    r"\b(?:sharpening|threading|lacing|tuning|cooking|sewing|pruning|mounting|riding|stringing"
    r"|packing|fold|folding|brewing|step-by-step) (?:films|videos|clips)\b|\bhow-to[- ][\w-]+ "
    r"(?:videos?|films?|guides?|books?)\b|\bhow-to books?\b|\b(?:beginner'?s|starter|owner's) "
    r"guides?\b",
    r"\b(?:einstell|justier|schleif|näh|lern|back|koch|pflanz|strick|bastel|schärf"
    r"|faden)-?(?:videos?n?|filme?n?|clips)\b|\bschnellstartanleitung(?:en)?\b",
    r"\bvidéos? d'(?:apprentissage|initiation|entretien)\b|\bfilms? d'apprentissage\b"
    r"|\b(?:séances?|heures?|journées?|demi-journées?) de formation\b|\bformation (?:individuelle"
    r"|personnalisée|gratuite|offerte|incluse)\b|\bfiches pratiques\b|\bpas à pas illustrés?\b",
    *CARE_FILMS,
    r"\b(?:introduction|induction|tuition)(?= (?:in|at|by|with|from)\b|\W*$)|\beinführung"
    r"(?= (?:in|im|durch)\b|\W*$)|\biniciación(?= (?:gratuita|de una|en|por)\b|\W*$)"
    r"|\binitiation(?= (?:d'une|gratuite|offerte|en|au|dans|par)\b|\W*$)",
    r"\bhandbooks?\b|\binstruction videos?\b|\b(?:vídeo|video)-?tutorial(?:es)?\b|\bvid(?:é|í)os? "
    r"(?:de|d')[ ']?(?:montage|montaje|initiation|iniciación|instalación|uso|prise en main)\b"
    r"|\bséances? d'initiation\b|\bclases? de iniciación\b|\bguides? imprimé\b|\bguías? "
    r"impresas?\b|\beinsteigervideo\w*|\bbeginner's videos?\b",
)
