"""Words for what goes wrong with orders and is put right, and for some or all of it, folded."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

RELIEVED: Final = rule(
    r"\b(?:rectifi|korrigier|corrig|corrij|beheb|bereinig)\w+",
    r"\b(?:(?:put|puts|make|makes|set) (?:\w+ ){1,3}right|resol\w+|solv\w+|fix(?:ed)?|rectif\w+"
    r"|sort(?:ed|ing|s)?|(?:a|eine|une|una) (?:\w+ )?(?:solution|lösung|solución))\b",
    r"\bin ordnung\b|\b(?:ge)?regelt\b|\bregeln\b|\bgelöst\b|\blösen\b|\bklären\b|\bgeklärt\b"
    r"|\bbehoben\b|\baus der welt\b|\bvom tisch\b",
    r"\brègl\w+|\brépar\w+ (?:notre|nos|cette|l'|son) ?(?:oubli|erreur|faute)s?\b",
    r"\barregl\w+",
)
LAPSE: Final = rule(
    r"\b(?:arrived?|came|turned up|is|was) (?:broken|damaged|wrong|incomplete|late)\b|\b(?:kaputt"
    r"|defekt) angekommen\b|\barrivée?s? (?:cassée?|abîmée?|endommagée?)s?\b|\blleg\w+ (?:rot"
    r"|dañad|mal)\w*",
    r"\b(?:missing|damaged|(?:broken|faulty) on arrival|mistakes?|errors?|mix-?ups?|disappoint\w+"
    r"|let you down|(?:order|parcel|item) (?:is|was) wrong|slip-?ups?|incomplete|not (?:quite "
    r")?right|not as (?:ordered|expected)|wrong (?:item|product|article|size|colou?r|one))\b",
    r"\b(?:unvollständig\w*|fehlt|fehlen|fehlteil\w*|fehlend\w*|falsch\w*|fehler\w*|beschädigt\w*"
    r"|schäden|patzer|missgeschick\w*)\b",
    r"\b(?:mauvaise?s? (?:article|produit|taille|couleur|modèle)s?|manque|manquante?s?"
    r"|incompl(?:et|ète)s?|oubli\w*|erreurs?|abîmée?s?|endommag\w+|imprévus?)\b",
    r"\b(?:incomplet[oa]s?|faltan?|faltantes?|error(?:es)?|equivoc\w+|dañad\w+|imprevist\w+"
    r"|percances?)\b",
)
"""What goes wrong with an order."""

SOME: Final = rule(
    r"\b\d{1,3} ?(?:%|per ?cent|prozent|pour cent|por ciento)",
    r"\b(?:\d|nine|eight|seven|four)(?: [a-z]+)? (?:in|out of)(?: every)? (?:\d+|ten|five)\b",
    r"\b(?:\d|neun|acht|sieben|vier) von (?:\d+|zehn|fünf)\b",
    r"\b(?:\d|neuf|huit|sept|quatre)(?: [a-z]+)? sur (?:\d+|dix|cinq)\b",
    r"\b(?:\d|nueve|ocho|siete|cuatro)(?: [a-z]+)? de cada (?:\d+|diez|cinco)\b",
)
ALL_OF_THEM: Final = rule(
    r"\b(?:all|every|each|none|the (?:rest|others|remaining)|alle|sämtliche|keine?r?|jede[rs]?"
    r"|die (?:übrigen|anderen|restlichen)|der rest|tous|toutes|aucune?|les autres|le reste"
    r"|tod[oa]s|ningun[oa]|los demás|el resto|las demás)\b"
)
"""A share of all cases, and all of them."""

_COMPLAINT: Final = (
    r"(?:complaints?|grievances?|(?:\w+)?beschwerden?|reklamation(?:en)?|réclamations?|plaintes?"
    r"|reclamaci(?:ón|ones)|reclamos?|quejas?)"
)
_REPLY: Final = (
    r"(?:(?<!first )(?<!initial )(?:answers?|repl(?:y|ies)|responds?|responses?|decision)"
    r"|(?:be)?antworte[nt]|(?<!erste )(?<!erst)antwort|stellungnahme|rück(?:antwort|meldung)"
    r"|répond(?:ons|ra|rons|re|ent)?|(?<!première )réponse|respond(?:e|er|emos|eremos|erá)"
    r"|(?<!primera )respuesta|conte?sta(?:mos|remos|r|rá)?)"
)
_WHOSE: Final = (
    r"(?: (?:to|auf|zu|à|a|de|wir|an|the|your|any|all|every|each|written|formal|customer|ihre[rn]?"
    r"|deine[rn]?|eure|jede|alle|votre|vos|ta|tes|toute|toutes|chaque|les|tu|su|tus|sus|la|las"
    r"|cada|cualquier|toda|todas))*"
)
COMPLAINT_ANSWERED: Final = rule(
    rf"\b{_REPLY}{_WHOSE} {_COMPLAINT}\b",
    rf"\b{_COMPLAINT}(?: (?:will|are|is|be|usually|always|werden|wird|ser(?:á|án)|son|es|est|sont"
    rf"|sera|seront|wir|gets?|receives?|all))* (?:answered|replied|responded|{_REPLY}|beantwortet"
    rf"|contestad[oa]s?|respondid[oa]s?)\b",
)
"""That a complaint is answered, which in some weeks is more than that it was received."""
