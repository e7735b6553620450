"""Whose players and posts are known, and the address at which a reader finds what they show. One line each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from presscut.article import EmbedKind


class Provider(NamedTuple):
    """A pattern of addresses of what is embedded, without scheme and `www.`, and the address to go to instead."""

    kind: EmbedKind
    pattern: str
    address: str | None = None
    """Groups of the pattern in braces; None: the address as it is embedded."""


_DAILYMOTION = (
    r"(?:geo\.)?dailymotion\.com/(?:embed/video/|video/|swf/|player(?:/\w+|[\w-]*)\.html\?video=)([a-z0-9]+)"
)
_PROVIDERS = (
    Provider("video", r"youtube(?:-nocookie)?\.com/embed/videoseries.*?[?&]list=([\w-]+)", "https://www.youtube.com/playlist?list={0}"),
    Provider("video", r"youtube(?:-nocookie)?\.com/(?:embed|v|shorts)/([\w-]{6,})", "https://www.youtube.com/watch?v={0}"),
    Provider("video", r"youtube\.com/watch\?(?:.*&)?v=([\w-]{6,})", "https://www.youtube.com/watch?v={0}"),
    Provider("video", r"youtu\.be/([\w-]{6,})", "https://www.youtube.com/watch?v={0}"),
    Provider("video", r"player\.vimeo\.com/video/(\d+)", "https://vimeo.com/{0}"),
    Provider("video", r"vimeo\.com/(?:moogaloop\.swf\?clip_id=)?(\d+)", "https://vimeo.com/{0}"),
    Provider("video", _DAILYMOTION, "https://www.dailymotion.com/video/{0}"),
    Provider("video", r"facebook\.com/(?:v[\d.]+/)?plugins/video\.php.*?[?&]href=([^&]+)", "{0}"),
    Provider("video", r"tiktok\.com/(?:embed(?:/v\d)?|player/v1)/(\d+)", "https://www.tiktok.com/video/{0}"),
    Provider("video", r"player\.twitch\.tv/.*?[?&]video=v?(\d+)", "https://www.twitch.tv/videos/{0}"),
    Provider("video", r"rutube\.ru/play/embed/(\w+)", "https://rutube.ru/video/{0}/"),
    Provider("video", r"streamable\.com/(?:[eos]/)?(\w+)", "https://streamable.com/{0}"),
    Provider("video", r"vk\.com/video_ext\.php|ok\.ru/videoembed/"),
    Provider("video", r"rumble\.com/embed/|odysee\.com/\$/embed/"),
    Provider("video", r"(?:embed\.)?ted\.com/talks/"),
    Provider("video", r"player\.ardmediathek\.de/|zdf\.de/.*embed|(?:players\.)?arte\.tv/player"),
    Provider("video", r"bbc\.co(?:m|\.uk)/.*(?:embed|/av/)|cnn\.com/.*embed|rainews\.it/.*iframe"),
    Provider("video", r"players\.brightcove\.net/|player\.ooyala\.com/|fast\.wistia\.(?:net|com)/"),
    Provider("video", r"content\.jwplatform\.com/|cdn\.jwplayer\.com/|ultimedia\.com/deliver/|\w+\.digiteka\.com/"),
    Provider("audio", r"open\.spotify\.com/embed(?:-podcast)?/(\w+)/(\w+)", "https://open.spotify.com/{0}/{1}"),
    Provider("audio", r"w\.soundcloud\.com/player/?\?.*?url=([^&]+)", "{0}"),
    Provider("audio", r"embed\.(podcasts|music)\.apple\.com/([^?]+)", "https://{0}.apple.com/{1}"),
    Provider("audio", r"(?:widget\.)?deezer\.com/(?:widget/\w+/)(\w+)/(\d+)", "https://www.deezer.com/{0}/{1}"),
    Provider("audio", r"bandcamp\.com/EmbeddedPlayer|player\.simplecast\.com/|(?:embed|player)\.acast\.com/"),
    Provider("audio", r"art19\.com/shows/|(?:playlist\.)?megaphone\.fm/|podcasters\.spotify\.com/|anchor\.fm/"),
    Provider("audio", r"player\.ausha\.co/|podbean\.com/|buzzsprout\.com/|audioboom\.com/|mixcloud\.com/widget"),
    Provider("audio", r"npr\.org/player/embed|\w+\.podigee\.io/|widget\.podcasts\.\w+/"),
    Provider("post", r"platform\.twitter\.com/embed/Tweet\.html.*?[?&]id=(\d+)", "https://x.com/i/status/{0}"),
    Provider("post", r"(?:twitter|x)\.com/(\w+)/status/(\d+)", "https://x.com/{0}/status/{1}"),
    Provider("post", r"instagram\.com/(p|reel|tv)/([\w-]+)", "https://www.instagram.com/{0}/{1}/"),
    Provider("post", r"facebook\.com/(?:v[\d.]+/)?plugins/post\.php.*?[?&]href=([^&]+)", "{0}"),
    Provider("post", r"embed\.bsky\.app/embed/(did:[\w:.%-]+)/app\.bsky\.feed\.post/(\w+)", "https://bsky.app/profile/{0}/post/{1}"),
    Provider("post", r"bsky\.app/profile/([\w:.%-]+)/post/(\w+)", "https://bsky.app/profile/{0}/post/{1}"),
    Provider("post", r"tiktok\.com/(@[\w.]+)/video/(\d+)", "https://www.tiktok.com/{0}/video/{1}"),
    Provider("post", r"t\.me/(\w+)/(\d+)", "https://t.me/{0}/{1}"),
    Provider("post", r"threads\.(?:net|com)/(@[\w.]+)/post/([\w-]+)", "https://www.threads.net/{0}/post/{1}"),
    Provider("post", r"linkedin\.com/embed/feed/update/([\w:-]+)", "https://www.linkedin.com/feed/update/{0}"),
    Provider("post", r"redditmedia\.com/(r/\w+/comments/\w+)", "https://www.reddit.com/{0}"),
    Provider("post", r"([\w.-]+)/(@[\w.]+(?:@[\w.-]+)?)/(\d{15,})(?:/embed)?", "https://{0}/{1}/{2}"),
    Provider("map", r"google\.[a-z.]+/maps|maps\.google\.|openstreetmap\.org/export/embed|umap\.openstreetmap\.fr/"),
    Provider("map", r"arcgis\.com/apps/|felt\.com/embed/|mapbox\.com/"),
    Provider("document", r"scribd\.com/embeds/(\d+)", "https://www.scribd.com/document/{0}"),
    Provider("document", r"documentcloud\.org/documents/|slideshare\.net/slideshow/embed_code|issuu\.com/"),
    Provider("document", r"docs\.google\.com/(?:document|presentation|spreadsheets|viewer|gview)"),
    Provider("other", r"datawrapper\.dwcdn\.net/(\w+)", "https://datawrapper.dwcdn.net/{0}/"),
    Provider("other", r"(?:flo\.uri\.sh|public\.flourish\.studio)/(visualisation|story)/(\d+)", "https://public.flourish.studio/{0}/{1}/"),
    Provider("other", r"ourworldindata\.org/grapher/|public\.tableau\.com/|(?:e\.)?infogram\.com/"),
    Provider("other", r"codepen\.io/|gist\.github\.com/|archive\.org/embed/|cdn\.knightlab\.com/"),
)  # fmt: skip
_COMPILED = tuple((provider, re.compile(provider.pattern)) for provider in _PROVIDERS)
_SCHEME = re.compile(r"(?:https?:)?//(?:www\.|m\.)?", re.IGNORECASE)


@lru_cache(maxsize=1024)
def recognise(address: str) -> tuple[EmbedKind, str | None] | None:
    """Return what kind of thing an absolute address embeds, and where to find it (None: there); None if unknown."""
    bare = _SCHEME.sub("", address, count=1)
    for provider, pattern in _COMPILED:
        if found := pattern.match(bare):
            return provider.kind, provider.address.format(*found.groups()) if provider.address else None
    return None
