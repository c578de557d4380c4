"""What a sentence says of repairs and lessons by rarer words, and with what stands above it."""

from __future__ import annotations

from aftersales_eval.sources.web.text import lesson_words, repair_words
from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.service_clauses import found, listed, names, taught
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, subjects


def tells_of_lessons(said: Saying) -> bool:
    """Whether a sentence tells of lessons or instructions without the usual words for them."""
    return bool(
        taught(said.text)
        or listed(said.text)
        or found(said.question, said.text)
        or found(said.heading, said.text)
        or lesson_words.NOT_GIVEN.search(said.text)
    )


def of_books(said: Saying, clause: str, value: float) -> bool:
    """Whether a manual is one that is sold, or to be followed, or missed by a shopper."""
    if not value:
        return lesson_words.OF_USE.search(clause) is not None
    if subjects(said.passage.headings) in (WARRANTY, RETURNS):
        return True
    if lesson_words.OWN_WORDS.search(said.text) or lesson_words.OF_SHOP.search(clause):
        return True
    return bool(lesson_words.BOOKS.search(clause)) and not lesson_words.COURSES.search(clause)


def lessons(said: Saying, clause: str) -> float | None:
    """What a clause says of lessons by who teaches whom, and where instructions are found."""
    if subjects(said.passage.headings) == WARRANTY:
        return None
    if lesson_words.NOT_GIVEN.search(clause) and not lesson_words.OF_USE.search(clause):
        return 0.0
    if taught(clause) or found(said.question, clause) or found(said.heading, clause):
        return 1.0
    return None


def closed(said: Saying, clause: str) -> bool:
    """Whether a clause says that nothing is repaired, or that there is no workshop for it."""
    if repair_words.GONE.search(clause):
        return subjects(said.passage.headings) != WARRANTY
    return repair_words.NO_WORKSHOP.search(clause) is not None and (
        names(f"{said.question} {said.heading}", "repair_service")
    )
