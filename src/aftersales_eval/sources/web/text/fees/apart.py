"""What is sent back, and paid, without being a return: parcels that came back, repairs, careers.

And returns in a shop, or by post, as far as a sentence says it. For folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.guarded import guarded

ELSEWHERE: Final = rule(
    r"^[^;]{0,20}\b(?:privacy|cookies|datenschutz|données personnelles|datos personales"
    r"|protección de datos|privacidad)\b[^;]{0,20} ;|^datos ;",
    r"\b(?:product recalls?|recalls?|produkt-?rückruf|rückruf(?:aktion)?|rappel (?:de "
    r"|du )?produits?|(?:retirada|llamada a revisión) de productos?)\b|\b(?:financ(?:e|es|ing|ement"
    r"|iación)|finanzier\w+|darlehen|préstamos?|ratenkauf|ratenzahlung|cash ?back|bonuspunkte\w*"
    r"|investors?|investoren|decluttering)\b",
    r"; (?:what (?:free|returns)|why|warum|weshalb|wieso|pourquoi|por qué) (?![^;]*\?)"
    r"|\b(?:careers?|jobs|vacanc(?:y|ies)|we are hiring|karriere|stellenangebote?|recrutement"
    r"|nous recrutons|empleo|direct debit|chargebacks?|lastschrift|rücklastschrift|prélèvement"
    r" (?:rejeté|automatique)|rejet de prélèvement|recibo devuelto|domiciliación|library|bücherei"
    r"|bibliothèque|biblioteca|baterías?|batter(?:y|ies)|altbatterien|batterien|piles usagées)\b",
)
"""Headings, or sentences, of other matters in which something is returned, or free."""

NOT_A_RETURN: Final = rule(
    r"\b(?:can't|cannot|couldn't|doesn't|not) find you\b|\b(?:nobody|no one|not) (?:is |was "
    r"|at )?home\b|\b(?:\w+ (?:attempts|zustellversuche\w*|tentatives|intentos)|absence|ausencia"
    r"|abwesen\w+)\b|\b(?:parcel|package|order|it) (?:\w+ )?(?:comes? back|returns|goes back"
    r"|is (?:returned|sent back)) to (?:us|our)\b|\bfaute de retrait\b|\b(?:colis|commande) (?:nous"
    r" )?revien\w+|\b(?:paquete|pedido) (?:\w+ )?(?:regresa|vuelve)\b|\bvolver a (?:enviar"
    r"|mandar)\w*|\bno (?:pasas|pasa|vas) a (?:buscarlo|recogerlo)\b|\bno te encuentra\b",
    r"\b(?:don't|do not|needn't|no need|not|without) (?:\w+ ){0,3}(?:return|send)(?:ing)? (?:\w+"
    r" )?(?:anything|it) back\b|\b(?:nichts|nicht) (?:\w+ )?zurück(?:zu)?(?:schicken|senden"
    r"|geben)\b|\bsans (?:rien )?(?:avoir à )?(?:nous )?ren(?:voy|d)\w+|\bsin (?:que (?:tengas"
    r"|tenga|haya) que|tener que|necesidad de) devolver\w*(?! (?:pag|coste))|\b(?:box|carton"
    r"|packaging|karton|verpackung|caja|boîte|emballage)\b[^.;]{0,20}\b(?:re-?usable|réutilisable"
    r"|reutilizable|wiederverwend\w+|mehrweg\w*)\b|\breturn the (?:box|packaging)\b|\b(?:before"
    r"|prior to)(?: us)? (?:dispatch|despatch|shipping|shipment|posting)\b|\b(?:has not"
    r"|hasn't) (?:yet )?(?:been )?(?:shipped|dispatched|sent)\b|\bcancel (?:any ?time|your"
    r" (?:membership|plan))\b|\bunused months\b|\bmangels annahme\b|\bnichtannahme\b|\bnon retirés?"
    r" (?:au|en|du)\b",
    r"\breturn(?:ing)? to (?:our|the|this|your) (?:home ?page|web ?site|site|page|basket|menu"
    r"|app)\b|\bbefore (?:we|it|your order) (?:is |has been |have |has )?(?:ship|dispatch|post"
    r"|sen[dt]|leav|left)\w*|\bnot yet (?:been )?(?:shipped|dispatched)\b|\bvor (?:dem )?versand\b"
    r"|\bavant (?:l'|son )?(?:expédition|envoi)\b|\bantes (?:del envío|de(?: que)? (?:enviar|salga"
    r"|salir))|\brücksendung(?: ist)? nicht (?:nötig|erforderlich|notwendig)\b|\bno returns? (?:is "
    r"|are )?(?:needed|required)\b|\bretour (?:n'est pas nécessaire|inutile)\b",
    r"\b(?:(?:do not|don't|need not|needn't|never) (?:have |need )?(?:to )?(?:be )?return(?:ed)?"
    r"|no need to (?:return|send))\b|\bnicht (?:zurück(?:geschickt|gesendet|gegeben|zu\w+)"
    r"|retourniert)\b|\bne (?:sont|doivent|doit|faut|devez|\w+ ont) (?:\w+ )?pas (?:à |être |les "
    r"|le |la )*(?:ren\w+|retourn\w+)|\bno (?!(?:te |le |se |os )?(?:pag|cuest|cobr|supon)"
    r"|tiene (?:ning|coste|costo|cargo))(?:\w+ ){0,3}(?:devolver\w*|devuelvas?)\b|\bn'(?:avez"
    r"|as) pas (?:à|besoin de) (?:nous )?(?:les? |la |l')?(?:retourn|renvoy)\w+",
    r"\b(?:wrong|incorrect|incomplete|false) (?:\w+ )?address\b|\bunclaimed\b|\bundelivered\b"
    r"|\bundeliverable\b|\b(?:re-?sen[dt]|re-?deliver|re-?shipp)\w*|\bsend(?:ing)? (?:it|them"
    r"|the \w+) (?:out )?again\b|\bsecond delivery\b|\bnot collected\b|\breturn(?:ed)? to (?:the "
    r"|our )?(?:depot|sender|work)\b|\b(?:some|most|certain) (?:carriers|couriers|banks)\b"
    r"|\bgift[- ]?wrap\w*|\brefused (?:deliver\w+|parcels?|packages?)"
    r"|\bsubscriptions?\b(?!,? (?:all|your|every|returns?|returning))|\bcollect (?:your"
    r"|their) (?:order|purchase)\b|\bborrow\w*|\bon loan\b|\bloan(?:ed)?\b|\blent to\b|\bhired\b"
    r"|\b(?:days?|weeks?) late\b|\blate returns?\b|\breturned (?:too )?late\b|\bverspätet\w*"
    r"|\bretard\b|\bzu spät\b|\btoo late\b|\btrop tard\b|\bdemasiado tarde\b|\bcon retraso\b"
    r"|\brefund costs\b|\byour bank\b|\bcall(?: us)?(?: for)? free\b",
    r"\b(?:falsche|fehlerhafte|unvollständige|unkorrekte)[rnms]? (?:\w*adresse|\w*anschrift)"
    r"|\b(?:aus)?geliehen\w*|\bausleih\w*|\bgeschenkverpackung\w*|\bkündigen\b|\bstornier\w*"
    r"|\berneute[nrms]? (?:versand|zustellung|zusendung|lieferung)\w*|\bunzustellbar\w*"
    r"|\bnicht abgeholt\w*|\bannahmeverweigerung\b|\bannahme (?:\w+ ){0,3}verweiger\w*"
    r"|\bverweiger\w* (?:\w+ ){0,3}annahme\b|\b(?:kostenlos|gratis) an\b(?=[^;]*\b0\d)",
    r"\badresse (?:\w+ ){0,2}(?:erronée|incorrecte|incomplète|inexacte)|\bnon réclamée?s?\b"
    r"|\bemballages? cadeaux?\b|\b(?:nouvelle|seconde|deuxième) (?:livraison|expédition"
    r"|présentation)\b|\b(?:colis|commande|livraison) refusée?s?\b|\brefus (?:du|de la"
    r"|d'un) (?:colis|livraison)\b|\bemprunt\w*|\bprêtée?s?\b|\b(?:nouvel|second) envoi\b"
    r"|\bappelez\b[^;]{0,30}\bgratuit\w*|\bdirección (?:\w+ ){0,2}(?:incorrecta|errónea|incompleta"
    r"|equivocada)|\brechaz\w+ (?:el|un|tu|su|la) (?:paquete|pedido|envío|entrega)\b|\bnuevo"
    r" envío\b|\breenvío del pedido\b|\bsegund[oa] (?:envío|entrega)\b|\bno (?:\w+ )?(?:recogido"
    r"|reclamado|retirado)s?\b|\bprestad[oa]s?\b|\bpréstamos?\b|\bde retraso\b|\bdevolver tarde\b"
    r"|\bpapel de regalo\b|\bll[aá]m\w+ gratis\b",
)
"""Parcels that nobody took, what banks charge, and calls."""

OF_TRADE: Final = rule(
    r"\bunsold\b|\bstockists?\b|\bwholesal\w+|\b(?:retailers|booksellers|bookshops|resellers)"
    r" (?:may|can|must|return)\b|\btrade (?:customers|accounts|returns)\b",
    r"\bunverkauft\w*|\bwiederverkäufer\w*|\b(?:fach|buch)?händler (?:können|dürfen|müssen)\b"
    r"|\bbuchhandlungen\b",
    r"\binvendus?\b|\brevendeurs?\b|\b(?:libraires|détaillants) peuvent\b",
    r"\bno vendidos?\b|\brevendedores\b|\b(?:librerías|minoristas) pueden\b",
)
"""Returns of shops to those who supply them."""

REPAIRED: Final = rule(
    r"\b(?:the|your) repaired \w+|\b(?:we|will|is|are|be) (?:\w+ )?repair(?:ed)?\b|\brepaired"
    r" (?:\w+ )?(?:goods|items?|watch|device|appliance)|\brepariert\w*|\breparieren\b"
    r"|\bréparée?s?\b|\bréparons\b|\breparad[oa]s?\b|\breparamos\b"
)
"""What comes back to its owner from a repair."""

WORN: Final = rule(
    r"(?<!label )\b(?:wear|worn|used|opened|unsealed|damaged|marks|dirty|diminished|loss of value"
    r"|incomplete|missing|reduced?)\b",
    r"\b(?:gebrauchsspuren|wertverlust|wertminderung|wertersatz|abnutzung|benutzt\w*|geöffnet\w*"
    r"|verschmutzt\w*|beschädigt\w*|unvollständig\w*)\b",
    r"\b(?:usagée?s?|ouverte?s?|déballée?s?|usure|portées?|été portée?s?|abîmée?s?|endommagée?s?"
    r"|dépréciation|salie?s?|incomplets?|incomplète)\b",
    r"(?<!etiqueta )(?<!guia )\b(?:usad[oa]s?|abiert[oa]s?|desgaste|dañad[oa]s?|pérdida de valor"
    r"|depreciación|suci[oa]s?|incomplet[oa]s?|menor valor)\b",
)
"""Why less is paid back that has nothing to do with the way."""

OF_REFUND: Final = rule(
    r"(?:en aucun cas,? |in no (?:case|event) |in keinem fall |auf keinen fall |en ningún caso,?"
    r" )?(?:(?:your |the |all |any )?refunds?\b(?! on (?:us|the house))|(?:die |ihre |deine"
    r" )?(?:rück)?erstattung\b|(?:le |votre |les )?remboursements?\b|(?:el |tu |su |los"
    r" )?reembolsos?\b)(?! ?[,:/&|]| (?:and|or|und|oder|et|ou|y|o)\b)(?![^;]*\b(?:less|minus"
    r"|abzüglich|moins|menos|descontando|net of)\b)"
)
"""How a clause begins that says that money is paid back free of charge."""

OF_EXCHANGE: Final = rule(
    r"(?:(?:[\w' ]{2,25}, ?)?(?:der|die|das|den|le|la|l'|les|el|los|the|an?|our|your|un|einen?"
    r"|unser\w*|notre|free|size|kostenlose\w*|gratis) ?){0,3}(?:\w*tausch(?:en|e|t|s)?|échang(?:es?"
    r"|er|ez)|cambi(?:os?|ar|a)(?! de (?:idea|opin|parecer))|exchanges?|swaps?|swapping"
    r"|exchanging)\b(?![^;]*(?:,|&|/|\b(?:and|und|et|y|or|oder|ou|o)) (?:\w+ ){0,2}(?:returns?"
    r"|rück\w+|retour\w*|devoluci\w+|devolver))"
)
"""How a clause begins that is about exchanges, and not about returns beside them."""

_SHOPS: Final = (
    "shop", "store", "branch", "showroom", "person", "filial", "geschaft", "geschaeft", "laden",
    "laeden", "markt", "markten", "maerkt", "vor ort", "magasin", "boutique", "succursale",
    "point", "comptoir", "accueil", "hypermarch", "tienda", "establecimiento", "local", "sucursal",
)  # fmt: skip
IN_SHOP: Final = guarded(
    _SHOPS,
    r"\b(?:in|to|at|from) (?:(?:any|one|all|each|every|either) (?:of )?)?(?:(?:our|the|your|a|any"
    r"|local|nearest|own|[\w-]+) ){0,3}(?<!parcel )(?:shops?|stores?|branch(?:es)?"
    r"|showrooms?)\b(?! (?:online|account|credit))|\bin[- ]store\b|\bin person\b"
    r"|\bstore returns?\b|\bour (?:shops?|stores?|branches) (?:\w+ )?(?:accept|take)\b",
    r"\b(?:in|im|an|zu|zum|vor|bei|beim) (?:[\w-]+ ){0,4}\w*(?:filialen?|ladengeschäft(?:en?)?"
    r"|geschäft(?:en?)?|stores?|läden|märkten|showroom|markt|laden)\b|\bfilialrückgabe\b"
    r"|\bvor ort\b",
    r"\b(?:en|dans|à|au) (?:(?!par\b|charge\b)[\w']+ ){0,4}(?:magasins?|boutiques?|succursales?"
    r"|points? de vente|showroom|comptoir|(?:l'|d')?accueil|hypermarché)\b(?! (?:en ligne|web"
    r"|virtuelle))|\bnos (?:magasins?|boutiques?|points de vente) (?:\w+ )?(?:accept|repren"
    r"|pren)\w+",
    r"\b(?:en|a) (?:(?!por\b|cargo\b|devol)\w+ ){0,4}(?:tiendas?|establecimientos?|locales"
    r"|sucursal(?:es)?)\b(?! (?:online|virtual|en línea))",
)
"""That something is brought to a shop."""

BY_POST: Final = rule(
    r"\b(?:by|via|through|with|using) (?:the |a |our )?(?:post|mail|courier|parcel|carrier"
    r"|royal mail|ups|dhl|dpd|evri)\b|\bpost(?:al|age)\b|\blabel\b|\bsend\b|\bparcel\b"
    r"|\bpick-?up\b|\bcollect\w*|\bpost(?:ing)? (?:it|them|your)\b|\b(?:or|and) (?:by|from|send)\b"
    r"|\beverywhere\b|\bonline store\b|\bweb ?shop\b",
    r"\b(?:per|mit der|über die) (?:post|paket|versand|dhl|dpd|hermes|ups|gls)\b|\bpostweg\b"
    r"|\bpaket\w*|\bals auch\b|\bund (?:per|über)\b|\boder (?:per|über)\b|\bonline-?shop\b"
    r"|\brücksendung\w*|\bversand\b",
    r"\bpar (?:la )?(?:poste|colis|courrier|colissimo|transporteur|voie postale)\b"
    r"|\bpoints? relais\b|\b(?:ou|et) par\b|\bcolis\b",
    r"\bpor (?:correo|paquetería|transportista)\b|\bmensajer(?:ía|o)\b|\bpaquete\b|\b(?:o|y) por\b"
    r"|\brecogida\b",
)
"""That something is sent, also beside a shop that takes it."""

REST: Final = rule(
    r"(?:in|for|dans|pour|en|para|bei) (?:all |allen |tous |toutes |todos |todas )?(?:(?:the |les "
    r"|los |las )?other|anderen|übrigen|sonstigen|les autres|los demás|las demás|el resto|d'autres"
    r"|otros|le reste)\b|(?:otherwise|ansonsten|andernfalls|sinon|autrement|de lo contrario)\b"
)
"""How a sentence begins that is about all that was not named before."""

_FOR_RETURN: Final = r"(?:returns?|rück\w+|zurück\w*|retour\w*|renvo\w+|devol\w+|devuel\w+)"
OUT_ON_RETURN: Final = rule(
    rf"^(?!.{{0,25}}\b{_FOR_RETURN})(?:[\w'-]+ ){{0,3}}(?:delivery|shipping|carriage|\w*versand"
    r"(?:kosten)?|lieferung|lieferkosten|livraison|envío)\b[^;]*\b(?:when|if|upon|bei|wenn|falls"
    rf"|en cas de|si|cuando|en caso de)\b[^;]{{0,25}}\b{_FOR_RETURN}"
)
"""Sending out that is not paid back when goods are returned."""

WAY_OUT: Final = rule(
    r"\b(?:versand|lieferung) (?:ist )?(?:gratis|kostenlos|kostenfrei|frei)\b(?! zurück)(?!,?"
    r" (?:und|&|sowie) (?:rück|retour))",
    r"\b(?:free|complimentary) (?:(?!return)\w+ )?(?:delivery|shipping|postage)\b"
    r"(?!,? (?:and|&|plus|,)? ?(?:free )?returns?\b| both ways)",
    r"\b(?:kostenlose[rn]?|gratis|freier?)[ -](?:versand|lieferung)\b(?!,? (?:und|&|sowie)"
    r" (?:kostenlose )?(?:rück|retour))|\bversandkostenfrei\b(?= (?:ab|liefer))",
    r"\blivraisons? (?:\w+ )?(?:gratuite|offerte)s?\b(?!,? et (?:les )?retours?)",
    r"\benvíos? (?:\w+ )?(?:gratis|gratuit\w+)(?!,? y devoluci)\b",
)
"""Sending out that is free, where returns are not named in the same breath."""

TRIED_FREE: Final = rule(
    r"\bcollect(?:ed|ing)? (?:\w+ ){0,3}(?:in|from|at) (?:\w+ ){0,2}(?:store|shop)s?,? (?:\w+"
    r" )?(?:for free|free|at no (?:cost|charge))\b|\b(?:kostenlos|gratis) (?:im|in|bei) (?:\w+"
    r" ){1,3}abholen\b|\bretir\w+ (?:\w+ ){0,2}gratuitement (?:\w+ ){0,3}(?:magasin|boutique)\b"
    r"|\brecóg\w+ (?:\w+ ){0,2}gratis en (?:\w+ )?tiendas?\b",
    r"\btry(?:ing)? (?:[\w'-]+ ){0,4}(?:for free|free of charge)\b",
    r"\b(?:kostenlos|kostenfrei|gratis) (?:(?:zu hause|daheim) )?(?:zu )?(?:testen|ausprobieren"
    r"|probieren|auszuprobieren)\b",
    r"\b(?:essay|test)\w* (?:[\w'-]+ ){0,4}gratuitement\b|\bcommandes?,? (?:offerte|gratuite)s?\b",
    r"\bprobar\w* (?:\w+ ){0,4}(?:gratis|gratuitamente)\b",
)
"""Trying goods, or having got them, for nothing, beside which sending back may be named."""

NOT_GOODS: Final = rule(
    r"\b(?:swatch(?:es)?|\w*muster|échantillons?|muestras?)\b|\bcaution\b|\bdépôt de garantie\b"
    r"|\bkaution\w*|\bfianza\b|\b(?:reprenons|reprise|récupér\w+|enlev\w+) (?:\w+"
    r" ){0,2}(?:l'ancien\w*|votre ancien\w*)\b|\b(?:un|1) pour (?:un|1)\b|\bbouteilles? vides?\b"
    r"|\btake (?:away )?(?:the|your) old\b|\b(?:ihr|dein|das) altes?\b|\b(?:el|tu|su) (?:antiguo"
    r"|viejo)\b|\bhors d'usage\b|\ben fin de vie\b|\bdéchets?\b|\bfuera de uso\b|\bresiduos\b"
    r"|\bchatarra\b|\be-?waste\b|\bend[- ]of[- ]life\b|\bempt(?:y|ies)\b|\b(?:bocaux|boîtes?"
    r"|caisses?|cartouches?|flacons?) vides?\b|\bvací[oa]s?\b|\belektro(?:nik)?schrott\b"
    r"|\bausgedient\w*|\b(?:ohne|ohne einen) neukauf\b|\bsammelbox\w*",
    r"\b(?:old|used|empty|worn) (?:\w+ )?(?:batter|applianc|device|machine|mattress|packag|bottle"
    r"|cartridge|capsule|lamp)\w*|\brecycl\w+|\bdeposit\b|\bpackaging material|\brent(?:als?|ed"
    r"|ing)?\b|\btax return|\breturn (?:tickets?|fares?|flights?)\b|\bhire\b|\bfeel free\b"
    r"|\bwaste\b|\balt(?:gerät|batterie|akku|lampe|öl|möbel)\w*|\bentsorg\w+|\bleergut\b|\bpfand\w*"
    r"|\bmiet\w+|\bleih\w+|\bverpackungen zurück|\bleere[nrms]? |\b(?:anciens?|usagée?s?"
    r"|vieux) (?:\w+ )?(?:appareils?|piles?|équipements?|produits?|batteries?)\b|\bpiles usagées\b"
    r"|\blocation\b|\bconsigne\b|\bretour (?:en enfance|aux sources)\b|\b(?:aparatos?|pilas"
    r"|equipos?|baterías|electrodomésticos) (?:viej|usad|antigu)\w+|\brecicla\w+|\balquil\w+"
    r"|\benvases\b|\bviejo aparato\b",
)
"""What is brought back without having been bought: old goods, bottles, hired things."""

CUSTOMS: Final = rule(
    r"\b(?:customs|dut(?:y|ies)|import (?:tax(?:es)?|charges?|fees?)|vat|zoll\w*|einfuhr\w*"
    r"|douan\w+|droits d'importation|aduan\w+|aranceles?|derechos de importación)\b"
)
"""What a state asks for, and no carrier."""

OF_STATE: Final = rule(
    r"\b(?:customs|import) (?:charges?|dut\w+|fees?|costs?)\b|\bzoll\w*|\b(?:droits|frais) de"
    r" douane\b|\b(?:gastos|derechos|tasas) (?:de aduanas?|aduaner[oa]s)\b"
)
"""The same with the word for its cost."""

_BACK_STEMS: Final = (
    "sen", "ship", "return", "post", "zuruck", "zurueck", "renvo", "expedi", "retourn", "restitu",
    "devol", "devuel", "remit",
)  # fmt: skip
TO_OWNER: Final = guarded(
    _BACK_STEMS,
    r"\b(?:be|is|are|were|being) (?:\w+ )?(?:sent|shipped|posted|returned|mailed) (?:straight )?"
    r"(?:back )?to (?:you|(?:the|its|their) (?:customer|buyer|purchaser|member|sender|owner"
    r"|consumer))\b|\b(?:we|we'll) (?:\w+ )?(?:send|ship|post|return) (?:it|them|the (?:goods"
    r"|items?|products?|parcel)|such \w+|those \w+) (?:straight )?(?:back )?to (?:you|the"
    r" (?:customer|buyer|sender))\b(?! (?:a|the) (?:label|replacement))",
    r"\b(?:an (?:sie|dich|den (?:kunden|käufer|absender|besteller|verbraucher)|das mitglied|die"
    r" kundin)|ihnen|dir|dem (?:kunden|käufer|absender|besteller|mitglied)) (?:\w+ ){0,4}"
    r"zurück(?:ge|zu)?(?:sandt|schickt|sendet|senden|schicken)?\b",
    r"\brenvoi (?:\w+ ){0,3}à (?:votre|son) (?:domicile|adresse)\b|\b(?:renvoyé|réexpédié|retourné"
    r"|restitué)e?s? (?:\w+ )?(?:au (?:client|membre|consommateur)"
    r"|à (?:l'(?:acheteur|expéditeur|adhérent)|la cliente))\b|\b(?:vous|lui|leur) (?:\w+"
    r" )?(?:sera|seront|est|sont) (?:\w+ )?(?:renvoyé|réexpédié|retourné)e?s?\b|\bvous (?:les?"
    r" |la )?(?:renv(?:oy|err)ons|réexpédi(?:er)?ons|retourn(?:er)?ons)\b",
    r"\b(?:productos?|artículos?|mercanc\w+|pedidos?|piezas?|paquetes?)\b[^;]{0,60}\b(?:devol\w+"
    r"|devuel\w+|reenvi\w+|remit\w+) (?:al (?:cliente|comprador|remitente|soci[oa]|consumidor))\b"
    r"|\bte l[oa]s? (?:devolver|reenviar|remitir)\w+\b",
)
"""Goods that a shop does not take, and that go back to whoever sent them."""

ABROAD: Final = rule(
    r"\b(?:abroad|overseas|outside (?:of )?the|international|non-eu)\b|\bausland\b|\baußerhalb\b"
    r"|\bnicht (?:auf|ge)\w+ (?:land|ländern?)\b|\bnot listed\b"
    r"|\bétranger\b|\bhors de\b|\bextranjero\b|\bfuera de\b|\binternacional\w*|\binternationa\w+"
)
FOR_A_WHILE: Final = rule(
    r"\b(?:this (?:week(?:end)?|month) only|only (?:this|until)|today only|for a limited time"
    r"|while the sale|(?:this|bank holiday) weekend)\b|\b(?:nur (?:heute|bis|diese\w*)"
    r"|dieses wochenende|für kurze zeit|zeitlich begrenzt|im aktionszeitraum)\b|\b(?:ce week-?end"
    r"|cette semaine seulement|aujourd'hui seulement|pour une durée limitée|jusqu'à dimanche)\b"
    r"|\b(?:este fin de semana|solo (?:hoy|hasta|esta semana)|por tiempo limitado)\b"
)
"""Offers that last some days."""

FIRST_ONLY: Final = rule(
    r"\b(?:first|one) (?:\w+ )?exchange\b|\bersten? (?:umtausch|tausch)\b|\bpremier échange\b"
    r"|\bprimer cambio\b|\b(?:first|one) (?:\w+ )?returns?\b|\berste (?:rücksendung|retoure)\b"
    r"|\bpremier retour\b|\bprimera devolución\b|\b(?:second|zweiten?|deuxième|segund[oa])"
    r" (?:acción de )?(?:returns?|rücksendung|retoure|retour|cambio|devolución)\b|\bfor exchanges?"
    r" only\b|\bonly (?:\w+ )?(?:for|on) exchanges?\b|\bnur (?:bei|für) (?:eine[nm] )?umtausch\w*"
    r"|\b(?:uniquement|seulement) (?:pour (?:les|un)|en cas d') ?échanges?\b|\b(?:solo|solamente"
    r"|únicamente) (?:para|en|en caso de) (?:los |un )?cambios?\b(?! de opinión)"
)
"""Returns of few: those from abroad, the first one, or those that are exchanges."""

_ACT_NAMED: Final = (
    r"(?:returns?|returning|rücksend\w*|retouren?|rückversand|rückgaben?|retours?|renvois?"
    r"|devoluci(?:ón|ones))"
)
WAS_FREE: Final = rule(
    rf"\b{_ACT_NAMED}\b(?: (?!die|der|den|das|if|that|when)[\w']+){{0,3}} (?:were|was|had been|war"
    rf"|(?<!bei )(?<!von )(?<!der )(?<!die )(?<!den )waren|étaient|était|furent|fue|fueron|eran?"
    rf"|había\w*)\b(?! (?:not )?(?:received|sent|made|delivered))",
    rf"\b(?:war(?:en)?|étaient|était|fueron|eran) (?:\w+ ){{0,3}}{_ACT_NAMED}\b",
    r"\b(?:last|the previous) (?:year|season|summer|winter),? \b|\bbis (?:letztes jahr"
    r"|vor kurzem)\b|\bletztes jahr\b|\bim vergangenen jahr\b|\bjusqu'à (?:récemment|l'an dernier"
    r"|l'année dernière)\b|\bl'an(?:née)? (?:dernière?|passée?)\b|\bhasta (?:hace poco"
    r"|el año pasado)\b|\bel año pasado\b",
)
"""Returns that were free, or not, in the past."""

FAULTY: Final = rule(
    r"\btransportschä?den\b|\bin transit\b|\b(?:en cas de|bei(?: einer)?"
    r"|im falle einer|in case of an?|en caso de(?: una)?|por(?: una)?) (?:réclamation|reklamation"
    r"|complaint|reclamación)\w*|\berror(?:es)? (?:\w+ )?(?:imputable|atribuible)s?\b|\berreur"
    r" (?:\w+ )?(?:imputable|attribuable)\b(?! (?:au|à l[a']) ?(?:client|acheteur))",
    r"\bmauvais(?:e|es)? (?:article|produit|modèle|référence|coloris|couleur|variété|pièce)s?\b"
    r"|\b(?:falla|fallo|culpa|equivocación) (?:es|sea|fue|ha sido) (?:nuestr[oa]|de la tienda)\b"
    r"|\b(?:producto|artículo|modelo|color|pieza) (?:que no (?:es|era)|incorrect[oa])\b"
    r"|\bwrong (?:variety|colour|color|model|part|goods|parcel|order|version|flavour|one)\b"
    r"|\b(?:berechtigte\w*|begründete\w*) (?:reklamation|beanstandung|mängelrüge)\w*|\b(?:justified"
    r"|upheld|valid|accepted) (?:complaint|claim)s?\b|\bréclamations? (?:fondée|justifiée)s?\b"
    r"|\breclamaci(?:ón|ones) (?:justificad|procedente|fundad)\w*|\barrives? (?:dead|broken|cracked"
    r"|smashed)\b|\bdead on arrival\b|\barrive(?:nt)? (?:en panne|abîm\w+|cass\w+)\b",
    r"\bwe(?:'ve| have)? (?:got (?:it|something|your order|things) wrong|messed up|goofed"
    r"|slipped up|sent (?:you )?the wrong|are at fault)\b|\b(?:error|mistake|fault) (?:is|was"
    r"|lies) (?:ours|with us)\b|\b(?:uns ein fehler|wir uns (?:vertan|geirrt|verpackt)"
    r"|fehler (?:bei uns|unsererseits))\b|\bl'erreur (?:vient|est) de (?:nous|notre)\b"
    r"|\b(?:avons fait|avons commis) une erreur\b|\bnon[- ]conformités?\b|\b(?:nos|me)"
    r" (?:equivocamos|hemos equivocado|equivoqué)\b|\b(?:el )?error (?:(?:es|fue|sea|ha sido"
    r"|haya sido) )?(?:nuestro|de nuestra parte)\b|\bculpa nuestra\b|\bnuestra culpa\b",
    r"(?<!non )(?<!non-)(?<!not )\b(?:faulty|defective|damaged|broken|wrong (?:item|product"
    r"|article)|incorrect|our (?:error|mistake)|faults?|defects?|not as described|incorrectly"
    r"|not what you ordered|garantiefall|warranty claim|we (?:made|have made|'ve made) (?:a|an"
    r"|the) (?:mistake|error))\b|\b(?:defekt|mangelhaft|fehlerhaft|beschädigt|schadhaft|falsch(?:e"
    r"|er|es|en)?)\w*\b|\b(?:material|produktions|verarbeitungs|herstellungs)?fehlern?\b"
    r"|\bfaute (?:est|vient|soit) (?:à|de) nous\b|\bkaputt\w*|\b(?:mangels?|mängeln?|defekts?)\b"
    r"|\b(?:défectueu|défectuosit|endommagé|abîmé|erroné|cassé)\w*|\berreur (?:de (?:notre part"
    r"|préparation|livraison)|d'envoi)\b|\bdéfauts?\b|\bnon conforme",
    r"\b(?:fallad[oa]s?|con fallas?|otro modelo|falt(?:ó|a) (?:una|alguna) pieza|nos (?:hemos "
    r"|hayamos |habemos )?equivo\w+)\b|\b(?:a dud|(?:our|the shop's) (?:fault|slip|doing|blunder)"
    r"|wrong (?:thing|one|size sent)|mix(?:ed)?[- ]up|slipped up|arriv\w+ broken)\b|\b(?:sommes"
    r" trompés|trompés? d'article|notre (?:erreur|faute))\b|\b(?:irrtum|versehen|verwechs\w+"
    r"|unser (?:fehler|verschulden))\b|\b(?:defectuos|dañad|averiad|rot|erróne|equivocad)[oa]s?\b"
    r"|\bdefectos?\b|\btaras?\b",
)
"""Goods that are not as they should be."""

WHETHER: Final = rule(
    r"\b(?:on average|im schnitt|durchschnittlich|en moyenne|de media|en promedio)\b|\bcosts?"
    r" (?:the )?(?:shops|retailers|merchants|sellers|industry|companies)\b|\bkost\w+ (?:den"
    r"|die) (?:\w+ )?(?:handel|händler|shops|branche)\b|\bcoût\w+ [^.;,]{0,20}\b(?:aux?|à l'"
    r"|les) ?(?:commerçants?|marchands?|enseignes?|e-commer\w+)\b|\bcuest\w+ [^.;,]{0,20}\ba (?:los"
    r"|las|cada) (?:comercio|tienda|minorista)s?\b|\bthing of the past\b|\bder vergangenheit an\b"
    r"|\bappartien\w+ au passé\b|\bcosa del pasado\b",
    r"\"(?:free|kostenlose\w*|gratis|gratuite?s?) ?-?(?:returns?|retouren?|rücksendung\w*)\""
    r"|\"(?:retours?|devoluciones) (?:gratuit|gratis)\w*\"|\b(?:myth|truth|mythos|wahrheit|mythe"
    r"|vérité|mito|verdad)\b|\bbehind (?:every|each|all)\b|\bhinter (?:jede|alle)\w*\b"
    r"|\bderrière chaque\b|\bdetrás de cada\b|\b(?:somebody|someone|irgendwer|irgendjemand"
    r"|quelqu'un|alguien) (?:\w+ ){0,2}(?:pay|paid|paie|paye|paga|bezahl|zahl)\w*|\b(?:zahlt"
    r"|bezahlt) (?:irgendwer|jemand)\b|\b(?:no lo hacemos|don't do that|(?:das|so etwas) machen wir"
    r" nicht|ne (?:le |la )?faisons pas ça)\b|\bhay (?:webs|tiendas|empresas|marcas) que\b"
    r"|\bwe(?:'d| would) (?:love|like|prefer) to\b",
    r"\bwhether (?:or not )?(?:we|you|they|return|the)\b|\bob (?:wir|sie|du|die|der|das)\b"
    r"|\bdepends? on|\bhängt (?:\w+ ){0,2}(?:von|davon) |\bdépend\w* d",
)
"""What leaves open who pays."""
