"""Reading what a batch run wrote for machines: its record and its league."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.difference import Entry, League, Mark
from aftersales_eval.model.moment import iso, parse_moment
from aftersales_eval.model.result import Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.model.run import Failure, InputFile, RubricMark, Run, State

RUN: Final = "run.json"
RUN_SCHEMA: Final = "aftersales-eval/run/1"
LEAGUE: Final = "league.json"
LEAGUE_SCHEMA: Final = "aftersales-eval/league/1"
BRANDS: Final = '  "brands": ['
"""The line of a league's file after which every line is a brand."""

_WRONG: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError)
"""What meeting something else than expected comes to."""


def run_json(run: Run) -> str:
    """A run as the text of its file; strangers' text is in it as plain ASCII."""
    mark = run.rubric
    data = {
        "schema": RUN_SCHEMA,
        "program": run.program,
        "state": run.state.value,
        "run": run.fingerprint,
        "rubric": mark.__dict__,
        "options": dict(run.options),
        "now": _written(run.now),
        "as_of": _written(run.as_of),
        "inputs": [
            {"name": i.name, "path": i.path, "sha256": i.sha256, "bytes": i.size}
            for i in run.inputs
        ],
        "intake": dict(run.intake),
        "brands": run.brands,
        "failed": [failure._asdict() for failure in run.failed],
        "outputs": dict(sorted(run.outputs.items())),
    }
    text = json.dumps(data, indent=2, allow_nan=False)
    return text.replace("\x7f", "\\u007f") + "\n"


def read_run(path: Path) -> Run:
    """A run from its file; SourceError or DataError for one that cannot be used."""
    data = _parsed(path, _text(path))
    if data.get("schema") != RUN_SCHEMA:
        raise _damaged(path, f"its schema is not {RUN_SCHEMA}")
    try:
        return Run(
            program=str(data["program"]),
            rubric=RubricMark(**{k: str(v) for k, v in data["rubric"].items()}),
            inputs=tuple(
                InputFile(str(i["name"]), str(i["path"]), str(i["sha256"]), int(i["bytes"]))
                for i in data["inputs"]
            ),
            options=dict(data["options"]),
            now=_moment(data["now"]),
            as_of=_moment(data["as_of"]),
            state=State(data["state"]),
            brands=int(data["brands"]),
            intake=dict(data["intake"]),
            outputs={str(k): str(v) for k, v in data["outputs"].items()},
            failed=tuple(
                Failure(str(f["brand"]), str(f["file"]), str(f["why"])) for f in data["failed"]
            ),
        )
    except _WRONG as error:
        raise _damaged(path, f"{type(error).__name__}: {error}"[:200]) from None


def read_league(place: Path) -> League:
    """The league of a run, by its folder or its file, with the run it belongs to if that is there.

    SourceError for one that is not there, DataError for one that is not a league.
    """
    path = place / LEAGUE if place.is_dir() else place
    if not path.is_file():
        raise SourceError(
            f"there is no {path}", hint="name a folder that batch wrote, or its league.json"
        )
    head, entries = _head_and_entries(path)
    if head.get("schema") != LEAGUE_SCHEMA:
        raise _damaged(path, f"its schema is not {LEAGUE_SCHEMA}")
    beside = [folder / RUN for folder in (path.parent, path.parent.parent.parent)]
    run = next((read_run(file) for file in beside if file.is_file()), None)
    try:
        rubric = head["rubric"]
        meaning = rubric["meaning"]
        for criterion in meaning["criteria"].values():
            float(criterion["weight"])
        return League(
            place=str(place),
            rubric=str(rubric["id"]),
            version=str(rubric["version"]),
            title=str(rubric["title"]),
            hash=str(rubric["hash"]),
            meaning={"min_coverage": meaning["min_coverage"], "criteria": meaning["criteria"]},
            criteria={str(c["id"]): str(c["title"]) for c in rubric["criteria"]},
            entries=entries,
            run=run,
            group=str(head.get("group") or ""),
        )
    except _WRONG as error:
        raise _damaged(path, f"{type(error).__name__}: {error}"[:200]) from None


def _head_and_entries(path: Path) -> tuple[dict[str, Any], dict[str, Entry]]:
    """A league's file read brand by brand, so that a large one does not have to fit in memory.

    One that another program has laid out anew is read as a whole.
    """
    entries: dict[str, Entry] = {}
    head: list[str] = []
    try:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                if line.rstrip("\n") == BRANDS:
                    for brand in _brand_lines(lines):
                        entry = _entry(json.loads(brand, parse_constant=_no_constant))
                        entries[entry.brand] = entry
                    text = "".join(head).rstrip().rstrip(",") + "}"
                    return _parsed(path, text), entries
                head.append(line)
        data = _parsed(path, "".join(head))
        for found in data["brands"]:
            entries[str(found["brand"])] = _entry(found)
        return data, entries
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    except (*_WRONG, RecursionError) as error:
        raise _damaged(path, f"{type(error).__name__}: {error}"[:200]) from None


def _brand_lines(lines: Iterator[str]) -> Iterator[str]:
    """One line per brand, until the bracket that closes them; ValueError when that is missing."""
    for line in lines:
        text = line.strip()
        if text == "]":
            return
        yield text.rstrip(",")
    raise ValueError("the file ends in the middle")


def _entry(data: Mapping[str, Any]) -> Entry:
    rank = data["rank"]
    return Entry(
        brand=str(data["brand"]),
        rank=None if rank is None else int(rank),
        rank_low=int(data["rank_low"]),
        rank_high=int(data["rank_high"]),
        tier=Tier(data["tier"]),
        sure=Sure(data["sure"]),
        points=_number(data["points"]),
        low=_number(data["points_low"]),
        high=_number(data["points_high"]),
        odds={Tier(k): float(v or 0.0) for k, v in data["odds"].items()},
        probes=int(data["probes"]),
        levels=tuple(float(v) for v in data["levels"]),
        marks={
            str(name): Mark(Tier(tier), Sure(sure), float(p), float(low), float(high), int(n))
            for name, (tier, sure, p, low, high, n) in data["criteria"].items()
        },
    )


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    except ValueError:
        raise _damaged(path, "it is not UTF-8") from None


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _damaged(path, str(error)[:200]) from None
    if not isinstance(data, dict):
        raise _damaged(path, "it is not an object")
    return data


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _damaged(path: Path, why: str) -> DataError:
    return DataError(f"{path} is not as batch wrote it: {why}", hint="make the run again")


def _written(microseconds: int | None) -> str | None:
    return None if microseconds is None else iso(microseconds)


def _moment(text: Any) -> int | None:
    return None if text is None else parse_moment(str(text))
