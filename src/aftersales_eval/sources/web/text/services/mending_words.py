"""What goes wrong with goods, and what a shop's people do about it; all for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

AILING: Final = rule(
    r"\b(?:worn|tired|threadbare|frayed|abgewetzt\w*|durchgesessen\w*|verschlissen\w*|fatiguée?s?"
    r"|élimée?s?|hundid[oa]s?|raíd[oa]s?)\b",
    r"\b(?:torn|broken|cracked|chipped|worn|bent|loose|ripped|snapped|dull|blunt|stuck|faulty|dead"
    r"|scratch(?:es|ed)?|burns?|stains?|scuffs?|dents?|tears?|cracks?|wobbl\w+|rattl\w+|squeal\w*"
    r"|squeak\w*|creak\w*|flicker\w*|jam(?:s|med)|leak\w*|drip(?:s|ping)|smok(?:es|ing)|stall\w*"
    r"|overheat\w*|breakdowns?|breaks? down|faults?|rough running|out of tune|stone cold|punctures?"
    r"|(?:won't|will not|doesn't|does not|isn't|not) (?:start|drain|spin|heat|charge|turn|hold|cut"
    r"|close|work|run|cool|cold|hot|working|heating|starting|charging|draining|cooling)"
    r"|no longer (?:works?|starts?|charges?|heats?|cuts?)|gives? up|packs? up|goes wrong"
    r"|gone wrong|playing up)\b",
    r"\b(?:kaputt\w*|gebrochen\w*|gerissen\w*|gesprungen\w*|verbogen\w*|defekt\w*|lose|locker"
    r"|stumpf\w*|kratzer|brandl(?:och|öcher)|flecken|brandflecken|dellen?|risse?|\w*bruch"
    r"|wackel\w*|klemm(?:t|en)|flacker\w*|quietscht|knarrt|tropft|leckt|streikt|ruckelt|raucht"
    r"|schwache[rn]? akku|störung(?:en)?|panne|platten|springt nicht an"
    r"|(?:pumpt|heizt|startet|schleudert|lädt|läuft|kühlt|geht|dreht|schneidet|schließt|zieht)\b"
    r"[^;.?]{0,20}\b(?:nicht|mehr|unrund|aus))\b",
    r"\b(?:cassée?s?|tordue?s?|usée?s?|déchirée?s?|décousue?s?|abîmée?s?|fêlée?s?|fissurée?s?"
    r"|ébréchée?s?|émoussée?s?|coincée?s?|branlante?s?|bancale?s?|rayures?|brûlures?|taches?"
    r"|accrocs?|fuit|goutte|grince|vacille|clignote|fume|en panne|pannes?|crevaisons?"
    r"|ne (?:démarre|marche|fonctionne|tourne|chauffe|vidange|charge|coupe|ferme|tient|refroidit"
    r"|s'allume|s'ouvre) (?:plus|pas))\b",
    r"\b(?:rot[oa]s?|torcid[oa]s?|gastad[oa]s?|descosid[oa]s?|averiad[oa]s?|agrietad[oa]s?"
    r"|mellad[oa]s?|desafilad[oa]s?|atascad[oa]s?|arañazos?|rayones|quemaduras?|manchas?|averías?"
    r"|pinchazos?|gotea|pierde agua|chirría|parpadea|cojea|falla"
    r"|no (?:desagua|enfría|calienta|centrifuga|carga|arranca|enciende|funciona|dura|gira|corta"
    r"|cierra|va|prende))\b",
)
"""What state goods are in, or what they no longer do."""

NEEDED: Final = rule(
    AILING.pattern,
    r"\b(?:need|time for|brauch\w*|fällig|besoin|necesit\w+|toca)\b",
)
"""That a part has had its day."""

VISITS: Final = rule(
    r"\b(?:attends?|comes?|kommen|kommt|intervien\w+|passent?|acuden?|van|vienen?)\b[^;.,]{0,15}"
    r"\b(?:within|in|innerhalb|binnen|sous|dans les|en) (?:von )?(?:\d+|an?|two|zwei|deux|dos|una?)"
    r" (?:working )?(?:hours?|stunden|heures|horas|days?|tagen?|jours|días)\b",
    r"\b(?:comes?|calls?|call round|visits?|travels?|drops? by|drives? out|goes out)\b[^;.]{0,25}"
    r"\b(?:you|your (?:home|house|door|place|kitchen|flat|garden|site)|anywhere|homes)\b",
    r"\b(?:kommt?|kommen|fährt|fahren|rück(?:t|en)|besuch(?:t|en))\b[^;.]{0,40}\b(?:zu (?:ihnen"
    r"|dir|euch)|ins haus|nach hause|vorbei|vor ort|heim|an)\b",
    r"\b(?:passe(?:nt|ra|ront)?|vien(?:t|nent|dra)|interv(?:ient|iennent|iendra)|se déplace\w*"
    r"|se rend\w*)\b[^;.]{0,30}(?:\bchez (?:vous|toi)\b|\bà (?:votre |ton )?domicile\b|\bsur place"
    r"\b|\bpartout\b)",
    r"\b(?:vamos|van?|acude\w*|pasan?|pasará|visitan?|se desplaza\w*|vien\w+|mandamos|enviamos)\b"
    r"[^;.]{0,40}\b(?:domicilio|casa|hogar)\b",
)
"""That somebody comes to where the goods are."""

OWN_PEOPLE: Final = rule(
    r"\b(?:our own|in-house) (?:\w+ )?(?:service |repair )?(?:engineers?|technicians?)\b",
    r"\b(?:eigene[nrms]?|hauseigene[nrms]?) (?:\w*techniker\w*|\w*werkskundendienst|technische[rn]?"
    r" (?:kundendienst|service))\b",
    r"\b(?:propres|propre) (?:techniciens?|service technique)\b|\bservice technique (?:propre"
    r"|interne"
    r"|intégré)\b|\btechniciens maison\b",
    r"\bservicio técnico propio\b|\b(?:propio servicio técnico|técnicos propios)\b",
)
"""Technicians of the shop's own."""

ONE_OF_OURS: Final = rule(
    r"\b(?:unser\w*|our|notre|nuestro) (?:\w+ )?(?:technikerteam|serviceteam|team of (?:engineers"
    r"|technicians)|équipe (?:de techniciens|technique)|equipo (?:técnico|de técnicos))\b"
    r"|\bnotre équipe\b|\bnuestros técnicos\b",
    r"\b(?:un|une|a|an) (?:técnic[oa]|mecánic[oa]|technicien\w*|mécanicien\w*|technician|mechanic"
    r"|engineer) (?:nuestr[oa]|propi[oa]|de la casa|de la maison|of ours|from our \w+)\b",
    r"\b(?:our|unsere?|nos|notre|nuestros?) (?:\w+ ){0,2}(?:installateure?|heizungsbauer|plumbers?"
    r"|chauffagistes?|plombiers?|fontaneros?|calefactores|electricistas?)\b",
)

RIGHT: Final = rule(
    r"\b(?:puts?|sets?) (?:it|them|things|everything|your \w+|the \w+) (?:all )?(?:right|straight"
    r"|back (?:in|into) \w+)\b|\b(?:have|has|get|gets) (?:it|them|her|him|your \w+) (?:\w+ ){0,2}"
    r"(?:running|working|going|sewing|cutting|fixed|mended|back on)\b|\bsorts? (?:it|them|that)"
    r"(?: out)?\b|\bsees? to it\b|\bback to life\b|\bfix(?:es)? (?:it|them|that)\b",
    r"\bwieder (?:\w+ )?(?:zum laufen|flott|fit|her|hin|gangbar|in gang|heil|instand|in schuss"
    r"|in ordnung)\b|\b(?:bring|mach)\w*\b[^;.]{0,40}\bin ordnung\b|\bkriegen (?:wir )?(?:das|es"
    r"|sie|ihn)\b[^;.]{0,15}\bhin\b",
    r"\bremet\w* (?:\w+ ){0,2}(?:en (?:état|marche|route|service)|à neuf|d'aplomb)\b"
    r"|\bredonn\w+ (?:\w+ ){0,2}vie\b|\bs'en (?:charge|occupe)\w*\b",
    r"\b(?:lo|la|los|las) (?:dejamos|dejan?|ponemos|ponen?|deja) (?:\w+ ){0,2}(?:a punto|en marcha"
    r"|como nuev\w+|funcionando|list[oa]s?)\b|\b(?:lo|la|los|las) soluciona\w*\b",
)
"""That what ails is put right."""

HANDED_IN: Final = rule(
    r"\b(?:leave|hand|drop|bring|take)\b[^;.]{0,40}\b(?:with|at|to|in|over) (?:us|our|any of our"
    r"|any branch|any store|the (?:counter|workshop))\b",
    r"\b(?:geben|gib|bringen|bring|stellen)\b[^;.]{0,40}\b(?:ab|uns|vorbei|theke|filiale\w*)\b",
    r"\b(?:déposez|confiez|apportez|laissez|dépose|confie)\b[^;.]{0,40}\b(?:nous|nos|notre"
    r"|accueil|magasins?|boutiques?|comptoir)\b|\b(?:déposez|confiez|apportez)-l\w+\b",
    r"\b(?:trá|trae|traiga|deja|déja|lléva|lleva)\w*\b[^;.]{0,40}\b(?:nuestr\w+|nos|tienda\w*"
    r"|taller|mostrador)\b",
)
"""That shoppers bring them in."""

FAULTS_SEEN_TO: Final = rule(
    r"\b(?:takes? care of|deals? with|attends? to|sees? to|handles?|fix(?:es)?|cures?)\b[^;.]{0,20}"
    r"\b(?:breakdowns?|faults|failures|defects)\b|\bworks? on (?:all|any|every|most) (?:\w+ )?"
    r"(?:makes?|brands?|models?)\b",
    r"\b(?:beheb(?:t|en)|beseitig(?:t|en)|kümmer(?:t|n) sich um|erledig(?:t|en))\b[^;.]{0,25}"
    r"\b(?:störungen|defekte|schäden|pannen|fehler)\b|\b(?:störungen|defekte|schäden|pannen)\b"
    r"[^;.]{0,20}\b(?:beheb(?:t|en)|beseitig(?:t|en))\b|\b(?:arbeite[nt]|warte[nt]) (?:an )?"
    r"(?:allen?|jeder?) (?:marken?|fabrikaten?|modellen?)\b",
    r"\b(?:prennent en charge|prend en charge|traite(?:nt)?|s'occupe(?:nt)? d|résolvent)\b"
    r"[^;.]{0,20}\b(?:pannes|défauts|avaries)\b|\binterv\w+ sur toutes (?:les )?marques\b",
    r"\b(?:atienden?|resuelven?|se encargan? de|se ocupan? de|solucionan?)\b[^;.]{0,20}"
    r"\b(?:averías|fallas|desperfectos)\b|\btrabajan? (?:con|sobre) todas las marcas\b",
)
"""That faults, or all brands, are seen to; by whom has to be said beside it."""

LENT: Final = rule(
    r"\b(?:while|whilst|if|as long as|when)\b[^;.]{0,40}\b(?:in|with us|here) (?:for (?:a )?)?"
    r"(?:repair|our workshop|servicing)\b[^;.]{0,60}\b(?:lend|loan|borrow|courtesy)\w*\b"
    r"|\b(?:lend|loan|borrow|courtesy)\w*\b[^;.]{0,60}\b(?:while|during|as long as)\b[^;.]{0,40}"
    r"\b(?:repair(?:ed|s)?|in our workshop|serviced)\b",
    r"\bin (?:der |unserer )?(?:reparatur|werkstatt)\b[^;.]{0,60}\b(?:leih\w*|ersatz(?:gerät|rad)"
    r"\w*|überlassen)\b|\b(?:leih\w*|ersatz(?:gerät|rad)\w*)\b[^;.]{0,60}\b(?:reparatur|solange)"
    r"\b",
    r"\b(?:temps de la|durant la|pendant la|le temps d'une|en) réparation\b[^;.]{0,50}\b(?:prêt\w*"
    r"|courtoisie|remplacement)\b|\b(?:prêt\w*|courtoisie)\b[^;.]{0,60}\b(?:temps de la|durant la"
    r"|pendant la|durée de la) réparation\b",
    r"\b(?:mientras|durante)\b[^;.]{0,40}\b(?:repar\w+|en (?:el|nuestro) taller)\b[^;.]{0,50}"
    r"\b(?:prest\w+|cortesía|sustitución|dejamos (?:otr|un))\w*\b|\b(?:prest\w+|cortesía)\b"
    r"[^;.]{0,60}\b(?:mientras|durante)\b[^;.]{0,30}\brepar\w+\b",
)
"""What is lent while goods are mended."""

_SPAN: Final = (
    r"(?:\d+|four|five|six|seven|ten|fourteen|vier|fünf|sechs|sieben|acht|zehn|vierzehn|quatre|cinq"
    r"|sept|huit|dix|quinze|cuatro|cinco|seis|siete|ocho|diez|quince|one|two|three|a few|eine?n?"
    r"|zwei|drei|wenige|une?|deux|trois|quelques|un|una|dos|tres"
    r"|unos)\b[^;.]{0,15}\b(?:hours?|(?:working )?days?|weeks?|stunden?|(?:werk|arbeits)?tage?n?"
    r"|wochen?|heures?|jours?|semaines?|horas?|días|semanas?)"
)
LASTS: Final = rule(
    r"\b(?:repairs?|\w*reparatur(?:en)?|réparations?|reparaci(?:ón|ones)|arreglos?)\b(?! (?:or|oder"
    r"|ou|o) )[^;.,]{0,25}\b(?:takes?|need|dauer(?:t|n)|benötig\w+|pren(?:d|nent)|demande(?:nt)?"
    rf"|dure(?:nt)?|tarda[nr]?|demora[nr]?|llevan?|requier\w+)\b[^;.]{{0,25}}\b{_SPAN}\b"
)
"""How long repairs take."""

_PIECE: Final = (
    r"(?:tubes?|domes?|filt(?:ers?|res)|schläuche|tubos?|filtros|batter(?:y|ies)|straps?|glass"
    r"|screens?|displays?|zips?|soles?|heels?|strings?|chains?"
    r"|buttons?|clasps?|akkus?|batterien?|bänder|band|glas|gläser|sohlen|absätze|saiten|knöpfe"
    r"|reißverschl(?:uss|üsse)|ketten?|piles?|bracelets?|verres?|écrans?|semelles?|talons?|cordes"
    r"|fermetures|boutons|pilas?|cristal(?:es)?|correas?|pantallas?|suelas?|tapas|cuerdas"
    r"|cremalleras?|botones)"
)
_CHANGED: Final = (
    r"(?:replaced|changed|swapped|fitted|renewed|getauscht|gewechselt|ersetzt|erneuert|changée?s?"
    r"|remplacée?s?|posée?s?|se cambian?|cambiad[oa]s?|sustituid[oa]s?|se sustituyen?)"
)
_ON_THE_SPOT: Final = (
    r"(?:on the spot|while you wait|as you wait|in (?:all |any of )?our (?:shops|stores|branches"
    r"|clinics|centres|centers|studios)|at the counter|auf der stelle|sofort|in (?:allen "
    r"|jeder )?(?:unseren )?(?:filialen?|läden)"
    r"|sur-le-champ|sur place|dans (?:tous |toutes )?nos (?:boutiques|magasins|centres)"
    r"|en el acto|al "
    r"momento|en (?:todas |todos )?nuestr[oa]s (?:tiendas|centros))"
)
COUNTER: Final = rule(
    rf"\b{_PIECE}\b[^;.]{{0,50}}\b{_CHANGED}\b[^;.]{{0,30}}\b{_ON_THE_SPOT}\b",
    rf"\b{_PIECE}\b[^;.]{{0,50}}\b{_ON_THE_SPOT}\b[^;.]{{0,30}}\b{_CHANGED}\b",
)
"""Parts that are put in anew at the counter."""

_REPAIRS: Final = (
    r"(?:repairs?|reparatur(?:en)?|réparations?|reparaci(?:ón|ones)|arreglos?|repair work)"
)
ASSURED: Final = rule(
    rf"\b(?:all|our|alle|unsere|toutes (?:les|nos)|todas (?:las|nuestras)) {_REPAIRS} (?:carry|come"
    r" with|have|haben|tragen|sont|ont|tienen|llevan|cuentan con)\b[^;.]{0,25}\b(?:guarantee\w*"
    r"|warrant\w+|garantie\w*|garanties|garantía|gewähr)\b",
    rf"^\W*(?:\w+ ){{0,2}}(?:\w+)?{_REPAIRS}\b(?! (?:or|oder|ou|o)\b)[^;.,]{{0,40}}\b(?:in|en"
    rf"|innerhalb"
    rf"|sous|binnen|within) (?:von )?{_SPAN}\b",
    rf"^\W*[\w-]*{_REPAIRS}\b[^;.,]{{0,30}}\b(?:auf anfrage|on request|sur demande|a petición)\b",
    rf"\b{_REPAIRS}\b[^:;.]{{0,40}}: ?(?:from |ab |dès |à partir de |desde |for )?(?:[£$€] ?\d"
    r"|\d+(?:[.,]\d+)? ?(?:€|euros?\b|chf\b|£))",
    rf"\b(?:we|our)\b[^;.]{{0,30}}\b(?:warranty|guarantee)\b[^;.]{{0,20}}\b(?:on|for) (?:all "
    rf"|every "
    rf"|each |our |the )?{_REPAIRS}\b|\b{_REPAIRS}\b[^;.]{{0,12}}\bwhich we guarantee\b",
    rf"\b(?:auf|für) (?:alle |jede |unsere |die )?{_REPAIRS} (?:geben|gewähren|erhalten|haben"
    rf"|leisten|gibt)\b",
    rf"\b(?:damos|dan|ofrecemos|tienen?|tendrás)\b[^;.]{{0,25}}\bgarantía (?:en|sobre|por|para|de) "
    rf"(?:cada|todas (?:las|nuestras)|las|nuestras|toda|la) {_REPAIRS}\b",
    rf"\b(?:nous|donnons|garantissons|garantie)\b[^;.]{{0,30}}\bsur (?:chaque|toutes (?:les|nos)|"
    rf"toute|nos|les) {_REPAIRS}\b",
)
"""A guarantee that the shop gives on its repairs."""

ESTIMATED: Final = rule(
    rf"\b(?:estimate|quote|quotation)s?\b[^;]{{0,60}}\b(?:before|go ahead|accept|free|approve)\b"
    rf"[^;]{{0,40}}\b{_REPAIRS}\b",
    rf"\b(?:kostenvoranschl\w+)\b[^;]{{0,60}}\b(?:vor|bevor|gratis|kostenlos|zustimm\w*)\b[^;]"
    rf"{{0,40}}\b(?:{_REPAIRS}|reparieren)\b",
    rf"\bdevis\b[^;]{{0,60}}\b(?:avant|gratuit|acceptez|si vous|accord)\b[^;]{{0,40}}\b{_REPAIRS}"
    r"\b",
    rf"\bpresupuesto\b[^;]{{0,60}}\b(?:antes|gratis|gratuito|aceptas?|sin compromiso)\b[^;]{{0,40}}"
    rf"\b{_REPAIRS}\b",
)
"""What a repair will cost is told before."""

OWN_SERVICE: Final = rule(
    rf"\b(?:in-house|own) (?:\w+ )?(?:service|service department|technical service)\b[^;.]{{0,25}}"
    rf"\b{_REPAIRS}\b",
    rf"\b(?:hauseigene[rn]?|eigene[rn]?) (?:service|kundendienst|technik)\b[^;.]{{0,25}}"
    rf"\b{_REPAIRS}\b",
    rf"\b(?:sav|service après-vente|service technique) (?:interne|intégré|maison|sur place)\b"
    rf"[^;.]{{0,25}}\b{_REPAIRS}\b",
    rf"\b(?:servicio técnico|postventa|taller) propi[oa]\b[^;.]{{0,25}}\b{_REPAIRS}\b",
)
"""A service of the house that does repairs."""

PLACE: Final = rule(
    r"\brepair (?:corner|counter|desk|bar|hub|point|drop-off|intake|reception)\b(?![^;]*\bcouncil"
    r"\b)",
    r"\breparatur-?(?:annahme|ecke|theke|schalter|station|abgabe)\b|\bannahme (?:für|von|der) "
    r"reparaturen\b",
    r"\b(?:coin|comptoir|point|espace|accueil) (?:de |des |du )?réparations?\b",
    r"\b(?:rincón|punto|mostrador|módulo|zona) de(?:l| las?)? (?:reparaci\w+|arreglos?)\b",
)
"""A place in a shop where repairs are taken in."""

OUR_CENTRE: Final = rule(
    r"\b(?:to|at|in) our (?:own )?(?:repair|service) (?:cent(?:re|er)|lab|hub)\b",
    r"\b(?:in|an) unser (?:eigenes )?(?:reparatur|service)zentrum\b",
    r"\b(?:à|dans|vers) notre (?:propre )?centre de réparation\b",
    r"\b(?:a|en) nuestro (?:propio )?centro de reparaci\w+\b",
)
"""A centre for repairs that is the shop's own."""

IN_SHOPS: Final = rule(
    r"\b(?:in|at) (?:any of |all of |all )?our (?:own )?(?:shops?|stores?|branch(?:es)?)\b",
    r"\bin (?:allen |all )?unseren (?:\w+ )?(?:filialen|shops|läden|märkten|geschäften|stores)\b",
    r"\bdans (?:tous |toutes )?nos (?:magasins|boutiques)\b|\ben (?:todas )?nuestr[oa]s tiendas\b",
)
REPAIRS_ALONE: Final = rule(
    r"(?:our |unsere? |nos |nuestr[oa]s |\w+ )?(?:repairs?|repair service|reparatur(?:en|service)?"
    r"|réparations?|reparaci(?:ón|ones)|arreglos|servicio de reparación|service (?:de )?réparation)"
    r"(?: (?:times?|turnaround))?"
)
TURNAROUND: Final = rule(
    rf"\b(?:turnaround|allow|takes?|ready|dauert|dauer|rechnen|bearbeitung|comptez|délai|prend"
    rf"|tarda"
    rf"|plazo|cuenta)\b[^;.]{{0,40}}\b{_SPAN}\b"
)
"""How long it takes, below a heading of repairs."""

RENEWS: Final = rule(
    r"\b(?:replaces?|renews?|re-?covers?|rebuilds?|re-?stuffs?|re-?flocks?|re-?lines?|changes?"
    r"|refreshes|beziehen|bezieht|erneuer[tn]|ersetz(?:t|en)|tausch(?:t|en)|wechsel[tn]|polster[tn]"
    r"|tapizan?|cambian?|sustituyen?|reponen?|renuevan?|rellenan?|remplacent?|refont|refait"
    r"|regarnit|regarnissent|changent?|rempaillent?)\b"
)
FIRST: Final = rule(
    r"\b(?:we|we'll|we can|we also) service (?:your|all|any|every|most|what)\b(?! (?:area|order"
    r"|region"
    r"|need|customer|request|county|countr)\w*)|\brestaurieren wir\b"
    r"|\bpodemos (?:reparar|arreglar|restaurar)\b",
    r"\b(?:we|we'll|we can) patch (?:it|them|your)\b|\bte l[oa]s? (?:parcheamos|pegamos|cosemos)\b",
    r"\bi (?:\w+ )?(?:repair|mend|restore|fix|re-?sole)\b|\bje (?:\w+ )?(?:répare|recouds|restaure"
    r"|ressemelle|affûte)\b|\bich (?:repariere|flicke|restauriere|besohle)\b|\b(?:reparo"
    r"|restauro)\b",
)
"""What one person mends, or patches."""

FIXES: Final = rule(
    r"\b(?:fixed|repaired|mended|we (?:\w+ )?(?:fix|repair|mend))\b",
    r"\b(?:reparieren wir|repariert|wir (?:\w+ ){0,4}reparieren)\b",
    r"\b(?:réparons|réparée?s?|réparent)\b|\b(?:reparamos|arreglamos|repara[dn]\w*)\b",
)

OF_OTHERS: Final = rule(
    r"\b(?:a|the|your|any) (?:local|independent|nearby) (?:\w+ )?(?:garage|workshop|dealer"
    r"|repairer|shop)\b|\b(?:recommend|contact|ask|find|consult)\b[^;.]{0,20}\b(?:technician"
    r"|mechanic|engineer|electrician)\b",
    r"\b(?:assureur|assurance|insurer|insurance|versicher\w+|seguro|aseguradora)\b",
    r"\b(?:order|parcel|delivery|arrives?|website|account|payment|bestellung|lieferung|paket"
    r"|ankommt|konto|zahlung|commande|colis|livraison|arrive|compte|paiement|pedido|paquete"
    r"|entrega|llega|cuenta|pago|internet|line|leitung|ligne|línea)\b",
    r"\b(?:buy|bought|second-hand dealer|kaufen an|achètent|rachet\w+|compran)\b[^;.]{0,40}"
    r"\b(?:sell|verkauf\w+|revend\w+|venden)\b",
)
"""That the work is others', or what is put right is no piece of goods."""
