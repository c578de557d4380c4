"""A batch run: what went in, under which rubric and options, and what came out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Final, NamedTuple

from aftersales_eval.model.rubric import Rubric, meaning


class State(StrEnum):
    """How far a run is."""

    RUNNING = "running"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"


class InputFile(NamedTuple):
    """A file that was read: its name, the path as it was given, the hash and size of its bytes."""

    name: str
    path: str
    sha256: str
    size: int


@dataclass(frozen=True)
class RubricMark:
    """Which rubric a run was made under.

    `given` is how it was asked for, `hash` that of its meaning, `content` that of all it says:
    wording changes no result, but it changes a report. `weights` are those of its criteria as they
    are written, and `unweighted` is the hash of its meaning without them; both are empty where an
    earlier program did not note them.
    """

    given: str
    id: str
    version: str
    title: str
    hash: str
    content: str
    weights: Mapping[str, float] = field(default_factory=dict)
    unweighted: str = ""

    def differences(self, other: RubricMark, *, reweighed: bool) -> list[str]:
        """What sets another rubric apart, in words; with `reweighed`, its weights are asked for
        otherwise, and nothing is said of them.
        """
        if self.id != other.id:
            return [f"the rubric was {self.id} and is {other.id}"]
        moved = [
            f"the weight of {name} was {before:g} and is {after:g}"
            for name, after in other.weights.items()
            if (before := self.weights.get(name, after)) != after and not reweighed
        ]
        found, more = moved[:_MOST_WEIGHTS], len(moved) - _MOST_WEIGHTS
        if more > 0:
            found.append(f"{more} more {'weight has' if more == 1 else 'weights have'} changed")
        apart = self.unweighted != other.unweighted
        if apart if self.unweighted and other.unweighted else self.hash != other.hash:
            found.append(f"the rubric {other.id} has changed in meaning")
        elif not found and not reweighed and self.content != other.content:
            found.append(f"the rubric {other.id} has changed in its wording")
        return found


_MOST_WEIGHTS: Final = 5
"""How many weights that have changed are named."""


def mark_of(rubric: Rubric, given: str) -> RubricMark:
    """The mark of a rubric as it is used, weights included."""
    bare = meaning(rubric)
    for criterion in bare["criteria"].values():
        del criterion["weight"]
    return RubricMark(
        given=given,
        id=rubric.id,
        version=rubric.version,
        title=rubric.title,
        hash=rubric.hash,
        content=hashlib.sha256(repr(rubric).encode("utf-8", "backslashreplace")).hexdigest(),
        weights={criterion.id: float(criterion.weight) for criterion in rubric.criteria},
        unweighted=hashlib.sha256(json.dumps(bare, sort_keys=True).encode()).hexdigest(),
    )


class Failure(NamedTuple):
    """A report that could not be made, and why."""

    brand: str
    file: str
    why: str


@dataclass(frozen=True)
class Run:
    """One run of `batch`: enough to repeat it exactly.

    `options` are plain values of all that can change what is written. `now` (microseconds) is the
    clock that moments were held against, None where it made no difference; `as_of` is what open
    probes were counted until. `outputs` are the files written, each with the hash of its bytes.
    """

    program: str
    rubric: RubricMark
    inputs: tuple[InputFile, ...]
    options: Mapping[str, Any]
    now: int | None = None
    as_of: int | None = None
    state: State = State.RUNNING
    brands: int = 0
    intake: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    failed: tuple[Failure, ...] = ()

    @cached_property
    def fingerprint(self) -> str:
        """What tells runs apart: equal ones have the same inputs, rubric, options and program."""
        text = json.dumps(_identity(self), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()

    @property
    def signature(self) -> str:
        """How the last line of a report begins that belongs to this run and is whole."""
        return f"Run {self.fingerprint[:16]}"

    def differences(self, other: Run) -> list[str]:
        """What sets another run apart from this one, in words; nothing when it is the same."""
        mine, others = _files(self), _files(other)
        found = [f"{name} was not there" for name in others if name not in mine]
        found += [f"{name} is missing" for name in mine if name not in others]
        found += [f"{n} has changed" for n in mine if n in others and mine[n] != others[n]]
        if not found and [i.name for i in self.inputs] != [i.name for i in other.inputs]:
            found.append("the files come in another order")
        asked = [[run.options.get(key) for key in ("weights", "profile")] for run in (self, other)]
        found += self.rubric.differences(other.rubric, reweighed=asked[0] != asked[1])
        found += self.options_changed(other)
        if self.program != other.program:
            found.append(f"the program was {self.program} and is {other.program}")
        return found

    def options_changed(self, other: Run, leave_out: Collection[str] = ()) -> list[str]:
        """Which options another run has otherwise, in words; two ways not to give one are alike."""
        names = sorted((self.options.keys() | other.options.keys()) - set(leave_out))
        return [
            f"{name} was {_said(before)} and is {_said(after)}"
            for name in names
            if (before := self.options.get(name)) != (after := other.options.get(name))
            and (_is_given(before) or _is_given(after))
        ]

    def resumed(self, former: Run) -> Run:
        """This run going on where a former one stopped: with the clock of that one."""
        return self if former.now is None else replace(self, now=former.now)


def _identity(run: Run) -> dict[str, Any]:
    return {
        "program": run.program,
        "inputs": [[i.name, i.sha256] for i in run.inputs],
        "rubric": [run.rubric.hash, run.rubric.content],
        "options": dict(run.options),
    }


def _files(run: Run) -> dict[str, list[str]]:
    """Hashes by name; two files may have one name."""
    out: dict[str, list[str]] = {}
    for one in run.inputs:
        out.setdefault(one.name, []).append(one.sha256)
    return out


def _is_given(value: Any) -> bool:
    return not (value is None or value is False or value in ("", []))


def _said(value: Any) -> str:
    """An option's value in a sentence."""
    if not _is_given(value):
        return "not given"
    if isinstance(value, dict):
        return f"{value.get('path', '')} ({str(value.get('sha256', ''))[:12]})".strip()
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "given" if value is True else str(value)
