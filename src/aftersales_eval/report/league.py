"""Leagues of many brands as Markdown: the table, a page per brand, and the index of them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

from aftersales_eval.model.result import Comparison, Promise, Scorecard, Standing, Sure
from aftersales_eval.model.rubric import Rubric, Tier
from aftersales_eval.model.run import Failure, Run
from aftersales_eval.report import view, words
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.report.markdown import Verbatim, environment, link, table_row
from aftersales_eval.report.promise_rows import promise_row, stated_lines, where_it_says_so

Tally = Counter[tuple[Tier, Sure]]
"""How many brands have a tier and are that sure of it."""


class Listed(NamedTuple):
    """A brand in the index: its page, empty where there is none, and its verdict in brief."""

    brand: str
    page: str
    tier: Tier
    points: str
    sure: str


class LeagueTable:
    """The rows of a league, brand by brand, as text: what of them a page has to keep."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        """`pages` are the brands' own pages beside the league; those without are not linked."""
        self._pages = pages
        self.rows: list[Verbatim] = []
        self.listed: list[Listed] = []
        self.tally: Tally = Counter()
        self.ties = False
        self.gated = False

    def add(self, card: Scorecard, standing: Standing) -> None:
        """The next brand."""
        row, page = view.ranking_row(card, standing), self._pages.get(card.brand, "")
        name = link(card.brand, page) if page else card.brand
        unrated = card.tier is Tier.UNRATED
        badge = _BADGES[card.tier]
        if row.mark and not unrated:
            badge = Verbatim(f"{badge} {row.mark}")
        sure = row.mark if unrated else row.sure
        how = [row.points, row.interval, sure, row.beats_next, row.ranks, row.coverage]
        self.rows.append(table_row([row.rank, name, badge, *how, row.probes]))
        self.listed.append(Listed(card.brand, page, card.tier, row.points, row.sure))
        self.tally[card.tier, card.sure] += 1
        self.ties = self.ties or standing.tied
        self.gated = self.gated or bool(card.capped_by)


def gated_line(rubric: Rubric) -> str:
    """What the mark of a gate means, and which gates there are."""
    gates = words.listed(c.title.lower() for c in rubric.criteria if c.gate and c.weight > 0)
    better = f"no verdict is better than that on a gate, which here is {gates}"
    return f"{view.GATED}: the points alone would earn more, but {better}."


_BADGES: Final = {tier: Verbatim(f"**{name}**") for tier, name in words.TIERS.items()}


def tally_rows(tally: Tally) -> list[list[str]]:
    """How many brands are what, and how many of them how sure: tier, all, firm, likely, others."""
    shown = [s for s in Sure if any(count for (_, sure), count in tally.items() if sure is s)]
    head = ["verdict", "brands", *(s.value if s is not Sure.UNKNOWN else "–" for s in shown)]
    rows = []
    for tier in Tier:
        counts = [tally[tier, sure] for sure in shown]
        if sum(counts):
            rows.append([words.TIERS[tier], *(f"{n:,}" for n in (sum(counts), *counts))])
    return [head, *rows]


def league_page(
    comparison: Comparison, table: LeagueTable, run: Run, *, group: str = "", up: str = ""
) -> str:
    """The league; `up` leads from its folder to that of the run."""
    return _rendered(
        "league.md.jinja",
        comparison=comparison,
        rubric=comparison.rubric,
        table=table,
        tally=tally_rows(table.tally),
        gated=gated_line(comparison.rubric) if table.gated else "",
        leads=view.leads(comparison),
        reading=intake_lines(comparison.intake),
        group=group,
        run=run,
        last=last_line(run, up),
    )


class Part(NamedTuple):
    """A group's league in the index: its name, where it is, how many brands."""

    name: str
    page: str
    brands: int


class LeaguePages(Protocol):
    """The pages of one comparison in a folder of the run."""

    def league(self, table: LeagueTable) -> str:
        """The league."""

    def brand(self, number: int) -> str:
        """The page of the brand in that place."""

    def index(
        self,
        listed: Sequence[Listed],
        groups: Sequence[Part],
        failed: Sequence[Failure],
        empty: Sequence[str],
    ) -> str:
        """The index of everything that a run has written; `empty` are groups that have no league
        because no brand has enough probes there.
        """


class MarkdownPages:
    """The pages of a comparison in a folder of the run: the league, its brands, the index."""

    def __init__(self, comparison: Comparison, run: Run, up: str, group: str = "") -> None:
        """`up` leads from the pages' folder to that of the run; `group` is that of the probes."""
        self._comparison, self._run, self._up, self._group = comparison, run, up, group
        self._promises: dict[str, list[Promise]] = {}
        for promise in comparison.promises:
            self._promises.setdefault(promise.brand, []).append(promise)
        self._reading = intake_lines(comparison.intake)
        self._method = words.rubric_line(comparison.rubric)

    def league(self, table: LeagueTable) -> str:
        """The league."""
        return league_page(self._comparison, table, self._run, group=self._group, up=self._up)

    def index(
        self,
        listed: Sequence[Listed],
        groups: Sequence[Part],
        failed: Sequence[Failure],
        empty: Sequence[str],
    ) -> str:
        """The index of everything."""
        return index_page(self._comparison.rubric, self._run, listed, groups, failed, empty)

    def brand(self, number: int) -> str:
        """A brand with every criterion, its place, its promises, and what is not known."""
        found = self._comparison
        card, standing = found.scorecards[number], found.standings[number]
        return _rendered(
            "brand.md.jinja",
            card=card,
            verdict=view.verdict(found, card),
            place=place(standing, found.ranked),
            areas=view.grade_rows(found, card),
            promises=[
                (*promise_row(found, p)[1:], where_it_says_so(p.fact))
                for p in self._promises.get(card.brand, [])
            ],
            stated=stated_lines(found, card),
            gaps=view.not_known_of(found, card, standing),
            reading=self._reading,
            method=self._method,
            run=self._run,
            last=last_line(self._run, self._up),
        )


def place(standing: Standing, brands: int) -> str:
    """Where a brand stands among so many rated ones, and how sure that is."""
    if standing.rank is None:
        return "No rank: it is not rated."
    shared = ", shared" if standing.tied else ""
    text = f"Rank {standing.rank:,} of {words.plural(brands, 'rated brand')}{shared}"
    low, high = standing.rank_low, standing.rank_high
    between = f"rank {low:,}" if low == high else f"between {low:,} and {high:,}"
    text += f"; in 90 % of the draws or more {between}"
    if standing.beats_next is None:
        return text + "."
    return text + f"; ahead of the next with {words.odds(standing.beats_next)}."


def in_index(listed: Sequence[Listed]) -> list[Listed]:
    """Brands with pages of their own, in the order of the alphabet."""
    own = (one for one in listed if one.page)
    return sorted(own, key=lambda one: (one.brand.casefold(), one.brand))


def index_page(
    rubric: Rubric,
    run: Run,
    listed: Sequence[Listed],
    groups: Sequence[Part],
    failed: Sequence[Failure],
    empty: Sequence[str] = (),
) -> str:
    """Everything that a run has written, in the order of the alphabet, and what it could not."""
    missing = {failure.file for failure in failed}
    return _rendered(
        "index.md.jinja",
        rubric=rubric,
        run=run,
        listed=in_index(listed),
        missing=missing,
        groups=groups,
        empty=empty,
        failed=failed,
        last=last_line(run, ""),
    )


def last_line(run: Run, up: str) -> Verbatim:
    """The last line of every page: it says that the page is whole, and of which run."""
    return Verbatim(f"{run.signature}: how it was made is in [run.json]({up}run.json).")


def _rendered(template: str, **given: Any) -> str:
    return environment().get_template(template).render(view=view, words=words, **given)
