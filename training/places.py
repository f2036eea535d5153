"""Where the trainer keeps what it makes: nothing of it is committed."""

from pathlib import Path

HERE = Path(__file__).parent
CACHE = HERE / ".cache"
CONVERTED = CACHE / "converted"
"""The corpora, as corpora/convert.ts writes them."""
CUT = CACHE / "cut"
"""The base with the pieces that are kept."""
RUNS = HERE / ".runs"
SHARES = HERE / "shares.json"
