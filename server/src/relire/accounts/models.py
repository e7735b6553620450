"""The rows of accounts."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    """A person with a library of their own: a member, or a client's person who came by the client door."""

    class Door(models.TextChoices):
        """The door that the person's account was made for."""

        MEMBER = "member"
        CLIENT = "client"

    # Signing in by e-mail needs one owner for an address; people without one are told apart by NULL.
    email = models.EmailField(unique=True, null=True, blank=True, default=None)  # type: ignore[assignment]  # Django's own cannot be NULL
    door = models.CharField(max_length=10, choices=Door, default=Door.MEMBER)

    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def clean(self) -> None:
        """Normalise; "no address" is NULL, which Django's own form of it is not."""
        super().clean()
        self.email = self.email or None

    @property
    def is_operator(self) -> bool:
        """Whether this person runs the instance."""
        return self.is_staff


class SetupLink(models.Model):
    """The one-time link with which the first member makes the account. Only its digest is stored."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class ApiToken(models.Model):
    """A key with which a program acts as its member. Only its digest is stored."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        """One name a token."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["member", "name"], name="one_token_a_name"),
        ]
