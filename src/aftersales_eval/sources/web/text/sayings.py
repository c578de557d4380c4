"""Passages to sayings: one sentence each, with what speaks against taking it at its word.

A question says nothing, but with a yes or a no behind it, it does: "Do you repair? Yes."
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Manner, Passage
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.folding import Folded, fold, rule, sentences

LONGEST_QUOTE: Final = 300
"""How many characters of a page are quoted for a claim at most."""

_FEW: Final = 25
"""A sentence of fewer characters, such as `Yes.`, does not tell what it is about."""

LONGEST_SENTENCE: Final = 1_500
"""A sentence beyond this (in characters) is no sentence, and is not read further."""

_YES: Final = rule(
    r"[\"'(!¡ ]*(?:(?:but |why |aber |na |mais |pues |oh )?(?:yes|yep|yeah|ja|jawohl"
    r"|selbstverständlich|natürlich|klar|sicher|freilich|gerne?|oui|bien (?:sûr|entendu)"
    r"|certainement|évidemment|volontiers|sí|claro|of course|certainly|absolutely|definitely"
    r"|indeed|you can|por supuesto|desde luego|efectivamente|cómo no|absolument|tout à fait"
    r"|sure(?: thing)?|auf jeden fall|(?:kein|no|aucun|pas de|sin)"
    r" (?:problem|problème|problema)))(?=[ ,.!:;-]|$)(?! (?:problems?|issues?) )"
    r"|[\"'(!¡ ]*(?:we|you|they|it|there) (?:sure |certainly )?(?:do|does|are|is|can|will"
    r"|may)(?=[,.!]|$)"
)
_NO: Final = rule(
    r"[\"'(!¡ ]*(?:no|nope|nein|nö|leider (?:nicht|nein|nein)|non|unfortunately(?: not|,? no)"
    r"|(?:sadly|sorry|unfortunately|regrettably),? (?:but )?we (?:can't|cannot|don't|do"
    r" not)(?=[.,!]|$)"
    r"|(?:leider|bedaure),? (?:geht das nicht|können wir das nicht|machen wir das nicht)"
    r"|(?:malheureusement|désolée?s?),? (?:ce n'est pas possible|nous n'en (?:faisons|proposons))"
    r"|(?:lo sentimos|lamentablemente|por desgracia),? (?:pero )?no(?! (?:te|le|os)\b)"
    r"|sorry, no|sorry, but no|(?:i'm|we're|we are) afraid not|sadly(?: not|,? no)|hélas non"
    r"|malheureusement"
    r" (?:non|pas)|lamentablemente no|por desgracia,? no|desgraciadamente no|de momento no"
    r"|(?:actualmente|por ahora|por el momento|en este momento|hoy por hoy) no"
    r"|regretfully,? no|not any ?more|nicht mehr|plus maintenant|actuellement(?:,)? non|pas "
    r"actuellement|ya no(?=[,"
    r".!:]|$)"
    r"|(?:derzeit|aktuell|zurzeit|zur zeit|momentan|im moment) (?:leider )?nicht"
    r"|(?:pas )?pour le moment,? (?:non|pas)|not at (?:the moment|present|this time)|pas à ce jour"
    r"|not"
    r" currently|not yet)(?=[ ,.!:;-]|$)"
    r"|[\"'(!¡ ]*(?:never|not at all|nie|niemals|keineswegs|jamais|pas du tout|nunca|para nada"
    r"|en absoluto|(?:there|it|that)(?: is not|'s not| isn't| doesn't| won't)|they (?:aren't|don't)"
    r"|we (?:don't|can't|do not)|you (?:don't|can't))(?=[,.!]|$)"
    r"|[\"'(!¡ ]*(?:(?:we|you|they) (?:do not|don't|cannot|can't) (?:at the moment|currently|yet"
    r"|right now)|pas (?:pour le moment|pour l'instant|encore|actuellement))(?=[ ,.!]|$)"
)

_PAST: Final = rule(
    r"^(?:back )?(?:in|en|im jahre?)(?: the year)? (?:19\d\d|20(?:0\d|1\d))\b",
    r"\bused to\b|\b(?:ended|discontinued|withdrawn) (?:in|on|last)\b|\bformerly\b|\bin the past\b"
    r"|\bpreviously\b|\bback in (?:19|20)\d\d|\bonce upon\b|\buntil (?:\w+ ){0,3}(?:19|20)(?:0\d"
    r"|1\d|2[0-5])\b",
    r"\bfrüher\b(?! oder später)|\behemals\b|\bdamals\b|\bbis vor kurzem\b|\bin der"
    r" vergangenheit\b|\bbis (?:ende |anfang |zum (?:jahr )?)?(?:\w+ )?(?:19|20)(?:0\d"
    r"|1\d|2[0-5])\b",
    r"\bautrefois\b|\bpar le passé\b|\bauparavant\b|\bjadis\b|\bjusqu'en (?:\w+ )?(?:19|20)\d\d",
    r"\bantiguamente\b|\ben el pasado\b|\banteriormente\b|\bsolíamos\b|\bhasta (?:\w+ de )?(?:19"
    r"|20)\d\d|\bantes (?:\w+ ){0,2}(?:ofrecíamos|teníamos|reparábamos|cambiábamos|dábamos"
    r"|aceptábamos|atendíamos)",
)
_FUTURE: Final = rule(
    r"\bsoon\b(?! as)|\bin the (?:near )?future\b|\bplan(?:ning|s)? to\b|\bworking on\b|\bnext"
    r" (?:year|spring|summer|autumn|fall|winter)\b|\bhop(?:e|ing) to (?:offer|add|open)\b|\bfrom"
    r" (?:\w+ )?20(?:2[7-9]|[3-9]\d)\b|\bin (?:the )?(?:pipeline|works)\b|\bare (?:considering"
    r"|preparing)\b|\bnot yet\b(?! (?:an? |registered|sure|convinced))",
    r"\bwill (?:\w+ )?(?:open(?! (?:it|them|your)\b)|launch|introduce|be opening|start offering)\b"
    r"|\bim (?:frühjahr"
    r"|frühling"
    r"|sommer|herbst|winter)\b[^;]{0,40}\b(?:eröffn|start|komm)\w*|\beröffnen (?:wir|im|ab)\b"
    r"|\b(?:ab dem )?kommende[nrms]? (?:jahr|frühjahr|sommer|herbst|winter)\b|\bmöchten wir\b"
    r"[^;]{0,60}\b(?:anbieten|einführen|eröffnen)\b|\b(?:nous )?(?:ouvrirons|lancerons"
    r"|inaugurerons)\b"
    r"|\bcomptons (?:ouvrir|lancer|proposer)\b|\b(?:printemps|été|automne|hiver|mois|an|année)"
    r" prochaine?\b|\b(?:abriremos|estrenaremos|lanzaremos|inauguraremos)\b",
    r"\bdemnächst\b|\b(?:schon )?bald\b(?! wie)|\bkünftig\b|\bin zukunft\b|\bin planung\b"
    r"|\bgeplant\b|\bplanen (?:wir|den|die|eine?n?)\b|\bwir planen\b|\bab (?:\w+ )?20(?:2[7-9]"
    r"|[3-9]\d)\b|\barbeiten daran\b"
    r"|\bnächste[sn] (?:jahr|frühjahr|herbst|sommer|winter)|\bnoch nicht\b(?! (?:mitglied|kund"
    r"|registriert|angemeldet|überzeugt|sicher))",
    r"\bprochainement\b|\bbientôt\b|\bà l'avenir\b|\bnous prévoyons\b|\bprévu pour\b|\bà venir\b"
    r"|\bl'année prochaine\b|\bà partir de (?:\w+ )?20(?:2[7-9]|[3-9]\d)\b|\bprojetons\b"
    r"|\benvisageons\b|\bpas encore\b(?! (?:membre|client|inscrit|adhérent|convaincu|sûr))",
    r"\bpróximamente\b|\b(?:muy )?pronto\b(?! posible)|\ben (?:el|un) futuro\b|\bfuturo próximo\b"
    r"|\bel año que viene\b|\bel próximo año\b|\bprevemos\b|\btenemos previsto\b|\bplaneamos\b|\ba"
    r" partir de (?:\w+ de )?20(?:2[7-9]|[3-9]\d)\b|\bestamos (?:trabajando|preparando)\b"
    r"|\b(?:todavía|aún) no\b(?! (?:eres|es usted|sois|tienes (?:cuenta|tarjeta)|estás|has|te"
    r"|lo)\b)",
)
_HYPOTHETICAL: Final = rule(
    r"\bif (?:we (?:had|were|could|did|ever|offered)|only|every shop|shops|all shops)\b"
    r"|\bimagine\b|\bwe wish\b|\bwish we\b|\bsuppose\b|\bwe could\b|\bwe would\b(?! (?:like|love"
    r"|be happy))|\bwould have\b",
    r"\bwenn wir (?:[\w-]+ ){0,4}(?:könnten|hätten|würden|wären)\b|\bhätten wir\b|\bgäbe es\b"
    r"|\bwürden wir\b|\bstell(?:en sie sich|e? dir) vor|(?:^|[:;] )angenommen,? (?:sie|du|ihr|wir"
    r"|es|das|dein)|\bwir würden\b(?! uns)"
    r"|\bwir könnten\b",
    r"\bsi nous (?:pouvions|avions|étions|proposions|offrions)\b|\bimagin(?:ez|ons)\b|\bnous"
    r" pourrions\b|\bnous aimerions\b|\bsupposons\b",
    r"\bsi (?:nosotros|ofreciéramos|tuviéramos|pudiéramos)\b|\bimagin(?:e|a|en)\b|\bpodríamos\b"
    r"|\bojalá\b|\bnos gustaría\b|\bsupongamos\b",
)
_OTHERS: Final = rule(
    r"\b(?:(?<!any )other|many|some|most|big|large|rival|competing|few"
    r"|several)(?: [a-z-]+){0,2} (?:shops?"
    r"|stores?|retailers?|sellers?|companies|brands|websites|platforms|chains|merchants|dealers)\b"
    r"|\bcompetitors?\b|\belsewhere\b|\bmarketplace sellers?\b|\bindustry average\b",
    r"\b(?:(?<!jeden )(?<!jede )andere[nrs]?|viele[nr]?|manche[nr]?|einige[nr]?|große[nr]?"
    r"|die meisten|den meisten)(?:"
    r" [a-z-]+){0,2} (?:shops?|händlern?|anbietern?|läden|geschäften?|versandhäusern?|ketten"
    r"|onlineshops?|online-shops?|marken|unternehmen|firmen)\b|\bmitbewerber\w*|\bkonkurrenz\b"
    r"|\bwettbewerber\w*|\banderswo\b|\bwoanders\b|\bdrittanbieter\w*|\bmarktplatz-?händler",
    r"\b(?:d'autres|les autres|certaine?s|de nombreux|de nombreuses|la plupart des|beaucoup de"
    r"|plusieurs|bien des)(?: [a-z-]+){0,2} (?:boutiques|magasins|enseignes|vendeurs|marchands"
    r"|commerçants|sites|concurrents|marques|sociétés)\b|\bd'(?:autres )?enseignes\b"
    r"|\bconcurrents?\b|\bla concurrence\b"
    r"|(?<!d')(?<!par )\bailleurs\b|\bvendeurs tiers\b",
    r"\b(?:otras|otros|muchas|muchos|algunas|algunos|la mayoría de (?:las|los)|ciertas|varias"
    r"|varios)(?: [a-z-]+){0,2} (?:tiendas|comercios|vendedores|empresas|marcas|cadenas|webs)\b"
    r"|\bcompetidores\b|\bla competencia\b|\ben otros sitios\b|\bvendedores externos\b",
)
_UNLIKE: Final = rule(
    r"\b(?:unlike|other than|in contrast to|compared (?:to|with)|im gegensatz zu|anders als|im"
    r" unterschied zu|contrairement aux?|à la différence d(?:e|es)|a diferencia de|al contrario"
    r" que|whereas|während|alors que|mientras que)\b",
    r"\b(?:bought|purchased|achetée?s?|gekaufte?[ns]?|comprad[oa]s?)(?: \w+)? (?:elsewhere"
    r"|ailleurs|en otr\w+"
    r"|anderswo|woanders)\b|\b(?:woanders|anderswo) (?:gekauft|erworben)|\b(?:even|auch|même"
    r"|incluso) \w+"
    r" (?:ailleurs|elsewhere|woanders)\b",
)


def others(text: str) -> bool:
    """Whether a folded sentence speaks of other shops, and not of how this one differs."""
    return _OTHERS.search(text) is not None and _UNLIKE.search(text) is None


def unreal(text: str) -> bool:
    """Whether a folded sentence says what was, will be, might be, or is so elsewhere."""
    return bool(
        _FUTURE.search(text) or _PAST.search(text) or _HYPOTHETICAL.search(text) or others(text)
    )


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence of a passage.

    `text` is folded, `start` and `end` its place in `source`. `answer` is 1 or -1 where `text` is a
    question with a yes or a no behind it, else 0; `asks` where it is one without. `question` is the
    question that it answers or follows at once, `headed` whether that is the innermost heading.
    `topic` is the folded headings, outermost first, parted by " / ".
    """

    text: str
    passage: Passage
    source: Folded
    start: int
    end: int
    topic: str = ""
    answer: int = 0
    asks: bool = False
    question: str = ""
    headed: bool = False

    @property
    def whole(self) -> str:
        """What stands at its place, folded: the sentence, or a question with its answer."""
        return self.source.text[self.start : min(self.end, self.start + LONGEST_SENTENCE)]

    @property
    def passage_text(self) -> str:
        """All of the passage that it is from, folded."""
        return self.source.text

    @property
    def heading(self) -> str:
        """The innermost heading, folded."""
        return self.topic.rpartition(" / ")[2]

    def quote(self, place: int = 0) -> str:
        """The sentence in the original; where it is long, what is around a place in it.

        One of a few letters is quoted with the question that it answers and what follows.
        """
        end = self.end
        if end - self.start < _FEW:
            end = next((stop for begin, stop in self._places() if begin >= end), end)
        quoted = around(self.source, self.start, end if end - self.start < 250 else self.end, place)
        if self.headed and (self.answer or self.end - self.start < _FEW):
            asked = " ".join(self.passage.headings[-1].split())
            whole = f"{asked} {quoted}"
            return whole if len(whole) <= LONGEST_QUOTE else quoted
        return quoted

    def _places(self) -> tuple[tuple[int, int], ...]:
        return sentence_places(self.passage.text)

    def claim(
        self,
        metric: str,
        value: float,
        *,
        conditions: Conditions = (),
        element: str = "",
        place: int = 0,
    ) -> Claim:
        """What this sentence claims, quoted."""
        return Claim(metric, value, self.quote(place), Manner.TEXT, conditions, element)


def around(source: Folded, start: int, end: int, place: int = 0) -> str:
    """A piece of a text in the original, at most 300 characters around a place in the piece."""
    if end - start > LONGEST_QUOTE - 20:
        half = LONGEST_QUOTE // 2 - 10
        middle = min(max(start + place, start + half), end - half)
        first = source.text.find(" ", middle - half, middle) if middle - half > start else start
        last = source.text.rfind(" ", middle, middle + half) if middle + half < end else end
        start, end = max(first, start), last if last > middle else middle + half
    return source.cut(start, end)[:LONGEST_QUOTE].strip()


def sayings(passages: Sequence[Passage], stems: Sequence[str] = ()) -> Iterator[Saying]:
    """The sentences of passages that hold one of the folded stems, or whose headings do.

    No stems take all. A question comes with its answer, where that follows it at once.
    """
    told: dict[str, bool] = {}
    for passage in passages:
        source = fold(passage.text)
        topic = topic_of(passage.headings)
        if stems:
            if topic not in told:
                told[topic] = holds(topic, stems)
            if not told[topic] and not holds(source.text, stems):
                continue
        yield from _answered(passage, source, topic)


def holds(text: str, stems: Iterable[str]) -> bool:
    """Whether one of several strings is in a text."""
    for stem in stems:  # noqa: SIM110 - a loop is twice as fast as any() over a generator
        if stem in text:
            return True
    return False


@lru_cache(maxsize=512)
def topic_of(headings: tuple[str, ...]) -> str:
    """Headings folded and joined, outermost first."""
    return " / ".join(fold(heading[:300]).text for heading in headings[-6:])


@lru_cache(maxsize=2048)
def sentence_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a text are in it when folded; the latest are kept."""
    return tuple(sentences(fold(text)))


def _answered(passage: Passage, source: Folded, topic: str) -> Iterator[Saying]:
    asked: tuple[int, int] | None = None
    heading = topic.rpartition(" / ")[2]
    for number, (start, end) in enumerate(sentence_places(passage.text)):
        text = source.text[start : min(end, start + LONGEST_SENTENCE)]
        headed = not number and heading.endswith("?")
        question = heading if headed else ""
        if asked:
            question, headed = source.text[asked[0] : asked[1]][:LONGEST_SENTENCE], False
        said = polarity(text) if question else 0
        if said:
            first = asked[0] if asked else start
            yield Saying(
                question, passage, source, first, end, topic, said, question=question, headed=headed
            )
        asks = source.text[end - 1] in "?\"')" and text.rstrip("\"') ").endswith("?")
        asked = (start, end) if asks else None
        yield Saying(
            text, passage, source, start, end, topic, asks=asks, question=question, headed=headed
        )


def polarity(text: str) -> int:
    """1 where a folded sentence begins with a yes, -1 with a no, else 0."""
    if _YES.match(text):
        return 1
    return -1 if _NO.match(text) else 0


_CLAUSE: Final = rule(
    r" ?;| [|·] |,? (?:but|whereas|while|however|aber|jedoch|hingegen|(?<=, )während|dagegen"
    r"|mais|tandis que|alors que|en revanche|pero|mientras que|en cambio|sino)\b,?"
)


def clauses(text: str) -> Iterator[tuple[int, str]]:
    """The parts of a folded sentence around words for but, each with where it begins."""
    start = 0
    for found in (_ROWS if _is_row(text) else _CLAUSE).finditer(text):
        if text[start : found.start()].strip():
            yield start, text[start : found.start()]
        start = found.end()
    if text[start:].strip():
        yield start, text[start:]


_ROWS: Final = rule(
    r" ?;| · | [-/] (?=[^:|]{3,40}[:|] )|, (?=[^:|,]{3,40} ?[:|] )| \| (?=[^:|]{3,40}: )"
)
"""What parts the rows of a table that is written as one line."""


def _is_row(text: str) -> bool:
    """Whether a folded sentence is a row of a table, or several: `Returns | free`."""
    return text.count(" | ") == 1 or text.count(": ") > 1


_LIMITS: Final = frozenset(
    {Condition.MEMBERS, Condition.GOODS, Condition.SEASON, Condition.PLACE, Condition.COUNTRY}
)


def limits(said: Saying, part: str) -> Conditions:
    """For whom, what, when and where a part of a sentence holds, as it or its headings say."""
    found = conditions("return_window", part, "", (said.topic,), business=False)
    return tuple(pair for pair in found if pair[0] in _LIMITS)
