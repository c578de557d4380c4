"""A mapping proposed from a table's header and values, as commented YAML to read and correct.

A proposal, not a decision: every line says what it was taken from, and what is unsure is said.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

import duckdb

from aftersales_eval.errors import DataError
from aftersales_eval.model.metric import BUILT_IN, Column, ColumnType, columns_of
from aftersales_eval.sources.relations import connect, open_relation, translated
from aftersales_eval.sources.sniff import HeaderError

_SAMPLE: Final = 400

_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "brand": ("brand", "company", "retailer", "vendor", "merchant", "shop", "seller", "store",
              "package name", "handler", "marke", "firma", "marque", "marca"),
    "probe": ("probe", "case id", "ticket id", "complaint id", "ticket", "case number", "case",
              "id", "fall nr", "reference", "number"),
    "channel": ("channel", "submitted via", "via", "medium", "kanal", "contact method", "canal"),
    "scenario": ("scenario", "issue", "subject", "topic", "reason", "anliegen", "thema"),
    "opened_at": ("opened at", "opened", "created", "received", "submitted", "submit date",
                  "asked", "anfrage", "eroffnet", "start", "sent by customer", "datum", "date"),
    "acknowledged_at": ("acknowledged at", "acknowledged", "auto reply", "receipt", "eingang"),
    "first_response_at": ("first response at", "first response", "first reply", "reply date",
                          "reply", "replied", "answered", "responded", "antwort vom",
                          "erste antwort", "erstantwort", "antwort am", "response"),
    "resolved_at": ("resolved at", "resolved", "solved", "gelost", "resolution"),
    "closed_at": ("closed at", "closed", "ended", "beendet", "end"),
    "return_sent_at": ("return sent at", "return sent", "returned", "rucksendung"),
    "refunded_at": ("refunded at", "refunded", "refund", "erstattet", "erstattung"),
    "followed_up_at": ("followed up at", "followed up", "follow up", "nachfrage"),
    "contacts": ("contacts", "contact count", "touches", "kontakte"),
    "answer_correct": ("answer correct", "correct", "antwort richtig", "richtig"),
    "politeness": ("politeness", "polite", "friendliness", "courtesy", "freundlichkeit"),
    "knowledge": ("knowledge", "competence", "kompetenz", "expertise"),
    "clarity": ("clarity", "clear", "verstandlichkeit"),
    "satisfaction": ("satisfaction", "csat", "star rating", "stars", "zufriedenheit", "rating"),
    "effort": ("effort", "ces", "aufwand"),
    "observer": ("observer", "tester", "agent of ours", "prufer"),
    "note": ("note", "comment", "bemerkung", "remarks"),
}  # fmt: skip

_CHANNELS: Final[dict[str, tuple[str, ...]]] = {
    "email": ("email", "e mail", "mail", "courriel", "correo"),
    "phone": ("phone", "telephone", "telefon", "call", "hotline"),
    "chat": ("chat", "live chat"),
    "social": ("social", "social media", "facebook", "twitter", "instagram"),
    "web-form": ("web form", "web", "form", "formular", "contact form", "formulaire"),
    "in-store": ("in store", "store", "filiale", "shop"),
    "messaging": ("messaging", "whatsapp", "sms", "messenger"),
}

_YES: Final = ("yes", "y", "true", "ja", "oui", "si", "1", "t")
_NO: Final = ("no", "n", "false", "nein", "non", "0", "f")

_FORMATS: Final = (
    "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y",
    "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M", "%m/%d/%Y %I:%M %p", "%m/%d/%Y", "%m/%d/%y",
    "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y", "%d/%m/%y",
    "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%d-%m-%Y %H:%M", "%d-%m-%Y",
)  # fmt: skip
_ISO: Final = re.compile(
    r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d(:?\d\d)?)?)?", re.IGNORECASE
)


@dataclass
class _Entry:
    """One proposed line: the foreign column, further keys, and remarks."""

    column: str
    keys: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def suggest_mapping(path: Path, *, encoding: str = "") -> str:
    """A mapping for a table as YAML text; raises SourceError or DataError for one that is none."""
    skip = 0
    try:
        header, rows, delimiter = _sampled(path, encoding, 0)
    except HeaderError as error:
        skip = error.skip
        header, rows, delimiter = _sampled(path, encoding, skip)
    values = {name: [r[i] for r in rows if r[i]] for i, name in enumerate(header)}
    entries = _matched(values)
    lines = [f"# Proposed from the header and the first {len(rows)} rows of {_bare(path.name)}."]
    lines += ["# Read it, correct it, and pass it on with --mapping."]
    if skip:
        lines.append(f"skip: {skip}  # lines before the header")
    if encoding:
        lines.append(f"encoding: {_quoted(encoding)}")
    if delimiter not in (",", "\t"):
        lines.append(f"delimiter: {_quoted(delimiter)}")
    if _without_zone(entries, values):
        lines.append("timezone: UTC  # the times say no zone: whose clock was it?")
    lines.append("columns:")
    for target in _WORDS:
        if target in entries:
            lines += _written(target, entries[target])
    if "brand" not in entries:
        lines += ["  # no column looks like a brand; if all rows are of one, name it:"]
        lines += ["  brand: {constant: the brand}"]
    if "opened_at" not in entries:
        lines += ["  # no column looks like opened_at; without it no wait can be measured"]
    used = {entry.column for entry in entries.values()}
    unused = [name for name in header if name not in used]
    if unused:
        lines.append("# not used: " + ", ".join(_bare(name) for name in unused))
    return "\n".join(lines) + "\n"


def _sampled(path: Path, encoding: str, skip: int) -> tuple[list[str], list[list[str]], str]:
    """The header, some rows as text (empty for null), and the delimiter."""
    try:
        return _rows_of(path, encoding, skip, even=False)
    except duckdb.Error as error:
        if "invalid state" not in str(error):
            raise translated(error, path) from None
    try:  # a line break of another sort in a cell: to be read from a copy with even ones
        return _rows_of(path, encoding, skip, even=True)
    except duckdb.Error as error:
        raise translated(error, path) from None


def _rows_of(
    path: Path, encoding: str, skip: int, *, even: bool
) -> tuple[list[str], list[list[str]], str]:
    with tempfile.TemporaryDirectory(prefix="aftersales-") as name:
        folder = Path(name)
        connection = connect(folder, [path])
        try:
            relation = open_relation(
                connection, path, folder, 0, encoding=encoding, delimiter="", skip=skip, even=even
            )
            header = list(relation.columns)
            if not header:
                raise DataError(f"{path} has no columns")
            cells = ", ".join(relation.cell(column) for column in header)
            rows = connection.execute(
                f"SELECT {cells} FROM ({relation.sql}) LIMIT {_SAMPLE}"
            ).fetchall()
        finally:
            connection.close()
    texts = [["" if cell is None else str(cell).strip() for cell in row] for row in rows]
    return header, texts, relation.layout.delimiter


def _plain(text: str) -> str:
    """A name as lower-case words without accents."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", kept))


def _likeness(words: Sequence[str], name: str) -> float:
    """How much a column's name looks like one of the words, the earlier the better."""
    plain = _plain(name)
    tokens = plain.split()
    best = 0.0
    for place, word in enumerate(words):
        fine = place / 100
        if plain == word:
            best = max(best, 3 - fine)
        elif set(word.split()) <= set(tokens):
            best = max(best, 2 + len(word.split()) / 10 - fine)
        elif len(word) > 3 and word in plain:
            best = max(best, 1 - fine)
    return best


def _matched(values: Mapping[str, list[str]]) -> dict[str, _Entry]:
    """The best column for each of ours whose values fit, no column twice."""
    known = columns_of(BUILT_IN.values())
    ranked = sorted(
        (target == "note", -_likeness(words, name), order, index, target, name)
        for order, (target, words) in enumerate(_WORDS.items())
        for index, name in enumerate(values)
        if _likeness(words, name) > 0
    )
    entries: dict[str, _Entry] = {}
    used: set[str] = set()
    for *_, target, name in ranked:
        if target in entries or name in used:
            continue
        entry = _fitting(known[target], name, values[name])
        if entry is not None:
            entries[target] = entry
            used.add(name)
    return entries


def _fitting(column: Column, name: str, values: list[str]) -> _Entry | None:
    """The column as a proposal for one of ours, or None when its values are of another kind."""
    entry = _Entry(name)
    if not values:
        return None
    match column.type:
        case ColumnType.TIME:
            return _as_time(entry, values)
        case ColumnType.YES_NO:
            return _as_yes_no(entry, values)
        case ColumnType.NUMBER:
            return _as_number(entry, column, values)
        case _ if column.name == "channel":
            return _as_channel(entry, values)
        case _ if column.name == "brand":
            repeated = len(set(values)) < len(values) or len(values) < 3
            return entry if repeated else None
        case _:
            return entry


def _as_time(entry: _Entry, values: list[str]) -> _Entry | None:
    if all(_ISO.fullmatch(v) for v in values):
        if all(len(v) == 10 for v in values):
            entry.remarks.append("days only: durations will be whole days")
        return entry
    for digits, name in ((13, "epoch-ms"), (10, "epoch-s")):
        if all(re.fullmatch(rf"\d{{{digits}}}", v) for v in values):
            entry.keys["format"] = name
            return entry
    fitting = [f for f in _FORMATS if all(_parses(v, f) for v in values)]
    if not fitting:
        return None
    entry.keys["format"] = _quoted(fitting[0])
    if any(f.startswith("%d") for f in fitting) and any(f.startswith("%m") for f in fitting):
        entry.remarks.append("day or month first? no value tells")
    return entry


def _parses(text: str, form: str) -> bool:
    try:
        datetime.strptime(text, form)
    except ValueError:
        return False
    return True


def _as_yes_no(entry: _Entry, values: list[str]) -> _Entry | None:
    words = sorted(set(values))
    yes = [w for w in words if _plain(w) in _YES]
    no = [w for w in words if _plain(w) in _NO]
    if not words or len(yes) + len(no) != len(words):
        return None
    if {w.lower() for w in words} - {"yes", "no", "true", "false", "y", "n", "0", "1"}:
        entry.keys["yes"] = f"[{', '.join(map(_quoted, yes))}]"
        entry.keys["no"] = f"[{', '.join(map(_quoted, no))}]"
    return entry


def _as_number(entry: _Entry, column: Column, values: list[str]) -> _Entry | None:
    comma = any("," in v for v in values)
    try:
        numbers = [float(v.replace(",", ".")) for v in values]
    except ValueError:
        return None
    low, high = column.low, column.high
    if (low is not None and min(numbers) < low) or (high is not None and max(numbers) > high):
        return None
    if comma:
        entry.keys["decimal"] = '","'
    if column.high == 5:
        entry.remarks.append("taken as 1 to 5; which end is good?")
    return entry


def _as_channel(entry: _Entry, values: list[str]) -> _Entry | None:
    words = [word for word, _ in Counter(values).most_common()]
    if len(words) > 20:
        return None
    ours = {word: _channel(word) for word in words}
    if any(name != word for word, name in ours.items()):
        pairs = ", ".join(f"{_quoted(w)}: {_bare_word(name)}" for w, name in ours.items())
        entry.keys["values"] = f"{{{pairs}}}"
    return entry


def _channel(word: str) -> str:
    """Our word for a channel, or theirs as a slug."""
    plain = _plain(word)
    for name, words in _CHANNELS.items():
        if plain in words:
            return name
    return plain.replace(" ", "-") or "other"


def _bare_word(name: str) -> str:
    """A channel's name as YAML, which is plain but for the one word that would be nothing."""
    return _quoted(name) if name == "null" else name


def _without_zone(entries: Mapping[str, _Entry], values: Mapping[str, list[str]]) -> bool:
    """Whether any proposed moment has a clock time but no zone."""
    for target, entry in entries.items():
        if target.endswith("_at") and not entry.keys.get("format", "").startswith("epoch"):
            clock = [v for v in values[entry.column] if ":" in v]
            if any(not re.search(r"(Z|[+-]\d\d:?\d\d)$", v) for v in clock):
                return True
    return False


def _written(target: str, entry: _Entry) -> list[str]:
    remark = f"  # {'; '.join(entry.remarks)}" if entry.remarks else ""
    if not entry.keys:
        return [f"  {target}: {_quoted(entry.column)}{remark}"]
    lines = [f"  {target}:{remark}", f"    column: {_quoted(entry.column)}"]
    return lines + [f"    {key}: {value}" for key, value in entry.keys.items()]


def _quoted(text: str) -> str:
    """A text as a YAML scalar in double quotes, safe whatever it contains."""
    escaped = "".join(_escape(c) for c in text)
    return f'"{escaped}"'


def _escape(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    unsafe = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    if unsafe or character in "\ufffe\uffff":  # which YAML does not allow as they are
        code = ord(character)
        if code < 256:
            return f"\\x{code:02x}"
        return f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    return character


def _bare(text: str) -> str:
    """A name inside a comment: one line, nothing that a terminal would obey."""
    return "".join(_escape(c) if c not in '"\\' else c for c in text)[:60]
