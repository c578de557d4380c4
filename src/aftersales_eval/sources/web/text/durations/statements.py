"""Sentences that speak of a duration, each duration as one sign, with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from aftersales_eval.model.claim import Claim, Manner, Passage
from aftersales_eval.sources.web.text.conditions.stated import conditions, on_working_days
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.doubt_words import NOT_YET, REVIEWS, TOLD
from aftersales_eval.sources.web.text.durations.numbers import Span, calendar, find_spans
from aftersales_eval.sources.web.text.durations.parts import cut
from aftersales_eval.sources.web.text.folding import Folded, fold, rule, sentences
from aftersales_eval.sources.web.text.sayings import holds

LONGEST_QUOTE: Final = 300
LONGEST_SENTENCE: Final = 1_500
"""A sentence beyond this (in characters) is no sentence, and is not read."""

_MOST_SPANS: Final = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """One duration in one sentence, which is folded and has `§` for each duration.

    `part` is the piece of the sentence that speaks of this duration, `place` where in it its sign
    is. `before` and `behind` are the sentences around it in the passage, `headings` are the
    innermost first.
    """

    span: Span
    sentence: str
    part: str
    place: int
    before: str
    behind: str
    headings: tuple[str, ...]
    folded: Folded
    start: int
    end: int
    lone: bool

    def names(self, stems: tuple[str, ...], more: tuple[str, ...] = ()) -> bool:
        """Whether one of some pieces of words stands in it or above: quick, before patterns."""
        around = (self.sentence, self.before, *self.headings[:1], *more)
        return any(holds(text, stems) for text in around)

    @property
    def lead(self) -> str:
        """What of the part comes before the duration."""
        return self.part[: self.place]

    @property
    def rest(self) -> str:
        """What of the part comes after it."""
        return self.part[self.place + 1 :]

    @property
    def quote(self) -> str:
        """The sentence as it was written, or what of it is around the duration."""
        return quote(self.folded, self.start, self.end, self.span.start, self.span.end)

    def claim(self, metric: str, *, shortest: bool = False, whole: str = "") -> Claim:
        """A claim of this duration: of a range the longer end unless the `shortest` is the worse.

        Conditions are looked for in `whole`, or else in the part.
        """
        business = self.span.business or (
            3_600 <= self.span.high_seconds <= 3 * 86_400
            and metric in {"first_response", "resolution"}
            and on_working_days(self.part)
        )
        asked = (self.before,) if ASKING.search(self.before) else ()
        after = self.rest[:200]
        if _PERIOD_RUNS.match(self.behind):
            after += f" {self.behind}"
        seconds = self.span.low_seconds if shortest else self.span.high_seconds
        return Claim(
            metric,
            calendar(seconds, business=business),
            self.quote,
            Manner.TEXT,
            conditions(
                metric, whole or self.part, after, self.headings[:2] + asked, business=business
            ),
        )


_PERIOD_RUNS: Final = rule(
    r"(?:the|this|that) (?:\w+ )?(?:period|time|clock|window|deadline)\b|(?:the )?(?:days|time) "
    r"(?:are|is) counted\b",
    r"(?:die|diese) (?:\w+)?frist (?:beginnt|läuft|startet)|gerechnet wird",
    r"(?:ce|le) délai (?:court|commence|débute|est compté|expire)",
    r"(?:el|este|dicho) plazo (?:empieza|comienza|se cuenta|cuenta|corre|se inicia|expirará)",
)
"""The sentence behind a time says from when on it runs."""


def quote(folded: Folded, start: int, end: int, first: int, last: int) -> str:
    """The original of a sentence, cut to words around what is quoted of it if it is long."""
    if end - start > LONGEST_QUOTE - 20:
        reach = max(0, (LONGEST_QUOTE - 20 - (last - first)) // 2)
        left, right = max(start, first - reach), min(end, last + reach)
        if left > start:
            left = min(first, folded.text.find(" ", left, first) % (len(folded.text) + 1))
        if right < end:
            right = max(last, folded.text.rfind(" ", last, right))
        start, end = left, right
    return folded.cut(start, end)[:LONGEST_QUOTE]


@lru_cache(maxsize=2)
def _read(passages: tuple[Passage, ...]) -> tuple[Statement, ...]:
    return tuple(one for passage in passages for one in _of_passage(passage))


def statements(passages: Sequence[Passage]) -> tuple[Statement, ...]:
    """Every duration of a page's passages with its sentence, in order.

    The last page's are kept, for each reader asks for them.
    """
    return _read(tuple(passages))


def _of_passage(passage: Passage) -> Iterator[Statement]:
    folded = fold(passage.text)
    spans = find_spans(folded)
    if not spans:
        return
    headings = tuple(fold(heading).text for heading in reversed(passage.headings))
    bounds = sentences(folded)
    number, before = 0, ""
    for place, (start, end) in enumerate(bounds):
        while number < len(spans) and spans[number].start < start:
            number += 1
        own = []
        while number < len(spans) and spans[number].start < end:
            own.append(spans[number])
            number += 1
        if own and len(own) <= _MOST_SPANS and end - start <= LONGEST_SENTENCE:
            nearest = bounds[place + 1] if place + 1 < len(bounds) else (0, 0)
            behind = folded.text[nearest[0] : min(nearest[1], nearest[0] + LONGEST_QUOTE)]
            yield from _of_sentence(folded, (start, end), own, (before, behind), headings)
        before = folded.text[max(start, end - LONGEST_QUOTE) : end]


def _of_sentence(
    folded: Folded,
    bounds: tuple[int, int],
    spans: list[Span],
    around: tuple[str, str],
    headings: tuple[str, ...],
) -> Iterator[Statement]:
    pieces: list[str] = []
    places: list[int] = []
    start, end = bounds
    done = start
    for span in spans:
        pieces.append(folded.text[done : span.start])
        places.append(sum(map(len, pieces)) + len(places))
        done = min(span.end, end)
    pieces.append(folded.text[done:end])
    sentence = "§".join(pieces)
    cuts = [0, *(cut(sentence, *two) for two in pairwise(places)), None]
    for span, place, left, right in zip(spans, places, cuts, cuts[1:], strict=False):
        begin = left or 0
        part = sentence[begin:right]
        yield Statement(
            span, sentence, part, place - begin, *around, headings, folded, start, end,
            lone=len(spans) == 1,
        )  # fmt: skip


ASKING: Final = re.compile(r"\?['\")]*$|^¿")

_PAST: Final = rule(
    r"\b(?:took(?! (?:delivery|possession))|gave|lasted|until last|last (?:summer|winter|spring"
    r"|autumn|month)|in (?:19|20)\d\d"
    r"|im jahr (?:19|20)\d\d|en (?:19|20)\d\d)\b|^(?:19|20)\d\d ",
    r"\b(?:no longer(?! (?:want|need|like|love))|any ?more|used to\b|previously|formerly"
    r"|in the past|originally|at the"
    r" time|before (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|20\d\d)|until (?:(?:the )?end of )?(?:\w+ )?(?:\d+,? )?20\d\d|last year"
    r"|was §|were §|had §|expired|discontinued)",
    r"\b(?:nicht mehr|früher|bis (?:ende |zum )?(?:\w+ )?20\d\d|ehemals|vormals|damals|galt|galten"
    r"|betrug|bisher|war es|waren es|abgeschafft|letztes jahr|vergangenen?)\b",
    r"\b(?:auparavant|autrefois|anciennement|jusqu'en (?:\w+ )?20\d\d|jusqu'au \d+ \w+ 20\d\d|par"
    r" le passé|n'est plus|ne sont plus|n'offrons plus|ne propos\w+ plus|était|étaient|avant 20\d\d"
    r"|l'an dernier|ne (?:\w+ ){0,2}plus(?! (?:de|tard|longtemps|que)\b| d'))\b",
    r"\b(?:antes (?:(?:te|os|le|se) )?(?:\w+[aá]bamos|\w+íamos|\w+aban?|daban?|tenían?|eran?|era"
    r"|teníamos|ofrecíamos|de 20\d\d)|anteriormente|hasta (?:\w+ (?:de )?)?"
    r"20\d\d|ya no|era de|eran|antiguamente|en el pasado|el año pasado)\b",
)
_SEASONAL: Final = rule(
    r"christmas|holiday|weihnacht|noël|navidad|fêtes|festive|bought|gekauft|purchased"
)
_OTHERS: Final = rule(
    r"\bthere are (?:\w+ )?(?:shops|stores|sites|retailers|sellers|brands|companies)\b"
    r"|\bsome (?:\w+ )?(?:websites|chains|platforms)\b|\ba friend of\b"
    r"|\b(?:average|im schnitt|im durchschnitt|en moyenne|de media)\b[^.;§]{0,30}\b(?:shops?|stores"
    r"|retailers|onlineshops|händler|les sites|tiendas)\b",
    r"\b(?:manche|einige|etliche|gewisse|mancher)[nr]? (?:\w+ )?(?:\w*händler\w*|\w*shops?"
    r"|anbieter\w*|läden|hersteller\w*|marken|portale\w*|seiten|versender\w*)"
    r"|\bes gibt (?:\w+ )?(?:\w*shops?|\w*händler|anbieter|läden|seiten|portale)\b"
    r"|(?<!alles )(?<!alle )\bandere (?:lassen|geben|brauchen|verlangen|zahlen)\b|\bbei (?:manchen"
    r"|vielen|anderen)\b",
    r"\b(?:il y a|il existe) des (?:\w+ )?(?:sites|boutiques|enseignes|marchands|magasins|vendeurs)"
    r"|\bchez (?:certains|d'autres|beaucoup)\b|\bd'autres (?:mettent|font|ne|vous|prennent)\b",
    r"\bhay (?:\w+ )?(?:webs?|tiendas|comercios|sitios|páginas|vendedores|marcas|portales)\b"
    r"|\b(?:otras|otros|algunas|algunos|muchas|muchos) (?:webs|sitios|páginas|portales|que)\b",
    r"\b(?:independent|outside) (?:workshops|repairers)\b|\bfreien? werkstätten\b"
    r"|\bréparateurs indépendants\b|\btalleres (?:independientes|externos)\b",
    r"\b(?:suppliers?|stockists?|wholesalers?|distributors?|resellers?|retailers"
    r"|dealers) (?:must|may|can"
    r"|have|has|are|is|take|return)\b|\b(?:lieferanten?|großhändler|wiederverkäufer"
    r"|zulieferer) (?:muss"
    r"|müssen"
    r"|kann|können|dürfen|haben|nehmen)\b|\b(?:fournisseurs?|grossistes?|revendeurs) (?:doi|peu"
    r"|ont|dispos)"
    r"\w*|\b(?:proveedor(?:es)?|mayoristas?|revendedores) (?:deben?|pueden?|tienen?|disponen?)\b",
    r"\b(?:partners?|vendors?|third parties) (?:must|have to|need to|decide)\b"
    r"|\b(?:partner|händler|drittanbieter)(?: \w+){0,3} selbst\b|\bpartner müssen\b"
    r"|\bpartenaires doivent\b|\bsocios externos\b",
    r"\b(?:(?:traders|retailers|sellers|businesses|merchants|airlines?|carriers?) (?:must|have to"
    r"|are obliged)|directive|airlines?|package travel|pauschalreise\w*|händler müssen"
    r"|(?:vendeurs|commerçants|professionnels) doivent|(?:comerciantes|vendedores) deben)\b",
    r"\b(?:(?:other|most|many|some|typical|rival) (?:\w+ )?(?:shops?|stores?|retailers?|brands?"
    r"|sellers|companies|merchants|manufacturers|sites)|competitors?|(?<!ed )(?<!bought"
    r" )elsewhere(?! in)"
    r"|others (?:only )?(?:need|take|give"
    r"|offer|grant)|industry|unlike|on average across)\b"
    r"|\bcompared (?:to|with)\b(?! (?:(?:the|our|just|only) )*(?:usual|normal|standard|regular|§"
    r"|\d))"
    r"|\b(?:instead of|rather than)\b(?! (?:(?:the|our|just|only) )*(?:usual|normal|standard"
    r"|regular|customary|statutory|legal|mandatory|required|minimum|(?:[a-z]+ )?(?:§|\d)))",
    r"\b(?:ander(?:e|en|er|swo) (?:\w+ )?(?:händler\w*|shops?|anbieter\w*|läden|hersteller\w*"
    r"|marken"
    r"|geschäfte\w*|versender\w*)|anderswo|mitbewerber\w*|konkurrenz|wettbewerber\w*"
    r"|(?:die meisten|viele) (?:\w+ )?(?:händler|shops|anbieter|hersteller)|branchen\w+"
    r"|im vergleich(?! zu[mr]? (?:den |unseren )?(?:üblich|normal|sonst|§)))\b"
    r"|\b(?:an)?statt\b(?! (?:(?:der|den|die|wie|nur|sonst|bisher) )*(?:üblich\w*|normal\w*"
    r"|gesetzlich\w*|vorgeschrieben\w*"
    r"|sonst\w*|regulär\w*"
    r"|gewöhnlich\w*|§|\d))",
    r"\b(?:(?:d'autres|autres|certains|la plupart des|beaucoup d[e'] ?|nombreux) ?(?:\w+ )?"
    r"(?:enseignes?|boutiques?|marchands|sites|magasins|marques|vendeurs|commerçants|fabricants)"
    r"|concurren\w+|(?<!comme )(?<!par )ailleurs|contrairement"
    r"|au lieu d(?:e|es|u|')(?! ?(?:les |la |le )?(?:§|\d|\w+ (?:jours |§ |mois )?(?:habituel|norma"
    r"|prévu)\w*)))",
    r"\b(?:(?:(?<!vendidos por )(?<!vendidas por )otr[oa]s|muchas|muchos|la mayoría de(?: las|"
    r" los)?|algun[oa]s) (?:\w+ )?(?:tiendas"
    r"|comercios|marcas|vendedores|empresas|fabricantes)|competencia|competidores|a diferencia"
    r"|(?:en lugar|en vez) de\b(?! (?:los |las |el )?(?:§|\d|habitual\w*|\w+ habitual\w*)))\b",
)
_UNREAL: Final = rule(
    r"\b(?:(?:want|would (?:like|love)|intend|aim one day|hope) to (?:\w+ )?(?:extend|double|raise"
    r"|increase|lengthen|introduce|offer|give|launch|move|go)|next (?:year|season|spring|summer"
    r"|autumn|winter)|in (?:the )?future|nothing (?:has been|is) (?:decided|certain))\b",
    r"\bdenk\w*(?: [\w,]+){0,5} nach\b|\b(?:möchten|wollen|würden gern\w*|hoffen)(?: wir)?\b"
    r"[^.;]{0,80}\b(?:verlängern|verdoppeln|erhöhen|ausweiten|einführen|anheben|anbieten"
    r"|aufstocken)"
    r"|\b(?:nächste[sn]?|kommende[sn]?) (?:jahr|saison|frühjahr|sommer|herbst|winter)"
    r"|\bkünftig wollen\b|\b(?:noch )?nichts? entschieden|\bentschieden ist",
    r"\b(?:nous (?:voulons|voudrions|aimerions|souhaitons|souhaiterions|espérons)|on aimerait"
    r"|l'an prochain|l'année prochaine|(?:rien n'est|pas encore) (?:\w+ )?(?:décidé|acté|fait)"
    r"|à l'avenir)\b",
    r"\b(?:queremos|nos gustaría|quisiéramos|esperamos|pretendemos|aspiramos)\b[^.;]{0,40}"
    r"\b(?:ampli\w+|ofrec\w+|llegar|dobl\w+|duplic\w+|subir|alarg\w+|dar|pasar|aument\w+)"
    r"|\b(?:el )?año que viene\b|\b(?:el )?(?:próximo año|año próximo)\b|\ben el futuro\b"
    r"|\bno está decidido\b|\bnada (?:está )?decidido\b",
    r"\b(?:(?:we are|we're|currently|still) (?:looking (?:at|into)|working on|planning|weighing"
    r"|testing)"
    r"|hope to|from next (?:year|month|season|spring|summer|autumn|fall|winter)"
    r"|is under (?:review|discussion)|one day|under consideration)\b",
    r"\b(?:denken(?: \w+){0,2} über|nachgedacht|prüfen (?:gerade|derzeit|zurzeit)|erwägen|in "
    r"planung|arbeiten (?:daran"
    r"|an einer?)|möchten künftig|ab (?:dem )?(?:kommende|nächste)[mnrs]?|noch ist es nicht"
    r"|geplant\w*)\b",
    r"\b(?:réfléchiss\w+|étudions|songeons|prévoyons (?:de|d')|projet de|à l'étude|travaillons "
    r"(?:sur|à))\b",
    r"\b(?:estudiando|valorando|barajando|planeando|planeamos|estudiamos|valoramos|trabajando en"
    r"|en estudio|prevemos)\b",
    r"\b(?:would (?:be|have|mean|give)|suppose (?:you|we|that)|imagine|might have|could one day"
    r"|plan(?:ning)? to|thinking (?:of|about)|considering|hypothetical\w*|wish (?:we|it)"
    r"|if (?:we|the law) (?:\w+ )?(?:offered|gave|were)|petition|myth|rumou?r)\b",
    r"\b(?:würden (?:wir|gern\w*)|wir würden|hätten|angenommen(?=,| (?:sie|du|ihr)\b)"
    r"|stellen sie sich vor|(?<!zu )(?<!zum )(?<!anders )(?<!, )überlegen"
    r"|planen(?! sie\b)|irrtum"
    r"|mythos"
    r"|gerücht|fiktiv\w*)\b",
    r"\b(?:serait|seraient|aurait|auriez|imaginons|imaginez|supposons|envisageons|rumeur"
    r"|idée reçue)\b",
    r"\b(?:sería|serían|tendría\w*|imagina\w*|supongamos|estamos pensando|nos planteamos|rumor"
    r"|mito)\b",
)
_NOT_OFFERED: Final = rule(
    r"\b(?:do|does|did|can|could|will|are|is)(?: not|n't|not) (?:\w+ ){0,2}?(?:offer|provide"
    r"|grant|give"
    r"|have|guarantee|promise|run|operate|able|entitled|covered|come with|include)\b",
    r"\b(?:there is|we have|comes? with|with|offers?) no (?:\w+ ){0,2}?(?:§|warranty|guarantee"
    r"|return|right)",
    r"\bno §|\bnot (?:a |the )?§|\bnever §",
    r"\bkein\w* (?:\w+ ){0,2}?(?:§|garantie|rückgabe|anspruch|verlängerte|umtausch|widerruf"
    r"|antwort)",
    r"\b(?:bieten|gewähren|geben|garantieren|versprechen|können)(?: \w+){0,4} (?:nicht"
    r"|keine?n?)\b|\bnicht §",
    r"\bn'(?:offr|accord|assur|av|est|ex(?!céd)|appliqu|inclu)\w+ (?:pas|aucune?)\b"
    r"|\bne (?:propos|garanti|donn|pouv|bénéfici|dispos|fourni|peu)\w+ (?:pas|aucune?)\b|\bpas de §"
    r"|\baucune? (?:garantie|retour|droit|délai)\b",
    r"\bno (?:\w+ )?(?:ofrec\w+|concede\w*|garantiza\w*|damos|tien\w+|hay|podemos|dispon\w+"
    r"|inclu\w+|existe)\b"
    r"|\bningun\w*\b|\bsin (?:garantía|derecho)",
)


_BEFOREHAND: Final = rule(
    r" (?:\w+ )?(?:before(?! (?:you|hearing|getting)\b)|prior to|in advance"
    r"|vor(?:her|ab)?|avant(?! (?:qu|d'(?:avoir|obtenir)|de recevoir))"
    r"|antes(?! de (?:que|recibir|tener)))\b"
)
"""So long before something: no time in which it is done."""


_PASSES: Final = rule(
    r"\b(?:takes?|allow|wait|count on|reckon with|(?:it|this) (?:can|could|may|might|will) be)\b"
    r"[^.;§,]{0,40}$",
    r"\b(?:vergehen|vergeht|verstreichen|dauer[nt]|rechnen|warten)\b[^.;§,]{0,40}$",
    r"\b(?:compte[rz]?|prévoyez|prévoir|faut|faudra|s'écoul\w+|patient\w+|attend\w+|passer)\b"
    r"[^.;§,]{0,40}$",
    r"\b(?:pasan|pasar\w*|transcurr\w+|tard\w+|cuent[ae]n?|calcula|espera\w*|lleva\w*)\b"
    r"[^.;§,]{0,40}$",
)
"""A time that passes until something is done, though it stands before it."""


def _after_others(statement: Statement) -> str:
    """The part without what is said of others before: `No books back, all else within §`."""
    others = REST.search(statement.lead)
    start = others.start() if others else 0
    for clause in _CLAUSE.finditer(statement.lead, start):
        start = clause.start()
    return statement.part[start:]


_CLAUSE: Final = rule(
    r"(?:,|;|:| and| but| und| aber| et| mais| y| pero) (?:(?:we|you|it|they|wir|sie|du|ihr|nous"
    r"|vous|elle|il|te|le|les|os|se)\b|§)"
)


def unsaid(statement: Statement) -> bool:
    """Whether a sentence only asks, looks back, denies, supposes or speaks of somebody else."""
    sentence = statement.sentence
    return bool(
        ASKING.search(sentence)
        or (_PAST.search(sentence) and not _SEASONAL.search(sentence))
        or _OTHERS.search(sentence)
        or _UNREAL.search(sentence)
        or TOLD.search(sentence)
        or any(map(REVIEWS.search, statement.headings[:1]))
        or NOT_YET.search(statement.behind)
        or (_BEFOREHAND.match(statement.rest) and not _PASSES.search(statement.lead))
        or _NOT_OFFERED.search(_after_others(statement))
    )


_FIGURE: Final = re.compile(r"\d")


def named_above(statement: Statement, topic: re.Pattern[str]) -> bool:
    """Whether the heading, or a short sentence right before, is about a topic."""
    above = statement.headings[0] if statement.headings else ""
    return bool(
        topic.search(above)
        or (
            len(statement.before) < 70
            and not _FIGURE.search(statement.before)
            and topic.search(statement.before)
        )
    )
