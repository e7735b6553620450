"""Pages of our own that tests keep."""

from relire.fetching import Fetched, FetchError

Internet = dict[str, Fetched | FetchError]
"""What an address answers."""

ADDRESS = "https://gazette.example/2026/03/harbour"


def story(
    title: str = "The harbour opens again", lead: str = "The harbour of Port Ellery opened again"
) -> str:
    """Return a page with an article long enough to be one."""
    paragraphs = "".join(
        f"<p>{lead} on Saturday, paragraph {n}, said the harbour master, and the ferries left for the islands "
        "with more passengers than on any day since the storm of last winter.</p>"
        for n in range(6)
    )
    return (
        f"<html lang='en'><head><title>{title}</title><meta property='og:type' content='article'>"
        "<meta property='article:published_time' content='2026-03-14T09:00:00+01:00'></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )
