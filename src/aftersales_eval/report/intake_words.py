"""What was read and what was left out, in sentences."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.result import Intake
from aftersales_eval.report.text import shown
from aftersales_eval.report.words import listed, moment, plural

_NAMED: Final = 5
"""So many brands of which nothing is left are named; machines are told of more."""


def intake_lines(intake: Intake) -> list[str]:
    """What was read and what was left out, said with every result.

    Of a group, only the probes are its own: nobody knows which group a rejected row is of.
    """
    group = intake.of_group
    period, where = [], ", in all files" if group else ""
    if intake.since is not None:
        period.append(f"since {moment(intake.since)}")
    if intake.until is not None:
        period.append(f"until {moment(intake.until)}")
    if intake.channels:
        period.append(f"channels {listed(intake.channels)}")
    used = sum(intake.probes.values())
    probes, facts = plural(used, "probe"), plural(intake.facts, "fact")
    read = f"{probes} of this group and {facts} in all files," if group else f"{probes} and {facts}"
    lines = [f"{read} from {listed(intake.files[:4])}" if intake.files else read.rstrip(",")]
    if len(intake.files) > 4:
        lines[0] += f" and {len(intake.files) - 4} more files"
    if intake.as_of is not None:
        lines[0] += f"; open ones counted as waiting until {moment(intake.as_of)}"
    if period:
        lines.append(f"Only {', '.join(period)}: {plural(intake.outside, 'probe')} outside{where}.")
    elif intake.outside:
        after = f"{plural(intake.outside, 'probe')} opened after the as-of moment left out{where}."
        lines.append(after)
    if intake.filtered:
        lines.append(f"{plural(intake.filtered, 'row')} left out by the mapping's filter{where}.")
    if intake.rejected:
        lines.append(rejected_line(intake, where))
    return lines


def rejected_line(intake: Intake, where: str = "") -> str:
    """How many rows were left out for a fault, and which brands have no other probes."""
    rows = f"{plural(intake.rejected, 'row')} rejected of {intake.rows:,}{where}, and not used."
    if not intake.lost:
        return rows
    names = [shown(name) for name in intake.lost_shown[:_NAMED]]
    if intake.lost > len(names):
        names.append(f"{intake.lost - len(names):,} more brands")
    return f"{rows} No probe is left of {listed(names)}."
