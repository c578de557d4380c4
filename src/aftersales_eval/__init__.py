"""Is a retailer's after-sales service high quality or only standard, and how sure can one be?

The public API, imported only when it is used:

>>> from aftersales_eval import evaluate, load_rubric, read_files
>>> rubric = load_rubric("response-time")
>>> read = read_files(["probes.csv"], rubric)           # doctest: +SKIP
>>> comparison = evaluate(read.evidence, rubric, intake=read.intake)   # doctest: +SKIP
>>> comparison.scorecards[0].tier                       # doctest: +SKIP
<Tier.HIGH_QUALITY: 'high-quality'>
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aftersales_eval.errors import (
        AftersalesError,
        DataError,
        Problem,
        SourceError,
        UsageError,
    )
    from aftersales_eval.model.evidence import Evidence
    from aftersales_eval.model.probe import Fact, Measurement
    from aftersales_eval.model.result import Comparison, Grade, Intake, Scorecard
    from aftersales_eval.model.rubric import Rubric, Tier
    from aftersales_eval.pipeline import read_files, read_ledger
    from aftersales_eval.scoring.evaluate import evaluate
    from aftersales_eval.sources.mapping import load_mapping
    from aftersales_eval.sources.reading import Reading
    from aftersales_eval.sources.rubrics import load_rubric

__version__ = "0.1.0"

_HOMES = {
    "AftersalesError": "errors",
    "Comparison": "model.result",
    "DataError": "errors",
    "Evidence": "model.evidence",
    "Fact": "model.probe",
    "Grade": "model.result",
    "Intake": "model.result",
    "Measurement": "model.probe",
    "Problem": "errors",
    "Reading": "sources.reading",
    "Rubric": "model.rubric",
    "Scorecard": "model.result",
    "SourceError": "errors",
    "Tier": "model.rubric",
    "UsageError": "errors",
    "evaluate": "scoring.evaluate",
    "load_mapping": "sources.mapping",
    "load_rubric": "sources.rubrics",
    "read_files": "pipeline",
    "read_ledger": "pipeline",
}

__all__ = [  # noqa: RUF022 - grouped: errors, words, work
    "AftersalesError", "DataError", "Problem", "SourceError", "UsageError",
    "Comparison", "Evidence", "Fact", "Grade", "Intake", "Measurement", "Reading", "Rubric",
    "Scorecard", "Tier",
    "evaluate", "load_mapping", "load_rubric", "read_files", "read_ledger",
    "__version__",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: `--help` needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
