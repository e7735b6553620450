"""Share bars and names of networks, alike in many languages."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "facebook|twitter|x|linkedin|whatsapp|telegram|instagram|pinterest|reddit|tumblr|youtube|tiktok|"
        "threads|bluesky|mastodon|messenger|flipboard|pocket|viber|vkontakte|rss|e-mail|email|mail|"
        "newsletter|newsletters|pdf|sms|tweet|menu|login|live|podcast|podcasts|premium|google news"
    ),
)
