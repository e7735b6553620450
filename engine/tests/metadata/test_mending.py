"""JSON that is not quite JSON."""

import pytest

from presscut.metadata.mending import lenient

WANTED = {"a": "b", "c": [1]}


@pytest.mark.parametrize(
    "script",
    [
        '{"a": "b", "c": [1]}',
        '{"a": "b", "c": [1,],}',
        '{"a": "b", "c": [1]};',
        '<!-- {"a": "b", "c": [1]} -->',
        '//<![CDATA[\n{"a": "b", "c": [1]}\n//]]>',
        '{"a": "b"\n "c": [1]}',
        "{&quot;a&quot;: &quot;b&quot;, &quot;c&quot;: [1]}",
    ],
)
def test_what_can_be_forgiven(script: str) -> None:
    assert lenient(script) == [WANTED]


def test_raw_line_breaks_strange_escapes_and_quotes_inside_a_string() -> None:
    assert lenient('{"a": "two\nlines"}') == [{"a": "two\nlines"}]
    assert lenient(r'{"a": "the mayor\'s"}') == [{"a": "the mayor's"}]
    assert lenient('{"a": "the "old" mayor", "c": 1}') == [{"a": 'the "old" mayor', "c": 1}]


def test_several_values_one_after_the_other() -> None:
    assert lenient('{"a": 1}\n{"c": 2}, {"d": 3}') == [{"a": 1}, {"c": 2}, {"d": 3}]


@pytest.mark.parametrize("script", ["", "{", "var a = 1;", "{" * 5000, '{"a": "b'])
def test_what_cannot(script: str) -> None:
    assert lenient(script) == []
