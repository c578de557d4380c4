"""Parts of goods that have a warranty of their own, and goods that are only called by a part.

All patterns are for folded text with `§` for a duration.
"""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_IS: Final = (
    r"(?:is|are|has|have|carry|carries|comes? with|covered|guaranteed|warranted|for|ist|sind|hat"
    r"|haben|gilt|gelten|für|est|sont|a|ont|garanti\w*|couvert\w*|pendant|de|pour|es|son|tienen?"
    r"|llevan?|están?|cuentan?|con|garantizad\w*|cubiert\w*|por|durante|nur|only|solo|seulement"
    r"|jeweils|geben|wir|gewähren|beträgt|warranty|guarantee|garantie|garantía|up|to|bis|zu)"
)


def _own_time(words: str) -> re.Pattern[str]:
    """Parts by `words` as what a duration is of: `seams: §`, `§ on the seams`."""
    return rule(
        rf"(?<!all )(?<!alle )(?<!tous les )(?<!toutes les )(?<!todos los )(?<!todas las )"
        r"(?<!our )(?<!unsere )(?<!nos )(?<!nuestros )(?<!nuestras )"
        rf"\b(?:{words})\b(?:(?:,| and| und| et| y| e) [\w-]+){{0,2}}(?: \w+)?"
        rf" ?[:|,(-]? ?(?:{_IS} ){{0,5}}§",
        r"§(?: (?:of |de )?(?:warranty|guarantee|garantie|garantía|coverage))?"
        r" (?:on|for|auf|für|bei|sur|pour|sobre|en|para|in)"
        rf" (?:(?:the|its|their|die|den|das|der|le|la|les|el|los|las) )?(?:[\w-]+ )?"
        rf"(?:{words})\b",
        rf"^\W*(?:(?:and|und|et|y|the|die|der|das|den|le|la|les|el|los"
        rf"|las) )*(?:{words})\b[^§;:.]{{0,60}}§",
        r"\b(?:on|auf|für|sur|pour|sobre|en|para)"
        rf" (?:(?:the|its|their|die|den|das|der|le|la|les|el|los|las) )(?:{words})\b"
        r"(?: [\w-]+){0,4} §",
    )


PARTS: Final = {
    "cover": rule(
        r"\b(?:(?:removable|washable|mattress|outer|sofa|seat|cushion) covers?|sitzbez(?:ug|üge)"
        r"|(?:housses?|fundas?)(?= (?:§|est|sont|lavable|amovible|tiene|extraíble)))\b"
    ),
    "covers": rule(
        r"(?:^|[;.,|] )(?:(?:the|and) )?(?:covers?|housses?|fundas?|bezüge?) ?[:|,-]? §"
    ),
    "components": rule(
        r"\b(?:wheels|hinges|gaskets|heating elements?|control units?|electrical (?:parts"
        r"|components)|moving parts|electronic (?:parts|components)|elektrische teile|scharniere"
        r"|laufräder|dichtungen|heizelemente?|elektronik|charnières|joints|roues"
        r"|composants électroniques|bisagras|ruedas|componentes (?:eléctricos|electrónicos)"
        r"|gas springs?|gasdruckfeder\w*|vérins?|anbauteile?n?|fittings|beschläge?n?|ferrures"
        r"|herrajes|attached parts|add-on parts|pièces montées|périphériques|equipamiento)\b"
    ),
    "motor": rule(r"\b(?:motors?|motoren|moteurs?|motores|engines?)\b"),
    "compressor": rule(r"\b(?:compressors?|kompressor(?:en)?|compresseurs?|compresor(?:es)?)\b"),
    "battery": rule(r"\b(?:batter(?:y|ies)|batterien?|akkus?|batteries?|baterías?)\b"),
    "frame": rule(
        r"\b(?:frames?|rahmen|cadres?|cuadros?|châssis|\w*gestelle?|e?structur(?:e|es|as?)"
        r"|armazón|bastidor(?:es)?)\b"
    ),
    "blade": rule(r"\b(?:blades?|klingen?|lames?|cuchillas?)\b"),
    "coating": rule(
        r"\b(?:coatings?|beschichtung(?:en)?|entspiegelung|revêtements?|revestimientos?)\b"
    ),
    "fabric": rule(
        r"\b(?:fabrics?|upholstery|bezüge|bezug(?:s)?|bezugsstoffe?|tissus?|tapicerías?|telas?)\b"
    ),
    "springs": rule(r"\b(?:springs?|federn|federkerne?n?|ressorts?|muelles)\b"),
    "zip": rule(r"\b(?:zips?|zippers?|reißverschl\w+|fermetures éclair|cremalleras?)\b"),
    "accessories": rule(r"\b(?:accessories|zubehör\w*|accessoires|accesorios)\b"),
    "drum": rule(r"\b(?:drums?|trommeln?|tambours?|tambores)\b"),
    "panel": rule(
        r"(?<!ex-)(?<!ex )\b(?:panels?|displays?(?! (?:model|item|piece|stock|unit|goods))"
        r"|bildschirme?|écrans?|pantallas?)\b"
    ),
    "fork": rule(r"\b(?:forks?|gabel|fourche|horquilla)(?: ?[:|])? §"),
    "commercial": rule(
        r"\b(?:for|with|in|under|on) (?:\w+ )?(?:commercial|professional|business) use\b",
        r"\b(?:bei|für|im|mit) (?:\w+ )?gewerbliche\w* (?:nutzung|einsatz|gebrauch)"
        r"|\b(?:pour|en|d') ?(?:un )?usage (?:professionnel|commercial)"
        r"|\b(?:para|en|con|de) uso (?:profesional|comercial)\b",
        r"\b(?:for|to|für|pour|aux|para|a) (?:our |the |les |los |l[ao]s )?(?:business|trade"
        r"|professional|commercial|corporate) (?:customers|users|buyers|clients)\b"
        r"|^\W*(?:business|trade|professional|commercial) (?:customers|users|buyers|clients)\b"
        r"|\b(?:für|bei) (?:unternehmer\w*|gewerbetreibende\w*|geschäftskunden|firmenkunden"
        r"|gewerbekunden)\b|\b(?:pour|aux) (?:les )?(?:professionnels|entreprises)\b"
        r"|\b(?:para|a) (?:las |los )?(?:empresas|profesionales|autónomos)\b"
        r"|\b(?:para|en|con|de) uso industrial\b",
        r"\b(?:commercial|professional|business|trade|rental|industrial) (?:use|users?|customers?)"
        r" ?[:|,-]? (?:is |are |only )*§|\b(?:taxis?|fleets?|taxi|fuhrpark\w*|flotas?|flottes?)\b"
        r"[^§.;]{0,30}§|\bgewerbliche\w* (?:nutzung|einsatz|gebrauch|nutzer|kunden)\b[^§.;]{0,30}§"
        r"|\b(?:usage|utilisation) (?:professionnel|commercial)\w* ?[:|,-]? §"
        r"|\buso (?:profesional|comercial|industrial) ?[:|,-]? §"
        r"|(?:^|[;.,|] |\b(?:for|für|pour|para) )(?:business(?:es)?|trade|professionals"
        r"|firmen(?:kunden)?|unternehmen|gewerbe\w*|professionnels|entreprises|profesionales"
        r"|empresas) ?[:|,-]? §",
        r"§[^§.;,]{0,12} \(?(?:for|if|with|in|bei|pour|en|para) (?:\w+ )?(?:commercial|professional"
        r"|trade|rental|gewerb\w+|(?:usage|utilisation) (?:professionnel|commercial)\w*"
        r"|uso (?:profesional|comercial))",
    ),
    "parts": rule(
        r"\b(?:wear(?:ing)? parts|consumables|verschleißteilen?|pièces d'usure"
        r"|piezas de desgaste)\b"
    ),
    "consumables": _own_time("verbrauchsmaterial(?:ien)?|consommables|consumibles"),
    "lamps": _own_time("leds?|bulbs?|drivers?|leuchtmitteln?|ampoules?|bombillas?"),
    "core": _own_time("cores?|kern|noyau|âme|núcleo"),
    "such": rule(
        r"^\W*(?:(?:any|every)thing|alles|was|tout ce qui|todo lo(?: que)?) (?!else\b|ander|übrig"
        r"|other|reste|demás|we\b)[^§]{3,40}§"
    ),
    "foam": _own_time("foams?|schaumstoffe?|schäume|schaumkern|mousses?|espumas?"),
    "mechanism": _own_time(
        "mechanisms?|recliner actions?|mechanik|mechaniken|mécanismes?|mécaniques?|mecanismos?"
    ),
    "finish": _own_time(
        "finish(?:es)?|paint(?:work)?|lacquer|lack|lackierung(?:en)?|oberflächen?|finitions?"
        "|peintures?|laques?|vernis|acabados?|pintura|barniz|esmalte"
    ),
    "seams": _own_time("seams?|stitching|nähten?|naht|coutures?|costuras?"),
    "housing": _own_time(
        "housings?|casings?|bodies|body|corps|cuerpo|gehäusen?|boîtiers?|carcasas?|carrosserie"
        "|korpus(?:se)?"
        "|carcass(?:es)?|caissons?"
    ),
    "upholstery": _own_time("polster|polsterung(?:en)?|tapizados?|rembourrages?|sellerie"),
    "pump": _own_time("pumps?|pumpen?|pompes?|bombas?"),
    "gearbox": _own_time("gearbox(?:es)?|getriebe|transmissions?|réducteurs?|transmisión"),
    "cartridge": _own_time("cartridges?|kartuschen?|cartouches?|cartuchos?"),
    "soles": _own_time("soles|outsoles?|sohlen?|semelles?|suelas?"),
    "component": _own_time(
        "components|komponenten|composants|componentes|anbauteilen?|équipements?|suspension"
        "|drivetrain|antrieb|transmission|electrics|elektrik"
    ),
    "weave": _own_time("weave|wicker|rattan|geflecht|tressage|trenzado|cannage"),
    "top": _own_time(r"table ?tops?|worktops?|\w*platten?|plateaux?|tableros?|encimeras?"),
    "cushions": _own_time("cushions?|kissen|coussins?|cojín|cojines"),
    "legs": _own_time("legs|beine|füße|fußgestell|pieds|piètements?|patas"),
    "fronts": _own_time("doors?|drawers?|türen|fronten|schubladen|portes|façades|tiroirs|puertas"),
    "slats": _own_time("slats?|latten|lattes|láminas"),
    "handle": _own_time("handles?|griffe?|stiele?|poignées?|manches?|mangos?"),
    "tank": _own_time("tanks?|cylinders?|speicher|cuves?|ballons?|depósitos?|calderín"),
}

GOODS_BY_PARTS: Final = rule(
    r"\b(?:akku|batterie|motor|rahmen|elektro|display)-[a-z]\w+",
    r"\b(?:battery|motor|engine)[- ](?:powered|operated|driven|assisted)\b(?: \w+)?"
    r"|\b(?:car|starter|leisure|motorcycle|marine|rechargeable|household) batter(?:y|ies)\b"
    r"|\bbattery (?:tools?|drills?|mowers?|chainsaws?|range|trimmers?)\b"
    r"|\bmotor (?:scooters?|homes?|vehicles?|cycles?|mowers?)\b"
    r"|\b(?:picture|photo|bed|door|window) frames?\b|\bsolar panels?\b"
    r"|\bspring (?:collection|summer|season)\b",
    r"\b(?:mit|ohne) akku(?:betrieb)?\b|\bakkubetriebene\w*"
    r"|\b(?:auto|starter|solar)batterien?\b",
    r"(?<!§ )\b(?:sur|à|sans) batteries?\b(?! (?:de|du)\b)"
    r"|\bbatteries? (?:de (?:démarrage|voiture|moto|camion)|auto|moto|externes?|nomades?)\b"
    r"|\bà moteur\b|\bcadres? (?:photos?|de lit)\b",
    r"\b(?:a|con|sin) (?:batería|motor)\b(?! (?:de|del|tiene|lleva)\b)"
    r"|\bbaterías? (?:de (?:arranque|coche|auto|moto)|para (?:auto|coche|moto)|externas?)\b"
    r"|\bmarcos? de fotos\b",
)
"""Goods whose name has that of a part in it, such as tools with an accumulator."""
