### La fenêtre.

app-name = Consent Ledger
app-sections = Sections
app-skip = Aller au contenu
app-lock = Verrouiller
app-demo = DÉMO · ce registre sert à essayer
app-demo-label = Registre de démonstration
app-demo-day = le jour est réglé sur le { $date }
app-demo-leave = Quitter la démo
app-loading = Lecture du registre
app-dismiss = Masquer
app-not-advice = Ceci n'est pas un conseil juridique.
app-try-again = Réessayer
app-copy-details = Copier les détails
app-code = Code { $code }
app-cancel = Annuler
app-close = Fermer
app-today = Aujourd'hui : { $date }
app-notices = Notifications

read-only-disk-error = Lecture seule : le disque a signalé une erreur. Rien n'est consigné tant qu'elle n'est pas résolue.
read-only-newer-format = Lecture seule : le registre a été écrit par une version plus récente.
read-only-other-window = Lecture seule : une autre fenêtre écrit dans ce registre.

nav-home = Accueil
nav-services = Services
nav-agenda = Agenda
nav-history = Historique
nav-catalogue = Catalogue
nav-exports = Exports et contrôle
nav-safety = Sécurité
nav-settings = Réglages

home-title = À traiter maintenant
home-nothing = Rien à traiter maintenant.
home-nothing-hint = Les dates des 90 prochains jours et les choix réglés sont ci-dessous.
home-empty = Votre registre est prêt.
home-empty-hint = Ajoutez les services que vous utilisez. Pour chacun, vous verrez ce qui a été demandé, pour quand, et ce qui est conservé.
home-add = Ajouter un service
home-more = et { $count } de plus
home-next = 90 prochains jours
home-next-none = Aucune date dans les 90 prochains jours.
home-settled = Réglé
home-settled-none = Aucun choix consigné pour le moment.
home-ledger = Registre
home-default-on = L'interrupteur est déjà sur Activé, d'après le fournisseur.
home-default-off = L'interrupteur reste sur Désactivé tant que vous n'y touchez pas, d'après le fournisseur.
home-compare = Comparer les choix
home-record = Consigner mon choix
home-not-for-me = Pas pour moi
home-what-shows = Que montre « { $label } » aujourd'hui ?
home-what-shows-plain = Que montre l'interrupteur aujourd'hui ?
home-on = Activé
home-off = Désactivé
home-later = Me le rappeler plus tard
home-not-found = Introuvable
home-where = Me montrer où

date-last-safe = Dernier jour sûr
date-if-nothing = Si vous ne faites rien
date-why = Pourquoi cette date ?
date-announced-as = Le fournisseur a indiqué ces jours, le dernier compte :
date-moved-by-you = Elle a été fixée à ces jours, le dernier compte :
date-set = fixé le { $date }
date-announced = annoncé le { $date }

agenda-title = Agenda
agenda-span = Du { $first } au { $last }
agenda-own-date = Date personnelle
agenda-empty = Aucune date pour le moment.
agenda-empty-hint = Les dates viennent avec les services que vous suivez. Vous pouvez en ajouter une ici, et le fichier de calendrier les reprend.
agenda-no-service = Aucun service de notification ne répond ici, aucune notification n'apparaît donc. Cette liste est complète.
agenda-strip = Douze mois par semaine
agenda-strip-keys = Les flèches vont de semaine en semaine, Entrée va à la première date.
agenda-mark-date = une date
agenda-mark-passed = passée, non vérifiée
agenda-mark-nothing = rien
agenda-week = Semaine du { $monday }
agenda-week-now = Cette semaine, du { $monday }
agenda-week-none = aucune date
agenda-strip-earlier = { $count ->
    [one] { $count } date antérieure figure seulement dans la liste.
   *[other] { $count } dates antérieures figurent seulement dans la liste.
}
agenda-strip-later = { $count ->
    [one] { $count } date ultérieure figure seulement dans la liste.
   *[other] { $count } dates ultérieures figurent seulement dans la liste.
}
agenda-group-overdue = Passées
agenda-group-today = Aujourd'hui
agenda-group-soon = Bientôt
agenda-group-later = Plus tard
agenda-group-settled = Réglées
agenda-nothing-open = Aucune date en attente.
agenda-settled-show = { $count ->
    [one] Afficher { $count } date réglée
   *[other] Afficher { $count } dates réglées
}
agenda-settled-hide = Masquer les dates réglées
agenda-snoozed = Reporté : { $until }
agenda-open = Ouvrir
agenda-details = Détails
agenda-end-done = Fait
agenda-end-not-for-me = Pas pour moi
agenda-end-as-it-stands = Pas pour moi, en l'état
agenda-silenced = Rien n'en sera plus dit en l'état. Si le jour change, la date revient.
agenda-as-written = Tel qu'inscrit
agenda-next-reminder = Prochain rappel
agenda-next-none = Aucun rappel à venir.
agenda-leads = Me le rappeler, en jours avant
lead-days = { $days ->
    [0] le jour même
    [one] { $days } jour
   *[other] { $days } jours
}
lead-other = Un autre nombre de jours
lead-add = Ajouter
lead-wrong = Un nombre entier de jours, 730 au plus.
agenda-leads-own = Réglé pour cette date seulement.
agenda-leads-kind = Comme pour toutes les dates de ce genre.
agenda-leads-reset = Comme pour toutes les dates de ce genre
agenda-leads-none = Aucun rappel ne précède cette date.
agenda-filter = Filtre
agenda-filter-kind = Genre de date
agenda-filter-every-kind = Tous les genres
agenda-filter-service = Service
agenda-filter-every-service = Tous les services
agenda-filter-no-service = Aucun service
agenda-filter-shown = Dates affichées : { $shown } sur { $all }.
agenda-filter-none = Aucune date ne correspond à ce filtre.
agenda-filter-clear = Afficher toutes les dates
agenda-nothing-open-here = Aucune de ces dates n'est en attente.
agenda-gone = Cette date n'est plus dans l'agenda.
done-title = Qu'avez-vous fait ?
done-answer = Votre réponse
done-way-looked = J'ai regardé ou déplacé l'interrupteur
done-way-done = C'est fait
done-way-not-for-me = Ce n'est pas pour moi
done-way-as-it-stands = Ce n'est pas pour moi, en l'état
done-follows-looked = Ce qu'il montrait est demandé ensuite. Rien n'est encore inscrit.
done-follows-done = Vous avez dit que c'est fait : { $name }
done-follows-not-for-me = Vous avez dit que ce n'est pas pour vous : { $name }
done-follows-as-it-stands = Rien n'en sera plus dit en l'état. Si le jour change, la date revient.
done-act-looked = Continuer
done-act-done = Inscrire
done-act-not-for-me = Inscrire
done-act-as-it-stands = Ne plus m'en parler
done-not-yet = Pas encore
done-already = Il n'y a plus rien à faire pour cette date.
agenda-missed = Manqué pendant l'absence
agenda-missed-hint = Ces rappels sont arrivés pendant que l'ordinateur était éteint ou que ce programme ne tournait pas.
agenda-missed-at = Un rappel était prévu : { $moment }
agenda-missed-seen = Je les ai vus
agenda-go = Y aller
snooze = Reporter
snooze-hour = Dans une heure
snooze-evening = Ce soir
snooze-tomorrow = Demain
snooze-week = Dans une semaine
snooze-until = { $later } : { $until }
snooze-none = Impossible de reporter davantage sans perdre le jour.
snooze-done = Reporté : { $until }.
snooze-capped = Reporté : { $until }, plus tôt que demandé, pour ne pas perdre le jour.

health-intact = intact, vérifié le { $date }
health-intact-undated = intact
health-not-checked = pas encore vérifié
health-damaged = différent de ce qui a été écrit
health-entries = { $count ->
    [one] { $count } écriture
   *[other] { $count } écritures
}
health-words = mots de récupération pas encore vérifiés
health-reminders-only-while-open = rappels seulement quand l'application est ouverte
health-reminders-in-background = rappels actifs, même fenêtre fermée
health-reminders-no-service = Aucun service de notification ne répond ici ; les dates de cet écran sont complètes
health-backup = sauvegarde testée le { $date }
health-no-backup = aucune sauvegarde

services-title = Services
services-empty = Aucun service pour le moment.
services-empty-hint = Choisissez ceux que vous utilisez ; quelques secondes suffisent pour chacun.
services-add = Ajouter des services
services-filter = Filtrer par nom
services-no-match = Aucun service ne correspond.
services-clear = Effacer le filtre
services-col-service = Service
services-col-standing = Où il en est
services-col-kept = Conservation, d'après le fournisseur
services-col-next = Prochaine date
services-no-date = aucune date
services-sort = Ordre
services-sort-name = Par nom
services-sort-next-date = Date la plus proche d'abord
services-sort-state = À regarder d'abord
services-layout = Présentation
services-layout-table = Tableau
services-layout-cards = Fiches
services-state = État
services-state-all = Tous ({ $count })
services-state-needs-look = À regarder ({ $count })
services-state-undecided = Non décidés ({ $count })
services-state-off = Désactivés ({ $count })
services-state-on = Activés ({ $count })
services-state-not-covered = Non concernés ({ $count })
services-more = En afficher { $count } de plus
services-shown = Affichés : { $shown } sur { $all }
views-title = Vues nommées
views-name = Nommer cette vue
views-whole = Tout afficher
views-name-title = Nommer cette vue
views-name-label = Nom
views-name-hint = La recherche, l'état, l'ordre et la présentation sont gardés dans le registre sous ce nom. Une vue du même nom est remplacée.
views-keep = Garder la vue
views-forget = Oublier la vue { $name }
still-off-open = Toujours désactivé
still-off-title = Toujours désactivé
still-off-hint = Pour les interrupteurs regardés le même jour, l'un après l'autre. Cochez seulement ceux que vous avez vus.
still-off-which = Quels interrupteurs étaient toujours désactivés ?
still-off-since = désactivé depuis le { $date }
still-off-day = Le jour où vous avez regardé
still-off-line = { $name } : { $sentence }
still-off-write = { $count ->
    [0] Inscrire
    [one] Inscrire { $count } écriture
   *[other] Inscrire { $count } écritures
}
still-off-done = { $count ->
    [one] Inscrit : { $count } interrupteur était désactivé quand vous avez regardé.
   *[other] Inscrit : { $count } interrupteurs étaient désactivés quand vous avez regardé.
}

service-back = Services
service-record = Consigner
service-left-out = Votre refus ne couvre pas
service-can-not = Un refus ne couvre pas
service-irreversible = Utilisé pour l'entraînement depuis le { $date } au plus tôt ; cela n'est pas annulé.
service-basis = Fondement invoqué
service-switch = Interrupteur
service-path-checked = chemin vérifié le { $date }
service-kept-title-provider = Conservation, d'après le fournisseur
service-kept-title-you = Conservation, d'après ce que vous avez inscrit
service-timeline = Chronologie
service-timeline-empty = Rien de consigné pour le moment. Que montre l'interrupteur aujourd'hui ?
service-sources-disagree = Les sources divergent ; chacune est listée ci-dessous.
service-check-item = Chercher un élément
service-check-hint = Quand une conversation ou un fichier sera-t-il effacé ? Indiquez la date de création et, en cas de suppression par vous, sa date.
service-data-kind = Quoi
data-kind-chat = Conversation
data-kind-uploaded_files = Fichiers importés
service-created = Créé le
service-deleted = Supprimé le, le cas échéant
service-look-up = Chercher
service-as-table = Afficher en tableau
service-as-bars = Afficher en barres
service-trace = Pourquoi ces dates ?
service-trace-hide = Masquer le pourquoi
trace-list = Règles
trace-kept = compte
trace-maybe = compte peut-être
trace-held = retenu
trace-covers = couvert par une autre règle
trace-nothing = ne conserve rien
trace-not-counted = non compté
trace-not-applicable = ne s'applique pas
trace-not-before = pas avant le { $date }
trace-until = jusqu'à : { $date }
trace-aside = { $count ->
    [one] { $count } règle qui ne compte pas ici
   *[other] { $count } règles qui ne comptent pas ici
}

source-copy = Copier l'adresse de { $title }

bars-caption = Ce qui est conservé, par genre et jusqu'à quand
bars-col-what = Quoi
bars-col-until = Résultat
bars-col-kind = Genre
bars-normal = normal
bars-survives-no = subsiste malgré votre refus
bars-hold = ordonnance du tribunal
bars-no-end = aucune fin indiquée
bars-not-before = pas avant
bars-legend = Ce que signifient les barres
bars-empty = Le fournisseur n'indique rien que nous connaissions.
bars-alt = { $label } : { $result }

decision-title = Comparer les choix
decision-no = Refuser
decision-yes = Autoriser
decision-nothing = Ne rien faire
decision-did-no = J'ai refusé
decision-did-yes = J'ai autorisé
decision-leave = Laisser pour le moment
decision-left = Rien n'a été inscrit. Cela reste sur cet écran.
decision-left-until = Rien n'a été inscrit. Cela reste sur cet écran ; le dernier jour sûr est le { $date }.
decision-sources = Sources
decision-no-date = Aucune échéance de décision.
decision-nothing-known = Rien de connu.

record-title = Consigner ce qui s'est passé
record-what = Que s'est-il passé ?
record-kind-setting = J'ai déplacé l'interrupteur
record-kind-seen = J'ai regardé l'interrupteur
record-kind-notice = Un avis m'a été présenté
record-kind-deletion = J'ai supprimé quelque chose
record-purpose = À propos de
record-did = Je l'ai mis sur
record-on = Activé
record-off = Désactivé
record-date = Quel jour ?
record-date-hint = Année-mois-jour, par exemple { $example }
record-where = Où ?
record-where-settings = Dans les réglages
record-where-pop-up = Dans la fenêtre surgissante
record-where-web-form = Dans un formulaire web
record-where-e-mail = Par e-mail
record-where-other = Ailleurs
record-where-not-known = Je ne m'en souviens pas
record-saw = J'ai vu l'interrupteur lui-même, après l'avoir déplacé
record-seen = Il montrait
record-not-found = Je ne l'ai pas trouvé
record-myself = L'avez-vous activé vous-même ?
record-myself-yes = Oui
record-myself-no = Non, il était activé
record-myself-not-known = Je ne m'en souviens pas
record-answer = Sur quoi avez-vous appuyé ?
record-answer-shown = Rien encore
record-answer-put-off = « Pas maintenant »
record-answer-accepted-untouched = « Accepter », sans toucher à l'interrupteur
record-answer-accepted-moved = « Accepter », après avoir déplacé l'interrupteur
record-default = Où était l'interrupteur ?
record-default-on = Activé
record-default-off = Désactivé
record-default-not-found = Je ne l'ai pas trouvé
record-default-not-seen = Je n'ai pas vu
record-data-kind = Qu'avez-vous supprimé ?
record-created = Créé le
record-count = Combien ?
record-will-write = Ceci sera inscrit
record-write = Inscrire
record-incomplete = Remplissez les champs ci-dessus ; la phrase apparaît ici.
record-done = Consigné { $number } : { $sentence }
record-left-out = Non couvert par ce choix : { $items }.
record-stops = Plus de rappels pour : { $dates }.
preview-setting-on = { $date } : vous avez activé « { $purpose } », { $grade }.
preview-setting-off = { $date } : vous avez désactivé « { $purpose } », { $grade }.
preview-seen-on = { $date } : vous avez regardé, « { $purpose } » était activé.
preview-seen-off = { $date } : vous avez regardé, « { $purpose } » était désactivé.
preview-seen-not-found = { $date } : vous avez cherché « { $purpose } » sans le trouver.
preview-seen-default = { $date } : « { $purpose } » était activé parce que personne ne l'a désactivé.
preview-notice = { $date } : un avis sur « { $purpose } ». { $answer }.
preview-deletion = { $date } : vous avez supprimé ceci : { $what } (nombre : { $count }).

history-title = Historique
history-empty = Rien de consigné pour le moment.
history-empty-hint = Tout ce que vous consignez est gardé ici dans l'ordre. Rien n'est écrasé.
history-filter = Compte
history-all = Tous les comptes
history-recorded = Inscrit le { $date }
history-corrected = Corrigée ensuite : cette écriture ne compte plus telle quelle
history-corrects = Corrige { $number }
history-note = Votre note : { $note }
history-correct = Corriger
history-correct-title = Corriger l'écriture
history-wrong = Qu'est-ce qui est inexact ?
history-wrong-all = Cela n'a pas eu lieu (ne compte pas)
history-wrong-day = Seul le jour était inexact
history-right-day = Le bon jour
history-correct-hint = L'écriture reste dans le registre ; la correction est inscrite à côté.
history-write = Inscrire la correction
history-kind = Genre d'écriture
history-every-kind = Tous les genres
history-kind-choices = Choix et ce que vous avez vu
history-kind-notices = Avis qui vous ont été présentés
history-kind-dates = Dates
history-kind-content = Ce que vous avez supprimé ou envoyé
history-kind-orders = Ordonnances du tribunal
history-kind-services = Services et offres
history-kind-corrections = Corrections
history-kind-ledger = Le registre lui-même
history-no-match = Aucune écriture de ce compte et de ce genre.

exports-title = Exports et contrôle
exports-csv = Tableau complet (CSV)
exports-csv-hint = Toutes les écritures et toutes les colonnes, une ligne par écriture. Le fichier n'est pas chiffré : quiconque l'a peut lire vos libellés et vos notes.
exports-raw = Valeurs exactes, sans la protection contre les formules de tableur
exports-spreadsheet = Pour tableurs : points-virgules entre les colonnes
exports-save = Enregistrer sous…
exports-written = { $count ->
    [one] { $count } écriture exportée
   *[other] { $count } écritures exportées
}. Fichiers :
exports-cancelled = Rien n'a été écrit.
exports-verify = Vérifier le registre
exports-verify-hint = Lit chaque écriture et recalcule la chaîne.
exports-verify-run = Vérifier maintenant
verify-intact = Intact
verify-damaged = Différent de ce qui a été écrit
verify-missing-entries = Des écritures manquent
verify-count = { $entries ->
    [one] { $entries } écriture
   *[other] { $entries } écritures
}, { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}
verify-complete = Rien ne manque par rapport à ce que cet ordinateur a vu en dernier le { $date }
verify-not-compared = Impossible de comparer s'il manque des écritures à la fin : le fichier head manque ou n'est pas celui de ce registre. Regardez les dernières écritures dans Historique ; si rien ne manque, Sécurité vous permet de le dire.
verify-bad = La première écriture qui diffère porte le numéro { $number }. Les écritures précédentes sont sûres.

safety-title = Sécurité
safety-ledger = Registre
safety-check = Tout vérifier maintenant
safety-checking = Lecture de chaque écriture. Avec beaucoup d'écritures, cela prend du temps.
safety-checked = Vérifié le { $date }
safety-not-intact = Rien n'a été modifié. Restaurez une sauvegarde ci-dessous ; ce qui est ici est gardé à côté.

safety-backups = Sauvegardes
safety-backup-none = Aucune sauvegarde pour le moment.
safety-backup-last = La dernière a été faite et rouverte le { $date }.
safety-backup-make = Faire une sauvegarde maintenant
safety-backup-making = La sauvegarde est faite, puis rouverte.
safety-backup-testing = La sauvegarde est ouverte et chaque écriture y est vérifiée.
safety-backup-made = { $count ->
    [one] Une sauvegarde de { $count } écriture a été faite le { $date } et rouverte.
   *[other] Une sauvegarde de { $count } écritures a été faite le { $date } et rouverte.
}
safety-backup-holds = { $count ->
    [one] La sauvegarde du { $date } contient { $count } écriture, vérifiée.
   *[other] La sauvegarde du { $date } contient { $count } écritures, toutes vérifiées.
}
safety-backup-behind = { $count ->
    [0] Rien n'a été consigné depuis.
    [one] { $count } écriture a été consignée depuis.
   *[other] { $count } écritures ont été consignées depuis.
}
safety-backup-list = Sauvegardes, la plus récente d'abord
safety-backup-col-day = Faite le
safety-backup-col-entries = Écritures
safety-backup-col-size = Taille
safety-backup-col-test = Test
safety-backup-test = Tester cette sauvegarde
safety-backup-folder = Elles se trouvent dans
safety-backup-words = Les douze mots les ouvrent. Les sauvegardes antérieures au changement des mots s'ouvrent avec les mots d'alors.
size-kilobytes = { $count } ko
size-megabytes = { $count } Mo

restore-col = Restaurer
restore-listed = Restaurer…
restore-file = Restaurer depuis un fichier…
restore-any = Restaurer une sauvegarde…
restore-title = Restaurer la sauvegarde du { $date }
restore-title-file = Restaurer { $name }
restore-intro = La sauvegarde est d'abord ouverte et chaque écriture y est vérifiée. Rien ne change avant que vous le disiez.
restore-words-hint = Les douze mots du moment où elle a été faite.
restore-passphrase = Phrase de passe de la sauvegarde
restore-look = Ouvrir la sauvegarde
restore-over-nothing = Il n'y a pas encore de registre ici.
restore-over-ledger = { $count ->
    [one] Le registre d'ici contient { $count } écriture.
   *[other] Le registre d'ici contient { $count } écritures.
}
restore-over-newer = { $more ->
    [one] Le registre d'ici contient { $count } écritures, { $more } de plus que la sauvegarde. Elle ne sera pas dans le registre restauré.
   *[other] Le registre d'ici contient { $count } écritures, { $more } de plus que la sauvegarde. Elles ne seront pas dans le registre restauré.
}
restore-over-unknown = Le nombre d'écritures du registre d'ici ne peut pas être établi.
restore-kept = Le registre actuel est gardé, avec ses sauvegardes, dans un dossier à côté du registre restauré. Son nom se termine par « before-restore » et le jour.
restore-records = Inscrit dans l'historique : cet ordinateur continue comme nouvel appareil, car une sauvegarde a été restaurée.
restore-records-moved = Inscrit dans l'historique : cet ordinateur continue comme nouvel appareil, car le registre a été transféré ici.
restore-opens = Le registre restauré s'ouvre avec ce qui l'ouvrait quand la sauvegarde a été faite. Le trousseau de clés reçoit une clé s'il répond.
restore-accept-older = Restaurer quand même la plus ancienne
restore-accept-unknown = Restaurer quand même
restore-go = Mettre à la place du registre
restore-running = La sauvegarde est mise en place. Il peut vous être demandé de déverrouiller le trousseau de clés.
restore-done = { $count ->
    [one] La sauvegarde du { $date } est restaurée : { $count } écriture, vérifiée.
   *[other] La sauvegarde du { $date } est restaurée : { $count } écritures, toutes vérifiées.
}
restore-aside = Ce qui était ici avant est gardé avec ses sauvegardes, à côté du dossier du registre, dans { $name }.

checkpoint-title = Point de contrôle
checkpoint-hint = Une page qui dit jusqu'où va le registre. Gardée loin de cet ordinateur, elle montre plus tard si des écritures manquent ou ont été réécrites. Elle ne contient ni noms ni choix.
checkpoint-show = Afficher la page à garder
checkpoint-page = La page
checkpoint-code = La page en code QR
checkpoint-no-code = La page est trop longue pour un code QR ; gardez le texte.
checkpoint-copy = Copier
checkpoint-copied = Copié.
checkpoint-not-copied = Le système ne l'a pas pris. Sélectionnez le texte et copiez-le, ou enregistrez-le.
checkpoint-print = Imprimer
checkpoint-save = Enregistrer sous…
checkpoint-saved = Enregistré sous { $name }. Gardez-le loin de cet ordinateur.
checkpoint-compare = Comparer avec une page gardée
checkpoint-text = Texte de la page
checkpoint-text-hint = Toutes les lignes, du titre à la somme.
checkpoint-run = Comparer
checkpoint-file = Choisir le fichier…
checkpoint-comparing = Comparaison en cours.
checkpoint-fits = { $count ->
    [one] Complet par rapport à votre copie du { $date } : sa seule écriture est ici telle qu'elle était.
   *[other] Complet par rapport à votre copie du { $date } : ses { $count } écritures sont ici telles qu'elles étaient.
}
checkpoint-differs = Votre copie du { $date } désigne l'écriture #{ $number }, qui n'est pas ici telle qu'elle était.
checkpoint-next = Rien n'a été modifié. Comparez avec une sauvegarde de cette époque, ou restaurez-en une ; ce qui est ici est gardé.

mend-vouch = Rien ne manque : compter à partir d'ici
mend-vouch-title = Compter la dernière écriture d'ici comme la dernière consignée ?
mend-vouch-follows = Tout est lu encore une fois. Si rien n'est anormal, la dernière écriture compte comme la dernière consignée, sur votre parole, et le registre lui est ensuite comparé.
mend-vouch-look = Regardez d'abord les dernières écritures dans Historique. S'il en manque, restaurez plutôt une sauvegarde plus récente.
mend-vouch-records = Rien n'est inscrit dans l'historique ; l'en-tête du fichier est refait.
mend-vouch-done = La dernière écriture compte comme la dernière consignée. Le registre lui est désormais comparé.

safety-ways = Ce qui ouvre ce registre
safety-ways-hint = Un seul de ces accès suffit. Deux au moins restent.
safety-ways-stay = Les autres accès sont inchangés.
safety-way-keyring = Trousseau de clés : { $name }
safety-way-recovery = Douze mots de récupération
safety-way-passphrase = Phrase de passe
safety-keyring-in = Une clé est gardée dans { $name }. Le registre s'ouvre tout seul.
safety-keyring-since = Inscrite là le { $date }.
safety-keyring-out = Aucune clé de { $name } n'ouvre ce registre.
safety-keyring-wait = Demande à { $name }. Un déverrouillage peut être nécessaire.
safety-recovery-in = Les mots ouvrent le registre et les sauvegardes, aussi sur un autre ordinateur.
safety-recovery-asked = Deux d'entre eux vous ont été redemandés.
safety-recovery-unasked = Ils ne vous ont pas encore été redemandés. S'ils ne sont pas sur papier, créez-en de nouveaux.
safety-recovery-out = Aucun mot n'ouvre ce registre. Créez-en de nouveaux.
safety-passphrase-in = Une phrase de passe ouvre le registre.
safety-passphrase-out = Aucune n'est définie.
safety-renew = Donner une nouvelle clé au trousseau
safety-renew-title = Donner une nouvelle clé à { $name } ?
safety-renew-follows = Une nouvelle clé va dans { $name } ; la précédente n'ouvre plus ce registre. Il peut vous être demandé de le déverrouiller.
safety-renew-curtain = Le registre s'ouvre alors tout seul, et un verrouillage est un rideau.
safety-renew-done = Une nouvelle clé est gardée dans { $name }.
safety-take-keyring = Retirer la clé du trousseau de clés
safety-take-keyring-title = Retirer la clé de { $name } ?
safety-take-keyring-follows = Le registre ne s'ouvre plus tout seul : vous saisissez les mots, ou une phrase de passe s'il y en a une. D'ici là, les rappels ne nomment rien.
safety-take-keyring-door = Un verrouillage est alors une porte : seul ce que vous saisissez l'ouvre.
safety-take-keyring-done = Plus aucune clé de { $name } n'ouvre ce registre.
safety-take-passphrase = Retirer la phrase de passe
safety-take-passphrase-title = Retirer la phrase de passe ?
safety-take-passphrase-follows = La phrase de passe n'ouvre alors plus ce registre. Les autres accès restent.
safety-take-passphrase-done = La phrase de passe n'ouvre plus ce registre.
safety-take-wait = Un instant.
safety-passphrase-copies = Les copies du dossier faites auparavant s'ouvrent encore avec elle.
safety-words = Créer de nouveaux mots
safety-words-title = Nouveaux mots de récupération
safety-words-intro = Écrivez ces douze mots sur papier. Ils sont affichés une seule fois. Deux d'entre eux sont demandés ci-dessous.
safety-words-follows = Une fois vérifiés, ils ouvrent le registre, et les anciens ne l'ouvrent plus. D'ici là, les anciens mots restent.
safety-words-keep = Garder les anciens mots
safety-words-done = Les nouveaux mots ouvrent désormais le registre, et les anciens ne l'ouvrent plus. Les sauvegardes antérieures s'ouvrent avec les mots d'alors.
safety-passphrase-add = Ajouter une phrase de passe
safety-passphrase-change = Changer la phrase de passe
safety-passphrase-adds = Elle ouvre le registre à côté des autres accès.
safety-passphrase-changes = La nouvelle ouvre le registre, la précédente ne l'ouvre plus. Les copies du dossier faites auparavant s'ouvrent encore avec celle d'alors.
safety-passphrase-new = Nouvelle phrase de passe
safety-passphrase-hint = Au moins { $count } caractères. Plusieurs mots simples conviennent bien.
safety-passphrase-again = La même encore une fois
safety-passphrase-differs = Les deux ne sont pas identiques. Rien n'a été modifié.
safety-passphrase-type-again = Les champs sont de nouveau vides ; rien n'a été modifié.
safety-passphrase-wait = En faire une clé prend un moment.
safety-passphrase-set = Définir la phrase de passe
safety-passphrase-done = Cette phrase de passe ouvre désormais le registre.

safety-check-words = Vérifier les mots que vous avez écrits
safety-check-words-title = Vérifier vos mots de récupération
safety-check-words-intro = Saisissez les douze tels qu'ils sont sur votre papier. Rien ne change, quel que soit le résultat.
safety-check-words-go = Vérifier les mots
safety-check-words-wait = Essai des mots.
safety-check-words-done = Ces mots ouvrent le registre. Gardez-les là où vous gardez vos papiers.
safety-keys = Changer toutes les clés
safety-keys-hint = Quand des mots, une phrase de passe ou la clé du trousseau ont pu fuiter.
safety-keys-title = Changer toutes les clés ?
safety-keys-follows = De nouveaux mots sont créés, et une nouvelle clé pour le trousseau de clés. Une sauvegarde est d'abord faite, puis le registre est réécrit sous la nouvelle clé. Fermez les autres programmes qui l'utilisent.
safety-keys-copies = Les sauvegardes et les copies du dossier faites auparavant s'ouvrent encore avec les secrets d'alors.
safety-keys-passphrase = Une phrase de passe ouvre ce registre. Saisissez celle qui doit l'ouvrir ensuite ; elle peut être différente.
safety-keys-show = Afficher les nouveaux mots
safety-keys-making = Création de nouvelles clés.
safety-keys-words = Écrivez ces douze mots sur papier. Ils sont affichés une seule fois. Tant que deux d'entre eux ne sont pas vérifiés, tout reste en l'état.
safety-keys-running = Une sauvegarde est faite, et le registre est réécrit. Avec beaucoup d'écritures, cela prend du temps.
safety-keys-keep = Garder les anciennes clés
safety-keys-done = Toutes les clés ont été changées, et le registre est écrit sous la nouvelle. Les nouveaux mots l'ouvrent désormais.
safety-keys-store = Le trousseau de clés n'a pas pris sa nouvelle clé : { $reason }. Les nouveaux mots ouvrent le registre ; donnez ensuite une nouvelle clé au trousseau.

safety-lock = Verrouillage
safety-lock-curtain = Un verrouillage est un rideau : il vide l'écran, et le trousseau de clés rouvre le registre tout seul. Sans clé dans le trousseau, c'est une porte.
safety-lock-door = Un verrouillage est une porte : seul ce que vous saisissez rouvre le registre.
safety-lock-now = Verrouiller maintenant
safety-lock-itself = Quand le registre se verrouille tout seul
safety-lock-away = Verrouiller quand l'écran se verrouille ou que l'ordinateur se met en veille
safety-lock-away-hint = Là où le bureau le signale.
safety-lock-idle = Verrouiller après quelques minutes sans utilisation
safety-lock-minutes = Minutes sans utilisation
safety-lock-wrong = Un nombre entier de minutes, de 1 à 1440. D'ici là, { $value } compte.

unlock-title = Votre registre est verrouillé
unlock-title-broken = Le registre ne peut pas être ouvert en l'état
unlock-title-demo = Le registre de démonstration est verrouillé
unlock-keyring-silent = { $name } ne répond pas pour le moment. Réessayez, ou utilisez un autre accès ci-dessous.
unlock-keyring = Ouvrir avec { $name }
unlock-keyring-wait = Demande à { $name }
unlock-passphrase = Phrase de passe
unlock-words = Mots de récupération
unlock-words-hint = Les douze, séparés par des espaces.
unlock-open = Déverrouiller
unlock-other = Autres accès
unlock-with-passphrase = Utiliser la phrase de passe
unlock-with-words = Utiliser les mots de récupération
mend-rebuild = Faire écrire de nouveaux en-têtes par le trousseau de clés
mend-rebuild-title = Écrire de nouveaux en-têtes ?
mend-rebuild-follows = La clé de ce registre est demandée au trousseau de clés. Si elle convient, vault.json et sa copie sont réécrits. Ce qui n'a pas pu être lu est gardé à côté.
mend-rebuild-words = Les mots et la phrase de passe d'avant n'ouvrent plus le registre. Créez de nouveaux mots aussitôt après, dans Sécurité.
mend-rebuild-records = Rien n'est inscrit dans l'historique.
mend-rebuild-wait = Demande au trousseau de clés. Un déverrouillage peut être nécessaire.
mend-go-on = Continuer sans elles
mend-go-on-title = Continuer sans les écritures manquantes ?
mend-go-on-follows = Le registre s'ouvre avec les écritures présentes. Si vous avez une sauvegarde plus récente, restaurez-la plutôt.
mend-go-on-records = Inscrit dans l'historique : quelles écritures manquent, et que cet ordinateur continue comme nouvel appareil.
mend-go-on-back = Rien de ce qui est ici ne change.
mend-go-on-wait = Ouverture du registre.
mend-unchanged = Tout est comme avant.
unlock-safe = Rien sur cet écran ne peut détruire quoi que ce soit.

start-step = Étape { $number } sur 3
start-key-title = Votre clé
start-key-intro = Le registre est chiffré et reste sur cet ordinateur. Il n'y a pas de compte et rien n'est envoyé nulle part.
start-key-keyring = La clé sera gardée par { $name }.
start-key-none = Cet ordinateur n'offre pas de trousseau de clés ; une phrase de passe ouvre donc le registre.
start-demo-title = Un registre pour essayer
start-demo-intro = Il a sa propre clé et des jours inventés. Il ne touche jamais à votre registre.
start-demo-make = Créer un registre de démonstration
demo-hint = Juste pour voir ? Une démo ne touche jamais à votre registre.
demo-try = Essayer un registre de démonstration
demo-open = Ouvrir le registre de démonstration
start-passphrase = Phrase de passe
start-passphrase-optional = Phrase de passe (facultatif)
start-passphrase-hint = Au moins dix caractères. Plusieurs mots simples conviennent bien.
start-passphrase-hint-second = Un second accès, au cas où le trousseau de clés serait perdu. Au moins dix caractères ; plusieurs mots simples conviennent bien.
start-restore = Vous avez déjà un registre, d'un autre ordinateur ou d'un jour antérieur ?
start-make = Créer mon registre
start-words-title = Écrivez ces douze mots
start-words-intro = Sur papier. Deux d'entre eux sont demandés ci-dessous, pour qu'ils ne soient pas seulement sur cet écran. Ils ouvrent le registre si le trousseau de clés ou la phrase de passe est perdu. Ils sont affichés une seule fois.
start-word-number = Mot { $number }
start-words-not-stored = Aucun trousseau de clés ne garde la clé : votre phrase de passe ou ces mots ouvrent le registre.
start-words-check = Vérifier les mots
start-words-later = Plus tard
start-services-title = Qu'utilisez-vous ?
start-region = Lieu de résidence
start-region-hint = Certaines règles ne valent qu'à certains endroits.
start-region-none = Je préfère ne pas le dire
start-use = J'utilise
start-plan-of = Offre de { $name }
start-plan-unknown = Je ne sais pas
start-followed = · vous en suivez un
start-other = Autre…
start-other-hint = Saisissez un nom pour le trouver.
start-none-match = Aucun service de ce nom.
start-chosen = { $count ->
    [0] aucun choisi
    [one] { $count } choisi
   *[other] { $count } choisis
}
start-add = Ajouter ceux-ci
start-skip = Passer
start-done-title = Terminé
start-done-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
start-done-undecided = { $count ->
    [0] rien à décider
    [one] { $count } à décider
   *[other] { $count } à décider
}
start-done-dates = { $count ->
    [0] aucune date dans les 30 jours
    [one] { $count } date dans les 30 jours
   *[other] { $count } dates dans les 30 jours
}
start-done-home = Aller à l'accueil

open-page-title = Ouvrir { $host } dans votre navigateur ?
open-page-hint = Demandé une fois par hôte. Votre navigateur communique alors avec lui ; ce programme ne le fait pas.
open-page-open = Ouvrir

catalogue-intro = Ce que les fournisseurs disent de l'entraînement, des choix, des dates et de la durée de conservation, chaque fois avec la source. Cela peut être faux ou dépassé.
catalogue-edition = L'édition { $edition } est utilisée.
catalogue-search = Chercher par nom ou fournisseur
catalogue-category = Genre
catalogue-category-all = Tous les genres
catalogue-whose = Lesquels
catalogue-whose-all = Tous les services
catalogue-whose-followed = Ceux que vous suivez
catalogue-whose-own = Ceux que vous avez ajoutés
catalogue-date = Une date à venir
catalogue-trains = Entraîne par défaut, au moins dans une offre
catalogue-way-out = Permet de refuser
catalogue-count = { $count ->
    [0] Aucun service ne correspond, sur { $total }.
    [one] { $count } service sur { $total }
   *[other] { $count } services sur { $total }
}
catalogue-clear = Effacer les filtres
catalogue-list = Services du catalogue

known-yours = à vous
known-followed = vous le suivez
known-next = À décider au plus tard le { $date }
known-no-next = Aucune date à venir que nous connaissions
known-checked = vérifié le { $date }
known-checked-unknown = aucun jour de vérification indiqué
known-disagree = Les sources divergent
known-to-fact = Aller au fait

compare-title = Comparer des services

known-why = Pourquoi ?
known-follow = Suivre ce service
known-follow-another = Suivre un autre compte
known-compare = Comparer avec…
known-accounts = Vos comptes chez ce service
known-also = Autres noms : { $names }
known-plan = Offre
known-plan-none = En général, sans offre choisie
known-region = Affiché pour : { $region }
known-unknown = Ce qui a été cherché et non trouvé
known-unknown-none = Rien n'est noté ici. Cela ne veut pas dire que tout est connu.

answer-trains = Vos contenus servent-ils à l'entraînement ?
answer-due = Qu'y a-t-il à faire, et pour quand ?
answer-gone = Quand l'effacement aura-t-il lieu ?
answer-unknown = Non connu.
answer-rests-on = Cela repose sur :

fact-kind-training = Entraînement
fact-kind-opt-out = Comment refuser
fact-kind-announcement = Changements datés
fact-kind-retention = Durée de conservation
fact-kind-override = Ordonnances qui suspendent l'effacement
fact-kind-export = Obtenir une copie
fact-kind-contact = Adresses
fact-kind-note = Remarques
fact-details = Détails
fact-note = Remarque : { $note }
fact-valid-unknown = aucune date indiquée
fact-age = { $days ->
    [0] aujourd'hui
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
fact-old = À revérifier : cela a pu changer depuis
fact-entry = Vous l'avez inscrit dans l'écriture { $number }
fact-no-source = Aucune source indiquée
fact-replaced = Le catalogue dit à la place :
fact-none-holds = Rien qui vaille aujourd'hui pour cette offre et cette région.
fact-aside = { $count ->
    [one] { $count } qui ne vaut pas aujourd'hui pour cette offre et cette région
   *[other] { $count } qui ne valent pas aujourd'hui pour cette offre et cette région
}
fact-take-back = Retirer

compare-chosen = Services comparés
compare-remove = Écarter { $name }
compare-add = Ajouter un service à la comparaison
compare-add-none = Choisir un service
compare-add-this = Ajouter
compare-too-few = Choisissez de deux à quatre services.
compare-caption = Les mêmes questions pour chaque service
compare-question = Question

service-open-page = Ouvrir la page
service-in-catalogue = Ce que dit le catalogue

what-if-title = Et si… ?
what-if-hint = Une autre offre, une autre position de l'interrupteur, une suppression : voyez ce qui changerait pour un élément créé aujourd'hui, ou un jour que vous indiquez. C'est une hypothèse ; rien n'est inscrit.
what-if-open = Examiner l'hypothèse
what-if-close = Fermer
what-if-plan = Avec l'offre
what-if-as-it-is = En l'état
what-if-on = Activé
what-if-off = Désactivé
what-if-switch = « { $purpose } », comme si c'était
what-if-created = Pour un élément créé le
what-if-deleted = Comme si vous l'aviez supprimé le
what-if-look = Voir ce qui changerait
what-if-nothing = Rien ne change.
what-if-changes = Ce qui changerait :
what-if-now = Maintenant
what-if-supposed = Hypothèse
what-if-training-unknown = Ce que le fournisseur dit alors de l'entraînement n'est pas connu.

date-why-own = Vous avez saisi cette date vous-même.
date-why-unknown = Aucune raison n'est consignée en dehors du jour lui-même.
date-safe-day = Le dernier jour sûr est le { $date }.
decision-no-period = Aucune durée n'est nommée dans cette colonne. Ses lignes reposent sur les sources ci-dessous.
why-kept-of = Pour une conversation créée aujourd'hui et non supprimée :
why-kept-none = Aucune règle connue n'explique cette date.

check-again-changes = Changé depuis que vous avez regardé :
check-again-since = depuis le { $date }
still-off = Toujours désactivé
still-on = Toujours activé
still-something-else = Il montre autre chose

own-add = L'ajouter vous-même
own-state = Indiquer un fait
own-state-kind = Indiquer le vôtre
own-replace = Mettre le vôtre à la place
own-state-title = Indiquer un fait sur { $name }
own-replace-title = Votre propre fait sur { $name }, à la place de celui-ci
own-about = De quoi s'agit-il ?
own-may = (facultatif)
own-not-chosen = Non indiqué
own-plans = Pour ces offres (aucune cochée : toutes)
own-plans-replaced = Pour ces offres (aucune cochée : celles du fait remplacé)
own-since = Valable depuis
own-note = Remarque
own-source = D'où le tenez-vous ?
own-source-title = Source
own-source-title-hint = Une lettre, une page, ce que montrait l'interrupteur.
own-source-url = Son adresse (facultatif)
own-source-day = Le jour pour lequel elle vaut
own-page-wrong = Une adresse commence par https:// et ne contient pas d'espace.
own-path-hint = Les étapes du menu séparées par >, par exemple Paramètres > Confidentialité.
own-span-count = Combien
own-span-unit = Unité
own-span-time = Pour une durée indiquée
own-span-none = Aucune conservation
own-span-indefinite = Aucune fin n'est indiquée
own-span-until_deleted_by_user = Jusqu'à votre suppression
own-unit-D = jours
own-unit-M = mois
own-unit-Y = ans
own-unit-words-D = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
own-unit-words-M = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
own-unit-words-Y = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
own-preview = Vous indiquez sur { $name } · { $kind }
own-preview-since = Valable depuis le { $date }
own-preview-source = Source : { $title }, { $date }
own-field-uses_content_for_training = Vos contenus servent-ils à l'entraînement ?
own-value-uses_content_for_training-yes = Oui
own-value-uses_content_for_training-no = Non
own-value-uses_content_for_training-opt_out = Oui, sauf si vous refusez
own-value-uses_content_for_training-opt_in_only = Seulement si vous l'autorisez
own-value-uses_content_for_training-unclear = La source ne le dit pas clairement
own-field-default_state = Position de l'interrupteur si personne n'y touche
own-value-default_state-on = Activé
own-value-default_state-off = Désactivé
own-value-default_state-asks = La question est d'abord posée
own-value-default_state-always_on = Toujours activé
own-value-default_state-not_offered = Il n'y en a pas
own-field-user_choice_available = Pouvez-vous choisir ?
own-value-user_choice_available-true = Oui
own-value-user_choice_available-false = Non
own-field-method = Comment refuser
own-value-method-setting = Un réglage
own-value-method-admin_setting = Un réglage de l'administrateur
own-value-method-device_setting = Un réglage de l'appareil
own-value-method-web_form = Un formulaire web
own-value-method-objection_form = Un formulaire d'opposition
own-value-method-email = Par e-mail
own-value-method-support_ticket = En écrivant à l'assistance
own-value-method-private_mode = Un mode privé
own-value-method-plan_upgrade = Une autre offre
own-value-method-account_deletion = Suppression du compte
own-field-path = Étapes du menu
own-field-label = Texte exact de la commande
own-field-url = Sa page
own-field-state_when_opted_out = Ce que montre l'interrupteur quand vous avez refusé
own-value-state_when_opted_out-off = Désactivé
own-value-state_when_opted_out-on = Activé
own-field-title = Ce qui a été annoncé
own-field-announced_on = Annoncé le
own-field-decide_by = À décider au plus tard le
own-field-effective_on = Prend effet le
own-field-default_outcome = Ce qui s'ensuit si vous ne faites rien
own-value-default_outcome-opted_in = Compté comme autorisé
own-value-default_outcome-opted_out = Compté comme non autorisé
own-value-default_outcome-access_blocked = Il faut choisir pour continuer à l'utiliser
own-value-default_outcome-consent_assumed = Continuer à l'utiliser vaut accord
own-value-default_outcome-unaffected = Rien ne change pour vous
own-value-default_outcome-service_ended = Le service prend fin
own-value-default_outcome-unknown = La source ne le dit pas
own-field-purpose = Pour quoi
own-value-purpose-model-training = Entraînement de modèles
own-value-purpose-human-review = Examen humain
own-value-purpose-personalisation = Personnalisation
own-value-purpose-advertising = Publicité
own-field-change = Ce qui change
own-field-state = Ce qui est conservé
own-value-state-active_chat = Conversations que vous gardez
own-value-state-deleted_by_user = Conversations que vous supprimez
own-value-state-opted_in = Conversations qui peuvent entraîner des modèles
own-value-state-opted_out = Conversations qui ne peuvent pas entraîner de modèles
own-value-state-flagged = Conversations signalées
own-value-state-feedback_given = Retours que vous envoyez
own-value-state-account_deleted = Tout, après la suppression du compte
own-value-state-temporary_chat = Conversations temporaires
own-field-duration = Combien de temps
own-field-duration_kind = Dans quel sens exactement
own-value-duration_kind-max = Au plus
own-value-duration_kind-exact = Exactement
own-value-duration_kind-default = Sauf autre réglage
own-value-duration_kind-min = Au moins
own-value-duration_kind-unspecified = La source ne le dit pas
own-field-text = Remarque
own-service-title = Ajouter un service vous-même
own-service-name = Nom
own-service-provider = Qui l'exploite
own-service-homepage = Sa page
own-service-plan-names = Noms de ses offres
own-plans-hint = Séparés par des virgules.
own-service-follow-it = Y suivre aussitôt un compte
own-service-preview = Un service à vous : { $name }, exploité par : { $provider }
own-provider-unknown = non indiqué
own-service-plans = Offres : { $names }
own-service-follow = Vous y suivez un compte.
own-date-title = Ajouter une date
own-date-what = De quoi s'agit-il ?
own-date-day = Le jour
own-date-source = Où est-ce dit ?
own-date-source-hint = Un titre ou une adresse.
own-date-preview = Votre date { $date } : { $title }
own-date-source-preview = Source : { $source }
own-date-no-source = Sans source.

packs-title = D'où vient le catalogue
packs-intro = Une autre édition vient d'un fichier signé par son éditeur ; rien n'est téléchargé.
packs-built-in = intégré
packs-signed = signé par { $signer }
packs-on = depuis le { $date }
packs-digest = empreinte
packs-in-use = utilisée
packs-not-in-use = non utilisée : une édition plus récente contient ses faits
packs-none = Aucune édition n'est consignée pour le moment.
packs-adopt-file = Adopter un fichier de catalogue…
packs-key = Clé publique de l'éditeur (facultatif)
packs-key-hint = Une clé minisign, telle que l'éditeur la publie. Inutile pour un éditeur auquel vous avez déjà fait confiance.
packs-choose = Choisir le fichier…
packs-no-file = Aucun fichier n'a été choisi.
packs-from-to = De l'édition { $from } à { $to }
packs-signer-known = une clé à laquelle vous avez déjà fait confiance
packs-signer-new = Une clé à laquelle vous n'avez pas encore fait confiance ; adopter lui fait confiance
packs-remark = Remarque signée : { $remark }
packs-holds = { $services ->
    [one] { $services } service
   *[other] { $services } services
}, { $facts ->
    [one] { $facts } fait
   *[other] { $facts } faits
}
packs-dates = Vos dates qui changent
packs-dates-none = Aucune de vos dates ne change.
packs-no-day = aucun jour
packs-date-new = Nouvelle : { $to }
packs-date-gone = Retirée : { $from }
packs-date-moves = Déplacée : { $from } → { $to }
packs-accept-later = Laisser ces dates devenir plus tardives
packs-services = { $count ->
    [one] { $count } service diffère
   *[other] { $count } services diffèrent
}
packs-services-none = Ce qui y est dit des services est identique.
packs-service-new = nouveau
packs-facts = { $count ->
    [one] { $count } fait diffère
   *[other] { $count } faits diffèrent
}
packs-hosts-new = nouvelles pages externes
packs-hosts = Des pages pourraient être ouvertes sur ces hôtes, ce qui n'était pas possible avant : { $hosts }
packs-fact-added = Nouveau
packs-fact-changed = Modifié
packs-fact-removed = N'y figure plus
packs-before = Avant : { $words }
packs-after = Après : { $words }
packs-adopt = Adopter cette édition

as-of-title = Revenir à un jour
as-of-hint = Ce qui valait ce jour-là d'après tout ce que vous savez maintenant, et ce que vous saviez alors.
as-of-day = Jour
as-of-look = Regarder
as-of-found = { $count ->
    [0] Rien n'est consigné pour le { $date }.
    [one] { $count } compte le { $date }
   *[other] { $count } comptes le { $date }
}
as-of-caption = Ce qui valait et ce que vous saviez le { $date }
as-of-held = Ce qui valait
as-of-known = Ce que vous saviez ce jour-là
as-of-same = Identique
as-of-nothing = Rien d'inscrit à cette date
as-of-not-followed = Vous ne le suiviez pas alors
as-of-no-dates = Aucune date à venir
as-of-slider = Jour à regarder
as-of-keys = Les flèches vont de jour en jour, Page précédente et Page suivante de mois en mois.

login-offer-title = Démarrer avec l'ordinateur, pour vous rappeler les dates ?
login-offer-hint = Le programme démarrerait sans fenêtre. Sinon, il reste silencieux jusqu'à ce que vous l'ouvriez ; un fichier de calendrier peut vous rappeler les dates à sa place (Exports et contrôle).
login-offer-yes = Oui, démarrer avec l'ordinateur
login-offer-no = Non
login-offer-on = Le programme démarre désormais avec l'ordinateur, sans fenêtre. Cela se change dans Réglages.
login-offer-off = Le programme ne démarre pas tout seul. Cela se change dans Réglages.

calendar-button = Fichier de calendrier…
calendar-title = Fichier de calendrier (iCalendar)
calendar-hint = Les dates de l'agenda sous forme d'événements d'une journée, avec leurs délais de rappel comme alarmes. Une date déplacée garde son identité : relire le fichier déplace l'événement. Donnez-lui un calendrier à part.
calendar-names = Nommer les services
calendar-names-hint = Les calendriers sont souvent copiés sur les serveurs d'autrui. Sans noms, un événement dit seulement qu'il y a une échéance de confidentialité, et quand.
calendar-save = Enregistrer le calendrier…
calendar-save-tasks = Enregistrer comme tâches…
calendar-keep = Tenir un fichier à jour…
calendar-keep-hint = Un fichier tenu à jour suit l'agenda tant que Consent Ledger tourne ; abonnez-y votre calendrier.
calendar-written = { $count ->
    [one] { $count } date a été écrite dans
   *[other] { $count } dates ont été écrites dans
}
calendar-kept = Tenu à jour :
calendar-kept-names = Il nomme les services.
calendar-kept-discreet = Il ne nomme aucun service.
calendar-stop = Ne plus le tenir à jour

settings-title = Réglages
settings-language = Langue
settings-language-legend = Langue de tous les textes
settings-language-system = La langue du système
settings-language-en = English
settings-language-de = Deutsch
settings-language-fr = Français
settings-language-es = Español
settings-find = Trouver un réglage
settings-find-none = Aucun réglage ne porte ce nom.
settings-find-some = { $count ->
    [one] { $count } réglage. Entrée y va.
   *[other] { $count } réglages. Entrée va au premier.
}
settings-reminders = Rappels
settings-at = Les rappels viennent à
settings-at-hint = Là où vous êtes : l'heure locale compte, même après un voyage.
settings-leads = Combien de temps avant
date-kind-decide-by = Une échéance de décision
date-kind-own = Une date personnelle
date-kind-re-check = Un interrupteur à regarder de nouveau
date-kind-kept-until = L'effacement au plus tard de contenus supprimés, d'après le fournisseur
date-kind-hold-review = Une ordonnance du tribunal à revoir
settings-lead-never = Aucun rappel n'en vient. Ces dates restent dans l'agenda.
settings-quiet = Heures calmes
settings-quiet-on = Aucune notification pendant ces heures
settings-quiet-from = De
settings-quiet-to = À
settings-quiet-breaks = Une notification qui ne peut pas attendre peut venir pendant les heures calmes ; sinon elle vient juste avant leur début
settings-text = Ce que disent les notifications
settings-names = Nommer le service
settings-names-on = Par exemple : « Claude : à décider au plus tard le dim. 28 sept. 2025 ». D'autres peuvent le voir sur votre écran.
settings-names-off = Par exemple : « 1 échéance de confidentialité dans 3 jours ».
settings-saved = Enregistré.
time-wrong = Écrivez les heures et les minutes, par exemple 09:00. D'ici là, { $value } compte.
settings-running = Pendant que la fenêtre est fermée
settings-keep-running = Quand la fenêtre est fermée
settings-keep-running-unasked = La question n'a pas encore été posée : elle le sera la première fois que vous fermerez la fenêtre.
settings-login = Quand vous ouvrez une session
settings-login-yes = Démarrer sans fenêtre
settings-login-no = Ne pas démarrer
settings-login-unknown = Ce système ne dit pas ce qui démarre à l'ouverture de session ; ajoutez Consent Ledger dans ses propres réglages.
settings-silent = Rien ne peut vous rappeler les dates tant que l'application ne tourne pas. Sur les systèmes dotés d'un planificateur, « consent remind --install » s'en charge sans elle.
settings-notices = Notifications sur le bureau
settings-notices-by = Les notifications vont à : { $service }
settings-notices-none = Aucun service de notification ne répond ici. L'agenda est complet malgré tout.
settings-test = Envoyer une notification d'essai
settings-test-sent = Transmise à { $service }. Si vous ne la voyez pas, regardez les réglages de notification du système.
settings-test-none = Personne ne l'a prise : aucun service de notification ne répond ici.
closing-title = Que doit signifier la fermeture de la fenêtre ?
closing-stay-hint = En arrière-plan, le programme continue de vous rappeler les dates. Pour le revoir, appuyez sur son icône dans la zone de notification ou démarrez de nouveau Consent Ledger.
closing-quit-hint = Quitter signifie le silence tant qu'il est fermé : aucun rappel ne vient avant que vous ne le redémarriez.
closing-later = Demandé une seule fois. Cela se change dans Réglages.
closing-stay = Rester en arrière-plan, pour les rappels
closing-quit = Quitter : silence tant qu'il est fermé

settings-looks = Aspect de la fenêtre
settings-theme = Couleurs
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-high-contrast = Contraste élevé
settings-rows = Lignes des listes
settings-rows-comfortable = Aérées
settings-rows-compact = Compactes
settings-looks-hint = Gardé dans le registre, pas dans la vue web. Les couleurs imposées par le système restent en vigueur.

palette-title = Chercher ou lancer une commande
palette-open = Chercher
palette-label = Un service, un compte, un écran, une date ou une commande
palette-hint = Saisissez le début d'un mot. Les flèches parcourent, Entrée ouvre.
palette-reading = Lecture des noms et des dates
palette-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-none = Rien ne commence ainsi.
palette-group-account = Vos comptes
palette-group-screen = Écrans
palette-group-command = Commandes
palette-group-date = Dates
palette-group-service = Catalogue
palette-do-record = Consigner un choix
palette-do-add = Ajouter un service
palette-do-own-date = Ajouter une date personnelle
palette-do-csv = Exporter en CSV
palette-do-check = Tout vérifier
palette-do-backup = Faire une sauvegarde
palette-do-lock = Verrouiller
palette-do-keys = Afficher toutes les touches
palette-do-theme-system = Couleurs : comme le système
palette-do-theme-light = Couleurs : clair
palette-do-theme-dark = Couleurs : sombre
palette-do-theme-high-contrast = Couleurs : contraste élevé
palette-do-rows-comfortable = Lignes : aérées
palette-do-rows-compact = Lignes : compactes

quick-title = Consigner quelque chose
quick-open = Consigner
quick-label = Pour quel compte ?
quick-nothing = Vous ne suivez encore aucun service. Ajoutez-en un, puis consignez ce qui s'y est passé.

keys-title = Touches
keys-what = Ce qu'elles font
keys-which = Touches
keys-or = ou
keys-group-anywhere = Partout
keys-group-lists = Dans les listes et les formulaires
keys-group-dates = Dans les graphiques de dates
keys-palette = Chercher ou lancer une commande
keys-record = Consigner quelque chose
keys-search = Chercher ou filtrer sur cet écran
keys-lock = Verrouiller le registre
keys-section = Aller à une section
keys-region = Partie suivante ou précédente de la fenêtre
keys-keys = Cette feuille
keys-move = Parcourir une liste
keys-ends = Premier et dernier
keys-open = Ouvrir ou choisir
keys-close = Fermer, et revenir où vous étiez
keys-week = Dans l'agenda : une semaine en arrière ou en avant
keys-day = Dans l'historique : un jour en arrière ou en avant
keys-month = Dans l'historique : un mois en arrière ou en avant
