"""Curves of waits for tests, made as the product makes them."""

from __future__ import annotations

import random
from collections.abc import Iterable

from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import CurveRow, WaitCurve
from aftersales_eval.scoring.survival import fit, quantile, rows

Wait = tuple[float, int, int]
"""Seconds, how many waits ended then, and how many were given up then."""


def curve(waits: Iterable[Wait], channel: str = "", metric: str = "first_response") -> WaitCurve:
    """The curve of these waits."""
    fitted = fit(waits)
    return WaitCurve(
        BUILT_IN[metric],
        channel,
        rows(fitted),
        fitted.total,
        int(fitted.censored.sum()),
        quantile(fitted, 0.5).estimate(),
    )


def steps(waits: Iterable[Wait]) -> tuple[CurveRow, ...]:
    """Only the rows of it."""
    return rows(fit(waits))


def answered(*hours: float) -> list[Wait]:
    """Waits that ended after so many hours."""
    return [(hour * HOUR, 1, 0) for hour in hours]


def silent(*days: float) -> list[Wait]:
    """Waits that nobody ended, watched for so many days."""
    return [(day * DAY, 0, 1) for day in days]


def many(count: int, hours: float, still: float, seed: int) -> list[Wait]:
    """Waits around so many hours, a share of them never over."""
    draw = random.Random(seed)  # noqa: S311 - seeded, so that the test is the same each time
    watched = [draw.uniform(5, 14) * DAY for _ in range(count)]
    ended = [hours * HOUR * draw.lognormvariate(0, 1) for _ in range(count)]
    silence = [draw.random() < still for _ in range(count)]
    return [
        (limit, 0, 1) if never or end > limit else (end, 1, 0)
        for limit, end, never in zip(watched, ended, silence, strict=True)
    ]


def channels(count: int, seed: int = 1) -> list[WaitCurve]:
    """Six channels of so many waits each, behind the curve of all of them."""
    kinds = {
        "chat": (0.05, 0.0), "email": (20, 0.1), "in-store": (0.5, 0.0), "phone": (0.1, 0.02),
        "social": (30, 0.4), "web-form": (40, 0.15),
    }  # fmt: skip
    each = {
        name: many(count, hours, still, seed + i)
        for i, (name, (hours, still)) in enumerate(kinds.items())
    }
    together = [wait for waits in each.values() for wait in waits]
    return [curve(together), *(curve(waits, name) for name, waits in each.items())]
