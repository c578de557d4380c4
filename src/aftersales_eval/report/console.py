"""Results for a terminal, as text. Colour only ever repeats what a word already says."""

from __future__ import annotations

import io
import itertools
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aftersales_eval.model.result import Comparison, Intake, Scorecard
from aftersales_eval.model.rubric import Tier
from aftersales_eval.report import claim_words, view, words
from aftersales_eval.report.flip import flip_sentence
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.report.promise_rows import promise_row, stated_facts
from aftersales_eval.report.text import shown, visible

_STYLES: Final = {
    Tier.HIGH_QUALITY: "bold green",
    Tier.STANDARD: "bold yellow",
    Tier.BELOW_STANDARD: "bold red",
    Tier.UNRATED: "dim",
}
_BAR: Final = 18
_BAR_FITS: Final = 78
"""The least width of a screen that has room for bars."""

_HOW_SURE: Final = 17
"""What `, provisional 84 %` takes behind a tier."""

_MATRIX_BRANDS: Final = 5
_NAME_BY_AREA: Final = 11
"""A brand's name is cut to no less beside the others, however little room there is."""

_HANGING: Final = 2


class Screen(NamedTuple):
    """What the text is for: a terminal of some width, or a pipe, which gets plain text."""

    width: int = 80
    colour: bool = False
    unicode: bool = True


def rendered(content: RenderableType, screen: Screen) -> str:
    """A renderable as text, without white space at the ends of lines."""
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=screen.width,
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        no_color=not screen.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(content)
    lines = [line.rstrip() for line in buffer.getvalue().split("\n")]
    text = "\n".join(lines).rstrip("\n") + "\n"
    return text if screen.unicode else _ascii(text)


_PLAIN: Final = str.maketrans(
    {
        "–": "-",
        "…": "~",
        "█": "#",
        "─": "-",
        "·": ".",
        "●": "o",
        "━": "=",
        "≥": ">=",
        "“": '"',
        "”": '"',
        "→": "->",
        "\u2068": "",
        "\u2069": "",
        "│": "|",
    }
)


def _ascii(text: str) -> str:
    """For a terminal that shows nothing else."""
    return text.translate(_PLAIN).encode("ascii", "backslashreplace").decode("ascii")


def bar(low: float, middle: float, high: float) -> str:
    """An interval on the scale of 0 to 100 points: `····━━━●━━····`."""
    cells = ["·"] * _BAR

    def at(points: float) -> int:
        return min(int(points / 100 * _BAR), _BAR - 1)

    for i in range(at(low), at(high) + 1):
        cells[i] = "━"
    cells[at(middle)] = "●"
    return "".join(cells)


def tier_text(tier: Tier, label: str) -> Text:
    """A tier in its colour."""
    return Text(label, style=_STYLES[tier])


def hanging(line: str, screen: Screen) -> str:
    """A harmless line no wider than the screen; what does not fit goes on below, set in."""
    if cell_len(line) <= screen.width:
        return f"{line}\n" if screen.unicode else _ascii(f"{line}\n")
    body = line.lstrip(" ")
    indent = len(line) - len(body)
    folded = rendered(Padding(Text(body), (0, 0, 0, indent + _HANGING)), screen)
    return folded[_HANGING:]


class SafeTable(Table):
    """A table whose plain cells may come from a stranger's rubric: they are made visible."""

    def add_row(self, *cells: RenderableType | None, **how: Any) -> None:
        """One row; text that is made safe already, or has a style, comes as `Text`."""
        safe = (said(cell) if isinstance(cell, str) else cell for cell in cells)
        super().add_row(*safe, **how)


def said(text: str, style: str = "") -> Text:
    """Text from a rubric or a file, made visible."""
    return Text(visible(text), style=style)


def table_of(*columns: tuple[str, str] | tuple[str, str, int], gap: int = 2) -> SafeTable:
    """A table without lines; columns are (heading, justify) or (heading, justify, width).

    What stands to the right are numbers, which are never broken.
    """
    table = SafeTable(box=None, pad_edge=False, padding=(0, gap, 0, 0), header_style="dim")
    for heading, justify, *width in columns:
        table.add_column(
            heading,
            justify="right" if justify == "right" else "left",
            overflow="fold",
            width=width[0] if width else None,
            no_wrap=justify == "right",
        )
    return table


def heading(text: str) -> Text:
    """A heading of ours, behind an empty line."""
    return Text("\n" + text, style="bold")


def indented(text: str) -> Padding:
    """A paragraph that is harmless already, set in."""
    return Padding(Text(text), (0, 0, 0, 2))


def comparison_text(comparison: Comparison, screen: Screen) -> str:
    """The ranking with its intervals, why, what leads where, and what is not known."""
    parts: list[RenderableType] = [_title(comparison), Text(), _ranking(comparison, screen)]
    parts.append(Text("how sure: the odds of the verdict that the points give", "dim"))
    parts.append(heading("Why"))
    for card in comparison.scorecards[:10]:
        reason = view.verdict(comparison, card, commands=True)
        parts.append(indented(f"{shown(card.brand, 30)}: {visible(reason)}"))
    if len(comparison.scorecards) > 1:
        parts += _between(comparison, screen)
    parts += _promises(comparison)
    parts += _gaps(comparison)
    parts += _foot(comparison)
    return rendered(Group(*parts), screen)


def _title(comparison: Comparison) -> Text:
    text = said(comparison.rubric.title, "bold")
    count = len(comparison.scorecards)
    probes = sum(card.probes for card in comparison.scorecards)
    line = f" · {words.plural(count, 'brand')} · {words.plural(probes, 'probe')}"
    text.append(line, style="dim")
    return text


def _ranking(comparison: Comparison, screen: Screen) -> Table:
    """The ranking; on a narrow screen the interval is in numbers, without a bar."""
    wide = screen.width >= _BAR_FITS
    rows = view.ranking(comparison)
    longest = max((cell_len(shown(row.brand)) for row in rows), default=0)
    most = max(min(longest, 18 + _beyond(screen)), 18)
    table = table_of(
        ("", "right", 3), ("brand", "left", most if wide else 14), ("verdict", "left", 14),
        ("pts", "right", 4), ("0–100, 90 % interval" if wide else "90 %", "left"),
        ("how sure", "left", 16 if wide else 9), gap=1,
    )  # fmt: skip
    for row in rows:
        scale = bar(row.low, row.middle, row.high) if row.points != "–" else ""
        name, tier = Text(shown(row.brand, most)), tier_text(row.tier, row.badge)
        how = row.sure if row.tier is not Tier.UNRATED else f"{row.coverage} known"
        table.add_row(row.rank, name, tier, row.points, scale if wide else row.interval, how)
    return table


def _beyond(screen: Screen) -> int:
    """How many columns there are more than what every layout has room in."""
    return max(screen.width - Screen().width, 0)


def _between(comparison: Comparison, screen: Screen) -> list[RenderableType]:
    """What the brands look like next to each other."""
    parts: list[RenderableType] = []
    rows = view.ranking(comparison)
    pairs = [
        f"{shown(a.brand, 24)} ahead of {shown(b.brand, 24)}: {a.beats_next}"
        for a, b in itertools.pairwise(rows[:11])
        if a.beats_next
    ]
    if pairs:
        parts.append(heading("Odds of the order"))
        parts += [indented(pair) for pair in pairs]
    if any(row.rank.endswith("=") for row in rows):
        parts.append(indented("= shares a rank: the order is less sure than 75 %"))
    if len(comparison.scorecards) <= _MATRIX_BRANDS:
        parts.append(heading("Points by area"))
        parts.append(Padding(_by_area(comparison, screen), (0, 0, 0, 2)))
    sentence = flip_sentence(comparison)
    if sentence:
        parts.append(heading("What would change the order"))
        parts.append(indented(visible(sentence)))
    return parts


def _by_area(comparison: Comparison, screen: Screen) -> Table:
    """Points of each area; brands' names are as long as there is room beside the areas'."""
    areas, brands = view.area_points(comparison), view.ranking(comparison)
    beside = screen.width - 2 - max((cell_len(visible(title)) for title, _ in areas), default=0)
    room = _NAME_BY_AREA
    while room < 40 and sum(cell_len(shown(row.brand, room + 1)) + 2 for row in brands) <= beside:
        room += 1
    table = table_of(("", "left"), *((shown(row.brand, room), "right") for row in brands))
    for title, points in areas:
        table.add_row(title, *points)
    return table


def _promises(comparison: Comparison) -> list[RenderableType]:
    if not comparison.promises:
        return []
    table = table_of(*((h, "left") for h in ("brand", "promise", "says", "held in", "")))
    for promise in comparison.promises[:20]:
        brand, about, claim, met, verdict = promise_row(comparison, promise)
        table.add_row(Text(shown(brand, 18)), about, claim, met, verdict)
    return [heading("Promise and practice"), Padding(table, (0, 0, 0, 2))]


def _gaps(comparison: Comparison) -> list[RenderableType]:
    lines = view.not_known(comparison)
    if not lines:
        return []
    shown_lines = [indented(visible(line)) for line in lines[:8]]
    if len(lines) > 8:
        shown_lines.append(indented(f"and {len(lines) - 8} more; see the report"))
    return [heading("Not known"), *shown_lines]


def _foot(comparison: Comparison) -> list[RenderableType]:
    lines = [*read_lines(comparison.intake), words.rubric_line(comparison.rubric)]
    return [Text(), *(Text(visible(line), style="dim") for line in lines)]


def read_lines(intake: Intake) -> list[str]:
    """What was read and what was left out, to be made visible."""
    rejected = [f"  {problem}" for problem in intake.shown]
    if intake.rejected > len(intake.shown):
        rejected.append(f"  and {intake.rejected - len(intake.shown):,} more rejected")
    return [*intake_lines(intake), *rejected, *intake.notes]


def scorecard_text(comparison: Comparison, card: Scorecard, screen: Screen) -> str:
    """One brand: the verdict, then every criterion."""
    parts: list[RenderableType] = []
    head = Text(shown(card.brand, 40), style="bold")
    head.append("  ")
    head.append_text(tier_text(card.tier, words.TIERS[card.tier].upper()))
    if card.points is not None:
        head.append(f"  {words.points(card.points)} of 100 points")
        scale = bar(*view.span(card))
        parts += [head, Text(f"{scale}  {words.sure(card.sure, card.odds.get(card.tier))}")]
    else:
        parts.append(head)
    parts.append(Text(visible(view.verdict(comparison, card, commands=True))))
    areas = view.grade_rows(comparison, card)
    parts += [Text(), _grades(areas, screen)]
    missing = [row.title for _, rows in areas for row in rows if not row.grade.graded]
    if missing:
        parts.append(heading("Not observed"))
        parts.append(indented(visible(words.listed(missing))))
    parts += _promises(comparison)
    facts = stated_facts(comparison, card)
    disputed = claim_words.disputes(facts, claim_words.AS_JSON)
    if disputed:
        parts += [heading("Contradictions"), *(indented(visible(line)) for line in disputed)]
    parts.append(Text("\nn: answered + still waiting when last seen", style="dim"))
    parts += [Text(line, style="dim") for line in claim_words.as_read(facts)]
    parts += _foot(comparison)
    return rendered(Group(*parts), screen)


def _grades(areas: Sequence[tuple[str, Sequence[view.GradeRow]]], screen: Screen) -> Table:
    """Every graded criterion under its area's title; a narrow screen goes without the interval."""
    wide = screen.width >= _BAR_FITS
    more = _beyond(screen)
    on_one_line = more >= _HOW_SURE  # else how sure a tier is stands below it
    more -= _HOW_SURE * on_one_line
    interval = [("90 % interval", "left", 15)] if wide else []
    count = max([5, *(len(row.count) for _, rows in areas for row in rows)])
    larger = min(count - 5, 8)
    table = table_of(
        ("", "left", (23 + more if wide else 18) - larger), ("value", "left", 13), *interval,
        ("pts", "right", 4), ("", "left", 15 + _HOW_SURE * on_one_line), ("n", "left", count),
        gap=1,
    )  # fmt: skip
    graded = [(title, [r for r in rows if r.grade.graded]) for title, rows in areas]
    for number, (title, rows) in enumerate(group for group in graded if group[1]):
        if number:
            table.add_row()
        table.add_row(said(title, "bold"))
        for row in rows:
            how = (", " if on_one_line else "\n").join(filter(None, (row.badge, row.sure)))
            tier = tier_text(row.grade.tier, how)
            name = Padding(said(row.title), (0, 0, 0, 2))
            between = [row.interval] if wide else []
            table.add_row(name, row.value, *between, row.points, tier, row.count)
    return table
