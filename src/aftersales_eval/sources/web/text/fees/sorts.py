"""Sorts of goods for which alone a clause says who pays: "for rugs", "Reifen holen wir ... ab".

For folded clauses.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_SORTS: Final = (
    r"rugs|carpets|tyres|tires|wheels|beds|wardrobes|tables|chairs|desks|mirrors|trees|pianos"
    r"|guitars"
    r"|fridges|freezers|ovens|cookers|washing machines|dishwashers|televisions|tvs|prams|pushchairs"
    r"|car seats|kayaks|canoes|boats|engines|tents|treadmills|barbecues"
    r"|teppichen?|reifen|felgen|rädern?|betten|schränken?|tischen?|stühlen?|spiegeln?|bäumen?"
    r"|klavieren?|gitarren|kühlschränken?|kühlgeräten?|gefriergeräten?|herden?|öfen"
    r"|waschmaschinen|geschirrspülern?|fernsehern?|kinderwagen|sesseln?|motoren|zelten?"
    r"|tapis|pneus|jantes|lits|armoires|chaises|miroirs|arbres|guitares|réfrigérateurs|congélateurs"
    r"|fours|lave-linge|téléviseurs|poussettes|fauteuils|moteurs|tentes"
    r"|alfombras|neumáticos|llantas|camas|armarios|mesas|sillas|espejos|árboles|guitarras|neveras"
    r"|frigoríficos|hornos|lavadoras|televisores|cochecitos|sillones|motores"
)
FOR_A_SORT: Final = rule(
    rf"^(?:(?:but|and|aber|und|mais|et|pero|y) )?(?:(?:for|on|with|für|bei|von|pour|sur|para|en"
    rf"|con)"
    rf" )?(?:(?:all|our|the|alle|allen|unsere|die|tous les|toutes les|les|los|las|todas las) )?"
    rf"(?P<sort>{_SORTS})\b(?!:? (?:and everything|und alles))",
    rf"\b(?:only for|just for|collect(?:ing)?|fetch(?:ing)?|return(?:ing)?|take back|rückgabe von"
    rf"|abholung"
    rf" von|rücksendung von|rückversand von|retour (?:de|des)|enlèvement (?:de|des)|reprise (?:de"
    rf"|des)"
    rf"|devolución de|recogida de|recoger)(?: (?:large|our|the|los|las))? (?P<other>{_SORTS})\b",
)
