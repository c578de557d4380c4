"""Names of files from brands' names: safe on any file system, and none twice."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.naming import file_slugs

HOSTILE = [
    "../../etc/passwd", "a/b", "a\\b", "C:\\x", "CON", "con.", "NUL", "com1", "LPT9", "", " ", ".",
    "..", "💡", "🔥🔥", "x" * 300, "漢" * 300, "한국어", "\x00\x1b[31m", "a\u202eb", "Ｃ０Ｎ",
    "-rf", "~root", "$HOME", "a\nb", "name.", "name ", "*?<>|\"", "İstanbul", "ıstanbul", "ﬁsh",
    "fish",
]  # fmt: skip


def check(slugs: dict[str, str]) -> None:
    """What every set of names for files has to keep to."""
    for slug in slugs.values():
        assert slug
        assert not re.search(r"[\W]", slug.replace("-", "")), slug
        assert len(slug.encode()) < 130
        assert not re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", slug)
        assert slug == unicodedata.normalize("NFC", slug)
    folded = [unicodedata.normalize("NFKC", s.upper()).lower() for s in slugs.values()]
    assert len(set(folded)) == len(folded)


def test_hostile_names_become_names_of_files() -> None:
    slugs = file_slugs(HOSTILE)
    assert slugs.keys() == set(HOSTILE)
    check(slugs)


@given(st.sets(st.text(max_size=12), max_size=30))
def test_any_names_become_names_of_files_in_any_order(names: set[str]) -> None:
    slugs = file_slugs(names)
    check(slugs)
    assert file_slugs(sorted(names, reverse=True)) == slugs


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["A", "a", "A!"], {"A": "a", "A!": "a-2", "a": "a-3"}),
        (["a", "A", "a 2"], {"A": "a", "a": "a-3", "a 2": "a-2"}),
        (["CON", "Brand con"], {"CON": "brand-con-2", "Brand con": "brand-con"}),
    ],
)
def test_who_has_a_name_keeps_it_and_others_are_numbered(
    names: list[str], expected: dict[str, str]
) -> None:
    assert file_slugs(names) == expected
