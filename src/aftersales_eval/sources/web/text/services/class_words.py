"""What shoppers are taught with and when: courses, films, booklets, a word at the handing over.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words
from aftersales_eval.sources.web.text.services.words import PRICE
from aftersales_eval.sources.web.text.stems import any_of

_TUITION: Final = (
    r"(?:tuition|(?:hour|day|half-day|morning|evening)s? of (?:training|tuition|instruction)"
    r"|(?:sewing|cooking|evening|saturday|sunday|free|beginners?'?|\w+ing|online|first|e-?mail"
    r"|\w+-(?:part|day|hour|week)) (?:class|lesson|course)(?:es|s)?|\w+ing workshops|(?:half-day"
    r"|one-day|two-hour|one-hour|private|free) (?:lesson|class|course|session|workshop|training)s?"
    r"|video call with our \w+|one-to-one (?:lesson|session)s?|introduct(?:ion|ory) (?:lesson"
    r"|session|course)s?|demonstration (?:on|at) (?:delivery|collection)|unterricht(?:sstunden?)?"
    r"|[\w-]*einweisung(?:en)?|[\w-]*einschulung|[\w-]*einführungs?(?:kurs|stunde|abend)?"
    r"|[\w-]*schulung(?:en)?|[\w-]*kurse?s?|(?:eine[nm]?|im|beim|unser\w*) (?:\w+ )?workshops?"
    r"|schnupperstunden?|[\w-]*lehrgänge?|probestunden?|einzelstunden?|(?:heures?|journées?) de "
    r"formation|(?:horas?|jornadas?) de (?:formación|capacitación)|initiation|séances? (?:de "
    r"|d')\w+|formation (?:de|pour|à) (?:votre|vos|l'utilisation|la prise)|(?:heures?|séances?) "
    r"de cours|cours (?:de|d')[ ']?\w+|taller(?:es)? grat\w+|ateliers? gratuits?|free workshops?"
    r"|ateliers? (?:couture|cuisine|affûtage|tricot|vélo|entretien|mécanique|barista|broderie"
    r"|découverte|d'initiation|de prise)|prise en main|masterclass|clases?(?: de \w+)?|curso(?: "
    r"de \w+)?|taller(?:es)? de (?:afilado|costura|cocina|tejido|iniciación|mantenimiento|mecánica"
    r"|bordado|barista)|capacitaci(?:ón|ones)|iniciación|formación (?:de|para) (?:tu|su|vuestro)"
    r"|inducción|asesoría de uso)"
)
_GIVEN: Final = (
    r"(?:thrown in|on us|starts?|begins?|auf uns|beginnt|startet|commence|empieza|comienza|de "
    r"regalo|obsequi\w+|geschenkt|on the house|umfass\w+|comprend\w*|comprises?|comes? with"
    r"|includ\w+|free|gets?|receives?|offer(?:s|ed)?|join|book|throw in|given|run|every|each|held"
    r"|place|seat|zu jede[rmn]|jede[rmn]?|gehört|gehören|inbegriffen|inklusive|inkl|enthalten"
    r"|schenken|gratis|kostenlos\w*|geben|bieten|finden|statt|bekomm\w+|erhalt\w+|dabei|dazu"
    r"|umsonst|gibt|offerte?s?|inclu\w+|comprise?s?|gratuit\w*|donne\w*|bénéfici\w+|propos\w+"
    r"|chaque|le samedi|tous les|donnons|organis\w+|anim\w+|avec|incluye\w*|incluid[oa]s?"
    r"|regalamos|damos|ofrec\w+|impart\w+|organiz\w+|gratuit[oa]s?|cada|con|los (?:lunes|martes"
    r"|miércoles|jueves|viernes|sábados|domingos)|tiene\w*|recib\w+|trae|demi-journée|media "
    r"jornada|halbtags|half a day|half-day|sur place|en tu (?:empresa|taller))"
)
TUITION: Final = rule(
    rf"\b{_TUITION}\b[^;.]{{0,70}}(?:\b{_GIVEN}\b|{PRICE})",
    rf"(?:\b{_GIVEN}\b|{PRICE})[^;.]{{0,70}}\b{_TUITION}\b",
)
"""Lessons, and how they are to be had."""

MEETS: Final = any_of(
    words(
        "tuition train class lesson course workshop session introduct demonstr call instruction "
        "unterricht einweis einschul einfuhr einfuehr kurs stunde lehrg schul seance formation "
        "cours atelier prise initiation masterclass clase curso taller capacit iniciac formacion "
        "induc asesor jornada hora heure"
    )
)
SEEN: Final = any_of(
    words(
        "video film clip tuto manual handb instruc guide anleitung anweisung leitf notice emploi "
        "manuel guia reglam rules regeln regles paso step schritt pas unlock app lektion lesson "
        "leccion lecon cours kurs curso"
    )
)
"""One of these is in whatever names lessons, and in whatever names films and books."""

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
    r"(?:(?:on|at|upon) (?:delivery|collection|handover|pick-?up)|when (?:you (?:collect|pick)|we "
    r"deliver)|bei (?:der )?(?:abholung|lieferung|übergabe|anlieferung)|beim abholen|zur übergabe"
    r"|à (?:la|l') ?(?:remise|livraison|enlèvement|installation)|lors de la (?:livraison|remise)"
    r"|al (?:recoger|entregar|retirar)\w*|en la entrega|en el momento de la entrega|in aller ruhe"
    r"|in person|tranquillement|con calma)"
)
_EXPLAINS: Final = (
    r"(?:(?:explain|show|demonstrate|walk you through|go through|run through|teach)s?|(?:erklär"
    r"|zeig|führ|üb)(?:en|t)|weis(?:en|t)|(?:expliqu|montr)\w+|apprend\w*|(?:explic|mostr|muestr"
    r"|enseñ)\w+)"
)
HANDOVER: Final = rule(
    rf"\b{_EXPLAINS}\b[^;]{{0,60}}\b{_HANDED_OVER}\b",
    rf"\b(?:we|wir|nous|on|our \w+|unser\w* \w+|notre \w+|nos \w+|nuestr[oa]s? \w+|the \w+|le \w+"
    rf"|el \w+|der \w+)\b[^;.]{{0,50}}\b{_EXPLAINS}\b[^;.]{{0,40}}\b(?:controls|settings|functions"
    r"|programmes|programs|bedienung|funktionen|einstellungen|réglages|fonctions|programmes"
    r"|commandes|funciones|programas|ajustes|manejo|funcionamiento|fonctionnement)\b",
)
"""What is explained when goods are handed over."""

MAY_I: Final = rule(
    r"\b(?:can|could|may) (?:i|we) learn\b|\bkann (?:ich|man)\b[^?]{0,30}\blernen\b|\b(?:puis-je"
    r"|peut-on|est-ce que je peux) apprendre\b|\bpuedo aprender\b"
)
"""What shoppers ask who want to be taught."""

_REPAIR_GUIDES: Final = (
    r"(?:(?:repair|troubleshooting) (?:guides|videos|instructions)|reparatur-?(?:anleitungen"
    r"|videos|leitfäden)|(?:guides|tutos|fiches|vidéos) de (?:dépannage|réparation)|(?:guías"
    r"|tutoriales|vídeos|videos) de reparación)"
)
_HAD: Final = (
    r"(?:free|published?|publish|download\w*|illustrated|online|find|step[- ]by[- ]step"
    r"|kostenlos\w*|gratis|bebildert\w*|veröffentlich\w+|herunter\w*|finde\w*|gratuit\w*"
    r"|illustrée?s?|publi\w+|ilustrad\w+|descarg\w+|téléchar\w+|en ligne|en línea|encontr\w+"
    r"|encuentr\w+|trouv\w+)"
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
    r"|beginners|newcomers|customers|adults|débutants|clients|adultes|principiantes|clientes"
    r"|adultos)",
    rf"\b{_PROGRAMME} (?:of|des|de|de nos|de los) (?:\w+ )?{_LESSONS}\b",
)
"""Guides to repairs, lessons for beginners, and what lessons there will be."""

TUTORED: Final = rule(
    r"\b(?:hours?|lessons?|stunden?|heures?|horas?)\b[^;.]{0,12}\b(?:with|mit|bei|avec|con) "
    r"(?:\w+ )?(?:tutor|teacher|instructor|coach|trainer|kursleiter|lehrer|professeure?"
    r"|format(?:eur|rice)|monit(?:eur|rice|or|ora)|profesora?|instructora?)\w*\b",
    r"\b(?:newcomers?|beginners?|einsteiger|anfänger|débutants?"
    r"|principiantes)\b[^;.]{0,50}\b(?:sign up|join|anmelden|s'inscri\w+|apuntarse"
    r"|inscribirse)\b[^;.]{0,40}\b(?:evenings?|sessions?|\w*abende?n?|soirées?|séances?"
    r"|sesion(?:es)?|tardes)\b",
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
    r"\b(?:hundreds|dozens|hunderte|dutzende|centaines|dizaines|cientos"
    r"|decenas)\b[^;]{0,40}\b(?:tutori\w+|(?:set-?up|aufbau|how-to|montage)-? ?videos|anleitungen"
    r"|v[ií]deos de montaje|vidéos de montage)\b",
    r"\b(?:video series|videoreihe|videoserie|série de vidéos|serie de vídeos|videos?|vidéos"
    r"|vídeos)\b[^;]{0,30}\b(?:takes? you|(?:vous|te|les?) (?:accompagn|acompañ|guid|guí)\w+"
    r"|begleite\w+ (?:dich|sie))\b",
    r"\bbeginner (?:videos?|films?|courses?)\b|\b(?:videos?|vidéos?|films?"
    r"|filme)\b[^;]{0,30}\b(?:for beginners|für (?:einsteiger|anfänger)\w*|pour (?:les )?débutants"
    r"|para principiantes)\b|\beinsteiger-?(?:videos?n?|filme?n?)\b",
    r"\b(?:watch|see|learn|find out|discover) how to\b[^;]{0,60}\b(?:on|in|at) our (?:[\w-]+ "
    r"){0,2}(?:channel|website|videos?|page|films?|academy)\b",
)
"""Where it is shown how."""

ABOUT: Final = rule(
    r"^(?:our |unsere |nos |nuestr[oa]s )?(?:user |product |instruction )?(?:guides|manuals"
    r"|instructions|downloads?|bedienungsanleitungen|anleitungen|gebrauchsanweisungen|handbücher"
    r"|notices|modes d'emploi|manuels|manuales|instrucciones|guías)(?: (?:de uso|d'utilisation|en "
    r"pdf|und \w+|and \w+|et \w+|y \w+))?$"
)
GOT: Final = rule(
    r"\b(?:type|enter|search|download|pdf|geben sie|gib|eingeben|herunter\w*|saisissez|tapez"
    r"|télécharg\w+|retrouvez|introduc\w+|escrib\w+|descarg\w+|busca\w*)\b"
)
"""Headings of instructions, and how they are found below."""

_SEEN: Final = (
    r"(?:(?:video|vídeo|vidéo)-? ?(?:curso|cours|kurs|course)e?s?|(?:[\w-]+-?)?(?:videos?n?"
    r"|filme?n?s?|clips?|tutorials?)|v[ií]deos?|vidéos?|tutos?|tutoriel(?:le)?s?|tutorial(?:es)?"
    r"|(?:vídeo|video)tutorial(?:es)?)"
)
_READ: Final = (
    r"(?:leaflets?|booklets?|livrets?|folletos?|(?:user |owner's |instruction |field-repair "
    r")?(?:manuals?|handbooks?)|(?<!installation )instructions|(?:[\w-]+ )?guides?"
    r"|\w*anleitung(?:en)?|(?:gebrauchs"
    r"|bedienungs)anweisung(?:en)?|\w*handb(?:uch|ücher)|\w*leitf(?:aden|äden)|notices?|modes? "
    r"d'emploi|manuels?|manual(?:es)?|instrucciones|guías?|reglamentos?|instructivos?|rules"
    r"|spielregeln|règles du jeu)"
)
_SHELF: Final = (
    r"(?:(?:on|under|in|at) (?:the(?! last| first| back)|our|your|its|each|every) (?:[\w-]+ "
    r")?(?:page|app|site|website|channel|blog|section|tab|box|lid|label|support)s?|under "
    r"(?:support|downloads?|help|service)|to download|as (?:a )?pdfs?|(?:qr|youtube)(?:[- ]\w+)?"
    r"|(?:auf|in|unter|im|bei) (?:der(?! letzten| ersten)|unser\w*|dem|jede[rm]|deine[rm]) "
    r"(?:[\w-]+ )?[\w-]*(?:seiten?|app|kanal|bereich|website|karton|box)|im (?:karton|netz|shop)"
    r"|unter [\"']?(?:downloads?|service|hilfe|support)|als pdf|zum (?:herunterladen|download"
    r"|nachlesen|ausdrucken)|(?:sur|dans|depuis) (?:la|l'|le|notre|nos|votre|chaque) ?(?:[\w-]+ "
    r")?(?:fiches?|pages?|appli|application|site|chaîne|rubrique|boîte|carton|espace|onglet)|en "
    r"pdf|à télécharger|en ligne|en (?:la|el|las|nuestr[oa]|cada|su) (?:[\w-]+ )?(?:app|web"
    r"|páginas?|fichas?|canal|sección|apartado|caja|blog)|para descargar)"
)
_SEES: Final = (
    r"(?:you(?:'ll)? (?:can )?(?:see|watch|learn)|siehst du|sehen sie|seht ihr|vous (?:verrez"
    r"|voyez)|tu (?:verras|vois)|verás|verá|veréis)"
)
_BY_STEPS: Final = r"(?:step[- ]by[- ]step|schritt[- ]für[- ]schritt|pas à pas|paso a paso)"
_SESSION: Final = (
    r"(?:workshops?|class(?:es)?|courses?|lessons?|sessions?|evenings?|\w*(?:kurse?|abende?n?"
    r"|nachmittage?|seminare?|workshops?)|ateliers?|cours|stages?|séances?|soirées?|matinées?"
    r"|taller(?:es)?|cursos?|clases?|jornadas?|sesion(?:es)?|tardes?)"
)
_COURSE: Final = (
    r"(?:class(?:es)?|courses?|lessons?|\w*kurse?|seminare?|ateliers? (?:de |d')\w+|cours|stages?"
    r"|cursos?|clases?|taller(?:es)? de \w+)"
)
_TO_LEARN: Final = (
    r"(?:to learn|where you(?:'ll)? learn|(?:um|in dem|bei dem|wo) [^;,.]{0,20}(?:lern|üb)\w*"
    r"|(?:pour|où (?:vous|tu|l'on)) ?(?:[\w']+ )?appren\w+|para (?:aprender|enseñar(?:te|le|os)?)"
    r"|donde aprend\w+)"
)
_LEARN: Final = (
    r"(?:you(?:'ll| will| can)? learn (?!more|about)|lernst du|übst du|üben sie|du lernst|lernen "
    r"sie|sie lernen|lernt ihr|tu (?:apprends|apprendras)|vous (?:apprenez|apprendrez)|apprenez"
    r"|aprendes|aprenderás|aprende(?=n? a))"
)
AT_HAND: Final = rule(
    rf"\b(?:{_SEEN}|{_READ})\b[^;.?]{{0,60}}\b{_SHELF}\b",
    rf"\b{_SHELF}\b[^;.?]{{0,60}}\b(?:{_SEEN}|{_READ})\b",
    rf"\b(?:pages?|app|site|website|channel|section|\w*seiten?|kanal|chaîne|appli|web|canal) "
    rf"(?:has|have|hat|haben|contains?|tienen?|contien\w+|propose)\b[^;.]{{0,30}}\b{_SEEN}\b",
    rf"\b{_SEES}\b[^;.]{{0,40}}\b{_BY_STEPS}\b",
    rf"\b(?:{_SEEN}|app)\b[^;.]{{0,30}}\b(?:walks? you|takes? you|te guían?|vous guident?|führ(?:t"
    rf"|en) (?:dich"
    r"|sie|euch))\b",
    rf"\b(?:follow|suivez|suis|sigue|siga|siguiendo|folge|folgen sie) (?:our|notre|nos|nuestr\w+"
    rf"|unser\w*|el|le) (?:[\w-]+ )?{_SEEN}\b",
    rf"\b(?:{_SEEN}|{_READ})\b[^;.]{{0,40}}\b(?:vous (?:attend|montre)\w*|te (?:espera|explica"
    rf"|muestra)n?"
    r"|wartet?n? auf (?:dich|sie)|unlocks?)\b|\bunlocks?\b[^;.]{0,20}\b(?:videos?|courses?"
    r"|lessons?)\b",
    rf"\b{_BY_STEPS}[ -](?:[\w-]+ )?(?:{_SEEN}|{_READ})\b|\b(?:{_SEEN}|{_READ}) {_BY_STEPS}\b",
    r"\b(?:set-?up|assembly|fitting|montage|aufbau|montaje|instalación"
    r"|installation)\b[^;.]{0,30}\byoutube\b",
    rf"\b{_SEEN}\b[^;.]{{0,20}}\b{_EXPLAINS}\b[^;.]{{0,20}}\b(?:each|every|all|jede\w*|alle\w*"
    rf"|chaque|tou\w+|cada|tod\w+|steps?|how|wie|comment|cómo)\b",
    rf"\b{_SHELF}\b[^;.]{{0,30}}\b(?:we|wir|nous|on|te"
    rf"|\w+amos)\b[^;.]{{0,20}}(?:{_EXPLAINS}\b[^;.]{{0,20}})?\b{_BY_STEPS}\b",
    r"\b(?:access to|acceso a|zugang zu|accès à)\b[^;.]{0,30}\b(?:videos?|courses?|\w*cursos?"
    r"|\w*kurs\w*|cours|lecciones|lessons)\b",
    r"\b(?:lessons?|lektionen|leçons?|lecciones|courses?|kurse?|cours|cursos?|guides?|guías?"
    r"|\w*anleitung(?:en)?)(?: (?:de |d')\w+)? (?:in|on|als|en) (?:video|vidéo|vídeo)\b",
)
"""Films and books that are there to be looked at, and where."""

LEARNT: Final = rule(
    rf"\b{_SESSION}\b[^;.]{{0,50}}\b{_TO_LEARN}\b",
    r"\bshows? you\b[^;.]{0,40}\bhow\b|\bzeig(?:t|en) (?:dir|ihnen|euch)\b[^;.]{0,60}\bwie\b"
    r"|\b(?:vous|te) montre(?:nt|ra)?\b[^;.]{0,40}\bcomment\b|\b(?:te|le|os|les) (?:enseña"
    r"|muestra)n?\b[^;.]{0,40}\bcómo\b",
    rf"\b(?:teach(?:es)?|gives?|gibt|leitet|donne|anime|imparte|da"
    rf"|damos)\b[^;.]{{0,40}}\b{_COURSE}\b",
    rf"\b{_LEARN}\b[^;.]{{0,60}}\b{_COURSE}\b|\b{_COURSE}\b[^;.]{{0,40}}\b{_LEARN}\b|\bwalks you "
    rf"through\b",
    r"\b(?:te|le|os|les) (?:enseñ|muestr|mostr|explic)\w+\b[^;.]{0,40}\b(?:cómo|a \w+[aei]r\b"
    r"|(?:su|el) (?:uso|manejo|funcionamiento))",
    rf"\b{_LEARN}\b[^;.]{{0,60}}\b(?:how|wie|comment|cómo|zu \w+en)\b",
    r"\b[\w-]*(?:einführungs|einsteiger|schnupper|lern|näh|back|koch|schleif)-?(?:abende?"
    r"|nachmittage?|vormittage?|tage?|stunden?)\b",
)
"""Meetings in which shoppers learn."""

SENT_IN: Final = rule(
    r"\b(?:video|vidéo|vídeo|film)s? (?:reviews?|de présentation|de presentación)\b|\b(?:collection"
    r"|kollektion|colección|factory|fabrik|usine|fábrica|trailer|histoire|historia)\b"
    r"|\b(?:guía de compra|guide d'achat|buying guide|kaufratgeber|größentabelle|size chart)\b",
    r"\b(?:send|attach|upload|e-?mail|record|schick\w*|send\w*|lad\w* [^;]{0,20}hoch|envoy\w*"
    r"|joign\w*|joindre|filmez|envía\w*|envíe\w*|mand\w+|adjunt\w+|graba)\b[^;.]{0,40}\b(?:photos?"
    r"|fotos?|videos?|vídeos?|vidéos?|clips?)\b",
    r"\b(?:our story|how (?:we|our|they|it is) (?:\w+ )?(?:make|made|work|built|weave)\w*|behind "
    r"the scenes|wie (?:wir|unser\w*)|comment nous|cómo (?:hacemos|trabajamos|fabricamos)|campaign"
    r"|kampagne)\b",
    r"\b(?:videos?|vídeos?|vidéos?|films?) (?:of|des|vom|von|du|de la|del|de tu|de su) (?:the "
    r"|your |l')?(?:fault|defect|damage|problem|schaden\w*|defekt\w*|mangel\w*|défaut|dommage"
    r"|panne|defecto|daño|fallo|avería)",
    r"\b(?:shipping|delivery|payment|gift|washing|return) (?:label|instructions|guides?)\b",
)
"""Films that shoppers send, or that praise a shop."""

NOT_TAUGHT: Final = rule(
    r"\b(?:pay|order|pagar|pedir|comprar|bestell\w*|bezahl\w*|commander|payer|measure|medir"
    r"|mesurer|messen|tallas?|sizing|größen?|pointure)\b",
    r"\b(?:our|unser\w*|nos|notre|nuestr[oa]s?) (?:own )?(?:staff|employees|team|advis[eo]rs"
    r"|people|mitarbeiter\w*|personal|belegschaft|vendeurs|conseillers|salariés|équipes?|personal"
    r"|equipo|vendedores|empleados|asesores|dependientes|técnicos|mecánicos|trabajadores"
    r"|assistants|agents|mechanics|technicians|verkäufer\w*|monteure?|techniker\w*|mécaniciens"
    r"|techniciens)\b[^;.]{0,40}\b(?:trained|train|attend\w*|training|receiv\w*|get|besuch\w*"
    r"|geschult|schulung\w*|erhalten|formée?s?|suiv\w+|formation|reçoi\w+|recib\w+|formación"
    r"|capacitación|formad\w+|asist\w+)\b",
    r"\b(?:apprentice\w*|azubis?|auszubildende\w*|apprentis?|aprendices|careers?|vacanc\w+|hiring"
    r"|stellen\w*|recrut\w+|empleo)\b",
    r"\b(?:return\w*|refund\w*|rück(?:gabe|sendung|erstattung)\w*|zurück\w*|widerruf\w*|retour\w*"
    r"|rembours\w+|renvoy\w+|devol\w+|devuel\w+|reembols\w+|cancel\w*|stornier\w*|annul\w*)\b",
    r"\b(?:void|damage\w*|warrant\w+|guarant\w+|schäden|garantie\w*|gewährleistung|dommages?"
    r"|daños?|garantía)\b",
    r"\b(?:must|muss|müssen|doit|doivent|debe\w*|hay que|follow\w*|beacht\w+|befolg\w+|respect\w*"
    r"|suivez|siga|sigue|seguir|read|lesen|lisez|lea|lee)\b(?! (?:nos|notre|our|unser|nuestr))",
    r"\b(?:energy|efficiency|first|business|economy) class\b|\b(?:wechsel|aktien)kurs\w*|\bof "
    r"course\b|\b(?:clase|classe) (?:energética|turista|énergétique|économique)|\ben cours\b|\bau "
    r"cours\b|\ben curso\b|\bel curso (?:de|del) (?:año|pedido|mes)|\bcours de (?:change|route|la"
    r"|l')\b|\b(?:video|computer) ?(?:games?|spiele?)\b|\bjeux vidéo\b|\bvideojuegos?\b",
    r"\b(?:size|sizing|buying|gift|style|fit) guides?\b|\bguide des tailles\b|\bguía de tallas\b"
    r"|\bgrößenberat\w*|\bkaufberat\w*",
    r"\b(?:status|tracking|sendung|order status|suivi|seguimiento|pedido|commande|bestellung)\b",
)
"""That staff learn, or that instructions are to be followed or sent back."""
