"""Probes and facts held in memory, ready to be asked as `tables` is: what handfuls come as."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from aftersales_eval.model.metric import ColumnType, Metric, columns_of
from aftersales_eval.model.probe import Fact, Row
from aftersales_eval.model.result import Intake
from aftersales_eval.sources.facts import spelling_notes
from aftersales_eval.sources.reading import Reading


class Origin(NamedTuple):
    """Sound probes that come from one place, and the columns that are known there at all.

    `places` says where each row stands, as a person looks it up; a part of an origin that is named
    elsewhere has no name.
    """

    name: str
    rows: Sequence[Row] = ()
    places: Sequence[str] = ()
    present: frozenset[str] = frozenset()
    read: int = 0


class Gathered:
    """Probes and facts in memory; a context manager, as `Tables` is.

    `as_of` is the moment (microseconds) at which open probes are censored.
    """

    def __init__(
        self,
        origins: Sequence[Origin],
        facts: Iterable[Fact],
        metrics: Mapping[str, Metric],
        how: Reading,
        notes: Iterable[str] = (),
    ):
        """Choose what lies in the period and the channels that are asked for."""
        self._origins = origins
        self._how = how
        stated = list(facts)
        self.as_of = self._choose_as_of(metrics)
        self.facts = [f for f in stated if how.as_of is None or f.at is None or f.at <= how.as_of]
        self._chosen = [
            [(at, row) for at, row in enumerate(origin.rows) if self._inside(row)]
            for origin in origins
        ]
        left_out = sum(len(o.rows) - len(c) for o, c in zip(origins, self._chosen, strict=True))
        self._outside = left_out + len(stated) - len(self.facts)
        self._by_brand: dict[str, list[tuple[tuple[int, int], Row]]] = {}
        self._probes = Counter(str(row["brand"]) for _, row in chain(*self._chosen))
        self._notes = (*notes, *spelling_notes(stated, self._probes))

    def __enter__(self) -> Gathered:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to forget: it is all in memory."""

    def parts(self) -> list[tuple[list[Row], frozenset[str]]]:
        """The probes of each origin, with the columns that it has."""
        pairs = zip(self._origins, self._chosen, strict=True)
        return [([row for _, row in chosen], origin.present) for origin, chosen in pairs if chosen]

    def brands(self) -> list[str]:
        """Every brand with a probe or a fact, sorted."""
        return sorted(self._probes.keys() | {fact.brand for fact in self.facts})

    def rows_of(self, brand: str) -> list[tuple[tuple[int, int], Row]]:
        """One brand's probes, each with its origin and number there, in order of opening."""
        if not self._by_brand:
            for number, chosen in enumerate(self._chosen):
                for at, row in chosen:
                    self._by_brand.setdefault(str(row["brand"]), []).append(((number, at), row))
        mine = self._by_brand.get(brand, [])
        return sorted(mine, key=lambda one: (*_opened(one[1]), one[0]))

    def present_in(self, number: int) -> frozenset[str]:
        """The columns that an origin has."""
        return self._origins[number].present

    def places(self, rows: Sequence[tuple[int, int]]) -> dict[tuple[int, int], str]:
        """Where rows stand that are given as (origin, number there)."""
        return {(number, at): self._origins[number].places[at] for number, at in rows}

    def intake(self) -> Intake:
        """What was read, and what was not."""
        how = self._how
        return Intake(
            files=tuple(origin.name for origin in self._origins if origin.name),
            rows=sum(origin.read for origin in self._origins),
            probes=dict(self._probes),
            facts=len(self.facts),
            outside=self._outside,
            notes=self._notes,
            as_of=self.as_of,
            since=how.since,
            until=how.until,
            channels=how.channels,
            timezone=how.timezone,
        )

    def _choose_as_of(self, metrics: Mapping[str, Metric]) -> int:
        """The moment open probes are censored at: given, else the latest there is, else now."""
        if self._how.as_of is not None:
            return self._how.as_of
        columns = columns_of(metrics.values()).values()
        moments = [column.name for column in columns if column.type is ColumnType.TIME]
        rows = chain.from_iterable(origin.rows for origin in self._origins)
        found = [
            int(row[name] or 0) for row in rows for name in moments if row.get(name) is not None
        ]
        return max(found, default=self._how.now)

    def _inside(self, row: Row) -> bool:
        how, opened = self._how, row.get("opened_at")
        at = None if opened is None else int(opened)
        if how.channels and (row.get("channel") or "") not in how.channels:
            return False
        if at is None:
            return how.since is None and how.until is None
        early = how.since is not None and at < how.since
        late = at > self.as_of or (how.until is not None and at >= how.until)
        return not early and not late


def _opened(row: Row) -> tuple[bool, int]:
    """For sorting: the moment of opening, unknown ones last."""
    opened = row.get("opened_at")
    return opened is None, int(opened or 0)
