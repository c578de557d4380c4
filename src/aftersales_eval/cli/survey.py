"""A short survey: question by question, each can be skipped."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from aftersales_eval.cli.output import say
from aftersales_eval.errors import UsageError
from aftersales_eval.model.probe import Value
from aftersales_eval.model.rating import Question


def ask(questions: Sequence[Question]) -> dict[str, Value]:
    """The answers of a person at a terminal, by metric; what was skipped is left out.

    Raises UsageError where there is nobody to ask.
    """
    from aftersales_eval.sources.ratings import rating

    if not questions:
        raise UsageError("this rubric asks nothing about such a probe")
    if not sys.stdin.isatty():
        names = " ".join(f"{question.metric.key}=…" for question in questions[:3])
        raise UsageError("nobody is there to be asked", hint=f"give the values: {names}")
    say(f"{len(questions)} questions; Enter skips one, q ends.")
    found: dict[str, Value] = {}
    for number, question in enumerate(questions, 1):
        before = "" if question.before is None else f", so far {_shown(question.before)}"
        say(f"{number}/{len(questions)}  {question.text}")
        while True:
            answer = _line(f"      {question.metric.key} ({question.scale}{before}): ")
            if answer is None:
                say("")  # what comes next does not go on behind the question
            if answer is None or answer.lower() == "q":
                return found
            if not answer:
                break
            try:
                found[question.metric.key] = rating(question.metric, answer)
            except ValueError as error:
                say(f"      {error}; Enter skips")
                continue
            break
    return found


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _line(prompt: str) -> str | None:
    """What was typed, None at the end of the input."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    typed = sys.stdin.readline()
    return typed.strip() if typed else None
