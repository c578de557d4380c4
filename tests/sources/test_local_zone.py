from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from aftersales_eval.sources.local_zone import LOCALTIME, LocalZone, find_local_zone, local_zone


@pytest.fixture
def tokyo(tmp_path: Path) -> Path:
    """A link as at /etc/localtime."""
    link = tmp_path / "localtime"
    link.symlink_to("../usr/share/zoneinfo/Asia/Tokyo")
    return link


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":Europe/Berlin", "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("CET", "CET"),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("UTC0", "UTC"),
        ("", "UTC"),
        (":", "UTC"),
        ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        (":/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
    ],
)
def test_tz_goes_before_the_machines_own_zone(told: str, name: str, tokyo: Path) -> None:
    assert find_local_zone({"TZ": told}, tokyo) == LocalZone(name)


@pytest.mark.parametrize(
    "told",
    [
        "CET-1CEST,M3.5.0,M10.5.0/3",
        "Nonsense/Place",
        "Europe",
        "localtime",
        "posixrules",
        "../../etc/passwd",
        "/etc/passwd",
        "/nowhere/zoneinfo/No/Such",
        "Europe/Berlin\n",
        "\x1b[31m",
        "x" * 5_000,
    ],
)
def test_a_tz_that_is_no_zones_name_is_utc_and_said_so(told: str, tokyo: Path) -> None:
    name, remark = find_local_zone({"TZ": told}, tokyo)
    assert name == "UTC"
    assert remark.startswith("TZ is ")
    assert remark.endswith("not a name such as Europe/Berlin: times are read as UTC")
    assert remark.isprintable()
    assert len(remark) < 140


def test_the_link_says_the_zone(tokyo: Path, tmp_path: Path) -> None:
    assert find_local_zone({}, tokyo) == LocalZone("Asia/Tokyo")
    assert find_local_zone({"TZ": str(tokyo)}) == LocalZone("Asia/Tokyo")
    further = tmp_path / "further"
    further.symlink_to(tokyo)
    assert find_local_zone({}, further).name in ("Asia/Tokyo", find_local_zone({}, LOCALTIME).name)


def test_a_link_round_in_circles_is_no_zone(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert find_local_zone({}, tmp_path / "a").name


def test_without_a_link_the_system_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tzlocal

    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: "Asia/Kathmandu")
    assert find_local_zone({}, tmp_path / "none") == LocalZone("Asia/Kathmandu")


@pytest.mark.parametrize(
    "answer", [None, "local", "Mars/Olympus", LookupError, ValueError, OSError]
)
def test_where_nothing_is_found_it_is_utc_with_a_remark(
    answer: str | type[Exception] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tzlocal

    def name() -> str | None:
        if isinstance(answer, type):
            raise answer
        return answer

    monkeypatch.setattr(tzlocal, "get_localzone_name", name)
    said = "the machine's time zone is not known: times are read as UTC"
    assert find_local_zone({}, tmp_path / "none") == LocalZone("UTC", said)


def test_this_machines_zone_can_be_opened() -> None:
    assert ZoneInfo(local_zone())


def test_a_zone_that_is_told_needs_no_library() -> None:
    """Nor logging, which that brings: recording has to start at once."""
    script = (
        "import os, sys; os.environ['TZ'] = 'Europe/Berlin'\n"
        "from aftersales_eval.sources.local_zone import local_zone\n"
        "print(local_zone(), 'tzlocal' in sys.modules, 'logging' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["Europe/Berlin", "False", "False"]
