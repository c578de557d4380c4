"""Trades, workshops and what is done in them, in four languages; all patterns for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_TRADE: Final = (
    r"(?:(?:watch|clock|shoe|dress|cabinet|violin|guitar|piano|instrument|sail|boot)-?makers?"
    r"|(?:gold|silver|lock|blade|gun|tin)smiths?|jewell?ers?|cobblers?|tailors?|handymen"
    r"|seamstress(?:es)?|saddlers?|luthiers?|upholsterers?|restorers?|mechanics?|technicians?"
    r"|engineers?|repairers?|menders?|opticians?|cutlers?|horologists?|bookbinders?"
    r"|sharpeners?|artisans?|craftsm[ae]n|craftspeople|electricians?|tuners?|joiners?|carpenters?"
    r"|[\w-]*(?:uhrmacher|goldschmied|silberschmied|schuster|schuhmacher|schneider|sattler"
    r"|bauer|polsterer|restaurator|mechaniker|mechatroniker|techniker|elektroniker|optiker"
    r"|schleifer|schmied|schlosser|buchbinder|schreiner|tischler|ofensetzer|handwerker|meister"
    r"|stimmer|doktor|kürschner|täschner|näher|stricker|weber|polstere|polsterei|sattlere|juwelier"
    r"|kundendienst|monteur|technikerteam|serviceteam)"
    r"(?:in|innen|e|en|n|s|ei)?"
    r"|horlog[eè]re?s?|bijouti[eè]re?s?|joailli[eè]re?s?|forgerons?|orfèvres?|cordonni[eè]re?s?"
    r"|couturi\w+"
    r"|retoucheu\w+|tailleurs?|selliers?|maroquini[eè]re?s?|archetiers?|accordeurs?"
    r"|tapissi[eè]re?s?|ébénistes?|menuisiers?|restaurat(?:eur|rice)s?|mécanicien\w*"
    r"|technicien\w*|réparat(?:eur|rice)s?|électronicien\w*|opticien\w*|affûteu\w+|rémouleurs?"
    r"|couteliers?|relieu\w+|tricoteuses?|brodeuses?|petites mains|facteurs? d\W?\w+|brodeu\w+"
    r"|vélocistes?"
    r"|sav|équipe technique|service technique|service après-vente"
    r"|relojer[oa]s?|joyer[oa]s?|herrer[oa]s?|orfebres?|zapater[oa]s?|costurer[oa]s?|modistas?"
    r"|sastres?"
    r"|guarnicioner[oa]s?|marroquiner[oa]s?|lutieres?|violer[oa]s?|afinador(?:es|a)?"
    r"|tapicer[oa]s?|restaurador(?:es|a)?|mecánic[oa]s?|técnic[oa]s?"
    r"|electrónic[oa]s?|óptic[oa]s?|afilador(?:es|a)?|cuchiller[oa]s?|encuadernador(?:es|a)?"
    r"|tejedor(?:es|as?)|carpinter[oa]s?|ebanistas?|artesan[oa]s?|servicio técnico|departamento "
    r"técnico"
    r"|equipo técnico)"
)
_SHOP: Final = (
    r"(?:workshops?|[\w-]*(?:werkstatt|werkstätten?|klinik|atelier|nähstube|schmiede)"
    r"|ateliers?|taller(?:es)?|studios?|lab(?:oratory)?|labor|laboratoires?|laboratorio|bench"
    r"|(?:repair|service) (?:desk|hub|bar|bench|counter|centre|center|station|point|shop|team"
    r"|department|studio|facility)s?|clinics?|cliniques?|clínicas?|hospital|hôpital"
    r"|(?:upholstery|metal|sewing|joinery) shop|centros? de reparación|centres? de réparation"
    r"|comptoir service"
    r"|werkbank|établi|reparaturzentrum|servicezentrum|reparaturcenter)"
)
_OUR: Final = (
    r"(?:our|unser\w*|notre|nos|nuestr[oa]s?|resident|in-house|on-site|hauseigene\w*|eigene\w*"
    r"|own|propi[oa]s?|propres?)"
)
OWN: Final = rule(
    rf"\b{_OUR}(?: (?!(?:customer|return|price|delivery)s?\b)[\w'-]+){{0,3}}? (?:{_TRADE}|{_SHOP})"
    r"\b",
    rf"\b{_TRADE}(?: (?:und|and) \w+)? (?:in unserem haus|im haus\w*|bei uns|de la maison"
    r"|sur place|salariée? de l'enseigne|propi[oa]s?|de la casa|on (?:the premises|site|staff)"
    r"|chez nous|in the shop|im laden|in-house|en tienda)\b",
    r"\b(?:un|une) (?:luthier|réparateur|horloger|cordonnier|couturière|mécanicien) (?:salariée?"
    r"|travaille|à demeure)\b",
    r"\b(?:seller|company|shop|store|verkäufer|firma|händler|vendeur|magasin|boutique|maison"
    r"|vendedor"
    r"|tienda|empresa) \w+ (?:con |d')?(?:a|an|its own|eine|über eine|un|une|de un)? ?(?:\w+ )?"
    r"(?:workshop|\w*werkstatt|atelier|taller)\b",
    r"\bl'atelier de la maison\b|\bin (?:der|unserer) [\w-]*klinik\b",
    r"\b(?:opened|open|run|have|operate|our|eröffnet|betreiben|avons|tenemos|contamos con) "
    r"(?:\w+ ){0,2}(?:repair|reparatur-?)(?: |-)?(?:hubs?|studios?|desks?|bars?|points?|ecken?"
    r"|stationen)\b",
    r"\b(?:our|unser\w*|notre|nuestr[oa]) (?:\w+ )?(?:craft|trade|speciality|specialty|handwerk"
    r"|spezialität|métier|spécialité|oficio|especialidad)\b",
    r"\b(?:der|the|le|el) (?:\w+ )?(?:kundendienst|service team|sav|servicio técnico)\b",
)
"""A trade or a workshop of the shop."""

AT: Final = rule(
    r"\bin[- ]house\b|\bon (?:the )?(?:premises|site|spot)\b(?! of)|\bauf der stelle\b"
    r"|\bsur-le-champ\b|\ben el acto\b|\bdans nos centres\b|\bin our (?:clinics|cent(?:re|er)s)\b"
    r"|\bin branch\b"
    r"|\bat our (?:[\w-]+ )?(?:bench|workshop|shop)\b",
    r"\b(?:in|aus) (?:der )?(?:eigene[rn]|hauseigene[rn]) (?:[\w-]+ )?[\w-]*(?:werkstatt"
    r"|werkstätten?|schneiderei|atelier)\b|\bim (?:eigenen )?(?:haus|hause|atelier|laden)\b"
    r"|\bbei uns\b|\bvon uns\b|\bin der werkstatt\b|\bvor ort\b",
    r"\bchez nous\b|\bdans (?:nos (?:propres )?locaux|son (?:propre )?atelier|l'atelier)\b"
    r"|\bà l'(?:atelier|établi)\b|\bpar nos soins\b|\bsur place\b|\ben interne\b",
    r"\ben (?:el|su) (?:propio )?taller\b|\ben nuestras instalaciones\b|\baquí mismo\b"
    r"|\ben nuestra (?:propia )?tienda\b|\bnosotros mismos\b|\ben (?:dicho|este) taller\b",
    r"\bin (?:jeder|allen|unseren) (?:\w+ )?filialen?\b|\b(?:in|at) (?:every|all|any|each)(?: "
    r"of)?(?: our)?"
    r" (?:branch|store|shop)(?:es|s)?\b|\b(?:en|dans chaque) (?:magasin|boutique)s?\b"
    r"|\ben (?:cualquier|todas nuestras|nuestras) tiendas?\b",
    r"\bas you wait\b|\bwährend (?:sie|du|ihr) warte\w+|\bpendant que vous (?:patientez"
    r"|attendez)\b|\bmientras (?:esperas?|usted espera|compra)\b|\bzum mitnehmen\b",
)
"""Where it is done, if that is at the shop's."""

_REDONE: Final = (
    r"(?:re-(?!us|order|send|open|enter|stock|sell|deliver|ship|book|fund|plac|tr|read|regist"
    r"|charg|direct|cyc|pay|issu|turn|elect)\w{3,}"
    r"|re(?:grind|fit|attach|sew|weld|sol|heel|string|stitch|glu|proof|upholster|wax|burr|enamel"
    r"|lin|web|weav|condition)"
    r"(?:e?s|e|t?ed|t?ing)?|restrung|rewir(?:es?|ed|ing))"
)
MEND: Final = (
    rf"(?:{_REDONE}|(?<!-)(?:repair|mend|darn|overhaul|solder|weld|patch(?! you))(?:s|es|ed|ing)?"
    r"|restor(?:es?|ed|ing|ation)|straighten(?:s|ed)?|sharpens?|service (?:all|any|every"
    r"|most) (?:makes|brands|models)|new lease of life|zu neuem leben"
    r"|neues leben"
    r"|redonn\w*\b[^;.?]{0,30}\bvie|nueva vida|(?:sews?|sewing|stitch(?:es|ing)?) (?:it|them|up"
    r"|back|on)"
    r"|the edge back"
    r"|(?:\w*reparatur\w*|\w*reparier(?:en|t)\b)|\w*flick(?:t|en)|\w*stopf(?:t|en)|besohl(?:t|en"
    r"|ung\w*)"
    r"|besser(?:n|t)\b[^;.?]{0,70}\baus\b|arbeite[nt]\b[^;.?]{0,40}\bauf(?=[.,;]|$)|lötarbeiten"
    r"|\w*leim(?:t|en)"
    r"|schweiß(?:t|en)|gelötet|lötet|löten|instand\b|instand(?:ge|zu)?setz\w*|überhol(?:t|en|ung)"
    r"|ausbesser\w*|ausgebessert|aufge(?:arbeitet|polstert)|aufpolster\w*|restaurier\w*"
    r"|aufarbeitung\w*"
    r"|(?:näht|nähen|setzt|setzen|schweißt|schweißen|macht|machen)\b[^;.?]{0,60}"
    r"\b(?:wieder (?:an|ein|zu|zusammen|fest|heil|ganz|flott|instand|scharf|gangbar"
    r"|\w{3,}(?:bereit|fertig|tüchtig|fähig|dicht))|instand)\b|wieder \w*zusammenge\w+"
    r"|richt(?:en|et)\b[^;.?]{0,60}\bwieder her|her(?:zu|ge)?richt\w*|neu (?:zu )?"
    r"(?:verkabel|verleim|versilber|vergold|verchrom|bezieh|bezogen|bespann|polster|lackier)\w*"
    r"|(?:verkabel|polster|bezieh|bespann|leim|kleb|lackier|stell)\w*(?: \w+){0,3} neu\b"
    r"|schärf(?:t|en)|zentrier(?:t|en)"
    r"|\w*répar(?:ons|ent?|er|ez|ée?s?|ations?)|recou(?:ds?|sons|sent|dre|sue?s?)|ressemel\w+"
    r"|remaill\w+|rapi[eé]c\w+|raccommod\w+|repris(?:ons|ent)\b"
    r"|refai(?:sons|t)\b|affût(?:e|ent|ons)\b|aiguis(?:e|ent|ons)\b|recoll\w+|recâbl\w+|recann\w+"
    r"|regarni\w*"
    r"|revern\w+|redor\w+|ressoud\w+|rafistol\w+|retap\w+"
    r"|rempaill\w+|redress\w+|dépann(?:e|er|ent|ons"
    r"|age|ages)\b|remet\w*\b[^;.?]{0,40}\b(?:en état|à neuf|d'aplomb)|remises? (?:en état|à neuf)"
    r"|restaur(?:er?|ent|ons|ée?s?|ations?)|rem[eè]ch\w+|rénov(?:er?|ent"
    r"|ons|ée?s?)|rend\w*\b[^;.?]{0,20}\btranchant|dévoil(?:ée?s?|age|ons)"
    r"|repar(?:a|an|ar|amos|ad[oa]s?|arl\w+|aci(?:ón|ones)|emos)|arregl(?:a|an|ar|amos|ad[oa]s?"
    r"|arl\w+|os?)|remiend\w+|remend\w+|zurc\w+|zurz[ao]\w*|recos(?:e|en|emos|er)|parche(?:a|an|ar"
    r"|amos"
    r"|arse|ad[oa]s?)|resol(?:amos|ar)|encol(?:a|an|amos)|suelda[n]?|soldamos|recambiamos"
    r"|restauración|restaur(?:a|an|amos"
    r"|ar|ad[oa]s?)|podemos (?:reparar|restaurar|arreglar)|afil(?:a|an|amos)\b|l[oa]s? (?:cosen?"
    r"|cosemos|pegamos)|recabl\w+|retapi[zc]\w+"
    r"|rebarni[zc]\w+|enderez(?:a|an|amos|ar)|(?:pon"
    r"|dej)\w+\b[^;.?]{0,30}\b(?:a punto"
    r"|como (?:nuev\w+|el primer día))"
    r"|puesta a punto|devuelven? (?:el|su)"
    r" filo)"
)
LOOSE: Final = (
    r"(?:fix(?:es|ed|ing)?|(?:set|put)(?:s|ting)? (?:it|them|that|your \w+) (?:right|straight)"
    r"|back (?:to life|in shape|in working order|into service|as new)|as good as new"
    r"|(?:go|tick|work|runn?|sew)ing again"
    r"|(?:bringt|bringen|macht|machen|kriegt|kriegen|bekommt|bringt)\b[^;.?]{0,60}"
    r"\b(?:wieder (?:auf|fit|hin|her|startklar|in (?:form|gang|ordnung|schuss)|zum \w+|auf \w+)"
    r"|in ordnung|auf vordermann)|richten|richtet|biegen|biegt|beheben|behebt|behoben|gerichtet"
    r"|geheilt|heilt|heilen|retten|rettet"
    r"|remet\w*\b[^;.?]{0,40}\b(?:en (?:marche|route|service|forme)|sur pied)"
    r"|(?:rend|redonn)\w*\b[^;.?]{0,30}\b(?:jeunesse|vie|éclat)|soign(?:e|ent|ons)"
    r"|l[ae]s? reprise(?! (?:d|du|de)\b)"
    r"|révis(?:e|ent|ons|ée?s?)|sauv(?:e|ent|ons)"
    r"|(?:da|dan|damos)\b[^;.?]{0,20}\b(?:nueva|otra|segunda) vida|(?:pon|dej)\w+\b[^;.?]{0,30}"
    r"\b(?:en marcha|funcionando)|soluciona[n]?|revisa(?:n|mos)?|salvamos|curamos|curan"
    r"|como nuev[oa]s?|recambiamos)"
)
LOOSELY: Final = rule(rf"\b{LOOSE}\b")
"""Words for it that are said of much else."""

PART: Final = (
    r"(?:henkel|manches?|stiele?|tubes?|domes?|filt(?:er|re)s?|tubos|filtros|fermoirs?|frames?"
    r"|cushions?|holes?|edges?|poles?|buckles?"
    r"|gestelle?|kissen|polster"
    r"|löcher|kanten"
    r"|belag|schnallen?|gläser|bezug|bezüge|montures?|coussins?|trous?|boucles?|carres|assises?"
    r"|monturas?|cojines|agujeros?|hebillas?|cantos|asientos?|heels?|soles?|zips?|zippers?|seams?"
    r"|stitching|buttons?|linings?|screens?|displays?"
    r"|batter(?:y|ies)|strings?|frets?|nuts?|bridges?|nibs?|movements?|straps?|brakes?|gears?"
    r"|chains?|wheels?|punctures?|tyres?|handles?|electronics|valves?|springs?|stones?|hinges?"
    r"|wheels|bearings?|blades?|sections|clasps?|knives|scissors"
    r"|absätze|absatz|sohlen?|reißverschl(?:uss|üsse)|nähte|naht|futter|knöpfe|griffe?|akkus?"
    r"|batterien?|[\w-]*wechsel|[\w-]*ersatz|[\w-]*tausch|saiten|bünde|steg|stimmstock"
    r"|bogenbezug|federn?|klingen?|bremsen|schaltung|ketten?|räder|rollen|reifen|gummis|augen"
    r"|arme|bügel|scharniere?|glas|gläser|steine|ringweite|revision(?:en)?|messer|scheren"
    r"|talons?|semelles?|fermetures?(?: éclair)?|coutures?|doublures?|boutons?|anses?|écrans?"
    r"|piles?|bracelets?|cordes?|chevalets?|âme|archets?|lames?|freins?|chaînes?|roues?"
    r"|roulettes?|pointes?|pierres?|verres?|branches?"
    r"|suelas?|tapas?|tacones|cremalleras?|cierres?|costuras?|forros?|botones|asas?|pantallas?"
    r"|baterías?|pilas?|correas?|cuerdas?|puentes?|trastes?|cuchillos|tijeras|hojas?|frenos?"
    r"|cadenas?|ruedas?|rodamientos?|carbones|motores|mangos?|piedras?|varillas?|plumines?)"
)
_DONE_TO: Final = (
    r"(?:stell(?:t|en)|refill\w*|renew\w*|stopf(?:t|en)|setz(?:t|en)|aufpolster\w*|regarni\w*"
    r"|retend\w*|resserr\w*|repris(?:e|ent|ons)|enderez\w+|rellen\w+|zurc\w+|apret\w+|replac(?:e"
    r"|es|ed|ing|ement)|chang(?:e|es|ed|ing)|fit(?:s|ted|ting)?|set"
    r"|reset"
    r"|straighten\w*|tighten\w*|true|trued|adjust\w*|regulat\w+|clean(?:s|ed|ing)?|oil(?:s|ed|ing)?"
    r"|polish\w*|resiz\w+|sharpen\w*|servic(?:es|ed|ing)|tune-?ups?|set-?ups?|dressing|work"
    r"|wechseln|wechselt|gewechselt|tauschen|tauscht|ersetzen|ersetzt|erneuern|erneuert|fertigt"
    r"|schärfen|schärft|schleifen|schleift|geschliffen|nähen|näht|richten|richtet|justier\w+"
    r"|einstell\w+|gereinigt|warten|wartet|gewartet|neue[rn]? \w+|frische \w+"
    r"|remplac\w+|chang(?:e|er|ent|eons|és|ement)|affût\w+|aiguis\w+|régl(?:age|er|ons|ent)s?|pose"
    r"|recous\w+|nettoy\w+|entretien|redress\w+|ajust\w+"
    r"|cambi(?:o|ar|amos|an|a)|reponemos|reponen|ponemos|sustitu\w+|afil(?:ado|ar|amos|an)"
    r"|ajust(?:e|ar|amos|an)|cosemos|cosen|teñimos|limpi(?:eza|amos|ar))"
)
PIECEWORK: Final = (
    rf"(?:{_DONE_TO}\b(?: [\w'-]+,?){{0,5}}? (?:d'|l')?{PART}\b"
    rf"|{PART}\b(?:,| ?:|\? ;)?(?: [\w'-]+,?){{0,5}}?(?: ?:)? {_DONE_TO})"
)
_CARE: Final = (
    r"(?:révise(?:nt)?|(?:ihre[snm]?|ihn) richtet|(?<!customer )(?<!our )services? (?:all|every"
    r"|any|most|your) \w+|tuning"
    r"|stimmen|stimmung"
    r"|regulier\w+|accordage|accord et|afinación|waxing|wachsen|fartage"
    r"|encerado|servicing|sharpening|tune-?ups?|first service|annual service|full service|serviced"
    r"|wartung(?:en)?|gewartet|[\w-]*inspektion(?:en)?|winterservice|[\w-]*service inkl"
    r"|revision(?:en)?|schärfen|geschärft|nachschleifen|nachgeschliffen|warten wir|entkalk\w+"
    r"|entretien|affûtage|aiguisage|révisions?|réglages?|maintenance"
    r"|afilado|mantenimiento|puesta a punto|revisi(?:ón|ones)|engrase"
    r"|(?:batterie|glas|band|sohlen|display|akku|saiten|reifen|ketten|absatz|öl)-?(?:wechsel|tausch"
    r"|ersatz)|(?:battery|screen|strap|string|tyre|chain) (?:replacements?|changes?|swaps?)"
    r"|changement de (?:pile|bracelet|cordes|semelles)|cambio de (?:pila|pilas|correa|cuerdas"
    r"|suelas"
    r"|pantalla))"
)
WORK: Final = rule(rf"\b(?:{MEND}|{PIECEWORK}|{_CARE})\b")
"""What is done in a workshop, by verbs and nouns, or to the parts of goods."""


PARTS: Final = rule(rf"\b{PART}\b")


GIVEN: Final = rule(
    r"\bpass\w+ (?:entre les mains|par|dans) (?:de )?(?:notre|nos)\b|\bconfi\w+\b|\b(?:geht|gehen"
    r"|kommt|kommen|nimmt|nehmen)\b[^;.]{0,20}\b(?:in unsere|unsere)\b|\bgoes? to our\b|\b(?:el "
    r"taller"
    r"|nuestro taller) (?:atiende|recibe)\b|\bl'atelier (?:est réservé|accueille|reçoit|prend)\b"
    r"|\bdie werkstatt (?:nimmt|ist|steht)\b[^;.]{0,50}\b(?:an|offen|vorbehalten)\b|\b(?:the|our)"
    r" workshop (?:is (?:open to|for|reserved)|takes|accepts|looks after|services)\b"
)
"""What is given to a workshop."""

TRADE_HEADED: Final = rule(
    r"(?:^|/ )(?:[\w'-]+ (?:\w+ )?)?(?:repairs?|servicing|service|services|sharpening|restoration"
    r"|workshop|after-?care|alterations(?: (?:&|and) repairs)?|[\w-]*(?:service|werkstatt|klinik"
    r"|macherei|schneiderei|schusterei|schleiferei|sattlerei|polsterei|bau|goldschmiede"
    r"|reparatur(?:en)?|uhrmacher|kundendienst)|lutherie|horlogerie|cordonnerie"
    r"|retouches?|sellerie|tapisserie|affûtage|(?:\w+ (?:\w+ )?de l')?atelier(?: [\w']+){0,3}"
    r"|réparations?(?: [\w']+){0,3}"
    r"|entretien|service après-vente|sav|zapatería|relojería|afiladores|afilado|cuchillería"
    r"|joyería y taller|taller(?: [\w]+){0,3}|lutería|tapicería|marroquinería|arreglos?(?: "
    r"\w+){0,3}"
    r"|reparaci(?:ón|ones)(?: \w+){0,3}|servicio técnico|posventa|jardín y taller)$",
    r"(?:^|/ )(?:repairs?|repairing|servicing|reparatur(?:en)?|réparations?|réparation|reparación"
    r"|reparaciones|arreglos?|wartung|entretien) (?:of |von |de |d'|du |des |del |& |and |und |et "
    r"|y |und )",
)
"""Headings of trades that mend."""

NOUNS_FIRST: Final = rule(
    rf"^\W*(?:[\w'-]+(?:,| ?:) )?(?:{MEND}|{PIECEWORK}|{_CARE}|cleaning|reinigung|nettoyage"
    rf"|limpieza|afilado|"
    rf"schliff)\b(?:,[^;.:,]{{2,40}})?,? (?:and|und|et|y|&|or|oder|ou|o) (?:[\w'-]+ )?"
    rf"(?:{MEND}|{PIECEWORK}|{_CARE})\b"
)
"""A sentence that begins with such work."""
