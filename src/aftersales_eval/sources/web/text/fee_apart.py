"""What is sent back, and paid, without being a return: parcels that came back, repairs, careers.

And returns in a shop, or by post, as far as a sentence says it. For folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ELSEWHERE: Final = rule(
    r"\b(?:careers?|jobs|vacanc(?:y|ies)|we are hiring|karriere|stellenangebote?|recrutement"
    r"|nous recrutons|empleo|direct debit|chargebacks?|lastschrift|rücklastschrift|prélèvement"
    r" (?:rejeté|automatique)|rejet de prélèvement|recibo devuelto|domiciliación|library|bücherei"
    r"|bibliothèque|biblioteca|batter(?:y|ies)|altbatterien|batterien|piles usagées)\b"
)
"""Headings, or sentences, of other matters in which something is returned, or free."""

NOT_A_RETURN: Final = rule(
    r"\b(?:wrong|incorrect|incomplete|false) (?:\w+ )?address\b|\bunclaimed\b|\bundelivered\b"
    r"|\bundeliverable\b|\b(?:re-?sen[dt]|re-?deliver|re-?shipp)\w*|\bsend(?:ing)? (?:it|them"
    r"|the \w+) (?:out )?again\b|\bsecond delivery\b|\bnot collected\b|\breturn(?:ed)? to (?:the "
    r"|our )?(?:depot|sender|work)\b|\b(?:some|most|certain) (?:carriers|couriers|banks)\b"
    r"|\bcustoms (?:charges?|dut\w+|fees?)\b|\bgift[- ]?wrap\w*|\bsubscriptions?\b"
    r"|\brefund costs\b|\byour bank\b|\bcall(?: us)?(?: for)? free\b|\breturned late\b",
    r"\b(?:falsche|fehlerhafte|unvollständige|unkorrekte)[rnms]? (?:\w*adresse|\w*anschrift)"
    r"|\bzoll\w*|\bgeschenkverpackung\w*|\bkündigen\b|\bstornier\w*"
    r"|\berneute[nrms]? (?:versand|zustellung|zusendung|lieferung)\w*|\bunzustellbar\w*"
    r"|\bnicht abgeholt\w*|\bannahmeverweigerung\b|\b(?:kostenlos|gratis) an\b(?=[^;]*\b0\d)",
    r"\badresse (?:\w+ )?(?:erronée|incorrecte|incomplète|inexacte)|\bnon réclamée?s?\b"
    r"|\b(?:droits|frais) de douane\b|\bemballages? cadeaux?\b"
    r"|\b(?:nouvelle|seconde|deuxième) (?:livraison|expédition|présentation)\b"
    r"|\b(?:nouvel|second) envoi\b|\bappelez\b[^;]{0,30}\bgratuit\w*",
    r"\bdirección (?:\w+ )?(?:incorrecta|errónea|incompleta|equivocada)|\bnuevo envío\b|\breenvío"
    r" del pedido\b|\bsegund[oa] (?:envío|entrega)\b|\bno (?:\w+ )?(?:recogido|reclamado)s?\b"
    r"|\baranceles\b|\bgastos de aduana\b|\bpapel de regalo\b|\bll[aá]m\w+ gratis\b",
)
"""Parcels that nobody took, what banks charge, and calls."""

REPAIRED: Final = rule(
    r"\b(?:we|will|is|are|be) (?:\w+ )?repair(?:ed)?\b|\brepaired (?:\w+ )?(?:goods|items?|watch"
    r"|device|appliance)|\brepariert\w*|\breparieren\b|\bréparée?s?\b|\bréparons\b"
    r"|\breparad[oa]s?\b"
    r"|\breparamos\b"
)
"""What comes back to its owner from a repair."""

WORN: Final = rule(
    r"\b(?:wear|worn|used|damaged|marks|dirty|diminished|loss of value|incomplete|missing"
    r"|reduced?)\b",
    r"\b(?:gebrauchsspuren|wertverlust|wertminderung|wertersatz|abnutzung|benutzt\w*|verschmutzt\w*"
    r"|beschädigt\w*|unvollständig\w*)\b",
    r"\b(?:usagée?s?|usure|portée?s?|abîmée?s?|endommagée?s?|dépréciation|salie?s?|incomplets?"
    r"|incomplète)\b",
    r"\b(?:usad[oa]s?|desgaste|dañad[oa]s?|pérdida de valor|depreciación|suci[oa]s?"
    r"|incomplet[oa]s?|menor valor)\b",
)
"""Why less is paid back that has nothing to do with the way."""

OF_REFUND: Final = rule(
    r"(?:(?:your |the |all |any )?refunds?\b(?! on (?:us|the house))|(?:die |ihre |deine )?"
    r"(?:rück)?erstattung\b|(?:le |votre |les )?remboursements?\b|(?:el |tu |su "
    r"|los )?reembolsos?\b)"
    r"(?! ?[,:/&|]| (?:and|or|und|oder|et|ou|y|o)\b)"
    r"(?![^;]*\b(?:less|minus|abzüglich|moins|menos|descontando|net of)\b)"
)
"""How a clause begins that says that money is paid back free of charge."""

IN_SHOP: Final = rule(
    r"\b(?:in|to|at|from) (?:(?:any|one|all|each|every|either) (?:of )?)?(?:(?:our|the|your|a|any"
    r"|local|nearest|own|\w+) ){0,3}(?:shops?|stores?|branch(?:es)?|showrooms?)\b"
    r"(?! (?:online|account|credit))|\bin[- ]store\b|\bin person\b",
    r"\b(?:in|an|zu|vor|bei) (?:[\w-]+ ){0,4}\w*(?:filialen?|ladengeschäft(?:en)?|geschäft(?:en)?"
    r"|stores?|läden|märkten|showroom|markt|laden)\b|\bfilialrückgabe\b|\bvor ort\b",
    r"\b(?:en|dans|à|au) (?:(?!par\b|charge\b)[\w']+ ){0,4}(?:magasins?|boutiques?"
    r"|points? de vente|showroom)\b",
    r"\ben (?:(?!por\b|cargo\b)\w+ ){0,4}(?:tiendas?|establecimientos?|locales|sucursal(?:es)?)\b"
    r"(?! (?:online|virtual|en línea))",
)
"""That something is brought to a shop."""

BY_POST: Final = rule(
    r"\b(?:by|via|through) (?:the )?(?:post|mail|courier|parcel|carrier|royal mail|ups|dhl|dpd|evri"
    r")\b|\bpost(?:al|age)\b|\blabel\b|\bsend\b|\bparcel\b|\bpick-?up\b|\bcollect\w*|\b(?:or"
    r"|and) (?:by|from|send)\b"
    r"|\beverywhere\b|\bonline store\b|\bweb ?shop\b",
    r"\b(?:per|mit der|über die) (?:post|paket|versand|dhl|dpd|hermes|ups|gls)\b|\bpostweg\b"
    r"|\bpaket\w*|\bals auch\b|\bund (?:per|über)\b|\boder (?:per|über)\b|\bonline-?shop\b"
    r"|\brücksendung\w*|\bversand\b",
    r"\bpar (?:la )?(?:poste|colis|courrier|colissimo|transporteur|voie postale)\b|\bpoints? relais"
    r"\b|\b(?:ou|et) par\b|\bcolis\b",
    r"\bpor (?:correo|mensajer(?:ía|o)|paquetería|transportista)\b|\bpaquete\b|\b(?:o|y) por\b"
    r"|\bpuntos? de recogida\b|\brecogida\b",
)
"""That something is sent, also beside a shop that takes it."""

REST: Final = rule(
    r"(?:in|for|dans|pour|en|para|bei) (?:all |allen |tous |toutes |todos |todas )?(?:(?:the |les "
    r"|los |las )?other|anderen|übrigen|sonstigen|les autres|los demás|las demás|el resto"
    r"|d'autres|otros|le reste)\b|(?:otherwise|ansonsten|andernfalls|sinon|autrement|de lo"
    r" contrario)\b"
)
"""How a sentence begins that is about all that was not named before."""

WAY_OUT: Final = rule(
    r"\b(?:free|complimentary) (?:\w+ )?(?:delivery|shipping|postage)\b"
    r"(?!,? (?:and|&|plus|,)? ?(?:free )?returns?\b)",
    r"\b(?:kostenlose[rn]?|gratis|freier?)[ -](?:versand|lieferung)\b"
    r"(?!,? (?:und|&|sowie) (?:kostenlose )?(?:rück|retour))|\bversandkostenfrei\b(?= (?:ab"
    r"|liefer))",
    r"\blivraisons? (?:\w+ )?(?:gratuite|offerte)s?\b(?!,? et (?:les )?retours?)",
    r"\benvíos? (?:\w+ )?(?:gratis|gratuit\w+)(?!,? y devoluci)\b",
)
"""Sending out that is free, where returns are not named in the same breath."""

TRIED_FREE: Final = rule(
    r"\btry(?:ing)? (?:[\w'-]+ ){0,4}(?:for free|free of charge)\b",
    r"\b(?:kostenlos|kostenfrei|gratis) (?:(?:zu hause|daheim) )?(?:zu )?(?:testen|ausprobieren"
    r"|probieren|auszuprobieren)\b",
    r"\b(?:essay|test)\w* (?:[\w'-]+ ){0,4}gratuitement\b|\bcommandes?,? (?:offerte|gratuite)s?\b",
    r"\bprobar\w* (?:\w+ ){0,4}(?:gratis|gratuitamente)\b",
)
"""Trying goods, or having got them, for nothing, beside which sending back may be named."""
