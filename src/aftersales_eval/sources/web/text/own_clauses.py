"""What of a sentence belongs to a time in which goods can be given back, and what is beside it."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.statements import ASKING, Statement
from aftersales_eval.sources.web.text.words_of_conditions import REST
from aftersales_eval.sources.web.text.words_of_returns import ELSE, YOURS
from aftersales_eval.sources.web.text.words_of_windows import TIME_FOR


def plainly_given(statement: Statement) -> bool:
    """`You have § to decide`, whatever the sentence before it was about."""
    above = statement.headings[0] if statement.headings else ""
    return bool(
        TIME_FOR.match(statement.rest[1:])
        and YOURS.search(statement.lead)
        and not ELSE.search(above)
    )


_OWN_SENTENCE: Final = rule(
    r"\b(?:with )?(?:\w+ )?exceptions?\b|\bausnahme\w*|\bexcepci\w+|\b(?:except|sauf|hormis|hors"
    r"|salvo|excepto|außer)\b",
    r",? (?:et|mais) (?:l'|d')",
    r"(?:, | -| )(?:and|but|und|aber|denn|et|mais|y|pero)"
    r" (?:the|a|an|un|une|ein|eine|una|your|we|it|you|that|this|der|die|das|wir|ihr|sie|du|sonst"
    r"|le|la|les|nous|vous|c'est"
    r"|el|los|nosotros|te|es)\b",
    r", (?:the|das|der|die|l'|le |la |les |el )?[ ]?\w+ (?:is|are|ist|sind|liegt|est|sont|viene"
    r"|está)\b",
)


def clause(statement: Statement) -> str:
    """The part without the sentence that is joined on behind what is said of the duration."""
    return f"{statement.lead}§{rest_of(statement)}"


_AND_WE: Final = rule(
    r"^,? (?:and|und|et|y) (?:we|wir|nous|te|le|les|os)\b"
    r"|^, (?:(?:then|dann|alors|so|y entonces) )?(?:we(?:'ll| will)? (?:gladly "
    r"|happily )?(?:refund|pay)"
    r"|wir erstatten|erstatten wir|nous (?:vous )?(?:l'|le |la |les )?rembours"
    r"|(?:te|le) (?:lo |la )?(?:devolve|reembols)\w+)",
    r"^, (?:and|und|et|y|but|aber|mais|pero|while) (?:the|your|der|die|das|le|la|les|votre|el|tu|su"
    r"|l') ?",
    r"^,? (?:and|und|et|y|but|aber|mais|pero) (?:the |your |das |die |der |l'|la |le |les |el "
    r"|tu )?"
    r"(?:(?:return|retouren|prepaid) ?)?(?:label|postage|shipping|etikett|porto|versand|rückporto"
    r"|retourenlabel|étiquette|frais|port|etiqueta|porte|envío)\b",
)
"""What follows a time is a sentence of its own, of the shop or of the way back."""


def rest_of(statement: Statement) -> str:
    if _AND_WE.match(statement.rest):
        return ""
    end = _OWN_SENTENCE.search(statement.rest, 6)
    return statement.rest[: end.start()] if end else statement.rest


def asked_of_others(statement: Statement) -> bool:
    """Whether a short question before it asks of everybody else: `Not a member?`."""
    before = statement.before
    return len(before) < 60 and bool(ASKING.search(before) and REST.search(before))
