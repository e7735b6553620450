"""Share bars and names of networks, alike in many languages."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    share=Said(
        labels=(
            "facebook|twitter|x|x (twitter|twitter x|linkedin|whatsapp|telegram|instagram|pinterest|reddit|tumblr|"
            "youtube|tiktok|threads|bluesky|mastodon|messenger|facebook messenger|flipboard|pocket|viber|vkontakte|"
            "vk|google+|google plus|google plus one|snapchat|del.icio.us|delicious|stumbleupon|newsvine|technorati|"
            "xing|wechat|weibo|qq|naver|kakaotalk|kakao|skype|soundcloud|vimeo|flickr|e-mail|email|mail|gmail|tweet|"
            "tweets|tweet #|#tweets|# tweets|tweetmeme|fark|evernote|instapaper|hacker news|sms|twitch|ok.ru|rutube"
        ),
    ),
    advertisement=Said(
        labels=(
            "google news|advertisement|ads|sponsored|taboola|outbrain|ads by taboola|by taboola|"
            "promoted links by taboola|sponsored links by taboola|recommended by outbrain|recommended by"
        ),
    ),
    newsletter=Said(
        labels="rss|rss feed|newsletter|newsletters|atom|feed",
    ),
    tool=Said(
        labels="pdf|print|loading|loading...|zoom|a a a|email print|#min|# of #",
    ),
    copyright=Said(
        labels="copyright|©",
        openings="©|copyright ©|copyright (c|c) #",
    ),
    navigation=Said(
        labels=(
            "menu|login|home|faq|faqs|sitemap|deutsch|français|español|italiano|português|polski|nederlands|svenska|"
            "dansk|norsk|suomi|türkçe|čeština|magyar|română|русский|українська|ελληνικά|العربية|فارسی|עברית|中文|"
            "日本語|한국어|tiếng việt|bahasa indonesia|हिन्दी|english version"
        ),
    ),
)
