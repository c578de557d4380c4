"""A heading limits what stands under it, unless a sentence is about all, or about other goods."""

from __future__ import annotations

from aftersales_eval.sources.web.text.fees.who_pays import read_fees
from aftersales_eval.sources.web.text.windows.returns import return_windows
from tests.sources.web.text.labelled import each, page, said

RETURNS = """
1/sale | Outlet§Returns of these pieces are free.
1 | Outlet§Current season: free returns.
1 | Outlet§In both cases returns are free.
1/sale | Outlet§Die Rücksendung ist kostenlos.
1 | Outlet§Aktuelle Kollektion: Die Rücksendung ist kostenlos.
1 | Outlet§In beiden Fällen ist die Rücksendung kostenlos.
1/sale | Outlet§Les retours sont gratuits.
1 | Outlet§Collection actuelle : retours gratuits.
1 | Outlet§Dans les deux cas, le retour est gratuit.
1/sale | Outlet§Las devoluciones son gratuitas.
1 | Outlet§Temporada: devolución gratuita.
1 | Outlet§En ambos casos la devolución es gratuita.
1 | Outlet§Las dos devoluciones son gratuitas.
"""
WINDOWS = """
2.592e+06/members | Socios§Tienes 30 días para devolver.
2.592e+06 | Socios§El plazo ordinario de devolución es de 30 días.
2.592e+06/members | Carte de fidélité§Vous avez 30 jours pour retourner un article.
2.592e+06 | Carte de fidélité§Le délai de retour ordinaire est de 30 jours.
"""


@each(RETURNS)
def test_who_pays_holds_for_what_the_heading_names(expected: str, text: str) -> None:
    assert said(read_fees(page(text))) == expected


@each(WINDOWS)
def test_a_window_holds_for_whom_the_heading_names(expected: str, text: str) -> None:
    assert said(return_windows(page(text))) == expected
