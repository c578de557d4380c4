"""Ratings as a shopper gives them: what can be rated, and whether it fits its scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import BUILT_IN, Basis, Kind, Metric, Recorded
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.model.probe import Value
from aftersales_eval.model.quantity import parse_number, parse_yes_no
from aftersales_eval.model.rating import Question
from aftersales_eval.model.replay import recorded_values, standing
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.looking import probe as look

_RATEABLE = (Kind.RATING, Kind.YES_NO, Kind.NUMBER)


def rateable(rubric: Rubric) -> dict[str, Metric]:
    """The metrics whose value is what a shopper says, by key: built-in ones and the rubric's."""
    known = {**BUILT_IN, **rubric.metrics}
    return {
        key: metric
        for key, metric in known.items()
        if isinstance(metric.reading, Recorded)
        and metric.kind in _RATEABLE
        and metric.reading.until is None
    }


def read_ratings(texts: Sequence[str], rubric: Rubric) -> dict[str, Value]:
    """Values from `name=value`; raises UsageError with the nearest name, or the scale."""
    known = rateable(rubric)
    found: dict[str, Value] = {}
    for text in texts:
        name, sign, said = text.partition("=")
        key = name.strip().replace("-", "_")
        if not sign:
            raise UsageError(f"{text!r} is not NAME=VALUE", hint="such as politeness=4")
        if key not in known:
            raise UsageError(f"nothing is rated as {name!r}", hint=did_you_mean(key, known))
        if key in found:
            raise UsageError(f"{key} is there twice")
        try:
            found[key] = rating(known[key], said)
        except ValueError as error:
            raise UsageError(f"{key}: {error}") from None
    return found


def rating(metric: Metric, text: str) -> Value:
    """A value as it was said; raises ValueError for one that is not on the metric's scale."""
    if metric.kind is Kind.YES_NO:
        return bool(parse_yes_no(text))
    value = parse_number(text)
    if metric.scale and not metric.scale[0] <= value <= metric.scale[1]:
        low, high = metric.scale
        raise ValueError(f"{value:g} is not between {low:g} and {high:g}")
    return value


def questions(ledger: Ledger, probe: str, rubric: Rubric) -> list[Question]:
    """What the rubric asks of a probe that can be rated, in its order, with what was said before.

    The rubric's own words; UsageError for a probe that is not there.
    """
    state = look(ledger, probe)
    if state.state is None:
        raise UsageError(f"the probe {probe!r} was withdrawn")
    before: Mapping[str, Value] = recorded_values(standing(state.events))
    known = rateable(rubric)
    asked: dict[str, Question] = {}
    for criterion in rubric.criteria:
        key = criterion.metric.key
        mine = not criterion.channels or state.state.channel in criterion.channels
        if criterion.basis is Basis.EXPERIENCED and key in known and key not in asked and mine:
            asked[key] = Question(known[key], criterion.question, before.get(key))
    return list(asked.values())
