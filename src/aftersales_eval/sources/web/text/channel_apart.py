"""What mail and calls are named for that is no help: offers, receipts, drivers, and telephones.

Patterns as text, for folded clauses.
"""

from __future__ import annotations

from typing import Final

MARKETING: Final = (
    r"\b(?:refunds?|invoices?|receipts?|factures?|facturas?|reembolsos?|remboursements?|status)\b"
    r"[^;,]{0,30}\b(?:is|are|est|sont|confirmed|erfahren)\b|\bautomat\w+|\b(?:consent"
    r"|communications|receive|agree to)\b|\bvous (?:sont|seront)"
    r" (?:adressés|expédiés)\b"
    r"|\b(?:averti|prévenu|notifi|informé|alerté)e?s? (?:\w+ )?par\b|\b(?:notified|alerted|told"
    r"|informed)"
    r" (?:\w+ )?by (?:e-?mail|sms|text)\b|\b(?:benachrichtigt|informiert"
    r"|verständigt) (?:zu )?w[eiu]rd"
    r"|\bavisad[oa]s? por\b|\bconsiente\b|\beinwillig\w*\b|\bwe(?: will|'ll| may| can| also"
    r"| then)* (?:send|e-?mail"
    r"|notify|inform|let you know|confirm)\b|\bmelden wir uns\b|\bwir melden uns\b"
    r"|\b(?:te|le|os|les|se(?: le| te)?) (?:mand|envi|env[íi]|remit)\w+|\b(?:you(?:'ll|"
    r" will)? (?:get|receive)|sent to you|confirmation|(?<!we )offers?"
    r"|promotions?|news|deals|tracking|voucher|notification\w*|receipt by|invoice by|label by"
    r"|label will)\b|\bsign up\b|\byour e-?mail address\b|\be-?mail address (?:you|is|will|used"
    r"|for your|must)|\baccount\b|\blog ?in\b|\b(?:bestätig\w*|angebote|neuigkeiten|gutschein\w*"
    r"|rechnung|sendungsverfolgung|versandbestätigung\w*|anmeld\w*|ihre e-?mail-?adresse\w*|deine"
    r" e-?mail-?adresse\w*|erhalten sie (?:eine|ein|ihre|per)|senden wir|schicken wir|informieren"
    r" wir|wir senden|wir schicken|wir informieren|erhältst du|\w*konto)\b|\b(?:vous (?:recevrez"
    r"|recevez)|confirmation|offres|promotions?|votre adresse (?:e-?mail|courriel|mail)|nous vous"
    r" (?:enverrons|envoyons|informons|informerons|adressons)|compte|suivi de|(?:est|sont|sera"
    r"|seront|vous est) (?:envoy|adress|transmis|expédi)\w+)\b|\b(?:recibirá\w*"
    r"|recibe\w*|confirmación|ofertas|promociones|novedades|(?<!responde "
    r")(?<!respondemos )(?<!responde a )(?<!respondemos a )(?<!contesta )"
    r"(?<!contestamos )(?<!contesta a )(?<!contestamos a )[st]u (?:correo|e-?mail)"
    r"|le enviaremos|te enviaremos|le informaremos|enviaremos|cuenta|se (?:le |te"
    r" )?env(?:ía|iar)\w+|llega(?:rá|n)? por|avisos?)\b"
)

OUR_CALL: Final = (
    r"\b(?:schiedsstelle|schlichtungsstelle|gütestelle|ombuds\w+|\w*gericht\w*)\b|\b(?:démarchage"
    r"|telemarketing|cold calls?|werbeanrufe?|llamadas comerciales)\b|\bwe (?:will "
    r"|'ll |may |would |shall )?(?:\w+ )?(?:call|ring|phone|text|contact|message)\b"
    r"|\bsos\b|\bcalls? to (?:\w+ ){0,3}contacts\b|\banrufe an\b|\bappels vers\b|\bllamadas a \d"
    r"|\b(?:driver"
    r"|courier|carrier)\b|\bcall(?:ed)? (?:it|them|this|him|ourselves|a)\b|\bso-called\b"
    r"|\b(?:every|each|chaque|cada|jedes|nos|los|les|ces|ce|alle) (?:smart|tele)?(?:phone|telefon"
    r"|téléphone|teléfono)[es]?s?\b|\bfai\w* appel\b|\bfaire appel\b"
    r"|\b(?:your|ihre|deine|votre|su|tu) (?:haus)?(?:bank|banque|banco)\b"
    r"|\bvous (?:téléphonent|appellent|appellera|téléphonera)\b|\bcalled\b|\bcall(?:ing)? for\b"
    r"|\brecall\w*|\bphone (?:cases?|covers?|charger|holder"
    r"|accessor\w+|screen)|\b(?:fahrer\w*|spedition\w*|zusteller\w*|paketdienst\w*|paketbote\w*)\b"
    r"|\b(?:mobile|smart|cell)[ -]?phones?\b|\b(?:a|your|old|new|the) (?:smart"
    r"|tele)?phones?\b(?! (?:call|line|number|support|service|team|us|on|from|at|is|are|between"
    r"|and (?:speak|talk|call)))"
    r"|\byour (?:tele)?phone(?:"
    r" number)?\b|\btelephones? (?:set|for sale)|\bemergency\b|\bfax\b|\b(?:wir|fahrer|spedition"
    r"|paketbote) (?:\w+ )?(?:rufen|anrufen|melden|kontaktieren)\b|\bruft sie\b|\brückruf(?:aktion"
    r"|\w* von produkten)|\bihre (?:telefon|handy)nummer|\bdeine (?:telefon|handy)nummer"
    r"|\bhandys?\b|\bmobiltelefone?\b|\bsmartphones?\b|\bwiderruf\w*|\bberuf\w*|\babruf\w*"
    r"|\bnotruf\w*|\bnous (?:vous )?appel(?:ons|lerons)|\bs'appell\w+|\bappelée?s?\b|\bvotre"
    r" (?:numéro de )?téléphone|\btéléphones? (?:portables?|mobiles?)\b|\brappel de produits?"
    r"|\b(?:le|du|au)"
    r" (?:livreur|transporteur)|\bappel d'offres|\burgences?\b|\b(?:repartidor\w*|transportista\w*"
    r"|mensajer[oa]s?)\b|\b(?:le|te) llamaremos|\bse"
    r" llama\w*|\bllamad[oa]s?\b(?<!llamada)(?<!llamadas)|\bsu (?:número de )?teléfono|\btu"
    r" (?:número de )?teléfono|\bteléfonos? móvil\w*|\bel (?:repartidor|transportista)"
    r"|\bemergencias?\b"
)
