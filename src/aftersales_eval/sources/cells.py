"""A foreign cell to a typed value, as SQL: how it must look, and what is wrong when it does not.

Text is never reinterpreted: a moment without a zone takes the one that was said, a local time that
does not exist or exists twice is refused, numbers are plain and finite. The expressions come in
layers, each reading the columns of the one before, so that nothing is written or computed twice.

Most cells of large files are of a native type or written in one canonical way; these are read at
once (`quick`). Only what is left is trimmed and held against the patterns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from aftersales_eval.model.metric import Column, ColumnType
from aftersales_eval.model.naming import CHANNEL_WORDS, CHANNELS, channel_name
from aftersales_eval.model.quantity import (
    LONGEST,
    MICROSECONDS,
    NO,
    UNITS,
    YES,
    unit_seconds,
)
from aftersales_eval.sources.mapping import EMPTY, EPOCHS, REJECT, From
from aftersales_eval.sources.reading import WHITE
from aftersales_eval.sources.rules import moment_rules, number_rules
from aftersales_eval.sources.sql import ident, literal

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

    `foreign` is the foreign cell, `r:name`; `quick`, which reads it too, a value that needs no
    second look. `text` reads `r:name` where nothing was quick; `local`, a moment without a zone
    (times only), reads `t:name` and `q:name`; `value` reads them all. `faults` are conditions on
    `t:name`, `l:name` and `v:name` under which the cell is wrong, each with what it then is not;
    `said` is what the cell says. Where no cell of the column needs a second look, `plain`, if there
    is one, is the value.
    """

    name: str
    foreign: str
    text: str
    value: str
    faults: tuple[tuple[str, str], ...]
    said: str
    local: str = ""
    quick: str = ""
    plain: str = ""

    @property
    def second_look(self) -> str:
        """SQL for whether this cell is not plain to see, empty where there is no such way."""
        r, q = (ident(f"{layer}:{self.name}") for layer in "rq")
        if self.quick:
            return f"({q} IS NULL AND {r} IS NOT NULL)"
        return edged(r) if self.plain else ""

    def all_plain(self) -> Cell:
        """How the column is read where no cell of it needs a second look."""
        if not self.plain:
            return self
        nothing = "CAST(NULL AS VARCHAR)"
        return replace(self, text=nothing, value=self.plain)


def trimmed(foreign: str) -> str:
    """SQL for a cell's text without white space around it, null when nothing is left.

    Trimming takes long, so only texts that begin or end with a character up to a space are.
    """
    trim = f"TRIM({foreign}, {literal(WHITE)})"
    return f"NULLIF(CASE WHEN {edged(foreign)} THEN {trim} ELSE {foreign} END, '')"


def edged(foreign: str) -> str:
    """SQL for whether a text is empty or may have white space around it.

    To ask for each character whether it is the last takes a sixth of what it takes to cut it out.
    """
    ends = " OR ".join(f"ENDS_WITH({foreign}, {literal(white)})" for white in WHITE)
    return f"({foreign} < '!' OR {ends})"


def cell(
    column: Column, source: From, foreign: str | None, native: str, zone: str, now: int
) -> Cell:
    """How one of our columns is read.

    `foreign` is SQL for the foreign cell (None for a constant) and `native` its type there, `zone`
    the time zone of moments that say none, `now` the moment that no stamp may lie beyond.
    """
    r, t, v = (ident(f"{layer}:{column.name}") for layer in "rtv")
    plain = r if foreign is None or native == "VARCHAR" else f"CAST({r} AS VARCHAR)"
    text, local, faults, unknown = trimmed(plain), "", [], ""
    zone = source.timezone or zone
    mapped = foreign is not None and bool(source.values)
    quick = "" if foreign is None or mapped else _quick(column, source, foreign, native)
    if mapped:
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
            local, value = _moment(column, source, native, zone, quick)
            faults += [(unread, _example(source)), *_time_faults(column, zone, now)]
        case ColumnType.YES_NO:
            value = _yes_no(source, t)
            faults.append((unread, "yes or no"))
        case ColumnType.NUMBER:
            value = _number(source, t)
            faults += [(unread, "a number"), *number_rules(column, v)]
        case ColumnType.DURATION:
            value = _duration(source, t)
            what = "a duration with its unit, such as 24 h"
            faults.append(
                (unread, f"a number of {source.unit}, 0 or more" if source.unit else what)
            )
    said = f"LTRIM({t}, {_UNKNOWN})" if unknown else t
    plainly = r if value == t and foreign is not None and native == "VARCHAR" and not mapped else ""
    if quick:
        q = ident(f"q:{column.name}")
        text = f"CASE WHEN {q} IS NULL AND {r} IS NOT NULL THEN {text} END"
        said = f"COALESCE({t}, {plain})"
        plainly = value if column.type is ColumnType.TIME else q
        if column.type is not ColumnType.TIME:
            value = _else(q, value)
    raw = literal(source.constant or "") if foreign is None else foreign
    return Cell(
        column.name, raw, text, value, tuple(faults), f"LEFT({said}, 60)", local, quick, plainly
    )


WHOLE: Final = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER")
BARE: Final = ("DATE", "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS")
"""Native types of which every value becomes ours without loss, whole numbers and bare moments."""

_ZULU: Final = (
    ("____-__-__T__:__:__Z", "%Y-%m-%dT%H:%M:%SZ"),
    ("____-__-__T__:__Z", "%Y-%m-%dT%H:%MZ"),
)
"""Moments as most files write them, as patterns of LIKE and the formats to parse them with.

None has a space or ends in a digit: around these the parser would take white space for a digit.
"""


def _canonical(text: str) -> str:
    """SQL for a text as a timestamp, null where it is of none of the usual forms.

    With the signs between them in their places and a digit in front, the parser takes nothing but
    digits for the rest, so that all it reads has the form that the slow pattern asks for.
    """
    cases = " ".join(
        f"WHEN {text} LIKE {literal(like)} THEN TRY_STRPTIME({text}, {literal(form)})"
        for like, form in _ZULU
    )
    return f"CASE WHEN {text} >= '0' AND {text} < ':' THEN CASE {cases} END END"


def _quick(column: Column, source: From, foreign: str, native: str) -> str:
    """SQL for the value of a cell that is plain to see, null for any other; empty for no such way.

    Of a bare native moment it is that moment, still without its zone.
    """
    match column.type:
        case ColumnType.TEXT if column.name == "channel" and native == "VARCHAR":
            usual = {c: literal(c) for c in CHANNELS if channel_name(c) == c}
            return chosen(foreign, usual)
        case ColumnType.TIME:
            return _quick_moment(source, foreign, native)
        case ColumnType.YES_NO if native in ("VARCHAR", "BOOLEAN"):
            known = _yes_no_words(source)
            if native == "BOOLEAN":
                yes, no = (known.get(word, "CAST(NULL AS BOOLEAN)") for word in ("true", "false"))
                return f"CASE WHEN {foreign} THEN {yes} WHEN NOT {foreign} THEN {no} END"
            return chosen(foreign, known)
        case ColumnType.NUMBER if native in WHOLE:
            return f"CAST({foreign} AS DOUBLE)"
        case ColumnType.NUMBER if native == "DOUBLE" and source.decimal != ",":
            return f"CASE WHEN ISFINITE({foreign}) THEN {foreign} + 0.0 END"
        case ColumnType.NUMBER if native == "VARCHAR":
            digit = f"TRY_CAST({foreign} AS UTINYINT)"  # of one byte, it takes nothing else
            return f"CASE WHEN STRLEN({foreign}) = 1 THEN CAST({digit} AS DOUBLE) END"
    return ""


def _quick_moment(source: From, foreign: str, native: str) -> str:
    if source.format in EPOCHS:
        limit = 10 ** _EPOCH_DIGITS[source.format]
        inside = f"{foreign} > {-limit} AND {foreign} < {limit}"
        count = f"CAST({foreign} AS BIGINT) * {EPOCHS[source.format]}"
        return f"CASE WHEN {inside} THEN {count} END" if native in WHOLE else ""
    if native.startswith("TIMESTAMP WITH TIME ZONE"):
        return _instant(foreign)
    if source.format:
        return ""
    if native in BARE:
        bare = f"TRY_CAST({foreign} AS TIMESTAMP)"
        ends = "TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31 23:59:59.999999'"
        return f"CASE WHEN {bare} BETWEEN {ends} THEN {bare} END"
    return f"EPOCH_US({_canonical(foreign)})" if native == "VARCHAR" else ""


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
    return chosen(plain, {word: literal(ours) for word, ours in CHANNEL_WORDS}, plain)


def chosen(text: str, cases: Mapping[str, str], otherwise: str = "NULL") -> str:
    """SQL for what stands in `cases` for a text.

    The database makes a join of a list behind IN, and a join does not keep the order of a file.
    """
    listed = " ".join(f"WHEN {literal(word)} THEN {then}" for word, then in cases.items())
    return f"CASE {text} {listed} ELSE {otherwise} END" if cases else otherwise


def _yes_no_words(source: From) -> dict[str, str]:
    """Words in small letters, each with what it says; none is empty, which says nothing."""
    yes, no = source.yes or sorted(YES), source.no or sorted(NO)
    words = dict.fromkeys((w.strip().lower() for w in no), "FALSE")
    words |= dict.fromkeys((w.strip().lower() for w in yes), "TRUE")
    return {word: said for word, said in words.items() if word}


def _yes_no(source: From, t: str) -> str:
    return chosen(f"LOWER({t})", _yes_no_words(source))


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


_EPOCH_DIGITS: Final = {"epoch-s": 12, "epoch-ms": 15}
"""How many digits a count since 1970 may have, so that microseconds do not overflow."""


def _moment(column: Column, source: From, native: str, zone: str, quick: str) -> tuple[str, str]:
    """SQL for the moment without a zone, and for the instant in microseconds."""
    q, t, here = (ident(f"{layer}:{column.name}") for layer in "qtl")
    located = here if _is_utc(zone) else f"TIMEZONE({literal(zone)}, {here})"
    never = "CAST(NULL AS TIMESTAMP)"
    if source.format in EPOCHS:
        digits = _EPOCH_DIGITS[source.format]
        count = f"TRY_CAST(REGEXP_EXTRACT({t}, '^-?[0-9]{{1,{digits}}}$') AS BIGINT)"
        return never, _else(quick and q, f"{count} * {EPOCHS[source.format]}")
    if native.startswith("TIMESTAMP WITH TIME ZONE"):
        return never, _else(quick and q, _instant(f"TRY_CAST({t} AS TIMESTAMPTZ)"))
    if source.format:
        parsed = f"TRY_STRPTIME({t}, {literal(source.format)})"
        if "%z" in source.format.lower():
            return never, _instant(parsed)
        return f"CASE WHEN ISFINITE({parsed}) THEN {parsed} END", f"EPOCH_US({located})"
    if quick and native != "VARCHAR":
        return q, f"EPOCH_US({located})"
    local = _matching(f"{_DATE}({_CLOCK})?", t, f"TRY_CAST(UPPER({t}) AS TIMESTAMP)")
    close = f"REPLACE(REPLACE(REPLACE(UPPER({t}), ' +', '+'), ' -', '-'), ' Z', 'Z')"
    zoned = _matching(_DATE + _CLOCK + _ZONE, t, f"EPOCH_US(TRY_CAST({close} AS TIMESTAMPTZ))")
    slow = f"CASE WHEN {here} IS NOT NULL THEN EPOCH_US({located}) ELSE {zoned} END"
    return local, _else(quick and q, slow)


def _else(quick: str, slow: str) -> str:
    """A quick value where there is one, else the slow one."""
    return f"CASE WHEN {quick} IS NOT NULL THEN {quick} ELSE {slow} END" if quick else slow


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
    return faults + moment_rules(v, now)
