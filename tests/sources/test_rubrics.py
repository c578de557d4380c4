from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import DataError, SourceError, UsageError
from aftersales_eval.model.metric import BUILT_IN, Better, Elapsed, Kind, Metric, Recorded, Stated
from aftersales_eval.model.quantity import DAY, HOUR, UNITS, parse_duration
from aftersales_eval.model.rubric import (
    MIN_COVERAGE,
    MIN_OBSERVATIONS,
    Area,
    Bands,
    Criterion,
    Rubric,
    Scenario,
    Statistic,
    StatisticName,
)
from aftersales_eval.sources.criteria import band_value
from aftersales_eval.sources.new_rubric import new_rubric
from aftersales_eval.sources.rubric_format import RubricShape
from aftersales_eval.sources.rubrics import DEFAULT, find_rubric, load_rubric
from aftersales_eval.sources.shipped import rubrics_folder, shipped_rubrics
from tests.conftest import EXAMPLES, Run

laws = settings(deadline=None)

SHIPPED = sorted(shipped_rubrics())
MEDIAN = Statistic(StatisticName.QUANTILE, q=0.5)


def criterion(**changes: str | None) -> str:
    """A criterion as it stands in a file, its keys as written; None leaves one out."""
    written: dict[str, str | None] = {
        "id": "first",
        "title": "First answer",
        "metric": "first_response",
        "statistic": "median",
        "best": "1 h",
        "high_quality": "24 h",
        "standard": "3 days",
        "worst": "7 days",
        **changes,
    }
    lines = [f"{key}: {value}" for key, value in written.items() if value is not None]
    return "  - " + "\n    ".join(lines) + "\n"


def rating(**changes: str | None) -> str:
    """A criterion on the mean politeness."""
    bands = {"best": "5", "high_quality": "4", "standard": "3", "worst": "1"}
    base = {"id": "polite", "title": "Polite", "metric": "politeness", "statistic": "mean"}
    return criterion(**{**base, **bands, **changes})


def file_of(*criteria: str, identifier: str = "mine", more: str = "") -> str:
    """A rubric file; `more` are further keys, in front of the criteria."""
    head = f'id: {identifier}\nversion: "1.0"\ntitle: Mine\n{more}'
    return head + ("criteria:\n" + "".join(criteria) if criteria else "")


def load(folder: Path, text: str, name: str = "mine.yaml") -> Rubric:
    """The rubric of a file with this text."""
    (folder / name).write_text(text, encoding="utf-8")
    return load_rubric(folder / name)


def problems(folder: Path, text: str, name: str = "mine.yaml") -> list[str]:
    """Every problem of a file with this text, `line:column: message (hint)`."""
    with pytest.raises(DataError) as caught:
        load(folder, text, name)
    count = len(caught.value.problems)
    plural = "problem" if count == 1 else "problems"
    assert caught.value.message == f"rubric {folder / name} has {count} {plural}"
    return [str(p).removeprefix(f"{folder / name}:") for p in caught.value.problems]


def only_problem(folder: Path, text: str, name: str = "mine.yaml") -> str:
    """The only problem of a file with this text."""
    found = problems(folder, text, name)
    assert len(found) == 1, found
    return found[0]


def line_of(text: str, part: str) -> int:
    """The line of a text in which some part of it stands for the first time."""
    return text[: text.index(part)].count("\n") + 1


# A rubric as it is meant


def test_a_rubric_is_read_in_base_units(tmp_path: Path) -> None:
    text = file_of(
        criterion(
            question="How long?", why="Because.", source="Somebody.", bands_note="Ours.",
            weight="2.5", gate="true", channels="[email, web-form]", min_observations="7",
        ),
        more='about: For a test.\nmin_coverage: "50 %"\n',
    )  # fmt: skip
    assert load(tmp_path, text) == Rubric(
        "mine",
        "1.0",
        "Mine",
        (
            Criterion(
                "first",
                "First answer",
                BUILT_IN["first_response"],
                MEDIAN,
                Bands(1 * HOUR, 24 * HOUR, 3 * DAY, 7 * DAY),
                weight=2.5,
                channels=("email", "web-form"),
                gate=True,
                min_observations=7,
                question="How long?",
                why="Because.",
                source="Somebody.",
                bands_note="Ours.",
            ),
        ),
        about="For a test.",
        min_coverage=0.5,
    )


def test_what_is_left_out_takes_the_documented_default(tmp_path: Path) -> None:
    found = load(tmp_path, file_of(criterion()))
    only = found.criteria[0]
    assert (only.weight, only.gate, only.channels) == (1.0, False, ())
    assert only.min_observations == MIN_OBSERVATIONS
    assert found.min_coverage == MIN_COVERAGE
    assert (found.areas, found.profiles) == ((), ())


def test_a_rubric_sets_how_many_observations_its_criteria_need(tmp_path: Path) -> None:
    text = file_of(criterion(), rating(min_observations="9"), more="min_observations: 6\n")
    found = load(tmp_path, text)
    assert [c.min_observations for c in found.criteria] == [6, 9]


@pytest.mark.parametrize(
    ("statistic", "expected"),
    [
        ("median", MEDIAN),
        ("mean", Statistic(StatisticName.MEAN)),
        ("{quantile: 0.9}", Statistic(StatisticName.QUANTILE, q=0.9)),
        (
            '{share: "<= 24 h"}',
            Statistic(StatisticName.SHARE, operator="<=", threshold=24.0 * HOUR),
        ),
        (
            '{spread: "< 1 h 30 min"}',
            Statistic(StatisticName.SPREAD, operator="<", threshold=1.5 * HOUR),
        ),
    ],
)
def test_every_statistic_is_read(statistic: str, expected: Statistic, tmp_path: Path) -> None:
    bands = {"best": "100 %", "high_quality": "90 %", "standard": "50 %", "worst": "0 %"}
    if expected.name is StatisticName.SPREAD:
        bands = {"best": "0 %", "high_quality": "10 %", "standard": "20 %", "worst": "40 %"}
    changes = bands if expected.is_share else {}
    found = load(tmp_path, file_of(criterion(statistic=statistic, **changes)))
    assert found.criteria[0].statistic == expected


@pytest.mark.parametrize(("word", "operator"), [("yes", ">="), ("true", ">="), ("no", "<=")])
def test_the_share_of_a_yes_no_is_of_either_word(word: str, operator: str, tmp_path: Path) -> None:
    bands = ["100 %", "90 %", "50 %", "0 %"]
    best, high, standard, worst = bands if operator == ">=" else bands[::-1]
    text = criterion(
        metric="resolved", statistic=f"{{share: {word}}}",
        best=best, high_quality=high, standard=standard, worst=worst,
    )  # fmt: skip
    found = load(tmp_path, file_of(text)).criteria[0].statistic
    assert (found.name, found.operator) == (StatisticName.SHARE, operator)


def test_a_fact_that_is_yes_or_no_has_bands_of_those_words(tmp_path: Path) -> None:
    """FAULTS 22: `no` is the word here, and never a truth value that became something else."""
    text = criterion(
        metric="free_returns", statistic="latest",
        best="yes", high_quality="yes", standard="no", worst="no",
    )  # fmt: skip
    assert load(tmp_path, file_of(text)).criteria[0].bands == Bands(1, 1, 0, 0)


def test_criteria_on_one_metric_may_look_at_different_channels(tmp_path: Path) -> None:
    text = file_of(
        criterion(channels="[email, web-form]"),
        criterion(id="phone", channels="[phone]", best="10 s", high_quality="20 s"),
        criterion(id="anywhere"),
    )
    found = load(tmp_path, text)
    assert [c.channels for c in found.criteria] == [("email", "web-form"), ("phone",), ()]
    assert {c.metric.key for c in found.criteria} == {"first_response"}


# FAULTS 20: duplicate keys


def test_a_duplicate_key_of_a_criterion_names_both_lines(tmp_path: Path) -> None:
    """FAULTS 20."""
    text = file_of(criterion(weight="1") + "    weight: 2\n")
    assert only_problem(tmp_path, text) == "14:5: key 'weight' is there twice, first in line 13"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "13:9: criterion first is there twice, first in line 5"),
        (
            "metrics:\n  - {key: m, kind: count, better: lower}\n"
            "  - {key: m, kind: number, better: lower}\n",
            "6:11: metric m is there twice, first in line 5",
        ),
        (
            "profiles:\n  - {id: p, title: P, parts: [{points: 1, over: [first]}]}\n"
            "  - {id: p, title: Q, parts: [{points: 2, over: [first]}]}\n",
            "6:10: profile p is there twice, first in line 5",
        ),
        (
            "include:\n  - {rubric: resolution, weight: 1}\n  - {rubric: resolution, weight: 2}\n",
            "6:14: rubric resolution is there twice, first in line 5",
        ),
    ],
    ids=["criterion", "metric", "profile", "include"],
)
def test_a_duplicate_name_names_both_lines_and_does_not_replace_the_first(
    more: str, expected: str, tmp_path: Path
) -> None:
    """FAULTS 20: for names as for keys."""
    criteria = [criterion()] if more else [criterion(), criterion()]
    assert only_problem(tmp_path, file_of(*criteria, more=more)) == expected


# FAULTS 21: weights that are no weights


@pytest.mark.parametrize(
    ("weight", "found"),
    [
        (".nan", "the text '.nan'"),
        (".inf", "the text '.inf'"),
        ("-.inf", "the text '-.inf'"),
        ("1e999", "the text '1e999'"),
        ("true", "the truth value 'True'"),
        ("nan", "the text 'nan'"),
        ("'2'", "the text '2'"),
        ("[1]", "a list '[1]'"),
        ("{a: 1}", "a mapping \"{'a': 1}\""),
    ],
)
def test_what_is_no_finite_number_is_rejected_as_a_weight(
    weight: str, found: str, tmp_path: Path
) -> None:
    """FAULTS 21: on a criterion."""
    text = file_of(criterion(weight=weight))
    assert only_problem(tmp_path, text) == f"13:13: weight: expected a number, found {found}"


@pytest.mark.parametrize("weight", [".nan", ".inf", "1e999", "true"])
@pytest.mark.parametrize(
    "more",
    [
        "include:\n  - rubric: resolution\n    weight: {0}\n",
        "profiles:\n  - id: p\n    title: P\n    parts: [{{over: [first], points: {0}}}]\n",
    ],
    ids=["include", "profile"],
)
def test_no_other_weight_may_be_infinite_either(more: str, weight: str, tmp_path: Path) -> None:
    """FAULTS 21: wherever a file weighs something."""
    assert "expected a number, found" in only_problem(
        tmp_path, file_of(criterion(), more=more.format(weight))
    )


@pytest.mark.parametrize(
    ("weight", "wanted"),
    [("0", "more than 0"), ("-1", "more than 0"), ("1000001", "at most 1e+06")],
)
def test_a_weight_is_above_nothing_and_below_absurd(
    weight: str, wanted: str, tmp_path: Path
) -> None:
    found = only_problem(tmp_path, file_of(criterion(weight=weight)))
    assert found == f"13:13: weight: expected {wanted}, found the number {weight!r}"


# FAULTS 22: never silently another value


@pytest.mark.parametrize("value", ["4:00", "no", "010", "1e3"])
@pytest.mark.parametrize(
    ("make", "key"),
    [
        (criterion, "best"),
        (criterion, "worst"),
        (criterion, "weight"),
        (criterion, "min_observations"),
        (criterion, "gate"),
        (rating, "best"),
        (rating, "high_quality"),
    ],
)
def test_what_yaml_1_1_would_read_otherwise_is_rejected_with_its_place(
    value: str, make: Any, key: str, tmp_path: Path
) -> None:
    """FAULTS 22: 4:00 is not 240, no is not false, 010 is not 8, 1e3 is not text nor 1000."""
    text = file_of(make(**{key: value}))
    found = only_problem(tmp_path, text)
    assert found.startswith(f"{line_of(text, f'{key}: {value}')}:")
    assert value in found or key in found


@pytest.mark.parametrize("value", ["4:00", "no", "010", "1e3"])
def test_where_text_is_wanted_they_are_the_text_they_are(value: str, tmp_path: Path) -> None:
    """FAULTS 22."""
    found = load(tmp_path, file_of(criterion(title=value, why=value)))
    assert found.criteria[0].title == found.criteria[0].why == value


@pytest.mark.parametrize("value", ["4:00", "no", "010", "1e3", "1_000", "0x10", ".5", "5.", "١"])
def test_a_number_band_is_a_plain_decimal_or_refused(value: str) -> None:
    """FAULTS 22: also where the text comes from something other than YAML."""
    with pytest.raises(ValueError, match="plain number"):
        band_value(BUILT_IN["support_hours"], value)


def test_a_version_that_is_a_number_is_told_to_be_quoted(tmp_path: Path) -> None:
    """1.10 as a number would be 1.1."""
    text = "id: mine\nversion: 1.10\ntitle: Mine\ncriteria:\n" + criterion()
    expected = "2:10: version: expected text, found the number '1.1' (write it in quotes: \"1.0\")"
    assert only_problem(tmp_path, text) == expected


# FAULTS 23: tabs and tags


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("\tweight: 1\n", "13:1: a tab where only spaces are allowed (indent with spaces)"),
        ("    weight: !!python/name:os.system\n", "13:13: tags (!name) are not allowed"),
        ("    weight: !!float 3\n", "13:13: tags (!name) are not allowed"),
    ],
)
def test_a_tab_or_a_tag_is_one_line_with_its_place(
    last: str, expected: str, tmp_path: Path
) -> None:
    """FAULTS 23."""
    assert only_problem(tmp_path, file_of(criterion() + last)) == expected


# FAULTS 24: all mistakes at once


def test_three_mistakes_of_different_sorts_are_all_listed(tmp_path: Path) -> None:
    """FAULTS 24: of form, of type and of meaning, each with file:line:column."""
    text = file_of(
        criterion(title="3", high_quality="24", weigth="1"),
        rating(metric="politness"),
    )
    assert problems(tmp_path, text) == [
        "6:12: title: expected text, found the number '3'",
        "10:19: high_quality: expected a duration with its unit, such as 24 h, found 24",
        "13:5: unknown key 'weigth' (did you mean weight?)",
        "16:13: unknown metric 'politness' (did you mean politeness?;"
        " a rubric's own metrics stand under metrics:)",
    ]


def test_a_mistake_does_not_hide_those_that_would_follow_from_it(tmp_path: Path) -> None:
    """FAULTS 24: an unknown metric and an unknown statistic of one criterion."""
    text = file_of(criterion(metric="first_respons", statistic="medan"))
    assert [p.partition(" (")[0] for p in problems(tmp_path, text)] == [
        "7:13: unknown metric 'first_respons'",
        "8:16: unknown statistic 'medan'",
    ]


def test_mistakes_in_several_files_are_listed_with_their_files(tmp_path: Path) -> None:
    """FAULTS 24."""
    (tmp_path / "inner.yaml").write_text(file_of(criterion(best="1"), identifier="inner"))
    more = "include:\n  - {rubric: inner.yaml, weight: 1}\nmin_coverage: 60\n"
    found = problems(tmp_path, file_of(criterion(worst="7"), more=more))
    assert [p.partition(" expected")[0] for p in found] == [
        f"{tmp_path / 'inner.yaml'}:9:11: best:",
        "6:15: min_coverage:",
        "15:12: worst:",
    ]


def test_a_command_lists_every_mistake_with_its_place(tmp_path: Path, run: Run) -> None:
    """FAULTS 24, as a person meets it."""
    path = tmp_path / "mine.yaml"
    path.write_text(file_of(criterion(weight=".nan", best="1", tilte="x")))
    done = run("rubric", "check", path)
    assert done.returncode == 3
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()] == [
        f"{path}:9:11", f"{path}:13:13", f"{path}:14:5",
    ]  # fmt: skip
    as_json = json.loads(run("rubric", "check", path, "--json").stdout)
    assert [(p["line"], p["column"]) for p in as_json["problems"]] == [(9, 11), (13, 13), (14, 5)]


def test_one_mistake_is_told_once(tmp_path: Path) -> None:
    """What is rejected is not also called missing, nor what depends on it unknown."""
    more = "metrics:\n  - {key: timely, kind: yesno, better: higher}\n"
    text = criterion(metric="timely", statistic="{share: yes}", best="100 %",
                     high_quality="90 %", standard="50 %", worst="0 %")  # fmt: skip
    assert only_problem(tmp_path, file_of(text, more=more)) == (
        "5:25: kind: expected one of 'duration', 'count', 'rating', 'yes-no' or 'number',"
        " found the text 'yesno'"
    )


# What is unknown, and the nearest name that is not


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ({"metric": "first_responce"}, "did you mean first_response?"),
        ({"statistic": "meidan"}, "did you mean median?"),
        ({"wieght": "2"}, "did you mean weight?"),
        ({"Best": "1 h"}, "did you mean best?"),
        ({"metric": "xyzzy"}, "known: answer_correct, channels_offered"),
        ({"xyzzy": "1"}, "known: bands_note, best, channels"),
    ],
)
def test_an_unknown_name_comes_with_the_nearest_or_with_the_known(
    wrong: dict[str, str], hint: str, tmp_path: Path
) -> None:
    assert f"({hint}" in only_problem(tmp_path, file_of(criterion(**wrong)))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("abuot: x\n", "4:1: unknown key 'abuot' (did you mean about?)"),
        ("extends: respons-time\n", "4:10: there is no rubric 'respons-time' (did you mean"),
        ("include: [{rubric: resoluton, weight: 1}]\n", "4:20: there is no rubric 'resoluton'"),
        ("include: [{rubric: resolution, wight: 1}]\n", "4:32: unknown key 'wight' (did you mean"),
        ("extends: nowhere.yaml\n", "4:10: there is no file "),
        ("metrics: [{kee: x, kind: count, better: lower}]\n", "4:12: unknown key 'kee' (did you"),
    ],
)
def test_the_same_holds_outside_the_criteria(more: str, expected: str, tmp_path: Path) -> None:
    found = problems(tmp_path, file_of(criterion(), more=more))
    assert any(p.startswith(expected) for p in found), found


@pytest.mark.parametrize("key", ["title", "metric", "statistic", "best", "standard", "worst"])
def test_a_key_that_a_criterion_needs_is_missed_at_its_line(key: str, tmp_path: Path) -> None:
    found = only_problem(tmp_path, file_of(criterion(**{key: None})))
    assert found == f"5:9: criterion first has no {key}"


@pytest.mark.parametrize("key", ["id", "version", "title"])
def test_a_key_that_a_rubric_needs_is_missed(key: str, tmp_path: Path) -> None:
    kept = [line for line in file_of(criterion()).split("\n") if not line.startswith(f"{key}:")]
    assert only_problem(tmp_path, "\n".join(kept)) == f"1:1: {key} is missing"


@pytest.mark.parametrize("text", ["", "# nothing\n", "- a\n", "just words\n", "5\n"])
def test_what_is_no_mapping_is_no_rubric(text: str, tmp_path: Path) -> None:
    assert only_problem(tmp_path, text).startswith("1:1: a rubric is a mapping of keys to values")


def test_a_rubric_without_criteria_is_none(tmp_path: Path) -> None:
    assert only_problem(tmp_path, file_of()) == "1:1: a rubric needs criteria or include"


@pytest.mark.parametrize("identifier", ["Mine", "my rubric", "my_rubric", "-x", "x--y", "ä", "''"])
def test_an_id_is_lower_case_words_with_hyphens(identifier: str, tmp_path: Path) -> None:
    found = only_problem(tmp_path, file_of(criterion(), identifier=identifier))
    assert found.startswith("1:5: id: expected ")


# Bands


@pytest.mark.parametrize(
    "changes",
    [
        {"high_quality": "30 min"},
        {"standard": "12 h"},
        {"worst": "2 days"},
        {"best": "25 h"},
    ],
)
def test_bands_that_do_not_run_one_way_are_refused(changes: dict[str, str], tmp_path: Path) -> None:
    expected = (
        "9:11: bands must run one way: best, high_quality, standard, worst"
        " (and best must differ from worst)"
    )
    assert only_problem(tmp_path, file_of(criterion(**changes))) == expected


def test_bands_without_any_difference_are_refused(tmp_path: Path) -> None:
    same = dict.fromkeys(("best", "high_quality", "standard", "worst"), "1 h")
    assert "bands must run one way" in only_problem(tmp_path, file_of(criterion(**same)))


def test_bands_may_touch(tmp_path: Path) -> None:
    found = load(tmp_path, file_of(criterion(best="24 h", standard="7 days")))
    assert found.criteria[0].bands == Bands(DAY, DAY, 7 * DAY, 7 * DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            criterion(best="7 days", high_quality="3 days", standard="24 h", worst="1 h"),
            "lower is better here, so best must be the lowest of the bands",
        ),
        (
            rating(best="1", high_quality="3", standard="4", worst="5"),
            "higher is better here, so best must be the highest of the bands",
        ),
        (
            criterion(statistic='{share: "<= 1 h"}', best="0 %", high_quality="10 %",
                      standard="50 %", worst="100 %"),
            "higher is better here, so best must be the highest of the bands",
        ),
        (
            criterion(statistic='{share: "> 1 h"}', best="100 %", high_quality="50 %",
                      standard="10 %", worst="0 %"),
            "lower is better here, so best must be the lowest of the bands",
        ),
        (
            criterion(statistic='{spread: "<= 1 h"}', best="40 %", high_quality="20 %",
                      standard="10 %", worst="0 %"),
            "lower is better here, so best must be the lowest of the bands",
        ),
    ],
    ids=["duration", "rating", "share within", "share beyond", "spread"],
)  # fmt: skip
def test_bands_of_the_wrong_direction_are_refused(text: str, expected: str, tmp_path: Path) -> None:
    assert only_problem(tmp_path, file_of(text)) == f"9:11: {expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (rating(best="6"), "9:11: best: 6 is outside the metric's scale, 1 to 5"),
        (rating(worst="0"), "12:12: worst: 0 is outside the metric's scale, 1 to 5"),
        (
            criterion(metric="support_hours", statistic="latest", best="169",
                      high_quality="168", standard="40", worst="0"),
            "9:11: best: 169 is outside the metric's scale, 0 to 168",
        ),
        (
            criterion(statistic='{share: "<= 1 h"}', best="101 %", high_quality="90 %",
                      standard="50 %", worst="0 %"),
            "9:11: best: '101 %' is not between 0 % and 100 %",
        ),
    ],
)  # fmt: skip
def test_bands_outside_the_scale_are_refused(text: str, expected: str, tmp_path: Path) -> None:
    assert only_problem(tmp_path, file_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (criterion(best="1"), "expected a duration with its unit, such as 24 h, found 1"),
        (criterion(best="0"), "expected a duration with its unit, such as 24 h, found 0"),
        (criterion(best="1.5"), "expected a duration with its unit, such as 24 h, found 1.5"),
        (criterion(best="'1'"), "'1' is not a duration: a number and a unit, such as 24 h"),
        (criterion(best="1 fortnight"), "'fortnight' is not a unit of time: s, min, h, days"),
        (criterion(best="-1 h"), "'-1 h' is not a duration: a number and a unit, such as 24 h"),
        (criterion(best="1,5 h"), "'1,5 h' is not a duration: a number and a unit, such as 24 h"),
        (criterion(best="201 years"), "'201 years' is not a duration between 0 and 200 years"),
        (
            criterion(statistic='{share: "<= 1 h"}', best="1", high_quality="90 %",
                      standard="50 %", worst="0 %"),
            "expected a percentage such as 80 %, found 1",
        ),
        (
            criterion(statistic='{share: "<= 1 h"}', best="0.9", high_quality="90 %",
                      standard="50 %", worst="0 %"),
            "expected a percentage such as 80 %, found 0.9",
        ),
        (rating(best="5 points"), "expected a plain number, found the text '5 points'"),
    ],
)  # fmt: skip
def test_units_are_never_guessed(text: str, expected: str, tmp_path: Path) -> None:
    assert only_problem(tmp_path, file_of(text)).startswith(f"9:11: best: {expected}")


@pytest.mark.parametrize("share", ["<= 24", "24 h", "=< 24 h", "", "<= soon", "yes"])
def test_the_threshold_of_a_share_needs_operator_and_unit(share: str, tmp_path: Path) -> None:
    bands = {"best": "100 %", "high_quality": "90 %", "standard": "50 %", "worst": "0 %"}
    text = file_of(criterion(statistic=f'{{share: "{share}"}}', **bands))
    found = problems(tmp_path, text)
    assert found[0].startswith("8:16: ")
    assert "24 h" in found[0] or "unit of time" in found[0]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"metric": "return_window"}, "return_window is a fact that brands state: its statistic"),
        ({"metric": "resolved"}, "resolved is a yes or no: its statistic is {share: yes}"),
        ({"metric": "resolved", "statistic": "mean"}, "resolved is a yes or no: its statistic"),
    ],
)
def test_a_statistic_that_makes_no_sense_for_its_metric_is_refused(
    changes: dict[str, str], expected: str, tmp_path: Path
) -> None:
    assert only_problem(tmp_path, file_of(criterion(**changes))).startswith(f"8:16: {expected}")


@pytest.mark.parametrize(
    ("statistic", "expected"),
    [
        ("{}", "exactly one of quantile, share and spread"),
        ('{share: "<= 1 h", quantile: 0.5}', "exactly one of quantile, share and spread"),
        ("{quantile: 0}", "more than 0"),
        ("{quantile: 1}", "less than 1"),
        ("{quantile: .9}", "expected a number, found the text '.9'"),
        ("{quantil: 0.9}", "unknown key 'quantil' (did you mean quantile?)"),
        ("0.9", "statistic: expected text or a mapping, found the number '0.9'"),
        ("[median]", "statistic: expected text or a mapping, found a list"),
    ],
)
def test_a_statistic_that_is_none_is_refused(statistic: str, expected: str, tmp_path: Path) -> None:
    assert expected in only_problem(tmp_path, file_of(criterion(statistic=statistic)))


# Including others


@pytest.fixture
def two_areas(tmp_path: Path) -> Path:
    """A folder with two small rubrics to include: waits (weights 3 and 1) and manners."""
    waits = file_of(
        criterion(weight="3"), criterion(id="again", weight="1", gate="true"), identifier="waits"
    )
    (tmp_path / "waits.yaml").write_text(waits)
    (tmp_path / "manners.yaml").write_text(file_of(rating(), identifier="manners"))
    return tmp_path


BOTH = "include:\n  - {rubric: waits.yaml, weight: 60}\n  - {rubric: manners.yaml, weight: 40}\n"


def test_an_included_rubric_is_an_area_whose_criteria_weigh_together_what_it_weighs(
    two_areas: Path,
) -> None:
    found = load(two_areas, file_of(more=BOTH))
    assert found.areas == (Area("waits", "Mine"), Area("manners", "Mine"))
    assert {c.id: c.weight for c in found.criteria} == {
        "waits.first": 45.0,
        "waits.again": 15.0,
        "manners.polite": 40.0,
    }
    assert [c.area for c in found.criteria] == ["waits", "waits", "manners"]
    assert [c.gate for c in found.criteria] == [False, True, False]


def test_own_criteria_stand_before_the_included_ones(two_areas: Path) -> None:
    found = load(two_areas, file_of(rating(id="own", weight="5"), more=BOTH))
    assert [c.id for c in found.criteria][:2] == ["own", "waits.first"]
    assert found.total_weight == pytest.approx(105)


def test_a_rubric_beside_the_file_goes_before_a_shipped_one_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "resolution.yaml").write_text(file_of(rating(), identifier="resolution"))
    more = "include:\n  - {rubric: resolution, weight: 1}\n  - {rubric: follow-up, weight: 1}\n"
    found = load(tmp_path, file_of(more=more))
    assert found.members("resolution") == ("resolution.polite",)
    assert len(found.members("follow-up")) == len(load_rubric("follow-up").criteria)


def test_an_area_may_have_areas(two_areas: Path) -> None:
    (two_areas / "outer.yaml").write_text(file_of(identifier="outer", more=BOTH))
    found = load(two_areas, file_of(more="include:\n  - {rubric: outer.yaml, weight: 10}\n"))
    assert {c.id: c.weight for c in found.criteria} == {
        "outer.waits.first": 4.5,
        "outer.waits.again": 1.5,
        "outer.manners.polite": 4.0,
    }


def test_two_rubrics_of_one_id_cannot_be_included(two_areas: Path) -> None:
    shutil.copy(two_areas / "waits.yaml", two_areas / "copy.yaml")
    more = BOTH + "  - {rubric: copy.yaml, weight: 1}\n"
    found = only_problem(two_areas, file_of(more=more))
    assert found.startswith("5:3: rubric waits is included twice")


# Extending one


EXTENDS = "extends: base.yaml\n"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A folder with a rubric to extend."""
    more = (
        "min_coverage: 40 %\nmin_observations: 6\n"
        "metrics:\n  - {key: own, title: own, kind: number, better: higher}\n"
        "profiles:\n"
        "  - id: both\n    title: Both\n    parts:\n      - {points: 60, over: [first]}\n"
        "      - {points: 40, over: [polite]}\n    gates: [polite]\n"
        "  - {id: only, title: Only, parts: [{points: 1, over: [first]}]}\n"
    )
    text = file_of(criterion(weight="3", why="Why."), rating(), identifier="base", more=more)
    (tmp_path / "base.yaml").write_text(text)
    return tmp_path


def test_an_extending_rubric_takes_everything_over(base: Path) -> None:
    found, original = load(base, file_of(more=EXTENDS)), load_rubric(base / "base.yaml")
    assert (found.id, found.version) == ("mine", "1.0")
    assert found == replace(original, id="mine")
    assert found.min_coverage == 0.4
    assert {c.min_observations for c in found.criteria} == {6}


def test_only_the_keys_that_are_written_override(base: Path) -> None:
    found = load(base, file_of("  - {id: first, high_quality: 12 h}\n", more=EXTENDS))
    before = load_rubric(base / "base.yaml").criteria
    bands = Bands(1 * HOUR, 12 * HOUR, 3 * DAY, 7 * DAY)
    assert found.criteria == (replace(before[0], bands=bands), before[1])


def test_an_extending_rubric_adds_and_drops(base: Path) -> None:
    text = file_of(rating(id="clear", metric="clarity"), more=EXTENDS + "drop: [first]\n")
    found = load(base, text)
    assert [c.id for c in found.criteria] == ["polite", "clear"]


def test_a_profile_loses_what_was_dropped_and_vanishes_when_nothing_is_left(base: Path) -> None:
    without_first = load(base, file_of(more=EXTENDS + "drop: [first]\n"))
    assert [(p.id, p.parts, p.gates) for p in without_first.profiles] == [
        ("both", ((40.0, ("polite",)),), ("polite",))
    ]
    without_polite = load(base, file_of(more=EXTENDS + "drop: [polite]\n"))
    assert [(p.id, p.gates) for p in without_polite.profiles] == [("both", ()), ("only", ())]


def test_limits_metrics_and_profiles_can_be_overridden_too(base: Path) -> None:
    more = EXTENDS + (
        "min_coverage: 90 %\nmin_observations: 2\n"
        "profiles:\n  - {id: only, title: Mine, parts: [{points: 1, over: [polite]}]}\n"
    )
    own = rating(id="own", metric="own", best="9", high_quality="8", standard="5", worst="0")
    found = load(base, file_of(own, more=more))
    assert found.min_coverage == 0.9
    assert {c.min_observations for c in found.criteria} == {2}
    assert [(p.id, p.title) for p in found.profiles] == [("both", "Both"), ("only", "Mine")]
    assert found.criterion("own").metric.key == "own"


def test_an_included_area_can_be_dropped_or_weighed_otherwise(two_areas: Path) -> None:
    (two_areas / "base.yaml").write_text(file_of(identifier="base", more=BOTH))
    dropped = load(two_areas, file_of(more=EXTENDS + "drop: [waits]\n"))
    assert [a.id for a in dropped.areas] == ["manners"]
    more = EXTENDS + "include:\n  - {rubric: manners.yaml, weight: 7}\n"
    weighed = load(two_areas, file_of(more=more))
    assert [a.id for a in weighed.areas] == ["waits", "manners"]
    assert weighed.criterion("polite").weight == 7


def test_the_default_rubric_can_be_extended_by_its_id(tmp_path: Path) -> None:
    text = file_of(more="extends: after-sales\ndrop: [resolution]\n")
    found, before = load(tmp_path, text), load_rubric()
    assert [a.id for a in found.areas] == [a.id for a in before.areas if a.id != "resolution"]
    for profile in found.profiles:
        assert found.with_profile(profile.id).total_weight > 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            file_of(more=EXTENDS + "drop: [frist]\n"),
            "5:8: base.yaml has no criterion 'frist' to drop (did you mean first?)",
        ),
        (
            file_of(criterion(), more="drop: [first]\n"),
            "4:7: drop leaves out criteria of an extended rubric; there is no extends",
        ),
        (
            file_of("  - {id: frist, high_quality: 12 h}\n", more=EXTENDS),
            "6:10: base.yaml has no criterion 'frist' to change (did you mean first?)",
        ),
        (
            file_of("  - {id: first, high_quality: 12 days}\n", more=EXTENDS),
            "6:31: bands must run one way: best, high_quality, standard, worst"
            " (and best must differ from worst)",
        ),
        (
            file_of("  - {id: first, metric: refnd}\n", more=EXTENDS),
            "6:25: unknown metric 'refnd' (did you mean refund?;"
            " a rubric's own metrics stand under metrics:)",
        ),
        (
            file_of(more=EXTENDS + "drop: [first, polite]\n"),
            "1:1: a rubric needs criteria or include",
        ),
    ],
    ids=["drop unknown", "drop alone", "change unknown", "override bands", "override metric",
         "drop all"],
)  # fmt: skip
def test_what_an_extending_rubric_gets_wrong_is_told_at_its_own_line(
    text: str, expected: str, base: Path
) -> None:
    assert only_problem(base, text) == expected


def test_changing_a_criterion_of_an_included_rubric_is_told_how_to(tmp_path: Path) -> None:
    text = file_of("  - {id: first-response, high_quality: 12 h}\n", more="extends: after-sales\n")
    assert only_problem(tmp_path, text) == (
        "6:10: after-sales has no criterion 'first-response' to change"
        " (to change one of an included rubric, extend that and include yours instead)"
    )


def test_a_mistake_in_the_extended_rubric_is_told_in_its_file(base: Path) -> None:
    (base / "base.yaml").write_text(file_of(criterion(best="1"), identifier="base"))
    found = only_problem(base, file_of(more=EXTENDS))
    assert found.startswith(f"{base / 'base.yaml'}:9:11: best: expected a duration")


# Cycles


@pytest.mark.parametrize(
    "more", ["extends: {0}.yaml\n", "include:\n  - {{rubric: {0}.yaml, weight: 1}}\n"]
)
@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_circle_of_rubrics_is_an_error_and_no_crash(
    more: str, length: int, tmp_path: Path
) -> None:
    for i in range(length):
        text = file_of(identifier=f"r{i}", more=more.format(f"r{(i + 1) % length}"))
        (tmp_path / f"r{i}.yaml").write_text(text)
    with pytest.raises(DataError) as caught:
        load_rubric(tmp_path / "r0.yaml")
    assert [str(p) for p in caught.value.problems] == [
        f"{tmp_path / 'r0.yaml'}:1:5: r0.yaml includes or extends itself"
    ]


def test_a_chain_of_rubrics_has_an_end(tmp_path: Path) -> None:
    (tmp_path / "r0.yaml").write_text(file_of(criterion(), identifier="r0"))
    for i in range(1, 12):
        text = file_of(identifier=f"r{i}", more=f"extends: r{i - 1}.yaml\n")
        (tmp_path / f"r{i}.yaml").write_text(text)
    assert len(load_rubric(tmp_path / "r9.yaml").criteria) == 1
    with pytest.raises(DataError) as caught:
        load_rubric(tmp_path / "r11.yaml")
    assert "more than 10 rubrics include or extend one another" in str(caught.value.problems[0])


# Metrics of a rubric's own


def own(metric: str, *criteria: str) -> str:
    """A file with one metric of its own."""
    return file_of(*(criteria or (criterion(),)), more=f"metrics:\n  - {metric}\n")


@pytest.mark.parametrize(
    ("metric", "expected"),
    [
        (
            "{key: m, kind: number, better: higher, unit: km}",
            Metric("m", "m", Kind.NUMBER, Better.HIGHER, Recorded(), "km"),
        ),
        (
            "{key: m_n, title: em en, kind: rating, better: lower}",
            Metric("m_n", "em en", Kind.RATING, Better.LOWER, Recorded(), "of 5", (1.0, 5.0)),
        ),
        (
            "{key: m_n, kind: rating, better: higher, scale: [0, 10]}",
            Metric("m_n", "m n", Kind.RATING, Better.HIGHER, Recorded(), "", (0.0, 10.0)),
        ),
        (
            "{key: m, kind: duration, better: lower, from: received_at, to: sent_at}",
            Metric("m", "m", Kind.DURATION, Better.LOWER, Elapsed("received_at", "sent_at")),
        ),
        (
            "{key: m, kind: duration, better: lower, fact: true, promises: resolution}",
            Metric("m", "m", Kind.DURATION, Better.LOWER, Stated(), promises="resolution"),
        ),
    ],
)
def test_a_rubric_may_declare_a_metric_and_use_it(
    metric: str, expected: Metric, tmp_path: Path
) -> None:
    statistic = "latest" if expected.is_fact else "mean"
    values = ["1 h", "24 h", "3 days", "7 days"]
    if expected.kind is not Kind.DURATION:
        values = ["1", "2", "3", "4"]
    if expected.better is Better.HIGHER:
        values.reverse()
    bands = dict(zip(("best", "high_quality", "standard", "worst"), values, strict=True))
    text = own(metric, criterion(metric=expected.key, statistic=statistic, **bands))
    found = load(tmp_path, text)
    assert found.criteria[0].metric == expected
    assert found.metrics[expected.key] == expected


@pytest.mark.parametrize(
    ("metric", "expected"),
    [
        ("{key: resolved, kind: yes-no, better: higher}", "resolved is a built-in metric already"),
        ("{key: brand, kind: number, better: higher}", "brand is a column that every table may"),
        ("{key: closed_at, kind: number, better: lower}", "closed_at is a column that every table"),
        ("{key: m, kind: time, better: lower}", "kind: expected one of 'duration', 'count'"),
        ("{key: m, kind: count, better: less}", "better: expected one of 'lower' or 'higher'"),
        ("{key: m, kind: count, better: lower, from: a_at, to: b_at}", "from and to go together"),
        ("{key: m, kind: duration, better: lower, from: a_at}", "from and to go together"),
        (
            "{key: m, kind: duration, better: lower, from: a_at, to: b_at, fact: true}",
            "from and to go together, on an experienced metric of kind duration",
        ),
        (
            "{key: m, kind: duration, better: lower, from: brand, to: closed_at}",
            "brand is not a column of moments (such as opened_at)",
        ),
        ("{key: m, kind: rating, better: higher, scale: [5, 1]}", "the scale's low end must be"),
        ("{key: m, kind: rating, better: higher, scale: [1, 1]}", "the scale's low end must be"),
        (
            "{key: m, kind: rating, better: higher, scale: [1]}",
            "scale: expected at least 2 entries",
        ),
        ("{key: m, kind: rating, better: higher, scale: [1, .inf]}", "scale: expected a number"),
        (
            "{key: m, kind: number, better: higher, promises: refund}",
            "only a fact can be a promise",
        ),
        (
            "{key: m, kind: duration, better: lower, fact: true, promises: refnd}",
            "unknown metric 'refnd' (did you mean refund?)",
        ),
        (
            "{key: m, kind: number, better: lower, fact: true, promises: refund}",
            "refund is not a number that probes measure",
        ),
        (
            "{key: m, kind: duration, better: lower, fact: true, promises: return_window}",
            "return_window is not a duration that probes measure",
        ),
        ("{key: My-Key, kind: count, better: lower}", "key: expected lower-case letters, digits"),
    ],
)
def test_a_metric_that_makes_no_sense_is_refused(
    metric: str, expected: str, tmp_path: Path
) -> None:
    found = only_problem(tmp_path, own(metric))
    assert found.startswith("5:")
    assert expected in found


# Profiles


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("parts: [{points: 1, over: [frist]}]", "has no criterion 'frist' (did you mean first?)"),
        ("parts: [{points: 1, over: [first]}], gates: [x]", "has no criterion 'x'"),
        ("parts: []", "parts: expected at least 1 entries"),
        ("parts: [{points: 1, over: []}]", "over: expected at least 1 entries"),
        ("parts: [{points: 0, over: [first]}]", "points: expected more than 0"),
        ("parts: [{over: [first]}]", "points is missing"),
        ("title: T, parts: [{points: 1, over: [first]}]", "key 'title' is there twice"),
    ],
)
def test_a_profile_that_makes_no_sense_is_refused(
    profile: str, expected: str, tmp_path: Path
) -> None:
    more = f"profiles:\n  - {{id: p, title: P, {profile}}}\n"
    assert expected in only_problem(tmp_path, file_of(criterion(), more=more))


def test_the_wrong_one_of_two_profiles_is_told_with_its_line(base: Path) -> None:
    """Also when others were taken over from an extended rubric, and are not in this file."""
    more = EXTENDS + (
        "profiles:\n  - {id: good, title: G, parts: [{points: 1, over: [first]}]}\n"
        "  - {id: bad, title: B, parts: [{points: 1, over: [frist]}]}\n"
    )
    assert only_problem(base, file_of(more=more)).startswith("7:5: profile bad: ")


# Scenarios


def test_scenarios_are_read_and_are_no_part_of_the_meaning(tmp_path: Path) -> None:
    more = (
        "scenarios:\n  - text: return an opened kettle\n"
        "  - {text: call on a Sunday, channels: [phone, chat]}\n"
    )
    found = load(tmp_path, file_of(criterion(), more=more))
    assert found.scenarios == (
        Scenario("return an opened kettle"),
        Scenario("call on a Sunday", ("phone", "chat")),
    )
    without = load(tmp_path, file_of(criterion()), "other.yaml")
    assert without.scenarios == ()
    assert found.hash == without.hash


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ('text: ""', "5:12: text: expected some text"),
        ("text: 4", "5:12: text: expected text, found the number '4'"),
        (f"text: {'x' * 201}", "5:12: text: expected at most 200 characters"),
        ("channels: [phone]", "5:5: text is missing"),
        ("text: x, chanels: [phone]", "5:15: unknown key 'chanels' (did you mean channels?)"),
        ("text: x, channels: phone", "5:25: channels: expected a list"),
        ("text: x, channels: [On The Phone]", "5:26: channels: expected lower-case letters"),
        ("text: x}\n  - {text: x", "6:12: scenario x is there twice, first in line 5"),
    ],
)
def test_a_scenario_that_makes_no_sense_is_told_with_its_line(
    scenario: str, expected: str, tmp_path: Path
) -> None:
    more = f"scenarios:\n  - {{{scenario}}}\n"
    assert only_problem(tmp_path, file_of(criterion(), more=more)).startswith(expected)


def test_own_scenarios_stand_before_those_of_extended_and_included_rubrics(tmp_path: Path) -> None:
    for name, texts in (("base", "old, both"), ("part", "inner, both")):
        more = f"scenarios: [{', '.join(f'{{text: {t}}}' for t in texts.split(', '))}]\n"
        (tmp_path / f"{name}.yaml").write_text(file_of(criterion(), identifier=name, more=more))
    more = (
        "extends: base.yaml\ninclude: [{rubric: part.yaml, weight: 1}]\n"
        "scenarios: [{text: new}, {text: both, channels: [chat]}]\n"
    )
    found = load(tmp_path, file_of(more=more))
    assert [s.text for s in found.scenarios] == ["new", "both", "old", "inner"]
    assert found.scenarios[1].channels == ("chat",)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_rubric_suggests_scenarios(name: str) -> None:
    assert len(load_rubric(name).scenarios) >= 2


# Finding


def test_a_rubric_is_found_by_id_by_path_and_by_default(tmp_path: Path) -> None:
    copy = tmp_path / "follow-up.yaml"
    shutil.copy(shipped_rubrics()["follow-up"], copy)
    assert load_rubric("follow-up") == load_rubric(copy) == load_rubric(str(copy))
    assert load_rubric().id == DEFAULT


def test_an_unknown_id_is_a_usage_error_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        load_rubric("respons-time")
    assert caught.value.hint.startswith("did you mean response-time?")


@pytest.mark.parametrize("name", ["nowhere.yaml", "./nowhere", "no/where.yml"])
def test_a_path_that_leads_nowhere_is_a_source_error(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError, match="No such file"):
        load_rubric(name)


def test_a_file_in_the_working_folder_does_not_take_the_place_of_a_shipped_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "response-time.yaml").write_text("nonsense")
    monkeypatch.chdir(tmp_path)
    assert find_rubric("response-time") == shipped_rubrics()["response-time"]


# What is shipped


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_rubric_says_what_it_asks_why_and_by_whose_figures(name: str) -> None:
    rubric = load_rubric(name)
    assert rubric.id == name
    assert rubric.about
    for each in rubric.criteria:
        assert each.question.endswith("?"), each.id
        assert each.why, each.id
        assert each.source, each.id
        assert each.bands_note, each.id


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_rubric_is_the_same_when_it_is_read_like_a_strangers(
    name: str, tmp_path: Path
) -> None:
    """Ours goes through the C parser and no validation; a copy elsewhere through all of it."""
    folder = tmp_path / "copied"
    shutil.copytree(rubrics_folder(), folder)
    copied, ours = load_rubric(folder / f"{name}.yaml"), load_rubric(name)
    assert copied == ours
    assert copied.hash == ours.hash
    assert [type(c.metric.kind) for c in ours.criteria] == [Kind] * len(ours.criteria)


def test_the_default_rubric_is_the_sum_of_all_the_others() -> None:
    rubric = load_rubric()
    assert sorted([a.id for a in rubric.areas] + [DEFAULT]) == SHIPPED
    assert rubric.total_weight == pytest.approx(100)
    expected = [f"{a.id}.{c.id}" for a in rubric.areas for c in load_rubric(a.id).criteria]
    assert [c.id for c in rubric.criteria] == expected


def test_a_shipped_criterion_weighs_the_same_within_its_area() -> None:
    rubric = load_rubric()
    for area in rubric.areas:
        alone = load_rubric(area.id)
        inside = [c.weight for c in rubric.criteria if c.area == area.id]
        for mine, theirs in zip(inside, alone.criteria, strict=True):
            assert mine / sum(inside) == pytest.approx(theirs.weight / alone.total_weight)


def test_first_response_has_the_bands_of_the_support_area_table() -> None:
    """Under 24 hours is high quality, 1 to 3 days is standard."""
    bands = load_rubric("response-time").criterion("first-response").bands
    assert (bands.high_quality, bands.standard) == (24 * HOUR, 3 * DAY)


def test_refund_has_the_bands_of_the_support_area_table() -> None:
    """Instant is the best there is, and 14 days are the end of what is standard."""
    rubric = load_rubric("return-policy")
    for name in ("refund", "refund-promise"):
        bands = rubric.criterion(name).bands
        assert (bands.best, bands.standard) == (0, 14 * DAY)


def test_support_hours_have_the_bands_of_the_support_area_table() -> None:
    """Round the clock is high quality, business hours are standard."""
    bands = load_rubric("accessibility").criterion("support-hours").bands
    assert (bands.high_quality, bands.standard) == (24 * 7, 5 * 8)


PROFILES = [(name, p.id) for name in SHIPPED for p in load_rubric(name).profiles]


def test_there_are_profiles_to_choose_from() -> None:
    assert {p for name, p in PROFILES if name == DEFAULT} >= {"warentest-2018", "chip-statista"}
    assert any(name == "response-time" for name, _ in PROFILES)


@pytest.mark.parametrize(("name", "identifier"), PROFILES)
def test_a_shipped_profile_gives_its_points_and_nothing_else(name: str, identifier: str) -> None:
    rubric = load_rubric(name)
    profile = next(p for p in rubric.profiles if p.id == identifier)
    found = rubric.with_profile(identifier)
    assert profile.source
    assert found.total_weight == pytest.approx(sum(points for points, _ in profile.parts))
    weights = {c.id: c.weight for c in found.criteria}
    for points, names in profile.parts:
        members = {i for n in names for i in rubric.members(n)}
        assert sum(weights.pop(i) for i in members) == pytest.approx(points)
    assert set(weights.values()) <= {0.0}
    for gate in profile.gates:
        assert all(found.criterion(i).gate for i in rubric.members(gate))
    assert found.hash != rubric.hash
    assert found.reweighted == (f"profile {identifier}",)


@pytest.mark.parametrize(
    "path", sorted((EXAMPLES / "rubrics").glob("*.yaml")), ids=lambda p: p.stem
)
def test_the_example_rubrics_load(path: Path) -> None:
    found = load_rubric(path)
    assert found.id == path.stem
    assert found.criteria


# A new one


@pytest.mark.parametrize("identifier", ["mine", "my-own-one", "2026", "1-5", "true", "null", "no"])
@pytest.mark.parametrize("base_id", ["", "after-sales", "response-time"])
def test_a_new_rubric_passes_the_check(identifier: str, base_id: str, tmp_path: Path) -> None:
    found = load(tmp_path, new_rubric(identifier, base_id))
    assert found.id == identifier
    if base_id:
        assert found.criteria == load_rubric(base_id).criteria


@pytest.mark.parametrize("name", ["with space", "a: b", "a # b", "ünïcode", "it's", "-dash"])
def test_a_new_rubric_may_extend_a_file_of_any_name(name: str, tmp_path: Path) -> None:
    (tmp_path / f"{name}.yaml").write_text(file_of(rating(), identifier="base"))
    found = load(tmp_path, new_rubric("mine", f"{name}.yaml"))
    assert [c.id for c in found.criteria] == ["polite"]


def test_the_examples_inside_a_new_rubric_work_when_they_are_no_longer_comments(
    tmp_path: Path,
) -> None:
    text = new_rubric("mine", "response-time")
    start = text.index("# criteria:")
    example_lines = text[start : text.index("# Weigh")].replace("# ", "")
    found = load(tmp_path, text[:start] + example_lines)
    assert found.criterion("first-response").bands.high_quality == 12 * HOUR


def test_the_schema_for_editors_names_every_key_of_every_shipped_rubric() -> None:
    schema = RubricShape.model_json_schema(by_alias=True)
    keys = set(schema["properties"])
    for path in shipped_rubrics().values():
        written = {line.partition(":")[0] for line in path.read_text(encoding="utf-8").split("\n")
                   if line[:1].isalpha()}  # fmt: skip
        assert written <= keys, path


# Parse ∘ print


@st.composite
def durations(draw: st.DrawFn) -> tuple[str, float]:
    """A duration as one may write it, and its seconds."""
    parts, seconds = [], 0.0
    for _ in range(draw(st.integers(1, 3))):
        hundredths, unit = draw(st.integers(0, 9_999)), draw(st.sampled_from(sorted(UNITS)))
        number = f"{hundredths // 100}.{hundredths % 100:02d}"
        plural = draw(st.sampled_from(["", "s"])) if len(unit) > 2 else ""
        gap = draw(st.sampled_from(["", " ", "  "]))
        parts.append(f"{number}{gap}{draw(st.sampled_from([unit, unit.upper()]))}{plural}")
        seconds += float(number) * UNITS[unit]
    return " ".join(parts), seconds


@laws
@given(durations())
@example(("1 h 30 min", 5_400.0))
@example(("0 s", 0.0))
def test_a_duration_means_what_is_written_in_a_file(written: tuple[str, float]) -> None:
    text, seconds = written
    assert parse_duration(text) == pytest.approx(seconds)
    assert band_value(BUILT_IN["first_response"], text) == pytest.approx(seconds)


@laws
@given(st.integers(0, 10_000))
def test_a_percentage_means_what_is_written_in_a_file(hundredths: int) -> None:
    text = f"{hundredths / 100:.2f} %"
    found = band_value(BUILT_IN["first_response"], text, is_share=True)
    assert found == pytest.approx(hundredths / 10_000)


@laws
@given(st.decimals(min_value=-200, max_value=130, places=2, allow_nan=False))
def test_a_plain_number_means_what_is_written_in_a_file(number: Any) -> None:
    assert band_value(BUILT_IN["warranty_reading_ease"], f"{number:.2f}") == float(number)
