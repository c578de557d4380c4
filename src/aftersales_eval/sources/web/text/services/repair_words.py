"""What menders do and to what, in four languages; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_PIECE: Final = (
    r"(?:zips?|zippers?|seams?|linings?|buttons?|handles?|straps?|hinges?|frames?|soles?|heels?"
    r"|screens?|displays?|batter(?:y|ies)|blades?|strings?|spokes?|joints?|stitching|clasps?"
    r"|buckles?|cables?|hems?|springs?|drawers?|nose ?pads?|temples"
    r"|\w*reißverschl(?:uss|üsse)\w*|nähte?|naht|futter|knöpfe|knopf|griffe?|riemen|scharniere?"
    r"|bügel|sohlen?|absätze|displays|akkus?|klingen?|saiten|speichen|schnallen?|kabel|säume"
    r"|federn|nasenpads|polster"
    r"|fermetures?(?: éclair)?|coutures?|doublures?|boutons?|anses?|manches?|sangles?|charnières?"
    r"|branches?|semelles?|talons?|écrans?|batteries?|lames?|cordes?|rayons|boucles?|ourlets?"
    r"|ressorts?|plaquettes?"
    r"|cremalleras?|costuras?|forros?|botón|botones|asas?|mangos?|correas?|bisagras?|varillas?"
    r"|suelas?|tacones|pantallas?|baterías?|hojas?|cuerdas?|radios|hebillas?|dobladillos?|muelles"
    r"|plaquetas?)"
)
_HURT: Final = (
    r"(?:torn|broken|cracked|chipped|worn(?:[- ]out)?|worn[- ]down|bent|loose|lost|missing|ripped"
    r"|split|stuck|snapped|frayed|dull"
    r"|(?:kaputt|gebrochen|lose|locker|gerissen|verbogen|abgenutzt|abgelaufen|fehlend|defekt"
    r"|ausgeriss?en|abgeriss?en|verschliss?en)e?[nrs]?"
    r"|cassée?s?|tordue?s?|usée?s?|déchirée?s?|perdue?s?|décousue?s?|abîmée?s?|fêlée?s?|ébréchée?s?"
    r"|coincée?s?|rot[oa]s?|torcid[oa]s?|gastad[oa]s?|perdid[oa]s?|descosid[oa]s?|suelt[oa]s?"
    r"|agrietad[oa]s?|mellad[oa]s?|partid[oa]s?)"
)
_HOLES: Final = (
    r"(?:moth holes?|holes? in|tears? in|rips? in|mottenlöcher|löcher in|riss in|risse in"
    r"|trous? de mites?|accrocs?|déchirures?|agujeros? (?:de|en)|rasgaduras?|un roto)"
)
_HARM: Final = (
    rf"(?:{_HURT} (?:\w+ )?{_PIECE}|{_PIECE}(?: est| sont| está| están| ist| sind| is| are)?"
    rf" {_HURT}|{_HOLES})\b"
)
_MENDS: Final = (
    r"(?:takes? care|look after|replac\w+|fix\w*|mend\w*|sew\w*|stitch\w*|chang\w+|swap\w*|sort\w*"
    r"|glue\w*|straighten\w*|kümmern|kümmert|ersetz\w+|tausch\w+|wechsel\w+|erneuer\w+|näh\w+"
    r"|richt\w+|repar\w+|leim\w+|kleb\w+|s'en (?:occupe\w*|charge\w*)|occupons|remplac\w+"
    r"|chang(?:eons|ent|e)|recoud\w*|recous\w*|repris\w*|répar\w+|redress\w+|recoll\w+"
    r"|se encarga\w*|encargamos|cambiamos|cambian|sustitu\w+|cosemos|cosen?|arregl\w+|zurc\w+"
    r"|remend\w+|enderez\w+|peg(?:amos|an)|refit\w*|re-?attach\w*)"
)
AS_NEW: Final = (
    r"\b(?:unsere?|our|nos|notre|nuestr[oa]s?) (?:own )?(?:näher\w+|schneider\w+|schuster\w*"
    r"|sattler\w*|uhrmacher\w*"
    r"|werkstatt|tailors?|cobblers?|menders?|seamstress\w*|maroquiniers?|couturi\w+|cordonniers?"
    r"|ateliers?|costurer\w+"
    r"|zapater\w+|modistas?|taller)\b[^;]{0,30}\b(?:in ordnung|wie neu|zum leben|redonn\w+ (?:une "
    r"seconde )?(?:vie|jeunesse)"
    r"|(?:as good as|like) new|back to life|como nuev\w+|nueva vida|segunda vida)\b"
)
"""What menders make of things."""

LEFT_TO_OTHERS: Final = (
    r"\binsurer's\b|\b(?:excess|deductible"
    r"|selbstbeteiligung"
    r"|selbstbehalt|franchise|franquicia) (?:on|for|bei|für|par|por|de|sur)\b|"
    r"^\W*(?:the |your |l'|votre |die |eine |ihre |el |la |tu |su )?(?:assur(?:eur|ance)s?"
    r"|insurers?|insurance|\w*versicherung|seguro|aseguradora)\b|\b(?:a|the|your|any) (?:local"
    r"|independent|nearby) (?:\w+ )?(?:garage|workshop|dealer|repairer|repair shop)s?\b|"
    r"\b(?:doit|doivent|dürfen|müssen|must|should|debe|deben|tiene que)\b[^;.]{0,40}\b(?:fachmann"
    r"|fachkraft|fachleute\w*|professionnel\w*|professionals?|profesional(?:es)?|qualified"
    r"|qualifiée?s?|cualificad[oa]s?|elektriker|electrician)\b|\b(?:guides?|tutos?|fiches?"
    r"|guías?) (?:de|d') ?(?:dépannage|réparation|reparación)\b"
)
"""That insurers pay, others are asked, or some qualified person has to do it."""

_AT_WORK: Final = (
    r"(?:in unsere[rn] (?:\w+ )?\w*(?:werkstatt|werkstätten|klinik|atelier)|in our (?:own )?(?:\w+ "
    r")?(?:workshops?|lab"
    r"|clinic|studio)|(?:dans|à) (?:notre|nos) (?:ateliers?|cliniques?)|en nuestros? (?:\w+ "
    r")?(?:taller(?:es)?"
    r"|laboratorio))"
)
MENDS: Final = rule(
    rf"\b(?:{_HURT}|faulty|defective|défectueu\w+|averiad[oa]s?|dañad[oa]s?) \w{{4,}}\b[^;]{{0,"
    rf"40}}\b{_MENDS}\b"
    rf"[^;]{{0,40}}\b{_AT_WORK}\b",
    rf"\b{_MENDS}\b[^;]{{0,50}}\b(?:{_HURT}|défectueu\w+|averiad[oa]s?|dañad[oa]s?)\b[^;]{{0,"
    rf"40}}\b{_AT_WORK}\b",
    rf"\b{_AT_WORK}\b[^;]{{0,40}}\b{_MENDS}\b[^;]{{0,30}}\b(?:{_HURT}|faulty|defective|défectueu\w+"
    rf"|averiad[oa]s?"
    r"|dañad[oa]s?)\b",
    rf"\b{_HARM}[^;]{{0,80}}\b{_MENDS}\b|\b{_MENDS}\b[^;]{{0,60}}\b{_HARM}",
    r"\b(?:we|we'll|i|our \w+)\b[^;,]{0,40}\b(?:darn|re-?glue|re-?weld|weld|solder|regrind|re-?fit"
    r"|re-?attach|re-?cover|re-?stuff|re-?seal|straighten|re-?sole|resole|re-?heel|re-?line"
    r"|sew (?:\w+ ){0,3}(?:on|up|back))\b",
    r"\b(?:our|unser\w*|notre|nuestr[oa]) \w+ (?:solders?|welds?|darns?|re-?strings?|lötet|schweißt"
    r"|stopft|flickt|polstert|beklebt|(?:la |le |les |l')?(?:ressoude|recolle|recoud|reprise"
    r"|redresse|retapisse|rempaille|refait à neuf)|(?:la |lo |las |los )?(?:suelda|cose|zurce"
    r"|enderez\w+|retapiza|remienda|pega|recablea))\b",
    r"\b(?:wir|unsere? \w+)\b[^;,]{0,40}\b(?:sie|ihn|es|ihr\w*|dein\w*)\b[^;,]{0,30}\bneu(?: (?:auf"
    r"|ein|an|zusammen))?\W*$",
    r"\b(?:nous (?:la |le |les )?refaisons|on (?:la |le |les )?refait)\b|\b(?:te |os )?(?:la|lo"
    r"|las|los)"
    r" (?:retapizamos|recableamos|soldamos|enderezamos|remendamos)\b",
    r"\b(?:stopfen|schweißen|löten|leimen|flicken|besohlen)\b[^;]{0,20}\bwir\b|\b(?:wir|unsere?"
    r" \w+)\b[^;,]{0,40}\b(?:stopfen|schweißen|löten|leimen|flicken|besohlen|richten (?:\w+ )?"
    r"verbogene)\b|\b(?:beziehen|polstern)\b[^;,]{0,40}\bneu\b",
    r"\b(?:nous|on|je|nos \w+|j)\b[^;,]{0,30}\b(?:re(?:couds|cousons|coud|cousent|prise|prisons"
    r"|prisent|dresse|dressons|dressent|ssoude|ssoudons|ssoudent|colle|collons|collent|tapisse"
    r"|tapissons|ssemelle|ssemelons|ssemellent)|raccommod(?:e|ons|ent)|rempaill\w+|répare)\b",
    r"\b(?:zurcimos|enderezamos|soldamos|encolamos|retapizamos|remendamos|zurzo|remiendo|coso"
    r"|arreglo|reparo)\b|\b(?:te|os|se) (?:la|lo|las|los) (?:cosemos|pegamos|zurcimos|arreglo"
    r"|reparo|coso)\b|\bponemos (?:\w+ ){0,2}(?:suelas|tapas)\b|\bnuestr[oa]s? \w+"
    r" (?:enderezan?|sueldan?|cosen|zurcen|remiendan)\b",
)
"""What is done to what is broken."""

PART_SWAPS: Final = rule(
    r"\b(?:display|akku|batterie|bildschirm|sohlen|absatz|absätze|glas|saiten|schlauch|ketten"
    r"|scharnier|reißverschluss|bremsen|armband|uhrenglas|motor)-?(?:aus)?(?:tausch|wechsel"
    r"|erneuerung|reparatur)\b"
)
"""Repairs by the name of the part, as rows of a price list have them."""

HAD: Final = rule(
    r"\bin unser\w* (?:[\w-]+ ){0,3}[\w-]*(?:klinik|spital|labor)\b|\bin our (?:[\w-]+ ){0,"
    r"3}(?:clinic|hospital|lab)\b"
    r"|\bdans notre (?:\w+ )?(?:clinique|hôpital|laboratoire)\b|\ben nuestr[oa] (?:\w+ )?(?:clínica"
    r"|hospital|laboratorio)\b",
    r"\bnotre \w{3,}(?:er|ier|eur|ière|euse|iste|ien)\b|\bnuestr[oa] \w{3,}(?:er[oa]|ista|dor"
    r"|dora)\b",
    r"\brepair (?:form|ticket|slip|order|label)\b|\breparatur(?:schein|formular|auftrag"
    r"|begleitschein"
    r"|antrag)\b|\b(?:bon|formulaire|fiche|bordereau) de réparation\b|\b(?:hoja|formulario|parte)"
    r" de reparación\b",
    r"\b(?:drop off|abgeben|déposer|apporter|confier|dejar|traer|llevar)\b|\b(?:within|in|binnen"
    r"|en)"
    r" (?:the|an|one|einer|une|una|\d+) (?:hours?|stunden?|heures?|horas?|minut\w+)\b",
    r"\b(?:our|unsere?) (?:\w{4,}(?:er|ern|erinnen)|seamstress(?:es)?|\w{3,}ists?)\b",
    r"\bturnaround\b|\b(?:while you wait|on (?:site|the premises)|same[- ]day)\b|\breparaturdauer\b"
    r"|\breparaturzeit\w*|\bdauer (?:der|einer) reparatur\b|\bvor ort\b|\bsur place\b"
    r"|\bdélais? de réparation\b|\bdurée de (?:la )?réparation\b|\bplazos? de reparación\b"
    r"|\btiempos? de reparación\b|\ben el acto\b|\ben el momento\b|\bservice desk\b",
)
"""How long a repair takes, where it is done, or who does it."""

GONE: Final = rule(
    r"\b(?:no longer|do not|don't|not any ?more) (?:repair|mend|fix|carry out repairs)\b(?![^;]*"
    r"\b(?:out of|outside|older)\b)",
    r"\breparieren (?:wir )?(?:\w+ ){0,3}(?:nichts|keine?\w* (?:\w+ )?mehr|nicht mehr)\b",
    r"\b(?:nous )?ne réparons (?:plus|rien|pas)\b|\bne répare (?:plus|rien)\b",
    r"\bya no (?:reparamos|arreglamos|hacemos (?:reparaciones|arreglos))\b"
    r"|\bno (?:reparamos|arreglamos) nada\b"
    r"|\bno (?:nos hacemos cargo|nos encargamos|nos ocupamos) de (?:las? )?reparaci\w+",
)
"""That nothing is repaired, or no longer."""

NO_WORKSHOP: Final = rule(
    r"\b(?:have|run|there is|with) no (?:\w+ ){0,2}(?:workshop|repair)|\b(?:don't|do not) have an? "
    r"(?:\w+ )?workshop|\bkeine? (?:\w+ )?(?:\w*werkstatt)\b|\b(?:pas d'|aucun |sans )(?:\w+ )?"
    r"atelier\b|\b(?:no (?:tenemos|disponemos de|contamos con)|sin) (?:\w+ )?taller\b"
)

OF_WORK: Final = rule(
    r"\b(?:repairs?|reparatur\w*|réparations?|reparaci\w+) (?:\w+ )?(?:carried out|done|made"
    r"|performed|is|are|come|effectuée?s?|réalisée?s?|faites?|hech[oa]s?|realizad[oa]s?"
    r"|efectuad[oa]s?|durch unser\w*|unserer|aus unserer|sind|carry|have|haben|tienen|llevan|ont"
    r"|sont)\b"
    r"|\b(?:warranty|guarantee)\b[^;.]{0,15}\b(?:on|for) (?:the |our |all |every |any |each )?"
    r"(?:work\b|labou?r\b|workmanship|repairs?|parts (?:used|fitted))|\bauf (?:die |alle |unsere "
    r"|jede )?(?:ausgeführten? |durchgeführten? )?(?:reparatur\w*|arbeit\w*|(?:verbaute|eingebaute"
    r"|eingesetzte|ersetzte|getauschte)n? (?:\w*teile))\b[^;.]{0,40}\bgarantie"
    r"|\bgarantie auf (?:die )?(?:reparatur\w*|arbeit\w*|(?:verbaute|eingebaute|getauschte)n?)\b"
    r"|\bgarantie\w* (?:\w+ ){0,3}sur (?:la |notre |l'|les |chaque |toutes (?:les|nos) )?(?:"
    r"interventions?|main-d'œuvre|travail|travaux|pièces? (?:posée|changée|remplacée)|réparations?)"
    r"|\bgarantía (?:sobre|en|por|de|para) (?:el |la |los |las |cada |todas (?:las|nuestras) )?"
    r"(?:trabajos?|mano de obra|arreglos?|reparaci\w+|piezas? (?:cambiad|sustituid)\w+)\b"
    r"|\bgarantie (?:sur|des) (?:les )?réparations\b|\bgarantía (?:de|en) (?:las )?reparaciones\b"
)
"""That a guarantee is one on repairs."""

IT_FIXED: Final = rule(
    r"\b(?:fix|sort|mend) (?:it|that|this)\b(?! in our)|\b(?:lo|esto|eso) (?:arregl|repar)\w+(?! "
    r"en nuestr)|\barreglarlo\b"
    r"|\b(?:on|nous) (?:le|l'|vous l') ?répar\w+"
)
CASES: Final = rule(
    r"\b(?:complaints?|cases|tickets?|repl(?:y|ies)|answer\w*|casos|incidencias?|quejas?|contest\w+"
    r"|respond\w+"
    r"|reclamaci\w+|répond\w+|réclamations?|beschwerde\w*|antwort\w*)\b"
)
"""Where problems are settled, `fix it` is said of them."""

OF_STATE: Final = rule(
    r"\b(?:the (?:state|government|council|eu|law)|european union|der (?:staat|bund)|das (?:land"
    r"|gesetz)|die (?:stadt"
    r"|regierung|eu)|bundesregierung|l'(?:état|europe|union européenne)|la (?:loi|région|mairie|ley"
    r"|comunidad)"
    r"|le gouvernement|éco-?organismes?|el (?:estado|gobierno|ayuntamiento)|unión europea)\b"
)
"""Who pays for repairs, or asks for them, and does none."""

NOT_MENDED: Final = rule(
    r"\b(?:guides?|guías?|tutos?|fiches?|manuels?|manuales?|vidéos?|vídeos?) (?:de |d')(?:la "
    r")?r[eé]para\w*"
    r"|\brepair (?:guides|manuals|videos)\b|\breparatur-?anleitung\w*",
    r"^\W*(?:the|this|our|der|die|das|diese[rs]?|unser\w*|le|la|ce|cette|notre|el|este|esta"
    r"|nuestr\w+) (?:\w+ )?(?:glue"
    r"|adhesive|putty|paste|spray|tape|patch\w*|kleber|klebstoff|klebeband|spachtel\w*|flicken"
    r"|colle|mastic|rustine|résine"
    r"|pegamento|cola|masilla|parches?|resina|cinta)\b",
    r"\b(?:fix|mend|repair|sort)\w* (?:\w+ ){0,3}(?:problems?|issues?|matters?|mistakes?|things"
    r"|complaints?)\b"
    r"(?! with (?!your order|an order|the order|your delivery)\b)|\barregl\w+ (?:\w+ "
    r"){0,3}(?:problemas?|incidencias?|errores?|malentendidos?"
    r"|cosas)\b(?! de)"
    r"|\brépar\w+ (?:\w+ ){0,3}(?:problèmes?|erreurs?|préjudices?|malentendus?)\b",
    r"\b(?:vous|te) dépann\w+\b(?![^;]*\b(?:domicile|atelier|appareil|machine|vélo)\b)|\bdépann\w+ "
    r"(?:téléphonique|à"
    r" distance|par téléphone|en ligne)\b|\b(?:(?:remote|online) repairs?|(?:phone|remote"
    r"|online) troubleshooting|repairs? by phone)\b",
    r"\brépar\w+ (?:notre|nos|cette|l'|son|une|cet) ?(?:oubli|erreur|faute|tort|injustice)s?\b",
    r"^(?:\W*)(?:how to|comment|cómo|wie (?:man|du|sie|ihr)|so (?:reparierst|reparieren))\b",
    r"\b(?:spare|replacement) [^;]{0,60}\b(?:available|in stock|for sale|shop|store)\b",
    r"\b(?:creams?|serums?|lotions?|balms?|conditioners?|shampoos?|masks?|cremes?|crèmes?|sérums?"
    r"|cremas?)\b",
    r"\bcharge (?:you )?for (?:the|any) repairs?\b|\bberechnen (?:wir )?(?:ihnen |dir )?die"
    r" reparatur"
    r"|\bréparation (?:vous )?sera facturée|\bcobrar(?:emos|á) (?:la|el) (?:reparación|arreglo)",
    r"\b(?:jede[nrs]?|chaque|every|each|cada|all|alle)\b[^;]{0,30}\b(?:à la main|by hand|von hand"
    r"|in handarbeit|a mano)\b",
    r"\b(?:town hall|rathaus|mairie|ayuntamiento|vecinal|repair[- ]?caf(?:e|é)s?|community"
    r" (?:centre|hall)|gemeindehaus|salle des fêtes)\b",
)
"""That what is repaired is no good, or that others do it, or that it is told how to."""

THAT_CANNOT: Final = rule(
    r"\bdurch nicht \w+ \w+|\bpar des \w+ non \w+|\ben talleres no \w+",
    r"\b(?:that|which) (?:cannot|can't|can not|could not|are not|is not|aren't) (?:be )?(?:\w+"
    r" )?\w+ed"
    r"\b|\bdie (?:sich )?nicht (?:mehr )?\w+ (?:werden können|lassen|sind)\b"
    r"|\bqui ne (?:peuvent|peut|sont) (?:plus |pas )?(?:être )?\w+|\bque (?:ya )?no (?:se )?"
    r"(?:puede|pueden|tienen)n?(?: \w+)?",
)
"""Goods named by what cannot be done with them."""

OR_ELSE: Final = rule(
    r"(?:,| or| oder| ou| o| u| bzw)(?: [\w']+){0,4}? (?:replac|refund|ersetz|ersatz|austausch"
    r"|umtausch|rempla|rembours|échang"
    r"|sustitu|reemplaz|reembols|cambi)\w*"
)
"""What a workshop may do instead of a repair, so that it is still one of the shop."""

NOT_BY_US: Final = (
    r"\b(?:kann|können|wird|werden|lassen|lässt)\b[^;.]{0,50}\b(?:von|bei|durch) uns (?:\w+ )?"
    r"nicht(?: mehr)? (?:\w+ )?(?:repariert|instand|reparieren)",
    r"\brepariert wird\b[^;.]{0,30}\b(?:nichts|nicht)\b"
    r"|\bwir reparieren\b[^;.]{0,20}\bnichts\b",
    r"\bn'est (?:plus|pas) réparable (?:chez|par)\b|\bne (?:peu\w+|pourr\w+) (?:plus|pas|donc"
    r" pas) être réparée?s? (?:chez|par) n\w+",
    r"\b(?:nous|on) ne pou\w+ (?:plus|pas) (?:\w+ )?(?:le |la |les |l')?réparer\b",
    r"\b(?:cannot|can't|can no longer|can not|unable to) (?:be )?(?:repair(?:ed)?|mend(?:ed)?"
    r"|fix(?:ed)?)\b[^;.]{0,30}\b(?:by us|out[- ]of[- ]warranty)\b",
    r"\b(?:ya )?no (?:podemos|se puede|pueden?) (?:\w+ )?(?:repararl?\w*|arreglarl?\w*)\b",
    r"\b(?:none of our \w+|nobody|no one)\b[^;.]{0,40}\b(?:repair|mend|fix)\w*\b",
    r"\bkönnen wir\b[^;.]{0,20}\bnichts? reparieren\b|\bwir können\b[^;.]{0,25}\bnichts"
    r" reparieren\b|\bniemand\w*\b[^;.]{0,40}\brepar\w+",
    r"\bpersonne\b[^;.]{0,30}\bne (?:peut|sait|pourra) (?:\w+ )?réparer\b",
    r"\b(?:ninguna? de nuestr[oa]s \w+|nadie)\b[^;.]{0,40}\b(?:repar|arregl)\w+",
    r"\breparieren wir keine (?:\w+ )?(?:geräte|artikel|produkte|waren?)\b",
    r"\breparieren können wir\b[^;.]{0,40}\bnicht\b",
)
"""That a shop cannot mend it, or nobody there does."""

PAST: Final = rule(
    r"\b(?:(?:on|to|of) [^;.,]{3,30},? (?:and|or) )?(?:outside|out[- ]of|after|beyond|once)[- ]"
    r"(?:(?:the|your|its|end|expiry|of) ){0,4}(?:warranty|guarantee)(?: period)?(?: (?:has|is|have)"
    r" (?:ended|expired|over|run out))?\b,?",
    r"\b(?:(?:an|von|für) [^;.,]{3,30} (?:und|oder|sowie) )?(?:außerhalb|nach|nach ablauf|nach "
    r"ende) (?:der|ihrer) garantie(?:zeit|frist)?\b,?|\bist die garantie (?:vorbei|abgelaufen),",
    r"\bhors (?:de la )?garantie\b,?|\b(?:passée?|après|au-delà de) (?:la|cette) (?:période de )?"
    r"garantie\b,?|\b(?:passé|après) (?:ce délai|la garantie)\b,?",
    r"\bfuera de (?:la )?garantía\b,?|\b(?:pasad[oa]|terminad[oa]|vencid[oa]|después de"
    r"|tras) (?:la|"
    r"el período de) garantía(?: de \w+ años?)?\b,?",
)
"""Words for the time after a warranty, which limit no refusal of repairs."""
