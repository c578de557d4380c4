"""How often claims of each kind were right on labelled passages that nobody tuned the reading to.

The figures are written by `python -m tests.labels`, which prints them too; a test holds them to
what the program reads today.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from aftersales_eval.model.claim import Manner

Z: Final = 1.6448536269514722
"""The normal deviate of a 90 % interval."""

RIGHT: Final[Mapping[tuple[str, Manner], tuple[int, int]]] = {
    ("channels_offered", Manner.TEXT): (203, 205),
    ("exchange_offered", Manner.TEXT): (126, 137),
    ("first_response", Manner.TEXT): (63, 67),
    ("free_returns", Manner.TEXT): (161, 169),
    ("installation_service", Manner.TEXT): (66, 69),
    ("languages_offered", Manner.TEXT): (60, 60),
    ("refund_promise", Manner.TEXT): (123, 134),
    ("repair_service", Manner.TEXT): (116, 126),
    ("resolution", Manner.TEXT): (70, 71),
    ("return_window", Manner.TEXT): (179, 197),
    ("support_hours", Manner.TEXT): (54, 55),
    ("training_material", Manner.TEXT): (71, 71),
    ("warranty_disclosures", Manner.TEXT): (253, 259),
    ("warranty_length", Manner.TEXT): (128, 138),
    ("channels_offered", Manner.STRUCTURED): (11, 11),
    ("exchange_offered", Manner.STRUCTURED): (2, 2),
    ("free_returns", Manner.STRUCTURED): (15, 15),
    ("languages_offered", Manner.STRUCTURED): (8, 8),
    ("return_window", Manner.STRUCTURED): (21, 21),
    ("support_hours", Manner.STRUCTURED): (8, 8),
    ("warranty_length", Manner.STRUCTURED): (4, 4),
}
"""By metric and manner: how many claims were right, of how many that were read."""


def confidence_of(metric: str, how: Manner) -> float | None:
    """The share of such claims that is right, at the low end of Wilson's 90 % interval.

    None where it was not measured: figures computed on the text itself are not a matter of reading.
    """
    right, of = RIGHT.get((metric, how), (0, 0))
    if not of:
        return None
    share, spread = right / of, Z * Z / of
    middle = share + spread / 2
    half = Z * math.sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, (middle - half) / (1 + spread))
