"""A batch as HTML: the same folder, to be put on any web space."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from aftersales_eval.errors import UsageError
from aftersales_eval.model.look import Look, Publication
from aftersales_eval.sources.reading import Reading
from tests.batches import contents, record, table
from tests.test_batching import FACTS, HOSTILE, NOW, PROBES, Quiet, hashed_run, made, task

PAGES = Publication(Look(publisher="The <i>Example</i> Review"))


def written(out: Path, *files: Path, **given: object) -> dict[str, str]:
    """The pages of a run, by their names in its folder."""
    made(out, *files, pages=PAGES, **given)
    return {
        name: data.decode("utf-8") for name, data in contents(out).items() if name.endswith("html")
    }


def links(page: str) -> list[str]:
    """Where a page leads, but to itself."""
    found = re.findall(r'<a [^>]*href="([^"]*)"', page)
    return [unquote(target) for target in found if not target.startswith("#")]


def test_every_link_leads_to_a_file_of_the_run(tmp_path: Path) -> None:
    how = Reading(now=NOW, group_by="channel")
    source = replace(task(tmp_path, PROBES, FACTS).source, how=how)
    pages = written(tmp_path / "out", PROBES, FACTS, source=source, each=True)
    assert {"index.html", "league.html", "brands/north-kettle.html"} <= pages.keys()
    assert any(name.startswith("groups/") and "/brands/" in name for name in pages)
    assert not [name for name in contents(tmp_path / "out") if name.endswith(".md")]
    led_to = set()
    for name, text in pages.items():
        for target in links(text):
            if target.startswith("https://"):
                continue
            path = (tmp_path / "out" / name).parent / target
            assert path.is_file(), (name, target)
            led_to.add(path.resolve().relative_to((tmp_path / "out").resolve()).as_posix())
    assert set(pages) - {"index.html"} <= led_to


def test_what_is_of_all_files_is_not_said_to_be_of_a_group(tmp_path: Path) -> None:
    """And a group in which nobody has enough probes has no page to lead to."""
    text = table(tmp_path / "t.csv", ["A", "B"]).read_text(encoding="utf-8").splitlines()
    rows = [f"{row},{'de' if n else 'at'}" for n, row in enumerate([*text[1:], "B,email,soon,,"])]
    (tmp_path / "t.csv").write_text("\n".join([f"{text[0]},g", *rows]), encoding="utf-8")
    source = replace(task(tmp_path, tmp_path / "t.csv").source, how=Reading(now=NOW, group_by="g"))
    pages = written(tmp_path / "out", tmp_path / "t.csv", source=source, min_probes=2)
    assert "<p>No brand has enough probes in 1 group (at): no league" in pages["index.html"]
    assert "1 row rejected of 7, in all files, and not used." in pages["groups/de/league.html"]
    assert "by reason, in all files:" in pages["groups/de/league.html"]
    assert "1 row rejected of 7, and not used." in pages["league.html"]


def test_a_league_of_many_has_rows_and_no_chapters(tmp_path: Path) -> None:
    names = [f"Brand {n}" for n in range(201)]
    pages = written(tmp_path / "out", table(tmp_path / "t.csv", names))
    assert pages["league.html"].count("<tr data-brand=") == len(names)
    assert "<article" not in pages["league.html"]
    assert "<script" not in pages["league.html"]


def test_hostile_names_are_text_and_their_pages_are_found(tmp_path: Path) -> None:
    pages = written(tmp_path / "out", table(tmp_path / "odd.jsonl", HOSTILE), each=True)
    assert sum(name.startswith("brands/") for name in pages) == len(HOSTILE)
    for name, text in pages.items():
        assert "<img" not in text, name
        assert "<i>Example" not in text, name
        assert not ({c for c in text if ord(c) < 32 and c != "\n"} | {"\u202e"} & set(text)), name
        for target in links(text):
            assert ((tmp_path / "out" / name).parent / target).is_file(), (name, target)


def test_what_was_finished_is_kept_and_the_rest_is_the_same(tmp_path: Path) -> None:
    source = table(tmp_path / "t.csv", ["A", "B", "C"])
    whole = written(tmp_path / "whole", source, each=True)
    written(tmp_path / "out", source, each=True)
    (tmp_path / "out" / "brands" / "b.html").unlink()
    cut = tmp_path / "out" / "brands" / "c.html"
    cut.write_text(cut.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    again = task(tmp_path / "out", source, each=True, pages=PAGES, resume=True)
    assert hashed_run(again, Quiet()).kept == 1
    found = contents(tmp_path / "out")
    assert {n: d.decode("utf-8") for n, d in found.items() if n.endswith("html")} == whole


def test_a_run_anew_takes_the_pages_of_the_former_along(tmp_path: Path) -> None:
    source, out = table(tmp_path / "t.csv", ["A", "B"]), tmp_path / "out"
    written(out, source, each=True)
    (out / "brands" / "own.html").write_text("<p>mine</p>\n", encoding="utf-8")
    made(out, source, force=True)
    left = sorted(name for name in contents(out) if name.endswith(".html"))
    assert left == ["brands/own.html"]
    assert "league.md" in record(out)["outputs"]


def test_words_for_pages_need_pages() -> None:
    from aftersales_eval.cli.pages import Format, look_of

    with pytest.raises(UsageError):
        look_of(Format.MARKDOWN, None, "The Example Review")
    assert look_of(Format.HTML, None, "R") == Look(publisher="R")
