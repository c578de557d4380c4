"""E-mail to probes: the one way in for whoever imports messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from aftersales_eval.errors import Problem, UsageError
from aftersales_eval.model.quantity import FUTURE_SKEW
from aftersales_eval.sources.mail.brands import Naming
from aftersales_eval.sources.mail.headers import addresses
from aftersales_eval.sources.mail.kinds import Kind, Owner, classify
from aftersales_eval.sources.mail.messages import Message, Progress, stream_messages
from aftersales_eval.sources.mail.probes import Decision, MailProbe, tell
from aftersales_eval.sources.mail.spans import Skipped
from aftersales_eval.sources.mail.threads import Letter, threads_of, without_copies

_MOST_PROBLEMS: Final = 50
_ENOUGH_FOR_A_HINT: Final = 2_000
_NOT_REFUSED: Final = (Kind.BOUNCE, Kind.REPORT)


@dataclass(frozen=True)
class MailRead:
    """What was found in some mail.

    `messages` were read and can be used; `duplicates` are copies of others; `skipped` counts, by
    reason, messages and files that were not read, or have no date that can be: together, that is
    everything there was. `problems` shows the first that were skipped, with their places.
    `decisions` has one for each message that was read, without copies, thread by thread in order
    of time. `left_out` counts, by reason, threads that are no probes. `notes` are for the shopper.
    """

    probes: tuple[MailProbe, ...]
    decisions: tuple[Decision, ...]
    messages: int
    duplicates: int
    skipped: Mapping[str, int]
    problems: tuple[Problem, ...]
    left_out: Mapping[str, int]
    notes: tuple[str, ...] = ()


def read_mail(
    paths: Iterable[str | Path],
    *,
    me: Sequence[str],
    now: int,
    brand: str | None = None,
    brands_by_domain: Mapping[str, str] | None = None,
    timezone: str = "UTC",
    progress: Progress | None = None,
) -> MailRead:
    """Probes from .eml files, mailboxes and folders of them.

    `me` are the shopper's own addresses, `now` is microseconds since 1970 UTC, `timezone` (an IANA
    name) that of dates without one. Raises UsageError without a usable `me`, SourceError for a
    path that is not there or cannot be opened.
    """
    paths = list(paths)
    owner = _owner(me, paths)
    naming = Naming(brand, brands_by_domain)
    skipping = _Skipping()
    letters: list[Letter] = []
    for one in stream_messages(paths, timezone=timezone, progress=progress):
        if isinstance(one, Skipped):
            skipping.add(one)
            continue
        letter = _letter(one, owner, now)
        if isinstance(letter, Skipped):
            skipping.add(letter)
        else:
            letters.append(letter)
    kept, copies = without_copies(letters)
    for letter in kept:
        if letter.refused:
            skipping.add(Skipped(letter.message.place, letter.refused))
    told = [tell(thread, naming) for thread in threads_of(kept, naming)]
    return MailRead(
        probes=tuple(one.probe for one in told if one.probe),
        decisions=tuple(decision for one in told for decision in one.decisions),
        messages=sum(not letter.refused for letter in kept),
        duplicates=len(copies),
        skipped=dict(skipping.counts),
        problems=tuple(skipping.problems),
        left_out=dict(Counter(one.left_out for one in told if one.left_out)),
        notes=_notes(kept, me),
    )


class _Skipping:
    """Counts what is skipped, and keeps the first ones to be shown."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.problems: list[Problem] = []

    def add(self, one: Skipped) -> None:
        self.counts[one.reason] += 1
        if len(self.problems) < _MOST_PROBLEMS:
            detail = f": {one.detail}" if one.detail else ""
            self.problems.append(Problem(f"skipped, {one.reason}{detail}", file=one.place))


def _letter(message: Message, owner: Owner, now: int) -> Letter | Skipped:
    """A message with its verdict; its text is let go, so that memory holds what is needed later."""
    verdict = classify(message, owner)
    if not message.sender.address and verdict.kind not in _NOT_REFUSED:
        return Skipped(message.place, "no address of a sender")
    refused = ""
    if message.at is None:
        refused = "without a date that can be read"
    elif message.at > now + FUTURE_SKEW:
        refused = "dated in the future"
    others = owner.others(message.recipients if verdict.mine else (message.sender,))
    return Letter(replace(message, text="", headers={}), verdict, tuple(others), refused)


def _owner(me: Sequence[str], paths: Sequence[str | Path]) -> Owner:
    """Who the shopper is, as she said; UsageError where that is nothing to go by."""
    wanted = [one for one in me if one.strip()]
    for one in wanted:
        if not any(found.address for found in addresses(one)):
            raise UsageError(f"--me {one[:100]} is not an address", hint="such as you@example.org")
    if wanted:
        return Owner(found.address for one in wanted for found in addresses(one))
    seen = _frequent(paths)
    hint = f"most frequent here: {', '.join(seen)}" if seen else ""
    raise UsageError(
        "which messages are yours? --me you@example.org is needed, once for each of your addresses",
        hint=hint,
    )


def _frequent(paths: Sequence[str | Path]) -> list[str]:
    """The addresses that send and receive most, of the first two thousand messages."""
    seen: Counter[str] = Counter()
    for number, one in enumerate(stream_messages(paths)):
        if number >= _ENOUGH_FOR_A_HINT:
            break
        if isinstance(one, Message):
            seen.update({mailbox.address for mailbox in (one.sender, *one.recipients)} - {""})
    return [address for address, _ in seen.most_common(5)]


def _notes(letters: Iterable[Letter], me: Sequence[str]) -> tuple[str, ...]:
    kinds = [letter.verdict.kind for letter in letters]
    if kinds and Kind.OWN not in kinds:
        mine = ", ".join(me)[:200]
        return (f"none of {len(kinds)} messages was sent by {mine}: add the mail that you sent",)
    return ()
