"""Names: the slug of a brand, and the nearest valid name to one that is not known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from aftersales_eval.errors import UsageError

_NOT_WORD = re.compile(r"[^\w]+")


def slug(name: str) -> str:
    """A brand's name as one types it: `North Kettle` is `north-kettle`; `brand` if none is left."""
    plain = unicodedata.normalize("NFKD", name[:200]).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_WORD.sub("-", letters).strip("-_") or "brand"


_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
"""Names that Windows keeps for devices, whatever their ending."""

_LONGEST = 100
"""Bytes of a file's name; 255 is what file systems hold, but a path has folders and an ending."""


def file_slugs(names: Iterable[str]) -> dict[str, str]:
    """Every name's slug as the name of a file: safe on any file system, and none twice.

    The same names get the same slugs in whatever order they come; the first of several with one
    slug, in the order of the alphabet, has it bare, the others get `-2`, `-3` and so on.
    """
    ordered = sorted(set(names))
    bare = {name: _file_slug(name) for name in ordered}
    taken: set[str] = set()
    out: dict[str, str] = {}
    for name in ordered:  # all bare ones first, so that nobody loses the name that is really his
        if _folded(bare[name]) not in taken:
            taken.add(_folded(bare[name]))
            out[name] = bare[name]
    numbers: dict[str, int] = {}
    for name in ordered:
        while name not in out:
            number = numbers[bare[name]] = numbers.get(bare[name], 1) + 1
            candidate = f"{bare[name]}-{number}"
            if _folded(candidate) not in taken:
                taken.add(_folded(candidate))
                out[name] = candidate
    return out


def _file_slug(name: str) -> str:
    composed = unicodedata.normalize("NFC", slug(name))
    short = composed.encode("utf-8", "ignore")[:_LONGEST].decode("utf-8", "ignore").rstrip("-_")
    return f"brand-{short}" if short in _DEVICES or not short else short


def _folded(name: str) -> str:
    """What two names have in common that one file system or another takes for the same."""
    return unicodedata.normalize("NFKC", name.upper()).lower()


CHANNELS = ("email", "phone", "chat", "social", "in-store", "web-form", "messaging")
"""The usual channels; a shopper's own words are as good."""

_CHANNELS = {"e-mail": "email", "mail": "email", "webform": "web-form", "telephone": "phone"}


def channel_name(text: str) -> str:
    """A channel as criteria name it: `E-Mail` is `email`, `Web form` is `web-form`."""
    plain = re.sub(r"[ _]+", "-", text.strip().lower())
    return _CHANNELS.get(plain, plain)


CHANNEL_WORDS = tuple(_CHANNELS.items())
"""Other words for a channel, each with ours."""


def nearest(word: str, known: Iterable[str], least: float = 0.6) -> str:
    """The known name most like `word`, empty when none is as like as `least` of 1."""
    import difflib  # noqa: PLC0415 - only for names that are wrong

    names = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word[:100].casefold(), list(names), n=1, cutoff=least)
    return names[found[0]] if found else ""


def own_channel(name: str) -> str:
    """What to say of a channel that is a usual one but for a slip; empty for all others."""
    close = "" if name in CHANNELS else nearest(name, CHANNELS, least=0.75)
    return f"{name} is a channel of its own; did you mean {close}?" if close else ""


def longer_or_shorter(name: str, known: Iterable[str]) -> list[str]:
    """The known names that begin with all words of `name`, or that `name` begins with, in order.

    `Blue Fjord` and `Blue Fjord Audio` may be one brand. A number behind a name is one of a series.
    """
    words = slug(name).split("-")
    return sorted(other for other in known if _begins(words, slug(other).split("-")))


def _begins(one: list[str], other: list[str]) -> bool:
    short, long = sorted((one, other), key=len)
    more = long[len(short) :]
    told = len("".join(short)) >= _TELLING and not all(word.isdecimal() for word in more)
    return bool(more) and long[: len(short)] == short and told


_TELLING = 4
"""Letters of a beginning that two names share by more than chance, as in `The`."""


def find_brand(name: str, brands: Collection[str], where: str) -> str:
    """The brand of that name, else the only one of that slug, or of that name of its report's file;
    UsageError with the nearest one.
    """
    if name in brands:
        return name
    found = [brand for brand in brands if slug(brand) == slug(name)]
    if len(found) == 1:
        return found[0]
    if found:
        several = " or ".join(map(repr, sorted(found)))
        raise UsageError(f"{name!r} could be {several}", hint="write it as it stands there")
    files = {file: brand for brand, file in file_slugs(brands).items()}
    if name in files:
        return files[name]
    hint = did_you_mean(slug(name), files)
    raise UsageError(f"there is no brand {name!r} in {where}", hint=hint)


def misspelt(names: Iterable[str], known: Collection[str]) -> list[tuple[str, str]]:
    """Names that nobody knows but that are nearly a known one, each with that one."""
    unknown = [name for name in names if name not in known]
    close = [(name, nearest(name, known, least=0.85)) for name in unknown]
    return [(name, meant) for name, meant in close if meant]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint: the nearest name, else the first few names that are valid."""
    names = sorted(known)
    close = nearest(word, names)
    if close:
        return f"did you mean {close}?"
    if not names:
        return ""
    shown = ", ".join(names[:8])
    return f"known: {shown}" + (f" and {len(names) - 8} more" if len(names) > 8 else "")
