"""Formulas: MathML without anything that runs, TeX where there is no more."""

from collections.abc import Callable
from typing import Any

import pytest

Html = Callable[[str], str]
Read = Callable[[str], Any]

SENTENCE = "The height of the tide is told by a formula that every child on the island knows:"
MATHML = "<msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn>"


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        (f"<math>{MATHML}</math>", f"<math>{MATHML}</math>"),
        (
            f'<math display="block" onclick="x()" href="javascript:x">\n {MATHML}\n</math>',
            f'<math display="block">{MATHML}</math>',
        ),
        (
            (
                f'<span class="katex"><math><semantics><mrow>{MATHML}</mrow><annotation encoding="application/x-tex">x^2=4'
                "</annotation></semantics></math><span class=katex-html aria-hidden=true>x<b>2</b>=4</span></span>"
            ),
            f'<math alttext="x^2=4"><mrow>{MATHML}</mrow></math>',
        ),
        (
            '<img class="mwe-math-fallback-image-inline" src="/x.svg" alt="{\\displaystyle x^{2}=4}">',
            '<code class="language-tex">{\\displaystyle x^{2}=4}</code>',
        ),
        ('<img class="latex" alt="$x^2=4$" src="/latex.png">', '<code class="language-tex">x^2=4</code>'),
        (
            '<img alt="\\frac{a}{b}" src="/x.svg" height="18">',
            '<code class="language-tex">\\frac{a}{b}</code>',
        ),
        (
            '<img src="https://latex.example.com/png.latex?%5Cfrac%7Ba%7D%7Bb%7D">',
            '<code class="language-tex">\\frac{a}{b}</code>',
        ),
        (
            '<img src="https://chart.example.com/chart?cht=tx&chl=%5Calpha%2B%5Cbeta">',
            '<code class="language-tex">\\alpha+\\beta</code>',
        ),
        (
            '<img src="https://example.com/formula/%5Cfrac%7Bm%7D%7Bv%7D">',
            '<code class="language-tex">\\frac{m}{v}</code>',
        ),
    ],
)
def test_formulas(inner: Html, markup: str, html: str) -> None:
    assert inner(f"<p>{SENTENCE} {markup} and no more.</p>") == f"<p>{SENTENCE} {html} and no more.</p>"


def test_formulas_in_text_and_markdown(read: Read) -> None:
    article = read(
        f'<p>{SENTENCE} <math alttext="x^2=4">{MATHML}</math> or <img class="latex" alt="$y_1$" src="/l.png">.</p>'
    )
    assert f"{SENTENCE} x2=4 or y_1." in article.text
    assert "$x^2=4$ or $y_1$." in article.markdown


def test_a_formula_of_its_own_line(inner: Html) -> None:
    shown = f'<math display="block">{MATHML}</math>'
    assert inner(f"<div class=equation>{shown}</div>") == f"<p>{shown}</p>"


@pytest.mark.parametrize(
    "markup", ['<img src="/q.jpg" alt="Tea = peace">', '<img src="/q.jpg?a=%5Cx%2F" alt="Tea">']
)
def test_other_pictures_are_no_formulas(read: Read, markup: str) -> None:
    assert len(read(f"<div>{markup}</div>").images) == 1
