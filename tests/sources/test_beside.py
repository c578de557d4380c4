"""A file and those beside it that it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftersales_eval.errors import SourceError
from aftersales_eval.sources.beside import folder_beside, write_with

OLD = "a-0123456789ab.svg"
NEW = "a-ba9876543210.svg"


def files(folder: Path) -> dict[str, str]:
    """What is anywhere in a folder."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_text() for path in found}


def test_a_file_and_what_it_shows_are_written(tmp_path: Path) -> None:
    write_with(tmp_path / "r.md", "new", {NEW: "<svg/>"})
    assert files(tmp_path) == {"r.md": "new", f"r-charts/{NEW}": "<svg/>"}


def test_only_what_the_older_one_showed_goes(tmp_path: Path) -> None:
    write_with(tmp_path / "r.md", "old", {OLD: "1"})
    (tmp_path / "r-charts" / "my own.svg").write_text("mine")
    write_with(tmp_path / "r.md", "new", {NEW: "2"})
    assert files(tmp_path) == {"r.md": "new", f"r-charts/{NEW}": "2", "r-charts/my own.svg": "mine"}
    write_with(tmp_path / "r.md", "newer", {})
    assert files(tmp_path) == {"r.md": "newer", "r-charts/my own.svg": "mine"}


def test_a_folder_that_is_no_longer_needed_goes(tmp_path: Path) -> None:
    write_with(tmp_path / "r.md", "old", {OLD: "1"})
    write_with(tmp_path / "r.md", "new", {})
    assert [path.name for path in tmp_path.iterdir()] == ["r.md"]


def test_what_fails_leaves_the_older_one_with_its_files(tmp_path: Path) -> None:
    write_with(tmp_path / "r.md", "old", {OLD: "1"})
    before = files(tmp_path)
    with pytest.raises(SourceError):
        write_with(tmp_path / "r.md", "new", {OLD: "1", NEW: "2", "x" * 300: "too long a name"})
    assert files(tmp_path) == before


def test_what_fails_leaves_no_folder_behind(tmp_path: Path) -> None:
    (tmp_path / "r.md").mkdir()
    with pytest.raises(SourceError, match="it is a folder"):
        write_with(tmp_path / "r.md", "new", {NEW: "2"})
    assert [path.name for path in tmp_path.iterdir()] == ["r.md"]


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "r-charts").write_text("mine")
    with pytest.raises(SourceError, match="r-charts was not written: Not a directory"):
        write_with(tmp_path / "r.md", "new", {NEW: "2"})
    assert files(tmp_path) == {"r-charts": "mine"}


def test_files_stand_beside_what_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "r.md").write_text("old")
    (tmp_path / "link.md").symlink_to(tmp_path / "there" / "r.md")
    assert folder_beside(tmp_path / "link.md") == tmp_path.resolve() / "there" / "r-charts"
    write_with(tmp_path / "link.md", "new", {NEW: "2"})
    assert files(tmp_path / "there") == {"r.md": "new", f"r-charts/{NEW}": "2"}


def test_files_beside_each_other_do_not_share_a_folder(tmp_path: Path) -> None:
    names = ["r.md", "r.markdown", "r", "r.v1", "r.v2", ".md"]
    folders = {folder_beside(tmp_path / name) for name in names}
    assert len(folders) == len(names)
    write_with(tmp_path / "r.md", "one", {OLD: "1"})
    write_with(tmp_path / "r.markdown", "two", {NEW: "2"})
    assert (tmp_path / "r-charts" / OLD).read_text() == "1"


def test_what_a_killed_run_left_of_a_file_goes_with_the_next(tmp_path: Path) -> None:
    write_with(tmp_path / "r.md", "old", {OLD: "1"})
    (tmp_path / "r-charts" / f".{OLD}.a1b2c3d4.tmp").write_text("<sv")
    write_with(tmp_path / "r.md", "new", {NEW: "2"})
    assert files(tmp_path) == {"r.md": "new", f"r-charts/{NEW}": "2"}
