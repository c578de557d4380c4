"""What a ledger holds, as probes and facts that can be measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from aftersales_eval.model.event import EventKind
from aftersales_eval.model.metric import Metric, columns_of
from aftersales_eval.model.naming import find_brand
from aftersales_eval.model.probe import Row
from aftersales_eval.model.quantity import DAY, MICROSECONDS
from aftersales_eval.model.replay import replay
from aftersales_eval.sources.facts import foreign_note
from aftersales_eval.sources.gathered import Gathered, Origin
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.sealing import UNKNOWN, stored_row
from aftersales_eval.sources.visits import stated_facts

LONG_OPEN = 60
"""Days after which an open probe is mentioned."""


def recorded(
    ledger: Ledger, metrics: Mapping[str, Metric], how: Reading, brands: Sequence[str] = ()
) -> Gathered:
    """The probes and facts of a ledger, of all brands or of those named (by name or slug).

    Open probes are censored now, or at `how.as_of`.
    """
    names = brands_meant(ledger, brands)
    rows: dict[frozenset[str], list[Row]] = {}
    every = frozenset(columns_of(metrics.values()))
    odd = off = 0
    scales = [(m.key, m.scale) for m in metrics.values() if m.scale and not m.is_fact]
    for row, contradicted in _stored(ledger, names, how.as_of):
        present = every.difference(row.pop(UNKNOWN, ()))
        off += _off_scale(row, scales)
        odd += contradicted
        rows.setdefault(present, []).append(row)
    stated = stated_facts(ledger, metrics, names, how.as_of)
    notes = [foreign_note(stated.foreign)] if stated.foreign else []
    if stated.unread:
        which = "1 claim" if stated.unread == 1 else f"{stated.unread:,} claims"
        were = "was" if stated.unread == 1 else "were"
        notes.append(f"{which} that this version cannot read {were} left out")
    notes += [
        f"the pages of {brand} were last read for {country}: what it states is what holds there"
        for brand, country in stated.countries.items()
    ]
    if odd:
        which = "1 probe has moments" if odd == 1 else f"{odd:,} probes have moments"
        notes.append(f"{which} that cannot both be right: the waits do not count")
    origins = [
        Origin("", found, [str(row["probe"]) for row in found], present, len(found))
        for present, found in rows.items()
    ]
    read = len(stated.facts) + len(stated.foreign) + stated.unread
    origins.append(Origin(ledger.path.name, read=read))
    how = replace(how, as_of=how.now if how.as_of is None else how.as_of)
    if off:
        notes.append(f"{off:,} values lie beyond the scales of this rubric: they do not count")
    notes += _long_open(ledger, names, how)
    return Gathered(origins, stated.facts, metrics, how, notes)


def _off_scale(row: dict[str, Any], scales: Sequence[tuple[str, tuple[float, float]]]) -> int:
    """Take out values that this rubric's scales do not have; how many."""
    wrong = [
        key
        for key, (low, high) in scales
        if (value := row.get(key)) is not None and not low <= value <= high
    ]
    for key in wrong:
        del row[key]
    return len(wrong)


def _long_open(ledger: Ledger, names: Sequence[str], how: Reading) -> list[str]:
    """Probes that are open for long are nearly always forgotten, and that is said."""
    limit = (how.as_of or how.now) - LONG_OPEN * DAY * MICROSECONDS
    sql = "SELECT COUNT(*) FROM probe WHERE open AND opened_at < ?"
    counts = (
        [ledger.rows(f"{sql} AND brand = ?", limit, name)[0][0] for name in names]
        if names
        else [ledger.rows(sql, limit)[0][0]]
    )
    count = sum(map(int, counts))
    if not count:
        return []
    which = "1 probe has" if count == 1 else f"{count:,} probes have"
    return [
        f"{which} been open for more than {LONG_OPEN} days: until closed, they do not count as"
        " unsolved (aftersales due)"
    ]


def brands_meant(ledger: Ledger, brands: Sequence[str]) -> list[str]:
    """The full names of brands given by name or slug; UsageError for one that is not there."""
    if not brands:
        return []
    known = ledger.brands()
    names = {name for name, _ in known}
    by_slug = {short: name for name, short in known if short not in names}
    return [by_slug.get(brand) or find_brand(brand, names, ledger.path.name) for brand in brands]


def _stored(
    ledger: Ledger, names: Sequence[str], as_of: int | None
) -> Iterator[tuple[dict[str, Any], bool]]:
    """Each probe's row, and whether its moments contradict each other; as it was, at an as-of."""
    changed = set() if as_of is None else _changed_after(ledger, as_of)
    sql = "SELECT id, row, odd <> '[]' FROM probe"
    queries: list[tuple[str, tuple[str, ...]]] = [
        (f"{sql} WHERE brand = ? ORDER BY opened_at", (name,)) for name in names
    ]
    for query, given in queries or [(f"{sql} ORDER BY brand, opened_at", ())]:
        for identity, text, contradicted in ledger.stream(query, *given):
            state = replay(ledger.of_probe(identity), as_of) if identity in changed else None
            if state is None:
                yield ledger.cells(text), bool(contradicted)
            else:
                yield stored_row(state), bool(state.odd)


def _changed_after(ledger: Ledger, as_of: int) -> set[str]:
    """The probes in which something behind an as-of takes back, or adds to, what was before it.

    All others are as they were: a metric passes over moments behind it by itself.
    """
    kinds = ", ".join(f"'{kind}'" for kind in (EventKind.CONTACTED, EventKind.REOPENED))
    again = f"SELECT probe FROM event WHERE kind IN ({kinds})"
    late = f"SELECT probe FROM event WHERE at > {int(as_of)} AND probe <> ''"
    return {str(row[0]) for row in ledger.rows(f"{again} INTERSECT {late}")}
