"""Rubrics for a terminal: what is asked, what each answer earns, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from aftersales_eval.model.change import Change
from aftersales_eval.model.metric import Metric
from aftersales_eval.model.rubric import Criterion, Rubric
from aftersales_eval.report import words
from aftersales_eval.report.console import Screen, rendered, said, table_of
from aftersales_eval.report.text import visible


def rubric_list(rubrics: Sequence[Rubric], screen: Screen) -> str:
    """The rubrics with their titles and sizes."""
    table = table_of(("id", "left"), ("version", "left"), ("criteria", "right"), ("title", "left"))
    for rubric in rubrics:
        table.add_row(rubric.id, rubric.version, str(len(rubric.criteria)), rubric.title)
    profiles = [f"{r.id}: {words.listed(p.id for p in r.profiles)}" for r in rubrics if r.profiles]
    parts: list[RenderableType] = [table]
    if profiles:
        parts += [Text("\nprofiles (--profile)", style="bold"), *(said(line) for line in profiles)]
    return rendered(Group(*parts), screen)


def rubric_text(rubric: Rubric, screen: Screen, *, full: bool) -> str:
    """A rubric's criteria with bands and weights; `full` adds question, why and source."""
    head = Text(visible(rubric.title), style="bold")
    head.append_text(said(f"  {rubric.id} {rubric.version}", "dim"))
    parts: list[RenderableType] = [head]
    if rubric.about:
        parts.append(Text(visible(rubric.about)))
    areas = {area.id: area for area in rubric.areas}
    current: str | None = None
    for criterion in rubric.criteria:
        if criterion.area != current:
            current = criterion.area
            parts.append(_area(rubric, areas[current].title if current in areas else ""))
        parts += _criterion(rubric, criterion, full=full)
    parts.append(
        Text(
            f"\nrated when {words.percent(rubric.min_coverage)} of the weight has evidence; "
            f"hash {rubric.hash[:12]}",
            style="dim",
        )
    )
    for profile in rubric.profiles:
        parts.append(Text(f"profile {profile.id}: {visible(profile.title)}", style="dim"))
    parts += _scenarios(rubric, full=full)
    return rendered(Group(*parts), screen)


_FEW_SCENARIOS: Final = 4


def _scenarios(rubric: Rubric, *, full: bool) -> list[RenderableType]:
    """What the rubric suggests to probe with; all of it only when `full`."""
    if not rubric.scenarios:
        return []
    shown = rubric.scenarios if full else rubric.scenarios[:_FEW_SCENARIOS]
    lines = []
    for scenario in shown:
        where = f" ({words.listed(scenario.channels)})" if scenario.channels else ""
        lines.append(f"{scenario.text}{where}")
    more = len(rubric.scenarios) - len(shown)
    if more:
        lines.append(f"and {more} more; --full lists all")
    title = Text("\nScenarios to probe with", style="bold")
    return [title, *(Padding(said(line), (0, 0, 0, 2)) for line in lines)]


def _area(rubric: Rubric, title: str) -> Text:
    weight = sum(c.weight for c in rubric.criteria if title and _area_title(rubric, c) == title)
    share = f" · {words.percent(weight / rubric.total_weight)}" if title else ""
    return Text(f"\n{visible(title)}{share}" if title else "", style="bold")


def _area_title(rubric: Rubric, criterion: Criterion) -> str:
    return next((a.title for a in rubric.areas if a.id == criterion.area), "")


def _criterion(rubric: Rubric, criterion: Criterion, *, full: bool) -> list[RenderableType]:
    best, high, standard, worst = words.bands(criterion)
    share = words.percent(criterion.weight / rubric.total_weight)
    title = Text(f"  {visible(words.grade_title(criterion))}", style="bold" if full else "")
    title.append(f"  {criterion.id} · {share}", style="dim")
    where = f" ({words.listed(criterion.channels)})" if criterion.channels else ""
    looked = f"{criterion.metric.title}, {words.statistic_words(criterion)}{where}"
    ladder = f"100 from {best} · 80 from {high} · 50 from {standard} · 0 from {worst}"
    lines = [looked, ladder]
    if full:
        texts = (
            ("asks", criterion.question),
            ("why", criterion.why),
            ("source", criterion.source),
            ("bands", criterion.bands_note),
        )
        lines += [f"{label}: {text}" for label, text in texts if text]
    return [title, *(Padding(said(line), (0, 0, 0, 4)) for line in lines)]


def changes_text(
    old: Rubric, new: Rubric, changes: Sequence[Change], wording: bool, screen: Screen
) -> str:
    """What changed in meaning, one line each."""
    head = f"{old.id} {old.version} ({old.hash[:12]}) → {new.id} {new.version} ({new.hash[:12]})"
    lines = [_change(old, new, change) for change in changes]
    if not lines:
        more = "; only wording differs" if wording else ""
        lines = [f"No difference in meaning{more}: results can be compared."]
    else:
        lines.append("Results under the two cannot be compared.")
    return rendered(Group(said(head, "bold"), *(said(x) for x in lines)), screen)


def _change(old: Rubric, new: Rubric, change: Change) -> str:
    if change.key == "criterion":
        if change.before is None:
            return f"+ {change.criterion}: {change.after.title}"
        return f"- {change.criterion}: {change.before.title}"
    before, after = change.before, change.after
    if change.key == "bands":
        sides = [next(c for c in r.criteria if c.id == change.criterion) for r in (old, new)]
        before, after = (", ".join(words.bands(c)) for c in sides)
    elif change.key in ("weight", "min_coverage"):
        before, after = f"{before * 100:.1f} %", f"{after * 100:.1f} %"
    elif change.key == "channels":
        before, after = (words.listed(x) or "all" for x in (before, after))
    name = f"{change.criterion}: " if change.criterion else ""
    return f"~ {name}{change.key} {before} → {after}"


def changes_data(old: Rubric, new: Rubric, changes: Sequence[Change]) -> dict[str, Any]:
    """The same as plain data."""

    def plain(side: Any) -> Any:
        return side.title if isinstance(side, Criterion) else side

    return {
        "schema": "aftersales-eval/rubric-diff/1",
        "old": {"id": old.id, "version": old.version, "hash": old.hash},
        "new": {"id": new.id, "version": new.version, "hash": new.hash},
        "changes": [
            {
                "criterion": c.criterion,
                "key": c.key,
                "before": plain(c.before),
                "after": plain(c.after),
            }
            for c in changes
        ],
    }


def metric_list(metrics: Mapping[str, Metric], screen: Screen) -> str:
    """The metrics that a criterion may name."""
    table = table_of(("metric", "left"), ("kind", "left"), ("better", "left"), ("read as", "left"))
    for metric in metrics.values():
        how = "a fact: latest" if metric.is_fact else "from probes"
        if metric.promises:
            how += f"; a promise about {metric.promises}"
        table.add_row(metric.key, metric.kind.value, metric.better.value, how)
    return rendered(table, screen)
