"""Labelled passages against what is read of them: precision and recall by kind of fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from aftersales_eval.model.claim import LIMITING, Claim, Condition, Passage
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.facts import fact_value
from aftersales_eval.sources.web.page import read_page
from aftersales_eval.sources.web.text.read import read_text

HERE: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "de", "fr", "es")


class Key(NamedTuple):
    """What has to agree for a claim to be right: the fact, its value or element, and whether it
    holds for everybody."""

    fact: str
    said: str
    limited: bool


@dataclass
class Score:
    """How many labelled facts were read, how many claims are right, how many are not."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    conditions: int = 0

    @property
    def precision(self) -> float | None:
        """The share of claims that is right; None without any."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """The share of labelled facts that was read; None without any."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


@dataclass(frozen=True)
class Reading:
    """One labelled passage with what was read of it."""

    id: str
    expected: Mapping[Key, Mapping[str, str]]
    either: frozenset[Key]
    found: Mapping[Key, Claim] = field(default_factory=dict)

    def verdicts(self) -> Iterator[tuple[str, Key]]:
        """`right`, `wrong` or `missed` with what it is about; what may be either way is neither.

        Where careful readers differ on whether a fact is limited, it was found either way.
        """
        for key in self.found:
            if key in self.expected or self._otherwise(key) in self.expected:
                yield "right", key
            elif key not in self.either:
                yield "wrong", key
        for key in self.expected.keys() - self.found.keys():
            other = key._replace(limited=not key.limited)
            if not (other in self.found and other in self.either):
                yield "missed", key

    def _otherwise(self, key: Key) -> Key | None:
        """A claim that may be limited or not, as it was labelled."""
        return key._replace(limited=not key.limited) if key in self.either else None


def key_of_label(fact: Mapping[str, Any]) -> Key:
    """A labelled fact as one that can be compared; ValueError for what is none."""
    metric = BUILT_IN[fact["fact"]]
    conditions = {Condition(name) for name in fact.get("conditions", {})}
    if "element" in fact:
        said = str(fact["element"])
    else:
        text = _text(fact["value"])
        if metric.key == "support_hours":
            text = text.removesuffix(" hours")
        said = _rounded(fact_value(metric, text))
    return Key(metric.key, said, bool(conditions & LIMITING))


def _text(value: object) -> str:
    """A value of a label; YAML reads a bare yes as a truth."""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def key_of(claim: Claim) -> Key:
    """A claim likewise."""
    return Key(claim.metric, claim.element or _rounded(claim.value), claim.limited)


def _rounded(value: float) -> str:
    return f"{value:.5g}"


def labelled(path: Path) -> list[dict[str, Any]]:
    """The passages of a file with their labels."""
    found: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def labelled_in(name: str) -> list[dict[str, Any]]:
    """The passages of a language, or of `structured` mark-up, with their labels."""
    return labelled(HERE / f"{name}.yaml")


def readings(name: str) -> list[Reading]:
    """Every passage of a file, read: of a language, or `structured` for mark-up."""
    return [read_entry(entry, name) for entry in labelled_in(name)]


def read_entry(entry: Mapping[str, Any], name: str) -> Reading:
    """A labelled passage, read; `name` is that of its file, which says the language."""
    if "html" in entry:
        claims: Iterable[Claim] = read_page(
            entry["html"].encode(), content_type="text/html", address="https://shop.example/"
        ).claims
    else:
        language = str(entry.get("language", name))
        claims = read_text([Passage(entry["text"], tuple(entry.get("headings", ())), language)])
    return Reading(
        str(entry["id"]),
        {key_of_label(fact): fact.get("conditions", {}) for fact in entry["facts"]},
        frozenset(key_of_label(fact) for fact in entry.get("either", ())),
        {key_of(c): c for c in claims if not c.metric.endswith("reading_ease")},
    )


def scores(found: Iterable[Reading]) -> dict[str, Score]:
    """How well each kind of fact was read."""
    kinds: dict[str, Score] = {}
    for reading in found:
        for verdict, key in reading.verdicts():
            score = kinds.setdefault(key.fact, Score())
            setattr(score, verdict, getattr(score, verdict) + 1)
            if verdict == "right":
                said = {str(k) for k, _ in reading.found[key].conditions}
                score.conditions += said == set(reading.expected.get(key, ()))
    return dict(sorted(kinds.items()))


def table(kinds: Mapping[str, Score]) -> str:
    """The scores, one line for each kind of fact, and all together."""
    lines = [f"{'fact':22} precision         recall           conditions agree"]
    total = Counter[str]()
    for kind, score in kinds.items():
        lines.append(_line(kind, score))
        total.update(vars(score))
    lines.append(_line("all", Score(**total)))
    return "\n".join(lines)


def _line(kind: str, score: Score) -> str:
    claims, facts = score.right + score.wrong, score.right + score.missed
    precision = "-" if score.precision is None else f"{score.precision:.3f}"
    recall = "-" if score.recall is None else f"{score.recall:.3f}"
    return (
        f"{kind:22} {precision:>5} {f'({score.right}/{claims})':10} {recall:>5} "
        f"{f'({score.right}/{facts})':10} {score.conditions}/{score.right}"
    )


def documented(kinds: Mapping[str, Score]) -> list[str]:
    """The same as rows of a Markdown table."""
    rows = ["| fact | claims that were right | facts that were found |", "|---|---:|---:|"]
    for kind, s in kinds.items():
        rows.append(
            f"| `{kind}` | {s.right} of {s.right + s.wrong} | {s.right} of {s.right + s.missed} |"
        )
    return rows


def pooled(names: Sequence[str]) -> dict[str, Score]:
    """The scores of several files together."""
    return scores(reading for name in names for reading in readings(name))


def terms(folder: Path) -> dict[str, Reading]:
    """Terms of real shops, read by hand before they were read by the program; by file.

    `folder` has the texts, which are not part of the project.
    """
    expected: dict[str, dict[str, Any]] = yaml.safe_load(
        (HERE / "terms.yaml").read_text(encoding="utf-8")
    )
    found = {}
    for name, entry in expected.items():
        page = read_page((folder / name).read_bytes(), content_type="text/markdown", address=name)
        found[name] = Reading(
            name,
            {key_of_label(fact): fact.get("conditions", {}) for fact in entry["facts"]},
            frozenset(key_of_label(fact) for fact in entry["either"]),
            {key_of(c): c for c in page.claims if not c.metric.endswith("reading_ease")},
        )
    return found
