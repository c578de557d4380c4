"""What a shop offers besides selling: to exchange, to repair, to install, to explain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions, Passage
from aftersales_eval.sources.web.text import offer_words, setup_words
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.offer_words import Words, named, offers, refuses
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    clauses,
    holds,
    limits,
    sayings,
    unreal,
)


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
    yes, no, name = offers(*words), refuses(*words), named(*words)
    return Service(metric, tuple(stems.split(",")), yes, more, no, name, void, goods)


_SERVICES: Final = (
    _service(
        "exchange_offered",
        "exchang,swap,tausch,echang,cambi,canje",
        offer_words.EXCHANGE,
        offer_words.EXCHANGE_MORE,
        offer_words.EXCHANGE_VOID,
        goods=True,
    ),
    _service(
        "repair_service",
        "repair, mend,fix ,fixe,repar,instandsetz,werkstatt,arregl,workshop,resole",
        offer_words.REPAIR,
        offer_words.REPAIR_MORE,
        offer_words.REPAIR_VOID,
    ),
    _service(
        "installation_service",
        "install,instal,assembl,fit ,fitt,mount ,mounts,mounted,mounting,connect,montage,"
        "montier,montons,monter,monte ,montent,montam,montan,montaj,aufbau,aufgebaut,anschl,"
        "angeschl,einbau,bauen,baut ,posons,poser,pose ,branch,raccord,conect,schliess,set up,"
        "puesta en marcha,mise en service",
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
        "mostramos,stage,expliquons,montrons,apprenons",
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
            if not holds(said.text, service.stems) or not service.named.search(said.text):
                continue
            for claim in _of_service(said, service):
                if (key := (claim.metric, claim.value, claim.conditions)) not in seen:
                    seen.add(key)
                    yield claim


def _of_service(said: Saying, service: Service) -> Iterator[Claim]:
    if said.answer:
        if not service.void.search(said.text) and not unreal(said.text):
            answer = 1.0 if said.answer > 0 else 0.0
            found = _conditions(said, said.text, service)
            yield said.claim(service.metric, answer, conditions=found)
        return
    for start, clause in clauses(said.text):
        value = _offered(clause, service) if holds(clause, service.stems) else None
        if value is not None and not service.void.search(clause):
            if unreal(said.text):
                return
            found = _conditions(said, clause, service)
            yield said.claim(service.metric, value, conditions=found, place=start)
            return


def _offered(clause: str, service: Service) -> float | None:
    """1 where a clause offers a service, 0 where it refuses it, None where it does neither."""
    if service.no.search(clause):
        return 0.0
    if service.yes.search(clause) or service.more.search(clause):
        return 1.0
    return None


def _conditions(said: Saying, clause: str, service: Service) -> Conditions:
    found = limits(said, clause)
    kept = {
        key: value
        for key, value in found
        if key in _CONDITIONAL or (service.goods and key is Condition.GOODS and value in _APART)
    }
    if service.goods and _DEFECT.search(clause) and not _WHATEVER.search(clause):
        kept[Condition.GOODS] = "faulty"
    return tuple((key, kept[key]) for key in Condition if key in kept)
