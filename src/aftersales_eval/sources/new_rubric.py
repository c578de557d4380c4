"""The beginning of a rubric of one's own: a file that passes the check and says what to change."""

from __future__ import annotations

import json
import re
from typing import Final

_FRESH: Final = """\
# A rubric of your own. Try it with:
#   aftersales rubric check {file}
#   aftersales compare --rubric {file} --from probes.csv
# docs/rubrics.md explains every key.
id: {id}
version: "1.0"
title: {title}
about: What this rubric judges, and for whom.

criteria:
  - id: first-response
    title: First response
    question: How long until somebody answers?
    why: Say here why a shopper should care; readers will argue with it.
    metric: first_response            # aftersales rubric metrics lists them
    channels: [email, web-form]       # leave out for all channels
    statistic: median                 # or mean, {{quantile: 0.9}}, {{share: "<= 24 h"}}
    best: 1 h                         # 100 points
    high_quality: 24 h                # 80 points
    standard: 3 days                  # 50 points
    worst: 7 days                     # 0 points
    weight: 2
    source: Who published these figures.

  - id: resolved
    title: Resolved
    question: Is the problem solved in the end?
    why: Speed is worth little without it.
    metric: resolved
    statistic: {{share: yes}}
    best: 100 %
    high_quality: 90 %
    standard: 70 %
    worst: 30 %
    weight: 3
    gate: true                        # the total is never better than this
    source: Who published these figures.
"""

_EXTENDING: Final = """\
# {base} with changes of your own. Try it with:
#   aftersales rubric check {file}
#   aftersales rubric diff {base} {file}
# docs/rubrics.md explains every key.
id: {id}
version: "1.0"
title: {title}
about: What this rubric changes, and why.
extends: {base}

# Change a criterion by its id, naming only the keys that differ:
# criteria:
#   - id: first-response
#     high_quality: 12 h
# Weigh an included rubric otherwise:
# include:
#   - {{rubric: its-id, weight: 30}}
# Leave a criterion or an included rubric out:
# drop: [its-id]
"""


def new_rubric(identifier: str, base: str = "") -> str:
    """The text of a new rubric's file; `base` names a rubric to extend."""
    title = identifier.replace("-", " ").capitalize()
    template = _EXTENDING if base else _FRESH
    return template.format(
        id=_text(identifier), title=_text(title), base=_text(base), file=f"{identifier}.yaml"
    )


def _text(word: str) -> str:
    """A word that YAML reads as text, in quotes where it would not or might not."""
    if re.fullmatch(r"[A-Za-z][\w ./-]*", word) and word not in ("null", "true", "false"):
        return word
    return json.dumps(word, ensure_ascii=False)
