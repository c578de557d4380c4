"""Verbs of mending in all their forms, who does it, where, and what they make of it.

Each is general: any verb of the kind with whoever is called ours. All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.workshop_words import LOOSE, MEND, PART

WORK: Final = rule(rf"\b{MEND}\b")
"""Any word for mending."""

_CALLED: Final = (
    r"(?:our|the same|unser\w*|dieselben?|notre|nos|(?:ce sont )?les mêmes|nuestr[oa]s?"
    r"|l[oa]s mism[oa]s)"
)
_NO_DOER: Final = (
    r"(?:[\w-]*(?:product|goods|item|article|customer|client|partner|price|preis|polic|term|return"
    r"|deliver|liefer|courier|website|webs[ei]it|site|range|guarant|garant|warrant|supplier"
    r"|lieferant|fournisseur|proveedor|manufactur|herstell|fabricant|fabricante|brand|marke|marque"
    r"|balm|balsam|wax|creme|crème|cream|crema|spray|glue|kleb|colle|pegamento|tape|kits?\b|serum"
    r"|oil"
    r"|öl|soap|guide|guía|video|vídeo|course|kurs|cours|curso|class|manual|tutori|blog|channel"
    r"|kanal|book|artikel|produkt|produit|producto|artículo|kund|spare|ersatzteil|pièces|repuesto"
    r"|recambio|abend|soirées?|tardes|choi[cx]|ermessen|discretion|gefahr|kosten|rechnung|name"
    r"|risi[ck]|expense|cost|option|wahl|elecci|opci|responsab|obligation"
    r"|verantwort|pflicht"
    r"|hotline|helpline|consent|engagement|promise|verspr|promes|compromis|heft|book|network|netz"
    r"|réseau"
    r"|red\b|agréé|autori)\w*)"
)
_DOER: Final = rf"{_CALLED}(?: (?!{_NO_DOER})[\w'-]+){{1,3}}"
OURS: Final = rule(
    rf"\b{_DOER}\b",
    rf"\b(?:in-house|resident|(?:haus)?eigene[rnms]?|own) (?!{_NO_DOER}|\w*repa)[\w-]+",
    r"\b(?:un|une|ein\w*|one|un[oa]) (?:de nos|unserer|of our|de nuestr[oa]s) (?:\d+ )?[\w-]+",
)
"""Whoever, or whichever place, is called ours."""

AT_OURS: Final = rule(
    r"\b(?:here|in[- ]house|on (?:the premises|site)|in (?:store|branch)|by us|with us|as you wait"
    r"|while you (?:wait|shop)|at (?:the|his|her|their|its) (?:\w+ )?(?:bench|workshop|atelier"
    r"|counter))\b",
    r"\b(?:hier|bei uns|von uns|im (?:eigenen )?(?:haus|hause|laden|atelier)|vor ort|an der"
    r" (?:\w+ )?\w*(?:werkbank|theke)|in der (?:eigenen |hauseigenen )?\w*(?:werkstatt|manufaktur"
    r"|schusterei|schneiderei|näherei)|hauseigen\w+|sofort|zum mitnehmen)\b",
    r"\b(?:ici(?:[ ,]|$)|chez nous|sur place|en interne|par nos soins|à (?:l'|son )(?:atelier"
    r"|établi)|sur l'établi|dans (?:l'|nos |notre |son )\w+|en (?:magasin|boutique)|pendant que"
    r" vous (?:patientez|attendez))",
    r"\b(?:aquí(?: mismo)?|en la propia tienda|(?:taller|tienda|equipo) propi[oa]|en (?:el|su"
    r"|nuestr[oa]s?) (?:propi[oa] )?(?:taller|tiendas?|banco)"
    r"|en el acto|mientras (?:esperas?|espera|compras?))\b",
)
"""Where it is done, if that is at the shop's."""

_GAP: Final = (
    r"(?:,? (?!not\b|n't|never|recommend|suggest|sell|offer to sell|cover|pay|charge|have|hav|get"
    r"|refund|know|hope|want|believe|advise|ask|need|nicht|kein\w*|nie|verkauf\w*|empfehl\w*"
    r"|zahl\w*|erstatt\w*|wünsch\w*|vend\w*|recommand\w*|conseill\w*|rembours\w*|pay\w*"
    r"|working to\b|if\b|when\b|wenn\b|si\b)[\w'-]+){0,6}?"
)
BY_US: Final = rule(
    r"\bpodemos (?:repar|restaur|arregl)ar\b",
    rf"\b(?:we|we'll|we've|we can|i|they)\b{_GAP},? (?:{MEND}|{LOOSE})\b",
    rf"\b(?:wir|ich|kommt er|kommt sie|kommen sie)\b{_GAP} (?:{MEND}|{LOOSE})\b"
    rf"|\b(?:{MEND}|{LOOSE}):?(?: [\w'-]+){{0,2}}? wir\b",
    rf"\b(?:nous|on|je|j')(?: ?(?:la|le|les|l'|vous l'|te l'))?{_GAP} ?(?:{MEND}|{LOOSE})\b",
    r"\b(?:repar|arregl|restaur|parche|resol|sold|encol|revis|recable|retapiz|enderez|afil"
    r"|ajust)(?:amos|o)\b"
    r"|\b(?:zurc|cos|recos|remend|compon|zurz)(?:imos|emos|o)\b|\b(?:damos|ponemos|dejamos)\b"
    r"[^;.?]{0,30}\b(?:otra vida|nueva vida|segunda vida|a punto|en marcha|como nuev\w+)\b",
)
"""That we mend."""

_THIRD: Final = (
    r"(?:(?:will|can|would) (?:\w+ )?(?:repair|mend|darn|fix|patch|weld|solder|restore|overhaul"
    r"|re-?\w{3,}|open|sew|put)|(?:repair|mend|fix|darn|patche|overhaul|restore|weld|solder|open"
    r"|sharpen|resole|stitche|sew)s|been (?:fix|repair|mend)ing"
    r"|(?:repariert|flickt|stopft|näht|leimt|lötet|schweißt|richtet|überholt|besohlt|behebt"
    r"|schleift|schärft|öffnet|schraubt|bessert|setzt|macht|bringt)"
    r"|(?:répare|recoud|reprise|recolle|ressemelle|remaille|raccommode|dépanne|révise|redresse"
    r"|remet|ressoude|rénove|restaure|affûte|ouvre|rapièce|retape|soigne)(?:nt)?"
    r"|(?:repara|arregla|zurce|cose|encola|remienda|suelda|revisa|endereza|restaura|afila|parchea"
    r"|soluciona|pone|deja)n?)"
)
THEM: Final = rule(
    rf"\b{_THIRD} (?:it|them|your|any|every|all|everything|whatever|espresso|sie|es|ihn|ihre?[nms]?"
    r"|deine?[nms]?|jede[nms]?|alles?|was|dir|ihnen|tout|tous|toutes|votre|vos|ton|tes|chaque|tu"
    r"|tus|su|sus|cada|todo|todos|todas)\b",
    rf"\b(?:l'|la |le |les |vous l'|lo |los |las |te lo |te la |se lo |se la ){_THIRD}\b",
)
"""That somebody mends them."""

SENT: Final = rule(
    r"(?:^|[,:;!?] ?|\b(?:and|just|please|simply|or|can|to) )(?:bring|send|post|drop|mail|pop|hand"
    r"|ship|leave|take|return)\b(?: [\w'-]+){0,6}? (?:in|to|us|back|by|off|at|with|over|home)\b",
    r"\b(?:schick\w*|bring\w*|einschick\w*|einsend\w*|eingeschickt|sende\w*|gib|geben sie|ab(?:zu"
    r")?geben|abgegeben|vorbei\w*|komm\w* vorbei)\b",
    r"\b(?:dépos|apport|rapport|envoy|confi|ramen|renvoy|laiss)(?:ez|e|er|ons)(?:-\w+)*\b"
    r"|\bpass(?:ez|e) (?:nous )?voir\b",
    r"\b(?:tráe\w*|trae\w*|tráig\w+|traiga|mánda\w*|manda\w*|envía\w*|envíe\w*|enví?anos\w*"
    r"|lléva\w*|lleva\w*|déja\w*|deja\w*|pásate|enviar|traer|mandar)\b",
)
"""That shoppers bring or send it in."""

MENDERS: Final = rule(
    r"\b(?:repair|mending|fixing|shoe|boot|bag|bike|doll|denim|jeans|jumper|knitwear|rucksack"
    r"|cashmere)s?(?: |-)?(?:hospital|clinic|room|desk|counter|bar|bench|shop|station|service|team"
    r"|department|workshop)\b|\b(?:repairs?|mending|fixing)\b(?!-)",
    r"\b\w*(?:reparatur(?!anleitung)|flick|werkstatt|spital|klinik|instandsetzung"
    r"|kundendienst)\w*\b",
    r"\b(?:petites )?réparations?\b|\bsav\b|\baprès-vente\b|\bsur l'établi\b|\b(?:hôpital"
    r"|clinique) d\w*\b"
    r"|\bdépannages?\b|\bdépann\w+\b",
    r"\breparaci(?:ón|ones)\b|\barreglos?\b|\b(?:hospital|clínica) de\b|\btaller(?:es)?\b"
    r"|\bservicio técnico\b|\bpost?venta\b",
)
"""Headings of mending."""

SEES_TO: Final = rule(
    r"\b(?:handles?|sorts?|sees? to|takes? care|looks? after|does|do|fits?|replaces?|changes?"
    r"|swaps?|strips?|rebuilds?|sews?|sets?|cleans?|opens?|finds?|straightens?|tightens?|sharpens?"
    r"|grinds?"
    r"|services?"
    r"|adjusts?|renews?|puts?|gets?|has|gives?|(?:comes?|calls?|visits?|travels?) (?:to|out|round"
    r"|you)|have|has)\b",
    r"\b(?:kümmer[nt]|erledig(?:t|en)|übern(?:immt|ehmen)|wechsel[tn]|tausch(?:t|en)|ersetz(?:t|en)"
    r"|erneuer[tn]|schleif(?:t|en)|schärf(?:t|en)|öffne[nt]|schau(?:t|en)|prüf(?:t|en)|macht"
    r"|machen|nimmt|nehmen|zieht|ziehen|justier(?:t|en)|stell(?:t|en)|bringt|bringen|hilft|helfen"
    r"|sorg(?:t|en)|bau(?:t|en)|setz(?:t|en)|näh(?:t|en)|reinig(?:t|en)|bezieht|beziehen|komm(?:t"
    r"|en) (?:zu|ins|vorbei)"
    r"|haben)\b",
    r"\b(?:s'en (?:occupe|charge)|prend|prennent|change|remplace|règle|ajuste|affûte|aiguise"
    r"|nettoie|ouvre|trouve|pose|refait|rend|regarde|revoit|retouche|remonte|met(?:tent)?|coud"
    r"|cousent|resserre|passe"
    r"|vient|intervient|interviennent|avons)(?:nt)?\b",
    r"\b(?:se (?:encarga|ocupa)|atiende|cambia|sustituye|ajusta|afila|limpia|abre|encuentra|pone"
    r"|aprieta|repone|resuelve|devuelve|hace|rehace|deja|mira|va|acude|pasa|contamos con"
    r"|tenemos)n?\b",
)
"""That somebody sees to it, or to a part of it."""

TURNAROUND: Final = rule(
    r"\b(?:bearbeitung|comptez|rechnen sie|allow)\b[^;.]{0,30}\b(?:days?|weeks?|tage|wochen|jours"
    r"|semaines)\b|\brepair times?\b|\bturnaround\b|\breparatur(?:dauer|zeit)\w*|\b(?:délais?"
    r"|durée) de (?:la )?"
    r"réparation\b|\b(?:plazos?|tiempos?) de reparación\b"
)
"""How long repairs take."""

_SPAN: Final = (
    r"(?:\d+|one|two|three|a|an|the|ten|ein\w*|zwei|drei|zehn|une?|deux|trois|dix|una?|dos|tres"
    r"|diez)"
    r"(?: (?:bis|to|à|a|-)? ?\d+)? (?:working |werk|arbeits)?(?:hours?|days?|weeks?|stunden?"
    r"|tagen?|tage"
    r"|wochen?|heures?|jours?|semaines?|horas?|días|semanas?)"
)
_NOUN: Final = (
    r"(?:repairs?|[\w-]*reparatur(?:en)?|réparations?|reparaci(?:ón|ones)|arreglos?|ressemelages?)"
)
TIMED: Final = rule(
    rf"^\W*(?:(?:all|our|alle|unsere|les|le|la|las|todas las|toutes les|nos|die) )*(?:\w+ )?{_NOUN}"
    rf"\b(?! (?:or|oder|ou|o|by|durch|par|por)\b)[^;.:]{{0,50}}\b(?:{_SPAN}|auf anfrage|on request"
    rf"|sur"
    r" demande|a petición|garantie\w*|garantía|guarante\w+|warrant\w+)\b",
    rf"\b(?:garantie\w*|garantía|guarante\w+|warrant\w+)\b[^;.]{{0,15}} (?:on|auf|sur|en|sobre|for)"
    rf" (?:\w+ ){{0,2}}{_NOUN}\b",
    rf"\b(?:are|werden|sont|se) {MEND} (?:within|in|en|innerhalb|binnen|sous) (?:\w+ )?{_SPAN}\b"
    r"|\brepaired within (?:the|an) hour\b",
    rf"\b(?:appointment|termin|rendez-vous|cita)\b[^;.]{{0,40}}\b{_NOUN}\b",
    rf"\b(?:sav|service|servicio técnico|kundendienst) (?:intégré|interne|propi[oa])\b[^;.]{{0,10}}"
    rf"\b{_NOUN}\b|\b(?:bon|fiche|hoja|parte) de (?:réparation|reparación)\b",
)
"""How long repairs take, what is assured of them, or how they are booked."""

PRICED: Final = rule(
    r"\b(?:batterie|glas|band|sohlen|display|akku|saiten|reifen|ketten|absatz|öl|battery|screen"
    r"|strap|string|tyre|chain)[ -]?(?:wechsel|tausch|ersatz|replacements?|changes?|swaps?)[ |:]*"
    r"(?:ab |from )?(?:[£$€] ?\d|\d+ ?(?:€|eur|chf|£))",
    r"\b(?:changement|cambio|remplacement) (?:de |d')\w+[ |:]*(?:dès |desde )?\d+ ?€",
)
"""Rows of a list of prices for such work."""

LOOKED_AT: Final = rule(
    r"\b(?:check|inspect|test|examin|assess|collect|refund|replac|exchang|pr[üu]f|untersuch|erstatt"
    r"|ersetz|tausch|abhol|vérifi|contrôl|remplac|rembours|échang|comprueb|comprob|revis|sustitu"
    r"|reembols|recog|devol|return)\w*"
)
"""What is done with goods that come back."""

NEW_PART: Final = rule(
    rf"\b(?:abgenutzte|defekte|gerissene|worn|broken|torn) {PART}\b[^;.]{{0,50}}\b(?:(?:ersetzen"
    r"|tauschen|erneuern) wir|we (?:replace|renew))\b",
    r"\bwir (?:nähen|setzen|ziehen|machen) [^;.]{0,40}\bneue?[nrs]? (?:ein|an|auf|drauf)\b",
    r"\bwe (?:\w+ )?(?:put|fit|sew|screw|glue)\b[^;.]{0,15}\b(?:on |in )?(?:new|fresh)\b",
    r"\b(?:kommt|kommen|nähen wir|setzen wir|bekommt|ziehen wir)\b[^;.]{0,30}\bneue?[nrs]?\b"
    r"[^;.]{0,15}\b(?:drauf|dran|rein|auf|an|ein)\b",
    r"\b(?:nous en|on en) (?:met|mettons|pose|posons|remet|recolle)\b[^;.]{0,15}\bneu\w+",
    r"\b(?:le|les|te) (?:ponemos|cosemos|colocamos)\b[^;.]{0,10}\bnuev\w+",
)
"""A new part that we put on."""

_OFF: Final = (
    r"(?:gone|gives|shot|open|missing|sticks|ab|auf|offen|fehlt|verloren|durch|hin|schwach|platt"
    r"|klemmt|hakt|ouverte?s?|perdue?s?|morte?s?|part|partie|abiert[oa]s?|perdid[oa]s?|parad[oa]s?)"
)
FAULT: Final = rule(
    rf"\b{PART}\b[^;.?]{{0,12}}\b{_OFF}\b|\b(?:lost|missing|fehlende\w*|verlorene\w*) {PART}\b",
    r"\b(?:gives?|gave) (?:up|out)\b|\baufgibt\b|\bgibt\b[^;.?]{0,20}\bauf\b|\blâchent?\b"
    r"|\bse rinden?\b",
    r"\b(?:blunt|worn|torn|broken|cracked|chipped|bent|loose|ripped|snapp\w+|snaps|frayed"
    r"|stopped|faulty|leak\w*|drip(?:s|ping)|rattl\w+|squeak\w*|creak\w*|jam(?:s|med)|holes?"
    r"|moths?|tears|tear in|punctures?|scuff\w*|(?<!-)scratch(?:ed|es)|dents?|busted|blown|breaks?"
    r"|tweaking"
    r"|(?:won't|doesn't|no longer) (?:start|work|run|heat|charge|turn|close|cut|tick|drain|spin)s?)"
    r"\b",
    r"\b(?:abgewetzt\w*|durchgesessen\w*|flackert|stumpf\w*|kaputt\w*|gebrochen\w*|ausgefranst\w*"
    r"|abgenutzt\w*|gesprungen\w*|gerissen\w*"
    r"|zerrissen\w*|verbogen\w*"
    r"|verbiegt|defekt\w*|lose|locker|tropft|leckt|wackelt|knarzt|quietscht|streikt|stehen"
    r"|löcher|\w*riss|\w+bruch|platte?[rn]?|fehlermeldung|virus|datenverlust|spröde|verbeult\w*"
    r"|panne|löst sich|störung(?:en)?|macken|tritt aus"
    r"|zickt|spinnt)\b",
    r"\b(?:fendue?s?|effilochée?s?|fichue?s?|émoussée?s?|usée?s?|déchirée?s?|cassée?s?|fêlée?s?"
    r"|fissurée?s?|ébréchée?s?|tordue?s?"
    r"|coincée?s?|décousue?s?|trou(?:ée?)?s?|mites?|accrocs?|élimée?s?|fuit|goutte|grince|coince"
    r"|boite|en panne|une panne|panne d\w*|pannes|fautive|crevaisons?|s'est arrêtée?|se décolle"
    r"|casse|maille filée|s'échappe|clignote|élimée?s?|bâillent?|râle|rend l'âme"
    r"|ne (?:marche|fonctionne|démarre|chauffe|coupe|tourne|s'allume)(?:nt)? plus)\b",
    r"\b(?:rajad[oa]s?|sin filo|desafilad\w+|rot[oa]s?|gastad[oa]s?|gasta|rasgad[oa]s?"
    r"|agrietad[oa]s?|torcid[oa]s?"
    r"|suelt[oa]s?|atascad[oa]s?|atasca|descosid[oa]s?|descosió|agujeros?|polillas?|pelad[oa]s?"
    r"|averías?"
    r"|averiad[oa]s?|pinchazos?|gotea|pierde agua|cojea|parpadea|hundid[oa]s?|cruje|se ha parado"
    r"|se despega|se rompe"
    r"|toques|falla|ya no cortan?|no (?:arranca|enciende|carga|funciona|corta|va))\b",
)
"""What has gone wrong with goods, or with a part of them."""

LESSONS: Final = rule(
    r"^\W*(?:gebrauchte\w*|second-?hand|used) \w+ (?:werden|are)\b",
    r"\b(?:sell|verkauf\w*|vendons|vendemos)\b[^;.]{0,40}\b(?:second-?hand|used|refurbished"
    r"|gebraucht"
    r"|d'occasion|reconditionn|usad[oa]s|segunda mano|reacondicionad)",
    r"\b(?:repair costs? (?:are|is|will|shall)|reparaturkosten|frais de réparation"
    r"|gastos de reparación"
    r"|customers (?:repair|mend|fix)|excess|deductible|shelf|preisschild\w*|own risk"
    r"|eigene gefahr|risques|riesgo|attempts?|tentatives?|intentos?)\b|\w*versuche?\b",
    r"\b(?:wie (?:du|sie|man|ihr)|comment|cómo (?!nuev)\w+r)\b|\b(?:designed|built|easy|easier"
    r"|made)"
    r" to\b|\beasily\b|\bunder repair\b|\bkits?\b|\b(?:lassen sich|lässt sich) (?:leicht|einfach)\b"
    r"|\b(?:conçue?s?|faite?s?|facile\w*) (?:à|pour)\b|\bfacilement\b|\b(?:diseñad|pensad"
    r"|hech)[oa]s?"
    r" para\b|\bfácil\w*\b",
    r"\b(?:learn\w*|teach\w*|class(?:es)?|lessons?|(?<!de )(?<!of )courses?|how to|yourself"
    r"|guides?|manuals?"
    r"|tutorials?|videos?|articles?|by hand|knowing|hand-?(?:made|finished)|spare parts|(?:your"
    r"|any|an?"
    r"|ask an?) (?:good|local|nearby|independent|qualified|other) \w+|electricians?)\b",
    r"\b(?:lern(?:en|t|st|e)|zeigen? (?:dir|ihnen|wir)|erklär\w+|kurs\w*|\w*nähabend\w*|selber"
    r"|selbst(?! reparieren wir| bei|[.,]?$)|anleitung\w*|videos?|ratgeber|von hand|fachmann"
    r"|elektrofachkraft|fachkraft"
    r"|ersatzteil\w*|jede[rs]? gute|müssen wir (?:\w+ )?passen)\b",
    r"\b(?:apprendre|apprenez|apprends|montrons|expliqu\w+|cours|soirées?|vous-même|toi-même"
    r"|soi-même|sachant|guides?|vidéos?|tutos?|fiches (?:pratiques|conseils?|illustrées)"
    r"|à la main avant|électricien|qualifiée?"
    r"|pièces"
    r" détachées|n'importe quel\w*)\b",
    r"\b(?:aprend\w+|enseñ\w+|cursos?|clases?|tardes de|sabiendo|tú mism[oa]|usted mism[oa]|guías?"
    r"|vídeos?"
    r"|videos?|tutoriales?|electricista|cualificad[oa]|repuestos para|cualquier (?:buen )?"
    r"(?:zapater|sastre|relojer)\w*)\b",
)
"""That it is taught, or done by others or by whoever bought it."""

APART: Final = rule(
    r"\b(?:connections?|broadband|internet|leitung\w*|festnetz\w*|(?<!en )lignes?|líneas?"
    r"|landlords?|tenants?"
    r"|vermieter\w*"
    r"|mieter\w*|propriétaires?|locataires?|propietari[oa]s?|inquilin[oa]s?)\b",
    r"\b(?:roads?(?! bike)|roadworks|streets?|stra(?:ß|ss)en?|rue|calle|bridges?)\b|\b(?:der|le"
    r"|el) (?:hersteller"
    r"|fabricante?)\b|\b(?:the|your) (?:maker|manufacturer)(?:'s)?\b|\bdes herstellers\b"
    r"|\bdu fabricant\b|\bdel fabricante\b",
    r"\b(?:cookies?|links?|checkout|website|software|hair|skin|split ends|lips|nails|insurers?"
    r"|insurance|council|third part(?:y|ies)|(?:any|some)one else|complaints?|mistakes?|reputation)"
    r"\b",
    r"\b(?:haare?|haut|spliss|lippen|nägel|kasse|webseite|app|software|versicherung\w*|dritten?"
    r"|fehler an|reklamation\w*)\b",
    r"\b(?:cheveux|peaux?|pointes|lèvres|ongles|le site|appli|logiciel|assur(?:eur|ance)|tiers"
    r"|problèmes? de|réclamations?|dossier|litige)\b",
    r"\b(?:cabello|piel|puntas|labios|uñas|web|aplicación|software|seguro|aseguradora|terceros?"
    r"|problemas? con|un problema|incidencias?|reclamaciones)\b",
)
"""Of websites, looks and streets, or of what others see to."""

ARRIVED: Final = rule(
    r"\b(?:arrives?|arrived|on arrival|in transit|delivery|parcel|order (?:is|was)|before (?:it"
    r"|they) (?:is"
    r"|are"
    r"|leaves?)|before dispatch|void|problems? with|no longer (?:wear|need|use|want))\b",
    r"\b(?:angekommen|kommt ein|geliefert|transport\w*|lieferung|bestellung|paket|bevor (?:es|sie"
    r"|er)|vor (?:dem )?(?:versand|verkauf)|erlischt|nicht mehr (?:trägst|brauchst|tragen"
    r"|brauchen))\b",
    r"\b(?:arrive|arrivée?s?|livraison|colis|commande|transport|avant (?:de vous|d'être|l'envoi|la"
    r" vente|expédition)|annulée?|ne (?:portez|mettez) plus)\b",
    r"\b(?:llega|llegó|llegad[oa]|entrega|pedido|paquete|transporte|antes de|anula|ya no (?:uses?"
    r"|quieras?|necesites?)|contenedor)\b",
)
"""Of deliveries and of what is given away, or that it is done before a sale."""

_WE: Final = r"(?:wir|uns|hier|in unser\w*|möglich|nicht an|nicht durch|im angebot|vorgesehen)"
NOT: Final = rule(
    rf"\b(?:nobody|no one|none of our|niemand|personne|nadie|ningun[oa])\b[^;.]{{0,60}}\b{MEND}\b"
    r"|\bn'est (?:plus|pas) réparables?\b",
    rf"(?:\b(?:do|does|can|could|are|is|will)(?: not|n't)|\bcannot|\bunable to|\bnever|\bno longer"
    rf"|\bn't able to|\bnot able to|\bnor do we)(?: [\w'-]+){{0,4}}? (?:{MEND}|fix)\b"
    rf"|(?:\bnot|n't|\bcannot|\bunable to) service\b"
    rf"|\b(?:repairs?|(?:repair|mend|fix|servic|resol"
    rf"|re-\w{{3,}})ing)\b(?: [\w'-]+,?){{0,5}}? (?:is|are|can)"
    rf"(?: not|n't| never| neither)\b|\b(?:not|never) {MEND} (?:here|by us)\b"
    rf"|\bno {MEND}\b|\b{MEND}\b[^;.]{{0,30}}\b(?:we (?:decline|refuse|leave to)|impossible)\b"
    rf"|\b(?:not (?:accepted|taken in)|turned away|turn away|refuse"
    rf"|decline)\b[^;.]{{0,30}}\b{MEND}\b",
    rf"\b(?:{MEND}|warten|richten)\b[^;.]{{0,50}}\b(?:nichts?|keine?\w*|niemals|nie)\b"
    rf"|\b(?:nichts?|keine?\w*|niemals|nie)\b[^;.]{{0,40}}\b{MEND}\b|\b{MEND}\b[^;.]{{0,30}}"
    r"\b(?:lehnen|müssen wir (?:\w+ )?passen|unmöglich|ausgeschlossen|fehlanzeige)\b",
    rf"\b(?:ne|n')(?! ?\w+ez\b)(?: ?[\w']+){{0,4}}? ?(?:pas|plus|jamais|aucun\w*"
    rf"|ni)\b[^;.]{{0,40}}\b{MEND}\b"
    rf"|\bne (?:\w+ ){{1,2}}{MEND} (?:aucun\w*|rien)\b|\bn(?:e |')(?:(?:la|le|les|l'"
    rf"|y) ?)?(?!\w+ez\b){MEND} (?:pas|plus|jamais|aucun\w*|ni|rien)\b"
    rf"|\b{MEND}\b[^;.]{{0,20}}\bn(?:e |')(?:est|sont|se|peu\w+) (?:fait\w* )?(?:pas|plus|jamais)\b"
    rf"|\b{MEND}\b ?[?:,] (?:c'est )?(?:impossible|non)\b|\bon ne sait pas faire\b",
    rf"\b(?:no|ni|tampoco|nunca)(?: [\w']+){{0,4}}? {MEND}\b|\b{MEND}\b[^;.]{{0,20}}\bno (?:es"
    r" posible|se (?:hace|realiza|ofrece|admite)n?|está disponible)\b",
)
"""That goods are not mended."""

NOBODY: Final = rule(r"\b(?:nobody|no one|niemand\w*|nadie|personne ne)\b")

NOT_IF: Final = rule(
    r"\b(?:damage\w*|schäden|dommages|daños)\b",
    r"\b(?:if|unless|until|when|(?<!online.)only|cover\w*|warrant\w*|guarant\w*|yourself|charge"
    r"|responsib\w+"
    r"|liab\w+|costs?|worth|refund\w*|attempt|must|should|may|you (?:do|can|are|cannot|may)"
    r"|to stop)\b",
    r"\b(?:nicht abgeholt\w*|wenn|falls|sofern|sollte|(?<!verkaufen )nur|erst"
    r"|selbst(?! reparieren wir)|haft\w*"
    r"|kosten|garantie\w*"
    r"|gewähr\w*|dürfen"
    r"|darf|muss|müssen sie|ohne|können sie|kannst du|lohnt|nicht nur|nicht mehr (?:lohn"
    r"|rett)\w*)\b",
    r"\b(?:si|s'il|lorsque|quand|seulement|(?<!ligne )uniquement|garantie|responsab\w+|vous-même"
    r"|frais|coût"
    r"|vaut|rembours\w+|doit|que par|vous ne|sans (?:frais|limite|supplément))\b",
    r"\b(?:si|cuando|solo|únicamente|garantía|responsab\w+|mism[oa]|gastos?|coste|compensa|vale la"
    r" pena|reembols\w+|debe\w*|no solo|hasta)\b",
)
"""That it is said for a case, of a guarantee, or of what shoppers may do."""

UNFIT: Final = rule(
    r"^\W*(?:(?:this|that|it)(?: is|'s)(?: sadly)? not possible|(?:das|dies) ist (?:leider )?nicht"
    r" möglich|unmöglich|impossible|imposible|(?:ce|cela) n'est (?:\w+ )?pas possible"
    r"|no es posible)\b",
    r"\b(?:service|something|thing) we (?:offer|provide|do)\b|\b(?:service|chose) que (?:nous"
    r"|l'on)\b"
    r"|\b(?:servicio|algo) que (?:ofre|hag|prest)\w+|\b(?:leave|leaving) (?:these|this|that|it"
    r"|them)"
    r" to\b|\b(?:überlassen|überlässt)\b|\blaissons (?:cela|ça|ce)\b|\bl[oa]s? dejamos (?:en manos"
    r"|a)\b",
    r"\b(?:tools|equipment|set up for|equipped|in a position|capacity|skills|know-how)\b",
    r"\b(?:werkzeug\w*|eingerichtet|ausgestattet|ausgerüstet|kapazität\w*|personal)\b",
    r"\b(?:outils|équipée?s?|outillée?s?|moyens|savoir-faire|compétences)\b",
    r"\b(?:herramientas|preparad[oa]s|equipad[oa]s|medios|capacidad)\b",
)
"""What a shop would need for it, or what it leaves to others."""
