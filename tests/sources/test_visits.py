"""Visits to public pages in a ledger: what is not let in, what is left out, and what is kept."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval.errors import DataError
from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.event import Draft, Event, EventKind
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.aside import Aside
from aftersales_eval.sources.attachments import kept
from aftersales_eval.sources.care import check, info
from aftersales_eval.sources.exporting import EVENTS, MISSING, export, read_events
from aftersales_eval.sources.held import statements
from aftersales_eval.sources.ledger import Ledger, create_ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.merging import merge_events
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.recorded import recorded
from aftersales_eval.sources.recording import Who, state_fact, void
from aftersales_eval.sources.visits import claim_of, page_of, record_visit, visits
from tests.conftest import Run
from tests.fixtures.ledgers import DAY, START

SHOP: Final = "North Kettle"
ADDRESS: Final = "https://north-kettle.example/returns"
BODY: Final = b"<p>You may return your order within 30 days."
WINDOW: Final = Claim("return_window", 30 * 86_400.0, "within 30 days", Manner.TEXT, confidence=0.9)


def visited(ledger: Ledger, at: int = START) -> Visit:
    """A visit to one page, which is kept, with one claim."""
    digest = hashlib.sha256(BODY).hexdigest()
    page = PageVisit(ADDRESS, ADDRESS, Outcome.FETCHED, at, digest=digest, size=len(BODY), claims=1)
    claim = Claim(
        **{
            **{name: getattr(WINDOW, name) for name in ("metric", "value", "quote", "how")},
            "conditions": ((Condition.CLOCK, "delivery"),),
            "confidence": 0.9,
            "address": ADDRESS,
            "page": digest,
            "at": at,
        }
    )
    with Aside(files_of(ledger.path), at) as aside:
        assert aside.keep(BODY) == digest
        visit = Visit(SHOP, at, (page,), (claim,))
        return record_visit(ledger, visit, Who(at), BUILT_IN, aside)[0]


def exported(folder: Path) -> Path:
    """The events of a ledger with one visit; the first is the visit, the second its claim."""
    with create_ledger(folder / "a.db") as ledger:
        visited(ledger)
        export(ledger, folder / "out")
    return folder / "out" / EVENTS


def changed(path: Path, line: int, change: Mapping[str, Any]) -> None:
    """Put other data into one line of an export; in a visit, what its one page says with `page`."""
    lines = path.read_text().splitlines()
    event = json.loads(lines[line - 1])
    for name, value in change.items():
        if name == "page" and line == 1:
            event["data"]["pages"][0] |= value
        elif name == "moment":
            event["at"] = value
        else:
            event["data"][name] = value
    lines[line - 1] = json.dumps(event)
    path.write_text("\n".join(lines) + "\n")


def test_a_visit_comes_back_as_it_was_exported(tmp_path: Path) -> None:
    assert [event.kind for event in read_events(exported(tmp_path))] == [
        EventKind.VISITED,
        EventKind.STATED,
    ]


@pytest.mark.parametrize(
    ("line", "change"),
    [
        (2, {"confidence": math.nan}),
        (2, {"confidence": math.inf}),
        (2, {"confidence": 10**400}),
        (2, {"confidence": True}),
        (2, {"confidence": "high"}),
        (2, {"confidence": -0.1}),
        (2, {"conditions": ["members"]}),
        (2, {"conditions": {"weather": "rain"}}),
        (2, {"conditions": {"members": 3}}),
        (2, {"conditions": {"members": "g" * 201}}),
        (2, {"how": "guessed"}),
        (2, {"how": ["text"]}),
        *((2, {name: 5}) for name in ("element", "source", "quote", "page", "visit")),
        (1, {"moment": None}),
        (1, {"pages": None}),
        (1, {"pages": {}}),
        (1, {"pages": ["x"]}),
        (1, {"notes": 5}),
        (1, {"notes": [5]}),
        (1, {"country": 5}),
        (1, {"visit": 5}),
        (1, {"page": {"at": math.inf}}),
        (1, {"page": {"at": 1e15}}),
        (1, {"page": {"at": 10**18}}),
        (1, {"page": {"size": -1}}),
        (1, {"page": {"size": math.inf}}),
        (1, {"page": {"claims": 10**13}}),
        (1, {"page": {"claims": True}}),
        (1, {"page": {"notes": "all"}}),
        (1, {"page": {"outcome": "eaten"}}),
        (1, {"page": {"outcome": []}}),
        (1, {"page": {"digest": "../../etc"}}),
        (1, {"page": {"title": 5}}),
    ],
    ids=str,
)
def test_what_no_visit_says_is_not_an_event(
    line: int, change: Mapping[str, Any], tmp_path: Path
) -> None:
    path = exported(tmp_path)
    changed(path, line, change)
    with pytest.raises(DataError) as refused:
        read_events(path)
    assert [(p.line, p.message) for p in refused.value.problems] == [(line, "not an event")]


ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    -1,
    10**400,
    math.inf,
    math.nan,
    "x",
    [],
    [None],
    {},
    {"x": []},
)


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:20])
def test_a_visit_that_another_version_recorded_can_be_read(odd: object, tmp_path: Path) -> None:
    """Whatever stands where: the visit is there, and nothing is made up."""
    texts = ("asked", "address", "outcome", "at", "size", "claims", "notes", "digest")
    with create_ledger(tmp_path / "a.db") as ledger:
        with ledger.writing() as writer:
            writer.brand(SHOP)
            for data in (
                {"visit": "v", "pages": odd, "notes": odd, "country": odd},
                {"visit": odd, "pages": [odd, dict.fromkeys(texts, odd)]},
            ):
                writer.add(Draft(EventKind.VISITED, SHOP, "", START, "", data), START)
        found = visits(ledger, SHOP)
        assert info(ledger).events == 2
        assert all("is not there" in one for one in check(ledger))
        export(ledger, tmp_path / "out")
    assert len(found) == 2
    assert all(page.outcome is Outcome.FAILED for one in found for page in one.pages)


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:20])
def test_a_claim_that_another_version_recorded_can_be_read(odd: object) -> None:
    whole = {"visit": "v", "fact": "return_window", "value": "30 days"}
    for name in ("fact", "value", "how", "conditions", "confidence", "element", "source", "page"):
        event = Event(1, START, Draft(EventKind.STATED, SHOP, "", START, "", {**whole, name: odd}))
        claim = claim_of(event)
        assert claim is None or claim.confidence is None or name == "confidence"
        if name == "confidence":
            assert claim is not None
            assert claim.confidence is None


def test_a_page_keeps_what_can_be_read_of_it() -> None:
    said = {"address": ADDRESS, "outcome": "fetched", "at": START, "size": math.inf, "notes": "n"}
    assert page_of(said) == PageVisit("", ADDRESS, Outcome.FETCHED, START)


def recorded_beside(ledger: Ledger, visit: str, *changes: Mapping[str, Any]) -> None:
    """Claims of a visit that another version wrote."""
    whole = {"visit": visit, "fact": "return_window", "value": "90 days", "source": ADDRESS}
    with ledger.writing() as writer:
        for change in changes:
            writer.add(
                Draft(EventKind.STATED, SHOP, "", START, "", {**whole, **change}), START + DAY
            )


UNREADABLE: Final = (
    {"conditions": {"weather": "rain"}},
    {"how": "guessed"},
    {"value": "for ever"},
    {"conditions": ["members"]},
)


def test_a_claim_that_cannot_be_read_is_no_fact_that_somebody_typed(tmp_path: Path) -> None:
    """It may hold for members only, and would count for everybody."""
    metrics = {**BUILT_IN}
    with create_ledger(tmp_path / "a.db") as ledger:
        visited(ledger)
        key = str(ledger.events("kind = 'visited'")[0].draft.data["visit"])
        recorded_beside(ledger, key, UNREADABLE[0])
        found = recorded(ledger, metrics, Reading(now=START + 2 * DAY))
        assert "1 claim that this version cannot read was left out" in found.intake().notes
        recorded_beside(ledger, key, *UNREADABLE[1:])
        found = recorded(ledger, metrics, Reading(now=START + 2 * DAY))
        export(ledger, tmp_path / "out")
    assert [(fact.metric, fact.value) for fact in found.facts] == [(WINDOW.metric, WINDOW.value)]
    assert "4 claims that this version cannot read were left out" in found.intake().notes
    rows = (tmp_path / "out" / "facts.csv").read_text().splitlines()
    assert len(rows) == 2
    assert "30 days" in rows[1]


def test_what_a_withdrawn_visit_claimed_is_withdrawn_with_it(tmp_path: Path) -> None:
    """Nothing else is: neither what was typed, nor what another visit claimed."""
    with create_ledger(tmp_path / "a.db") as ledger:
        gone = visited(ledger)
        stays = visited(ledger, START + DAY)
        about = {"quote": "two years"}
        state_fact(ledger, SHOP, "warranty_length", "2 years", Who(START), at=START, about=about)
        recorded_beside(ledger, "of no visit", {})
        assert info(ledger).facts == 3
        void(ledger, gone.event, "the wrong shop", Who(START + 2 * DAY))
        held = statements(ledger)
        assert info(ledger).facts == 2
        assert statements(ledger, ["Harbour Lamp"]) == []
    assert [event.draft.data["fact"] for event in held] == ["return_window", "warranty_length"]
    assert f"event {held[0].number}" == stays.claims[0].place


DAMAGED: Final = (b"", BODY[:-1], BODY.replace(b"30", b"90"))
"""A kept page that was cut off, or changed; the last has the size that it had."""


@pytest.mark.parametrize("damaged", DAMAGED, ids=["empty", "cut off", "changed"])
def test_a_damaged_page_is_noticed_left_and_healed(damaged: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with create_ledger(tmp_path / "a.db") as ledger:
        digest = visited(ledger).pages[0].digest
        place = kept(files_of(ledger.path), digest)
        assert check(ledger) == []
        place.write_bytes(damaged)
        assert check(ledger) == [f"the kept file {ADDRESS} ({digest[:12]}) is not what it was"]
        counts = export(ledger, out)
        assert (counts["files"], counts[MISSING]) == (0, 1)
        assert not (out / "files" / digest).exists()
        assert visited(ledger, START + DAY).pages[0].digest == digest
        assert check(ledger) == []
        counts = export(ledger, out)
        assert counts["files"] == 1
        assert MISSING not in counts
        (out / "files" / digest).write_bytes(damaged)
        export(ledger, out)
    assert place.read_bytes() == (out / "files" / digest).read_bytes() == BODY


def test_a_page_that_is_whole_is_not_written_again(tmp_path: Path) -> None:
    with create_ledger(tmp_path / "a.db") as ledger:
        place = kept(files_of(ledger.path), visited(ledger).pages[0].digest)
        before = place.stat().st_ino
        visited(ledger, START + DAY)
    assert place.stat().st_ino == before


def test_an_export_says_what_is_damaged(run: Run, tmp_path: Path) -> None:
    with create_ledger(tmp_path / "a.db") as ledger:
        kept(files_of(ledger.path), visited(ledger).pages[0].digest).write_bytes(b"")
    done = run("export", "--out", tmp_path / "out", "--ledger", tmp_path / "a.db")
    assert done.returncode == 0, done.stderr
    assert "not written: 1 kept file not there or damaged (ledger check)" in done.stderr


def test_pages_that_are_not_beside_an_export_are_missed(run: Run, tmp_path: Path) -> None:
    path, page = exported(tmp_path), tmp_path / "out" / "files"
    (page,) = page.iterdir()
    page.write_bytes(DAMAGED[-1])
    with create_ledger(tmp_path / "b.db") as ledger:
        found = merge_events(ledger, read_events(path), path)
        assert (found.new, found.files, found.missing) == (2, 0, 1)
        page.unlink()
        done = run("import", path, "--ledger", tmp_path / "b.db")
        assert f"note: 1 kept file not in {page.parent}" in done.stderr
        page.write_bytes(BODY)
        found = merge_events(ledger, read_events(path), path)
        assert (found.known, found.files, found.missing) == (2, 1, 0)
        page.unlink()  # it is kept by now, and a rehearsal knows that
        done = run("import", path, "--dry-run", "--json", "--ledger", tmp_path / "b.db")
        told = json.loads(done.stdout)
        assert (told["files"], told["missing_files"]) == (0, 0)
        assert merge_events(ledger, read_events(path), path).missing == 0
        kept(files_of(ledger.path), page.name).write_bytes(DAMAGED[-1])
        assert merge_events(ledger, read_events(path), path).missing == 1
        page.write_bytes(BODY)
        assert merge_events(ledger, read_events(path), path).files == 1
        assert check(ledger) == []
