"""Words of where goods are bought and given back; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

PLACE: Final = rule(
    r"(?<!everything )(?<!anything )(?<!items )(?<!products )(?<!else )(?<!range )(?<!others"
    r" )(?<!collection )\b(?:in[- ]store"
    r"|in (?:any of )?(?:our|any|a|the|one of our|your nearest"
    r"|your local) (?:\w+ )?(?:shops?|stores?|branch(?:es)?)|(?:at|to) (?:any of )?(?:our|any|a"
    r"|one of our|the|your nearest|your local) (?:\w+ )?(?:stores?|shops?|branch(?:es)?)"
    r"|store purchases?|in person)\b|^(?:in (?:shops?|stores?)|shops|stores|filialen?|läden"
    r"|(?:en )?magasins?|(?:en )?boutiques|en boutique|en tiendas?|tiendas|tiendas? físicas?)$",
    r"(?<!abholung )\b(?:in|bei) (?:(?:einer|unseren?|unserer|jeder|allen|der|den|ihrer"
    r"|deiner) )?(?:[a-zäöü]+ )?(?:filialen?|ladengeschäft(?:en)?|geschäften|läden|märkten"
    r")\b(?! der (?:post|dhl))|\b(?:im|in (?:unserem|einem|jedem)) store\b|\bim (?:laden|geschäft)"
    r" (?:gekauft|erworben)|\b(?:filial"
    r"|laden)(?:kauf|käufe|einkäufe)\w*"
    r"|\bbei uns im (?:haus|geschäft|laden|store)\b|\bvor ort (?:gekauft|erworben)",
    r"(?<!retrait )\b(?:en|dans (?:nos|un|votre|tous nos|toutes nos|l'un de nos|le|les"
    r"|l'une de nos)|à (?:la"
    r"|nos)"
    r"|auprès de nos|au) (?:magasins?|boutiques?|points? de vente|succursales?|agences?|showrooms?"
    r"|comptoirs?)\b",
    r"(?<!recogida )\ben (?:(?:nuestr[oa]s|todas nuestras|cualquiera de nuestr[oa]s"
    r"|una de nuestras|cualquier|la"
    r"|una|las|nuestra) )?(?:tiendas?(?: físicas?)?|establecimientos?|sucursal(?:es)?|locales)\b"
    r"(?! (?:online|virtual|en línea|de (?:la paquetería|correos)))",
)

ONLINE: Final = rule(
    r"\b(?:online|by post|by mail|via post|website|par la poste|en ligne|sur (?:le|notre) site"
    r"|en línea|por internet|sur internet|im internet|im netz|por correo|per post|onlineshop"
    r"|online-shop)\b",
    r"\b(?:or|and) (?:(?:just|simply|else) )?(?:post|mail|send|ship) (?:it|them|the)\b"
    r"|\b(?:or|and) (?:by|via|with) (?:an? |the )?(?:courier|parcel|carrier|royal mail|post)\b",
    r"\b(?:oder|und|sowie) (?:(?:auch|ganz|einfach) ){0,2}(?:per (?:paket|dhl|kurier)|einsenden"
    r"|einschicken|mit der post|postalisch)\b",
    r"\b(?:ou|et) (?:renvoy\w+|(?:par|via) (?:colis|courrier|transporteur|colissimo)"
    r"|en point relais)\b",
    r"\b(?:o|y) (?:(?:envía|manda|remite)\w*|(?:por|mediante|con) (?:mensajer\w+|paquet\w+))\b",
)

BOUGHT_ONLINE: Final = rule(
    r"\b(?:(?:bought|purchased|ordered) online|(?:web|online) (?:orders|purchases))\b"
    r"(?! (?:or|and|&) )",
    r"\bonline (?:gekauft|bestellt|erworben)\w*\b(?! (?:oder|und) )"
    r"|\b(?:online|web|internet)-?(?:bestellung|k[aä]uf|einkäuf|kauf)\w*\b(?! (?:oder|und) )",
    r"\b(?:achetée?s?|commandée?s?|achats|commandes) (?:en ligne|sur (?:le|notre) site)\b"
    r"(?! (?:ou|et) )",
    r"\b(?:comprad[oa]s?|pedid[oa]s?|compras|adquirid[oa]s?) (?:online|en línea|por internet|en la"
    r" web)\b(?! (?:o|y) )",
)
"""Where goods come from, which does not say where they go back."""
