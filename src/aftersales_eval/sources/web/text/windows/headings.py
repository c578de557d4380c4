"""Windows under a heading, or a question, that names a return: the sentence only says how long."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.durations.statements import ASKING, Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.own_clauses import clause
from aftersales_eval.sources.web.text.giving_back.window_words import (
    HOW_LONG,
    LENGTHENED,
    PLAINLY_RETURN,
    SWAP,
    TIME_FOR,
)
from aftersales_eval.sources.web.text.giving_back.words import (
    DELIVERING,
    FROM_CLOCK,
    HEADING,
    OTHER_TOPIC,
    PERIOD,
    RETURNING,
    SENDING_BACK,
    YOURS,
)
from aftersales_eval.sources.web.text.windows.clear import summary

METRIC: Final = "return_window"

_TERMS: Final = rule(
    r"^§(?:,| -| \() ?(?:no (?:questions|quibble|fuss|ifs)|free|label|in (?:the )?original|unused)",
    r"^§(?:,| -| \() ?(?:ohne (?:wenn|angabe|fragen|diskussion)|kostenlos|gratis|original"
    r"|unbenutzt|ganz einfach)",
    r"^§(?:,| -| \() ?(?:sans (?:condition|justif|question|frais|discut)|gratuit|étiquette)",
    r"^§(?:,| -| \() ?(?:sin (?:preguntas|gastos|motivo|compromiso|dar|complicaciones)|gratis)",
)
"""A time under a heading, with what shops say of how easy it is."""

_ALONE: Final = re.compile(r"[\W\d]*(?:[\w']+ ?[:|,-]? ?){0,3}§(?: [\w']+){0,4}\W*")


def under_heading(statement: Statement) -> bool:
    """Whether a heading or the question before names a return, and the sentence only its time."""
    if _LONE.match(statement.sentence) and _THAT_LONG.match(statement.behind):
        return not (ELSE.search(statement.behind) or SWAP.search(statement.behind))
    above = _above(statement)
    asked = statement.before if ASKING.search(statement.before) else ""
    named = [text for text in (*above, asked) if HEADING.search(text)]
    if DELIVERING.search(" ".join(named)) and not (
        YOURS.search(statement.lead) or TIME_FOR.search(statement.rest)
    ):
        return False
    topic = " ".join(named)
    if (
        not named
        or ELSE.search(topic)
        or OTHER_TOPIC.search(_NEEDED.sub("", RETURNING.sub("", topic)))
    ):
        return False
    alone = statement.lone or YOURS.search(statement.lead)
    own = clause(statement) if alone else statement.sentence
    if OTHER_TOPIC.search(own) or SENDING_BACK.search(statement.rest):
        return False
    if DELIVERING.search(statement.lead) and not (
        YOURS.search(statement.lead) or RETURNING.search(statement.lead)
    ):
        return False
    return bool(
        YOURS.search(statement.lead)
        or LENGTHENED.search(statement.lead)
        or FROM_CLOCK.search(statement.rest)
        or ((asked or any(map(ASKING.search, above))) and len(statement.sentence) < 70)
        or _ALONE.fullmatch(statement.sentence)
        or _TERMS.match(statement.sentence)
        or TIME_FOR.match(statement.rest[1:])
        or (PLAINLY_RETURN.search(topic) and _ALONE.fullmatch(statement.part.strip(" ,")))
    )


_LONE: Final = re.compile(r"^\W*§\W*$")
_THAT_LONG: Final = rule(
    r"^\W*(?:that(?:'s| is)|so|das ist|voilà|c'est|es|eso es)\b[^.;]{0,30}\b(?:you|du|sie|vous"
    r"|tienes|tiene)\b[^.;]{0,60}\b(?:back|return|decide|change|überlegen|zurück\w*|entscheid\w*"
    r"|décider|rendre|renvoyer|changer|devolver\w*|decidir\w*|pensár\w+)\b"
)
"""`Sixty days. That's how long you have to decide.`"""

_NEEDED: Final = re.compile(r"\b(?:need|must|muss|dois?|debo) (?:i |ich |to |je )?")


def _above(statement: Statement) -> tuple[str, ...]:
    """The heading above, or the one over it where that only says `Deadline` or `Sale goods`."""
    near, over = statement.headings[:1], statement.headings[1:2]
    if not over or len(near[0]) > 40 or HEADING.search(near[0]):
        return near
    named = conditions(METRIC, near[0], "", (), business=False)
    asked = HOW_LONG.search(near[0])
    said = named or asked or PERIOD.search(near[0]) or summary(near[0])
    return over if said else near
