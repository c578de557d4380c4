"""Sorts of goods of which a shop that names one sells others, too; patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

SORT: Final = (
    r"(?:(?:garden|outdoor|office|kitchen|bathroom|children's|dining|ceiling|table|floor|pendant"
    r"|coffee|vacuum|washing|bed|electric|cordless|power|hand|baby|car) )?"
    r"(?:phones|laptops|tvs|rugs|carpets|lighting|lights|lamps|lampshades|curtains|blinds|mirrors|tables|chairs|desks"
    r"|sofas|armchairs|beds|bed frames|wardrobes|cabinets|bookcases|shelves|shelving|textiles"
    r"|bedding|pillows|duvets|toys|tools|cookware|kitchenware|crockery|cutlery|knives|luggage"
    r"|suitcases|backpacks|handbags|headphones|speakers|printers|monitors|cleaners|prams|pushchairs"
    r"|seats|tents|helmets|taps|basins|toilets|baths|radiators|flooring|barbecues|grills|mowers"
    r"|kettles|toasters|fridges|freezers|ovens|hobs|dishwashers|dryers|machines|parasols|heaters)"
    r"|(?:handys|fernseher|\w*teppiche|\w*leuchten|\w*lampen|gardinen|vorhänge|\w*spiegel|\w*tische|\w*stühle|\w*sofas"
    r"|\w*sessel|\w*betten|\w*schränke|\w*regale|heimtextilien|bettwaren|\w*kissen|\w*decken"
    r"|spielwaren|spielzeuge?|\w*werkzeuge|kochgeschirr|töpfe|pfannen|\w*koffer|rucksäcke|taschen"
    r"|kopfhörer|lautsprecher|drucker|monitore|\w*sauger|kinderwagen|kindersitze|zelte|\w*helme"
    r"|armaturen|waschbecken|badewannen|duschen|heizkörper|\w*böden|\w*grills|\w*öfen|rasenmäher"
    r"|wasserkocher|toaster|kühlschränke|backöfen|\w*maschinen|sonnenschirme|\w*trockner)"
    r"|(?:tapis|luminaires|éclairages?|lampes|abat-jour|rideaux|stores|miroirs|tables|chaises"
    r"|bureaux|fauteuils|lits|armoires|étagères|linge de (?:maison|lit)|oreillers|couettes|jouets"
    r"|outils|outillage|casseroles|poêles|couteaux|valises|bagages|sacs|casques|enceintes"
    r"|imprimantes|aspirateurs|poussettes|sièges auto|tentes|robinets|robinetterie|lavabos"
    r"|baignoires|radiateurs|parquets|barbecues|grils|tondeuses|bouilloires|grille-pain|réfrigérateurs"
    r"|fours|lave-linge|lave-vaisselle|sèche-linge|parasols)"
    r"|(?:alfombras|lámparas|iluminación|cortinas|estores|espejos|mesas|sillas|escritorios|sofás"
    r"|sillones|camas|armarios|estanterías|ropa de (?:cama|hogar)|almohadas|edredones|juguetes"
    r"|herramientas|sartenes|ollas|cuchillos|maletas|mochilas|bolsos|cascos|altavoces|impresoras"
    r"|aspiradoras|cochecitos|sillas de coche|tiendas de campaña|grifos|grifería|lavabos|bañeras"
    r"|radiadores|suelos|barbacoas|parrillas|cortacéspedes|hervidores|tostadoras|frigoríficos|hornos"
    r"|lavadoras|lavavajillas|secadoras|sombrillas)"
)
SORT_ROW: Final = rule(
    r"^\W*(?:(?:products?|items?|goods|category|produkt(?:e|gruppe)?|artikel|ware|kategorie"
    r"|produits?|articles?|catégorie|productos?|artículos?|categoría) ?: )?"
    rf"(?P<row>(?:{SORT})(?:(?:, | and | & | und | et | y )(?:{SORT}))?) ?[:|-]? ?"
    r"(?:(?:warranty|guarantee|\w*garantie|garantía|returns?|rückgabe\w*|retours?|devoluci(?:ón|ones)"
    r"|period|frist|délai|plazo) ?: )?(?:within |up to )?§\W*$"
)
"""`Rugs: §`: a row that is of some goods only."""

SORT_SAID: Final = rule(
    rf"^\W*(?:the|all|die|alle|les|tous les|toutes les|los|las|todos los|todas las)"
    rf" (?P<said>(?:{SORT})(?:(?: and | und | et | y )(?:{SORT}))?) (?:[\w']+ ){{0,6}}§",
)
"""`The rugs have a warranty of §`, which limits it where a page gives another one, too."""
