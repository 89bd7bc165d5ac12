### Mots pour les états, les dates et les résultats : les mêmes dans la fenêtre, les notifications et les exports.

standing-not-known = Pas encore connu
standing-put-off = Reporté
standing-turned-off = Vous l'avez désactivé
standing-except = { $words }, sauf { $left }
standing-allowed = Vous l'avez autorisé
standing-default-on = Activé parce que personne ne l'a désactivé
standing-seen-off = Désactivé quand vous avez regardé
standing-seen-on = Activé quand vous avez regardé
standing-switch-not-found = Interrupteur introuvable quand vous avez regardé
standing-withdrew = Vous l'avez retiré
standing-cannot-refuse = Ne peut pas être désactivé
standing-not-covered = Non concerné
standing-date-passed = Date passée, non vérifiée
standing-ended-provider = Arrêté par le fournisseur
standing-ended-court = Arrêté par un tribunal

check-again = À revérifier
check-again-days = vu pour la dernière fois { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
check-again-terms = conditions modifiées le { $date }
grade-seen = vous avez vu l'interrupteur
grade-asserted = de mémoire
grade-evidenced = avec un fichier

deadline-decide-by = À décider au plus tard le { $date }
deadline-own = Votre date : { $date }
deadline-re-check = À revérifier le { $date }
deadline-kept-until = Effacement au plus tard le { $date }, d'après le fournisseur
deadline-hold-review = Ordonnance à revoir le { $date }
deadline-passed = Date passée : { $date } · non vérifiée
deadline-settled = Réglé · { $date }
deadline-dismissed = Pas pour vous · { $date }
deadline-done = Fait · { $date }
deadline-kept-until-over = Effacement attendu depuis le { $date }, d'après le fournisseur
nearness-passed = Date passée, non vérifiée
nearness-settled = Réglé
nearness-dismissed = Pas pour vous
nearness-done = Fait
nearness-kept-until-over = Effacement attendu depuis cette date, d'après le fournisseur
deadline-last-safe = dernier jour sûr : { $date }
deadline-last-safe-today = le dernier jour sûr est aujourd'hui
deadline-last-safe-yesterday = le dernier jour sûr était hier
deadline-last-safe-was = le dernier jour sûr était le { $date }
deadline-in-days = { $days ->
    [-1] hier
    [0] aujourd'hui
    [one] { $days } jour
   *[other] { $days } jours
}
deadline-moved = Déplacée : { $dates }
deadline-no-day = aucun jour indiqué

retention-nothing-kept = Aucune conservation, d'après le fournisseur
retention-gone-by = Effacement au plus tard le { $date }
retention-gone-by-about = Effacement au plus tard vers le { $date }
retention-gone-by-not-before = Effacement au plus tard le { $date } (pas avant le { $start })
retention-should-be-gone = Effacement attendu depuis le { $date }
retention-should-be-gone-about = Effacement attendu depuis le { $date } environ
retention-indefinite = Conservation sans fin indiquée
retention-indefinite-not-before = Conservation sans fin indiquée (pas avant le { $start })
retention-unknown = Aucune durée indiquée
retention-unknown-depends = Dépend de : { $missing }
retention-unknown-range = au plus tôt : { $first }, au plus tard : { $last }
retention-contradiction = Les sources divergent : effacement au plus tard : { $first }, ou conservation jusqu'à : { $last }
until-unknown = aucune durée indiquée
until-indefinite = aucune fin indiquée

missing-plan = votre offre
missing-region = votre lieu de résidence
missing-setting = votre choix pour « { $purpose } »
missing-deleted = votre suppression éventuelle
missing-created = le jour de la création

purpose-model-training = Entraînement de modèles
purpose-human-review = Examen humain
purpose-personalisation = Personnalisation
purpose-advertising = Publicité
purpose-sharing = Partage avec des tiers
purpose-feedback = Retours
purpose-connectors = Services liés
purpose-analytics = Mesure d'utilisation
purpose-service = Fournir la réponse
purpose-safety = Sécurité

question-model-training = Vos conversations peuvent-elles entraîner des modèles ?
question-human-review = Des personnes peuvent-elles lire des extraits de vos conversations ?
question-personalisation = Ce que vous écrivez peut-il orienter les réponses suivantes ?
question-advertising = Votre utilisation peut-elle orienter les publicités que vous voyez ?
question-sharing = Vos contenus peuvent-ils être transmis à des tiers ?
question-feedback = Les retours que vous envoyez peuvent-ils être utilisés ?
question-connectors = Les contenus des services liés peuvent-ils être utilisés ?
question-analytics = Votre utilisation peut-elle être mesurée ?
question-service = Vos contenus servent-ils à fournir la réponse ?
question-safety = Vos contenus sont-ils contrôlés contre les abus ?

confidence-high = bien étayé
confidence-medium = une bonne source
confidence-low = source faible
basis-consent = consentement
basis-contract = contrat
basis-legitimate-interests = intérêts légitimes
basis-legal-obligation = obligation légale
basis-other = autre fondement
basis-not-stated = non indiqué
says-provider = d'après le fournisseur
says-you = d'après ce que vous avez inscrit
says-regulator = d'après une autorité de contrôle
says-user = d'après vous
missing-not-stated = une durée qu'aucune source n'indique

source-kind-archived_policy = conditions archivées
source-kind-provider_help = page d'aide du fournisseur
source-kind-provider_policy = conditions du fournisseur
source-kind-provider_announcement = annonce du fournisseur
source-kind-press = presse
source-kind-secondary = seconde main
source-kind-regulator = autorité de contrôle
source-kind-public_code = code public
source-kind-community = communauté d'utilisateurs
source-kind-court = tribunal
source-kind-user = de vous
