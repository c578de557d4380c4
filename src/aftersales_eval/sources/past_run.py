"""The record of a batch run: written, and read again by who goes on with it or compares it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

from aftersales_eval.errors import DataError, SourceError
from aftersales_eval.model.moment import iso
from aftersales_eval.model.run import Failure, InputFile, RubricMark, Run, State
from aftersales_eval.sources.strict_json import At, Misfit, parsed

RUN: Final = "run.json"
RUN_SCHEMA: Final = "aftersales-eval/run/1"
_MARK: Final = ("given", "id", "version", "title", "hash", "content")


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
    try:
        return _run(parsed(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise damaged(path, "it is not UTF-8") from None
    except Misfit as misfit:
        raise damaged(path, str(misfit)) from None


def _run(data: At) -> Run:
    data.word("schema", (RUN_SCHEMA,))
    return Run(
        program=data.text("program"),
        rubric=_mark(data.object("rubric")),
        inputs=tuple(
            InputFile(i.text("name"), i.text("path"), i.text("sha256"), i.whole("bytes"))
            for i in data.objects("inputs")
        ),
        options=data.object("options").data,
        now=data.moment("now"),
        as_of=data.moment("as_of"),
        state=State(data.word("state", [state.value for state in State])),
        brands=data.whole("brands"),
        intake=data.object("intake").data,
        outputs=data.texts("outputs"),
        failed=tuple(
            Failure(f.text("brand"), f.text("file"), f.text("why")) for f in data.objects("failed")
        ),
    )


def _mark(rubric: At) -> RubricMark:
    """Which rubric it was; earlier programs did not note its weights."""
    given, identifier, version, title, hash_, content = (rubric.text(key) for key in _MARK)
    found = RubricMark(given, identifier, version, title, hash_, content)
    if "weights" not in rubric.data:
        return found
    weights = rubric.object("weights")
    own = {name: weights.number(name, 0) for name in weights.data}
    return replace(found, weights=own, unweighted=rubric.text("unweighted"))


def damaged(path: Path, why: str) -> DataError:
    """What a file of a run that was changed since comes to."""
    return DataError(f"{path} is not as batch wrote it: {why}", hint="make the run again")


def _written(microseconds: int | None) -> str | None:
    return None if microseconds is None else iso(microseconds)
