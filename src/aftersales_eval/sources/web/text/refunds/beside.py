"""Times of refunds beside one that was just said: for others, by another way, at the most."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.durations.statements import Statement, unsaid
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.refunds.other_refunds import not_of_returns
from aftersales_eval.sources.web.text.refunds.words import AWAY, ELSE, FROM_BANK

_SHORT: Final = 100
"""What only adds a time to what was said has no more characters."""

BESIDE: Final = rule(
    r"^\W*(?:(?:and|but|or|though|although|while|und|aber|wobei|doch|et|mais|bien que|y|pero"
    r"|aunque|si bien) )?(?:(?:for|by|with|at|in|during|on|from|für|bei|per|mit|im|zu|in|von|pour"
    r"|par|en|pendant|au|aux|avec|para|por|con|durante|al) [^§,]{2,40}?,? )?(?:(?:it|this|that"
    r"|they|we|wir|es|sie|das|ce|cela|il|nous|c'|lo|la) ?)?(?:(?:is|are|be|can|may|might|will"
    r"|take[sn]?|need|could|happens?|sind|ist|werden|wird|dauert|kann|können|erfolgt|es|brauchen"
    r"|est|sont|peut|peuvent|prend|faut|pouvons|ce délai|délai|podemos|puede[ns]?|tarda\w*|son"
    r"|será\w*|demora|plazo) ?){0,3}(?:es )?(?:(?:within|in|up to|as long as|about|to|usually|only"
    r"|binnen|innerhalb|innert|von|bis zu|nach|auch|etwa|maximal|sous|dans|jusqu'à|aller|monter"
    r"|être|porté|de|à|hasta|llegar|ser|unos|los|las|a|máximo) ?){0,4}$"
)
"""Nothing but for whom, how and in what another time is."""

AT_MOST: Final = rule(
    r"^\W*(?:(?:and|but|und|aber|et|mais|y|pero) )?(?:never|at (?:the )?(?:most|latest)|no (?:more"
    r"|later|longer) than|not more than|nie|niemals|höchstens|spätestens|längstens|maximal|jamais"
    r"|au plus(?: tard)?|au maximum|maximum|nunca|como (?:mucho|máximo)|a más tardar|máximo)(?: "
    r"(?:more|longer|later|than|als|mehr|länger|nach|aber|in|en|plus|de|dans|les|más|los|a"
    r"|después))* $"
)
"""The most that a time is, behind what it usually is."""

_IT: Final = rule(
    r"^\W*(?:(?:usually|normally|as a rule|in der regel|meist|normalerweise|en général|normalement"
    r"|lo habitual es que|lo normal es que|normalmente|por lo general),? )?(?:it|this|that|they"
    r"|these|sie|er|es|dies\w*|das|diese|celui-ci|celle-ci|il|elle|ce|cela|l'ensemble|este|ésta?"
    r"|esto|lo|la|se)\b(?! (?:return|can be|kann|können))(?:(?!,)[^§]){0,60}?\b(?:is|are|be|takes?"
    r"|happens?|reach\w*|arrives?|paid|made|issued|processed|done|tends|erfolgt|dauert|wird|werden"
    r"|ist|kommt|geschieht|erscheint|appara\w+|appears?|aparece\w*|est|intervient|prend|arrive|a "
    r"lieu|effectué|sera|fait|tarda|realiza\w*|efect\w+|prendre|tardar|durer|demorar|llevar|hace"
    r"|hará|llega\w*|ver[áe]\w*|tengas?|tenga|recib\w+|abona\w*|produc\w+"
    r"|será)\b(?:(?!,)[^§]){0,60}$"
)
_REFUND: Final = rule(
    r"\b(?:money|cash|geld|argent|dinero)\b|\brefund|\breimburs|\brepayment|erstatt|rückzahl"
    r"|gutschrift|\brembours|\breembols|\breintegr|\b(?:devolver(?:te|le|les)?|devolución del?) "
    r"(?:el |tu |su )?(?:importe|dinero)"
)
"""A refund that the sentence before names, of which `it` then speaks."""

_THEIRS: Final = rule(r"\b(?:theirs|(?:das|die) ihre|la leur|le leur|el suyo|la suya)\b")

_NOT_IT: Final = rule(
    r"\b(?:return|send|exchange|bank|deliver|reply|answer|warranty)\w*|\b(?:rückgabe|umtausch|bank"
    r"|liefer|antwort|garantie|gewährleist)\w*|\b(?:échange|banque|livr|répon|garantie)\w*"
    r"|\b(?:cambio|banco|entreg|respond|respuesta|garantía)\w*"
)


ENDS: Final = rule(
    r"$|[.,;!)]| (?:later|of|from|after|once|following|at|max|ab|nach\w*|seit|sobald|spätestens"
    r"|après|à|dès|suivant|au|maximum|desde|tras|de|a|después|como|máximo|to|be|dauern|betragen|zu"
    r"|bis|warten|être)\b"
)
"""Behind another time nothing is said but from when it runs."""


def goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a time behind a promise is one, too: `by post §`, `never more than §`."""
    if statement.folded is not last.folded or len(statement.part) >= _SHORT:
        return False
    if not HOUR <= statement.span.high_seconds <= 100 * DAY:
        return False
    if AWAY.search(statement.part) or ELSE.search(statement.part):
        return False
    near = statement.start == last.start
    if near and len(statement.part) < 70 and REST.search(statement.lead):
        return True
    if not near and not statement.before.endswith(last.sentence.rpartition("§")[2][-40:]):
        return False
    if FROM_BANK.search(statement.rest) or unsaid(statement) or not_of_returns(statement):
        return False
    if _NOT_IT.search(statement.lead) or not (
        ENDS.match(statement.rest) or (near and _WAY.match(statement.rest))
    ):
        return False
    return bool(
        BESIDE.match(statement.lead)
        or (near and at_most(statement))
        or (not near and (_THEIRS.search(statement.lead) or _IT.match(statement.lead)))
    )


def at_most(statement: Statement) -> bool:
    """`…, never more than §` and `…, § at the most`, behind what a time usually is."""
    if AT_MOST.match(statement.lead):
        return True
    return bool(_BARE.match(statement.lead) and _MOST_BEHIND.match(statement.rest))


_WAY: Final = rule(
    r" (?:by|via|with|through|bei|per|mit|par|avec|en cas d\w?|con|por|mediante) [\w -]{3,40}\W*$"
)
"""Behind another time nothing is said but by which way."""

_BARE: Final = re.compile(r"\W*$")
_MOST_BEHIND: Final = rule(
    r" (?:at (?:the )?(?:very )?(?:most|latest)|maximum|max\b|tops|höchstens|maximal|längstens|au "
    r"(?:plus|maximum)|como (?:mucho|máximo)|a lo sumo|a más tardar)"
)


def of_one_before(statement: Statement) -> bool:
    """`The refund goes to your card; it is made within §`: of what the sentence before names."""
    return (
        bool(_REFUND.search(statement.before))
        and len(statement.lead) < _SHORT
        and bool(
            _IT.match(statement.lead)
            or _may_last(statement)
            or (_ACCOUNT.search(statement.part) and not _REFUND.search(statement.part))
        )
        and not _NOT_IT.search(statement.lead)
        and not AWAY.search(statement.part)
    )


_ACCOUNT: Final = rule(
    r"\b(?:in|on|to|auf|sur|en|a) (?:your|the|ihrem|deinem|ihr|dein|votre|ton|ta|su|tu|la) (?:\w+ "
    r")?(?:account|card|statement|\w*konto|\w*karte|compte|carte|cuenta|tarjeta)\b"
)
_MAY: Final = rule(r"^\W*(?:das|dies|es) (?:kann|können)\b[^§.;,]{0,30}$")
_LAST: Final = rule(r" (?:lang )?(?:dauern|vergehen|in anspruch nehmen)\b")


def _may_last(statement: Statement) -> bool:
    """`Das kann § dauern`."""
    return bool(_MAY.match(statement.lead) and _LAST.match(statement.rest))
