"""What changed between two runs, for a terminal, as Markdown and as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from aftersales_eval.model.change import Change
from aftersales_eval.model.difference import Changed, Difference, Entry, League, Movement
from aftersales_eval.model.metric import Kind
from aftersales_eval.model.result import LIKELY, Sure
from aftersales_eval.report import words
from aftersales_eval.report.claim_data import number
from aftersales_eval.report.console import Screen, hanging, rendered, said, table_of
from aftersales_eval.report.markdown import environment
from aftersales_eval.report.text import shown, visible

_SHOWN: Final = 30
"""How many brands of a kind a terminal is shown; Markdown and JSON have all."""

_FEW: Final = 10
"""How many are named of those that nothing can be said of but that they are there."""

_CRITERIA: Final = 3


def change_lines(old: League, new: League, changes: Sequence[Change]) -> list[str]:
    """The changes of the rubric in words.

    Where one weight changes, the shares of all do; so these are left to those whose own has.
    """
    written = [_weights(league) for league in (old, new)]
    lines = []
    for change in changes:
        line, name = _change_line(old, new, change), change.criterion
        if change.key == "weight" and all(name in weights for weights in written):
            before, after = (weights[name] for weights in written)
            if before == after:
                continue
            share = line.removeprefix(f"~ {name}: weight ")
            line = f"~ {name}: weight {before:g} → {after:g} ({share} of all)"
        lines.append(line)
    return lines


def _weights(league: League) -> Mapping[str, float]:
    """The weights as they are written in the rubric, where the run is there that noted them."""
    run = league.run
    return run.rubric.weights if run is not None and run.rubric.hash == league.hash else {}


def _change_line(old: League, new: League, change: Change) -> str:
    """One change of the rubric in words."""
    if change.key == "criterion":
        sign, league = ("+", new) if change.before is None else ("-", old)
        title = league.criteria.get(change.criterion, "")
        return f"{sign} {change.criterion}: {title}"
    name = f"{change.criterion}: " if change.criterion else ""
    before, after = (
        _meant(side, change.key, value)
        for side, value in (
            (old.meaning["criteria"].get(change.criterion, {}), change.before),
            (new.meaning["criteria"].get(change.criterion, {}), change.after),
        )
    )
    return f"~ {name}{change.key} {before} → {after}"


def _meant(criterion: Mapping[str, Any], key: str, value: Any) -> str:
    """A value of a rubric as people write it."""
    if key in ("weight", "min_coverage"):
        return f"{float(value) * 100:.1f} %"
    if key == "channels":
        return words.listed(map(str, value)) or "all"
    if key == "bands":
        return ", ".join(_band(criterion, float(v)) for v in value)
    return str(value)


def _band(criterion: Mapping[str, Any], value: float) -> str:
    if str(criterion.get("statistic", "")).startswith(("share", "spread")):
        return words.percent(value)
    if criterion.get("kind") == Kind.DURATION.value:
        return words.duration(value)
    return f"{value:g}"


def remarks(found: Difference) -> list[str]:
    """What a reader has to know before believing any of it."""
    lines = []
    if found.shared:
        names = words.listed(found.shared[:4])
        more = f" and {len(found.shared) - 4} more" if len(found.shared) > 4 else ""
        lines.append(
            f"Both runs were made from {names}{more}: the probes that they share cannot differ,"
            " so changes are harder to see than between independent runs."
        )
    if found.rubric:
        lines.append(
            "The rubrics are not the same. Points are compared over the criteria that mean the"
            " same in both; tiers and ranks are each run's own."
        )
    if found.options:
        lines.append(f"The runs were made otherwise: {'; '.join(found.options)}.")
    if found.old.run is None or found.new.run is None:
        lines.append("Without the run.json of both it is not known whether they share data.")
    return lines


def summary(found: Difference) -> str:
    """How many brands changed, and how many only seem to."""
    certain = len(found.changed) - found.provisional
    text = f"{words.plural(found.compared, 'brand')} compared: {certain:,} really changed,"
    if found.provisional:
        text += f" {found.provisional:,} seem to have on too few probes,"
    text += f" {found.noise:,} within noise"
    extra = [f"{len(found.came):,} new"] * bool(found.came)
    extra += [f"{len(found.gone):,} gone"] * bool(found.gone)
    extra += [f"{found.apart:,} without points on anything in common"] * bool(found.apart)
    return f"{text}{'; ' * bool(extra)}{', '.join(extra)}."


def changed_row(change: Changed) -> list[str]:
    """A brand that changed: name, before, after, how sure, its tiers."""
    total = change.total
    mark = "*" if change.like_for_like else ""
    return [
        total.name,
        words.points(total.before) + mark,
        words.points(total.after) + mark,
        "better" if total.after > total.before else "worse",
        real(total),
        tiers(change),
    ]


def real(movement: Movement) -> str:
    """How sure a change is, in a word and a probability."""
    return words.sure(movement.sure, movement.real)


def tiers(change: Changed) -> str:
    """The tier, or from which to which and how sure that both were right."""
    before, after = change.before.tier, change.after.tier
    if before is after:
        return words.TIERS[after]
    text = f"{words.TIERS[before]} → {words.TIERS[after]}"
    if change.tier_odds is None:
        return text
    provisional = Sure.PROVISIONAL in (change.before.sure, change.after.sure)
    certain = change.tier_odds >= LIKELY and not provisional
    return f"{text} ({'' if certain else 'not sure, '}{words.odds(change.tier_odds)})"


def criteria_line(league: League, change: Changed, most: int | None = None) -> str:
    """Which criteria moved, the largest first."""
    parts = [
        f"{league.criteria.get(m.name, m.name)} {words.points(m.before)} → {words.points(m.after)}"
        f" ({real(m)})"
        for m in change.criteria[:most]
    ]
    more = len(change.criteria) - len(parts)
    return "; ".join([*parts, f"{more} more"] if more else parts)


def difference_text(found: Difference, screen: Screen) -> str:
    """Only what really changed; noise is counted."""
    head = f"{found.new.title}: {found.old.place} → {found.new.place}"
    text = rendered(said(head, "bold"), screen) + rendered(said(summary(found)), screen)
    if found.changed:
        text += _heading("Changed", screen) + _changes(found, screen)
    sections = [
        ("Rank", [_moved_line(move, found) for move in found.moved], _SHOWN),
        ("Verdict given or lost", [_rated_line(*row) for row in found.rated], _FEW),
        ("New", [f"  {shown(name)}" for name in found.came], _FEW),
        ("Gone", [f"  {shown(name)}" for name in found.gone], _FEW),
    ]
    for title, lines, most in sections:
        if lines:
            text += _heading(title, screen) + _some(lines, most, screen)
    notes = remarks(found)
    return text + "\n" * bool(notes) + _lines(notes, screen)


def _heading(title: str, screen: Screen) -> str:
    return "\n" + rendered(said(title, "bold"), screen)


def _lines(lines: Sequence[str], screen: Screen) -> str:
    return "".join(_line(visible(line), screen) for line in lines)


def _line(line: str, screen: Screen) -> str:
    """A sentence; or an entry, which is set in, and goes on under itself where it does not fit."""
    return hanging(line, screen) if line.startswith(" ") else rendered(said(line), screen)


def _some(lines: Sequence[str], most: int, screen: Screen) -> str:
    """The first of very many."""
    more = len(lines) - most
    rest = [f"  and {more:,} more; --json has all"] if more > 0 else []
    return _lines([*lines[:most], *rest], screen)


def _changes(found: Difference, screen: Screen) -> str:
    columns = (
        ("  brand", "left"), ("before", "right"), ("after", "right"), ("", "left"),
        ("how sure", "left"), ("verdict", "left"),
    )  # fmt: skip
    table = table_of(*columns)
    why = []
    for change in found.changed[:_SHOWN]:
        name, *rest = changed_row(change)
        table.add_row(f"  {shown(name, 24)}", *rest)
        if change.criteria:
            why.append(f"  {shown(name, 24)}: {criteria_line(found.new, change, _CRITERIA)}")
    text = rendered(table, screen)
    if len(found.changed) > _SHOWN:
        text += _lines([f"  and {len(found.changed) - _SHOWN:,} more; --json has all"], screen)
    if any(change.like_for_like for change in found.changed[:_SHOWN]):
        text += _lines(["* over the criteria that both runs observed"], screen)
    return text + (_heading("What moved", screen) + _lines(why, screen) if why else "")


def _moved_line(move: Movement, found: Difference) -> str:
    ranks = f"{move.before:.0f} → {move.after:.0f} of {found.new.ranked:,}"
    return f"  {shown(move.name)}: {ranks} ({real(move)})"


def _rated_line(brand: str, before: Any, after: Any) -> str:
    return f"  {shown(brand)}: {words.TIERS[before]} → {words.TIERS[after]}"


def difference_page(found: Difference, version: str) -> str:
    """All of it as Markdown."""
    return (
        environment()
        .get_template("difference.md.jinja")
        .render(
            found=found,
            summary=summary(found),
            remarks=remarks(found),
            method=change_lines(found.old, found.new, found.rubric),
            changed=[changed_row(change) for change in found.changed],
            mixed=any(change.like_for_like for change in found.changed),
            criteria=[
                (change.total.name, criteria_line(found.new, change))
                for change in found.changed
                if change.criteria
            ],
            moved=[[m.name, f"{m.before:.0f}", f"{m.after:.0f}", real(m)] for m in found.moved],
            rated=[[name, words.TIERS[a], words.TIERS[b]] for name, a, b in found.rated],
            version=version,
        )
    )


def difference_data(found: Difference, version: str) -> dict[str, Any]:
    """All of it as plain data."""
    return {
        "schema": "aftersales-eval/batch-diff/1",
        "program": version,
        "old": _league(found.old),
        "new": _league(found.new),
        "compared": found.compared,
        "within_noise": found.noise,
        "nothing_in_common": found.apart,
        "changed": [_changed(change) for change in found.changed],
        "ranks": [_movement(move) for move in found.moved],
        "rated": [
            {"brand": brand, "before": before.value, "after": after.value}
            for brand, before, after in found.rated
        ],
        "came": list(found.came),
        "gone": list(found.gone),
        "shared_inputs": list(found.shared),
        "rubric_changes": change_lines(found.old, found.new, found.rubric),
        "options_changed": list(found.options),
    }


def _league(league: League) -> dict[str, Any]:
    return {
        "place": league.place,
        "rubric": league.rubric,
        "version": league.version,
        "hash": league.hash,
        "brands": len(league.entries),
        "run": league.run.fingerprint if league.run else None,
        "state": league.run.state.value if league.run else None,
    }


def _movement(move: Movement) -> dict[str, Any]:
    return {
        "name": move.name,
        "before": number(move.before),
        "after": number(move.after),
        "probability_better": number(move.better),
        "probability_real": number(move.real),
        "sure": move.sure.value,
    }


def _changed(change: Changed) -> dict[str, Any]:
    return {
        "brand": change.total.name,
        "total": _movement(change.total),
        "like_for_like": change.like_for_like,
        "before": _entry(change.before),
        "after": _entry(change.after),
        "tier_probability": number(change.tier_odds),
        "criteria": [_movement(move) for move in change.criteria],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "tier": entry.tier.value,
        "sure": entry.sure.value,
        "points": number(entry.points),
        "points_low": number(entry.low),
        "points_high": number(entry.high),
        "rank": entry.rank,
        "probes": entry.probes,
    }
