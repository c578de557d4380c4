"""The text that a page shows: blocks, headings, lists, tables, what is folded away."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.document import read_document
from aftersales_eval.sources.web.page import passages_of_page


def passages(html: str, content_type: str = "text/html") -> list[Passage]:
    """The passages of a page."""
    document = read_document(html.encode("utf-8", "replace"), content_type=content_type)
    return passages_of_page(document).passages


def texts(html: str, content_type: str = "text/html") -> list[str]:
    """The texts of the passages of a page."""
    return [one.text for one in passages(html, content_type)]


def test_blocks_are_passages_and_what_stands_in_a_line_is_one() -> None:
    assert texts("<div>a <b>b</b><i>c</i><p>d</p>e</div><pre>f\n g</pre>") == [
        "a bc",
        "d",
        "e",
        "f g",
    ]


def test_a_line_break_ends_a_passage_where_a_sentence_ends() -> None:
    assert texts("<p>Returns are free.<br>Refunds take 5 days<br>at most<br><br>x") == [
        "Returns are free.", "Refunds take 5 days at most", "x",
    ]  # fmt: skip


def test_white_space_is_normalised_and_what_has_no_shape_is_gone() -> None:
    assert texts("<p>30&nbsp;days\u2009of\u00ad fer\u200bed \u202e x\x01") == ["30 days of fered x"]


@pytest.mark.parametrize(
    "html",
    [
        "<script>x</script>", "<style>x</style>", "<template><p>x</p></template>",
        "<noscript>x</noscript>", "<nav>x</nav>", "<div role=navigation>x</div>",
        "<div hidden>x</div>", '<div style="display: none">x</div>', "<!-- x -->",
        '<div id="onetrust-banner-sdk">x</div>', '<div class="a cookie-banner">x</div>',
        '<div class="cookie-permission"><p>x</p></div>',
        "<select><option>x</select>", "<textarea>x</textarea>", "<svg><title>x</title></svg>",
        '<p lang=de hidden>x</p>',
    ],
)  # fmt: skip
def test_what_is_not_shown_or_not_the_page_s_own_is_left_out(html: str) -> None:
    assert texts(f"<p>before {html} after</p><p>end</p>")[-1] == "end"
    assert "x" not in " ".join(texts(f"<p>before {html} after</p><p>end</p>"))


@pytest.mark.parametrize(
    "html",
    [
        "<footer>x</footer>",
        "<details><summary>more</summary>x</details>",
        '<button aria-controls="a">more</button><div id="a" hidden>x</div>',
        '<div class="accordion-body" style="display:none">x</div>',
        "<div role=region hidden>x</div>",
        '<div hidden="until-found">x</div>',
        '<body class="cookie-banner-seen">x</body>',
        '<div class="cookie-jars">x</div>',
    ],
)
def test_what_a_click_shows_is_text_of_the_page(html: str) -> None:
    assert texts(html)[-1] == "x"


def test_a_passage_has_the_headings_above_it_and_the_title_before_them() -> None:
    found = passages(
        "<title>Shop</title><h1>Help</h1><h2>Returns</h2><p>a</p><h3>Fees</h3><p>b</p>"
        "<h2>Warranty</h2><p>c</p><footer><p>d</p></footer><p>e</p>"
    )
    assert [(one.text, one.headings) for one in found if len(one.text) == 1] == [
        ("a", ("Shop", "Help", "Returns")),
        ("b", ("Shop", "Help", "Returns", "Fees")),
        ("c", ("Shop", "Help", "Warranty")),
        ("d", ()),
        ("e", ("Shop", "Help", "Warranty")),
    ]


SHOP = "<title>Warranty</title>"
MATTER = "<h1>Warranty</h1><h2>Length</h2><p>a</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"<div>x</div>{MATTER}",
        f"<header><p>x</p></header>{MATTER}",
        f"<div role=banner><p>x</p></div>{MATTER}",
        "<header><h1>Warranty</h1></header><main><h2>Length</h2><p>a</p></main><p>x</p>",
        f"<div>x</div><main>{MATTER}</main>",
        f"<main>{MATTER}</main><div>x</div>",
        f"<div role=main>{MATTER}</div><div>x</div>",
        f"{MATTER}<div class='newsletter-box'>x</div>",
        f"{MATTER}<div class='product-teaser'><p>x</p></div>",
        f"{MATTER}<section id=related>x</section>",
        f"{MATTER}<div role=contentinfo>x</div>",
        f"<main>{MATTER}<aside>x</aside></main>",
    ],
)
def test_what_is_beside_the_matter_of_a_page_is_not_about_it(html: str) -> None:
    found = {one.text: one.headings for one in passages(SHOP + html)}
    assert found["x"] == ()
    assert found["a"] == ("Warranty", "Warranty", "Length")


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p>",
        "<div class='content newsletters-archive'>x</div>",
        "<main><p>x</p></main>",
        "<div class='promo'><h1>Warranty</h1><p>x</p></div>",
        "<article><header><p>x</p></header></article>",
    ],
)
def test_without_anything_else_the_matter_is_all_that_stands_there(html: str) -> None:
    assert next(one for one in passages(SHOP + html) if one.text == "x").headings[0] == "Warranty"


@pytest.mark.parametrize(
    ("heading", "headings"),
    [
        ("<div class=page-heading>Careers</div>", ("Careers",)),
        ("<p class='faq-question'>Postage?</p>", ("Postage?",)),
        ("<div class=h3>Postage</div>", ("Postage",)),
        ("<span class='section-title'>Postage</span>", ("Postage",)),
        ("<div class=subtitles>Postage</div>", ()),
        (f"<div class=title>{'Postage ' * 30}</div>", ()),
    ],
)
def test_a_heading_may_be_one_by_its_class(heading: str, headings: tuple[str, ...]) -> None:
    found = passages(f"<div>{heading}<div>x</div></div>")
    assert [one.headings for one in found if one.text == "x"] == [headings]


def test_a_page_may_leave_out_what_html_lets_it_leave_out() -> None:
    """A parser of older days takes what it does not know for part of the head."""
    html = "<!doctype html><html lang=en><meta charset=utf-8><title>Shop</title><style>s</style>"
    assert texts(f"{html}<header>a</header><main><p>b</main><footer>c</footer>") == ["a", "b", "c"]


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_what_is_struck_through_is_not_said(tag: str) -> None:
    assert texts(f"<p>within <{tag}>14 days</{tag}> 30 days</p>") == ["within 30 days"]


def test_of_two_cells_the_first_says_what_the_second_is_about() -> None:
    rows = "<tr><th>Repair service<td>No<tr><td>Free returns?<td>No<tr><td>a<td>b<td>c"
    assert texts(f"<table>{rows}</table>") == ["Repair service: No", "Free returns? No", "a; b; c"]


def test_what_is_folded_away_stands_under_its_summary_and_what_follows_does_not() -> None:
    found = passages("<details><summary>How long?</summary><p>30 days</details><p>after")
    assert [(one.text, one.headings) for one in found] == [
        ("How long?", ()),
        ("30 days", ("How long?",)),
        ("after", ()),
    ]


def test_a_list_is_introduced_by_what_ends_in_a_colon() -> None:
    html = (
        "<p>We care. You may return goods if:</p><ul><li>unused<li><p>complete</ul><ul><li>x</ul>"
    )
    assert texts(html) == [
        "We care. You may return goods if:",
        "You may return goods if: unused",
        "You may return goods if: complete",
        "x",
    ]


def test_a_list_within_a_list_is_introduced_by_its_item() -> None:
    assert texts("<ul><li>Not returned:<ul><li>food</li></ul></li><li>y</li></ul>") == [
        "Not returned:", "Not returned: food", "y",
    ]  # fmt: skip
    assert texts("<ul><li>Members<ul><li>90 days</li></ul></li><li>y</li></ul>") == [
        "Members", "Members: 90 days", "y",
    ]  # fmt: skip
    said = "You may send it back."
    assert texts(f"<ul><li>{said}<ul><li>x</ul></ul>") == [said, "x"]
    assert texts("<p>Menu</p><ul><li>x</ul>") == ["Menu", "x"]


def test_a_term_introduces_what_it_means() -> None:
    assert texts("<dl><dt>Window<dd>30 days<dt>Free?<dd>Yes<dd>Always</dl>") == [
        "Window: 30 days", "Free? Yes", "Always",
    ]  # fmt: skip


def test_a_row_of_a_table_has_the_headings_of_its_columns() -> None:
    html = (
        "<table><thead><tr><th>Goods<th colspan=2>Warranty<th>Fee</thead>"
        "<tr><th>Kettle<td><p>2</p>years<td>parts<td>none<tr><td>Toaster<td><td>1 year</table>"
    )
    assert texts(html) == [
        "Kettle: Warranty 2 years", "Kettle: Warranty parts", "Kettle: Fee none",
        "Toaster: Warranty 1 year",
    ]  # fmt: skip


def test_rows_of_days_stay_whole() -> None:
    rows = "<tr><th>Day<th>Phone<th>Chat<tr><td>Monday<td>9-5<td>8-8<tr><td>Sa<td>10-2<td>"
    assert texts(f"<table>{rows}</table>") == ["Monday; Phone: 9-5; Chat: 8-8", "Sa; Phone: 10-2"]


def test_a_table_that_lays_out_a_page_is_read_as_blocks() -> None:
    html = "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>"
    assert texts(html) == ["a", "b: c"]
    assert texts("<table role=presentation><tr><td>a<td>b</table>") == ["a", "b"]


def test_each_passage_has_its_own_language() -> None:
    found = passages('<html lang=en><p>a<p lang="de-CH">b <i lang="it">c</i></p><p>d')
    assert [(one.text, one.language) for one in found] == [
        ("a", "en"), ("b", "de"), ("c", ""), ("d", "en"),
    ]  # fmt: skip


MARKDOWN = """Returns
=======

You may *return* goods within **30 days**
of [delivery](https://north-kettle.example/delivery "see"), if:

- they are unused,
  and complete
- they are `whole`

## Fees

| Goods | Fee |
|-------|----:|
| Kettle | free |

1. x
---
<p>y</p> ![z](z.png)
"""


def test_markdown_is_read_like_a_page() -> None:
    found = passages(MARKDOWN, "text/markdown")
    lead = "You may return goods within 30 days of delivery, if:"
    assert [(one.text, one.headings) for one in found] == [
        ("Returns", ()),
        (lead, ("Returns",)),
        (f"{lead} they are unused, and complete", ("Returns",)),
        (f"{lead} they are whole", ("Returns",)),
        ("Fees", ("Returns",)),
        ("Kettle; Fee: free", ("Returns", "Fees")),
        ("x", ("Returns", "Fees")),
        ("y z", ("Returns", "Fees")),
    ]


@given(st.text())
def test_passages_have_no_control_characters_nor_white_space_but_single_spaces(text: str) -> None:
    for content_type in ("text/html", "text/plain"):
        for one in texts(f"<p>{text}", content_type):
            assert one == " ".join(one.split())
            assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in one)
