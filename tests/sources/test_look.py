"""A publisher's own words and style are plain text, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aftersales_eval.errors import AftersalesError, DataError, SourceError, UsageError
from aftersales_eval.model.look import Look
from aftersales_eval.sources.look import MOST_TEXT, load_look


def test_a_folder_gives_paragraphs_a_name_and_a_style(tmp_path: Path) -> None:
    (tmp_path / "intro.txt").write_text("One\nline.\r\n\r\nAnother.\n\n\n", encoding="utf-8")
    (tmp_path / "publisher.txt").write_text("\ufeffThe Example\nReview\n", encoding="utf-8")
    (tmp_path / "style.css").write_text("h1 { color: teal; }\n", encoding="utf-8")
    (tmp_path / ".hidden").write_text("not ours", encoding="utf-8")
    assert load_look(tmp_path) == Look(
        intro=("One line.", "Another."),
        publisher="The Example Review",
        style="h1 { color: teal; }\n",
    )


def test_an_empty_folder_changes_nothing(tmp_path: Path) -> None:
    assert load_look(tmp_path) == Look()


def test_a_block_that_does_not_exist_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "notices.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_look(tmp_path)
    assert "notice.txt" in (caught.value.hint or "")


def test_code_in_a_template_is_no_block(tmp_path: Path) -> None:
    (tmp_path / "report.html.jinja").write_text("{{ 1 }}", encoding="utf-8")
    with pytest.raises(UsageError):
        load_look(tmp_path)


@pytest.mark.parametrize(
    "style",
    [
        "@import 'x.css';",
        "body { background: url(https://example.org/x.png) }",
        "body { background: URL ('x') }",
        "@font-face { src: src('x') }",
        "</style><script>alert(1)</script>",
        "</STYLE >",
        "<!-- x",
        "@\\69mport 'x.css';",
        "body { background: u\\72l(x) }",
        "body { background: \\75 rl(x) }",
    ],
)
def test_a_style_sheet_that_loads_or_ends_is_refused_with_its_line(
    tmp_path: Path, style: str
) -> None:
    (tmp_path / "style.css").write_text(f"p {{ margin: 0 }}\n{style}\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_look(tmp_path)
    assert [problem.line for problem in caught.value.problems] == [2]


@pytest.mark.parametrize("content", [b"\xff\xfe\xff", b"a\x00b", b"x" * (MOST_TEXT + 1)])
def test_what_is_no_short_plain_text_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "intro.txt").write_bytes(content)
    with pytest.raises(DataError):
        load_look(tmp_path)


def test_a_style_sheet_may_write_characters_by_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text('q::before { content: "\\201C"; }', encoding="utf-8")
    assert "201C" in load_look(tmp_path).style


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "intro.txt")
    with pytest.raises(SourceError):
        load_look(tmp_path)


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "intro.txt").mkdir()
    with pytest.raises(AftersalesError):
        load_look(tmp_path)
    with pytest.raises(UsageError):
        load_look(tmp_path / "nowhere")
