"""French."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "connexion membre|connexion client|connexion abonné|connexion abonnés|connexion lecteur|connexion|"
            "se connecter|s'identifier|me connecter|je me connecte|déconnexion|se déconnecter|créer un compte|"
            "créer mon compte|créer un compte gratuit|mon compte|mon profil|mon espace|espace client|espace abonné|"
            "espace abonnés|espace membre|espace membres|espace personnel|s'inscrire|je m'inscris|inscription|"
            "inscription gratuite|déjà inscrit|déjà membre|identifiez-vous|connectez-vous|mot de passe oublié|"
            "mot de passe|nom d'utilisateur|rester connecté|se souvenir de moi|pas encore de compte|"
            "pas encore inscrit|bienvenue dans votre espace"
        ),
        openings=(
            "connectez-vous pour|connectez-vous ou|connectez-vous à|connectez-vous avec|connectez-vous afin|"
            "identifiez-vous pour|identifiez-vous afin|identifiez-vous ou|se connecter avec|se connecter pour|"
            "se connecter ou|inscrivez-vous pour|inscrivez-vous gratuitement|inscrivez-vous ou|créez un compte|"
            "créez votre compte|créez gratuitement votre|vous devez être connecté|vous devez être inscrit|"
            "vous devez vous connecter|vous devez vous identifier|veuillez vous connecter|veuillez vous identifier|"
            "merci de vous connecter|merci de vous identifier|déjà inscrit|déjà membre|pas encore inscrit|"
            "pas encore de compte|pas encore membre|vous avez déjà un compte|vous n'avez pas de compte|"
            "vous n'êtes pas connecté|vous n'êtes pas encore inscrit|vous êtes connecté|mot de passe oublié|"
            "continuer avec google|continuer avec facebook|continuer avec apple|vous possédez déjà un compte|"
            "votre mot de passe|ce compte est|cet e-mail est"
        ),
    ),
    subscribe=Said(
        labels=(
            "s'abonner|je m'abonne|abonnez-vous|m'abonner|abonnement|abonnements|déjà abonné|pas encore abonné|"
            "article réservé aux abonnés|réservé aux abonnés|contenu réservé aux abonnés|article abonnés|"
            "article abonné|abonnés|abonné|pour les abonnés|exclusif abonnés|réservé abonnés|réservé aux membres|"
            "réservé à nos abonnés|accès abonnés|je profite de l'offre|voir les offres|voir toutes les offres|"
            "découvrir les offres|nos offres d'abonnement|les offres d'abonnement|offres d'abonnement|essai gratuit|"
            "sans engagement|offrir un abonnement|gérer mon abonnement|article premium|contenu premium|"
            "lire le journal|lire le journal numérique|journal numérique|version numérique|acheter cet article|"
            "je teste|s'abonner pour lire la suite|abonnez-vous pour lire la suite"
        ),
        openings=(
            "abonnez-vous pour|abonnez-vous à partir|abonnez-vous dès|abonnez-vous sans|abonnez-vous et|"
            "abonnez-vous en|abonnez-vous gratuitement|abonnez-vous au|s'abonner pour|s'abonner à partir|"
            "s'abonner à l'offre|je m'abonne pour|je m'abonne à|pour lire la suite|pour continuer la lecture|"
            "pour continuer à lire|pour poursuivre la lecture|poursuivez votre lecture|poursuivre la lecture|"
            "continuez votre lecture|pour lire cet article|pour lire l'intégralité|pour lire l'article|"
            "pour accéder à cet article|pour accéder à l'intégralité|pour accéder à ce contenu|"
            "pour consulter cet article|cet article est réservé|cet article est exclusivement|ce contenu est réservé|"
            "ce contenu est exclusivement|article réservé|contenu réservé|il vous reste # %|il vous reste #%|"
            "il vous reste # article|la suite est réservée|la suite de cet article|la lecture de ce contenu|"
            "accédez à tous|accédez à l'intégralité|accédez en illimité|déjà abonné|déjà abonné(e|pas encore abonné|"
            "vous êtes abonné|vous êtes déjà abonné|vous n'êtes pas abonné|vous n'êtes pas encore abonné|"
            "vous avez atteint|vous avez lu vos|vous avez lu tous|profitez de l'offre|profitez de votre|"
            "profitez d'un accès|profitez de tous|profitez de # mois|découvrez nos offres|"
            "découvrez toutes nos offres|essayez gratuitement|testez gratuitement|testez sans engagement|"
            "débloquez cet article|lisez cet article|lire la suite de cet article avec|l'accès à la totalité|"
            "la totalité de l'article|votre abonnement|sans engagement|à partir de #€"
        ),
    ),
    cookie=Said(
        labels=(
            "tout accepter|tout refuser|accepter|refuser|accepter et fermer|accepter et continuer|"
            "accepter les cookies|j'accepte|je refuse|continuer sans accepter|paramétrer les cookies|paramétrer|"
            "paramètres|gérer les cookies|gérer mes cookies|gérer mes choix|gérer mes préférences|"
            "gestion des cookies|gestion du consentement|personnaliser|préférences cookies|préférences|"
            "politique de cookies|politique cookies|cookies|paramètres des cookies|centre de préférences|"
            "paramètres de confidentialité|autoriser|interdire|ok, tout accepter|toujours actif|"
            "enregistrer mes préférences|confirmer mes choix|voir les préférences|cookies strictement nécessaires|"
            "refuser et s'abonner|accepter et accéder"
        ),
        openings=(
            "nous utilisons des cookies|nous utilisons les cookies|nous utilisons nos propres cookies|"
            "nous respectons votre vie privée|nous accordons de l'importance à votre|ce site utilise des cookies|"
            "ce site utilise akismet|ce site web utilise des cookies|notre site utilise des cookies|"
            "les cookies nous permettent|les cookies assurent|en poursuivant votre navigation|"
            "en poursuivant votre visite|en continuant votre navigation|en continuant à naviguer|en continuant sur|"
            "en naviguant sur|en vous inscrivant|en vous abonnant|en renseignant votre|"
            "en savoir plus sur comment les données|en savoir plus sur l'utilisation des cookies|"
            "nous et nos partenaires|nous et nos # partenaires|avec votre accord, nous|avec votre consentement|"
            "votre vie privée|le respect de votre vie privée|vous pouvez changer d'avis|"
            "vous pouvez modifier vos choix|vous avez refusé les cookies|vous avez choisi de refuser|"
            "ce contenu est bloqué|ce contenu n'est pas accessible|ce contenu provient|pour voir ce contenu|"
            "pour visualiser ce contenu|pour afficher ce contenu|les informations recueillies|"
            "les données recueillies|la collecte de vos données|conformément à la loi|conformément au rgpd|"
            "conformément à la réglementation"
        ),
    ),
    share=Said(
        labels=(
            "partager|partager :|partage|partages|# partages|# partage|partager #|partager l'article|"
            "partager cet article|partager l'info|partager la page|partager cette page|partager ce contenu|"
            "partager ce post|partagez cet article|partagez|partagez sur|partager sur|partager sur facebook|"
            "partager sur twitter|partager sur x|partager sur linkedin|partager sur whatsapp|partager sur messenger|"
            "partager par e-mail|partager par email|partager par mail|partager via|partager via facebook|"
            "partager via twitter|facebook partager|tweeter|twitter|envoyer par mail|envoyer par e-mail|"
            "envoyer par email|envoyer à un ami|envoyer cet article|recommander|recommander cet article|"
            "copier le lien|lien copié|copier|copier l'url|offrir cet article|offrir l'article|offrir|suivre|"
            "suivez-nous|nous suivre|suivez-nous sur|nous suivre sur les réseaux sociaux|"
            "suivez-nous sur les réseaux sociaux|réseaux sociaux|rejoignez-nous|retrouvez-nous sur|j'aime|j'aime ça|"
            "j'aime :|intégrer|code d'intégration|épingler"
        ),
        openings=(
            "partager cet article|partagez cet article|partager l'article|partager sur|partagez sur|partager via|"
            "partager :|cliquez pour partager|cliquer pour partager|cliquez pour envoyer|cliquez ici pour partager|"
            "suivez-nous sur|suivez toute l'actualité|suivez toute l'actu|suivez l'actualité|suivez l'info|"
            "suivez-moi sur|retrouvez-nous sur|retrouvez nous sur|rejoignez-nous sur|rejoignez nous sur|"
            "abonnez-vous à notre page|abonnez-vous à notre chaîne|ouvre dans une nouvelle fenêtre|"
            "vous avez aimé cet article|cet article vous a plu|si cet article vous a"
        ),
    ),
    related=Said(
        labels=(
            "lire la suite|lire plus|lire l'article|lire l'article complet|lire aussi|à lire aussi|à lire également|"
            "à lire|a lire aussi|voir plus|voir tout|tout voir|voir la suite|voir tous|afficher plus|"
            "afficher la suite|charger plus|plus d'articles|plus d'infos|plus d'actualités|plus d'informations|"
            "en savoir plus|en savoir +|les plus lus|le plus lu|les plus récents|les plus populaires|"
            "les plus consultés|les plus commentés|les plus partagés|articles les plus lus|articles récents|"
            "articles populaires|articles similaires|articles liés|articles associés|articles connexes|"
            "article précédent|article suivant|articles précédents|précédent|suivant|page suivante|page précédente|"
            "sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|dans le même dossier|"
            "sur le sujet|notre sélection|notre dossier|nos dossiers|nos recommandations|la rédaction vous conseille|"
            "la rédaction vous recommande|la rédaction vous propose|recommandé pour vous|recommandés pour vous|"
            "vous aimerez aussi|vous aimerez peut-être|vous pourriez aimer|vous pourriez aussi aimer|"
            "vous allez aimer|ça peut vous intéresser|cela pourrait vous intéresser|à voir aussi|à découvrir|"
            "à découvrir aussi|à ne pas manquer|ne manquez pas|à la une|les dernières actualités|"
            "dernières actualités|dernières infos|dernières nouvelles|dernières news|dernière minute|"
            "toute l'actualité|toute l'actu|tous les articles|toutes les actualités|toutes les vidéos|l'essentiel|"
            "l'actualité en continu|le fil info|fil info|le direct|en direct|en continu|tendances|top articles|"
            "ailleurs sur le web|sur le web|contenus sponsorisés|à suivre|prochain article|voir aussi|"
            "pour aller plus loin|aller plus loin|sommaire|lire également|lire le dossier|nos derniers articles|"
            "les articles les plus lus"
        ),
        openings=(
            "lire aussi|lire également|à lire aussi|à lire également|a lire aussi|a lire également|"
            "à lire sur le sujet|à relire|(re)lire|relire aussi|>> lire|lisez aussi|lisez également|voir aussi|"
            "voir également|à voir aussi|à voir également|écouter aussi|à écouter aussi|regarder aussi|"
            "lire la suite →|lire la suite »|lire la suite de l'article|lire la suite sur|lire l'article sur|"
            "lire notre|lire nos|lire l'intégralité|retrouvez tous nos articles|retrouvez nos articles|"
            "retrouvez l'ensemble de nos|retrouvez toute l'actualité|retrouvez toutes les|retrouvez ici|"
            "retrouvez l'intégralité|retrouvez cet article|notre dossier|notre article|plus d'articles|"
            "plus d'actualités|plus d'informations sur|pour en savoir plus|toute l'actualité|tous nos articles|"
            "tous les articles de|sur le même sujet|les plus lus|cliquez ici pour lire|la rédaction vous conseille|"
            "la rédaction vous recommande|vous aimerez aussi|voir toutes les|voir tous les"
        ),
        leads=(
            "à lire|a lire|sur le même sujet|sur le même thème|dans le même sujet|articles liés|articles associés|"
            "aller plus loin|pour aller plus loin|pour approfondir|à écouter|à voir|à regarder|vidéo à voir|"
            "en images|en vidéo|diaporama|notre dossier|plus d'actualités|les plus lus|le plus lu|en savoir plus|"
            "lire plus|à suivre|à découvrir"
        ),
    ),
    advertisement=Said(
        labels=(
            "publicité|publicités|publi-rédactionnel|publireportage|contenu sponsorisé|sponsorisé|contenu partenaire|"
            "partenariat|la suite après la publicité|la suite après cette publicité|"
            "suite de l'article après la publicité|l'article continue après la publicité|passer la publicité|"
            "passer l'annonce|fermer la publicité|ignorer la publicité|masquer la publicité|"
            "à propos de cette publicité|petites annonces|liens sponsorisés|nos partenaires|offert par|présenté par|"
            "proposé par|en partenariat avec|lecture de la publicité"
        ),
        openings=(
            "la suite après la publicité|la suite après cette publicité|suite de l'article après|"
            "l'article continue après|votre article continue|publicité -|votre publicité ici|cette publicité|"
            "ce contenu sponsorisé|contenu proposé par|contenu sponsorisé|certains liens de cet article|"
            "cet article contient des liens|liens affiliés|les prix affichés|les prix mentionnés|"
            "nous pouvons percevoir"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newsletters|nos newsletters|la newsletter|notre newsletter|lettre d'information|"
            "lettres d'information|s'abonner à la newsletter|abonnez-vous à la newsletter|"
            "inscrivez-vous à la newsletter|inscription à la newsletter|inscription newsletter|"
            "s'inscrire à la newsletter|recevoir la newsletter|recevez la newsletter|je m'inscris à la newsletter|"
            "votre e-mail|votre email|votre adresse e-mail|votre adresse email|votre adresse mail|adresse e-mail|"
            "adresse email|adresse mail|alertes|alertes info|créer une alerte|recevoir les alertes|flux rss|fil rss|"
            "prénom|e-mail *|email *|site web|désinscription|se désinscrire|merci pour votre inscription"
        ),
        openings=(
            "inscrivez-vous à|inscrivez vous à|s'inscrire à la newsletter|abonnez-vous à|abonnez vous à|"
            "s'abonner à la newsletter|recevez chaque|recevez tous les|recevez toutes les|recevez gratuitement|"
            "recevez notre|recevez nos|recevez l'essentiel|recevez le meilleur|recevez par|recevez directement|"
            "recevez la newsletter|recevez les|recevoir la newsletter|recevoir notre|votre adresse e-mail|"
            "votre adresse email|votre adresse mail|votre adresse électronique|votre e-mail|votre email|entrez votre|"
            "saisissez votre|indiquez votre|renseignez votre|veuillez saisir|veuillez renseigner|veuillez entrer|"
            "merci de renseigner|merci pour votre inscription|merci de votre inscription|merci ! votre|"
            "votre inscription|vous pouvez vous désabonner|vous pouvez vous désinscrire|vous êtes bien inscrit|"
            "vous êtes inscrit|notre newsletter|ne manquez rien|ne ratez rien|ne manquez aucun|restez informé|"
            "restez connecté|restez au courant|chaque matin, recevez|chaque semaine, recevez|chaque jour, recevez|"
            "j'accepte de recevoir|je souhaite recevoir|je m'inscris|en m'inscrivant|envie de recevoir|"
            "téléchargez notre newsletter"
        ),
    ),
    comment=Said(
        labels=(
            "commenter|commentaire|commentaires|# commentaires|# commentaire|commentaires #|commentaires (#|"
            "commentaire (#|aucun commentaire|pas de commentaire|pas de commentaires|réagir|réagissez|réactions|"
            "réaction|# réactions|# réaction|réactions (#|laisser un commentaire|laissez un commentaire|"
            "laisser une réponse|ajouter un commentaire|ajouter votre commentaire|écrire un commentaire|"
            "poster un commentaire|publier un commentaire|déposer un commentaire|votre commentaire|vos commentaires|"
            "vos réactions|votre réaction|votre avis|donnez votre avis|donner mon avis|votre nom|votre pseudo|"
            "voir les commentaires|voir tous les commentaires|lire les commentaires|afficher les commentaires|"
            "voir les # commentaires|tous les commentaires|commentaires fermés|les commentaires sont fermés|"
            "les commentaires sont clos|répondre|annuler la réponse|signaler un abus|signaler un commentaire|"
            "signaler ce commentaire|soyez le premier à commenter|soyez le premier à réagir|charte de modération|"
            "charte des commentaires|rejoindre la conversation|participer à la discussion|participez à la discussion|"
            "derniers commentaires|commentaires récents|commentaire *|champs obligatoires|publier|trier par|"
            "les plus anciens|le plus récent|ils ont réagi|courrier des lecteurs"
        ),
        openings=(
            "soyez le premier à|soyez la première à|laisser un commentaire|laissez un commentaire|laissez votre|"
            "ajouter un commentaire|les commentaires sont|les commentaires de cet|les commentaires ne sont|"
            "les commentaires de cette|vous devez être connecté pour|vous devez vous connecter pour|"
            "vous devez être abonné pour|votre adresse e-mail ne sera|votre adresse email ne sera|"
            "votre adresse de messagerie|les champs obligatoires|enregistrer mon nom|prévenez-moi|avertissez-moi|"
            "me notifier|voir les # commentaires|lire les # commentaires|connectez-vous pour commenter|"
            "connectez-vous pour réagir|pour réagir|pour laisser un commentaire|réagissez à|réagir à cet article|"
            "donnez votre avis|et vous, qu'en pensez-vous|qu'en pensez-vous|dites-nous ce que|partagez votre avis|"
            "merci de respecter|merci de rester|votre commentaire|les réactions sont|signaler un contenu|"
            "# commentaires sur|# réponses à|# réflexions sur"
        ),
    ),
    tool=Said(
        labels=(
            "imprimer|imprimer l'article|imprimer cet article|imprimer la page|version imprimable|impression|"
            "enregistrer|enregistrer l'article|sauvegarder|sauvegarder l'article|sauvegardé|lire plus tard|"
            "lecture différée|à lire plus tard|ajouter à mes favoris|ajouter aux favoris|ajouter à ma liste|"
            "mes favoris|favoris|ma liste|ma liste de lecture|mes articles sauvegardés|mes articles|"
            "retirer des favoris|ajouter à vos sélections|écouter l'article|écouter cet article|écouter|"
            "écouter le podcast|lecture audio|lire l'article en audio|version audio|article audio|réécouter|agrandir|"
            "agrandir l'image|agrandir le texte|réduire le texte|taille du texte|taille du texte :|zoom|plein écran|"
            "voir la vidéo|voir la galerie|voir les photos|voir le diaporama|voir l'image|voir en plein écran|"
            "lire la vidéo|regarder la vidéo|fermer|annuler|valider|chargement|chargement...|chargement en cours|"
            "télécharger|télécharger le pdf|télécharger en pdf|retour à l'article|temps de lecture|"
            "temps de lecture : #|temps de lecture : # min|temps de lecture # min|temps de lecture : # minutes|"
            "lecture # min|lecture # min.|# min de lecture|# minutes de lecture|# min|# mn|# vues|image #|photo #|"
            "photo # sur #|# sur #|page # sur #|signaler une erreur|signaler une faute|signalez une erreur|"
            "une erreur dans l'article|une correction à apporter|proposer une correction|suggérer une correction|"
            "une faute|contacter l'auteur|écrire à l'auteur|voir le profil|tous ses articles|"
            "activer les notifications|notifications|lire le résumé|traduire|exporter|désactiver le son|publié le|"
            "mis à jour le"
        ),
        openings=(
            "lisez cet article plus tard|enregistrez cet article|enregistrer cet article|ajoutez cet article|"
            "ajouter cet article|conservez cet article|gardez cet article|sauvegardez cet article|"
            "retrouvez cet article dans|l'article a été ajouté|cet article a été ajouté|vous pouvez lire cet article|"
            "le bouton ci-dessous|activez les notifications|activez javascript|veuillez activer javascript|"
            "veuillez activer les|javascript est désactivé|désactivez votre bloqueur|désactiver votre bloqueur|"
            "vous utilisez un bloqueur|votre navigateur ne|votre navigateur est|votre bloqueur|merci de désactiver|"
            "pour imprimer|pour sauvegarder|écoutez cet article|écouter cet article|écoutez l'article|"
            "cet article est lu|cette vidéo n'est|la vidéo n'est|cliquez ici pour|cliquez pour|cliquez sur l'image|"
            "cliquez sur la photo|cliquer ici|cliquer pour|une erreur s'est produite|une erreur est survenue|"
            "une faute, une erreur|vous avez repéré une|vous avez trouvé une erreur|vous avez remarqué|"
            "vous avez une information|vous souhaitez réagir|vous souhaitez nous signaler|signaler une erreur|"
            "signalez-nous|temps de lecture|durée de lecture|veuillez patienter|voir cette publication sur|"
            "une publication partagée par|ce texte a été traduit|cet article a été traduit|contactez-nous :|"
            "contacter la rédaction|contactez la rédaction"
        ),
    ),
    copyright=Said(
        labels=(
            "mentions légales|tous droits réservés|droits de reproduction|"
            "droits de reproduction et de diffusion réservés|reproduction interdite|conditions générales|"
            "conditions générales d'utilisation|conditions générales de vente|conditions d'utilisation|cgu|cgv|"
            "cgu cgv|politique de confidentialité|confidentialité|vie privée|données personnelles|"
            "protection des données|protection des données personnelles|charte de confidentialité|"
            "charte d'utilisation|charte déontologique|informations légales|copyright"
        ),
        openings=(
            "© tous droits|tous droits réservés|tous droits de reproduction|droits de reproduction|"
            "toute reproduction|toute utilisation|reproduction interdite|reproduction partielle|reproduction totale|"
            "copyright|crédit photo|crédits photo|crédit photo :|propulsé par|fièrement propulsé|site réalisé par|"
            "réalisation :|conception :"
        ),
        closings=(
            "tous droits réservés|droits réservés|reproduction interdite|sans autorisation|"
            "sans autorisation préalable|sans autorisation écrite"
        ),
    ),
    tags=Said(
        labels=(
            "tags|mots-clés|mots clés|mot-clé|étiquettes|thèmes|thématiques|sujets|rubriques|rubrique|catégories|"
            "catégorie|dans cet article|plus sur ces sujets|archives|non classé|sur ces thèmes|thèmes associés|"
            "sujets associés"
        ),
        openings=(
            "tags :|tags:|mots-clés :|mots-clés:|mots clés :|étiquettes :|étiquettes:|étiqueté|classé dans|"
            "classé sous|publié dans|posté dans|thèmes :|thématiques :|dans la catégorie|cette entrée a été publiée|"
            "ce contenu a été publié"
        ),
        leads=(
            "tags|mots-clés|mots clés|thèmes|étiquettes|catégories|rubriques|sujets|dans cet article|classé dans"
        ),
    ),
    appeal=Said(
        labels=(
            "faire un don|je fais un don|je donne|dons|nous soutenir|soutenez-nous|je soutiens|"
            "soutenez notre travail|soutenez le journalisme indépendant|soutenir notre journal|contribuer|"
            "nous avons besoin de vous|adhérer"
        ),
        openings=(
            "faites un don|faire un don|soutenez-nous|soutenez nous|soutenez notre|soutenez le journalisme|"
            "soutenez un média|soutenez une presse|soutenez l'information|soutenez la presse|soutenez la rédaction|"
            "soutenir un média|grâce à vos dons|grâce à votre soutien|nous avons besoin de vous|"
            "nous avons besoin de votre|notre journal dépend|notre média dépend|si vous appréciez|"
            "si vous aimez notre|si vous souhaitez nous soutenir|merci de votre lecture|merci de nous lire|"
            "merci pour votre fidélité|merci pour votre soutien|un journalisme de qualité|l'information de qualité"
        ),
    ),
    app=Said(
        labels=(
            "télécharger l'application|télécharger l'appli|téléchargez l'application|téléchargez l'appli|"
            "télécharger notre application|ouvrir l'application|ouvrir dans l'application|installer l'application|"
            "nos applications|applications|applications mobiles|application mobile|l'application|sur mobile|"
            "disponible sur google play|télécharger dans l'app store|télécharger sur l'app store|version mobile|"
            "recevoir les notifications|version classique"
        ),
        openings=(
            "téléchargez notre application|téléchargez l'application|téléchargez l'appli|téléchargez gratuitement|"
            "télécharger l'application|télécharger notre application|installez l'application|"
            "installez notre application|ouvrir dans l'application|ouvrir l'application|retrouvez l'application|"
            "l'application disponible|disponible sur google play|disponible sur l'app|disponible sur ios|"
            "rejoignez notre chaîne|rejoignez la chaîne|suivez notre chaîne whatsapp|scannez le qr|"
            "découvrez notre application|découvrez notre chaîne|avec l'application|sur notre application"
        ),
    ),
    navigation=Said(
        labels=(
            "accueil|page d'accueil|menu|menu principal|rechercher|recherche|rechercher :|recherche avancée|"
            "recherche :|rechercher dans|plan du site|nous contacter|contacts|contactez-nous|contacter la rédaction|"
            "nos autres sites|nos sites|haut de page|retour en haut|retour en haut de page|haut|retour à l'accueil|"
            "retour à la page d'accueil|aller au contenu|aller au contenu principal|aller à la navigation|"
            "aller au menu|aller à la recherche|passer au contenu|passer au contenu principal|"
            "aller directement au contenu|qui sommes-nous|qui sommes nous|à propos|à propos de nous|l'équipe|"
            "notre équipe|la rédaction|recrutement|offres d'emploi|aide|aide et contact|foire aux questions|"
            "nos services|services utiles|boutique|la boutique|panier|mon panier|navigation|navigation principale|"
            "fil d'ariane|vous êtes ici|vous êtes ici :|ouvrir le menu|fermer le menu|afficher le menu|"
            "ouvrir la recherche|toutes les rubriques|nos rubriques|accessibilité|accessibilité : non conforme|"
            "accessibilité : partiellement conforme|météo|horoscope|programme tv|mots croisés|mots fléchés|sudoku|"
            "avis de décès|annonces légales|carnet|espace annonceurs|annonceurs|liens utiles|le journal du jour|"
            "édition du jour|kiosque|liseuse|annuaire|agenda"
        ),
        openings=(
            "aller à la navigation|passer au contenu|vous êtes ici|retour à l'accueil|retour en haut|accueil >|"
            "accueil »|accueil /|accueil ›|rechercher :|recherche pour :"
        ),
    ),
)
