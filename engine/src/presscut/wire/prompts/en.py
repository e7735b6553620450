"""English."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "log in|sign in|log out|sign out|sign up|register|register now|member login|client login|"
        "subscriber login|customer login|my account|my profile|create account|create an account|"
        "create a free account|subscribe|subscribe now|subscriber only|subscribers only|"
        "already a subscriber|already a member|become a member|join now|home|search|share|share this|"
        "share this article|share this story|share on facebook|share on twitter|share via email|print|"
        "print this article|save|save article|save this article|save for later|read later|bookmark|"
        "add to favorites|add to favourites|copy link|copy url|comment|comments|leave a comment|"
        "read more|continue reading|show more|view more|see more|learn more|advertisement|advertising|"
        "sponsored|promoted|skip to content|skip to main content|skip advertisement|back to top|"
        "accept all|accept|reject all|accept cookies|manage cookies|cookie settings|cookie policy|"
        "privacy policy|terms of use|terms and conditions|terms of service|contact us|about us|site map|"
        "forgot password|follow us|follow|gift this article|listen|listen to this article|close|"
        "toggle navigation|open menu|close menu|click here to read|trending|trending now|most read|"
        "breaking news|e-paper|all rights reserved"
    ),
    sentences=(
        "log in to|log in or|sign in to|sign in or|please log in|please sign in|please login|login to|"
        "register to|register for free|register now to|sign up to|sign up for our|sign up for the|"
        "subscribe to|subscribe for|subscribe now|to continue reading|to read the full|"
        "to read this article|you must be logged in|you need to be logged in|you need to log in|"
        "you have read your|you have read all|you have reached your|you've reached your|"
        "you have reached the limit|you have no free articles|you have 1 free|you've read your|"
        "you've read all|this article is for subscribers|this article is only available|"
        "this content is for|this story is for subscribers|this article is reserved|already a subscriber|"
        "already registered|already have an account|don't have an account|not a subscriber|not a member|"
        "not yet registered|start your free trial|get unlimited|get full access|unlock this article|"
        "we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|"
        "by continuing to|by clicking accept|by clicking on accept|by clicking agree|by using this site|"
        "by signing up|we and our partners|we value your privacy|your privacy matters|"
        "your privacy choices|your privacy is important|follow us on|find us on|like us on|"
        "join us on facebook|join us on telegram|join our newsletter|join our whatsapp|join our telegram|"
        "join our channel|join our community|download our app|download the app|get the latest news|"
        "get the latest in your|get our newsletter|get our app|get our free|get breaking news|"
        "enter your email|your email address|thank you for reading|thanks for reading|"
        "support independent|support our journalism|please enable javascript|please disable your ad|"
        "you are using an ad|turn on notifications|click here to|save this article to|add this article"
    ),
    also=(
        "read also|also read|read next|you may also like|you might also like|in case you missed it|"
        "story continues below|article continues below|story continues after|article continues after"
    ),
    leads=(
        "up next|see also|related|related articles|related stories|related story|related content|"
        "related topics|more on this|more on this story|recommended|recommended for you|"
        "you might be interested|don't miss|watch|watch now|listen|read more|read more on|explore more|"
        "most popular|most viewed|tags|topics|filed under|editor's picks|what to read next"
    ),
)
