"""Rubrics: where they are found, and YAML to `Rubric` with every problem at its file and line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from aftersales_eval.errors import DataError, Problem, UsageError
from aftersales_eval.model.metric import BUILT_IN, Metric
from aftersales_eval.model.naming import did_you_mean
from aftersales_eval.model.quantity import parse_share
from aftersales_eval.model.rubric import (
    MIN_COVERAGE,
    Area,
    Criterion,
    Profile,
    Rubric,
    Scenario,
)
from aftersales_eval.sources.criteria import RawCriterion, compile_criterion, compile_metric
from aftersales_eval.sources.shipped import rubrics_folder, shipped_rubrics
from aftersales_eval.sources.shipped_shape import Written
from aftersales_eval.sources.strict_yaml import Document, Path_, parse_yaml, read_text

if TYPE_CHECKING:
    from aftersales_eval.sources.rubric_format import (
        CriterionShape,
        MetricShape,
        ProfileShape,
        RubricShape,
    )

DEFAULT: Final = "after-sales"
_MAX_CHAIN: Final = 10
_MAX_FILES: Final = 200
_MAX_CRITERIA: Final = 2_000


def load_rubric(name: str | Path = DEFAULT) -> Rubric:
    """The rubric of a shipped id (`response-time`) or of a file's path.

    Raises UsageError for an unknown id, SourceError for a file that is not there, and DataError
    with every problem for one that is wrong.
    """
    loaded = _load(find_rubric(str(name)), (), [])
    problems = sorted(set(loaded.problems), key=lambda p: (p.file, p.line, p.column, p.message))
    if problems or loaded.rubric is None:
        count = len(problems)
        raise DataError(f"rubric {name} has {count} problem{'s' * (count != 1)}", problems=problems)
    return loaded.rubric


def rubric_files(name: str | Path) -> list[Path]:
    """The files that a rubric is read from: its own and all that it extends and includes."""
    read: list[Path] = []
    _load(find_rubric(str(name)), (), read)
    return read


def find_rubric(name: str, beside: Path | None = None) -> Path:
    """The file of a rubric: a path, a neighbour of `beside`, or a shipped id.

    Raises UsageError with the nearest shipped id.
    """
    looks_like_path = name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name
    folder = beside.parent if beside else Path()
    if looks_like_path:
        return folder / name
    neighbour = folder / f"{name}.yaml"
    if beside and neighbour.is_file():
        return neighbour
    shipped = shipped_rubrics()
    if name in shipped:
        return shipped[name]
    hint = did_you_mean(name, shipped) + "; or give the path of a .yaml file"
    raise UsageError(f"there is no rubric {name!r}", hint=hint)


@dataclass
class _Loaded:
    """A rubric file on its way: its parts as written, and what was made of them."""

    shape: RubricShape | None = None
    raw: dict[str, RawCriterion] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    includes: dict[str, tuple[float, Path]] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)
    scenarios: list[Scenario] = field(default_factory=list)
    min_coverage: float = MIN_COVERAGE
    min_observations: int | None = None
    problems: list[Problem] = field(default_factory=list)
    rubric: Rubric | None = None


def _load(path: Path, chain: tuple[Path, ...], read: list[Path]) -> _Loaded:
    """One file with all it extends and includes, and every problem met on the way.

    `chain` holds the files on the way here, `read` all that were read so far.
    """
    read.append(path)
    text = read_text(path)
    shipped = rubrics_folder() in path.parents
    document = parse_yaml(text, str(path), shipped=shipped)
    shape = _shape(document, shipped=shipped)
    loaded = _Loaded(shape, problems=document.problems)
    if shape is None:
        return loaded
    if len(read) > _MAX_FILES:
        message = f"more than {_MAX_FILES} files are included or extended"
        loaded.problems.append(document.problem(("id",), message))
        return loaded
    if len(chain) >= _MAX_CHAIN or path.resolve() in chain:
        message = f"{path.name} includes or extends itself"
        if path.resolve() not in chain:
            message = f"more than {_MAX_CHAIN} rubrics include or extend one another"
        loaded.problems.append(document.problem(("id",), message))
        return loaded
    chain = (*chain, path.resolve())
    _extend(loaded, shape, document, path, chain, read)
    _own_parts(loaded, shape, document, path)
    before = len(loaded.problems)
    criteria = [
        compile_criterion(raw, loaded.metrics, loaded.problems, loaded.min_observations)
        for raw in loaded.raw.values()
    ]
    areas, included, suggested = _include(loaded, document, chain, read)
    if len(loaded.problems) > before or document.problems:
        return loaded
    loaded.rubric = Rubric(
        id=shape.id,
        version=shape.version,
        title=shape.title,
        about=shape.about or "",
        criteria=(*(c for c in criteria if c is not None), *included),
        areas=tuple(areas),
        profiles=tuple(loaded.profiles.values()),
        min_coverage=loaded.min_coverage,
        scenarios=_one_of_each([*loaded.scenarios, *suggested]),
    )
    loaded.rubric = replace(loaded.rubric, profiles=_fitting(loaded.rubric, shape))
    if not loaded.rubric.criteria:
        loaded.problems.append(document.problem((), "a rubric needs criteria or include"))
    _check_profiles(loaded, loaded.rubric, document)
    return loaded


def _shape(document: Document, *, shipped: bool) -> RubricShape | None:
    """The document as a rubric's shape: validated, unless it is one of ours."""
    if shipped:
        return cast("RubricShape", Written(document.data))
    from aftersales_eval.sources.rubric_format import parse_rubric  # noqa: PLC0415 - see Written

    return parse_rubric(document)


def _extend(
    loaded: _Loaded,
    shape: RubricShape,
    document: Document,
    path: Path,
    chain: tuple[Path, ...],
    read: list[Path],
) -> None:
    """Take over the parts of the rubric that this one extends."""
    if shape.extends is None:
        if shape.drop:
            message = "drop leaves out criteria of an extended rubric; there is no extends"
            document.problems.append(document.problem(("drop",), message))
        return
    found = _follow(shape.extends, path, document, ("extends",))
    if found is None:
        return
    base = _load(found, chain, read)
    loaded.problems += [p for p in base.problems if p not in loaded.problems]
    loaded.raw, loaded.metrics, loaded.includes = base.raw, base.metrics, base.includes
    loaded.profiles, loaded.scenarios = base.profiles, base.scenarios
    loaded.min_coverage, loaded.min_observations = base.min_coverage, base.min_observations
    for index, name in enumerate(shape.drop or ()):
        if loaded.raw.pop(name, None) is None and loaded.includes.pop(name, None) is None:
            hint = did_you_mean(name, [*loaded.raw, *loaded.includes])
            message = f"{shape.extends} has no criterion {name!r} to drop"
            loaded.problems.append(document.problem(("drop", index), message, hint))


def _follow(name: str, path: Path, document: Document, at: Path_) -> Path | None:
    """The file of a rubric that this one names; None with a problem noted when there is none."""
    try:
        found = find_rubric(name, beside=path)
    except UsageError as error:
        document.problems.append(document.problem(at, error.message, error.hint))
        return None
    if not found.is_file():
        document.problems.append(document.problem(at, f"there is no file {found}"))
        return None
    return found


def _own_parts(loaded: _Loaded, shape: RubricShape, document: Document, path: Path) -> None:
    """The file's own metrics, criteria, includes, profiles and limits, over what it extends."""
    loaded.metrics = {**BUILT_IN, **loaded.metrics}
    metrics = shape.metrics or []
    own = [metric.key for metric in metrics]
    for index in _distinct(document, "metrics", "key", own):
        metric = compile_metric(metrics[index], document, ("metrics", index), own)
        if metric is not None:
            loaded.metrics[metric.key] = metric
    _check_promises(loaded, metrics, document)
    criteria = shape.criteria or []
    for index in _distinct(document, "criteria", "id", [c.id for c in criteria]):
        _own_criterion(loaded, shape, criteria[index], document, ("criteria", index))
    include = shape.include or []
    for index in _distinct(document, "include", "rubric", [Path(i.rubric).stem for i in include]):
        entry = include[index]
        found = _follow(entry.rubric, path, document, ("include", index, "rubric"))
        if found is not None:
            loaded.includes[found.stem] = (entry.weight, found)
    profiles = shape.profiles or []
    for index in _distinct(document, "profiles", "id", [p.id for p in profiles]):
        loaded.profiles[profiles[index].id] = _profile(profiles[index])
    loaded.scenarios = [*_scenarios(shape, document), *loaded.scenarios]
    if shape.min_observations:
        loaded.min_observations = shape.min_observations
    if shape.min_coverage is not None:
        try:
            loaded.min_coverage = parse_share(shape.min_coverage)
        except ValueError as error:
            document.problems.append(document.problem(("min_coverage",), str(error)))


def _scenarios(shape: RubricShape, document: Document) -> list[Scenario]:
    """The file's own scenarios."""
    own = shape.scenarios or []
    kept = _distinct(document, "scenarios", "text", [s.text for s in own])
    return [Scenario(own[i].text, tuple(own[i].channels or ())) for i in kept]


def _one_of_each(scenarios: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Scenarios without those whose text was there before, in what is nearer to this file."""
    found: dict[str, Scenario] = {}
    for scenario in scenarios:
        found.setdefault(scenario.text, scenario)
    return tuple(found.values())


_ONE: Final = {
    "metrics": "metric",
    "criteria": "criterion",
    "include": "rubric",
    "profiles": "profile",
    "scenarios": "scenario",
}


def _distinct(document: Document, where: str, key: str, names: Sequence[str]) -> list[int]:
    """The indices of a list's names; one that is there again is noted, for it would be lost."""
    lines: dict[str, int] = {}
    kept = []
    for index, name in enumerate(names):
        at = (where, index, key)
        if name in lines:
            message = f"{_ONE[where]} {name} is there twice, first in line {lines[name]}"
            document.problems.append(document.problem(at, message))
        else:
            lines[name] = document.place(at)[0]
            kept.append(index)
    return kept


def _check_promises(loaded: _Loaded, metrics: Sequence[MetricShape], document: Document) -> None:
    """A fact can only promise something that probes measure, in the same kind of value."""
    for index, own in enumerate(metrics):
        if own.promises is None or own.key not in loaded.metrics:
            continue
        at = ("metrics", index, "promises")
        target = loaded.metrics.get(own.promises)
        if target is None:
            hint = did_you_mean(own.promises, loaded.metrics)
            document.problems.append(document.problem(at, f"unknown metric {own.promises!r}", hint))
        elif target.is_fact or target.kind is not loaded.metrics[own.key].kind:
            message = f"{own.promises} is not a {own.kind} that probes measure"
            document.problems.append(document.problem(at, message))


def _own_criterion(
    loaded: _Loaded, shape: RubricShape, criterion: CriterionShape, document: Document, at: Path_
) -> None:
    """A criterion of the file's own, or changes to the one of that id in what it extends."""
    known = loaded.raw.get(criterion.id)
    if known is None and shape.extends and criterion.metric is None:
        hint = did_you_mean(criterion.id, loaded.raw)
        if loaded.includes:
            hint = "to change one of an included rubric, extend that and include yours instead"
        message = f"{shape.extends} has no criterion {criterion.id!r} to change"
        if not document.is_torn(at):
            document.problems.append(document.problem((*at, "id"), message, hint))
        return
    raw = RawCriterion.of(document, at, _written(criterion))
    loaded.raw[criterion.id] = known.overridden(raw) if known else raw


def _written(criterion: CriterionShape) -> dict[str, object]:
    """The keys that are written in the file, a statistic's parameters as a mapping."""
    return criterion.model_dump(exclude_unset=True)


def _include(
    loaded: _Loaded, document: Document, chain: tuple[Path, ...], read: list[Path]
) -> tuple[list[Area], list[Criterion], list[Scenario]]:
    """The included rubrics as areas, their criteria weighing together what the area weighs."""
    areas: list[Area] = []
    scenarios: list[Scenario] = []
    criteria: list[Criterion] = []
    for weight, path in loaded.includes.values():
        inner = _load(path, chain, read)
        loaded.problems += [p for p in inner.problems if p not in loaded.problems]
        rubric = inner.rubric
        if rubric is None:
            continue
        if rubric.id in {a.id for a in areas}:
            document.problems.append(
                document.problem(
                    ("include",),
                    f"rubric {rubric.id} is included twice",
                    "drop: takes one of an extended rubric out",
                )
            )
            continue
        if len(criteria) + len(rubric.criteria) > _MAX_CRITERIA:
            message = f"more than {_MAX_CRITERIA:,} criteria are included"
            document.problems.append(document.problem(("include",), message))
            break
        areas.append(Area(rubric.id, rubric.title, rubric.about))
        scenarios += rubric.scenarios
        criteria += [
            replace(
                c,
                id=f"{rubric.id}.{c.id}",
                area=rubric.id,
                weight=weight * c.weight / rubric.total_weight,
            )
            for c in rubric.criteria
        ]
    return areas, criteria, scenarios


def _profile(shape: ProfileShape) -> Profile:
    return Profile(
        id=shape.id,
        title=shape.title,
        parts=tuple((part.points, tuple(part.over)) for part in shape.parts),
        gates=tuple(shape.gates or ()),
        about=shape.about or "",
        source=shape.source or "",
    )


def _fitting(rubric: Rubric, shape: RubricShape) -> tuple[Profile, ...]:
    """The profiles less what a rubric that extends another has dropped; its own stay as written."""
    known = {a.id for a in rubric.areas} | {c.id for c in rubric.criteria}
    known |= {c.id.rpartition(".")[2] for c in rubric.criteria}
    own = {profile.id for profile in shape.profiles or ()}
    out = []
    for profile in rubric.profiles:
        kept = tuple(
            (points, tuple(n for n in names if n in known)) for points, names in profile.parts
        )
        trimmed = replace(
            profile,
            parts=tuple((points, names) for points, names in kept if names),
            gates=tuple(n for n in profile.gates if n in known),
        )
        if profile.id in own:
            out.append(profile)
        elif trimmed.parts:
            out.append(trimmed)
    return tuple(out)


def _check_profiles(loaded: _Loaded, rubric: Rubric, document: Document) -> None:
    """Every name in a profile must stand for an area or a criterion of the rubric."""
    shape = loaded.shape
    own = [profile.id for profile in (shape.profiles if shape else None) or ()]
    for profile in rubric.profiles:
        at: Path_ = ("profiles", own.index(profile.id)) if profile.id in own else ("extends",)
        for name in _names(profile):
            try:
                rubric.members(name)
            except UsageError as error:
                message = f"profile {profile.id}: {error.message}"
                loaded.problems.append(document.problem(at, message, error.hint))


def _names(profile: Profile) -> Iterator[str]:
    for _, names in profile.parts:
        yield from names
    yield from profile.gates
