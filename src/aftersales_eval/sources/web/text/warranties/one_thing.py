"""Lengths that are of one thing a line names, told of it by a pronoun, or given by others only.

All patterns are for folded text with `§` for a duration.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.conditions.sort_words import SORT
from aftersales_eval.sources.web.text.durations.goods_beside import limited_to, name
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

_GIVEN: Final = (
    r"(?:(?:now |jetzt |désormais |ahora )?(?:with |mit |avec |con )?(?:an? |une |una )?"
    r"(?:(?:warranty|guarantee|\w*garantie|garantía)(?: ?:)?(?: of| von| de)? )?§"
    r"(?:[- ](?:de |lang )?(?:\w+ )?(?:warranty|guarantee|\w*garantie|garantía))?\W*$)"
)
_THING: Final = rule(
    rf"^\W*(?:(?:new|neu|nouveau|nouveauté|nuevo|novedad) ?: )?(?:the|der|die|das|le|la|l'|el) "
    rf"(?P<thing>[\w' -]{{3,45}}?) ?(?: -|:|\|) {_GIVEN}",
    rf"^\W*(?P<sort>(?:{SORT})(?: \w+)?) ?(?::| -|\|) {_GIVEN}",
    r"(?:warrant|guarant|garant)\w*[^§]{0,80}: (?P<row>(?!cover|couver|cober|schutz|laufzeit)[a-z]"
    r"[\w-]{4,}(?: (?:für|for|pour|para) \w+)?) §",
    r"^\W*(?:ein|eine|an?|une?|una) (?P<one>[\w' -]{3,40}?)(?:, [^§,]{3,80},)? (?:has|hat|tiene"
    r"|carries) [^§]{0,15}§",
    r"\b(?:is given|wird gewährt|est accordée|se concede) (?:for|on|auf|für|sur|pour|para|sobre)"
    r" (?:the |den |die |das |l[ae]s? |los |el )?(?P<given>[\w-]+)",
)
"""`The stove Tarn - § warranty`, `Electric grills: § warranty`, `The warranty is: core §`."""

_CONTRAST: Final = rule(
    r"\b(?:mientras que|en cambio|whereas|while|dagegen|hingegen|während|tandis que|alors que|mais"
    r" que) "
)
_SUBJECT: Final = rule(
    r"^[ ,]*(?:mientras que |whereas |while |tandis que |alors que |während )?(?:las|los|the|die"
    r"|les)? ?(?P<goods>[a-z][\w' -]{3,45}?) (?:está\w*|tienen?|carry|carries|come|comes|have"
    r"|has|haben|hat|ont|sont|bénéficient|are|sind)\b"
)


def of_one_thing(claim: Claim, statement: Statement) -> Claim:
    """The claim limited to the thing that its line names, unless the page is of nothing else."""
    if claim.limited or Condition.RIGHT in dict(claim.conditions):
        return claim
    if not statement.lone:
        found = _SUBJECT.match(statement.part) if _CONTRAST.search(statement.sentence) else None
        return limited_to(claim, found["goods"]) if found else claim
    found = _THING.search(statement.sentence)
    if not found:
        return claim
    goods = next(filter(None, found.groups()))
    named = found["sort"] or name(f"{goods} §")
    above = {word for text in statement.headings for word in text.split(" ")}
    return limited_to(claim, goods) if named and above.isdisjoint(goods.split(" ")) else claim


_IT_IS: Final = rule(
    r"^\W*(?:it|this|sie|diese|er|elle|il|celle-ci|esta|este|ésta) (?:is|lasts?|runs?|beträgt"
    r"|dauert|est|dure|es|dura)\b[^§]{0,40}§",
    r"^\W*(?:es|dura)\b[^§]{0,30}§",
)
_LENGTH: Final = rule(
    r"\b(?:duration|period|length) of (?:the |our )?(?:warranty|guarantee)\b|\b(?:warranty"
    r"|guarantee) period\b|\bgarantie(?:zeit|dauer|frist)|\b(?:durée|période) de (?:la )?garantie"
    r"|\b(?:duración|per[ií]odo|plazo) de (?:la )?garantía"
)
HOW_LONG: Final = rule(
    r"\b(?:validez|vigencia|duración|dura|durée|validité|dauer|wie lange|gültig\w*|how long"
    r"|duration|combien de temps|cuánto)\b"
)


def said_of_it(statement: Statement) -> bool:
    """`It is §`, behind a sentence on how long a warranty is."""
    return bool(_IT_IS.search(statement.part) and _LENGTH.search(statement.before))


_SUPPOSED: Final = rule(
    r"\b(?:for example|for instance|zum beispiel|par exemple|por ejemplo)\b[^§:]{0,60}§"
)
_FIRST: Final = rule(r"\b(?:first|ersten|premi\w+|primer\w+) $")
_PROOF: Final = rule(
    r"\b(?:burden of proof|beweislast\w*|beweisen|charge de la preuve|prouver|carga de la prueba"
    r"|(?:have|has) to prove)\b"
)


def supposed(statement: Statement) -> bool:
    """Whether it is an example, or how long the seller has to prove that goods were sound."""
    if _SUPPOSED.search(statement.sentence):
        return True
    around = f"{statement.before} {statement.behind}"
    return bool(_FIRST.search(statement.lead) and _PROOF.search(around))


_NOT_OURS: Final = rule(
    r"\bwir (?:selbst|selber) (?:\w+ ){1,4}keine (?:\w+ )?garantie|\bkeine (?:eigene )?garantie"
    r" (?:von uns|unsererseits)\b|\bkeine eigene garantie\b",
    r"\bwe (?:ourselves )?(?:do not|don't) (?:\w+ )?(?:give|offer|provide) (?:a |any )?(?:(?:own "
    r")?(?:warranty|guarantee) (?:ourselves|of our own)|own (?:warranty|guarantee))",
    r"\bwe ourselves (?:\w+ ){0,3}no (?:warranty|guarantee)",
    r"\bnous-mêmes (?:\w+ )?n'\w+ aucune garantie|\bnous n'\w+ (?:pas de|aucune) garantie (?:propre"
    r"|nous-mêmes)",
    r"\b(?:nosotros )?no (?:damos|ofrecemos) (?:ninguna )?garantía propia\b",
)


def none_of_ours(statement: Statement) -> bool:
    """Whether a shop says that it gives no warranty of its own: the maker's is not its promise."""
    return _NOT_OURS.search(statement.folded.text) is not None
