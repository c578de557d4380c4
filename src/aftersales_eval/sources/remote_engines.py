"""Databases elsewhere, through ibis: how each is opened, names its types and counts microseconds.

PostgreSQL and Spark are tested for real. Trino and BigQuery follow from their manuals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from tempfile import gettempdir
from typing import Any, Final

from aftersales_eval.errors import AftersalesError, SourceError
from aftersales_eval.sources.remote_address import Address

EXTRA: Final = "pip install 'aftersales-eval[cluster]'"

_PATIENCE: Final = 10
"""Seconds that a PostgreSQL server has to answer the first call."""


class Form(Enum):
    """What the values of a foreign column are."""

    INSTANT = auto()
    LOCAL = auto()
    DAY = auto()
    INTEGER = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    TEXT = auto()
    OTHER = auto()


@dataclass(frozen=True)
class Foreign:
    """A column of a foreign table: its name, what its values are, and how the database says it."""

    name: str
    form: Form
    said: str


@dataclass(frozen=True)
class Dialect:
    """How a database writes a moment `x` as whole microseconds since 1970 UTC.

    `instant` is for one with a zone, `local` for one without that is to be read in `zone`, and
    `plain` for one without that is UTC. With `fence`, an OFFSET keeps a subquery apart: the planner
    would write its expressions out wherever they are used, and compute them each time.
    """

    name: str
    instant: str
    local: str
    plain: str
    fence: bool = False


_FAR: Final = 9_000_000_000_000_000_000
"""Stands for a moment that does not fit, which is then in the future, or (negative) in the past."""


def _postgres_micros(moment: str, kind: str) -> str:
    # DATE_PART gives a double, which is exact to the microsecond for the years 1900 to 2106, and
    # takes a third of the time that EXTRACT takes with its decimals. Infinity has to stay out.
    return (
        f"CASE WHEN {moment} >= CAST('9000-01-01' AS {kind}) THEN {_FAR}"
        f" WHEN {moment} < CAST('0100-01-01' AS {kind}) THEN -{_FAR}"
        f" ELSE CAST(DATE_PART('epoch', {moment}) * 1000000 AS BIGINT) END"
    )


DIALECTS: Final[Mapping[str, Dialect]] = {
    "postgres": Dialect(
        "postgres",
        instant=_postgres_micros("x", "TIMESTAMPTZ"),
        local=_postgres_micros("(CAST(x AS TIMESTAMP) AT TIME ZONE zone)", "TIMESTAMPTZ"),
        plain=_postgres_micros("CAST(x AS TIMESTAMP)", "TIMESTAMP"),
        fence=True,  # 1 M rows: 8 s instead of 25 s
    ),
    "spark": Dialect(
        "spark",
        instant="UNIX_MICROS(x)",
        # The session's zone is UTC, so a cast keeps the clock's hands where they are.
        local="UNIX_MICROS(TO_UTC_TIMESTAMP(CAST(x AS TIMESTAMP), zone))",
        plain="UNIX_MICROS(CAST(x AS TIMESTAMP))",
    ),
    "trino": Dialect(
        "trino",
        instant="CAST(ROUND(TO_UNIXTIME(x) * 1e6) AS BIGINT)",
        local="CAST(ROUND(TO_UNIXTIME(WITH_TIMEZONE(CAST(x AS TIMESTAMP(6)), zone)) * 1e6)"
        " AS BIGINT)",
        plain="CAST(ROUND(TO_UNIXTIME(WITH_TIMEZONE(CAST(x AS TIMESTAMP(6)), 'UTC')) * 1e6)"
        " AS BIGINT)",
    ),
    "bigquery": Dialect(
        "bigquery",
        instant="UNIX_MICROS(x)",
        local="UNIX_MICROS(TIMESTAMP(CAST(x AS DATETIME), zone))",
        plain="UNIX_MICROS(TIMESTAMP(CAST(x AS DATETIME), 'UTC'))",
    ),
}


@dataclass
class Opened:
    """An open connection: ibis's, what closes it, and the columns of a table in it."""

    backend: Any
    dialect: Dialect
    close: Callable[[], None]
    columns: Callable[[tuple[str, ...]], list[Foreign]]


@contextmanager
def reaching(where: Address, table: str = "") -> Iterator[None]:
    """What a driver has to complain about is a SourceError in one line, without secrets."""
    try:
        yield
    except (AftersalesError, AssertionError):
        raise
    except ImportError as error:
        missing = (error.name or where.engine).partition(".")[0]
        shipped = where.engine in ("postgres", "spark")
        raise SourceError(
            f"{where.shown} needs {missing}, which is not installed",
            hint=EXTRA if shipped else f"{EXTRA} 'ibis-framework[{where.engine}]'",
        ) from None
    except Exception as error:
        if type(error).__name__ == "TableNotFound" or "TABLE_OR_VIEW_NOT_FOUND" in str(error):
            raise SourceError(
                f"{where.shown} has no such table: {table}",
                hint="with its schema, such as sales.probes, where it is in another",
            ) from None
        said, hint = where.scrubbed(str(error)) or type(error).__name__, ""
        if "JAVA_GATEWAY" in str(error):
            said, hint = "Spark could not be started", "it needs Java 17 or later: java -version"
        doing = f"cannot read {table}" if table else "cannot be reached"
        raise SourceError(f"{where.shown} {doing}: {said}", hint=hint) from None


def open_engine(where: Address) -> Opened:
    """Connect; SourceError with one clear line for what is not installed or does not answer."""
    with reaching(where):
        import ibis  # noqa: PLC0415 - a third of a second, and not everybody has it

        if where.engine == "spark":
            return _spark(ibis, where)
        own = where.engine == "postgres"
        backend = _postgres(ibis, where) if own else ibis.connect(where.url)

        def columns(table: tuple[str, ...]) -> list[Foreign]:
            return _schema_of(backend, table)

        return Opened(backend, DIALECTS[where.engine], backend.disconnect, columns)
    raise AssertionError("unreachable")


def _postgres(ibis: Any, where: Address) -> Any:
    """A PostgreSQL session that cannot write."""
    given = {
        "host": where.host,
        "port": where.port,
        "user": where.user,
        "password": where.password,
        "database": where.path,
    }
    kept = {name: value for name, value in given.items() if value}
    backend = ibis.postgres.connect(
        **{"connect_timeout": _PATIENCE, **kept, **{k.lower(): v for k, v in where.query}}
    )
    backend.raw_sql("SET default_transaction_read_only = on").close()
    return backend


def _schema_of(backend: Any, table: tuple[str, ...]) -> list[Foreign]:
    *above, name = table
    database: Any = tuple(above) if len(above) > 1 else "".join(above) or None
    schema = backend.table(name, database=database).schema()
    return [Foreign(str(column), _form(dtype), str(dtype)) for column, dtype in schema.items()]


def _form(dtype: Any) -> Form:
    """What ibis says of a column's type, as far as it matters here."""
    if dtype.is_timestamp():
        return Form.LOCAL if dtype.timezone is None else Form.INSTANT
    tests = (
        (Form.DAY, dtype.is_date()),
        (Form.BOOLEAN, dtype.is_boolean()),
        (Form.INTEGER, dtype.is_integer()),
        (Form.NUMBER, dtype.is_numeric()),
        (Form.TEXT, dtype.is_string() or dtype.is_uuid()),
    )
    return next((form for form, holds in tests if holds), Form.OTHER)


_SPARK_FORMS: Final = {
    "timestamp": Form.INSTANT,
    "timestamp_ntz": Form.LOCAL,
    "date": Form.DAY,
    "boolean": Form.BOOLEAN,
    "tinyint": Form.INTEGER,
    "smallint": Form.INTEGER,
    "int": Form.INTEGER,
    "bigint": Form.INTEGER,
    "float": Form.NUMBER,
    "double": Form.NUMBER,
    "decimal": Form.NUMBER,
    "string": Form.TEXT,
    "char": Form.TEXT,
    "varchar": Form.TEXT,
}

_SPARK_QUIET: Final = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}

_SPARK_SETTINGS: Final = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    # Java compiles no method beyond this, and interpreting what Spark then generates for the one
    # statement takes three times as long as not generating it.
    "spark.sql.codegen.hugeMethodLimit": "8000",
}


def _spark(ibis: Any, where: Address) -> Opened:
    """A session that runs already in this process, else one of our own with the URL's settings."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - has the extra

    running = SparkSession.getActiveSession()
    session = running
    if session is None:
        builder = SparkSession.builder.appName("aftersales-eval")
        if where.url.startswith("spark://"):
            builder = builder.master(f"spark://{where.host}:{where.port or 7077}")
        asked = dict(where.query)
        if where.url.startswith("pyspark:") and asked.get("spark.master", "local")[:5] == "local":
            # Where Spark on this machine makes an empty folder, which is else where one stands.
            asked = {"spark.sql.warehouse.dir": f"{gettempdir()}/aftersales-spark", **asked}
        for key, value in {**_SPARK_QUIET, **asked}.items():
            builder = builder.config(key, value)
        session = builder.getOrCreate()
    before = {key: session.conf.get(key, None) for key in _SPARK_SETTINGS}
    backend = ibis.pyspark.connect(session)
    for key, value in _SPARK_SETTINGS.items():
        session.conf.set(key, value)

    def close() -> None:
        """End a session of our own; one that ran before gets its settings back."""
        if running is None:
            session.stop()
            return
        for key, value in before.items():
            if value is None:
                session.conf.unset(key)
            else:
                session.conf.set(key, value)

    def columns(table: tuple[str, ...]) -> list[Foreign]:
        # Asked of Spark itself: for ibis, both of its kinds of timestamps are one.
        path = ".".join(f"`{part.replace('`', '``')}`" for part in table)
        found = [(f.name, f.dataType.simpleString()) for f in session.table(path).schema.fields]
        return [
            Foreign(str(name), _SPARK_FORMS.get(said.partition("(")[0], Form.OTHER), said)
            for name, said in found
        ]

    return Opened(backend, DIALECTS["spark"], close, columns)
