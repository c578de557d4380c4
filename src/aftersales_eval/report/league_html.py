"""Leagues of many brands as HTML: the same pages as a report's, each with a word of its run."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from aftersales_eval.model.look import Publication
from aftersales_eval.model.result import Comparison
from aftersales_eval.model.run import Failure, Run
from aftersales_eval.report.html import Pages
from aftersales_eval.report.league import LeagueTable, Listed, Part, in_index, place, tally_rows


class HtmlPages:
    """The pages of a comparison in a folder of the run: the league, its brands, the index."""

    def __init__(
        self,
        comparison: Comparison,
        run: Run,
        up: str,
        group: str,
        publication: Publication,
    ) -> None:
        """`up` leads from the pages' folder to that of the run; `group` is that of the probes."""
        self._comparison, self._run = comparison, run
        title = comparison.rubric.title
        self._pages = Pages(
            comparison,
            publication,
            version=run.program,
            title=f"{title}: {group}" if group else title,
            made=f"{up}run.json",
        )

    def league(self, table: LeagueTable) -> str:
        """The league, with what is said of each brand, or links to where it is."""
        links = {one.brand: one.page for one in table.listed if one.page}
        return self._signed(self._pages.whole(links or None, tally_rows(table.tally)))

    def brand(self, number: int) -> str:
        """The page of the brand in that place."""
        standing = self._comparison.standings[number]
        position = place(standing, self._comparison.ranked)
        return self._signed(self._pages.of_brand(number, "../league.html", position))

    def index(
        self,
        listed: Sequence[Listed],
        groups: Sequence[Part],
        failed: Sequence[Failure],
        empty: Sequence[str],
    ) -> str:
        """The index of everything, and what could not be made."""
        missing = {failure.file for failure in failed}
        page = self._pages.other(
            "index.html.jinja",
            run=self._run,
            listed=[one for one in in_index(listed) if one.page not in missing],
            groups=groups,
            empty=empty,
            failed=failed,
        )
        return self._signed(page)

    def _signed(self, page: str) -> str:
        """The page with a last line that says that it is whole, and of which run."""
        signature = Markup("<!-- {} -->").format(self._run.signature)
        return f"{page.rstrip()}\n{signature}\n"
