"""What a test may need beyond Python: without it the test is skipped by name, but never in CI.

A test says so by a marker: `@pytest.mark.browser` for a real Chromium.
"""

import os
import shutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import pytest


class Component(NamedTuple):
    """A program outside of this project, and the line that brings it."""

    name: str
    commands: tuple[str, ...]
    install: str

    def path(self) -> str | None:
        """Return where the program is, or None when this machine has none."""
        return next((found for command in self.commands if (found := shutil.which(command))), None)


COMPONENTS: Mapping[str, Component] = MappingProxyType(
    {"browser": Component("Chromium", ("chromium", "chromium-browser"), "apt-get install chromium")}
)


def in_ci() -> bool:
    """Tell whether nothing may be skipped for want of a component."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def require(component: Component) -> str:
    """Return the component's path; without it skip the running test, or in CI fail it."""
    path = component.path()
    if path is None:
        sentence = f"{component.name} is not on this machine: {component.install}"
        if in_ci():
            pytest.fail(sentence, pytrace=False)
        pytest.skip(sentence)
    return path
