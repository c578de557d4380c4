"""What console, Markdown and HTML show in common: rows and sentences, in plain text.

Brands' names and other text from outside are as they came; each medium makes them harmless in its
own way (`report.text`). The words for single values are in `report.words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from aftersales_eval.model.metric import Basis
from aftersales_eval.model.result import Comparison, Grade, Scorecard, Standing, Sure
from aftersales_eval.model.rubric import MIN_COVERAGE, Criterion, Rubric, Tier
from aftersales_eval.report import claim_words
from aftersales_eval.report.promise_rows import stated_facts
from aftersales_eval.report.words import (
    NOT_OBSERVED,
    SURE,
    TIERS,
    estimate,
    grade_title,
    interval,
    listed,
    odds,
    percent,
    plural,
    points,
    statistic_words,
    sure,
)

GATED: Final = "(gate)"
"""Marks a tier that a gate holds down, as it marks the gate itself among the criteria."""

_LEADERS: Final = 5
"""How many of those who share the best value are named."""


class RankingRow(NamedTuple):
    """A brand's line in the ranking."""

    rank: str
    brand: str
    tier: Tier
    badge: str
    points: str
    low: float
    middle: float
    high: float
    interval: str
    sure: str
    coverage: str
    probes: str
    beats_next: str
    ranks: str
    mark: str


def ranking(comparison: Comparison) -> list[RankingRow]:
    """The ranking, best first."""
    return [
        ranking_row(card, standing)
        for card, standing in zip(comparison.scorecards, comparison.standings, strict=True)
    ]


def ranking_row(card: Scorecard, standing: Standing) -> RankingRow:
    """One brand's line."""
    first, last = standing.rank_low, standing.rank_high
    low, middle, high = span(card)
    return RankingRow(
        rank="–" if standing.rank is None else f"{standing.rank}{'=' * standing.tied}",
        brand=card.brand,
        tier=card.tier,
        badge=TIERS[card.tier].upper(),
        points=points(card.points),
        low=low,
        middle=middle,
        high=high,
        interval=_points_interval(card),
        sure=sure(card.sure, card.odds.get(card.tier)),
        coverage=percent(card.coverage),
        probes=f"{card.probes:,}",
        beats_next="" if standing.beats_next is None else odds(standing.beats_next),
        ranks="" if first is None else str(first) if first == last else f"{first}–{last}",
        mark=_mark(card),
    )


def _mark(card: Scorecard) -> str:
    """What a tier alone does not say: that a gate holds it down, or how much is known for none."""
    if card.tier is Tier.UNRATED:
        return f"{percent(card.coverage)} known"
    return GATED if card.capped_by else ""


def span(card: Scorecard) -> tuple[float, float, float]:
    """Where a bar begins, has its dot and ends; what is not rated is a dot without an interval."""
    middle = card.points or 0.0
    if card.tier is Tier.UNRATED or card.points_low is None or card.points_high is None:
        return middle, middle, middle
    return card.points_low, middle, card.points_high


def _points_interval(card: Scorecard) -> str:
    """The ends of a total's interval; a dash for what is not rated."""
    if card.points is None or card.tier is Tier.UNRATED:
        return "–"
    return f"{points(card.points_low)}–{points(card.points_high)}"


@dataclass(frozen=True)
class GradeRow:
    """A criterion's line for one brand."""

    criterion: Criterion
    grade: Grade
    title: str
    statistic: str
    value: str
    interval: str
    points: str
    badge: str
    sure: str
    count: str


def grade_row(criterion: Criterion, grade: Grade) -> GradeRow:
    """One grade in words."""
    found = grade.estimate
    return GradeRow(
        criterion=criterion,
        grade=grade,
        title=grade_title(criterion),
        statistic=statistic_words(criterion),
        value=NOT_OBSERVED if found is None else estimate(criterion, found),
        interval="" if found is None else interval(criterion, found),
        points=points(grade.points),
        badge=TIERS[grade.tier],
        sure=sure(grade.sure, grade.odds.get(grade.tier)),
        count=_count(grade),
    )


def _count(grade: Grade) -> str:
    """How many observations: those that were over, plus those still waiting."""
    if not grade.graded or grade.basis is Basis.CLAIMED or not grade.observations:
        return ""
    over = grade.observations - grade.censored
    return f"{over}+{grade.censored}" if grade.censored else str(over)


def grade_rows(comparison: Comparison, card: Scorecard) -> list[tuple[str, list[GradeRow]]]:
    """A brand's grades by area, each area with its title; criteria without weight are left out."""
    titles = {area.id: area.title for area in comparison.rubric.areas}
    out: dict[str, list[GradeRow]] = {}
    for criterion, grade in zip(comparison.rubric.criteria, card.grades, strict=True):
        if criterion.weight > 0:
            title = titles.get(criterion.area, comparison.rubric.title)
            out.setdefault(title, []).append(grade_row(criterion, grade))
    return list(out.items())


def verdict(comparison: Comparison, card: Scorecard, *, commands: bool = False) -> str:
    """Why a brand has its tier, in a sentence or two.

    With `commands` for somebody at a terminal, who can ask for less with an option.
    """
    if card.points is None:
        return "Nothing is known: no evidence on any criterion of this rubric."
    if card.tier is Tier.UNRATED:
        need = percent(comparison.rubric.min_coverage)
        return (
            f"Not rated: the evidence covers {percent(card.coverage)} of the rubric's weight, "
            f"and {need} is needed. What there is would earn {points(card.points)} points."
            + enough_known(comparison, card, commands=commands)
        )
    strong, weak = _contributions(comparison, card)
    parts = [f"strongest on {listed(strong)}"] if strong else []
    parts += [f"held back by {listed(weak)}"] if weak else []
    reason = "; ".join(parts)
    how = sure(card.sure, card.odds.get(card.tier)) + _otherwise(card)
    head = f"{TIERS[card.tier].capitalize()} ({how})"
    text = f"{head}: {reason}." if reason else f"{head}."
    if card.capped_by:
        gates = listed(comparison.criterion(i).title.lower() for i in card.capped_by)
        text += f" Capped by the gate on {gates}: {points(card.points)} points would be more."
    if card.ungated:
        gates = listed(comparison.criterion(i).title.lower() for i in card.ungated)
        text += f" The gate on {gates} was not checked: nothing is known on it."
    if card.sure is Sure.PROVISIONAL:
        text += " Provisional: most of it rests on too few probes."
    return text


def enough_known(comparison: Comparison, card: Scorecard, *, commands: bool) -> str:
    """The areas that enough is known of for a verdict on them alone."""
    titles = {area.id: area.title for area in comparison.rubric.areas}
    known: dict[str, list[tuple[float, bool]]] = {}
    for criterion, grade in zip(comparison.rubric.criteria, card.grades, strict=True):
        if criterion.area:
            known.setdefault(criterion.area, []).append((criterion.weight, grade.graded))
    enough = []
    for area, weights in known.items():
        total = sum(w for w, _ in weights)
        if total and sum(w for w, graded in weights if graded) / total >= MIN_COVERAGE:
            enough.append(f"--rubric {area}" if commands else titles.get(area, area))
    if not enough:
        return ""
    if commands:
        return f" Enough is known for {listed(enough)}."
    alone = " alone" if len(enough) == 1 else ", each alone"
    return f" Enough is known for a verdict on {listed(enough)}{alone}."


def _otherwise(card: Scorecard) -> str:
    """Where a tier is not sure, the likeliest other one: it may even be the likelier of the two."""
    others = {tier: share for tier, share in card.odds.items() if tier is not card.tier}
    if card.sure in (Sure.FIRM, Sure.LIKELY) or not others:
        return ""
    other = max(others, key=lambda tier: others[tier])
    return f", {TIERS[other]} {odds(others[other])}"


def likelier(card: Scorecard) -> str:
    """Another tier that is likelier than the one of the points, if there is one."""
    odds_of_it = card.odds.get(card.tier)
    if odds_of_it is None or max(card.odds.values()) <= odds_of_it:
        return ""
    other = max(card.odds, key=lambda tier: card.odds[tier])
    return f", {TIERS[other]} {odds(card.odds[other])}"


def _contributions(comparison: Comparison, card: Scorecard) -> tuple[list[str], list[str]]:
    """The criteria that lift a brand above 80 points most, and those that pull it below."""
    scored = []
    for criterion, grade in zip(comparison.rubric.criteria, card.grades, strict=True):
        if grade.points is not None and grade.estimate is not None and criterion.weight > 0:
            amount = criterion.weight * (grade.points - 80)
            words = f"{criterion.title.lower()} ({estimate(criterion, grade.estimate)})"
            scored.append((amount, words))
    best = sorted((s for s in scored if s[0] >= 0), key=lambda s: -s[0])[:2]
    worst = sorted((s for s in scored if s[0] < 0), key=lambda s: s[0])[:2]
    return [w for _, w in best], [w for _, w in worst]


def area_points(comparison: Comparison) -> list[tuple[str, list[str]]]:
    """Points of each area (or criterion, in a rubric without areas) for every brand."""
    rubric = comparison.rubric
    titles = {area.id: area.title for area in rubric.areas}
    groups: dict[str, list[int]] = {}
    for row, criterion in enumerate(rubric.criteria):
        if criterion.weight > 0:
            groups.setdefault(titles.get(criterion.area, criterion.title), []).append(row)
    return [
        (title, [points(_mean(rubric, card, rows)) for card in comparison.scorecards])
        for title, rows in groups.items()
    ]


def _mean(rubric: Rubric, card: Scorecard, rows: Sequence[int]) -> float | None:
    pairs = [(rubric.criteria[i].weight, card.grades[i].points) for i in rows]
    graded = [(w, p) for w, p in pairs if p is not None]
    weight = sum(w for w, _ in graded)
    return sum(w * p for w, p in graded) / weight if weight else None


class Cell(NamedTuple):
    """What a brand has on a criterion, `5.4 h · 96`, and the tier that this earns."""

    text: str
    tier: Tier | None


def matrix(comparison: Comparison) -> list[tuple[str, list[tuple[str, list[Cell]]]]]:
    """By area: each criterion with what every brand has on it."""
    titles = {area.id: area.title for area in comparison.rubric.areas}
    out: dict[str, list[tuple[str, list[Cell]]]] = {}
    for row, criterion in enumerate(comparison.rubric.criteria):
        if criterion.weight <= 0:
            continue
        cells = [_cell(criterion, card.grades[row]) for card in comparison.scorecards]
        area = titles.get(criterion.area, comparison.rubric.title)
        out.setdefault(area, []).append((grade_title(criterion), cells))
    return list(out.items())


def _cell(criterion: Criterion, grade: Grade) -> Cell:
    if grade.estimate is None:
        return Cell("–", None)
    mark = "?" if grade.sure is Sure.PROVISIONAL else ""
    text = f"{estimate(criterion, grade.estimate)} · {points(grade.points)}{mark}"
    return Cell(text, grade.tier)


def leads(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Who leads each criterion that several brands were observed on: title, brands, how sure.

    Of very many brands that are level it says how many: to name the first would single them out.
    Where nobody earns a point, nobody leads.
    """
    out = []
    for lead in comparison.leads:
        criterion = comparison.criterion(lead.criterion)
        if lead.observed > 1 and criterion.weight > 0 and lead.points > 0:
            how = odds(lead.odds) if lead.odds is not None else "level"
            if lead.odds is not None and criterion.basis is Basis.CLAIMED:
                how = SURE[Sure.STATED]  # of two statements, the better one is not a matter of odds
            many = len(lead.brands) > _LEADERS
            who = plural(len(lead.brands), "brand") if many else listed(lead.brands)
            out.append((criterion.title, who, how))
    return out


def not_known(comparison: Comparison) -> list[str]:
    """What this comparison does not know, in sentences."""
    out = _by_nobody(comparison)
    everybody = zip(comparison.scorecards, comparison.standings, strict=True)
    for card, standing in everybody:
        out += _not_known_of(comparison, card, standing)
    facts = (fact for card in comparison.scorecards for fact in stated_facts(comparison, card))
    return [*out, *claim_words.as_read(facts)]


def _by_nobody(comparison: Comparison) -> list[str]:
    weights = {c.id: c.weight for c in comparison.rubric.criteria}
    nobody = [i for i in comparison.unobserved if weights[i] > 0]
    if not nobody:
        return []
    return [f"Nobody was observed on {_titles(comparison, nobody)}; it does not count."]


def not_known_of(comparison: Comparison, card: Scorecard, standing: Standing) -> list[str]:
    """What nobody, or others and not this brand, were observed on, where its own pages
    say one thing and another, and how far what was read of them can be relied on.
    """
    facts = stated_facts(comparison, card)
    own = _not_known_of(comparison, card, standing)
    return [*_by_nobody(comparison), *own, *claim_words.as_read(facts)]


def _not_known_of(comparison: Comparison, card: Scorecard, standing: Standing) -> list[str]:
    weights = {c.id: c.weight for c in comparison.rubric.criteria}
    disputed = claim_words.disputes(stated_facts(comparison, card))
    missing = [i for i in comparison.imputed if weights[i] > 0 and not card.grade(i).graded]
    if not missing:
        return disputed
    share = percent(sum(weights[i] for i in missing) / comparison.rubric.total_weight)
    return [
        *disputed,
        f"{card.brand} was not observed on {_titles(comparison, missing)} ({share} of the"
        f" weight). In the order that counts as 50 points, which leaves "
        f"{points(standing.points_in_order)}; in the odds as anything from 0 to 100.",
    ]


def _titles(comparison: Comparison, identifiers: Sequence[str], most: int = 4) -> str:
    titles = [comparison.criterion(i).title.lower() for i in identifiers]
    more = [f"{len(titles) - most} more"] if len(titles) > most else []
    return listed([*titles[:most], *more])
