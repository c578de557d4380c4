"""Reading a league that a batch run wrote: every value is held to what a league can say.

What is compared may have been edited, cut short or put together by hand; it may even be somebody's
evidence against somebody. So nothing impossible is taken for a result.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from aftersales_eval.errors import SourceError
from aftersales_eval.model.difference import Entry, League, Mark
from aftersales_eval.model.metric import Kind
from aftersales_eval.model.result import Sure
from aftersales_eval.model.rubric import Tier
from aftersales_eval.sources.past_run import RUN, damaged, read_run
from aftersales_eval.sources.strict_json import At, Misfit, parsed

LEAGUE: Final = "league.json"
LEAGUE_SCHEMA: Final = "aftersales-eval/league/1"
BRANDS: Final = '  "brands": ['
"""The line of a league's file after which every line is a brand."""

_TIERS: Final = tuple(tier.value for tier in Tier)
_SURES: Final = tuple(sure.value for sure in Sure)
_MARK: Final = "a list of tier, how sure, points, both ends of their interval and observations"
_ALL: Final = 1 + 1e-6
"""What probabilities may add up to, with their roundings."""


def read_league(place: Path) -> League:
    """The league of a run, by its folder or its file, with the run it belongs to if that is there.

    SourceError for one that is not there; DataError, with the place in the file and what would be
    right there, for one that is not a league.
    """
    path = place / LEAGUE if place.is_dir() else place
    if not path.is_file():
        raise SourceError(
            f"there is no {path}", hint="name a folder that batch wrote, or its league.json"
        )
    try:
        return _league(place, path)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise damaged(path, "it is not UTF-8") from None
    except Misfit as misfit:
        raise damaged(path, str(misfit)) from None


def _league(place: Path, path: Path) -> League:
    with path.open(encoding="utf-8") as lines:
        head, brands = _parts(lines)
        # Each brand is read and let go, so that a large league does not have to fit in memory.
        head.word("schema", (LEAGUE_SCHEMA,))
        rubric = head.object("rubric")
        criteria = {c.text("id"): c.text("title") for c in rubric.objects("criteria")}
        meaning = _meaning(rubric, criteria)
        entries: dict[str, Entry] = {}
        for brand in brands:
            entry = _entry(brand, criteria)
            if entry.brand in entries:
                raise brand.wrong("brand", "a brand of its own: it is there twice")
            entries[entry.brand] = entry
    _hold_ranks(entries)
    beside = [folder / RUN for folder in (path.parent, path.parent.parent.parent)]
    return League(
        place=str(place),
        rubric=rubric.text("id"),
        version=rubric.text("version"),
        title=rubric.text("title"),
        hash=rubric.text("hash"),
        meaning=meaning,
        criteria=criteria,
        entries=entries,
        run=next((read_run(file) for file in beside if file.is_file()), None),
        group=head.text_or_none("group") if "group" in head.data else "",
    )


def _parts(lines: Iterator[str]) -> tuple[At, Iterator[At]]:
    """What stands before the brands, and the brands one by one.

    A file that another program has laid out anew is read as a whole.
    """
    head: list[str] = []
    for line in lines:
        if line.rstrip("\n") == BRANDS:
            return parsed("".join(head).rstrip().rstrip(",") + "}"), _brand_lines(lines)
        head.append(line)
    data = parsed("".join(head))
    return data, data.objects("brands")


def _brand_lines(lines: Iterator[str]) -> Iterator[At]:
    """A brand per line, until the bracket that closes them; Misfit when that is missing."""
    for number, line in enumerate(lines):
        text = line.strip()
        if text == "]":
            return
        yield parsed(text.rstrip(","), f"brands[{number}]")
    raise Misfit("", "the file ends in the middle")


def _meaning(rubric: At, criteria: Mapping[str, str]) -> dict[str, Any]:
    """All of the method that can change a result; Misfit where it is not what the hash is of."""
    given = rubric.object("meaning")
    of_each = given.object("criteria")
    for name in of_each.data:
        if name not in criteria:
            raise Misfit(of_each.at(name).place, "is not one of rubric.criteria")
    found = {
        "min_coverage": given.number("min_coverage", 0, 1),
        "criteria": {name: _criterion(of_each.object(name)) for name in criteria},
    }
    # Another program may have written 3600.0 as 3600.
    if rubric.text("hash") not in {_hash(given.data), _hash(found)}:
        raise Misfit("rubric.hash", "is not the hash of rubric.meaning: one of them was changed")
    return found


def _criterion(found: At) -> dict[str, Any]:
    """What one criterion means."""
    channels = found.list("channels")
    return {
        **{key: found.text(key) for key in ("metric", "better", "reading", "statistic")},
        "kind": found.word("kind", [kind.value for kind in Kind]),
        "scale": None if found.of("scale") is None else _numbers(found, "scale", 2),
        "bands": _numbers(found, "bands", 4),
        "channels": [channels.text(number) for number in range(len(channels.data))],
        "weight": found.number("weight", 0, 1),
        "gate": found.flag("gate"),
        "min_observations": found.whole("min_observations"),
    }


def _numbers(found: At, key: str, length: int) -> list[float]:
    values = found.list(key)
    if len(values.data) != length:
        raise found.wrong(key, f"a list of {length} numbers")
    return [values.number(number) for number in range(length)]


def _hash(meaning: Any) -> str:
    """As `model.rubric.Rubric.hash` makes it."""
    text = json.dumps(meaning, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _entry(data: At, criteria: Mapping[str, str]) -> Entry:
    """One brand."""
    points = data.number_or_none("points", 0, 100)
    low = high = None
    if points is not None:
        low, high = data.number("points_low", 0, points), data.number("points_high", points, 100)
    elif data.of("points_low") is not None or data.of("points_high") is not None:
        raise data.wrong("points", "a number from 0 to 100, and yet they have an interval")
    rank = None if data.of("rank") is None else data.whole("rank", 1)
    # Programs before this one gave the ends to brands without a rank, too.
    rank_low = None if rank is None else data.whole("rank_low", 1)
    return Entry(
        brand=data.text("brand"),
        rank=rank,
        rank_low=rank_low,
        rank_high=None if rank_low is None else data.whole("rank_high", rank_low),
        tier=Tier(data.word("tier", _TIERS)),
        sure=Sure(data.word("sure", _SURES)),
        points=points,
        low=low,
        high=high,
        odds=_odds(data),
        probes=data.whole("probes"),
        levels=_levels(data),
        marks=_marks(data.object("criteria"), criteria),
    )


def _odds(data: At) -> dict[Tier, float]:
    """How likely each tier is."""
    odds = data.object("odds")
    for name in odds.data:
        if name not in _TIERS:
            raise Misfit(odds.at(name).place, f"is not a tier: these are {', '.join(_TIERS)}")
    found = {Tier(name): odds.number(name, 0, 1) for name in odds.data}
    if sum(found.values()) > _ALL:
        raise Misfit(odds.place, f"add up to {sum(found.values()):.9g}, not to 1")
    return found


def _levels(data: At) -> tuple[float, ...]:
    """The total's points at rising levels of their distribution."""
    levels = data.list("levels")
    found: list[float] = []
    for number in range(len(levels.data)):
        found.append(levels.number(number, found[-1] if found else 0, 100))
    return tuple(found)


def _marks(marks: At, criteria: Mapping[str, str]) -> dict[str, Mark]:
    """The criteria that a brand was observed on."""
    found = {}
    for name in marks.data:
        mark = marks.list(name)
        if name not in criteria:
            raise Misfit(mark.place, "is not one of rubric.criteria")
        if len(mark.data) != len(Mark._fields):
            raise marks.wrong(name, _MARK)
        low = mark.number(3, 0, 100)
        found[name] = Mark(
            tier=Tier(mark.word(0, _TIERS)),
            sure=Sure(mark.word(1, _SURES)),
            points=mark.number(2, 0, 100),
            low=low,
            high=mark.number(4, low, 100),
            observations=mark.whole(5),
        )
    return found


def _hold_ranks(entries: Mapping[str, Entry]) -> None:
    """Nobody is further down than there are brands."""
    last = len(entries)
    for number, entry in enumerate(entries.values()):
        for key in ("rank", "rank_low", "rank_high"):
            if (getattr(entry, key) or 0) > last:
                raise Misfit(
                    f"brands[{number}].{key}",
                    f"is {getattr(entry, key)}, not a rank among {last:,} brands",
                )
