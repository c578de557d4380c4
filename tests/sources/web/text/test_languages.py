"""Languages in which support is given, and languages of everything else."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.text.languages import read_languages
from tests.sources.web.text.labelled import elements, page, rows

SENTENCES = """
de en | Our customer service speaks English and German.
en fr | You can write to us in English or French.
es | We have Spanish-speaking advisers on the phone.
en | Support is only given in English.
de en fr | Languages in which we help: English, German, French. Our support is there for you.
- | Our website is available in English, French and German.
- | The manual is enclosed in English and Spanish.
- | Our colleagues come from Germany, Spain and Poland.
- | We ship to the English and Scottish islands.
- | Enjoy a full English breakfast.
- | Our support team does not speak French.
- | French-speaking support is coming soon.
de en | Unser Kundenservice hilft Ihnen auf Deutsch und Englisch.
de en fr | Sie erreichen uns auf Deutsch, Englisch und Französisch.
de | Unsere deutschsprachige Hotline ist werktags besetzt.
- | Die Bedienungsanleitung liegt auf Deutsch und Englisch bei.
- | Unsere Webseite gibt es auf Deutsch und Französisch.
- | Unser Kundenservice spricht leider kein Französisch.
en fr | Notre service client vous répond en français et en anglais.
de fr | Nos conseillers parlent français et allemand.
- | La notice est disponible en français et en espagnol.
- | Le site est traduit en anglais.
en es | Nuestro servicio de atención al cliente atiende en español e inglés.
es fr | Le atendemos en castellano y francés.
- | La web está disponible en inglés.
- | El manual está en español.
- | Nuestro equipo de asesores no habla alemán.
en | Customer care is in English, but the manual is in German.
en es | Our helpline is available in English and Spanish.
de en it | Beratung in den Sprachen Deutsch, Englisch und Italienisch.
fr nl | Notre assistance est assurée en français et en néerlandais.
- | Our founder speaks five languages, among them German.
- | This page is also available in German.
- | Bedienungsanleitung in Deutsch, Englisch.
en es fr | Hablamos español, inglés y francés: llámenos cuando quiera.
- | German engineering and English design.
- | Our catalogue is printed in English and French.
de | Unser Beraterteam spricht Deutsch.
- | Der Newsletter erscheint auf Englisch.
es | Atención telefónica en español.
- | Las instrucciones están en francés y alemán.
de fr it | Unsere Hotline spricht Deutsch, Französisch und Italienisch.
- | We deliver to Spain, France and Germany.
en | Support staff speak English.
"""


@pytest.mark.parametrize(("expected", "text"), rows(SENTENCES))
def test_in_which_languages_a_sentence_offers_help(expected: str, text: str) -> None:
    assert elements(read_languages(page(text))) == expected
