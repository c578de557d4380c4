"""Which pages matter, by their addresses and what stands on links to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.web.topics import Topic, mattering

SHOP = "https://shop.example"


@pytest.mark.parametrize(
    ("path", "text", "topic"),
    [
        ("/returns", "", Topic.RETURNS),
        ("/pages/refund-policy", "", Topic.RETURNS),
        ("/policies/refund-policy", "Refund policy", Topic.RETURNS),
        ("/hc/en-us/articles/12-How-do-I-return-my-order", "", Topic.RETURNS),
        ("/x/17", "Returns & exchanges", Topic.RETURNS),
        ("/returnPolicy.html", "", Topic.RETURNS),
        ("/hilfe/rueckgabe", "", Topic.RETURNS),
        ("/hilfe/r%C3%BCckgabe-und-umtausch", "", Topic.RETURNS),
        ("/s/4", "Rücksendung", Topic.RETURNS),
        ("/widerrufsbelehrung", "", Topic.RETURNS),
        ("/s/5", "Retours et échanges", Topic.RETURNS),
        ("/s/6", "Droit de rétractation", Topic.RETURNS),
        ("/s/7", "Devoluciones y reembolsos", Topic.RETURNS),
        ("/warranty", "", Topic.WARRANTY),
        ("/gewaehrleistung", "", Topic.WARRANTY),
        ("/garanties-legales", "", Topic.WARRANTY),
        ("/s/8", "Garantía", Topic.WARRANTY),
        ("/contact-us", "", Topic.CONTACT),
        ("/kontakt", "", Topic.CONTACT),
        ("/s/9", "Contactez-nous", Topic.CONTACT),
        ("/atencion-al-cliente", "", Topic.CONTACT),
        ("/help", "", Topic.HELP),
        ("/faq", "", Topic.HELP),
        ("/aide", "", Topic.HELP),
        ("/s/10", "Häufige Fragen", Topic.HELP),
        ("/ayuda", "", Topic.HELP),
        ("/repairs", "", Topic.REPAIR),
        ("/ersatzteile", "", Topic.REPAIR),
        ("/pieces-detachees", "", Topic.REPAIR),
        ("/servicio-tecnico", "", Topic.REPAIR),
        ("/accessibility-statement", "", Topic.ACCESSIBILITY),
        ("/barrierefreiheit", "", Topic.ACCESSIBILITY),
        ("/accesibilidad", "", Topic.ACCESSIBILITY),
        ("/terms-of-service", "", Topic.TERMS),
        ("/terms-and-privacy", "Terms & privacy", Topic.TERMS),
        ("/agb", "", Topic.TERMS),
        ("/cgv", "", Topic.TERMS),
        ("/condiciones-generales", "", Topic.TERMS),
        ("/installation-service", "", Topic.INSTALLATION),
        ("/montage", "", Topic.INSTALLATION),
        ("/bedienungsanleitungen", "", Topic.TRAINING),
    ],
)
def test_a_page_on_after_sales_service_matters(path: str, text: str, topic: Topic) -> None:
    found = mattering(SHOP + path, text)
    assert found is not None
    assert found.topic is topic


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/", ""),
        ("/about-us", "About us"),
        ("/privacy", "Privacy"),
        ("/policies/privacy-policy", "Privacy policy"),
        ("/help/privacy-notice", "Privacy notice"),
        ("/hilfe/datenschutz", "Datenschutz"),
        ("/politica-de-privacidad", ""),
        ("/donnees-personnelles", "Données personnelles"),
        ("/careers/customer-service-agent", "Customer service agent"),
        ("/press/warranty-prize", ""),
        ("/blog/returns-are-easy", ""),
        ("/blogs/news/our-new-return-policy", ""),
        ("/products/warranty-card-holder", ""),
        ("/collections/returns-in-style", ""),
        ("/de/produkte/reparatur-set", ""),
        ("/cart/help", ""),
        ("/account/returns", "Log in"),
        ("/returns.jpg", ""),
        ("/warranty.pdf", "Warranty"),
        ("/kettles", "Turn a kettle"),
        ("/service/cookies", "Cookies"),
    ],
)
def test_a_page_on_something_else_does_not(path: str, text: str) -> None:
    assert mattering(SHOP + path, text) is None


def test_what_is_said_twice_or_stands_higher_matters_more() -> None:
    def points(path: str, text: str = "") -> int:
        found = mattering(SHOP + path, text)
        assert found is not None
        return found.points

    assert points("/returns", "Returns") > points("/returns") > points("/help/a/returns")
    assert points("/returns") > points("/warranty") > points("/help") > points("/training")
    assert points("/returns") > points("/returns/label-printing")


def test_everything_on_a_help_desk_may_matter_a_little() -> None:
    found = mattering("https://help.shop.example/articles/17")
    assert found is not None
    assert (found.topic, found.points) == (Topic.HELP, 1)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_words_are_taken(path: str, text: str) -> None:
    found = mattering(f"https://shop.example/{path}".replace("[", "").replace("]", ""), text)
    assert found is None or 1 <= found.points <= 130
