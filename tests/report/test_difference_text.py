"""What changed between two runs, for a terminal."""

from __future__ import annotations

from dataclasses import replace

from aftersales_eval.model.difference import Changed, Difference, Movement
from aftersales_eval.model.result import Sure
from aftersales_eval.report.console import Screen
from aftersales_eval.report.difference_text import difference_text
from tests.scoring.test_difference import entry, league


def test_what_moved_goes_on_under_its_entry() -> None:
    one, other = league([entry("Kettle", 40, 2)]), league([entry("Kettle", 80, 2)])
    names = [f"a criterion with a long name {n}" for n in range(3)]
    moved = tuple(Movement(name, 40, 80, 1.0, 0.99, Sure.FIRM) for name in names)
    total = Movement("Kettle", 40, 80, 1.0, 0.99, Sure.FIRM)
    changed = Changed(total, one.entries["Kettle"], other.entries["Kettle"], False, None, moved)
    found = Difference(one, other, (changed,), (), (), ("New one",), (), 1, 0, 0)
    text = difference_text(found, Screen(60))
    first, *rest = text.partition("What moved\n")[2].partition("\n\n")[0].splitlines()
    assert first.startswith("  Kettle: a criterion with a long name 0 40 → 80")
    assert len(rest) > 1
    assert all(line.startswith("    ") and len(line) <= 60 for line in rest)
    words = " ".join(" ".join([first, *rest]).split())
    assert words.endswith("a criterion with a long name 2 40 → 80 (firm 99 %)")


def test_where_there_is_only_ascii_an_entry_that_fits_is_ascii_too() -> None:
    one, other = league([]), league([entry("Kettle…", 80, 2)])
    found = Difference(one, other, (), (), (), ("Kettle…",), (), 1, 0, 0)
    assert "\nNew\n  Kettle~\n" in difference_text(found, Screen(80, unicode=False))


def test_a_rank_is_held_against_the_brands_that_have_one() -> None:
    now = [entry("Kettle", 80, 2), entry("Lamp", 70, 2), replace(entry("Thin", 90, 2), rank=None)]
    moved = Movement("Kettle", 2, 1, 1.0, 0.99, Sure.FIRM)
    found = Difference(league([]), league(now), (), (moved,), (), (), (), 1, 0, 0)
    assert "\nRank\n  Kettle: 2 → 1 of 2 (firm 99 %)" in difference_text(found, Screen(80))
