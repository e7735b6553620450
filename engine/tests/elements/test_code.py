"""Code: as it is, with its language, without what a page puts around it."""

from collections.abc import Callable
from typing import Any

import pytest

Html = Callable[[str], str]
Read = Callable[[str], Any]

CODE = "def height(day):\n    return table[day]  # metres &lt; 5\n\nprint(height(1))"


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        (f"<pre><code>{CODE}</code></pre>", None),
        (f'<pre><code class="language-python">{CODE}</code></pre>', "python"),
        (f'<pre class="lang-Python line-numbers"><code>{CODE}\n</code></pre>', "python"),
        (f'<div class="highlight highlight-source-python"><pre>{CODE}</pre></div>', "python"),
        (f'<pre><code class="hljs python">{CODE}</code></pre>', "python"),
        (f'<pre class="brush: python; gutter: true">{CODE}</pre>', "python"),
        (f'<div class="sourceCode"><pre class="sourceCode python"><code>{CODE}</code></pre></div>', "python"),
        (f'<pre data-lang="python"><code>{CODE}</code></pre>', "python"),
        (f'<pre class="language-none"><code>{CODE}</code></pre>', None),
        (f'<pre><code class="language-c++">{CODE}</code></pre>', "c++"),
    ],
)
def test_the_language_of_code(inner: Html, markup: str, language: str | None) -> None:
    name = f' class="language-{language}"' if language else ""
    assert inner(markup) == f"<pre><code{name}>{CODE}</code></pre>"


@pytest.mark.parametrize(
    "markup",
    [
        "<pre><code><span class=ln>1</span>a = 1\n<span class=ln>2</span>  b = 2</code><button>Copy</button></pre>",
        "<pre><code><span style='user-select:none'>1</span>a = 1\n<i style='user-select: none'>2</i>  b = 2</code></pre>",
        "<pre><code><div>a = 1</div><div>  b = 2</div></code></pre>",
        "<pre><code><span>a</span> = 1<br>  b = 2</code><div class='copy-button'>Copy</div></pre>",
        "<pre><code><table><tr><td class=gutter>1<td>a = 1<tr><td class=gutter>2<td>  b = 2</table></code></pre>",
        "<table><tr><td class=gutter><pre>1\n2</pre></td><td><pre><code>a = 1\n  b = 2</code></pre></td></tr></table>",
    ],
)
def test_numbers_and_buttons_are_no_code(inner: Html, markup: str) -> None:
    assert inner(markup) == "<pre><code>a = 1\n  b = 2</code></pre>"


def test_lines_that_begin_with_their_numbers(inner: Html) -> None:
    lines = "".join(
        f"<div><span>{number}</span><div>{line}</div></div>" for number, line in enumerate(("a", "", " b"), 1)
    )
    assert inner(f"<pre><code>{lines}</code></pre>") == "<pre><code>a\n\n b</code></pre>"
    counted = "<pre>1. One\n2. Two\n3. Three</pre>"
    assert inner(counted) == counted
    figures = "<pre>10 a\n20 b\n30 c</pre>"
    assert inner(figures) == figures


def test_a_poem_is_no_code(inner: Html) -> None:
    assert (
        inner("<pre>The tide\n   comes in,\n\nand goes.</pre>")
        == "<pre>The tide\n   comes in,\n\nand goes.</pre>"
    )


def test_code_in_text_and_markdown(read: Read) -> None:
    article = read(f'<pre><code class="language-python">{CODE}</code></pre>')
    plain = CODE.replace("&lt;", "<")
    assert f"\n\n{plain}\n\n" in article.text
    assert f"\n\n```python\n{plain}\n```\n\n" in article.markdown
