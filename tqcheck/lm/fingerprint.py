"""A quick mark of recognition for large files."""

from hashlib import sha256
from pathlib import Path

_SAMPLES = 64
_SAMPLE_BYTES = 65536


def fingerprint(*paths: Path) -> str:
    """A checksum over the names, the sizes and evenly spread samples of files, 64 hexadecimal digits.

    Args:
        paths: the files, in an order that matters.

    Raises:
        OSError: a file cannot be read.
    """
    digest = sha256()
    for path in paths:
        size = path.stat().st_size
        digest.update(f"{path.name} {size}\n".encode())
        with path.open("rb") as file:
            for start in range(0, size, max(size // _SAMPLES, _SAMPLE_BYTES)):
                file.seek(start)
                digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()
