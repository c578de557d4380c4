"""The picture of a terminal in the README shows what the program prints today."""

from __future__ import annotations

from tests.pictures import COMPARE, compare_svg


def test_the_terminal_in_the_readme_is_todays() -> None:
    assert COMPARE.read_text(encoding="utf-8") == compare_svg(), "run: make pictures"


def test_the_picture_asks_for_nothing() -> None:
    text = COMPARE.read_text(encoding="utf-8")
    assert "@font-face" not in text
    assert "url(http" not in text
