"""Trades, workshops and what is done in them, in four languages; all patterns for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

TRADE: Final = (
    r"(?:(?:watch|clock|shoe|dress|cabinet|violin|guitar|piano|instrument|sail|boot)-?makers?"
    r"|(?:gold|silver|lock|blade|gun|tin)smiths?|jewell?ers?|cobblers?|tailors?|handymen"
    r"|seamstress(?:es)?|saddlers?|luthiers?|upholsterers?|restorers?|mechanics?|technicians?"
    r"|engineers?|repairers?|menders?|opticians?|cutlers?|horologists?|bookbinders?|sharpeners?"
    r"|artisans?|craftsm[ae]n|craftspeople|electricians?|tuners?|joiners?|carpenters?"
    r"|[\w-]*(?:uhrmacher|goldschmied|silberschmied|schuster|schuhmacher|schneider|sattler|bauer"
    r"|polsterer|restaurator|mechaniker|mechatroniker|techniker|elektroniker|optiker|schleifer"
    r"|schmied|schlosser|buchbinder|schreiner|tischler|ofensetzer|handwerker|meister|stimmer"
    r"|doktor|kürschner|täschner|näher|stricker|weber|polstere|polsterei|sattlere|juwelier"
    r"|kundendienst|monteur|technikerteam|serviceteam)(?:in|innen|e|en|n|s|ei)?|horlog[eè]re?s?"
    r"|bijouti[eè]re?s?|joailli[eè]re?s?|forgerons?|orfèvres?|cordonni[eè]re?s?|couturi\w+"
    r"|retoucheu\w+|tailleurs?|selliers?|maroquini[eè]re?s?|archetiers?|accordeurs?"
    r"|tapissi[eè]re?s?|ébénistes?|menuisiers?|restaurat(?:eur|rice)s?|mécanicien\w*|technicien\w*"
    r"|réparat(?:eur|rice)s?|électronicien\w*|opticien\w*|affûteu\w+|rémouleurs?|couteliers?"
    r"|relieu\w+|tricoteuses?|brodeuses?|petites mains|facteurs? d\W?\w+|brodeu\w+|vélocistes?|sav"
    r"|équipe technique|service technique|service après-vente|relojer[oa]s?|joyer[oa]s?"
    r"|herrer[oa]s?|orfebres?|zapater[oa]s?|costurer[oa]s?|modistas?|sastres?|guarnicioner[oa]s?"
    r"|marroquiner[oa]s?|lutieres?|violer[oa]s?|afinador(?:es|a)?|tapicer[oa]s?|restaurador(?:es"
    r"|a)?|mecánic[oa]s?|técnic[oa]s?|electrónic[oa]s?|óptic[oa]s?|afilador(?:es|a)?"
    r"|cuchiller[oa]s?|encuadernador(?:es|a)?|tejedor(?:es|as?)|carpinter[oa]s?|ebanistas?"
    r"|artesan[oa]s?|servicio técnico|departamento técnico|equipo técnico)"
)
SHOP: Final = (
    r"(?:workshops?|[\w-]*(?:werkstatt|werkstätten?|klinik|atelier|nähstube|schmiede)|ateliers?"
    r"|taller(?:es)?|studios?|lab(?:oratory)?|labor|laboratoires?|laboratorio|bench|(?:repair"
    r"|service) (?:desk|hub|bar|bench|counter|centre|center|station|point|shop|team|department"
    r"|studio|facility)s?|clinics?|cliniques?|clínicas?|hospital|hôpital|(?:upholstery|metal"
    r"|sewing|joinery) shop|centros? de reparación|centres? de réparation|comptoir (?:service"
    r"|(?:de )?réparations?)|mostrador de reparaciones|reparaturannahme|werkbank|établi"
    r"|reparaturzentrum|servicezentrum|reparaturcenter)"
)
_OUR: Final = (
    r"(?:our|unser\w*|notre|nos|nuestr[oa]s?|resident|in-house|on-site|hauseigene\w*|eigene\w*|own"
    r"|propi[oa]s?|propres?)"
)
OWN: Final = rule(
    rf"\b{_OUR}(?: (?!(?:customer|return|price|delivery)s?\b)[\w'-]+){{0,3}}? (?:{TRADE}|{SHOP})"
    r"\b",
    rf"\b{TRADE}(?: (?:und|and) \w+)? (?:in unserem haus|im haus\w*|bei uns|de la maison"
    r"|sur place|salariée? de l'enseigne|propi[oa]s?|de la casa|on (?:the premises|site|staff)"
    r"|chez nous|in the shop|im laden|in-house|en tienda)\b",
    r"\b(?:un|une) (?:luthier|réparateur|horloger|cordonnier|couturière|mécanicien) (?:salariée?"
    r"|travaille|à demeure)\b",
    r"\b(?:seller|company|shop|store|verkäufer|firma|händler|vendeur|magasin|boutique|maison"
    r"|vendedor|tienda|empresa) \w+ (?:con |d')?(?:a|an|its own|eine|über eine|un|une|de un)? "
    r"?(?:\w+ )?(?:workshop|\w*werkstatt|atelier|taller)\b",
    r"\bl'atelier de la maison\b|\bin (?:der|unserer) [\w-]*klinik\b",
    r"\b(?:opened|open|run|have|operate|our|eröffnet|betreiben|avons|tenemos|contamos con) (?:\w+ "
    r"){0,2}(?:repair|reparatur-?)(?: |-)?(?:hubs?|studios?|desks?|bars?|points?|ecken?"
    r"|stationen)\b",
    r"\b(?:our|unser\w*|notre|nuestr[oa]) (?:\w+ )?(?:craft|trade|speciality|specialty|handwerk"
    r"|spezialität|métier|spécialité|oficio|especialidad)\b",
    r"\b(?:der|the|le|el) (?:\w+ )?(?:kundendienst|service team|sav|servicio técnico)\b",
)
"""A trade or a workshop of the shop."""

AT: Final = rule(
    r"\bin[- ]house\b|\bon (?:the )?(?:premises|site|spot)\b(?! of)|\bauf der stelle\b"
    r"|\bsur-le-champ\b|\ben el acto\b|\bdans nos centres\b|\bin our (?:clinics|cent(?:re|er)s)\b"
    r"|\bin[- ](?:branch|store|shop)\b|\b(?:at the counter|an (?:der|unserer) theke|au comptoir"
    r"|al mostrador|en tienda)\b|\bat our (?:[\w-]+ )?(?:bench|workshop|shop)\b",
    r"\b(?:in|aus) (?:der )?(?:eigene[rn]|hauseigene[rn]) (?:[\w-]+ )?[\w-]*(?:werkstatt"
    r"|werkstätten?|schneiderei|atelier)\b|\bim (?:eigenen )?(?:haus|hause|atelier|laden)\b|\bbei "
    r"uns\b|\bvon uns\b|\bin der werkstatt\b|\bvor ort\b",
    r"\bchez nous\b|\bdans (?:nos (?:propres )?locaux|son (?:propre )?atelier|l'atelier)\b|\bà "
    r"l'(?:atelier|établi)\b|\bpar nos soins\b|\bsur place\b|\ben interne\b",
    r"\ben (?:el|su) (?:propio )?taller\b|\ben nuestras instalaciones\b|\baquí mismo\b|\ben "
    r"nuestra (?:propia )?tienda\b|\bnosotros mismos\b|\ben (?:dicho|este) taller\b",
    r"\bin (?:jeder|allen|unserer|unseren) (?:\w+ )?filialen?\b|\b(?:in|at) (?:every|all|any"
    r"|each)(?: of)?(?: our)? (?:branch|store|shop)(?:es|s)?\b|\b(?:en|dans chaque) (?:magasin"
    r"|boutique)s?\b|\ben (?:cualquier|todas nuestras|nuestras) tiendas?\b",
    r"\bas you wait\b|\bwährend (?:sie|du|ihr) warte\w+|\bpendant que vous (?:patientez"
    r"|attendez)\b|\bmientras (?:esperas?|usted espera|compra)\b|\bzum mitnehmen\b",
)
"""Where it is done, if that is at the shop's."""

_REDONE: Final = (
    r"(?:re-(?!us|order|send|open|enter|stock|sell|deliver|ship|book|fund|plac|tr|read|regist"
    r"|charg|direct|cyc|pay|issu|turn|elect)\w{3,}|re(?:build|grind|fit|attach|sew|weld|sol|heel"
    r"|string|stitch|glu|proof|upholster|wax|burr|enamel|lin|web|weav|condition)(?:e?s|e|t?ed"
    r"|t?ing)?|restrung|rewir(?:es?|ed|ing))"
)
MEND: Final = (
    rf"(?:{_REDONE}|(?<!-)(?:repair|mend|darn|overhaul|solder|weld|patch(?! you))(?:s|es|ed|ing)?"
    r"|restor(?:es?|ed|ing|ation)|straighten(?:s|ed)?|sharpens?|service (?:all|any|every|most) "
    r"(?:makes|brands|models)|new lease of life|zu neuem leben|neues leben"
    r"|redonn\w*\b[^;.?]{0,30}\bvie|nueva vida|(?:sews?|sewing|stitch(?:es|ing)?) (?:it|them|up"
    r"|back|on)|the edge back|(?:\w*reparatur\w*|\w*reparier(?:en|t)\b)|\w*flick(?:t|en)"
    r"|\w*stopf(?:t|en)|besohl(?:t|en|ung\w*)|besser(?:n|t)\b[^;.?]{0,70}\baus\b"
    r"|arbeite[nt]\b[^;.?]{0,40}\bauf(?=[.,;]|$)|lötarbeiten|\w*leim(?:t|en)|schweiß(?:t|en)"
    r"|gelötet|lötet|löten|instand\b|instand(?:ge|zu)?setz\w*|überhol(?:t|en|ung)|ausbesser\w*"
    r"|ausgebessert|aufge(?:arbeitet|polstert)|aufpolster\w*|restaurier\w*|aufarbeitung\w*|(?:näht"
    r"|nähen|setzt|setzen|schweißt|schweißen|macht|machen)\b[^;.?]{0,60}\b(?:wieder (?:an|ein|zu"
    r"|zusammen|fest|heil|ganz|flott|instand|scharf|gangbar|\w{3,}(?:bereit|fertig|tüchtig|fähig"
    r"|dicht))|instand)\b|wieder \w*zusammenge\w+|richt(?:en|et)\b[^;.?]{0,60}\bwieder her"
    r"|her(?:zu|ge)?richt\w*|neu (?:zu )?(?:verkabel|verleim|versilber|vergold|verchrom|bezieh"
    r"|bezogen|bespann|polster|lackier)\w*|(?:verkabel|polster|bezieh|bespann|leim|kleb|lackier"
    r"|stell)\w*(?: \w+){0,4} neu\b|schärf(?:t|en)|schleif(?:t|en)\b[^;.?]{0,30}\bnach\b"
    r"|zentrier(?:t|en)|\w*répar(?:ons|ent?|er|ez|ée?s?|ations?)|recou(?:ds?|sons|sent|dre|sue?s?)"
    r"|ressemel\w+|remaill\w+|retiss\w+|retej\w+|rapi[eé]c\w+|raccommod\w+|repris(?:ons|ent)\b"
    r"|refai(?:sons|t)\b|refont\b|affût(?:e|ent|ons)\b|aiguis(?:e|ent|ons)\b|recoll\w+|recâbl\w+"
    r"|recann\w+|regarni\w*|revern\w+|redor\w+|ressoud\w+|rafistol\w+|retap\w+|rempaill\w+"
    r"|redress\w+|dépann(?:e|er|ent|ons|age|ages)\b|remet\w*\b[^;.?]{0,40}\b(?:en état|à neuf"
    r"|d'aplomb)|remises? (?:en état|à neuf)|restaur(?:er?|ent|ons|ée?s?|ations?)|rem[eè]ch\w+"
    r"|rénov(?:er?|ent|ons|ée?s?)|rend\w*\b[^;.?]{0,20}\btranchant|dévoil(?:ée?s?|age|ons)"
    r"|repar(?:a|an|ar|amos|ad[oa]s?|arl\w+|aci(?:ón|ones)|emos)|arregl(?:a|an|ar|amos|ad[oa]s?"
    r"|arl\w+|os?)|remiend\w+|remend\w+|zurc\w+|zurz[ao]\w*|recos(?:e|en|emos|er)|parche(?:a|an|ar"
    r"|amos|arse|ad[oa]s?)|resol(?:amos|ar)|encol(?:a|an|amos)|suelda[n]?|soldamos|recambiamos"
    r"|restauración|restaur(?:a|an|amos|ar|ad[oa]s?)|podemos (?:reparar|restaurar|arreglar)"
    r"|afil(?:a|an|amos)\b|l[oa]s? (?:cosen?|cosemos|pegamos)|recabl\w+|retapi[zc]\w+"
    r"|rebarni[zc]\w+|enderez(?:a|an|amos|ar)|(?:pon|dej)\w+\b[^;.?]{0,30}\b(?:a punto|como "
    r"(?:nuev\w+|el primer día))|puesta a punto|devuelven? (?:el|su) filo)"
)
LOOSE: Final = (
    r"(?:fix(?:es|ed|ing)?|(?:set|put)(?:s|ting)? (?:it|them|that|your \w+) (?:right|straight)"
    r"|back (?:to life|in shape|in working order|into service|as new)|as good as new|(?:go|tick"
    r"|work|runn?|sew)ing again|(?:bringt|bringen|macht|machen|kriegt|kriegen|bekommt"
    r"|bringt)\b[^;.?]{0,60}\b(?:wieder (?:auf|fit|hin|her|startklar|in (?:form|gang|ordnung"
    r"|schuss)|zum \w+|auf \w+)|in ordnung|auf vordermann)|richten|richtet|biegen|biegt|beheben"
    r"|behebt|behoben|gerichtet|geheilt|heilt|heilen|retten|rettet|remet\w*\b[^;.?]{0,40}\b(?:en "
    r"(?:marche|route|service|forme)|sur pied)|(?:rend|redonn)\w*\b[^;.?]{0,30}\b(?:jeunesse|vie"
    r"|éclat)|soign(?:e|ent|ons)|l[ae]s? reprise(?! (?:d|du|de)\b)|révis(?:e|ent|ons|ée?s?)"
    r"|sauv(?:e|ent|ons)|(?:da|dan|damos)\b[^;.?]{0,20}\b(?:nueva|otra|segunda) vida|(?:pon"
    r"|dej)\w+\b[^;.?]{0,30}\b(?:en marcha|funcionando)|soluciona[n]?|revisa(?:n|mos)?|salvamos"
    r"|curamos|curan|como nuev[oa]s?|recambiamos)"
)
LOOSELY: Final = rule(rf"\b{LOOSE}\b")
"""Words for it that are said of much else."""

PART: Final = (
    r"(?:henkel|manches?|stiele?|tubes?|domes?|filt(?:er|re)s?|tubos|filtros|fermoirs?|frames?"
    r"|cushions?|holes?|edges?|poles?|buckles?|gestelle?|kissen|polster|löcher|kanten|belag"
    r"|schnallen?|gläser|bezug|bezüge|montures?|coussins?|trous?|boucles?|carres|assises?"
    r"|monturas?|cojines|agujeros?|hebillas?|cantos|asientos?|heels?|soles?|zips?|zippers?|seams?"
    r"|stitching|buttons?|linings?|screens?|displays?|batter(?:y|ies)|strings?|frets?|nuts?"
    r"|bridges?|nibs?|movements?|straps?|brakes?|gears?|chains?|wheels?|punctures?|tyres?|handles?"
    r"|electronics|valves?|springs?|stones?|hinges?|wheels|bearings?|blades?|sections|clasps?"
    r"|knives|scissors|absätze|absatz|sohlen?|reißverschl(?:uss|üsse)|nähte|naht|futter|knöpfe"
    r"|griffe?|akkus?|batterien?|[\w-]*wechsel|[\w-]*ersatz|[\w-]*tausch|saiten|bünde|steg"
    r"|stimmstock|bogenbezug|federn?|klingen?|bremsen|schaltung|ketten?|räder|rollen|reifen|gummis"
    r"|augen|arme|bügel|scharniere?|glas|gläser|steine|ringweite|revision(?:en)?|messer|scheren"
    r"|talons?|semelles?|fermetures?(?: éclair)?|coutures?|doublures?|boutons?|anses?|écrans?"
    r"|piles?|bracelets?|cordes?|chevalets?|âme|archets?|lames?|freins?|chaînes?|roues?|roulettes?"
    r"|pointes?|pierres?|verres?|branches?|suelas?|tapas?|tacones|cremalleras?|cierres?|costuras?"
    r"|forros?|botones|asas?|pantallas?|baterías?|pilas?|correas?|cuerdas?|puentes?|trastes?"
    r"|cuchillos|tijeras|hojas?|frenos?|cadenas?|ruedas?|rodamientos?|carbones|motores|mangos?"
    r"|piedras?|varillas?|plumines?)"
)
_DONE_TO: Final = (
    r"(?:stell(?:t|en)|refill\w*|renew\w*|stopf(?:t|en)|setz(?:t|en)|aufpolster\w*|regarni\w*"
    r"|retend\w*|resserr\w*|repris(?:e|ent|ons)|enderez\w+|rellen\w+|zurc\w+|apret\w+|replac(?:e"
    r"|es|ed|ing|ement)|chang(?:e|es|ed|ing)|fit(?:s|ted|ting)?|set|reset|straighten\w*|tighten\w*"
    r"|true|trued|adjust\w*|regulat\w+|clean(?:s|ed|ing)?|oil(?:s|ed|ing)?|polish\w*|resiz\w+"
    r"|sharpen\w*|servic(?:es|ed|ing)|tune-?ups?|set-?ups?|dressing|work|wechseln|wechselt"
    r"|gewechselt|tauschen|tauscht|ersetzen|ersetzt|erneuern|erneuert|fertigt|schärfen|schärft"
    r"|schleifen|schleift|geschliffen|nähen|näht|richten|richtet|justier\w+|einstell\w+|gereinigt"
    r"|warten|wartet|gewartet|neue[rn]? \w+|frische \w+|remplac\w+|chang(?:e|er|ent|eons|és|ement)"
    r"|affût\w+|aiguis\w+|régl(?:age|er|ons|ent)s?|pose|recous\w+|nettoy\w+|entretien|redress\w+"
    r"|ajust\w+|cambi(?:o|ar|amos|an|a)|reponemos|reponen|ponemos|sustitu\w+|afil(?:ado|ar|amos"
    r"|an)|ajust(?:e|ar|amos|an)|cosemos|cosen|teñimos|limpi(?:eza|amos|ar))"
)
PIECEWORK: Final = (
    rf"(?:{_DONE_TO}\b(?: [\w'-]+,?){{0,5}}? (?:d'|l')?{PART}\b|{PART}\b(?:,| ?:|\? ;)?(?: "
    rf"[\w'-]+,?){{0,5}}?(?: ?:)? {_DONE_TO})"
)
_CARE: Final = (
    r"(?:révise(?:nt)?|révisée?s? par|(?:ihre[snm]?|ihn) richtet|(?<!customer )(?<!our )services? "
    r"(?:all|every|any|most|your) \w+|tuning|stimmen|stimmung|regulier\w+|accordage|accord et"
    r"|afinación|waxing|wachsen|fartage|encerado|servicing|service (?:it|them)\b|wartet "
    r"(?:unser\w* \w+ )?(?:sie|ihn|es|ihre?n?|deine?n?)|l[oa]s? revisa(?:n|mos)?|revisan? (?:tu|su"
    r"|el|la) \w+|sharpening|tune-?ups?|first service|annual service|full service|serviced"
    r"|wartung(?:en)?|gewartet|[\w-]*inspektion(?:en)?|winterservice|[\w-]*service inkl"
    r"|revision(?:en)?|schärfen|geschärft|nachschleifen|nachgeschliffen|warten wir|entkalk\w+"
    r"|entretien|affûtage|aiguisage|révisions?|réglages?|maintenance|afilado|mantenimiento|puesta "
    r"a punto|revisi(?:ón|ones)|engrase|(?:batterie|glas|band|sohlen|display|akku|saiten|reifen"
    r"|ketten|absatz|öl)-?(?:wechsel|tausch|ersatz)|(?:battery|screen|strap|string|tyre|chain) "
    r"(?:replacements?|changes?|swaps?)|changement de (?:pile|bracelet|cordes|semelles)|cambio de "
    r"(?:pila|pilas|correa|cuerdas|suelas|pantalla))"
)
WORK: Final = rule(rf"\b(?:{MEND}|{PIECEWORK}|{_CARE})\b")
"""What is done in a workshop, by verbs and nouns, or to the parts of goods."""


PARTS: Final = rule(rf"\b{PART}\b")


GIVEN: Final = rule(
    r"\bpass\w+ (?:entre les mains|par|dans) (?:de )?(?:notre|nos)\b|\bconfi\w+\b|\b(?:geht|gehen"
    r"|kommt|kommen|nimmt|nehmen)\b[^;.]{0,20}\b(?:in unsere|unsere)\b|\bgoes? to our\b|\b(?:el "
    r"taller|nuestro taller) (?:atiende|recibe)\b|\bl'atelier (?:est réservé|accueille|reçoit"
    r"|prend)\b|\bdie werkstatt (?:nimmt|ist|steht)\b[^;.]{0,50}\b(?:an|offen|vorbehalten)\b"
    r"|\b(?:the|our) workshop (?:is (?:open to|for|reserved)|takes|accepts|looks after|services)\b"
)
"""What is given to a workshop."""

TRADE_HEADED: Final = rule(
    r"(?:^|/ )(?:[\w'-]+ (?:\w+ )?)?(?:repairs?|servicing|service|services|sharpening|restoration"
    r"|workshop|after-?care|alterations(?: (?:&|and) repairs)?|[\w-]*(?:service|werkstatt|klinik"
    r"|macherei|schneiderei|schusterei|schleiferei|sattlerei|polsterei|bau|goldschmiede"
    r"|reparatur(?:en)?|uhrmacher|kundendienst)|lutherie|horlogerie|cordonnerie|retouches?"
    r"|sellerie|tapisserie|affûtage|(?:\w+ (?:\w+ )?de l')?atelier(?: [\w']+){0,3}"
    r"|réparations?(?: [\w']+){0,3}|entretien|service après-vente|sav|zapatería|relojería"
    r"|afiladores|afilado|cuchillería|joyería y taller|taller(?: [\w]+){0,3}|lutería|tapicería"
    r"|marroquinería|arreglos?(?: \w+){0,3}|reparaci(?:ón|ones)(?: \w+){0,3}|servicio técnico"
    r"|posventa|jardín y taller)$",
    r"(?:^|/ )(?:repairs?|repairing|servicing|reparatur(?:en)?|réparations?|réparation|reparación"
    r"|reparaciones|arreglos?|wartung|entretien) (?:of |von |de |d'|du |des |del |& |and |und |et "
    r"|y |und )",
)
"""Headings of trades that mend."""

PLACE: Final = rule(rf"\b{SHOP}\b")
HAS: Final = rule(r"\b(?:have|haben|employ|beschäftigen|avons|disposons|tenemos|contamos con)\b")
PRICES: Final = rule(r"\b(?:price|\w*preise?\b|preisliste|tarif|precio)")


NOUNS_FIRST: Final = rule(
    rf"^\W*(?:[\w'-]+(?:,| ?:) )?(?:{MEND}|{PIECEWORK}|{_CARE}|cleaning|reinigung|nettoyage"
    rf"|limpieza|afilado|schliff)\b(?:,[^;.:,]{{2,40}})?,? (?:and|und|et|y|&|or|oder|ou|o) "
    rf"(?:[\w'-]+ )?(?:{MEND}|{PIECEWORK}|{_CARE})\b"
)
"""A sentence that begins with such work."""
