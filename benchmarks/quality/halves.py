"""Which half of a set an article belongs to: one to tune on, one to report on.

Whatever chooses a number, a word or a model by looking at a set looks at its tuning half only, and
training scripts ask here too. `key` names what must not stand on both sides: the source article
(`host` in `off_topic`, `id` elsewhere), or the domain that a page comes from.
"""

from hashlib import blake2b
from typing import Literal
from urllib.parse import urlsplit

Half = Literal["tune", "report"]
HALVES: tuple[Half, Half] = ("tune", "report")


def half(key: str) -> Half:
    """The half that the article or domain belongs to: always the same, about as many in each."""
    return HALVES[_digest(key)[0] % 2]


def domain(url: str | None, otherwise: str) -> str:
    """The domain of a page, whose pages all go to one half; `otherwise` when it has none."""
    name = urlsplit(url or "").hostname or ""
    return name.removeprefix("www.") or otherwise


def drawn(key: str) -> bytes:
    """The article's place in the order that samples are drawn in; it tells nothing of the half."""
    return _digest(f"drawn {key}")


def _digest(key: str) -> bytes:
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
