"""When two addresses are the same article, and when a page may say what its address is.

Reading an address is `relire.fetching.parse`, so that what can be fetched and what has a key are the same;
`BadAddress` is its error. All functions are pure.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from publicsuffixlist import PublicSuffixList

from relire.fetching import Address, BadAddress, join, parse
from relire.fetching.address import DEFAULT_PORTS, LONGEST_ADDRESS, TOO_LONG
from relire.fetching.hosts import canonical_host, is_numeric

__all__ = [
    "BadAddress",
    "normalise",
    "registrable_domain",
    "same_site",
    "trusted_canonical",
    "without_tracking",
]


def normalise(url: str) -> str:
    """Give the key under which an address is the same article. A key is compared, never followed.

    Two addresses have one key when they differ only in what does not change the article:

    - `http` or `https`: the key always says `https`, since sites answer both alike; ports 80 and 443 go;
    - the case of the host, punycode or letters, a final dot, odd spellings of numbers (`www.` stays: it can be
      another site);
    - the fragment, which stays only as `#!…`, the page address of older script-driven sites;
    - query parameters that tell where a reader came from (`TRACKING_NAMES`, `TRACKING_PREFIXES`), and empty
      ones; the others keep their order;
    - spellings that RFC 3986 calls equivalent: `%7e` and `~`, `%c3` and `%C3`, `/a/../b` and `/b`.

    Raises:
        BadAddress: not http or https, unreadable, or with a name and password in it.
    """
    address = parse(url)
    key = f"https://{_place(address)}{_plain(address.path)}"
    if query := _telling(_plain(address.query)):
        key += f"?{query}"
    if address.fragment.startswith("!"):
        key += f"#{_plain(address.fragment)}"
    if len(key) > LONGEST_ADDRESS:
        raise BadAddress(url, TOO_LONG)
    return key


def without_tracking(url: str) -> str:
    """Give an address that asks for the same page and says nothing of who was led to it: it can be shown to others.

    Unlike a key it can be followed: its scheme, its port and the spelling of what stays are as they were written.
    Besides them it says nothing that the key does not, so that all who have the key have said it too.

    Raises:
        BadAddress: not http or https, unreadable, or with a name and password in it.
    """
    address = parse(url)
    shown = str(replace(address, query=_telling(address.query)))
    return f"{shown}#{address.fragment}" if address.fragment.startswith("!") else shown


def registrable_domain(host: str) -> str:
    """Give the part of a host name that somebody registered: `news.example.co.uk` gives `example.co.uk`.

    By the Public Suffix List that ships with the program, its private section included: each blog of a hosting
    service is a site of its own. A public suffix itself, a bare name and a number are their own domain.

    Raises:
        BadAddress: the host is malformed.
    """
    try:
        name = canonical_host(host)
    except ValueError as error:
        raise BadAddress(host, str(error)) from error
    if is_numeric(name):
        return name
    return _suffixes().privatesuffix(name) or name


def same_site(one: str, other: str) -> bool:
    """Tell whether two addresses are under the same registrable domain; raises `BadAddress`."""
    return registrable_domain(parse(one).host) == registrable_domain(parse(other).host)


def trusted_canonical(page_url: str, canonical: str) -> str | None:
    """Give the absolute address of a page's `rel=canonical`, or None where it must not be believed.

    It may be relative to the page. It counts only within the same registrable domain, so that no page can pass
    for another publisher's; and a page that is not the front page cannot be it, which is a common mistake of
    templates. Raises `BadAddress` for the page's own address only.
    """
    page = parse(page_url)
    try:
        target = join(page, canonical)
    except BadAddress:
        return None
    if registrable_domain(target.host) != registrable_domain(page.host):
        return None
    if target.target == "/" != page.target:
        return None
    return str(target)


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def _place(address: Address) -> str:
    host = f"[{address.host}]" if ":" in address.host else address.host
    return host if address.port in DEFAULT_PORTS.values() else f"{host}:{address.port}"


def _plain(part: str) -> str:
    """Spell percent-encoding one way: upper-case digits, and only where it is needed."""
    return re.sub("%([0-9A-Fa-f]{2})?", _plain_escape, part)


def _plain_escape(match: re.Match[str]) -> str:
    if match[1] is None:
        return "%25"
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()


def _telling(query: str) -> str:
    names = ((part, _plain(part.partition("=")[0])) for part in query.split("&"))
    return "&".join(part for part, name in names if part and not _is_tracking(name))


def _is_tracking(name: str) -> bool:
    lower = name.lower()
    return lower in TRACKING_NAMES or lower.startswith(TRACKING_PREFIXES)


_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

TRACKING_PREFIXES = (
    "utm_",  # Urchin, Google Analytics
    "at_custom",  # AT Internet, Piano
    "hsa_",  # HubSpot's advertisements
    "mtm_",  # Matomo
    "matomo_",
    "piwik_",  # its name before
    "ns_mail_",  # comScore
)
"""How names of tracking parameters begin, whatever the site."""

TRACKING_NAMES = frozenset(
    {
        # Advertisements: the click's number
        *("gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid", "srsltid"),
        *(
            "fbclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "rdt_cid",
            "epik",
            "scclid",
            "irclickid",
        ),
        *(
            "s_kwcid",
            "ef_id",
            "obclid",
            "dicbo",
            "tblci",
            "ymclid",
            "ysclid",
            "wickedid",
            "_openstat",
            "erid",
        ),
        # Networks and messengers: who shared it, and from where
        *("fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "mibextid", "igsh", "igshid"),
        *("__twitter_impression", "ref_src", "ref_url", "soc_src", "soc_trk", "sr_share", "__tn__"),
        # Newsletters: which mailing, and which subscriber
        *("mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking"),
        *(
            "vero_conv",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "ck_subscriber_id",
            "_ke",
            "_kx",
            "ml_subscriber",
        ),
        *(
            "ml_subscriber_hash",
            "trk_contact",
            "trk_msg",
            "trk_module",
            "trk_sid",
            "nr_email_referer",
            "bxid",
        ),
        # Audience measurement
        *(
            "_ga",
            "_gl",
            "xtor",
            "xtref",
            "xtcr",
            "wt_mc",
            "wt_zmc",
            "dmcm",
            "icid",
            "s_cid",
            "ocid",
            "mbid",
            "ncid",
        ),
        *(
            "at_bbc_team",
            "at_campaign",
            "at_campaign_type",
            "at_content",
            "at_creation",
            "at_format",
            "at_link_id",
        ),
        *("at_link_origin", "at_link_type", "at_medium", "at_network", "at_platform", "at_ptr_name"),
        *("at_recipient_id", "at_recipient_list", "at_send_date", "at_term", "at_type", "at_variant"),
        *("ns_campaign", "ns_fee", "ns_linkname", "ns_mchannel", "ns_source"),
        *("pk_campaign", "pk_cid", "pk_content", "pk_keyword", "pk_kwd", "pk_medium", "pk_source"),
        # Publishers' own marks for the same purposes
        *(
            "cmp",
            "cmpid",
            "cmpredirect",
            "smid",
            "smtyp",
            "smprod",
            "srnd",
            "sref",
            "taid",
            "ito",
            "ftag",
            "cndid",
        ),
        *(
            "wpisrc",
            "wpmk",
            "wpmm",
            "wprss",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "rss_source",
        ),
    }
)
"""Whole names of tracking parameters, in lower case, whatever the site; short ones that could mean something are
not among them (`ref`, `source`, `from`, `id`)."""
