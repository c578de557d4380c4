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
    r"|kundendienst|monteur)"
    r"(?:in|innen|e|en|n|s|ei)?"
    r"|horlog[eè]re?s?|bijouti[eè]re?s?|joailli[eè]re?s?|orfèvres?|cordonni[eè]re?s?|couturi\w+"
    r"|retoucheu\w+|tailleurs?|selliers?|maroquini[eè]re?s?|archetiers?|accordeurs?"
    r"|tapissi[eè]re?s?|ébénistes?|menuisiers?|restaurat(?:eur|rice)s?|mécanicien\w*"
    r"|technicien\w*|réparat(?:eur|rice)s?|électronicien\w*|opticien\w*|affûteu\w+|rémouleurs?"
    r"|couteliers?|relieu\w+|tricoteuses?|brodeuses?|petites mains|facteurs? d\W?\w+|brodeu\w+"
    r"|vélocistes?"
    r"|sav|service technique|service après-vente"
    r"|relojer[oa]s?|joyer[oa]s?|orfebres?|zapater[oa]s?|costurer[oa]s?|modistas?|sastres?"
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
    r"\bin[- ]house\b|\bon (?:the )?(?:premises|site)\b(?! of)|\bin branch\b"
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

_STRONG_EN: Final = (
    r"(?:(?<!-)repair(?:s|ed|ing)?|mend(?:s|ed|ing)?|overhaul(?:s|ed|ing)?"
    r"|restor(?:e|es|ed|ing|ation)|darn(?:s|ed|ing)?|solder(?:s|ed|ing)?|weld(?:s|ed|ing)?"
    r"|re-?(?:sol(?:e|es|ed|ing)|heel(?:s|ed|ing)?|string(?:s|ing)?|strung|wir(?:e|es|ed|ing)"
    r"|upholster(?:s|ed|y|ing)?|tin(?:s|ned|ning)?|fret(?:s|ted|ting)?|hair(?:s|ed|ing)?"
    r"|stitch(?:es|ed|ing)?|thread(?:s|ed|ing)?|weav(?:e|es|ing)|woven|glaz(?:e|es|ed|ing)"
    r"|cover(?:ed|ing)|enamel\w*|sharpen\w*|grind(?:s|ing)?|plat(?:e|es|ed|ing)"
    r"|screw(?:s|ed)?|glu(?:e|es|ed|ing)|proof(?:s|ed|ing)?|wax(?:es|ed|ing)?"
    r"|stuff(?:s|ed|ing)?|tip(?:s|ped|ping)))"
)
_STRONG_DE: Final = (
    r"(?:(?:stopf|löt|näh|bund|lack|polster|schleif|schweiß|holz)arbeiten|neubesohl\w+"
    r"|neubespann\w+"
    r"|neubezug|[\w-]+überholung(?:en)?|[\w-]*reparatur(?:en|arbeiten|service|dienst)?"
    r"|reparier(?:en|t|te|ten)|reparieren"
    r"|instandsetzung(?:en|sarbeiten)?|instand ?(?:gesetzt|zu ?setzen|setzen)"
    r"|setz(?:t|en)\b[^;.]{0,40}\binstand|[\w-]*restaurierung(?:en)?|restaurier(?:en|t)"
    r"|überhol(?:en|t|ung|ungen)|aufarbeit(?:en|ung|ungen)|aufgearbeitet|ausbessern|ausgebessert"
    r"|besser(?:n|t)\b[^;.]{0,60}\baus|geflickt|flick(?:en|t)|stopf(?:en|t)|gestopft|geleimt"
    r"|besohl(?:en|t|ung|ungen)|lötarbeiten|löten|gelötet|schweiß(?:en|arbeiten)|geheilt"
    r"|(?:bring(?:t|en)|mach(?:t|en))\b(?! (?:das|dies|wir das|alles)\b)[^;.]{0,50}\b(?:in ordnung"
    r"|in schuss|in gang|auf vordermann"
    r"|zum laufen|wieder flott|wieder fit|wieder heil)|(?:richten|richtet)\b[^;.]{0,50}\b(?:wieder"
    r" )?her\b|arbeite[nt]\b[^;.]{0,30}\bauf|zum reparieren)"
)
_STRONG_FR: Final = (
    r"(?:réparations?|répar(?:er|e|ent|ée?s?|ons)|ressemel\w+|remise?s? en état"
    r"|restauration|restaur(?:er|e|ent|ée?s?|ons)|rem[eè]chage|recollage|ressoud\w+|recoloration"
    r"|recoud\w*|recous\w+|rembourr(?:ent|ons|age)|rempaill\w+|raccommod\w+|remises? à neuf"
    r"|réparat(?:eur|rice)s? salariée?s?|reprises? de coutures?|rénov(?:er|ation|ée?s?|ons|ent))"
)
_STRONG_ES: Final = (
    r"(?:reparaci(?:ón|ones)|repar(?:a|an|ar|amos|arlo|arla|ad[oa]s?)|arreglos?(?! floral)"
    r"|arregl(?:a|an|ar|amos|arlo|arla|ad[oa]s?)|restaur(?:a|an|ar|amos|ación|ad[oa]s?)"
    r"|remiend\w+|remendar|zurcid\w+|soldadura|encolado|recambiamos|compone(?:r|mos)"
    r"|puesta a punto|cambio de suelas)"
)
_STRONG: Final = rf"(?:{_STRONG_EN}|{_STRONG_DE}|{_STRONG_FR}|{_STRONG_ES})"
_PART: Final = (
    r"(?:henkel|fermoirs?|frames?|cushions?|holes?|edges?|poles?|buckles?|gestelle?|kissen|polster"
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
    rf"(?:{_DONE_TO}\b(?: [\w'-]+,?){{0,5}}? (?:d'|l')?{_PART}\b"
    rf"|{_PART}\b(?:,? [\w'-]+){{0,5}}? {_DONE_TO})"
)
_CARE: Final = (
    r"(?:(?<!customer )(?<!our )services? (?:all|every|any|most|your) \w+|tuning|stimmen|stimmung"
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
WORK: Final = rule(rf"\b(?:{_STRONG}|{PIECEWORK}|{_CARE})\b")
"""What is done in a workshop, by verbs and nouns, or to the parts of goods."""

STRONG: Final = rule(rf"\b{_STRONG}\b")
"""Words for repairs alone."""

_HANDS: Final = (
    r"(?:does|do|done|handled?s?|sorts?|sees? to|takes? care|looks? after|carried out|macht"
    r"|machen|erledigt|erledigen|übernimmt|übernehmen|kümmern?t?|besorgt|fertigt|s'en charge\w*"
    r"|s'en occupe\w*|réalise\w*|assure\w*|prend en charge|confi\w+|se encarga\w*|se ocupa\w*"
    r"|lo hace|hacen|realizan?|atiende\w*)"
)
HANDED: Final = rule(rf"\b{_HANDS}\b")
"""That somebody sees to it."""

WORN: Final = rule(
    r"\b(?:torn|broken|cracked|chipped|worn|bent|loose|missing|ripped|snapped|dull|stuck|faulty"
    r"|stops? working|gives up|packs up|fails|punctures?|won't start|gone wrong|breaks?|wears? out"
    r"|wearing out|missing buttons)\b",
    r"\b(?:kaputt\w*|gebrochen\w*|lose[rnms]?|gerissen\w*|verbogen\w*|abgenutzt\w*|defekte?\w*"
    r"|abgelaufen\w* (?:sohlen|absätze)|fehlende\w*|geht kaputt|den geist auf|zerbrochen\w*"
    r"|abgenutzt\w*|platte[rn]?|streikt"
    r"|fehlermeldung|virus"
    r"|datenverlust|verschlissen\w*)\b",
    r"\b(?:cassée?s?|tordue?s?|usée?s?|déchirée?s?|décousue?s?|abîmée?s?|fêlée?s?|ébréchée?s?"
    r"|lâche|tombe|rend l'âme|blessée?s?|en panne|ne (?:démarre|marche|fonctionne|tourne) plus)\b",
    r"\b(?:rot[oa]s?|torcid[oa]s?|gastad[oa]s?|descosid[oa]s?|descosió|averiad[oa]s?|falla|se "
    r"(?:estropea|rompe)|gaste"
    r"|estropead[oa]s?|deja de funcionar|no (?:arranca|enciende|funciona)|desgastad[oa]s?)\b",
)
"""In what state goods are that are to be mended."""

HEALS: Final = rule(
    r"\b(?:wird|werden) (?:dir|ihnen|euch|alles|jede\w*)?\b[^;.]{0,20}\b(?:geholfen|geheilt|gemacht"
    r"|gerichtet)\b",
    r"\b(?:lo|la|los|las) (?:arregl(?:a|an)|repara)\b|\bcomo (?:nuev[oa]s?|el primer día)\b",
    r"\b(?:vous|l')? ?(?:remettent|remet|remettons|établi\w+) (?:\w+ )?un devis\b"
    r"|\bs'en charge\b|\bdemandez-lui un devis\b",
    r"\bquotes?\b|\bmend (?:it|them)\b|\bfix (?:it|them)\b|\bas (?:good as )?new\b",
)
"""That what is worn is made good."""

WE_HEAL: Final = rule(
    r"\b(?:we'll|we will|we can|we) (?:\w+ )?(?:patch|stitch|sew|bring|get|nurse) (?:it"
    r"|them|him|her|your \w+|\w+ \w+) (?:up|back (?:to life|in shape|in working)|going|as new|like "
    r"new)\b"
    r"|\bwe(?:'ll| will| can)? (?:\w+ )?(?:mend|repair) (?:it|them)\b",
    r"\bwir (?:setzen|nähen|machen)\b[^;.]{0,25}\b(?:neue?n? \w*|wieder \w+)(?: ein| an| auf)?\W*$",
    r"\b(?:nous|on) en (?:posons|pose|mettons|met|remettons|recousons) (?:une?|des) (?:neu\w+"
    r"|autre)\b"
    r"|\b(?:nous|on) (?:le|la|les) (?:remettons|remet) en (?:route|marche|service)\b"
    r"|\b(?:la|lo|las|los) (?:regarni\w*|dejamos funcionando|ponemos en marcha)\b"
    r"|\b(?:le|les|te) ponemos (?:otr|un|nuev)\w*\b",
    r"\bwir (?:richten|flicken|nähen|heilen|bessern) (?:das|es|sie|ihn)\b|\b(?:richten|flicken"
    r"|nähen"
    r"|heilen|wechseln) wir (?:sie|es|ihn|das)\b|\bdas (?:richten|beheben|flicken) wir\b",
    r"\b(?:nous|on) (?:le|la|les|vous le|vous la|vous les) (?:soigne|soignons|recousons|recoud"
    r"|répare"
    r"|réparons|remettons|remet|refaisons|refait|redressons)\b|\b(?:nous|on) l[' ]?(?:répar|soign"
    r"|remet)\w+",
    r"\b(?:te|se|os) (?:lo|la|los|las) (?:curamos|arreglamos|reparamos|dejamos|recosemos)\b"
    r"|\b(?:lo|la|los|las) (?:dejamos como|recambiamos|recosemos|curamos)\b",
)
"""That we make it good."""

_WE: Final = (
    r"(?:\bwe(?:'ll|'ve)?\b(?! (?:do not|don't|cannot|can't|won't))|\bwir\b|(?<![-,])\bnous\b"
    r"|\bon\b"
    r"(?= (?:\w+ )?(?:\w+e|\w+t)\b))"
)
SWAP_IT: Final = rule(
    r"\bwe(?:'ll| will| can)? (?:\w+ )?(?:swap|change|replace|fit|sort|renew|glue|weld|solder|sew) "
    r"(?:it|them"
    r"|one|a new|in a|new)\b",
    r"\bwir (?:tauschen|ersetzen|wechseln|erneuern|kleben|löten|schweißen|nähen|setzen) (?:es|sie"
    r"|ihn|das"
    r"|eine?n?)\b|\b(?:tauschen|ersetzen|wechseln|erneuern|kleben|löten|nähen) wir (?:es|sie|ihn"
    r"|das)\b",
    r"\b(?:nous|on) (?:la|le|les|vous la|vous le|vous les) (?:chang\w+|remplac\w+|recoll\w+"
    r"|recou\w+"
    r"|ressoud\w+)\b|\b(?:nous|on) l' ?(?:échang|recoll)\w+",
    r"\b(?:te |se |os )?(?:la|lo|las|los) (?:cambiamos|sustituimos|reponemos|pegamos|soldamos"
    r"|cosemos)\b",
)
"""That a part is put in anew."""

PART_WORN: Final = rule(
    r"\b(?:cracked|broken|snapped|torn|worn|loose|gesprungene?|gebrochene?|gerissene?|kaputte?"
    r"|defekte?"
    r"|abgenutzte?|verschlissene?|lose"
    r"|fissurée?|cassée?s?|déchirée?s?|usée?s?|abîmée?s?|rot[oa]s?|agrietad[oa]s?|gastad[oa]s?"
    rf"|descosid[oa]s?)\b[^;.?]{{0,20}}\b{_PART}\b",
    rf"\b{_PART}\b[^;.?]{{0,20}}\b(?:cracked|broken|snapped|torn|worn|loose|gone|dead|gesprungen"
    rf"|gebrochen"
    r"|gerissen|kaputt|defekt|lose|fissurée?s?|cassée?s?|déchirée?s?|usée?s?|abîmée?s?"
    r"|s'affaisse\w*"
    r"|rot[oa]s?|agrietad[oa]s?|gastad[oa]s?|descosid[oa]s?)\b",
)
"""A part of goods that is worn."""

PRICED: Final = rule(
    r"\bin (?:our|unser\w*) (?:[\w-]+ )?[\w-]*(?:workshop|werkstatt)\b|\bà (?:l'|notre )atelier\b"
    r"|\ben (?:el|nuestro) taller\b"
)
SUMS: Final = rule(r"[£$€] ?\d|\d ?(?:€|£|euros?\b|chf\b|eur\b|francs?\b|franken\b|pesos?\b)")
"""What work in a workshop costs."""

COSTS: Final = rule(
    r"\b(?:costs?|takes?|from|kostet|kosten|dauert|dauern|coûte(?:nt)?|prend|prennent|cuestan?"
    r"|tardan?"
    r"|vale)\b"
)
READY: Final = rule(
    r"\b(?:ready|done|back|fertig|prête?s?|list[oa]s?|rendue?s?) (?:in|within|en|dans|sous"
    r"|innerhalb)\b"
    r"|\b(?:in|en|sous|binnen|innert) (?:a|one|einer|une|una|\d+) (?:weeks?|woche\w*|semaines?"
    r"|semanas?"
    r"|days|tag\w*|jours|días)\b"
)
"""How long such work takes."""

WORN_SWAPPED: Final = rule(
    r"\b(?:ersetzen|tauschen|wechseln|erneuern) wir\b|\bwe(?:'ll| will| can)? (?:\w+ )?(?:replace"
    r"|change"
    r"|renew)\b|\b(?:nous|on) (?:\w+ )?(?:remplaç|remplac|chang)\w+\b|\b(?:sustituimos|cambiamos"
    r"|reponemos)\b",
    r"\b(?:replaced|renewed|ersetzt|erneuert|remplacée?s?|changée?s?|sustituid[oa]s?"
    r"|cambiad[oa]s?)\b"
    r"[^;.]{0,40}(?:[£$€] ?\d|\d ?€|\b(?:at cost|cost price|selbstkosten\w*|prix coûtant|precio de "
    r"coste"
    r"|forfait|pauschale|tarifa)\b)",
)
"""That worn parts are changed by us, or at a price."""

YOURS: Final = rule(
    r"\b(?:your|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|votre|vos|ton|tes|tus?|sus?|old|alte[nrs]?"
    r"|sie)\b"
)

WE_WORK: Final = rule(
    rf"{_WE}(?: [\w'-]+,?){{0,7}}? (?:{_STRONG_EN}|{_STRONG_DE}|{_STRONG_FR})\b",
    rf"{_WE}(?: [\w'-]+,?){{0,4}}? {PIECEWORK}\b",
    rf"\b(?:reponemos|cambiamos|ponemos|cosemos|afilamos|ajustamos|sustituimos|limpiamos) "
    rf"(?:[\w'-]+"
    rf",? ){{0,3}}{_PART}\b",
    r"\b(?:anything|everything|whatever|goods|items) (?:you )?(?:bought|sold"
    r"|from)[^;.]{0,20}\bwe(?:'ll|"
    r" will)? (?:\w+ )?(?:fix|repair|mend)\b",
    r"\b(?:reparamos|arreglamos|restauramos|recambiamos|remendamos|zurcimos|afilamos|cosemos"
    r"|ressemelons|affûtons)\b",
    r"\bwir (?:[\w-]+ ){0,4}(?:schleifen|schärfen|warten|besohlen|bespannen)\b|\b(?:schleifen"
    r"|schärfen|warten|besohlen|bespannen) wir\b",
    r"\b(?:nous|on) (?:\w+ ){0,2}(?:affût\w+|aiguis\w+|ressemel\w+|révis\w+|record\w+)\b",
)
"""That we do such work."""

ALIVE: Final = rule(
    r"\b(?:they|he|she|sie|er|ils|elles|il|elle|ellos|ellas) (?:\w+ )?(?:repairs?|mends?|fix|fixes"
    r"|reparier\w+|répar\w+|repar\w+|arregl\w+)\b|\bkomm(?:t|en) (?:er|sie|wir|unser\w*)\b"
)
"""Those who were named before do it."""

PARTS: Final = rule(rf"\b{_PART}\b")
SEEN_TO: Final = rule(
    r"\b(?:handles?|sorts?|sees? to|takes? care|looks? after|kümmer(?:n|t) sich|erledig(?:t|en)"
    r"|s'en (?:charge|occupe)\w*|se (?:encarga|ocupa)n?)\b"
)
"""That somebody sees to parts."""

TO_WORKSHOP: Final = rule(
    r"\b(?:confiée?s?|déposée?s?|apportée?s?) (?:à|dans) (?:l'atelier de la maison|notre "
    r"atelier)\b",
    r"\b(?:brought|sent|handed in) (?:to|at) our (?:own )?workshop\b",
    r"\b(?:in unserer|unserer|in die eigene) (?:\w+ )?werkstatt (?:abgegeben|anvertraut"
    r"|gebracht)\b",
    r"\b(?:llevar|traer|dejar)(?:se|los?|las?)? (?:a|en) nuestro taller\b",
)
FRESH: Final = rule(
    rf"\b{_PART} (?:neu(?:fs|ves|f|ve)|nuev[oa]s?)\b",
    rf"\b(?:new|fresh|replacement|neue[rn]?|frische[rn]?|nouve(?:au|aux|lle|lles)|neufs?|neuves?"
    rf"|nuev[oa]s?) {_PART}\b",
)
"""Parts that are put on."""

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
    rf"^\W*(?:[\w'-]+(?:,| ?:) )?(?:{_STRONG}|{PIECEWORK}|{_CARE}|cleaning|reinigung|nettoyage"
    rf"|limpieza|afilado|"
    rf"schliff)\b(?:,[^;.:,]{{2,40}})?,? (?:and|und|et|y|&|or|oder|ou|o) (?:[\w'-]+ )?"
    rf"(?:{_STRONG}|{PIECEWORK}|{_CARE})\b"
)
"""A sentence that begins with such work."""
