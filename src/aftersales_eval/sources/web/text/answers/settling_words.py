"""Words by which shops say how soon they settle complaints; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

SETTLED_STEMS: Final = (
    "resol", "settl", "solv", "clos", "final", "deci", "conclu", "sort", "right", "dealt",
    "complete", "outcome", "los", "loes", "klar", "klaer", "schl", "erledig", "entsch", "beigel",
    "regul", "bearb", "regl", "trait", "clot", "solu", "defin", "cerr", "cierr", "tramit",
    "gestion", "resuel", "wrap", "tranch", "clear", "tisch", "fix", "bereinig", "arregl", "repon",
    "respu", "resou", "respon", "repl", "answer", "ordnung", "stellungnahme", "beheb", "behob",
    "legen", "regel", "welt", "ordre", "open", "offen", "ouvert", "abiert", "sin quedar", "rectif",
    "adress", "handl", "iron", "korrig", "corrig", "corregi", "enm", "subsan", "remed", "endgult",
    "endguelt", "arrang", "repar", "redress", "solde", "boucl", "zanj", "retabl", "evacu",
    "straight", "wir arbeiten", "arbeiten wir", "griff", "bescheid", "finding", "une issue",
    "emite", "dictam", "reglez", "aus dem", "a buen", "determin", "rul", "verdict", "aufge",
    "abhilf", "debloq", "denou", "aplan", "regular", "dirim", "finiqu", "finaliz", "tome", "dispos",
    "statu", "zu einem ende", "compla", "grievan", "beschwer", "reklam", "abzuhelf", "helf",
    "salida",
    "ergebnis", "atiend", "atend", "issue", "resultad", "geschlossen",
)  # fmt: skip

SETTLE: Final = rule(
    r"\b(?:rectifi|korrigier|corrig|corrij|beheb|bereinig)\w+",
    r"\bsorts? (?:it|this|that|things|everything)\b|\bregelt\b",
    r"\b(?:complaints?|grievances?|beschwerden?|reklamation(?:en)?|réclamations?|plaintes?|quejas?"
    r"|reclamaci\w+)(?: (?:usually|normally|never|meist|bei uns|nous|nos))* (?:takes?|dauer[nt]"
    r"|prend|prennent|tardan?|llevan?)\b|\bklärt\b",
    r"\b(?:reclam|quej)\w+\b[^.;§]{0,30}\b(?:se atiend\w+|atendid[oa]s?)\b",
    r"\bergebnis\w*\b[^.;§]{0,40}(?:beschwerde|reklamation|anliegen|falle?s)|\bresultado (?:de "
    r"(?:la|su|tu)|del) (?:\w+ )?(?:queja|reclamación|reclamo|caso|incidencia)\b",
    r"\b(?:determined|ruled on|decided on|adjudicated|squared away|straightened out|resolving|(?:a"
    r"|our|the) (?:final |clear |firm )?(?:ruling|verdict|settlement))\b",
    r"\b(?:aufgeklärt|abhilfe|abgestellt|bereinigen|ausgeräumt|abgearbeitet|gütlich\w*)\b"
    r"|\bregeln wir\b|\b(?:débloqu|dénou|aplani|régularis)\w+\b|\b(?:straighten\w* (?:\w+ "
    r"){0,2}out|wound up|answered in full)\b|\brègle-t-on\b|\bzu (?:einem|ihrem) (?:\w+ )?"
    r"(?:abschluss|ende)\b|\b(?:emit\w+|dict\w+) (?:\w+ )?(?:dictamen|fallo|veredicto)\b",
    r"\bschließen wir\b|\b(?:our|the) (?:conclusions|findings)\b|\breach(?:es|ed)? (?:a |its |an? "
    r"\w+ )?conclusions?\b",
    r"\b(?:mak(?:e|es|ing)|made|sets?|puts?) (?:\w+ ){1,2}(?:right|good)\b|\bironed out\b"
    r"|\b(?:complaints?|issues?|problems?|cases?|concerns?) (?:\w+ ){0,2}(?:addressed|handled)\b"
    r"|\b(?:final|full|definitive) (?:\w+ )?(?:response|answer|reply|decision)\b",
    r"\bleg(?:en|t)\b[^.;]{0,70}\bbei\b|\btraitez\b|\bgeregelt\b|\bwir regeln\b",
    r"\bréglez(?:-vous)?\b|\brétabli\w* (?:la situation|les choses)\b|\brentr\w+ dans l'ordre\b"
    r"|\brépar\w+ (?:notre|nos|cette|l'|son) ?(?:oubli|erreur|faute)s?\b",
    r"\b(?:enm(?:e|ie)nd|subsan|corregi|corrij|remedi|zanj)\w+",
    r"\b(?:resol(?:ve[sd]?|ving|ution)|settle[sd]?|settling|solve[sd]?|close[sd]?|final "
    r"(?:response|answer|decision|reply)|decide[sd]?|decisions?|conclude[sd]?|sort(?:ed|ing)?(?: "
    r"out)?|put (?:things |it |this |matters )?right|dealt with|complete our investigation|outcome"
    r"|solutions?|cleared up|wrapped up|fix(?:ed)?|finish(?:ed)?|full (?:response|answer|reply)"
    r"|remed(?:y|ied))\b",
    r"\b(?:gelöst|lösen|löst|lösung\w*|geklärt|klären|abgeschlossen|abschließen|erledigt|erledigen"
    r"|entschieden|entscheid\w*|entscheidung|beigelegt|abschließend\w*|regulier\w*|vom tisch"
    r"|bereinigt|aus der welt|\w*lösungszeit|abzuschließen|zu lösen|zu klären|endgültige antwort"
    r"|in ordnung|bearbeitet|bearbeiten|bearbeitung|klärung|beilegung|stellungnahme|abschluss"
    r"|behoben|beheben|aus dem weg|beendet|schlichten)\b",
    r"\b(?:résol\w+|résoudre|résolution|régl(?:er|ée?s?|ons)|résout|réglée?s?|traitée?s?|clôt\w*"
    r"|solution\w*|traitement|décision|définitive|traitons|traiter|clos(?:e|es)?|solutionn\w+"
    r"|tranch\w+|réponse (?:finale|complète|définitive))\b",
    r"\b(?:resol\w+|resuel\w+|solucion\w+|solución|cerr\w+|cierra\w*|decisión|tramit\w+|gestion\w+"
    r"|cerrad[oa]s?|arregl\w+|definitiv[oa]|respuesta (?:final|definitiva|completa))\b",
)

_REQUEST: Final = (
    r"(?:requests?|quer(?:y|ies)|enquir(?:y|ies)|questions?|anfragen?|fragen?|demandes?|questions?"
    r"|solicitud(?:es)?|consultas?|peticiones|petición|gestiones|dudas?)"
)
ASKS: Final = rule(rf"\b{_REQUEST}\b")
"""What shoppers ask."""

_SOLVES: Final = (
    r"(?:resolv\w+|clos(?:e|ing)|settl\w+|lösen|klären|abschließen|erledigen|résoudre|résol\w+"
    r"|régler|règlons|réglons|clore|clôturer|resolver|resolvemos|cerrar|cerramos|solucionar"
    r"|solucionamos)"
)
UNSOLVED: Final = rule(
    r"\b(?:un(?:re)?solved|ungelöst\w*|non résolue?s?|sans solution|sin (?:resolver|solución))\b"
)
CASE: Final = rule(
    r"\bpas (?:content|satisfait)\w*|\bno (?:est(?:á|ás|oy)|qued(?:a|as)) (?:content|satisfech)\w*",
    r"\b(?:full|final|complete|endgültige[nr]?|abschließende[nr]?) (?:resolution|solution|lösung"
    r"|klärung)\b|\bsolution (?:définitive|complète)\b|\bsolución (?:definitiva|completa)\b",
    r"\b(?:anything|everything) (?:more|too) (?:complicated|complex|serious|difficult)\b",
    r"\b(?:(?:die|ihre|deine|jede) angelegenheit|defensor del cliente)\b",
    r"\b(?:faults?|glitch\w*|errors?|mix-?ups?|escalations?|fehler|mängelrügen?|panne|ennuis?"
    r"|dysfonctionnements?|anomalies?|fallos?|averías?|errores|contestations?)\b",
    r"\b(?:technische )?störung(?:en)?\b",
    r"\bstimmt\b[^.;,]{0,30}\b(?:etwas|was) nicht\b|\b(?:etwas|was) stimmt nicht\b",
    rf"\b{_SOLVES} (?:(?:your|any|every|each|all|most|service|support|customer|open|ihre|deine"
    rf"|eure|jede|alle|votre|vos|ta|toute|toutes|chaque|les|tu|su|tus|sus|cada|la|las|cualquier"
    rf"|toda) ){{0,3}}{_REQUEST}\b|\b(?:{_SOLVES}|réglons|règle\w*)\b[^.;§]{{0,25}}\b(?:most|die "
    rf"meisten|den grossteil|la plupart|la mayoría) (?:of |der |des |de )?(?:the |your |las |los "
    rf"|les |vos |sus |tus )?{_REQUEST}\b|\b{_REQUEST}:?(?: \w+){{0,3}} (?:resolved|settled|closed"
    rf"|gelöst|geklärt|erledigt|abgeschlossen|résolue?s?|réglée?s?|close?s?|clôturée?s?"
    rf"|resuelt[oa]s?|solucionad[oa]s?|cerrad[oa]s?|se resuelven?)\b|\b(?:ihre|deine|jede"
    rf"|alle) {_REQUEST}\b[^.;]{{0,50}}\b(?:zu )?(?:lösen|klären|gelöst|geklärt|erledigt)\b",
    r"\b(?:trouble|claims? for|hiccups?|snags?|inconveniences?|inconvenientes?|contratiempos?"
    r"|désagréments?|contretemps|unannehmlichkeit\w*|transportsch(?:a|ä)\w+|schadensf(?:a|ä)ll\w*"
    r"|reclamos?)\b",
    r"\b(?:complaints?|claims?|cases?|issues?|problems?|tickets?|disputes?|grievances?|concerns?"
    r"|matter|not (?:\w+ )?happy|dissatisfied|(?:go(?:es|ne)?|went) wrong|unhappy|things right)\b",
    r"\b(?:(?:von|aus) \w+ fällen|\w*beschwerde\w*|\w*reklamation\w*|ärger\w*|streit\w*"
    r"|unzufrieden\w*|gepasst|anliegens?|probleme?n?|fälle|fall|tickets?|beanstandung\w*"
    r"|streitfälle|schief\w*|lösungszeit\w*|sache|problem)\b",
    r"\b(?:réclamations?|plaintes?|litiges?|problèmes?|dossiers?|tickets?|incidents?|souci\w*"
    r"|pépins?|mécontent\w*|différends?|insatisf\w+|satisf\w+|ne va pas|s'est mal passée?)\b",
    r"\b(?:reclamaci\w+|quejas?|incidencias?|problemas?|casos?|tickets?|conflictos?|(?:ido|salido"
    r"|va|sale) mal|disputas?|aclaraci\w+|desacuerdos?|(?:in)?satisfech\w+|inconformidad\w*"
    r"|pqrs?)\b",
)

NOT_SETTLED: Final = rule(
    r"\b(?:of|after) (?:our|the|a) (?:decision|ruling)\b",
    r"\bplease (?:try to )?(?:settle|resolve|solve|close|sort)\b",
    r"\b(?:without|no|ohne|sans|sin) (?:an? |any |eine |une? |una )?(?:\w+ )?(?:reply|response"
    r"|activity|answer|rückmeldung|antwort|reaktion|nouvelles|réponse|retour|solution|accord"
    r"|respuesta|noticias|actividad|contestación)\b|\b(?:your|the|ihre|die|votre|la|su|tu|el) "
    r"(?:\w+ )?(?:banks?|banque|banco)\b|\b(?:paypal|klarna|dhl|ups|fedex|hermes|dpd|gls|royal "
    r"mail|la poste|colissimo|chronopost|seur|mrw)\b",
    r"\b(?:the|our) (?:carrier|courier)\b|\bpaketdienst\b|\bwarranty claims\b|\b(?:was|were"
    r"|wurden?|a été|ont été|fue|fueron) (?:\w+ ){0,4}?(?:resolved|solved|fixed|settled|§)"
    r"|^(?:wurde|wird|ist|konnten|haben|sollte)\b[^,§]{0,80}\bnicht\b",
    r"\bor the (?:complaint|case)\b|\bcan be \w+ for §",
    r"\b(?:website|checkout|web site|site web|página web|webseite|homepage|server|outage|app"
    r"|veuillez|sinon|otherwise|de lo contrario|ansonsten)\b|^responde a\b|\ba fix is\b",
    r"\b(?:body|board|panel|commission|schiedsstelle|verbraucherstelle|organisme|organismo"
    r"|junta)\b",
    r"§ (?:return|refund|exchange|warranty|guarantee|money)\b|(?<=§)-(?:rückgabe|garantie|frist)",
    r"\b(?:rétract\w+|widerruf\w*|desist\w+|withdraw\w*)\b|\b(?:einzureichen|geltend zu machen"
    r"|anzuzeigen|vorzubringen|zu melden|zu richten|mitzuteilen)\b",
    r"\b(?:replacements?|ersatz|remplacement|reemplazo)\b[^§]{0,40}\b(?:leaves?|ships?|goes out"
    r"|sent|dispatched|on its way|verschickt|versandt|expédiée?|part|enviad[oa]|sale)\b[^§]{0,15}$",
    r"^(?:please )?(?:respond|reply|answer|contact|write|send)\b|\b(?:or your|automatically closed"
    r"|refer|escalat\w*|ombudsman|insurers?|insurance|versicherung\w*|assureurs?|assurance"
    r"|aseguradora|el seguro|adr|mediat\w*|arbitrat\w*|court|authority|if (?:we|your(?! (?:order"
    r"|parcel|item|purchase))|the|it|this)|not (?:been )?(?:resolved|settled|satisfied)|unless"
    r"|warranty claims? (?:must|can)|claim (?:must|within)|must be (?:made|reported|submitted"
    r"|lodged)|(?<!let )(?<!if )(?<!when )(?<!should )you (?:must|have|can(?! (?:expect|count"
    r"|rely))|may)|report\w*|transport|credit card|payment|orders? (?:is|are|will|within)(?! "
    r"wrong)|of (?:ordering|your order|placing))\b",
    r"\b(?:schlicht\w*|streitbeileg\w*|wenn wir|falls wir|gericht\w*|melden|gemeldet|anzeigen"
    r"|(?:sie|du|ihr|kunden) (?:müssen|musst|müsst)|behörde\w*|transport\w*)\b",
    r"\b(?:médiat\w*|si (?:nous|votre(?! (?:commande|colis|article))|la|le)|tribunal|(?<!si )vous "
    r"(?:devez|pouvez(?! compter)|avez(?! (?:une|la|votre) ))|signal\w+|transporteur|saisir"
    r"|commandes? (?:est|sont))\b",
    r"\b(?:media(?:c|dor)\w*|arbitra\w*|si (?:no(?! (?:est|qued))|(?:su|tu)(?! (?:pedido|compra"
    r"|paquete))|la)|juzgado|debe\w*|puede\w*\b(?! (?:contar|esperar)\b)|transport\w*|hojas? de"
    r"|presentar)\b",
)

ROW: Final = rule(
    r"\W*(?:(?:and|then|und|dann|et|puis|y|luego|and then|et puis) )?(?:(?:an?|eine|une|una|la|the"
    r"|die) )?(?:solution|resolution|fix|lösung|klärung|erledigung|résolution|règlement|clôture"
    r"|solución|resolución|cierre)(?: [\w']+){0,2}? (?:in|within|binnen|innerhalb|nach|sous|dans"
    r"|en|inside)(?: (?:von|menos de|moins de|(?:le|les|un|el|los)|under|unter|maximal|spätestens"
    r"|less than|(?:un )?(?:plazo|délai) de))? §",
    r"\W*(?:[\w']+ ){0,4}?(?:solutions?|resolution|solved|resolved|settled|\w*lösung\w*|gelöst"
    r"|geklärt|klärung|résolution|résolue?s?|solución|resolución|resuelt[oa]s?"
    r"|solucionad[oa]s?)(?: [\w']+){0,3} ?[:|] ?(?:[\w'.]+ ){0,3}§",
)
"""A cell of a table of service levels, with its time."""

BESIDE_IT: Final = rule(
    r"^\W*(?:and|but|und|aber|et|mais|y|pero|only|nur|seuls?|solo|sólo)? ?(?:(?:in|for|with|bei"
    r"|für|pour|dans|en|para)? ?(?:(?:cas(?:e|os)|cases|fällen?|dossiers|matters|complaints"
    r"|reclamaciones|quejas|réclamations|asuntos|beschwerden|the|more|most|very|particularly|some"
    r"|any|all|especially|schwierigen?|komplexen?|die|den|les|cas|los?|las?|el|de) "
    r"){0,3}(?:complex|complicated|difficult|trickier|harder|complexes?|difficiles|compliqu\w+"
    r"|complej[oa]s|complicad[oa]s|difíciles|aufwendig\w*|schwierig\w*|komplex\w*|kniffli\w+"
    r"|others?|rest|everything else|übrigen|anderen?|autres|reste|demás|restantes|none|all|alle"
    r"|every|each|sämtliche|tous|toutes|todos|todas|keiner?|aucune?|ningun[oa]?)\b)[^§]{0,60}$"
)
"""Other cases, after the time of the usual ones."""

LAST_OF_ALL: Final = rule(
    r"\b(?:none|never|no case|in any (?:event|case)|at the (?:very )?latest|keiner?|auf jeden fall"
    r"|in jedem fall|jedenfalls|aucune?|en tout cas|dans tous les cas|ningun[oa]?|en todo caso|en "
    r"cualquier caso)\b[^§]{0,70}$"
)
"""The most that it takes, whatever it is."""

REPAIR: Final = rule(
    r"\b(?:workshops?|repairs?|reparatur\w*|werkstatt|réparations?|atelier|reparaci\w+|taller)\b"
)

SERVICE: Final = rule(
    r"\b(?:service|services|sla|help|support|promises?|commitments?|guarantees?|how we work"
    r"|customer care|aftersales|after-sales|versprechen|serviceversprechen|\w*service\w*|hilfe"
    r"|kundendienst|garantien|unser anspruch|promesses?|engagements?|sav|assistance|aide|soporte"
    r"|ayuda|compromisos?|promesas?|atención al cliente|posventa|servicios?)\b"
)
"""Headings of what shoppers may count on."""

HOW_SOON: Final = rule(
    r"\bhow (?:long|quickly|fast|soon)\b|^when\b|\bwie (?:lange|schnell|rasch|zügig)\b|\bwann\b"
    r"|\bbis wann\b|\bcombien de temps\b|\bquand\b|\bquels? délais?\b|\bcuánt[oa]s?\b|\bcuándo\b"
    r"|\bqué plazo\b"
)

_OPEN: Final = (
    r"(?:no|not a single|keine?r?|aucune?|nul(?:le)?|ningun[oa]?|ningún|ni una?)\b(?: "
    r"[\w']+){0,3}? (?:stays?|remains?|is left|are left|lasts?|takes?|drags on|goes|bleibt|dauert"
    r"|zieht sich|liegt|ne (?:reste|dure|traîne|dépasse|prend)|permanece|queda|dura|pasa|tarda"
    r"|supera|excede|se alarga)\b(?: [\w']+){0,3}? ?§"
)
STAYS_OPEN: Final = rule(
    rf"\b{_OPEN}",
    r"\b(?:no|not|none|never|nothing|keine?[nrs]?|nie|niemals|nichts|aucune?|jamais|rien|ningún"
    r"|ningun[oa]?|nunca|nada|won't|don't)\b[^.;§]{0,70}?\b(?:longer|more|beyond|over|past|länger"
    r"|mehr|über|plus|au-delà|más)\b(?: (?:longtemps|tiempo|than|als|que|de|d'))* ?§",
    r"\b(?:longer than|länger als|plus de|más de) § [^.;§]{0,40}?\b(?:no|none|nothing|keine?[nrs]?"
    r"|nichts|aucune?|rien|ningún|ningun[oa]?|nada)\b",
)
"""That nothing is left open for longer, which is a promise."""

AT_ONCE: Final = rule(
    r"^(?:if|where|when) (?:we|it|this|that|your \w+|the \w+) (?:can't|cannot|can not|isn't|is not"
    r"|are not able to|are unable to)[^;,§]{0,60}?\b(?:straight ?away|right away|immediately|at "
    r"once|on the spot|there and then|(?:during|in|on|at|with) (?:the |your |our )?(?:first "
    r")?(?:call|contact|reply|chat))\b[^,;§]{0,20},",
    r"^(?:wenn|falls|sofern|sollte[nt]?|lässt|können|kann|wird|ist|wurde)\b[^;,§]{0,60}?\bnicht "
    r"(?:sofort|gleich|direkt|unmittelbar|auf anhieb|am telefon|umgehend|beim ersten|im "
    r"ersten)\b[^;,§]{0,40},",
)
"""That something cannot be settled at once, before it is said how long it takes then."""

REPLY: Final = rule(
    r"\b(?:unanswered|unbeantwortet|\w*antwort\w*|repl(?:y|ies)|answer\w*|respon[ds]\w*|répon\w+"
    r"|respuestas?|contest\w+|responder|wait\w*|warte\w*|attend\w*|esper\w+|rückmeldung)\b"
)
SOLUTION: Final = rule(
    r"\b(?:solutions?|resolution|outcome|answer|lösung\w*|ergebnis|entscheidung|décision|solución"
    r"|resolución|decisión)\b"
)
SINCE_REPORT: Final = rule(
    r"\b(?:of|from|after) (?:you )?(?:telling|letting|writing to|informing) us(?: know)?\b"
    r"|\b(?:tras|después de|desde) (?:que )?(?:avisarnos|contárnoslo|escribirnos|nos (?:avis"
    r"|escrib|cuent)\w+)\b",
    r"\b(?:that |which )?you (?:have )?(?:report|raise|log|flag)(?:ed)?\b(?! (?:it|them|this|any))",
    r"\b(?:of|from|after|since|nach|ab|après|de|depuis|suivant|desde|tras) (?:you |us |the |your "
    r"|its |ihrer |deiner |der |votre |le |son |su |tu |el )?(?:reports?|reporting|notification"
    r"|meldung|signalement|notificación)\b(?: (?:it|the problem|it to us))?",
    r"(?<=probleme )signalé\b|(?<=problèmes )signalés\b",
)
"""From when on it counts, or that shoppers told of it: no call to tell of something."""

TAKES: Final = rule(
    r"\b(?:give ourselves|geben wir uns|wir geben uns|nous donnons|nous laissons|nos damos|nos "
    r"(?:toma|tomará|llev\w+|tomamos)|tomará|tomar)(?: [\w'.]+){0,5} $",
    r"\b(?:has|have|hat|haben|avons|ont|a|tiene|tenemos|dispon\w+|dispos\w+)(?: (?:up|to|d'|de|bis"
    r"|zu|un|plazo|máximo))* $",
)

DONE_BY_THEN: Final = rule(
    r"^ (?:\w+ ){0,2}(?:erledigt|gelöst|geklärt|abgeschlossen|vom tisch|beigelegt|behoben|geregelt"
    r"|im griff|geschafft|bereinigt|aus der welt)\b"
)
"""What is said behind `nach 3 Tagen`, where that is a promise."""

ELSE: Final = rule(
    r",? (?:so that|in order|damit|sodass|afin|pour que|para que|sinon|faute de quoi|otherwise|or "
    r"else|or (?:you|we|your)|if not|sonst|ansonsten|andernfalls|de lo contrario|si no|o te|o "
    r"le)\b"
)
"""What follows where a promise is not kept."""

OTHERWISE: Final = rule(
    r",? (?:otherwise|or else|if not|sonst|ansonsten|andernfalls|sinon|faute de quoi|de lo "
    r"contrario|si no)\b"
)
"""What follows where shoppers do not do as they are asked."""

WE_DO: Final = rule(
    r"\b(?:we|we'll|our|us|wir|unser\w*|uns|nous|on|notre|nos|nuestr\w+|\w{3,}(?:amos|emos|imos))\b"
)
"""That it is the shop who settles: in minutes, machines are descaled."""

STUDIED: Final = rule(
    r"\b(?:étudions|estudiamos|valoramos|prüfen)(?: (?:wir|nous))? (?=(?:votre|vos|chaque|toute|su"
    r"|sus|tu|tus|cada|toda|la|ihr|ihre|jede|jeden|den|deine)\b)"
)
"""That a complaint is looked into, not a plan."""

TO_YOU: Final = rule(
    r"\b(?:an?|the|your|our|their|eine[nr]?|die|ihre|deine|une|la|votre|ta|leur|una|tu|su) "
    r"(?:[\w-]+ ){0,2}(?:solution|resolution|outcome|fix|lösung|klärung|solución|resolución)\b"
)
"""That shoppers are given a solution."""

NO_CASE: Final = rule(
    r"\b(?:in most cases|in den meisten fällen|dans la plupart des cas|en la mayoría de los "
    r"casos)\b",
    r"\b(?:repairs?|reparatur\w*|réparations?|reparaci\w+) (?:aside|excepted|excluded|not included"
    r"|ausgenommen|mise à part|exclue?s?|aparte|excluidas?)\b",
    r"\bin (?:any|that|this|such a|the) (?:case|event)\b|\bin case(?: of)?\b",
    r"\b(?:in (?:diesem|jedem|dem)|auf (?:jeden|keinen)|im) falle?\b|\bin (?:diesen|solchen) "
    r"fällen\b|\ben (?:cualquier|todo|tal|este|ese) caso\b|\ben caso de\b",
    r"(?<!llt )(?<!llen )(?<!trifft )(?<!treffen )(?<!toma )(?<!tomará )(?<!rend )\b(?:your"
    r"|ihre[rn]?|deine[rn]?|votre|ta|su|tu) (?:decision|entscheidung|entschluss\w*|décision"
    r"|decisión)\b",
    r"\b(?:escalated|eskalierte[nrs]?) (?=case|issue|ticket|complaint|matter|problem|f(?:ä|a)ll"
    r"|anliegen)",
    r"(?<=incidencias) (?:de|en el|durante el) transporte\b|(?<=problemas) (?:de|en el) "
    r"transporte\b|(?:(?<=incidents)|(?<=problèmes)|(?<=litiges)) de transport\b"
    r"|\btransport (?=damage|problem|issue)|\btransport(?=sch(?:ä|a)den|problem)",
)
"""Phrases with `case` that are of none, decisions of shoppers, and of what sort a case is."""
