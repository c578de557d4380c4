"""A question that a shopper is asked about a probe."""

from __future__ import annotations

from typing import NamedTuple

from aftersales_eval.model.metric import Kind, Metric
from aftersales_eval.model.probe import Value


class Question(NamedTuple):
    """What is asked, under which metric the answer is kept, and what was said before."""

    metric: Metric
    text: str
    before: Value = None

    @property
    def scale(self) -> str:
        """What may be answered, in words."""
        if self.metric.kind is Kind.YES_NO:
            return "yes or no"
        if self.metric.scale is None:
            return "a number"
        low, high = self.metric.scale
        best, worst = (high, low) if self.metric.better == "higher" else (low, high)
        return f"{low:g} to {high:g}; {best:g} is best, {worst:g} worst"
