"""Terms of three real shops, read by hand first and then by the program."""

from __future__ import annotations

from collections import Counter
from typing import Final

import pytest

from tests.conftest import SHARED
from tests.labels.measuring import Reading, terms

FOLDER: Final = SHARED / "pages" / "terms"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the texts are not part of the project")


@pytest.fixture(scope="module")
def read() -> dict[str, Reading]:
    return terms(FOLDER)


def counts(reading: Reading) -> Counter[str]:
    return Counter(verdict for verdict, _ in reading.verdicts())


def test_terms_that_state_nothing_claim_nothing(read: dict[str, Reading]) -> None:
    assert counts(read["contrib__Amazon.com_Commercial_Terms.md"]) == {}


def test_most_of_what_a_careful_reader_found_is_found(read: dict[str, Reading]) -> None:
    found = sum((counts(reading) for reading in read.values()), Counter())
    assert found["right"] >= 2 / 3 * (found["right"] + found["missed"])
    assert found["right"] > found["wrong"]
