"""What shoppers said of brands, from a ledger: feedback, and ratings by several observers."""

from __future__ import annotations

from collections.abc import Sequence

from aftersales_eval.model.event import EventKind
from aftersales_eval.model.feedback import Feedback, FeedbackMatrix, feedback_matrix
from aftersales_eval.sources.held import held_of_kind
from aftersales_eval.sources.ledger import Ledger
from aftersales_eval.sources.recorded import brands_meant


def matrices(ledger: Ledger, brands: Sequence[str] = ()) -> tuple[FeedbackMatrix, ...]:
    """The feedback matrix of each brand that has any, by name; UsageError for an unknown brand."""
    by_brand: dict[str, list[Feedback]] = {}
    for event in held_of_kind(ledger, EventKind.FEEDBACK, brands_meant(ledger, brands)):
        draft, data = event.draft, event.draft.data
        by_brand.setdefault(draft.brand, []).append(
            Feedback(
                brand=draft.brand,
                category=str(data["category"]),
                good=bool(data["good"]),
                text=str(data["text"]),
                probe=draft.probe,
                at=event.at,
                observer=draft.observer,
            )
        )
    return tuple(feedback_matrix(brand, items) for brand, items in sorted(by_brand.items()))


def ratings(ledger: Ledger) -> dict[str, dict[str, dict[str, float]]]:
    """What each observer said: metric → probe → observer → value, yes as 1 and no as 0.

    Of one observer's ratings of a probe the latest counts.
    """
    found: dict[str, dict[str, dict[str, float]]] = {}
    for event in held_of_kind(ledger, EventKind.RATED):
        for key, value in dict(event.draft.data.get("values", {})).items():
            if isinstance(value, (int, float)):
                by_probe = found.setdefault(key, {}).setdefault(event.draft.probe, {})
                by_probe[event.draft.observer or "(no name)"] = float(value)
    return found
