"""Sentences that the law or lawyers put into nearly all terms, and that promise nothing.

They have the words and times of policies: by when goods of a contract that was withdrawn from have
to be sent back, exceptions for drinks that are delivered later, what a repair under the law's
warranty adds to it, how a dispute goes before arbitrators, what a means of payment may be charged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.folding import fold, rule, sentences

_WORDS: Final = rule(
    r"alcohol|alkohol|alcool|arbitra|class action|schieds|urgen|dringend|deadline is met|send"
    r"|return|hand over|cookie|retard|frist ist gewahrt|zurückzu|zu übergeben|renvoyer|rendre"
    r"|restituer|délai|devolver|entregarnos|garantie légale|immobilisation|défaut dans|opt|charg"
    r"|cumplido el plazo|presumirá"
)
"""A cheap test before the patterns: what stands in any of them."""

_OF_THE_LAW: Final = rule(
    r"\balcoholic (?:drinks|beverages)\b.{0,200}\bdays\b|\burgent (?:repairs?|maintenance)\b"
    r"|\b(?:send back|return|hand over|send)\b.{0,80}\b(?:not later than|no later than|within)\b"
    r".{0,20}\bdays\b.{0,20}\b(?:of|after|from|following|on which)\b.{0,30}\byou(?:r| have)?"
    r" (?:communicat|inform|tell|told|notif|cancel|withdr)\w*"
    r"|\bdeadline is met if\b|\bopt(?:ing)? out of\b.{0,60}\bdays\b"
    r"|\bcharg(?:e|ing) (?:any|your|the|another)\b.{0,40}\bpayment method"
    r"|\bcookies?\b.{0,80}\b(?:site|browser|device|months?|years?|days?|preferences|settings)\b"
    r"|\b(?:we|site|uses?|store[sd]?|accept|verwende[nt]?|speicher\w*|utilis\w+|usamos|utiliza\w*"
    r"|acept\w+)\b.{0,40}\bcookies?\b",
    r"\balkoholische\w* getränke\w*.{0,200}\btage|\bdringende\w* (?:reparatur|instandhaltung)"
    r"|\b(?:zurückzusenden|zurückzuschicken|zu übergeben)\b.{0,60}\bunterricht"
    r"|\bunterricht\w*\b.{0,80}\b(?:zurückzusenden|zurückzuschicken|zu übergeben)\b"
    r"|\bfrist ist gewahrt\b",
    r"\bboissons alcoolis\w+.{0,200}\bjours\b"
    r"|\b(?:entretien|réparation)\b.{0,60}\b(?:en urgence|urgents?)\b"
    r"|\b(?:renvoyer|rendre|restituer)\b.{0,120}\bjours\b.{0,30}\b(?:après|suivant|compter)\b.{0,40}"
    r"\b(?:communi|inform|notifi)"
    r"|\bdélai est réputé respecté\b|\bbien (?:est )?réparé dans le cadre de la garantie légale"
    r"|\bgarantie légale\b.{0,60}\brenouvelée\b|\bintervient après un délai\b"
    r"|\bpériode d'immobilisation\b|\bà défaut dans les .{0,12}jours suivant la conclusion\b"
    r"|\bretard (?:de livraison )?de plus de\b.{0,60}\b(?:annuler|résoudre|résilier)\b",
    r"\bbebidas alcohólicas\b.{0,200}\bdías\b|\breparación o mantenimiento urgentes?\b"
    r"|\b(?:devolvernos|entregarnos|devolver los bienes)\b.{0,160}\bdías\b.{0,30}"
    r"\b(?:desde|partir|siguientes)\b.{0,40}\b(?:comuni|inform|notifi)"
    r"|\bse considerará cumplido el plazo\b|\bse presumirá que\b",
)  # fmt: skip

_OF_COURTS: Final = rule(
    r"\barbitration\b|\bclass actions?\b", r"\bschiedsgericht\w*", r"\bprocédures? d'arbitrage\b",
    r"\barbitraje\b",
)  # fmt: skip
"""What names a way to settle disputes: what stands around it is about that, but in a warranty,
which has to say how disputes about it are settled."""

_WARRANTY: Final = rule(r"warrant|guarantee|garantie|gewährleist|garantía")


def of_their_own(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages without such sentences; what stands before and behind one are two passages."""
    for passage in passages:
        folded = fold(passage.text)
        if not _WORDS.search(folded.text):
            yield passage
            continue
        if _OF_COURTS.search(folded.text) and not _WARRANTY.search(folded.text):
            continue
        if not _OF_THE_LAW.search(folded.text):
            yield passage
            continue
        begin = 0
        for start, end in sentences(folded):
            if _OF_THE_LAW.search(folded.text[start:end]):
                yield from _part(passage, folded.cut(begin, start))
                begin = end
        yield from _part(passage, folded.cut(begin, len(folded.text)))


def _part(passage: Passage, text: str) -> Iterator[Passage]:
    if text:
        yield replace(passage, text=text)
