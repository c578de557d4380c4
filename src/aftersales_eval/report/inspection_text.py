"""What was found on a brand's public pages, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.model.country import country_code
from aftersales_eval.model.inspection import Inspection, PolicyChange, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.settling import left_to_others, left_to_the_law
from aftersales_eval.report import change_words, claim_words, visit_words, words
from aftersales_eval.report.console import Screen, heading, indented, rendered, table_of
from aftersales_eval.report.text import shortened, shown, visible
from aftersales_eval.report.visited_pages import page_parts
from aftersales_eval.report.word_changes import word_changes

Said = Callable[[int], str]
"""A moment as the reader's clock shows it."""

_MOST_REWORDINGS: Final = 20
_QUOTE: Final = 160
_NAMED: Final = 5
_MOST_CLAIMS: Final = 20
_MOST_PAGES_OF_FACT: Final = 5


def inspection_text(found: Inspection, when: Said, screen: Screen) -> str:
    """The facts with their quotes, contradictions, what is limited, what changed, the pages."""
    visit = found.visit
    parts = _head(found, when)
    parts += _facts(found.facts)
    parts += _disputed(found.facts)
    parts += _limited(visit.claims)
    parts += _elsewhere(visit)
    parts += _by_law(visit)
    parts += _silent(found)
    if found.change is not None:
        parts += change_parts(found.change, when)
    parts += page_parts(visit, screen.width)
    return rendered(Group(*parts), screen)


def changes_text(found: Inspection, change: PolicyChange, when: Said, screen: Screen) -> str:
    """What changed alone, behind a line that says the essential."""
    return rendered(Group(_essence(found, when), *change_parts(change, when)), screen)


def _head(found: Inspection, when: Said) -> list[RenderableType]:
    """The essential in one line, and which visit this is."""
    visit = found.visit
    event = f" (event {visit.event})" if visit.event else ""
    claims = words.plural(len(visit.claims), "claim")
    which = f"visit of {when(visit.at)[:16]}, {claims}{event}"
    return [_essence(found, when), Text(which, style="dim")]


def _essence(found: Inspection, when: Said) -> Text:
    head = Text(shown(found.visit.brand, 60), style="bold")
    head.append(f": {visible(visit_words.essence(found, when))}", style="")
    return head


def _facts(facts: Sequence[Fact]) -> list[RenderableType]:
    """Each fact that counts: what, the conditions, how it was read, the quote, where it stands."""
    if not facts:
        return []
    parts: list[RenderableType] = [heading("What it promises")]
    for fact in facts:
        first = fact.claims[0]
        line = Text(claim_words.title(fact.metric), style="bold")
        line.append(f": {claim_words.stated_value(fact.metric, fact.value)}")
        conditions = "" if first.element else claim_words.conditions(first)
        line.append(f", {visible(conditions)}" if conditions else "", style="")
        line.append(f"  [{claim_words.manner(first)}]", style="dim")
        parts.append(Padding(line, (0, 0, 0, 2)))
        if first.element:
            parts += [_quoted(_named(claim), claim) for claim in fact.claims[:_MOST_CLAIMS]]
            parts += _more(len(fact.claims) - _MOST_CLAIMS)
            pages = dict.fromkeys(claim_words.page(claim) for claim in fact.claims)
        else:
            parts.append(_quoted(claim_words.quoted_as(first), first))
            disputed = frozenset(fact.disputed)
            agreeing = (claim for claim in fact.claims if claim not in disputed)
            pages = dict.fromkeys(map(claim_words.where, agreeing))
        shortly = list(pages)[:_MOST_PAGES_OF_FACT]
        parts += [Padding(Text(visible(one), style="dim"), (0, 0, 0, 4)) for one in shortly]
        parts += _more(len(pages) - len(shortly))
    return parts


def _more(number: int) -> list[RenderableType]:
    """How many are left out, where any are."""
    more = Text(f"and {number:,} more; --json lists all", style="dim")
    return [Padding(more, (0, 0, 0, 4))] if number > 0 else []


def _named(claim: Claim) -> str:
    """Which of the things that are counted, and where it is recorded."""
    return f"{visible(claim.element)}{f' ({claim.place})' if claim.place else ''}: "


def _quoted(before: str, claim: Claim) -> RenderableType:
    quote = shortened(visible(" ".join(claim.quote.split())), _QUOTE)
    return Padding(Text(f"{before}“{quote}”", style="italic"), (0, 0, 0, 4))


def _disputed(facts: Sequence[Fact]) -> list[RenderableType]:
    lines = claim_words.disputes(facts, claim_words.AS_JSON)
    if not lines:
        return []
    return [heading("Contradictions"), *(indented(visible(line)) for line in lines)]


def _limited(claims: Sequence[Claim]) -> list[RenderableType]:
    """What holds only for some: it is shown, and counts nowhere."""
    limited = [claim for claim in claims if claim.limited]
    if not limited:
        return []
    return [
        heading("Only for some, and not counted"),
        _table_of_claims(limited),
        *_more(len(limited) - _MOST_CLAIMS),
    ]


def _table_of_claims(claims: Sequence[Claim]) -> RenderableType:
    """Claims that count nowhere: what, how much, when, and in which words."""
    table = table_of(("", "left"), ("", "left"), ("", "left"), ("", "left"))
    table.show_header = False
    rows = [
        (
            claim_words.title(claim.metric),
            claim_words.said(claim),
            claim_words.conditions(claim) or "in general",
            shortened(visible(claim.quote), 100),
        )
        for claim in claims
    ]
    for *cells, quote in list(dict.fromkeys(rows))[:_MOST_CLAIMS]:  # of every page once
        table.add_row(*cells, Text(quote, style="italic"))
    return Padding(table, (0, 0, 0, 2))


def _elsewhere(visit: Visit) -> list[RenderableType]:
    """What holds for one country only: it is shown, and counts where that country is asked for."""
    left = left_to_others(visit.claims, BUILT_IN, visit.country)
    if not left:
        return []
    there = {claim.condition(Condition.COUNTRY) for claim in left}
    named = sorted(code for code in there if country_code(code))
    if visit.country:
        title = f"Not for {visit.country}, and not counted"
    else:
        title = "For one country only, and not counted"
    parts: list[RenderableType] = [heading(title), _table_of_claims(left)]
    parts += _more(len(left) - _MOST_CLAIMS)
    if named:
        asked = " or ".join(f"--country {visible(name)}" for name in named[:_NAMED])
        parts.append(indented(f"To count what holds there, read the pages with {asked}."))
    return parts


def _by_law(visit: Visit) -> list[RenderableType]:
    """What the law grants where the shop grants something of its own, which counts."""
    left = left_to_the_law(visit.claims, BUILT_IN, visit.country)
    title = "Granted by law beside the shop's own, and not counted"
    more = _more(len(left) - _MOST_CLAIMS)
    return [heading(title), _table_of_claims(left), *more] if left else []


def _silent(found: Inspection) -> list[RenderableType]:
    """What no page that was read says anything of, which is not the same as no."""
    stated = {fact.metric for fact in found.facts}
    silent = [
        metric.title
        for metric in BUILT_IN.values()
        if metric.key not in stated and (metric.is_fact or metric.key == "first_response")
    ]
    if not silent or not any(page.assessed for page in found.visit.pages):
        return []
    text = f"{words.listed(silent)}. Not stated is not no: these stay unrated."
    return [heading("Not found on these pages"), indented(text)]


def change_parts(change: PolicyChange, when: Said) -> list[RenderableType]:
    """What changed between two visits: facts in value or in words, passages, what is not known."""
    since = f"Since {when(change.before.at)[:16]}"
    parts: list[RenderableType] = [heading(since)]
    if not change.facts and not change.rewordings:
        parts.append(indented("nothing changed on the pages that both visits read"))
    values = (one for one in change.facts if not change_words.only_worded(one))
    parts += [indented(visible(change_words.changed(one))) for one in values]
    reworded_facts = change_words.reworded(change.facts)
    parts += [indented(visible(reworded_facts))] if reworded_facts else []
    address = ""
    for reworded in change.rewordings[:_MOST_REWORDINGS]:
        if reworded.address != address:
            address = reworded.address
            parts.append(Padding(Text(visible(address), style="dim"), (0, 0, 0, 2)))
        parts.append(Padding(_word_by_word(reworded.before, reworded.after), (0, 0, 0, 4)))
    more = len(change.rewordings) - _MOST_REWORDINGS
    if more > 0:
        parts.append(indented(f"and {more:,} more passages; --json lists all"))
    if change.unread:
        parts.append(indented(f"read in one of the two visits only: {_some(change.unread)}"))
    if change.not_kept:
        parts.append(indented(f"changed, but not kept any more: {_some(change.not_kept)}"))
    return parts


def _some(addresses: Sequence[str]) -> str:
    """The first of some addresses, and how many more there are."""
    named = [visible(address) for address in addresses[:_NAMED]]
    more = len(addresses) - _NAMED
    return words.listed([*named, f"{more:,} more"] if more > 0 else named)


def _word_by_word(before: str, after: str) -> Text:
    """A reworded passage: what is gone in [- -], what is new in {+ +}."""
    text = Text()
    for sign, part in word_changes(before, after):
        if sign == "-":
            text.append(f"[-{visible(part)}-]", style="red")
        elif sign == "+":
            text.append(f"{{+{visible(part)}+}}", style="green")
        else:
            text.append(visible(part))
        text.append(" ")
    text.rstrip()
    return text
