"""Where to look for who pays for sending goods back, and words that alone say that the shop does.

For folded sentences, or parts of them, in English, German, French and Spanish.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

STAMPED: Final = rule(
    r"(?:\b(?:and|y|et|und)|,) (?:we pay|we'll pay|(?:l[oa]s? )?pagamos(?: nosotros)?|nous payons"
    r"|on paie|wir (?:be)?zahlen|zahlen wir)$",
    r"\bno (?:stamps?|postage) (?:is |are )?(?:needed|required|necessary)\b|\bwithout (?:a stamp"
    r"|stamps)\b|\b(?:don't|do not) need (?:a stamp|stamps|any stamps|postage)\b",
    r"\bohne (?:porto|briefmarken?)\b|\bkeine? (?:porto|briefmarken?) (?:\w+ )?(?:nötig"
    r"|erforderlich|notwendig)\b|\b(?:porto|briefmarken?) (?:brauch\w+ (?:sie|du) nicht|entfällt"
    r"|ist nicht (?:nötig|erforderlich))\b",
    r"\bsans timbres?\b|\bpas besoin de timbres?\b|\btimbre inutile\b|\binutile d'affranchir\b",
    r"\bsin (?:sellos?|franqueo|franquear)\b|\bno (?:hace falta|hacen falta|necesit\w+) (?:sellos?"
    r"|franqueo|franquear)\b",
)
"""Parcels that need no stamp."""

PAYS_NOTHING: Final = rule(
    r"\bpays? nothing\b|\b(?:be)?zahl\w+ (?:\w+ )?nichts\b|\bne paient rien\b"
    r"|\bno (?:pagan|pagáis) nada\b"
)
"""Some shoppers who pay nothing."""

STEMS: Final = (
    "rapport", "ramen", "repren", "wieder schick", "regres", "erstatt", "refund", "rembours",
    "reembols", "money back", "geld", "dinero", "revoc", "retir", "recolec", "travel back",
    "lo pone", "enlev", "rendre un", "rendre l", "rendre v",
    "return", "send back", "sent back", "sending back", "send it back", "send them back",
    "restocking", "rucksend", "ruecksend", "retour", "zuruck", "zurueck", "renvo", "devol",
    "pick ", "unwanted", "postage", "porto", "courier", "kurier", "coursier", "mensajer",
    "ruckt", "rueckt", "ruckf", "rueckf", "ruckh", "rueckh", "fetch", "uplift",
    "ruckgabe", "rueckgabe", "ruckporto", "rueckporto", "ruckversand", "rueckversand", "devuel",
    "prepaid", "pre-paid", "prepay", "prepag", "abhol",
    " back", "cancel", "withdraw", "widerruf", "retract", "desist", "reexpedi", "vuelta",
    "regreso", "both ways", "flete", "portes", "porte de",
    "nights", "nachte",
    "naechte", "nuits", "noches", "probe", "trial", "recogida", "enlevement", "collection of",
    "pick-up", "pickup", "holen", "holt ", "rendez",
    "change your mind", "changer d'avis", "opinion", "uberleg",
    "ueberleg", "recog", "chercher", "collect", "parvenir", "to us", "an uns", "hacernos", "label",
    "letterbox", "buzon", "boite aux lettres", "briefkasten", "etiquet", "etikett",
)  # fmt: skip
MONEY_STEMS: Final = (
    "pour vous", "pour toi", "house", "shout", "ocup", "soin", "settle",
    "pour moi", "on me", "kommt", "kommen", "reimburs", "rembours", "reembols",
    "fund", "cout", "inclu", "inkl", "compris",
    "minus", "less ", "moins", "abzug", "nothing", "account", "carriage", "freight", "fracht",
    "tuyo", "suyo", "votres", "franque", "an sie",
    "abzueg", "0,00", "erstatt", "vergut", "ersetz", "lo pon",
    "free", "cost", "charge", "fee", "pay", "paid", "expense", "label", "postage", "bear", "borne",
    "cover", "on us", "deduct", "kost", "gratis", "trag", "traeg", "ubernehm", "uebernehm",
    "porto", "frei", "gebuhr", "gebuehr", "last", "abgezogen", "gratuit", "frais", "charge",
    "offert", "prepay", "coste", "gastos", "cargo", "cuenta", "pago", "abona", "descont", "deduc",
    "take", "shipping", "pausch", "berechn", "erheb", "cuesta", "frank", "zieh", "zog",
    "auf uns", "auf dich", "auf sie", "keep", "kept", "gard", "qued", "conserv", "corresp",
    "€", "£", "$", "chf", "factu", "sou", "rappen",
    "affranch", "stamp", "rechnung", "nada", "cent", "never", "rien",
    "nichts", "treat", "penny", "freepost", "prelev", "prepag", "port ", "yours", "down to you",
    "on you",
    "zahl", "euro", "behalt", "nix", "cadeau", "invita", "encarg", "set you", "sets you", "kappe",
    "schenk", "pag", "paie", "paye", "payo", "paya", "cobr",
    "envelope", "ours", "pago", "flete", "porte", "incomb", "vergut", "verguet", "up to you",
    "payant", "etiquet", "portes", "corre", "asum", "foot the", "bill", "none", "umsonst",
    "regl", "dime",
    "invoic", "debit", "carga", "schlag", "schlaeg", "timbre", "sello", "briefmark", "envoyons",
    "seller", "vende", "kauf", "offri", "offro", "offre",
)  # fmt: skip
"""What stands where returns, and then where their cost, are spoken of."""
