"""Number words of four languages, 0 to 199, as they stand in folded text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from aftersales_eval.sources.web.text.folding import words

_EN: Final = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_EN_TENS: Final = words("twenty thirty forty fifty sixty seventy eighty ninety")
_DE: Final = words(
    "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn"
    " sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS: Final = words("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig")
_FR: Final = words(
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
)
_FR_TENS: Final = words("vingt trente quarante cinquante soixante")
_ES: Final = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
    " veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_ES_TENS: Final = words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")


def english(number: int) -> str:
    """0 to 199 in English."""
    if number >= 100:
        return "one hundred" + (f" and {english(number - 100)}" if number > 100 else "")
    if number < 20:
        return _EN[number]
    tens, ones = divmod(number, 10)
    return _EN_TENS[tens - 2] + (f"-{_EN[ones]}" if ones else "")


def german(number: int) -> str:
    """0 to 199 in German, folded: `einundzwanzig`."""
    if number >= 100:
        return "einhundert" + (german(number - 100) if number > 100 else "")
    if number < 20:
        return _DE[number]
    tens, ones = divmod(number, 10)
    return (f"{'ein' if ones == 1 else _DE[ones]}und" if ones else "") + _DE_TENS[tens - 2]


def french(number: int) -> str:
    """0 to 199 in French: `soixante et onze`, `quatre-vingt-dix-sept`."""
    if number >= 100:
        return "cent" + (f" {french(number - 100)}" if number > 100 else "")
    if number < 20:
        return _FR[number]
    if number >= 80:
        return "quatre-vingt" + (f"-{_FR[number - 80]}" if number > 80 else "s")
    tens = min(number // 10, 6)
    ones = number - tens * 10
    if ones in (1, 11):
        return f"{_FR_TENS[tens - 2]} et {_FR[ones]}"
    return _FR_TENS[tens - 2] + (f"-{_FR[ones]}" if ones else "")


def spanish(number: int) -> str:
    """0 to 199 in Spanish, folded: `treinta y uno`."""
    if number >= 100:
        return f"ciento {spanish(number - 100)}" if number > 100 else "cien"
    if number < 30:
        return _ES[number]
    tens, ones = divmod(number, 10)
    return _ES_TENS[tens - 3] + (f" y {_ES[ones]}" if ones else "")


_MORE: Final = {
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "hundert": 100,
    "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50, "zwo": 2, "dreizig": 30,
    "une": 1, "quatre vingt": 80, "septante": 70, "nonante": 90, "huitante": 80,
    "una": 1, "un": 1, "veintiun": 21, "treinta y un": 31, "a": 1, "an": 1, "hundred": 100,
    "a hundred": 100, "two hundred": 200, "zweihundert": 200, "deux cents": 200, "doscientos": 200,
    "three hundred and sixty five": 365, "three hundred sixty five": 365,
    "trois cent soixante cinq": 365, "trescientos sesenta y cinco": 365,
    "dreihundertfunfundsechzig": 365, "half a": 0.5, "half an": 0.5, "halbes": 0.5,
    "halben": 0.5, "halbe": 0.5, "halb": 0.5, "ein halbes": 0.5, "eines halben": 0.5,
    "medio": 0.5, "media": 0.5, "demi": 0.5, "une demi": 0.5, "un demi": 0.5, "anderthalb": 1.5,
    "eineinhalb": 1.5, "einem halben": 0.5, "einer halben": 0.5, "eine halbe": 0.5,
    "zweieinhalb": 2.5, "one and a half": 1.5, "two and a half": 2.5,
}  # fmt: skip

ARTICLES: Final = frozenset(words("a an ein eine einem einen einer eines un une una uno"))
"""Words that count one, or only stand before a noun."""


def _all() -> Iterator[tuple[str, float]]:
    for number in range(200):
        for write in (english, german, french, spanish):
            word = write(number).replace("-", " ")
            yield word, number
            if write is english:
                yield word.replace("hundred and ", "hundred "), number
            if "funf" in word or "zwolf" in word:
                yield word.replace("funf", "fuenf").replace("zwolf", "zwoelf"), number
    yield from _MORE.items()


VALUES: Final[dict[str, float]] = dict(_all()) | {"once": 11}
"""Each number as written, words apart by one space and no hyphen."""

MOST_WORDS: Final = max(len(words.split()) for words in VALUES)
