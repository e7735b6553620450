"""The JSON Schema is the contract: every output keeps to it, and it has a place for every field."""

import dataclasses
import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from presscut import Article, Options, extract

SCHEMA = json.loads(files("presscut").joinpath("article.schema.json").read_text(encoding="utf-8"))
PAGES = sorted((Path(__file__).parent / "pages").iterdir())


def test_the_schema_is_one_and_names_every_field() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    fields = [field.name for field in dataclasses.fields(Article)]
    assert list(SCHEMA["properties"]) == fields
    assert set(SCHEMA["required"]) == set(fields) - {"why"}


@pytest.mark.parametrize("options", [Options(), Options(why=True)], ids=["plain", "why"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_keep_to_it(page: Path, options: Options) -> None:
    article = extract((page / "source.html").read_bytes(), url="https://news.example.org/", options=options)
    plain = json.loads(json.dumps(article.to_dict()))
    jsonschema.validate(plain, SCHEMA)
    assert bool(plain["why"]) == options.why


def test_plain_text_and_an_empty_article_keep_to_it() -> None:
    jsonschema.validate(
        extract(b"MINSK, Aug 15 (Reuters) - Something happened on Saturday.").to_dict(), SCHEMA
    )
    jsonschema.validate(Article().to_dict(), SCHEMA)


@pytest.mark.parametrize(
    "change", [{"extra": 1}, {"kind": "poem"}, {"published": "yesterday"}, {"html": None}]
)
def test_what_is_wrong_does_not_pass(change: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(Article().to_dict() | change, SCHEMA)
