"""What changed in meaning between two rubrics, or two versions of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from aftersales_eval.model.rubric import Criterion, Rubric, criterion_meaning


@dataclass(frozen=True)
class Change:
    """One difference: of which criterion (empty for the rubric), which key, before and after.

    A criterion that came or went has the key `criterion` and one side None.
    """

    criterion: str
    key: str
    before: Any
    after: Any


_KEYS: Final = (
    "metric", "kind", "better", "reading", "scale", "statistic", "bands", "channels", "weight",
    "gate", "min_observations",
)  # fmt: skip


def changes(old: Rubric, new: Rubric) -> list[Change]:
    """Every difference that can change a result, in the order of the newer rubric."""
    found = []
    if old.min_coverage != new.min_coverage:
        found.append(Change("", "min_coverage", old.min_coverage, new.min_coverage))
    before = {c.id: c for c in old.criteria}
    for criterion in new.criteria:
        known = before.pop(criterion.id, None)
        if known is None:
            found.append(Change(criterion.id, "criterion", None, criterion))
        else:
            found += _between(known, criterion, old, new)
    found += [Change(c.id, "criterion", c, None) for c in before.values()]
    return found


def _between(one: Criterion, other: Criterion, old: Rubric, new: Rubric) -> list[Change]:
    before = criterion_meaning(one, old.total_weight)
    after = criterion_meaning(other, new.total_weight)
    return [
        Change(other.id, key, before[key], after[key]) for key in _KEYS if before[key] != after[key]
    ]


def meaning_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """The same of two meanings, as `rubric.meaning` gives them and as files keep them.

    A criterion that came or went has what it meant on the side where it is.
    """
    found = []
    if old["min_coverage"] != new["min_coverage"]:
        found.append(Change("", "min_coverage", old["min_coverage"], new["min_coverage"]))
    before = dict(old["criteria"])
    for name, after in new["criteria"].items():
        known = before.pop(name, None)
        if known is None:
            found.append(Change(name, "criterion", None, after))
        else:
            found += [
                Change(name, key, known.get(key), after.get(key))
                for key in _KEYS
                if _plain(known.get(key)) != _plain(after.get(key))
            ]
    return found + [Change(name, "criterion", gone, None) for name, gone in before.items()]


def _plain(value: Any) -> Any:
    """A file knows lists where memory has tuples."""
    return list(value) if isinstance(value, tuple) else value


def only_wording(old: Rubric, new: Rubric) -> bool:
    """Whether the two differ in their texts at all, given that no meaning differs."""
    return [_texts(c) for c in old.criteria] != [_texts(c) for c in new.criteria]


def _texts(criterion: Criterion) -> tuple[str, ...]:
    return (
        criterion.title,
        criterion.question,
        criterion.why,
        criterion.source,
        criterion.bands_note,
    )
