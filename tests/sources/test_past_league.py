"""A league that somebody edited is refused with the place and what would be right there."""

from __future__ import annotations

import copy
import json
import math
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval import __version__, batching, load_rubric
from aftersales_eval.errors import DataError, UsageError
from aftersales_eval.pipeline import Source
from aftersales_eval.report.difference_text import difference_data
from aftersales_eval.sources.past_league import read_league
from aftersales_eval.sources.past_run import read_run
from aftersales_eval.sources.reading import Reading
from tests.conftest import EXAMPLES
from tests.test_batching import NOW, Quiet, hashed_run

Path_ = tuple[str | int, ...]
PYTHON: Final = re.compile(
    r"Error|NoneType|object is not|not supported|convert|unpack|delimiter|Expecting|literal|"
    r"<class|\b(int|float|str|dict|tuple|nan|inf)\b"
)
"""What Python would say, and no reader should have to understand."""

WRONG: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([-5, 1e308, -1e308, math.nan, math.inf, 2**70, 10**400, 101, 1.5, -0.1, 0]),
    st.sampled_from(["", "x", "high-quality", "firm", "🔥\u202e", "9" * 300]),
    st.sampled_from([[], {}, [1], {"a": 1}, [[]], ["standard"] * 6]),
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A real league, as plain data."""
    out = tmp_path_factory.mktemp("run") / "out"
    rubric = load_rubric("response-time")
    files = (EXAMPLES / "probes.csv", EXAMPLES / "facts.csv")
    source = Source(files, how=Reading(now=NOW))
    hashed_run(batching.Task(source, rubric, out, rubric.id, __version__, {}), Quiet())
    found: dict[str, Any] = json.loads((out / "league.json").read_text(encoding="utf-8"))
    return found


def laid_out(data: dict[str, Any]) -> str:
    """A league as the program writes it: each brand on a line of its own."""
    head = {key: value for key, value in data.items() if key != "brands"}
    brands = ",\n".join(json.dumps(brand) for brand in data["brands"])
    top = json.dumps(head, indent=2).removesuffix("\n}")
    return f'{top},\n  "brands": [\n{brands}\n  ]\n}}\n'


def paths(data: Any, here: Path_ = ()) -> Iterator[Path_]:
    """The path of every value inside."""
    inside = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in inside:
        yield (*here, key)
        if isinstance(value, dict | list):
            yield from paths(value, (*here, key))


def changed(data: dict[str, Any], path: Path_, value: Any) -> dict[str, Any]:
    """The same with another value under one path; without it where the value is `...`."""
    out = copy.deepcopy(data)
    at: Any = out
    for key in path[:-1]:
        at = at[key]
    if value is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return out


def refusal(text: str) -> str:
    """What is said of a league with this text, beside its own name."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "league.json")
        file.write_text(text, encoding="utf-8", errors="surrogatepass")
        with pytest.raises(DataError) as caught:
            read_league(file)
        start = f"{file} is not as batch wrote it: "
        assert caught.value.message.startswith(start)
        assert caught.value.hint
        return caught.value.message.removeprefix(start)


RATE: Final = "from 0 to 100"
TIERS: Final = "one of high-quality, standard, below-standard, unrated"


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("points",), -5, "brands[1].points is -5, not a number from 0 to 100 or null"),
        (("points",), 1e308, "brands[1].points is 1e+308, not a number from 0 to 100 or null"),
        (("points",), math.nan, "brands[1].points is NaN, not a number from 0 to 100 or null"),
        (("points",), "70", 'brands[1].points is "70", not a number from 0 to 100 or null'),
        (("points",), ..., "brands[1].points is missing"),
        (("points_low",), 99.5, "brands[1].points_low is 99.5, not a number from 0 to "),
        (("points_high",), 3, "brands[1].points_high is 3, not a number from "),
        (("odds", "standard"), -5, "brands[1].odds.standard is -5, not a number from 0 to 1"),
        (("odds", "great"), 0, f"brands[1].odds.great is not a tier: these are {TIERS[7:]}"),
        (("rank",), 2.5, "brands[1].rank is 2.5, not a whole number from 1"),
        (("rank",), 9, "brands[1].rank is 9, not a rank among 4 brands"),
        (("rank_high",), 0, "brands[1].rank_high is 0, not a whole number from "),
        (("tier",), "gold", f'brands[1].tier is "gold", not {TIERS}'),
        (("probes",), True, "brands[1].probes is true, not a whole number from 0"),
        (("brand",), "", 'brands[1].brand is "", not a text'),
        (("levels", 7), 0, "brands[1].levels[7] is 0, not a number from "),
        (("levels",), None, "brands[1].levels is null, not a list, [ … ]"),
        (("criteria", "first-response", 2), 101,
         f"brands[1].criteria.first-response[2] is 101, not a number {RATE}"),
        (("criteria", "first-response"), ["firm"],
         "brands[1].criteria.first-response is a list of 1, not a list of tier, how sure, points,"),
        (("criteria", "a b"), [], 'brands[1].criteria["a b"] is not one of rubric.criteria'),
    ],
)  # fmt: skip
def test_an_impossible_value_is_refused_by_its_place(
    path: Path_, value: Any, said: str, whole: dict[str, Any]
) -> None:
    text = laid_out(changed(whole, ("brands", 1, *path), value))
    assert refusal(text).startswith(said)
    assert refusal(json.dumps(json.loads(text), indent=1)).startswith(said)


def test_intervals_the_wrong_way_round_and_odds_of_more_than_all_are_refused(
    whole: dict[str, Any],
) -> None:
    mark = list(whole["brands"][0]["criteria"]["first-response"])
    mark[3], mark[4] = 90, 20
    turned = changed(whole, ("brands", 0, "criteria", "first-response"), mark)
    said = "brands[0].criteria.first-response[4] is 20, not a number from 90 to 100"
    assert refusal(laid_out(turned)) == said
    most = changed(whole, ("brands", 0, "odds"), {"standard": 0.9, "below-standard": 0.8})
    assert refusal(laid_out(most)) == "brands[0].odds add up to 1.7, not to 1"
    twice = changed(whole, ("brands", 3, "brand"), whole["brands"][0]["brand"])
    assert refusal(laid_out(twice)).startswith("brands[3].brand is ")


def test_a_method_that_is_not_that_of_its_hash_is_refused(whole: dict[str, Any]) -> None:
    weight = ("rubric", "meaning", "criteria", "first-response", "weight")
    said = "rubric.hash is not the hash of rubric.meaning: one of them was changed"
    assert refusal(laid_out(changed(whole, weight, 0.5))) == said
    said = "rubric.meaning.criteria.first-response.weight is -1, not a number from 0 to 1"
    assert refusal(laid_out(changed(whole, weight, -1))) == said


def test_numbers_may_lose_their_zeros_on_the_way_through_another_program(
    whole: dict[str, Any], tmp_path: Path
) -> None:
    text = re.sub(r"(?<=\d)\.0(?=[,\]\s}])", "", json.dumps(whole, indent=1))
    file = tmp_path / "league.json"
    file.write_text(text, encoding="utf-8")
    assert len(read_league(file).entries) == 4


@settings(deadline=None)
@given(data=st.data())
def test_whatever_is_changed_is_refused_in_plain_words_or_changes_nothing_impossible(
    data: st.DataObject, whole: dict[str, Any]
) -> None:
    path = data.draw(st.sampled_from([p for p in paths(whole) if p[0] != "intake"]))
    value = data.draw(st.one_of(WRONG, st.just(...)))
    other = changed(whole, path, value)
    own_form = data.draw(st.booleans()) and isinstance(other.get("brands"), list)
    text = laid_out(other) if own_form else json.dumps(other, indent=1)
    hold_harmless(text, whole)


@settings(deadline=None)
@given(data=st.data())
def test_a_file_that_was_damaged_anywhere_is_refused_in_plain_words(
    data: st.DataObject, whole: dict[str, Any]
) -> None:
    text = laid_out(whole)
    start = data.draw(st.integers(0, len(text)))
    end = start + data.draw(st.integers(0, 30))
    put = data.draw(st.text(alphabet='0-9.e,:[]{}" \n\\xN', max_size=8))
    hold_harmless(text[:start] + put + text[end:], whole)


def hold_harmless(text: str, whole: dict[str, Any]) -> None:
    """It is refused in plain words, or what follows from it is possible."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old.json"), Path(folder, "new.json")
        old.write_text(laid_out(whole), encoding="utf-8")
        new.write_text(text, encoding="utf-8")
        try:
            found = batching.compare_runs(old, new, across_rubrics=True)
        except DataError as error:
            assert error.message.startswith(f"{new} is not as batch wrote it: ")
            assert not PYTHON.search(error.message.removeprefix(str(new)))
            return
        except UsageError as error:  # it is that of a group now
            assert "leagues of different groups" in error.message
            return
        assert json.dumps(difference_data(found, ""), allow_nan=False)
        for entry in found.new.entries.values():
            assert entry.points is None or 0 <= (entry.low or 0) <= entry.points <= 100
            assert all(0 <= odds <= 1 for odds in entry.odds.values())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"brands": [}', "it is not JSON from line 1, column 13, on"),
        ('{"a": 1, "a": 2}', 'it has the key "a" twice'),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"a": ' + "9" * 5_000 + "}", "it has a number in it that is too long to be read"),
        ("[]", "it is [], not an object, { … }"),
        ('{"schema": "x"}', 'schema is "x", not aftersales-eval/league/1'),
    ],
)
def test_a_file_that_is_no_league_is_said_to_be_none(text: str, said: str) -> None:
    assert refusal(text) == said


def test_a_record_of_a_run_is_held_to_its_shape_too(tmp_path: Path) -> None:
    file = tmp_path / "run.json"
    file.write_text('{"schema": "aftersales-eval/run/1", "program": 3}', encoding="utf-8")
    with pytest.raises(DataError, match=r"rubric is missing|program is 3, not a text"):
        read_run(file)
