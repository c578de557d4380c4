"""`trend` as a person and a machine get it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from aftersales_eval import load_rubric
from aftersales_eval.errors import DataError, UsageError
from aftersales_eval.measure import fold
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.rubric import Rubric
from aftersales_eval.model.trend import By, Change, CriterionTrend, Trend
from aftersales_eval.pipeline import Source, compare, explain
from aftersales_eval.report.console import Screen
from aftersales_eval.report.trend_data import trend_csv, trend_data
from aftersales_eval.report.trend_text import probability, trend_text
from aftersales_eval.sources.mapping import load_mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.trending import trend
from tests.conftest import EXAMPLES, ROOT, Run
from tests.terminal import on_terminal

NOW: Final = parse_moment("2026-07-01")
PROBES: Final = EXAMPLES / "probes.csv"
Made = Callable[..., Source]


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    """Five criteria on how long an answer takes."""
    return load_rubric("response-time")


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A source of one table, from its lines."""

    def table(head: str, lines: Iterable[str], **how: Any) -> Source:
        path = tmp_path / "t.csv"
        path.write_text("\n".join([head, *lines, ""]), encoding="utf-8")
        return Source((path,), how=Reading(now=NOW, **how))

    return table


HEAD: Final = "brand,channel,opened_at,first_response_at"


def answered(day: str, hours: float | None) -> str:
    """A probe of a day in e-mail that was answered after some hours, or never."""
    if hours is None:
        return f"A,email,{day}T00:00Z,"
    whole = int(hours)
    later = f"{day[:8]}{int(day[8:]) + whole // 24:02d}T{whole % 24:02d}:00Z"
    return f"A,email,{day}T00:00Z,{later}"


def one(found: Trend, name: str = "first-response") -> CriterionTrend:
    """The criterion of that id."""
    return next(c for c in found.criteria if c.criterion.id == name)


def test_a_brand_that_became_slower_is_said_to_be_worse(made: Made, rubric: Rubric) -> None:
    fast = [answered(f"2026-0{m}-{d:02d}", d) for m in (1, 2) for d in range(1, 11)]
    slow = [answered(f"2026-0{m}-{d:02d}", 60 + d) for m in (4, 5) for d in range(1, 11)]
    found = trend(made(HEAD, fast + slow), rubric, "a")
    assert [p.name for p in found.periods] == [f"2026-0{m}" for m in range(1, 6)]
    assert found.probes == (10, 10, 0, 10, 10)
    assert (found.before, found.since) == (20, 20)
    assert found.split == parse_moment("2026-04-01")
    changed = one(found)
    assert changed.change is Change.WORSE
    assert [part.observations for part in changed.parts] == [10, 10, 0, 10, 10]
    text = trend_text(found, Screen())
    assert "Worse since 2026-04-01: first answer in writing (slower)" in text
    assert "  ▂▂·██  2026-01 to 2026-05, up to 66 h\n" in text
    assert "worse since 2026-04-01: slower than before (log-rank test, p < 0.001" in text
    plain = trend_text(found, Screen(unicode=False))
    assert plain.isascii()
    assert "  22.88  2026-01 to 2026-05, up to 66 h\n" in plain


def test_a_probe_is_read_once_for_evidence_and_once_for_each_metric(
    made: Made, rubric: Rubric, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading them is what takes the time: 200,000 of a brand took half a minute."""
    rows = [answered(f"2026-0{m}-{d:02d}", d) for m in range(1, 7) for d in range(1, 9)]
    folded: list[int] = []
    measured: list[str] = []
    parts, one_of = fold.fold_parts, fold.measure

    def counted_parts(tables: Any, *how: Any) -> Any:
        held = [(list(rows), present) for rows, present in tables]
        folded.extend(len(rows) for rows, _ in held)
        return parts(held, *how)

    def counted(row: Any, metric: Any, *how: Any) -> Any:
        measured.append(metric.key)
        return one_of(row, metric, *how)

    monkeypatch.setattr(fold, "fold_parts", counted_parts)
    monkeypatch.setattr(fold, "measure", counted)
    assert len(trend(made(HEAD, rows), rubric, "a").criteria) == 3
    assert sum(folded) == len(rows)
    assert len(measured) == len(rows) * len({c.metric.key for c in rubric.criteria})


def test_halves_that_part_within_a_day_say_the_time(made: Made, rubric: Rubric) -> None:
    """Else "since 2026-03-01" would be true of probes of both halves."""
    rows = [f"A,email,2026-03-01T{h:02d}:00Z,2026-03-02T{h:02d}:00Z" for h in range(6, 18)]
    text = trend_text(trend(made(HEAD, rows), rubric, "a"), Screen())
    assert "; 6 before 2026-03-01 12:00 and 6 since." in text
    assert "  before 2026-03-01 12:00  24 h " in text
    text = trend_text(trend(made(HEAD, rows, timezone="Asia/Kathmandu"), rubric, "a"), Screen())
    assert "; 6 before 2026-03-01 17:45 and 6\nsince." in text


def test_periods_that_are_not_listed_are_counted_in_words(made: Made, rubric: Rubric) -> None:
    rows = [answered(f"2026-{m:02d}-{d:02d}", d) for m in range(1, 7) for d in range(1, 5)]
    rows += [answered(f"2025-{m:02d}-01", 3) for m in range(8, 13)]
    text = trend_text(trend(made(HEAD, rows), rubric, "a"), Screen())
    assert "\n  5 earlier periods  not listed\n" in text


def test_a_half_is_what_since_and_until_choose(rubric: Rubric) -> None:
    """So that its figures can be walked back with `score` and `explain`."""
    found = trend(Source((PROBES,), how=Reading(now=NOW)), rubric, "harbour-lamp")
    whole = Reading(now=NOW, as_of=found.intake.as_of)
    for part, how in (
        ("earlier", replace(whole, until=found.split)),
        ("later", replace(whole, since=found.split)),
    ):
        card = compare(Source((PROBES,), how=how), rubric, brands=["harbour-lamp"]).scorecards[0]
        for criterion in found.criteria:
            grade = card.grade(criterion.criterion.id)
            half = getattr(criterion, part)
            assert half.estimate == grade.estimate
            assert (half.observations, half.censored) == (grade.observations, grade.censored)


def test_a_criterion_alone_is_judged_as_among_all(rubric: Rubric) -> None:
    source = Source((PROBES,), how=Reading(now=NOW))
    among, alone = (
        trend(source, rubric, "harbour-lamp"),
        trend(source, rubric, "harbour-lamp", "nine-in-ten"),
    )
    assert alone.criteria == (one(among, "nine-in-ten"),)
    assert alone.tests == among.tests > 1


def test_periods_go_by_the_clock_that_is_chosen(made: Made, rubric: Rubric) -> None:
    lines = ["A,email,2026-03-31T22:30Z,2026-03-31T23:00Z"]
    assert trend(made(HEAD, lines), rubric, "a").periods[0].name == "2026-03"
    berlin = trend(made(HEAD, lines, timezone="Europe/Berlin"), rubric, "a", by=By.QUARTER)
    assert berlin.periods[0].name == "2026-Q2"
    assert berlin.timezone == "Europe/Berlin"


def test_silence_alone_is_no_change(made: Made, rubric: Rubric) -> None:
    """The later half was watched for less, which is not to be taken for faster."""
    found = trend(
        made(HEAD, [answered(f"2026-03-{d:02d}", None) for d in range(1, 29)]), rubric, "a"
    )
    silent = one(found)
    assert (silent.change, silent.p) == (Change.NONE, 1)
    text = trend_text(found, Screen())
    assert "  ↑\n  no change beyond noise (log-rank test, p = 1, adjusted 1)\n" in text
    assert "0+28" in text


def test_one_probe_is_too_few_and_has_no_halves(made: Made, rubric: Rubric) -> None:
    found = trend(made(HEAD, [answered("2026-03-01", 5)]), rubric, "a", "first-response")
    assert (found.split, one(found).change) == (None, Change.TOO_FEW)
    assert "too few probes to tell: no halves, where 4 each are needed" in trend_text(
        found, Screen()
    )


def test_open_probes_are_counted_against_a_better_share(made: Made) -> None:
    rubric = load_rubric("resolution")
    head = "brand,channel,opened_at,resolved_at,closed_at"
    old = [f"A,email,2026-01-{d:02d},,2026-01-{d + 1:02d}" for d in range(1, 13)]
    old += [f"A,email,2026-01-{d:02d},2026-01-{d + 1:02d}," for d in range(13, 25)]
    new = [f"A,email,2026-06-{d:02d},2026-06-{d + 1:02d}," for d in range(1, 13)]
    waiting = [f"A,email,2026-06-{d:02d},," for d in range(13, 25)]
    solved = one(trend(made(head, old + new), rubric, "a"), "resolved")
    assert (solved.change, solved.later.unsettled) == (Change.BETTER, 0)
    found = trend(made(head, old + new + waiting), rubric, "a")
    solved = one(found, "resolved")
    assert (solved.change, solved.p) == (Change.NONE, 1)
    assert (solved.later.observations, solved.later.unsettled) == (12, 12)
    told = " ".join(trend_text(found, Screen()).split())
    assert "open ones counted against a change" in told


def test_probes_that_say_no_moment_are_counted_and_left_out(made: Made) -> None:
    rubric = load_rubric("communication")
    found = trend(made("brand,opened_at,politeness", ["A,2026-03-01,4", "A,,1"]), rubric, "a")
    assert (found.undated, one(found, "politeness").earlier.observations) == (1, 1)
    nowhere = trend(made("brand,politeness", ["A,4"]), rubric, "a")
    assert (nowhere.periods, nowhere.criteria) == ((), ())
    text = trend_text(nowhere, Screen())
    assert "No probe says when it was opened. 1 probe without a moment of opening left out." in text


def test_a_hostile_name_is_harmless(made: Made, rubric: Rubric) -> None:
    source = made(HEAD, ["=\x1b[31m[b]x,email,2026-03-01T00:00Z,2026-03-01T05:00Z"])
    found = trend(source, rubric, "31m-b-x")
    assert "\x1b" not in trend_text(found, Screen())
    assert r"=\x1b[31m[b]x" in trend_text(found, Screen())
    assert next(csv.DictReader(io.StringIO(trend_csv(found))))["brand"] == r"'=\x1b[31m[b]x"


def test_machines_get_every_period(rubric: Rubric) -> None:
    found = trend(Source((PROBES,), how=Reading(now=NOW)), rubric, "harbour-lamp")
    told = trend_data(found, "0")
    assert told["schema"] == "aftersales-eval/trend/1"
    assert {k: told["rubric"][k] for k in ("id", "version", "hash")} == {
        "id": rubric.id, "version": rubric.version, "hash": rubric.hash,
    }  # fmt: skip
    names = [p["period"] for p in told["periods"]]
    assert names == ["2026-03", "2026-04", "2026-05", "2026-06"]
    lines = list(csv.DictReader(io.StringIO(trend_csv(found))))
    for criterion in told["criteria"]:
        mine = [x for x in lines if x["criterion"] == criterion["criterion"]["id"]]
        assert [x["period"] for x in mine] == names
        for line, part in zip(mine, criterion["periods"], strict=True):
            assert line["change"] == criterion["change"]
            assert int(line["observations"]) == part["observations"]
            if part["estimate"]:
                assert float(line["value"]) == part["estimate"]["value"]


@pytest.mark.parametrize(
    ("brand", "criterion", "said"),
    [
        ("nobody", "", "there is no brand 'nobody'"),
        ("harbour-lamp", "nine-in-tn", "has no criterion 'nine-in-tn'"),
        ("harbour-lamp", "return-window", "return-policy.return-window is what the brand states"),
    ],
)
def test_what_is_not_there_is_said(brand: str, criterion: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        trend(Source((PROBES,), how=Reading(now=NOW)), load_rubric(), brand, criterion)


def test_where_no_row_is_left_it_is_not_the_brand_that_is_missing() -> None:
    rubric = load_rubric("response-time")
    how = Reading(now=NOW, since=NOW - 1)
    for walk in (trend, explain):
        with pytest.raises(DataError, match="none is left: 201 outside --since"):
            walk(Source((PROBES,), how=how), rubric, "north-kettle", "first-response")


@pytest.mark.parametrize(
    ("p", "said"),
    [(0.0004, "p < 0.001"), (0.0301, "p = 0.031"), (0.0501, "p = 0.051"), (0.124, "p = 0.13"),
     (0.996, "p = 1"), (1.0, "p = 1"), (0.05, "p = 0.050")],
)  # fmt: skip
def test_a_probability_is_never_rounded_down(p: float, said: str) -> None:
    assert probability(p) == said


def test_the_command_prints_data_and_text(run: Run) -> None:
    words = ("trend", "harbour-lamp", "--rubric", "response-time", "--from", PROBES)
    told = json.loads(run(*words, "--by", "quarter", "--json").stdout)
    assert [p["period"] for p in told["periods"]] == ["2026-Q1", "2026-Q2"]
    assert run(*words, "--csv", "--json").returncode == 2
    shown = on_terminal(*words, columns=60)
    assert shown.returncode == 0
    assert all(len(line) <= 60 for line in shown.plain.split("\n"))
    assert "Harbour Lamp · trend by month" in shown.plain


def test_replies_without_the_unanswered_are_no_improvement(shared: Path) -> None:
    """A real export of answered reviews only: the latest ones had no time to wait for long."""
    mapping = load_mapping(ROOT / "examples" / "mappings" / "play-replies.yaml")
    how = Reading(now=NOW, mapping=mapping)
    source = Source((shared / "interactions" / "play_replies.csv",), how=how)
    rubric = load_rubric(str(ROOT / "examples" / "rubrics" / "public-replies.yaml"))
    found = trend(source, rubric, "org.mozilla.firefox")
    assert one(found).change is Change.DOUBTFUL
    assert "does the source leave out what was not answered?" in " ".join(
        trend_text(found, Screen()).split()
    )


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("unicode", [True, False])
def test_one_criterion_is_drawn_as_the_curves_of_both_halves(
    width: int, unicode: bool, rubric: Rubric
) -> None:
    found = trend(Source((PROBES,), how=Reading(now=NOW)), rubric, "harbour-lamp", "first-response")
    text = trend_text(found, Screen(width, unicode=unicode), whole=True)
    assert all(len(line) <= width for line in text.split("\n"))
    assert "  100 %" in text
    dotted, line = ("·", "─") if unicode else (".", "-")
    assert f"share over by then: {dotted} before" in text
    assert f"{line} since\n" in text
    assert unicode or text.isascii()
    assert "100 %\n" not in trend_text(found, Screen(width))


def test_probes_of_one_moment_are_drawn_as_one_curve(made: Made, rubric: Rubric) -> None:
    source = made(HEAD, [answered("2026-03-01", hours) for hours in (2, 5, None)])
    text = trend_text(trend(source, rubric, "a", "first-response"), Screen(), whole=True)
    assert "░ 90 % band   + last seen still waiting\n" in text


def test_drawings_have_no_colour(rubric: Rubric) -> None:
    found = trend(Source((PROBES,), how=Reading(now=NOW)), rubric, "harbour-lamp", "first-response")
    both = (trend_text(found, Screen(80, colour=c), whole=True).split("\n") for c in (True, False))
    coloured, plain = ([line for line in lines if "─" in line] for lines in both)
    assert coloured == plain
