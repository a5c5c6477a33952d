"""Articles of a run read again, for the reports that show them whole."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.errors import BadInput

if TYPE_CHECKING:
    from newslint.document import Document


def read_again(known: Mapping[str, bytes], path: str) -> "tuple[Document, ...]":
    """The articles of a file of the run; `known` holds what the file itself cannot tell.

    Nothing when it has gone, or can no longer be read.
    """
    from newslint.readers import read

    try:
        return read(known[path] if path in known else Path(path).read_bytes(), path)
    except (OSError, BadInput):
        return ()
