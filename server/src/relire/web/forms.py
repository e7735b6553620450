"""What people type, parsed. A form never decides whether it can be kept: that is the library's matter."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from relire.library import tagging
from relire.library.keeping import Given


def refuse_long_tags(line: str) -> None:
    """Refuse a line with a tag that would be cut.

    Raises:
        ValidationError: a tag has more than `tagging.LONGEST` characters.
    """
    if any(len(tag) > tagging.LONGEST for tag in split_tags(line)):
        raise ValidationError(
            _("A tag has at most %(most)d characters: put commas between them."),
            params={"most": tagging.LONGEST},
        )


class KeepForm(forms.Form):
    """An address, a text or a file; what is given besides the content says where it is from."""

    url = forms.CharField(
        label=_("Address of the article"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "spellcheck": "false"}),
    )
    text = forms.CharField(
        label=_("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
    )
    file = forms.FileField(label=_("File"), required=False, allow_empty_file=True)
    title = forms.CharField(label=_("Title"), required=False, max_length=300)
    tags = forms.CharField(label=_("Tags"), required=False, max_length=1000, validators=[refuse_long_tags])

    def given(self) -> Given:
        """Return what was given: a file before a text, a text before an address alone."""
        values: dict[str, Any] = self.cleaned_data
        body, content_type, name = self._content(values)
        return Given(
            url=_address(values["url"]),
            body=body,
            content_type=content_type,
            name=name,
            title=values["title"],
            tags=split_tags(values["tags"]),
        )

    def _content(self, values: dict[str, Any]) -> tuple[bytes | None, str, str]:
        if file := values["file"]:
            return file.read(), file.content_type or "", file.name or ""
        if values["text"].strip():
            return values["text"].encode(), "text/plain; charset=utf-8", ""
        return None, "", ""


class SetupForm(forms.Form):
    """The first member's name and password."""

    username = forms.CharField(
        label=_("Name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autofocus": True}),
    )
    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    password = forms.CharField(
        label=_("Password"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )
    again = forms.CharField(
        label=_("Password, once more"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    error_messages: ClassVar = {"differ": _("The two passwords are not the same.")}

    def clean(self) -> dict[str, Any]:
        """Compare the two passwords."""
        values = super().clean() or {}
        if values.get("password") and values.get("again") and values["password"] != values["again"]:
            self.add_error("again", self.error_messages["differ"])
        return values


class TagForm(forms.Form):
    """Tags for a keep, commas between them."""

    tags = forms.CharField(label=_("Tags"), required=False, max_length=1000, validators=[refuse_long_tags])


class TokenForm(forms.Form):
    """The name of a key for a program."""

    name = forms.CharField(label=_("What is it for?"), max_length=100)


def split_tags(text: str) -> tuple[str, ...]:
    """Return the tags of a line with commas between them."""
    return tuple(tag for tag in (part.strip(" #") for part in text.split(",")) if tag)


def _address(text: str) -> str:
    """Return an address with its scheme: people leave it out, as browsers let them."""
    text = text.strip()
    host = text.split("/", 1)[0]
    return f"https://{text}" if text and "." in host and ":" not in host and " " not in host else text
