"""Words for no that deny no exchange, and headings of what is no purchase.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_CREDIT: Final = (
    r"(?:(?:gift |store )?(?:vouchers?|credit(?: notes?)?)|\w*gutschein\w*|gutschrift|avoirs?"
    r"|bons? d'achat|vales?)"
)
HARMLESS: Final = rule(
    r",? (?:unless|except (?:if|when|for)|à moins qu\w*|sauf|außer|es sei denn|salvo|excepto"
    r"|a menos que)\b[^;.]{0,60}\b(?:faulty|defect\w*|damaged|mangel\w*|defekt\w*|beschädigt\w*"
    r"|défectueu\w+|défaut|endommagé\w*|defectuos\w+|dañad\w+)\b",
    rf"(?<= gegen )(?:einen? )?{_CREDIT} (?:oder|bzw) (?=\w)|(?<= for )(?:an? )?{_CREDIT} or "
    rf"(?=\w)|(?<= contre )(?:une? )?{_CREDIT} ou (?=\w)|(?<= por )(?:un )?{_CREDIT} o (?=\w)",
    r"\b(?:if|when) [^;,]{0,30}\b(?:doesn't|don't|didn't|isn't|aren't) \w+(?: well| right)?",
    rf" (?:or|oder|ou|o|u) (?:an?|einen?|une?) {_CREDIT}\b",
    r"\byou (?:don't|do not|haven't|have not|can't|cannot) (?:\w+ )?(?:love|like|want|need|used?"
    r"|worn"
    r"|opened|get (?:on|used))\b",
    r"\bsin (?!cambi)(?:\w{2,}[aei]r|uso|daños|desperfectos)\b|\bsans (?:trace|avoir) "
    r"[\w' ]{3,20}|\bohne (?:\w*spuren|beschädigung\w*)\b|\bwithout (?:signs|marks)\b",
    r"\bno (?:usad|utilizad|abiert|estrenad|gastad)[oa]s?\b|\bnon (?:utilisée?s?|ouverte?s?)\b"
    r"|\bno (?:es|son|era) (?:la |el )?(?:tuy|suy)[oa]s?\b",
    r"\b(?:no|not|without|never|keine?|ohne|pas de|aucun|sans|sin|no hay|non) (?:cash |direct "
    r"|full |de )?"
    r"(?:refund(?:s|ed|able)?|money back|cash|(?:rück)?erstatt\w+|barauszahlung|geld zurück"
    r"|rembours\w+"
    r"|reembols\w+|devolución de(?:l)? dinero)\b(?!,? (?:or|and|nor|oder|und|noch|ou|ni|et|o|y)\b"
    r"|, (?:no"
    r" )?(?:exchang|umtausch|échang|cambi))",
    r"\b(?:lo|todo lo|aquello) que no (?:\w+ ){0,2}(?:conven|gust|sirv|qued|va)\w*",
    r"\b(?:never|not yet|jamais|noch nie|nie|nicht|nunca) (?:been )?(?:worn|used|washed|opened"
    r"|portée?s?|utilisée?s?|ouverte?s?|lavée?s?|geöffnet\w*|gewaschen\w*|getragen\w*|benutzt\w*"
    r"|gebraucht\w*|usad[oa]s?"
    r"|lavad[oa]s?|puest[oa]s?)\b|\b(?:so|as) long as [^;,]{0,30}\bnot\b"
    r"|\bsolange [^;,]{0,40}\bnicht"
    r"\b|\btant qu[e'] ?[^;,]{0,40}\b(?:pas|point)\b(?: \w+)?|\bsiempre que [^;,]{0,30}\bno\b",
    r"\b(?:at |for )?(?:no|zero|without) (?:any |an )?(?:extra |additional |further )?(?:charges?"
    r"|costs?|fees?|fuss|quibbles?|questions(?: asked)?|hassle|problems?|issues?|postage)\b"
    r"|\bcosts? (?:you )?nothing\b|\bkoste\w* (?:\w+ )?nichts\b|\bcoût\w+ rien\b|\bcuesta\w* nada\b"
    r"|\b(?:no|kein|pas de|sin|ningún) (?:drama|dramas?|worries|sweat|stress|panic|panique|stress"
    r"|beinbruch"
    r"|apuro|lío)\b|\bnothing (?:extra )?to pay\b|\bwith no (?:receipt|tags?|packaging)\b"
    r"|\bat no (?:extra )?\w+\b|\bno questions asked\b"
    r"|\bno later than\b",
    r"\bohne (?:weitere[nr]? |jede |jegliche |zusätzliche )?(?:berechnung|aufpreis|kosten"
    r"|mehrkosten"
    r"|gebühr\w*|probleme?|rückfragen?|angabe von gründen|begründung|wenn und aber|porto|aufwand)\b"
    r"|\bkein(?:e)? (?:problem|thema|frage|zusatzkosten|kosten)\b",
    r"\bsans frais d[e'] ?\w+ ni (?:d[e'] ?)?\w+|\bsans (?:aucun )?(?:frais|surcoût|supplément"
    r"|problème|justification|motif|discussion"
    r"|limite(?: de \w+)?"
    r"|condition)\b|\b(?:aucun|pas de) (?:problème|souci|frais)\b",
    r"\bsin (?:ningún )?(?:coste?|costo|cargo|gastos|recargo|problemas?|preguntas|compromiso|pagar"
    r"|motivo)\b|\bno hay problema\b|\bningún problema\b",
    r"\bn[e'] ?(?:[\w']+ ){1,4}qu[e'](?! (?:pas|non)\b)",
    r"\b(?:nicht|doch nicht|nicht richtig|nicht ganz) (?:passt|passen|passende?\w*|gefällt|gefallen"
    r"|zusag\w*|sitzt|überzeug\w*)\b|\b(?:passt|gefällt|passen|sitzt)(?: \w+){0,3} nicht\b"
    r"|\bnichtgefallen\b",
    r"\b(?:does|do|did|is|are)(?:n't| not) (?:\w+ )?(?:fit|suit|right|to your liking|happy"
    r"|satisfied"
    r"|what you|quite)\b|\bnot (?:quite |entirely )?(?:right|satisfied|happy|sure|the right)\b",
    r"\bn[e'] ?(?:\w+ ){0,2}(?:va|vont|convient|conviennent|plaît|plaisent|correspond) (?:pas"
    r"|plus)\b"
    r"|\bn'(?:est|êtes) pas (?:satisfaite?s?|la bonne|le bon|à votre|à ta|à ton)\b",
    r"\bno (?:te|le|les|os|me|se) (?:queda|quedan|gusta|gustan|convence|sirve|sirven|va|van|encaja"
    r"|ajusta)\b|\bno (?:es|son|era) (?:tu|su|la|el) (?:talla|talle|número)\b",
)
"""Words for no that deny no exchange: of goods not worn, of no costs, of what does not fit."""

HEADED: Final = rule(
    r"\b(?:gift ?(?:cards?|vouchers?)|geschenkkarten?|geschenkgutschein\w*|gasflaschen?"
    r"|gas bottles?"
    r"|cartes? cadeaux?|bouteilles? de gaz|tarjetas? (?:de )?regalo|bombonas?|pfand\w*"
    r"|recalls?|rückrufe?|rückrufaktion\w*|rappels?|retirada|rewards?|prämien?|récompenses?"
    r"|recompensas?)\b"
)
FAILURE: Final = rule(
    r"\b(?:averías?|pannes?|fallos?|fallas?|ausfall|ausfälle|failures?"
    r"|fehler|störung\w*|conformité|conformidad|conformity)\b"
)
OR_MENDS: Final = rule(
    r"\b(?:repair|mend)\w*\b|\breparier\w*|\brépar\w+|\brepar(?:a|amos|aremos|ación|ar)\b"
    r"|\b(?:\d+|two|three|five|zwei|drei|fünf|deux|trois|cinq|dos|tres|cinco) (?:years?|jahren?|ans"
    r"|años)\b|\b(?:équivalente?|equivalente?|gleichwertig\w*|nuev[oa]|neuf|neuve|brand new"
    r"|a new one|neues|neue)\b"
)
"""That goods fail, and what a guarantee promises for it."""

NO_PROMISE: Final = rule(
    r"\b(?:can ?not|can't|unable to|nicht|pouvons pas|peut pas|podemos|puede) (?:\w+ )?"
    r"(?:guarantee|promise|garantieren|zusichern|garantir|garantizar|asegurar)\b"
    r"|\b(?:garantieren|garantissons|garantizamos)\b[^;,]{0,20}\b(?:nicht|pas)\b"
    r"|\b(?:not always|nicht immer|pas toujours|no siempre|automatische[rn]? (?:anspruch|recht))\b"
    r"|\b(?:are|is|be) not free\b|\bnicht (?:kostenlos|kostenfrei|gratis)\b"
    r"|\bpas (?:gratuit\w*|offerts?)\b|\bno (?:serán?|son|es|están?) (?:gratuit\w+|gratis)\b"
)
"""What denies that an exchange is sure, or free, and not exchanges."""
