"""English."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "log in|login|sign in|log out|logout|sign out|sign up|register|register now|registration|member login|"
            "members login|client login|subscriber login|customer login|my account|your account|my profile|"
            "create account|create an account|create a free account|create a new account|log in register|"
            "login / register|sign in / register|sign in or register|sign in / sign up|login or register|remember me|"
            "stay signed in|forgot password|forgot your password|forgot your password? get help|lost your password|"
            "reset password|password recovery|recover your password|not a member|not registered yet|already a member|"
            "already registered|already have an account|don't have an account|welcome! log into your account|"
            "a password will be e-mailed to you|you are not logged in|my library|your profile|manage account|"
            "account settings"
        ),
        openings=(
            "log in to|log in or|log in with|log in using|sign in to|sign in or|sign in with|please log in|"
            "please sign in|please login|login to|login with|login or|register to|register for free|"
            "register for a free|register now to|register or|sign up to read|sign up to continue|sign up for free|"
            "sign up for a free account|sign up with|you must be logged in|you must log in|you must be registered|"
            "you must sign in|you need to be logged in|you need to log in|you need to sign in|"
            "you have to be logged in|you are currently logged|you are not logged|already registered?|"
            "already have an account|don't have an account|don't have account|do not have an account|"
            "not yet registered|forgot your password|forgot password|not a member?|no account?|create an account to|"
            "create a free account to|create your free account|continue with google|continue with facebook|"
            "continue with apple|continue with email|join now to|new user?|your session has expired"
        ),
    ),
    subscribe=Said(
        labels=(
            "subscribe|subscribe now|subscribe today|subscribe here|subscriber only|subscribers only|for subscribers|"
            "for subscribers only|subscriber exclusive|subscriber-only content|members only|exclusive to subscribers|"
            "premium content|premium article|already a subscriber|become a member|become a subscriber|join now|"
            "join us|subscriptions|subscription|subscription options|see subscription options|"
            "view subscription options|manage subscription|digital subscription|subscriber services|"
            "subscribe to read|start your free trial|start free trial|free trial|try it free|unlimited access|"
            "get unlimited access|home delivery|renew subscription|gift subscription|gift subscriptions|"
            "this article is free|unlock this article|renew your subscription|cancel anytime|most popular offer|"
            "see all offers"
        ),
        openings=(
            "subscribe to continue|subscribe to read|subscribe to unlock|subscribe to keep|subscribe to get|"
            "subscribe for|subscribe now|subscribe today|subscribe from|subscribe and|subscribe or|"
            "subscribe with google|to continue reading|to keep reading|to read the full|to read the rest|"
            "to read this article|to read this story|to enjoy unlimited|to view this content|want to read more?|"
            "you have read your|you have read all|you have reached your|you've reached your|"
            "you have reached the limit|you've reached the limit|you have no free articles|you have # free|"
            "you have # article|you have # complimentary|you've read your|you've read all|you have exceeded|"
            "this article is for subscribers|this article is only available|this article is exclusive|"
            "this article is available to|this article is reserved|this content is for|"
            "this content is only available|this content is available|this content is exclusive|"
            "this content is reserved|this story is for subscribers|this story is available|this is a subscriber|"
            "this is premium|this post is for paid|this post is for paying|this post is for subscribers|"
            "this page is for subscribers|already a subscriber|already subscribed|are you a subscriber|"
            "not a subscriber|not yet a subscriber|continue reading with|continue reading your|"
            "continue reading this article|keep reading with|start your free trial|start your # day|start your #-day|"
            "get unlimited|get full access|get # months|get # weeks|get access to|unlock this article|"
            "unlock unlimited|unlock full|unlock the full|become a member to|become a member for|"
            "become a subscriber to|become a paid|join to read|join now for|read the full article with|"
            "purchase a subscription|cancel anytime|cancel any time|your subscription|your free articles|"
            "print subscriber|activate your digital|existing subscriber|enjoying this article|sign up for unlimited"
        ),
    ),
    share=Said(
        labels=(
            "share|share:|shares|# shares|# share|share #|share this|share this:|share it|share article|"
            "share this article|share this story|share this post|share this page|share this video|share this content|"
            "share this on|share story|share post|share via|share on|share on facebook|share on twitter|share on x|"
            "share on linkedin|share on whatsapp|share on pinterest|share on reddit|share on tumblr|"
            "share on telegram|share on google+|share on email|share by email|share via email|share via facebook|"
            "share via twitter|share to facebook|share to twitter|share with friends|share with your friends|sharing|"
            "share options|share icon|share button|sharing options|social sharing|social share|share tweet|"
            "send to a friend|send to friend|tell a friend|email to a friend|email this|email this page|"
            "email this article|email this story|email article|email a friend|e-mail this|e-mail article|"
            "email this to a friend|blogthis|tweet this|tweet about this|post to facebook|post to twitter|pin it|"
            "pin it on pinterest|digg this|stumble this|submit to reddit|bookmark and share|like this|like this:|"
            "like us|like it|like us on facebook|like on facebook|be the first to like this|follow|follow us|"
            "follow us on|follow me|follow us:|follow us on social media|follow us on facebook|follow us on twitter|"
            "follow us on instagram|follow us on google news|follow us on youtube|follow on twitter|connect with us|"
            "connect|stay connected|keep in touch|social media|find us on|find us on facebook|join us on|"
            "facebook share|copy url|copy link|copy the link|copy link to clipboard|link copied|link copied!|copied|"
            "copied to clipboard|embed|embed this|embed code|get link|permalink|gift this article|gift article|"
            "gift link|give this article|click to share|#k shares|add us on google|add as preferred source on google|"
            "embed this content"
        ),
        openings=(
            "share this article|share this story|share this post|share this page|share this on|share this with|"
            "share this:|share this entry|share on facebook|share on twitter|share on x|share on linkedin|"
            "share on whatsapp|share on pinterest|click to share on|click to email|click to print|click to tweet|"
            "click here to share|follow us on|follow us @|follow us at|find us on|like us on|join us on facebook|"
            "join us on telegram|join us on twitter|connect with us|stay connected with|if you liked this post|"
            "if you enjoyed this post|if you enjoyed this article|if you like this|if you liked this article|"
            "be the first of your friends|follow @|follow him on twitter|follow her on twitter|follow me on|"
            "follow the author on|follow the reporter on|follow our channel|follow our page|get link facebook|"
            "opens in new window|opens in a new window"
        ),
    ),
    related=Said(
        labels=(
            "read more|read more »|read full story|read the full story|read full article|read the full article|"
            "read the rest|full story|continue reading|keep reading|show more|show less|view more|view all|see all|"
            "see more|more...|load more|load more posts|load more articles|learn more|find out more|discover more|"
            "explore more|click here|click here to read|view article|view story|more info|more details|"
            "more information|more stories|more articles|more posts|more news|more headlines|more from|"
            "more like this|more topics|more on this|trending|trending now|trending stories|trending news|"
            "trending topics|trending articles|hot topics|most read|most popular|most viewed|most commented|"
            "most shared|most emailed|most recent|most watched|popular posts|popular articles|popular stories|"
            "popular news|popular now|popular topics|latest news|latest stories|latest posts|latest articles|"
            "latest headlines|latest videos|latest updates|recent|recent posts|recent articles|recent news|"
            "recent stories|recent entries|recent comments|recommended for you|recommended reading|"
            "recommended articles|recommended stories|recommended posts|related|related articles|related article|"
            "related stories|related story|related posts|related post|related content|related news|related links|"
            "related link|related reading|related videos|related video|related items|related coverage|related topic|"
            "related documents|related questions|related threads|similar threads|similar articles|similar posts|"
            "similar stories|similar news|you may also like|you might also like|you may like|you might like|"
            "you might be interested in|you may also be interested in|also on|also in|also read|up next|read next|"
            "what to read next|next up|next article|previous article|next story|previous story|next post|"
            "previous post|older post|newer post|older posts|newer posts|older entries|newer entries|next page|"
            "previous page|previous next|prev|next in|top stories|top news|top headlines|top posts|top articles|"
            "other stories|other news|other articles|in other news|featured articles|featured stories|featured posts|"
            "featured news|featured videos|editors' picks|editor's picks|editor's pick|editors' choice|"
            "editor's choice|editors picks|editor picks|our picks|don't miss|in case you missed it|breaking news|"
            "from around the web|around the web|from the web|more from the web|from our partners|sponsored links|"
            "what others are reading|what's hot|in this section|in this article|on this page|in the news|jump to|"
            "watch next|now playing|back to blog|back to news|see also|all news|all stories|all articles|all posts|"
            "# related articles|view comments|return to article|view original|go to article|full coverage|"
            "complete coverage|related searches|people also ask|people also read|people are reading|the best of|"
            "news in pictures|get more|advertisement related"
        ),
        openings=(
            "read also|also read|read next|read more:|read more on|read more from|read more news|read more at|"
            "read more here|read more »|read the full story|read the full article|read the rest of this|"
            "read the original|you may also like|you might also like|you may also be interested|"
            "you might also be interested|you might be interested in|in case you missed it|continue reading →|"
            'continue reading »|continue reading "|continue reading “|related:|related article:|related story:|'
            "related articles:|related stories:|related video:|see also:|see more:|view all posts|view all articles|"
            "view all #|more from:|more by|more stories by|more posts by|more articles by|more stories from|"
            "more articles from|more news from|more from this|other stories by|other articles by|all posts by|"
            "all stories by|all articles by|click here for more|click here to read|click here for full|"
            "for more stories|most read:|most popular:|watch:|watch more:|watch now:|watch the video|listen:|"
            "next story|previous story|posts navigation|post navigation|people are also reading|what to read next|"
            "discover more|here are more|recommended stories"
        ),
        leads=(
            "up next|see also|related|related articles|related stories|related story|related content|related topics|"
            "related coverage|more on this|more on this story|more on this topic|recommended|recommended for you|"
            "you might be interested|don't miss|watch|watch now|watch also|watch live|listen|listen now|read more|"
            "read more on|explore more|most popular|most viewed|most read|editor's picks|what to read next|trending|"
            "further reading|keep reading"
        ),
    ),
    advertisement=Said(
        labels=(
            "advertisement|advertisements|advertisement - continue reading below|advertising|advert|ad|ads|"
            "ads by google|ad by google|google ads|sponsored|sponsored content|sponsored by|sponsored links|"
            "sponsored post|sponsored message|our sponsors|promoted|promoted content|promoted by|promoted stories|"
            "paid content|paid post|paid partnership|partner content|in partnership with|brought to you by|affiliate|"
            "skip advertisement|skip ad|skip ads|skip this ad|close ad|close this ad|hide ad|report this ad|"
            "report ad|remove ads|why this ad|advertise|advertise with us|advertise here|advertisement feature|"
            "article continues below|article continues below advertisement|article continues after advertisement|"
            "article continues after ad|story continues below|story continues below advertisement|"
            "story continues after advertisement|continue reading below|continues below|"
            "continues after advertisement|scroll to continue|scroll to continue with content|"
            "scroll down to continue|continue reading the main story|ad feedback|ad break|loading ad|ad loading|"
            "supported by|presented by|place an ad|classifieds|special offers|- advertisement -|"
            "advertisement. scroll to continue reading|from our advertisers|from our sponsors|shop now|buy now"
        ),
        openings=(
            "advertisement:|advertisement continue|advertisement - |advertisement. scroll|article continues below|"
            "article continues after|story continues below|story continues after|content continues below|"
            "post continues below|continue reading below|scroll down to continue|ads help us|"
            "this advertisement has not loaded|this ad will end|your ad here|your article continues|after the ad|"
            "thanks for visiting|as an amazon associate|we may earn|we may receive|this post contains affiliate|"
            "this article contains affiliate|this post may contain affiliate|when you purchase through|"
            "when you buy through|if you purchase|prices accurate at|products featured|all products featured|"
            "purchases made through|we earn a commission|sponsored by|report this ad"
        ),
    ),
    comment=Said(
        labels=(
            "comment|comments|# comments|# comment|comments #|comments (#|comment (#|no comments|no comments yet|"
            "no comment|add a comment|add comment|leave a comment|leave comment|leave a reply|leave your comment|"
            "leave a response|post a comment|post comment|post your comment|post a reply|post reply|write a comment|"
            "make a comment|submit comment|view comments|view all comments|view # comments|show comments|"
            "show all comments|hide comments|see comments|see all comments|read comments|read all comments|"
            "read the comments|read # comments|load comments|load more comments|load previous comments|all comments|"
            "reader comments|readers' comments|user comments|facebook comments|recent comments|comment on this|"
            "comment on this article|comment on this story|comment now|comments are closed|comments closed|"
            "comments are off for this post|comments off|comments are disabled|comments are now closed|"
            "comments have been closed|commenting is closed|commenting on this article is closed|"
            "commenting guidelines|comment policy|commenting policy|comments policy|community guidelines|house rules|"
            "join the conversation|join the discussion|join the debate|join in the conversation|have your say|"
            "what do you think|what's your opinion|your comment|your comments|your view|your name|your comment *|"
            "comment *|reply|reply to this|reply to this comment|reply quote|report|report comment|report abuse|"
            "report this comment|flag comment|flag as inappropriate|like # dislike|like reply|vote up|vote down|"
            "newest|oldest|newest first|oldest first|most liked|sort by|sort by newest|sort comments by|"
            "sort by oldest|discuss|discuss this article|discuss in our forums|# replies|# reply|# responses|"
            "# response|# thoughts|cancel reply|click here to cancel reply|previous comments|"
            "blog comments powered by disqus|comments powered by disqus|powered by disqus|be the first to comment|"
            "be the first one to comment|be the first to leave a comment|start the conversation|start a conversation|"
            "start the discussion|you must be logged in to post a comment|trackbacks|trackback|pingbacks|"
            "# trackbacks|notify me of new posts by email|notify me of new comments|"
            "notify me of follow-up comments by email|notify me of followup comments via e-mail|"
            "mail (will not be published) (required|will not be published|required|required fields|"
            "subscribe to: post comments (atom|subscribe to comments|rate this article|rate this|rate this post|"
            "was this helpful|was this article helpful|was this page helpful|did you find this helpful|"
            "did you like this article|letters to the editor|send a letter to the editor|submit a letter|"
            "send feedback|send us feedback|give feedback|open comments|close comments"
        ),
        openings=(
            "leave a comment|leave a reply|leave your comment|leave your thoughts|post a comment|post your comment|"
            "add your comment|add a comment|add your voice|be the first to comment|be the first to post|"
            "be the first to review|be the first to share|have your say|have something to say|"
            "have a question or comment|comments are closed|comments are now closed|comments are moderated|"
            "comments are subject to|comments have been|comments are the opinion|comments posted|comments on this|"
            "comments will be|commenting on this|comment on this|commenting has been|commenting is|"
            "join the conversation|join the discussion|let us know what you think|let us know in the comments|"
            "tell us what you think|tell us in the comments|what do you think?|what do you think about this|"
            "what's your take|share your thoughts|share your opinion|share your views|share your comments|"
            "your email address will not be published|your email will not be published|your e-mail address will not|"
            "your email is never|required fields are marked|save my name|notify me of|notify me when|notify me via|"
            "you must be logged in to post|you must be logged in to comment|you must be logged in to leave|"
            "you can follow any responses|you can leave a response|both comments and pings|"
            "responses are currently closed|subscribe to comments|please keep comments|please keep it civil|"
            "please be respectful|please avoid offensive|please review our comment|please log in to comment|"
            "please read our comment|please note that comments|please note: comments|to comment on this|"
            "to post a comment|to leave a comment|to join the conversation|all comments are|we welcome your comments|"
            "we encourage readers|we reserve the right to|we invite you to use our commenting|"
            "you are solely responsible|this site is not responsible for|the views expressed in the|"
            "the comments below|the following comments|the comments section|this comment has been|this comment was|"
            "this discussion|show # comments|view # comments|read # comments|see all # comments|log in to comment|"
            "log in to leave a comment|login to comment|sign in to comment|sign in to leave|discussion closed|"
            "you may use these html|please enter your comment|please enter your name|write to the editor at|"
            "email your letters|letters to the editor|postmedia is committed|# thoughts on|# responses to|"
            "# comments on|# comments to|# comments so far|# replies to|filed under:"
        ),
    ),
    tags=Said(
        labels=(
            "tags|tag|tagged|topics|categories|category|filed under|filed in|filed to|posted in|hashtags|"
            "related tags|related topics|in this story|mentioned in this article|companies mentioned|uncategorized|"
            "archives|archive|tag cloud|posted in:|more on these topics"
        ),
        openings=(
            "tags:|tag:|tagged:|tagged as|tagged with|tagged in|tagged under|topics:|keywords:|filed under|filed in:|"
            "filed to:|posted in:|posted under|posted under:|hashtags:|this entry was posted|this entry was filed|"
            "this entry is filed|this post was filed|this post is tagged|this article was filed|"
            "this article was posted in|this article is filed|in category:|entry filed under|published in category|"
            "explore more on these topics|more about:|read more about:"
        ),
        leads=(
            "tags|tagged|topics|keywords|categories|filed under|filed in|posted in|published in|labels|in this story|"
            "related topics|topics in this article|more on|more about"
        ),
    ),
    navigation=Said(
        labels=(
            "home|homepage|home page|menu|main menu|search|search...|search site|search this site|search for:|"
            "search for|search results|advanced search|search here|skip to content|skip to main content|skip to main|"
            "skip navigation|skip to navigation|skip to search|skip to footer|skip to primary navigation|"
            "skip to article|skip to header|skip links|back to top|back to home|back to homepage|back to|"
            "return to top|top of page|go to top|scroll to top|to top|site map|sitemap|contact|contact us|"
            "contact info|contact information|about us|about this site|about me|who we are|our team|meet the team|"
            "our story|our mission|careers|faq|faqs|help center|help centre|help & faq|customer service|"
            "customer support|customer care|support center|site index|quick links|useful links|footer|header|"
            "navigation|main navigation|primary menu|secondary menu|site navigation|toggle navigation|toggle menu|"
            "toggle search|open menu|close menu|open navigation|open navigation menu|close navigation|open search|"
            "close search|open in new tab|menu search|show menu|hide menu|expand menu|mobile menu|you are here|"
            "you are here:|breadcrumb|breadcrumbs|e-paper|epaper|e-edition|digital edition|today's paper|"
            "this week's issue|current issue|back issues|sections menu|accessibility statement|accessibility help|"
            "accessibility links|press room|media kit|masthead|staff directory|contributors|editorial guidelines|"
            "editorial policy|editorial standards|ethics policy|code of ethics|cart|view cart|shopping cart|wishlist|"
            "checkout|all topics|select page|select region|choose edition|change edition|international edition|"
            "us edition|uk edition|view all results|no results found|work with us|join our team|investor relations|"
            "partner with us|write for us|submit an article|submit news|blogroll|obituaries|horoscopes|horoscope|"
            "crossword|crosswords|puzzles|contests|events calendar|calendar|public notices|"
            "legal notices & classifieds|subscribe sign in|sign in subscribe|switch language|dark mode|light mode|"
            "switch to dark mode|jump to navigation|jump to content|go to content|go to navigation|exit full screen|"
            "secondary navigation|read our policies"
        ),
        openings=(
            "jump to navigation|you are here:|back to the top|back to top|return to the top|return to homepage|"
            "go back to|home »|home >|home /|home ›|browse:|search for:|search in:"
        ),
    ),
)
