"""What a page embeds: links to it, in the html and beside it; nothing in the text but a post's own words."""

from collections.abc import Callable
from typing import Any

import pytest

from presscut.article import Embed
from presscut.elements.providers import recognise

Html = Callable[[str], str]
Read = Callable[[str], Any]
Words = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("markup", "embed"),
    [
        (
            '<iframe src="https://www.youtube.com/embed/abcdefgh123?rel=0" title="The crossing, filmed"></iframe>',
            Embed("video", "https://www.youtube.com/watch?v=abcdefgh123", "The crossing, filmed"),
        ),
        (
            '<iframe data-src="//www.youtube-nocookie.com/embed/abcdefgh123" title="YouTube video player"></iframe>',
            Embed("video", "https://www.youtube.com/watch?v=abcdefgh123"),
        ),
        (
            '<iframe src="https://player.vimeo.com/video/123456"></iframe>',
            Embed("video", "https://vimeo.com/123456"),
        ),
        (
            '<iframe src="https://www.dailymotion.com/embed/video/x7abc"></iframe>',
            Embed("video", "https://www.dailymotion.com/video/x7abc"),
        ),
        (
            '<iframe src="https://geo.dailymotion.com/player/xyz.html?video=x7abc"></iframe>',
            Embed("video", "https://www.dailymotion.com/video/x7abc"),
        ),
        (
            '<iframe src="https://open.spotify.com/embed/episode/4x?utm=1"></iframe>',
            Embed("audio", "https://open.spotify.com/episode/4x"),
        ),
        (
            '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/pier/one&color=1"></iframe>',
            Embed("audio", "https://soundcloud.com/pier/one"),
        ),
        (
            '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
            Embed("map", "https://www.google.com/maps/embed?pb=1"),
        ),
        (
            '<iframe src="https://datawrapper.dwcdn.net/aBcD1/3/" title="Tides by year"></iframe>',
            Embed("other", "https://datawrapper.dwcdn.net/aBcD1/", "Tides by year"),
        ),
        (
            '<video title="At the quay"><source src="/media/quay.mp4" type="video/mp4"></video>',
            Embed("video", "https://news.example.org/media/quay.mp4", "At the quay"),
        ),
        ('<audio src="quay.mp3" controls></audio>', Embed("audio", "https://news.example.org/2024/quay.mp3")),
        (
            '<object data="https://www.youtube.com/v/abcdefgh123"></object>',
            Embed("video", "https://www.youtube.com/watch?v=abcdefgh123"),
        ),
        (
            '<amp-youtube data-videoid="abcdefgh123"></amp-youtube>',
            Embed("video", "https://www.youtube.com/watch?v=abcdefgh123"),
        ),
    ],
)
def test_what_is_embedded_becomes_a_link(
    read: Read, inner: Html, words: Words, markup: str, embed: Embed
) -> None:
    assert read(markup).embeds == (embed,)
    shown = embed.title or embed.url.removeprefix("https://").removeprefix("www.")
    assert inner(markup) == f'<figure><a href="{embed.url}" rel="noopener noreferrer">{shown}</a></figure>'
    assert words(markup) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://ads.example.com/frame"></iframe>',
        '<iframe src="javascript:alert(1)"></iframe>',
        '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
        '<video src="blob:https://news.example.org/1"></video>',
        "<audio></audio>",
        '<video src="/live.m3u8"></video>',
        '<video src="/waves.mp4" autoplay muted loop></video>',
    ],
)
def test_what_is_unknown_is_dropped(read: Read, inner: Html, markup: str) -> None:
    assert (inner(markup), read(markup).embeds) == ("", ())


def test_a_post_stays_as_a_quotation(read: Read, words: Words) -> None:
    markup = (
        '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">I am late. There is a whale in the lock.</p>'
        '&mdash; Marion C. (@marion) <a href="https://twitter.com/marion/status/1527?ref=x">19 May</a></blockquote>'
    )
    article = read(markup)
    assert article.embeds == (Embed("post", "https://x.com/marion/status/1527", None, "Marion C. (@marion)"),)
    assert "<blockquote><p" in article.html
    assert words(markup)[0] == "I am late. There is a whale in the lock."


def test_a_network_s_own_lines_are_no_words_of_the_post(read: Read, words: Words) -> None:
    markup = (
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc1/?x"><p>'
        '<a href="https://www.instagram.com/p/Abc1/">View this post on Instagram</a></p>'
        "<p>A post shared by Azur (@azur)</p></blockquote>"
    )
    assert read(markup).embeds == (Embed("post", "https://www.instagram.com/p/Abc1/", None, "@azur"),)
    assert words(markup) == []


def test_the_same_thing_is_embedded_once(read: Read) -> None:
    player = '<iframe src="https://www.youtube.com/embed/abcdefgh123"></iframe>'
    assert len(read(f"{player}<noscript>{player}</noscript>{player}").embeds) == 1
    post = '<iframe src="https://{}/status/1527"></iframe>'
    assert len(read(post.format("x.com/marion") + post.format("twitter.com/i")).embeds) == 1


@pytest.mark.parametrize(
    "address", ["https://example.org/embed/1", "https://notyoutube.com/embed/abcdefgh123", "about:blank"]
)
def test_other_addresses_are_not_recognised(address: str) -> None:
    assert recognise(address) is None
