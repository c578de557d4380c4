"""What a shop offers besides selling: to exchange, to repair, to install, to explain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text import exchange_words, offer_words, setup_words
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.offer_rows import (
    ALL_GOODS,
    BOUGHT,
    ONLINE,
    ONLY_SOME,
    ROW,
    ROW_NO,
    ROW_YES,
)
from aftersales_eval.sources.web.text.offer_words import Words, labelled, named, offers, refuses
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    clauses,
    holds,
    limits,
    sayings,
    unreal,
)
from aftersales_eval.sources.web.text.subjects import WARRANTY, subjects


@dataclass(frozen=True, slots=True)
class Service:
    """One service: its metric, what its sentences hold, and how they offer, refuse, name it
    or mean something else.

    `goods` says whether it matters for which goods it is offered.
    """

    metric: str
    stems: tuple[str, ...]
    yes: re.Pattern[str]
    more: re.Pattern[str]
    no: re.Pattern[str]
    named: re.Pattern[str]
    label: re.Pattern[str]
    void: re.Pattern[str]
    goods: bool = False


def _service(
    metric: str,
    stems: str,
    words: tuple[Words, Words, Words, Words],
    more: re.Pattern[str],
    void: re.Pattern[str],
    *,
    goods: bool = False,
) -> Service:
    found = tuple(stems.split(","))
    yes, no, name, label = offers(*words), refuses(*words), named(*words), labelled(*words)
    return Service(metric, found, yes, more, no, name, label, void, goods)


_SERVICES: Final = (
    _service(
        "exchange_offered",
        "exchang,swap,tausch,echang,cambi,canje",
        exchange_words.EXCHANGE,
        exchange_words.EXCHANGE_MORE,
        exchange_words.EXCHANGE_VOID,
        goods=True,
    ),
    _service(
        "repair_service",
        "repair,mend,fix ,fixe,repar,instand,werkstatt,arregl,workshop,resole,re-sole,flick,besohl,"
        "nahen,naehen,naht ,naeht,loten,loeten,lotet,ressem,recou,rapie,remet,restring,"
        "restrung,rewire,stitch,patch,"
        "reheel,re-heel,overhaul,uphol,restor,schwung,vordermann,uberhol,ueberhol,bessern,remend,"
        "restaur,zurc,a punto,componem,raccom,rafist,suelas,restore,arbeit,"
        "put it right,put them right,er fit,a neuf,flott,tape,to life",
        offer_words.REPAIR,
        offer_words.REPAIR_MORE,
        offer_words.REPAIR_VOID,
    ),
    _service(
        "installation_service",
        "install,instal,assembl,fit ,fitt,mount ,mounts,mounted,mounting,connect,montage,"
        "montier,montons,monter,monte ,montent,montam,montan,montaj,aufbau,aufgebaut,anschl,"
        "angeschl,einbau,bauen,baut ,posons,poser,pose ,branch,raccord,conect,schliess,set up,"
        "puesta en marcha,mise en service,set-up,build,put up,put together,stell,coloc,armad,armam,"
        "wire,hook,screw,unwrap,hang,plumb,mett,mont,einricht,schlie",
        setup_words.INSTALLATION,
        setup_words.INSTALLATION_MORE,
        setup_words.INSTALLATION_VOID,
    ),
    _service(
        "training_material",
        "manual,tutorial,how-to,instruction,user guide,step guide,video,webinar,courses,course ,"
        "workshop,classes,lesson,training,anleitung,handb,schul,kurs,seminar,einweis,zeigen,"
        "d'emploi,notice,manuel,tuto,guide,formation,formons,cours ,atelier,guia,curso,taller,"
        "clases,formacion,instruccion,demonstr,teach,show you,explain how,ensena,explicamos,"
        "mostramos,stage,expliquons,montrons,apprenons,lektion,leitf,film,clip,lecon,class,clase,"
        "leccion,montrent,expliquent,apprennent,walk,ensenan,muestran,lern,guia",
        setup_words.TRAINING,
        setup_words.TRAINING_MORE,
        setup_words.TRAINING_VOID,
    ),
)
_STEMS: Final = tuple(dict.fromkeys(stem for service in _SERVICES for stem in service.stems))

_DEFECT: Final = rule(
    r"\b(?:faulty|defective|damaged|broken|wrong (?:item|product|article)|defects?|faults?)\b",
    r"\b(?:defekt|mangelhaft|fehlerhaft|beschädigt|schadhaft)\w*\b",
    r"\b(?:défectueu|endommagé|abîmé)\w*|\bdéfauts?\b",
    r"\b(?:defectuos|dañad|averiad)[oa]s?\b|\bdefectos?\b",
)
_WHATEVER: Final = rule(
    r"\b(?:not only|whether|even if|also if|nicht nur|auch wenn|non seulement|même si|no solo"
    r"|aunque)\b"
)
_APART: Final = frozenset(
    ("opened", "sale", "used", "hygiene", "personalised", "software", "marketplace")
)
"""Goods that are treated apart wherever they are sold; shoes and books are just what is sold."""

_CONDITIONAL: Final = frozenset({Condition.MEMBERS, Condition.SEASON, Condition.COUNTRY})


def read_offers(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Whether a shop exchanges, repairs, installs and trains, each where a sentence says so.

    What several sentences say alike is claimed once.
    """
    seen: set[tuple[str, float, Conditions]] = set()
    for said in sayings(passages, _STEMS):
        if said.asks:
            continue
        for service in _SERVICES:
            if not holds(said.text, service.stems) or not _names(said, service):
                continue
            for claim in _of_service(said, service):
                if (key := (claim.metric, claim.value, claim.conditions)) not in seen:
                    seen.add(key)
                    yield claim


def _names(said: Saying, service: Service) -> bool:
    """Whether a sentence may speak of a service, told by its words at little cost."""
    return service.named.search(said.text) is not None or service.more.search(said.text) is not None


def _of_service(said: Saying, service: Service) -> Iterator[Claim]:
    if said.answer:
        yield from _of_answer(said, service)
        return
    for start, clause in clauses(said.text):
        value = _offered(clause, service) if holds(clause, service.stems) else None
        if value is not None and not _means_else(clause, service):
            if unreal(said.text) or _is_remedy(said, clause, service):
                return
            found = _conditions(said, clause, service, value)
            yield said.claim(service.metric, value, conditions=found, place=start)
            return


def _means_else(clause: str, service: Service) -> bool:
    """Whether a clause is about something else, such as the remedies of a warranty."""
    if service.void is offer_words.REPAIR_VOID and offer_words.WORKSHOP.search(clause):
        clause = offer_words.OR_ELSE.sub(" ", clause)
    return service.void.search(clause) is not None


def _is_remedy(said: Saying, clause: str, service: Service) -> bool:
    """Whether a repair is one of the things that a warranty promises."""
    return (
        service.void is offer_words.REPAIR_VOID
        and subjects(said.passage.headings) == WARRANTY
        and _OR.search(clause) is not None
        and offer_words.WORKSHOP.search(clause) is None
    )


_OR: Final = rule(r"\b(?:or|oder|bzw|ou|o|u)\b")


def _of_answer(said: Saying, service: Service) -> Iterator[Claim]:
    """What a yes or a no says of a service that is asked for, as far as it is one of the shop."""
    if service.void.search(said.text) or unreal(said.whole) or _MUST.search(said.text):
        return
    value = 1.0 if said.answer > 0 else 0.0
    yield said.claim(service.metric, value, conditions=_conditions(said, said.text, service, value))


_AND: Final = rule(r"\b(?:and|und|et|y|e) ?$")


def _lead(clause: str) -> str:
    """The first two words of a clause, such as `custom frames`."""
    return " ".join(clause.split()[:2])


_MUST: Final = rule(
    r"\b(?:do|must|will|should) i (?:have to|need|be)\b|\bmust i\b|\bmuss ich\b|\bmüssen wir\b"
    r"|\bbrauche"
    r" ich\b|\bdois-je\b|\bfaut-il\b|\b(?:tengo que|hay que|debo|hace falta|necesito)\b|\bhow"
    r" (?:long|much)\b"
)
"""Questions of what a shopper has to do."""


def _offered(clause: str, service: Service) -> float | None:
    """1 where a clause offers a service, 0 where it refuses it, None where it does neither."""
    row = ROW.match(clause)
    if row and service.label.search(row["label"]):
        if ROW_NO.match(row["value"]):
            return 0.0
        if ROW_YES.search(row["value"]):
            return 1.0
    if service.no.search(clause):
        return 0.0
    if service.yes.search(clause) or service.more.search(clause):
        return 1.0
    return None


def _conditions(said: Saying, clause: str, service: Service, value: float) -> Conditions:
    found = limits(said, clause)
    kept = {
        key: what
        for key, what in found
        if key in _CONDITIONAL
        or (service.goods and key is Condition.GOODS and (what in _APART or not value))
    }
    if not service.goods:
        return tuple((key, kept[key]) for key in Condition if key in kept)
    if _DEFECT.search(clause) and not _WHATEVER.search(clause):
        kept[Condition.GOODS] = "faulty"
    elif not value and Condition.GOODS not in kept:
        only = ONLY_SOME.search(clause)
        if only and not ALL_GOODS.search(only["goods"]):
            kept[Condition.GOODS] = only["goods"].split()[-1]
        elif only and _AND.search(only["goods"]) and not ALL_GOODS.search(_lead(clause)):
            kept[Condition.GOODS] = _lead(clause).split()[-1]
    if BOUGHT.search(said.passage_text) and not ONLINE.search(said.passage_text):
        kept[Condition.PLACE] = "in-store"
    return tuple((key, kept[key]) for key in Condition if key in kept)
