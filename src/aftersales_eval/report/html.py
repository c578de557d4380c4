"""A comparison as one page to look at: complete without a script, and asking nothing of anybody.

Every expression in the template is escaped for HTML, and what could fool a reader is written out;
only what this module makes is `Markup`. The page's policy lets nothing run and nothing load but the
style and the script whose hashes it names.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any, Final, NamedTuple
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from aftersales_eval.model.feedback import FeedbackMatrix
from aftersales_eval.model.look import Publication
from aftersales_eval.model.naming import file_slugs
from aftersales_eval.model.quoted import QuotedProbe
from aftersales_eval.model.result import SPREAD_LEVELS, Comparison, Promise, Scorecard, Standing
from aftersales_eval.model.rubric import MOST_WEIGHT, Rubric, Tier
from aftersales_eval.report import charts, view, words
from aftersales_eval.report.flip import flip_sentence
from aftersales_eval.report.html_data import MOST_BRANDS, MOST_CELLS, evidence_data, script_json
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.report.page import Timeline, Wait, timeline, waits_of
from aftersales_eval.report.promise_rows import found_when, promise_row
from aftersales_eval.report.text import shortened, shown

MOST_GAPS: Final = 400
"""So many things that are not known are listed."""

_LONGEST: Final = 200
_LONGEST_TEXT: Final = 4_000
"""No name from outside is longer than the one on the page, and no sentence than the other."""


class _Row(NamedTuple):
    """A line of the ranking, also as the numbers that the script keeps."""

    line: view.RankingRow
    slug: str
    link: str
    how: str
    exact: str
    odds: str
    ahead: str
    low: str
    wide: str
    middle: str


class _Brand(NamedTuple):
    """What the page says of one brand below the ranking."""

    anchor: str
    card: Scorecard
    waits: Sequence[Wait]
    feedback: FeedbackMatrix | None
    quoted: Sequence[Timeline]


class Pages:
    """The pages of one comparison: the whole, and one for each brand.

    `title` is the heading, the rubric's title by default; `published` is a date in words; `quoted`
    are the probes to show of each brand; `made` leads to the record of how the pages were made.
    """

    def __init__(
        self,
        comparison: Comparison,
        publication: Publication,
        *,
        version: str,
        title: str = "",
        published: str = "",
        quoted: Mapping[str, Sequence[QuotedProbe]] | None = None,
        made: str = "",
    ) -> None:
        self._comparison = comparison
        self._title = title or comparison.rubric.title
        self._publication, self._quoted = publication, quoted or {}
        names = file_slugs(card.brand for card in comparison.scorecards)
        # Ready for attributes: what isolates a name in a line would break an address.
        self._slugs = {name: escape(slug) for name, slug in names.items()}
        look = publication.look
        self._styles = [_asset("report.css"), *([look.style] if look.style else [])]
        self._shared = {
            "comparison": comparison,
            "rubric": comparison.rubric,
            "look": look,
            "published": published,
            "version": version,
            "made_in": made,
            "levels": SPREAD_LEVELS,
            "reading": intake_lines(comparison.intake),
        }

    def whole(
        self, links: Mapping[str, str] | None = None, tally: Sequence[Sequence[str]] = ()
    ) -> str:
        """The page of all brands, with what is said of each; with `links` it leads to pages that
        say it instead. `tally` is a table of how many brands have which tier, head first.
        """
        comparison, many = self._comparison, len(self._comparison.scorecards)
        size = many * len(comparison.rubric.criteria)
        weighing = 1 < many <= MOST_BRANDS and size <= MOST_CELLS
        script = _asset("weigh.js") + _asset("page.js") if weighing else ""
        data = evidence_data(comparison, self._publication) if weighing else {}
        inside = links is None and many <= MOST_BRANDS
        drawn = not charts.why_not(many)
        return self._rendered(
            "report.html.jinja",
            script,
            title=self._title,
            evidence=Markup(script_json(data)),  # noqa: S704 - nothing in it ends the element
            tally=tally,
            gates=[c.title.lower() for c in comparison.rubric.criteria if c.gate and c.weight > 0],
            caption=_caption(comparison),
            ranking=[self._row(n, links, inside=inside) for n in range(many)],
            ties=any(standing.tied for standing in comparison.standings),
            weighing=weighing,
            too_many=many > 1 and not weighing,
            profiles=data.get("profiles", ()),
            areas=_areas(comparison.rubric),
            flip=flip_sentence(comparison),
            matrix=view.matrix(comparison) if many <= MOST_BRANDS else (),
            leads=view.leads(comparison),
            promises=self._promises(),
            pages=[self._brand(n, drawn=drawn) for n in range(many)] if inside else (),
            how_charts=charts.too_many(many),
            gaps=view.not_known(comparison)[:MOST_GAPS],
            all_known="Every brand was observed on every criterion.",
        )

    def of_brand(self, place: int, up: str, position: str = "") -> str:
        """The page of the brand in that place; `up` leads to that of all, `position` is its place
        in words.
        """
        comparison = self._comparison
        card, standing = comparison.scorecards[place], comparison.standings[place]
        return self._rendered(
            "brand.html.jinja",
            title=card.brand,
            up=up,
            place=position,
            weighing=False,
            line=view.ranking_row(card, standing),
            page=self._brand(place, drawn=charts.available()),
            promises=self._promises(card.brand),
            gaps=view.not_known_of(comparison, card, standing),
            all_known="This brand was observed on every criterion that any was.",
        )

    def other(self, template: str, **given: Any) -> str:
        """A page of another template, with the same head and foot."""
        return self._rendered(template, title=self._title, weighing=False, **given)

    def _rendered(self, template: str, script: str = "", **given: Any) -> str:
        return _environment().get_template(template).render(
            policy=Markup(_policy(self._styles, script)),  # noqa: S704 - ours
            styles=[Markup(style) for style in self._styles],  # noqa: S704 - looked through
            script=Markup(script),  # noqa: S704 - ours
            **self._shared,
            **given,
        )  # fmt: skip

    def _promises(self, brand: str = "") -> list[tuple[tuple[str, ...], Promise]]:
        """Promises in words, of all brands or of one."""
        found = (p for p in self._comparison.promises if not brand or p.brand == brand)
        return [(promise_row(self._comparison, p), p) for p in found]

    def _brand(self, place: int, *, drawn: bool) -> _Brand:
        comparison = self._comparison
        card = comparison.scorecards[place]
        said = (m for m in comparison.feedback if m.brand == card.brand and m.rows)
        return _Brand(
            Markup("brand-{}").format(self._slugs[card.brand]),
            card,
            waits_of(comparison.rubric, comparison.curves[place], drawn=drawn),
            next(said, None),
            [timeline(probe) for probe in self._quoted.get(card.brand, ())],
        )

    def _row(self, place: int, links: Mapping[str, str] | None, *, inside: bool) -> _Row:
        card, standing = self._comparison.scorecards[place], self._comparison.standings[place]
        slug = self._slugs[card.brand]
        target = _address((links or {}).get(card.brand, ""))
        return _row(card, standing, slug, Markup("#brand-{}").format(slug) if inside else target)


def _caption(comparison: Comparison) -> str:
    count = words.plural(len(comparison.scorecards), "brand")
    return f"{count} under {comparison.rubric.title}, best first"


def _row(card: Scorecard, standing: Standing, slug: str, link: str) -> _Row:
    line = view.ranking_row(card, standing)
    there = card.points is not None
    odds = [card.odds.get(t, 0.0) for t in (Tier.HIGH_QUALITY, Tier.STANDARD, Tier.BELOW_STANDARD)]
    return _Row(
        line=line,
        slug=slug,
        link=link,
        how=line.sure + view.likelier(card),
        exact=f"{card.points:.3f}" if card.points is not None else "",
        odds=" ".join(f"{share:.4f}" for share in odds) if card.odds else "",
        ahead="" if standing.beats_next is None else f"{standing.beats_next:.4f}",
        low=f"{line.low:.2f}",
        wide=f"{max(line.high - line.low, 0.5):.2f}" if there else "0",
        middle=f"{line.middle:.2f}" if there else "0",
    )


def _areas(rubric: Rubric) -> list[dict[str, Any]]:
    """The sliders, area by area; each reaches twice as far as the heaviest criterion."""
    titles = {area.id: area.title for area in rubric.areas}
    most = min(max((c.weight for c in rubric.criteria), default=1.0) * 2, MOST_WEIGHT)
    found: dict[str, dict[str, Any]] = {}
    for number, c in enumerate(rubric.criteria):
        area = found.setdefault(
            c.area,
            {"id": c.area, "title": titles.get(c.area, rubric.title), "sliders": [], "weight": 0.0,
             "anchor": f"area-{len(found)}"},
        )  # fmt: skip
        area["weight"] += c.weight
        area["sliders"].append(
            {"id": c.id, "title": words.grade_title(c), "weight": c.weight, "most": most,
             "anchor": f"weight-{number}"},
        )  # fmt: skip
    heaviest = max((area["weight"] for area in found.values()), default=1.0)
    for area in found.values():
        area["most"] = min(heaviest * 2, MOST_WEIGHT)
    return list(found.values())


def _policy(styles: Sequence[str], script: str) -> str:
    """The page's content policy: nothing but what has these hashes."""
    parts = ["default-src 'none'", f"style-src {' '.join(map(_hash, styles))}"]
    if script:
        parts.append(f"script-src {_hash(script)}")
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"])


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@functools.cache
def _asset(name: str) -> str:
    """A file beside the templates; its lines end alike everywhere, as its hash is of its bytes."""
    folder = resources.files("aftersales_eval.report") / "templates"
    return (folder / name).read_text(encoding="utf-8").replace("\r\n", "\n")


@functools.cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("aftersales_eval.report"),
        autoescape=True,
        finalize=_safe,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(view=view, words=words, found_when=found_when)
    made.filters["remark"] = lambda text: shortened(" ".join(text.split()), 160)
    made.filters["short"] = lambda text: shown(text, 80)
    made.filters["long"] = lambda text: escape(shown(text, _LONGEST_TEXT))
    made.filters["source"] = _source
    made.filters["address"] = _address
    return made


def _safe(value: Any) -> Any:
    """Text with what could fool a reader written out; escaping comes after."""
    return (
        shown(value, _LONGEST)
        if isinstance(value, str) and not isinstance(value, Markup)
        else value
    )


def _address(path: str) -> Markup:
    """The way to a file of ours, given with slashes; it is never shortened."""
    return escape(quote(path))


def _source(address: str) -> Markup | str:
    """Where a statement was found: a link only if it is an address of the web."""
    if not address:
        return ""
    try:
        found = urlsplit(address)
        web = found.scheme in ("http", "https") and bool(found.hostname)
    except ValueError:
        web = False
    text = escape(shown(address, 80))
    if not web or shown(address, 2_000) != address:
        return Markup(' <span class="place">{}</span>').format(text)
    return Markup(' <a class="place" rel="nofollow noreferrer" href="{}">{}</a>').format(
        address, text
    )
