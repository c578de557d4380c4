"""What shoppers are taught with and when: courses, films, booklets, a word at the handing over.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.words import PRICE

_TUITION: Final = (
    r"(?:tuition|(?:hour|day|half-day|morning|evening)s? of (?:training|tuition|instruction)"
    r"|(?:sewing|cooking|evening|saturday|sunday|free|beginners?'?|\w+ing|online) (?:class|lesson"
    r"|course)(?:es|s)?|\w+ing workshops|(?:half-day|one-day|two-hour|one-hour|private|free) "
    r"(?:lesson|class"
    r"|course|session|workshop|training)s?|video call with our \w+|one-to-one (?:lesson|session)s?"
    r"|introduct(?:ion|ory) (?:lesson|session|course)s?|demonstration (?:on|at) (?:delivery"
    r"|collection)"
    r"|unterricht(?:sstunden?)?|[\w-]*einweisung(?:en)?|[\w-]*einschulung|[\w-]*einführungs?(?:kurs"
    r"|stunde|abend)?|[\w-]*schulung(?:en)?|[\w-]*kurse?s?|(?:eine[nm]?|im|beim|unser\w*) (?:\w+ "
    r")?workshops?|schnupperstunden?"
    r"|[\w-]*lehrgänge?|probestunden?|einzelstunden?"
    r"|(?:heures?|journées?) de formation|(?:horas?|jornadas?) de (?:formación|capacitación)"
    r"|initiation|séances? (?:de |d')\w+|formation (?:de|pour|à) (?:votre|vos|l'utilisation|la"
    r" prise)|(?:heures?|séances?) de cours|cours (?:de|d')[ ']?\w+|ateliers? (?:couture|cuisine"
    r"|affûtage|tricot|vélo|entretien|mécanique|barista|broderie|découverte|d'initiation|de prise)"
    r"|prise en main|masterclass"
    r"|clases?(?: de \w+)?|curso(?: de \w+)?|taller(?:es)? de (?:afilado|costura|cocina|tejido"
    r"|iniciación|mantenimiento|mecánica|bordado|barista)|capacitaci(?:ón|ones)|iniciación"
    r"|formación (?:de|para) (?:tu|su|vuestro)|inducción|asesoría de uso)"
)
_GIVEN: Final = (
    r"(?:thrown in|de regalo|obsequi\w+|geschenkt|on the house|umfass\w+|comprend\w*|comprises?"
    r"|comes? with|includ\w+|free|gets?|receives?|offer(?:s"
    r"|ed)?|join|book|throw in|given|run"
    r"|every|each|held|place|seat"
    r"|zu jede[rmn]|jede[rmn]?|gehört|gehören|inbegriffen|inklusive|inkl|enthalten|schenken|gratis"
    r"|kostenlos\w*|geben|bieten|finden|statt|bekomm\w+|erhalt\w+|dabei|dazu|umsonst|gibt"
    r"|offerte?s?|inclu\w+|comprise?s?|gratuit\w*|donne\w*|bénéfici\w+|propos\w+|chaque|le samedi"
    r"|tous les|donnons|organis\w+|anim\w+|avec"
    r"|incluye\w*|incluid[oa]s?|regalamos|damos|ofrec\w+|impart\w+|organiz\w+|gratuit[oa]s?|cada"
    r"|con"
    r"|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|tiene\w*|recib\w+|trae"
    r"|demi-journée|media jornada|halbtags|half a day|half-day|sur place|en tu (?:empresa|taller))"
)
TUITION: Final = rule(
    rf"\b{_TUITION}\b[^;.]{{0,70}}(?:\b{_GIVEN}\b|{PRICE})",
    rf"(?:\b{_GIVEN}\b|{PRICE})[^;.]{{0,70}}\b{_TUITION}\b",
)
"""Lessons, and how they are to be had."""

_WORK: Final = (
    r"(?:set-?up|assembly|care|cleaning|fitting|installation|maintenance|getting[- ]started"
    r"|instruction|how-to|training|demo|mounting)"
)
_FILM: Final = (
    rf"(?:{_WORK} (?:films?|videos?|clips?|guides?|instructions|sheets?)|(?:aufbau|montage|pflege"
    r"|einstell|lern|anleitungs|erklär|einbau|start|wartungs|bedienungs|gebrauchs"
    r"|kurz)-?(?:filme?n?"
    r"|videos?|clips?|anleitung(?:en)?)|anleitung(?:en)?|(?:vidéos?|films?|guides?|tutos?|notices?)"
    r" (?:de |d')[ ']?(?:montage|entretien|utilisation|pose|installation|démarrage|prise|réglage)"
    r"|notices?|modes? d'emploi|tutoriels?|(?:v[ií]deos?|guías?|instrucciones) de (?:montaje|uso"
    r"|instalación|cuidado|mantenimiento|inicio)|manual(?:es|s)?|tutorial(?:es|s)?|curso|kurs"
    r"|course"
    r"|cours|instructions|videos?|vidéos?|films?)"
)
CODED: Final = rule(
    rf"\b(?:qr[- ]?codes?|codes? qr|códigos? qr)\b[^;]{{0,60}}\b{_FILM}\b",
    rf"\b{_FILM}\b[^;]{{0,50}}\b(?:qr[- ]?codes?|codes? qr|códigos? qr)\b",
)
"""Films and instructions behind a code on the goods."""

_BOOKLET: Final = (
    r"(?:booklets?|leaflets?|handbooks?|\w*heft|beileger|broschüre|begleitbuch|lehrbuch|livrets?"
    r"|brochures?|carnets?|folletos?|cuadernillos?|libritos?|fascículos?)"
)
_STEPS: Final = (
    r"(?:step[- ]by[- ]step|illustrated|with (?:pictures|drawings)|how to|schritt für schritt"
    r"|bebildert\w*|pas à pas|illustrée?s?|paso a paso|ilustrad[oa]s?)"
)
BOOKLETS: Final = rule(
    rf"\b{_BOOKLET}\b[^;]{{0,50}}\b{_STEPS}\b|\b{_STEPS} {_BOOKLET}\b",
)
"""Books that show how, step by step."""

_HANDED_OVER: Final = (
    r"(?:(?:on|at|upon) (?:delivery|collection|handover|pick-?up)|when (?:you (?:collect|pick)"
    r"|we deliver)|bei (?:der )?(?:abholung|lieferung|übergabe|anlieferung)|beim abholen|zur "
    r"übergabe"
    r"|à (?:la|l') ?(?:remise|livraison|enlèvement|installation)|lors de la (?:livraison|remise)"
    r"|al (?:recoger|entregar|retirar)\w*|en la entrega|en el momento de la entrega|in aller ruhe"
    r"|in person|tranquillement|con calma)"
)
_EXPLAINS: Final = (
    r"(?:(?:explain|show|demonstrate|walk you through|go through|run through|teach)s?"
    r"|(?:erklär|zeig|führ|üb)(?:en|t)|weis(?:en|t)|(?:expliqu|montr)\w+|apprend\w*"
    r"|(?:explic|mostr|muestr|enseñ)\w+)"
)
HANDOVER: Final = rule(
    rf"\b{_HANDED_OVER}\b[^;]{{0,60}}\b{_EXPLAINS}\b",
    rf"\b{_EXPLAINS}\b[^;]{{0,60}}\b{_HANDED_OVER}\b",
    rf"\b(?:we|wir|nous|on|our \w+|unser\w* \w+|notre \w+|nos \w+|nuestr[oa]s? \w+|the \w+|le \w+"
    rf"|el"
    rf" \w+|der \w+)\b[^;.]{{0,50}}\b{_EXPLAINS}\b[^;.]{{0,40}}\b(?:controls|settings|functions"
    r"|programmes|programs|bedienung|funktionen|einstellungen|réglages|fonctions|programmes"
    r"|commandes"
    r"|funciones|programas|ajustes|manejo|funcionamiento|fonctionnement)\b",
)
"""What is explained when goods are handed over."""

MAY_I: Final = rule(
    r"\b(?:can|could|may) (?:i|we) learn\b|\bkann (?:ich|man)\b[^?]{0,30}\blernen\b"
    r"|\b(?:puis-je|peut-on|est-ce que je peux) apprendre\b|\bpuedo aprender\b"
)
"""What shoppers ask who want to be taught."""

_REPAIR_GUIDES: Final = (
    r"(?:(?:repair|troubleshooting) (?:guides|videos|instructions)|reparatur-?(?:anleitungen|videos"
    r"|leitfäden)|(?:guides|tutos|fiches|vidéos) de (?:dépannage|réparation)|(?:guías|tutoriales"
    r"|vídeos|videos) de reparación)"
)
_HAD: Final = (
    r"(?:free|published?|publish|download\w*|illustrated|online|find|step[- ]by[- ]step"
    r"|kostenlos\w*"
    r"|gratis|bebildert\w*|veröffentlich\w+|herunter\w*|finde\w*|gratuit\w*|illustrée?s?|publi\w+"
    r"|ilustrad\w+|descarg\w+|téléchar\w+|en ligne|en línea|encontr\w+|encuentr\w+|trouv\w+)"
)
_LESSONS: Final = (
    r"(?:courses|classes|workshops|lessons|training|[\w-]*schulungen|[\w-]*kurse|cours|ateliers"
    r"|formations?|stages|cursos|clases|talleres|formación)"
)
_PROGRAMME: Final = (
    r"(?:programmes?|programs?|programma?|programas?|calendar|calendrier|calendario)"
)
GUIDED: Final = rule(
    rf"\b{_REPAIR_GUIDES}\b[^;]{{0,40}}\b{_HAD}\b|\b{_HAD}\b[^;]{{0,40}}\b{_REPAIR_GUIDES}\b",
    rf"\b{_LESSONS} (?:für|for|pour|para) (?:\w+ )?(?:einsteiger|anfänger|kunden|erwachsene"
    r"|beginners|newcomers|customers|adults|débutants|clients|adultes"
    r"|principiantes|clientes|adultos)",
    r"\b[\w-]*(?:kurs|workshop|schulungs)-?programm\b|\b(?:course|class|workshop) programmes?\b",
    rf"\b{_PROGRAMME} (?:of|des|de|de nos|de los) (?:\w+ )?{_LESSONS}\b",
)
"""Guides to repairs, lessons for beginners, and what lessons there will be."""

TUTORED: Final = rule(
    r"\b(?:hours?|lessons?|stunden?|heures?|horas?)\b[^;.]{0,12}\b(?:with|mit|bei|avec"
    r"|con) (?:\w+ )?"
    r"(?:tutor|teacher|instructor|coach|trainer|kursleiter|lehrer|professeure?|format(?:eur|rice)"
    r"|monit(?:eur|rice|or|ora)|profesora?|instructora?)\w*\b",
    r"\b(?:quick(?:[- ]start)? guide|kurzanleitung|guide rapide"
    r"|guía rápida)\b[^;.]{0,40}\b(?:in the"
    r"|liegt|im|dans|en la|en el|inside)\b",
    r"\b(?:newcomers?|beginners?|einsteiger|anfänger|débutants?"
    r"|principiantes)\b[^;.]{0,50}\b(?:sign up"
    r"|join|anmelden|s'inscri\w+|apuntarse|inscribirse)\b[^;.]{0,40}\b(?:evenings?|sessions?"
    r"|\w*abende?n?"
    r"|soirées?|séances?|sesion(?:es)?|tardes)\b",
)
"""An hour with a teacher, a guide in the box, evenings for beginners."""

OUT_NOW: Final = rule(
    rf"\b\w*(?:{_PROGRAMME}|programm|termine|dates|fechas)\b[^;]{{0,40}}\b(?:out|online|da|steht"
    rf"|here"
    r"|en ligne|disponibles?|publi\w+|ya está|ist da|verfügbar|listo|prêt|sorti|available)\b",
    rf"\bya está\b[^;]{{0,20}}\b{_PROGRAMME}\b",
)
"""That a programme is out."""

SHOWN: Final = rule(
    r"\b(?:hundreds|dozens|hunderte|dutzende|centaines|dizaines|cientos|decenas)\b[^;]{0,40}"
    r"\b(?:tutori\w+|(?:set-?up|aufbau|how-to|montage)-? ?videos|anleitungen"
    r"|v[ií]deos de montaje|vidéos de montage)\b",
    r"\b(?:video series|videoreihe|videoserie|série de vidéos|serie de vídeos|videos?|vidéos"
    r"|vídeos)\b"
    r"[^;]{0,30}\b(?:takes? you|(?:vous|te|les?) (?:accompagn|acompañ|guid|guí)\w+|begleite\w+ "
    r"(?:dich"
    r"|sie))\b",
    r"\bbeginner (?:videos?|films?|courses?)\b|\b(?:videos?|vidéos?|films?"
    r"|filme)\b[^;]{0,30}\b(?:for"
    r" beginners|für (?:einsteiger|anfänger)\w*|pour (?:les )?débutants|para principiantes)\b"
    r"|\beinsteiger-?(?:videos?n?|filme?n?)\b",
    r"\b(?:watch|see|learn|find out|discover) how to\b[^;]{0,60}\b(?:on|in|at) our (?:[\w-]+ ){0,2}"
    r"(?:channel|website|videos?|page|films?|academy)\b",
    r"\bwie (?:du|sie|man|ihr)\b[^;]{0,60}, (?:zeigt|zeigen|erklärt|erklären) (?:dir |ihnen |euch "
    r")?"
    r"(?:unser\w*|die|das|der) (?:\w+ )?\w*(?:video|filme?|clip|kanal|anleitung|seite"
    r"|tutorial)\w*\b",
    r"\b(?:comment)\b[^;?]{0,60}\b(?:sur|dans) (?:notre|nos) (?:\w+ )?(?:chaîne|vidéos?|tutos?"
    r"|films?)\b",
    r"\bcómo\b[^;?]{0,60}\ben nuestr\w+ (?:\w+ )?(?:canal|v[ií]deos?|tutoriales)\b",
)
"""Where it is shown how."""

ABOUT: Final = rule(
    r"^(?:our |unsere |nos |nuestr[oa]s )?(?:user |product |instruction )?(?:guides|manuals"
    r"|instructions|downloads?|bedienungsanleitungen|anleitungen|gebrauchsanweisungen|handbücher"
    r"|notices|modes d'emploi|manuels|manuales|instrucciones|guías)(?: (?:de uso|d'utilisation|en "
    r"pdf"
    r"|und \w+|and \w+|et \w+|y \w+))?$"
)
GOT: Final = rule(
    r"\b(?:type|enter|search|download|pdf|geben sie|gib|eingeben|herunter\w*|saisissez|tapez"
    r"|télécharg\w+|retrouvez|introduc\w+|escrib\w+|descarg\w+|busca\w*)\b"
)
"""Headings of instructions, and how they are found below."""

NOT_TAUGHT: Final = rule(
    r"\b(?:our|unser\w*|nos|notre|nuestr[oa]s?) (?:own )?(?:staff|employees|team|advis[eo]rs|people"
    r"|mitarbeiter\w*|personal|belegschaft|vendeurs|conseillers|salariés|équipes?|personal|equipo"
    r"|vendedores|empleados|asesores|dependientes|técnicos|mecánicos|trabajadores|assistants|agents"
    r"|mechanics|technicians|verkäufer\w*|monteure?|techniker\w*|mécaniciens"
    r"|techniciens)\b[^;.]{0,40}\b(?:trained|train|attend\w*|training|receiv\w*"
    r"|get"
    r"|besuch\w*|geschult|schulung\w*|erhalten|formée?s?|suiv\w+|formation|reçoi\w+|recib\w+"
    r"|formación"
    r"|capacitación|formad\w+|asist\w+)\b",
    r"\b(?:apprentice\w*|azubis?|auszubildende\w*|apprentis?|aprendices|careers?|vacanc\w+|hiring"
    r"|stellen\w*|recrut\w+|empleo)\b",
    r"\b(?:return\w*|refund\w*|rück(?:gabe|sendung|erstattung)\w*|zurück\w*|widerruf\w*|retour\w*"
    r"|rembours\w+|renvoy\w+|devol\w+|devuel\w+|reembols\w+|cancel\w*|stornier\w*|annul\w*)\b",
    r"\b(?:void|damage\w*|warrant\w+|guarant\w+|schäden|garantie\w*|gewährleistung|dommages?|daños?"
    r"|garantía)\b",
    r"\b(?:must|muss|müssen|doit|doivent|debe\w*|hay que|follow\w*|beacht\w+|befolg\w+|respect\w*"
    r"|suivez|siga|sigue|seguir|read|lesen|lisez|lea|lee)\b(?! (?:nos|our|unser|nuestr))",
    r"\b(?:energy|efficiency|first|business|economy) class\b|\b(?:wechsel|aktien)kurs\w*|\bof "
    r"course\b"
    r"|\b(?:clase|classe) (?:energética|turista|énergétique|économique)|\ben cours\b|\bau cours\b"
    r"|\ben curso\b|\bel curso (?:de|del) (?:año|pedido|mes)|\bcours de (?:change|route|la|l')\b"
    r"|\b(?:video|computer) ?(?:games?|spiele?)\b|\bjeux vidéo\b|\bvideojuegos?\b",
    r"\b(?:size|sizing|buying|gift|style|fit) guides?\b|\bguide des tailles\b|\bguía de tallas\b"
    r"|\bgrößenberat\w*|\bkaufberat\w*",
    r"\b(?:status|tracking|sendung|order status|suivi|seguimiento|pedido|commande|bestellung)\b",
)
"""That staff learn, or that instructions are to be followed or sent back."""
