"""French."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "connexion membre|connexion client|connexion abonné|connexion abonnés|connexion lecteur|"
        "connexion|se connecter|s'identifier|s’identifier|me connecter|déconnexion|se déconnecter|"
        "créer un compte|créer mon compte|mon compte|mon espace|espace client|espace abonné|"
        "espace abonnés|espace membre|espace membres|s'inscrire|s’inscrire|inscription|s'abonner|"
        "s’abonner|je m'abonne|je m’abonne|abonnez-vous|abonnement|abonnements|déjà abonné|déjà inscrit|"
        "identifiez-vous|connectez-vous|accueil|rechercher|recherche|partager|partager l'article|"
        "partager cet article|partager sur facebook|partager sur twitter|partager par e-mail|"
        "partager par mail|imprimer|imprimer l'article|enregistrer|sauvegarder|envoyer|envoyer par mail|"
        "envoyer à un ami|copier le lien|commenter|commentaires|réagir|lire plus tard|lire la suite|"
        "lire l'article|voir plus|en savoir plus|ajouter à mes favoris|ajouter aux favoris|mes favoris|"
        "favoris|publicité|article réservé aux abonnés|réservé aux abonnés|contenu réservé aux abonnés|"
        "réservé aux membres|écouter l'article|écouter|tout accepter|tout refuser|accepter|"
        "continuer sans accepter|paramétrer les cookies|gérer les cookies|mentions légales|plan du site|"
        "nous contacter|haut de page|retour à l'accueil|offrir cet article|newsletters|"
        "mot de passe oublié|fermer|suivre|à la une|le direct|en direct"
    ),
    sentences=(
        "connectez-vous pour|connectez-vous ou|connectez-vous à|identifiez-vous pour|"
        "identifiez-vous afin|inscrivez-vous pour|inscrivez-vous à|inscrivez-vous gratuitement|"
        "abonnez-vous pour|abonnez-vous à|abonnez-vous dès|créez un compte|créez votre compte|"
        "vous devez être connecté|vous devez vous connecter|veuillez vous connecter|"
        "merci de vous connecter|pour lire la suite|pour lire cet article|pour consulter cet article|"
        "cet article est réservé|ce contenu est réservé|cet article est réservé aux abonnés|"
        "article réservé|il vous reste|la suite est réservée|la suite de cet article est réservée|"
        "déjà abonné|déjà inscrit|déjà membre|pas encore abonné|pas encore inscrit|pas encore de compte|"
        "vous avez déjà un compte|lisez cet article plus tard|enregistrez cet article|"
        "ajoutez cet article|conservez cet article|gardez cet article|nous utilisons des cookies|"
        "ce site utilise des cookies|notre site utilise des cookies|en poursuivant votre navigation|"
        "en continuant votre navigation|en naviguant sur|nous et nos partenaires|avec votre accord, nous|"
        "votre adresse e-mail|votre adresse email|recevez chaque|recevez tous les|"
        "recevez notre newsletter|suivez-nous sur|retrouvez-nous sur|rejoignez-nous sur|"
        "téléchargez notre application|téléchargez l'application|le bouton ci-dessous|"
        "activez les notifications|désactivez votre bloqueur|vous utilisez un bloqueur"
    ),
    also=(
        "lire aussi|lire également|à lire aussi|à lire également|a lire aussi|voir aussi|voir également|"
        "à voir aussi|lisez aussi|écouter aussi|relire aussi"
    ),
    leads=(
        "à lire|a lire|sur le même sujet|sur le même thème|dans le même sujet|articles liés|"
        "articles associés|aller plus loin|pour aller plus loin|nos articles sur|"
        "retrouvez tous nos articles|retrouvez nos articles|>> lire|(re)lire|à écouter|vidéo à voir|"
        "notre dossier|tags|mots-clés|mots clés|plus d'actualités|les plus lus|crédit photo"
    ),
)
