"""Probes from tables into a ledger, again and again without duplicates.

A probe is known again by its brand and its id in the table, or, without one, by all that its row
says. What a later table adds to it is added; what it says otherwise is listed and left.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import DataError, Problem
from aftersales_eval.model.event import MOMENTS, Draft, EventKind
from aftersales_eval.model.metric import ColumnType, Metric, columns_of
from aftersales_eval.model.naming import slug
from aftersales_eval.model.probe import Fact, Row, Value
from aftersales_eval.sources.facts import fact_text, fact_value
from aftersales_eval.sources.ledger import KEY, Ledger, Writer
from aftersales_eval.sources.plain import open_tables
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.recording import Who
from aftersales_eval.sources.sealing import canonical

_TEXTS: Final = ("probe", "brand", "channel", "scenario", "observer", "note")
_KINDS: Final[Mapping[str, EventKind]] = {name: kind for kind, name in MOMENTS.items()}
SHOWN: Final = 10


@dataclass
class Imported:
    """What an import did: probes that are new, that were there, that something was added to.

    `differing` lists what a table says otherwise than the ledger, which was left as it is.
    """

    new: int = 0
    known: int = 0
    extended: int = 0
    facts: int = 0
    facts_known: int = 0
    rejected: int = 0
    differences: int = 0
    differing: list[Problem] = field(default_factory=list)
    shown: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


Progress = Callable[[int, int], None]


def import_tables(
    ledger: Ledger,
    files: Sequence[Path],
    metrics: Mapping[str, Metric],
    how: Reading,
    who: Who,
    progress: Progress | None = None,
    *,
    strict: bool = False,
) -> Imported:
    """Record what tables say, all of it or, where anything fails, nothing.

    With `strict`, a rejected row is a DataError.
    """
    with open_tables(files, metrics, how) as probes, ledger.writing() as writer:
        intake = probes.intake()
        if strict and intake.rejected:
            raise DataError(f"{intake.rejected:,} rows were rejected", problems=intake.shown)
        done = Imported(
            rejected=intake.rejected, shown=list(intake.shown), notes=list(intake.notes)
        )
        total, at = sum(intake.probes.values()), 0
        importer = _Importer(writer, metrics, who, done)
        by_brand = [probes.rows_of(brand) for brand in probes.brands()]
        places = probes.places([place for rows in by_brand for place, _ in rows])
        for rows in by_brand:
            for place, row in rows:
                importer.probe(row, probes.present_in(place[0]), places[place])
                at += 1
                if progress and not at % 500:
                    progress(at, total)
        for fact in probes.facts:
            importer.fact(fact, metrics[fact.metric])
    return done


class _Importer:
    """Rows into the events of one transaction."""

    def __init__(
        self, writer: Writer, metrics: Mapping[str, Metric], who: Who, done: Imported
    ) -> None:
        self._writer = writer
        self._who = who
        self._done = done
        self._columns = columns_of(metrics.values())
        self._times = {c.name for c in self._columns.values() if c.type is ColumnType.TIME}
        self._seen = Counter[str]()

    def probe(self, row: Row, present: frozenset[str], place: str) -> None:
        """Record a row as a probe, or add what is new in it to the one that is there."""
        row = {name: value for name, value in row.items() if value is not None}
        key = self._key(row)
        known = self._writer.imported(key)
        number = self._recorded(row, known)
        if number is None:
            self._new(row, present, key)
            self._done.new += 1
            return
        if known is None:
            self._writer.remember(key, number)
        identity = self._writer.rows("SELECT probe FROM event WHERE number = ?", number)[0][0]
        self._known(str(identity), row, place)

    def _recorded(self, row: Row, known: int | None) -> int | None:
        """The opening of the probe that a row is: one here under its id and opened when it says.

        That is how probes come back that were exported from here. Else it is the one that is
        `known` by the row's key; a row that does not say when it was opened goes by that first.
        """
        if known is not None and "opened_at" not in row:
            return known
        found = self._writer.rows(
            "SELECT event.number FROM probe JOIN event ON event.probe = probe.id"
            " WHERE probe.id = ? AND event.probe <> '' AND probe.brand = ? AND event.kind = ?"
            " AND probe.opened_at = COALESCE(?, probe.opened_at)",
            str(row.get("probe") or ""),
            row["brand"],
            str(EventKind.OPENED),
            row.get("opened_at"),
        )
        return int(found[0][0]) if found else known

    def _key(self, row: Row) -> str:
        brand, probe = row["brand"], row.get("probe")
        said = ["probe", brand, probe] if probe else ["row", sorted(row.items())]
        digest = _digest(said)
        if probe:
            return digest
        self._seen[digest] += 1  # equal rows are as many probes as there are rows
        return _digest([digest, self._seen[digest]])

    def _new(self, row: Row, present: frozenset[str], key: str) -> None:
        brand = str(row["brand"])
        identity = self._identity(brand, str(row.get("probe") or ""))
        unknown = sorted((self._times | {"resolved", "contacts"}) - present)
        if row.get("contacts") is None and "contacts" not in unknown:
            unknown.append("contacts")  # nobody counted them for this one
        data: dict[str, Any] = {"channel": str(row.get("channel") or ""), KEY: key}
        given = {"scenario": row.get("scenario"), "message": row.get("note")}
        data |= {key: str(text) for key, text in given.items() if text}
        data |= {"unknown": unknown} if unknown else {}
        if row.get("probe") and row["probe"] != identity:
            data["origin"] = str(row["probe"])
        self._add(identity, brand, EventKind.OPENED, row, row.get("opened_at"), data)
        self._add_rest(identity, brand, row, {name for name in row if name != "opened_at"})

    def _identity(self, brand: str, probe: str) -> str:
        """The id that the table has, where it is one of ours and free; else the next one."""
        known = self._writer.brand(brand)
        ours = (
            probe.rpartition("-")[0] in (known, slug(brand))
            and probe.rpartition("-")[2].isdecimal()
        )
        if ours and not self._writer.has_probe(probe):
            self._writer.count_probe(known, probe)
            return probe
        return self._writer.new_probe(brand)

    def _add_rest(self, identity: str, brand: str, row: Row, names: set[str]) -> None:
        """Events for the moments of a row among `names`, in their order, and its values."""
        moments = sorted((int(row[name] or 0), name) for name in names & _KINDS.keys())
        for at, name in moments:
            self._add(identity, brand, _KINDS[name], row, at, {})
        rest = sorted(names - _KINDS.keys() - set(_TEXTS))
        values = {name: row[name] for name in rest if row[name] is not None}
        if values:
            self._add(identity, brand, EventKind.RATED, row, None, {"values": values})

    def _add(
        self,
        identity: str,
        brand: str,
        kind: EventKind,
        row: Row,
        at: Value,
        data: Mapping[str, Any],
    ) -> None:
        observer = str(row.get("observer") or "")
        when = None if at is None else int(at)
        draft = Draft(kind, brand, identity, when, observer, data)
        self._writer.add(draft, self._who.now)

    def _known(self, identity: str, row: Row, place: str) -> None:
        """Add what a row says beyond what is known of its probe."""
        self._writer.settle()
        stored = self._writer.rows("SELECT row FROM probe WHERE id = ?", identity)
        if not stored:  # withdrawn meanwhile, and that holds
            self._done.known += 1
            return
        before = json.loads(stored[0][0])
        said = row.keys() - set(_TEXTS)
        new = said - before.keys()
        other = sorted(name for name in said - new if row[name] != before[name])
        if new:
            self._add_rest(identity, str(row["brand"]), row, new - {"opened_at"})
            self._done.extended += 1
        else:
            self._done.known += 1
        self._done.differences += len(other)
        for name in other[: max(SHOWN - len(self._done.differing), 0)]:
            text = f"{identity}: {name} is not what the ledger has; it was left"
            self._done.differing.append(Problem(text, place))

    def fact(self, fact: Fact, metric: Metric) -> None:
        """Record a statement, once."""
        data = {"fact": fact.metric, "value": fact_text(metric, fact.value)}
        data |= {"source": fact.source} if fact.source else {}
        data |= {"quote": fact.quote} if fact.quote else {}
        data |= {"channel": fact.channel} if fact.channel else {}
        key = _digest(["fact", fact.brand, fact.at, data])
        if self._writer.imported(key) is not None or self._is_stated(fact, metric):
            self._done.facts_known += 1
            return
        self._writer.brand(fact.brand)
        kept = {**data, KEY: key}
        draft = Draft(EventKind.STATED, fact.brand, "", fact.at, self._who.observer, kept)
        self._writer.add(draft, self._who.now)
        self._done.facts += 1

    def _is_stated(self, fact: Fact, metric: Metric) -> bool:
        """Whether the same was recorded by hand, however it was written."""
        rows = self._writer.rows(
            "SELECT data FROM event WHERE kind = 'stated' AND brand = ? AND at IS ?",
            fact.brand,
            fact.at,
        )
        said = [json.loads(row[0]) for row in rows]
        return any(
            one.get("fact") == fact.metric
            and str(one.get("channel") or "") == fact.channel
            and _value(metric, one.get("value")) == fact.value
            for one in said
        )


def _value(metric: Metric, text: object) -> float | None:
    try:
        return fact_value(metric, str(text))
    except ValueError:
        return None


def _digest(said: object) -> str:
    return hashlib.sha256(canonical(said).encode()).hexdigest()
