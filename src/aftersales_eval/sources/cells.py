"""A foreign cell to a typed value, as SQL: how it must look, and what is wrong when it does not.

Text is never reinterpreted: a moment without a zone takes the one that was said, a local time that
does not exist or exists twice is refused, numbers are plain and finite. The expressions come in
layers, each reading the columns of the one before, so that nothing is written or computed twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.model.naming import CHANNEL_WORDS
from aftersales_eval.model.quantity import (
    FUTURE_SKEW,
    LARGEST,
    LONGEST,
    MICROSECONDS,
    NO,
    UNITS,
    YES,
    unit_seconds,
)
from aftersales_eval.sources.mapping import EMPTY, EPOCHS, REJECT, From
from aftersales_eval.sources.reading import WHITE, YEAR_1900

_DATE: Final = r"\d{4}-\d\d-\d\d"
_CLOCK: Final = r"[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?"
_ZONE: Final = r" ?([Zz]|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)"
_UNSIGNED: Final = r"(\d{1,30}(\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,3})?"
_NUMBER: Final = rf"[+-]?{_UNSIGNED}"

_UNKNOWN: Final = "CHR(1)"
"""Marks a word that a mapping does not know, standing before it."""


@dataclass(frozen=True)
class Cell:
    """One of our columns as SQL in layers.

    `text` reads the foreign row; `local`, a moment without a zone (times only), reads `t:name`;
    `value` reads both. `faults` are conditions on `t:name`, `l:name` and `v:name` under which the
    cell is wrong, each with what it then is not; `said` is what the cell says.
    """

    name: str
    text: str
    value: str
    faults: tuple[tuple[str, str], ...]
    said: str
    local: str = ""


def literal(text: str) -> str:
    """A text as SQL, whatever it contains."""
    return "'" + text.replace("'", "''").replace("\x00", "") + "'"


def ident(name: str) -> str:
    """A name as SQL, whatever it contains."""
    return '"' + name.replace('"', '""') + '"'


def trimmed(foreign: str) -> str:
    """SQL for a cell's text without white space around it, null when nothing is left.

    Trimming takes long, so only texts that begin or end with a character up to a space are.
    """
    white = f"{foreign} < '!' OR {foreign}[-1] < '!'"
    return (
        f"NULLIF(CASE WHEN {white} THEN TRIM({foreign}, {literal(WHITE)}) ELSE {foreign} END, '')"
    )


def cell(
    column: Column, source: From, foreign: str | None, native: str, zone: str, now: int
) -> Cell:
    """How one of our columns is read.

    `foreign` is SQL for the foreign cell as text (None for a constant) and `native` its type there,
    `zone` the time zone of moments that say none, `now` the moment that no stamp may lie beyond.
    """
    t, v = ident(f"t:{column.name}"), ident(f"v:{column.name}")
    text = trimmed(literal(source.constant or "") if foreign is None else foreign)
    local, faults, unknown = "", [], ""
    if foreign is not None and source.values:
        text = _words(source, text)
        unknown = f"STARTS_WITH({t}, {_UNKNOWN})" if source.other == REJECT else ""
    if unknown:
        faults.append((unknown, "a word that the mapping knows"))
    unread = f"{t} IS NOT NULL AND {v} IS NULL"
    match column.type:
        case ColumnType.TEXT:
            value = f"CASE WHEN NOT {unknown} THEN {t} END" if unknown else t
            if column.name == "channel":
                value = _channel(value)
        case ColumnType.TIME:
            zone = source.timezone or zone
            local, value = _moment(column, source, native, zone)
            faults += [(unread, _example(source)), *_time_faults(column, zone, now)]
        case ColumnType.YES_NO:
            value = _yes_no(source, t)
            faults.append((unread, "yes or no"))
        case ColumnType.NUMBER:
            value = _number(source, t)
            faults += [(unread, "a number"), *_number_faults(column)]
        case ColumnType.DURATION:
            value = _duration(source, t)
            what = "a duration with its unit, such as 24 h"
            faults.append(
                (unread, f"a number of {source.unit}, 0 or more" if source.unit else what)
            )
    said = f"LTRIM({t}, {_UNKNOWN})" if unknown else t
    return Cell(column.name, text, value, tuple(faults), f"LEFT({said}, 60)", local)


def _words(source: From, text: str) -> str:
    """The mapping's words for the cell's; what it does not know is kept, emptied or marked."""
    cases = " ".join(
        f"WHEN {literal(word.strip())} THEN {'NULL' if ours is None else literal(ours)}"
        for word, ours in source.values
        if word.strip()
    )
    otherwise = {REJECT: f"{_UNKNOWN} || {text}", EMPTY: "NULL"}.get(source.other, text)
    return f"CASE WHEN {text} IS NOT NULL THEN CASE {text} {cases} ELSE {otherwise} END END"


def _channel(text: str) -> str:
    """SQL for `model.naming.channel_name`: a criterion's `email` also finds what says `E-Mail`."""
    plain = f"REGEXP_REPLACE(LOWER({text}), '[ _]+', '-', 'g')"
    cases = " ".join(f"WHEN {literal(w)} THEN {literal(ours)}" for w, ours in CHANNEL_WORDS)
    return f"CASE {plain} {cases} ELSE {plain} END"


def _yes_no(source: From, t: str) -> str:
    yes = ", ".join(literal(w.strip().lower()) for w in (source.yes or sorted(YES)))
    no = ", ".join(literal(w.strip().lower()) for w in (source.no or sorted(NO)))
    return f"CASE WHEN LOWER({t}) IN ({yes}) THEN TRUE WHEN LOWER({t}) IN ({no}) THEN FALSE END"


def _plain(source: From, t: str) -> str:
    """A number's text with a point for the decimal sign."""
    if source.decimal != ",":
        return t
    # A point would be a thousands separator there, which is not a decimal sign.
    return f"CASE WHEN CONTAINS({t}, '.') THEN NULL ELSE REPLACE({t}, ',', '.') END"


def _matching(pattern: str, text: str, then: str) -> str:
    """`then` where a text is exactly of a pattern."""
    return f"CASE WHEN REGEXP_FULL_MATCH({text}, {literal(pattern)}) THEN {then} END"


def _number(source: From, t: str) -> str:
    plain = _plain(source, t)
    return _matching(_NUMBER, plain, f"TRY_CAST({plain} AS DOUBLE) + 0.0")  # -0 is 0


def _number_faults(column: Column) -> list[tuple[str, str]]:
    v, low, high = ident(f"v:{column.name}"), column.low, column.high
    faults = [(f"NOT ABS({v}) <= {LARGEST!r}", f"a number up to {LARGEST:g}")]
    if low is not None and high is not None:
        faults.append((f"NOT {v} BETWEEN {low!r} AND {high!r}", f"between {low:g} and {high:g}"))
    elif low is not None:
        faults.append((f"{v} < {low!r}", f"at least {low:g}"))
    if column.whole:
        faults.append((f"{v} <> FLOOR({v})", "a whole number"))
    return faults


def _duration(source: From, t: str) -> str:
    plain = _plain(source, t)
    pattern = r"(\d{1,30}(?:\.\d{1,30})?)"
    if source.unit:
        pattern = rf"({_UNSIGNED})"
        factor = repr(float(unit_seconds(source.unit)))
    else:
        pattern += r"\s*([a-zA-Z]+)"
        unit = f"LOWER(REGEXP_EXTRACT({plain}, {literal(pattern)}, 2))"
        cases = " ".join(
            f"WHEN {unit} IN ({literal(name)}, {literal(name + 's')}) THEN {float(seconds)!r}"
            for name, seconds in UNITS.items()
        )
        factor = f"CASE {cases} END"
    number = f"TRY_CAST(REGEXP_EXTRACT({plain}, {literal(pattern)}, 1) AS DOUBLE)"
    seconds = _matching(pattern, plain, f"{number} * {factor}")
    exact = f"CAST(ROUND({seconds} * {MICROSECONDS}) AS BIGINT)"
    return f"CASE WHEN {seconds} <= {LONGEST} THEN {exact} END"


def _example(source: From) -> str:
    if source.format:
        return f"a time as {source.format}"
    return "a time such as 2026-03-01T09:30Z"


def _moment(column: Column, source: From, native: str, zone: str) -> tuple[str, str]:
    """SQL for the moment without a zone, and for the instant in microseconds."""
    t, here = ident(f"t:{column.name}"), ident(f"l:{column.name}")
    located = here if _is_utc(zone) else f"TIMEZONE({literal(zone)}, {here})"
    never = "CAST(NULL AS TIMESTAMP)"
    if source.format in EPOCHS:
        digits = 12 if source.format == "epoch-s" else 15  # so that microseconds do not overflow
        count = f"TRY_CAST(REGEXP_EXTRACT({t}, '^-?[0-9]{{1,{digits}}}$') AS BIGINT)"
        return never, f"{count} * {EPOCHS[source.format]}"
    if native.startswith("TIMESTAMP WITH TIME ZONE"):
        return never, _instant(f"TRY_CAST({t} AS TIMESTAMPTZ)")
    if source.format:
        parsed = f"TRY_STRPTIME({t}, {literal(source.format)})"
        if "%z" in source.format.lower():
            return never, _instant(parsed)
        return f"CASE WHEN ISFINITE({parsed}) THEN {parsed} END", f"EPOCH_US({located})"
    local = _matching(f"{_DATE}({_CLOCK})?", t, f"TRY_CAST(UPPER({t}) AS TIMESTAMP)")
    close = f"REPLACE(REPLACE(REPLACE(UPPER({t}), ' +', '+'), ' -', '-'), ' Z', 'Z')"
    zoned = _matching(_DATE + _CLOCK + _ZONE, t, f"EPOCH_US(TRY_CAST({close} AS TIMESTAMPTZ))")
    return local, f"CASE WHEN {here} IS NOT NULL THEN EPOCH_US({located}) ELSE {zoned} END"


def _is_utc(zone: str) -> bool:
    return zone.upper() in ("UTC", "ETC/UTC")


def _instant(moment: str) -> str:
    return f"CASE WHEN ISFINITE({moment}) THEN EPOCH_US({moment}) END"


def _time_faults(column: Column, zone: str, now: int) -> list[tuple[str, str]]:
    v, local = ident(f"v:{column.name}"), ident(f"l:{column.name}")
    faults = []
    if not _is_utc(zone):
        named = literal(zone)
        here = f"TIMEZONE({named}, {local})"
        # Of two, the database takes the later: with the offset of the day before, there was one
        # before it.
        day = "- INTERVAL 1 DAY"
        before = f"TIMEZONE({named}, {here} {day})"
        earlier = f"TIMEZONE({named}, {here} - ({before} - ({local} {day})))"
        twice = f"CASE WHEN {before} <> {local} {day} THEN {earlier} = {local} END"
        gap = f"TIMEZONE({named}, {here}) <> {local}"
        fix = "write the offset, such as +02:00"
        faults.append((gap, f"a time in {zone}, where it was skipped; {fix}"))
        faults.append((twice, f"one time in {zone}, where it came twice; {fix}"))
    faults.append((f"{v} > {now + FUTURE_SKEW}", "in the past"))
    faults.append((f"{v} < {YEAR_1900}", "after the year 1900"))
    return faults
