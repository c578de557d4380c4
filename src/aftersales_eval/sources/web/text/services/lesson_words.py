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
    r"|démonstration|prise en main)|guides? (?:de|d')[ ']?\w+|manual(?:es)?|instrucciones"
    r"(?: de (?:montaje|uso))?|guías?(?: rápidas?| de \w+)?|(?:vídeo|video)s? (?:de|con) \w+"
    r"|(?:vídeo|video)-?tutorial(?:es)?|tutorial(?:es)?)"
)
TEACHES_YOU: Final = rule(
    r"\b(?:we|our (?:[\w-]+ )?\w+|a member of (?:our|the) team|staff)\b[^;]{0,30}\b(?:teach(?:es)?"
    r"|trains?) (?:you|your (?:staff|team)|newcomers|beginners|customers|children)\b|\b(?:we|our"
    r" \w+"
    r"|a member of (?:our|the) team)\b[^;]{0,30}\b(?:show|shows) (?:newcomers|beginners|you"
    r"|customers)"
    r"\b[^;]{0,20}\bhow\b",
    r"\b(?:bringen|bringt)\b[^;]{0,20}\b(?:ihnen|dir|euch|ihrem|einsteigern"
    r"|kindern)\b[^;]{0,60}\bbei\b"
    r"|\bweis(?:en|t)\b[^;]{0,40}\b(?:ihr personal|ihr team|ihre mitarbeiter\w*|sie|dich|euch)\b"
    r"[^;]{0,50}\bein\b|\bschulen (?:wir )?(?:sie|ihr\w*|dein\w*|euch|euer)\b",
    r"\b(?:installers?|technicians?|engineers?|fitters?|experts?)\b[^;]{0,60}\b(?:teach\w*"
    r"|train\w*)"
    r" you\b|\bschul(?:t|en) (?:sie|dich|euch)\b|\bvous (?:forme|initie)(?:nt|ra|ront)?\b"
    r"|\b(?:te|le|os|les) (?:forma|capacita|enseña)n?\b[^;]{0,20}\b(?:uso|usar\w*|manej\w+|horas?"
    r"|funcionamiento)\b",
    r"\bvous (?:apprennent|apprenons|enseignent|enseignons|initient|initions|forment|formons)\b"
    r"|\b(?:forment|formons|initions|initient) (?:votre|vos|ton|les débutants)\b",
    r"\b(?:te|os|le|les) (?:enseñ(?:an|amos|a)|forman|formamos)\b(?! (?:nuestr|la tienda|el"
    r" catálogo))"
    r"|\b(?:forman|formamos) a (?:tu|su|vuestro)\b",
    r"\b(?:learn|lernen sie|lernst du|lerne|apprenez|aprend(?:e|a|erás))\b[^;]{0,80}\b(?:evenings?"
    r"|sessions?|\w*abende?n?|soirées?|séances?|tardes de|sesion(?:es)?|with our|dans nos|lors de"
    r" nos"
    r"|en nuestr\w+|in unseren)\b",
    r"\b(?:videos?|vídeos?|vidéos?|films?|clips?|\w*videos)\b[^;]{0,60}\b(?:verás|verá|siehst du"
    r"|sehen sie|vous guident|te guían|you'll see|you can see|vous verrez)\b[^;]{0,20}\b(?:cómo|wie"
    r"|comment|how|pour|para)\b",
)
"""Somebody of the shop, or a film, teaches shoppers."""

IN_OUR_CLASSES: Final = rule(
    r"\b(?:siehst du|sehen sie|seht ihr|erfährst du|erfahren sie|lernst du|lernen sie|zeigen wir"
    r"|erklären wir)\b"
    r"[^;]{0,25}\b(?:in|auf) unser\w* (?:[\w-]+ ){0,3}[\w-]*(?:video|kurs|workshop|kanal|seminar"
    r"|film|tutorial|akademie"
    r"|webinar)\w*",
    r"\b(?:shown|explained|covered|taught|see|learn)\b[^;]{0,20}\b(?:in|on|at) our (?:[\w-]+ ){0,"
    r"2}(?:videos?|films?|channel"
    r"|tutorials?|classes|workshops|courses?|webinars?)\b",
    r"\b(?:expliqu\w+|montr\w+|appren\w+|découvr\w+)\b[^;]{0,25}\b(?:dans|sur|lors de) (?:nos"
    r"|notre) (?:\w+ )?(?:vidéos?"
    r"|films?|chaîne|tutos?|tutoriels?|ateliers|cours|webinaires?)\b",
    r"\b(?:explica\w+|enseña\w+|mostra\w+|verás|aprend\w+)\b[^;]{0,25}\ben nuestr\w+ (?:\w+ "
    r")?(?:vídeos?|canal|tutoriales"
    r"|cursos|clases|webinars?)\b",
    r"\b(?:in|on|at|through|with) our (?:[\w-]+ ){0,3}(?:webinars?|videos?|channel|class(?:es)?"
    r"|workshops?|courses?"
    r"|academy|tutorials?|films?)\b[^;]{0,60}\b(?:learn\w*|discover\w*|find out|(?:show|explain)s? "
    r"(?:you|how)"
    r"|see how|pick up)\b",
    r"\b(?:in|bei|auf|mit) unser\w* (?:[\w-]+ ){0,3}[\w-]*(?:webinar|video|kurs|workshop|kanal"
    r"|channel|seminar|film"
    r"|tutorial|akademie)\w*\b[^;]{0,60}\b(?:erfahren|erfährst|lern\w*|zeigen|erklären|siehst"
    r"|entdeck\w*)\b",
    r"\b(?:dans|sur|lors de|pendant|grâce à|avec) (?:nos|notre) (?:\w+ ){0,2}(?:webinaires?|vidéos?"
    r"|chaîne|cours|ateliers?"
    r"|stages?|tutos?|tutoriels?)\b[^;]{0,60}\b(?:appren\w+|découvr\w+|montr\w+|expliqu\w+"
    r"|voyez)\b",
    r"\b(?:en|con|gracias a|durante) nuestr\w+ (?:\w+ ){0,2}(?:webinars?|vídeos?|canal|cursos?"
    r"|talleres|clases|tutoriales)"
    r"\b[^;]{0,60}\b(?:aprend\w+|descubr\w+|mostramos|explicamos|enseñamos|verás)\b",
)
"""What is learnt there."""

STAFF: Final = rule(
    r"\b(?:auszubildende\w*|lehrlinge|el equipo|internos?|internes?)\b",
    r"\b(?:staff|employees?|apprentices?|trainees?|colleagues|mitarbeite\w*|personal|azubis?"
    r"|kolleg\w*|angestellte\w*"
    r"|salariée?s?|employée?s?|apprentis?|collègues|nos (?:vendeurs|conseillers|équipes)"
    r"|emplead[oa]s?|plantilla"
    r"|aprendices|compañer[oa]s|nuestros? (?:equipo|vendedores|asesores))\b",
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
    r"|such\w+"
    r"|schick\w+|send\w+|find\w+|herunter\w*)\b|\bzu(?:zuschicken|zusenden)?\b$",
    r"\b(?:fiche|onglet|rubrique|section|site|saisissez|cherchez|renvoy\w+|envoy\w+|trouv\w+"
    r"|téléchar\w+)\b",
    r"\b(?:ficha|pestaña|sección|apartado|web|búsca\w*|busca\w*|introduce|envi\w+|mand\w+"
    r"|encontr\w+|encuentr\w+|descarg\w+)\b",
)
"""How to come by what was asked for."""

NOT_GIVEN: Final = rule(
    r"\b(?:\w*kurse?|\w*schulungen|\w*workshops|\w*seminare|\w*anleitungen)\b[^;]{0,40}\bnicht"
    r" mehr\b",
    rf"\b{_MATERIAL}\b[^;]{{0,50}}\b(?:stellen|haben|bieten|führen|verschicken|versenden|geben)\b"
    r"[^;]{0,25}\bnicht\b",
    rf"\b{_MATERIAL}\b[^;]{{0,50}}\b(?:können|kann)\b[^;]{{0,25}}\bnicht (?:\w+ ){{0,2}}"
    r"(?:bereitstellen|stellen|liefern|anbieten|verschicken|versenden|bereitgestellt)\b",
    rf"\b(?:ne pouvons (?:pas|plus)|no podemos|(?:cannot|can't|unable to)) (?:\w+ )?(?:fournir"
    r"|envoyer|enviar|facilitar|proporcionar|supply|provide|send) (?:\w+ ){0,2}"
    rf"{_MATERIAL}\b",
    rf"\bno (?:facilit|proporcion|suministr|entreg|envi|public|edit|disponemos|tenemos|ofrec)\w*"
    rf" (?:\w+ ){{0,2}}{_MATERIAL}\b",
    rf"\bne (?:fourniss|propos|dispos|remett|publi|envoy)\w+ (?:pas|plus|ni|aucune?)(?: d[e']| de)?"
    rf" ?(?:\w+ )?{_MATERIAL}\b",
)
A_WORKSHOP: Final = rule(
    r"\b(?:an?|no|own) (?:\w+ )?workshop\b|\b(?:pas d'|aucun |sans )(?:\w+ )?atelier\b"
    r"|\b(?:no|sin) (?:\w+ ){0,2}taller\b"
)
"""A workshop that there is not, where nobody is taught."""

OF_USE: Final = rule(
    r"\b(?:seguir|follow\w*|beacht\w+|respect\w*|leer|read|garant\w+|warrant\w+|daños|damage\w*"
    r"|schäden"
    r"|dommages|devol\w+|return\w*|retour\w*|rückgabe|rücksend\w+)\b"
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
    r"\b(?:keep|bewahren|behalten|conservez|gardez|guarde|conserve)\b[^;]{0,30}\b(?:manual|handbuch"
    r"|anleitung|notice|manuel)\b",
    r"\b(?:how (?:we|our)|wie (?:wir|unser\w*)|so (?:packen|machen|arbeiten|entsteh\w+)|comment "
    r"n(?:ou|o)s|cómo (?:nuestr\w+|preparamos"
    r"|hacemos|trabajamos)|así (?:preparamos|hacemos|trabajamos))\b",
    r"\b(?:enclose|include all|legen sie|beilegen|joign\w+|joindre|adjunt\w+|incluy(?:a|e)"
    r" todos)\b[^;]{0,30}"
    r"\b(?:accessories|zubehör|accessoires|accesorios)\b",
)
"""Films of how a shop works, and manuals that are to come back with the goods."""

OWN_WORDS: Final = rule(
    r"^(?:i|i've|ich|j'ai|he|hemos)\b[^?]{0,40}\b(?:lost|verloren|perdue?|perdido|missing|cannot"
    r" find)\b"
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
    rf"\b(?:we|wir|nous|on)?\b[^;]{{0,20}}\b{_HOLDS}\b[^;]{{0,50}}\b{_MEETING}\b[^;]{{0,70}}"
    rf"\b{_LEARNERS}\b",
    rf"\b{_HOLDS}\b[^;]{{0,50}}\b(?:einsteiger|anfänger|lern)\w*(?:abende?|nachmittage?|stunden"
    rf"|termine|treffen)\b",
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
    r"|start)-?(?:videos?n?"
    r"|filme?n?|clips)\b",
    r"\b(?:care|maintenance|cleaning|set-?up|getting[- ]started|installation|fitting) (?:videos?"
    r"|films?|clips)\b",
    r"\bv[ií]deos?\b[^;]{0,20}\b(?:instrucciones|paso a paso)\b|\bvidéos?\b[^;]{0,20}\bpas à pas\b",
)
"""Films and guides by what they are about."""

LISTED: Final = rule(
    rf"^(?:(?:our|unsere|nos|nuestr[oa]s) )?(?:\w+ )?(?:{_MATERIAL}|webina\w+)\b[^;:,.]{{0,30}}(?:,"
    rf"| et"
    rf"| und| and| y) (?:[\w'-]+ ){{0,2}}(?:{_MATERIAL}|webina\w+)\b[^;:]{{0,60}}(?::|$)"
)
"""A sentence that begins with a list of such material."""

DOWNLOADED: Final = rule(
    r"\b(?:(?:notices?|manual(?:es)?|manuels?|instrucciones|handbücher|anleitung(?:en)?)"
    r"|(?:assembly|fitting|set-?up|operating|care|installation|user|mounting) (?:instructions"
    r"|leaflets?|sheets?)|notices? (?:de |d')\w+|instrucciones de (?:montaje|uso|cuidado)"
    r"|\w*(?:montage|aufbau|bedienungs|gebrauchs)anleitung(?:en)?)\b[^;]{0,60}\b(?:download\w*|as "
    r"a pdf"
    r"|se téléchargent?|se télécharge|téléchargeables?|en pdf|als pdf|herunter\w*|se descargan?"
    r"|descargables?)\b"
)
"""Instructions that are to be had from a page."""

HELPS: Final = rule(
    r"\b(?:videos?|films?|clips|guides?)\b[^;]{0,30}\b(?:help you|takes? you through|walks? you "
    r"through)\b",
    r"\b\w*(?:videos?|filme?|clips|anleitungen)\b[^;]{0,30}\bhelfen (?:ihnen|dir|euch)\b",
    r"\b(?:vidéos?|films?|tutos?|fiches?|guides?)\b[^;]{0,30}\bvous aident? (?:\w+ )?(?:à|pour)\b",
    r"\b(?:v[ií]deos?|guías?|fichas|tutoriales)\b[^;]{0,30}\b(?:te|le|os|les) ayudan?\b",
    r"\b(?:heft|beiheft|broschüre|booklet|leaflet|livret|folleto"
    r"|cuadernillo)\b[^;]{0,40}\b(?:schritt für"
    r" schritt|step by step|pas à pas|paso a paso)\b",
    r"\b(?:zeigt|zeigen|erklärt|erklären) (?:dir |ihnen |euch )?(?:unser\w*|eine?r?"
    r"|wir)\b[^;]{0,50}, wie"
    r" (?!unser|wir)",
    r"\b(?:vous|te|t') ?(?:forme|initie|apprend)\b[^;]{0,40} (?:à|au|aux)\b",
)
"""Films and people that help shoppers."""

THERE_IS: Final = rule(
    r"\btodo en un solo lugar\b|\ball in one place\b|\balles an einem ort\b|\btout au même "
    r"endroit\b",
    r"\bfigur(?:e|ent|an) (?:sur|en) (?:nos|notre|nuestr\w+)\b|\b(?:there(?:'s| is| are)"
    r"|you'll find|gibt es|gibt's|findest du"
    r"|finden sie|siehst du|sehen "
    r"sie"
    r"|il y a|vous (?:trouverez|attendent)|trouverez|hay|encontrar\w+|tienes|mira|mire|see|voyez"
    r"|dabei|beim kauf|check out|schau\w*)\b",
    r"\bc'est (?:\w+ )?(?:cours|atelier)\b|\b(?:tu apprends|vous apprenez|you(?:'ll)? learn|lernst "
    r"du|lernen sie"
    r"|aprendes|aprenderás)\b",
    r"\b(?:live|sit|wait|are waiting|are kept|are stored) (?:for you )?(?:in|on|under) (?:our|the"
    r"|your)\b"
    r"|\b(?:warten|stehen|sind) (?:\w+ )?(?:auf|im|in|unter) (?:dich|sie|euch|unser\w*|der|dem"
    r"|den)\b"
    r"|\b(?:se trouvent|sont) (?:\w+ )?(?:sur|dans|à) (?:notre|le|la|votre)\b"
    r"|\b(?:te esperan|están|se encuentran) (?:\w+ )?en (?:nuestr\w+|la|el|tu|su)\b",
    r"\b(?:seat|place|spot) (?:in|on|at) (?:our|an?|the|one)\b|\bplatz (?:in|im|bei) (?:unser\w*"
    r"|eine[mr]|dem|der)?"
    r"|\bune place (?:à|dans|pour|au)\b|\buna plaza (?:en|para)\b",
)

HELD: Final = rule(
    r"\b(?:scan|open|library|owner's handbooks?|watch)\b|\b(?:liegen|liegt) (?:\w+ ){0,6}bei\b"
    r"|\b(?:imprimée?s?|impres[oa]s?|printed|gedruckte?)\b|\bsubimos\b|\bcanal\b|\btienes\b"
)
NAMED: Final = rule(
    r"\b(?:sharpening|threading|lacing|tuning|cooking|sewing|pruning|mounting|riding|stringing"
    r"|packing"
    r"|fold|folding|brewing|step-by-step) (?:films|videos|clips)\b|\bhow-to[- ][\w-]+ (?:videos?"
    r"|films?"
    r"|guides?|books?)\b|\bhow-to books?\b|\b(?:beginner'?s|starter|owner's) guides?\b",
    r"\b(?:einstell|justier|schleif|näh|lern|back|koch|pflanz|strick|bastel|schärf"
    r"|faden)-?(?:videos?n?"
    r"|filme?n?|clips)\b|\bschnellstartanleitung(?:en)?\b",
    r"\bvidéos? d'(?:apprentissage|initiation|entretien)\b|\bfilms? d'apprentissage\b|\b(?:séances?"
    r"|heures?|journées?|demi-journées?) de formation\b|\bformation (?:individuelle|personnalisée"
    r"|gratuite|offerte|incluse)\b|\bfiches pratiques\b|\bpas à pas illustrés?\b",
    r"\bcapacitaci(?:ón|ones)\b|\bjornadas? de (?:capacitación|formación)\b|\binducción\b"
    r"|\bcursos? en"
    r" v[ií]deo\b|\bguías de inicio rápido\b|\bvideotutoriales\b",
    *CARE_FILMS,
    r"\b(?:reparatur|wartungs|einbau)-?anleitungen\b|\brepair (?:guides|tutorials|videos)\b"
    r"|\b(?:guides|tutos|tutoriels)"
    r" de réparation\b|\b(?:guías|tutoriales) de reparación\b",
    r"\b(?:introduction|induction|tuition)(?= (?:in|at|by|with|from)\b|\W*$)|\beinführung(?= (?:in"
    r"|im"
    r"|durch)\b|\W*$)|\binitiation(?= (?:d'une|gratuite|offerte|en|au|dans|par)\b|\W*$)"
    r"|\biniciación(?= (?:gratuita|de una|en|por)\b"
    r"|\W*$)",
    r"\bhandbooks?\b|\binstruction videos?\b|\b(?:vídeo|video)-?tutorial(?:es)?\b|\bvid(?:é|í)os? "
    r"(?:de|d')[ ']?(?:montage|montaje|initiation|iniciación|instalación|uso|prise en main)\b"
    r"|\bséances? d'initiation\b|\bclases? de iniciación\b|\bguides? imprimé\b|\bguías?"
    r" impresas?\b|\beinsteigervideo\w*|\bbeginner's videos?\b",
)
