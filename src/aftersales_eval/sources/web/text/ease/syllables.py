"""Syllables of a word as it is spoken, in English, German, French and Spanish.

Rules on letters, no dictionary: right for nearly every word of a text about returns or warranties,
and near enough for a mean over a hundred of them. What has no letters (a number, a sign) counts as
one syllable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_CACHED: Final = 8_192

_EN_GROUP: Final = re.compile(r"[aeiouy]+")
_EN_SILENT: Final = re.compile(
    r"(?:(?<=[aeiouy]l)e|(?<=[^aeiouyl])e"
    r"|(?<=[aeiouy]l)es|(?<=[^aeiouyszxcghl])es|(?<=[lt]h)es"
    r"|(?<=[aeiouyl]l)ed|(?<=[^aeiouytdl])ed)$"
    r"|(?<=[aeiouy][bcdfgklmnprstvz])e(?=(?:ments?|ly|ful|fully|less|ness|thing|times|where)$)"
    r"|(?<=^wher)e(?=by|as)|(?<=^ther)e(?=f|b)|(?<=hom|som|war)e(?=[a-z])|(?<=^ev)e(?=ry)"
    r"|(?<=^bus)i(?=ness)"
)
"""Vowels that are written and not spoken: purchas-e, return-ed, hop-es, replac-e-ment.

Spoken are those of want-ed, box-es and ta-ble.
"""
_EN_APART: Final = re.compile(
    r"(?<![ctsgxhn])(?<!ll)io|(?<![ctsg])(?<!ll)ia(?!ge)|(?<=n)io(?=u)|(?<=[lrvdnu])ie(?=nt|nc|t)"
    r"|(?<=[lrspf])ie(?=rs?$|st$)|(?<=sc)ie(?=n)|(?<=c)ie(?=t)|(?<![qg])u[ao](?!y)|u(?=ity)"
    r"|(?<=[dr])eo|(?<=[rd])ea$|(?<=cr)ea(?=t)|(?<=r)ea(?=lit|lis|ct)|(?<=th)ea(?=t)"
    r"|[aeiouy](?=ing)|(?<=^r)e(?=i[mn])|(?<=fl)u(?=ent)|(?<=^c)o(?=op)"
)
"""Two vowels that are two syllables: cl-i-ent, var-i-ous, act-u-al, do-ing."""
_EN_SOUNDING: Final = re.compile(r"[aeiouy]?sms?$|n't$")
"""Endings with a syllable and no vowel letter: mechani-sm, is-n't; not do-n't and ca-n't."""


def _english(word: str) -> int:
    spoken = _EN_SILENT.sub("", word.removesuffix("'s"))
    if spoken[1:2] in tuple("aeiou"):
        spoken = spoken.removeprefix("y")
    spoken = spoken.replace("qu", "q")
    count = len(_EN_GROUP.findall(spoken)) + len(_EN_APART.findall(spoken))
    if _EN_SOUNDING.search(word) and word not in {"don't", "can't", "won't"}:
        count += 1
    return count


_DE_GROUP: Final = re.compile(
    r"(?<=ti)o|(?<=ssi)o|(?<=lli)o|eu|äu|au|ei|ai|ie|ey|ay|oy|aa|ee|oo|ou|[aeiouyäöüéèàâê]"
)
_DE_HALF: Final = re.compile(r"(?<=[a-zäöüß])(?:(?<=t)|(?<=ss)|(?<=ll))i(?=on)")
"""The i of Reklama-tion, Kommi-ssion and Mi-llion is no syllable."""


def _german(word: str) -> int:
    spoken = _DE_HALF.sub("", word.replace("qu", "q"))
    if spoken[1:2] in tuple("aeiou"):
        spoken = spoken.removeprefix("y")
    return len(_DE_GROUP.findall(spoken))


_FR_VOWELS: Final = "aeiouyàâäéèêëîïôöûüùœæ"
_FR_MUTE: Final = re.compile(
    rf"(?<=[{_FR_VOWELS}bcçdfghjklmnpqrstvwxz])(?:(?<!^.)es?|(?<=ai)ent|(?<=iss)ent|(?<=èr)ent"
    r"|(?<=oiv)ent|(?<=euv)ent|(?<=enn)ent)$"
)
"""Endings that are written and not spoken: la march-e, les articl-es, ils peuv-ent."""
_FR_GROUP: Final = re.compile(
    r"(?<=[bcdfgptv][lr])i(?=[eéèoa])|[éèê]|[ïüë]|eau|œu|oui|oi|oy|[aeo][uiûî]|i[eéèoaêu]u?|u[iîy]"
    r"|ou|[aeiouyàâäîôöûùœæ]"
)
_FR_GLIDE: Final = re.compile(rf"(?<=[{_FR_VOWELS}])y(?=[{_FR_VOWELS}])")


def _french(word: str) -> int:
    bare = word.rpartition("'")[2] or word
    spoken = re.sub(r"qu|gu(?=[eéèêi])", "q", bare)
    mute = _FR_MUTE.sub("", spoken) if len(spoken) > 3 else spoken
    return len(_FR_GROUP.findall(_FR_GLIDE.sub("j", mute)))


_ES_STRONG: Final = re.compile(r"[aeoáéóíú]")
_ES_GROUP: Final = re.compile(r"[aeoáéóíúiuü]+(?:y(?![aeiouáéíóú]))?|y(?![aeiouáéíóú])")


def _spanish(word: str) -> int:
    spoken = re.sub(r"qu|gu(?=[eiéí])", "q", word)
    return sum(max(1, len(_ES_STRONG.findall(group))) for group in _ES_GROUP.findall(spoken))


_COUNTING: Final[Mapping[str, Callable[[str], int]]] = MappingProxyType(
    {"en": _english, "de": _german, "fr": _french, "es": _spanish}
)


@lru_cache(maxsize=_CACHED)
def syllables(word: str, language: str) -> int:
    """How many syllables a word in lower case has, at least 1; 'language' is en, de, fr or es."""
    return max(1, _COUNTING[language](word))
