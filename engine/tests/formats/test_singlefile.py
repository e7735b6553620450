"""A page saved with SingleFile: where it is from stands in its comment, and its pictures weigh nothing."""

import base64

import pytest

from presscut import extract

ADDRESS = "https://gazette.example.org/2024/11/weir"
PROSE = "The weir at Low Sarn was opened on Friday, a year late, and the eels went up it at once, the warden said."
INLINED = "data:image/jpeg;base64," + base64.b64encode(bytes(range(256)) * 400).decode()


def saved(
    body: str = "",
    comment: str = f"Page saved with SingleFile \n url: {ADDRESS} \n saved date: Sat Nov 23 2024",
) -> bytes:
    return (
        f"<!DOCTYPE html> <html lang=en><!--\n {comment}\n--><meta charset=utf-8><title>The weir</title>"
        f"<article><h1>The weir</h1>{body}<p>{PROSE}</p><p><a href=../10/eels>More of eels</a> are to come, "
        f"and salmon too, if the summer is as wet as the last one was.</p></article></html>"
    ).encode()  # fmt: skip


@pytest.mark.parametrize(
    "comment",
    [
        f"Page saved with SingleFile \n url: {ADDRESS} \n saved date: Sat Nov 23 2024 10:00:00 GMT+0000",
        f"Archive processed by SingleFile \n url: {ADDRESS}\n saved date: 1",
    ],
    ids=["now", "of old"],
)
def test_the_comment_tells_the_address(comment: str) -> None:
    article = extract(saved(comment=comment))
    assert article.url == ADDRESS
    assert "https://gazette.example.org/2024/10/eels" in article.html


def test_an_address_that_is_given_wins() -> None:
    assert extract(saved(), url="https://other.example.org/x").url == "https://other.example.org/x"


@pytest.mark.parametrize(
    "comment",
    [
        "Page saved with SingleFile",
        "Page saved with SingleFile \n url: file:///etc/passwd \n",
        "SingleFile url: x",
    ],
)
def test_what_is_no_address_of_the_web_is_none(comment: str) -> None:
    article = extract(saved(comment=comment))
    assert article.url is None
    assert PROSE in article.text


def test_a_picture_has_the_address_that_it_was_from() -> None:
    body = f"<img data-sf-original-src=https://img.example.org/weir.jpg src='{INLINED}' alt=weir>"
    article = extract(saved(body))
    assert [picture.src for picture in article.images] == ["https://img.example.org/weir.jpg"]
    assert "base64" not in article.html


def test_inlined_data_is_not_read() -> None:
    article = extract(saved(f"<style>@font-face {{ src: url({INLINED * 20}) }}</style><img src={INLINED}>"))
    assert article.images == ()
    assert PROSE in article.text
