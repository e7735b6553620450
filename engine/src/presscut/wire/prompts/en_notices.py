"""English: notices, letters and tools of the site itself."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    cookie=Said(
        labels=(
            "accept all|accept|accept all cookies|accept cookies|accept & close|accept and close|accept and continue|"
            "i accept|i agree|agree|agree and close|agree & continue|reject all|reject|reject cookies|decline|"
            "decline all|manage cookies|manage preferences|manage options|manage settings|manage consent|"
            "manage choices|cookie settings|cookie preferences|cookie policy|cookies policy|cookie notice|cookies|"
            "cookie consent|cookie statement|strictly necessary cookies|functional cookies|performance cookies|"
            "targeting cookies|analytics cookies|marketing cookies|necessary cookies|privacy settings|"
            "privacy choices|privacy preferences|privacy manager|privacy overview|your privacy|your privacy choices|"
            "your california privacy rights|california privacy rights|do not sell my personal information|"
            "do not sell or share my personal information|do not sell my info|do not sell my data|allow all|"
            "allow all cookies|deny|only necessary|use necessary cookies only|confirm my choices|save preferences|"
            "save settings|consent choices|more options|got it|ad choices|adchoices|about our ads|always active|"
            "always enabled|opt out"
        ),
        openings=(
            "we use cookies|we use necessary cookies|we use essential cookies|we use our own|we and our partners|"
            "we and our # partners|we value your privacy|we care about your privacy|we respect your privacy|"
            "we, and our|our site uses cookies|our website uses cookies|this site uses cookies|"
            "this website uses cookies|this web site uses cookies|this page uses cookies|this site uses akismet|"
            "this site is protected by recaptcha|the site uses cookies|by continuing to use|by continuing to browse|"
            'by continuing, you|by clicking accept|by clicking on accept|by clicking "accept|by clicking “accept|'
            'by clicking agree|by clicking "|by clicking “|by clicking submit|by clicking sign up|'
            "by clicking subscribe|by using this site|by using this website|by using our site|by using our website|"
            "by browsing this|by signing up|by subscribing|by entering your email|by providing your email|"
            "your privacy matters|your privacy choices|your privacy is important|cookies help us|"
            "to find out more, including how to control cookies|privacy & cookies:|necessary cookies|"
            "you can change your preferences|learn more about how we use cookies|read our privacy policy|"
            "read our cookie policy|see our privacy policy|please read our privacy|see how your data|"
            "if you continue to use this site|this content is hosted by a third party|"
            "to view this content, you'll need|this content is not available due to your privacy|allow cookies|"
            "to show you the content we need your|this field is for validation purposes"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newsletters|our newsletter|our newsletters|newsletter sign up|newsletter signup|"
            "newsletter sign-up|email newsletter|email newsletters|e-newsletter|e-newsletters|sign up now|"
            "sign up for newsletter|sign up for newsletters|sign up for our newsletter|sign up for our newsletters|"
            "sign up for free newsletters|subscribe to our newsletter|subscribe to our newsletters|"
            "subscribe to newsletter|subscribe to the newsletter|subscribe to our mailing list|subscribe via email|"
            "subscribe by email|subscribe via rss|subscribe to rss|subscribe to our rss feed|subscribe to feed|"
            "rss feed|rss feeds|rss|email alerts|news alerts|breaking news alerts|get alerts|get updates|"
            "get newsletter|get our newsletter|join our newsletter|join our mailing list|mailing list|"
            "enter your email|enter your email address|enter your e-mail address|your email|your email address|"
            "your email address *|email address|email address *|email *|e-mail *|e-mail address|first name|last name|"
            "first name *|last name *|email(required)|stay informed|stay up to date|stay in the loop|"
            "delivered by feedburner|no thanks|no, thanks|no spam|unsubscribe|unsubscribe at any time|"
            "thank you for subscribing|thank you! your submission has been received|"
            "oops! something went wrong while submitting the form|morning briefing|daily digest|daily newsletter|"
            "weekly newsletter|sign me up"
        ),
        openings=(
            "sign up for our|sign up for the|sign up here|sign up to our|sign up to get|sign up to receive|"
            "sign up for free newsletters|sign up for daily|sign up for breaking|sign up for email|sign up for news|"
            "sign up for updates|sign up now|subscribe to our|subscribe to the newsletter|subscribe to the free|"
            "subscribe to receive|subscribe via|subscribe by email|subscribe to email|subscribe to news|"
            "subscribe to breaking|subscribe to daily|subscribe to this blog|subscribe to:|join our newsletter|"
            "join our mailing|join our community|join our free|join thousands|join over #|join the thousands|"
            "get the latest in your|get the latest stories|get the latest updates|get the latest from|get the day's|"
            "get our newsletter|get our free|get our daily|get our weekly|get breaking news|get news alerts|"
            "get news delivered|get top stories|get stories like this|get this delivered|get updates|get the morning|"
            "receive our|receive the latest|receive daily|receive news|receive email|receive weekly|receive breaking|"
            "enter your email|enter your e-mail|enter email|enter a valid email|your email address|"
            "your e-mail address|please enter a valid email|please enter your email|please check your email|"
            "please provide a valid email|thank you for signing up|thank you for subscribing|thanks for signing up|"
            "thanks for subscribing|thanks for registering|an error occurred while|there was an error|"
            "there was a problem|oops! something|you're signed up|you are now signed up|you are now subscribed|"
            "you can unsubscribe|you may unsubscribe|unsubscribe at any|opt out or contact|we won't share|"
            "we will never share|we'll never share|we never spam|no spam|don't miss our|never miss a story|"
            "never miss an|stay up to date|stay informed|keep up with the latest|want more stories like|"
            "want more news|want the latest|like what you see?|like what you're reading?|delivered to your inbox|"
            "straight to your inbox|our daily newsletter|our free newsletter|our weekly newsletter|from us to you|"
            "i agree to receive|i would like to receive|yes, i would like|i want to receive"
        ),
        closings=(
            "to your inbox|in your inbox|your inbox every morning|to our newsletter|our newsletter here|"
            "for our newsletter|for our free newsletter|our daily newsletter"
        ),
    ),
    tool=Said(
        labels=(
            "print|print this|print article|print this article|print this page|print this story|print page|"
            "printable version|printer friendly version|printer-friendly version|printer friendly|printer-friendly|"
            "print email|print version|print edition|print / email|email print|print share|save|save article|"
            "save this article|save this story|save story|save to|save for later|saved|save to favorites|"
            "save to my library|read later|bookmark|bookmark this|bookmark this article|bookmark this page|bookmarks|"
            "add to favorites|add to favourites|add to bookmarks|add to reading list|my saved articles|"
            "saved articles|reading list|favorites|text size|font size|font-size|a a a|increase text size|"
            "decrease text size|smaller text|larger text|text resize|zoom in|zoom out|resize text|increase font size|"
            "decrease font size|reset font size|listen|listen to this article|listen to article|listen to story|"
            "listen to this story|listen now|listen to the article|audio|play|pause|play audio|play video|"
            "watch video|watch the video|watch live|mute|unmute|full screen|fullscreen|view fullscreen|view gallery|"
            "view slideshow|view photos|view image|view larger image|view full size|click to enlarge|"
            "click image to enlarge|enlarge image|enlarge|expand|collapse|toggle|hide caption|toggle caption|"
            "show caption|enlarge this image|image #|image # of #|photo #|photo # of #|# of #|slide #|slide # of #|"
            "page # of #|previous slide|next slide|previous image|next image|loading|loading...|please wait|close|"
            "close this|close x|cancel|submit|send|ok|go back|download|download pdf|pdf|view pdf|download as pdf|"
            "cite|cite this|cite this article|request reprint|reprints|reprints & permissions|"
            "reprints and permissions|rights and permissions|rights & permissions|request permissions|"
            "request corrections|report an error|report a correction|report a typo|report error|submit a correction|"
            "corrections|correction policy|suggest a correction|suggest an edit|send a tip|send us a tip|got a tip|"
            "news tips|submit a news tip|report a problem|report an issue|report this|# min read|# minute read|"
            "# minutes read|# mins read|# min|reading time|reading time #|read time|estimated read time|# views|"
            "# view|# reads|views #|view count|# hits|hits #|# likes|likes|select language|translate|"
            "translate this page|what's this|this is a preview|view profile|view full profile|view bio|full bio|"
            "see full bio|email the author|contact the author|email author|follow author|follow this author|"
            "more by this author|get in touch|contact the reporter|show transcript|view transcript|transcript|"
            "read transcript|hide transcript|unable to play media|video player|video player is loading|current time|"
            "remaining time|playback rate|captions off|captions settings|descriptions off|replay|replay video|"
            "stream type live|share this video|send this page|turn on desktop notifications|enable notifications|"
            "turn on notifications|notifications|allow notifications|dismiss|undo|see original post|"
            "view on instagram|view this post on instagram|view on twitter|view on facebook|original source"
        ),
        openings=(
            "please enable javascript|please enable cookies|please turn on javascript|please activate javascript|"
            "please disable your ad|please whitelist|please upgrade your browser|please update your browser|"
            "please use a different browser|please refresh|please try again later|please click here if|"
            "javascript is disabled|javascript is required|javascript must be|javascript is not|enable javascript|"
            "you need to enable javascript|you need javascript|you must enable javascript|you have javascript|"
            "your browser does not support|your browser doesn't support|your browser is out of date|"
            "your browser is not|your browser has javascript|this video requires|this video is not available|"
            "this video is unavailable|this video can not|this video cannot|this video file cannot|"
            "this site requires javascript|this site works best|this page requires javascript|this feature requires|"
            "this content requires|this is a modal window|we're sorry, |we recommend using|we've detected|"
            "we have detected|we detected|it looks like you|it seems that your|looks like you're using|"
            "you are using an ad|you're using an ad|you are using an outdated|you are using an old|"
            "turn on notifications|turn off your ad|to view this video|to use this feature|to watch this video|"
            "to listen to this|to print this|to save this|to bookmark|save this article|save articles|"
            "save this story to|add this article|add to your|click here to print|click here to save|"
            "click here to download|click here to enlarge|click on the image|click the image|click image|"
            "click to expand|click to view|click to play|click to enlarge|click photo|click to watch|tap here|tap to|"
            "scroll for more|scroll to see|hit play|press play|view this post on|view more on|a post shared by|"
            "a video posted by|a photo posted by|the media could not be loaded|the video could not|media playback is|"
            "sorry, your browser|sorry, the video|sorry, this video|sorry, but you|sorry, we|adobe flash|"
            "get adobe flash|get flash player|get the flash|flash player|download flash|upgrade to a modern|"
            "listen to this article|listen to the article|the audio version|this audio is|"
            "this article was automatically|this text was automatically|this article was translated|"
            "this story was translated|this translation|this is an ai|report an error|report a correction|"
            "report a typo|spotted an error|spot an error|see an error|found an error|found a mistake|find an error|"
            "did you find a mistake|did you spot|notice an error|have a correction|have a news tip|have a tip|"
            "have a story|have you got a story|do you have a story|do you have a news tip|do you have information|"
            "do you have a tip|got a story|got a tip|got a news tip|send tips|send us your|send your story|"
            "send your news|contact us at|contact the newsroom|contact the writer|contact the author|"
            "contact the reporter|contact this reporter|email the author|email the reporter|email the writer|"
            "estimated reading time|reading time:|read time:|est. reading time|approximate reading time|image # of|"
            "photo # of|slide # of|page # of|media caption|video caption"
        ),
    ),
    copyright=Said(
        labels=(
            "all rights reserved|copyright|© copyright|copyright notice|terms of use|terms of service|"
            "terms and conditions|terms & conditions|terms of sale|terms and rules|privacy|privacy policy|"
            "privacy notice|privacy statement|privacy & terms|privacy & cookies|privacy terms|"
            "privacy policy terms of service|legal notice|legal notices|legal information|legal disclaimer|"
            "disclaimer|disclaimers|imprint|user agreement|visitor agreement|acceptable use policy|dmca|dmca notice|"
            "licensing|license this article|powered by wordpress|proudly powered by wordpress|blog at wordpress.com|"
            "powered by blogger|wordpress.org|theme by|hosted by wordpress.com vip|powered by"
        ),
        openings=(
            "©|c) #|copyright ©|copyright (c|copyright #|copyright by|copyright notice|copyright the|"
            "all rights reserved|all content copyright|all content ©|all material ©|all contents ©|"
            "all contents copyright|all text, images|all original content|all content on this|contents ©|content ©|"
            "text ©|images ©|the material on this site|material from this|this material may not|this content may not|"
            "this article may not|this story may not|this material is|this document is subject|no part of this|"
            "not for reproduction|reproduction without|reproduction in whole|unauthorized reproduction|"
            "unauthorized use|republication or|reprinted with|reprint with|republish this|used with permission|"
            "use of this site|use of this website|your use of this|your use of the site|by accessing this|"
            "proudly powered|site by|website by|web design by|site design|theme by|"
            "published under a creative commons|this work is licensed|registered in england|registered office|"
            "registered company|an independent subsidiary|isaac newton press"
        ),
        closings=(
            "all rights reserved|all right reserved|all rights are reserved|may not be republished|"
            "rewritten or redistributed|without written permission|without permission|without prior written consent|"
            "without prior permission"
        ),
    ),
    appeal=Said(
        labels=(
            "donate|donate now|donate today|donate here|make a donation|give now|support us|support our work|"
            "support our journalism|support independent journalism|support local journalism|"
            "support quality journalism|support journalism|support this site|support us on patreon|"
            "become a supporter|become a patron|become a donor|buy me a coffee|help us|please donate|"
            "please support local business|make a gift|ways to give|support the guardian"
        ),
        openings=(
            "support independent|support our journalism|support our work|support our newsroom|support our mission|"
            "support local journalism|support local news|support quality|support journalism|support us by|"
            "support us on|support this site|support the guardian|support nonprofit|support trusted|please support|"
            "please consider donating|please consider supporting|please consider making|please consider subscribing|"
            "please donate|please help us|donate to|donate now|donate today|make a donation|make a tax-deductible|"
            "make a contribution|your donation|your tax-deductible|help us continue|help us keep|"
            "we need your support|we can't do this without|we have a small favour|we are a nonprofit|"
            "we're a nonprofit|we are reader|we're reader-supported|we are funded|if you can, please|"
            "if everyone who reads|this article is made possible|this site is funded|since you're here|"
            "now is the time to support|thank you for reading|thanks for reading|thank you for your support|"
            "thank you for supporting|thank you for visiting|become a patron|buy me a coffee|buy us a coffee|"
            "consider supporting|consider donating|consider making a"
        ),
    ),
    app=Said(
        labels=(
            "download our app|download the app|download app|get the app|get our app|open in app|open app|install app|"
            "use the app|mobile app|mobile apps|our app|our apps|get it on google play|download on the app store|"
            "available on the app store|google play|app store|get notifications|add to home screen|ios app|"
            "android app|mobile site|mobile version|desktop version|desktop site|view desktop version|"
            "view mobile version|view full site|download for ios|download for android|read in app|read in the app|"
            "continue in app|apps"
        ),
        openings=(
            "download our app|download our free|download the app|download our mobile|download our news|"
            "download the free|download the official|download the # app|get our app|get the app|get our free app|"
            "get our mobile|get the free app|install our app|install the app|join our whatsapp|join our telegram|"
            "join our channel|join our wechat|join us on whatsapp|join our facebook|join our discord|"
            "follow our whatsapp|open in the app|open this in|use our app|available on ios|available on google|"
            "available for ios|available for android|available on the app|scan the qr|scan this qr|scan qr|"
            "read this on our app|read in the app|on our app|for a better experience, |you can now get|"
            "you can read this article in|tap the bell|click here to join|click here to follow|add # as a preferred"
        ),
    ),
)
