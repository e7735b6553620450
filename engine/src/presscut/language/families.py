"""Families that grow by one file: every module of a package adds its one member."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from types import ModuleType

Member = TypeVar("Member")


def members(package: ModuleType, name: str, kind: type[Member]) -> tuple[Member, ...]:
    """Return the value called `name` of every module in `package`, in the order of the modules' names.

    Raises TypeError where a module's value is not a `kind`, AttributeError where it has none.
    """
    from pkgutil import iter_modules  # noqa: PLC0415 - no family is asked for while the package loads

    found: list[Member] = []
    for module in iter_modules(package.__path__):
        value = getattr(import_module(f"{package.__name__}.{module.name}"), name)
        if not isinstance(value, kind):
            raise TypeError(f"{package.__name__}.{module.name}.{name} is no {kind.__name__}")
        found.append(value)
    return tuple(found)
