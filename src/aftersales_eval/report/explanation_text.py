"""One grade walked back to its curve and its probes, or a statement to its words, as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aftersales_eval.model.metric import Kind
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.result import CurveRow, Explanation, Statement
from aftersales_eval.report import blocks, claim_words, view, words
from aftersales_eval.report.console import (
    Screen,
    heading,
    indented,
    read_lines,
    rendered,
    said,
    table_of,
    tier_text,
)
from aftersales_eval.report.text import shown, visible
from aftersales_eval.report.time_scale import scale_of

_MOST_PROBES: Final = 40
_BESIDE_IDS: Final = 48
"""What the other columns about a probe take, but for where it stands, which can be broken."""

_MOST_STEPS: Final = 12
_MOST_CLAIMS: Final = 20


def explanation_text(found: Explanation, screen: Screen) -> str:
    """One grade walked back: bands, curve, channels and probes."""
    criterion, grade = found.criterion, found.grade
    row = view.grade_row(criterion, grade)
    head = Text(f"{shown(found.brand, 30)} · {visible(criterion.title)}", style="bold")
    parts: list[RenderableType] = [head]
    if criterion.question:
        parts.append(said(criterion.question, "italic"))
    line = Text("\n")
    line.append_text(said(f"{row.statistic}: {row.value}"))
    if row.interval:
        line.append_text(said(f" (90 % interval {row.interval})"))
    line.append(f" → {row.points} points → ")
    line.append_text(tier_text(grade.tier, row.badge))
    line.append(f" {row.sure}")
    parts.append(line)
    parts += _ladder(found)
    parts += _walked_back(found, screen)
    parts += [Text(), *(Text(visible(text), style="dim") for text in read_lines(found.intake))]
    parts.append(said(words.rubric_line(found.rubric), "dim"))
    return rendered(Group(*parts), screen)


def statement_text(found: Statement, screen: Screen) -> str:
    """What a brand states under a metric, and which criteria look at it."""
    head = Text(f"{shown(found.brand, 30)} · {visible(found.metric.title)}", style="bold")
    parts: list[RenderableType] = [head]
    if found.criteria:
        parts.append(said(f"{words.listed(found.criteria)} look at it; explain one of these."))
    else:
        parts.append(said(f"No criterion of rubric {found.rubric.id} looks at it."))
    for fact in found.facts:
        parts.append(Text())
        about = f" by {fact.channel}" if fact.channel else ""
        value = claim_words.stated_value(fact.metric, fact.value)
        parts.append(said(f"as stated{about}: {value}"))
        parts += [heading("Stated by the brand"), *_stated(fact)]
    if not found.facts:
        parts += [Text(), said("The brand states nothing of it, as far as is known.")]
    parts += [Text(), *(Text(visible(text), style="dim") for text in read_lines(found.intake))]
    parts.append(said(words.rubric_line(found.rubric), "dim"))
    return rendered(Group(*parts), screen)


def _ladder(found: Explanation) -> list[RenderableType]:
    """What each value would earn, and why the criterion is there."""
    criterion = found.criterion
    table = table_of(("points", "right"), ("from", "left"), ("", "left"))
    marks = (("100", "best"), ("80", "high quality"), ("50", "standard"), ("0", "worst"))
    for (points, word), band in zip(marks, words.bands(criterion), strict=True):
        table.add_row(points, band, word)
    parts: list[RenderableType] = [heading("Bands"), Padding(table, (0, 0, 0, 2))]
    for label, text in (
        ("Why", criterion.why),
        ("Source", criterion.source),
        ("Bands", criterion.bands_note),
    ):
        if text:
            parts.append(indented(f"{label}: {visible(text)}"))
    return parts


def _walked_back(found: Explanation, screen: Screen) -> list[RenderableType]:
    parts: list[RenderableType] = []
    criterion, metric = found.criterion, found.criterion.metric
    facts = found.stated or ((found.grade.fact,) if found.grade.fact else ())
    if facts:
        parts.append(heading("Stated by the brand"))
    for fact in facts:
        parts += _stated(fact)
    if len(found.channels) > 1:
        table = table_of(*((h, "left") for h in ("channel", "value", "90 % interval", "n")))
        for channel, (estimate, count, waiting) in found.channels.items():
            still = f"{count}, {waiting} open" if waiting else str(count)
            both = words.estimate(criterion, estimate), words.interval(criterion, estimate)
            table.add_row(Text(shown(channel or "(none)", 20)), *both, still)
        what = "Share by channel" if criterion.statistic.is_share else "By channel"
        parts += [heading(what), Padding(table, (0, 0, 0, 2))]
    if found.curve:
        drawn = _drawn(found, screen) if metric.kind is Kind.DURATION else []
        parts += [heading(_curve_title(found)), *drawn]
        if len(found.curve) > _MOST_STEPS:
            parts.append(indented(f"{_MOST_STEPS} of its {len(found.curve)} steps:"))
        parts.append(Padding(_steps(found, bars=not drawn), (0, 0, 0, 2)))
    if found.measurements:
        parts += [heading("Probes"), Padding(_probes(found, screen), (0, 0, 0, 2))]
        more = len(found.measurements) - _MOST_PROBES
        if more > 0:
            parts.append(indented(f"and {more:,} more; --json lists all"))
    return parts


def _probes(found: Explanation, screen: Screen) -> Table:
    """Probes with what was measured of each, and where it stands; those of a ledger are found by
    their ids alone. An id is not broken while there is room, so that it can be asked for.
    """
    measured = found.measurements[:_MOST_PROBES]
    elsewhere = any(m.place != m.probe for m in measured)
    heads = ("probe", "channel", "opened", "value", *["where"] * elsewhere)
    table = table_of(*((head, "left") for head in heads))
    longest = 24 if elsewhere else 60
    ids = [shown(m.probe or "–", longest) for m in measured]
    table.columns[0].no_wrap = max(map(len, ids)) <= screen.width - _BESIDE_IDS
    for identity, m in zip(ids, measured, strict=True):
        reading = words.measured(found.criterion.metric, m)
        names = Text(identity), Text(shown(m.channel or "–", 10))
        place = [Text(shown(m.place, 24))] if elsewhere else []
        table.add_row(*names, words.day(m.at) or "–", reading, *place)
    return table


def _stated(fact: Fact) -> list[RenderableType]:
    """What the brand says, where and when; of what was read on its pages, how and under which
    hash it is kept, and what other pages say.
    """
    parts: list[RenderableType] = [indented(words.day(fact.at) or "no date")]
    if not fact.claims:
        parts += _said_by_hand(fact)
    for claim in fact.claims[:_MOST_CLAIMS]:
        about = ", ".join(
            part
            for part in (
                claim_words.said(claim),
                claim_words.conditions(claim),
                claim_words.manner(claim),
            )
            if part
        )
        parts.append(
            indented(visible(f"{claim_words.quoted_as(claim)}“{' '.join(claim.quote.split())}”"))
        )
        parts.append(indented(visible(f"  {about}; {claim_words.where(claim)}")))
    more = len(fact.claims) - _MOST_CLAIMS
    if more > 0:
        parts.append(indented(f"and {more:,} more; --json lists all"))
    disputed = claim_words.disputes([fact], claim_words.AS_JSON)
    parts += [indented(visible(line)) for line in disputed]
    return parts


def _said_by_hand(fact: Fact) -> list[RenderableType]:
    """A fact that nobody read on a page: its words, its value, who says so, and where."""
    parts: list[RenderableType] = []
    if fact.quote:
        parts.append(indented(visible(f"“{fact.quote}”")))
    value = claim_words.as_typed(fact)
    about = f"{value}, by {fact.channel}" if fact.channel else value
    recorded = "by hand" if fact.by_hand else ""
    where = ", ".join(part for part in (recorded, fact.source, fact.place) if part)
    parts.append(indented(visible(f"  {about}; {where}" if where else f"  {about}")))
    return parts


def _curve_title(found: Explanation) -> str:
    waiting = found.grade.censored
    extra = f", {waiting} still waiting when last seen" if waiting else ""
    return f"Product-limit curve of {words.plural(found.grade.observations, 'observation')}{extra}"


def _drawn(found: Explanation, screen: Screen) -> list[RenderableType]:
    """The curve of a duration as a drawing."""
    scale = scale_of([found.curve])
    lines = blocks.curve_lines(found.curve, scale, screen.width - 2, unicode=screen.unicode)
    if not lines:
        return []
    key = blocks.key_line(found.curve, unicode=screen.unicode)
    return [indented("\n".join([*lines, "", key, ""]))]


def _steps(found: Explanation, *, bars: bool) -> Table:
    """The curve's steps, thinned to a dozen."""
    table = table_of(
        ("value", "right"), ("at risk", "right"), ("over", "right"), ("open", "right"),
        ("share over by then", "left"), ("90 % band", "left"),
    )  # fmt: skip
    for row in _thinned(found.curve, _MOST_STEPS):
        band = f"{words.percent(row.low)} – {words.percent(row.high)}"
        bar = "█" * round(row.share * 12) if bars else ""
        share = f"{words.percent(row.share):>6} {bar}".rstrip()
        value = words.single(found.criterion.metric, row.time)
        table.add_row(value, str(row.at_risk), str(row.events), str(row.censored), share, band)
    return table


def _thinned(rows: Sequence[CurveRow], most: int) -> list[CurveRow]:
    """At most `most` of the rows, evenly, the first and the last among them."""
    if len(rows) <= most:
        return list(rows)
    return [rows[round(i * (len(rows) - 1) / (most - 1))] for i in range(most)]
