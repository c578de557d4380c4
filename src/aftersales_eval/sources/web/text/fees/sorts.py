"""Sorts of goods for which alone a clause says who pays: "for rugs", "Reifen holen wir ... ab".

For folded clauses.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_SORTS: Final = (
    r"rugs|carpets|tyres|tires|wheels|beds|wardrobes|tables|chairs|desks|mirrors|trees|pianos"
    r"|guitars|fridges|freezers|ovens|cookers|washing machines|dishwashers|televisions|tvs|prams"
    r"|pushchairs|car seats|kayaks|canoes|boats|engines|tents|treadmills|barbecues|teppichen?"
    r"|reifen|felgen|rädern?|betten|schränken?|tischen?|stühlen?|spiegeln?|bäumen?|klavieren?"
    r"|gitarren|kühlschränken?|kühlgeräten?|gefriergeräten?|herden?|öfen|waschmaschinen"
    r"|geschirrspülern?|fernsehern?|kinderwagen|sesseln?|motoren|zelten?|tapis|pneus|jantes|lits"
    r"|armoires|chaises|miroirs|arbres|guitares|réfrigérateurs|congélateurs|fours|lave-linge"
    r"|téléviseurs|poussettes|fauteuils|moteurs|tentes|alfombras|neumáticos|llantas|camas|armarios"
    r"|mesas|sillas|espejos|árboles|guitarras|neveras|frigoríficos|hornos|lavadoras|televisores"
    r"|cochecitos|sillones|motores"
)
FOR_A_SORT: Final = rule(
    rf"^(?:(?:but|and|aber|und|mais|et|pero|y) )?(?:(?:for|on|with|für|bei|von|pour|sur|para|en"
    rf"|con) )?(?:(?:all|our|the|alle|allen|unsere|die|tous les|toutes les|les|los|las"
    rf"|todas las) )?(?P<sort>{_SORTS})\b(?!:? (?:and everything|und alles))",
    rf"\b(?:only for|just for|collect(?:ing)?|fetch(?:ing)?|return(?:ing)?|take back|rückgabe von"
    rf"|abholung von|rücksendung von|rückversand von|retour (?:de|des)|enlèvement (?:de|des)"
    rf"|reprise (?:de|des)|devolución de|recogida de|recoger)(?: (?:large|our|the|los|las))?"
    rf" (?P<other>{_SORTS})\b",
)
