"""An upload that is larger than what is taken is read to its end, and not stored."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from relire.library.keeping import MAX_BYTES

_FLAG = "_relire_upload_is_too_large"


class BoundedUpload(FileUploadHandler):
    """Comes first of the handlers: stops the others at `MAX_BYTES`."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Count from nothing."""
        super().new_file(*args, **kwargs)
        self._size = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:  # noqa: ARG002 - the name is Django's
        """Hand a chunk on, or skip the file.

        Raises:
            SkipFile: the file is too large.
        """
        self._size += len(raw_data)
        if self._size > MAX_BYTES:
            setattr(self.request, _FLAG, True)
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers after this one."""


def is_too_large(request: HttpRequest) -> bool:
    """Tell whether a file of this request was skipped for its size; its form must have been read before."""
    return bool(getattr(request, _FLAG, False))
