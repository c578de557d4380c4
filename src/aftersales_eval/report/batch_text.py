"""What came of a batch run, for a terminal and as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from aftersales_eval.model.expectation import Verdict
from aftersales_eval.model.result import Comparison, Intake
from aftersales_eval.model.rubric import Rubric, Tier
from aftersales_eval.model.run import Run
from aftersales_eval.report import view, words
from aftersales_eval.report.claim_data import number
from aftersales_eval.report.console import Screen, rendered, said, table_of
from aftersales_eval.report.data import intake_data
from aftersales_eval.report.intake_words import rejected_line
from aftersales_eval.report.league import Tally, tally_rows
from aftersales_eval.report.league_data import tally_data
from aftersales_eval.report.text import shown

_SHOWN: Final = 20
"""How many brands that do not pass a check are named."""

_RESOLUTION: Final = 0.025
"""What twenty levels of a distribution can tell."""


def outcome_text(
    rubric: Rubric, run: Run, tally: Tally, intake: Intake, probes: int, folder: str, screen: Screen
) -> str:
    """How many brands are what, how sure that is, and where it is written."""
    head = f"{rubric.title} · {words.plural(run.brands, 'brand')} · {words.plural(probes, 'probe')}"
    heading, *rows = tally_rows(tally)
    table = table_of(*((name, "right" if i else "left") for i, name in enumerate(heading)))
    for row in rows:
        table.add_row(*row)
    end = "html" if "league.html" in run.outputs else "md"
    pages = [name for name in run.outputs if name.endswith(f".{end}") and "brands/" in name]
    reports = sum(name.startswith("brands/") for name in pages)
    files = [f"league.{end}", "league.csv", "league.json", f"index.{end}", "run.json"]
    written = f"written to {folder}: {words.listed(files)}"
    if reports:
        written += f", and {words.plural(reports, 'report')} in brands"
    groups = sum(
        name.startswith("groups/") and name.endswith(f"league.{end}") for name in run.outputs
    )
    if groups:
        written += f"; {words.plural(groups, 'group')} in groups, with leagues"
        further = len(pages) - reports
        written += f" and {words.plural(further, 'report')}" if further else ""
        written += " of their own"
    text = rendered(said(head, "bold"), screen) + rendered(table, screen)
    lines = ["", written]
    if intake.rejected:
        lines.append(rejected_line(intake))
    if run.failed:
        lines.append(f"{words.plural(len(run.failed), 'report')} could not be made")
    return text + "".join(rendered(said(line), screen) for line in lines)


def unrated_line(comparison: Comparison, tally: Tally) -> str:
    """Why no brand has a verdict, and what would be enough for the first; empty where any has."""
    if not comparison.standings or any(tier is not Tier.UNRATED for tier, _ in tally):
        return ""
    least = words.percent(comparison.rubric.min_coverage)
    enough = view.enough_known(comparison, comparison.scorecards[0], commands=True)
    return f"no brand has evidence on {least} of the rubric's weight, and so none is rated.{enough}"


def verdict_lines(verdicts: Sequence[Verdict]) -> list[str]:
    """Every check that does not hold, with how sure that is; of very many, the first."""
    wrong = [verdict for verdict in verdicts if not verdict.holds]
    lines = [_verdict(verdict) for verdict in wrong[:_SHOWN]]
    more = len(wrong) - _SHOWN
    return [*lines, f"and {words.plural(more, 'brand')} more"] if more > 0 else lines


def _verdict(verdict: Verdict) -> str:
    name = shown(verdict.brand)
    if verdict.expected is not None:
        is_ = f"{words.TIERS[verdict.found]} ({verdict.sure.value})"
        odds = "" if verdict.odds is None else f", which has odds of {_odds(verdict.odds)}"
        return f"{name} is {is_}, expected {words.TIERS[verdict.expected]}{odds}"
    found = "no" if verdict.points is None else f"{verdict.points:.1f}"
    odds = "" if verdict.odds is None else f"; the odds that it is below are {_odds(verdict.odds)}"
    return f"{name} has {found} points, fewer than {verdict.least or 0:g}{odds}"


def _odds(odds: float) -> str:
    """A probability that is known by levels only is never nothing or everything."""
    if odds < _RESOLUTION:
        return f"< {_RESOLUTION:.1%}".replace("%", " %")
    if odds > 1 - _RESOLUTION:
        return f"> {1 - _RESOLUTION:.1%}".replace("%", " %")
    return words.odds(odds)


def outcome_data(
    run: Run,
    tally: Tally,
    intake: Intake,
    verdicts: Sequence[Verdict],
    folder: str,
) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "schema": "aftersales-eval/batch/1",
        "program": run.program,
        "folder": folder,
        "run": run.fingerprint,
        "state": run.state.value,
        "rubric": {"id": run.rubric.id, "version": run.rubric.version, "hash": run.rubric.hash},
        "brands": run.brands,
        "tiers": tally_data(tally),
        "intake": intake_data(intake),
        "failed": [failure._asdict() for failure in run.failed],
        "checks": [_check(verdict) for verdict in verdicts],
    }


def _check(verdict: Verdict) -> Mapping[str, Any]:
    return {
        "brand": verdict.brand,
        "holds": verdict.holds,
        "tier": verdict.found.value,
        "sure": verdict.sure.value,
        "points": number(verdict.points),
        "expected_tier": verdict.expected.value if verdict.expected else None,
        "least_points": number(verdict.least),
        "probability": number(verdict.odds),
    }
