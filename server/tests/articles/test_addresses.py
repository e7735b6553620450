from string import ascii_letters, digits

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from relire.articles.addresses import (
    BadAddress,
    normalise,
    registrable_domain,
    same_site,
    trusted_canonical,
    without_tracking,
)

PAGE = "https://www.gazette.example/2026/03/14/flood"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://www.gazette.example/a", "https://www.gazette.example/a"),
        ("HTTPS://WWW.Gazette.EXAMPLE/A", "https://www.gazette.example/A"),
        ("https://gazette.example", "https://gazette.example/"),
        ("https://gazette.example./a", "https://gazette.example/a"),
        ("https://gazette.example:443/a", "https://gazette.example/a"),
        ("http://gazette.example:80/a", "https://gazette.example/a"),
        ("http://gazette.example:8080/a", "https://gazette.example:8080/a"),
        ("http://[2606:4700:0:0::6810]:80/a", "https://[2606:4700::6810]/a"),
        ("https://Éditions.example/a", "https://xn--ditions-9xa.example/a"),
        ("https://xn--ditions-9xa.example/a", "https://xn--ditions-9xa.example/a"),
        ("  https://gazette.example/a\n", "https://gazette.example/a"),
        ("https://gazette.example/a#comments", "https://gazette.example/a"),
        ("https://gazette.example/a#:~:text=flood", "https://gazette.example/a"),
        ("https://gazette.example/#!/story/7", "https://gazette.example/#!/story/7"),
        ("https://gazette.example/a?", "https://gazette.example/a"),
        ("https://gazette.example/a/../b/./c", "https://gazette.example/b/c"),
        ("https://gazette.example/a/%2e%2E/b", "https://gazette.example/b"),
        ("https://gazette.example/../../b", "https://gazette.example/b"),
        ("https://gazette.example/a/b/..", "https://gazette.example/a/"),
        ("https://gazette.example/%7eann/%c3%a9t%C3%A9", "https://gazette.example/~ann/%C3%A9t%C3%A9"),
        ("https://gazette.example/été", "https://gazette.example/%C3%A9t%C3%A9"),
        ("https://gazette.example/100%", "https://gazette.example/100%25"),
        ("https://gazette.example/a%2Fb", "https://gazette.example/a%2Fb"),
        ("https://gazette.example/?id=2&page=1&&", "https://gazette.example/?id=2&page=1"),
        ("https://gazette.example/?utm_source=x&id=2&utm_medium=y", "https://gazette.example/?id=2"),
        ("https://gazette.example/a?FBCLID=1&xtor=RSS-2", "https://gazette.example/a"),
        ("https://gazette.example/a?utm%5Fsource=x", "https://gazette.example/a"),
        ("https://gazette.example/a?at_medium=5&at_custom1=z&mc_eid=1", "https://gazette.example/a"),
        ("https://gazette.example/a?ref=7&source=wire", "https://gazette.example/a?ref=7&source=wire"),
    ],
)
def test_equivalent_addresses_have_one_key(url: str, key: str) -> None:
    assert normalise(url) == key


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://gazette.example:8080/a?utm_source=alice&id=2#top", "http://gazette.example:8080/a?id=2"),
        ("https://gazette.example/a?mc_eid=alice", "https://gazette.example/a"),
        ("https://gazette.example/a?utm%5Fsource=alice&q=100%", "https://gazette.example/a?q=100%"),
        ("https://gazette.example/%7eann/?xtor=alice#!/story/7", "https://gazette.example/%7eann/#!/story/7"),
    ],
)
def test_an_address_without_tracking_can_be_followed_and_has_the_same_key(url: str, shown: str) -> None:
    assert without_tracking(url) == shown
    assert normalise(shown) == normalise(url)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "https://alice:secret@gazette.example/", ""])
def test_what_is_no_address_has_none_without_tracking(url: str) -> None:
    with pytest.raises(BadAddress):
        without_tracking(url)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.gazette.example/a", "https://gazette.example/a"),
        ("https://gazette.example/a", "https://gazette.example/A"),
        ("https://gazette.example/a", "https://gazette.example/a/"),
        ("https://gazette.example/?a=1&b=2", "https://gazette.example/?b=2&a=1"),
        ("https://gazette.example/?id=1", "https://gazette.example/?id=2"),
        ("https://gazette.example/#!/1", "https://gazette.example/#!/2"),
        ("https://gazette.example:8080/", "https://gazette.example/"),
    ],
)
def test_what_may_be_another_article_has_another_key(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "flood",
        "gazette.example/a",
        "ftp://gazette.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://ann:secret@gazette.example/",
        "https://gazette.example:0/",
        "https://gazette.example:65536/",
        "https://gazette.example:a/",
        "https://[::1/",
        "https://gazette..example/",
        "https://" + "a" * 64 + ".example/",
        "https://gazette.example/a\nb",
        "https://gazette.example/\ud800",
        "https://gazette.example/" + "a" * 8000,
        "https://gazette.example/" + "é" * 2000,
        "https://gazette.example/" + "%" * 4000,
    ],
)
def test_what_is_no_address_is_said_so(text: str) -> None:
    with pytest.raises(BadAddress) as caught:
        normalise(text)
    assert caught.value.code == "bad-address"
    assert str(caught.value.details["reason"]) in str(caught.value)


@st.composite
def addresses(draw: st.DrawFn) -> str:
    host = draw(st.sampled_from(["gazette.example", "É.example", "[::1]", "0x7f.1", "A.b.", "x_y.z"]))
    port = draw(st.sampled_from(["", ":80", ":443", ":8443"]))
    scheme = draw(st.sampled_from(["http", "https", "HTTP"]))
    text = st.text(alphabet=ascii_letters + digits + "/.%?#&=!~+;:@é €\\{}[]\"'<>^`|", max_size=40)
    return f"{scheme}://{host}{port}/{draw(text)}"


@settings(deadline=None)
@given(addresses())
@example("https://gazette.example/%%37%45")
@example("http://gazette.example:443/")
def test_a_key_is_its_own_key(url: str) -> None:
    key = normalise(url)
    assert normalise(key) == key
    assert key.isascii()


@settings(deadline=None)
@given(st.text() | st.text().map("https://".__add__) | st.text().map("http://a/".__add__))
def test_nothing_but_bad_address_is_ever_raised(text: str) -> None:
    try:
        key = normalise(text)
    except BadAddress:
        return
    assert normalise(key) == key


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("gazette.com", "gazette.com"),
        ("www.Gazette.COM", "gazette.com"),
        ("news.gazette.co.uk.", "gazette.co.uk"),
        ("ann.github.io", "ann.github.io"),
        ("www.éditions.fr", "xn--ditions-9xa.fr"),
        ("co.uk", "co.uk"),
        ("intranet", "intranet"),
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8::7", "2001:db8::7"),
    ],
)
def test_the_registrable_domain_is_what_somebody_registered(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize("host", ["", "a..b", "a b", "a/b", "x:y", "fe80::1%eth0"])
def test_a_malformed_host_has_no_domain(host: str) -> None:
    with pytest.raises(BadAddress):
        registrable_domain(host)


@settings(deadline=None)
@given(st.text())
def test_no_host_raises_anything_else(host: str) -> None:
    try:
        domain = registrable_domain(host)
    except BadAddress:
        return
    assert registrable_domain(domain) == domain


def test_a_site_is_a_registrable_domain() -> None:
    assert same_site("https://www.gazette.co.uk/a", "http://amp.gazette.co.uk:8080/b")
    assert not same_site("https://gazette.co.uk/", "https://herald.co.uk/")
    assert not same_site("https://ann.github.io/", "https://bob.github.io/")
    assert not same_site("http://192.0.2.7/", "http://192.0.3.7/")


@pytest.mark.parametrize(
    ("canonical", "believed"),
    [
        (PAGE, PAGE),
        ("/2026/03/14/flood-in-town", "https://www.gazette.example/2026/03/14/flood-in-town"),
        ("//gazette.example/f?id=1#top", "https://gazette.example/f?id=1"),
        ("http://m.gazette.example/f", "http://m.gazette.example/f"),
        ("https://www.herald.example/2026/03/14/flood", None),
        ("https://gazette.example.evil.example/2026/flood", None),
        ("https://www.gazette.example/", None),
        ("https://www.gazette.example", None),
        ("http://gazette.example/#top", None),
        ("javascript:alert(1)", None),
        ("https://user:secret@www.gazette.example/f", None),
        ("http://[", None),
    ],
)
def test_a_canonical_address_is_believed_within_its_site(canonical: str, believed: str | None) -> None:
    assert trusted_canonical(PAGE, canonical) == believed


def test_a_front_page_may_say_that_it_is_the_front_page() -> None:
    assert trusted_canonical("http://gazette.example", "https://www.gazette.example/") == (
        "https://www.gazette.example/"
    )
    assert trusted_canonical("http://gazette.example/?p=7", "https://gazette.example/") is None


def test_the_page_itself_has_to_have_an_address() -> None:
    with pytest.raises(BadAddress):
        trusted_canonical("about:blank", PAGE)


@settings(deadline=None)
@given(st.text())
def test_no_canonical_address_raises(canonical: str) -> None:
    believed = trusted_canonical(PAGE, canonical)
    assert believed is None or same_site(believed, PAGE)
