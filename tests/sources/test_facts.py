"""What brands state: facts tables alone, beside probes, and through a mapping."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.measure.fold import fold_facts
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.moment import parse_moment
from aftersales_eval.model.quantity import DAY, HOUR, MONTH, YEAR
from aftersales_eval.sources.facts import fact_value
from tests.sources.tabling import HEADER, SOUND, probes, read, write

FACTS: Final = "brand,fact,value,stated_at,source,quote\n"


def test_a_fact_is_read_with_its_date_source_and_words(tmp_path: Path) -> None:
    row = 'A,return_window,14 days,2026-01-31T10:00Z,https://a.example,"Two weeks, opened or not"\n'
    found = probes(tmp_path, FACTS + row, "facts.csv")
    [fact] = found.facts
    assert (fact.brand, fact.metric, fact.value) == ("A", "return_window", 14 * DAY)
    assert fact.at == parse_moment("2026-01-31T10:00Z")
    assert (fact.source, fact.quote) == ("https://a.example", "Two weeks, opened or not")
    assert (found.intake.rows, found.intake.facts, found.intake.rejected) == (1, 1, 0)
    assert found.intake.probes == {}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("return_window", "1 month", MONTH),
        ("return_window", "30 days", 30 * DAY),
        ("refund_promise", "instant", 0),
        ("warranty_length", "2 years", 2 * YEAR),
        ("first_response", "1 h 30 min", 1.5 * HOUR),
        ("refund_promise", "5 business days", 7 * DAY),
        ("refund_promise", "6 Working-Days", 10 * DAY),
        ("first_response", "1 working day", 3 * DAY),
        ("first_response", "24 business hours", 3 * DAY),
        ("free_returns", "yes", 1),
        ("exchange_offered", "No", 0),
        ("support_hours", "24/7", 168),
        ("support_hours", "37.5", 37.5),
        ("channels_offered", "4", 4),
        ("warranty_reading_ease", "-12.5", -12.5),
    ],
)
def test_a_fact_is_stated_in_natural_units(name: str, text: str, value: float) -> None:
    assert fact_value(BUILT_IN[name], text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("return_window", "30"),
        ("return_window", "soon"),
        ("return_window", "a few business days"),
        ("return_window", "99999999 business days"),
        ("return_window", "201 years"),
        ("return_window", "-1 day"),
        ("free_returns", "maybe"),
        ("free_returns", "2"),
        ("support_hours", "169"),
        ("support_hours", "nan"),
        ("support_hours", "inf"),
        ("support_hours", "1e999"),
        ("support_hours", "9" * 5_000),
        ("channels_offered", "1.5"),
        ("channels_offered", "-1"),
        ("channels_offered", "24/7"),
        ("warranty_disclosures", "10"),
        ("warranty_reading_ease", "24/7"),
    ],
)
def test_a_value_that_cannot_be_meant_costs_its_row(  # FAULTS 28
    tmp_path: Path, name: str, text: str
) -> None:
    table = f"{FACTS}A,{name},{text},,,\nA,free_returns,yes,,,\n"
    found = probes(tmp_path, table, "facts.csv")
    assert [fact.metric for fact in found.facts] == ["free_returns"]
    [(line, message)] = found.rejected
    assert line == 2
    assert message.startswith(f"{name}: ")
    assert len(message) < 200


def test_an_unknown_fact_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    found = probes(tmp_path, FACTS + "A,retrun_window,14 days,,,\n", "facts.csv")
    message = "fact: 'retrun_window' is not known; did you mean return_window?"
    assert found.rejected == [(2, message)]


def test_every_fault_of_a_facts_row_is_told_with_its_line(tmp_path: Path) -> None:
    rows = [
        ",free_returns,yes,,,",
        "A,,yes,,,",
        "A,free_returns,,,,",
        "A,free_returns,yes,yesterday,,",
        "A,free_returns,yes,2026-08-01,,",
        "A,free_returns,yes",
        '"A\nA",free_returns,perhaps,,,',
        "",
        "A,free_returns,no,2026-01-31,,",
    ]
    found = probes(tmp_path, FACTS + "\n".join(rows) + "\n", "facts.csv")
    assert [(line, text[:25]) for line, text in found.rejected] == [
        (2, "brand is empty"),
        (3, "fact is empty"),
        (4, "value is empty"),
        (5, "stated_at: 'yesterday' is"),
        (6, "stated_at: '2026-08-01' i"),
        (7, "3 columns where the heade"),
        (8, "free_returns: 'perhaps' i"),
    ]
    assert (found.intake.rows, found.intake.rejected) == (8, 7)
    assert sum(found.intake.reasons.values()) == 7
    assert [fact.value for fact in found.facts] == [0.0]


def test_the_latest_statement_counts_wherever_it_stands(tmp_path: Path) -> None:
    newer = write(tmp_path, FACTS + "A,return_window,30 days,2026-02-01,,\n", "a.csv")
    older = FACTS + "A,return_window,14 days,2026-01-01,,\nA,return_window,99 days,,,\n"
    found = read(newer, write(tmp_path, older, "b.csv"))
    [claimed] = fold_facts(found.facts)
    assert claimed.fact is not None
    assert claimed.fact.value == 30 * DAY


def test_facts_and_probes_are_read_in_one_call(tmp_path: Path) -> None:
    facts = write(tmp_path, FACTS + "A,free_returns,yes,,,\nA,free_returns,?,,,\n", "facts.csv")
    found = read(facts, write(tmp_path, HEADER + SOUND + "A,soon,\n"))
    assert (found.intake.facts, found.intake.probes) == (1, {"A": 1})
    shown = [(problem.file, problem.line) for problem in found.intake.shown]
    assert shown == [("facts.csv", 3), ("probes.csv", 3)]
    assert (found.intake.rows, found.intake.rejected) == (4, 2)


def test_facts_in_json_lines_are_read_alike(tmp_path: Path) -> None:
    text = '{"brand": "A", "fact": "free_returns", "value": true}\n{"brand": "A"\n'
    text += '{"brand": "A", "fact": "channels_offered", "value": 3}\n'
    found = probes(tmp_path, text, "facts.jsonl")
    assert [(fact.metric, fact.value) for fact in found.facts] == [
        ("free_returns", 1.0),
        ("channels_offered", 3.0),
    ]
    assert found.rejected == [(2, "this line is not JSON")]


@pytest.mark.parametrize(
    "layout", ["skip: 2", 'delimiter: ";"', "encoding: cp1252", 'skip: 1\ndelimiter: "|"']
)
def test_a_mapping_for_probes_leaves_our_own_facts_table_alone(tmp_path: Path, layout: str) -> None:
    skip = int(layout[6]) if layout.startswith("skip") else 0
    cut = layout[-2] if "delimiter" in layout else ","
    encoding = "cp1252" if "cp1252" in layout else "utf-8"
    foreign = "junk\n" * skip + "Firma,Anliegen\nKäfer,früh\nB,x\n".replace(",", cut)
    table = write(tmp_path, foreign.encode(encoding), "foreign.csv")
    facts = write(tmp_path, FACTS + "Käfer,return_window,14 days,,,\n" * 3, "facts.csv")
    mapping = f"{layout}\ncolumns: {{brand: Firma, note: Anliegen}}\n"
    found = read(table, facts, mapping=mapping)
    assert found.intake.probes == {"Käfer": 1, "B": 1}
    assert {fact.brand for fact in found.facts} == {"Käfer"}
    assert found.intake.rejected == 0


def test_a_mapping_may_be_for_facts(tmp_path: Path) -> None:
    text = "Stand: Juni\nFirma;Frist;Datum\nA;14;31.01.2026 10:00\nB;;\n"
    mapping = """
        skip: 1
        timezone: Europe/Berlin
        columns:
          brand: Firma
          fact: {constant: return_window}
          value: {column: Frist, values: {"14": 14 days}}
          stated_at: {column: Datum, format: "%d.%m.%Y %H:%M"}
        where:
          - {column: Frist, not: [null]}
    """
    found = probes(tmp_path, text, mapping=mapping)
    [fact] = found.facts
    assert (fact.brand, fact.metric, fact.value) == ("A", "return_window", 14 * DAY)
    assert fact.at == parse_moment("2026-01-31T09:00Z")
    assert found.intake.notes == ()


def test_facts_about_a_brand_spelt_otherwise_are_told(tmp_path: Path) -> None:
    facts = write(tmp_path, FACTS + "north kettle,free_returns,yes,,,\n", "facts.csv")
    found = read(facts, write(tmp_path, HEADER + SOUND.replace("A", "North Kettle", 1)))
    [note] = found.intake.notes
    assert "facts name 'north kettle', probes 'North Kettle'" in note


def test_facts_are_not_narrowed_to_a_channel_or_a_time(tmp_path: Path) -> None:
    facts = write(tmp_path, FACTS + "A,free_returns,yes,2020-01-01,,\n", "facts.csv")
    late = parse_moment("2026-06-01")
    found = read(facts, write(tmp_path, HEADER + SOUND), channels=("phone",), since=late)
    assert (len(found.facts), found.rows) == (1, [])
