"""What `POST /keeps` was given: JSON, or a form with a file, as something to be kept."""

from __future__ import annotations

import re
from typing import Annotated, Any

import pydantic
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from relire.api.fields import field_errors
from relire.api.problems import Problem
from relire.library.keeping import MAX_BYTES, Given, TooLarge

JSON = "application/json"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
UNTOLD = "application/octet-stream"
"""What a client says of a file that it knows nothing about: the engine looks at the bytes."""

MEDIA_TYPE = r"^[\w!#$&^.+-]+/[\w!#$&^.+-]+(\s*;[ -~]*)?$"


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise PydanticCustomError("nul", "NUL")
    return text


Line = Annotated[str, Field(max_length=1000), AfterValidator(_without_nul)]
Tag = Annotated[str, Field(max_length=100), AfterValidator(_without_nul)]
Tags = Annotated[tuple[Tag, ...], Field(max_length=100)]


class ToKeep(BaseModel):
    """An address to fetch, or a text (with the address that it is from, if there is one)."""

    model_config = ConfigDict(extra="forbid")

    url: Annotated[str, Field(max_length=10_000), AfterValidator(_without_nul)] = ""
    content: str | None = Field(None, description="The page or text itself; then nothing is fetched.")
    content_type: str = Field(
        "",
        max_length=200,
        pattern=MEDIA_TYPE + "|^$",
        description="`text/html`, `text/plain`, `application/pdf` or `multipart/related`; else it is seen.",
    )
    title: Line = Field("", description="What to call it when the text has no title.")
    tags: Tags = ()


def given(request: HttpRequest) -> Given:
    """Return what the body of a request gives to be kept.

    Raises:
        Problem: it is of another type than is taken, is not what its type says, or has values that cannot be meant.
        relire.library.keeping.TooLarge: the file is larger than a keep may be.
    """
    if request.content_type == JSON:
        return _from_json(request.body)
    if request.content_type in FORMS:
        return _from_form(request)
    raise Problem("unsupported-media-type")


def _from_json(body: bytes) -> Given:
    try:
        to_keep = ToKeep.model_validate_json(body)
    except pydantic.ValidationError as error:
        raise _problem(error) from error
    return _as_given(to_keep)


def _from_form(request: HttpRequest) -> Given:
    values: dict[str, Any] = request.POST.dict()
    if "tags" in request.POST:
        values["tags"] = request.POST.getlist("tags")
    try:
        to_keep = ToKeep.model_validate(values)
    except pydantic.ValidationError as error:
        raise _problem(error) from error
    file = request.FILES.get("file")
    if file is None:
        return _as_given(to_keep)
    if to_keep.content is not None:
        raise Problem("invalid", errors=field_errors([{"loc": ("file",), "type": "two_contents"}]))
    return _with_file(to_keep, file)


def _as_given(to_keep: ToKeep) -> Given:
    content = to_keep.content
    return Given(
        url=to_keep.url,
        body=None if content is None else content.encode(),
        content_type="" if content is None else _as_utf8(to_keep.content_type, content),
        title=to_keep.title,
        tags=to_keep.tags,
    )


def _as_utf8(content_type: str, content: str) -> str:
    """Return the type of a text that is stored as UTF-8, whatever charset the page says it had."""
    seen = "text/html" if content.lstrip().startswith("<") else "text/plain"
    return f"{content_type.split(';', maxsplit=1)[0].strip() or seen}; charset=utf-8"


def _with_file(to_keep: ToKeep, file: UploadedFile[bytes]) -> Given:
    if (file.size or 0) > MAX_BYTES:
        raise TooLarge
    return Given(
        url=to_keep.url,
        body=file.read(),
        content_type=to_keep.content_type or _type_of(file),
        name=file.name or "",
        title=to_keep.title,
        tags=to_keep.tags,
    )


def _type_of(file: UploadedFile[bytes]) -> str:
    told = file.content_type or ""
    if told == UNTOLD or not re.fullmatch(MEDIA_TYPE, told):
        return ""
    return f"{told}; charset={file.charset}" if file.charset else told


def _problem(error: pydantic.ValidationError) -> Problem:
    errors = error.errors(include_url=False, include_input=False)
    if any(each["type"] == "json_invalid" for each in errors):
        return Problem("malformed")
    return Problem("invalid", errors=field_errors(errors))
