"""The rules of the house (DESIGN §3): who may import whom and what, and how large things get."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import aftersales_eval
from tests.conftest import ROOT

PACKAGE: Final = "aftersales_eval"
SOURCE: Final = ROOT / "src" / PACKAGE
MODULES: Final = {
    path.relative_to(SOURCE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(SOURCE.rglob("*.py"))
}

MAY_IMPORT: Final = {
    "errors": set[str](),
    "model": {"errors"},
    "sources": {"model", "errors"},
    "measure": {"model", "errors"},
    "scoring": {"model", "errors"},
    "report": {"model", "errors"},
    "pipeline": {"sources", "measure", "scoring", "model", "errors"},
    "batching": {"pipeline", "sources", "scoring", "report", "model", "errors"},
    "inspecting": {"sources", "model", "errors"},
    "explaining": {"pipeline", "measure", "model", "errors"},
    "trending": {"pipeline", "measure", "scoring", "model", "errors"},
    "cli": {
        "batching",
        "explaining",
        "inspecting",
        "pipeline",
        "trending",
        "sources",
        "measure",
        "scoring",
        "report",
        "model",
        "errors",
        "",
    },
    "__main__": {"cli"},
    "__init__": {"pipeline", "sources", "scoring", "model", "errors"},
}
"""What each part may import besides itself; "" is the package with its version."""

ONLY_IN: Final = {
    "typer": ("cli/",),
    "rich": (
        "cli/",
        "report/console.py",
        "report/explanation_text.py",
        "report/inspection_text.py",
        "report/ledger_text.py",
        "report/rubric_text.py",
        "report/visited_pages.py",
    ),
    "tzlocal": ("sources/",),
    "duckdb": ("sources/", "measure/bulk.py"),
    "yaml": ("sources/", "measure/bulk.py"),
    "sqlite3": ("sources/", "measure/bulk.py"),
    "httpcore": ("sources/web/connection.py",),
    "idna": ("sources/web/addresses.py",),
    "protego": ("sources/web/robots.py",),
    "pydantic": ("sources/",),
    "numpy": (
        "scoring/",
        "measure/blocks.py",
        "measure/bulk.py",
        "measure/dense.py",
        "measure/grids.py",
        "measure/waits.py",
        "model/blocks.py",
        "model/histograms.py",
        "sources/sound",
        "sources/store.py",
        "sources/tables.py",
    ),
    "jinja2": ("report/",),
    "lxml": ("sources/web/",),
    "ibis": ("sources/remote_engines.py",),
    "pyspark": ("sources/remote_engines.py",),
    "sqlglot": ("sources/remote.py", "sources/remote_sql.py"),
    "platformdirs": ("sources/", "cli/"),
    "vl_convert": ("report/charts.py",),
}
"""Which modules may import what comes from elsewhere."""


def part_of(name: str) -> str:
    """The part of the house that a file belongs to: a folder, or a module at the top."""
    return name.split("/", maxsplit=1)[0].removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module that is imported anywhere in a file, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: imports are absolute"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def own_parts(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every part of this package that a file imports, with the line."""
    parts = {part_of(name) for name in MODULES}
    for name, line in imported(tree):
        first, _, rest = name.partition(".")
        if first == PACKAGE:
            part = rest.split(".")[0]
            yield part if part in parts else "", line


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a file, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_there_is_a_house_to_look_at() -> None:
    assert {part_of(name) for name in MODULES} == set(MAY_IMPORT)
    assert len(MODULES) > 40


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_only_what_lies_below_it(name: str) -> None:
    """cli → {sources, measure, scoring, report} → model → errors; only `pipeline` wires."""
    mine = part_of(name)
    wrong = [
        f"{name}:{line} imports {part or PACKAGE}"
        for part, line in own_parts(MODULES[name])
        if part != mine and part not in MAY_IMPORT[mine]
    ]
    assert wrong == []


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_in_its_own_place_only(library: str) -> None:
    wrong = [
        f"{name}:{line}"
        for name, tree in MODULES.items()
        for found, line in imported(tree)
        if found.split(".")[0] == library and not name.startswith(ONLY_IN[library])
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "library", ["typer", "rich", "duckdb", "yaml", "pydantic", "numpy", "jinja2"]
)
def test_the_rule_about_a_library_is_about_something(library: str) -> None:
    """Else a rule on a library that nobody imports would hold for ever."""
    found = {name.split(".")[0] for tree in MODULES.values() for name, _ in imported(tree)}
    assert library in found


def test_only_the_command_line_writes_to_the_terminal() -> None:
    wrong = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id in ("print", "input"))
        or (isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr", "stdin"))
        if not name.startswith("cli/")
    ]
    assert wrong == []


CLOCKS: Final = {
    f"{holder}.{method}"
    for holder in ("time", "datetime", "date", "dt", "datetime.datetime", "datetime.date")
    for method in ("time", "time_ns", "now", "utcnow", "today", "monotonic", "perf_counter")
}


def test_the_clock_comes_in_as_an_argument() -> None:
    """One function reads it."""
    readers = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in CLOCKS
    }
    assert readers == {"pipeline.py", "cli/desk.py", "cli/progress.py", "cli/stopping.py"}


def test_nothing_is_drawn_without_a_seed() -> None:
    """The same evidence always gives the same report."""
    draws = [
        node
        for tree in MODULES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("default_rng")
    ]
    assert draws
    assert all(draw.args for draw in draws)
    names = {name.split(".")[0] for tree in MODULES.values() for name, _ in imported(tree)}
    assert not names & {"random", "secrets", "uuid"}


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_no_longer_than_400_lines(name: str) -> None:
    assert len((SOURCE / name).read_text(encoding="utf-8").splitlines()) <= 400


def test_a_function_is_no_longer_than_60_lines() -> None:
    long = [
        f"{name}:{function.lineno} {function.name}: {length} lines"
        for name, tree in MODULES.items()
        for function in functions(tree)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > 60
    ]
    assert long == []


def test_what_is_public_says_what_it_is() -> None:
    """Modules, and functions, classes and methods whose names do not begin with an underscore."""
    silent = []
    for name, tree in MODULES.items():
        if not ast.get_docstring(tree):
            silent.append(name)
        for where, node in public(tree):
            if not ast.get_docstring(node):
                silent.append(f"{name}:{node.lineno} {where}{node.name}")
    assert silent == []


Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def public(holder: ast.Module | ast.ClassDef, where: str = "") -> Iterator[tuple[str, Named]]:
    """What others may use of a module or class, and of the public classes in it."""
    for node in holder.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if node.name.startswith("_"):
                continue
            yield where, node
            if isinstance(node, ast.ClassDef):
                yield from public(node, f"{where}{node.name}.")


API: Final = [
    "AftersalesError", "Comparison", "DataError", "Evidence", "Fact", "Grade", "Intake",
    "Measurement", "Problem", "Reading", "Rubric", "Scorecard", "SourceError", "Tier", "UsageError",
    "__version__", "evaluate", "load_mapping", "load_rubric", "read_files", "read_ledger",
]  # fmt: skip


def test_the_public_names_are_exactly_these() -> None:
    """A name that comes or goes is a decision, not an accident."""
    assert sorted(aftersales_eval.__all__) == API
    assert len(set(aftersales_eval.__all__)) == len(aftersales_eval.__all__)


@pytest.mark.parametrize("name", API)
def test_a_public_name_can_be_imported(name: str) -> None:
    found = getattr(aftersales_eval, name)
    assert found is not None
    if name != "__version__":
        assert found.__name__ == name
        assert getattr(importlib.import_module(found.__module__), name) is found


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        aftersales_eval.nonsense  # noqa: B018 - the look-up is what is tested


def test_type_checkers_see_the_same_names_as_the_interpreter() -> None:
    """`__init__` says each twice: as an import for tools, as a home for the look-up."""
    tree = MODULES["__init__.py"]
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {name.rpartition(".")[2] for name, _ in imported(block)}
    assert seen == set(API) - {"__version__"}


def test_importing_the_package_imports_nothing_of_it() -> None:
    script = "import sys, aftersales_eval; print(*(m for m in sys.modules if 'aftersales' in m))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    # the finder of an editable installation is no part of the package
    assert [m for m in done.stdout.split() if not m.startswith("_")] == [PACKAGE]


def test_the_project_is_tested_from_its_source() -> None:
    """Else these rules would be about another copy than the one that the tests run."""
    assert Path(aftersales_eval.__file__ or "").parent == SOURCE
