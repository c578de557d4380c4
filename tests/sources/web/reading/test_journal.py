"""Posts of a shop's journal tell stories; its pages make promises."""

from __future__ import annotations

import pytest

from aftersales_eval.sources.web.page import read_page

STORY = "<p>You can return everything within 90 days.</p>"


def claimed(
    address: str, body: str = "<body>", inner: str = STORY, title: str = "Fire bowls"
) -> list[str]:
    html = f"<!doctype html><html lang=en><title>{title}</title>{body}<main>{inner}</main></html>"
    read = read_page(html.encode(), content_type="text/html", address=address)
    assert bool(read.notes) is (not read.claims)
    return [claim.metric for claim in read.claims]


@pytest.mark.parametrize("path", ["blog/returns", "blogs/help/returns", "magazine/x"])
def test_an_address_alone_makes_no_post_of_a_page(path: str) -> None:
    assert claimed(f"https://shop.example/{path}") == ["return_window"]


@pytest.mark.parametrize("names", ["single single-post postid-7", "template-article gradient"])
def test_a_shop_system_says_what_a_post_is(names: str) -> None:
    assert claimed("https://shop.example/x", f'<body class="{names}">') == []
    assert claimed("https://shop.example/help/x", f'<body class="{names}">') == ["return_window"]
    terms = claimed("https://shop.example/x", f'<body class="{names}">', title="Returns policy")
    assert terms == ["return_window"]
    article = f'<article class="blog-post"><h1>A neighbour</h1>{STORY}</article>'
    assert claimed("https://shop.example/x", inner=article) == []
    teaser = f'{STORY}<article class="blog-post"><h3>A neighbour</h3><p>Read on.</p></article>'
    assert claimed("https://shop.example/x", inner=teaser) == ["return_window"]
    assert claimed("https://shop.example/x", '<body class="single-product">') == ["return_window"]
