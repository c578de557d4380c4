"""A table of a million probes, a PostgreSQL server and a Spark session, each made once."""

from __future__ import annotations

import importlib.util
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aftersales_eval.sources.tables import Tables
from tests.cluster.alike import HOW, METRICS, MILLION, Folded, folded, write


def needs_extra() -> None:
    """Skip where the extra is not installed."""
    for name in ("ibis", "pyspark", "psycopg"):
        if importlib.util.find_spec(name) is None:
            pytest.skip(f"{name} is not installed: make cluster, or pip install '.[cluster]'")


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The table as Parquet."""
    needs_extra()
    return write(MILLION, tmp_path_factory.mktemp("million") / "probes.parquet")


@pytest.fixture(scope="session")
def expected(million: Path) -> Folded:
    """Its histograms by DuckDB, the way that files go."""
    with Tables([million], METRICS, HOW) as tables:
        return folded(tables)


@dataclass(frozen=True)
class Postgres:
    """A server of our own: `url` opens it as its owner, `password` is in it."""

    url: str
    password: str

    def connect(self) -> Any:
        """A connection that may write."""
        import psycopg

        return psycopg.connect(self.url, autocommit=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server from the system's package, in a temporary folder, on a free port."""
    needs_extra()
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)  # Debian's
    found = shutil.which("pg_ctl", path=os.pathsep.join([os.environ["PATH"], *map(str, places)]))
    if found is None:
        pytest.skip("no PostgreSQL on this machine: apt install postgresql")
    who = _unprivileged()
    # Not below pytest's folder, which only its owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="aftersales-pg-"))
    password = secrets.token_hex(8)
    try:
        (folder / "password").write_text(password, encoding="utf-8")
        if who:
            os.chown(folder, who["user"], who["group"])
            os.chown(folder / "password", who["user"], who["group"])
        _start(Path(found).parent, folder, who, port := _free_port())
        try:
            yield Postgres(f"postgres://owner:{password}@127.0.0.1:{port}/postgres", password)
        finally:
            _call([Path(found), "-D", folder / "data", "-m", "immediate", "stop"], folder, who)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged() -> dict[str, Any]:
    """How to start a process as somebody whom PostgreSQL accepts: it refuses root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    pytest.skip("PostgreSQL refuses to run as root, and there is no user to run it as")


def _start(binaries: Path, folder: Path, who: dict[str, Any], port: int) -> None:
    data = folder / "data"
    password = f"--pwfile={folder / 'password'}"
    made: list[str | Path] = [
        "-D",
        data,
        "-U",
        "owner",
        "-A",
        "scram-sha-256",
        password,
        "-E",
        "UTF8",
    ]
    _call([binaries / "initdb", *made, "--locale=C", "--no-sync"], folder, who)
    options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off"
    log = folder / "log"
    _call([binaries / "pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start"], folder, who)


def _call(command: Sequence[str | Path], folder: Path, who: dict[str, Any]) -> None:
    with (folder / "said").open("w+", encoding="utf-8") as said:
        # Not a pipe, which the server would inherit and hold open.
        done = subprocess.run(command, cwd=folder, stdout=said, stderr=said, check=False, **who)
        said.seek(0)
        assert done.returncode == 0, said.read()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A Spark session on two cores of this machine."""
    needs_extra()
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("no Java on this machine: apt install openjdk-17-jre-headless")
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .config("spark.log.level", "ERROR")
        .config("spark.driver.memory", "2g")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.sql.execution.arrow.pyspark.enabled", "true")
        .getOrCreate()
    )
    yield session
    session.stop()
