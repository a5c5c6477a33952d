"""A file put in the place of what it was."""

import os
from contextlib import suppress
from errno import EACCES
from pathlib import Path

from newslint.errors import BadInput


def write(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in the place of `before`: wholly or not at all, under the same owner and rights.

    Raises BadInput, and leaves the file alone, when it no longer holds `before`, and OSError when
    it cannot be written.
    """
    import tempfile

    target = path.resolve()
    if not os.access(target, os.W_OK):  # a rename would not ask
        raise PermissionError(EACCES, os.strerror(EACCES))
    number, name = tempfile.mkstemp(prefix=".newslint-", dir=target.parent)
    os.close(number)
    partial = Path(name)
    try:
        _overwrite(partial, after)
        alike = _is_made_like(partial, target)
        if target.read_bytes() != before:
            raise BadInput("the file changed while it was being mended; it was left alone")
        if alike:
            partial.replace(target)
        else:
            _write_in_place(target, before, after)
    finally:
        partial.unlink(missing_ok=True)


def _is_made_like(partial: Path, target: Path) -> bool:
    """Whether the file could be given all that is the other's: then it can take its place.

    Not when the other has a second name, a hard link, or an owner that we may not give away to.
    """
    was, now = target.stat(), partial.stat()
    if was.st_nlink > 1:
        return False
    if (was.st_uid, was.st_gid) != (now.st_uid, now.st_gid):
        try:
            os.chown(partial, was.st_uid, was.st_gid)
        except OSError:
            return False
    partial.chmod(was.st_mode & 0o7777)
    with suppress(OSError, AttributeError):  # not every system has such attributes
        for name in os.listxattr(target):
            with suppress(OSError):  # some are the system's own
                os.setxattr(partial, name, os.getxattr(target, name))
    return True


def _write_in_place(target: Path, before: bytes, after: bytes) -> None:
    """Write over the file; what was there comes back if that fails."""
    try:
        _overwrite(target, after)
    except BaseException:
        _overwrite(target, before)
        raise


def _overwrite(target: Path, raw: bytes) -> None:
    with target.open("r+b") as file:
        file.write(raw)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())
