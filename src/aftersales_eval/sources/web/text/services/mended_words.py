"""Verbs of mending in all their forms, who does it, where, and what they make of it.

Each is general: any verb of the kind with whoever is called ours. All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.workshop_words import (
    LOOSE,
    MEND,
    PART,
    SHOP,
    TRADE,
)

WORK: Final = rule(rf"\b{MEND}\b")
"""Any word for mending."""

_CALLED: Final = (
    r"(?:our|the same|unser\w*|dieselben?|notre|nos|(?:ce sont )?les mêmes|nuestr[oa]s?|l[oa]s "
    r"mism[oa]s)"
)
_NO_DOER: Final = (
    r"(?:(?:customer|client|partner|kund|courier|supplier|lieferant|fournisseur|proveedor|seller"
    r"|manufacturer|hersteller|fabricant)\w*)"
)
_PEOPLE: Final = (
    r"(?:\w*(?:teams?|crew|staff|people|ladies|women|colleagues|experts?|specialists?|pros|profis?"
    r"|leuten?|kolleg\w+|mitarbeiter\w*|spezialist\w*|fachkräfte\w*|experten|service|zentrum|innen"
    r"|meister\w*|macher\w*|workers|menders|repairers|restorers|finishers|polishers|knitters"
    r"|weavers)|rooms?|lab|equipment shop|department|équipes?|collègues|spécialistes|mains"
    r"|compagnons|personal|equipos?|gente|compañer[oa]s|expert[oa]s|especialistas|manos|centres?"
    r"|centers?|centros?|\w{3,}iciens?|ferronniers?|lunettiers?|couseuses?|remailleuses?)"
)
_DOER: Final = (
    rf"{_CALLED}(?: (?!{_NO_DOER})[\w'-]+){{0,2}}? (?!{_NO_DOER})(?:{_PEOPLE}|{TRADE}|{SHOP})"
)
OURS: Final = rule(
    rf"\b{_DOER}\b",
    rf"\b(?:in-house|resident|(?:haus)?eigene[rnms]?|own) (?:[\w-]+ )?(?:{_PEOPLE}|{TRADE}"
    rf"|{SHOP})\b",
)
"""Whoever, or whichever place, is called ours."""

AT_OURS: Final = rule(
    r"\b(?:here|in[- ]house|on (?:the premises|site)|in (?:store|branch|(?:\w+ of )?our (?:\w+ "
    r")?(?:stores?|shops?|branch(?:es)?))|by us|with us|as you wait|while you (?:wait|shop)|at "
    r"(?:the|his|her|their|its) (?:\w+ )?(?:bench|workshop|atelier|counter))\b",
    r"\b(?:hier|bei uns|von uns|im (?:eigenen )?(?:haus|hause|laden|atelier)|vor ort|an der "
    r"(?:\w+ )?\w*(?:werkbank|theke)|in der (?:eigenen |hauseigenen )?\w*(?:werkstatt|manufaktur"
    r"|schusterei|schneiderei|näherei)|in (?:all )?unser\w+ (?:filialen?|läden|laden|geschäft\w*)"
    r"|hauseigen\w+|sofort|zum mitnehmen)\b",
    r"\b(?:ici(?:[ ,]|$)|chez nous|sur place|en interne|par nos soins|à (?:l'|son )(?:atelier"
    r"|établi)|sur l'établi|dans (?:l'|nos |notre |son )\w+|en (?:magasin|boutique)|pendant que "
    r"vous (?:patientez|attendez))",
    r"\b(?:aquí(?: mismo)?|por nosotros|en la propia tienda|(?:taller|tienda|equipo) propi[oa]|en "
    r"(?:el|su|(?:cualquiera de )?nuestr[oa]s?) (?:propi[oa] )?(?:taller(?:es)?|tiendas?|banco)"
    r"|en el acto|mientras (?:esperas?|espera|compras?))\b",
)
"""Where it is done, if that is at the shop's."""

_GAP: Final = (
    r"(?:,? (?!not\b|n't|never|recommend|suggest|sell|offer to sell|cover|pay|charge|have|hav|get"
    r"|refund|know|hope|want|believe|advise|ask|need|nicht|kein\w*|nie|verkauf\w*|empfehl\w*"
    r"|zahl\w*|erstatt\w*|wünsch\w*|vend\w*|recommand\w*|conseill\w*|rembours\w*|pay\w*|working "
    r"to\b|if\b|when\b|wenn\b|si\b)[\w'-]+){0,6}?"
)
BY_US: Final = rule(
    r"\bpodemos (?:repar|restaur|arregl)ar\b",
    rf"\b(?:we|we'll|we've|we can|i|they)\b{_GAP},? (?:{MEND}|{LOOSE})\b",
    rf"\b(?:wir|ich|kommt er|kommt sie|kommen sie)\b{_GAP} (?:{MEND}|{LOOSE})\b|\b(?:{MEND}"
    rf"|{LOOSE}):?(?: [\w'-]+){{0,2}}? wir\b",
    rf"\b(?:nous|(?<!-)on(?! (?:patch|repair|mend|the\b))|je|j')(?: ?(?:la|le|les|l'|vous l'|te "
    rf"l'))?{_GAP} ?(?:{MEND}|{LOOSE})\b",
    r"\b(?:repar|arregl|restaur|parche|resol|sold|encol|revis|recable|retapiz|enderez|afil"
    r"|ajust)(?:amos|o)\b|\b(?:zurc|cos|recos|remend|compon|zurz)(?:imos|emos|o)\b|\b(?:damos"
    r"|ponemos|dejamos)\b[^;.?]{0,30}\b(?:otra vida|nueva vida|segunda vida|a punto|en marcha"
    r"|como nuev\w+)\b",
)
"""That we mend."""

SENT: Final = rule(
    r"(?:^|[,:;!?] ?|\b(?:and|just|please|simply|or|can|to) )(?:bring|send|post|drop|mail|pop|hand"
    r"|ship|leave|take|return)\b(?: [\w'-]+){0,6}? (?:in|to|us|back|by|off|at|with|over|home)\b",
    r"\b(?:schick\w*|bring(?:en|t)?\b|einschick\w*|einsend\w*|eingeschickt|sende\w*|gib|geben sie"
    r"|ab(?:zu)?geben|abgegeben|vorbei\w*|komm\w* vorbei)\b",
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
    r"|clinique) d\w*\b|\bdépannages?\b|\bdépann\w+\b",
    r"\breparaci(?:ón|ones)\b|\barreglos?\b|\b(?:hospital|clínica) de\b|\btaller(?:es)?\b"
    r"|\bservicio técnico\b|\bpost?venta\b",
)
"""Headings of mending."""

SEES_TO: Final = rule(
    r"\bmach(?:t|en) [^;.]{1,30}\bwie neu\b|\bmakes? [^;.]{1,30}\b(?:like|as good as) new\b",
    r"\b(?:handles?|sorts?|sees? to|takes? care|looks? after|fits?|replaces?|changes?|swaps?"
    r"|strips?|rebuilds?|sews?|sets?|straightens?|tightens?|sharpens?|grinds?|services|does"
    r"|renews?|visits?|(?:comes?|calls?|travels?) (?:to your|out|round))\b",
    r"\b(?:kümmer[nt]|erledig(?:t|en)|übern(?:immt|ehmen)|wechsel[tn]|tausch(?:t|en)|ersetz(?:t"
    r"|en)|erneuer[tn]|schleif(?:t|en)|schärf(?:t|en)|öffne[nt]|zieht|ziehen|justier(?:t|en)"
    r"|setz(?:t|en)|näh(?:t|en)|bezieht|beziehen|komm(?:t|en) (?:zu|ins|vorbei))\b",
    r"\b(?:s'en (?:occupe|charge)|changeons|remplaçons|posons|change|remplace|règle|ajuste|affûte"
    r"|aiguise|pose|refait|revoit|retouche|remonte|coud|cousent|resserre|passe chez vous|vient"
    r"|intervient|interviennent)(?:nt)?\b",
    r"\b(?:se (?:encarga|ocupa)|cambiamos|sustituimos|ponemos|tapiza|cambia|sustituye|ajusta|afila"
    r"|pone|aprieta|repone|rehace|(?:van?|acuden?|pasan?) a (?:tu|su))n?\b",
)
"""That somebody sees to it, or to a part of it."""

RATHER: Final = rule(
    r"\b(?:collect|refund|exchang|erstatt|umtausch|rückerstatt|abhol|rembours|échang|reembols"
    r"|recog|devol|devuel|etiquet|étiquet|retour|return|rücksend|zurückschick|ersatzlieferung"
    r"|neulieferung|meld(?:e|en|et)\b|report|signal|notif|comuni)\w*|\b(?:replacement (?!part"
    r"|of\b)|label|a new one|by phone|per e-?mail|par (?:e-?mail|téléphone)|por (?:teléfono"
    r"|correo))\b|\b(?:kundendienst\w*|kundenservice|customer service|service client|sav|service "
    r"team|atención al cliente|service après-vente)\b"
)
"""What is done instead with goods that fail, or said of those who only answer."""

TURNAROUND: Final = rule(
    r"\b(?:bearbeitung|comptez|rechnen sie|allow)\b[^;.]{0,30}\b(?:days?|weeks?|tage|wochen|jours"
    r"|semaines)\b|\brepair times?\b|\bturnaround\b|\breparatur(?:dauer|zeit)\w*|\b(?:délais?"
    r"|durée) de (?:la )?réparation\b|\b(?:plazos?|tiempos?) de reparación\b"
)
"""How long repairs take."""

WE: Final = rule(r"\b(?:we|we'll|wir|nous|on|cambiamos|sustituimos|ponemos)\b")

_SPAN: Final = (
    r"(?:\d+|one|two|three|a|an|the|ten|ein\w*|zwei|drei|zehn|une?|deux|trois|dix|una?|dos|tres"
    r"|diez)(?: (?:bis|to|à|a|-)? ?\d+)? (?:working |werk|arbeits)?(?:hours?|days?|weeks?|stunden?"
    r"|tagen?|tage|wochen?|heures?|jours?|semaines?|horas?|días|semanas?)"
)
_NOUN: Final = (
    r"(?:repairs?|[\w-]*reparatur(?:en)?|réparations?|reparaci(?:ón|ones)|arreglos?|ressemelages?)"
)
TIMED: Final = rule(
    rf"\b{_NOUN}\b[^;.]{{0,20}}\b(?:kostenpflichtig|payantes?|chargeable|charged|de pago)\b",
    rf"^\W*(?:(?:all|our|alle|unsere|les|le|la|las|todas las|toutes les|nos|die) )*(?:\w+ "
    rf")?{_NOUN}\b(?! (?:or|oder|ou|o|by|durch|par|por)\b)[^;.:]{{0,50}}\b(?:{_SPAN}|auf anfrage"
    rf"|on request|sur"
    r" demande|a petición|garantie\w*|garantía|guarante\w+|warrant\w+)\b",
    rf"\b(?:garantie\w*|garantía|guarante\w+|warrant\w+)\b[^;.]{{0,15}} (?:on|auf|sur|en|sobre"
    rf"|for) (?:\w+ ){{0,2}}{_NOUN}\b",
    rf"\b(?:are|werden|sont|se) {MEND} (?:within|in|en|innerhalb|binnen|sous) (?:\w+ )?{_SPAN}\b"
    r"|\brepaired within (?:the|an) hour\b",
    rf"\b(?:appointment|termin|rendez-vous|cita)\b[^;.]{{0,40}}\b{_NOUN}\b",
    rf"\b(?:sav|service|servicio técnico|kundendienst) (?:intégré|interne|propi[oa])\b[^;.]{{0,10}}"
    rf"\b{_NOUN}\b|\b(?:bon|fiche|hoja|parte) de (?:réparation|reparación)\b",
)
"""How long repairs take, what is assured of them, or how they are booked."""

PRICED: Final = rule(
    rf"\b(?:{MEND}|service|r[eé]visi[oó]n(?: \w+)?|inspektion|wartung|crevaison|pinchazo|tune-up)\b"
    r"[^,;|]{0,20}(?:[£$€] ?\d|\d ?(?:€|eur|chf))",
    r"\b(?:batterie|glas|band|sohlen|display|akku|saiten|reifen|ketten|absatz|öl|battery|screen"
    r"|strap|string|tyre|chain)[ -]?(?:wechsel|tausch|ersatz|replacements?|changes?|swaps?)[ "
    r"|:]*(?:ab |from )?(?:[£$€] ?\d|\d+ ?(?:€|eur|chf|£))",
    r"\b(?:changement|cambio|remplacement) (?:de |d')\w+[ |:]*(?:dès |desde )?\d+ ?€",
)
"""Rows of a list of prices for such work."""

IT_AGAIN: Final = rule(
    rf"\b(?:we|we'll) (?:\w+ )?(?:replace|change|fit|sew|swap) (?:it|them|(?:\w+ ){{0,2}}{PART})\b",
    rf"\bwir (?:\w+ )?(?:tauschen|ersetzen|wechseln|erneuern|nähen) (?:ihn|sie|(?:\w+ "
    rf"){{0,2}}{PART})\b",
    r"\b(?:nous|on) (?:vous )?(?:la|le|les) ?(?:remplaçons|changeons|posons|remplace|change"
    r"|pose)\b(?! (?:à|de) nouveau)",
    r"\b(?:la|lo|las|los) (?:cambiamos|sustituimos|ponemos)\b",
)
"""That we replace a part that was named before."""

YEARS: Final = rule(r"\b(?:years?|jahre\w*|ans|años?|months?|monate\w*|mois|meses)\b")

NEW_PART: Final = rule(
    rf"\b(?:abgenutzte|defekte|gerissene|worn|broken|torn) {PART}\b[^;.]{{0,50}}\b(?:(?:ersetzen"
    r"|tauschen|erneuern) wir|we (?:replace|renew))\b",
    r"\bwir (?:nähen|setzen|ziehen|machen) [^;.]{0,40}\bneue?[nrs]? (?:ein|an|auf|drauf)\b",
    r"\bwe (?:\w+ )?(?:put|fit|sew|screw|glue)\b[^;.]{0,15}\b(?:on |in )?(?:new|fresh)\b",
    r"\b(?:kommt|kommen|nähen wir|setzen wir|bekommt|ziehen "
    r"wir)\b[^;.]{0,30}\bneue?[nrs]?\b[^;.]{0,15}\b(?:drauf|dran|rein|auf|an|ein)\b",
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
    r"\b(?:gives?|gave) (?:up|out)\b|\baufgibt\b|\bgibt\b[^;.?]{0,20}\bauf\b|\blâchent?\b|\bse "
    r"rinden?\b",
    r"\b(?:blunt|worn|torn|broken|cracked|chipped|bent|loose|ripped|snapp\w+|snaps|frayed|stopped"
    r"|faulty|leak\w*|drip(?:s|ping)|rattl\w+|squeak\w*|creak\w*|jam(?:s|med)|holes?|moths?|tears"
    r"|tear in|punctures?|scuff\w*|(?<!-)scratch(?:ed|es)|dents?|busted|blown|breaks?|tweaking"
    r"|(?:won't|doesn't|no longer) (?:start|work|run|heat|charge|turn|close|cut|tick|drain"
    r"|spin)s?)\b",
    r"\b(?:abgewetzt\w*|durchgesessen\w*|flackert|stumpf\w*|kaputt\w*|gebrochen\w*|ausgefranst\w*"
    r"|abgenutzt\w*|gesprungen\w*|gerissen\w*|zerrissen\w*|verbogen\w*|verbiegt|defekt\w*|lose"
    r"|locker|tropft|leckt|wackelt|knarzt|quietscht|streikt|stehen|löcher|\w*riss|\w+bruch"
    r"|platte?[rn]?|fehlermeldung|virus|datenverlust|spröde|verbeult\w*|panne|löst sich"
    r"|störung(?:en)?|macken|tritt aus|zickt|spinnt)\b",
    r"\b(?:fendue?s?|effilochée?s?|fichue?s?|émoussée?s?|usée?s?|déchirée?s?|cassée?s?|fêlée?s?"
    r"|fissurée?s?|ébréchée?s?|tordue?s?|coincée?s?|décousue?s?|trou(?:ée?)?s?|mites?|accrocs?"
    r"|élimée?s?|fuit|goutte|grince|coince|boite|en panne|une panne|panne d\w*|pannes|fautive"
    r"|crevaisons?|s'est arrêtée?|se décolle|casse|maille filée|s'échappe|clignote|élimée?s?"
    r"|bâillent?|râle|rend l'âme|ne (?:marche|fonctionne|démarre|chauffe|coupe|tourne"
    r"|s'allume)(?:nt)? plus)\b",
    r"\b(?:rajad[oa]s?|sin filo|desafilad\w+|rot[oa]s?|gastad[oa]s?|gasta|rasgad[oa]s?"
    r"|agrietad[oa]s?|torcid[oa]s?|suelt[oa]s?|atascad[oa]s?|atasca|descosid[oa]s?|descosió"
    r"|agujeros?|polillas?|pelad[oa]s?|averías?|averiad[oa]s?|pinchazos?|gotea|pierde agua|cojea"
    r"|parpadea|hundid[oa]s?|cruje|se ha parado|se despega|se rompe|toques|falla|ya no cortan?|no "
    r"(?:arranca|enciende|carga|funciona|corta|va))\b",
)
"""What has gone wrong with goods, or with a part of them."""

LESSONS: Final = rule(
    r"^\W*(?:gebrauchte\w*|second-?hand|used) \w+ (?:werden|are)\b",
    r"\b(?:sell|verkauf\w*|vendons|vendemos)\b[^;.]{0,40}\b(?:second-?hand|used|refurbished"
    r"|gebraucht|d'occasion|reconditionn|usad[oa]s|segunda mano|reacondicionad)",
    r"\b(?:repair costs? (?:are|is|will|shall)|reparaturkosten|frais de réparation|gastos de "
    r"reparación|customers (?:repair|mend|fix)|excess|deductible|shelf|preisschild\w*|own risk"
    r"|eigene gefahr|risques|riesgo|attempts?|tentatives?|intentos?)\b|\w*versuche?\b",
    r"\b(?:wie (?:du|sie|man|ihr)|comment|cómo (?!nuev)\w+r)\b|\b(?:designed|built|easy|easier"
    r"|made) to\b|\beasily\b|\bunder repair\b|\bkits?\b|\b(?:lassen sich|lässt sich) (?:leicht"
    r"|einfach)\b|\b(?:conçue?s?|faite?s?|facile\w*) (?:à|pour)\b|\bfacilement\b|\b(?:diseñad"
    r"|pensad|hech)[oa]s? para\b|\bfácil\w*\b",
    r"\b(?:learn\w*|teach\w*|class(?:es)?|lessons?|(?<!de )(?<!of )courses?|how to|yourself"
    r"|guides?|manuals?|tutorials?|videos?|articles?|by hand|knowing|hand-?(?:made|finished)"
    r"|spare parts|(?:your|any|an?|ask an?) (?:good|local|nearby|independent|qualified|other) \w+"
    r"|electricians?)\b",
    r"\b(?:lern(?:en|t|st|e)|zeigen? (?:dir|ihnen|wir)|erklär\w+|kurs\w*|\w*nähabend\w*|selber"
    r"|selbst(?! reparieren wir| bei|[.,]?$)|anleitung\w*|videos?|ratgeber|von hand|fachmann"
    r"|elektrofachkraft|fachkraft|ersatzteil\w*|jede[rs]? gute|müssen wir (?:\w+ )?passen)\b",
    r"\b(?:apprendre|apprenez|apprends|montrons|expliqu\w+|cours|soirées?|vous-même|toi-même"
    r"|soi-même|sachant|guides?|vidéos?|tutos?|fiches (?:pratiques|conseils?|illustrées)|à la "
    r"main avant|électricien|qualifiée?|pièces détachées|n'importe quel\w*)\b",
    r"\b(?:aprend\w+|enseñ\w+|cursos?|clases?|tardes de|sabiendo|tú mism[oa]|usted mism[oa]|guías?"
    r"|vídeos?|videos?|tutoriales?|electricista|cualificad[oa]|repuestos para|cualquier (?:buen "
    r")?(?:zapater|sastre|relojer)\w*)\b",
)
"""That it is taught, or done by others or by whoever bought it."""

APART: Final = rule(
    r"\b(?:connections?|broadband|internet|leitung\w*|festnetz\w*|(?<!en )lignes?|líneas?"
    r"|landlords?|tenants?|vermieter\w*|mieter\w*|propriétaires?|locataires?|propietari[oa]s?"
    r"|inquilin[oa]s?)\b",
    r"\b(?:roads?(?! bike)|roadworks|streets?|stra(?:ß|ss)en?|rue|calle|bridges?)\b|\b(?:der|le"
    r"|el) (?:hersteller|fabricante?)\b|\b(?:the|your) (?:maker|manufacturer)(?:'s)?\b|\bdes "
    r"herstellers\b|\bdu fabricant\b|\bdel fabricante\b",
    r"\b(?:cookies?|links?|checkout|website|software|hair|skin|split ends|lips|nails|insurers?"
    r"|insurance|council|third part(?:y|ies)|(?:any|some)one else|complaints?|mistakes?"
    r"|reputation)\b",
    r"\b(?:haare?|haut|spliss|lippen|nägel|kasse|webseite|app|software|versicherung\w*|dritten?"
    r"|fehler an|reklamation\w*)\b",
    r"\b(?:cheveux|peaux?|pointes|lèvres|ongles|le site|appli|logiciel|assur(?:eur|ance)|tiers"
    r"|problèmes? de|réclamations?|dossier|litige)\b",
    r"\b(?:datensätze\w*|data (?:records?|errors?)|lawns?|rasen|gazon|césped|seeds?|saatgut"
    r"|graines|semillas|cabello|piel|puntas|labios|web|aplicación|software|seguro|aseguradora"
    r"|terceros?|problemas? con|un problema|incidencias?|reclamaciones)\b",
)
"""Of websites, looks and streets, or of what others see to."""

ARRIVED: Final = rule(
    r"\b(?:arrives?|arrived|on arrival|in transit|delivery|parcel|order (?:is|was)|before (?:it"
    r"|they) (?:is|are|leaves?)|before dispatch|void|problems? with|no longer (?:wear|need|use"
    r"|want))\b",
    r"\b(?:angekommen|kommt ein|geliefert|transport\w*|lieferung|bestellung|paket|bevor (?:es|sie"
    r"|er)|vor (?:dem )?(?:versand|verkauf)|erlischt|nicht mehr (?:trägst|brauchst|tragen"
    r"|brauchen))\b",
    r"\b(?:arrive|arrivée?s?|livraison|colis|commande|transport|avant (?:de vous|d'être|l'envoi"
    r"|la vente|expédition)|annulée?|ne (?:portez|mettez) plus)\b",
    r"\b(?:llega|llegar|llegó|llegad[oa]|entrega|pedido|paquete|transporte|antes de|anula|ya no "
    r"(?:uses?|quieras?|necesites?)|contenedor)\b",
)
"""Of deliveries and of what is given away, or that it is done before a sale."""

_WE: Final = r"(?:wir|uns|hier|in unser\w*|möglich|nicht an|nicht durch|im angebot|vorgesehen)"
NOT: Final = rule(
    rf"\b(?:nobody|no one|none of our|niemand|personne|nadie|ningun[oa])\b[^;.]{{0,60}}\b{MEND}\b"
    r"|\bn'est (?:plus|pas) réparables?\b",
    rf"(?:\b(?:do|does|can|could|are|is|will)(?: not|n't)|\bcannot|\bunable to|\bnever|\bno longer"
    rf"|\bn't able to|\bnot able to|\bnor do we)(?: [\w'-]+){{0,4}}? (?:{MEND}|fix)\b|(?:\bnot|n't"
    rf"|\bcannot|\bunable to) service\b|\b(?:repairs?|(?:repair|mend|fix|servic|resol"
    rf"|re-\w{{3,}})ing)\b(?: [\w'-]+,?){{0,5}}? (?:is|are|can)(?: not|n't| never| neither)\b"
    rf"|\b(?:not|never) {MEND} (?:here|by us)\b|\bno {MEND}\b|\b{MEND}\b[^;.]{{0,30}}\b(?:we "
    rf"(?:decline|refuse|leave to)|impossible)\b|\b(?:not (?:accepted|taken in)|turned away|turn "
    rf"away|refuse|decline)\b[^;.]{{0,30}}\b{MEND}\b",
    rf"\b(?:{MEND}|warten|richten)\b[^;.]{{0,50}}\b(?:nichts?|keine?\w*|niemals|nie)\b"
    rf"|\b(?:nichts?|keine?\w*|niemals|nie)\b[^;.]{{0,40}}\b{MEND}\b|\b{MEND}\b[^;.]{{0,30}}"
    r"\b(?:lehnen|müssen wir (?:\w+ )?passen|unmöglich|ausgeschlossen|fehlanzeige)\b",
    rf"\b(?:ne|n')(?! ?\w+ez\b)(?: ?[\w']+){{0,4}}? ?(?:pas|plus|jamais|aucun\w*"
    rf"|ni)\b[^;.]{{0,40}}\b{MEND}\b|\bne (?:\w+ ){{1,2}}{MEND} (?:aucun\w*|rien)\b|\bn(?:e "
    rf"|')(?:(?:la|le|les|l'|y) ?)?(?!\w+ez\b){MEND} (?:pas|plus|jamais|aucun\w*|ni|rien)\b"
    rf"|\b{MEND}\b[^;.]{{0,20}}\bn(?:e |')(?:est|sont|se|peu\w+) (?:fait\w* )?(?:pas|plus"
    rf"|jamais)\b|\b{MEND}\b ?[?:,] (?:c'est )?(?:impossible|non)\b|\bon ne sait pas faire\b",
    rf"\b(?:no|ni|tampoco|nunca)(?: [\w']+){{0,4}}? {MEND}\b|\b{MEND}\b[^;.]{{0,20}}\bno (?:es"
    r" posible|se (?:hace|realiza|ofrece|admite)n?|está disponible)\b",
)
"""That goods are not mended."""

NOBODY: Final = rule(r"\b(?:nobody|no one|niemand\w*|nadie|personne ne)\b")

NOT_IF: Final = rule(
    r"\b(?:damage\w*|schäden|dommages|daños)\b",
    r"\b(?:if|unless|until|when|(?<!online.)only|cover\w*|warrant\w*|guarant\w*|yourself|charge"
    r"|responsib\w+|liab\w+|costs?|worth|refund\w*|attempt|must|should|may|you (?:do|can|are"
    r"|cannot|may)|to stop)\b",
    r"\b(?:nicht abgeholt\w*|wenn|falls|sofern|sollte|(?<!verkaufen )nur|erst|selbst(?! "
    r"reparieren wir)|haft\w*|kosten|garantie\w*|gewähr\w*|dürfen|darf|muss|müssen sie|ohne"
    r"|können sie|kannst du|lohnt|nicht nur|nicht mehr (?:lohn|rett)\w*)\b",
    r"\b(?:si|s'il|lorsque|quand|seulement|(?<!ligne )uniquement|garantie|responsab\w+|vous-même"
    r"|frais|coût|vaut|rembours\w+|doit|que par|vous ne|sans (?:frais|limite|supplément))\b",
    r"\b(?:si|cuando|solo|únicamente|garantía|responsab\w+|mism[oa]|gastos?|coste|compensa|vale "
    r"la pena|reembols\w+|debe\w*|no solo|hasta)\b",
)
"""That it is said for a case, of a guarantee, or of what shoppers may do."""

UNFIT: Final = rule(
    r"^\W*(?:(?:this|that|it)(?: is|'s)(?: sadly)? not possible|(?:das|dies) ist (?:leider "
    r")?nicht möglich|unmöglich|impossible|imposible|(?:ce|cela) n'est (?:\w+ )?pas possible|no "
    r"es posible)\b",
    r"\b(?:service|something|thing) we (?:offer|provide|do)\b|\b(?:service|chose) que (?:nous"
    r"|l'on)\b|\b(?:servicio|algo) que (?:ofre|hag|prest)\w+|\b(?:leave|leaving) (?:these|this"
    r"|that|it|them) to\b|\b(?:überlassen|überlässt)\b|\blaissons (?:cela|ça|ce)\b|\bl[oa]s? "
    r"dejamos (?:en manos|a)\b",
    r"\b(?:tools|equipment|set up for|equipped|in a position|capacity|skills|know-how)\b",
    r"\b(?:werkzeug\w*|eingerichtet|ausgestattet|ausgerüstet|kapazität\w*|personal)\b",
    r"\b(?:outils|équipée?s?|outillée?s?|moyens|savoir-faire|compétences)\b",
    r"\b(?:herramientas|preparad[oa]s|equipad[oa]s|medios|capacidad)\b",
)
"""What a shop would need for it, or what it leaves to others."""
